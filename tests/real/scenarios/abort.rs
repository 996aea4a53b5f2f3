//! A turn that is aborted, while text streams and while a tool runs; and the session goes on.

use std::sync::Arc;

use pilotwire::TurnError;
use pilotwire::handlers::Handlers;
use pilotwire::types::{TypedEvent, enums};
use pilotwire_tests::model::{Gate, Reply, Script};
use serde_json::{Value, json};
use tokio::sync::Notify;

use super::next_of;
use super::steps::{idle, tool};
use crate::client::{Started, within};

#[tokio::test]
async fn text_that_streams_is_aborted_and_is_no_answer() {
    let script = Script::new()
        .on("begin", [Reply::text("one two ").hold(&Gate::new())])
        .on("again", [Reply::text("Back.")]);
    let started = Started::new("scenario-abort", script).await;
    let (session, mut events) = started.session(started.config()).await;
    let turn = session.send_and_wait("begin");
    let delta = next_of(&mut events, |event| match event {
        TypedEvent::AssistantMessageDelta(delta) => Some(delta.delta_content().into_owned()),
        _ => None,
    });
    assert_eq!(delta.await, "one ");
    within(session.abort()).await.expect("it is aborted");
    let failed = within(turn).await.expect_err("it was aborted");
    assert!(matches!(failed, TurnError::Aborted), "{failed:?}");
    let reason = next_of(&mut events, |event| match event {
        TypedEvent::AssistantMessage(message) => panic!("{message:?}"),
        TypedEvent::Abort(abort) => Some(abort.reason()),
        _ => None,
    });
    assert_eq!(reason.await, enums::AbortReason::UserInitiated);
    assert!(idle(&mut events).await, "the end of the turn says that it was aborted");

    let turn = within(session.send_and_wait("again")).await.expect("the session goes on");
    assert_eq!(turn.text(), "Back.");
    let history = within(session.history()).await.expect("it answers");
    let answers = history.view().events().into_iter().filter_map(|event| match event.typed() {
        TypedEvent::AssistantMessage(message) => Some(message.content().into_owned()),
        _ => None,
    });
    assert_eq!(answers.collect::<Vec<_>>(), ["Back."]);
    started.end().await;
}

/// Tells when it is dropped.
struct Dropped(Arc<Notify>);

impl Drop for Dropped {
    fn drop(&mut self) {
        self.0.notify_one();
    }
}

#[tokio::test]
async fn a_tool_that_runs_is_aborted_and_its_handler_is_dropped() {
    let script =
        Script::new().on("begin", [Reply::tool("wait", json!({}))]).on("again", [Reply::text("Back.")]);
    let started = Started::new("scenario-abort-tool", script).await;
    let (begun, dropped) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let (begins, drops) = (Arc::clone(&begun), Arc::clone(&dropped));
    let handlers = Handlers::new().tool_of(tool("wait").skip_permission(), move |_: Value, _| {
        let (begins, guard) = (Arc::clone(&begins), Dropped(Arc::clone(&drops)));
        async move {
            begins.notify_one();
            std::future::pending::<()>().await;
            drop(guard);
            "never"
        }
    });
    let (session, mut events) = started.session_with(started.config(), handlers).await;
    let turn = session.send_and_wait("begin");
    within(begun.notified()).await;
    within(session.abort()).await.expect("it is aborted");
    within(dropped.notified()).await;
    let failed = within(turn).await.expect_err("it was aborted");
    assert!(matches!(failed, TurnError::Aborted), "{failed:?}");
    let over = next_of(&mut events, |event| match event {
        TypedEvent::ExternalToolCompleted(over) => Some(over.request_id().into_owned()),
        _ => None,
    });
    assert_ne!(over.await, "");
    assert!(idle(&mut events).await, "the end of the turn says that it was aborted");
    let turn = within(session.send_and_wait("again")).await.expect("the session goes on");
    assert_eq!(turn.text(), "Back.");
    started.end().await;
}
