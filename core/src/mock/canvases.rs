//! The client's canvases: which there are, which are open, and the calls by which one is opened, closed or acts.

use super::Call;
use super::runtime::Runtime;
use super::sessions::Session;
use super::step::AnyStep as Step;
use super::turn::Act;
use super::usual::not_found;
use crate::json::{Json, Object};

/// The client, as the extension that provides them.
const EXTENSION: &str = "connection:1";

impl Runtime {
    /// The steps of the usual answer. None of a call that is no such.
    pub(super) fn usual_of_canvases(&mut self, call: &Call) -> Option<Vec<Step>> {
        let steps: fn(&Session, &Call, String) -> Vec<Step> = match call.method.as_str() {
            "session.canvas.list" => {
                |session, _, _| vec![list("canvases", session.canvases().iter().map(listed))]
            }
            "session.canvas.listOpen" => {
                |session, _, _| vec![list("openCanvases", session.open_canvases.iter().cloned())]
            }
            "session.canvas.open" => open,
            "session.canvas.close" => close,
            "session.canvas.action.invoke" => invoke,
            _ => return None,
        };
        let label = self.counters.request_id();
        Some(match self.live(call.session_id()) {
            Some(session) => steps(session, call, label),
            None => vec![not_found(call)],
        })
    }

    /// Notes a canvas as open, in place of the one of the same instance.
    pub(super) fn canvas_opened(&mut self, session: &str, canvas: Json) {
        let Some(session) = self.sessions.get_mut(session) else { return };
        let instance = canvas.get("instanceId");
        match session.open_canvases.iter_mut().find(|open| open.get("instanceId") == instance) {
            Some(open) => *open = canvas,
            None => session.open_canvases.push(canvas),
        }
    }

    /// Notes that a canvas is open no longer.
    pub(super) fn canvas_closed(&mut self, session: &str, instance: &str) {
        let Some(session) = self.sessions.get_mut(session) else { return };
        session.open_canvases.retain(|open| !is_instance(open, instance));
    }
}

fn open(session: &Session, call: &Call, label: String) -> Vec<Step> {
    let (id, instance) = (call.text("canvasId"), call.text("instanceId"));
    if !session.canvases().iter().any(|canvas| text(canvas, "id") == id) {
        return vec![Step::failed(&call.method, &format!("No canvas \"{id}\" is registered."))];
    }
    let input = call.params().get("input");
    let is_open = session.open_canvases.iter().any(|open| is_instance(open, &instance));
    let ask = Step::canvas_open(&label, EXTENSION, &id, &instance);
    let canvas =
        Object::new().str("instanceId", &instance).str("extensionId", EXTENSION).str("canvasId", &id);
    let canvas = with(canvas, "input", input.as_ref());
    asked(ask, label, input, move |provided| {
        let provides = |canvas, name| with(canvas, name, provided.get(name).as_ref());
        let recorded = provides(provides(canvas.clone(), "title"), "status");
        let opened = provides(recorded.clone(), "url").finish();
        let mut steps = vec![
            Step::act(Act::CanvasOpened(opened.clone())),
            Step::emit("session.canvas.opened", opened.clone()),
        ];
        if !is_open {
            steps.push(Step::emit("session.canvas.recorded", recorded));
        }
        steps.push(Step::reply(opened));
        steps
    })
}

fn close(session: &Session, call: &Call, label: String) -> Vec<Step> {
    let instance = call.text("instanceId");
    let Some(canvas) = session.open_canvases.iter().find(|open| is_instance(open, &instance)) else {
        let message = format!("Canvas instance \"{instance}\" is not open.");
        return vec![Step::failed(&call.method, &message)];
    };
    let id = text(canvas, "canvasId");
    let ask = Step::canvas_close(&label, EXTENSION, &id, &instance);
    let closed =
        || Object::new().str("instanceId", &instance).str("extensionId", EXTENSION).str("canvasId", &id);
    let last = [
        Step::act(Act::CanvasClosed(instance.clone())),
        Step::emit("session.canvas.closed", closed()),
        Step::emit("session.canvas.removed", closed()),
        Step::reply(Json::null()),
    ];
    // It is closed for the session even where its close fails.
    [ask.field("session", context()), Step::wait_for(label)].into_iter().chain(last).collect()
}

fn invoke(session: &Session, call: &Call, label: String) -> Vec<Step> {
    let (instance, action) = (call.text("instanceId"), call.text("actionName"));
    let Some(canvas) = session.open_canvases.iter().find(|open| is_instance(open, &instance)) else {
        let open: Vec<String> =
            session.open_canvases.iter().map(|open| format!("{:?}", text(open, "instanceId"))).collect();
        let message = format!(
            "Canvas instance \"{instance}\" is not open. Currently open instances: [{}].",
            open.join(", ")
        );
        return vec![Step::failed(&call.method, &message)];
    };
    let id = text(canvas, "canvasId");
    let declared = session.canvases().into_iter().find(|canvas| text(canvas, "id") == id);
    let actions: Vec<serde_json::Value> = declared
        .and_then(|canvas| canvas.get("actions"))
        .and_then(|actions| actions.decode().ok())
        .unwrap_or_default();
    let actions: Vec<&str> = actions.iter().filter_map(|action| action["name"].as_str()).collect();
    if !actions.contains(&action.as_str()) {
        let message = format!(
            "Unknown action \"{action}\" on canvas \"{id}\". Known actions: [{}].",
            actions.join(", ")
        );
        return vec![Step::failed(&call.method, &message)];
    }
    let ask = Step::canvas_action(&label, EXTENSION, &id, &instance, &action);
    asked(ask, label, call.params().get("input"), |result| {
        vec![Step::reply(Object::new().raw("result", &result))]
    })
}

/// Asks the client, and goes on with its answer. An error of its is the call's.
fn asked(
    ask: Step,
    label: String,
    input: Option<Json>,
    goes_on: impl Fn(Json) -> Vec<Step> + Send + Sync + 'static,
) -> Vec<Step> {
    let ask = ask.field("session", context());
    let ask = match input {
        Some(input) => ask.field("input", input),
        None => ask,
    };
    let waited = label.clone();
    let answer = Step::with(move |call| match call.answer(&label) {
        Some(Err(error)) => vec![Step::failed(&call.method, &error.message)],
        Some(Ok(answer)) => goes_on(answer.clone()),
        None => goes_on(Json::null()),
    });
    vec![ask, Step::wait_for(waited), answer]
}

fn list(name: &str, canvases: impl Iterator<Item = Json>) -> Step {
    let canvases: Vec<Json> = canvases.collect();
    Step::reply(Object::new().raw(name, &Json::array(&canvases)))
}

/// A canvas of the config, as it is listed.
fn listed(canvas: &Json) -> Json {
    let listed = Object::new().str("canvasId", &text(canvas, "id")).str("extensionId", EXTENSION);
    let members = ["displayName", "description", "inputSchema", "actions"];
    members.iter().fold(listed, |listed, name| with(listed, name, canvas.get(name).as_ref())).finish()
}

/// Returns what canvas asks say of the session.
fn context() -> Json {
    Json::from_static(r#"{"workingDirectory":"/mock"}"#)
}

fn with(object: Object, name: &str, value: Option<&Json>) -> Object {
    match value {
        Some(value) => object.raw(name, value),
        None => object,
    }
}

fn is_instance(open: &Json, instance: &str) -> bool {
    text(open, "instanceId") == instance
}

fn text(object: &Json, name: &str) -> String {
    object.get(name).and_then(|value| value.decode().ok()).unwrap_or_default()
}
