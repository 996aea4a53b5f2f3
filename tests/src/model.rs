//! A model of our own: an HTTP server on loopback that answers chat completions as OpenAI's streaming API does,
//! with what the test has written down for it.
//!
//! ```
//! # async fn example() {
//! use pilotwire_tests::model::{Gate, ModelServer, Reply, Script};
//! use serde_json::json;
//!
//! let gate = Gate::new();
//! let script = Script::new()
//!     // The session whose prompt has "weather" in it: first a tool call, then, with the tool's result, a text.
//!     .on("weather", [Reply::tool("get_weather", json!({"city": "Oslo"})), Reply::text("It is sunny.")])
//!     // Another session, whose answer stops in the middle until the test lets it go on.
//!     .on("slow", [Reply::text("one two").hold(&gate).and_text(" three")]);
//! let model = ModelServer::start(script).await;
//!
//! // session.create {"model": "m1", "provider": model.provider(), ...}, session.send, and then
//! gate.reached().await;
//! gate.release();
//! assert_eq!(model.requests().len(), 3);
//! # }
//! ```

mod answer;
mod script;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Router;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

pub use script::{Gate, Reply, Script};

/// The server. Dropping it stops it.
#[derive(Debug)]
pub struct ModelServer {
    port: u16,
    shared: Arc<Shared>,
    task: JoinHandle<()>,
}

impl ModelServer {
    /// Starts a server on a port of its own.
    ///
    /// # Panics
    ///
    /// When there is no loopback to listen on.
    pub async fn start(script: Script) -> Self {
        let shared = Shared::new(script);
        let (port, task) = serve(router(Arc::clone(&shared))).await;
        Self { port, shared, task }
    }

    /// Where the server is: scheme, host and port.
    #[must_use]
    pub fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// What a provider's `baseUrl` has to be.
    #[must_use]
    pub fn base_url(&self) -> String {
        format!("{}/v1", self.origin())
    }

    /// The `provider` of a `session.create` that is to use this model.
    #[must_use]
    pub fn provider(&self) -> Value {
        json!({"type": "openai", "baseUrl": self.base_url(), "apiKey": "not-a-secret"})
    }

    /// The requests received so far, in order.
    #[must_use]
    pub fn requests(&self) -> Vec<ModelRequest> {
        self.shared.requests()
    }

    /// Waits until `count` requests have been received in all. It has no limit of its own: put a timeout around it.
    pub async fn received(&self, count: usize) {
        let mut requests = self.shared.requests.subscribe();
        requests.wait_for(|requests| requests.len() >= count).await.expect("the sender lives in `self`");
    }
}

impl Drop for ModelServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// A request that the model was asked to answer.
#[derive(Clone, Debug)]
pub struct ModelRequest {
    /// The value of the `Authorization` header, if there was one.
    pub authorization: Option<String>,
    /// All headers, by their names in lower case.
    pub headers: BTreeMap<String, String>,
    /// The body, as in OpenAI's API.
    pub body: Value,
}

impl ModelRequest {
    /// The conversation so far.
    #[must_use]
    pub fn messages(&self) -> &[Value] {
        self.body["messages"].as_array().map_or(&[], Vec::as_slice)
    }

    /// The text of the last message of the role `user`. The runtime puts text of its own around the prompt, so look for the
    /// prompt in it.
    #[must_use]
    pub fn last_user_text(&self) -> String {
        self.messages()
            .iter()
            .rev()
            .find(|message| message["role"] == "user")
            .map(text_of)
            .unwrap_or_default()
    }

    /// The texts of the tool results at the end of the conversation: what the model's last tool calls came back with.
    #[must_use]
    pub fn tool_results(&self) -> Vec<String> {
        let mut results: Vec<String> = self
            .messages()
            .iter()
            .rev()
            .take_while(|message| message["role"] == "tool")
            .map(text_of)
            .collect();
        results.reverse();
        results
    }

    /// The names of the tools that the model may call.
    #[must_use]
    pub fn tool_names(&self) -> Vec<&str> {
        let tools = self.body["tools"].as_array().map_or(&[][..], Vec::as_slice);
        tools.iter().filter_map(|tool| tool["function"]["name"].as_str()).collect()
    }
}

/// What the server's tasks and its owner have in common.
#[derive(Debug)]
pub(crate) struct Shared {
    script: Mutex<Script>,
    requests: watch::Sender<Vec<ModelRequest>>,
}

impl Shared {
    pub(crate) fn new(script: Script) -> Arc<Self> {
        Arc::new(Self { script: Mutex::new(script), requests: watch::Sender::new(Vec::new()) })
    }

    pub(crate) fn requests(&self) -> Vec<ModelRequest> {
        self.requests.borrow().clone()
    }

    fn script(&self) -> MutexGuard<'_, Script> {
        self.script.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The routes of the model, for a server that has others beside.
pub(crate) fn router(shared: Arc<Shared>) -> Router {
    Router::new()
        .route("/v1/chat/completions", post(complete))
        .route("/chat/completions", post(complete))
        // As Azure has it.
        .route("/openai/deployments/{name}/chat/completions", post(complete))
        .layer(DefaultBodyLimit::disable())
        .with_state(shared)
}

/// Serves on a port of loopback until the task is aborted.
pub(crate) async fn serve(router: Router) -> (u16, JoinHandle<()>) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a port of loopback");
    let port = listener.local_addr().expect("the listener's address").port();
    let task = tokio::spawn(async move {
        axum::serve(listener, router).await.expect("serving has no end of its own");
    });
    (port, task)
}

async fn complete(State(shared): State<Arc<Shared>>, headers: HeaderMap, body: String) -> Response {
    let Ok(body) = serde_json::from_str::<Value>(&body) else {
        return (StatusCode::BAD_REQUEST, "the body is not JSON").into_response();
    };
    let authorization = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    let authorization = authorization.map(str::to_owned);
    let request = ModelRequest { authorization, headers: texts(&headers), body };
    let reply = shared.script().reply(&request);
    let (model, streaming) = (request.body["model"].clone(), request.body["stream"] == true);
    shared.requests.send_modify(|requests| requests.push(request));
    answer::respond(reply, model, streaming).await
}

/// Headers by their names.
pub(crate) fn texts(headers: &HeaderMap) -> BTreeMap<String, String> {
    let text = |value: &[u8]| String::from_utf8_lossy(value).into_owned();
    headers.iter().map(|(name, value)| (name.as_str().to_owned(), text(value.as_bytes()))).collect()
}

/// The text of a message, whose content is a text or a list of parts.
fn text_of(message: &Value) -> String {
    match &message["content"] {
        Value::String(text) => text.clone(),
        Value::Array(parts) => parts.iter().filter_map(|part| part["text"].as_str()).collect(),
        _ => String::new(),
    }
}
