//! What the agent may do: each command that it wants to run is looked at.
//!
//! Where a rule is enough, `Handlers::permissions` takes a `Policy` in place of a function.

mod common;

use common::{Error, Example, Parser};
use pilotwire_tokio::Config;
use pilotwire_tokio::handlers::{Handlers, Permission};
use pilotwire_tokio::mock::{Script, Step};
use pilotwire_tokio::types::view::PermissionRequest;
use serde_json::{Value, json};

#[tokio::main(flavor = "current_thread")]
pub(crate) async fn main() -> Result<(), Error> {
    let handlers = Handlers::new().on_permission(async |request, _context| match request.request() {
        PermissionRequest::Shell(shell) if shell.full_command_text().starts_with("mkdir ") => {
            println!("allowed: {}", shell.full_command_text());
            Permission::approve_once()
        }
        PermissionRequest::Shell(shell) => {
            println!("not allowed: {}", shell.full_command_text());
            // The agent is told why, and goes on.
            Permission::reject("only mkdir is allowed")
        }
        // Files, addresses, tools, ...: `request.kind()` says which.
        _ => Permission::reject("only commands are allowed"),
    });

    let example = Example::parse();
    let client = example.client(Config::default(), script()).await?;
    let (session, _events) = client.create_session(example.config(), handlers).await?;
    let turn = session.send_and_wait("Make the folder `build` anew.").await?;
    println!("{}", turn.text());
    common::end(client).await
}

/// What the scripted runtime does.
fn script() -> Script {
    Script::new().answer("Done.").turn([
        Step::permission("remove", shell("rm -r build")),
        Step::permission("make", shell("mkdir build")),
    ])
}

fn shell(command: &str) -> Value {
    json!({
        "kind": "shell", "fullCommandText": command, "intention": "Start afresh", "commands": [],
        "possiblePaths": ["build"], "possibleUrls": [], "hasWriteFileRedirection": false,
        "canOfferSessionApproval": false,
    })
}
