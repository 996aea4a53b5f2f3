//! What the real runtime asks permission for, and for how long an answer holds.

mod kinds;
mod lasting;
mod memory;

use std::collections::VecDeque;
use std::path::Path;
use std::sync::Mutex;

use pilotwire::SessionConfig;
use pilotwire::handle::Session;
use pilotwire::handlers::{Handlers, Permission, PermissionRequest};
use pilotwire_tests::model::{ModelRequest, Reply, Script};
use serde_json::{Value, json};

use crate::client::{Started, within};
use crate::mcp_stdio::server;
use crate::scenarios::steps::{shell_arguments, tool};
use crate::seen::Seen;

/// A use of a tool.
struct Use {
    tool: &'static str,
    arguments: Value,
}

impl Use {
    fn shell(command: &str) -> Self {
        Self { tool: "bash", arguments: shell_arguments(command) }
    }

    fn create(path: &Path) -> Self {
        Self { tool: "create", arguments: json!({"path": path, "file_text": "words\n"}) }
    }

    fn view(path: &Path) -> Self {
        Self { tool: "view", arguments: json!({"path": path}) }
    }

    /// Of the MCP server `one`.
    fn echo(text: &str) -> Self {
        Self { tool: "one-echo", arguments: json!({"text": text}) }
    }

    /// Of the MCP server `one`.
    fn env(name: &str) -> Self {
        Self { tool: "one-env", arguments: json!({"name": name}) }
    }

    /// The runtime fetches nothing from this machine, permitted or not, and says so: [`BLOCKED`].
    fn fetch(url: &str) -> Self {
        Self { tool: "web_fetch", arguments: json!({"url": url}) }
    }

    /// Of the client, one of [`OWN`].
    fn own(tool: &'static str, number: u32) -> Self {
        Self { tool, arguments: json!({"number": number}) }
    }

    /// What has the model use it.
    fn prompt(&self) -> String {
        format!("use {} {}", self.tool, self.arguments)
    }

    /// What the model is told of it, in a turn of its own.
    async fn told(&self, started: &Started, session: &Session) -> String {
        within(session.send_and_wait(self.prompt())).await.expect("the turn ends well");
        started.model.requests().last().expect("there is one").tool_results().concat()
    }
}

/// The tools that the client has.
const OWN: [&str; 2] = ["left", "right"];

const BLOCKED: &str = "resolves to blocked address";

/// A model that uses the tool that the prompt names, and then says "Done.".
fn obedient() -> Script {
    Script::choose(
        |request| if request.tool_results().is_empty() { wanted(request) } else { Reply::text("Done.") },
    )
}

fn wanted(request: &ModelRequest) -> Reply {
    let prompt = request.last_user_text();
    let wanted = prompt.lines().find_map(|line| line.strip_prefix("use ")?.split_once(' '));
    let (tool, arguments) = wanted.unwrap_or_else(|| panic!("it names a tool: {prompt}"));
    Reply::tool(tool, serde_json::from_str::<Value>(arguments).expect("it is JSON"))
}

/// A session may use the MCP server `one`.
fn config(started: &Started) -> SessionConfig {
    started.config().mcp_servers([("one", server(started))])
}

/// Handlers that note what `says` makes of each request for permission. The first ones get `answers`, and all others are
/// rejected with "not again".
fn answering(
    seen: &Seen,
    says: impl Fn(&PermissionRequest) -> String + Send + Sync + 'static,
    answers: impl IntoIterator<Item = Permission>,
) -> Handlers {
    let (notes, answers) = (seen.clone(), Mutex::new(answers.into_iter().collect::<VecDeque<_>>()));
    let handlers = Handlers::new().on_permission(move |request, _| {
        notes.note(says(&request));
        let answer = answers.lock().expect("nobody panics under it").pop_front();
        async move { answer.unwrap_or_else(|| Permission::reject("not again")) }
    });
    OWN.into_iter().fold(handlers, |handlers, name| {
        handlers
            .tool_of(tool(name), async |arguments: Value, _| format!("the number {}", arguments["number"]))
    })
}
