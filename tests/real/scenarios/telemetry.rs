//! Traces of the runtime's work.

use pilotwire::launch::Telemetry;
use pilotwire_tests::model::{Reply, Script};
use serde_json::Value;

use crate::client::within;
use crate::launched::Launched;

#[tokio::test]
async fn a_turn_is_traced_in_a_file() {
    let script = Script::new().otherwise([Reply::text("Here I am.")]);
    let launched = Launched::new("scenario-telemetry", script, |runtime, launch| {
        let file = runtime.directory().join("traces.jsonl");
        let telemetry =
            Telemetry::new().exporter("file").file(file).source("pilotwire-tests").capture_content(true);
        launch.telemetry(telemetry)
    })
    .await;
    let config = launched.config().working_directory(launched.runtime.directory());
    let (session, _events) = within(launched.client.create_session(config, ())).await.expect("it is created");
    let id = session.id().to_string();
    within(session.send_and_wait("where are you?")).await.expect("it ends well");
    let runtime = launched.end().await;
    let text = std::fs::read_to_string(runtime.directory().join("traces.jsonl")).expect("it is written");
    let spans: Vec<Value> =
        text.lines().map(|line| serde_json::from_str(line).expect("it is JSON")).collect();
    let named =
        |name: &str| spans.iter().find(|span| span["name"].as_str().is_some_and(|it| it.starts_with(name)));
    let turn = named("invoke_agent").unwrap_or_else(|| panic!("there is a turn: {text}"));
    let chat = named("chat").unwrap_or_else(|| panic!("the model is asked: {text}"));
    assert_eq!(turn["attributes"]["gen_ai.conversation.id"], id.as_str(), "{turn}");
    assert_eq!(chat["attributes"]["gen_ai.request.model"], "m1", "{chat}");
    assert_eq!(chat["parentSpanId"], turn["spanId"], "{chat}");
    assert!(text.contains("where are you?") && text.contains("Here I am."));
}
