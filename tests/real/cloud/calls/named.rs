//! The session's named methods, in the cloud.

use pilotwire::CallError;
use pilotwire::calls::ModelSwitch;
use pilotwire::handle::ItemKind;
use pilotwire::handlers::Permission;
use pilotwire::types::methods::session;
use pilotwire::types::{TypedEvent, build, enums};
use serde_json::{Value, json};

use super::{Started, nothing_was_told, refusal, told, within};

#[tokio::test]
async fn model_name_and_permissions_are_those_of_the_worker() {
    let started = Started::new("cloud-calls-named").await;
    let (session, _events, task) = started.session().await;
    for (method, result) in [
        ("session.name.get", json!({"name": "theirs"})),
        ("session.name.set", Value::Null),
        ("session.model.getCurrent", json!({"modelId": "m9"})),
        ("session.model.switchTo", json!({"modelId": "m2", "status": "applied"})),
        ("session.model.switchAutoTier", json!({"status": "pending"})),
        ("session.permissions.getMode", json!({"mode": "allow-all"})),
        ("session.permissions.setMode", json!({"success": true, "mode": "manual"})),
        ("session.permissions.setApproveAll", json!({"success": true})),
        (
            "session.history.compact",
            json!({"success": true, "tokensRemoved": 10, "messagesRemoved": 2, "summaryContent": "short"}),
        ),
        ("session.history.truncate", json!({"eventsRemoved": 3})),
        ("session.workspaces.readFile", json!({"content": "their file"})),
        ("session.shell.exec", json!({"processId": "p"})),
        ("session.mcp.list", json!({"servers": [{"name": "m", "status": "connected"}]})),
        (
            "session.skills.list",
            json!({"skills": [{
                "name": "s", "description": "d", "source": "project", "userInvocable": true, "enabled": true,
            }]}),
        ),
    ] {
        task.rpc_result(method, Ok(result));
    }
    assert_eq!(within(session.name()).await.expect("it answers").as_deref(), Some("theirs"));
    within(session.set_name("mine")).await.expect("it is set");
    assert_eq!(within(session.model()).await.expect("it answers").view().model_id().as_deref(), Some("m9"));
    let switch = ModelSwitch::new("m2").reasoning_effort("high");
    let switched = within(session.set_model(switch)).await.expect("it is switched");
    assert_eq!(switched.view().status().as_deref(), Some("applied"));
    let tier = within(session.set_auto_tier(Some(enums::AutoTier::Fast))).await.expect("it is switched");
    assert_eq!(tier.view().status(), enums::ModelSwitchAutoTierStatus::Pending);
    let permissions = session.permissions();
    assert_eq!(within(permissions.mode()).await.expect("it answers"), enums::PermissionMode::AllowAll);
    let mode = within(permissions.set_mode(enums::PermissionMode::Manual)).await.expect("it is set");
    assert_eq!(mode, enums::PermissionMode::Manual);
    within(permissions.approve_all(true)).await.expect("it is set");
    let request = build::HistoryCompactRequest::new().custom_instructions("be short");
    let compacted = within(session.compact(request)).await.expect("it is compacted");
    assert_eq!((compacted.view().messages_removed(), compacted.view().tokens_removed()), (2, 10));
    assert_eq!(compacted.view().summary_content().as_deref(), Some("short"));
    let truncate = build::HistoryTruncateRequest::new("e");
    let truncated =
        within(session.request::<session::history::Truncate>(truncate)).await.expect("it answers");
    assert_eq!(truncated.view().events_removed(), 3);
    let read = build::WorkspacesReadFileRequest::new("a");
    let read = within(session.request::<session::workspaces::ReadFile>(read)).await.expect("it answers");
    assert_eq!(read.view().content(), "their file");
    let run = build::ShellExecRequest::new("ls");
    let run = within(session.request::<session::shell::Exec>(run)).await.expect("it answers");
    assert_eq!(run.view().process_id(), "p");
    let none = build::SessionParams::new;
    let servers = within(session.request::<session::mcp::List>(none())).await.expect("it answers");
    assert_eq!(servers.view().servers().at(0).expect("there is one").name(), "m");
    let skills = within(session.request::<session::skills::List>(none())).await.expect("it answers");
    assert_eq!(skills.view().skills().at(0).expect("there is one").name(), "s");

    let (steers, calls) = told(&session, &task).await;
    assert_eq!(steers, Vec::<(String, String)>::new());
    let with_params: Vec<_> =
        calls.iter().filter(|(_, params)| !params.is_null() && *params != json!({})).collect();
    assert_eq!(
        with_params,
        [
            &("session.name.set".to_owned(), json!({"name": "mine"})),
            &("session.model.switchTo".to_owned(), json!({"modelId": "m2", "reasoningEffort": "high"})),
            &("session.model.switchAutoTier".to_owned(), json!({"autoTier": "fast"})),
            &("session.permissions.setMode".to_owned(), json!({"mode": "manual"})),
            &("session.permissions.setApproveAll".to_owned(), json!({"enabled": true})),
            &("session.history.compact".to_owned(), json!({"customInstructions": "be short"})),
            &("session.history.truncate".to_owned(), json!({"eventId": "e"})),
            &("session.workspaces.readFile".to_owned(), json!({"path": "a"})),
            &("session.shell.exec".to_owned(), json!({"command": "ls"})),
        ]
    );
    let mut without: Vec<_> = calls.iter().filter(|call| !with_params.contains(call)).collect();
    without.sort_unstable_by_key(|(method, _)| method.as_str());
    let without: Vec<_> = without.into_iter().map(|(method, _)| method.as_str()).collect();
    assert_eq!(
        without,
        [
            "session.mcp.list",
            "session.model.getCurrent",
            "session.name.get",
            "session.permissions.getMode",
            "session.skills.list",
        ]
    );
    started.end().await;
}

#[tokio::test]
async fn a_worker_that_does_not_confirm_has_not_done_it() {
    let started = Started::new("cloud-calls-not-confirmed").await;
    let (session, _events, task) = started.session().await;
    let nothing = json!({"success": false, "tokensRemoved": 0, "messagesRemoved": 0});
    task.rpc_result("session.history.compact", Ok(nothing));
    task.rpc_result("session.permissions.setApproveAll", Ok(json!({"success": false})));
    let refused = within(session.compact(build::HistoryCompactRequest::new())).await.expect_err("it is not");
    assert!(matches!(refused, CallError::NotConfirmed { .. }), "{refused:?}");
    let refused = within(session.permissions().approve_all(true)).await.expect_err("it is not");
    assert!(matches!(refused, CallError::NotConfirmed { .. }), "{refused:?}");
    started.end().await;
}

#[tokio::test]
async fn plan_queue_log_and_forms_are_not_the_workers() {
    let started = Started::new("cloud-calls-stay-here").await;
    let (session, mut events, task) = started.session().await;
    assert!(!within(session.plan().read()).await.expect("it answers").view().exists());
    for refused in [within(session.plan().update("do it")).await, within(session.plan().delete()).await] {
        assert!(refusal(refused).message.contains("Plan operations are not supported"));
    }
    let queue = session.queue();
    assert_eq!(within(queue.items()).await.expect("it answers").view().items().len(), 0);
    assert!(!within(queue.remove_most_recent()).await.expect("it answers"));
    within(queue.clear()).await.expect("it is cleared");
    within(session.permissions().reset()).await.expect("it is reset");
    let pending = within(session.pending()).await.expect("it answers");
    assert_eq!((pending.permissions().count(), pending.tools().count()), (0, 0));
    for refused in [
        within(session.answer_permission("none", Permission::approve_once())).await,
        within(session.answer_tool("none", "sunny")).await,
    ] {
        assert!(matches!(refused, Err(CallError::NotConfirmed { .. })), "{refused:?}");
    }
    // Nobody offers forms in the cloud: this is refused before it is sent.
    let refused = within(session.ui().confirm("sure")).await.expect_err("nobody shows forms");
    assert!(matches!(refused, CallError::NotOffered { .. }), "{refused:?}");
    assert_eq!(session.open_canvases().len(), 0);

    let warning = build::LogRequest::new("careful").level(enums::SessionLogLevel::Warning);
    let logged = within(session.log(warning)).await.expect("it is told");
    loop {
        let item = within(events.next()).await.expect("the session goes on");
        if let ItemKind::Event(event) = item.kind
            && let TypedEvent::SessionWarning(warning) = event.typed()
        {
            assert_eq!((event.id().as_deref(), &*warning.message()), (Some(&*logged), "careful"));
            break;
        }
    }
    nothing_was_told(&session, &task).await;
    started.end().await;
}
