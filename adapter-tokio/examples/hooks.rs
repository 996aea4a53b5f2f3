//! Hooks: code that sees what the agent is about to do, and may change it.

mod common;

use common::{Error, Example, Parser};
use pilotwire_tokio::handlers::{Handlers, PreToolUse, UserPromptSubmitted};
use pilotwire_tokio::mock::{Script, Step};
use pilotwire_tokio::{Config, Tool};
use serde_json::json;

#[derive(serde::Deserialize)]
struct Note {
    name: String,
}

#[tokio::main(flavor = "current_thread")]
pub(crate) async fn main() -> Result<(), Error> {
    let read = Tool::new("read_note", "Reads a note").skip_permission().parameters(&json!({
        "type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"],
    }))?;
    let handlers = Handlers::new()
        .tool_of(read, async |note: Note, _context| format!("this is what {} says", note.name))
        .on_user_prompt_submitted(async |prompt, _context| {
            println!("prompt: {}", prompt.view().prompt());
            UserPromptSubmitted::modify("Read my notes, and be brief.")
        })
        .on_pre_tool_use(async |used, _context| {
            let arguments = used.view().tool_args().as_str().to_owned();
            println!("before {}: {arguments}", used.view().tool_name());
            // None is no opinion.
            arguments.contains("secret").then(|| PreToolUse::deny("it is a secret"))
        })
        .on_post_tool_use(async |used, _context| println!("after {}", used.view().tool_name()))
        .on_agent_stop(async |_, _context| println!("the agent stops"));

    let example = Example::parse();
    let client = example.client(Config::default(), script()).await?;
    let (session, _events) = client.create_session(example.config(), handlers).await?;
    let turn = session.send_and_wait("Read my notes.").await?;
    println!("{}", turn.text());
    common::end(client).await
}

/// What the scripted runtime does.
fn script() -> Script {
    Script::new().answer_with(|prompt| format!("I have read: {prompt}")).turn([
        Step::tool_call("read_note", json!({"name": "today"})),
        Step::tool_call("read_note", json!({"name": "secret"})),
    ])
}
