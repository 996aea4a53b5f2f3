//! How a connection ends: gracefully, at the end of input, or by a failure. Whatever is open ends once, with the one
//! cause.

use std::time::Duration;

use super::calls::{Caller, Limits, OpenCall, Purpose};
use super::deadlines::Timer;
use super::inbound::InputEnd;
use super::registry::Status;
use super::{Batch, CallError, CloseCause, CloseKind, Connection, Event, Phase, SessionKey, TransportError};
use crate::json::Json;
use crate::moment::Moment;
use crate::session::SessionEnd;

/// Whether the runtime is told to exit before the connection ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shutdown {
    Unwanted,
    /// As soon as what is open has ended.
    Wanted,
    /// It was, by this call.
    Asked(u64),
}

/// How long the last replies may take to be written when the time for closing is over.
const LAST_WORDS: Duration = Duration::from_secs(1);

impl Connection {
    /// Ends the connection gracefully: open calls may still end, for 10 s at most; new commands, prompts that are
    /// held, and new requests of the runtime are refused. Then what is owed is settled and written, which has another
    /// second if the 10 s are over, and the connection ends.
    ///
    /// Sessions are left to the runtime as they are. To end them, [`detach`](Self::detach) or
    /// [`destroy`](Self::destroy) them first.
    pub fn close(&mut self, now: Moment) {
        recorded!(self.close(now;));
        self.advance(now);
        match self.phase {
            Phase::Handshaking => self.end(CloseKind::Graceful),
            Phase::Open => {
                self.phase = Phase::Closing;
                self.deadlines.arm(Timer::Closing, self.now + self.config.closing);
                let cause = CallError::Closed(self.close_cause());
                for key in self.sessions.keys() {
                    self.fail_held_prompts(key, &cause);
                }
                self.finish_closing();
            }
            Phase::Closing | Phase::Closed => {}
        }
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
        recorded!(self.shut_down(now;));
        self.advance(now);
        if self.phase == Phase::Open {
            self.shutdown = Shutdown::Wanted;
            for key in self.sessions.keys() {
                self.detach_to_shut_down(key);
            }
        }
        self.close(now);
    }

    /// While shutting down: detaches from a session that is open, unless it is being ended already.
    pub(super) fn detach_to_shut_down(&mut self, key: SessionKey) {
        let ends_it = |call: &OpenCall| matches!(call.purpose, Purpose::Detach(ended) | Purpose::Destroy(ended) if ended == key);
        if self.shutdown != Shutdown::Wanted
            || self.phase == Phase::Closed
            || self.write_failure.is_some()
            || self.sessions.get(key).is_none_or(|session| session.status != Status::Open)
            || self.calls.iter().any(|(_, call)| ends_it(call))
        {
            return;
        }
        if let Ok(call) = self.start_detach(key, Limits::none()) {
            self.ask_for_nobody(call.number());
        }
    }

    pub(crate) fn is_closing(&self) -> bool {
        matches!(self.phase, Phase::Closing | Phase::Closed)
    }

    /// Tells that the peer has ended its side: no more bytes will come. A frame that has not come in full is lost.
    pub fn receive_end(&mut self, now: Moment) {
        let mut batch = Batch::default();
        self.inbound.finish(&mut batch);
        self.apply(now, &mut batch);
    }

    /// Tells that reading failed: no more bytes will come.
    pub fn receive_failed(&mut self, now: Moment, cause: TransportError) {
        recorded!(self.receive_failed(now; cause));
        self.advance(now);
        if cause.peer_is_gone() {
            self.on_end(InputEnd::Clean);
        } else {
            self.end(CloseKind::Io(cause));
        }
    }

    /// Adds what is known of the peer's own end, such as a process's exit status, to the cause of the connection's.
    /// To be told before the end itself. Secrets in it are replaced, as [`Config::secret`](super::Config::secret) says.
    pub fn describe_peer(&mut self, description: &str) {
        let description = &*self.hide_in_description(description);
        recorded!(self.describe_peer(description));
        self.peer_description = Some(description.into());
    }

    pub(super) fn on_end(&mut self, end: InputEnd) {
        let writing_failed = self.write_failure.take().filter(|failure| !failure.peer_is_gone());
        let asked_to = matches!(self.shutdown, Shutdown::Asked(_));
        let done = self.phase == Phase::Closing && (asked_to || self.nothing_is_open());
        self.end(match (end, writing_failed) {
            (InputEnd::Clean, _) if done => CloseKind::Graceful,
            (_, Some(failure)) => CloseKind::Io(failure),
            (InputEnd::Clean, None) => CloseKind::PeerEnded,
            (InputEnd::Truncated(truncated), None) => CloseKind::Truncated(truncated),
        });
    }

    /// The time for closing, or for reading on after writing failed, is over.
    pub(super) fn on_closing_limit(&mut self) {
        match self.write_failure.take() {
            Some(failure) => self.end(CloseKind::Io(failure)),
            None if self.shutdown == Shutdown::Wanted => self.ask_to_exit(),
            // The peer does not even take what was written before.
            None if !self.transmits.is_empty() => self.end(CloseKind::Graceful),
            None if self.shutdown == Shutdown::Unwanted && self.nothing_is_open() => {
                self.end(CloseKind::Graceful);
            }
            None => {
                // No call is waited for any longer, but what is owed is still answered.
                self.end_calls(&self.close_cause(), |_| true);
                self.deadlines.arm(Timer::Closing, self.now + LAST_WORDS);
                self.finish_closing();
            }
        }
    }

    /// What is owed is answered before the runtime is told to exit: afterwards it need not listen. All sessions end with
    /// that, so what would begin one, or undo one, is not waited for any longer.
    fn ask_to_exit(&mut self) {
        self.end_calls(&self.close_cause(), |call| {
            matches!(call.purpose, Purpose::Create(..) | Purpose::Resume(..) | Purpose::Undo(_))
        });
        self.settle_all();
        self.shutdown = Shutdown::Unwanted;
        if let Ok(call) = self.start_own_call("runtime.shutdown", &Json::empty_object(), Purpose::Shutdown) {
            self.shutdown = Shutdown::Asked(call);
            self.deadlines.arm(Timer::Closing, self.now + self.config.closing);
        }
    }

    /// While closing: settles what is owed once no call is open, and ends once that is written.
    pub(super) fn finish_closing(&mut self) {
        if self.phase != Phase::Closing {
            return;
        }
        match self.shutdown {
            // What did not end before the runtime was told to is not waited for.
            Shutdown::Asked(call) if self.calls.get(call).is_some() => return,
            Shutdown::Wanted | Shutdown::Unwanted if !self.nothing_is_open() => return,
            Shutdown::Wanted if self.write_failure.is_none() => return self.ask_to_exit(),
            _ => {}
        }
        self.settle_all();
        if self.transmits.is_empty() {
            self.end(self.close_cause().kind);
        }
    }

    fn settle_all(&mut self) {
        let reason = SessionEnd::Connection(self.close_cause());
        for key in self.sessions.keys() {
            self.end_session_and_its_start(key, reason.clone());
        }
        for number in self.asks.numbers() {
            self.forget_kept(number);
            self.settle(number, "the connection is closing");
        }
    }

    /// Whether no call is waited for, and none could still leave something behind at the runtime.
    fn nothing_is_open(&self) -> bool {
        self.calls.iter().all(|(_, call)| call.caller == Caller::Gone && !self.is_waited_for(&call.purpose))
    }

    /// Whether a call of this purpose must have ended before the connection does, though nobody asks for its outcome.
    fn is_waited_for(&self, purpose: &Purpose) -> bool {
        match purpose {
            Purpose::Create(..) | Purpose::Resume(..) | Purpose::Undo(_) => true,
            Purpose::Detach(_) | Purpose::Destroy(_) => self.shutdown == Shutdown::Wanted,
            _ => false,
        }
    }

    /// The cause that what is open now would end with, or has.
    pub(super) fn close_cause(&self) -> CloseCause {
        if let Some(cause) = &self.closed {
            return cause.clone();
        }
        self.cause(self.write_failure.clone().map_or(CloseKind::Graceful, CloseKind::Io))
    }

    /// Of a peer that was not the cause, there is nothing to say.
    fn cause(&self, kind: CloseKind) -> CloseCause {
        let peer = self.peer_description.clone().filter(|_| kind != CloseKind::Graceful);
        CloseCause { kind, peer }
    }

    /// The end. Everything that is open ends with this cause, and nothing happens afterwards.
    pub(super) fn end(&mut self, kind: CloseKind) {
        if self.phase == Phase::Closed {
            return;
        }
        self.phase = Phase::Closed;
        let cause = self.cause(self.hide_in_cause(kind));
        self.closed = Some(cause.clone());
        self.end_calls(&cause, |_| true);
        for key in self.sessions.keys() {
            self.end_session(key, SessionEnd::Connection(cause.clone()));
        }
        for number in self.asks.numbers() {
            self.asks.remove(number);
        }
        self.transmits.clear();
        self.deadlines.clear();
        self.note_reading();
        self.tell(Event::Closed(cause));
    }

    /// Both ends of the calls that `pick` chooses. What their sessions end with is for who ends those.
    fn end_calls(&mut self, cause: &CloseCause, pick: impl Fn(&OpenCall) -> bool) {
        for number in self.calls.numbers_where(pick) {
            self.disarm_limits(number);
            self.deadlines.disarm(Timer::Unclaimed(number));
            let Some(call) = self.calls.remove(number) else { continue };
            if let Purpose::Resume(key, _) = call.purpose {
                self.fail_resume(key, SessionEnd::Connection(cause.clone()));
            }
            if let Purpose::Answer(answering) = &call.purpose {
                self.tell_answered(answering, Err(CallError::Closed(cause.clone())));
            }
            if call.caller == Caller::Waiting {
                self.tell(call.failed(self.call_id(number), CallError::Closed(cause.clone())));
            }
            self.close_window(number);
        }
    }
}
