//! A tool that runs when its session is left.

use std::sync::Arc;

use pilotwire::handlers::Handlers;
use pilotwire_tests::model::Script;
use serde_json::{Value, json};
use tokio::sync::Notify;

use super::steps::{calls, tool};
use crate::client::{Started, within};

#[tokio::test]
async fn a_tool_is_told_that_its_session_is_left() {
    let script: Script = calls("go", "wait", json!({}));
    let started = Started::new("scenario-external_tool_cancellation", script).await;
    let (begun, withdrawn) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let (begins, told) = (Arc::clone(&begun), Arc::clone(&withdrawn));
    let handlers = Handlers::new().tool_of(tool("wait").skip_permission(), move |_: Value, context| {
        let (begins, told) = (Arc::clone(&begins), Arc::clone(&told));
        // Who wants to clean up does it apart from the handler, whose future is dropped.
        let gone = context.withdrawn();
        tokio::spawn(async move {
            gone.await;
            told.notify_one();
        });
        async move {
            begins.notify_one();
            std::future::pending::<()>().await;
            "never"
        }
    });
    let (session, _events) = started.session_with(started.config(), handlers).await;
    let turn = session.send_and_wait("go");
    within(begun.notified()).await;
    within(session.detach()).await.expect("it is left");
    within(withdrawn.notified()).await;
    within(turn).await.expect_err("the session is left");
    assert!(started.client.snapshot().asks.is_empty());
    started.end().await;
}
