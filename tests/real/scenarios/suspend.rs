//! Sessions that are suspended.

use pilotwire::types::{TypedEvent, build, methods};
use pilotwire_tests::model::{Reply, Script};
use serde_json::json;

use super::next_of;
use super::steps::{asked, tool};
use crate::client::{Started, within};

use methods::session::Suspend;

async fn suspend(session: &pilotwire::Session) {
    within(session.request::<Suspend>(build::SessionParams::new())).await.expect("it is suspended");
}

#[tokio::test]
async fn a_session_that_is_idle_is_suspended_and_goes_on_after_a_resume() {
    let started =
        Started::new("scenario-suspend", Script::new().otherwise([Reply::text("One."), Reply::text("Two.")]))
            .await;
    let (session, _events) = started.session(started.config()).await;
    within(session.send_and_wait("hello")).await.expect("the turn ends well");
    suspend(&session).await;
    let id = session.id().clone();
    let (session, _events) =
        within(started.client.resume_session(&id, started.config(), ())).await.expect("it is resumed");
    assert_eq!(within(session.send_and_wait("again")).await.expect("the turn ends well").text(), "Two.");
    assert!(started.model.requests()[1].body.to_string().contains("One."));
    started.end().await;
}

#[tokio::test]
async fn what_waits_is_ended_when_a_session_is_suspended() {
    let script = Script::new()
        .on("launch", [Reply::tool("launch", json!({})), Reply::text("Done.")])
        .on("land", [Reply::tool("land", json!({})), Reply::text("Done.")]);
    let started = Started::new("scenario-suspend-pending", script).await;
    for (prompt, method) in [("launch", "permission.requested"), ("land", "external_tool.requested")] {
        let tools = [tool("launch"), tool("land").skip_permission()];
        let config = started.config().request_permission(true).tools(tools);
        let (session, mut events) = started.session(config).await;
        within(session.send(prompt)).await.expect("it is taken");
        let ask = asked(&mut events, method).await;
        suspend(&session).await;
        within(ask.cancelled()).await;
        next_of(&mut events, |event| matches!(event, TypedEvent::SessionIdle(_)).then_some(())).await;
        let pending = within(session.pending()).await.expect("it answers");
        assert_eq!((pending.permissions().count(), pending.tools().count()), (0, 0), "{prompt}");
    }
    started.end().await;
}
