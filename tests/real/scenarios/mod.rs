//! What the official SDKs' end-to-end tests say that the runtime does, a file for each of their groups, in our own words and
//! through the typed interface. What belongs to a group and stands elsewhere is named in `groups.txt`, and SCENARIOS.md
//! beside this folder is the table of it all.

mod abort;
mod ask_user;
mod auto_tier;
mod builtin_tools;
mod byok_bearer_token_provider;
mod canvas;
mod client;
mod client_lifecycle;
mod client_options;
mod commands;
mod compaction;
mod copilot_request_handler;
mod disabled_mcp_servers;
mod elicitation;
mod error_resilience;
mod event_fidelity;
mod external_tool_cancellation;
mod github_telemetry;
mod hooks;
mod hooks_extended;
mod mcp_and_agents;
mod mcp_oauth;
mod mode_empty;
mod mode_handlers;
mod multi_client;
mod multi_client_commands_elicitation;
mod multi_provider_registry;
mod multi_turn;
mod pending_work_resume;
mod per_session_auth;
mod permissions;
mod pre_mcp_tool_call_hook;
mod provider_endpoint;
mod rewind;
mod rpc;
mod rpc_additional_edge_cases;
mod rpc_agent;
mod rpc_event_log;
mod rpc_event_side_effects;
mod rpc_mcp_and_skills;
mod rpc_mcp_config;
mod rpc_mcp_lifecycle;
mod rpc_queue;
mod rpc_remote;
mod rpc_schedule;
mod rpc_server;
mod rpc_server_misc;
mod rpc_server_plugins;
mod rpc_server_remote_control;
mod rpc_session_state;
mod rpc_session_state_extras;
mod rpc_shell_and_fleet;
mod rpc_shell_edge_cases;
mod rpc_shell_user_requested;
mod rpc_tasks_and_handlers;
mod rpc_ui_ephemeral_query;
mod rpc_workspace_checkpoints;
mod session;
mod session_config;
mod session_fs;
mod session_fs_sqlite;
mod session_lifecycle;
mod session_todos_changed;
mod set_tools;
mod skill_provider;
mod skills;
pub(crate) mod steps;
mod streaming_fidelity;
mod structured_output;
mod subagent_hooks;
mod suspend;
mod system_message_sections;
mod system_message_transform;
mod telemetry;
mod tool_results;
mod tools;

use std::fmt::Debug;

use pilotwire::handle::Events;
use pilotwire::types::TypedEvent;
use pilotwire::{CallError, ItemKind};

use crate::client::within;

/// What `pick` makes of the next event that it knows. What comes before is passed over.
pub(crate) async fn next_of<T>(events: &mut Events, mut pick: impl FnMut(TypedEvent<'_>) -> Option<T>) -> T {
    loop {
        let item = within(events.next()).await.expect("the session goes on");
        if let ItemKind::Event(event) = item.kind
            && let Some(found) = pick(event.typed())
        {
            return found;
        }
    }
}

/// What the runtime answers to a call, which is no error.
pub(crate) async fn told<T>(call: impl Future<Output = Result<T, CallError>>) -> T {
    within(call).await.expect("it answers")
}

/// The text of the error that the runtime answers a call with.
pub(crate) async fn refused<T: Debug>(call: impl Future<Output = Result<T, CallError>>) -> String {
    within(call).await.expect_err("it is refused").to_string()
}
