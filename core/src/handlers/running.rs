//! The set of jobs that are run in one place: each has a waker of its own, and is polled when that was woken.

use std::collections::{BTreeMap, VecDeque};
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, PoisonError};
use std::task::{Context, Poll, Wake, Waker};

use super::jobs::Job;
use crate::sync::Mutex;

/// Jobs that are polled under one waker.
#[derive(Debug, Default)]
pub(super) struct Running {
    jobs: BTreeMap<u64, Entry>,
    last: u64,
    ready: Arc<Ready>,
}

#[derive(Debug)]
struct Entry {
    job: Job,
    waker: Waker,
    link: Arc<Link>,
}

/// The jobs that are to be polled.
#[derive(Debug, Default)]
struct Ready(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    jobs: VecDeque<u64>,
    /// The waker of the task that polls the set.
    waker: Option<Waker>,
}

/// The data that a job's waker is made of.
#[derive(Debug)]
struct Link {
    number: u64,
    /// `true` while the job waits to be polled.
    queued: Mutex<bool>,
    ready: Arc<Ready>,
}

impl Wake for Link {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        let was_queued =
            std::mem::replace(&mut *self.queued.lock().unwrap_or_else(PoisonError::into_inner), true);
        if was_queued {
            return;
        }
        let waker = {
            let mut state = self.ready.0.lock().unwrap_or_else(PoisonError::into_inner);
            state.jobs.push_back(self.number);
            state.waker.take()
        };
        if let Some(waker) = waker {
            waker.wake();
        }
    }
}

impl Running {
    /// Adds a job, to be polled with the next call of [`poll`](Self::poll).
    pub(super) fn push(&mut self, job: Job) {
        self.last += 1;
        let link =
            Arc::new(Link { number: self.last, queued: Mutex::new(false), ready: Arc::clone(&self.ready) });
        let waker = Waker::from(Arc::clone(&link));
        self.jobs.insert(self.last, Entry { job, waker: waker.clone(), link });
        waker.wake();
    }

    /// Polls the jobs that were woken, up to `most` of them. True if there may be more to do at once; otherwise the context's
    /// waker is woken when there is.
    pub(super) fn poll(&mut self, context: &Context<'_>, most: usize) -> bool {
        for _ in 0..most {
            let waker = context.waker().clone();
            let next = {
                let mut state = self.ready.0.lock().unwrap_or_else(PoisonError::into_inner);
                let next = state.jobs.pop_front();
                let left = if next.is_none() { state.waker.replace(waker) } else { Some(waker) };
                (next, left)
            };
            let (Some(number), _waker) = next else { return false };
            let Some(entry) = self.jobs.get_mut(&number) else { continue };
            // From here on, being woken queues it again.
            *entry.link.queued.lock().unwrap_or_else(PoisonError::into_inner) = false;
            let mut of_job = Context::from_waker(&entry.waker);
            if let Poll::Ready(()) = Pin::new(&mut entry.job).poll(&mut of_job) {
                let done = self.jobs.remove(&number);
                drop(done);
            }
        }
        true
    }
}
