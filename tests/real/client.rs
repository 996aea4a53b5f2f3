//! The library, over tokio, against the real runtime.

use std::time::Duration;

use pilotwire::handle::{self, Ask, Client, Events, Item, ItemKind, Session};
use pilotwire::handlers::{ClientHandlers, Handlers, Permission, TypedAnswer, UserInput};
use pilotwire::types::{NoParams, build, enums, methods};
use pilotwire::{
    Answer, CallError, ClientMode, CloseKind, Config, Json, Provider, SessionConfig, SessionEnd, SessionId,
    Tool, TurnError,
};
use pilotwire_tests::model::{Gate, ModelServer, Reply, Script};
use pilotwire_tests::runtime::Runtime;
use pilotwire_tokio::Driving;
use serde_json::{Value, json};
use tokio::process::Command;
use tokio::time::timeout;

use crate::disk;
use crate::peer::LIMIT;
use crate::recording::Recording;

/// A client of a runtime that was started for it.
pub(crate) struct Started {
    pub(crate) client: Client,
    driving: Driving,
    runtime: Runtime,
    pub(crate) model: ModelServer,
    recording: Recording,
}

impl Started {
    /// The name is that of the conversation's recording.
    pub(crate) async fn new(name: &'static str, script: Script) -> Self {
        Self::with(name, script, ClientHandlers::none()).await
    }

    /// As [`new`](Self::new), with handlers of the connection.
    pub(crate) async fn with(name: &'static str, script: Script, handlers: ClientHandlers) -> Self {
        Self::configured(name, script, Config::default(), handlers).await
    }

    /// As [`new`](Self::new), for sessions of this mode.
    pub(crate) async fn in_mode(name: &'static str, script: Script, mode: ClientMode) -> Self {
        Self::configured(name, script, Config::default().client_mode(mode), ClientHandlers::none()).await
    }

    async fn configured(
        name: &'static str,
        script: Script,
        config: Config,
        handlers: ClientHandlers,
    ) -> Self {
        let runtime = Runtime::new();
        let model = ModelServer::start(script).await;
        let recording = Recording::new(name, &runtime, &model.origin());
        let mut command = std::process::Command::new(runtime.program());
        command.args(runtime.stdio_args()).env_clear().envs(runtime.env());
        let config = config.client("pilotwire tests", "1").record(&recording.recorder);
        let setup = (runtime.listened(config), handlers);
        let (client, driving) = pilotwire_tokio::spawn_command(setup, command).expect("the runtime starts");
        let info = within(client.connected()).await.expect("the handshake succeeds");
        assert_eq!(info.protocol_version, Some(3));
        Self { client, driving, runtime, model, recording }
    }

    pub(crate) fn config(&self) -> SessionConfig {
        let provider: Value = self.model.provider();
        let text = |name: &str| provider[name].as_str().unwrap_or_default().to_owned();
        SessionConfig::new()
            .working_directory(self.runtime.directory())
            .model("m1")
            .streaming(true)
            .provider(Provider::new(text("baseUrl")).kind(text("type")).api_key(text("apiKey")))
    }

    /// The folder that sessions work in.
    pub(crate) fn directory(&self) -> std::path::PathBuf {
        self.runtime.directory()
    }

    /// Waits until an event of a session is on the runtime's disk.
    pub(crate) async fn written(&self, session: &SessionId, event_type: &str) {
        disk::written(&self.runtime, session.as_str(), event_type).await;
    }

    pub(crate) async fn session(&self, config: SessionConfig) -> (Session, Events) {
        self.session_with(config, ()).await
    }

    pub(crate) async fn session_with(
        &self,
        config: SessionConfig,
        handlers: impl Into<Handlers>,
    ) -> (Session, Events) {
        within(self.client.create_session(config, handlers)).await.expect("the session is created")
    }

    pub(crate) async fn end(self) {
        self.client.close();
        let cause = within(self.client.closed()).await;
        assert_eq!(cause.kind, CloseKind::Graceful);
        within(self.driving).await;
        self.recording.replay();
    }

    /// For a client that has ended otherwise.
    pub(crate) async fn ended(self) {
        within(self.driving).await;
        self.recording.replay();
    }
}

/// Makes a session's history shorter. For a moment after a turn's end the runtime may refuse it, and takes the next call.
pub(crate) async fn compact(session: &Session) -> handle::Reply<methods::session::history::Compact> {
    within(async {
        loop {
            match session.compact(build::HistoryCompactRequest::new()).await {
                Err(CallError::Rpc(refused)) if refused.message.contains("no active agent context") => {}
                compacted => return compacted.expect("it is done"),
            }
        }
    })
    .await
}

pub(crate) async fn within<T>(future: impl Future<Output = T>) -> T {
    timeout(LIMIT, future).await.expect("it happens in time")
}

/// The items up to the end of a turn, with the answers that `answer` gives to what is asked.
async fn turn_items(
    events: &mut Events,
    mut answer: impl FnMut(&Ask) -> Option<Answer>,
) -> Vec<(String, Json)> {
    let mut seen = Vec::new();
    let mut expected = None;
    loop {
        let Item { seq, kind: item, .. } = within(events.next()).await.expect("the session goes on");
        assert!(expected.is_none_or(|expected| expected == seq), "item {seq} follows without a hole");
        expected = Some(seq + 1);
        match item {
            ItemKind::Event(event) => {
                let kind = event.event_type().into_owned();
                let ends = kind == "session.idle";
                seen.push((kind, event.data().unwrap_or_else(Json::null)));
                if ends {
                    return seen;
                }
            }
            ItemKind::Ask(ask) => {
                seen.push((ask.method().into_owned(), ask.params()));
                let answer = answer(&ask).unwrap_or_else(|| panic!("an answer to {}", ask.method()));
                ask.answer(answer).expect("it is open");
            }
            ItemKind::Cancelled(_) => {}
            other => panic!("{other:?}"),
        }
    }
}

fn nothing_is_asked(ask: &Ask) -> Option<Answer> {
    panic!("{} is asked", ask.method())
}

fn text_of(items: &[(String, Json)], kind: &str, field: &str) -> String {
    let texts = items.iter().filter(|(seen, _)| seen == kind);
    texts
        .map(|(_, data)| {
            data.decode::<Value>().expect("it is JSON")[field].as_str().unwrap_or_default().to_owned()
        })
        .collect()
}

#[tokio::test]
async fn a_turn_streams_its_text_and_ends() {
    let started = Started::new("turn", Script::new().otherwise([Reply::words(12)])).await;
    let (session, mut events) = started.session(started.config()).await;
    let turn = session.send_and_wait("hello");
    let items = turn_items(&mut events, nothing_is_asked).await;
    let turn = within(turn).await.expect("the turn ends well");
    assert!(!turn.text().is_empty());
    assert_eq!(text_of(&items, "assistant.message_delta", "deltaContent"), turn.text());
    assert!(items.iter().filter(|(kind, _)| kind == "assistant.message_delta").count() >= 12);
    started.end().await;
}

#[tokio::test]
async fn a_declared_tool_asks_for_its_permission_and_its_result() {
    let script = Script::new()
        .on("weather", [Reply::tool("get_weather", json!({"city": "Oslo"})), Reply::text("It is sunny.")]);
    let started = Started::new("tool", script).await;
    let tool = Tool::new("get_weather", "The weather of a city")
        .parameters(&json!({"type": "object", "properties": {"city": {"type": "string"}}}))
        .expect("it is JSON");
    let config = started.config().tools([tool]).request_permission(true);
    let (session, mut events) = started.session(config).await;
    let turn = session.send_and_wait("the weather?");
    let mut asked = Vec::new();
    turn_items(&mut events, |ask| {
        asked.push(ask.method().into_owned());
        match &*ask.method() {
            "permission.requested" => Some(Permission::approve_once().into_answer()),
            "external_tool.requested" => {
                let result = json!({"textResultForLlm": "sunny", "resultType": "success"});
                Some(Answer::result(&result).expect("it is JSON"))
            }
            _ => None,
        }
    })
    .await;
    assert_eq!(asked, ["permission.requested", "external_tool.requested"]);
    assert_eq!(within(turn).await.expect("the turn ends well").text(), "It is sunny.");
    assert_eq!(started.model.requests()[1].tool_results(), ["sunny"]);
    assert!(started.client.snapshot().asks.is_empty());
    started.end().await;
}

#[tokio::test]
async fn the_agent_asks_the_user() {
    let question = json!({"question": "which?", "choices": ["red", "blue"]});
    let script = Script::new().on("colour", [Reply::tool("ask_user", question), Reply::text("Blue it is.")]);
    let started = Started::new("ask-user", script).await;
    let (session, mut events) = started.session(started.config().request_user_input(true)).await;
    let turn = session.send_and_wait("a colour");
    let items = turn_items(&mut events, |ask| {
        (ask.method() == "userInput.request").then(|| UserInput::choice("blue").into_answer())
    })
    .await;
    assert_eq!(text_of(&items, "userInput.request", "question"), "which?");
    assert_eq!(within(turn).await.expect("the turn ends well").text(), "Blue it is.");
    assert!(started.model.requests()[1].tool_results()[0].contains("blue"));
    started.end().await;
}

#[tokio::test]
async fn hooks_are_asked_and_a_prompt_can_be_changed() {
    let started = Started::new("hooks", Script::new().otherwise([Reply::text("fine")])).await;
    let (session, mut events) = started.session(started.config().hooks(true)).await;
    let turn = session.send_and_wait("hello");
    let items = turn_items(&mut events, |ask| {
        let params: Value = ask.decode().expect("it is JSON");
        let changed = json!({"output": {"modifiedPrompt": "goodbye"}});
        let is_prompt = params["hookType"] == "userPromptSubmitted";
        let output = if is_prompt { changed } else { json!({"output": {}}) };
        (ask.method() == "hooks.invoke").then(|| Answer::result(&output).expect("it is JSON"))
    })
    .await;
    assert!(text_of(&items, "hooks.invoke", "hookType").contains("userPromptSubmitted"));
    within(turn).await.expect("the turn ends well");
    assert!(started.model.requests()[0].last_user_text().contains("goodbye"));
    started.end().await;
}

#[tokio::test]
async fn a_session_is_resumed_after_a_turn() {
    let started =
        Started::new("resume", Script::new().otherwise([Reply::text("first"), Reply::text("second")])).await;
    let (session, mut events) = started.session(started.config()).await;
    within(session.send_and_wait("one")).await.expect("the turn ends well");
    within(session.detach()).await.expect("it is detached");
    let mut last = None;
    while let Some(Item { kind: item, .. }) = within(events.next()).await {
        last = Some(item);
    }
    assert!(matches!(last, Some(ItemKind::Closed(SessionEnd::Detached))), "{last:?}");
    let id = session.id().clone();
    let (resumed, _events) =
        within(started.client.resume_session(&id, started.config(), ())).await.expect("it is resumed");
    assert_eq!(*resumed.id(), id);
    let turn = within(resumed.send_and_wait("two")).await.expect("the turn ends well");
    assert_eq!(turn.text(), "second");
    assert!(started.model.requests()[1].messages().len() > started.model.requests()[0].messages().len());
    started.end().await;
}

#[tokio::test]
async fn an_error_of_the_model_ends_the_turn() {
    let started =
        Started::new("model-error", Script::new().otherwise([Reply::error(400, "no such thing")])).await;
    let (session, mut events) = started.session(started.config()).await;
    let ended = within(session.send_and_wait("hello")).await;
    assert!(matches!(ended, Err(TurnError::Agent { .. })), "{ended:?}");
    turn_items(&mut events, nothing_is_asked).await;
    started.end().await;
}

/// Of a provider of one's own that does not take the key, there is no login to mend.
#[tokio::test]
async fn a_provider_that_does_not_take_the_key_is_told_from_a_login_that_is_missing() {
    // It is tried three times.
    let refused = Script::new().otherwise([(); 3].map(|()| Reply::error(401, "Incorrect API key provided")));
    let started = Started::new("model-key-refused", refused).await;
    let (session, mut events) = started.session(started.config()).await;
    let ended = within(session.send_and_wait("hello")).await;
    let Err(TurnError::Agent { message, error_type }) = ended else { panic!("{ended:?}") };
    assert_eq!(error_type.as_deref(), Some("authentication"), "{message}");
    turn_items(&mut events, nothing_is_asked).await;
    started.end().await;
}

#[tokio::test]
async fn without_a_login_calls_and_turns_say_so() {
    let started = Started::new("no-login", Script::new()).await;
    let models =
        within(started.client.request::<methods::models::List>(build::ModelsListRequest::new())).await;
    let models = models.expect_err("there is no account");
    assert!(matches!(models, CallError::NotLoggedIn(_)), "{models:?}");
    let directory = started.runtime.directory();
    let config = SessionConfig::new().working_directory(directory);
    let (session, mut events) = started.session(config).await;
    let ended = within(session.send_and_wait("hello")).await;
    assert!(matches!(ended, Err(TurnError::NotLoggedIn { .. })), "{ended:?}");
    turn_items(&mut events, nothing_is_asked).await;
    // The connection, and what needs no login, goes on.
    within(started.client.ping()).await.expect("it is answered");
    started.end().await;
}

/// The runtime quotes what is wrong with a call, be it a key.
#[tokio::test]
async fn an_error_says_what_is_wrong_and_shows_no_key() {
    let started = Started::new("call-errors", Script::new().otherwise([Reply::text("hello")])).await;
    let (session, mut events) = started.session(started.config()).await;
    let turn = session.send_and_wait("hello");
    let mode = enums::SessionMode::Unknown("interactiv".into());
    let error = within(session.set_mode(mode)).await.expect_err("there is none");
    let told =
        "unknown variant `interactiv`, expected one of `interactive`, `plan`, `autopilot` (code -32603)";
    assert!(error.to_string().ends_with(told), "{error}");

    let key = "sk-a-key-that-must-not-show-0123";
    let provider = Provider::new("http://127.0.0.1:1").api_key(key);
    let provider = provider.field("maxOutputTokens", key).expect("it is JSON");
    // What is no number is left to the runtime here.
    let config = SessionConfig::new().provider(provider).unchecked();
    let created = within(started.client.create_session(config, ())).await;
    let error = created.map(|_| ()).expect_err("it is no number");
    let told = "invalid type: string \"[secret]\", expected f64 (code -32603)";
    assert!(error.to_string().ends_with(told), "{error}");
    assert!(!format!("{error:?}").contains(key), "{error:?}");

    assert_eq!(within(turn).await.expect("the turn goes on").text(), "hello");
    turn_items(&mut events, nothing_is_asked).await;
    started.end().await;
}

#[tokio::test]
async fn two_sessions_go_on_at_once() {
    let gate = Gate::new();
    let script = Script::new()
        .on("alpha", [Reply::text("from ").hold(&gate).and_text("alpha")])
        .on("beta", [Reply::text("from beta")]);
    let started = Started::new("two-sessions", script).await;
    let (first, mut first_events) = started.session(started.config()).await;
    let (second, mut second_events) = started.session(started.config()).await;
    let slow = first.send_and_wait("alpha");
    within(gate.reached()).await;
    assert_eq!(within(second.send_and_wait("beta")).await.expect("the turn ends well").text(), "from beta");
    gate.release();
    assert_eq!(within(slow).await.expect("the turn ends well").text(), "from alpha");
    for (events, own) in [(&mut first_events, "alpha"), (&mut second_events, "beta")] {
        let items = turn_items(events, nothing_is_asked).await;
        assert_eq!(text_of(&items, "user.message", "content"), own);
    }
    started.end().await;
}

#[tokio::test]
async fn a_runtime_that_is_killed_ends_everything_with_its_cause() {
    let gate = Gate::new();
    let started = Started::new("killed", Script::new().otherwise([Reply::text("never ").hold(&gate)])).await;
    let (session, mut events) = started.session(started.config()).await;
    let turn = session.send_and_wait("hello");
    within(gate.reached()).await;
    // The runtime ends at once when it is told to shut down, which leaves the turn without an end of its own.
    let shutdown = started.client.request::<methods::runtime::Shutdown>(NoParams);
    let _ = timeout(Duration::from_secs(20), shutdown).await;
    let cause = within(started.client.closed()).await;
    assert_eq!(cause.kind, CloseKind::PeerEnded, "{cause}");
    assert!(cause.to_string().contains("exit status"), "{cause}");
    within(turn).await.expect_err("it cannot end well");
    let mut last = None;
    while let Some(Item { kind: item, .. }) = within(events.next()).await {
        last = Some(item);
    }
    assert!(matches!(last, Some(ItemKind::Closed(_))), "{last:?}");
    started.recording.replay();
}

#[tokio::test]
async fn chat_talks_to_the_real_runtime() {
    for chat in [env!("CARGO_BIN_EXE_chat-tokio"), env!("CARGO_BIN_EXE_chat-smol")] {
        chat_answers(chat).await;
    }
}

async fn chat_answers(chat: &str) {
    let runtime = Runtime::new();
    let model = ModelServer::start(Script::new().otherwise([Reply::text("hello from the model")])).await;
    let mut command = Command::new(chat);
    command.arg("--runtime").arg(runtime.tapped_program()).args([
        "--provider",
        &model.base_url(),
        "--model",
        "m1",
        "hello",
    ]);
    command.env_clear().envs(runtime.env()).current_dir(runtime.directory()).kill_on_drop(true);
    let output = within(command.output()).await.expect("it runs");
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{error}");
    assert_eq!(String::from_utf8_lossy(&output.stdout), "hello from the model\n", "{error}");
}
