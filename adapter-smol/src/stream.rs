//! Streams and time, as smol has them.

use std::future::Future;
use std::io::{self, IoSlice};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Instant;

use bytes::BytesMut;
use pilotwire::adapter;
use pilotwire::sans_io::Moment;
use smol::io::{AsyncRead, AsyncWrite};

/// Bytes that are read at once.
const READ: usize = 64 << 10;

/// A stream of smol's to read from.
pub(crate) struct Incoming<T> {
    pub(crate) stream: T,
    /// Smol reads into memory that has been written to before; this has, once for all.
    buffer: Box<[u8]>,
}

impl<T> Incoming<T> {
    pub(crate) fn new(stream: T) -> Self {
        Self { stream, buffer: vec![0; READ].into() }
    }
}

impl<T: AsyncRead + Unpin> adapter::Reader for Incoming<T> {
    fn poll_read(&mut self, context: &mut Context<'_>, buffer: &mut BytesMut) -> Poll<io::Result<usize>> {
        let room = (buffer.capacity() - buffer.len()).min(READ);
        let own = &mut self.buffer[..room];
        let count = ready!(Pin::new(&mut self.stream).poll_read(context, own))?;
        buffer.extend_from_slice(&own[..count]);
        Poll::Ready(Ok(count))
    }
}

/// A stream of smol's to write to.
pub(crate) struct Outgoing<T>(pub(crate) T);

impl<T: AsyncWrite + Unpin> adapter::Writer for Outgoing<T> {
    fn poll_write(&mut self, context: &mut Context<'_>, frames: &[IoSlice<'_>]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.0).poll_write_vectored(context, frames)
    }

    fn poll_flush(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_flush(context)
    }

    fn poll_close(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_close(context)
    }
}

/// The clock that smol's timers go by.
#[derive(Clone, Copy)]
pub(crate) struct Clock {
    epoch: Instant,
}

impl Clock {
    pub(crate) fn start() -> Self {
        Self { epoch: Instant::now() }
    }

    pub(crate) fn now(self) -> Moment {
        Moment::after_epoch(self.epoch.elapsed())
    }

    pub(crate) fn timer(self) -> Timer {
        Timer { epoch: self.epoch, timer: smol::Timer::never(), until: None }
    }
}

pub(crate) struct Timer {
    epoch: Instant,
    timer: smol::Timer,
    /// The time that `timer` is set to.
    until: Option<Moment>,
}

impl adapter::Timer for Timer {
    fn poll_until(&mut self, context: &mut Context<'_>, deadline: Moment) -> Poll<()> {
        if self.until != Some(deadline) {
            // Past the end of what the clock can say is never.
            let Some(instant) = self.epoch.checked_add(deadline.since_epoch()) else { return Poll::Pending };
            self.until = Some(deadline);
            self.timer.set_at(instant);
        }
        ready!(Pin::new(&mut self.timer).poll(context));
        // It has fired, and would never again.
        self.until = None;
        Poll::Ready(())
    }
}
