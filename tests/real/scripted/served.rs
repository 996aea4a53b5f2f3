//! What a client is asked that serves the requests to the model, and what the agent makes of its responses.

use pilotwire::mock::{Call, InTurn, Script, Step};
use serde_json::{Value, json};

use super::side::script_of;

const URL: &str = "http://127.0.0.1/v1/chat/completions";

pub(crate) fn script() -> Script {
    script_of(Step::with(|call| turn(&call.param::<String>("prompt").unwrap_or_default())))
}

fn turn(prompt: &str) -> Vec<Step<InTurn>> {
    match prompt {
        "tool" => vec![
            request("first", message("user", prompt)),
            Step::tool_call("free", json!({"city": "Oslo"})),
            request("second", message("tool", "rainy")),
            // What the tool said is added by itself.
            says("second", " free said: rainy"),
        ],
        "socket" => {
            let asks = json!({"type": "response.create", "model": "m1"}).to_string();
            let url = "ws://127.0.0.1/v1/responses";
            let socket = Step::inference(prompt, url, asks).field("method", json!("GET"));
            vec![socket.field("transport", json!("websocket")), says(prompt, "")]
        }
        _ => vec![request(prompt, message("user", prompt)), says(prompt, "")],
    }
}

fn message(role: &str, text: &str) -> Value {
    json!({"role": role, "content": text})
}

fn request(label: &str, message: Value) -> Step<InTurn> {
    let body = json!({"model": "m1", "stream": true, "messages": [message]});
    Step::inference(label, URL, body.to_string())
}

/// The agent says what the model said, without this.
fn says(label: &str, suffix: &'static str) -> Step<InTurn> {
    let label = label.to_owned();
    Step::with(move |call| {
        let text = said(call, &label);
        [Step::say(text.strip_suffix(suffix).unwrap_or(&text))]
    })
}

/// The text of a response, in events or in messages.
fn said(call: &Call, label: &str) -> String {
    let response = call.answer(label).and_then(|answer| answer.as_ref().ok()?.get("body")?.decode().ok());
    let response: String = response.unwrap_or_default();
    let events =
        response.split("data: ").flat_map(|part| serde_json::Deserializer::from_str(part).into_iter());
    let text = |event: Value| {
        let piece = &event["choices"][0]["delta"]["content"];
        piece.as_str().or(event["delta"].as_str()).unwrap_or_default().to_owned()
    };
    events.map_while(Result::ok).map(text).collect()
}
