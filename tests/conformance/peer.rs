//! What a runtime that means ill cannot do: take more than there is room for, get an approval that nobody gave, or read
//! what is secret out of what is shown.

use pilotwire::frame::encode;
use pilotwire::mock::{Received, Script};
use pilotwire::sans_io::{Event, ItemKind};
use pilotwire::{Answer, Config, Json, Limits, Notice, SessionConfig};
use serde_json::{Value, json};

use crate::{Pair, ask, open, refusal, silent_creates};

#[test]
fn past_1024_open_asks_requests_are_refused() {
    let mut pair = silent_creates(Config::default());
    open(&mut pair, "s");
    let asked: Vec<_> = (0..1024).map(|_| ask(&mut pair, "s")).collect();
    let too_many: Vec<_> = (0..100).map(|_| ask(&mut pair, "s")).collect();
    assert_eq!(pair.connection.snapshot(pair.now).asks.len(), 1024);
    assert!(asked.iter().all(|request| refusal(&pair, request).is_none()));
    assert!(too_many.iter().all(|request| refusal(&pair, request).is_some_and(|(code, _)| code == -32603)));
}

#[test]
fn past_256_waiting_notices_are_counts() {
    let mut pair = silent_creates(Config::default());
    let body = r#"{"method":"session.event","params":{"sessionId":"nobody","event":{"type":"t","data":{}}}}"#;
    for _ in 0..10_000 {
        pair.connection.receive(pair.now, &encode(body.as_bytes()));
    }
    let (mut single, mut merged) = (0, 0);
    for event in pair.events() {
        match event {
            Event::Notice(Notice::Merged { count, .. }) => merged += count,
            Event::Notice(_) => single += 1,
            _ => {}
        }
    }
    assert_eq!((single, merged), (256, 10_000 - 256));
}

#[test]
fn replies_that_the_peer_does_not_take_pause_reading() {
    let mut pair = silent_creates(Config::default().max_own_replies(1000));
    assert!(pair.connection.wants_read());
    for id in 0..100 {
        let body = format!(r#"{{"id":{id},"method":"userInput.request","params":{{"sessionId":"nobody"}}}}"#);
        pair.connection.receive(pair.now, &encode(body.as_bytes()));
    }
    assert!(!pair.connection.wants_read());
    pair.run();
    assert!(pair.connection.wants_read());
}

#[test]
fn what_nobody_answers_is_never_an_approval() {
    const REQUESTS: [&str; 7] = [
        "hooks.invoke",
        "userInput.request",
        "exitPlanMode.request",
        "autoModeSwitch.request",
        "systemMessage.transform",
        "permission.request",
        "something.new",
    ];
    const EVENTS: [&str; 6] = [
        "permission.requested",
        "external_tool.requested",
        "elicitation.requested",
        "mcp.oauth_required",
        "command.queued",
        "session_limits_exhausted.requested",
    ];
    let mut pair = Pair::connected(Config::default(), Script::new());
    let starting = pair
        .connection
        .create_session(pair.now, &SessionConfig::new().session_id("s"), Limits::none())
        .expect("it is open");
    for of in ["mcp.oauth_required", "command.queued", "session_limits_exhausted.requested"] {
        let interest = Json::new(&json!({"sessionId": "s", "eventType": of})).expect("it is JSON");
        let method = "session.eventLog.registerInterest";
        pair.connection.call(pair.now, method, Some(&interest), Limits::none()).expect("it is open");
    }
    pair.run();
    let before = pair.runtime.received().len();
    let requests: Vec<_> = REQUESTS
        .iter()
        .map(|method| pair.runtime.request(method, json!({"sessionId": "s", "sections": {"a": "b"}})))
        .collect();
    for event in EVENTS {
        pair.runtime.emit("s", event, json!({"requestId": event}));
    }
    pair.run();
    for item in pair.items(starting.session) {
        if let ItemKind::Ask(question) = item.kind {
            if question.event().is_some() {
                // A handler that fails answers so.
                let answer = Answer::error("it failed");
                pair.connection.answer(pair.now, question.id(), answer).expect("it is open");
            } else {
                pair.connection.decline(pair.now, question.id());
            }
        }
    }
    pair.run();
    let answers: Vec<Option<Value>> = requests
        .iter()
        .map(|request| match pair.runtime.answer_to(request).expect("each is answered") {
            Ok(result) => Some(result.decode().expect("it is JSON")),
            Err(_) => None,
        })
        .collect();
    let expected = [
        Some(json!({"output": {}})),
        Some(json!({"noResponse": true})),
        // That a plan is not approved would end the turn.
        None,
        Some(json!({"response": "no"})),
        Some(json!({"sections": {"a": "b"}})),
        None,
        None,
    ];
    assert_eq!(answers, expected);
    let calls: Vec<Value> = pair.runtime.received()[before..]
        .iter()
        .filter_map(|received| match received {
            Received::Request { params, .. } => Some(params.decode().expect("it is JSON")),
            _ => None,
        })
        .map(|params: Value| params["result"].as_object().map_or(params["response"].clone(), |r| json!(r)))
        .collect();
    let expected = [
        json!({"kind": "user-not-available"}),
        Value::Null,
        json!({"action": "cancel"}),
        json!({"kind": "cancelled"}),
        json!({"handled": false}),
        json!({"action": "cancel"}),
    ];
    assert_eq!(calls, expected);
}

#[test]
fn the_token_is_in_the_handshake_and_shows_nowhere() {
    const TOKEN: &str = "token-that-must-not-show";
    let config = Config::default().connection_token(TOKEN);
    assert!(!format!("{config:?}").contains(TOKEN));
    let mut pair = Pair::new(config, Script::new().connection_token(TOKEN));
    pair.run();
    let params = pair.runtime.calls("connect").next().expect("there was a handshake").clone();
    assert_eq!(params.get("token").and_then(|token| token.decode::<String>().ok()).as_deref(), Some(TOKEN));
    // The peer says it back where it is shown.
    pair.runtime.frame(format!(r#"{{"id":7,"token":"{TOKEN}""#));
    pair.runtime.frame(format!(r#"{{"jsonrpc":"2.0","id":99,"result":"{TOKEN}"}}"#));
    pair.runtime.end();
    pair.run();
    let connection = format!("{:?} {:?}", pair.connection, pair.connection.snapshot(pair.now));
    let events = pair.events();
    assert!(events.len() >= 4, "{events:?}");
    for event in &events {
        let shown = match event {
            Event::Notice(notice) => notice.to_string(),
            Event::Closed(cause) => cause.to_string(),
            _ => String::new(),
        };
        assert!(!format!("{event:?} {shown}").contains(TOKEN), "{event:?} {shown}");
    }
    assert!(!connection.contains(TOKEN), "{connection}");
}
