//! Answers: those of the wrong shape are refused, and whoever answered an event hears what became of it.

use std::time::Duration;

use pilotwire::error::WrongShape;
use pilotwire::mock::{Pair, Script, Step};
use pilotwire::sans_io::{Event, ItemKind, SessionKey};
use pilotwire::{Answer, AnswerError, AskId, CallError, Config, Json, Limits, Notice, Question};
use serde_json::{Value, json};

use crate::{open, silent_creates};

const PERMISSIONS: &str = "session.permissions.handlePendingPermissionRequest";

/// A connection with session `s`, in which answers to permissions are replied to when the test says so.
fn asked() -> (Pair, SessionKey) {
    let script = Script::new().always(PERMISSIONS, [Step::silent()]).always("slow", [Step::silent()]);
    let mut pair = Pair::connected(Config::default(), script);
    let key = crate::open_at_once(&mut pair, "s");
    pair.items(key);
    (pair, key)
}

/// What is asked since this was last looked at.
fn questions(pair: &mut Pair, key: SessionKey) -> Vec<Question> {
    pair.run();
    let items = pair.items(key).into_iter();
    items
        .filter_map(|item| if let ItemKind::Ask(question) = item.kind { Some(question) } else { None })
        .collect()
}

fn permission(pair: &mut Pair, key: SessionKey, request: &str) -> AskId {
    let data = json!({"requestId": request, "permissionRequest": {"kind": "shell"}});
    pair.runtime.emit("s", "permission.requested", data);
    let questions = questions(pair, key);
    assert_eq!(questions.len(), 1);
    questions[0].id()
}

fn result(value: Value) -> Answer {
    Answer::result(&value).expect("it is JSON")
}

#[track_caller]
fn refused(answered: Result<(), AnswerError>) -> WrongShape {
    match answered {
        Err(AnswerError::WrongShape(wrong)) => wrong,
        other => panic!("{other:?}"),
    }
}

/// What became of an answer.
type Outcome = (AskId, Result<(), CallError>);

/// What was heard of answers to events, and what there is notice of.
fn heard(pair: &mut Pair) -> (Vec<Outcome>, Vec<Notice>) {
    let (mut answered, mut notices) = (Vec::new(), Vec::new());
    for event in pair.events() {
        match event {
            Event::Answered { ask, result } => answered.push((ask, result)),
            Event::Notice(notice) => notices.push(notice),
            _ => {}
        }
    }
    (answered, notices)
}

#[test]
fn an_answer_of_the_wrong_shape_is_not_sent_and_the_right_one_is() {
    let (mut pair, key) = asked();
    let hook = json!({"sessionId": "s", "hookType": "preToolUse", "input": {}});
    let hook = pair.runtime.request("hooks.invoke", hook);
    let data = json!({"requestId": "t1", "toolName": "x"});
    pair.runtime.emit("s", "external_tool.requested", data);
    pair.runtime.emit("s", "permission.requested", json!({"requestId": "p1"}));
    let questions = questions(&mut pair, key);
    // Somebody waits for something else.
    let other = pair.connection.call(pair.now, "slow", None, Limits::none()).expect("it is open");
    pair.run();
    let before = pair.runtime.received().len();
    let cases = [
        (json!({"permissionDecision": "deny"}), "permissionDecision"),
        (json!({"text": "sunny"}), "textResultForLlm"),
        (json!({"approved": true}), "kind"),
    ];
    for (question, (wrong, path)) in questions.iter().zip(&cases) {
        for _ in 0..2 {
            let answered = pair.connection.answer(pair.now, question.id(), result(wrong.clone()));
            assert!(answered.as_ref().is_err_and(AnswerError::leaves_open));
            let refused = refused(answered);
            assert_eq!((&*refused.path, &*refused.ask), (*path, &*question.method()));
        }
    }
    pair.run();
    assert_eq!(pair.runtime.received().len(), before, "nothing was sent");
    let open: Vec<_> = pair.connection.snapshot(pair.now).asks.iter().map(|ask| ask.state).collect();
    assert_eq!(open, ["taken"; 3]);
    let (answered, notices) = heard(&mut pair);
    assert!(answered.is_empty() && notices.is_empty(), "{answered:?}, {notices:?}");

    let right = [
        json!({"output": {"permissionDecision": "deny"}}),
        json!({"textResultForLlm": "sunny", "resultType": "success"}),
        json!({"kind": "reject"}),
    ];
    for (question, right) in questions.iter().zip(&right) {
        pair.connection.answer(pair.now, question.id(), result(right.clone())).expect("it is open");
    }
    pair.run();
    let reply = pair.runtime.answer_to(&hook).expect("it is answered").as_ref().expect("with a result");
    assert_eq!(reply.decode::<Value>().expect("JSON"), right[0]);
    let sent = |method: &str| -> Value {
        let calls: Vec<&Json> = pair.runtime.calls(method).collect();
        assert_eq!(calls.len(), 1, "{method}");
        calls[0].get("result").expect("it has a result").decode().expect("JSON")
    };
    assert_eq!(sent("session.tools.handlePendingToolCall"), right[1]);
    assert_eq!(sent(PERMISSIONS), right[2]);
    assert!(pair.connection.snapshot(pair.now).asks.is_empty());
    crate::reply(&mut pair, "slow", json!(1));
    assert!(crate::replies(&mut pair).iter().any(|(call, result)| *call == other && result.is_ok()));
}

#[test]
fn what_was_answered_wrong_and_then_not_at_all_is_settled_as_ever() {
    let mut pair = silent_creates(Config::default());
    let key = open(&mut pair, "s");
    let asked = crate::ask(&mut pair, "s");
    let question = questions(&mut pair, key).remove(0);
    refused(pair.connection.answer(pair.now, question.id(), result(json!("blue"))));
    pair.connection.decline(pair.now, question.id());
    pair.run();
    let reply = pair.runtime.answer_to(&asked).expect("it is answered").as_ref().expect("with a result");
    assert_eq!(reply.as_str(), r#"{"noResponse":true}"#);
}

#[test]
fn a_raw_answer_is_sent_as_it_is() {
    let (mut pair, key) = asked();
    let ask = permission(&mut pair, key, "p1");
    let newer = json!({"kind": "approve-until-noon"});
    let wrong = refused(pair.connection.answer(pair.now, ask, result(newer.clone())));
    assert_eq!(wrong.found, "\"approve-until-noon\"");
    let raw = Answer::raw(Json::new(&newer).expect("it is JSON"));
    pair.connection.answer(pair.now, ask, raw).expect("it is open");
    pair.run();
    let sent = pair.runtime.calls(PERMISSIONS).last().expect("it is sent");
    assert_eq!(sent.get("result").expect("it is there").decode::<Value>().expect("JSON"), newer);
}

#[test]
fn what_is_not_known_is_not_checked() {
    let mut pair = silent_creates(Config::default());
    let key = open(&mut pair, "s");
    let asked = pair.runtime.request("some.newer", json!({"sessionId": "s"}));
    let question = questions(&mut pair, key).remove(0);
    pair.connection.answer(pair.now, question.id(), result(json!(["anything"]))).expect("it is open");
    pair.run();
    let reply = pair.runtime.answer_to(&asked).expect("it is answered").as_ref().expect("with a result");
    assert_eq!(reply.as_str(), r#"["anything"]"#);
}

/// To a request, what nests too deep becomes an error, and it does so whatever its shape.
#[test]
fn what_nests_too_deep_is_refused_as_that() {
    let deep = |levels: usize| Json::parse("[".repeat(levels) + &"]".repeat(levels)).expect("it is JSON");
    let (mut pair, key) = asked();
    let asked = crate::ask(&mut pair, "s");
    let question = questions(&mut pair, key).remove(0);
    // As deep as it may be, it has the wrong shape.
    refused(pair.connection.answer(pair.now, question.id(), Answer::Result(deep(126))));
    pair.connection.answer(pair.now, question.id(), Answer::Result(deep(127))).expect("it becomes an error");
    pair.run();
    let (code, message) = crate::refusal(&pair, &asked).expect("it is answered");
    assert_eq!(code, -32603);
    assert!(message.contains("128 levels"), "{message}");

    let ask = permission(&mut pair, key, "p1");
    let answered = pair.connection.answer(pair.now, ask, Answer::Result(deep(127)));
    assert!(matches!(&answered, Err(error @ AnswerError::TooDeep { depth: 129, .. }) if error.leaves_open()));
    let deep = Answer::Result(
        Json::parse(format!(r#"{{"kind":"reject","x":{}}}"#, deep(125).as_str())).expect("JSON"),
    );
    let answered = pair.connection.answer(pair.now, ask, deep);
    assert!(matches!(answered, Err(AnswerError::TooDeep { depth: 128, .. })), "{answered:?}");
    pair.connection.answer(pair.now, ask, result(json!({"kind": "reject"}))).expect("it is still open");
}

#[test]
fn whoever_answered_an_event_hears_that_it_was_taken() {
    let (mut pair, key) = asked();
    let ask = permission(&mut pair, key, "p1");
    pair.connection.answer(pair.now, ask, result(json!({"kind": "approve-once"}))).expect("it is open");
    pair.run();
    assert!(heard(&mut pair).0.is_empty(), "the runtime has not said anything to it");
    crate::reply(&mut pair, PERMISSIONS, json!({"success": true}));
    let (answered, notices) = heard(&mut pair);
    assert!(matches!(&answered[..], [(known, Ok(()))] if *known == ask), "{answered:?}");
    assert!(notices.is_empty(), "{notices:?}");
}

#[test]
fn whoever_answered_an_event_hears_that_it_was_not_taken_and_why() {
    let (mut pair, key) = asked();
    let other = pair.connection.call(pair.now, "slow", None, Limits::none()).expect("it is open");
    let reply = |pair: &mut Pair, answer: Value| {
        let call = crate::unanswered(pair, PERMISSIONS).expect("it is answered");
        match answer {
            Value::Null => pair.runtime.frame(format!(r#"{{"jsonrpc":"2.0","id":{call},"error":5}}"#)),
            answer => pair.runtime.reply_to(&call, answer),
        }
        pair.run();
    };
    for (number, (said, expected)) in [
        (json!({"success": false}), "the runtime did not do it"),
        (json!({"success": false, "error": "too late"}), "the runtime did not do it: too late"),
        (Value::Null, "the runtime's answer cannot be read: "),
    ]
    .into_iter()
    .enumerate()
    {
        let ask = permission(&mut pair, key, &format!("p{number}"));
        pair.connection.answer(pair.now, ask, result(json!({"kind": "reject"}))).expect("it is open");
        pair.run();
        reply(&mut pair, said);
        let (answered, notices) = heard(&mut pair);
        let [(known, Err(error))] = &answered[..] else { panic!("{answered:?}") };
        assert_eq!(*known, ask);
        assert!(error.to_string().starts_with(expected), "{error}");
        let [Notice::AnswerNotTaken { ask: noticed, session, session_id, event_type, error: cause }] =
            &notices[..]
        else {
            panic!("{notices:?}")
        };
        assert_eq!((*noticed, *session, session_id.as_str()), (ask, key, "s"));
        assert_eq!((&**event_type, cause.to_string()), ("permission.requested", error.to_string()));
        assert!(notices[0].to_string().contains(&format!("(ask {ask} of session s)")), "{}", notices[0]);
    }
    crate::reply(&mut pair, "slow", json!(1));
    assert!(crate::replies(&mut pair).iter().any(|(call, result)| *call == other && result.is_ok()));
}

#[test]
fn an_answer_that_may_have_been_lost_is_heard_of_once() {
    let (mut pair, key) = asked();
    let ask = permission(&mut pair, key, "p1");
    pair.connection.answer(pair.now, ask, result(json!({"kind": "reject"}))).expect("it is open");
    pair.run();
    let error = r#"{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"cannot be read"}}"#;
    pair.runtime.frame(error);
    pair.run();
    let (answered, notices) = heard(&mut pair);
    assert!(
        matches!(&answered[..], [(known, Err(CallError::Uncorrelated(_)))] if *known == ask),
        "{answered:?}"
    );
    assert!(
        matches!(&notices[..], [Notice::AnswerNotTaken { .. }, Notice::UncorrelatedError(_)]),
        "{notices:?}"
    );
    crate::reply(&mut pair, PERMISSIONS, json!({"success": true}));
    let (answered, notices) = heard(&mut pair);
    assert!(answered.is_empty(), "{answered:?}");
    assert!(matches!(&notices[..], [Notice::UnexpectedReply { .. }]), "{notices:?}");
}

#[test]
fn an_answer_that_is_under_way_ends_with_the_connection() {
    for gracefully in [true, false] {
        let (mut pair, key) = asked();
        let ask = permission(&mut pair, key, "p1");
        pair.connection.answer(pair.now, ask, result(json!({"kind": "reject"}))).expect("it is open");
        pair.run();
        if gracefully {
            pair.connection.close(pair.now);
        } else {
            pair.runtime.end();
        }
        pair.run();
        let mut events = pair.events();
        events.retain(|event| !matches!(event, Event::Readable(_)));
        let [Event::Answered { ask: known, result: Err(CallError::Closed(cause)) }, Event::Closed(end)] =
            &events[..]
        else {
            panic!("{events:?}")
        };
        assert_eq!((*known, cause), (ask, end));
        let late = pair.connection.answer(pair.now, ask, result(json!({"approved": true})));
        assert!(matches!(late, Err(AnswerError::Closed(_))), "{late:?}");
    }
}

#[test]
fn of_an_answer_to_a_request_there_is_nothing_to_hear() {
    let (mut pair, key) = asked();
    crate::ask(&mut pair, "s");
    let question = questions(&mut pair, key).remove(0);
    pair.connection.answer(pair.now, question.id(), result(json!({"noResponse": true}))).expect("it is open");
    pair.advance(Duration::from_secs(1));
    let (answered, notices) = heard(&mut pair);
    assert!(answered.is_empty() && notices.is_empty(), "{answered:?}, {notices:?}");
}

/// That a plan is not approved ends the turn, so nobody's silence says that.
#[test]
fn a_plan_that_nobody_looks_at_gets_an_error() {
    let mut pair = silent_creates(Config::default());
    let key = open(&mut pair, "s");
    let params = json!({"sessionId": "s", "summary": "s", "planContent": "p", "actions": []});
    let asked = pair.runtime.request("exitPlanMode.request", params);
    let question = questions(&mut pair, key).remove(0);
    pair.connection.decline(pair.now, question.id());
    pair.run();
    assert_eq!(crate::refusal(&pair, &asked), crate::internal("the request was not answered"));
}
