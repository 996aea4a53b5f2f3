//! Calls of the runtime itself: its sessions on the disk, its tools, what it finds.

use pilotwire::handle::Client;
use pilotwire::handlers::{Handlers, Policy};
use pilotwire::types::{NoParams, TypedEvent, build, enums, methods, view};
use pilotwire_tests::model::{Reply, Script};

use super::steps::shell;
use super::{next_of, refused, told};
use crate::client::{Started, within};
use crate::launched::Launched;

async fn in_use(client: &Client, id: &str) -> bool {
    let check = build::SessionsCheckInUseRequest::new([id]);
    let in_use = told(client.request::<methods::sessions::CheckInUse>(check)).await;
    in_use.view().in_use().any(|known| known == id)
}

async fn listed(client: &Client) -> Vec<String> {
    let list = told(client.request::<methods::sessions::List>(build::SessionsListRequest::new())).await;
    let local = |entry| match entry {
        view::SessionListEntry::NotRemote(session) => session.session_id().into_owned(),
        other => panic!("{other:?}"),
    };
    list.view().sessions().map(local).collect()
}

#[tokio::test]
async fn sessions_on_the_disk_are_found_closed_pruned_and_deleted() {
    use methods::sessions;
    let started = Started::new("scenario-rpc-server", Script::new().otherwise([Reply::text("Hi.")])).await;
    let client = &started.client;
    let (session, _events) = started.session(started.config()).await;
    within(session.send_and_wait("hello")).await.expect("it ends well");
    let id = session.id().to_string();
    let save = build::SessionsSaveRequest::new(&id);
    told(client.request::<sessions::Save>(save)).await;
    assert_eq!(listed(client).await, [id.as_str()]);
    let find = |prefix: &str| {
        client.request::<sessions::FindByPrefix>(build::SessionsFindByPrefixRequest::new(prefix))
    };
    assert_eq!(told(find(&id[..8])).await.view().session_id().as_deref(), Some(id.as_str()));
    assert_eq!(told(find("ffffffff-none")).await.view().session_id(), None);
    let by_task = build::SessionsFindByTaskIDRequest::new("no-such-task");
    assert_eq!(told(client.request::<sessions::FindByTaskId>(by_task)).await.view().session_id(), None);
    let context = build::SessionContext::new(&started.directory().to_string_lossy());
    let last = build::SessionsGetLastForContextRequest::new().context(context);
    let last = told(client.request::<sessions::GetLastForContext>(last)).await;
    assert_eq!(last.view().session_id().as_deref(), Some(id.as_str()));
    let sizes = told(client.request::<sessions::GetSizes>(NoParams)).await;
    assert!(sizes.view().sizes().get(&id).is_some_and(|size| size > 0), "{sizes:?}");
    let read = build::SessionsReadPersistedEventsRequest::new(&id).max(1);
    let read = told(client.request::<sessions::ReadPersistedEvents>(read)).await;
    assert_eq!(
        read.view().events().map(|event| event.r#type().into_owned()).collect::<Vec<_>>(),
        ["session.start"]
    );
    assert!(read.view().has_more());
    let known = build::LocalSessionMetadataValue::new(&id, "2030-01-01T00:00:00Z", "2030-01-01T00:00:00Z");
    let enriched = build::SessionsEnrichMetadataRequest::new([known]);
    let enriched = told(client.request::<sessions::EnrichMetadata>(enriched)).await;
    let enriched: Vec<_> = enriched.view().sessions().collect();
    assert_eq!(enriched[0].session_id(), id);
    assert!(
        enriched[0].context().is_some_and(|context| context.cwd() == started.directory().to_string_lossy())
    );

    let conventions = enums::SessionFsSetProviderConventions::Posix;
    let files = build::SessionFsSetProviderRequest::new("/project", "/state", conventions);
    let error = refused(client.request::<methods::session_fs::SetProvider>(files)).await;
    assert!(error.contains("while sessions are active"), "{error}");
    // What this runtime has open itself is not in use.
    assert!(!in_use(client, &id).await);
    told(client.request::<sessions::Close>(build::SessionsCloseRequest::new(&id))).await;
    assert!(!in_use(client, &id).await);
    let prune = build::SessionsPruneOldRequest::new(0).dry_run(true);
    let pruned = told(client.request::<sessions::PruneOld>(prune)).await;
    assert!(pruned.view().dry_run() && pruned.view().deleted().is_empty(), "{pruned:?}");
    assert!(pruned.view().candidates().any(|candidate| candidate == id.as_str()), "{pruned:?}");
    assert_eq!(listed(client).await, [id.as_str()]);
    let delete = build::SessionsBulkDeleteRequest::new([id.as_str(), "no-such-session"]);
    let deleted = told(client.request::<sessions::BulkDelete>(delete)).await;
    assert!(deleted.view().freed_bytes().get(&id).is_some_and(|freed| freed > 0), "{deleted:?}");
    assert_eq!(listed(client).await, [""; 0]);
    started.end().await;
}

#[tokio::test]
async fn tools_servers_and_skills_are_listed_and_what_nobody_asked_is_not_taken() {
    let started = Started::new("scenario-rpc-server-lists", Script::new()).await;
    let client = &started.client;
    let tools = told(client.request::<methods::tools::List>(build::ToolsListRequest::new())).await;
    assert!(tools.view().tools().any(|tool| tool.name() == "view" && !tool.description().is_empty()));
    let mine = build::McpConfigAddRequest::new("mine", build::McpServerConfigStdio::new("mend"));
    told(client.request::<methods::mcp::config::Add>(mine)).await;
    // What a folder says of servers is not among them.
    let of_folder = serde_json::json!({"mcpServers": {"of-folder": {"command": "mend", "args": []}}});
    std::fs::write(started.directory().join(".mcp.json"), of_folder.to_string()).expect("the folder is ours");
    let here = build::McpDiscoverRequest::new().working_directory(&started.directory().to_string_lossy());
    let found = told(client.request::<methods::mcp::Discover>(here)).await;
    let found: Vec<_> =
        found.view().servers().map(|server| (server.name().into_owned(), server.source())).collect();
    assert_eq!(found, [("mine".to_owned(), enums::McpServerSource::User)]);
    let folder = started.directory().join("skills");
    std::fs::create_dir_all(folder.join("knit")).expect("the folder is ours");
    let text = "---\nname: knit\ndescription: How to knit\n---\nKnit one, purl one.\n";
    std::fs::write(folder.join("knit/SKILL.md"), text).expect("the folder is ours");
    let enabled = async || {
        let discover = build::SkillsDiscoverRequest::new().skill_directories([folder.to_string_lossy()]);
        let found = told(client.request::<methods::skills::Discover>(discover)).await;
        found.view().skills().find(|skill| skill.name() == "knit").map(view::ServerSkill::enabled)
    };
    assert_eq!(enabled().await, Some(true));
    for (disabled, expected) in [(vec!["knit"], false), (vec![], true)] {
        let set = build::SkillsConfigSetDisabledSkillsRequest::new(disabled);
        told(client.request::<methods::skills::config::SetDisabledSkills>(set)).await;
        assert_eq!(enabled().await, Some(expected));
    }

    let nobody: [(&str, [&str; 1]); 0] = [];
    let start = build::LlmInferenceHttpResponseStartRequest::new("no-such-request", 200, nobody);
    let start = told(client.request::<methods::llm_inference::HttpResponseStart>(start)).await;
    assert!(!start.view().accepted());
    let chunk = build::LlmInferenceHttpResponseChunkRequest::new("no-such-request", "text").end(true);
    let chunk = told(client.request::<methods::llm_inference::HttpResponseChunk>(chunk)).await;
    assert!(!chunk.view().accepted());
    let secret = build::SecretsAddFilterValuesRequest::new(["swordfish"]);
    let error = refused(client.request::<methods::secrets::AddFilterValues>(secret)).await;
    assert!(error.contains("COPILOT_ENABLE_SECRET_FILTERING"), "{error}");
    let connect = build::ConnectRemoteSessionParams::new("no-such-session");
    let error = refused(client.request::<methods::sessions::Connect>(connect)).await;
    assert!(error.contains("requires authentication"), "{error}");
    started.end().await;
}

#[tokio::test]
async fn a_secret_is_kept_out_of_what_is_shown() {
    let say = serde_json::json!({"command": "echo the $(echo swordfish)-5309 is there", "description": "x"});
    let script = Script::new().otherwise([Reply::tool("bash", say), Reply::text("Hm.")]);
    let launched = Launched::new("scenario-rpc-server-secrets", script, |_, launch| {
        launch.env("COPILOT_ENABLE_SECRET_FILTERING", "true")
    })
    .await;
    let client = &launched.client;
    let secret = build::SecretsAddFilterValuesRequest::new(["swordfish-5309"]);
    assert!(told(client.request::<methods::secrets::AddFilterValues>(secret)).await.view().ok());
    let handlers = Handlers::new().permissions(Policy::approve_all());
    let config = launched.config().working_directory(launched.runtime.directory());
    let (session, mut events) = within(client.create_session(config, handlers)).await.expect("it is created");
    within(session.send_and_wait("say it")).await.expect("it ends well");
    let shown = next_of(&mut events, |event| match event {
        TypedEvent::ToolShellOutput(output) => Some(output.text().into_owned()),
        _ => None,
    })
    .await;
    assert_eq!(shown, "the ****** is there\n");
    // The model is told all the same.
    let results = launched.model.requests()[1].tool_results();
    assert!(results[0].contains("swordfish-5309"), "{results:?}");
    launched.end().await;
}

#[tokio::test]
async fn hooks_of_a_folder_run_but_while_they_are_deferred() {
    let script = Script::new().otherwise((0..5).flat_map(|_| [shell("true"), Reply::text("Done.")]));
    let started = Started::new("scenario-rpc-server-hooks-of-a-folder", script).await;
    let (client, note) = (&started.client, started.directory().join("used.txt"));
    let command = format!("echo used >> {}", note.display());
    let hook = serde_json::json!({"type": "command", "bash": command, "powershell": "exit 0"});
    let hooks = serde_json::json!({"version": 1, "hooks": {"preToolUse": [hook]}});
    let folder = started.directory().join(".github/hooks");
    std::fs::create_dir_all(&folder).expect("the folder is ours");
    std::fs::write(folder.join("note.json"), hooks.to_string()).expect("the folder is ours");
    let handlers = Handlers::new().permissions(Policy::approve_all());
    let (session, _events) = started.session_with(started.config(), handlers).await;
    let id = session.id().as_str();
    // Whether the hook ran before a tool was used.
    let runs = async || {
        let _ = std::fs::remove_file(&note);
        within(session.send_and_wait("use it")).await.expect("it ends well");
        note.exists()
    };
    assert!(runs().await);
    let none: [build::InstalledPlugin; 0] = [];
    let plugins = build::SessionsSetAdditionalPluginsRequest::new(none);
    told(client.request::<methods::sessions::SetAdditionalPlugins>(plugins)).await;
    let deferred = || build::SessionsReloadPluginHooksRequest::new(id).defer_repo_hooks(true);
    told(client.request::<methods::sessions::ReloadPluginHooks>(deferred())).await;
    assert!(!runs().await);
    // The plugins' reload leaves them out.
    let reload = build::PluginsReloadRequest::new().reload_hooks(true);
    told(session.request::<methods::session::plugins::Reload>(reload)).await;
    assert!(!runs().await);
    let load = build::SessionsLoadDeferredRepoHooksRequest::new(id);
    let loaded = told(client.request::<methods::sessions::LoadDeferredRepoHooks>(load)).await;
    assert_eq!(loaded.view().hook_count(), 1);
    assert!(runs().await);
    std::fs::remove_file(folder.join("note.json")).expect("it is there");
    let reload = build::SessionsReloadPluginHooksRequest::new(id);
    told(client.request::<methods::sessions::ReloadPluginHooks>(reload)).await;
    assert!(!runs().await);
    started.end().await;
}
