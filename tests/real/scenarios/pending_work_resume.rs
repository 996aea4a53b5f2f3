//! What waited for an answer when a session was left, and is answered after a resume. Of one tool that is
//! `calls::what_waited_before_a_resume_is_answered_after_it`.

use pilotwire::CallError;
use pilotwire::handlers::{Handlers, Permission};
use pilotwire::types::TypedEvent;
use pilotwire_tests::model::{Reply, Script};
use serde_json::{Value, json};

use super::next_of;
use super::steps::{asked, calls, idle, tool};
use crate::client::{Started, within};
use crate::seen::Seen;

/// Whether the session's next resume goes on with what waited.
async fn resumed(events: &mut pilotwire::Events) -> Option<bool> {
    next_of(events, |event| match event {
        TypedEvent::SessionResume(resume) => Some(resume.continue_pending_work()),
        _ => None,
    })
    .await
}

#[tokio::test]
async fn a_permission_that_was_asked_before_is_given_after() {
    let started = Started::new("scenario-pending_work_resume", calls("go", "launch", json!({}))).await;
    let config = || started.config().request_permission(true).tools([tool("launch")]);
    let (session, mut events) = started.session(config()).await;
    within(session.send("go")).await.expect("it is taken");
    let permission = asked(&mut events, "permission.requested").await;
    let id = session.id().clone();
    within(session.detach()).await.expect("it is left");
    drop(permission);

    let seen = Seen::default();
    let notes = seen.clone();
    let handlers =
        Handlers::new().tool_of(tool("launch"), async |_: Value, _| "up").on_permission(move |_, _| {
            notes.note("asked again");
            async { Permission::reject("no") }
        });
    let goes_on = started.config().continue_pending_work(true);
    let (session, mut events) =
        within(started.client.resume_session(&id, goes_on, handlers)).await.expect("it is resumed");
    assert_eq!(resumed(&mut events).await, Some(true));
    let pending = within(session.pending()).await.expect("it answers");
    let open: Vec<_> = pending.permissions().collect();
    assert_eq!(open.len(), 1, "{pending:?}");
    within(open[0].answer(Permission::approve_once())).await.expect("it is taken");
    idle(&mut events).await;
    assert_eq!(started.model.requests()[1].tool_results(), ["up"]);
    assert_eq!(seen.take(), [""; 0]);
    started.end().await;
}

#[tokio::test]
async fn several_tools_that_were_called_before_are_answered_after() {
    let both = Reply::tool("left", json!({})).and_tool("right", json!({}));
    let script = Script::new().on("both", [both, Reply::text("Done.")]);
    let started = Started::new("scenario-pending_work_resume-tools", script).await;
    let tools = || ["left", "right"].map(|name| tool(name).skip_permission());
    let config = || started.config().tools(tools());
    let (session, mut events) = started.session(config()).await;
    within(session.send("both")).await.expect("it is taken");
    let open = [
        asked(&mut events, "external_tool.requested").await,
        asked(&mut events, "external_tool.requested").await,
    ];
    let id = session.id().clone();
    within(session.detach()).await.expect("it is left");
    drop(open);

    let goes_on = config().continue_pending_work(true);
    let (session, mut events) =
        within(started.client.resume_session(&id, goes_on, ())).await.expect("it is resumed");
    let pending = within(session.pending()).await.expect("it answers");
    let mut names: Vec<_> = pending.tools().map(|tool| tool.view().tool_name().into_owned()).collect();
    names.sort_unstable();
    assert_eq!(names, ["left", "right"]);
    for tool in pending.tools() {
        within(tool.answer(format!("of the {}", tool.view().tool_name()))).await.expect("it is taken");
    }
    idle(&mut events).await;
    let mut results = started.model.requests()[1].tool_results();
    results.sort_unstable();
    assert_eq!(results, ["of the left", "of the right"]);
    started.end().await;
}

#[tokio::test]
async fn a_resume_with_nothing_that_waits_goes_on() {
    let script = Script::new().otherwise([Reply::text("One."), Reply::text("Two."), Reply::text("Three.")]);
    let started = Started::new("scenario-pending_work_resume-none", script).await;
    let (session, _events) = started.session(started.config()).await;
    within(session.send_and_wait("hello")).await.expect("the turn ends well");
    let id = session.id().clone();
    within(session.detach()).await.expect("it is left");
    for (goes_on, text) in [(true, "Two."), (false, "Three.")] {
        let config = started.config().continue_pending_work(goes_on);
        let (session, mut events) =
            within(started.client.resume_session(&id, config, ())).await.expect("it is resumed");
        assert_eq!(resumed(&mut events).await == Some(true), goes_on);
        let pending = within(session.pending()).await.expect("it answers");
        assert_eq!((pending.permissions().count(), pending.tools().count()), (0, 0));
        let turn = within(session.send_and_wait("again")).await.expect("the turn ends well");
        assert_eq!(turn.text(), text);
        within(session.detach()).await.expect("it is left");
    }
    started.end().await;
}

#[tokio::test]
async fn a_tool_that_waits_in_a_session_that_lives_can_be_answered_though_nothing_is_continued() {
    let started = Started::new("scenario-pending_work_resume-warm", calls("go", "launch", json!({}))).await;
    let config = || started.config().tools([tool("launch").skip_permission()]);
    let (session, mut events) = started.session(config()).await;
    within(session.send("go")).await.expect("it is taken");
    let open = asked(&mut events, "external_tool.requested").await;
    // It is not left: the second takes the first one's place.
    let resume = config().continue_pending_work(false);
    let (session, mut events) = within(started.client.resume_session(&session.id().clone(), resume, ()))
        .await
        .expect("it is resumed");
    drop(open);
    assert_ne!(resumed(&mut events).await, Some(true));
    let pending = within(session.pending()).await.expect("it answers");
    let open: Vec<_> = pending.tools().collect();
    assert_eq!(open.len(), 1, "{pending:?}");
    within(open[0].answer("up")).await.expect("it is taken");
    idle(&mut events).await;
    assert_eq!(started.model.requests()[1].tool_results(), ["up"]);
    started.end().await;
}

#[tokio::test]
async fn a_tool_that_waited_in_a_session_that_ended_counts_as_interrupted() {
    let script = Script::new()
        .on("go", [Reply::tool("launch", json!({}))])
        .on("again", [Reply::text("It did not come back.")]);
    let started = Started::new("scenario-pending_work_resume-cold", script).await;
    let config = || started.config().tools([tool("launch").skip_permission()]);
    let (session, mut events) = started.session(config()).await;
    within(session.send("go")).await.expect("it is taken");
    let open = asked(&mut events, "external_tool.requested").await;
    let request =
        open.params().get("requestId").and_then(|id| id.decode::<String>().ok()).expect("it has one");
    let id = session.id().clone();
    within(session.detach()).await.expect("it is left");
    drop(open);

    let resume = config().continue_pending_work(false);
    let (session, mut events) =
        within(started.client.resume_session(&id, resume, ())).await.expect("it is resumed");
    let pending = within(session.pending()).await.expect("it answers");
    assert_eq!(pending.tools().count(), 0, "{pending:?}");
    let late = within(session.answer_tool(&request, "up")).await.expect_err("nobody waits for it");
    assert!(matches!(late, CallError::NotConfirmed { .. }), "{late:?}");
    within(session.send_and_wait("again")).await.expect("the turn ends well");
    let warned = next_of(&mut events, |event| match event {
        TypedEvent::SessionWarning(warning) => Some(warning.warning_type().into_owned()),
        _ => None,
    });
    assert_eq!(warned.await, "interrupted_tools");
    started.end().await;
}
