//! The beginning of sessions, their ids and what was kept for these, their items, and their end.

use std::borrow::Cow;

use super::arrivals::Arrival;
use super::asks::AskState;
use super::calls::{Caller, NewCall, Progress, Purpose, session_params, unwritable};
use super::closing::Phase;
use super::deadlines::Timer;
use super::error::{CallError, CreateError};
use super::life::Status;
use super::limits::Limits;
use super::notice::{DropReason, Notice};
use super::prompt_gate::PromptGate;
use super::session_table::Reader;
use super::starting::{Made, Starting};
use super::stream_items::ConnectionEntry;
use super::window::{Dropped, Kept, KeptMessages};
use super::wire::NOBODY_READS;
use super::{Connection, prompt_gate, start_steps};
use crate::ids::{CallId, SessionKey};
use crate::json::Json;
use crate::jsonrpc::{self, EventFrame, Request, codes};
use crate::protocol::methods;
use crate::session::{Gap, ItemKind, SessionConfig, SessionEnd, SessionId};

const OVERFLOW: &str = "request dropped: pending session buffer overflow before session.create response";
const WINDOW_ENDED: &str = "pending session routing ended before session was registered";

impl Connection {
    // How a session begins.

    /// Registers a session and queues its create.
    pub(super) fn start_create(
        &mut self,
        config: &SessionConfig,
        limits: Limits,
    ) -> Result<Starting, CreateError> {
        let config = &*config.in_mode(self.config.client_mode)?;
        let given = config.check_create()?;
        self.check_open()?;
        let cloud = config.is_cloud();
        let id = match given {
            _ if cloud => None,
            Some(id) if self.sessions.owner(id.as_str()).is_some() => return Err(CreateError::IdInUse(id)),
            Some(id) => Some(id),
            None => Some(self.ids.next_id()),
        };
        let gate = if cloud { PromptGate::of_cloud() } else { PromptGate::Open };
        let key = self.sessions.insert(self.tag, gate, self.current);
        let params = config.wire(id.as_ref());
        let made = match &id {
            Some(id) => Made::Here(id.clone()),
            None => Made::InCloud(config.fields_not_in_cloud().into()),
        };
        let number =
            self.start_session_call(methods::CREATE, &params, Purpose::Create(key, made), key, limits)?;
        // Nothing can come between the frame and this, and a create that is refused takes nothing from anybody.
        if let Some(id) = &id {
            self.register(key, id);
        }
        self.note_steps(key, config);
        if cloud {
            self.window.open(number);
        }
        Ok(Starting { call: self.call_of_number(number), session: key })
    }

    /// Registers a session, in place of the one that is open under its id, and queues its resume.
    pub(super) fn start_resume(
        &mut self,
        id: &SessionId,
        config: &SessionConfig,
        limits: Limits,
    ) -> Result<Starting, CreateError> {
        let config = &*config.in_mode(self.config.client_mode)?;
        config.check_resume(id)?;
        self.check_open()?;
        let resident = self.sessions.owner(id.as_str());
        let is_open = |key| {
            self.calls.starts_of(key).is_empty()
                && self.sessions.get(key).is_none_or(|session| session.life.status() == Status::Open)
        };
        if !resident.is_none_or(is_open) {
            return Err(CreateError::IdInUse(id.clone()));
        }
        let key = self.sessions.insert(self.tag, PromptGate::Open, self.current);
        let params = config.wire(Some(id));
        let purpose = Purpose::Resume(key, id.clone());
        let number = self.start_session_call(methods::RESUME, &params, purpose, key, limits)?;
        if let Some(resident) = resident {
            if let Some(session) = self.sessions.get_mut(resident) {
                session.life.make_way();
            }
            if let Some(session) = self.sessions.get_mut(key) {
                session.life.take_place_of(resident);
            }
        }
        if let Some(session) = self.sessions.get_mut(key) {
            session.resumed = true;
        }
        self.register(key, id);
        self.note_steps(key, config);
        Ok(Starting { call: self.call_of_number(number), session: key })
    }

    /// Remembers what a config asks for once the session is there.
    fn note_steps(&mut self, key: SessionKey, config: &SessionConfig) {
        if let Some(session) = self.sessions.get_mut(key) {
            session.steps = start_steps::of_config(config, self.config.client_mode, session.resumed);
        }
    }

    /// Queues the call that is to start a session. If it is refused, the session never was.
    fn start_session_call(
        &mut self,
        method: &'static str,
        params: &Json,
        purpose: Purpose,
        key: SessionKey,
        limits: Limits,
    ) -> Result<u64, CallError> {
        self.secrets.note_sent(method, params);
        let started = self.start_call(Cow::Borrowed(method), Some(params), purpose, Some(key), limits);
        if started.is_err() {
            self.sessions.free(key);
        }
        started
    }

    // Who has an id.

    /// Makes a session the owner of an id, and gives it what was kept under that id.
    pub(super) fn register(&mut self, key: SessionKey, id: &SessionId) {
        self.sessions.set_owner(id, key);
        self.adopt_kept(key, id);
    }

    pub(super) fn open_session(&mut self, key: SessionKey) {
        if let Some(session) = self.sessions.get_mut(key) {
            session.life.open();
        }
    }

    /// The id of a session that is open here.
    pub(super) fn open_session_id(&self, key: SessionKey) -> Result<SessionId, CallError> {
        let session = self.sessions.get(key).filter(|session| !session.life.is_over());
        session.and_then(|session| session.id.clone()).ok_or(CallError::UnknownSession)
    }

    /// The session that this one has displaced, if it still waits for its place.
    pub(super) fn resident_behind(&self, key: SessionKey) -> Option<SessionKey> {
        let resident = self.sessions.get(key)?.life.displaced()?;
        self.sessions.get(resident).filter(|session| session.life.status() == Status::Displaced)?;
        Some(resident)
    }

    /// Ends a session whose resume failed. The session that it had displaced, unless that has ended meanwhile, has its
    /// place again, and gets the items that came meanwhile and that nobody took.
    pub(super) fn fail_resume(&mut self, key: SessionKey, reason: SessionEnd) {
        let resident = self.resident_behind(key);
        let id = self.sessions.get(key).and_then(|session| session.id.clone());
        if let (Some(resident), Some(id)) = (resident, id) {
            if let Some(session) = self.sessions.get_mut(key) {
                session.life.give_back_place();
            }
            self.sessions.set_owner(&id, resident);
            // The id stays the resident's: ending the other must not take it away.
            self.open_session(resident);
            self.hand_over(key, resident);
            // What was claimed while it had no place.
            for event in self.claims.interests(resident) {
                self.register_interest(resident, event);
            }
            self.send_held_ends(resident);
            self.detach_to_shut_down(resident);
        }
        self.end_session(key, reason);
    }

    // What nobody claimed.

    /// Gives up a session that nobody wants any more. It keeps its id until the wire owes nothing for it.
    pub(super) fn abandon_session(&mut self, key: SessionKey) {
        if self.sessions.get_mut(key).is_some_and(|session| session.life.abandon()) {
            self.end_asks_and_turns(key, SessionEnd::Abandoned);
            self.enqueue(key, ItemKind::Closed(SessionEnd::Abandoned));
        }
    }

    /// Undoes a start that the runtime has carried out, and whose session nobody has yet: as if its reply had come too
    /// late. If the id is another session's by now, it stays that one's.
    pub(super) fn undo_start(&mut self, call: u64, key: SessionKey, reason: SessionEnd) {
        let Ok(id) = self.open_session_id(key) else { return };
        let resumed = self.sessions.get(key).is_some_and(|session| session.resumed);
        let is_owner = self.sessions.owner(id.as_str()) == Some(key);
        self.end_session(key, reason);
        match (is_owner, resumed) {
            (false, _) => {}
            (true, false) => self.undo(call, id),
            (true, true) => self.detach_unclaimed(id),
        }
    }

    /// Destroys at the runtime what a create made there and nobody has. Where the create held a window open, the
    /// destroy now does.
    pub(super) fn undo(&mut self, create: u64, id: SessionId) {
        if self.closing.phase() == Phase::Closed {
            return;
        }
        if let Some(number) = self.start_undoing(methods::DESTROY, id)
            && self.window.is_open_for(create)
        {
            self.window.open(number);
        }
    }

    /// Lets go of what a resume that nobody waits for has attached to this connection.
    pub(super) fn detach_unclaimed(&mut self, id: SessionId) {
        self.start_undoing(methods::DETACH, id);
    }

    fn start_undoing(&mut self, method: &'static str, id: SessionId) -> Option<u64> {
        let params = session_params(&id);
        let started = self.start_own_call(method, &params, Purpose::Undo(id.clone()), None);
        match started {
            Ok(number) => {
                self.deadlines.arm(Timer::Unclaimed(number), self.now + self.config.undoing);
                Some(number)
            }
            Err(_) => {
                self.notify(Notice::NotUndone { session_id: id });
                None
            }
        }
    }

    /// Forgets an id that nobody here owns: its session is over at the runtime.
    pub(super) fn forget_unowned(&mut self, id: &SessionId) {
        self.sessions.remember_ended(id);
        self.refuse_kept(id);
    }

    // What is kept for ids that nobody owns.

    pub(super) fn keep_event(&mut self, id: SessionId, event: EventFrame) {
        let starts = prompt_gate::starts_worker(&event.event_type().unwrap_or_default(), event.data());
        if self.window.has_room(id.as_str(), event.len(), &self.config.window) {
            let dropped = self.window.keep(&id, Kept::Event(event.detach()), &self.config.window);
            self.account_for_dropped(&id, dropped);
        } else {
            self.window.count_lost(&id);
            self.drop_event(&id, DropReason::PendingOverflow);
        }
        if starts {
            self.window.note_start(id.as_str());
        }
    }

    pub(super) fn keep_request(&mut self, id: SessionId, request: Request) {
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

    /// Takes a request out of the window, if it is kept there, for the caller that answers it.
    pub(super) fn forget_kept(&mut self, number: u64) {
        let Some(AskState::Kept(id)) = self.asks.get(number).map(|ask| ask.state.clone()) else { return };
        self.deadlines.disarm(Timer::Kept(number));
        self.window.remove_request(&id, number);
    }

    /// Hands a session what was kept under its id, in order, ahead of anything that comes later.
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

    // What stands in the streams.

    /// Puts an item into a session's stream. Without a reader it is dropped.
    pub(super) fn enqueue(&mut self, key: SessionKey, kind: ItemKind) {
        self.enqueue_here(key, kind);
    }

    /// As [`enqueue`](Self::enqueue), inlined into its caller so that the item is moved once.
    #[inline(always)]
    pub(super) fn enqueue_here(&mut self, key: SessionKey, kind: ItemKind) {
        if self.subscriptions > 0 {
            self.show_to_subscribers(key, &kind);
        }
        let hard = self.config.queue.hard;
        let Some(session) = self.sessions.get_mut(key).filter(|session| session.reader == Reader::Present)
        else {
            return;
        };
        let was_empty = session.queue.is_empty();
        session.queue.take_spare(&mut self.spare_contents);
        let evicted = session.queue.push(kind, hard);
        if evicted > 0 {
            let session_id = session.id.clone();
            self.note_evicted(evicted, session_id);
        }
        if was_empty {
            self.outcomes.push_readable(key);
        }
        if self.arrivals.is_some() {
            self.note_last_item(key);
        }
        self.press_session(key);
    }

    /// Notes in the order of arrivals what was put into a session's stream.
    #[cold]
    fn note_last_item(&mut self, key: SessionKey) {
        if let (Some(session), Some(arrivals)) = (self.sessions.get(key), &mut self.arrivals) {
            arrivals.note(Arrival::Items { session: key, through: session.queue.last_seq() });
        }
    }

    /// Puts a gap of `count` events, one at least, into a session's stream.
    pub(super) fn enqueue_gap(&mut self, key: SessionKey, count: u64) {
        if self.subscriptions > 0 {
            self.show_to_subscribers(key, &ItemKind::Gap(Gap { from: 0, count }));
        }
        let Some(session) = self.sessions.get_mut(key).filter(|session| session.reader == Reader::Present)
        else {
            return;
        };
        let was_empty = session.queue.is_empty();
        session.queue.take_spare(&mut self.spare_contents);
        session.queue.push_gap(count);
        if was_empty {
            self.outcomes.push_readable(key);
        }
        self.note_last_item(key);
    }

    /// Puts an entry into the connection's own stream.
    pub(super) fn enqueue_for_connection(&mut self, entry: ConnectionEntry) {
        if let ConnectionEntry::Ask(question) = &entry
            && !self.connection_queue.fits(question.len(), self.config.queue.hard)
        {
            self.settle(question.id().number(), "too many requests wait");
            return;
        }
        let evicted = self.connection_queue.push(entry, self.config.queue.hard);
        if let Some(arrivals) = &mut self.arrivals {
            arrivals.note(Arrival::Connection { seq: self.connection_queue.last_seq() });
        }
        if evicted > 0 {
            self.note_evicted(evicted, None);
        }
        if self.connection_queue.press(self.config.queue.soft) {
            self.hold_reading(Timer::Stalled);
        }
    }

    /// Returns `true` if a session's queue has room for an entry that may not be dropped: it can stay within the hard
    /// limit by dropping others.
    pub(super) fn fits(&self, key: SessionKey, len: usize) -> bool {
        self.sessions.get(key).is_some_and(|session| session.queue.fits(len, self.config.queue.hard))
    }

    fn note_evicted(&mut self, count: u64, session_id: Option<SessionId>) {
        self.stats.events_evicted += count;
        self.notify(Notice::Evicted { session_id, count });
    }

    /// Moves the items that wait in one session's queue to another's, with their asks. If nobody reads the other, the
    /// requests are settled. An event asks nothing that the other was asked before.
    fn hand_over(&mut self, from: SessionKey, to: SessionKey) {
        let Some(session) = self.sessions.get_mut(from) else { return };
        let items = session.queue.drain();
        session.queue.give_spare(&mut self.spare_contents);
        let standing = std::mem::take(&mut session.standing);
        if let Some(resident) = self.sessions.get_mut(to) {
            resident.standing.take_over(&standing);
        }
        self.release_pressure(from);
        self.claims.hand_over(from, to);
        let asked_before = self.asks.hand_over(from, to);
        for (number, ask) in &asked_before {
            self.deadlines.disarm(Timer::Untaken(*number));
            self.deadlines.disarm(Timer::Handler(*number));
            self.claims.take_out(self.ask_of_number(*number));
            if ask.state == AskState::Handled {
                self.claims.withdraw(self.ask_of_number(*number));
            }
        }
        let deaf = self.sessions.get(to).is_none_or(|session| session.reader == Reader::Gone);
        let mut moved = Vec::new();
        for item in items {
            let seq = item.seq;
            match item.kind {
                ItemKind::Gap(gap) => self.enqueue_gap(to, gap.count),
                ItemKind::Ask(question) | ItemKind::Claimed(question)
                    if asked_before.contains_key(&question.id().number()) =>
                {
                    if let Some(event) = question.event() {
                        self.enqueue(to, ItemKind::Event(event.clone()));
                    }
                }
                ItemKind::Ask(question) => {
                    if deaf {
                        self.settle(question.id().number(), NOBODY_READS);
                    }
                    self.enqueue(to, ItemKind::Ask(question));
                }
                kind => self.enqueue(to, kind),
            }
            moved.extend(self.sessions.get(to).map(|session| (seq, session.queue.last_seq())));
        }
        if let Some(arrivals) = &mut self.arrivals {
            arrivals.hand_over(from, to, &moved);
        }
        self.claim_what_waits(to);
    }

    // How a session ends.

    /// The runtime no longer has a session. If another is being resumed in its place, or it is only being created, the
    /// reply to that says what becomes of the new one.
    pub(super) fn on_deleted_elsewhere(&mut self, key: SessionKey) {
        let Some(session) = self.sessions.get(key) else { return };
        match session.life.status() {
            Status::Open | Status::Displaced => self.end_session(key, SessionEnd::Deleted),
            Status::Starting => {
                if let Some(resident) = session.life.displaced() {
                    self.end_session(resident, SessionEnd::Deleted);
                }
            }
            Status::Abandoned | Status::Ended => {}
        }
    }

    /// Ends a session here. If it is only being created or resumed, that has failed with it; a reply that says
    /// otherwise is of something that nobody has.
    pub(super) fn end_session_and_its_start(&mut self, key: SessionKey, reason: SessionEnd) {
        self.end_session(key, reason.clone());
        let error = match reason {
            SessionEnd::Connection(cause) => CallError::Closed(cause),
            reason => CallError::SessionEnded(reason),
        };
        for number in self.calls.starts_of(key) {
            self.leave(number, error.clone());
        }
    }

    /// Ends a session here: it owns nothing any more, its asks are settled, its held prompts and the turns that are
    /// waited for have failed, and the last item of its stream says why.
    pub(super) fn end_session(&mut self, key: SessionKey, reason: SessionEnd) {
        let Some(session) = self.sessions.get_mut(key) else { return };
        let Some(ended) = session.life.end() else { return };
        if let Some(id) = session.id.clone()
            && self.sessions.remove_owner(&id, key)
        {
            self.forget_unowned(&id);
        }
        self.claims.forget(key);
        self.end_asks_and_turns(key, reason.clone());
        if ended.was == Status::Displaced {
            for number in self.calls.held_ends_of(key) {
                self.leave(number, CallError::SessionEnded(reason.clone()));
            }
        }
        if ended.was != Status::Abandoned {
            self.enqueue(key, ItemKind::Closed(reason.clone()));
        }
        if let Some(resident) = ended.displaced {
            self.end_session(resident, reason.clone());
        }
        // A start whose reply has come ends with its session.
        for number in self.calls.starts_of(key) {
            if self.calls.steps_of(number).is_some() {
                self.leave(number, CallError::SessionEnded(reason.clone()));
            }
        }
        self.free_if_done(key);
    }

    /// Settles the asks of a session, and fails its held prompts and the turns that are waited for.
    fn end_asks_and_turns(&mut self, key: SessionKey, reason: SessionEnd) {
        for number in self.asks.of_session(key) {
            self.settle(number, &reason.to_string());
        }
        self.fail_held_prompts(key, &CallError::SessionEnded(reason.clone()));
        let turns = self.sessions.get(key).map(|session| session.turns.calls()).unwrap_or_default();
        for number in turns {
            self.leave(number, CallError::SessionEnded(reason.clone()));
        }
    }

    /// Frees an ended session's state once nobody can want its items any more.
    pub(super) fn free_if_done(&mut self, key: SessionKey) {
        let done = self.sessions.get(key).is_some_and(|session| {
            session.life.is_over()
                && (session.queue.is_empty() || session.reader == Reader::Gone)
                && session.subscribers.as_ref().is_none_or(|subscribers| subscribers.have_read_all())
        });
        if done {
            self.drop_subscribers(key);
            self.release_pressure(key);
            // Calls of it that are open may outlive it, and go on from its last activity.
            self.calls.note_activity(key, self.sessions.last_active(key));
            self.sessions.free(key);
        }
    }

    // How the runtime is asked to end one.

    /// Sends what is to end a session, or holds it while another is being resumed in that one's place.
    pub(super) fn start_end(
        &mut self,
        key: SessionKey,
        purpose: Purpose,
        limits: Limits,
    ) -> Result<CallId, CallError> {
        let id = self.open_session_id(key)?;
        let (method, reason) = match purpose {
            Purpose::Destroy(_) => (methods::DESTROY, SessionEnd::Destroyed),
            _ => (methods::DETACH, SessionEnd::Detached),
        };
        let method = Cow::Borrowed(method);
        if self.sessions.get(key).is_some_and(|session| session.life.status() == Status::Displaced) {
            let (caller, progress) = (Caller::Waiting, Progress::Held);
            let call = NewCall { method, purpose, session: Some(key), caller, progress, limits };
            let number = self.enter_call(call);
            return Ok(self.call_of_number(number));
        }
        let number = self.start_call(method, Some(&session_params(&id)), purpose, Some(key), limits)?;
        self.fail_held_prompts(key, &CallError::SessionEnded(reason));
        Ok(self.call_of_number(number))
    }

    /// Sends what was to end a session, and was held while another was being resumed in its place. If it is the
    /// connection that ends, that ends this too.
    pub(super) fn send_held_ends(&mut self, key: SessionKey) {
        if self.closing.phase() == Phase::Closed {
            return;
        }
        let Ok(id) = self.open_session_id(key) else { return };
        let params = session_params(&id);
        for number in self.calls.held_ends_of(key) {
            let Some(call) = self.calls.get(number) else { continue };
            let reason = call.purpose.ends(key).unwrap_or(SessionEnd::Detached);
            match jsonrpc::call(number, &call.method, Some(&params)) {
                Ok(frame) => {
                    self.calls.queued(number);
                    self.transmit_call(number, frame);
                    self.fail_held_prompts(key, &CallError::SessionEnded(reason));
                }
                Err(error) => {
                    let error = unwritable(&call.method, error);
                    self.leave(number, error);
                }
            }
        }
    }

    /// While shutting down: detaches from a session that is open, unless it is being ended already.
    pub(super) fn detach_to_shut_down(&mut self, key: SessionKey) {
        if !self.closing.wants_shutdown()
            || self.closing.phase() == Phase::Closed
            || self.transmits.failure().is_some()
            || self.sessions.get(key).is_none_or(|session| session.life.status() != Status::Open)
            || self.calls.iter().any(|(_, call)| call.purpose.ends(key).is_some())
        {
            return;
        }
        let Ok(id) = self.open_session_id(key) else { return };
        // A session whose end cannot be asked for ends with the connection.
        let (params, purpose) = (session_params(&id), Purpose::Detach(key));
        if self.start_own_call(methods::DETACH, &params, purpose, Some(key)).is_ok() {
            self.fail_held_prompts(key, &CallError::SessionEnded(SessionEnd::Detached));
        }
    }
}
