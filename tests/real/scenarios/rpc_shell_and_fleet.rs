//! Commands that the client has run, and agents that are sent out as a fleet.

use pilotwire::Tool;
use pilotwire::handlers::Handlers;
use pilotwire::types::{TypedEvent, build, methods};
use pilotwire_tests::model::{Reply, Script};
use serde_json::{Value, json};

use super::{next_of, told};
use crate::client::Started;
use crate::heard::Ear;
use crate::seen::Seen;

type Exec = methods::session::shell::Exec;
type Kill = methods::session::shell::Kill;

#[tokio::test]
async fn a_command_runs_and_another_is_killed() {
    let started = Started::new("scenario-rpc-shell-and-fleet", Script::new()).await;
    let ear = Ear::open().await;
    let (session, _events) = started.session(started.config()).await;
    let run = build::ShellExecRequest::new(&ear.command("echo hello >&3"));
    let ran = told(session.request::<Exec>(run)).await;
    assert!(!ran.view().process_id().is_empty());
    assert_eq!(ear.caller().await.rest().await, "hello\n");

    let run = build::ShellExecRequest::new(&ear.command("echo begun >&3; exec sleep 600"));
    let running = told(session.request::<Exec>(run)).await;
    let mut caller = ear.caller().await;
    assert_eq!(caller.line().await, "begun");
    let kill = build::ShellKillRequest::new(&running.view().process_id());
    assert!(told(session.request::<Kill>(kill)).await.view().killed());
    assert_eq!(caller.rest().await, "");
    started.end().await;
}

#[tokio::test]
async fn a_fleet_is_started_and_uses_a_tool() {
    let script =
        Script::new().otherwise([Reply::tool("note", json!({"text": "done"})), Reply::text("Done.")]);
    let started = Started::new("scenario-rpc-shell-and-fleet-fleet", script).await;
    let seen = Seen::default();
    let notes = seen.clone();
    let tool = Tool::new("note", "Notes a text").skip_permission();
    let handlers = Handlers::new().tool_of(tool, move |text: Value, _| {
        notes.note(text["text"].as_str().unwrap_or_default());
        async { "noted" }
    });
    let (session, mut events) = started.session_with(started.config(), handlers).await;
    let fleet = build::FleetStartRequest::new().prompt("paint the fence");
    assert!(told(session.request::<methods::session::fleet::Start>(fleet)).await.view().started());
    next_of(&mut events, |event| matches!(event, TypedEvent::SessionIdle(_)).then_some(())).await;
    assert_eq!(seen.take(), ["done"]);
    let requests = started.model.requests();
    assert!(requests[0].last_user_text().contains("paint the fence"));
    assert_eq!(requests[1].tool_results(), ["noted"]);
    started.end().await;
}
