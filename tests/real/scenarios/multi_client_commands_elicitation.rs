//! What one client hears when another joins a session with commands or forms, and when that leaves.

use pilotwire::handle::Events;
use pilotwire::handlers::{Elicitation, Handlers};
use pilotwire::types::{TypedEvent, view};
use pilotwire_tests::model::Script;

use super::next_of;
use crate::client::within;
use crate::shared::Shared;

async fn forms(events: &mut Events) -> bool {
    next_of(events, |event| match event {
        TypedEvent::CapabilitiesChanged(changed) => {
            changed.ui().and_then(view::CapabilitiesChangedUI::elicitation)
        }
        _ => None,
    })
    .await
}

#[tokio::test]
async fn commands_and_forms_come_and_go_with_a_client() {
    let shared = Shared::new(Script::new()).await;
    let (one, other) = (
        shared.client("scenario-multi-client-forms").await,
        shared.client("scenario-multi-client-forms-other").await,
    );
    let (session, mut events) = within(one.create_session(shared.config(), ())).await.expect("it is created");
    assert!(!session.capabilities().elicitation());

    let handlers = Handlers::new().command("deploy", "Deploys it", async |_, _| {});
    let (joined, _others) = shared.join(&other, session.id(), handlers).await;
    let commands = next_of(&mut events, |event| match event {
        TypedEvent::CommandsChanged(changed) => {
            let commands = changed.commands().map(|command| {
                (command.name().into_owned(), command.description().map(std::borrow::Cow::into_owned))
            });
            Some(commands.collect::<Vec<_>>())
        }
        _ => None,
    });
    assert_eq!(commands.await, [("deploy".to_owned(), Some("Deploys it".to_owned()))]);
    within(joined.detach()).await.expect("it is left");

    let third = shared.client("scenario-multi-client-forms-third").await;
    let handlers = Handlers::new().on_elicitation(async |_, _| Elicitation::accept([("confirmed", true)]));
    let (_shows, _others) = shared.join(&third, session.id(), handlers).await;
    assert!(forms(&mut events).await);
    assert!(session.capabilities().elicitation());
    // It is the other one that is asked.
    assert!(within(session.ui().confirm("Are you there?")).await.expect("it is answered"));
    third.close();
    within(third.closed()).await;
    assert!(!forms(&mut events).await);
    assert!(!session.capabilities().elicitation());
    shared.end();
}
