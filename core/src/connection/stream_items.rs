//! The entries of the queues that a connection gives out: the items of a session, and what is of the connection.

use super::queued::Queued;
use crate::frame::Chunk;
use crate::ids::AskId;
use crate::jsonrpc::Notification;
use crate::session::{Gap, Item, ItemKind, Question};

impl Queued for Item {
    type Kind = ItemKind;

    fn new(seq: u64, kind: ItemKind) -> Self {
        Item { seq, kind }
    }

    fn of_gap(gap: Gap) -> Self {
        Item { seq: gap.from, kind: ItemKind::Gap(gap) }
    }

    fn seq(&self) -> u64 {
        self.seq
    }

    fn kind_mut(&mut self) -> &mut ItemKind {
        &mut self.kind
    }

    fn gap_mut(&mut self) -> Option<&mut Gap> {
        if let ItemKind::Gap(gap) = &mut self.kind { Some(gap) } else { None }
    }

    fn is_gap(&self) -> bool {
        matches!(self.kind, ItemKind::Gap(_))
    }

    fn len(&self) -> usize {
        match &self.kind {
            ItemKind::Event(event) => event.len(),
            ItemKind::Ask(question) | ItemKind::Claimed(question) => question.len(),
            ItemKind::Cancelled(_) | ItemKind::Gap(_) | ItemKind::Closed(_) => 0,
        }
    }

    fn chunk(&self) -> Option<Chunk> {
        match &self.kind {
            ItemKind::Event(event) => event.chunk(),
            ItemKind::Ask(question) | ItemKind::Claimed(question) => question.chunk(),
            ItemKind::Cancelled(_) | ItemKind::Gap(_) | ItemKind::Closed(_) => None,
        }
    }

    fn detach(&mut self) {
        match &mut self.kind {
            ItemKind::Event(event) => event.make_detached(),
            ItemKind::Ask(question) | ItemKind::Claimed(question) => question.make_detached(),
            ItemKind::Cancelled(_) | ItemKind::Gap(_) | ItemKind::Closed(_) => {}
        }
    }

    fn may_be_dropped(&self) -> bool {
        matches!(self.kind, ItemKind::Event(_) | ItemKind::Claimed(_))
    }
}

/// An entry of the connection's own queue.
#[derive(Debug)]
pub(super) enum ConnectionEntry {
    Notification(Notification),
    Ask(Question),
    Cancelled(AskId),
    Gap(Gap),
}

/// Such an entry, in its place.
#[derive(Debug)]
pub(super) struct ConnectionItem {
    seq: u64,
    pub(super) entry: ConnectionEntry,
}

impl Queued for ConnectionItem {
    type Kind = ConnectionEntry;

    fn new(seq: u64, entry: ConnectionEntry) -> Self {
        ConnectionItem { seq, entry }
    }

    fn of_gap(gap: Gap) -> Self {
        ConnectionItem { seq: gap.from, entry: ConnectionEntry::Gap(gap) }
    }

    fn seq(&self) -> u64 {
        self.seq
    }

    fn kind_mut(&mut self) -> &mut ConnectionEntry {
        &mut self.entry
    }

    fn gap_mut(&mut self) -> Option<&mut Gap> {
        if let ConnectionEntry::Gap(gap) = &mut self.entry { Some(gap) } else { None }
    }

    fn is_gap(&self) -> bool {
        matches!(self.entry, ConnectionEntry::Gap(_))
    }

    fn len(&self) -> usize {
        match &self.entry {
            ConnectionEntry::Notification(notification) => notification.len(),
            ConnectionEntry::Ask(question) => question.len(),
            ConnectionEntry::Cancelled(_) | ConnectionEntry::Gap(_) => 0,
        }
    }

    fn chunk(&self) -> Option<Chunk> {
        match &self.entry {
            ConnectionEntry::Notification(notification) => notification.chunk(),
            ConnectionEntry::Ask(question) => question.chunk(),
            ConnectionEntry::Cancelled(_) | ConnectionEntry::Gap(_) => None,
        }
    }

    fn detach(&mut self) {
        match &mut self.entry {
            ConnectionEntry::Notification(notification) => {
                let shared = notification.clone();
                *notification = shared.detach();
            }
            ConnectionEntry::Ask(question) => question.make_detached(),
            ConnectionEntry::Cancelled(_) | ConnectionEntry::Gap(_) => {}
        }
    }

    fn may_be_dropped(&self) -> bool {
        matches!(self.entry, ConnectionEntry::Notification(_))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frame::Frame;
    use crate::jsonrpc::{Message, scan};
    use crate::session::SessionEvent;

    fn message(body: &'static str) -> Message {
        scan(Frame { body: body.into(), chunk: Chunk { id: 7, len: 9_000 } }).expect("it is a message")
    }

    fn event() -> SessionEvent {
        let body = r#"{"method":"session.event","params":{"sessionId":"s","event":{"type":"t","data":{}}}}"#;
        let Message::Notification(notification) = message(body) else { panic!("it is a notification") };
        SessionEvent::new(notification.into_event().expect("it is an event"))
    }

    fn question() -> Question {
        let Message::Request(request) = message(r#"{"id":1,"method":"hooks.invoke","params":{}}"#) else {
            panic!("it is a request");
        };
        Question::from_request(AskId::new(1, 1), request)
    }

    fn becomes_a_copy<T: Queued>(kind: T::Kind) {
        let mut item = T::new(1, kind);
        let len = item.len();
        assert!(item.chunk().is_some_and(|chunk| chunk.id == 7) && len > 0);
        item.detach();
        assert!(item.chunk().is_none());
        assert_eq!(item.len(), len);
    }

    #[test]
    fn what_is_a_slice_of_a_read_buffer_becomes_a_copy() {
        becomes_a_copy::<Item>(ItemKind::Event(event()));
        becomes_a_copy::<Item>(ItemKind::Ask(question()));
        becomes_a_copy::<Item>(ItemKind::Claimed(Question::from_event(AskId::new(1, 2), event())));
        becomes_a_copy::<ConnectionItem>(ConnectionEntry::Ask(question()));
        let Message::Notification(notification) = message(r#"{"method":"host.event","params":{}}"#) else {
            panic!("it is a notification");
        };
        becomes_a_copy::<ConnectionItem>(ConnectionEntry::Notification(notification));
    }

    #[test]
    fn what_keeps_no_frame_has_none_to_copy() {
        for kind in [ItemKind::Cancelled(AskId::new(1, 1)), ItemKind::Gap(Gap { from: 1, count: 1 })] {
            let mut item = Item::new(1, kind);
            item.detach();
            assert_eq!((item.len(), item.chunk()), (0, None));
        }
    }

    fn is_an_item<T: Queued>(kind: T::Kind, len: usize, may_be_dropped: bool) {
        let mut item = T::new(9, kind);
        assert_eq!((item.seq(), item.len(), item.may_be_dropped()), (9, len, may_be_dropped));
        assert!(!item.is_gap() && item.gap_mut().is_none());
    }

    fn is_a_gap<T: Queued>() {
        let mut item = T::of_gap(Gap { from: 5, count: 2 });
        assert_eq!((item.seq(), item.len(), item.may_be_dropped()), (5, 0, false));
        assert!(item.is_gap() && item.chunk().is_none());
        assert_eq!(item.gap_mut().copied(), Some(Gap { from: 5, count: 2 }));
    }

    #[test]
    fn an_item_has_a_number_and_a_frame_and_what_is_told_may_be_dropped() {
        let (told, asked) = (event().len(), question().len());
        let cancelled = AskId::new(1, 3);
        is_an_item::<Item>(ItemKind::Event(event()), told, true);
        is_an_item::<Item>(ItemKind::Claimed(Question::from_event(AskId::new(1, 2), event())), told, true);
        is_an_item::<Item>(ItemKind::Ask(question()), asked, false);
        is_an_item::<Item>(ItemKind::Cancelled(cancelled), 0, false);
        is_an_item::<Item>(ItemKind::Closed(crate::session::SessionEnd::Detached), 0, false);
        is_a_gap::<Item>();
        is_an_item::<ConnectionItem>(ConnectionEntry::Ask(question()), asked, false);
        is_an_item::<ConnectionItem>(ConnectionEntry::Cancelled(cancelled), 0, false);
        let body = r#"{"method":"host.event","params":{}}"#;
        let Message::Notification(notification) = message(body) else { panic!("it is a notification") };
        is_an_item::<ConnectionItem>(ConnectionEntry::Notification(notification), body.len(), true);
        is_a_gap::<ConnectionItem>();
    }
}
