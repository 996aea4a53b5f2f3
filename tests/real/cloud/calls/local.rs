//! Calls that the runtime here answers, of what it knows itself. It asks the worker nothing, and tells it nothing.

use pilotwire::types::methods::session;
use pilotwire::types::{build, enums, view};

use super::{Made, Started, calls, nothing_was_told, within};

fn made() -> Vec<Made> {
    let none = build::SessionParams::new;
    calls![
        session::GetMessages: none(),
        session::event_log::Read: build::EventLogReadRequest::new(),
        session::event_log::Tail: none(),
        session::usage::GetMetrics: none(),
        session::mode::Get: none(),
        session::metadata::Snapshot: none(),
        session::metadata::IsProcessing: none(),
        session::metadata::Activity: none(),
        session::metadata::ContextInfo: build::MetadataContextInfoRequest::new(100, 10),
        session::metadata::RecomputeContextTokens: build::MetadataRecomputeContextTokensRequest::new("m1"),
        session::plan::Read: none(),
        session::plan::ReadSqlTodos: none(),
        session::plan::ReadSqlTodosWithDependencies: none(),
        session::queue::PendingItems: none(),
        session::queue::RemoveMostRecent: none(),
        session::queue::Clear: none(),
        session::history::CancelBackgroundCompaction: none(),
        session::history::AbortManualCompaction: none(),
        session::history::SummarizeForHandoff: none(),
        session::instructions::GetSources: none(),
        session::agent::List: build::AgentListRequest::new(),
        session::agent::GetCurrent: none(),
        session::agent::Deselect: none(),
        session::agent::Reload: none(),
        session::tasks::List: none(),
        session::tasks::Refresh: none(),
        session::tasks::WaitForPending: none(),
        session::tasks::GetProgress: build::TasksGetProgressRequest::new("t"),
        session::tasks::GetCurrentPromotable: none(),
        session::tasks::PromoteToBackground: build::TasksPromoteToBackgroundRequest::new("t"),
        session::tasks::PromoteCurrentToBackground: none(),
        session::tasks::Cancel: build::TasksCancelRequest::new("t"),
        session::tasks::Remove: build::TasksRemoveRequest::new("t"),
        session::tasks::SendMessage: build::TasksSendMessageRequest::new("t", "hello"),
        session::CancelAllBackgroundAgents: none(),
        session::InterruptMainTurn: build::InterruptMainTurnRequest::new().flush_queued(true),
        session::skills::GetInvoked: none(),
        session::plugins::List: none(),
        session::extensions::List: none(),
        session::canvas::List: none(),
        session::canvas::ListOpen: none(),
        session::commands::List: build::CommandsListRequest::new().include_builtins(false),
        session::commands::Enqueue: build::EnqueueCommandParams::new("/nothing"),
        session::commands::Execute: build::ExecuteCommandParams::new("nothing", ""),
        session::tools::GetCurrentMetadata: none(),
        session::tools::InitializeAndValidate: none(),
        session::tools::HandlePendingToolCall: build::HandlePendingToolCallRequest::new("r"),
        session::tools::UpdateSubagentSettings: build::UpdateSubagentSettingsRequest::new(None),
        session::permissions::PendingRequests: none(),
        session::permissions::ResetSessionApprovals: build::PermissionsResetSessionApprovalsRequest::new(),
        session::mcp::SetEnvValueMode:
            build::McpSetEnvValueModeParams::new(enums::McpSetEnvValueModeDetails::Direct),
        session::mcp::apps::GetHostContext: none(),
        session::mcp::apps::SetHostContext:
            build::McpAppsSetHostContextRequest::new(build::McpAppsSetHostContextDetails::new()),
        session::provider::Sync: build::ProviderSyncRequest::new(),
        session::options::Update: build::SessionUpdateOptionsParams::new().model("m1"),
        session::content_exclusion::CheckPaths: build::ContentExclusionCheckPathsRequest::new(["/w"]),
        session::limit_prediction::Predict: build::SessionLimitPredictionRequest::new(),
        session::schedule::List: none(),
        session::schedule::Stop: build::ScheduleStopRequest::new(1),
        session::visibility::Get: none(),
        session::visibility::Set: build::VisibilitySetRequest::new(enums::SessionVisibilityStatus::Unshared),
        session::shell::CancelUserRequested: build::ShellCancelUserRequestedRequest::new("r"),
        session::Log: build::LogRequest::new("careful"),
    ]
}

#[tokio::test]
async fn the_runtime_here_answers_of_what_it_knows_itself() {
    let started = Started::new("cloud-calls-local").await;
    let (session, _events, task) = started.session().await;
    for Made { method, call, .. } in made() {
        within(call(&session)).await.unwrap_or_else(|error| panic!("{method}: {error}"));
    }
    nothing_was_told(&session, &task).await;
    started.end().await;
}

/// What the worker has of these it does not tell, or the runtime here does not listen.
#[tokio::test]
async fn what_it_does_not_know_it_tells_as_nothing() {
    let started = Started::new("cloud-calls-nothing-known").await;
    let (session, mut events, task) = started.session().await;
    let agent = serde_json::json!({
        "id": "a", "name": "a", "displayName": "A", "description": "d", "source": "repo", "tools": [], "userInvocable": true,
    });
    task.append("session.plan_changed", serde_json::json!({"operation": "create"}));
    task.append(
        "session.custom_agents_updated",
        serde_json::json!({"agents": [agent], "warnings": [], "errors": []}),
    );
    task.append("assistant.turn_start", serde_json::json!({"turnId": "0"}));
    crate::cloud::start::until(&mut events, "assistant.turn_start").await;

    let none = build::SessionParams::new;
    let plan = within(session.plan().read()).await.expect("it answers");
    assert_eq!((plan.view().exists(), plan.view().content()), (false, None));
    let agents = within(session.request::<session::agent::List>(build::AgentListRequest::new())).await;
    assert_eq!(agents.expect("it answers").view().agents().len(), 0);
    let tasks = within(session.request::<session::tasks::List>(none())).await;
    assert_eq!(tasks.expect("it answers").view().tasks().len(), 0);
    // The worker is at work.
    let processing = within(session.request::<session::metadata::IsProcessing>(none())).await;
    assert!(!processing.expect("it answers").view().processing());
    let activity = within(session.request::<session::metadata::Activity>(none())).await;
    let activity = activity.expect("it answers");
    assert_eq!((activity.view().abortable(), activity.view().has_active_work()), (false, false));
    let interrupted =
        within(session.request::<session::InterruptMainTurn>(build::InterruptMainTurnRequest::new())).await;
    assert!(!interrupted.expect("it answers").view().interrupted());
    let summary = within(session.request::<session::history::SummarizeForHandoff>(none())).await;
    assert_eq!(summary.expect("it answers").view().summary(), "");
    nothing_was_told(&session, &task).await;
    started.end().await;
}

#[tokio::test]
async fn nothing_waits_nothing_is_there_and_nothing_is_ended() {
    let started = Started::new("cloud-calls-nothing-there").await;
    let (session, _events, task) = started.session().await;
    macro_rules! result {
        ($method:ty, $params:expr) => {
            within(session.request::<$method>($params)).await.expect("it answers")
        };
    }
    let none = build::SessionParams::new;

    let queue = result!(session::queue::PendingItems, none());
    assert_eq!((queue.view().items().len(), queue.view().steering_messages().len()), (0, 0));
    assert!(!result!(session::queue::RemoveMostRecent, none()).view().removed());
    assert_eq!(result!(session::plan::ReadSqlTodos, none()).view().rows().len(), 0);
    assert!(result!(session::agent::GetCurrent, none()).view().agent().is_none());
    assert_eq!(result!(session::plugins::List, none()).view().plugins().len(), 0);
    assert_eq!(result!(session::canvas::List, none()).view().canvases().len(), 0);
    assert_eq!(result!(session::canvas::ListOpen, none()).view().open_canvases().len(), 0);
    assert_eq!(result!(session::extensions::List, none()).view().extensions().len(), 0);
    assert_eq!(result!(session::skills::GetInvoked, none()).view().skills().len(), 0);
    assert_eq!(result!(session::schedule::List, none()).view().entries().len(), 0);
    let stopped = result!(session::schedule::Stop, build::ScheduleStopRequest::new(1));
    assert!(stopped.view().entry().is_none());
    assert!(!result!(session::history::CancelBackgroundCompaction, none()).view().cancelled());
    assert!(!result!(session::history::AbortManualCompaction, none()).view().aborted());
    assert!(!result!(session::tasks::Cancel, build::TasksCancelRequest::new("t")).view().cancelled());
    assert!(!result!(session::tasks::Remove, build::TasksRemoveRequest::new("t")).view().removed());
    let reset = build::PermissionsResetSessionApprovalsRequest::new();
    assert!(result!(session::permissions::ResetSessionApprovals, reset).view().success());
    assert!(result!(session::metadata::Snapshot, none()).view().is_remote());
    let enqueued = result!(session::commands::Enqueue, build::EnqueueCommandParams::new("/nothing"));
    let view::EnqueueCommandResult::NotQueued(enqueued) = enqueued.view() else { panic!("{enqueued:?}") };
    assert!(enqueued.queue_id().is_none());
    nothing_was_told(&session, &task).await;
    started.end().await;
}
