//! Sessions in which the client is asked what the SDK has no handler for: it answers by calls. Tasks of its own it does not
//! cancel: the SDK refuses that.

use github_copilot_sdk::Client;
use github_copilot_sdk::rpc::{
    CommandsRespondToQueuedCommandRequest, EnqueueCommandParams,
    McpHeadersHandlePendingHeadersRefreshRequest, McpHeadersHandlePendingHeadersRefreshRequestHeaders,
    McpHeadersHandlePendingHeadersRefreshRequestRequest, McpStartServerRequest, RegisterEventInterestParams,
    TasksCancelRequest, UIHandlePendingSamplingRequest,
};
use github_copilot_sdk::session::Session;
use github_copilot_sdk::subscription::EventSubscription;
use github_copilot_sdk::types::{ProviderConfig, RequestId};
use serde_json::{Value, json};

use crate::conversation::{config, turn};
use crate::others::with_server;
use crate::told::{self, asked, call};

/// Waits for an event that asks, tells of it, and returns the id that it is answered by.
pub async fn asked_by(events: &mut EventSubscription, of: &str, tell: impl Fn(&Value) -> Value) -> RequestId {
    loop {
        let event = events.recv().await.expect("the session goes on");
        if event.event_type == of {
            asked(of, tell(&event.data));
            return RequestId::new(event.data["requestId"].as_str().expect("it has one"));
        }
    }
}

pub async fn interest(session: &Session, event_type: &str) {
    let interest = RegisterEventInterestParams { event_type: event_type.to_owned() };
    session.rpc().event_log().register_interest(interest).await.expect("it is taken");
}

/// The servers are below this address.
pub async fn hold(client: &Client, directory: &str, provider: Option<ProviderConfig>, servers: &str) {
    let of = |id: &'static str| config(id, directory, provider.clone());
    let prepared = client.prepare_session(of("s")).expect("it is valid");
    let written = told::events("s", prepared.subscribe());
    let session = prepared.start().await.expect("it is created");
    queued_commands(&session).await;
    call(session.disconnect()).await;
    drop(session);
    written.await.expect("all is written");
    // While there is a task, the real runtime says nothing of idleness.
    let session = client.create_session(of("tasked")).await.expect("it is created");
    tasks(&session).await;
    call(session.disconnect()).await;
    // What the servers themselves have to say is the real runtime's own affair: these sessions write no events.
    let sampled = with_server(of("sampled"), "one", servers).approve_all_permissions();
    let session = client.create_session(sampled).await.expect("it is created");
    let mut events = session.subscribe();
    let reject = async {
        let request_id = asked_by(
            &mut events,
            "sampling.requested",
            |data| json!({"serverName": data["serverName"], "request": data["request"]}),
        );
        let rejected = UIHandlePendingSamplingRequest { request_id: request_id.await, response: None };
        call(session.rpc().ui().handle_pending_sampling(rejected)).await;
    };
    tokio::join!(turn(&session, "sample"), reject);
    call(session.disconnect()).await;
    headers(&client.create_session(of("headed")).await.expect("it is created"), servers).await;
}

async fn queued_commands(session: &Session) {
    interest(session, "command.queued").await;
    for result in [json!({"handled": true}), json!({"handled": false})] {
        let mut events = session.subscribe();
        let command = EnqueueCommandParams { command: "/later".to_owned(), ..Default::default() };
        call(async { Ok(json!(session.rpc().commands().enqueue(command).await?)["queued"].clone()) }).await;
        let request_id = asked_by(&mut events, "command.queued", |data| json!({"command": data["command"]}));
        let request_id = request_id.await;
        let handled = CommandsRespondToQueuedCommandRequest { request_id, result };
        call(session.rpc().commands().respond_to_queued_command(handled)).await;
        told::idle(&mut events).await;
    }
}

/// What is said of a task that was registered, the SDK cannot read: it wants a member that only later runtimes have.
async fn tasks(session: &Session) {
    let upload = json!({
        "sessionId": session.id(), "type": "client", "clientTaskId": "upload", "description": "Uploads",
        "cancellable": true,
    });
    let registered = session.client().call("session.tasks.register", Some(upload)).await;
    let registered = registered.expect("it is registered");
    let task = &registered["task"];
    let told =
        json!({"created": registered["created"], "status": task["status"], "canCancel": task["canCancel"]});
    call(async { Ok(told) }).await;
    let id = task["id"].as_str().expect("it has an id").to_owned();
    call(session.rpc().tasks().cancel(TasksCancelRequest { id })).await;
}

/// The SDK's own type of a server's config has no place for how long its headers are good for.
async fn headers(session: &Session, servers: &str) {
    interest(session, "mcp.headers_refresh_required").await;
    let mut events = session.subscribe();
    let config = json!({
        "type": "http", "url": format!("{servers}/headed"), "tools": ["*"], "headersRefreshTtlMs": 60_000,
    });
    let server = McpStartServerRequest { config: Some(config), server_name: "headed".to_owned() };
    let give = async {
        let request_id = asked_by(
            &mut events,
            "mcp.headers_refresh_required",
            |data| json!({"serverName": data["serverName"], "reason": data["reason"]}),
        );
        let headers = [("x-of-the-client".to_owned(), "yes".to_owned())].into_iter().collect();
        let headers = McpHeadersHandlePendingHeadersRefreshRequestHeaders { headers, ..Default::default() };
        let given = McpHeadersHandlePendingHeadersRefreshRequestRequest {
            request_id: request_id.await,
            result: McpHeadersHandlePendingHeadersRefreshRequest::Headers(headers),
        };
        session.rpc().mcp().headers().handle_pending_headers_refresh_request(given).await
    };
    let start = async { session.rpc().mcp().start_server(server).await };
    let (started, given) = tokio::join!(start, give);
    call(async { started }).await;
    call(async { given }).await;
    call(session.disconnect()).await;
}
