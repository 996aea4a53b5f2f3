//! An executor of one future, on a time that passes only when nothing else can happen, and connections in memory to
//! the scripted runtime.

use std::collections::VecDeque;
use std::future::{Future, poll_fn};
use std::io;
use std::pin::{Pin, pin};
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;

use bytes::Bytes;
use pilotwire::CloseCause;
use pilotwire::handle::{Driver, Progress};
use pilotwire::handlers::{Serving, Setup};
use pilotwire::launch::Launch;
use pilotwire::mock::{Runtime, Script};
use pilotwire::sans_io::{Connection, Moment};
use pilotwire_programs::{Adapter, BoxFuture, Connected, Timer};

/// The time, and until when it may pass.
#[derive(Clone, Default)]
pub(crate) struct Time(Arc<Mutex<Clock>>);

#[derive(Default)]
struct Clock {
    now: Moment,
    /// The connection's.
    deadline: Option<Moment>,
    /// Those who wait for a time.
    sleepers: Vec<(Moment, Waker)>,
}

impl Time {
    /// How much of it has passed.
    pub(crate) fn passed(&self) -> Duration {
        self.now().since_epoch()
    }

    fn now(&self) -> Moment {
        self.clock().now
    }

    fn clock(&self) -> MutexGuard<'_, Clock> {
        self.0.lock().expect("nothing panics under it")
    }

    /// Timers of this time.
    pub(crate) fn timer(&self) -> Timer {
        let time = self.clone();
        Timer::new(move |length| {
            let (time, end) = (time.clone(), time.now() + length);
            poll_fn(move |context| {
                let mut clock = time.clock();
                if clock.now >= end {
                    return Poll::Ready(());
                }
                clock.sleepers.push((end, context.waker().clone()));
                Poll::Pending
            })
        })
    }

    fn set_deadline(&self, deadline: Option<Moment>) {
        self.clock().deadline = deadline;
    }

    fn pass(&self) {
        let mut clock = self.clock();
        let sleepers = clock.sleepers.iter().map(|(end, _)| *end);
        let next = sleepers.chain(clock.deadline).min().expect("nothing can happen any more");
        assert!(next > clock.now, "a deadline that has passed is acted on");
        clock.now = next;
        let (over, sleepers) =
            std::mem::take(&mut clock.sleepers).into_iter().partition(|(end, _)| *end <= next);
        clock.sleepers = sleepers;
        drop(clock);
        let over: Vec<(Moment, Waker)> = over;
        over.into_iter().for_each(|(_, waker)| waker.wake());
    }

    /// Polls a future to its end.
    pub(crate) fn run<T>(&self, future: impl Future<Output = T>) -> T {
        let mut future = pin!(future);
        let woken = Arc::new(Woken::default());
        let waker = Waker::from(Arc::clone(&woken));
        let mut context = Context::from_waker(&waker);
        loop {
            if let Poll::Ready(result) = future.as_mut().poll(&mut context) {
                return result;
            }
            if !woken.0.swap(false, Ordering::SeqCst) {
                self.pass();
            }
        }
    }
}

#[derive(Default)]
struct Woken(AtomicBool);

impl Wake for Woken {
    fn wake(self: Arc<Self>) {
        self.0.store(true, Ordering::SeqCst);
    }
}

/// Connections in memory. There is nothing else to connect to.
pub(crate) struct Memory {
    time: Time,
    pipe: Pipe,
    piece: Option<usize>,
}

/// What carries frames to the runtime.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pipe {
    Open,
    /// It carries one frame, and then no more.
    StuckAfterOne,
}

impl Memory {
    pub(crate) fn new(time: &Time) -> Self {
        Self::over(time, Pipe::Open)
    }

    pub(crate) fn over(time: &Time, pipe: Pipe) -> Self {
        Self { time: time.clone(), pipe, piece: None }
    }

    /// What the runtime says comes in reads of this many bytes, however many frames that is. Otherwise each of its frames
    /// is a read.
    pub(crate) fn in_pieces(self, bytes: usize) -> Self {
        Self { piece: Some(bytes), ..self }
    }
}

impl Adapter for Memory {
    fn timer(&self) -> Timer {
        self.time.timer()
    }

    fn connect_tcp(&self, _: Setup, _: String) -> BoxFuture<'static, io::Result<Connected>> {
        Box::pin(std::future::ready(Err(io::ErrorKind::Unsupported.into())))
    }

    fn spawn(&self, _: Setup, _: &Launch) -> io::Result<Connected> {
        Err(io::ErrorKind::Unsupported.into())
    }

    fn spawn_command(&self, _: Setup, _: Command) -> io::Result<Connected> {
        Err(io::ErrorKind::Unsupported.into())
    }

    fn mock_with(&self, setup: Setup, script: Script) -> io::Result<Connected> {
        let (time, pipe, piece) = (self.time.clone(), self.pipe, self.piece);
        let clock = time.clone();
        let (config, service) = setup.split();
        let (client, driver) = Driver::new(Connection::new(config, [7; 32]), move || clock.now());
        let runtime = Runtime::new(script);
        let driving = Driving {
            driver,
            serving: service.serve(&client).map(Box::pin),
            runtime,
            time,
            pipe,
            piece,
            said: Vec::new(),
            frames: VecDeque::new(),
            end_was_told: false,
        };
        Ok((client, Box::pin(driving)))
    }
}

struct Driving {
    driver: Driver,
    /// The handlers, until the connection's end.
    serving: Option<Pin<Box<Serving>>>,
    runtime: Runtime,
    time: Time,
    pipe: Pipe,
    piece: Option<usize>,
    /// What the runtime has said and was not read.
    said: Vec<u8>,
    frames: VecDeque<Bytes>,
    end_was_told: bool,
}

impl Driving {
    /// Does one thing, if there is one to do.
    fn step(&mut self) -> bool {
        let stuck = self.pipe == Pipe::StuckAfterOne && self.runtime.received().len() == 1;
        if self.frames.is_empty() && self.driver.transmits(usize::MAX, &mut self.frames) && !stuck {
            for frame in self.frames.drain(..) {
                self.runtime.receive(&frame);
            }
            self.driver.write_progress();
            return true;
        }
        if self.driver.process() == Progress::More {
            return true;
        }
        if self.driver.wants_read() {
            if let Some(bytes) = self.next_read() {
                self.driver.feed(&bytes);
                return true;
            }
            if self.runtime.is_ended() && !std::mem::replace(&mut self.end_was_told, true) {
                self.driver.end_of_input();
                return true;
            }
        }
        let late = self.driver.deadline().is_some_and(|deadline| deadline <= self.time.now());
        if late {
            self.driver.handle_deadline();
        }
        late
    }
}

impl Driving {
    /// What is there to be read at once.
    fn next_read(&mut self) -> Option<Bytes> {
        let Some(piece) = self.piece else { return self.runtime.poll_transmit() };
        while let Some(bytes) = self.runtime.poll_transmit() {
            self.said.extend_from_slice(&bytes);
        }
        let rest = self.said.split_off(piece.min(self.said.len()));
        let read = std::mem::replace(&mut self.said, rest);
        (!read.is_empty()).then(|| read.into())
    }
}

impl Future for Driving {
    type Output = CloseCause;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<CloseCause> {
        self.driver.register(context.waker());
        while self.step() {}
        if let Some(serving) = &mut self.serving
            && serving.as_mut().poll(context).is_ready()
        {
            self.serving = None;
        }
        if let Some(cause) = self.driver.closed()
            && self.serving.is_none()
        {
            return Poll::Ready(cause);
        }
        self.time.set_deadline(self.driver.deadline());
        Poll::Pending
    }
}
