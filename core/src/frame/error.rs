//! The ways in which a byte stream can fail to be frames.

/// The peer's bytes are no frames. The next boundary is lost with it, so nothing can be read any more.
///
/// `seen` is the text at fault, its first 64 bytes, with what is not printable ASCII escaped.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FrameError {
    /// A header block without a `Content-Length`.
    #[error("a header block without Content-Length: \"{seen}\"")]
    MissingLength {
        /// The header block.
        seen: String,
    },
    /// A `Content-Length` that is no decimal number of 64 bits.
    #[error("Content-Length is no length: \"{seen}\"")]
    InvalidLength {
        /// The header's value.
        seen: String,
    },
    /// Two `Content-Length`s in one header block, and they differ.
    #[error("two Content-Lengths in one header block, {first} and {second}")]
    ConflictingLengths {
        /// In bytes.
        first: u64,
        /// In bytes.
        second: u64,
    },
    /// A line in a header block that is no header: it has no colon, or no name before it.
    #[error("not a header: \"{seen}\"")]
    MalformedHeader {
        /// The line.
        seen: String,
    },
    /// A header block over its limit, whether or not its end was seen.
    #[error("a header block of more than {limit} bytes: \"{seen}\"")]
    HeaderTooLong {
        /// In bytes.
        limit: usize,
        /// The header block.
        seen: String,
    },
    /// A body that would be over its limit.
    #[error("a body of {length} bytes, more than {limit}")]
    BodyTooLong {
        /// The length that the header claims, in bytes.
        length: u64,
        /// In bytes.
        limit: usize,
    },
}

impl FrameError {
    /// The text at fault, where there is one.
    pub(crate) fn seen_mut(&mut self) -> Option<&mut String> {
        match self {
            FrameError::MissingLength { seen }
            | FrameError::InvalidLength { seen }
            | FrameError::MalformedHeader { seen }
            | FrameError::HeaderTooLong { seen, .. } => Some(seen),
            FrameError::ConflictingLengths { .. } | FrameError::BodyTooLong { .. } => None,
        }
    }
}

/// The byte stream ended inside a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Truncated {
    /// Inside a header block. The official SDK takes that for a clean end; here it is none.
    #[error("the stream ended after {received} bytes of a header block")]
    Header {
        /// Bytes of the header block.
        received: usize,
    },
    /// Behind a header block, before the end of the body.
    #[error("the stream ended after {received} of the {expected} bytes of a body")]
    Body {
        /// Bytes of the body.
        received: usize,
        /// The length that the header said, in bytes.
        expected: usize,
    },
}

/// Returns the part of the peer's text that goes into an error.
pub(crate) fn excerpt(bytes: &[u8]) -> String {
    const LIMIT: usize = 64;
    let shown = &bytes[..bytes.len().min(LIMIT)];
    let more = if shown.len() < bytes.len() { "…" } else { "" };
    format!("{}{more}", shown.escape_ascii())
}
