//! Places in a frame's body.

use std::borrow::Cow;
use std::num::NonZeroU64;
use std::ops::Range;

use bytes::Bytes;

use crate::json::{Json, unescape};

/// A place in a body: never at its end 0, as there is always a bracket before it.
///
/// Start and end are one number, the end above, so that they are written and read as one.
#[derive(Clone, Copy)]
#[cfg_attr(test, derive(Debug, PartialEq))]
pub(super) struct Span(NonZeroU64);

impl Span {
    /// Of a place in a body of less than 4 GiB.
    #[inline]
    pub(super) fn new(start: usize, end: usize) -> Option<Span> {
        let (start, end) = (u32::try_from(start).ok()?, u32::try_from(end).ok()?);
        NonZeroU64::new(u64::from(end) << 32 | u64::from(start)).map(Span)
    }

    /// Without the quotes of the string that it is.
    pub(super) fn inside(self) -> Span {
        let Range { start, end } = self.range();
        Span::new(start + 1, end - 1).unwrap_or(self)
    }

    #[inline]
    pub(super) fn range(self) -> Range<usize> {
        let both = self.0.get();
        both as u32 as usize..(both >> 32) as usize
    }

    #[inline]
    pub(super) fn of(self, body: &[u8]) -> &[u8] {
        // A span is only used with the body that it was found in.
        body.get(self.range()).unwrap_or_default()
    }

    pub(super) fn json(self, body: &Bytes) -> Json {
        Json::from_wire(body.slice(self.range()))
    }

    pub(super) fn is_null(self, body: &[u8]) -> bool {
        self.of(body) == b"null"
    }
}

/// The text of a string, whose inside the span is. `None` if it has an escape that JSON does not have.
pub(super) fn text_at(body: &[u8], span: Span) -> Option<Cow<'_, str>> {
    unescape(std::str::from_utf8(span.of(body)).ok()?)
}

/// Returns the end of the byte order mark that some writers put before a text; 0 if there is none.
pub(crate) fn mark_end(body: &[u8]) -> usize {
    const MARK: &str = "\u{feff}";
    if body.starts_with(MARK.as_bytes()) { MARK.len() } else { 0 }
}

/// Returns `true` if a body is UTF-8. Most are ASCII, which is faster to see: in blocks, and without a rest to look at
/// byte by byte.
pub(super) fn is_text(body: &[u8]) -> bool {
    let (blocks, rest) = body.as_chunks::<64>();
    let is_ascii = blocks.as_flattened().is_ascii()
        && match body.last_chunk::<64>() {
            Some(last) => last.is_ascii(),
            None => rest.is_ascii(),
        };
    is_ascii || std::str::from_utf8(body).is_ok()
}
