//! The driver, around which an adapter is built.

use std::collections::VecDeque;
use std::io;
use std::sync::Arc;
use std::task::Waker;
use std::time::Duration;

use bytes::{Bytes, BytesMut};

use super::client::Client;
use super::shared::Shared;
use super::state::{DriverSigns, State};
use crate::close::{CloseCause, TransportError};
use crate::config::ProcessLimits;
use crate::connection::{Batch, Connection, Inbound};
use crate::launch::Grace;
use crate::moment::Moment;
use crate::secret::Secrets;

/// Messages that are routed under one lock.
const MESSAGES_PER_LOCK: usize = 256;

/// The end of the handles that moves bytes: it belongs to whoever owns the stream and the timer.
///
/// [`adapter::over_stream`](crate::adapter::over_stream) is the loop around it for anything that can be polled. A loop
/// of your own reads into [`read_buffer`](Self::read_buffer) if [`wants_read`](Self::wants_read), and calls
/// [`process`](Self::process). It takes [`transmits`](Self::transmits) when it has written the last ones, and calls
/// [`handle_deadline`](Self::handle_deadline) at [`deadline`](Self::deadline). Then it sleeps until one of these can go
/// on, or until the waker that it gave to [`register`](Self::register) is woken. Reading and writing must be able to go
/// on at the same time. The loop ends when [`closed`](Self::closed) says so and nothing is left to write.
///
/// Dropping it ends the connection for every handle.
pub struct Driver {
    shared: Arc<Shared>,
    inbound: Inbound,
    batch: Batch,
    input_ended: bool,
    signs: DriverSigns,
    /// The time of this poll, if it is one, since reading the clock for each step would cost more than the step.
    polled: Option<Moment>,
}

/// The point that [`Driver::process`] came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// There may be more to do at once.
    More,
    /// More bytes are needed.
    NeedsInput,
}

impl Driver {
    /// Puts handles over a connection, and begins its handshake. `clock` tells the time of the connection; it must
    /// not call back into the handles.
    pub fn new(
        mut connection: Connection,
        clock: impl Fn() -> Moment + Send + Sync + 'static,
    ) -> (Client, Driver) {
        let inbound = connection.inbound();
        connection.connect(clock());
        let shared = Shared::new(connection, Box::new(clock));
        let ((), signs) = shared.looked_after(shared.now(), |_, _| {});
        let client = Client::new(Arc::clone(&shared));
        (client, Driver { shared, inbound, batch: Batch::default(), input_ended: false, signs, polled: None })
    }

    /// Keeps the waker to wake when there is something new to do of which no reading, writing or deadline tells.
    ///
    /// Call this before you look at what there is to do. Otherwise you miss a change between the two.
    pub fn register(&mut self, waker: &Waker) {
        let mut offered = Some(waker.clone());
        self.act(|state, _| state.set_driver(&mut offered));
    }

    /// Returns the buffer to append read bytes to.
    pub fn read_buffer(&mut self) -> &mut BytesMut {
        self.inbound.read_buffer()
    }

    /// Releases the read buffer if it is not in use, which is worth it when the peer has been quiet for a while.
    /// [`read_buffer`](Self::read_buffer) returns another one.
    pub fn release_buffer(&mut self) {
        self.inbound.release_buffer();
    }

    /// Bytes of memory that the read buffer takes.
    #[cfg(test)]
    pub(crate) fn buffer_capacity(&self) -> usize {
        self.inbound.buffer_capacity()
    }

    /// Takes bytes that were read elsewhere.
    pub fn feed(&mut self, bytes: &[u8]) {
        self.inbound.feed(bytes);
    }

    /// Works on what was read: a bounded step, with routing alone under the lock.
    pub fn process(&mut self) -> Progress {
        if !self.inbound.fill(&mut self.batch, MESSAGES_PER_LOCK) {
            return Progress::NeedsInput;
        }
        self.apply();
        Progress::More
    }

    /// Tells that the peer has ended its side. Bytes that were read before are worked on first.
    pub fn end_of_input(&mut self) {
        while self.process() == Progress::More {}
        if !std::mem::replace(&mut self.input_ended, true) {
            self.inbound.finish(&mut self.batch);
            self.apply();
        }
    }

    /// Tells that reading failed.
    pub fn read_failed(&mut self, error: &io::Error) {
        while self.process() == Progress::More {}
        self.input_ended = true;
        let cause = TransportError::reading(error);
        self.act(|state, now| state.connection.receive_failed(now, cause));
    }

    /// Takes frames to write, in order, about `max` bytes of them. Call this when the last ones are written. Returns
    /// false if there is nothing to write.
    pub fn transmits(&mut self, max: usize, frames: &mut VecDeque<Bytes>) -> bool {
        self.act(|state, now| state.connection.poll_transmits(now, max, frames))
    }

    /// Tells that some bytes were written.
    pub fn write_progress(&mut self) {
        self.act(|state, now| state.connection.transmit_progress(now));
    }

    /// Tells that writing failed. Read the input to its end all the same.
    pub fn write_failed(&mut self, error: &io::Error) {
        let cause = TransportError::writing(error);
        self.act(|state, now| state.connection.transmit_failed(now, cause));
    }

    /// Returns whether to read on.
    #[must_use]
    pub fn wants_read(&self) -> bool {
        !self.input_ended && self.shared.with_by_driver(|state, _| state.connection.wants_read())
    }

    /// Returns when to call [`handle_deadline`](Self::handle_deadline).
    #[must_use]
    pub fn deadline(&self) -> Option<Moment> {
        self.shared.with_by_driver(|state, _| state.connection.poll_deadline())
    }

    /// Acts on deadlines that have passed.
    pub fn handle_deadline(&mut self) {
        self.act(|state, now| state.connection.handle_deadline(now));
    }

    /// Adds what is known of the peer's own end to the cause of the connection's, before that is told.
    pub fn describe_peer(&mut self, description: &str) {
        self.act(|state, now| state.connection.describe_peer(now, description));
    }

    /// Tells that the transport could not be opened.
    pub fn start_failed(&mut self, error: &io::Error) {
        self.input_ended = true;
        let cause = TransportError::starting(error);
        self.act(|state, now| state.connection.receive_failed(now, cause));
    }

    /// The time, as the connection's clock has it.
    #[must_use]
    pub fn now(&self) -> Moment {
        self.shared.now()
    }

    /// The secrets that the config names, which must not show from the start.
    pub(crate) fn secrets(&self) -> Secrets {
        self.shared.with_by_driver(|state, _| state.connection.config().secrets())
    }

    /// A text about the peer's process, without secrets.
    pub(crate) fn hide(&self, description: &str) -> String {
        self.shared.with_by_driver(|state, _| state.connection.hide(description))
    }

    pub(crate) fn process_limits(&self) -> ProcessLimits {
        self.shared.with_by_driver(|state, _| state.connection.config().process_limits())
    }

    /// Returns the time that the connection's own process has to exit, now that the connection has ended.
    pub(crate) fn grace(&self) -> Grace {
        self.shared.with_by_driver(|state, _| if state.dropped { Grace::Brief } else { Grace::Usual })
    }

    pub(crate) fn closing_limit(&self) -> Duration {
        self.shared.with_by_driver(|state, _| state.connection.config().closing_limit())
    }

    /// Ends the connection for every handle, if it has not ended.
    pub(crate) fn abort(&mut self) {
        self.give_up("the task was aborted");
    }

    fn give_up(&mut self, reason: &str) {
        if self.closed().is_none() {
            let cause = TransportError::reading(&io::Error::new(io::ErrorKind::Interrupted, reason));
            self.act(|state, now| state.connection.receive_failed(now, cause));
        }
    }

    fn apply(&mut self) {
        let now = self.time();
        let batch = &mut self.batch;
        #[cfg(feature = "protocol")]
        let watching = self.shared.extras.watchers.take_from(batch);
        ((), self.signs) = self.shared.looked_after(now, |state, now| state.connection.apply(now, batch));
        #[cfg(feature = "protocol")]
        watching.into_iter().for_each(std::task::Waker::wake);
    }

    fn act<T>(&mut self, act: impl FnOnce(&mut State, Moment) -> T) -> T {
        let (result, signs) = self.shared.looked_after(self.time(), act);
        self.signs = signs;
        result
    }

    /// The time of this poll, or of now outside of one.
    pub(crate) fn time(&self) -> Moment {
        self.polled.unwrap_or_else(|| self.shared.now())
    }

    /// From here to [`pause`](Self::pause) the time is the same, until it is [looked at](Self::look_at_clock) again.
    pub(crate) fn look_at_clock(&mut self) {
        self.polled = Some(self.shared.now());
    }

    /// The end of a poll.
    pub(crate) fn pause(&mut self) {
        self.polled = None;
    }

    // For a loop that has registered its waker: what was to be seen when something was last done here. It takes no lock.

    /// Returns whether to call [`transmits`](Self::transmits): there are frames, or the connection does not know yet
    /// that the last are written.
    pub(crate) fn has_to_write(&self) -> bool {
        self.signs.has_transmit || self.signs.in_flight
    }

    /// Returns whether the connection does not know yet that all frames that it gave out are written.
    pub(crate) fn is_in_flight(&self) -> bool {
        self.signs.in_flight
    }

    pub(crate) fn has_to_read(&self) -> bool {
        self.signs.wants_read && !self.input_ended
    }

    pub(crate) fn next_deadline(&self) -> Option<Moment> {
        self.signs.deadline
    }

    pub(crate) fn has_closed(&self) -> Option<CloseCause> {
        self.signs.closed.then(|| self.closed()).flatten()
    }

    pub(crate) fn peek(&self) -> Peek {
        Peek(Arc::clone(&self.shared))
    }

    /// The cause of the connection's end, once it has ended.
    #[must_use]
    pub fn closed(&self) -> Option<CloseCause> {
        self.shared.with_by_driver(|state, _| state.closed.clone())
    }
}

/// A look at a connection that does not keep it open.
pub(crate) struct Peek(Arc<Shared>);

impl Peek {
    pub(crate) fn closed(&self) -> Option<CloseCause> {
        self.0.with_by_driver(|state, _| state.closed.clone())
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.give_up("the driver was dropped");
        // There is nobody to be woken any more, and a waker may hold on to all that the executor had for its task.
        let waker = self.shared.with_by_driver(|state, _| state.take_driver());
        drop(waker);
    }
}

impl std::fmt::Debug for Driver {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Driver").field("inbound", &self.inbound).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU64, Ordering};

    use super::*;
    use crate::config::Config;

    /// A driver, and the seconds that its clock shows.
    fn driver() -> (Client, Driver, Arc<AtomicU64>) {
        let seconds = Arc::<AtomicU64>::default();
        let clock = Arc::clone(&seconds);
        let now = move || Moment::after_epoch(Duration::from_secs(clock.load(Ordering::Relaxed)));
        let (client, driver) = Driver::new(Connection::new(Config::default(), [7; 32]), now);
        (client, driver, seconds)
    }

    #[test]
    fn the_time_stands_still_in_a_poll_and_goes_on_after_it() {
        let (_client, mut driver, clock) = driver();
        let at = |seconds| Moment::after_epoch(Duration::from_secs(seconds));
        driver.look_at_clock();
        clock.store(1, Ordering::Relaxed);
        assert_eq!(driver.time(), at(0));
        driver.look_at_clock();
        assert_eq!(driver.time(), at(1));
        driver.pause();
        clock.store(2, Ordering::Relaxed);
        assert_eq!(driver.time(), at(2));
    }

    #[test]
    fn frames_are_in_flight_until_more_are_asked_for() {
        let (_client, mut driver, _) = driver();
        let mut frames = VecDeque::new();
        assert!(driver.has_to_write() && !driver.is_in_flight());
        assert!(driver.transmits(usize::MAX, &mut frames) && !frames.is_empty());
        assert!(driver.has_to_write() && driver.is_in_flight());
        assert!(!driver.transmits(usize::MAX, &mut frames));
        assert!(!driver.is_in_flight());
    }
}
