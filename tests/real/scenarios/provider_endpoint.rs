//! Where a session's model is asked, and with what.

use pilotwire::types::{build, enums, methods};
use pilotwire_tests::model::Script;

use super::{refused, told};
use crate::client::{Started, within};
use crate::launched::Launched;
use crate::logged_in::LoggedIn;

/// Without it, the runtime does not tell.
const ALLOW: (&str, &str) = ("COPILOT_ALLOW_GET_PROVIDER_ENDPOINT", "true");

type GetEndpoint = methods::session::provider::GetEndpoint;

#[tokio::test]
async fn it_is_the_provider_that_the_session_was_given() {
    let launched =
        Launched::new("scenario-provider-endpoint", Script::new(), |_, launch| launch.env(ALLOW.0, ALLOW.1))
            .await;
    let config = launched.config().working_directory(launched.runtime.directory());
    let (session, _events) = within(launched.client.create_session(config, ())).await.expect("it is created");
    let endpoint = told(session.request::<GetEndpoint>(build::ProviderGetEndpointRequest::new())).await;
    let view = endpoint.view();
    assert_eq!(view.r#type(), enums::ProviderEndpointType::Openai);
    assert_eq!(view.base_url(), launched.model.base_url());
    assert_eq!(view.api_key().as_deref(), Some("not-a-secret"));
    launched.end().await;
}

#[tokio::test]
async fn without_one_it_is_the_accounts() {
    let logged_in = LoggedIn::with_env("scenario-provider-endpoint-account", Script::new(), [ALLOW]).await;
    let (session, _events) = logged_in.session(logged_in.config(), ()).await.expect("it is created");
    let endpoint = told(session.request::<GetEndpoint>(build::ProviderGetEndpointRequest::new())).await;
    let view = endpoint.view();
    assert_eq!(view.base_url(), logged_in.account.origin());
    assert_eq!(view.api_key().as_deref(), Some("gho_not_a_secret"));
    assert!(!view.headers().is_empty());
    logged_in.end().await.replay();
}

#[tokio::test]
async fn a_runtime_that_may_not_tell_says_so() {
    let started = Started::new("scenario-provider-endpoint-refused", Script::new()).await;
    let (session, _events) = started.session(started.config()).await;
    let error = refused(session.request::<GetEndpoint>(build::ProviderGetEndpointRequest::new())).await;
    assert!(error.contains(ALLOW.0), "{error}");
    started.end().await;
}
