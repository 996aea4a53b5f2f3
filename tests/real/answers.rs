//! Answers of the wrong shape, which the real runtime would take for something else: they do not leave, and the right
//! ones do what they say.

use pilotwire::handle::{Ask, Events, ItemKind};
use pilotwire::{Answer, AnswerError, Tool};
use pilotwire_tests::model::{Reply, Script};
use serde_json::{Value, json};

use crate::client::{Started, within};

fn result(value: Value) -> Answer {
    Answer::result(&value).expect("it is JSON")
}

/// The next ask of this method or type. None at the end of the turn. What else is asked on the way is left to others.
async fn next_ask(events: &mut Events) -> Option<Ask> {
    loop {
        match within(events.next()).await.expect("the session goes on").kind {
            ItemKind::Ask(ask) => return Some(ask),
            ItemKind::Event(event) if event.event_type() == "session.idle" => return None,
            _ => {}
        }
    }
}

#[track_caller]
fn refused(ask: &Ask, wrong: Value, path: &str) {
    match ask.answer(result(wrong)) {
        Err(AnswerError::WrongShape(wrong)) => assert_eq!(wrong.path, path),
        other => panic!("{other:?}"),
    }
}

fn weather() -> (Script, Tool) {
    let script = Script::new()
        .on("weather", [Reply::tool("get_weather", json!({"city": "Oslo"})), Reply::text("So it is.")]);
    let tool = Tool::new("get_weather", "The weather of a city")
        .parameters(&json!({"type": "object", "properties": {"city": {"type": "string"}}}))
        .expect("it is JSON");
    (script, tool)
}

#[tokio::test]
async fn a_hook_that_denies_without_its_wrapper_can_still_deny_and_the_tool_does_not_run() {
    let (script, tool) = weather();
    let started = Started::new("hook-denies", script).await;
    let config = started.config().tools([tool]).request_permission(true).hooks(true);
    let (session, mut events) = started.session(config).await;
    let turn = session.send_and_wait("the weather?");
    let mut asked = Vec::new();
    while let Some(ask) = next_ask(&mut events).await {
        let params: Value = ask.decode().expect("it is JSON");
        if params["hookType"] == "preToolUse" {
            refused(&ask, json!({"permissionDecision": "deny"}), "permissionDecision");
            refused(&ask, json!({"output": {"permissionDecision": "no"}}), "output.permissionDecision");
            let deny = json!({"permissionDecision": "deny", "permissionDecisionReason": "not now"});
            ask.answer(result(json!({"output": deny}))).expect("it is open");
        } else {
            ask.answer(result(json!({"output": {}}))).expect("it is open");
        }
        asked.push(ask.method().into_owned());
    }
    assert_eq!(within(turn).await.expect("the turn ends well").text(), "So it is.");
    assert!(asked.iter().all(|method| method == "hooks.invoke"), "the tool is to run: {asked:?}");
    let results = started.model.requests()[1].tool_results();
    assert!(results[0].contains("not now"), "{results:?}");
    started.end().await;
}

#[tokio::test]
async fn a_turn_lives_on_after_wrong_answers_and_the_right_ones_count() {
    let (script, tool) = weather();
    let started = Started::new("wrong-answers", script).await;
    let (session, mut events) =
        started.session(started.config().tools([tool]).request_permission(true)).await;
    let turn = session.send_and_wait("the weather?");
    let ask = next_ask(&mut events).await.expect("the permission is asked for");
    assert_eq!(ask.method(), "permission.requested");
    refused(&ask, json!({"approved": true}), "kind");
    let right = result(json!({"kind": "approve-once"}));
    within(ask.answer(right).expect("it is open")).await.expect("it is taken");

    let ask = next_ask(&mut events).await.expect("the tool is to run");
    assert_eq!(ask.method(), "external_tool.requested");
    refused(&ask, json!({"text": "sunny"}), "textResultForLlm");
    let right = json!({"textResultForLlm": "sunny", "resultType": "success"});
    within(ask.answer(result(right)).expect("it is open")).await.expect("it is taken");
    assert!(next_ask(&mut events).await.is_none());
    assert_eq!(within(turn).await.expect("the turn ends well").text(), "So it is.");
    assert_eq!(started.model.requests()[1].tool_results(), ["sunny"]);
    started.end().await;
}
