//! Asks: each is answered once, or left to others where it came as an event.

use super::{About, Ask, Model, Place, Way, What};
use crate::connection::seen::{Answer, Id, Item, Method, NotTaken, Phase, Said, Sent, Serial, State, Told};
use crate::connection::step::{IfUnanswered, Kind};
use crate::connection::{KEPT_FOR, UNTAKEN};

impl Model {
    pub(super) fn event(&mut self, serial: Serial, id: Id, kind: Kind) {
        match self.owner(id) {
            Some(session) => self.process(session, serial, kind),
            None if self.windows() > 0 => self.keep(id, What::Event(serial, kind)),
            None => {
                self.events_dropped += 1;
                self.mark("an event is of no session");
            }
        }
    }

    /// An event comes to its session.
    pub(super) fn process(&mut self, session: usize, serial: Serial, kind: Kind) {
        self.touch(session);
        if self.sessions[session].state == State::Abandoned {
            self.events_dropped += 1;
            return self.mark("an event is of a session that nobody wants");
        }
        match kind {
            Kind::Plain => self.push(session, Item::Event(serial)),
            Kind::Starts => {
                self.push(session, Item::Event(serial));
                self.worker_starts(session);
                if let Some(resident) = self.sessions[session].displaced {
                    self.worker_starts(resident);
                }
            }
            Kind::Asks(request) => {
                if self.asked(session, request).is_some() || self.sessions[session].deaf {
                    return self.push(session, Item::Event(serial));
                }
                self.ask(serial, Way::Event(request), Place::Session(session));
                self.push(session, Item::Ask(serial));
            }
            Kind::Completes(request) => {
                self.push(session, Item::Event(serial));
                for session in self.and_displaced(session) {
                    if let Some(at) = self.asked(session, request) {
                        self.asks[at].open = false;
                        self.push(session, Item::Cancelled(self.asks[at].serial));
                        self.mark("an event's ask is completed by another");
                    }
                }
            }
            Kind::Aborts => {
                self.push(session, Item::Event(serial));
                for session in self.and_displaced(session) {
                    self.end_with_turn(session);
                }
            }
        }
    }

    /// A session, and the one whose place it takes.
    fn and_displaced(&self, session: usize) -> Vec<usize> {
        [Some(session), self.sessions[session].displaced].into_iter().flatten().collect()
    }

    /// The runtime forgets what it asked the user in a turn that it aborts, and does not say so.
    fn end_with_turn(&mut self, session: usize) {
        for at in 0..self.asks.len() {
            let ask = &self.asks[at];
            let of_user = ask.way == Way::Request(IfUnanswered::Neutral);
            if ask.open && of_user && ask.place == Place::Session(session) {
                self.push(session, Item::Cancelled(self.asks[at].serial));
                self.settle(at);
                self.mark("an abort ends a request");
            }
        }
    }

    /// The open ask of a session that came as an event with this `requestId`.
    pub(super) fn asked(&self, session: usize, request: u8) -> Option<usize> {
        self.asks.iter().position(|ask| {
            ask.open && ask.place == Place::Session(session) && ask.way == Way::Event(request)
        })
    }

    pub(super) fn request(&mut self, serial: Serial, id: Option<Id>, neutral: IfUnanswered) {
        if self.asks.iter().any(|ask| ask.open && ask.serial == serial) {
            return self.mark("a request comes twice");
        }
        if self.phase != Phase::Open {
            return self.refuse(serial, Answer::Closing);
        }
        let Some(id) = id else {
            self.ask(serial, Way::Request(neutral), Place::Connection);
            return self.told.push(Told::Ask(serial));
        };
        if let Some(session) = self.owner(id) {
            self.touch(session);
            self.ask(serial, Way::Request(neutral), Place::Session(session));
            self.deliver(session, serial);
        } else if self.windows() > 0 {
            self.ask(serial, Way::Request(neutral), Place::Window);
            self.keep(id, What::Request { serial, until: self.now + KEPT_FOR });
        } else if self.ended.contains(&id) {
            self.refuse(serial, Answer::SessionEnded(id));
        } else {
            self.refuse(serial, Answer::NotFound(id));
        }
    }

    fn ask(&mut self, serial: Serial, way: Way, place: Place) {
        let taken = place == Place::Connection;
        let told_at = matches!(place, Place::Session(_)).then_some(self.now + UNTAKEN);
        self.asks.push(Ask { serial, way, place, open: true, taken, told_at });
    }

    /// A request comes to its session.
    pub(super) fn deliver(&mut self, session: usize, serial: Serial) {
        let nobody = self.sessions[session].deaf || self.sessions[session].state == State::Abandoned;
        for at in 0..self.asks.len() {
            if self.asks[at].serial == serial && self.asks[at].open {
                self.asks[at].place = Place::Session(session);
                self.asks[at].told_at = Some(self.now + UNTAKEN);
                if nobody {
                    self.settle(at);
                    self.mark("a request is of a session that nobody reads");
                } else {
                    self.push(session, Item::Ask(serial));
                }
            }
        }
    }

    /// The user has not answered, and will not.
    pub(super) fn settle(&mut self, at: usize) {
        self.settle_or(at, Answer::Unanswered);
    }

    fn settle_or(&mut self, at: usize, error: Answer) {
        if !std::mem::take(&mut self.asks[at].open) {
            return;
        }
        let serial = self.asks[at].serial;
        match self.asks[at].way {
            Way::Request(IfUnanswered::Neutral) => self.sent.push(Sent::Reply(serial, Answer::Neutral)),
            Way::Request(IfUnanswered::Error) => self.sent.push(Sent::Reply(serial, error)),
            Way::Event(_) => {}
        }
    }

    /// With the connection, all asks end.
    pub(super) fn settle_all(&mut self) {
        for at in 0..self.asks.len() {
            self.settle_or(at, Answer::Closing);
        }
    }

    /// Answers a request with an error, whether it has become an ask or not.
    pub(super) fn refuse(&mut self, serial: Serial, answer: Answer) {
        for ask in self.asks.iter_mut().filter(|ask| ask.serial == serial) {
            ask.open = false;
        }
        self.sent.push(Sent::Reply(serial, answer));
        self.requests_refused += 1;
        self.mark(match answer {
            Answer::Closing => "a request comes while closing",
            Answer::NotFound(_) => "a request is of no session",
            Answer::SessionEnded(_) => "a request is of a session that has ended",
            Answer::Overflow => "a request is dropped from the window",
            _ => "a request is in the window at its end",
        });
    }

    pub(super) fn cancel(&mut self, serial: Serial) {
        let Some(at) = self.asks.iter().position(|ask| ask.serial == serial && ask.open) else { return };
        self.asks[at].open = false;
        self.sent.push(Sent::Reply(serial, Answer::Cancelled));
        match self.asks[at].place {
            Place::Window => {
                self.kept.retain(
                    |kept| !matches!(kept.what, What::Request { serial: known, .. } if known == serial),
                );
                self.mark("a request is cancelled in the window");
            }
            Place::Session(session) => {
                self.push(session, Item::Cancelled(serial));
                self.mark("a request is cancelled in a session");
            }
            Place::Connection => self.told.push(Told::Cancelled(serial)),
        }
    }

    pub(super) fn answer(&mut self, serial: Serial, said: Said) {
        if self.phase == Phase::Closed {
            return self.told.push(Told::Answered(serial, Err(NotTaken::Closed(self.cause))));
        }
        let Some(at) = self.asks.iter().position(|ask| ask.serial == serial && ask.open) else {
            self.mark("an answer comes too late");
            return self.told.push(Told::Answered(serial, Err(NotTaken::NotOpen)));
        };
        self.asks[at].open = false;
        self.told.push(Told::Answered(serial, Ok(())));
        match (self.asks[at].way, self.asks[at].place) {
            (Way::Request(_), _) => {
                self.sent.push(Sent::Reply(serial, Answer::User(said)));
                self.mark("a request is answered");
            }
            (Way::Event(request), Place::Session(session)) => {
                if let Some(id) = self.sessions[session].id {
                    self.start_for_nobody(About::Answer(serial), Method::Answer(id, request, said));
                    self.mark("an event is answered");
                }
            }
            (Way::Event(_), _) => {}
        }
    }

    pub(super) fn decline(&mut self, serial: Serial) {
        for at in 0..self.asks.len() {
            if self.asks[at].serial == serial {
                self.settle(at);
            }
        }
    }
}
