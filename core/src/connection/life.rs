//! The life of a session on this connection: from its create or resume to its end.

use crate::ids::SessionKey;

/// The stage of a session's life.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Status {
    /// Its create or resume is under way.
    Starting,
    Open,
    /// Whoever asked for it has left; the reply is still owed.
    Abandoned,
    /// Another is being resumed in its place.
    Displaced,
    /// Over, but for what its queue still holds.
    Ended,
}

/// A session's life, and whose place it has taken.
#[derive(Debug)]
pub(super) struct Life {
    status: Status,
    /// The session that had this one's id before, while it is not known which of them gets it.
    displaced: Option<SessionKey>,
}

/// A session that has just ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ended {
    /// The stage that its life had come to.
    pub(super) was: Status,
    /// The session in whose place it was to be, which ends with it.
    pub(super) displaced: Option<SessionKey>,
}

impl Life {
    /// A session whose create or resume goes out.
    pub(super) fn starting() -> Self {
        Self { status: Status::Starting, displaced: None }
    }

    pub(super) fn status(&self) -> Status {
        self.status
    }

    pub(super) fn displaced(&self) -> Option<SessionKey> {
        self.displaced
    }

    /// Returns `true` if commands for the session are taken: it has not ended, and somebody may still want it.
    pub(super) fn takes_prompts(&self) -> bool {
        !matches!(self.status, Status::Ended | Status::Abandoned)
    }

    pub(super) fn is_over(&self) -> bool {
        self.status == Status::Ended
    }

    /// Opens it: the runtime has it, or it has its place again.
    pub(super) fn open(&mut self) {
        if self.status != Status::Ended {
            self.status = Status::Open;
        }
    }

    /// Takes another's place, until it is known whether it may keep that.
    pub(super) fn take_place_of(&mut self, resident: SessionKey) {
        self.displaced = Some(resident);
    }

    /// Another is being resumed in its place.
    pub(super) fn make_way(&mut self) {
        if self.status == Status::Open {
            self.status = Status::Displaced;
        }
    }

    /// Gives up another's place. Returns the session whose place it is.
    pub(super) fn give_back_place(&mut self) -> Option<SessionKey> {
        self.displaced.take()
    }

    /// Notes that whoever asked for it has left. Returns false if it was over before.
    pub(super) fn abandon(&mut self) -> bool {
        let lives = !self.is_over();
        if lives {
            self.status = Status::Abandoned;
        }
        lives
    }

    /// Ends it. `None` if it had ended before.
    pub(super) fn end(&mut self) -> Option<Ended> {
        let was = std::mem::replace(&mut self.status, Status::Ended);
        (was != Status::Ended).then(|| Ended { was, displaced: self.displaced.take() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(number: u64) -> SessionKey {
        SessionKey::new(1, number, 0)
    }

    /// A life that has come to each status.
    fn lives() -> [Life; 5] {
        let life = |act: fn(&mut Life)| {
            let mut life = Life::starting();
            act(&mut life);
            life
        };
        [
            Life::starting(),
            life(Life::open),
            life(|life| assert!(life.abandon())),
            life(|life| {
                life.open();
                life.make_way();
            }),
            life(|life| _ = life.end()),
        ]
    }

    #[test]
    fn every_status_takes_every_input() {
        use Status::{Abandoned, Displaced, Ended, Open, Starting};
        let statuses: [fn(&mut Life); 4] =
            [Life::open, Life::make_way, |life| _ = life.abandon(), |life| _ = life.end()];
        let expected = [
            [Open, Open, Open, Open, Ended],
            [Starting, Displaced, Abandoned, Displaced, Ended],
            [Abandoned, Abandoned, Abandoned, Abandoned, Ended],
            [Ended; 5],
        ];
        for (input, expected) in statuses.into_iter().zip(expected) {
            let after = lives().map(|mut life| {
                input(&mut life);
                life.status()
            });
            assert_eq!(after, expected);
        }
        assert_eq!(lives().map(|life| life.status()), [Starting, Open, Abandoned, Displaced, Ended]);
        assert_eq!(lives().map(|life| life.takes_prompts()), [true, true, false, true, false]);
        assert_eq!(lives().map(|life| life.is_over()), [false, false, false, false, true]);
    }

    #[test]
    fn it_ends_once_and_says_how_far_it_had_come() {
        let mut life = Life::starting();
        life.take_place_of(key(3));
        assert_eq!(life.displaced(), Some(key(3)));
        assert_eq!(life.end(), Some(Ended { was: Status::Starting, displaced: Some(key(3)) }));
        assert_eq!(life.end(), None);
        assert!(!life.abandon());
    }

    #[test]
    fn a_place_that_was_given_back_is_nobodys_to_end() {
        let mut life = Life::starting();
        life.take_place_of(key(3));
        assert_eq!(life.give_back_place(), Some(key(3)));
        assert_eq!(life.give_back_place(), None);
        assert_eq!(life.end().and_then(|ended| ended.displaced), None);
    }
}
