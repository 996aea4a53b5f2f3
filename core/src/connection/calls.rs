//! Calls of ours, which have two ends: what the caller is told, and what the wire still owes.
//!
//! A caller's end is its outcome, told once. The wire's end is the reply. For most calls the first is also the last
//! that is known of them; creating, resuming, detaching and destroying stay in the table until the wire's end,
//! since a reply then still changes what is there.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::time::Duration;

use bytes::Bytes;

use super::answers::Answering;
use super::deadlines::Timer;
use super::{
    CallError, CallId, Connection, CreateError, Event, Notice, Phase, SessionKey, TimeLimit, TurnError, login,
};
use crate::json::{DecodeError, Json};
use crate::jsonrpc::{self, MAX_DEPTH, Response, ResponseError, UncorrelatedError, Unwritable};
use crate::moment::Moment;
use crate::session::{SessionEnd, SessionId};

/// How long a call may take. Neither limit has a default: agents think for minutes.
///
/// What runs out ends the call for its caller. The runtime is not told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[must_use]
pub struct Limits {
    total: Option<Duration>,
    inactivity: Option<Duration>,
}

impl Limits {
    /// No limits.
    pub const fn none() -> Self {
        Self { total: None, inactivity: None }
    }

    /// As long as this in all.
    pub const fn total(mut self, limit: Duration) -> Self {
        self.total = Some(limit);
        self
    }

    /// As long as this since the call's session (or, where it has none, the connection) last did anything. The time
    /// stands still while reading is paused.
    pub const fn inactivity(mut self, limit: Duration) -> Self {
        self.inactivity = Some(limit);
        self
    }

    /// In total, and since the last activity.
    #[cfg(feature = "replay")]
    pub(crate) fn parts(self) -> (Option<Duration>, Option<Duration>) {
        (self.total, self.inactivity)
    }
}

/// Calls that somebody waits for, or that the wire still owes.
#[derive(Debug, Default)]
pub(super) struct Calls {
    /// Boxed, as each is moved in and out once.
    open: BTreeMap<u64, Box<OpenCall>>,
    last: u64,
}

#[derive(Debug)]
pub(super) struct OpenCall {
    pub(super) method: Cow<'static, str>,
    pub(super) purpose: Purpose,
    pub(super) session: Option<SessionKey>,
    pub(super) caller: Caller,
    pub(super) progress: Progress,
    pub(super) started: Moment,
    /// When it started, on the clock that stands still while reading is paused; or its session's last activity, if
    /// nothing is known of that session any more.
    started_active: Duration,
    limits: Limits,
}

/// What a call is for, and so what its reply changes.
#[derive(Debug)]
pub(super) enum Purpose {
    Connect,
    Ping,
    /// Tells the runtime to exit.
    Shutdown,
    Plain,
    Create(SessionKey, Made),
    Resume(SessionKey, SessionId),
    Detach(SessionKey),
    Destroy(SessionKey),
    Delete(SessionId),
    /// Ends at the runtime what nobody here claimed.
    Undo(SessionId),
    /// Asks for a cloud session's history, to see whether its worker has started.
    History(SessionKey),
    /// Answers an asking event.
    Answer(Box<Answering>),
    Send,
    /// A prompt whose turn is waited for, beyond the call's reply.
    Turn,
    Abort,
}

/// Where a session is made.
#[derive(Debug)]
pub(super) enum Made {
    /// By the runtime itself, under this id.
    Here(SessionId),
    /// In the cloud, under an id that is the runtime's to give; with the fields that some runtimes refuse there.
    InCloud(Box<[String]>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Caller {
    Waiting,
    Gone,
}

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

impl Calls {
    pub(super) fn get(&self, number: u64) -> Option<&OpenCall> {
        self.open.get(&number).map(Box::as_ref)
    }

    pub(super) fn get_mut(&mut self, number: u64) -> Option<&mut OpenCall> {
        self.open.get_mut(&number).map(Box::as_mut)
    }

    pub(super) fn remove(&mut self, number: u64) -> Option<Box<OpenCall>> {
        self.open.remove(&number)
    }

    pub(super) fn put_back(&mut self, number: u64, call: Box<OpenCall>) {
        self.open.insert(number, call);
    }

    pub(super) fn mark_transmitted(&mut self, number: u64) {
        if let Some(call) = self.open.get_mut(&number) {
            call.progress = Progress::Transmitted;
        }
    }

    /// The last activity of a session of which nothing will be known any more.
    pub(super) fn note_activity(&mut self, session: SessionKey, last_active: Duration) {
        for call in self.open.values_mut().filter(|call| call.session == Some(session)) {
            call.started_active = call.started_active.max(last_active);
        }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (u64, &OpenCall)> {
        self.open.iter().map(|(number, call)| (*number, call.as_ref()))
    }

    /// The numbers of those calls for which `pick` is true, in order.
    pub(super) fn numbers_where(&self, pick: impl Fn(&OpenCall) -> bool) -> Vec<u64> {
        self.open.iter().filter(|(_, call)| pick(call)).map(|(number, _)| *number).collect()
    }
}

impl Purpose {
    /// Whether a reply still changes something when the caller has left.
    fn outlives_its_caller(&self) -> bool {
        matches!(self, Purpose::Create(..) | Purpose::Resume(..) | Purpose::Detach(_) | Purpose::Destroy(_))
    }
}

impl Connection {
    /// Calls any method of the runtime. The outcome comes as [`Event::Reply`], once.
    ///
    /// Calls made before the handshake is done wait for it. Methods that create, resume or end sessions have
    /// commands of their own, which keep the connection's idea of its sessions right; called through here they are
    /// the runtime's affair alone.
    ///
    /// # Errors
    ///
    /// [`CallError::TooDeep`], [`CallError::NumberTooLarge`] or [`CallError::NotJson`] if the runtime could not read
    /// the parameters, [`CallError::Closed`] if the connection has ended or is about to. Nothing was sent then.
    pub fn call(
        &mut self,
        now: Moment,
        method: &str,
        params: Option<&Json>,
        limits: Limits,
    ) -> Result<CallId, CallError> {
        recorded!(self.call(now; method, params, limits));
        self.advance(now);
        self.check_open()?;
        let session = params
            .and_then(|params| params.get("sessionId"))
            .and_then(|id| id.decode::<String>().ok())
            .and_then(|id| self.sessions.owner(&id));
        if let Some(params) = params {
            self.secrets.note_sent(method, params);
        }
        self.start_call(Cow::Owned(method.to_owned()), params, Purpose::Plain, session, limits)
            .map(|number| self.call_id(number))
    }

    /// Gives up a call: its caller's end is [`CallError::Cancelled`], unless it has ended already.
    ///
    /// The runtime is not told, and does what it was asked to. What a create or resume makes there is undone when
    /// its reply comes.
    pub fn abandon(&mut self, now: Moment, call: CallId) {
        recorded!(self.abandon(now; call));
        self.advance(now);
        if call.belongs_to(self.tag) {
            self.leave(call.number(), CallError::Cancelled);
            self.finish_closing();
        }
    }

    pub(super) fn call_id(&self, number: u64) -> CallId {
        CallId::new(self.tag, number)
    }

    /// Enters a call for which somebody waits, and queues its frame.
    pub(super) fn start_call(
        &mut self,
        method: Cow<'static, str>,
        params: Option<&Json>,
        purpose: Purpose,
        session: Option<SessionKey>,
        limits: Limits,
    ) -> Result<u64, CallError> {
        let number = self.calls.last + 1;
        let frame = jsonrpc::call(number, &method, params);
        self.start_call_of(method, purpose, session, limits, |_| frame)
    }

    /// The same, of the frame that `frame` makes for the call's number.
    pub(super) fn start_call_of(
        &mut self,
        method: Cow<'static, str>,
        purpose: Purpose,
        session: Option<SessionKey>,
        limits: Limits,
        frame: impl FnOnce(u64) -> Result<Bytes, Unwritable>,
    ) -> Result<u64, CallError> {
        let frame = frame(self.calls.last + 1).map_err(|error| unwritable(&method, error))?;
        let number = self.enter_call(method, purpose, session, limits, Progress::Queued);
        self.transmit_call(number, frame);
        Ok(number)
    }

    /// Enters a call that the core makes by itself, for nobody.
    pub(super) fn start_own_call(
        &mut self,
        method: &'static str,
        params: &Json,
        purpose: Purpose,
    ) -> Result<u64, Unwritable> {
        let number = self.calls.last + 1;
        let frame = jsonrpc::call(number, method, Some(params))?;
        let number = self.enter_call(Cow::Borrowed(method), purpose, None, Limits::none(), Progress::Queued);
        self.ask_for_nobody(number);
        self.transmit_call(number, frame);
        Ok(number)
    }

    /// Nobody is to be told of this call's outcome.
    pub(super) fn ask_for_nobody(&mut self, number: u64) {
        if let Some(call) = self.calls.get_mut(number) {
            call.caller = Caller::Gone;
        }
    }

    pub(super) fn enter_call(
        &mut self,
        method: Cow<'static, str>,
        purpose: Purpose,
        session: Option<SessionKey>,
        limits: Limits,
        progress: Progress,
    ) -> u64 {
        self.calls.last += 1;
        let number = self.calls.last;
        self.stats.calls += 1;
        let call = Box::new(OpenCall {
            method,
            purpose,
            session,
            caller: Caller::Waiting,
            progress,
            started: self.now,
            started_active: self.current.active,
            limits,
        });
        if let Some(total) = limits.total {
            self.deadlines.arm(Timer::Total(number), self.now + total);
        }
        if let Some(inactivity) = limits.inactivity {
            self.deadlines.arm(Timer::Inactivity(number), self.now + inactivity);
        }
        self.calls.open.insert(number, call);
        number
    }

    pub(super) fn check_open(&self) -> Result<(), CallError> {
        match self.phase {
            Phase::Handshaking | Phase::Open if self.write_failure.is_none() => Ok(()),
            _ => Err(CallError::Closed(self.close_cause())),
        }
    }

    /// A reply came.
    pub(super) fn on_response(&mut self, response: Response) {
        let number = response.call();
        let expected = number.is_some_and(|number| {
            self.calls.get(number).is_some_and(|call| call.progress == Progress::Transmitted)
        });
        let Some(number) = number.filter(|_| expected) else {
            self.stats.unexpected_replies += 1;
            self.notify(Notice::UnexpectedReply { id: response.id().clone() });
            return;
        };
        let result = response.outcome().map_err(|error| match error {
            ResponseError::Rpc(error) => login::of_reply(error),
            ResponseError::Malformed(error) => CallError::Decode(error),
        });
        self.replied(number, result);
    }

    /// A frame came that can only be the reply to this call, but cannot be read.
    pub(super) fn on_unreadable_response(&mut self, number: u64, error: DecodeError) {
        if self.calls.get(number).is_some_and(|call| call.progress == Progress::Transmitted) {
            self.replied(number, Err(CallError::Decode(error)));
        }
    }

    /// The wire's end of a call.
    fn replied(&mut self, number: u64, result: Result<Json, CallError>) {
        let Some(mut call) = self.calls.remove(number) else { return };
        if let Some(session) = call.session {
            self.touch(session);
        }
        self.deadlines.disarm(Timer::Unclaimed(number));
        if matches!(call.purpose, Purpose::Send | Purpose::Turn) {
            self.on_prompt_done(number, call.session);
        }
        if let (Purpose::Turn, Ok(reply)) = (&call.purpose, &result) {
            call.progress = Progress::Answered;
            let session = call.session.and_then(|key| self.sessions.get_mut(key));
            let ended = session.and_then(|session| session.turns.taken(number, reply));
            self.calls.put_back(number, call);
            ended.into_iter().for_each(|ended| self.on_turn_end(ended));
            return;
        }
        self.disarm_limits(number);
        let waiting = call.caller == Caller::Waiting;
        let refused = match &result {
            Err(CallError::Rpc(error)) => call.session.map(|key| (key, error.clone())),
            _ => None,
        };
        match call.purpose {
            Purpose::Connect => self.on_connect_reply(result),
            Purpose::Ping => self.on_ping_reply(result),
            // That it has answered is all there is to know; `finish_closing` looks for that.
            Purpose::Shutdown => {}
            Purpose::Create(key, made) => self.on_create_reply(number, key, made, waiting, result),
            Purpose::Resume(key, id) => self.on_resume_reply(number, key, id, waiting, result),
            Purpose::Detach(key) => self.on_end_reply(number, key, waiting, result, SessionEnd::Detached),
            Purpose::Destroy(key) => self.on_end_reply(number, key, waiting, result, SessionEnd::Destroyed),
            Purpose::Delete(ref id) => self.on_delete_reply(number, id, waiting, result),
            Purpose::Undo(ref id) => self.on_undo_reply(number, id, result),
            Purpose::History(key) => self.on_history_reply(key, result),
            Purpose::Answer(answering) => self.on_answer_reply(*answering, result),
            Purpose::Turn => {
                self.forget_turn(number, call.session);
                if let (true, Err(error)) = (waiting, result) {
                    self.tell(Event::Turn { call: self.call_id(number), result: Err(error.into()) });
                }
            }
            Purpose::Abort => {
                if waiting {
                    let result = confirm(result);
                    self.tell(Event::Reply { call: self.call_id(number), result });
                }
            }
            Purpose::Plain | Purpose::Send => {
                if waiting {
                    self.tell(Event::Reply { call: self.call_id(number), result });
                }
            }
        }
        if let Some((key, error)) = refused {
            self.watch_for_not_found(key, &error);
        }
    }

    /// A frame of ours could not be read, and the runtime cannot say which: whatever was on its way may never be
    /// answered.
    pub(super) fn on_uncorrelated(&mut self, error: UncorrelatedError) {
        let on_their_way = self.calls.numbers_where(|call| call.progress == Progress::Transmitted);
        for number in on_their_way {
            match self.calls.get(number).map(|call| &call.purpose) {
                Some(Purpose::Connect | Purpose::Ping | Purpose::Answer(_)) => {
                    self.replied(number, Err(CallError::Uncorrelated(error.clone())));
                }
                _ => self.leave(number, CallError::Uncorrelated(error.clone())),
            }
        }
        self.notify(Notice::UncorrelatedError(error));
    }

    /// The caller's end of a call that has no reply: given up, out of time, or cut off.
    pub(super) fn leave(&mut self, number: u64, error: CallError) {
        let Some(call) = self.calls.get_mut(number) else { return };
        if call.caller == Caller::Gone {
            return;
        }
        call.caller = Caller::Gone;
        let failed = call.failed(CallId::new(self.tag, number), error);
        let unsent = call.progress == Progress::Held;
        self.disarm_limits(number);
        let unsent = self.retract_deferred(number) || unsent;
        let stays = !unsent && self.calls.get(number).is_some_and(|call| call.purpose.outlives_its_caller());
        if stays {
            self.deadlines.arm(Timer::Unclaimed(number), self.now + self.config.unclaimed);
            self.on_unclaimed(number);
        } else if let Some(call) = self.calls.remove(number) {
            self.on_left(number, &call);
        }
        self.tell(failed);
    }

    /// The wire's end of a call that will not be waited for any longer.
    pub(super) fn on_unclaimed_too_long(&mut self, number: u64) {
        let Some(call) = self.calls.remove(number) else { return };
        match &call.purpose {
            Purpose::Undo(id) => self.on_undo_timeout(number, id),
            _ => self.on_left(number, &call),
        }
    }

    pub(super) fn on_total_limit(&mut self, number: u64) {
        let Some(call) = self.calls.get(number) else { return };
        let Some(limit) = call.limits.total else { return };
        self.leave(number, call.timed_out(TimeLimit::Total(limit)));
    }

    pub(super) fn on_inactivity_limit(&mut self, number: u64) {
        let Some(call) = self.calls.get(number) else { return };
        let Some(limit) = call.limits.inactivity else { return };
        if self.pause.is_paused() {
            // Looked at again when reading goes on.
            self.pause.wait_for_reading(number);
            return;
        }
        let last =
            call.session.map_or(self.last_activity.active, |session| self.sessions.last_active(session));
        let idle = self.current.active.saturating_sub(last.max(call.started_active));
        if idle >= limit {
            self.leave(number, call.timed_out(TimeLimit::Inactivity(limit)));
        } else {
            self.deadlines.arm(Timer::Inactivity(number), self.now + (limit - idle));
        }
    }

    pub(super) fn disarm_limits(&mut self, number: u64) {
        self.deadlines.disarm(Timer::Total(number));
        self.deadlines.disarm(Timer::Inactivity(number));
        self.deadlines.disarm(Timer::HeldPrompt(number));
    }
}

impl OpenCall {
    fn timed_out(&self, limit: TimeLimit) -> CallError {
        CallError::Timeout { method: crate::text::cut(&self.method), limit }
    }

    /// The event that tells the caller of a failure, in the form that goes with what the call is for.
    pub(super) fn failed(&self, call: CallId, error: CallError) -> Event {
        match self.purpose {
            Purpose::Create(session, _) | Purpose::Resume(session, _) => {
                Event::Session { call, session, result: Err(CreateError::Call(error)) }
            }
            Purpose::Turn => Event::Turn { call, result: Err(TurnError::Call(error)) },
            _ => Event::Reply { call, result: Err(error) },
        }
    }
}

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
