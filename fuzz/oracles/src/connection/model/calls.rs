//! Calls of ours: each has one outcome, at most one frame, and what follows from its reply.

use std::collections::BTreeMap;

use pilotwire::diagnostics::{CallSnapshot, Snapshot};
use pilotwire::{CallError, CreateError, Json};
use pilotwire_rules::calls::{self, Caller, Purpose};
use pilotwire_rules::closing;
use pilotwire_rules::replies::{self, Begun, Content, Meaning, Start};
use pilotwire_rules::sessions::State;
use serde_json::Value;

use super::super::peer::{Answered, Call as OnWire};
use super::{Model, Seen, state};

/// By their numbers, which are their ids on the wire: what the user called, and what was transmitted.
#[derive(Debug, Default)]
pub(in crate::connection) struct Calls {
    all: calls::Calls<Call>,
    /// The sessions that have been ended, or are to be, by the numbers of the calls that say so: those that had the id
    /// when the call was made. It may be another's when the reply comes.
    ending: BTreeMap<u64, u64>,
    connected: bool,
}

#[derive(Debug, Default)]
struct Call {
    /// How the user is told of its outcome.
    outcome: Option<Outcome>,
    /// The prompt's text, if it is one.
    prompt: Option<String>,
    session: Option<u64>,
    /// What was said of its session's turns before it.
    said_of_turns: usize,
    /// As it was transmitted.
    method: String,
    names: Option<String>,
    /// The session that it undoes.
    undoes: Option<String>,
    /// The result that came for it.
    result: Option<Value>,
    /// What its reply means.
    meaning: Option<Meaning>,
    start: Option<Start<String>>,
    /// The session of which it leaves nothing at the runtime.
    is_gone: Option<String>,
}

/// How a call's outcome is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::connection) enum Outcome {
    Reply,
    Session,
    Turn,
}

impl Call {
    fn purpose(&self) -> Purpose {
        if self.undoes.is_some() { Purpose::Undo } else { Purpose::of_method(&self.method) }
    }
}

impl Model {
    /// The runtime replied to a call, or seems to.
    pub(super) fn reply_came(&mut self, number: u64, answer: &Answered, seen: &Seen<'_>) {
        let is_expected = self.calls.all.reply(number);
        let Some(call) = self.calls.all.get_mut(number) else { return };
        let details = &mut call.details;
        if !is_expected {
            return;
        }
        if let Answered::Result(result) = answer {
            details.result = Some(result.clone());
        }
        let content = content(details.purpose(), answer);
        let is_done = content.is_done();
        details.meaning = Some(replies::of_call(details.purpose(), &content));
        let (purpose, names, session) = (details.purpose(), details.names.clone(), details.session);
        if purpose == Purpose::Delete && purpose.leaves_nothing(is_done) {
            details.is_gone.clone_from(&names);
        }
        let is_said_to_be_gone =
            |key: &u64| matches!(&content, Content::NotFound(id) if self.sessions.id_of(*key) == Some(id));
        if let Some(key) = session.filter(is_said_to_be_gone) {
            if seen.state_before(key) == State::Open {
                self.reach("a session is not found");
            }
            self.check_gone(key, seen);
        } else if matches!(purpose, Purpose::Detach | Purpose::Destroy) && !is_done {
            check_unchanged(names.as_deref(), seen);
        }
        if is_done && purpose.ends_a_session() {
            let owner = names.as_deref().and_then(|id| seen.owner_before(id));
            if let Some(key) = session.or(owner) {
                assert_eq!(
                    seen.state_after(key),
                    State::Ended,
                    "session {key}, the end of which is confirmed"
                );
            }
        }
        match purpose {
            Purpose::Create | Purpose::Resume => {
                let is_left = seen.before.calls.iter().any(|call| call.id == number && call.state == "left");
                self.session_starts(number, &content, !is_left, seen);
            }
            Purpose::History
                if content == Content::History
                    && names.is_some_and(|session| self.sessions.worker_starts(&session)) =>
            {
                self.reach("a history opens the gate");
            }
            _ => {}
        }
    }

    /// A create or resume is replied to. What it made, and nobody waits for, is undone.
    fn session_starts(
        &mut self,
        number: u64,
        content: &Content<String>,
        somebody_waits: bool,
        seen: &Seen<'_>,
    ) {
        let Some(call) = self.calls.all.get_mut(number) else { return };
        let details = &mut call.details;
        let own = details.session;
        let is_of_another = |id: &String| {
            seen.before.sessions.iter().any(|known| {
                known.session_id.as_ref() == Some(id) && known.state != "ended" && Some(known.key) != own
            })
        };
        let (begun, method) = match details.names.clone() {
            Some(id) if details.method == "session.resume" => {
                let is_anothers = is_of_another(&id);
                (replies::of_resume(&id, content, somebody_waits, is_anothers), "session.detach")
            }
            id => {
                (replies::of_create(id.as_ref(), content, somebody_waits, is_of_another), "session.destroy")
            }
        };
        let Begun { start, undo } = begun;
        if somebody_waits {
            details.start = Some(start);
        }
        let is_new = |number: u64| seen.before.calls.iter().all(|call| call.id != number);
        let undone = seen.after.calls.iter().find(|call| is_new(call.id) && call.method == method);
        match (undo, undone) {
            (Some(made), Some(undone)) => {
                let details = Call { undoes: Some(made.clone()), is_gone: Some(made), ..Call::default() };
                self.calls.all.enter(undone.id, details, Caller::Nobody);
                self.window.pass_on(number, undone.id);
                self.reach("what nobody has is undone");
            }
            // With a shutdown, sessions are detached from as soon as that can be done.
            (None, None) => {}
            (None, Some(_)) if self.shuts_down && method == "session.detach" => {}
            (undo, undone) => panic!("{undo:?} is to be undone for call {number}, and {undone:?} undoes it"),
        }
    }
}

/// What a reply contains, read as it has to be for a call of this purpose.
fn content(purpose: Purpose, answer: &Answered) -> Content<String> {
    let result = match answer {
        Answered::Result(result) => result,
        Answered::Error => return Content::Error,
        Answered::NotFound(id) => return Content::NotFound(id.clone()),
        Answered::Unreadable => return Content::Unreadable,
    };
    match purpose {
        Purpose::Create | Purpose::Resume => {
            let (id, capabilities) = (&result["sessionId"], &result["capabilities"]);
            let named = id.as_str().filter(|named| !named.is_empty()).map(str::to_owned);
            let is_decodable = result.is_object()
                && (named.is_some() || id.is_null())
                && (capabilities.is_object() || capabilities.is_null());
            match named {
                Some(id) if is_decodable => Content::Session(id),
                None if is_decodable => Content::Nameless,
                named => Content::Undecodable(named),
            }
        }
        Purpose::History => {
            let is_of_worker = |event: &Value| event["data"]["producer"] == "copilot-agent";
            let events = result["events"].as_array();
            if events.is_some_and(|events| events.iter().any(is_of_worker)) {
                Content::History
            } else {
                Content::Done
            }
        }
        _ if result["success"] == false => Content::NotDone,
        _ => Content::Done,
    }
}

/// A detach or destroy that is not confirmed changes nothing.
fn check_unchanged(session: Option<&str>, seen: &Seen<'_>) {
    for known in seen.before.sessions.iter().filter(|known| known.session_id.as_deref() == session) {
        if seen.state_before(known.key) == State::Open {
            let state = seen.state_after(known.key);
            let ending = ["closing", "closed"].contains(&seen.after.phase);
            assert!(
                state == State::Open || ending,
                "a session is {state:?} although its end was not confirmed"
            );
        }
    }
}

/// Says whether a call is to end a session.
fn is_end(call: &CallSnapshot) -> bool {
    matches!(Purpose::of_method(&call.method), Purpose::Detach | Purpose::Destroy)
}

impl Calls {
    /// No call that was on its way is waited for any longer.
    pub(super) fn check_uncorrelated(&self, seen: &Seen<'_>) {
        for number in self.all.on_their_way() {
            let is_the_users = self.all.get(number).is_some_and(|call| call.details.outcome.is_some());
            let waits = seen.after.calls.iter().any(|known| known.id == number && known.state == "sent");
            assert!(!waits || !is_the_users, "call {number} is waited for, though it may have been lost");
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
        let details = Call { outcome: Some(outcome), prompt, session, said_of_turns, ..Call::default() };
        self.all.enter(number, details, Caller::Waits);
    }

    pub(super) fn connected(&mut self) {
        assert!(!std::mem::replace(&mut self.connected, true), "connected a second time");
    }

    fn told(&mut self, number: u64, outcome: Outcome) -> &Call {
        let call = &self.all.tell(number).details;
        assert_eq!(call.outcome, Some(outcome), "the outcome of call {number}");
        call
    }

    pub(super) fn reply(&mut self, number: u64, result: Result<&Json, &CallError>) {
        let call = self.told(number, Outcome::Reply);
        let meaning = match result {
            Ok(_) => Meaning::Result,
            Err(CallError::NotConfirmed { .. }) => Meaning::NotConfirmed,
            Err(CallError::Rpc(_)) => Meaning::Rpc,
            Err(CallError::Decode(_)) => Meaning::Decode,
            // It ended before it had a reply.
            Err(_) => return,
        };
        assert_eq!(Some(meaning), call.meaning, "what the reply to call {number} means");
        let Ok(result) = result else { return };
        let result: Value = result.decode().expect("the results here are good");
        assert_eq!(call.result, Some(result), "call {number} has a result that did not come for it");
    }

    pub(super) fn session(&mut self, number: u64, session: u64, result: Result<&str, &CreateError>) {
        let call = self.told(number, Outcome::Session);
        assert_eq!(call.session, Some(session), "the session of call {number}");
        let start = match result {
            Ok(id) => Start::Started(id.to_owned()),
            Err(CreateError::IdInUse(id)) => Start::InUse(id.as_str().to_owned()),
            Err(CreateError::SessionIdMismatch { got, .. }) => Start::Mismatch(got.as_str().to_owned()),
            Err(CreateError::Call(CallError::Rpc(_)) | CreateError::NotInCloud { .. }) => Start::Rpc,
            Err(CreateError::Call(CallError::Decode(_))) => Start::Decode,
            // It ended before it had a reply.
            Err(_) => return,
        };
        assert_eq!(Some(start), call.start, "what the reply to call {number} means");
    }

    /// Told of a turn's end, gives its session and how much was said of that session's turns before it.
    pub(super) fn turn(&mut self, number: u64) -> (u64, usize) {
        let call = self.told(number, Outcome::Turn);
        (call.session.unwrap_or_default(), call.said_of_turns)
    }

    /// A call was transmitted. Returns the session of a prompt.
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
        if self.all.get(number).is_none() {
            let session = self.ending.get(&number).copied();
            self.all.enter(number, Call { session, ..Call::default() }, Caller::Nobody);
        }
        self.all.goes_out(number);
        let details = &mut self.all.get_mut(number)?.details;
        details.method = method.to_owned();
        details.names = params["sessionId"].as_str().map(str::to_owned);
        let session = details.session;
        let prompt = details.prompt.as_ref()?;
        assert_eq!((method, params["prompt"].as_str()), ("session.send", Some(prompt.as_str())));
        let is_of_session =
            |call: &calls::Call<Call>| call.details.prompt.is_some() && call.details.session == session;
        let later =
            self.all.iter().find(|(other, call)| *other > number && call.went_out() && is_of_session(call));
        assert_eq!(later.map(|(other, _)| other), None, "a later prompt went out before call {number}");
        session
    }

    /// Looks which calls were made, by whomever, to end a session.
    pub(super) fn ends_are_made(&mut self, seen: &Seen<'_>) {
        for call in &seen.after.calls {
            if is_end(call) && seen.before.calls.iter().all(|known| known.id != call.id) {
                let owner = call.session_id.as_deref().and_then(|id| seen.owner_after(id));
                self.ending.extend(owner.map(|owner| (call.id, owner)));
            }
        }
    }

    /// Looks which calls are over.
    pub(super) fn retain(&mut self, snapshot: &Snapshot) {
        let open: Vec<u64> =
            self.all.iter().filter(|(_, call)| call.is_open()).map(|(number, _)| number).collect();
        for number in open {
            if snapshot.calls.iter().all(|known| known.id != number) {
                self.all.close(number);
            }
        }
    }

    /// The calls that were transmitted and are not replied to, oldest first, and the last that is.
    pub(in crate::connection) fn on_wire(&self) -> (Vec<OnWire<'_>>, Option<OnWire<'_>>) {
        let on_wire = |number: u64| {
            let Call { method, names, .. } = &self.all.get(number)?.details;
            Some(OnWire { number, method, session: names.as_deref() })
        };
        let replied = self.all.iter().rev().find(|(_, call)| call.is_replied()).map(|(number, _)| number);
        (self.all.unanswered().into_iter().filter_map(on_wire).collect(), replied.and_then(on_wire))
    }

    /// A call is over. Returns the session of which it leaves nothing at the runtime.
    pub(super) fn over(&self, number: u64) -> Option<&str> {
        self.all.get(number)?.details.is_gone.as_deref()
    }

    /// Returns the session of a call.
    fn session_of(&self, number: u64) -> Option<u64> {
        self.all.get(number).and_then(|call| call.details.session)
    }

    /// The end of a session is held only as long as a resume is taking that session's place.
    pub(super) fn check_held_end(&self, held: &CallSnapshot, snapshot: &Snapshot) {
        if held.state != "held" || !is_end(held) {
            return;
        }
        let known = |key: u64| snapshot.sessions.iter().find(|session| session.key == key);
        let Some(resident) = self.session_of(held.id).and_then(known) else {
            panic!("{held:?} is held for a session that is gone")
        };
        assert!(state(snapshot, resident.key).holds_its_end(), "{held:?} is held for {resident:?}");
        let resumes = snapshot.calls.iter().filter(|call| call.method == "session.resume");
        let behind = resumes
            .filter(|call| ["queued", "sent"].contains(&call.state))
            .filter_map(|call| self.session_of(call.id).and_then(known))
            .any(|resumed| resumed.key != resident.key && resumed.session_id == resident.session_id);
        assert!(behind, "{held:?} outlives the resume that it is held behind");
    }

    /// A call is held without a limit only behind another that is open: a prompt behind another prompt of its session,
    /// the end of a session behind the resume that is taking its place.
    pub(super) fn check_held(&self, snapshot: &Snapshot, waits_for_another: impl Fn(u64) -> bool) {
        for held in snapshot.calls.iter().filter(|call| call.state == "held") {
            let is_behind = self.session_of(held.id).is_some_and(&waits_for_another);
            assert!(is_behind || is_end(held), "{held:?} waits for ever");
            self.check_held_end(held, snapshot);
        }
    }

    /// The latest prompt that was transmitted.
    pub(in crate::connection) fn latest_prompt(&self) -> u64 {
        let is_prompt =
            |call: &calls::Call<Call>| call.went_out() && call.details.purpose() == Purpose::Prompt;
        self.all.iter().rev().find(|(_, call)| is_prompt(call)).map_or(0, |(number, _)| number)
    }

    /// After all events were taken: a call that has no outcome yet is open.
    pub(super) fn check_open(&self, snapshot: &Snapshot) {
        for (number, call) in self.all.iter().filter(|(_, call)| call.waits()) {
            let open = snapshot.calls.iter().find(|call| call.id == number);
            let waits = open.is_some_and(|call| call.state != "left");
            assert!(waits, "call {number} has no outcome, and is {open:?}");
            if call.details.outcome == Some(Outcome::Turn) {
                let state = state(snapshot, call.details.session.unwrap_or_default());
                let over = matches!(state, State::Ended | State::Abandoned);
                assert!(!over, "turn {number} has no outcome, and its session is {state:?}");
            }
        }
        for call in snapshot.calls.iter().filter(|call| call.state == "answered" || call.state == "held") {
            self.check_held_end(call, snapshot);
            let known = self.all.get(call.id);
            assert!(known.is_some_and(calls::Call::waits), "{call:?} is open for nobody: {known:?}");
        }
    }

    /// A connection that is closing has ended by itself: it waited for nothing any more.
    pub(super) fn check_closing_is_done(&self, before: &Snapshot) {
        for open in &before.calls {
            let Some(call) = self.all.get(open.id) else { continue };
            let somebody_waits = call.details.outcome.is_some() && open.state != "left";
            let waits = closing::waits_for(call.details.purpose(), somebody_waits);
            assert!(!waits, "it ends while it waits for {open:?}");
        }
    }

    pub(super) fn check_all_told(&self) {
        let untold = self.all.waited_for();
        assert!(untold.is_empty(), "calls {untold:?} have no outcome at the end");
    }
}
