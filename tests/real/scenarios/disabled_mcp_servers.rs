//! MCP servers that a session does without.

use pilotwire::handle::Session;
use pilotwire::types::{build, methods};
use pilotwire_tests::model::{Reply, Script};
use serde_json::json;

use super::steps::stands;
use super::told;
use crate::client::{Started, within};
use crate::logged_in::LoggedIn;
use crate::mcp_stdio::server;

/// The servers, and how they stand.
async fn servers(session: &Session) -> Vec<(String, String)> {
    let list = told(session.request::<methods::session::mcp::List>(build::SessionParams::new())).await;
    let of = |server: pilotwire::types::view::McpServer<'_>| {
        (server.name().into_owned(), server.status().as_str().to_owned())
    };
    let mut servers: Vec<_> = list.view().servers().map(of).collect();
    servers.sort();
    servers
}

fn known(servers: &[(&str, &str)]) -> Vec<(String, String)> {
    servers.iter().map(|(name, status)| ((*name).to_owned(), (*status).to_owned())).collect()
}

#[tokio::test]
async fn they_are_switched_off_for_one_session_and_for_one_that_is_resumed() {
    let script = Script::new().otherwise((0..3).map(|_| Reply::text("Hi.")));
    let started = Started::new("scenario-disabled-mcp-servers", script).await;
    let plugin = started.directory().join("plugin");
    std::fs::create_dir_all(plugin.join(".claude-plugin")).expect("the folder is ours");
    let described = json!({"name": "plugged", "version": "1.0.0", "description": "It has a server"});
    std::fs::write(plugin.join(".claude-plugin/plugin.json"), described.to_string()).expect("it is ours");
    let command = started.directory().join("mcp-server");
    let _linked = server(&started);
    let servers_of_it =
        json!({"mcpServers": {"of-plugin": {"type": "stdio", "command": command, "args": []}}});
    std::fs::write(plugin.join(".mcp.json"), servers_of_it.to_string()).expect("it is ours");
    let config = || started.config().plugin_directories([&plugin]).mcp_servers([("given", server(&started))]);
    let (with, _with) = started.session(config()).await;
    let (without, _without) = started.session(config().disabled_mcp_servers(["of-plugin"])).await;
    within(with.send_and_wait("one")).await.expect("it ends well");
    within(without.send_and_wait("two")).await.expect("it ends well");
    assert_eq!(servers(&with).await, known(&[("given", "connected"), ("of-plugin", "connected")]));
    assert_eq!(servers(&without).await, known(&[("given", "connected"), ("of-plugin", "disabled")]));

    let id = with.id().clone();
    within(with.destroy()).await.expect("it ends");
    let resumed = config().disabled_mcp_servers(["of-plugin", "given"]);
    let (resumed, _events) =
        within(started.client.resume_session(&id, resumed, ())).await.expect("it is resumed");
    within(resumed.send_and_wait("three")).await.expect("it ends well");
    assert_eq!(servers(&resumed).await, known(&[("given", "disabled"), ("of-plugin", "disabled")]));
    let tools: Vec<bool> = started
        .model
        .requests()
        .iter()
        .map(|request| request.tool_names().iter().any(|name| name.contains("of-plugin")))
        .collect();
    assert_eq!(tools, [true, false, false]);
    started.end().await;
}

#[tokio::test]
async fn githubs_own_is_switched_off_from_the_first_prompt_on() {
    let script = Script::new().otherwise((0..2).map(|_| Reply::text("Hi.")));
    let logged_in = LoggedIn::new("scenario-disabled-mcp-servers-github", script).await;
    let asked = || {
        let received = logged_in.account.received();
        received.iter().filter(|request| request.path.starts_with("/mcp")).count()
    };
    let name = "github-mcp-server";
    let config = logged_in.config().disabled_mcp_servers([name]);
    let (without, _without) = logged_in.session(config, ()).await.expect("it is created");
    within(without.send_and_wait("one")).await.expect("it ends well");
    assert_eq!(servers(&without).await, known(&[(name, "disabled")]));
    assert_eq!(asked(), 0);
    let (with, mut events) = logged_in.session(logged_in.config(), ()).await.expect("it is created");
    within(with.send_and_wait("two")).await.expect("it ends well");
    // There is none on loopback.
    stands(&mut events, name, "failed").await;
    assert_eq!(servers(&with).await, known(&[(name, "failed")]));
    assert!(asked() > 0);
    logged_in.end().await.replay();
}
