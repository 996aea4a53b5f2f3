//! A connection and a runtime in one place.

use std::collections::VecDeque;
use std::time::Duration;

use bytes::Bytes;

use super::{Runtime, Script};
use crate::config::Config;
use crate::connection::{Connection, Event};
use crate::ids::SessionKey;
use crate::moment::Moment;
use crate::session::Item;

/// A [`Connection`] and a [`Runtime`], joined in memory, on a time that only the test moves.
///
/// Do something to either side, then [`run`](Pair::run): bytes go back and forth until nothing moves any more. Nothing
/// happens by itself.
///
/// ```
/// use pilotwire::mock::{Pair, Script, Step};
/// use pilotwire::{CallError, Config, Limits};
/// use pilotwire::sans_io::Event;
/// use std::time::Duration;
///
/// let mut pair = Pair::connected(Config::default(), Script::new().on("ping", [Step::silent()]));
/// let limits = Limits::none().total(Duration::from_secs(5));
/// pair.connection.call(pair.now, "ping", None, limits)?;
/// pair.run();
/// assert_eq!(pair.runtime.unanswered().count(), 1);
/// assert!(pair.events().is_empty());
///
/// pair.advance(Duration::from_secs(5));
/// let events = pair.events();
/// assert!(matches!(&events[..], [Event::Reply { result: Err(CallError::Timeout { .. }), .. }]));
/// # Ok::<(), CallError>(())
/// ```
#[derive(Debug)]
pub struct Pair {
    /// The client's side. Its commands take the time as [`now`](Pair::now).
    pub connection: Connection,
    /// The runtime's side.
    pub runtime: Runtime,
    /// The time. Starts at the epoch.
    pub now: Moment,
    events: Vec<Event>,
    /// The bytes that the runtime has said and the connection has not read, in the pieces in which it will read them.
    wire: VecDeque<Bytes>,
    split: Option<usize>,
    /// `true` once the connection was told that the runtime has ended.
    end_was_told: bool,
}

impl Pair {
    /// A connection that has begun its handshake, and a runtime that has not heard of it yet. The seed is the same
    /// each time.
    #[must_use]
    pub fn new(config: Config, script: Script) -> Pair {
        let mut connection = Connection::new(config, [7; 32]);
        let now = Moment::default();
        connection.connect(now);
        Pair {
            connection,
            runtime: Runtime::new(script),
            now,
            events: Vec::new(),
            wire: VecDeque::new(),
            split: None,
            end_was_told: false,
        }
    }

    /// A pair that has done its handshake. The event that says so ([`Event::Connected`]) was taken.
    #[must_use]
    pub fn connected(config: Config, script: Script) -> Pair {
        let mut pair = Pair::new(config, script);
        pair.run();
        pair.events.retain(|event| !matches!(event, Event::Connected(_)));
        pair
    }

    /// From now on, hands the connection what the runtime says in pieces of `bytes` bytes. Default: as the runtime
    /// gives it, frame by frame. Zero counts as one.
    pub fn split(&mut self, bytes: usize) {
        self.split = Some(bytes.max(1));
    }

    /// Carries bytes back and forth until there are none, or the connection does not want to read any. When the
    /// runtime has ended, the connection is told; when the connection has, the runtime is.
    pub fn run(&mut self) {
        loop {
            while let Some(frame) = self.connection.poll_transmit(self.now) {
                self.runtime.receive(&frame);
            }
            self.collect_events();
            self.collect_bytes();
            if self.connection.closed().is_some() {
                self.runtime.receive_end();
                return;
            }
            if !self.connection.wants_read() {
                return;
            }
            if let Some(piece) = self.wire.pop_front() {
                self.connection.receive(self.now, &piece);
            } else if self.runtime.is_ended() && !self.end_was_told {
                self.end_was_told = true;
                self.connection.receive_end(self.now);
            } else {
                return;
            }
        }
    }

    /// Lets that much time pass, from deadline to deadline of the connection, with a [`run`](Pair::run) at each.
    ///
    /// # Panics
    ///
    /// If the connection names the same deadline for ever.
    pub fn advance(&mut self, time: Duration) {
        let end = self.now + time;
        self.run();
        let mut last = None;
        let mut repeated = 0;
        while let Some(deadline) = self.connection.poll_deadline().filter(|deadline| *deadline <= end) {
            repeated = if last == Some(deadline) { repeated + 1 } else { 0 };
            assert!(repeated < 10_000, "the deadline {deadline:?} does not go away");
            last = Some(deadline);
            self.now = self.now.max(deadline);
            self.connection.handle_deadline(self.now);
            self.run();
        }
        self.now = end;
        self.connection.handle_deadline(end);
        self.run();
    }

    /// Takes what the connection has told so far ([`Connection::poll_event`]).
    pub fn events(&mut self) -> Vec<Event> {
        self.collect_events();
        std::mem::take(&mut self.events)
    }

    /// Takes all items of a session, and those that can only come when these are taken.
    pub fn items(&mut self, session: SessionKey) -> Vec<Item> {
        let mut items = Vec::new();
        while self.connection.poll_session(self.now, session, 256, &mut items) > 0 {
            self.run();
        }
        items
    }

    fn collect_events(&mut self) {
        while let Some(event) = self.connection.poll_event(self.now) {
            self.events.push(event);
        }
    }

    fn collect_bytes(&mut self) {
        while let Some(mut bytes) = self.runtime.poll_transmit() {
            let size = self.split.unwrap_or(bytes.len());
            while bytes.len() > size {
                self.wire.push_back(bytes.split_to(size));
            }
            self.wire.push_back(bytes);
        }
    }
}
