//! What a client is told of sessions as they come, change and go.

use pilotwire::calls::{Lifecycle, LifecycleItem};
use pilotwire::types::enums::SessionLifecycleType;
use pilotwire_tests::model::{Reply, Script};

use crate::client::{Started, within};

/// The session of the next event of this type.
async fn next(lifecycle: &mut Lifecycle, wanted: &SessionLifecycleType) -> String {
    loop {
        match within(lifecycle.next()).await.expect("the connection lives") {
            LifecycleItem::Event(event) if event.view().r#type() == *wanted => {
                return event.view().session_id().into_owned();
            }
            _ => {}
        }
    }
}

#[tokio::test]
async fn a_session_is_told_of_when_it_comes_changes_and_goes() {
    let started =
        Started::new("scenario-client-lifecycle", Script::new().otherwise([Reply::text("Hi.")])).await;
    let client = &started.client;
    let mut all = client.lifecycle();
    let mut without_updates = client.lifecycle().without_updates();
    let dropped = client.lifecycle();
    let (session, _events) = started.session(started.config()).await;
    assert_eq!(next(&mut all, &SessionLifecycleType::SessionCreated).await, session.id().as_str());
    drop(dropped);
    within(session.send_and_wait("hello")).await.expect("it ends well");
    assert_eq!(next(&mut all, &SessionLifecycleType::SessionUpdated).await, session.id().as_str());
    within(client.delete_session(session.id())).await.expect("it is deleted");
    assert_eq!(next(&mut all, &SessionLifecycleType::SessionDeleted).await, session.id().as_str());

    let mut seen = Vec::new();
    while seen.last() != Some(&SessionLifecycleType::SessionDeleted) {
        if let LifecycleItem::Event(event) = within(without_updates.next()).await.expect("it lives") {
            seen.push(event.view().r#type());
        }
    }
    assert!(seen.contains(&SessionLifecycleType::SessionCreated), "{seen:?}");
    assert!(!seen.contains(&SessionLifecycleType::SessionUpdated), "{seen:?}");
    started.end().await;
}
