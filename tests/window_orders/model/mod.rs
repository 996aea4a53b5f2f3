//! What must happen: the rules of the window, of creates and of closing, in the plainest form that they can have.
//!
//! Nothing here is taken from the code under test. There are lists that are searched from their start, and what was
//! lost stays where it was lost.

mod replies;
mod window;

use std::sync::Arc;

use crate::reached::Reached;
use crate::scenario::{CLOSING, First, Letter, Place, Reader, Scenario, UNCLAIMED};
use crate::seen::{Answer, Caller, End, Id, Item, Outcome, Seen, Sent, State, Told};

#[derive(Clone, Debug)]
pub(crate) struct Model {
    scenario: Arc<Scenario>,
    /// In seconds.
    now: u64,
    phase: Phase,
    /// Calls in the connection's table.
    calls: Vec<Call>,
    /// Calls that the runtime has not answered, in order.
    unanswered: Vec<(u64, About)>,
    last_call: u64,
    /// The window: everything in it, in order of arrival.
    kept: Vec<Kept>,
    sessions: Vec<Session>,
    ended: Vec<Id>,
    attempts: usize,
    messages: u8,
    /// What was sent, told, noticed, and given to each session so far.
    seen: Seen,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Phase {
    Open,
    ClosingUntil(u64),
    Closed,
}

#[derive(Clone, Copy, Debug)]
struct Call {
    number: u64,
    about: About,
    caller: Caller,
    /// The window is open for it.
    window: bool,
    /// When the caller gives up.
    limit: Option<u64>,
    /// When it is no longer waited for at all.
    until: Option<u64>,
}

#[derive(Clone, Copy, Debug)]
enum About {
    /// Creating the session at this place, at this attempt.
    Create { session: usize, attempt: usize },
    /// Destroying what nobody claimed.
    Destroy(Id),
}

#[derive(Clone, Debug)]
struct Session {
    place: Place,
    id: Option<Id>,
    state: State,
    deaf: bool,
    /// Requests that were delivered and not answered.
    open: Vec<u8>,
}

#[derive(Clone, Copy, Debug)]
struct Kept {
    id: Id,
    what: What,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum What {
    Event(u8),
    Request {
        number: u8,
        until: u64,
    },
    /// There was an event here.
    Lost,
}

impl Model {
    /// With the first session being created.
    pub(crate) fn new(scenario: &Arc<Scenario>) -> Model {
        let mut model = Model {
            scenario: Arc::clone(scenario),
            now: 0,
            phase: Phase::Open,
            calls: Vec::new(),
            unanswered: Vec::new(),
            last_call: 0,
            kept: Vec::new(),
            sessions: Vec::new(),
            ended: Vec::new(),
            attempts: 0,
            messages: 0,
            seen: Seen::default(),
        };
        model.create();
        model
    }

    pub(crate) fn step(&mut self, letter: Letter) {
        match letter {
            Letter::Event | Letter::Request => {
                self.messages += 1;
                let (number, id) = (self.messages, self.scenario.message_of(self.messages));
                match letter {
                    _ if self.phase == Phase::Closed => {}
                    Letter::Event => self.event(number, id),
                    _ => self.request(number, id),
                }
            }
            Letter::Reply | Letter::Error | Letter::Malformed => self.reply(letter),
            Letter::Create => self.create(),
            Letter::Abandon => self.abandon(),
            Letter::Close => self.close(),
            Letter::Deadline => self.deadline(),
        }
        self.close_if_done();
    }

    /// The runtime's end of the stream is closed.
    pub(crate) fn end(&mut self) {
        if self.phase != Phase::Closed {
            for call in std::mem::take(&mut self.calls) {
                if call.caller == Caller::Waits {
                    self.seen.told.push(Told::Outcome(call.number, Outcome::Closed));
                }
            }
            // Nobody hears what would be said to what is owed.
            let sent = self.seen.sent.len();
            self.drop_window();
            self.end_sessions();
            self.seen.sent.truncate(sent);
            self.closed();
        }
    }

    /// What can be seen, if a message in the window takes so many bytes.
    pub(crate) fn seen(&mut self, message_bytes: usize) -> &Seen {
        let alive = self.sessions.iter().enumerate().filter(|(_, session)| session.state != State::Ended);
        let requests = self.kept.iter().filter(|kept| matches!(kept.what, What::Request { .. })).count();
        let kept_messages = self.kept.iter().filter(|kept| kept.what != What::Lost).count();
        self.seen.alive = alive.map(|(place, session)| (place, session.state, session.id)).collect();
        self.seen.calls = self.calls.iter().map(|call| (call.number, call.caller)).collect();
        self.seen.asks = (requests, self.sessions.iter().map(|session| session.open.len()).sum());
        self.seen.windows = self.calls.iter().filter(|call| call.window).count();
        self.seen.kept_messages = kept_messages;
        self.seen.kept_bytes = kept_messages * message_bytes;
        self.seen.deadline = self.next_deadline();
        self.seen.sort();
        &self.seen
    }

    /// What this has led to so far.
    pub(crate) fn reached(&self) -> Reached {
        Reached::of(&self.seen)
    }

    // Sessions, commands and time.

    fn owner(&self, id: Id) -> Option<usize> {
        self.sessions.iter().position(|session| session.id == Some(id) && session.state != State::Ended)
    }

    fn create(&mut self) {
        let attempt = self.attempts;
        self.attempts += 1;
        let (place, _) = self.scenario.create(attempt);
        if self.phase != Phase::Open {
            return self.seen.told.push(Told::Refused(Outcome::Closed));
        }
        if let Place::Local(id) = place
            && self.owner(id).is_some()
        {
            return self.seen.told.push(Told::Refused(Outcome::InUse(id)));
        }
        let session = self.sessions.len();
        self.sessions.push(Session {
            place,
            id: None,
            state: State::Starting,
            deaf: session == 0 && self.scenario.reader == Reader::FirstIsGone,
            open: Vec::new(),
        });
        self.seen.items.push(Vec::new());
        if let Place::Local(id) = place {
            self.register(session, id);
        }
        self.seen.sent.push(Sent::Create);
        let limit = self.scenario.limit.map(|limit| self.now + limit);
        let window = matches!(place, Place::Cloud);
        self.call(About::Create { session, attempt }, Caller::Waits, window, limit, None);
    }

    fn call(&mut self, about: About, caller: Caller, window: bool, limit: Option<u64>, until: Option<u64>) {
        self.last_call += 1;
        let number = self.last_call;
        self.calls.push(Call { number, about, caller, window, limit, until });
        self.unanswered.push((number, about));
    }

    fn end_session(&mut self, session: usize, end: End) {
        let before = std::mem::replace(&mut self.sessions[session].state, State::Ended);
        if before == State::Ended {
            return;
        }
        if let Some(id) = self.sessions[session].id {
            self.ended.push(id);
            self.drop_window_of(id);
        }
        self.settle(session);
        if before != State::Abandoned {
            self.deliver(session, Item::Closed(end));
        }
    }

    fn settle(&mut self, session: usize) {
        for number in std::mem::take(&mut self.sessions[session].open) {
            self.seen.sent.push(Sent::Reply(number, Answer::Neutral));
        }
    }

    fn abandon(&mut self) {
        let waiting = |call: &Call| call.caller == Caller::Waits;
        let chosen = match self.scenario.first {
            First::Oldest => self.calls.iter().position(waiting),
            First::Newest => self.calls.iter().rposition(waiting),
        };
        if let Some(at) = chosen {
            self.leave(at, Outcome::Cancelled);
        }
    }

    fn leave(&mut self, at: usize, outcome: Outcome) {
        let call = &mut self.calls[at];
        call.caller = Caller::Left;
        call.limit = None;
        call.until = Some(self.now + UNCLAIMED);
        let (number, about) = (call.number, call.about);
        if let About::Create { session, .. } = about {
            self.sessions[session].state = State::Abandoned;
            self.settle(session);
            self.deliver(session, Item::Closed(End::Abandoned));
        }
        self.seen.told.push(Told::Outcome(number, outcome));
    }

    fn close(&mut self) {
        if self.phase == Phase::Open {
            self.phase = Phase::ClosingUntil(self.now + CLOSING);
        }
    }

    fn close_if_done(&mut self) {
        if matches!(self.phase, Phase::ClosingUntil(_)) && self.calls.is_empty() {
            self.end_sessions();
            self.closed();
        }
    }

    fn end_sessions(&mut self) {
        for session in 0..self.sessions.len() {
            self.end_session(session, End::Connection);
        }
    }

    fn closed(&mut self) {
        self.phase = Phase::Closed;
        self.seen.told.push(Told::Closed);
    }

    fn next_deadline(&self) -> Option<u64> {
        let closing = match self.phase {
            Phase::Open => None,
            Phase::ClosingUntil(until) => Some(until),
            Phase::Closed => return None,
        };
        let calls = self.calls.iter().flat_map(|call| [call.limit, call.until]).flatten();
        let kept = self.kept.iter().filter_map(|kept| match kept.what {
            What::Request { until, .. } => Some(until),
            _ => None,
        });
        closing.into_iter().chain(calls).chain(kept).min()
    }

    /// What has come to its end at the same moment ends in this order.
    fn deadline(&mut self) {
        let Some(next) = self.next_deadline() else {
            self.now += 3600;
            return;
        };
        self.now = next;
        if self.phase == Phase::ClosingUntil(next) {
            for call in std::mem::take(&mut self.calls) {
                if call.caller == Caller::Waits {
                    self.seen.told.push(Told::Outcome(call.number, Outcome::Closed));
                }
            }
            self.drop_window();
            return;
        }
        while let Some(at) = self.calls.iter().position(|call| call.limit == Some(next)) {
            self.leave(at, Outcome::TimedOut);
        }
        while let Some(at) = self.calls.iter().position(|call| call.until == Some(next)) {
            match self.calls.remove(at).about {
                About::Create { session, .. } => self.end_session(session, End::Abandoned),
                About::Destroy(id) => self.destroyed(id, false),
            }
            self.drop_window_if_closed();
        }
        let is_due = |kept: &Kept| matches!(kept.what, What::Request { until, .. } if until == next);
        while let Some(at) = self.kept.iter().position(is_due) {
            if let What::Request { number, .. } = self.kept.remove(at).what {
                self.refuse(number, Answer::Overflow);
            }
        }
    }
}
