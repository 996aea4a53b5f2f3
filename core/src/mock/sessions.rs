//! What the runtime knows of its sessions.

use std::collections::{BTreeMap, VecDeque};

use super::Call;
use super::turn::QueuedPrompt;
use crate::json::{Json, Object};

/// When everything happens.
pub(super) const TIME: &str = "2026-01-01T00:00:00.000Z";
/// Who starts a session's worker, as its `session.start` says.
pub(super) const PRODUCER: &str = "copilot-agent";

/// All sessions, by id.
pub(super) type Sessions = BTreeMap<String, Session>;

/// One session.
#[derive(Debug)]
pub(super) struct Session {
    pub(super) place: Place,
    pub(super) state: State,
    pub(super) streaming: bool,
    pub(super) request_permission: bool,
    pub(super) tools: Vec<Json>,
    pub(super) model: Option<String>,
    /// Its worker runs: a `session.start` was emitted.
    pub(super) started: bool,
    /// Something of it is on disk, so that it can be resumed.
    pub(super) persisted: bool,
    /// Its durable events.
    pub(super) history: Vec<Json>,
    /// The latest durable event's id.
    pub(super) last_event: Option<String>,
    pub(super) running: Option<Running>,
    pub(super) queued: VecDeque<QueuedPrompt>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Local,
    Cloud,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// Its create has come, and was not carried out yet.
    Announced,
    Live,
    Detached,
}

/// The turn that a session is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Running {
    /// Counted over all sessions.
    pub(super) turn: u64,
    /// How many times the model was asked before, in this turn: the `turnId` of its events.
    pub(super) round: u64,
}

impl Session {
    pub(super) fn new(place: Place, state: State) -> Session {
        Session {
            place,
            state,
            streaming: false,
            request_permission: false,
            tools: Vec::new(),
            model: None,
            started: false,
            persisted: false,
            history: Vec::new(),
            last_event: None,
            running: None,
            queued: VecDeque::new(),
        }
    }

    /// Takes over what a create or resume says.
    pub(super) fn configure(&mut self, call: &Call) {
        self.state = State::Live;
        self.streaming = call.flag("streaming");
        self.request_permission = call.flag("requestPermission");
        self.model = call.param("model");
        let tools: Vec<serde_json::Value> = call.param("tools").unwrap_or_default();
        self.tools = tools.iter().map(|tool| Json::from_text(tool.to_string())).collect();
    }

    /// What was declared of a tool.
    pub(super) fn tool(&self, name: &str) -> Option<&Json> {
        self.tools.iter().find(|tool| tool.get("name").is_some_and(|known| known == Json::text(name)))
    }

    /// Ends what it is doing.
    pub(super) fn stop(&mut self) -> Option<Running> {
        self.queued.clear();
        self.running.take()
    }

    /// The reply to its create or resume.
    pub(super) fn description(&self, id: &str) -> Json {
        let capabilities = Json::from_static(
            r#"{"ui":{"elicitation":false,"mcpApps":false,"canvases":false},"extensions":false}"#,
        );
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

/// Whether events of this type are never kept.
pub(super) fn is_ephemeral(event_type: &str) -> bool {
    event_type.ends_with("_delta")
        || event_type.starts_with("user_input.")
        || event_type.starts_with("model.")
        || matches!(
            event_type,
            "assistant.message_start"
                | "assistant.idle"
                | "assistant.usage"
                | "assistant.turn_retry"
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
