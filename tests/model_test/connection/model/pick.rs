//! What a step comes to: picks are made from what there is.

use super::{About, Model, Way};
use crate::connection::seen::{Id, Said, Serial, State};
use crate::connection::step::{Content, Doing, IfUnanswered, Kind, Limit, Pick, Step, Tone};

/// No call has this number.
const NOBODYS: u64 = 999;

/// Counted from the newest.
fn pick_of<T: Copy>(list: &[T], pick: Pick) -> Option<T> {
    list.iter().rev().nth(usize::from(pick) % list.len().max(1)).copied()
}

impl Model {
    /// How many sessions have begun.
    pub(crate) fn begun(&self) -> usize {
        self.sessions.len()
    }

    pub(crate) fn prompt(&self, session: usize) -> Doing {
        Doing::Send(session, self.calls.len() as u64 + 1, Limit::default())
    }

    pub(crate) fn plain_event(&mut self, id: Id) -> Doing {
        Doing::Event(self.next_serial(), id, Kind::Plain)
    }

    pub(crate) fn plain_request(&mut self, id: Id) -> Doing {
        Doing::Request(self.next_serial(), Some(id), IfUnanswered::Neutral)
    }

    pub(super) fn pick(&mut self, step: Step) -> Doing {
        self.doing_of(step).unwrap_or(Doing::Nothing)
    }

    fn doing_of(&mut self, step: Step) -> Option<Doing> {
        let sessions: Vec<usize> = (0..self.sessions.len()).collect();
        let session = |pick| pick_of(&sessions, pick);
        let ended_by_resume = |session: &usize| self.sessions[*session].state == State::Displaced;
        Some(match step {
            Step::Create(id, limit) => Doing::Create(id, limit),
            Step::Resume(id, limit) => Doing::Resume(id, limit),
            // What ending a session means whose place another takes is not settled.
            Step::Detach(pick, _) | Step::Destroy(pick, _)
                if session(pick).is_some_and(|at| ended_by_resume(&at)) =>
            {
                return None;
            }
            Step::Detach(pick, limit) => Doing::Detach(session(pick)?, limit),
            Step::Destroy(pick, limit) => Doing::Destroy(session(pick)?, limit),
            Step::Delete(id, limit) => Doing::Delete(id, limit),
            Step::Call(id, limit) => Doing::Call(id, limit),
            Step::Send(pick, limit) => Doing::Send(session(pick)?, self.calls.len() as u64 + 1, limit),
            Step::Abort(pick) => Doing::Abort(session(pick)?),
            Step::Abandon(pick) => Doing::Abandon(self.pick_call(pick, |call| call.waits)?),
            Step::Answer(pick, result) => {
                let serial = self.pick_ask(pick, |ask| ask.taken)?;
                Doing::Answer(serial, if result { Said::Result(serial) } else { Said::Error })
            }
            Step::Decline(pick) => Doing::Decline(self.pick_ask(pick, |ask| ask.taken)?),
            // How much events that were given up take up is not known here.
            Step::Read(pick, _) if self.small_queues => Doing::Read(session(pick)?, usize::MAX),
            Step::Read(pick, most) => Doing::Read(session(pick)?, most),
            Step::StopReading(pick) => Doing::StopReading(session(pick)?),
            Step::Close => Doing::Close,
            Step::Deleted(id) => Doing::Deleted(id),
            Step::Event(id, kind) => Doing::Event(self.next_serial(), id, kind),
            // Those of the connection here have nothing for "nobody answers".
            Step::Request(None, _) => Doing::Request(self.next_serial(), None, IfUnanswered::Error),
            Step::Request(id, if_unanswered) => Doing::Request(self.next_serial(), id, if_unanswered),
            Step::Repeat(pick) => {
                let serial = self.pick_ask(pick, |ask| ask.open && matches!(ask.way, Way::Request(_)))?;
                Doing::Request(serial, None, IfUnanswered::Error)
            }
            Step::Cancel(pick) => {
                Doing::Cancel(self.pick_ask(pick, |ask| matches!(ask.way, Way::Request(_)))?)
            }
            Step::Reply(pick, tone, id) => self.pick_reply(pick, tone, id),
            Step::Uncorrelated => Doing::Uncorrelated,
            Step::InputEnds => Doing::InputEnds,
            Step::Wait(seconds) => {
                let until = self.now() + seconds;
                Doing::WaitUntil(self.next_deadline().map_or(until, |next| next.min(until)))
            }
            Step::Deadline => Doing::WaitUntil(self.next_deadline()?),
        })
    }

    fn next_serial(&mut self) -> Serial {
        self.last_serial += 1;
        self.last_serial
    }

    fn pick_call(&self, pick: Pick, of: impl Fn(&super::Call) -> bool) -> Option<u64> {
        let numbers: Vec<u64> =
            (1..).zip(&self.calls).filter(|(_, call)| of(call)).map(|(number, _)| number).collect();
        pick_of(&numbers, pick)
    }

    fn pick_ask(&self, pick: Pick, of: impl Fn(&super::Ask) -> bool) -> Option<Serial> {
        let serials: Vec<Serial> = self.asks.iter().filter(|ask| of(ask)).map(|ask| ask.serial).collect();
        pick_of(&serials, pick)
    }

    fn pick_reply(&self, pick: Pick, tone: Tone, id: Id) -> Doing {
        // The runtime does not know of callers that have left.
        let again = tone == Tone::Again;
        let is_owed = |call: &super::Call| call.went_out && !call.replied;
        let number = self.pick_call(pick, |call| is_owed(call) != again);
        let Some(number) = number else { return Doing::Reply(NOBODYS, Content::Done) };
        let content = match (self.calls[number as usize - 1].about, tone) {
            (_, Tone::Error) => Content::Error,
            (_, Tone::NotFound) => {
                let session = self.calls[number as usize - 1].session;
                let id = session.and_then(|session| self.sessions[session].id);
                id.map_or(Content::Error, Content::NotFound)
            }
            (_, Tone::Unreadable) => Content::Unreadable,
            (_, Tone::Again) => Content::Done,
            (About::Create(session) | About::Resume(session), tone) => {
                let own = self.sessions[session].id;
                match tone {
                    Tone::Good => Content::Session(own.unwrap_or(id)),
                    Tone::Other => Content::Session(id),
                    _ => Content::Undecodable(own.or(Some(id).filter(|id| *id != 'd'))),
                }
            }
            (About::History(_), Tone::Other) => Content::History,
            (_, Tone::Bad) => Content::NotDone,
            _ => Content::Done,
        };
        Doing::Reply(number, content)
    }
}
