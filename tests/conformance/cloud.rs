//! Sessions in the cloud: creates that are refused, and prompts, which are held until the session's worker runs.

use std::time::Duration;

use pilotwire::mock::{Pair, Script, Step};
use pilotwire::{
    CallError, CallId, Cloud, Config, CreateError, Event, Limits, Prompt, SessionConfig, Starting, Turn,
    TurnError,
};
use pilotwire_tests::account::fields_not_in_cloud;
use serde_json::{Value, json};

use crate::{create_cloud, create_local, outcome, reply, silent_creates, unanswered};

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

/// What became of a create that was answered with this error.
fn refused(config: &SessionConfig, error: Step) -> CreateError {
    let mut pair = Pair::connected(Config::default(), Script::new().on("session.create", [error]));
    let starting = pair.connection.create_session(pair.now, config, Limits::none()).expect("it is good");
    pair.run();
    outcome(&mut pair, starting).expect("it is there").expect_err("it is refused")
}

#[test]
fn a_policy_that_blocks_a_cloud_create_is_told_with_its_reason() {
    let cloud = SessionConfig::new().cloud(Cloud::repository("a", "b"));
    let plain = "Request session.create failed with message: no";
    let body = r#"Request session.create failed with message: {"error":{"code":"policy_blocked"}}"#;
    for error in [
        Step::error(-32603, plain).data(json!({"reason": "policy_blocked"})),
        Step::error(-32603, body),
        Step::error(-32603, format!("{plain}: policy_blocked")),
    ] {
        match refused(&cloud, error) {
            CreateError::PolicyBlocked { reason, error } => {
                assert_eq!((reason.as_str(), error.code), ("policy_blocked", -32603));
            }
            other => panic!("{other:?}"),
        }
    }
    assert!(matches!(refused(&cloud, Step::error(-32603, plain)), CreateError::Call(CallError::Rpc(_))));
    // Elsewhere the word means nothing of the kind.
    let local = refused(&SessionConfig::new(), Step::error(-32603, body));
    assert!(matches!(local, CreateError::Call(CallError::Rpc(_))), "{local:?}");
}

#[test]
fn fields_that_a_cloud_create_does_not_take_are_named() {
    let cloud = || SessionConfig::new().cloud(Cloud::new());
    for (field, value) in fields_not_in_cloud() {
        let config = cloud().field(field, &value).expect("it is JSON");
        let mut pair = Pair::connected(Config::default(), Script::new());
        let starting = pair.connection.create_session(pair.now, &config, Limits::none()).expect("it is good");
        pair.run();
        match outcome(&mut pair, starting).expect("it is there") {
            Err(CreateError::NotInCloud { fields, error }) => {
                assert_eq!((fields, error.code), (vec![field.to_owned()], -32601));
            }
            other => panic!("{field}: {other:?}"),
        }
    }
    // What says nothing is not sent.
    let empty = fields_not_in_cloud()
        .into_iter()
        .fold(cloud(), |config, (field, _)| config.field(field, &json!([])).expect("it is JSON"))
        .request_permission(false);
    let mut pair = Pair::connected(Config::default(), Script::new());
    let starting = pair.connection.create_session(pair.now, &empty, Limits::none()).expect("it is good");
    pair.run();
    assert!(outcome(&mut pair, starting).expect("it is there").is_ok());
}

/// A prompt that the runtime has taken, and the events that come of it, up to the end of the turn.
fn turn(events: &[(&str, Value)]) -> Result<Turn, TurnError> {
    let (mut pair, starting) = started();
    start(&mut pair, "copilot-agent");
    pair.events();
    let prompt = Prompt::new("do it");
    pair.runtime.on("session.send", [Step::reply(json!({"messageId": "ours"}))]);
    let call = pair.connection.send_and_wait(pair.now, starting.session, &prompt, Limits::none());
    let call = call.expect("it is sent");
    pair.run();
    for (kind, data) in events {
        pair.runtime.emit("x", kind, data.clone());
    }
    pair.run();
    let ended = pair.events().into_iter().find_map(|event| match event {
        Event::Turn { call: ended, result } if ended == call => Some(result),
        _ => None,
    });
    ended.expect("the turn ends")
}

/// The runtime tells of the prompt itself, without an id. What follows is the worker's, with ids of its own.
#[test]
fn a_turn_in_the_cloud_is_known_by_its_order() {
    let prompt = ("user.message", json!({"content": "do it"}));
    let again = ("user.message", json!({"content": "do it", "messageId": "theirs", "interactionId": "i"}));
    let said = |text: &str| {
        let data = json!({"content": text, "originatingMessageId": "theirs", "interactionId": "i"});
        ("assistant.message", data)
    };
    let idle = ("session.idle", json!({}));
    let ended = turn(&[prompt.clone(), again, said("half"), said("done"), idle.clone()]);
    assert_eq!(ended.expect("it ends well").text(), "done");

    let error = json!({"message": "no", "errorType": "quota", "originatingMessageId": "theirs"});
    let ended = turn(&[prompt.clone(), ("session.error", error)]);
    assert!(matches!(ended, Err(TurnError::Agent { .. })), "{ended:?}");

    let stopped = ("session.autopilot_stopped", json!({"requestId": "theirs", "reason": "completed"}));
    assert_eq!(turn(&[prompt, said("done"), stopped]).expect("it ends well").text(), "done");

    // What is left of an earlier turn, before the runtime has told of the prompt, is not this turn's.
    let ended =
        turn(&[said("old"), idle.clone(), ("user.message", json!({"content": "do it"})), said("new"), idle]);
    assert_eq!(ended.expect("it ends well").text(), "new");
}

/// The runtime sends the prompts of a cloud session to the worker all at once, in no order.
#[test]
fn a_prompt_waits_until_the_one_before_it_has_arrived() {
    let (mut pair, starting) = started();
    pair.runtime.always("session.send", [Step::silent()]);
    let first = send(&mut pair, starting, "one");
    let second = send(&mut pair, starting, "two");
    start(&mut pair, "copilot-agent");
    let third = send(&mut pair, starting, "three");
    assert_eq!(sent(&pair), ["one"]);
    // That the worker is late is no longer the question.
    pair.advance(Duration::from_secs(60));
    assert_eq!(sent(&pair), ["one"]);
    reply(&mut pair, "session.send", json!({"messageId": "1"}));
    assert_eq!(sent(&pair), ["one", "two"]);
    // Whoever leaves does not hold up the others, on the wire or before it.
    let fourth = send(&mut pair, starting, "four");
    pair.connection.abandon(pair.now, third);
    pair.connection.abandon(pair.now, second);
    pair.run();
    assert_eq!(sent(&pair), ["one", "two", "four"]);
    let fifth = send(&mut pair, starting, "five");
    let failed = unanswered(&pair, "session.send").expect("it is open");
    pair.runtime.fail(&failed, -32603, "no");
    pair.run();
    assert_eq!(sent(&pair), ["one", "two", "four", "five"]);
    let sixth = send(&mut pair, starting, "six");
    pair.connection.abort(pair.now, starting.session, Limits::none()).expect("it is open");
    pair.run();
    assert_eq!(sent(&pair), ["one", "two", "four", "five"]);
    reply(&mut pair, "session.send", json!({"messageId": "5"}));

    let outcomes: Vec<_> = pair
        .events()
        .into_iter()
        .filter_map(|event| match event {
            Event::Reply { call, result } => Some((call, result)),
            _ => None,
        })
        .collect();
    let of = |call: CallId| &outcomes.iter().find(|(known, _)| *known == call).expect("it is there").1;
    assert!(of(first).is_ok() && of(fifth).is_ok());
    assert!(
        matches!(of(second), Err(CallError::Cancelled)) && matches!(of(third), Err(CallError::Cancelled))
    );
    assert!(matches!(of(fourth), Err(CallError::Rpc(_))));
    assert!(matches!(of(sixth), Err(CallError::Aborted)));
}

#[test]
fn prompts_of_a_session_that_is_not_in_the_cloud_go_out_as_they_come() {
    let mut pair = silent_creates(Config::default());
    let starting = create_local(&mut pair, "s");
    reply(&mut pair, "session.create", json!({"sessionId": "s"}));
    pair.runtime.always("session.send", [Step::silent()]);
    send(&mut pair, starting, "one");
    send(&mut pair, starting, "two");
    assert_eq!(sent(&pair), ["one", "two"]);
}
