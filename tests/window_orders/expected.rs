//! What must be seen: the model of all rules, told what the letters come to in a scenario.

use std::sync::Arc;

use pilotwire_rules::limits::{Limit, Limits};
use pilotwire_rules::window::{Bounds, WEIGHT};
use pilotwire_rules::words::{Content, Doing, Id, Kind, items};
use pilotwire_rules::{About, Model};

use crate::reached::Reached;
use crate::scenario::{First, IDS, IN_ALL, Letter, Malformed, PER_ID, Place, REQUEST, Reader, Scenario};
use crate::seen::Seen;

/// No call has this number.
pub(crate) const NOBODYS: u64 = 999;

/// All messages weigh the same, and it matters only how many of them there are.
const LIMITS: Limits = Limits {
    window: Bounds { per_id: PER_ID, ids: IDS, bytes: IN_ALL * WEIGHT + WEIGHT / 2 },
    message: 0,
    untaken: None,
};

#[derive(Clone, Debug)]
pub(crate) struct Expected {
    scenario: Arc<Scenario>,
    model: Model,
    /// Of each session, at which attempt it was created.
    attempts: Vec<usize>,
    /// Attempts to create a session.
    tried: usize,
    messages: u8,
    /// What was sent, told, remarked, and given to each session so far.
    seen: Seen,
}

impl Expected {
    /// With the first session being created.
    pub(crate) fn new(scenario: &Arc<Scenario>) -> Expected {
        let mut expected = Expected {
            scenario: Arc::clone(scenario),
            model: Model::new(LIMITS),
            attempts: Vec::new(),
            tried: 0,
            messages: 0,
            seen: Seen::default(),
        };
        expected.step(Letter::Create);
        if scenario.reader == Reader::FirstIsGone {
            expected.apply(&Doing::StopReading(0));
        }
        expected
    }

    pub(crate) fn step(&mut self, letter: Letter) {
        let doing = self.doing(letter);
        self.apply(&doing);
        if letter == Letter::Create && self.model.sessions().len() > self.attempts.len() {
            self.attempts.push(self.tried - 1);
            self.seen.items.push(Vec::new());
        }
        if self.scenario.reader == Reader::AtOnce {
            self.take_items();
        }
    }

    /// The runtime's end of the stream is closed.
    pub(crate) fn end(&mut self) {
        self.apply(&Doing::InputEnds);
    }

    /// What can be seen, if a message in the window takes so many bytes. Takes all items.
    pub(crate) fn seen(&mut self, message_bytes: usize) -> &Seen {
        self.take_items();
        let standing = self.model.standing();
        self.seen.kept_bytes = standing.kept * message_bytes;
        self.seen.standing = Some(standing);
        self.seen.deadline = self.model.next_deadline();
        self.seen.sort();
        &self.seen
    }

    /// What this has led to so far.
    pub(crate) fn reached(&self) -> Reached {
        Reached::of(&self.seen)
    }

    fn apply(&mut self, doing: &Doing) {
        self.model.apply(doing);
        self.seen.sent.append(&mut self.model.sent);
        self.seen.told.append(&mut self.model.told);
        self.seen.notices.append(&mut self.model.notices);
    }

    fn take_items(&mut self) {
        for session in 0..self.attempts.len() {
            self.apply(&Doing::Read(session, usize::MAX));
            self.seen.items[session].extend(items(&self.model.taken));
        }
    }

    /// What a letter comes to.
    fn doing(&mut self, letter: Letter) -> Doing {
        match letter {
            Letter::Event | Letter::Request => {
                self.messages += 1;
                let (serial, id) = (u64::from(self.messages), self.scenario.message_of(self.messages));
                match letter {
                    Letter::Event => Doing::Event(serial, id, Kind::Plain),
                    _ => Doing::Request(serial, Some(id), REQUEST),
                }
            }
            Letter::Reply | Letter::Error | Letter::Malformed => self.reply(letter),
            Letter::Create => {
                self.tried += 1;
                let id = match self.scenario.create(self.tried - 1).0 {
                    Place::Cloud => None,
                    Place::Local(id) => Some(id),
                };
                Doing::Create(id, Limit { total: self.scenario.limit, inactivity: None })
            }
            Letter::Abandon => {
                self.first(&self.model.calls().waited_for()).map_or(Doing::Nothing, Doing::Abandon)
            }
            Letter::Close => Doing::Close,
            Letter::Deadline => {
                let next = self.model.next_deadline();
                Doing::WaitUntil(next.unwrap_or(self.model.now() + 3600))
            }
        }
    }

    fn first(&self, calls: &[u64]) -> Option<u64> {
        match self.scenario.first {
            First::Oldest => calls.first().copied(),
            First::Newest => calls.last().copied(),
        }
    }

    fn reply(&self, letter: Letter) -> Doing {
        let number = self.first(&self.model.calls().unanswered());
        let call = number.and_then(|number| self.model.calls().get(number));
        let content = match (letter, call.map(|call| call.details.about), self.scenario.malformed) {
            (Letter::Error, ..) => Content::Error,
            (Letter::Malformed, _, Malformed::Unreadable) | (Letter::Malformed, None, _) => {
                Content::Unreadable
            }
            (_, Some(About::Create(session)), malformed) => {
                let named: Id = self.scenario.create(self.attempts[session]).1;
                match (letter, malformed) {
                    (Letter::Reply, _) => Content::Session(named),
                    (_, Malformed::WithId) => Content::Undecodable(Some(named)),
                    _ => Content::Undecodable(None),
                }
            }
            (Letter::Malformed, ..) => Content::NotDone,
            _ => Content::Done,
        };
        Doing::Reply(number.unwrap_or(NOBODYS), content)
    }
}
