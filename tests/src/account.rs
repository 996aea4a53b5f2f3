//! An account that is not real, with a model of its own and a cloud: an HTTP server on loopback that stands for GitHub.
//!
//! It answers what the runtime asks of GitHub as GitHub would, and notes every request. In the cloud the test plays the
//! agent: it appends a task's events, and sees what the runtime sends to it. A test may also put an [`Answer`] of its own in
//! the place of a route's usual one, or hold one back at a [`Gate`](crate::model::Gate). What no route is for gets a 404, and
//! is among [`Account::unexpected`].
//!
//! ```no_run
//! # async fn example() {
//! use pilotwire_tests::account::{Account, Answer, Route, Start};
//! use pilotwire_tests::model::{Gate, Script};
//! use pilotwire_tests::runtime::Runtime;
//! use serde_json::json;
//!
//! let account = Account::start(Script::new()).await;
//! account.tasks_start(Start::Later);
//! let runtime = Runtime::new();
//! let mut command = std::process::Command::new(runtime.program());
//! command.args(runtime.account_args()).env_clear().envs(runtime.env()).envs(account.env());
//!
//! // session.create {"cloud": {"repository": {"owner": "a", "name": "b"}}}, and then
//! let task = account.task(0).await;
//! task.append_start();
//! // session.send, and then
//! task.prompted(1).await;
//! task.append("assistant.message", json!({"messageId": "m", "content": "done", "toolRequests": []}));
//! task.append("session.idle", json!({}));
//!
//! // The next create is answered when the test says so, and all after it are refused.
//! let gate = Gate::new();
//! account.answer_next(Route::MakeTask, Answer::usual().hold(&gate));
//! account.answer(Route::MakeTask, Answer::error(403, "no"));
//! # }
//! ```

mod answer;
mod record;
mod routes;
mod task;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::{Value, json};
use tokio::sync::watch;
use tokio::task::JoinHandle;

pub use answer::{Answer, Route};
pub use record::Received;
pub use task::{CloudTask, Start, Steer};

use crate::model::{self, ModelRequest, Script};
use crate::runtime::TOKEN_VARIABLE;

/// The account and its server. Dropping it stops the server.
#[derive(Debug)]
pub struct Account {
    port: u16,
    model: Arc<model::Shared>,
    github: Arc<GitHub>,
    serving: JoinHandle<()>,
}

impl Account {
    /// Starts a server on a port of its own, whose model answers with `script`.
    ///
    /// # Panics
    ///
    /// When there is no loopback to listen on.
    pub async fn start(script: Script) -> Self {
        let model = model::Shared::new(script);
        let github = Arc::new(GitHub::default());
        let (port, serving) = model::serve(routes::router(&github, model::router(Arc::clone(&model)))).await;
        Self { port, model, github, serving }
    }

    /// What a runtime needs in its environment to be logged in, beside [`Runtime::env`](crate::runtime::Runtime::env) and
    /// [`Runtime::account_args`](crate::runtime::Runtime::account_args).
    #[must_use]
    pub fn env(&self) -> Vec<(&'static str, String)> {
        let base = self.origin();
        vec![
            (TOKEN_VARIABLE, "gho_not_a_secret".to_owned()),
            ("COPILOT_MC_BASE_URL", format!("{base}/agents")),
            ("COPILOT_API_URL", base.clone()),
            ("COPILOT_DEBUG_GITHUB_API_URL", base),
        ]
    }

    /// Where the server is: scheme, host and port.
    #[must_use]
    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The requests that the model has received so far, in order.
    #[must_use]
    pub fn requests(&self) -> Vec<ModelRequest> {
        self.model.requests()
    }

    /// When the tasks that are made from now on start.
    pub fn tasks_start(&self, start: Start) {
        *self.github.start.lock().unwrap_or_else(PoisonError::into_inner) = start;
    }

    /// From now on, requests of this route get this answer.
    pub fn answer(&self, route: Route, answer: Answer) {
        self.github.answers.always(route, answer);
    }

    /// One request of this route gets this answer: the next for which no other is waiting.
    pub fn answer_next(&self, route: Route, answer: Answer) {
        self.github.answers.once(route, answer);
    }

    /// From now on, this token is that of `login`; any other is that of `octo`.
    pub fn add_token(&self, token: &str, login: &str) {
        self.github.tokens().insert(token.to_owned(), Some(login.to_owned()));
    }

    /// From now on, this token is nobody's: who asks whose it is with it gets the HTTP error 401.
    pub fn revoke_token(&self, token: &str) {
        self.github.tokens().insert(token.to_owned(), None);
    }

    /// Lets no task be made from now on: each attempt gets this HTTP error.
    pub fn refuse_tasks(&self, status: u16, message: &str) {
        self.answer(Route::MakeTask, Answer::error(status, message));
    }

    /// The task that was made as the `index`th, once it is made. It has no limit of its own: put a timeout around it.
    pub async fn task(&self, index: usize) -> CloudTask {
        let mut tasks = self.github.tasks.subscribe();
        let tasks = tasks.wait_for(|tasks| tasks.len() > index).await.expect("the sender lives in `self`");
        tasks[index].clone()
    }

    /// The tasks that were made so far, in order.
    #[must_use]
    pub fn tasks(&self) -> Vec<CloudTask> {
        self.github.tasks.borrow().clone()
    }

    /// The requests received so far, in order.
    #[must_use]
    pub fn received(&self) -> Vec<Received> {
        self.github.record.all()
    }

    /// Those of them that no route is for. The runtime sends some of its own accord, such as telemetry.
    #[must_use]
    pub fn unexpected(&self) -> Vec<Received> {
        self.received().into_iter().filter(|request| request.route.is_none()).collect()
    }

    /// Waits until `count` requests of this route have been answered in all. It has no limit of its own: put a timeout
    /// around it.
    pub async fn answered(&self, route: Route, count: usize) {
        self.github.record.answered(|request| request.route == Some(route), count).await;
    }
}

impl Drop for Account {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

/// What the server's tasks and the account have in common.
#[derive(Debug, Default)]
struct GitHub {
    start: Mutex<Start>,
    /// Whose the tokens are that the test named.
    tokens: Mutex<BTreeMap<String, Option<String>>>,
    tasks: watch::Sender<Vec<CloudTask>>,
    answers: answer::Answers,
    record: record::Record,
}

impl GitHub {
    fn tokens(&self) -> MutexGuard<'_, BTreeMap<String, Option<String>>> {
        self.tokens.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whose the token of this header is: nothing if it is nobody's.
    fn login(&self, authorization: &str) -> Option<String> {
        let token = authorization.split_whitespace().last().unwrap_or_default();
        self.tokens().get(token).cloned().unwrap_or_else(|| Some("octo".to_owned()))
    }

    fn make_task(&self, request: Value) -> CloudTask {
        let start = *self.start.lock().unwrap_or_else(PoisonError::into_inner);
        let task = CloudTask::new(request, start);
        self.tasks.send_modify(|tasks| tasks.push(task.clone()));
        task
    }

    fn find(&self, id: &str) -> Option<CloudTask> {
        self.tasks.borrow().iter().find(|task| task.id() == id).cloned()
    }
}

/// Fields, each with a value, that version 1.0.102 does not take in a cloud create: it answers -32601, as if it did not
/// know the method. The flags are taken as `false`, the others not even empty.
#[must_use]
pub fn fields_not_in_cloud() -> Vec<(&'static str, Value)> {
    vec![
        ("requestPermission", json!(true)),
        ("requestUserInput", json!(true)),
        ("hooks", json!(true)),
        ("requestExitPlanMode", json!(true)),
        ("requestAutoModeSwitch", json!(true)),
        ("requestElicitation", json!(true)),
        ("requestMcpApps", json!(true)),
        ("requestCanvasRenderer", json!(true)),
        ("includeSubAgentStreamingEvents", json!(true)),
        ("tools", json!([{"name": "t", "description": "d"}])),
        ("commands", json!([{"name": "c", "description": "d"}])),
        ("canvases", json!([{"id": "c", "displayName": "c", "description": "d"}])),
        ("canvasProvider", json!({"id": "p"})),
        ("toolSearch", json!({"enabled": true})),
    ]
}
