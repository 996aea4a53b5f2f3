//! What follows from the runtime's replies.

use super::{About, Model};
use crate::limits::UNDOING;
use crate::replies::{Meaning, Start, of_call, of_create, of_resume};
use crate::sessions::State;
use crate::words::{Content, End, Id, Method, Noticed, Outcome};

impl Model {
    pub(super) fn reply(&mut self, number: u64, content: &Content) {
        if *content == Content::Unreadable {
            self.malformed += 1;
            self.notices.push(Noticed::Malformed);
        }
        if !self.calls.reply(number) {
            if *content != Content::Unreadable {
                self.unexpected_replies += 1;
                self.notices.push(Noticed::UnexpectedReply);
                self.mark("a reply is not expected");
            }
            return;
        }
        let waits = self.call(number).waits();
        let (about, session) = (self.call(number).details.about, self.call(number).details.session);
        if let Some(session) = session {
            self.touch(session);
        }
        let done = content.is_done();
        let meaning = of_call(about.purpose(), content);
        let leaves_nothing = about.purpose().leaves_nothing(done);
        match about {
            About::Create(session) => return self.created(number, session, waits, content),
            About::Resume(session) => return self.resumed(number, session, waits, content),
            About::Detach(session) if leaves_nothing => {
                self.end_session_and_its_start(session, End::Detached)
            }
            About::Destroy(session) if leaves_nothing => {
                self.end_session_and_its_start(session, End::Destroyed)
            }
            About::Delete(id) if leaves_nothing => match self.owners.of(&id) {
                Some(session) => self.end_session_and_its_start(session, End::Deleted),
                None => self.forget(id),
            },
            About::Send(session) => self.prompt_is_over(session, number),
            About::History(session) if *content == Content::History => self.worker_starts(session),
            About::Undo(id) => self.is_undone(id, done),
            About::Answer(serial) => self.hear(serial, outcome(meaning)),
            _ => {}
        }
        if waits {
            self.tell(number, outcome(meaning));
            self.mark("a call has a reply");
            if meaning == Meaning::NotConfirmed {
                self.mark("a command is not confirmed");
            }
        }
        if let (Content::NotFound(_), Some(session)) = (content, session) {
            self.is_gone(session);
        }
    }

    fn created(&mut self, number: u64, session: usize, waits: bool, content: &Content) {
        let own = self.sessions[session].id;
        let is_of_another = |id: &Id| self.owners.of(id).is_some_and(|owner| owner != session);
        let begun = of_create(own.as_ref(), content, waits, is_of_another);
        match begun.start {
            Start::Started(id) if waits => {
                self.sessions[session].state = State::Open;
                if own.is_none() {
                    self.register(session, id);
                    self.ask_for_history(session);
                }
            }
            _ => self.end_session(session, if waits { End::NotStarted } else { End::Abandoned }),
        }
        if waits {
            self.tell_start(number, begun.start);
        } else if begun.undo.is_some() {
            self.mark("what nobody claimed is destroyed");
        }
        if let Some(id) = begun.undo {
            let destroy = self.undo(id, Method::Destroy(id));
            self.window.pass_on(number, destroy);
        }
    }

    fn resumed(&mut self, number: u64, session: usize, waits: bool, content: &Content) {
        let Some(id) = self.sessions[session].id else { return };
        // Of another session of this id, nothing may be undone.
        let is_anothers = self.owners.of(&id).is_some_and(|owner| owner != session);
        let is_anothers = is_anothers || self.resident_behind(session).is_some();
        let begun = of_resume(&id, content, waits, is_anothers);
        match begun.start {
            _ if !waits => self.end_session(session, End::Abandoned),
            Start::Started(_) => {
                self.sessions[session].state = State::Open;
                if let Some(resident) = self.sessions[session].displaced.take() {
                    self.end_session(resident, End::Resumed);
                }
            }
            _ => {
                if let (Content::NotFound(_), Some(resident)) = (content, self.resident_behind(session)) {
                    self.is_gone(resident);
                }
                self.give_place_back(session, End::NotStarted);
            }
        }
        if waits {
            self.tell_start(number, begun.start);
        }
        if let Some(id) = begun.undo {
            self.mark("what nobody resumed is detached from");
            self.undo(id, Method::Detach(id));
        }
    }

    fn tell_start(&mut self, number: u64, start: Start<Id>) {
        let (outcome, mark) = match start {
            Start::Started(id) => (Outcome::Started(id), "a session starts"),
            Start::InUse(id) => (Outcome::IdInUse(id), "a create gets the id of another"),
            Start::Mismatch(id) => (Outcome::Mismatch(id), "a create or resume gets another id"),
            Start::Rpc => (Outcome::Rpc, "a create or resume fails"),
            Start::Decode => (Outcome::Decode, "a create or resume fails"),
        };
        self.tell(number, outcome);
        self.mark(mark);
    }

    fn undo(&mut self, id: Id, method: Method) -> u64 {
        let until = Some(self.now + UNDOING);
        let number = self.start_for_nobody(About::Undo(id), method);
        self.details(number).until = until;
        number
    }

    pub(super) fn is_undone(&mut self, id: Id, is_confirmed: bool) {
        if !is_confirmed {
            self.notices.push(Noticed::NotUndone(id));
        }
        if self.owners.of(&id).is_none() {
            self.forget(id);
        }
    }
}

fn outcome(meaning: Meaning) -> Outcome {
    match meaning {
        Meaning::Result => Outcome::Result,
        Meaning::NotConfirmed => Outcome::NotConfirmed,
        Meaning::Rpc => Outcome::Rpc,
        Meaning::Decode => Outcome::Decode,
    }
}
