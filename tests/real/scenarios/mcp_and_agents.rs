//! MCP servers and agents of a session, from its create or from a resume.

use pilotwire::ItemKind;
use pilotwire::handlers::{HandlerError, Handlers, Policy, Sampling, TypedAsk};
use pilotwire::types::{build, methods, view};
use pilotwire_tests::mcp::{NEWEST, OLDER};
use pilotwire_tests::model::{ModelRequest, Reply, Script};
use serde_json::{Value, json};

use super::told;
use crate::client::{Started, within};
use crate::mcp_stdio::{self, server};

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

/// What a server wants a model to answer.
fn prompt(asked: view::SamplingRequestedData<'_>) -> String {
    let request = asked.request().expect("it is there");
    let message = request.messages().and_then(|mut messages| messages.next()).expect("there is one");
    message.get("content").and_then(|content| content.get("text")).expect("it has one").to_text().into_owned()
}

/// What a server is told where a model answers, and where it does not.
fn answered_and_rejected() -> [Value; 2] {
    let text = |text: &str| json!({"type": "text", "text": text});
    [
        json!({"model": "m2", "role": "assistant", "content": text("Dear Ada,")}),
        json!({"model": "", "role": "user", "content": text("The user cancelled the request."), "stopReason": "cancelled"}),
    ]
}

#[tokio::test]
async fn a_server_has_a_model_asked() {
    for (name, version) in
        [("scenario-mcp-and-agents-model", NEWEST), ("scenario-mcp-and-agents-model-older", OLDER)]
    {
        let handlers = Handlers::new().on_sampling(|asked, _| {
            let (name, prompt) = (asked.view().server_name().into_owned(), prompt(asked.view()));
            async move {
                match (&*name, &*prompt) {
                    ("one", "Begin a letter") => Ok(Sampling::text("m2", "Dear Ada,")),
                    _ => Err(HandlerError::new("it does not say that")),
                }
            }
        });
        let uses = [
            ("model", json!({"prompt": "Begin a letter"})),
            ("model", json!({"prompt": "Say something else"})),
        ];
        let said = mcp_stdio::used(name, version, uses, handlers).await;
        let said = said.map(|text| serde_json::from_str::<Value>(&text).unwrap_or(Value::String(text)));
        assert_eq!(said, answered_and_rejected(), "{version}");
    }
}

#[tokio::test]
async fn a_server_that_has_a_model_asked_waits_for_who_reads_the_stream() {
    let script = Script::sequence([
        Reply::tool("one-model", json!({"prompt": "Begin a letter"})),
        Reply::tool("one-model", json!({"prompt": "Say something else"})),
        Reply::text("That is all."),
    ]);
    let started = Started::new("scenario-mcp-and-agents-stream", script).await;
    let config = started.config().mcp_servers([("one", server(&started))]);
    let (session, mut events) = started.session_with(config, all_allowed()).await;
    let turn = session.send_and_wait("ask it");
    let answers = async {
        for answer in [Some(Sampling::text("m2", "Dear Ada,")), None] {
            let asked = loop {
                let item = within(events.next()).await.expect("the session goes on");
                if let ItemKind::Ask(ask) = item.kind
                    && let TypedAsk::Sampling(asked) = ask.typed()
                {
                    break asked;
                }
            };
            match answer {
                Some(answer) => asked.answer(answer),
                None => asked.fail("it does not say that"),
            }
            .expect("it is open");
        }
    };
    let (turn, ()) = tokio::join!(within(turn), answers);
    turn.expect("it ends well");
    let results: Vec<Value> = started.model.requests()[1..]
        .iter()
        .map(|request| serde_json::from_str(&request.tool_results()[0]).expect("it is JSON"))
        .collect();
    assert_eq!(results, answered_and_rejected());
    started.end().await;
}
