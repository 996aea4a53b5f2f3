//! An MCP server that is started, asked, stopped and started again.

use pilotwire::handle::Session;
use pilotwire::types::{build, methods};
use pilotwire_tests::model::Script;

use super::steps::stands;
use super::{refused, told};
use crate::client::Started;
use crate::mcp_stdio::server;

/// Those of the server.
const TOOLS: [&str; 5] = ["echo", "env", "form", "visit", "model"];

async fn is_running(session: &Session, name: &str) -> bool {
    let running = build::McpIsServerRunningRequest::new(name);
    told(session.request::<methods::session::mcp::IsServerRunning>(running)).await.view().running()
}

/// How a server stands.
async fn status(session: &Session, name: &str) -> Option<String> {
    let list = told(session.request::<methods::session::mcp::List>(build::SessionParams::new())).await;
    let found = list.view().servers().find(|server| server.name() == name);
    found.map(|server| server.status().as_str().to_owned())
}

/// Its tools, which are asked for when it is there.
async fn tools(session: &Session, name: &str) -> Vec<String> {
    let tools = build::McpListToolsRequest::new(name);
    let tools = told(session.request::<methods::session::mcp::ListTools>(tools)).await;
    tools.view().tools().map(|tool| tool.name().into_owned()).collect()
}

#[tokio::test]
async fn a_server_is_stopped_started_restarted_and_reloaded() {
    use methods::session::mcp;
    let started = Started::new("scenario-rpc-mcp-lifecycle", Script::new()).await;
    let config = started.config().mcp_servers([("one", server(&started))]);
    let (session, mut events) = started.session(config).await;
    assert_eq!(tools(&session, "one").await, TOOLS);
    assert!(is_running(&session, "one").await);
    assert_eq!(status(&session, "one").await.as_deref(), Some("connected"));
    assert!(!is_running(&session, "none").await);
    let none = build::McpListToolsRequest::new("none");
    let error = refused(session.request::<mcp::ListTools>(none)).await;
    assert!(error.contains("\"none\" is not connected"), "{error}");

    told(session.request::<mcp::StopServer>(build::McpStopServerRequest::new("one"))).await;
    assert!(!is_running(&session, "one").await);
    assert_eq!(status(&session, "one").await.as_deref(), Some("stopped"));
    let start = build::McpStartServerRequest::new("one").config(server(&started));
    told(session.request::<mcp::StartServer>(start)).await;
    assert_eq!(tools(&session, "one").await, TOOLS);
    let restart = build::McpRestartServerRequest::new("one").config(server(&started));
    told(session.request::<mcp::RestartServer>(restart)).await;
    assert_eq!(tools(&session, "one").await, TOOLS);
    told(session.request::<mcp::Reload>(build::SessionParams::new())).await;
    assert_eq!(tools(&session, "one").await, TOOLS);

    told(session.request::<mcp::Disable>(build::McpDisableRequest::new("one"))).await;
    stands(&mut events, "one", "disabled").await;
    assert!(!is_running(&session, "one").await);
    told(session.request::<mcp::Enable>(build::McpEnableRequest::new("one"))).await;
    stands(&mut events, "one", "connected").await;
    assert_eq!(tools(&session, "one").await, TOOLS);
    started.end().await;
}
