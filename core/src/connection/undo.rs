//! Undoing at the runtime what was made there for somebody who has left, or was made wrong.

use super::calls::{Purpose, confirm};
use super::deadlines::Timer;
use super::{CallError, Connection, Notice, Phase};
use crate::json::{Json, Object};
use crate::session::SessionId;

impl Connection {
    /// Destroys at the runtime what a create made there and nobody has. Where the create held a window open, the
    /// destroy now does.
    pub(super) fn undo(&mut self, create: u64, id: SessionId) {
        if self.phase == Phase::Closed {
            return;
        }
        let params = Object::new().str("sessionId", id.as_str()).finish();
        let Ok(number) = self.start_own_call("session.destroy", &params, Purpose::Undo(id.clone())) else {
            self.notify(Notice::NotUndone { session_id: id });
            return;
        };
        if self.window.is_open_for(create) {
            self.window.open(number);
        }
        self.deadlines.arm(Timer::Unclaimed(number), self.now + self.config.undoing);
    }

    /// Lets go of what a resume that nobody waits for has attached to this connection.
    pub(super) fn detach_unclaimed(&mut self, id: SessionId) {
        let params = Object::new().str("sessionId", id.as_str()).finish();
        match self.start_own_call("session.detach", &params, Purpose::Undo(id.clone())) {
            Ok(number) => self.deadlines.arm(Timer::Unclaimed(number), self.now + self.config.undoing),
            Err(_) => self.notify(Notice::NotUndone { session_id: id }),
        }
    }

    pub(super) fn on_undo_reply(&mut self, number: u64, id: &SessionId, result: Result<Json, CallError>) {
        if confirm(result).is_err() {
            self.notify(Notice::NotUndone { session_id: id.clone() });
        }
        self.undone(number, id);
    }

    pub(super) fn on_undo_timeout(&mut self, number: u64, id: &SessionId) {
        self.notify(Notice::NotUndone { session_id: id.clone() });
        self.undone(number, id);
    }

    fn undone(&mut self, number: u64, id: &SessionId) {
        if self.sessions.owner(id.as_str()).is_none() {
            self.forget_unowned(id);
        }
        self.close_window(number);
    }

    /// A session that nobody here owns is over at the runtime.
    pub(super) fn forget_unowned(&mut self, id: &SessionId) {
        self.sessions.remember_ended(id);
        self.refuse_kept(id);
    }
}
