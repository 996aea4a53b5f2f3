//! What is open right now: the answer to "is it working, or does it hang?".

use std::time::Duration;

use serde::Serialize;

use super::Connection;
use super::asks::{AskState, OpenAsk};
use super::calls::{Caller, OpenCall, Progress};
use super::closing::Phase;
use super::life::Status;
use super::session_table::Session;
use crate::moment::Moment;
use crate::session::SessionId;

/// All that is open on a connection, at one moment.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Snapshot {
    /// `handshaking`, `open`, `closing` or `closed`.
    pub phase: &'static str,
    /// Whether reading goes on.
    pub reading: bool,
    /// How long ago anything came from the runtime, in seconds.
    pub idle_seconds: f64,
    /// Calls that are waited for, or that the wire still owes.
    pub calls: Vec<CallSnapshot>,
    /// What the runtime asked and was not answered.
    pub asks: Vec<AskSnapshot>,
    /// Sessions, those included that have ended and whose items are not all taken.
    pub sessions: Vec<SessionSnapshot>,
    /// Open pending-id windows.
    pub windows: usize,
    /// Messages kept for session ids that are not known yet.
    pub kept_messages: usize,
    /// Bytes of those.
    pub kept_bytes: usize,
    /// Bytes of items that wait to be taken, read buffers included.
    pub queued_bytes: usize,
}

/// An open call.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CallSnapshot {
    /// Its number, which is its id on the wire.
    pub id: u64,
    /// Its method.
    pub method: String,
    /// How long ago it was made, in seconds.
    pub age_seconds: f64,
    /// `held` (a prompt whose session has not started), `queued`, `sent`, `answered` (a turn goes on), or `left` (by
    /// its caller; the wire still owes a reply).
    pub state: &'static str,
}

/// Something that is asked.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AskSnapshot {
    /// Its number.
    pub ask: u64,
    /// The request's method or the event's type.
    pub method: String,
    /// The session that it is of, where that is known.
    pub session_id: Option<String>,
    /// How long it has been in this state, in seconds.
    pub age_seconds: f64,
    /// Whether it has waited longer than [`Config::untaken_ask_timeout`](super::Config::untaken_ask_timeout) for somebody to take it.
    pub overdue: bool,
    /// `kept` (its session is not known yet), `queued`, `claimed` (for a handler, which has not taken it),
    /// `handled` (with one) or `taken`.
    pub state: &'static str,
}

/// A session.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SessionSnapshot {
    /// Its key's number.
    pub key: u64,
    /// Its id, once it is known.
    pub session_id: Option<String>,
    /// `starting`, `open`, `abandoned`, `displaced` or `ended`.
    pub state: &'static str,
    /// Items that wait to be taken.
    pub queued_items: usize,
    /// Bytes of those, read buffers included.
    pub queued_bytes: usize,
    /// How long ago anything came for it, in seconds.
    pub idle_seconds: f64,
}

/// What is open on a connection.
pub(super) fn of(connection: &Connection, now: Moment) -> Snapshot {
    let now = now.max(connection.now);
    let untaken = connection.config.untaken_ask;
    let ask = |(number, open): (u64, &OpenAsk)| {
        let session = open.session.and_then(|key| connection.session_id(key));
        AskSnapshot::new(number, open, session, untaken, now)
    };
    let queued_in_sessions = connection.sessions.iter().map(|session| session.queue.weight()).sum::<usize>();
    Snapshot {
        phase: phase(connection.closing.phase()),
        reading: connection.wants_read(),
        idle_seconds: age(connection.last_activity.at, now),
        calls: connection.calls.iter().map(|(number, call)| CallSnapshot::new(number, call, now)).collect(),
        asks: connection.asks.iter().map(ask).collect(),
        sessions: connection.sessions.iter().map(|session| SessionSnapshot::new(session, now)).collect(),
        windows: connection.window.count(),
        kept_messages: connection.window.kept(),
        kept_bytes: connection.window.bytes(),
        queued_bytes: connection.connection_queue.weight() + queued_in_sessions + connection.claims.bytes(),
    }
}

impl CallSnapshot {
    fn new(id: u64, call: &OpenCall, now: Moment) -> Self {
        Self {
            id,
            method: crate::text::cut(&call.method),
            age_seconds: age(call.started, now),
            state: match (call.progress, call.caller) {
                (Progress::Held, _) => "held",
                (Progress::Queued, _) => "queued",
                (Progress::Transmitted, Caller::Waiting) => "sent",
                (Progress::Transmitted, Caller::Gone) => "left",
                (Progress::Answered, _) => "answered",
            },
        }
    }
}

impl AskSnapshot {
    /// `session` is the id of the session that it is of; `untaken` for how long it may wait to be taken.
    fn new(
        ask: u64,
        open: &OpenAsk,
        session: Option<&SessionId>,
        untaken: Option<Duration>,
        now: Moment,
    ) -> Self {
        let session = match &open.state {
            AskState::Kept(id) => Some(id),
            _ => session,
        };
        Self {
            ask,
            method: crate::text::cut(open.origin.method()),
            session_id: session.map(SessionId::to_string),
            age_seconds: age(open.since, now),
            overdue: open.is_untaken() && untaken.is_some_and(|limit| now - open.since >= limit),
            state: match open.state {
                AskState::Kept(_) => "kept",
                AskState::Queued => "queued",
                AskState::Claimed => "claimed",
                AskState::Handled => "handled",
                AskState::Taken => "taken",
            },
        }
    }
}

impl SessionSnapshot {
    fn new(session: &Session, now: Moment) -> Self {
        Self {
            key: session.key.number(),
            session_id: session.id.as_ref().map(SessionId::to_string),
            state: match session.life.status() {
                Status::Starting => "starting",
                Status::Open => "open",
                Status::Abandoned => "abandoned",
                Status::Displaced => "displaced",
                Status::Ended => "ended",
            },
            queued_items: session.queue.len(),
            queued_bytes: session.queue.weight(),
            idle_seconds: age(session.last_activity.at, now),
        }
    }
}

/// The word for a phase.
fn phase(phase: Phase) -> &'static str {
    match phase {
        Phase::Handshaking => "handshaking",
        Phase::Open => "open",
        Phase::Closing => "closing",
        Phase::Closed => "closed",
    }
}

/// How long ago something was, in seconds.
fn age(then: Moment, now: Moment) -> f64 {
    ((now - then).as_secs_f64() * 1000.0).round() / 1000.0
}
