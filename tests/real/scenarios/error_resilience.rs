//! Calls that come too late, or twice.

use pilotwire::{CallError, CreateError, TurnError};
use pilotwire_tests::model::{Gate, Reply, Script};

use super::steps::idle;
use crate::client::{Started, within};

#[tokio::test]
async fn what_comes_too_late_or_twice_is_told_or_does_no_harm() {
    let gate = Gate::new();
    let script = Script::new().on("begin", [Reply::empty().hold(&gate)]).on("again", [Reply::text("Back.")]);
    let started = Started::new("scenario-error_resilience", script).await;
    let (session, mut events) = started.session(started.config()).await;
    within(session.abort()).await.expect("nothing is aborted, and that is no error");
    let turn = session.send_and_wait("begin");
    within(gate.reached()).await;
    let (one, two) = (session.abort(), session.abort());
    within(one).await.expect("it is aborted");
    within(two).await.expect("once more, and that is no error");
    assert!(matches!(within(turn).await, Err(TurnError::Aborted)));
    assert!(idle(&mut events).await);
    let turn = within(session.send_and_wait("again")).await.expect("the turn ends well");
    assert_eq!(turn.text(), "Back.");

    within(session.detach()).await.expect("it is left");
    let sent = within(session.send("too late")).await.expect_err("it is left");
    assert!(matches!(sent, CallError::UnknownSession), "{sent:?}");
    let asked = within(session.send_and_wait("too late")).await.expect_err("it is left");
    assert!(matches!(asked, TurnError::Call(CallError::UnknownSession)), "{asked:?}");
    let read = within(session.history()).await.expect_err("it is left").to_string();
    assert!(read.contains("Session not found"), "{read}");

    let none = started.client.resume_session(&"no-such-session".into(), started.config(), ());
    let error = within(none).await.expect_err("there is none");
    assert!(matches!(error, CreateError::Call(CallError::Rpc(_))), "{error:?}");
    assert!(error.to_string().contains("Session not found"), "{error}");
    started.end().await;
}
