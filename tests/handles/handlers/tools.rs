//! Tools, and how they are changed.

use pilotwire::handlers::{Handlers, ToolResult};
use pilotwire::mock::{Script, Step};
use pilotwire::{Json, SessionConfig, Tool};
use serde_json::{Value, json};

use super::Served;

const ANSWER: &str = "session.tools.handlePendingToolCall";
const SET: &str = "session.tools.set";

fn saying(tool: &str, text: &'static str) -> Handlers {
    Handlers::new().tool_of(Tool::new(tool, "x"), move |_: Value, _| async move { text })
}

fn used(id: &str, tool: &str, arguments: &Value) -> Value {
    let mut used = json!({"requestId": id, "sessionId": "s", "toolCallId": "t", "toolName": tool});
    if !arguments.is_null() {
        used["arguments"] = arguments.clone();
    }
    used
}

/// What was answered, by the ids of uses.
fn answers(served: &Served) -> Vec<(String, Value)> {
    let calls = served.bench.runtime.calls(ANSWER).map(|call| call.decode::<Value>().expect("it is JSON"));
    calls
        .map(|call| {
            let said = if call["error"].is_null() { call["result"].clone() } else { call["error"].clone() };
            (call["requestId"].as_str().unwrap_or_default().to_owned(), said)
        })
        .collect()
}

fn answer_of(arguments: &Value, handlers: Handlers) -> Value {
    let mut served = Served::new(Script::new());
    let (_session, _events) = served.session(SessionConfig::new(), handlers);
    served.bench.runtime.emit("s", "external_tool.requested", used("1", "weather", arguments));
    served.run();
    answers(&served).pop().expect("it is answered").1
}

#[derive(serde::Deserialize)]
struct Trip {
    #[serde(default)]
    cities: Vec<City>,
}

#[derive(serde::Deserialize)]
struct City {
    name: String,
}

fn weather() -> Handlers {
    Handlers::new().tool_of(Tool::new("weather", "x"), async |trip: Trip, _| {
        let names: Vec<_> = trip.cities.into_iter().map(|city| city.name).collect();
        format!("sunny in {}", names.join(", "))
    })
}

#[test]
fn arguments_are_decoded_and_missing_ones_are_an_empty_object() {
    assert_eq!(answer_of(&json!({"cities": [{"name": "Rome"}]}), weather()), "sunny in Rome");
    assert_eq!(answer_of(&json!(null), weather()), "sunny in ");
}

#[test]
fn wrong_arguments_are_an_error_that_names_the_place() {
    let said = answer_of(&json!({"cities": [{"name": "Rome"}, {"name": 7}]}), weather());
    let said = said.as_str().expect("it is a text");
    assert!(said.starts_with("invalid arguments: at cities[1].name: "), "{said}");
    let said = answer_of(&json!({"cities": [{}]}), weather());
    assert!(said.as_str().is_some_and(|said| said.contains("missing field `name`")), "{said}");
}

#[test]
fn results_have_all_forms_of_the_protocol() {
    let of = |result: fn() -> ToolResult| {
        answer_of(
            &json!({}),
            Handlers::new().tool_of(Tool::new("weather", "x"), move |_: Value, _| async move { result() }),
        )
    };
    assert_eq!(of(|| "text".into()), "text");
    assert_eq!(
        of(|| ToolResult::failure("no such city")),
        json!({"textResultForLlm": "no such city", "resultType": "failure"})
    );
    assert_eq!(of(|| ToolResult::json(&json!({"a": 1})).expect("it is JSON")), r#"{"a":1}"#);
    assert_eq!(of(|| Json::empty_object().into()), "{}");
    assert_eq!(
        of(|| ToolResult::image("a map", b"\x89PNG", "image/png")),
        json!({
            "textResultForLlm": "a map",
            "resultType": "success",
            "binaryResultsForLlm": [{"type": "image", "data": "iVBORw==", "mimeType": "image/png"}],
        })
    );
}

#[test]
fn new_tools_take_over_where_the_reply_stands() {
    let mut served = Served::new(Script::new().on(
        SET,
        [
            // Before the reply, uses are of the old tool, those after it of the new one.
            Step::emit("external_tool.requested", used("1", "a", &json!({}))),
            Step::reply(json!({})),
            Step::emit("external_tool.requested", used("2", "a", &json!({}))),
            Step::emit("external_tool.requested", used("3", "b", &json!({}))),
        ],
    ));
    let (session, _events) = served.session(SessionConfig::new(), saying("a", "old"));
    let changed = session.set_tools(saying("b", "new"));
    served.run();
    served.finish(changed).expect("they are taken");
    assert_eq!(answers(&served), [("1".to_owned(), json!("old")), ("3".to_owned(), json!("new"))]);
    let sent = served.bench.runtime.calls(SET).next().expect("it was sent");
    assert_eq!(
        sent.decode::<Value>().expect("it is JSON"),
        json!({"sessionId": "s", "tools": [{"name": "b", "description": "x"}]})
    );
}

#[test]
fn tools_that_are_refused_change_nothing() {
    let mut served = Served::new(Script::new().on(SET, [Step::error(-32603, "no")]));
    let (session, _events) = served.session(SessionConfig::new(), saying("a", "old"));
    let changed = session.set_tools(saying("a", "new"));
    let error = served.finish(changed).expect_err("they are refused");
    assert!(error.to_string().contains("no"), "{error}");
    served.bench.runtime.emit("s", "external_tool.requested", used("1", "a", &json!({})));
    served.run();
    assert_eq!(answers(&served), [("1".to_owned(), json!("old"))]);
    let mixed = saying("b", "x").on_user_input(async |_, _| pilotwire::handlers::UserInput::none());
    let error = served.finish(session.set_tools(mixed)).expect_err("there is more than tools");
    assert!(error.to_string().contains("`tools`"), "{error}");
    assert_eq!(served.bench.runtime.calls(SET).count(), 1, "nothing was sent");
}

#[test]
fn a_change_that_nobody_waits_for_is_made_all_the_same() {
    let mut served = Served::new(Script::new());
    served.bench.runtime.always(SET, [Step::hold("set"), Step::reply(json!({}))]);
    let (session, _events) = served.session(SessionConfig::new(), Handlers::none());
    drop(session.set_tools(saying("a", "first")));
    drop(session.set_tools(saying("a", "second")));
    served.run();
    served.bench.runtime.release("set");
    served.run();
    served.bench.runtime.emit("s", "external_tool.requested", used("1", "a", &json!({})));
    served.run();
    assert_eq!(answers(&served), [("1".to_owned(), json!("second"))]);
}

#[test]
fn new_tools_bring_their_own_limit() {
    let mut served = Served::new(Script::new().always(SET, [Step::reply(json!({}))]));
    let (session, _events) = served.session(SessionConfig::new(), saying("a", "old"));
    let slow = Handlers::new().limit(std::time::Duration::from_secs(3)).tool_of(
        Tool::new("a", "x"),
        async |_: Value, context| {
            assert_eq!(context.limit(), Some(std::time::Duration::from_secs(3)));
            std::future::pending::<&'static str>().await
        },
    );
    served.finish(session.set_tools(slow)).expect("they are taken");
    served.bench.runtime.emit("s", "external_tool.requested", used("1", "a", &json!({})));
    served.run();
    served.advance(std::time::Duration::from_secs(3));
    assert_eq!(answers(&served), [("1".to_owned(), json!("the handler took longer than 3s"))]);
}
