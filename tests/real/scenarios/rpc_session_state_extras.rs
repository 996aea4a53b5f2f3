//! More of a session's state: models, activity, context, todos, settings of its agents.

use pilotwire::SessionConfig;
use pilotwire::handlers::{Handlers, Policy};
use pilotwire::types::{TypedEvent, build, enums, methods};
use pilotwire_tests::model::{Gate, ModelServer, Reply, Script};
use serde_json::{Value, json};

use super::{next_of, told};
use crate::client::{Started, within};
use crate::logged_in::LoggedIn;

fn of_session() -> build::SessionParams {
    build::SessionParams::new()
}

#[tokio::test]
async fn what_a_session_is_doing_and_what_is_not_there() {
    let gate = Gate::new();
    let script = Script::new().otherwise([Reply::empty().hold(&gate).and_text("Hi.")]);
    let started = Started::new("scenario-rpc-session-state-extras", script).await;
    let (session, mut events) = started.session(started.config()).await;
    type Activity = methods::session::metadata::Activity;
    let idle = told(session.request::<Activity>(of_session())).await;
    assert!(!idle.view().has_active_work() && !idle.view().abortable(), "{idle:?}");
    told(session.send("hello")).await;
    within(gate.reached()).await;
    let busy = told(session.request::<Activity>(of_session())).await;
    assert!(busy.view().has_active_work() && busy.view().abortable(), "{busy:?}");
    gate.release();
    next_of(&mut events, |event| matches!(event, TypedEvent::SessionIdle(_)).then_some(())).await;

    use methods::session::{completions, plan, telemetry, tools, visibility};
    let todos = told(session.request::<plan::ReadSqlTodos>(of_session())).await;
    assert!(todos.view().rows().is_empty());
    let triggers = told(session.request::<completions::GetTriggerCharacters>(of_session())).await;
    assert!(triggers.view().trigger_characters().is_empty());
    let completions = build::CompletionsRequestRequest::new("/he", 3);
    let completions = told(session.request::<completions::Request>(completions)).await;
    assert!(completions.view().items().is_empty());
    let visibility = told(session.request::<visibility::Get>(of_session())).await;
    assert!(!visibility.view().synced() && visibility.view().share_url().is_none(), "{visibility:?}");
    let shared = build::VisibilitySetRequest::new(enums::SessionVisibilityStatus::Repo);
    assert!(!told(session.request::<visibility::Set>(shared)).await.view().synced());
    let engagement = told(session.request::<telemetry::GetEngagementId>(of_session())).await;
    assert!(engagement.view().engagement_id().is_some_and(|id| !id.is_empty()), "{engagement:?}");
    let tools = told(session.request::<tools::GetCurrentMetadata>(of_session())).await;
    let names: Vec<_> =
        tools.view().tools().expect("they are there").map(|tool| tool.name().into_owned()).collect();
    assert!(names.iter().any(|name| name == "view"), "{names:?}");
    started.end().await;
}

#[tokio::test]
async fn the_context_is_told_by_what_fills_it() {
    let script = Script::new().otherwise([Reply::text("A short answer.")]);
    let started = Started::new("scenario-rpc-session-state-extras-context", script).await;
    let (session, _events) = started.session(started.config()).await;
    within(session.send_and_wait("a question")).await.expect("it ends well");
    type Attribution = methods::session::metadata::GetContextAttribution;
    let attribution = told(session.request::<Attribution>(of_session())).await;
    let context = attribution.view().context_attribution().expect("there was a turn");
    assert!(context.categories().messages() > 0 && context.categories().system_prompt() > 0);
    assert!(context.total_tokens() >= context.categories().messages());
    let heaviest = build::MetadataContextHeaviestMessagesRequest::new().limit(1);
    type Heaviest = methods::session::metadata::GetContextHeaviestMessages;
    let heaviest = told(session.request::<Heaviest>(heaviest)).await;
    assert_eq!(heaviest.view().messages().len(), 1);
    assert!(heaviest.view().messages().all(|message| message.tokens() > 0));
    started.end().await;
}

#[tokio::test]
async fn a_provider_is_added_while_the_session_lives() {
    let script = || Script::new().otherwise([Reply::text("Hi.")]);
    let started = Started::new("scenario-rpc-session-state-extras-provider", script()).await;
    let other = ModelServer::start(script()).await;
    let provider = |name: &str, server: &ModelServer| {
        let provider = build::NamedProviderConfig::new(name, &server.base_url());
        provider.r#type(enums::ProviderConfigType::Openai).api_key("a-key-that-is-long-enough")
    };
    let config = SessionConfig::new()
        .working_directory(started.directory())
        .model("one/small")
        .providers([provider("one", &started.model)])
        .models([build::ProviderModelConfig::new("small", "one")]);
    let (session, _events) = started.session(config).await;
    let provider = provider("other", &other);
    let model = build::ProviderModelConfig::new("big", "other").wire_model("big-on-the-wire");
    let add = build::ProviderAddRequest::new().providers([provider]).models([model]);
    let added = told(session.request::<methods::session::provider::Add>(add)).await;
    assert_eq!(added.view().models().len(), 1);
    told(session.set_model("other/big")).await;
    within(session.send_and_wait("hello")).await.expect("it ends well");
    assert_eq!(other.requests()[0].body["model"], "big-on-the-wire");
    assert!(started.model.requests().is_empty());
    started.end().await;
}

#[tokio::test]
async fn everything_is_allowed_and_then_nothing() {
    let run =
        |text: &str| Reply::tool("bash", json!({"command": format!("echo {text}"), "description": "x"}));
    let script = Script::new()
        .on("first", [run("one"), Reply::text("Done.")])
        .on("second", [run("two"), Reply::text("Done.")]);
    let started = Started::new("scenario-rpc-session-state-extras-allow-all", script).await;
    let handlers = Handlers::new().permissions(Policy::deny_all());
    let (session, _events) = started.session_with(started.config(), handlers).await;
    let permissions = session.permissions();
    let mode = told(permissions.set_mode(enums::PermissionMode::AllowAll)).await;
    assert_eq!(mode, enums::PermissionMode::AllowAll);
    assert_eq!(told(permissions.mode()).await, enums::PermissionMode::AllowAll);
    within(session.send_and_wait("first")).await.expect("it ends well");
    told(permissions.set_mode(enums::PermissionMode::Manual)).await;
    within(session.send_and_wait("second")).await.expect("it ends well");
    let requests = started.model.requests();
    assert!(requests[1].tool_results()[0].contains("one"), "{:?}", requests[1].tool_results());
    assert!(requests[3].tool_results()[0].contains("denied by a policy"), "{:?}", requests[3].tool_results());
    started.end().await;
}

/// The names of the agents that the tool `task` offers.
fn task_tool(body: &Value) -> String {
    let tools = body["tools"].as_array().expect("it has tools");
    tools.iter().find(|tool| tool["function"]["name"] == "task").map(Value::to_string).unwrap_or_default()
}

#[tokio::test]
async fn an_agent_is_switched_off_while_the_session_lives_and_on_again() {
    let script = Script::new().otherwise((0..3).map(|_| Reply::text("Hi.")));
    let started = Started::new("scenario-rpc-session-state-extras-agents", script).await;
    let agents = [build::CustomAgentConfig::new("gardener", "You garden.").description("It gardens")];
    let (session, _events) = started.session(started.config().custom_agents(agents)).await;
    type Update = methods::session::tools::UpdateSubagentSettings;
    within(session.send_and_wait("one")).await.expect("it ends well");
    let off = build::SubagentSettings::new().disabled_subagents(["gardener"]);
    told(session.request::<Update>(build::UpdateSubagentSettingsRequest::new(Some(off)))).await;
    within(session.send_and_wait("two")).await.expect("it ends well");
    told(session.request::<Update>(build::UpdateSubagentSettingsRequest::new(None))).await;
    within(session.send_and_wait("three")).await.expect("it ends well");
    let offered: Vec<_> = started
        .model
        .requests()
        .iter()
        .map(|request| task_tool(&request.body).contains("gardener"))
        .collect();
    assert_eq!(offered, [true, false, true]);
    started.end().await;
}

#[tokio::test]
async fn a_session_with_an_account_has_its_models() {
    let logged_in = LoggedIn::new("scenario-rpc-session-state-extras-account", Script::new()).await;
    let (session, _events) = logged_in.session(logged_in.config(), ()).await.expect("it is created");
    let models = told(session.request::<methods::session::model::List>(build::ModelListRequest::new())).await;
    let ids: Vec<Value> = models.view().list().map(|model| model.decode().expect("it is JSON")).collect();
    assert!(ids.iter().any(|model: &Value| model["id"] == "m1"), "{ids:?}");
    logged_in.end().await.replay();
}
