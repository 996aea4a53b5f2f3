//! A client of a runtime that is logged in, and what the tests have in common.

use std::collections::HashMap;
use std::process::Command;
use std::sync::{Arc, Mutex};

use pilotwire::diagnostics::DropReason;
use pilotwire::handle::{Client, ConnectionEvent, ConnectionEvents, Events, ItemKind, Session};
use pilotwire::handlers::{self, ClientHandlers, HandlerEnd, Handlers, ObserveHandlers, Setup};
use pilotwire::types::TypedEvent;
use pilotwire::{AskId, CallError, CloseKind, Cloud, Config, CreateError, Notice, SessionConfig, SessionId};
use pilotwire_tests::account::{Account, CloudTask, Start};
use pilotwire_tests::client;
use pilotwire_tests::model::Script;
use pilotwire_tests::runtime::Runtime;
use pilotwire_tokio::Driving;
use serde_json::Value;
use tokio::sync::watch;
use tokio::time::timeout;

use crate::peer::LIMIT;
use crate::recording::Recording;
use crate::scenarios::next_of;

/// A client of a runtime that was started for it, with an account of its own.
pub(super) struct Started {
    pub(super) client: Client,
    driving: Driving,
    pub(super) runtime: Runtime,
    pub(super) account: Account,
    recording: Recording,
    ends: Arc<Ends>,
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
        let ends = Arc::<Ends>::default();
        let setup = Setup::from((runtime.listened(config), ClientHandlers::none()));
        let setup = setup.observe_handlers(Arc::clone(&ends) as _);
        let (client, driving) =
            client::start(setup, command(&runtime, &account)).expect("the runtime starts");
        within(client.connected()).await.expect("the handshake succeeds");
        Self { client, driving, runtime, account, recording, ends }
    }

    /// A session whose task has started already.
    pub(super) async fn session(&self) -> (Session, Events, CloudTask) {
        self.session_with(Handlers::none()).await
    }

    /// The same, with handlers.
    pub(super) async fn session_with(&self, handlers: Handlers) -> (Session, Events, CloudTask) {
        self.account.tasks_start(Start::AtOnce);
        let index = self.account.tasks().len();
        let (session, events) =
            within(self.client.create_session(cloud(), handlers)).await.expect("the session is created");
        (session, events, within(self.account.task(index)).await)
    }

    /// What has become of the first asks that handlers had, once so many are over: their names and how they ended, in the
    /// order of the names.
    pub(super) async fn handled(&self, count: usize) -> Vec<String> {
        let mut ended = self.ends.ended.subscribe();
        let ended = within(ended.wait_for(|ended| ended.len() >= count)).await.expect("the sender is ours");
        let mut ended = ended.clone();
        ended.sort();
        ended
    }

    /// The error of a create that fails.
    pub(super) async fn refused(&self, config: &SessionConfig) -> CreateError {
        within(self.client.create_session(config, ())).await.expect_err("the create fails")
    }

    /// Closes the connection; the runtime ends with it. Another one may have the account.
    pub(super) async fn end(self) -> Account {
        self.client.close();
        let cause = within(self.client.closed()).await;
        assert_eq!(cause.kind, CloseKind::Graceful);
        self.ended().await
    }

    /// Waits for the end of the runtime's process, and repeats what was recorded.
    pub(super) async fn ended(self) -> Account {
        within(self.driving).await;
        self.recording.replay();
        self.account
    }
}

/// How handlers ended.
#[derive(Default)]
struct Ends {
    open: Mutex<HashMap<AskId, String>>,
    ended: watch::Sender<Vec<String>>,
}

impl ObserveHandlers for Ends {
    fn began(&self, started: &handlers::Started<'_>) {
        let name = started.question.method().into_owned();
        self.open.lock().expect("nobody panics under it").insert(started.ask, name);
    }

    fn ended(&self, ask: AskId, how: HandlerEnd) {
        let name = self.open.lock().expect("nobody panics under it").remove(&ask).expect("it has begun");
        self.ended.send_modify(|ended| ended.push(format!("{name} {}", how.as_str())));
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

/// Waits until the worker's session says this. The runtime may say more of the kind.
pub(super) async fn is_told(events: &mut Events, words: &str) {
    next_of(events, |event| match event {
        TypedEvent::SessionInfo(info) => (info.message() == words).then_some(()),
        _ => None,
    })
    .await;
}

/// The types of the events in a session's history.
pub(super) async fn history(session: &Session) -> Vec<String> {
    let history = within(session.history()).await.expect("there is a history");
    history.view().events().into_iter().map(|event| event.r#type().into_owned()).collect()
}

/// Reads on until an event of this session was dropped, as that client has no session of that id. Returns why.
pub(super) async fn dropped(events: &mut ConnectionEvents, id: &SessionId) -> DropReason {
    loop {
        let event = within(events.next()).await.expect("the connection goes on");
        if let ConnectionEvent::Notice(Notice::EventDropped { session_id, reason }) = event {
            assert_eq!(session_id, *id);
            return reason;
        }
    }
}
