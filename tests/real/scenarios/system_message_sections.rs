//! Sections of the system message that the config replaces.

use pilotwire::handlers::Handlers;
use pilotwire::types::{build, enums};
use pilotwire_tests::model::{Reply, Script};

use super::steps::system_message;
use crate::client::{Started, within};
use crate::seen::Seen;

#[tokio::test]
async fn a_section_is_replaced() {
    let script = Script::new().otherwise((0..4).map(|_| Reply::text("Hi.")));
    let started = Started::new("scenario-system_message_sections", script).await;
    for section in ["identity", "preamble"] {
        let own = default_of(&started, section).await;
        let text = format!("This stands in the place of the {section}.");
        let replaced = build::SystemMessageSection::new()
            .action(enums::SystemMessageSectionAction::Replace)
            .content(&text);
        let message = build::SystemMessageConfig::new()
            .mode(enums::SystemMessageMode::Customize)
            .sections([(section, replaced)]);
        let (session, _events) = started.session(started.config().system_message(message)).await;
        within(session.send_and_wait("hello")).await.expect("the turn ends well");
        let told = system_message(started.model.requests().last().expect("there is one"));
        assert!(told.contains(&text) && !told.contains(&own), "{section}: {own}");
    }
    started.end().await;
}

/// What the runtime itself says in this section, which the model reads where nobody replaces it.
async fn default_of(started: &Started, section: &'static str) -> String {
    let seen = Seen::default();
    let notes = seen.clone();
    let handlers = Handlers::new().transform(section, move |text, _| {
        notes.note(text.trim());
        async { None }
    });
    let (session, _events) = started.session_with(started.config(), handlers).await;
    within(session.send_and_wait("hello")).await.expect("the turn ends well");
    let text = seen.take().pop().expect("it is asked about");
    let told = system_message(started.model.requests().last().expect("there is one"));
    assert!(!text.is_empty() && told.contains(&text), "{section}: {text}");
    text
}
