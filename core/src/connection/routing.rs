//! Where a message goes: to a call, a session, the window, or the connection's own stream.

use super::asks::{AskState, OpenAsk, Origin};
use super::deadlines::Timer;
use super::prompts::starts_worker;
use super::registry::{Reader, Status};
use super::streams::NOBODY_READS;
use super::window::{Dropped, Kept, KeptMessages};
use super::{AskId, Connection, ConnectionEntry, DropReason, Notice, Phase, SessionKey};
use crate::json::{DecodeError, Json};
use crate::jsonrpc::{self, EventFrame, Id, Malformed, Message, Notification, Request, codes};
use crate::session::{
    ItemKind, Question, SessionEnd, SessionEvent, SessionId, answer_call_for, answer_shape,
    answered_by_completion, completes_request, completion_of_request, neutral_answer,
};

/// Requests that are of the connection, whatever session they may name (`core/PROTOCOL.md`, section "Routing").
const CONNECTION_REQUESTS: [&str; 8] = [
    "gitHubToken.getToken",
    "extensionLaunchProvider.resolve",
    "installations.confirm",
    "entraToken.getToken",
    "kerberosAuth.acquire",
    "host.validateAuthentication",
    "host.materializeSession",
    "uiThread.run",
];

const OVERFLOW: &str = "request dropped: pending session buffer overflow before session.create response";
const WINDOW_ENDED: &str = "pending session routing ended before session was registered";

impl Connection {
    /// Acts on a message. What is left of it is of no use.
    #[inline]
    pub(super) fn on_message(&mut self, message: &mut Result<Message, Malformed>) {
        if self.phase == Phase::Closed {
            return;
        }
        self.last_activity = self.current;
        self.stats.messages += u64::from(message.is_ok());
        // Nearly every message is an event of an open session. It is moved once, to where it waits.
        if let Ok(Message::Notification(notification)) = message
            && let Some(key) = notification.event().and_then(|event| self.sessions.route(event))
        {
            self.process_event(key, notification.take_frame());
            return;
        }
        self.on_other_message(std::mem::replace(message, Err(Malformed::nothing())));
    }

    fn on_other_message(&mut self, message: Result<Message, Malformed>) {
        match message {
            Ok(Message::Request(request)) => self.on_request(request),
            Ok(Message::Notification(notification)) if notification.event().is_some() => {
                self.on_unowned_event(notification);
            }
            Ok(Message::Notification(notification)) => self.on_notification(notification),
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
        match notification.method() {
            "$/cancelRequest" => self.on_cancel(&notification),
            _ => {
                self.watch_lifecycle(&notification);
                self.enqueue_for_connection(ConnectionEntry::Notification(notification));
            }
        }
    }

    /// An event of no session that is open here.
    fn on_unowned_event(&mut self, mut notification: Notification) {
        // One that names no session is the connection's to know of.
        let Some(id) = notification.session_id() else {
            return self.enqueue_for_connection(ConnectionEntry::Notification(notification));
        };
        let id = SessionId::from(id.into_owned());
        if self.window.is_open() {
            return self.keep_event(id, notification.take_frame());
        }
        let ended = self.sessions.has_ended(id.as_str());
        let reason = if ended { DropReason::SessionEnded } else { DropReason::UnknownSession };
        self.drop_event(&id, reason);
    }

    /// What an event changes here, and then its place in its session's stream.
    #[inline(always)]
    pub(super) fn process_event(&mut self, key: SessionKey, frame: EventFrame) {
        self.stats.events += 1;
        self.touch(key);
        let Some(session) = self.sessions.get(key) else { return };
        if session.status == Status::Abandoned {
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
        let displaced = self.sessions.get(key).and_then(|session| session.displaced);
        let event_type = event.event_type();
        self.watch_for_start(key, &event_type, &event);
        let mut ended_turns = self.watch_turns(key, &event_type, &event);
        if let Some(resident) = displaced {
            self.watch_for_start(resident, &event_type, &event);
            ended_turns.extend(self.watch_turns(resident, &event_type, &event));
        }
        let over = self.asks_ended_by(key, displaced, &event_type, &event);
        let ask = self.open_event_ask(key, &event_type, &event);
        drop(event_type);
        let kind = match ask {
            Some(ask) => ItemKind::Ask(Question::from_event(ask, event)),
            None => ItemKind::Event(event),
        };
        self.enqueue(key, kind);
        for ask in over {
            self.withdraw(ask);
        }
        // Whoever waits for a turn finds its last event in the queue.
        for ended in ended_turns {
            self.on_turn_end(ended);
        }
    }

    /// Enters an event as an ask, if it is one that this connection may answer.
    fn open_event_ask(&mut self, key: SessionKey, event_type: &str, event: &SessionEvent) -> Option<AskId> {
        let call = answer_call_for(event_type)?;
        let data = event.data()?;
        if data.get("resolvedByHook").is_some_and(|resolved| resolved.as_str() == "true") {
            return None;
        }
        let request: String = data.get("requestId")?.decode().ok()?;
        let reader = self.sessions.get(key)?.reader;
        let asked_before = self.asks.of_event(key, call.completed, &request).is_some();
        if request.is_empty()
            || asked_before
            || reader == Reader::Gone
            || self.asks.len() >= self.config.open_asks
            || !self.fits(key, event.len())
        {
            return None;
        }
        let number = self.asks.insert(OpenAsk {
            origin: Origin::Event { call, event_type: event_type.to_owned(), request },
            session: Some(key),
            state: AskState::Queued,
            since: self.now,
        });
        self.wait_to_be_taken(number);
        Some(self.ask_id(number))
    }

    /// The open asks that an event ends: the one that it says was answered, or those that the runtime forgets with the
    /// turn that it aborts. Of a session whose place is being taken, too.
    fn asks_ended_by(
        &self,
        key: SessionKey,
        displaced: Option<SessionKey>,
        event_type: &str,
        event: &SessionEvent,
    ) -> Vec<u64> {
        let sessions = [Some(key), displaced].into_iter().flatten();
        if is_abort(event_type, event) {
            return sessions.flat_map(|key| self.asks.ended_by_abort(key)).collect();
        }
        if !answered_by_completion(event_type) && !completes_request(event_type) {
            return Vec::new();
        }
        let request = event.data().and_then(|data| data.get("requestId")?.decode::<String>().ok());
        let Some(request) = request else { return Vec::new() };
        sessions.filter_map(|key| self.asks.of_event(key, event_type, &request)).collect()
    }

    /// The runtime no longer wants an answer to something that it asked in a session. Whoever has it is told, after
    /// what told of it here; a request still gets its one reply.
    fn withdraw(&mut self, number: u64) {
        let Some(session) = self.asks.get(number).and_then(|ask| ask.session) else { return };
        self.settle(number, "the answer is no longer wanted");
        self.enqueue(session, ItemKind::Cancelled(self.ask_id(number)));
    }

    /// From now on an ask waits in a stream, for somebody to take it.
    fn wait_to_be_taken(&mut self, number: u64) {
        if let Some(limit) = self.config.untaken_ask {
            self.deadlines.arm(Timer::Untaken(number), self.now + limit);
        }
    }

    /// Nobody has taken an ask for so long that it may be forgotten.
    pub(super) fn on_untaken_too_long(&mut self, number: u64) {
        let Some(ask) = self.asks.get(number).filter(|ask| ask.state == AskState::Queued) else { return };
        let method = crate::text::cut(ask.origin.method());
        let session_id = ask.session.and_then(|key| self.session_id(key)).cloned();
        self.notify(Notice::AskNotTaken { ask: self.ask_id(number), method, session_id });
    }

    /// Takes an ask out of the table: it was answered, or will not be.
    pub(super) fn close_ask(&mut self, number: u64) -> Option<OpenAsk> {
        self.deadlines.disarm(Timer::Untaken(number));
        self.asks.remove(number)
    }

    fn on_request(&mut self, request: Request) {
        self.stats.requests += 1;
        if self.asks.of_request(request.id()).is_some() {
            let (id, method) = (request.id().detach(), request.method().to_owned());
            self.notify(Notice::DuplicateRequest { id, method });
            return;
        }
        let session_id = request
            .session_id()
            .filter(|_| !is_of_the_connection(request.method()))
            .map(std::borrow::Cow::into_owned);
        if self.phase == Phase::Closing {
            self.refuse(&request, session_id, codes::INTERNAL, "the connection is closing");
            return;
        }
        if self.asks.len() >= self.config.open_asks {
            self.refuse(&request, session_id, codes::INTERNAL, "too many requests are open");
            return;
        }
        let Some(id) = session_id else {
            let number = self.open_request_ask(&request, None, AskState::Queued);
            let question = Question::from_request(self.ask_id(number), request);
            self.enqueue_for_connection(ConnectionEntry::Ask(question));
            return;
        };
        match self.sessions.owner(&id) {
            Some(key) => {
                self.touch(key);
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

    fn open_request_ask(&mut self, request: &Request, session: Option<SessionKey>, state: AskState) -> u64 {
        let twin = completion_of_request(request.method()).and_then(|completed| {
            let id: String = request.params()?.get("requestId")?.decode().ok()?;
            (!id.is_empty()).then_some((completed, id))
        });
        let is_queued = state == AskState::Queued;
        let number = self.asks.insert(OpenAsk {
            origin: Origin::Request {
                id: request.id().detach(),
                method: request.method().to_owned(),
                shape: answer_shape(request),
                neutral: neutral_answer(request).map(|answer| answer.detach()),
                twin,
            },
            session,
            state,
            since: self.now,
        });
        if is_queued {
            self.wait_to_be_taken(number);
        }
        number
    }

    /// Puts a request that is entered as an ask into its session's stream.
    fn deliver_request(&mut self, key: SessionKey, number: u64, request: Request) {
        let deaf = self
            .sessions
            .get(key)
            .is_none_or(|session| session.reader == Reader::Gone || session.status == Status::Abandoned);
        if deaf {
            self.settle(number, NOBODY_READS);
            return;
        }
        let question = Question::from_request(self.ask_id(number), request);
        if !self.fits(key, question.len()) {
            self.settle(number, "too many requests wait in this session");
            return;
        }
        self.enqueue(key, ItemKind::Ask(question));
    }

    /// The runtime no longer wants an answer.
    fn on_cancel(&mut self, notification: &Notification) {
        let id = notification.params().and_then(|params| params.get("id")).and_then(|id| Id::from_json(&id));
        let Some(number) = id.and_then(|id| self.asks.of_request(&id)) else { return };
        let Some(ask) = self.asks.get(number) else { return };
        let (state, session) = (ask.state.clone(), ask.session);
        self.answer_with_error(number, codes::CANCELLED, "request cancelled");
        match (state, session) {
            (AskState::Kept(id), _) => {
                self.deadlines.disarm(Timer::Kept(number));
                self.window.remove_request(&id, number);
            }
            (_, Some(key)) => self.enqueue(key, ItemKind::Cancelled(self.ask_id(number))),
            (_, None) => self.enqueue_for_connection(ConnectionEntry::Cancelled(self.ask_id(number))),
        }
    }

    // What concerns session ids that nobody owns.

    fn keep_event(&mut self, id: SessionId, event: EventFrame) {
        let starts = starts_worker(&event.event_type().unwrap_or_default(), event.data());
        self.keep_or_count_event(&id, event);
        if starts {
            self.window.note_start(id.as_str());
        }
    }

    fn keep_or_count_event(&mut self, id: &SessionId, event: EventFrame) {
        if !self.window.has_room(id.as_str(), event.len(), &self.config.window) {
            self.window.count_lost(id);
            self.drop_event(id, DropReason::PendingOverflow);
            return;
        }
        let dropped = self.window.keep(id, Kept::Event(event.detach()), &self.config.window);
        self.account_for_dropped(id, dropped);
    }

    fn keep_request(&mut self, id: SessionId, request: Request) {
        if !self.window.has_room(id.as_str(), request.len(), &self.config.window) {
            self.refuse(&request, Some(id.as_str().to_owned()), codes::INTERNAL, OVERFLOW);
            return;
        }
        let request = request.detach();
        let number = self.open_request_ask(&request, None, AskState::Kept(id.clone()));
        self.deadlines.arm(Timer::Kept(number), self.now + self.config.window.request);
        let dropped = self.window.keep(&id, Kept::Request(number, request), &self.config.window);
        self.account_for_dropped(&id, dropped);
    }

    fn account_for_dropped(&mut self, id: &SessionId, dropped: Option<Dropped>) {
        match dropped {
            None => {}
            Some(Dropped::Event) => self.drop_event(id, DropReason::PendingOverflow),
            Some(Dropped::Request(number, request)) => {
                self.refuse_kept_request(id, number, &request, OVERFLOW)
            }
        }
    }

    /// A request has been kept for as long as it may be.
    pub(super) fn on_kept_too_long(&mut self, number: u64) {
        let Some(AskState::Kept(id)) = self.asks.get(number).map(|ask| ask.state.clone()) else { return };
        if let Some(request) = self.window.remove_request(&id, number) {
            self.refuse_kept_request(&id, number, &request, OVERFLOW);
        }
    }

    /// Takes a request out of the window, if it is kept there, for who answers it.
    pub(super) fn forget_kept(&mut self, number: u64) {
        let Some(AskState::Kept(id)) = self.asks.get(number).map(|ask| ask.state.clone()) else { return };
        self.deadlines.disarm(Timer::Kept(number));
        self.window.remove_request(&id, number);
    }

    /// Gives a session what was kept under its id, in order, ahead of anything that comes later.
    pub(super) fn adopt_kept(&mut self, key: SessionKey, id: &SessionId) {
        let kept = self.window.take(id.as_str());
        for message in kept.messages {
            match message {
                Kept::Gap(count) => self.enqueue_gap(key, count),
                Kept::Event(event) => self.process_event(key, event),
                Kept::Request(number, request) => {
                    self.deadlines.disarm(Timer::Kept(number));
                    self.asks.adopt(number, key, self.now);
                    self.wait_to_be_taken(number);
                    self.deliver_request(key, number, request);
                }
            }
        }
        if kept.started {
            self.open_gate(key);
        }
    }

    /// Refuses what is kept under an id for which no session will come.
    pub(super) fn refuse_kept(&mut self, id: &SessionId) {
        let kept = self.window.take(id.as_str());
        self.refuse_all(id, kept);
    }

    /// Ends what a call held open in the window. With the last, what is kept is refused.
    pub(super) fn close_window(&mut self, call: u64) {
        for (id, kept) in self.window.close(call) {
            self.refuse_all(&id, kept);
        }
    }

    fn refuse_all(&mut self, id: &SessionId, kept: KeptMessages) {
        for message in kept.messages {
            match message {
                Kept::Request(number, request) => {
                    self.refuse_kept_request(id, number, &request, WINDOW_ENDED)
                }
                Kept::Event(_) => self.drop_event(id, DropReason::PendingEnded),
                Kept::Gap(_) => {}
            }
        }
    }

    fn refuse_kept_request(&mut self, id: &SessionId, number: u64, request: &Request, message: &str) {
        self.deadlines.disarm(Timer::Kept(number));
        self.answer_with_error(number, codes::INTERNAL, message);
        self.count_refused(request, Some(id.clone()), message);
    }

    fn drop_event(&mut self, id: &SessionId, reason: DropReason) {
        self.stats.events_dropped += 1;
        self.notify(Notice::EventDropped { session_id: id.clone(), reason });
    }

    /// Answers a request with an error, without entering it as an ask.
    fn refuse(&mut self, request: &Request, session_id: Option<String>, code: i64, message: &str) {
        self.transmit_own_reply(jsonrpc::plain_error_reply(request.id(), code, message));
        self.count_refused(request, session_id.map(SessionId::from), message);
    }

    fn count_refused(&mut self, request: &Request, session_id: Option<SessionId>, message: &str) {
        self.stats.requests_refused += 1;
        self.notify(Notice::RequestRefused {
            id: request.id().detach(),
            method: crate::text::cut(request.method()),
            session_id,
            error: message.to_owned(),
        });
    }

    // Owed replies that the core settles by itself.

    /// Answers an ask that nobody will: with what its method has for that, or an error. An event is left to others.
    pub(super) fn settle(&mut self, number: u64, message: &str) {
        let Some(OpenAsk { origin: Origin::Request { id, neutral, .. }, .. }) = self.close_ask(number) else {
            return;
        };
        // What the runtime said is a part of some, and need not be fit to be said back.
        let neutral = neutral.and_then(|answer: Json| jsonrpc::reply(&id, &answer).ok());
        let frame = neutral.unwrap_or_else(|| jsonrpc::plain_error_reply(&id, codes::INTERNAL, message));
        self.transmit_own_reply(frame);
    }

    pub(super) fn answer_with_error(&mut self, number: u64, code: i64, message: &str) {
        let Some(OpenAsk { origin: Origin::Request { id, .. }, .. }) = self.close_ask(number) else {
            return;
        };
        self.transmit_own_reply(jsonrpc::plain_error_reply(&id, code, message));
    }

    pub(super) fn settle_asks_of(&mut self, key: SessionKey, reason: &SessionEnd) {
        for number in self.asks.of_session(key) {
            self.settle(number, &reason.to_string());
        }
    }

    pub(super) fn ask_id(&self, number: u64) -> AskId {
        AskId::new(self.tag, number)
    }

    /// A session does something, unless it has ended. If it is in another's place, that does the same.
    pub(super) fn touch(&mut self, key: SessionKey) {
        let current = self.current;
        let mut touched = Some(key);
        while let Some(session) = touched.and_then(|key| self.sessions.get_mut(key))
            && session.status != Status::Ended
        {
            session.last_activity = current;
            touched = session.displaced;
        }
    }
}

/// Whether an event says that the session's turn is aborted.
fn is_abort(event_type: &str, event: &SessionEvent) -> bool {
    #[derive(serde::Deserialize)]
    struct Idle {
        #[serde(default)]
        aborted: Option<bool>,
    }
    match event_type {
        "abort" => event.agent_id().is_none(),
        "session.idle" => {
            event.agent_id().is_none() && event.decode::<Idle>().is_ok_and(|idle| idle.aborted == Some(true))
        }
        _ => false,
    }
}

/// Whether a request is of the connection, even if it names a session.
fn is_of_the_connection(method: &str) -> bool {
    method.starts_with("llmInference.") || CONNECTION_REQUESTS.contains(&method)
}

#[cfg(test)]
mod tests {
    use crate::connection::{prompts, turns};
    use crate::jsonrpc::DELTA;
    use crate::session::asking_and_completing;

    #[test]
    fn no_event_that_is_looked_at_is_a_delta() {
        let looked_at = turns::FACTS.into_iter().chain([prompts::START]).chain(asking_and_completing());
        for event_type in looked_at {
            assert!(!event_type.ends_with(DELTA), "{event_type}");
        }
    }
}
