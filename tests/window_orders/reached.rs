//! What orders have led to: a bound that no order reaches is not tested.

use std::ops::BitOrAssign;

use pilotwire_rules::words::{Answer, Dropped, End, Item, Method, Noticed, Outcome, Sent, Told};

use crate::seen::Seen;

/// A bit for each of [`NAMES`].
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Reached(u32);

const NAMES: [&str; 28] = [
    "a destroy",
    "a neutral answer",
    "a request dropped for room, or kept too long",
    "a request dropped at a window's end",
    "a request refused while closing",
    "a request refused, no such session",
    "a request refused, session has ended",
    "a create that succeeds",
    "a create that fails with an error",
    "a create that fails to decode",
    "a create that is given up",
    "a create that takes too long",
    "a create whose id is another's",
    "a create whose id is not its own",
    "a create that ends with the connection",
    "a create that is refused",
    "an event dropped, no such session",
    "an event dropped, session has ended",
    "an event dropped for room",
    "an event dropped at a window's end",
    "an unexpected reply",
    "a malformed reply",
    "a session that is not undone",
    "a gap of one",
    "a gap of several",
    "a stream that ends unstarted",
    "a stream that ends given up",
    "a stream that ends with the connection",
];

impl Reached {
    pub(crate) fn of(seen: &Seen) -> Reached {
        let sent = seen.sent.iter().filter_map(|sent| match sent {
            Sent::Call(_, Method::Destroy(_)) => Some(0),
            Sent::Reply(_, Answer::Neutral) => Some(1),
            Sent::Reply(_, Answer::Overflow) => Some(2),
            Sent::Reply(_, Answer::WindowEnded) => Some(3),
            Sent::Reply(_, Answer::Closing) => Some(4),
            Sent::Reply(_, Answer::NotFound(_)) => Some(5),
            Sent::Reply(_, Answer::SessionEnded(_)) => Some(6),
            _ => None,
        });
        let told = seen.told.iter().filter_map(|told| match told {
            Told::Session(_, _, Outcome::Started(_)) => Some(7),
            Told::Session(_, _, Outcome::Rpc) => Some(8),
            Told::Session(_, _, Outcome::Decode) => Some(9),
            Told::Session(_, _, Outcome::Cancelled) => Some(10),
            Told::Session(_, _, Outcome::TooLong) => Some(11),
            Told::Session(_, _, Outcome::IdInUse(_)) => Some(12),
            Told::Session(_, _, Outcome::Mismatch(_)) => Some(13),
            Told::Session(_, _, Outcome::Closed(_)) => Some(14),
            Told::Refused(Outcome::IdInUse(_)) => Some(15),
            _ => None,
        });
        let notices = seen.notices.iter().filter_map(|notice| match notice {
            Noticed::Dropped(_, Dropped::Unknown) => Some(16),
            Noticed::Dropped(_, Dropped::SessionEnded) => Some(17),
            Noticed::Dropped(_, Dropped::Overflow) => Some(18),
            Noticed::Dropped(_, Dropped::WindowEnded) => Some(19),
            Noticed::UnexpectedReply => Some(20),
            Noticed::Malformed => Some(21),
            Noticed::NotUndone(_) => Some(22),
            _ => None,
        });
        let items = seen.items.iter().flatten().filter_map(|item| match item {
            Item::Gap(1) => Some(23),
            Item::Gap(_) => Some(24),
            Item::Closed(End::NotStarted) => Some(25),
            Item::Closed(End::Abandoned) => Some(26),
            Item::Closed(End::Connection(_)) => Some(27),
            _ => None,
        });
        Reached(sent.chain(told).chain(notices).chain(items).fold(0, |bits, bit: u32| bits | 1 << bit))
    }

    /// Each thing, and whether it is there.
    pub(crate) fn marks(self) -> impl Iterator<Item = (&'static str, bool)> {
        NAMES.iter().enumerate().map(move |(bit, name)| (*name, self.0 & 1 << bit != 0))
    }
}

impl BitOrAssign for Reached {
    fn bitor_assign(&mut self, other: Reached) {
        self.0 |= other.0;
    }
}
