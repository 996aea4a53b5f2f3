//! Creates that fail, or that nobody waits for.

use std::process::Command;
use std::time::{Duration, Instant};

use futures_util::FutureExt;
use pilotwire::error::TimeLimit;
use pilotwire::handle::{ConnectionEvent, ConnectionEvents, Item, ItemKind};
use pilotwire::types::{build, methods};
use pilotwire::{CallError, CloseKind, CreateError, Limits, Notice, SessionConfig, SessionEnd};
use pilotwire_tests::account::{Account, Answer, Route, Start, fields_not_in_cloud};
use pilotwire_tests::client;
use pilotwire_tests::model::{Gate, Script};
use serde_json::json;

use super::start::{Started, cloud, text_of, within};

#[tokio::test]
async fn fields_that_this_runtime_does_not_take_are_named() {
    let started = Started::new("cloud-fields-refused").await;
    for (field, value) in fields_not_in_cloud() {
        let config = cloud().field(field, &value).expect("it is JSON");
        match started.refused(&config).await {
            CreateError::NotInCloud { fields, error } => {
                assert_eq!((fields, error.code), (vec![field.to_owned()], -32601));
            }
            other => panic!("{field}: {other:?}"),
        }
    }
    let config = fields_not_in_cloud()
        .into_iter()
        .fold(cloud(), |config, (field, value)| config.field(field, &value).expect("it is JSON"));
    let text = started.refused(&config).await.to_string();
    assert!(fields_not_in_cloud().iter().all(|(field, _)| text.contains(field)), "{text}");
    assert!(started.account.tasks().is_empty());

    // What says nothing is left out, and so is no obstacle.
    let config = fields_not_in_cloud().into_iter().fold(cloud(), |config, (field, value)| {
        let nothing = if value.is_object() {
            json!({})
        } else if value.is_array() {
            json!([])
        } else {
            json!(false)
        };
        config.field(field, &nothing).expect("it is JSON")
    });
    within(started.client.create_session(&config, ())).await.expect("the session is created");
    started.end().await;
}

#[tokio::test]
async fn without_an_account_there_is_no_cloud() {
    let account = Account::start(Script::new()).await;
    let started = Started::by("cloud-no-account", account, |runtime, account| {
        let mut command = Command::new(runtime.program());
        command.args(runtime.stdio_args()).env_clear().envs(runtime.env());
        command.envs(
            account.env().into_iter().filter(|(name, _)| *name != pilotwire_tests::runtime::TOKEN_VARIABLE),
        );
        command
    })
    .await;
    let error = started.refused(&cloud()).await;
    assert!(matches!(error, CreateError::Call(CallError::NotLoggedIn(_))), "{error:?}");
    assert!(text_of(&error).ends_with("session.create cloud requires authentication"), "{error}");
    assert!(started.account.received().iter().all(|request| request.route != Some(Route::MakeTask)));
    started.end().await;
}

/// Of what GitHub answers, the runtime repeats the `message`, or else the whole body; never the status.
#[tokio::test]
async fn what_github_answers_instead_of_a_task_is_told() {
    let started = Started::new("cloud-no-task").await;
    let said = |text: &str| format!("Request session.create failed with message: {text}");
    let unexplained = "Failed to create the remote session in the cloud or provision the sandbox.";
    for (answer, text) in [
        (Answer::error(404, "Not Found"), "Not Found"),
        (Answer::error(401, "Bad credentials"), "Bad credentials"),
        (Answer::error(402, "No plan"), "No plan"),
        (Answer::error(429, "Too many"), "Too many"),
        (Answer::error(500, "Broken"), "Broken"),
        (Answer::json(403, &json!({"error": "no"})), r#"{"error":"no"}"#),
        (Answer::text(403, "<html>"), "<html>"),
        (Answer::text(503, ""), unexplained),
        (Answer::json(201, &json!({})), "Cloud task metadata omitted sessionId"),
    ] {
        started.account.answer_next(Route::MakeTask, answer);
        let error = started.refused(&cloud()).await;
        assert_eq!(text_of(&error), said(text));
        let is_of_login = matches!(error, CreateError::Call(CallError::NotLoggedIn(_)));
        assert_eq!(is_of_login, text == "Bad credentials", "{error:?}");
    }
    // Nothing of these is left: the next create succeeds.
    started.session().await;
    started.end().await;
}

#[tokio::test]
async fn a_policy_that_blocks_the_create_is_told_with_its_reason() {
    let started = Started::new("cloud-policy-blocked").await;
    for answer in [
        Answer::json(403, &json!({"reason": "policy_blocked"})),
        Answer::json(403, &json!({"error": {"code": "policy_blocked", "message": "Ask an administrator"}})),
        Answer::json(422, &json!({"message": "", "errors": [{"code": "policy_blocked"}]})),
        Answer::error(403, "policy_blocked: ask an administrator"),
        Answer::text(403, "policy_blocked"),
    ] {
        started.account.answer_next(Route::MakeTask, answer);
        match started.refused(&cloud()).await {
            CreateError::PolicyBlocked { reason, error } => {
                assert_eq!((reason.as_str(), error.code), ("policy_blocked", -32603));
            }
            other => panic!("{other:?}"),
        }
    }
    // Beside a message, whatever else GitHub says does not come through.
    let body = json!({"message": "Ask an administrator", "reason": "policy_blocked"});
    started.account.answer_next(Route::MakeTask, Answer::json(403, &body));
    let error = started.refused(&cloud()).await;
    assert!(text_of(&error).ends_with("Ask an administrator"), "{error}");
    started.end().await;
}

/// The runtime looks for events twice a second, for 10 s. It takes no notice of errors meanwhile.
#[tokio::test]
async fn a_task_that_never_starts_fails_the_create_in_the_runtimes_own_time() {
    let started = Started::new("cloud-never-started").await;
    started.account.tasks_start(Start::Later);
    started.account.answer_next(Route::Events, Answer::error(404, "Not Found"));
    started.account.answer_next(Route::Events, Answer::error(500, "Broken"));
    let begun = Instant::now();
    let error = started.refused(&cloud()).await;
    assert!(begun.elapsed() >= Duration::from_secs(5), "{:?}", begun.elapsed());
    let task = within(started.account.task(0)).await;
    assert!(text_of(&error).ends_with(&format!("No events found for task {}", task.id())), "{error}");
    started.end().await;
}

#[tokio::test]
async fn a_task_that_begins_with_something_else_fails_the_create_at_once() {
    let started = Started::new("cloud-started-wrong").await;
    started.account.tasks_start(Start::Later);
    let create = started.client.create_session(cloud(), ());
    within(started.account.task(0))
        .await
        .append("session.error", json!({"errorType": "quota", "message": "no"}));
    let error = within(create).await.expect_err("it fails");
    assert!(text_of(&error).ends_with("Event types: [session.error]"), "{error}");
    started.end().await;
}

/// GitHub does not answer at all, for which the runtime has no limit, or no worker comes, for which it takes 60 s.
#[tokio::test]
async fn a_deadline_of_ours_ends_a_create_and_its_session_is_destroyed() {
    let started = Started::new("cloud-deadline").await;
    let limit = Duration::from_millis(200);
    let mut own = started.client.events().expect("they were not taken");
    let gate = Gate::new();
    started.account.answer_next(Route::MakeTask, Answer::usual().hold(&gate));
    let error = within(started.client.create_session_within(cloud(), (), Limits::none().total(limit))).await;
    assert!(is_timeout(error.as_ref().err(), limit), "{error:?}");
    gate.release();
    destroyed(&started, &mut own, within(started.account.task(0)).await.session_id()).await;

    started.account.tasks_start(Start::Requested);
    let create = started.client.create_session_within(cloud(), (), Limits::none().total(limit));
    let task = within(started.account.task(1)).await;
    let error = within(create).await;
    assert!(is_timeout(error.as_ref().err(), limit), "{error:?}");
    // Such a session has the task's id.
    within(started.account.answered(Route::Events, 1)).await;
    task.append_start();
    destroyed(&started, &mut own, task.id()).await;
    started.end().await;
}

fn is_timeout(error: Option<&CreateError>, expected: Duration) -> bool {
    matches!(error, Some(CreateError::Call(CallError::Timeout { limit: TimeLimit::Total(limit), .. })) if *limit == expected)
}

#[tokio::test]
async fn a_create_that_is_given_up_is_undone_when_it_is_answered() {
    let started = Started::new("cloud-given-up").await;
    let mut own = started.client.events().expect("they were not taken");
    let gate = Gate::new();
    started.account.answer_next(Route::MakeTask, Answer::usual().hold(&gate));
    let mut create = started.client.create_session(cloud(), ());
    let mut events = create.take_events().expect("they are there");
    within(gate.reached()).await;
    drop(create);
    let Item { kind: item, .. } = within(events.next()).await.expect("an end");
    assert!(matches!(item, ItemKind::Closed(SessionEnd::Abandoned)), "{item:?}");
    // Another goes on meanwhile.
    let (session, _events, _task) = started.session().await;
    gate.release();
    destroyed(&started, &mut own, within(started.account.task(0)).await.session_id()).await;
    within(session.history()).await.expect("it is still there");
    started.end().await;
}

#[tokio::test]
async fn shutting_down_ends_a_create_that_is_open() {
    let started = Started::new("cloud-shut-down").await;
    let (_session, mut others, _task) = started.session().await;
    let gate = Gate::new();
    started.account.answer_next(Route::MakeTask, Answer::usual().hold(&gate));
    let create = started.client.create_session(cloud(), ());
    within(gate.reached()).await;
    started.client.shut_down();
    match within(create).await {
        Err(CreateError::Call(CallError::Closed(cause))) => assert_eq!(cause.kind, CloseKind::Graceful),
        other => panic!("{other:?}"),
    }
    let mut last = None;
    while let Some(Item { kind: item, .. }) = within(others.next()).await {
        last = Some(item);
    }
    assert!(matches!(last, Some(ItemKind::Closed(_))), "{last:?}");
    assert_eq!(within(started.client.closed()).await.kind, CloseKind::Graceful);
    started.ended().await;
}

/// Waits until the runtime has made this session, and has forgotten it again.
async fn destroyed(started: &Started, own: &mut ConnectionEvents, session: &str) {
    while !tells_of(&within(own.next()).await.expect("the connection goes on"), session) {}
    // Nothing is owed any more: neither the create's reply nor that of the destroy which it led to. What the runtime told
    // of the session meanwhile is dropped then, with a notice.
    while !started.client.snapshot().calls.is_empty() {
        tells_of(&within(own.next()).await.expect("the connection goes on"), session);
    }
    let history = build::SessionParams::new().session_id(session);
    let history = within(started.client.request::<methods::session::GetMessages>(history)).await;
    let error = history.expect_err("it is gone");
    assert!(error.to_string().contains("Session not found"), "{error}");
    while let Some(event) = own.next().now_or_never().flatten() {
        tells_of(&event, session);
    }
}

/// Whether the runtime says that it has this session. That it was created it only says if it is not destroyed at once.
fn tells_of(event: &ConnectionEvent, session: &str) -> bool {
    match event {
        ConnectionEvent::Notification(notification) if notification.method() == "session.lifecycle" => {
            notification.session_id().is_some_and(|id| id == session)
        }
        ConnectionEvent::Notice(notice @ Notice::NotUndone { .. }) => panic!("{notice:?}"),
        _ => false,
    }
}

#[cfg(unix)]
#[tokio::test]
async fn a_runtime_that_is_killed_ends_the_create_with_the_cause() {
    let account = Account::start(Script::new()).await;
    let started = Started::by("cloud-killed", account, |runtime, account| {
        // The shell leaves its process number, and becomes the runtime.
        let program = client::command_with_account(runtime, account);
        let mut command = Command::new("sh");
        command.args(["-c", r#"echo $$ > "$HOME/pid" && exec "$0" "$@""#]);
        command.arg(program.get_program()).args(program.get_args());
        command.env_clear().envs(program.get_envs().filter_map(|(name, value)| Some((name, value?))));
        command
    })
    .await;
    let gate = Gate::new();
    started.account.answer_next(Route::MakeTask, Answer::usual().hold(&gate));
    let mut create = started.client.create_session(cloud(), ());
    let mut events = create.take_events().expect("they are there");
    within(gate.reached()).await;
    let id = std::fs::read_to_string(started.runtime.home().join("pid")).expect("it is written");
    let killed = Command::new("kill").args(["-KILL", id.trim()]).status().expect("it runs");
    assert!(killed.success());
    let cause = match within(create).await {
        Err(CreateError::Call(CallError::Closed(cause))) => cause,
        other => panic!("{other:?}"),
    };
    assert_eq!(cause.kind, CloseKind::PeerEnded);
    assert!(cause.to_string().contains("signal: 9"), "{cause}");
    assert_eq!(within(started.client.closed()).await, cause);
    let Item { kind: item, .. } = within(events.next()).await.expect("an end");
    assert!(matches!(item, ItemKind::Closed(_)), "{item:?}");
    let refused = started.refused(&SessionConfig::new()).await;
    assert!(matches!(refused, CreateError::Call(CallError::Closed(_))), "{refused:?}");
    started.ended().await;
}
