//! Events: which come, in which order, and what they say.

use pilotwire::handlers::Handlers;
use pilotwire::types::{RawJson, TypedEvent, enums};
use pilotwire::{ItemKind, Prompt};
use pilotwire_tests::model::{Reply, Script};
use serde_json::{Value, json};

use super::next_of;
use super::steps::{calls, idle, tool};
use crate::client::{Started, within};

#[tokio::test]
async fn the_events_of_a_turn_with_a_tool_are_whole_and_in_order() {
    let started =
        Started::new("scenario-event_fidelity", calls("look", "look_up", json!({"word": "river"}))).await;
    let look_up = tool("look_up").skip_permission();
    let handlers = Handlers::new().tool_of(look_up, async |_: Value, _| "a stream");
    let (session, mut events) = started.session_with(started.config(), handlers).await;
    let turn = within(session.send_and_wait("look it up")).await.expect("the turn ends well");

    let (mut order, mut call, mut lasting) = (Vec::new(), None, Vec::new());
    loop {
        let ItemKind::Event(event) = within(events.next()).await.expect("the session goes on").kind else {
            continue;
        };
        let id = event.id().expect("each has one").into_owned();
        assert!(event.raw().get("timestamp").is_some(), "{event:?}");
        if !event.is_ephemeral() {
            lasting.push(id);
        }
        match event.typed() {
            TypedEvent::UserMessage(message) => {
                assert_eq!(message.message_id().as_deref(), Some(&*turn.message_id));
                assert_eq!(message.content(), "look it up");
                order.push("user");
            }
            TypedEvent::ToolExecutionStart(start) => {
                assert_eq!(start.tool_name(), "look_up");
                assert_eq!(start.arguments().map(RawJson::as_str), Some(r#"{"word":"river"}"#));
                call = Some(start.tool_call_id().into_owned());
                order.push("tool start");
            }
            TypedEvent::ToolExecutionComplete(done) => {
                assert_eq!(call.as_deref(), Some(&*done.tool_call_id()));
                assert!(done.success());
                assert_eq!(
                    done.result().map(|result| result.content().into_owned()).as_deref(),
                    Some("a stream")
                );
                order.push("tool complete");
            }
            TypedEvent::AssistantMessage(message) => {
                assert_ne!(message.message_id(), "");
                assert_eq!(message.originating_message_id().as_deref(), Some(&*turn.message_id));
                order.push(if message.tool_requests().is_some_and(|of| !of.is_empty()) {
                    "call"
                } else {
                    "answer"
                });
            }
            TypedEvent::AssistantUsage(usage) => {
                assert_eq!(
                    (usage.model(), usage.input_tokens(), usage.output_tokens()),
                    ("m1".into(), Some(10), Some(5))
                );
                order.push("usage");
            }
            TypedEvent::SessionUsageInfo(info) => {
                assert!(info.token_limit() > 0 && info.messages_length() > 0, "{info:?}");
                order.push("window");
            }
            TypedEvent::SessionIdle(_) => break,
            TypedEvent::Other(other) => panic!("{other:?}"),
            _ => {}
        }
    }
    let of = |wanted: &[&str]| order.iter().filter(|what| wanted.contains(what)).copied().collect::<Vec<_>>();
    let conversation = ["user", "call", "tool start", "tool complete", "answer"];
    assert_eq!(of(&conversation), conversation);
    assert_eq!(of(&["usage"]).len(), 2);
    assert!(order.contains(&"window"), "how full the window is was told");

    // What lasts is in the history, in the same order.
    let history = within(session.history()).await.expect("it answers");
    let known: Vec<String> =
        history.view().events().into_iter().map(|event| event.id().into_owned()).collect();
    let lasting: Vec<_> = lasting.into_iter().filter(|id| known.contains(id)).collect();
    let known: Vec<_> = known.into_iter().filter(|id| lasting.contains(id)).collect();
    assert_eq!(lasting, known);
    let kinds = history.view().events().into_iter().filter_map(|event| match event.typed() {
        TypedEvent::UserMessage(_) => Some("user"),
        TypedEvent::ToolExecutionStart(_) => Some("tool start"),
        TypedEvent::ToolExecutionComplete(_) => Some("tool complete"),
        TypedEvent::AssistantMessage(message) => {
            Some(if message.tool_requests().is_some_and(|of| !of.is_empty()) { "call" } else { "answer" })
        }
        _ => None,
    });
    assert_eq!(kinds.collect::<Vec<_>>(), conversation);
    started.end().await;
}

#[tokio::test]
async fn prompts_say_how_they_came_and_that_the_queue_has_changed() {
    let script = Script::new()
        .on("first", [Reply::tool("wait", json!({})), Reply::text("One.")])
        .on("steering", [Reply::text("Steered.")])
        .on("queued", [Reply::text("Two.")]);
    let started = Started::new("scenario-event_fidelity-queue", script).await;
    let (begun, go_on) =
        (std::sync::Arc::new(tokio::sync::Notify::new()), std::sync::Arc::new(tokio::sync::Notify::new()));
    let (begins, goes_on) = (begun.clone(), go_on.clone());
    let wait = tool("wait").skip_permission();
    let handlers = Handlers::new().tool_of(wait, move |_: Value, _| {
        let (begins, goes_on) = (begins.clone(), goes_on.clone());
        async move {
            begins.notify_one();
            goes_on.notified().await;
            "waited"
        }
    });
    let (session, mut events) = started.session_with(started.config(), handlers).await;
    let turn = session.send_and_wait("the first");
    within(begun.notified()).await;
    within(session.send("the queued")).await.expect("it is taken");
    let items = within(session.queue().items()).await.expect("it answers");
    assert_eq!(items.view().items().len(), 1, "{items:?}");
    within(session.send(Prompt::new("a steering one").mode("immediate"))).await.expect("it is taken");
    go_on.notify_one();
    within(turn).await.expect("the turn ends well");
    // It came into the queue, and went out of it.
    for _ in 0..2 {
        next_of(&mut events, |event| matches!(event, TypedEvent::PendingMessagesModified(_)).then_some(()))
            .await;
    }
    idle(&mut events).await;
    let history = within(session.history()).await.expect("it answers");
    let came = history.view().events().into_iter().filter_map(|event| match event.typed() {
        TypedEvent::UserMessage(message) => Some((message.content().into_owned(), message.delivery())),
        _ => None,
    });
    assert_eq!(
        came.collect::<Vec<_>>(),
        [
            ("the first".to_owned(), Some(enums::UserMessageDelivery::Idle)),
            ("a steering one".to_owned(), Some(enums::UserMessageDelivery::Steering)),
            ("the queued".to_owned(), Some(enums::UserMessageDelivery::Queued)),
        ]
    );
    started.end().await;
}
