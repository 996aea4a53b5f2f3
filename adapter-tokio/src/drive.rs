//! Bytes and time for a driver, from tokio.

use std::collections::VecDeque;
use std::future::{Future, poll_fn};
use std::io::{self, IoSlice};
use std::pin::{Pin, pin};
use std::task::{Context, Poll, ready};

use bytes::{Buf, Bytes};
use pilotwire::handle::{Driver, Progress};
use pilotwire::{CloseCause, Moment};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite};
use tokio::time::{Instant, Sleep, sleep_until};

/// Bytes of frames that are handed to one write.
const WRITE_AT_ONCE: usize = 64 << 10;
/// Frames that are handed to one write.
const SLICES: usize = 32;
/// Steps in one poll, after which other tasks get a turn.
const STEPS: usize = 32;

/// Drives a connection over a stream, to the connection's end.
pub(crate) async fn over_stream<R, W>(driver: Driver, epoch: Instant, reader: R, writer: W) -> CloseCause
where
    R: AsyncRead + Unpin,
    W: AsyncWrite + Unpin,
{
    let mut drive = Drive::new(driver, epoch, reader, writer);
    loop {
        match drive.run().await {
            Stop::Closed(cause) => return cause,
            Stop::InputEnded => drive.driver.end_of_input(),
        }
    }
}

/// A driver and what it drives.
pub(crate) struct Drive<R, W> {
    pub(crate) driver: Driver,
    epoch: Instant,
    reader: R,
    writer: W,
    reading: Reading,
    /// Frames that are being written; the first may be written in part.
    frames: VecDeque<Bytes>,
    flushed: bool,
    timer: Pin<Box<Sleep>>,
    timer_at: Option<Moment>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Reading {
    GoesOn,
    Ended,
}

/// Why a [`Drive`] stopped.
pub(crate) enum Stop {
    /// The peer has ended its side; [`Driver::end_of_input`] is to be called.
    InputEnded,
    Closed(CloseCause),
}

impl<R, W> Drive<R, W>
where
    R: AsyncRead + Unpin,
    W: AsyncWrite + Unpin,
{
    pub(crate) fn new(driver: Driver, epoch: Instant, reader: R, writer: W) -> Self {
        Self {
            driver,
            epoch,
            reader,
            writer,
            reading: Reading::GoesOn,
            frames: VecDeque::new(),
            flushed: true,
            timer: Box::pin(sleep_until(epoch)),
            timer_at: None,
        }
    }

    /// Runs until the input ends (told once) or the connection does.
    pub(crate) async fn run(&mut self) -> Stop {
        poll_fn(|context| self.poll(context)).await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Stop> {
        self.driver.register(context.waker());
        for _ in 0..STEPS {
            // Both directions in every step, so that neither waits for the other.
            let wrote = self.poll_write(context).is_ready();
            let read = match self.poll_read(context) {
                Poll::Ready(Some(stop)) => return Poll::Ready(stop),
                Poll::Ready(None) => true,
                Poll::Pending => false,
            };
            if let Some(cause) = self.driver.closed() {
                // That the peer does not take the end of our side changes nothing any more.
                let _ = Pin::new(&mut self.writer).poll_shutdown(context);
                return Poll::Ready(Stop::Closed(cause));
            }
            let timed = !read && self.poll_timer(context).is_ready();
            if !wrote && !read && !timed {
                return Poll::Pending;
            }
        }
        context.waker().wake_by_ref();
        Poll::Pending
    }

    /// Writes what there is. Ready if anything was done.
    fn poll_write(&mut self, context: &mut Context<'_>) -> Poll<()> {
        if self.frames.is_empty() && !self.driver.transmits(WRITE_AT_ONCE, &mut self.frames) {
            if !self.flushed
                && let Poll::Ready(result) = Pin::new(&mut self.writer).poll_flush(context)
            {
                self.flushed = true;
                self.note_written(result);
            }
            return Poll::Pending;
        }
        let slices: Vec<IoSlice<'_>> =
            self.frames.iter().take(SLICES).map(|frame| IoSlice::new(frame)).collect();
        let written = ready!(Pin::new(&mut self.writer).poll_write_vectored(context, &slices));
        match written {
            Ok(0) => self.note_written(Err(io::ErrorKind::WriteZero.into())),
            Ok(count) => {
                self.flushed = false;
                self.advance(count);
                self.driver.write_progress();
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
        if self.reading == Reading::Ended || !self.driver.wants_read() {
            return Poll::Pending;
        }
        let read = ready!(pin!(self.reader.read_buf(self.driver.read_buffer())).poll(context));
        match read {
            Ok(0) => {
                self.reading = Reading::Ended;
                return Poll::Ready(Some(Stop::InputEnded));
            }
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => {
                self.reading = Reading::Ended;
                self.driver.read_failed(&error);
            }
        }
        Poll::Ready(None)
    }

    /// Acts on deadlines. Ready if one has passed.
    fn poll_timer(&mut self, context: &mut Context<'_>) -> Poll<()> {
        let Some(deadline) = self.driver.deadline() else {
            self.timer_at = None;
            return Poll::Pending;
        };
        if self.timer_at != Some(deadline) {
            self.timer_at = Some(deadline);
            self.timer.as_mut().reset(self.epoch + deadline.since_epoch());
        }
        ready!(self.timer.as_mut().poll(context));
        self.timer_at = None;
        self.driver.handle_deadline();
        Poll::Ready(())
    }
}
