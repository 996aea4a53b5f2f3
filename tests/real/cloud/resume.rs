//! Coming back to a session in the cloud. `session.resume` is not the way in this runtime; `sessions.connect` is, by the
//! number of the task. No handle of a session comes of that, so it is shown on the wire.

use pilotwire::{CallError, CreateError, Object, SessionConfig};
use pilotwire_tests::account::Account;
use pilotwire_tests::model::Script;
use pilotwire_tests::runtime::Runtime;
use serde_json::{Value, json};
use tokio::time::timeout;

use super::start::{Started, history, within};
use crate::peer::{LIMIT, Peer, event_type};

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
    super::start::until(&mut events, "session.info").await;
    assert_eq!(history(&session).await.last().map(String::as_str), Some("session.info"));

    within(session.detach()).await.expect("it is detached");
    let error =
        within(started.client.resume_session(&id, SessionConfig::new(), ())).await.expect_err("it fails");
    let CreateError::Call(CallError::Rpc(error)) = error else { panic!("{error:?}") };
    assert!(error.message.contains(&format!("Session not found: {id}")), "{error}");
    // Nor is it listed.
    let listed = within(started.client.call("session.list", &Object::new().finish())).await.expect("a list");
    assert_eq!(listed.decode::<Value>().expect("it is JSON"), json!({"sessions": []}));
    started.end().await;
}

#[tokio::test]
async fn a_session_in_the_cloud_is_connected_to_by_its_task() {
    let account = Account::start(Script::new()).await;
    let runtime = Runtime::new();
    let mut peer = Peer::start_with_account(&runtime, &account);
    peer.call("connect", json!({})).await;
    let cloud = json!({"cloud": {"repository": {"owner": "a", "name": "b"}}});
    let reply = peer.call("session.create", cloud).await;
    let session = reply["result"]["sessionId"].clone();
    let task = timeout(LIMIT, account.task(0)).await.expect("a task in time");
    assert_eq!(session, task.session_id());
    // The task's number is in what the runtime knows of the session.
    let known = peer.call("session.metadata.snapshot", json!({"sessionId": session})).await;
    assert_eq!(known["result"]["remoteMetadata"]["resourceId"], task.id(), "{known}");
    assert_eq!(known["result"]["isRemote"], true);
    peer.end().await;

    let runtime = Runtime::new();
    let mut peer = Peer::start_with_account(&runtime, &account);
    peer.call("connect", json!({})).await;
    let listed = peer.call("sessions.list", json!({"source": "remote"})).await;
    let entry = &listed["result"]["sessions"][0];
    assert_eq!((&entry["resourceId"], &entry["context"]["repository"]), (&json!(task.id()), &json!("a/b")));
    let unknown = peer.call("sessions.connect", json!({"sessionId": session})).await;
    assert!(
        unknown["error"]["message"].as_str().is_some_and(|text| text.contains("No remote session")),
        "{unknown}"
    );
    let reply = peer.call("sessions.connect", json!({"sessionId": task.id()})).await;
    assert_eq!(reply["result"]["sessionId"], session, "{reply}");
    task.append("session.info", json!({"infoType": "test", "message": "later"}));
    peer.until(|message| event_type(message) == "session.info").await;
    peer.send("session.send", json!({"sessionId": session, "prompt": "go on"})).await;
    assert_eq!(timeout(LIMIT, task.prompted(1)).await.expect("the prompt in time"), ["go on"]);
    peer.end().await;
}
