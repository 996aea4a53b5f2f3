//! The signals to a running handler from outside: that it is no longer wanted, or out of time.

use std::sync::PoisonError;
use std::task::{Context, Poll, Waker};

use crate::ids::SessionKey;
use crate::sync::Mutex;

/// The reason that a handler is stopped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Stop {
    /// The ask is over: nothing is to be answered.
    Withdrawn,
    /// The handler's time is over: the ask is still to be answered.
    Expired,
    /// The session that the handler works for is over. The ask is still to be answered, with this error.
    Failed(&'static str),
}

/// The stop signal of a run. `Serving` sets it, and the run reads it.
#[derive(Debug, Default)]
pub(super) struct Control {
    /// The session that it works for, where the connection does not know that.
    works_for: Option<SessionKey>,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    stop: Option<Stop>,
    /// The waker of the run.
    run: Option<Waker>,
    /// The wakers of what the handler has begun and that waits for its being withdrawn.
    others: Vec<Waker>,
}

impl Control {
    /// Of a run that works for a session though it was asked by the connection.
    pub(super) fn working_for(session: Option<SessionKey>) -> Self {
        Self { works_for: session, state: Mutex::default() }
    }

    /// A session has ended. A run that works for it fails with it.
    pub(super) fn end_with(&self, session: SessionKey) {
        if self.works_for == Some(session) {
            self.stop(Stop::Failed("the session has ended that it was asked for"));
        }
    }

    /// Stops the run. The first reason counts, but for being withdrawn, which always does.
    pub(super) fn stop(&self, stop: Stop) {
        let (run, others) = {
            let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
            if state.stop.is_none() || stop == Stop::Withdrawn {
                state.stop = Some(stop);
            }
            (state.run.take(), std::mem::take(&mut state.others))
        };
        run.into_iter().chain(others).for_each(Waker::wake);
    }

    /// Returns the reason that the run is to stop, if it is; otherwise the run is woken when that changes.
    pub(super) fn poll_run(&self, context: &Context<'_>) -> Option<Stop> {
        let waker = context.waker().clone();
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(stop) = &state.stop {
            return Some(stop.clone());
        }
        let left = state.run.replace(waker);
        drop(state);
        drop(left);
        None
    }

    /// Waits until the run is stopped.
    pub(super) fn poll_stopped(&self, context: &Context<'_>) -> Poll<()> {
        let waker = context.waker().clone();
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if state.stop.is_some() {
            return Poll::Ready(());
        }
        if !state.others.iter().any(|known| known.will_wake(&waker)) {
            state.others.push(waker);
        }
        Poll::Pending
    }

    pub(super) fn is_stopped(&self) -> bool {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).stop.is_some()
    }
}
