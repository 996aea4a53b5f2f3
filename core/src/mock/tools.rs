//! The tools that an agent uses in a turn: the client's, and the one that asks the user.

use super::complaint::Complaint;
use super::hooks;
use super::permission::{self, Decision};
use super::run::Task;
use super::runtime::Runtime;
use super::sessions::{Place, Session};
use super::step::{AnyStep as Step, Question, StepKind};
use super::turn::{Act, end_early};
use crate::json::{Json, Object};

/// One use of a tool.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ToolUse {
    /// The `toolCallId`.
    pub(super) id: String,
    pub(super) name: String,
    pub(super) arguments: Json,
    /// `true` if the tool is one of the runtime's own.
    pub(super) is_built_in: bool,
    /// The tool of an MCP server, if it is one.
    pub(super) mcp: Option<Box<McpTool>>,
}

/// A tool of an MCP server, as far as it is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct McpTool {
    pub(super) server: String,
    /// The server's name for the tool.
    pub(super) name: String,
}

/// The outcome of the use of a tool.
#[derive(Clone, Debug)]
pub(super) enum Outcome {
    Done {
        text: String,
        /// The `detailedContent`, if there is one.
        log: Option<String>,
    },
    Failed {
        code: String,
        message: String,
        /// The text of the failure that the model gets to see.
        text: String,
    },
}

pub(super) const ASK_USER: &str = "ask_user";
pub(super) const EXIT_PLAN_MODE: &str = "exit_plan_mode";
pub(super) const SKILL: &str = "skill";

impl ToolUse {
    /// Returns whether the tool is the runtime's own that asks the user.
    fn asks_user(&self) -> bool {
        self.is_built_in && self.name == ASK_USER
    }
}

impl Outcome {
    pub(super) fn done(text: impl Into<String>) -> Outcome {
        let text = text.into();
        Outcome::Done { log: Some(text.clone()), text }
    }

    /// A failure of which the model sees the message.
    pub(super) fn failed(code: &str, message: impl Into<String>) -> Outcome {
        let message = message.into();
        Outcome::Failed { code: code.to_owned(), text: message.clone(), message }
    }

    fn text(&self) -> &str {
        let (Outcome::Done { text, .. } | Outcome::Failed { text, .. }) = self;
        text
    }
}

impl Runtime {
    /// The model wants a tool used: its message, and the beginning of the use.
    pub(super) fn begin_tool(
        &mut self,
        task: &Task,
        name: String,
        arguments: Json,
        is_built_in: bool,
    ) -> (ToolUse, Vec<Step>) {
        let tool = ToolUse { id: self.counters.tool_call(), name, arguments, is_built_in, mcp: None };
        let session = self.sessions.get_mut(&task.call.session);
        if let Some(running) = session.and_then(|session| session.running_mut()) {
            running.tool = Some(tool.clone());
        }
        let request = Object::new()
            .str("toolCallId", &tool.id)
            .str("name", &tool.name)
            .raw("arguments", &tool.arguments)
            .str("type", "function")
            .finish();
        let message_id = self.counters.message();
        let message = self
            .message(task, &message_id)
            .str("content", "")
            .raw("toolRequests", &Json::from_text(format!("[{}]", request.as_str())));
        let start = Object::new()
            .str("toolCallId", &tool.id)
            .str("toolName", &tool.name)
            .raw("arguments", &tool.arguments)
            .str("turnId", &self.round(task));
        let steps = vec![Step::emit("assistant.message", message), Step::emit("tool.execution_start", start)];
        (tool, steps)
    }

    pub(super) fn use_tool(&mut self, task: &mut Task, name: String, arguments: Json) {
        let (tool, steps) = self.begin_tool(task, name, arguments, false);
        if !self.has_tool(task, &tool) {
            self.complain_of_tool("external_tool.requested", &tool, "tools");
        }
        self.ask_before_tool(task, steps, tool);
    }

    /// Asks the hook that comes before the use of a tool.
    fn ask_before_tool(&mut self, task: &mut Task, mut steps: Vec<Step>, tool: ToolUse) {
        let session = self.sessions.get(&task.call.session);
        if !session.is_some_and(Session::has_hooks) {
            return self.permit_tool(task, steps, tool);
        }
        steps.append(&mut hooks::before(&tool, &task.call.session));
        steps.push(Step::act(Act::PreToolUse { tool }));
        task.put_first(steps);
    }

    /// Returns whether there is such a tool.
    fn has_tool(&self, task: &Task, tool: &ToolUse) -> bool {
        let session = self.sessions.get(&task.call.session);
        tool.is_built_in || session.is_some_and(|session| session.tool(&tool.name).is_some())
    }

    /// Asks for a permission, if one is needed.
    pub(super) fn permit_tool(&mut self, task: &mut Task, steps: Vec<Step>, tool: ToolUse) {
        if tool.asks_user() || !self.has_tool(task, &tool) {
            return self.run_tool(task, steps, tool);
        }
        let session = self.sessions.get(&task.call.session);
        let declared = session.and_then(|session| session.tool(&tool.name)).cloned().unwrap_or_default();
        let skips = declared.get("skipPermission").is_some_and(|skip| skip.as_str() == "true");
        if skips || session.is_some_and(|session| session.approved_tools.contains(&tool.name)) {
            return self.run_tool(task, steps, tool);
        }
        let description = declared.get("description").unwrap_or_else(|| Json::text(""));
        let asked_for = Object::new()
            .str("kind", "custom-tool")
            .str("toolCallId", &tool.id)
            .str("toolName", &tool.name)
            .raw("toolDescription", &description)
            .raw("args", &tool.arguments)
            .finish();
        self.ask_permission(task, steps, tool, &asked_for);
    }

    /// Asks for the permission to use a tool.
    pub(super) fn ask_permission(
        &mut self,
        task: &mut Task,
        mut steps: Vec<Step>,
        tool: ToolUse,
        asked_for: &Json,
    ) {
        let session = self.sessions.get(&task.call.session);
        if !session.is_some_and(Session::asks_permission) {
            self.complain_of_tool("permission.requested", &tool, "requestPermission");
            return self.end_tool(task, steps, &tool, &unavailable());
        }
        let mode = session.map_or("interactive", Session::mode);
        let request = self.counters.request_id();
        let data = Object::new()
            .str("requestId", &request)
            .raw("permissionRequest", asked_for)
            .raw("promptRequest", asked_for)
            .str("agentMode", mode)
            .str("permissionMode", "manual");
        // What a hook wants asked is nobody's.
        let is_of_hook = asked_for.get("kind").is_some_and(|kind| kind == Json::text("hook"));
        let data = if is_of_hook { data } else { data.str("ownerSessionId", &task.call.session) };
        steps.push(Step::emit("permission.requested", data));
        steps.push(Step::wait_for(&request));
        steps.push(Step::act(Act::Permitted { request, tool }));
        task.put_first(steps);
    }

    pub(super) fn permitted(&mut self, task: &mut Task, request: &str, tool: ToolUse) {
        let answer = task.call.answer(request).and_then(|params| params.as_ref().ok());
        let result = answer.and_then(|params| params.get("result")).unwrap_or_default();
        let outcome = match permission::decide(&result) {
            Decision::Allowed { for_good } => {
                let session = self.sessions.get_mut(&task.call.session);
                if let (Some(session), Some(name)) = (session, for_good) {
                    session.approved_tools.insert(name);
                }
                if tool.is_built_in && !tool.asks_user() {
                    return self.run_built_in(task, tool);
                }
                return self.run_tool(task, Vec::new(), tool);
            }
            Decision::Denied(message) => Outcome::failed("denied", message),
            Decision::Rejected => {
                return self.reject(task, &tool, "The user rejected this tool call.");
            }
            Decision::Unreadable(reason) => {
                self.complain_of_answer("permission.requested", request, &reason);
                let message = format!(
                    "native tool permission flow failed: GenericFailure, permission host returned malformed payload: {reason}"
                );
                let kind = if tool.is_built_in { "Tool" } else { "External tool" };
                let text = format!("{kind} '{}' permission request failed: {message}", tool.name);
                Outcome::Failed { code: "failure".to_owned(), message, text }
            }
        };
        self.end_tool(task, Vec::new(), &tool, &outcome);
    }

    /// The user does not want the tool used: the turn ends, as after an abort.
    pub(super) fn reject(&mut self, task: &mut Task, tool: &ToolUse, message: &str) {
        let outcome = Outcome::failed("rejected", message);
        let cancelled = r#"{"infoType":"cancellation","message":"Operation cancelled by user"}"#;
        let cancelled = Step::emit("session.info", Json::from_static(cancelled)).ephemeral();
        let aborted = Step::emit("abort", Json::from_static(r#"{"reason":"user_initiated"}"#));
        self.end_turn_with_tool(task, tool, &outcome, vec![aborted, cancelled]);
    }

    /// The client is to run the tool.
    pub(super) fn run_tool(&mut self, task: &mut Task, mut steps: Vec<Step>, tool: ToolUse) {
        if tool.asks_user() {
            return self.put_question(task, steps, tool);
        }
        if !self.has_tool(task, &tool) {
            self.ran(task, &tool, no_such_tool(&tool.name));
            return task.put_first(steps);
        }
        let request = self.counters.request_id();
        let data = Object::new()
            .str("requestId", &request)
            .str("sessionId", &task.call.session)
            .str("toolCallId", &tool.id)
            .str("toolName", &tool.name)
            .raw("arguments", &tool.arguments)
            .str("workingDirectory", "/mock");
        steps.push(Step::emit("external_tool.requested", data));
        steps.push(Step::wait_for(&request));
        steps.push(Step::act(Act::ToolAnswered { request, tool }));
        task.put_first(steps);
    }

    pub(super) fn tool_answered(&mut self, task: &mut Task, request: &str, tool: &ToolUse) {
        let params = task.call.answer(request).and_then(|params| params.clone().ok()).unwrap_or_default();
        let outcome = tool_outcome(tool, &params);
        match &outcome {
            Outcome::Failed { code, .. } if code == "rejected" => {
                self.end_turn_with_tool(task, tool, &outcome, Vec::new());
            }
            _ => self.ran(task, tool, outcome),
        }
    }

    /// A tool of the runtime's own runs, or one of an MCP server.
    pub(super) fn run_built_in(&mut self, task: &mut Task, tool: ToolUse) {
        let hooked = self.sessions.get(&task.call.session).is_some_and(Session::has_hooks);
        let Some(mcp) = tool.mcp.as_ref().filter(|_| hooked) else {
            return self.ran(task, &tool, Outcome::done("Done."));
        };
        let mut steps = hooks::before_mcp(&tool, mcp, &task.call.session);
        steps.push(Step::act(Act::PreMcpToolCall { tool }));
        task.put_first(steps);
    }

    /// A tool has run: its hook is asked, if there are hooks.
    pub(super) fn ran(&mut self, task: &mut Task, tool: &ToolUse, outcome: Outcome) {
        if !self.sessions.get(&task.call.session).is_some_and(Session::has_hooks) {
            return self.end_tool(task, Vec::new(), tool, &outcome);
        }
        let input = Object::new().str("toolName", &tool.name).raw("toolArgs", &tool.arguments);
        let (hook, input) = match &outcome {
            Outcome::Done { text, .. } => {
                let result =
                    Object::new().str("textResultForLlm", text).str("resultType", "success").finish();
                ("postToolUse", input.raw("toolResult", &result))
            }
            Outcome::Failed { message, .. } => ("postToolUseFailure", input.str("error", message)),
        };
        let mut steps = hooks::ask(hook, &task.call.session, input);
        steps.push(Step::act(Act::PostToolUse { tool: tool.clone(), outcome }));
        task.put_first(steps);
    }

    /// The use of a tool is over, and the model is asked again.
    pub(super) fn end_tool(
        &mut self,
        task: &mut Task,
        mut steps: Vec<Step>,
        tool: &ToolUse,
        outcome: &Outcome,
    ) {
        if let Some(turn) = &mut task.turn {
            turn.heard.push(format!("{} said: {}", tool.name, outcome.text()));
        }
        steps.push(self.tool_complete(task, tool, outcome));
        let skill = task.turn.as_mut().and_then(|turn| turn.skill.take());
        steps.extend(skill.map(|skill| Step::emit("skill.invoked", skill)));
        steps.push(self.turn_end(task));
        let session = self.sessions.get_mut(&task.call.session);
        if let Some(running) = session.and_then(|session| session.running_mut()) {
            running.round += 1;
            running.tool = None;
        }
        steps.push(self.turn_start(task));
        steps.append(&mut self.steer(task));
        task.put_first(steps);
    }

    /// The use of a tool is over, and with it the turn, and what waits for its end.
    pub(super) fn end_turn_with_tool(
        &mut self,
        task: &mut Task,
        tool: &ToolUse,
        outcome: &Outcome,
        last: Vec<Step>,
    ) {
        if let Some(session) = self.sessions.get_mut(&task.call.session) {
            session.drop_prompts();
        }
        let mut steps = vec![self.tool_complete(task, tool, outcome), self.turn_end(task)];
        steps.extend(last);
        end_early(task, steps);
    }

    fn tool_complete(&self, task: &Task, tool: &ToolUse, outcome: &Outcome) -> Step {
        let data = Object::new().str("toolCallId", &tool.id).str("turnId", &self.round(task));
        let data = match outcome {
            Outcome::Done { text, log } => {
                let result = Object::new().str("content", text);
                let result = log.iter().fold(result, |result, log| result.str("detailedContent", log));
                data.raw("success", &Json::from_static("true")).raw("result", &result.finish())
            }
            Outcome::Failed { code, message, .. } => data
                .raw("success", &Json::from_static("false"))
                .raw("error", &Object::new().str("message", message).str("code", code).finish()),
        };
        Step::emit("tool.execution_complete", data)
    }

    pub(super) fn ask_user(&mut self, task: &mut Task, question: &str, choices: Vec<String>) {
        let mut arguments = Object::new().str("question", question);
        if !choices.is_empty() {
            arguments =
                arguments.raw("choices", &Json::from_text(serde_json::Value::from(choices).to_string()));
        }
        let arguments = arguments.raw("allow_freeform", &Json::from_static("true")).finish();
        let (tool, steps) = self.begin_tool(task, ASK_USER.to_owned(), arguments, true);
        let session = self.sessions.get(&task.call.session);
        if !session.is_some_and(can_ask_user) {
            self.complain_of_tool("user_input.requested", &tool, "requestUserInput");
            return self.end_tool(task, steps, &tool, &no_such_tool(ASK_USER));
        }
        self.ask_before_tool(task, steps, tool);
    }

    /// Asks the user what the arguments of the tool say.
    fn put_question(&mut self, task: &mut Task, mut steps: Vec<Step>, tool: ToolUse) {
        let session = self.sessions.get(&task.call.session);
        let by_request = session.is_some_and(|session| session.asks_by_request("user_input.requested"));
        let argument = |name: &str| tool.arguments.get(name);
        let (question, choices) = (argument("question").unwrap_or_default(), argument("choices"));
        let allowed = argument("allow_freeform").unwrap_or_else(|| Json::from_static("true"));
        let request = self.counters.request_id();
        let data = Object::new()
            .str("requestId", &request)
            .raw("question", &question)
            .raw("choices", &choices.clone().unwrap_or_default())
            .raw("allowFreeform", &allowed)
            .str("toolCallId", &tool.id);
        steps.push(Step::emit("user_input.requested", data));
        if by_request {
            let asked = Object::new().raw("question", &question);
            let asked = choices.iter().fold(asked, |asked, choices| asked.raw("choices", choices));
            steps.push(Step::of(StepKind::Request(Question {
                label: request.clone(),
                method: "userInput.request".to_owned(),
                params: asked.raw("allowFreeform", &allowed).finish(),
                session: None,
                id: None,
            })));
        }
        steps.push(Step::wait_for(&request));
        steps.push(Step::act(Act::UserAnswered { request, tool }));
        task.put_first(steps);
    }

    pub(super) fn user_answered(&mut self, task: &mut Task, request: &str, tool: &ToolUse) {
        let answered =
            self.asks.answer_of(&task.call.session, request).and_then(|params| params.get("response"));
        let response: serde_json::Value =
            answered.and_then(|response| response.decode().ok()).unwrap_or_default();
        let said = match response.get("wasFreeform") {
            Some(serde_json::Value::Bool(true)) => "User responded",
            _ => "User selected",
        };
        let answer = match response.get("answer") {
            Some(serde_json::Value::String(answer)) => answer.clone(),
            Some(answer) => answer.to_string(),
            None => "undefined".to_owned(),
        };
        self.ran(task, tool, Outcome::done(format!("{said}: {answer}")));
    }

    fn complain_of_tool(&mut self, ask: &str, tool: &ToolUse, missing: &str) {
        let (ask, label, missing) = (ask.to_owned(), tool.name.clone(), missing.to_owned());
        self.complain(Complaint::NotAsked { ask, label, missing });
    }

    fn complain_of_answer(&mut self, ask: &str, label: &str, wrong: &str) {
        let (ask, label, wrong) = (ask.to_owned(), label.to_owned(), wrong.to_owned());
        self.complain(Complaint::WrongAnswer { ask, label, wrong });
    }
}

fn can_ask_user(session: &Session) -> bool {
    session.place == Place::Cloud
        || session.request_user_input
        || session.is_interested_in("user_input.requested")
}

/// Returns the outcome of a tool's use that nobody can permit.
pub(super) fn unavailable() -> Outcome {
    Outcome::failed("denied", permission::UNAVAILABLE)
}

/// The steps that report a tool use as interrupted.
pub(super) fn interrupted(tool: &ToolUse) -> Vec<Step> {
    const MESSAGE: &str = "Tool execution was interrupted before a result was recorded. Its effects may be absent, partial, or already complete, and other tools may have completed successfully. Check the current state before retrying; do not assume success or replay this operation blindly.";
    const WARNING: &str = "1 tool call(s) had no recorded result at resume. Files or other state may be partially changed. Completed tool results were retained; unresolved operations were not automatically retried. Verify the current state before continuing.";
    let error = Object::new().str("message", MESSAGE).str("code", "interrupted").finish();
    let complete = Object::new()
        .str("toolCallId", &tool.id)
        .raw("success", &Json::from_static("false"))
        .raw("error", &error);
    let warning = Object::new().str("warningType", "interrupted_tools").str("message", WARNING);
    vec![Step::emit("tool.execution_complete", complete), Step::emit("session.warning", warning)]
}

pub(super) fn no_such_tool(name: &str) -> Outcome {
    Outcome::failed("failure", format!("Tool '{name}' does not exist."))
}

/// Returns the outcome of a tool's use from the tool's answer. What cannot be read is an empty text.
fn tool_outcome(tool: &ToolUse, params: &Json) -> Outcome {
    let string = |json: &Json, name: &str| json.get(name).and_then(|value| value.decode::<String>().ok());
    if string(params, "error").is_some_and(|error| !error.is_empty()) {
        // The model does not get to know what the error was.
        let message = "Tool execution failed";
        let arguments: serde_json::Value = tool.arguments.decode().unwrap_or_default();
        let text = format!(
            "Failed to execute `{}` tool with arguments: {arguments} due to error: Error: {message}",
            tool.name
        );
        return Outcome::Failed { code: "failure".to_owned(), message: message.to_owned(), text };
    }
    let result = params.get("result").unwrap_or_default();
    if let Ok(text) = result.decode::<String>() {
        return Outcome::done(text);
    }
    let text = string(&result, "textResultForLlm").unwrap_or_default();
    match string(&result, "resultType") {
        Some(code) if ["failure", "rejected", "denied", "timeout"].contains(&code.as_str()) => {
            let message = string(&result, "error").unwrap_or_else(|| text.clone());
            Outcome::Failed { code, message, text }
        }
        _ => Outcome::Done { log: string(&result, "sessionLog").or_else(|| Some(text.clone())), text },
    }
}
