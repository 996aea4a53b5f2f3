//! Sessions: asks and queues.

use std::time::Duration;

use pilotwire::mock::Pair;
use pilotwire::sans_io::{Connection, ItemKind, SessionKey};
use pilotwire::{Answer, AnswerError, AskId, Config, Limits};
use serde_json::{Value, json};

use crate::{ask, emit, items, open, refusal, reply, short, silent_creates};

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

#[test]
fn one_item_always_fits_in_a_queue_whatever_is_before_it() {
    let mut pair = silent_creates(Config::default().queue_hard_limit(10_000).queue_soft_limit(usize::MAX));
    let key = open(&mut pair, "s");
    let emit = |pair: &mut pilotwire::mock::Pair, number: u64, bytes: usize| {
        pair.runtime.emit("s", "session.info", json!({"number": number, "text": "x".repeat(bytes)}));
        pair.run();
    };
    emit(&mut pair, 1, 100_000);
    emit(&mut pair, 2, 100_000);
    let asked = ask(&mut pair, "s");
    emit(&mut pair, 3, 100_000);
    emit(&mut pair, 4, 100_000);
    assert_eq!(items(&mut pair, key), ["gap 2", "ask userInput.request", "gap 1", "4"]);
    assert_eq!(refusal(&pair, &asked), None);
}

#[test]
fn an_event_that_asks_is_an_event_like_others_where_an_ask_finds_no_room() {
    let mut pair = silent_creates(Config::default().queue_soft_limit(usize::MAX).queue_hard_limit(250_000));
    let key = open(&mut pair, "s");
    for number in 0..10 {
        let data = json!({"requestId": format!("p{number}"), "text": "x".repeat(100_000)});
        pair.runtime.emit("s", "permission.requested", data);
        pair.run();
    }
    assert_eq!(pair.connection.snapshot(pair.now).asks.len(), 2);
    assert!(pair.connection.snapshot(pair.now).queued_bytes < 400_000, "asks are never dropped");
    let asked = "ask permission.requested";
    assert_eq!(items(&mut pair, key), [asked, asked, "gap 7", "permission.requested"]);
}

#[test]
fn an_ask_is_open_until_it_is_settled_and_on_its_own_connection_alone() {
    let mut pair = silent_creates(Config::default());
    let key = open(&mut pair, "s");
    ask(&mut pair, "s");
    pair.runtime.emit("s", "permission.requested", json!({"requestId": "p"}));
    pair.run();
    let items = pair.items(key);
    let asks: Vec<AskId> = items
        .iter()
        .filter_map(|item| match &item.kind {
            ItemKind::Ask(question) => Some(question.id()),
            _ => None,
        })
        .collect();
    let [request, event] = asks[..] else { panic!("{items:?}") };
    let connection = &pair.connection;
    assert!(connection.is_open(request) && !connection.is_asked_by_event(request));
    assert!(connection.is_open(event) && connection.is_asked_by_event(event));
    let other = Connection::new(Config::default(), [8; 32]).ask_of_number(event.number());
    assert!(!connection.is_open(other) && !connection.is_asked_by_event(other));
    assert!(!connection.is_open(connection.ask_of_number(99)));
    assert_eq!(connection.asks_ended(), 0);
    pair.connection.decline(pair.now, other);
    pair.connection.decline(pair.now, request);
    let connection = &pair.connection;
    assert!(!connection.is_open(request) && connection.is_open(event));
    assert_eq!(connection.asks_ended(), 1);
}

#[test]
fn a_session_that_nobody_reads_any_more_holds_up_nothing() {
    let mut pair = silent_creates(Config::default().queue_soft_limit(1));
    let key = open(&mut pair, "s");
    emit(&mut pair, "s", 1);
    assert!(!pair.connection.wants_read());
    pair.connection.stop_reading(pair.now, key);
    assert!(pair.connection.wants_read());
    assert_eq!(pair.connection.poll_deadline(), None);
    emit(&mut pair, "s", 2);
    assert!(pair.connection.wants_read());
}

#[test]
fn those_who_watch_a_session_go_with_it_and_others_watch_on() {
    let mut pair = silent_creates(Config::default());
    let (ended, other) = (open(&mut pair, "a"), open(&mut pair, "b"));
    let watch =
        |pair: &mut Pair, key: SessionKey| pair.connection.subscribe(key).expect("the session has not ended");
    let leaving = [watch(&mut pair, ended), watch(&mut pair, ended)];
    let watching: Vec<_> = (0..4).map(|_| watch(&mut pair, other)).collect();
    pair.connection.detach(pair.now, ended, Limits::none()).expect("it is open");
    pair.run();
    reply(&mut pair, "session.detach", json!({"success": true}));
    assert!(pair.connection.subscribe(ended).is_none());
    assert_eq!(items(&mut pair, ended), ["closed"]);
    for watching in leaving {
        let mut seen = Vec::new();
        pair.connection.poll_subscription(ended, watching, 9, &mut seen);
        assert_eq!(short(&seen), ["closed"]);
    }
    assert_eq!(pair.connection.sessions(), [other]);
    for gone in &watching[1..] {
        pair.connection.unsubscribe(other, *gone);
    }
    emit(&mut pair, "b", 1);
    for (at, watching) in watching.iter().enumerate() {
        let mut seen = Vec::new();
        pair.connection.poll_subscription(other, *watching, 9, &mut seen);
        let expected: &[&str] = if at == 0 { &["1"] } else { &[] };
        assert_eq!(short(&seen), expected);
    }
}
