//! Sessions with tokens of their own.

use pilotwire::handle::Session;
use pilotwire::types::{build, methods};
use pilotwire_tests::model::{Reply, Script};

use super::told;
use crate::client::Started;
use crate::client::within;
use crate::logged_in::LoggedIn;

type GetStatus = methods::session::github_auth::GetStatus;

/// Who the session is logged in as.
async fn login(session: &Session) -> Option<String> {
    let status = told(session.request::<GetStatus>(build::SessionParams::new())).await;
    let login = status.view().login().map(std::borrow::Cow::into_owned);
    assert_eq!(status.view().is_authenticated(), login.is_some(), "{status:?}");
    login
}

#[tokio::test]
async fn a_session_has_its_own_login_or_that_of_the_runtime() {
    let script = Script::new().otherwise((0..2).map(|_| Reply::text("Hi.")));
    let logged_in = LoggedIn::new("scenario-per-session-auth", script).await;
    logged_in.account.add_token("gho_of_another_user", "hubot");
    logged_in.account.revoke_token("gho_of_nobody_at_all");
    let (plain, _events) = logged_in.session(logged_in.config(), ()).await.expect("it is created");
    let own = logged_in.config().github_token("gho_of_another_user");
    let (own, _own_events) = logged_in.session(own, ()).await.expect("it is created");
    assert_eq!(login(&plain).await.as_deref(), Some("octo"));
    assert_eq!(login(&own).await.as_deref(), Some("hubot"));
    within(own.send_and_wait("hello")).await.expect("it ends well");
    within(plain.send_and_wait("hello")).await.expect("it ends well");
    let tokens: Vec<_> =
        logged_in.account.requests().into_iter().map(|request| request.authorization).collect();
    let bearer = |token: &str| Some(format!("Bearer {token}"));
    assert_eq!(tokens, [bearer("gho_of_another_user"), bearer("gho_not_a_secret")]);

    let wrong = logged_in.config().github_token("gho_of_nobody_at_all");
    let error = logged_in.session(wrong, ()).await.map(drop).expect_err("it is nobody's").to_string();
    assert!(error.contains("401"), "{error}");
    logged_in.end().await.replay();
}

#[tokio::test]
async fn without_a_token_nobody_is_logged_in() {
    let started = Started::new("scenario-per-session-auth-none", Script::new()).await;
    let (session, _events) = started.session(started.config()).await;
    assert_eq!(login(&session).await, None);
    started.end().await;
}
