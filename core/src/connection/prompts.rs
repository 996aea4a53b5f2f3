//! Prompts on their way to a session, and the gate that holds those for a cloud session until its worker runs.
//!
//! A session in the cloud is there before its worker is. The runtime swallows a prompt that comes before the
//! worker's first `session.start`, so prompts are held until that event has been processed. This runtime does not
//! always forward it; when a prompt is first held, the session's history is asked for once.

use std::borrow::Cow;
use std::collections::VecDeque;

use serde::Deserialize;

use super::calls::{Limits, Progress, Purpose, too_deep};
use super::deadlines::Timer;
use super::registry::Status;
use super::turn::Watch;
use super::{CallError, CallId, Connection, SessionKey};
use crate::json::{Json, Object};
use crate::jsonrpc;
use crate::moment::Moment;
use crate::session::{Prompt, SessionEvent, SessionId};

/// Who starts the worker of a session in the cloud, as its `session.start` says.
const CLOUD_PRODUCER: &str = "copilot-agent";

/// Whether prompts may go out.
#[derive(Debug)]
pub(super) enum Gate {
    Open,
    /// They wait for the worker; those that do, in order, by the numbers of their calls.
    Waiting {
        held: VecDeque<(u64, Prompt)>,
        asked: bool,
    },
}

impl Gate {
    pub(super) fn waiting() -> Self {
        Gate::Waiting { held: VecDeque::new(), asked: false }
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
    /// Sends a prompt. The outcome comes as [`Event::Reply`](super::Event::Reply) with the runtime's
    /// `{"messageId":..}`; the turn itself comes as events.
    ///
    /// A prompt for a session that this connection created in the cloud is held until the session's worker has
    /// started, for at most 60 s.
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
    /// [`Event::Turn`](super::Event::Turn), after the turn's last event is in the session's queue. As
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
        let call = self.start_prompt(session, prompt, Purpose::Turn(Box::default()), limits)?;
        if let Some(session) = self.sessions.get_mut(session) {
            session.turns.push(call.number());
        }
        Ok(call)
    }

    /// Aborts what the session is doing. Prompts that are still held end with [`CallError::Aborted`]; the outcome of
    /// `session.abort` itself comes as [`Event::Reply`](super::Event::Reply).
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
        let number = self.start_call(method, Some(&params), Purpose::Plain, Some(session), limits)?;
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
        let id = session.id.clone();
        let method = Cow::Borrowed(METHOD);
        if let (Gate::Open, Some(id)) = (&session.gate, &id) {
            let number = self.start_call(method, Some(&prompt.params(id)), purpose, Some(key), limits)?;
            return Ok(self.call_id(number));
        }
        let unnamed = SessionId::from("");
        jsonrpc::call(0, METHOD, Some(&prompt.params(id.as_ref().unwrap_or(&unnamed))))
            .map_err(|deep| too_deep(METHOD, &deep))?;
        let number = self.enter_call(method, purpose, Some(key), limits, Progress::Held);
        self.deadlines.arm(Timer::HeldPrompt(number), self.now + self.config.held_prompt);
        if let Some(session) = self.sessions.get_mut(key)
            && let Gate::Waiting { held, .. } = &mut session.gate
        {
            held.push_back((number, prompt.clone()));
        }
        self.ask_history_for_held_prompts(key);
        Ok(self.call_id(number))
    }

    /// Asks once for the history of a session that holds prompts, as soon as its id is known.
    pub(super) fn ask_history_for_held_prompts(&mut self, key: SessionKey) {
        let Some(session) = self.sessions.get_mut(key) else { return };
        let Some(id) = session.id.clone() else { return };
        match &mut session.gate {
            Gate::Waiting { held, asked } if !held.is_empty() && !*asked => *asked = true,
            _ => return,
        }
        let params = Object::new().str("sessionId", id.as_str()).finish();
        // If it cannot be asked for, the event may still come.
        let _ = self.start_own_call("session.getMessages", &params, Purpose::History(key));
    }

    pub(super) fn on_history_reply(&mut self, key: SessionKey, result: Result<Json, CallError>) {
        let Some(history) = result.ok().and_then(|reply| reply.decode::<History>().ok()) else { return };
        let started = history.events.iter().any(|event| {
            event.event_type == "session.start"
                && event.data.get("producer").and_then(|producer| producer.as_str()) == Some(CLOUD_PRODUCER)
        });
        if started {
            self.open_gate(key);
        }
    }

    /// Looks whether an event says that a cloud session's worker has started.
    pub(super) fn watch_for_start(&mut self, key: SessionKey, event_type: &str, event: &SessionEvent) {
        if event_type != "session.start" {
            return;
        }
        let waiting =
            self.sessions.get(key).is_some_and(|session| matches!(session.gate, Gate::Waiting { .. }));
        if waiting
            && event.decode::<Start>().is_ok_and(|start| start.producer.as_deref() == Some(CLOUD_PRODUCER))
        {
            self.open_gate(key);
        }
    }

    fn open_gate(&mut self, key: SessionKey) {
        let Some(session) = self.sessions.get_mut(key) else { return };
        let Some(id) = session.id.clone() else { return };
        let Gate::Waiting { held, .. } = std::mem::replace(&mut session.gate, Gate::Open) else { return };
        for (number, prompt) in held {
            self.deadlines.disarm(Timer::HeldPrompt(number));
            match jsonrpc::call(number, "session.send", Some(&prompt.params(&id))) {
                Ok(frame) => {
                    if let Some(call) = self.calls.get_mut(number) {
                        call.progress = Progress::Queued;
                    }
                    self.transmit_call(number, frame);
                }
                Err(deep) => self.leave(number, too_deep("session.send", &deep)),
            }
        }
    }

    pub(super) fn on_held_too_long(&mut self, number: u64) {
        self.leave(number, CallError::CloudStartTimeout(self.config.held_prompt));
    }

    pub(super) fn forget_held(&mut self, number: u64, session: Option<SessionKey>) {
        if let Some(session) = session.and_then(|key| self.sessions.get_mut(key))
            && let Gate::Waiting { held, .. } = &mut session.gate
        {
            held.retain(|(known, _)| *known != number);
        }
    }

    pub(super) fn fail_held_prompts(&mut self, key: SessionKey, error: &CallError) {
        let Some(session) = self.sessions.get_mut(key) else { return };
        let Gate::Waiting { held, .. } = &mut session.gate else { return };
        for (number, _) in std::mem::take(held) {
            self.leave(number, error.clone());
        }
    }

    /// A turn's call, for who looks at what its session does.
    pub(super) fn turn_watch(&mut self, number: u64) -> Option<&mut Watch> {
        match &mut self.calls.get_mut(number)?.purpose {
            Purpose::Turn(watch) => Some(watch),
            _ => None,
        }
    }
}
