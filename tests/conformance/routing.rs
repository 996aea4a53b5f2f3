//! What is of a session, and what is of the connection.

use pilotwire::Config;
use pilotwire::frame::encode;
use pilotwire::sans_io::Event;
use serde_json::json;

use crate::{ask, create_cloud, items, kept, open, silent_creates};

#[test]
fn requests_of_the_connection_are_its_own_whatever_session_they_name() {
    let methods = [
        "gitHubToken.getToken",
        "llmInference.httpRequestStart",
        "llmInference.httpRequestChunk",
        "llmInference.whatever",
        "extensionLaunchProvider.resolve",
        "installations.confirm",
        "entraToken.getToken",
        "kerberosAuth.acquire",
        "host.validateAuthentication",
        "host.materializeSession",
        "uiThread.run",
    ];
    let mut pair = silent_creates(Config::default());
    let session = open(&mut pair, "s");
    create_cloud(&mut pair);
    for id in ["s", "x"] {
        for method in methods {
            pair.runtime.request(method, json!({"sessionId": id}));
            pair.run();
            let events = pair.events();
            let asked = matches!(&events[..], [Event::Ask(question)] if question.method() == method);
            assert!(asked, "{method} for {id}: {events:?}");
        }
    }
    assert!(items(&mut pair, session).is_empty());
    assert_eq!(kept(&pair), (1, 0, 0));
}

#[test]
fn notifications_that_are_no_events_are_of_the_connection_and_never_enter_the_window() {
    let mut pair = silent_creates(Config::default());
    let session = open(&mut pair, "s");
    create_cloud(&mut pair);
    for id in ["s", "x"] {
        for method in ["session.lifecycle", "host.event", "gitHubTelemetry.event"] {
            pair.runtime.notify(method, json!({"sessionId": id}));
            pair.run();
            let events = pair.events();
            let told = matches!(&events[..], [Event::Notification(told)] if told.method() == method);
            assert!(told, "{method} for {id}: {events:?}");
        }
    }
    assert!(items(&mut pair, session).is_empty());
    assert_eq!(kept(&pair), (1, 0, 0));
}

#[test]
fn all_that_is_of_a_session_is_in_its_one_queue_in_the_order_in_which_it_came() {
    let mut pair = silent_creates(Config::default());
    let session = open(&mut pair, "s");
    let other = open(&mut pair, "t");
    for _ in 0..2 {
        pair.runtime.emit("s", "session.info", json!({"number": 1}));
        let asked = ask(&mut pair, "s");
        pair.runtime.emit("t", "session.info", json!({"number": 2}));
        pair.runtime.emit("s", "permission.requested", json!({"requestId": "p"}));
        pair.runtime.cancel(&asked);
        pair.runtime.emit("s", "permission.completed", json!({"requestId": "p"}));
        pair.run();
    }
    let once = [
        "1",
        "ask userInput.request",
        "ask permission.requested",
        "cancelled",
        "permission.completed",
        "cancelled",
    ];
    assert_eq!(items(&mut pair, session), [once, once].concat());
    assert_eq!(items(&mut pair, other), ["2", "2"]);
}

#[test]
fn an_event_is_of_its_session_however_the_id_is_escaped() {
    let mut pair = silent_creates(Config::default());
    let plain = open(&mut pair, "s-1");
    let quoted = open(&mut pair, "s\\\"é");
    let written = [
        (plain, r"s-1"),
        (plain, r"s\u002d1"),
        (plain, r"s-1"),
        (quoted, r#"s\\\"é"#),
        (quoted, r"s\u005c\u0022\u00e9"),
        (plain, r"\u0073-1"),
    ];
    for (number, (session, id)) in written.into_iter().enumerate() {
        let event = format!(r#"{{"type":"session.info","data":{{"number":{number}}}}}"#);
        let body = format!(r#"{{"method":"session.event","params":{{"sessionId":"{id}","event":{event}}}}}"#);
        pair.connection.receive(pair.now, &encode(body.as_bytes()));
        assert_eq!(items(&mut pair, session), [number.to_string()], "{id}");
    }
}

#[test]
fn notices_and_what_is_of_the_connection_come_in_the_order_of_the_wire() {
    let mut pair = silent_creates(Config::default());
    for body in [
        r#"{"method":"first.news"}"#,
        r#"{"method":"session.event","params":{"sessionId":"nobody","event":{"type":"t"}}}"#,
        r#"{"id":1,"method":"gitHubToken.getToken","params":{}}"#,
        r#"{"method":"second.news"}"#,
        "{nonsense",
        r#"{"method":"session.event","params":{"sessionId":"nobody","event":{"type":"t"}}}"#,
        r#"{"method":"third.news"}"#,
    ] {
        pair.connection.receive(pair.now, &encode(body.as_bytes()));
    }
    let told: Vec<String> = pair
        .events()
        .into_iter()
        .map(|event| match event {
            Event::Notification(notification) => notification.method().to_owned(),
            Event::Ask(question) => question.method().into_owned(),
            Event::Notice(notice) => notice.kind().to_owned(),
            other => panic!("{other:?}"),
        })
        .collect();
    let expected = [
        "first.news",
        "event-dropped",
        "gitHubToken.getToken",
        "second.news",
        "malformed",
        "event-dropped",
        "third.news",
    ];
    assert_eq!(told, expected);
}
