//! The plan of what there is to resume.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::handle::{Client, LeftBehind, Planner};
use crate::handlers::{Handlers, handlers_of};
use crate::protocol::methods;
use crate::session::{SessionConfig, SessionId};

/// The plan of a resume: what was open on a connection that has ended, and what is needed to go on with its sessions on
/// another.
///
/// Its memory is bounded by what was open. As JSON it has everything but the handlers, and so **what is secret in the configs of
/// sessions**, such as a provider's key: keep it as you keep those. `Debug` shows none of it.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ResumePlan {
    pub(super) cause: String,
    pub(super) sessions: Vec<PlannedSession>,
    pub(super) calls: Vec<PlannedCall>,
}

/// A session of a [`ResumePlan`].
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PlannedSession {
    /// Its id.
    #[serde(with = "as_text")]
    pub session_id: SessionId,
    /// The stage that the session had reached.
    pub stage: SessionStage,
    /// As it was created or resumed, without what follows from handlers.
    pub config: SessionConfig,
    /// `true` if the session had handlers.
    pub has_handlers: bool,
    /// The ids of the events that were seen last of those that the runtime keeps, oldest first; at most 4. The last one is the
    /// last that was seen; the others are for where the runtime has not written that to its log.
    pub latest_events: Vec<String>,
    /// `true` if the session was resumed on this connection, and not created: then there may be events from before.
    pub resumed: bool,
    /// The word for what the session waited for: `on` of [`WaitSnapshot`](crate::diagnostics::WaitSnapshot), so
    /// `nothing` if it was idle.
    pub waited_for: String,
    /// The asks of the runtime in the session that were not answered. The runtime does not ask again.
    pub asks: Vec<PlannedAsk>,
    /// The handlers that the session had, if the plan is of this process and was asked for before the connection ended.
    #[serde(skip)]
    pub(super) handlers: Option<Handlers>,
}

/// The stage that a session of a [`ResumePlan`] had reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum SessionStage {
    /// The session was open.
    Open,
    /// The session was being created, and its create had not succeeded. It is not resumed: its caller was told that the
    /// create failed.
    Creating,
    /// The session was being resumed, and that had not succeeded. It is resumed again, which changes nothing if it had
    /// been.
    Resuming,
}

/// Something that the runtime had asked in a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PlannedAsk {
    /// The request's method or the event's type, such as `permission.requested`.
    pub method: String,
    /// `true` if a handler or reader here had the ask, and may have done something about it: a tool may have run.
    pub taken: bool,
}

/// A call whose outcome its caller was not told but for the connection's end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PlannedCall {
    /// Its number on its connection: that of its [`CallId`](crate::sans_io::CallId).
    pub id: u64,
    /// Its method: `session.send` of a prompt.
    pub method: String,
    /// The session that it is of, where that is known.
    pub session_id: Option<String>,
    /// Of a prompt whose turn was waited for: its id in the session's events, once the runtime had accepted it.
    pub message_id: Option<String>,
    /// The fate of the call, as far as it is known.
    pub fate: CallFate,
}

/// The fate of a call of a [`ResumePlan`], as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum CallFate {
    /// The call was not given to the transport: the runtime does not know of it.
    NotSent,
    /// The runtime may have received it, and may have carried it out.
    Unknown,
    /// A prompt that the runtime had accepted, and whose turn had not ended.
    Accepted,
}

impl CallFate {
    /// The variant's name in kebab-case.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            CallFate::NotSent => "not-sent",
            CallFate::Unknown => "unknown",
            CallFate::Accepted => "accepted",
        }
    }
}

impl ResumePlan {
    /// Returns the cause of the connection's end, as a text.
    #[must_use]
    pub fn cause(&self) -> &str {
        &self.cause
    }

    /// The sessions, in the order in which they began.
    #[must_use]
    pub fn sessions(&self) -> &[PlannedSession] {
        &self.sessions
    }

    /// The calls whose outcome is not known, in the order in which they were made.
    #[must_use]
    pub fn calls(&self) -> &[PlannedCall] {
        &self.calls
    }

    /// Leaves out sessions, which are then not resumed.
    #[must_use]
    pub fn only(mut self, keep: impl FnMut(&PlannedSession) -> bool) -> Self {
        self.sessions.retain(keep);
        self
    }

    /// Sets the handlers of the sessions that had some: for a plan that was read from JSON.
    #[must_use]
    pub fn with_handlers<H: Into<Handlers>>(
        mut self,
        mut handlers: impl FnMut(&PlannedSession) -> H,
    ) -> Self {
        for at in 0..self.sessions.len() {
            let given = self.sessions.get(at).filter(|session| session.has_handlers).map(&mut handlers);
            if let (Some(session), Some(given)) = (self.sessions.get_mut(at), given) {
                session.handlers = Some(given.into());
            }
        }
        self
    }

    /// Changes the configs that sessions are resumed with, as by `continuePendingWork`.
    #[must_use]
    pub fn with_configs(mut self, mut change: impl FnMut(&PlannedSession) -> SessionConfig) -> Self {
        for session in &mut self.sessions {
            session.config = change(session);
        }
        self
    }

    fn of(left: &LeftBehind) -> Self {
        let sessions = left.open.sessions.iter().filter_map(|open| {
            let stage = match (open.state, open.resumed) {
                ("open", _) => SessionStage::Open,
                ("starting", true) => SessionStage::Resuming,
                ("starting", false) => SessionStage::Creating,
                // It is resumed as what was to take its place.
                _ => return None,
            };
            // Its user has ended it, whether the runtime came to that or not.
            if open.being_ended {
                return None;
            }
            let session_id = SessionId::from(open.session_id.clone()?);
            let kept = left.sessions.iter().find(|kept| kept.number == open.key)?;
            // The session in whose place it is resumed, which ends when the runtime has replied.
            let before = left.open.sessions.iter().filter(|other| {
                matches!(other.state, "displaced" | "ended") && other.session_id == open.session_id
            });
            let before = before.filter(|other| other.key < open.key).max_by_key(|other| other.key);
            let asks = left.open.asks.iter().filter(|ask| ask.session_id == open.session_id);
            let asks = asks.map(|ask| PlannedAsk {
                method: ask.method.clone(),
                taken: matches!(ask.state, "taken" | "handled"),
            });
            let latest_events = [
                // What came since was not told: it is behind a hole that was not filled.
                Some(&kept.given.seen_before),
                // What came of one that was starting was given to nobody.
                Some(&open.latest_events).filter(|_| stage == SessionStage::Open),
                before.filter(|_| stage != SessionStage::Open).map(|before| &before.latest_events),
            ];
            let latest_events = latest_events.into_iter().flatten().find(|events| !events.is_empty());
            let handlers = kept.attachment.as_ref().and_then(handlers_of);
            Some(PlannedSession {
                config: kept.given.config(&session_id),
                session_id,
                stage,
                has_handlers: kept.given.has_handlers || handlers.is_some(),
                latest_events: latest_events.cloned().unwrap_or_default(),
                resumed: open.resumed,
                waited_for: open.waits.on.to_owned(),
                asks: asks.collect(),
                handlers,
            })
        });
        let calls = left.open.calls.iter().filter(|call| call.state != "left").map(|call| PlannedCall {
            id: call.id,
            method: call.method.clone(),
            session_id: call.session_id.clone(),
            message_id: call.message_id.clone(),
            fate: match call.state {
                "held" | "queued" => CallFate::NotSent,
                "answered" if call.method == methods::SEND => CallFate::Accepted,
                _ => CallFate::Unknown,
            },
        });
        Self { cause: left.cause.to_string(), sessions: sessions.collect(), calls: calls.collect() }
    }
}

impl Client {
    /// Asks for the plan to go on elsewhere, for when this connection has ended. See [`recovery`](crate::recovery).
    ///
    /// From now until what this returns is dropped, the handlers of sessions are kept past the connection's end, for the plan.
    /// Asked for after the end, a plan has no handlers; the rest is the same.
    pub fn resume_plan(&self) -> Planning {
        Planning(Planner::new(self))
    }
}

/// Waits for a connection's end, and gives what is needed to go on elsewhere. Made by [`Client::resume_plan`]. It does not keep
/// the connection open; it can be awaited by reference, more than once.
#[must_use = "it gives the plan when it is awaited"]
pub struct Planning(Planner);

impl Future for Planning {
    type Output = ResumePlan;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<ResumePlan> {
        self.0.poll(context).map(|left| ResumePlan::of(&left))
    }
}

impl fmt::Debug for Planning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Planning")
    }
}

impl fmt::Debug for PlannedSession {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PlannedSession")
            .field("session_id", &self.session_id)
            .field("stage", &self.stage)
            .field("config", &self.config)
            .field("handlers", &self.handlers)
            .field("latest_events", &self.latest_events)
            .field("waited_for", &self.waited_for)
            .finish_non_exhaustive()
    }
}

/// A session's id.
mod as_text {
    use super::{Deserialize, Deserializer, Serializer, SessionId};

    pub(super) fn serialize<S: Serializer>(id: &SessionId, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(id.as_str())
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<SessionId, D::Error> {
        String::deserialize(deserializer).map(SessionId::from)
    }
}
