//! Prompts, and what lets them go.

use super::{About, Model};
use crate::calls::Caller;
use crate::limits::{HELD, Limit};
use crate::words::{Method, Outcome};

impl Model {
    pub(super) fn send(&mut self, session: usize, limit: Limit) {
        if !self.may_command() {
            return;
        }
        if !self.sessions[session].state.takes_prompts() {
            return self.refuse_command(Outcome::UnknownSession);
        }
        let number = self.enter(About::Send(session), Some(session), limit, Caller::Waits);
        let gate = &mut self.sessions[session].gate;
        gate.hold(number);
        if !gate.is_open() {
            self.details(number).held_until = Some(self.now + HELD);
            self.mark("a prompt is held until the worker starts");
        }
        self.send_next(session);
        self.ask_for_history(session);
    }

    /// Lets prompts go that may.
    fn send_next(&mut self, session: usize) {
        let Some(id) = self.sessions[session].id else { return };
        while let Some(number) = self.sessions[session].gate.let_out() {
            self.goes_out(number, Method::Send(id));
        }
        if self.sessions[session].gate.waits_for_another() {
            self.mark("a prompt waits for another");
        }
    }

    pub(super) fn ask_for_history(&mut self, session: usize) {
        if let Some(id) = self.sessions[session].id
            && self.sessions[session].gate.asks_for_history()
        {
            self.start_for_nobody(About::History(session), Method::History(id));
        }
    }

    pub(super) fn worker_starts(&mut self, session: usize) {
        self.sessions[session].gate.start();
        let held: Vec<u64> = self.sessions[session].gate.held().collect();
        for number in held {
            self.details(number).held_until = None;
            self.mark("the worker starts, and a prompt goes out");
        }
        self.send_next(session);
    }

    /// A prompt was answered, or nobody waits for that any more.
    pub(super) fn prompt_is_over(&mut self, session: usize, number: u64) {
        self.sessions[session].gate.over(number);
        self.send_next(session);
    }

    pub(super) fn fail_held(&mut self, session: usize, outcome: Outcome) {
        for number in self.sessions[session].gate.take_held() {
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
