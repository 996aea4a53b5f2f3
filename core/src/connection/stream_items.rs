//! What stands in the queues that a connection gives out: the items of a session, and what is of the connection.

use super::queue::Queued;
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

/// What stands in the connection's own queue.
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
