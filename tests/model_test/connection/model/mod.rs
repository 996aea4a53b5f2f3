//! What must happen: the rules of calls, sessions, asks and the window together, in the plainest form that they can
//! have.
//!
//! Nothing here is taken from the code under test. There are lists that are searched from their start; nothing is ever
//! removed from those of calls, sessions and asks. Bounds of the window other than that on one session's messages are
//! the other machine's to test.

mod asks;
mod calls;
mod pick;
mod prompts;
mod replies;
mod sessions;
mod time;
mod window;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fmt;

use super::marks::MARKS;
use super::seen::{Cause, End, Id, Item, Open, Outcome, Phase, Sent, Serial, Standing, State, Told};
use super::step::{Doing, IfUnanswered, Kind, Step, Temper};

/// Messages that are kept under one id.
pub(crate) const PER_ID: usize = 3;

#[derive(Clone)]
pub(crate) struct Model {
    /// What the sequence has most of.
    pub(crate) temper: Temper,
    /// The size of a session's queue is small, so that events may be given up in it.
    pub(crate) small_queues: bool,
    /// In seconds.
    now: u64,
    phase: Phase,
    /// The cause of its end, or what it would be.
    cause: Cause,
    /// When closing takes too long.
    closing_until: u64,
    /// All calls ever made: number 1 comes first.
    calls: Vec<Call>,
    sessions: Vec<Session>,
    asks: Vec<Ask>,
    /// The window: everything in it, in order of arrival.
    kept: Vec<Kept>,
    owners: BTreeMap<Id, usize>,
    /// Ids of sessions that have ended here.
    ended: BTreeSet<Id>,
    last_serial: Serial,
    last_activity: u64,
    events_dropped: u64,
    requests_refused: u64,
    unexpected_replies: u64,
    /// Of the latest step: what it comes to, and what comes of it.
    pub(crate) doing: Doing,
    pub(crate) sent: Vec<Sent>,
    pub(crate) told: Vec<Told>,
    /// What a read gives.
    pub(crate) taken: Vec<Item>,
    pub(crate) marks: BTreeSet<&'static str>,
}

#[derive(Clone, Debug)]
struct Call {
    about: About,
    /// By whose activity its own is measured; the connection's, if none.
    session: Option<usize>,
    /// Somebody is to be told of its outcome.
    waits: bool,
    wire: Wire,
    went_out: bool,
    replied: bool,
    since: u64,
    /// When its caller gives up, whatever happens.
    total: Option<u64>,
    /// Seconds without activity after which its caller gives up.
    inactivity: Option<u64>,
    /// When a held prompt is given up.
    held_until: Option<u64>,
    /// When the reply is no longer waited for.
    until: Option<u64>,
    /// The window is open for it.
    window: bool,
}

/// What the connection still expects of the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wire {
    /// It has not gone out.
    Held,
    Owed,
    Over,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum About {
    Create(usize),
    Resume(usize),
    Detach(usize),
    Destroy(usize),
    Delete(Id),
    Plain,
    Abort,
    Send(usize),
    /// A session's history is asked for, for its prompts.
    History(usize),
    /// This asking event is answered.
    Answer(Serial),
    /// A session that nobody claimed is destroyed, or detached from.
    Undo(Id),
}

#[derive(Clone, Debug)]
struct Session {
    id: Option<Id>,
    cloud: bool,
    state: State,
    last_activity: u64,
    /// The session whose place it takes, while that is not sure.
    displaced: Option<usize>,
    /// Nobody takes its items.
    deaf: bool,
    /// What has come and was not taken.
    items: VecDeque<Item>,
    /// The worker of one in the cloud has started; others need none.
    started: bool,
    asked_history: bool,
    /// Prompts that wait, by the numbers of their calls.
    held: VecDeque<u64>,
    /// The prompt that is to be answered before the next goes out.
    on_its_way: Option<u64>,
}

#[derive(Clone, Debug)]
struct Ask {
    serial: Serial,
    way: Way,
    place: Place,
    open: bool,
    taken: bool,
    /// When it is told that nobody has taken it.
    told_at: Option<u64>,
}

/// How an ask came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Request(IfUnanswered),
    /// As an event with this `requestId`.
    Event(u8),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Window,
    Session(usize),
    Connection,
}

#[derive(Clone, Copy, Debug)]
struct Kept {
    id: Id,
    what: What,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum What {
    Event(Serial, Kind),
    Request {
        serial: Serial,
        until: u64,
    },
    /// There was an event here, which may have said that the worker has started.
    Lost(Kind),
}

/// Of a sequence that has failed, how it begins is what matters.
impl fmt::Debug for Model {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Model { temper, small_queues, .. } = self;
        f.debug_struct("Model")
            .field("temper", temper)
            .field("small_queues", small_queues)
            .finish_non_exhaustive()
    }
}

impl Model {
    pub(crate) fn new(temper: Temper, small_queues: bool) -> Model {
        Model {
            temper,
            small_queues,
            now: 0,
            phase: Phase::Open,
            cause: Cause::Graceful,
            closing_until: 0,
            calls: Vec::new(),
            sessions: Vec::new(),
            asks: Vec::new(),
            kept: Vec::new(),
            owners: BTreeMap::new(),
            ended: BTreeSet::new(),
            last_serial: 0,
            last_activity: 0,
            events_dropped: 0,
            requests_refused: 0,
            unexpected_replies: 0,
            doing: Doing::Nothing,
            sent: Vec::new(),
            told: Vec::new(),
            taken: Vec::new(),
            marks: BTreeSet::new(),
        }
    }

    /// Decides what a step comes to, and does it.
    pub(crate) fn step(&mut self, step: Step) {
        let doing = self.pick(step);
        self.apply(doing);
    }

    pub(crate) fn apply(&mut self, doing: Doing) {
        self.doing = doing;
        self.sent.clear();
        self.told.clear();
        self.taken.clear();
        match doing {
            Doing::Nothing => {}
            Doing::Create(id, limit) => self.create(id, limit),
            Doing::Resume(id, limit) => self.resume(id, limit),
            Doing::Detach(session, limit) => self.end_remotely(About::Detach(session), limit),
            Doing::Destroy(session, limit) => self.end_remotely(About::Destroy(session), limit),
            Doing::Delete(id, limit) => self.delete(id, limit),
            Doing::Call(id, limit) => self.call_plainly(id, limit),
            Doing::Send(session, _, limit) => self.send(session, limit),
            Doing::Abort(session) => self.abort(session),
            Doing::Abandon(number) => self.leave(number, Outcome::Cancelled),
            Doing::Answer(serial, said) => self.answer(serial, said),
            Doing::Decline(serial) => self.decline(serial),
            Doing::Read(session, most) => self.read(session, most),
            Doing::StopReading(session) => self.stop_reading(session),
            Doing::Close => self.close(),
            Doing::InputEnds => self.input_ends(),
            Doing::WaitUntil(until) => self.wait_until(until),
            Doing::Event(..)
            | Doing::Deleted(_)
            | Doing::Request(..)
            | Doing::Cancel(_)
            | Doing::Reply(..)
            | Doing::Uncorrelated => self.message(doing),
        }
        self.drop_window_if_closed();
        self.close_if_done();
        self.sent.sort_unstable();
        self.told.sort_unstable();
    }

    /// Something comes from the runtime.
    fn message(&mut self, doing: Doing) {
        if self.phase == Phase::Closed {
            return;
        }
        self.last_activity = self.now;
        match doing {
            Doing::Event(serial, id, kind) => self.event(serial, id, kind),
            Doing::Deleted(id) => self.deleted_elsewhere(id),
            Doing::Request(serial, id, neutral) => self.request(serial, id, neutral),
            Doing::Cancel(serial) => self.cancel(serial),
            Doing::Reply(number, content) => self.reply(number, content),
            _ => self.uncorrelated(),
        }
    }

    pub(crate) fn is_closed(&self) -> bool {
        self.phase == Phase::Closed
    }

    /// What is open after the step.
    pub(crate) fn standing(&self) -> Standing {
        let calls = (1..).zip(&self.calls).filter_map(|(number, call)| {
            let open = match call.wire {
                Wire::Held => Open::Held,
                Wire::Owed if call.waits => Open::Waited,
                Wire::Owed => Open::Left,
                Wire::Over => return None,
            };
            Some((number, open))
        });
        let alive = self.sessions.iter().enumerate().filter(|(_, session)| session.state != State::Ended);
        let mut asks = [0; 3];
        for ask in self.asks.iter().filter(|ask| ask.open) {
            asks[if ask.place == Place::Window { 0 } else { 1 + usize::from(ask.taken) }] += 1;
        }
        Standing {
            phase: self.phase,
            calls: calls.collect(),
            sessions: alive.map(|(at, session)| (at, (session.state, session.id))).collect(),
            asks,
            windows: self.windows(),
            kept: self.kept.iter().filter(|kept| !matches!(kept.what, What::Lost(_))).count(),
            events_dropped: self.events_dropped,
            requests_refused: self.requests_refused,
            unexpected_replies: self.unexpected_replies,
        }
    }

    fn mark(&mut self, mark: &'static str) {
        assert!(MARKS.contains(&mark), "{mark} is to be listed");
        self.marks.insert(mark);
    }

    // Closing.

    fn close(&mut self) {
        if self.phase == Phase::Open {
            self.phase = Phase::Closing;
            self.closing_until = self.now + super::CLOSING;
            for session in 0..self.sessions.len() {
                self.fail_held(session, Outcome::Closed(Cause::Graceful));
            }
        }
    }

    /// No call is waited for, and none can still leave something behind.
    fn nothing_is_open(&self) -> bool {
        let about = |call: &Call| matches!(call.about, About::Create(_) | About::Resume(_) | About::Undo(_));
        !self.calls.iter().any(|call| call.wire != Wire::Over && (call.waits || about(call)))
    }

    fn close_if_done(&mut self) {
        if self.phase == Phase::Closing && self.nothing_is_open() {
            self.mark("it closes when all is done");
            self.end(Cause::Graceful);
        }
    }

    fn closing_takes_too_long(&mut self) {
        self.mark("closing takes too long");
        self.end(Cause::Graceful);
    }

    /// Nothing that is owed goes out any more.
    fn input_ends(&mut self) {
        if self.phase != Phase::Closed {
            self.mark("the input ends");
            self.end(Cause::PeerEnded);
            self.sent.clear();
        }
    }

    /// All that is open ends with the one cause.
    fn end(&mut self, cause: Cause) {
        for number in 1..=self.calls.len() as u64 {
            if self.call(number).wire == Wire::Over {
                continue;
            }
            self.call(number).wire = Wire::Over;
            if let About::Resume(session) = self.call(number).about {
                self.give_place_back(session, End::Connection(cause));
            }
            if let About::Answer(serial) = self.call(number).about {
                self.told.push(Told::Heard(serial, Outcome::Closed(cause)));
            }
            if std::mem::take(&mut self.call(number).waits) {
                self.tell(number, Outcome::Closed(cause));
                self.mark("a call ends with the connection");
            }
        }
        self.drop_window();
        for session in 0..self.sessions.len() {
            self.end_session(session, End::Connection(cause));
        }
        self.settle_all();
        self.phase = Phase::Closed;
        self.cause = cause;
        self.told.push(Told::Closed(cause));
    }
}
