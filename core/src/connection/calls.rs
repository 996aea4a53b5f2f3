//! Calls of ours, which have two ends: what the caller is told, and what the wire still owes.
//!
//! A caller's end is its outcome, told once. The wire's end is the reply. For most calls the first is also the last
//! that is known of them; creating, resuming, detaching and destroying stay in the table until the wire's end,
//! since a reply then still changes what is there.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::time::Duration;

use super::error::{CallError, CreateError, TimeLimit, TurnError};
use super::event::Event;
use super::reading::Activity;
use super::start_steps::StartSteps;
use crate::ids::{AskId, CallId, SessionKey};
use crate::json::Json;
use crate::jsonrpc::{MAX_DEPTH, Unwritable};
use crate::moment::Moment;
use crate::session::{SessionEnd, SessionId};

/// How long a call may take. Neither limit has a default: agents think for minutes.
///
/// What runs out ends the call for its caller. The runtime is not told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[must_use]
pub struct Limits {
    total: Option<Duration>,
    inactivity: Option<Duration>,
}

impl Limits {
    /// No limits.
    pub const fn none() -> Self {
        Self { total: None, inactivity: None }
    }

    /// As long as this in all.
    pub const fn total(mut self, limit: Duration) -> Self {
        self.total = Some(limit);
        self
    }

    /// As long as this since the call's session (or, where it has none, the connection) last did anything. The time
    /// stands still while reading is paused.
    pub const fn inactivity(mut self, limit: Duration) -> Self {
        self.inactivity = Some(limit);
        self
    }

    /// The limit in total, if there is one.
    #[must_use]
    pub const fn total_limit(&self) -> Option<Duration> {
        self.total
    }

    /// The limit of inactivity, if there is one.
    #[must_use]
    pub const fn inactivity_limit(&self) -> Option<Duration> {
        self.inactivity
    }
}

/// Calls that somebody waits for, or that the wire still owes.
#[derive(Debug, Default)]
pub(super) struct Calls {
    /// Boxed, as each is moved in and out once.
    open: BTreeMap<u64, Box<OpenCall>>,
    last: u64,
}

/// A call that is not over.
#[derive(Debug)]
pub(super) struct OpenCall {
    pub(super) method: Cow<'static, str>,
    pub(super) purpose: Purpose,
    pub(super) session: Option<SessionKey>,
    pub(super) caller: Caller,
    pub(super) progress: Progress,
    pub(super) started: Moment,
    pub(super) limits: Limits,
    /// When it started, on the clock that stands still while reading is paused; or its session's last activity, if
    /// nothing is known of that session any more.
    started_active: Duration,
}

/// What a call is for, and so what its reply changes.
#[derive(Debug)]
pub(super) enum Purpose {
    Connect,
    Ping,
    /// One of the calls of the handshake that the config has.
    HandshakeStep,
    /// Tells the runtime to exit.
    Shutdown,
    Plain,
    Create(SessionKey, Made),
    Resume(SessionKey, SessionId),
    /// A create or resume that was answered, and of which steps are left.
    Starting(Box<StartSteps>),
    /// A step of the start that this call is.
    Step(u64),
    /// Registers interest in this type of events, in a session that is open.
    Interest(&'static str),
    Detach(SessionKey),
    Destroy(SessionKey),
    Delete(SessionId),
    /// Ends at the runtime what nobody here claimed.
    Undo(SessionId),
    /// Asks for a cloud session's history, to see whether its worker has started.
    History(SessionKey),
    /// Answers an asking event.
    Answer(Box<Answering>),
    /// Replaces a session's tools.
    Tools(Box<NewTools>),
    Send,
    /// A prompt whose turn is waited for, beyond the call's reply.
    Turn,
    Abort,
}

/// Where a session is made.
#[derive(Debug)]
pub(super) enum Made {
    /// By the runtime itself, under this id.
    Here(SessionId),
    /// In the cloud, under an id that is the runtime's to give; with the fields that some runtimes refuse there.
    InCloud(Box<[String]>),
}

/// The tools that a session is to have.
#[derive(Debug)]
pub(super) struct NewTools {
    pub(super) session: SessionKey,
    /// Those that handlers here run.
    pub(super) names: Vec<String>,
    /// How long such a handler may take.
    pub(super) limit: Option<Duration>,
    /// Tells one change from another; a later one has a larger number.
    pub(super) generation: u64,
}

/// An asking event's answer that is on its way: whose it is.
#[derive(Debug)]
pub(super) struct Answering {
    pub(super) ask: AskId,
    pub(super) event_type: String,
    pub(super) session: SessionKey,
    pub(super) session_id: SessionId,
}

/// Whether somebody is to be told of a call's outcome.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Caller {
    Waiting,
    Gone,
}

/// How far a call has come on its way to the runtime and back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Progress {
    /// A prompt that waits for its cloud session to start, or the end of a session in whose place another is being
    /// resumed.
    Held,
    /// Its frame waits to be written.
    Queued,
    /// Its frame was handed out.
    Transmitted,
    /// Its reply has come; what it is for goes on.
    Answered,
}

/// A call as it is entered.
#[derive(Debug)]
pub(super) struct NewCall {
    pub(super) method: Cow<'static, str>,
    pub(super) purpose: Purpose,
    pub(super) session: Option<SessionKey>,
    pub(super) caller: Caller,
    pub(super) progress: Progress,
    pub(super) limits: Limits,
}

/// What follows from a caller's having left.
#[derive(Debug)]
pub(super) enum Left {
    /// Its reply still changes something, so the wire's end is waited for.
    Stays,
    /// It is out of the table.
    Gone(Box<OpenCall>),
}

impl Calls {
    /// The number that the next call gets.
    pub(super) fn next_number(&self) -> u64 {
        self.last + 1
    }

    /// Enters a call, which gets [`next_number`](Self::next_number).
    pub(super) fn enter(&mut self, call: NewCall, now: Activity) -> u64 {
        self.last += 1;
        let NewCall { method, purpose, session, caller, progress, limits } = call;
        let call = OpenCall {
            method,
            purpose,
            session,
            caller,
            progress,
            started: now.at,
            limits,
            started_active: now.active,
        };
        self.open.insert(self.last, Box::new(call));
        self.last
    }

    pub(super) fn get(&self, number: u64) -> Option<&OpenCall> {
        self.open.get(&number).map(Box::as_ref)
    }

    /// Whether a reply to a call can have come: its frame was handed out, and no reply has.
    pub(super) fn is_transmitted(&self, number: u64) -> bool {
        self.get(number).is_some_and(|call| call.progress == Progress::Transmitted)
    }

    /// Whether the runtime may have seen a call: its frame was handed out.
    pub(super) fn is_sent(&self, number: u64) -> bool {
        self.get(number).is_some_and(|call| call.progress > Progress::Queued)
    }

    /// A call that was held is queued to be written.
    pub(super) fn queued(&mut self, number: u64) {
        if let Some(call) = self.open.get_mut(&number) {
            call.progress = Progress::Queued;
        }
    }

    /// A call's frame was handed out.
    pub(super) fn transmitted(&mut self, number: u64) {
        if let Some(call) = self.open.get_mut(&number) {
            call.progress = Progress::Transmitted;
        }
    }

    /// Takes out a call whose reply has come, or of which nothing is waited for any more.
    pub(super) fn remove(&mut self, number: u64) -> Option<Box<OpenCall>> {
        self.open.remove(&number)
    }

    /// A call was answered, and what it is for goes on, such as a prompt's turn: it stays until that ends.
    pub(super) fn answered(&mut self, number: u64, mut call: Box<OpenCall>) {
        call.progress = Progress::Answered;
        self.open.insert(number, call);
    }

    /// The caller's end: given up, out of time, or cut off. `unsent` says that its frame will not go out. Returns what
    /// the caller is to be told, and what becomes of the call; none if the caller had left before.
    pub(super) fn leave(
        &mut self,
        number: u64,
        unsent: bool,
        tell: impl FnOnce(&OpenCall) -> Event,
    ) -> Option<(Event, Left)> {
        let call = self.open.get_mut(&number).filter(|call| call.caller == Caller::Waiting)?;
        call.caller = Caller::Gone;
        let told = tell(call);
        let unsent = unsent || call.progress == Progress::Held;
        if !unsent && call.purpose.outlives_its_caller() {
            return Some((told, Left::Stays));
        }
        Some((told, Left::Gone(self.open.remove(&number)?)))
    }

    /// How long a call may still be inactive: none if its time is over. `last` is when its session last did anything.
    pub(super) fn inactivity_left(
        &self,
        number: u64,
        now: Duration,
        last: Duration,
    ) -> Option<InactivityLeft> {
        let call = self.get(number)?;
        let limit = call.limits.inactivity?;
        let idle = now.saturating_sub(last.max(call.started_active));
        Some(match limit.checked_sub(idle).filter(|left| !left.is_zero()) {
            Some(left) => InactivityLeft::Some(left),
            None => InactivityLeft::None(limit),
        })
    }

    /// The last activity of a session of which nothing will be known any more.
    pub(super) fn note_activity(&mut self, session: SessionKey, last_active: Duration) {
        for call in self.open.values_mut().filter(|call| call.session == Some(session)) {
            call.started_active = call.started_active.max(last_active);
        }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (u64, &OpenCall)> {
        self.open.iter().map(|(number, call)| (*number, call.as_ref()))
    }

    /// The numbers of those calls for which `pick` is true, in order.
    pub(super) fn numbers_where(&self, pick: impl Fn(&OpenCall) -> bool) -> Vec<u64> {
        self.open.iter().filter(|(_, call)| pick(call)).map(|(number, _)| *number).collect()
    }

    /// The steps that are left of a create or resume that was answered.
    pub(super) fn steps_of(&mut self, number: u64) -> Option<&mut StartSteps> {
        match &mut self.open.get_mut(&number)?.purpose {
            Purpose::Starting(steps) => Some(steps),
            _ => None,
        }
    }

    /// Takes out the step of a start that is not wanted any more. Its late reply is nobody's.
    pub(super) fn drop_step_of(&mut self, start: u64) {
        self.open.retain(|_, call| !matches!(call.purpose, Purpose::Step(of) if of == start));
    }

    /// The creates and resumes that are to begin a session.
    pub(super) fn starts_of(&self, session: SessionKey) -> Vec<u64> {
        self.numbers_where(|call| call.purpose.starts(session))
    }

    /// The detaches and destroys of a session that are held while another is being resumed in its place.
    pub(super) fn held_ends_of(&self, session: SessionKey) -> Vec<u64> {
        self.numbers_where(|call| call.progress == Progress::Held && call.purpose.ends(session).is_some())
    }

    /// How a session is to end, if the runtime was asked to end it and has not replied.
    pub(super) fn end_asked_for(&self, session: SessionKey, id: Option<&SessionId>) -> Option<SessionEnd> {
        let mut sent = self.open.values().filter(|call| call.progress == Progress::Transmitted);
        sent.find_map(|call| match &call.purpose {
            Purpose::Delete(deleted) if id == Some(deleted) => Some(SessionEnd::Deleted),
            purpose => purpose.ends(session),
        })
    }
}

/// What is left of a call's limit of inactivity.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum InactivityLeft {
    Some(Duration),
    /// The whole of the limit is over.
    None(Duration),
}

impl Made {
    /// The id that was asked for; in the cloud it is the runtime's to give.
    pub(super) fn own_id(&self) -> Option<&SessionId> {
        match self {
            Made::Here(id) => Some(id),
            Made::InCloud(_) => None,
        }
    }
}

impl Purpose {
    /// Whether a reply still changes something when the caller has left.
    fn outlives_its_caller(&self) -> bool {
        matches!(
            self,
            Purpose::Create(..)
                | Purpose::Resume(..)
                | Purpose::Detach(_)
                | Purpose::Destroy(_)
                | Purpose::Tools(_)
        )
    }

    /// Whether it creates or resumes this session.
    pub(super) fn starts(&self, session: SessionKey) -> bool {
        match self {
            Purpose::Create(started, _) | Purpose::Resume(started, _) => *started == session,
            Purpose::Starting(steps) => steps.session == session,
            _ => false,
        }
    }

    /// How it ends this session, if it does.
    pub(super) fn ends(&self, session: SessionKey) -> Option<SessionEnd> {
        match self {
            Purpose::Detach(ended) if *ended == session => Some(SessionEnd::Detached),
            Purpose::Destroy(ended) if *ended == session => Some(SessionEnd::Destroyed),
            _ => None,
        }
    }
}

impl OpenCall {
    /// The error of a limit that ran out.
    pub(super) fn timed_out(&self, limit: TimeLimit) -> CallError {
        CallError::Timeout { method: crate::text::cut(&self.method), limit }
    }

    /// The event that tells the caller of a failure, in the form that goes with what the call is for.
    pub(super) fn failed(&self, call: CallId, error: CallError) -> Event {
        match self.purpose {
            Purpose::Create(session, _) | Purpose::Resume(session, _) => {
                Event::Session { call, session, result: Err(CreateError::Call(error)) }
            }
            Purpose::Starting(ref steps) => {
                Event::Session { call, session: steps.session, result: Err(CreateError::Call(error)) }
            }
            Purpose::Turn => Event::Turn { call, result: Err(TurnError::Call(error)) },
            _ => Event::Reply { call, result: Err(error) },
        }
    }
}

/// The error of a call whose parameters cannot be written.
pub(super) fn unwritable(method: &str, error: Unwritable) -> CallError {
    let method = crate::text::cut(method);
    match error {
        Unwritable::TooDeep { depth } => CallError::TooDeep { method, depth, limit: MAX_DEPTH },
        Unwritable::Number { path, number } => CallError::NumberTooLarge { method, path, number },
        Unwritable::NotJson { at } => CallError::NotJson { method, at },
    }
}

/// The outcome of a command that the runtime may not have carried out: it answers `"success":false` then, whatever else
/// stands beside that.
pub(super) fn confirm(result: Result<Json, CallError>) -> Result<Json, CallError> {
    let reply = result?;
    if reply.get("success").is_none_or(|success| success.as_str() != "false") {
        return Ok(reply);
    }
    let error = reply.get("error").and_then(|error| error.decode().ok()).unwrap_or_default();
    Err(CallError::NotConfirmed { error, reply })
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn key(number: u64) -> SessionKey {
        SessionKey::new(1, number, 0)
    }

    fn call(purpose: Purpose) -> NewCall {
        NewCall {
            method: Cow::Borrowed("m"),
            purpose,
            session: None,
            caller: Caller::Waiting,
            progress: Progress::Queued,
            limits: Limits::none(),
        }
    }

    fn purposes() -> Vec<Purpose> {
        let id = SessionId::from("a");
        vec![
            Purpose::Connect,
            Purpose::Ping,
            Purpose::Shutdown,
            Purpose::Plain,
            Purpose::Create(key(1), Made::Here(id.clone())),
            Purpose::Create(key(1), Made::InCloud(Box::new([]))),
            Purpose::Resume(key(1), id.clone()),
            Purpose::Detach(key(1)),
            Purpose::Destroy(key(1)),
            Purpose::Delete(id.clone()),
            Purpose::Undo(id.clone()),
            Purpose::History(key(1)),
            Purpose::Answer(Box::new(Answering {
                ask: AskId::new(1, 1),
                event_type: "permission.requested".to_owned(),
                session: key(1),
                session_id: id,
            })),
            Purpose::Send,
            Purpose::Turn,
            Purpose::Abort,
        ]
    }

    fn cancelled(number: u64) -> impl Fn(&OpenCall) -> Event {
        move |call| call.failed(CallId::new(1, number), CallError::Cancelled)
    }

    #[test]
    fn numbers_grow_and_are_never_used_twice() {
        let mut calls = Calls::default();
        for number in 1..4 {
            assert_eq!(calls.next_number(), number);
            assert_eq!(calls.enter(call(Purpose::Plain), Activity::default()), number);
            assert!(calls.remove(number).is_some() && calls.remove(number).is_none());
        }
    }

    #[test]
    fn a_reply_is_expected_once_the_frame_is_out_and_until_it_has_come() {
        let mut calls = Calls::default();
        let number =
            calls.enter(NewCall { progress: Progress::Held, ..call(Purpose::Turn) }, Activity::default());
        let progress = |calls: &Calls| calls.get(number).expect("it is open").progress;
        assert!(!calls.is_transmitted(number));
        calls.queued(number);
        assert!(progress(&calls) == Progress::Queued && !calls.is_transmitted(number));
        calls.transmitted(number);
        assert!(calls.is_transmitted(number));
        let open = calls.remove(number).expect("it is open");
        calls.answered(number, open);
        assert!(progress(&calls) == Progress::Answered && !calls.is_transmitted(number));
        assert!(!calls.is_transmitted(number + 1));
    }

    #[test]
    fn only_what_changes_something_at_its_reply_stays_when_its_caller_leaves() {
        for purpose in purposes() {
            let name = format!("{purpose:?}");
            let stays = ["Create", "Resume", "Detach", "Destroy"].iter().any(|kind| name.starts_with(kind));
            let mut calls = Calls::default();
            let number = calls.enter(call(purpose), Activity::default());
            let (told, left) = calls.leave(number, false, cancelled(number)).expect("it had not left");
            assert_eq!(matches!(left, Left::Stays), stays, "{name}");
            assert_eq!(calls.get(number).is_some(), stays, "{name}");
            let form = match told {
                Event::Session { .. } => "Create Resume",
                Event::Turn { .. } => "Turn",
                _ => "",
            };
            assert_eq!(form.contains(name.split('(').next().unwrap_or_default()), !form.is_empty(), "{name}");
            assert!(calls.leave(number, false, cancelled(number)).is_none(), "{name} leaves once");
        }
    }

    #[test]
    fn what_never_went_out_does_not_stay() {
        for (progress, unsent) in [(Progress::Held, false), (Progress::Queued, true)] {
            let mut calls = Calls::default();
            let number =
                calls.enter(NewCall { progress, ..call(Purpose::Detach(key(1))) }, Activity::default());
            let left = calls.leave(number, unsent, cancelled(number));
            assert!(matches!(left, Some((_, Left::Gone(_)))), "{progress:?}");
        }
    }

    #[test]
    fn a_call_that_nobody_waits_for_has_no_end_to_tell() {
        let mut calls = Calls::default();
        let number =
            calls.enter(NewCall { caller: Caller::Gone, ..call(Purpose::Plain) }, Activity::default());
        assert!(calls.leave(number, true, cancelled(number)).is_none());
        assert!(calls.get(number).is_some());
    }

    #[test]
    fn inactivity_counts_from_the_later_of_its_start_and_its_sessions_last() {
        let mut calls = Calls::default();
        let started = Activity { active: 10 * SECOND, ..Activity::default() };
        let limits = Limits::none().inactivity(5 * SECOND);
        let limited = NewCall { session: Some(key(1)), limits, ..call(Purpose::Plain) };
        let number = calls.enter(limited, started);
        let left = |calls: &Calls, now: u32, last: u32| {
            calls.inactivity_left(number, now * SECOND, last * SECOND).expect("it has a limit")
        };
        assert_eq!(left(&calls, 12, 0), InactivityLeft::Some(3 * SECOND));
        assert_eq!(left(&calls, 15, 0), InactivityLeft::None(5 * SECOND));
        assert_eq!(left(&calls, 15, 14), InactivityLeft::Some(4 * SECOND));
        assert_eq!(left(&calls, 19, 14), InactivityLeft::None(5 * SECOND));
        // Of a session that is forgotten, what was known of it counts on.
        calls.note_activity(key(2), 20 * SECOND);
        calls.note_activity(key(1), 14 * SECOND);
        assert_eq!(left(&calls, 18, 0), InactivityLeft::Some(SECOND));
        let unlimited = calls.enter(call(Purpose::Plain), started);
        assert_eq!(calls.inactivity_left(unlimited, 99 * SECOND, Duration::ZERO), None);
        assert_eq!(calls.inactivity_left(77, SECOND, Duration::ZERO), None);
    }

    #[test]
    fn calls_that_begin_or_end_a_session_are_found() {
        let mut calls = Calls::default();
        for purpose in purposes() {
            calls.enter(call(purpose), Activity::default());
        }
        let (create, detach, destroy, delete) = (5, 8, 9, 10);
        assert_eq!(calls.starts_of(key(1)), [create, create + 1, create + 2]);
        assert!(calls.starts_of(key(2)).is_empty() && calls.held_ends_of(key(1)).is_empty());
        assert_eq!(calls.end_asked_for(key(1), None), None);
        let id = SessionId::from("a");
        for (number, end) in
            [(delete, SessionEnd::Deleted), (destroy, SessionEnd::Destroyed), (detach, SessionEnd::Detached)]
        {
            calls.transmitted(number);
            assert_eq!(calls.end_asked_for(key(1), Some(&id)), Some(end));
        }
        assert_eq!(calls.end_asked_for(key(2), None), None);
        let held = NewCall { progress: Progress::Held, ..call(Purpose::Destroy(key(2))) };
        let held = calls.enter(held, Activity::default());
        assert_eq!(calls.held_ends_of(key(2)), [held]);
    }

    #[test]
    fn success_false_is_no_success_whatever_stands_beside_it() {
        let confirmed = |reply: &'static str| confirm(Ok(Json::parse(reply).expect("it is JSON")));
        assert!(confirmed("{}").is_ok() && confirmed(r#"{"success":true}"#).is_ok());
        assert!(confirmed("null").is_ok() && confirmed(r#"{"success":null}"#).is_ok());
        let refused = confirmed(r#"{"success":false,"error":"unknown","x":1}"#);
        assert!(matches!(refused, Err(CallError::NotConfirmed { error, .. }) if error == "unknown"));
        let refused = confirmed(r#"{"success":false,"error":7}"#);
        assert!(matches!(refused, Err(CallError::NotConfirmed { error, .. }) if error.is_empty()));
        assert!(matches!(confirm(Err(CallError::Cancelled)), Err(CallError::Cancelled)));
    }
}
