//! Commands and calls.

use super::{About, Call, Model};
use crate::calls::{self, Caller};
use crate::limits::{Limit, UNCLAIMED};
use crate::words::{End, Id, Method, Noticed, Outcome, Sent, Serial, Told};

impl Model {
    pub(super) fn call(&self, number: u64) -> &calls::Call<Call> {
        self.calls.get(number).expect("calls stay in their list")
    }

    pub(super) fn details(&mut self, number: u64) -> &mut Call {
        &mut self.calls.get_mut(number).expect("calls stay in their list").details
    }

    /// Enters a call that does not go out yet.
    pub(super) fn enter(
        &mut self,
        about: About,
        session: Option<usize>,
        limit: Limit,
        caller: Caller,
    ) -> u64 {
        let number = self.calls.next_number();
        let details = Call {
            about,
            session,
            since: self.now,
            total: limit.total.map(|seconds| self.now + seconds),
            inactivity: limit.inactivity,
            held_until: None,
            until: None,
        };
        self.calls.enter(number, details, caller);
        number
    }

    /// A call goes out.
    pub(super) fn goes_out(&mut self, number: u64, method: Method) {
        self.calls.goes_out(number);
        self.sent.push(Sent::Call(number, method));
    }

    pub(super) fn start(
        &mut self,
        about: About,
        session: Option<usize>,
        limit: Limit,
        method: Method,
    ) -> u64 {
        let number = self.enter(about, session, limit, Caller::Waits);
        self.goes_out(number, method);
        number
    }

    /// The connection calls by itself, for nobody.
    pub(super) fn start_for_nobody(&mut self, about: About, method: Method) -> u64 {
        let number = self.enter(about, None, Limit::default(), Caller::Nobody);
        self.goes_out(number, method);
        number
    }

    /// The outcome of a call is told.
    pub(super) fn tell(&mut self, number: u64, outcome: Outcome) {
        let about = self.calls.tell(number).details.about;
        self.told.push(match about {
            About::Create(session) | About::Resume(session) => Told::Session(number, session, outcome),
            _ => Told::Reply(number, outcome),
        });
    }

    /// It is told what became of an answer to an asking event.
    pub(super) fn hear(&mut self, serial: Serial, outcome: Outcome) {
        self.told.push(Told::Heard(serial, outcome));
        match outcome {
            Outcome::Result => self.mark("an event's answer is taken"),
            _ => {
                self.notices.push(Noticed::AnswerNotTaken(serial));
                self.mark("an event's answer is not taken");
            }
        }
    }

    pub(super) fn refuse_command(&mut self, outcome: Outcome) {
        self.told.push(Told::Refused(outcome));
    }

    /// Commands are refused once the connection has ended, or is about to.
    pub(super) fn may_command(&mut self) -> bool {
        let may = self.phase.takes_commands();
        if !may {
            self.refuse_command(Outcome::Closed(self.cause));
        }
        may
    }

    pub(super) fn call_plainly(&mut self, id: Option<Id>, limit: Limit) {
        if self.may_command() {
            let session = id.and_then(|id| self.owners.of(&id));
            self.start(About::Plain, session, limit, Method::Plain);
        }
    }

    pub(super) fn delete(&mut self, id: Id, limit: Limit) {
        if self.may_command() {
            let session = self.owners.of(&id);
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
        if !self.call(number).waits() {
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
        let about = self.call(number).details.about;
        if about.purpose().outlives_its_caller() {
            self.details(number).until = Some(self.now + UNCLAIMED);
        } else {
            self.calls.close(number);
        }
        match about {
            About::Create(session) => self.abandon(session),
            About::Resume(session) => match self.resident_behind(session) {
                Some(_) => self.give_place_back(session, End::Abandoned),
                None => self.abandon(session),
            },
            About::Send(session) => self.prompt_is_over(session, number),
            _ => {}
        }
    }

    /// The reply to a call is not waited for any longer.
    pub(super) fn give_up_reply(&mut self, number: u64) {
        self.calls.close(number);
        match self.call(number).details.about {
            About::Create(session) => self.end_session(session, End::Abandoned),
            About::Resume(session) => self.give_place_back(session, End::Abandoned),
            About::Undo(id) => self.is_undone(id, false),
            _ => {}
        }
        self.mark("a reply is no longer waited for");
    }

    /// An error came that names no call: none that is on its way may ever be answered.
    pub(super) fn uncorrelated(&mut self) {
        self.notices.push(Noticed::Uncorrelated);
        for number in self.calls.on_their_way() {
            let about = self.call(number).details.about;
            match about {
                About::Answer(serial) if about.purpose().is_over_when_uncorrelated() => {
                    self.calls.close(number);
                    self.hear(serial, Outcome::Uncorrelated);
                }
                _ => self.leave(number, Outcome::Uncorrelated),
            }
        }
    }
}
