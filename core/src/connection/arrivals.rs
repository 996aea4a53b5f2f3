//! The order in which things came that wait in queues of their own.
//!
//! Each session's items, connection-level items, notices and outcomes wait in queues, and each queue keeps its order.
//! If somebody wants to know the order across queues, each thing that comes also leaves a note here: a few bytes that
//! say where it waits. Items that come to one session in a row share a note.

use std::collections::VecDeque;

use super::event::Event;
use crate::ids::{CallId, SessionKey};
use crate::session::{Item, SessionId};
use crate::spare::Trimmed;

/// Number of notes up to which nothing is tidied up.
const FEW: usize = 1024;

/// Something of all that a connection tells, as [`Connection::poll_in_order`](super::Connection::poll_in_order) returns
/// it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum InOrder {
    /// An event of the connection; never [`Event::Readable`].
    Event(Event),
    /// An item of a session.
    Item {
        /// The session.
        session: SessionKey,
        /// Its id. None for a session in the cloud that ended before the runtime gave it one.
        session_id: Option<SessionId>,
        /// The item.
        item: Item,
    },
}

/// The place where something that came waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Arrival {
    /// In a session's queue.
    Items {
        /// The session.
        session: SessionKey,
        /// Those that are numbered up to this.
        through: u64,
    },
    /// In the connection's own queue.
    Connection {
        /// Its number there.
        seq: u64,
    },
    /// Among the notices.
    Notice,
    /// Among the outcomes.
    Outcome(CallId),
    /// Among the outcomes: that the handshake is done.
    Connected,
    /// Among the outcomes: what the runtime said to an answer.
    Answered,
    /// Among the outcomes: the connection's end.
    Closed,
    /// Nowhere: somebody wants to know when all that came before it was taken.
    Mark,
}

impl Arrival {
    /// The note of an event. `Readable` has none: the items themselves have.
    pub(super) fn of(event: &Event) -> Option<Arrival> {
        match event {
            Event::Connected(_) => Some(Arrival::Connected),
            Event::Reply { call, .. } | Event::Session { call, .. } | Event::Turn { call, .. } => {
                Some(Arrival::Outcome(*call))
            }
            Event::Answered { .. } => Some(Arrival::Answered),
            Event::Closed(_) => Some(Arrival::Closed),
            _ => None,
        }
    }
}

/// Notes of what came, in order.
///
/// Invariants: the notes of a session have numbers that do not descend, and each of its items that waits is within the
/// last of them.
#[derive(Debug, Default)]
pub(super) struct Arrivals {
    arrivals: Trimmed<VecDeque<Arrival>>,
    /// The number of notes that the last tidying up left.
    tidy: usize,
}

impl Arrivals {
    pub(super) fn note(&mut self, arrival: Arrival) {
        if let (Some(Arrival::Items { session, through }), Arrival::Items { session: same, through: latest }) =
            (self.arrivals.back_mut(), &arrival)
            && session == same
        {
            *through = *latest;
        } else {
            self.arrivals.change().push_back(arrival);
        }
    }

    /// Returns the number of notes.
    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.arrivals.len()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.arrivals.is_empty()
    }

    pub(super) fn first(&self) -> Option<Arrival> {
        self.arrivals.front().copied()
    }

    pub(super) fn remove_first(&mut self) {
        self.arrivals.change().pop_front();
    }

    /// Moves the notes of items that went from one session to another. `moved` has each item's old and new number, both
    /// ascending. The notes keep their places.
    pub(super) fn hand_over(&mut self, from: SessionKey, to: SessionKey, moved: &[(u64, u64)]) {
        let mut moved = moved.iter().copied().peekable();
        self.arrivals.change().retain_mut(|arrival| match arrival {
            Arrival::Items { session, through } if *session == from => {
                let mut latest = None;
                while let Some((_, number)) = moved.next_if(|(number, _)| number <= through) {
                    latest = Some(number);
                }
                *session = to;
                *through = latest.unwrap_or(0);
                latest.is_some()
            }
            _ => true,
        });
    }

    /// Forgets notes of what no longer waits, if there are enough of them.
    pub(super) fn tidy_up(&mut self, waits: impl FnMut(&Arrival) -> bool) {
        if self.arrivals.len() >= FEW.max(2 * self.tidy) {
            self.arrivals.change().retain(waits);
            self.tidy = self.arrivals.len();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    fn key(number: u64) -> SessionKey {
        SessionKey::new(1, number, 0)
    }

    fn items(session: u64, through: u64) -> Arrival {
        Arrival::Items { session: key(session), through }
    }

    #[test]
    fn what_comes_to_one_session_in_a_row_is_one_note() {
        let mut arrivals = Arrivals::default();
        for through in 1..=5 {
            arrivals.note(items(1, through));
        }
        arrivals.note(Arrival::Notice);
        arrivals.note(Arrival::Notice);
        arrivals.note(items(1, 6));
        arrivals.note(items(2, 1));
        assert_eq!(
            *arrivals.arrivals,
            [items(1, 5), Arrival::Notice, Arrival::Notice, items(1, 6), items(2, 1)]
        );
    }

    #[test]
    fn what_is_handed_over_keeps_its_place() {
        let mut arrivals = Arrivals::default();
        for arrival in [items(1, 2), Arrival::Notice, items(2, 1), items(1, 3), Arrival::Notice, items(1, 9)]
        {
            arrivals.note(arrival);
        }
        // The second was taken, and nothing is left of the third note.
        arrivals.hand_over(key(1), key(2), &[(1, 4), (5, 5), (9, 8)]);
        assert_eq!(
            *arrivals.arrivals,
            [items(2, 4), Arrival::Notice, items(2, 1), Arrival::Notice, items(2, 8)]
        );
    }

    #[test]
    fn what_waits_among_the_outcomes_leaves_a_note_and_what_waits_in_a_queue_does_not() {
        let (call, ask) = (CallId::new(1, 3), crate::ids::AskId::new(1, 4));
        let null = crate::json::Json::null();
        for (event, note) in [
            (Event::Reply { call, result: Ok(null) }, Some(Arrival::Outcome(call))),
            (Event::Answered { ask, result: Ok(()) }, Some(Arrival::Answered)),
            (Event::Readable(key(1)), None),
            (Event::Cancelled(ask), None),
        ] {
            assert_eq!(Arrival::of(&event), note, "{event:?}");
        }
    }

    fn fill(arrivals: &mut Arrivals, count: usize) {
        while arrivals.len() < count {
            arrivals.note(Arrival::Notice);
        }
    }

    #[test]
    fn notes_are_tidied_up_once_they_are_many_and_twice_as_many_as_were_left() {
        let mut arrivals = Arrivals::default();
        fill(&mut arrivals, FEW - 1);
        arrivals.tidy_up(|_| panic!("they are few"));
        fill(&mut arrivals, FEW);
        let mut seen = 0;
        arrivals.tidy_up(|_| {
            seen += 1;
            seen <= 600
        });
        assert_eq!((seen, arrivals.len()), (FEW, 600));
        fill(&mut arrivals, 2 * 600 - 1);
        arrivals.tidy_up(|_| panic!("few have come since"));
        fill(&mut arrivals, 2 * 600);
        arrivals.tidy_up(|_| false);
        assert!(arrivals.is_empty());
        fill(&mut arrivals, FEW);
        arrivals.tidy_up(|_| false);
        assert!(arrivals.is_empty());
    }
}
