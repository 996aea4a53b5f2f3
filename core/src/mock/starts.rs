//! Calls of the handshake, and of the start of a session: what the client claims by them.

use super::Call;
use super::claims::ClientTask;
use super::runtime::Runtime;
use super::sessions::TIME;
use super::step::AnyStep as Step;
use super::turn::Act;
use super::usual::{not_found, reply};
use crate::json::{Json, Object};
use crate::protocol;

/// The label by which a script knows the first request for a session's GitHub token.
const GITHUB_TOKEN: &str = "gitHubToken";

impl Runtime {
    /// The steps of the usual answer. None of a call that is no such.
    pub(super) fn usual_at_start(&mut self, call: &Call) -> Option<Vec<Step>> {
        Some(match call.method.as_str() {
            "sessionFs.setProvider" => {
                self.client.files = Some(call.params().clone());
                vec![reply(r#"{"success":true}"#)]
            }
            "llmInference.setProvider" => {
                self.client.inference = true;
                vec![reply(r#"{"success":true}"#)]
            }
            "registerExtensionLaunchProvider" => {
                self.client.extensions = true;
                vec![Step::reply(Json::null())]
            }
            "plugins.builtin.set" => vec![Step::reply(Json::null())],
            "session.tools.set" => vec![self.set_tools(call)],
            "session.options.update" => vec![self.of_live(call, r#"{"success":true}"#)],
            "session.skills.reload" => vec![self.of_live(call, r#"{"warnings":[],"errors":[]}"#)],
            "session.tasks.register" => vec![self.register_task(call)],
            _ => return None,
        })
    }

    /// The steps of a create or resume that asks for a GitHub token before it is carried out.
    pub(super) fn token_first(&self, id: &str) -> Option<Vec<Step>> {
        self.sessions.get(id)?.registration()?;
        let token = Step::github_token(GITHUB_TOKEN).field("reason", Json::text("initial"));
        Some(vec![token, Step::wait_for(GITHUB_TOKEN), Step::act(Act::Start)])
    }

    /// The GitHub token was asked for: without one, or with one that ends too soon, the create or resume fails.
    pub(super) fn start_with_token(&mut self, call: &Call) -> Vec<Step> {
        let answer = call.answer(GITHUB_TOKEN).and_then(|answer| answer.clone().ok());
        let row = protocol::request("gitHubToken.getToken");
        let given = answer.filter(|answer| {
            let is_token = answer.get("kind").is_some_and(|kind| kind == Json::text("token"));
            is_token && row.is_some_and(|row| row.shape_by(None).check("", answer).is_ok())
        });
        if given.is_some() {
            return match call.method.as_str() {
                "session.resume" => self.resume_now(call),
                _ => self.create_now(call),
            };
        }
        self.forget_announced(call.session_id());
        vec![Step::failed(&call.method, "The GitHub token provider gave no token that can be used")]
    }

    fn of_live(&mut self, call: &Call, result: &'static str) -> Step {
        match self.live(call.session_id()) {
            Some(_) => reply(result),
            None => not_found(call),
        }
    }

    fn set_tools(&mut self, call: &Call) -> Step {
        let Some(session) = self.live(call.session_id()) else { return not_found(call) };
        if call.param::<Vec<serde_json::Value>>("tools").is_none() {
            return Step::failed(&call.method, "missing parameter 'tools'");
        }
        session.declare(call);
        Step::reply(Json::empty_object())
    }

    fn register_task(&mut self, call: &Call) -> Step {
        if !self.client.tasks {
            return Step::unhandled(&call.method);
        }
        let Some(session) = self.live(call.session_id()) else { return not_found(call) };
        let client_task_id = call.text("clientTaskId");
        let known = session.tasks.iter().position(|task| task.client_task_id == client_task_id);
        let place = known.unwrap_or_else(|| {
            let id = format!("task-{}", session.tasks.len() + 1);
            session.tasks.push(ClientTask { id, client_task_id: client_task_id.clone(), cancellable: false });
            session.tasks.len() - 1
        });
        let task = &mut session.tasks[place];
        task.cancellable = call.flag("cancellable");
        let bool = |value: bool| Json::from_static(if value { "true" } else { "false" });
        let owner = r#"{"type":"sdk","connectionState":"connected"}"#;
        let task = Object::new()
            .str("type", "client")
            .str("id", &task.id)
            .str("clientTaskId", &client_task_id)
            .str("description", &call.text("description"))
            .str("status", "running")
            .raw("owner", &Json::from_static(owner))
            .str("startedAt", TIME)
            .str("updatedAt", TIME)
            .raw("activeTimeMs", &Json::from_static("0"))
            .str("executionMode", "background")
            .raw("canCancel", &bool(task.cancellable))
            .raw("sequence", &Json::from_static("0"))
            .finish();
        let result = Object::new().raw("task", &task).raw("created", &bool(known.is_none()));
        Step::reply(result.raw("reclaimed", &bool(false)))
    }
}
