//! A hook that decides what a call of an MCP server's tool brings along.

use pilotwire::handlers::{Handlers, Policy, PreMcpToolCall};
use pilotwire::types::build;
use pilotwire_tests::model::{Reply, Script};
use serde_json::{Value, json};

use crate::client::{Started, within};
use crate::mcp_stdio::server;
use crate::seen::Seen;

/// What the server has heard in `_meta` in a turn in which the hook says this.
async fn heard(name: &'static str, says: impl Fn() -> PreMcpToolCall + Send + Sync + 'static) -> Value {
    let script =
        Script::new().otherwise([Reply::tool("one-echo", json!({"text": "hi"})), Reply::text("Hm.")]);
    let started = Started::new(name, script).await;
    let seen = Seen::default();
    let notes = seen.clone();
    let handlers = Handlers::new().permissions(Policy::approve_all()).on_pre_mcp_tool_call(move |used, _| {
        let view = used.view();
        notes.note(format!("{} {}", view.server_name(), view.tool_name()));
        let says = says();
        async move { says }
    });
    let config = started.config().mcp_servers([("one", server(&started))]);
    let (session, _events) = started.session_with(config, handlers).await;
    within(session.send_and_wait("say it")).await.expect("it ends well");
    assert_eq!(seen.take(), ["one echo"]);
    let results = started.model.requests()[1].tool_results();
    started.end().await;
    let said: Value = serde_json::from_str(&results[0]).unwrap_or_else(|_| panic!("{results:?}"));
    assert_eq!(said["text"], "hi");
    said["meta"].clone()
}

#[tokio::test]
async fn it_sets_what_the_server_is_told_beside() {
    let meta = heard("scenario-pre-mcp-tool-call-hook", || {
        PreMcpToolCall::from(build::PreMcpToolCallHookOutput::new().meta_to_use([("tag", "red")]))
    })
    .await;
    assert_eq!(meta["tag"], "red");
}

#[tokio::test]
async fn it_takes_that_away() {
    let meta = heard("scenario-pre-mcp-tool-call-hook-none", || {
        PreMcpToolCall::from(build::PreMcpToolCallHookOutput::new().meta_to_use_null())
    })
    .await;
    assert!(meta.get("tag").is_none(), "{meta}");
}
