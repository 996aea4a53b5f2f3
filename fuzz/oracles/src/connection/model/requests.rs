//! Requests of the runtime: where each goes, and that it is answered once.

use std::collections::{BTreeMap, BTreeSet};

use pilotwire::Question;
use pilotwire::diagnostics::{AskSnapshot, Snapshot};
use pilotwire_rules::asks::{self, Arrival, Asks, Nobody, Place, Way};
use pilotwire_rules::owed::Owed;
use pilotwire_rules::stream::Entry;
use pilotwire_rules::window::{Kept, Room};
use serde_json::value::RawValue;

use super::super::peer::SECTIONS;
use super::{Item, Model, Seen, is_open, phase, queued_items};

/// By the id that the runtime gave, as it is written.
#[derive(Debug, Default)]
pub(in crate::connection) struct Requests {
    by_id: BTreeMap<String, Request>,
    owed: Owed<String>,
    /// Those that have become asks.
    asks: Asks<u64>,
    /// Asks that came as events and were taken.
    taken_events: BTreeSet<u64>,
    /// Asks that came as events and were answered, and of which nothing was heard since.
    unheard: BTreeSet<u64>,
    /// The method that a request which is about to be sent has.
    pub(in crate::connection) method: &'static str,
}

#[derive(Debug, Default)]
struct Request {
    /// The latest ask.
    ask: Option<u64>,
    methods: BTreeSet<&'static str>,
    /// What the user answered, as JSON text; of errors the code.
    answers: Vec<String>,
    codes: Vec<i64>,
}

impl Model {
    pub(super) fn request_came(&mut self, id: &str, session: Option<&str>, len: usize, seen: &Seen<'_>) {
        let new: Vec<&AskSnapshot> =
            seen.after.asks.iter().filter(|ask| !is_open(seen.before, ask.ask)).collect();
        let request = self.requests.by_id.entry(id.to_owned()).or_default();
        let is_repeated = request.ask.is_some_and(|ask| is_open(seen.before, ask));
        let too_many_are_open = seen.before.asks.len() >= self.limits.open_asks;
        let route = session.map(|_| seen.route());
        let is_unread = |key: u64| self.sessions.is_unread(key);
        let arrival = asks::arrival(is_repeated, phase(seen.before), too_many_are_open, route, is_unread);
        if arrival == Arrival::Repeated {
            assert!(new.is_empty(), "a request of an id that is open becomes {new:?}");
            return self.reach("an id is used twice");
        }
        request.methods.insert(self.requests.method);
        self.requests.owed.ask(id.to_owned());
        let place = match (arrival, session) {
            (Arrival::Asked(Place::Window), Some(session)) => {
                let ask = new.first().map(|ask| ask.ask);
                self.is_kept(session, len, Kept::Request(ask.unwrap_or_default()), seen)
                    .then_some(Place::Window)
            }
            (Arrival::Asked(place), _) => Some(place),
            (Arrival::Repeated | Arrival::Refused(_) | Arrival::Unread(_), _) => None,
        };
        let Some(ask) = new.first() else {
            // A queue in which nothing may be given up for it has no room.
            let may_not_fit = match place {
                Some(Place::Session(key)) => queued_items(seen.before, key) > 0,
                Some(Place::Connection) => !self.connection_items.is_empty(),
                Some(Place::Window) => false,
                None => true,
            };
            assert!(may_not_fit, "a request for {place:?} is refused");
            return self.reach("a request is refused");
        };
        assert_eq!(new.len(), 1, "one request becomes {new:?}");
        let number = ask.ask;
        match place {
            Some(Place::Session(key)) => self.sessions.push(key, Entry::Item(Item::Ask(number))),
            Some(Place::Connection) => self.connection_items.push(Entry::Item(Item::Ask(number))),
            Some(Place::Window) => self.reach("a request is kept in the window"),
            None => panic!("a request that is to be refused becomes {ask:?}"),
        }
        let state = if place == Some(Place::Window) { "kept" } else { "queued" };
        assert_eq!(ask.state, state, "{ask:?} for {place:?}");
        if let Some(request) = self.requests.by_id.get_mut(id) {
            request.ask = Some(number);
        }
        let way = Way::Request(asks::request(self.requests.method));
        self.requests.asks.add(number, way, place.unwrap_or(Place::Connection));
    }

    /// The window keeps a message, or has no room for it.
    pub(super) fn is_kept(
        &mut self,
        session: &str,
        len: usize,
        message: Kept<super::SentEvent>,
        seen: &Seen<'_>,
    ) -> bool {
        let is_event = matches!(message, Kept::Event(_));
        match self.window.keep(&session.to_owned(), len, message) {
            Room::There => {}
            Room::InsteadOfEvent => self.reach("an event is dropped from the window"),
            Room::InsteadOfRequest(dropped) => {
                assert!(!is_open(seen.after, dropped), "a request that was dropped from the window is open");
                self.reach("a request is dropped from the window");
            }
            Room::None if is_event => {
                self.reach("an event finds no room in the window");
                return false;
            }
            Room::None => {
                self.reach("a request finds no room in the window");
                return false;
            }
        }
        true
    }

    pub(super) fn cancel_came(&mut self, id: &str, seen: &Seen<'_>) {
        let ask = self.requests.by_id.get(id).and_then(|request| request.ask);
        let Some(number) = ask.filter(|ask| is_open(seen.before, *ask)) else { return };
        assert!(!is_open(seen.after, number), "an ask is open although it was cancelled");
        self.reach("a request is cancelled");
        let entry = Entry::Item(Item::Cancelled(number));
        match self.requests.asks.end(number).map(|ask| ask.place) {
            Some(Place::Session(key)) => self.sessions.push(key, entry),
            Some(Place::Connection) => self.connection_items.push(entry),
            Some(Place::Window) | None => {}
        }
    }

    /// A turn of a session is aborted: what the runtime asked the user in it is over.
    pub(super) fn turn_is_aborted(&mut self, key: u64, seen: &Seen<'_>) {
        for number in self.requests.asks.over_with_the_turn(key) {
            let before = seen.before.asks.iter().find(|ask| ask.ask == number).map(|ask| ask.state);
            let Some(state) = before else { continue };
            assert!(!is_open(seen.after, number), "ask {number} is open although its turn was aborted");
            self.requests.asks.end(number);
            let item = Item::Cancelled(number);
            // One that was kept may have been settled before it came here.
            let entry = if state == "kept" { Entry::Maybe(item) } else { Entry::Item(item) };
            self.sessions.push(key, entry);
            self.reach("an abort ends a request");
        }
    }

    /// What was kept of a session's requests becomes that session's.
    pub(super) fn adopt_request(&mut self, key: u64, number: u64, snapshot: &Snapshot) {
        let item = Item::Ask(number);
        let entry = if is_open(snapshot, number) { Entry::Item(item) } else { Entry::Maybe(item) };
        self.sessions.push(key, entry);
        for ask in self.requests.asks.open_mut().filter(|ask| ask.number == number) {
            ask.place = Place::Session(key);
        }
    }
}

impl Requests {
    /// Asks that are one session's become another's.
    pub(super) fn hand_over(&mut self, from: u64, to: u64) {
        self.asks.hand_over(from, to);
    }

    /// Forgets the asks that are not open any more.
    pub(super) fn retain(&mut self, snapshot: &Snapshot) {
        self.asks.retain(|ask| is_open(snapshot, ask));
    }

    /// Nothing that a session was asked was settled.
    pub(super) fn check_open(&self, key: u64, seen: &Seen<'_>) {
        for number in self.asks.at(Place::Session(key)) {
            let settled = is_open(seen.before, number) && !is_open(seen.after, number);
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

    /// An ask's end was taken. Returns whether it came as an event.
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
        self.owed.reply(&id.to_owned());
        let Some(request) = self.by_id.get(id) else { return };
        match (result, code) {
            (Some(result), None) => {
                let by_user = request.answers.iter().any(|answer| answer == result.get());
                let neutral = |method: &&'static str| match asks::request(method).nobody {
                    Nobody::Says(neutral) => neutral == result.get(),
                    Nobody::SaysItsSections => SECTIONS == result.get(),
                    Nobody::Fails => false,
                };
                let neutral = request.methods.iter().any(neutral);
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
        let latest = |id: &String| self.by_id.get(id).and_then(|request| request.ask);
        self.owed.check_open(|id| latest(id).is_some_and(|ask| is_open(snapshot, ask)));
    }

    pub(super) fn check_all_answered(&self) {
        self.owed.check_none();
    }
}
