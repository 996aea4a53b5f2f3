//! What the runtime said in the recordings is of the types that there are: each event, each ask, each reply.

use pilotwire_protocol::{Of, names};
use pilotwire_tests::typed::Untyped;
use serde_json::Value;

use crate::recordings::recordings;

#[test]
fn all_that_the_runtime_said_is_of_a_type() {
    let (untyped, mut found) = (Untyped::default(), Vec::new());
    let mut messages = 0;
    for (name, text) in recordings() {
        let mut listener = untyped.listener();
        for line in text.lines() {
            if let Some(sent) = line.strip_prefix("< transmit ") {
                listener.sent(sent.as_bytes());
            } else if let Some(received) = line.strip_prefix("> receive ")
                && let Some(received) = without_emptied(received)
            {
                listener.received(received.as_bytes());
                messages += 1;
            }
        }
        found.extend(untyped.take().into_iter().map(|untyped| format!("{name}: {untyped}")));
    }
    assert!(found.is_empty(), "{found:#?}");
    assert!(messages > 24_000, "{messages} messages");
}

/// A message without the events whose data was taken out of the recording. None if it is one.
fn without_emptied(message: &str) -> Option<String> {
    let Ok(mut value) = serde_json::from_str::<Value>(message) else { return Some(message.to_owned()) };
    if is_emptied(&value["params"]["event"]) {
        return None;
    }
    match value.pointer_mut("/result/events").and_then(Value::as_array_mut) {
        Some(events) => events.retain(|event| !is_emptied(event)),
        // As it stands: numbers are to have all their digits.
        None => return Some(message.to_owned()),
    }
    Some(value.to_string())
}

/// Whether it is of a type whose data is not ours to show, which there must be.
fn is_emptied(event: &Value) -> bool {
    let Some(kind) = event["type"].as_str() else { return false };
    let is_emptied = event["data"].as_object().is_some_and(serde_json::Map::is_empty)
        && ["system.", "model.", "session.skills", "session.custom_agents"]
            .iter()
            .any(|start| kind.starts_with(start));
    assert!(!is_emptied || names(Of::Event).any(|name| name == kind), "{kind} is not known");
    is_emptied
}
