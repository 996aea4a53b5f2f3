//! A hook that says what a call of an MCP server's tool brings along, beside what the runtime says in each by itself.

use std::sync::Mutex;

use pilotwire::handlers::{Handlers, PreMcpToolCall};
use pilotwire::types::build;
use pilotwire_tests::mcp::{NEWEST, OLDER};
use serde_json::{Value, json};

use crate::mcp_stdio::used;
use crate::seen::Seen;

/// What the server, up to this version, hears in `_meta` in each of these calls, with these handlers.
async fn heard<const N: usize>(name: &'static str, newest: &str, handlers: Handlers) -> [Value; N] {
    let said = used(name, newest, [(); N].map(|()| ("echo", json!({"text": "hi"}))), handlers).await;
    said.map(|said| {
        let mut said: Value = serde_json::from_str(&said).unwrap_or_else(|_| panic!("{said}"));
        assert_eq!(said["text"], "hi");
        said["meta"].take()
    })
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
