//! Handlers that a session in the cloud has no use for: the create says so, or nothing comes of what is said later.

use pilotwire::handlers::{
    Asked, Canvas, CanvasError, HandlerContext, HandlerError, Handlers, PreToolUse, Skill, SkillProvider,
    ToolResult,
};
use pilotwire::types::{build, view};
use pilotwire::{CreateError, Tool};
use serde_json::{Value, json};

use super::start::{Started, cloud, within};

/// Canvases and skills that nobody asks for.
struct Unused;

impl Canvas for Unused {
    async fn open(
        &self,
        _: Asked<view::CanvasProviderOpenRequest<'static>>,
        _: HandlerContext,
    ) -> Result<build::CanvasProviderOpenResult, CanvasError> {
        panic!("it is asked")
    }

    async fn close(
        &self,
        _: Asked<view::CanvasProviderCloseRequest<'static>>,
        _: HandlerContext,
    ) -> Result<(), CanvasError> {
        panic!("it is asked")
    }
}

impl SkillProvider for Unused {
    async fn list(&self) -> Result<Vec<Skill>, HandlerError> {
        panic!("it is asked")
    }

    async fn read(&self, _: &str) -> Result<Option<String>, HandlerError> {
        panic!("it is asked")
    }
}

fn weather() -> Handlers {
    Handlers::new().tool_of(Tool::new("weather", "x"), async |_: Value, _| ToolResult::text("sunny"))
}

#[tokio::test]
async fn the_field_is_named_that_a_handler_needs_and_no_task_is_made() {
    let started = Started::new("cloud-unused-handlers").await;
    let board = build::CanvasDeclaration::new("b", "b", "b");
    for (handlers, config, expected) in [
        (weather(), cloud(), vec!["tools"]),
        (Handlers::new().command("c", "x", async |_, _| ()), cloud(), vec!["commands"]),
        (Handlers::new().on_pre_tool_use(async |_, _| PreToolUse::deny("no")), cloud(), vec!["hooks"]),
        (
            Handlers::new().canvas(Unused),
            cloud().canvases([board]),
            vec!["canvases", "requestCanvasRenderer"],
        ),
    ] {
        match within(started.client.create_session(config, handlers)).await {
            Err(CreateError::NotInCloud { fields, .. }) => assert_eq!(fields, expected),
            other => panic!("{expected:?}: {other:?}"),
        }
    }
    let skills = within(started.client.create_session(cloud(), Handlers::new().skills(Unused))).await;
    match skills {
        Err(CreateError::InvalidConfig(error)) => assert_eq!(error.field, "hasSkillProvider"),
        other => panic!("{other:?}"),
    }
    assert!(started.account.tasks().is_empty());
    started.end().await;
}

#[tokio::test]
async fn tools_that_are_set_later_are_not_passed_on_and_their_results_are_not_taken() {
    let started = Started::new("cloud-unused-tools").await;
    let (session, _events, task) = started.session().await;
    within(session.set_tools(weather())).await.expect("they are taken here");
    let used = json!({
        "requestId": "t", "sessionId": session.id().as_str(), "toolCallId": "c", "toolName": "weather", "arguments": {},
    });
    task.append("external_tool.requested", used);
    assert_eq!(started.handled(1).await, ["external_tool.requested not-taken"]);
    assert!(task.rpc_calls().iter().all(|(method, _)| !method.starts_with("session.tools.")));
    started.end().await;
}
