//! What a server over HTTP wants of the client while a turn is aborted: a sign-in, or headers.

use pilotwire::handle::{Answered, Events, Session};
use pilotwire::handlers::{Handlers, McpHeaders, McpOauth, Policy, TypedAsk};
use pilotwire::types::enums::{McpHeadersRefreshRequiredReason, McpServerStatus};
use pilotwire::types::{TypedEvent, build, methods};
use pilotwire::{CallError, TurnError};
use pilotwire_tests::mcp::{Entry, NEWEST, Server};
use pilotwire_tests::model::{Gate, Reply, Script};
use serde_json::json;

use super::held::Held;
use super::{ended, goes_on, is_left_open, script};
use crate::client::{Started, within};
use crate::scenarios::next_of;
use crate::scenarios::steps::asked;

/// A server that takes any token, but not the first for its tool.
async fn wants_a_token() -> Server {
    Server::start(NEWEST, |asked| match asked.token() {
        None => Entry::sign_in(),
        Some("first") if asked.tool() == Some("env") => Entry::sign_in(),
        Some(_) => Entry::Open,
    })
    .await
}

fn uses_the_tool() -> Script {
    script([Reply::tool("signed-env", json!({"name": "NONE"})), Reply::text("One.")])
}

/// A session that is asked about sign-ins in its stream.
async fn session(started: &Started, server: &Server) -> (Session, Events) {
    let signed = build::McpServerConfigHttp::new(&server.url("signed")).tools(["*"]);
    let config = started.config().mcp_servers([("signed", signed)]);
    let handlers = Handlers::new().permissions(Policy::approve_all());
    let (session, events) = started.session_with(config, handlers).await;
    let interest = build::RegisterEventInterestParams::new("mcp.oauth_required");
    let register = session.request::<methods::session::event_log::RegisterInterest>(interest);
    within(register).await.expect("it is registered");
    (session, events)
}

/// Signs in with this token, once the test wants that.
async fn sign_in(events: &mut Events) -> impl FnOnce(&str) -> Answered + use<> {
    let TypedAsk::McpOauth(ask) = asked(events, "mcp.oauth_required").await.typed() else {
        panic!("it is a sign-in")
    };
    move |token| ask.answered(McpOauth::token(token)).expect("it is open")
}

#[tokio::test]
async fn the_first_sign_in_to_a_server_outlives_the_turn() {
    let server = wants_a_token().await;
    let gate = Gate::new();
    let started = Started::new("scenario-abort-sign-in", script([Reply::text("One ").hold(&gate)])).await;
    let (session, mut events) = session(&started, &server).await;
    let turn = session.send_and_wait("begin");
    let answer = sign_in(&mut events).await;
    within(gate.reached()).await;
    within(session.abort()).await.expect("it is aborted");
    let failed = within(turn).await.expect_err("it was aborted");
    assert!(matches!(failed, TurnError::Aborted), "{failed:?}");
    within(answer("second")).await.expect("it is waited for");
    next_of(&mut events, |event| matches!(event, TypedEvent::McpOauthCompleted(_)).then_some(())).await;
    started.end().await;
}

#[tokio::test]
async fn a_sign_in_for_a_tool_is_over_with_the_turn_and_nothing_is_said() {
    let server = wants_a_token().await;
    let started = Started::new("scenario-abort-sign-in-again", uses_the_tool()).await;
    let (session, mut events) = session(&started, &server).await;
    // The servers are connected to once there is something to do.
    let first = session.send_and_wait("again");
    within(sign_in(&mut events).await("first")).await.expect("it is waited for");
    next_of(&mut events, |event| match event {
        TypedEvent::SessionMcpServerStatusChanged(changed) => {
            (changed.status() == McpServerStatus::Connected).then_some(())
        }
        _ => None,
    })
    .await;
    within(first).await.expect("it ends well");
    let turn = session.send_and_wait("begin");
    let answer = sign_in(&mut events).await;
    within(session.abort()).await.expect("it is aborted");
    let seen = ended(&mut events, turn).await;
    assert!(!seen.iter().any(|kind| kind == "mcp.oauth_completed"), "{seen:?}");
    let late = within(answer("second")).await;
    assert!(matches!(late, Err(CallError::NotConfirmed { .. })), "{late:?}");
    goes_on(&session, &mut events).await;
    started.end().await;
}

#[tokio::test]
async fn headers_that_are_asked_for_outlive_the_turn_and_are_taken() {
    const HEADER: &str = "x-of-the-test";
    let server = Server::start(NEWEST, |asked| {
        let is_first = asked.headers.get(HEADER).is_some_and(|value| value == "startup");
        if asked.tool() == Some("env") && is_first { Entry::sign_in() } else { Entry::Open }
    });
    let server = server.await;
    let started = Started::new("scenario-abort-headers", uses_the_tool()).await;
    let held = Held::new();
    let hold = held.clone();
    let handlers = Handlers::new().permissions(Policy::approve_all()).on_mcp_headers(move |asked, _| {
        let (hold, reason) = (hold.clone(), asked.view().reason());
        async move {
            if reason != McpHeadersRefreshRequiredReason::Startup {
                hold.hold().await;
            }
            McpHeaders::headers([(HEADER, reason.as_str())])
        }
    });
    let hour = 3_600_000;
    let signed = build::McpServerConfigHttp::new(&server.url("signed")).tools(["*"]);
    let config = started.config().mcp_servers([("signed", signed.headers_refresh_ttl_ms(hour))]);
    let (session, mut events) = started.session_with(config, handlers).await;
    // To be asked for its tools has the runtime connect to it.
    let tools = build::McpListToolsRequest::new("signed");
    within(session.request::<methods::session::mcp::ListTools>(tools)).await.expect("it is there");
    let turn = session.send_and_wait("begin");
    is_left_open(&session, &mut events, &held, turn).await;
    held.release();
    next_of(&mut events, |event| matches!(event, TypedEvent::McpHeadersRefreshCompleted(_)).then_some(()))
        .await;
    started.end().await;
}
