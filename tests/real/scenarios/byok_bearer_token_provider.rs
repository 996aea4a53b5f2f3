//! Tokens for a provider of models, given by the application.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use pilotwire::SessionConfig;
use pilotwire::handlers::Handlers;
use pilotwire::types::{build, enums};
use pilotwire_tests::model::{ModelServer, Reply, Script};

use super::told;
use crate::client::{Started, within};

#[tokio::test]
async fn each_request_has_a_fresh_token_of_its_provider() {
    let script = || Script::new().otherwise((0..2).map(|_| Reply::text("Hi.")));
    let started = Started::new("scenario-byok-bearer-token-provider", Script::new()).await;
    let (one, two) = (ModelServer::start(script()).await, ModelServer::start(script()).await);
    let provider = |name: &str, server: &ModelServer| {
        build::NamedProviderConfig::new(name, &server.base_url()).r#type(enums::ProviderConfigType::Openai)
    };
    let config = SessionConfig::new()
        .working_directory(started.directory())
        .model("one/m")
        .providers([provider("one", &one), provider("two", &two)])
        .models([build::ProviderModelConfig::new("m", "one"), build::ProviderModelConfig::new("m", "two")]);
    let count = Arc::new(AtomicU32::new(0));
    let token = |name: &'static str| {
        let count = Arc::clone(&count);
        move || format!("token-{}-for-{name}", count.fetch_add(1, Ordering::Relaxed))
    };
    let (of_one, of_two) = (token("one"), token("two"));
    let handlers = Handlers::new()
        .provider_token("one", move |_, _| std::future::ready(of_one()))
        .provider_token("two", move |_, _| std::future::ready(of_two()));
    let (session, _events) = started.session_with(config, handlers).await;
    within(session.send_and_wait("first")).await.expect("it ends well");
    within(session.send_and_wait("second")).await.expect("it ends well");
    told(session.set_model("two/m")).await;
    within(session.send_and_wait("third")).await.expect("it ends well");
    let tokens = |server: &ModelServer| -> Vec<String> {
        server.requests().into_iter().map(|request| request.authorization.unwrap_or_default()).collect()
    };
    assert_eq!(tokens(&one), ["Bearer token-0-for-one", "Bearer token-1-for-one"]);
    assert_eq!(tokens(&two), ["Bearer token-2-for-two"]);
    started.end().await;
}
