//! A web server around one runtime: each user has a session and a GitHub token of their own.
//!
//! What happens in a session is kept in its user's log, and sent to the page as server-sent events. A page that is
//! loaded anew, in the middle of a turn too, reads the log from its beginning, and misses nothing.

mod log;
mod routes;
mod user;

use axum::Router;
use pilotwire_tokio::mock::{Script, Step};
use pilotwire_tokio::{Client, SessionConfig};
use serde_json::json;

/// The server's routes. Sessions are made of `config`, with the token of the user that each is for.
pub fn app(client: Client, config: SessionConfig) -> Router {
    routes::router(client, config)
}

/// What the scripted runtime does in each turn: it says something, asks for a permission, and answers.
pub fn script() -> Script {
    let command = json!({
        "kind": "shell", "fullCommandText": "ls -l", "intention": "See what is there", "commands": [],
        "possiblePaths": [], "possibleUrls": [], "hasWriteFileRedirection": false, "canOfferSessionApproval": false,
    });
    Script::new()
        .every_turn([
            Step::emit("assistant.message_delta", json!({"messageId": "m", "deltaContent": "Let me "})),
            Step::emit("assistant.message_delta", json!({"messageId": "m", "deltaContent": "look. "})),
            Step::permission("look", command),
        ])
        .answer_with(|prompt| format!("You asked: {prompt}"))
}
