//! What the runtime answers when no rule says otherwise: what the real one does.

use super::runtime::Runtime;
use super::script::{CloudConfig, Lifecycle};
use super::sessions::{Place, Session, State, TIME};
use super::step::Step;
use super::turn::{Act, QueuedPrompt};
use super::{Call, asks};
use crate::json::{Json, Object};

/// What version 1.0.102 does not take in a cloud create if it is `true`.
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
/// What it does not take there at all.
const NO_CLOUD_FIELDS: [&str; 5] = ["tools", "commands", "canvases", "canvasProvider", "toolSearch"];

impl Runtime {
    /// The steps of the usual answer. What the call changes in here is changed when this is called.
    pub(super) fn usual(&mut self, call: &Call) -> Vec<Step> {
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
            "runtime.shutdown" => vec![Step::reply(Json::null()), Step::end()],
            method if asks::answers_events(method) => self.answer_event(call),
            method => vec![Step::unhandled(method)],
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
        let client = if kinds.iter().any(|kind| kind == "client") { r#","client""# } else { "" };
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
        let Some(session) = self.sessions.get_mut(id) else {
            // It was deleted between the call and this step.
            return vec![Step::failed(&call.method, &format!("Session not found: {id}"))];
        };
        let fresh = session.state == State::Announced;
        session.configure(call);
        let (description, start) = (session.description(id), session.start(id));
        let mut steps = self.lifecycle("session.created", id);
        steps.push(Step::reply(description));
        if fresh {
            steps.push(Step::emit("session.start", start));
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
        let resumable = |session: &&mut Session| match session.state {
            State::Live => true,
            State::Detached => session.persisted && session.place == Place::Local,
            State::Announced => false,
        };
        let Some(session) = self.sessions.get_mut(id).filter(resumable) else {
            return vec![Step::failed(&call.method, &format!("Session not found: {id}"))];
        };
        let active = session.state == State::Live;
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
        let id = call.session_id();
        if !self.is_live(id) {
            return vec![Step::failed(&call.method, &format!("Session not found: {id}"))];
        }
        let prompt = QueuedPrompt { message_id: self.counters.message(), text: call.text("prompt") };
        vec![Step::reply(Object::new().str("messageId", &prompt.message_id)), Step::act(Act::Prompt(prompt))]
    }

    fn abort(&mut self, call: &Call) -> Vec<Step> {
        let id = call.session_id();
        let Some(session) = self.sessions.get_mut(id).filter(|session| session.state == State::Live) else {
            return vec![Step::failed(&call.method, &format!("Session not found for sessionId: {id}"))];
        };
        let success = reply(r#"{"success":true}"#);
        let Some(running) = session.stop() else { return vec![success] };
        let mut steps = vec![Step::emit("abort", Object::new().str("reason", "user_initiated"))];
        steps.extend(self.withdraw_asks(id));
        steps.push(Step::emit("assistant.turn_end", Object::new().str("turnId", &running.round.to_string())));
        steps.push(success);
        steps.push(Step::emit("assistant.idle", Json::from_static(r#"{"aborted":true}"#)));
        steps.push(Step::emit("session.idle", Json::from_static(r#"{"aborted":true,"mode":"interactive"}"#)));
        steps
    }

    fn detach(&mut self, call: &Call, missing: Missing) -> Vec<Step> {
        let id = call.session_id();
        let Some(session) = self.sessions.get_mut(id).filter(|session| session.state == State::Live) else {
            return vec![match missing {
                Missing::Succeeds => reply(r#"{"success":true}"#),
                Missing::Fails => reply(r#"{"success":false}"#),
            }];
        };
        session.state = State::Detached;
        session.stop();
        let mut steps = self.withdraw_asks(id);
        steps.push(Step::emit(
            "session.shutdown",
            Json::from_static(r#"{"shutdownType":"routine","totalPremiumRequests":0}"#),
        ));
        steps.extend(self.lifecycle("session.updated", id));
        steps.push(reply(r#"{"success":true}"#));
        steps
    }

    fn delete(&mut self, call: &Call) -> Vec<Step> {
        let id = call.session_id();
        let known = self.sessions.get(id).is_some_and(|session| session.state != State::Announced);
        if !known {
            let error = format!("Session file not found for {id}");
            let result = Object::new().raw("success", &Json::from_static("false")).str("error", &error);
            return vec![Step::reply(result)];
        }
        self.sessions.remove(id);
        let mut steps = self.lifecycle("session.deleted", id);
        steps.push(reply(r#"{"success":true}"#));
        steps
    }

    fn messages(&self, call: &Call) -> Step {
        let id = call.session_id();
        match self.sessions.get(id).filter(|session| session.state == State::Live) {
            Some(session) => Step::reply(Object::new().raw("events", &array(&session.history))),
            None => Step::failed(&call.method, &format!("Session not found: {id}")),
        }
    }

    fn list(&self) -> Step {
        let listed = self.sessions.iter().filter(|(_, session)| match session.state {
            State::Announced => false,
            State::Live => true,
            State::Detached => session.persisted,
        });
        let listed: Vec<Json> = listed
            .map(|(id, session)| {
                let remote = session.place == Place::Cloud;
                Object::new()
                    .str("sessionId", id)
                    .str("startTime", TIME)
                    .str("modifiedTime", TIME)
                    .raw("isRemote", &Json::from_static(if remote { "true" } else { "false" }))
                    .finish()
            })
            .collect();
        Step::reply(Object::new().raw("sessions", &array(&listed)))
    }

    fn answer_event(&mut self, call: &Call) -> Vec<Step> {
        match self.asks.answer(&call.method, call.session_id(), call.params()) {
            Some(completed) => {
                vec![Step::emit(completed.event_type, completed.data), reply(r#"{"success":true}"#)]
            }
            // The one method that does not tell.
            None if call.method == "session.commands.handlePendingCommand" => {
                vec![reply(r#"{"success":true}"#)]
            }
            None => vec![reply(r#"{"success":false}"#)],
        }
    }

    fn withdraw_asks(&mut self, session: &str) -> Vec<Step> {
        let withdrawn = self.asks.withdraw(session);
        withdrawn.into_iter().map(|completed| Step::emit(completed.event_type, completed.data)).collect()
    }

    fn lifecycle(&self, what: &str, session: &str) -> Vec<Step> {
        if self.script.lifecycle == Lifecycle::Silent {
            return Vec::new();
        }
        let metadata = Object::new().str("startTime", TIME).str("modifiedTime", TIME).finish();
        let params = Object::new().str("type", what).str("sessionId", session).raw("metadata", &metadata);
        vec![Step::notify("session.lifecycle", params)]
    }

    fn is_live(&self, id: &str) -> bool {
        self.sessions.get(id).is_some_and(|session| session.state == State::Live)
    }
}

/// What the end of a session says when there is no such session.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Missing {
    Succeeds,
    Fails,
}

/// Whether a create is for a session in the cloud.
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

fn reply(result: &'static str) -> Step {
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
