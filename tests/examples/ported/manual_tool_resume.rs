//! A permission is given, and then a tool's result, each once the runtime has been started anew.

use super::common::{self, Error, Example, Parser};
use pilotwire_tokio::handle::Events;
use pilotwire_tokio::handlers::Permission;
use pilotwire_tokio::mock::{Script, Step};
use pilotwire_tokio::{Client, Config, ItemKind, SessionId, Tool};
use serde_json::json;

/// The id of the next request of this kind, which is left open.
async fn asked(events: &mut Events, kind: &str) -> Result<String, Error> {
    while let Some(item) = events.next().await {
        if let ItemKind::Ask(ask) = item.kind
            && ask.method() == kind
        {
            let id = ask.params().get("requestId").ok_or("it has no id")?;
            return Ok(id.decode()?);
        }
    }
    Err("the session has ended".into())
}

/// What the agent says next.
async fn said(events: &mut Events) -> Result<String, Error> {
    while let Some(item) = events.next().await {
        if let ItemKind::Event(event) = item.kind
            && let Some(text) = event.message_text()
        {
            return Ok(text.into_owned());
        }
    }
    Err("the session has ended".into())
}

/// Ends the runtime, and leaves what it waits for.
async fn stop(client: Client) {
    client.close();
    client.closed().await;
}

#[tokio::main]
pub(crate) async fn main() -> Result<(), Error> {
    let example = Example::parse();
    let schema = json!({"type": "object", "properties": {"id": {"type": "string"}}, "required": ["id"]});
    let tool = Tool::new("manual_resume_status", "Looks up a status value").parameters(&schema)?;
    // It has no handler: its uses stand in the stream.
    let config = || example.config().tools([tool.clone()]).request_permission(true);

    let client = example.client(Config::default(), waits_for_permission()).await?;
    let (session, mut events) = client.create_session(config(), ()).await?;
    let id = session.id().clone();
    session.send("Use the tool manual_resume_status with the id 'alpha', then tell me the status.").await?;
    let permission = asked(&mut events, "permission.requested").await?;
    stop(client).await;

    let client = example.client(Config::default(), waits_for_result(&id)).await?;
    let config = || config().continue_pending_work(true);
    let (session, mut events) = client.resume_session(&id, config(), ()).await?;
    session.answer_permission(&permission, Permission::approve_once()).await?;
    let request = asked(&mut events, "external_tool.requested").await?;
    stop(client).await;

    let client = example.client(Config::default(), goes_on(&id)).await?;
    let (session, mut events) = client.resume_session(&id, config(), ()).await?;
    session.answer_tool(&request, "MANUAL_STATUS_READY").await?;
    println!("{}", said(&mut events).await?);
    common::end(client).await
}

fn waits_for_permission() -> Script {
    Script::new().turn([Step::tool_call("manual_resume_status", json!({"id": "alpha"}))])
}

fn waits_for_result(id: &SessionId) -> Script {
    let request = json!({"requestId": "r2", "toolName": "manual_resume_status", "arguments": {"id": "alpha"}, "toolCallId": "t", "sessionId": id.as_str()});
    Script::new().past_session(id.as_str()).on(
        "session.permissions.handlePendingPermissionRequest",
        [Step::reply(json!({"success": true})), Step::emit("external_tool.requested", request)],
    )
}

fn goes_on(id: &SessionId) -> Script {
    let message = json!({"messageId": "m", "content": "The status is MANUAL_STATUS_READY."});
    Script::new().past_session(id.as_str()).on(
        "session.tools.handlePendingToolCall",
        [Step::reply(json!({"success": true})), Step::emit("assistant.message", message)],
    )
}
