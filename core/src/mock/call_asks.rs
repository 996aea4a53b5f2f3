//! Calls that the runtime answers with what the client says to an ask.

use super::Call;
use super::runtime::Runtime;
use super::step::AnyStep as Step;
use super::turn::Act;
use super::usual::{not_found, reply};
use crate::json::{Json, Object};

impl Runtime {
    /// The steps of the usual answer. None of a call that asks nothing.
    pub(super) fn usual_that_asks(&mut self, call: &Call) -> Option<Vec<Step>> {
        let steps = match call.method.as_str() {
            "session.ui.elicitation" => Runtime::elicit,
            "session.commands.execute" => Runtime::execute_command,
            "session.commands.enqueue" => Runtime::enqueue_command,
            "session.tasks.cancel" => Runtime::cancel_task,
            _ => return None,
        };
        Some(match self.live(call.session_id()) {
            Some(_) => steps(self, call),
            None => vec![not_found(call)],
        })
    }

    fn elicit(&mut self, call: &Call) -> Vec<Step> {
        let label = self.counters.request_id();
        let mut ask = Step::ask(&label, "elicitation.requested", Object::new());
        for name in ["message", "mode", "requestedSchema", "url"] {
            if let Some(value) = call.params().get(name) {
                ask = ask.field(name, value);
            }
        }
        let answer = Step::with({
            let label = label.clone();
            move |call| {
                let result = answered(call, &label).and_then(|params| params.get("result"));
                [Step::reply(result.unwrap_or_else(|| Json::from_static(r#"{"action":"cancel"}"#)))]
            }
        });
        vec![ask, Step::wait_for(label), answer]
    }

    fn execute_command(&mut self, call: &Call) -> Vec<Step> {
        let label = self.counters.request_id();
        let name = call.text("commandName");
        let session = self.live(call.session_id());
        if !session.is_some_and(|session| session.has_command(&name)) {
            let error = Object::new().str("error", &format!("No client found for command: {name}"));
            let completed = Object::new().str("requestId", &label);
            return vec![Step::emit("command.completed", completed), Step::reply(error)];
        }
        let ask = Step::command(&label, &name, call.text("args"));
        let answer = Step::with({
            let label = label.clone();
            move |call| {
                let error = answered(call, &label).and_then(|params| params.get("error"));
                [Step::reply(match error.filter(|error| !error.is_null()) {
                    Some(error) => Object::new().raw("error", &error),
                    None => Object::new(),
                })]
            }
        });
        vec![ask, Step::wait_for(label), answer]
    }

    /// Says that the command is queued, whether anybody hears of it or not. Once the last is answered, the session is idle
    /// again.
    fn enqueue_command(&mut self, call: &Call) -> Vec<Step> {
        let label = self.counters.request_id();
        if let Some(session) = self.sessions.get_mut(&call.session) {
            session.open_commands += 1;
        }
        let queued = Object::new().raw("queued", &Json::from_static("true")).str("queueId", &label);
        let done = Step::with({
            let label = label.clone();
            move |call| {
                let is_answered = answered(call, &label).is_some_and(|answer| !answer.is_null());
                [Step::act(Act::CommandDone { is_answered })]
            }
        });
        let command = Step::queued_command(&label, call.text("command"));
        vec![Step::reply(queued), command, Step::wait_for(label), done]
    }

    /// Asks the client, whose task it is.
    fn cancel_task(&mut self, call: &Call) -> Vec<Step> {
        let id = call.text("id");
        let Some(session) = self.live(call.session_id()) else { return vec![not_found(call)] };
        let task = session.tasks.iter().find(|task| task.id == id && task.cancellable);
        let Some(task) = task else { return vec![reply(r#"{"cancelled":false}"#)] };
        const LABEL: &str = "tasks.cancel";
        let answer = Step::with(|call| {
            let cancelled = answered(call, LABEL).and_then(|answer| answer.get("cancelled"));
            let cancelled = cancelled.filter(|cancelled| cancelled.as_str() == "true");
            [reply(if cancelled.is_some() { r#"{"cancelled":true}"# } else { r#"{"cancelled":false}"# })]
        });
        vec![Step::cancel_task(LABEL, &task.client_task_id), Step::wait_for(LABEL), answer]
    }
}

fn answered(call: &Call, label: &str) -> Option<Json> {
    call.answer(label)?.clone().ok()
}
