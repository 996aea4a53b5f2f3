//! The examples of handlers over tokio, in one program. A variable of the environment says which is to be run.
#![allow(clippy::duplicate_mod, reason = "each of the examples has what they share")]

#[path = "../../../adapter-tokio/examples/bring_your_own_model.rs"]
mod bring_your_own_model;
#[path = "../../../adapter-tokio/examples/commands.rs"]
mod commands;
#[path = "../../../adapter-tokio/examples/hooks.rs"]
mod hooks;
#[path = "../../../adapter-tokio/examples/mcp.rs"]
mod mcp;
#[path = "../../../adapter-tokio/examples/permissions.rs"]
mod permissions;
#[path = "../../../adapter-tokio/examples/plan_mode.rs"]
mod plan_mode;
#[path = "../../../adapter-tokio/examples/session_files.rs"]
mod session_files;
#[path = "../../../adapter-tokio/examples/status.rs"]
mod status;
#[path = "../../../adapter-tokio/examples/supervisor.rs"]
mod supervisor;
#[path = "../../../adapter-tokio/examples/tools.rs"]
mod tools;
#[path = "../../../adapter-tokio/examples/user_input.rs"]
mod user_input;

#[path = "../ported/mod.rs"]
mod ported;

/// Says which example is to be run.
const EXAMPLE: &str = "PILOTWIRE_EXAMPLE";

fn main() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    match std::env::var(EXAMPLE).as_deref() {
        Ok("ported/chat") => ported::chat::main(),
        Ok("ported/hooks") => ported::hooks::main(),
        Ok("ported/lifecycle_observer") => ported::lifecycle_observer::main(),
        Ok("ported/manual_tool_resume") => ported::manual_tool_resume::main(),
        Ok("ported/session_fs") => ported::session_fs::main(),
        Ok("ported/tool_server") => ported::tool_server::main(),
        Ok("bring_your_own_model") => bring_your_own_model::main(),
        Ok("commands") => commands::main(),
        Ok("hooks") => hooks::main(),
        Ok("mcp") => mcp::main(),
        Ok("permissions") => permissions::main(),
        Ok("plan_mode") => plan_mode::main(),
        Ok("session_files") => session_files::main(),
        Ok("supervisor") => supervisor::main(),
        Ok("status") => status::main(),
        Ok("tools") => tools::main(),
        Ok("user_input") => user_input::main(),
        other => Err(format!("{EXAMPLE} is {other:?}").into()),
    }
}
