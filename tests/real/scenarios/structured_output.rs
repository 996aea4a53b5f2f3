//! Answers of a form that the caller says. That one comes as a type, or does not fit, is `calls::an_answer_comes_as_a_type`.

use pilotwire::calls::NoAnswerAs;
use pilotwire::handlers::{AgentStop, Handlers};
use pilotwire::types::{JsonText, TypedEvent, build, enums, methods};
use pilotwire::{Limits, Prompt};
use pilotwire_tests::model::{Gate, Reply, Script};
use serde_json::{Value, json};

use super::next_of;
use super::steps::{idle, tool};
use crate::client::{Started, within};

#[derive(Debug, PartialEq, serde::Deserialize, schemars::JsonSchema)]
struct City {
    name: String,
}

fn city(name: &str) -> City {
    City { name: name.to_owned() }
}

#[tokio::test]
async fn the_form_reaches_the_model_and_the_answer_comes_behind_a_tool() {
    let script = Script::new()
        .on("capital", [Reply::tool("look_up", json!({})), Reply::text(r#"{"name":"Oslo"}"#)])
        .on("port", [Reply::text(r#"{"name":"Bergen"}"#)])
        .on("plain", [Reply::text("Well.")]);
    let started = Started::new("scenario-structured_output", script).await;
    let look_up = tool("look_up").skip_permission();
    let handlers = Handlers::new().tool_of(look_up, async |_: Value, _| "It is Oslo.");
    let (session, _events) = started.session_with(started.config(), handlers).await;
    let answer: City = within(session.send_and_wait_as("the capital")).await.expect("it fits");
    assert_eq!(answer, city("Oslo"));
    let formats = || -> Vec<Value> {
        started.model.requests().iter().map(|request| request.body["response_format"].clone()).collect()
    };
    for format in formats() {
        assert_eq!(format["type"], "json_schema");
        assert_eq!(format["json_schema"]["schema"]["properties"]["name"]["type"], "string");
    }
    let schema = json!({"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"], "additionalProperties": false});
    let answer = session.send_and_wait_with_schema::<City>("the port", &schema, Limits::none());
    assert_eq!(within(answer).await.expect("it fits"), city("Bergen"));
    assert_eq!(formats().last().expect("there is one")["json_schema"]["schema"], schema);
    // It is of one prompt.
    within(session.send_and_wait("a plain one")).await.expect("the turn ends well");
    assert_eq!(formats().last(), Some(&Value::Null));
    started.end().await;
}

#[tokio::test]
async fn each_prompt_has_its_own_answer() {
    let gate = Gate::new();
    let script = Script::new()
        .on("the first", [Reply::empty().hold(&gate).and_text(r#"{"name":"One"}"#)])
        .on("the second", [Reply::text(r#"{"name":"Two"}"#)]);
    let started = Started::new("scenario-structured_output-several", script).await;
    let (session, _events) = started.session(started.config()).await;
    let first = session.send_and_wait_as::<City>("the first");
    within(gate.reached()).await;
    let second = session.send_and_wait_as::<City>("the second");
    gate.release();
    assert_eq!(within(second).await.expect("it fits"), city("Two"));
    assert_eq!(within(first).await.expect("it fits"), city("One"));
    started.end().await;
}

#[tokio::test]
async fn an_answer_that_a_hook_sends_back_is_the_corrected_one() {
    let script =
        Script::new().otherwise([Reply::text(r#"{"name":"Wrong"}"#), Reply::text(r#"{"name":"Right"}"#)]);
    let started = Started::new("scenario-structured_output-hook", script).await;
    let handlers = Handlers::new().on_agent_stop(async |stop, _| {
        let on = build::AgentStopHookOutput::new().decision(enums::HookBlock::Block).reason("Try again.");
        (stop.view().stop_hook_active() != Some(true)).then(|| AgentStop::from(on))
    });
    let (session, _events) = started.session_with(started.config(), handlers).await;
    let answer: City = within(session.send_and_wait_as("where?")).await.expect("it fits");
    assert_eq!(answer, city("Right"));
    started.end().await;
}

#[tokio::test]
async fn an_answer_comes_behind_a_terminal_tool_and_behind_steering() {
    let script = Script::new()
        .on("finish", [Reply::tool("finish", json!({})), Reply::text(r#"{"name":"Done"}"#)])
        .on("steer", [Reply::tool("wait", json!({})), Reply::text(r#"{"name":"Steered"}"#)])
        .on("to the north", [Reply::text(r#"{"name":"Steered"}"#)]);
    let started = Started::new("scenario-structured_output-steered", script).await;
    let (begun, go_on) =
        (std::sync::Arc::new(tokio::sync::Notify::new()), std::sync::Arc::new(tokio::sync::Notify::new()));
    let (begins, goes_on) = (begun.clone(), go_on.clone());
    let handlers = Handlers::new()
        .tool_of(tool("finish").terminal().skip_permission(), async |_: Value, _| "finished")
        .tool_of(tool("wait").skip_permission(), move |_: Value, _| {
            let (begins, goes_on) = (begins.clone(), goes_on.clone());
            async move {
                begins.notify_one();
                goes_on.notified().await;
                "waited"
            }
        });
    let (session, _events) = started.session_with(started.config(), handlers).await;
    // A terminal tool ends the work, not the turn: the answer is asked for.
    let answer: City = within(session.send_and_wait_as("finish")).await.expect("it fits");
    assert_eq!(answer, city("Done"));
    let answer = session.send_and_wait_as::<City>("steer it");
    within(begun.notified()).await;
    within(session.send(Prompt::new("to the north").mode("immediate"))).await.expect("it is taken");
    go_on.notify_one();
    assert_eq!(within(answer).await.expect("it fits"), city("Steered"));
    started.end().await;
}

#[tokio::test]
async fn a_form_that_is_none_is_refused_before_there_is_a_turn() {
    let started = Started::new("scenario-structured_output-refused", Script::new()).await;
    let (session, _events) = started.session(started.config()).await;
    let twice =
        Prompt::new("hello").field("responseFormat", &json!({"type": "json_schema"})).expect("it is JSON");
    let refused = within(session.send_and_wait_as::<City>(twice)).await;
    assert!(matches!(refused, Err(NoAnswerAs::InvalidPrompt(_))), "{refused:?}");
    let steering = within(session.send_and_wait_as::<City>(Prompt::new("hello").mode("immediate"))).await;
    assert!(matches!(steering, Err(NoAnswerAs::InvalidPrompt(_))), "{steering:?}");
    let unknown =
        Prompt::new("hello").field("responseFormat", &json!({"type": "prose"})).expect("it is JSON");
    let error = within(session.send(unknown)).await.expect_err("there is no such form").to_string();
    assert!(error.contains("session.send"), "{error}");
    assert!(started.model.requests().is_empty());
    started.end().await;
}

#[tokio::test]
async fn a_prompt_that_is_sent_says_its_form_and_its_answer_names_it() {
    let script =
        Script::new().otherwise([Reply::text("Well."), Reply::text(r#"{"name":"Oslo"}"#), Reply::text("{}")]);
    let started = Started::new("scenario-structured_output-sent", script).await;
    let (session, mut events) = started.session(started.config()).await;
    within(session.send_and_wait("hello")).await.expect("the turn ends well");
    let city = JsonText::parse(r#"{"type":"object","properties":{"name":{"type":"string"}}}"#);
    let format = build::JsonSchemaResponseFormat::new("city", city.expect("it is JSON")).strict(true);
    let id = within(session.send(Prompt::new("where?").response_format(format))).await.expect("it is taken");
    let text = next_of(&mut events, |event| match event {
        TypedEvent::AssistantMessage(message)
            if message.originating_message_id().as_deref() == Some(&*id) =>
        {
            Some(message.content().into_owned())
        }
        _ => None,
    });
    assert_eq!(text.await, r#"{"name":"Oslo"}"#);
    assert_eq!(started.model.requests()[1].body["response_format"]["json_schema"]["name"], "city");

    // Several prompts of one turn have one form.
    idle(&mut events).await;
    let any = JsonText::parse(r#"{"type":"object"}"#).expect("it is JSON");
    let schema = build::JsonSchemaResponseFormat::new("cities", any);
    let batch = build::SendMessagesRequest::new(["this", "that"].map(build::SendMessageItem::new))
        .response_format(build::ResponseFormat::new(schema));
    let sent =
        within(session.request::<methods::session::SendMessages>(batch)).await.expect("they are taken");
    assert_eq!(sent.view().message_ids().len(), 2);
    idle(&mut events).await;
    assert_eq!(started.model.requests()[2].body["response_format"]["json_schema"]["name"], "cities");
    assert!(started.model.requests()[2].body.to_string().contains("this"));
    started.end().await;
}

#[tokio::test]
async fn a_hook_sends_back_what_came_behind_a_terminal_tool_and_steering_that_comes_late_is_answered() {
    let gate = Gate::new();
    let script = Script::new()
        .on("finish", [Reply::tool("finish", json!({})), Reply::text(r#"{"name":"Wrong"}"#)])
        .on("Try again.", [Reply::text(r#"{"name":"Right"}"#)])
        .on("hold", [Reply::text(r#"{"name":"Early"}"#).hold(&gate)])
        .on("to the north", [Reply::text(r#"{"name":"Late"}"#)]);
    let started = Started::new("scenario-structured_output-late", script).await;
    let once = std::sync::atomic::AtomicBool::new(true);
    let handlers = Handlers::new()
        .tool_of(tool("finish").terminal().skip_permission(), async |_: Value, _| "finished")
        .on_agent_stop(move |_, _| {
            let on = build::AgentStopHookOutput::new().decision(enums::HookBlock::Block).reason("Try again.");
            let first = once.swap(false, std::sync::atomic::Ordering::Relaxed);
            async move { first.then(|| AgentStop::from(on)) }
        });
    let (session, _events) = started.session_with(started.config(), handlers).await;
    let answer: City = within(session.send_and_wait_as("finish")).await.expect("it fits");
    assert_eq!(answer, city("Right"));

    let answer = session.send_and_wait_as::<City>("hold it");
    within(gate.reached()).await;
    within(session.send(Prompt::new("to the north").mode("immediate"))).await.expect("it is taken");
    gate.release();
    assert_eq!(within(answer).await.expect("it fits"), city("Late"));
    started.end().await;
}
