//! Futures of handlers that wait for `Serving` to run them.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::PoisonError;
use std::task::{Context, Poll, Waker};

use crate::sync::Mutex;

/// A future to be run for a handler: a run of it, or what it does further.
///
/// It never panics where the build unwinds: what panics in it is caught. Dropped before it is done, it answers as a handler
/// that failed.
#[must_use = "what was asked is not answered unless this is polled"]
pub struct Job(Pin<Box<dyn Future<Output = ()> + Send>>);

impl Job {
    pub(super) fn new(future: impl Future<Output = ()> + Send + 'static) -> Self {
        Self(Box::pin(future))
    }
}

impl Future for Job {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        self.0.as_mut().poll(context)
    }
}

impl fmt::Debug for Job {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Job")
    }
}

/// Jobs that handlers have begun beside their answers, for [`Serving`](super::Serving) to run.
#[derive(Debug, Default)]
pub(super) struct Jobs(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    waiting: Vec<Job>,
    waker: Option<Waker>,
}

impl Jobs {
    /// To be run, too.
    #[cfg(feature = "protocol")]
    pub(super) fn push(&self, job: Job) {
        let waker = {
            let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            state.waiting.push(job);
            state.waker.take()
        };
        if let Some(waker) = waker {
            waker.wake();
        }
    }

    /// Takes the jobs that wait. A later job wakes the caller.
    pub(super) fn take(&self, context: &Context<'_>) -> Vec<Job> {
        let waker = context.waker().clone();
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let left = state.waker.replace(waker);
        let jobs = std::mem::take(&mut state.waiting);
        drop(state);
        drop(left);
        jobs
    }
}
