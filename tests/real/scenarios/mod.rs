//! What the official SDKs' end-to-end tests say that the runtime does, a file for each of their groups, in our own words and
//! through the typed interface. What belongs to a group and stands elsewhere is named in `groups.txt`, and SCENARIOS.md
//! beside this folder is the table of it all.

mod abort;
mod ask_user;
mod builtin_tools;
mod canvas;
mod clients;
mod commands;
mod compaction;
mod copilot_request_handler;
mod elicitation;
mod error_resilience;
mod event_fidelity;
mod external_tool_cancellation;
mod hooks;
mod hooks_extended;
mod mode_empty;
mod mode_handlers;
mod multi_client;
mod multi_client_commands_elicitation;
mod multi_turn;
mod pending_work_resume;
mod permissions;
mod rewind;
mod session_fs;
mod session_fs_sqlite;
mod session_todos_changed;
mod set_tools;
mod skill_provider;
mod skills;
mod steps;
mod streaming_fidelity;
mod structured_output;
mod subagent_hooks;
mod suspend;
mod system_message_sections;
mod system_message_transform;
mod tool_results;
mod tools;

use pilotwire::ItemKind;
use pilotwire::handle::Events;
use pilotwire::types::TypedEvent;

use crate::client::within;

/// What `pick` makes of the next event that it knows. What comes before is passed over.
async fn next_of<T>(events: &mut Events, mut pick: impl FnMut(TypedEvent<'_>) -> Option<T>) -> T {
    loop {
        let item = within(events.next()).await.expect("the session goes on");
        if let ItemKind::Event(event) = item.kind
            && let Some(found) = pick(event.typed())
        {
            return found;
        }
    }
}
