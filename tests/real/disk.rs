//! What the runtime has on its disk.

use pilotwire_tests::runtime::Runtime;
use serde_json::Value;

use crate::client::within;

/// What there is of a session's events, but for those that are the runtime's own.
pub(crate) fn log_of(runtime: &Runtime, session: &str) -> Vec<Value> {
    let path = runtime.home().join(".copilot/session-state").join(session).join("events.jsonl");
    let text = std::fs::read_to_string(path).unwrap_or_default();
    // The last line may be in the midst of being written.
    let events = text.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    events.filter(|event| event["type"] != "session.usage_record").collect()
}

/// Waits until an event of a session is there: the runtime writes some time after it has told.
pub(crate) async fn written(runtime: &Runtime, session: &str, event_type: &str) {
    within(async {
        while !log_of(runtime, session).iter().any(|event| event["type"] == event_type) {
            tokio::task::yield_now().await;
        }
    })
    .await;
}
