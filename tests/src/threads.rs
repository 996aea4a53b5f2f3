//! The handles over plain threads and blocking sockets, with no executor.
//!
//! Whoever wants the outcome of a future blocks on it ([`block_on`]). A connection has three threads: one blocks to read,
//! one blocks to write, so that neither waits for the other, and the third has the [`Driver`] and waits for what the two
//! and the handles tell it. Reading is held up by not asking for more.

use std::collections::VecDeque;
use std::future::Future;
use std::hash::{BuildHasher, RandomState};
use std::io::{self, ErrorKind, IoSlice, Read, Write};
use std::net::{Shutdown, TcpStream, ToSocketAddrs};
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, JoinHandle, Thread};
use std::time::{Duration, Instant};

use pilotwire::adapter::Bytes;
use pilotwire::handle::{Client, Driver, Progress};
use pilotwire::sans_io::{Connection, Moment};
use pilotwire::{CloseCause, Config};

/// Bytes that are read at once, and about as many that are handed to the writer.
const AT_ONCE: usize = 64 << 10;
/// For as long as the connection waits for nothing but its peer.
const NO_DEADLINE: Duration = Duration::from_secs(3_600);

/// Blocks until a future is done.
pub fn block_on<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    let parked = Arc::new(Parked { woken: AtomicBool::new(false), thread: thread::current() });
    let waker = Waker::from(Arc::clone(&parked));
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut Context::from_waker(&waker)) {
            return output;
        }
        // Parking may end for no reason, or for another's.
        while !parked.woken.swap(false, Ordering::Acquire) {
            thread::park();
        }
    }
}

/// A thread that waits, parked or about to be, until it is woken.
struct Parked {
    woken: AtomicBool,
    thread: Thread,
}

impl Wake for Parked {
    fn wake(self: Arc<Self>) {
        self.woken.store(true, Ordering::Release);
        self.thread.unpark();
    }
}

/// Connects to a runtime that listens on TCP, and begins the handshake. A token that it wants goes into the [`Config`].
/// The thread that is given ends when the connection has, and with it those that read and write.
///
/// # Errors
///
/// If it cannot be reached within the limit of [`Config::connect_timeout`].
pub fn connect_tcp(
    config: Config,
    address: impl ToSocketAddrs,
) -> io::Result<(Client, JoinHandle<CloseCause>)> {
    let stream = Arc::new(reach(address, config.connecting_limit())?);
    stream.set_nodelay(true)?;
    // Std has the operating system's randomness in its hashers.
    let seed = std::array::from_fn(|_| RandomState::new().hash_one(()) as u8);
    let epoch = Instant::now();
    let now = move || Moment::after_epoch(epoch.elapsed());
    let (client, driver) = Driver::new(Connection::new(config, seed), now);
    Ok((client, thread::spawn(move || drive(driver, &stream))))
}

fn reach(address: impl ToSocketAddrs, limit: Duration) -> io::Result<TcpStream> {
    let start = Instant::now();
    let late = || io::Error::new(ErrorKind::TimedOut, format!("no connection within {limit:?}"));
    let mut result = Err(io::Error::new(ErrorKind::InvalidInput, "there is no such address"));
    for address in address.to_socket_addrs()? {
        let left = limit.checked_sub(start.elapsed()).filter(|left| !left.is_zero()).ok_or_else(late)?;
        result = TcpStream::connect_timeout(&address, left);
        if result.is_ok() {
            break;
        }
    }
    result
}

/// What the thread that drives is told.
enum Message {
    /// There is something new to do.
    Woken,
    /// So many bytes are in the buffer.
    Read(io::Result<usize>, Vec<u8>),
    /// Some bytes were written.
    Progress,
    /// All frames were written.
    Written(VecDeque<Bytes>),
    WriteFailed(io::Error),
}

/// Tells it of being woken.
struct Bell(Sender<Message>);

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        // A connection that has ended has nothing to do.
        let _ = self.0.send(Message::Woken);
    }
}

/// Drives a connection to its end, by what [`Driver`] asks for.
fn drive(mut driver: Driver, stream: &Arc<TcpStream>) -> CloseCause {
    let (sender, inbox) = channel();
    let (reader, writer) = (start(read, stream, &sender), start(write, stream, &sender));
    let waker = Waker::from(Arc::new(Bell(sender)));
    // Neither is here while the other thread has it.
    let (mut buffer, mut frames) = (Some(vec![0; AT_ONCE]), Some(VecDeque::new()));
    loop {
        driver.register(&waker);
        while driver.process() == Progress::More {}
        // What has come is worked on before time is up for what may be in it.
        driver.handle_deadline();
        if let Some(frames) = frames.take_if(|frames| driver.transmits(AT_ONCE, frames)) {
            let _ = writer.work.send(frames);
        }
        if let Some(cause) = driver.closed() {
            // Whichever of the two is blocked returns.
            let _ = stream.shutdown(Shutdown::Both);
            reader.end();
            writer.end();
            return cause;
        }
        if let Some(buffer) = buffer.take_if(|_| driver.wants_read()) {
            let _ = reader.work.send(buffer);
        }
        let limit = driver.deadline().map_or(NO_DEADLINE, |deadline| deadline - driver.now());
        match inbox.recv_timeout(limit) {
            // Looking at what there is to do is all there is to do.
            Ok(Message::Woken) | Err(_) => {}
            Ok(Message::Read(Ok(0), _)) => driver.end_of_input(),
            Ok(Message::Read(Ok(count), read)) => {
                driver.feed(&read[..count]);
                buffer = Some(read);
            }
            Ok(Message::Read(Err(error), _)) => driver.read_failed(&error),
            Ok(Message::Progress) => driver.write_progress(),
            Ok(Message::Written(written)) => frames = Some(written),
            Ok(Message::WriteFailed(error)) => driver.write_failed(&error),
        }
    }
}

/// A thread that blocks, and how it is given what to work on.
struct Blocking<T> {
    work: Sender<T>,
    thread: JoinHandle<()>,
}

fn start<T: Send + 'static>(
    run: fn(&TcpStream, Receiver<T>, Sender<Message>),
    stream: &Arc<TcpStream>,
    results: &Sender<Message>,
) -> Blocking<T> {
    let (work, receiver) = channel();
    let (stream, results) = (Arc::clone(stream), results.clone());
    Blocking { work, thread: thread::spawn(move || run(&stream, receiver, results)) }
}

impl<T> Blocking<T> {
    fn end(self) {
        drop(self.work);
        self.thread.join().expect("it does not panic");
    }
}

/// Reads once into each buffer.
fn read(mut stream: &TcpStream, buffers: Receiver<Vec<u8>>, results: Sender<Message>) {
    for mut buffer in buffers {
        let count = loop {
            match stream.read(&mut buffer) {
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                count => break count,
            }
        };
        // Where nobody listens any more, the connection has ended.
        let _ = results.send(Message::Read(count, buffer));
    }
}

/// Writes all of the frames.
fn write(mut stream: &TcpStream, batches: Receiver<VecDeque<Bytes>>, results: Sender<Message>) {
    for mut frames in batches {
        let mut slices: Vec<_> = frames.iter().map(|frame| IoSlice::new(frame)).collect();
        let mut left = &mut slices[..];
        while !left.is_empty() {
            match stream.write_vectored(left) {
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Ok(count) if count > 0 => {
                    IoSlice::advance_slices(&mut left, count);
                    let _ = results.send(Message::Progress);
                }
                result => {
                    let error = result.err().unwrap_or_else(|| ErrorKind::WriteZero.into());
                    let _ = results.send(Message::WriteFailed(error));
                    return;
                }
            }
        }
        frames.clear();
        let _ = results.send(Message::Written(frames));
    }
}
