//! The context of a handler: what it knows of where it was asked.

use std::borrow::Cow;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use super::control::Control;
use super::jobs::Jobs;
use crate::handle::{Client, Session, WeakClient};
use crate::ids::{AskId, SessionKey};
use crate::json::Json;
use crate::session::Question;

/// The session, agent and ask that a handler runs for. Cheap to clone; it keeps neither the session nor the connection alive.
#[derive(Clone)]
pub struct HandlerContext {
    pub(super) question: Question,
    pub(super) key: Option<SessionKey>,
    pub(super) client: WeakClient,
    pub(super) control: Arc<Control>,
    pub(super) limit: Option<Duration>,
    #[cfg_attr(not(feature = "protocol"), allow(dead_code, reason = "only typed handlers begin more"))]
    pub(super) jobs: Arc<Jobs>,
}

impl HandlerContext {
    /// The session that asks. None while it is being created or resumed, when the runtime may ask already; when the last
    /// handle on it was dropped; and of what is asked of the connection.
    ///
    /// It may be called, also while this handler is waited for.
    #[must_use]
    pub fn session(&self) -> Option<Session> {
        self.client.session(self.key?)
    }

    /// The key of the session that asks.
    #[must_use]
    pub fn session_key(&self) -> Option<SessionKey> {
        self.key
    }

    /// The connection, unless its last handle was dropped.
    #[must_use]
    pub fn client(&self) -> Option<Client> {
        self.client.upgrade()
    }

    /// The agent that asks; none for the session's root agent, and where the runtime does not say.
    #[must_use]
    pub fn agent_id(&self) -> Option<String> {
        let event = self.question.event().and_then(|event| event.agent_id().map(Cow::into_owned));
        event.or_else(|| self.text("agentId").filter(|agent| !agent.is_empty()))
    }

    /// The tool call that it is about, where the runtime says.
    #[must_use]
    pub fn tool_call_id(&self) -> Option<String> {
        self.text("toolCallId")
    }

    /// The trace that it is part of, as the header `traceparent` has it, where the runtime says.
    #[must_use]
    pub fn trace_parent(&self) -> Option<String> {
        self.text("traceparent")
    }

    /// Returns the state that goes with [`trace_parent`](Self::trace_parent), as the header `tracestate` has it.
    #[must_use]
    pub fn trace_state(&self) -> Option<String> {
        self.text("tracestate")
    }

    /// Returns the time that the handler may take from its start, if that is [limited](super::Handlers::limit).
    #[must_use]
    pub fn limit(&self) -> Option<Duration> {
        self.limit
    }

    /// Resolves when the handler is no longer wanted, or out of time. Its own future is dropped then; this is for what it has
    /// begun elsewhere, such as a task or a process.
    pub fn withdrawn(&self) -> Withdrawn {
        Withdrawn(Arc::clone(&self.control))
    }

    /// Returns whether the handler is no longer wanted, or out of time.
    #[must_use]
    pub fn is_withdrawn(&self) -> bool {
        self.control.is_stopped()
    }

    /// Returns the question as it came.
    #[must_use]
    pub fn question(&self) -> &Question {
        &self.question
    }

    /// The number of the ask: one run of a handler is told from another by it.
    #[must_use]
    pub fn id(&self) -> AskId {
        self.question.id()
    }

    /// A member of the parameters, or of a hook's input.
    fn text(&self, name: &str) -> Option<String> {
        let params = self.question.params();
        let member = |json: &Json| json.get(name).and_then(|value| value.decode::<String>().ok());
        member(&params).or_else(|| member(&params.get("input")?))
    }
}

impl fmt::Debug for HandlerContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HandlerContext")
            .field("question", &self.question)
            .field("session", &self.key)
            .finish_non_exhaustive()
    }
}

/// A future that resolves when a handler is no longer wanted.
#[must_use = "futures do nothing unless polled"]
#[derive(Debug)]
pub struct Withdrawn(Arc<Control>);

impl Future for Withdrawn {
    type Output = ();

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        self.0.poll_stopped(context)
    }
}
