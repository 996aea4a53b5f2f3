//! A decoder, given a stream in one way or another.

use bytes::Bytes;
use pilotwire::frame::{Chunk, Decoder, Frame, FrameError, Truncated};

use super::input::Input;

/// Memory of a read buffer, and how much of it frames may take.
const CHUNK: usize = 64 << 10;
const USABLE: usize = 56 << 10;
/// Pieces that a stream is given in. What is left then comes in one.
const MOST_PIECES: usize = 1000;

/// How bytes go in.
#[derive(Clone, Copy, Debug)]
pub(super) enum Way {
    Feed,
    ReadBuffer,
    /// Now this way, now that.
    Mixed,
}

/// When frames are taken out.
#[derive(Clone, Copy, Debug)]
pub(super) enum Taking {
    /// After each piece.
    Always,
    /// One after every third piece.
    Sometimes,
    /// When everything is in.
    Last,
}

/// What came out of a decoder.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Outcome {
    pub(super) bodies: Vec<Vec<u8>>,
    pub(super) chunks: Vec<Chunk>,
    pub(super) error: Option<FrameError>,
    pub(super) end: Option<Truncated>,
}

/// Gives a decoder the whole stream, in pieces of these lengths, and takes everything out.
pub(super) fn run(input: &Input, pieces: &[usize], way: Way, taking: Taking) -> Outcome {
    let mut run = Run::new(input);
    let mut rest = &input.stream[..];
    let mut lengths = pieces.iter().copied().cycle();
    let mut count = 0;
    while !rest.is_empty() {
        let length = if count < MOST_PIECES { lengths.next() } else { None };
        let length = length.unwrap_or(rest.len()).min(rest.len());
        let (piece, behind) = rest.split_at(length);
        rest = behind;
        count += 1;
        match way {
            Way::Feed => run.feed(piece),
            Way::ReadBuffer => run.append(piece),
            Way::Mixed if count % 2 == 0 => run.feed(piece),
            Way::Mixed => run.append(piece),
        }
        match taking {
            Taking::Always => while run.take() {},
            Taking::Sometimes if count % 3 == 0 => {
                run.take();
            }
            Taking::Sometimes | Taking::Last => {}
        }
    }
    run.finish()
}

struct Run {
    decoder: Decoder,
    keep: bool,
    /// Bytes given to the decoder, less the bodies that it gave back.
    outstanding: usize,
    /// The bodies as they were when they came, and as the decoder's slices.
    outcome: Outcome,
    kept: Vec<Bytes>,
}

impl Run {
    fn new(input: &Input) -> Run {
        let decoder = Decoder::new(input.limits);
        Run { decoder, keep: input.keep, outstanding: 0, outcome: Outcome::default(), kept: Vec::new() }
    }

    fn feed(&mut self, piece: &[u8]) {
        let before = self.decoder.buffered();
        self.decoder.feed(piece);
        self.outstanding += piece.len();
        self.check_memory();
        if self.outcome.error.is_some() {
            assert_eq!(self.decoder.buffered(), before, "what comes behind the error is kept");
        }
    }

    /// Appends to the read buffer, as one who reads straight into it does: no more than there is room for.
    fn append(&mut self, mut piece: &[u8]) {
        while !piece.is_empty() {
            let buffer = self.decoder.read_buffer();
            let room = buffer.capacity() - buffer.len();
            assert!(room >= 8 << 10, "room for {room} bytes only");
            let count = piece.len().min(room);
            buffer.extend_from_slice(&piece[..count]);
            piece = &piece[count..];
            self.outstanding += count;
            self.check_memory();
        }
    }

    fn take(&mut self) -> bool {
        match self.decoder.next_frame() {
            None => return false,
            Some(Err(error)) => {
                assert_eq!(self.outcome.error, None, "a second error: {error}");
                self.outcome.error = Some(error);
            }
            Some(Ok(Frame { body, chunk })) => {
                assert_eq!(self.outcome.error, None, "a frame of {} bytes behind the error", body.len());
                self.check_chunk(chunk, &body);
                self.outstanding -= body.len();
                self.outcome.bodies.push(body.to_vec());
                self.outcome.chunks.push(chunk);
                if self.keep {
                    self.kept.push(body);
                }
            }
        }
        self.check_memory();
        true
    }

    fn finish(mut self) -> Outcome {
        self.outcome.end = self.decoder.finish().err();
        while self.take() {}
        assert_eq!(
            self.decoder.finish().err(),
            self.outcome.end,
            "the end is told differently the second time"
        );
        for (slice, body) in self.kept.iter().zip(&self.outcome.bodies) {
            assert_eq!(slice, body, "a body has changed under who kept it");
        }
        if self.outcome.error.is_some() {
            assert_eq!(
                (self.decoder.buffered(), self.outcome.end),
                (0, None),
                "something is left behind the error"
            );
        }
        self.outcome
    }

    /// What is held follows what came, besides a few buffers that are mostly empty: a large body doubles its memory as
    /// it grows; and a frame that does not fit a chunk goes into the next, so that any two in a row hold more than is
    /// usable of one.
    fn check_memory(&self) {
        let (held, buffered) = (self.decoder.capacity(), self.decoder.buffered());
        assert!(
            buffered <= self.outstanding,
            "{buffered} bytes are buffered of {} that came",
            self.outstanding
        );
        let most = self.outstanding * 2 * CHUNK / USABLE + 4 * CHUNK;
        assert!(held <= most, "{held} bytes are held for {}", self.outstanding);
    }

    /// A chunk is what its frames keep alive, all together.
    fn check_chunk(&self, chunk: Chunk, body: &Bytes) {
        assert!(chunk.len >= body.len(), "a body of {} bytes in {chunk:?}", body.len());
        assert!(chunk.len <= CHUNK.max(body.len()), "a body of {} bytes pins {chunk:?}", body.len());
        if let Some(last) = self.outcome.chunks.last() {
            assert!(last.id < chunk.id || *last == chunk, "{chunk:?} comes behind {last:?}");
        }
        let of_chunk = self.outcome.chunks.iter().zip(&self.outcome.bodies).rev();
        let before: usize =
            of_chunk.take_while(|(other, _)| **other == chunk).map(|(_, body)| body.len()).sum();
        assert!(before + body.len() <= chunk.len, "{} bytes in {chunk:?}", before + body.len());
        let kept = self.outcome.chunks.iter().zip(&self.kept).rev();
        let first = kept.take_while(|(other, _)| self.keep && **other == chunk).last();
        if let Some((_, first)) = first.filter(|(_, first)| !first.is_empty() && !body.is_empty()) {
            let reach = (body.as_ptr() as usize + body.len()).checked_sub(first.as_ptr() as usize);
            assert!(
                reach.is_some_and(|reach| reach <= chunk.len),
                "a chunk of {reach:?} bytes is said to be {chunk:?}"
            );
        }
    }
}
