//! Prompts. Those of a session in the cloud wait until its worker has started, and for each other.

use super::{About, Model, Wire};
use crate::connection::HELD;
use crate::connection::seen::{Method, Outcome, Sent, State};
use crate::connection::step::Limit;

impl Model {
    pub(super) fn send(&mut self, session: usize, limit: Limit) {
        if !self.may_command() {
            return;
        }
        let of = &self.sessions[session];
        if matches!(of.state, State::Ended | State::Abandoned) {
            return self.refuse_command(Outcome::UnknownSession);
        }
        let number = self.enter(About::Send(session), Some(session), limit, Wire::Held);
        let of = &mut self.sessions[session];
        of.held.push_back(number);
        if !of.started {
            self.call(number).held_until = Some(self.now + HELD);
            self.mark("a prompt is held until the worker starts");
        }
        self.send_next(session);
        self.ask_for_history(session);
    }

    /// Lets prompts go that may.
    fn send_next(&mut self, session: usize) {
        loop {
            let of = &mut self.sessions[session];
            let (Some(id), true) = (of.id, of.started) else { return };
            if of.cloud && of.on_its_way.is_some() {
                if !of.held.is_empty() {
                    self.mark("a prompt waits for another");
                }
                return;
            }
            let Some(number) = of.held.pop_front() else { return };
            of.on_its_way = Some(number);
            let call = self.call(number);
            call.wire = Wire::Owed;
            call.went_out = true;
            self.sent.push(Sent::Call(number, Method::Send(id)));
        }
    }

    /// Once, and not before there is something to wait for.
    pub(super) fn ask_for_history(&mut self, session: usize) {
        let of = &mut self.sessions[session];
        if let Some(id) = of.id
            && !of.started
            && !of.held.is_empty()
            && !std::mem::replace(&mut of.asked_history, true)
        {
            self.start_for_nobody(About::History(session), Method::History(id));
        }
    }

    pub(super) fn worker_starts(&mut self, session: usize) {
        self.sessions[session].started = true;
        for number in self.sessions[session].held.clone() {
            self.call(number).held_until = None;
            self.mark("the worker starts, and a prompt goes out");
        }
        self.send_next(session);
    }

    /// A prompt was answered, or nobody waits for that any more.
    pub(super) fn prompt_is_over(&mut self, session: usize, number: u64) {
        let of = &mut self.sessions[session];
        of.held.retain(|held| *held != number);
        if of.on_its_way == Some(number) {
            of.on_its_way = None;
        }
        self.send_next(session);
    }

    pub(super) fn fail_held(&mut self, session: usize, outcome: Outcome) {
        for number in std::mem::take(&mut self.sessions[session].held) {
            self.mark("a held prompt ends unsent");
            self.leave(number, outcome);
        }
    }

    pub(super) fn abort(&mut self, session: usize) {
        if !self.may_command() {
            return;
        }
        self.fail_held(session, Outcome::Aborted);
        match self.id_of_alive(session) {
            Some(id) => drop(self.start(About::Abort, Some(session), Limit::default(), Method::Abort(id))),
            None => self.refuse_command(Outcome::UnknownSession),
        }
    }
}
