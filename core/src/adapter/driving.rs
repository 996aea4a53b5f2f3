//! What is told of a connection's task.

use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use crate::connection::{CloseCause, CloseKind};
use crate::handle::{Driver, Peek, keep};

/// The task that drives a connection, seen from outside: a future that is ready when the transport is done with, the
/// stream closed and the process ended.
///
/// It gives the connection's cause of ending; where there was a process, with what is known of that one's end.
/// Dropping it lets the task go on.
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

/// The task's side.
struct Task<F> {
    /// None once it has ended.
    drive: Option<Pin<Box<F>>>,
    link: Arc<Link>,
}

impl Driving {
    /// What `drive` makes of the driver, as a future without outcome, and the view of it.
    pub(super) fn new<F>(
        driver: Driver,
        drive: impl FnOnce(Driver) -> F,
    ) -> (Driving, impl Future<Output = ()>)
    where
        F: Future<Output = CloseCause>,
    {
        let link = Arc::<Link>::default();
        let driving = Driving { link: Arc::clone(&link), peek: driver.peek() };
        (driving, Task { drive: Some(Box::pin(drive(driver))), link })
    }

    /// Ends the task at once, wherever it is. The connection ends for every handle, and a runtime's process that the
    /// task drives is killed.
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

impl<F> Task<F> {
    /// Ends what is under way before it is told that it has ended.
    fn finish(&mut self, cause: Option<CloseCause>) {
        if self.drive.take().is_some() {
            self.link.finish(cause);
        }
    }
}

impl<F: Future<Output = CloseCause>> Future for Task<F> {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let mut waker = Some(context.waker().clone());
        let abort = {
            let mut state = self.link.lock();
            keep(&mut state.task, &mut waker);
            state.abort
        };
        drop(waker);
        if abort {
            self.finish(None);
        }
        let Some(drive) = &mut self.drive else { return Poll::Ready(()) };
        match drive.as_mut().poll(context) {
            Poll::Pending => Poll::Pending,
            Poll::Ready(cause) => {
                self.finish(Some(cause));
                Poll::Ready(())
            }
        }
    }
}

impl<F> Drop for Task<F> {
    fn drop(&mut self) {
        self.finish(None);
    }
}
