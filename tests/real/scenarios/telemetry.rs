//! Traces of the runtime's work.

use pilotwire::handlers::{Handlers, Policy};
use pilotwire::launch::Telemetry;
use pilotwire::types::build;
use pilotwire_tests::model::{Reply, Script};
use serde_json::{Value, json};

use crate::client::within;
use crate::launched::Launched;

#[tokio::test]
async fn a_turn_and_that_of_an_agent_sent_out_in_it_are_traced_in_a_file() {
    let task = json!({
        "agent_type": "helper", "description": "help", "prompt": "please help", "name": "one", "mode": "sync",
    });
    let script = Script::new()
        .on("where are you?", [Reply::tool("task", task), Reply::text("Here I am.")])
        .on("please help", [Reply::text("Helped.")]);
    let launched = Launched::new("scenario-telemetry", script, |runtime, launch| {
        let file = runtime.directory().join("traces.jsonl");
        let telemetry =
            Telemetry::new().exporter("file").file(file).source("pilotwire-tests").capture_content(true);
        launch.telemetry(telemetry)
    })
    .await;
    let agents = [build::CustomAgentConfig::new("helper", "You help.").description("It helps")];
    let config = launched.config().working_directory(launched.runtime.directory()).custom_agents(agents);
    let handlers = Handlers::new().permissions(Policy::approve_all());
    let (session, _events) =
        within(launched.client.create_session(config, handlers)).await.expect("it is created");
    let id = session.id().to_string();
    within(session.send_and_wait("where are you?")).await.expect("it ends well");
    let runtime = launched.end().await;
    let text = std::fs::read_to_string(runtime.directory().join("traces.jsonl")).expect("it is written");
    let spans: Vec<Value> =
        text.lines().map(|line| serde_json::from_str(line).expect("it is JSON")).collect();
    let named = |name: &str| -> Vec<&Value> {
        let is_it = |span: &&Value| span["name"].as_str().is_some_and(|it| it.starts_with(name));
        spans.iter().filter(is_it).collect()
    };
    // The turn, that of the agent that is sent out, and what each of them asks the model.
    let (turns, chats) = (named("invoke_agent"), named("chat"));
    assert_eq!((turns.len(), chats.len()), (2, 3), "{text}");
    let of = |turn: &Value| chats.iter().filter(|chat| chat["parentSpanId"] == turn["spanId"]).count();
    let mut counts: Vec<_> = turns.iter().map(|turn| of(turn)).collect();
    counts.sort_unstable();
    assert_eq!(counts, [1, 2], "{text}");
    let root = turns.iter().find(|turn| of(turn) == 2).expect("it is there");
    assert_eq!(root["attributes"]["gen_ai.conversation.id"], id.as_str(), "{root}");
    assert!(chats.iter().all(|chat| chat["attributes"]["gen_ai.request.model"] == "m1"), "{chats:?}");
    for said in ["where are you?", "Here I am.", "Helped."] {
        assert!(text.contains(said), "{said}: {text}");
    }
}
