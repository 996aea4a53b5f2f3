#![allow(clippy::unwrap_used)]

use super::decoder::Decoder;
use super::*;

mod edges;

const CHUNK: usize = 64 << 10;

fn drain(decoder: &mut Decoder) -> Vec<Result<Frame, FrameError>> {
    std::iter::from_fn(|| decoder.next_frame()).collect()
}

/// Returns what comes out of a stream, given in the pieces that `split` makes.
fn decode<'a>(pieces: impl IntoIterator<Item = &'a [u8]>) -> Vec<Result<Frame, FrameError>> {
    let mut decoder = Decoder::new(Limits::default());
    let mut frames = Vec::new();
    for piece in pieces {
        decoder.feed(piece);
        frames.extend(drain(&mut decoder));
    }
    frames
}

/// Returns the error that a stream ends in, however it is split.
fn error_of(stream: impl AsRef<[u8]>) -> FrameError {
    let stream = stream.as_ref();
    let whole = decode([stream]);
    assert_eq!(whole, decode(stream.chunks(1)), "byte by byte");
    for at in 0..stream.len() {
        assert_eq!(whole, decode([&stream[..at], &stream[at..]]), "split at {at}");
    }
    whole.last().unwrap().clone().unwrap_err()
}

fn lengths(stream: &[u8]) -> Vec<usize> {
    decode([stream]).into_iter().map(|frame| frame.unwrap().body.len()).collect()
}

struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit as u64) as usize
    }
}

#[test]
fn every_split_gives_the_same_frames() {
    let mut stream = Vec::new();
    for body in ["", "a", "{\"id\":1}", "\r\n\r\n", "Content-Length: 3\r\n\r\nabc", "é"] {
        stream.extend_from_slice(&encode(body.as_bytes()));
    }
    stream.extend_from_slice(b"X-Other: 1\r\ncontent-length:2\r\nY: z\r\n\r\nok");
    let whole = decode([&stream[..]]);
    assert_eq!(whole.len(), 7);
    assert_eq!(whole[6].as_ref().unwrap().body, "ok");
    assert_eq!(whole, decode(stream.chunks(1)));
    for at in 0..=stream.len() {
        assert_eq!(whole, decode([&stream[..at], &stream[at..]]), "split at {at}");
    }
}

/// Bodies and also which chunk each is in, with frames of all sizes up to several chunks, through both ways in.
#[test]
fn chunks_depend_on_the_stream_alone() {
    let mut random = Random(7);
    let mut stream = Vec::new();
    for _ in 0..120 {
        let length = match random.below(12) {
            0 => random.below(3 * CHUNK),
            1 => CHUNK - 9_000 + random.below(2_000),
            2 => CHUNK - 1_000 + random.below(2_000),
            3..6 => random.below(20_000),
            _ => random.below(600),
        };
        if random.below(3) == 0 {
            stream.extend_from_slice(format!("X: {}\r\n", "x".repeat(random.below(8_000))).as_bytes());
        }
        stream.extend_from_slice(&encode(&vec![b'a' + random.below(26) as u8; length]));
    }
    let whole = decode([&stream[..]]);
    assert_eq!(whole.len(), 120);
    assert_eq!(whole, decode(stream.chunks(1)));
    for seed in 1..30 {
        let mut random = Random(seed);
        let mut decoder = Decoder::new(Limits::default());
        let mut frames = Vec::new();
        let mut rest = &stream[..];
        while !rest.is_empty() {
            let largest = [10, 3_000, 100_000, 700_000][random.below(4)];
            let count = (1 + random.below(largest)).min(rest.len());
            let count = if random.below(2) == 0 {
                decoder.feed(&rest[..count]);
                count
            } else {
                let buffer = decoder.read_buffer();
                let room = buffer.capacity() - buffer.len();
                assert!(room >= 8 << 10);
                let count = count.min(room);
                buffer.extend_from_slice(&rest[..count]);
                count
            };
            rest = &rest[count..];
            if random.below(4) > 0 {
                frames.extend(drain(&mut decoder));
            }
        }
        frames.extend(drain(&mut decoder));
        assert!(whole == frames, "seed {seed}");
        assert_eq!(decoder.finish(), Ok(()));
    }
}

#[test]
fn ids_of_chunks_grow_and_lengths_are_what_is_pinned() {
    let mut stream = Vec::new();
    for length in [10, 40_000, 40_000, 200_000, 10, 10] {
        stream.extend_from_slice(&encode(&vec![b'x'; length]));
    }
    let chunks: Vec<Chunk> = decode([&stream[..]]).into_iter().map(|frame| frame.unwrap().chunk).collect();
    assert_eq!(
        chunks.iter().map(|chunk| chunk.len).collect::<Vec<_>>(),
        [CHUNK, CHUNK, CHUNK, 200_000, CHUNK, CHUNK]
    );
    assert!(chunks.is_sorted_by_key(|chunk| chunk.id));
    assert_eq!(chunks[0], chunks[1]);
    assert_ne!(chunks[1].id, chunks[2].id);
    assert_ne!(chunks[2].id, chunks[3].id);
    assert_ne!(chunks[3].id, chunks[4].id);
    assert_eq!(chunks[4], chunks[5]);
}

#[test]
fn header_rules() {
    for header in [
        "Content-Length: 2\r\n\r\n",
        "content-length: 2\r\n\r\n",
        "CONTENT-LENGTH:2\r\n\r\n",
        "Content-Length :  2 \t\r\n\r\n",
        "Content-Length: 0000000000000000000000002\r\n\r\n",
        "Content-Length: 2\r\nContent-Length: 02\r\n\r\n",
        "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: 2\r\n\r\n",
        "Content-Length: 2\r\nX-Empty:\r\n\r\n",
        "Content-Length: 2\n\n",
        "X-Bytes: \u{e9}\r\nContent-Length: 2\n\r\n",
    ] {
        assert_eq!(lengths(format!("{header}ab{header}cd").as_bytes()), [2, 2], "{header:?}");
    }
    assert_eq!(lengths(b"Content-Length: 0\r\n\r\nContent-Length: 00\r\n\r\n"), [0, 0]);
}

#[test]
fn broken_headers_are_named() {
    assert!(matches!(error_of("\r\nContent-Length: 2\r\n\r\nab"), FrameError::MissingLength { .. }));
    assert!(
        matches!(error_of("X: 1\r\n\r\n"), FrameError::MissingLength { seen } if seen == r"X: 1\r\n\r\n")
    );
    for value in ["", "-1", "+5", "0x5", "5 5", "5,5", "1.0", "18446744073709551616", "five"] {
        let error = error_of(format!("Content-Length: {value}\r\n\r\n"));
        assert_eq!(error, FrameError::InvalidLength { seen: value.to_owned() });
    }
    assert_eq!(
        error_of("Content-Length: 2\r\nX: y\r\ncontent-length: 3\r\n\r\nab"),
        FrameError::ConflictingLengths { first: 2, second: 3 }
    );
    for line in ["Warning, not a header", ": 5", " ", "{\"jsonrpc\"}"] {
        let error = error_of(format!("{line}\r\nContent-Length: 2\r\n\r\nab"));
        assert!(matches!(error, FrameError::MalformedHeader { .. }), "{line}: {error:?}");
    }
    let noise = FrameError::MalformedHeader { seen: r"\x1b[31mfailed\xff".to_owned() };
    assert_eq!(error_of(b"\x1b[31mfailed\xff\n\n"), noise);
    assert_eq!(noise.to_string(), r#"not a header: "\x1b[31mfailed\xff""#);
}

#[test]
fn what_was_good_before_an_error_is_given() {
    let mut stream = encode(b"one").to_vec();
    stream.extend_from_slice(b"bad\r\n\r\n");
    stream.extend_from_slice(&encode(b"never"));
    let frames = decode([&stream[..]]);
    assert_eq!(frames.len(), 2);
    assert_eq!(frames[0].as_ref().unwrap().body, "one");
    assert!(frames[1].is_err());
}

#[test]
fn errors_are_told_once_and_stay() {
    let mut decoder = Decoder::new(Limits::default());
    decoder.feed(b"bad\r\n\r\n");
    assert_eq!(decoder.finish(), Ok(()));
    assert!(decoder.next_frame().unwrap().is_err());
    decoder.feed(&encode(b"x"));
    assert!(decoder.next_frame().is_none());
    assert_eq!((decoder.buffered(), decoder.capacity()), (0, 0));
    for _ in 0..100 {
        let buffer = decoder.read_buffer();
        assert!(buffer.capacity() - buffer.len() >= 8 << 10);
        buffer.extend_from_slice(&[b'x'; 8 << 10]);
    }
    assert!(decoder.next_frame().is_none());
    assert_eq!(decoder.buffered(), 0);
    assert!(decoder.capacity() <= CHUNK);
    assert_eq!(decoder.finish(), Ok(()));
}

#[test]
fn header_limit() {
    let limits = Limits::default().header(100);
    let line = |length: usize| format!("{}: \r\n", "x".repeat(length - 4));
    let longest = line(100 - 21) + "Content-Length: 2\r\n\r\n";
    assert_eq!(longest.len(), 100);
    let mut decoder = Decoder::new(limits);
    decoder.feed(longest.as_bytes());
    decoder.feed(b"ab");
    assert_eq!(decoder.next_frame().unwrap().unwrap().body, "ab");
    for stream in [format!("x{longest}"), "x".repeat(101), "x:\n".repeat(40)] {
        let told: Vec<_> = [stream.len(), 1]
            .into_iter()
            .map(|size| {
                let mut decoder = Decoder::new(limits);
                let mut errors = Vec::new();
                for piece in stream.as_bytes().chunks(size) {
                    decoder.feed(piece);
                    errors.extend(drain(&mut decoder));
                }
                errors
            })
            .collect();
        assert!(matches!(told[0][..], [Err(FrameError::HeaderTooLong { limit: 100, .. })]), "{told:?}");
        assert_eq!(told[0], told[1]);
    }
    // As soon as it is over, and never more than a chunk is held for it.
    let mut decoder = Decoder::new(Limits::default().header(usize::MAX));
    decoder.feed(&vec![b'x'; 32 << 10]);
    assert!(decoder.next_frame().is_none());
    decoder.feed(b"x");
    assert!(matches!(decoder.next_frame(), Some(Err(FrameError::HeaderTooLong { limit: 32_768, .. }))));
}

#[test]
fn body_limit() {
    let mut decoder = Decoder::new(Limits::default().body(5));
    decoder.feed(&encode(b"12345"));
    assert_eq!(decoder.next_frame().unwrap().unwrap().body, "12345");
    decoder.feed(b"Content-Length: 6\r\n\r\n");
    assert_eq!(decoder.next_frame(), Some(Err(FrameError::BodyTooLong { length: 6, limit: 5 })));
    assert_eq!(
        error_of("Content-Length: 18446744073709551615\r\n\r\n"),
        FrameError::BodyTooLong { length: u64::MAX, limit: 256 << 20 }
    );
}

#[test]
fn memory_follows_what_came() {
    let mut decoder = Decoder::new(Limits::default().body(usize::MAX));
    assert_eq!(decoder.capacity(), 0);
    decoder.feed(b"Content-Length: 4000000000\r\n\r\n");
    assert!(decoder.next_frame().is_none());
    assert!(decoder.capacity() < 128 << 10, "{}", decoder.capacity());
    decoder.feed(b"some");
    assert!(decoder.next_frame().is_none());
    assert!(decoder.capacity() < 128 << 10, "{}", decoder.capacity());
    for _ in 0..100 {
        let buffer = decoder.read_buffer();
        buffer.extend_from_slice(&[b'x'; 8 << 10]);
        assert!(decoder.next_frame().is_none());
        assert!(decoder.capacity() <= 2 * decoder.buffered() + (128 << 10), "{}", decoder.capacity());
    }
    assert_eq!(decoder.buffered(), 4 + 100 * (8 << 10));
    assert_eq!(decoder.finish(), Err(Truncated::Body { received: 819_204, expected: 4_000_000_000 }));
}

#[test]
fn a_large_body_is_moved_a_few_times_while_it_grows() {
    let mut decoder = Decoder::new(Limits::default());
    decoder.feed(b"Content-Length: 10000000\r\n\r\n");
    let mut capacities = std::collections::BTreeSet::new();
    for _ in 0..9_000 {
        decoder.feed(&[b'x'; 1_000]);
        assert!(decoder.next_frame().is_none());
        capacities.insert(decoder.capacity());
    }
    assert!(capacities.len() < 20, "{}", capacities.len());
}

#[test]
fn frames_that_do_not_fit_together_take_two_chunks_for_more_than_is_usable_of_one() {
    const USABLE: usize = 56 << 10;
    for large in [USABLE / 2 + 1, USABLE - 22, USABLE, USABLE + 1] {
        let pair = [encode(b"x"), encode(&vec![b'y'; large])].concat();
        let mut decoder = Decoder::new(Limits::default());
        let mut received = 0;
        for _ in 0..100 {
            decoder.feed(&pair);
            received += pair.len();
            // More than 32 bits hold.
            let most = received as u64 * 2 * CHUNK as u64 / USABLE as u64 + 2 * CHUNK as u64;
            assert!(decoder.capacity() as u64 <= most, "{} of {most} with {large}", decoder.capacity());
        }
        assert_eq!(drain(&mut decoder).len(), 200);
    }
}

#[test]
fn a_large_frame_is_whole_and_small_ones_do_not_pin_it() {
    let large: Vec<u8> = (0..5_000_000_u32).map(|at| at as u8).collect();
    let mut stream = encode(&large).to_vec();
    stream.extend_from_slice(&encode(b"small"));
    for size in [1_000, CHUNK, 1 << 20, usize::MAX] {
        let frames = decode(stream.chunks(size));
        let [Ok(first), Ok(second)] = &frames[..] else { panic!("{} frames", frames.len()) };
        assert!(first.body == large);
        assert_eq!(first.chunk.len, large.len());
        assert_eq!(second.body, "small");
        assert_eq!(second.chunk.len, CHUNK);
    }
}

#[test]
fn one_chunk_serves_while_frames_are_dropped() {
    let mut decoder = Decoder::new(Limits::default());
    let frame = encode(&[b'x'; 400]);
    let mut places = std::collections::BTreeSet::new();
    for _ in 0..10_000 {
        decoder.feed(&frame);
        places.insert(decoder.next_frame().unwrap().unwrap().body.as_ptr() as usize);
    }
    assert!(places.last().unwrap() - places.first().unwrap() < CHUNK);
    assert!(decoder.capacity() <= CHUNK);
}

#[test]
fn a_buffer_that_nobody_uses_is_released_and_the_stream_goes_on_in_another() {
    let body = [b'x'; 400];
    let frame = encode(&body);
    let header = frame.len() - body.len();
    let mut decoder = Decoder::new(Limits::default());
    for _ in 0..1_000 {
        for split in [0, 5, header, header + 1, frame.len()] {
            decoder.read_buffer().extend_from_slice(&frame[..split]);
            let early = decoder.next_frame();
            let frames = usize::from(early.is_some());
            drop(early);
            decoder.release_buffer();
            // A header that is whole was taken out, and so was a frame.
            assert_eq!(decoder.capacity() == 0, [0, header, frame.len()].contains(&split), "at {split}");
            decoder.read_buffer().extend_from_slice(&frame[split..]);
            let rest = drain(&mut decoder);
            assert_eq!(rest.len() + frames, 1);
            assert!(rest.iter().all(|frame| frame.as_ref().unwrap().body == body[..]));
        }
    }
}

#[test]
fn a_buffer_that_a_frame_holds_is_used_to_its_end() {
    let frame = encode(&[b'x'; 400]);
    let mut decoder = Decoder::new(Limits::default());
    let mut places = Vec::new();
    let mut frames = Vec::new();
    for _ in 0..100 {
        decoder.feed(&frame);
        frames.extend(drain(&mut decoder));
        places.push(frames.last().unwrap().as_ref().unwrap().body.as_ptr() as usize);
        decoder.release_buffer();
    }
    assert!(places.windows(2).all(|pair| pair[1] == pair[0] + frame.len()));
    drop(frames);
    decoder.release_buffer();
    assert_eq!(decoder.capacity(), 0);
}

#[test]
fn frames_survive_what_comes_after_them() {
    let mut decoder = Decoder::new(Limits::default());
    let mut kept = Vec::new();
    for round in 0..2_000_usize {
        decoder.feed(&encode(format!("{round}").repeat(50).as_bytes()));
        kept.extend(drain(&mut decoder).into_iter().map(|frame| frame.unwrap().body));
    }
    for (round, body) in kept.iter().enumerate() {
        assert_eq!(*body, format!("{round}").repeat(50));
    }
}

#[test]
fn an_overfull_read_buffer_loses_nothing() {
    let stream = encode(&[b'y'; 1_000]).repeat(300);
    let mut decoder = Decoder::new(Limits::default());
    decoder.read_buffer().extend_from_slice(&stream);
    assert_eq!(drain(&mut decoder).len(), 300);
    decoder.feed(&stream);
    assert_eq!(drain(&mut decoder).len(), 300);
    assert_eq!(decoder.finish(), Ok(()));
}

#[test]
fn the_end_says_what_was_cut() {
    let mut decoder = Decoder::new(Limits::default());
    assert_eq!(decoder.finish(), Ok(()));
    decoder.feed(&encode(b"one"));
    assert_eq!(decoder.finish(), Ok(()));
    decoder.feed(b"Content-");
    assert_eq!(decoder.finish(), Err(Truncated::Header { received: 8 }));
    decoder.feed(b"Length: 5\r\n\r\n");
    assert_eq!(decoder.finish(), Err(Truncated::Body { received: 0, expected: 5 }));
    decoder.feed(b"ab");
    let cut = decoder.finish().unwrap_err();
    assert_eq!(cut.to_string(), "the stream ended after 2 of the 5 bytes of a body");
    decoder.feed(b"cde");
    assert_eq!(decoder.finish(), Ok(()));
    let bodies: Vec<_> = drain(&mut decoder).into_iter().map(|frame| frame.unwrap().body).collect();
    assert_eq!(bodies, ["one", "abcde"]);
}

#[test]
fn encode_writes_header_and_body() {
    assert_eq!(encode(b""), "Content-Length: 0\r\n\r\n");
    assert_eq!(encode("é".as_bytes()), "Content-Length: 2\r\n\r\né");
    let long = encode(&[b'x'; 12_345]);
    assert!(long.starts_with(b"Content-Length: 12345\r\n\r\nxxx") && long.len() == 25 + 12_345);
    let grown = encode_with(0, |out| out.extend_from_slice(&[b'y'; 1_000]));
    assert_eq!(lengths(&grown), [1_000]);
}
