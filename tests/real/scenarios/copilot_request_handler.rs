//! Requests to models, served by the client. Over HTTP that is `handlers::requests_to_the_model_are_served_here`, and an abort
//! `handlers::an_abort_cancels_a_request_that_is_served_here`.

use pilotwire::handlers::{ClientHandlers, HandlerError, Inference, InferenceRequest, InferenceResponse};
use pilotwire::types::{TypedEvent, build, enums, methods};
use pilotwire::{Prompt, TurnError};
use pilotwire_tests::model::{Gate, Reply, Script};
use serde_json::{Value, json};

use super::next_of;
use super::steps::idle;
use crate::client::{Started, within};
use crate::seen::Seen;

/// Fails where the prompt says so.
struct Own(Seen);

impl Inference for Own {
    async fn serve(
        &self,
        mut request: InferenceRequest,
        response: &mut InferenceResponse,
    ) -> Result<(), HandlerError> {
        self.0.note(request.view().session_id().unwrap_or_default());
        let body = request.body().read_all().await?;
        if String::from_utf8_lossy(&body).contains("please fail") {
            return Err(HandlerError::new("there is no model today"));
        }
        response.start(200, [("content-type", "text/event-stream")]).await?;
        let text = json!({"choices": [{"index": 0, "delta": {"role": "assistant", "content": "Hello."}}]});
        let end = json!({"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]});
        response.write(format!("data: {text}\n\ndata: {end}\n\ndata: [DONE]\n\n").as_bytes()).await?;
        Ok(())
    }
}

#[tokio::test]
async fn a_request_names_its_session_and_an_error_fails_the_turn() {
    let seen = Seen::default();
    let handlers = ClientHandlers::new().inference(Own(seen.clone()));
    let started = Started::with("scenario-copilot_request_handler", Script::new(), handlers).await;
    let (session, _events) = started.session(started.config()).await;
    let turn = within(session.send_and_wait("hello")).await.expect("the turn ends well");
    assert_eq!(turn.text(), "Hello.");
    assert_eq!(seen.take(), [session.id().as_str()]);
    let failed = within(session.send_and_wait("please fail")).await.expect_err("it is told");
    assert!(
        matches!(&failed, TurnError::Agent { message, .. } if message.contains("there is no model today")),
        "{failed:?}"
    );
    started.end().await;
}

/// Serves the socket that the runtime would have opened to a model.
struct Socket(Seen);

impl Inference for Socket {
    async fn serve(
        &self,
        mut request: InferenceRequest,
        response: &mut InferenceResponse,
    ) -> Result<(), HandlerError> {
        self.0.note(format!("websocket {}", request.is_websocket()));
        response.start(101, [("upgrade", "websocket")]).await?;
        while let Some(message) = request.body().next().await {
            let asked: Value = serde_json::from_slice(message.as_bytes())?;
            self.0.note(asked["type"].as_str().unwrap_or_default());
            let item = json!({
                "id": "msg_1", "type": "message", "role": "assistant", "status": "completed",
                "content": [{"type": "output_text", "text": "Over a socket.", "annotations": []}],
            });
            let whole = json!({
                "id": "resp_1", "object": "response", "status": "completed", "model": "m1", "output": [item],
                "usage": {"input_tokens": 10, "output_tokens": 5, "total_tokens": 15},
            });
            for event in [
                json!({"type": "response.created", "response": {"id": "resp_1", "status": "in_progress", "output": []}}),
                json!({"type": "response.output_item.added", "output_index": 0, "item": {"id": "msg_1", "type": "message", "role": "assistant", "content": []}}),
                json!({"type": "response.output_text.delta", "item_id": "msg_1", "output_index": 0, "content_index": 0, "delta": "Over a socket."}),
                json!({"type": "response.output_item.done", "output_index": 0, "item": item}),
                json!({"type": "response.completed", "response": whole}),
            ] {
                response.write_text(&event.to_string()).await?;
            }
        }
        Ok(())
    }
}

#[tokio::test]
async fn a_socket_to_a_model_is_served() {
    let seen = Seen::default();
    let handlers = ClientHandlers::new().inference(Socket(seen.clone()));
    let started = Started::with("scenario-copilot_request_handler-socket", Script::new(), handlers).await;
    let provider = build::ProviderConfig::new(&started.model.base_url())
        .r#type(enums::ProviderConfigType::Openai)
        .wire_api(enums::ProviderConfigWireApi::Responses)
        .transport(enums::ProviderConfigTransport::Websockets)
        .api_key("not-a-secret");
    let (session, _events) = started.session(started.config().provider(provider)).await;
    let turn = within(session.send_and_wait("hello")).await.expect("the turn ends well");
    assert_eq!(turn.text(), "Over a socket.");
    assert_eq!(seen.take(), ["websocket true", "response.create"]);
    started.end().await;
}

#[tokio::test]
async fn a_prompt_keeps_its_source_and_one_that_is_withdrawn_leaves_the_history() {
    let gate = Gate::new();
    let script = Script::new()
        .on("from a helper", [Reply::text("Hi.")])
        .on("withdrawn", [Reply::empty().hold(&gate)])
        .on("after", [Reply::text("Well.")]);
    let started = Started::new("scenario-copilot_request_handler-source", script).await;
    let (session, mut events) = started.session(started.config()).await;
    let prompt = Prompt::new("from a helper").source("agent-7");
    within(session.send_and_wait(prompt)).await.expect("the turn ends well");
    let source = next_of(&mut events, |event| match event {
        TypedEvent::UserMessage(message) => Some(message.source().map(std::borrow::Cow::into_owned)),
        _ => None,
    });
    assert_eq!(source.await.as_deref(), Some("agent-7"));
    idle(&mut events).await;

    let turn = session.send_and_wait("to be withdrawn");
    within(gate.reached()).await;
    let queue = within(session.queue().items()).await.expect("it answers");
    let message = queue.view().withdrawable_turn_message_id().expect("it can be").into_owned();
    let withdrawal = build::QueueWithdrawMessageRequest::new(&message, "to be withdrawn");
    let withdrawn = within(session.request::<methods::session::queue::WithdrawMessage>(withdrawal)).await;
    let withdrawn = withdrawn.expect("it answers");
    assert_eq!((withdrawn.view().removed(), withdrawn.view().interrupted()), (true, true));
    assert!(matches!(within(turn).await, Err(TurnError::Aborted)));
    assert!(idle(&mut events).await, "its turn was aborted");
    within(session.send_and_wait("after")).await.expect("the turn ends well");
    assert!(!started.model.requests()[2].body.to_string().contains("to be withdrawn"));
    let history = within(session.history()).await.expect("it answers");
    let prompts = history.view().events().into_iter().filter_map(|event| match event.typed() {
        TypedEvent::UserMessage(message) => Some(message.content().into_owned()),
        _ => None,
    });
    assert_eq!(prompts.collect::<Vec<_>>(), ["from a helper", "after"]);
    started.end().await;
}
