//! What the pending-id window keeps, in which order, and what becomes of what it cannot keep.

use std::time::Duration;

use pilotwire::Config;
use pilotwire::mock::Pair;
use pilotwire::sans_io::{Event, SessionKey};
use serde_json::json;

use crate::{
    OVERFLOW, ask, create_cloud, create_local, emit, internal, items, kept, notices, outcome, refusal, reply,
    resume, short, silent_creates,
};

/// How often it was told that a session has items to take, and had none before.
fn readable(pair: &mut Pair, session: SessionKey) -> usize {
    let events = pair.events();
    events.iter().filter(|event| matches!(event, Event::Readable(key) if *key == session)).count()
}

#[test]
fn what_comes_before_the_reply_is_delivered_in_order_ahead_of_what_comes_later() {
    let mut pair = silent_creates(Config::default());
    let starting = create_cloud(&mut pair);
    emit(&mut pair, "x", 1);
    let asked = ask(&mut pair, "x");
    emit(&mut pair, "x", 2);
    assert!(items(&mut pair, starting.session).is_empty());
    reply(&mut pair, "session.create", json!({"sessionId": "x"}));
    emit(&mut pair, "x", 3);
    assert!(outcome(&mut pair, starting).expect("it is there").is_ok());
    assert_eq!(items(&mut pair, starting.session), ["1", "ask userInput.request", "2", "3"]);
    assert_eq!(refusal(&pair, &asked), None);
    assert_eq!(kept(&pair), (0, 0, 0));
}

#[test]
fn at_most_so_many_are_kept_an_id_and_the_oldest_go_first() {
    let mut pair = silent_creates(Config::default().pending_per_id(3));
    let starting = create_cloud(&mut pair);
    emit(&mut pair, "x", 1);
    let asked = ask(&mut pair, "x");
    for number in 2..=4 {
        emit(&mut pair, "x", number);
    }
    // Five came, three are kept: the first event is counted, the request answered at once.
    assert_eq!(refusal(&pair, &asked), internal(OVERFLOW));
    assert_eq!(kept(&pair).1, 3);
    let dropped = "an event for session x was dropped: pending session buffer overflow".to_owned();
    assert_eq!(notices(&mut pair), [dropped, format!("a request userInput.request was refused: {OVERFLOW}")]);
    reply(&mut pair, "session.create", json!({"sessionId": "x"}));
    assert_eq!(items(&mut pair, starting.session), ["gap 1", "2", "3", "4"]);
}

#[test]
fn the_default_keeps_128_an_id() {
    let mut pair = silent_creates(Config::default());
    let starting = create_cloud(&mut pair);
    for number in 0..130 {
        emit(&mut pair, "x", number);
    }
    assert_eq!(kept(&pair).1, 128);
    reply(&mut pair, "session.create", json!({"sessionId": "x"}));
    let items = items(&mut pair, starting.session);
    assert_eq!((items.len(), items[0].as_str(), items[1].as_str()), (129, "gap 2", "2"));
}

#[test]
fn past_64_ids_the_newcomer_is_refused() {
    let mut pair = silent_creates(Config::default());
    create_cloud(&mut pair);
    for id in 0..64 {
        emit(&mut pair, &format!("id-{id}"), id);
    }
    let asked = ask(&mut pair, "one-more");
    assert_eq!(refusal(&pair, &asked), internal(OVERFLOW));
    let known = ask(&mut pair, "id-3");
    assert_eq!(refusal(&pair, &known), None);
    assert_eq!(kept(&pair).1, 65);
}

#[test]
fn past_the_bytes_in_all_the_newcomer_is_refused_and_an_event_is_counted_in_its_place() {
    let mut pair = silent_creates(Config::default().pending_bytes(2000));
    let starting = create_cloud(&mut pair);
    emit(&mut pair, "x", 1);
    pair.runtime.emit("x", "session.info", json!({"number": 2, "text": "long ".repeat(1000)}));
    pair.run();
    emit(&mut pair, "x", 3);
    assert!(kept(&pair).2 <= 2000);
    reply(&mut pair, "session.create", json!({"sessionId": "x"}));
    assert_eq!(items(&mut pair, starting.session), ["1", "gap 1", "3"]);
}

#[test]
fn the_default_keeps_4_mib_in_all() {
    let mut pair = silent_creates(Config::default());
    create_cloud(&mut pair);
    for id in ["x", "y", "x", "y"] {
        pair.runtime.emit(id, "session.info", json!({"text": "x".repeat(1 << 20)}));
    }
    let asked = ask(&mut pair, "z");
    assert_eq!(kept(&pair).1, 4);
    assert!((3 << 20..=4 << 20).contains(&kept(&pair).2));
    assert_eq!(refusal(&pair, &asked), None);
}

#[test]
fn an_event_that_is_refused_is_counted_even_if_nothing_else_of_its_session_is_kept() {
    let mut pair = silent_creates(Config::default().pending_ids(1));
    let starting = create_cloud(&mut pair);
    let other = ask(&mut pair, "other");
    emit(&mut pair, "x", 1);
    pair.runtime.cancel(&other);
    emit(&mut pair, "x", 2);
    reply(&mut pair, "session.create", json!({"sessionId": "x"}));
    assert_eq!(items(&mut pair, starting.session), ["gap 1", "2"]);

    let mut pair = silent_creates(Config::default().pending_bytes(0));
    let starting = create_cloud(&mut pair);
    emit(&mut pair, "x", 1);
    reply(&mut pair, "session.create", json!({"sessionId": "x"}));
    emit(&mut pair, "x", 2);
    assert_eq!(items(&mut pair, starting.session), ["gap 1", "2"]);
}

#[test]
fn an_id_under_which_nothing_is_kept_any_more_leaves_its_place_to_another() {
    let mut pair = silent_creates(Config::default().pending_ids(1).pending_per_id(1));
    create_cloud(&mut pair);
    emit(&mut pair, "x", 1);
    let last = ask(&mut pair, "x");
    pair.runtime.cancel(&last);
    let asked = ask(&mut pair, "y");
    assert_eq!(refusal(&pair, &asked), None);
}

#[test]
fn a_request_kept_for_120_s_is_answered() {
    let mut pair = silent_creates(Config::default());
    let starting = create_cloud(&mut pair);
    let asked = ask(&mut pair, "x");
    pair.advance(Duration::from_secs(119));
    assert_eq!(refusal(&pair, &asked), None);
    pair.advance(Duration::from_secs(1));
    assert_eq!(refusal(&pair, &asked), internal(OVERFLOW));
    reply(&mut pair, "session.create", json!({"sessionId": "x"}));
    assert!(items(&mut pair, starting.session).is_empty());
}

#[test]
fn with_no_window_open_an_event_is_dropped_and_a_request_answered_with_the_id() {
    let mut pair = silent_creates(Config::default());
    emit(&mut pair, "x", 1);
    let asked = ask(&mut pair, "x");
    let message = "Session not found: x";
    assert_eq!(refusal(&pair, &asked), internal(message));
    let dropped = "an event for session x was dropped: no such session".to_owned();
    assert_eq!(notices(&mut pair), [dropped, format!("a request userInput.request was refused: {message}")]);
    // A local create opens no window.
    create_local(&mut pair, "local");
    let asked = ask(&mut pair, "x");
    assert!(refusal(&pair, &asked).is_some());
}

#[test]
fn registration_by_another_path_adopts_what_is_kept() {
    for register in [create_local, resume] {
        let mut pair = silent_creates(Config::default().pending_per_id(2));
        create_cloud(&mut pair);
        emit(&mut pair, "s", 1);
        emit(&mut pair, "s", 2);
        let asked = ask(&mut pair, "s");
        let starting = register(&mut pair, "s");
        assert_eq!(kept(&pair), (1, 0, 0));
        emit(&mut pair, "s", 3);
        assert_eq!(items(&mut pair, starting.session), ["gap 1", "2", "ask userInput.request", "3"]);
        // It is no longer the window's, so its time there is over.
        pair.advance(Duration::from_secs(600));
        assert_eq!(refusal(&pair, &asked), None);
    }
}

#[test]
fn a_kept_request_can_be_cancelled() {
    let mut pair = silent_creates(Config::default());
    let starting = create_cloud(&mut pair);
    let asked = ask(&mut pair, "x");
    pair.runtime.cancel(&asked);
    pair.run();
    assert_eq!(refusal(&pair, &asked).map(|(code, _)| code), Some(-32800));
    reply(&mut pair, "session.create", json!({"sessionId": "x"}));
    assert!(items(&mut pair, starting.session).is_empty());
}

#[test]
fn a_kept_request_that_is_declined_takes_no_room_any_more() {
    let mut pair = silent_creates(Config::default());
    let starting = create_cloud(&mut pair);
    let asked = ask(&mut pair, "x");
    assert_eq!(kept(&pair).1, 1);
    let number = pair.connection.snapshot(pair.now).asks[0].ask;
    let kept_ask = pair.connection.ask_of_number(number);
    pair.connection.decline(pair.now, kept_ask);
    pair.run();
    let answer = pair.runtime.answer_to(&asked).expect("it is answered").as_ref().expect("with a result");
    assert_eq!(answer.as_str(), r#"{"noResponse":true}"#);
    assert_eq!(kept(&pair), (1, 0, 0));
    reply(&mut pair, "session.create", json!({"sessionId": "x"}));
    assert!(items(&mut pair, starting.session).is_empty());
}

#[test]
fn what_is_lost_is_counted_for_those_who_watch_too_and_items_are_told_of_once() {
    let mut pair = silent_creates(Config::default().pending_bytes(2000));
    let starting = create_cloud(&mut pair);
    let watching = pair.connection.subscribe(starting.session).expect("it has not ended");
    emit(&mut pair, "x", 1);
    pair.runtime.emit("x", "session.info", json!({"number": 2, "text": "long ".repeat(1000)}));
    emit(&mut pair, "x", 3);
    assert_eq!(readable(&mut pair, starting.session), 0);
    reply(&mut pair, "session.create", json!({"sessionId": "x"}));
    assert_eq!(readable(&mut pair, starting.session), 1);
    assert_eq!(pair.connection.poll_subscriber(), Some(watching));
    assert_eq!(pair.connection.poll_subscriber(), None);
    let mut seen = Vec::new();
    pair.connection.poll_subscription(starting.session, watching, 9, &mut seen);
    assert_eq!(short(&seen), ["1", "gap 1", "3"]);
    assert_eq!(items(&mut pair, starting.session), ["1", "gap 1", "3"]);

    // A gap is something to take, too.
    let mut pair = silent_creates(Config::default().pending_bytes(0));
    let starting = create_cloud(&mut pair);
    emit(&mut pair, "x", 1);
    reply(&mut pair, "session.create", json!({"sessionId": "x"}));
    assert_eq!(readable(&mut pair, starting.session), 1);
    assert_eq!(items(&mut pair, starting.session), ["gap 1"]);
}
