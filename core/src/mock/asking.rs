//! Asking, and what the agent makes of an answer.

use super::ask::{Ask, First};
use super::asks;
use super::complaint::Complaint;
use super::hooks;
use super::inference;
use super::run::Task;
use super::runtime::Runtime;
use super::sessions::Session;
use super::step::{AnyStep as Step, Emission, Question, StepKind};
use super::tools::{self, McpTool, Outcome, ToolUse};
use super::turn::{Act, end_early};
use crate::json::{Json, Object};
use crate::jsonrpc::RpcError;
use crate::protocol::Scope;

/// The time at which every hook is asked, in milliseconds: that of [`TIME`](super::sessions::TIME).
const TIMESTAMP: &str = "1767225600000";
/// The number of times that a provider's token, or a response of the model, is asked for before the model is given up.
const ATTEMPTS: u32 = 6;
/// Of the connection, and named with a session all the same.
const NAMES_A_SESSION: [&str; 3] =
    ["gitHubToken.getToken", "llmInference.httpRequestStart", "llmInference.httpRequestChunk"];

/// An ask in a turn, with what it is about.
#[derive(Clone)]
pub(super) struct Asked {
    ask: Ask,
    /// The use of a tool that asks.
    tool: Option<ToolUse>,
    /// Counted from one.
    attempt: u32,
}

impl Runtime {
    pub(super) fn ask(&mut self, task: &mut Task, mut ask: Ask) {
        let session = ask.session.clone().unwrap_or_else(|| task.call.session.clone());
        let missing = self.missing(&session, &ask);
        if let Some(missing) = &missing {
            self.complain(Complaint::NotAsked {
                ask: ask.name().to_owned(),
                label: ask.label.clone(),
                missing: missing.clone(),
            });
            self.asks.note_unasked(&session, &ask.label);
        }
        if task.turn.is_some() && session == task.call.session {
            return self.ask_in_turn(task, ask, missing.is_none());
        }
        if missing.is_none() {
            let steps = self.question(&session, &mut ask, None);
            task.put_first(steps);
        }
    }

    fn ask_in_turn(&mut self, task: &mut Task, ask: Ask, is_asked: bool) {
        let session = task.call.session.clone();
        let (tool, mut steps) = match tool_that_asks(&ask) {
            Some((name, arguments)) => {
                let (mut tool, steps) =
                    self.begin_tool(task, name, arguments, ask.name() != "external_tool.requested");
                tool.mcp = mcp_tool_of(&ask).map(Box::new);
                (Some(tool), steps)
            }
            None => (None, Vec::new()),
        };
        if !is_asked {
            return self.unasked(task, &ask, tool, steps);
        }
        if ask.name() == "auto_mode_switch.requested" {
            let error = Object::new()
                .str("errorType", "rate_limit")
                .str("message", "The rate limit of the model is reached.")
                .raw("eligibleForAutoSwitch", &Json::from_static("true"));
            steps.push(self.turn_end(task));
            steps.push(Step::emit("session.error", error));
        }
        let hooked = self.sessions.get(&session).is_some_and(Session::has_hooks);
        if let Some(tool) = tool.as_ref().filter(|_| hooked) {
            steps.append(&mut hooks::before(tool, &session));
            let asked = Asked { ask, tool: Some(tool.clone()), attempt: 1 };
            steps.push(Step::act(Act::MayAsk(Box::new(asked))));
            return task.put_first(steps);
        }
        self.put(task, steps, Asked { ask, tool, attempt: 1 });
    }

    /// Hook `preToolUse` was answered: the tool asks, unless it was denied or needs not.
    pub(super) fn may_ask(&mut self, task: &mut Task, asked: Asked) {
        let Some(tool) = asked.tool.clone() else { return };
        match hooks::decision(task) {
            hooks::Decision::Denied(outcome) => self.end_tool(task, Vec::new(), &tool, &outcome),
            hooks::Decision::Allowed if asked.ask.name() == "permission.requested" => {
                self.run_built_in(task, tool);
            }
            _ => self.put(task, Vec::new(), asked),
        }
    }

    /// Asks, and waits for the answer.
    fn put(&mut self, task: &mut Task, mut steps: Vec<Step>, mut asked: Asked) {
        let session = task.call.session.clone();
        steps.append(&mut self.question(&session, &mut asked.ask, asked.tool.as_ref()));
        // Of what is withdrawn from the model, it is the request that is waited for.
        if asked.ask.name() != "llmInference.httpRequestChunk" {
            steps.push(Step::wait_for(&asked.ask.label));
            steps.push(Step::act(Act::Asked(Box::new(asked))));
        }
        task.put_first(steps);
    }

    /// Does what the agent does when it can ask nobody.
    fn unasked(&mut self, task: &mut Task, ask: &Ask, tool: Option<ToolUse>, mut steps: Vec<Step>) {
        match (ask.name(), tool) {
            ("permission.requested", Some(tool)) => {
                return self.end_tool(task, steps, &tool, &tools::unavailable());
            }
            (_, Some(tool)) => {
                let outcome = tools::no_such_tool(&tool.name);
                return self.end_tool(task, steps, &tool, &outcome);
            }
            ("auto_mode_switch.requested", None) => {
                return self.fail_turn(task, "The rate limit of the model is reached.");
            }
            ("session_limits_exhausted.requested", None) => {
                let info = Object::new()
                    .str("infoType", "session_limits")
                    .str("message", "The credits of the session are used up.");
                return end_early(task, vec![self.turn_end(task), Step::emit("session.info", info)]);
            }
            ("mcp.oauth_required", None) => {
                let server = ask.string("serverName").unwrap_or_default();
                let status = Object::new().str("serverName", &server).str("status", "needs-auth");
                steps.push(Step::emit("session.mcp_server_status_changed", status).ephemeral());
            }
            _ => {}
        }
        task.put_first(steps);
    }

    /// The steps with which it is asked.
    fn question(&mut self, session: &str, ask: &mut Ask, tool: Option<&ToolUse>) -> Vec<Step> {
        self.fill_in(session, ask, tool);
        let by_request = self.sessions.get(session).is_none_or(|session| session.asks_by_request(ask.name()));
        let request = |method: &str, params: Object| {
            let of_session = ask.row().scope == Scope::Session || NAMES_A_SESSION.contains(&method);
            Step::of(StepKind::Request(Question {
                label: ask.label.clone(),
                method: method.to_owned(),
                params: params.finish(),
                session: Some(if of_session { session.to_owned() } else { String::new() }),
                id: ask.id.clone(),
            }))
        };
        if ask.name() == "llmInference.httpRequestStart" {
            return self.request_of_model(session, ask);
        }
        if ask.name() == "llmInference.httpRequestChunk" {
            return self.chunk_of_model(ask);
        }
        if !ask.is_event() {
            return vec![request(ask.name(), ask.params())];
        }
        let data = match ask.member("requestId") {
            Some(_) => ask.params(),
            None => {
                let request_id = self.asks.fresh_request(session, &ask.label);
                ask.params_behind(Object::new().str("requestId", &request_id))
            }
        };
        let mut emission = Emission::new(ask.name(), data.finish());
        emission.session = Some(session.to_owned());
        emission.label = Some(ask.label.clone());
        let event = Step::of(StepKind::Emit(emission));
        match ask.twin().filter(|_| by_request) {
            None => vec![event],
            Some(twin) => {
                let request = request(twin.method(), ask.twin_params(twin));
                if twin.first == First::Event { vec![event, request] } else { vec![request, event] }
            }
        }
    }

    /// Adds to an ask what only the runtime knows of it.
    fn fill_in(&mut self, session: &str, ask: &mut Ask, tool: Option<&ToolUse>) {
        match ask.name() {
            "permission.requested" => {
                ask.default_to("ownerSessionId", Json::text(session));
                if let Some(mcp) = mcp_tool_of(ask)
                    && ask.member("promptRequest") == ask.member("permissionRequest")
                {
                    // The user is told the server's own name of it.
                    let request = ask.member("promptRequest").cloned().unwrap_or_default();
                    let named = asks::with_member(&request, "toolName", &Json::text(&mcp.name));
                    ask.set("promptRequest", named);
                }
                if let Some(tool) = tool {
                    for member in ["permissionRequest", "promptRequest"] {
                        if let Some(request) = ask.member(member).filter(|of| of.get("toolCallId").is_none())
                        {
                            let id = Object::new().str("toolCallId", &tool.id).finish();
                            let request = joined(&id, request);
                            ask.set(member, request);
                        }
                    }
                }
            }
            "external_tool.requested" => {
                let id = tool.map_or_else(|| self.counters.tool_call(), |tool| tool.id.clone());
                ask.default_to("sessionId", Json::text(session));
                ask.default_to("toolCallId", Json::text(&id));
            }
            "user_input.requested" | "exit_plan_mode.requested" => {
                if let Some(tool) = tool {
                    ask.default_to("toolCallId", Json::text(&tool.id));
                }
            }
            "hooks.invoke" => {
                if let Some(input) = ask.member("input") {
                    let input = hook_input(session, input);
                    ask.set("input", input);
                }
            }
            "gitHubToken.getToken" => {
                let registration = self.sessions.get(session).and_then(Session::registration);
                ask.default_to("registrationId", registration.unwrap_or_default());
            }
            "tasks.cancel" => {
                let known = ask.string("clientTaskId").unwrap_or_default();
                let session = self.sessions.get(session);
                let task = session.and_then(|of| of.tasks.iter().find(|task| task.client_task_id == known));
                ask.default_to("id", Json::text(task.map_or("", |task| &task.id)));
            }
            _ => {}
        }
    }

    /// The agent goes on.
    pub(super) fn asked(&mut self, task: &mut Task, asked: Asked) {
        let Asked { ask, tool, attempt } = asked;
        let label = ask.label.clone();
        let answer = task.call.answer(&label).cloned().unwrap_or_else(|| Ok(Json::null()));
        if let Some(tool) = tool {
            return match ask.name() {
                "permission.requested" => self.permitted(task, &label, tool),
                "external_tool.requested" => self.tool_answered(task, &label, &tool),
                "exit_plan_mode.requested" => self.plan_answered(task, &label, &tool),
                "skillProvider.read" => self.skill_read(task, &ask, &tool, answer),
                _ => self.user_answered(task, &label, &tool),
            };
        }
        let word = |name: &str| answer.as_ref().ok().and_then(|of| of.get(name)?.decode::<String>().ok());
        match ask.name() {
            "auto_mode_switch.requested" => {
                let response =
                    self.asks.answer_of(&task.call.session, &label).and_then(|params| params.get("response"));
                let response = response.unwrap_or_default();
                let response = response.get("response").unwrap_or(response);
                let mut steps = Vec::new();
                if [Json::text("yes"), Json::text("yes_always")].contains(&response) {
                    let info = Object::new().str("infoType", "auto_mode_switch");
                    let info = info.str("message", "Rate limited. Switching to auto mode to continue.");
                    steps.push(Step::emit("session.info", info));
                    let change = Object::new().str("newModel", "auto").str("cause", "rate_limit_auto_switch");
                    steps.push(Step::emit("session.model_change", change));
                }
                end_early(task, steps);
            }
            "session_limits_exhausted.requested" => {
                let response = answer.ok().and_then(|params| params.get("response")).unwrap_or_default();
                if response.get("action").is_none_or(|action| action == Json::text("cancel")) {
                    end_early(task, vec![self.turn_end(task)]);
                }
            }
            "systemMessage.transform" if answer.is_err() => {
                let warning = Object::new()
                    .str("warningType", "system_prompt_customize")
                    .str("message", "A section of the system message could not be transformed.");
                task.put_first(vec![Step::emit("session.warning", warning)]);
            }
            "providerToken.getToken" if word("token").is_none() => {
                if attempt == ATTEMPTS {
                    return self.fail_turn(task, "No token could be had for the model's provider.");
                }
                self.put(task, Vec::new(), Asked { ask, tool, attempt: attempt + 1 });
            }
            "llmInference.httpRequestStart" => {
                let answer = answer.unwrap_or_default();
                let Some(failure) = inference::failure(&answer) else { return };
                if answer.get("error").is_some() && attempt < ATTEMPTS {
                    let retry =
                        Object::new().str("turnId", &self.round(task)).str("reason", "streaming_error");
                    let info = Object::new().str("infoType", "model_retry");
                    let info = info.str("message", "The model's response failed. It is asked again.");
                    let steps = [("assistant.turn_retry", retry), ("session.info", info)];
                    let steps = steps.map(|(event, data)| Step::emit(event, data).ephemeral());
                    return self.put(task, steps.into(), Asked { ask, tool, attempt: attempt + 1 });
                }
                self.fail_turn(task, &failure);
            }
            _ => {}
        }
    }

    fn skill_read(&mut self, task: &mut Task, ask: &Ask, tool: &ToolUse, answer: Result<Json, RpcError>) {
        let name = ask.string("name").unwrap_or_default();
        let markdown = answer.map(|answer| answer.get("markdown").unwrap_or_default());
        let failed = match &markdown {
            Err(_) => "callback failed",
            Ok(markdown) if *markdown == Json::null() => "resource was not found",
            Ok(markdown) if markdown.decode::<String>().is_err() => "response was invalid",
            Ok(markdown) => {
                let skill = Object::new().str("name", &name).str("path", "").raw("content", markdown);
                let skill = skill.raw("allowedTools", &Json::from_static("[]")).str("source", "sdk");
                if let Some(turn) = &mut task.turn {
                    turn.skill = Some(skill.str("trigger", "agent-invoked").finish());
                }
                let said = format!(
                    "Skill \"{name}\" loaded successfully. Follow the instructions in the skill context."
                );
                return self.ran(task, tool, Outcome::done(said));
            }
        };
        let text = format!("Failed to load SDK-provided skill \"{name}\". Its provider may be unavailable.");
        let message = format!("Failed to load SDK-provided skill: skill provider read {failed}");
        self.ran(task, tool, Outcome::Failed { code: "failure".to_owned(), message, text });
    }

    fn plan_answered(&mut self, task: &mut Task, label: &str, tool: &ToolUse) {
        let response = self
            .asks
            .answer_of(&task.call.session, label)
            .and_then(|params| params.get("response"))
            .unwrap_or_default();
        let approved = response.get("approved").is_some_and(|approved| approved.as_str() == "true");
        let text = |name: &str| response.get(name).and_then(|text| text.decode::<String>().ok());
        let feedback = text("feedback").filter(|feedback| !feedback.is_empty());
        let (said, log) = match feedback {
            _ if approved => {
                let action = text("selectedAction").filter(|action| asks::is_plan_action(action));
                let action = action.unwrap_or_else(|| "interactive".to_owned());
                let mode = if action.starts_with("autopilot") { "autopilot" } else { "interactive" };
                let log = format!("✅ Plan approved, exited plan mode ({action})");
                let session = self.sessions.get_mut(&task.call.session);
                let changed = session.and_then(|session| session.set_mode(mode));
                self.ran(
                    task,
                    tool,
                    Outcome::Done { text: "Plan approved! Exited plan mode.".to_owned(), log: Some(log) },
                );
                return task.put_first(changed.into_iter().collect());
            }
            Some(feedback) => {
                (format!("Plan not approved. User feedback:\n\n{feedback}"), "📝 Plan changes requested")
            }
            None => return self.reject(task, tool, "Plan not approved."),
        };
        self.ran(task, tool, Outcome::Done { text: said, log: Some(log.to_owned()) });
    }
}

/// The tool with which the agent asks this, and its arguments.
fn tool_that_asks(ask: &Ask) -> Option<(String, Json)> {
    let member = |name: &str| ask.member(name).cloned().unwrap_or_default();
    match ask.name() {
        "permission.requested" => {
            let request = member("permissionRequest");
            let text = |name: &str| request.get(name).and_then(|value| value.decode::<String>().ok());
            let kind = text("kind").unwrap_or_default();
            let name = match kind.as_str() {
                "shell" => "bash".to_owned(),
                "read" => "view".to_owned(),
                "write" => "edit".to_owned(),
                "url" => "web_fetch".to_owned(),
                "custom-tool" | "mcp" | "hook" => text("toolName").unwrap_or(kind),
                _ => kind,
            };
            Some((name, request.get("args").unwrap_or_else(Json::empty_object)))
        }
        "external_tool.requested" => Some((ask.string("toolName").unwrap_or_default(), member("arguments"))),
        "user_input.requested" => {
            let arguments = Object::new().raw("question", &member("question"));
            let arguments = match ask.member("choices") {
                Some(choices) => arguments.raw("choices", choices),
                None => arguments,
            };
            let arguments = arguments.raw("allow_freeform", &member("allowFreeform"));
            Some((tools::ASK_USER.to_owned(), arguments.finish()))
        }
        "exit_plan_mode.requested" => {
            let arguments = Object::new().raw("summary", &member("summary"));
            Some((tools::EXIT_PLAN_MODE.to_owned(), arguments.finish()))
        }
        "skillProvider.read" => {
            let arguments = Object::new().raw("skill", &member("name"));
            Some((tools::SKILL.to_owned(), arguments.finish()))
        }
        _ => None,
    }
}

/// The tool of an MCP server whose use this permission is for.
fn mcp_tool_of(ask: &Ask) -> Option<McpTool> {
    let request = ask.member("permissionRequest")?;
    let text = |name: &str| request.get(name).and_then(|value| value.decode::<String>().ok());
    if text("kind")? != "mcp" {
        return None;
    }
    let (server, full) = (text("serverName")?, text("toolName")?);
    // The model knows it by the server's name and its own.
    let name = full.strip_prefix(&format!("{server}-")).unwrap_or(&full).to_owned();
    Some(McpTool { server, name })
}

/// A hook's input, with what is in all of them.
pub(super) fn hook_input(session: &str, input: &Json) -> Json {
    let common = [
        ("sessionId", Json::text(session)),
        ("timestamp", Json::from_static(TIMESTAMP)),
        ("cwd", Json::text("/mock")),
    ];
    let missing = common.into_iter().filter(|(name, _)| input.get(name).is_none());
    let missing = missing.fold(Object::new(), |object, (name, value)| object.raw(name, &value));
    joined(input, &missing.finish())
}

/// The members of two objects, one behind the other.
fn joined(first: &Json, second: &Json) -> Json {
    let inside = |object: &Json| {
        let text = object.as_str().strip_prefix('{').and_then(|text| text.strip_suffix('}'));
        text.unwrap_or_default().trim().to_owned()
    };
    let (first, second) = (inside(first), inside(second));
    let comma = if first.is_empty() || second.is_empty() { "" } else { "," };
    Json::from_text(format!("{{{first}{comma}{second}}}"))
}
