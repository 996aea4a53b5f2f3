//! MCP servers over HTTP that want a token, or headers of the client's.

use std::time::Duration;

use pilotwire::CallError;
use pilotwire::handle::{Events, Session};
use pilotwire::handlers::{HandlerError, Handlers, McpHeaders, McpOauth, Policy, TypedAsk};
use pilotwire::types::enums::{McpHeadersRefreshRequiredReason as Why, McpOauthRequestReason as Reason};
use pilotwire::types::{TypedEvent, build, methods};
use pilotwire_tests::mcp::{Asked, Entry, NEWEST, OLDER, Server};
use pilotwire_tests::model::{Reply, Script};
use serde_json::json;

use super::steps::{asked, stands};
use super::{next_of, told};
use crate::client::{Started, within};
use crate::seen::Seen;

/// Waits until the server stands so.
async fn comes_to(session: &Session, events: &mut Events, status: &str) {
    let stands_so = async || {
        let list = told(session.request::<methods::session::mcp::List>(build::SessionParams::new())).await;
        let found = list.view().servers().find(|server| server.name() == "signed");
        found.expect("it is listed").status().as_str() == status
    };
    // It may be tried again, and be on its way until it stands so once more.
    while !stands_so().await {
        stands(events, "signed", status).await;
    }
}

#[tokio::test]
async fn a_sign_in_that_is_cancelled_leaves_the_server_out() {
    let server = Server::start(NEWEST, |_| Entry::sign_in()).await;
    let script = Script::new().otherwise([Reply::text("Hi.")]);
    let started = Started::new("scenario-mcp-oauth", script).await;
    let seen = Seen::default();
    let notes = seen.clone();
    let handlers = Handlers::new().on_mcp_oauth(move |asked, _| {
        notes.note(format!("{} {}", asked.view().server_name(), asked.view().reason().as_str()));
        async { McpOauth::cancelled() }
    });
    let signed = build::McpServerConfigHttp::new(&server.url("signed")).tools(["*"]);
    let config = started.config().mcp_servers([("signed", signed)]);
    let (session, mut events) = started.session_with(config, handlers).await;
    within(session.send_and_wait("hello")).await.expect("it ends well without it");
    next_of(&mut events, |event| matches!(event, TypedEvent::McpOauthCompleted(_)).then_some(())).await;
    let seen = seen.take();
    assert!(!seen.is_empty() && seen.iter().all(|asked| asked == "signed initial"), "{seen:?}");
    comes_to(&session, &mut events, "needs-auth").await;
    let requests = started.model.requests();
    let names = requests[0].tool_names();
    assert!(!names.iter().any(|name| name.starts_with("signed")), "{names:?}");
    started.end().await;
}

#[tokio::test]
async fn a_sign_in_is_answered_by_a_call_of_its_own() {
    use methods::session::{event_log, mcp};
    let server = Server::start(NEWEST, |asked| match asked.token() {
        None => Entry::sign_in(),
        Some(_) => Entry::Open,
    });
    let server = server.await;
    let script = Script::new().otherwise([Reply::text("Hi.")]);
    let started = Started::new("scenario-mcp-oauth-call", script).await;
    let config = started.config().mcp_servers([("signed", signed(&server, None))]);
    let (session, mut events) = started.session(config).await;
    let interest = build::RegisterEventInterestParams::new("mcp.oauth_required");
    told(session.request::<event_log::RegisterInterest>(interest)).await;
    let turn = session.send_and_wait("hello");
    let TypedAsk::McpOauth(ask) = asked(&mut events, "mcp.oauth_required").await.typed() else {
        panic!("it has a type")
    };
    let token = || {
        let token = build::McpOauthPendingRequestResponseToken::new("a-token-by-call");
        build::McpOauthHandlePendingRequest::new(&ask.view().request_id(), token)
    };
    let answered = told(session.request::<mcp::oauth::HandlePendingRequest>(token())).await;
    assert!(answered.view().success());
    // It is open no longer, here as there.
    within(ask.as_ref().cancelled()).await;
    let again = told(session.request::<mcp::oauth::HandlePendingRequest>(token())).await;
    assert!(!again.view().success());
    comes_to(&session, &mut events, "connected").await;
    within(turn).await.expect("it ends well");
    within(server.saw("signed", "authorization", "Bearer a-token-by-call")).await;
    started.end().await;
}

/// The tools of the server. To be asked for them has the runtime connect to it, unless it has.
async fn tools(session: &Session) -> Result<usize, CallError> {
    let list = build::McpListToolsRequest::new("signed");
    let list = within(session.request::<methods::session::mcp::ListTools>(list)).await?;
    Ok(list.view().tools().count())
}

/// A server whose headers are good for so long, where it has such.
fn signed(server: &Server, headers_millis: Option<i64>) -> build::McpServerConfigHttp {
    let config = build::McpServerConfigHttp::new(&server.url("signed")).tools(["*"]);
    match headers_millis {
        Some(millis) => config.headers_refresh_ttl_ms(millis),
        None => config,
    }
}

/// What the tool `env` of a server says, which is used once the server is there. The name is that of the recording.
async fn used(
    name: &'static str,
    server: &Server,
    headers_millis: Option<i64>,
    handlers: Handlers,
) -> String {
    let script = Script::sequence([Reply::tool("signed-env", json!({"name": "NONE"})), Reply::text("Hm.")]);
    let started = Started::new(name, script).await;
    let config = started.config().mcp_servers([("signed", signed(server, headers_millis))]);
    let handlers = handlers.permissions(Policy::approve_all());
    let (session, mut events) = started.session_with(config, handlers).await;
    if headers_millis.is_none() {
        // It has no tools before the sign-in.
        stands(&mut events, "signed", "connected").await;
    }
    assert_eq!(tools(&session).await.expect("it is there"), 5);
    within(session.send_and_wait("use it")).await.expect("it ends well");
    let result = started.model.requests()[1].tool_results().concat();
    started.end().await;
    result
}

/// Whether it is a use of the tool.
fn is_use(asked: &Asked) -> bool {
    asked.tool() == Some("env")
}

/// The tokens that the tool was used with, in order.
fn tokens(server: &Server) -> Vec<String> {
    let asked = server.asked();
    asked.iter().filter(|asked| is_use(asked)).filter_map(|asked| asked.token().map(str::to_owned)).collect()
}

/// A handler that signs in as `answer` says, and notes why it is asked, and what the server has said.
fn signs_in(seen: &Seen, answer: impl Fn(Reason) -> McpOauth + Send + Sync + 'static) -> Handlers {
    let notes = seen.clone();
    Handlers::new().on_mcp_oauth(move |asked, _| {
        let view = asked.view();
        let response = view.http_response().expect("it has answered");
        let challenge = view.www_authenticate_params().expect("it has said what it wants");
        notes.note(format!(
            "{}: {} {}{}{}",
            view.reason().as_str(),
            response.status_code(),
            challenge.error().unwrap_or_default(),
            challenge.scope().map(|scope| format!(" {scope}")).unwrap_or_default(),
            if view.runtime_refresh_supported() == Some(true) { ", or refresh it" } else { "" },
        ));
        let answer = answer(view.reason());
        async { answer }
    })
}

/// A server that takes any token, but not the first for its tool.
async fn takes_the_first_token_no_longer(newest: &str) -> Server {
    Server::start(newest, |asked| match asked.token() {
        None => Entry::sign_in(),
        Some("first") if is_use(asked) => Entry::sign_in(),
        Some(_) => Entry::Open,
    })
    .await
}

const INITIAL: &str = "initial: 401 invalid_token";
const REFRESH: &str = "refresh: 401 invalid_token, or refresh it";
const SIGN_IN_AGAIN: &str = "Re-authentication required for MCP server \"signed\"";

#[tokio::test]
async fn a_token_that_is_no_longer_taken_is_replaced_while_a_tool_is_used() {
    for (name, version) in
        [("scenario-mcp-oauth-refresh", NEWEST), ("scenario-mcp-oauth-refresh-older", OLDER)]
    {
        let server = takes_the_first_token_no_longer(version).await;
        let seen = Seen::default();
        let handlers = signs_in(&seen, |reason| match reason {
            Reason::Initial => McpOauth::token("first"),
            Reason::Refresh => McpOauth::token_for("second", Duration::from_secs(3600)),
            _ => McpOauth::cancelled(),
        });
        assert_eq!(used(name, &server, None, handlers).await, "(unset)", "{version}");
        assert_eq!(seen.take(), [INITIAL, REFRESH], "{version}");
        assert_eq!(tokens(&server), ["first", "second"], "{version}");
    }
}

#[tokio::test]
async fn a_sign_in_anew_is_asked_for_where_there_is_no_new_token() {
    let server = takes_the_first_token_no_longer(NEWEST).await;
    let seen = Seen::default();
    let handlers = signs_in(&seen, |reason| match reason {
        Reason::Initial => McpOauth::token("first"),
        Reason::Reauth => McpOauth::token("second"),
        _ => McpOauth::cancelled(),
    });
    assert_eq!(used("scenario-mcp-oauth-reauth", &server, None, handlers).await, "(unset)");
    assert_eq!(seen.take(), [INITIAL, REFRESH, "reauth: 401 invalid_token"]);
    assert_eq!(tokens(&server), ["first", "second"]);
}

#[tokio::test]
async fn the_runtime_cannot_refresh_a_token_that_is_not_its_own() {
    let server = takes_the_first_token_no_longer(NEWEST).await;
    let seen = Seen::default();
    let handlers = signs_in(&seen, |reason| match reason {
        Reason::Initial => McpOauth::token("first"),
        _ => McpOauth::runtime_refresh(),
    });
    let result = used("scenario-mcp-oauth-runtime", &server, None, handlers).await;
    assert!(result.contains(SIGN_IN_AGAIN), "{result}");
    assert_eq!(seen.take(), [INITIAL, REFRESH]);
    assert_eq!(tokens(&server), ["first"]);
}

#[tokio::test]
async fn a_wider_scope_is_asked_for_and_given_or_not() {
    for (name, wider) in [("scenario-mcp-oauth-scope", Some("second")), ("scenario-mcp-oauth-no-scope", None)]
    {
        let server = Server::start(NEWEST, |asked| match asked.token() {
            None => Entry::sign_in(),
            Some("first") if is_use(asked) => Entry::needs_scope("env:read"),
            Some(_) => Entry::Open,
        });
        let server = server.await;
        let seen = Seen::default();
        let handlers = signs_in(&seen, move |reason| match (reason, wider) {
            (Reason::Initial, _) => McpOauth::token("first"),
            (Reason::Upscope, Some(wider)) => McpOauth::token(wider),
            _ => McpOauth::cancelled(),
        });
        let result = used(name, &server, None, handlers).await;
        assert_eq!(seen.take(), [INITIAL, "upscope: 403 insufficient_scope env:read"]);
        if wider.is_some() {
            assert_eq!(result, "(unset)");
            assert_eq!(tokens(&server), ["first", "second"]);
        } else {
            assert!(result.contains(SIGN_IN_AGAIN), "{result}");
            assert_eq!(tokens(&server), ["first"]);
        }
    }
}

/// In milliseconds.
const HOUR: i64 = 3_600_000;

/// The header that the handlers here give.
const HEADER: &str = "x-of-the-test";

/// A handler that gives headers as `answer` says, and notes why it is asked.
fn gives_headers(
    seen: &Seen,
    answer: impl Fn(Why) -> Result<McpHeaders, HandlerError> + Send + Sync + 'static,
) -> Handlers {
    let notes = seen.clone();
    Handlers::new().on_mcp_headers(move |asked, _| {
        let reason = asked.view().reason();
        notes.note(reason.as_str());
        let answer = answer(reason);
        async { answer }
    })
}

/// The headers that the tool was used with, in order.
fn headers(server: &Server) -> Vec<String> {
    let text = |asked: &Asked| Some(asked.headers.get(HEADER)?.to_str().ok()?.to_owned());
    server.asked().iter().filter(|asked| is_use(asked)).filter_map(text).collect()
}

#[tokio::test]
async fn headers_are_asked_for_at_the_start_and_when_they_are_too_old() {
    let server = Server::start(NEWEST, |_| Entry::Open).await;
    let seen = Seen::default();
    // What the answer says of its life goes before what the config says.
    let handlers = gives_headers(&seen, |reason| {
        Ok(McpHeaders::headers_for([(HEADER, reason.as_str())], Duration::from_millis(1)))
    });
    assert_eq!(used("scenario-mcp-oauth-headers-ttl", &server, Some(HOUR), handlers).await, "(unset)");
    let seen = seen.take();
    assert_eq!(seen[0], "startup");
    assert!(seen.len() > 1 && seen[1..].iter().all(|reason| reason == "ttl-expired"), "{seen:?}");
    assert_eq!(headers(&server), ["ttl-expired"]);

    // The config's counts where the answer says nothing.
    let server = Server::start(NEWEST, |_| Entry::Open).await;
    for (name, millis, reasons) in [
        ("scenario-mcp-oauth-headers-long", HOUR, "startup"),
        ("scenario-mcp-oauth-headers-short", 1, "ttl-expired"),
    ] {
        let seen = Seen::default();
        let handlers = gives_headers(&seen, |reason| Ok(McpHeaders::headers([(HEADER, reason.as_str())])));
        assert_eq!(used(name, &server, Some(millis), handlers).await, "(unset)");
        assert_eq!(headers(&server).last().map(String::as_str), Some(reasons));
    }
}

#[tokio::test]
async fn headers_that_the_server_refuses_are_replaced_while_a_tool_is_used() {
    let server = Server::start(NEWEST, |asked| {
        let is_first = asked.headers.get(HEADER).is_some_and(|value| value == "startup");
        if is_use(asked) && is_first { Entry::sign_in() } else { Entry::Open }
    });
    let server = server.await;
    let seen = Seen::default();
    let handlers = gives_headers(&seen, |reason| Ok(McpHeaders::headers([(HEADER, reason.as_str())])));
    assert_eq!(used("scenario-mcp-oauth-headers-refused", &server, Some(HOUR), handlers).await, "(unset)");
    assert_eq!(seen.take(), ["startup", "auth-failed"]);
    assert_eq!(headers(&server), ["startup", "auth-failed"]);
}

#[tokio::test]
async fn a_server_is_reached_without_headers_but_not_where_they_cannot_be_had() {
    let server = Server::start(NEWEST, |_| Entry::Open).await;
    let seen = Seen::default();
    let handlers = gives_headers(&seen, |_| Ok(McpHeaders::none()));
    assert_eq!(used("scenario-mcp-oauth-headers-none", &server, Some(HOUR), handlers).await, "(unset)");
    assert_eq!((seen.take(), headers(&server)), (vec!["startup".to_owned()], vec![]));

    let server = Server::start(NEWEST, |_| Entry::Open).await;
    let started = Started::new("scenario-mcp-oauth-headers-failed", Script::new()).await;
    let handlers = gives_headers(&seen, |_| Err(HandlerError::new("there are none today")));
    let config = started.config().mcp_servers([("signed", signed(&server, Some(HOUR)))]);
    let (session, mut events) = started.session_with(config, handlers).await;
    let error = tools(&session).await.expect_err("it is not there").to_string();
    assert!(error.contains("there are none today"), "{error}");
    comes_to(&session, &mut events, "failed").await;
    // It is tried again before that.
    assert_eq!(seen.take(), ["startup", "startup"]);
    assert!(server.asked().is_empty());
    started.end().await;
}
