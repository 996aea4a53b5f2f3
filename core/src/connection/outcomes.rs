//! Outcomes, told in the order in which they happened: that sessions have items to take, and how calls, starts and
//! turns ended.

use std::collections::VecDeque;

use super::event::Event;
use crate::ids::SessionKey;
use crate::spare::Trimmed;

/// Outcomes that wait, in order.
///
/// Most are that a session has items. These are small, and wait by themselves.
#[derive(Debug, Default)]
pub(super) struct Outcomes {
    /// Sessions that have items.
    readable: Trimmed<VecDeque<SessionKey>>,
    /// The number of those taken out of `readable`.
    taken: u64,
    /// The other outcomes, each with the number of those put into `readable` before it.
    others: Trimmed<VecDeque<(u64, Event)>>,
}

/// The outcome that is to be told next.
#[derive(Clone, Copy, Debug)]
pub(super) enum Next<'a> {
    /// That this session has items.
    Readable(SessionKey),
    Other(&'a Event),
}

impl Outcomes {
    /// A session has items to take.
    #[inline]
    pub(super) fn push_readable(&mut self, session: SessionKey) {
        self.readable.change().push_back(session);
    }

    /// Anything else happened.
    pub(super) fn push(&mut self, event: Event) {
        self.others.change().push_back((self.taken + self.readable.len() as u64, event));
    }

    pub(super) fn is_empty(&self) -> bool {
        self.readable.is_empty() && self.others.is_empty()
    }

    /// Returns what comes first.
    #[inline]
    pub(super) fn next(&self) -> Option<Next<'_>> {
        match self.others.front() {
            Some((before, event)) if *before == self.taken => Some(Next::Other(event)),
            _ => self.readable.front().copied().map(Next::Readable),
        }
    }

    /// Takes what comes first.
    #[inline]
    pub(super) fn pop(&mut self) -> Option<Event> {
        match self.next()? {
            Next::Readable(session) => {
                self.readable.change().pop_front();
                self.taken += 1;
                Some(Event::Readable(session))
            }
            Next::Other(_) => self.others.change().pop_front().map(|(_, event)| event),
        }
    }

    /// All but that sessions have items, in order.
    pub(super) fn others(&self) -> impl Iterator<Item = &Event> {
        self.others.iter().map(|(_, event)| event)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::CallId;

    fn reply(call: u64) -> Event {
        Event::Reply { call: CallId::new(1, call), result: Ok(crate::Json::null()) }
    }

    fn session(number: u64) -> SessionKey {
        SessionKey::new(1, number, 0)
    }

    /// Takes up to `count` outcomes, and returns them in short.
    fn taken(outcomes: &mut Outcomes, count: usize) -> Vec<String> {
        let next = |outcomes: &mut Outcomes| {
            let is_readable = matches!(outcomes.next(), Some(Next::Readable(_)));
            match outcomes.pop()? {
                Event::Readable(key) if is_readable => Some(format!("session {}", key.number())),
                Event::Reply { call, .. } if !is_readable => Some(format!("call {}", call.number())),
                other => panic!("{other:?}"),
            }
        };
        (0..count).map_while(|_| next(outcomes)).collect()
    }

    #[test]
    fn all_comes_out_in_the_order_in_which_it_was_put_in() {
        let mut outcomes = Outcomes::default();
        outcomes.push(reply(1));
        outcomes.push_readable(session(1));
        outcomes.push_readable(session(2));
        outcomes.push(reply(2));
        outcomes.push(reply(3));
        assert_eq!(taken(&mut outcomes, 3), ["call 1", "session 1", "session 2"]);
        outcomes.push_readable(session(3));
        outcomes.push(reply(4));
        assert_eq!(taken(&mut outcomes, 9), ["call 2", "call 3", "session 3", "call 4"]);
        outcomes.push_readable(session(4));
        assert_eq!(taken(&mut outcomes, 9), ["session 4"]);
        assert!(outcomes.next().is_none());
    }

    #[test]
    fn it_is_empty_when_nothing_waits_and_the_others_can_be_looked_at() {
        let mut outcomes = Outcomes::default();
        assert!(outcomes.is_empty());
        outcomes.push_readable(session(1));
        assert!(!outcomes.is_empty() && outcomes.others().next().is_none());
        outcomes.push(reply(1));
        taken(&mut outcomes, 1);
        assert!(!outcomes.is_empty());
        assert_eq!(outcomes.others().count(), 1);
        taken(&mut outcomes, 1);
        assert!(outcomes.is_empty() && outcomes.others().next().is_none());
    }
}
