//! Bytes to frames and back.
//!
//! A frame is a header block, a blank line, and a body whose length in bytes the header `Content-Length` gives.
//! [`Decoder`] takes the byte stream in whatever pieces it comes and gives bodies; [`encode`] makes a frame of a
//! body. What is in a body is not known here.

use bytes::Bytes;

mod decoder;
mod encode;
mod error;
mod header;
#[cfg(test)]
mod tests;

pub use decoder::Decoder;
pub use encode::encode;
pub(crate) use encode::encode_with;
pub use error::{FrameError, Truncated};

/// A body, and which read buffer it is a slice of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// The body: as many bytes as the header said, whatever they are.
    pub body: Bytes,
    /// The buffer that holding `body` keeps alive.
    pub chunk: Chunk,
}

/// A read buffer, for callers that account for the memory that slices keep alive.
///
/// The chunk that a frame is in depends on the byte stream alone, not on how it was split.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chunk {
    /// Grows from buffer to buffer, and is never used again, even if the memory is.
    pub id: u64,
    /// Bytes of memory that any slice of it keeps alive, all its slices together.
    pub len: usize,
}

/// Limits of what a peer may send.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// Bytes of a header block, its blank line included. 8 KiB; more than 32 KiB counts as 32 KiB.
    pub header: usize,
    /// Bytes of a body. 256 MiB; more than 4 GiB - 1 counts as that.
    pub body: usize,
}

impl Default for Limits {
    fn default() -> Limits {
        Limits { header: 8 << 10, body: 256 << 20 }
    }
}

impl Limits {
    /// Sets the limit of a header block, in bytes.
    #[must_use]
    pub fn header(mut self, bytes: usize) -> Limits {
        self.header = bytes;
        self
    }

    /// Sets the limit of a body, in bytes.
    #[must_use]
    pub fn body(mut self, bytes: usize) -> Limits {
        self.body = bytes;
        self
    }
}
