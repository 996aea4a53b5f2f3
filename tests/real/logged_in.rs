//! A client of a runtime that is logged in to an account of the test's own.

use pilotwire::handle::{Client, Events, Session};
use pilotwire::handlers::{ClientHandlers, Handlers};
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
        Self::of(name, script, ClientHandlers::none(), []).await
    }

    /// As [`new`](Self::new), with handlers of the connection.
    pub(crate) async fn with(name: &'static str, script: Script, handlers: ClientHandlers) -> Self {
        Self::of(name, script, handlers, []).await
    }

    /// As [`new`](Self::new), with more in the runtime's environment.
    pub(crate) async fn with_env<const N: usize>(
        name: &'static str,
        script: Script,
        env: [(&str, &str); N],
    ) -> Self {
        Self::of(name, script, ClientHandlers::none(), env).await
    }

    async fn of<const N: usize>(
        name: &'static str,
        script: Script,
        handlers: ClientHandlers,
        env: [(&str, &str); N],
    ) -> Self {
        let (runtime, account) = (Runtime::new(), Account::start(script).await);
        let recording = Recording::new(name, &runtime, &account.origin());
        let mut command = command_with_account(&runtime, &account);
        command.envs(env);
        let config = runtime.listened(Config::default().record(&recording.recorder));
        let (client, driving) =
            pilotwire_tokio::spawn_command((config, handlers), command).expect("it starts");
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
