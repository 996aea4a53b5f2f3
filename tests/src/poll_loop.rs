//! A whole adapter by hand, of std and Pilotwire alone: an executor of one thread, timers and TCP.
//!
//! A task is polled when its waker was called, and only then. When none was, the thread parks until one is, or until the
//! first time that a task wants to be woken at. Std cannot wait for a socket: who finds one not ready is woken later.

use std::cell::{Cell, RefCell};
use std::future::{Future, poll_fn};
use std::hash::{BuildHasher, RandomState};
use std::io::{self, ErrorKind, IoSlice, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpStream};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
use std::time::{Duration, Instant};

use pilotwire::adapter::{BytesMut, Driving, Reader, Timer, Transport, Writer, over_stream};
use pilotwire::sans_io::{Connection, Moment};
use pilotwire::{Client, Config, handle::Driver};

const SHORTEST_PAUSE: Duration = Duration::from_micros(50);
const LONGEST_PAUSE: Duration = Duration::from_millis(5);

thread_local! {
    static SPAWNED: RefCell<Vec<Task<'static>>> = RefCell::default();
    static SLEEPING: RefCell<Vec<(Instant, Waker)>> = RefCell::default();
}

type Task<'a> = (Pin<Box<dyn Future<Output = ()> + 'a>>, Arc<Alarm>);

/// A task's waker: whether it was called, and the thread that looks.
struct Alarm(AtomicBool, Thread);
impl Wake for Alarm {
    fn wake(self: Arc<Self>) {
        self.0.store(true, SeqCst);
        self.1.unpark();
    }
}

/// Runs a future to its end and, beside it, what was spawned. Tasks that have not ended by then are dropped.
pub fn block_on<T>(future: impl Future<Output = T>) -> T {
    let output = Cell::new(None);
    let mut tasks = vec![task(async { output.set(Some(future.await)) })];
    loop {
        tasks.retain_mut(|(task, alarm)| {
            let waker = Waker::from(Arc::clone(alarm));
            let context = &mut Context::from_waker(&waker);
            let ended = alarm.0.swap(false, SeqCst) && task.as_mut().poll(context).is_ready();
            SLEEPING.with_borrow_mut(|all| all.retain(|one| !ended || !one.1.will_wake(&waker)));
            !ended
        });
        if let Some(output) = output.take() {
            SLEEPING.take();
            return output;
        }
        tasks.extend(SPAWNED.take());
        let due = |one: &mut (Instant, Waker)| one.0 <= Instant::now();
        let due: Vec<_> = SLEEPING.with_borrow_mut(|all| all.extract_if(.., due).collect());
        due.into_iter().for_each(|(_, waker)| waker.wake());
        let next = SLEEPING.with_borrow(|all| all.iter().map(|one| one.0 - Instant::now()).min());
        // Whoever is woken after this look keeps the thread from parking.
        if !tasks.iter().any(|(_, alarm)| alarm.0.load(SeqCst)) {
            thread::park_timeout(next.unwrap_or(Duration::MAX));
        }
    }
}

/// Adds a task, for this thread's [`block_on`] to run.
pub fn spawn(future: impl Future<Output = ()> + 'static) {
    SPAWNED.with_borrow_mut(|spawned| spawned.push(task(future)));
}

fn task<'a>(future: impl Future<Output = ()> + 'a) -> Task<'a> {
    (Box::pin(future), Arc::new(Alarm(AtomicBool::new(true), thread::current())))
}

/// Waits for something that calls no waker: the task is to look again at that time, if not before.
fn ready_if(so: bool, time: Instant, context: &Context<'_>) -> Poll<()> {
    SLEEPING.with_borrow_mut(|all| match all.iter_mut().find(|one| one.1.will_wake(context.waker())) {
        _ if so => {}
        Some(known) => known.0 = known.0.min(time),
        None => all.push((time, context.waker().clone())),
    });
    if so { Poll::Ready(()) } else { Poll::Pending }
}

/// Drives a connection over anything, as a task.
pub fn drive(config: Config, transport: impl Transport + 'static) -> (Client, Driving) {
    // Std has the operating system's randomness in its hashers.
    let (seed, epoch) = (std::array::from_fn(|_| RandomState::new().hash_one(()) as u8), Instant::now());
    let now = move || Moment::after_epoch(epoch.elapsed());
    let (client, driver) = Driver::new(Connection::new(config, seed), now);
    let (driving, task) = over_stream(driver, transport, Clock(epoch));
    spawn(task);
    (client, driving)
}

/// Connects to a runtime that listens on TCP, within the limit of [`Config::connect_timeout`].
pub async fn connect_tcp(config: Config, at: SocketAddr) -> io::Result<(Client, Driving)> {
    let limit = config.connecting_limit();
    // Std blocks to connect, so a thread does. If this future is dropped, that ends by itself.
    let thread = thread::spawn(move || TcpStream::connect_timeout(&at, limit));
    poll_fn(|context| ready_if(thread.is_finished(), Instant::now() + SHORTEST_PAUSE, context)).await;
    let stream = thread.join().expect("it does not panic")?;
    stream.set_nodelay(true).and(stream.set_nonblocking(true))?;
    Ok(drive(config, Socket(stream, SHORTEST_PAUSE)))
}

struct Clock(Instant);
impl Timer for Clock {
    fn poll_until(&mut self, context: &mut Context<'_>, deadline: Moment) -> Poll<()> {
        let Some(time) = self.0.checked_add(deadline.since_epoch()) else { return Poll::Pending };
        ready_if(time <= Instant::now(), time, context)
    }
}

/// A stream that does not block, and how long to wait before it is looked at again.
struct Socket(TcpStream, Duration);
impl Socket {
    fn tried(&mut self, result: io::Result<usize>, context: &Context<'_>) -> Poll<io::Result<usize>> {
        let (blocked, pause) =
            (matches!(&result, Err(error) if error.kind() == ErrorKind::WouldBlock), self.1);
        self.1 = if blocked { LONGEST_PAUSE.min(pause * 2) } else { SHORTEST_PAUSE };
        ready_if(!blocked, Instant::now() + pause, context).map(|()| result)
    }
}

impl Reader for Socket {
    fn poll_read(&mut self, context: &mut Context<'_>, buffer: &mut BytesMut) -> Poll<io::Result<usize>> {
        let start = buffer.len();
        buffer.resize(buffer.capacity(), 0);
        let read = self.0.read(&mut buffer[start..]);
        buffer.truncate(start + read.as_ref().unwrap_or(&0));
        self.tried(read, context)
    }
}

impl Writer for Socket {
    fn poll_write(&mut self, context: &mut Context<'_>, frames: &[IoSlice<'_>]) -> Poll<io::Result<usize>> {
        let written = self.0.write_vectored(frames);
        self.tried(written, context)
    }
    fn poll_flush(&mut self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
    fn poll_close(&mut self, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(self.0.shutdown(Shutdown::Write))
    }
}
