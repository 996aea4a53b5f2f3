//! The pending-id window, bullet by bullet.

use std::time::Duration;

use pilotwire::{CallError, Config, CreateError, Event, Limits, Provider, SessionConfig};
use serde_json::{Value, json};

use crate::{
    ask, create_cloud, create_local, emit, items, outcome, refusal, reply, silent_creates, unanswered,
};

const OVERFLOW: &str = "request dropped: pending session buffer overflow before session.create response";
const ENDED: &str = "pending session routing ended before session was registered";

fn internal(message: &str) -> Option<(i64, String)> {
    Some((-32603, message.to_owned()))
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
    let snapshot = pair.connection.snapshot(pair.now);
    assert_eq!((snapshot.windows, snapshot.kept_messages, snapshot.kept_bytes), (0, 0, 0));
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
    assert_eq!(pair.connection.snapshot(pair.now).kept_messages, 128);
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
    assert_eq!(pair.connection.snapshot(pair.now).kept_messages, 65);
}

#[test]
fn past_the_bytes_in_all_the_newcomer_is_refused_and_an_event_is_counted_in_its_place() {
    let mut pair = silent_creates(Config::default().pending_bytes(2000));
    let starting = create_cloud(&mut pair);
    emit(&mut pair, "x", 1);
    pair.runtime.emit("x", "session.info", json!({"number": 2, "text": "long ".repeat(1000)}));
    pair.run();
    emit(&mut pair, "x", 3);
    assert!(pair.connection.snapshot(pair.now).kept_bytes <= 2000);
    reply(&mut pair, "session.create", json!({"sessionId": "x"}));
    assert_eq!(items(&mut pair, starting.session), ["1", "gap 1", "3"]);
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
fn when_the_last_window_closes_what_is_kept_is_dropped_and_answered() {
    let mut pair = silent_creates(Config::default());
    let first = create_cloud(&mut pair);
    let first_call = unanswered(&pair, "session.create").expect("it is open");
    let second = create_cloud(&mut pair);
    emit(&mut pair, "other", 1);
    let asked = ask(&mut pair, "other");
    reply(&mut pair, "session.create", json!({"sessionId": "y"}));
    assert!(outcome(&mut pair, second).expect("it is there").is_ok());
    assert_eq!(refusal(&pair, &asked), None);
    pair.runtime.fail(&first_call, -32603, "no");
    pair.run();
    assert!(matches!(outcome(&mut pair, first), Some(Err(CreateError::Call(CallError::Rpc(_))))));
    assert_eq!(refusal(&pair, &asked), internal(ENDED));
    assert_eq!(pair.connection.snapshot(pair.now).kept_messages, 0);
}

#[test]
fn with_no_window_open_an_event_is_dropped_and_a_request_answered_with_the_id() {
    let mut pair = silent_creates(Config::default());
    emit(&mut pair, "x", 1);
    let asked = ask(&mut pair, "x");
    let (code, message) = refusal(&pair, &asked).expect("it is answered");
    assert_eq!(code, -32603);
    assert!(message.contains('x'), "{message}");
    assert_eq!(pair.connection.stats().events_dropped, 1);
    // A local create opens no window.
    create_local(&mut pair, "local");
    let asked = ask(&mut pair, "x");
    assert!(refusal(&pair, &asked).is_some());
}

#[test]
fn a_local_session_has_what_comes_before_its_reply() {
    let mut pair = silent_creates(Config::default());
    let starting = create_local(&mut pair, "local");
    emit(&mut pair, "local", 1);
    let asked = ask(&mut pair, "local");
    assert_eq!(items(&mut pair, starting.session), ["1", "ask userInput.request"]);
    assert_eq!(refusal(&pair, &asked), None);
}

#[test]
fn registration_by_another_path_adopts_what_is_kept() {
    let mut pair = silent_creates(Config::default());
    create_cloud(&mut pair);
    emit(&mut pair, "local", 1);
    let starting = create_local(&mut pair, "local");
    emit(&mut pair, "local", 2);
    assert_eq!(items(&mut pair, starting.session), ["1", "2"]);
}

#[test]
fn a_reply_that_cannot_be_decoded_destroys_what_it_names_and_closes_the_window_after_that() {
    let mut pair = silent_creates(Config::default());
    let starting = create_cloud(&mut pair);
    let before = ask(&mut pair, "x");
    reply(&mut pair, "session.create", json!({"sessionId": "x", "capabilities": 5}));
    assert!(matches!(outcome(&mut pair, starting), Some(Err(CreateError::Call(CallError::Decode(_))))));
    let destroyed: Value =
        pair.runtime.calls("session.destroy").last().expect("it is sent").decode().expect("JSON");
    assert_eq!(destroyed, json!({"sessionId": "x"}));
    let during = ask(&mut pair, "x");
    assert_eq!((refusal(&pair, &before), refusal(&pair, &during)), (None, None));
    reply(&mut pair, "session.destroy", json!({"success": true}));
    assert_eq!((refusal(&pair, &before), refusal(&pair, &during)), (internal(ENDED), internal(ENDED)));
    assert_eq!(pair.connection.snapshot(pair.now).windows, 0);
}

#[test]
fn a_destroy_that_is_not_answered_holds_the_window_for_10_s() {
    let mut pair = silent_creates(Config::default());
    create_cloud(&mut pair);
    reply(&mut pair, "session.create", json!({"sessionId": "x", "capabilities": 5}));
    let asked = ask(&mut pair, "x");
    pair.advance(Duration::from_millis(9_999));
    assert_eq!(refusal(&pair, &asked), None);
    pair.advance(Duration::from_millis(1));
    assert_eq!(refusal(&pair, &asked), internal(ENDED));
}

#[test]
fn a_reply_without_a_session_id_closes_the_window() {
    let mut pair = silent_creates(Config::default());
    let starting = create_cloud(&mut pair);
    let asked = ask(&mut pair, "x");
    reply(&mut pair, "session.create", json!({"workspacePath": "/w"}));
    assert!(matches!(outcome(&mut pair, starting), Some(Err(CreateError::Call(CallError::Decode(_))))));
    assert_eq!(refusal(&pair, &asked), internal(ENDED));
    assert_eq!(pair.runtime.calls("session.destroy").count(), 0);
}

#[test]
fn a_reply_that_names_the_id_of_another_destroys_nothing() {
    let mut pair = silent_creates(Config::default());
    let first = create_cloud(&mut pair);
    reply(&mut pair, "session.create", json!({"sessionId": "x"}));
    let second = create_cloud(&mut pair);
    for capabilities in [json!({}), json!(5)] {
        if unanswered(&pair, "session.create").is_none() {
            create_cloud(&mut pair);
        }
        reply(&mut pair, "session.create", json!({"sessionId": "x", "capabilities": capabilities}));
    }
    assert!(matches!(outcome(&mut pair, second), Some(Err(CreateError::IdInUse(_)))));
    assert_eq!(pair.runtime.calls("session.destroy").count(), 0);
    emit(&mut pair, "x", 1);
    assert_eq!(items(&mut pair, first.session), ["1"]);
}

#[test]
fn a_bad_config_names_the_field_and_puts_nothing_on_the_wire() {
    let mut pair = silent_creates(Config::default());
    let cloud = || SessionConfig::new().cloud(pilotwire::Cloud::new());
    for (config, field) in [
        (cloud().session_id("x"), "sessionId"),
        (cloud().provider(Provider::new("http://127.0.0.1:1")), "provider"),
        (SessionConfig::new().session_id(""), "sessionId"),
    ] {
        match pair.connection.create_session(pair.now, &config, Limits::none()) {
            Err(CreateError::InvalidConfig(error)) => assert_eq!(error.field, field),
            other => panic!("{other:?}"),
        }
    }
    pair.run();
    assert_eq!(pair.runtime.calls("session.create").count(), 0);
    assert_eq!(pair.connection.snapshot(pair.now).sessions.len(), 0);
}

#[test]
fn a_create_that_is_given_up_is_undone_when_it_succeeds() {
    let mut pair = silent_creates(Config::default());
    let starting = create_cloud(&mut pair);
    let asked = ask(&mut pair, "x");
    pair.connection.abandon(pair.now, starting.call);
    assert!(matches!(outcome(&mut pair, starting), Some(Err(CreateError::Call(CallError::Cancelled)))));
    assert_eq!(refusal(&pair, &asked), None);
    pair.advance(Duration::from_secs(60));
    reply(&mut pair, "session.create", json!({"sessionId": "x"}));
    assert_eq!(pair.runtime.calls("session.destroy").count(), 1);
    reply(&mut pair, "session.destroy", json!({"success": true}));
    assert_eq!(refusal(&pair, &asked), internal(ENDED));
    assert!(!pair.events().iter().any(|event| matches!(event, Event::Session { .. })));
    assert!(pair.connection.snapshot(pair.now).calls.is_empty());
}

#[test]
fn a_create_that_is_given_up_and_never_answered_is_forgotten_after_five_minutes() {
    let mut pair = silent_creates(Config::default());
    let starting = create_cloud(&mut pair);
    pair.connection.abandon(pair.now, starting.call);
    pair.advance(Duration::from_secs(299));
    assert_eq!(pair.connection.snapshot(pair.now).windows, 1);
    pair.advance(Duration::from_secs(1));
    let snapshot = pair.connection.snapshot(pair.now);
    assert_eq!((snapshot.windows, snapshot.calls.len()), (0, 0));
    reply(&mut pair, "session.create", json!({"sessionId": "x"}));
    assert_eq!(pair.connection.stats().unexpected_replies, 1);
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
fn the_end_of_the_connection_leaves_nothing_kept() {
    let mut pair = silent_creates(Config::default());
    let starting = create_cloud(&mut pair);
    emit(&mut pair, "x", 1);
    ask(&mut pair, "x");
    pair.connection.receive_end(pair.now);
    pair.run();
    assert!(matches!(outcome(&mut pair, starting), Some(Err(CreateError::Call(CallError::Closed(_))))));
    let snapshot = pair.connection.snapshot(pair.now);
    assert_eq!(
        (snapshot.windows, snapshot.kept_messages, snapshot.asks.len(), snapshot.calls.len()),
        (0, 0, 0, 0)
    );
}
