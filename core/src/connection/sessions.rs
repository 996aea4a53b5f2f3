//! How sessions get their ids and their items, and how they and the connection end.

use std::time::Duration;

use super::arrivals::Arrival;
use super::asks::AskState;
use super::calls::{Caller, OpenCall, Purpose};
use super::closing::{Phase, Situation, Step};
use super::commands::session_params;
use super::deadlines::Timer;
use super::error::CallError;
use super::event::Event;
use super::inbound::InputEnd;
use super::life::Status;
use super::notice::Notice;
use super::session_table::Reader;
use super::stream_items::ConnectionEntry;
use super::wire::NOBODY_READS;
use super::{Connection, shown};
use crate::close::{CloseCause, CloseKind};
use crate::ids::SessionKey;
use crate::json::Json;
use crate::session::{ItemKind, SessionEnd, SessionId};

/// How long the last replies may take to be written when the time for closing is over.
const LAST_WORDS: Duration = Duration::from_secs(1);

impl Connection {
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

    /// The session that this one has displaced, if that still waits for its place.
    pub(super) fn resident_behind(&self, key: SessionKey) -> Option<SessionKey> {
        let resident = self.sessions.get(key)?.life.displaced()?;
        self.sessions.get(resident).filter(|session| session.life.status() == Status::Displaced)?;
        Some(resident)
    }

    /// Ends a session whose resume failed. If it had displaced another, that one takes its place again, and what
    /// came meanwhile and nobody took; unless it has ended meanwhile too.
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

    /// Nobody wants this session any more, but its id is its own until the wire owes nothing for it.
    pub(super) fn abandon_session(&mut self, key: SessionKey) {
        if self.sessions.get_mut(key).is_some_and(|session| session.life.abandon()) {
            self.settle_session(key, SessionEnd::Abandoned);
            self.enqueue(key, ItemKind::Closed(SessionEnd::Abandoned));
        }
    }

    /// Undoes a start that the runtime has carried out, before anybody has the session: as if its reply had come too late.
    /// An id that is another session's by now stays that one's.
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
        if let Some(number) = self.start_undoing("session.destroy", id)
            && self.window.is_open_for(create)
        {
            self.window.open(number);
        }
    }

    /// Lets go of what a resume that nobody waits for has attached to this connection.
    pub(super) fn detach_unclaimed(&mut self, id: SessionId) {
        self.start_undoing("session.detach", id);
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

    /// A session that nobody here owns is over at the runtime.
    pub(super) fn forget_unowned(&mut self, id: &SessionId) {
        self.sessions.remember_ended(id);
        self.refuse_kept(id);
    }

    // What stands in the streams.

    /// Puts an item into a session's stream. Without a reader it is dropped.
    pub(super) fn enqueue(&mut self, key: SessionKey, kind: ItemKind) {
        self.enqueue_here(key, kind);
    }

    /// The same as a part of its caller, so that what is put in is moved once.
    #[inline(always)]
    pub(super) fn enqueue_here(&mut self, key: SessionKey, kind: ItemKind) {
        let hard = self.config.queue.hard;
        let Some(session) = self.sessions.get_mut(key).filter(|session| session.reader == Reader::Present)
        else {
            return;
        };
        let was_empty = session.queue.is_empty();
        session.queue.take_buffer(&mut self.spare_buffers);
        let evicted = session.queue.push(kind, hard);
        if evicted > 0 {
            let session_id = session.id.clone();
            self.note_evicted(evicted, session_id);
        }
        if was_empty {
            self.outcomes.push_back(Event::Readable(key));
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

    /// Puts a gap of `count` events into a session's stream.
    pub(super) fn enqueue_gap(&mut self, key: SessionKey, count: u64) {
        let Some(session) = self.sessions.get_mut(key).filter(|session| session.reader == Reader::Present)
        else {
            return;
        };
        let was_empty = session.queue.is_empty();
        session.queue.push_gap(count);
        if was_empty && count > 0 {
            self.outcomes.push_back(Event::Readable(key));
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

    /// Whether an entry that may not be dropped can be taken without going over the hard limit for good.
    pub(super) fn fits(&self, key: SessionKey, len: usize) -> bool {
        self.sessions.get(key).is_some_and(|session| session.queue.fits(len, self.config.queue.hard))
    }

    fn note_evicted(&mut self, count: u64, session_id: Option<SessionId>) {
        self.stats.events_evicted += count;
        self.notify(Notice::Evicted { session_id, count });
    }

    /// Moves what waits in one session's queue to another's, and the asks in it. Where nobody reads that, requests are
    /// settled. What an event asked there before is not asked again.
    fn hand_over(&mut self, from: SessionKey, to: SessionKey) {
        let Some(session) = self.sessions.get_mut(from) else { return };
        let items = session.queue.leave();
        session.queue.leave_buffer(&mut self.spare_buffers);
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

    /// Gives handlers the asks of a session that they claim and that wait in its stream, where their places stay.
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

    /// Ends a session here: it owns nothing any more, everything that was asked or awaited in it is settled, and the
    /// last item of its stream says why.
    pub(super) fn end_session(&mut self, key: SessionKey, reason: SessionEnd) {
        let Some(session) = self.sessions.get_mut(key) else { return };
        let Some(ended) = session.life.end() else { return };
        if let Some(id) = session.id.clone()
            && self.sessions.remove_owner(&id, key)
        {
            self.forget_unowned(&id);
        }
        self.claims.forget(key);
        self.settle_session(key, reason.clone());
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

    /// Settles what was asked and awaited in a session.
    fn settle_session(&mut self, key: SessionKey, reason: SessionEnd) {
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
            session.life.is_over() && (session.queue.is_empty() || session.reader == Reader::Gone)
        });
        if done {
            self.release_pressure(key);
            // Calls of it that are open may outlive it, and go on from its last activity.
            self.calls.note_activity(key, self.sessions.last_active(key));
            self.sessions.free(key);
        }
    }

    // How the connection ends.

    /// The input has ended.
    pub(super) fn on_end(&mut self, end: InputEnd) {
        let failure = self.transmits.failure().filter(|failure| !failure.peer_is_gone()).cloned();
        let done = self.closing.phase() == Phase::Closing
            && (self.closing.has_asked_to_exit() || !self.situation().calls_open);
        self.end(match (end, failure) {
            (InputEnd::Clean, _) if done => CloseKind::Graceful,
            (_, Some(failure)) => CloseKind::Io(failure),
            (InputEnd::Clean, None) => CloseKind::PeerEnded,
            (InputEnd::Truncated(truncated), None) => CloseKind::Truncated(truncated),
        });
    }

    /// The time for closing, or for reading on after writing failed, is over.
    pub(super) fn on_closing_limit(&mut self) {
        match self.closing.out_of_time(self.situation()) {
            Step::AskToExit => self.ask_to_exit(),
            Step::EndCalls => {
                // No call is waited for any longer, but what is owed is still answered.
                self.end_calls(&self.close_cause(), |_| true);
                self.deadlines.arm(Timer::Closing, self.now + LAST_WORDS);
                self.finish_closing();
            }
            Step::End | Step::Settle | Step::Wait => self.end(self.close_cause().kind),
        }
    }

    /// What closing goes by.
    pub(super) fn situation(&self) -> Situation {
        let wants_shutdown = self.closing.wants_shutdown();
        // No call is waited for, and none could still leave something behind at the runtime.
        let is_waited_for = |call: &OpenCall| match call.purpose {
            _ if call.caller == Caller::Waiting => true,
            Purpose::Create(..) | Purpose::Resume(..) | Purpose::Starting(_) | Purpose::Undo(_) => true,
            Purpose::Detach(_) | Purpose::Destroy(_) => wants_shutdown,
            _ => false,
        };
        Situation {
            calls_open: self.calls.iter().any(|(_, call)| is_waited_for(call)),
            written: self.transmits.is_empty(),
            can_write: self.transmits.failure().is_none(),
        }
    }

    /// What is owed is answered before the runtime is told to exit: afterwards it need not listen. All sessions end with
    /// that, so what would begin one, or undo one, is not waited for any longer.
    pub(super) fn ask_to_exit(&mut self) {
        self.end_calls(&self.close_cause(), |call| {
            matches!(
                call.purpose,
                Purpose::Create(..) | Purpose::Resume(..) | Purpose::Starting(_) | Purpose::Undo(_)
            )
        });
        self.settle_all();
        // What is settled must not ask again.
        self.closing.asked_to_exit(None);
        let asked = self.start_own_call("runtime.shutdown", &Json::empty_object(), Purpose::Shutdown, None);
        if let Ok(call) = asked {
            self.closing.asked_to_exit(Some(call));
            self.deadlines.arm(Timer::Closing, self.now + self.config.closing);
        }
    }

    /// Ends every session, and settles every ask.
    pub(super) fn settle_all(&mut self) {
        let reason = SessionEnd::Connection(self.close_cause());
        for key in self.sessions.keys() {
            self.end_session_and_its_start(key, reason.clone());
        }
        for number in self.asks.numbers() {
            self.forget_kept(number);
            self.settle(number, "the connection is closing");
        }
    }

    /// The cause that what is open now would end with, or has.
    pub(super) fn close_cause(&self) -> CloseCause {
        if let Some(cause) = self.closing.closed() {
            return cause.clone();
        }
        let failure = self.transmits.failure().cloned();
        self.closing.cause(failure.map_or(CloseKind::Graceful, CloseKind::Io))
    }

    /// The end. Everything that is open ends with this cause, and nothing happens afterwards.
    pub(super) fn end(&mut self, kind: CloseKind) {
        let Some(cause) = self.closing.end(shown::in_cause(kind, &self.secrets)) else { return };
        self.end_calls(&cause, |_| true);
        for key in self.sessions.keys() {
            self.end_session(key, SessionEnd::Connection(cause.clone()));
        }
        for (number, ask) in self.asks.clear() {
            self.claims.take_out(self.ask_of_number(number));
            if ask.state == AskState::Handled {
                self.claims.withdraw(self.ask_of_number(number));
            }
        }
        self.transmits.clear();
        self.deadlines.clear();
        self.note_reading();
        self.tell(Event::Closed(cause));
    }
}
