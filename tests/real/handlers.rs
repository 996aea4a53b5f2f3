//! Handlers, answering the real runtime.

use std::sync::Arc;

use pilotwire::handlers::{
    Asked, Canvas, CanvasError, ClientHandlers, Elicitation, ExitPlanMode, HandlerContext, HandlerError,
    Handlers, Inference, InferenceRequest, InferenceResponse, McpHeaders, McpOauth, MemoryFs, Permission,
    Policy, PreToolUse, QueuedCommand, SessionFsConfig, Skill, SkillProvider, ToolResult, UserInput,
};
use pilotwire::types::{RawJson, build, enums, methods, view};
use pilotwire::{Json, NoAnswer, Prompt, Provider, Tool};
use pilotwire_tests::mcp::{Entry, NEWEST, Server};
use pilotwire_tests::model::{Reply, Script};
use serde_json::{Value, json};

use crate::client::{Started, within};
use crate::seen::Seen;

fn weather() -> Tool {
    Tool::new("get_weather", "The weather of a city")
        .parameters(
            &json!({"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}),
        )
        .expect("it is JSON")
}

#[derive(serde::Deserialize)]
struct City {
    city: String,
}

fn uses_the_tool() -> Script {
    Script::new()
        .on("weather", [Reply::tool("get_weather", json!({"city": "Oslo"})), Reply::text("So it is.")])
}

#[tokio::test]
async fn a_tool_runs_when_its_permission_is_given() {
    let started = Started::new("handlers-tool", uses_the_tool()).await;
    let seen = Seen::default();
    let (permits, runs) = (seen.clone(), seen.clone());
    let handlers = Handlers::new()
        .tool_of(weather(), move |city: City, context| {
            runs.note(format!("tool {} {}", city.city, context.tool_call_id().is_some()));
            async move { format!("{} is sunny", city.city) }
        })
        .on_permission(move |request, _| {
            permits.note(format!("permission {}", request.kind()));
            async { Permission::approve_once() }
        });
    let (session, events) = started.session_with(started.config(), handlers).await;
    // Nobody reads the stream, and the turn ends all the same.
    drop(events);
    let turn = within(session.send_and_wait("the weather?")).await.expect("the turn ends well");
    assert_eq!(turn.text(), "So it is.");
    assert_eq!(seen.take(), ["permission custom-tool", "tool Oslo true"]);
    assert_eq!(started.model.requests()[1].tool_results(), ["Oslo is sunny"]);
    started.end().await;
}

#[tokio::test]
async fn a_tool_that_is_declared_so_needs_no_permission_and_its_failure_is_read() {
    let started = Started::new("handlers-tool-fails", uses_the_tool()).await;
    let tool = weather().skip_permission();
    let handlers = Handlers::new().tool_of(tool, async |_: City, _| ToolResult::failure("no such city"));
    let (session, _events) = started.session_with(started.config(), handlers).await;
    within(session.send_and_wait("the weather?")).await.expect("the turn ends well");
    assert_eq!(started.model.requests()[1].tool_results(), ["no such city"]);
    started.end().await;
}

#[tokio::test]
async fn an_error_of_a_tool_is_hidden_from_the_model() {
    let started = Started::new("handlers-tool-errors", uses_the_tool()).await;
    let handlers = Handlers::new().tool_of(weather().skip_permission(), async |_: City, _| {
        Err::<String, HandlerError>("a secret".into())
    });
    let (session, _events) = started.session_with(started.config(), handlers).await;
    within(session.send_and_wait("the weather?")).await.expect("the turn ends well");
    let results = started.model.requests()[1].tool_results();
    assert!(!results[0].contains("a secret"), "{results:?}");
    started.end().await;
}

#[tokio::test]
async fn without_a_permission_handler_a_tool_is_denied() {
    let started = Started::new("handlers-no-permission", uses_the_tool()).await;
    let seen = Seen::default();
    let runs = seen.clone();
    let handlers = Handlers::new().tool_of(weather(), move |_: City, _| {
        runs.note("it ran");
        async { "sunny" }
    });
    let (session, _events) = started.session_with(started.config(), handlers).await;
    within(session.send_and_wait("the weather?")).await.expect("the turn ends well");
    assert!(seen.take().is_empty());
    started.end().await;
}

#[tokio::test]
async fn a_policy_denies() {
    let script = Script::new().on(
        "run",
        [Reply::tool("bash", json!({"command": "echo hi", "description": "say hi"})), Reply::text("No.")],
    );
    let started = Started::new("handlers-policy", script).await;
    let handlers = Handlers::new().permissions(Policy::deny_all());
    let (session, _events) = started.session_with(started.config(), handlers).await;
    within(session.send_and_wait("run it")).await.expect("the turn ends well");
    let results = started.model.requests()[1].tool_results();
    assert!(results[0].contains("denied by a policy"), "{results:?}");
    started.end().await;
}

#[tokio::test]
async fn hooks_come_in_order_and_one_denies() {
    let started = Started::new("handlers-hooks", uses_the_tool()).await;
    let seen = Seen::default();
    let note = |what: &'static str| {
        let seen = seen.clone();
        move || seen.note(what)
    };
    let (start, prompt, transformed, before, after, stop, end) = (
        note("sessionStart"),
        note("userPromptSubmitted"),
        note("userPromptTransformed"),
        note("preToolUse"),
        note("postToolUse"),
        note("agentStop"),
        note("sessionEnd"),
    );
    let handlers = Handlers::new()
        .tool_of(weather(), async |_: City, _| "sunny")
        .permissions(Policy::approve_all())
        .on_session_start(move |_, _| {
            start();
            async {}
        })
        .on_user_prompt_submitted(move |_, _| {
            prompt();
            async {}
        })
        .on_user_prompt_transformed(move |_, _| {
            transformed();
            async {}
        })
        .on_pre_tool_use(move |used, _| {
            before();
            let name = used.view().tool_name().into_owned();
            async move { (name == "get_weather").then(|| PreToolUse::deny("not now")) }
        })
        .on_post_tool_use(move |_, _| {
            after();
            async {}
        })
        .on_agent_stop(move |_, _| {
            stop();
            async {}
        })
        .on_session_end(move |_, _| {
            end();
            async {}
        });
    let (session, _events) = started.session_with(started.config(), handlers).await;
    within(session.send_and_wait("the weather?")).await.expect("the turn ends well");
    assert_eq!(
        seen.take(),
        ["sessionStart", "userPromptSubmitted", "userPromptTransformed", "preToolUse", "agentStop"]
    );
    let results = started.model.requests()[1].tool_results();
    assert!(results[0].contains("not now"), "{results:?}");
    within(session.detach()).await.expect("it is detached");
    assert_eq!(seen.take(), ["sessionEnd"]);
    started.end().await;
}

#[tokio::test]
async fn a_hook_changes_the_prompt_and_the_arguments() {
    let started = Started::new("handlers-hooks-change", uses_the_tool()).await;
    let handlers = Handlers::new()
        .tool_of(weather().skip_permission(), async |city: City, _| city.city)
        .on_user_prompt_submitted(async |_, _| {
            pilotwire::handlers::UserPromptSubmitted::modify("the weather, please")
        })
        .on_pre_tool_use(async |_, _| {
            PreToolUse::modify(pilotwire::types::JsonText::parse(r#"{"city":"Rome"}"#).expect("it is JSON"))
        });
    let (session, _events) = started.session_with(started.config(), handlers).await;
    within(session.send_and_wait("anything")).await.expect("the turn ends well");
    let requests = started.model.requests();
    assert!(requests[0].last_user_text().contains("the weather, please"));
    assert_eq!(requests[1].tool_results(), ["Rome"]);
    started.end().await;
}

#[tokio::test]
async fn a_prompt_that_a_hook_blocks_ends_without_an_answer_and_says_why() {
    let started =
        Started::new("handlers-hooks-block", Script::new().otherwise([Reply::text("Hello.")])).await;
    let handlers = Handlers::new()
        .on_user_prompt_submitted(async |_, _| pilotwire::handlers::UserPromptSubmitted::block("not today"));
    let (session, _events) = started.session_with(started.config(), handlers).await;
    let turn = within(session.send_and_wait("hello")).await.expect("it ends");
    assert_eq!(turn.text(), "");
    assert_eq!(turn.no_answer, Some(NoAnswer::Blocked { message: "not today".to_owned() }));
    assert!(started.model.requests().is_empty());
    started.end().await;
}

#[tokio::test]
async fn the_user_is_asked() {
    let script = Script::new().on(
        "ask",
        [
            Reply::tool("ask_user", json!({"question": "Which?", "choices": ["this", "that"]})),
            Reply::text("Well."),
        ],
    );
    let started = Started::new("handlers-user-input", script).await;
    let handlers = Handlers::new().on_user_input(async |question, _| {
        let choices: Vec<String> =
            question.view().choices().into_iter().flatten().map(std::borrow::Cow::into_owned).collect();
        UserInput::choice(&choices[1])
    });
    let (session, _events) = started.session_with(started.config(), handlers).await;
    within(session.send_and_wait("ask me")).await.expect("the turn ends well");
    let results = started.model.requests()[1].tool_results();
    assert!(results[0].contains("that"), "{results:?}");
    started.end().await;
}

#[tokio::test]
async fn a_plan_is_approved() {
    let script = Script::new()
        .on("plan", [Reply::tool("exit_plan_mode", json!({"summary": "Do it."})), Reply::text("Done.")]);
    let started = Started::new("handlers-plan", script).await;
    let seen = Seen::default();
    let sees = seen.clone();
    let handlers = Handlers::new().permissions(Policy::approve_all()).on_exit_plan_mode(move |plan, _| {
        sees.note(plan.view().summary().into_owned());
        async { ExitPlanMode::approve() }
    });
    let (session, _events) = started.session_with(started.config(), handlers).await;
    let prompt = Prompt::new("plan it").agent_mode("plan");
    within(session.send_and_wait(prompt)).await.expect("the turn ends well");
    assert_eq!(seen.take(), ["Do it."]);
    started.end().await;
}

#[tokio::test]
async fn a_section_of_the_system_message_is_rewritten() {
    let started = Started::new("handlers-transform", Script::new().otherwise([Reply::text("Hello.")])).await;
    let handlers = Handlers::new().transform("tone", async |_, _| "Speak like a sailor.".to_owned());
    let (session, _events) = started.session_with(started.config(), handlers).await;
    within(session.send_and_wait("hello")).await.expect("the turn ends well");
    let body = started.model.requests()[0].body.to_string();
    assert!(body.contains("Speak like a sailor."));
    started.end().await;
}

#[tokio::test]
async fn a_form_is_filled_in() {
    let started = Started::new("handlers-elicitation", Script::new()).await;
    let handlers = Handlers::new().on_elicitation(async |form, _| {
        assert_eq!(form.view().message(), "Who are you?");
        Elicitation::accept([("name", "Ada")])
    });
    let (session, _events) = started.session_with(started.config(), handlers).await;
    let name = build::UIElicitationSchemaPropertyString::new();
    let schema = build::UIElicitationSchema::new([("name", name)]).required(["name"]);
    let form = build::UIElicitationRequest::new("Who are you?", schema);
    let reply =
        within(session.request::<methods::session::ui::Elicitation>(form)).await.expect("it is answered");
    let reply = reply.view();
    assert_eq!(reply.action(), enums::UIElicitationResponseAction::Accept);
    match reply.content().and_then(|content| content.get("name")) {
        Some(view::UIElicitationFieldValue::Text(name)) => assert_eq!(name, "Ada"),
        _ => panic!("{reply:?}"),
    }
    started.end().await;
}

#[tokio::test]
async fn commands_run_and_queued_ones_are_handled() {
    let started = Started::new("handlers-commands", Script::new()).await;
    let seen = Seen::default();
    let (runs, queues) = (seen.clone(), seen.clone());
    let both = Arc::new(tokio::sync::Notify::new());
    let queued = Arc::clone(&both);
    let handlers = Handlers::new()
        .command("deploy", "Deploys", move |command, _| {
            runs.note(format!("{} {}", command.view().command_name(), command.view().args()));
            async {}
        })
        .command("fail", "Fails", async |_, _| Err::<(), HandlerError>("it does not work".into()))
        .on_queued_command(move |command, _| {
            queues.note(format!("queued {}", command.view().command()));
            queued.notify_one();
            async { QueuedCommand::handled() }
        });
    let (session, _events) = started.session_with(started.config(), handlers).await;
    let deploy = build::CommandsInvokeRequest::new("deploy").input("now");
    within(session.request::<methods::session::commands::Invoke>(deploy)).await.expect("it runs");
    let _ = within(
        session.request::<methods::session::commands::Invoke>(build::CommandsInvokeRequest::new("fail")),
    )
    .await;
    let queued = build::EnqueueCommandParams::new("/later");
    within(session.request::<methods::session::commands::Enqueue>(queued)).await.expect("it is queued");
    within(both.notified()).await;
    assert_eq!(seen.take(), ["deploy now", "queued /later"]);
    started.end().await;
}

#[tokio::test]
async fn a_providers_token_is_given() {
    let started =
        Started::new("handlers-provider-token", Script::new().otherwise([Reply::text("Hello.")])).await;
    let handlers = Handlers::new().provider_token("default", async |request, _| {
        format!("token-for-{}", request.view().provider_name())
    });
    let config = started.config().provider(Provider::new(started.model.base_url()).kind("openai"));
    let (session, _events) = started.session_with(config, handlers).await;
    within(session.send_and_wait("hello")).await.expect("the turn ends well");
    let authorization = started.model.requests()[0].authorization.clone();
    assert_eq!(authorization.as_deref(), Some("Bearer token-for-default"));
    started.end().await;
}

struct Notes(Seen);

impl SkillProvider for Notes {
    async fn list(&self) -> Result<Vec<Skill>, HandlerError> {
        self.0.note("list");
        Ok(vec![Skill::new("release-notes", "How release notes are written here")])
    }

    async fn read(&self, name: &str) -> Result<Option<String>, HandlerError> {
        self.0.note(format!("read {name}"));
        Ok(Some("# Release notes\nShort sentences.".to_owned()))
    }
}

#[tokio::test]
async fn skills_are_provided() {
    let script = Script::new()
        .on("notes", [Reply::tool("skill", json!({"skill": "release-notes"})), Reply::text("I know.")]);
    let started = Started::new("handlers-skills", script).await;
    let seen = Seen::default();
    let handlers = Handlers::new().permissions(Policy::approve_all()).skills(Notes(seen.clone()));
    let (session, _events) = started.session_with(started.config().enable_skills(true), handlers).await;
    within(session.send_and_wait("write the notes")).await.expect("the turn ends well");
    let seen = seen.take();
    assert!(
        seen.starts_with(&["list".to_owned()]) && seen.contains(&"read release-notes".to_owned()),
        "{seen:?}"
    );
    started.end().await;
}

struct Board(Seen);

impl Canvas for Board {
    async fn open(
        &self,
        request: Asked<view::CanvasProviderOpenRequest<'static>>,
        _: HandlerContext,
    ) -> Result<build::CanvasProviderOpenResult, CanvasError> {
        self.0.note(format!("open {}", request.view().canvas_id()));
        Ok(build::CanvasProviderOpenResult::new().title("A board"))
    }

    async fn close(
        &self,
        _: Asked<view::CanvasProviderCloseRequest<'static>>,
        _: HandlerContext,
    ) -> Result<(), CanvasError> {
        self.0.note("close");
        Ok(())
    }

    async fn action(
        &self,
        request: Asked<view::CanvasProviderInvokeActionRequest<'static>>,
        _: HandlerContext,
    ) -> Result<Json, CanvasError> {
        self.0.note(format!("action {}", request.view().action_name()));
        Ok(Json::text("moved"))
    }
}

#[tokio::test]
async fn a_canvas_is_opened_and_closed() {
    use methods::session::canvas;
    let started = Started::new("handlers-canvas", Script::new()).await;
    let seen = Seen::default();
    let handlers = Handlers::new().canvas(Board(seen.clone()));
    let moves = build::CanvasAction::new("move").description("Moves a piece");
    let board = build::CanvasDeclaration::new("board", "Board", "A board").actions([moves]);
    let (session, _events) = started.session_with(started.config().canvases([board]), handlers).await;
    let open = build::CanvasOpenRequest::new("board", "one");
    let opened = within(session.request::<canvas::Open>(open)).await.expect("it is opened");
    assert_eq!(opened.view().title().as_deref(), Some("A board"));
    let act = build::CanvasActionInvokeRequest::new("one", "move");
    let moved = within(session.request::<canvas::action::Invoke>(act)).await.expect("it is done");
    assert_eq!(moved.view().result().map(RawJson::as_str), Some(r#""moved""#));
    let close = build::CanvasCloseRequest::new("one");
    within(session.request::<canvas::Close>(close)).await.expect("it is closed");
    assert_eq!(seen.take(), ["open board", "action move", "close"]);
    started.end().await;
}

/// Answers every request to a model with the same stream.
struct Own(Seen);

impl Inference for Own {
    async fn serve(
        &self,
        mut request: InferenceRequest,
        response: &mut InferenceResponse,
    ) -> Result<(), HandlerError> {
        let url = request.view().url().into_owned();
        let body = request.body().read_all().await?;
        let body: Value = serde_json::from_slice(&body).unwrap_or_default();
        self.0.note(format!("{url} {}", body["model"].as_str().unwrap_or_default()));
        response.start(200, [("content-type", "text/event-stream")]).await?;
        for piece in ["Hello", " from", " here."] {
            let delta = json!({"choices": [{"index": 0, "delta": {"role": "assistant", "content": piece}}]});
            response.write(format!("data: {delta}\n\n").as_bytes()).await?;
        }
        let last = json!({"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]});
        response.write(format!("data: {last}\n\ndata: [DONE]\n\n").as_bytes()).await?;
        Ok(())
    }
}

#[tokio::test]
async fn requests_to_the_model_are_served_here() {
    let seen = Seen::default();
    let handlers = ClientHandlers::new().inference(Own(seen.clone()));
    let started = Started::with("handlers-inference", Script::new(), handlers).await;
    let (session, _events) = started.session_with(started.config(), ()).await;
    let turn = within(session.send_and_wait("hello")).await.expect("the turn ends well");
    assert_eq!(turn.text(), "Hello from here.");
    assert!(started.model.requests().is_empty(), "the model itself is not asked");
    let seen = seen.take();
    assert!(seen[0].ends_with("/chat/completions m1"), "{seen:?}");
    started.end().await;
}

/// One that never ends by itself.
struct Stuck(Arc<tokio::sync::Notify>);

impl Inference for Stuck {
    async fn serve(&self, _: InferenceRequest, response: &mut InferenceResponse) -> Result<(), HandlerError> {
        response.start(200, [("content-type", "text/event-stream")]).await?;
        self.0.notify_one();
        std::future::pending().await
    }
}

#[tokio::test]
async fn an_abort_cancels_a_request_that_is_served_here() {
    let begun = Arc::new(tokio::sync::Notify::new());
    let handlers = ClientHandlers::new().inference(Stuck(Arc::clone(&begun)));
    let started = Started::with("handlers-inference-abort", Script::new(), handlers).await;
    let (session, _events) = started.session_with(started.config(), ()).await;
    let turn = session.send_and_wait("hello");
    within(begun.notified()).await;
    within(session.abort()).await.expect("it is aborted");
    within(turn).await.expect_err("it was aborted");
    started.end().await;
}

#[tokio::test]
async fn a_task_of_the_client_is_cancelled() {
    let seen = Seen::default();
    let sees = seen.clone();
    let handlers = ClientHandlers::new().tasks(move |task, _| {
        sees.note(task.view().client_task_id().into_owned());
        async { true }
    });
    let started = Started::with("handlers-tasks", Script::new(), handlers).await;
    let (session, _events) = started.session_with(started.config(), ()).await;
    let task = build::TasksRegisterRequest::new("mine", "Bakes bread", true);
    let registered = within(session.request::<methods::session::tasks::Register>(task)).await;
    let registered = registered.expect("it is registered");
    let cancel = build::TasksCancelRequest::new(&registered.view().task().id());
    let cancelled = within(session.request::<methods::session::tasks::Cancel>(cancel)).await;
    assert!(cancelled.expect("it answers").view().cancelled());
    assert_eq!(seen.take(), ["mine"]);
    started.end().await;
}

#[tokio::test]
async fn tools_are_changed_between_turns() {
    let script = Script::new()
        .on("first", [Reply::tool("get_weather", json!({"city": "Oslo"})), Reply::text("One.")])
        .on("second", [Reply::tool("get_news", json!({})), Reply::text("Two.")]);
    let started = Started::new("handlers-set-tools", script).await;
    let handlers = Handlers::new().tool_of(weather().skip_permission(), async |_: City, _| "sunny");
    let (session, _events) = started.session_with(started.config(), handlers).await;
    within(session.send_and_wait("first")).await.expect("the turn ends well");
    let news = Tool::new("get_news", "The news").skip_permission();
    let news = Handlers::new().tool_of(news, async |_: Value, _| "nothing new");
    within(session.set_tools(news)).await.expect("they are taken");
    within(session.send_and_wait("second")).await.expect("the turn ends well");
    let requests = started.model.requests();
    let last = requests.last().expect("there is one");
    assert!(last.tool_names().contains(&"get_news") && !last.tool_names().contains(&"get_weather"));
    assert!(last.tool_results().contains(&"nothing new".to_owned()), "{:?}", last.tool_results());
    started.end().await;
}

#[tokio::test]
async fn an_mcp_server_is_signed_in_to_and_given_headers() {
    let server = Server::start(NEWEST, |asked| match (&*asked.name, asked.token()) {
        ("signed", None) => Entry::sign_in(),
        _ => Entry::Open,
    });
    let server = server.await;
    let started = Started::new("handlers-mcp", Script::new().otherwise([Reply::text("Hello.")])).await;
    let seen = Seen::default();
    let (signs, refreshes) = (seen.clone(), seen.clone());
    let handlers = Handlers::new()
        .on_mcp_oauth(move |asked, _| {
            signs.note(format!("sign in to {}", asked.view().server_name()));
            async { McpOauth::token("a-token-of-the-test") }
        })
        .on_mcp_headers(move |asked, _| {
            refreshes.note(format!("headers of {}", asked.view().server_name()));
            async { McpHeaders::headers([("x-of-the-test", "yes")]) }
        });
    let [signed, headed] =
        ["signed", "headed"].map(|name| build::McpServerConfigHttp::new(&server.url(name)).tools(["*"]));
    let headed = headed.headers_refresh_ttl_ms(60_000);
    let config = started.config().mcp_servers([("signed", signed), ("headed", headed)]);
    let (session, _events) = started.session_with(config, handlers).await;
    within(session.send_and_wait("hello")).await.expect("the turn ends well");
    within(server.saw("signed", "authorization", "Bearer a-token-of-the-test")).await;
    within(server.saw("headed", "x-of-the-test", "yes")).await;
    let seen = seen.take();
    for asked in ["sign in to signed", "headers of headed"] {
        assert!(seen.iter().any(|line| line == asked), "{asked}: {seen:?}");
    }
    started.end().await;
}

#[tokio::test]
async fn a_sessions_files_are_kept_here() {
    let script = Script::new().on(
        "save",
        [
            Reply::tool("sql", json!({"query": "CREATE TABLE IF NOT EXISTS x (y)", "description": "x"})),
            Reply::text("Saved."),
        ],
    );
    let files = MemoryFs::new();
    let config = SessionFsConfig::new("/project", "/project/.state").offers_all_of(&files);
    let handlers = ClientHandlers::new().session_fs(&config).expect("the paths are there");
    let started = Started::with("handlers-files", script, handlers).await;
    let handlers = Handlers::new().permissions(Policy::approve_all()).session_fs(files.clone());
    let config = started.config().working_directory("/project");
    let (session, _events) = started.session_with(config, handlers).await;
    within(session.send_and_wait("save it")).await.expect("the turn ends well");
    within(session.detach()).await.expect("it is detached");
    let paths = files.paths();
    assert!(paths.iter().any(|path| path.ends_with("events.jsonl")), "{paths:?}");
    // A session with handlers and no place for its files is refused before anything is sent.
    let refused =
        started.client.create_session(started.config(), Handlers::new().permissions(Policy::deny_all()));
    let error = within(refused).await.expect_err("it has no files").to_string();
    assert!(error.contains("`sessionFs`"), "{error}");
    started.end().await;
}
