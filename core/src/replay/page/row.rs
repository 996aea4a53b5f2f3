//! One row of the page.

use std::time::Duration;

/// Something that was said, or that happened.
#[derive(Debug)]
pub(super) struct Row {
    /// The transcript's line.
    pub(super) line: usize,
    /// Since the connection's epoch.
    pub(super) at: Option<Duration>,
    pub(super) kind: RowKind,
    pub(super) flags: Flags,
    pub(super) place: Place,
    /// The number of its lane, once all rows are there.
    pub(super) lane: usize,
    /// The method, the event's type, or the word of the line.
    pub(super) name: String,
    /// The row that this is the answer, the reply or the outcome of.
    pub(super) answers: Option<usize>,
    /// The contents of the row, in a few words.
    pub(super) text: String,
    /// All of it: JSON, or any text.
    pub(super) body: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RowKind {
    Event,
    Call,
    Reply,
    Ask,
    Answer,
    Notification,
    /// A command that the program gave the library.
    Command,
    /// An outcome that the library told the program.
    Outcome,
    /// A row that is no message: a gap, an end, a failure, a notice.
    Mark,
}

/// In the order of their numbers in the page's data.
pub(super) const KINDS: [&str; 9] =
    ["event", "call", "reply", "ask", "answer", "notification", "command", "outcome", "mark"];

/// The owner of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Connection,
    Session(u64),
    /// Of whatever session has this id.
    Id(String),
}

/// The marks of a row. The page's script knows the bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Flags(pub(super) u8);

impl Flags {
    /// Something went wrong.
    pub(super) const ERROR: Flags = Flags(1);
    /// Something was lost here.
    pub(super) const GAP: Flags = Flags(2);
    /// A session or the connection ended.
    pub(super) const END: Flags = Flags(4);
    /// From the client to the runtime.
    pub(super) const OUT: Flags = Flags(8);
    /// A turn ended.
    pub(super) const TURN: Flags = Flags(16);

    pub(super) fn and(self, other: Flags) -> Flags {
        Flags(self.0 | other.0)
    }

    pub(super) fn and_if(self, other: Flags, holds: bool) -> Flags {
        if holds { self.and(other) } else { self }
    }
}

impl Row {
    pub(super) fn new(line: usize, kind: RowKind, name: &str) -> Self {
        Self {
            line,
            at: None,
            kind,
            flags: Flags::default(),
            place: Place::Connection,
            lane: 0,
            name: name.to_owned(),
            answers: None,
            text: String::new(),
            body: String::new(),
        }
    }
}
