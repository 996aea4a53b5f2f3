//! Hooks that write down what an agent does, and deny one tool.

use super::common::{self, Error, Example, Parser};
use pilotwire_tokio::handlers::{Handlers, Policy, PreToolUse, SessionEndHook, SessionStart, ToolResult};
use pilotwire_tokio::mock::{Script, Step};
use pilotwire_tokio::{Config, Tool};
use serde_json::{Value, json};

#[tokio::main]
pub(crate) async fn main() -> Result<(), Error> {
    let handlers = Handlers::new()
        .permissions(Policy::approve_all())
        .tool_of(Tool::new("dangerous_tool", "Do not use it"), async |_: Value, _| ToolResult::text("boom"))
        .on_session_start(async |start, _| {
            println!("[audit] the session begins: {}", start.view().source().as_str());
            SessionStart::context("You are being audited. Be concise.")
        })
        .on_pre_tool_use(async |tool, _| {
            println!("[audit] before {}", tool.view().tool_name());
            match &*tool.view().tool_name() {
                "dangerous_tool" => PreToolUse::deny("the audit does not allow it"),
                _ => PreToolUse::none(),
            }
        })
        .on_post_tool_use(async |tool, _| println!("[audit] after {}", tool.view().tool_name()))
        .on_user_prompt_submitted(async |prompt, _| {
            println!("[audit] a prompt of {} bytes", prompt.view().prompt().len());
        })
        .on_session_end(async |end, _| {
            println!("[audit] the session ends: {}", end.view().reason().as_str());
            SessionEndHook::summary("It was audited.")
        })
        .on_error_occurred(async |error, _| eprintln!("[audit] {:?}", error.view().error()));
    let example = Example::parse();
    let client = example.client(Config::default(), script()).await?;
    let (session, _events) = client.create_session(example.config(), handlers).await?;
    let turn = session.send_and_wait("Say hello in three languages.").await?;
    println!("{}", turn.text());
    session.destroy().await?;
    common::end(client).await
}

fn script() -> Script {
    Script::new().answer("Hello. Hola. Hallo.").turn([Step::tool_call("dangerous_tool", json!({}))])
}
