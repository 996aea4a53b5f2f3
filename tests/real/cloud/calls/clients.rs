//! Two clients of a session in the cloud: of one runtime, and of two.

use pilotwire::diagnostics::DropReason;
use pilotwire::types::{TypedEvent, build, methods};
use pilotwire::{CallError, Config, CreateError, ItemKind, SessionConfig};
use pilotwire_tests::account::{Account, Start};
use pilotwire_tests::client;
use pilotwire_tests::model::Script;
use pilotwire_tests::runtime::Runtime;
use serde_json::json;

use super::{Started, refusal, within};
use crate::cloud::start::{cloud, dropped, is_told, until};
use crate::shared::Listening;

/// It cannot join it: this runtime resumes no session in the cloud.
#[tokio::test]
async fn another_client_of_the_runtime_calls_the_session_without_being_in_it() {
    let (runtime, account) = (Runtime::new(), Account::start(Script::new()).await);
    account.tasks_start(Start::AtOnce);
    let args = runtime.tcp_account_args();
    let listening = Listening::new(runtime, args, &account.env(), account.origin()).await;
    let one = listening.client("cloud-calls-clients").await;
    let other = listening.client("cloud-calls-clients-other").await;
    let (session, mut events) = within(one.create_session(cloud(), ())).await.expect("it is created");
    let task = within(account.task(0)).await;
    let joined = within(other.resume_session(session.id(), SessionConfig::new(), ())).await;
    let Err(CreateError::Call(CallError::Rpc(refused))) = joined else { panic!("{joined:?}") };
    const WORDS: &str = "Session filesystem approval storage provider is unavailable";
    assert!(refused.message.contains(WORDS), "{refused}");

    let id = session.id().as_str();
    let prompt = build::SendRequest::new("from the other").session_id(id);
    within(other.request::<methods::session::Send>(prompt)).await.expect("it is taken");
    assert_eq!(within(task.prompted(1)).await, ["from the other"]);
    let seen = until(&mut events, "user.message").await;
    assert_eq!(seen.last().expect("the last").1["content"], "from the other");
    let history = build::SessionParams::new().session_id(id);
    let history = within(other.request::<methods::session::GetMessages>(history)).await.expect("it answers");
    let kinds: Vec<_> =
        history.view().events().into_iter().map(|event| event.r#type().into_owned()).collect();
    assert_eq!(kinds, ["session.start", "user.message"]);
    task.rpc_result("session.name.get", Ok(json!({"name": "theirs"})));
    let name = build::SessionParams::new().session_id(id);
    let name = within(other.request::<methods::session::name::Get>(name)).await.expect("it answers");
    assert_eq!(name.view().name().as_deref(), Some("theirs"));

    // Connected to the task it is sent the events, and no session of its own has them.
    assert_eq!(other.stats().events_dropped, 0);
    let mut told = other.events().expect("nobody else reads them");
    let connect = build::ConnectRemoteSessionParams::new(task.id());
    within(other.request::<methods::sessions::Connect>(connect)).await.expect("it is there");
    for words in ["to both", "to both again"] {
        task.append("session.info", json!({"infoType": "test", "message": words}));
        is_told(&mut events, words).await;
    }
    // It has tried to resume it. The first may be the runtime's own, of the connection; then the second is the worker's.
    for _ in 0..2 {
        assert_eq!(dropped(&mut told, session.id()).await, DropReason::SessionEnded);
    }

    // It goes on when the other has left, and ends with the one that made it.
    other.close();
    within(other.closed()).await;
    task.append("session.info", json!({"infoType": "test", "message": "still here"}));
    is_told(&mut events, "still here").await;
    listening.end();
}

#[tokio::test]
async fn what_one_runtime_sends_the_worker_tells_the_other() {
    let started = Started::new("cloud-calls-two-runtimes").await;
    let (session, mut events, task) = started.session().await;
    // The other is connected to the session by the number of its task.
    let runtime = Runtime::new();
    let command = client::command_with_account(&runtime, &started.account);
    let (other, driving) =
        client::start(runtime.listened(Config::default()), command).expect("the runtime starts");
    within(other.connected()).await.expect("the handshake succeeds");
    let connect = build::ConnectRemoteSessionParams::new(task.id());
    let connected = within(other.request::<methods::sessions::Connect>(connect)).await.expect("it is there");
    assert_eq!(connected.view().session_id(), session.id().as_str());
    let prompt = build::SendRequest::new("from elsewhere").session_id(session.id().as_str());
    within(other.request::<methods::session::Send>(prompt)).await.expect("it is taken");
    assert_eq!(within(task.prompted(1)).await, ["from elsewhere"]);

    // The runtime of the first has no part in it: what it tells, it has of the worker.
    task.append("user.message", json!({"content": "from elsewhere", "messageId": "theirs"}));
    let message = json!({"messageId": "m", "content": "Heard.", "toolRequests": []});
    task.append("assistant.message", message);
    task.append("session.idle", json!({}));
    let mut said = Vec::new();
    loop {
        if let ItemKind::Event(event) = within(events.next()).await.expect("the session goes on").kind {
            match event.typed() {
                TypedEvent::UserMessage(message) => said.push(message.content().into_owned()),
                TypedEvent::AssistantMessage(message) => said.push(message.content().into_owned()),
                TypedEvent::SessionIdle(_) => break,
                _ => {}
            }
        }
    }
    assert_eq!(said, ["from elsewhere", "Heard."]);
    // One that leaves ends it for nobody else.
    let close = build::SessionsCloseRequest::new(session.id().as_str());
    within(other.request::<methods::sessions::Close>(close)).await.expect("it is closed there");
    let gone = build::SessionParams::new().session_id(session.id().as_str());
    let gone = refusal(within(other.request::<methods::session::mode::Get>(gone)).await);
    assert!(gone.message.contains("Session not found"), "{gone}");
    within(session.mode()).await.expect("it is here still");
    other.close();
    within(driving).await;
    started.end().await;
}
