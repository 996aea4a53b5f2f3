//! Snapshots of what is open right now: the answer to "is it working, or does it hang?".

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use serde::Serialize;

use super::Connection;
use super::asks::{AskState, OpenAsk};
use super::calls::{Caller, OpenCall, Progress, Purpose};
use super::closing::Phase;
use super::life::Status;
use super::session_table::Session;
use super::standing::Awaits;
use crate::moment::Moment;
use crate::session::{SessionId, TOOL_REQUESTED};

/// All that is open on a connection, at one moment.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Snapshot {
    /// `handshaking`, `open`, `closing` or `closed`.
    pub phase: &'static str,
    /// `true` if reading goes on.
    pub reading: bool,
    /// The time since anything last came from the runtime, in seconds.
    pub idle_seconds: f64,
    /// Calls that are waited for, or that the wire still owes.
    pub calls: Vec<CallSnapshot>,
    /// The asks of the runtime that are not answered.
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
    /// The session that it is of, where that is known.
    pub session_id: Option<String>,
    /// Of a prompt whose turn is waited for: what the runtime calls it, once it has accepted it.
    pub message_id: Option<String>,
    /// The time since the call was made, in seconds.
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
    /// The time for which the ask has been in this state, in seconds.
    pub age_seconds: f64,
    /// `true` if the ask has waited longer than [`Config::untaken_ask_timeout`](super::Config::untaken_ask_timeout) for
    /// somebody to take it.
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
    /// `starting` (until its caller is told that it is there), `open`, `abandoned`, `displaced` or `ended`.
    pub state: &'static str,
    /// Items that wait to be taken.
    pub queued_items: usize,
    /// Bytes of those, read buffers included.
    pub queued_bytes: usize,
    /// The time since anything last came for the session, in seconds.
    pub idle_seconds: f64,
    /// The session's wait: what it waits for.
    pub waits: WaitSnapshot,
    /// `true` if the session was resumed here, and not created.
    pub resumed: bool,
    /// The ids of the events that came last of those that the runtime keeps, oldest first; at most 4.
    pub latest_events: Vec<String>,
    /// `true` if somebody here has asked for its end, and the runtime has not replied.
    pub being_ended: bool,
}

/// The wait of a session: on whom, for what, and for how long. It answers "whose turn is it?".
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WaitSnapshot {
    /// `nothing` (it has nothing to do), `model`, `tool`, `permission` (somebody who may allow something), `us` (this
    /// program: a reader or a handler), or `peer` (the runtime has not replied to a call).
    pub on: &'static str,
    /// The tool's name, or the method or type of event of what is asked or called.
    pub what: Option<String>,
    /// For how long, in seconds.
    pub seconds: f64,
}

/// Returns what is open on a connection.
pub(super) fn of(connection: &Connection, now: Moment) -> Snapshot {
    let now = now.max(connection.now);
    let untaken = connection.config.untaken_ask;
    let ask = |(number, open): (u64, &OpenAsk)| {
        let session = open.session.and_then(|key| connection.session_id(key));
        AskSnapshot::new(number, open, session, untaken, now)
    };
    let open = OpenOfSessions::of(connection);
    let queued_in_sessions = connection.sessions.iter().map(|session| session.queue.weight()).sum::<usize>();
    Snapshot {
        phase: phase(connection.closing.phase()),
        reading: connection.wants_read(),
        idle_seconds: age(connection.last_activity.at, now),
        calls: connection
            .calls
            .iter()
            .map(|(number, call)| call_snapshot(connection, number, call, now))
            .collect(),
        asks: connection.asks.iter().map(ask).collect(),
        sessions: connection
            .sessions
            .iter()
            .map(|session| SessionSnapshot::new(session, &open, now))
            .collect(),
        windows: connection.window.count(),
        kept_messages: connection.window.kept(),
        kept_bytes: connection.window.bytes(),
        queued_bytes: connection.connection_queue.weight() + queued_in_sessions + connection.claims.bytes(),
    }
}

fn call_snapshot(connection: &Connection, number: u64, call: &OpenCall, now: Moment) -> CallSnapshot {
    let session = call.session.and_then(|key| connection.sessions.get(key));
    let session_id = session.and_then(|session| session.id.as_ref()).map(SessionId::to_string);
    let message_id = session.and_then(|session| session.turns.message_id(number)).map(str::to_owned);
    CallSnapshot { session_id, message_id, ..CallSnapshot::new(number, call, now) }
}

impl CallSnapshot {
    fn new(id: u64, call: &OpenCall, now: Moment) -> Self {
        Self {
            id,
            method: crate::text::cut(&call.method),
            session_id: None,
            message_id: None,
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
    fn new(session: &Session, open: &OpenOfSessions<'_>, now: Moment) -> Self {
        let of_subscribers = session.subscribers.as_ref().map_or(0, |subscribers| subscribers.weight());
        Self {
            key: session.key.number(),
            session_id: session.id.as_ref().map(SessionId::to_string),
            state: match session.life.status() {
                Status::Starting => "starting",
                // Calls are left to do before anybody has it.
                Status::Open if open.starting.contains(&session.key.number()) => "starting",
                Status::Open => "open",
                Status::Abandoned => "abandoned",
                Status::Displaced => "displaced",
                Status::Ended => "ended",
            },
            queued_items: session.queue.len(),
            queued_bytes: session.queue.weight() + of_subscribers,
            idle_seconds: age(session.last_activity.at, now),
            waits: WaitSnapshot::of(session, open, now),
            resumed: session.resumed,
            latest_events: session.standing.latest().map(str::to_owned).collect(),
            being_ended: open.is_being_ended(session),
        }
    }
}

/// The open asks and calls of each session, by its number: what the session may wait for.
#[derive(Default)]
struct OpenOfSessions<'a> {
    /// The oldest ask.
    asks: BTreeMap<u64, &'a OpenAsk>,
    /// The oldest call that the runtime has not replied to.
    calls: BTreeMap<u64, &'a OpenCall>,
    /// Those whose create or resume goes on with calls of its own.
    starting: BTreeSet<u64>,
    /// Those that are being detached from or destroyed.
    ending: BTreeSet<u64>,
    /// The ids of those that are being deleted.
    deleted: BTreeSet<&'a SessionId>,
}

impl<'a> OpenOfSessions<'a> {
    fn of(connection: &'a Connection) -> Self {
        let mut open = Self::default();
        // Calls and asks come in the order of their numbers, so the first is the oldest.
        for (_, ask) in connection.asks.iter() {
            let Some(session) = ask.session else { continue };
            open.asks.entry(session.number()).or_insert(ask);
        }
        for (_, call) in connection.calls.iter() {
            match &call.purpose {
                Purpose::Starting(steps) => drop(open.starting.insert(steps.session.number())),
                Purpose::Detach(key) | Purpose::Destroy(key) => drop(open.ending.insert(key.number())),
                Purpose::Delete(id) => drop(open.deleted.insert(id)),
                _ => {}
            }
        }
        for (_, call) in connection.calls.iter().filter(|(_, call)| call.progress == Progress::Transmitted) {
            if let Some(session) = call.session {
                open.calls.entry(session.number()).or_insert(call);
            }
        }
        open
    }

    fn is_being_ended(&self, session: &Session) -> bool {
        self.ending.contains(&session.key.number())
            || session.id.as_ref().is_some_and(|id| self.deleted.contains(id))
    }
}

impl WaitSnapshot {
    /// Returns what a session waits for. The nearest comes first: what this program owes, then what the runtime does.
    fn of(session: &Session, open: &OpenOfSessions<'_>, now: Moment) -> Self {
        let wait = |on, what: Option<&str>, since| Self {
            on,
            what: what.map(crate::text::cut),
            seconds: age(since, now),
        };
        let number = session.key.number();
        // The oldest is the one that has held things up longest.
        if let Some(ask) = open.asks.get(&number) {
            let method = ask.origin.method();
            let on = match method {
                _ if ask.is_untaken() => "us",
                "permission.requested" => "permission",
                TOOL_REQUESTED => "tool",
                _ => "us",
            };
            return wait(on, Some(method), ask.since);
        }
        if session.queue.is_pausing() {
            return wait("us", None, session.last_activity.at);
        }
        let (awaits, since) = session.standing.awaits();
        match (awaits, open.calls.get(&number)) {
            (Awaits::Tool(name), _) => wait("tool", Some(name), since),
            (Awaits::Model, _) => wait("model", None, since),
            (Awaits::Prompt, Some(call)) => wait("peer", Some(&call.method), call.started),
            (Awaits::Prompt, None) => wait("nothing", None, since),
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

/// Returns how long ago something was, in seconds.
fn age(then: Moment, now: Moment) -> f64 {
    ((now - then).as_secs_f64() * 1000.0).round() / 1000.0
}
