//! Skills that are listed and switched off, and calls about MCP, plugins and extensions that find nothing.

use pilotwire::handle::Session;
use pilotwire::handlers::{Handlers, Policy};
use pilotwire::types::{build, enums, methods};
use pilotwire_tests::model::{Reply, Script};
use serde_json::json;

use super::{refused, told};
use crate::client::{Started, within};
use crate::mcp_stdio::server;

fn of_session() -> build::SessionParams {
    build::SessionParams::new()
}

fn skill(started: &Started, name: &str) {
    let folder = started.directory().join("skills").join(name);
    std::fs::create_dir_all(&folder).expect("the folder is ours");
    let text = format!("---\nname: {name}\ndescription: How to {name}\n---\nThe art of {name}.\n");
    std::fs::write(folder.join("SKILL.md"), text).expect("the folder is ours");
}

/// The skills from the test's folder, and whether they are switched on.
async fn skills(session: &Session) -> Vec<(String, bool)> {
    let list = told(session.request::<methods::session::skills::List>(of_session())).await;
    let own = list.view().skills().filter(|skill| skill.source().as_str() == "custom");
    let mut skills: Vec<_> = own.map(|skill| (skill.name().into_owned(), skill.enabled())).collect();
    skills.sort();
    skills
}

#[tokio::test]
async fn skills_are_listed_switched_off_reloaded_and_used() {
    use methods::session::skills;
    let script =
        Script::new().otherwise([Reply::tool("skill", json!({"skill": "knit"})), Reply::text("I know.")]);
    let started = Started::new("scenario-rpc-mcp-and-skills", script).await;
    skill(&started, "knit");
    let config = started.config().enable_skills(true).skill_directories([started.directory().join("skills")]);
    let handlers = Handlers::new().permissions(Policy::approve_all());
    let (session, _events) = started.session_with(config, handlers).await;
    told(session.request::<skills::EnsureLoaded>(of_session())).await;
    assert_eq!(self::skills(&session).await, [("knit".to_owned(), true)]);
    told(session.request::<skills::Disable>(build::SkillsDisableRequest::new("knit"))).await;
    assert_eq!(self::skills(&session).await, [("knit".to_owned(), false)]);
    told(session.request::<skills::Enable>(build::SkillsEnableRequest::new("knit"))).await;
    assert_eq!(self::skills(&session).await, [("knit".to_owned(), true)]);
    skill(&started, "purl");
    let reloaded = told(session.request::<skills::Reload>(of_session())).await;
    assert!(reloaded.view().errors().is_empty(), "{reloaded:?}");
    assert_eq!(self::skills(&session).await, [("knit".to_owned(), true), ("purl".to_owned(), true)]);

    assert!(told(session.request::<skills::GetInvoked>(of_session())).await.view().skills().is_empty());
    within(session.send_and_wait("how is it done?")).await.expect("it ends well");
    let invoked = told(session.request::<skills::GetInvoked>(of_session())).await;
    let invoked: Vec<_> = invoked
        .view()
        .skills()
        .map(|skill| (skill.name().into_owned(), skill.content().trim().to_owned()))
        .collect();
    assert_eq!(invoked, [("knit".to_owned(), "The art of knit.".to_owned())]);
    started.end().await;
}

#[tokio::test]
async fn servers_are_asked_for_what_they_do_not_have() {
    use methods::session::mcp;
    let started = Started::new("scenario-rpc-mcp-and-skills-servers", Script::new()).await;
    let config = started.config().mcp_servers([("one", server(&started))]);
    let (session, _events) = started.session(config).await;
    // It is waited for.
    told(session.request::<mcp::ListTools>(build::McpListToolsRequest::new("one"))).await;
    let list = told(session.request::<mcp::List>(of_session())).await;
    assert_eq!(list.view().servers().map(|server| server.name().into_owned()).collect::<Vec<_>>(), ["one"]);
    let mode = build::McpSetEnvValueModeParams::new(enums::McpSetEnvValueModeDetails::Indirect);
    let mode = told(session.request::<mcp::SetEnvValueMode>(mode)).await;
    assert_eq!(mode.view().mode(), enums::McpSetEnvValueModeDetails::Indirect);
    assert!(!told(session.request::<mcp::RemoveGitHub>(of_session())).await.view().removed());
    let cancel = build::McpCancelSamplingExecutionParams::new("no-such-request");
    assert!(!told(session.request::<mcp::CancelSamplingExecution>(cancel)).await.view().cancelled());
    let nothing = build::McpExecuteSamplingRequest::new()
        .member("messages", pilotwire::types::JsonText::parse("[]").expect("it is JSON"))
        .member("maxTokens", 1u64);
    let sample = build::McpExecuteSamplingParams::new("one", "one", "1", nothing);
    let sampled = told(session.request::<mcp::ExecuteSampling>(sample)).await;
    assert_eq!(sampled.view().action(), enums::McpSamplingExecutionAction::Failure);
    assert!(sampled.view().error().is_some_and(|error| error.contains("user message")), "{sampled:?}");

    for (name, reason) in [("none", "is not configured"), ("one", "is not a remote server")] {
        let login = build::McpOauthLoginRequest::new(name);
        let error = refused(session.request::<mcp::oauth::Login>(login)).await;
        assert!(error.contains(reason), "{error}");
    }
    let resources = build::McpResourcesListRequest::new("none");
    let error = refused(session.request::<mcp::resources::List>(resources)).await;
    assert!(error.contains("none"), "{error}");
    let (plain, _plain) = started.session(started.config()).await;
    let stop = build::McpStopServerRequest::new("one");
    let error = refused(plain.request::<mcp::StopServer>(stop)).await;
    assert!(error.contains("No MCP host initialized"), "{error}");
    started.end().await;
}

#[tokio::test]
async fn apps_of_servers_need_a_capability() {
    use methods::session::mcp::{ListTools, apps};
    let started = Started::new("scenario-rpc-mcp-and-skills-apps", Script::new()).await;
    let config = started.config().mcp_servers([("one", server(&started))]);
    let (session, _events) = started.session(config).await;
    told(session.request::<ListTools>(build::McpListToolsRequest::new("one"))).await;
    let context = build::McpAppsSetHostContextDetails::new()
        .theme(enums::McpAppsSetHostContextDetailsTheme::Dark)
        .locale("de-DE");
    told(session.request::<apps::SetHostContext>(build::McpAppsSetHostContextRequest::new(context))).await;
    let context = told(session.request::<apps::GetHostContext>(of_session())).await;
    let details = context.view().context();
    assert_eq!(details.theme().map(|theme| theme.as_str().to_owned()).as_deref(), Some("dark"));
    assert_eq!(details.locale().as_deref(), Some("de-DE"));
    let diagnosis = build::McpAppsDiagnoseRequest::new("one");
    let diagnosis = told(session.request::<apps::Diagnose>(diagnosis)).await;
    let view = diagnosis.view();
    assert!(view.server().connected() && !view.capability().advertised(), "{diagnosis:?}");
    assert_eq!(view.server().tool_count(), 5.0);
    assert_eq!(view.server().tools_with_ui_meta(), 0.0);

    let list = build::McpAppsListToolsRequest::new("one", "one");
    let list = refused(session.request::<apps::ListTools>(list)).await;
    let read = build::McpAppsReadResourceRequest::new("one", "ui://none");
    let read = refused(session.request::<apps::ReadResource>(read)).await;
    let call = build::McpAppsCallToolRequest::new("one", "echo", "one");
    let call = refused(session.request::<apps::CallTool>(call)).await;
    for error in [list, read, call] {
        assert!(error.contains("\"mcp-apps\" capability is not available"), "{error}");
    }
    started.end().await;
}

#[tokio::test]
async fn a_session_without_plugins_and_extensions_says_so() {
    use methods::session::{extensions, plugins};
    let started = Started::new("scenario-rpc-mcp-and-skills-none", Script::new()).await;
    let (session, _events) = started.session(started.config()).await;
    assert!(told(session.request::<plugins::List>(of_session())).await.view().plugins().is_empty());
    assert!(told(session.request::<extensions::List>(of_session())).await.view().extensions().is_empty());
    let enable =
        refused(session.request::<extensions::Enable>(build::ExtensionsEnableRequest::new("x"))).await;
    let disable =
        refused(session.request::<extensions::Disable>(build::ExtensionsDisableRequest::new("x"))).await;
    let reload = refused(session.request::<extensions::Reload>(of_session())).await;
    for error in [enable, disable, reload] {
        assert!(error.contains("Extensions not available"), "{error}");
    }
    started.end().await;
}
