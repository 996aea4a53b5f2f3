//! The calls that ask something of a session, or change it, beside its turns: its model, mode and name, its plan, queue
//! and permissions, what it has used up. And the calls that ask the runtime about sessions.

use super::Call;
use super::asks::Asks;
use super::runtime::Runtime;
use super::sessions::{Place, Session, SessionState, TIME};
use super::step::AnyStep as Step;
use super::usual::{not_found, reply};
use crate::json::{Json, Object};

/// The name, mode, plan and permissions of a session.
#[derive(Clone, Debug, Default)]
pub(super) struct Settings {
    name: Option<String>,
    mode: Option<String>,
    plan: Option<String>,
    permissions: Option<String>,
}

impl Session {
    /// The mode that the agent is in.
    pub(super) fn mode(&self) -> &str {
        self.settings.mode.as_deref().unwrap_or("interactive")
    }

    /// Changes the mode. The event that says so, if it was another.
    pub(super) fn set_mode(&mut self, mode: &str) -> Option<Step> {
        let data = Object::new().str("previousMode", self.mode()).str("newMode", mode);
        let is_another = self.mode() != mode;
        self.settings.mode = Some(mode.to_owned());
        is_another.then(|| Step::emit("session.mode_changed", data))
    }

    /// A prompt as the agent and the hooks read it.
    pub(super) fn in_mode(&self, prompt: &str) -> String {
        if self.mode() == "plan" { format!("[[PLAN]] {prompt}") } else { prompt.to_owned() }
    }
}

impl Runtime {
    /// The steps of the usual answer. None of a call that is no such.
    pub(super) fn usual_of_settings(&mut self, call: &Call) -> Option<Vec<Step>> {
        Some(vec![match call.method.as_str() {
            "session.getMetadata" => self.metadata(call),
            "session.getLastId" => self.last_id(),
            "session.getForeground" => reply("{}"),
            "session.setForeground" => reply(concat!(
                r#"{"success":false,"error":"Not running in TUI+server mode - "#,
                r#"no foreground session change handler registered"}"#
            )),
            "sessions.fork" => return Some(self.fork(call)),
            _ => return self.usual_of_session(call),
        }])
    }

    fn usual_of_session(&mut self, call: &Call) -> Option<Vec<Step>> {
        let of_session: fn(&mut Session, &Call) -> Vec<Step> = match call.method.as_str() {
            "session.model.getCurrent" => |session, _| vec![Step::reply(model(session))],
            "session.model.switchTo" => switch_model,
            "session.model.switchAutoTier" => switch_auto_tier,
            "session.mode.get" => |session, _| vec![Step::reply(Json::text(session.mode()))],
            "session.mode.set" => |session, call| {
                let result = reply(r#"{"status":"unchanged","modelChanged":false,"modeApplied":true}"#);
                session.set_mode(&call.text("mode")).into_iter().chain([result]).collect()
            },
            "session.name.get" => |session, _| {
                vec![Step::reply(Object::new().raw("name", &text_or_null(session.settings.name.as_deref())))]
            },
            "session.name.set" => |session, call| {
                let name = call.text("name");
                let data = Object::new().str("title", &name);
                session.settings.name = Some(name);
                vec![Step::emit("session.title_changed", data), Step::reply(Json::null())]
            },
            "session.log" => return Some(self.log(call)),
            "session.plan.read" => |session, call| vec![Step::reply(plan(session, call))],
            "session.plan.update" => |session, call| change_plan(session, Some(call.text("content"))),
            "session.plan.delete" => |session, _| change_plan(session, None),
            "session.queue.pendingItems" => |session, _| vec![Step::reply(queue(session))],
            "session.queue.clear" => |session, _| {
                session.queued.clear();
                vec![Step::reply(Json::null())]
            },
            "session.queue.removeMostRecent" => |session, _| {
                let removed = session.queued.pop_back().is_some();
                vec![Step::reply(Object::new().raw("removed", &bool(removed)))]
            },
            "session.permissions.getMode" => {
                |session, _| vec![Step::reply(Object::new().str("mode", permissions(session)))]
            }
            "session.permissions.setMode" => |session, call| {
                session.settings.permissions = Some(call.text("mode"));
                let result = Object::new().raw("success", &bool(true)).str("mode", permissions(session));
                vec![Step::reply(result)]
            },
            "session.permissions.setApproveAll" => |_, _| vec![reply(r#"{"success":true}"#)],
            "session.permissions.resetSessionApprovals" => |session, _| {
                session.approved_tools.clear();
                vec![reply(r#"{"success":true}"#)]
            },
            "session.permissions.pendingRequests" => {
                return Some(vec![self.pending(call, Asks::pending_permissions)]);
            }
            "session.tools.listPendingRequests" => {
                return Some(vec![self.pending(call, Asks::pending_tools)]);
            }
            "session.usage.getMetrics" => |_, _| vec![reply(USAGE)],
            "session.history.compact" => {
                |_, _| vec![reply(r#"{"success":true,"tokensRemoved":0,"messagesRemoved":0}"#)]
            }
            _ => return None,
        };
        Some(match self.live(call.session_id()) {
            Some(session) => of_session(session, call),
            None => vec![not_found(call)],
        })
    }

    fn metadata(&self, call: &Call) -> Step {
        let id = call.text("sessionId");
        let known = self.sessions.get(&id).filter(|session| session.state != SessionState::Announced);
        Step::reply(match known {
            Some(session) => Object::new().raw("session", &listed(&id, session)),
            None => Object::new(),
        })
    }

    fn last_id(&self) -> Step {
        let last = self.sessions.iter().rfind(|(_, session)| session.persisted);
        Step::reply(match last {
            Some((id, _)) => Object::new().str("sessionId", id),
            None => Object::new(),
        })
    }

    fn fork(&mut self, call: &Call) -> Vec<Step> {
        let id = call.text("sessionId");
        let Some(session) = self.sessions.get(&id).filter(|session| session.persisted) else {
            return vec![Step::failed(
                &call.method,
                &format!("Session {id} not found or has no persisted events"),
            )];
        };
        let (config, history) = (session.config.clone(), session.history.clone());
        let forked = self.counters.fork();
        let mut session = Session::new(Place::Local, SessionState::Detached);
        (session.config, session.history, session.persisted) = (config, history, true);
        self.sessions.insert(forked.clone(), session);
        vec![Step::reply(Object::new().str("sessionId", &forked))]
    }

    fn log(&mut self, call: &Call) -> Vec<Step> {
        if self.live(call.session_id()).is_none() {
            return vec![not_found(call)];
        }
        let (kind, member) = match call.text("level").as_str() {
            "warning" => ("session.warning", "warningType"),
            "error" => ("session.error", "errorType"),
            _ => ("session.info", "infoType"),
        };
        let data = Object::new().str(member, "notification").str("message", &call.text("message"));
        let event = self.counters.next_event();
        vec![Step::emit(kind, data), Step::reply(Object::new().str("eventId", &event))]
    }

    fn pending(&mut self, call: &Call, list: fn(&Asks, &str) -> Vec<Json>) -> Step {
        if self.live(call.session_id()).is_none() {
            return not_found(call);
        }
        Step::reply(Object::new().raw("items", &Json::array(&list(&self.asks, call.session_id()))))
    }
}

/// The model that is chosen by the runtime.
const AUTO: &str = "auto";
const INVALID_PARAMS: i64 = -32602;

const USAGE: &str = concat!(
    r#"{"totalPremiumRequestCost":0,"totalUserRequests":0,"totalApiDurationMs":0,"#,
    r#""sessionStartTime":"2026-01-01T00:00:00.000Z","codeChanges":{"linesAdded":0,"linesRemoved":0,"#,
    r#""filesModifiedCount":0,"filesModified":[]},"modelMetrics":{},"lastCallInputTokens":0,"lastCallOutputTokens":0}"#
);

/// A session as it stands in lists.
pub(super) fn listed(id: &str, session: &Session) -> Json {
    let object = Object::new()
        .str("sessionId", id)
        .str("startTime", TIME)
        .str("modifiedTime", TIME)
        .raw("isRemote", &bool(session.place == Place::Cloud));
    match &session.settings.name {
        Some(name) => object.str("name", name),
        None => object,
    }
    .finish()
}

fn model(session: &Session) -> Object {
    match &session.model {
        Some(model) => Object::new().str("modelId", model),
        None => Object::new(),
    }
}

fn switch_model(session: &mut Session, call: &Call) -> Vec<Step> {
    let to = call.text("modelId");
    if call.params().get("autoTier").is_some() && to != AUTO {
        return vec![Step::error(INVALID_PARAMS, "autoTier is only valid when modelId is `auto`")];
    }
    let before = session.model.replace(to.clone());
    let data = match before {
        Some(before) => Object::new().str("previousModel", &before),
        None => Object::new(),
    };
    let result = Object::new()
        .str("status", "applied")
        .raw("deferred", &bool(false))
        .str("modelId", &to)
        .raw("deprecationWarnings", &Json::array([]))
        .raw("modelState", &model(session).finish());
    vec![Step::emit("session.model_change", data.str("newModel", &to)), Step::reply(result)]
}

fn switch_auto_tier(session: &mut Session, _: &Call) -> Vec<Step> {
    if session.model.as_deref() != Some(AUTO) {
        let message = "Auto preference switching requires the selected model to be `auto`";
        return vec![Step::error(INVALID_PARAMS, message)];
    }
    vec![reply(r#"{"status":"applied"}"#)]
}

fn plan(session: &Session, call: &Call) -> Object {
    let plan = Object::new().raw("exists", &bool(session.settings.plan.is_some()));
    let path = format!("/mock/session-state/{}/plan.md", call.session_id());
    plan.raw("content", &text_or_null(session.settings.plan.as_deref())).str("path", &path)
}

fn change_plan(session: &mut Session, to: Option<String>) -> Vec<Step> {
    let operation = match (&session.settings.plan, &to) {
        (None, None) => return vec![Step::reply(Json::null())],
        (None, Some(_)) => "create",
        (Some(_), Some(_)) => "update",
        (Some(_), None) => "delete",
    };
    session.settings.plan = to;
    let data = Object::new().str("operation", operation);
    vec![Step::emit("session.plan_changed", data), Step::reply(Json::null())]
}

fn queue(session: &Session) -> Object {
    let items: Vec<Json> = session
        .queued
        .iter()
        .map(|prompt| Object::new().str("kind", "message").str("displayText", &prompt.text).finish())
        .collect();
    let steering: Vec<Json> = session.steering.iter().map(|prompt| Json::text(&prompt.text)).collect();
    Object::new()
        .raw("items", &Json::array(&items))
        .raw("steeringMessages", &Json::array(&steering))
        .raw("inFlightSteeringCount", &Json::from_static("0"))
}

fn permissions(session: &Session) -> &str {
    session.settings.permissions.as_deref().unwrap_or("manual")
}

fn text_or_null(text: Option<&str>) -> Json {
    text.map_or_else(Json::null, Json::text)
}

fn bool(value: bool) -> Json {
    Json::from_static(if value { "true" } else { "false" })
}
