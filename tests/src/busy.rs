//! A conversation with much of everything at once, so that the order of any table would show.

use std::time::Duration;

use pilotwire::mock::{Pair, Script, Step};
use pilotwire::replay::{Recorder, Redaction};
use pilotwire::{Cloud, Config, Limits, SessionConfig};
use serde_json::json;

const SESSIONS: u64 = 100;

/// Records it.
///
/// # Panics
///
/// If the connection refuses a command.
#[must_use]
pub fn transcript() -> String {
    let recorder = Recorder::in_memory(Redaction::secrets());
    let mut pair = Pair::new(Config::default().record(&recorder), Script::new());
    pair.run();
    let mut sessions = Vec::new();
    for _ in 0..SESSIONS {
        let created = pair.connection.create_session(pair.now, &SessionConfig::new(), Limits::none());
        sessions.push(created.expect("it is open").session);
    }
    pair.run();
    let ids: Vec<String> = sessions
        .iter()
        .filter_map(|session| pair.connection.session_id(*session))
        .map(ToString::to_string)
        .collect();
    for id in &ids {
        pair.runtime.emit(id, "session.info", json!({}));
        pair.runtime.request("userInput.request", json!({"sessionId": id, "question": "?"}));
        let request = format!("permission-{id}");
        pair.runtime.emit(id, "permission.requested", json!({"requestId": request, "permissionRequest": {}}));
    }
    pair.run();
    for session in sessions.iter().step_by(3) {
        pair.items(*session);
        pair.connection.stop_reading(pair.now, *session);
    }
    // Sessions that end, and later ones that may lie where these were, once those have been read.
    for session in sessions.iter().skip(1).step_by(3).take(10) {
        pair.connection.detach(pair.now, *session, Limits::none()).expect("it is open");
    }
    pair.run();
    for _ in 0..10 {
        let created = pair.connection.create_session(pair.now, &SessionConfig::new(), Limits::none());
        sessions.push(created.expect("it is open").session);
        pair.run();
    }
    pair.runtime.always("session.detach", [Step::silent()]);
    let cloud = SessionConfig::new().cloud(Cloud::repository("a", "b"));
    pair.runtime.always("session.create", [Step::silent()]);
    pair.connection.create_session(pair.now, &cloud, Limits::none()).expect("it is open");
    for number in 0..50 {
        let id = format!("unknown-{number}");
        pair.runtime.emit(&id, "session.info", json!({}));
        pair.runtime.request("userInput.request", json!({"sessionId": id, "question": "?"}));
    }
    pair.run();
    pair.connection.shut_down(pair.now);
    pair.advance(Duration::from_secs(60));
    for session in &sessions {
        pair.items(*session);
    }
    pair.events();
    recorder.take()
}
