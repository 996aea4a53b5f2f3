//! What this program is told, as messages on stdout, one a line.

use std::sync::atomic::{AtomicU64, Ordering};

use github_copilot_sdk::Error;
use github_copilot_sdk::subscription::EventSubscription;
use serde::Serialize;
use serde_json::{Value, json};
use tokio::task::JoinHandle;

fn write(message: &Value) {
    println!("{message}");
}

/// A handler is called: a request.
pub fn asked(name: &str, params: impl Serialize) {
    static ASKED: AtomicU64 = AtomicU64::new(0);
    let number = ASKED.fetch_add(1, Ordering::Relaxed) + 1;
    let params = serde_json::to_value(params).expect("it is JSON");
    write(&json!({"id": format!("asked {number}"), "method": name, "params": params}));
}

/// A call of this program's has come to an end: a reply.
pub async fn call<T: Serialize>(made: impl Future<Output = Result<T, Error>>) {
    static CALLS: AtomicU64 = AtomicU64::new(0);
    let id = CALLS.fetch_add(1, Ordering::Relaxed) + 1;
    write(&match made.await {
        Ok(result) => json!({"id": id, "result": result}),
        Err(error) => json!({"id": id, "error": {"message": error.to_string()}}),
    });
}

/// Writes the events of a session of this id, until it is left. Whoever subscribes when the session is created already has
/// missed the first.
pub fn events(session_id: &'static str, mut events: EventSubscription) -> JoinHandle<()> {
    tokio::spawn(async move {
        while let Ok(event) = events.recv().await {
            write(&json!({"method": "session.event", "params": {"sessionId": session_id, "event": event}}));
        }
    })
}

/// Waits for the end of the turn.
pub async fn idle(events: &mut EventSubscription) {
    while events.recv().await.expect("the session goes on").event_type != "session.idle" {}
}
