//! Calls, in every state.

use super::*;
use crate::connection::SessionInfo;

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

/// A create that was answered, and has steps left.
fn starting() -> Purpose {
    let raw = Json::empty_object();
    let info = SessionInfo { session_id: SessionId::from("a"), workspace_path: None, remote_url: None, raw };
    Purpose::Starting(Box::new(StartSteps::new(key(1), info, Vec::new(), [])))
}

/// Returns what a call is for, in a word.
fn name(purpose: &Purpose) -> String {
    let text = format!("{purpose:?}");
    text.split(['(', ' ']).next().unwrap_or_default().to_owned()
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
fn the_runtime_may_have_seen_a_call_whose_frame_was_handed_out() {
    let mut calls = Calls::default();
    let number =
        calls.enter(NewCall { progress: Progress::Held, ..call(Purpose::Turn) }, Activity::default());
    assert!(!calls.is_sent(number), "it is held");
    calls.queued(number);
    assert!(!calls.is_sent(number), "it waits to be written");
    calls.transmitted(number);
    assert!(calls.is_sent(number));
    let open = calls.remove(number).expect("it is open");
    assert!(!calls.is_sent(number), "it is out of the table");
    calls.answered(number, open);
    assert!(calls.is_sent(number));
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
        let number = calls.enter(NewCall { progress, ..call(Purpose::Detach(key(1))) }, Activity::default());
        let left = calls.leave(number, unsent, cancelled(number));
        assert!(matches!(left, Some((_, Left::Gone(_)))), "{progress:?}");
    }
}

#[test]
fn a_call_that_nobody_waits_for_has_no_end_to_tell() {
    let mut calls = Calls::default();
    let number = calls.enter(NewCall { caller: Caller::Gone, ..call(Purpose::Plain) }, Activity::default());
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
    let remaining = |calls: &Calls, now: u32, last: u32| {
        calls.remaining_inactivity(number, now * SECOND, last * SECOND).expect("it has a limit")
    };
    assert_eq!(remaining(&calls, 12, 0), RemainingInactivity::Some(3 * SECOND));
    assert_eq!(remaining(&calls, 15, 0), RemainingInactivity::None(5 * SECOND));
    assert_eq!(remaining(&calls, 15, 14), RemainingInactivity::Some(4 * SECOND));
    assert_eq!(remaining(&calls, 19, 14), RemainingInactivity::None(5 * SECOND));
    // Of a session that is forgotten, what was known of it counts on.
    calls.note_activity(key(2), 20 * SECOND);
    calls.note_activity(key(1), 14 * SECOND);
    assert_eq!(remaining(&calls, 18, 0), RemainingInactivity::Some(SECOND));
    let unlimited = calls.enter(call(Purpose::Plain), started);
    assert_eq!(calls.remaining_inactivity(unlimited, 99 * SECOND, Duration::ZERO), None);
    assert_eq!(calls.remaining_inactivity(77, SECOND, Duration::ZERO), None);
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

#[test]
fn what_the_core_waits_for_itself_is_told_to_nobody_else() {
    let own: Vec<String> = purposes()
        .into_iter()
        .chain([Purpose::Step(1), Purpose::Interest("x"), starting()])
        .filter(Purpose::is_for_the_core)
        .map(|purpose| name(&purpose))
        .collect();
    assert_eq!(own, ["Connect", "Ping", "Answer", "Step", "Interest"]);
}

#[test]
fn the_end_waits_for_callers_and_for_what_could_be_left_behind() {
    let held_up_by = |caller: Caller, wants_shutdown: bool| {
        let mut calls = Calls::default();
        for purpose in purposes().into_iter().chain([Purpose::Step(1), Purpose::Interest("x"), starting()]) {
            calls.enter(NewCall { caller, ..call(purpose) }, Activity::default());
        }
        let held_up: Vec<String> = calls
            .iter()
            .filter(|(_, call)| call.holds_up_closing(wants_shutdown))
            .map(|(_, call)| name(&call.purpose))
            .collect();
        held_up
    };
    assert_eq!(held_up_by(Caller::Waiting, false).len(), purposes().len() + 3);
    let left = ["Create", "Create", "Resume", "Undo", "Starting"];
    assert_eq!(held_up_by(Caller::Gone, false), left);
    let and_ends = ["Create", "Create", "Resume", "Detach", "Destroy", "Undo", "Starting"];
    assert_eq!(held_up_by(Caller::Gone, true), and_ends);
}

#[test]
fn parameters_may_name_a_session_alone() {
    assert_eq!(session_params(&SessionId::from("a\"b")).as_str(), r#"{"sessionId":"a\"b"}"#);
}
