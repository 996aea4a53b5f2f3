//! What each session waits for, as a table that is made anew every second: is it working, or does it hang?

mod common;

use std::io::{IsTerminal, stdout};
use std::time::Duration;

use common::{Error, Example, Parser};
use pilotwire_tokio::diagnostics::{SessionSnapshot, Snapshot};
use pilotwire_tokio::handlers::{Handlers, Permission};
use pilotwire_tokio::mock::{Script, Step};
use pilotwire_tokio::{Config, Tool};
use serde_json::{Value, json};

/// So many seconds are nothing to speak of.
const MOMENT: f64 = 10.0;

#[tokio::main(flavor = "current_thread")]
pub(crate) async fn main() -> Result<(), Error> {
    let example = Example::parse();
    let client = example.client(Config::default(), script()).await?;
    // Handlers that take for ever, so that there is something to see.
    let test = Tool::new("run_tests", "Runs the tests").parameters(&json!({"type": "object"}))?;
    let delete = Tool::new("delete_it", "Deletes it").parameters(&json!({"type": "object"}))?;
    let handlers = Handlers::new()
        .tool_of(delete, async |_: Value, _| "deleted")
        .tool_of(test.skip_permission(), async |_: Value, _| std::future::pending::<String>().await)
        .on_permission(async |_, _| std::future::pending::<Permission>().await);
    let mut sessions = Vec::new();
    let mut turns = Vec::new();
    for (id, prompt) in [
        ("asks", Some("Delete it.")),
        ("tests", Some("Test it.")),
        ("writes", Some("Write it.")),
        ("idle", None),
    ] {
        let config = example.config().session_id(id).streaming(true);
        let (session, events) = client.create_session(config, &handlers).await?;
        turns.extend(prompt.map(|prompt| session.send_and_wait(prompt)));
        sessions.push((session, events));
        // The scripted runtime takes its turns in order.
        until_it_waits(&client, id, prompt.is_some()).await;
    }
    let on_screen = stdout().is_terminal();
    for _ in 0..if on_screen { usize::MAX } else { 2 } {
        if on_screen {
            // Clears the screen, and begins at its top.
            print!("\x1b[2J\x1b[H");
        }
        println!("{}", table(&client.snapshot()));
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
    drop(turns);
    common::end(client).await
}

/// Waits until a session waits for what it is to wait for.
async fn until_it_waits(client: &pilotwire_tokio::Client, id: &str, works: bool) {
    let is_there = |session: &SessionSnapshot| {
        session.session_id.as_deref() == Some(id)
            && match session.waits.on {
                "nothing" => !works,
                // The model has been asked.
                "model" => id == "writes",
                on => works && on != "peer",
            }
    };
    while !client.snapshot().sessions.iter().any(is_there) {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

/// One line a session, by what is in the connection's snapshot.
fn table(snapshot: &Snapshot) -> String {
    let mut lines =
        vec![format!("{:<8} {:<11} {:<24} {:<6} {}", "SESSION", "WAITS FOR", "WHAT", "SINCE", "QUIET")];
    for session in &snapshot.sessions {
        let waits = &session.waits;
        lines.push(format!(
            "{:<8} {:<11} {:<24} {:<6} {}",
            session.session_id.as_deref().unwrap_or("?"),
            waits.on,
            waits.what.as_deref().unwrap_or("-"),
            time(waits.seconds),
            time(session.idle_seconds),
        ));
    }
    let calls = snapshot.calls.iter().filter(|call| call.state == "sent").count();
    let reading = if snapshot.reading { "reading" } else { "held up by us" };
    lines.push(format!(
        "{}, {reading}, {calls} calls unanswered, {} asks open",
        snapshot.phase,
        snapshot.asks.len()
    ));
    lines.join("\n")
}

fn time(seconds: f64) -> String {
    if seconds < MOMENT { "now".to_owned() } else { format!("{seconds:.0} s") }
}

/// What the scripted runtime does: a turn a session.
fn script() -> Script {
    Script::new()
        .turn([Step::tool_call("delete_it", json!({}))])
        .turn([Step::tool_call("run_tests", json!({}))])
        .turn([Step::hold("never")])
}
