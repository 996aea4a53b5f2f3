//! Frames, chunks and headers at their exact limits.

use super::*;
use crate::frame::header;

/// A frame of `size` bytes, its header included.
fn sized(size: usize) -> Vec<u8> {
    let of_digits = |digits: usize| encode(&vec![b'z'; size - digits - 20]).to_vec();
    (1..6).map(of_digits).find(|frame| frame.len() == size).expect("a header of that length")
}

/// Returns what comes out of a stream of which as much is read at a time as there is room for.
fn read(stream: &[u8]) -> Vec<Result<Frame, FrameError>> {
    let mut decoder = Decoder::new(Limits::default());
    let mut frames = Vec::new();
    let mut rest = stream;
    while !rest.is_empty() {
        let buffer = decoder.read_buffer();
        let count = (buffer.capacity() - buffer.len()).min(rest.len());
        buffer.extend_from_slice(&rest[..count]);
        rest = &rest[count..];
        frames.extend(drain(&mut decoder));
    }
    frames
}

#[test]
fn a_frame_is_in_the_chunk_in_which_it_just_ends_and_in_the_next_one_if_it_goes_over() {
    const USABLE: usize = 56 << 10;
    let large = [USABLE + 1, CHUNK, CHUNK];
    for (sizes, ids, lengths) in [
        ([1_000, USABLE - 1_000, 21], [0, 0, 1], [CHUNK; 3]),
        ([1_000, USABLE - 999, 21], [0, 1, 1], [CHUNK; 3]),
        // Where the header just ends, without a body and with one, and where that goes over.
        ([USABLE - 21, 21, 21], [0, 0, 1], [CHUNK; 3]),
        ([USABLE - 21, 22, USABLE - 1], [0, 1, 1], [CHUNK; 3]),
        ([USABLE - 20, 21, USABLE - 21], [0, 1, 1], [CHUNK; 3]),
        // A body that just fits a chunk, and one that fits none.
        ([USABLE + 25, 21, 21], [1, 2, 2], [CHUNK; 3]),
        ([USABLE + 26, 21, 21], [1, 2, 2], large),
    ] {
        let stream = sizes.map(sized).concat();
        for frames in [decode([&stream[..]]), decode(stream.chunks(1)), read(&stream)] {
            let chunks: Vec<Chunk> = frames.into_iter().map(|frame| frame.unwrap().chunk).collect();
            let (told_ids, told_lengths): (Vec<u64>, Vec<usize>) =
                chunks.iter().map(|chunk| (chunk.id, chunk.len)).unzip();
            assert_eq!(told_ids, ids, "{sizes:?}");
            assert_eq!(told_lengths, lengths, "{sizes:?}");
        }
    }
}

#[test]
fn a_read_buffer_serves_while_8_kib_of_it_are_free_even_if_a_frame_holds_it() {
    const SPARE: usize = 8 << 10;
    for (over, unread) in [(0, CHUNK - SPARE - 1_000), (1, 0)] {
        let mut decoder = Decoder::new(Limits::default());
        decoder.read_buffer().extend_from_slice(&sized(1_000));
        let held = decoder.next_frame().unwrap().unwrap().body;
        let end = held.as_ptr() as usize + held.len();
        let next = decoder.read_buffer();
        assert_eq!(next.as_ptr() as usize, end);
        next.extend_from_slice(&sized(CHUNK - SPARE - 1_000 + over));
        let buffer = decoder.read_buffer();
        assert_eq!(buffer.len(), unread);
        assert_eq!(buffer.as_ptr() as usize == end, over == 0);
        assert!(buffer.capacity() - buffer.len() >= SPARE);
        assert_eq!(drain(&mut decoder).len(), 1);
    }
}

#[test]
fn what_waits_to_be_taken_is_counted() {
    let mut decoder = Decoder::new(Limits::default());
    let one = encode(b"one");
    decoder.feed(&one);
    decoder.feed(b"Cont");
    assert_eq!(decoder.buffered(), one.len() + 4);
    assert_eq!(decoder.finish(), Err(Truncated::Header { received: 4 }));
    assert_eq!(decoder.buffered(), 3 + 4);
    assert_eq!(drain(&mut decoder).len(), 1);
    assert_eq!(decoder.buffered(), 4);
    // A chunk in which frames wait counts once, however many these are.
    let mut decoder = Decoder::new(Limits::default());
    for length in [20_000, 20_000, 40_000, 40_000] {
        decoder.feed(&encode(&vec![b'x'; length]));
    }
    assert_eq!(decoder.capacity(), 3 * CHUNK);
}

#[test]
fn the_memory_of_a_large_body_doubles_when_it_is_full_and_ends_at_the_body_s_length() {
    for (received, memory) in [
        (1, 32 << 10),
        (32 << 10, 32 << 10),
        ((32 << 10) + 1, 64 << 10),
        (64 << 10, 64 << 10),
        ((64 << 10) + 1, 100_000),
        (99_999, 100_000),
    ] {
        let mut decoder = Decoder::new(Limits::default());
        decoder.feed(b"Content-Length: 100000\r\n\r\n");
        assert!(decoder.next_frame().is_none());
        let before = decoder.capacity();
        for piece in vec![b'x'; received].chunks(1 << 10) {
            decoder.feed(piece);
        }
        assert_eq!(decoder.capacity() - before, memory, "after {received} bytes");
    }
}

#[test]
fn the_header_that_everybody_sends_is_known_at_a_glance() {
    let usual = |header: &str, limits: Limits| {
        let found = header::Search::default().usual(header.as_bytes(), &limits);
        found.map(|header| (header.size, header.length))
    };
    let most = u32::MAX as usize;
    let limits = Limits::default().header(30).body(most);
    for (header, found) in [
        ("Content-Length: 0\r\n\r\n", Some((21, 0))),
        ("Content-Length: 12\r\n\r\n{\"", Some((22, 12))),
        ("Content-Length: 4294967295\r\n\r\n", Some((30, most))),
        ("Content-Length: 00000000001\r\n\r\n", None),
        ("Content-Length: \r\n\r\n", None),
        ("Content-Length: 1\r\n\r", None),
        ("Content-Length: 1\n\n", None),
        ("Content-Length: 1\r\nX: y\r\n\r\n", None),
        ("content-length: 1\r\n\r\n", None),
    ] {
        assert_eq!(usual(header, limits), found, "{header:?}");
    }
    assert_eq!(usual("Content-Length: 12\r\n\r\n", limits.header(21)), None);
    assert_eq!(usual("Content-Length: 12\r\n\r\n", limits.body(11)), None);
    // It is as bounded as any other.
    for (limit, is_read) in [(21, true), (20, false)] {
        let mut decoder = Decoder::new(Limits::default().header(limit));
        decoder.feed(b"Content-Length: 2\r\n\r\nab");
        assert_eq!(decoder.next_frame().unwrap().is_ok(), is_read);
    }
}

#[test]
fn a_header_block_that_could_not_be_read_fails_in_the_same_way_again() {
    let fail = |bytes: &[u8]| {
        let mut decoder = Decoder::new(Limits::default().header(100));
        decoder.feed(bytes);
        assert!(decoder.broken_header().is_empty());
        (decoder.next_frame().unwrap().unwrap_err(), decoder.broken_header().to_vec())
    };
    let long = "x".repeat(150);
    for (stream, length) in [
        ("bad\r\n\r\nmore".to_owned(), 7),
        ("Content-Length: five\r\n\r\nmore".to_owned(), 24),
        (format!("{long}\r\n\r\n"), 101),
        (long, 101),
    ] {
        let (error, block) = fail(stream.as_bytes());
        assert_eq!(block, &stream.as_bytes()[..length]);
        assert_eq!(fail(&block), (error, block));
    }
}

#[test]
fn the_text_at_fault_is_shown_up_to_64_bytes_and_can_be_changed() {
    for (length, more) in [(64, ""), (65, "…")] {
        let seen = format!("{}{more}", "x".repeat(64));
        assert_eq!(error_of(format!("{}\r\n\r\n", "x".repeat(length))), FrameError::MalformedHeader { seen });
    }
    let seen = || "secret".to_owned();
    for mut error in [
        FrameError::MissingLength { seen: seen() },
        FrameError::InvalidLength { seen: seen() },
        FrameError::MalformedHeader { seen: seen() },
        FrameError::HeaderTooLong { limit: 1, seen: seen() },
    ] {
        *error.seen_mut().unwrap() = "hidden".to_owned();
        let shown = error.to_string();
        assert!(shown.contains("\"hidden\"") && !shown.contains("secret"), "{shown}");
    }
    for mut error in [
        FrameError::ConflictingLengths { first: 1, second: 2 },
        FrameError::BodyTooLong { length: 2, limit: 1 },
    ] {
        assert_eq!(error.seen_mut(), None);
    }
}
