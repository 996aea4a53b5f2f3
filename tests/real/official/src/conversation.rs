//! The conversation in which all is asked that a session asks by itself.

use std::sync::Arc;

use github_copilot_sdk::Client;
use github_copilot_sdk::canvas::CanvasDeclaration;
use github_copilot_sdk::rpc::{
    CanvasAction, CanvasActionInvokeRequest, CanvasCloseRequest, CanvasOpenRequest, ExecuteCommandParams,
    ModeSetRequest, NameSetRequest, SessionMode,
};
use github_copilot_sdk::session::Session;
use github_copilot_sdk::types::{
    CommandDefinition, MessageOptions, ProviderConfig, ResumeSessionConfig, SessionConfig, SessionId, Tool,
};
use serde_json::{Value, json};

use crate::answers::Answers;
use crate::hooks::Hooks;
use crate::told::{self, call};

const EVENTS_IN_A_CONVERSATION: usize = 10_000;

fn tool(name: &str) -> Tool {
    let parameters = json!({"type": "object", "properties": {"city": {"type": "string"}}});
    let tool = Tool::new(name).with_description("The weather").with_parameters(parameters);
    tool.with_handler(Arc::new(Answers))
}

pub fn config(id: &str, directory: &str, provider: Option<ProviderConfig>) -> SessionConfig {
    let mut config = SessionConfig::default()
        .with_session_id(id)
        .with_model("m1")
        .with_working_directory(directory)
        .with_streaming(true)
        .with_event_buffer_capacity(EVENTS_IN_A_CONVERSATION);
    config.provider = provider;
    config
}

pub fn free(name: &str) -> Tool {
    tool(name).with_skip_permission(true)
}

fn with_handlers(config: SessionConfig) -> SessionConfig {
    let command = |name: &str| CommandDefinition::new(name, Arc::new(Answers)).with_description("Does it");
    let mut board = CanvasDeclaration::new("board", "Board", "A board of pieces");
    let action = |name: &str| CanvasAction { name: name.to_owned(), ..CanvasAction::default() };
    board.actions = Some(vec![action("move"), action("fly")]);
    config
        .with_tools([tool("get_weather"), free("free"), free("poor"), free("broken")])
        .with_commands(vec![command("deploy"), command("fail")])
        .with_canvases([board])
        .with_canvas_handler(Arc::new(Answers))
        .with_request_canvas_renderer(true)
        .with_permission_handler(Arc::new(Answers))
        .with_user_input_handler(Arc::new(Answers))
        .with_elicitation_handler(Arc::new(Answers))
        .with_exit_plan_mode_handler(Arc::new(Answers))
        .with_auto_mode_switch_handler(Arc::new(Answers))
        .with_hooks(Arc::new(Hooks::default()))
}

/// The SDK ends its wait with the error of a turn; the turn goes on to its idle.
pub async fn turn(session: &Session, prompt: impl Into<MessageOptions>) {
    let mut events = session.subscribe();
    let said = async { Ok(session.send_and_wait(prompt).await?.map(|said| said.data["content"].clone())) };
    tokio::join!(call(said), told::idle(&mut events));
}

async fn prompts(session: &Session) {
    let events = session.get_events();
    call(async { Ok(events.await?.iter().filter(|event| event.event_type == "user.message").count()) }).await;
}

pub async fn hold(client: &Client, directory: &str, provider: Option<ProviderConfig>) {
    let prepared =
        client.prepare_session(with_handlers(config("s", directory, provider.clone()))).expect("it is valid");
    let written = told::events("s", prepared.subscribe());
    let session = prepared.start().await.expect("it is created");
    call(async { Ok(session.capabilities()) }).await;
    turns(&session).await;
    forms(&session).await;
    commands(&session).await;
    canvases(&session).await;
    settings(client, &session).await;
    call(session.disconnect()).await;
    drop(session);
    written.await.expect("all is written");
    come_back(client).await;
    by_itself(client, directory, provider).await;
}

async fn turns(session: &Session) {
    for prompt in [
        "hello",
        "weather",
        "weather Bonn",
        "weather Lima",
        "weather Rome",
        "weather Cairo",
        "weather Bern",
        "weather Graz",
        "weather Kiel",
        "free",
        "free Paris",
        "poor",
        "broken",
        "unknown",
        "ask",
        "ask-freely",
        "ask-nobody",
        "change",
        "block",
        "reword",
        "twice",
        "fail",
    ] {
        turn(session, prompt).await;
    }
    for prompt in [
        "weather",
        "change",
        "plan",
        "plan-well",
        "plan-badly",
        "plan-alone",
        "plan-at-once",
        "plan-later",
        "plan-somehow",
    ] {
        call(session.rpc().mode().set(ModeSetRequest { mode: SessionMode::Plan, ..Default::default() }))
            .await;
        turn(session, prompt).await;
        call(session.rpc().mode().get()).await;
    }
    turn(session, "end").await;
}

async fn forms(session: &Session) {
    call(session.ui().confirm("Are you sure?")).await;
    call(session.ui().select("Which?", &["a", "b"])).await;
    call(session.ui().input("Who?", None)).await;
    call(session.ui().input("Nobody?", None)).await;
    let schema = json!({"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]});
    call(session.ui().elicitation("Your name?", schema)).await;
}

async fn commands(session: &Session) {
    for name in ["deploy", "fail", "unknown"] {
        let command = ExecuteCommandParams { command_name: name.to_owned(), args: "now".to_owned() };
        call(session.rpc().commands().execute(command)).await;
    }
}

async fn canvases(session: &Session) {
    let canvases = || session.rpc().canvas();
    call(canvases().list()).await;
    for (canvas, instance) in [("board", "one"), ("board", "bad"), ("board", "one"), ("wall", "two")] {
        let (canvas_id, instance_id) = (canvas.to_owned(), instance.to_owned());
        let input = Some(json!({"size": 3}));
        let open = CanvasOpenRequest { canvas_id, input, instance_id, ..Default::default() };
        call(canvases().open(open)).await;
    }
    call(canvases().list_open()).await;
    for (instance, action) in [("one", "move"), ("one", "fly"), ("one", "unknown"), ("two", "move")] {
        let (action_name, instance_id) = (action.to_owned(), instance.to_owned());
        let act = CanvasActionInvokeRequest { action_name, input: Some(json!({"to": "e4"})), instance_id };
        call(canvases().action().invoke(act)).await;
    }
    for id in ["one", "two"] {
        call(canvases().close(CanvasCloseRequest { instance_id: id.to_owned() })).await;
    }
    call(canvases().list_open()).await;
}

async fn settings(client: &Client, session: &Session) {
    prompts(session).await;
    let id = session.id();
    call(async {
        Ok(client.list_sessions(None).await?.into_iter().map(|of| of.session_id).collect::<Vec<_>>())
    })
    .await;
    call(async { Ok(client.get_session_metadata(id).await?.map(|of| of.session_id)) }).await;
    call(client.get_session_metadata(&SessionId::new("nobody"))).await;
    call(client.get_last_session_id()).await;
    call(async { Ok(client.ping(Some("x")).await?.message) }).await;
    call(session.rpc().mode().set(ModeSetRequest { mode: SessionMode::Plan, ..Default::default() })).await;
    call(session.rpc().mode().get()).await;
    call(session.rpc().name().set(NameSetRequest { name: "mine".to_owned() })).await;
    call(session.rpc().name().get()).await;
    call(session.log("careful", None)).await;
    call(session.abort()).await;
}

/// A session without hooks: what is asked before a request to the model is asked before the hooks or between them.
async fn by_itself(client: &Client, directory: &str, provider: Option<ProviderConfig>) {
    let mut provider = provider.unwrap_or_else(|| ProviderConfig::new("http://127.0.0.1:1/v1"));
    let of_skills = provider.clone();
    provider.api_key = None;
    provider.bearer_token_provider = Some(Arc::new(Answers));
    let transformed = config("t", directory, Some(provider)).with_system_message_transform(Arc::new(Answers));
    let skilled = config("u", directory, Some(of_skills))
        .with_enable_skills(true)
        .with_skill_provider(Arc::new(Answers));
    for (id, config, prompt) in [("t", transformed, "sail"), ("u", skilled, "skills")] {
        let prepared = client.prepare_session(config).expect("it is valid");
        let written = told::events(id, prepared.subscribe());
        let session = prepared.start().await.expect("it is created");
        turn(&session, prompt).await;
        call(session.disconnect()).await;
        drop(session);
        written.await.expect("all is written");
    }
}

async fn come_back(client: &Client) {
    let resume = |id: &str| ResumeSessionConfig::new(SessionId::new(id)).deny_all_permissions();
    call(async { client.resume_session(resume("nobody")).await.map(|_| Value::Null) }).await;
    let session = client.resume_session(resume("s")).await.expect("it is resumed");
    prompts(&session).await;
    call(client.delete_session(session.id())).await;
    call(client.delete_session(&SessionId::new("nobody"))).await;
}
