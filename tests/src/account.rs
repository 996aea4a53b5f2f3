//! An account that is not real, with a model of its own and a cloud: an HTTP server on loopback that stands for GitHub.
//!
//! In the cloud the test plays the agent: it appends a task's events, and sees what the runtime sends to it.
//!
//! ```no_run
//! # async fn example() {
//! use pilotwire_tests::account::{Account, Start};
//! use pilotwire_tests::model::Script;
//! use pilotwire_tests::runtime::Runtime;
//! use serde_json::json;
//!
//! let account = Account::start(Script::new()).await;
//! account.tasks_start(Start::Later);
//! let runtime = Runtime::new();
//! let mut command = tokio::process::Command::new(runtime.program());
//! command.args(runtime.account_args()).env_clear().envs(runtime.env()).envs(account.env());
//!
//! // session.create {"cloud": {"repository": {"owner": "a", "name": "b"}}}, and then
//! let task = account.task(0).await;
//! task.append_start();
//! // session.send, and then
//! task.prompted(1).await;
//! task.append("assistant.message", json!({"messageId": "m", "content": "done", "toolRequests": []}));
//! // receive it, and then
//! task.append("session.idle", json!({}));
//! # }
//! ```

mod github;

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use serde_json::{Value, json};
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::model::{self, ModelRequest, Script};
use crate::runtime::TOKEN_VARIABLE;

/// The account and its server. Dropping it stops the server.
#[derive(Debug)]
pub struct Account {
    port: u16,
    model: Arc<model::Shared>,
    cloud: Arc<Cloud>,
    task: JoinHandle<()>,
}

impl Account {
    /// Starts a server on a port of its own, whose model answers with `script`.
    ///
    /// # Panics
    ///
    /// When there is no loopback to listen on.
    pub async fn start(script: Script) -> Self {
        let model = model::Shared::new(script);
        let cloud = Arc::new(Cloud::default());
        let (port, task) =
            model::serve(model::router(Arc::clone(&model)).merge(github::router(&cloud))).await;
        Self { port, model, cloud, task }
    }

    /// What a runtime needs in its environment to be logged in, beside [`Runtime::env`](crate::runtime::Runtime::env) and
    /// [`Runtime::account_args`](crate::runtime::Runtime::account_args).
    #[must_use]
    pub fn env(&self) -> Vec<(&'static str, String)> {
        let base = format!("http://127.0.0.1:{}", self.port);
        vec![
            (TOKEN_VARIABLE, "gho_not_a_secret".to_owned()),
            ("COPILOT_MC_BASE_URL", format!("{base}/agents")),
            ("COPILOT_API_URL", base.clone()),
            ("COPILOT_DEBUG_GITHUB_API_URL", base),
        ]
    }

    /// The requests that the model has received so far, in order.
    #[must_use]
    pub fn requests(&self) -> Vec<ModelRequest> {
        self.model.requests()
    }

    /// When the tasks that are made from now on start.
    pub fn tasks_start(&self, start: Start) {
        *self.cloud.policy.lock().unwrap_or_else(PoisonError::into_inner) = Policy::Make(start);
    }

    /// Lets no task be made from now on: each attempt gets this HTTP error.
    pub fn refuse_tasks(&self, status: u16, message: &str) {
        *self.cloud.policy.lock().unwrap_or_else(PoisonError::into_inner) =
            Policy::Refuse(status, message.to_owned());
    }

    /// The task that was made as the `index`th, once it is made. It has no limit of its own: put a timeout around it.
    pub async fn task(&self, index: usize) -> CloudTask {
        let mut tasks = self.cloud.tasks.subscribe();
        let tasks = tasks.wait_for(|tasks| tasks.len() > index).await.expect("the sender lives in `self`");
        tasks[index].clone()
    }
}

impl Drop for Account {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// When a cloud task has its first event, `session.start`, without which the runtime does not finish the create.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Start {
    /// From the beginning. The runtime then sometimes does not forward it as a session event, but `session.getMessages`
    /// lists it.
    #[default]
    AtOnce,
    /// When the test appends it. The runtime waits for 10 s.
    Later,
}

/// A task in the cloud: a cloud session, seen from the other side. Clones are the same task.
#[derive(Clone, Debug)]
pub struct CloudTask(Arc<TaskState>);

#[derive(Debug)]
struct TaskState {
    id: String,
    session: String,
    events: Mutex<Vec<Value>>,
    steers: watch::Sender<Vec<Value>>,
}

impl CloudTask {
    fn new(start: Start) -> Self {
        let (events, steers) = (Mutex::default(), watch::Sender::new(Vec::new()));
        let task = Self(Arc::new(TaskState { id: new_id(), session: new_id(), events, steers }));
        if start == Start::AtOnce {
            task.append_start();
        }
        task
    }

    /// The id of the task, which the client does not see.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.0.id
    }

    /// The id that the session has for the client.
    #[must_use]
    pub fn session_id(&self) -> &str {
        &self.0.session
    }

    /// Appends the event that a worker begins with, and returns its id.
    pub fn append_start(&self) -> String {
        self.append(
            "session.start",
            json!({
                "sessionId": self.0.session, "version": 1, "producer": "copilot-agent", "copilotVersion": "1.0.102",
                "startTime": TIME, "context": {"cwd": "/w"},
            }),
        )
    }

    /// Appends an event, and returns its id. The runtime polls for events about once a second, and gives them ids, times and
    /// parents of its own. Of those it gets in one poll, `session.idle` may overtake what was appended before it: to have an
    /// order, wait for an event to arrive before appending the next.
    #[expect(clippy::needless_pass_by_value, reason = "it is written with `json!` where it is called")]
    pub fn append(&self, kind: &str, data: Value) -> String {
        let id = new_id();
        let mut events = self.0.events.lock().unwrap_or_else(PoisonError::into_inner);
        let parent = events.last().map_or(Value::Null, |event| event["id"].clone());
        events.push(json!({"id": id, "type": kind, "timestamp": TIME, "parentId": parent, "data": data}));
        id
    }

    /// What the runtime has sent to the agent: prompts (`user_message`), `abort`, `permission_response` and others.
    #[must_use]
    pub fn steers(&self) -> Vec<Value> {
        self.0.steers.borrow().clone()
    }

    /// The prompts among [`steers`](Self::steers).
    #[must_use]
    pub fn prompts(&self) -> Vec<String> {
        prompts(&self.0.steers.borrow())
    }

    /// Waits until `count` prompts have arrived in all, and returns them. It has no limit of its own: put a timeout around it.
    pub async fn prompted(&self, count: usize) -> Vec<String> {
        let mut steers = self.0.steers.subscribe();
        let steers = steers.wait_for(|steers| prompts(steers).len() >= count).await;
        prompts(&steers.expect("the sender lives in `self`"))
    }

    fn events(&self) -> Vec<Value> {
        self.0.events.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn steer(&self, steer: Value) {
        self.0.steers.send_modify(|steers| steers.push(steer));
    }
}

fn prompts(steers: &[Value]) -> Vec<String> {
    let prompts = steers.iter().filter(|steer| steer["type"] == "user_message");
    prompts.filter_map(|steer| steer["content"].as_str()).map(str::to_owned).collect()
}

/// What the server's tasks and the account have in common.
#[derive(Debug)]
struct Cloud {
    policy: Mutex<Policy>,
    tasks: watch::Sender<Vec<CloudTask>>,
}

#[derive(Clone, Debug)]
enum Policy {
    Make(Start),
    Refuse(u16, String),
}

impl Default for Cloud {
    fn default() -> Self {
        Self { policy: Mutex::new(Policy::Make(Start::default())), tasks: watch::Sender::new(Vec::new()) }
    }
}

impl Cloud {
    /// A new task, or the status and the message of the error that it gets.
    fn make_task(&self) -> Result<CloudTask, (u16, String)> {
        let policy = self.policy.lock().unwrap_or_else(PoisonError::into_inner).clone();
        match policy {
            Policy::Refuse(status, message) => Err((status, message)),
            Policy::Make(start) => {
                let task = CloudTask::new(start);
                self.tasks.send_modify(|tasks| tasks.push(task.clone()));
                Ok(task)
            }
        }
    }

    fn find(&self, id: &str) -> Option<CloudTask> {
        self.tasks.borrow().iter().find(|task| task.id() == id).cloned()
    }
}

const TIME: &str = "2026-01-01T00:00:00.000Z";

/// An id in the form of a UUID, unique in this process.
fn new_id() -> String {
    static IDS: AtomicU64 = AtomicU64::new(1);
    format!("00000000-0000-4000-8000-{:012}", IDS.fetch_add(1, Ordering::Relaxed))
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
