//! A stream that begins with what was missed.

use std::collections::{BTreeSet, VecDeque};

use crate::session::{Gap, Item, ItemKind, SessionEvent};

/// The part of a session's stream that was missed.
#[derive(Debug, Default)]
pub(crate) struct Missing {
    /// Events before those that are there; they were given up for want of room.
    pub(crate) lost: u64,
    pub(crate) events: VecDeque<SessionEvent>,
}

/// A stream, ahead of which come events that were missed. What is among those does not come again.
#[derive(Debug)]
pub(super) struct Filled {
    missing: Missing,
    /// The ids of what was missed.
    known: BTreeSet<Box<str>>,
    /// The number of the next item.
    next_seq: u64,
}

impl Filled {
    pub(super) fn new(missing: Missing) -> Self {
        let known = missing.events.iter().filter_map(SessionEvent::id).map(|id| Box::from(&*id)).collect();
        Self { missing, known, next_seq: 1 }
    }

    /// The next of what was missed.
    pub(super) fn next(&mut self) -> Option<Item> {
        let lost = std::mem::take(&mut self.missing.lost);
        if lost > 0 {
            let gap = Gap { from: self.next_seq, count: lost };
            return Some(self.number(ItemKind::Gap(gap), lost));
        }
        let event = self.missing.events.pop_front()?;
        Some(self.number(ItemKind::Event(event), 1))
    }

    /// An item that follows what was missed, under its number here. None if it was among that.
    pub(super) fn follow(&mut self, mut item: Item) -> Option<Item> {
        let mut places = 1;
        match &mut item.kind {
            ItemKind::Event(event) if event.id().is_some_and(|id| self.known.contains(&*id)) => return None,
            ItemKind::Gap(gap) => {
                gap.from = self.next_seq;
                places = gap.count;
            }
            _ => {}
        }
        item.seq = self.next_seq;
        self.next_seq += places;
        Some(item)
    }

    fn number(&mut self, kind: ItemKind, places: u64) -> Item {
        let seq = self.next_seq;
        self.next_seq += places;
        Item { seq, kind }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::Json;
    use crate::session::SessionEnd;

    fn event(id: &str) -> SessionEvent {
        let event = Json::parse(format!(r#"{{"type":"t","id":"{id}"}}"#)).expect("it is JSON");
        SessionEvent::of_log("s", &event).expect("it is an event")
    }

    #[test]
    fn what_was_missed_comes_first_and_once_under_one_numbering() {
        let events = VecDeque::from([event("a"), event("b")]);
        let mut filled = Filled::new(Missing { lost: 3, events });
        let gap = filled.next().expect("something was lost");
        assert!(matches!(gap.kind, ItemKind::Gap(gap) if gap.from == 1 && gap.count == 3));
        let seqs: Vec<_> = std::iter::from_fn(|| filled.next()).map(|item| item.seq).collect();
        assert_eq!(seqs, [4, 5]);
        let item = |kind| Item { seq: 7, kind };
        assert!(filled.follow(item(ItemKind::Event(event("b")))).is_none());
        let new = filled.follow(item(ItemKind::Event(event("c"))));
        assert_eq!(new.map(|item| item.seq), Some(6));
        let gap = filled.follow(item(ItemKind::Gap(Gap { from: 1, count: 2 })));
        assert!(matches!(gap, Some(Item { seq: 7, kind: ItemKind::Gap(gap) }) if gap.from == 7));
        let end = filled.follow(item(ItemKind::Closed(SessionEnd::Detached)));
        assert_eq!(end.map(|item| item.seq), Some(9));
    }
}
