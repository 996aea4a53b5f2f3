//! Tools of the client's: what they are told, what they return, and which of them the model has.

use std::sync::Arc;

use pilotwire::handlers::{HandlerError, Handlers, Permission, ToolResult};
use pilotwire::types::{TypedEvent, build, methods, view};
use pilotwire::{Prompt, Tool, ToolSet};
use pilotwire_tests::model::{Reply, Script};
use serde_json::{Value, json};
use tokio::sync::Barrier;

use super::next_of;
use super::steps::{PIXEL, calls, shell, tool, tool_ended};
use crate::client::{Started, within};
use crate::seen::Seen;

#[derive(Debug, serde::Deserialize, serde::Serialize, schemars::JsonSchema)]
struct Query {
    table: String,
    ids: Vec<u32>,
    sort: Option<Sort>,
}

#[derive(Debug, serde::Deserialize, serde::Serialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
enum Sort {
    Up,
    Down,
}

#[tokio::test]
async fn a_tool_takes_and_returns_structures() {
    let arguments = json!({"table": "harbours", "ids": [3, 5], "sort": "up"});
    let started = Started::new("scenario-tools", calls("query", "read_table", arguments.clone())).await;
    let seen = Seen::default();
    let notes = seen.clone();
    let handlers = Handlers::new()
        .tool("read_table", "Reads a table", move |query: Query, context| {
            let session = context.session().map(|session| session.id().as_str().to_owned());
            notes.note(format!("{query:?} in {}", session.unwrap_or_default()));
            async move {
                ToolResult::json(&[json!({"id": query.ids[0], "name": "Bergen"})]).map_err(HandlerError::from)
            }
        })
        .on_permission(async |request, _| {
            let view::PermissionRequest::CustomTool(tool) = request.request() else { panic!("{request:?}") };
            assert_eq!(tool.tool_name(), "read_table");
            assert_eq!(tool.tool_description(), "Reads a table");
            assert!(tool.args().is_some_and(|args| args.as_str().contains("harbours")));
            Permission::approve_once()
        });
    let (session, _events) = started.session_with(started.config(), handlers).await;
    within(session.send_and_wait("query it")).await.expect("the turn ends well");
    let wanted =
        format!(r#"Query {{ table: "harbours", ids: [3, 5], sort: Some(Up) }} in {}"#, session.id().as_str());
    assert_eq!(seen.take(), [wanted]);
    let requests = started.model.requests();
    let result: Value = serde_json::from_str(&requests[1].tool_results()[0]).expect("it is JSON");
    assert_eq!(result, json!([{"id": 3, "name": "Bergen"}]));
    let tools = requests[0].body["tools"].as_array().expect("there are some");
    let declared =
        tools.iter().find(|tool| tool["function"]["name"] == "read_table").expect("it is declared");
    assert_eq!(declared["function"]["description"], "Reads a table");
    assert_eq!(declared["function"]["parameters"]["properties"]["ids"]["type"], "array");
    started.end().await;
}

#[tokio::test]
async fn a_tool_that_is_denied_does_not_run() {
    let started = Started::new("scenario-tools-denied", calls("go", "launch", json!({}))).await;
    let seen = Seen::default();
    let notes = seen.clone();
    let handlers = Handlers::new()
        .tool_of(tool("launch"), move |_: Value, _| {
            notes.note("it ran");
            async { "up" }
        })
        .on_permission(async |_, _| Permission::reject("stay here"));
    let (session, mut events) = started.session_with(started.config(), handlers).await;
    within(session.send_and_wait("go")).await.expect("feedback lets the turn go on");
    assert_eq!(seen.take(), [""; 0]);
    let ended = tool_ended(&mut events).await;
    assert!(!ended.success && ended.text.contains("stay here"), "{ended:?}");
    started.end().await;
}

#[tokio::test]
async fn several_tools_run_at_once() {
    let both = Reply::tool("left", json!({"n": 1})).and_tool("right", json!({"n": 2}));
    let started =
        Started::new("scenario-tools-parallel", Script::new().on("both", [both, Reply::text("Done.")])).await;
    let meeting = Arc::new(Barrier::new(2));
    let other = Arc::clone(&meeting);
    // Neither ends before the other has begun.
    let handlers = Handlers::new()
        .tool_of(tool("left").skip_permission(), move |arguments: Value, _| {
            let meeting = Arc::clone(&meeting);
            async move {
                meeting.wait().await;
                format!("left {}", arguments["n"])
            }
        })
        .tool_of(tool("right").skip_permission(), move |arguments: Value, _| {
            let meeting = Arc::clone(&other);
            async move {
                meeting.wait().await;
                format!("right {}", arguments["n"])
            }
        });
    let (session, _events) = started.session_with(started.config(), handlers).await;
    within(session.send_and_wait("both")).await.expect("the turn ends well");
    let mut results = started.model.requests()[1].tool_results();
    results.sort_unstable();
    assert_eq!(results, ["left 1", "right 2"]);
    started.end().await;
}

#[tokio::test]
async fn a_tool_takes_the_place_of_a_built_in_one() {
    let script =
        Script::new().on("search", [Reply::tool("grep", json!({"pattern": "x"})), Reply::text("Done.")]);
    let started = Started::new("scenario-tools-override", script).await;
    // Without a word of it, the first turn fails.
    let clash = Handlers::new().tool_of(tool("grep"), async |_: Value, _| "mine");
    let (session, _events) = started.session_with(started.config(), clash).await;
    let error =
        within(session.send_and_wait("search")).await.expect_err("there is one of this name").to_string();
    assert!(error.contains("conflicts with a built-in tool"), "{error}");
    let own = tool("grep").overrides_built_in().skip_permission();
    let handlers = Handlers::new().tool_of(own, async |_: Value, _| "mine");
    let (session, _events) = started.session_with(started.config(), handlers).await;
    within(session.send_and_wait("search")).await.expect("the turn ends well");
    assert_eq!(started.model.requests()[1].tool_results(), ["mine"]);
    started.end().await;
}

#[tokio::test]
async fn a_tool_returns_an_image() {
    let started = Started::new("scenario-tools-binary", calls("draw", "draw", json!({}))).await;
    let handlers = Handlers::new().tool_of(tool("draw").skip_permission(), move |_: Value, _| async move {
        ToolResult::image("A picture.", PIXEL, "image/gif")
    });
    let (session, mut events) = started.session_with(started.config(), handlers).await;
    within(session.send_and_wait("draw")).await.expect("the turn ends well");
    let part = next_of(&mut events, |event| match event {
        TypedEvent::ToolExecutionComplete(ended) => {
            let result = ended.result()?;
            assert_eq!(result.content(), "A picture.");
            Some(result.binary_results_for_llm()?.at(0)?.raw().as_str().to_owned())
        }
        _ => None,
    });
    let part = part.await;
    assert!(part.contains("image/gif"), "{part}");
    started.end().await;
}

#[tokio::test]
async fn which_tools_there_are_is_for_the_config_to_say() {
    let script = Script::new().otherwise([Reply::text("Hi."), Reply::text("Hi.")]);
    let started = Started::new("scenario-tools-filters", script).await;
    let handlers = Handlers::new()
        .tool_of(tool("left"), async |_: Value, _| "left")
        .tool_of(tool("right"), async |_: Value, _| "right");
    let config = started
        .config()
        .available_tool_set(ToolSet::new().builtin("view").builtin("grep").custom("*"))
        .excluded_tool_set(ToolSet::new().builtin("grep").custom("right"));
    let (session, _events) = started.session_with(config, handlers).await;
    within(session.send_and_wait("hello")).await.expect("the turn ends well");
    let mut names: Vec<_> =
        started.model.requests()[0].tool_names().iter().map(ToString::to_string).collect();
    names.sort_unstable();
    assert_eq!(names, ["left", "view"]);
    started.end().await;
}

#[tokio::test]
async fn a_tool_of_one_string_takes_the_place_of_the_patch_tool() {
    let script = calls("patch", "apply_patch", json!({"input": "*** Begin Patch"}));
    let started = Started::new("scenario-tools-patch", script).await;
    let schema =
        json!({"type": "object", "properties": {"input": {"type": "string"}}, "required": ["input"]});
    let patch = Tool::new("apply_patch", "Applies a patch").parameters(&schema).expect("it is JSON");
    let handlers = Handlers::new()
        .tool_of(patch.overrides_built_in().skip_permission(), async |arguments: Value, _| {
            format!("read {}", arguments["input"].as_str().unwrap_or_default())
        });
    let (session, _events) = started.session_with(started.config(), handlers).await;
    within(session.send_and_wait("patch")).await.expect("the turn ends well");
    assert_eq!(started.model.requests()[1].tool_results(), ["read *** Begin Patch"]);
    started.end().await;
}

#[tokio::test]
async fn a_built_in_tool_runs_and_a_terminal_one_ends_the_turn() {
    let script = Script::new()
        .on("run", [shell("echo built in"), Reply::text("Done.")])
        .on("finish", [Reply::tool("finish", json!({})), Reply::text("It is asked again.")]);
    let started = Started::new("scenario-tools-terminal", script).await;
    let handlers = Handlers::new()
        .tool_of(tool("finish").terminal().skip_permission(), async |_: Value, _| "finished")
        .on_permission(async |_, _| Permission::approve_once());
    let (session, mut events) = started.session_with(started.config(), handlers).await;
    within(session.send_and_wait("run it")).await.expect("the turn ends well");
    let result = started.model.requests()[1].tool_results()[0].clone();
    assert!(result.starts_with("built in"), "{result}");
    assert!(tool_ended(&mut events).await.success);
    let turn = within(session.send_and_wait(Prompt::new("finish"))).await.expect("it ends");
    assert_eq!(turn.text(), "");
    assert_eq!(started.model.requests().len(), 3, "the model is not asked again");
    assert_eq!(tool_ended(&mut events).await.text, "finished");
    started.end().await;
}

#[tokio::test]
async fn a_terminal_tool_clears_the_context_and_begins_anew() {
    let script = Script::new()
        .on("hello", [Reply::text("Hi.")])
        .on("restart", [Reply::tool("restart", json!({})), Reply::text("It is asked again.")])
        .on("seeded", [Reply::text("All is new.")]);
    let started = Started::new("scenario-tools-clears", script).await;
    let restart = tool("restart").terminal().skip_permission();
    let handlers = Handlers::new().tool_of(restart, async |_: Value, context| {
        let session = context.session().ok_or("it is gone")?;
        let clear = build::HistoryClearContextRequest::new("the seeded prompt");
        let cleared = session.request::<methods::session::history::ClearContext>(clear).await?;
        Ok::<_, HandlerError>(format!("{} are gone", cleared.view().messages_cleared()))
    });
    let (session, mut events) = started.session_with(started.config(), handlers).await;
    within(session.send_and_wait("hello")).await.expect("the turn ends well");
    within(session.send_and_wait("restart")).await.expect("the turn ends well");
    let cleared = next_of(&mut events, |event| match event {
        TypedEvent::SessionContextCleared(cleared) => Some(cleared.messages_cleared()),
        _ => None,
    });
    assert_eq!(cleared.await, 4);
    within(started.model.received(3)).await;
    let requests = started.model.requests();
    assert!(requests[2].last_user_text().contains("the seeded prompt"));
    assert_eq!(requests[2].messages().len(), 2, "the system's message, and the seeded prompt");
    started.end().await;
}
