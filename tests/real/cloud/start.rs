//! A client of a runtime that is logged in, and what the tests have in common.

use std::process::Command;

use pilotwire::handle::{Client, Events, ItemKind, Session};
use pilotwire::{CallError, CloseKind, Cloud, Config, CreateError, Object, SessionConfig};
use pilotwire_tests::account::{Account, CloudTask, Start};
use pilotwire_tests::client;
use pilotwire_tests::model::Script;
use pilotwire_tests::runtime::Runtime;
use pilotwire_tokio::Driving;
use serde_json::Value;
use tokio::time::timeout;

use crate::peer::LIMIT;
use crate::recording::Recording;

/// A client of a runtime that was started for it, with an account of its own.
pub(super) struct Started {
    pub(super) client: Client,
    driving: Driving,
    pub(super) runtime: Runtime,
    pub(super) account: Account,
    recording: Recording,
}

impl Started {
    /// The name is that of the conversation's recording.
    pub(super) async fn new(name: &'static str) -> Self {
        Self::with_model(name, Script::new()).await
    }

    /// The account's model answers with `script`: sessions that are not in the cloud may use it.
    pub(super) async fn with_model(name: &'static str, script: Script) -> Self {
        let account = Account::start(script).await;
        Self::by(name, account, client::command_with_account).await
    }

    /// As the command says that `command` makes.
    pub(super) async fn by(
        name: &'static str,
        account: Account,
        command: impl FnOnce(&Runtime, &Account) -> Command,
    ) -> Self {
        let runtime = Runtime::new();
        let recording = Recording::new(name, &runtime, &account.origin());
        let config = Config::default().client("pilotwire tests", "1").record(&recording.recorder);
        let (client, driving) =
            client::start(runtime.listened(config), command(&runtime, &account)).expect("the runtime starts");
        within(client.connected()).await.expect("the handshake succeeds");
        Self { client, driving, runtime, account, recording }
    }

    /// A session whose task has started already.
    pub(super) async fn session(&self) -> (Session, Events, CloudTask) {
        self.account.tasks_start(Start::AtOnce);
        let index = self.account.tasks().len();
        let (session, events) =
            within(self.client.create_session(cloud(), ())).await.expect("the session is created");
        (session, events, within(self.account.task(index)).await)
    }

    /// The error of a create that fails.
    pub(super) async fn refused(&self, config: &SessionConfig) -> CreateError {
        within(self.client.create_session(config, ())).await.expect_err("the create fails")
    }

    /// Closes the connection; the runtime ends with it.
    pub(super) async fn end(self) {
        self.client.close();
        let cause = within(self.client.closed()).await;
        assert_eq!(cause.kind, CloseKind::Graceful);
        self.ended().await;
    }

    /// Waits for the end of the runtime's process, and repeats what was recorded.
    pub(super) async fn ended(self) {
        within(self.driving).await;
        self.recording.replay();
    }
}

/// A session in the cloud, on a repository.
pub(super) fn cloud() -> SessionConfig {
    SessionConfig::new().cloud(Cloud::repository("a", "b")).streaming(true)
}

pub(super) async fn within<T>(future: impl Future<Output = T>) -> T {
    timeout(LIMIT, future).await.expect("it happens in time")
}

/// What the runtime said, of a create that failed with nothing more to tell.
pub(super) fn text_of(error: &CreateError) -> &str {
    match error {
        CreateError::Call(CallError::Rpc(error) | CallError::NotLoggedIn(error)) => {
            assert_eq!(error.code, -32603, "{error}");
            assert_eq!(error.data, None);
            &error.message
        }
        other => panic!("{other:?}"),
    }
}

/// The types and the data of the events up to and with the first of this type, which is the last given.
pub(super) async fn until(events: &mut Events, last: &str) -> Vec<(String, Value)> {
    let mut seen = Vec::new();
    loop {
        match within(events.next()).await.expect("the session goes on").kind {
            ItemKind::Event(event) => {
                let kind = event.event_type().into_owned();
                let is_last = kind == last;
                seen.push((kind, event.decode().expect("it is JSON")));
                if is_last {
                    return seen;
                }
            }
            other => panic!("{other:?}"),
        }
    }
}

/// The types of the events in a session's history.
pub(super) async fn history(session: &Session) -> Vec<String> {
    let reply = within(session.call("session.getMessages", Object::new())).await.expect("there is a history");
    let reply: Value = reply.decode().expect("it is JSON");
    let events = reply["events"].as_array().expect("a list");
    events.iter().map(|event| event["type"].as_str().unwrap_or_default().to_owned()).collect()
}
