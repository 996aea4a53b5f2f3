//! The MCP server of `tests/src/bin/mcp_server.rs`, for sessions.

use std::path::Path;

use pilotwire::handlers::{Handlers, Policy};
use pilotwire::types::build;
use pilotwire_tests::mcp::NEWEST;
use pilotwire_tests::model::{Reply, Script};
use serde_json::Value;

use crate::client::{Started, within};

/// What its tools say, which the model uses one after the other in one turn. The name is that of the recording.
pub(crate) async fn used<const N: usize>(
    name: &'static str,
    newest: &str,
    uses: [(&str, Value); N],
    handlers: Handlers,
) -> [String; N] {
    let tools = uses.map(|(tool, arguments)| Reply::tool(&format!("one-{tool}"), arguments));
    let script = Script::sequence(tools.into_iter().chain([Reply::text("That is all.")]));
    let started = Started::new(name, script).await;
    let config = started.config().mcp_servers([("one", server_in(&started.directory(), newest))]);
    let handlers = handlers.permissions(Policy::approve_all());
    let (session, _events) = started.session_with(config, handlers).await;
    within(session.send_and_wait("use them")).await.expect("it ends well");
    let results = started.model.requests().into_iter().skip(1).map(|request| request.tool_results().concat());
    let results: Vec<String> = results.collect();
    started.end().await;
    results.try_into().expect("each is used once")
}

/// How it is started. It stands in the folder of the runtime that is to start it.
pub(crate) fn server(started: &Started) -> build::McpServerConfigStdio {
    server_in(&started.directory(), NEWEST)
}

/// As [`server`], with the newest version that it speaks.
pub(crate) fn server_up_to(started: &Started, newest: &str) -> build::McpServerConfigStdio {
    server_in(&started.directory(), newest)
}

/// As [`server`], of the runtime that works in this folder, with the newest version that the server speaks.
pub(crate) fn server_in(folder: &Path, newest: &str) -> build::McpServerConfigStdio {
    let link = folder.join("mcp-server");
    if !link.exists() {
        link_to(Path::new(env!("CARGO_BIN_EXE_mcp_server")), &link);
    }
    build::McpServerConfigStdio::new(&link.to_string_lossy()).args([newest]).tools(["*"])
}

#[cfg(unix)]
fn link_to(program: &Path, link: &Path) {
    std::os::unix::fs::symlink(program, link).expect("the folder is ours");
}

#[cfg(not(unix))]
fn link_to(program: &Path, link: &Path) {
    std::fs::copy(program, link).expect("the folder is ours");
}
