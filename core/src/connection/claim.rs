//! Claims: the asks that a handler claims, and what it is given.

use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;

use crate::ids::{AskId, SessionKey};
use crate::jsonrpc::Notification;
use crate::protocol;
use crate::session::{Question, TOOL_REQUESTED};

/// A claim: the asks that a handler here will answer.
///
/// A claim is data. [`Connection::claim`](crate::sans_io::Connection::claim) makes it for one session or for the connection.
/// Asks that it covers go to [`poll_claimed`](crate::sans_io::Connection::poll_claimed) at once, even while items wait in their
/// session's stream and nobody reads that.
///
/// ```
/// use std::time::Duration;
/// use pilotwire::Claim;
///
/// let hooks = Claim::asks("hooks.invoke");
/// let weather = Claim::tool("weather").within(Duration::from_secs(30));
/// assert_eq!((hooks.method(), weather.tool_name()), ("hooks.invoke", Some("weather")));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    kind: Kind,
    limit: Option<Duration>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Kind {
    Asks(Cow<'static, str>),
    Tool(Arc<str>),
}

/// The subject of a claim, by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Subject<'a> {
    /// Requests of this method, or events of this type.
    Asks(&'a str),
    /// Uses of this tool.
    Tool(&'a str),
}

impl Claim {
    /// Every ask of a kind: requests of this method, or events of this type. Claimed for the connection, notifications of
    /// this method too. Who claims `userInput.request`, `exitPlanMode.request` or `autoModeSwitch.request` claims the event too
    /// by which a session in the cloud asks the same.
    #[must_use]
    pub fn asks(method: impl Into<Cow<'static, str>>) -> Self {
        Self { kind: Kind::Asks(method.into()), limit: None }
    }

    /// Uses of the tool of this name (`external_tool.requested`).
    #[must_use]
    pub fn tool(name: impl Into<String>) -> Self {
        Self { kind: Kind::Tool(name.into().into()), limit: None }
    }

    /// Sets how long a handler may take, from when it is given the ask. After that, [`Claimed::Expired`] says so; the
    /// ask stays open.
    #[must_use]
    pub fn within(mut self, limit: Duration) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Returns how long a handler may take, if that is limited.
    #[must_use]
    pub fn limit(&self) -> Option<Duration> {
        self.limit
    }

    /// The method or event type that it is about.
    #[must_use]
    pub fn method(&self) -> &str {
        match self.subject() {
            Subject::Asks(method) => method,
            Subject::Tool(_) => TOOL_REQUESTED,
        }
    }

    /// The tool's name, if it is about one.
    #[must_use]
    pub fn tool_name(&self) -> Option<&str> {
        match self.subject() {
            Subject::Asks(_) => None,
            Subject::Tool(name) => Some(name),
        }
    }

    pub(super) fn subject(&self) -> Subject<'_> {
        match &self.kind {
            Kind::Asks(method) => Subject::Asks(method),
            Kind::Tool(name) => Subject::Tool(name),
        }
    }

    /// The type of event in which interest must be registered for it to come, if it must.
    pub(super) fn interest(&self) -> Option<&'static str> {
        protocol::event(self.method()).filter(|row| row.needs_interest).map(|row| row.name)
    }
}

/// Something for the handlers, as [`Connection::poll_claimed`](super::Connection::poll_claimed) returns it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Claimed {
    /// An ask that a handler here has claimed.
    Ask {
        /// The session that asks; none for a connection-level ask.
        session: Option<SessionKey>,
        /// The question that is asked.
        question: Question,
    },
    /// An ask that was given out before is over: whoever works on it may stop. The core has replied to it, if it is a
    /// request.
    Withdrawn(AskId),
    /// The [limit](Claim::within) of an ask that was given before is over. It is still open, and still to be answered.
    Expired(AskId),
    /// A notification that a handler here has claimed.
    Told(Notification),
    /// A session in which something was claimed has ended. Nothing more is asked in it.
    Ended(SessionKey),
    /// The runtime has replied to [`set_tools`](super::Connection::set_tools). What is asked from here on is asked of the new
    /// tools, if it took them.
    Tools {
        /// The session.
        session: SessionKey,
        /// The number that the caller gave.
        generation: u64,
        /// `true` if the new tools are the session's now.
        taken: bool,
    },
}
