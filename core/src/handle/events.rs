//! A session's stream.

use std::collections::VecDeque;
use std::future::poll_fn;
use std::sync::Arc;
use std::task::{Context, Poll};

use super::ask::Ask;
use super::filled::{Filled, Missing};
use super::shared::Shared;
use crate::ids::SessionKey;
use crate::session::{self, SessionId};
use crate::spare::Trimmed;

/// Items that are taken under one lock.
const BATCH: usize = 256;
/// More items than a queue ever has.
const ALL: usize = 1 << 30;

/// One item of a session's stream, with asks that can be answered.
///
/// ```
/// # async fn show(mut events: pilotwire::Events) -> Option<()> {
/// let item: pilotwire::Item = events.next().await?;
/// println!("{} of its session", item.seq);
/// # Some(())
/// # }
/// ```
pub type Item = session::Item<Ask>;
/// The kind of an [`Item`].
///
/// ```
/// use pilotwire::ItemKind;
///
/// fn is_over(kind: &ItemKind) -> bool {
///     match kind {
///         ItemKind::Event(event) => event.event_type() == "session.idle",
///         ItemKind::Closed(end) => {
///             println!("{end}");
///             true
///         }
///         _ => false,
///     }
/// }
/// ```
pub type ItemKind = session::ItemKind<Ask>;

/// The stream of a session: events and asks, in the order in which they came.
///
/// It begins when the session is registered, so nothing is missed between creating a session and reading. A reader that
/// is too slow makes the connection stop reading, which slows the runtime down; see
/// [`Config::stall_after`](crate::Config::stall_after).
///
/// Dropping it means that nobody will answer here. Items that wait are dropped, the requests among them are settled,
/// and no more events are kept. The session goes on.
///
/// ```
/// # async fn show(mut events: pilotwire::Events) {
/// use pilotwire::ItemKind;
///
/// while let Some(item) = events.next().await {
///     match item.kind {
///         ItemKind::Event(event) if event.event_type() == "session.idle" => break,
///         ItemKind::Event(event) => println!("{}", event.event_type()),
///         // Dropped, a request is declined, and an event is left to others.
///         ItemKind::Ask(ask) => println!("asked: {}", ask.method()),
///         ItemKind::Gap(gap) => println!("{} events were lost", gap.count),
///         _ => {}
///     }
/// }
/// # }
/// ```
pub struct Events {
    shared: Option<Arc<Shared>>,
    key: SessionKey,
    id: Option<SessionId>,
    /// Taken from the connection, not yet from here.
    taken: Trimmed<VecDeque<session::Item>>,
    ended: bool,
    /// `true` while a waker is kept for these events.
    waiting: bool,
    /// The items that come before those that the connection has, and that are not to come twice.
    filled: Option<Box<Filled>>,
}

impl Events {
    pub(super) fn new(shared: &Arc<Shared>, key: SessionKey) -> Self {
        Self {
            shared: Some(Arc::clone(shared)),
            key,
            id: None,
            taken: Trimmed::default(),
            ended: false,
            waiting: false,
            filled: None,
        }
    }

    /// A stream that has ended.
    pub(super) fn none(key: SessionKey) -> Self {
        Self {
            shared: None,
            key,
            id: None,
            taken: Trimmed::default(),
            ended: true,
            waiting: false,
            filled: None,
        }
    }

    /// The key of its session.
    #[must_use]
    pub fn session(&self) -> SessionKey {
        self.key
    }

    /// The session's id, as far as it was known when items were last taken.
    #[must_use]
    pub fn session_id(&self) -> Option<&SessionId> {
        self.id.as_ref()
    }

    /// Waits for the next item, which has its sequence number; `None` after [`ItemKind::Closed`]. Cancel-safe: a future
    /// that is dropped before it is done takes nothing.
    pub async fn next(&mut self) -> Option<Item> {
        let mut next = Next::of(self);
        poll_fn(|context| next.events().poll_next_item(context)).await
    }

    /// Waits until there are items, and appends up to `max` of them to `items`. Returns how many were appended; 0
    /// after the stream's end. One lock is taken for all of them.
    pub async fn next_batch(&mut self, max: usize, items: &mut Vec<Item>) -> usize {
        let mut next = Next::of(self);
        poll_fn(|context| next.events().poll_batch(context, max, items)).await
    }

    /// Returns the next item, if it is there already.
    pub fn try_next(&mut self) -> Option<Item> {
        if let Some(item) = self.hand_out() {
            return Some(item);
        }
        self.take(BATCH, None);
        self.hand_out()
    }

    /// As [`next`](Self::next), for callers that poll.
    pub fn poll_next_item(&mut self, context: &mut Context<'_>) -> Poll<Option<Item>> {
        loop {
            if let Some(item) = self.hand_out() {
                return Poll::Ready(Some(item));
            }
            if self.ended {
                return Poll::Ready(None);
            }
            if !self.take(BATCH, Some(context)) {
                return Poll::Pending;
            }
        }
    }

    fn poll_batch(&mut self, context: &mut Context<'_>, max: usize, items: &mut Vec<Item>) -> Poll<usize> {
        loop {
            let before = items.len();
            while items.len() - before < max
                && let Some(item) = self.hand_out()
            {
                items.push(item);
            }
            if items.len() > before || self.ended || max == 0 {
                return Poll::Ready(items.len() - before);
            }
            if !self.take(max, Some(context)) {
                return Poll::Pending;
            }
        }
    }

    /// Puts what was missed before anything else, to come once.
    pub(crate) fn fill(&mut self, missing: Missing) {
        self.filled = Some(Box::new(Filled::new(missing)));
    }

    /// Takes items from the connection. If there are none, keeps the waiting task's waker and returns false.
    fn take(&mut self, max: usize, waiting: Option<&Context<'_>>) -> bool {
        let Some(shared) = self.shared.clone() else { return false };
        // It is empty, and changes its form without being moved.
        let mut batch = Vec::from(std::mem::take(&mut self.taken).into_inner());
        let (key, id) = (self.key, &mut self.id);
        let waker = waiting.map(Context::waker);
        let waits = shared.take(waker, |state, now, offered| {
            if id.is_none() {
                *id = state.connection.session_id(key).cloned();
            }
            let waits = state.connection.poll_session(now, key, max, &mut batch) == 0 && offered.is_some();
            if waits {
                state.wait_for_items(key, offered);
            }
            waits
        });
        self.taken = Trimmed::new(batch.into());
        if waker.is_some() || !self.taken.is_empty() {
            self.waiting = waits;
        }
        self.ended |= self.taken.iter().any(|item| matches!(item.kind, session::ItemKind::Closed(_)));
        !self.taken.is_empty()
    }

    /// Takes what there is from the connection, to be handed out.
    pub(super) fn take_all(&mut self) {
        self.take(ALL, None);
    }

    fn pop(&mut self) -> Option<session::Item> {
        self.taken.change().pop_front()
    }

    /// The next of what was taken. A stream that was never there has taken nothing.
    pub(super) fn hand_out(&mut self) -> Option<Item> {
        let item = match self.filled.as_deref_mut() {
            None => self.pop()?,
            Some(filled) => {
                if let Some(missed) = filled.next() {
                    missed
                } else {
                    loop {
                        let item = self.pop()?;
                        if let Some(item) = self.filled.as_deref_mut().and_then(|filled| filled.follow(item))
                        {
                            break item;
                        }
                    }
                }
            }
        };
        match &self.shared {
            Some(shared) => Some(item.map_ask(|question| Ask::new(question, shared))),
            // Nothing was taken here, so this is of what was missed, which asks nothing.
            None => {
                let kind = match item.kind {
                    session::ItemKind::Event(event) => ItemKind::Event(event),
                    session::ItemKind::Gap(gap) => ItemKind::Gap(gap),
                    _ => return None,
                };
                Some(Item { seq: item.seq, kind })
            }
        }
    }
}

impl Drop for Events {
    fn drop(&mut self) {
        let Some(shared) = self.shared.take() else { return };
        let (key, taken) = (self.key, std::mem::take(&mut self.taken));
        let left = shared.with(|state, now| {
            for item in taken.iter() {
                if let session::ItemKind::Ask(question) = &item.kind {
                    state.connection.decline(now, question.id());
                }
            }
            state.connection.stop_reading(now, key);
            state.stop_waiting_for_items(key)
        });
        drop((taken, left));
    }
}

/// A future that waits for items. Dropped, it leaves no waker behind.
pub(super) struct Next<'a>(&'a mut Events);

impl<'a> Next<'a> {
    pub(super) fn of(events: &'a mut Events) -> Self {
        Self(events)
    }

    pub(super) fn events(&mut self) -> &mut Events {
        self.0
    }
}

impl Drop for Next<'_> {
    fn drop(&mut self) {
        let events = &mut *self.0;
        if std::mem::take(&mut events.waiting)
            && let Some(shared) = &events.shared
        {
            let left = shared.with(|state, _| state.stop_waiting_for_items(events.key));
            drop(left);
        }
    }
}

impl std::fmt::Debug for Events {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Events")
            .field("session", &self.key)
            .field("ended", &self.ended)
            .finish_non_exhaustive()
    }
}

#[cfg(feature = "stream")]
#[cfg_attr(docsrs, doc(cfg(feature = "stream")))]
impl futures_core::Stream for Events {
    type Item = Item;

    fn poll_next(mut self: std::pin::Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_next_item(context)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::Json;
    use crate::session::SessionEvent;

    #[test]
    fn a_stream_that_was_never_there_gives_what_was_missed_and_no_more() {
        let event = Json::parse(r#"{"type":"t","id":"a"}"#).expect("it is JSON");
        let event = SessionEvent::of_log("s", &event).expect("it is an event");
        let mut events = Events::none(SessionKey::new(1, 1, 0));
        events.fill(Missing { lost: 3, events: VecDeque::from([event]) });
        let gap = events.try_next().expect("something was lost");
        assert!(matches!(gap.kind, ItemKind::Gap(gap) if gap.from == 1 && gap.count == 3));
        let missed = events.try_next().expect("something was missed");
        assert_eq!(missed.seq, 4);
        assert!(matches!(&missed.kind, ItemKind::Event(event) if event.event_type() == "t"));
        assert!(events.try_next().is_none());
    }
}
