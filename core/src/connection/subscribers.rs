//! Those who see a session's stream beside its reader, each with a queue of its own.
//!
//! They hold up nothing and answer nothing: one that does not read loses the oldest of what waits for it, which a gap counts
//! in its place, and nobody else notices.

use super::queue::Queue;
use crate::session::{Item, ItemKind};

/// The subscribers of one session.
#[derive(Debug, Default)]
pub(super) struct Subscribers {
    all: Vec<Subscriber>,
}

#[derive(Debug)]
struct Subscriber {
    number: u64,
    queue: Queue<Item>,
}

impl Subscribers {
    pub(super) fn add(&mut self, number: u64) {
        self.all.push(Subscriber { number, queue: Queue::new() });
    }

    /// Forgets one. False if there was none.
    pub(super) fn remove(&mut self, number: u64) -> bool {
        let before = self.all.len();
        self.all.retain(|subscriber| subscriber.number != number);
        self.all.len() != before
    }

    pub(super) fn len(&self) -> usize {
        self.all.len()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Returns `true` if no subscriber has anything left to read.
    pub(super) fn have_read_all(&self) -> bool {
        self.all.iter().all(|subscriber| subscriber.queue.is_empty())
    }

    /// Bytes that wait.
    pub(super) fn weight(&self) -> usize {
        self.all.iter().map(|subscriber| subscriber.queue.weight()).sum()
    }

    /// Shows all of them what stands in the session's stream. Of what is asked they see the event, if it came as one. Tells
    /// `readable` the numbers of those that had nothing to read before.
    pub(super) fn show(&mut self, kind: &ItemKind, hard: usize, mut readable: impl FnMut(u64)) {
        for subscriber in &mut self.all {
            let was_empty = subscriber.queue.is_empty();
            match kind {
                ItemKind::Event(event) => drop(subscriber.queue.push(ItemKind::Event(event.clone()), hard)),
                ItemKind::Ask(question) | ItemKind::Claimed(question) => match question.event() {
                    Some(event) => drop(subscriber.queue.push(ItemKind::Event(event.clone()), hard)),
                    None => continue,
                },
                ItemKind::Closed(end) => drop(subscriber.queue.push(ItemKind::Closed(end.clone()), hard)),
                ItemKind::Gap(gap) => subscriber.queue.push_gap(gap.count),
                ItemKind::Cancelled(_) => continue,
            }
            if was_empty {
                readable(subscriber.number);
            }
        }
    }

    /// Moves up to `max` items of one to the end of `items`. Returns how many.
    pub(super) fn take(&mut self, number: u64, max: usize, items: &mut Vec<Item>) -> usize {
        let subscriber = self.all.iter_mut().find(|subscriber| subscriber.number == number);
        subscriber.map_or(0, |subscriber| subscriber.queue.take(max, items))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::frame::{Chunk, Frame};
    use crate::jsonrpc::{Message, scan};
    use crate::session::{SessionEnd, SessionEvent};

    fn event() -> ItemKind {
        let body = r#"{"method":"session.event","params":{"sessionId":"s","event":{"type":"t"}}}"#;
        match scan(Frame { body: body.into(), chunk: Chunk { id: 0, len: 0 } }).expect("it is a message") {
            Message::Notification(told) => {
                ItemKind::Event(SessionEvent::new(told.into_event().expect("it is an event")))
            }
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn they_come_and_go_by_their_numbers() {
        let mut subscribers = Subscribers::default();
        assert_eq!((subscribers.is_empty(), subscribers.len()), (true, 0));
        for number in 1..=3 {
            subscribers.add(number);
            assert_eq!(subscribers.len() as u64, number);
        }
        assert!(subscribers.remove(2) && !subscribers.remove(2));
        assert_eq!(subscribers.len(), 2);
        assert!(!subscribers.is_empty() && subscribers.have_read_all() && subscribers.weight() == 0);
    }

    #[test]
    fn each_has_numbers_and_gaps_of_its_own() {
        let mut subscribers = Subscribers::default();
        let mut readable = Vec::new();
        subscribers.add(1);
        subscribers.show(&event(), usize::MAX, |number| readable.push(number));
        subscribers.add(2);
        for _ in 0..9 {
            subscribers.show(&event(), 600, |number| readable.push(number));
        }
        assert_eq!(readable, [1, 2]);
        let mut items = Vec::new();
        subscribers.take(2, 1, &mut items);
        assert!(matches!(items[0].kind, ItemKind::Gap(gap) if gap.from == 1 && gap.count > 3), "{items:?}");
        items.clear();
        subscribers.take(1, 99, &mut items);
        assert!(matches!(items[0].kind, ItemKind::Gap(_)));
        assert_eq!(items.last().map(|last| last.seq), Some(10));
        assert!(!subscribers.have_read_all());
        subscribers.take(2, 99, &mut items);
        assert!(subscribers.have_read_all() && subscribers.weight() == 0);
    }

    #[test]
    fn one_that_left_is_shown_nothing() {
        let mut subscribers = Subscribers::default();
        subscribers.add(1);
        assert!(subscribers.remove(1) && !subscribers.remove(1) && subscribers.is_empty());
        subscribers.show(&ItemKind::Closed(SessionEnd::Detached), 0, |number| panic!("{number}"));
        assert_eq!(subscribers.take(1, 9, &mut Vec::new()), 0);
    }

    #[test]
    fn what_waits_for_all_of_them_weighs_until_it_is_taken() {
        let mut subscribers = Subscribers::default();
        subscribers.add(1);
        subscribers.add(2);
        subscribers.show(&event(), usize::MAX, |_| {});
        let weight = subscribers.weight();
        assert!(weight > 2 * 70 && !subscribers.have_read_all());
        assert_eq!(subscribers.take(1, 9, &mut Vec::new()), 1);
        assert_eq!((subscribers.weight(), subscribers.take(1, 9, &mut Vec::new())), (weight / 2, 0));
        assert_eq!(subscribers.take(2, 9, &mut Vec::new()), 1);
        // What ends an ask is nothing to see.
        let cancelled = ItemKind::Cancelled(crate::ids::AskId::new(1, 1));
        subscribers.show(&cancelled, usize::MAX, |number| panic!("{number}"));
        assert!(subscribers.have_read_all() && subscribers.weight() == 0);
    }
}
