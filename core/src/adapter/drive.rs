//! The loop of every adapter: read, write, wait.

use std::collections::VecDeque;
use std::future::Future;
use std::io::{self, IoSlice};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::{Buf, Bytes, BytesMut};

use super::driving::Drives;
use super::lazy::Lazy;
use super::{Driving, Timer, Transport};
use crate::close::{CloseCause, CloseKind};
use crate::handle::{Driver, Progress};
use crate::moment::Moment;

/// Bytes of frames that are handed to one write.
const WRITE_AT_ONCE: usize = 64 << 10;
/// Frames that are handed to one write.
const SLICES: usize = 32;
/// After so long without anything to read, an idle connection holds no read buffer.
const QUIET: Duration = Duration::from_secs(1);
/// Steps in one poll, after which other tasks get a turn.
const STEPS: usize = 32;

/// Drives a connection over a stream, to the connection's end, in the future that is to be given to an executor.
///
/// Dropping the future before its end ends the connection for every handle.
///
/// ```
/// use pilotwire::adapter::{Timer, Transport, over_stream};
/// use pilotwire::handle::Driver;
/// use pilotwire::Config;
/// use pilotwire::sans_io::{Connection, Moment};
///
/// fn connect(transport: impl Transport, timer: impl Timer, seed: [u8; 32]) {
///     let epoch = std::time::Instant::now();
///     let connection = Connection::new(Config::default(), seed);
///     let (client, driver) = Driver::new(connection, move || Moment::after_epoch(epoch.elapsed()));
///     // `task` goes to the executor, `client` and `driving` to the caller.
///     let (driving, task) = over_stream(driver, transport, timer);
/// }
/// ```
pub fn over_stream<T, M>(
    driver: Driver,
    transport: T,
    timer: M,
) -> (Driving, impl Future<Output = ()> + use<T, M>)
where
    T: Transport,
    M: Timer,
{
    let peek = driver.peek();
    let drive = Drive::new(driver, Some(transport), timer);
    Driving::new(peek, Streamed { drive, closed: None, aborted: false })
}

/// A stream and the connection over it.
struct Streamed<T, M> {
    drive: Drive<T, M>,
    /// The cause for which the connection has ended, and the time until which the stream may take to end.
    closed: Option<(CloseCause, Moment)>,
    aborted: bool,
}

impl<T: Transport, M: Timer> Drives for Streamed<T, M> {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<CloseCause> {
        loop {
            if let Some((cause, until)) = &self.closed {
                let ended = self.drive.poll_close(context).is_ready();
                // Of an end that was not wanted, nothing is left that would have to arrive.
                if ended || self.aborted || cause.kind != CloseKind::Graceful {
                    return Poll::Ready(cause.clone());
                }
                // A peer that cannot write may not read either.
                let _ = self.drive.poll_discard(context);
                return self.drive.timer.poll_until(context, *until).map(|()| cause.clone());
            }
            match ready!(self.drive.poll(context)) {
                Stop::InputEnded => self.drive.end_of_input(),
                Stop::Closed(cause) => {
                    let until = self.drive.driver.now() + self.drive.driver.closing_limit();
                    self.closed = Some((cause, until));
                }
            }
        }
    }

    fn abort(&mut self) {
        self.aborted = true;
        self.drive.driver.abort();
    }
}

/// A driver, what it drives, and what is under way between them.
pub(super) struct Drive<T, M> {
    pub(super) driver: Driver,
    /// None until it is there.
    transport: Option<T>,
    timer: Lazy<M>,
    reading: Reading,
    /// Counts reads that gave something.
    reads: u64,
    /// The time to release the read buffer, if nothing is read before. None once it is released.
    buffer_until: Option<Moment>,
    /// The reason that reading is over, if not because the peer has ended its side.
    failure: Option<io::Error>,
    /// Frames that are being written; the first may be written in part.
    frames: VecDeque<Bytes>,
    flushed: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Reading {
    /// Nothing is asked of the transport: there is no need, or the connection wants none.
    Paused,
    /// The transport has nothing now.
    Starved,
    Ended,
}

/// The reason that a [`Drive`] stopped.
pub(super) enum Stop {
    /// The peer has ended its side, or reading failed; told once. [`Drive::end_of_input`] is to be called.
    InputEnded,
    Closed(CloseCause),
}

impl<T: Transport, M: Timer> Drive<T, M> {
    pub(super) fn new(driver: Driver, transport: Option<T>, timer: M) -> Self {
        Self {
            driver,
            transport,
            timer: Lazy::new(timer),
            reading: Reading::Paused,
            reads: 0,
            buffer_until: None,
            failure: None,
            frames: VecDeque::new(),
            flushed: true,
        }
    }

    /// The transport is there now.
    pub(super) fn open(&mut self, transport: T) {
        self.transport = Some(transport);
    }

    /// Reads that gave something so far, if nothing but the peer is waited for. None while there may be something to
    /// read, and reading is held up on this side.
    pub(super) fn waiting_after(&self) -> Option<u64> {
        (self.reading != Reading::Paused || self.transport.is_none()).then_some(self.reads)
    }

    /// Tells the connection that the input has ended, and how.
    pub(super) fn end_of_input(&mut self) {
        match self.failure.take() {
            Some(error) => self.driver.read_failed(&error),
            None => self.driver.end_of_input(),
        }
    }

    /// Runs until the input ends or the connection does.
    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Stop> {
        self.driver.look_at_clock();
        let polled = self.poll_steps(context);
        self.driver.pause();
        polled
    }

    fn poll_steps(&mut self, context: &mut Context<'_>) -> Poll<Stop> {
        self.driver.register(context.waker());
        for _ in 0..STEPS {
            // Both directions in every step, so that neither waits for the other.
            let wrote = self.poll_write(context).is_ready();
            let read = match self.poll_read(context) {
                Poll::Ready(Some(stop)) => return Poll::Ready(stop),
                Poll::Ready(None) => true,
                Poll::Pending => false,
            };
            if let Some(cause) = self.driver.has_closed() {
                return Poll::Ready(Stop::Closed(cause));
            }
            if read {
                self.driver.look_at_clock();
            }
            let timed = !read && self.poll_timer(context).is_ready();
            if !wrote && !read && !timed {
                return Poll::Pending;
            }
        }
        // A peer that always has more to say must not put off deadlines for ever.
        let _ = self.poll_timer(context);
        context.waker().wake_by_ref();
        Poll::Pending
    }

    /// Ends the outgoing direction.
    pub(super) fn poll_close(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        match &mut self.transport {
            Some(transport) => transport.poll_close(context),
            None => Poll::Ready(Ok(())),
        }
    }

    /// Reads on and drops what comes: for after the connection's end, so that a peer that still writes can go on to
    /// its own. Ready when there is no more.
    pub(super) fn poll_discard(&mut self, context: &mut Context<'_>) -> Poll<()> {
        let Some(transport) = &mut self.transport else { return Poll::Ready(()) };
        let mut buffer = BytesMut::with_capacity(8 << 10);
        for _ in 0..STEPS {
            if self.reading == Reading::Ended {
                return Poll::Ready(());
            }
            buffer.clear();
            match ready!(transport.poll_read(context, &mut buffer)) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Ok(0) | Err(_) => self.reading = Reading::Ended,
                Ok(_) => {}
            }
        }
        context.waker().wake_by_ref();
        Poll::Pending
    }

    /// Writes what there is. Ready if anything was done.
    fn poll_write(&mut self, context: &mut Context<'_>) -> Poll<()> {
        let Some(transport) = &mut self.transport else { return Poll::Pending };
        if self.frames.is_empty()
            && !(self.driver.has_to_write() && self.driver.transmits(WRITE_AT_ONCE, &mut self.frames))
        {
            if !self.flushed
                && let Poll::Ready(result) = transport.poll_flush(context)
            {
                self.flushed = true;
                self.note_written(result);
            }
            return Poll::Pending;
        }
        let mut slices = [IoSlice::new(&[]); SLICES];
        let count =
            self.frames.iter().zip(&mut slices).map(|(frame, slice)| *slice = IoSlice::new(frame)).count();
        let written = ready!(transport.poll_write(context, &slices[..count]));
        match written {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Ok(0) => self.note_written(Err(io::ErrorKind::WriteZero.into())),
            Ok(count) => {
                self.flushed = false;
                self.advance(count);
                // Of all that was handed out, the connection hears when it is asked for more.
                if !self.frames.is_empty() {
                    self.driver.write_progress();
                }
            }
            Err(error) => self.note_written(Err(error)),
        }
        Poll::Ready(())
    }

    fn advance(&mut self, mut count: usize) {
        while let Some(frame) = self.frames.front_mut() {
            if count < frame.len() {
                frame.advance(count);
                return;
            }
            count -= frame.len();
            self.frames.pop_front();
        }
    }

    fn note_written(&mut self, result: io::Result<()>) {
        if let Err(error) = result {
            self.frames.clear();
            self.flushed = true;
            self.driver.write_failed(&error);
        }
    }

    /// Works on what was read, or reads more. Ready if anything was done, or the input has ended.
    fn poll_read(&mut self, context: &mut Context<'_>) -> Poll<Option<Stop>> {
        if self.driver.process() == Progress::More {
            return Poll::Ready(None);
        }
        if self.reading == Reading::Ended {
            return Poll::Pending;
        }
        self.reading = Reading::Paused;
        let Some(transport) = &mut self.transport else { return Poll::Pending };
        if !self.driver.has_to_read() {
            return Poll::Pending;
        }
        match transport.poll_read(context, self.driver.read_buffer()) {
            Poll::Pending => {
                self.reading = Reading::Starved;
                self.release_buffer_if_quiet();
                return Poll::Pending;
            }
            Poll::Ready(Ok(0)) => {
                self.reading = Reading::Ended;
                return Poll::Ready(Some(Stop::InputEnded));
            }
            Poll::Ready(Ok(_)) => {
                self.reads += 1;
                self.buffer_until = Some(self.driver.time() + QUIET);
            }
            Poll::Ready(Err(error)) if error.kind() == io::ErrorKind::Interrupted => {}
            Poll::Ready(Err(error)) => {
                self.reading = Reading::Ended;
                self.failure = Some(error);
                return Poll::Ready(Some(Stop::InputEnded));
            }
        }
        Poll::Ready(None)
    }

    fn release_buffer_if_quiet(&mut self) {
        if self.buffer_until.is_none_or(|until| until <= self.driver.time()) {
            self.buffer_until = None;
            self.driver.release_buffer();
        }
    }

    /// Acts on deadlines. Ready if one has passed.
    fn poll_timer(&mut self, context: &mut Context<'_>) -> Poll<()> {
        let deadlines = [self.driver.next_deadline(), self.buffer_until];
        let Some(deadline) = deadlines.into_iter().flatten().min() else { return Poll::Pending };
        ready!(self.timer.poll_until(context, deadline));
        // The timer goes by a time that may be later than what this poll began with.
        self.driver.look_at_clock();
        self.release_buffer_if_quiet();
        // What was written comes before the limit for writing, and the connection may not have heard of it yet.
        if self.frames.is_empty() && self.driver.is_in_flight() {
            self.driver.write_progress();
        }
        self.driver.handle_deadline();
        Poll::Ready(())
    }
}
