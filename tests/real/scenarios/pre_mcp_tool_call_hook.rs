//! A hook that says what a call of an MCP server's tool brings along, beside what the runtime says in each by itself.

use std::sync::Mutex;

use pilotwire::handlers::{Handlers, Policy, PreMcpToolCall};
use pilotwire::types::build;
use pilotwire_tests::mcp::{NEWEST, OLDER};
use pilotwire_tests::model::{Reply, Script};
use serde_json::{Value, json};

use crate::client::within;
use crate::mcp_stdio::{server_in, used};
use crate::seen::Seen;
use crate::shared::Shared;

/// What the server, up to this version, hears in `_meta` in each of these calls, with these handlers.
async fn heard<const N: usize>(name: &'static str, newest: &str, handlers: Handlers) -> [Value; N] {
    let said = used(name, newest, [(); N].map(|()| ("echo", json!({"text": "hi"}))), handlers).await;
    said.map(|said| meta(&said))
}

/// What the server says that it has heard in `_meta`.
fn meta(said: &str) -> Value {
    let mut said: Value = serde_json::from_str(said).unwrap_or_else(|_| panic!("{said}"));
    assert_eq!(said["text"], "hi");
    said["meta"].take()
}

fn names(meta: &Value) -> Vec<&str> {
    meta.as_object().expect("it has members").keys().map(String::as_str).collect()
}

/// What the runtime says by itself to a server of the newest version.
const OF_THE_NEWEST: [&str; 4] = [
    "io.modelcontextprotocol/clientCapabilities",
    "io.modelcontextprotocol/clientInfo",
    "io.modelcontextprotocol/protocolVersion",
    "progressToken",
];

#[tokio::test]
async fn without_a_hook_the_server_is_told_only_what_the_runtime_says_by_itself() {
    let [meta] = heard("scenario-pre-mcp-tool-call-no-hook", OLDER, Handlers::new()).await;
    assert_eq!(names(&meta), ["progressToken"]);
    let [meta] = heard("scenario-pre-mcp-tool-call-no-hook-newest", NEWEST, Handlers::new()).await;
    assert_eq!(names(&meta), OF_THE_NEWEST);
}

#[tokio::test]
async fn what_the_hook_says_holds_for_one_call_and_the_next_has_another_or_none() {
    let seen = Seen::default();
    let output = build::PreMcpToolCallHookOutput::new;
    let says = Mutex::new(vec![
        PreMcpToolCall::none(),
        output().meta_to_use_null().into(),
        output().meta_to_use([("tag", "blue")]).into(),
        output().meta_to_use([("tag", "red"), ("size", "small")]).into(),
    ]);
    let notes = seen.clone();
    let handlers = Handlers::new().on_pre_mcp_tool_call(move |used, _| {
        let view = used.view();
        let meta = view.meta().is_some();
        notes.note(format!(
            "{} {} {} {meta}",
            view.server_name(),
            view.tool_name(),
            view.arguments().as_str()
        ));
        let says = says.lock().expect("nobody panics under it").pop();
        async move { says }
    });
    let [first, second, third, fourth] = heard("scenario-pre-mcp-tool-call-hook", OLDER, handlers).await;
    assert_eq!(seen.take(), [r#"one echo {"text":"hi"} false"#; 4]);
    assert_eq!(names(&first), ["progressToken", "size", "tag"]);
    assert_eq!((&first["tag"], &first["size"]), (&json!("red"), &json!("small")));
    assert_eq!(names(&second), ["progressToken", "tag"]);
    assert_eq!(second["tag"], "blue");
    assert_eq!(names(&third), ["progressToken"]);
    assert_eq!(names(&fourth), ["progressToken"]);
}

#[tokio::test]
async fn what_the_runtime_says_by_itself_is_not_the_hooks_to_change() {
    let says = || {
        let output = build::PreMcpToolCallHookOutput::new();
        output.meta_to_use([("tag", "red"), ("progressToken", "mine"), (OF_THE_NEWEST[1], "somebody")])
    };
    let handlers = Handlers::new().on_pre_mcp_tool_call(move |_, _| {
        let says = says();
        async { PreMcpToolCall::from(says) }
    });
    let [meta] = heard("scenario-pre-mcp-tool-call-hook-own", NEWEST, handlers).await;
    assert_eq!(meta["tag"], "red");
    assert_eq!(names(&meta).len(), OF_THE_NEWEST.len() + 1, "{meta}");
    assert!(meta["progressToken"] != "mine" && meta[OF_THE_NEWEST[1]] != "somebody", "{meta}");
}

#[tokio::test]
async fn the_hook_of_a_client_that_came_later_leaves_what_the_first_says_or_replaces_it_or_takes_it_away() {
    let uses = || Reply::tool("one-echo", json!({"text": "hi"}));
    let shared = Shared::new(Script::sequence((0..3).flat_map(|_| [uses(), Reply::text("Hm.")]))).await;
    let (one, other) = (
        shared.client("scenario-pre-mcp-tool-call-hook-later").await,
        shared.client("scenario-pre-mcp-tool-call-hook-later-other").await,
    );
    let config = || shared.config().mcp_servers([("one", server_in(&shared.directory(), OLDER))]);
    let output = build::PreMcpToolCallHookOutput::new;
    let first = Handlers::new().permissions(Policy::approve_all()).on_pre_mcp_tool_call(move |_, _| {
        let says = output().meta_to_use([("tag", "red")]);
        async { PreMcpToolCall::from(says) }
    });
    let (session, _events) = within(one.create_session(config(), first)).await.expect("it is created");
    let seen = Seen::default();
    let notes = seen.clone();
    let says = Mutex::new(vec![
        output().meta_to_use_null().into(),
        output().meta_to_use([("size", "small")]).into(),
        PreMcpToolCall::none(),
    ]);
    let later = Handlers::new().on_pre_mcp_tool_call(move |used, _| {
        let meta = used.view().meta().into_iter().flatten();
        meta.for_each(|(name, value)| notes.note(format!("{name} {}", value.as_str())));
        let says = says.lock().expect("nobody panics under it").pop();
        async move { says }
    });
    let joined = other.resume_session(session.id(), config(), later);
    let (_joined, _others) = within(joined).await.expect("it is joined");
    for heard in [&["progressToken", "tag"][..], &["progressToken", "size"], &["progressToken"]] {
        within(session.send_and_wait("say it")).await.expect("it ends well");
        assert_eq!(seen.take(), [r#"tag "red""#]);
        let said = shared.model.requests().last().expect("there is one").tool_results().concat();
        assert_eq!(names(&meta(&said)), heard);
    }
    shared.end();
}
