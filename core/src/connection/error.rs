//! What can go wrong, split by whose doing it is.
//!
//! The text of an error has all that is known in it, that of its cause included. So what wraps another error either is
//! transparent or has no `source`: who prints an error with its sources, as many do, prints each text once.

use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use super::AskId;
use crate::frame::{FrameError, Truncated};
use crate::json::{DecodeError, Json};
use crate::jsonrpc::{RpcError, UncorrelatedError};
use crate::protocol::WrongShape;
use crate::session::{InvalidConfig, SessionEnd, SessionId};

/// Why a call of ours has no result.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CallError {
    /// The runtime answered with an error. Secrets are replaced in its message, which is cut after 1 MiB; see
    /// [`Config::secret`](super::Config::secret).
    #[error(transparent)]
    Rpc(RpcError),
    /// The runtime answered that it has no login to do this with: nobody is logged in, or the login has expired or is not
    /// taken by GitHub. The user has to log in, or a token has to be given: [`Launch::token`](crate::launch::Launch::token).
    #[error("not logged in: {0}")]
    NotLoggedIn(RpcError),
    /// The runtime answered, but the answer cannot be read.
    #[error("the runtime's answer cannot be read: {0}")]
    Decode(DecodeError),
    /// The runtime said that it could not read one of our frames, without saying which. Every call that was on its
    /// way then ends like this. What the runtime quotes is not shown, as it may be of any of them.
    #[error("the runtime could not read a frame: {0}")]
    Uncorrelated(UncorrelatedError),
    /// The call was given up.
    #[error("cancelled")]
    Cancelled,
    /// There was no answer in time.
    #[error("{method}: {limit}")]
    Timeout {
        /// The call's method.
        method: String,
        /// Which limit ran out.
        limit: TimeLimit,
    },
    /// The parameters nest deeper than the runtime reads. Nothing was sent.
    #[error(
        "the parameters of {method} make a frame of {depth} nested levels; the runtime reads at most {limit}"
    )]
    TooDeep {
        /// The call's method.
        method: String,
        /// Levels of arrays and objects in the frame.
        depth: usize,
        /// The most that the runtime reads.
        limit: usize,
    },
    /// The parameters have a number that no double holds, and the runtime reads none that is larger. Nothing was sent.
    #[error(
        "the parameters of {method} have the number {number} at {path}, which is beyond what a double holds"
    )]
    NumberTooLarge {
        /// The call's method.
        method: String,
        /// Where the number is in the parameters, as a JSONPath, cut to 200 characters.
        path: String,
        /// The number, cut to 40 characters.
        number: String,
    },
    /// The parameters are no JSON. They can only be a value of the peer's, which was not decoded. Nothing was sent.
    #[error("the parameters of {method} are no JSON, at byte {at}")]
    NotJson {
        /// The call's method.
        method: String,
        /// Where that shows first, in bytes from the start of the value that is none.
        at: usize,
    },
    /// The session that it was for has ended.
    #[error("{0}")]
    SessionEnded(SessionEnd),
    /// The prompt was for a session in the cloud whose worker did not start in time. It was not sent.
    #[error("the cloud session's worker did not start within {0:?}; the prompt was not sent")]
    CloudStartTimeout(Duration),
    /// The prompt was still held when the session was told to abort. It was not sent.
    #[error("the prompt was aborted before it was sent")]
    Aborted,
    /// The connection ended.
    #[error(transparent)]
    Closed(CloseCause),
    /// The runtime answered that it did not do what it was asked to (`"success":false`).
    #[error("the runtime did not do it{}", reason(error))]
    NotConfirmed {
        /// What it said of why; empty if nothing.
        error: String,
        /// Its answer as a whole.
        reply: Json,
    },
    /// There is no such session on this connection.
    #[error("no such session on this connection")]
    UnknownSession,
}

/// What the runtime gave as a reason, if it gave one.
fn reason(text: &str) -> String {
    if text.is_empty() { String::new() } else { format!(": {}", crate::text::cut(text)) }
}

/// Which limit ran out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TimeLimit {
    /// That of the call as a whole.
    #[error("no answer within {0:?}")]
    Total(Duration),
    /// That since the session last did anything.
    #[error("the session did nothing for {0:?}")]
    Inactivity(Duration),
}

/// Why a session could not be created or resumed.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CreateError {
    /// The config cannot go on the wire. Nothing was sent.
    #[error(transparent)]
    InvalidConfig(#[from] InvalidConfig),
    /// The id belongs to a session of this connection already.
    #[error("the session id {0} is in use on this connection")]
    IdInUse(SessionId),
    /// The runtime answered for another session than the one that was asked for.
    #[error("the runtime answered for session {got}, not {expected}")]
    SessionIdMismatch {
        /// The id in our call.
        expected: SessionId,
        /// The id in the reply.
        got: SessionId,
    },
    /// This runtime does not take some of the fields in a cloud create (it says that the method is unhandled).
    #[error("this runtime does not take {} in a cloud session: {error}", fields.join(", "))]
    NotInCloud {
        /// The fields that are likely the cause, by their names on the wire.
        fields: Vec<String>,
        /// What the runtime said.
        error: RpcError,
    },
    /// A policy of an organisation or enterprise does not allow the session in the cloud, or the user is not entitled
    /// to it. Trying again does not help until that is changed.
    #[error("blocked by a policy ({reason}): {error}")]
    PolicyBlocked {
        /// GitHub's word for it, such as `policy_blocked`.
        reason: String,
        /// What the runtime said.
        error: RpcError,
    },
    /// What can go wrong with any call.
    #[error(transparent)]
    Call(#[from] CallError),
}

/// Why a turn has no answer.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TurnError {
    /// The prompt could not be sent.
    #[error(transparent)]
    Call(#[from] CallError),
    /// The session reported an error (`session.error`).
    #[error("the agent failed: {}", crate::text::cut_answer(message))]
    Agent {
        /// What it said.
        message: String,
        /// The kind of error, in the runtime's words, such as `model_call`.
        error_type: Option<String>,
    },
    /// The session reported that it has no login to ask a model with, as [`CallError::NotLoggedIn`] has it of a call. One
    /// with a model provider of its own needs none.
    #[error("not logged in: {}", crate::text::cut_answer(message))]
    NotLoggedIn {
        /// What it said.
        message: String,
        /// The kind of error, in the runtime's words, such as `authorization`.
        error_type: Option<String>,
    },
    /// The turn was aborted.
    #[error("the turn was aborted")]
    Aborted,
    /// The runtime shut the session down before the turn had ended (`session.shutdown`). If it was asked to from here, the
    /// turn ends with [`CallError::SessionEnded`] in its place.
    #[error("the runtime shut the session down")]
    ShutDown,
}

/// Why something could not be answered.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AnswerError {
    /// It is not, or no longer, open: it was answered, withdrawn, or its session ended.
    #[error("nothing is asked under number {0}")]
    NotOpen(AskId),
    /// The connection has ended.
    #[error(transparent)]
    Closed(CloseCause),
    /// The answer is none for what is asked. Nothing was sent, and it is still open.
    #[error(transparent)]
    WrongShape(WrongShape),
    /// The answer nests deeper than the runtime reads, in a form that has no error to put in its place. Nothing was
    /// sent, and it is still open.
    #[error("the answer makes a frame of {depth} nested levels; the runtime reads at most {limit}")]
    TooDeep {
        /// Levels of arrays and objects in the frame.
        depth: usize,
        /// The most that the runtime reads.
        limit: usize,
    },
    /// The answer has a number that no double holds, in a form that has no error to put in its place.
    #[error("the answer has the number {number} at {path}, which is beyond what a double holds")]
    NumberTooLarge {
        /// Where the number is in the parameters of the call that answers, as a JSONPath, cut to 200 characters.
        path: String,
        /// The number, cut to 40 characters.
        number: String,
    },
    /// The answer is no JSON, in a form that has no error to put in its place. It can only be a value of the peer's,
    /// which was not decoded.
    #[error("the answer is no JSON, at byte {at}")]
    NotJson {
        /// Where that shows first, in bytes from the start of the value that is none.
        at: usize,
    },
}

impl AnswerError {
    /// Whether it is still open, and can be answered in another way.
    #[must_use]
    pub fn leaves_open(&self) -> bool {
        !matches!(self, AnswerError::NotOpen(_) | AnswerError::Closed(_))
    }
}

/// Why a connection ended: one cause, the same for everything that was open.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CloseCause {
    /// What happened.
    pub kind: CloseKind,
    /// What is known of the peer's own end, such as a process's exit status and its last words.
    pub peer: Option<Arc<str>>,
}

/// What ended a connection.
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
        /// What the runtime said, cut to a safe length.
        message: String,
    },
    /// The runtime speaks a version of the protocol that this crate does not.
    #[error("the runtime speaks protocol version {server}, this library {min} to {max}")]
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
        /// What stood there, cut to a safe length.
        seen: String,
    },
    /// The runtime's answer cannot be read.
    #[error("the runtime's answer cannot be read: {0}")]
    Decode(String),
    /// There was no answer in time.
    #[error("no answer within {0:?}")]
    Timeout(Duration),
}

/// A failure of the stream underneath, as the driver saw it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{action} failed: {message}")]
#[non_exhaustive]
pub struct TransportError {
    /// What was being done: `starting`, `reading` or `writing`.
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

    /// Whether it only says that the other side is gone.
    pub(super) fn peer_is_gone(&self) -> bool {
        use io::ErrorKind::{BrokenPipe, ConnectionAborted, ConnectionReset, NotConnected};
        self.action != "starting"
            && matches!(self.kind, BrokenPipe | ConnectionReset | ConnectionAborted | NotConnected)
    }
}

#[cfg(test)]
mod tests;
