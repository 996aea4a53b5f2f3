//! A conversation in which the client serves the requests to the model: with a model of its own, which does what the prompt
//! says.

use std::sync::Arc;

use async_trait::async_trait;
use bytes::Bytes;
use futures_util::{StreamExt, stream};
use github_copilot_sdk::Client;
use github_copilot_sdk::copilot_request_handler::{
    CopilotHttpRequest, CopilotHttpResponse, CopilotRequestContext, CopilotRequestError,
    CopilotRequestHandler, CopilotRequestTransport, CopilotWebSocketHandler, CopilotWebSocketMessage,
    CopilotWebSocketResponse,
};
use github_copilot_sdk::types::ProviderConfig;
use http::{HeaderMap, HeaderValue, header};
use serde_json::{Value, json};
use tokio::sync::Notify;

use crate::conversation::{config, free, turn};
use crate::told::{self, asked, call};

/// The model. Clones are the same one.
#[derive(Clone, Default)]
pub struct Model {
    stuck: Arc<Stuck>,
}

/// About the request that is not answered to its end.
#[derive(Default)]
struct Stuck {
    is_begun: Notify,
    is_cancelled: Notify,
}

fn tell(context: &CopilotRequestContext, method: &str, body: &Value) {
    let path = context.url.split_once("://").and_then(|(_, rest)| Some(&rest[rest.find('/')?..]));
    let is_socket = context.transport == CopilotRequestTransport::WebSocket;
    asked(
        "model request",
        json!({
            "method": method, "path": path, "isSocket": is_socket, "sessionId": context.session_id,
            "agentId": context.agent_id, "parentAgentId": context.parent_agent_id,
            "interactionType": context.interaction_type, "contentType": content_type(&context.headers),
            "model": body["model"], "stream": body["stream"], "last": last(body),
        }),
    );
}

fn content_type(headers: &HeaderMap) -> Option<&str> {
    headers.get(header::CONTENT_TYPE)?.to_str().ok()
}

/// What was said last: the prompt, without what the real runtime puts before it, or what a tool said.
fn last(body: &Value) -> String {
    let last = body["messages"].as_array().and_then(|messages| messages.last());
    let text = last.and_then(|last| last["content"].as_str()).unwrap_or_default();
    text.rsplit("\n\n").next().unwrap_or_default().to_owned()
}

fn response(status: u16, content_type: &'static str, body: String) -> CopilotHttpResponse {
    let headers = HeaderMap::from_iter([(header::CONTENT_TYPE, HeaderValue::from_static(content_type))]);
    CopilotHttpResponse::new(status, None, headers, stream::iter([Ok(Bytes::from(body))]).boxed())
}

fn choices(deltas: &[Value], end: &str) -> String {
    let choice = |delta: &Value, end: Value| {
        let choices = json!([{"index": 0, "delta": delta, "finish_reason": end}]);
        format!("data: {}\n\n", json!({"choices": choices}))
    };
    let deltas: String = deltas.iter().map(|delta| choice(delta, Value::Null)).collect();
    format!("{deltas}{}data: [DONE]\n\n", choice(&json!({}), json!(end)))
}

fn says(text: &str) -> CopilotHttpResponse {
    let pieces: Vec<Value> =
        text.split_inclusive(' ').map(|piece| json!({"role": "assistant", "content": piece})).collect();
    response(200, "text/event-stream", choices(&pieces, "stop"))
}

fn uses_tool() -> CopilotHttpResponse {
    let function = json!({"name": "free", "arguments": json!({"city": "Oslo"}).to_string()});
    let used = json!([{"index": 0, "id": "call_1", "type": "function", "function": function}]);
    response(
        200,
        "text/event-stream",
        choices(&[json!({"role": "assistant", "tool_calls": used})], "tool_calls"),
    )
}

#[async_trait]
impl CopilotRequestHandler for Model {
    async fn send_request(
        &self,
        request: CopilotHttpRequest,
        context: &CopilotRequestContext,
    ) -> Result<CopilotHttpResponse, CopilotRequestError> {
        let body = serde_json::from_slice(&request.body).unwrap_or_default();
        tell(context, &request.method, &body);
        Ok(match last(&body).as_str() {
            "tool" => uses_tool(),
            "refused" => {
                let error = json!({"error": {"message": "bad thing", "type": "error", "code": "scripted"}});
                response(400, "application/json", error.to_string())
            }
            "broken" => return Err(CopilotRequestError::message("there is no model today")),
            "stuck" => {
                let (stuck, cancel) = (Arc::clone(&self.stuck), request.cancel);
                tokio::spawn(async move {
                    cancel.cancelled().await;
                    asked("model request cancelled", Value::Null);
                    stuck.is_cancelled.notify_one();
                });
                self.stuck.is_begun.notify_one();
                let mut begun = says("");
                begun.body = stream::pending().boxed();
                begun
            }
            "rainy" => says("Done free said: rainy"),
            _ => says("Hello from here."),
        })
    }

    async fn open_websocket(
        &self,
        context: &CopilotRequestContext,
        response: CopilotWebSocketResponse,
    ) -> Result<Box<dyn CopilotWebSocketHandler>, CopilotRequestError> {
        tell(context, "GET", &Value::Null);
        Ok(Box::new(Socket(response)))
    }
}

struct Socket(CopilotWebSocketResponse);

#[async_trait]
impl CopilotWebSocketHandler for Socket {
    async fn send_request_message(
        &self,
        message: CopilotWebSocketMessage,
    ) -> Result<(), CopilotRequestError> {
        let message: Value = serde_json::from_slice(&message.data).unwrap_or_default();
        asked("model message", json!({"type": message["type"], "model": message["model"]}));
        let text = "Over a socket.";
        let part = json!({"type": "output_text", "text": text, "annotations": []});
        let item = json!({"id": "m", "type": "message", "role": "assistant", "status": "completed", "content": [part]});
        let begun = json!({"id": "r", "status": "in_progress", "output": []});
        let whole = json!({
            "id": "r", "object": "response", "status": "completed", "model": "m1", "output": [item],
            "usage": {"input_tokens": 10, "output_tokens": 5, "total_tokens": 15},
        });
        let empty = json!({"id": "m", "type": "message", "role": "assistant", "content": []});
        let mut events = vec![
            json!({"type": "response.created", "response": begun}),
            json!({"type": "response.output_item.added", "output_index": 0, "item": empty}),
        ];
        events.extend(text.split_inclusive(' ').map(|delta| {
            let kind = "response.output_text.delta";
            json!({"type": kind, "item_id": "m", "output_index": 0, "content_index": 0, "delta": delta})
        }));
        events.extend([
            json!({"type": "response.output_item.done", "output_index": 0, "item": item}),
            json!({"type": "response.completed", "response": whole}),
        ]);
        for event in events {
            self.0.send_message(CopilotWebSocketMessage::from_text(event.to_string())).await?;
        }
        self.0.close().await
    }

    async fn close(&self) -> Result<(), CopilotRequestError> {
        Ok(())
    }
}

pub async fn hold(client: &Client, model: &Model, directory: &str, provider: Option<ProviderConfig>) {
    let socket = provider.clone().map(|of| of.with_wire_api("responses").with_transport("websockets"));
    let of = [("s", provider, &["hello", "tool", "refused", "broken"][..]), ("socket", socket, &["socket"])];
    for (id, provider, prompts) in of {
        let config = config(id, directory, provider).with_tools([free("free")]);
        let prepared = client.prepare_session(config).expect("it is valid");
        let written = told::events(id, prepared.subscribe());
        let session = prepared.start().await.expect("it is created");
        for prompt in prompts {
            turn(&session, *prompt).await;
        }
        if id == "s" {
            let abort = async {
                model.stuck.is_begun.notified().await;
                call(session.abort()).await;
            };
            tokio::join!(turn(&session, "stuck"), abort);
            model.stuck.is_cancelled.notified().await;
        }
        call(session.disconnect()).await;
        drop(session);
        written.await.expect("all is written");
    }
}
