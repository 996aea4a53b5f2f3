//! An MCP server that wants a token, and gets none.

use pilotwire::handlers::{Handlers, McpOauth};
use pilotwire::types::{TypedEvent, build, methods};
use pilotwire_tests::mcp::{Entry, NEWEST, Server};
use pilotwire_tests::model::{Reply, Script};

use super::{next_of, told};
use crate::client::{Started, within};
use crate::seen::Seen;

/// How the server stands.
async fn status(session: &pilotwire::Session) -> String {
    let list = told(session.request::<methods::session::mcp::List>(build::SessionParams::new())).await;
    let found = list.view().servers().find(|server| server.name() == "signed");
    found.expect("it is listed").status().as_str().to_owned()
}

#[tokio::test]
async fn a_sign_in_that_is_cancelled_leaves_the_server_out() {
    let server = Server::start(NEWEST, |_| Entry::sign_in()).await;
    let script = Script::new().otherwise([Reply::text("Hi.")]);
    let started = Started::new("scenario-mcp-oauth", script).await;
    let seen = Seen::default();
    let notes = seen.clone();
    let handlers = Handlers::new().on_mcp_oauth(move |asked, _| {
        notes.note(format!("{} {}", asked.view().server_name(), asked.view().reason().as_str()));
        async { McpOauth::cancelled() }
    });
    let signed = build::McpServerConfigHttp::new(&server.url("signed")).tools(["*"]);
    let config = started.config().mcp_servers([("signed", signed)]);
    let (session, mut events) = started.session_with(config, handlers).await;
    within(session.send_and_wait("hello")).await.expect("it ends well without it");
    next_of(&mut events, |event| matches!(event, TypedEvent::McpOauthCompleted(_)).then_some(())).await;
    let seen = seen.take();
    assert!(!seen.is_empty() && seen.iter().all(|asked| asked == "signed initial"), "{seen:?}");
    assert_eq!(status(&session).await, "needs-auth");
    assert!(!started.model.requests()[0].tool_names().iter().any(|name| name.starts_with("signed")));
    started.end().await;
}
