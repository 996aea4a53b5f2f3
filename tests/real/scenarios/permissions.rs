//! What may be done, and who says so.

use std::path::Path;
use std::sync::Arc;

use pilotwire::handlers::{HandlerError, Handlers, Permission, Policy};
use pilotwire::types::{TypedEvent, build, enums, methods, view};
use pilotwire_tests::model::{Reply, Script};
use serde_json::{Value, json};
use tokio::sync::{Barrier, Notify};

use super::next_of;
use super::steps::{claimed, shell, tool, tool_ended};
use crate::client::{Started, within};
use crate::seen::Seen;

#[tokio::test]
async fn a_permission_names_its_call_and_a_decision_says_who_made_it() {
    let script = Script::new().on("run", [shell("echo hi"), Reply::text("Done.")]);
    let started = Started::new("scenario-permissions", script).await;
    let seen = Seen::default();
    let notes = seen.clone();
    let handlers = Handlers::new().on_permission(move |request, _| {
        let view::PermissionRequest::Shell(shell) = request.request() else { panic!("{request:?}") };
        notes.note(shell.tool_call_id().expect("it has one").into_owned());
        notes.note(shell.full_command_text().into_owned());
        let context = build::PermissionDecisionContext::new(
            enums::PermissionDecisionOutcome::PromptedUser,
            enums::PermissionDecisionSource::HumanResponse,
            enums::PermissionDecisionSurface::Sdk,
        );
        async { Permission::approve_once().decision_context(context) }
    });
    let (session, mut events) = started.session_with(started.config(), handlers).await;
    within(session.send_and_wait("run it")).await.expect("the turn ends well");
    let call = next_of(&mut events, |event| match event {
        TypedEvent::ToolExecutionStart(start) => Some(start.tool_call_id().into_owned()),
        _ => None,
    })
    .await;
    assert_eq!(seen.take(), [call.as_str(), "echo hi"]);
    let source = next_of(&mut events, |event| match event {
        TypedEvent::PermissionCompleted(completed) => {
            assert!(matches!(completed.result(), view::PermissionResult::Approved(_)), "{completed:?}");
            assert_eq!(completed.tool_call_id().as_deref(), Some(&*call));
            Some(completed.decision_source())
        }
        _ => None,
    });
    assert_eq!(source.await, Some(enums::PermissionDecisionSource::HumanResponse));
    let ended = tool_ended(&mut events).await;
    assert!(ended.success && ended.text.contains("hi"), "{ended:?}");
    started.end().await;
}

/// A model that writes what the prompt says to the file `note.txt`.
fn writes() -> Script {
    Script::choose(|request| {
        if !request.tool_results().is_empty() {
            return Reply::text("Done.");
        }
        let prompt = request.last_user_text();
        let word = ["first", "second", "third", "fourth"].into_iter().find(|word| prompt.contains(word));
        shell(&format!("printf {} > note.txt", word.unwrap_or("nothing")))
    })
}

fn written(folder: &Path) -> String {
    std::fs::read_to_string(folder.join("note.txt")).unwrap_or_default()
}

#[tokio::test]
async fn nothing_is_written_before_it_is_permitted_nor_where_it_is_denied() {
    let started = Started::new("scenario-permissions-write", writes()).await;
    let answer = Arc::new(Notify::new());
    let waits = Arc::clone(&answer);
    let handlers = Handlers::new().on_permission(move |_, _| {
        let waits = Arc::clone(&waits);
        async move {
            waits.notified().await;
            Permission::approve_once()
        }
    });
    let (session, mut events) = started.session_with(started.config(), handlers).await;
    let turn = session.send_and_wait("write the first");
    claimed(&mut events, "permission.requested").await;
    assert_eq!(written(&started.directory()), "");
    answer.notify_one();
    within(turn).await.expect("the turn ends well");
    assert_eq!(written(&started.directory()), "first");

    // Who resumes it says anew.
    let id = session.id().clone();
    within(session.detach()).await.expect("it is left");
    let denies = Handlers::new().on_permission(async |_, _| Permission::reject("not this one"));
    let resumed = started.client.resume_session(&id, started.config(), denies);
    let (session, mut events) = within(resumed).await.expect("it is resumed");
    within(session.send_and_wait("write the second")).await.expect("feedback lets the turn go on");
    let ended = tool_ended(&mut events).await;
    assert!(!ended.success && ended.text.contains("not this one"), "{ended:?}");
    assert_eq!(ended.code.as_deref(), Some("denied"));
    assert_eq!(written(&started.directory()), "first");
    assert!(started.model.requests().last().is_some_and(|request| {
        request.tool_results().last().is_some_and(|result| result.contains("not this one"))
    }));

    within(session.detach()).await.expect("it is left");
    let approves = Handlers::new().permissions(Policy::approve_all());
    let resumed = started.client.resume_session(&id, started.config(), approves);
    let (session, _events) = within(resumed).await.expect("it is resumed");
    within(session.send_and_wait("write the third")).await.expect("the turn ends well");
    assert_eq!(written(&started.directory()), "third");
    started.end().await;
}

#[tokio::test]
async fn a_handler_that_fails_denies_and_one_that_leaves_it_leaves_it_open() {
    let script = Script::new()
        .on("first", [shell("touch first"), Reply::text("Done.")])
        .on("second", [shell("touch second"), Reply::text("Done.")]);
    let started = Started::new("scenario-permissions-fails", script).await;
    let handlers = Handlers::new().on_permission(async |request, _| {
        let view::PermissionRequest::Shell(shell) = request.request() else { panic!("{request:?}") };
        match shell.full_command_text().contains("first") {
            true => Err::<Permission, _>(HandlerError::new("it does not work")),
            false => Err(HandlerError::leave()),
        }
    });
    let (session, mut events) = started.session_with(started.config(), handlers).await;
    within(session.send_and_wait("the first")).await.expect("the turn goes on without it");
    let ended = tool_ended(&mut events).await;
    assert_eq!((ended.success, ended.code.as_deref()), (false, Some("denied")), "{ended:?}");
    assert!(!started.directory().join("first").exists());

    let turn = session.send_and_wait("the second");
    claimed(&mut events, "permission.requested").await;
    let pending = within(session.pending()).await.expect("it answers");
    let open: Vec<_> = pending.permissions().collect();
    assert_eq!(open.len(), 1, "{pending:?}");
    within(open[0].answer(Permission::user_not_available())).await.expect("it is taken");
    within(turn).await.expect("the turn goes on without it");
    assert!(!started.directory().join("second").exists());
    let twice = within(open[0].answer(Permission::approve_once())).await.expect_err("it is over");
    assert!(matches!(twice, pilotwire::CallError::NotConfirmed { .. }), "{twice:?}");
    started.end().await;
}

#[tokio::test]
async fn tools_that_are_called_at_once_are_asked_for_at_once() {
    let both = Reply::tool("left", json!({})).and_tool("right", json!({}));
    let script = Script::new().on("both", [both, Reply::text("Done.")]);
    let started = Started::new("scenario-permissions-parallel", script).await;
    let meeting = Arc::new(Barrier::new(2));
    let handlers = Handlers::new()
        .tool_of(tool("left"), async |_: Value, _| "of the left")
        .tool_of(tool("right"), async |_: Value, _| "of the right")
        .on_permission(move |_, _| {
            let meeting = Arc::clone(&meeting);
            // Neither answers before the other is asked.
            async move {
                meeting.wait().await;
                Permission::approve_once()
            }
        });
    let (session, _events) = started.session_with(started.config(), handlers).await;
    within(session.send_and_wait("both")).await.expect("the turn ends well");
    let mut results = started.model.requests()[1].tool_results();
    results.sort_unstable();
    assert_eq!(results, ["of the left", "of the right"]);
    started.end().await;
}

#[tokio::test]
async fn where_all_is_approved_nobody_is_asked() {
    let script = Script::new().on("run", (0..3).flat_map(|_| [shell("echo hi"), Reply::text("Done.")]));
    let started = Started::new("scenario-permissions-all", script).await;
    let seen = Seen::default();
    let notes = seen.clone();
    let handlers = Handlers::new().on_permission(move |request, _| {
        notes.note(request.kind());
        async { Permission::reject("no") }
    });
    let (session, _events) = started.session_with(started.config(), handlers).await;
    for (on, asked, result) in [(true, vec![], "hi"), (false, vec!["shell"], "no"), (true, vec![], "hi")] {
        within(session.permissions().approve_all(on)).await.expect("it is set");
        within(session.send_and_wait("run it")).await.expect("the turn ends well");
        assert_eq!(seen.take(), asked);
        let results = started.model.requests().last().expect("there is one").tool_results();
        assert!(results[0].contains(result), "{results:?}");
    }
    started.end().await;
}

#[tokio::test]
async fn folders_that_may_be_used_are_told_and_changed() {
    use methods::session::permissions::paths;
    let started = Started::new("scenario-permissions-paths", Script::new()).await;
    let (session, _events) = started.session(started.config().request_permission(true)).await;
    let folder = |name: &str| {
        let path = started.directory().join(name);
        std::fs::create_dir_all(&path).expect("the folder is ours");
        path.to_string_lossy().into_owned()
    };
    let (primary, other) = (started.directory().to_string_lossy().into_owned(), "/usr/share".to_owned());
    let list = async || within(session.request::<paths::List>(build::SessionParams::new())).await;
    assert_eq!(list().await.expect("it answers").view().primary(), primary);
    let allowed = async |path: &str| {
        let asked = build::PermissionPathsAllowedCheckParams::new(path);
        let reply = within(session.request::<paths::IsPathWithinAllowedDirectories>(asked)).await;
        reply.expect("it answers").view().allowed()
    };
    assert!(allowed(&folder("inside")).await);
    assert!(!allowed(&other).await);
    let added = session.request::<paths::Add>(build::PermissionPathsAddParams::new(&other));
    assert!(within(added).await.expect("it answers").view().success());
    assert!(allowed(&other).await);
    let known = list().await.expect("it answers");
    assert!(known.view().directories().into_iter().any(|path| path == other), "{known:?}");
    let workspace = build::PermissionPathsWorkspaceCheckParams::new(&other);
    let workspace = within(session.request::<paths::IsPathWithinWorkspace>(workspace)).await;
    assert!(!workspace.expect("it answers").view().allowed());
    let inner = folder("inner");
    let update = build::PermissionPathsUpdatePrimaryParams::new(&inner);
    assert!(
        within(session.request::<paths::UpdatePrimary>(update)).await.expect("it answers").view().success()
    );
    assert_eq!(list().await.expect("it answers").view().primary(), inner);
    started.end().await;
}

#[tokio::test]
async fn rules_decide_in_the_place_of_a_handler() {
    use methods::session::permissions;
    let script = Script::new().on("run", (0..3).flat_map(|_| [shell("echo hi"), Reply::text("Done.")]));
    let started = Started::new("scenario-permissions-rules", script).await;
    let seen = Seen::default();
    let notes = seen.clone();
    let handlers = Handlers::new().on_permission(move |request, _| {
        notes.note(request.kind());
        async { Permission::reject("no") }
    });
    let (session, _events) = started.session_with(started.config(), handlers).await;
    let rule = |argument| build::PermissionRule::new("shell", Some(argument));
    let scope = enums::PermissionsModifyRulesScope::Session;
    let change = async |params| {
        let reply = within(session.request::<permissions::ModifyRules>(params)).await.expect("it answers");
        assert!(reply.view().success());
    };
    let last = || started.model.requests().last().expect("there is one").tool_results();
    change(build::PermissionsModifyRulesParams::new(scope.clone()).add([rule("echo hi")])).await;
    within(session.send_and_wait("run it")).await.expect("the turn ends well");
    assert_eq!(seen.take(), [""; 0], "the rule approves it");
    assert!(last()[0].contains("hi"), "{:?}", last());
    change(build::PermissionsModifyRulesParams::new(scope).remove([rule("echo hi")])).await;
    within(session.send_and_wait("run it")).await.expect("the turn ends well");
    assert_eq!(seen.take(), ["shell"]);
    let denied = build::PermissionRulesSet::new([], [rule("echo")]);
    let configured = build::PermissionsConfigureParams::new().rules(denied);
    let configured = within(session.request::<permissions::Configure>(configured)).await;
    assert!(configured.expect("it answers").view().success());
    within(session.send_and_wait("run it")).await.expect("the turn ends well");
    assert_eq!(seen.take(), [""; 0], "the rule denies it");
    assert!(last()[0].contains("denied due to the following rules"), "{:?}", last());

    let required = build::PermissionsSetRequiredRequest::new(true);
    assert!(
        within(session.request::<permissions::SetRequired>(required))
            .await
            .expect("it answers")
            .view()
            .success()
    );
    let shown = build::PermissionPromptShownNotification::new("May it?");
    let shown = within(session.request::<permissions::NotifyPromptShown>(shown)).await;
    assert!(shown.expect("it answers").view().success());
    let urls = build::PermissionUrlsSetUnrestrictedModeParams::new(true);
    let urls = within(session.request::<permissions::urls::SetUnrestrictedMode>(urls)).await;
    assert!(urls.expect("it answers").view().success());
    let reset = within(session.permissions().reset()).await;
    reset.expect("it is reset");
    started.end().await;
}

#[tokio::test]
async fn approvals_are_kept_for_a_place_and_folders_are_trusted() {
    use methods::session::permissions::{folder_trust, locations};
    let started = Started::new("scenario-permissions-places", Script::new()).await;
    let (session, _events) = started.session(started.config().request_permission(true)).await;
    let folder = started.directory().to_string_lossy().into_owned();
    let resolve = build::PermissionLocationResolveParams::new(&folder);
    let place = within(session.request::<locations::Resolve>(resolve)).await.expect("it answers");
    assert_eq!(place.view().location_type(), enums::PermissionLocationType::Dir);
    let key = place.view().location_key().into_owned();
    let commands = build::PermissionsLocationsAddToolApprovalDetailsCommands::new(["echo"]);
    let add = build::PermissionLocationAddToolApprovalParams::new(&key, commands);
    within(session.request::<locations::AddToolApproval>(add)).await.expect("it is kept");
    // It holds at once: there is nothing left to apply.
    let apply = build::PermissionLocationApplyParams::new(&folder);
    let applied = within(session.request::<locations::Apply>(apply)).await.expect("it answers");
    assert_eq!((applied.view().location_key(), applied.view().applied_rule_count()), (key.into(), 0));
    let rules = applied.view().applied_rules().map(|rule| format!("{rule:?}")).collect::<Vec<_>>();
    assert!(rules.len() == 1 && rules[0].contains("echo"), "{rules:?}");

    let is_trusted = async || {
        let asked = build::FolderTrustCheckParams::new(&folder);
        within(session.request::<folder_trust::IsTrusted>(asked)).await.expect("it answers").view().trusted()
    };
    assert!(!is_trusted().await);
    let trust = build::FolderTrustAddParams::new(&folder);
    within(session.request::<folder_trust::AddTrusted>(trust)).await.expect("it is trusted");
    assert!(is_trusted().await);
    started.end().await;
}
