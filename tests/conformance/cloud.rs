//! Sessions in the cloud: creates that are refused, and prompts, which are held until the session's worker runs.

use std::time::Duration;

use pilotwire::mock::{Pair, Script, Step};
use pilotwire::sans_io::{CallId, Event, SessionKey, Starting};
use pilotwire::{
    CallError, Cloud, Config, CreateError, Json, Limits, Prompt, SessionConfig, SessionEnd, Turn, TurnError,
};
use pilotwire_tests::account::fields_not_in_cloud;
use serde_json::{Value, json};

use crate::{
    create_cloud, create_local, emit, items, open, outcome, reply, resume, silent_creates, unanswered,
};

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
            pair.connection.stop_reading(pair.now, starting.session);
        }
        start(&mut pair, "copilot-agent");
        emit(&mut pair, "x", 2);
        assert_eq!(sent(&pair), ["one"]);
        let seen = items(&mut pair, starting.session);
        assert!(if reading { seen == ["gap 1", "2"] } else { seen.is_empty() }, "{seen:?}");
    }
}

#[test]
fn a_start_that_comes_while_another_was_to_take_the_sessions_place_opens_the_gate() {
    let (mut pair, starting) = started();
    send(&mut pair, starting.session, "one");
    resume(&mut pair, "x");
    start(&mut pair, "copilot-agent");
    let call = unanswered(&pair, "session.resume").expect("it is open");
    pair.runtime.fail(&call, -32603, "no");
    pair.run();
    send(&mut pair, starting.session, "two");
    assert_eq!(sent(&pair), ["one", "two"]);
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
    let first = send(&mut pair, starting.session, "one");
    let second = send(&mut pair, starting.session, "two");
    start(&mut pair, "copilot-agent");
    let third = send(&mut pair, starting.session, "three");
    assert_eq!(sent(&pair), ["one"]);
    // That the worker is late is no longer the question.
    pair.advance(Duration::from_secs(60));
    assert_eq!(sent(&pair), ["one"]);
    reply(&mut pair, "session.send", json!({"messageId": "1"}));
    assert_eq!(sent(&pair), ["one", "two"]);
    // Whoever leaves does not hold up the others, on the wire or before it.
    let fourth = send(&mut pair, starting.session, "four");
    pair.connection.abandon(pair.now, third);
    pair.connection.abandon(pair.now, second);
    pair.run();
    assert_eq!(sent(&pair), ["one", "two", "four"]);
    let fifth = send(&mut pair, starting.session, "five");
    let failed = unanswered(&pair, "session.send").expect("it is open");
    pair.runtime.fail(&failed, -32603, "no");
    pair.run();
    assert_eq!(sent(&pair), ["one", "two", "four", "five"]);
    let sixth = send(&mut pair, starting.session, "six");
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
    send(&mut pair, starting.session, "one");
    send(&mut pair, starting.session, "two");
    assert_eq!(sent(&pair), ["one", "two"]);
}
