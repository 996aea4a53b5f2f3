//! What this program is told, as messages on stdout, one a line.

use std::fmt::{Debug, Display};
use std::sync::atomic::{AtomicU64, Ordering};

use github_copilot_sdk::Error;
use github_copilot_sdk::subscription::{EventSubscription, RecvErrorKind};
use serde::Serialize;
use serde_json::{Value, json};
use tokio::task::JoinHandle;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};

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
        loop {
            match events.recv().await {
                Ok(event) => {
                    write(
                        &json!({"method": "session.event", "params": {"sessionId": session_id, "event": event}}),
                    );
                }
                Err(error) if matches!(error.kind(), RecvErrorKind::Closed) => break,
                Err(error) => lost(&error),
            }
        }
    })
}

/// Waits for the end of the turn.
pub async fn idle(events: &mut EventSubscription) {
    loop {
        match events.recv().await {
            Ok(event) if event.event_type == "session.idle" => return,
            Ok(_) => {}
            Err(error) if matches!(error.kind(), RecvErrorKind::Closed) => panic!("the session goes on"),
            Err(error) => lost(&error),
        }
    }
}

/// Ends the program: the SDK has dropped what came faster than it was taken, and what is written has holes.
fn lost(what: &dyn Display) -> ! {
    eprintln!("{what}");
    std::process::exit(3)
}

/// Hears the SDK say that it has dropped something before anybody was told of it, which it only logs.
pub struct Losses;

impl Subscriber for Losses {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        *metadata.level() <= Level::WARN
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        event.record(&mut Lagged);
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

struct Lagged;

impl Visit for Lagged {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let words = format!("{value:?}");
        if field.name() == "message" && words.ends_with(" lagged") {
            lost(&words);
        }
    }
}
