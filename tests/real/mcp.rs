//! An MCP server over HTTP, as far as signing in to it goes: it remembers the headers of what it is asked. Requests to
//! `/signed` without a token are told to sign in; the rest gets an error that says that nothing is there.

use std::sync::{Arc, Mutex};

use axum::Router;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::any;
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

async fn serve(State(shared): State<Arc<Shared>>, Path(name): Path<String>, headers: HeaderMap) -> Response {
    let signed = headers.contains_key("authorization");
    shared.received.lock().expect("nobody panics under it").push((name.clone(), headers));
    shared.more.notify_waiters();
    if name == "signed" && !signed {
        return (StatusCode::UNAUTHORIZED, [("www-authenticate", "Bearer error=\"invalid_token\"")], "")
            .into_response();
    }
    (StatusCode::NOT_FOUND, "there is no server here").into_response()
}
