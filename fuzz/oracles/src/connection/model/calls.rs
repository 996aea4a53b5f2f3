//! Calls of ours: each has one outcome, and at most one frame.

use std::collections::BTreeMap;

use pilotwire::{CallError, CallSnapshot, CreateError, Json, SessionSnapshot, Snapshot};
use serde_json::Value;

use super::super::peer::Call as OnWire;
use super::{Model, Seen};

/// By their numbers, which are their ids on the wire.
#[derive(Debug, Default)]
pub(in crate::connection) struct Calls {
    /// What the user called.
    open: BTreeMap<u64, Call>,
    /// What was transmitted.
    wire: BTreeMap<u64, Transmitted>,
    /// Sessions that calls undo which the connection makes by itself.
    undoings: BTreeMap<u64, String>,
    connected: bool,
}

#[derive(Debug)]
struct Call {
    outcome: Outcome,
    /// The prompt's text, if it is one.
    prompt: Option<String>,
    session: Option<u64>,
    /// What was said of its session's turns before it.
    said_of_turns: usize,
    told: bool,
}

/// How a call's outcome is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::connection) enum Outcome {
    Reply,
    Session,
    Turn,
}

#[derive(Debug)]
struct Transmitted {
    method: String,
    session: Option<String>,
    /// The results that came for it.
    results: Vec<Value>,
    replied: bool,
}

impl Model {
    /// The runtime replied to a call, or seems to.
    pub(super) fn reply_came(
        &mut self,
        number: u64,
        result: Option<&Value>,
        not_found: Option<&str>,
        seen: &Seen<'_>,
    ) {
        let Some(call) = self.calls.wire.get_mut(&number) else { return };
        call.replied = true;
        call.results.extend(result.cloned());
        let (method, session) = (call.method.clone(), call.session.clone());
        // A second reply is nobody's: a prompt whose turn goes on has been answered.
        let awaited = |known: &&CallSnapshot| known.id == number && known.state != "answered";
        let Some(known) = seen.before.calls.iter().find(awaited) else { return };
        if let Some(result) = result {
            self.look_for_undoing(number, &method, session.as_deref(), result, known.state == "left", seen);
        }
        let of = self.calls.open.get(&number).and_then(|call| call.session);
        let is_missing = |key: &u64| {
            seen.state_before(*key) == "open" && self.sessions.id_of(*key) == not_found && not_found.is_some()
        };
        if let Some(key) = of.filter(is_missing) {
            let after = seen.state_after(key);
            assert!(["ended", "gone"].contains(&after), "session {key} is {after}, and the runtime has none");
            self.reach("a session is not found");
        } else if ["session.detach", "session.destroy"].contains(&method.as_str())
            && !result.is_some_and(is_carried_out)
        {
            check_unchanged(session.as_deref(), seen);
        }
        let starts = result.is_some_and(|result| {
            result["events"]
                .as_array()
                .is_some_and(|events| events.iter().any(|event| event["data"]["producer"] == "copilot-agent"))
        });
        if method == "session.getMessages"
            && starts
            && session.is_some_and(|session| self.sessions.worker_starts(&session))
        {
            self.reach("a history opens the gate");
        }
    }

    /// What a create or resume made, and nobody waits for, is undone.
    fn look_for_undoing(
        &mut self,
        number: u64,
        method: &str,
        session: Option<&str>,
        result: &Value,
        left: bool,
        seen: &Seen<'_>,
    ) {
        let named = result["sessionId"].as_str().filter(|named| !named.is_empty());
        let (made, undo) = match method {
            "session.create" => (named.or(session), "session.destroy"),
            "session.resume" => (session, "session.detach"),
            _ => return,
        };
        let Some(made) = made else { return };
        let is_new = |number: u64| seen.before.calls.iter().all(|call| call.id != number);
        let undone = seen.after.calls.iter().find(|call| is_new(call.id) && call.method == undo);
        if let Some(undone) = undone {
            self.calls.undoings.insert(undone.id, made.to_owned());
            self.window.pass_on(number, undone.id);
            return self.reach("what nobody has is undone");
        }
        let own = self.calls.open.get(&number).and_then(|call| call.session);
        let of_another = seen.before.sessions.iter().any(|known| {
            known.session_id.as_deref() == Some(made) && known.state != "ended" && Some(known.key) != own
        });
        assert!(of_another || !left, "{method} made {made}, which nobody has, and it is not undone");
    }
}

/// Whether a call is to end a session.
fn is_end(call: &CallSnapshot) -> bool {
    ["session.detach", "session.destroy"].contains(&call.method.as_str())
}

/// Whether a result says that a command was carried out: all do but those that say they do not.
fn is_carried_out(result: &Value) -> bool {
    result["success"] != false
}

/// A detach or destroy that is not confirmed changes nothing.
fn check_unchanged(session: Option<&str>, seen: &Seen<'_>) {
    let of_session =
        |known: &&SessionSnapshot| known.session_id.as_deref() == session && known.state == "open";
    for known in seen.before.sessions.iter().filter(of_session) {
        let state = seen.state_after(known.key);
        let ending = ["closing", "closed"].contains(&seen.after.phase);
        assert!(state == "open" || ending, "a session is {state} although its end was not confirmed");
    }
}

impl Calls {
    /// No call that was on its way is waited for any longer.
    pub(super) fn check_uncorrelated(&self, seen: &Seen<'_>) {
        let sent = |call: &&CallSnapshot| call.state == "sent" && self.open.contains_key(&call.id);
        for call in seen.before.calls.iter().filter(sent) {
            let waits = seen.after.calls.iter().any(|known| known.id == call.id && known.state == "sent");
            assert!(!waits, "{call:?} is waited for, though it may have been lost");
        }
    }

    /// The user called.
    pub(in crate::connection) fn began(
        &mut self,
        number: u64,
        outcome: Outcome,
        prompt: Option<String>,
        session: Option<u64>,
        said_of_turns: usize,
    ) {
        let call = Call { outcome, prompt, session, said_of_turns, told: false };
        assert!(self.open.insert(number, call).is_none(), "call {number} is given twice");
    }

    pub(super) fn connected(&mut self) {
        assert!(!std::mem::replace(&mut self.connected, true), "connected a second time");
    }

    fn told(&mut self, number: u64, outcome: Outcome) -> &Call {
        let Some(call) = self.open.get_mut(&number) else {
            panic!("an outcome of call {number}, which nobody made")
        };
        assert!(!std::mem::replace(&mut call.told, true), "a second outcome of call {number}");
        assert_eq!(call.outcome, outcome, "the outcome of call {number}");
        call
    }

    pub(super) fn reply(&mut self, number: u64, result: Result<&Json, &CallError>) {
        self.told(number, Outcome::Reply);
        let Ok(result) = result else { return };
        let result: Value = result.decode().expect("the results here are good");
        let came = self.wire.get(&number).is_some_and(|call| call.results.first() == Some(&result));
        assert!(came, "call {number} has the result {result}, which did not come for it");
    }

    pub(super) fn session(&mut self, number: u64, session: u64, error: Option<&CreateError>) {
        let call = self.told(number, Outcome::Session);
        assert_eq!(call.session, Some(session), "the session of call {number}");
        if error.is_none() {
            let came = self.wire.get(&number).is_some_and(|call| !call.results.is_empty());
            assert!(came, "call {number} has succeeded, and no result came");
        }
    }

    /// Told of a turn's end, gives its session and how much was said of that session's turns before it.
    pub(super) fn turn(&mut self, number: u64) -> (u64, usize) {
        let call = self.told(number, Outcome::Turn);
        (call.session.unwrap_or_default(), call.said_of_turns)
    }

    /// A call was transmitted. Gives the session of a prompt.
    pub(in crate::connection) fn transmitted(
        &mut self,
        number: u64,
        method: &str,
        params: &Value,
        handshaking: bool,
    ) -> Option<u64> {
        if handshaking {
            assert!(["connect", "ping"].contains(&method), "{method} goes out before the handshake is done");
        }
        let session = params["sessionId"].as_str().map(str::to_owned);
        let call = Transmitted { method: method.to_owned(), session, results: Vec::new(), replied: false };
        assert!(self.wire.insert(number, call).is_none(), "call {number} goes out a second time");
        let call = self.open.get(&number)?;
        let prompt = call.prompt.as_ref()?;
        assert_eq!((method, params["prompt"].as_str()), ("session.send", Some(prompt.as_str())));
        let of_session = |other: &u64| {
            self.open.get(other).is_some_and(|other| other.prompt.is_some() && other.session == call.session)
        };
        let later = self.wire.range(number + 1..).map(|(other, _)| other).find(|other| of_session(other));
        assert_eq!(later, None, "a later prompt went out before call {number}");
        call.session
    }

    /// The calls that were transmitted and are not replied to, oldest first, and the last that is.
    pub(in crate::connection) fn on_wire(&self) -> (Vec<OnWire<'_>>, Option<OnWire<'_>>) {
        let all = self.wire.iter().map(|(number, call)| {
            let on_wire = OnWire { number: *number, method: &call.method, session: call.session.as_deref() };
            (on_wire, call.replied)
        });
        let (replied, waiting): (Vec<_>, Vec<_>) = all.partition(|(_, replied)| *replied);
        (waiting.into_iter().map(|(call, _)| call).collect(), replied.last().map(|(call, _)| *call))
    }

    /// A call is over. Gives the session of which it leaves nothing at the runtime: one that it undoes, or has deleted.
    pub(super) fn over(&self, number: u64) -> Option<&str> {
        let deleted = self.wire.get(&number);
        let deleted = deleted.filter(|call| {
            call.method == "session.delete" && call.results.first().is_some_and(is_carried_out)
        });
        let deleted = deleted.and_then(|call| call.session.as_ref());
        self.undoings.get(&number).or(deleted).map(String::as_str)
    }

    /// A prompt of a session, other than this one, that was not answered.
    pub(super) fn prompt_on_its_way(&self, session: u64, but: u64, snapshot: &Snapshot) -> Option<u64> {
        let sent =
            snapshot.calls.iter().filter(|call| call.id != but && ["queued", "sent"].contains(&call.state));
        sent.map(|call| call.id).find(|number| {
            self.open.get(number).is_some_and(|call| call.prompt.is_some() && call.session == Some(session))
        })
    }

    /// A call is held without a limit only behind another that is open: a prompt behind another prompt of its session,
    /// the end of a session behind the resume that is taking its place.
    pub(super) fn check_held(&self, snapshot: &Snapshot) {
        for held in snapshot.calls.iter().filter(|call| call.state == "held") {
            let session = self.open.get(&held.id).and_then(|call| call.session).unwrap_or_default();
            let before = self.prompt_on_its_way(session, held.id, snapshot);
            assert!(before.is_some() || is_end(held), "{held:?} waits for ever");
            self.check_held_end(held, snapshot);
        }
    }

    /// The end of a session is held only as long as a resume is taking that session's place.
    fn check_held_end(&self, held: &CallSnapshot, snapshot: &Snapshot) {
        if held.state != "held" || !is_end(held) {
            return;
        }
        let session_of = |call: &CallSnapshot| self.open.get(&call.id).and_then(|call| call.session);
        let known = |key: u64| snapshot.sessions.iter().find(|session| session.key == key);
        let Some(resident) = session_of(held).and_then(known) else {
            panic!("{held:?} is held for a session that is gone")
        };
        assert_eq!(resident.state, "displaced", "{held:?} is held for {resident:?}");
        let resumes = snapshot.calls.iter().filter(|call| call.method == "session.resume");
        let behind = resumes
            .filter(|call| ["queued", "sent"].contains(&call.state))
            .filter_map(|call| session_of(call).and_then(known))
            .any(|resumed| resumed.key != resident.key && resumed.session_id == resident.session_id);
        assert!(behind, "{held:?} outlives the resume that it is held behind");
    }

    /// The latest prompt that was transmitted.
    pub(in crate::connection) fn latest_prompt(&self) -> u64 {
        let prompts = self.wire.iter().filter(|(_, call)| call.method == "session.send");
        prompts.map(|(number, _)| *number).next_back().unwrap_or_default()
    }

    /// After all events were taken: a call that has no outcome yet is open.
    pub(super) fn check_open(&self, snapshot: &Snapshot) {
        for (number, call) in self.open.iter().filter(|(_, call)| !call.told) {
            let open = snapshot.calls.iter().find(|call| call.id == *number);
            let waits = open.is_some_and(|call| call.state != "left");
            assert!(waits, "call {number} has no outcome, and is {open:?}");
            if call.outcome == Outcome::Turn {
                let state = super::state(snapshot, call.session.unwrap_or_default());
                let over = ["ended", "gone", "abandoned"].contains(&state);
                assert!(!over, "turn {number} has no outcome, and its session is {state}");
            }
        }
        for call in snapshot.calls.iter().filter(|call| call.state == "answered" || call.state == "held") {
            self.check_held_end(call, snapshot);
            let known = self.open.get(&call.id);
            assert!(known.is_some_and(|known| !known.told), "{call:?} is open for nobody: {known:?}");
        }
    }

    pub(super) fn check_all_told(&self) {
        let untold: Vec<&u64> =
            self.open.iter().filter(|(_, call)| !call.told).map(|(number, _)| number).collect();
        assert!(untold.is_empty(), "calls {untold:?} have no outcome at the end");
    }
}
