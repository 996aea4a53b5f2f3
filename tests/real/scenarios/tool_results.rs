//! What becomes of a tool's result: for the model, and in the events.

use std::borrow::Cow;

use pilotwire::handlers::{Handlers, Policy, ToolResult};
use pilotwire::types::{JsonText, TypedEvent, build, enums};
use pilotwire_tests::model::{Reply, Script};
use serde_json::json;

use super::next_of;
use super::steps::{idle, tool, tool_ended};
use crate::client::{Started, within};

#[derive(serde::Deserialize)]
struct Wanted {
    kind: String,
}

fn result(text: &str, kind: enums::ToolResultType) -> build::ExternalToolTextResultForLlm {
    build::ExternalToolTextResultForLlm::new(text).result_type(kind)
}

/// A model that uses the tool `give`, for a result of the kind that the prompt says.
fn gives() -> Script {
    Script::choose(|request| {
        let prompt = request.last_user_text();
        let kinds = ["success", "failure", "timeout", "rejected", "denied", "telemetry", "misused"];
        let kind = kinds.into_iter().find(|kind| prompt.contains(kind)).unwrap_or_default();
        match request.tool_results().is_empty() {
            true if kind == "misused" => Reply::tool("give", json!({"kind": 7})),
            true => Reply::tool("give", json!({"kind": kind})),
            false => Reply::text("Done."),
        }
    })
}

fn give(wanted: &Wanted) -> ToolResult {
    match wanted.kind.as_str() {
        "failure" => result("It is gone.", enums::ToolResultType::Failure).error("a cause").into(),
        "timeout" => result("It took too long.", enums::ToolResultType::Timeout).into(),
        "rejected" => result("It is refused.", enums::ToolResultType::Rejected).into(),
        "denied" => result("It is forbidden.", enums::ToolResultType::Denied).into(),
        "telemetry" => {
            let count = JsonText::parse(r#"{"count":3}"#).expect("it is JSON");
            let given = result("It is counted.", enums::ToolResultType::Success);
            given.tool_telemetry([("metrics", count)]).session_log("A log of it.").into()
        }
        _ => result("It is here.", enums::ToolResultType::Success).into(),
    }
}

#[tokio::test]
async fn each_kind_of_result_reaches_the_model_as_its_text() {
    let started = Started::new("scenario-tool_results", gives()).await;
    let handlers = Handlers::new()
        .permissions(Policy::approve_all())
        .tool_of(tool("give"), async |wanted: Wanted, _| give(&wanted));
    let (session, mut events) = started.session_with(started.config(), handlers).await;
    let last = || started.model.requests().last().expect("there is one").tool_results();

    for (kind, text, code) in [
        ("success", "It is here.", None),
        ("failure", "It is gone.", Some("failure")),
        ("timeout", "It took too long.", Some("timeout")),
        ("denied", "It is forbidden.", Some("denied")),
    ] {
        within(session.send_and_wait(kind)).await.expect("the turn ends well");
        assert_eq!(last(), [text], "{kind}");
        let ended = tool_ended(&mut events).await;
        assert_eq!((ended.success, ended.code.as_deref()), (code.is_none(), code), "{kind}: {ended:?}");
    }

    // Telemetry is for the events, not for the model.
    within(session.send_and_wait("telemetry")).await.expect("the turn ends well");
    assert_eq!(last(), ["It is counted."]);
    let metrics = next_of(&mut events, |event| match event {
        TypedEvent::ToolExecutionComplete(ended) => {
            let result = ended.result().expect("it has one");
            assert_eq!(result.content(), "It is counted.");
            assert_eq!(result.detailed_content().as_deref(), Some("A log of it."));
            let count = ended.tool_telemetry()?.get("metrics")?.get("count")?;
            Some(count.as_str().to_owned())
        }
        _ => None,
    });
    assert_eq!(metrics.await, "3");

    // Arguments of another shape do not reach the handler.
    within(session.send_and_wait("misused")).await.expect("the turn ends well");
    let ended = tool_ended(&mut events).await;
    assert!(!ended.success, "{ended:?}");
    assert!(!last()[0].contains("It is here."), "{:?}", last());
    idle(&mut events).await;

    // A rejection ends the turn: the model is not asked again.
    let before = started.model.requests().len();
    let turn = within(session.send_and_wait("rejected")).await.expect("it ends");
    assert_eq!((turn.text(), started.model.requests().len()), (String::new(), before + 1));
    let ended = tool_ended(&mut events).await;
    assert_eq!((ended.success, ended.code.as_deref()), (false, Some("rejected")), "{ended:?}");
    assert_eq!(Cow::from(ended.text), "It is refused.");
    started.end().await;
}
