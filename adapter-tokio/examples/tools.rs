//! A tool that the agent may use: a function of ours, whose arguments are a Rust type.

mod common;

use common::{Error, Example, Parser};
use pilotwire_tokio::Config;
use pilotwire_tokio::handlers::{Handlers, Permission, ToolResult};
use pilotwire_tokio::mock::{Script, Step};
use serde_json::json;

/// What the model must give, as its schema tells it.
#[derive(serde::Deserialize, schemars::JsonSchema)]
struct City {
    /// The city's name, in English
    name: String,
}

#[tokio::main(flavor = "current_thread")]
pub(crate) async fn main() -> Result<(), Error> {
    let handlers = Handlers::new()
        .tool("weather", "The weather in a city", async |city: City, _context| {
            println!("the weather in {} is asked for", city.name);
            match city.name.as_str() {
                "Rome" => ToolResult::text("Rome is sunny"),
                // The model reads this, and can try something else.
                other => ToolResult::failure(&format!("there is no city called {other}")),
            }
        })
        // A tool needs permission, unless it is declared with `Tool::skip_permission`.
        .on_permission(async |request, _context| match request.kind() {
            "custom-tool" => Permission::approve_once(),
            _ => Permission::reject("only the weather may be looked at"),
        });

    let example = Example::parse();
    let client = example.client(Config::default(), script()).await?;
    let (session, _events) = client.create_session(example.config(), handlers).await?;
    let turn = session.send_and_wait("What is the weather in Rome, and in Atlantis?").await?;
    println!("{}", turn.text());
    common::end(client).await
}

/// What the scripted runtime does.
fn script() -> Script {
    Script::new().answer("Done.").turn([
        Step::tool_call("weather", json!({"name": "Rome"})),
        Step::tool_call("weather", json!({"name": "Atlantis"})),
    ])
}
