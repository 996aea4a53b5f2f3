//! The consequences of the reply to a call of ours, and of its caller's leaving it.

use std::borrow::Cow;

use bytes::Bytes;

use super::calls::{
    Answering, Caller, Left, NewCall, NewTools, OpenCall, Progress, Purpose, RemainingInactivity,
};
use super::calls::{confirm, session_params, unwritable};
use super::closing::Phase;
use super::deadlines::Timer;
use super::error::{CallError, CreateError, TimeLimit};
use super::event::Event;
use super::handshake::Asked;
use super::limits::Limits;
use super::notice::Notice;
use super::start_reply::{self, Verdict};
use super::start_steps::{self, StartSteps};
use super::starting::SessionInfo;
use super::transmits::Origin;
use super::turns::EndedTurn;
use super::{Connection, deletion, login, prompt_gate, refusal};
use crate::ids::SessionKey;
use crate::json::{DecodeError, Json};
use crate::jsonrpc::{self, Response, ResponseError, RpcError, UncorrelatedError, Unwritable};
use crate::protocol::methods;
use crate::session::{SessionEnd, SessionId};

impl Connection {
    // How a call goes out.

    /// Enters a call for which somebody waits, and queues its frame.
    pub(super) fn start_call(
        &mut self,
        method: Cow<'static, str>,
        params: Option<&Json>,
        purpose: Purpose,
        session: Option<SessionKey>,
        limits: Limits,
    ) -> Result<u64, CallError> {
        let frame = jsonrpc::call(self.calls.next_number(), &method, params);
        let frame = frame.map_err(|error| unwritable(&method, error))?;
        let (caller, progress) = (Caller::Waiting, Progress::Queued);
        Ok(self.send_call(NewCall { method, purpose, session, caller, progress, limits }, frame))
    }

    /// Enters a call that the core makes by itself, for nobody, and queues its frame.
    pub(super) fn start_own_call(
        &mut self,
        method: impl Into<Cow<'static, str>>,
        params: &Json,
        purpose: Purpose,
        session: Option<SessionKey>,
    ) -> Result<u64, Unwritable> {
        let method = method.into();
        let frame = jsonrpc::call(self.calls.next_number(), &method, Some(params))?;
        let call = NewCall {
            method,
            purpose,
            session,
            caller: Caller::Gone,
            progress: Progress::Queued,
            limits: Limits::none(),
        };
        Ok(self.send_call(call, frame))
    }

    /// Enters a call, and queues its frame, which has the number that the call gets.
    pub(super) fn send_call(&mut self, call: NewCall, frame: Bytes) -> u64 {
        let number = self.enter_call(call);
        self.transmit_call(number, frame);
        number
    }

    /// Enters a call, whose limits run from now on.
    pub(super) fn enter_call(&mut self, call: NewCall) -> u64 {
        self.stats.calls += 1;
        let limits = call.limits;
        let number = self.calls.enter(call, self.current);
        self.deadlines.arm_limits(number, self.now, limits.total_limit(), limits.inactivity_limit());
        number
    }

    /// Queues a call's frame, behind the handshake if that is not done.
    pub(super) fn transmit_call(&mut self, number: u64, frame: Bytes) {
        if self.closing.phase() == Phase::Handshaking && !self.handshake.is(number) {
            self.transmits.defer(frame, number);
        } else {
            self.transmits.push(frame, Origin::Call(number));
        }
    }

    // How it is answered.

    /// A reply came.
    pub(super) fn on_response(&mut self, response: Response) {
        let number = response.call().filter(|number| self.calls.is_transmitted(*number));
        let Some(number) = number else {
            self.stats.unexpected_replies += 1;
            self.notify(Notice::UnexpectedReply { id: response.id().clone() });
            return;
        };
        let result = response.outcome().map_err(|error| match error {
            ResponseError::Rpc(error) => login::of_reply(error),
            ResponseError::Malformed(error) => CallError::Decode(error),
        });
        self.on_reply(number, result);
    }

    /// A frame came that can only be the reply to this call, and that cannot be read.
    pub(super) fn on_unreadable_response(&mut self, number: u64, error: DecodeError) {
        if self.calls.is_transmitted(number) {
            self.on_reply(number, Err(CallError::Decode(error)));
        }
    }

    /// A frame of ours could not be read, and the runtime cannot say which: whatever was on its way may never be
    /// answered.
    pub(super) fn on_uncorrelated(&mut self, error: UncorrelatedError) {
        let on_their_way = self.calls.numbers_where(|call| call.progress == Progress::Transmitted);
        for number in on_their_way {
            let error = CallError::Uncorrelated(error.clone());
            if self.calls.get(number).is_some_and(|call| call.purpose.is_for_the_core()) {
                self.on_reply(number, Err(error));
            } else {
                self.leave(number, error);
            }
        }
        self.notify(Notice::UncorrelatedError(error));
    }

    /// The wire's end of a call. Its purpose says what follows, and its caller is told.
    fn on_reply(&mut self, number: u64, result: Result<Json, CallError>) {
        let Some(mut call) = self.calls.remove(number) else { return };
        if let Some(session) = call.session {
            self.sessions.touch(session, self.current);
        }
        self.deadlines.disarm(Timer::Unclaimed(number));
        if matches!(call.purpose, Purpose::Send | Purpose::Turn) {
            self.on_prompt_done(number, call.session);
        }
        if let (Purpose::Turn, Ok(reply)) = (&call.purpose, &result) {
            return self.on_prompt_accepted(number, call, reply);
        }
        let purpose = std::mem::replace(&mut call.purpose, Purpose::Plain);
        // A start may go on with steps, for which its limits hold too.
        if !matches!(purpose, Purpose::Create(..) | Purpose::Resume(..)) {
            self.deadlines.disarm_limits(number);
        }
        let waiting = call.caller == Caller::Waiting;
        let refused = match &result {
            Err(CallError::Rpc(error)) => call.session.map(|key| (key, error.clone())),
            _ => None,
        };
        match purpose {
            Purpose::Connect => self.on_handshake_reply(Asked::Connect, result),
            Purpose::Ping => self.on_handshake_reply(Asked::Ping, result),
            // That it has answered is all there is to know; `finish_closing` looks for that.
            Purpose::Shutdown => {}
            Purpose::Create(key, made) => {
                let is_anothers =
                    |id: &SessionId| self.sessions.owner(id.as_str()).is_some_and(|owner| owner != key);
                let in_cloud = made.requested_id().is_none();
                let verdict = match result {
                    Ok(reply) => start_reply::of_create(reply, made.requested_id(), waiting, is_anothers),
                    Err(error) => Verdict::Failed { error: refusal::of_create(error, made), undo: None },
                };
                self.on_created(number, call, key, in_cloud, verdict);
            }
            Purpose::Resume(key, id) => self.on_resumed(number, call, key, id, result),
            Purpose::Step(start) => self.on_step_reply(start, call.method.into_owned(), result),
            Purpose::Detach(key) => self.on_ended(number, key, waiting, result, SessionEnd::Detached),
            Purpose::Destroy(key) => self.on_ended(number, key, waiting, result, SessionEnd::Destroyed),
            Purpose::Delete(ref id) => self.on_deleted(number, id, waiting, result),
            Purpose::Undo(ref id) => self.on_undone(number, id, confirm(result).is_ok()),
            Purpose::History(key) => {
                if result.is_ok_and(|reply| prompt_gate::history_has_start(&reply)) {
                    self.open_gate(key);
                }
            }
            Purpose::Answer(answering) => self.on_answer_reply(*answering, result),
            Purpose::Turn => {
                self.forget_turn(number, call.session);
                if let (true, Err(error)) = (waiting, result) {
                    self.tell(Event::Turn { call: self.call_of_number(number), result: Err(error.into()) });
                }
            }
            Purpose::Abort => self.tell_reply(number, waiting, confirm(result)),
            Purpose::Tools(tools) => {
                let result = confirm(result);
                self.on_tools_set(&tools, result.is_ok());
                self.tell_reply(number, waiting, result);
            }
            Purpose::HandshakeStep => self.on_handshake_step(call.method.into_owned(), result),
            Purpose::Plain | Purpose::Send => self.tell_reply(number, waiting, result),
            Purpose::Interest(event) => {
                if let (Some(key), Err(error)) = (call.session, confirm(result)) {
                    self.notify_not_registered(key, event, error);
                }
            }
            // It is answered but once.
            Purpose::Starting(_) => {}
        }
        if let Some((key, error)) = refused {
            self.watch_for_not_found(key, &error);
        }
    }

    /// The runtime has taken a session's new tools, or has not. A reply that came late changes nothing where a later change
    /// was taken.
    fn on_tools_set(&mut self, tools: &NewTools, taken: bool) {
        let NewTools { session: key, names, limit, generation } = tools;
        let Some(session) = self.sessions.get_mut(*key).filter(|session| !session.life.is_over()) else {
            return;
        };
        let taken = taken && *generation >= session.tools;
        if taken {
            session.tools = *generation;
            self.claims.replace_tools(*key, names, *limit);
        }
        self.claims.tools_changed(*key, *generation, taken);
    }

    /// A prompt was accepted. Its turn goes on, and may have ended before this was known.
    fn on_prompt_accepted(&mut self, number: u64, call: Box<OpenCall>, reply: &Json) {
        let session = call.session.and_then(|key| self.sessions.get_mut(key));
        let ended = session.and_then(|session| session.turns.taken(number, reply));
        self.calls.answered(number, call);
        if let Some(ended) = ended {
            self.on_turn_end(ended);
        }
    }

    /// Tells the caller of a turn's end.
    pub(super) fn on_turn_end(&mut self, ended: EndedTurn) {
        let Some(call) = self.calls.remove(ended.call) else { return };
        self.deadlines.disarm_limits(ended.call);
        if call.caller == Caller::Waiting {
            self.tell(Event::Turn { call: self.call_of_number(ended.call), result: ended.result });
        }
    }

    fn tell_reply(&mut self, number: u64, waiting: bool, result: Result<Json, CallError>) {
        if waiting {
            self.tell(Event::Reply { call: self.call_of_number(number), result });
        }
    }

    /// The reply to a create: the session is there, or what was made is undone.
    fn on_created(
        &mut self,
        number: u64,
        open: Box<OpenCall>,
        key: SessionKey,
        in_cloud: bool,
        verdict: Verdict,
    ) {
        let (call, waiting) = (self.call_of_number(number), open.caller == Caller::Waiting);
        match verdict {
            Verdict::Started(info) => {
                self.open_session(key);
                self.note_started(key, &info);
                if in_cloud {
                    self.register(key, &info.session_id);
                    self.ask_history_for_held_prompts(key);
                }
                self.begin_steps(number, open, key, info);
            }
            Verdict::Failed { error, undo } => {
                self.deadlines.disarm_limits(number);
                self.end_session(key, if waiting { SessionEnd::NotStarted } else { SessionEnd::Abandoned });
                if waiting {
                    self.tell(Event::Session { call, session: key, result: Err(error) });
                }
                if let Some(id) = undo {
                    self.undo(number, id);
                }
            }
        }
        self.close_window(number);
    }

    /// The reply to a resume: the session has its place, or whoever had it before has it again.
    fn on_resumed(
        &mut self,
        number: u64,
        call: Box<OpenCall>,
        key: SessionKey,
        expected: SessionId,
        result: Result<Json, CallError>,
    ) {
        if call.caller == Caller::Gone {
            self.deadlines.disarm_limits(number);
            // Its place was given back when its caller left; what the runtime now holds for nobody is let go.
            let resident = self.sessions.owner(expected.as_str()).is_some_and(|owner| owner != key);
            self.end_session(key, SessionEnd::Abandoned);
            if result.is_ok() && !resident {
                self.detach_unclaimed(expected);
            }
            return;
        }
        let resumed = result.is_ok();
        let result =
            result.map_err(CreateError::from).and_then(|reply| start_reply::of_resume(reply, &expected));
        match result {
            Ok(info) => {
                self.open_session(key);
                self.note_started(key, &info);
                let session = self.sessions.get_mut(key);
                if let Some(resident) = session.and_then(|session| session.life.give_back_place()) {
                    self.end_session(resident, SessionEnd::Resumed { session_id: expected });
                }
                self.begin_steps(number, call, key, info);
            }
            Err(error) => {
                self.deadlines.disarm_limits(number);
                if let (CreateError::Call(CallError::Rpc(error)), Some(resident)) =
                    (&error, self.resident_behind(key))
                    && deletion::is_not_found(error, &expected)
                {
                    self.on_deleted_elsewhere(resident);
                }
                self.fail_resume(key, SessionEnd::NotStarted);
                if resumed && self.sessions.owner(expected.as_str()).is_none() {
                    self.detach_unclaimed(expected);
                }
                let call = self.call_of_number(number);
                self.tell(Event::Session { call, session: key, result: Err(error) });
            }
        }
    }

    /// Takes over what the reply says of a session.
    fn note_started(&mut self, key: SessionKey, info: &SessionInfo) {
        let now = self.now;
        if let Some(session) = self.sessions.get_mut(key) {
            session.standing.started(&info.raw, now);
        }
    }

    /// The runtime has the session. Makes the calls that are left to do for it, one after the other.
    fn begin_steps(&mut self, number: u64, mut call: Box<OpenCall>, key: SessionKey, info: SessionInfo) {
        let of_config = self.sessions.get_mut(key).and_then(|session| session.steps.take());
        let mut interests = self.claims.interests(key);
        interests.retain(|event| self.claims.note_registered(key, event));
        self.claims.begin(key);
        let mut steps = StartSteps::new(key, info, interests, of_config.into_iter().flatten());
        if steps.is_empty() {
            return self.finish_start(number, steps);
        }
        let first = steps.begin();
        call.purpose = Purpose::Starting(Box::new(steps));
        self.calls.answered(number, call);
        self.take_step(number, first);
    }

    fn take_step(&mut self, start: u64, next: start_steps::Next) {
        match next {
            start_steps::Next::Call(step) => {
                let Some(steps) = self.calls.steps_of(start) else { return };
                let (key, params) = (steps.session, step.params(&steps.info.session_id));
                let sent = self.start_own_call(step.method, &params, Purpose::Step(start), Some(key));
                if let Err(error) = sent {
                    self.fail_start(start, step.method.to_owned(), unwritable(step.method, error));
                }
            }
            start_steps::Next::Done => {
                if let Some(Purpose::Starting(steps)) = self.calls.remove(start).map(|call| call.purpose) {
                    self.finish_start(start, *steps);
                }
            }
            start_steps::Next::Failed => {}
        }
    }

    fn on_step_reply(&mut self, start: u64, method: String, result: Result<Json, CallError>) {
        // The start may have been left meanwhile, and is undone.
        let Some(steps) = self.calls.steps_of(start) else { return };
        let result = confirm(result);
        let next = steps.answered(result.is_ok());
        match (next, result) {
            (start_steps::Next::Failed, Err(error)) => self.fail_start(start, method, error),
            (next, _) => self.take_step(start, next),
        }
    }

    /// Tells that the runtime refused to register interest in an event, which will not come.
    pub(super) fn notify_not_registered(&mut self, key: SessionKey, event: &'static str, error: CallError) {
        self.claims.forget_registered(key, event);
        if let Some(session_id) = self.session_id(key).cloned() {
            self.notify(Notice::InterestNotRegistered { session_id, event_type: event.to_owned(), error });
        }
    }

    /// A create or resume is done.
    fn finish_start(&mut self, number: u64, steps: StartSteps) {
        self.deadlines.disarm_limits(number);
        let StartSteps { session, info, .. } = steps;
        self.tell(Event::Session { call: self.call_of_number(number), session, result: Ok(info) });
        self.detach_to_shut_down(session);
    }

    /// A step of a create or resume has failed, and with it the session: it is undone.
    fn fail_start(&mut self, number: u64, method: String, error: CallError) {
        let Some(Purpose::Starting(steps)) = self.calls.remove(number).map(|call| call.purpose) else {
            return;
        };
        self.deadlines.disarm_limits(number);
        self.undo_start(number, steps.session, SessionEnd::NotStarted);
        let result = Err(CreateError::Step { method, error });
        self.tell(Event::Session { call: self.call_of_number(number), session: steps.session, result });
    }

    /// The reply to a detach or destroy.
    fn on_ended(
        &mut self,
        number: u64,
        key: SessionKey,
        waiting: bool,
        result: Result<Json, CallError>,
        reason: SessionEnd,
    ) {
        let result = confirm(result);
        if result.is_ok() {
            self.end_session_and_its_start(key, reason);
        }
        self.tell_reply(number, waiting, result);
    }

    fn on_deleted(&mut self, number: u64, id: &SessionId, waiting: bool, result: Result<Json, CallError>) {
        let result = confirm(result);
        if result.is_ok() {
            match self.sessions.owner(id.as_str()) {
                Some(owner) => self.end_session_and_its_start(owner, SessionEnd::Deleted),
                None => self.forget_unowned(id),
            }
        }
        self.tell_reply(number, waiting, result);
    }

    /// The runtime has undone what nobody claimed, or will not undo it.
    fn on_undone(&mut self, number: u64, id: &SessionId, undone: bool) {
        if !undone {
            self.notify(Notice::NotUndone { session_id: id.clone() });
        }
        if self.sessions.owner(id.as_str()).is_none() {
            self.forget_unowned(id);
        }
        self.close_window(number);
    }

    /// Acts on what the runtime said to the answer of an event that asked.
    fn on_answer_reply(&mut self, answering: Answering, result: Result<Json, CallError>) {
        let result = confirm(result).map(drop);
        if let Err(CallError::Rpc(error)) = &result {
            self.watch_for_not_found(answering.session, error);
        }
        self.tell_answered(&answering, result.clone());
        if let Err(error) = result {
            let Answering { ask, event_type, session, session_id } = answering;
            self.notify(Notice::AnswerNotTaken { ask, session, session_id, event_type, error });
        }
    }

    pub(super) fn tell_answered(&mut self, answering: &Answering, result: Result<(), CallError>) {
        if self.config.checked_answers {
            self.tell(Event::Answered { ask: answering.ask, result });
        }
    }

    /// Ends a session if an error that answers one of its calls says that it is no longer there.
    fn watch_for_not_found(&mut self, key: SessionKey, error: &RpcError) {
        let Some(session) = self.sessions.get(key) else { return };
        if session.id.as_ref().is_some_and(|id| deletion::is_not_found(error, id)) {
            self.on_deleted_elsewhere(key);
        }
    }

    // How it is left.

    /// The caller's end of a call without a reply: the call was given up, is out of time, or was cut off.
    pub(super) fn leave(&mut self, number: u64, error: CallError) {
        let Some(caller) = self.calls.get(number).map(|call| call.caller) else { return };
        let unsent = caller == Caller::Waiting && self.transmits.retract(number);
        let call = self.call_of_number(number);
        let Some((told, left)) = self.calls.leave(number, unsent, |open| open.failed(call, error)) else {
            return;
        };
        self.deadlines.disarm_limits(number);
        match left {
            Left::Stays => {
                self.deadlines.arm(Timer::Unclaimed(number), self.now + self.config.unclaimed);
                self.on_unclaimed(number);
            }
            Left::Gone(call) => self.on_left(number, &call),
        }
        self.tell(told);
    }

    /// A create or resume was left by its caller, and the reply is still owed.
    fn on_unclaimed(&mut self, number: u64) {
        match self.calls.get(number).map(|call| &call.purpose) {
            Some(&Purpose::Create(key, _)) => self.abandon_session(key),
            Some(&Purpose::Resume(key, _)) => {
                if self.resident_behind(key).is_some() {
                    self.fail_resume(key, SessionEnd::Abandoned);
                } else {
                    self.abandon_session(key);
                }
            }
            _ => {}
        }
    }

    /// A call has left the table without a reply.
    fn on_left(&mut self, number: u64, call: &OpenCall) {
        match &call.purpose {
            Purpose::Create(key, _) => {
                self.end_session(*key, SessionEnd::Abandoned);
                self.close_window(number);
            }
            Purpose::Resume(key, _) => self.fail_resume(*key, SessionEnd::Abandoned),
            Purpose::Starting(steps) => {
                self.calls.drop_step_of(number);
                self.undo_start(number, steps.session, SessionEnd::Abandoned);
            }
            Purpose::Turn | Purpose::Send => {
                self.forget_turn(number, call.session);
                if let Some(session) = call.session.and_then(|key| self.sessions.get_mut(key)) {
                    session.gate.forget(number);
                }
                self.on_prompt_done(number, call.session);
            }
            _ => {}
        }
    }

    /// The wire's end of a call that will not be waited for any longer.
    pub(super) fn on_unclaimed_too_long(&mut self, number: u64) {
        let Some(call) = self.calls.remove(number) else { return };
        match &call.purpose {
            Purpose::Undo(id) => self.on_undone(number, id, false),
            _ => self.on_left(number, &call),
        }
    }

    pub(super) fn on_total_limit(&mut self, number: u64) {
        let Some(call) = self.calls.get(number) else { return };
        let Some(limit) = call.limits.total_limit() else { return };
        self.leave(number, call.timed_out(TimeLimit::Total(limit)));
    }

    pub(super) fn on_inactivity_limit(&mut self, number: u64) {
        let Some(call) = self.calls.get(number) else { return };
        if call.limits.inactivity_limit().is_none() || self.reading.put_off(number) {
            return;
        }
        let last =
            call.session.map_or(self.last_activity.active, |session| self.sessions.last_active(session));
        match self.calls.remaining_inactivity(number, self.current.active, last) {
            Some(RemainingInactivity::Some(remaining)) => {
                self.deadlines.arm(Timer::Inactivity(number), self.now + remaining);
            }
            Some(RemainingInactivity::None(limit)) => {
                let error = call.timed_out(TimeLimit::Inactivity(limit));
                self.leave(number, error);
            }
            None => {}
        }
    }

    pub(super) fn on_held_too_long(&mut self, number: u64) {
        self.leave(number, CallError::CloudStartTimeout(self.config.held_prompt));
    }

    // Prompts of sessions in the cloud, one after the other.

    /// Lets go of the prompts that a session holds until its worker has started.
    pub(super) fn open_gate(&mut self, key: SessionKey) {
        let Some(session) = self.sessions.get_mut(key) else { return };
        for number in session.gate.start() {
            self.deadlines.disarm(Timer::HeldPrompt(number));
        }
        self.send_next_prompt(key);
    }

    /// Asks once for the history of a session that holds prompts, as soon as its id is known.
    pub(super) fn ask_history_for_held_prompts(&mut self, key: SessionKey) {
        let Some(session) = self.sessions.get_mut(key) else { return };
        let Some(id) = session.id.clone() else { return };
        if session.gate.asks_history() {
            // If it cannot be asked for, the event may still come.
            let _ =
                self.start_own_call(methods::GET_MESSAGES, &session_params(&id), Purpose::History(key), None);
        }
    }

    /// A prompt was answered, or nobody waits for that any more.
    fn on_prompt_done(&mut self, number: u64, session: Option<SessionKey>) {
        let Some(key) = session else { return };
        if self.sessions.get_mut(key).is_some_and(|session| session.gate.done(number)) {
            self.send_next_prompt(key);
        }
    }

    /// Sends the next prompt that is held, if it may go.
    fn send_next_prompt(&mut self, key: SessionKey) {
        while let Some(session) = self.sessions.get_mut(key)
            && let Some(id) = session.id.clone()
            && let Some((number, prompt)) = session.gate.next()
        {
            match jsonrpc::call_with(number, methods::SEND, &prompt.params(&id)) {
                Ok(frame) => {
                    self.calls.queued(number);
                    return self.transmit_call(number, frame);
                }
                Err(error) => {
                    session.gate.done(number);
                    self.leave(number, unwritable(methods::SEND, error));
                }
            }
        }
    }

    pub(super) fn fail_held_prompts(&mut self, key: SessionKey, error: &CallError) {
        let held = self.sessions.get_mut(key).map(|session| session.gate.clear());
        for number in held.unwrap_or_default() {
            self.leave(number, error.clone());
        }
    }

    fn forget_turn(&mut self, number: u64, session: Option<SessionKey>) {
        if let Some(session) = session.and_then(|key| self.sessions.get_mut(key)) {
            session.turns.forget(number);
        }
    }
}
