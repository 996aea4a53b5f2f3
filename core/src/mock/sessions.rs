//! The runtime's knowledge of its sessions.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::Call;
use super::claims::ClientTask;
use super::settings::Settings;
use super::tools::ToolUse;
use super::turn::QueuedPrompt;
use crate::json::{Json, Object};

/// The time at which everything happens.
pub(super) const TIME: &str = "2026-01-01T00:00:00.000Z";
/// The producer that starts a session's worker, as its `session.start` says.
pub(super) const PRODUCER: &str = "copilot-agent";

/// All sessions, by id.
pub(super) type Sessions = BTreeMap<String, Session>;

/// One session.
#[derive(Debug)]
pub(super) struct Session {
    pub(super) place: Place,
    pub(super) state: SessionState,
    /// The parameters of the latest create or resume.
    pub(super) config: Json,
    /// A create or resume has come, and it was not let go of since.
    pub(super) attached: bool,
    pub(super) streaming: bool,
    pub(super) request_permission: bool,
    pub(super) request_user_input: bool,
    pub(super) tools: Vec<Json>,
    /// Tasks of the client's own.
    pub(super) tasks: Vec<ClientTask>,
    /// As their events tell of them, in the order in which they were opened.
    pub(super) open_canvases: Vec<Json>,
    /// The number of commands that were queued and are not answered.
    pub(super) open_commands: usize,
    /// Its hooks are asked about the prompt of this id, whose turn begins then.
    pub(super) prompting: Option<String>,
    /// Hook `sessionStart` was asked.
    pub(super) start_was_asked: bool,
    /// Names of tools that were approved for good.
    pub(super) approved_tools: BTreeSet<String>,
    interests: Interests,
    /// The tool that was in use when it was left, and of which it is not told yet what became.
    pub(super) interrupted: Option<ToolUse>,
    pub(super) model: Option<String>,
    /// The other settings of the session.
    pub(super) settings: Settings,
    /// Its worker runs: a `session.start` was emitted.
    pub(super) started: bool,
    /// Something of it is on disk, so that it can be resumed.
    pub(super) persisted: bool,
    /// Its durable events.
    pub(super) history: Vec<Json>,
    /// The latest durable event's id.
    pub(super) last_event: Option<String>,
    pub(super) activity: Activity,
    /// Prompts that were accepted and whose turns have not begun.
    pub(super) queued: VecDeque<QueuedPrompt>,
    /// Prompts that were accepted to be said in the turn that runs.
    pub(super) steering: VecDeque<QueuedPrompt>,
    /// The number of times in a row that hook `agentStop` has had the agent go on, up to the next turn.
    pub(super) goes_on: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Local,
    Cloud,
}

impl Session {
    /// Returns whether permissions are asked for.
    pub(super) fn asks_permission(&self) -> bool {
        self.place == Place::Cloud || self.request_permission
    }

    /// Returns whether what has both an event and a request is asked by the request too.
    pub(super) fn asks_by_request(&self, event_type: &str) -> bool {
        self.place == Place::Local && (event_type != "user_input.requested" || self.request_user_input)
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum SessionState {
    /// Its create has come, and was not carried out yet.
    Announced,
    Live,
    Detached,
}

/// The activity of a session.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Activity {
    Idle,
    Running(Running),
    /// The session was aborted, and is not idle yet. Stops are counted, over all sessions.
    Stopping(u64),
}

/// The turn that a session is in.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Running {
    /// Counted over all sessions.
    pub(super) turn: u64,
    /// The number of times that the model was asked before, in this turn: the `turnId` of its events.
    pub(super) round: u64,
    /// The tool in use.
    pub(super) tool: Option<ToolUse>,
}

/// The activity that an abort has stopped.
#[derive(Debug)]
pub(super) enum Stopped {
    Nothing,
    /// Prompts that were accepted and whose turns had not begun. This is the first.
    Prompts(QueuedPrompt),
    Turn(Running),
    /// The session was being stopped already, by the abort of this number.
    Again {
        stop: u64,
        /// Prompts had come since.
        prompts: bool,
    },
}

/// The types of events that the client wants to be asked by.
#[derive(Debug, Default)]
struct Interests {
    /// By handle.
    registered: BTreeMap<String, String>,
    count: u64,
}

impl Session {
    pub(super) fn new(place: Place, state: SessionState) -> Session {
        Session {
            place,
            state,
            config: Json::empty_object(),
            attached: false,
            streaming: false,
            request_permission: false,
            request_user_input: false,
            tools: Vec::new(),
            tasks: Vec::new(),
            open_canvases: Vec::new(),
            open_commands: 0,
            prompting: None,
            start_was_asked: false,
            approved_tools: BTreeSet::new(),
            interests: Interests::default(),
            interrupted: None,
            model: None,
            settings: Settings::default(),
            started: false,
            persisted: false,
            history: Vec::new(),
            last_event: None,
            activity: Activity::Idle,
            queued: VecDeque::new(),
            steering: VecDeque::new(),
            goes_on: 0,
        }
    }

    /// Takes over what a create or resume says.
    pub(super) fn configure(&mut self, call: &Call) {
        self.state = SessionState::Live;
        self.streaming = call.flag("streaming");
        self.request_permission = call.flag("requestPermission");
        self.request_user_input = call.flag("requestUserInput");
        self.model = call.param("model");
        self.declare(call);
    }

    /// A create or resume has come, and is not carried out yet.
    pub(super) fn attach(&mut self, call: &Call) {
        self.attached = true;
        self.config = call.params.clone();
    }

    /// Takes over the client's tools, in place of those that there were.
    pub(super) fn declare(&mut self, call: &Call) {
        let tools: Vec<serde_json::Value> = call.param("tools").unwrap_or_default();
        self.tools = tools.iter().map(|tool| Json::from_text(tool.to_string())).collect();
    }

    pub(super) fn has_hooks(&self) -> bool {
        self.has("hooks") && self.place == Place::Local
    }

    /// Returns the declaration of a tool.
    pub(super) fn tool(&self, name: &str) -> Option<&Json> {
        self.tools.iter().find(|tool| tool.get("name").is_some_and(|known| known == Json::text(name)))
    }

    /// The turn that it is in.
    pub(super) fn running(&self) -> Option<&Running> {
        match &self.activity {
            Activity::Running(running) => Some(running),
            Activity::Idle | Activity::Stopping(_) => None,
        }
    }

    pub(super) fn running_mut(&mut self) -> Option<&mut Running> {
        match &mut self.activity {
            Activity::Running(running) => Some(running),
            Activity::Idle | Activity::Stopping(_) => None,
        }
    }

    /// Accepts a prompt.
    pub(super) fn accept(&mut self, prompt: QueuedPrompt) {
        if prompt.immediate && self.running().is_some() {
            self.steering.push_back(prompt);
        } else {
            self.queued.push_back(prompt);
        }
    }

    /// Drops the prompts whose turns have not begun. Whether there were any.
    pub(super) fn drop_prompts(&mut self) -> bool {
        let any = !self.queued.is_empty() || !self.steering.is_empty();
        self.queued.clear();
        self.steering.clear();
        self.prompting = None;
        self.goes_on = 0;
        any
    }

    /// Begins to stop what it is doing, as the stop of this number.
    pub(super) fn stop(&mut self, number: u64) -> Stopped {
        let first = self.queued.pop_front();
        let prompts = self.drop_prompts() || first.is_some();
        match (std::mem::replace(&mut self.activity, Activity::Stopping(number)), first) {
            (Activity::Running(running), _) => Stopped::Turn(running),
            (Activity::Idle, Some(first)) => Stopped::Prompts(first),
            (Activity::Idle, None) => {
                self.activity = Activity::Idle;
                Stopped::Nothing
            }
            (Activity::Stopping(stop), _) => {
                self.activity = Activity::Stopping(stop);
                Stopped::Again { stop, prompts }
            }
        }
    }

    /// Lets go of it: what is left is what is on disk.
    pub(super) fn detach(&mut self) {
        self.state = SessionState::Detached;
        self.attached = false;
        self.start_was_asked = false;
        self.open_canvases.clear();
        self.open_commands = 0;
        if let Activity::Running(running) = std::mem::replace(&mut self.activity, Activity::Idle) {
            self.interrupted = running.tool.or(self.interrupted.take());
        }
        self.drop_prompts();
        self.approved_tools.clear();
        self.interests = Interests::default();
    }

    /// Registers an interest. Returns its handle.
    pub(super) fn register_interest(&mut self, event_type: String) -> String {
        self.interests.count += 1;
        let handle = format!("interest-{}", self.interests.count);
        self.interests.registered.insert(handle.clone(), event_type);
        handle
    }

    pub(super) fn release_interest(&mut self, handle: &str) {
        self.interests.registered.remove(handle);
    }

    pub(super) fn is_interested_in(&self, event_type: &str) -> bool {
        self.interests.registered.values().any(|registered| registered == event_type)
    }

    /// The reply to its create or resume.
    pub(super) fn description(&self, id: &str) -> Json {
        let flag = |name| Json::from_static(if self.has(name) { "true" } else { "false" });
        let no = Json::from_static("false");
        let ui = Object::new()
            .raw("elicitation", &flag("requestElicitation"))
            .raw("mcpApps", &no)
            .raw("canvases", &flag("requestCanvasRenderer"))
            .finish();
        let capabilities = Object::new().raw("ui", &ui).raw("extensions", &no).finish();
        let model = match &self.model {
            Some(model) => Object::new().str("modelId", model).finish(),
            None => Json::empty_object(),
        };
        let description = Object::new().str("sessionId", id);
        let description = match self.place {
            Place::Cloud => description.str("remoteUrl", &format!("https://mock.invalid/sessions/{id}")),
            Place::Local => description
                .str("nativeSessionId", id)
                .str("startTime", TIME)
                .raw("isRemote", &Json::from_static("false"))
                .str("mode", "interactive")
                .str("workspacePath", &format!("/mock/session-state/{id}")),
        };
        description.raw("capabilities", &capabilities).raw("modelState", &model).finish()
    }

    /// The data of its `session.start`.
    pub(super) fn start(&self, id: &str) -> Json {
        let start = Object::new()
            .str("sessionId", id)
            .raw("version", &Json::from_static("1"))
            .str("producer", PRODUCER)
            .str("copilotVersion", "mock")
            .str("startTime", TIME);
        let start = match &self.model {
            Some(model) => start.str("selectedModel", model),
            None => start,
        };
        start.raw("context", &Json::from_static(r#"{"cwd":"/mock"}"#)).finish()
    }
}

/// Returns whether events of this type are never kept.
pub(super) fn is_ephemeral(event_type: &str) -> bool {
    const FAMILIES: [&str; 9] = [
        "auto_mode_switch.",
        "command.",
        "elicitation.",
        "exit_plan_mode.",
        "mcp.headers_refresh_",
        "model.",
        "sampling.",
        "session_limits_exhausted.",
        "user_input.",
    ];
    event_type.ends_with("_delta")
        || FAMILIES.iter().any(|family| event_type.starts_with(family))
        || matches!(
            event_type,
            "assistant.message_start"
                | "assistant.idle"
                | "assistant.usage"
                | "assistant.turn_retry"
                | "mcp.oauth_required"
                | "mcp.oauth_completed"
                | "session.canvas.closed"
                | "session.canvas.opened"
                | "session.idle"
                | "session.title_changed"
                | "session.usage_info"
                | "session.background_tasks_changed"
                | "session.managed_settings_resolved"
                | "pending_messages.modified"
                | "agent.interrupted"
                | "tool.execution_partial_result"
        )
}
