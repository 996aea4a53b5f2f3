//! What is asked by events: permissions, forms, models for servers, commands, and credits.

use std::future::ready;

use pilotwire::TurnError;
use pilotwire::handlers::{
    Elicitation, Handlers, Permission, Policy, QueuedCommand, Sampling, SessionLimits,
};
use pilotwire::types::{build, enums, methods};
use pilotwire_tests::mcp::{NEWEST, OLDER};
use pilotwire_tests::model::{Gate, Reply, Script};
use serde_json::{Value, json};

use super::held::{Held, State};
use super::{holds_the_abort, is_left_open, is_withdrawn, script};
use crate::client::{Started, within};
use crate::logged_in::LoggedIn;
use crate::mcp_stdio::server_up_to;
use crate::scenarios::steps::shell;

#[tokio::test]
async fn a_permission_that_is_asked_for_is_over_and_said_to_be() {
    let started =
        Started::new("scenario-abort-permission", script([shell("true"), Reply::text("One.")])).await;
    let held = Held::new();
    let handlers = Handlers::new().on_permission(held.then(|_| Permission::approve_once()));
    let (session, mut events) = started.session_with(started.config(), handlers).await;
    let turn = session.send_and_wait("begin");
    let seen = is_withdrawn(&session, &mut events, &held, turn).await;
    assert!(seen.iter().any(|kind| kind == "permission.completed"), "{seen:?}");
    started.end().await;
}

/// Aborts a turn while the tool of a server waits for an answer of the client's, and says what was told of that.
async fn asked_by_a_server(name: &'static str, newest: &str, tool: &str, arguments: Value) -> Vec<String> {
    let begin = Reply::tool(&format!("one-{tool}"), arguments);
    let started = Started::new(name, script([begin, Reply::text("One.")])).await;
    let held = Held::new();
    let handlers = Handlers::new()
        .permissions(Policy::approve_all())
        .on_elicitation(held.then(|_| Elicitation::agree()))
        .on_sampling(held.then(|_| Sampling::text("m2", "Dear Ada,")));
    let config = started.config().mcp_servers([("one", server_up_to(&started, newest))]);
    let (session, mut events) = started.session_with(config, handlers).await;
    let turn = session.send_and_wait("begin");
    let seen = is_withdrawn(&session, &mut events, &held, turn).await;
    started.end().await;
    seen
}

#[tokio::test]
async fn a_form_and_a_page_of_a_server_are_over_whether_that_is_said_or_not() {
    for (name, version, is_told) in
        [("scenario-abort-form", NEWEST, true), ("scenario-abort-form-older", OLDER, false)]
    {
        let seen = asked_by_a_server(name, version, "form", json!({"message": "To whom?"})).await;
        assert_eq!(seen.iter().any(|kind| kind == "elicitation.completed"), is_told, "{version}: {seen:?}");
    }
    let page = json!({"url": "https://example.com/a"});
    for (name, version, is_told) in
        [("scenario-abort-page", NEWEST, true), ("scenario-abort-page-older", OLDER, false)]
    {
        let seen = asked_by_a_server(name, version, "visit", page.clone()).await;
        assert_eq!(seen.iter().any(|kind| kind == "elicitation.completed"), is_told, "{version}: {seen:?}");
    }
}

#[tokio::test]
async fn a_model_is_no_longer_asked_for_a_server_and_nothing_is_said() {
    let prompt = json!({"prompt": "Begin a letter"});
    let seen = asked_by_a_server("scenario-abort-sampling", NEWEST, "model", prompt).await;
    assert!(!seen.iter().any(|kind| kind == "sampling.completed"), "{seen:?}");
}

/// A turn that goes on until it is aborted.
fn endless(gate: &Gate) -> Script {
    script([Reply::text("One ").hold(gate)])
}

#[tokio::test]
async fn a_form_of_the_clients_own_outlives_the_turn_and_is_filled_in() {
    let gate = Gate::new();
    let started = Started::new("scenario-abort-own-form", endless(&gate)).await;
    let held = Held::new();
    let handlers = Handlers::new().on_elicitation(held.then(|_| Elicitation::accept([("name", "Ada")])));
    let (session, mut events) = started.session_with(started.config(), handlers).await;
    let turn = session.send_and_wait("begin");
    within(gate.reached()).await;
    let form = json!({"type": "object", "properties": {"name": {"type": "string"}}});
    let form = session.ui().elicitation("Who are you?", &form).expect("it is JSON");
    is_left_open(&session, &mut events, &held, turn).await;
    held.release();
    let filled = within(form).await.expect("it is answered");
    assert_eq!(filled.view().action(), enums::UIElicitationResponseAction::Accept);
    started.end().await;
}

#[tokio::test]
async fn a_command_that_runs_beside_a_turn_is_over_with_it_and_its_caller_is_told() {
    let gate = Gate::new();
    let started = Started::new("scenario-abort-command", endless(&gate)).await;
    let held = Held::new();
    let handlers = Handlers::new().command("deploy", "Deploys it", held.then(|_| ()));
    let (session, mut events) = started.session_with(started.config(), handlers).await;
    let turn = session.send_and_wait("begin");
    within(gate.reached()).await;
    let deploy = build::ExecuteCommandParams::new("deploy", "now");
    let deployed = session.request::<methods::session::commands::Execute>(deploy);
    let seen = is_withdrawn(&session, &mut events, &held, turn).await;
    assert!(!seen.iter().any(|kind| kind == "command.completed"), "{seen:?}");
    let error = within(deployed).await.expect_err("it was aborted").to_string();
    assert!(error.contains("Session aborted"), "{error}");
    started.end().await;
}

#[tokio::test]
async fn a_command_that_runs_without_a_turn_is_over_for_its_caller_alone() {
    let started = Started::new("scenario-abort-idle-command", Script::new()).await;
    let held = Held::new();
    let handlers = Handlers::new().command("deploy", "Deploys it", held.then(|_| ()));
    let (session, _events) = started.session_with(started.config(), handlers).await;
    let deploy = build::ExecuteCommandParams::new("deploy", "now");
    let deployed = session.request::<methods::session::commands::Execute>(deploy);
    held.is(State::Open).await;
    within(session.abort()).await.expect("it is aborted");
    let error = within(deployed).await.expect_err("it was aborted").to_string();
    assert!(error.contains("Session aborted"), "{error}");
    // No event says so.
    assert_eq!(held.state(), State::Open);
    held.release();
    held.is(State::Answered).await;
    started.end().await;
}

#[tokio::test]
async fn a_queued_command_is_over_and_nothing_is_said() {
    let started = Started::new("scenario-abort-queued-command", script([])).await;
    let held = Held::new();
    let handlers = Handlers::new().on_queued_command(held.then(|_| QueuedCommand::handled()));
    let (session, mut events) = started.session_with(started.config(), handlers).await;
    let later = build::EnqueueCommandParams::new("/later");
    within(session.request::<methods::session::commands::Enqueue>(later)).await.expect("it is queued");
    // It has no turn that could be waited for, but the abort has the events of one.
    let turn = ready(Err(TurnError::Aborted));
    let seen = is_withdrawn(&session, &mut events, &held, turn).await;
    assert!(!seen.iter().any(|kind| kind == "command.completed"), "{seen:?}");
    started.end().await;
}

#[tokio::test]
async fn an_abort_waits_for_what_is_said_of_the_credits() {
    let script =
        Script::sequence([Reply::text("One.").costing(40), Reply::text("Back."), Reply::text("Back.")]);
    let logged_in = LoggedIn::new("scenario-abort-limits", script).await;
    let held = Held::new();
    let handlers = Handlers::new().on_session_limits(held.then(|_| SessionLimits::add(100.0)));
    let limits = build::SessionLimitsConfig::new().max_ai_credits(30.0);
    let config = logged_in.config().session_limits(limits);
    let (session, mut events) = logged_in.session(config, handlers).await.expect("it is created");
    within(session.send_and_wait("first")).await.expect("it is within the limit when it begins");
    let turn = session.send_and_wait("begin");
    // The limit is raised all the same, or the next prompt would have no answer.
    holds_the_abort(&session, &mut events, &held, turn).await;
    logged_in.end().await.replay();
}
