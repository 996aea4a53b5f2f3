//! How sessions begin and end: create, resume, detach, destroy, delete.

use std::borrow::Cow;

use serde::Deserialize;

use super::calls::{Limits, OpenCall, Purpose};
use super::prompts::Gate;
use super::registry::{Entry, Reader, Status};
use super::{CallError, CallId, Connection, CreateError, Event, SessionKey, refusal};
use crate::json::{DecodeError, Json, Object};
use crate::moment::Moment;
use crate::session::{SessionConfig, SessionEnd, SessionId};

/// A create or resume under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Starting {
    /// The call, whose outcome comes as [`Event::Session`].
    pub call: CallId,
    /// The session. Its items may be polled from now on: they may come, and even have to be answered, before the
    /// call's outcome.
    pub session: SessionKey,
}

/// How a session began here, and so how it is undone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Begun {
    Created,
    Resumed,
}

/// What the runtime says of a session that it created or resumed.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SessionInfo {
    /// The session's id.
    pub session_id: SessionId,
    /// The folder that the runtime keeps for it, if it says so.
    pub workspace_path: Option<String>,
    /// Where it can be watched in a browser: of sessions in the cloud, where the runtime says it. Version 1.0.102 does
    /// not; the session's worker may, in an event `session.info` whose `infoType` is `remote`.
    pub remote_url: Option<String>,
    /// What the runtime said, as text.
    pub raw: Json,
}

/// The reply to `session.create` and `session.resume`, as far as it is looked at here.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Reply {
    session_id: Option<String>,
    workspace_path: Option<String>,
    #[serde(alias = "remote_url")]
    remote_url: Option<String>,
    #[serde(default)]
    #[allow(dead_code, reason = "decoded to refuse a reply in which it is no object")]
    capabilities: Option<serde_json::Map<String, serde_json::Value>>,
}

#[derive(Deserialize)]
struct Confirmation {
    #[serde(default)]
    success: Option<bool>,
}

impl Connection {
    /// Creates a session, local or in the cloud. The outcome comes as [`Event::Session`].
    ///
    /// A local session owns its id, and is routed to, before its `session.create` can go out. A session in the cloud
    /// is given its id by the runtime; until then what comes for ids that are not known is kept, as
    /// [`Config`](super::Config) bounds it, and given to it when its id is known.
    ///
    /// # Errors
    ///
    /// [`CreateError::InvalidConfig`], which names the field; [`CreateError::IdInUse`]; and as
    /// [`call`](Self::call) does. Nothing was sent then.
    pub fn create_session(
        &mut self,
        now: Moment,
        config: &SessionConfig,
        limits: Limits,
    ) -> Result<Starting, CreateError> {
        recorded!(self.create_session(now; config, limits));
        self.advance(now);
        let given = config.check_create()?;
        self.check_open()?;
        let cloud = config.is_cloud();
        let id = match given {
            _ if cloud => None,
            Some(id) if self.sessions.owner(id.as_str()).is_some() => return Err(CreateError::IdInUse(id)),
            Some(id) => Some(id),
            None => Some(self.ids.next_id()),
        };
        let gate = if cloud { Gate::of_cloud() } else { Gate::Open };
        let key = self.sessions.insert(self.tag, gate, self.now, self.pause.active(self.now));
        let params = config.wire(id.as_ref());
        let purpose = Purpose::Create(key, id.clone());
        let number = self.start_session_call("session.create", &params, purpose, key, limits)?;
        // Nothing can come between the frame and this, and a create that is refused takes nothing from anybody.
        if let Some(id) = &id {
            self.register(key, id);
        }
        if cloud {
            self.window.open(number);
            self.creating.insert(number, config.fields_not_in_cloud());
        }
        Ok(Starting { call: self.call_id(number), session: key })
    }

    /// Resumes a session. The outcome comes as [`Event::Session`].
    ///
    /// If a session of this id is open here, the new one takes its place. Should the resume fail, the old one goes
    /// on, with what came meanwhile and was not taken.
    ///
    /// # Errors
    ///
    /// As [`create_session`](Self::create_session); [`CreateError::IdInUse`] if the id is being created or resumed.
    pub fn resume_session(
        &mut self,
        now: Moment,
        id: &SessionId,
        config: &SessionConfig,
        limits: Limits,
    ) -> Result<Starting, CreateError> {
        recorded!(self.resume_session(now; id, config, limits));
        self.advance(now);
        config.check_resume(id)?;
        self.check_open()?;
        let resident = self.sessions.owner(id.as_str());
        if let Some(resident) = resident
            && self.sessions.get(resident).is_some_and(|session| session.status != Status::Open)
        {
            return Err(CreateError::IdInUse(id.clone()));
        }
        let key = self.sessions.insert(self.tag, Gate::Open, self.now, self.pause.active(self.now));
        let params = config.wire(Some(id));
        let purpose = Purpose::Resume(key, id.clone());
        let number = self.start_session_call("session.resume", &params, purpose, key, limits)?;
        if let Some(resident) = resident {
            if let Some(session) = self.sessions.get_mut(resident) {
                session.status = Status::Displaced;
            }
            if let Some(session) = self.sessions.get_mut(key) {
                session.displaced = Some(resident);
            }
        }
        self.register(key, id);
        Ok(Starting { call: self.call_id(number), session: key })
    }

    /// Queues the call that is to start a session. If it is refused, the session never was.
    fn start_session_call(
        &mut self,
        method: &'static str,
        params: &Json,
        purpose: Purpose,
        key: SessionKey,
        limits: Limits,
    ) -> Result<u64, CallError> {
        let started = self.start_call(Cow::Borrowed(method), Some(params), purpose, Some(key), limits);
        if started.is_err() {
            self.sessions.free(key);
        }
        started
    }

    /// Detaches from a session, which the runtime keeps. The outcome comes as [`Event::Reply`]; if the runtime
    /// confirms it (no `"success":false`), the session has ended here with [`SessionEnd::Detached`]. Until then it
    /// is routed to as before.
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
        let params = Object::new().str("sessionId", id.as_str()).finish();
        let number = self.start_call(Cow::Borrowed(method), Some(&params), purpose, Some(key), limits)?;
        self.fail_held_prompts(key, &CallError::SessionEnded(reason));
        Ok(self.call_id(number))
    }

    /// Deletes a session and its files at the runtime. It need not be open here; if it is, it ends with
    /// [`SessionEnd::Deleted`] when the runtime has answered. A session that the runtime does not know counts as
    /// deleted.
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

    /// Makes a session the owner of an id, and gives it what was kept under that id.
    fn register(&mut self, key: SessionKey, id: &SessionId) {
        self.sessions.set_owner(id, key);
        self.adopt_kept(key, id);
    }

    pub(super) fn on_create_reply(
        &mut self,
        number: u64,
        key: SessionKey,
        own_id: Option<&SessionId>,
        waiting: bool,
        result: Result<Json, CallError>,
    ) {
        let in_cloud = self.creating.remove(&number);
        let (started, undo) = match result {
            Ok(reply) => self.read_create_reply(key, own_id, waiting, reply),
            Err(error) => match in_cloud {
                Some(fields) => (Err(refusal::of_cloud_create(error, fields)), None),
                None => (Err(error.into()), None),
            },
        };
        if let Err(error) = started {
            self.end_session(key, if waiting { SessionEnd::NotStarted } else { SessionEnd::Abandoned });
            if waiting {
                self.tell(Event::Session { call: self.call_id(number), session: key, result: Err(error) });
            }
        } else if let Ok(info) = started {
            self.tell(Event::Session { call: self.call_id(number), session: key, result: Ok(info) });
            self.detach_to_shut_down(key);
        }
        if let Some(id) = undo {
            self.undo(number, id);
        }
        self.close_window(number);
    }

    /// What a create's reply means, and the session at the runtime that is to be undone for it.
    fn read_create_reply(
        &mut self,
        key: SessionKey,
        own_id: Option<&SessionId>,
        waiting: bool,
        reply: Json,
    ) -> (Result<SessionInfo, CreateError>, Option<SessionId>) {
        let named = reply.get("sessionId").and_then(|id| id.decode::<String>().ok());
        let named = named.filter(|id| !id.is_empty()).map(SessionId::from);
        let belongs_to_another =
            |id: &SessionId| self.sessions.owner(id.as_str()).is_some_and(|owner| owner != key);
        // Of a local session, what the runtime made is known even if its reply does not say.
        let made = named.clone().or_else(|| own_id.cloned()).filter(|id| !belongs_to_another(id));
        if !waiting {
            return (Err(CallError::Cancelled.into()), made);
        }
        let info = match read_info(reply, named.clone()) {
            Ok(info) => info,
            Err(error) => return (Err(CallError::Decode(error).into()), made),
        };
        let got = info.session_id.clone();
        if belongs_to_another(&got) {
            let error = match own_id {
                Some(expected) => CreateError::SessionIdMismatch { expected: expected.clone(), got },
                None => CreateError::IdInUse(got),
            };
            return (Err(error), None);
        }
        match own_id {
            Some(expected) if *expected != got => (
                Err(CreateError::SessionIdMismatch { expected: expected.clone(), got: got.clone() }),
                Some(got),
            ),
            _ => {
                self.open(key);
                if own_id.is_none() {
                    self.register(key, &got);
                    self.ask_history_for_held_prompts(key);
                }
                (Ok(info), None)
            }
        }
    }

    fn open(&mut self, key: SessionKey) {
        if let Some(session) = self.sessions.get_mut(key) {
            session.status = Status::Open;
        }
    }

    pub(super) fn on_resume_reply(
        &mut self,
        number: u64,
        key: SessionKey,
        expected: SessionId,
        waiting: bool,
        result: Result<Json, CallError>,
    ) {
        if !waiting {
            // Its place was given back when its caller left; what the runtime now holds for nobody is let go.
            let resident = self.sessions.owner(expected.as_str()).is_some_and(|owner| owner != key);
            self.end_session(key, SessionEnd::Abandoned);
            if result.is_ok() && !resident {
                self.detach_unclaimed(expected);
            }
            return;
        }
        let resumed = result.is_ok();
        let result = result.map_err(CreateError::from).and_then(|reply| {
            let info = read_info(reply, Some(expected.clone())).map_err(CallError::Decode)?;
            if info.session_id == expected {
                Ok(info)
            } else {
                Err(CreateError::SessionIdMismatch { expected: expected.clone(), got: info.session_id })
            }
        });
        match result {
            Ok(_) => {
                self.open(key);
                let displaced = self.sessions.get_mut(key).and_then(|session| session.displaced.take());
                if let Some(resident) = displaced {
                    self.end_session(resident, SessionEnd::Resumed { session_id: expected });
                }
            }
            Err(_) => {
                self.fail_resume(key, SessionEnd::NotStarted);
                if resumed && self.sessions.owner(expected.as_str()).is_none() {
                    self.detach_unclaimed(expected);
                }
            }
        }
        self.tell(Event::Session { call: self.call_id(number), session: key, result });
        self.detach_to_shut_down(key);
    }

    /// Ends a session whose resume failed. If it had displaced another, that one takes its place again, and what
    /// came meanwhile and nobody took; unless it has ended meanwhile too.
    pub(super) fn fail_resume(&mut self, key: SessionKey, reason: SessionEnd) {
        let resident = self.resident_behind(key);
        let id = self.sessions.get(key).and_then(|session| session.id.clone());
        if let (Some(resident), Some(id)) = (resident, id) {
            if let Some(session) = self.sessions.get_mut(key) {
                session.displaced = None;
            }
            self.sessions.set_owner(&id, resident);
            // The id stays the resident's: ending the other must not take it away.
            self.open(resident);
            self.hand_over(key, resident);
            self.detach_to_shut_down(resident);
        }
        self.end_session(key, reason);
    }

    /// The session that this one has displaced, if that still waits for its place.
    fn resident_behind(&self, key: SessionKey) -> Option<SessionKey> {
        let resident = self.sessions.get(key)?.displaced?;
        self.sessions.get(resident).filter(|session| session.status == Status::Displaced)?;
        Some(resident)
    }

    pub(super) fn on_detach_reply(
        &mut self,
        number: u64,
        key: SessionKey,
        waiting: bool,
        result: Result<Json, CallError>,
    ) {
        self.ended_remotely(number, key, waiting, result, SessionEnd::Detached);
    }

    pub(super) fn on_destroy_reply(
        &mut self,
        number: u64,
        key: SessionKey,
        waiting: bool,
        result: Result<Json, CallError>,
    ) {
        self.ended_remotely(number, key, waiting, result, SessionEnd::Destroyed);
    }

    fn ended_remotely(
        &mut self,
        number: u64,
        key: SessionKey,
        waiting: bool,
        result: Result<Json, CallError>,
        reason: SessionEnd,
    ) {
        if result.as_ref().is_ok_and(is_confirmed) {
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

    /// A create or resume was left by its caller, and the reply is still owed.
    pub(super) fn on_unclaimed(&mut self, number: u64) {
        match self.calls.get(number).map(|call| &call.purpose) {
            Some(&Purpose::Create(key, _)) => self.abandon_session(key),
            Some(&Purpose::Resume(key, _)) => {
                if self.resident_behind(key).is_some() {
                    self.fail_resume(key, SessionEnd::Abandoned);
                } else {
                    self.abandon_session(key);
                }
            }
            _ => {}
        }
    }

    /// A create or resume that was told of as done is given up all the same, before anybody has the session: it is
    /// undone as if the reply had come too late; unless its id is another's by now, whose it then stays.
    pub(crate) fn disclaim(&mut self, now: Moment, call: CallId, key: SessionKey, begun: Begun) {
        recorded!(self.disclaim(now; call, key, begun));
        self.advance(now);
        let Ok(id) = self.open_session_id(key) else { return };
        let is_owner = self.sessions.owner(id.as_str()) == Some(key);
        self.end_session(key, SessionEnd::Abandoned);
        if !is_owner {
            return;
        }
        match begun {
            Begun::Created => self.undo(call.number(), id),
            Begun::Resumed => self.detach_unclaimed(id),
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

    /// Nobody wants this session any more, but its id is its own until the wire owes nothing for it.
    fn abandon_session(&mut self, key: SessionKey) {
        let session = self.sessions.get_mut(key).filter(|session| session.status != Status::Ended);
        let Some(session) = session else { return };
        session.status = Status::Abandoned;
        self.settle_session(key, SessionEnd::Abandoned);
        self.enqueue(key, Entry::Closed(SessionEnd::Abandoned));
    }

    /// A call has left the table without a reply.
    pub(super) fn on_left(&mut self, number: u64, call: &OpenCall) {
        match &call.purpose {
            Purpose::Create(key, _) => {
                self.creating.remove(&number);
                self.end_session(*key, SessionEnd::Abandoned);
                self.close_window(number);
            }
            Purpose::Resume(key, _) => self.fail_resume(*key, SessionEnd::Abandoned),
            Purpose::Turn(_) | Purpose::Send => {
                self.forget_turn(number, call.session);
                self.forget_held(number, call.session);
                self.on_prompt_done(number, call.session);
            }
            _ => {}
        }
    }

    /// Ends a session here: it owns nothing any more, everything that was asked or awaited in it is settled, and the
    /// last item of its stream says why.
    pub(super) fn end_session(&mut self, key: SessionKey, reason: SessionEnd) {
        let Some(session) = self.sessions.get_mut(key) else { return };
        if session.status == Status::Ended {
            return;
        }
        let closed_before = session.status == Status::Abandoned;
        session.status = Status::Ended;
        let displaced = session.displaced.take();
        if let Some(id) = session.id.clone()
            && self.sessions.remove_owner(&id, key)
        {
            self.sessions.remember_ended(&id);
            self.refuse_kept(&id);
        }
        self.settle_session(key, reason.clone());
        if !closed_before {
            self.enqueue(key, Entry::Closed(reason.clone()));
        }
        if let Some(resident) = displaced {
            self.end_session(resident, reason);
        }
        self.free_if_done(key);
    }

    /// Settles what was asked and awaited in a session.
    fn settle_session(&mut self, key: SessionKey, reason: SessionEnd) {
        self.settle_asks_of(key, &reason);
        self.fail_held_prompts(key, &CallError::SessionEnded(reason.clone()));
        let turns = self.sessions.get(key).map(|session| session.turns.clone()).unwrap_or_default();
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
            self.sessions.free(key);
        }
    }
}

fn read_info(reply: Json, named: Option<SessionId>) -> Result<SessionInfo, DecodeError> {
    let decoded: Reply = reply.decode()?;
    let session_id = match decoded.session_id {
        Some(id) if id.is_empty() => None,
        Some(id) => Some(SessionId::from(id)),
        None => named,
    };
    Ok(SessionInfo {
        session_id: session_id.ok_or_else(|| DecodeError::new("the reply has no sessionId"))?,
        workspace_path: decoded.workspace_path,
        remote_url: decoded.remote_url,
        raw: reply,
    })
}

/// Whether the runtime did what it was asked: it says `"success":false` where it did not.
pub(super) fn is_confirmed(reply: &Json) -> bool {
    reply.decode::<Confirmation>().ok().and_then(|reply| reply.success).unwrap_or(true)
}
