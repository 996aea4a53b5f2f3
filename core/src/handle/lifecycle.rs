//! The lifecycle of sessions at the runtime, as a stream.

use std::future::poll_fn;
use std::sync::{Arc, PoisonError};
use std::task::{Context, Poll};

use super::client::Client;
use super::shared::Shared;
use super::wakers::{Ticket, keep};
use super::watchers::{LifecycleItem, Queue};
use crate::sync::Mutex;

/// The lifecycle of the runtime's sessions, this connection's and others': a stream of `session.lifecycle`
/// notifications.
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
        let shared = Arc::clone(self.shared());
        let queue = shared.extras.watchers.watch();
        Lifecycle { shared, queue, ending: Ticket::default() }
    }
}
