//! Sessions: whose messages go where, in which order, and when their prompts may go out.

use std::collections::{BTreeMap, BTreeSet};

use pilotwire::diagnostics::Snapshot;
use pilotwire::sans_io::{ItemKind, SessionKey, Starting};
use pilotwire::{CloseCause, SessionEnd, TurnError};
use pilotwire_rules::asks;
use pilotwire_rules::prompts::Gate;
use pilotwire_rules::sessions::{Gone, Route, State, seen_by};
use pilotwire_rules::stream::{Entry, Stream};
use pilotwire_rules::turns::{Said, check_aborted, check_ends_well};
use pilotwire_rules::window::Kept;

use super::super::peer::SentEvent;
use super::{Done, Item, Model, Seen, queued_items};

/// By the numbers of their keys.
#[derive(Debug, Default)]
pub(in crate::connection) struct Sessions {
    by_key: BTreeMap<u64, Session>,
    /// What was said of turns, by the id of the session that it was processed for.
    of_turns: BTreeMap<String, Vec<Said>>,
    /// The events, by their serial numbers, that came for a session in the cloud: as its own, or as those of one that
    /// was about to take its place.
    of_cloud: BTreeSet<u64>,
}

#[derive(Debug)]
struct Session {
    key: SessionKey,
    /// None while the runtime has not said, for one in the cloud.
    id: Option<String>,
    stream: Stream<Item>,
    /// The session whose place it takes, while that is not sure.
    displaces: Option<u64>,
    in_cloud: bool,
    gate: Gate,
    /// The cause of the connection's end, if it ended with that.
    cause: Option<CloseCause>,
}

impl Model {
    /// A create or resume began.
    pub(in crate::connection) fn session_begins(
        &mut self,
        Starting { call, session: key, .. }: Starting,
        cloud: bool,
        displaces: Option<u64>,
        seen: &Seen<'_>,
    ) {
        if cloud {
            self.window.open(call.number());
        }
        let id = seen.connection.session_id(key).map(|id| id.as_str().to_owned());
        assert_eq!(id.is_none(), cloud, "session {key:?} has the id {id:?}");
        let session = Session {
            key,
            id: id.clone(),
            stream: Stream::default(),
            displaces,
            in_cloud: cloud,
            gate: Gate::new(cloud),
            cause: None,
        };
        let known = self.sessions.by_key.insert(key.number(), session);
        assert!(known.is_none(), "{key:?} is given twice");
        if displaces.is_some() {
            self.reach("a session is displaced");
        }
        if let Some(id) = id {
            self.adopt(key.number(), &id, seen);
        }
    }

    pub(super) fn event_came(&mut self, event: &SentEvent, len: usize, seen: &Seen<'_>) {
        match seen.route() {
            Route::Abandoned(_) => {}
            Route::Session(owner) => self.process_event(owner, event, seen),
            Route::Window => {
                self.reach("an event is kept in the window");
                self.is_kept(&event.session, len, Kept::Event(event.clone()), seen);
            }
            Route::Ended | Route::Unknown => self.reach("an event is dropped"),
        }
    }

    fn process_event(&mut self, owner: u64, event: &SentEvent, seen: &Seen<'_>) {
        let Some(session) = self.sessions.by_key.get_mut(&owner) else {
            panic!("session {owner} is not known")
        };
        assert_eq!(session.id.as_ref(), Some(&event.session), "the owner of {event:?}");
        session.stream.push(Entry::Event(Item::Event { serial: event.serial, kind: event.kind }));
        let keys = seen_by(owner, session.displaces);
        if keys.clone().any(|key| self.sessions.by_key.get(&key).is_some_and(|session| session.in_cloud)) {
            self.sessions.of_cloud.insert(event.serial);
        }
        self.sessions.of_turns.entry(event.session.clone()).or_default().extend(event.of_turns.clone());
        if event.of_turns.as_ref().is_some_and(Said::ends_what_was_asked) {
            keys.clone().for_each(|key| self.turn_is_aborted(key, seen));
        }
        if !event.starts {
            return;
        }
        for key in keys {
            if self.sessions.by_key.get_mut(&key).is_some_and(|session| session.gate.start()) {
                self.reach("an event opens the gate");
            }
        }
    }

    /// What is kept under a session's id becomes its own.
    fn adopt(&mut self, key: u64, id: &str, seen: &Seen<'_>) {
        let kept = self.window.take(&id.to_owned());
        if !kept.is_empty() {
            self.reach("what was kept is adopted");
        }
        for kept in kept {
            match kept {
                Kept::Event(event) => self.process_event(key, &event, seen),
                Kept::Request(ask) => self.adopt_request(key, ask, seen.after),
                Kept::Lost(event) => {
                    self.reach("what was dropped from the window is counted");
                    self.sessions.push(key, Entry::Lost);
                    if event.starts {
                        self.sessions.worker_starts(id);
                    }
                }
            }
        }
    }

    /// Looks which sessions have got an id, given a place back, or ended with the connection.
    pub(super) fn sessions_change(&mut self, done: Done<'_>, seen: &Seen<'_>) {
        // With time, a session may end before the connection does.
        if seen.before.phase != "closed"
            && !matches!(done, Done::TimePassed)
            && let Some(cause) = seen.connection.closed()
        {
            let ended_before = |key: u64| seen.state_before(key) == State::Ended;
            for (_, session) in self.sessions.by_key.iter_mut().filter(|(key, _)| !ended_before(**key)) {
                session.cause = Some(cause.clone());
            }
        }
        let nameless: Vec<(u64, SessionKey)> = self
            .sessions
            .by_key
            .iter()
            .filter(|(_, session)| session.id.is_none())
            .map(|(number, session)| (*number, session.key))
            .collect();
        for (number, key) in nameless {
            let Some(id) = seen.connection.session_id(key).map(|id| id.as_str().to_owned()) else { continue };
            if let Some(session) = self.sessions.by_key.get_mut(&number) {
                session.id = Some(id.clone());
            }
            self.adopt(number, &id, seen);
        }
        let displacing: Vec<(u64, u64)> = self
            .sessions
            .by_key
            .iter()
            .filter_map(|(number, session)| Some((*number, session.displaces?)))
            .collect();
        for (number, resident) in displacing {
            if seen.state_after(resident) == State::Displaced {
                continue;
            }
            let Some(session) = self.sessions.by_key.get_mut(&number) else { continue };
            session.displaces = None;
            let (state, queued) = (seen.state_after(number), queued_items(seen.after, number));
            if state != State::Ended {
                let for_good = state == State::Open;
                self.reach(if for_good {
                    "a resume displaces a session for good"
                } else {
                    "a displaced session ends"
                });
                continue;
            }
            // Of one that has given its place back, what it had is gone too, but for its end.
            if queued > 1 {
                continue;
            }
            for entry in session.stream.drain() {
                self.sessions.push(resident, entry);
            }
            self.reach("a resume gives its place back");
            self.requests.hand_over(number, resident);
            if seen.state_after(resident) == State::Open && !self.sessions.is_unread(resident) {
                self.requests.check_open(resident, seen);
            }
        }
    }

    /// Items were taken from a session.
    pub(in crate::connection) fn items_taken(
        &mut self,
        key: SessionKey,
        items: &[pilotwire::sans_io::Item],
        snapshot: &Snapshot,
    ) {
        for item in items {
            self.item_taken(key.number(), item);
        }
        let Some(session) = self.sessions.by_key.get_mut(&key.number()) else { return };
        let left = snapshot.sessions.iter().find(|known| known.key == key.number());
        if left.is_none_or(|session| session.queued_items == 0) {
            session.stream.found_empty();
        }
    }

    fn item_taken(&mut self, key: u64, item: &pilotwire::sans_io::Item) {
        let Some(session) = self.sessions.by_key.get_mut(&key) else { panic!("{item:?} of session {key}") };
        let (stream, seq) = (&mut session.stream, item.seq);
        match &item.kind {
            ItemKind::Event(event) => stream.take(seq, &Item::of_event(event)),
            ItemKind::Ask(question) => match question.event() {
                None => stream.take(seq, &Item::Ask(question.id().number())),
                Some(event) => {
                    let item = Item::of_event(event);
                    stream.take(seq, &item);
                    let of_cloud =
                        item.serial().is_some_and(|serial| self.sessions.of_cloud.contains(&serial));
                    let kind = asks::event(&question.method(), of_cloud).map(|kind| kind.name);
                    assert_eq!(kind, Some(&*event.event_type()), "an event that does not ask");
                    self.requests.event_ask_taken(question);
                    self.reach("an event asks");
                    if asks::event(&question.method(), false).is_none() {
                        self.reach("an event asks in the cloud");
                    }
                }
            },
            ItemKind::Cancelled(ask) => {
                let number = ask.number();
                if self.requests.is_end_of_event_ask(number) {
                    stream.take_unknown(seq, item);
                    self.reach("an event's ask is completed");
                } else {
                    stream.take(seq, &Item::Cancelled(number));
                }
            }
            ItemKind::Gap(gap) => {
                if stream.take_gap(seq, gap.from, gap.count) > 0 {
                    self.reach("an event is given up in a queue");
                }
            }
            ItemKind::Closed(end) => {
                stream.take_end(seq);
                if let (SessionEnd::Connection(cause), Some(one)) = (end, &session.cause) {
                    assert_eq!(
                        cause, one,
                        "a session ends with another cause than the connection it ends with"
                    );
                }
            }
            other => panic!("{other:?} is not known here"),
        }
    }

    /// The end of a turn was told.
    pub(super) fn turn_ends(&mut self, call: u64, result: Result<&pilotwire::Turn, &TurnError>) {
        let (session, before) = self.calls.turn(call);
        let said = self.sessions.of_turns(session).get(before..).unwrap_or_default();
        match result {
            Ok(turn) => {
                let in_cloud = self.sessions.by_key.get(&session).is_some_and(|session| session.in_cloud);
                check_ends_well(said, &turn.message_id, in_cloud);
                self.reach("a turn ends well");
            }
            Err(TurnError::Aborted) => {
                check_aborted(said);
                self.reach("a turn is aborted");
            }
            Err(TurnError::Call(error)) => self.reach_failure(Some(error)),
            Err(_) => self.reach("a turn ends badly"),
        }
    }

    /// The runtime no longer has a session.
    pub(super) fn check_gone(&mut self, key: u64, seen: &Seen<'_>) {
        let ended = match seen.state_before(key).gone() {
            Gone::Itself => Some(key),
            Gone::Resident => self.sessions.by_key.get(&key).and_then(|session| session.displaces),
            Gone::Nothing => None,
        };
        if let Some(key) = ended {
            let after = seen.state_after(key);
            assert_eq!(after, State::Ended, "session {key}, and the runtime has none");
        }
    }

    /// A prompt was given to a session.
    pub(in crate::connection) fn prompt_begins(&mut self, key: u64, number: u64, snapshot: &Snapshot) {
        if let Some(session) = self.sessions.by_key.get_mut(&key) {
            session.gate.hold(number);
        }
        self.prompts_move(snapshot);
    }

    /// Looks which prompts are over, and which were let out: those that may be, in their order.
    pub(super) fn prompts_move(&mut self, snapshot: &Snapshot) {
        let state = |number: u64| snapshot.calls.iter().find(|call| call.id == number).map(|call| call.state);
        let is_on_its_way = |number: u64| matches!(state(number), Some("queued" | "sent"));
        for session in self.sessions.by_key.values_mut() {
            let gate = &mut session.gate;
            let known: Vec<u64> = gate.on_its_way().into_iter().chain(gate.held()).collect();
            for number in &known {
                if !is_on_its_way(*number) && state(*number) != Some("held") {
                    gate.over(*number);
                }
            }
            let held: Vec<u64> = gate.held().filter(|number| is_on_its_way(*number)).collect();
            for number in held {
                gate.goes_out(number);
            }
        }
    }
}

impl Sessions {
    pub(super) fn push(&mut self, key: u64, entry: Entry<Item>) {
        if let Some(session) = self.by_key.get_mut(&key) {
            session.stream.push(entry);
        }
    }

    pub(super) fn is_unread(&self, key: u64) -> bool {
        self.by_key.get(&key).is_none_or(|session| session.stream.is_unread())
    }

    /// The user stops reading a session.
    pub(in crate::connection) fn stop(&mut self, key: u64) {
        if let Some(session) = self.by_key.get_mut(&key) {
            session.stream.stop();
        }
    }

    pub(super) fn readable(&mut self, key: u64) {
        if let Some(session) = self.by_key.get_mut(&key) {
            session.stream.tell();
        }
    }

    pub(super) fn id_of(&self, key: u64) -> Option<&str> {
        self.by_key.get(&key).and_then(|session| session.id.as_deref())
    }

    /// What was said of a session's turns.
    pub(in crate::connection) fn of_turns(&self, key: u64) -> &[Said] {
        let id = self.by_key.get(&key).and_then(|session| session.id.as_ref());
        id.and_then(|id| self.of_turns.get(id)).map_or(&[], Vec::as_slice)
    }

    /// The worker of a session has started, though no event in its stream says so. Whether that was new.
    pub(super) fn worker_starts(&mut self, id: &str) -> bool {
        let of_id = self.by_key.values_mut().filter(|session| session.id.as_deref() == Some(id));
        of_id.map(|session| usize::from(session.gate.start())).sum::<usize>() > 0
    }

    /// Says whether prompts of a session may go out.
    pub(super) fn may_send(&self, key: u64) -> bool {
        self.by_key.get(&key).is_none_or(|session| session.gate.is_open())
    }

    /// Says whether a prompt of a session waits only for another.
    pub(super) fn waits_for_another(&self, key: u64) -> bool {
        self.by_key.get(&key).is_some_and(|session| session.gate.waits_for_another())
    }

    /// After all events were taken: whoever has items was told of them.
    pub(in crate::connection) fn check_told(&self, snapshot: &Snapshot) {
        for known in snapshot.sessions.iter().filter(|known| known.queued_items > 0) {
            let told = self.by_key.get(&known.key).is_none_or(|session| session.stream.is_told());
            assert!(told, "nobody was told of the items of {known:?}");
        }
    }

    /// After all items were taken.
    pub(super) fn check_drained(&self, snapshot: &Snapshot) {
        for (key, session) in self.by_key.iter().filter(|(_, session)| !session.stream.is_unread()) {
            assert!(session.stream.is_empty(), "session {key}: {:?} does not come", session.stream);
            if snapshot.sessions.iter().all(|known| known.key != *key) {
                assert!(session.stream.has_ended(), "the end of session {key} does not come");
            }
        }
    }
}
