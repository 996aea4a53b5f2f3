//! What a connection owes, to whom, and in which order; and that it holds no more than it may.
//!
//! The model is told of each thing that is done, with what could be seen before and after, and of each thing that is
//! taken out. It decides by itself what must come of it, except where that is the connection's own choice (whether a
//! reply is good, when an ask is refused for want of room); there it looks which choice was made, and holds the
//! connection to it.

mod bounds;
mod calls;
mod requests;
mod sessions;
mod stream;
mod window;

use std::collections::BTreeSet;

use pilotwire::{CallError, Connection, CreateError, Event, Snapshot, TimeLimit};
use serde_json::Value;

use super::MARKS;
use super::peer::{Sent, What};
use super::script::Options;
use calls::Calls;
pub(super) use calls::Outcome;
use requests::Requests;
use sessions::Sessions;
use stream::{Entry, Stream};
use window::{Bounds, Window};

/// See the module.
#[derive(Debug)]
pub(super) struct Model {
    limits: Limits,
    pub(super) calls: Calls,
    pub(super) requests: Requests,
    pub(super) sessions: Sessions,
    window: Window,
    own: Stream,
    writing_failed: bool,
    pub(super) ended: bool,
    /// What the script has led to.
    pub(super) reached: BTreeSet<&'static str>,
}

/// The limits that the model needs to know.
#[derive(Clone, Copy, Debug)]
struct Limits {
    hard: usize,
    bounds: Bounds,
    open_asks: usize,
    max_frame: usize,
}

/// What was done.
#[derive(Clone, Copy, Debug)]
pub(super) enum Done<'a> {
    Received(&'a Sent),
    TookTransmit,
    TimePassed,
    Other,
}

/// What can be seen of a connection.
pub(super) struct Seen<'a> {
    pub(super) before: &'a Snapshot,
    pub(super) after: &'a Snapshot,
    /// The session that owned the id that a message names, before it came.
    pub(super) owner: Option<u64>,
    pub(super) connection: &'a Connection,
}

impl Seen<'_> {
    fn state_before(&self, session: u64) -> &'static str {
        state(self.before, session)
    }

    fn state_after(&self, session: u64) -> &'static str {
        state(self.after, session)
    }
}

fn state(snapshot: &Snapshot, session: u64) -> &'static str {
    snapshot.sessions.iter().find(|known| known.key == session).map_or("gone", |known| known.state)
}

fn queued_items(snapshot: &Snapshot, session: u64) -> usize {
    snapshot.sessions.iter().find(|known| known.key == session).map_or(0, |known| known.queued_items)
}

fn is_open(snapshot: &Snapshot, ask: u64) -> bool {
    snapshot.asks.iter().any(|known| known.ask == ask)
}

impl Model {
    pub(super) fn new(options: &Options) -> Model {
        let bounds = Bounds { per_id: options.per_id(), ids: options.ids(), bytes: options.pending_bytes() };
        Model {
            limits: Limits {
                hard: options.hard(),
                bounds,
                open_asks: options.open_asks(),
                max_frame: options.max_frame(),
            },
            calls: Calls::default(),
            requests: Requests::default(),
            sessions: Sessions::default(),
            window: Window::new(bounds),
            own: Stream::new(),
            writing_failed: false,
            ended: false,
            reached: BTreeSet::new(),
        }
    }

    pub(super) fn reach(&mut self, mark: &'static str) {
        assert!(MARKS.contains(&mark), "{mark} is to be listed");
        self.reached.insert(mark);
    }

    pub(super) fn writing_has_failed(&mut self) {
        self.writing_failed = true;
    }

    pub(super) fn has_writing_failed(&self) -> bool {
        self.writing_failed
    }

    /// A call was transmitted.
    pub(super) fn transmitted(
        &mut self,
        number: u64,
        method: &str,
        params: &Value,
        handshaking: bool,
        snapshot: &Snapshot,
    ) {
        if let Some(session) = self.calls.transmitted(number, method, params, handshaking) {
            assert!(
                self.sessions.may_send(session),
                "a prompt goes out before its session's worker has started"
            );
            // One that was given up before it went out holds up none.
            let waits = snapshot.calls.iter().any(|call| call.id == number);
            if waits && self.sessions.is_in_cloud(session) {
                let other = self.calls.prompt_on_its_way(session, number, snapshot);
                assert_eq!(other, None, "prompt {number} goes out before another was answered");
            }
        }
    }

    /// After all deadlines: what has a limit waits no longer.
    pub(super) fn check_waited_out(&self, snapshot: &Snapshot) {
        assert!(snapshot.asks.iter().all(|ask| ask.state != "kept"), "{:?} wait for ever", snapshot.asks);
        self.calls.check_held(snapshot);
    }

    /// Something was done, or taken out.
    pub(super) fn done(&mut self, done: Done<'_>, seen: &Seen<'_>) {
        if let Done::Received(sent) = done
            && seen.before.phase != "closed"
        {
            self.received(sent, seen);
        }
        self.sessions_change(done, seen);
        self.window.retain_asks(|ask| is_open(seen.after, ask));
        self.window.retain_holders(|call| seen.after.calls.iter().any(|known| known.id == call));
        self.sessions_are_forgotten(seen);
        if seen.after.windows == 0 {
            if self.window.messages() > 0 {
                self.reach("a window ends with something in it");
            }
            self.window.clear();
        }
        self.check_bounds(seen.after, seen.connection);
        if seen.after.phase == "closed" {
            self.check_nothing_is_open(seen);
            if seen.before.phase == "closing" && matches!(done, Done::TookTransmit) && !self.writing_failed {
                // It ends because all that was to be written is.
                self.reach("ends when all is written");
                self.requests.check_all_answered();
            }
        }
    }

    fn received(&mut self, sent: &Sent, seen: &Seen<'_>) {
        if sent.len > self.limits.max_frame || matches!(sent.what, What::Broken) {
            assert_eq!(seen.after.phase, "closed", "after a frame that breaks framing");
            return self.reach("framing is broken");
        }
        match &sent.what {
            What::Event(event) => self.event_came(event, sent.len, seen),
            What::Request { id, session } => self.request_came(id, session.as_deref(), sent.len, seen),
            What::Cancel { id } => self.cancel_came(id, seen),
            What::Notification { serial, deleted } => {
                self.own.push(Entry::Event { serial: *serial, kind: "notification" });
                if *deleted && let Some(owner) = seen.owner {
                    self.deleted_elsewhere(owner, seen);
                }
            }
            What::Reply { call, result, not_found } => {
                self.reply_came(*call, result.as_ref(), not_found.as_deref(), seen);
            }
            What::Uncorrelated => self.calls.check_uncorrelated(seen),
            What::Other | What::Broken => {}
        }
    }

    /// The runtime no longer has a session that may be open here.
    fn deleted_elsewhere(&mut self, owner: u64, seen: &Seen<'_>) {
        if seen.state_before(owner) == "open" {
            let after = seen.state_after(owner);
            assert!(["ended", "gone"].contains(&after), "session {owner} is {after} although it was deleted");
            self.reach("a session is deleted elsewhere");
        }
    }

    /// With the end of what undoes a create, and of a delete that succeeds, nothing is kept for that session any more
    /// if nobody owns it.
    fn sessions_are_forgotten(&mut self, seen: &Seen<'_>) {
        let ended =
            seen.before.calls.iter().filter(|call| seen.after.calls.iter().all(|known| known.id != call.id));
        for call in ended {
            let over = self.calls.over(call.id);
            if let Some(id) = over.filter(|id| seen.connection.session_key(&(*id).into()).is_none()) {
                self.window.take(id);
            }
        }
    }

    /// An event was taken from the connection.
    pub(super) fn event_taken(&mut self, event: &Event) {
        assert!(!self.ended, "{event:?} behind the end");
        match event {
            Event::Closed(cause) => {
                self.ended = true;
                assert!(self.own.is_empty(), "the end comes before {:?}", self.own);
                self.calls.check_all_told();
                self.requests.check_all_heard();
                self.reach(match cause.kind.name() {
                    "graceful" => "ends gracefully",
                    "peer-ended" => "the peer ends",
                    "truncated" => "ends within a frame",
                    "protocol" => "ends for broken framing",
                    "handshake" => "the handshake fails",
                    "io" => "ends for a failure of the transport",
                    _ => "ends because writing stalls",
                });
            }
            Event::Connected(_) => self.calls.connected(),
            Event::Reply { call, result } => {
                self.calls.reply(call.number(), result.as_ref());
                self.reach_failure(result.as_ref().err());
            }
            Event::Session { call, session, result } => {
                self.calls.session(call.number(), session.number(), result.as_ref().err());
                match result {
                    Err(CreateError::Call(error)) => self.reach_failure(Some(error)),
                    Err(CreateError::IdInUse(_)) => self.reach("a create gets the id of another"),
                    Err(CreateError::SessionIdMismatch { .. }) => self.reach("a create gets another id"),
                    Err(CreateError::NotInCloud { .. }) => self.reach("a create is not for the cloud"),
                    _ => {}
                }
            }
            Event::Turn { call, result } => self.turn_ends(call.number(), result.as_ref()),
            Event::Answered { ask, result } => {
                self.requests.heard(ask.number());
                self.reach(if result.is_ok() { "an answer is taken" } else { "an answer is not taken" });
            }
            Event::Readable(key) => self.sessions.readable(key.number()),
            Event::Notification(notification) => {
                let serial = notification.params().and_then(|params| {
                    let data = params.get("event").and_then(|event| event.get("data"));
                    data.unwrap_or(params).get("serial")?.decode().ok()
                });
                self.own.take_event(serial.expect("all notifications have a number"));
            }
            Event::Ask(question) => self.own.take_ask(question.id().number()),
            Event::Cancelled(ask) => self.own.take_cancelled(ask.number()),
            Event::Missed { count } => {
                self.reach("a notification is given up");
                self.own.take_missed(*count);
            }
            Event::Notice(_) => {}
            other => panic!("{other:?} is not known here"),
        }
    }

    fn reach_failure(&mut self, error: Option<&CallError>) {
        match error {
            Some(CallError::Rpc(_)) => self.reach("a call is answered with an error"),
            Some(CallError::Decode(_)) => self.reach("a call's answer cannot be read"),
            Some(CallError::Uncorrelated(_)) => self.reach("a call ends with an error that names none"),
            Some(CallError::Cancelled) => self.reach("a call is given up"),
            Some(CallError::Timeout { limit: TimeLimit::Total(_), .. }) => {
                self.reach("a call takes too long")
            }
            Some(CallError::Timeout { limit: TimeLimit::Inactivity(_), .. }) => {
                self.reach("a call's session does nothing")
            }
            Some(CallError::SessionEnded(_)) => self.reach("a call's session ends"),
            Some(CallError::CloudStartTimeout(_)) => self.reach("a prompt is held too long"),
            Some(CallError::Aborted) => self.reach("a held prompt is aborted"),
            Some(CallError::Closed(_)) => self.reach("a call ends with the connection"),
            _ => {}
        }
    }

    fn check_nothing_is_open(&mut self, seen: &Seen<'_>) {
        let (after, connection) = (seen.after, seen.connection);
        assert!(after.calls.is_empty(), "calls are open behind the end: {:?}", after.calls);
        assert!(after.asks.is_empty(), "asks are open behind the end: {:?}", after.asks);
        assert_eq!((after.windows, after.kept_messages, after.kept_bytes), (0, 0, 0), "in the window");
        assert!(after.sessions.iter().all(|session| session.state == "ended"), "{:?}", after.sessions);
        assert_eq!(connection.poll_deadline(), None, "a deadline behind the end");
        assert!(!connection.wants_read() && connection.closed().is_some());
    }
}
