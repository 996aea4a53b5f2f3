//! An MCP server over HTTP: it is signed in to and given headers, and has a form filled in and a model asked.

mod common;

use common::{Error, Example, Parser};
use pilotwire_tokio::handlers::{Elicitation, Handlers, McpHeaders, McpOauth, Policy, Sampling};
use pilotwire_tokio::mock::{Script, Step};
use pilotwire_tokio::types::TypedEvent;
use pilotwire_tokio::types::enums::McpServerStatus;
use pilotwire_tokio::{Config, ItemKind};
use serde_json::json;

#[tokio::main(flavor = "current_thread")]
pub(crate) async fn main() -> Result<(), Error> {
    let handlers = Handlers::new()
        .permissions(Policy::predicate(|request| request.kind() == "mcp"))
        .on_mcp_headers(async |asked, _context| {
            println!("headers for {}", asked.view().server_name());
            McpHeaders::headers([("x-team", "painters")])
        })
        // A real program has its user sign in at `asked.view().server_url()`.
        .on_mcp_oauth(async |asked, _context| {
            println!("sign in to {}", asked.view().server_name());
            McpOauth::token("a-token")
        })
        .on_elicitation(async |form, _context| {
            println!("form: {}", form.view().message());
            Elicitation::accept([("name", "Ada")])
        })
        .on_sampling(async |asked, _context| {
            println!("a model is asked for by {}", asked.view().server_name());
            Sampling::text("a-model", "Dear Ada,")
        });

    let example = Example::parse();
    let client = example.client(Config::default(), script(&example.server)).await?;
    let server =
        json!({"type": "http", "url": example.server, "tools": ["*"], "headersRefreshTtlMs": 60_000});
    let config = example.config().field("mcpServers", &json!({"letters": server}))?;
    let (session, mut events) = client.create_session(config, handlers).await?;
    // A turn does not wait for a server, so this does.
    while let Some(item) = events.next().await {
        let ItemKind::Event(event) = item.kind else { continue };
        match event.typed() {
            TypedEvent::SessionMcpServerToolsLoaded(_) => break,
            // An older runtime does not tell when the tools are there.
            TypedEvent::SessionMcpServerStatusChanged(server)
                if server.status() == McpServerStatus::Connected =>
            {
                break;
            }
            TypedEvent::SessionMcpServerStatusChanged(server)
                if server.status() == McpServerStatus::Failed =>
            {
                return Err(format!("{} cannot be used: {:?}", server.server_name(), server.error()).into());
            }
            _ => {}
        }
    }
    println!("{}", session.send_and_wait("Write a letter.").await?.text());
    common::end(client).await
}

/// What the scripted runtime does.
fn script(url: &str) -> Script {
    let fields = json!({"type": "object", "properties": {"name": {"type": "string"}}});
    let hello = json!({"role": "user", "content": {"type": "text", "text": "Begin a letter to Ada."}});
    let loaded =
        Step::emit("session.mcp_server_tools_loaded", json!({"serverName": "letters", "toolCount": 1}));
    Script::new().answer("It is written.").on("session.create", [Step::usual(), loaded]).turn([
        Step::mcp_headers_refresh("headers", "letters", url),
        Step::mcp_oauth("sign-in", "letters", url),
        Step::elicitation("form", "To whom?").field("requestedSchema", fields),
        Step::sampling("sampling", "letters", json!({"messages": [hello], "maxTokens": 100})),
    ])
}
