//! How handlers run, seen from a conversation.

use std::collections::{BTreeSet, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use pilotwire::handlers::{HandlerEnd, ObserveHandlers, Setup, Started};
use pilotwire::{AskId, Config, Json};

use crate::Timer;
use crate::lines::{self, Line};

/// The handlers of a conversation: how they are told of, and what they are made with. Cheap to clone.
///
/// It is made before the connection is, which must be [set up](Self::setup) with it.
#[derive(Clone, Debug)]
pub struct Handling {
    pub(super) timer: Timer,
    /// Those of sessions that are begun without any of their own.
    pub(super) usual: Option<Json>,
    pub(super) runs: Arc<Runs>,
}

impl Handling {
    /// Handlers that wait by this timer.
    #[must_use]
    pub fn new(timer: Timer) -> Self {
        Self { timer, usual: None, runs: Arc::default() }
    }

    /// Has these installed with every session that is begun without handlers of its own.
    #[must_use]
    pub fn usual(mut self, handlers: Json) -> Self {
        self.usual = Some(handlers);
        self
    }

    /// What the connection is to be made with, so that its handlers are told of.
    pub fn setup(&self, config: Config) -> Setup {
        Setup::from(config).observe_handlers(Arc::clone(&self.runs) as _)
    }
}

/// The runs of handlers, and their lines, which are kept until the conversation has room for them: no handler waits for
/// that.
#[derive(Debug, Default)]
pub(super) struct Runs(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    lines: VecDeque<Line>,
    /// Those that have not ended.
    open: BTreeSet<u64>,
    /// That of the conversation.
    waker: Option<Waker>,
}

impl Runs {
    /// The next line; whoever asks is woken when there is one.
    pub(super) fn poll_line(&self, context: &Context<'_>) -> Poll<Line> {
        let waker = context.waker().clone();
        let mut state = self.state();
        let line = state.lines.pop_front();
        let left = if line.is_none() { state.waker.replace(waker) } else { Some(waker) };
        drop(state);
        drop(left);
        line.map_or(Poll::Pending, Poll::Ready)
    }

    /// As [`poll_line`](Self::poll_line), until all runs have ended: then none.
    pub(super) fn poll_last_line(&self, context: &Context<'_>) -> Poll<Option<Line>> {
        match self.poll_line(context) {
            Poll::Ready(line) => Poll::Ready(Some(line)),
            Poll::Pending => {
                let state = self.state();
                if state.open.is_empty() && state.lines.is_empty() {
                    Poll::Ready(None)
                } else {
                    Poll::Pending
                }
            }
        }
    }

    fn tell(&self, line: Line, note: impl FnOnce(&mut BTreeSet<u64>)) {
        let waker = {
            let mut state = self.state();
            note(&mut state.open);
            state.lines.push_back(line);
            state.waker.take()
        };
        if let Some(waker) = waker {
            waker.wake();
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl ObserveHandlers for Runs {
    fn began(&self, started: &Started<'_>) {
        let line = lines::handler(started.session_id.as_ref(), started.question);
        self.tell(line, |open| {
            open.insert(started.ask.number());
        });
    }

    fn ended(&self, ask: AskId, how: HandlerEnd) {
        self.tell(lines::handler_ended(ask, how).into(), |open| {
            open.remove(&ask.number());
        });
    }
}
