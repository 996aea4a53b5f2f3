//! A thread that does the work on files, so that no executor's thread waits for a disk.

use std::io;
use std::pin::Pin;
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::thread;

use pilotwire::handlers::FsError;

use crate::folder::Folder;

type Job = Box<dyn FnOnce(&Folder) + Send>;

/// The way to the thread. It ends when the last of these is dropped, and what was asked for is done.
#[derive(Clone)]
pub(crate) struct Worker {
    jobs: Sender<Job>,
}

impl Worker {
    pub(crate) fn start(folder: Folder) -> io::Result<Self> {
        let (jobs, waiting) = channel::<Job>();
        let work = move || waiting.into_iter().for_each(|job| job(&folder));
        thread::Builder::new().name("pilotwire-files".to_owned()).spawn(work)?;
        Ok(Self { jobs })
    }

    /// Has something done after all that was asked for before. It is done even if the future is dropped.
    pub(crate) fn run<T: Send + 'static>(
        &self,
        job: impl FnOnce(&Folder) -> Result<T, FsError> + Send + 'static,
    ) -> Working<T> {
        let slot = Arc::new(Mutex::new(Slot { outcome: None, waker: None }));
        let promise = Promise(Arc::clone(&slot));
        // Where the thread has ended, the promise is dropped here.
        let _ = self.jobs.send(Box::new(move |folder| promise.keep(job(folder))));
        Working(slot)
    }
}

/// Waits for the thread.
pub(crate) struct Working<T>(Arc<Mutex<Slot<T>>>);

impl<T> Future for Working<T> {
    type Output = Result<T, FsError>;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let mut slot = lock(&self.0);
        if let Some(outcome) = slot.outcome.take() {
            return Poll::Ready(outcome);
        }
        // Dropped after the lock is.
        let _old = slot.waker.replace(context.waker().clone());
        drop(slot);
        Poll::Pending
    }
}

struct Slot<T> {
    outcome: Option<Result<T, FsError>>,
    waker: Option<Waker>,
}

/// The thread's end. Whoever waits is told something, whatever becomes of it.
struct Promise<T>(Arc<Mutex<Slot<T>>>);

impl<T> Promise<T> {
    fn keep(self, outcome: Result<T, FsError>) {
        lock(&self.0).outcome = Some(outcome);
    }
}

impl<T> Drop for Promise<T> {
    fn drop(&mut self) {
        let mut slot = lock(&self.0);
        slot.outcome.get_or_insert_with(|| Err(FsError::other("the thread that works on files has ended")));
        let waker = slot.waker.take();
        drop(slot);
        if let Some(waker) = waker {
            waker.wake();
        }
    }
}

fn lock<T>(slot: &Mutex<Slot<T>>) -> MutexGuard<'_, Slot<T>> {
    slot.lock().unwrap_or_else(PoisonError::into_inner)
}
