//! The state machine: messages in, events and frames out.
//!
//! # The parts
//!
//! Each is a type in a file of its own, owns its state and its rules, and returns what follows from what it is told. None
//! knows the connection. None knows another part, but for these: [`session_table`] has the parts that a session is made of,
//! each of [`subscribers`] has a [`queue`], and [`calls`] keeps the [`start_steps`] that are left of a create or resume.
//!
//! | of | file |
//! |---|---|
//! | calls of ours | [`calls`], [`handshake`], [`start_reply`], [`start_steps`] |
//! | what is asked | [`asks`], [`claims`], [`owed_reply`] |
//! | sessions | [`session_table`], [`life`], [`turns`], [`prompt_gate`], [`standing`], [`deletion`], [`window`] |
//! | what is given out | [`queue`], [`subscribers`], [`stream_items`], [`outcomes`], [`arrivals`], [`notices`], [`reading`] |
//! | reading, time, writing, the end | [`inbound`], [`deadlines`], [`transmits`], [`closing`] |
//!
//! Rules without a state are parts too: [`refusal`], [`shown`]. [`snapshot`] alone reads all of them, and the connection.
//!
//! The types that parts and orchestration speak in are leaves, which know no part: [`activity`], [`claim`], [`error`],
//! [`event`], [`limits`], [`login`], [`notice`], [`observer`], [`queued`], [`ready`], [`seed`], [`server_info`],
//! [`starting`], [`turn`].
//!
//! # The orchestration
//!
//! `impl Connection` stands in this file and five others. They join the parts, in the order in which things happen:
//!
//! | what happens | file |
//! |---|---|
//! | the connection begins, ends | this one |
//! | the user wants something | [`commands`] |
//! | something comes from the runtime, an ask is claimed or answered | [`wire`] |
//! | a call of ours is answered, or left | [`replies`] |
//! | a session begins, ends, or changes its owner; a message is kept for one | [`sessions`] |
//! | something is taken out or looked at, time passes | [`polls`] |

mod activity;
mod arrivals;
mod asks;
mod calls;
mod claim;
mod claims;
mod closing;
mod commands;
mod deadlines;
mod deletion;
mod error;
mod event;
mod handshake;
mod inbound;
mod life;
mod limits;
mod login;
mod notice;
mod notices;
mod observer;
mod outcomes;
mod owed_reply;
mod polls;
mod prompt_gate;
mod queue;
mod queued;
mod reading;
mod ready;
mod refusal;
mod replies;
mod seed;
mod server_info;
mod session_table;
mod sessions;
mod shown;
mod snapshot;
mod standing;
mod start_reply;
mod start_steps;
mod starting;
mod stream_items;
mod subscribers;
mod transmits;
mod turn;
mod turns;
mod window;
mod wire;

use std::borrow::Cow;
use std::collections::VecDeque;

pub use arrivals::{Arrival, InOrder};
pub use claim::{Claim, Claimed};
pub use error::{AnswerError, CallError, CreateError, TimeLimit, TurnError};
pub use event::Event;
pub use inbound::{Batch, Inbound};
pub use limits::Limits;
pub use notice::{DropReason, Notice, Stats};
pub use observer::{Input, Observe, Observer, Output};
pub use ready::Ready;
pub use server_info::ServerInfo;
pub use snapshot::{AskSnapshot, CallSnapshot, SessionSnapshot, Snapshot, WaitSnapshot};
pub use starting::{SessionInfo, Starting};
pub use turn::{NoAnswer, Turn};

use activity::Activity;
use arrivals::Arrivals;
use asks::{AskState, Asks};
use calls::{Caller, Calls, OpenCall, Purpose, confirm};
use claims::Claims;
use closing::{Closing, LAST_WORDS, Phase, Situation, Step};
use deadlines::{Deadlines, Timer};
use handshake::{Asked, Handshake};
use inbound::InputEnd;
use notices::Notices;
use observer::Told;
use outcomes::Outcomes;
use queue::{Queue, SpareContents};
use reading::ReadingGate;
use seed::{SeededHash, SessionIds};
use session_table::Sessions;
use stream_items::ConnectionItem;
use transmits::Transmits;
use window::Window;

use crate::close::{CloseCause, CloseKind, HandshakeError};
use crate::config::Config;
use crate::ids::{AskId, CallId, SessionKey, SubscriberId};
use crate::json::Json;
use crate::moment::Moment;
use crate::protocol::methods;
use crate::secret::Secrets;
use crate::session::{Item, SessionEnd, SessionId};
use crate::spare::Trimmed;

/// A connection to the runtime, as a state machine that does no IO.
///
/// # The contract
///
/// It is told what happens and asked what to do. What happens: [`receive`](Self::receive) (bytes came),
/// [`receive_end`](Self::receive_end) (no more will), [`transmit_failed`](Self::transmit_failed),
/// [`handle_deadline`](Self::handle_deadline) (time has passed), and the user's commands: [`call`](Self::call),
/// [`create_session`](Self::create_session), [`send`](Self::send), [`answer`](Self::answer), [`close`](Self::close) and
/// their like. They may come in any order and any number.
///
/// After any of them, drain, until there is nothing:
///
/// 1. [`poll_transmit`](Self::poll_transmit): frames to write, in order;
/// 2. [`poll_event`](Self::poll_event): outcomes of calls, and [`Event::Readable`] when a session has items, which
///    [`poll_session`](Self::poll_session) gives;
/// 3. [`poll_claimed`](Self::poll_claimed): asks that handlers here have [claimed](Self::claim);
/// 4. [`poll_deadline`](Self::poll_deadline): when to call [`handle_deadline`](Self::handle_deadline) at the latest;
/// 5. [`wants_read`](Self::wants_read): whether to read on.
///
/// The methods above that tell what happens, the commands, and the polls above that take something out are given the
/// time as a [`Moment`]. An earlier time than the last counts as the last. Some methods change what only their callers
/// look at. They send nothing and arm no deadline, so they take no time, and are not in transcripts:
///
/// - of those who see a stream beside its reader: [`subscribe`](Self::subscribe),
///   [`poll_subscriber`](Self::poll_subscriber), [`poll_subscription`](Self::poll_subscription),
///   [`unsubscribe`](Self::unsubscribe);
/// - of the notes in what order things came: [`keep_order`](Self::keep_order), [`forget_order`](Self::forget_order),
///   [`first_arrival`](Self::first_arrival), [`note_arrival`](Self::note_arrival), [`tidy_order`](Self::tidy_order);
/// - of what comes later: [`draw_next`](Self::draw_next), which is in a transcript as what was then drawn, and
///   [`release_buffer`](Self::release_buffer), which gives memory back.
///
/// Input is never refused: bad input becomes a [`Notice`], or ends the connection. The end comes once, as
/// [`Event::Closed`], and is the last event.
///
/// Given the same seed, bytes, commands, times and polls, a connection makes the same frames, events and items, however
/// the bytes were split.
///
/// ```
/// use pilotwire::Config;
/// use pilotwire::sans_io::{Connection, Event, Moment};
///
/// let mut connection = Connection::new(Config::default(), [7; 32]);
/// let now = Moment::default();
/// connection.connect(now);
/// let hello = connection.poll_transmit(now).expect("the handshake");
/// assert!(hello.starts_with(b"Content-Length: "));
///
/// // A transport carries it to the runtime, and this back:
/// let reply = br#"{"jsonrpc":"2.0","id":1,"result":{"ok":true,"protocolVersion":3,"version":"1.0.102"}}"#;
/// connection.receive(now, format!("Content-Length: {}\r\n\r\n", reply.len()).as_bytes());
/// connection.receive(now, reply);
/// assert!(matches!(connection.poll_event(now), Some(Event::Connected(_))));
/// ```
#[derive(Debug)]
pub struct Connection {
    config: Config,
    /// Tells this connection's handles from those of others.
    tag: u32,
    /// The latest moment that anything gave.
    now: Moment,
    closing: Closing,
    handshake: Handshake,
    inbound: Inbound,
    ids: SessionIds,
    calls: Calls,
    asks: Asks,
    claims: Claims,
    sessions: Sessions,
    spare_contents: SpareContents<Item>,
    window: Window,
    connection_queue: Queue<ConnectionItem>,
    reading: ReadingGate,
    outcomes: Outcomes,
    notices: Notices,
    /// In what order things came, if somebody wants to know.
    arrivals: Option<Box<Arrivals>>,
    transmits: Transmits,
    deadlines: Deadlines,
    /// Secrets that must not show in events, errors and notices.
    secrets: Secrets,
    stats: Stats,
    /// The time now, on both clocks.
    current: Activity,
    /// When something last came from the runtime.
    last_activity: Activity,
    observer: Option<Box<dyn Observer>>,
    /// The number of those who see sessions' streams beside their readers.
    subscriptions: usize,
    last_subscription: u64,
    /// Subscribers that have something to read, and had nothing before.
    readable: Trimmed<VecDeque<SubscriberId>>,
    /// A snapshot of what was open when the connection ended.
    open_at_end: Option<Box<Snapshot>>,
}

impl Connection {
    /// A connection to a runtime that nothing has been said to yet.
    ///
    /// Session ids are drawn from `seed`. It must differ between processes, or two of them would choose the same ids:
    /// take it from the operating system's randomness, except where a conversation is to be repeated.
    #[must_use]
    pub fn new(config: Config, seed: [u8; 32]) -> Self {
        let hash = SeededHash::new(seed);
        Self {
            tag: hash.tag(),
            now: Moment::default(),
            closing: Closing::new(),
            handshake: Handshake::default(),
            inbound: Inbound::new(&config),
            ids: SessionIds::new(seed),
            calls: Calls::default(),
            asks: Asks::new(hash.clone()),
            claims: Claims::default(),
            sessions: Sessions::new(hash, config.ended_ids),
            spare_contents: SpareContents::new(),
            window: Window::default(),
            connection_queue: Queue::new(),
            reading: ReadingGate::default(),
            outcomes: Outcomes::default(),
            notices: Notices::default(),
            arrivals: None,
            transmits: Transmits::default(),
            deadlines: Deadlines::default(),
            secrets: config.secrets(),
            stats: Stats::default(),
            current: Activity::default(),
            last_activity: Activity::default(),
            observer: config.observer().and_then(|observe| observe.begin(&config)),
            subscriptions: 0,
            last_subscription: 0,
            readable: Trimmed::default(),
            open_at_end: None,
            config,
        }
    }

    /// The config that it was made with.
    #[must_use]
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// Counters since the connection was made.
    #[must_use]
    pub fn stats(&self) -> Stats {
        self.stats
    }

    /// The cause of the connection's end, once it has ended.
    #[must_use]
    pub fn closed(&self) -> Option<&CloseCause> {
        self.closing.closed()
    }

    /// Returns `true` if the connection is closing or closed, so that nothing new begins.
    #[must_use]
    pub fn is_closing(&self) -> bool {
        matches!(self.closing.phase(), Phase::Closing | Phase::Closed)
    }

    /// A session's id, once it is known, for as long as its items can be taken.
    #[must_use]
    pub fn session_id(&self, session: SessionKey) -> Option<&SessionId> {
        self.sessions.get(session)?.id.as_ref()
    }

    /// The owner of a session id, if it has one.
    #[must_use]
    pub fn session_key(&self, id: &SessionId) -> Option<SessionKey> {
        self.sessions.owner(id.as_str())
    }

    /// The sessions that have not ended, and those whose items are not all taken, in the order in which they began.
    #[must_use]
    pub fn sessions(&self) -> Vec<SessionKey> {
        self.sessions.keys()
    }

    /// Returns `true` if a session of this id has ended here. Of the sessions that have, the last 1,024 are remembered,
    /// until their ids are asked for again.
    #[must_use]
    pub fn has_ended(&self, id: &SessionId) -> bool {
        self.sessions.has_ended(id.as_str())
    }

    /// A text about the peer's process, which may repeat secrets and whose lines may have been cut, without secrets.
    #[must_use]
    pub fn hide(&self, description: &str) -> String {
        self.secrets.hide_in_parts(description).into_owned()
    }

    /// The call of this number, whether there is or ever was one. Numbers stand in snapshots and transcripts.
    #[must_use]
    pub fn call_of_number(&self, number: u64) -> CallId {
        CallId::new(self.tag, number)
    }

    /// The ask of this number, whether there is or ever was one.
    #[must_use]
    pub fn ask_of_number(&self, number: u64) -> AskId {
        AskId::new(self.tag, number)
    }

    /// The session of this number, whether there is or ever was one.
    #[must_use]
    pub fn session_of_number(&self, number: u64) -> SessionKey {
        let known = self.sessions.keys().into_iter().find(|key| key.number() == number);
        known.unwrap_or_else(|| SessionKey::new(self.tag, number, u32::MAX))
    }

    /// The next session id that is drawn will be this one, in place of one from the seed: for a conversation that is
    /// repeated.
    pub fn draw_next(&mut self, id: SessionId) {
        self.ids.draw_next(id);
    }

    /// Carries out an input, now. This is the one place that shows an input to the observer, before it takes effect.
    /// What `act` calls in turn is not an input.
    #[inline(always)]
    fn take_in<'a, I: IntoIterator<Item = Input<'a>>, T: Told>(
        &mut self,
        now: Moment,
        inputs: impl FnOnce(&Self) -> I,
        act: impl FnOnce(&mut Self) -> T,
    ) -> T {
        self.advance(now);
        let observer = if self.observer.is_none() { None } else { self.show_inputs(inputs) };
        // Called in one place, so that it can be a part of its caller.
        let told = act(self);
        if let Some(observer) = observer {
            self.show_output(observer, told.output());
        }
        told
    }

    /// Shows inputs to the observer and takes it away, so that it does not see what the connection then calls by
    /// itself.
    #[cold]
    #[inline(never)]
    fn show_inputs<'a, I: IntoIterator<Item = Input<'a>>>(
        &mut self,
        inputs: impl FnOnce(&Self) -> I,
    ) -> Option<Box<dyn Observer>> {
        let inputs = inputs(self);
        let mut observer = self.observer.take()?;
        inputs.into_iter().for_each(|input| observer.input(&input));
        Some(observer)
    }

    /// Shows an output to the observer and puts it back.
    #[cold]
    #[inline(never)]
    fn show_output(&mut self, mut observer: Box<dyn Observer>, output: Option<Output<'_>>) {
        if let Some(output) = output {
            observer.output(output);
        }
        self.observer = Some(observer);
    }

    /// Takes note of the time, which never goes back.
    #[inline]
    fn advance(&mut self, now: Moment) {
        if now > self.now {
            self.now = now;
            self.current = self.reading.activity(now);
            if let Some(observer) = &mut self.observer {
                observer.time(now);
            }
        }
    }

    /// Queues an outcome.
    #[inline]
    fn tell(&mut self, event: Event) {
        if let (Some(arrivals), Some(arrival)) = (&mut self.arrivals, Arrival::of(&event)) {
            arrivals.note(arrival);
        }
        self.outcomes.push(event);
    }

    /// Queues a notice.
    fn notify(&mut self, notice: Notice) {
        self.stats.notices += 1;
        let is_new = self.notices.push(notice, self.connection_queue.last_seq(), self.config.waiting_notices);
        if let Some(arrivals) = self.arrivals.as_mut().filter(|_| is_new) {
            arrivals.note(Arrival::Notice);
        }
    }

    // Handles by number. One of another connection has none here.

    fn number_of_call(&self, call: CallId) -> u64 {
        if call.belongs_to(self.tag) { call.number() } else { 0 }
    }

    fn number_of_ask(&self, ask: AskId) -> u64 {
        if ask.belongs_to(self.tag) { ask.number() } else { 0 }
    }

    fn number_of_session(&self, session: SessionKey) -> u64 {
        if session.belongs_to(self.tag) { session.number() } else { 0 }
    }

    // How it begins.

    fn ask_in_handshake(&mut self, method: Cow<'static, str>, params: &Json, purpose: Purpose) {
        // Known before it is queued, since nothing else may go out before it.
        self.handshake.asks(self.calls.next_number());
        if let Err(error) = self.start_own_call(method, params, purpose, None) {
            self.fail_handshake(HandshakeError::Decode(error.to_string()));
        }
    }

    fn on_handshake_reply(&mut self, asked: Asked, result: Result<Json, CallError>) {
        if self.closing.phase() != Phase::Handshaking {
            return;
        }
        let hide = |text: &str| self.secrets.hide(text).into_owned();
        match self.handshake.replied(asked, result, hide) {
            handshake::Next::Ping => {
                self.ask_in_handshake(Cow::Borrowed(methods::PING), &Json::empty_object(), Purpose::Ping);
            }
            handshake::Next::Failed(error) => self.fail_handshake(error),
            handshake::Next::Done(info) => {
                if info.protocol_version.is_none() {
                    self.notify(Notice::UnknownProtocolVersion);
                }
                self.handshake.done(info, &self.config.handshake_steps);
                self.take_handshake_step();
            }
        }
    }

    /// Makes the next of the config's calls that belong to the handshake, or is done with it.
    fn take_handshake_step(&mut self) {
        match self.handshake.next_step() {
            Ok((method, params)) => {
                self.secrets.note_sent(&method, &params);
                self.ask_in_handshake(Cow::Owned(method), &params, Purpose::HandshakeStep);
            }
            Err(info) => self.open_for_calls(info),
        }
    }

    fn on_handshake_step(&mut self, method: String, result: Result<Json, CallError>) {
        if self.closing.phase() != Phase::Handshaking {
            return;
        }
        match confirm(result) {
            Ok(_) => self.take_handshake_step(),
            Err(error) => {
                let message = self.secrets.hide(&error.to_string()).into_owned();
                let message = crate::text::cut_answer(&message);
                self.fail_handshake(HandshakeError::Step { method, message });
            }
        }
    }

    fn open_for_calls(&mut self, info: ServerInfo) {
        self.deadlines.disarm(Timer::Handshake);
        self.closing.open();
        self.transmits.release_deferred();
        self.tell(Event::Connected(info));
    }

    fn on_handshake_limit(&mut self) {
        self.fail_handshake(HandshakeError::Timeout(self.config.handshake.unwrap_or_default()));
    }

    fn fail_handshake(&mut self, error: HandshakeError) {
        self.end(CloseKind::Handshake(error));
    }

    // How it ends.

    fn begin_closing(&mut self) {
        if self.closing.phase() == Phase::Handshaking {
            return self.end(CloseKind::Graceful);
        }
        if self.closing.begin() {
            self.deadlines.arm(Timer::Closing, self.now + self.config.closing);
            let cause = CallError::Closed(self.close_cause());
            for key in self.sessions.keys() {
                self.fail_held_prompts(key, &cause);
            }
            self.finish_closing();
        }
    }

    /// While closing, takes the next step: asks the runtime to exit, or settles what is owed. Ends the connection when
    /// all of that is written.
    fn finish_closing(&mut self) {
        if self.closing.phase() != Phase::Closing {
            return;
        }
        let situation = self.situation();
        match self.closing.next(situation, |call| self.calls.get(call).is_some()) {
            Step::AskToExit => self.ask_to_exit(),
            Step::Settle => {
                self.end_sessions_and_asks();
                if self.transmits.is_empty() {
                    self.end(self.close_cause().kind);
                }
            }
            Step::Wait | Step::EndCalls | Step::End => {}
        }
    }

    /// The input has ended.
    fn on_end(&mut self, end: InputEnd) {
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
    fn on_closing_limit(&mut self) {
        match self.closing.out_of_time(self.situation()) {
            Step::AskToExit => self.ask_to_exit(),
            Step::EndCalls => {
                self.note_what_is_open();
                // No call is waited for any longer, but what is owed is still answered.
                self.end_calls(&self.close_cause(), |_| true);
                self.deadlines.arm(Timer::Closing, self.now + LAST_WORDS);
                self.finish_closing();
            }
            Step::End | Step::Settle | Step::Wait => self.end(self.close_cause().kind),
        }
    }

    /// Returns the facts that closing goes by.
    fn situation(&self) -> Situation {
        let wants_shutdown = self.closing.wants_shutdown();
        Situation {
            calls_open: self.calls.iter().any(|(_, call)| call.holds_up_closing(wants_shutdown)),
            written: self.transmits.is_empty(),
            can_write: self.transmits.failure().is_none(),
        }
    }

    /// Asks the runtime to exit. Before that, answers what is owed, since the runtime need not listen afterwards. All
    /// sessions end with the runtime, so calls that would begin or undo one are waited for no longer.
    fn ask_to_exit(&mut self) {
        self.note_what_is_open();
        self.end_calls(&self.close_cause(), |call| call.purpose.makes_or_undoes());
        self.end_sessions_and_asks();
        // What is settled must not ask again.
        self.closing.asked_to_exit(None);
        let asked = self.start_own_call(methods::SHUT_DOWN, &Json::empty_object(), Purpose::Shutdown, None);
        if let Ok(call) = asked {
            self.closing.asked_to_exit(Some(call));
            self.deadlines.arm(Timer::Closing, self.now + self.config.closing);
        }
    }

    /// Ends every session, and settles every ask.
    fn end_sessions_and_asks(&mut self) {
        self.note_what_is_open();
        let reason = SessionEnd::Connection(self.close_cause());
        for key in self.sessions.keys() {
            self.end_session_and_its_start(key, reason.clone());
        }
        for number in self.asks.numbers() {
            self.forget_kept(number);
            self.settle(number, "the connection is closing");
        }
    }

    /// The cause with which the connection has ended, or would end now.
    fn close_cause(&self) -> CloseCause {
        if let Some(cause) = self.closing.closed() {
            return cause.clone();
        }
        let failure = self.transmits.failure().cloned();
        self.closing.cause(failure.map_or(CloseKind::Graceful, CloseKind::Io))
    }

    /// Ends the connection. Everything that is open ends with this cause, and nothing happens afterwards.
    fn end(&mut self, kind: CloseKind) {
        let Some(cause) = self.closing.end(shown::in_cause(kind, &self.secrets)) else { return };
        self.note_what_is_open();
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

    /// Keeps what is open, which ends now. What ends later was not open any more.
    fn note_what_is_open(&mut self) {
        if self.open_at_end.is_none() {
            self.open_at_end = Some(Box::new(self.snapshot(self.now)));
        }
    }

    /// Ends the calls that `pick` chooses: for their callers, and for the wire. The caller of this ends their sessions.
    fn end_calls(&mut self, cause: &CloseCause, pick: impl Fn(&OpenCall) -> bool) {
        for number in self.calls.numbers_where(pick) {
            self.deadlines.disarm_limits(number);
            self.deadlines.disarm(Timer::Unclaimed(number));
            let Some(call) = self.calls.remove(number) else { continue };
            if let Purpose::Resume(key, _) = call.purpose {
                self.fail_resume(key, SessionEnd::Connection(cause.clone()));
            }
            if let Purpose::Answer(answering) = &call.purpose {
                self.tell_answered(answering, Err(CallError::Closed(cause.clone())));
            }
            if call.caller == Caller::Waiting {
                self.tell(call.failed(self.call_of_number(number), CallError::Closed(cause.clone())));
            }
            self.close_window(number);
        }
    }
}

#[cfg(test)]
mod tests;
