//! What the runtime's replies mean.

use super::{About, Model, Wire};
use crate::connection::UNDOING;
use crate::connection::seen::{End, Id, Method, Outcome, State};
use crate::connection::step::Content;

impl Model {
    pub(super) fn reply(&mut self, number: u64, content: Content) {
        let expected = self.calls.get(number as usize - 1).is_some_and(|call| call.wire == Wire::Owed);
        if let Some(call) = self.calls.get_mut(number as usize - 1) {
            call.replied |= call.went_out;
        }
        if !expected {
            if content != Content::Unreadable {
                self.unexpected_replies += 1;
                self.mark("a reply is not expected");
            }
            return;
        }
        let call = self.call(number);
        call.wire = Wire::Over;
        let waits = std::mem::take(&mut call.waits);
        let (about, session) = (call.about, call.session);
        if let Some(session) = session {
            self.touch(session);
        }
        let failed = matches!(content, Content::Error | Content::NotFound(_) | Content::Unreadable);
        let done = !failed && content != Content::NotDone;
        let may_fail =
            matches!(about, About::Detach(_) | About::Destroy(_) | About::Delete(_) | About::Abort);
        let outcome = match content {
            Content::Error | Content::NotFound(_) => Outcome::Rpc,
            Content::Unreadable => Outcome::Decode,
            Content::NotDone if may_fail => Outcome::NotConfirmed,
            _ => Outcome::Result,
        };
        match about {
            About::Create(session) => return self.created(number, session, waits, content),
            About::Resume(session) => return self.resumed(number, session, waits, content),
            About::Detach(session) if done => self.end_session_and_its_start(session, End::Detached),
            About::Destroy(session) if done => self.end_session_and_its_start(session, End::Destroyed),
            About::Delete(id) if done => match self.owner(id) {
                Some(session) => self.end_session_and_its_start(session, End::Deleted),
                None => self.forget(id),
            },
            About::Send(session) => self.prompt_is_over(session, number),
            About::History(session) if content == Content::History => self.worker_starts(session),
            About::Undo(id) => self.is_undone(id),
            About::Answer(serial) => {
                let taken = outcome != Outcome::Result || done;
                self.hear(serial, if taken { outcome } else { Outcome::NotConfirmed });
            }
            _ => {}
        }
        if waits {
            self.tell(number, outcome);
            self.mark("a call has a reply");
            if outcome == Outcome::NotConfirmed {
                self.mark("a command is not confirmed");
            }
        }
        if let (Content::NotFound(_), Some(session)) = (content, session) {
            self.is_gone(session);
        }
    }

    fn created(&mut self, number: u64, session: usize, waits: bool, content: Content) {
        let own = self.sessions[session].id;
        let is_of_another = |id: Id| self.owner(id).is_some_and(|owner| owner != session);
        // What the runtime made, if that is known and nobody else's.
        let made = match content {
            Content::Session(id) | Content::Undecodable(Some(id)) => Some(id),
            Content::Error | Content::NotFound(_) | Content::Unreadable => None,
            _ => own,
        };
        let made = made.filter(|id| !is_of_another(*id));
        let (outcome, unclaimed) = match content {
            Content::Error | Content::NotFound(_) => (Outcome::Rpc, None),
            Content::Unreadable => (Outcome::Decode, None),
            Content::Session(id) if own.is_none() && is_of_another(id) => (Outcome::IdInUse(id), None),
            Content::Session(id) if own.is_some_and(|own| own != id) => (Outcome::Mismatch(id), made),
            Content::Session(id) if waits => (Outcome::Started(id), None),
            _ => (Outcome::Decode, made),
        };
        if let Outcome::Started(id) = outcome {
            self.sessions[session].state = State::Open;
            if own.is_none() {
                self.register(session, id);
                self.ask_for_history(session);
            }
        } else {
            self.end_session(session, if waits { End::NotStarted } else { End::Abandoned });
        }
        if waits {
            self.tell_start(number, outcome);
        } else if made.is_some() {
            self.mark("what nobody claimed is destroyed");
        }
        // Of what nobody claims, all that was made is undone.
        if let Some(id) = if waits { unclaimed } else { made } {
            self.undo(number, id, Method::Destroy(id));
        }
    }

    fn resumed(&mut self, number: u64, session: usize, waits: bool, content: Content) {
        let Some(id) = self.sessions[session].id else { return };
        let attached = !matches!(content, Content::Error | Content::NotFound(_) | Content::Unreadable);
        let outcome = match content {
            Content::Error | Content::NotFound(_) => Outcome::Rpc,
            Content::Session(named) if named == id => Outcome::Started(id),
            Content::Session(named) => Outcome::Mismatch(named),
            _ => Outcome::Decode,
        };
        // Of another session of this id, nothing may be undone.
        let mut is_anothers = self.owner(id).is_some_and(|owner| owner != session);
        if !waits {
            self.end_session(session, End::Abandoned);
        } else if let Outcome::Started(_) = outcome {
            self.sessions[session].state = State::Open;
            if let Some(resident) = self.sessions[session].displaced.take() {
                self.end_session(resident, End::Resumed);
            }
        } else {
            is_anothers |= self.resident_behind(session).is_some();
            if let (Content::NotFound(_), Some(resident)) = (content, self.resident_behind(session)) {
                self.is_gone(resident);
            }
            self.give_place_back(session, End::NotStarted);
        }
        if waits {
            self.tell_start(number, outcome);
        }
        let claimed = waits && matches!(outcome, Outcome::Started(_));
        if attached && !claimed && !is_anothers {
            self.mark("what nobody resumed is detached from");
            self.undo(number, id, Method::Detach(id));
        }
    }

    fn tell_start(&mut self, number: u64, outcome: Outcome) {
        self.tell(number, outcome);
        self.mark(match outcome {
            Outcome::Started(_) => "a session starts",
            Outcome::IdInUse(_) => "a create gets the id of another",
            Outcome::Mismatch(_) => "a create or resume gets another id",
            _ => "a create or resume fails",
        });
    }

    /// Where the window was open for the call, it is for what undoes it.
    fn undo(&mut self, number: u64, id: Id, method: Method) {
        let window = self.call(number).window;
        let undo = self.start_for_nobody(About::Undo(id), method);
        let until = Some(self.now + UNDOING);
        let undo = self.call(undo);
        undo.window = window;
        undo.until = until;
    }

    pub(super) fn is_undone(&mut self, id: Id) {
        if self.owner(id).is_none() {
            self.forget(id);
        }
    }
}
