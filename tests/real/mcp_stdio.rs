//! The MCP server of `tests/src/bin/mcp_server.rs`, for sessions.

use std::path::Path;

use pilotwire::types::build;

use crate::client::Started;

/// How it is started. It stands in the folder of the runtime that is to start it.
pub(crate) fn server(started: &Started) -> build::McpServerConfigStdio {
    let link = started.directory().join("mcp-server");
    if !link.exists() {
        link_to(Path::new(env!("CARGO_BIN_EXE_mcp_server")), &link);
    }
    build::McpServerConfigStdio::new(&link.to_string_lossy()).tools(["*"])
}

#[cfg(unix)]
fn link_to(program: &Path, link: &Path) {
    std::os::unix::fs::symlink(program, link).expect("the folder is ours");
}

#[cfg(not(unix))]
fn link_to(program: &Path, link: &Path) {
    std::fs::copy(program, link).expect("the folder is ours");
}
