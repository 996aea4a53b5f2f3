//! Calls that this runtime does not do in the cloud. It says so itself; the worker is not asked.

use pilotwire::types::methods::session;
use pilotwire::types::{build, enums};

use super::{Made, Started, calls, nothing_was_told, refusal, within};

fn refused() -> Vec<(&'static str, Vec<Made>)> {
    let none = build::SessionParams::new;
    vec![
        (
            "RemoteSession does not support sendMessages",
            calls![session::SendMessages: build::SendMessagesRequest::new([build::SendMessageItem::new("one")])],
        ),
        (
            "responseFormat is not supported by remote sessions",
            calls![session::Send: build::SendRequest::new("how warm is it")
                .response_format(build::ResponseFormat::new(build::JsonSchemaResponseFormat::new("warmth", true)))],
        ),
        (
            "Plan operations are not supported on this session",
            calls![session::plan::Update: build::PlanUpdateRequest::new("do it"), session::plan::Delete: none()],
        ),
        (
            "Unknown session",
            calls![
                session::history::ListRewindPoints: none(),
                session::history::PreviewRewind: build::HistoryPreviewRewindRequest::new("e"),
                session::history::Rewind:
                    build::HistoryRewindRequest::new("e", enums::HistoryRewindMode::Conversation),
            ],
        ),
        (
            "session.history.clearContext is not supported on remote sessions",
            calls![session::history::ClearContext: build::HistoryClearContextRequest::new("anew")],
        ),
        (
            "TASK_UNSUPPORTED",
            calls![
                session::tasks::Register: build::TasksRegisterRequest::new("t", "count", true),
                session::tasks::Update:
                    build::TasksUpdateRequest::new("t", 1, build::TaskClientUpdateProgress::new()),
            ],
        ),
        ("Custom agent 'a' not found", calls![session::agent::Select: build::AgentSelectRequest::new("a")]),
        (
            "Unknown agent type: a",
            calls![session::tasks::StartAgent: build::TasksStartAgentRequest::new("a", "look", "n")],
        ),
        ("No canvas \"c\"", calls![session::canvas::Open: build::CanvasOpenRequest::new("c", "i")]),
        (
            "Canvas instance \"i\" is not open",
            calls![
                session::canvas::Close: build::CanvasCloseRequest::new("i"),
                session::canvas::action::Invoke: build::CanvasActionInvokeRequest::new("i", "a"),
            ],
        ),
        (
            "Unknown slash command: /nothing",
            calls![session::commands::Invoke: build::CommandsInvokeRequest::new("nothing")],
        ),
        (
            "Extensions not available",
            calls![
                session::extensions::Enable: build::ExtensionsEnableRequest::new("e"),
                session::extensions::Disable: build::ExtensionsDisableRequest::new("e"),
                session::extensions::Reload: none(),
            ],
        ),
        (
            "Session has no GitHub auth service configured",
            calls![
                session::github_auth::GetStatus: none(),
                session::accounts::Enumerate:
                    build::AccountsEnumerateRequest::new(build::AuthEnumerateQueryAccounts::new()),
                session::accounts::Get: build::AccountsGetRequest::new(build::AuthReadQueryStatus::new()),
            ],
        ),
        (
            "Session filesystem approval storage provider is unavailable",
            calls![
                session::permissions::locations::Resolve: build::PermissionLocationResolveParams::new("/w"),
                session::plugins::Reload: build::PluginsReloadRequest::new(),
            ],
        ),
    ]
}

#[tokio::test]
async fn what_is_not_done_in_the_cloud_is_refused_with_these_words() {
    let started = Started::new("cloud-calls-refused").await;
    let (session, _events, task) = started.session().await;
    for (words, made) in refused() {
        for Made { method, call, .. } in made {
            let outcome = within(call(&session)).await;
            assert!(outcome.is_err(), "{method} is not refused");
            let error = refusal(outcome);
            assert!(error.message.contains(words), "{method}: {error}");
            let code = if words == "TASK_UNSUPPORTED" { -32013 } else { -32603 };
            assert_eq!(error.code, code, "{method}: {error}");
        }
    }
    // These are called at the runtime, not at the session.
    let error = refusal(within(session.fork(None)).await);
    assert!(error.message.contains("Failed to lock workspace metadata"), "{error}");
    let id = session.id().as_str();
    let known = build::SessionGetMetadataParams::new(id);
    let known = within(started.client.request::<session::GetMetadata>(known)).await;
    assert!(known.expect("it answers").view().session().is_none());
    let deleted = build::SessionDeleteParams::new(id);
    let deleted = within(started.client.request::<session::Delete>(deleted)).await.expect("it answers");
    let why = deleted.view().error().unwrap_or_default();
    assert!(!deleted.view().success() && why.contains("Session file not found"), "{why}");
    nothing_was_told(&session, &task).await;
    started.end().await;
}
