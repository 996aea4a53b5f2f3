//! Plugins, from a marketplace in a folder.

use std::path::{Path, PathBuf};

use pilotwire::handle::Client;
use pilotwire::types::{NoParams, build, methods};
use pilotwire_tests::model::Script;
use serde_json::{Value, json};

use super::{refused, told};
use crate::client::Started;

type Add = methods::plugins::marketplaces::Add;
type Install = methods::plugins::Install;

fn write(path: &Path, text: &str) {
    std::fs::create_dir_all(path.parent().expect("it is in a folder")).expect("the folder is ours");
    std::fs::write(path, text).expect("the folder is ours");
}

fn plugin(folder: &Path, version: &str) {
    let described: Value = json!({"name": "greeter", "version": version, "description": "It greets"});
    write(&folder.join(".claude-plugin/plugin.json"), &described.to_string());
    write(
        &folder.join("skills/hello/SKILL.md"),
        "---\nname: hello\ndescription: Says hello\n---\nSay hello.\n",
    );
}

fn listing(folder: &Path, version: &str) {
    let listed =
        json!({"name": "greeter", "source": "./greeter", "description": "It greets", "version": version});
    let listing = json!({"name": "corner-shop", "owner": {"name": "the tests"}, "plugins": [listed]});
    write(&folder.join(".claude-plugin/marketplace.json"), &listing.to_string());
    plugin(&folder.join("greeter"), version);
}

/// A marketplace of one plugin, in a folder.
fn marketplace(started: &Started) -> PathBuf {
    let folder = started.directory().join("shop");
    listing(&folder, "1.0.0");
    folder
}

/// Which plugins are installed, and whether they are switched on.
async fn installed(client: &Client) -> Vec<(String, bool)> {
    let list = told(client.request::<methods::plugins::List>(NoParams)).await;
    let plugins = list.view().plugins();
    plugins.map(|plugin| (plugin.name().into_owned(), plugin.enabled())).collect()
}

async fn marketplaces(client: &Client) -> Vec<String> {
    let list = told(client.request::<methods::plugins::marketplaces::List>(NoParams)).await;
    let known = list.view().marketplaces().filter(|known| known.is_default() != Some(true));
    known.map(|known| known.name().into_owned()).collect()
}

#[tokio::test]
async fn a_plugin_is_installed_from_a_marketplace_switched_off_and_on_and_updated() {
    let started = Started::new("scenario-rpc-server-plugins", Script::new()).await;
    let client = &started.client;
    let shop = marketplace(&started);
    let add = build::PluginsMarketplacesAddRequest::new(&shop.to_string_lossy());
    assert_eq!(told(client.request::<Add>(add)).await.view().name(), "corner-shop");
    let install = build::PluginsInstallRequest::new("greeter@corner-shop");
    let done = told(client.request::<Install>(install)).await;
    let view = done.view();
    assert_eq!((view.plugin().name(), view.plugin().marketplace()), ("greeter".into(), "corner-shop".into()));
    assert_eq!(view.plugin().version().as_deref(), Some("1.0.0"));
    assert_eq!(view.skills_installed(), 1);
    assert!(view.deprecation_warning().is_none());
    assert_eq!(installed(client).await, [("greeter".to_owned(), true)]);

    let disable = build::PluginsDisableRequest::new(["greeter@corner-shop"]);
    told(client.request::<methods::plugins::Disable>(disable)).await;
    assert_eq!(installed(client).await, [("greeter".to_owned(), false)]);
    let enable = build::PluginsEnableRequest::new(["greeter@corner-shop"]);
    told(client.request::<methods::plugins::Enable>(enable)).await;
    assert_eq!(installed(client).await, [("greeter".to_owned(), true)]);

    listing(&shop, "1.1.0");
    let update = build::PluginsUpdateRequest::new("greeter@corner-shop");
    let updated = told(client.request::<methods::plugins::Update>(update)).await;
    // It is used where it stands, so that it is new before it is updated.
    assert_eq!(updated.view().previous_version().as_deref(), Some("1.1.0"));
    assert_eq!(updated.view().new_version().as_deref(), Some("1.1.0"));
    listing(&shop, "1.2.0");
    let all = told(client.request::<methods::plugins::UpdateAll>(NoParams)).await;
    let all: Vec<_> = all.view().results().collect();
    assert_eq!(all.len(), 1);
    assert!(all[0].success(), "{all:?}");
    assert_eq!(all[0].new_version().as_deref(), Some("1.2.0"));

    let uninstall = build::PluginsUninstallRequest::new("greeter@corner-shop");
    told(client.request::<methods::plugins::Uninstall>(uninstall)).await;
    // As nothing was copied, it stays where it is, switched off.
    assert_eq!(installed(client).await, [("greeter".to_owned(), false)]);
    started.end().await;
}

#[tokio::test]
async fn a_marketplace_is_browsed_refreshed_and_removed() {
    let started = Started::new("scenario-rpc-server-plugins-marketplace", Script::new()).await;
    let client = &started.client;
    let shop = marketplace(&started);
    told(client.request::<Add>(build::PluginsMarketplacesAddRequest::new(&shop.to_string_lossy()))).await;
    assert_eq!(marketplaces(client).await, ["corner-shop"]);
    let browse = build::PluginsMarketplacesBrowseRequest::new("corner-shop");
    let browsed = told(client.request::<methods::plugins::marketplaces::Browse>(browse)).await;
    let offered: Vec<_> = browsed.view().plugins().map(|plugin| plugin.name().into_owned()).collect();
    assert_eq!(offered, ["greeter"]);
    let refresh = build::PluginsMarketplacesRefreshRequest::new().name("corner-shop");
    let refreshed = told(client.request::<methods::plugins::marketplaces::Refresh>(refresh)).await;
    let refreshed: Vec<_> = refreshed.view().results().collect();
    assert!(refreshed.len() == 1 && refreshed[0].success(), "{refreshed:?}");

    told(client.request::<Install>(build::PluginsInstallRequest::new("greeter@corner-shop"))).await;
    let remove = || build::PluginsMarketplacesRemoveRequest::new("corner-shop");
    let removed = told(client.request::<methods::plugins::marketplaces::Remove>(remove())).await;
    assert!(removed.view().removed());
    assert_eq!(marketplaces(client).await, [""; 0]);
    assert_eq!(installed(client).await, [], "its plugins go with it");
    let error = refused(client.request::<methods::plugins::marketplaces::Remove>(remove())).await;
    assert!(error.contains("corner-shop"), "{error}");
    started.end().await;
}

#[tokio::test]
async fn a_plugin_is_installed_from_its_folder_with_a_warning() {
    let started = Started::new("scenario-rpc-server-plugins-direct", Script::new()).await;
    let client = &started.client;
    let folder = started.directory().join("greeter");
    plugin(&folder, "1.0.0");
    let install = build::PluginsInstallRequest::new(&folder.to_string_lossy());
    let done = told(client.request::<Install>(install)).await;
    assert_eq!(done.view().plugin().name(), "greeter");
    assert!(done.view().deprecation_warning().is_some(), "{done:?}");
    assert_eq!(installed(client).await, [("greeter".to_owned(), true)]);
    let none = build::PluginsInstallRequest::new(&started.directory().join("none").to_string_lossy());
    let error = refused(client.request::<Install>(none)).await;
    assert!(error.contains("none"), "{error}");
    told(client.request::<methods::mcp::config::Reload>(NoParams)).await;
    started.end().await;
}
