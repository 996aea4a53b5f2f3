//! A session whose directory has an extension, for which the client says how it is launched.

use async_trait::async_trait;
use github_copilot_sdk::extension_launch_provider::{
    ExtensionLaunchProvider, ExtensionLaunchProviderResolveRequest, ExtensionLaunchProviderResolveResult,
};
use github_copilot_sdk::types::ProviderConfig;
use github_copilot_sdk::types::WorkingDirectoryTrust;
use github_copilot_sdk::{Client, Error};
use serde_json::json;
use tokio::sync::Semaphore;

use crate::conversation::{config, turn};
use crate::told::{self, asked, call};

/// As often as it was asked.
static ASKED: Semaphore = Semaphore::const_new(0);

pub struct Launcher;

#[async_trait]
impl ExtensionLaunchProvider for Launcher {
    async fn resolve(
        &self,
        extension: ExtensionLaunchProviderResolveRequest,
    ) -> Result<ExtensionLaunchProviderResolveResult, Error> {
        let is_below = extension.module_path.ends_with("/.github/extensions/board/extension.mjs");
        asked(
            "extension launch",
            json!({
                "id": extension.id, "name": extension.name, "source": extension.source, "isBelow": is_below,
            }),
        );
        ASKED.add_permits(1);
        Ok(ExtensionLaunchProviderResolveResult { launch: None })
    }
}

async fn is_asked() {
    ASKED.acquire().await.expect("it is not closed").forget();
}

pub async fn hold(client: &Client, directory: &str, provider: Option<ProviderConfig>) {
    let config = config("s", directory, provider)
        .with_request_extensions(true)
        .with_enable_config_discovery(true)
        .with_trust_working_directory(WorkingDirectoryTrust::Session)
        .deny_all_permissions();
    let prepared = client.prepare_session(config).expect("it is valid");
    let written = told::events("s", prepared.subscribe());
    let session = prepared.start().await.expect("it is created");
    is_asked().await;
    turn(&session, "hello").await;
    call(session.rpc().extensions().reload()).await;
    is_asked().await;
    call(session.disconnect()).await;
    drop(session);
    written.await.expect("all is written");
}
