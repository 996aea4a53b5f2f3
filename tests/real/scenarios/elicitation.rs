//! Forms for the user. Confirming, selecting, input and declining are `calls::the_user_is_asked`, and a form that is filled in
//! `handlers::a_form_is_filled_in`.

use pilotwire::handlers::{Elicitation, HandlerError, Handlers};
use pilotwire::types::{TypedEvent, enums};
use pilotwire_tests::model::Script;
use serde_json::json;

use super::next_of;
use crate::client::{Started, within};
use crate::seen::Seen;

#[tokio::test]
async fn whether_forms_are_shown_is_told_and_a_form_comes_as_it_was_written() {
    let started = Started::new("scenario-elicitation", Script::new()).await;
    let (plain, _events) = started.session(started.config()).await;
    assert!(!plain.capabilities().elicitation());

    let seen = Seen::default();
    let notes = seen.clone();
    let handlers = Handlers::new().on_elicitation(move |form, context| {
        let view = form.view();
        notes.note(
            form.raw().get("requestedSchema").map(|schema| schema.as_str().to_owned()).unwrap_or_default(),
        );
        assert!(context.session().is_some());
        let answer = match &*view.message() {
            "cancel" => Ok(Elicitation::cancel()),
            "fail" => Err(HandlerError::new("it does not work")),
            _ => Ok(Elicitation::agree()),
        };
        async { answer }
    });
    let (session, mut events) = started.session_with(started.config(), handlers).await;
    assert!(session.capabilities().elicitation());
    // The order of its members is that of the form.
    let form =
        json!({"type": "object", "properties": {"zip": {"type": "string"}, "age": {"type": "integer"}}});
    for (message, action) in [
        ("agree", enums::UIElicitationResponseAction::Accept),
        ("cancel", enums::UIElicitationResponseAction::Cancel),
        ("fail", enums::UIElicitationResponseAction::Cancel),
    ] {
        let reply = session.ui().elicitation(message, &form).expect("it is JSON");
        let reply = within(reply).await.expect("it is answered");
        assert_eq!(reply.view().action(), action, "{message}");
        let told = next_of(&mut events, |event| match event {
            TypedEvent::ElicitationCompleted(completed) => completed.action(),
            _ => None,
        });
        assert_eq!(told.await.as_str(), action.as_str());
        assert_eq!(seen.take(), [form.to_string()]);
    }
    started.end().await;
}
