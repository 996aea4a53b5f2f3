//! A reply as HTTP: an error, a stream of server-sent events, or one JSON body.

use std::io;
use std::sync::atomic::{AtomicU64, Ordering};

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::sse::{Event, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::stream::{self, StreamExt};
use serde_json::{Value, json};

use super::script::{Reply, Step};

/// The response that says `reply`, when its time comes.
pub(super) async fn respond(reply: Reply, model: Value, streaming: bool) -> Response {
    if reply.status != StatusCode::OK {
        error_response(&reply)
    } else if streaming {
        stream_response(reply, model)
    } else {
        whole_response(&reply, &model).await
    }
}

fn error_response(reply: &Reply) -> Response {
    let message: String = reply.steps.iter().filter_map(Step::as_text).collect();
    let body = json!({"error": {"message": message, "type": "scripted", "code": reply.code}});
    let mut response = (reply.status, axum::Json(body)).into_response();
    if reply.status == StatusCode::TOO_MANY_REQUESTS {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("0"));
    }
    response
}

fn stream_response(reply: Reply, model: Value) -> Response {
    let chunk = move |delta: Value, finish: Option<&str>| {
        json!({
            "id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1, "model": model,
            "choices": [{"index": 0, "delta": delta, "finish_reason": finish}],
        })
    };
    let first = chunk(json!({"role": "assistant", "content": ""}), None);
    let mut last = chunk(json!({}), Some(reply.finish_reason()));
    last["usage"] = usage();
    if reply.nano_credits > 0 {
        last["copilot_usage"] = json!({"total_nano_aiu": reply.nano_credits, "token_details": []});
    }

    let mut calls = 0;
    let steps = reply.steps.into_iter().map(move |step| match &step {
        Step::Text(text) => Piece::Chunk(chunk(json!({"content": text}), None)),
        Step::Tool { name, arguments } => {
            let call = tool_call(calls, name, arguments);
            calls += 1;
            Piece::Chunk(chunk(json!({"tool_calls": [call]}), None))
        }
        _ => Piece::Wait(step),
    });
    let pieces = std::iter::once(Piece::Chunk(first)).chain(steps).chain([Piece::Chunk(last), Piece::Done]);
    Sse::new(stream::iter(pieces.collect::<Vec<_>>()).filter_map(Piece::into_event)).into_response()
}

async fn whole_response(reply: &Reply, model: &Value) -> Response {
    for step in &reply.steps {
        if step.wait().await.is_err() {
            return StatusCode::BAD_GATEWAY.into_response();
        }
    }
    let text: String = reply.steps.iter().filter_map(Step::as_text).collect();
    let calls = reply.steps.iter().filter_map(|step| match step {
        Step::Tool { name, arguments } => Some((name, arguments)),
        _ => None,
    });
    let calls: Vec<Value> =
        calls.enumerate().map(|(index, (name, arguments))| tool_call(index, name, arguments)).collect();
    let mut message = json!({"role": "assistant", "content": text});
    if !calls.is_empty() {
        message["tool_calls"] = calls.into();
    }
    let body = json!({
        "id": "chatcmpl-1", "object": "chat.completion", "created": 1, "model": model,
        "choices": [{"index": 0, "message": message, "finish_reason": reply.finish_reason()}], "usage": usage(),
    });
    axum::Json(body).into_response()
}

/// A piece of a streamed answer.
enum Piece {
    Chunk(Value),
    Wait(Step),
    Done,
}

impl Piece {
    async fn into_event(self) -> Option<io::Result<Event>> {
        match self {
            Self::Chunk(chunk) => Some(Ok(Event::default().data(chunk.to_string()))),
            Self::Wait(step) => step.wait().await.err().map(Err),
            Self::Done => Some(Ok(Event::default().data("[DONE]"))),
        }
    }
}

/// Ids are unique in a process, because the runtime takes two calls with one id for one call.
fn tool_call(index: usize, name: &str, arguments: &str) -> Value {
    static CALLS: AtomicU64 = AtomicU64::new(1);
    let number = CALLS.fetch_add(1, Ordering::Relaxed);
    json!({
        "index": index, "id": format!("call_{number}"), "type": "function",
        "function": {"name": name, "arguments": arguments},
    })
}

fn usage() -> Value {
    json!({"prompt_tokens": 10, "completion_tokens": 5, "total_tokens": 15})
}

impl Reply {
    fn finish_reason(&self) -> &'static str {
        let calls = self.steps.iter().any(|step| matches!(step, Step::Tool { .. }));
        if calls { "tool_calls" } else { "stop" }
    }
}

impl Step {
    fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Takes the time that this step takes. An error breaks the connection.
    async fn wait(&self) -> io::Result<()> {
        match self {
            Self::Text(_) | Self::Tool { .. } => {}
            Self::Delay(delay) => tokio::time::sleep(*delay).await,
            Self::Hold(gate) => gate.pass().await,
            Self::Cut => {
                // hyper writes what it holds when the body has to wait, and throws it away when the body fails.
                tokio::task::yield_now().await;
                return Err(io::ErrorKind::ConnectionAborted.into());
            }
        }
        Ok(())
    }
}
