//! Errors of creating, resuming and changing sessions.

use pilotwire::error::{CreateError, EventLogError, InvalidConfig, SetToolsError};
use pilotwire::handlers::{
    Asked, Canvas, CanvasError, ClientHandlers, HandlerContext, Handlers, MemoryFs, Permission, Policy,
    SessionFsConfig,
};
use pilotwire::mock::{Pair, Script, Step};
use pilotwire::types::{build, view};
use pilotwire::{ClientMode, Cloud, Config, Limits, Provider, SessionConfig, SessionId, Tool, ToolSet};
use serde_json::{Value, json};

use crate::bench::Bench;
use crate::fixtures::{Served, create, create_failure, json_of, pair};
use crate::page::Cases;

/// What became of a create that was answered with this error.
fn refused(config: &SessionConfig, error: Step<pilotwire::mock::InRule>) -> CreateError {
    let mut pair = pair(Script::new().on("session.create", [error]));
    let starting = create(&mut pair, config);
    create_failure(&mut pair, starting)
}

/// The error of a create that is not sent.
fn unsent(config: &SessionConfig) -> CreateError {
    unsent_by(&mut pair(Script::new()), config)
}

fn unsent_by(pair: &mut Pair, config: &SessionConfig) -> CreateError {
    pair.connection.create_session(pair.now, config, Limits::none()).expect_err("it is refused")
}

pub(crate) fn create_error(cases: &mut Cases) {
    cases.caused("InvalidConfig", unsent(&config("modell", json!("gpt-5"))));
    let mut pair = pair(Script::new());
    let named = SessionConfig::new().session_id("s");
    create(&mut pair, &named);
    cases.caused("IdInUse", unsent_by(&mut pair, &named));
    let other = Script::new().on("session.create", [Step::reply(json!({"sessionId": "t"}))]);
    let mut pair = crate::fixtures::pair(other);
    let starting = create(&mut pair, &named);
    cases.caused("SessionIdMismatch", create_failure(&mut pair, starting));

    let cloud = || SessionConfig::new().cloud(Cloud::repository("octo", "demo"));
    let mut pair = crate::fixtures::pair(Script::new());
    let starting = create(&mut pair, &cloud().request_permission(true));
    cases.caused("NotInCloud", create_failure(&mut pair, starting));
    let policy = "Request session.create failed with message: Copilot coding agent is disabled";
    let blocked = Step::error(-32603, policy).data(json!({"reason": "policy_blocked"}));
    cases.caused("PolicyBlocked", refused(&cloud(), blocked));
    let refuses =
        Script::new().on("session.options.update", [Step::error(-32603, "no such option: coauthorEnabled")]);
    let mut pair = crate::fixtures::pair(refuses);
    let starting = create(&mut pair, &SessionConfig::new().coauthor_enabled(true));
    cases.caused("Step", create_failure(&mut pair, starting));
    let failed = "Request session.create failed with message: no model is available";
    cases.caused("Call", refused(&SessionConfig::new(), Step::error(-32603, failed)));
}

fn config(field: &str, value: Value) -> SessionConfig {
    SessionConfig::new().raw_field(field, json_of(value))
}

/// What is wrong with a config, if that is all.
#[track_caller]
fn invalid(error: CreateError) -> InvalidConfig {
    match error {
        CreateError::InvalidConfig(invalid) => invalid,
        other => panic!("{other:?}"),
    }
}

struct Canvases;

impl Canvas for Canvases {
    async fn open(
        &self,
        _: Asked<view::CanvasProviderOpenRequest<'static>>,
        _: HandlerContext,
    ) -> Result<build::CanvasProviderOpenResult, CanvasError> {
        Ok(build::CanvasProviderOpenResult::new())
    }

    async fn close(
        &self,
        _: Asked<view::CanvasProviderCloseRequest<'static>>,
        _: HandlerContext,
    ) -> Result<(), CanvasError> {
        Ok(())
    }
}

fn tool(name: &str) -> Handlers {
    Handlers::new().tool_of(Tool::new(name, "x"), async |_: Value, _| "done")
}

/// What does not go on the wire, whatever the handlers.
fn of_configs(cases: &mut Cases) {
    let mut case = |case: &str, config: &SessionConfig| cases.caused(case, invalid(unsent(config)));
    let tools = json!([{"name": "look", "description": "x"}, {"name": "look", "description": "y"}]);
    case("two tools of one name", &config("tools", tools));
    case("a bare star", &config("availableTools", json!(["*"])));
    case("a tool's name", &SessionConfig::new().available_tool_set(ToolSet::new().builtin("read file")));
    case("a path", &SessionConfig::new().config_dir(os_str(b"/a/\xff")));
    case("a field that is not known", &config("modell", json!("gpt-5")));
    case("a value of another type", &config("model", json!(7)));
    case("a value of another type within", &config("provider", json!({"type": "openai", "baseUrl": 7})));
    case("a field of a resume", &config("disableResume", json!(true)));
    case("an empty id", &SessionConfig::new().session_id(""));
    let odd = config("sessionId", json!(7)).unchecked();
    case("an id that is no string", &odd);
    case("a cloud that is no object", &config("cloud", json!("octo/demo")).unchecked());
    let cloud = || SessionConfig::new().cloud(Cloud::new());
    case("an id in the cloud", &cloud().session_id("s"));
    case("a field that the cloud does not have", &cloud().name("mine"));
    case("a provider in the cloud", &cloud().provider(Provider::new("https://model.example")));
}

fn os_str(bytes: &[u8]) -> &std::ffi::OsStr {
    std::os::unix::ffi::OsStrExt::from_bytes(bytes)
}

/// What does not resume a session.
fn of_resumes(cases: &mut Cases) {
    let resume = |id: &str, config: &SessionConfig| {
        let mut pair = pair(Script::new());
        let resumed = pair.connection.resume_session(pair.now, &SessionId::from(id), config, Limits::none());
        invalid(resumed.expect_err("it is refused"))
    };
    cases.caused("a field of a create", resume("s", &SessionConfig::new().name("mine")));
    cases.caused("another id", resume("s", &SessionConfig::new().session_id("t")));
    assert_eq!(
        resume("", &SessionConfig::new()).to_string(),
        invalid(unsent(&SessionConfig::new().session_id(""))).to_string()
    );
}

/// What does not go with a session's handlers.
fn of_handlers(cases: &mut Cases) {
    let mut case = |case: &str, config: SessionConfig, handlers: Handlers| {
        let mut served = Served::new(Script::new(), ClientHandlers::none());
        let error = served.try_session(config, handlers).expect_err("it is refused");
        cases.caused(case, invalid(error));
    };
    let new = SessionConfig::new;
    case(
        "two handlers of one tool",
        new(),
        tool("look").tool_of(Tool::new("look", "x"), async |_: Value, _| ""),
    );
    case(
        "two handlers of one command",
        new(),
        Handlers::new().command("go", "x", async |_, _| ()).command("go", "x", async |_, _| ()),
    );
    case("tools in both", config("tools", json!([])), tool("look"));
    let permissions = Handlers::new().on_permission(async |_, _| Permission::approve_once());
    case("a flag that a handler needs", new().request_permission(false), permissions);
    case("no canvases", new(), Handlers::new().canvas(Canvases));
    let token = || Handlers::new().github_token(async |_, _| pilotwire::handlers::GitHubToken::cancelled());
    case("a token that a handler gives", new().github_token("gho_x"), token());
    let provider = |name: &str| {
        Handlers::new().provider_token(name, async |_, _| {
            Err::<pilotwire::handlers::ProviderToken, _>(pilotwire::handlers::HandlerError::leave())
        })
    };
    case("no provider", new(), provider("default"));
    case("no such provider", new(), provider("mine"));
    let transform = || Handlers::new().transform("tone", async |_, _| None);
    case("a system message that is no object", config("systemMessage", json!("x")), transform());
    case(
        "sections that are no object",
        config("systemMessage", json!({"mode": "customize", "sections": []})),
        transform(),
    );
    case("files that the runtime keeps", new(), Handlers::new().session_fs(MemoryFs::new()));
}

/// What does not go with what the runtime was told in the handshake.
fn of_files(cases: &mut Cases) {
    let served = |files: &SessionFsConfig| {
        Served::new(Script::new(), ClientHandlers::new().session_fs(files).expect("its paths are there"))
    };
    let plain = SessionFsConfig::new("/project", "/state");
    let denies = Handlers::new().permissions(Policy::deny_all());
    let error = served(&plain).try_session(SessionConfig::new(), denies).expect_err("it has no files");
    cases.caused("files that nobody keeps", invalid(error));
    let all = plain.offers_all_of(&MemoryFs::new());
    let text_only = Handlers::new().session_fs(crate::handlers::NoFiles);
    let error = served(&all).try_session(SessionConfig::new(), text_only).expect_err("it lacks some");
    cases.caused("files that lack something", invalid(error));
    let blank = ClientHandlers::new().session_fs(&SessionFsConfig::new("/project", " "));
    cases.caused("a blank path", blank.expect_err("it is blank"));
}

pub(crate) fn invalid_config(cases: &mut Cases) {
    of_configs(cases);
    of_resumes(cases);
    of_handlers(cases);
    of_files(cases);
    let mut empty = Pair::connected(Config::default().client_mode(ClientMode::Empty), Script::new());
    let error = unsent_by(&mut empty, &SessionConfig::new());
    cases.caused("no tools in the mode Empty", invalid(error));
}

/// What becomes of a session's tools, where the runtime answers so.
fn set_tools(handlers: Handlers) -> SetToolsError {
    let failed = "Request session.tools.set failed with message: the session is busy";
    let script = Script::new().always("session.tools.set", [Step::error(-32603, failed)]);
    let mut served = Served::new(script, ClientHandlers::none());
    let (session, _events) = served.session(tool("look"));
    served.finish(session.set_tools(handlers)).expect_err("they are not taken")
}

pub(crate) fn set_tools_error(cases: &mut Cases) {
    let more = tool("look").permissions(Policy::deny_all());
    cases.caused("InvalidConfig", set_tools(more));
    cases.caused("Call", set_tools(tool("see")));
}

pub(crate) fn event_log_error(cases: &mut Cases) {
    let read = |script: Script, after: Option<&str>| -> EventLogError {
        let mut bench = Bench::scripted(script);
        let (session, _events) = bench.session("s");
        let log = session.event_log();
        let mut log = match after {
            Some(event) => log.after(event),
            None => log,
        };
        let item = bench.finish(log.next()).expect("it gives something");
        item.expect_err("it cannot be read on")
    };
    let none = Script::new().always("session.eventLog.read", [Step::error(-32601, "Unhandled method")]);
    cases.caused("Call", read(none, None));
    cases.caused("NotThere", read(Script::new(), Some("e-7")));
}
