//! The hooks of a usual turn, in the order of the real runtime (`core/PROTOCOL.md`, section "Asks").

use super::Call;
use super::asking::hook_input;
use super::run::Task;
use super::runtime::Runtime;
use super::sessions::Activity;
use super::step::{AnyStep as Step, Question, StepKind};
use super::tools::{McpTool, Outcome, ToolUse};
use super::turn::{Act, Delivery, PromptAtHooks, QueuedPrompt};
use crate::json::{Json, Object};

const PRE_TOOL_USE: &str = "preToolUse";
/// The most times in a row that the agent goes on because hook `agentStop` says so.
const MOST_IN_A_ROW: u32 = 8;

/// The decision of hook `preToolUse` on the use of a tool.
pub(super) enum Decision {
    None,
    Allowed,
    /// A permission is needed, and this is why.
    Asked(String),
    /// The use comes to this.
    Denied(Outcome),
}

/// The steps that ask a hook, and wait for it. Its label is its type.
pub(super) fn ask(hook_type: &str, session: &str, input: Object) -> Vec<Step> {
    let input = hook_input(session, &input.finish());
    let params = Object::new().str("hookType", hook_type).raw("input", &input).finish();
    let question = Question {
        label: hook_type.to_owned(),
        method: "hooks.invoke".to_owned(),
        params,
        session: Some(session.to_owned()),
        id: None,
    };
    vec![Step::of(StepKind::Request(question)), Step::wait_for(hook_type)]
}

/// Returns the output of a hook. An error, and what has no wrapper, count as nothing.
fn output(task: &Task, hook_type: &str) -> serde_json::Value {
    let answer = task.call.answer(hook_type).and_then(|answer| answer.as_ref().ok());
    let output = answer.and_then(|answer| answer.get("output"));
    output.and_then(|output| output.decode().ok()).unwrap_or_default()
}

/// The steps that ask the hook that comes before the use of a tool.
pub(super) fn before(tool: &ToolUse, session: &str) -> Vec<Step> {
    ask(PRE_TOOL_USE, session, Object::new().str("toolName", &tool.name).raw("toolArgs", &tool.arguments))
}

/// The steps that ask the hook that comes before a call of an MCP server's tool.
pub(super) fn before_mcp(tool: &ToolUse, mcp: &McpTool, session: &str) -> Vec<Step> {
    let input = Object::new().str("toolCallId", &tool.id).str("serverName", &mcp.server);
    let input = input.str("toolName", &mcp.name).raw("arguments", &tool.arguments);
    ask("preMcpToolCall", session, input)
}

/// Returns the decision of hook `preToolUse`.
pub(super) fn decision(task: &Task) -> Decision {
    let output = output(task, PRE_TOOL_USE);
    let reason = text(&output, "permissionDecisionReason").unwrap_or_default();
    match output.get("permissionDecision").and_then(|decision| decision.as_str()) {
        Some("deny") => {
            Decision::Denied(Outcome::failed("denied", format!("Denied by preToolUse hook: {reason}")))
        }
        Some("ask") => Decision::Asked(reason),
        Some("allow") => Decision::Allowed,
        _ => Decision::None,
    }
}

fn text(output: &serde_json::Value, name: &str) -> Option<String> {
    output.get(name)?.as_str().map(str::to_owned)
}

impl Runtime {
    /// Returns the steps that ask hooks before the turn of a prompt begins.
    pub(super) fn ask_about_prompt(
        &mut self,
        session: &str,
        prompt: &QueuedPrompt,
        at_hooks: PromptAtHooks,
    ) -> Vec<Step> {
        let Some(known) = self.sessions.get_mut(session) else { return Vec::new() };
        known.prompting = Some(prompt.message_id.clone());
        let mut steps = Vec::new();
        if !std::mem::replace(&mut known.start_was_asked, true) {
            let source = if known.persisted { "resume" } else { "new" };
            let input = Object::new().str("source", source).str("initialPrompt", &prompt.text);
            steps.append(&mut ask("sessionStart", session, input));
        }
        let read = Object::new().str("prompt", &known.in_mode(&prompt.text));
        steps.append(&mut ask("userPromptSubmitted", session, read));
        steps.push(Step::act(Act::Submitted(at_hooks)));
        steps
    }

    pub(super) fn submitted(&mut self, task: &mut Task, at_hooks: PromptAtHooks) {
        let output = output(task, "userPromptSubmitted");
        let id = task.call.session.clone();
        let Some(session) = self.sessions.get_mut(&id).filter(|session| session.attached) else { return };
        let place = session.queued.iter().position(|prompt| prompt.message_id == at_hooks.message_id);
        if let (Some(place), Some("block"), Some(reason)) =
            (place, output.get("decision").and_then(|decision| decision.as_str()), text(&output, "reason"))
        {
            session.queued.remove(place);
            session.prompting = None;
            let warning = Object::new()
                .str("warningType", "policy_blocked")
                .str("message", &reason)
                .str("originatingMessageId", &at_hooks.message_id);
            return task
                .put_first(vec![Step::emit("session.warning", warning).ephemeral(), Step::act(Act::Over)]);
        }
        // If it was aborted in the meantime, the next hook is asked all the same.
        let prompt =
            place.map_or_else(|| task.call.text("prompt"), |place| session.queued[place].text.clone());
        let prompt = match text(&output, "modifiedPrompt") {
            Some(modified) => {
                if let Some(place) = place {
                    session.queued[place].modified = Some(modified.clone());
                }
                modified
            }
            None => session.in_mode(&prompt),
        };
        let input = Object::new().str("prompt", &prompt).str("transformedPrompt", &prompt);
        let mut steps = ask("userPromptTransformed", &id, input);
        steps.push(Step::act(Act::Begin(at_hooks)));
        task.put_first(steps);
    }

    /// The turn of a prompt begins, unless the prompt was dropped in the meantime.
    pub(super) fn begin(&mut self, task: &mut Task, at_hooks: PromptAtHooks) {
        let Some(session) = self.sessions.get_mut(&task.call.session) else { return };
        if session.prompting.as_ref() != Some(&at_hooks.message_id) || session.activity != Activity::Idle {
            return;
        }
        session.prompting = None;
        let place = session.queued.iter().position(|prompt| prompt.message_id == at_hooks.message_id);
        let Some(prompt) = place.and_then(|place| session.queued.remove(place)) else { return };
        let PromptAtHooks { message_id, originating, delivery } = at_hooks;
        self.begin_turn(task, prompt, originating.unwrap_or(message_id), delivery);
    }

    pub(super) fn pre_tool_use(&mut self, task: &mut Task, mut tool: ToolUse) {
        let output = output(task, PRE_TOOL_USE);
        if let Some(arguments) = output.get("modifiedArgs").filter(|arguments| !arguments.is_null()) {
            tool.arguments = Json::from_text(arguments.to_string());
        }
        match decision(task) {
            Decision::Denied(outcome) => self.end_tool(task, Vec::new(), &tool, &outcome),
            Decision::Asked(message) => {
                let asked_for = Object::new()
                    .str("kind", "hook")
                    .str("toolCallId", &tool.id)
                    .str("toolName", &tool.name)
                    .raw("toolArgs", &tool.arguments)
                    .str("hookMessage", &message)
                    .finish();
                self.ask_permission(task, Vec::new(), tool, &asked_for);
            }
            Decision::Allowed => self.run_tool(task, Vec::new(), tool),
            Decision::None => self.permit_tool(task, Vec::new(), tool),
        }
    }

    pub(super) fn post_tool_use(&mut self, task: &mut Task, tool: &ToolUse, mut outcome: Outcome) {
        if let Outcome::Done { text: said, log } = &mut outcome {
            let modified = output(task, "postToolUse");
            let modified = modified.get("modifiedResult").and_then(|result| text(result, "textResultForLlm"));
            if let Some(modified) = modified {
                // Any other tool keeps its own `detailedContent`, which no script plays.
                let is_clients = !tool.is_built_in && tool.mcp.is_none();
                *log = is_clients.then(|| modified.clone());
                *said = modified;
            }
        }
        self.end_tool(task, Vec::new(), tool, &outcome);
    }

    /// The agent has answered: it may be told to go on.
    pub(super) fn ask_to_stop(&self, task: &Task, again: bool) -> Vec<Step> {
        let session = &task.call.session;
        let input = Object::new()
            .str("transcriptPath", &format!("/mock/session-state/{session}/events.jsonl"))
            .str("stopReason", "end_turn")
            .raw("stop_hook_active", &Json::from_static(if again { "true" } else { "false" }));
        let mut steps = ask("agentStop", session, input);
        steps.push(Step::act(Act::AgentStopped));
        steps
    }

    pub(super) fn agent_stopped(&mut self, task: &mut Task) {
        let output = output(task, "agentStop");
        let blocks = output.get("decision").and_then(|decision| decision.as_str()) == Some("block");
        let over = vec![Step::act(Act::Over)];
        let goes_on = task.turn.as_ref().map_or(0, |turn| turn.goes_on);
        let reason = text(&output, "reason").filter(|_| blocks && goes_on < MOST_IN_A_ROW);
        let Some(reason) = reason else { return task.put_first(over) };
        let (message_id, id) = (self.counters.message(), task.call.session.clone());
        let params = Object::new().str("sessionId", &id).str("prompt", &reason).finish();
        let call = Call {
            id: None,
            method: "session.send".to_owned(),
            params,
            session: id.clone(),
            answers: Vec::new(),
        };
        let prompt = QueuedPrompt {
            message_id,
            text: reason,
            modified: None,
            immediate: false,
            call,
            is_of_stop: true,
        };
        let Some(session) = self.sessions.get_mut(&id) else { return };
        // Before all that wait, but for those that were to steer the turn.
        session.queued.push_front(prompt);
        session.goes_on = goes_on + 1;
        task.put_first(over);
    }

    /// The hook that is asked when the model has failed.
    pub(super) fn ask_about_error(&self, session: &str, message: &str) -> Vec<Step> {
        if !self.sessions.get(session).is_some_and(super::sessions::Session::has_hooks) {
            return Vec::new();
        }
        let error = Object::new().str("name", "Error").str("message", message).finish();
        let input = Object::new().raw("error", &error).str("errorContext", "model_call");
        ask("errorOccurred", session, input.raw("recoverable", &Json::from_static("true")))
    }
}

/// Returns the [`PromptAtHooks`] of a prompt that is behind nothing.
pub(super) fn at_hooks(message_id: &str) -> PromptAtHooks {
    PromptAtHooks { message_id: message_id.to_owned(), originating: None, delivery: Delivery::Idle }
}
