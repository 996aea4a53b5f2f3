//! What streams, and what does not.

use pilotwire::handle::Events;
use pilotwire::types::TypedEvent;
use pilotwire_tests::model::{Reply, Script};

use super::next_of;
use crate::client::{Started, within};

/// The pieces of a turn's answer, each with the id of its message, and the answer whole. A message has begun before its
/// pieces come.
async fn answer(events: &mut Events) -> (Vec<String>, String) {
    let (mut begun, mut pieces, mut whole) = (None, Vec::new(), String::new());
    loop {
        let ends = next_of(events, |event| match event {
            TypedEvent::AssistantMessageStart(start) => {
                begun = Some(start.message_id().into_owned());
                Some(false)
            }
            TypedEvent::AssistantMessageDelta(delta) => {
                assert_eq!(begun.as_deref(), Some(&*delta.message_id()));
                pieces.push(delta.delta_content().into_owned());
                Some(false)
            }
            TypedEvent::AssistantMessage(message) => {
                if !pieces.is_empty() {
                    assert_eq!(begun.as_deref(), Some(&*message.message_id()));
                }
                whole = message.content().into_owned();
                Some(false)
            }
            TypedEvent::SessionIdle(_) => Some(true),
            _ => None,
        });
        if ends.await {
            return (pieces, whole);
        }
    }
}

#[tokio::test]
async fn an_answer_streams_where_that_is_wanted_after_a_resume_too() {
    let script = Script::new().otherwise((0..5).map(|_| Reply::text("one two three")));
    let started = Started::new("scenario-streaming_fidelity", script).await;
    let pieces_of = |streams: bool| match streams {
        true => vec!["one ", "two ", "three"],
        false => Vec::new(),
    };
    for first in [true, false] {
        let (session, mut events) = started.session(started.config().streaming(first)).await;
        within(session.send_and_wait("count")).await.expect("the turn ends well");
        let (pieces, whole) = answer(&mut events).await;
        assert_eq!(
            (pieces, &*whole),
            (pieces_of(first).into_iter().map(str::to_owned).collect(), "one two three")
        );
        let id = session.id().clone();
        within(session.detach()).await.expect("it is left");

        let config = started.config().streaming(!first);
        let (session, mut events) =
            within(started.client.resume_session(&id, config, ())).await.expect("it is resumed");
        within(session.send_and_wait("count")).await.expect("the turn ends well");
        let (pieces, whole) = answer(&mut events).await;
        assert_eq!(
            (pieces, &*whole),
            (pieces_of(!first).into_iter().map(str::to_owned).collect(), "one two three")
        );
    }

    let config = started.config().reasoning_effort("low");
    let (session, mut events) = started.session(config).await;
    within(session.send_and_wait("count")).await.expect("the turn ends well");
    assert_eq!(answer(&mut events).await.0, pieces_of(true));
    assert_eq!(started.model.requests()[4].body["reasoning_effort"], "low");
    started.end().await;
}
