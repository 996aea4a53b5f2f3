//! What a connection owes, to whom, and in which order; and that it holds no more than it may.
//!
//! The model is told of each thing that is done, with what could be seen before and after, and of each thing that is
//! taken out. It decides by itself what must come of it, except where that is the connection's own choice (when a
//! session has ended, when an ask is refused for want of room); there it looks which choice was made, and holds the
//! connection to it. What follows from what, the parts of `pilotwire_rules` say.

mod bounds;
mod calls;
mod requests;
mod sessions;

use std::collections::BTreeSet;

use pilotwire::diagnostics::Snapshot;
use pilotwire::error::TimeLimit;
use pilotwire::sans_io::{Connection, Event};
use pilotwire::{CallError, CreateError, SessionEvent};
use pilotwire_rules::closing::Phase;
use pilotwire_rules::sessions::{Route, State, route};
use pilotwire_rules::stream::{Entry, Stream};
use pilotwire_rules::window::{Bounds, Window};
use serde_json::Value;

use super::MARKS;
use super::peer::{self, Sent, SentEvent, What};
use super::script::Options;
use calls::Calls;
pub(super) use calls::Outcome;
use requests::Requests;
use sessions::Sessions;

/// See the module.
#[derive(Debug)]
pub(super) struct Model {
    limits: Limits,
    pub(super) calls: Calls,
    pub(super) requests: Requests,
    pub(super) sessions: Sessions,
    window: Window<String, SentEvent>,
    connection_items: Stream<Item>,
    writing_failed: bool,
    /// The user has asked for a shutdown.
    pub(super) shuts_down: bool,
    /// Time has passed since it began to close, so that may have taken too long.
    closing_may_be_late: bool,
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

/// What a stream gives, a gap and the end aside.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Item {
    /// An event or a notification, by its serial number. It may come as an event or, if it asks, as an ask.
    Event { serial: u64, kind: &'static str },
    /// A request, by its ask's number.
    Ask(u64),
    /// The end of a request that was asked here.
    Cancelled(u64),
}

impl Item {
    fn of_event(event: &SessionEvent) -> Item {
        let data: Value = event.decode().expect("the data is good");
        let kind = peer::kind(&event.event_type()).expect("its type was sent");
        Item::Event { serial: data["serial"].as_u64().expect("all events have a number"), kind }
    }

    fn serial(&self) -> Option<u64> {
        match self {
            Item::Event { serial, .. } => Some(*serial),
            Item::Ask(_) | Item::Cancelled(_) => None,
        }
    }
}

impl Seen<'_> {
    fn state_before(&self, session: u64) -> State {
        state(self.before, session)
    }

    fn state_after(&self, session: u64) -> State {
        state(self.after, session)
    }

    /// Where a message goes that names a session.
    fn route(&self) -> Route<u64> {
        let owner = self.owner.map(|owner| (owner, self.state_before(owner)));
        route(owner, self.before.windows > 0, false)
    }

    /// The session that owned an id.
    fn owner_before(&self, id: &str) -> Option<u64> {
        owner(self.before, id)
    }

    /// The session that owns an id now.
    fn owner_after(&self, id: &str) -> Option<u64> {
        owner(self.after, id)
    }
}

fn owner(snapshot: &Snapshot, id: &str) -> Option<u64> {
    let of_id = snapshot.sessions.iter().filter(|known| known.session_id.as_deref() == Some(id));
    let is_owner = |key: &u64| !matches!(state(snapshot, *key), State::Displaced | State::Ended);
    of_id.map(|known| known.key).find(is_owner)
}

pub(super) fn phase(snapshot: &Snapshot) -> Phase {
    match snapshot.phase {
        "handshaking" => Phase::Handshaking,
        "open" => Phase::Open,
        "closing" => Phase::Closing,
        _ => Phase::Closed,
    }
}

pub(super) fn state(snapshot: &Snapshot, session: u64) -> State {
    match snapshot.sessions.iter().find(|known| known.key == session).map(|known| known.state) {
        Some("starting") => State::Starting,
        Some("open") => State::Open,
        Some("abandoned") => State::Abandoned,
        Some("displaced") => State::Displaced,
        _ => State::Ended,
    }
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
            connection_items: Stream::default(),
            writing_failed: false,
            shuts_down: false,
            closing_may_be_late: false,
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
    pub(super) fn transmitted(&mut self, number: u64, method: &str, params: &Value, handshaking: bool) {
        if let Some(session) = self.calls.transmitted(number, method, params, handshaking) {
            assert!(
                self.sessions.may_send(session),
                "a prompt goes out before its session's worker has started"
            );
        }
    }

    /// After all deadlines: what has a limit waits no longer.
    pub(super) fn check_waited_out(&self, snapshot: &Snapshot) {
        assert!(snapshot.asks.iter().all(|ask| ask.state != "kept"), "{:?} wait for ever", snapshot.asks);
        self.calls.check_held(snapshot, |session| self.sessions.waits_for_another(session));
    }

    /// Something was done, or taken out.
    pub(super) fn done(&mut self, done: Done<'_>, seen: &Seen<'_>) {
        if let Done::Received(sent) = done
            && phase(seen.before).hears()
        {
            self.received(sent, seen);
        }
        self.calls.ends_are_made(seen);
        self.sessions_change(done, seen);
        self.prompts_move(seen.after);
        self.window.retain_requests(|ask| is_open(seen.after, ask));
        self.requests.retain(seen.after);
        let is_done = phase(seen.before) == Phase::Closing
            && phase(seen.after) == Phase::Closed
            && matches!(done, Done::TookTransmit)
            && !self.writing_failed;
        if is_done {
            // It ends because all that was to be written is.
            self.reach("ends when all is written");
            if !self.closing_may_be_late {
                self.calls.check_closing_is_done(seen.before);
            }
        }
        self.closing_may_be_late |= phase(seen.before) == Phase::Closing && matches!(done, Done::TimePassed);
        self.calls.retain(seen.after);
        self.window.retain_holders(|call| seen.after.calls.iter().any(|known| known.id == call));
        self.sessions_are_forgotten(seen);
        if seen.after.windows == 0 {
            if self.window.messages() > 0 {
                self.reach("a window ends with something in it");
            }
            self.window.take_all();
        }
        self.check_bounds(seen.after, seen.connection);
        if phase(seen.after) == Phase::Closed {
            self.check_nothing_is_open(seen);
            if is_done {
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
                self.connection_items
                    .push(Entry::Event(Item::Event { serial: *serial, kind: "notification" }));
                if *deleted && let Some(owner) = seen.owner {
                    self.deleted_elsewhere(owner, seen);
                }
            }
            What::Reply { call, answer } => {
                self.reply_came(*call, answer, seen);
            }
            What::Uncorrelated => self.calls.check_uncorrelated(seen),
            What::Other | What::Broken => {}
        }
    }

    /// The runtime no longer has a session that may be open here.
    fn deleted_elsewhere(&mut self, owner: u64, seen: &Seen<'_>) {
        if seen.state_before(owner) == State::Open {
            self.reach("a session is deleted elsewhere");
        }
        self.check_gone(owner, seen);
    }

    /// With the end of what undoes a create, and of a delete that succeeds, nothing is kept for that session any more
    /// if nobody owns it.
    fn sessions_are_forgotten(&mut self, seen: &Seen<'_>) {
        let ended =
            seen.before.calls.iter().filter(|call| seen.after.calls.iter().all(|known| known.id != call.id));
        for call in ended {
            let over = self.calls.over(call.id);
            if let Some(id) = over.filter(|id| seen.connection.session_key(&(*id).into()).is_none()) {
                self.window.take(&id.to_owned());
            }
        }
    }

    /// An event was taken from the connection.
    pub(super) fn event_taken(&mut self, event: &Event) {
        assert!(!self.ended, "{event:?} behind the end");
        match event {
            Event::Closed(cause) => {
                self.ended = true;
                assert!(self.connection_items.is_empty(), "the end comes before {:?}", self.connection_items);
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
                let told = result.as_ref().map(|info| info.session_id.as_str());
                self.calls.session(call.number(), session.number(), told);
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
                let serial = serial.expect("all notifications have a number");
                self.connection_items.take_unnumbered(&Item::Event { serial, kind: "notification" });
            }
            Event::Ask(question) => self.connection_items.take_unnumbered(&Item::Ask(question.id().number())),
            Event::Cancelled(ask) => self.connection_items.take_unnumbered(&Item::Cancelled(ask.number())),
            Event::Missed { count } => {
                self.reach("a notification is given up");
                self.connection_items.take_missed(*count);
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
