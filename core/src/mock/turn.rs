//! Turns: what an agent does with a prompt.
//!
//! A turn is a list of steps, like a rule. Those that stand here know of the turn they are in, and put further steps
//! in front of what is left of it.

use super::Call;
use super::asking::Asked;
use super::hooks;
use super::run::Task;
use super::runtime::Runtime;
use super::sessions::{Activity, Place, Running, Session};
use super::step::{AnyStep as Step, StepKind};
use super::tools::{self, Outcome, ToolUse};
use crate::json::{Json, Object};

/// A step of a turn, or of the stop of one.
#[derive(Clone)]
pub(super) enum Act {
    /// A prompt was accepted: its turn begins, unless it is already what a turn is of, or will be.
    Prompt {
        message_id: String,
    },
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
    /// The question of that name was answered.
    UserAnswered {
        request: String,
        tool: ToolUse,
    },
    Say(String),
    ModelError(String),
    /// Hook `preToolUse` was answered about a tool with which a step asks.
    MayAsk(Box<Asked>),
    /// The ask of a step was answered.
    Asked(Box<Asked>),
    /// Hook `userPromptSubmitted` was answered.
    Submitted(PromptAtHooks),
    /// The hooks were asked about a prompt: its turn begins.
    Begin(PromptAtHooks),
    /// Hook `preToolUse` was answered.
    PreToolUse {
        tool: ToolUse,
    },
    /// Hook `preMcpToolCall` was answered.
    PreMcpToolCall {
        tool: ToolUse,
    },
    /// Hook `postToolUse` or `postToolUseFailure` was answered.
    PostToolUse {
        tool: ToolUse,
        outcome: Outcome,
    },
    /// Hook `agentStop` was answered.
    AgentStopped,
    /// The GitHub token of a session that is to be created or resumed was asked for.
    Start,
    /// Hook `sessionEnd` was answered: the session is let go of.
    Detach,
    /// A canvas was opened.
    CanvasOpened(Json),
    /// The canvas of this instance was closed.
    CanvasClosed(String),
    /// The answer.
    Finish,
    /// A queued command is answered, or nobody is there to answer it. The session says that it is idle once the last is
    /// answered, if it is.
    CommandDone {
        is_answered: bool,
    },
    /// The turn is over: the next prompt's begins, or the session is idle.
    Over,
    /// The rest of the rule is the stop of this number.
    Stop(u64),
    /// The stop is over: the next prompt's turn begins, or the session is idle.
    Stopped,
}

/// A prompt, on its way to a turn.
#[derive(Clone, Debug)]
pub(super) struct QueuedPrompt {
    pub(super) message_id: String,
    /// As it was sent.
    pub(super) text: String,
    /// As a hook has changed it.
    pub(super) modified: Option<String>,
    /// `true` if the prompt is to be said in the turn that runs, if that runs on.
    pub(super) immediate: bool,
    /// The call that it came by.
    pub(super) call: Call,
    /// `true` if the prompt is the reason for which hook `agentStop` has the agent go on.
    pub(super) is_of_stop: bool,
}

impl QueuedPrompt {
    /// Returns the text that the agent reads.
    pub(super) fn read(&self) -> &str {
        self.modified.as_deref().unwrap_or(&self.text)
    }
}

/// A prompt that the hooks are asked about.
#[derive(Clone, Debug)]
pub(super) struct PromptAtHooks {
    pub(super) message_id: String,
    /// The id of the prompt that the agent's messages will say they are of, if it is another's.
    pub(super) originating: Option<String>,
    pub(super) delivery: Delivery,
}

/// The turn that a task is in.
#[derive(Clone, Debug)]
pub(super) struct Turn {
    pub(super) number: u64,
    prompt: QueuedPrompt,
    /// The id of the prompt that the agent's messages say they are of.
    pub(super) originating: String,
    interaction: String,
    answer: Option<String>,
    /// The texts that tools and the user said.
    pub(super) heard: Vec<String>,
    /// The number of times in a row that hook `agentStop` has had the agent go on, up to this turn.
    pub(super) goes_on: u32,
    /// The data of `skill.invoked`, which follows the end of the tool that reads the skill.
    pub(super) skill: Option<Json>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Delivery {
    Idle,
    Queued,
}

impl Act {
    /// Its name in a script, and what it is about.
    pub(super) fn name(&self) -> (&'static str, &str) {
        match self {
            Act::Tool { name, .. } => ("tool_call", name),
            Act::AskUser { question, .. } => ("ask_user", question),
            Act::Say(text) => ("say", text),
            Act::ModelError(message) => ("model_error", message),
            _ => ("turn", ""),
        }
    }
}

impl Runtime {
    /// Returns whether a task's turn, or its stop, is no longer what its session does.
    pub(super) fn is_cut_short(&self, task: &Task) -> bool {
        let session = self.sessions.get(&task.call.session);
        if let Some(stop) = task.stop {
            return session.is_none_or(|session| session.activity != Activity::Stopping(stop));
        }
        let Some(turn) = &task.turn else { return false };
        let running = session.and_then(|session| session.running());
        running.is_none_or(|running| running.turn != turn.number)
    }

    pub(super) fn act(&mut self, task: &mut Task, act: Act) {
        match act {
            Act::Prompt { message_id } => self.prompted(task, &message_id),
            Act::Stop(number) => task.stop = Some(number),
            Act::Stopped => self.stopped(task),
            Act::Start => {
                let steps = self.start_with_token(&task.call);
                task.put_first(steps);
            }
            Act::Detach => {
                let steps = self.let_go(&task.call);
                task.put_first(steps);
            }
            Act::CanvasOpened(canvas) => self.canvas_opened(&task.call.session, canvas),
            Act::CanvasClosed(instance) => self.canvas_closed(&task.call.session, &instance),
            Act::Submitted(at_hooks) => self.submitted(task, at_hooks),
            Act::Begin(at_hooks) => self.begin(task, at_hooks),
            Act::CommandDone { is_answered } => {
                let Some(session) = self.sessions.get_mut(&task.call.session) else { return };
                session.open_commands = session.open_commands.saturating_sub(1);
                let is_idle = session.activity == Activity::Idle && session.queued.is_empty();
                if is_answered && is_idle && session.open_commands == 0 {
                    task.put_first(self.idle(&task.call.session, Object::new()));
                }
            }
            // A prompt that was blocked has no turn, and ends as one.
            Act::Over => self.turn_over(task),
            _ if task.turn.is_none() => {}
            Act::Tool { name, arguments } => self.use_tool(task, name, arguments),
            Act::Permitted { request, tool } => self.permitted(task, &request, tool),
            Act::ToolAnswered { request, tool } => self.tool_answered(task, &request, &tool),
            Act::AskUser { question, choices } => self.ask_user(task, &question, choices),
            Act::UserAnswered { request, tool } => self.user_answered(task, &request, &tool),
            Act::Say(text) => {
                if let Some(turn) = &mut task.turn {
                    turn.answer = Some(text);
                }
            }
            Act::ModelError(message) => self.fail_turn(task, &message),
            Act::MayAsk(asked) => self.may_ask(task, *asked),
            Act::Asked(asked) => self.asked(task, *asked),
            Act::PreToolUse { tool } => self.pre_tool_use(task, tool),
            Act::PreMcpToolCall { tool } => self.ran(task, &tool, Outcome::done("Done.")),
            Act::PostToolUse { tool, outcome } => self.post_tool_use(task, &tool, outcome),
            Act::AgentStopped => self.agent_stopped(task),
            Act::Finish => self.finish_turn(task),
        }
    }

    fn prompted(&mut self, task: &mut Task, message_id: &str) {
        let Some(session) = self.sessions.get_mut(&task.call.session) else { return };
        if session.place == Place::Cloud && !session.started {
            // Its worker does not run yet: the prompt is swallowed.
            session.queued.retain(|prompt| prompt.message_id != message_id);
            return;
        }
        let waits = session.queued.iter().any(|prompt| prompt.message_id == message_id);
        if !waits || session.activity != Activity::Idle || session.prompting.is_some() {
            return;
        }
        if session.has_hooks() {
            let Some(prompt) = session.queued.front().cloned() else { return };
            let steps =
                self.ask_about_prompt(&task.call.session, &prompt, hooks::at_hooks(&prompt.message_id));
            return task.put_first(steps);
        }
        if let Some(prompt) = session.queued.pop_front() {
            let originating = prompt.message_id.clone();
            self.begin_turn(task, prompt, originating, Delivery::Idle);
        }
    }

    pub(super) fn begin_turn(
        &mut self,
        task: &mut Task,
        prompt: QueuedPrompt,
        originating: String,
        delivery: Delivery,
    ) {
        let number = self.counters.turn();
        let Some(session) = self.sessions.get_mut(&task.call.session) else { return };
        session.activity = Activity::Running(Running { turn: number, round: 0, tool: None });
        session.persisted = true;
        let mut steps = session.interrupted.take().map(|tool| tools::interrupted(&tool)).unwrap_or_default();
        let interaction = format!("interaction-{number}");
        let message = prompt_message(session, &prompt, &interaction, delivery);
        let goes_on = std::mem::take(&mut session.goes_on);
        let (answer, heard, skill) = (None, Vec::new(), None);
        task.turn = Some(Turn { number, prompt, originating, interaction, answer, heard, goes_on, skill });
        steps.extend([Step::emit("user.message", message), self.turn_start(task)]);
        steps.append(&mut self.steer(task));
        steps.append(&mut self.script.take_turn());
        steps.push(Step::act(Act::Finish));
        task.put_first(steps);
    }

    /// The events of a turn that was aborted before the model was asked.
    pub(super) fn empty_turn(&mut self, session: &str, prompt: &QueuedPrompt) -> Vec<Step> {
        let interaction = format!("interaction-{}", self.counters.turn());
        let Some(session) = self.sessions.get(session) else { return Vec::new() };
        let turn = Object::new().str("turnId", "0");
        vec![
            Step::emit("user.message", prompt_message(session, prompt, &interaction, Delivery::Idle)),
            Step::emit("assistant.turn_start", turn.clone().str("interactionId", &interaction)),
            Step::emit("assistant.turn_end", turn),
        ]
    }

    /// Begins the turn of the next prompt that waits, by a rule of its own. False if none does.
    fn begin_next(&mut self, session: &str, ended: Option<Turn>) -> bool {
        let Some(waiting) = self.sessions.get_mut(session) else { return false };
        waiting.activity = Activity::Idle;
        let steering = waiting.steering.pop_front();
        let steers = steering.is_some();
        let Some(prompt) = steering.or_else(|| waiting.queued.pop_front()) else { return false };
        // What was to steer a turn that is over, or has the agent go on after it, has a turn of its own, in which the
        // messages still are that one's.
        let ended = ended.filter(|_| steers || prompt.is_of_stop);
        let originating = ended.map(|ended| ended.originating);
        let mut task = Task::new(prompt.call.clone(), []);
        if waiting.has_hooks() {
            let message_id = prompt.message_id.clone();
            waiting.queued.push_front(prompt.clone());
            let at_hooks = PromptAtHooks { message_id, originating, delivery: Delivery::Queued };
            task.put_first(self.ask_about_prompt(session, &prompt, at_hooks));
        } else {
            let originating = originating.unwrap_or_else(|| prompt.message_id.clone());
            self.begin_turn(&mut task, prompt, originating, Delivery::Queued);
        }
        self.tasks.push(task);
        true
    }

    /// Says the prompts that are to steer the turn, now that the model is asked.
    pub(super) fn steer(&mut self, task: &Task) -> Vec<Step> {
        let round = self.round(task);
        let (Some(session), Some(turn)) = (self.sessions.get_mut(&task.call.session), &task.turn) else {
            return Vec::new();
        };
        let steering = session.steering.drain(..).map(|prompt| {
            let message = Object::new()
                .str("content", &prompt.text)
                .str("messageId", &prompt.message_id)
                .str("delivery", "steering")
                .str("turnId", &round)
                .str("interactionId", &turn.interaction);
            Step::emit("user.message", message)
        });
        steering.collect()
    }

    /// The event with which the model is asked.
    pub(super) fn turn_start(&self, task: &Task) -> Step {
        let interaction = task.turn.as_ref().map_or("", |turn| &turn.interaction);
        let data = Object::new().str("turnId", &self.round(task)).str("interactionId", interaction);
        Step::emit("assistant.turn_start", data)
    }

    pub(super) fn turn_end(&self, task: &Task) -> Step {
        Step::emit("assistant.turn_end", Object::new().str("turnId", &self.round(task)))
    }

    pub(super) fn round(&self, task: &Task) -> String {
        let running = self.sessions.get(&task.call.session).and_then(|session| session.running());
        running.map_or(0, |running| running.round).to_string()
    }

    /// A message of the agent's, without its content.
    pub(super) fn message(&self, task: &Task, message_id: &str) -> Object {
        let message = Object::new().str("messageId", message_id);
        let session = self.sessions.get(&task.call.session);
        match &task.turn {
            Some(turn) if session.is_some_and(|session| session.place == Place::Local) => message
                .str("originatingMessageId", &turn.originating)
                .str("interactionId", &turn.interaction)
                .str("turnId", &self.round(task)),
            _ => message,
        }
    }

    fn finish_turn(&mut self, task: &mut Task) {
        let Some(turn) = &task.turn else { return };
        let mut content = match &turn.answer {
            Some(answer) => answer.clone(),
            None => self.script.answer_to(turn.prompt.read()),
        };
        for heard in &turn.heard {
            content.push(' ');
            content.push_str(heard);
        }
        let message_id = self.counters.message();
        let mut steps = Vec::new();
        if self.sessions.get(&task.call.session).is_some_and(|session| session.streaming) {
            steps.push(Step::emit("assistant.message_start", Object::new().str("messageId", &message_id)));
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
        if self.sessions.get(&task.call.session).is_some_and(Session::has_hooks) {
            let again = turn.goes_on > 0;
            steps.append(&mut self.ask_to_stop(task, again));
        } else {
            steps.push(Step::act(Act::Over));
        }
        task.put_first(steps);
    }

    pub(super) fn fail_turn(&mut self, task: &mut Task, message: &str) {
        let mut error = Object::new().str("errorType", "query").str("message", message);
        let session = self.sessions.get(&task.call.session);
        if let (Some(turn), Some(Place::Local)) = (&task.turn, session.map(|session| session.place)) {
            error = error.str("originatingMessageId", &turn.prompt.message_id);
        }
        let mut steps = self.ask_about_error(&task.call.session, message);
        steps.extend([self.turn_end(task), Step::emit("session.error", error)]);
        end_early(task, steps);
    }

    fn turn_over(&mut self, task: &mut Task) {
        let ended = task.turn.take();
        if !self.begin_next(&task.call.session, ended) {
            task.put_first(self.idle(&task.call.session, Object::new()));
        }
    }

    fn stopped(&mut self, task: &mut Task) {
        task.stop = None;
        if !self.begin_next(&task.call.session, None) {
            let aborted = Object::new().raw("aborted", &Json::from_static("true"));
            task.put_first(self.idle(&task.call.session, aborted));
        }
    }

    /// The events with which a session goes idle.
    fn idle(&self, session: &str, how: Object) -> Vec<Step> {
        let mode = self.sessions.get(session).map_or("interactive", Session::mode);
        vec![Step::emit("assistant.idle", how.clone()), Step::emit("session.idle", how.str("mode", mode))]
    }
}

/// The data of a prompt's `user.message`.
fn prompt_message(session: &Session, prompt: &QueuedPrompt, interaction: &str, delivery: Delivery) -> Object {
    let message = Object::new().str("content", &prompt.text);
    if session.place == Place::Cloud {
        // A session in the cloud does not say whose messages its messages are.
        return message;
    }
    let transformed = prompt.modified.clone().unwrap_or_else(|| session.in_mode(&prompt.text));
    let message = message
        .str("transformedContent", &transformed)
        .str("messageId", &prompt.message_id)
        .raw("supportedNativeDocumentMimeTypes", &Json::from_static("[]"))
        .str("delivery", if delivery == Delivery::Idle { "idle" } else { "queued" })
        .str("interactionId", interaction)
        .str("turnId", "0");
    match session.mode() {
        "interactive" => message,
        mode => message.str("agentMode", mode),
    }
}

/// Ends a turn with these steps. What was still to come in it does not happen.
pub(super) fn end_early(task: &mut Task, mut steps: Vec<Step>) {
    let answer = |step: &Step| matches!(step.0, StepKind::Turn(Act::Finish));
    let skipped = task.steps.iter().position(answer).map_or(0, |answer| answer + 1);
    task.steps.drain(..skipped);
    steps.push(Step::act(Act::Over));
    task.put_first(steps);
}
