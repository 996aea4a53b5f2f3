//! An MCP server over HTTP, which remembers the headers of what it is asked. Requests to `/signed` and `/letters` without a
//! token are told to sign in. At `/letters` there is a tool, `write`, which has a form filled in and a model asked; the rest
//! gets an error that says that nothing is there.

use std::convert::Infallible;
use std::sync::{Arc, Mutex};

use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::any;
use axum::{Json, Router};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::Notify;
use tokio::task::JoinHandle;

/// The server. Dropping it stops it.
pub(crate) struct Server {
    port: u16,
    shared: Arc<Shared>,
    task: JoinHandle<()>,
}

#[derive(Default)]
struct Shared {
    received: Mutex<Vec<(String, HeaderMap)>>,
    /// What the client has answered.
    answers: Mutex<Vec<Value>>,
    more: Notify,
}

impl Server {
    pub(crate) async fn start() -> Self {
        let shared = Arc::<Shared>::default();
        let router = Router::new().route("/{name}", any(serve)).with_state(Arc::clone(&shared));
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("there is loopback");
        let port = listener.local_addr().expect("it listens").port();
        let task = tokio::spawn(async move {
            axum::serve(listener, router).await.expect("it serves until it is dropped");
        });
        Self { port, shared, task }
    }

    pub(crate) fn url(&self, name: &str) -> String {
        format!("http://127.0.0.1:{}/{name}", self.port)
    }

    /// Waits until a request with this header has come to this name.
    pub(crate) async fn saw(&self, name: &str, header: &str, value: &str) {
        loop {
            let more = self.shared.more.notified();
            let received = self.shared.received.lock().expect("nobody panics under it").clone();
            let has = |headers: &HeaderMap| headers.get(header).is_some_and(|seen| seen == value);
            if received.iter().any(|(known, headers)| known == name && has(headers)) {
                return;
            }
            more.await;
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve(
    State(shared): State<Arc<Shared>>,
    Path(name): Path<String>,
    headers: HeaderMap,
    body: String,
) -> Response {
    let signed = headers.contains_key("authorization");
    shared.received.lock().expect("nobody panics under it").push((name.clone(), headers));
    shared.more.notify_waiters();
    match name.as_str() {
        "signed" | "letters" if !signed => {
            let challenge = [("www-authenticate", "Bearer error=\"invalid_token\"")];
            (StatusCode::UNAUTHORIZED, challenge, "").into_response()
        }
        "letters" => match serde_json::from_str(&body) {
            Ok(message) => answer(shared, message),
            Err(_) => StatusCode::METHOD_NOT_ALLOWED.into_response(),
        },
        _ => (StatusCode::NOT_FOUND, "there is no server here").into_response(),
    }
}

/// Answers a message of the Model Context Protocol.
fn answer(shared: Arc<Shared>, message: Value) -> Response {
    let result = match message["method"].as_str() {
        Some("initialize") => json!({
            "protocolVersion": message["params"]["protocolVersion"], "capabilities": {"tools": {}},
            "serverInfo": {"name": "letters", "version": "1"},
        }),
        Some("tools/list") => json!({"tools": [{
            "name": "write", "description": "Writes a letter",
            "inputSchema": {"type": "object", "properties": {}},
        }]}),
        Some("tools/call") => {
            let body = Body::from_stream(write(shared, message["id"].clone()));
            return ([("content-type", "text/event-stream")], body).into_response();
        }
        Some(_) if message.get("id").is_some() => json!({}),
        Some(_) => return StatusCode::ACCEPTED.into_response(),
        None => {
            shared.answers.lock().expect("nobody panics under it").push(message);
            shared.more.notify_waiters();
            return StatusCode::ACCEPTED.into_response();
        }
    };
    Json(json!({"jsonrpc": "2.0", "id": message["id"], "result": result})).into_response()
}

/// The use of the tool: a form, a model, and what comes of both.
fn write(shared: Arc<Shared>, call: Value) -> impl futures_util::Stream<Item = Result<String, Infallible>> {
    futures_util::stream::unfold(0, move |stage| {
        let (shared, call) = (Arc::clone(&shared), call.clone());
        async move {
            let message = match stage {
                0 => {
                    let fields = json!({"type": "object", "properties": {"name": {"type": "string"}}});
                    let form = json!({"message": "To whom?", "requestedSchema": fields});
                    json!({"jsonrpc": "2.0", "id": "form", "method": "elicitation/create", "params": form})
                }
                1 => {
                    shared.answer("form").await;
                    let text = json!({"type": "text", "text": "Begin a letter to Ada."});
                    let request = json!({"messages": [{"role": "user", "content": text}], "maxTokens": 100});
                    json!({"jsonrpc": "2.0", "id": "model", "method": "sampling/createMessage", "params": request})
                }
                2 => {
                    let (form, model) = (shared.answer("form").await, shared.answer("model").await);
                    let of = |value: &Value| value.as_str().map(str::to_owned);
                    let name = of(&form["result"]["content"]["name"]).unwrap_or_else(|| form.to_string());
                    let text = of(&model["result"]["content"]["text"]).unwrap_or_else(|| model.to_string());
                    let content = json!([{"type": "text", "text": format!("{name}: {text}")}]);
                    json!({"jsonrpc": "2.0", "id": call, "result": {"content": content}})
                }
                _ => return None,
            };
            Some((Ok(format!("event: message\ndata: {message}\n\n")), stage + 1))
        }
    })
}

impl Shared {
    /// Waits for what the client answers to the request of this id.
    async fn answer(&self, id: &str) -> Value {
        loop {
            let more = self.more.notified();
            let answers = self.answers.lock().expect("nobody panics under it").clone();
            if let Some(answer) = answers.into_iter().find(|answer| answer["id"] == id) {
                return answer;
            }
            more.await;
        }
    }
}
