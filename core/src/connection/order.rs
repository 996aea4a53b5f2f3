//! The order in which things came that wait in queues of their own.
//!
//! A session's items, the connection's own, notices and outcomes each wait in a queue, which keeps their order. Between
//! the queues there is none, unless somebody wants it: then each thing that comes is noted here too, as a few bytes that
//! say where it waits. What comes to one session in a row is one note.

use std::collections::{BTreeMap, VecDeque};

use super::{CallId, Connection, Event, SessionKey};
use crate::session::{Item, SessionId};
use crate::spare::give_back;

/// Notes that are kept before it is looked at whether what they tell of still waits.
const FEW: usize = 1024;

/// Something of all that a connection tells, as [`Connection::poll_in_order`] gives it.
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

/// Where something waits that came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Arrival {
    /// In a session's queue: what is numbered up to this.
    Items { session: SessionKey, through: u64 },
    /// In the connection's own queue, under this number.
    Own { seq: u64 },
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
    /// Where an event waits. Of a session that has items, the notes of these tell.
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
pub(super) struct Order {
    arrivals: VecDeque<Arrival>,
    /// How many there were when it was last looked at what of them still waits.
    tidy: usize,
}

impl Order {
    pub(super) fn note(&mut self, arrival: Arrival) {
        if let (Some(Arrival::Items { session, through }), Arrival::Items { session: same, through: latest }) =
            (self.arrivals.back_mut(), &arrival)
            && session == same
        {
            *through = *latest;
        } else {
            self.arrivals.push_back(arrival);
        }
    }

    fn first(&self) -> Option<Arrival> {
        self.arrivals.front().copied()
    }

    fn remove_first(&mut self) {
        self.arrivals.pop_front();
        give_back(&mut self.arrivals);
    }

    /// Items have changed their session, and with it their numbers, from those on the left to those on the right, both
    /// ascending. They came when they came.
    pub(super) fn hand_over(&mut self, from: SessionKey, to: SessionKey, moved: &[(u64, u64)]) {
        let mut moved = moved.iter().copied().peekable();
        self.arrivals.retain_mut(|arrival| match arrival {
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

    /// Forgets notes of what no longer waits, if there are so many that it is worth looking.
    fn tidy_up(&mut self, waits: impl FnMut(&Arrival) -> bool) {
        if self.arrivals.len() >= FEW.max(2 * self.tidy) {
            self.arrivals.retain(waits);
            self.tidy = self.arrivals.len();
            give_back(&mut self.arrivals);
        }
    }
}

impl Connection {
    /// Keeps the order in which things come, from now on: for [`poll_in_order`](Self::poll_in_order), which then is to be
    /// polled in place of [`poll_event`](Self::poll_event) and [`poll_session`](Self::poll_session). It costs a few bytes
    /// for each change of session among the items that wait.
    ///
    /// To be called before the first input. What waits already comes first, a queue at a time.
    pub fn keep_order(&mut self) {
        if self.order.is_some() {
            return;
        }
        let mut order = Order::default();
        for key in self.sessions.keys() {
            let last = self.sessions.get(key).and_then(|session| session.queue.seqs().next_back());
            if let Some(through) = last {
                order.note(Arrival::Items { session: key, through });
            }
        }
        self.own_queue.seqs().for_each(|seq| order.note(Arrival::Own { seq }));
        (0..self.notices.len()).for_each(|_| order.note(Arrival::Notice));
        self.events.iter().filter_map(Arrival::of).for_each(|arrival| order.note(arrival));
        self.order = Some(Box::new(order));
    }

    /// The next of all that there is to tell, in the order in which it came: events of the connection and items of every
    /// session, an item at a time. None without [`keep_order`](Self::keep_order), and none if nothing waits.
    ///
    /// What came in one message comes before all that came in the next. Of what one message brings, items come before the
    /// outcomes that follow from them. The last is [`Event::Closed`].
    pub fn poll_in_order(&mut self) -> Option<InOrder> {
        loop {
            // What they tell is told by the items themselves.
            while matches!(self.events.front(), Some(Event::Readable(_))) {
                drop(self.poll_outcome());
            }
            let session_id = match self.first_arrival()? {
                Arrival::Items { session, .. } => self.session_id(session).cloned(),
                _ => None,
            };
            let mut items = Vec::new();
            let event = match self.take_arrival(1, &mut items)? {
                Arrival::Items { session, .. } => match items.pop() {
                    Some(item) => return Some(InOrder::Item { session, session_id, item }),
                    None => None,
                },
                Arrival::Own { .. } => self.poll_own(),
                Arrival::Notice => self.poll_notice().map(Event::Notice),
                Arrival::Outcome(_) | Arrival::Answered | Arrival::Connected | Arrival::Closed => {
                    self.poll_outcome()
                }
                Arrival::Mark => None,
            };
            if let Some(event) = event {
                return Some(InOrder::Event(event));
            }
        }
    }

    pub(crate) fn keeps_order(&self) -> bool {
        self.order.is_some()
    }

    pub(crate) fn forget_order(&mut self) {
        self.order = None;
    }

    /// Whether there is, or was, anything in the order of arrivals.
    pub(crate) fn has_arrival(&self) -> bool {
        self.order.as_ref().is_some_and(|order| !order.arrivals.is_empty())
    }

    /// What came first of all that waits.
    pub(crate) fn first_arrival(&mut self) -> Option<Arrival> {
        loop {
            let arrival = self.order.as_ref()?.first()?;
            let waits = match arrival {
                Arrival::Items { session, through } => self
                    .sessions
                    .get(session)
                    .is_some_and(|session| session.queue.seqs().next().is_some_and(|first| first <= through)),
                Arrival::Own { seq } => self.own_queue.seqs().next().is_some_and(|first| first <= seq),
                _ => true,
            };
            if waits {
                return Some(arrival);
            }
            self.order.as_mut()?.remove_first();
        }
    }

    /// Takes what came first out of the order: of a session's items up to `max`, appended to `items`; the others are to be
    /// taken from where they wait.
    pub(crate) fn take_arrival(&mut self, max: usize, items: &mut Vec<Item>) -> Option<Arrival> {
        let arrival = self.first_arrival()?;
        if let Arrival::Items { session, through } = arrival {
            let count = self.sessions.get(session).map_or(0, |session| {
                session.queue.seqs().take(max).take_while(|seq| *seq <= through).count()
            });
            self.poll_session(session, count, items);
        } else if let Some(order) = &mut self.order {
            order.remove_first();
        }
        Some(arrival)
    }

    #[cold]
    pub(super) fn note_event(&mut self, event: &Event) {
        if let Some(arrival) = Arrival::of(event) {
            self.note_arrival(arrival);
        }
    }

    /// Notes that something came, behind all that has.
    pub(crate) fn note_arrival(&mut self, arrival: Arrival) {
        if let Some(order) = &mut self.order {
            order.note(arrival);
        }
    }

    /// Forgets what came and no longer waits: what was given up for want of room, or taken in another way. `awaits` says
    /// whether somebody still wants to know of the outcome of a call.
    pub(crate) fn tidy_order(&mut self, awaits: impl Fn(CallId) -> bool) {
        let (sessions, own_queue) = (&self.sessions, &self.own_queue);
        let Some(order) = &mut self.order else { return };
        let mut own = own_queue.seqs().peekable();
        let mut of_sessions = BTreeMap::new();
        order.tidy_up(|arrival| match arrival {
            Arrival::Items { session, through } => {
                let items = of_sessions.entry(*session).or_insert_with(|| {
                    let session = sessions.get(*session);
                    session.into_iter().flat_map(|session| session.queue.seqs()).peekable()
                });
                let mut waits = false;
                while items.next_if(|seq| seq <= through).is_some() {
                    waits = true;
                }
                waits
            }
            Arrival::Own { seq } => own.next_if(|first| first <= seq).is_some(),
            Arrival::Outcome(call) => awaits(*call),
            // Whoever answered has been told.
            Arrival::Answered => false,
            Arrival::Notice | Arrival::Connected | Arrival::Closed | Arrival::Mark => true,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::connection::{Config, Limits};
    use crate::frame::encode;
    use crate::moment::Moment;
    use crate::session::{ItemKind, SessionConfig};

    fn key(number: u64) -> SessionKey {
        SessionKey::new(1, number, 0)
    }

    fn items(session: u64, through: u64) -> Arrival {
        Arrival::Items { session: key(session), through }
    }

    #[test]
    fn what_comes_to_one_session_in_a_row_is_one_note() {
        let mut order = Order::default();
        for through in 1..=5 {
            order.note(items(1, through));
        }
        order.note(Arrival::Notice);
        order.note(Arrival::Notice);
        order.note(items(1, 6));
        order.note(items(2, 1));
        assert_eq!(order.arrivals, [items(1, 5), Arrival::Notice, Arrival::Notice, items(1, 6), items(2, 1)]);
    }

    #[test]
    fn what_is_handed_over_keeps_its_place() {
        let mut order = Order::default();
        for arrival in [items(1, 2), Arrival::Notice, items(2, 1), items(1, 3), Arrival::Notice, items(1, 9)]
        {
            order.note(arrival);
        }
        // The second was taken, and nothing is left of the third note.
        order.hand_over(key(1), key(2), &[(1, 4), (5, 5), (9, 8)]);
        assert_eq!(order.arrivals, [items(2, 4), Arrival::Notice, items(2, 1), Arrival::Notice, items(2, 8)]);
    }

    /// Two sessions in turn, far more than their queues hold, and nobody takes anything.
    #[test]
    fn what_nobody_takes_leaves_few_notes() {
        let config = Config::default()
            .handshake(None)
            .queue_soft_limit(200_000)
            .queue_hard_limit(300_000)
            .stall_after(None);
        let mut connection = Connection::new(config, [7; 32]);
        let now = Moment::default();
        connection.keep_order();
        connection.connect(now);
        for id in ["a", "b"] {
            let config = SessionConfig::new().session_id(id);
            connection.create_session(now, &config, Limits::none()).expect("it is free");
        }
        let params = crate::Json::empty_object();
        let mut most = 0;
        for number in 0..30_000 {
            let method = if number % 100 == 0 { "some.news" } else { "session.event" };
            let body = format!(
                r#"{{"method":"{method}","params":{{"sessionId":"{}","event":{{"type":"t"}}}}}}"#,
                ["a", "b"][number % 2]
            );
            connection.receive(now, &encode(body.as_bytes()));
            let call = connection.call(now, "m", Some(&params), Limits::none()).expect("it is open");
            connection.abandon(now, call);
            connection.tidy_order(|_| false);
            most = most.max(connection.order.as_ref().map_or(0, |order| order.arrivals.len()));
        }
        let waiting: usize = connection.sessions.iter().map(|session| session.queue.len()).sum();
        assert!((FEW..5_000).contains(&waiting), "{waiting}");
        // Of 60 000 that were made.
        assert!(most < 8_000, "{most} notes of {waiting} items");
        let mut seen = 0;
        while let Some(told) = connection.poll_in_order() {
            if let InOrder::Item { item, .. } = told {
                seen += 1;
                assert!(matches!(item.kind, ItemKind::Event(_) | ItemKind::Gap(_)), "{item:?}");
            }
        }
        assert_eq!(seen, waiting);
        assert!(!connection.has_arrival());
    }
}
