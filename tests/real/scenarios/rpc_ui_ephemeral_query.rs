//! A question beside a session's conversation.

use std::borrow::Cow;
use std::collections::BTreeSet;

use pilotwire::types::{TypedEvent, build, methods};
use pilotwire_tests::model::{Reply, Script};

use super::{next_of, told};
use crate::client::{Started, within};

#[tokio::test]
async fn a_question_is_answered_and_leaves_nothing_in_the_history() {
    let script = Script::new().on("aside", [Reply::text("By the way.")]).otherwise([Reply::text("Hi.")]);
    let started = Started::new("scenario-rpc-ui-ephemeral-query", script).await;
    let (session, mut events) = started.session(started.config()).await;
    within(session.send_and_wait("hello")).await.expect("it ends well");
    let before = told(session.history()).await.view().events().len();
    let query = build::UIEphemeralQueryRequest::new("aside: what is this?");
    let answered = told(session.request::<methods::session::ui::EphemeralQuery>(query)).await;
    assert_eq!(answered.view().answer(), "By the way.");
    let (mut ids, mut told_answer) = (BTreeSet::new(), None);
    while told_answer.is_none() {
        told_answer = next_of(&mut events, |event| match event {
            TypedEvent::UiEphemeralQuery(query) => {
                ids.insert(query.request_id().into_owned());
                Some(query.answer().map(Cow::into_owned))
            }
            _ => None,
        })
        .await;
    }
    assert_eq!(ids.len(), 1, "all of it is of one question");
    assert_eq!(told_answer.as_deref(), Some("By the way."));
    let asked = &started.model.requests()[1];
    assert!(asked.body.to_string().contains("hello"), "it knows the conversation");
    assert_eq!(told(session.history()).await.view().events().len(), before);
    started.end().await;
}
