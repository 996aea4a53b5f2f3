//! How sessions end: detach, destroy, delete.

use std::borrow::Cow;

use super::calls::{Limits, Progress, Purpose, confirm, unwritable};
use super::registry::{Reader, Status};
use super::{CallError, CallId, Connection, Event, Phase, SessionKey};
use crate::json::{Json, Object};
use crate::jsonrpc;
use crate::moment::Moment;
use crate::session::{ItemKind, SessionEnd, SessionId};

impl Connection {
    /// Detaches from a session, which the runtime keeps. The outcome comes as [`Event::Reply`]; if the runtime
    /// confirms it, the session has ended here with [`SessionEnd::Detached`]. Until then it
    /// is routed to as before. If it answers `"success":false`, the outcome is [`CallError::NotConfirmed`], and the session
    /// goes on.
    ///
    /// If another is being resumed in this one's place, nothing is sent that would end that too: it is held until the
    /// resume has failed. If the resume succeeds, the outcome is [`CallError::SessionEnded`].
    ///
    /// # Errors
    ///
    /// [`CallError::UnknownSession`] if it is not open, and as [`call`](Self::call) does.
    pub fn detach(&mut self, now: Moment, session: SessionKey, limits: Limits) -> Result<CallId, CallError> {
        recorded!(self.detach(now; session, limits));
        self.advance(now);
        self.check_open()?;
        self.start_detach(session, limits)
    }

    pub(super) fn start_detach(&mut self, session: SessionKey, limits: Limits) -> Result<CallId, CallError> {
        self.end_remotely(session, "session.detach", Purpose::Detach(session), limits, SessionEnd::Detached)
    }

    /// Destroys a session at the runtime. As [`detach`](Self::detach), but it ends with [`SessionEnd::Destroyed`].
    ///
    /// # Errors
    ///
    /// As [`detach`](Self::detach) does.
    pub fn destroy(&mut self, now: Moment, session: SessionKey, limits: Limits) -> Result<CallId, CallError> {
        recorded!(self.destroy(now; session, limits));
        self.advance(now);
        self.check_open()?;
        self.end_remotely(
            session,
            "session.destroy",
            Purpose::Destroy(session),
            limits,
            SessionEnd::Destroyed,
        )
    }

    fn end_remotely(
        &mut self,
        key: SessionKey,
        method: &'static str,
        purpose: Purpose,
        limits: Limits,
        reason: SessionEnd,
    ) -> Result<CallId, CallError> {
        let id = self.open_session_id(key)?;
        let method = Cow::Borrowed(method);
        if self.sessions.get(key).is_some_and(|session| session.status == Status::Displaced) {
            let number = self.enter_call(method, purpose, Some(key), limits, Progress::Held);
            return Ok(self.call_id(number));
        }
        let params = Object::new().str("sessionId", id.as_str()).finish();
        let number = self.start_call(method, Some(&params), purpose, Some(key), limits)?;
        self.fail_held_prompts(key, &CallError::SessionEnded(reason));
        Ok(self.call_id(number))
    }

    /// Sends what was to end a session, and was held while another was being resumed in its place. If it is the
    /// connection that ends, that ends this too.
    pub(super) fn send_held_ends(&mut self, key: SessionKey) {
        if self.phase == Phase::Closed {
            return;
        }
        let Ok(id) = self.open_session_id(key) else { return };
        let params = Object::new().str("sessionId", id.as_str()).finish();
        for number in self.held_ends(key) {
            let Some(call) = self.calls.get_mut(number) else { continue };
            let reason = match call.purpose {
                Purpose::Destroy(_) => SessionEnd::Destroyed,
                _ => SessionEnd::Detached,
            };
            match jsonrpc::call(number, &call.method, Some(&params)) {
                Ok(frame) => {
                    call.progress = Progress::Queued;
                    self.transmit_call(number, frame);
                    self.fail_held_prompts(key, &CallError::SessionEnded(reason));
                }
                Err(error) => {
                    let error = unwritable(&call.method, error);
                    self.leave(number, error);
                }
            }
        }
    }

    fn held_ends(&self, key: SessionKey) -> Vec<u64> {
        self.calls.numbers_where(|call| {
            call.progress == Progress::Held
                && matches!(call.purpose, Purpose::Detach(ended) | Purpose::Destroy(ended) if ended == key)
        })
    }

    /// Deletes a session and its files at the runtime. It need not be open here; if it is, it ends with
    /// [`SessionEnd::Deleted`] when the runtime has answered, or has told of it by `session.lifecycle`. If the runtime does
    /// not know the session, the outcome is [`CallError::NotConfirmed`].
    ///
    /// # Errors
    ///
    /// As [`call`](Self::call) does.
    pub fn delete(&mut self, now: Moment, id: &SessionId, limits: Limits) -> Result<CallId, CallError> {
        recorded!(self.delete(now; id, limits));
        self.advance(now);
        self.check_open()?;
        let params = Object::new().str("sessionId", id.as_str()).finish();
        let method = Cow::Borrowed("session.delete");
        let owner = self.sessions.owner(id.as_str());
        let number = self.start_call(method, Some(&params), Purpose::Delete(id.clone()), owner, limits)?;
        Ok(self.call_id(number))
    }

    /// The id of a session that is open here.
    pub(super) fn open_session_id(&self, key: SessionKey) -> Result<SessionId, CallError> {
        let session = self.sessions.get(key).filter(|session| session.status != Status::Ended);
        session.and_then(|session| session.id.clone()).ok_or(CallError::UnknownSession)
    }

    /// The reply to a detach or destroy.
    pub(super) fn on_end_reply(
        &mut self,
        number: u64,
        key: SessionKey,
        waiting: bool,
        result: Result<Json, CallError>,
        reason: SessionEnd,
    ) {
        let result = confirm(result);
        if result.is_ok() {
            self.end_session_and_its_start(key, reason);
        }
        if waiting {
            self.tell(Event::Reply { call: self.call_id(number), result });
        }
    }

    pub(super) fn on_delete_reply(
        &mut self,
        number: u64,
        id: &SessionId,
        waiting: bool,
        result: Result<Json, CallError>,
    ) {
        let result = confirm(result);
        if result.is_ok() {
            match self.sessions.owner(id.as_str()) {
                Some(owner) => self.end_session_and_its_start(owner, SessionEnd::Deleted),
                None => self.forget_unowned(id),
            }
        }
        if waiting {
            self.tell(Event::Reply { call: self.call_id(number), result });
        }
    }

    /// Ends a session here. If it is only being created or resumed, that has failed with it; a reply that says
    /// otherwise is of something that nobody has.
    pub(super) fn end_session_and_its_start(&mut self, key: SessionKey, reason: SessionEnd) {
        self.end_session(key, reason.clone());
        let error = match reason {
            SessionEnd::Connection(cause) => CallError::Closed(cause),
            reason => CallError::SessionEnded(reason),
        };
        let starts = self.calls.numbers_where(|call| {
            matches!(call.purpose, Purpose::Create(started, _) | Purpose::Resume(started, _) if started == key)
        });
        for number in starts {
            self.leave(number, error.clone());
        }
    }

    /// Ends a session here: it owns nothing any more, everything that was asked or awaited in it is settled, and the
    /// last item of its stream says why.
    pub(super) fn end_session(&mut self, key: SessionKey, reason: SessionEnd) {
        let Some(session) = self.sessions.get_mut(key) else { return };
        if session.status == Status::Ended {
            return;
        }
        let before = std::mem::replace(&mut session.status, Status::Ended);
        let displaced = session.displaced.take();
        if let Some(id) = session.id.clone()
            && self.sessions.remove_owner(&id, key)
        {
            self.sessions.remember_ended(&id);
            self.refuse_kept(&id);
        }
        self.settle_session(key, reason.clone());
        if before == Status::Displaced {
            for number in self.held_ends(key) {
                self.leave(number, CallError::SessionEnded(reason.clone()));
            }
        }
        if before != Status::Abandoned {
            self.enqueue(key, ItemKind::Closed(reason.clone()));
        }
        if let Some(resident) = displaced {
            self.end_session(resident, reason);
        }
        self.free_if_done(key);
    }

    /// Settles what was asked and awaited in a session.
    pub(super) fn settle_session(&mut self, key: SessionKey, reason: SessionEnd) {
        self.settle_asks_of(key, &reason);
        self.fail_held_prompts(key, &CallError::SessionEnded(reason.clone()));
        let turns = self.sessions.get(key).map(|session| session.turns.calls()).unwrap_or_default();
        for number in turns {
            self.leave(number, CallError::SessionEnded(reason.clone()));
        }
    }

    /// Frees an ended session's state once nobody can want its items any more.
    pub(super) fn free_if_done(&mut self, key: SessionKey) {
        let done = self.sessions.get(key).is_some_and(|session| {
            session.status == Status::Ended && (session.queue.is_empty() || session.reader == Reader::Gone)
        });
        if done {
            self.release_pressure(key);
            // Calls of it that are open may outlive it, and go on from its last activity.
            self.calls.note_activity(key, self.sessions.last_active(key));
            self.sessions.free(key);
        }
    }
}
