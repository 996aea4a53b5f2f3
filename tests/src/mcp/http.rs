//! The server over HTTP.

use std::fmt;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{Path, State};
use axum::http::request::Parts;
use axum::http::{HeaderMap, Request, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::any;
use rmcp::transport::streamable_http_server::session::local::LocalSessionManager;
use rmcp::transport::streamable_http_server::{StreamableHttpServerConfig, StreamableHttpService};
use serde_json::Value;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use super::tools::Tools;

/// The server, under as many names as are asked for. Dropping it stops it.
pub struct Server {
    port: u16,
    shared: Arc<Shared>,
    task: JoinHandle<()>,
}

struct Shared {
    decide: Box<dyn Fn(&Asked) -> Entry + Send + Sync>,
    asked: watch::Sender<Vec<Asked>>,
    config: StreamableHttpServerConfig,
    service: StreamableHttpService<Tools, LocalSessionManager>,
}

/// A request to the server.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The name that it is for.
    pub name: String,
    /// Its headers.
    pub headers: HeaderMap,
    /// The message in it. Null where there is none.
    pub message: Value,
}

/// Whether a request is served.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Entry {
    /// It is.
    Open,
    /// It is answered with this status and this `WWW-Authenticate`.
    Refused(StatusCode, String),
}

impl Server {
    /// Starts a server on a port of its own. `newest` is the newest version that it speaks, and `decide` is asked about each
    /// request.
    ///
    /// # Panics
    ///
    /// When there is no such version, or no loopback to listen on.
    pub async fn start(newest: &str, decide: impl Fn(&Asked) -> Entry + Send + Sync + 'static) -> Self {
        let tools = Tools::new(newest);
        let config = StreamableHttpServerConfig::default();
        let service = StreamableHttpService::new(move || Ok(tools.clone()), Arc::default(), config.clone());
        let shared = Shared { decide: Box::new(decide), asked: watch::Sender::default(), config, service };
        let shared = Arc::new(shared);
        let router = Router::new().route("/mcp/{name}", any(serve)).with_state(Arc::clone(&shared));
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("there is loopback");
        let port = listener.local_addr().expect("it listens").port();
        let task = tokio::spawn(async move {
            axum::serve(listener, router).await.expect("it serves until it is dropped");
        });
        Self { port, shared, task }
    }

    /// Where the server of this name is.
    #[must_use]
    pub fn url(&self, name: &str) -> String {
        format!("http://127.0.0.1:{}/mcp/{name}", self.port)
    }

    /// The requests so far, in order.
    #[must_use]
    pub fn asked(&self) -> Vec<Asked> {
        self.shared.asked.borrow().clone()
    }

    /// Waits until a request with this header has come to this name. It has no limit of its own: put a timeout around it.
    pub async fn saw(&self, name: &str, header: &str, value: &str) {
        let is_it =
            |asked: &Asked| asked.name == name && asked.headers.get(header).is_some_and(|seen| seen == value);
        let mut asked = self.shared.asked.subscribe();
        asked.wait_for(|asked| asked.iter().any(is_it)).await.expect("the sender lives in `self`");
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
        self.shared.config.cancellation_token.cancel();
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server").field("port", &self.port).finish_non_exhaustive()
    }
}

impl Asked {
    /// The token that it brings along.
    #[must_use]
    pub fn token(&self) -> Option<&str> {
        self.headers.get(header::AUTHORIZATION)?.to_str().ok()?.strip_prefix("Bearer ")
    }

    /// The tool that it is to use.
    #[must_use]
    pub fn tool(&self) -> Option<&str> {
        (self.message["method"] == "tools/call").then(|| self.message["params"]["name"].as_str())?
    }
}

impl Entry {
    /// The client is to sign in: it has no token, or one that is not good.
    #[must_use]
    pub fn sign_in() -> Self {
        Self::Refused(StatusCode::UNAUTHORIZED, "Bearer error=\"invalid_token\"".to_owned())
    }

    /// The client's token is good, but not for this: it needs this scope.
    #[must_use]
    pub fn needs_scope(scope: &str) -> Self {
        let challenge = format!("Bearer error=\"insufficient_scope\", scope=\"{scope}\"");
        Self::Refused(StatusCode::FORBIDDEN, challenge)
    }
}

async fn serve(
    State(shared): State<Arc<Shared>>,
    Path(name): Path<String>,
    parts: Parts,
    body: Bytes,
) -> Response {
    let message = serde_json::from_slice(&body).unwrap_or_default();
    let asked = Asked { name, headers: parts.headers.clone(), message };
    let entry = (shared.decide)(&asked);
    shared.asked.send_modify(|all| all.push(asked));
    match entry {
        Entry::Open => {
            shared.service.handle(Request::from_parts(parts, Body::from(body))).await.map(Body::new)
        }
        Entry::Refused(status, challenge) => {
            (status, [(header::WWW_AUTHENTICATE, challenge)], "").into_response()
        }
    }
}
