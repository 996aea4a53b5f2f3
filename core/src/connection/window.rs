//! The pending-id window: what is kept for session ids that are not known yet.
//!
//! The runtime chooses the id of a cloud session, and may speak under that id before the reply to `session.create`
//! tells us what it is. While such a reply is owed, messages for unknown ids are kept here, bounded and in order.
//! This file holds the data; which request gets which answer when it cannot be kept is in [`sessions`](super::sessions).

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::config::WindowLimits;
use crate::jsonrpc::{EventFrame, Request};
use crate::session::SessionId;

/// The weight of a kept message besides its frame.
const MESSAGE_WEIGHT: usize = 128;
/// Ids that are remembered only for what was lost of them, and how long those may be. Other losses are notices alone.
const IDS_OF_LOSSES: usize = 1024;
const LONGEST_ID_OF_LOSSES: usize = 256;

/// Messages kept by session id, while any create could still turn out to be theirs.
#[derive(Debug, Default)]
pub(super) struct Window {
    /// The calls whose end the window waits for: cloud creates, and destroys that undo one.
    open_for: BTreeSet<u64>,
    ids: BTreeMap<SessionId, KeptMessages>,
    /// Number of `ids` under which there is more than a gap.
    keeping: usize,
    bytes: usize,
}

/// Messages kept under one id, in order of arrival. No two gaps are neighbours.
#[derive(Debug, Default)]
pub(super) struct KeptMessages {
    pub(super) messages: VecDeque<Kept>,
    /// Number of `messages` that are no gaps.
    count: usize,
    /// `true` if the session's worker has started, even if the event that said so is in a gap.
    pub(super) started: bool,
}

/// A message of a session that is not known yet.
#[derive(Debug)]
pub(super) enum Kept {
    Event(EventFrame),
    /// A request, with the number of the ask that it will be.
    Request(u64, Request),
    /// So many events were here.
    Gap(u64),
}

impl Kept {
    fn weight(&self) -> usize {
        match self {
            Kept::Event(event) => event.len() + MESSAGE_WEIGHT,
            Kept::Request(_, request) => request.len() + MESSAGE_WEIGHT,
            Kept::Gap(_) => 0,
        }
    }
}

impl Window {
    pub(super) fn open(&mut self, call: u64) {
        self.open_for.insert(call);
    }

    /// Ends what a call held open. Returns what is then dropped, if that was the last.
    #[must_use]
    pub(super) fn close(&mut self, call: u64) -> Vec<(SessionId, KeptMessages)> {
        if self.open_for.remove(&call) && self.open_for.is_empty() {
            self.keeping = 0;
            self.bytes = 0;
            return std::mem::take(&mut self.ids).into_iter().collect();
        }
        Vec::new()
    }

    pub(super) fn is_open(&self) -> bool {
        !self.open_for.is_empty()
    }

    pub(super) fn is_open_for(&self, call: u64) -> bool {
        self.open_for.contains(&call)
    }

    pub(super) fn count(&self) -> usize {
        self.open_for.len()
    }

    pub(super) fn kept(&self) -> usize {
        self.ids.values().map(|kept| kept.count).sum()
    }

    pub(super) fn bytes(&self) -> usize {
        self.bytes
    }

    /// Returns `true` if a message of `len` bytes fits at all, be it by dropping older ones of the same id.
    pub(super) fn has_room(&self, id: &str, len: usize, limits: &WindowLimits) -> bool {
        let known = self.ids.get(id).filter(|kept| kept.count > 0);
        let freed = known
            .filter(|kept| kept.count >= limits.per_id)
            .and_then(KeptMessages::oldest)
            .map_or(0, Kept::weight);
        limits.per_id > 0
            && (known.is_some() || self.keeping < limits.ids)
            && self.bytes - freed + len + MESSAGE_WEIGHT <= limits.bytes
    }

    /// Counts an event that could not be kept, in its place.
    pub(super) fn count_lost(&mut self, id: &SessionId) {
        if let Some(kept) = self.ids.get_mut(id) {
            kept.push_gap();
        } else if self.ids.len() - self.keeping < IDS_OF_LOSSES && id.as_str().len() <= LONGEST_ID_OF_LOSSES {
            self.ids.entry(id.clone()).or_default().push_gap();
        }
    }

    /// Remembers that an event, kept or counted, said that the session's worker has started.
    pub(super) fn note_start(&mut self, id: &str) {
        if let Some(kept) = self.ids.get_mut(id) {
            kept.started = true;
        }
    }

    /// Keeps a message. Returns the request that was dropped for it, or none if what was dropped is an event.
    pub(super) fn keep(&mut self, id: &SessionId, message: Kept, limits: &WindowLimits) -> Option<Dropped> {
        self.bytes += message.weight();
        let kept = self.ids.entry(id.clone()).or_default();
        if kept.count == 0 {
            self.keeping += 1;
        }
        kept.messages.push_back(message);
        kept.count += 1;
        if kept.count <= limits.per_id {
            return None;
        }
        let dropped = kept.drop_oldest()?;
        self.bytes -= dropped.weight();
        match dropped {
            Kept::Request(ask, request) => Some(Dropped::Request(ask, request)),
            Kept::Event(_) | Kept::Gap(_) => Some(Dropped::Event),
        }
    }

    /// Takes out a kept request.
    pub(super) fn remove_request(&mut self, id: &SessionId, ask: u64) -> Option<Request> {
        let kept = self.ids.get_mut(id)?;
        let at =
            kept.messages.iter().position(|kept| matches!(kept, Kept::Request(known, _) if *known == ask))?;
        let message = kept.messages.remove(at)?;
        kept.join_gaps(at);
        kept.count -= 1;
        self.bytes -= message.weight();
        if kept.count == 0 {
            self.keeping -= 1;
        }
        if kept.messages.is_empty() {
            self.ids.remove(id);
        }
        match message {
            Kept::Request(_, request) => Some(request),
            Kept::Event(_) | Kept::Gap(_) => None,
        }
    }

    /// Takes out all that is kept under an id.
    pub(super) fn take(&mut self, id: &str) -> KeptMessages {
        let kept = self.ids.remove(id).unwrap_or_default();
        if kept.count > 0 {
            self.keeping -= 1;
        }
        self.bytes -= kept.messages.iter().map(Kept::weight).sum::<usize>();
        kept
    }
}

/// A message that was dropped to make room.
#[derive(Debug)]
pub(super) enum Dropped {
    Event,
    Request(u64, Request),
}

impl KeptMessages {
    fn oldest(&self) -> Option<&Kept> {
        self.messages.iter().find(|kept| !matches!(kept, Kept::Gap(_)))
    }

    /// Drops the oldest message. An event leaves a gap in its place.
    fn drop_oldest(&mut self) -> Option<Kept> {
        let at = self.messages.iter().position(|kept| !matches!(kept, Kept::Gap(_)))?;
        let dropped = self.messages.remove(at)?;
        self.count -= 1;
        if matches!(dropped, Kept::Event(_)) {
            self.messages.insert(at, Kept::Gap(1));
        }
        self.join_gaps(at);
        Some(dropped)
    }

    /// Joins gaps that have become neighbours at `at`.
    fn join_gaps(&mut self, at: usize) {
        for right in [at + 1, at] {
            let Some(left) = right.checked_sub(1) else { continue };
            if let (Some(Kept::Gap(sum)), Some(Kept::Gap(count))) =
                (self.messages.get(left), self.messages.get(right))
            {
                let sum = sum + count;
                self.messages.remove(right);
                self.messages[left] = Kept::Gap(sum);
            }
        }
    }

    fn push_gap(&mut self) {
        match self.messages.back_mut() {
            Some(Kept::Gap(sum)) => *sum += 1,
            _ => self.messages.push_back(Kept::Gap(1)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frame::{Decoder, Limits, encode};
    use crate::jsonrpc::{Message, scan};

    const LIMITS: WindowLimits =
        WindowLimits { per_id: 8, ids: 1, bytes: 4096, request: std::time::Duration::ZERO };

    fn request() -> Request {
        let mut decoder = Decoder::new(Limits::default());
        decoder.feed(&encode(br#"{"jsonrpc":"2.0","id":1,"method":"m","params":{"sessionId":"x"}}"#));
        match scan(decoder.next_frame().expect("a frame").expect("whole")).expect("a message") {
            Message::Request(request) => request,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn losses_on_both_sides_of_a_request_that_goes_are_one() {
        let mut window = Window::default();
        window.open(1);
        let id = SessionId::from("x");
        window.count_lost(&id);
        for ask in 0..3 {
            window.keep(&id, Kept::Request(ask, request()), &LIMITS);
            window.count_lost(&id);
            assert!(window.remove_request(&id, ask).is_some());
        }
        let kept: Vec<Kept> = window.take("x").messages.into();
        assert!(matches!(kept[..], [Kept::Gap(4)]), "{kept:?}");
        assert_eq!((window.bytes(), window.kept()), (0, 0));
    }

    #[test]
    fn only_so_many_ids_are_remembered_for_their_losses_alone() {
        let mut window = Window::default();
        window.open(1);
        for id in 0..2 * IDS_OF_LOSSES {
            window.count_lost(&SessionId::from(format!("id-{id}")));
        }
        window.count_lost(&SessionId::from("i".repeat(LONGEST_ID_OF_LOSSES + 1)));
        assert_eq!(window.ids.len(), IDS_OF_LOSSES);
        assert!(window.has_room("another", 10, &LIMITS));
    }

    #[test]
    fn room_is_counted_in_ids_messages_and_bytes() {
        let weight = Kept::Request(0, request()).weight();
        let limits = WindowLimits { per_id: 2, ids: 2, bytes: 3 * weight, ..LIMITS };
        let len = weight - MESSAGE_WEIGHT;
        let mut window = Window::default();
        window.open(1);
        window.open(2);
        let keep = |window: &mut Window, id: &str, ask| {
            assert!(window.has_room(id, len, &limits), "{id} {ask}");
            window.keep(&SessionId::from(id), Kept::Request(ask, request()), &limits)
        };
        assert!(keep(&mut window, "x", 1).is_none());
        assert_eq!((window.kept(), window.bytes(), window.count()), (1, weight, 2));
        assert!(keep(&mut window, "y", 2).is_none());
        assert!(!window.has_room("z", len, &limits), "of two ids");
        assert!(keep(&mut window, "x", 3).is_none());
        assert!(!window.has_room("y", len, &limits), "of three messages' bytes");
        assert!(window.has_room("x", len, &limits) && !window.has_room("x", len + 1, &limits));
        // In the place of the oldest of the same id.
        assert!(matches!(keep(&mut window, "x", 4), Some(Dropped::Request(1, _))));
        assert_eq!((window.kept(), window.bytes()), (3, 3 * weight));
        assert!(window.close(1).is_empty() && window.close(1).is_empty());
        assert_eq!(window.close(2).len(), 2);
        assert_eq!((window.kept(), window.bytes(), window.is_open()), (0, 0, false));
    }

    fn event() -> EventFrame {
        let mut decoder = Decoder::new(Limits::default());
        decoder
            .feed(&encode(br#"{"method":"session.event","params":{"sessionId":"x","event":{"type":"t"}}}"#));
        match scan(decoder.next_frame().expect("a frame").expect("whole")).expect("a message") {
            Message::Notification(notification) => notification.into_event().expect("an event"),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn losses_in_a_row_are_one_gap_and_so_is_what_is_dropped_between_them() {
        let limits = WindowLimits { per_id: 1, ..LIMITS };
        let id = SessionId::from("x");
        for before in [0, 3] {
            let mut window = Window::default();
            window.open(1);
            (0..before).for_each(|_| window.count_lost(&id));
            assert!(window.keep(&id, Kept::Event(event()), &limits).is_none());
            (0..2).for_each(|_| window.count_lost(&id));
            assert!(matches!(window.keep(&id, Kept::Event(event()), &limits), Some(Dropped::Event)));
            (0..4).for_each(|_| window.count_lost(&id));
            let kept: Vec<Kept> = window.take("x").messages.into();
            assert!(
                matches!(kept[..], [Kept::Gap(sum), Kept::Event(_), Kept::Gap(4)] if sum == before + 3),
                "{before}: {kept:?}"
            );
        }
    }

    #[test]
    fn an_id_takes_room_while_something_is_kept_under_it() {
        let (x, y) = (SessionId::from("x"), SessionId::from("y"));
        let mut window = Window::default();
        window.open(1);
        window.count_lost(&y);
        assert!(window.keep(&x, Kept::Request(1, request()), &LIMITS).is_none());
        assert_eq!(window.bytes(), request().len() + MESSAGE_WEIGHT);
        assert!(!window.has_room("y", 10, &LIMITS), "of one id, and under this one only a loss is known");
        assert!(window.remove_request(&x, 1).is_some());
        assert_eq!((window.kept(), window.bytes()), (0, 0));
        assert!(window.has_room("y", 10, &LIMITS));
        assert!(window.keep(&y, Kept::Event(event()), &LIMITS).is_none());
        assert_eq!(window.bytes(), event().len() + MESSAGE_WEIGHT);
        assert!(!window.has_room("x", 10, &LIMITS));
        window.note_start("x");
        window.note_start("y");
        let taken = window.take("y");
        assert_eq!((taken.messages.len(), taken.started), (2, true));
        assert!(!window.take("x").started);
        assert_eq!((window.kept(), window.bytes()), (0, 0));
        assert!(window.has_room("x", 10, &LIMITS));
        assert!(!window.has_room("x", 10, &WindowLimits { per_id: 0, ..LIMITS }), "of no message");
    }

    #[test]
    fn ids_of_what_is_kept_are_not_counted_among_those_of_losses() {
        let limits = WindowLimits { ids: 3, ..LIMITS };
        let mut window = Window::default();
        window.open(1);
        for id in ["a", "b", "c"] {
            assert!(window.keep(&SessionId::from(id), Kept::Event(event()), &limits).is_none());
        }
        window.count_lost(&SessionId::from("i".repeat(LONGEST_ID_OF_LOSSES)));
        assert_eq!(window.ids.len(), 3 + 1);
        for id in 0..2 * IDS_OF_LOSSES {
            window.count_lost(&SessionId::from(format!("id-{id}")));
        }
        assert_eq!(window.ids.len(), 3 + IDS_OF_LOSSES);
    }
}
