//! Prompts for a session in the cloud, which are held until its worker runs.

use std::time::Duration;

use pilotwire::mock::Pair;
use pilotwire::{CallError, CallId, Config, Event, Limits, Prompt, Starting};
use serde_json::json;

use crate::{create_cloud, reply, silent_creates};

fn started() -> (Pair, Starting) {
    let mut pair = silent_creates(Config::default());
    let starting = create_cloud(&mut pair);
    reply(&mut pair, "session.create", json!({"sessionId": "x"}));
    pair.events();
    (pair, starting)
}

fn send(pair: &mut Pair, starting: Starting, text: &str) -> CallId {
    let call = pair.connection.send(pair.now, starting.session, &Prompt::new(text), Limits::none());
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
    send(&mut pair, starting, "one");
    send(&mut pair, starting, "two");
    start(&mut pair, "somebody else");
    assert!(sent(&pair).is_empty());
    start(&mut pair, "copilot-agent");
    assert_eq!(sent(&pair), ["one", "two"]);
    send(&mut pair, starting, "three");
    assert_eq!(sent(&pair), ["one", "two", "three"]);
}

#[test]
fn the_history_is_asked_once_and_opens_the_gate() {
    let (mut pair, starting) = started();
    assert_eq!(pair.runtime.calls("session.getMessages").count(), 0);
    send(&mut pair, starting, "one");
    send(&mut pair, starting, "two");
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
    send(&mut pair, starting, "early");
    reply(&mut pair, "session.create", json!({"sessionId": "x"}));
    assert_eq!(sent(&pair), ["early"]);
}

#[test]
fn a_prompt_held_for_60_s_fails() {
    let (mut pair, starting) = started();
    let call = send(&mut pair, starting, "one");
    pair.advance(Duration::from_secs(60));
    assert!(matches!(failure(&mut pair, call), Some(CallError::CloudStartTimeout(_))));
    start(&mut pair, "copilot-agent");
    assert!(sent(&pair).is_empty());
}

#[test]
fn abort_detach_and_closing_end_held_prompts_unsent() {
    let (mut pair, starting) = started();
    let call = send(&mut pair, starting, "one");
    pair.connection.abort(pair.now, starting.session, Limits::none()).expect("it is open");
    assert!(matches!(failure(&mut pair, call), Some(CallError::Aborted)));

    let call = send(&mut pair, starting, "two");
    pair.connection.detach(pair.now, starting.session, Limits::none()).expect("it is open");
    assert!(matches!(failure(&mut pair, call), Some(CallError::SessionEnded(_))));

    let call = send(&mut pair, starting, "three");
    pair.connection.close(pair.now);
    assert!(matches!(failure(&mut pair, call), Some(CallError::Closed(_))));
    start(&mut pair, "copilot-agent");
    assert!(sent(&pair).is_empty());
}
