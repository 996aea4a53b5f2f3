//! Answers that a test puts in the place of the usual ones.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};

use axum::http::{Method, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use crate::model::Gate;

/// What a request is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Route {
    /// `GET /copilot_internal/user`: whose token it is.
    User,
    /// `GET /models`.
    Models,
    /// `POST /auto`: which model the model `auto` stands for. It is always `m1`.
    Auto,
    /// `POST /chat/completions`. What the model says is the [`Script`](crate::model::Script)'s affair.
    Completions,
    /// `GET /repositories/ID`.
    Repository,
    /// `POST /agents/tasks`: a cloud session is created.
    MakeTask,
    /// `GET /agents/tasks`.
    Tasks,
    /// `GET /agents/tasks/TASK`.
    Task,
    /// `GET /agents/tasks/TASK/events`, which the runtime polls: twice a second while it waits for a task to start, and
    /// then about once.
    Events,
    /// `POST /agents/tasks/TASK/steer`: prompts, and other things for the agent.
    Steer,
    /// `POST /agents/tasks/TASK/rpc`: a call of the agent's own runtime.
    Rpc,
    /// `GET /agents/tasks/TASK/rpc/CALL`, which the runtime polls.
    RpcResult,
    /// `GET /agents/swe/internal/memory/v0/enabled`: whether a repository has a memory. It has none.
    HasMemory,
    /// `GET /agents/swe/internal/memory/v0/memories`: what is remembered of a repository. It is not found.
    Memories,
    /// `PUT /agents/swe/internal/memory/v0/user`: something to remember of the user. It is not found.
    Remember,
}

impl Route {
    pub(super) fn of(method: &Method, path: &str) -> Option<Self> {
        let segments: Vec<&str> = path.trim_matches('/').split('/').collect();
        match (method.as_str(), segments.as_slice()) {
            ("GET", ["copilot_internal", "user"]) => Some(Self::User),
            ("GET", ["models"]) => Some(Self::Models),
            ("POST", ["auto"]) => Some(Self::Auto),
            ("POST", ["chat", "completions"]) => Some(Self::Completions),
            ("GET", ["repositories", _]) => Some(Self::Repository),
            ("POST", ["agents", "tasks"]) => Some(Self::MakeTask),
            ("GET", ["agents", "tasks"]) => Some(Self::Tasks),
            ("GET", ["agents", "tasks", _]) => Some(Self::Task),
            ("GET", ["agents", "tasks", _, "events"]) => Some(Self::Events),
            ("POST", ["agents", "tasks", _, "steer"]) => Some(Self::Steer),
            ("POST", ["agents", "tasks", _, "rpc"]) => Some(Self::Rpc),
            ("GET", ["agents", "tasks", _, "rpc", _]) => Some(Self::RpcResult),
            ("GET", ["agents", "swe", "internal", "memory", "v0", "enabled"]) => Some(Self::HasMemory),
            ("GET", ["agents", "swe", "internal", "memory", "v0", "memories"]) => Some(Self::Memories),
            ("PUT", ["agents", "swe", "internal", "memory", "v0", "user"]) => Some(Self::Remember),
            _ => None,
        }
    }
}

/// An answer to an HTTP request.
#[derive(Clone, Debug)]
#[must_use]
pub struct Answer {
    /// None for what the route answers by itself.
    fixed: Option<(StatusCode, String)>,
    gate: Option<Gate>,
}

impl Answer {
    /// What the route answers by itself, for what the request does by itself: to be held.
    pub fn usual() -> Self {
        Self { fixed: None, gate: None }
    }

    /// An HTTP error with a body in GitHub's form, `{"message":..}`.
    ///
    /// # Panics
    ///
    /// When `status` is no status.
    pub fn error(status: u16, message: &str) -> Self {
        Self::json(status, &json!({"message": message}))
    }

    /// A body of JSON. The request does nothing else: no task is made, no prompt arrives.
    ///
    /// # Panics
    ///
    /// When `status` is no status.
    pub fn json(status: u16, body: &Value) -> Self {
        Self::text(status, &body.to_string())
    }

    /// As [`json`](Self::json), of a body that need not be JSON.
    ///
    /// # Panics
    ///
    /// When `status` is no status.
    pub fn text(status: u16, body: &str) -> Self {
        let status = StatusCode::from_u16(status).expect("an HTTP status");
        Self { fixed: Some((status, body.to_owned())), gate: None }
    }

    /// Keeps the answer back until the gate is released. What the request does is done at once.
    pub fn hold(mut self, gate: &Gate) -> Self {
        self.gate = Some(gate.clone());
        self
    }

    /// The response, when its time has come.
    pub(super) async fn respond(self, usual: impl Future<Output = Response>) -> Response {
        let response = match self.fixed {
            Some((status, body)) => {
                (status, [(header::CONTENT_TYPE, "application/json")], body).into_response()
            }
            None => usual.await,
        };
        if let Some(gate) = self.gate {
            gate.pass().await;
        }
        response
    }
}

/// Which requests get an answer of the test's.
#[derive(Debug, Default)]
pub(super) struct Answers(Mutex<BTreeMap<Route, Scripted>>);

#[derive(Debug, Default)]
struct Scripted {
    once: VecDeque<Answer>,
    always: Option<Answer>,
}

impl Answers {
    pub(super) fn always(&self, route: Route, answer: Answer) {
        self.lock().entry(route).or_default().always = Some(answer);
    }

    pub(super) fn once(&self, route: Route, answer: Answer) {
        self.lock().entry(route).or_default().once.push_back(answer);
    }

    /// The answer to the next request of a route.
    pub(super) fn take(&self, route: Route) -> Answer {
        let mut scripted = self.lock();
        let answer =
            scripted.get_mut(&route).and_then(|of| of.once.pop_front().or_else(|| of.always.clone()));
        answer.unwrap_or_else(Answer::usual)
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<Route, Scripted>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
