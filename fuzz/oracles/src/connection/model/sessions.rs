//! Sessions: whose messages go where, in which order, and when their prompts may go out.

use std::collections::BTreeMap;

use pilotwire::{CloseCause, Item, ItemKind, SessionEnd, SessionKey, Snapshot, Starting, TurnError};
use serde_json::Value;

use super::super::peer::{OfTurns, SentEvent, asks};
use super::stream::{Entry, Stream};
use super::window::{Kept, Room};
use super::{Done, Model, Seen, queued_items};

/// By the numbers of their keys.
#[derive(Debug, Default)]
pub(in crate::connection) struct Sessions {
    by_key: BTreeMap<u64, Session>,
    /// What was said of turns, by the id of the session that it was processed for.
    of_turns: BTreeMap<String, Vec<OfTurns>>,
}

#[derive(Debug)]
struct Session {
    key: SessionKey,
    /// None while the runtime has not said, for one in the cloud.
    id: Option<String>,
    stream: Stream,
    /// The session whose place it takes, while that is not sure.
    displaces: Option<u64>,
    /// Whether the runtime gives its id.
    cloud: bool,
    /// Whether prompts may go out.
    gate: bool,
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
            stream: Stream::new(),
            displaces,
            cloud,
            gate: !cloud,
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
        match seen.owner {
            Some(owner) if seen.state_before(owner) == "abandoned" => {}
            Some(owner) => self.process_event(owner, event, seen),
            None if seen.before.windows > 0 => {
                self.reach("an event is kept in the window");
                let kept = self.window.messages();
                let room = self.window.keep(&event.session, len, Kept::Event(event.clone()));
                match room {
                    Room::InsteadOf(dropped) => {
                        assert!(!super::is_open(seen.after, dropped), "a request was dropped and is open");
                        self.reach("a request is dropped from the window");
                    }
                    Room::None => self.reach("an event finds no room in the window"),
                    Room::There if self.window.messages() == kept => {
                        self.reach("an event is dropped from the window");
                    }
                    Room::There => {}
                }
            }
            None => self.reach("an event is dropped"),
        }
    }

    fn process_event(&mut self, owner: u64, event: &SentEvent, seen: &Seen<'_>) {
        let Some(session) = self.sessions.by_key.get_mut(&owner) else {
            panic!("session {owner} is not known")
        };
        assert_eq!(session.id.as_ref(), Some(&event.session), "the owner of {event:?}");
        session.stream.push(Entry::Event { serial: event.serial, kind: event.kind });
        // Whose place it may take sees it too.
        let keys = [Some(owner), session.displaces].into_iter().flatten();
        self.sessions.of_turns.entry(event.session.clone()).or_default().extend(event.of_turns.clone());
        if matches!(event.of_turns, Some(OfTurns::Aborts | OfTurns::Idle { aborted: true, .. })) {
            keys.clone().for_each(|key| self.turn_is_aborted(key, seen));
        }
        if !event.starts {
            return;
        }
        for key in keys {
            let session = self.sessions.by_key.get_mut(&key).filter(|session| !session.gate);
            if session.map(|session| session.gate = true).is_some() {
                self.reach("an event opens the gate");
            }
        }
    }

    /// What is kept under a session's id becomes its own.
    fn adopt(&mut self, key: u64, id: &str, seen: &Seen<'_>) {
        let kept = self.window.take(id);
        if !kept.is_empty() {
            self.reach("what was kept is adopted");
        }
        for (kept, lost) in kept {
            match kept {
                Kept::Event(event) if lost => {
                    self.reach("what was dropped from the window is counted");
                    self.sessions.push(key, Entry::Lost { serial: event.serial });
                    if event.starts {
                        self.sessions.worker_starts(id);
                    }
                }
                Kept::Event(event) => self.process_event(key, &event, seen),
                Kept::Request { ask } => self.adopt_request(key, ask, seen.after),
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
            let ended_before = |key: u64| ["ended", "gone"].contains(&seen.state_before(key));
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
            if seen.state_after(resident) == "displaced" {
                continue;
            }
            let Some(session) = self.sessions.by_key.get_mut(&number) else { continue };
            session.displaces = None;
            let (state, queued) = (seen.state_after(number), queued_items(seen.after, number));
            if !["ended", "gone"].contains(&state) {
                let for_good = state == "open";
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
            for entry in session.stream.leave() {
                self.sessions.push(resident, entry);
            }
            self.reach("a resume gives its place back");
            self.requests.hand_over(number, resident);
            if seen.state_after(resident) == "open" && !self.sessions.is_unread(resident) {
                self.requests.check_open(resident, seen);
            }
        }
    }

    /// Items were taken from a session.
    pub(in crate::connection) fn items_taken(
        &mut self,
        key: SessionKey,
        items: &[Item],
        snapshot: &Snapshot,
    ) {
        for item in items {
            self.item_taken(key.number(), item);
        }
        let Some(session) = self.sessions.by_key.get_mut(&key.number()) else { return };
        let left = snapshot.sessions.iter().find(|known| known.key == key.number());
        session.stream.told &= left.is_some_and(|session| session.queued_items > 0);
    }

    fn item_taken(&mut self, key: u64, item: &Item) {
        let Some(session) = self.sessions.by_key.get_mut(&key) else { panic!("{item:?} of session {key}") };
        let stream = &mut session.stream;
        stream.take_number(item.seq);
        match &item.kind {
            ItemKind::Event(event) => {
                let data: Value = event.decode().expect("the data is good");
                let kind = stream.take_event(data["serial"].as_u64().expect("all events have a number"));
                assert_eq!(event.event_type(), kind);
            }
            ItemKind::Ask(question) => match question.event() {
                None => stream.take_ask(question.id().number()),
                Some(event) => {
                    let data: Value = event.decode().expect("the data is good");
                    let kind = stream.take_event(data["serial"].as_u64().expect("all events have a number"));
                    assert!(asks(kind) && question.method() == kind, "{kind} does not ask");
                    self.requests.event_ask_taken(question);
                    self.reach("an event asks");
                }
            },
            ItemKind::Cancelled(ask) => {
                if self.requests.is_end_of_event_ask(ask.number()) {
                    self.reach("an event's ask is completed");
                } else {
                    stream.take_cancelled(ask.number());
                }
            }
            ItemKind::Gap(gap) => {
                assert_eq!(gap.from, item.seq);
                if stream.take_gap(gap.count) > 0 {
                    self.reach("an event is given up in a queue");
                }
            }
            ItemKind::Closed(end) => {
                stream.take_end();
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
                check_ends_well(said, &turn.message_id, self.sessions.is_in_cloud(session));
                self.reach("a turn ends well");
            }
            Err(TurnError::Aborted) => {
                let aborts = |said: &OfTurns| {
                    matches!(
                        said,
                        OfTurns::Aborts
                            | OfTurns::Idle { aborted: true, .. }
                            | OfTurns::Stops { aborted: true, .. }
                    )
                };
                assert!(said.iter().any(aborts), "a turn was aborted, but nothing said so: {said:?}");
                self.reach("a turn is aborted");
            }
            Err(TurnError::Call(error)) => self.reach_failure(Some(error)),
            Err(_) => self.reach("a turn ends badly"),
        }
    }
}

/// Something says that the turn of this prompt has ended; and it was not aborted once it had started. In the cloud, the
/// worker has ids of its own for prompts.
fn check_ends_well(said: &[OfTurns], prompt: &str, cloud: bool) {
    let stops = |said: &OfTurns| match said {
        OfTurns::Stops { prompt: of, aborted: false } => cloud || of == prompt,
        _ => false,
    };
    let ends = |said: &OfTurns| {
        stops(said) || matches!(said, OfTurns::Idle { aborted: false, autopilot: false } | OfTurns::Starts(_))
    };
    assert!(said.iter().any(ends), "a turn has ended well, but nothing said so: {said:?}");
    // Of a prompt without an id, nobody can say when it started.
    let started = said.iter().position(|said| matches!(said, OfTurns::Starts(of) if of == prompt));
    if let Some(started) = started.filter(|_| !prompt.is_empty())
        && !said.iter().any(stops)
        && let Some(aborted) = said[started..].iter().position(|said| *said == OfTurns::Aborts)
    {
        let idle = said[started..][..aborted].iter().any(|said| matches!(said, OfTurns::Idle { .. }));
        assert!(idle, "a turn that was aborted has ended well: {said:?}");
    }
}

impl Sessions {
    pub(super) fn push(&mut self, key: u64, entry: Entry) {
        if let Some(session) = self.by_key.get_mut(&key) {
            session.stream.push(entry);
        }
    }

    pub(super) fn is_unread(&self, key: u64) -> bool {
        self.by_key.get(&key).is_none_or(|session| session.stream.unread)
    }

    /// The user stops reading a session.
    pub(in crate::connection) fn stop(&mut self, key: u64) {
        if let Some(session) = self.by_key.get_mut(&key) {
            session.stream.stop();
        }
    }

    pub(super) fn readable(&mut self, key: u64) {
        if let Some(session) = self.by_key.get_mut(&key) {
            session.stream.told = true;
        }
    }

    pub(super) fn id_of(&self, key: u64) -> Option<&str> {
        self.by_key.get(&key).and_then(|session| session.id.as_deref())
    }

    /// What was said of a session's turns.
    pub(in crate::connection) fn of_turns(&self, key: u64) -> &[OfTurns] {
        let id = self.by_key.get(&key).and_then(|session| session.id.as_ref());
        id.and_then(|id| self.of_turns.get(id)).map_or(&[], Vec::as_slice)
    }

    /// The worker of a session has started, though no event in its stream says so. Whether that was new.
    pub(super) fn worker_starts(&mut self, id: &str) -> bool {
        let waiting =
            self.by_key.values_mut().filter(|session| session.id.as_deref() == Some(id) && !session.gate);
        waiting.map(|session| session.gate = true).count() > 0
    }

    pub(super) fn is_in_cloud(&self, key: u64) -> bool {
        self.by_key.get(&key).is_some_and(|session| session.cloud)
    }

    /// Whether prompts of a session may go out.
    pub(super) fn may_send(&self, key: u64) -> bool {
        self.by_key.get(&key).is_none_or(|session| session.gate)
    }

    /// After all events were taken: whoever has items was told of them.
    pub(in crate::connection) fn check_told(&self, snapshot: &Snapshot) {
        for known in snapshot.sessions.iter().filter(|known| known.queued_items > 0) {
            let told = self.by_key.get(&known.key).is_none_or(|session| session.stream.told);
            assert!(told, "nobody was told of the items of {known:?}");
        }
    }

    /// After all items were taken.
    pub(super) fn check_drained(&self, snapshot: &Snapshot) {
        for (key, session) in self.by_key.iter().filter(|(_, session)| !session.stream.unread) {
            assert!(session.stream.is_empty(), "session {key}: {:?} does not come", session.stream);
            if super::state(snapshot, *key) == "gone" {
                assert!(session.stream.ended, "the end of session {key} does not come");
            }
        }
    }
}
