//! Hooks. The runtime waits for most of them, and so does the abort.

use pilotwire::handlers::{Handlers, Policy, ToolResult};
use pilotwire_tests::model::Reply;
use serde_json::{Value, json};

use super::held::Held;
use super::{Waits, holds_the_abort, is_left_open, outlasts_the_abort, script};
use crate::client::Started;
use crate::mcp_stdio::server;
use crate::scenarios::steps::tool;

/// Aborts a turn that begins with this, while a hook waits.
async fn waits(name: &'static str, begin: Reply, install: impl FnOnce(Handlers, &Held) -> Handlers) {
    outlasts(name, begin, install, Waits::Always).await;
}

async fn outlasts(
    name: &'static str,
    begin: Reply,
    install: impl FnOnce(Handlers, &Held) -> Handlers,
    waits: Waits,
) {
    let started = Started::new(name, script([begin, Reply::text("One.")])).await;
    let handlers = Handlers::new()
        .permissions(Policy::approve_all())
        .tool_of(tool("look"), async |_: Value, _| "a look")
        .tool_of(tool("fail"), async |_: Value, _| ToolResult::failure("it does not work"));
    let held = Held::new();
    let (session, mut events) = started.session_with(started.config(), install(handlers, &held)).await;
    let turn = session.send_and_wait("begin");
    outlasts_the_abort(&session, &mut events, &held, turn, waits).await;
    started.end().await;
}

fn look() -> Reply {
    Reply::tool("look", json!({}))
}

#[tokio::test]
async fn an_abort_waits_for_the_hooks_of_a_prompt() {
    waits("scenario-abort-hook-prompt", look(), |handlers, held| {
        handlers.on_user_prompt_submitted(held.then(|_| ()))
    })
    .await;
    waits("scenario-abort-hook-transformed", look(), |handlers, held| {
        handlers.on_user_prompt_transformed(held.then(|_| ()))
    })
    .await;
}

#[tokio::test]
async fn the_hook_of_a_sessions_start_outlasts_an_abort() {
    let start = |handlers: Handlers, held: &Held| handlers.on_session_start(held.then(|_| ()));
    outlasts("scenario-abort-hook-start", look(), start, Waits::Sometimes).await;
}

#[tokio::test]
async fn an_abort_waits_for_the_hooks_of_a_tool() {
    waits("scenario-abort-hook-before", look(), |handlers, held| handlers.on_pre_tool_use(held.then(|_| ())))
        .await;
    waits("scenario-abort-hook-after", look(), |handlers, held| handlers.on_post_tool_use(held.then(|_| ())))
        .await;
    waits("scenario-abort-hook-failure", Reply::tool("fail", json!({})), |handlers, held| {
        handlers.on_post_tool_use_failure(held.then(|_| ()))
    })
    .await;
}

#[tokio::test]
async fn an_abort_waits_for_the_hooks_of_the_agents_end_and_of_an_error() {
    waits("scenario-abort-hook-stop", look(), |handlers, held| handlers.on_agent_stop(held.then(|_| ())))
        .await;
    let started =
        Started::new("scenario-abort-hook-error", script((0..6).map(|_| Reply::error(400, "no such thing"))))
            .await;
    let held = Held::new();
    let handlers = Handlers::new().on_error_occurred(held.then(|_| ()));
    let (session, mut events) = started.session_with(started.config(), handlers).await;
    let turn = session.send_and_wait("begin");
    holds_the_abort(&session, &mut events, &held, turn).await;
    started.end().await;
}

/// Aborts a turn that begins with this, while a hook waits that nobody waits for any longer.
async fn is_forgotten(name: &'static str, begin: Reply, install: impl FnOnce(Handlers, &Held) -> Handlers) {
    let script = script([begin, Reply::text("One.")]).on("help to look", [Reply::text("Found.")]);
    let started = Started::new(name, script).await;
    let held = Held::new();
    let config = started.config().mcp_servers([("one", server(&started))]);
    let handlers = install(Handlers::new().permissions(Policy::approve_all()), &held);
    let (session, mut events) = started.session_with(config, handlers).await;
    let turn = session.send_and_wait("begin");
    is_left_open(&session, &mut events, &held, turn).await;
    started.end().await;
}

#[tokio::test]
async fn an_abort_waits_for_no_hook_of_a_helper_and_of_a_servers_tool() {
    let helper = || {
        let arguments = json!({
            "agent_type": "general-purpose", "name": "helper", "description": "looks", "prompt": "help to look",
            "mode": "sync",
        });
        Reply::tool("task", arguments)
    };
    is_forgotten("scenario-abort-hook-helper", helper(), |handlers, held| {
        handlers.on_subagent_start(held.then(|_| ()))
    })
    .await;
    is_forgotten("scenario-abort-hook-helper-stop", helper(), |handlers, held| {
        handlers.on_subagent_stop(held.then(|_| ()))
    })
    .await;
    is_forgotten(
        "scenario-abort-hook-mcp",
        Reply::tool("one-echo", json!({"text": "hi"})),
        |handlers, held| handlers.on_pre_mcp_tool_call(held.then(|_| ())),
    )
    .await;
}
