//! Events and requests, and the window that keeps them.

use super::Model;
use crate::asks::{self, Arrival, Nobody, Place, Refusal, Way};
use crate::limits::{KEPT_FOR, OPEN_ASKS};
use crate::sessions::{Route, State, route, seen_by};
use crate::stream::Entry;
use crate::window::{Kept, Room};
use crate::words::{Answer, Dropped, Id, Item, Kind, Noticed, Sent, Serial, Told};

impl Model {
    fn route(&self, id: Id) -> Route<usize> {
        let owner = self.owners.of(&id).map(|session| (session, self.sessions[session].state));
        route(owner, self.window.is_open(), self.owners.has_ended(&id))
    }

    pub(super) fn event(&mut self, serial: Serial, id: Id, kind: Kind) {
        match self.route(id) {
            Route::Session(session) | Route::Abandoned(session) => self.process(session, serial, kind),
            Route::Window => self.keep(id, Kept::Event((serial, kind))),
            Route::Ended => self.drop_event(id, Dropped::SessionEnded),
            Route::Unknown => self.drop_event(id, Dropped::Unknown),
        }
    }

    fn drop_event(&mut self, id: Id, why: Dropped) {
        self.events_dropped += 1;
        self.notices.push(Noticed::Dropped(id, why));
        self.mark(match why {
            Dropped::Overflow => "an event is dropped from the window",
            _ => "an event is of no session",
        });
    }

    /// An event comes to its session.
    fn process(&mut self, session: usize, serial: Serial, kind: Kind) {
        self.touch(session);
        if self.sessions[session].state == State::Abandoned {
            self.events_dropped += 1;
            let id = self.sessions[session].id.expect("an event found it by its id");
            self.notices.push(Noticed::Dropped(id, Dropped::SessionEnded));
            return self.mark("an event is of a session that nobody wants");
        }
        if let Kind::Asks(request) = kind
            && self.asks.of_event(session, request).is_none()
            && !self.sessions[session].stream.is_unread()
        {
            self.ask(serial, Way::Event(request), Place::Session(session));
            return self.push(session, Entry::Item(Item::Ask(serial)));
        }
        self.push(session, Entry::Event(Item::Event(serial)));
        for session in seen_by(session, self.sessions[session].displaced) {
            match kind {
                Kind::Plain | Kind::Asks(_) => {}
                Kind::Starts => self.worker_starts(session),
                Kind::Completes(request) => {
                    if let Some(ask) = self.asks.of_event(session, request) {
                        self.asks.end(ask);
                        self.push(session, Entry::Item(Item::Cancelled(ask)));
                        self.mark("an event's ask is completed by another");
                    }
                }
                Kind::Aborts => {
                    for ask in self.asks.over_with_the_turn(session) {
                        self.push(session, Entry::Item(Item::Cancelled(ask)));
                        self.settle(ask);
                        self.mark("an abort ends a request");
                    }
                }
            }
        }
    }

    pub(super) fn request(&mut self, serial: Serial, id: Option<Id>, method: &'static str) {
        let is_repeated = self.asks.open(serial).is_some();
        let too_many = self.asks.iter().filter(|ask| ask.is_open()).count() >= OPEN_ASKS;
        let route = id.map(|id| self.route(id));
        let is_unread = |session: usize| self.sessions[session].stream.is_unread();
        let arrival = asks::arrival(is_repeated, self.phase, too_many, route, is_unread);
        if arrival != Arrival::Repeated {
            self.owed.ask(serial);
        }
        let way = Way::Request(asks::request(method));
        let refusal = match (arrival, id) {
            (Arrival::Repeated, _) => {
                self.notices.push(Noticed::Repeated(serial));
                return self.mark("a request comes twice");
            }
            (Arrival::Asked(Place::Connection), _) => {
                self.ask(serial, way, Place::Connection).taken = true;
                return self.told.push(Told::Ask(serial));
            }
            (Arrival::Unread(session) | Arrival::Asked(Place::Session(session)), _) => {
                self.touch(session);
                self.ask(serial, way, Place::Session(session));
                return self.deliver(session, serial);
            }
            (Arrival::Asked(Place::Window), id) => {
                let until = self.now + KEPT_FOR;
                self.ask(serial, way, Place::Window).kept_until = Some(until);
                return self.keep(id.expect("it has one"), Kept::Request(serial));
            }
            (Arrival::Refused(Refusal::SessionEnded), Some(id)) => Answer::SessionEnded(id),
            (Arrival::Refused(Refusal::NotFound), Some(id)) => Answer::NotFound(id),
            (Arrival::Refused(Refusal::TooMany), _) => Answer::TooMany,
            (Arrival::Refused(_), _) => Answer::Closing,
        };
        self.refuse(serial, refusal);
    }

    /// A request comes to its session.
    fn deliver(&mut self, session: usize, serial: Serial) {
        let told_at = self.limits.untaken.map(|seconds| self.now + seconds);
        for ask in self.asks.open_mut().filter(|ask| ask.number == serial) {
            ask.place = Place::Session(session);
            ask.told_at = told_at;
            ask.kept_until = None;
        }
        if self.asks.open(serial).is_none() {
            return;
        }
        let of = &self.sessions[session];
        if of.stream.is_unread() || of.state == State::Abandoned {
            self.settle(serial);
            self.mark("a request is of a session that nobody reads");
        } else {
            self.push(session, Entry::Item(Item::Ask(serial)));
        }
    }

    /// Answers a request with an error, whether it has become an ask or not.
    pub(super) fn refuse(&mut self, serial: Serial, answer: Answer) {
        self.asks.end(serial);
        self.owed.reply(&serial);
        self.sent.push(Sent::Reply(serial, answer));
        self.requests_refused += 1;
        self.notices.push(Noticed::Refused(serial));
        self.mark(match answer {
            Answer::Closing => "a request comes while closing",
            Answer::NotFound(_) => "a request is of no session",
            Answer::SessionEnded(_) => "a request is of a session that has ended",
            Answer::Overflow => "a request is dropped from the window",
            _ => "a request is in the window at its end",
        });
    }

    pub(super) fn cancel(&mut self, serial: Serial) {
        let Some(ask) = self.asks.end(serial) else { return };
        self.owed.reply(&serial);
        self.sent.push(Sent::Reply(serial, Answer::Cancelled));
        match ask.place {
            Place::Window => {
                self.window.retain_requests(|kept| kept != serial);
                self.mark("a request is cancelled in the window");
            }
            Place::Session(session) => {
                self.push(session, Entry::Item(Item::Cancelled(serial)));
                self.mark("a request is cancelled in a session");
            }
            Place::Connection => self.told.push(Told::Cancelled(serial)),
        }
    }

    // The window.

    fn keep(&mut self, id: Id, message: Kept<(Serial, Kind)>) {
        let newcomer = message.clone();
        match self.window.keep(&id, self.limits.message, message) {
            Room::There => self.mark("a message is kept in the window"),
            Room::InsteadOfEvent => self.drop_event(id, Dropped::Overflow),
            Room::InsteadOfRequest(serial) => self.refuse(serial, Answer::Overflow),
            Room::None => match newcomer {
                Kept::Request(serial) => self.refuse(serial, Answer::Overflow),
                Kept::Event(_) | Kept::Lost(_) => self.drop_event(id, Dropped::Overflow),
            },
        }
    }

    /// A session takes what was kept under its id, in order.
    pub(super) fn adopt(&mut self, session: usize, id: Id) {
        for kept in self.window.take(&id) {
            match kept {
                Kept::Event((serial, kind)) => self.process(session, serial, kind),
                Kept::Request(serial) => self.deliver(session, serial),
                Kept::Lost((_, kind)) => {
                    self.push(session, Entry::Lost);
                    if kind == Kind::Starts {
                        self.worker_starts(session);
                        self.mark("a worker starts, and the event is lost");
                    }
                }
            }
            self.mark("what was kept is adopted");
        }
    }

    /// The window is open as long as a call that it is open for.
    pub(super) fn drop_window_if_closed(&mut self) {
        let calls = &self.calls;
        self.window.retain_holders(|call| calls.get(call).is_some_and(crate::calls::Call::is_open));
        if !self.window.is_open() {
            self.drop_window();
        }
    }

    pub(super) fn drop_window(&mut self) {
        for (id, kept) in self.window.take_all() {
            self.drop_kept(id, &kept);
        }
    }

    pub(super) fn drop_window_of(&mut self, id: Id) {
        for kept in self.window.take(&id) {
            self.drop_kept(id, &kept);
        }
    }

    fn drop_kept(&mut self, id: Id, kept: &Kept<(Serial, Kind)>) {
        match kept {
            Kept::Event(_) => {
                self.events_dropped += 1;
                self.notices.push(Noticed::Dropped(id, Dropped::WindowEnded));
            }
            Kept::Request(serial) => self.refuse(*serial, Answer::WindowEnded),
            Kept::Lost(_) => {}
        }
    }

    // Asks that end without the user.

    /// The user has not answered, and will not.
    pub(super) fn settle(&mut self, serial: Serial) {
        self.settle_or(serial, Answer::Unanswered);
    }

    fn settle_or(&mut self, serial: Serial, error: Answer) {
        let Some(ask) = self.asks.end(serial) else { return };
        let answer = match ask.settled() {
            asks::Settled::Left => return,
            asks::Settled::Neutral(Nobody::Fails) | asks::Settled::Error => error,
            asks::Settled::Neutral(_) => Answer::Neutral,
        };
        self.owed.reply(&serial);
        self.sent.push(Sent::Reply(serial, answer));
    }

    /// With the connection, all asks end.
    pub(super) fn settle_all(&mut self) {
        let open: Vec<Serial> = self.asks.open_mut().map(|ask| ask.number).collect();
        for serial in open {
            self.settle_or(serial, Answer::Closing);
        }
    }
}
