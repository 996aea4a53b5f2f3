//! Prompts on their way to a session, and the gate that holds those for a cloud session until its worker runs.
//!
//! A session in the cloud is there before its worker is. The runtime swallows a prompt that comes before the
//! worker's first `session.start`, so prompts are held until that event has been processed. This runtime does not
//! always forward it; when a prompt is first held, the session's history is asked for once.
//!
//! From then on they go out one by one, each when the one before it was answered: of several at once the runtime makes
//! requests to GitHub that overtake each other.

use std::borrow::Cow;
use std::collections::VecDeque;

use serde::Deserialize;

use super::calls::{Caller, Limits, Progress, Purpose, unwritable};
use super::deadlines::Timer;
use super::registry::Status;
use super::turns::{EndedTurn, SHUTDOWN};
use super::{CallError, CallId, Connection, Event, SessionKey};
use crate::json::{Json, Object};
use crate::jsonrpc;
use crate::moment::Moment;
use crate::session::{Prompt, SessionEnd, SessionEvent};

pub(super) const START: &str = "session.start";
/// Who starts the worker of a session in the cloud, as its `session.start` says.
const CLOUD_PRODUCER: &str = "copilot-agent";

/// Whether prompts may go out.
#[derive(Debug)]
pub(super) enum Gate {
    Open,
    /// Of a session in the cloud.
    Cloud(Line),
}

/// The prompts of a session in the cloud.
#[derive(Debug, Default)]
pub(super) struct Line {
    /// Whether the worker has.
    started: bool,
    /// Whether the history was asked for.
    asked: bool,
    /// The call that is to be answered before the next goes out.
    on_its_way: Option<u64>,
    /// Those that wait, in order, by the numbers of their calls.
    held: VecDeque<(u64, Prompt)>,
}

impl Gate {
    pub(super) fn of_cloud() -> Self {
        Gate::Cloud(Line::default())
    }
}

impl Line {
    fn lets_through(&self) -> bool {
        self.started && self.on_its_way.is_none() && self.held.is_empty()
    }
}

#[derive(Deserialize)]
struct Start {
    #[serde(default)]
    producer: Option<String>,
}

#[derive(Deserialize)]
struct History {
    #[serde(default)]
    events: Vec<PastEvent>,
}

#[derive(Deserialize)]
struct PastEvent {
    #[serde(default, rename = "type")]
    event_type: String,
    #[serde(default)]
    data: serde_json::Value,
}

impl Connection {
    /// Sends a prompt. The outcome comes as [`Event::Reply`] with the runtime's
    /// `{"messageId":..}`; the turn itself comes as events.
    ///
    /// A prompt for a session that this connection created in the cloud is held until the session's worker has
    /// started, for at most 60 s, and until the prompts before it have been answered.
    ///
    /// # Errors
    ///
    /// [`CallError::UnknownSession`] if the session is not open, and as [`call`](Self::call) does.
    pub fn send(
        &mut self,
        now: Moment,
        session: SessionKey,
        prompt: &Prompt,
        limits: Limits,
    ) -> Result<CallId, CallError> {
        recorded!(self.send(now; session, prompt, limits));
        self.advance(now);
        self.start_prompt(session, prompt, Purpose::Send, limits)
    }

    /// Sends a prompt and waits for the end of its turn. The outcome comes as
    /// [`Event::Turn`], after the turn's last event is in the session's queue. As
    /// [`send`](Self::send) otherwise.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send) does.
    pub fn send_and_wait(
        &mut self,
        now: Moment,
        session: SessionKey,
        prompt: &Prompt,
        limits: Limits,
    ) -> Result<CallId, CallError> {
        recorded!(self.send_and_wait(now; session, prompt, limits));
        self.advance(now);
        let call = self.start_prompt(session, prompt, Purpose::Turn, limits)?;
        if let Some(session) = self.sessions.get_mut(session) {
            session.turns.begin(call.number(), session.correlation);
        }
        Ok(call)
    }

    /// Aborts what the session is doing. Prompts that are still held end with [`CallError::Aborted`]; the outcome of
    /// `session.abort` itself comes as [`Event::Reply`].
    ///
    /// # Errors
    ///
    /// [`CallError::UnknownSession`] if the session is not open or has no id yet, and as [`call`](Self::call) does.
    pub fn abort(&mut self, now: Moment, session: SessionKey, limits: Limits) -> Result<CallId, CallError> {
        recorded!(self.abort(now; session, limits));
        self.advance(now);
        self.check_open()?;
        self.fail_held_prompts(session, &CallError::Aborted);
        let id = self.open_session_id(session)?;
        let params = Object::new().str("sessionId", id.as_str()).finish();
        let method = Cow::Borrowed("session.abort");
        let number = self.start_call(method, Some(&params), Purpose::Abort, Some(session), limits)?;
        if let Some(session) = self.sessions.get_mut(session) {
            session.turns.abort(number);
        }
        Ok(self.call_id(number))
    }

    fn start_prompt(
        &mut self,
        key: SessionKey,
        prompt: &Prompt,
        purpose: Purpose,
        limits: Limits,
    ) -> Result<CallId, CallError> {
        const METHOD: &str = "session.send";
        self.check_open()?;
        let session = self
            .sessions
            .get(key)
            .filter(|session| !matches!(session.status, Status::Ended | Status::Abandoned))
            .ok_or(CallError::UnknownSession)?;
        if let Some(fields) = prompt.fields() {
            self.secrets.note_sent(METHOD, &fields);
        }
        let id = session.id.clone();
        let method = Cow::Borrowed(METHOD);
        let (lets_through, started) = match &session.gate {
            Gate::Open => (true, true),
            Gate::Cloud(line) => (line.lets_through(), line.started),
        };
        if let (true, Some(id)) = (lets_through, &id) {
            let frame = |number| jsonrpc::call_with(number, METHOD, &prompt.params(id));
            let number = self.start_call_of(method, purpose, Some(key), limits, frame)?;
            if let Some(line) = self.line(key) {
                line.on_its_way = Some(number);
            }
            return Ok(self.call_id(number));
        }
        prompt.check().map_err(|error| unwritable(METHOD, error))?;
        let number = self.enter_call(method, purpose, Some(key), limits, Progress::Held);
        if !started {
            self.deadlines.arm(Timer::HeldPrompt(number), self.now + self.config.held_prompt);
        }
        if let Some(line) = self.line(key) {
            line.held.push_back((number, prompt.clone()));
        }
        self.ask_history_for_held_prompts(key);
        Ok(self.call_id(number))
    }

    /// The prompts of a session, if it is in the cloud.
    fn line(&mut self, key: SessionKey) -> Option<&mut Line> {
        match &mut self.sessions.get_mut(key)?.gate {
            Gate::Open => None,
            Gate::Cloud(line) => Some(line),
        }
    }

    /// Asks once for the history of a session that holds prompts, as soon as its id is known.
    pub(super) fn ask_history_for_held_prompts(&mut self, key: SessionKey) {
        let Some(session) = self.sessions.get_mut(key) else { return };
        let Some(id) = session.id.clone() else { return };
        match &mut session.gate {
            Gate::Cloud(line) if !line.started && !line.asked && !line.held.is_empty() => line.asked = true,
            _ => return,
        }
        let params = Object::new().str("sessionId", id.as_str()).finish();
        // If it cannot be asked for, the event may still come.
        let _ = self.start_own_call("session.getMessages", &params, Purpose::History(key));
    }

    pub(super) fn on_history_reply(&mut self, key: SessionKey, result: Result<Json, CallError>) {
        let Some(history) = result.ok().and_then(|reply| reply.decode::<History>().ok()) else { return };
        let started = history.events.iter().any(|event| {
            event.event_type == START
                && event.data.get("producer").and_then(|producer| producer.as_str()) == Some(CLOUD_PRODUCER)
        });
        if started {
            self.open_gate(key);
        }
    }

    /// Looks whether an event says that a cloud session's worker has started.
    pub(super) fn watch_for_start(&mut self, key: SessionKey, event_type: &str, event: &SessionEvent) {
        if event_type == START
            && self.line(key).is_some_and(|line| !line.started)
            && starts_worker(event_type, event.data())
        {
            self.open_gate(key);
        }
    }

    /// Lets go of the prompts that a session holds until its worker has started.
    pub(super) fn open_gate(&mut self, key: SessionKey) {
        let Some(line) = self.line(key) else { return };
        line.started = true;
        let held: Vec<u64> = line.held.iter().map(|(number, _)| *number).collect();
        for number in held {
            self.deadlines.disarm(Timer::HeldPrompt(number));
        }
        self.send_next(key);
    }

    /// Sends the next prompt that is held, if it may go.
    fn send_next(&mut self, key: SessionKey) {
        let Some(id) = self.sessions.get(key).and_then(|session| session.id.clone()) else { return };
        while let Some(line) = self.line(key).filter(|line| line.started && line.on_its_way.is_none())
            && let Some((number, prompt)) = line.held.pop_front()
        {
            match jsonrpc::call_with(number, "session.send", &prompt.params(&id)) {
                Ok(frame) => {
                    line.on_its_way = Some(number);
                    if let Some(call) = self.calls.get_mut(number) {
                        call.progress = Progress::Queued;
                    }
                    self.transmit_call(number, frame);
                }
                Err(error) => self.leave(number, unwritable("session.send", error)),
            }
        }
    }

    /// A prompt was answered, or nobody waits for that any more.
    pub(super) fn on_prompt_done(&mut self, number: u64, session: Option<SessionKey>) {
        let Some(key) = session else { return };
        if let Some(line) = self.line(key).filter(|line| line.on_its_way == Some(number)) {
            line.on_its_way = None;
            self.send_next(key);
        }
    }

    pub(super) fn on_held_too_long(&mut self, number: u64) {
        self.leave(number, CallError::CloudStartTimeout(self.config.held_prompt));
    }

    pub(super) fn forget_held(&mut self, number: u64, session: Option<SessionKey>) {
        if let Some(line) = session.and_then(|key| self.line(key)) {
            line.held.retain(|(known, _)| *known != number);
        }
    }

    /// Shows an event to the turns that are waited for in its session, and returns those that it ended.
    pub(super) fn watch_turns(
        &mut self,
        key: SessionKey,
        event_type: &str,
        event: &SessionEvent,
    ) -> Vec<EndedTurn> {
        let ending = (event_type == SHUTDOWN).then(|| self.end_that_was_asked_for(key)).flatten();
        let calls = &self.calls;
        let is_sent = |call| calls.get(call).is_some_and(|call| call.progress > Progress::Queued);
        match self.sessions.get_mut(key) {
            Some(session) => session.turns.observe(event_type, event, ending, is_sent),
            None => Vec::new(),
        }
    }

    /// How a session is to end, if the runtime was asked to end it and has not replied.
    fn end_that_was_asked_for(&self, key: SessionKey) -> Option<SessionEnd> {
        let id = self.sessions.get(key)?.id.as_ref();
        let mut sent = self.calls.iter().filter(|(_, call)| call.progress == Progress::Transmitted);
        sent.find_map(|(_, call)| match &call.purpose {
            Purpose::Detach(ended) if *ended == key => Some(SessionEnd::Detached),
            Purpose::Destroy(ended) if *ended == key => Some(SessionEnd::Destroyed),
            Purpose::Delete(deleted) if id == Some(deleted) => Some(SessionEnd::Deleted),
            _ => None,
        })
    }

    /// Tells the caller of a turn's end.
    pub(super) fn on_turn_end(&mut self, ended: EndedTurn) {
        let Some(call) = self.calls.remove(ended.call) else { return };
        self.disarm_limits(ended.call);
        if call.caller == Caller::Waiting {
            self.tell(Event::Turn { call: self.call_id(ended.call), result: ended.result });
        }
    }

    pub(super) fn forget_turn(&mut self, number: u64, session: Option<SessionKey>) {
        if let Some(session) = session.and_then(|key| self.sessions.get_mut(key)) {
            session.turns.forget(number);
        }
    }

    pub(super) fn fail_held_prompts(&mut self, key: SessionKey, error: &CallError) {
        let Some(line) = self.line(key) else { return };
        for (number, _) in std::mem::take(&mut line.held) {
            self.leave(number, error.clone());
        }
    }
}

/// Whether an event says that a cloud session's worker has started.
pub(super) fn starts_worker(event_type: &str, data: Option<Json>) -> bool {
    event_type == START
        && data
            .and_then(|data| data.decode::<Start>().ok())
            .is_some_and(|start| start.producer.as_deref() == Some(CLOUD_PRODUCER))
}
