//! Values decoded by the names of their types, and written anew.

#![cfg(feature = "rewrite")]

use pilotwire_protocol::{Of, RawJson, names, retype};

fn written(of: Of, name: &str, text: &str) -> String {
    match retype(of, name, text) {
        Ok(Some(written)) => written,
        Ok(None) => panic!("{name} is not known"),
        Err(error) => format!("error: {error}"),
    }
}

#[test]
fn lone_surrogates_are_replaced_wherever_they_stand() {
    let text = r#"{"requestId":"\ud83d","sessionId":"s","toolCallId":"\ude00\ud83d\ude00","toolName":"n",
        "arguments":{"\ud83d":["\udfff","\\ud83d"]}}"#;
    let expected = r#"{"requestId":"�","sessionId":"s","toolCallId":"�😀","toolName":"n","arguments":{"\ufffd":["\ufffd","\\ud83d"]}}"#;
    let result = written(Of::Event, "external_tool.requested", text);
    let result: serde_json::Value = serde_json::from_str(&result).expect("it is JSON");
    assert_eq!(result, serde_json::from_str::<serde_json::Value>(expected).expect("it is JSON"));
}

#[test]
fn lone_surrogates_are_replaced_in_types_of_the_callers() {
    let raw = RawJson::parse(r#"{"a":"x\ud83d"}"#).expect("it is JSON");
    let value: serde_json::Value = raw.decode().expect("it is an object");
    assert_eq!(value["a"], "x\u{fffd}");
    assert!(raw.decode::<u8>().is_err());
}

#[test]
fn numbers_are_written_to_their_last_digit() {
    let text = r#"{"model":"m","inputTokens":9007199254740993,"outputTokens":1.0,"cost":0.1000000000000000055511151231257827}"#;
    let expected = r#"{"model":"m","inputTokens":9007199254740993,"outputTokens":1,"cost":0.1000000000000000055511151231257827}"#;
    assert_eq!(written(Of::Event, "assistant.usage", text), expected);
}

#[test]
fn what_is_absent_is_not_written_and_null_is_where_it_says_something() {
    assert_eq!(written(Of::Event, "session.idle", r#"{"aborted":null}"#), "{}");
    let params = r#"{"sessionId":"s","modelId":"m","autoTier":null,"reasoningSummary":null}"#;
    assert_eq!(
        written(Of::Params, "session.model.switchTo", params),
        r#"{"sessionId":"s","modelId":"m","autoTier":null}"#
    );
}

#[test]
fn hooks_are_of_the_type_that_they_say() {
    let ask = |hook: &str, input: &str| {
        let text = format!(r#"{{"sessionId":"s","hookType":"{hook}","input":{input}}}"#);
        written(Of::Ask, "hooks.invoke", &text)
    };
    let input = r#"{"sessionId":"s","timestamp":1.5,"cwd":"/","toolName":"bash","toolArgs":{"a":[]}}"#;
    let expected = format!(r#"{{"sessionId":"s","hookType":"preToolUse","input":{input}}}"#);
    assert_eq!(ask("preToolUse", input), expected);
    assert_eq!(ask("preToolUse", "{}"), "error: at input.sessionId: expected a string, found nothing");
    assert_eq!(ask("newer", "[1]"), r#"{"sessionId":"s","hookType":"newer","input":[1]}"#);
    let answer = r#"{"output":{"permissionDecision":"deny"}}"#;
    assert_eq!(written(Of::Answer, "hooks.invoke/preToolUse", answer), answer);
    let wrong = r#"{"output":{"permissionDecision":{}}}"#;
    assert_eq!(
        written(Of::Answer, "hooks.invoke/preToolUse", wrong),
        "error: at output.permissionDecision: expected a string, found an object"
    );
    assert_eq!(written(Of::Answer, "hooks.invoke", wrong), wrong);
}

#[test]
fn what_is_known_is_what_there_is() {
    for (of, name) in [
        (Of::Ask, "gitHubTelemetry.event"),
        (Of::Ask, "session.lifecycle"),
        (Of::Ask, "permission.requested"),
        (Of::Answer, "command.execute"),
        (Of::Params, "session.create"),
        (Of::Result, "session.resume"),
    ] {
        assert!(names(of).any(|known| known == name), "{of:?} {name}");
    }
    // Internal ones are not, and nobody answers a notification.
    assert_eq!(retype(Of::Params, "connect", "{}"), Ok(None));
    assert_eq!(retype(Of::Answer, "session.lifecycle", "null"), Ok(None));
    assert_eq!(written(Of::Result, "session.abort", "0"), "error: expected an object, found a number");
    assert_eq!(written(Of::Answer, "canvas.close", "null"), "null");
    assert_eq!(written(Of::Answer, "command.execute", "null"), "null");
}

#[test]
fn events_in_lists_are_of_their_types() {
    let list =
        |event: &str| written(Of::Result, "session.getMessages", &format!(r#"{{"events":[{event}]}}"#));
    let event = r#"{"type":"session.idle","id":"i","timestamp":"t","parentId":null,"data":{"aborted":true}}"#;
    assert_eq!(list(event), format!(r#"{{"events":[{event}]}}"#));
    assert_eq!(
        list(&event.replace("true", "1")),
        "error: at events[0].data.aborted: expected true or false, found a number"
    );
    let newer = r#"{"type":"newer","what":[1,2]}"#;
    assert_eq!(list(newer), format!(r#"{{"events":[{newer}]}}"#));
}
