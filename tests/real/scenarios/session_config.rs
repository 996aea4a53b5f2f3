//! What a session's config makes of its turns.

use pilotwire::calls::ModelSwitch;
use pilotwire::handlers::{Handlers, Policy};
use pilotwire::types::{build, enums, methods};
use pilotwire::{Prompt, Provider, SessionConfig};
use pilotwire_tests::model::{ModelRequest, Reply, Script};
use serde_json::{Value, json};

use super::steps::{has_picture, vision};
use super::told;
use crate::client::{Started, within};
use crate::logged_in::LoggedIn;

/// A picture of one pixel.
const PIXEL: &[u8] = &[
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48, 0x44, 0x52, 0x00,
    0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x04, 0x00, 0x00, 0x00, 0xb5, 0x1c, 0x0c, 0x02, 0x00,
    0x00, 0x00, 0x0b, 0x49, 0x44, 0x41, 0x54, 0x78, 0xda, 0x63, 0x64, 0xf8, 0x0f, 0x00, 0x01, 0x05, 0x01,
    0x01, 0x27, 0x18, 0xe3, 0x66, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82,
];

fn answers(count: usize) -> Script {
    Script::new().otherwise((0..count).map(|_| Reply::text("Hi.")))
}

#[tokio::test]
async fn a_picture_reaches_a_model_that_can_see() {
    let look = || [Reply::tool("view", json!({"path": "pixel.png"})), Reply::text("I see.")];
    let script = Script::sequence((0..4).flat_map(|_| look()));
    let started = Started::new("scenario-session-config-vision", script).await;
    std::fs::write(started.directory().join("pixel.png"), PIXEL).expect("the folder is ours");
    let handlers = || Handlers::new().permissions(Policy::approve_all());
    for first in [false, true] {
        let config = started.config().model_capabilities(vision(first));
        let (session, _events) = started.session_with(config, handlers()).await;
        within(session.send_and_wait("look")).await.expect("it ends well");
        let switch = build::ModelSwitchToRequest::new("m1").model_capabilities(vision(!first));
        told(session.set_model(ModelSwitch::from(switch))).await;
        within(session.send_and_wait("look")).await.expect("it ends well");
    }
    let requests = started.model.requests();
    assert_eq!(requests.len(), 8);
    let seen: Vec<_> = requests.iter().skip(1).step_by(2).map(has_picture).collect();
    assert_eq!(seen, [false, true, true, false]);
    started.end().await;
}

#[tokio::test]
async fn tools_work_where_the_session_does_also_after_a_resume() {
    let look = || [Reply::tool("bash", json!({"command": "pwd", "description": "x"})), Reply::text("There.")];
    let script = Script::new().on("first", look()).on("second", look());
    let started = Started::new("scenario-session-config-directory", script).await;
    let handlers = || Handlers::new().permissions(Policy::approve_all());
    let folders = ["here", "there"].map(|name| started.directory().join(name));
    for folder in &folders {
        std::fs::create_dir(folder).expect("the folder is ours");
    }
    let config = started.config().working_directory(&folders[0]);
    let (session, _events) = started.session_with(config, handlers()).await;
    within(session.send_and_wait("first")).await.expect("it ends well");
    let id = session.id().clone();
    within(session.detach()).await.expect("it is left");
    let config = started
        .config()
        .working_directory(&folders[1])
        .system_message(build::SystemMessageConfig::new().content("Speak of OTTERS."))
        .available_tools(["builtin:bash"]);
    let (session, _events) =
        within(started.client.resume_session(&id, config, handlers())).await.expect("it is resumed");
    within(session.send_and_wait("second")).await.expect("it ends well");
    let requests = started.model.requests();
    for (request, folder) in [(&requests[1], &folders[0]), (&requests[3], &folders[1])] {
        let results = request.tool_results();
        assert!(results[0].contains(&*folder.to_string_lossy()), "{results:?}");
    }
    assert_eq!(requests[3].tool_names(), ["bash"]);
    assert!(requests[3].body["messages"][0].to_string().contains("OTTERS"));
    started.end().await;
}

#[tokio::test]
async fn a_provider_is_asked_with_the_headers_and_the_model_that_it_wants() {
    let started = Started::new("scenario-session-config-provider", answers(4)).await;
    let base = started.model.base_url();
    let provider = || {
        let provider = build::ProviderConfig::new(&base).r#type(enums::ProviderConfigType::Openai);
        provider.api_key("not-a-secret")
    };
    let of = |provider: build::ProviderConfig| started.config().provider(Provider::from(provider));
    let (session, _events) = started.session(of(provider().headers([("x-team", "red")]))).await;
    within(session.send_and_wait("one")).await.expect("it ends well");
    let prompt = Prompt::new("two").field("requestHeaders", &json!({"x-of-the-prompt": "yes"}));
    within(session.send_and_wait(prompt.expect("it is JSON"))).await.expect("it ends well");
    let id = session.id().clone();
    within(session.detach()).await.expect("it is left");
    let changed = of(provider().headers([("x-team", "blue")]).wire_model("m-on-the-wire"));
    let (session, _events) =
        within(started.client.resume_session(&id, changed, ())).await.expect("it is resumed");
    within(session.send_and_wait("three")).await.expect("it ends well");
    // The id of a model counts where the session names none.
    let config = SessionConfig::new().working_directory(started.directory());
    let config = config.provider(Provider::from(provider().model_id("m-by-id")));
    let (session, _events) = started.session(config).await;
    within(session.send_and_wait("four")).await.expect("it ends well");
    let requests = started.model.requests();
    let models: Vec<_> = requests.iter().map(|request| request.body["model"].clone()).collect();
    assert_eq!(models, ["m1", "m1", "m-on-the-wire", "m-by-id"]);
    let header = |name: &str| -> Vec<_> {
        requests.iter().map(|request| request.headers.get(name).cloned().unwrap_or_default()).collect()
    };
    assert_eq!(header("x-team"), ["red", "red", "blue", ""]);
    assert_eq!(header("x-of-the-prompt"), ["", "yes", "", ""]);
    started.end().await;
}

#[tokio::test]
async fn instructions_come_from_the_folders_that_are_named() {
    let started = Started::new("scenario-session-config-instructions", answers(3)).await;
    let folder = started.directory().join("rules");
    std::fs::create_dir_all(folder.join(".github/instructions")).expect("the folder is ours");
    let file = folder.join(".github/instructions/animals.instructions.md");
    std::fs::write(file, "---\napplyTo: \"**\"\n---\nMention OTTERS.").expect("the folder is ours");
    let (plain, _events) = started.session(started.config()).await;
    within(plain.send_and_wait("one")).await.expect("it ends well");
    let (session, _events) = started.session(started.config().instruction_directories([&folder])).await;
    within(session.send_and_wait("two")).await.expect("it ends well");
    let id = plain.id().clone();
    within(plain.detach()).await.expect("it is left");
    let config = started.config().instruction_directories([&folder]);
    let (resumed, _events) =
        within(started.client.resume_session(&id, config, ())).await.expect("it is resumed");
    within(resumed.send_and_wait("three")).await.expect("it ends well");
    let requests = started.model.requests();
    let told: Vec<_> = requests.iter().map(|request| request.body.to_string().contains("OTTERS")).collect();
    assert_eq!(told, [false, true, true]);
    started.end().await;
}

#[tokio::test]
async fn agents_of_the_runtimes_own_are_left_out() {
    let started = Started::new("scenario-session-config-agents", answers(3)).await;
    let offered = |request: &ModelRequest| {
        let tools = request.body["tools"].as_array().cloned().unwrap_or_default();
        let task = tools.into_iter().find(|tool| tool["function"]["name"] == "task");
        task.unwrap_or(Value::Null).to_string().contains("explore")
    };
    let (session, _events) = started.session(started.config()).await;
    within(session.send_and_wait("one")).await.expect("it ends well");
    let without = || started.config().excluded_builtin_agents(["explore"]);
    let (other, _events) = started.session(without()).await;
    within(other.send_and_wait("two")).await.expect("it ends well");
    let id = session.id().clone();
    within(session.detach()).await.expect("it is left");
    let (resumed, _events) =
        within(started.client.resume_session(&id, without(), ())).await.expect("it is resumed");
    within(resumed.send_and_wait("three")).await.expect("it ends well");
    let requests = started.model.requests();
    assert_eq!(requests.iter().map(offered).collect::<Vec<_>>(), [true, false, false]);
    started.end().await;
}

#[tokio::test]
async fn limits_are_set_at_create_and_at_resume_and_the_clients_name_is_told() {
    let logged_in = LoggedIn::new("scenario-session-config-limits", answers(1)).await;
    let limited = |most| {
        let limits = build::SessionLimitsConfig::new().max_ai_credits(most);
        logged_in.config().session_limits(limits).client_name("painter")
    };
    type Snapshot = methods::session::metadata::Snapshot;
    let (session, _events) = logged_in.session(limited(30.0), ()).await.expect("it is created");
    let limit = async |session: &pilotwire::Session| {
        let snapshot = told(session.request::<Snapshot>(build::SessionParams::new())).await;
        snapshot
            .view()
            .session_limits()
            .and_then(pilotwire::types::view::SessionLimitsConfig::max_ai_credits)
            .map(f64::from)
    };
    assert_eq!(limit(&session).await, Some(30.0));
    within(session.send_and_wait("hello")).await.expect("it ends well");
    let id = session.id().clone();
    within(session.detach()).await.expect("it is left");
    let resumed = within(logged_in.client.resume_session(&id, limited(50.0), ())).await;
    let (session, _events) = resumed.expect("it is resumed");
    assert_eq!(limit(&session).await, Some(50.0));
    let agent = &logged_in.account.requests()[0].headers["user-agent"];
    assert!(agent.contains("painter"), "{agent}");
    logged_in.end().await.replay();
}

#[tokio::test]
async fn the_tools_of_githubs_server_are_chosen() {
    let logged_in = LoggedIn::new("scenario-session-config-github", answers(1)).await;
    let tools = build::GitHubMcpToolConfig::new()
        .additional_toolsets(["issues"])
        .additional_tools(["get_me"])
        .enable_insiders_mode(true);
    let config = logged_in.config().github_mcp_tool_config(tools);
    let (session, _events) = logged_in.session(config, ()).await.expect("it is created");
    within(session.send_and_wait("hello")).await.expect("it ends well");
    let received = logged_in.account.received();
    let asked = received.iter().find(|request| request.path == "/mcp").expect("it is asked");
    for (header, expected) in
        [("x-mcp-toolsets", "issues"), ("x-mcp-tools", "get_me"), ("x-mcp-insiders", "true")]
    {
        assert_eq!(asked.headers.get(header).map(String::as_str), Some(expected), "{header}");
    }
    logged_in.end().await.replay();
}
