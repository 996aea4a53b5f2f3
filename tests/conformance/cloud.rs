//! Prompts for a session in the cloud, which are held until its worker runs.

use std::time::Duration;

use pilotwire::mock::Pair;
use pilotwire::{CallError, CallId, Config, Event, Json, Limits, Prompt, SessionEnd, SessionKey, Starting};
use serde_json::json;

use crate::{create_cloud, emit, items, open, reply, resume, silent_creates, unanswered};

fn started() -> (Pair, Starting) {
    let mut pair = silent_creates(Config::default());
    let starting = create_cloud(&mut pair);
    reply(&mut pair, "session.create", json!({"sessionId": "x"}));
    pair.events();
    (pair, starting)
}

fn send(pair: &mut Pair, session: SessionKey, text: &str) -> CallId {
    let call = pair.connection.send(pair.now, session, &Prompt::new(text), Limits::none());
    pair.run();
    call.expect("it can be held")
}

fn start(pair: &mut Pair, producer: &str) {
    pair.runtime.emit("x", "session.start", json!({"producer": producer}));
    pair.run();
}

fn sent(pair: &Pair) -> Vec<String> {
    pair.runtime
        .calls("session.send")
        .map(|params| params.get("prompt").expect("it has one").decode().expect("text"))
        .collect()
}

fn failure(pair: &mut Pair, wanted: CallId) -> Option<CallError> {
    pair.events().into_iter().find_map(|event| match event {
        Event::Reply { call, result: Err(error) } if call == wanted => Some(error),
        _ => None,
    })
}

#[test]
fn prompts_are_held_in_order_until_the_worker_starts() {
    let (mut pair, starting) = started();
    send(&mut pair, starting.session, "one");
    send(&mut pair, starting.session, "two");
    start(&mut pair, "somebody else");
    assert!(sent(&pair).is_empty());
    start(&mut pair, "copilot-agent");
    assert_eq!(sent(&pair), ["one", "two"]);
    send(&mut pair, starting.session, "three");
    assert_eq!(sent(&pair), ["one", "two", "three"]);
}

#[test]
fn the_history_is_asked_once_and_opens_the_gate() {
    let (mut pair, starting) = started();
    assert_eq!(pair.runtime.calls("session.getMessages").count(), 0);
    send(&mut pair, starting.session, "one");
    send(&mut pair, starting.session, "two");
    assert_eq!(pair.runtime.calls("session.getMessages").count(), 1);
    let history = json!({"events": [{"type": "session.start", "data": {"producer": "copilot-agent"}}]});
    reply(&mut pair, "session.getMessages", history);
    assert_eq!(sent(&pair), ["one", "two"]);
}

#[test]
fn a_start_that_came_before_the_reply_opens_the_gate() {
    let mut pair = silent_creates(Config::default());
    let starting = create_cloud(&mut pair);
    start(&mut pair, "copilot-agent");
    send(&mut pair, starting.session, "early");
    reply(&mut pair, "session.create", json!({"sessionId": "x"}));
    assert_eq!(sent(&pair), ["early"]);
}

#[test]
fn a_history_without_a_start_opens_nothing_and_is_not_asked_for_again() {
    let (mut pair, starting) = started();
    send(&mut pair, starting.session, "one");
    let other = json!({"events": [{"type": "session.start", "data": {"producer": "somebody else"}}]});
    reply(&mut pair, "session.getMessages", other);
    send(&mut pair, starting.session, "two");
    assert_eq!(pair.runtime.calls("session.getMessages").count(), 1);
    assert!(sent(&pair).is_empty());
    start(&mut pair, "copilot-agent");
    assert_eq!(sent(&pair), ["one", "two"]);
}

#[test]
fn the_history_is_asked_for_as_soon_as_the_id_of_who_holds_a_prompt_is_known() {
    let mut pair = silent_creates(Config::default());
    let starting = create_cloud(&mut pair);
    send(&mut pair, starting.session, "one");
    assert_eq!(pair.runtime.calls("session.getMessages").count(), 0);
    reply(&mut pair, "session.create", json!({"sessionId": "x"}));
    let asked = pair.runtime.calls("session.getMessages").last().expect("it is asked for");
    assert_eq!(asked.as_str(), json!({"sessionId": "x"}).to_string());
}

#[test]
fn a_start_opens_the_gate_even_if_a_bound_drops_it() {
    // Of the window: it is the oldest that is kept.
    let mut pair = silent_creates(Config::default().pending_per_id(1));
    let starting = create_cloud(&mut pair);
    send(&mut pair, starting.session, "one");
    start(&mut pair, "copilot-agent");
    emit(&mut pair, "x", 2);
    reply(&mut pair, "session.create", json!({"sessionId": "x"}));
    assert_eq!(sent(&pair), ["one"]);
    assert_eq!(items(&mut pair, starting.session), ["gap 1", "2"]);

    // Of the window: it finds no room in it.
    let mut pair = silent_creates(Config::default().pending_bytes(0));
    let starting = create_cloud(&mut pair);
    start(&mut pair, "copilot-agent");
    reply(&mut pair, "session.create", json!({"sessionId": "x"}));
    send(&mut pair, starting.session, "one");
    assert_eq!(sent(&pair), ["one"]);

    // Of the session's queue, and of nobody's.
    for reading in [true, false] {
        let mut pair = silent_creates(Config::default().queue_hard_limit(0));
        let starting = create_cloud(&mut pair);
        reply(&mut pair, "session.create", json!({"sessionId": "x"}));
        send(&mut pair, starting.session, "one");
        if !reading {
            pair.connection.stop_reading(starting.session);
        }
        start(&mut pair, "copilot-agent");
        emit(&mut pair, "x", 2);
        assert_eq!(sent(&pair), ["one"]);
        let seen = items(&mut pair, starting.session);
        assert!(if reading { seen == ["gap 1", "2"] } else { seen.is_empty() }, "{seen:?}");
    }
}

#[test]
fn only_prompts_for_sessions_that_were_created_here_in_the_cloud_are_held() {
    let (mut pair, _) = started();
    let params = Json::new(&json!({"sessionId": "x", "prompt": "raw"})).expect("JSON");
    pair.connection.call(pair.now, "session.send", Some(&params), Limits::none()).expect("it is open");
    pair.run();
    assert_eq!(sent(&pair), ["raw"]);
    let local = open(&mut pair, "local");
    send(&mut pair, local, "local");
    let resumed = resume(&mut pair, "elsewhere").session;
    reply(&mut pair, "session.resume", json!({}));
    send(&mut pair, resumed, "resumed");
    assert_eq!(sent(&pair), ["raw", "local", "resumed"]);
    assert_eq!(pair.runtime.calls("session.getMessages").count(), 0);
}

#[test]
fn each_prompt_fails_that_was_held_for_60_s() {
    let (mut pair, starting) = started();
    let first = send(&mut pair, starting.session, "one");
    pair.advance(Duration::from_secs(10));
    let second = send(&mut pair, starting.session, "two");
    pair.advance(Duration::from_secs(49));
    assert!(failure(&mut pair, first).is_none());
    pair.advance(Duration::from_secs(1));
    assert!(matches!(failure(&mut pair, first), Some(CallError::CloudStartTimeout(_))));
    pair.advance(Duration::from_secs(9));
    assert!(failure(&mut pair, second).is_none());
    pair.advance(Duration::from_secs(1));
    assert!(matches!(failure(&mut pair, second), Some(CallError::CloudStartTimeout(_))));
    start(&mut pair, "copilot-agent");
    assert!(sent(&pair).is_empty());
}

/// How a prompt that is held, and another that came 10 s later, have ended after something was done.
fn ended_by(end: impl Fn(&mut Pair, Starting)) -> Vec<CallError> {
    let (mut pair, starting) = started();
    let calls = ["one", "two"].map(|text| {
        let call = send(&mut pair, starting.session, text);
        pair.advance(Duration::from_secs(10));
        call
    });
    end(&mut pair, starting);
    let events = pair.events();
    let failures = events.into_iter().filter_map(|event| match event {
        Event::Reply { call, result } if calls.contains(&call) => Some(result.expect_err("it is not sent")),
        _ => None,
    });
    let failures = failures.collect();
    start(&mut pair, "copilot-agent");
    assert!(sent(&pair).is_empty());
    assert!(pair.connection.snapshot(pair.now).calls.iter().all(|call| call.method != "session.send"));
    failures
}

#[test]
fn abort_and_detach_and_the_sessions_end_and_closing_end_held_prompts_unsent_each_with_its_cause() {
    let aborted = ended_by(|pair, starting| {
        pair.connection.abort(pair.now, starting.session, Limits::none()).expect("it is open");
    });
    assert!(matches!(aborted[..], [CallError::Aborted, CallError::Aborted]), "{aborted:?}");

    let detached = ended_by(|pair, starting| {
        pair.connection.detach(pair.now, starting.session, Limits::none()).expect("it is open");
    });
    let expected = CallError::SessionEnded(SessionEnd::Detached);
    assert_eq!(format!("{detached:?}"), format!("{:?}", [&expected, &expected]));

    let deleted = ended_by(|pair, _| {
        pair.connection.delete(pair.now, &"x".into(), Limits::none()).expect("it is open");
        pair.run();
        if let Some(call) = unanswered(pair, "session.delete") {
            pair.runtime.reply_to(&call, json!({"success": true}));
            pair.run();
        }
    });
    let expected = CallError::SessionEnded(SessionEnd::Deleted);
    assert_eq!(format!("{deleted:?}"), format!("{:?}", [&expected, &expected]));

    let closed = ended_by(|pair, _| pair.connection.close(pair.now));
    assert!(matches!(closed[..], [CallError::Closed(_), CallError::Closed(_)]), "{closed:?}");

    let ended = ended_by(|pair, _| {
        pair.runtime.end();
        pair.run();
    });
    assert!(matches!(ended[..], [CallError::Closed(_), CallError::Closed(_)]), "{ended:?}");
}

#[test]
fn a_create_that_fails_ends_the_prompts_that_it_holds() {
    let mut pair = silent_creates(Config::default());
    let starting = create_cloud(&mut pair);
    let call = send(&mut pair, starting.session, "one");
    let create = unanswered(&pair, "session.create").expect("it is open");
    pair.runtime.fail(&create, -32603, "no");
    pair.run();
    let failed = failure(&mut pair, call);
    assert!(matches!(failed, Some(CallError::SessionEnded(SessionEnd::NotStarted))), "{failed:?}");
}
