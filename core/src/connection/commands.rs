//! The user's commands: what the user wants of the runtime.

use std::borrow::Cow;
use std::time::Duration;

use super::Connection;
use super::calls::{Caller, NewCall, NewTools, Progress, Purpose, session_params, unwritable};
use super::claim::Claim;
use super::closing::Phase;
use super::deadlines::Timer;
use super::error::{AnswerError, CallError, CreateError};
use super::limits::Limits;
use super::notice::Notice;
use super::observer::Input;
use super::prompt_gate::Admission;
use super::server_info::ServerInfo;
use super::starting::Starting;
use crate::ids::{AskId, CallId, SessionKey};
use crate::json::{Json, Object};
use crate::jsonrpc;
use crate::moment::Moment;
use crate::protocol::methods;
use crate::session::{Answer, Prompt, SessionConfig, SessionEnd, SessionId, Start};

impl Connection {
    // The handshake.

    /// Begins the handshake. [`Event::Connected`](super::Event::Connected) tells that it is done; if it fails, the
    /// connection ends.
    ///
    /// Commands may be made at once: they wait for the handshake, and share its failure.
    pub fn connect(&mut self, now: Moment) {
        self.take_in(
            now,
            |_| [Input::Connect],
            |connection| {
                if connection.closing.phase() != Phase::Handshaking || connection.handshake.has_begun() {
                    return;
                }
                let Some(limit) = connection.config.handshake else {
                    return connection.open_for_calls(ServerInfo::default());
                };
                connection.deadlines.arm(Timer::Handshake, connection.now + limit);
                let params = connection.config.connect_params().unwrap_or_else(|_| Json::empty_object());
                connection.ask_in_handshake(Cow::Borrowed(methods::CONNECT), &params, Purpose::Connect);
            },
        );
    }

    // Calls.

    /// Calls any method of the runtime. The outcome comes as [`Event::Reply`](super::Event::Reply), once.
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
        self.take_in(
            now,
            |_| [Input::Call { method: method.into(), params: params.cloned(), limits }],
            |connection| {
                connection.check_open()?;
                let session = params
                    .and_then(|params| params.get("sessionId"))
                    .and_then(|id| id.decode::<String>().ok())
                    .and_then(|id| connection.sessions.owner(&id));
                if let Some(params) = params {
                    connection.secrets.note_sent(method, params);
                }
                let method = Cow::Owned(method.to_owned());
                let number = connection.start_call(method, params, Purpose::Plain, session, limits)?;
                Ok(connection.call_of_number(number))
            },
        )
    }

    /// Gives up a call: its caller's end is [`CallError::Cancelled`], unless it has ended already.
    ///
    /// The runtime is not told, and does what it was asked to. What a create or resume makes there is undone when
    /// its reply comes.
    pub fn abandon(&mut self, now: Moment, call: CallId) {
        self.take_in(
            now,
            |connection| [Input::Abandon(connection.number_of_call(call))],
            |connection| {
                if call.belongs_to(connection.tag) {
                    connection.leave(call.number(), CallError::Cancelled);
                    connection.finish_closing();
                }
            },
        );
    }

    pub(super) fn check_open(&self) -> Result<(), CallError> {
        match self.closing.phase() {
            Phase::Handshaking | Phase::Open if self.transmits.failure().is_none() => Ok(()),
            _ => Err(CallError::Closed(self.close_cause())),
        }
    }

    // How sessions begin.

    /// Creates a session, local or in the cloud. The outcome comes as [`Event::Session`](super::Event::Session).
    ///
    /// A local session owns its id, and is routed to, before its `session.create` can go out. A session in the cloud
    /// is given its id by the runtime; until then what comes for ids that are not known is kept, as
    /// [`Config`](super::Config) bounds it, and given to it when its id is known.
    ///
    /// # Errors
    ///
    /// [`CreateError::InvalidConfig`], which names the field; [`CreateError::IdInUse`]; and as
    /// [`call`](Self::call) does. Nothing was sent then.
    pub fn create_session(
        &mut self,
        now: Moment,
        config: &SessionConfig,
        limits: Limits,
    ) -> Result<Starting, CreateError> {
        config.check(Start::Create)?;
        self.take_in(
            now,
            |connection| {
                let draws = config.draws_an_id().then(|| connection.ids.clone().next_id());
                [Input::CreateSession { config: Cow::Borrowed(config), draws, limits }]
            },
            |connection| connection.start_create(config, limits),
        )
    }

    /// Resumes a session. The outcome comes as [`Event::Session`](super::Event::Session).
    ///
    /// If a session of this id is open here, the new one takes its place. Should the runtime refuse the resume, the old one
    /// goes on, with what came meanwhile and was not taken. Once the runtime has carried it out, the old one has ended, even
    /// if one of the steps that follow fails ([`CreateError::Step`]).
    ///
    /// # Errors
    ///
    /// As [`create_session`](Self::create_session); [`CreateError::IdInUse`] if the id is being created or resumed.
    pub fn resume_session(
        &mut self,
        now: Moment,
        id: &SessionId,
        config: &SessionConfig,
        limits: Limits,
    ) -> Result<Starting, CreateError> {
        config.check(Start::Resume)?;
        self.take_in(
            now,
            |_| [Input::ResumeSession { id: id.clone(), config: Cow::Borrowed(config), limits }],
            |connection| connection.start_resume(id, config, limits),
        )
    }

    /// Undoes a create or resume that has succeeded, and whose session nobody took over: the runtime destroys what the
    /// call created, or is detached from what it resumed. If the id is another session's by now, it stays that one's.
    pub fn disown(&mut self, now: Moment, call: CallId, session: SessionKey) {
        self.take_in(
            now,
            |connection| {
                let resumed = connection.sessions.get(session).is_some_and(|session| session.resumed);
                let (call, session) =
                    (connection.number_of_call(call), connection.number_of_session(session));
                [Input::Disown { call, session, resumed }]
            },
            |connection| {
                let number = connection.number_of_call(call);
                connection.undo_start(number, session, SessionEnd::Abandoned);
            },
        );
    }

    // Prompts.

    /// Sends a prompt. The outcome comes as [`Event::Reply`](super::Event::Reply) with the runtime's
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
        if let Some(fault) = prompt.fault() {
            return Err(CallError::InvalidPrompt(fault));
        }
        self.take_in(
            now,
            |connection| {
                let (session, prompt) = (connection.number_of_session(session), Cow::Borrowed(prompt));
                [Input::Send { session, prompt, limits }]
            },
            |connection| connection.start_prompt(session, prompt, Purpose::Send, limits),
        )
    }

    /// Sends a prompt and waits for the end of its turn. The outcome comes as [`Event::Turn`](super::Event::Turn),
    /// after the turn's last event is in the session's queue. As [`send`](Self::send) otherwise.
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
        if let Some(fault) = prompt.fault() {
            return Err(CallError::InvalidPrompt(fault));
        }
        self.take_in(
            now,
            |connection| {
                let (session, prompt) = (connection.number_of_session(session), Cow::Borrowed(prompt));
                [Input::SendAndWait { session, prompt, limits }]
            },
            |connection| {
                let call = connection.start_prompt(session, prompt, Purpose::Turn, limits)?;
                if let Some(session) = connection.sessions.get_mut(session) {
                    session.turns.begin(call.number(), session.correlation);
                }
                Ok(call)
            },
        )
    }

    fn start_prompt(
        &mut self,
        key: SessionKey,
        prompt: &Prompt,
        purpose: Purpose,
        limits: Limits,
    ) -> Result<CallId, CallError> {
        self.check_open()?;
        let session = self.sessions.get(key).filter(|session| session.life.takes_prompts());
        let session = session.ok_or(CallError::UnknownSession)?;
        if let Some(fields) = prompt.fields() {
            self.secrets.note_sent(methods::SEND, &fields);
        }
        let admission = session.gate.admit();
        let call = NewCall {
            method: Cow::Borrowed(methods::SEND),
            purpose,
            session: Some(key),
            caller: Caller::Waiting,
            progress: Progress::Queued,
            limits,
        };
        if let (Admission::Now, Some(id)) = (admission, &session.id) {
            let frame = jsonrpc::call_with(self.calls.next_number(), methods::SEND, &prompt.params(id));
            let number = self.send_call(call, frame.map_err(|error| unwritable(methods::SEND, error))?);
            if let Some(session) = self.sessions.get_mut(key) {
                session.gate.sent(number);
            }
            return Ok(self.call_of_number(number));
        }
        prompt.check().map_err(|error| unwritable(methods::SEND, error))?;
        let number = self.enter_call(NewCall { progress: Progress::Held, ..call });
        if admission == Admission::UntilStarted {
            self.deadlines.arm(Timer::HeldPrompt(number), self.now + self.config.held_prompt);
        }
        if let Some(session) = self.sessions.get_mut(key) {
            session.gate.hold(number, prompt.clone());
        }
        self.ask_history_for_held_prompts(key);
        Ok(self.call_of_number(number))
    }

    /// Aborts what the session is doing. Prompts that are still held end with [`CallError::Aborted`]; the outcome of
    /// `session.abort` itself comes as [`Event::Reply`](super::Event::Reply).
    ///
    /// # Errors
    ///
    /// [`CallError::UnknownSession`] if the session is not open or has no id yet, and as [`call`](Self::call) does.
    pub fn abort(&mut self, now: Moment, session: SessionKey, limits: Limits) -> Result<CallId, CallError> {
        self.take_in(
            now,
            |connection| [Input::Abort(connection.number_of_session(session), limits)],
            |connection| {
                connection.check_open()?;
                connection.fail_held_prompts(session, &CallError::Aborted);
                let id = connection.open_session_id(session)?;
                let (method, params) = (Cow::Borrowed(methods::ABORT), session_params(&id));
                let number =
                    connection.start_call(method, Some(&params), Purpose::Abort, Some(session), limits)?;
                if let Some(session) = connection.sessions.get_mut(session) {
                    session.turns.abort(number);
                }
                Ok(connection.call_of_number(number))
            },
        )
    }

    // How sessions end.

    /// Detaches from a session, which the runtime keeps. The outcome comes as [`Event::Reply`](super::Event::Reply); if
    /// the runtime confirms it, the session has ended here with [`SessionEnd::Detached`]. Until then it is routed to as
    /// before. If it answers `"success":false`, the outcome is [`CallError::NotConfirmed`], and the session goes on.
    ///
    /// If another is being resumed in this one's place, nothing is sent that would end that too: it is held until the
    /// resume has failed. If the resume succeeds, the outcome is [`CallError::SessionEnded`].
    ///
    /// # Errors
    ///
    /// [`CallError::UnknownSession`] if it is not open, and as [`call`](Self::call) does.
    pub fn detach(&mut self, now: Moment, session: SessionKey, limits: Limits) -> Result<CallId, CallError> {
        self.take_in(
            now,
            |connection| [Input::Detach(connection.number_of_session(session), limits)],
            |connection| {
                connection.check_open()?;
                connection.start_end(session, Purpose::Detach(session), limits)
            },
        )
    }

    /// Destroys a session at the runtime. As [`detach`](Self::detach), but it ends with [`SessionEnd::Destroyed`].
    ///
    /// # Errors
    ///
    /// As [`detach`](Self::detach) does.
    pub fn destroy(&mut self, now: Moment, session: SessionKey, limits: Limits) -> Result<CallId, CallError> {
        self.take_in(
            now,
            |connection| [Input::Destroy(connection.number_of_session(session), limits)],
            |connection| {
                connection.check_open()?;
                connection.start_end(session, Purpose::Destroy(session), limits)
            },
        )
    }

    /// Deletes a session and its files at the runtime. It need not be open here; if it is, it ends with
    /// [`SessionEnd::Deleted`] when the runtime has answered, or has told of it by `session.lifecycle`. If the runtime does
    /// not know the session, the outcome is [`CallError::NotConfirmed`].
    ///
    /// # Errors
    ///
    /// As [`call`](Self::call) does.
    pub fn delete(&mut self, now: Moment, id: &SessionId, limits: Limits) -> Result<CallId, CallError> {
        self.take_in(
            now,
            |_| [Input::Delete(id.clone(), limits)],
            |connection| {
                connection.check_open()?;
                let owner = connection.sessions.owner(id.as_str());
                let (method, params) = (Cow::Borrowed(methods::DELETE), session_params(id));
                let purpose = Purpose::Delete(id.clone());
                let number = connection.start_call(method, Some(&params), purpose, owner, limits)?;
                Ok(connection.call_of_number(number))
            },
        )
    }

    /// Replaces the tools that this client offers in a session (`session.tools.set`): `tools` is an array of declarations.
    /// Uses of those in `names` are claimed from where the runtime's reply stands among all that comes, and no others any
    /// more. [`Claimed::Tools`](super::Claimed::Tools) says where that is. The outcome comes as
    /// [`Event::Reply`](super::Event::Reply).
    ///
    /// `generation` is the caller's number for this change. Of two that are taken, the one with the larger number counts,
    /// whichever is answered first. Once it is sent, it takes effect even if the call is given up.
    ///
    /// # Errors
    ///
    /// As [`call`](Self::call) does, and [`CallError::SessionEnded`].
    #[allow(clippy::too_many_arguments, reason = "each is another thing about the one change")]
    pub fn set_tools(
        &mut self,
        now: Moment,
        session: SessionKey,
        tools: &Json,
        names: Vec<String>,
        limit: Option<Duration>,
        generation: u64,
        limits: Limits,
    ) -> Result<CallId, CallError> {
        self.take_in(
            now,
            |connection| {
                let session = connection.number_of_session(session);
                let (tools, names) = (tools.clone(), names.clone());
                [Input::SetTools { session, tools, names, limit, generation, limits }]
            },
            |connection| {
                connection.check_open()?;
                let id = connection.open_session_id(session)?;
                let params = Object::new().str("sessionId", id.as_str()).raw("tools", tools).finish();
                connection.secrets.note_sent(methods::SET_TOOLS, &params);
                let new = NewTools { session, names: names.clone(), limit, generation };
                let purpose = Purpose::Tools(Box::new(new));
                let method = Cow::Borrowed(methods::SET_TOOLS);
                let number = connection.start_call(method, Some(&params), purpose, Some(session), limits)?;
                Ok(connection.call_of_number(number))
            },
        )
    }

    /// Draws an id, as sessions are given: for what must be told from all others at the runtime.
    pub fn draw_id(&mut self, now: Moment) -> String {
        let mut drawn = String::new();
        self.take_in(
            now,
            |connection| [Input::DrawId(connection.ids.clone().next_id())],
            |connection| connection.ids.next_id().as_str().clone_into(&mut drawn),
        );
        drawn
    }

    // Claims.

    /// Says that a handler here will answer the asks that `claim` covers, of one session or of the connection and all of
    /// its sessions.
    ///
    /// The asks that wait untaken in a session's stream, and all that come from now on, are given by
    /// [`poll_claimed`](Self::poll_claimed), whatever else waits in that stream and whether anybody reads it. Their places
    /// in the stream are kept as [`ItemKind::Claimed`](crate::sans_io::ItemKind::Claimed).
    ///
    /// A claim on a session that is being created or resumed is made right behind
    /// [`create_session`](Self::create_session): then it covers what is asked before the reply, too.
    /// The runtime sends `mcp.oauth_required`, `mcp.headers_refresh_required`, `command.queued` and
    /// `session_limits_exhausted.requested` only to clients that have registered their interest. A claim on one of them
    /// makes that a step of the create or resume; in a session that is open, it is done at once.
    pub fn claim(&mut self, now: Moment, session: Option<SessionKey>, claim: Claim) {
        self.take_in(
            now,
            |connection| {
                let session = session.map(|key| connection.number_of_session(key));
                [Input::Claim(session, claim.clone())]
            },
            |connection| connection.add_claim(session, claim.clone()),
        );
    }

    /// Takes a claim back. What was claimed by it stays with the handler.
    pub fn unclaim(&mut self, now: Moment, session: Option<SessionKey>, claim: Claim) {
        self.take_in(
            now,
            |connection| {
                let session = session.map(|key| connection.number_of_session(key));
                [Input::Unclaim(session, claim.clone())]
            },
            |connection| connection.claims.remove(session, &claim),
        );
    }

    // Answers.

    /// Answers something that the runtime asked: a request by its reply, an event by the call that answers it. What the
    /// runtime says to the latter comes as [`Event::Answered`](super::Event::Answered).
    ///
    /// An answer to a request that the runtime could not read, as it nests too deep, has a number that no double holds or
    /// is no JSON, becomes an error reply (-32603) that says so.
    ///
    /// # Errors
    ///
    /// [`AnswerError::WrongShape`] for an [`Answer::Result`] that is none for this ask, and [`AnswerError::TooDeep`]
    /// for an event's answer that nests too deep: nothing is sent, and the ask stays open.
    /// [`AnswerError::NotOpen`] if it was answered before, is no longer wanted, or its session has ended: harmless.
    /// [`AnswerError::Closed`] once the connection has ended. [`AnswerError::TooDeep`],
    /// [`AnswerError::NumberTooLarge`] or [`AnswerError::NotJson`] for an event's answer that the runtime could not
    /// read; the ask stays open.
    pub fn answer(&mut self, now: Moment, ask: AskId, answer: Answer) -> Result<(), AnswerError> {
        self.take_in(
            now,
            |connection| [Input::Answer(connection.number_of_ask(ask), Cow::Borrowed(&answer))],
            |connection| {
                let answered = connection.send_answer(ask, &answer);
                if answered.is_ok() {
                    connection.finish_closing();
                }
                answered
            },
        )
    }

    /// Tells that the handler of an ask has panicked: a [`Notice::HandlerPanicked`]. The ask is still to be answered.
    pub fn report_panic(&mut self, now: Moment, ask: AskId, message: &str) {
        self.take_in(
            now,
            |connection| [Input::Panicked(connection.number_of_ask(ask), message.into())],
            |connection| {
                let open = connection.asks.get(ask.number()).filter(|_| ask.belongs_to(connection.tag));
                let Some(open) = open else { return };
                let session_id = open.session.and_then(|key| connection.session_id(key)).cloned();
                let (method, message) = (open.origin.method().to_owned(), message.to_owned());
                connection.notify(Notice::HandlerPanicked { ask, session_id, method, message });
            },
        );
    }

    /// Leaves something unanswered. A request is settled as far as its method allows: with the protocol's neutral
    /// answer where it has one, which is never an approval, otherwise with an error. An event is left to other
    /// clients of its session.
    pub fn decline(&mut self, now: Moment, ask: AskId) {
        self.take_in(
            now,
            |connection| [Input::Decline(connection.number_of_ask(ask))],
            |connection| {
                if ask.belongs_to(connection.tag) {
                    connection.forget_kept(ask.number());
                    connection.asks.decline(ask.number());
                    connection.settle(ask.number(), "the request was not answered");
                }
            },
        );
    }

    // The end.

    /// Ends the connection gracefully: open calls may still end, for 10 s at most; new commands, prompts that are
    /// held, and new requests of the runtime are refused. Then what is owed is settled and written, which has another
    /// second if the 10 s are over, and the connection ends.
    ///
    /// Sessions are left to the runtime as they are. To end them, [`detach`](Self::detach) or
    /// [`destroy`](Self::destroy) them first.
    pub fn close(&mut self, now: Moment) {
        self.take_in(now, |_| [Input::Close], Self::begin_closing);
    }

    /// Ends the connection gracefully, and with it the runtime's work: detaches from every session, those included
    /// whose create or resume is under way and succeeds, then tells the runtime to shut down, then ends as
    /// [`close`](Self::close) does. Each of the first two steps takes 10 s at most, whatever the runtime does.
    ///
    /// While handshaking it is as [`close`](Self::close), and after that nothing.
    ///
    /// For a runtime that nobody else uses; how its process is seen to its end is
    /// [`launch::Supervision`](crate::launch::Supervision)'s to say.
    pub fn shut_down(&mut self, now: Moment) {
        self.take_in(
            now,
            |_| [Input::ShutDown],
            |connection| {
                if connection.closing.want_shutdown() {
                    for key in connection.sessions.keys() {
                        connection.detach_to_shut_down(key);
                    }
                }
                connection.begin_closing();
            },
        );
    }

    // All of these, as values.

    /// Does what an input says, as the method of its name does: for callers that have inputs as values, such as a
    /// transcript that is repeated. What a command returns comes to an [`Observer`](super::Observer) alone.
    pub fn perform(&mut self, now: Moment, input: &Input<'_>) {
        match input {
            Input::Connect => self.connect(now),
            Input::Receive(body) => self.receive(now, &crate::frame::encode(body)),
            Input::Broken(header) => self.receive(now, header),
            Input::End(None) => self.receive_end(now),
            Input::End(Some(truncated)) => self.receive_truncated(now, *truncated),
            Input::ReceiveFailed(cause) => self.receive_failed(now, cause.clone()),
            Input::TransmitFailed(cause) => self.transmit_failed(now, cause.clone()),
            Input::TransmitProgress => self.transmit_progress(now),
            Input::HandleDeadline => self.handle_deadline(now),
            Input::DescribePeer(description) => self.describe_peer(now, description),
            Input::Call { method, params, limits } => drop(self.call(now, method, params.as_ref(), *limits)),
            Input::CreateSession { config, draws, limits } => {
                if let Some(id) = draws {
                    self.draw_next(id.clone());
                }
                drop(self.create_session(now, config, *limits));
            }
            Input::ResumeSession { id, config, limits } => {
                drop(self.resume_session(now, id, config, *limits))
            }
            Input::Send { session, prompt, limits } => {
                drop(self.send(now, self.session_of_number(*session), prompt, *limits));
            }
            Input::SendAndWait { session, prompt, limits } => {
                drop(self.send_and_wait(now, self.session_of_number(*session), prompt, *limits));
            }
            Input::Abort(session, limits) => drop(self.abort(now, self.session_of_number(*session), *limits)),
            Input::Detach(session, limits) => {
                drop(self.detach(now, self.session_of_number(*session), *limits));
            }
            Input::Destroy(session, limits) => {
                drop(self.destroy(now, self.session_of_number(*session), *limits));
            }
            Input::Delete(id, limits) => drop(self.delete(now, id, *limits)),
            Input::Abandon(call) => self.abandon(now, self.call_of_number(*call)),
            Input::Disown { call, session, .. } => {
                self.disown(now, self.call_of_number(*call), self.session_of_number(*session));
            }
            Input::Answer(ask, answer) => {
                drop(self.answer(now, self.ask_of_number(*ask), Answer::clone(answer)));
            }
            Input::Decline(ask) => self.decline(now, self.ask_of_number(*ask)),
            Input::StopReading(session) => self.stop_reading(now, self.session_of_number(*session)),
            Input::Claim(session, claim) => {
                self.claim(now, session.map(|number| self.session_of_number(number)), claim.clone());
            }
            Input::Unclaim(session, claim) => {
                self.unclaim(now, session.map(|number| self.session_of_number(number)), claim.clone());
            }
            Input::SetTools { session, tools, names, limit, generation, limits } => {
                let session = self.session_of_number(*session);
                drop(self.set_tools(now, session, tools, names.clone(), *limit, *generation, *limits));
            }
            Input::DrawId(id) => {
                self.draw_next(id.clone());
                self.draw_id(now);
            }
            Input::Panicked(ask, message) => {
                self.report_panic(now, self.ask_of_number(*ask), message);
            }
            Input::Close => self.close(now),
            Input::ShutDown => self.shut_down(now),
        }
    }
}
