//! What an agent does with a prompt.
//!
//! A turn is a list of steps, like a rule. Those that stand here know of the turn they are in, and put further steps
//! in front of what is left of it.

use super::run::Task;
use super::runtime::Runtime;
use super::sessions::{Place, Running};
use super::step::{Kind, Question, Step};
use crate::json::{Json, Object};

/// A step of a turn.
#[derive(Clone)]
pub(super) enum Act {
    /// A prompt has come: its turn begins, or it waits for the one that is under way.
    Prompt(QueuedPrompt),
    Tool {
        name: String,
        arguments: Json,
    },
    /// The permission of that name was answered.
    Permitted {
        request: String,
        tool: ToolUse,
    },
    /// The tool call of that name was answered.
    ToolAnswered {
        request: String,
        tool: ToolUse,
    },
    AskUser {
        question: String,
        choices: Vec<String>,
    },
    /// The question of that label was answered.
    UserAnswered {
        label: String,
        tool: ToolUse,
    },
    Say(String),
    ModelError(String),
    /// The answer.
    Finish,
    /// The turn is over: the next prompt's begins, or the session is idle.
    Over,
}

/// A prompt, on its way to a turn.
#[derive(Clone, Debug)]
pub(super) struct QueuedPrompt {
    pub(super) message_id: String,
    pub(super) text: String,
}

/// One use of a tool.
#[derive(Clone)]
pub(super) struct ToolUse {
    /// The `toolCallId`.
    id: String,
    name: String,
    arguments: Json,
}

/// The turn that a task is in.
#[derive(Clone, Debug)]
pub(super) struct Turn {
    pub(super) number: u64,
    prompt: QueuedPrompt,
    interaction: String,
    answer: Option<String>,
    /// What tools and the user said.
    heard: Vec<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Delivery {
    Idle,
    Queued,
}

impl Runtime {
    /// Whether a task's turn is no longer what its session does.
    pub(super) fn is_cut_short(&self, task: &Task) -> bool {
        let Some(turn) = &task.turn else { return false };
        let running = self.sessions.get(&task.call.session).and_then(|session| session.running);
        running.is_none_or(|running| running.turn != turn.number)
    }

    pub(super) fn act(&mut self, task: &mut Task, act: Act) {
        match act {
            Act::Prompt(prompt) => self.prompted(task, prompt),
            _ if task.turn.is_none() => {}
            Act::Tool { name, arguments } => self.use_tool(task, name, arguments),
            Act::Permitted { request, tool } => self.permitted(task, &request, tool),
            Act::ToolAnswered { request, tool } => self.tool_answered(task, &request, &tool),
            Act::AskUser { question, choices } => self.ask_user(task, &question, choices),
            Act::UserAnswered { label, tool } => self.user_answered(task, &label, &tool),
            Act::Say(text) => {
                if let Some(turn) = &mut task.turn {
                    turn.answer = Some(text);
                }
            }
            Act::ModelError(message) => self.fail_turn(task, &message),
            Act::Finish => self.finish_turn(task),
            Act::Over => self.turn_over(task),
        }
    }

    fn prompted(&mut self, task: &mut Task, prompt: QueuedPrompt) {
        let Some(session) = self.sessions.get_mut(&task.call.session) else { return };
        if session.place == Place::Cloud && !session.started {
            // Its worker does not run yet: the prompt is swallowed.
            return;
        }
        if session.running.is_some() {
            session.queued.push_back(prompt);
        } else {
            self.begin_turn(task, prompt, Delivery::Idle);
        }
    }

    fn begin_turn(&mut self, task: &mut Task, prompt: QueuedPrompt, delivery: Delivery) {
        self.counters.turns += 1;
        let number = self.counters.turns;
        let Some(session) = self.sessions.get_mut(&task.call.session) else { return };
        session.running = Some(Running { turn: number, round: 0 });
        session.persisted = true;
        let place = session.place;
        let interaction = format!("interaction-{number}");
        let mut message = Object::new().str("content", &prompt.text);
        // A session in the cloud does not say whose messages its messages are.
        if place == Place::Local {
            message = message
                .str("transformedContent", &prompt.text)
                .str("messageId", &prompt.message_id)
                .raw("supportedNativeDocumentMimeTypes", &Json::from_static("[]"))
                .str("delivery", if delivery == Delivery::Idle { "idle" } else { "queued" })
                .str("interactionId", &interaction)
                .str("turnId", "0");
        }
        task.turn = Some(Turn { number, prompt, interaction, answer: None, heard: Vec::new() });
        let mut steps = vec![Step::emit("user.message", message), self.turn_start(task)];
        steps.append(&mut self.script.take_turn());
        steps.push(Step::act(Act::Finish));
        task.put_first(steps);
    }

    /// The event with which the model is asked.
    fn turn_start(&self, task: &Task) -> Step {
        let interaction = task.turn.as_ref().map_or("", |turn| &turn.interaction);
        let data = Object::new().str("turnId", &self.round(task)).str("interactionId", interaction);
        Step::emit("assistant.turn_start", data)
    }

    fn turn_end(&self, task: &Task) -> Step {
        Step::emit("assistant.turn_end", Object::new().str("turnId", &self.round(task)))
    }

    fn round(&self, task: &Task) -> String {
        let running = self.sessions.get(&task.call.session).and_then(|session| session.running);
        running.map_or(0, |running| running.round).to_string()
    }

    /// A message of the agent's, without its content.
    fn message(&self, task: &Task, message_id: &str) -> Object {
        let message = Object::new().str("messageId", message_id);
        let session = self.sessions.get(&task.call.session);
        match &task.turn {
            Some(turn) if session.is_some_and(|session| session.place == Place::Local) => message
                .str("originatingMessageId", &turn.prompt.message_id)
                .str("interactionId", &turn.interaction)
                .str("turnId", &self.round(task)),
            _ => message,
        }
    }

    // Tools.

    /// The model wants a tool used: its message, and the beginning of the use.
    fn begin_tool(&mut self, task: &Task, name: String, arguments: Json) -> (ToolUse, Vec<Step>) {
        let tool = ToolUse { id: self.counters.tool_call(), name, arguments };
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

    fn use_tool(&mut self, task: &mut Task, name: String, arguments: Json) {
        let (tool, mut steps) = self.begin_tool(task, name, arguments);
        let session = self.sessions.get(&task.call.session);
        let Some(declared) = session.and_then(|session| session.tool(&tool.name)) else {
            let message = format!("Tool '{}' does not exist", tool.name);
            return self.end_tool(task, steps, &tool, &Err(message));
        };
        let skips = declared.get("skipPermission").is_some_and(|skip| skip.as_str() == "true");
        if skips || session.is_none_or(|session| !session.request_permission) {
            self.run_tool(task, steps, tool);
            return;
        }
        let description = declared.get("description").unwrap_or_else(|| Json::text(""));
        let asked_for = Object::new()
            .str("kind", "custom-tool")
            .str("toolCallId", &tool.id)
            .str("toolName", &tool.name)
            .raw("toolDescription", &description)
            .raw("args", &tool.arguments)
            .finish();
        let request = self.counters.request_id();
        let data = Object::new()
            .str("requestId", &request)
            .raw("permissionRequest", &asked_for)
            .raw("promptRequest", &asked_for)
            .str("agentMode", "interactive")
            .str("permissionMode", "manual")
            .str("ownerSessionId", &task.call.session);
        steps.push(Step::emit("permission.requested", data));
        steps.push(Step::wait_for(&request));
        steps.push(Step::act(Act::Permitted { request, tool }));
        task.put_first(steps);
    }

    fn permitted(&mut self, task: &mut Task, request: &str, tool: ToolUse) {
        let decision = task.call.answer(request).and_then(|params| params.as_ref().ok()?.get("result"));
        if decision.is_some_and(|decision| super::asks::approves(&decision)) {
            self.run_tool(task, Vec::new(), tool);
        } else {
            self.end_tool(task, Vec::new(), &tool, &Err("Permission denied".to_owned()));
        }
    }

    /// The client is to run the tool.
    fn run_tool(&mut self, task: &mut Task, mut steps: Vec<Step>, tool: ToolUse) {
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

    fn tool_answered(&mut self, task: &mut Task, request: &str, tool: &ToolUse) {
        let result = task.call.answer(request).and_then(|params| params.as_ref().ok()?.get("result"));
        let outcome = match result {
            Some(result) => Ok(tool_text(&result)),
            // The model does not get to know what the error was.
            None => Err("Tool execution failed".to_owned()),
        };
        self.end_tool(task, Vec::new(), tool, &outcome);
    }

    /// The use of a tool is over, and the model is asked again.
    fn end_tool(
        &mut self,
        task: &mut Task,
        mut steps: Vec<Step>,
        tool: &ToolUse,
        outcome: &Result<String, String>,
    ) {
        let data = Object::new().str("toolCallId", &tool.id).str("turnId", &self.round(task));
        let data = match outcome {
            Ok(text) => data
                .raw("success", &Json::from_static("true"))
                .raw("result", &Object::new().str("content", text).str("detailedContent", text).finish()),
            Err(message) => data
                .raw("success", &Json::from_static("false"))
                .raw("error", &Object::new().str("message", message).str("code", "failure").finish()),
        };
        let (Ok(text) | Err(text)) = outcome;
        if let Some(turn) = &mut task.turn {
            turn.heard.push(format!("{} said: {text}", tool.name));
        }
        steps.push(Step::emit("tool.execution_complete", data));
        steps.push(self.turn_end(task));
        let session = self.sessions.get_mut(&task.call.session);
        if let Some(running) = session.and_then(|session| session.running.as_mut()) {
            running.round += 1;
        }
        steps.push(self.turn_start(task));
        task.put_first(steps);
    }

    fn ask_user(&mut self, task: &mut Task, question: &str, choices: Vec<String>) {
        let choices = Json::from_text(serde_json::Value::from(choices).to_string());
        let asked = || Object::new().str("question", question).raw("choices", &choices);
        let arguments = asked().raw("allow_freeform", &Json::from_static("true")).finish();
        let (tool, mut steps) = self.begin_tool(task, "ask_user".to_owned(), arguments);
        let label = self.counters.request_id();
        let allowed = Json::from_static("true");
        let data = Object::new()
            .str("requestId", &label)
            .str("question", question)
            .raw("choices", &choices)
            .raw("allowFreeform", &allowed)
            .str("toolCallId", &tool.id);
        steps.push(Step::emit("user_input.requested", data));
        steps.push(Step(Kind::Request(Question {
            label: label.clone(),
            method: "userInput.request".to_owned(),
            params: asked().raw("allowFreeform", &allowed).finish(),
            session: None,
            id: None,
        })));
        steps.push(Step::wait_for(&label));
        steps.push(Step::act(Act::UserAnswered { label, tool }));
        task.put_first(steps);
    }

    fn user_answered(&mut self, task: &mut Task, label: &str, tool: &ToolUse) {
        const NO_ANSWER: &str = "The user was unable to respond due to an error";
        let reply: Option<Json> = task.call.answer(label).and_then(|reply| reply.clone().ok());
        let answer = reply.as_ref().and_then(|reply| reply.get("answer")?.decode::<String>().ok());
        let freeform =
            reply.as_ref().and_then(|reply| reply.get("wasFreeform")?.decode().ok()).unwrap_or(true);
        let answer = answer.unwrap_or_else(|| NO_ANSWER.to_owned());
        let data = Object::new()
            .str("answer", &answer)
            .raw("wasFreeform", &Json::from_static(if freeform { "true" } else { "false" }))
            .str("requestId", label);
        let said = if freeform { "User responded" } else { "User selected" };
        let steps = vec![Step::emit("user_input.completed", data)];
        self.end_tool(task, steps, tool, &Ok(format!("{said}: {answer}")));
    }

    // How a turn ends.

    fn finish_turn(&mut self, task: &mut Task) {
        let Some(turn) = &task.turn else { return };
        let mut content = match &turn.answer {
            Some(answer) => answer.clone(),
            None => self.script.answer_to(&turn.prompt.text),
        };
        for heard in &turn.heard {
            content.push(' ');
            content.push_str(heard);
        }
        let message_id = self.counters.message();
        let mut steps =
            vec![Step::emit("assistant.message_start", Object::new().str("messageId", &message_id))];
        if self.sessions.get(&task.call.session).is_some_and(|session| session.streaming) {
            steps.extend(content.split_inclusive(' ').map(|word| {
                let delta = Object::new().str("messageId", &message_id).str("deltaContent", word);
                Step::emit("assistant.message_delta", delta)
            }));
        }
        let message = self
            .message(task, &message_id)
            .str("content", &content)
            .raw("toolRequests", &Json::from_static("[]"));
        steps.push(Step::emit("assistant.message", message));
        steps.push(self.turn_end(task));
        steps.push(Step::act(Act::Over));
        task.put_first(steps);
    }

    fn fail_turn(&mut self, task: &mut Task, message: &str) {
        let mut error = Object::new().str("errorType", "query").str("message", message);
        let session = self.sessions.get(&task.call.session);
        if let (Some(turn), Some(Place::Local)) = (&task.turn, session.map(|session| session.place)) {
            error = error.str("originatingMessageId", &turn.prompt.message_id);
        }
        // What was still to come in this turn does not happen.
        let answer = |step: &Step| matches!(step.0, Kind::Turn(Act::Finish));
        let skipped = task.steps.iter().position(answer).map_or(0, |answer| answer + 1);
        task.steps.drain(..skipped);
        task.put_first(vec![self.turn_end(task), Step::emit("session.error", error), Step::act(Act::Over)]);
    }

    fn turn_over(&mut self, task: &mut Task) {
        task.turn = None;
        let Some(session) = self.sessions.get_mut(&task.call.session) else { return };
        session.running = None;
        match session.queued.pop_front() {
            Some(prompt) => self.begin_turn(task, prompt, Delivery::Queued),
            None => task.put_first(vec![
                Step::emit("assistant.idle", Json::empty_object()),
                Step::emit("session.idle", Object::new().str("mode", "interactive")),
            ]),
        }
    }
}

/// What the model gets to see of a tool's result.
fn tool_text(result: &Json) -> String {
    let text = result.get("textResultForLlm");
    text.as_ref().unwrap_or(result).decode::<String>().unwrap_or_else(|_| result.as_str().to_owned())
}
