//! The messages that come from the runtime: where they go (to a call, a session, the window, or the connection's own
//! stream), and how the asks among them are answered.

use super::asks::{AskState, OpenAsk, Origin};
use super::calls::{Answering, Purpose, unwritable};
use super::claim::Claim;
use super::closing::Phase;
use super::deadlines::Timer;
use super::error::AnswerError;
use super::inbound::{Batch, InputEnd};
use super::life::Status;
use super::notice::{DropReason, Notice};
use super::observer::Input;
use super::session_table::Reader;
use super::stream_items::ConnectionEntry;
use super::transmits::Origin as FrameOrigin;
use super::{Connection, deletion, owed_reply, prompt_gate, start_steps, turns};
use crate::close::{CloseKind, TransportError};
use crate::frame::Truncated;
use crate::ids::{AskId, SessionKey, SubscriberId};
use crate::json::DecodeError;
use crate::jsonrpc::{self, EventFrame, Id, MAX_DEPTH, Malformed, Message, Notification, Request, codes};
use crate::moment::Moment;
use crate::protocol::{self, Scope, events, methods};
use crate::session::{Answer, ItemKind, Question, SessionEvent, SessionId};

/// The text of the error that a request gets that nobody takes from its session's stream.
pub(super) const NOBODY_READS: &str = "nobody answers requests of this session";

impl Connection {
    // What the driver tells.

    /// Takes bytes, as they came, however they are split.
    pub fn receive(&mut self, now: Moment, bytes: &[u8]) {
        self.advance(now);
        let mut batch = Batch::default();
        self.inbound.feed(bytes);
        while self.inbound.fill(&mut batch, 256) {
            self.apply(now, &mut batch);
        }
    }

    /// Releases the read buffer if it is not in use, for a stream that has been quiet for a while. The next bytes get
    /// another.
    pub fn release_buffer(&mut self) {
        self.inbound.release_buffer();
    }

    /// Takes messages that an [`Inbound`](super::Inbound) made; the batch is empty afterwards.
    pub fn apply(&mut self, now: Moment, batch: &mut Batch) {
        let frames = std::mem::take(&mut batch.frames);
        let mut header = std::mem::take(&mut batch.broken_header);
        if let (Some(observer), Some(error)) = (&mut self.observer, &batch.broken) {
            observer.broken(&mut header, error, &|bytes| self.secrets.overwrite_bytes(bytes));
        }
        let (broken, end) = (batch.broken.is_some(), batch.end.clone());
        self.take_in(
            now,
            |_| {
                let frames = frames.into_iter().map(Input::Receive);
                let broken = broken.then(|| Input::Broken(header.into()));
                let end = end.map(|end| match end {
                    InputEnd::Clean => Input::End(None),
                    InputEnd::Truncated(truncated) => Input::End(Some(truncated)),
                });
                frames.chain(broken).chain(end)
            },
            |connection| connection.apply_batch(batch),
        );
    }

    fn apply_batch(&mut self, batch: &mut Batch) {
        for message in batch.messages.drain(..) {
            self.on_message(message);
            // After each, or where closing ends would depend on how the bytes were split.
            self.finish_closing();
        }
        if let Some(error) = batch.broken.take() {
            self.end(CloseKind::Protocol(error));
        }
        if let Some(end) = batch.end.take() {
            self.on_end(end);
        }
        self.finish_closing();
    }

    /// Tells that the peer has ended its side: no more bytes will come. A frame that has not come in full is lost.
    pub fn receive_end(&mut self, now: Moment) {
        let mut batch = Batch::default();
        self.inbound.finish(&mut batch);
        self.apply(now, &mut batch);
    }

    /// Tells that the peer has ended its side in the midst of a frame, of which nothing else is known.
    pub fn receive_truncated(&mut self, now: Moment, truncated: Truncated) {
        let mut batch = Batch { end: Some(InputEnd::Truncated(truncated)), ..Batch::default() };
        self.apply(now, &mut batch);
    }

    /// Tells that reading failed: no more bytes will come.
    pub fn receive_failed(&mut self, now: Moment, cause: TransportError) {
        self.take_in(
            now,
            |_| [Input::ReceiveFailed(cause.clone())],
            |connection| {
                if cause.peer_is_gone() {
                    connection.on_end(InputEnd::Clean);
                } else {
                    connection.end(CloseKind::Io(cause.clone()));
                }
            },
        );
    }

    /// Tells that some bytes of the frame last handed out were written.
    ///
    /// Only of use for frames that take long, or of which many are written with nothing else happening: without it,
    /// frames that take more than the limit for writing without progress (30 s) end the connection.
    pub fn transmit_progress(&mut self, now: Moment) {
        self.take_in(
            now,
            |_| [Input::TransmitProgress],
            |connection| {
                if connection.transmits.is_in_flight() {
                    let limit = connection.config.write_stalled;
                    connection.deadlines.arm(Timer::WriteStalled, connection.now + limit);
                }
            },
        );
    }

    /// Tells that writing failed. Nothing more is handed out to be written; input is still taken to its end.
    pub fn transmit_failed(&mut self, now: Moment, cause: TransportError) {
        self.take_in(
            now,
            |_| [Input::TransmitFailed(cause.clone())],
            |connection| {
                if connection.closing.phase() == Phase::Closed || connection.transmits.failure().is_some() {
                    return;
                }
                connection.transmits.fail(cause.clone());
                connection.deadlines.disarm(Timer::WriteStalled);
                // The peer's last words are still to be read, but not for ever.
                connection.deadlines.arm(Timer::Closing, connection.now + connection.config.closing);
                connection.note_reading();
            },
        );
    }

    /// Adds what is known of the peer's own end, such as a process's exit status, to the cause of the connection's.
    /// To be told before the end itself. Secrets in it are replaced, as [`Config::secret`](super::Config::secret) says.
    pub fn describe_peer(&mut self, now: Moment, description: &str) {
        let description = &*self.hide(description);
        self.take_in(
            now,
            |_| [Input::DescribePeer(description.into())],
            |connection| connection.closing.describe_peer(description),
        );
    }

    // Messages.

    #[inline]
    fn on_message(&mut self, message: Result<Message, Malformed>) {
        if self.closing.phase() == Phase::Closed {
            return;
        }
        self.last_activity = self.current;
        self.stats.messages += u64::from(message.is_ok());
        match message {
            Ok(Message::Request(request)) => self.on_request(request),
            Ok(Message::Notification(notification)) => {
                match notification.event().map(|event| self.sessions.route(event)) {
                    // Nearly every message is such an event.
                    Some(Some(key)) => self.process_event(key, notification.into_frame()),
                    Some(None) => self.on_unowned_event(notification),
                    None => self.on_notification(notification),
                }
            }
            Ok(Message::Response(response)) => self.on_response(response),
            Ok(Message::UncorrelatedError(error)) => self.on_uncorrelated(error),
            Err(malformed) => self.on_malformed(malformed),
        }
    }

    fn on_malformed(&mut self, malformed: Malformed) {
        self.stats.malformed += 1;
        if let Some(call) = malformed.call {
            self.on_unreadable_response(call, DecodeError::new(malformed.to_string()));
        }
        self.notify(Notice::Malformed(malformed));
    }

    fn on_notification(&mut self, notification: Notification) {
        if notification.method() == methods::CANCEL_REQUEST {
            return self.on_cancel(&notification);
        }
        let deleted = deletion::of_notification(&notification).and_then(|id| self.sessions.owner(&id));
        if let Some(key) = deleted {
            self.on_deleted_elsewhere(key);
        }
        if self.claims.covers_notifications(notification.method())
            && self.claims.fits(notification.len(), self.config.queue.hard)
        {
            return self.claims.tell(notification);
        }
        self.enqueue_for_connection(ConnectionEntry::Notification(notification));
    }

    // Events.

    /// Lets an event change what it changes here, and then puts it into its session's stream.
    #[inline(always)]
    pub(super) fn process_event(&mut self, key: SessionKey, frame: EventFrame) {
        self.stats.events += 1;
        self.sessions.touch(key, self.current);
        let Some(session) = self.sessions.get(key) else { return };
        if session.life.status() == Status::Abandoned {
            if let Some(id) = session.id.clone() {
                self.drop_event(&id, DropReason::SessionEnded);
            }
            return;
        }
        if frame.is_delta() {
            // Nothing here looks at such events.
            self.enqueue_here(key, ItemKind::Event(SessionEvent::new(frame)));
        } else {
            self.act_on_event(key, SessionEvent::new(frame));
        }
    }

    /// As [`process_event`](Self::process_event), of an event that may be more than a piece of something.
    #[inline(never)]
    fn act_on_event(&mut self, key: SessionKey, event: SessionEvent) {
        let now = self.now;
        let event_type = event.event_type();
        let displaced = self.sessions.get_mut(key).and_then(|session| {
            session.standing.observe(&event_type, &event, now);
            session.life.displaced()
        });
        // It may get its place back, and is to know then how things stand.
        if let Some(resident) = displaced.and_then(|resident| self.sessions.get_mut(resident)) {
            resident.standing.follow(&event_type, &event, now);
        }
        let aborts = self.asks.len() > 0 && turns::aborts(&event_type, &event);
        let (mut ended_turns, mut over) = (Vec::new(), Vec::new());
        for session in [Some(key), displaced].into_iter().flatten() {
            self.watch_for_start(session, &event_type, &event);
            ended_turns.extend(self.watch_turns(session, &event_type, &event));
            over.extend(self.asks.ended_by(session, &event_type, &event, aborts));
        }
        let ask = self.open_event_ask(key, &event_type, &event);
        drop(event_type);
        self.enqueue(key, ask.unwrap_or(ItemKind::Event(event)));
        for ask in over {
            self.withdraw(ask);
        }
        // Whoever waits for a turn finds its last event in the queue.
        for ended in ended_turns {
            self.on_turn_end(ended);
        }
    }

    /// Shows what stands in a session's stream to those who see it beside its reader.
    #[cold]
    pub(super) fn show_to_subscribers(&mut self, key: SessionKey, kind: &ItemKind) {
        let (hard, tag, readable) = (self.config.queue.hard, self.tag, &mut self.readable);
        let session = self.sessions.get_mut(key);
        if let Some(subscribers) = session.and_then(|session| session.subscribers.as_deref_mut()) {
            subscribers.show(kind, hard, |number| {
                readable.change().push_back(SubscriberId::new(tag, number));
            });
        }
    }

    /// Shows an event to the turns of its session that somebody waits for. Returns those that it ended.
    fn watch_turns(
        &mut self,
        key: SessionKey,
        event_type: &str,
        event: &SessionEvent,
    ) -> Vec<turns::EndedTurn> {
        let Some(session) = self.sessions.get_mut(key) else { return Vec::new() };
        let calls = &self.calls;
        let ending = match event_type {
            events::SHUT_DOWN => calls.end_asked_for(key, session.id.as_ref()),
            _ => None,
        };
        session.turns.observe(event_type, event, ending, |call| calls.is_sent(call))
    }

    /// Opens a cloud session's gate if an event says that its worker has started.
    fn watch_for_start(&mut self, key: SessionKey, event_type: &str, event: &SessionEvent) {
        if event_type == events::STARTED
            && self.sessions.get(key).is_some_and(|session| session.gate.waits_for_start())
            && prompt_gate::starts_worker(event_type, event.data())
        {
            self.open_gate(key);
        }
    }

    /// Enters an event as an ask, if it is one that this connection may answer.
    fn open_event_ask(
        &mut self,
        key: SessionKey,
        event_type: &str,
        event: &SessionEvent,
    ) -> Option<ItemKind> {
        protocol::event(event_type)?;
        let is_of_cloud = |key| self.sessions.get(key).is_some_and(|session| session.gate.is_of_cloud());
        // One that is displaced may get its place back, and what was asked then is asked of it.
        let in_cloud = is_of_cloud(key) || self.resident_behind(key).is_some_and(is_of_cloud);
        let origin = Origin::of_event(event_type, event, in_cloud)?;
        let reader = self.sessions.get(key)?.reader;
        if self.asks.is_asked_in(key, &origin) || self.asks.len() >= self.config.open_asks {
            return None;
        }
        let question = Question::from_event(self.ask_of_number(self.asks.next_number()), event.clone());
        let claimed = self.is_claimed(Some(key), &question);
        if !claimed && (reader == Reader::Gone || !self.fits(key, event.len())) {
            return None;
        }
        let state = AskState::Queued;
        let number = self.asks.insert(OpenAsk { origin, session: Some(key), state, since: self.now });
        self.wait_to_be_taken(number);
        Some(if claimed { self.give_to_handler(Some(key), question) } else { ItemKind::Ask(question) })
    }

    /// Returns `true` if a handler here has claimed an ask, and there is room for it.
    fn is_claimed(&self, session: Option<SessionKey>, question: &Question) -> bool {
        self.claims.covers(session, question) && self.claims.fits(question.len(), self.config.queue.hard)
    }

    /// Hands an ask to the handlers. Returns what stands for it in its session's stream.
    fn give_to_handler(&mut self, session: Option<SessionKey>, question: Question) -> ItemKind {
        self.asks.claim(question.id().number(), self.now);
        self.claims.push(session, question.clone());
        ItemKind::Claimed(question)
    }

    /// An event of a session that is not open here.
    fn on_unowned_event(&mut self, notification: Notification) {
        // One that names no session is the connection's to know of.
        let Some(id) = notification.session_id() else {
            return self.enqueue_for_connection(ConnectionEntry::Notification(notification));
        };
        let id = SessionId::from(id.into_owned());
        if self.window.is_open() {
            return self.keep_event(id, notification.into_frame());
        }
        let ended = self.sessions.has_ended(id.as_str());
        let reason = if ended { DropReason::SessionEnded } else { DropReason::UnknownSession };
        self.drop_event(&id, reason);
    }

    // Requests.

    fn on_request(&mut self, request: Request) {
        self.stats.requests += 1;
        if self.asks.of_request(request.id()).is_some() {
            let (id, method) = (request.id().detach(), request.method().to_owned());
            self.notify(Notice::DuplicateRequest { id, method });
            return;
        }
        let session_id = request
            .session_id()
            .filter(|_| protocol::scope(request.method()) == Scope::Session)
            .map(std::borrow::Cow::into_owned);
        if self.closing.phase() == Phase::Closing {
            self.refuse(&request, session_id, codes::INTERNAL, "the connection is closing");
            return;
        }
        if self.asks.len() >= self.config.open_asks {
            self.refuse(&request, session_id, codes::INTERNAL, "too many requests are open");
            return;
        }
        let Some(id) = session_id else {
            let number = self.open_request_ask(&request, None, AskState::Queued);
            let question = Question::from_request(self.ask_of_number(number), request);
            if self.is_claimed(None, &question) {
                self.give_to_handler(None, question);
            } else {
                self.enqueue_for_connection(ConnectionEntry::Ask(question));
            }
            return;
        };
        match self.sessions.owner(&id) {
            Some(key) => {
                self.sessions.touch(key, self.current);
                let number = self.open_request_ask(&request, Some(key), AskState::Queued);
                self.deliver_request(key, number, request);
            }
            None if self.window.is_open() => self.keep_request(SessionId::from(id), request),
            None => {
                let message = if self.sessions.has_ended(&id) {
                    format!("session has ended: {id}")
                } else {
                    format!("Session not found: {id}")
                };
                self.refuse(&request, Some(id), codes::INTERNAL, &message);
            }
        }
    }

    pub(super) fn open_request_ask(
        &mut self,
        request: &Request,
        session: Option<SessionKey>,
        state: AskState,
    ) -> u64 {
        let is_queued = state == AskState::Queued;
        let origin = Origin::of_request(request);
        let number = self.asks.insert(OpenAsk { origin, session, state, since: self.now });
        if is_queued {
            self.wait_to_be_taken(number);
        }
        number
    }

    /// Puts a request that is entered as an ask into its session's stream.
    pub(super) fn deliver_request(&mut self, key: SessionKey, number: u64, request: Request) {
        let Some(session) =
            self.sessions.get(key).filter(|session| session.life.status() != Status::Abandoned)
        else {
            self.settle(number, NOBODY_READS);
            return;
        };
        let deaf = session.reader == Reader::Gone;
        let question = Question::from_request(self.ask_of_number(number), request);
        if self.is_claimed(Some(key), &question) {
            let place = self.give_to_handler(Some(key), question);
            self.enqueue(key, place);
            return;
        }
        if deaf {
            self.settle(number, NOBODY_READS);
            return;
        }
        if !self.fits(key, question.len()) {
            self.settle(number, "too many requests wait in this session");
            return;
        }
        self.enqueue(key, ItemKind::Ask(question));
    }

    /// Begins to count how long an ask waits in a stream for somebody to take it.
    pub(super) fn wait_to_be_taken(&mut self, number: u64) {
        if let Some(limit) = self.config.untaken_ask {
            self.deadlines.arm(Timer::Untaken(number), self.now + limit);
        }
    }

    /// Nobody has taken an ask for so long that somebody may have forgotten it: a notice says so.
    pub(super) fn on_untaken_too_long(&mut self, number: u64) {
        let Some(ask) = self.asks.get(number).filter(|ask| ask.is_untaken()) else { return };
        let method = crate::text::cut(ask.origin.method());
        let session_id = ask.session.and_then(|key| self.session_id(key)).cloned();
        self.notify(Notice::AskNotTaken { ask: self.ask_of_number(number), method, session_id });
    }

    /// The runtime has cancelled a request.
    fn on_cancel(&mut self, notification: &Notification) {
        let id = notification.params().and_then(|params| params.get("id")).and_then(|id| Id::from_json(&id));
        let Some(number) = id.and_then(|id| self.asks.of_request(&id)) else { return };
        let Some(ask) = self.asks.get(number) else { return };
        let (state, session) = (ask.state.clone(), ask.session);
        self.answer_with_error(number, codes::CANCELLED, "request cancelled");
        match (state, session) {
            // The handler has been told.
            (AskState::Claimed | AskState::Handled, _) => {}
            (AskState::Kept(id), _) => {
                self.deadlines.disarm(Timer::Kept(number));
                self.window.remove_request(&id, number);
            }
            (_, Some(key)) => self.enqueue(key, ItemKind::Cancelled(self.ask_of_number(number))),
            (_, None) => {
                self.enqueue_for_connection(ConnectionEntry::Cancelled(self.ask_of_number(number)));
            }
        }
    }

    /// Withdraws an ask of a session: the runtime no longer wants the answer. A request still gets its one reply.
    /// Whoever has the ask is told, behind the event that ended it.
    fn withdraw(&mut self, number: u64) {
        let Some(ask) = self.asks.get(number) else { return };
        let (session, claimed) = (ask.session, ask.is_claimed());
        self.settle(number, "the answer is no longer wanted");
        if let Some(session) = session.filter(|_| !claimed) {
            self.enqueue(session, ItemKind::Cancelled(self.ask_of_number(number)));
        }
    }

    pub(super) fn drop_event(&mut self, id: &SessionId, reason: DropReason) {
        self.stats.events_dropped += 1;
        self.notify(Notice::EventDropped { session_id: id.clone(), reason });
    }

    // Which asks handlers answer.

    pub(super) fn add_claim(&mut self, session: Option<SessionKey>, claim: Claim) {
        if session.is_some_and(|key| self.sessions.get(key).is_none_or(|session| session.life.is_over())) {
            return;
        }
        let interest = claim.interest();
        if !self.claims.add(session, claim) {
            return;
        }
        let sessions = session.map_or_else(|| self.sessions.keys(), |key| vec![key]);
        for key in sessions {
            self.claim_what_waits(key);
            if let Some(event) = interest {
                self.register_interest(key, event);
            }
        }
    }

    /// Hands handlers the asks of a session that they claim and that wait in its stream, where their places stay.
    pub(super) fn claim_what_waits(&mut self, key: SessionKey) {
        if self.claims.is_empty() {
            return;
        }
        let (claims, hard) = (&mut self.claims, self.config.queue.hard);
        let Some(session) = self.sessions.get_mut(key) else { return };
        let mut claimed = Vec::new();
        session.queue.revise(|kind| {
            let ItemKind::Ask(question) = kind else { return };
            if claims.covers(Some(key), question) && claims.fits(question.len(), hard) {
                claims.push(Some(key), question.clone());
                claimed.push(question.id().number());
                *kind = ItemKind::Claimed(question.clone());
            }
        });
        for number in claimed {
            self.asks.claim(number, self.now);
        }
    }

    /// Registers interest in a session, once. Before its create or resume is answered, that is one of its steps; a session
    /// in whose place another is being resumed does it when it has its place again.
    pub(super) fn register_interest(&mut self, key: SessionKey, event: &'static str) {
        let is_open = self.sessions.get(key).is_some_and(|session| session.life.status() == Status::Open);
        if !is_open || self.check_open().is_err() || !self.claims.note_registered(key, event) {
            return;
        }
        let Ok(id) = self.open_session_id(key) else { return };
        let step = start_steps::interest(event);
        for start in self.calls.starts_of(key) {
            if let Some(steps) = self.calls.steps_of(start) {
                return steps.add(step);
            }
        }
        let params = step.params(&id);
        let purpose = Purpose::Interest(event);
        if let Err(error) = self.start_own_call(step.method, &params, purpose, Some(key)) {
            self.notify_not_registered(key, event, unwritable(step.method, error));
        }
    }

    // How asks are answered.

    pub(super) fn send_answer(&mut self, ask: AskId, answer: &Answer) -> Result<(), AnswerError> {
        if self.closing.phase() == Phase::Closed {
            return Err(AnswerError::Closed(self.close_cause()));
        }
        if !ask.belongs_to(self.tag) {
            return Err(AnswerError::NotOpen(ask));
        }
        self.check_shape(ask, answer)?;
        self.forget_kept(ask.number());
        let open = self.close_ask(ask.number()).ok_or(AnswerError::NotOpen(ask))?;
        if let Answer::Result(sent)
        | Answer::Raw(sent)
        | Answer::With(sent, _)
        | Answer::Error { data: Some(sent), .. } = answer
        {
            self.secrets.note_sent("", sent);
        }
        match &open.origin {
            Origin::Request { id, method, .. } => {
                self.transmits.push(owed_reply::of_answer(id, method, answer), FrameOrigin::Answer);
            }
            Origin::Event { row, request, .. } => {
                let named = open.session.and_then(|key| Some((key, self.sessions.get(key)?.id.clone()?)));
                let (Some((session, session_id)), Some(call)) = (named, row.event_call()) else {
                    return Err(AnswerError::NotOpen(ask));
                };
                let params = call.params(session_id.as_str(), request, answer.said(), answer.beside());
                let answering = Answering { ask, event_type: row.name.to_owned(), session, session_id };
                let purpose = Purpose::Answer(Box::new(answering));
                if let Err(error) = self.start_own_call(call.method, &params, purpose, None) {
                    self.asks.put_back(ask.number(), open);
                    return Err(owed_reply::unwritable(error));
                }
            }
        }
        Ok(())
    }

    /// Compares an answer with the shape that the ask wants. An answer that nests too deep is refused later, for that.
    fn check_shape(&self, ask: AskId, answer: &Answer) -> Result<(), AnswerError> {
        let (Answer::Result(result) | Answer::With(result, _)) = answer else { return Ok(()) };
        if !self.config.checked_answers {
            return Ok(());
        }
        let open = self.asks.get(ask.number()).ok_or(AnswerError::NotOpen(ask))?;
        match open.origin.shape().check(open.origin.method(), result) {
            // The frame is one level deeper.
            Err(wrong) if result.depth() < MAX_DEPTH => Err(AnswerError::WrongShape(wrong)),
            _ => Ok(()),
        }
    }

    /// Answers a request with an error, without entering it as an ask.
    pub(super) fn refuse(&mut self, request: &Request, session_id: Option<String>, code: i64, message: &str) {
        self.transmit_own_reply(jsonrpc::plain_error_reply(request.id(), code, message));
        self.count_refused(request, session_id.map(SessionId::from), message);
    }

    pub(super) fn count_refused(&mut self, request: &Request, session_id: Option<SessionId>, message: &str) {
        self.stats.requests_refused += 1;
        self.notify(Notice::RequestRefused {
            id: request.id().detach(),
            method: crate::text::cut(request.method()),
            session_id,
            error: message.to_owned(),
        });
    }

    /// Answers an ask that nobody will, with its method's neutral answer or an error, and tells the handler that has it.
    /// An event is left to other clients.
    pub(super) fn settle(&mut self, number: u64, message: &str) {
        let Some(OpenAsk { origin: Origin::Request { id, neutral, .. }, .. }) = self.drop_ask(number) else {
            return;
        };
        self.transmit_own_reply(owed_reply::of_nobody(&id, neutral.as_ref(), message));
    }

    pub(super) fn answer_with_error(&mut self, number: u64, code: i64, message: &str) {
        let Some(OpenAsk { origin: Origin::Request { id, .. }, .. }) = self.drop_ask(number) else {
            return;
        };
        self.transmit_own_reply(jsonrpc::plain_error_reply(&id, code, message));
    }

    /// Takes an ask out of the table that nobody will answer, and tells the handler that has it.
    fn drop_ask(&mut self, number: u64) -> Option<OpenAsk> {
        let dropped = self.close_ask(number)?;
        if dropped.state == AskState::Handled {
            self.claims.withdraw(self.ask_of_number(number));
        }
        Some(dropped)
    }

    /// Takes an ask out of the table, and out of what waits for handlers.
    pub(super) fn close_ask(&mut self, number: u64) -> Option<OpenAsk> {
        self.deadlines.disarm(Timer::Untaken(number));
        self.deadlines.disarm(Timer::Handler(number));
        self.claims.take_out(self.ask_of_number(number));
        self.asks.remove(number)
    }

    fn transmit_own_reply(&mut self, frame: bytes::Bytes) {
        self.transmits.push(frame, FrameOrigin::OwnReply);
        self.note_reading();
    }
}
