//! How sessions begin and end, and what their streams have.

use super::{About, Model, Session};
use crate::asks::{Place, Way};
use crate::limits::Limit;
use crate::prompts::Gate;
use crate::sessions::{Gone, State, may_create, may_resume};
use crate::stream::{Entry, Stream};
use crate::words::{End, Id, Item, Method, Outcome, Serial, Told};

impl Model {
    fn begin(&mut self, is_in_cloud: bool) -> usize {
        self.sessions.push(Session {
            id: None,
            state: State::Starting,
            last_activity: self.now,
            displaced: None,
            stream: Stream::default(),
            gate: Gate::new(is_in_cloud),
        });
        self.sessions.len() - 1
    }

    fn state_of_owner(&self, id: Id) -> Option<State> {
        self.owners.of(&id).map(|owner| self.sessions[owner].state)
    }

    /// A session's id, if it has one and has not ended.
    pub(super) fn id_of_alive(&self, session: usize) -> Option<Id> {
        let session = &self.sessions[session];
        session.id.filter(|_| session.state != State::Ended)
    }

    pub(super) fn create(&mut self, id: Option<Id>, limit: Limit) {
        if !self.may_command() {
            return;
        }
        if let Some(id) = id.filter(|id| !may_create(self.state_of_owner(*id))) {
            self.mark("a command is refused, as its id is in use");
            return self.refuse_command(Outcome::IdInUse(id));
        }
        let session = self.begin(id.is_none());
        let number = self.start(About::Create(session), Some(session), limit, Method::Create(id));
        match id {
            Some(id) => self.register(session, id),
            None => self.window.open(number),
        }
    }

    pub(super) fn resume(&mut self, id: Id, limit: Limit) {
        if !self.may_command() {
            return;
        }
        if !may_resume(self.state_of_owner(id)) {
            self.mark("a command is refused, as its id is in use");
            return self.refuse_command(Outcome::IdInUse(id));
        }
        let resident = self.owners.of(&id);
        let session = self.begin(false);
        self.start(About::Resume(session), Some(session), limit, Method::Resume(id));
        if let Some(resident) = resident {
            self.sessions[resident].state = State::Displaced;
            self.mark("a session is displaced");
        }
        self.sessions[session].displaced = resident;
        self.register(session, id);
    }

    /// A session gets an id, and what was kept under it.
    pub(super) fn register(&mut self, session: usize, id: Id) {
        self.own(session, id);
        self.adopt(session, id);
    }

    fn own(&mut self, session: usize, id: Id) {
        self.owners.own(id, session);
        self.sessions[session].id = Some(id);
    }

    /// A session does something, and with it the one in whose place it is. One that has ended does nothing any more.
    pub(super) fn touch(&mut self, session: usize) {
        if self.sessions[session].state != State::Ended {
            self.sessions[session].last_activity = self.now;
            if let Some(resident) = self.sessions[session].displaced {
                self.touch(resident);
            }
        }
    }

    /// Whoever asked for it has left; it keeps its id until its create or resume is replied to.
    pub(super) fn abandon(&mut self, session: usize) {
        if self.sessions[session].state != State::Ended {
            self.sessions[session].state = State::Abandoned;
            self.settle_of(session, End::Abandoned);
            self.push(session, Entry::Item(Item::Closed(End::Abandoned)));
        }
    }

    pub(super) fn end_session(&mut self, session: usize, end: End) {
        let before = std::mem::replace(&mut self.sessions[session].state, State::Ended);
        if before == State::Ended {
            return;
        }
        if let Some(id) = self.sessions[session].id
            && self.owners.release(&id, session)
        {
            self.forget(id);
        }
        self.settle_of(session, end);
        // Who has left was told then.
        if before != State::Abandoned {
            self.push(session, Entry::Item(Item::Closed(end)));
        }
        if let Some(resident) = self.sessions[session].displaced.take() {
            self.end_session(resident, end);
        }
    }

    /// As `end_session`; if it is only being created or resumed, that has failed.
    pub(super) fn end_session_and_its_start(&mut self, session: usize, end: End) {
        self.end_session(session, end);
        for number in 1..self.calls.next_number() {
            let about = self.call(number).details.about;
            if about == About::Create(session) || about == About::Resume(session) {
                self.leave(number, Outcome::SessionEnded(end));
            }
        }
    }

    /// A session is deleted, through another connection.
    pub(super) fn deleted_elsewhere(&mut self, id: Id) {
        self.told.push(Told::Notification);
        if let Some(session) = self.owners.of(&id) {
            self.is_gone(session);
        }
    }

    /// The runtime no longer has a session.
    pub(super) fn is_gone(&mut self, session: usize) {
        match self.sessions[session].state.gone() {
            Gone::Itself => {
                if self.sessions[session].state == State::Open {
                    self.mark("a session is deleted elsewhere");
                }
                self.end_session(session, End::Deleted);
            }
            Gone::Resident => {
                if let Some(resident) = self.resident_behind(session) {
                    self.mark("a session is displaced and deleted");
                    self.end_session(resident, End::Deleted);
                }
            }
            Gone::Nothing => {}
        }
    }

    /// An id is nobody's any more, here or at the runtime.
    pub(super) fn forget(&mut self, id: Id) {
        self.owners.forget(id);
        self.drop_window_of(id);
    }

    /// The session that this one has displaced, if that still waits for its place.
    pub(super) fn resident_behind(&self, session: usize) -> Option<usize> {
        let resident = self.sessions[session].displaced;
        resident.filter(|resident| self.sessions[*resident].state == State::Displaced)
    }

    /// A resume has failed. Whom it had displaced goes on, with what came meanwhile and was not taken.
    pub(super) fn give_place_back(&mut self, session: usize, end: End) {
        if let Some(resident) = self.resident_behind(session) {
            self.mark("a resume gives its place back");
            self.sessions[session].displaced = None;
            self.sessions[resident].state = State::Open;
            if let Some(id) = self.sessions[session].id {
                self.own(resident, id);
            }
            self.end_what_is_asked_already(session, resident);
            self.asks.hand_over(session, resident);
            for entry in self.sessions[session].stream.drain() {
                self.mark("what came meanwhile goes over");
                self.push(resident, entry);
            }
            if self.sessions[resident].stream.is_unread() {
                self.settle_untaken(resident);
            }
        }
        self.end_session(session, end);
    }

    /// What an event asks in a session that it also asks in the one to which it goes over is an event like another.
    fn end_what_is_asked_already(&mut self, session: usize, resident: usize) {
        for serial in self.asks.at(Place::Session(session)) {
            let way = self.asks.open(serial).map(|ask| ask.way);
            if let Some(Way::Event(request)) = way
                && self.asks.of_event(resident, request).is_some()
            {
                self.asks.end(serial);
                let (ask, event) = (Entry::Item(Item::Ask(serial)), Entry::Event(Item::Event(serial)));
                self.sessions[session].stream.replace(&ask, &event);
                self.mark("what goes over is asked already");
            }
        }
    }

    pub(super) fn push(&mut self, session: usize, entry: Entry<Item>) {
        self.sessions[session].stream.push(entry);
    }

    pub(super) fn read(&mut self, session: usize, most: usize) {
        self.taken = self.sessions[session].stream.next(most);
        for entry in self.taken.clone() {
            match entry {
                Entry::Item(Item::Ask(serial)) => self.asks.take(serial),
                Entry::Lost => self.mark("what was lost in the window is counted"),
                Entry::Item(Item::Closed(End::Resumed)) => self.mark("a resume displaces a session for good"),
                _ => {}
            }
        }
    }

    pub(super) fn stop_reading(&mut self, session: usize) {
        if self.sessions[session].stream.is_unread() {
            return;
        }
        self.sessions[session].stream.stop();
        self.settle_untaken(session);
        self.mark("nobody reads a session any more");
    }

    /// What nobody will take is answered as far as it must be.
    fn settle_untaken(&mut self, session: usize) {
        let of_it = self.asks.open_mut().filter(|ask| ask.is_of(session) && !ask.taken);
        let untaken: Vec<Serial> = of_it.map(|ask| ask.number).collect();
        for serial in untaken {
            self.settle(serial);
        }
    }

    /// What was asked in a session, and prompts that wait in it, end with it.
    fn settle_of(&mut self, session: usize, end: End) {
        for serial in self.asks.at(Place::Session(session)) {
            if self.asks.open(serial).is_some_and(|ask| matches!(ask.way, Way::Request(_))) {
                self.mark("a request ends with its session");
            }
            self.settle(serial);
        }
        self.fail_held(session, Outcome::SessionEnded(end));
    }
}
