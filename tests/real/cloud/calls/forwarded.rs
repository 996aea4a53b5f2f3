//! Calls that the worker's runtime answers.

use pilotwire::CallError;
use pilotwire::types::methods::session;
use pilotwire::types::{build, enums};
use serde_json::{Value, json};

use super::{Made, Started, calls, within};

fn about_the_session() -> Vec<Made> {
    let none = build::SessionParams::new;
    calls![
        session::model::GetCurrent: none(),
        session::model::SwitchTo: build::ModelSwitchToRequest::new("m2").reasoning_effort("high"),
        session::model::SwitchAutoTier: build::ModelSwitchAutoTierRequest::new(None),
        session::model::SetAllowedModels: build::ModelSetAllowedModelsRequest::new(),
        session::model::SetReasoningEffort: build::ModelSetReasoningEffortRequest::new("high"),
        session::model::List: build::ModelListRequest::new(),
        session::name::Get: none(),
        session::name::Set: build::NameSetRequest::new("mine"),
        session::name::SetAuto: build::NameSetAutoRequest::new("a summary"),
        session::metadata::GetClientMetadata: none(),
        session::metadata::UpdateClientMetadata: build::MetadataUpdateClientMetadataRequest::new(),
        session::metadata::SetWorkingDirectory: build::MetadataSetWorkingDirectoryRequest::new("/w"),
        session::metadata::RecordContextChange:
            build::MetadataRecordContextChangeRequest::new(build::SessionWorkingDirectoryContext::new("/w")),
        session::autopilot_objective::GetState: none(),
        session::managed_settings::Get: none(),
        session::instructions::Reload: none(),
        session::customizations::Reload: none(),
        session::completions::GetTriggerCharacters: none(),
        session::completions::Request: build::CompletionsRequestRequest::new("@a", 2),
        session::provider::GetEndpoint: build::ProviderGetEndpointRequest::new(),
        session::provider::Add: build::ProviderAddRequest::new(),
        session::remote::Enable: build::RemoteEnableRequest::new(),
        session::remote::Disable: none(),
        session::remote::NotifySteerableChanged: build::RemoteNotifySteerableChangedRequest::new(true),
        session::event_log::RegisterInterest: build::RegisterEventInterestParams::new("permission.requested"),
        session::event_log::ReleaseInterest: build::ReleaseEventInterestParams::new("1"),
        session::sandbox::DisableForSession: build::SandboxDisableForSessionRequest::new("r"),
        session::Suspend: none(),
    ]
}

fn about_the_conversation() -> Vec<Made> {
    calls![
        session::history::Compact: build::HistoryCompactRequest::new().custom_instructions("be short"),
        session::history::Truncate: build::HistoryTruncateRequest::new("e"),
        session::queue::MoveItem: build::QueueMoveItemRequest::new("i", 1),
        session::queue::InsertAt: build::QueueInsertAtRequest::new(0, build::QueueInsertMessage::new("later")),
        session::queue::RemoveAt: build::QueueRemoveAtRequest::new("i"),
        session::queue::UpdateText: build::QueueUpdateTextRequest::new("i", "other"),
        session::queue::WithdrawMessage: build::QueueWithdrawMessageRequest::new("m", "text"),
        session::queue::DuplicateAt: build::QueueDuplicateAtRequest::new("i"),
        session::queue::SetDrainPaused: build::QueueSetDrainPausedRequest::new(true),
        session::queue::SendNow: build::QueueSendNowRequest::new("i"),
        session::ui::EphemeralQuery: build::UIEphemeralQueryRequest::new("why"),
        session::ui::Elicitation:
            build::UIElicitationRequest::new("who", build::UIElicitationSchema::new([("sure", build::UIElicitationSchemaPropertyBoolean::new())])),
        session::ui::RegisterDirectAutoModeSwitchHandler: build::SessionParams::new(),
        session::ui::UnregisterDirectAutoModeSwitchHandler:
            build::UIUnregisterDirectAutoModeSwitchHandlerRequest::new("h"),
        session::agent::SetPrompt: build::AgentSetPromptRequest::new("a", "You help."),
        session::workflow::Resume: build::WorkflowResumeRequest::new("r"),
        session::workflow::ListRuns: build::WorkflowListRunsRequest::new(),
        session::workflow::GetRun: build::WorkflowGetRunRequest::new("r"),
        session::workflow::GetRunDetail: build::WorkflowGetRunDetailParams::new("r"),
        session::workflow::GetRunProgress: build::WorkflowGetRunProgressRequest::new("r"),
        session::workflow::Pause: build::WorkflowPauseRequest::new("r"),
        session::workflow::Cancel: build::WorkflowCancelRequest::new("r"),
    ]
}

fn about_files_and_commands() -> Vec<Made> {
    let none = build::SessionParams::new;
    calls![
        session::workspaces::GetWorkspace: none(),
        session::workspaces::UpdateMetadata: build::WorkspacesUpdateMetadataRequest::new(),
        session::workspaces::Ensure: build::WorkspacesEnsureRequest::new(),
        session::workspaces::ListFiles: none(),
        session::workspaces::ReadFile: build::WorkspacesReadFileRequest::new("a"),
        session::workspaces::CreateFile: build::WorkspacesCreateFileRequest::new("a", "text"),
        session::workspaces::StatFile: build::WorkspacesStatFileRequest::new("a"),
        session::workspaces::CreateDirectory: build::WorkspacesCreateDirectoryRequest::new("d"),
        session::workspaces::RemovePath: build::WorkspacesRemovePathRequest::new("a"),
        session::workspaces::RenamePath: build::WorkspacesRenamePathRequest::new("a", "b"),
        session::workspaces::ListCheckpoints: none(),
        session::workspaces::ReadCheckpoint: build::WorkspacesReadCheckpointRequest::new(1),
        session::workspaces::AddSummary: build::WorkspacesAddSummaryRequest::new("t", "text"),
        session::workspaces::TruncateSummaries: build::WorkspacesTruncateSummariesRequest::new(1),
        session::workspaces::ReadAutopilotObjective: none(),
        session::workspaces::WriteAutopilotObjective: build::WorkspacesWriteAutopilotObjectiveRequest::new("win"),
        session::workspaces::DeleteAutopilotObjective: none(),
        session::workspaces::AutopilotObjectiveExists: none(),
        session::workspaces::SaveLargePaste: build::WorkspacesSaveLargePasteRequest::new("text"),
        session::workspaces::Diff: build::WorkspacesDiffRequest::new(enums::WorkspaceDiffMode::Branch),
        session::shell::Exec: build::ShellExecRequest::new("ls"),
        session::shell::Kill: build::ShellKillRequest::new("p"),
        session::tools::Execute: build::ToolsExecuteRequest::new("bash", "ls"),
        session::diagnostics::Read: build::DiagnosticsReadRequest::new([enums::DiagnosticSource::Mcp]),
    ]
}

fn about_permissions() -> Vec<Made> {
    let none = build::SessionParams::new;
    calls![
        session::permissions::Configure: build::PermissionsConfigureParams::new(),
        session::permissions::GetMode: none(),
        session::permissions::SetMode: build::PermissionsSetModeRequest::new(enums::PermissionMode::AllowAll),
        session::permissions::SetApproveAll: build::PermissionsSetApproveAllRequest::new(true),
        session::permissions::ModifyRules:
            build::PermissionsModifyRulesParams::new(enums::PermissionsModifyRulesScope::Session),
        session::permissions::SetRequired: build::PermissionsSetRequiredRequest::new(true),
        session::permissions::NotifyPromptShown: build::PermissionPromptShownNotification::new("may I"),
        session::permissions::paths::List: none(),
        session::permissions::paths::Add: build::PermissionPathsAddParams::new("/w"),
        session::permissions::paths::UpdatePrimary: build::PermissionPathsUpdatePrimaryParams::new("/w"),
        session::permissions::paths::IsPathWithinAllowedDirectories:
            build::PermissionPathsAllowedCheckParams::new("/w"),
        session::permissions::paths::IsPathWithinWorkspace: build::PermissionPathsWorkspaceCheckParams::new("/w"),
        session::permissions::locations::Apply: build::PermissionLocationApplyParams::new("/w"),
        session::permissions::folder_trust::IsTrusted: build::FolderTrustCheckParams::new("/w"),
        session::permissions::folder_trust::AddTrusted: build::FolderTrustAddParams::new("/w"),
        session::permissions::urls::SetUnrestrictedMode: build::PermissionUrlsSetUnrestrictedModeParams::new(true),
    ]
}

fn about_what_is_installed() -> Vec<Made> {
    let none = build::SessionParams::new;
    calls![
        session::skills::List: none(),
        session::skills::Enable: build::SkillsEnableRequest::new("s"),
        session::skills::Disable: build::SkillsDisableRequest::new("s"),
        session::skills::Reload: none(),
        session::skills::EnsureLoaded: none(),
        session::plugins::Install: build::SessionPluginsInstallRequest::new("p"),
        session::plugins::Uninstall: build::PluginsUninstallParams::new("p"),
        session::plugins::Update: build::PluginsUpdateParams::new("p"),
        session::plugins::Enable: build::SessionPluginsEnableRequest::new(["p"]),
        session::plugins::Disable: build::SessionPluginsDisableRequest::new(["p"]),
        session::plugins::marketplaces::List: none(),
        session::plugins::marketplaces::Add: build::PluginsMarketplacesAddParams::new("m"),
        session::plugins::marketplaces::Remove: build::PluginsMarketplacesRemoveParams::new("m"),
        session::plugins::marketplaces::Browse: build::PluginsMarketplacesBrowseParams::new("m"),
        session::plugins::marketplaces::Refresh: build::PluginsMarketplacesRefreshParams::new(),
        session::connectors::GetCapabilities: none(),
        session::connectors::GetStatus: none(),
        session::connectors::List: build::ConnectorAccountRequest::new("a"),
        session::connectors::Refresh: build::ConnectorsRefreshParams::new("a"),
        session::connectors::Connect: build::ConnectorConnectRequest::new("a", "c"),
        session::connectors::Reconnect: build::ConnectorsReconnectParams::new("a", "c"),
        session::connectors::Disconnect: build::ConnectorsDisconnectParams::new("a", "c"),
        session::connectors::Reconcile: build::ConnectorReconcileRequest::new("a"),
    ]
}

fn about_mcp() -> Vec<Made> {
    let none = build::SessionParams::new;
    calls![
        session::mcp::List: none(),
        session::mcp::ListTools: build::McpListToolsRequest::new("m"),
        session::mcp::IsServerRunning: build::McpIsServerRunningRequest::new("m"),
        session::mcp::Enable: build::McpEnableRequest::new("m"),
        session::mcp::Disable: build::McpDisableRequest::new("m"),
        session::mcp::Reload: none(),
        session::mcp::MoveLoadingToBackground: none(),
        session::mcp::RemoveGitHub: none(),
        session::mcp::StartServer: build::McpStartServerRequest::new("m"),
        session::mcp::RestartServer: build::McpRestartServerRequest::new("m"),
        session::mcp::StopServer: build::McpStopServerRequest::new("m"),
        session::mcp::CancelSamplingExecution: build::McpCancelSamplingExecutionParams::new("r"),
        session::mcp::oauth::Login: build::McpOauthLoginRequest::new("m"),
        session::mcp::oauth::PrepareLogin: build::McpOauthPrepareLoginParams::new("m", "i"),
        session::mcp::oauth::CancelLogin: build::McpOauthCancelLoginParams::new("i", "l"),
        session::mcp::oauth::Probe: build::McpOauthProbeRequest::new("m"),
        session::mcp::oauth::Respond: build::McpOauthRespondRequest::new("r"),
        session::mcp::oauth::AuthenticationStateChanged: build::McpOauthAuthenticationStateChangedRequest::new(),
        session::mcp::apps::ListTools: build::McpAppsListToolsRequest::new("m", "m"),
        session::mcp::apps::CallTool: build::McpAppsCallToolRequest::new("m", "t", "m"),
        session::mcp::apps::ReadResource: build::McpAppsReadResourceRequest::new("m", "u"),
        session::mcp::apps::Diagnose: build::McpAppsDiagnoseRequest::new("m"),
        session::mcp::resources::List: build::McpResourcesListRequest::new("m"),
        session::mcp::resources::ListTemplates: build::McpResourcesListTemplatesRequest::new("m"),
        session::mcp::resources::Read: build::McpResourcesReadRequest::new("m", "u"),
    ]
}

/// The worker's runtime refuses each, so that what it says can be the answer of nobody else. Where the parameters are empty,
/// it gets an empty object or null.
async fn are_forwarded(recorded_as: &'static str, made: Vec<Made>) {
    let started = Started::new(recorded_as).await;
    let (session, _events, task) = started.session().await;
    for Made { method, params, call } in made {
        let before = task.rpc_calls().len();
        task.rpc_result(method, Err(format!("no {method} today")));
        let refused = match within(call(&session)).await {
            Err(CallError::Rpc(error)) => error,
            other => panic!("{method}: {other:?}"),
        };
        let said = format!("failed with message: RPC error from remote CLI: no {method} today");
        assert!(refused.message.ends_with(&said), "{method}: {refused}");
        assert_eq!((refused.code, refused.data), (-32603, None), "{method}");
        let calls = task.rpc_calls();
        let [(got, with)] = &calls[before..] else { panic!("{method}: {:?}", &calls[before..]) };
        assert_eq!(got, method);
        let is_the_same = *with == params || params == json!({}) && *with == Value::Null;
        assert!(is_the_same, "{method}: {params} became {with}");
    }
    assert_eq!(task.steers(), []);
    started.end().await;
}

#[tokio::test]
async fn the_workers_runtime_is_asked_about_the_session() {
    are_forwarded("cloud-calls-session", about_the_session()).await;
}

#[tokio::test]
async fn the_workers_runtime_is_asked_about_the_conversation() {
    are_forwarded("cloud-calls-conversation", about_the_conversation()).await;
}

#[tokio::test]
async fn files_and_commands_are_the_workers() {
    are_forwarded("cloud-calls-files", about_files_and_commands()).await;
}

#[tokio::test]
async fn what_may_be_done_is_the_workers_to_know() {
    are_forwarded("cloud-calls-permissions", about_permissions()).await;
}

#[tokio::test]
async fn skills_plugins_and_connectors_are_the_workers() {
    are_forwarded("cloud-calls-installed", about_what_is_installed()).await;
}

#[tokio::test]
async fn mcp_servers_are_the_workers() {
    are_forwarded("cloud-calls-mcp", about_mcp()).await;
}
