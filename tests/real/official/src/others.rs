//! Sessions in which the agent uses what is not the client's: MCP servers, the runtime's own tools, helpers, and skills.

use std::sync::Arc;

use async_trait::async_trait;
use github_copilot_sdk::Client;
use github_copilot_sdk::handler::{McpAuthHandler, McpAuthRequest, McpAuthResult};
use github_copilot_sdk::session::Session;
use github_copilot_sdk::types::{
    McpHttpServerConfig, McpServerConfig, ProviderConfig, RequestId, SessionConfig, SessionId,
};
use serde_json::json;

use crate::answers::Answers;
use crate::conversation::{config, turn};
use crate::hooks::Hooks;
use crate::told::{self, asked, call};

struct SignIn;

#[async_trait]
impl McpAuthHandler for SignIn {
    async fn handle(&self, _: SessionId, _: RequestId, server: McpAuthRequest) -> McpAuthResult {
        let why = (server.reason, server.www_authenticate_params);
        asked("sign-in", json!({"serverName": server.server_name, "reason": why.0, "wanted": why.1}));
        let access_token = "not-a-secret".to_owned();
        McpAuthResult::Token { access_token, token_type: None, expires_in: Some(3600) }
    }
}

pub fn with_server(config: SessionConfig, name: &str, servers: &str) -> SessionConfig {
    let url = format!("{servers}/{name}");
    let server = McpHttpServerConfig { tools: None, timeout: None, url, headers: Default::default() };
    config.with_mcp_servers([(name.to_owned(), McpServerConfig::Http(server))].into_iter().collect())
}

/// The servers are below this address.
pub async fn hold(client: &Client, directory: &str, provider: Option<ProviderConfig>, servers: &str) {
    let of = |id: &str| config(id, directory, provider.clone());
    let signed = with_server(of("signed"), "signed", servers).with_mcp_auth_handler(Arc::new(SignIn));
    told_of(client, "signed", signed, &["hello"]).await;
    let hooked =
        |id: &str| of(id).with_permission_handler(Arc::new(Answers)).with_hooks(Arc::new(Hooks::default()));
    told_of(client, "served", with_server(hooked("served"), "one", servers), &["echo", "shell"]).await;
    let skilled = hooked("skilled").with_enable_skills(true).with_skill_provider(Arc::new(Answers));
    told_of(client, "skilled", skilled, &["skills", "skill notes", "skill lost", "skill broken"]).await;
    // The scripted runtime has no helpers, and so no events of one: a script asks what a helper has the real one ask.
    let session = client.create_session(hooked("helped")).await.expect("it is created");
    asks_only(&session, "helper").await;
}

async fn told_of(client: &Client, id: &'static str, config: SessionConfig, prompts: &[&str]) {
    let prepared = client.prepare_session(config).expect("it is valid");
    let written = told::events(id, prepared.subscribe());
    let session = prepared.start().await.expect("it is created");
    for prompt in prompts {
        turn(&session, *prompt).await;
    }
    call(session.disconnect()).await;
    drop(session);
    written.await.expect("all is written");
}

pub async fn asks_only(session: &Session, prompt: &str) {
    turn(session, prompt).await;
    call(session.disconnect()).await;
}
