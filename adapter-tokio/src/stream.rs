//! Streams and time, as tokio has them.

use std::future::Future;
use std::io::{self, IoSlice};
use std::pin::{Pin, pin};
use std::task::{Context, Poll};

use bytes::BytesMut;
use pilotwire::Moment;
use pilotwire::adapter;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite};
use tokio::time::{Instant, Sleep, sleep_until};

/// A stream's two halves.
pub(crate) struct Stream<R, W> {
    pub(crate) reader: R,
    pub(crate) writer: W,
}

impl<R, W> adapter::Transport for Stream<R, W>
where
    R: AsyncRead + Unpin,
    W: AsyncWrite + Unpin,
{
    fn poll_read(&mut self, context: &mut Context<'_>, buffer: &mut BytesMut) -> Poll<io::Result<usize>> {
        poll_read(&mut self.reader, context, buffer)
    }

    fn poll_write(&mut self, context: &mut Context<'_>, frames: &[IoSlice<'_>]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.writer).poll_write_vectored(context, frames)
    }

    fn poll_flush(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.writer).poll_flush(context)
    }

    fn poll_close(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.writer).poll_shutdown(context)
    }
}

pub(crate) fn poll_read<R: AsyncRead + Unpin>(
    reader: &mut R,
    context: &mut Context<'_>,
    buffer: &mut BytesMut,
) -> Poll<io::Result<usize>> {
    // This future keeps nothing between polls, so that it may be made anew for each.
    pin!(reader.read_buf(buffer)).poll(context)
}

/// Tokio's clock, which tests may pause.
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
        Timer { epoch: self.epoch, sleep: Box::pin(sleep_until(self.epoch)), until: None }
    }
}

pub(crate) struct Timer {
    epoch: Instant,
    sleep: Pin<Box<Sleep>>,
    /// What `sleep` is set to.
    until: Option<Moment>,
}

impl adapter::Timer for Timer {
    fn poll_until(&mut self, context: &mut Context<'_>, deadline: Moment) -> Poll<()> {
        if self.until != Some(deadline) {
            self.until = Some(deadline);
            self.sleep.as_mut().reset(self.epoch + deadline.since_epoch());
        }
        self.sleep.as_mut().poll(context)
    }
}
