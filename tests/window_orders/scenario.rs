//! What may happen, and what is said of it in each scenario.

use pilotwire_rules::words::Id;

/// Messages that are kept under one id.
pub(crate) const PER_ID: usize = 2;
/// Ids under which messages are kept.
pub(crate) const IDS: usize = 2;
/// Messages that fit into the window's bytes.
pub(crate) const IN_ALL: usize = 3;

/// The method of all requests.
pub(crate) const REQUEST: &str = "userInput.request";

/// One thing that happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Letter {
    /// An event of a session comes.
    Event,
    /// A request of a session comes.
    Request,
    /// The runtime answers one of the calls that it has not answered; with none, one that was never made.
    Reply,
    /// As `Reply`, with an error.
    Error,
    /// As `Reply`, with something that cannot be decoded.
    Malformed,
    /// Another session is created.
    Create,
    /// A create for which somebody waits is given up; with none, the first that there was.
    Abandon,
    /// The connection is closed.
    Close,
    /// Time passes to the next deadline; with none, an hour.
    Deadline,
}

pub(crate) const LETTERS: [Letter; 9] = [
    Letter::Event,
    Letter::Request,
    Letter::Reply,
    Letter::Error,
    Letter::Malformed,
    Letter::Create,
    Letter::Abandon,
    Letter::Close,
    Letter::Deadline,
];

/// The names that the letters leave open.
#[derive(Clone, Debug)]
#[allow(dead_code, reason = "long orders need no name, and have a length of their own")]
pub(crate) struct Scenario {
    pub(crate) name: &'static str,
    /// Orders of up to so many letters are tried.
    pub(crate) length: usize,
    /// The sessions that messages are of, in turn.
    pub(crate) messages: String,
    /// The sessions that are created: the first before anything happens, the last ever again.
    pub(crate) creates: Vec<(Place, Id)>,
    /// Which of several calls is answered, and which of several creates given up.
    pub(crate) first: First,
    pub(crate) malformed: Malformed,
    /// Seconds that a create may take.
    pub(crate) limit: Option<u64>,
    pub(crate) reader: Reader,
}

/// Where a session is created. The id beside it is the one that the runtime's reply names.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Place {
    Cloud,
    /// Here, with this id.
    Local(Id),
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum First {
    Oldest,
    Newest,
}

/// What cannot be decoded.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Malformed {
    /// A reply with an id, and capabilities that are no object.
    WithId,
    /// The same without an id.
    WithoutId,
    /// A frame that is no JSON from its result on.
    Unreadable,
}

/// Who takes items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reader {
    /// Everybody, in the end.
    InTheEnd,
    /// Everybody, whenever something has happened.
    AtOnce,
    /// Nobody takes those of the first session.
    FirstIsGone,
}

/// The scenarios of the short orders.
#[allow(dead_code, reason = "long orders draw theirs")]
pub(crate) fn scenarios() -> Vec<Scenario> {
    let apart = Scenario {
        name: "apart",
        length: 6,
        messages: "xxyxzx".to_owned(),
        // Each of the first two gets its own id, and the third that of the first.
        creates: vec![(Place::Cloud, 'x'), (Place::Cloud, 'y'), (Place::Cloud, 'x'), (Place::Cloud, 'z')],
        first: First::Oldest,
        malformed: Malformed::WithId,
        limit: None,
        reader: Reader::InTheEnd,
    };
    // The second create has its reply before the first, and what is kept is of three sessions.
    let newest_first = Scenario {
        name: "newest first",
        length: 5,
        messages: "xyz".to_owned(),
        first: First::Newest,
        ..apart.clone()
    };
    // Sessions that choose their ids get what was kept for one in the cloud, and its id.
    let local = Scenario {
        name: "local",
        length: 5,
        messages: "yx".to_owned(),
        creates: vec![
            (Place::Cloud, 'x'),
            (Place::Local('y'), 'y'),
            (Place::Local('x'), 'x'),
            (Place::Local('z'), 'y'),
        ],
        malformed: Malformed::WithoutId,
        ..apart.clone()
    };
    // Replies name other ids than were chosen, and nobody reads the first session.
    let mismatch = Scenario {
        name: "mismatch",
        length: 5,
        messages: "xy".to_owned(),
        creates: vec![
            (Place::Cloud, 'y'),
            (Place::Local('x'), 'y'),
            (Place::Local('z'), 'w'),
            (Place::Cloud, 'x'),
        ],
        reader: Reader::FirstIsGone,
        ..apart.clone()
    };
    // Creates have a limit, and items are taken as they come.
    let limited = Scenario {
        name: "limited",
        length: 5,
        messages: "xxy".to_owned(),
        malformed: Malformed::Unreadable,
        limit: Some(60),
        reader: Reader::AtOnce,
        ..apart.clone()
    };
    // All creates get the same id, which all messages are of.
    let one_id = Scenario {
        name: "one id",
        length: 5,
        messages: "x".to_owned(),
        creates: vec![(Place::Cloud, 'x')],
        malformed: Malformed::WithoutId,
        ..apart.clone()
    };
    vec![apart, newest_first, local, mismatch, limited, one_id]
}

impl Scenario {
    /// The session that the message of this number, from 1 on, is of.
    pub(crate) fn message_of(&self, number: u8) -> Id {
        let place = (usize::from(number) - 1) % self.messages.len();
        self.messages.as_bytes()[place] as char
    }

    /// What is created at this attempt, from 0 on.
    pub(crate) fn create(&self, attempt: usize) -> (Place, Id) {
        self.creates[attempt.min(self.creates.len() - 1)]
    }
}
