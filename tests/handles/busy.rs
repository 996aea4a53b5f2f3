//! A peer that never stops: what comes is worked on before deadlines are, but not for ever.

use std::io::{self, IoSlice};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use pilotwire::adapter::{BytesMut, Reader, Timer, Writer, over_stream};
use pilotwire::error::TimeLimit;
use pilotwire::handle::Driver;
use pilotwire::sans_io::{Connection, Moment};
use pilotwire::{CallError, Config, Json, Limits, frame};

use crate::bench::Probe;

/// Milliseconds. One passes with each read.
#[derive(Clone, Default)]
struct Clock(Arc<AtomicU64>);

impl Clock {
    fn now(&self) -> Moment {
        Moment::after_epoch(Duration::from_millis(self.0.load(Ordering::Relaxed)))
    }
}

impl Timer for Clock {
    fn poll_until(&mut self, _: &mut Context<'_>, deadline: Moment) -> Poll<()> {
        if self.now() >= deadline { Poll::Ready(()) } else { Poll::Pending }
    }
}

struct Chatterbox(Clock);

impl Reader for Chatterbox {
    fn poll_read(&mut self, _: &mut Context<'_>, buffer: &mut BytesMut) -> Poll<io::Result<usize>> {
        self.0.0.fetch_add(1, Ordering::Relaxed);
        let frame = frame::encode(br#"{"jsonrpc":"2.0","method":"session.lifecycle","params":{}}"#);
        buffer.extend_from_slice(&frame);
        Poll::Ready(Ok(frame.len()))
    }
}

impl Writer for Chatterbox {
    fn poll_write(&mut self, _: &mut Context<'_>, frames: &[IoSlice<'_>]) -> Poll<io::Result<usize>> {
        Poll::Ready(Ok(frames.iter().map(|frame| frame.len()).sum()))
    }

    fn poll_flush(&mut self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_close(&mut self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}

#[test]
fn deadlines_fire_though_there_is_always_more_to_read() {
    const LIMIT: Duration = Duration::from_secs(1);
    let clock = Clock::default();
    let now = clock.clone();
    let connection = Connection::new(Config::default().handshake_timeout(None), [7; 32]);
    let (client, driver) = Driver::new(connection, move || now.now());
    let (_driving, task) = over_stream(driver, Chatterbox(clock.clone()), clock.clone());
    let mut task = Box::pin(task);
    let mut call = client.call_within("slow", &Json::empty_object(), Limits::none().total(LIMIT));
    let probe = Probe::new();
    let result = loop {
        probe.wait(&mut task);
        assert!(probe.wakes() > 0, "there is always more to read");
        if let Poll::Ready(result) = probe.poll(&mut call) {
            break result;
        }
        assert!(clock.now().since_epoch() < 2 * LIMIT, "the limit is over");
    };
    assert!(matches!(result, Err(CallError::Timeout { limit: TimeLimit::Total(LIMIT), .. })), "{result:?}");
}
