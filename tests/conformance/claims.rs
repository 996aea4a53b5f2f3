//! Claims: asks that handlers here answer, their lane, their marks in the stream, and their ends.

use std::time::Duration;

use pilotwire::jsonrpc::Id;
use pilotwire::mock::{Pair, Script, Step};
use pilotwire::sans_io::{Claimed, Event, ItemKind, SessionKey};
use pilotwire::{Answer, AskId, Claim, Config, Limits, Notice, Question, SessionConfig};
use serde_json::{Value, json};

use crate::{create_cloud, create_local, open, outcome, refusal, reply, silent_creates};

const PERMISSIONS: &str = "session.permissions.handlePendingPermissionRequest";

/// A connection with session `s`, of which these are claimed.
fn claiming(claims: &[&'static str]) -> (Pair, SessionKey) {
    let script = Script::new().always(PERMISSIONS, [Step::reply(json!({"success": true}))]);
    let mut pair = Pair::connected(Config::default(), script);
    let key = crate::open_at_once(&mut pair, "s");
    pair.items(key);
    for claim in claims {
        pair.connection.claim(pair.now, Some(key), Claim::asks(*claim));
    }
    (pair, key)
}

fn claimed(pair: &mut Pair) -> Vec<Claimed> {
    pair.run();
    std::iter::from_fn(|| pair.connection.poll_claimed(pair.now)).collect()
}

/// What is claimed, and whose it is; withdrawals by their numbers.
fn lane(pair: &mut Pair) -> Vec<String> {
    let of_asks = claimed(pair).into_iter().filter(|claimed| !matches!(claimed, Claimed::Ended(_)));
    let lane = of_asks.map(|claimed| match claimed {
        Claimed::Ask { session, question } => {
            let session = session.map_or("-".to_owned(), |session| session.number().to_string());
            format!("{session} {}", question.method())
        }
        Claimed::Withdrawn(_) => "withdrawn".to_owned(),
        other => panic!("{other:?}"),
    });
    lane.collect()
}

/// The one ask that was claimed.
fn the_ask(pair: &mut Pair) -> Question {
    match claimed(pair).as_slice() {
        [Claimed::Ask { question, .. }] => question.clone(),
        other => panic!("{other:?}"),
    }
}

/// The stream: events, asks, and what stands for claimed asks.
fn stream(pair: &mut Pair, key: SessionKey) -> Vec<String> {
    let items = pair.items(key).into_iter().map(|item| match item.kind {
        ItemKind::Event(event) => event.event_type().into_owned(),
        ItemKind::Ask(question) => format!("ask {}", question.method()),
        ItemKind::Claimed(question) => format!("claimed {}", question.method()),
        ItemKind::Cancelled(_) => "cancelled".to_owned(),
        ItemKind::Closed(_) => "closed".to_owned(),
        other => panic!("{other:?}"),
    });
    items.collect()
}

fn hook(pair: &mut Pair) -> Id {
    let id = pair
        .runtime
        .request("hooks.invoke", json!({"sessionId": "s", "hookType": "preToolUse", "input": {}}));
    pair.run();
    id
}

fn user_input(pair: &mut Pair) -> Id {
    let id = pair.runtime.request("userInput.request", json!({"sessionId": "s", "question": "?"}));
    pair.run();
    id
}

fn permission(pair: &mut Pair, request: &str) {
    let data = json!({"requestId": request, "permissionRequest": {"kind": "shell"}});
    pair.runtime.emit("s", "permission.requested", data);
    pair.run();
}

fn answer(pair: &mut Pair, ask: AskId, result: Value) {
    let answer = Answer::result(&result).expect("it is JSON");
    pair.connection.answer(pair.now, ask, answer).expect("it is open");
    pair.run();
}

#[test]
fn a_claimed_ask_comes_at_once_and_keeps_its_place_in_the_stream() {
    let (mut pair, key) = claiming(&["hooks.invoke", "permission.requested"]);
    crate::emit(&mut pair, "s", 1);
    let request = hook(&mut pair);
    permission(&mut pair, "p");
    crate::emit(&mut pair, "s", 2);
    // Nobody has read the stream.
    let lane = claimed(&mut pair);
    let asks: Vec<AskId> = lane
        .iter()
        .map(|claimed| match claimed {
            Claimed::Ask { session, question } if *session == Some(key) => question.id(),
            other => panic!("{other:?}"),
        })
        .collect();
    answer(&mut pair, asks[0], json!({"output": {}}));
    answer(&mut pair, asks[1], json!({"kind": "approve-once"}));
    assert!(pair.runtime.answer_to(&request).is_some_and(Result::is_ok));
    assert_eq!(pair.runtime.calls(PERMISSIONS).count(), 1);
    let expected = ["session.info", "claimed hooks.invoke", "claimed permission.requested", "session.info"];
    assert_eq!(stream(&mut pair, key), expected);
}

#[test]
fn what_is_not_claimed_stands_in_the_stream_as_ever() {
    let (mut pair, key) = claiming(&["hooks.invoke"]);
    user_input(&mut pair);
    permission(&mut pair, "p");
    assert_eq!(lane(&mut pair), [""; 0]);
    assert_eq!(stream(&mut pair, key), ["ask userInput.request", "ask permission.requested"]);
}

#[test]
fn a_tool_is_claimed_by_its_name() {
    let (mut pair, key) = claiming(&[]);
    pair.connection.claim(pair.now, Some(key), Claim::tool("weather"));
    for (request, tool) in [("a", "weather"), ("b", "news")] {
        let data = json!({"requestId": request, "toolName": tool});
        pair.runtime.emit("s", "external_tool.requested", data);
    }
    assert_eq!(the_ask(&mut pair).tool_name().as_deref(), Some("weather"));
    let expected = ["claimed external_tool.requested", "ask external_tool.requested"];
    assert_eq!(stream(&mut pair, key), expected);
}

#[test]
fn handlers_go_on_when_nobody_reads_the_stream_any_more() {
    let (mut pair, key) = claiming(&["hooks.invoke", "permission.requested"]);
    pair.connection.stop_reading(pair.now, key);
    let request = hook(&mut pair);
    permission(&mut pair, "p");
    let other = user_input(&mut pair);
    assert_eq!(lane(&mut pair), ["1 hooks.invoke", "1 permission.requested"]);
    assert!(pair.runtime.answer_to(&request).is_none(), "the handler has it");
    assert!(pair.runtime.answer_to(&other).is_some(), "nobody has claimed it");
}

#[test]
fn asks_that_come_before_the_reply_to_the_create_are_served() {
    let mut pair = silent_creates(Config::default());
    let starting = create_local(&mut pair, "s");
    pair.connection.claim(pair.now, Some(starting.session), Claim::asks("hooks.invoke"));
    let request = hook(&mut pair);
    let ask = the_ask(&mut pair).id();
    answer(&mut pair, ask, json!({"output": {}}));
    assert!(pair.runtime.answer_to(&request).is_some_and(Result::is_ok));
    reply(&mut pair, "session.create", json!({"sessionId": "s"}));
    assert!(outcome(&mut pair, starting).expect("it is there").is_ok());
}

#[test]
fn what_was_kept_for_a_session_in_the_cloud_is_claimed_when_its_id_is_known() {
    let mut pair = silent_creates(Config::default());
    let starting = create_cloud(&mut pair);
    pair.connection.claim(pair.now, Some(starting.session), Claim::asks("hooks.invoke"));
    let request = hook(&mut pair);
    assert_eq!(lane(&mut pair), [""; 0]);
    reply(&mut pair, "session.create", json!({"sessionId": "s"}));
    let ask = the_ask(&mut pair).id();
    answer(&mut pair, ask, json!({"output": {}}));
    assert!(pair.runtime.answer_to(&request).is_some_and(Result::is_ok));
}

#[test]
fn a_claim_of_the_connection_covers_its_own_asks_and_those_of_every_session() {
    let (mut pair, key) = claiming(&[]);
    pair.connection.claim(pair.now, None, Claim::asks("gitHubToken.getToken"));
    pair.connection.claim(pair.now, None, Claim::asks("hooks.invoke"));
    let params = json!({"registrationId": "r", "host": "https://github.com", "reason": "initial"});
    pair.runtime.request("gitHubToken.getToken", params);
    hook(&mut pair);
    assert_eq!(lane(&mut pair), ["- gitHubToken.getToken", "1 hooks.invoke"]);
    assert!(!pair.events().iter().any(|event| matches!(event, Event::Ask(_))), "the handler has it");
    assert_eq!(stream(&mut pair, key), ["claimed hooks.invoke"]);
}

#[test]
fn a_claim_covers_what_waits_in_the_stream() {
    let (mut pair, key) = claiming(&[]);
    let taken = hook(&mut pair);
    assert_eq!(stream(&mut pair, key), ["ask hooks.invoke"]);
    let waits = hook(&mut pair);
    crate::emit(&mut pair, "s", 1);
    pair.connection.claim(pair.now, Some(key), Claim::asks("hooks.invoke"));
    let ask = the_ask(&mut pair).id();
    answer(&mut pair, ask, json!({"output": {}}));
    assert!(pair.runtime.answer_to(&waits).is_some_and(Result::is_ok));
    assert!(pair.runtime.answer_to(&taken).is_none(), "whoever took it has it");
    assert_eq!(stream(&mut pair, key), ["claimed hooks.invoke", "session.info"]);
}

#[test]
fn an_ask_that_is_answered_by_its_id_is_not_given_to_a_handler_too() {
    let (mut pair, key) = claiming(&["hooks.invoke"]);
    let request = hook(&mut pair);
    let ItemKind::Claimed(question) = pair.items(key).remove(0).kind else { panic!("it is claimed") };
    answer(&mut pair, question.id(), json!({"output": {}}));
    assert!(pair.runtime.answer_to(&request).is_some_and(Result::is_ok));
    assert_eq!(lane(&mut pair), [""; 0]);
}

#[test]
fn a_claim_that_is_taken_back_covers_nothing_new() {
    let (mut pair, key) = claiming(&["hooks.invoke"]);
    let first = hook(&mut pair);
    pair.connection.unclaim(pair.now, Some(key), Claim::asks("hooks.invoke"));
    hook(&mut pair);
    let ask = the_ask(&mut pair).id();
    answer(&mut pair, ask, json!({"output": {}}));
    assert!(pair.runtime.answer_to(&first).is_some_and(Result::is_ok));
    assert_eq!(stream(&mut pair, key), ["claimed hooks.invoke", "ask hooks.invoke"]);
}

/// Every way in which an ask ends while a handler has it: the handler is told, and a request gets its one reply.
#[test]
fn whoever_works_on_an_ask_is_told_that_it_is_over() {
    type End = fn(&mut Pair, SessionKey, &Id);
    let ends: [(&str, End, Option<i64>); 5] = [
        ("cancelled", |pair, _, request| pair.runtime.cancel(request), Some(-32800)),
        ("aborted", |pair, _, _| pair.runtime.emit("s", "abort", json!({})), None),
        (
            "session deleted",
            |pair, _, _| {
                let params = json!({"type": "session.deleted", "sessionId": "s"});
                pair.runtime.notify("session.lifecycle", params);
            },
            None,
        ),
        ("connection closed", |pair, _, _| pair.connection.close(pair.now), None),
        ("connection lost", |pair, _, _| pair.runtime.end(), None),
    ];
    for (name, end, code) in ends {
        for taken in [false, true] {
            let (mut pair, key) = claiming(&["userInput.request"]);
            let request = user_input(&mut pair);
            let ask = taken.then(|| the_ask(&mut pair).id());
            end(&mut pair, key, &request);
            let expected: &[&str] = if taken { &["withdrawn"] } else { &[] };
            assert_eq!(lane(&mut pair), expected, "{name}, taken: {taken}");
            if let Some(ask) = ask {
                let answer = Answer::error("too late");
                assert!(pair.connection.answer(pair.now, ask, answer).is_err(), "{name}");
            }
            match (name, code) {
                ("connection lost", _) => {}
                (_, Some(code)) => assert_eq!(refusal(&pair, &request).map(|(code, _)| code), Some(code)),
                // Its neutral answer.
                (_, None) => assert!(pair.runtime.answer_to(&request).is_some_and(Result::is_ok), "{name}"),
            }
            let told = stream(&mut pair, key);
            assert!(!told.contains(&"cancelled".to_owned()), "{name}: it was never in the stream: {told:?}");
        }
    }
}

#[test]
fn an_event_that_was_answered_elsewhere_is_withdrawn() {
    let (mut pair, key) = claiming(&["permission.requested"]);
    permission(&mut pair, "p");
    the_ask(&mut pair);
    pair.runtime.emit("s", "permission.completed", json!({"requestId": "p"}));
    assert_eq!(lane(&mut pair), ["withdrawn"]);
    assert_eq!(pair.runtime.calls(PERMISSIONS).count(), 0, "nothing is sent");
    assert_eq!(stream(&mut pair, key), ["claimed permission.requested", "permission.completed"]);
}

#[test]
fn a_claimed_ask_that_is_left_unanswered_is_settled_as_any_other() {
    let (mut pair, _) = claiming(&["userInput.request", "permission.requested"]);
    let request = user_input(&mut pair);
    let ask = the_ask(&mut pair).id();
    pair.connection.decline(pair.now, ask);
    pair.run();
    let answered = pair.runtime.answer_to(&request).and_then(|answer| answer.as_ref().ok());
    assert_eq!(answered.map(pilotwire::Json::as_str), Some(r#"{"noResponse":true}"#));
    permission(&mut pair, "p");
    let ask = the_ask(&mut pair).id();
    pair.connection.decline(pair.now, ask);
    pair.run();
    assert_eq!(pair.runtime.calls(PERMISSIONS).count(), 0, "another client may answer");
    // Whoever declined knows.
    assert_eq!(lane(&mut pair), [""; 0]);
}

#[test]
fn an_ask_that_no_handler_takes_is_told_of() {
    let (mut pair, _) = claiming(&["hooks.invoke"]);
    hook(&mut pair);
    pair.advance(Duration::from_secs(11));
    let told = pair.events();
    let not_taken = |event: &Event| matches!(event, Event::Notice(Notice::AskNotTaken { method, .. }) if method == "hooks.invoke");
    assert!(told.iter().any(not_taken), "{told:?}");
    let snapshot = pair.connection.snapshot(pair.now);
    assert_eq!((snapshot.asks[0].state, snapshot.asks[0].overdue), ("claimed", true));
}

#[test]
fn what_waits_for_handlers_is_bounded() {
    let config = Config::default().queue_soft_limit(20_000).queue_hard_limit(40_000);
    let mut pair = Pair::connected(config, Script::new());
    let key = crate::open_at_once(&mut pair, "s");
    pair.connection.claim(pair.now, Some(key), Claim::asks("userInput.request"));
    pair.connection.stop_reading(pair.now, key);
    let question = "?".repeat(15_000);
    let mut requests = Vec::new();
    for _ in 0..6 {
        let params = json!({"sessionId": "s", "question": question});
        requests.push(pair.runtime.request("userInput.request", params));
        pair.run();
    }
    // Two find room, and the others are as if nobody had claimed them.
    assert_eq!(lane(&mut pair).len(), 2);
    let settled = requests.iter().filter(|request| pair.runtime.answer_to(request).is_some());
    assert_eq!(settled.count(), 4);
}

#[test]
fn a_resume_that_fails_gives_what_handlers_have_to_the_session_that_was_there() {
    let mut pair = silent_creates(Config::default());
    let resident = open(&mut pair, "s");
    let resumed = crate::resume(&mut pair, "s");
    pair.connection.claim(pair.now, Some(resumed.session), Claim::asks("userInput.request"));
    let request = user_input(&mut pair);
    let ask = the_ask(&mut pair).id();
    let call = crate::unanswered(&pair, "session.resume").expect("it is open");
    pair.runtime.fail(&call, -32603, "no");
    pair.run();
    assert!(outcome(&mut pair, resumed).expect("it has failed").is_err());
    answer(&mut pair, ask, json!({"answer": "yes", "wasFreeform": true}));
    assert!(pair.runtime.answer_to(&request).is_some_and(Result::is_ok));
    // Its claims went with it.
    user_input(&mut pair);
    assert_eq!(stream(&mut pair, resident), ["claimed userInput.request", "ask userInput.request"]);
}

#[test]
fn a_claim_on_a_session_that_has_ended_covers_nothing() {
    let (mut pair, key) = claiming(&[]);
    pair.connection.destroy(pair.now, key, Limits::none()).expect("it is open");
    pair.run();
    pair.connection.claim(pair.now, Some(key), Claim::asks("hooks.invoke"));
    let config = SessionConfig::new().session_id("s");
    pair.connection.create_session(pair.now, &config, Limits::none()).expect("the id is free");
    pair.run();
    hook(&mut pair);
    assert_eq!(lane(&mut pair), [""; 0]);
}

#[test]
fn interest_is_registered_once_whoever_claims_and_not_while_the_connection_ends() {
    let register = "session.eventLog.registerInterest";
    for closing in [false, true] {
        let mut pair = silent_creates(Config::default());
        pair.runtime.always(register, [Step::silent()]);
        let key = open(&mut pair, "s");
        if closing {
            // Its create holds up the end.
            create_local(&mut pair, "t");
            pair.connection.close(pair.now);
        }
        for session in [Some(key), None] {
            pair.connection.claim(pair.now, session, Claim::asks("command.queued"));
            pair.run();
            assert_eq!(pair.runtime.calls(register).count(), usize::from(!closing));
        }
    }
}
