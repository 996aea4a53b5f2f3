//! The header block of a frame.

use memchr::memchr;

use super::error::excerpt;
use super::{FrameError, Limits};

const NAME: &str = "Content-Length";

/// A parsed header block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Header {
    /// Bytes of the block, its blank line included.
    pub(super) size: usize,
    /// Bytes of the body behind it.
    pub(super) length: usize,
}

/// The progress of the search for a block's end, kept so that no byte is searched twice.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Search {
    /// Start of the line that is being searched for its end. `line <= searched`.
    line: usize,
    /// There is no line end in `line..searched`.
    searched: usize,
}

impl Search {
    /// The header block at the start of `bytes`, if it has the form that everybody sends and nothing is wrong with it.
    #[inline]
    pub(super) fn usual(&self, bytes: &[u8], limits: &Limits) -> Option<Header> {
        let Parsed { size, length } = common_form(bytes).filter(|_| self.searched == 0)?;
        let length = usize::try_from(length).ok()?;
        (size <= limits.header && length <= limits.body).then_some(Header { size, length })
    }

    /// The header block at the start of `bytes`, once all of it is there.
    pub(super) fn header(&mut self, bytes: &[u8], limits: &Limits) -> Result<Option<Header>, FrameError> {
        if let Some(header) = self.usual(bytes, limits) {
            return Ok(Some(header));
        }
        let Some(size) = self.end(bytes) else {
            return if bytes.len() > limits.header { Err(too_long(bytes, limits)) } else { Ok(None) };
        };
        if size > limits.header {
            return Err(too_long(bytes, limits));
        }
        check(size, body_length(&bytes[..size])?, limits).map(Some)
    }

    /// Returns the place where the body starts: behind the first blank line. A lone LF ends a line as well as CRLF
    /// does.
    fn end(&mut self, bytes: &[u8]) -> Option<usize> {
        while let Some(skipped) = memchr(b'\n', bytes.get(self.searched..)?) {
            let line_end = self.searched + skipped;
            let line = &bytes[self.line..line_end];
            self.line = line_end + 1;
            self.searched = self.line;
            if matches!(line, b"" | b"\r") {
                return Some(self.line);
            }
        }
        self.searched = bytes.len();
        None
    }
}

struct Parsed {
    size: usize,
    length: u64,
}

/// The form that everybody sends: that one header, in that spelling, and nothing else.
#[inline]
fn common_form(bytes: &[u8]) -> Option<Parsed> {
    const START: &[u8] = b"Content-Length: ";
    const DIGITS: usize = 10;
    let rest = bytes.strip_prefix(START)?;
    let mut length = 0;
    for (at, &byte) in rest.iter().enumerate().take(DIGITS + 1) {
        if byte.is_ascii_digit() {
            length = length * 10 + u64::from(byte - b'0');
        } else if at > 0 && rest[at..].starts_with(b"\r\n\r\n") {
            return Some(Parsed { size: START.len() + at + 4, length });
        } else {
            return None;
        }
    }
    None
}

fn check(size: usize, length: u64, limits: &Limits) -> Result<Header, FrameError> {
    match usize::try_from(length) {
        Ok(fitting) if fitting <= limits.body => Ok(Header { size, length: fitting }),
        _ => Err(FrameError::BodyTooLong { length, limit: limits.body }),
    }
}

/// The one length that a whole header block gives.
fn body_length(block: &[u8]) -> Result<u64, FrameError> {
    let mut found = None;
    for line in block.split(|byte| *byte == b'\n').filter(|line| !matches!(*line, b"" | b"\r")) {
        let line = line.trim_ascii();
        let malformed = || FrameError::MalformedHeader { seen: excerpt(line) };
        let colon = memchr(b':', line).filter(|colon| *colon > 0).ok_or_else(malformed)?;
        let (name, value) = (line[..colon].trim_ascii_end(), line[colon + 1..].trim_ascii_start());
        if !name.eq_ignore_ascii_case(NAME.as_bytes()) {
            continue;
        }
        let length = decimal(value).ok_or_else(|| FrameError::InvalidLength { seen: excerpt(value) })?;
        match found {
            Some(first) if first != length => {
                return Err(FrameError::ConflictingLengths { first, second: length });
            }
            _ => found = Some(length),
        }
    }
    found.ok_or_else(|| FrameError::MissingLength { seen: excerpt(block) })
}

/// Digits and nothing else: `parse` alone would take a sign.
fn decimal(text: &[u8]) -> Option<u64> {
    if !text.iter().all(u8::is_ascii_digit) {
        return None;
    }
    std::str::from_utf8(text).ok()?.parse().ok()
}

/// The header block that could not be read, as far as it matters to what is wrong with it.
pub(super) fn block<'a>(bytes: &'a [u8], limits: &Limits) -> &'a [u8] {
    let size = Search::default().end(bytes).unwrap_or(bytes.len());
    &bytes[..size.min(limits.header + 1)]
}

fn too_long(bytes: &[u8], limits: &Limits) -> FrameError {
    FrameError::HeaderTooLong {
        limit: limits.header,
        seen: excerpt(&bytes[..bytes.len().min(limits.header)]),
    }
}
