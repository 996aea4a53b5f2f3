//! The state machine: messages in, events and frames out.
//!
//! The parts of it, each in a file: [`calls`] (ours, and their two ends), [`starting`] and [`ending`] (of sessions),
//! [`undo`] (what nobody claimed), [`routing`] (where a message goes, and the replies that the core makes), [`window`]
//! (what is kept for ids that are not known yet), [`asks`] and [`answers`] (replies that are owed), [`prompts`] and
//! [`turns`] (sending, and waiting for the end of a turn), [`streams`] and [`queue`] (what is given out, and how it
//! holds up reading), [`order`] (what came first, across those), [`handshake`], [`closing`], [`deadlines`].

#[macro_use]
mod recorded;

mod activity;
mod answers;
mod asks;
mod calls;
mod closing;
mod config;
mod deadlines;
mod ending;
mod error;
mod event;
mod handshake;
mod ids;
mod inbound;
mod lifecycle;
mod login;
mod notice;
mod order;
mod prompts;
mod queue;
mod refusal;
mod registry;
mod routing;
mod seed;
mod shown;
mod snapshot;
mod starting;
mod streams;
mod transmit;
mod turns;
mod undo;
mod window;

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

pub use calls::Limits;
pub use config::Config;
pub use error::{
    AnswerError, CallError, CloseCause, CloseKind, CreateError, HandshakeError, TimeLimit, TransportError,
    TurnError,
};
pub use event::Event;
pub use handshake::ServerInfo;
pub use ids::{AskId, CallId, SessionKey};
#[cfg(feature = "replay")]
pub(crate) use inbound::InputEnd;
pub use inbound::{Batch, Inbound};
pub use notice::{DropReason, Notice, Stats};
pub(crate) use order::Arrival;
pub use order::InOrder;
pub use snapshot::{AskSnapshot, CallSnapshot, SessionSnapshot, Snapshot};
pub(crate) use starting::Begun;
pub use starting::{SessionInfo, Starting};
pub use turns::{NoAnswer, Turn};

use activity::{Activity, Pause};
use asks::Asks;
use calls::Calls;
use closing::Shutdown;
use deadlines::{Deadlines, Timer};
use notice::Notices;
use order::Order;
use queue::{Queue, SpareBuffers};
use registry::Sessions;
use seed::{SeededHash, SessionIds};
use streams::{ConnectionEntry, ConnectionItem};
use transmit::Transmits;
use window::Window;

use crate::moment::Moment;
use crate::secret::Secrets;
use crate::session::Item;
use crate::spare::give_back;

/// A connection to the runtime, as a state machine that does no IO.
///
/// # The contract
///
/// It is told what happens and asked what to do. What happens: [`receive`](Self::receive) (bytes came),
/// [`receive_end`](Self::receive_end) (no more will), [`transmit_failed`](Self::transmit_failed),
/// [`handle_deadline`](Self::handle_deadline) (time has passed), and the user's commands: [`call`](Self::call),
/// [`create_session`](Self::create_session), [`send`](Self::send), [`answer`](Self::answer), [`close`](Self::close) and
/// their like. Each takes the time as a [`Moment`]. They may come in any order and any number.
///
/// After any of them, drain, until there is nothing:
///
/// 1. [`poll_transmit`](Self::poll_transmit): frames to write, in order;
/// 2. [`poll_event`](Self::poll_event): outcomes of calls, and [`Event::Readable`] when a session has items, which
///    [`poll_session`](Self::poll_session) gives;
/// 3. [`poll_deadline`](Self::poll_deadline): when to call [`handle_deadline`](Self::handle_deadline) at the latest;
/// 4. [`wants_read`](Self::wants_read): whether to read on.
///
/// Input is never refused: bad input becomes a [`Notice`], or ends the connection. The end comes once, as
/// [`Event::Closed`], and is the last event.
///
/// Given the same seed, bytes, commands, times and polls, a connection gives the same frames, events and items, however
/// the bytes were split.
///
/// ```
/// use pilotwire::{Config, Connection, Event, Moment};
///
/// let mut connection = Connection::new(Config::default(), [7; 32]);
/// let now = Moment::default();
/// connection.connect(now);
/// let hello = connection.poll_transmit().expect("the handshake");
/// assert!(hello.starts_with(b"Content-Length: "));
///
/// // A transport carries it to the runtime, and this back:
/// let reply = br#"{"jsonrpc":"2.0","id":1,"result":{"ok":true,"protocolVersion":3,"version":"1.0.102"}}"#;
/// connection.receive(now, format!("Content-Length: {}\r\n\r\n", reply.len()).as_bytes());
/// connection.receive(now, reply);
/// assert!(matches!(connection.poll_event(), Some(Event::Connected(_))));
/// ```
#[derive(Debug)]
pub struct Connection {
    config: Config,
    /// Tells this connection's handles from those of others.
    tag: u32,
    /// The latest moment that any input gave.
    now: Moment,
    /// What is being done came without a time: it is later than the latest by nobody knows how much.
    untimed: bool,
    phase: Phase,
    shutdown: Shutdown,
    /// The handshake's latest call.
    handshake: Option<u64>,
    closed: Option<CloseCause>,
    peer_description: Option<Arc<str>>,
    write_failure: Option<TransportError>,
    inbound: Inbound,
    ids: SessionIds,
    calls: Calls,
    asks: Asks,
    sessions: Sessions,
    spare_buffers: SpareBuffers<Item>,
    window: Window,
    own_queue: Queue<ConnectionItem>,
    /// Whether the connection's own queue has turned non-empty since that was last asked.
    own_readable: bool,
    /// Queues that hold up reading.
    pausing: usize,
    pause: Pause,
    events: VecDeque<Event>,
    notices: Notices,
    /// In what order things came, if somebody wants to know.
    order: Option<Box<Order>>,
    transmits: Transmits,
    deadlines: Deadlines,
    /// What must not show in what is told.
    secrets: Secrets,
    stats: Stats,
    /// What comes now: `pause.activity(now)`, which pausing at that time does not change.
    current: Activity,
    /// What came last.
    last_activity: Activity,
    #[cfg(feature = "replay")]
    tape: Option<Box<crate::replay::Tape>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Phase {
    /// Commands wait for the handshake.
    Handshaking,
    Open,
    /// Open calls may end; nothing new begins.
    Closing,
    Closed,
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
            untimed: false,
            phase: Phase::Handshaking,
            shutdown: Shutdown::Unwanted,
            handshake: None,
            closed: None,
            peer_description: None,
            write_failure: None,
            inbound: Inbound::new(&config),
            ids: SessionIds::new(seed),
            calls: Calls::default(),
            asks: Asks::new(hash.clone()),
            sessions: Sessions::new(hash, config.ended_ids),
            spare_buffers: SpareBuffers::new(),
            window: Window::default(),
            own_queue: Queue::new(),
            own_readable: false,
            pausing: 0,
            pause: Pause::default(),
            events: VecDeque::new(),
            notices: Notices::default(),
            order: None,
            transmits: Transmits::default(),
            deadlines: Deadlines::default(),
            secrets: config.secrets(),
            stats: Stats::default(),
            current: Activity::default(),
            last_activity: Activity::default(),
            #[cfg(feature = "replay")]
            tape: crate::replay::Tape::begin(&config),
            config,
        }
    }

    /// The next thing to tell, if there is any: outcomes first, then notices and what is of no session as they came, and
    /// last of all the end. [`poll_in_order`](Self::poll_in_order) tells all of it, and the items of sessions, in the order in
    /// which it came.
    ///
    /// Secrets that were given to this connection, or went through it to the runtime, are replaced in errors and notices;
    /// see [`Config::secret`]. Notifications, asks, events and results are as the runtime sent them.
    pub fn poll_event(&mut self) -> Option<Event> {
        let mut event = self.next_event();
        self.hide_in_event(&mut event);
        event
    }

    /// As [`poll_event`](Self::poll_event), leaving out notices and what is of no session.
    pub(crate) fn poll_outcome(&mut self) -> Option<Event> {
        let mut event = self.next_outcome();
        self.hide_in_event(&mut event);
        event
    }

    pub(crate) fn poll_notice(&mut self) -> Option<Notice> {
        let mut notice = self.next_notice();
        if let Some(notice) = &mut notice {
            shown::in_notice(notice, &self.secrets);
        }
        notice
    }

    // As the runtime said it: what a transcript has in the place of secrets is its own affair.

    fn next_event(&mut self) -> Option<Event> {
        recorded!(self.next_event());
        if let Some(event) = self.poll_readable() {
            return Some(event);
        }
        if matches!(self.events.front(), Some(Event::Closed(_))) {
            // What was received before the end is given out before it.
            if let Some(event) = self.next_of_connection() {
                return Some(event);
            }
        }
        if let Some(event) = self.next_outcome() {
            return Some(event);
        }
        self.next_of_connection()
    }

    fn next_outcome(&mut self) -> Option<Event> {
        recorded!(self.next_outcome());
        if let Some(event) = self.poll_readable() {
            return Some(event);
        }
        let event = self.events.pop_front();
        give_back(&mut self.events);
        event
    }

    fn next_notice(&mut self) -> Option<Notice> {
        recorded!(self.next_notice());
        self.notices.pop()
    }

    /// The next event, if it is of a session's items. There is one for each batch of them; it is small, where others are
    /// large, and has nothing to drop.
    #[inline]
    fn poll_readable(&mut self) -> Option<Event> {
        let Some(Event::Readable(key)) = self.events.front() else { return None };
        let key = *key;
        std::mem::forget(self.events.pop_front());
        give_back(&mut self.events);
        Some(Event::Readable(key))
    }

    /// The next notice or item of the connection's own, whichever came first.
    pub(crate) fn poll_of_connection(&mut self) -> Option<Event> {
        let mut event = self.next_of_connection();
        self.hide_in_event(&mut event);
        event
    }

    fn next_of_connection(&mut self) -> Option<Event> {
        let item = self.own_queue.seqs().next();
        let is_notice = self.notices.first_place().is_some_and(|place| item.is_none_or(|item| place < item));
        if is_notice { self.next_notice().map(Event::Notice) } else { self.poll_own() }
    }

    pub(crate) fn has_outcome(&self) -> bool {
        !self.events.is_empty()
    }

    pub(crate) fn has_own(&self) -> bool {
        !self.own_queue.is_empty()
    }

    /// The time that it was last told.
    pub(crate) fn latest(&self) -> Moment {
        self.now
    }

    pub(crate) fn has_notice(&self) -> bool {
        !self.notices.is_empty()
    }

    /// Whether the connection's own queue has turned non-empty since this was last asked.
    pub(crate) fn take_own_readable(&mut self) -> bool {
        std::mem::take(&mut self.own_readable)
    }

    /// When [`handle_deadline`](Self::handle_deadline) is to be called, unless something else happens before. None:
    /// nothing waits for time to pass.
    #[must_use]
    pub fn poll_deadline(&self) -> Option<Moment> {
        self.deadlines.next()
    }

    /// Acts on every deadline that has passed. Harmless if none has.
    pub fn handle_deadline(&mut self, now: Moment) {
        recorded!(self.handle_deadline(now;));
        self.advance(now);
        loop {
            self.act_on_deadlines();
            self.finish_closing();
            // What is settled with that may be due at once.
            if self.deadlines.next().is_none_or(|next| next > self.now) {
                return;
            }
        }
    }

    fn act_on_deadlines(&mut self) {
        while let Some(timer) = self.deadlines.pop_expired(self.now) {
            match timer {
                Timer::Handshake => self.on_handshake_limit(),
                Timer::Closing => self.on_closing_limit(),
                Timer::WriteStalled => self.on_write_stalled(),
                Timer::Stalled => self.on_own_stalled(),
                Timer::SessionStalled(slot) => self.on_session_stalled(slot),
                Timer::Total(call) => self.on_total_limit(call),
                Timer::Inactivity(call) => self.on_inactivity_limit(call),
                Timer::Unclaimed(call) => self.on_unclaimed_too_long(call),
                Timer::HeldPrompt(call) => self.on_held_too_long(call),
                Timer::Kept(ask) => self.on_kept_too_long(ask),
                Timer::Untaken(ask) => self.on_untaken_too_long(ask),
            }
        }
    }

    pub(crate) fn config_secrets(&self) -> Secrets {
        self.config.secrets()
    }

    pub(crate) fn process_limits(&self) -> crate::launch::ProcessLimits {
        self.config.process
    }

    pub(crate) fn closing_limit(&self) -> Duration {
        self.config.closing
    }

    /// Counters since the connection was made.
    #[must_use]
    pub fn stats(&self) -> Stats {
        self.stats
    }

    /// The cause of the connection's end, once it has ended.
    #[must_use]
    pub fn closed(&self) -> Option<&CloseCause> {
        self.closed.as_ref()
    }

    /// A session's id, once it is known, for as long as its items can be taken.
    #[must_use]
    pub fn session_id(&self, session: SessionKey) -> Option<&crate::session::SessionId> {
        self.sessions.get(session)?.id.as_ref()
    }

    /// The owner of a session id, if it has one.
    #[must_use]
    pub fn session_key(&self, id: &crate::session::SessionId) -> Option<SessionKey> {
        self.sessions.owner(id.as_str())
    }

    /// Whether a session of this id has ended here. Of the sessions that have, the last 1,024 are remembered, until their
    /// ids are asked for again.
    #[must_use]
    pub fn has_ended(&self, id: &crate::session::SessionId) -> bool {
        self.sessions.has_ended(id.as_str())
    }

    /// Takes note of the time, which never goes back.
    pub(crate) fn advance(&mut self, now: Moment) {
        self.now = self.now.max(now);
        self.current = self.pause.activity(self.now);
        #[cfg(feature = "replay")]
        if let Some(tape) = &mut self.tape {
            tape.at(self.now);
        }
        if std::mem::take(&mut self.untimed) {
            self.note_reading();
        }
    }

    fn tell(&mut self, event: Event) {
        if self.order.is_some() {
            self.note_event(&event);
        }
        self.events.push_back(event);
    }

    fn notify(&mut self, notice: Notice) {
        self.stats.notices += 1;
        if self.notices.push(notice, self.own_queue.last_seq(), self.config.waiting_notices) {
            self.note_arrival(Arrival::Notice);
        }
    }
}
