//! Frames from bodies.

use bytes::{Buf, Bytes};

use crate::decimal::Decimal;

const NAME: &[u8] = b"Content-Length: ";
const BLANK_LINE: &[u8] = b"\r\n\r\n";
const LONGEST_HEADER: usize = NAME.len() + Decimal::LONGEST + BLANK_LINE.len();

/// A frame around `body`, header and body in one buffer.
pub fn encode(body: &[u8]) -> Bytes {
    encode_with(body.len(), |out| out.extend_from_slice(body))
}

/// A frame around what `write` appends. `estimate` is about how many bytes that will be.
///
/// The header is written last, right before the body, in room that was left for it. So the body is written in place.
pub(crate) fn encode_with(estimate: usize, write: impl FnOnce(&mut Vec<u8>)) -> Bytes {
    let mut out = Vec::with_capacity(LONGEST_HEADER + estimate);
    out.resize(LONGEST_HEADER, 0);
    write(&mut out);
    let length = out.len().saturating_sub(LONGEST_HEADER);
    let digits = Decimal::of(length as u64);
    let mut start = LONGEST_HEADER;
    for part in [BLANK_LINE, digits.as_bytes(), NAME] {
        let end = start;
        start -= part.len();
        out[start..end].copy_from_slice(part);
    }
    let mut frame = Bytes::from(out);
    frame.advance(start);
    frame
}
