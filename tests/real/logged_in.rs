//! A client of a runtime that is logged in to an account of the test's own.

use pilotwire::handle::{Client, Events, Session};
use pilotwire::handlers::Handlers;
use pilotwire::{Config, CreateError, SessionConfig};
use pilotwire_tests::account::Account;
use pilotwire_tests::client::command_with_account;
use pilotwire_tests::model::Script;
use pilotwire_tests::runtime::Runtime;
use pilotwire_tokio::Driving;

use crate::client::within;
use crate::recording::Recording;

/// A client of a runtime that is logged in.
pub(crate) struct LoggedIn {
    pub(crate) client: Client,
    driving: Driving,
    recording: Recording,
    pub(crate) runtime: Runtime,
    pub(crate) account: Account,
}

impl LoggedIn {
    /// The name is that of the conversation's recording.
    pub(crate) async fn new(name: &'static str, script: Script) -> Self {
        let (runtime, account) = (Runtime::new(), Account::start(script).await);
        let recording = Recording::new(name, &runtime, &account.origin());
        let command = command_with_account(&runtime, &account);
        let config = runtime.listened(Config::default().record(&recording.recorder));
        let (client, driving) = pilotwire_tokio::spawn_command(config, command).expect("it starts");
        within(client.connected()).await.expect("the handshake succeeds");
        Self { client, driving, recording, runtime, account }
    }

    pub(crate) async fn end(self) -> Recording {
        self.client.close();
        within(self.client.closed()).await;
        within(self.driving).await;
        self.recording
    }

    pub(crate) fn config(&self) -> SessionConfig {
        SessionConfig::new().working_directory(self.runtime.directory()).model("m1").streaming(true)
    }

    pub(crate) async fn session(
        &self,
        config: SessionConfig,
        handlers: impl Into<Handlers>,
    ) -> Result<(Session, Events), CreateError> {
        within(self.client.create_session(config, handlers)).await
    }
}
