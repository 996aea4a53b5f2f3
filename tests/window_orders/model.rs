//! What must happen: the rules of the window, of creates and of closing, in the plainest form that they can have.
//!
//! Nothing here is taken from the code under test. There are lists that are searched from their start, and what was
//! lost stays where it was lost.

use crate::reached::Reached;
use crate::scenario::{
    CLOSING, First, IDS, IN_ALL, KEPT_FOR, Letter, Malformed, PER_ID, Place, Reader, Scenario, UNCLAIMED,
    UNDOING,
};
use crate::seen::{Answer, Caller, Dropped, End, Id, Item, Noticed, Outcome, Seen, Sent, State, Told};

pub(crate) struct Model<'a> {
    scenario: &'a Scenario,
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

#[derive(Clone, Copy, PartialEq)]
enum Phase {
    Open,
    ClosingUntil(u64),
    Closed,
}

#[derive(Clone, Copy)]
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

#[derive(Clone, Copy)]
enum About {
    /// Creating the session at this place, at this attempt.
    Create { session: usize, attempt: usize },
    /// Destroying what nobody claimed.
    Destroy(Id),
}

struct Session {
    place: Place,
    id: Option<Id>,
    state: State,
    deaf: bool,
    /// Requests that were delivered and not answered.
    open: Vec<u8>,
}

#[derive(Clone, Copy)]
struct Kept {
    id: Id,
    what: What,
}

#[derive(Clone, Copy, PartialEq)]
enum What {
    Event(u8),
    Request {
        number: u8,
        until: u64,
    },
    /// There was an event here.
    Lost,
}

/// What the runtime replies.
#[derive(Clone, Copy)]
enum Content {
    Named(Id),
    /// Decodes to nothing; it may have an id.
    Undecodable(Option<Id>),
    Unreadable,
    Rpc,
}

impl<'a> Model<'a> {
    /// With the first session being created.
    pub(crate) fn new(scenario: &'a Scenario) -> Model<'a> {
        let mut model = Model {
            scenario,
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

    // Messages.

    fn event(&mut self, number: u8, id: Id) {
        match self.owner(id) {
            Some(owner) if self.sessions[owner].state == State::Abandoned => {
                self.seen.notices.push(Noticed::Dropped(id, Dropped::SessionEnded));
            }
            Some(owner) => self.deliver(owner, Item::Event(number)),
            None if self.window_is_open() => self.keep(id, What::Event(number)),
            None => {
                let reason = if self.ended.contains(&id) { Dropped::SessionEnded } else { Dropped::Unknown };
                self.seen.notices.push(Noticed::Dropped(id, reason));
            }
        }
    }

    fn request(&mut self, number: u8, id: Id) {
        if self.phase != Phase::Open {
            return self.refuse(number, Answer::Closing);
        }
        match self.owner(id) {
            Some(owner) => self.deliver_request(owner, number),
            None if self.window_is_open() => {
                self.keep(id, What::Request { number, until: self.now + KEPT_FOR });
            }
            None if self.ended.contains(&id) => self.refuse(number, Answer::SessionEnded(id)),
            None => self.refuse(number, Answer::NotFound(id)),
        }
    }

    fn deliver(&mut self, session: usize, item: Item) {
        if !self.sessions[session].deaf {
            self.seen.items[session].push(item);
        }
    }

    fn deliver_request(&mut self, session: usize, number: u8) {
        if self.sessions[session].deaf || self.sessions[session].state == State::Abandoned {
            self.seen.sent.push(Sent::Reply(number, Answer::Neutral));
        } else {
            self.sessions[session].open.push(number);
            self.deliver(session, Item::Ask(number));
        }
    }

    fn refuse(&mut self, number: u8, answer: Answer) {
        self.seen.sent.push(Sent::Reply(number, answer));
        self.seen.notices.push(Noticed::Refused(number));
    }

    // The window.

    fn window_is_open(&self) -> bool {
        self.calls.iter().any(|call| call.window)
    }

    fn keep(&mut self, id: Id, what: What) {
        let messages = || self.kept.iter().filter(|kept| kept.what != What::Lost);
        let of_id = messages().filter(|kept| kept.id == id).count();
        let others: std::collections::BTreeSet<Id> =
            messages().map(|kept| kept.id).filter(|kept| *kept != id).collect();
        let makes_room = of_id == PER_ID;
        let fits = messages().count() < IN_ALL || makes_room;
        if others.len() == IDS || !fits {
            match what {
                What::Request { number, .. } => self.refuse(number, Answer::Overflow),
                _ => {
                    self.kept.push(Kept { id, what: What::Lost });
                    self.seen.notices.push(Noticed::Dropped(id, Dropped::Overflow));
                }
            }
            return;
        }
        self.kept.push(Kept { id, what });
        if makes_room {
            let oldest = self.kept.iter().position(|kept| kept.id == id && kept.what != What::Lost);
            let oldest = oldest.expect("there are as many as are kept of an id");
            match self.kept[oldest].what {
                What::Request { number, .. } => {
                    self.kept.remove(oldest);
                    self.refuse(number, Answer::Overflow);
                }
                _ => {
                    self.kept[oldest].what = What::Lost;
                    self.seen.notices.push(Noticed::Dropped(id, Dropped::Overflow));
                }
            }
        }
    }

    /// With no window open any more, nothing is kept.
    fn drop_window_if_closed(&mut self) {
        if !self.window_is_open() {
            self.drop_window();
        }
    }

    fn drop_window(&mut self) {
        for kept in std::mem::take(&mut self.kept) {
            self.drop_kept(kept);
        }
    }

    fn drop_window_of(&mut self, id: Id) {
        let (of_id, others) = self.kept.iter().partition(|kept| kept.id == id);
        self.kept = others;
        let of_id: Vec<Kept> = of_id;
        for kept in of_id {
            self.drop_kept(kept);
        }
    }

    fn drop_kept(&mut self, kept: Kept) {
        match kept.what {
            What::Event(_) => self.seen.notices.push(Noticed::Dropped(kept.id, Dropped::WindowEnded)),
            What::Request { number, .. } => self.refuse(number, Answer::WindowEnded),
            What::Lost => {}
        }
    }

    // Sessions.

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

    /// Gives an id to a session, and what was kept under that id.
    fn register(&mut self, session: usize, id: Id) {
        self.sessions[session].id = Some(id);
        self.ended.retain(|ended| *ended != id);
        let (of_id, others): (Vec<Kept>, Vec<Kept>) = self.kept.iter().partition(|kept| kept.id == id);
        self.kept = others;
        for kept in of_id {
            match (kept.what, self.seen.items[session].last_mut()) {
                (What::Event(number), _) => self.deliver(session, Item::Event(number)),
                (What::Request { number, .. }, _) => self.deliver_request(session, number),
                (What::Lost, Some(Item::Gap(count))) => *count += 1,
                (What::Lost, _) => self.deliver(session, Item::Gap(1)),
            }
        }
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

    // Replies.

    fn reply(&mut self, letter: Letter) {
        if self.phase == Phase::Closed {
            return;
        }
        let unreadable =
            letter == Letter::Malformed && matches!(self.scenario.malformed, Malformed::Unreadable);
        let chosen = match self.scenario.first {
            _ if self.unanswered.is_empty() => None,
            First::Oldest => Some(self.unanswered.remove(0)),
            First::Newest => self.unanswered.pop(),
        };
        if unreadable || (chosen.is_none() && letter == Letter::Malformed) {
            self.seen.notices.push(Noticed::Malformed);
        } else if chosen.is_none() {
            self.seen.notices.push(Noticed::UnexpectedReply);
        }
        let Some((number, about)) = chosen else { return };
        let Some(at) = self.calls.iter().position(|call| call.number == number) else {
            if !unreadable {
                self.seen.notices.push(Noticed::UnexpectedReply);
            }
            return;
        };
        let call = self.calls.remove(at);
        match about {
            About::Destroy(id) => self.destroyed(id, letter == Letter::Reply),
            About::Create { session, attempt } => {
                let (_, named) = self.scenario.create(attempt);
                let content = match (letter, self.scenario.malformed) {
                    (Letter::Reply, _) => Content::Named(named),
                    (Letter::Error, _) => Content::Rpc,
                    (_, Malformed::WithId) => Content::Undecodable(Some(named)),
                    (_, Malformed::WithoutId) => Content::Undecodable(None),
                    (_, Malformed::Unreadable) => Content::Unreadable,
                };
                self.created(call, session, content);
            }
        }
        self.drop_window_if_closed();
    }

    fn created(&mut self, call: Call, session: usize, content: Content) {
        let own = self.sessions[session].id;
        let is_of_another = |id: Id| self.owner(id).is_some_and(|owner| owner != session);
        // What the runtime made, if that is known and nobody else's.
        let made = match content {
            Content::Named(id) | Content::Undecodable(Some(id)) => Some(id),
            Content::Undecodable(None) => own,
            Content::Unreadable | Content::Rpc => None,
        };
        let made = made.filter(|id| !is_of_another(*id));
        let (outcome, unclaimed) = match content {
            _ if call.caller == Caller::Left => (None, made),
            Content::Rpc => (Some(Outcome::Rpc), None),
            Content::Unreadable => (Some(Outcome::Decode), None),
            Content::Undecodable(_) => (Some(Outcome::Decode), made),
            Content::Named(id) => match own {
                None if is_of_another(id) => (Some(Outcome::InUse(id)), None),
                Some(own) if own != id => (Some(Outcome::Mismatch(id)), made),
                _ => (Some(Outcome::Started(id)), None),
            },
        };
        match outcome {
            Some(Outcome::Started(id)) => {
                self.sessions[session].state = State::Open;
                if matches!(self.sessions[session].place, Place::Cloud) {
                    self.register(session, id);
                }
            }
            Some(_) => self.end_session(session, End::NotStarted),
            None => self.end_session(session, End::Abandoned),
        }
        if let Some(outcome) = outcome {
            self.seen.told.push(Told::Outcome(call.number, outcome));
        }
        if let Some(id) = unclaimed {
            self.seen.sent.push(Sent::Destroy(id));
            let until = Some(self.now + UNDOING);
            self.call(About::Destroy(id), Caller::Left, call.window, None, until);
        }
    }

    fn destroyed(&mut self, id: Id, confirmed: bool) {
        if !confirmed {
            self.seen.notices.push(Noticed::NotUndone(id));
        }
        if self.owner(id).is_none() {
            self.ended.push(id);
            self.drop_window_of(id);
        }
    }

    // Commands and time.

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
