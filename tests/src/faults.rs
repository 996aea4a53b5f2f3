//! Streams with faults: what an adapter reads and writes is delayed, split, cut off, repeated, changed or held up, by a
//! seed and from a place that is given.
//!
//! A [`Faulty`] is over any [`Transport`] whose reading is changed by writing alone, as that of the scripted runtime in
//! memory is. Its two halves are streams of tokio's and of smol's alike.

use std::io::{self, IoSlice};
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard};
use std::task::{Context, Poll, Waker, ready};

use pilotwire::adapter::{BytesMut, Transport};
use pilotwire::frame::{Decoder, Limits};
use smol::io::{AsyncRead, AsyncWrite};

/// Bytes that are read from within at once.
const READ: usize = 64 << 10;
/// What every header of the scripted runtime begins with.
const LENGTH: &[u8] = b"Content-Length: ";

/// What is wrong with a stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing.
    None,
    /// Reads, writes, flushes and closings are not ready at first.
    Delay,
    /// Reads and writes take few bytes.
    Split,
    /// Both.
    DelayAndSplit,
    /// Reading ends at the place, wherever that is in a frame.
    Truncate,
    /// Reading ends at the first frame that begins at the place or after it.
    CloseReading,
    /// Writing is refused from the place on, and the peer sees the end of its input.
    CloseWriting,
    /// Writing is never ready from the place on.
    StallWriting,
    /// The first header that begins at the place of what is read, or after it, can be read no more.
    CorruptHeader,
    /// Up to eight bytes from the place of what is read are others.
    CorruptReading,
    /// Up to eight bytes from the place of what is written are others.
    CorruptWriting,
    /// Some of what is read from the place on comes twice.
    DuplicateReading,
    /// Some of what is written from the place on goes out twice.
    DuplicateWriting,
}

impl Fault {
    /// Whether its place is one in what is written.
    #[must_use]
    pub fn is_of_writing(self) -> bool {
        use Fault::{CloseWriting, CorruptWriting, DuplicateWriting, StallWriting};
        matches!(self, CloseWriting | StallWriting | CorruptWriting | DuplicateWriting)
    }
}

/// A stream with a fault, as a test sees it. Clones are the same one.
pub struct Faulty<T>(Arc<Mutex<State<T>>>);

/// The direction that is read.
pub struct Incoming<T>(Arc<Mutex<State<T>>>);

/// The direction that is written.
pub struct Outgoing<T>(Arc<Mutex<State<T>>>);

struct State<T> {
    inner: T,
    fault: Fault,
    random: Random,
    /// Where the fault is, in the bytes of its direction. None until it is armed.
    place: Option<u64>,
    fired: bool,
    /// How often something was delayed or came in less than it could.
    disturbed: u64,
    /// Bytes that came from within, and those that were taken to be written.
    read: u64,
    written: u64,
    /// To be read.
    ready: BytesMut,
    ended: bool,
    /// Sees what is read, to know where frames end.
    frames: Decoder,
    reader: Option<Waker>,
}

impl<T: Transport> Faulty<T> {
    /// A stream without a fault so far.
    pub fn new(inner: T, fault: Fault, seed: u64) -> Self {
        Self(Arc::new(Mutex::new(State {
            inner,
            fault,
            random: Random(seed),
            place: None,
            fired: false,
            disturbed: 0,
            read: 0,
            written: 0,
            ready: BytesMut::new(),
            ended: false,
            frames: Decoder::new(Limits::default()),
            reader: None,
        })))
    }

    /// The two directions, for an adapter.
    #[must_use]
    pub fn halves(&self) -> (Incoming<T>, Outgoing<T>) {
        (Incoming(Arc::clone(&self.0)), Outgoing(Arc::clone(&self.0)))
    }

    /// Lets the fault happen, so many bytes from here.
    pub fn arm(&self, after: u64) {
        let reader = {
            let mut state = lock(&self.0);
            let from = if state.fault.is_of_writing() { state.written } else { state.read };
            state.place = Some(from + after);
            state.reader.take()
        };
        if let Some(reader) = reader {
            reader.wake();
        }
    }

    /// Bytes that went through so far: read and written.
    #[must_use]
    pub fn passed(&self) -> (u64, u64) {
        let state = lock(&self.0);
        (state.read, state.written)
    }

    /// Whether the fault has happened.
    #[must_use]
    pub fn has_fired(&self) -> bool {
        lock(&self.0).fired
    }

    /// How often something was delayed, or was read or written in less than it could be.
    #[must_use]
    pub fn disturbed(&self) -> u64 {
        lock(&self.0).disturbed
    }

    /// Whether what was read ends within a frame.
    #[must_use]
    pub fn ends_within_frame(&self) -> bool {
        lock(&self.0).frames.finish().is_err()
    }

    /// Whether both directions were dropped.
    #[must_use]
    pub fn is_alone(&self) -> bool {
        Arc::strong_count(&self.0) == 1
    }
}

impl<T: Transport> State<T> {
    /// Whether something is not ready although it could be. It will be asked for again.
    fn delays(&mut self, context: &Context<'_>) -> bool {
        let delays = self.place.is_some()
            && matches!(self.fault, Fault::Delay | Fault::DelayAndSplit)
            && self.random.below(3) > 0;
        if delays {
            self.disturbed += 1;
            context.waker().wake_by_ref();
        }
        delays
    }

    /// Bytes of so many that are taken at once.
    fn piece(&mut self, count: usize) -> usize {
        match self.fault {
            Fault::Split | Fault::DelayAndSplit if self.place.is_some() => {
                let piece = count.min(1 + self.random.below_usize(100));
                self.disturbed += u64::from(piece < count);
                piece
            }
            _ => count,
        }
    }

    fn poll_read(&mut self, context: &mut Context<'_>, room: usize) -> Poll<io::Result<BytesMut>> {
        if self.delays(context) {
            return Poll::Pending;
        }
        while self.ready.is_empty() && !self.ended {
            if self.fault == Fault::Truncate && self.place.is_some_and(|place| place <= self.read) {
                (self.ended, self.fired) = (true, true);
                break;
            }
            if self.fault == Fault::CloseReading
                && self.place.is_some_and(|place| place <= self.read)
                && self.frames.finish().is_ok()
            {
                (self.ended, self.fired) = (true, true);
                break;
            }
            let mut buffer = BytesMut::with_capacity(READ);
            let Poll::Ready(result) = self.inner.poll_read(context, &mut buffer) else {
                self.reader = Some(context.waker().clone());
                return Poll::Pending;
            };
            result?;
            let from = self.read;
            self.read += buffer.len() as u64;
            self.ended = buffer.is_empty();
            self.spoil_incoming(from, &mut buffer);
            self.ready = buffer;
        }
        let count = self.ready.len().min(room);
        let count = self.piece(count);
        let piece = self.ready.split_to(count);
        self.frames.feed(&piece);
        while let Some(Ok(_)) = self.frames.next_frame() {}
        Poll::Ready(Ok(piece))
    }

    fn spoil_incoming(&mut self, from: u64, bytes: &mut BytesMut) {
        let Some(place) = self.place.filter(|_| !self.fired) else { return };
        let end = from + bytes.len() as u64;
        if place >= end {
            return;
        }
        let at = usize::try_from(place.saturating_sub(from)).unwrap_or(usize::MAX);
        match self.fault {
            Fault::Truncate => {
                bytes.truncate(at);
                (self.ended, self.fired) = (true, true);
            }
            Fault::CloseReading => {
                if let Some(header) = find_header(&bytes[at..]) {
                    bytes.truncate(at + header);
                    (self.ended, self.fired) = (true, true);
                }
            }
            Fault::CorruptHeader => {
                if let Some(header) = find_header(&bytes[at..]) {
                    let which = self.random.below_usize(LENGTH.len());
                    bytes[at + header + which] = b'x';
                    self.fired = true;
                }
            }
            Fault::CorruptReading => self.corrupt(&mut bytes[at..]),
            Fault::DuplicateReading => self.duplicate(at, bytes),
            _ => {}
        }
    }

    fn corrupt(&mut self, bytes: &mut [u8]) {
        let count = 1 + self.random.below_usize(8);
        for byte in bytes.iter_mut().take(count) {
            *byte ^= u8::try_from(1 + self.random.below(255)).unwrap_or(1);
        }
        self.fired = true;
    }

    fn duplicate(&mut self, at: usize, bytes: &mut BytesMut) {
        let rest = bytes.split_off(at);
        // Often all of it, which is mostly whole frames.
        let count =
            if self.random.below(2) == 0 { rest.len() } else { 1 + self.random.below_usize(rest.len()) };
        bytes.extend_from_slice(&rest[..count]);
        bytes.extend_from_slice(&rest);
        self.fired = true;
    }

    fn poll_write(&mut self, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        if self.delays(context) {
            return Poll::Pending;
        }
        let mut count = self.piece(bytes.len());
        let place = self.place.filter(|_| self.fault.is_of_writing());
        let before =
            place.map(|place| usize::try_from(place.saturating_sub(self.written)).unwrap_or(usize::MAX));
        let mut spoiled = BytesMut::new();
        match (self.fault, before) {
            (Fault::StallWriting, Some(0)) => {
                self.fired = true;
                return Poll::Pending;
            }
            (Fault::CloseWriting, Some(0)) => {
                self.fired = true;
                let _ = self.inner.poll_close(context);
                return Poll::Ready(Err(io::ErrorKind::BrokenPipe.into()));
            }
            (Fault::StallWriting | Fault::CloseWriting, Some(before)) => count = count.min(before),
            (Fault::CorruptWriting, Some(before)) if before < count && !self.fired => {
                spoiled.extend_from_slice(&bytes[..count]);
                self.corrupt(&mut spoiled[before..]);
            }
            (Fault::DuplicateWriting, Some(before)) if before < count && !self.fired => {
                spoiled.extend_from_slice(&bytes[..count]);
                self.duplicate(before, &mut spoiled);
            }
            _ => {}
        }
        let sent = if spoiled.is_empty() { &bytes[..count] } else { &spoiled };
        // What is within takes all or, having ended, nothing.
        ready!(self.inner.poll_write(context, &[IoSlice::new(sent)]))?;
        self.written += count as u64;
        Poll::Ready(Ok(count))
    }

    fn poll_flush(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        if self.delays(context) { Poll::Pending } else { self.inner.poll_flush(context) }
    }

    fn poll_close(&mut self, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let stalls = self.fault == Fault::StallWriting && self.fired;
        if stalls || self.delays(context) { Poll::Pending } else { self.inner.poll_close(context) }
    }
}

fn find_header(bytes: &[u8]) -> Option<usize> {
    bytes.windows(LENGTH.len()).position(|window| window == LENGTH)
}

fn lock<T>(state: &Mutex<T>) -> MutexGuard<'_, T> {
    state.lock().expect("nothing panics under it")
}

impl<T: Transport> tokio::io::AsyncRead for Incoming<T> {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut tokio::io::ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let piece = ready!(lock(&self.0).poll_read(context, buffer.remaining()))?;
        buffer.put_slice(&piece);
        Poll::Ready(Ok(()))
    }
}

impl<T: Transport> AsyncRead for Incoming<T> {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut [u8],
    ) -> Poll<io::Result<usize>> {
        let piece = ready!(lock(&self.0).poll_read(context, buffer.len()))?;
        buffer[..piece.len()].copy_from_slice(&piece);
        Poll::Ready(Ok(piece.len()))
    }
}

impl<T: Transport> tokio::io::AsyncWrite for Outgoing<T> {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        lock(&self.0).poll_write(context, bytes)
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        lock(&self.0).poll_flush(context)
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        lock(&self.0).poll_close(context)
    }
}

impl<T: Transport> AsyncWrite for Outgoing<T> {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        lock(&self.0).poll_write(context, bytes)
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        lock(&self.0).poll_flush(context)
    }

    fn poll_close(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        lock(&self.0).poll_close(context)
    }
}

/// Numbers that follow from a seed: splitmix64.
pub struct Random(pub u64);

impl Random {
    /// A number below that, which is not 0.
    pub fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % bound.max(1)
    }

    fn below_usize(&mut self, bound: usize) -> usize {
        usize::try_from(self.below(bound as u64)).unwrap_or(0)
    }
}
