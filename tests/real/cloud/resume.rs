//! Coming back to a session in the cloud. `session.resume` is not the way in this runtime; `sessions.connect` is, by the
//! number of the task. No handle of a session comes of that.

use pilotwire::diagnostics::DropReason;
use pilotwire::types::{build, enums, methods, view};
use pilotwire::{CallError, CreateError, SessionConfig};
use pilotwire_tests::client;
use serde_json::json;

use super::calls::refusal;
use super::start::{Started, dropped, history, within};

#[tokio::test]
async fn a_session_in_the_cloud_is_not_resumed_by_this_runtime() {
    let started = Started::new("cloud-not-resumed").await;
    let (session, mut events, task) = started.session().await;
    let id = session.id().clone();
    // While it is open, the resume fails, and the session goes on.
    let error =
        within(started.client.resume_session(&id, SessionConfig::new(), ())).await.expect_err("it fails");
    assert!(matches!(error, CreateError::Call(CallError::Rpc(_))), "{error:?}");
    task.append("session.info", json!({"infoType": "test", "message": "still here"}));
    super::start::is_told(&mut events, "still here").await;
    assert_eq!(history(&session).await.last().map(String::as_str), Some("session.info"));

    within(session.detach()).await.expect("it is detached");
    let error =
        within(started.client.resume_session(&id, SessionConfig::new(), ())).await.expect_err("it fails");
    let CreateError::Call(CallError::Rpc(error)) = error else { panic!("{error:?}") };
    assert!(error.message.contains(&format!("Session not found: {id}")), "{error}");
    // Nor is it listed.
    let listed = build::SessionListRequest::new();
    let listed = within(started.client.request::<methods::session::List>(listed)).await.expect("a list");
    assert_eq!(listed.view().sessions().len(), 0);
    started.end().await;
}

#[tokio::test]
async fn a_session_in_the_cloud_is_connected_to_by_its_task() {
    let started = Started::new("cloud-connected").await;
    let (session, _events, task) = started.session().await;
    let id = session.id().clone();
    // The task's number is in what the runtime knows of the session.
    let known = session.request::<methods::session::metadata::Snapshot>(build::SessionParams::new());
    let known = within(known).await.expect("it answers");
    let remote = known.view().remote_metadata().expect("it is in the cloud");
    assert_eq!((known.view().is_remote(), remote.resource_id().as_deref()), (true, Some(task.id())));
    let account = started.end().await;

    let later = Started::by("cloud-connected-later", account, client::command_with_account).await;
    let listed = build::SessionsListRequest::new().source(enums::SessionSource::Remote);
    let listed = within(later.client.request::<methods::sessions::List>(listed)).await.expect("a list");
    let view::SessionListEntry::Remote(entry) = listed.view().sessions().at(0).expect("it is listed") else {
        panic!("{listed:?}");
    };
    assert_eq!(entry.resource_id().as_deref(), Some(task.id()));
    assert_eq!(entry.context().and_then(view::SessionContext::repository).as_deref(), Some("a/b"));
    let connect = |id: &str| {
        within(later.client.request::<methods::sessions::Connect>(build::ConnectRemoteSessionParams::new(id)))
    };
    let unknown = refusal(connect(id.as_str()).await);
    assert!(unknown.message.contains("No remote session"), "{unknown}");
    let mut told = later.client.events().expect("nobody else reads them");
    let connected = connect(task.id()).await.expect("it is there");
    assert_eq!(connected.view().session_id(), id.as_str());

    // The runtime has its events now, and sends them: also those from before, which may come first.
    task.append("session.info", json!({"infoType": "test", "message": "later"}));
    loop {
        assert_eq!(dropped(&mut told, &id).await, DropReason::UnknownSession);
        let history = build::SessionParams::new().session_id(id.as_str());
        let history = within(later.client.request::<methods::session::GetMessages>(history)).await;
        let history = history.expect("it answers");
        let last = history.view().events().last().map(|event| event.r#type().into_owned());
        if last.as_deref() == Some("session.info") {
            break;
        }
    }
    let prompt = build::SendRequest::new("go on").session_id(id.as_str());
    within(later.client.request::<methods::session::Send>(prompt)).await.expect("it is taken");
    assert_eq!(within(task.prompted(1)).await, ["go on"]);
    later.end().await;
}
