//! A task in the cloud, on which an agent works: here, the test.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde_json::{Value, json};
use tokio::sync::watch;

/// When a cloud task has its first event, `session.start`, without which the runtime does not finish the create.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Start {
    /// From the beginning. The runtime then sometimes does not forward it as a session event, but `session.getMessages`
    /// lists it.
    #[default]
    AtOnce,
    /// When the test appends it. The runtime waits for 10 s.
    Later,
    /// As `Later`, but there is a `session.requested` from the beginning. The runtime waits for 60 s, and takes the task's
    /// id for the session's.
    Requested,
}

/// A task in the cloud: a cloud session, seen from the other side. Clones are the same task.
#[derive(Clone, Debug)]
pub struct CloudTask(Arc<TaskState>);

#[derive(Debug)]
struct TaskState {
    number: u64,
    id: String,
    session: String,
    request: Value,
    events: Mutex<Vec<Value>>,
    steers: watch::Sender<Vec<Steer>>,
    rpc: Mutex<Rpc>,
}

/// Something that the runtime has sent to the agent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Steer {
    /// `user_message`, `abort`, `permission_response` or another.
    pub kind: String,
    /// A prompt's text, or JSON as text.
    pub content: String,
}

/// Calls of the agent's own runtime, and what they result in.
#[derive(Debug, Default)]
struct Rpc {
    calls: Vec<(String, Value)>,
    results: BTreeMap<String, Result<Value, String>>,
}

impl CloudTask {
    pub(super) fn new(request: Value, start: Start) -> Self {
        let number = next_number();
        let task = Self(Arc::new(TaskState {
            number,
            id: uuid(number),
            session: uuid(next_number()),
            request,
            events: Mutex::default(),
            steers: watch::Sender::new(Vec::new()),
            rpc: Mutex::default(),
        }));
        task.rpc_result(ENFORCEMENT, Ok(json!({"required": false, "blocked": false})));
        task.rpc_result("session.eventLog.registerInterest", Ok(json!({"handle": "1"})));
        match start {
            Start::AtOnce => _ = task.append_start(),
            Start::Requested => _ = task.append("session.requested", json!({})),
            Start::Later => {}
        }
        task
    }

    /// The id of the task, which the client does not see.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.0.id
    }

    /// The id that the session has for GitHub, and for the client unless the task was [`Requested`](Start::Requested).
    #[must_use]
    pub fn session_id(&self) -> &str {
        &self.0.session
    }

    /// The body of the request that made it.
    #[must_use]
    pub fn request(&self) -> &Value {
        &self.0.request
    }

    /// Appends the event that a worker begins with, and returns its id.
    pub fn append_start(&self) -> String {
        self.append(
            "session.start",
            json!({
                "sessionId": self.0.session, "version": 1, "producer": "copilot-agent", "copilotVersion": "1.0.102",
                "startTime": time(0), "context": {"cwd": "/w"},
            }),
        )
    }

    /// Appends an event, and returns its id. The runtime polls for events about once a second, brings those of one poll into
    /// the order of their times (which are in the order in which they are appended), and gives them ids, times and parents of
    /// its own.
    #[expect(clippy::needless_pass_by_value, reason = "it is written with `json!` where it is called")]
    pub fn append(&self, kind: &str, data: Value) -> String {
        self.append_event(json!({"type": kind, "data": data}))
    }

    /// As [`append`](Self::append), of a sub-agent.
    #[expect(clippy::needless_pass_by_value, reason = "as `append`")]
    pub fn append_of(&self, agent: &str, kind: &str, data: Value) -> String {
        self.append_event(json!({"type": kind, "data": data, "agentId": agent}))
    }

    fn append_event(&self, mut event: Value) -> String {
        let mut events = lock(&self.0.events);
        let number = next_number();
        let id = uuid(number);
        event["id"] = json!(id);
        event["timestamp"] = json!(time(number));
        event["parentId"] = events.last().map_or(Value::Null, |event| event["id"].clone());
        events.push(event);
        id
    }

    /// What the runtime has sent to the agent, in order.
    #[must_use]
    pub fn steers(&self) -> Vec<Steer> {
        self.0.steers.borrow().clone()
    }

    /// Waits until `count` of them are of this kind, and returns the content of each. It has no limit of its own: put a
    /// timeout around it.
    pub async fn steered(&self, kind: &str, count: usize) -> Vec<String> {
        let mut steers = self.0.steers.subscribe();
        let steers = steers.wait_for(|steers| contents(steers, kind).len() >= count).await;
        contents(&steers.expect("the sender lives in `self`"), kind)
    }

    /// The prompts among [`steers`](Self::steers).
    #[must_use]
    pub fn prompts(&self) -> Vec<String> {
        contents(&self.0.steers.borrow(), PROMPT)
    }

    /// Waits until `count` prompts have arrived in all, and returns them. It has no limit of its own: put a timeout around it.
    pub async fn prompted(&self, count: usize) -> Vec<String> {
        self.steered(PROMPT, count).await
    }

    /// What calls of a method of the agent's own runtime result in from now on; if nothing is said, `{}`.
    pub fn rpc_result(&self, method: &str, result: Result<Value, String>) {
        lock(&self.0.rpc).results.insert(method.to_owned(), result);
    }

    /// The calls so far: methods and parameters, in order.
    #[must_use]
    pub fn rpc_calls(&self) -> Vec<(String, Value)> {
        lock(&self.0.rpc).calls.clone()
    }

    /// A policy now wants a sandbox that the worker does not have. The runtime asks for that before it sends a prompt.
    pub fn block_sandbox(&self, reason: &str) {
        let status = json!({"required": true, "blocked": true, "reason": reason});
        self.rpc_result(ENFORCEMENT, Ok(status));
    }

    pub(super) fn number(&self) -> u64 {
        self.0.number
    }

    pub(super) fn events(&self) -> Vec<Value> {
        lock(&self.0.events).clone()
    }

    pub(super) fn steer(&self, steer: &Value) {
        let text = |name: &str| steer[name].as_str().unwrap_or_default().to_owned();
        let steer = Steer { kind: text("type"), content: text("content") };
        self.0.steers.send_modify(|steers| steers.push(steer));
    }

    /// Notes a call, and returns its number.
    pub(super) fn call(&self, method: &str, params: Value) -> usize {
        let mut rpc = lock(&self.0.rpc);
        rpc.calls.push((method.to_owned(), params));
        rpc.calls.len() - 1
    }

    pub(super) fn call_result(&self, number: usize) -> Option<Result<Value, String>> {
        let rpc = lock(&self.0.rpc);
        let (method, _) = rpc.calls.get(number)?;
        Some(rpc.results.get(method).cloned().unwrap_or_else(|| Ok(json!({}))))
    }
}

const PROMPT: &str = "user_message";
const ENFORCEMENT: &str = "session.sandbox.getEnforcementStatus";

fn contents(steers: &[Steer], kind: &str) -> Vec<String> {
    steers.iter().filter(|steer| steer.kind == kind).map(|steer| steer.content.clone()).collect()
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A number that was not used before in this process.
fn next_number() -> u64 {
    static NUMBERS: AtomicU64 = AtomicU64::new(1);
    NUMBERS.fetch_add(1, Ordering::Relaxed)
}

fn uuid(number: u64) -> String {
    format!("00000000-0000-4000-8000-{number:012}")
}

/// So many milliseconds into an invented day.
pub(super) fn time(millisecond: u64) -> String {
    let (seconds, milliseconds) = (millisecond / 1_000, millisecond % 1_000);
    let (minutes, seconds) = (seconds / 60, seconds % 60);
    let (hours, minutes) = (minutes / 60, minutes % 60);
    format!("2026-01-01T{hours:02}:{minutes:02}:{seconds:02}.{milliseconds:03}Z")
}
