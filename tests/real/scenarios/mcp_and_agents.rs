//! MCP servers and agents of a session, from its create or from a resume.

use pilotwire::handlers::{Handlers, Policy};
use pilotwire::types::{build, methods};
use pilotwire_tests::model::{ModelRequest, Reply, Script};
use serde_json::json;

use super::told;
use crate::client::{Started, within};
use crate::mcp_stdio::server;

fn all_allowed() -> Handlers {
    Handlers::new().permissions(Policy::approve_all())
}

fn system_message(request: &ModelRequest) -> String {
    request.body["messages"][0].to_string()
}

#[tokio::test]
async fn a_servers_tools_are_used_with_its_environment_also_after_a_resume() {
    let script = Script::new()
        .on("first", [Reply::tool("one-env", json!({"name": "COLOUR"})), Reply::text("So it is.")])
        .on("second", [Reply::tool("two-env", json!({"name": "COLOUR"})), Reply::text("So it is.")]);
    let started = Started::new("scenario-mcp-and-agents", script).await;
    let painted = |colour: &str| server(&started).env([("COLOUR", colour)]);
    let config = started.config().mcp_servers([("one", painted("red as it is"))]);
    let (session, _events) = started.session_with(config, all_allowed()).await;
    within(session.send_and_wait("first")).await.expect("it ends well");
    let id = session.id().clone();
    within(session.detach()).await.expect("it is left");
    let config = started.config().mcp_servers([("one", painted("red")), ("two", painted("green as it is"))]);
    let (session, _events) =
        within(started.client.resume_session(&id, config, all_allowed())).await.expect("it is resumed");
    within(session.send_and_wait("second")).await.expect("it ends well");
    let requests = started.model.requests();
    assert!(
        requests[0].tool_names().contains(&"one-echo") && !requests[0].tool_names().contains(&"two-echo")
    );
    assert_eq!(requests[1].tool_results(), ["red as it is"]);
    assert!(requests[2].tool_names().contains(&"one-echo") && requests[2].tool_names().contains(&"two-echo"));
    assert_eq!(requests[3].tool_results(), ["green as it is"]);
    started.end().await;
}

#[tokio::test]
async fn an_agent_has_a_prompt_tools_and_servers_of_its_own() {
    let script = Script::new()
        .on("first", [Reply::text("Hi.")])
        .on("second", [Reply::tool("hidden-echo", json!({"text": "hi"})), Reply::text("Hm.")]);
    let started = Started::new("scenario-mcp-and-agents-own", script).await;
    let agents = || {
        [
            build::CustomAgentConfig::new("reader", "You read OTTERS.").description("r").tools(["view"]),
            build::CustomAgentConfig::new("echoer", "You echo.")
                .description("e")
                .mcp_servers([("hidden", server(&started))]),
        ]
    };
    let config = started.config().custom_agents(agents()).agent("reader");
    let (session, _events) = started.session_with(config, all_allowed()).await;
    within(session.send_and_wait("first")).await.expect("it ends well");
    let id = session.id().clone();
    within(session.detach()).await.expect("it is left");
    let config = started.config().custom_agents(agents()).agent("echoer");
    let (session, _events) =
        within(started.client.resume_session(&id, config, all_allowed())).await.expect("it is resumed");
    let current =
        told(session.request::<methods::session::agent::GetCurrent>(build::SessionParams::new())).await;
    assert_eq!(current.view().agent().map(|agent| agent.name().into_owned()).as_deref(), Some("echoer"));
    within(session.send_and_wait("second")).await.expect("it ends well");
    let requests = started.model.requests();
    assert!(system_message(&requests[0]).contains("OTTERS"));
    let tools = requests[0].tool_names();
    assert!(tools.contains(&"view") && !tools.contains(&"bash"), "{tools:?}");
    assert!(!system_message(&requests[1]).contains("OTTERS"));
    assert!(requests[2].tool_results()[0].contains("\"hi\""), "{:?}", requests[2].tool_results());
    started.end().await;
}

#[tokio::test]
async fn an_agent_is_offered_to_the_model_and_sent_out() {
    let script = Script::new()
        .on("go", [
            Reply::tool("task", json!({
                "agent_type": "helper", "description": "help", "prompt": "please help", "name": "one", "mode": "sync",
            })),
            Reply::text("It helped."),
        ])
        .on("please help", [Reply::text("Helped.")]);
    let started = Started::new("scenario-mcp-and-agents-sent", script).await;
    let agents = [build::CustomAgentConfig::new("helper", "You help and say AHOY.").description("It helps")];
    let config = started.config().custom_agents(agents);
    let (session, _events) = started.session_with(config, all_allowed()).await;
    within(session.send_and_wait("go")).await.expect("it ends well");
    let requests = started.model.requests();
    let tools = requests[0].body["tools"].as_array().expect("it has tools");
    let task = tools.iter().find(|tool| tool["function"]["name"] == "task").expect("it is there");
    assert!(task.to_string().contains("It helps"), "{task}");
    let of_agent = requests.iter().find(|request| request.last_user_text().contains("please help"));
    assert!(system_message(of_agent.expect("it is asked")).contains("AHOY"));
    let last = requests.last().expect("it is asked");
    assert!(last.tool_results()[0].contains("Helped."), "{:?}", last.tool_results());
    started.end().await;
}
