//! What waits behind a session's turn, and how it is changed.

use pilotwire::handle::Session;
use pilotwire::handlers::{Handlers, QueuedCommand};
use pilotwire::types::{TypedEvent, build, enums, methods, view};
use pilotwire_tests::model::{Gate, Reply, Script};
use tokio::sync::oneshot;

use super::{next_of, told};
use crate::client::{Started, within};

/// What waits: prompts and commands, as they are shown, with their ids.
async fn waiting(session: &Session) -> Vec<(String, String)> {
    let items = told(session.queue().items()).await;
    let items = items.view().items();
    items.map(|item| (item.display_text().into_owned(), item.id().into_owned())).collect()
}

fn texts(items: &[(String, String)]) -> Vec<&str> {
    items.iter().map(|(text, _)| text.as_str()).collect()
}

#[tokio::test]
async fn commands_wait_their_turn_and_are_taken_back() {
    let started = Started::new("scenario-rpc-queue", Script::new()).await;
    let (begun, has_begun) = oneshot::channel();
    let (end, ends) = oneshot::channel::<()>();
    let first = std::sync::Mutex::new(Some((begun, ends)));
    let handlers = Handlers::new().on_queued_command(move |command, _| {
        let first = first.lock().expect("nobody panics under it").take();
        let name = command.view().command().into_owned();
        async move {
            if let Some((begun, ends)) = first {
                begun.send(name).expect("the test waits for it");
                ends.await.expect("the test lets it end");
            }
            QueuedCommand::handled()
        }
    });
    let (session, mut events) = started.session_with(started.config(), handlers).await;
    let enqueue = |command: &str| {
        session.request::<methods::session::commands::Enqueue>(build::EnqueueCommandParams::new(command))
    };
    let one = told(enqueue("/one")).await;
    assert!(matches!(one.view(), view::EnqueueCommandResult::Queued(_)), "{one:?}");
    assert_eq!(within(has_begun).await.expect("the handler runs"), "/one");
    for command in ["/two", "/three", "/four"] {
        told(enqueue(command)).await;
    }
    assert_eq!(texts(&waiting(&session).await), ["/two", "/three", "/four"]);
    let items = told(session.queue().items()).await;
    assert!(items.view().items().all(|item| item.kind() == enums::QueuePendingItemsKind::Command));
    assert!(told(session.queue().remove_most_recent()).await);
    assert_eq!(texts(&waiting(&session).await), ["/two", "/three"]);
    told(session.queue().clear()).await;
    assert_eq!(texts(&waiting(&session).await), [""; 0]);
    end.send(()).expect("the handler waits for it");
    next_of(&mut events, |event| matches!(event, TypedEvent::CommandCompleted(_)).then_some(())).await;
    started.end().await;
}

#[tokio::test]
async fn prompts_that_wait_are_changed_moved_and_removed() {
    let gate = Gate::new();
    let script = Script::new()
        .on("first", [Reply::empty().hold(&gate).and_text("One.")])
        .on("changed", [Reply::text("Changed.")])
        .on("inserted", [Reply::text("Inserted.")]);
    let started = Started::new("scenario-rpc-queue-prompts", script).await;
    let (session, mut events) = started.session(started.config()).await;
    told(session.send("first")).await;
    within(gate.reached()).await;
    for prompt in ["second", "third", "fourth"] {
        told(session.send(prompt)).await;
    }
    let items = waiting(&session).await;
    assert_eq!(texts(&items), ["second", "third", "fourth"]);
    let update = build::QueueUpdateTextRequest::new(&items[0].1, "changed");
    assert!(told(session.request::<methods::session::queue::UpdateText>(update)).await.view().updated());
    let remove = build::QueueRemoveAtRequest::new(&items[1].1);
    assert!(told(session.request::<methods::session::queue::RemoveAt>(remove)).await.view().removed());
    assert!(told(session.queue().remove_most_recent()).await);
    let insert = build::QueueInsertAtRequest::new(0, build::QueueInsertMessage::new("inserted"));
    let inserted = told(session.request::<methods::session::queue::InsertAt>(insert)).await;
    let items = waiting(&session).await;
    assert_eq!(texts(&items), ["inserted", "changed"]);
    assert_eq!(items[0].1, inserted.view().id());
    let copy = build::QueueDuplicateAtRequest::new(&items[0].1);
    let copied = told(session.request::<methods::session::queue::DuplicateAt>(copy)).await;
    let back = build::QueueMoveItemRequest::new(&items[0].1, 2);
    assert!(told(session.request::<methods::session::queue::MoveItem>(back)).await.view().changed());
    let remove = build::QueueRemoveAtRequest::new(&copied.view().id());
    told(session.request::<methods::session::queue::RemoveAt>(remove)).await;
    assert_eq!(texts(&waiting(&session).await), ["changed", "inserted"]);

    gate.release();
    next_of(&mut events, |event| matches!(event, TypedEvent::SessionIdle(_)).then_some(())).await;
    let requests = started.model.requests();
    let prompts: Vec<String> =
        requests.iter().map(pilotwire_tests::model::ModelRequest::last_user_text).collect();
    assert_eq!(prompts.len(), 3, "{prompts:?}");
    for (prompt, expected) in prompts.iter().zip(["first", "changed", "inserted"]) {
        assert!(prompt.contains(expected), "{prompts:?}");
    }
    started.end().await;
}
