//! Frames out of a byte stream.

use std::collections::VecDeque;

use bytes::{Buf, Bytes, BytesMut};

use super::header::Search;
use super::{Chunk, Frame, FrameError, Limits, Truncated};

/// Memory of a read buffer.
const CHUNK: usize = 64 << 10;
/// A frame that ends behind this place in a chunk goes into the next one.
const USABLE: usize = CHUNK - SPARE;
/// Free bytes that a caller of `read_buffer` finds at least.
const SPARE: usize = 8 << 10;
/// Bytes that the buffer of a body starts with if the body is larger than a chunk.
const LARGE_START: usize = 32 << 10;
/// However large a header may be, it must leave room for itself in a fresh chunk.
const LARGEST_HEADER: usize = 32 << 10;

/// Takes a byte stream, split in any way, and returns the bodies of its frames.
///
/// Give it bytes with [`feed`](Decoder::feed), or read straight into [`read_buffer`](Decoder::read_buffer); then take
/// frames with [`next_frame`](Decoder::next_frame) until there are none. At the end of the stream ask
/// [`finish`](Decoder::finish) whether it ended well.
///
/// Bodies are slices of the read buffer, 64 KiB that many frames share. Memory grows with the bytes received, never
/// with a length that was only claimed. A body that fits no chunk gets a buffer of its own, and small frames after it
/// do not keep that alive. With frames dropped as they are taken, one chunk serves for ever.
///
/// ```
/// use pilotwire::frame::{Decoder, Limits, encode};
///
/// let mut decoder = Decoder::new(Limits::default());
/// decoder.feed(&encode(b"one"));
/// decoder.feed(b"Content-Length: 3\r\n\r\nt");
/// decoder.feed(b"wo");
/// let mut bodies = Vec::new();
/// while let Some(frame) = decoder.next_frame() {
///     bodies.push(frame?.body);
/// }
/// assert_eq!(bodies, ["one", "two"]);
/// assert_eq!(decoder.finish(), Ok(()));
/// # Ok::<(), pilotwire::frame::FrameError>(())
/// ```
pub struct Decoder {
    limits: Limits,
    /// The bytes that came and were not made into frames yet.
    buffer: BytesMut,
    /// The place where `buffer` starts in the chunk: how much of that was used up. `taken <= USABLE`.
    taken: usize,
    chunk: Chunk,
    state: State,
    /// Frames that had to make room before they were asked for.
    ready: VecDeque<Frame>,
    /// The header block that it failed at.
    broken_header: Vec<u8>,
}

enum State {
    Header(Search),
    /// `taken + length <= USABLE`: it ends in this chunk.
    Body {
        length: usize,
    },
    /// A body of more than `USABLE` bytes collects here, with `buffer` as mere transit.
    Large {
        body: Vec<u8>,
        length: usize,
    },
    /// For ever. The error is there until it was told.
    Failed(Option<FrameError>),
}

impl Decoder {
    /// A decoder at the start of a stream. Allocates nothing yet.
    pub fn new(limits: Limits) -> Decoder {
        let limits =
            Limits { header: limits.header.min(LARGEST_HEADER), body: limits.body.min(u32::MAX as usize) };
        Decoder {
            limits,
            buffer: BytesMut::new(),
            taken: 0,
            chunk: Chunk { id: 0, len: 0 },
            state: State::Header(Search::default()),
            ready: VecDeque::new(),
            broken_header: Vec::new(),
        }
    }

    /// Takes a copy of the next bytes of the stream. After an error they are dropped.
    pub fn feed(&mut self, mut bytes: &[u8]) {
        if self.buffer.capacity() == 0 && !matches!(self.state, State::Failed(_)) {
            self.refill();
        }
        while !bytes.is_empty() {
            let room = match &mut self.state {
                State::Failed(_) => return,
                State::Large { body, length } if self.buffer.is_empty() && body.len() < *length => {
                    let count = bytes.len().min(*length - body.len());
                    append(body, &bytes[..count], *length);
                    bytes = &bytes[count..];
                    continue;
                }
                State::Large { .. } => 0,
                _ => USABLE.saturating_sub(self.taken + self.buffer.len()),
            };
            if room == 0 {
                self.make_ready();
                continue;
            }
            let count = bytes.len().min(room);
            self.buffer.extend_from_slice(&bytes[..count]);
            bytes = &bytes[count..];
        }
    }

    /// The buffer to append the next bytes of the stream to, with room for at least 8 KiB.
    ///
    /// Append no more than there is room for, and change nothing else in it. After an error, what is appended is
    /// dropped.
    pub fn read_buffer(&mut self) -> &mut BytesMut {
        if matches!(self.state, State::Failed(_)) {
            self.buffer.clear();
        }
        if self.spare() < SPARE {
            self.make_ready();
        }
        if self.spare() < SPARE {
            self.refill();
        }
        &mut self.buffer
    }

    /// Releases the read buffer's memory, if nothing is in it and no frame holds it. The next bytes get another.
    ///
    /// For a stream that has been quiet for a while: with nothing to read, 64 KiB would be held for it.
    pub fn release_buffer(&mut self) {
        if self.buffer.is_empty() && self.ready.is_empty() && self.buffer.try_reclaim(CHUNK) {
            self.buffer = BytesMut::new();
        }
    }

    /// The next frame, or `None` if more bytes are needed for it.
    ///
    /// # Errors
    ///
    /// When the stream is no frames any more. That is told once, behind the last good frame; then there is nothing
    /// for ever.
    #[inline]
    pub fn next_frame(&mut self) -> Option<Result<Frame, FrameError>> {
        if self.ready.is_empty()
            && let Some(frame) = self.whole()
        {
            return Some(Ok(frame));
        }
        self.next_of_any()
    }

    /// As [`next_frame`](Self::next_frame), wherever the frame is.
    fn next_of_any(&mut self) -> Option<Result<Frame, FrameError>> {
        if let Some(frame) = self.ready.pop_front().or_else(|| self.advance()) {
            return Some(Ok(frame));
        }
        match &mut self.state {
            State::Failed(error) => error.take().map(Err),
            _ => None,
        }
    }

    /// Says whether the stream may end here. Frames that were not taken yet still can be.
    ///
    /// `Ok` between two frames, and also after a [`FrameError`], which is all there is to say then.
    ///
    /// # Errors
    ///
    /// When the bytes so far end inside a frame.
    pub fn finish(&mut self) -> Result<(), Truncated> {
        self.make_ready();
        let received = self.buffer.len();
        match &self.state {
            State::Header(_) if received > 0 => Err(Truncated::Header { received }),
            State::Body { length } => Err(Truncated::Body { received, expected: *length }),
            State::Large { body, length } => Err(Truncated::Body { received: body.len(), expected: *length }),
            State::Header(_) | State::Failed(_) => Ok(()),
        }
    }

    /// Bytes that came and were not returned in a frame yet.
    pub fn buffered(&self) -> usize {
        let large = if let State::Large { body, .. } = &self.state { body.len() } else { 0 };
        self.buffer.len() + large + self.ready.iter().map(|frame| frame.body.len()).sum::<usize>()
    }

    /// Bytes of memory held here, without what frames that were returned keep alive.
    pub fn capacity(&self) -> usize {
        let large = if let State::Large { body, .. } = &self.state { body.capacity() } else { 0 };
        let mut last = self.chunk.id;
        let mut waiting = 0;
        for frame in &self.ready {
            if frame.chunk.id != last {
                last = frame.chunk.id;
                waiting += frame.chunk.len;
            }
        }
        self.buffer.capacity() + large + waiting
    }

    /// The next frame, if all of it is in the buffer, and nothing is to be moved for it.
    #[inline(always)]
    fn whole(&mut self) -> Option<Frame> {
        let State::Header(search) = &self.state else { return None };
        let header = search.usual(&self.buffer, &self.limits)?;
        let size = header.size.checked_add(header.length)?;
        if size > self.buffer.len() || self.taken + size > USABLE {
            return None;
        }
        self.taken += size;
        let mut body = self.buffer.split_to(size).freeze();
        body.advance(header.size);
        Some(Frame { body, chunk: self.chunk })
    }

    /// Takes the next frame out of the buffer. Leaves room in it if there is none.
    fn advance(&mut self) -> Option<Frame> {
        loop {
            match &mut self.state {
                State::Header(search) => match search.header(&self.buffer, &self.limits) {
                    Ok(Some(header)) => self.begin(header.size, header.length),
                    Ok(None) => {
                        if self.taken + self.buffer.len() >= USABLE {
                            self.next_chunk();
                        }
                        return None;
                    }
                    Err(error) => self.fail(error),
                },
                State::Body { length } => {
                    let length = *length;
                    if self.buffer.len() < length {
                        return None;
                    }
                    self.state = State::Header(Search::default());
                    self.taken += length;
                    let body = self.buffer.split_to(length).freeze();
                    return Some(Frame { body, chunk: self.chunk });
                }
                State::Large { body, length } => {
                    let count = self.buffer.len().min(*length - body.len());
                    append(body, &self.buffer[..count], *length);
                    self.buffer.advance(count);
                    if body.len() < *length {
                        return None;
                    }
                    let body = Bytes::from(std::mem::take(body));
                    let chunk = Chunk { id: self.chunk.id, len: body.len() };
                    self.state = State::Header(Search::default());
                    self.next_chunk();
                    return Some(Frame { body, chunk });
                }
                State::Failed(_) => {
                    // What was appended to the read buffer since.
                    self.buffer.clear();
                    return None;
                }
            }
        }
    }

    /// Goes on from a header block to its body, in a place that the stream alone decides.
    #[inline]
    fn begin(&mut self, header: usize, length: usize) {
        if self.taken + header > USABLE {
            self.next_chunk();
        }
        self.buffer.advance(header);
        self.taken += header;
        if length > USABLE {
            self.chunk.id += 1;
            self.state = State::Large { body: Vec::new(), length };
            return;
        }
        if self.taken + length > USABLE {
            self.next_chunk();
        }
        self.state = State::Body { length };
    }

    /// Starts a chunk with what is in the buffer.
    #[cold]
    fn next_chunk(&mut self) {
        self.refill();
        self.taken = 0;
        self.chunk = Chunk { id: self.chunk.id + 1, len: self.buffer.capacity() };
    }

    /// Moves what is in the buffer to the start of a whole chunk: the same memory, if no frame holds it any more.
    #[cold]
    fn refill(&mut self) {
        let size = CHUNK.max(self.buffer.len());
        if self.buffer.try_reclaim(size - self.buffer.len()) && self.buffer.capacity() == size {
            return;
        }
        let mut fresh = BytesMut::with_capacity(size);
        fresh.extend_from_slice(&self.buffer);
        self.buffer = fresh;
        self.chunk.len = size;
    }

    /// Takes all whole frames out of the buffer. After it there is room to go on, unless it failed.
    fn make_ready(&mut self) {
        while let Some(frame) = self.advance() {
            self.ready.push_back(frame);
        }
    }

    fn fail(&mut self, error: FrameError) {
        self.broken_header.extend_from_slice(super::header::block(&self.buffer, &self.limits));
        self.buffer = BytesMut::new();
        self.state = State::Failed(Some(error));
    }

    /// The header block that it failed at; empty if it has not.
    pub(crate) fn broken_header(&self) -> &[u8] {
        &self.broken_header
    }

    fn spare(&self) -> usize {
        self.buffer.capacity() - self.buffer.len()
    }
}

/// Appends to a body of `length` bytes in the end. Its memory doubles with what came, and ends at just that length.
fn append(body: &mut Vec<u8>, bytes: &[u8], length: usize) {
    let needed = body.len() + bytes.len();
    if needed > body.capacity() {
        let size = needed.max(body.capacity() * 2).max(LARGE_START).min(length);
        body.reserve_exact(size - body.len());
    }
    body.extend_from_slice(bytes);
}
