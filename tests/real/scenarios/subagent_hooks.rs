//! Hooks around helpers of the agent's, and around the tools that these use.

use pilotwire::handlers::{Handlers, Policy, SubagentStart, SubagentStop};
use pilotwire::types::{TypedEvent, build};
use pilotwire_tests::model::{Reply, Script};
use serde_json::{Value, json};

use super::next_of;
use super::steps::tool;
use crate::client::{Started, within};
use crate::seen::Seen;

#[tokio::test]
async fn a_helper_and_its_tools_go_through_the_hooks_of_the_session() {
    let helper = json!({
        "agent_type": "general-purpose", "name": "helper", "description": "looks", "prompt": "help to look", "mode": "sync"
    });
    let script = Script::new()
        .on(
            "help to look",
            [Reply::tool("look_up", json!({"word": "river"})), Reply::text("It is a stream.")],
        )
        .on("begin", [Reply::tool("task", helper), Reply::text("Done.")]);
    let started = Started::new("scenario-subagent_hooks", script).await;
    let seen = Seen::default();
    let (starts, befores, afters, stops) = (seen.clone(), seen.clone(), seen.clone(), seen.clone());
    let handlers = Handlers::new()
        .permissions(Policy::approve_all())
        .tool_of(tool("look_up"), async |_: Value, _| "a stream of water")
        .on_subagent_start(move |start, _| {
            starts.note(format!("start {}", start.view().agent_name()));
            let output = build::SubagentStartHookOutput::new().additional_context("Look in the long book.");
            async { SubagentStart::from(output) }
        })
        .on_pre_tool_use(move |used, context| {
            let view = used.view();
            let own = context.session().is_some_and(|session| session.id().as_str() == view.session_id());
            befores.note(format!("before {} own {own}", view.tool_name()));
            async {}
        })
        .on_post_tool_use(move |used, context| {
            let view = used.view();
            let own = context.session().is_some_and(|session| session.id().as_str() == view.session_id());
            afters.note(format!("after {} own {own}", view.tool_name()));
            async {}
        })
        .on_subagent_stop(move |stop, _| {
            let view = stop.view();
            stops.note(format!("stop {} {}", view.agent_name(), view.response()));
            let output = build::SubagentStopHookOutput::new().modified_response("It is a long stream.");
            async { SubagentStop::from(output) }
        });
    let (session, mut events) = started.session_with(started.config(), handlers).await;
    within(session.send_and_wait("begin")).await.expect("the turn ends well");
    assert_eq!(
        seen.take(),
        [
            "before task own true",
            "start general-purpose",
            "before look_up own false",
            "after look_up own false",
            "stop general-purpose It is a stream.",
            "after task own true",
        ]
    );
    let requests = started.model.requests();
    assert!(requests[1].body.to_string().contains("Look in the long book."));
    assert_eq!(requests[2].tool_results(), ["a stream of water"]);
    let result = requests[3].tool_results()[0].clone();
    assert!(result.contains("It is a long stream."), "{result}");
    let told = next_of(&mut events, |event| match event {
        TypedEvent::SubagentStarted(started) => Some(started.agent_name().into_owned()),
        _ => None,
    });
    assert_eq!(told.await, "general-purpose");
    started.end().await;
}
