//! From JSON to the handlers of a session.

use std::collections::BTreeMap;
use std::time::Duration;

use pilotwire::handlers::{
    AgentStop, Asked, AutoModeSwitch, Canvas, CanvasError, Elicitation, ErrorOccurred, ExitPlanMode,
    GitHubToken, HandlerContext, HandlerError, Handlers, McpHeaders, McpOauth, Permission, Policy,
    PostToolUse, PostToolUseFailure, PreMcpToolCall, PreToolUse, ProviderToken, QueuedCommand, Sampling,
    SessionEndHook, SessionLimits, SessionStart, Skill, SkillProvider, SubagentStart, SubagentStop,
    ToolResult, UserInput, UserPromptSubmitted, UserPromptTransformed,
};
use pilotwire::sans_io::AskKind;
use pilotwire::{Json, Tool};
use pilotwire_protocol::{build, view};
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::value::RawValue;

use super::canned::{Canned, Kind};
use super::command::read;
use crate::Timer;

/// What may be installed, each as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct Form {
    #[serde(rename = "limit_ms")]
    limit_ms: Option<Box<RawValue>>,
    tools: Option<Box<RawValue>>,
    permission: Option<Box<RawValue>>,
    user_input: Option<Box<RawValue>>,
    elicitation: Option<Box<RawValue>>,
    exit_plan_mode: Option<Box<RawValue>>,
    auto_mode_switch: Option<Box<RawValue>>,
    mcp_auth: Option<Box<RawValue>>,
    mcp_headers: Option<Box<RawValue>>,
    sampling: Option<Box<RawValue>>,
    session_limits: Option<Box<RawValue>>,
    queued_command: Option<Box<RawValue>>,
    commands: Option<Box<RawValue>>,
    hooks: Option<Box<RawValue>>,
    transform: Option<Box<RawValue>>,
    provider_token: Option<Box<RawValue>>,
    #[serde(rename = "gitHubToken")]
    github_token: Option<Box<RawValue>>,
    skills: Option<Box<RawValue>>,
    canvas: Option<Box<RawValue>>,
    #[allow(dead_code, reason = "it counts in the file of `--handlers`, where it is read apart")]
    session_fs: Option<Box<RawValue>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CommandForm {
    name: String,
    #[serde(default)]
    description: String,
    run: Box<RawValue>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SkillForm {
    description: String,
    markdown: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CanvasForm {
    open: Option<Box<RawValue>>,
    close: Option<Box<RawValue>>,
    action: Option<Box<RawValue>>,
}

/// What sections are asked for by. Their texts are no answers yet.
const TRANSFORMED: &str = "";

/// Objects of raw members.
type Members = BTreeMap<String, Box<RawValue>>;

/// Makes an answer of its text: one that decodes into its type.
macro_rules! typed {
    ($wire:ident as $answer:ty) => {
        |text: &str| match view::$wire::decode(text) {
            Ok(view) => Ok(<$answer>::from(build::$wire::from(view))),
            Err(error) => Err(error.to_string()),
        }
    };
}

/// What answers requests of this method.
fn by_request<A>(ask: &'static str, decode: fn(&str) -> Result<A, String>) -> Kind<A> {
    Kind { ask, asked_by: AskKind::Request, decode, failure: None }
}

/// What answers events of this type.
fn by_event<A>(ask: &'static str, decode: fn(&str) -> Result<A, String>) -> Kind<A> {
    Kind { asked_by: AskKind::Event, ..by_request(ask, decode) }
}

/// The handlers that are written there, or what is wrong with them.
pub(super) fn handlers(json: &Json, timer: &Timer) -> Result<Handlers, String> {
    let form: Form = at("handlers", read(json.as_str()))?;
    let reading = Reading { timer };
    let mut handlers = Handlers::new();
    if let Some(limit) = &form.limit_ms {
        let limit = at("handlers.limit_ms", read(limit.get()))?;
        handlers = handlers.limit(Duration::from_millis(limit));
    }
    if let Some(tools) = &form.tools {
        handlers = reading.tools(handlers, "handlers.tools", tools.get())?;
    }
    if let Some(permission) = &form.permission {
        handlers = reading.permission(handlers, "handlers.permission", permission)?;
    }
    macro_rules! install {
        ($($member:ident, $place:literal, $method:ident, $kind:expr;)+) => {
            $(if let Some(raw) = &form.$member {
                let canned = reading.canned($place, raw, &$kind)?;
                handlers = handlers.$method(move |_, _| canned.run());
            })+
        };
    }
    install! {
        user_input, "handlers.userInput", on_user_input,
            by_request("userInput.request", typed!(UserInputResult as UserInput));
        elicitation, "handlers.elicitation", on_elicitation,
            by_event("elicitation.requested", typed!(UIElicitationResponse as Elicitation));
        exit_plan_mode, "handlers.exitPlanMode", on_exit_plan_mode,
            by_request("exitPlanMode.request", typed!(UIExitPlanModeResponse as ExitPlanMode));
        auto_mode_switch, "handlers.autoModeSwitch", on_auto_mode_switch,
            by_request("autoModeSwitch.request", typed!(AutoModeSwitchResult as AutoModeSwitch));
        mcp_auth, "handlers.mcpAuth", on_mcp_oauth,
            by_event("mcp.oauth_required", typed!(McpOauthPendingRequestResponse as McpOauth));
        mcp_headers, "handlers.mcpHeaders", on_mcp_headers,
            by_event(
                "mcp.headers_refresh_required",
                typed!(McpHeadersHandlePendingHeadersRefreshRequest as McpHeaders),
            );
        sampling, "handlers.sampling", on_sampling, by_event("sampling.requested", sampling);
        session_limits, "handlers.sessionLimits", on_session_limits,
            by_event(
                "session_limits_exhausted.requested",
                typed!(UISessionLimitsExhaustedResponse as SessionLimits),
            );
        queued_command, "handlers.queuedCommand", on_queued_command,
            by_event("command.queued", typed!(QueuedCommandResult as QueuedCommand));
        github_token, "handlers.gitHubToken", github_token,
            by_request("gitHubToken.getToken", typed!(GitHubTokenAcquireResult as GitHubToken));
    }
    if let Some(commands) = &form.commands {
        handlers = reading.commands(handlers, "handlers.commands", commands)?;
    }
    for (name, place, raw) in members("handlers.hooks", form.hooks)? {
        handlers = reading.hook(handlers, &place, &name, &raw)?;
    }
    for (section, place, raw) in members("handlers.transform", form.transform)? {
        let canned = reading.canned(&place, &raw, &by_request(TRANSFORMED, read::<Option<String>>))?;
        handlers = handlers.transform(&section, move |_, _| canned.run());
    }
    for (name, place, raw) in members("handlers.providerToken", form.provider_token)? {
        let token = by_request("providerToken.getToken", typed!(ProviderTokenAcquireResult as ProviderToken));
        let canned = reading.canned(&place, &raw, &token)?;
        handlers = handlers.provider_token(&name, move |_, _| canned.run());
    }
    if let Some(skills) = &form.skills {
        handlers = handlers.skills(CannedSkills(at("handlers.skills", read(skills.get()))?));
    }
    if let Some(canvas) = &form.canvas {
        handlers = handlers.canvas(reading.canvas("handlers.canvas", canvas)?);
    }
    Ok(handlers)
}

/// The tools that are written there, or what is wrong with them.
pub(super) fn tools(json: &Json, timer: &Timer) -> Result<Handlers, String> {
    Reading { timer }.tools(Handlers::new(), "tools", json.as_str())
}

/// Says where something is wrong.
fn at<T>(place: &str, result: Result<T, String>) -> Result<T, String> {
    result.map_err(|error| format!("`{place}`: {error}"))
}

/// The members of an object, each with its name and its place.
fn members(place: &str, raw: Option<Box<RawValue>>) -> Result<Vec<(String, String, Box<RawValue>)>, String> {
    let Some(raw) = raw else { return Ok(Vec::new()) };
    let members: Members = at(place, read(raw.get()))?;
    Ok(members.into_iter().map(|(name, raw)| (name.clone(), format!("{place}.{name}"), raw)).collect())
}

fn sampling(text: &str) -> Result<Sampling, String> {
    view::UIHandlePendingSamplingResponse::decode(text).map_err(|error| error.to_string())?;
    json(text).map(Sampling::raw)
}

fn json(text: &str) -> Result<Json, String> {
    Json::parse(text.to_owned()).map_err(|error| error.to_string())
}

fn tool_result(text: &str) -> Result<ToolResult, String> {
    match view::ExternalToolResult::decode(text) {
        Ok(view::ExternalToolResult::Text(text)) => Ok(ToolResult::text(&text)),
        Ok(view::ExternalToolResult::ExternalToolTextResultForLlm(view)) => {
            Ok(build::ExternalToolTextResultForLlm::from(view).into())
        }
        Ok(_) => Err("neither a text nor a result".to_owned()),
        Err(error) => Err(error.to_string()),
    }
}

/// That something was done.
fn done(text: &str) -> Result<(), String> {
    read(text)
}

macro_rules! hooks {
    ($($wire:literal, $method:ident, $output:ident as $answer:ident;)+) => {
        impl Reading<'_> {
            fn hook(
                &self,
                handlers: Handlers,
                place: &str,
                name: &str,
                raw: &RawValue,
            ) -> Result<Handlers, String> {
                match name {
                    $($wire => {
                        let canned = self.canned(place, raw, &by_request(concat!("hooks.invoke/", $wire), typed!($output as $answer)))?;
                        Ok(handlers.$method(move |_, _| canned.run()))
                    })+
                    _ => {
                        let known = [$($wire),+].join("`, `");
                        Err(format!("`{place}`: unknown hook `{name}`, expected one of `{known}`"))
                    }
                }
            }
        }
    };
}

hooks! {
    "preToolUse", on_pre_tool_use, PreToolUseHookOutput as PreToolUse;
    "preMcpToolCall", on_pre_mcp_tool_call, PreMcpToolCallHookOutput as PreMcpToolCall;
    "postToolUse", on_post_tool_use, PostToolUseHookOutput as PostToolUse;
    "postToolUseFailure", on_post_tool_use_failure, PostToolUseFailureHookOutput as PostToolUseFailure;
    "userPromptSubmitted", on_user_prompt_submitted, UserPromptSubmittedHookOutput as UserPromptSubmitted;
    "userPromptTransformed", on_user_prompt_transformed,
        UserPromptTransformedHookOutput as UserPromptTransformed;
    "sessionStart", on_session_start, SessionStartHookOutput as SessionStart;
    "sessionEnd", on_session_end, SessionEndHookOutput as SessionEndHook;
    "errorOccurred", on_error_occurred, ErrorOccurredHookOutput as ErrorOccurred;
    "agentStop", on_agent_stop, AgentStopHookOutput as AgentStop;
    "subagentStart", on_subagent_start, SubagentStartHookOutput as SubagentStart;
    "subagentStop", on_subagent_stop, SubagentStopHookOutput as SubagentStop;
}

/// What handlers are made with.
struct Reading<'a> {
    timer: &'a Timer,
}

impl Reading<'_> {
    fn canned<A>(&self, place: &str, raw: &RawValue, kind: &Kind<A>) -> Result<Canned<A>, String> {
        at(place, Canned::read(raw.get(), kind, self.timer))
    }

    fn tools(&self, mut handlers: Handlers, place: &str, text: &str) -> Result<Handlers, String> {
        let tools: Vec<Box<RawValue>> = at(place, read(text))?;
        let kind =
            Kind { failure: Some(ToolResult::failure), ..by_event("external_tool.requested", tool_result) };
        for (index, tool) in tools.iter().enumerate() {
            let place = format!("{place}[{index}]");
            let mut fields: Members = at(&place, read(tool.get()))?;
            let mut take = |name: &str| fields.remove(name).map(|raw| (format!("{place}.{name}"), raw));
            let missing = |name: &str| format!("`{place}`: missing field `{name}`");
            let (at_name, name) = take("name").ok_or_else(|| missing("name"))?;
            let name: String = at(&at_name, read(name.get()))?;
            let description: Option<String> = match take("description") {
                Some((place, description)) => at(&place, read(description.get()))?,
                None => None,
            };
            let (at_run, run) = take("run").ok_or_else(|| missing("run"))?;
            let canned = self.canned(&at_run, &run, &kind)?;
            let mut tool = Tool::new(name, description.unwrap_or_default());
            for (name, value) in &fields {
                tool = tool.field(name, value).map_err(|error| format!("`{place}.{name}`: {error}"))?;
            }
            handlers = handlers.tool_of(tool, move |_: IgnoredAny, _| canned.run());
        }
        Ok(handlers)
    }

    fn permission(&self, handlers: Handlers, place: &str, raw: &RawValue) -> Result<Handlers, String> {
        if raw.get().starts_with('"') {
            let policy: String = at(place, read(raw.get()))?;
            return match policy.as_str() {
                "approve-all" => Ok(handlers.permissions(Policy::approve_all())),
                "deny-all" => Ok(handlers.permissions(Policy::deny_all())),
                other => Err(format!(
                    "`{place}`: unknown policy `{other}`, expected one of `approve-all`, `deny-all`"
                )),
            };
        }
        let canned = self.canned(
            place,
            raw,
            &by_event("permission.requested", typed!(PermissionDecision as Permission)),
        )?;
        Ok(handlers.on_permission(move |_, _| canned.run()))
    }

    fn commands(&self, mut handlers: Handlers, place: &str, raw: &RawValue) -> Result<Handlers, String> {
        let commands: Vec<Box<RawValue>> = at(place, read(raw.get()))?;
        for (index, command) in commands.iter().enumerate() {
            let place = format!("{place}[{index}]");
            let command: CommandForm = at(&place, read(command.get()))?;
            let canned =
                self.canned(&format!("{place}.run"), &command.run, &by_event("command.execute", done))?;
            handlers = handlers.command(&command.name, &command.description, move |_, _| canned.run());
        }
        Ok(handlers)
    }

    fn canvas(&self, place: &str, raw: &RawValue) -> Result<CannedCanvas, String> {
        let form: CanvasForm = at(place, read(raw.get()))?;
        Ok(CannedCanvas {
            open: self.of_canvas(
                &format!("{place}.open"),
                form.open,
                "canvas.open",
                typed!(CanvasProviderOpenResult as build::CanvasProviderOpenResult),
            )?,
            close: self.of_canvas(&format!("{place}.close"), form.close, "canvas.close", done)?,
            action: self.of_canvas(&format!("{place}.action"), form.action, "canvas.action.invoke", json)?,
        })
    }

    fn of_canvas<A>(
        &self,
        place: &str,
        raw: Option<Box<RawValue>>,
        ask: &'static str,
        decode: fn(&str) -> Result<A, String>,
    ) -> Result<Option<Canned<A>>, String> {
        raw.map(|raw| self.canned(place, &raw, &by_request(ask, decode))).transpose()
    }
}

struct CannedSkills(BTreeMap<String, SkillForm>);

impl SkillProvider for CannedSkills {
    async fn list(&self) -> Result<Vec<Skill>, HandlerError> {
        Ok(self.0.iter().map(|(name, skill)| Skill::new(name, &skill.description)).collect())
    }

    async fn read(&self, name: &str) -> Result<Option<String>, HandlerError> {
        Ok(self.0.get(name).map(|skill| skill.markdown.clone()))
    }
}

struct CannedCanvas {
    open: Option<Canned<build::CanvasProviderOpenResult>>,
    close: Option<Canned<()>>,
    action: Option<Canned<Json>>,
}

impl Canvas for CannedCanvas {
    async fn open(
        &self,
        _: Asked<view::CanvasProviderOpenRequest<'static>>,
        _: HandlerContext,
    ) -> Result<build::CanvasProviderOpenResult, CanvasError> {
        show(self.open.as_ref()).await
    }

    async fn close(
        &self,
        _: Asked<view::CanvasProviderCloseRequest<'static>>,
        _: HandlerContext,
    ) -> Result<(), CanvasError> {
        show(self.close.as_ref()).await
    }

    async fn action(
        &self,
        _: Asked<view::CanvasProviderInvokeActionRequest<'static>>,
        _: HandlerContext,
    ) -> Result<Json, CanvasError> {
        show(self.action.as_ref()).await
    }
}

async fn show<A: Clone + Send + 'static>(canned: Option<&Canned<A>>) -> Result<A, CanvasError> {
    let failed = |message: String| CanvasError::new("canvas_error", message);
    match canned {
        Some(canned) => canned.run().await.map_err(|error| failed(error.to_string())),
        None => Err(failed("nothing was said of this".to_owned())),
    }
}
