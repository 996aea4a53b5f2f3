//! Questions of the agent's. Choices, and the answer of one of them, are `handlers::the_user_is_asked`.

use std::sync::Arc;

use pilotwire::handlers::{Handlers, UserInput};
use pilotwire::types::TypedEvent;
use pilotwire_tests::model::{Reply, Script};
use serde_json::{Value, json};
use tokio::sync::Notify;

use super::next_of;
use super::steps::tool;
use crate::client::{Started, within};

#[tokio::test]
async fn a_question_is_answered_freely_and_holds_up_no_tool_beside_it() {
    let question = Reply::tool("ask_user", json!({"question": "Where to?"})).and_tool("look", json!({}));
    let started =
        Started::new("scenario-ask_user", Script::new().on("go", [question, Reply::text("Done.")])).await;
    let looked = Arc::new(Notify::new());
    let looks = Arc::clone(&looked);
    let handlers = Handlers::new()
        .on_user_input(move |question, _| {
            let view = question.view();
            assert_eq!(view.question(), "Where to?");
            assert_ne!(view.allow_freeform(), Some(false));
            assert!(view.choices().is_none_or(|choices| choices.is_empty()));
            let looked = Arc::clone(&looked);
            // There is no answer before the tool has run.
            async move {
                looked.notified().await;
                UserInput::text("to the sea")
            }
        })
        .tool_of(tool("look").skip_permission(), move |_: Value, _| {
            looks.notify_one();
            async { "nothing there" }
        });
    let (session, mut events) = started.session_with(started.config(), handlers).await;
    within(session.send_and_wait("go")).await.expect("the turn ends well");
    let answer = next_of(&mut events, |event| match event {
        TypedEvent::UserInputCompleted(completed) => {
            Some((completed.answer().map(std::borrow::Cow::into_owned), completed.was_freeform()))
        }
        _ => None,
    });
    assert_eq!(answer.await, (Some("to the sea".to_owned()), Some(true)));
    let results = started.model.requests()[1].tool_results();
    assert!(results[0].contains("to the sea"), "{results:?}");
    assert_eq!(results[1], "nothing there");
    started.end().await;
}
