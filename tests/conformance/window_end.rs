//! How long a window is open, and what becomes of what it keeps.

use std::time::Duration;

use pilotwire::mock::{Pair, Script, Step};
use pilotwire::sans_io::Event;
use pilotwire::{CallError, Config, CreateError, Limits};
use serde_json::{Value, json};

use crate::{
    ENDED, ask, create_cloud, emit, internal, items, kept, notices, outcome, refusal, reply, silent_creates,
    unanswered,
};

#[test]
fn a_window_is_open_from_when_the_create_is_queued() {
    let script = Script::new().always("connect", [Step::silent()]).always("session.create", [Step::silent()]);
    let mut pair = Pair::new(Config::default(), script);
    let starting = create_cloud(&mut pair);
    assert_eq!(pair.runtime.calls("session.create").count(), 0);
    assert_eq!(kept(&pair), (1, 0, 0));
    emit(&mut pair, "x", 1);
    reply(&mut pair, "connect", json!({"ok": true, "protocolVersion": 3}));
    emit(&mut pair, "x", 2);
    reply(&mut pair, "session.create", json!({"sessionId": "x"}));
    assert_eq!(items(&mut pair, starting.session), ["1", "2"]);
    assert_eq!(kept(&pair), (0, 0, 0));
}

#[test]
fn a_create_that_is_given_up_before_it_is_sent_is_never_sent_and_closes_the_window() {
    let script = Script::new().always("connect", [Step::silent()]).always("session.create", [Step::silent()]);
    let mut pair = Pair::new(Config::default(), script);
    let starting = create_cloud(&mut pair);
    let asked = ask(&mut pair, "x");
    pair.connection.abandon(pair.now, starting.call);
    pair.run();
    assert!(matches!(outcome(&mut pair, starting), Some(Err(CreateError::Call(CallError::Cancelled)))));
    assert_eq!(items(&mut pair, starting.session), ["closed"]);
    assert_eq!(refusal(&pair, &asked), internal(ENDED));
    reply(&mut pair, "connect", json!({"ok": true, "protocolVersion": 3}));
    assert_eq!(pair.runtime.calls("session.create").count(), 0);
    assert!(pair.connection.snapshot(pair.now).sessions.is_empty());
    assert_eq!(pair.connection.poll_deadline(), None);
}

#[test]
fn windows_are_counted_and_the_last_to_close_ends_them() {
    let mut pair = silent_creates(Config::default());
    let creates: Vec<_> = (0..3).map(|_| create_cloud(&mut pair)).collect();
    let calls: Vec<_> = pair.runtime.unanswered().map(|(id, _)| id.clone()).collect();
    let asked = ask(&mut pair, "other");
    emit(&mut pair, "other", 1);
    assert_eq!((kept(&pair).0, kept(&pair).1), (3, 2));
    // One is answered, one leads to a destroy, one fails.
    pair.runtime.reply_to(&calls[1], json!({"sessionId": "x"}));
    pair.runtime.reply_to(&calls[2], json!({"sessionId": "y", "capabilities": 5}));
    pair.runtime.fail(&calls[0], -32603, "no");
    pair.run();
    assert_eq!((kept(&pair).0, kept(&pair).1), (1, 2));
    assert_eq!(refusal(&pair, &asked), None);
    pair.events();
    reply(&mut pair, "session.destroy", json!({"success": true}));
    assert_eq!(kept(&pair), (0, 0, 0));
    assert_eq!(refusal(&pair, &asked), internal(ENDED));
    let dropped = format!("an event for session other was dropped: {ENDED}");
    assert_eq!(notices(&mut pair), [format!("a request userInput.request was refused: {ENDED}"), dropped]);
    assert_eq!(creates.iter().filter(|made| pair.connection.session_id(made.session).is_some()).count(), 1);
    assert_eq!(pair.connection.poll_deadline(), None);
}

#[test]
fn removing_a_session_removes_what_is_kept_under_its_id() {
    let mut pair = silent_creates(Config::default());
    create_cloud(&mut pair);
    create_cloud(&mut pair);
    let (removed, other) = (ask(&mut pair, "x"), ask(&mut pair, "y"));
    emit(&mut pair, "x", 1);
    reply(&mut pair, "session.create", json!({"sessionId": "x", "capabilities": 5}));
    reply(&mut pair, "session.destroy", json!({"success": true}));
    assert_eq!((refusal(&pair, &removed), refusal(&pair, &other)), (internal(ENDED), None));
    assert_eq!((kept(&pair).0, kept(&pair).1), (1, 1));

    pair.connection.delete(pair.now, &"y".into(), Limits::none()).expect("it is open");
    pair.run();
    assert_eq!(refusal(&pair, &other), internal(ENDED));
    assert_eq!((kept(&pair).0, kept(&pair).1), (1, 0));
}

#[test]
fn a_delete_that_is_not_carried_out_leaves_what_is_kept_under_its_id() {
    let mut pair = silent_creates(Config::default());
    pair.runtime.always("session.delete", [Step::silent()]);
    let starting = create_cloud(&mut pair);
    emit(&mut pair, "x", 1);
    let asked = ask(&mut pair, "x");
    pair.connection.delete(pair.now, &"x".into(), Limits::none()).expect("it is open");
    pair.run();
    reply(&mut pair, "session.delete", json!({"success": false, "error": "Session file not found for x"}));
    assert_eq!((refusal(&pair, &asked), kept(&pair).1), (None, 2));
    reply(&mut pair, "session.create", json!({"sessionId": "x"}));
    assert_eq!(items(&mut pair, starting.session), ["1", "ask userInput.request"]);
}

#[test]
fn a_reply_that_is_no_json_closes_the_window() {
    let mut pair = silent_creates(Config::default());
    let starting = create_cloud(&mut pair);
    let asked = ask(&mut pair, "x");
    let call = unanswered(&pair, "session.create").expect("it is open");
    pair.runtime.frame(format!(r#"{{"jsonrpc":"2.0","id":{call},"result":{{"sessionId":"#));
    pair.run();
    assert!(matches!(outcome(&mut pair, starting), Some(Err(CreateError::Call(CallError::Decode(_))))));
    assert_eq!(refusal(&pair, &asked), internal(ENDED));
    assert_eq!((kept(&pair), pair.runtime.calls("session.destroy").count()), ((0, 0, 0), 0));
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
    assert_eq!(kept(&pair).0, 0);
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
    let not_undone = "session x, which nobody claimed, could not be ended at the runtime";
    assert!(notices(&mut pair).iter().any(|notice| notice == not_undone));
    // What comes later changes nothing.
    reply(&mut pair, "session.destroy", json!({"success": true}));
    assert_eq!(pair.connection.stats().unexpected_replies, 1);
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
    let asked = ask(&mut pair, "y");
    for capabilities in [json!({}), json!(5)] {
        if unanswered(&pair, "session.create").is_none() {
            create_cloud(&mut pair);
        }
        reply(&mut pair, "session.create", json!({"sessionId": "x", "capabilities": capabilities}));
    }
    assert!(matches!(outcome(&mut pair, second), Some(Err(CreateError::IdInUse(_)))));
    assert_eq!((kept(&pair), refusal(&pair, &asked)), ((0, 0, 0), internal(ENDED)));
    assert_eq!(pair.runtime.calls("session.destroy").count(), 0);
    emit(&mut pair, "x", 1);
    assert_eq!(items(&mut pair, first.session), ["1"]);
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
    assert_eq!(kept(&pair).0, 1);
    pair.advance(Duration::from_secs(1));
    let snapshot = pair.connection.snapshot(pair.now);
    assert_eq!((snapshot.windows, snapshot.calls.len()), (0, 0));
    reply(&mut pair, "session.create", json!({"sessionId": "x"}));
    assert_eq!(pair.connection.stats().unexpected_replies, 1);
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
