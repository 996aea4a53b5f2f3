//! Sessions: ids and their owners, asks, queues.

use std::time::Duration;

use pilotwire::{Answer, AnswerError, Config, CreateError, ItemKind, Limits, SessionConfig};
use serde_json::{Value, json};

use crate::{ask, create_local, emit, items, open, outcome, refusal, reply, resume, short, silent_creates};

#[test]
fn an_id_that_is_owned_or_being_created_is_refused_locally() {
    let mut pair = silent_creates(Config::default());
    create_local(&mut pair, "s");
    let again = SessionConfig::new().session_id("s");
    let refused = pair.connection.create_session(pair.now, &again, Limits::none());
    assert!(matches!(refused, Err(CreateError::IdInUse(_))));
    pair.run();
    assert_eq!(pair.runtime.calls("session.create").count(), 1);
}

#[test]
fn a_reply_with_another_id_fails_the_create_and_is_undone() {
    let mut pair = silent_creates(Config::default());
    let starting = create_local(&mut pair, "s");
    reply(&mut pair, "session.create", json!({"sessionId": "t"}));
    assert!(matches!(outcome(&mut pair, starting), Some(Err(CreateError::SessionIdMismatch { .. }))));
    let destroyed: Value =
        pair.runtime.calls("session.destroy").last().expect("it is sent").decode().expect("JSON");
    assert_eq!(destroyed, json!({"sessionId": "t"}));
    assert_eq!(items(&mut pair, starting.session), ["closed"]);
}

#[test]
fn a_session_ends_when_its_detach_is_confirmed_and_its_id_is_remembered() {
    let mut pair = silent_creates(Config::default());
    let key = open(&mut pair, "s");
    let asked = ask(&mut pair, "s");
    pair.connection.detach(pair.now, key, Limits::none()).expect("it is open");
    pair.run();
    emit(&mut pair, "s", 1);
    reply(&mut pair, "session.detach", json!({"success": true}));
    assert_eq!(items(&mut pair, key), ["ask userInput.request", "1", "closed"]);
    // It was settled with what the method has for that.
    let answer = pair.runtime.answer_to(&asked).expect("it is answered").as_ref().expect("it is neutral");
    assert_eq!(answer.as_str(), r#"{"noResponse":true}"#);
    let late = ask(&mut pair, "s");
    assert!(refusal(&pair, &late).is_some_and(|(code, message)| code == -32603 && message.contains('s')));
    assert!(pair.connection.snapshot(pair.now).sessions.is_empty());
}

#[test]
fn a_detach_that_is_not_confirmed_changes_nothing() {
    let mut pair = silent_creates(Config::default());
    let key = open(&mut pair, "s");
    pair.connection.detach(pair.now, key, Limits::none()).expect("it is open");
    pair.run();
    reply(&mut pair, "session.detach", json!({"success": false, "error": "no"}));
    emit(&mut pair, "s", 1);
    assert_eq!(items(&mut pair, key), ["1"]);
}

#[test]
fn a_resume_displaces_the_resident_and_a_failed_one_hands_routing_back() {
    let mut pair = silent_creates(Config::default());
    let resident = open(&mut pair, "s");
    let resumed = resume(&mut pair, "s");
    emit(&mut pair, "s", 1);
    let call = crate::unanswered(&pair, "session.resume").expect("it is open");
    pair.runtime.fail(&call, -32603, "Session not found: s");
    pair.run();
    assert!(outcome(&mut pair, resumed).expect("it is there").is_err());
    emit(&mut pair, "s", 2);
    assert_eq!(items(&mut pair, resident), ["1", "2"]);
    assert_eq!(items(&mut pair, resumed.session), ["closed"]);

    let resumed = resume(&mut pair, "s");
    reply(&mut pair, "session.resume", json!({}));
    assert!(outcome(&mut pair, resumed).expect("it is there").is_ok());
    emit(&mut pair, "s", 3);
    assert_eq!(items(&mut pair, resident), ["closed"]);
    assert_eq!(items(&mut pair, resumed.session), ["3"]);
}

#[test]
fn an_ask_is_answered_once_by_a_reply_or_by_the_call_of_its_event() {
    let mut pair = silent_creates(Config::default());
    let key = open(&mut pair, "s");
    let asked = ask(&mut pair, "s");
    let permission = json!({"requestId": "p1", "permissionRequest": {"kind": "shell"}});
    pair.runtime.emit("s", "permission.requested", permission);
    let resolved = json!({"requestId": "p2", "resolvedByHook": true, "permissionRequest": {"kind": "shell"}});
    pair.runtime.emit("s", "permission.requested", resolved);
    pair.runtime.emit("s", "user_input.requested", json!({"requestId": "u1"}));
    pair.run();
    let items = pair.items(key);
    let expected =
        ["ask userInput.request", "ask permission.requested", "permission.requested", "user_input.requested"];
    assert_eq!(short(&items), expected);
    let asks: Vec<_> = items
        .iter()
        .filter_map(|item| match &item.kind {
            ItemKind::Ask(question) => Some(question.id()),
            _ => None,
        })
        .collect();
    let answer = Answer::result(&json!({"answer": "a", "wasFreeform": true})).expect("JSON");
    pair.connection.answer(pair.now, asks[0], answer.clone()).expect("it is open");
    assert!(matches!(pair.connection.answer(pair.now, asks[0], answer), Err(AnswerError::NotOpen(_))));
    let approval = Answer::result(&json!({"kind": "approve-once"})).expect("JSON");
    pair.connection.answer(pair.now, asks[1], approval).expect("it is open");
    pair.run();
    assert!(pair.runtime.answer_to(&asked).expect("it is answered").is_ok());
    let call =
        pair.runtime.calls("session.permissions.handlePendingPermissionRequest").last().expect("it is made");
    let expected = json!({"sessionId": "s", "requestId": "p1", "result": {"kind": "approve-once"}});
    assert_eq!(call.decode::<Value>().expect("JSON"), expected);
}

#[test]
fn an_ask_that_another_client_answered_is_cancelled() {
    let mut pair = silent_creates(Config::default());
    let key = open(&mut pair, "s");
    pair.runtime.emit("s", "external_tool.requested", json!({"requestId": "t1", "toolName": "x"}));
    pair.runtime.emit("s", "external_tool.completed", json!({"requestId": "t1"}));
    pair.run();
    assert_eq!(
        items(&mut pair, key),
        ["ask external_tool.requested", "external_tool.completed", "cancelled"]
    );
    assert!(pair.connection.snapshot(pair.now).asks.is_empty());
}

#[test]
fn a_queue_that_is_full_holds_up_reading_until_it_is_at_half() {
    let mut pair = silent_creates(Config::default().queue_soft_limit(200_000).stall_after(None));
    let key = open(&mut pair, "s");
    for number in 0..3_000 {
        pair.runtime.emit("s", "session.info", json!({"number": number, "text": "x".repeat(200)}));
    }
    pair.run();
    assert!(!pair.connection.wants_read());
    pair.advance(Duration::from_secs(3_600));
    assert!(!pair.connection.wants_read());
    let seen = items(&mut pair, key);
    assert_eq!(seen.len(), 3_000);
    assert!(pair.connection.wants_read());
}

#[test]
fn a_queue_that_nobody_reads_holds_up_nothing_after_a_second_and_counts_what_it_loses() {
    let mut pair = silent_creates(Config::default().queue_soft_limit(100_000).queue_hard_limit(400_000));
    let key = open(&mut pair, "s");
    for number in 0..3_000 {
        pair.runtime.emit("s", "session.info", json!({"number": number, "text": "x".repeat(200)}));
    }
    let asked = ask(&mut pair, "s");
    assert!(!pair.connection.wants_read());
    pair.advance(Duration::from_secs(2));
    assert!(pair.connection.wants_read());
    let taken = pair.items(key);
    let counted: u64 = taken
        .iter()
        .map(|item| match &item.kind {
            ItemKind::Gap(gap) => gap.count,
            _ => 1,
        })
        .sum();
    assert_eq!(counted, 3_001, "what was delivered and what was counted is what came");
    assert_eq!(short(&taken).last().map(String::as_str), Some("ask userInput.request"));
    assert_eq!(refusal(&pair, &asked), None);
    assert!(pair.connection.stats().events_evicted > 0);
}
