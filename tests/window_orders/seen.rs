//! What can be seen of a connection from outside: what the model expects, and what the pair shows.

/// A session id, of one letter.
pub(crate) type Id = char;

/// Everything that is compared. Lists whose order says nothing are sorted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Seen {
    /// What the runtime got, sorted.
    pub(crate) sent: Vec<Sent>,
    /// What the connection told, in order.
    pub(crate) told: Vec<Told>,
    /// Sorted.
    pub(crate) notices: Vec<Noticed>,
    /// All that each session's stream has given, in the order in which the sessions were asked for.
    pub(crate) items: Vec<Vec<Item>>,
    /// The sessions that have not ended: place, state, id.
    pub(crate) alive: Vec<(usize, State, Option<Id>)>,
    /// The calls in the table: number, and whether somebody waits.
    pub(crate) calls: Vec<(u64, Caller)>,
    /// Open asks that are kept, and those that are with their sessions.
    pub(crate) asks: (usize, usize),
    pub(crate) windows: usize,
    pub(crate) kept_messages: usize,
    pub(crate) kept_bytes: usize,
    /// In seconds.
    pub(crate) deadline: Option<u64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Sent {
    Create,
    Destroy(Id),
    Reply(u8, Answer),
    /// Something that nobody expects.
    Odd,
}

/// How a request was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Answer {
    /// `{"noResponse":true}`, what the method has for "nobody answers".
    Neutral,
    /// It was in the window, and had to make room or was too late.
    Overflow,
    /// It was in the window when that ended.
    WindowEnded,
    /// The connection is closing.
    Closing,
    /// There is no such session.
    NotFound(Id),
    /// There was such a session.
    SessionEnded(Id),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Told {
    /// The outcome of the call of this number.
    Outcome(u64, Outcome),
    /// A create was refused at once, and nothing was sent.
    Refused(Outcome),
    /// The connection has ended.
    Closed,
    /// Something that nobody expects.
    Odd,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    Started(Id),
    Rpc,
    Decode,
    Cancelled,
    TimedOut,
    InUse(Id),
    Mismatch(Id),
    Closed,
    Odd,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Noticed {
    Dropped(Id, Dropped),
    Refused(u8),
    UnexpectedReply,
    Malformed,
    NotUndone(Id),
    Odd,
}

/// Why an event was dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Dropped {
    Unknown,
    SessionEnded,
    Overflow,
    WindowEnded,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Item {
    Event(u8),
    Ask(u8),
    Gap(u64),
    Closed(End),
    Odd,
}

/// Why a session ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum End {
    NotStarted,
    Abandoned,
    Connection,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    Starting,
    Open,
    Abandoned,
    Ended,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Caller {
    Waits,
    Left,
}

impl Seen {
    /// Sorts the lists whose order says nothing.
    pub(crate) fn sort(&mut self) {
        self.sent.sort_unstable();
        self.notices.sort_unstable();
        self.alive.sort_unstable_by_key(|(place, ..)| *place);
    }

    /// What differs, a line each; none if nothing does.
    pub(crate) fn differences(&self, expected: &Seen) -> Option<String> {
        if self == expected {
            return None;
        }
        let mut lines = String::new();
        let mut compare = |name: &str, seen: &dyn std::fmt::Debug, expected: &dyn std::fmt::Debug| {
            let (seen, expected) = (format!("{seen:?}"), format!("{expected:?}"));
            if seen != expected {
                lines.push_str(&format!("  {name}:\n    expected {expected}\n    seen     {seen}\n"));
            }
        };
        compare("sent", &self.sent, &expected.sent);
        compare("told", &self.told, &expected.told);
        compare("notices", &self.notices, &expected.notices);
        compare("items", &self.items, &expected.items);
        compare("sessions that are alive", &self.alive, &expected.alive);
        compare("calls", &self.calls, &expected.calls);
        compare("asks (kept, delivered)", &self.asks, &expected.asks);
        compare("windows", &self.windows, &expected.windows);
        compare("kept messages", &self.kept_messages, &expected.kept_messages);
        compare("kept bytes", &self.kept_bytes, &expected.kept_bytes);
        compare("deadline", &self.deadline, &expected.deadline);
        Some(lines)
    }
}
