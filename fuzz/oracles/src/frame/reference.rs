//! Frames of a whole stream, parsed in the plainest way there is.

use pilotwire::frame::{FrameError, Limits, Truncated};

/// What a stream consists of.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Parsed {
    pub(super) bodies: Vec<Vec<u8>>,
    pub(super) error: Option<FrameError>,
    pub(super) end: Option<Truncated>,
}

/// A decoder's larger limits are cut to these.
const LARGEST_HEADER: usize = 32 << 10;
const LARGEST_BODY: usize = u32::MAX as usize;

/// The frames of `stream`, how it fails to be frames, and whether it may end where it does.
pub(super) fn parse(stream: &[u8], limits: Limits) -> Parsed {
    let header_limit = limits.header.min(LARGEST_HEADER);
    let body_limit = limits.body.min(LARGEST_BODY);
    let mut bodies = Vec::new();
    let mut rest = stream;
    let (error, end) = loop {
        if rest.is_empty() {
            break (None, None);
        }
        let lines = match block(rest, header_limit) {
            Block::Whole(lines) => lines,
            Block::Partial => break (None, Some(Truncated::Header { received: rest.len() })),
            Block::TooLong => {
                let seen = excerpt(&rest[..header_limit]);
                break (Some(FrameError::HeaderTooLong { limit: header_limit, seen }), None);
            }
        };
        let size: usize = lines.iter().map(|line| line.len()).sum();
        let length = match length(&lines, &rest[..size]) {
            Ok(length) => length,
            Err(error) => break (Some(error), None),
        };
        if length > body_limit as u64 {
            break (Some(FrameError::BodyTooLong { length, limit: body_limit }), None);
        }
        let length = usize::try_from(length).expect("it is below the limit");
        let behind = &rest[size..];
        if behind.len() < length {
            break (None, Some(Truncated::Body { received: behind.len(), expected: length }));
        }
        bodies.push(behind[..length].to_vec());
        rest = &behind[length..];
    };
    Parsed { bodies, error, end }
}

enum Block<'a> {
    /// Its lines, the blank one included, each with its line end.
    Whole(Vec<&'a [u8]>),
    Partial,
    TooLong,
}

fn block(stream: &[u8], limit: usize) -> Block<'_> {
    let mut lines = Vec::new();
    let mut size = 0;
    for line in stream.split_inclusive(|byte| *byte == b'\n') {
        size += line.len();
        lines.push(line);
        if line == b"\n" || line == b"\r\n" {
            return if size > limit { Block::TooLong } else { Block::Whole(lines) };
        }
    }
    if stream.len() > limit { Block::TooLong } else { Block::Partial }
}

fn length(lines: &[&[u8]], block: &[u8]) -> Result<u64, FrameError> {
    let mut lengths: Vec<u64> = Vec::new();
    for line in &lines[..lines.len() - 1] {
        let line = line.trim_ascii();
        let colon = line.iter().position(|byte| *byte == b':');
        let Some(colon @ 1..) = colon else {
            return Err(FrameError::MalformedHeader { seen: excerpt(line) });
        };
        let name = String::from_utf8_lossy(line[..colon].trim_ascii()).to_ascii_lowercase();
        if name != "content-length" {
            continue;
        }
        let value = line[colon + 1..].trim_ascii();
        let Some(length) = decimal(value) else {
            return Err(FrameError::InvalidLength { seen: excerpt(value) });
        };
        if let Some(first) = lengths.first().filter(|first| **first != length) {
            return Err(FrameError::ConflictingLengths { first: *first, second: length });
        }
        lengths.push(length);
    }
    lengths.first().copied().ok_or_else(|| FrameError::MissingLength { seen: excerpt(block) })
}

/// The number that digits, and nothing but digits, are.
fn decimal(text: &[u8]) -> Option<u64> {
    if text.is_empty() {
        return None;
    }
    text.iter().try_fold(0_u64, |number, byte| {
        let digit = byte.is_ascii_digit().then(|| u64::from(byte - b'0'))?;
        number.checked_mul(10)?.checked_add(digit)
    })
}

/// What errors show of the stream: 64 bytes.
fn excerpt(bytes: &[u8]) -> String {
    let shown: String = bytes.iter().take(64).map(|byte| byte.escape_ascii().to_string()).collect();
    if bytes.len() > 64 { shown + "…" } else { shown }
}
