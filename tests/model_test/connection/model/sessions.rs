//! Sessions: who owns an id, how they begin and end, and what their streams have.

use super::{About, Model, Place, Session, Way};
use crate::connection::seen::{End, Id, Item, Method, Outcome, State, Told};
use crate::connection::step::Limit;

impl Model {
    pub(super) fn owner(&self, id: Id) -> Option<usize> {
        self.owners.get(&id).copied()
    }

    fn begin(&mut self, cloud: bool) -> usize {
        self.sessions.push(Session {
            id: None,
            cloud,
            state: State::Starting,
            last_activity: self.now,
            displaced: None,
            deaf: false,
            items: Default::default(),
            started: !cloud,
            asked_history: false,
            held: Default::default(),
            on_its_way: None,
        });
        self.sessions.len() - 1
    }

    pub(super) fn create(&mut self, id: Option<Id>, limit: Limit) {
        if !self.may_command() {
            return;
        }
        if let Some(id) = id.filter(|id| self.owner(*id).is_some()) {
            self.mark("a command is refused, as its id is in use");
            return self.refuse_command(Outcome::IdInUse(id));
        }
        let session = self.begin(id.is_none());
        let number = self.start(About::Create(session), Some(session), limit, Method::Create(id));
        match id {
            Some(id) => self.register(session, id),
            None => self.call(number).window = true,
        }
    }

    pub(super) fn resume(&mut self, id: Id, limit: Limit) {
        if !self.may_command() {
            return;
        }
        let resident = self.owner(id);
        if resident.is_some_and(|resident| self.sessions[resident].state != State::Open) {
            self.mark("a command is refused, as its id is in use");
            return self.refuse_command(Outcome::IdInUse(id));
        }
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
        self.owners.insert(id, session);
        self.ended.remove(&id);
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
            self.push(session, Item::Closed(End::Abandoned));
        }
    }

    pub(super) fn end_session(&mut self, session: usize, end: End) {
        let before = std::mem::replace(&mut self.sessions[session].state, State::Ended);
        if before == State::Ended {
            return;
        }
        if let Some(id) = self.sessions[session].id
            && self.owner(id) == Some(session)
        {
            self.owners.remove(&id);
            self.forget(id);
        }
        self.settle_of(session, end);
        // Who has left was told then.
        if before != State::Abandoned {
            self.push(session, Item::Closed(end));
        }
        if let Some(resident) = self.sessions[session].displaced.take() {
            self.end_session(resident, end);
        }
    }

    /// As `end_session`; if it is only being created or resumed, that has failed.
    pub(super) fn end_session_and_its_start(&mut self, session: usize, end: End) {
        self.end_session(session, end);
        for number in 1..=self.calls.len() as u64 {
            let about = self.call(number).about;
            if about == About::Create(session) || about == About::Resume(session) {
                self.leave(number, Outcome::SessionEnded(end));
            }
        }
    }

    /// A session is deleted, through another connection.
    pub(super) fn deleted_elsewhere(&mut self, id: Id) {
        self.told.push(Told::Notification);
        if let Some(session) = self.owner(id) {
            self.is_gone(session);
        }
    }

    /// The runtime no longer has a session. Of one that is being created or resumed, the reply says what it has.
    pub(super) fn is_gone(&mut self, session: usize) {
        match self.sessions[session].state {
            State::Open => {
                self.mark("a session is deleted elsewhere");
                self.end_session(session, End::Deleted);
            }
            State::Displaced => self.end_session(session, End::Deleted),
            State::Starting => {
                if let Some(resident) = self.resident_behind(session) {
                    self.mark("a session is displaced and deleted");
                    self.end_session(resident, End::Deleted);
                }
            }
            State::Abandoned | State::Ended => {}
        }
    }

    /// An id is nobody's any more, here or at the runtime.
    pub(super) fn forget(&mut self, id: Id) {
        self.ended.insert(id);
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
            let mut items = std::mem::take(&mut self.sessions[session].items);
            for at in 0..self.asks.len() {
                if self.asks[at].place != Place::Session(session) || !self.asks[at].open {
                    continue;
                }
                if let Way::Event(request) = self.asks[at].way
                    && self.asked(resident, request).is_some()
                {
                    // It is asked there already.
                    let serial = self.asks[at].serial;
                    self.asks[at].open = false;
                    for item in items.iter_mut().filter(|item| **item == Item::Ask(serial)) {
                        *item = Item::Event(serial);
                    }
                    self.mark("what goes over is asked already");
                }
                self.asks[at].place = Place::Session(resident);
            }
            for item in items {
                self.mark("what came meanwhile goes over");
                self.push(resident, item);
            }
            if self.sessions[resident].deaf {
                self.settle_untaken(resident);
            }
        }
        self.end_session(session, end);
    }

    pub(super) fn push(&mut self, session: usize, item: Item) {
        if self.sessions[session].deaf {
            return;
        }
        match (self.sessions[session].items.back_mut(), item) {
            (Some(Item::Gap(sum)), Item::Gap(count)) => *sum += count,
            _ => self.sessions[session].items.push_back(item),
        }
    }

    pub(super) fn read(&mut self, session: usize, most: usize) {
        let items = &mut self.sessions[session].items;
        let count = most.min(items.len());
        self.taken = items.drain(..count).collect();
        for item in self.taken.clone() {
            match item {
                Item::Ask(serial) => {
                    for ask in self.asks.iter_mut().filter(|ask| ask.serial == serial) {
                        ask.taken = true;
                    }
                }
                Item::Gap(_) => self.mark("what was lost in the window is counted"),
                Item::Closed(End::Resumed) => self.mark("a resume displaces a session for good"),
                _ => {}
            }
        }
    }

    pub(super) fn stop_reading(&mut self, session: usize) {
        if self.sessions[session].deaf {
            return;
        }
        self.sessions[session].deaf = true;
        self.sessions[session].items.clear();
        self.settle_untaken(session);
        self.mark("nobody reads a session any more");
    }

    /// What nobody will take is answered as far as it must be.
    fn settle_untaken(&mut self, session: usize) {
        for at in 0..self.asks.len() {
            let ask = &self.asks[at];
            if ask.place == Place::Session(session) && !ask.taken {
                self.settle(at);
            }
        }
    }

    /// What was asked in a session, and prompts that wait in it, end with it.
    fn settle_of(&mut self, session: usize, end: End) {
        for at in 0..self.asks.len() {
            if self.asks[at].place == Place::Session(session) {
                if self.asks[at].open && matches!(self.asks[at].way, Way::Request(_)) {
                    self.mark("a request ends with its session");
                }
                self.settle(at);
            }
        }
        self.fail_held(session, Outcome::SessionEnded(end));
    }
}
