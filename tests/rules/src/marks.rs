//! What a model has been led to: a rule that nothing reaches is not tested.

/// All that sequences must lead a [`Model`](crate::Model) to, all of them together.
pub const MARKS: [&str; 59] = [
    "a call ends with an error that names none",
    "a call ends with the connection",
    "a call has a reply",
    "a call is given up",
    "a call takes too long",
    "a command is not confirmed",
    "a command is refused, as its id is in use",
    "a create gets the id of another",
    "a create or resume fails",
    "a create or resume gets another id",
    "a held prompt ends unsent",
    "a message is kept in the window",
    "a prompt is held too long",
    "a prompt is held until the worker starts",
    "a prompt waits for another",
    "a reply is no longer waited for",
    "a reply is not expected",
    "a request comes twice",
    "a request comes while closing",
    "a request ends with its session",
    "a request is answered",
    "a request is cancelled in a session",
    "a request is cancelled in the window",
    "a request is dropped from the window",
    "a request is in the window at its end",
    "a request is kept too long",
    "a request is of a session that has ended",
    "a request is of a session that nobody reads",
    "a request is of no session",
    "a resume displaces a session for good",
    "a resume gives its place back",
    "a session is deleted elsewhere",
    "a session is displaced",
    "a session is displaced and deleted",
    "a session starts",
    "a worker starts, and the event is lost",
    "an abort ends a request",
    "an answer comes too late",
    "an ask is not taken",
    "an event is answered",
    "an event is dropped from the window",
    "an event is given up in a queue",
    "an event is of a session that nobody wants",
    "an event is of no session",
    "an event's answer is not taken",
    "an event's answer is taken",
    "an event's ask is completed by another",
    "closing takes too long",
    "it closes when all is done",
    "nobody reads a session any more",
    "nothing happens for too long",
    "the input ends",
    "the worker starts, and a prompt goes out",
    "what came meanwhile goes over",
    "what goes over is asked already",
    "what nobody claimed is destroyed",
    "what nobody resumed is detached from",
    "what was kept is adopted",
    "what was lost in the window is counted",
];

/// A set of [`MARKS`].
#[derive(Clone, Copy, Debug, Default)]
pub struct Marks(u64);

impl Marks {
    /// Adds a mark, which must be listed.
    pub fn insert(&mut self, mark: &str) {
        let place = MARKS.iter().position(|known| *known == mark);
        let Some(place) = place else { panic!("{mark} is to be listed") };
        self.0 |= 1 << place;
    }

    /// Returns each mark, and whether it is in the set.
    pub fn iter(self) -> impl Iterator<Item = (&'static str, bool)> {
        MARKS.iter().enumerate().map(move |(place, mark)| (*mark, self.0 & 1 << place != 0))
    }
}
