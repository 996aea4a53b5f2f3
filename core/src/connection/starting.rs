//! How sessions begin: create, resume.

use std::borrow::Cow;

use serde::Deserialize;

use super::calls::{Limits, Made, OpenCall, Purpose};
use super::lifecycle::is_not_found;
use super::prompts::Gate;
use super::registry::Status;
use super::{CallError, CallId, Connection, CreateError, Event, SessionKey, refusal};
use crate::json::{DecodeError, Json};
use crate::moment::Moment;
use crate::session::{ItemKind, SessionConfig, SessionEnd, SessionId};

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
        let key = self.sessions.insert(self.tag, gate, self.current);
        let params = config.wire(id.as_ref());
        let made = match &id {
            Some(id) => Made::Here(id.clone()),
            None => Made::InCloud(config.fields_not_in_cloud().into()),
        };
        let purpose = Purpose::Create(key, made);
        let number = self.start_session_call("session.create", &params, purpose, key, limits)?;
        // Nothing can come between the frame and this, and a create that is refused takes nothing from anybody.
        if let Some(id) = &id {
            self.register(key, id);
        }
        if cloud {
            self.window.open(number);
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
        let key = self.sessions.insert(self.tag, Gate::Open, self.current);
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
        self.secrets.note_sent(method, params);
        let started = self.start_call(Cow::Borrowed(method), Some(params), purpose, Some(key), limits);
        if started.is_err() {
            self.sessions.free(key);
        }
        started
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
        made: Made,
        waiting: bool,
        result: Result<Json, CallError>,
    ) {
        let (started, undo) = match (result, made) {
            (Ok(reply), Made::Here(id)) => self.read_create_reply(key, Some(&id), waiting, reply),
            (Ok(reply), Made::InCloud(_)) => self.read_create_reply(key, None, waiting, reply),
            (Err(error), Made::Here(_)) => (Err(error.into()), None),
            (Err(error), Made::InCloud(fields)) => {
                (Err(refusal::of_cloud_create(error, fields.into_vec())), None)
            }
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
            Err(ref error) => {
                if let (CreateError::Call(CallError::Rpc(error)), Some(resident)) =
                    (error, self.resident_behind(key))
                    && is_not_found(error, &expected)
                {
                    self.on_deleted_elsewhere(resident);
                }
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
            self.send_held_ends(resident);
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

    /// Nobody wants this session any more, but its id is its own until the wire owes nothing for it.
    fn abandon_session(&mut self, key: SessionKey) {
        let session = self.sessions.get_mut(key).filter(|session| session.status != Status::Ended);
        let Some(session) = session else { return };
        session.status = Status::Abandoned;
        self.settle_session(key, SessionEnd::Abandoned);
        self.enqueue(key, ItemKind::Closed(SessionEnd::Abandoned));
    }

    /// A call has left the table without a reply.
    pub(super) fn on_left(&mut self, number: u64, call: &OpenCall) {
        match &call.purpose {
            Purpose::Create(key, _) => {
                self.end_session(*key, SessionEnd::Abandoned);
                self.close_window(number);
            }
            Purpose::Resume(key, _) => self.fail_resume(*key, SessionEnd::Abandoned),
            Purpose::Turn | Purpose::Send => {
                self.forget_turn(number, call.session);
                self.forget_held(number, call.session);
                self.on_prompt_done(number, call.session);
            }
            _ => {}
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
