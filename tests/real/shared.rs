//! A runtime on TCP, for several clients of one session.

use std::net::SocketAddr;
use std::sync::Mutex;

use pilotwire::handle::{Client, Events, Session};
use pilotwire::handlers::Handlers;
use pilotwire::{Config, Provider, SessionConfig, SessionId};
use pilotwire_tests::model::{ModelServer, Script};
use pilotwire_tests::runtime::Runtime;
use serde_json::Value;
use tokio::process::Child;

use crate::client::within;
use crate::equality::{TOKEN, listening_with};
use crate::recording::Recording;

/// A runtime that listens, for several clients.
pub(crate) struct Listening {
    // First, so that the runtime ends before its home goes.
    _child: Child,
    runtime: Runtime,
    address: SocketAddr,
    /// Where it finds its model, or all of GitHub.
    server: String,
    recordings: Mutex<Vec<Recording>>,
}

impl Listening {
    /// Of these arguments, and with more in its environment.
    pub(crate) async fn new(
        runtime: Runtime,
        args: Vec<String>,
        env: &[(&str, String)],
        server: String,
    ) -> Self {
        let (child, address) = listening_with(&runtime, args, env).await;
        Self { _child: child, runtime, address, server, recordings: Mutex::default() }
    }

    /// Another client of it. The name is that of its recording.
    pub(crate) async fn client(&self, name: &'static str) -> Client {
        let recording = Recording::new(name, &self.runtime, &self.server);
        let config = Config::default().connection_token(TOKEN).record(&recording.recorder);
        self.recordings.lock().expect("nobody panics under it").push(recording);
        let connected = pilotwire_tokio::connect_tcp(self.runtime.listened(config), self.address);
        let (client, driving) = within(connected).await.expect("it listens");
        drop(driving);
        within(client.connected()).await.expect("the handshake succeeds");
        client
    }

    /// Replays what each client did. Each is still connected, unless the test has closed it.
    pub(crate) fn end(self) {
        for recording in self.recordings.into_inner().expect("nobody panics under it") {
            recording.replay();
        }
    }
}

/// The runtime, and a model.
pub(crate) struct Shared {
    listening: Listening,
    pub(crate) model: ModelServer,
}

impl Shared {
    pub(crate) async fn new(script: Script) -> Self {
        let (runtime, model) = (Runtime::new(), ModelServer::start(script).await);
        let args = runtime.tcp_args();
        Self { listening: Listening::new(runtime, args, &[], model.origin()).await, model }
    }

    /// As [`Listening::client`].
    pub(crate) async fn client(&self, name: &'static str) -> Client {
        self.listening.client(name).await
    }

    /// The folder that sessions work in.
    pub(crate) fn directory(&self) -> std::path::PathBuf {
        self.listening.runtime.directory()
    }

    pub(crate) fn config(&self) -> SessionConfig {
        let provider: Value = self.model.provider();
        let text = |name: &str| provider[name].as_str().unwrap_or_default().to_owned();
        SessionConfig::new()
            .working_directory(self.listening.runtime.directory())
            .model("m1")
            .streaming(true)
            .provider(Provider::new(text("baseUrl")).kind(text("type")).api_key(text("apiKey")))
    }

    /// The session of this id, for a client that was not in it.
    pub(crate) async fn join(
        &self,
        client: &Client,
        id: &SessionId,
        handlers: impl Into<Handlers>,
    ) -> (Session, Events) {
        within(client.resume_session(id, self.config(), handlers)).await.expect("it is joined")
    }

    /// As [`Listening::end`].
    pub(crate) fn end(self) {
        self.listening.end();
    }
}
