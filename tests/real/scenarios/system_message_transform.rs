//! Sections of the system message that the client rewrites. That the model reads the new text is
//! `handlers::a_section_of_the_system_message_is_rewritten`.

use pilotwire::handlers::Handlers;
use pilotwire::types::{build, enums};
use pilotwire_tests::model::{Reply, Script};

use crate::client::{Started, within};
use crate::seen::Seen;

#[tokio::test]
async fn sections_come_with_their_text_and_go_beside_those_of_the_config() {
    let started =
        Started::new("scenario-system_message_transform", Script::new().otherwise([Reply::text("Hi.")]))
            .await;
    let seen = Seen::default();
    let (identities, tones) = (seen.clone(), seen.clone());
    let handlers = Handlers::new()
        .transform("identity", move |text, _| {
            identities.note(format!("identity {}", !text.is_empty()));
            async move { format!("{text}\nYou have a parrot.") }
        })
        .transform("tone", move |text, _| {
            tones.note(format!("tone {}", !text.is_empty()));
            async { None }
        });
    let safety = build::SystemMessageSection::new()
        .action(enums::SystemMessageSectionAction::Append)
        .content("Wear a hat.");
    let message = build::SystemMessageConfig::new()
        .mode(enums::SystemMessageMode::Customize)
        .sections([("safety", safety)]);
    let (session, _events) = started.session_with(started.config().system_message(message), handlers).await;
    within(session.send_and_wait("hello")).await.expect("the turn ends well");
    let mut seen = seen.take();
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen, ["identity true", "tone true"]);
    let body = started.model.requests()[0].body.to_string();
    assert!(body.contains("You have a parrot.") && body.contains("Wear a hat."));
    started.end().await;
}
