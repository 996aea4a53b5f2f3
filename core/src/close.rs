//! Why a connection ended.

use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use crate::frame::{FrameError, Truncated};

/// Why a connection ended: one cause, the same for everything that was open.
///
/// ```
/// # async fn show(client: pilotwire::Client) {
/// use pilotwire::CloseKind;
///
/// let cause = client.closed().await;
/// if cause.kind != CloseKind::Graceful {
///     // With what is known of the process's end.
///     eprintln!("{cause}");
/// }
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CloseCause {
    /// The kind of cause.
    pub kind: CloseKind,
    /// A description of the peer's own end, if there is one, such as a process's exit status and its last words.
    pub peer: Option<Arc<str>>,
}

/// The kind of a [`CloseCause`]: what ended the connection.
///
/// ```
/// use pilotwire::{CloseCause, CloseKind};
///
/// fn is_worth_another_try(cause: &CloseCause) -> bool {
///     matches!(cause.kind, CloseKind::PeerEnded | CloseKind::Truncated(_) | CloseKind::Io(_))
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CloseKind {
    /// It was closed from this side.
    #[error("the connection was closed")]
    Graceful,
    /// The runtime ended it.
    #[error("the runtime ended the connection")]
    PeerEnded,
    /// The runtime's last frame ends in the middle.
    #[error("the runtime ended the connection within a frame: {0}")]
    Truncated(Truncated),
    /// The runtime broke the framing, so that no boundary can be trusted any more.
    #[error("the runtime broke the protocol: {0}")]
    Protocol(FrameError),
    /// The handshake failed.
    #[error("handshake failed: {0}")]
    Handshake(HandshakeError),
    /// Reading or writing failed.
    #[error("{0}")]
    Io(TransportError),
    /// Writing made no progress.
    #[error("writing made no progress for {0:?}")]
    WriteStalled(Duration),
}

impl CloseKind {
    /// The kind's name in kebab-case: `graceful`, `peer-ended`, `truncated`, `protocol`, `handshake`, `io` or
    /// `write-stalled`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            CloseKind::Graceful => "graceful",
            CloseKind::PeerEnded => "peer-ended",
            CloseKind::Truncated(_) => "truncated",
            CloseKind::Protocol(_) => "protocol",
            CloseKind::Handshake(_) => "handshake",
            CloseKind::Io(_) => "io",
            CloseKind::WriteStalled(_) => "write-stalled",
        }
    }
}

impl fmt::Display for CloseCause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.peer {
            Some(peer) => write!(f, "{} ({peer})", self.kind),
            None => self.kind.fmt(f),
        }
    }
}

impl std::error::Error for CloseCause {}

impl From<CloseKind> for CloseCause {
    fn from(kind: CloseKind) -> Self {
        Self { kind, peer: None }
    }
}

/// Why a handshake failed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum HandshakeError {
    /// The runtime refused it.
    #[error("the runtime answered {message} (code {code})")]
    Refused {
        /// The JSON-RPC code: -32001 where a token is missing, -32002 where it is wrong.
        code: i64,
        /// The runtime's message, cut to a safe length.
        message: String,
    },
    /// The runtime speaks a version of the protocol that this crate does not.
    #[error("the runtime speaks protocol version {server}, this library {}", versions(*min, *max))]
    VersionMismatch {
        /// The runtime's.
        server: u32,
        /// The oldest that is spoken here.
        min: u32,
        /// The newest that is spoken here.
        max: u32,
    },
    /// The runtime's version is no number that a version can be.
    #[error("the runtime's protocol version is no version: {seen}")]
    InvalidProtocolVersion {
        /// The version that the runtime gave, cut to a safe length.
        seen: String,
    },
    /// One of the calls that follow the runtime's answer failed: those of
    /// [`Config::handshake_step`](crate::Config::handshake_step).
    #[error("{method} failed: {message}")]
    Step {
        /// The call's method.
        method: String,
        /// Why, cut to a safe length.
        message: String,
    },
    /// The runtime's answer cannot be read.
    #[error("the runtime's answer cannot be read: {0}")]
    Decode(String),
    /// There was no answer in time.
    #[error("no answer within {0:?}")]
    Timeout(Duration),
}

fn versions(min: u32, max: u32) -> String {
    if min == max { min.to_string() } else { format!("{min} to {max}") }
}

/// A failure of the stream underneath, as the driver saw it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{action} failed: {message}")]
#[non_exhaustive]
pub struct TransportError {
    /// The action that failed: `starting`, `reading` or `writing`.
    pub action: &'static str,
    /// The operating system's kind of failure.
    pub kind: io::ErrorKind,
    /// Its text.
    pub message: String,
}

impl TransportError {
    /// A failure to open the stream: the runtime could not be started or reached.
    #[must_use]
    pub fn starting(error: &io::Error) -> Self {
        Self { action: "starting", kind: error.kind(), message: error.to_string() }
    }

    /// A failure to read.
    #[must_use]
    pub fn reading(error: &io::Error) -> Self {
        Self { action: "reading", kind: error.kind(), message: error.to_string() }
    }

    /// A failure to write.
    #[must_use]
    pub fn writing(error: &io::Error) -> Self {
        Self { action: "writing", kind: error.kind(), message: error.to_string() }
    }

    /// A failure that was seen elsewhere, such as in a transcript.
    #[must_use]
    pub fn new(action: &'static str, kind: io::ErrorKind, message: String) -> Self {
        Self { action, kind, message }
    }

    /// Returns `true` if the error only says that the other side is gone.
    pub(crate) fn peer_is_gone(&self) -> bool {
        use io::ErrorKind::{BrokenPipe, ConnectionAborted, ConnectionReset, NotConnected};
        self.action != "starting"
            && matches!(self.kind, BrokenPipe | ConnectionReset | ConnectionAborted | NotConnected)
    }
}
