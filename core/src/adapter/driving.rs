//! The handle of a connection's task: its end, and how to abort it.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, PoisonError};
use std::task::{Context, Poll, Waker};

use crate::close::{CloseCause, CloseKind};
use crate::handle::{Peek, keep};
use crate::sync::{Mutex, MutexGuard};

/// The task that drives a connection, seen from outside: a future that is ready when the transport is done with, the
/// stream closed and the process gone.
///
/// It resolves to the connection's cause of ending; where there was a process, with what is known of that one's end.
/// Dropping it lets the task go on. If the executor drops the task before its end, this is ready at once: the
/// connection has ended, and a process has been killed.
#[must_use = "it tells when the transport is done with"]
pub struct Driving {
    link: Arc<Link>,
    peek: Peek,
}

/// Between a task and its [`Driving`].
#[derive(Default)]
struct Link(Mutex<State>);

#[derive(Default)]
struct State {
    abort: bool,
    task: Option<Waker>,
    finished: bool,
    cause: Option<CloseCause>,
    waiting: Option<Waker>,
}

/// The work of a task.
pub(super) trait Drives {
    /// Goes on until the transport is done with. Returns the connection's cause of ending.
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<CloseCause>;

    /// Ends the connection now, and waits for nobody's cooperation from then on.
    fn abort(&mut self);
}

/// The task's side.
struct Task<D> {
    /// None once it has ended.
    drives: Option<Box<D>>,
    aborted: bool,
    link: Arc<Link>,
}

impl Driving {
    /// Returns a view of what drives a connection, and the future, without outcome, that drives it.
    pub(super) fn new<D: Drives>(peek: Peek, drives: D) -> (Driving, impl Future<Output = ()> + use<D>) {
        let link = Arc::<Link>::default();
        let driving = Driving { link: Arc::clone(&link), peek };
        (driving, Task { drives: Some(Box::new(drives)), aborted: false, link })
    }

    /// Ends the connection for every handle, wherever it is, and with it the task. A runtime's process that the task
    /// drives is killed; this future is ready, as ever, when it is gone.
    pub fn abort(&self) {
        let task = {
            let mut state = self.link.lock();
            state.abort = true;
            state.task.take()
        };
        if let Some(task) = task {
            task.wake();
        }
    }
}

impl Future for Driving {
    type Output = CloseCause;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<CloseCause> {
        let mut waker = Some(context.waker().clone());
        let cause = {
            let mut state = self.link.lock();
            if !state.finished {
                keep(&mut state.waiting, &mut waker);
                return Poll::Pending;
            }
            state.cause.clone()
        };
        let cause = cause.or_else(|| self.peek.closed());
        Poll::Ready(cause.unwrap_or_else(|| CloseCause::from(CloseKind::Graceful)))
    }
}

impl Drop for Driving {
    fn drop(&mut self) {
        let waiting = self.link.lock().waiting.take();
        drop(waiting);
    }
}

impl std::fmt::Debug for Driving {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Driving").field("finished", &self.link.lock().finished).finish_non_exhaustive()
    }
}

impl Link {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn finish(&self, cause: Option<CloseCause>) {
        let (task, waiting) = {
            let mut state = self.lock();
            state.finished = true;
            state.cause = cause;
            (state.task.take(), state.waiting.take())
        };
        drop(task);
        if let Some(waiting) = waiting {
            waiting.wake();
        }
    }
}

impl<D> Task<D> {
    /// Ends what is under way before it is told that it has ended.
    fn finish(&mut self, cause: Option<CloseCause>) {
        if self.drives.take().is_some() {
            self.link.finish(cause);
        }
    }
}

impl<D: Drives> Future for Task<D> {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let mut waker = Some(context.waker().clone());
        let abort = {
            let mut state = self.link.lock();
            keep(&mut state.task, &mut waker);
            state.abort
        };
        drop(waker);
        let begins_to_abort = abort && !std::mem::replace(&mut self.aborted, abort);
        let Some(drives) = &mut self.drives else { return Poll::Ready(()) };
        if begins_to_abort {
            drives.abort();
        }
        match drives.poll(context) {
            Poll::Pending => Poll::Pending,
            Poll::Ready(cause) => {
                self.finish(Some(cause));
                Poll::Ready(())
            }
        }
    }
}

impl<D> Drop for Task<D> {
    fn drop(&mut self) {
        self.finish(None);
    }
}
