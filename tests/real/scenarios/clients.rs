//! A runtime on TCP, for several clients of one session.

use std::process::Stdio;

use pilotwire::handle::{Client, Events, Session};
use pilotwire::handlers::Handlers;
use pilotwire::{Config, Provider, SessionConfig, SessionId};
use pilotwire_tests::model::{ModelServer, Script};
use pilotwire_tests::runtime::Runtime;
use serde_json::Value;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};

use crate::client::within;

const TOKEN: &str = "a-token-of-some-length";

/// The runtime, and a model.
pub(super) struct Shared {
    // First, so that the runtime ends before its home goes.
    _child: Child,
    runtime: Runtime,
    pub(super) model: ModelServer,
    port: u16,
}

impl Shared {
    pub(super) async fn new(script: Script) -> Self {
        let runtime = Runtime::new();
        let model = ModelServer::start(script).await;
        let mut child = Command::new(runtime.program())
            .args(runtime.tcp_args())
            .env_clear()
            .envs(runtime.env())
            .env("COPILOT_CONNECTION_TOKEN", TOKEN)
            .current_dir(runtime.directory())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .expect("the runtime starts");
        let mut lines = BufReader::new(child.stdout.take().expect("stdout is piped")).lines();
        let port = loop {
            let line = within(lines.next_line()).await.expect("it can be read").expect("it names its port");
            if let Some((_, port)) = line.rsplit_once("port ") {
                break port.trim().parse().expect("a port");
            }
        };
        Self { _child: child, runtime, model, port }
    }

    /// Another client of it.
    pub(super) async fn client(&self) -> Client {
        let config = self.runtime.listened(Config::default().connection_token(TOKEN));
        let connected = pilotwire_tokio::connect_tcp(config, ("127.0.0.1", self.port));
        let (client, driving) = within(connected).await.expect("it listens");
        drop(driving);
        within(client.connected()).await.expect("the handshake succeeds");
        client
    }

    /// The folder that sessions work in.
    pub(super) fn directory(&self) -> std::path::PathBuf {
        self.runtime.directory()
    }

    pub(super) fn config(&self) -> SessionConfig {
        let provider: Value = self.model.provider();
        let text = |name: &str| provider[name].as_str().unwrap_or_default().to_owned();
        SessionConfig::new()
            .working_directory(self.runtime.directory())
            .model("m1")
            .streaming(true)
            .provider(Provider::new(text("baseUrl")).kind(text("type")).api_key(text("apiKey")))
    }

    /// The session of this id, for a client that was not in it.
    pub(super) async fn join(
        &self,
        client: &Client,
        id: &SessionId,
        handlers: impl Into<Handlers>,
    ) -> (Session, Events) {
        within(client.resume_session(id, self.config(), handlers)).await.expect("it is joined")
    }
}
