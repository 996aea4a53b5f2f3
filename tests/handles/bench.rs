//! Handles, a driver and a scripted runtime in one place, and wakers that count.

use std::collections::VecDeque;
use std::future::Future;
use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Weak};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;

use pilotwire::handle::{Client, Driver, Events, Progress, Session};
use pilotwire::mock::{Runtime, Script};
use pilotwire::sans_io::{Connection, Moment};
use pilotwire::{Config, SessionConfig};
use serde_json::json;

/// A waker that counts, and tells where copies of it are kept.
pub(crate) struct Probe {
    count: Weak<Count>,
    waker: Waker,
}

#[derive(Default)]
struct Count {
    wakes: AtomicUsize,
}

impl Wake for Count {
    fn wake(self: Arc<Self>) {
        self.wakes.fetch_add(1, Ordering::Relaxed);
    }
}

impl Probe {
    pub(crate) fn new() -> Self {
        let count = Arc::<Count>::default();
        Self { count: Arc::downgrade(&count), waker: count.into() }
    }

    pub(crate) fn waker(&self) -> &Waker {
        &self.waker
    }

    /// How often it was woken since this was last asked.
    pub(crate) fn wakes(&self) -> usize {
        self.count.upgrade().map_or(0, |count| count.wakes.swap(0, Ordering::Relaxed))
    }

    /// How many copies of it are kept somewhere.
    pub(crate) fn kept(&self) -> usize {
        self.count.strong_count() - 1
    }

    pub(crate) fn poll<F: Future + Unpin>(&self, future: &mut F) -> Poll<F::Output> {
        Pin::new(future).poll(&mut Context::from_waker(&self.waker))
    }

    /// Polls what has nothing to give yet.
    pub(crate) fn wait<F: Future + Unpin>(&self, future: &mut F) {
        assert!(self.poll(future).is_pending(), "there was nothing to wait for");
    }
}

/// A connection's handles, its driver, and the runtime at the other end.
pub(crate) struct Bench {
    pub(crate) client: Client,
    pub(crate) driver: Driver,
    pub(crate) runtime: Runtime,
    /// What the driver is woken by.
    pub(crate) driving: Probe,
    milliseconds: Arc<AtomicU64>,
}

impl Bench {
    /// A connection whose handshake was not carried to the runtime yet.
    pub(crate) fn new(config: Config, script: Script) -> Self {
        let milliseconds = Arc::<AtomicU64>::default();
        let clock = Arc::clone(&milliseconds);
        let now = move || Moment::after_epoch(Duration::from_millis(clock.load(Ordering::Relaxed)));
        let (client, driver) = Driver::new(Connection::new(config, [7; 32]), now);
        let mut bench =
            Self { client, driver, runtime: Runtime::new(script), driving: Probe::new(), milliseconds };
        bench.driver.register(bench.driving.waker());
        bench
    }

    /// A connection that is open, with nothing under way.
    pub(crate) fn connected() -> Self {
        Self::scripted(Script::new())
    }

    pub(crate) fn scripted(script: Script) -> Self {
        let mut bench = Self::new(Config::default(), script);
        bench.run();
        bench
    }

    /// Does what a driver does, until there is nothing to do. As a driver, it registers before it looks.
    pub(crate) fn run(&mut self) {
        loop {
            self.driver.register(self.driving.waker());
            let mut frames = VecDeque::new();
            let wrote = self.driver.transmits(usize::MAX, &mut frames);
            for frame in &frames {
                self.runtime.receive(frame);
            }
            let mut read = false;
            while self.driver.wants_read()
                && let Some(bytes) = self.runtime.poll_transmit()
            {
                self.driver.feed(&bytes);
                while self.driver.process() == Progress::More {}
                read = true;
            }
            if self.runtime.is_ended() && self.driver.closed().is_none() {
                self.driver.end_of_input();
                read = true;
            }
            if !wrote && !read {
                return;
            }
        }
    }

    /// Hands the driver all that the runtime has said, as one read.
    pub(crate) fn read_at_once(&mut self) {
        while let Some(bytes) = self.runtime.poll_transmit() {
            self.driver.feed(&bytes);
        }
        while self.driver.process() == Progress::More {}
    }

    /// Lets time pass, from deadline to deadline.
    pub(crate) fn advance(&mut self, time: Duration) {
        let end = self.now() + time;
        while let Some(deadline) = self.driver.deadline().filter(|deadline| *deadline <= end) {
            self.set_now(deadline);
            self.driver.handle_deadline();
            self.run();
        }
        self.set_now(end);
        self.driver.handle_deadline();
        self.run();
    }

    fn now(&self) -> Moment {
        self.driver.now()
    }

    fn set_now(&self, now: Moment) {
        let milliseconds = u64::try_from(now.since_epoch().as_millis()).expect("it is in range");
        self.milliseconds.store(milliseconds, Ordering::Relaxed);
    }

    /// Runs until a future is done, whatever it is woken by.
    pub(crate) fn finish<F: Future>(&mut self, future: F) -> F::Output {
        let mut future = pin!(future);
        let probe = Probe::new();
        for _ in 0..100 {
            if let Poll::Ready(output) = probe.poll(&mut future) {
                return output;
            }
            self.run();
        }
        panic!("it does not end");
    }

    /// A session with nothing in its stream.
    pub(crate) fn session(&mut self, id: &str) -> (Session, Events) {
        let config = SessionConfig::new().session_id(id);
        let create = self.client.create_session(&config, ());
        let (session, mut events) = self.finish(create).expect("it is created");
        while events.try_next().is_some() {}
        (session, events)
    }

    /// Makes the runtime say something in a session.
    pub(crate) fn emit(&mut self, session: &str, number: usize) {
        self.runtime.emit(session, "session.info", json!({"number": number}));
    }

    /// The runtime is killed: what it has not written is lost.
    pub(crate) fn kill(&mut self) {
        self.runtime.end();
        self.driver.end_of_input();
        self.run();
    }

    /// How often the driver was woken since this was last asked.
    pub(crate) fn driver_wakes(&self) -> usize {
        self.driving.wakes()
    }
}
