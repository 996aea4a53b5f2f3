//! Telemetry of the runtime's own, told to the client.

use pilotwire::handlers::ClientHandlers;
use pilotwire_tests::model::{Reply, Script};
use tokio::sync::mpsc;

use crate::client::within;
use crate::logged_in::LoggedIn;

#[tokio::test]
async fn what_the_runtime_measures_of_a_turn_is_told() {
    let (send, mut told) = mpsc::unbounded_channel();
    let handlers = ClientHandlers::new().on_telemetry(move |telemetry| {
        let view = telemetry.view();
        let _ = send
            .send((view.session_id().map(std::borrow::Cow::into_owned), view.event().kind().into_owned()));
    });
    let script = Script::new().otherwise([Reply::text("Hi.")]);
    let logged_in = LoggedIn::with("scenario-github-telemetry", script, handlers).await;
    let config = logged_in.config().enable_github_telemetry_forwarding(true);
    let (session, _events) = logged_in.session(config, ()).await.expect("it is created");
    within(session.send_and_wait("hello")).await.expect("it ends well");
    let mut missing = vec!["session_start", "user_message", "assistant_message", "session_idle"];
    while !missing.is_empty() {
        let (of, kind) = within(told.recv()).await.expect("the handler is there");
        if of.as_deref() == Some(session.id().as_str()) {
            missing.retain(|missing| kind != *missing);
        }
    }
    logged_in.end().await.replay();
}
