//! Shutting down: what is told to the runtime, in which order, and how long each step may take.

use std::io;
use std::time::Duration;

use pilotwire::error::TransportError;
use pilotwire::mock::{Pair, Received, Script, Step};
use pilotwire::sans_io::{CallId, Event, ItemKind, SessionKey};
use pilotwire::{
    CallError, CloseKind, Cloud, Config, CreateError, Json, Limits, Prompt, SessionConfig, SessionEnd,
    TurnError,
};
use serde_json::{Value, json};

use crate::{ask, create_cloud, create_local, emit, outcome, refusal, reply, unanswered};

const STEP: Duration = Duration::from_secs(10);

/// A runtime that leaves calls that end something to the test.
fn silent_ends() -> Script {
    Script::new()
        .always("session.detach", [Step::silent()])
        .always("session.destroy", [Step::silent()])
        .always("runtime.shutdown", [Step::silent()])
        .always("slow", [Step::silent()])
}

fn pair(script: Script) -> Pair {
    Pair::connected(Config::default(), script)
}

fn open(pair: &mut Pair, id: &str) -> SessionKey {
    let starting = create_local(pair, id);
    assert!(outcome(pair, starting).expect("it is answered").is_ok());
    starting.session
}

fn shut_down(pair: &mut Pair) {
    pair.connection.shut_down(pair.now);
    pair.run();
}

/// The sessions that were detached from, in order.
fn detached(pair: &Pair) -> Vec<String> {
    let id = |params: &Json| params.get("sessionId").and_then(|id| id.decode().ok()).expect("a session");
    pair.runtime.calls("session.detach").map(id).collect()
}

fn told_to_exit(pair: &Pair) -> bool {
    pair.runtime.calls("runtime.shutdown").count() > 0
}

/// Answers what the runtime was told for a session.
fn confirm(pair: &mut Pair, session: &str, result: Value) {
    let place = detached(pair).iter().position(|id| id == session).expect("it was detached from");
    let of_method = |(_, method): &(_, &str)| *method == "session.detach";
    let answered = detached(pair).len() - pair.runtime.unanswered().filter(of_method).count();
    let call = pair.runtime.unanswered().filter(of_method).nth(place - answered).map(|(id, _)| id.clone());
    pair.runtime.reply_to(&call.expect("it is open"), result);
    pair.run();
}

/// Why a session has ended, if it has.
fn end_of(pair: &mut Pair, session: SessionKey) -> Option<SessionEnd> {
    pair.items(session).into_iter().find_map(|item| match item.kind {
        ItemKind::Closed(end) => Some(end),
        _ => None,
    })
}

fn closed(pair: &Pair) -> Option<CloseKind> {
    pair.connection.closed().map(|cause| cause.kind.clone())
}

fn slow_call(pair: &mut Pair) -> CallId {
    let call = pair.connection.call(pair.now, "slow", Some(&Json::empty_object()), Limits::none());
    pair.run();
    call.expect("it is open")
}

fn result_of(events: &[Event], wanted: CallId) -> Option<&Result<Json, CallError>> {
    events.iter().find_map(|event| match event {
        Event::Reply { call, result } if *call == wanted => Some(result),
        _ => None,
    })
}

fn broken_pipe() -> TransportError {
    TransportError::writing(&io::ErrorKind::BrokenPipe.into())
}

#[test]
fn every_session_is_detached_from_at_once_then_the_runtime_is_told() {
    let mut pair = pair(silent_ends());
    let keys = ["a", "b", "c"].map(|id| open(&mut pair, id));
    shut_down(&mut pair);
    assert_eq!(detached(&pair), ["a", "b", "c"]);
    for id in ["a", "b"] {
        confirm(&mut pair, id, json!({"success": true}));
        assert!(!told_to_exit(&pair), "another is waited for");
    }
    assert!(matches!(end_of(&mut pair, keys[0]), Some(SessionEnd::Detached)));
    assert!(end_of(&mut pair, keys[2]).is_none());
    confirm(&mut pair, "c", json!({"success": true}));
    assert!(told_to_exit(&pair));
    assert_eq!(closed(&pair), None);
    reply(&mut pair, "runtime.shutdown", json!(null));
    assert_eq!(closed(&pair), Some(CloseKind::Graceful));
    assert!(matches!(end_of(&mut pair, keys[2]), Some(SessionEnd::Detached)));
    // Nobody asked for any of these, so nobody is told of their outcomes.
    let told: Vec<Event> =
        pair.events().into_iter().filter(|event| !matches!(event, Event::Readable(_))).collect();
    assert!(matches!(told[..], [Event::Closed(_)]), "{told:?}");
    assert_eq!(pair.connection.poll_deadline(), None);
}

#[test]
fn what_is_owed_is_answered_before_the_runtime_is_told() {
    for detach_is_answered in [true, false] {
        let mut pair = pair(silent_ends());
        open(&mut pair, "a");
        let of_session = ask(&mut pair, "a");
        let of_connection = pair.runtime.request("gitHubToken.getToken", json!({"host": "h"}));
        pair.run();
        shut_down(&mut pair);
        if detach_is_answered {
            confirm(&mut pair, "a", json!({"success": true}));
        } else {
            pair.advance(STEP);
        }
        assert!(told_to_exit(&pair));
        let told = |received: &Received| matches!(received, Received::Request { method, .. } if method == "runtime.shutdown");
        let place = pair.runtime.received().iter().position(told).expect("it was told");
        let before = &pair.runtime.received()[..place];
        for request in [&of_session, &of_connection] {
            let answers =
                |received: &&Received| matches!(received, Received::Reply { id, .. } if id == request);
            assert_eq!(before.iter().filter(answers).count(), 1, "{request}");
        }
    }
}

#[test]
fn without_sessions_the_runtime_is_told_at_once() {
    let mut pair = pair(Script::new());
    shut_down(&mut pair);
    assert!(told_to_exit(&pair));
    assert_eq!(closed(&pair), Some(CloseKind::Graceful));
}

#[test]
fn a_silent_runtime_has_a_limit_for_each_step() {
    for limit in [STEP, Duration::from_secs(2)] {
        let mut pair = Pair::connected(Config::default().closing_timeout(limit), silent_ends());
        let key = open(&mut pair, "a");
        let before = Duration::from_millis(1);
        shut_down(&mut pair);
        pair.advance(limit - before);
        assert!(!told_to_exit(&pair));
        pair.advance(before);
        assert!(told_to_exit(&pair));
        assert_eq!(closed(&pair), None);
        pair.advance(limit - before);
        assert_eq!(closed(&pair), None);
        pair.advance(before);
        assert_eq!(closed(&pair), Some(CloseKind::Graceful));
        assert!(matches!(end_of(&mut pair, key), Some(SessionEnd::Connection(_))));
    }
}

#[test]
fn a_detach_that_is_answered_late_changes_nothing_any_more() {
    let mut pair = pair(silent_ends());
    open(&mut pair, "a");
    shut_down(&mut pair);
    pair.advance(STEP);
    confirm(&mut pair, "a", json!({"success": true}));
    assert_eq!(closed(&pair), None);
    reply(&mut pair, "runtime.shutdown", json!({}));
    assert_eq!(closed(&pair), Some(CloseKind::Graceful));
}

#[test]
fn a_runtime_that_ends_in_place_of_an_answer_has_done_what_it_was_told() {
    let mut told = pair(silent_ends());
    shut_down(&mut told);
    told.runtime.end();
    told.run();
    assert_eq!(closed(&told), Some(CloseKind::Graceful));

    // That it could no longer be written to is the same.
    let mut told = pair(silent_ends());
    shut_down(&mut told);
    told.connection.transmit_failed(told.now, broken_pipe());
    told.runtime.end();
    told.run();
    assert_eq!(closed(&told), Some(CloseKind::Graceful));

    // Before it was told to, it has not.
    let mut early = pair(silent_ends());
    open(&mut early, "a");
    shut_down(&mut early);
    early.runtime.end();
    early.run();
    assert_eq!(closed(&early), Some(CloseKind::PeerEnded));
    assert!(!told_to_exit(&early));
}

#[test]
fn a_runtime_that_refuses_to_shut_down_is_left() {
    let mut pair = pair(silent_ends());
    shut_down(&mut pair);
    let call = unanswered(&pair, "runtime.shutdown").expect("it is told");
    pair.runtime.fail(&call, -32601, "Unhandled method runtime.shutdown");
    pair.run();
    assert_eq!(closed(&pair), Some(CloseKind::Graceful));
}

#[test]
fn a_detach_that_fails_is_not_tried_again() {
    let mut pair = pair(silent_ends());
    let (first, second) = (open(&mut pair, "a"), open(&mut pair, "b"));
    shut_down(&mut pair);
    confirm(&mut pair, "a", json!({"success": false}));
    let call = unanswered(&pair, "session.detach").expect("it is open");
    pair.runtime.fail(&call, -32603, "no");
    pair.run();
    assert_eq!(detached(&pair), ["a", "b"]);
    assert!(told_to_exit(&pair));
    reply(&mut pair, "runtime.shutdown", json!(null));
    assert_eq!(closed(&pair), Some(CloseKind::Graceful));
    for key in [first, second] {
        assert!(matches!(end_of(&mut pair, key), Some(SessionEnd::Connection(_))));
    }
}

#[test]
fn a_session_that_is_being_ended_is_waited_for_and_not_ended_twice() {
    let mut pair = pair(silent_ends());
    let (first, second) = (open(&mut pair, "a"), open(&mut pair, "b"));
    let detach = pair.connection.detach(pair.now, first, Limits::none()).expect("it is open");
    let destroy = pair.connection.destroy(pair.now, second, Limits::none()).expect("it is open");
    // That nobody waits for it any more changes nothing.
    pair.connection.abandon(pair.now, destroy);
    pair.run();
    shut_down(&mut pair);
    assert_eq!(detached(&pair), ["a"]);
    confirm(&mut pair, "a", json!({"success": true}));
    assert!(!told_to_exit(&pair));
    reply(&mut pair, "session.destroy", json!({"success": true}));
    assert!(told_to_exit(&pair));
    assert!(result_of(&pair.events(), detach).is_some_and(Result::is_ok));
}

#[test]
fn open_calls_may_end_and_turns_end_with_their_sessions() {
    let mut answered = pair(silent_ends().turn([Step::hold("for ever")]));
    let key = open(&mut answered, "a");
    let call = slow_call(&mut answered);
    let turn = answered.connection.send_and_wait(answered.now, key, &Prompt::new("hi"), Limits::none());
    let turn = turn.expect("it is open");
    answered.run();
    shut_down(&mut answered);
    confirm(&mut answered, "a", json!({"success": true}));
    assert!(!told_to_exit(&answered), "the call is waited for");
    let ended = answered.events().into_iter().find_map(|event| match event {
        Event::Turn { call, result } if call == turn => Some(result),
        _ => None,
    });
    let ended = ended.expect("it has ended");
    assert!(
        matches!(ended, Err(TurnError::Call(CallError::SessionEnded(SessionEnd::Detached)))),
        "{ended:?}"
    );
    reply(&mut answered, "slow", json!({"late": true}));
    assert!(result_of(&answered.events(), call).is_some_and(Result::is_ok));
    assert!(told_to_exit(&answered));

    let mut silent = pair(silent_ends());
    let call = slow_call(&mut silent);
    shut_down(&mut silent);
    silent.advance(STEP);
    assert!(told_to_exit(&silent));
    // It may still end.
    assert!(silent.events().is_empty());
    reply(&mut silent, "runtime.shutdown", json!(null));
    let events = silent.events();
    assert!(
        matches!(result_of(&events, call), Some(Err(CallError::Closed(cause))) if cause.kind == CloseKind::Graceful)
    );
    assert!(matches!(events.last(), Some(Event::Closed(_))));
}

#[test]
fn nothing_new_begins() {
    let mut pair = pair(silent_ends());
    let key = open(&mut pair, "a");
    shut_down(&mut pair);
    let now = pair.now;
    let connection = &mut pair.connection;
    assert!(matches!(connection.call(now, "m", None, Limits::none()), Err(CallError::Closed(_))));
    assert!(matches!(connection.detach(now, key, Limits::none()), Err(CallError::Closed(_))));
    let created = connection.create_session(now, &SessionConfig::new(), Limits::none());
    assert!(matches!(created, Err(CreateError::Call(CallError::Closed(_)))));
    let asked = ask(&mut pair, "a");
    assert_eq!(refusal(&pair, &asked).map(|(code, _)| code), Some(-32603));
    assert_eq!(detached(&pair), ["a"]);
}

#[test]
fn shutting_down_again_or_while_closing_changes_nothing() {
    let mut twice = pair(silent_ends());
    open(&mut twice, "a");
    shut_down(&mut twice);
    twice.advance(STEP / 2);
    shut_down(&mut twice);
    twice.connection.close(twice.now);
    twice.run();
    assert_eq!(detached(&twice), ["a"]);
    twice.advance(STEP / 2);
    assert!(told_to_exit(&twice), "the limit did not begin anew");
    shut_down(&mut twice);
    twice.advance(STEP);
    assert_eq!(twice.runtime.calls("runtime.shutdown").count(), 1);
    assert_eq!(closed(&twice), Some(CloseKind::Graceful));
    assert!(matches!(twice.events().last(), Some(Event::Closed(_))));
    shut_down(&mut twice);
    assert!(twice.events().is_empty());

    let mut closing = pair(silent_ends());
    open(&mut closing, "a");
    slow_call(&mut closing);
    closing.connection.close(closing.now);
    closing.run();
    shut_down(&mut closing);
    assert!(detached(&closing).is_empty());
    closing.advance(STEP);
    assert_eq!(closed(&closing), Some(CloseKind::Graceful));
    assert!(!told_to_exit(&closing));
}

#[test]
fn shutting_down_while_handshaking_ends_it() {
    let mut pair = Pair::new(Config::default(), Script::new().always("connect", [Step::silent()]));
    let starting = create_local(&mut pair, "a");
    shut_down(&mut pair);
    assert_eq!(closed(&pair), Some(CloseKind::Graceful));
    assert!(matches!(outcome(&mut pair, starting), Some(Err(CreateError::Call(CallError::Closed(_))))));
    assert!(!told_to_exit(&pair));
}

#[test]
fn a_session_that_is_created_meanwhile_is_told_and_detached_from() {
    let script =
        silent_ends().always("session.create", [Step::silent()]).always("session.resume", [Step::silent()]);
    let mut pair = pair(script);
    let local = create_local(&mut pair, "a");
    let cloud = create_cloud(&mut pair);
    let resumed =
        pair.connection.resume_session(pair.now, &"r".into(), &SessionConfig::new(), Limits::none());
    let resumed = resumed.expect("the config is good");
    pair.run();
    shut_down(&mut pair);
    assert!(detached(&pair).is_empty());
    reply(&mut pair, "session.create", json!({"sessionId": "c"}));
    reply(&mut pair, "session.create", json!({"sessionId": "a"}));
    assert!(!told_to_exit(&pair), "the resume and the detaches are waited for");
    reply(&mut pair, "session.resume", json!({"sessionId": "r"}));
    assert_eq!(detached(&pair), ["c", "a", "r"]);
    let events = pair.events();
    let opened: Vec<SessionKey> = events
        .iter()
        .filter_map(|event| match event {
            Event::Session { session, result: Ok(_), .. } => Some(*session),
            _ => None,
        })
        .collect();
    assert_eq!(opened, [cloud.session, local.session, resumed.session]);
    for id in ["c", "a", "r"] {
        assert!(!told_to_exit(&pair), "{id} is waited for");
        confirm(&mut pair, id, json!({"success": true}));
    }
    assert!(told_to_exit(&pair));
    assert!(matches!(end_of(&mut pair, cloud.session), Some(SessionEnd::Detached)));
}

#[test]
fn a_session_whose_place_was_to_be_taken_is_detached_from_when_it_has_it_again() {
    let mut pair = pair(silent_ends().always("session.resume", [Step::silent()]));
    let resident = open(&mut pair, "a");
    let resumed =
        pair.connection.resume_session(pair.now, &"a".into(), &SessionConfig::new(), Limits::none());
    resumed.expect("the config is good");
    pair.run();
    shut_down(&mut pair);
    assert!(detached(&pair).is_empty());
    let call = unanswered(&pair, "session.resume").expect("it is open");
    pair.runtime.fail(&call, -32603, "no");
    pair.run();
    assert_eq!(detached(&pair), ["a"]);
    confirm(&mut pair, "a", json!({"success": true}));
    assert!(matches!(end_of(&mut pair, resident), Some(SessionEnd::Detached)));
    assert!(told_to_exit(&pair));
}

#[test]
fn a_session_that_has_its_place_again_at_the_end_is_not_detached_from() {
    let mut pair = pair(silent_ends().always("session.resume", [Step::silent()]));
    let resident = open(&mut pair, "a");
    let resumed =
        pair.connection.resume_session(pair.now, &"a".into(), &SessionConfig::new(), Limits::none());
    resumed.expect("the config is good");
    shut_down(&mut pair);
    pair.runtime.end();
    pair.run();
    assert!(closed(&pair).is_some());
    let open = pair.connection.snapshot(pair.now).calls;
    assert!(open.is_empty(), "{open:?}");
    assert!(matches!(end_of(&mut pair, resident), Some(SessionEnd::Connection(_))));
}

#[test]
fn a_create_that_is_not_answered_takes_its_step_and_no_more() {
    let mut pair = pair(silent_ends().always("session.create", [Step::silent()]));
    let (waited_for, abandoned) = (create_cloud(&mut pair), create_cloud(&mut pair));
    pair.connection.abandon(pair.now, abandoned.call);
    shut_down(&mut pair);
    pair.advance(STEP);
    assert!(told_to_exit(&pair));
    // Answered after that, it cannot be undone by itself, but the runtime's end undoes it.
    reply(&mut pair, "session.create", json!({"sessionId": "late"}));
    reply(&mut pair, "runtime.shutdown", json!(null));
    assert_eq!(closed(&pair), Some(CloseKind::Graceful));
    assert!(matches!(outcome(&mut pair, waited_for), Some(Err(CreateError::Call(CallError::Closed(_))))));
}

#[test]
fn what_is_answered_after_the_runtime_was_told_begins_nothing() {
    let mut pair = pair(silent_ends().always("session.create", [Step::silent()]));
    let starting = create_cloud(&mut pair);
    let asked = ask(&mut pair, "late");
    shut_down(&mut pair);
    pair.advance(STEP);
    assert!(told_to_exit(&pair));
    assert!(matches!(outcome(&mut pair, starting), Some(Err(CreateError::Call(CallError::Closed(_))))));
    assert!(matches!(end_of(&mut pair, starting.session), Some(SessionEnd::Connection(_))));
    // What was kept for it is answered with all else, and nothing of it is left.
    assert!(pair.runtime.answer_to(&asked).is_some());
    assert_eq!(pair.connection.snapshot(pair.now).kept_messages, 0);
    reply(&mut pair, "session.create", json!({"sessionId": "late"}));
    assert_eq!(pair.connection.session_key(&"late".into()), None);
    assert_eq!(end_of(&mut pair, starting.session), None);
    reply(&mut pair, "runtime.shutdown", json!(null));
    assert_eq!(closed(&pair), Some(CloseKind::Graceful));
    assert!(pair.connection.snapshot(pair.now).sessions.is_empty());
}

#[test]
fn a_create_that_is_answered_after_the_runtime_was_told_to_exit_changes_nothing_any_more() {
    for id in [None, Some("s")] {
        let mut pair = pair(silent_ends().always("session.create", [Step::silent()]));
        let starting = match id {
            None => create_cloud(&mut pair),
            Some(id) => create_local(&mut pair, id),
        };
        let asked = ask(&mut pair, "s");
        shut_down(&mut pair);
        pair.advance(STEP);
        assert!(told_to_exit(&pair));
        reply(&mut pair, "session.create", json!({"sessionId": "s"}));
        emit(&mut pair, "s", 1);
        reply(&mut pair, "runtime.shutdown", json!(null));
        assert_eq!(closed(&pair), Some(CloseKind::Graceful));
        let answers = pair.runtime.received().iter().filter(|received| match received {
            Received::Reply { id, .. } => *id == asked,
            _ => false,
        });
        assert_eq!(answers.count(), 1);
        let (events, items) = (pair.events(), pair.items(starting.session));
        let ends = items.iter().filter(|item| matches!(item.kind, ItemKind::Closed(_)));
        assert_eq!(ends.count(), 1, "{items:?}");
        assert!(matches!(items.last().map(|item| &item.kind), Some(ItemKind::Closed(_))), "{items:?}");
        let told = events.iter().filter_map(|event| match event {
            Event::Session { call, result, .. } if *call == starting.call => Some(result),
            _ => None,
        });
        let told: Vec<_> = told.collect();
        assert!(matches!(told[..], [Err(CreateError::Call(CallError::Closed(_)))]), "{told:?}");
    }
}

#[test]
fn a_prompt_that_is_held_fails_with_its_session() {
    let mut pair = pair(
        silent_ends()
            .always("session.create", [Step::silent()])
            .always("session.getMessages", [Step::silent()]),
    );
    let config = SessionConfig::new().cloud(Cloud::repository("a", "b"));
    let starting = pair.connection.create_session(pair.now, &config, Limits::none()).expect("it is good");
    pair.run();
    reply(&mut pair, "session.create", json!({"sessionId": "c"}));
    let prompt = pair.connection.send(pair.now, starting.session, &Prompt::new("hi"), Limits::none());
    let prompt = prompt.expect("it is open");
    pair.run();
    shut_down(&mut pair);
    let events = pair.events();
    let held = result_of(&events, prompt);
    assert!(matches!(held, Some(Err(CallError::SessionEnded(SessionEnd::Detached)))), "{held:?}");
    assert_eq!(pair.runtime.calls("session.send").count(), 0);
}

#[test]
fn writing_that_fails_meanwhile_ends_it_within_the_limit() {
    // While the sessions are detached from: what still comes is read, and then there is no more to wait for.
    let mut reading = pair(silent_ends());
    open(&mut reading, "a");
    shut_down(&mut reading);
    reading.connection.transmit_failed(reading.now, broken_pipe());
    reading.run();
    assert_eq!(closed(&reading), None);
    reading.advance(STEP - Duration::from_millis(1));
    assert_eq!(closed(&reading), None);
    reading.advance(Duration::from_millis(1));
    assert_eq!(closed(&reading), Some(CloseKind::Io(broken_pipe())));

    // The reply still comes, though nothing more can be told.
    let mut reading = pair(silent_ends());
    open(&mut reading, "a");
    shut_down(&mut reading);
    reading.connection.transmit_failed(reading.now, broken_pipe());
    confirm(&mut reading, "a", json!({"success": true}));
    assert_eq!(closed(&reading), Some(CloseKind::Io(broken_pipe())));
    assert!(!told_to_exit(&reading));

    // A failure before it: there is nothing to shut down with.
    let mut failed = pair(silent_ends());
    let key = open(&mut failed, "a");
    failed.connection.transmit_failed(failed.now, broken_pipe());
    shut_down(&mut failed);
    let Some(SessionEnd::Connection(cause)) = end_of(&mut failed, key) else { panic!("it has ended") };
    assert_eq!(cause.kind, CloseKind::Io(broken_pipe()));
    assert_eq!(failed.connection.closed(), Some(&cause), "there is one cause");
}

#[test]
fn a_runtime_that_takes_nothing_is_given_up_within_the_limits() {
    let mut pair = pair(silent_ends());
    open(&mut pair, "a");
    pair.connection.shut_down(pair.now);
    // The frame is handed out and never written.
    assert!(pair.connection.poll_transmit(pair.now).is_some());
    let mut now = pair.now;
    while let Some(deadline) = pair.connection.poll_deadline() {
        now = deadline;
        pair.connection.handle_deadline(now);
    }
    assert!(now <= pair.now + 2 * STEP, "{now:?}");
    assert_eq!(closed(&pair), Some(CloseKind::Graceful));
}
