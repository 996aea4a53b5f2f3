//! Answers: those of the wrong shape are refused.

use pilotwire::mock::{Pair, Script, Step};
use pilotwire::{
    Answer, AnswerError, AskId, Config, ItemKind, Json, Limits, Question, SessionKey, WrongShape,
};
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
    assert_eq!(crate::notices(&mut pair), Vec::<String>::new());

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
