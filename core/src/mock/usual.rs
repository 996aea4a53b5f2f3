//! The runtime's answers when no rule says otherwise: those of the real one.

use super::asks::{Answered, Taken};
use super::complaint::Complaint;
use super::hooks;
use super::run::lifecycle;
use super::runtime::Runtime;
use super::script::{CloudConfig, Lifecycle};
use super::sessions::{Place, Running, Session, SessionState, Stopped, TIME};
use super::settings::listed;
use super::step::{AnyStep as Step, Until};
use super::turn::{Act, QueuedPrompt};
use super::{Call, asks};
use crate::json::{Json, Object};
use crate::protocol::methods::LIFECYCLE;

/// The data of `session.shutdown`: every member that this type requires.
const SHUTDOWN: &str = concat!(
    r#"{"shutdownType":"routine","totalPremiumRequests":0,"totalApiDurationMs":0,"sessionStartTime":0,"#,
    r#""codeChanges":{"linesAdded":0,"linesRemoved":0,"filesModified":[]},"modelMetrics":{}}"#
);

/// The flags that version 1.0.102 does not take in a cloud create if they are `true`.
const NO_CLOUD_FLAGS: [&str; 9] = [
    "requestPermission",
    "requestUserInput",
    "hooks",
    "requestExitPlanMode",
    "requestAutoModeSwitch",
    "requestElicitation",
    "requestMcpApps",
    "requestCanvasRenderer",
    "includeSubAgentStreamingEvents",
];
/// The fields that version 1.0.102 does not take in a cloud create at all.
const NO_CLOUD_FIELDS: [&str; 5] = ["tools", "commands", "canvases", "canvasProvider", "toolSearch"];

impl Runtime {
    /// The steps of the usual answer. What the call changes in here is changed when this is called.
    pub(super) fn usual(&mut self, call: &Call) -> Vec<Step> {
        if let Some(refusal) = refusal(call) {
            self.forget_announced(call.session_id());
            return vec![refusal];
        }
        match call.method.as_str() {
            "connect" => vec![self.connect(call)],
            "ping" => vec![ping(call)],
            "status.get" => vec![reply(r#"{"version":"mock","protocolVersion":3}"#)],
            "auth.getStatus" => vec![reply(
                r#"{"isAuthenticated":true,"authType":"token","host":"https://github.com","login":"mock","statusMessage":"https://github.com (via token)"}"#,
            )],
            "models.list" => vec![reply(
                r#"{"models":[{"id":"mock-model","name":"Mock Model","capabilities":{"supports":{"vision":false},"limits":{"max_context_window_tokens":128000}},"policy":{"state":"enabled"},"billing":{"multiplier":0}}]}"#,
            )],
            "session.create" => self.create(call),
            "session.resume" => self.resume(call),
            "session.send" => self.send_prompt(call),
            "session.abort" => self.abort(call),
            "session.detach" => self.detach(call, Missing::Succeeds),
            "session.destroy" => self.detach(call, Missing::Fails),
            "session.delete" => self.delete(call),
            "session.getMessages" => vec![self.messages(call)],
            "session.list" => vec![self.list()],
            "session.eventLog.read" => vec![self.read_log(call)],
            "session.eventLog.tail" => vec![self.tail_of_log(call)],
            "session.eventLog.registerInterest" => vec![self.register_interest(call)],
            "session.eventLog.releaseInterest" => vec![self.release_interest(call)],
            "llmInference.httpResponseStart" | "llmInference.httpResponseChunk" => {
                vec![self.model_responds(call)]
            }
            "runtime.shutdown" => vec![Step::reply(Json::null()), Step::end()],
            method if asks::answers_events(method) => self.answer_event(call),
            method => match self
                .usual_at_start(call)
                .or_else(|| self.usual_that_asks(call))
                .or_else(|| self.usual_of_canvases(call))
                .or_else(|| self.usual_of_settings(call))
            {
                Some(steps) => steps,
                None => vec![Step::unhandled(method)],
            },
        }
    }

    fn connect(&mut self, call: &Call) -> Step {
        let given: Option<String> = call.param("token");
        match (&self.script.token, given) {
            (None, Some(_)) => return Step::error(-32003, "AUTHENTICATION_NOT_CONFIGURED"),
            (Some(token), given) if given.as_ref() != Some(token) => {
                return Step::error(-32002, "AUTHENTICATION_FAILED");
            }
            _ => self.authenticated = true,
        }
        let kinds: Vec<String> = call.param("supportedTaskKinds").unwrap_or_default();
        self.client.tasks = kinds.iter().any(|kind| kind == "client");
        let client = if self.client.tasks { r#","client""# } else { "" };
        Step::reply(Json::from_text(format!(
            r#"{{"ok":true,"protocolVersion":3,"version":"mock","taskKinds":["agent","shell"{client}]}}"#
        )))
    }

    fn create(&mut self, call: &Call) -> Vec<Step> {
        let id = call.session_id();
        if is_cloud(call)
            && let Some(refusal) = self.refusal_in_cloud(call)
        {
            self.forget_announced(id);
            return vec![refusal];
        }
        if let Some(steps) = self.token_first(id) {
            return steps;
        }
        self.create_now(call)
    }

    pub(super) fn create_now(&mut self, call: &Call) -> Vec<Step> {
        let id = call.session_id();
        let Some(session) = self.sessions.get_mut(id) else {
            // It was deleted between the call and this step.
            return vec![not_found(call)];
        };
        let fresh = session.state == SessionState::Announced;
        session.configure(call);
        let (description, start) = (session.description(id), session.start(id));
        let mut steps = Vec::new();
        if fresh {
            steps.extend(self.lifecycle("session.created", id));
        }
        steps.push(Step::reply(description));
        if fresh {
            steps.push(Step::emit("session.start", start));
            steps.extend(self.lifecycle("session.created", id));
        }
        steps
    }

    fn refusal_in_cloud(&self, call: &Call) -> Option<Step> {
        if self.script.cloud == CloudConfig::Anything {
            return None;
        }
        let has = |name: &&str| call.params().get(name).is_some_and(|value| !value.is_null());
        if NO_CLOUD_FIELDS.iter().any(has) || NO_CLOUD_FLAGS.iter().any(|name| call.flag(name)) {
            return Some(Step::unhandled(&call.method));
        }
        ["sessionId", "provider"].iter().find(|name| has(name)).map(|name| {
            let message = format!("Cannot specify {name} when creating a remote session in the cloud.");
            Step::failed(&call.method, &message)
        })
    }

    fn resume(&mut self, call: &Call) -> Vec<Step> {
        let id = call.session_id();
        let resumable = |session: &Session| match session.state {
            _ if session.place == Place::Cloud => false,
            SessionState::Live => true,
            SessionState::Detached => session.persisted,
            SessionState::Announced => false,
        };
        if !self.sessions.get(id).is_some_and(resumable) {
            let message = format!("Failed to load session events: Session not found: {id}");
            return vec![Step::failed(&call.method, &message)];
        }
        if let Some(steps) = self.token_first(id) {
            return steps;
        }
        self.resume_now(call)
    }

    pub(super) fn resume_now(&mut self, call: &Call) -> Vec<Step> {
        let id = call.session_id();
        let Some(session) = self.sessions.get_mut(id) else { return vec![not_found(call)] };
        let active = session.running().is_some();
        session.configure(call);
        session.started = true;
        let resumed = Object::new()
            .str("resumeTime", TIME)
            .raw("eventCount", &Json::from_text(session.history.len().to_string()))
            .raw("sessionWasActive", &Json::from_static(if active { "true" } else { "false" }))
            .raw("context", &Json::from_static(r#"{"cwd":"/mock"}"#));
        vec![Step::reply(session.description(id)), Step::emit("session.resume", resumed)]
    }

    fn send_prompt(&mut self, call: &Call) -> Vec<Step> {
        let message_id = self.counters.message();
        let Some(session) = self.live(call.session_id()) else { return vec![not_found(call)] };
        session.accept(QueuedPrompt {
            message_id: message_id.clone(),
            text: call.text("prompt"),
            modified: None,
            immediate: call.text("mode") == "immediate",
            call: call.clone(),
            is_of_stop: false,
        });
        vec![Step::reply(Object::new().str("messageId", &message_id)), Step::act(Act::Prompt { message_id })]
    }

    /// Returns the steps of an abort. What is open is completed, and what was accepted is dropped, when the call comes.
    /// The session is idle when it has all been told, and not before the hooks are answered: what comes until then
    /// waits for that.
    fn abort(&mut self, call: &Call) -> Vec<Step> {
        let id = call.session_id();
        let stop = self.counters.stop();
        let Some(session) = self.live(id) else { return vec![not_found(call)] };
        let stopped = session.stop(stop);
        let model = session.model.clone();
        let success = reply(r#"{"success":true}"#);
        let aborted = Step::emit("abort", Json::from_static(r#"{"reason":"user_initiated"}"#));
        let mut steps =
            vec![Step::act(Act::Stop(stop)), aborted.clone(), Step::wait_until(Until::HooksAnswered)];
        match stopped {
            Stopped::Nothing => return vec![success],
            Stopped::Again { stop, prompts } => {
                let again = if prompts { vec![aborted] } else { Vec::new() };
                return [again, vec![Step::wait_until(Until::Stopped(stop)), success]].concat();
            }
            Stopped::Prompts(prompt) => {
                // Once its hooks are asked, a prompt is said, even if nothing comes of it.
                if self.requests.hook_is_open(id) {
                    steps.extend(self.empty_turn(id, &prompt));
                }
            }
            Stopped::Turn(running) => {
                steps.extend(self.asks.abort(id).into_iter().map(|ask| Step::emit(ask.event_type, ask.data)));
                steps.extend(self.cancel_inferences(id));
                steps.push(Step::emit("agent.interrupted", interruption(&running, model.as_deref())));
                let turn_end = Object::new().str("turnId", &running.round.to_string());
                steps.push(Step::emit("assistant.turn_end", turn_end));
            }
        }
        steps.extend([success, Step::wait_until(Until::ClientQuiet), Step::act(Act::Stopped)]);
        steps
    }

    fn detach(&mut self, call: &Call, missing: Missing) -> Vec<Step> {
        let id = call.session_id();
        let Some(session) = self.live(id) else {
            return vec![match missing {
                Missing::Succeeds => reply(r#"{"success":true}"#),
                Missing::Fails => reply(r#"{"success":false}"#),
            }];
        };
        if session.has_hooks() {
            let input = Object::new().str("reason", "user_exit");
            let mut steps = hooks::ask("sessionEnd", id, input);
            steps.push(Step::act(Act::Detach));
            return steps;
        }
        self.let_go(call)
    }

    pub(super) fn let_go(&mut self, call: &Call) -> Vec<Step> {
        let id = call.session_id();
        if let Some(session) = self.live(id) {
            session.detach();
        }
        self.asks.forget(id);
        vec![Step::emit("session.shutdown", Json::from_static(SHUTDOWN)), reply(r#"{"success":true}"#)]
    }

    fn delete(&mut self, call: &Call) -> Vec<Step> {
        let id = call.session_id();
        if !self.delete_session(id) {
            let error = format!("Session file not found for {id}");
            let result = Object::new().raw("success", &Json::from_static("false")).str("error", &error);
            return vec![Step::reply(result)];
        }
        let deleted = || Step::notify(LIFECYCLE, lifecycle("session.deleted", id));
        vec![deleted(), deleted(), reply(r#"{"success":true}"#)]
    }

    /// Deletes a session. Returns whether there was such a session.
    pub(super) fn delete_session(&mut self, id: &str) -> bool {
        let known = self.sessions.get(id).is_some_and(|session| session.state != SessionState::Announced);
        if known {
            self.sessions.remove(id);
            if let Some(disk) = &self.script.disk {
                disk.delete(id);
            }
            self.asks.forget(id);
        }
        known
    }

    fn messages(&mut self, call: &Call) -> Step {
        let id = call.session_id();
        match self.live(id) {
            Some(session) => Step::reply(Object::new().raw("events", &array(&session.history))),
            None => Step::failed(&call.method, &format!("Session not found: {id}")),
        }
    }

    fn list(&self) -> Step {
        let sessions = self.sessions.iter().filter(|(_, session)| match session.state {
            SessionState::Announced => false,
            SessionState::Live | SessionState::Detached => session.persisted || session.place == Place::Cloud,
        });
        let listed: Vec<Json> = sessions.map(|(id, session)| listed(id, session)).collect();
        Step::reply(Object::new().raw("sessions", &array(&listed)))
    }

    fn answer_event(&mut self, call: &Call) -> Vec<Step> {
        let label = call.text("requestId");
        match self.asks.answer(&call.method, call.session_id(), call.params()) {
            Taken::Answered(Answered { completed, error, wrong }) => {
                let wrong = wrong.map(|wrong| wrong.to_string());
                if let Some(wrong) = error.clone().or(wrong) {
                    self.complain(Complaint::WrongAnswer { ask: asks::asked_by(&call.method), label, wrong });
                }
                let answer = match error {
                    Some(error) => Step::failed(&call.method, &error),
                    None => reply(r#"{"success":true}"#),
                };
                vec![Step::emit(completed.event_type, completed.data), answer]
            }
            Taken::Refused(message) => {
                let ask = asks::asked_by(&call.method);
                self.complain(Complaint::WrongAnswer { ask, label, wrong: message.clone() });
                // Only now: what a script asks may be of a session that it alone knows.
                match self.is_there(call.session_id()) {
                    true => vec![Step::failed(&call.method, &message)],
                    false => vec![not_found(call)],
                }
            }
            Taken::NotOpen { answered } => self.not_open(call, label, answered),
        }
    }

    fn not_open(&mut self, call: &Call, request: String, answered: bool) -> Vec<Step> {
        let method = call.method.clone();
        self.complain(match answered {
            true => Complaint::AnsweredTwice { method, request },
            false => Complaint::NotOpen { method, request },
        });
        if !self.is_there(call.session_id()) {
            return vec![not_found(call)];
        }
        match call.method.as_str() {
            // The one method that does not tell.
            "session.commands.handlePendingCommand" => vec![reply(r#"{"success":true}"#)],
            _ => vec![reply(r#"{"success":false}"#)],
        }
    }

    fn register_interest(&mut self, call: &Call) -> Step {
        let Some(session) = self.live(call.session_id()) else { return not_found(call) };
        match call.param("eventType") {
            Some(event_type) => {
                Step::reply(Object::new().str("handle", &session.register_interest(event_type)))
            }
            None => Step::failed(&call.method, "session.eventLog requires string eventType"),
        }
    }

    fn release_interest(&mut self, call: &Call) -> Step {
        let Some(session) = self.live(call.session_id()) else { return not_found(call) };
        match call.param::<String>("handle") {
            Some(handle) => {
                session.release_interest(&handle);
                reply(r#"{"success":true}"#)
            }
            None => Step::failed(&call.method, "session.eventLog requires string handle"),
        }
    }

    fn lifecycle(&self, what: &str, session: &str) -> Option<Step> {
        let notified = self.script.lifecycle == Lifecycle::Notified;
        notified.then(|| Step::notify(LIFECYCLE, lifecycle(what, session)))
    }

    fn is_there(&self, id: &str) -> bool {
        self.sessions.get(id).is_some_and(|session| session.state != SessionState::Detached)
    }

    pub(super) fn live(&mut self, id: &str) -> Option<&mut Session> {
        self.sessions.get_mut(id).filter(|session| session.state == SessionState::Live)
    }
}

/// Returns the refusal of a call whose parameters do not say which session it is for.
fn refusal(call: &Call) -> Option<Step> {
    let method = call.method.as_str();
    let params = call.params();
    let is_object = params.as_bytes().first() == Some(&b'{');
    if method == "session.create" {
        let message = if !is_object && !params.is_null() {
            "session lifecycle params must be an object"
        } else if params.get("sessionId").is_some_and(|id| id.decode::<Option<String>>().is_err()) {
            "session.create sessionId must be a string"
        } else {
            return None;
        };
        return Some(Step::failed(method, message));
    }
    if method == "session.resume" && !is_object && !params.is_null() {
        // The real process aborts.
        return Some(Step::end());
    }
    if call.param::<String>("sessionId").is_some() {
        return None;
    }
    let message = match method {
        "session.resume"
        | "session.detach"
        | "session.destroy"
        | "session.delete"
        | "session.getMessages" => "Missing sessionId parameter".to_owned(),
        "session.send"
        | "session.abort"
        | "session.eventLog.read"
        | "session.eventLog.tail"
        | "session.eventLog.registerInterest"
        | "session.eventLog.releaseInterest"
        | "session.tools.set"
        | "session.options.update"
        | "session.skills.reload"
        | "session.tasks.register"
        | "session.tasks.cancel"
        | "session.ui.elicitation"
        | "session.commands.execute"
        | "session.commands.enqueue" => {
            format!("Missing sessionId in {method} request")
        }
        _ if asks::answers_events(method) => format!("Missing sessionId in {method} request"),
        _ => return None,
    };
    Some(Step::failed(method, &message))
}

pub(super) fn not_found(call: &Call) -> Step {
    Step::failed(&call.method, &format!("Session not found for sessionId: {}", call.session_id()))
}

/// The data of `agent.interrupted`.
fn interruption(running: &Running, model: Option<&str>) -> Object {
    let none = Json::from_static("0");
    let turn = Json::from_text(running.round.to_string());
    let data = Object::new().raw("turn", &turn).raw("elapsedMs", &none);
    let Some(tool) = &running.tool else {
        let data = data.str("activity", "model_call");
        return match model {
            Some(model) => data.str("model", model),
            None => data,
        };
    };
    let name = array(&[Json::text(&tool.name)]);
    let safe = if tool.is_built_in { name.clone() } else { array(&[]) };
    data.str("activity", "tool_call")
        .raw("toolCallIds", &array(&[Json::text(&tool.id)]))
        .raw("toolNames", &name)
        .raw("safeToolNames", &safe)
}

/// The outcome of ending a session when there is no such session.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Missing {
    Succeeds,
    Fails,
}

/// Returns whether a create is for a session in the cloud.
pub(super) fn is_cloud(call: &Call) -> bool {
    call.params().get("cloud").is_some_and(|cloud| cloud.as_bytes().first() == Some(&b'{'))
}

fn ping(call: &Call) -> Step {
    let message = match call.param::<String>("message") {
        Some(message) => format!("pong: {message}"),
        None => "pong".to_owned(),
    };
    let result = Object::new().str("message", &message).str("timestamp", TIME);
    Step::reply(result.raw("protocolVersion", &Json::from_static("3")))
}

pub(super) fn reply(result: &'static str) -> Step {
    Step::reply(Json::from_static(result))
}

fn array(values: &[Json]) -> Json {
    let mut text = String::from("[");
    for (index, value) in values.iter().enumerate() {
        if index > 0 {
            text.push(',');
        }
        text.push_str(value.as_str());
    }
    text.push(']');
    Json::from_text(text)
}
