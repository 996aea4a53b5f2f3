//! Sections of the system message that the config replaces.

use pilotwire::types::{build, enums};
use pilotwire_tests::model::{Reply, Script};

use crate::client::{Started, within};

#[tokio::test]
async fn a_section_is_replaced() {
    let script = Script::new().otherwise([Reply::text("Hi."), Reply::text("Hi.")]);
    let started = Started::new("scenario-system_message_sections", script).await;
    for section in ["identity", "preamble"] {
        let text = format!("This stands in the place of the {section}.");
        let replaced = build::SystemMessageSection::new()
            .action(enums::SystemMessageSectionAction::Replace)
            .content(&text);
        let message = build::SystemMessageConfig::new()
            .mode(enums::SystemMessageMode::Customize)
            .sections([(section, replaced)]);
        let (session, _events) = started.session(started.config().system_message(message)).await;
        within(session.send_and_wait("hello")).await.expect("the turn ends well");
        let body = started.model.requests().last().expect("there is one").body.to_string();
        assert!(body.contains(&text), "{section}");
    }
    started.end().await;
}
