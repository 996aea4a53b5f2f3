//! Sessions that come, go and stand side by side.

use pilotwire::handle::{Events, Session};
use pilotwire::types::{TypedEvent, build, methods};
use pilotwire_tests::model::{Gate, Reply, Script};

use super::{next_of, told};
use crate::client::{Started, within};

async fn listed(started: &Started) -> Vec<String> {
    let list = told(started.client.sessions(build::SessionListFilter::new())).await;
    list.view().sessions().map(|session| session.session_id().into_owned()).collect()
}

async fn prompts(session: &Session) -> Vec<String> {
    let history = told(session.history()).await;
    let events = history.view().events();
    events
        .filter_map(|event| match event.typed() {
            TypedEvent::UserMessage(message) => Some(message.content().into_owned()),
            _ => None,
        })
        .collect()
}

async fn answer(events: &mut Events) -> String {
    next_of(events, |event| match event {
        TypedEvent::AssistantMessage(message) => Some(message.content().into_owned()),
        _ => None,
    })
    .await
}

#[tokio::test]
async fn sessions_side_by_side_are_listed_and_keep_their_events_apart() {
    let gate = Gate::new();
    let script = Script::new()
        .on("red", [Reply::empty().hold(&gate).and_text("Red it is.")])
        .on("blue", [Reply::text("Blue it is.")]);
    let started = Started::new("scenario-session-lifecycle", script).await;
    let (red, mut red_events) = started.session(started.config()).await;
    let (blue, mut blue_events) = started.session(started.config()).await;
    assert_eq!(listed(&started).await, [""; 0]);
    let turn = red.send_and_wait("red");
    within(gate.reached()).await;
    within(blue.send_and_wait("blue")).await.expect("it does not wait for the other");
    gate.release();
    within(turn).await.expect("it ends well");
    assert_eq!(answer(&mut red_events).await, "Red it is.");
    assert_eq!(answer(&mut blue_events).await, "Blue it is.");
    assert_eq!(
        (prompts(&red).await, prompts(&blue).await),
        (vec!["red".to_owned()], vec!["blue".to_owned()])
    );
    for session in [&red, &blue] {
        let save = build::SessionsSaveRequest::new(session.id().as_str());
        told(started.client.request::<methods::sessions::Save>(save)).await;
    }
    let mut known = listed(&started).await;
    known.sort();
    let mut expected = vec![red.id().to_string(), blue.id().to_string()];
    expected.sort();
    assert_eq!(known, expected);

    within(started.client.delete_session(red.id())).await.expect("it is deleted");
    assert_eq!(listed(&started).await, [blue.id().to_string()]);
    let gone = within(started.client.resume_session(&red.id().clone(), started.config(), ())).await;
    let error = gone.map(drop).expect_err("it is gone").to_string();
    assert!(error.contains("not found"), "{error}");
    started.end().await;
}

#[tokio::test]
async fn a_session_with_a_name_lasts_without_a_turn() {
    let started = Started::new("scenario-session-lifecycle-named", Script::new()).await;
    let (session, _events) = started.session(started.config().name("kept")).await;
    let id = session.id().clone();
    within(session.destroy()).await.expect("it ends");
    let (again, _events) =
        within(started.client.resume_session(&id, started.config(), ())).await.expect("it is resumed");
    assert_eq!(told(again.name()).await.as_deref(), Some("kept"));
    started.end().await;
}
