//! Requests of the runtime: each is answered once.

use std::collections::{BTreeMap, BTreeSet};

use pilotwire::{AskSnapshot, Question, Snapshot};
use serde_json::value::RawValue;

use super::super::peer::{NEUTRAL, ends_with_abort};
use super::stream::Entry;
use super::window::{Kept, Room};
use super::{Model, Seen, is_open, queued_items};

/// By the id that the runtime gave, as it is written.
#[derive(Debug, Default)]
pub(in crate::connection) struct Requests {
    by_id: BTreeMap<String, Request>,
    /// Where open asks that are requests are.
    homes: BTreeMap<u64, Home>,
    /// The methods of those that become asks, by the ask.
    methods: BTreeMap<u64, &'static str>,
    /// Asks that came as events and were taken.
    taken_events: BTreeSet<u64>,
    /// Asks that came as events and were answered, and of which nothing was heard since.
    unheard: BTreeSet<u64>,
    /// The method that a request which is about to be sent has.
    pub(in crate::connection) method: &'static str,
}

#[derive(Debug, Default)]
struct Request {
    /// Replies that are owed in all, and that were transmitted.
    owed: u64,
    replied: u64,
    /// The latest ask.
    ask: Option<u64>,
    methods: BTreeSet<&'static str>,
    /// What the user answered, as JSON text; of errors the code.
    answers: Vec<String>,
    codes: Vec<i64>,
}

/// Where an ask is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Home {
    Window,
    Session(u64),
    Connection,
}

impl Model {
    pub(super) fn request_came(&mut self, id: &str, session: Option<&str>, len: usize, seen: &Seen<'_>) {
        let new: Vec<&AskSnapshot> =
            seen.after.asks.iter().filter(|ask| !is_open(seen.before, ask.ask)).collect();
        let request = self.requests.by_id.entry(id.to_owned()).or_default();
        if request.ask.is_some_and(|ask| is_open(seen.before, ask)) {
            assert!(new.is_empty(), "a request of an id that is open becomes {new:?}");
            return self.reach("an id is used twice");
        }
        request.owed += 1;
        request.methods.insert(self.requests.method);
        let expected = self.place_of_request(session, len, seen, new.first().map(|ask| ask.ask));
        let Some(ask) = new.first() else {
            let may_not_fit = match expected {
                Some(Home::Session(key)) => queued_items(seen.before, key) > 0,
                Some(Home::Connection) => !self.own.is_empty(),
                Some(Home::Window) => false,
                None => true,
            };
            assert!(may_not_fit, "a request for {expected:?} is refused");
            return self.reach("a request is refused");
        };
        assert_eq!(new.len(), 1, "one request becomes {new:?}");
        let number = ask.ask;
        match &expected {
            Some(Home::Session(key)) => self.sessions.push(*key, Entry::Ask { number }),
            Some(Home::Connection) => self.own.push(Entry::Ask { number }),
            Some(Home::Window) => self.reach("a request is kept in the window"),
            None => panic!("a request that is to be refused becomes {ask:?}"),
        }
        let state = if expected == Some(Home::Window) { "kept" } else { "queued" };
        assert_eq!(ask.state, state, "{ask:?} for {expected:?}");
        if let Some(request) = self.requests.by_id.get_mut(id) {
            request.ask = Some(number);
        }
        self.requests.methods.insert(number, self.requests.method);
        self.requests.homes.extend(expected.map(|home| (number, home)));
    }

    /// Where a request must go; none if it must be refused.
    fn place_of_request(
        &mut self,
        session: Option<&str>,
        len: usize,
        seen: &Seen<'_>,
        ask: Option<u64>,
    ) -> Option<Home> {
        if seen.before.phase == "closing" || seen.before.asks.len() >= self.limits.open_asks {
            return None;
        }
        let Some(session) = session else { return Some(Home::Connection) };
        if let Some(owner) = seen.owner {
            let deaf = self.sessions.is_unread(owner) || seen.state_before(owner) == "abandoned";
            return (!deaf).then_some(Home::Session(owner));
        }
        if seen.before.windows == 0 {
            return None;
        }
        match self.window.keep(session, len, Kept::Request { ask: ask.unwrap_or_default() }) {
            Room::There => {}
            Room::InsteadOf(dropped) => {
                assert!(!is_open(seen.after, dropped), "a request that was dropped from the window is open");
                self.reach("a request is dropped from the window");
            }
            Room::None => {
                self.reach("a request finds no room in the window");
                return None;
            }
        }
        Some(Home::Window)
    }

    pub(super) fn cancel_came(&mut self, id: &str, seen: &Seen<'_>) {
        let ask = self.requests.by_id.get(id).and_then(|request| request.ask);
        let Some(number) = ask.filter(|ask| is_open(seen.before, *ask)) else { return };
        assert!(!is_open(seen.after, number), "an ask is open although it was cancelled");
        self.reach("a request is cancelled");
        match self.requests.homes.remove(&number) {
            Some(Home::Session(key)) => self.sessions.push(key, Entry::Cancelled { number }),
            Some(Home::Connection) => self.own.push(Entry::Cancelled { number }),
            Some(Home::Window) | None => {}
        }
    }

    /// A turn of a session is aborted: what the runtime asked the user in it is over.
    pub(super) fn turn_is_aborted(&mut self, key: u64, seen: &Seen<'_>) {
        let requests = &self.requests;
        let over: Vec<u64> = requests
            .homes
            .iter()
            .filter(|(number, home)| {
                **home == Home::Session(key)
                    && requests.methods.get(number).is_some_and(|method| ends_with_abort(method))
            })
            .map(|(number, _)| *number)
            .collect();
        for number in over {
            let before = seen.before.asks.iter().find(|ask| ask.ask == number).map(|ask| ask.state);
            let Some(state) = before else { continue };
            assert!(!is_open(seen.after, number), "ask {number} is open although its turn was aborted");
            self.requests.homes.remove(&number);
            // One that was kept may have been settled before it came here.
            let entry = match state {
                "kept" => Entry::MaybeCancelled { number },
                _ => Entry::Cancelled { number },
            };
            self.sessions.push(key, entry);
            self.reach("an abort ends a request");
        }
    }

    /// What was kept of a session's requests becomes that session's.
    pub(super) fn adopt_request(&mut self, key: u64, number: u64, snapshot: &Snapshot) {
        let entry =
            if is_open(snapshot, number) { Entry::Ask { number } } else { Entry::MaybeAsk { number } };
        self.sessions.push(key, entry);
        self.requests.homes.insert(number, Home::Session(key));
    }
}

impl Requests {
    /// Asks that are one session's become another's.
    pub(super) fn hand_over(&mut self, from: u64, to: u64) {
        for home in self.homes.values_mut().filter(|home| **home == Home::Session(from)) {
            *home = Home::Session(to);
        }
    }

    /// Nothing that a session was asked was settled.
    pub(super) fn check_open(&self, key: u64, seen: &Seen<'_>) {
        for (number, _) in self.homes.iter().filter(|(_, home)| **home == Home::Session(key)) {
            let settled = is_open(seen.before, *number) && !is_open(seen.after, *number);
            assert!(
                !settled,
                "ask {number} of session {key} is settled, though its session has its place again"
            );
        }
    }

    /// An ask that came as an event was taken.
    pub(super) fn event_ask_taken(&mut self, question: &Question) {
        assert!(self.taken_events.insert(question.id().number()), "{question:?} is asked twice");
    }

    /// An ask's end was taken. Whether it came as an event.
    pub(super) fn is_end_of_event_ask(&mut self, number: u64) -> bool {
        self.taken_events.remove(&number)
    }

    /// The user answers.
    pub(in crate::connection) fn answered(&mut self, ask: u64, result: Option<String>, code: Option<i64>) {
        if let Some(request) = self.by_id.values_mut().find(|request| request.ask == Some(ask)) {
            request.answers.extend(result);
            request.codes.extend(code);
        }
    }

    /// An answer was accepted. Of one to an event, what becomes of it is to be told.
    pub(in crate::connection) fn answer_accepted(&mut self, ask: u64) {
        if self.by_id.values().all(|request| request.ask != Some(ask)) {
            assert!(self.unheard.insert(ask), "ask {ask} is answered twice");
        }
    }

    /// It was told what became of an answer.
    pub(super) fn heard(&mut self, ask: u64) {
        assert!(self.unheard.remove(&ask), "an answer to {ask}, which nobody gave, is told of");
    }

    pub(super) fn check_all_heard(&self) {
        assert!(self.unheard.is_empty(), "what became of answers to {:?} is not told", self.unheard);
    }

    /// A reply was transmitted.
    pub(in crate::connection) fn reply_transmitted(
        &mut self,
        id: &str,
        result: Option<&RawValue>,
        code: Option<i64>,
    ) {
        let request =
            self.by_id.get_mut(id).unwrap_or_else(|| panic!("a reply to {id}, which was not asked"));
        request.replied += 1;
        assert!(request.replied <= request.owed, "reply {} to {id}, of {}", request.replied, request.owed);
        match (result, code) {
            (Some(result), None) => {
                let by_user = request.answers.iter().any(|answer| answer == result.get());
                let neutral = |method: &str| NEUTRAL.contains(&(method, result.get()));
                let neutral = request.methods.iter().any(|method| neutral(method));
                assert!(by_user || neutral, "{id} is answered with {result}, which nobody said");
            }
            (None, Some(code)) => {
                let known = [-32603, -32800].contains(&code) || request.codes.contains(&code);
                assert!(known, "{id} is answered with code {code}, which nobody said");
            }
            other => panic!("{id} is answered with {other:?}"),
        }
    }

    /// With everything transmitted, what is owed is still asked.
    pub(super) fn check_drained(&self, snapshot: &Snapshot) {
        for (id, request) in &self.by_id {
            let open = request.ask.is_some_and(|ask| is_open(snapshot, ask));
            assert_eq!(request.owed, request.replied + u64::from(open), "replies owed for {id}");
        }
    }

    pub(super) fn check_all_answered(&self) {
        for (id, request) in &self.by_id {
            assert_eq!(request.owed, request.replied, "replies to {id} at a graceful end");
        }
    }
}
