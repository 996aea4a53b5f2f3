//! The MCP servers that a user has configured.

use pilotwire::handle::Client;
use pilotwire::types::{NoParams, build, enums, methods, view};
use pilotwire_tests::model::Script;

use super::{refused, told};
use crate::client::Started;

async fn names(client: &Client) -> Vec<String> {
    let list = told(client.request::<methods::mcp::config::List>(NoParams)).await;
    list.view().servers().map(|(name, _)| name.into_owned()).collect()
}

#[tokio::test]
async fn servers_are_added_changed_switched_off_and_removed() {
    let started = Started::new("scenario-rpc-mcp-config", Script::new()).await;
    let client = &started.client;
    assert_eq!(names(client).await, [""; 0]);
    let local = |command: &str| build::McpServerConfigStdio::new(command).args(["--serve"]).tools(["*"]);
    let add = || build::McpConfigAddRequest::new("local", local("first"));
    told(client.request::<methods::mcp::config::Add>(add())).await;
    let error = refused(client.request::<methods::mcp::config::Add>(add())).await;
    assert!(error.contains("local"), "{error}");
    let update = build::McpConfigUpdateRequest::new("local", local("second"));
    told(client.request::<methods::mcp::config::Update>(update)).await;
    let list = told(client.request::<methods::mcp::config::List>(NoParams)).await;
    match list.view().servers().get("local") {
        Some(view::McpSerializableServerConfig::McpServerConfigStdio(config)) => {
            assert_eq!(config.command(), "second");
            assert_eq!(config.args().expect("it has some").collect::<Vec<_>>(), ["--serve"]);
        }
        _ => panic!("{list:?}"),
    }

    let enabled = async || {
        let found = build::McpDiscoverRequest::new();
        let found = told(client.request::<methods::mcp::Discover>(found)).await;
        found.view().servers().find(|server| server.name() == "local").map(view::DiscoveredMcpServer::enabled)
    };
    assert_eq!(enabled().await, Some(true));
    let disable = build::McpConfigDisableRequest::new(["local"]);
    told(client.request::<methods::mcp::config::Disable>(disable)).await;
    assert_eq!(enabled().await, Some(false));
    let enable = build::McpConfigEnableRequest::new(["local"]);
    told(client.request::<methods::mcp::config::Enable>(enable)).await;
    assert_eq!(enabled().await, Some(true));
    told(client.request::<methods::mcp::config::Reload>(NoParams)).await;
    told(client.request::<methods::mcp::config::Remove>(build::McpConfigRemoveRequest::new("local"))).await;
    assert_eq!(names(client).await, [""; 0]);
    started.end().await;
}

#[tokio::test]
async fn how_to_sign_in_to_a_server_is_kept_with_it() {
    let started = Started::new("scenario-rpc-mcp-config-oauth", Script::new()).await;
    let client = &started.client;
    let web = build::McpServerConfigHttp::new("https://mcp.example/tools")
        .tools(["*"])
        .oauth_client_id("a-client")
        .oauth_public_client(false)
        .oauth_grant_type(enums::McpServerConfigHttpOauthGrantType::ClientCredentials);
    let add = build::McpConfigAddRequest::new("web", web);
    told(client.request::<methods::mcp::config::Add>(add)).await;
    let list = told(client.request::<methods::mcp::config::List>(NoParams)).await;
    match list.view().servers().get("web") {
        Some(view::McpSerializableServerConfig::McpServerConfigHttp(config)) => {
            assert_eq!(config.url(), "https://mcp.example/tools");
            assert_eq!(config.oauth_client_id().as_deref(), Some("a-client"));
            assert_eq!(config.oauth_public_client(), Some(false));
            let grant = config.oauth_grant_type().expect("it has one");
            assert_eq!(grant, enums::McpServerConfigHttpOauthGrantType::ClientCredentials);
        }
        _ => panic!("{list:?}"),
    }
    started.end().await;
}
