//! Frames from bodies.

use std::io::Write;

use bytes::Bytes;

/// `Content-Length: `, the digits of a `u64`, and the blank line.
const LONGEST_HEADER: usize = 16 + 20 + 4;

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
    let mut header = [0; LONGEST_HEADER];
    let mut free = &mut header[..];
    // Cannot fail: the longest header fits.
    let _ = write!(free, "Content-Length: {length}\r\n\r\n");
    let unused = free.len();
    out[unused..LONGEST_HEADER].copy_from_slice(&header[..LONGEST_HEADER - unused]);
    Bytes::from(out).slice(unused..)
}
