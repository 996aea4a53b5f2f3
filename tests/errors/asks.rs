//! Errors of answering what the runtime asks.

use pilotwire::mock::{Pair, Script, Step};
use pilotwire::sans_io::SessionKey;
use pilotwire::{Answer, AskId, Json, error::AnswerError};
use serde_json::json;

use crate::fixtures::{json_of, nested, no_json, question, with_session};
use crate::page::Cases;

/// A permission that is asked for, whose answer is a call of ours.
fn permission() -> (Pair, SessionKey, AskId) {
    let script = Script::new().always(
        "session.permissions.handlePendingPermissionRequest",
        [Step::reply(json!({"success": true}))],
    );
    let (mut pair, session) = with_session(script);
    let data = json!({"requestId": "p", "permissionRequest": {"kind": "shell"}});
    pair.runtime.emit("s", "permission.requested", data);
    pair.run();
    let ask = question(&mut pair, session).id();
    (pair, session, ask)
}

/// Why it cannot be answered so.
fn refused(answer: Answer) -> AnswerError {
    let (mut pair, _, ask) = permission();
    let error = pair.connection.answer(pair.now, ask, answer).expect_err("it is refused");
    assert!(error.leaves_open(), "{error}");
    error
}

fn misshapen() -> AnswerError {
    refused(Answer::Result(json_of(json!({"kind": "reject", "feedback": 7}))))
}

pub(crate) fn answer_error(cases: &mut Cases) {
    let good = || Answer::Result(json_of(json!({"kind": "approve-once"})));
    let (mut pair, _, ask) = permission();
    pair.connection.answer(pair.now, ask, good()).expect("it is open");
    let twice = pair.connection.answer(pair.now, ask, good()).expect_err("it was answered");
    assert!(!twice.leaves_open());
    cases.caused("NotOpen", twice);
    let (mut pair, _, ask) = permission();
    pair.runtime.end();
    pair.run();
    let closed = pair.connection.answer(pair.now, ask, good()).expect_err("it has ended");
    assert!(!closed.leaves_open());
    cases.caused("Closed", closed);
    cases.caused("WrongShape", misshapen());
    cases.caused("TooDeep", refused(Answer::Raw(nested(200))));
    let large = Json::parse(r#"{"a":[1e999]}"#).expect("it is JSON");
    cases.caused("NumberTooLarge", refused(Answer::Raw(large)));
    cases.caused("NotJson", refused(Answer::Raw(no_json())));
}

pub(crate) fn wrong_shape(cases: &mut Cases) {
    match misshapen() {
        AnswerError::WrongShape(error) => cases.caused("an answer that is none", error),
        other => panic!("{other:?}"),
    }
    match refused(Answer::Result(json_of(json!("yes")))) {
        AnswerError::WrongShape(error) => cases.caused("the answer as a whole", error),
        other => panic!("{other:?}"),
    }
}
