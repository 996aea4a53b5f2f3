//! The entries that streams of lifecycles have not read yet.

use std::collections::VecDeque;
use std::sync::{Arc, PoisonError, Weak};
use std::task::Waker;

use pilotwire_protocol::enums::SessionLifecycleType;
use pilotwire_protocol::{Owned, view};

use crate::connection::Batch;
use crate::json::Json;
use crate::protocol::methods::LIFECYCLE;
use crate::sync::Mutex;

/// The number of entries that wait for a reader. Past that the oldest give way.
const MOST_WAITING: usize = 256;
/// Bytes of those. Past that too, but for the newest entry.
const MOST_BYTES: usize = 1 << 20;

/// An entry of [`Lifecycle`](super::Lifecycle).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum LifecycleItem {
    /// A session was created, deleted, changed, or brought to the foreground or background.
    Event(Owned<view::SessionLifecycleNotification<'static>>),
    /// A notification of another shape, as it came.
    Other(Json),
    /// Entries were given up for want of room.
    Missed {
        /// The number of entries.
        count: u64,
    },
}

#[derive(Default)]
pub(super) struct Queue {
    entries: VecDeque<Json>,
    /// Bytes of the entries.
    bytes: usize,
    /// The number of entries that were given up before the first of `entries`.
    missed: u64,
    pub(super) without_updates: bool,
    pub(super) waker: Option<Waker>,
}

/// The streams of a connection.
#[derive(Default)]
pub(super) struct Watchers(Mutex<Vec<Weak<Mutex<Queue>>>>);

impl Watchers {
    /// Begins a stream.
    pub(super) fn watch(&self) -> Arc<Mutex<Queue>> {
        let queue = Arc::<Mutex<Queue>>::default();
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(Arc::downgrade(&queue));
        queue
    }

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
        self.bytes += params.len();
        self.entries.push_back(params.clone());
        while self.entries.len() > MOST_WAITING || (self.bytes > MOST_BYTES && self.entries.len() > 1) {
            self.take_oldest();
            self.missed += 1;
        }
        self.waker.take()
    }

    fn take_oldest(&mut self) -> Option<Json> {
        let oldest = self.entries.pop_front()?;
        self.bytes -= oldest.len();
        Some(oldest)
    }

    pub(super) fn pop(&mut self) -> Option<LifecycleItem> {
        if self.missed > 0 {
            return Some(LifecycleItem::Missed { count: std::mem::take(&mut self.missed) });
        }
        let params = self.take_oldest()?;
        Some(match Owned::decode(params.as_str()) {
            Ok(event) => LifecycleItem::Event(event),
            Err(_) => LifecycleItem::Other(params),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_waits_is_bounded_by_count_and_by_bytes() {
        let mut queue = Queue::default();
        let large = Json::text(&"x".repeat(MOST_BYTES / 2));
        for _ in 0..4 {
            queue.push(&large);
        }
        assert_eq!((queue.entries.len(), queue.missed, queue.bytes), (1, 3, large.len()));
        queue.push(&Json::text(&"x".repeat(2 * MOST_BYTES)));
        assert_eq!((queue.entries.len(), queue.missed), (1, 4), "the newest is kept, whatever its size");
        for _ in 0..300 {
            queue.push(&Json::null());
        }
        assert_eq!((queue.entries.len(), queue.missed), (MOST_WAITING, 49));
        assert!(matches!(queue.pop(), Some(LifecycleItem::Missed { count: 49 })));
        while queue.pop().is_some() {}
        assert_eq!(queue.bytes, 0);
    }

    #[test]
    fn entries_of_as_many_bytes_as_may_wait_wait_and_no_byte_more() {
        let mut queue = Queue::default();
        // With its quotes, it is half of what may wait.
        let half = Json::text(&"x".repeat((1 << 19) - 2));
        for _ in 0..2 {
            queue.push(&half);
        }
        assert_eq!((queue.entries.len(), queue.missed, queue.bytes), (2, 0, 1 << 20));
        queue.push(&Json::text(""));
        assert_eq!((queue.entries.len(), queue.missed), (2, 1));
    }

    #[test]
    fn nothing_is_kept_of_a_stream_that_was_dropped() {
        let watchers = Watchers::default();
        let known = |watchers: &Watchers| watchers.0.lock().expect("nobody panics with it").len();
        let kept = watchers.watch();
        drop(watchers.watch());
        assert!(watchers.take_from(&Batch::default()).is_empty());
        assert_eq!(known(&watchers), 1);
        drop(kept);
        assert!(watchers.take_from(&Batch::default()).is_empty());
        assert_eq!(known(&watchers), 0);
    }
}
