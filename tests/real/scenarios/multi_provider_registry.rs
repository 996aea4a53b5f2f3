//! Several providers of models in one session, each with models of its own.

use pilotwire::SessionConfig;
use pilotwire::types::{build, enums, methods};
use pilotwire_tests::model::{ModelServer, Reply, Script};

use super::told;
use crate::client::{Started, within};

fn provider(name: &str, server: &ModelServer) -> build::NamedProviderConfig {
    build::NamedProviderConfig::new(name, &server.base_url())
        .r#type(enums::ProviderConfigType::Openai)
        .api_key(&format!("the-long-key-of-{name}"))
}

#[tokio::test]
async fn each_model_is_asked_where_its_provider_is_and_by_its_own_name() {
    let script = || Script::new().otherwise((0..4).map(|_| Reply::text("Hi.")));
    let started = Started::new("scenario-multi-provider-registry", script()).await;
    let (alpha, delta) = (ModelServer::start(script()).await, ModelServer::start(script()).await);
    let config = SessionConfig::new()
        .working_directory(started.directory())
        .model("alpha/sonnet")
        .providers([provider("alpha", &alpha), provider("delta", &delta)])
        .models([
            build::ProviderModelConfig::new("sonnet", "alpha").wire_model("sonnet-on-the-wire"),
            build::ProviderModelConfig::new("haiku", "alpha").wire_model("haiku-on-the-wire"),
            build::ProviderModelConfig::new("turbo", "delta").wire_model("turbo-on-the-wire"),
        ])
        .custom_agents([build::CustomAgentConfig::new("writer", "You write.")
            .description("w")
            .model("delta/turbo")]);
    let (session, _events) = started.session(config).await;
    within(session.send_and_wait("one")).await.expect("it ends well");
    for (model, prompt) in [("alpha/haiku", "two"), ("delta/turbo", "three")] {
        told(session.set_model(model)).await;
        within(session.send_and_wait(prompt)).await.expect("it ends well");
    }
    let asked = |server: &ModelServer| -> Vec<(String, String)> {
        let requests = server.requests();
        let of = |request: &pilotwire_tests::model::ModelRequest| {
            let model = request.body["model"].as_str().unwrap_or_default().to_owned();
            (model, request.authorization.clone().unwrap_or_default())
        };
        requests.iter().map(of).collect()
    };
    let key = |name: &str| format!("Bearer the-long-key-of-{name}");
    assert_eq!(
        asked(&alpha),
        [("sonnet-on-the-wire".to_owned(), key("alpha")), ("haiku-on-the-wire".to_owned(), key("alpha"))]
    );
    assert_eq!(asked(&delta), [("turbo-on-the-wire".to_owned(), key("delta"))]);
    assert!(started.model.requests().is_empty());

    let agents = told(session.request::<methods::session::agent::List>(build::AgentListRequest::new())).await;
    let writer = agents.view().agents().find(|agent| agent.name() == "writer").expect("it is there");
    assert_eq!(writer.model().as_deref(), Some("delta/turbo"));
    started.end().await;
}
