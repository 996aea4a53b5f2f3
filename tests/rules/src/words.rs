//! The words in which a model and a connection are compared: what is done, and what can be seen from outside.

use std::collections::BTreeMap;

use crate::closing::Phase;
use crate::limits::Limit;
use crate::sessions::State;
use crate::stream::Entry;

/// A session id, of one letter.
pub type Id = char;
/// The number of a message of the runtime's. No other message has it.
pub type Serial = u64;
/// What a reply contains.
pub type Content = crate::replies::Content<Id>;

/// What is done to a connection.
#[derive(Clone, Debug)]
pub enum Doing {
    /// Nothing.
    Nothing,
    /// A session is created: in the cloud, if it has no id.
    Create(Option<Id>, Limit),
    /// A session is resumed.
    Resume(Id, Limit),
    /// A session is detached from. Sessions are numbered from 0 as they are begun.
    Detach(usize, Limit),
    /// A session is destroyed.
    Destroy(usize, Limit),
    /// A session is deleted.
    Delete(Id, Limit),
    /// A call is made that is nothing else here. It may name a session.
    Call(Option<Id>, Limit),
    /// A prompt is given to a session, with the number that the call will have.
    Send(usize, u64, Limit),
    /// A session's turn is aborted.
    Abort(usize),
    /// A call is given up.
    Abandon(u64),
    /// An ask is answered.
    Answer(Serial, Said),
    /// An ask is left without an answer.
    Decline(Serial),
    /// So many items of a session are taken.
    Read(usize, usize),
    /// Nobody reads a session any more.
    StopReading(usize),
    /// The connection is closed.
    Close,
    /// An event of a session comes.
    Event(Serial, Id, Kind),
    /// It comes that a session was deleted, through another connection.
    Deleted(Id),
    /// A request of this method comes: of the connection, if it names no session.
    Request(Serial, Option<Id>, &'static str),
    /// It comes that a request is no longer wanted.
    Cancel(Serial),
    /// A reply comes.
    Reply(u64, Content),
    /// An error comes that names no call.
    Uncorrelated,
    /// The runtime's end of the stream is closed.
    InputEnds,
    /// Time passes until so many seconds after the start.
    WaitUntil(u64),
}

/// What an event says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Nothing that matters here.
    Plain,
    /// A cloud session's worker has started.
    Starts,
    /// Something is asked, under this `requestId`.
    Asks(u8),
    /// What was asked was answered.
    Completes(u8),
    /// The turn is aborted.
    Aborts,
}

/// What was transmitted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sent {
    /// A call, by its number.
    Call(u64, Method),
    /// The reply to the request of this number.
    Reply(Serial, Answer),
    /// Something that nobody expects.
    Odd,
}

/// What a call calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Method {
    /// A create: without an id, in the cloud.
    Create(Option<Id>),
    /// A resume.
    Resume(Id),
    /// A detach.
    Detach(Id),
    /// A destroy.
    Destroy(Id),
    /// A delete.
    Delete(Id),
    /// An abort.
    Abort(Id),
    /// A prompt, whose text is the number of its call.
    Send(Id),
    /// A session's history is asked for.
    History(Id),
    /// The answer to the asking event with this `requestId`.
    Answer(Id, u8, Said),
    /// Something else.
    Plain,
}

/// What the user answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Said {
    /// A result with this number in it.
    Result(Serial),
    /// An error.
    Error,
}

/// How a request was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Answer {
    /// By the user.
    User(Said),
    /// With what the method has for "nobody answers".
    Neutral,
    /// With an error, where the method has nothing for that.
    Unanswered,
    /// It was no longer wanted.
    Cancelled,
    /// It was in the window, and had to make room, found none, or was too late.
    Overflow,
    /// It was in the window when that ended.
    WindowEnded,
    /// The connection is closing.
    Closing,
    /// There is no such session.
    NotFound(Id),
    /// There was such a session.
    SessionEnded(Id),
    /// Too many asks are open.
    TooMany,
}

/// What the connection told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Told {
    /// The outcome of a call.
    Reply(u64, Outcome),
    /// The outcome of a create or resume, by call and session.
    Session(u64, usize, Outcome),
    /// A command was refused at once.
    Refused(Outcome),
    /// The answer to this ask was taken, or why not.
    Answered(Serial, Result<(), NotTaken>),
    /// What became of the answer to this ask, which came as an event.
    Heard(Serial, Outcome),
    /// The runtime asks something of the connection.
    Ask(Serial),
    /// That is over.
    Cancelled(Serial),
    /// Something connection-level.
    Notification,
    /// Something that nobody expects.
    Odd,
    /// The last of all.
    Closed(Cause),
}

/// Why an answer was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NotTaken {
    /// The ask is not open.
    NotOpen,
    /// The connection has ended.
    Closed(Cause),
    /// For a reason that nobody expects.
    Odd,
}

/// What the connection remarked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Noticed {
    /// An event was dropped.
    Dropped(Id, Dropped),
    /// A request was refused.
    Refused(Serial),
    /// A request came a second time.
    Repeated(Serial),
    /// A reply came to no call.
    UnexpectedReply,
    /// A frame was no message.
    Malformed,
    /// An error came that names no call.
    Uncorrelated,
    /// The answer to this ask, which came as an event, was not taken.
    AnswerNotTaken(Serial),
    /// Nobody has taken what a session asks.
    AskNotTaken(Option<Id>),
    /// What nobody claimed may still be there.
    NotUndone(Id),
    /// Something that nobody expects.
    Odd,
}

/// Why an event was dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dropped {
    /// No such session is known.
    Unknown,
    /// Its session has ended here.
    SessionEnded,
    /// The window had no room.
    Overflow,
    /// It was in the window when that ended.
    WindowEnded,
}

/// The outcome of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// What the runtime replied to this very call.
    Result,
    /// The session is there.
    Started(Id),
    /// The runtime did not do it.
    NotConfirmed,
    /// The runtime's error.
    Rpc,
    /// The reply cannot be decoded.
    Decode,
    /// An error that names no call.
    Uncorrelated,
    /// It was given up.
    Cancelled,
    /// It took too long.
    TooLong,
    /// Nothing happened for too long.
    Idle,
    /// Its session ended.
    SessionEnded(End),
    /// It was held too long.
    HeldTooLong,
    /// The turn was aborted.
    Aborted,
    /// The connection ended, or is about to.
    Closed(Cause),
    /// There is no such session.
    UnknownSession,
    /// The id is in use here.
    IdInUse(Id),
    /// The runtime names another id.
    Mismatch(Id),
    /// One that nobody expects.
    Odd,
}

/// Why a session ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum End {
    /// It was detached from.
    Detached,
    /// It was destroyed.
    Destroyed,
    /// It was deleted, by whoever.
    Deleted,
    /// Its create or resume failed.
    NotStarted,
    /// Nobody wanted it.
    Abandoned,
    /// It was resumed, and another has its place.
    Resumed,
    /// With the connection.
    Connection(Cause),
    /// For a reason that nobody expects.
    Odd,
}

/// Why the connection ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cause {
    /// It was closed.
    Graceful,
    /// The runtime ended it.
    PeerEnded,
    /// For a reason that nobody expects.
    Odd,
}

/// An item of a session's stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Item {
    /// An event.
    Event(Serial),
    /// Something is asked.
    Ask(Serial),
    /// What was asked is over.
    Cancelled(Serial),
    /// So many events were lost.
    Gap(u64),
    /// The end.
    Closed(End),
    /// Something that nobody expects.
    Odd,
}

/// Returns the items that entries are, if nothing of them is given up. What was lost in a row is one gap.
pub fn items(entries: &[Entry<Item>]) -> Vec<Item> {
    let mut items = Vec::new();
    for entry in entries {
        match (entry, items.last_mut()) {
            (Entry::Lost, Some(Item::Gap(count))) => *count += 1,
            (Entry::Lost, _) => items.push(Item::Gap(1)),
            (Entry::Item(item) | Entry::Event(item) | Entry::Maybe(item), _) => items.push(*item),
        }
    }
    items
}

/// The caller's state of a call that the connection knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Open {
    /// It has not gone out.
    Held,
    /// Its caller.
    Waited,
    /// Nobody but the connection.
    Left,
}

/// What is open, and what has been counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// The connection's phase.
    pub phase: Phase,
    /// The calls that it knows.
    pub calls: BTreeMap<u64, Open>,
    /// The sessions that have not ended.
    pub sessions: BTreeMap<usize, (State, Option<Id>)>,
    /// Asks that are kept, that wait in a stream, and that were taken.
    pub asks: [usize; 3],
    /// Calls for which the window is open.
    pub windows: usize,
    /// Messages in it.
    pub kept: usize,
    /// Events that were dropped.
    pub events_dropped: u64,
    /// Requests that were refused.
    pub requests_refused: u64,
    /// Replies to no call.
    pub unexpected_replies: u64,
    /// Frames that were no message.
    pub malformed: u64,
}
