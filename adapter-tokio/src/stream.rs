//! Streams and time, as tokio has them.

use std::future::Future;
use std::io::{self, IoSlice};
use std::pin::{Pin, pin};
use std::task::{Context, Poll};

use bytes::BytesMut;
use pilotwire::adapter;
use pilotwire::sans_io::Moment;
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
    /// The time that `sleep` is set to.
    until: Option<Moment>,
}

impl adapter::Timer for Timer {
    fn poll_until(&mut self, context: &mut Context<'_>, deadline: Moment) -> Poll<()> {
        if self.until != Some(deadline) {
            // Past the end of what the clock can say is never.
            let Some(instant) = self.epoch.checked_add(deadline.since_epoch()) else { return Poll::Pending };
            self.until = Some(deadline);
            self.sleep.as_mut().reset(instant);
        }
        self.sleep.as_mut().poll(context)
    }
}

#[cfg(test)]
mod tests {
    use std::future::poll_fn;
    use std::task::Poll;
    use std::time::Duration;

    use pilotwire::adapter::Timer as _;

    use super::{Clock, Timer};

    /// Waits for a deadline. Returns how often that was looked at.
    async fn wait(timer: &mut Timer, seconds: u64) -> usize {
        let deadline = pilotwire::sans_io::Moment::after_epoch(Duration::from_secs(seconds));
        let mut polls = 0;
        poll_fn(|context| {
            polls += 1;
            timer.poll_until(context, deadline)
        })
        .await;
        polls
    }

    /// Looks once, and goes on with something else.
    async fn look(timer: &mut Timer, seconds: u64) {
        let deadline = pilotwire::sans_io::Moment::after_epoch(Duration::from_secs(seconds));
        poll_fn(|context| {
            assert!(timer.poll_until(context, deadline).is_pending());
            Poll::Ready(())
        })
        .await;
    }

    #[tokio::test(start_paused = true)]
    async fn a_timer_fires_at_the_deadline_asked_for_last() {
        let clock = Clock::start();
        let (mut timer, seconds) = (clock.timer(), |clock: Clock| clock.now().since_epoch().as_secs_f64());
        for put_off in [10, 20, 30] {
            look(&mut timer, put_off).await;
        }
        assert!(wait(&mut timer, 30).await <= 3, "one that is too early costs one look");
        assert_eq!(seconds(clock), 30.0);
        // What has passed has passed, however often it is asked.
        assert_eq!(
            (wait(&mut timer, 30).await, wait(&mut timer, 30).await, wait(&mut timer, 5).await),
            (1, 1, 1)
        );
        // One that comes nearer is set anew, and one that has passed meanwhile fires at once.
        look(&mut timer, 90).await;
        look(&mut timer, 50).await;
        wait(&mut timer, 40).await;
        assert_eq!(seconds(clock), 40.0);
        look(&mut timer, 50).await;
        tokio::time::advance(Duration::from_secs(15)).await;
        look(&mut timer, 70).await;
        assert_eq!(wait(&mut timer, 55).await, 1);
        wait(&mut timer, 70).await;
        assert_eq!(seconds(clock), 70.0);
    }
}
