//! Tasks that the client does, which the runtime is told of, and may have cancelled.

use std::pin::pin;

use pilotwire::handle::Session;
use pilotwire::handlers::ClientHandlers;
use pilotwire::types::{TypedEvent, build, enums, methods, view};
use pilotwire_tests::model::{Gate, Reply, Script};

use crate::aborts::{Held, State};
use crate::client::{Started, within};
use crate::scenarios::{next_of, told};
use crate::seen::Seen;
use methods::session::tasks::{Cancel, List, Register, Update};

/// Registers a task, and returns its id.
async fn registered(session: &Session) -> String {
    let task = build::TasksRegisterRequest::new("mine", "Bakes bread", true);
    let registered = told(session.request::<Register>(task)).await;
    let view = registered.view();
    assert!(view.created() && view.task().can_cancel());
    assert_eq!((view.task().client_task_id(), view.task().sequence()), ("mine".into(), 0));
    view.task().id().into_owned()
}

/// How the one task stands.
async fn status(session: &Session) -> String {
    let listed = told(session.request::<List>(build::SessionParams::new())).await;
    match listed.view().tasks().at(0) {
        Some(view::TaskInfo::Client(task)) => task.status().as_str().to_owned(),
        other => panic!("{other:?}"),
    }
}

async fn cancelled(session: &Session, id: &str) -> bool {
    told(session.request::<Cancel>(build::TasksCancelRequest::new(id))).await.view().cancelled()
}

#[tokio::test]
async fn a_task_is_cancelled_if_the_client_says_so_and_is_not_asked_about_again() {
    let seen = Seen::default();
    let notes = seen.clone();
    let handlers = ClientHandlers::new().tasks(move |task, _| {
        let view = task.view();
        notes.note(format!("{} {}", view.client_task_id(), view.reason().as_str()));
        async { true }
    });
    let script = Script::new().otherwise([Reply::text("Hi.")]);
    let started = Started::with("scenario-client-task-cancelled", script, handlers).await;
    let (session, _events) = started.session_with(started.config(), ()).await;
    let id = registered(&session).await;
    assert_eq!(status(&session).await, "running");
    assert!(cancelled(&session, &id).await);
    assert_eq!(status(&session).await, "cancelled");
    assert!(!cancelled(&session, &id).await, "it has ended");
    assert_eq!(seen.take(), ["mine cancel_requested"]);
    // Nothing waits for it.
    within(session.send_and_wait("hello")).await.expect("the turn ends well");
    started.end().await;
}

#[tokio::test]
async fn a_task_that_goes_on_holds_up_the_end_of_a_turn_until_the_client_ends_it() {
    let handlers = ClientHandlers::new().tasks(async |_, _| false);
    let script = Script::new().otherwise([Reply::text("Hi.")]);
    let started = Started::with("scenario-client-task-goes-on", script, handlers).await;
    let (session, mut events) = started.session_with(started.config(), ()).await;
    let id = registered(&session).await;
    assert!(!cancelled(&session, &id).await);
    assert_eq!(status(&session).await, "running");
    let mut turn = pin!(session.send_and_wait("hello"));
    next_of(&mut events, |event| match event {
        TypedEvent::SessionIdle(_) => panic!("the task goes on"),
        TypedEvent::AssistantIdle(_) => Some(()),
        _ => None,
    })
    .await;
    // Each word of it has the next number.
    let progress = build::TaskClientUpdateProgress::new().message("It rises.");
    told(session.request::<Update>(build::TasksUpdateRequest::new(&id, 1, progress))).await;
    assert_eq!(status(&session).await, "running");
    let early = tokio::time::timeout(std::time::Duration::ZERO, &mut turn).await;
    assert!(early.is_err(), "the turn has ended: {early:?}");
    let done = build::TaskClientUpdateCompleted::new().message("It is baked.");
    let done = told(session.request::<Update>(build::TasksUpdateRequest::new(&id, 2, done))).await;
    assert_eq!(done.view().task().status(), enums::TaskClientStatus::Completed);
    assert_eq!(within(turn).await.expect("the turn ends well").text(), "Hi.");
    started.end().await;
}

#[tokio::test]
async fn an_abort_waits_for_a_task_and_leaves_it_to_the_client_whether_that_is_cancelled() {
    let (held, gate) = (Held::new(), Gate::new());
    let handlers = ClientHandlers::new().tasks(held.then(|_| true));
    let script = Script::new().otherwise([Reply::text("Hi ").hold(&gate)]);
    let started = Started::with("scenario-abort-task", script, handlers).await;
    let (session, mut events) = started.session_with(started.config(), ()).await;
    let id = registered(&session).await;
    let turn = session.send_and_wait("hello");
    within(gate.reached()).await;
    let cancelled = session.request::<Cancel>(build::TasksCancelRequest::new(&id));
    held.is(State::Open).await;
    let abort = session.abort();
    next_of(&mut events, |event| matches!(event, TypedEvent::AssistantIdle(_)).then_some(())).await;
    assert_eq!(held.state(), State::Open);
    held.release();
    assert!(told(cancelled).await.view().cancelled());
    within(abort).await.expect("it is aborted");
    within(turn).await.expect_err("it was aborted");
    started.end().await;
}
