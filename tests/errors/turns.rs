//! Errors of prompts and their turns.

use pilotwire::calls::NoAnswerAs;
use pilotwire::error::TurnError;
use pilotwire::mock::{Script, Step};
use pilotwire::{CallError, Limits, Prompt};
use serde_json::json;

use crate::bench::Bench;
use crate::fixtures::{not_unicode, send, turn_failure, with_session};
use crate::page::Cases;

const NO_TOKEN: &str = "Execution failed: InvalidArg, No GitHub OAuth token provided";

/// The error of the first turn, where the model does so.
fn failed(script: Script) -> TurnError {
    let (mut pair, session) = with_session(script);
    let turn = send(&mut pair, session, Limits::none());
    turn_failure(&mut pair, turn)
}

fn of_model(message: &str) -> TurnError {
    failed(Script::new().turn([Step::model_error(message)]))
}

pub(crate) fn turn_error(cases: &mut Cases) {
    let refuses = Script::new().on("session.send", [Step::error(-32603, "the session is busy")]);
    cases.caused("Call", failed(refuses));
    cases.caused("Agent", of_model("Execution failed: 400 bad request"));
    cases.caused("NotLoggedIn", of_model(NO_TOKEN));
    let held = || Script::new().turn([Step::hold("for ever"), Step::say("never")]);
    let (mut pair, session) = with_session(held());
    let turn = send(&mut pair, session, Limits::none());
    pair.connection.abort(pair.now, session, Limits::none()).expect("it is open");
    pair.run();
    cases.caused("Aborted", turn_failure(&mut pair, turn));
    let (mut pair, session) = with_session(held());
    let turn = send(&mut pair, session, Limits::none());
    pair.runtime.emit("s", "session.shutdown", json!({}));
    pair.run();
    cases.caused("ShutDown", turn_failure(&mut pair, turn));
}

#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
#[allow(dead_code, reason = "no answer is one")]
struct Weather {
    city: String,
    degrees: i32,
}

/// Why there is no answer as a type, where the agent says this.
fn no_answer(said: &str, prompt: Prompt) -> NoAnswerAs {
    of_script(Script::new().answer(said), prompt)
}

fn of_script(script: Script, prompt: Prompt) -> NoAnswerAs {
    let mut bench = Bench::scripted(script);
    let (session, _events) = bench.session("s");
    bench.finish(session.send_and_wait_as::<Weather>(prompt)).expect_err("there is none")
}

pub(crate) fn invalid_prompt(cases: &mut Cases) {
    let (mut pair, session) = with_session(Script::new());
    let prompt = Prompt::new("look").attach(not_unicode());
    match pair.connection.send(pair.now, session, &prompt, Limits::none()) {
        Err(CallError::InvalidPrompt(error)) => cases.caused("a path", error),
        other => panic!("{other:?}"),
    }
    let mut case = |case: &str, prompt| match no_answer("", prompt) {
        NoAnswerAs::InvalidPrompt(error) => cases.caused(case, error),
        other => panic!("{other:?}"),
    };
    case(
        "a format beside a type",
        Prompt::new("x").raw_field("responseFormat", pilotwire::Json::empty_object()),
    );
    case("a prompt within a turn", Prompt::new("x").mode("immediate"));
}

pub(crate) fn no_answer_as(cases: &mut Cases) {
    let mut bench = Bench::connected();
    let (session, _events) = bench.session("s");
    let schema = std::collections::BTreeMap::from([(vec![1], 2)]);
    let asked = session.send_and_wait_with_schema::<pilotwire::Json>("x", &schema, Limits::none());
    cases.caused("Schema", bench.finish(asked).expect_err("it has no JSON form"));
    cases.caused("InvalidPrompt", no_answer("", Prompt::new("x").mode("immediate")));
    let fails = Script::new().turn([Step::model_error("Execution failed: 400 bad request")]);
    cases.caused("Turn", of_script(fails, Prompt::new("x")));
    cases.caused("Nothing", no_answer("", Prompt::new("x")));
    let blocked = Script::new().turn([Step::emit(
        "session.warning",
        json!({"warningType": "policy_blocked", "message": "not so", "originatingMessageId": "message-1"}),
    )]);
    cases.caused("Nothing, of a prompt that was blocked", of_script(blocked.answer(""), Prompt::new("x")));
    let complete =
        Script::new().turn([Step::emit("session.task_complete", json!({"summary": "all is done"}))]);
    cases.caused("Nothing, of a task that is complete", of_script(complete.answer(""), Prompt::new("x")));
    cases.caused("Unfit", no_answer(r#"{"city":"Rome","degrees":"hot"}"#, Prompt::new("x")));
}
