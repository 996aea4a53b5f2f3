//! Forms for the user. Confirming, selecting, input and declining are `calls::the_user_is_asked`, and a form that is filled in
//! `handlers::a_form_is_filled_in`.

use pilotwire::handlers::{Elicitation, HandlerError, Handlers};
use pilotwire::types::{TypedEvent, enums};
use pilotwire_tests::mcp::{NEWEST, OLDER};
use pilotwire_tests::model::Script;
use serde_json::{Value, json};

use super::next_of;
use crate::client::{Started, within};
use crate::mcp_stdio;
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

#[tokio::test]
async fn a_server_is_told_what_comes_of_its_forms_and_pages() {
    for (name, version) in
        [("scenario-elicitation-server", NEWEST), ("scenario-elicitation-server-older", OLDER)]
    {
        let seen = Seen::default();
        let notes = seen.clone();
        let handlers = Handlers::new().on_elicitation(move |form, _| {
            let view = form.view();
            let mode = view.mode().expect("it has one");
            let (source, url) = (view.elicitation_source(), view.url());
            let what = url.clone().unwrap_or_else(|| view.message());
            notes.note(format!("{} {} {what}", source.unwrap_or_default(), mode.as_str()));
            // A form has fields, and a page a name.
            let is_page = mode == enums::ElicitationRequestedMode::Url;
            let fields = view.requested_schema().map(|schema| schema.properties().count());
            assert_eq!(fields, (!is_page).then_some(1));
            assert_eq!(view.elicitation_id().as_deref(), is_page.then_some("a-visit"));
            let answer = match what.rsplit('/').next() {
                Some("accept") if is_page => Elicitation::agree(),
                Some("accept") => Elicitation::accept([("name", "Ada")]),
                Some("decline") => Elicitation::decline(),
                _ => Elicitation::cancel(),
            };
            async { answer }
        });
        let form = |message: &str| ("form", json!({"message": message}));
        let page = |url: &str| ("visit", json!({"url": url}));
        let uses = [
            form("accept"),
            form("decline"),
            form("cancel"),
            page("https://example.com/accept"),
            page("https://example.com/decline"),
            page("https://example.com/cancel"),
        ];
        let said = mcp_stdio::used(name, version, uses, handlers).await;
        let said = said.map(|text| serde_json::from_str::<Value>(&text).unwrap_or(Value::String(text)));
        let (declined, cancelled) = (json!({"action": "decline"}), json!({"action": "cancel"}));
        let filled = json!({"action": "accept", "content": {"name": "Ada"}});
        let visited = json!({"action": "accept"});
        let expected = [filled, declined.clone(), cancelled.clone(), visited, declined, cancelled];
        assert_eq!(said, expected, "{version}");
        let asked = [
            "one form accept",
            "one form decline",
            "one form cancel",
            "one url https://example.com/accept",
            "one url https://example.com/decline",
            "one url https://example.com/cancel",
        ];
        assert_eq!(seen.take(), asked, "{version}");
    }
}

#[tokio::test]
async fn a_server_gets_no_form_filled_in_where_none_is_shown() {
    for (name, version, told) in [
        ("scenario-elicitation-none", NEWEST, "no elicitation responder is wired"),
        ("scenario-elicitation-none-older", OLDER, r#"{"action":"decline"}"#),
    ] {
        let uses =
            [("form", json!({"message": "To whom?"})), ("visit", json!({"url": "https://example.com/a"}))];
        let said = mcp_stdio::used(name, version, uses, Handlers::new()).await;
        assert!(said.iter().all(|said| said.contains(told)), "{version}: {said:?}");
    }
}
