//! All rules together: told of what is done to a connection, says what must come of it.

mod asks;
mod calls;
mod messages;
mod prompts;
mod replies;
mod sessions;
mod time;

use crate::asks::{Asks, Place};
use crate::calls::{Calls, Purpose, Wire};
use crate::closing::{self, Phase};
use crate::limits::{CLOSING, Limits};
use crate::marks::Marks;
use crate::owed::Owed;
use crate::prompts::Gate;
use crate::sessions::{Owners, State};
use crate::stream::{Entry, Stream};
use crate::window::Window;
use crate::words::{Cause, Doing, End, Id, Item, Kind, Noticed, Open, Outcome, Sent, Serial, Standing, Told};

/// What must come of all that is done to a connection.
#[derive(Clone, Debug)]
pub struct Model {
    limits: Limits,
    /// In seconds.
    now: u64,
    phase: Phase,
    /// The cause of its end, or what it would be.
    cause: Cause,
    /// When closing takes too long.
    closing_until: u64,
    /// Calls are numbered from 1.
    calls: Calls<Call>,
    sessions: Vec<Session>,
    owners: Owners<Id, usize>,
    asks: Asks<usize>,
    owed: Owed<Serial>,
    window: Window<Id, (Serial, Kind)>,
    last_activity: u64,
    events_dropped: u64,
    requests_refused: u64,
    unexpected_replies: u64,
    malformed: u64,
    /// What the latest thing done has transmitted, in no order.
    pub sent: Vec<Sent>,
    /// What it has told, in order as far as there is one.
    pub told: Vec<Told>,
    /// What it has remarked, in no order.
    pub notices: Vec<Noticed>,
    /// What was taken from a session's stream.
    pub taken: Vec<Entry<Item>>,
    /// What all of it has led to.
    pub marks: Marks,
}

/// What is known of a call, besides its two ends.
#[derive(Clone, Debug)]
pub struct Call {
    /// Why it was made.
    pub about: About,
    /// By whose activity its own is measured; the connection's, if none.
    pub session: Option<usize>,
    since: u64,
    /// When its caller gives up, whatever happens.
    total: Option<u64>,
    /// Seconds without activity after which its caller gives up.
    inactivity: Option<u64>,
    /// When a held prompt is given up.
    held_until: Option<u64>,
    /// When the reply is no longer waited for.
    until: Option<u64>,
}

/// Why a call was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// To create a session.
    Create(usize),
    /// To resume one.
    Resume(usize),
    /// To detach from one.
    Detach(usize),
    /// To destroy one.
    Destroy(usize),
    /// To delete one.
    Delete(Id),
    /// To abort a turn.
    Abort,
    /// To send a session's prompt.
    Send(usize),
    /// To ask for a session's history, for its prompts.
    History(usize),
    /// To answer this asking event.
    Answer(Serial),
    /// To undo a session that nobody claimed.
    Undo(Id),
    /// For something else.
    Plain,
}

/// A session.
#[derive(Clone, Debug)]
pub struct Session {
    /// Its id, once that is known.
    pub id: Option<Id>,
    /// Where it is in its life.
    pub state: State,
    last_activity: u64,
    /// The session whose place it takes, while that is not sure.
    displaced: Option<usize>,
    stream: Stream<Item>,
    gate: Gate,
}

impl About {
    fn purpose(self) -> Purpose {
        match self {
            About::Create(_) => Purpose::Create,
            About::Resume(_) => Purpose::Resume,
            About::Detach(_) => Purpose::Detach,
            About::Destroy(_) => Purpose::Destroy,
            About::Delete(_) => Purpose::Delete,
            About::Abort => Purpose::Abort,
            About::Send(_) => Purpose::Prompt,
            About::History(_) => Purpose::History,
            About::Answer(_) => Purpose::Answer,
            About::Undo(_) => Purpose::Undo,
            About::Plain => Purpose::Plain,
        }
    }
}

impl Model {
    /// Makes one of a connection that is open, and of which nothing else is known.
    pub fn new(limits: Limits) -> Model {
        Model {
            limits,
            now: 0,
            phase: Phase::Open,
            cause: Cause::Graceful,
            closing_until: 0,
            calls: Calls::default(),
            sessions: Vec::new(),
            owners: Owners::default(),
            asks: Asks::default(),
            owed: Owed::default(),
            window: Window::new(limits.window),
            last_activity: 0,
            events_dropped: 0,
            requests_refused: 0,
            unexpected_replies: 0,
            malformed: 0,
            sent: Vec::new(),
            told: Vec::new(),
            notices: Vec::new(),
            taken: Vec::new(),
            marks: Marks::default(),
        }
    }

    /// Something is done.
    pub fn apply(&mut self, doing: &Doing) {
        self.sent.clear();
        self.told.clear();
        self.notices.clear();
        self.taken.clear();
        match *doing {
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
            Doing::Decline(serial) => self.settle(serial),
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
    }

    /// Something comes from the runtime.
    fn message(&mut self, doing: &Doing) {
        if !self.phase.hears() {
            return;
        }
        self.last_activity = self.now;
        match doing {
            Doing::Event(serial, id, kind) => self.event(*serial, *id, *kind),
            Doing::Deleted(id) => self.deleted_elsewhere(*id),
            Doing::Request(serial, id, method) => self.request(*serial, *id, method),
            Doing::Cancel(serial) => self.cancel(*serial),
            Doing::Reply(number, content) => self.reply(*number, content),
            _ => self.uncorrelated(),
        }
    }

    // What there is.

    /// Says whether nothing has an effect any more.
    pub fn is_closed(&self) -> bool {
        self.phase == Phase::Closed
    }

    /// Returns all calls.
    pub fn calls(&self) -> &Calls<Call> {
        &self.calls
    }

    /// Returns all sessions.
    pub fn sessions(&self) -> &[Session] {
        &self.sessions
    }

    /// Returns all asks.
    pub fn asks(&self) -> &Asks<usize> {
        &self.asks
    }

    /// Returns what is open, and what has been counted.
    pub fn standing(&self) -> Standing {
        let calls = self.calls.iter().filter_map(|(number, call)| {
            let open = match call.wire() {
                Wire::Held => Open::Held,
                Wire::Owed if call.waits() => Open::Waited,
                Wire::Owed => Open::Left,
                Wire::Over => return None,
            };
            Some((number, open))
        });
        let alive = self.sessions.iter().enumerate().filter(|(_, session)| session.state != State::Ended);
        let mut asks = [0; 3];
        for ask in self.asks.iter().filter(|ask| ask.is_open()) {
            asks[if ask.place == Place::Window { 0 } else { 1 + usize::from(ask.taken) }] += 1;
        }
        Standing {
            phase: self.phase,
            calls: calls.collect(),
            sessions: alive.map(|(at, session)| (at, (session.state, session.id))).collect(),
            asks,
            windows: self.window.count(),
            kept: self.window.messages(),
            events_dropped: self.events_dropped,
            requests_refused: self.requests_refused,
            unexpected_replies: self.unexpected_replies,
            malformed: self.malformed,
        }
    }

    fn mark(&mut self, mark: &str) {
        self.marks.insert(mark);
    }

    // Closing.

    fn close(&mut self) {
        if self.phase == Phase::Open {
            self.phase = Phase::Closing;
            self.closing_until = self.now + CLOSING;
            for session in 0..self.sessions.len() {
                self.fail_held(session, Outcome::Closed(Cause::Graceful));
            }
        }
    }

    fn close_if_done(&mut self) {
        if self.phase != Phase::Closing {
            return;
        }
        let is_waited_for = |(_, call): (u64, &crate::calls::Call<Call>)| {
            call.is_open() && closing::waits_for(call.details.about.purpose(), call.waits())
        };
        if !self.calls.iter().any(is_waited_for) {
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
        for number in 1..self.calls.next_number() {
            if !self.call(number).is_open() {
                continue;
            }
            self.calls.close(number);
            match self.call(number).details.about {
                About::Resume(session) => self.give_place_back(session, End::Connection(cause)),
                About::Answer(serial) => self.told.push(Told::Heard(serial, Outcome::Closed(cause))),
                _ => {}
            }
            if self.call(number).waits() {
                self.tell(number, Outcome::Closed(cause));
                self.mark("a call ends with the connection");
            }
        }
        self.drop_window();
        for session in 0..self.sessions.len() {
            self.end_session(session, End::Connection(cause));
        }
        self.settle_all();
        if cause == Cause::Graceful {
            self.owed.check_none();
        }
        self.phase = Phase::Closed;
        self.cause = cause;
        self.told.push(Told::Closed(cause));
    }
}
