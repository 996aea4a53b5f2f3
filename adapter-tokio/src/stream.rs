//! Streams and time, as tokio has them.

use std::future::Future;
use std::io::{self, IoSlice};
use std::pin::{Pin, pin};
use std::task::{Context, Poll, ready};

use bytes::BytesMut;
use pilotwire::Moment;
use pilotwire::adapter;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite};
use tokio::time::{Instant, Sleep, sleep_until};

/// A stream of tokio's.
pub(crate) struct Io<T>(pub(crate) T);

impl<T: AsyncRead + Unpin> adapter::Reader for Io<T> {
    fn poll_read(&mut self, context: &mut Context<'_>, buffer: &mut BytesMut) -> Poll<io::Result<usize>> {
        // This future keeps nothing between polls, so that it may be made anew for each.
        pin!(self.0.read_buf(buffer)).poll(context)
    }
}

impl<T: AsyncWrite + Unpin> adapter::Writer for Io<T> {
    fn poll_write(&mut self, context: &mut Context<'_>, frames: &[IoSlice<'_>]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.0).poll_write_vectored(context, frames)
    }

    fn poll_flush(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_flush(context)
    }

    fn poll_close(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_shutdown(context)
    }
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
        loop {
            // Deadlines are put off with every frame, and setting a timer is dear: one that is too early stays.
            if self.until.is_none_or(|until| until > deadline) {
                // Past the end of what the clock can say is never.
                let Some(instant) = self.epoch.checked_add(deadline.since_epoch()) else {
                    return Poll::Pending;
                };
                self.until = Some(deadline);
                self.sleep.as_mut().reset(instant);
            }
            ready!(self.sleep.as_mut().poll(context));
            if self.until.take() == Some(deadline) {
                return Poll::Ready(());
            }
        }
    }
}
