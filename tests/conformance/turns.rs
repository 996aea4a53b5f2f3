//! Turns, and what an abort or the deletion of their session leaves of them and of what was asked in them.

use std::time::Duration;

use pilotwire::jsonrpc::Id;
use pilotwire::mock::{Pair, Script, Step};
use pilotwire::sans_io::{CallId, Event, ItemKind, SessionKey};
use pilotwire::{CallError, Config, Limits, NoAnswer, Notice, Prompt, SessionEnd, Turn, TurnError};
use serde_json::{Value, json};

use crate::{create_local, items, open, outcome, reply, resume, silent_creates, unanswered};

/// A session `s` of a runtime that says nothing by itself.
fn quiet() -> (Pair, SessionKey) {
    let mut pair = silent();
    let session = open(&mut pair, "s");
    (pair, session)
}

fn silent() -> Pair {
    let methods = ["create", "resume", "destroy", "detach", "send", "abort", "delete", "info"];
    let script = methods
        .iter()
        .fold(Script::new(), |script, method| script.always(&format!("session.{method}"), [Step::silent()]));
    let script = script.always("session.permissions.handlePendingPermissionRequest", [Step::silent()]);
    Pair::connected(Config::default(), script)
}

/// A prompt that was accepted, as `m` and its call's number.
fn accepted(pair: &mut Pair, session: SessionKey) -> CallId {
    let call = prompt(pair, session);
    reply(pair, "session.send", json!({"messageId": format!("m{}", call.number())}));
    call
}

fn prompt(pair: &mut Pair, session: SessionKey) -> CallId {
    let call = pair.connection.send_and_wait(pair.now, session, &Prompt::new("p"), Limits::none());
    pair.run();
    call.expect("the session is open")
}

fn emit(pair: &mut Pair, event_type: &str, data: Value) {
    pair.runtime.emit("s", event_type, data);
    pair.run();
}

fn started(pair: &mut Pair, call: CallId) {
    emit(pair, "user.message", json!({"messageId": format!("m{}", call.number())}));
}

fn said(pair: &mut Pair, call: CallId, text: &str) {
    let data = json!({"originatingMessageId": format!("m{}", call.number()), "content": text});
    emit(pair, "assistant.message", data);
}

fn abort(pair: &mut Pair, session: SessionKey) -> CallId {
    let call = pair.connection.abort(pair.now, session, Limits::none()).expect("the session is open");
    pair.run();
    call
}

fn deleted(pair: &mut Pair) {
    pair.runtime.notify("session.lifecycle", json!({"type": "session.deleted", "sessionId": "s"}));
    pair.run();
}

fn request(pair: &mut Pair, method: &str, params: Value) -> Id {
    let id = pair.runtime.request(method, params);
    pair.run();
    id
}

/// The outcomes of turns that are there.
fn turns(pair: &mut Pair) -> Vec<(CallId, Result<Turn, TurnError>)> {
    let turns = pair.events().into_iter().filter_map(|event| match event {
        Event::Turn { call, result } => Some((call, result)),
        _ => None,
    });
    turns.collect()
}

fn is_aborted(turns: &[(CallId, Result<Turn, TurnError>)], call: CallId) -> bool {
    matches!(turns, [(ended, Err(TurnError::Aborted))] if *ended == call)
}

fn text(turns: &[(CallId, Result<Turn, TurnError>)], call: CallId) -> String {
    match turns {
        [(ended, Ok(turn))] if *ended == call => turn.text(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_aborted_turn_ends_as_aborted_where_the_next_begins_without_an_idle() {
    let (mut pair, session) = quiet();
    let first = accepted(&mut pair, session);
    started(&mut pair, first);
    abort(&mut pair, session);
    let second = prompt(&mut pair, session);
    emit(&mut pair, "abort", json!({"reason": "user_initiated"}));
    emit(&mut pair, "agent.interrupted", json!({"activity": "model_call"}));
    emit(&mut pair, "assistant.turn_end", json!({"turnId": "0"}));
    reply(&mut pair, "session.send", json!({"messageId": format!("m{}", second.number())}));
    assert!(turns(&mut pair).is_empty());
    started(&mut pair, second);
    assert!(is_aborted(&turns(&mut pair), first));
    said(&mut pair, second, "an answer");
    reply(&mut pair, "session.abort", json!({"success": true}));
    emit(&mut pair, "session.idle", json!({"mode": "interactive"}));
    assert_eq!(text(&turns(&mut pair), second), "an answer");
}

#[test]
fn an_aborted_idle_that_comes_late_leaves_the_next_turn_alone() {
    let (mut pair, session) = quiet();
    let first = accepted(&mut pair, session);
    started(&mut pair, first);
    abort(&mut pair, session);
    emit(&mut pair, "abort", json!({}));
    reply(&mut pair, "session.abort", json!({"success": true}));
    let second = accepted(&mut pair, session);
    emit(&mut pair, "session.idle", json!({"aborted": true}));
    assert!(is_aborted(&turns(&mut pair), first));
    started(&mut pair, second);
    said(&mut pair, second, "an answer");
    emit(&mut pair, "session.idle", json!({}));
    assert_eq!(text(&turns(&mut pair), second), "an answer");
}

#[test]
fn the_end_of_a_turn_is_told_after_its_last_event_is_there() {
    let (mut pair, session) = quiet();
    let call = accepted(&mut pair, session);
    started(&mut pair, call);
    pair.items(session);
    emit(&mut pair, "session.idle", json!({}));
    let events = pair.events();
    let readable = events.iter().position(|event| matches!(event, Event::Readable(_)));
    let turn = events.iter().position(|event| matches!(event, Event::Turn { .. }));
    assert!(readable.expect("there is an item") < turn.expect("it has ended"));
}

#[test]
fn a_turn_whose_prompt_is_blocked_says_so_and_the_next_is_not_harmed() {
    let (mut pair, session) = quiet();
    let blocked = accepted(&mut pair, session);
    let next = accepted(&mut pair, session);
    emit(
        &mut pair,
        "session.warning",
        json!({
            "warningType": "policy_blocked",
            "message": "not so",
            "originatingMessageId": format!("m{}", blocked.number()),
        }),
    );
    started(&mut pair, next);
    let ended = turns(&mut pair);
    assert_eq!(text(&ended, blocked), "");
    let reason = ended[0].1.as_ref().expect("it ends well").no_answer.clone();
    assert_eq!(reason, Some(NoAnswer::Blocked { message: "not so".to_owned() }));
    said(&mut pair, next, "an answer");
    emit(&mut pair, "session.idle", json!({}));
    assert_eq!(text(&turns(&mut pair), next), "an answer");
}

#[test]
fn an_abort_that_the_runtime_did_not_carry_out_is_an_error() {
    let (mut pair, session) = quiet();
    let call = abort(&mut pair, session);
    reply(&mut pair, "session.abort", json!({"success": false, "error": "not now"}));
    let replies = crate::replies(&mut pair);
    let [(ended, Err(error @ CallError::NotConfirmed { reply, .. }))] = &replies[..] else {
        panic!("{replies:?}")
    };
    assert_eq!((*ended, error.to_string()), (call, "the runtime did not do it: not now".to_owned()));
    assert_eq!(reply.as_str(), r#"{"error":"not now","success":false}"#);
}

#[test]
fn what_stands_beside_success_false_does_not_make_it_a_success() {
    for beside in [json!({"message": "no"}), json!(5), json!(null)] {
        let (mut pair, session) = quiet();
        let call = pair.connection.destroy(pair.now, session, Limits::none()).expect("it is open");
        pair.run();
        reply(&mut pair, "session.destroy", json!({"success": false, "error": beside}));
        let replies = crate::replies(&mut pair);
        assert!(
            matches!(&replies[..], [(ended, Err(CallError::NotConfirmed { .. }))] if *ended == call),
            "{replies:?}"
        );
        assert_eq!(pair.connection.session_key(&"s".into()), Some(session));
    }
}

#[test]
fn a_delete_of_an_id_that_is_unknown_is_an_error_and_ends_nothing() {
    let (mut pair, session) = quiet();
    for id in ["nope", "s"] {
        let call = pair.connection.delete(pair.now, &id.into(), Limits::none()).expect("it is open");
        pair.run();
        let error = format!("Session file not found for {id}");
        reply(&mut pair, "session.delete", json!({"success": false, "error": error}));
        let replies = crate::replies(&mut pair);
        assert!(
            matches!(&replies[..], [(ended, Err(CallError::NotConfirmed { error: said, .. }))]
                if *ended == call && *said == error),
            "{replies:?}"
        );
    }
    assert_eq!(pair.connection.session_key(&"s".into()), Some(session));
}

// Sessions that are deleted elsewhere.

#[test]
fn a_session_that_is_deleted_elsewhere_ends_with_its_turns_and_asks() {
    let (mut pair, session) = quiet();
    let other = {
        let starting = create_local(&mut pair, "t");
        reply(&mut pair, "session.create", json!({"sessionId": "t"}));
        starting.session
    };
    let turn = accepted(&mut pair, session);
    started(&mut pair, turn);
    let asked = request(&mut pair, "userInput.request", json!({"sessionId": "s", "question": "?"}));
    pair.items(session);
    pair.events();
    deleted(&mut pair);
    deleted(&mut pair);
    let ended = turns(&mut pair);
    assert!(
        matches!(&ended[..], [(call, Err(TurnError::Call(CallError::SessionEnded(SessionEnd::Deleted))))]
            if *call == turn),
        "{ended:?}"
    );
    assert!(matches!(
        &pair.items(session)[..],
        [item] if matches!(item.kind, ItemKind::Closed(SessionEnd::Deleted))
    ));
    assert_eq!(answer(&pair, &asked), Some(json!({"noResponse": true})));
    assert_eq!(pair.connection.session_key(&"s".into()), None);
    let refused = pair.connection.send(pair.now, session, &Prompt::new("p"), Limits::none());
    assert!(matches!(refused, Err(CallError::UnknownSession)));
    // Another session is not harmed.
    pair.runtime.emit("t", "session.info", json!({"number": 1}));
    pair.run();
    assert_eq!(items(&mut pair, other), ["1"]);
}

#[test]
fn a_reply_that_there_is_no_such_session_ends_it() {
    let not_found = [
        "Request session.send failed with message: Session not found for sessionId: s",
        "Request session.getMessages failed with message: Session not found: s",
    ];
    for message in not_found {
        let (mut pair, session) = quiet();
        let turn = accepted(&mut pair, session);
        started(&mut pair, turn);
        let send = prompt(&mut pair, session);
        let call = unanswered(&pair, "session.send").expect("it is open");
        pair.runtime.fail(&call, -32603, message);
        pair.run();
        let ended = turns(&mut pair);
        assert!(
            matches!(
                &ended[..],
                [
                    (first, Err(TurnError::Call(CallError::Rpc(_)))),
                    (second, Err(TurnError::Call(CallError::SessionEnded(SessionEnd::Deleted)))),
                ] if (*first, *second) == (send, turn)
            ),
            "{ended:?}"
        );
        assert_eq!(items(&mut pair, session).last().map(String::as_str), Some("closed"));
    }
}

#[test]
fn an_error_of_another_kind_or_of_another_session_ends_nothing() {
    let messages = [
        "no",
        "Session not found: t",
        "Session not found: xs",
        "Session file not found for s",
        "Session not found",
    ];
    for message in messages {
        let (mut pair, session) = quiet();
        prompt(&mut pair, session);
        let call = unanswered(&pair, "session.send").expect("it is open");
        pair.runtime.fail(&call, -32603, message);
        pair.run();
        assert_eq!(pair.connection.session_key(&"s".into()), Some(session), "after {message}");
    }
}

#[test]
fn a_second_reply_that_there_is_no_such_session_ends_nothing() {
    let (mut pair, session) = quiet();
    prompt(&mut pair, session);
    let call = unanswered(&pair, "session.send").expect("it is open");
    pair.runtime.reply_to(&call, json!({"messageId": "m"}));
    pair.run();
    let error = json!({"code": -32603, "message": "Session not found: s"});
    pair.runtime.frame(json!({"jsonrpc": "2.0", "id": call.as_u64(), "error": error}).to_string());
    pair.run();
    assert_eq!(pair.connection.session_key(&"s".into()), Some(session));
    assert_eq!((turns(&mut pair).len(), pair.connection.stats().unexpected_replies), (0, 1));
}

#[test]
fn a_deletion_that_is_told_late_leaves_a_session_alone_that_is_being_created_anew() {
    let (mut pair, first) = quiet();
    deleted(&mut pair);
    assert_eq!(items(&mut pair, first), ["closed"]);
    let again = create_local(&mut pair, "s");
    deleted(&mut pair);
    reply(&mut pair, "session.create", json!({"sessionId": "s"}));
    assert!(outcome(&mut pair, again).expect("it is there").is_ok());
    assert_eq!(pair.connection.session_key(&"s".into()), Some(again.session));
}

#[test]
fn a_deletion_ends_the_session_whose_place_a_resume_takes() {
    let (mut pair, resident) = quiet();
    let turn = accepted(&mut pair, resident);
    started(&mut pair, turn);
    let resumed = resume(&mut pair, "s");
    deleted(&mut pair);
    assert_eq!(turns(&mut pair).len(), 1);
    assert_eq!(items(&mut pair, resident).last().map(String::as_str), Some("closed"));
    reply(&mut pair, "session.resume", json!({"sessionId": "s"}));
    assert!(outcome(&mut pair, resumed).expect("it is there").is_ok());
    assert_eq!(pair.connection.session_key(&"s".into()), Some(resumed.session));
}

#[test]
fn a_resume_that_finds_no_session_ends_the_one_whose_place_it_was_to_take() {
    let (mut pair, resident) = quiet();
    let resumed = resume(&mut pair, "s");
    let held = pair.connection.detach(pair.now, resident, Limits::none()).expect("it is held");
    let call = unanswered(&pair, "session.resume").expect("it is open");
    pair.runtime.fail(&call, -32603, "Failed to load session events: Session not found: s");
    pair.run();
    let held_ends = pair.events().into_iter().any(|event| {
        matches!(event, Event::Reply { call, result: Err(CallError::SessionEnded(SessionEnd::Deleted)) }
            if call == held)
    });
    assert!(held_ends, "what was held behind the resume ends with it");
    assert_eq!(pair.connection.session_key(&"s".into()), None);
    assert_eq!(items(&mut pair, resident), ["closed"]);
    assert_eq!(items(&mut pair, resumed.session), ["closed"]);
    assert!(pair.connection.snapshot(pair.now).calls.is_empty());
}

#[test]
fn what_is_held_behind_a_resume_goes_out_or_ends_however_the_resume_leaves() {
    type Leave = fn(&mut Pair, CallId);
    let ways: [(&str, Leave); 5] = [
        ("given up", |pair, call| pair.connection.abandon(pair.now, call)),
        ("out of time", |pair, _| pair.advance(Duration::from_secs(5))),
        ("an error", |pair, _| {
            let call = unanswered(pair, "session.resume").expect("it is open");
            pair.runtime.fail(&call, -32603, "no");
        }),
        ("a reply that cannot be read", |pair, _| {
            let call = unanswered(pair, "session.resume").expect("it is open");
            pair.runtime.reply_to(&call, json!({"sessionId": 5}));
        }),
        ("an error that names no call", |pair, _| {
            pair.runtime.frame(r#"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"x"}}"#);
        }),
    ];
    for (way, leave) in ways {
        let (mut pair, resident) = quiet();
        let limits = Limits::none().total(Duration::from_secs(5));
        let resumed = pair
            .connection
            .resume_session(pair.now, &"s".into(), &pilotwire::SessionConfig::new(), limits)
            .expect("it is open");
        pair.run();
        pair.connection.destroy(pair.now, resident, Limits::none()).expect("it is held");
        pair.run();
        assert_eq!(pair.runtime.calls("session.destroy").count(), 0, "{way}");
        leave(&mut pair, resumed.call);
        pair.run();
        assert_eq!(pair.runtime.calls("session.destroy").count(), 1, "{way}");
    }
}

// Asks that are over.

/// What a request was answered with; of an error its code.
fn answer(pair: &Pair, request: &Id) -> Option<Value> {
    pair.runtime.answer_to(request).map(|answer| match answer {
        Ok(result) => result.decode().expect("it is JSON"),
        Err(error) => json!({"code": error.code}),
    })
}

#[test]
fn an_abort_withdraws_what_the_runtime_will_not_speak_of_again() {
    for (event, data) in [("abort", json!({})), ("session.idle", json!({"aborted": true}))] {
        let (mut pair, session) = quiet();
        let input = request(&mut pair, "userInput.request", json!({"sessionId": "s", "question": "?"}));
        let plan = request(&mut pair, "exitPlanMode.request", json!({"sessionId": "s", "summary": ""}));
        let hook = request(&mut pair, "hooks.invoke", json!({"sessionId": "s", "hookType": "preToolUse"}));
        let form = json!({"requestId": "e", "message": "", "elicitationSource": "one"});
        emit(&mut pair, "elicitation.requested", form);
        emit(&mut pair, "sampling.requested", json!({"requestId": "s", "serverName": ""}));
        emit(&mut pair, "permission.requested", json!({"requestId": "p"}));
        // The client's own form has nothing to do with the turn.
        emit(&mut pair, "elicitation.requested", json!({"requestId": "own", "message": ""}));
        let asked = pair.items(session);
        // Another session's are not touched.
        let other = create_local(&mut pair, "t").session;
        request(&mut pair, "userInput.request", json!({"sessionId": "t", "question": "?"}));
        emit(&mut pair, event, data);
        let over: Vec<_> = pair.items(session);
        assert!(matches!(&over[0].kind, ItemKind::Event(told) if told.event_type() == event));
        let over: Vec<u64> = over[1..]
            .iter()
            .map(|item| match item.kind {
                ItemKind::Cancelled(ask) => ask.number(),
                ref other => panic!("{other:?}"),
            })
            .collect();
        let number = |at: usize| match &asked[at].kind {
            ItemKind::Ask(question) => question.id().number(),
            other => panic!("{other:?}"),
        };
        assert_eq!(over, [0, 1, 3, 4].map(number));
        assert_eq!(answer(&pair, &input), Some(json!({"noResponse": true})));
        assert!(answer(&pair, &plan).is_some(), "it has its one reply");
        assert_eq!(answer(&pair, &hook), None);
        let open = pair.connection.snapshot(pair.now).asks;
        let open: Vec<&str> = open.iter().map(|ask| ask.method.as_str()).collect();
        assert_eq!(
            open,
            ["hooks.invoke", "permission.requested", "elicitation.requested", "userInput.request"]
        );
        assert_eq!(items(&mut pair, other), ["ask userInput.request"]);
    }
}

#[test]
fn an_abort_of_a_sub_agent_withdraws_nothing() {
    let (mut pair, session) = quiet();
    request(&mut pair, "userInput.request", json!({"sessionId": "s", "question": "?"}));
    let event = json!({"type": "abort", "id": "e", "agentId": "sub", "data": {}});
    pair.runtime.notify("session.event", json!({"sessionId": "s", "event": event}));
    pair.run();
    assert_eq!(items(&mut pair, session), ["ask userInput.request", "abort"]);
    assert_eq!(pair.connection.snapshot(pair.now).asks.len(), 1);
}

#[test]
fn a_request_is_over_when_its_twin_is_completed() {
    let twins =
        [("userInput.request", "user_input.completed"), ("exitPlanMode.request", "exit_plan_mode.completed")];
    for (method, completed) in twins {
        let (mut pair, session) = quiet();
        let params = |id: &str| json!({"sessionId": "s", "question": "?", "requestId": id});
        let first = request(&mut pair, method, params("a"));
        let second = request(&mut pair, method, params("b"));
        let unnamed = request(&mut pair, method, json!({"sessionId": "s", "question": "?"}));
        pair.items(session);
        emit(&mut pair, completed, json!({"requestId": "b"}));
        emit(&mut pair, completed, json!({"requestId": "c"}));
        assert_eq!(items(&mut pair, session), [completed, "cancelled", completed]);
        assert!(answer(&pair, &second).is_some());
        assert_eq!((answer(&pair, &first), answer(&pair, &unnamed)), (None, None));
    }
}

// Asks that nobody takes.

#[test]
fn an_ask_that_nobody_takes_for_10_s_is_a_notice_and_stands_in_the_snapshot() {
    let (mut pair, session) = quiet();
    emit(&mut pair, "permission.requested", json!({"requestId": "p"}));
    request(&mut pair, "gitHubToken.getToken", json!({"sessionId": "s"}));
    let untaken = |pair: &mut Pair| -> Vec<(String, Option<String>)> {
        let notices = pair.events().into_iter().filter_map(|event| match event {
            Event::Notice(Notice::AskNotTaken { method, session_id, .. }) => {
                Some((method, session_id.map(|id| id.as_str().to_owned())))
            }
            _ => None,
        });
        notices.collect()
    };
    pair.advance(Duration::from_millis(9_999));
    assert!(untaken(&mut pair).is_empty());
    let asks = |pair: &Pair| -> Vec<(String, Option<String>, f64, bool)> {
        let asks = pair.connection.snapshot(pair.now).asks.into_iter();
        asks.map(|ask| (ask.method, ask.session_id, ask.age_seconds, ask.overdue)).collect()
    };
    let of_session = |age, overdue| ("permission.requested".to_owned(), Some("s".to_owned()), age, overdue);
    assert_eq!(asks(&pair)[0], of_session(9.999, false));
    pair.advance(Duration::from_millis(1));
    assert_eq!(asks(&pair)[0], of_session(10.0, true));
    assert_eq!(untaken(&mut pair), [("permission.requested".to_owned(), Some("s".to_owned()))]);
    // It is told once, waits on, and can be taken.
    pair.advance(Duration::from_secs(60));
    assert!(untaken(&mut pair).is_empty());
    assert_eq!(items(&mut pair, session), ["ask permission.requested"]);
    assert!(!asks(&pair)[0].3);
}

#[test]
fn an_ask_that_is_taken_or_over_in_time_is_no_notice() {
    let (mut pair, session) = quiet();
    emit(&mut pair, "permission.requested", json!({"requestId": "p"}));
    pair.items(session);
    emit(&mut pair, "permission.requested", json!({"requestId": "q"}));
    emit(&mut pair, "permission.completed", json!({"requestId": "q"}));
    assert_eq!(pair.connection.poll_deadline(), None);
}

#[test]
fn of_an_ask_that_was_kept_the_time_counts_from_its_session_on() {
    let mut pair = silent_creates(Config::default());
    let starting = crate::create_cloud(&mut pair);
    request(&mut pair, "userInput.request", json!({"sessionId": "x", "question": "?"}));
    pair.advance(Duration::from_secs(9));
    reply(&mut pair, "session.create", json!({"sessionId": "x"}));
    pair.advance(Duration::from_secs(9));
    assert!(!pair.connection.snapshot(pair.now).asks[0].overdue);
    pair.advance(Duration::from_secs(1));
    assert!(pair.connection.snapshot(pair.now).asks[0].overdue);
    assert_eq!(items(&mut pair, starting.session), ["ask userInput.request"]);
}

#[test]
fn a_turn_that_was_given_up_is_not_taken_for_one_that_is_blocked_later() {
    let (mut pair, session) = quiet();
    let given_up = accepted(&mut pair, session);
    pair.connection.abandon(pair.now, given_up);
    let told = turns(&mut pair);
    assert!(
        matches!(&told[..], [(call, Err(TurnError::Call(CallError::Cancelled)))] if *call == given_up),
        "{told:?}"
    );
    started(&mut pair, given_up);
    emit(&mut pair, "session.idle", json!({}));
    let blocked = accepted(&mut pair, session);
    // It does not say whose prompt it was.
    emit(&mut pair, "session.warning", json!({"warningType": "policy_blocked", "message": "not so"}));
    emit(&mut pair, "session.idle", json!({}));
    let told = turns(&mut pair);
    let [(call, Ok(turn))] = &told[..] else { panic!("{told:?}") };
    assert_eq!(*call, blocked);
    assert_eq!(turn.no_answer, Some(NoAnswer::Blocked { message: "not so".to_owned() }));
}
