//! Calls: each has one outcome for its caller, and one end on the wire.

use super::{About, Call, Model, Wire};
use crate::connection::UNCLAIMED;
use crate::connection::seen::{End, Id, Method, Outcome, Phase, Sent, Serial, State, Told};
use crate::connection::step::Limit;

impl Model {
    pub(super) fn call(&mut self, number: u64) -> &mut Call {
        &mut self.calls[number as usize - 1]
    }

    /// Enters a call for which somebody waits.
    pub(super) fn enter(&mut self, about: About, session: Option<usize>, limit: Limit, wire: Wire) -> u64 {
        self.calls.push(Call {
            about,
            session,
            waits: true,
            wire,
            went_out: wire == Wire::Owed,
            replied: false,
            since: self.now,
            total: limit.total.map(|seconds| self.now + seconds),
            inactivity: limit.inactivity,
            held_until: None,
            until: None,
            window: false,
        });
        self.calls.len() as u64
    }

    pub(super) fn start(
        &mut self,
        about: About,
        session: Option<usize>,
        limit: Limit,
        method: Method,
    ) -> u64 {
        let number = self.enter(about, session, limit, Wire::Owed);
        self.sent.push(Sent::Call(number, method));
        number
    }

    /// The connection calls by itself, for nobody.
    pub(super) fn start_for_nobody(&mut self, about: About, method: Method) -> u64 {
        let number = self.start(about, None, Limit::default(), method);
        self.call(number).waits = false;
        number
    }

    pub(super) fn tell(&mut self, number: u64, outcome: Outcome) {
        let about = self.call(number).about;
        self.told.push(match about {
            About::Create(session) | About::Resume(session) => Told::Session(number, session, outcome),
            _ => Told::Reply(number, outcome),
        });
    }

    /// It is told what became of an answer to an asking event.
    pub(super) fn hear(&mut self, serial: Serial, outcome: Outcome) {
        self.told.push(Told::Heard(serial, outcome));
        self.mark(match outcome {
            Outcome::Result => "an event's answer is taken",
            _ => "an event's answer is not taken",
        });
    }

    pub(super) fn refuse_command(&mut self, outcome: Outcome) {
        self.told.push(Told::Refused(outcome));
    }

    /// Commands are refused once the connection has ended, or is about to.
    pub(super) fn may_command(&mut self) -> bool {
        let open = self.phase == Phase::Open;
        if !open {
            self.refuse_command(Outcome::Closed(self.cause));
        }
        open
    }

    pub(super) fn call_plainly(&mut self, id: Option<Id>, limit: Limit) {
        if self.may_command() {
            let session = id.and_then(|id| self.owner(id));
            self.start(About::Plain, session, limit, Method::Plain);
        }
    }

    pub(super) fn delete(&mut self, id: Id, limit: Limit) {
        if self.may_command() {
            let session = self.owner(id);
            self.start(About::Delete(id), session, limit, Method::Delete(id));
        }
    }

    /// A detach or destroy.
    pub(super) fn end_remotely(&mut self, about: About, limit: Limit) {
        let (About::Detach(session) | About::Destroy(session)) = about else { return };
        if !self.may_command() {
            return;
        }
        let Some(id) = self.id_of_alive(session) else {
            return self.refuse_command(Outcome::UnknownSession);
        };
        let (method, end) = match about {
            About::Detach(_) => (Method::Detach(id), End::Detached),
            _ => (Method::Destroy(id), End::Destroyed),
        };
        self.start(about, Some(session), limit, method);
        self.fail_held(session, Outcome::SessionEnded(end));
    }

    /// The caller's end of a call that has no reply.
    pub(super) fn leave(&mut self, number: u64, outcome: Outcome) {
        if !self.call(number).waits {
            return;
        }
        self.tell(number, outcome);
        match outcome {
            Outcome::Cancelled => self.mark("a call is given up"),
            Outcome::TooLong => self.mark("a call takes too long"),
            Outcome::Idle => self.mark("nothing happens for too long"),
            Outcome::Uncorrelated => self.mark("a call ends with an error that names none"),
            _ => {}
        }
        let until = self.now + UNCLAIMED;
        let call = self.call(number);
        call.waits = false;
        call.until = Some(until);
        match call.about {
            About::Create(session) => self.abandon(session),
            About::Resume(session) => match self.resident_behind(session) {
                Some(_) => self.give_place_back(session, End::Abandoned),
                None => self.abandon(session),
            },
            // Their replies still change what is there.
            About::Detach(_) | About::Destroy(_) => {}
            about => {
                call.wire = Wire::Over;
                if let About::Send(session) = about {
                    self.prompt_is_over(session, number);
                }
            }
        }
    }

    /// The reply to a call is not waited for any longer.
    pub(super) fn give_up_reply(&mut self, number: u64) {
        let call = self.call(number);
        call.wire = Wire::Over;
        match call.about {
            About::Create(session) => self.end_session(session, End::Abandoned),
            About::Resume(session) => self.give_place_back(session, End::Abandoned),
            About::Undo(id) => self.is_undone(id),
            _ => {}
        }
        self.mark("a reply is no longer waited for");
    }

    /// An error came that names no call: none that is on its way may ever be answered.
    pub(super) fn uncorrelated(&mut self) {
        let on_their_way: Vec<u64> = (1..)
            .zip(&self.calls)
            .filter(|(_, call)| call.wire == Wire::Owed)
            .map(|(number, _)| number)
            .collect();
        for number in on_their_way {
            match self.call(number).about {
                About::Answer(serial) => {
                    self.call(number).wire = Wire::Over;
                    self.hear(serial, Outcome::Uncorrelated);
                }
                _ => self.leave(number, Outcome::Uncorrelated),
            }
        }
    }

    /// A session's id, if it has one and has not ended.
    pub(super) fn id_of_alive(&self, session: usize) -> Option<Id> {
        let session = &self.sessions[session];
        session.id.filter(|_| session.state != State::Ended)
    }
}
