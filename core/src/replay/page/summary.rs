//! Summaries of messages, in a few words.

use serde_json::Value;

use super::super::wording::{cut, plain, without_ids};
use crate::json::Json;

/// Bytes of a value that is looked into. Of a larger one, the start stands for it.
const LOOKED_INTO: usize = 64 << 10;

/// Returns what an event says, in a few words.
pub(super) fn event(event_type: &str, data: &Json) -> String {
    let Some(data) = value(data) else { return start(data) };
    let text = |name: &str| plain(&data[name]);
    cut(match event_type {
        "assistant.message_delta" | "assistant.reasoning_delta" => text("deltaContent"),
        "assistant.message" => match text("content") {
            content if content.is_empty() => data["toolRequests"].to_string(),
            content => content,
        },
        "assistant.reasoning" | "user.message" | "system.message" => text("content"),
        "tool.execution_start" => format!("{} {}", text("toolName"), data["arguments"]),
        "tool.execution_complete" => match &data["error"] {
            Value::Null => plain(&data["result"]["content"]),
            error => format!("error: {}", plain(&error["message"])),
        },
        "permission.requested" => without_ids(&data["permissionRequest"]).to_string(),
        "external_tool.requested" => format!("{} {}", text("toolName"), data["arguments"]),
        "user_input.requested" => text("question"),
        _ => match &data["message"] {
            Value::String(message) => message.clone(),
            _ => shown(&data),
        },
    })
}

/// Returns what a request or a notification of either side says, in a few words.
pub(super) fn params(method: &str, params: &Json) -> String {
    let Some(params) = value(params) else { return start(params) };
    cut(match method {
        "session.send" => plain(&params["prompt"]),
        "session.lifecycle" => plain(&params["type"]),
        "hooks.invoke" => format!("{} {}", plain(&params["hookType"]), without_ids(&params["input"])),
        "userInput.request" => plain(&params["question"]),
        _ => shown(&params),
    })
}

/// A result, or what went wrong.
pub(super) fn result(json: &Json) -> String {
    match value(json) {
        Some(Value::Object(members)) if members.get("message").is_some_and(Value::is_string) => {
            cut(members.get("message").map(plain).unwrap_or_default())
        }
        Some(value) => cut(plain(&value)),
        None => start(json),
    }
}

/// None of what is too large, and of what is nested too deep.
fn value(json: &Json) -> Option<Value> {
    (json.len() <= LOOKED_INTO).then(|| json.decode().ok()).flatten()
}

fn start(json: &Json) -> String {
    crate::json::printable::cut(json.as_str(), 300)
}

fn shown(value: &Value) -> String {
    match without_ids(value) {
        Value::Object(members) if members.is_empty() => String::new(),
        value => plain(&value),
    }
}
