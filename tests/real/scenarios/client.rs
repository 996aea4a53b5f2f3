//! A client and its runtime: who is logged in, and how both end.

use pilotwire::CloseKind;
use pilotwire_tests::model::{Gate, Reply, Script};

use super::{refused, told};
use crate::client::{Started, within};
use crate::logged_in::LoggedIn;

#[tokio::test]
async fn a_login_has_a_status_and_models_that_are_asked_for_once() {
    let logged_in = LoggedIn::new("scenario-client-login", Script::new()).await;
    let client = &logged_in.client;
    let status = told(client.auth_status()).await;
    assert!(status.view().is_authenticated(), "{status:?}");
    let runtime = told(client.status()).await;
    assert!(!runtime.view().version().is_empty());
    for _ in 0..2 {
        let models = told(client.models()).await;
        assert!(models.view().models().any(|model| model.id() == "m1"), "{models:?}");
    }
    let asked = logged_in.account.received().into_iter().filter(|request| request.path == "/models").count();
    assert_eq!(asked, 1, "the client keeps them");
    logged_in.end().await.replay();
}

#[tokio::test]
async fn a_client_ends_with_a_session_in_a_turn_and_the_session_knows() {
    let gate = Gate::new();
    let script = Script::new().otherwise([Reply::empty().hold(&gate)]);
    let started = Started::new("scenario-client-ends", script).await;
    let (session, _events) = started.session(started.config()).await;
    told(session.send("hello")).await;
    within(gate.reached()).await;
    started.client.shut_down();
    let cause = within(started.client.closed()).await;
    assert_eq!(cause.kind, CloseKind::Graceful, "{cause}");
    let error = refused(session.send("more")).await;
    assert!(error.contains("closed"), "{error}");
    within(session.detach()).await.expect_err("it is over already");
    started.ended().await;
}
