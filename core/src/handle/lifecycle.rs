//! What becomes of sessions at the runtime, as a stream.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::sync::{Arc, PoisonError, Weak};
use std::task::{Context, Poll, Waker};

use pilotwire_protocol::enums::SessionLifecycleType;
use pilotwire_protocol::{Owned, view};

use super::client::Client;
use super::shared::Shared;
use super::wakers::{Ticket, keep};
use crate::connection::Batch;
use crate::json::Json;
use crate::sync::Mutex;

/// The notification that tells of it.
const LIFECYCLE: &str = "session.lifecycle";

/// How many entries wait for a reader. Past that the oldest give way.
const MOST_WAITING: usize = 256;

/// What becomes of the runtime's sessions, this connection's and others': a stream of `session.lifecycle` notifications.
///
/// [`Client::lifecycle`] begins one. Each has a queue of its own, and what it does not read is its own loss, which
/// [`LifecycleItem::Missed`] counts in its place. It does not keep the connection open.
///
/// ```
/// # async fn show(client: pilotwire::Client) {
/// use pilotwire::calls::LifecycleItem;
///
/// let mut lifecycle = client.lifecycle().without_updates();
/// while let Some(item) = lifecycle.next().await {
///     if let LifecycleItem::Event(event) = item {
///         println!("{}: {:?}", event.view().session_id(), event.view().r#type());
///     }
/// }
/// # }
/// ```
pub struct Lifecycle {
    shared: Arc<Shared>,
    queue: Arc<Mutex<Queue>>,
    ending: Ticket,
}

/// An entry of [`Lifecycle`].
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum LifecycleItem {
    /// A session was created, deleted, changed, or brought to the foreground or background.
    Event(Owned<view::SessionLifecycleNotification<'static>>),
    /// A notification of another shape, as it came.
    Other(Json),
    /// Entries were given up for want of room.
    Missed {
        /// How many.
        count: u64,
    },
}

#[derive(Default)]
struct Queue {
    entries: VecDeque<Json>,
    /// Those that had to give way to the first entry.
    missed: u64,
    without_updates: bool,
    waker: Option<Waker>,
}

/// The streams of a connection.
#[derive(Default)]
pub(super) struct Watchers(Mutex<Vec<Weak<Mutex<Queue>>>>);

impl Watchers {
    /// Takes what a batch tells before it is applied. Returns whom to wake after that.
    pub(super) fn take_from(&self, batch: &Batch) -> Vec<Waker> {
        let watching: Vec<_> = {
            let mut watchers = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            if watchers.is_empty() {
                return Vec::new();
            }
            watchers.retain(|queue| queue.strong_count() > 0);
            watchers.iter().filter_map(Weak::upgrade).collect()
        };
        let mut woken = Vec::new();
        for notification in batch.notifications().filter(|told| told.method() == LIFECYCLE) {
            // It may be read much later, and must not keep its read buffer.
            let params = notification.params().unwrap_or_else(Json::null).detach();
            for queue in &watching {
                woken.extend(queue.lock().unwrap_or_else(PoisonError::into_inner).push(&params));
            }
        }
        woken
    }
}

impl Queue {
    fn push(&mut self, params: &Json) -> Option<Waker> {
        let is_update = || {
            let kind = params.get("type").and_then(|kind| kind.decode::<String>().ok());
            kind.as_deref() == Some(SessionLifecycleType::SessionUpdated.as_str())
        };
        if self.without_updates && is_update() {
            return None;
        }
        if self.entries.len() >= MOST_WAITING {
            self.entries.pop_front();
            self.missed += 1;
        }
        self.entries.push_back(params.clone());
        self.waker.take()
    }

    fn pop(&mut self) -> Option<LifecycleItem> {
        if self.missed > 0 {
            return Some(LifecycleItem::Missed { count: std::mem::take(&mut self.missed) });
        }
        let params = self.entries.pop_front()?;
        Some(match Owned::decode(params.as_str()) {
            Ok(event) => LifecycleItem::Event(event),
            Err(_) => LifecycleItem::Other(params),
        })
    }
}

impl Lifecycle {
    /// Leaves out `session.updated`, which the runtime sends about once for each event of each session.
    #[must_use]
    pub fn without_updates(self) -> Self {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner).without_updates = true;
        self
    }

    /// Waits for the next entry; `None` after the connection's end. Cancel-safe: a future that is dropped before it is done
    /// takes nothing.
    pub async fn next(&mut self) -> Option<LifecycleItem> {
        poll_fn(|context| self.poll_next_item(context)).await
    }

    /// As [`next`](Self::next), for callers that poll.
    pub fn poll_next_item(&mut self, context: &Context<'_>) -> Poll<Option<LifecycleItem>> {
        let mut offered = Some(context.waker().clone());
        let taken = {
            let mut queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner);
            let taken = queue.pop();
            if taken.is_none() {
                keep(&mut queue.waker, &mut offered);
            }
            taken
        };
        drop(offered);
        if taken.is_some() {
            return Poll::Ready(taken);
        }
        let ending = &mut self.ending;
        let closed = self.shared.look(context.waker(), |state, waker| {
            let closed = state.closed.is_some();
            if !closed {
                state.wait_for_end(ending, waker);
            }
            closed
        });
        match closed {
            // What came with the end was told before it.
            true => Poll::Ready(self.queue.lock().unwrap_or_else(PoisonError::into_inner).pop()),
            false => Poll::Pending,
        }
    }
}

impl Drop for Lifecycle {
    fn drop(&mut self) {
        let waker = self.queue.lock().unwrap_or_else(PoisonError::into_inner).waker.take();
        drop(waker);
        if self.ending.is_waiting() {
            let ending = &mut self.ending;
            let left = self.shared.with(|state, _| state.stop_waiting(&mut Ticket::default(), ending));
            drop(left);
        }
    }
}

impl std::fmt::Debug for Lifecycle {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Lifecycle")
    }
}

impl Client {
    /// Begins to follow what becomes of the runtime's sessions, from now on.
    #[must_use]
    pub fn lifecycle(&self) -> Lifecycle {
        let queue = Arc::<Mutex<Queue>>::default();
        let shared = Arc::clone(self.shared());
        shared.extras.watchers.0.lock().unwrap_or_else(PoisonError::into_inner).push(Arc::downgrade(&queue));
        Lifecycle { shared, queue, ending: Ticket::default() }
    }
}
