//! Calls of ours, which have two ends: what the caller is told, and what the wire still owes.
//!
//! A caller's end is its outcome, told once. The wire's end is the reply. For most calls the first is also the last
//! that is known of them; creating, resuming, detaching and destroying stay in the table until the wire's end,
//! since a reply then still changes what is there.

use std::borrow::Cow;
use std::time::Duration;

use super::activity::Activity;
use super::error::{CallError, CreateError, TimeLimit, TurnError};
use super::event::Event;
use super::limits::Limits;
use super::start_steps::StartSteps;
use super::starting::Made;
use crate::ids::{AskId, CallId, SessionKey};
use crate::json::{Json, Object};
use crate::jsonrpc::{MAX_DEPTH, Unwritable};
use crate::moment::Moment;
use crate::number_list::NumberList;
use crate::session::{SessionEnd, SessionId};

/// Calls that somebody waits for, or that the wire still owes.
#[derive(Debug, Default)]
pub(super) struct Calls {
    /// Boxed, as each is moved in and out once.
    open: NumberList<Box<OpenCall>>,
    last: u64,
}

/// A call that is not over.
#[derive(Debug)]
pub(super) struct OpenCall {
    pub(super) method: Cow<'static, str>,
    pub(super) purpose: Purpose,
    pub(super) session: Option<SessionKey>,
    pub(super) caller: Caller,
    pub(super) progress: Progress,
    pub(super) started: Moment,
    pub(super) limits: Limits,
    /// When it started, on the clock that stands still while reading is paused; or its session's last activity, if
    /// nothing is known of that session any more.
    started_active: Duration,
}

/// The purpose of a call, and so what its reply changes.
#[derive(Debug)]
pub(super) enum Purpose {
    Connect,
    Ping,
    /// One of the calls of the handshake that the config has.
    HandshakeStep,
    /// Tells the runtime to exit.
    Shutdown,
    Plain,
    Create(SessionKey, Made),
    Resume(SessionKey, SessionId),
    /// A create or resume that was answered, and of which steps are left.
    Starting(Box<StartSteps>),
    /// A step of the start that this call is.
    Step(u64),
    /// Registers interest in this type of events, in a session that is open.
    Interest(&'static str),
    Detach(SessionKey),
    Destroy(SessionKey),
    Delete(SessionId),
    /// Ends at the runtime what nobody here claimed.
    Undo(SessionId),
    /// Asks for a cloud session's history, to see whether its worker has started.
    History(SessionKey),
    /// Answers an asking event.
    Answer(Box<Answering>),
    /// Replaces a session's tools.
    Tools(Box<NewTools>),
    Send,
    /// A prompt whose turn is waited for, beyond the call's reply.
    Turn,
    Abort,
}

/// The tools that a session is to have.
#[derive(Debug)]
pub(super) struct NewTools {
    pub(super) session: SessionKey,
    /// Those that handlers here run.
    pub(super) names: Vec<String>,
    /// The time that such a handler may take, if that is limited.
    pub(super) limit: Option<Duration>,
    /// Tells one change from another; a later one has a larger number.
    pub(super) generation: u64,
}

/// An asking event's answer that is on its way: whose it is.
#[derive(Debug)]
pub(super) struct Answering {
    pub(super) ask: AskId,
    pub(super) event_type: String,
    pub(super) session: SessionKey,
    pub(super) session_id: SessionId,
}

/// The caller of a call: whether somebody is to be told of its outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Caller {
    Waiting,
    Gone,
}

/// The progress of a call on its way to the runtime and back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Progress {
    /// A prompt that waits for its cloud session to start, or the end of a session in whose place another is being
    /// resumed.
    Held,
    /// Its frame waits to be written.
    Queued,
    /// Its frame was handed out.
    Transmitted,
    /// Its reply has come; what it is for goes on.
    Answered,
}

/// A call as it is entered.
#[derive(Debug)]
pub(super) struct NewCall {
    pub(super) method: Cow<'static, str>,
    pub(super) purpose: Purpose,
    pub(super) session: Option<SessionKey>,
    pub(super) caller: Caller,
    pub(super) progress: Progress,
    pub(super) limits: Limits,
}

/// The consequence of a caller's leaving.
#[derive(Debug)]
pub(super) enum Left {
    /// Its reply still changes something, so the wire's end is waited for.
    Stays,
    /// It is out of the table.
    Gone(Box<OpenCall>),
}

impl Calls {
    /// The number that the next call gets.
    pub(super) fn next_number(&self) -> u64 {
        self.last + 1
    }

    /// Enters a call, which gets [`next_number`](Self::next_number).
    pub(super) fn enter(&mut self, call: NewCall, now: Activity) -> u64 {
        self.last += 1;
        let NewCall { method, purpose, session, caller, progress, limits } = call;
        let call = OpenCall {
            method,
            purpose,
            session,
            caller,
            progress,
            started: now.at,
            limits,
            started_active: now.active,
        };
        self.open.insert(self.last, Box::new(call));
        self.last
    }

    pub(super) fn get(&self, number: u64) -> Option<&OpenCall> {
        self.open.get(number).map(Box::as_ref)
    }

    /// Returns `true` if a reply to a call can come: its frame was handed out, and no reply has come.
    pub(super) fn is_transmitted(&self, number: u64) -> bool {
        self.get(number).is_some_and(|call| call.progress == Progress::Transmitted)
    }

    /// Returns `true` if the runtime may have seen a call: its frame was handed out.
    pub(super) fn is_sent(&self, number: u64) -> bool {
        self.get(number).is_some_and(|call| call.progress > Progress::Queued)
    }

    /// A call that was held is queued to be written.
    pub(super) fn queued(&mut self, number: u64) {
        if let Some(call) = self.open.get_mut(number) {
            call.progress = Progress::Queued;
        }
    }

    /// A call's frame was handed out.
    pub(super) fn transmitted(&mut self, number: u64) {
        if let Some(call) = self.open.get_mut(number) {
            call.progress = Progress::Transmitted;
        }
    }

    /// Takes out a call whose reply has come, or of which nothing is waited for any more.
    pub(super) fn remove(&mut self, number: u64) -> Option<Box<OpenCall>> {
        self.open.remove(number)
    }

    /// A call was answered, and what it is for goes on, such as a prompt's turn: it stays until that ends.
    pub(super) fn answered(&mut self, number: u64, mut call: Box<OpenCall>) {
        call.progress = Progress::Answered;
        self.open.insert(number, call);
    }

    /// The caller's end: given up, out of time, or cut off. `unsent` says that its frame will not go out. Returns what
    /// the caller is to be told, and what becomes of the call; none if the caller had left before.
    pub(super) fn leave(
        &mut self,
        number: u64,
        unsent: bool,
        tell: impl FnOnce(&OpenCall) -> Event,
    ) -> Option<(Event, Left)> {
        let call = self.open.get_mut(number).filter(|call| call.caller == Caller::Waiting)?;
        call.caller = Caller::Gone;
        let told = tell(call);
        let unsent = unsent || call.progress == Progress::Held;
        if !unsent && call.purpose.outlives_its_caller() {
            return Some((told, Left::Stays));
        }
        Some((told, Left::Gone(self.open.remove(number)?)))
    }

    /// Returns how long a call may still be inactive: [`RemainingInactivity::None`] if its time is over, and `None`
    /// if it has no such limit. `last` is when its session last did anything.
    pub(super) fn remaining_inactivity(
        &self,
        number: u64,
        now: Duration,
        last: Duration,
    ) -> Option<RemainingInactivity> {
        let call = self.get(number)?;
        let limit = call.limits.inactivity_limit()?;
        let idle = now.saturating_sub(last.max(call.started_active));
        Some(match limit.checked_sub(idle).filter(|remaining| !remaining.is_zero()) {
            Some(remaining) => RemainingInactivity::Some(remaining),
            None => RemainingInactivity::None(limit),
        })
    }

    /// The last activity of a session of which nothing will be known any more.
    pub(super) fn note_activity(&mut self, session: SessionKey, last_active: Duration) {
        for call in self.open.values_mut().filter(|call| call.session == Some(session)) {
            call.started_active = call.started_active.max(last_active);
        }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (u64, &OpenCall)> {
        self.open.iter().map(|(number, call)| (number, call.as_ref()))
    }

    /// The numbers of those calls for which `pick` is true, in order.
    pub(super) fn numbers_where(&self, pick: impl Fn(&OpenCall) -> bool) -> Vec<u64> {
        self.open.iter().filter(|(_, call)| pick(call)).map(|(number, _)| number).collect()
    }

    /// The steps that are left of a create or resume that was answered.
    pub(super) fn steps_of(&mut self, number: u64) -> Option<&mut StartSteps> {
        match &mut self.open.get_mut(number)?.purpose {
            Purpose::Starting(steps) => Some(steps),
            _ => None,
        }
    }

    /// Takes out the step of a start that is not wanted any more. Its late reply is nobody's.
    pub(super) fn drop_step_of(&mut self, start: u64) {
        self.open.retain(|call| !matches!(call.purpose, Purpose::Step(of) if of == start));
    }

    /// The creates and resumes that are to begin a session.
    pub(super) fn starts_of(&self, session: SessionKey) -> Vec<u64> {
        self.numbers_where(|call| call.purpose.starts(session))
    }

    /// The detaches and destroys of a session that are held while another is being resumed in its place.
    pub(super) fn held_ends_of(&self, session: SessionKey) -> Vec<u64> {
        self.numbers_where(|call| call.progress == Progress::Held && call.purpose.ends(session).is_some())
    }

    /// Returns how a session is to end, if the runtime was asked to end it and has not replied.
    pub(super) fn end_asked_for(&self, session: SessionKey, id: Option<&SessionId>) -> Option<SessionEnd> {
        let mut sent =
            self.open.iter().map(|(_, call)| call).filter(|call| call.progress == Progress::Transmitted);
        sent.find_map(|call| match &call.purpose {
            Purpose::Delete(deleted) if id == Some(deleted) => Some(SessionEnd::Deleted),
            purpose => purpose.ends(session),
        })
    }
}

/// The rest of a call's limit of inactivity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RemainingInactivity {
    Some(Duration),
    /// The whole of the limit is over.
    None(Duration),
}

impl Purpose {
    /// Returns `true` if a reply still changes something when the caller has left.
    fn outlives_its_caller(&self) -> bool {
        matches!(
            self,
            Purpose::Create(..)
                | Purpose::Resume(..)
                | Purpose::Detach(_)
                | Purpose::Destroy(_)
                | Purpose::Tools(_)
        )
    }

    /// Returns `true` if the core itself waits for the outcome, which it acts on or tells in a form of its own.
    pub(super) fn is_for_the_core(&self) -> bool {
        matches!(
            self,
            Purpose::Connect
                | Purpose::Ping
                | Purpose::HandshakeStep
                | Purpose::Answer(_)
                | Purpose::Step(_)
                | Purpose::Interest(_)
        )
    }

    /// Returns `true` if the call's reply decides whether there is a session at the runtime that this connection made.
    pub(super) fn makes_or_undoes(&self) -> bool {
        matches!(self, Purpose::Create(..) | Purpose::Resume(..) | Purpose::Starting(_) | Purpose::Undo(_))
    }

    /// Returns `true` if the call creates or resumes this session.
    pub(super) fn starts(&self, session: SessionKey) -> bool {
        match self {
            Purpose::Create(started, _) | Purpose::Resume(started, _) => *started == session,
            Purpose::Starting(steps) => steps.session == session,
            _ => false,
        }
    }

    /// Returns how the call ends this session, if it does.
    pub(super) fn ends(&self, session: SessionKey) -> Option<SessionEnd> {
        match self {
            Purpose::Detach(ended) if *ended == session => Some(SessionEnd::Detached),
            Purpose::Destroy(ended) if *ended == session => Some(SessionEnd::Destroyed),
            _ => None,
        }
    }
}

impl OpenCall {
    /// Returns `true` if the connection's end waits for the call: somebody here does, or it could still leave something
    /// behind at the runtime. Of a connection that is shut down, that is a session which is not ended, too.
    pub(super) fn holds_up_closing(&self, wants_shutdown: bool) -> bool {
        match self.purpose {
            _ if self.caller == Caller::Waiting => true,
            Purpose::Detach(_) | Purpose::Destroy(_) => wants_shutdown,
            ref purpose => purpose.makes_or_undoes(),
        }
    }

    /// The error of a limit that ran out.
    pub(super) fn timed_out(&self, limit: TimeLimit) -> CallError {
        CallError::Timeout { method: crate::text::cut(&self.method), limit }
    }

    /// The event that tells the caller of a failure, in the form that goes with what the call is for.
    pub(super) fn failed(&self, call: CallId, error: CallError) -> Event {
        match self.purpose {
            Purpose::Create(session, _) | Purpose::Resume(session, _) => {
                Event::Session { call, session, result: Err(CreateError::Call(error)) }
            }
            Purpose::Starting(ref steps) => {
                Event::Session { call, session: steps.session, result: Err(CreateError::Call(error)) }
            }
            Purpose::Turn => Event::Turn { call, result: Err(TurnError::Call(error)) },
            _ => Event::Reply { call, result: Err(error) },
        }
    }
}

/// Parameters that name a session and nothing else.
pub(super) fn session_params(id: &SessionId) -> Json {
    Object::new().str("sessionId", id.as_str()).finish()
}

/// The error of a call whose parameters cannot be written.
pub(super) fn unwritable(method: &str, error: Unwritable) -> CallError {
    let method = crate::text::cut(method);
    match error {
        Unwritable::TooDeep { depth } => CallError::TooDeep { method, depth, limit: MAX_DEPTH },
        Unwritable::Number { path, number } => CallError::NumberTooLarge { method, path, number },
        Unwritable::NotJson { at } => CallError::NotJson { method, at },
    }
}

/// The outcome of a command that the runtime may not have carried out: it answers `"success":false` then, whatever else
/// stands beside that.
pub(super) fn confirm(result: Result<Json, CallError>) -> Result<Json, CallError> {
    let reply = result?;
    if reply.get("success").is_none_or(|success| success.as_str() != "false") {
        return Ok(reply);
    }
    let error = reply.get("error").and_then(|error| error.decode().ok()).unwrap_or_default();
    Err(CallError::NotConfirmed { error, reply })
}

#[cfg(test)]
mod tests;
