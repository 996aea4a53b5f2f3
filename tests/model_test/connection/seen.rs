//! What can be seen of a connection from outside, in the terms in which the model and the connection are compared.

use std::collections::BTreeMap;

/// A session id, of one letter.
pub(crate) type Id = char;
/// The number of a message of the runtime's. No other message has it.
pub(crate) type Serial = u64;

/// What was transmitted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Sent {
    /// A call, by its number.
    Call(u64, Method),
    /// The reply to the request of this number.
    Reply(Serial, Answer),
    /// Something that nobody expects.
    Odd,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Method {
    /// Without an id, in the cloud.
    Create(Option<Id>),
    Resume(Id),
    Detach(Id),
    Destroy(Id),
    Delete(Id),
    Abort(Id),
    /// A prompt, whose text is the number of its call.
    Send(Id),
    History(Id),
    /// The answer to the asking event with this `requestId`.
    Answer(Id, u8, Said),
    Plain,
}

/// What the user answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Said {
    Result(Serial),
    Error,
}

/// How a request was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Answer {
    User(Said),
    /// With what the method has for "nobody answers".
    Neutral,
    /// With an error, where the method has nothing for that.
    Unanswered,
    Cancelled,
    /// It was in the window, and had to make room or was too late.
    Overflow,
    /// It was in the window when that ended.
    WindowEnded,
    Closing,
    NotFound(Id),
    SessionEnded(Id),
}

/// What the connection told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Told {
    Reply(u64, Outcome),
    /// Of a create or resume, by call and session.
    Session(u64, usize, Outcome),
    /// A command was refused at once.
    Refused(Outcome),
    /// The answer to this ask was taken, or why not.
    Answered(Serial, Result<(), NotTaken>),
    /// What became of the answer to this ask, which came as an event.
    Heard(Serial, Outcome),
    /// The runtime asks something of the connection.
    Ask(Serial),
    Cancelled(Serial),
    /// Something of no session.
    Notification,
    /// Nobody has taken what a session asks.
    NotTaken(Option<Id>),
    /// Something that nobody expects.
    Odd,
    /// The last of all.
    Closed(Cause),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum NotTaken {
    NotOpen,
    Closed(Cause),
    Odd,
}

/// The outcome of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Outcome {
    /// What the runtime replied to this very call.
    Result,
    Started(Id),
    NotConfirmed,
    Rpc,
    Decode,
    Uncorrelated,
    Cancelled,
    TooLong,
    Idle,
    SessionEnded(End),
    HeldTooLong,
    Aborted,
    Closed(Cause),
    UnknownSession,
    IdInUse(Id),
    Mismatch(Id),
    Odd,
}

/// Why a session ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum End {
    Detached,
    Destroyed,
    Deleted,
    NotStarted,
    Abandoned,
    Resumed,
    Connection(Cause),
    Odd,
}

/// Why the connection ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Cause {
    Graceful,
    PeerEnded,
    Odd,
}

/// An item of a session's stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Item {
    Event(Serial),
    Ask(Serial),
    Cancelled(Serial),
    Gap(u64),
    Closed(End),
    Odd,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    Starting,
    Open,
    Abandoned,
    Displaced,
    Ended,
}

/// Who waits for a call that the connection knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Open {
    Held,
    Waited,
    Left,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Phase {
    Open,
    Closing,
    Closed,
}

/// What is open, and what has been counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Standing {
    pub(crate) phase: Phase,
    pub(crate) calls: BTreeMap<u64, Open>,
    /// The sessions that have not ended.
    pub(crate) sessions: BTreeMap<usize, (State, Option<Id>)>,
    /// Asks that are kept, that wait in a stream, and that were taken.
    pub(crate) asks: [usize; 3],
    pub(crate) windows: usize,
    pub(crate) kept: usize,
    pub(crate) events_dropped: u64,
    pub(crate) requests_refused: u64,
    pub(crate) unexpected_replies: u64,
}
