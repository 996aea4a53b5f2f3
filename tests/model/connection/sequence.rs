//! A sequence: what its steps come to, and what must come of that. Picks are made from what there is.

use std::fmt;

use pilotwire_rules::asks::{Ask, Way};
use pilotwire_rules::calls;
use pilotwire_rules::limits::{Limit, Limits, UNTAKEN};
use pilotwire_rules::sessions::State;
use pilotwire_rules::window::Bounds;
use pilotwire_rules::words::{Content, Doing, Id, Kind, Said, Serial};
use pilotwire_rules::{About, Call, Model};

use super::frames::method;
use super::step::{IfUnanswered, Pick, Step, Temper, Tone};

/// Messages that are kept under one id. Other bounds of the window are the other machine's to test.
pub(crate) const PER_ID: usize = 3;
const BOUNDS: Bounds = Bounds { per_id: PER_ID, ids: 64, bytes: 4 << 20 };

/// No call has this number.
const NOBODYS: u64 = 999;

/// Counted from the newest.
fn pick_of<T: Copy>(list: &[T], pick: Pick) -> Option<T> {
    list.iter().rev().nth(usize::from(pick) % list.len().max(1)).copied()
}

#[derive(Clone)]
pub(crate) struct Sequence {
    pub(crate) model: Model,
    /// What it has most of.
    pub(crate) temper: Temper,
    /// The size of a session's queue is small, so that events may be given up in it.
    pub(crate) small_queues: bool,
    last_serial: Serial,
    /// What the latest step comes to.
    pub(crate) doing: Doing,
}

/// Of one that has failed, how it begins is what matters.
impl fmt::Debug for Sequence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Sequence { temper, small_queues, .. } = self;
        f.debug_struct("Sequence")
            .field("temper", temper)
            .field("small_queues", small_queues)
            .finish_non_exhaustive()
    }
}

impl Sequence {
    pub(crate) fn new(temper: Temper, small_queues: bool) -> Sequence {
        let limits = Limits { window: BOUNDS, message: 0, untaken: Some(UNTAKEN) };
        let model = Model::new(limits);
        Sequence { model, temper, small_queues, last_serial: 0, doing: Doing::Nothing }
    }

    /// Decides what a step comes to, and does it.
    pub(crate) fn step(&mut self, step: Step) {
        let doing = self.doing_of(step).unwrap_or(Doing::Nothing);
        self.apply(doing);
    }

    pub(crate) fn apply(&mut self, doing: Doing) {
        self.doing = doing;
        self.model.apply(&self.doing);
        // Their order is not this machine's to test.
        self.model.sent.sort_unstable();
        self.model.told.sort_unstable();
        self.model.notices.sort_unstable();
    }

    pub(crate) fn prompt(&self, session: usize) -> Doing {
        Doing::Send(session, self.model.calls().next_number(), Limit::default())
    }

    pub(crate) fn plain_event(&mut self, id: Id) -> Doing {
        Doing::Event(self.next_serial(), id, Kind::Plain)
    }

    pub(crate) fn plain_request(&mut self, id: Id) -> Doing {
        Doing::Request(self.next_serial(), Some(id), method(Some(id), IfUnanswered::Neutral))
    }

    fn doing_of(&mut self, step: Step) -> Option<Doing> {
        let sessions: Vec<usize> = (0..self.model.sessions().len()).collect();
        let session = |pick| pick_of(&sessions, pick);
        let ended_by_resume = |session: &usize| self.model.sessions()[*session].state == State::Displaced;
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
            Step::Send(pick, limit) => Doing::Send(session(pick)?, self.model.calls().next_number(), limit),
            Step::Abort(pick) => Doing::Abort(session(pick)?),
            Step::Abandon(pick) => Doing::Abandon(self.pick_call(pick, calls::Call::waits)?),
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
            Step::Request(id, if_unanswered) => {
                Doing::Request(self.next_serial(), id, method(id, if_unanswered))
            }
            Step::Repeat(pick) => {
                let serial =
                    self.pick_ask(pick, |ask| ask.is_open() && matches!(ask.way, Way::Request(_)))?;
                Doing::Request(serial, None, method(None, IfUnanswered::Error))
            }
            Step::Cancel(pick) => {
                Doing::Cancel(self.pick_ask(pick, |ask| matches!(ask.way, Way::Request(_)))?)
            }
            Step::Reply(pick, tone, id) => self.pick_reply(pick, tone, id),
            Step::Uncorrelated => Doing::Uncorrelated,
            Step::InputEnds => Doing::InputEnds,
            Step::Wait(seconds) => {
                let until = self.model.now() + seconds;
                Doing::WaitUntil(self.model.next_deadline().map_or(until, |next| next.min(until)))
            }
            Step::Deadline => Doing::WaitUntil(self.model.next_deadline()?),
        })
    }

    fn next_serial(&mut self) -> Serial {
        self.last_serial += 1;
        self.last_serial
    }

    fn pick_call(&self, pick: Pick, of: impl Fn(&calls::Call<Call>) -> bool) -> Option<u64> {
        let calls = self.model.calls().iter();
        let numbers: Vec<u64> = calls.filter(|(_, call)| of(call)).map(|(number, _)| number).collect();
        pick_of(&numbers, pick)
    }

    fn pick_ask(&self, pick: Pick, of: impl Fn(&Ask<usize>) -> bool) -> Option<Serial> {
        let asks = self.model.asks().iter();
        let serials: Vec<Serial> = asks.filter(|ask| of(ask)).map(|ask| ask.number).collect();
        pick_of(&serials, pick)
    }

    fn pick_reply(&self, pick: Pick, tone: Tone, id: Id) -> Doing {
        // The runtime does not know of callers that have left.
        let again = tone == Tone::Again;
        let is_owed = |call: &calls::Call<Call>| call.went_out() && !call.is_replied();
        let number = self.pick_call(pick, |call| is_owed(call) != again);
        let Some(call) = number.and_then(|number| self.model.calls().get(number)) else {
            return Doing::Reply(NOBODYS, Content::Done);
        };
        let content = match (call.details.about, tone) {
            (_, Tone::Error) => Content::Error,
            (_, Tone::NotFound) => {
                let session = call.details.session;
                let id = session.and_then(|session| self.model.sessions()[session].id);
                id.map_or(Content::Error, Content::NotFound)
            }
            (_, Tone::Unreadable) => Content::Unreadable,
            (_, Tone::Again) => Content::Done,
            (About::Create(session) | About::Resume(session), tone) => {
                let own = self.model.sessions()[session].id;
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
        Doing::Reply(number.unwrap_or(NOBODYS), content)
    }
}
