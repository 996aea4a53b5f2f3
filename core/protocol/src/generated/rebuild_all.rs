//! What is there with the feature `all`: values built anew from their accessors, through the setters.

use crate::{build, view};

impl build::AccountLoginRequest {
    pub(crate) fn rebuild(view: view::AccountLoginRequest<'_>) -> build::AccountLoginRequest {
        let built = build::AccountLoginRequest::new(&view.host(), &view.token());
        let built = match view.login() { Some(value) => built.login(&value), None => built };
        built
    }
}

impl build::AccountLogoutRequest {
    pub(crate) fn rebuild(view: view::AccountLogoutRequest<'_>) -> build::AccountLogoutRequest {
        let built = build::AccountLogoutRequest::new();
        let built = match view.selection_id() { Some(value) => built.selection_id(&value), None => built };
        let built = match view.auth_info() { Some(value) => built.auth_info(build::AuthInfo::rebuild(value)), None => built };
        built
    }
}

impl build::AccountsEnumerateRequest {
    pub(crate) fn rebuild(view: view::AccountsEnumerateRequest<'_>) -> build::AccountsEnumerateRequest {
        let built = build::AccountsEnumerateRequest::new(build::AuthEnumerateQuery::rebuild(view.query()));
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::AccountsGetRequest {
    pub(crate) fn rebuild(view: view::AccountsGetRequest<'_>) -> build::AccountsGetRequest {
        let built = build::AccountsGetRequest::new(build::AuthReadQuery::rebuild(view.query()));
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::AccountsSetRequest {
    pub(crate) fn rebuild(view: view::AccountsSetRequest<'_>) -> build::AccountsSetRequest {
        let built = build::AccountsSetRequest::new(build::AuthWrite::rebuild(view.command()));
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::AgentRegistrySpawnRequest {
    pub(crate) fn rebuild(view: view::AgentRegistrySpawnRequest<'_>) -> build::AgentRegistrySpawnRequest {
        let built = build::AgentRegistrySpawnRequest::new(&view.cwd());
        let built = match view.agent_name() { Some(value) => built.agent_name(&value), None => built };
        let built = match view.model() { Some(value) => built.model(&value), None => built };
        let built = match view.name() { Some(value) => built.name(&value), None => built };
        let built = match view.permission_mode() { Some(value) => built.permission_mode(value), None => built };
        let built = match view.initial_prompt() { Some(value) => built.initial_prompt(&value), None => built };
        built
    }
}

impl build::AgentSelectRequest {
    pub(crate) fn rebuild(view: view::AgentSelectRequest<'_>) -> build::AgentSelectRequest {
        let built = build::AgentSelectRequest::new(&view.name());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::AgentSetPromptRequest {
    pub(crate) fn rebuild(view: view::AgentSetPromptRequest<'_>) -> build::AgentSetPromptRequest {
        let built = build::AgentSetPromptRequest::new(&view.id(), &view.prompt());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::AgentsDiscoverRequest {
    pub(crate) fn rebuild(view: view::AgentsDiscoverRequest<'_>) -> build::AgentsDiscoverRequest {
        let built = build::AgentsDiscoverRequest::new();
        let built = match view.project_paths() { Some(value) => built.project_paths(value.map(|item| item)), None => built };
        let built = match view.exclude_host_agents() { Some(value) => built.exclude_host_agents(value), None => built };
        built
    }
}

impl build::AgentsGetDiscoveryPathsRequest {
    pub(crate) fn rebuild(view: view::AgentsGetDiscoveryPathsRequest<'_>) -> build::AgentsGetDiscoveryPathsRequest {
        let built = build::AgentsGetDiscoveryPathsRequest::new();
        let built = match view.project_paths() { Some(value) => built.project_paths(value.map(|item| item)), None => built };
        let built = match view.exclude_host_agents() { Some(value) => built.exclude_host_agents(value), None => built };
        built
    }
}

impl build::AuthEnumerateQueryAccounts {
    pub(crate) fn rebuild(view: view::AuthEnumerateQueryAccounts<'_>) -> build::AuthEnumerateQueryAccounts {
        let built = build::AuthEnumerateQueryAccounts::new();
        built
    }
}

impl build::AuthEnumerateQueryProviders {
    pub(crate) fn rebuild(view: view::AuthEnumerateQueryProviders<'_>) -> build::AuthEnumerateQueryProviders {
        let built = build::AuthEnumerateQueryProviders::new();
        let built = match view.broker_available() { Some(value) => built.broker_available(value), None => built };
        built
    }
}

impl build::AuthLoginAdvanceRequest {
    pub(crate) fn rebuild(view: view::AuthLoginAdvanceRequest<'_>) -> build::AuthLoginAdvanceRequest {
        let built = build::AuthLoginAdvanceRequest::new(&view.flow_id());
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.input() { Some(value) => built.input(&value), None => built };
        built
    }
}

impl build::AuthLoginBeginRequest {
    pub(crate) fn rebuild(view: view::AuthLoginBeginRequest<'_>) -> build::AuthLoginBeginRequest {
        let built = build::AuthLoginBeginRequest::new(view.kind());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::AuthLoginCancelRequest {
    pub(crate) fn rebuild(view: view::AuthLoginCancelRequest<'_>) -> build::AuthLoginCancelRequest {
        let built = build::AuthLoginCancelRequest::new(&view.flow_id());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::AuthReadQueryActiveAccount {
    pub(crate) fn rebuild(view: view::AuthReadQueryActiveAccount<'_>) -> build::AuthReadQueryActiveAccount {
        let built = build::AuthReadQueryActiveAccount::new();
        built
    }
}

impl build::AuthReadQueryLastErrors {
    pub(crate) fn rebuild(view: view::AuthReadQueryLastErrors<'_>) -> build::AuthReadQueryLastErrors {
        let built = build::AuthReadQueryLastErrors::new();
        built
    }
}

impl build::AuthReadQueryStatus {
    pub(crate) fn rebuild(view: view::AuthReadQueryStatus<'_>) -> build::AuthReadQueryStatus {
        let built = build::AuthReadQueryStatus::new();
        built
    }
}

impl build::AuthWriteLogout {
    pub(crate) fn rebuild(view: view::AuthWriteLogout<'_>) -> build::AuthWriteLogout {
        let built = build::AuthWriteLogout::new();
        let built = match view.selection_id() { Some(value) => built.selection_id(&value), None => built };
        built
    }
}

impl build::AuthWriteSetCredentials {
    pub(crate) fn rebuild(view: view::AuthWriteSetCredentials<'_>) -> build::AuthWriteSetCredentials {
        let built = build::AuthWriteSetCredentials::new(&view.host(), &view.login(), &view.token());
        built
    }
}

impl build::AuthWriteSwitchActive {
    pub(crate) fn rebuild(view: view::AuthWriteSwitchActive<'_>) -> build::AuthWriteSwitchActive {
        let built = build::AuthWriteSwitchActive::new(&view.selection_id());
        built
    }
}

impl build::CanvasActionInvokeRequest {
    pub(crate) fn rebuild(view: view::CanvasActionInvokeRequest<'_>) -> build::CanvasActionInvokeRequest {
        let built = build::CanvasActionInvokeRequest::new(&view.instance_id(), &view.action_name());
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.input() { Some(value) => built.input(value), None => built };
        built
    }
}

impl build::CanvasCloseRequest {
    pub(crate) fn rebuild(view: view::CanvasCloseRequest<'_>) -> build::CanvasCloseRequest {
        let built = build::CanvasCloseRequest::new(&view.instance_id());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::CatalogClientContract {
    pub(crate) fn rebuild(view: view::CatalogClientContract<'_>) -> build::CatalogClientContract {
        let built = build::CatalogClientContract::new(view.protocol_version(), view.required_capabilities().map(|item| item));
        built
    }
}

impl build::CatalogSearchPage {
    pub(crate) fn rebuild(view: view::CatalogSearchPage<'_>) -> build::CatalogSearchPage {
        let built = build::CatalogSearchPage::new(&view.token(), view.number());
        built
    }
}

impl build::CatalogSearchRequest {
    pub(crate) fn rebuild(view: view::CatalogSearchRequest<'_>) -> build::CatalogSearchRequest {
        let built = build::CatalogSearchRequest::new(build::CatalogClientContract::rebuild(view.contract()), &view.query());
        let built = match view.policy_session_id() { Some(value) => built.policy_session_id(&value), None => built };
        let built = match view.limit() { Some(value) => built.limit(value), None => built };
        let built = match view.kinds() { Some(value) => built.kinds(value.map(|item| item)), None => built };
        let built = match view.page() { Some(value) => built.page(build::CatalogSearchPage::rebuild(value)), None => built };
        built
    }
}

impl build::CatalogSelectionRequest {
    pub(crate) fn rebuild(view: view::CatalogSelectionRequest<'_>) -> build::CatalogSelectionRequest {
        let built = build::CatalogSelectionRequest::new(build::CatalogClientContract::rebuild(view.contract()), &view.session_id(), &view.selection_ref(), view.outcome());
        built
    }
}

impl build::CommandsInvokeRequest {
    pub(crate) fn rebuild(view: view::CommandsInvokeRequest<'_>) -> build::CommandsInvokeRequest {
        let built = build::CommandsInvokeRequest::new(&view.name());
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.input() { Some(value) => built.input(&value), None => built };
        let built = match view.origin() { Some(value) => built.origin(value), None => built };
        built
    }
}

impl build::CommandsListRequest {
    pub(crate) fn rebuild(view: view::CommandsListRequest<'_>) -> build::CommandsListRequest {
        let built = build::CommandsListRequest::new();
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.include_builtins() { Some(value) => built.include_builtins(value), None => built };
        let built = match view.include_skills() { Some(value) => built.include_skills(value), None => built };
        let built = match view.include_client_commands() { Some(value) => built.include_client_commands(value), None => built };
        built
    }
}

impl build::CompletionsRequestRequest {
    pub(crate) fn rebuild(view: view::CompletionsRequestRequest<'_>) -> build::CompletionsRequestRequest {
        let built = build::CompletionsRequestRequest::new(&view.text(), view.offset());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::ConnectRemoteSessionParams {
    pub(crate) fn rebuild(view: view::ConnectRemoteSessionParams<'_>) -> build::ConnectRemoteSessionParams {
        let built = build::ConnectRemoteSessionParams::new(&view.session_id());
        built
    }
}

impl build::ConnectorAccountRequest {
    pub(crate) fn rebuild(view: view::ConnectorAccountRequest<'_>) -> build::ConnectorAccountRequest {
        let built = build::ConnectorAccountRequest::new(&view.account_id());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::ConnectorConnectRequest {
    pub(crate) fn rebuild(view: view::ConnectorConnectRequest<'_>) -> build::ConnectorConnectRequest {
        let built = build::ConnectorConnectRequest::new(&view.account_id(), &view.connector_name());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::ConnectorContinueRequest {
    pub(crate) fn rebuild(view: view::ConnectorContinueRequest<'_>) -> build::ConnectorContinueRequest {
        let built = build::ConnectorContinueRequest::new(&view.continuation_id(), view.max_attempts(), view.poll_interval_ms(), view.deadline_ms());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::ConnectorReconcileRequest {
    pub(crate) fn rebuild(view: view::ConnectorReconcileRequest<'_>) -> build::ConnectorReconcileRequest {
        let built = build::ConnectorReconcileRequest::new(&view.account_id());
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.refresh_catalog() { Some(value) => built.refresh_catalog(value), None => built };
        built
    }
}

impl build::ConnectorsDisconnectParams {
    pub(crate) fn rebuild(view: view::ConnectorsDisconnectParams<'_>) -> build::ConnectorsDisconnectParams {
        let built = build::ConnectorsDisconnectParams::new(&view.account_id(), &view.connector_name());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::ConnectorsReconnectParams {
    pub(crate) fn rebuild(view: view::ConnectorsReconnectParams<'_>) -> build::ConnectorsReconnectParams {
        let built = build::ConnectorsReconnectParams::new(&view.account_id(), &view.connector_name());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::ConnectorsRefreshParams {
    pub(crate) fn rebuild(view: view::ConnectorsRefreshParams<'_>) -> build::ConnectorsRefreshParams {
        let built = build::ConnectorsRefreshParams::new(&view.account_id());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::ContentExclusionCheckPathsRequest {
    pub(crate) fn rebuild(view: view::ContentExclusionCheckPathsRequest<'_>) -> build::ContentExclusionCheckPathsRequest {
        let built = build::ContentExclusionCheckPathsRequest::new(view.paths().map(|item| item));
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::DebugCollectLogsDestinationArchive {
    pub(crate) fn rebuild(view: view::DebugCollectLogsDestinationArchive<'_>) -> build::DebugCollectLogsDestinationArchive {
        let built = build::DebugCollectLogsDestinationArchive::new(&view.output_path());
        let built = match view.no_overwrite() { Some(value) => built.no_overwrite(value), None => built };
        built
    }
}

impl build::DebugCollectLogsDestinationDirectory {
    pub(crate) fn rebuild(view: view::DebugCollectLogsDestinationDirectory<'_>) -> build::DebugCollectLogsDestinationDirectory {
        let built = build::DebugCollectLogsDestinationDirectory::new(&view.output_directory());
        built
    }
}

impl build::DebugCollectLogsEntry {
    pub(crate) fn rebuild(view: view::DebugCollectLogsEntry<'_>) -> build::DebugCollectLogsEntry {
        let built = build::DebugCollectLogsEntry::new(view.kind(), &view.path(), &view.bundle_path());
        let built = match view.redaction() { Some(value) => built.redaction(value), None => built };
        let built = match view.required() { Some(value) => built.required(value), None => built };
        built
    }
}

impl build::DebugCollectLogsInclude {
    pub(crate) fn rebuild(view: view::DebugCollectLogsInclude<'_>) -> build::DebugCollectLogsInclude {
        let built = build::DebugCollectLogsInclude::new();
        let built = match view.events() { Some(value) => built.events(value), None => built };
        let built = match view.process_logs() { Some(value) => built.process_logs(value), None => built };
        let built = match view.shell_logs() { Some(value) => built.shell_logs(value), None => built };
        let built = match view.events_path() { Some(value) => built.events_path(&value), None => built };
        let built = match view.current_process_log_path() { Some(value) => built.current_process_log_path(&value), None => built };
        let built = match view.process_log_directory() { Some(value) => built.process_log_directory(&value), None => built };
        let built = match view.previous_process_log_limit() { Some(value) => built.previous_process_log_limit(value), None => built };
        built
    }
}

impl build::DebugCollectLogsRequest {
    pub(crate) fn rebuild(view: view::DebugCollectLogsRequest<'_>) -> build::DebugCollectLogsRequest {
        let built = build::DebugCollectLogsRequest::new(build::DebugCollectLogsDestination::rebuild(view.destination()));
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.include() { Some(value) => built.include(build::DebugCollectLogsInclude::rebuild(value)), None => built };
        let built = match view.additional_entries() { Some(value) => built.additional_entries(value.map(|item| build::DebugCollectLogsEntry::rebuild(item))), None => built };
        built
    }
}

impl build::DiagnosticsConfigureRequest {
    pub(crate) fn rebuild(view: view::DiagnosticsConfigureRequest<'_>) -> build::DiagnosticsConfigureRequest {
        let built = build::DiagnosticsConfigureRequest::new(build::DiagnosticSourcesConfiguration::rebuild(view.sources()));
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::DiagnosticsReadRequest {
    pub(crate) fn rebuild(view: view::DiagnosticsReadRequest<'_>) -> build::DiagnosticsReadRequest {
        let built = build::DiagnosticsReadRequest::new(view.sources().map(|item| item));
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.cursor() { Some(value) => built.cursor(&value), None => built };
        let built = match view.max() { Some(value) => built.max(value), None => built };
        let built = match view.wait_ms() { Some(value) => built.wait_ms(value), None => built };
        built
    }
}

impl build::DiscoveredExtensionsDisableRequest {
    pub(crate) fn rebuild(view: view::DiscoveredExtensionsDisableRequest<'_>) -> build::DiscoveredExtensionsDisableRequest {
        let built = build::DiscoveredExtensionsDisableRequest::new(view.ids().map(|item| item));
        built
    }
}

impl build::DiscoveredExtensionsEnableRequest {
    pub(crate) fn rebuild(view: view::DiscoveredExtensionsEnableRequest<'_>) -> build::DiscoveredExtensionsEnableRequest {
        let built = build::DiscoveredExtensionsEnableRequest::new(view.ids().map(|item| item));
        built
    }
}

impl build::ExecuteCommandParams {
    pub(crate) fn rebuild(view: view::ExecuteCommandParams<'_>) -> build::ExecuteCommandParams {
        let built = build::ExecuteCommandParams::new(&view.command_name(), &view.args());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::ExtensionContextPushInput {
    pub(crate) fn rebuild(view: view::ExtensionContextPushInput<'_>) -> build::ExtensionContextPushInput {
        let built = build::ExtensionContextPushInput::new(&view.title(), view.payload());
        built
    }
}

impl build::ExtensionsDisableRequest {
    pub(crate) fn rebuild(view: view::ExtensionsDisableRequest<'_>) -> build::ExtensionsDisableRequest {
        let built = build::ExtensionsDisableRequest::new(&view.id());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::ExtensionsEnableRequest {
    pub(crate) fn rebuild(view: view::ExtensionsEnableRequest<'_>) -> build::ExtensionsEnableRequest {
        let built = build::ExtensionsEnableRequest::new(&view.id());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::FolderTrustAddParams {
    pub(crate) fn rebuild(view: view::FolderTrustAddParams<'_>) -> build::FolderTrustAddParams {
        let built = build::FolderTrustAddParams::new(&view.path());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::FolderTrustCheckParams {
    pub(crate) fn rebuild(view: view::FolderTrustCheckParams<'_>) -> build::FolderTrustCheckParams {
        let built = build::FolderTrustCheckParams::new(&view.path());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::HistoryClearContextRequest {
    pub(crate) fn rebuild(view: view::HistoryClearContextRequest<'_>) -> build::HistoryClearContextRequest {
        let built = build::HistoryClearContextRequest::new(&view.prompt());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::HistoryPreviewRewindRequest {
    pub(crate) fn rebuild(view: view::HistoryPreviewRewindRequest<'_>) -> build::HistoryPreviewRewindRequest {
        let built = build::HistoryPreviewRewindRequest::new(&view.event_id());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::HistoryRewindRequest {
    pub(crate) fn rebuild(view: view::HistoryRewindRequest<'_>) -> build::HistoryRewindRequest {
        let built = build::HistoryRewindRequest::new(&view.event_id(), view.mode());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::HooksDiscoverRequest {
    pub(crate) fn rebuild(view: view::HooksDiscoverRequest<'_>) -> build::HooksDiscoverRequest {
        let built = build::HooksDiscoverRequest::new();
        let built = match view.project_paths() { Some(value) => built.project_paths(value.map(|item| item)), None => built };
        let built = match view.exclude_host_hooks() { Some(value) => built.exclude_host_hooks(value), None => built };
        built
    }
}

impl build::InstructionsDiscoverRequest {
    pub(crate) fn rebuild(view: view::InstructionsDiscoverRequest<'_>) -> build::InstructionsDiscoverRequest {
        let built = build::InstructionsDiscoverRequest::new();
        let built = match view.project_paths() { Some(value) => built.project_paths(value.map(|item| item)), None => built };
        let built = match view.exclude_host_instructions() { Some(value) => built.exclude_host_instructions(value), None => built };
        built
    }
}

impl build::InstructionsGetDiscoveryPathsRequest {
    pub(crate) fn rebuild(view: view::InstructionsGetDiscoveryPathsRequest<'_>) -> build::InstructionsGetDiscoveryPathsRequest {
        let built = build::InstructionsGetDiscoveryPathsRequest::new();
        let built = match view.project_paths() { Some(value) => built.project_paths(value.map(|item| item)), None => built };
        let built = match view.exclude_host_instructions() { Some(value) => built.exclude_host_instructions(value), None => built };
        built
    }
}

impl build::InterruptMainTurnRequest {
    pub(crate) fn rebuild(view: view::InterruptMainTurnRequest<'_>) -> build::InterruptMainTurnRequest {
        let built = build::InterruptMainTurnRequest::new();
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.flush_queued() { Some(value) => built.flush_queued(value), None => built };
        built
    }
}

impl build::LocalSessionMetadataValue {
    pub(crate) fn rebuild(view: view::LocalSessionMetadataValue<'_>) -> build::LocalSessionMetadataValue {
        let built = build::LocalSessionMetadataValue::new(&view.session_id(), &view.start_time(), &view.modified_time());
        let built = match view.summary() { Some(value) => built.summary(&value), None => built };
        let built = match view.name() { Some(value) => built.name(&value), None => built };
        let built = match view.client_name() { Some(value) => built.client_name(&value), None => built };
        let built = match view.is_detached() { Some(value) => built.is_detached(value), None => built };
        let built = match view.context() { Some(value) => built.context(build::SessionContext::rebuild(value)), None => built };
        let built = match view.mc_task_id() { Some(value) => built.mc_task_id(&value), None => built };
        built
    }
}

impl build::LspInitializeRequest {
    pub(crate) fn rebuild(view: view::LspInitializeRequest<'_>) -> build::LspInitializeRequest {
        let built = build::LspInitializeRequest::new();
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.working_directory() { Some(value) => built.working_directory(&value), None => built };
        let built = match view.git_root() { Some(value) => built.git_root(&value), None => built };
        let built = match view.force() { Some(value) => built.force(value), None => built };
        built
    }
}

impl build::McpApplyInstallRequest {
    pub(crate) fn rebuild(view: view::McpApplyInstallRequest<'_>) -> build::McpApplyInstallRequest {
        let built = build::McpApplyInstallRequest::new(build::CatalogClientContract::rebuild(view.contract()), &view.operation_id(), &view.policy_session_id());
        built
    }
}

impl build::McpApplyUninstallRequest {
    pub(crate) fn rebuild(view: view::McpApplyUninstallRequest<'_>) -> build::McpApplyUninstallRequest {
        let built = build::McpApplyUninstallRequest::new(build::CatalogClientContract::rebuild(view.contract()), &view.plan_handle(), &view.policy_session_id());
        built
    }
}

impl build::McpAppsCallToolRequest {
    pub(crate) fn rebuild(view: view::McpAppsCallToolRequest<'_>) -> build::McpAppsCallToolRequest {
        let built = build::McpAppsCallToolRequest::new(&view.server_name(), &view.tool_name(), &view.origin_server_name());
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.arguments() { Some(value) => built.arguments(value.map(|(name, item)| (name, item))), None => built };
        built
    }
}

impl build::McpAppsDiagnoseRequest {
    pub(crate) fn rebuild(view: view::McpAppsDiagnoseRequest<'_>) -> build::McpAppsDiagnoseRequest {
        let built = build::McpAppsDiagnoseRequest::new(&view.server_name());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::McpAppsListToolsRequest {
    pub(crate) fn rebuild(view: view::McpAppsListToolsRequest<'_>) -> build::McpAppsListToolsRequest {
        let built = build::McpAppsListToolsRequest::new(&view.server_name(), &view.origin_server_name());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::McpAppsReadResourceRequest {
    pub(crate) fn rebuild(view: view::McpAppsReadResourceRequest<'_>) -> build::McpAppsReadResourceRequest {
        let built = build::McpAppsReadResourceRequest::new(&view.server_name(), &view.uri());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::McpAppsSetHostContextDetails {
    pub(crate) fn rebuild(view: view::McpAppsSetHostContextDetails<'_>) -> build::McpAppsSetHostContextDetails {
        let built = build::McpAppsSetHostContextDetails::new();
        let built = match view.theme() { Some(value) => built.theme(value), None => built };
        let built = match view.locale() { Some(value) => built.locale(&value), None => built };
        let built = match view.time_zone() { Some(value) => built.time_zone(&value), None => built };
        let built = match view.display_mode() { Some(value) => built.display_mode(value), None => built };
        let built = match view.available_display_modes() { Some(value) => built.available_display_modes(value.map(|item| item)), None => built };
        let built = match view.platform() { Some(value) => built.platform(value), None => built };
        let built = match view.user_agent() { Some(value) => built.user_agent(&value), None => built };
        let mut built = built;
        for (name, value) in view.members() { built = built.member(&name, value); }
        built
    }
}

impl build::McpAppsSetHostContextRequest {
    pub(crate) fn rebuild(view: view::McpAppsSetHostContextRequest<'_>) -> build::McpAppsSetHostContextRequest {
        let built = build::McpAppsSetHostContextRequest::new(build::McpAppsSetHostContextDetails::rebuild(view.context()));
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::McpCancelSamplingExecutionParams {
    pub(crate) fn rebuild(view: view::McpCancelSamplingExecutionParams<'_>) -> build::McpCancelSamplingExecutionParams {
        let built = build::McpCancelSamplingExecutionParams::new(&view.request_id());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::McpConfigAddRequest {
    pub(crate) fn rebuild(view: view::McpConfigAddRequest<'_>) -> build::McpConfigAddRequest {
        let built = build::McpConfigAddRequest::new(&view.name(), build::McpSerializableServerConfig::rebuild(view.config()));
        built
    }
}

impl build::McpConfigDisableRequest {
    pub(crate) fn rebuild(view: view::McpConfigDisableRequest<'_>) -> build::McpConfigDisableRequest {
        let built = build::McpConfigDisableRequest::new(view.names().map(|item| item));
        built
    }
}

impl build::McpConfigEnableRequest {
    pub(crate) fn rebuild(view: view::McpConfigEnableRequest<'_>) -> build::McpConfigEnableRequest {
        let built = build::McpConfigEnableRequest::new(view.names().map(|item| item));
        built
    }
}

impl build::McpConfigRemoveRequest {
    pub(crate) fn rebuild(view: view::McpConfigRemoveRequest<'_>) -> build::McpConfigRemoveRequest {
        let built = build::McpConfigRemoveRequest::new(&view.name());
        let built = match view.auth_client_id_metadata_url() { Some(value) => built.auth_client_id_metadata_url(&value), None => built };
        built
    }
}

impl build::McpConfigUpdateRequest {
    pub(crate) fn rebuild(view: view::McpConfigUpdateRequest<'_>) -> build::McpConfigUpdateRequest {
        let built = build::McpConfigUpdateRequest::new(&view.name(), build::McpSerializableServerConfig::rebuild(view.config()));
        built
    }
}

impl build::McpDisableRequest {
    pub(crate) fn rebuild(view: view::McpDisableRequest<'_>) -> build::McpDisableRequest {
        let built = build::McpDisableRequest::new(&view.server_name());
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.expected_installation_id() { Some(value) => built.expected_installation_id(&value), None => built };
        built
    }
}

impl build::McpDiscoverRequest {
    pub(crate) fn rebuild(view: view::McpDiscoverRequest<'_>) -> build::McpDiscoverRequest {
        let built = build::McpDiscoverRequest::new();
        let built = match view.working_directory() { Some(value) => built.working_directory(&value), None => built };
        let built = match view.include_effective_source() { Some(value) => built.include_effective_source(value), None => built };
        built
    }
}

impl build::McpEnableRequest {
    pub(crate) fn rebuild(view: view::McpEnableRequest<'_>) -> build::McpEnableRequest {
        let built = build::McpEnableRequest::new(&view.server_name());
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.expected_installation_id() { Some(value) => built.expected_installation_id(&value), None => built };
        built
    }
}

impl build::McpExecuteSamplingParams {
    pub(crate) fn rebuild(view: view::McpExecuteSamplingParams<'_>) -> build::McpExecuteSamplingParams {
        let built = build::McpExecuteSamplingParams::new(&view.request_id(), &view.server_name(), view.mcp_request_id(), build::McpExecuteSamplingRequest::rebuild(view.request()));
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::McpExecuteSamplingRequest {
    pub(crate) fn rebuild(view: view::McpExecuteSamplingRequest<'_>) -> build::McpExecuteSamplingRequest {
        let built = build::McpExecuteSamplingRequest::new();
        let mut built = built;
        for (name, value) in view.members() { built = built.member(&name, value); }
        built
    }
}

impl build::McpInstallationOperationRequest {
    pub(crate) fn rebuild(view: view::McpInstallationOperationRequest<'_>) -> build::McpInstallationOperationRequest {
        let built = build::McpInstallationOperationRequest::new(build::CatalogClientContract::rebuild(view.contract()), &view.operation_id());
        built
    }
}

impl build::McpInstallationSecret {
    pub(crate) fn rebuild(view: view::McpInstallationSecret<'_>) -> build::McpInstallationSecret {
        let built = build::McpInstallationSecret::new(&view.placeholder(), &view.value());
        built
    }
}

impl build::McpInstallationsRequest {
    pub(crate) fn rebuild(view: view::McpInstallationsRequest<'_>) -> build::McpInstallationsRequest {
        let built = build::McpInstallationsRequest::new(build::CatalogClientContract::rebuild(view.contract()), &view.policy_session_id());
        built
    }
}

impl build::McpIsServerRunningRequest {
    pub(crate) fn rebuild(view: view::McpIsServerRunningRequest<'_>) -> build::McpIsServerRunningRequest {
        let built = build::McpIsServerRunningRequest::new(&view.server_name());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::McpOauthAuthenticationStateChangedRequest {
    pub(crate) fn rebuild(view: view::McpOauthAuthenticationStateChangedRequest<'_>) -> build::McpOauthAuthenticationStateChangedRequest {
        let built = build::McpOauthAuthenticationStateChangedRequest::new();
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.server_name() { Some(value) => built.server_name(&value), None => built };
        let built = match view.refresh_session_token() { Some(value) => built.refresh_session_token(value), None => built };
        built
    }
}

impl build::McpOauthCancelLoginParams {
    pub(crate) fn rebuild(view: view::McpOauthCancelLoginParams<'_>) -> build::McpOauthCancelLoginParams {
        let built = build::McpOauthCancelLoginParams::new(&view.expected_installation_id(), &view.login_id());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::McpOauthPrepareLoginParams {
    pub(crate) fn rebuild(view: view::McpOauthPrepareLoginParams<'_>) -> build::McpOauthPrepareLoginParams {
        let built = build::McpOauthPrepareLoginParams::new(&view.server_name(), &view.expected_installation_id());
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.force_reauth() { Some(value) => built.force_reauth(value), None => built };
        let built = match view.client_name() { Some(value) => built.client_name(&value), None => built };
        let built = match view.callback_success_message() { Some(value) => built.callback_success_message(&value), None => built };
        built
    }
}

impl build::McpOauthProbeRequest {
    pub(crate) fn rebuild(view: view::McpOauthProbeRequest<'_>) -> build::McpOauthProbeRequest {
        let built = build::McpOauthProbeRequest::new(&view.server_name());
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.expected_installation_id() { Some(value) => built.expected_installation_id(&value), None => built };
        built
    }
}

impl build::McpOauthRespondRequest {
    pub(crate) fn rebuild(view: view::McpOauthRespondRequest<'_>) -> build::McpOauthRespondRequest {
        let built = build::McpOauthRespondRequest::new(&view.request_id());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::McpPlanInstallRequest {
    pub(crate) fn rebuild(view: view::McpPlanInstallRequest<'_>) -> build::McpPlanInstallRequest {
        let built = build::McpPlanInstallRequest::new(build::CatalogClientContract::rebuild(view.contract()), build::McpPlanInstallSource::rebuild(view.source()));
        let built = match view.scope() { Some(value) => built.scope(value), None => built };
        let built = match view.policy_session_id() { Some(value) => built.policy_session_id(&value), None => built };
        built
    }
}

impl build::McpPlanInstallSourceCandidate {
    pub(crate) fn rebuild(view: view::McpPlanInstallSourceCandidate<'_>) -> build::McpPlanInstallSourceCandidate {
        let built = build::McpPlanInstallSourceCandidate::new(&view.candidate_handle(), &view.search_id());
        built
    }
}

impl build::McpPlanInstallSourceCard {
    pub(crate) fn rebuild(view: view::McpPlanInstallSourceCard<'_>) -> build::McpPlanInstallSourceCard {
        let built = build::McpPlanInstallSourceCard::new(build::McpServerCardReference::rebuild(view.card()));
        built
    }
}

impl build::McpPlanUninstallRequest {
    pub(crate) fn rebuild(view: view::McpPlanUninstallRequest<'_>) -> build::McpPlanUninstallRequest {
        let built = build::McpPlanUninstallRequest::new(build::CatalogClientContract::rebuild(view.contract()), &view.installation_id(), &view.policy_session_id());
        built
    }
}

impl build::McpPrepareInstallRequest {
    pub(crate) fn rebuild(view: view::McpPrepareInstallRequest<'_>) -> build::McpPrepareInstallRequest {
        let built = build::McpPrepareInstallRequest::new(build::CatalogClientContract::rebuild(view.contract()), &view.plan_handle(), &view.choice_id(), &view.policy_session_id(), view.inputs().map(|item| build::McpInstallationInput::rebuild(item)), view.secrets().map(|item| build::McpInstallationSecret::rebuild(item)), build::McpServerCardReference::rebuild(view.source()), view.secret_storage());
        built
    }
}

impl build::McpResourcesListRequest {
    pub(crate) fn rebuild(view: view::McpResourcesListRequest<'_>) -> build::McpResourcesListRequest {
        let built = build::McpResourcesListRequest::new(&view.server_name());
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.cursor() { Some(value) => built.cursor(&value), None => built };
        built
    }
}

impl build::McpResourcesListTemplatesRequest {
    pub(crate) fn rebuild(view: view::McpResourcesListTemplatesRequest<'_>) -> build::McpResourcesListTemplatesRequest {
        let built = build::McpResourcesListTemplatesRequest::new(&view.server_name());
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.cursor() { Some(value) => built.cursor(&value), None => built };
        built
    }
}

impl build::McpResourcesReadRequest {
    pub(crate) fn rebuild(view: view::McpResourcesReadRequest<'_>) -> build::McpResourcesReadRequest {
        let built = build::McpResourcesReadRequest::new(&view.server_name(), &view.uri());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::McpRestartServerRequest {
    pub(crate) fn rebuild(view: view::McpRestartServerRequest<'_>) -> build::McpRestartServerRequest {
        let built = build::McpRestartServerRequest::new(&view.server_name());
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.config() { Some(value) => built.config(build::McpSerializableServerConfig::rebuild(value)), None => built };
        let built = match view.expected_installation_id() { Some(value) => built.expected_installation_id(&value), None => built };
        built
    }
}

impl build::McpServerCardEmbedded {
    pub(crate) fn rebuild(view: view::McpServerCardEmbedded<'_>) -> build::McpServerCardEmbedded {
        let built = build::McpServerCardEmbedded::new(view.media_type(), &view.data());
        built
    }
}

impl build::McpServerCardUrl {
    pub(crate) fn rebuild(view: view::McpServerCardUrl<'_>) -> build::McpServerCardUrl {
        let built = build::McpServerCardUrl::new(view.media_type(), &view.url());
        built
    }
}

impl build::McpSetEnvValueModeParams {
    pub(crate) fn rebuild(view: view::McpSetEnvValueModeParams<'_>) -> build::McpSetEnvValueModeParams {
        let built = build::McpSetEnvValueModeParams::new(view.mode());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::McpStartServerRequest {
    pub(crate) fn rebuild(view: view::McpStartServerRequest<'_>) -> build::McpStartServerRequest {
        let built = build::McpStartServerRequest::new(&view.server_name());
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.config() { Some(value) => built.config(build::McpSerializableServerConfig::rebuild(value)), None => built };
        let built = match view.expected_installation_id() { Some(value) => built.expected_installation_id(&value), None => built };
        built
    }
}

impl build::McpStopServerRequest {
    pub(crate) fn rebuild(view: view::McpStopServerRequest<'_>) -> build::McpStopServerRequest {
        let built = build::McpStopServerRequest::new(&view.server_name());
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.expected_installation_id() { Some(value) => built.expected_installation_id(&value), None => built };
        built
    }
}

impl build::MetadataContextHeaviestMessagesRequest {
    pub(crate) fn rebuild(view: view::MetadataContextHeaviestMessagesRequest<'_>) -> build::MetadataContextHeaviestMessagesRequest {
        let built = build::MetadataContextHeaviestMessagesRequest::new();
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.limit() { Some(value) => built.limit(value), None => built };
        built
    }
}

impl build::MetadataRecomputeContextTokensRequest {
    pub(crate) fn rebuild(view: view::MetadataRecomputeContextTokensRequest<'_>) -> build::MetadataRecomputeContextTokensRequest {
        let built = build::MetadataRecomputeContextTokensRequest::new(&view.model_id());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::MetadataRecordContextChangeRequest {
    pub(crate) fn rebuild(view: view::MetadataRecordContextChangeRequest<'_>) -> build::MetadataRecordContextChangeRequest {
        let built = build::MetadataRecordContextChangeRequest::new(build::SessionWorkingDirectoryContext::rebuild(view.context()));
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::MetadataSetWorkingDirectoryRequest {
    pub(crate) fn rebuild(view: view::MetadataSetWorkingDirectoryRequest<'_>) -> build::MetadataSetWorkingDirectoryRequest {
        let built = build::MetadataSetWorkingDirectoryRequest::new(&view.working_directory());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::MetadataUpdateClientMetadataRequest {
    pub(crate) fn rebuild(view: view::MetadataUpdateClientMetadataRequest<'_>) -> build::MetadataUpdateClientMetadataRequest {
        let built = build::MetadataUpdateClientMetadataRequest::new();
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.clear() { Some(value) => built.clear(value), None => built };
        let built = match view.remove() { Some(value) => built.remove(value.map(|item| item)), None => built };
        let built = match view.set() { Some(value) => built.set(value.map(|(name, item)| (name, item))), None => built };
        built
    }
}

impl build::ModelListRequest {
    pub(crate) fn rebuild(view: view::ModelListRequest<'_>) -> build::ModelListRequest {
        let built = build::ModelListRequest::new();
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.skip_cache() { Some(value) => built.skip_cache(value), None => built };
        built
    }
}

impl build::ModelSetAllowedModelsRequest {
    pub(crate) fn rebuild(view: view::ModelSetAllowedModelsRequest<'_>) -> build::ModelSetAllowedModelsRequest {
        let built = build::ModelSetAllowedModelsRequest::new();
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.allowed_models() { crate::Presence::Absent => built, crate::Presence::Null => built.allowed_models_null(), crate::Presence::Value(value) => built.allowed_models(value.map(|item| item)) };
        built
    }
}

impl build::ModelSetReasoningEffortRequest {
    pub(crate) fn rebuild(view: view::ModelSetReasoningEffortRequest<'_>) -> build::ModelSetReasoningEffortRequest {
        let built = build::ModelSetReasoningEffortRequest::new(&view.reasoning_effort());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::NameSetAutoRequest {
    pub(crate) fn rebuild(view: view::NameSetAutoRequest<'_>) -> build::NameSetAutoRequest {
        let built = build::NameSetAutoRequest::new(&view.summary());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::PermissionLocationAddToolApprovalParams {
    pub(crate) fn rebuild(view: view::PermissionLocationAddToolApprovalParams<'_>) -> build::PermissionLocationAddToolApprovalParams {
        let built = build::PermissionLocationAddToolApprovalParams::new(&view.location_key(), build::PermissionsLocationsAddToolApprovalDetails::rebuild(view.approval()));
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::PermissionLocationApplyParams {
    pub(crate) fn rebuild(view: view::PermissionLocationApplyParams<'_>) -> build::PermissionLocationApplyParams {
        let built = build::PermissionLocationApplyParams::new(&view.working_directory());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::PermissionLocationResolveParams {
    pub(crate) fn rebuild(view: view::PermissionLocationResolveParams<'_>) -> build::PermissionLocationResolveParams {
        let built = build::PermissionLocationResolveParams::new(&view.working_directory());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::PermissionPathsAddParams {
    pub(crate) fn rebuild(view: view::PermissionPathsAddParams<'_>) -> build::PermissionPathsAddParams {
        let built = build::PermissionPathsAddParams::new(&view.path());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::PermissionPathsAllowedCheckParams {
    pub(crate) fn rebuild(view: view::PermissionPathsAllowedCheckParams<'_>) -> build::PermissionPathsAllowedCheckParams {
        let built = build::PermissionPathsAllowedCheckParams::new(&view.path());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::PermissionPathsConfig {
    pub(crate) fn rebuild(view: view::PermissionPathsConfig<'_>) -> build::PermissionPathsConfig {
        let built = build::PermissionPathsConfig::new();
        let built = match view.unrestricted() { Some(value) => built.unrestricted(value), None => built };
        let built = match view.additional_directories() { Some(value) => built.additional_directories(value.map(|item| item)), None => built };
        let built = match view.include_temp_directory() { Some(value) => built.include_temp_directory(value), None => built };
        let built = match view.workspace_path() { Some(value) => built.workspace_path(&value), None => built };
        built
    }
}

impl build::PermissionPathsUpdatePrimaryParams {
    pub(crate) fn rebuild(view: view::PermissionPathsUpdatePrimaryParams<'_>) -> build::PermissionPathsUpdatePrimaryParams {
        let built = build::PermissionPathsUpdatePrimaryParams::new(&view.path());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::PermissionPathsWorkspaceCheckParams {
    pub(crate) fn rebuild(view: view::PermissionPathsWorkspaceCheckParams<'_>) -> build::PermissionPathsWorkspaceCheckParams {
        let built = build::PermissionPathsWorkspaceCheckParams::new(&view.path());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::PermissionPromptShownNotification {
    pub(crate) fn rebuild(view: view::PermissionPromptShownNotification<'_>) -> build::PermissionPromptShownNotification {
        let built = build::PermissionPromptShownNotification::new(&view.message());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::PermissionRulesSet {
    pub(crate) fn rebuild(view: view::PermissionRulesSet<'_>) -> build::PermissionRulesSet {
        let built = build::PermissionRulesSet::new(view.approved().map(|item| build::PermissionRule::rebuild(item)), view.denied().map(|item| build::PermissionRule::rebuild(item)));
        built
    }
}

impl build::PermissionUrlsConfig {
    pub(crate) fn rebuild(view: view::PermissionUrlsConfig<'_>) -> build::PermissionUrlsConfig {
        let built = build::PermissionUrlsConfig::new();
        let built = match view.unrestricted() { Some(value) => built.unrestricted(value), None => built };
        let built = match view.initial_allowed() { Some(value) => built.initial_allowed(value.map(|item| item)), None => built };
        built
    }
}

impl build::PermissionUrlsSetUnrestrictedModeParams {
    pub(crate) fn rebuild(view: view::PermissionUrlsSetUnrestrictedModeParams<'_>) -> build::PermissionUrlsSetUnrestrictedModeParams {
        let built = build::PermissionUrlsSetUnrestrictedModeParams::new(view.enabled());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::PermissionsConfigureAdditionalContentExclusionPolicy {
    pub(crate) fn rebuild(view: view::PermissionsConfigureAdditionalContentExclusionPolicy<'_>) -> build::PermissionsConfigureAdditionalContentExclusionPolicy {
        let built = build::PermissionsConfigureAdditionalContentExclusionPolicy::new(view.rules().map(|item| build::PermissionsConfigureAdditionalContentExclusionPolicyRule::rebuild(item)), view.last_updated_at(), view.scope());
        built
    }
}

impl build::PermissionsConfigureAdditionalContentExclusionPolicyRule {
    pub(crate) fn rebuild(view: view::PermissionsConfigureAdditionalContentExclusionPolicyRule<'_>) -> build::PermissionsConfigureAdditionalContentExclusionPolicyRule {
        let built = build::PermissionsConfigureAdditionalContentExclusionPolicyRule::new(view.paths().map(|item| item), build::PermissionsConfigureAdditionalContentExclusionPolicyRuleSource::rebuild(view.source()));
        let built = match view.if_any_match() { Some(value) => built.if_any_match(value.map(|item| item)), None => built };
        let built = match view.if_none_match() { Some(value) => built.if_none_match(value.map(|item| item)), None => built };
        built
    }
}

impl build::PermissionsConfigureAdditionalContentExclusionPolicyRuleSource {
    pub(crate) fn rebuild(view: view::PermissionsConfigureAdditionalContentExclusionPolicyRuleSource<'_>) -> build::PermissionsConfigureAdditionalContentExclusionPolicyRuleSource {
        let built = build::PermissionsConfigureAdditionalContentExclusionPolicyRuleSource::new(&view.name(), &view.r#type());
        built
    }
}

impl build::PermissionsConfigureParams {
    pub(crate) fn rebuild(view: view::PermissionsConfigureParams<'_>) -> build::PermissionsConfigureParams {
        let built = build::PermissionsConfigureParams::new();
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.approve_all_tool_permission_requests() { Some(value) => built.approve_all_tool_permission_requests(value), None => built };
        let built = match view.approve_all_read_permission_requests() { Some(value) => built.approve_all_read_permission_requests(value), None => built };
        let built = match view.rules() { Some(value) => built.rules(build::PermissionRulesSet::rebuild(value)), None => built };
        let built = match view.paths() { Some(value) => built.paths(build::PermissionPathsConfig::rebuild(value)), None => built };
        let built = match view.urls() { Some(value) => built.urls(build::PermissionUrlsConfig::rebuild(value)), None => built };
        let built = match view.additional_content_exclusion_policies() { Some(value) => built.additional_content_exclusion_policies(value.map(|item| build::PermissionsConfigureAdditionalContentExclusionPolicy::rebuild(item))), None => built };
        built
    }
}

impl build::PermissionsLocationsAddToolApprovalDetailsCommands {
    pub(crate) fn rebuild(view: view::PermissionsLocationsAddToolApprovalDetailsCommands<'_>) -> build::PermissionsLocationsAddToolApprovalDetailsCommands {
        let built = build::PermissionsLocationsAddToolApprovalDetailsCommands::new(view.command_identifiers().map(|item| item));
        built
    }
}

impl build::PermissionsLocationsAddToolApprovalDetailsCustomTool {
    pub(crate) fn rebuild(view: view::PermissionsLocationsAddToolApprovalDetailsCustomTool<'_>) -> build::PermissionsLocationsAddToolApprovalDetailsCustomTool {
        let built = build::PermissionsLocationsAddToolApprovalDetailsCustomTool::new(&view.tool_name());
        built
    }
}

impl build::PermissionsLocationsAddToolApprovalDetailsExtensionEnvAccess {
    pub(crate) fn rebuild(view: view::PermissionsLocationsAddToolApprovalDetailsExtensionEnvAccess<'_>) -> build::PermissionsLocationsAddToolApprovalDetailsExtensionEnvAccess {
        let built = build::PermissionsLocationsAddToolApprovalDetailsExtensionEnvAccess::new(&view.extension_name(), view.environment_variables().map(|item| item));
        built
    }
}

impl build::PermissionsLocationsAddToolApprovalDetailsExtensionManagement {
    pub(crate) fn rebuild(view: view::PermissionsLocationsAddToolApprovalDetailsExtensionManagement<'_>) -> build::PermissionsLocationsAddToolApprovalDetailsExtensionManagement {
        let built = build::PermissionsLocationsAddToolApprovalDetailsExtensionManagement::new();
        let built = match view.operation() { Some(value) => built.operation(&value), None => built };
        built
    }
}

impl build::PermissionsLocationsAddToolApprovalDetailsExtensionPermissionAccess {
    pub(crate) fn rebuild(view: view::PermissionsLocationsAddToolApprovalDetailsExtensionPermissionAccess<'_>) -> build::PermissionsLocationsAddToolApprovalDetailsExtensionPermissionAccess {
        let built = build::PermissionsLocationsAddToolApprovalDetailsExtensionPermissionAccess::new(&view.extension_name());
        built
    }
}

impl build::PermissionsLocationsAddToolApprovalDetailsMcp {
    pub(crate) fn rebuild(view: view::PermissionsLocationsAddToolApprovalDetailsMcp<'_>) -> build::PermissionsLocationsAddToolApprovalDetailsMcp {
        let built = build::PermissionsLocationsAddToolApprovalDetailsMcp::new(&view.server_name(), view.tool_name().as_deref());
        built
    }
}

impl build::PermissionsLocationsAddToolApprovalDetailsMcpSampling {
    pub(crate) fn rebuild(view: view::PermissionsLocationsAddToolApprovalDetailsMcpSampling<'_>) -> build::PermissionsLocationsAddToolApprovalDetailsMcpSampling {
        let built = build::PermissionsLocationsAddToolApprovalDetailsMcpSampling::new(&view.server_name());
        built
    }
}

impl build::PermissionsLocationsAddToolApprovalDetailsMemory {
    pub(crate) fn rebuild(view: view::PermissionsLocationsAddToolApprovalDetailsMemory<'_>) -> build::PermissionsLocationsAddToolApprovalDetailsMemory {
        let built = build::PermissionsLocationsAddToolApprovalDetailsMemory::new();
        built
    }
}

impl build::PermissionsLocationsAddToolApprovalDetailsRead {
    pub(crate) fn rebuild(view: view::PermissionsLocationsAddToolApprovalDetailsRead<'_>) -> build::PermissionsLocationsAddToolApprovalDetailsRead {
        let built = build::PermissionsLocationsAddToolApprovalDetailsRead::new();
        built
    }
}

impl build::PermissionsLocationsAddToolApprovalDetailsWorkflow {
    pub(crate) fn rebuild(view: view::PermissionsLocationsAddToolApprovalDetailsWorkflow<'_>) -> build::PermissionsLocationsAddToolApprovalDetailsWorkflow {
        let built = build::PermissionsLocationsAddToolApprovalDetailsWorkflow::new();
        let built = match view.approval_key() { Some(value) => built.approval_key(&value), None => built };
        built
    }
}

impl build::PermissionsLocationsAddToolApprovalDetailsWrite {
    pub(crate) fn rebuild(view: view::PermissionsLocationsAddToolApprovalDetailsWrite<'_>) -> build::PermissionsLocationsAddToolApprovalDetailsWrite {
        let built = build::PermissionsLocationsAddToolApprovalDetailsWrite::new();
        built
    }
}

impl build::PermissionsModifyRulesParams {
    pub(crate) fn rebuild(view: view::PermissionsModifyRulesParams<'_>) -> build::PermissionsModifyRulesParams {
        let built = build::PermissionsModifyRulesParams::new(view.scope());
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.add() { Some(value) => built.add(value.map(|item| build::PermissionRule::rebuild(item))), None => built };
        let built = match view.remove() { Some(value) => built.remove(value.map(|item| build::PermissionRule::rebuild(item))), None => built };
        let built = match view.remove_all() { Some(value) => built.remove_all(value), None => built };
        built
    }
}

impl build::PermissionsSetRequiredRequest {
    pub(crate) fn rebuild(view: view::PermissionsSetRequiredRequest<'_>) -> build::PermissionsSetRequiredRequest {
        let built = build::PermissionsSetRequiredRequest::new(view.required());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::PluginsDisableRequest {
    pub(crate) fn rebuild(view: view::PluginsDisableRequest<'_>) -> build::PluginsDisableRequest {
        let built = build::PluginsDisableRequest::new(view.names().map(|item| item));
        let built = match view.working_directory() { Some(value) => built.working_directory(&value), None => built };
        built
    }
}

impl build::PluginsEnableRequest {
    pub(crate) fn rebuild(view: view::PluginsEnableRequest<'_>) -> build::PluginsEnableRequest {
        let built = build::PluginsEnableRequest::new(view.names().map(|item| item));
        let built = match view.working_directory() { Some(value) => built.working_directory(&value), None => built };
        built
    }
}

impl build::PluginsMarketplacesAddParams {
    pub(crate) fn rebuild(view: view::PluginsMarketplacesAddParams<'_>) -> build::PluginsMarketplacesAddParams {
        let built = build::PluginsMarketplacesAddParams::new(&view.source());
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.working_directory() { Some(value) => built.working_directory(&value), None => built };
        built
    }
}

impl build::PluginsMarketplacesBrowseParams {
    pub(crate) fn rebuild(view: view::PluginsMarketplacesBrowseParams<'_>) -> build::PluginsMarketplacesBrowseParams {
        let built = build::PluginsMarketplacesBrowseParams::new(&view.name());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::PluginsMarketplacesBrowseRequest {
    pub(crate) fn rebuild(view: view::PluginsMarketplacesBrowseRequest<'_>) -> build::PluginsMarketplacesBrowseRequest {
        let built = build::PluginsMarketplacesBrowseRequest::new(&view.name());
        built
    }
}

impl build::PluginsMarketplacesRefreshParams {
    pub(crate) fn rebuild(view: view::PluginsMarketplacesRefreshParams<'_>) -> build::PluginsMarketplacesRefreshParams {
        let built = build::PluginsMarketplacesRefreshParams::new();
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.name() { Some(value) => built.name(&value), None => built };
        built
    }
}

impl build::PluginsMarketplacesRefreshRequest {
    pub(crate) fn rebuild(view: view::PluginsMarketplacesRefreshRequest<'_>) -> build::PluginsMarketplacesRefreshRequest {
        let built = build::PluginsMarketplacesRefreshRequest::new();
        let built = match view.name() { Some(value) => built.name(&value), None => built };
        built
    }
}

impl build::PluginsMarketplacesRemoveParams {
    pub(crate) fn rebuild(view: view::PluginsMarketplacesRemoveParams<'_>) -> build::PluginsMarketplacesRemoveParams {
        let built = build::PluginsMarketplacesRemoveParams::new(&view.name());
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.force() { Some(value) => built.force(value), None => built };
        built
    }
}

impl build::PluginsMarketplacesRemoveRequest {
    pub(crate) fn rebuild(view: view::PluginsMarketplacesRemoveRequest<'_>) -> build::PluginsMarketplacesRemoveRequest {
        let built = build::PluginsMarketplacesRemoveRequest::new(&view.name());
        let built = match view.force() { Some(value) => built.force(value), None => built };
        built
    }
}

impl build::PluginsReloadRequest {
    pub(crate) fn rebuild(view: view::PluginsReloadRequest<'_>) -> build::PluginsReloadRequest {
        let built = build::PluginsReloadRequest::new();
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.reload_mcp() { Some(value) => built.reload_mcp(value), None => built };
        let built = match view.reload_custom_agents() { Some(value) => built.reload_custom_agents(value), None => built };
        let built = match view.reload_hooks() { Some(value) => built.reload_hooks(value), None => built };
        let built = match view.reload_extensions() { Some(value) => built.reload_extensions(value), None => built };
        let built = match view.defer_repo_hooks() { Some(value) => built.defer_repo_hooks(value), None => built };
        built
    }
}

impl build::PluginsUninstallParams {
    pub(crate) fn rebuild(view: view::PluginsUninstallParams<'_>) -> build::PluginsUninstallParams {
        let built = build::PluginsUninstallParams::new(&view.name());
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.direct_source_id() { Some(value) => built.direct_source_id(&value), None => built };
        built
    }
}

impl build::PluginsUninstallRequest {
    pub(crate) fn rebuild(view: view::PluginsUninstallRequest<'_>) -> build::PluginsUninstallRequest {
        let built = build::PluginsUninstallRequest::new(&view.name());
        let built = match view.direct_source_id() { Some(value) => built.direct_source_id(&value), None => built };
        built
    }
}

impl build::PluginsUpdateParams {
    pub(crate) fn rebuild(view: view::PluginsUpdateParams<'_>) -> build::PluginsUpdateParams {
        let built = build::PluginsUpdateParams::new(&view.name());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::PluginsUpdateRequest {
    pub(crate) fn rebuild(view: view::PluginsUpdateRequest<'_>) -> build::PluginsUpdateRequest {
        let built = build::PluginsUpdateRequest::new(&view.name());
        built
    }
}

impl build::ProviderAddRequest {
    pub(crate) fn rebuild(view: view::ProviderAddRequest<'_>) -> build::ProviderAddRequest {
        let built = build::ProviderAddRequest::new();
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.providers() { Some(value) => built.providers(value.map(|item| build::NamedProviderConfig::rebuild(item))), None => built };
        let built = match view.models() { Some(value) => built.models(value.map(|item| build::ProviderModelConfig::rebuild(item))), None => built };
        built
    }
}

impl build::ProviderGetEndpointRequest {
    pub(crate) fn rebuild(view: view::ProviderGetEndpointRequest<'_>) -> build::ProviderGetEndpointRequest {
        let built = build::ProviderGetEndpointRequest::new();
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.model_id() { Some(value) => built.model_id(&value), None => built };
        built
    }
}

impl build::ProviderSyncRequest {
    pub(crate) fn rebuild(view: view::ProviderSyncRequest<'_>) -> build::ProviderSyncRequest {
        let built = build::ProviderSyncRequest::new();
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.providers() { Some(value) => built.providers(value.map(|item| build::NamedProviderConfig::rebuild(item))), None => built };
        let built = match view.models() { Some(value) => built.models(value.map(|item| build::ProviderModelConfig::rebuild(item))), None => built };
        built
    }
}

impl build::PushAttachmentBlob {
    pub(crate) fn rebuild(view: view::PushAttachmentBlob<'_>) -> build::PushAttachmentBlob {
        let built = build::PushAttachmentBlob::new(&view.data(), &view.mime_type());
        let built = match view.display_name() { Some(value) => built.display_name(&value), None => built };
        built
    }
}

impl build::PushAttachmentDirectory {
    pub(crate) fn rebuild(view: view::PushAttachmentDirectory<'_>) -> build::PushAttachmentDirectory {
        let built = build::PushAttachmentDirectory::new(&view.path(), &view.display_name());
        built
    }
}

impl build::PushAttachmentFile {
    pub(crate) fn rebuild(view: view::PushAttachmentFile<'_>) -> build::PushAttachmentFile {
        let built = build::PushAttachmentFile::new(&view.path(), &view.display_name());
        let built = match view.line_range() { Some(value) => built.line_range(build::PushAttachmentFileLineRange::rebuild(value)), None => built };
        built
    }
}

impl build::PushAttachmentFileLineRange {
    pub(crate) fn rebuild(view: view::PushAttachmentFileLineRange<'_>) -> build::PushAttachmentFileLineRange {
        let built = build::PushAttachmentFileLineRange::new(view.start(), view.end());
        built
    }
}

impl build::PushAttachmentGitHubActionsJob {
    pub(crate) fn rebuild(view: view::PushAttachmentGitHubActionsJob<'_>) -> build::PushAttachmentGitHubActionsJob {
        let built = build::PushAttachmentGitHubActionsJob::new(build::PushGitHubRepoRef::rebuild(view.repo()), view.job_id(), &view.job_name(), &view.workflow_name(), &view.url());
        let built = match view.conclusion() { Some(value) => built.conclusion(&value), None => built };
        built
    }
}

impl build::PushAttachmentGitHubCommit {
    pub(crate) fn rebuild(view: view::PushAttachmentGitHubCommit<'_>) -> build::PushAttachmentGitHubCommit {
        let built = build::PushAttachmentGitHubCommit::new(build::PushGitHubRepoRef::rebuild(view.repo()), &view.oid(), &view.message(), &view.url());
        built
    }
}

impl build::PushAttachmentGitHubFile {
    pub(crate) fn rebuild(view: view::PushAttachmentGitHubFile<'_>) -> build::PushAttachmentGitHubFile {
        let built = build::PushAttachmentGitHubFile::new(build::PushGitHubRepoRef::rebuild(view.repo()), &view.r#ref(), &view.path(), &view.url());
        built
    }
}

impl build::PushAttachmentGitHubFileDiff {
    pub(crate) fn rebuild(view: view::PushAttachmentGitHubFileDiff<'_>) -> build::PushAttachmentGitHubFileDiff {
        let built = build::PushAttachmentGitHubFileDiff::new(&view.url());
        let built = match view.head() { Some(value) => built.head(build::PushAttachmentGitHubFileDiffSide::rebuild(value)), None => built };
        let built = match view.base() { Some(value) => built.base(build::PushAttachmentGitHubFileDiffSide::rebuild(value)), None => built };
        built
    }
}

impl build::PushAttachmentGitHubFileDiffSide {
    pub(crate) fn rebuild(view: view::PushAttachmentGitHubFileDiffSide<'_>) -> build::PushAttachmentGitHubFileDiffSide {
        let built = build::PushAttachmentGitHubFileDiffSide::new(build::PushGitHubRepoRef::rebuild(view.repo()), &view.r#ref(), &view.path());
        built
    }
}

impl build::PushAttachmentGitHubReference {
    pub(crate) fn rebuild(view: view::PushAttachmentGitHubReference<'_>) -> build::PushAttachmentGitHubReference {
        let built = build::PushAttachmentGitHubReference::new(view.number(), &view.title(), view.reference_type(), &view.state(), &view.url());
        built
    }
}

impl build::PushAttachmentGitHubRelease {
    pub(crate) fn rebuild(view: view::PushAttachmentGitHubRelease<'_>) -> build::PushAttachmentGitHubRelease {
        let built = build::PushAttachmentGitHubRelease::new(build::PushGitHubRepoRef::rebuild(view.repo()), &view.tag_name(), &view.name(), &view.url());
        built
    }
}

impl build::PushAttachmentGitHubRepository {
    pub(crate) fn rebuild(view: view::PushAttachmentGitHubRepository<'_>) -> build::PushAttachmentGitHubRepository {
        let built = build::PushAttachmentGitHubRepository::new(build::PushGitHubRepoRef::rebuild(view.repo()), &view.url());
        let built = match view.description() { Some(value) => built.description(&value), None => built };
        let built = match view.r#ref() { Some(value) => built.r#ref(&value), None => built };
        built
    }
}

impl build::PushAttachmentGitHubSnippet {
    pub(crate) fn rebuild(view: view::PushAttachmentGitHubSnippet<'_>) -> build::PushAttachmentGitHubSnippet {
        let built = build::PushAttachmentGitHubSnippet::new(build::PushGitHubRepoRef::rebuild(view.repo()), &view.r#ref(), &view.path(), &view.url(), build::PushAttachmentFileLineRange::rebuild(view.line_range()));
        built
    }
}

impl build::PushAttachmentGitHubTreeComparison {
    pub(crate) fn rebuild(view: view::PushAttachmentGitHubTreeComparison<'_>) -> build::PushAttachmentGitHubTreeComparison {
        let built = build::PushAttachmentGitHubTreeComparison::new(&view.url(), build::PushAttachmentGitHubTreeComparisonSide::rebuild(view.base()), build::PushAttachmentGitHubTreeComparisonSide::rebuild(view.head()));
        built
    }
}

impl build::PushAttachmentGitHubTreeComparisonSide {
    pub(crate) fn rebuild(view: view::PushAttachmentGitHubTreeComparisonSide<'_>) -> build::PushAttachmentGitHubTreeComparisonSide {
        let built = build::PushAttachmentGitHubTreeComparisonSide::new(build::PushGitHubRepoRef::rebuild(view.repo()), &view.revision());
        built
    }
}

impl build::PushAttachmentGitHubUrl {
    pub(crate) fn rebuild(view: view::PushAttachmentGitHubUrl<'_>) -> build::PushAttachmentGitHubUrl {
        let built = build::PushAttachmentGitHubUrl::new(&view.url());
        built
    }
}

impl build::PushAttachmentSelection {
    pub(crate) fn rebuild(view: view::PushAttachmentSelection<'_>) -> build::PushAttachmentSelection {
        let built = build::PushAttachmentSelection::new(&view.file_path(), &view.display_name(), &view.text(), build::PushAttachmentSelectionDetails::rebuild(view.selection()));
        built
    }
}

impl build::PushAttachmentSelectionDetails {
    pub(crate) fn rebuild(view: view::PushAttachmentSelectionDetails<'_>) -> build::PushAttachmentSelectionDetails {
        let built = build::PushAttachmentSelectionDetails::new(build::PushAttachmentSelectionDetailsStart::rebuild(view.start()), build::PushAttachmentSelectionDetailsEnd::rebuild(view.end()));
        built
    }
}

impl build::PushAttachmentSelectionDetailsEnd {
    pub(crate) fn rebuild(view: view::PushAttachmentSelectionDetailsEnd<'_>) -> build::PushAttachmentSelectionDetailsEnd {
        let built = build::PushAttachmentSelectionDetailsEnd::new(view.line(), view.character());
        built
    }
}

impl build::PushAttachmentSelectionDetailsStart {
    pub(crate) fn rebuild(view: view::PushAttachmentSelectionDetailsStart<'_>) -> build::PushAttachmentSelectionDetailsStart {
        let built = build::PushAttachmentSelectionDetailsStart::new(view.line(), view.character());
        built
    }
}

impl build::PushGitHubRepoRef {
    pub(crate) fn rebuild(view: view::PushGitHubRepoRef<'_>) -> build::PushGitHubRepoRef {
        let built = build::PushGitHubRepoRef::new(&view.name(), &view.owner());
        let built = match view.id() { Some(value) => built.id(value), None => built };
        built
    }
}

impl build::QueueAppendSteeringRequest {
    pub(crate) fn rebuild(view: view::QueueAppendSteeringRequest<'_>) -> build::QueueAppendSteeringRequest {
        let built = build::QueueAppendSteeringRequest::new(&view.message_id(), &view.expected_prompt(), view.agent_mode(), &view.prompt(), &view.display_prompt(), view.attachments().map(|item| build::Attachment::rebuild(item)));
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::QueueDuplicateAtRequest {
    pub(crate) fn rebuild(view: view::QueueDuplicateAtRequest<'_>) -> build::QueueDuplicateAtRequest {
        let built = build::QueueDuplicateAtRequest::new(&view.id());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::QueueInsertAtRequest {
    pub(crate) fn rebuild(view: view::QueueInsertAtRequest<'_>) -> build::QueueInsertAtRequest {
        let built = build::QueueInsertAtRequest::new(view.position(), build::QueueInsertMessage::rebuild(view.message()));
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::QueueInsertMessage {
    pub(crate) fn rebuild(view: view::QueueInsertMessage<'_>) -> build::QueueInsertMessage {
        let built = build::QueueInsertMessage::new(&view.prompt());
        let built = match view.display_prompt() { Some(value) => built.display_prompt(&value), None => built };
        let built = match view.attachments() { Some(value) => built.attachments(value.map(|item| build::Attachment::rebuild(item))), None => built };
        let built = match view.agent_mode() { Some(value) => built.agent_mode(value), None => built };
        let built = match view.source() { Some(value) => built.source(&value), None => built };
        let built = match view.billable() { Some(value) => built.billable(value), None => built };
        let built = match view.required_tool() { Some(value) => built.required_tool(&value), None => built };
        let built = match view.request_headers() { Some(value) => built.request_headers(value.map(|(name, item)| (name, item))), None => built };
        let built = match view.mode() { Some(value) => built.mode(value), None => built };
        let built = match view.prepend() { Some(value) => built.prepend(value), None => built };
        let built = match view.wait() { Some(value) => built.wait(value), None => built };
        let built = match view.delivery() { Some(value) => built.delivery(&value), None => built };
        built
    }
}

impl build::QueueMoveItemRequest {
    pub(crate) fn rebuild(view: view::QueueMoveItemRequest<'_>) -> build::QueueMoveItemRequest {
        let built = build::QueueMoveItemRequest::new(&view.id(), view.to_position());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::QueueRemoveAtRequest {
    pub(crate) fn rebuild(view: view::QueueRemoveAtRequest<'_>) -> build::QueueRemoveAtRequest {
        let built = build::QueueRemoveAtRequest::new(&view.id());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::QueueSendNowRequest {
    pub(crate) fn rebuild(view: view::QueueSendNowRequest<'_>) -> build::QueueSendNowRequest {
        let built = build::QueueSendNowRequest::new(&view.id());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::QueueSetDrainPausedRequest {
    pub(crate) fn rebuild(view: view::QueueSetDrainPausedRequest<'_>) -> build::QueueSetDrainPausedRequest {
        let built = build::QueueSetDrainPausedRequest::new(view.paused());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::QueueUpdateTextRequest {
    pub(crate) fn rebuild(view: view::QueueUpdateTextRequest<'_>) -> build::QueueUpdateTextRequest {
        let built = build::QueueUpdateTextRequest::new(&view.id(), &view.prompt());
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.display_prompt() { Some(value) => built.display_prompt(&value), None => built };
        built
    }
}

impl build::QueueWithdrawMessageRequest {
    pub(crate) fn rebuild(view: view::QueueWithdrawMessageRequest<'_>) -> build::QueueWithdrawMessageRequest {
        let built = build::QueueWithdrawMessageRequest::new(&view.message_id(), &view.expected_prompt());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::ReleaseEventInterestParams {
    pub(crate) fn rebuild(view: view::ReleaseEventInterestParams<'_>) -> build::ReleaseEventInterestParams {
        let built = build::ReleaseEventInterestParams::new(&view.handle());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::RemoteControlConfig {
    pub(crate) fn rebuild(view: view::RemoteControlConfig<'_>) -> build::RemoteControlConfig {
        let built = build::RemoteControlConfig::new(view.remote(), view.steerable(), view.explicit(), view.silent());
        let built = match view.task_id() { Some(value) => built.task_id(&value), None => built };
        let built = match view.existing_mc_session() { Some(value) => built.existing_mc_session(build::RemoteControlConfigExistingMcSession::rebuild(value)), None => built };
        built
    }
}

impl build::RemoteControlConfigExistingMcSession {
    pub(crate) fn rebuild(view: view::RemoteControlConfigExistingMcSession<'_>) -> build::RemoteControlConfigExistingMcSession {
        let built = build::RemoteControlConfigExistingMcSession::new(&view.mc_session_id(), &view.mc_task_id());
        built
    }
}

impl build::RemoteNotifySteerableChangedRequest {
    pub(crate) fn rebuild(view: view::RemoteNotifySteerableChangedRequest<'_>) -> build::RemoteNotifySteerableChangedRequest {
        let built = build::RemoteNotifySteerableChangedRequest::new(view.remote_steerable());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::RemoteSessionMetadataRepository {
    pub(crate) fn rebuild(view: view::RemoteSessionMetadataRepository<'_>) -> build::RemoteSessionMetadataRepository {
        let built = build::RemoteSessionMetadataRepository::new(&view.owner(), &view.name(), &view.branch());
        built
    }
}

impl build::RemoteSessionMetadataValue {
    pub(crate) fn rebuild(view: view::RemoteSessionMetadataValue<'_>) -> build::RemoteSessionMetadataValue {
        let built = build::RemoteSessionMetadataValue::new(&view.session_id(), &view.start_time(), &view.modified_time(), build::RemoteSessionMetadataRepository::rebuild(view.repository()), view.remote_session_ids().map(|item| item));
        let built = match view.summary() { Some(value) => built.summary(&value), None => built };
        let built = match view.name() { Some(value) => built.name(&value), None => built };
        let built = match view.context() { Some(value) => built.context(build::SessionContext::rebuild(value)), None => built };
        let built = match view.pull_request_number() { Some(value) => built.pull_request_number(value), None => built };
        let built = match view.resource_id() { Some(value) => built.resource_id(&value), None => built };
        let built = match view.task_type() { Some(value) => built.task_type(value), None => built };
        let built = match view.stale_at() { Some(value) => built.stale_at(&value), None => built };
        let built = match view.state() { Some(value) => built.state(&value), None => built };
        let built = match view.host_status() { Some(value) => built.host_status(value), None => built };
        let built = match view.host_activity() { Some(value) => built.host_activity(&value), None => built };
        built
    }
}

impl build::RemoteSessionRepository {
    pub(crate) fn rebuild(view: view::RemoteSessionRepository<'_>) -> build::RemoteSessionRepository {
        let built = build::RemoteSessionRepository::new(&view.owner(), &view.name());
        let built = match view.branch() { Some(value) => built.branch(&value), None => built };
        built
    }
}

impl build::SandboxDisableForSessionRequest {
    pub(crate) fn rebuild(view: view::SandboxDisableForSessionRequest<'_>) -> build::SandboxDisableForSessionRequest {
        let built = build::SandboxDisableForSessionRequest::new(&view.request_id());
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.decision_context() { Some(value) => built.decision_context(build::PermissionDecisionContext::rebuild(value)), None => built };
        built
    }
}

impl build::ScheduleStopRequest {
    pub(crate) fn rebuild(view: view::ScheduleStopRequest<'_>) -> build::ScheduleStopRequest {
        let built = build::ScheduleStopRequest::new(view.id());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::SecretsAddFilterValuesRequest {
    pub(crate) fn rebuild(view: view::SecretsAddFilterValuesRequest<'_>) -> build::SecretsAddFilterValuesRequest {
        let built = build::SecretsAddFilterValuesRequest::new(view.values().map(|item| item));
        built
    }
}

impl build::SendAttachmentsToMessageParams {
    pub(crate) fn rebuild(view: view::SendAttachmentsToMessageParams<'_>) -> build::SendAttachmentsToMessageParams {
        let built = build::SendAttachmentsToMessageParams::new(view.attachments().map(|item| build::PushAttachment::rebuild(item)));
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.instance_id() { Some(value) => built.instance_id(&value), None => built };
        built
    }
}

impl build::SendMessageItem {
    pub(crate) fn rebuild(view: view::SendMessageItem<'_>) -> build::SendMessageItem {
        let built = build::SendMessageItem::new(&view.prompt());
        let built = match view.display_prompt() { Some(value) => built.display_prompt(&value), None => built };
        let built = match view.attachments() { Some(value) => built.attachments(value.map(|item| build::Attachment::rebuild(item))), None => built };
        let built = match view.billable() { Some(value) => built.billable(value), None => built };
        let built = match view.required_tool() { Some(value) => built.required_tool(&value), None => built };
        let built = match view.source() { Some(value) => built.source(&value), None => built };
        built
    }
}

impl build::SendMessagesRequest {
    pub(crate) fn rebuild(view: view::SendMessagesRequest<'_>) -> build::SendMessagesRequest {
        let built = build::SendMessagesRequest::new(view.messages().map(|item| build::SendMessageItem::rebuild(item)));
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.mode() { Some(value) => built.mode(value), None => built };
        let built = match view.prepend() { Some(value) => built.prepend(value), None => built };
        let built = match view.agent_mode() { Some(value) => built.agent_mode(value), None => built };
        let built = match view.request_headers() { Some(value) => built.request_headers(value.map(|(name, item)| (name, item))), None => built };
        let built = match view.response_format() { Some(value) => built.response_format(build::ResponseFormat::rebuild(value)), None => built };
        let built = match view.traceparent() { Some(value) => built.traceparent(&value), None => built };
        let built = match view.tracestate() { Some(value) => built.tracestate(&value), None => built };
        let built = match view.wait() { Some(value) => built.wait(value), None => built };
        built
    }
}

impl build::SessionLimitPredictionRequest {
    pub(crate) fn rebuild(view: view::SessionLimitPredictionRequest<'_>) -> build::SessionLimitPredictionRequest {
        let built = build::SessionLimitPredictionRequest::new();
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.model_id() { Some(value) => built.model_id(&value), None => built };
        let built = match view.client_type() { Some(value) => built.client_type(value), None => built };
        built
    }
}

impl build::SessionOpenOptions {
    pub(crate) fn rebuild(view: view::SessionOpenOptions<'_>) -> build::SessionOpenOptions {
        let built = build::SessionOpenOptions::new();
        let built = match view.session_id() { Some(value) => built.session_id(&value), None => built };
        let built = match view.name() { Some(value) => built.name(&value), None => built };
        let built = match view.model() { Some(value) => built.model(&value), None => built };
        let built = match view.reasoning_effort() { Some(value) => built.reasoning_effort(&value), None => built };
        let built = match view.reasoning_summary() { Some(value) => built.reasoning_summary(value), None => built };
        let built = match view.verbosity() { Some(value) => built.verbosity(value), None => built };
        let built = match view.client_name() { Some(value) => built.client_name(&value), None => built };
        let built = match view.auth_client_id_metadata_url() { Some(value) => built.auth_client_id_metadata_url(&value), None => built };
        let built = match view.client_kind() { Some(value) => built.client_kind(&value), None => built };
        let built = match view.lsp_client_name() { Some(value) => built.lsp_client_name(&value), None => built };
        let built = match view.integration_id() { Some(value) => built.integration_id(&value), None => built };
        let built = match view.exp_assignments() { Some(value) => built.exp_assignments(value), None => built };
        let built = match view.enable_managed_settings() { Some(value) => built.enable_managed_settings(value), None => built };
        let built = match view.managed_settings() { Some(value) => built.managed_settings(build::SessionManagedSettings::rebuild(value)), None => built };
        let built = match view.enable_file_change_tracking() { Some(value) => built.enable_file_change_tracking(value), None => built };
        let built = match view.feature_flags() { Some(value) => built.feature_flags(value.map(|(name, item)| (name, item))), None => built };
        let built = match view.is_experimental_mode() { Some(value) => built.is_experimental_mode(value), None => built };
        let built = match view.auth_info() { Some(value) => built.auth_info(build::AuthInfo::rebuild(value)), None => built };
        let built = match view.provider() { Some(value) => built.provider(build::ProviderConfig::rebuild(value)), None => built };
        let built = match view.capi() { Some(value) => built.capi(build::CapiSessionOptions::rebuild(value)), None => built };
        let built = match view.providers() { Some(value) => built.providers(value.map(|item| build::NamedProviderConfig::rebuild(item))), None => built };
        let built = match view.models() { Some(value) => built.models(value.map(|item| build::ProviderModelConfig::rebuild(item))), None => built };
        let built = match view.working_directory() { Some(value) => built.working_directory(&value), None => built };
        let built = match view.additional_directories() { Some(value) => built.additional_directories(value.map(|item| item)), None => built };
        let built = match view.working_directory_context() { Some(value) => built.working_directory_context(build::SessionContext::rebuild(value)), None => built };
        let built = match view.remote_steerable() { Some(value) => built.remote_steerable(value), None => built };
        let built = match view.remote_exporting() { Some(value) => built.remote_exporting(value), None => built };
        let built = match view.remote_defaulted_on() { Some(value) => built.remote_defaulted_on(value), None => built };
        let built = match view.detached_from_spawning_parent_session_id() { Some(value) => built.detached_from_spawning_parent_session_id(&value), None => built };
        let built = match view.detached_from_spawning_parent_engagement_id() { Some(value) => built.detached_from_spawning_parent_engagement_id(&value), None => built };
        let built = match view.available_tools() { Some(value) => built.available_tools(value.map(|item| item)), None => built };
        let built = match view.excluded_tools() { Some(value) => built.excluded_tools(value.map(|item| item)), None => built };
        let built = match view.included_builtin_agents() { Some(value) => built.included_builtin_agents(value.map(|item| item)), None => built };
        let built = match view.excluded_builtin_agents() { Some(value) => built.excluded_builtin_agents(value.map(|item| item)), None => built };
        let built = match view.enable_script_safety() { Some(value) => built.enable_script_safety(value), None => built };
        let built = match view.shell() { Some(value) => built.shell(build::ShellOptions::rebuild(value)), None => built };
        let built = match view.shell_init_profile() { Some(value) => built.shell_init_profile(&value), None => built };
        let built = match view.shell_process_flags() { Some(value) => built.shell_process_flags(value.map(|item| item)), None => built };
        let built = match view.sandbox_config() { Some(value) => built.sandbox_config(build::SandboxConfig::rebuild(value)), None => built };
        let built = match view.sandbox_config_source() { Some(value) => built.sandbox_config_source(value), None => built };
        let built = match view.log_interactive_shells() { Some(value) => built.log_interactive_shells(value), None => built };
        let built = match view.env_value_mode() { Some(value) => built.env_value_mode(value), None => built };
        let built = match view.disabled_mcp_servers() { Some(value) => built.disabled_mcp_servers(value.map(|item| item)), None => built };
        let built = match view.managed_mcp_servers() { Some(value) => built.managed_mcp_servers(value.map(|(name, item)| (name, build::ManagedMcpServerConfig::rebuild(item)))), None => built };
        let built = match view.allow_all_mcp_server_instructions() { Some(value) => built.allow_all_mcp_server_instructions(value), None => built };
        let built = match view.skill_directories() { Some(value) => built.skill_directories(value.map(|item| item)), None => built };
        let built = match view.ignored_skills_locations() { Some(value) => built.ignored_skills_locations(value.map(|item| item)), None => built };
        let built = match view.enable_skills() { Some(value) => built.enable_skills(value), None => built };
        let built = match view.has_skill_provider() { Some(value) => built.has_skill_provider(value), None => built };
        let built = match view.included_builtin_skills() { Some(value) => built.included_builtin_skills(value.map(|item| item)), None => built };
        let built = match view.disabled_skills() { Some(value) => built.disabled_skills(value.map(|item| item)), None => built };
        let built = match view.installed_plugins() { Some(value) => built.installed_plugins(value.map(|item| build::InstalledPlugin::rebuild(item))), None => built };
        let built = match view.custom_agents_local_only() { Some(value) => built.custom_agents_local_only(value), None => built };
        let built = match view.skip_custom_instructions() { Some(value) => built.skip_custom_instructions(value), None => built };
        let built = match view.refresh_custom_instructions() { Some(value) => built.refresh_custom_instructions(value), None => built };
        let built = match view.disabled_instruction_sources() { Some(value) => built.disabled_instruction_sources(value.map(|item| item)), None => built };
        let built = match view.coauthor_enabled() { Some(value) => built.coauthor_enabled(value), None => built };
        let built = match view.trajectory_file() { Some(value) => built.trajectory_file(&value), None => built };
        let built = match view.enable_streaming() { Some(value) => built.enable_streaming(value), None => built };
        let built = match view.enable_citations() { Some(value) => built.enable_citations(value), None => built };
        let built = match view.copilot_url() { Some(value) => built.copilot_url(&value), None => built };
        let built = match view.ask_user_disabled() { Some(value) => built.ask_user_disabled(value), None => built };
        let built = match view.continue_on_auto_mode() { Some(value) => built.continue_on_auto_mode(value), None => built };
        let built = match view.running_in_interactive_mode() { Some(value) => built.running_in_interactive_mode(value), None => built };
        let built = match view.enable_on_demand_instruction_discovery() { Some(value) => built.enable_on_demand_instruction_discovery(value), None => built };
        let built = match view.max_inline_binary_bytes() { Some(value) => built.max_inline_binary_bytes(value), None => built };
        let built = match view.model_capabilities_overrides() { Some(value) => built.model_capabilities_overrides(build::ModelCapabilitiesOverride::rebuild(value)), None => built };
        let built = match view.session_limits() { Some(value) => built.session_limits(build::SessionLimitsConfig::rebuild(value)), None => built };
        let built = match view.agent_context() { Some(value) => built.agent_context(&value), None => built };
        let built = match view.events_log_directory() { Some(value) => built.events_log_directory(&value), None => built };
        let built = match view.events_log_includes_subagents() { Some(value) => built.events_log_includes_subagents(value), None => built };
        let built = match view.config_dir() { Some(value) => built.config_dir(&value), None => built };
        let built = match view.additional_content_exclusion_policies() { Some(value) => built.additional_content_exclusion_policies(value.map(|item| build::SessionOpenOptionsAdditionalContentExclusionPolicy::rebuild(item))), None => built };
        let built = match view.memory() { Some(value) => built.memory(build::MemoryConfiguration::rebuild(value)), None => built };
        let built = match view.session_capabilities() { Some(value) => built.session_capabilities(value.map(|item| item)), None => built };
        let built = match view.agent_directories() { Some(value) => built.agent_directories(value.map(|item| item)), None => built };
        let built = match view.autopilot() { Some(value) => built.autopilot(build::AutopilotOptions::rebuild(value)), None => built };
        let built = match view.auto_tier_is_explicit() { Some(value) => built.auto_tier_is_explicit(value), None => built };
        let built = match view.enable_file_hooks() { Some(value) => built.enable_file_hooks(value), None => built };
        let built = match view.enforce_managed_model_defaults() { Some(value) => built.enforce_managed_model_defaults(value), None => built };
        let built = match view.hook_directories() { Some(value) => built.hook_directories(value.map(|item| item)), None => built };
        let built = match view.instruction_directories() { Some(value) => built.instruction_directories(value.map(|item| item)), None => built };
        let built = match view.interactive_user() { Some(value) => built.interactive_user(value), None => built };
        built
    }
}

impl build::SessionOpenOptionsAdditionalContentExclusionPolicy {
    pub(crate) fn rebuild(view: view::SessionOpenOptionsAdditionalContentExclusionPolicy<'_>) -> build::SessionOpenOptionsAdditionalContentExclusionPolicy {
        let built = build::SessionOpenOptionsAdditionalContentExclusionPolicy::new(view.rules().map(|item| build::SessionOpenOptionsAdditionalContentExclusionPolicyRule::rebuild(item)), view.last_updated_at(), view.scope());
        built
    }
}

impl build::SessionOpenOptionsAdditionalContentExclusionPolicyRule {
    pub(crate) fn rebuild(view: view::SessionOpenOptionsAdditionalContentExclusionPolicyRule<'_>) -> build::SessionOpenOptionsAdditionalContentExclusionPolicyRule {
        let built = build::SessionOpenOptionsAdditionalContentExclusionPolicyRule::new(view.paths().map(|item| item), build::SessionOpenOptionsAdditionalContentExclusionPolicyRuleSource::rebuild(view.source()));
        let built = match view.if_any_match() { Some(value) => built.if_any_match(value.map(|item| item)), None => built };
        let built = match view.if_none_match() { Some(value) => built.if_none_match(value.map(|item| item)), None => built };
        built
    }
}

impl build::SessionOpenOptionsAdditionalContentExclusionPolicyRuleSource {
    pub(crate) fn rebuild(view: view::SessionOpenOptionsAdditionalContentExclusionPolicyRuleSource<'_>) -> build::SessionOpenOptionsAdditionalContentExclusionPolicyRuleSource {
        let built = build::SessionOpenOptionsAdditionalContentExclusionPolicyRuleSource::new(&view.name(), &view.r#type());
        built
    }
}

impl build::SessionPluginsDisableRequest {
    pub(crate) fn rebuild(view: view::SessionPluginsDisableRequest<'_>) -> build::SessionPluginsDisableRequest {
        let built = build::SessionPluginsDisableRequest::new(view.names().map(|item| item));
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::SessionPluginsEnableRequest {
    pub(crate) fn rebuild(view: view::SessionPluginsEnableRequest<'_>) -> build::SessionPluginsEnableRequest {
        let built = build::SessionPluginsEnableRequest::new(view.names().map(|item| item));
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::SessionPluginsInstallRequest {
    pub(crate) fn rebuild(view: view::SessionPluginsInstallRequest<'_>) -> build::SessionPluginsInstallRequest {
        let built = build::SessionPluginsInstallRequest::new(&view.source());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::SessionSetCredentialsParams {
    pub(crate) fn rebuild(view: view::SessionSetCredentialsParams<'_>) -> build::SessionSetCredentialsParams {
        let built = build::SessionSetCredentialsParams::new();
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.credentials() { Some(value) => built.credentials(build::SettableAuthInfo::rebuild(value)), None => built };
        built
    }
}

impl build::SessionWorkingDirectoryContext {
    pub(crate) fn rebuild(view: view::SessionWorkingDirectoryContext<'_>) -> build::SessionWorkingDirectoryContext {
        let built = build::SessionWorkingDirectoryContext::new(&view.cwd());
        let built = match view.git_root() { Some(value) => built.git_root(&value), None => built };
        let built = match view.repository() { Some(value) => built.repository(&value), None => built };
        let built = match view.host_type() { Some(value) => built.host_type(value), None => built };
        let built = match view.repository_host() { Some(value) => built.repository_host(&value), None => built };
        let built = match view.branch() { Some(value) => built.branch(&value), None => built };
        let built = match view.head_commit() { Some(value) => built.head_commit(&value), None => built };
        let built = match view.base_commit() { Some(value) => built.base_commit(&value), None => built };
        built
    }
}

impl build::SessionsBulkDeleteRequest {
    pub(crate) fn rebuild(view: view::SessionsBulkDeleteRequest<'_>) -> build::SessionsBulkDeleteRequest {
        let built = build::SessionsBulkDeleteRequest::new(view.session_ids().map(|item| item));
        built
    }
}

impl build::SessionsCheckInUseRequest {
    pub(crate) fn rebuild(view: view::SessionsCheckInUseRequest<'_>) -> build::SessionsCheckInUseRequest {
        let built = build::SessionsCheckInUseRequest::new(view.session_ids().map(|item| item));
        built
    }
}

impl build::SessionsCloseRequest {
    pub(crate) fn rebuild(view: view::SessionsCloseRequest<'_>) -> build::SessionsCloseRequest {
        let built = build::SessionsCloseRequest::new(&view.session_id());
        built
    }
}

impl build::SessionsEnrichMetadataRequest {
    pub(crate) fn rebuild(view: view::SessionsEnrichMetadataRequest<'_>) -> build::SessionsEnrichMetadataRequest {
        let built = build::SessionsEnrichMetadataRequest::new(view.sessions().map(|item| build::LocalSessionMetadataValue::rebuild(item)));
        built
    }
}

impl build::SessionsFindByPrefixRequest {
    pub(crate) fn rebuild(view: view::SessionsFindByPrefixRequest<'_>) -> build::SessionsFindByPrefixRequest {
        let built = build::SessionsFindByPrefixRequest::new(&view.prefix());
        built
    }
}

impl build::SessionsFindByTaskIDRequest {
    pub(crate) fn rebuild(view: view::SessionsFindByTaskIDRequest<'_>) -> build::SessionsFindByTaskIDRequest {
        let built = build::SessionsFindByTaskIDRequest::new(&view.task_id());
        built
    }
}

impl build::SessionsGetClientMetadataRequest {
    pub(crate) fn rebuild(view: view::SessionsGetClientMetadataRequest<'_>) -> build::SessionsGetClientMetadataRequest {
        let built = build::SessionsGetClientMetadataRequest::new(view.session_ids().map(|item| item));
        let built = match view.keys() { Some(value) => built.keys(value.map(|item| item)), None => built };
        built
    }
}

impl build::SessionsGetLastForContextRequest {
    pub(crate) fn rebuild(view: view::SessionsGetLastForContextRequest<'_>) -> build::SessionsGetLastForContextRequest {
        let built = build::SessionsGetLastForContextRequest::new();
        let built = match view.context() { Some(value) => built.context(build::SessionContext::rebuild(value)), None => built };
        built
    }
}

impl build::SessionsListRequest {
    pub(crate) fn rebuild(view: view::SessionsListRequest<'_>) -> build::SessionsListRequest {
        let built = build::SessionsListRequest::new();
        let built = match view.source() { Some(value) => built.source(value), None => built };
        let built = match view.metadata_limit() { Some(value) => built.metadata_limit(value), None => built };
        let built = match view.filter() { Some(value) => built.filter(build::SessionListFilter::rebuild(value)), None => built };
        let built = match view.include_detached() { Some(value) => built.include_detached(value), None => built };
        let built = match view.throw_on_error() { Some(value) => built.throw_on_error(value), None => built };
        built
    }
}

impl build::SessionsLoadDeferredRepoHooksRequest {
    pub(crate) fn rebuild(view: view::SessionsLoadDeferredRepoHooksRequest<'_>) -> build::SessionsLoadDeferredRepoHooksRequest {
        let built = build::SessionsLoadDeferredRepoHooksRequest::new(&view.session_id());
        built
    }
}

impl build::SessionsOpenAttach {
    pub(crate) fn rebuild(view: view::SessionsOpenAttach<'_>) -> build::SessionsOpenAttach {
        let built = build::SessionsOpenAttach::new(&view.session_id());
        built
    }
}

impl build::SessionsOpenCloud {
    pub(crate) fn rebuild(view: view::SessionsOpenCloud<'_>) -> build::SessionsOpenCloud {
        let built = build::SessionsOpenCloud::new();
        let built = match view.repository() { Some(value) => built.repository(build::RemoteSessionRepository::rebuild(value)), None => built };
        let built = match view.owner() { Some(value) => built.owner(&value), None => built };
        let built = match view.options() { Some(value) => built.options(build::SessionOpenOptions::rebuild(value)), None => built };
        let built = match view.on_task_created() { Some(value) => built.on_task_created(value), None => built };
        built
    }
}

impl build::SessionsOpenCreate {
    pub(crate) fn rebuild(view: view::SessionsOpenCreate<'_>) -> build::SessionsOpenCreate {
        let built = build::SessionsOpenCreate::new();
        let built = match view.options() { Some(value) => built.options(build::SessionOpenOptions::rebuild(value)), None => built };
        let built = match view.emit_start() { Some(value) => built.emit_start(value), None => built };
        built
    }
}

impl build::SessionsOpenHandoff {
    pub(crate) fn rebuild(view: view::SessionsOpenHandoff<'_>) -> build::SessionsOpenHandoff {
        let built = build::SessionsOpenHandoff::new(build::RemoteSessionMetadataValue::rebuild(view.metadata()));
        let built = match view.options() { Some(value) => built.options(build::SessionOpenOptions::rebuild(value)), None => built };
        let built = match view.task_type() { Some(value) => built.task_type(value), None => built };
        let built = match view.on_progress() { Some(value) => built.on_progress(value), None => built };
        let built = match view.on_confirm() { Some(value) => built.on_confirm(value), None => built };
        built
    }
}

impl build::SessionsOpenRemote {
    pub(crate) fn rebuild(view: view::SessionsOpenRemote<'_>) -> build::SessionsOpenRemote {
        let built = build::SessionsOpenRemote::new(&view.remote_session_id());
        let built = match view.repository() { Some(value) => built.repository(build::RemoteSessionRepository::rebuild(value)), None => built };
        let built = match view.options() { Some(value) => built.options(build::SessionOpenOptions::rebuild(value)), None => built };
        built
    }
}

impl build::SessionsOpenResume {
    pub(crate) fn rebuild(view: view::SessionsOpenResume<'_>) -> build::SessionsOpenResume {
        let built = build::SessionsOpenResume::new(&view.session_id());
        let built = match view.options() { Some(value) => built.options(build::SessionOpenOptions::rebuild(value)), None => built };
        let built = match view.resume() { Some(value) => built.resume(value), None => built };
        let built = match view.suppress_resume_workspace_metadata_writeback() { Some(value) => built.suppress_resume_workspace_metadata_writeback(value), None => built };
        built
    }
}

impl build::SessionsOpenResumeLast {
    pub(crate) fn rebuild(view: view::SessionsOpenResumeLast<'_>) -> build::SessionsOpenResumeLast {
        let built = build::SessionsOpenResumeLast::new();
        let built = match view.context() { Some(value) => built.context(build::SessionContext::rebuild(value)), None => built };
        let built = match view.options() { Some(value) => built.options(build::SessionOpenOptions::rebuild(value)), None => built };
        let built = match view.suppress_resume_workspace_metadata_writeback() { Some(value) => built.suppress_resume_workspace_metadata_writeback(value), None => built };
        built
    }
}

impl build::SessionsPruneOldRequest {
    pub(crate) fn rebuild(view: view::SessionsPruneOldRequest<'_>) -> build::SessionsPruneOldRequest {
        let built = build::SessionsPruneOldRequest::new(view.older_than_days());
        let built = match view.dry_run() { Some(value) => built.dry_run(value), None => built };
        let built = match view.include_named() { Some(value) => built.include_named(value), None => built };
        let built = match view.exclude_session_ids() { Some(value) => built.exclude_session_ids(value.map(|item| item)), None => built };
        built
    }
}

impl build::SessionsReadPersistedEventsRequest {
    pub(crate) fn rebuild(view: view::SessionsReadPersistedEventsRequest<'_>) -> build::SessionsReadPersistedEventsRequest {
        let built = build::SessionsReadPersistedEventsRequest::new(&view.session_id());
        let built = match view.cursor() { Some(value) => built.cursor(&value), None => built };
        let built = match view.max() { Some(value) => built.max(value), None => built };
        let built = match view.direction() { Some(value) => built.direction(value), None => built };
        built
    }
}

impl build::SessionsReleaseLockRequest {
    pub(crate) fn rebuild(view: view::SessionsReleaseLockRequest<'_>) -> build::SessionsReleaseLockRequest {
        let built = build::SessionsReleaseLockRequest::new(&view.session_id());
        built
    }
}

impl build::SessionsReloadPluginHooksRequest {
    pub(crate) fn rebuild(view: view::SessionsReloadPluginHooksRequest<'_>) -> build::SessionsReloadPluginHooksRequest {
        let built = build::SessionsReloadPluginHooksRequest::new(&view.session_id());
        let built = match view.defer_repo_hooks() { Some(value) => built.defer_repo_hooks(value), None => built };
        built
    }
}

impl build::SessionsSaveRequest {
    pub(crate) fn rebuild(view: view::SessionsSaveRequest<'_>) -> build::SessionsSaveRequest {
        let built = build::SessionsSaveRequest::new(&view.session_id());
        built
    }
}

impl build::SessionsSetAdditionalPluginsRequest {
    pub(crate) fn rebuild(view: view::SessionsSetAdditionalPluginsRequest<'_>) -> build::SessionsSetAdditionalPluginsRequest {
        let built = build::SessionsSetAdditionalPluginsRequest::new(view.plugins().map(|item| build::InstalledPlugin::rebuild(item)));
        built
    }
}

impl build::SessionsSetRemoteControlSteeringRequest {
    pub(crate) fn rebuild(view: view::SessionsSetRemoteControlSteeringRequest<'_>) -> build::SessionsSetRemoteControlSteeringRequest {
        let built = build::SessionsSetRemoteControlSteeringRequest::new(view.enabled());
        built
    }
}

impl build::SessionsStartRemoteControlRequest {
    pub(crate) fn rebuild(view: view::SessionsStartRemoteControlRequest<'_>) -> build::SessionsStartRemoteControlRequest {
        let built = build::SessionsStartRemoteControlRequest::new(&view.session_id(), build::RemoteControlConfig::rebuild(view.config()));
        built
    }
}

impl build::SessionsStopRemoteControlRequest {
    pub(crate) fn rebuild(view: view::SessionsStopRemoteControlRequest<'_>) -> build::SessionsStopRemoteControlRequest {
        let built = build::SessionsStopRemoteControlRequest::new();
        let built = match view.expected_session_id() { Some(value) => built.expected_session_id(&value), None => built };
        let built = match view.force() { Some(value) => built.force(value), None => built };
        built
    }
}

impl build::SessionsTransferRemoteControlRequest {
    pub(crate) fn rebuild(view: view::SessionsTransferRemoteControlRequest<'_>) -> build::SessionsTransferRemoteControlRequest {
        let built = build::SessionsTransferRemoteControlRequest::new(&view.to_session_id());
        let built = match view.expected_from_session_id() { Some(value) => built.expected_from_session_id(&value), None => built };
        built
    }
}

impl build::SettableTokenAuthInfo {
    pub(crate) fn rebuild(view: view::SettableTokenAuthInfo<'_>) -> build::SettableTokenAuthInfo {
        let built = build::SettableTokenAuthInfo::new(&view.host(), &view.token());
        let built = match view.copilot_user() { Some(value) => built.copilot_user(build::CopilotUserResponse::rebuild(value)), None => built };
        built
    }
}

impl build::ShellCancelUserRequestedRequest {
    pub(crate) fn rebuild(view: view::ShellCancelUserRequestedRequest<'_>) -> build::ShellCancelUserRequestedRequest {
        let built = build::ShellCancelUserRequestedRequest::new(&view.request_id());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::ShellExecuteUserRequestedRequest {
    pub(crate) fn rebuild(view: view::ShellExecuteUserRequestedRequest<'_>) -> build::ShellExecuteUserRequestedRequest {
        let built = build::ShellExecuteUserRequestedRequest::new(&view.request_id(), &view.command());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::ShellKillRequest {
    pub(crate) fn rebuild(view: view::ShellKillRequest<'_>) -> build::ShellKillRequest {
        let built = build::ShellKillRequest::new(&view.process_id());
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.signal() { Some(value) => built.signal(value), None => built };
        built
    }
}

impl build::ShutdownRequest {
    pub(crate) fn rebuild(view: view::ShutdownRequest<'_>) -> build::ShutdownRequest {
        let built = build::ShutdownRequest::new();
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.r#type() { Some(value) => built.r#type(value), None => built };
        let built = match view.reason() { Some(value) => built.reason(&value), None => built };
        let built = match view.detach_session_end_hooks() { Some(value) => built.detach_session_end_hooks(value), None => built };
        built
    }
}

impl build::SkillApplyInstallRequest {
    pub(crate) fn rebuild(view: view::SkillApplyInstallRequest<'_>) -> build::SkillApplyInstallRequest {
        let built = build::SkillApplyInstallRequest::new(build::CatalogClientContract::rebuild(view.contract()), &view.plan_handle(), &view.policy_session_id());
        built
    }
}

impl build::SkillApplyUninstallRequest {
    pub(crate) fn rebuild(view: view::SkillApplyUninstallRequest<'_>) -> build::SkillApplyUninstallRequest {
        let built = build::SkillApplyUninstallRequest::new(build::CatalogClientContract::rebuild(view.contract()), &view.plan_handle(), &view.policy_session_id());
        built
    }
}

impl build::SkillInstallationOperationRequest {
    pub(crate) fn rebuild(view: view::SkillInstallationOperationRequest<'_>) -> build::SkillInstallationOperationRequest {
        let built = build::SkillInstallationOperationRequest::new(build::CatalogClientContract::rebuild(view.contract()), &view.operation_id());
        built
    }
}

impl build::SkillInstallationsRequest {
    pub(crate) fn rebuild(view: view::SkillInstallationsRequest<'_>) -> build::SkillInstallationsRequest {
        let built = build::SkillInstallationsRequest::new(build::CatalogClientContract::rebuild(view.contract()), &view.policy_session_id());
        built
    }
}

impl build::SkillPlanInstallRequest {
    pub(crate) fn rebuild(view: view::SkillPlanInstallRequest<'_>) -> build::SkillPlanInstallRequest {
        let built = build::SkillPlanInstallRequest::new(build::CatalogClientContract::rebuild(view.contract()), &view.candidate_handle(), &view.policy_session_id());
        built
    }
}

impl build::SkillPlanUninstallRequest {
    pub(crate) fn rebuild(view: view::SkillPlanUninstallRequest<'_>) -> build::SkillPlanUninstallRequest {
        let built = build::SkillPlanUninstallRequest::new(build::CatalogClientContract::rebuild(view.contract()), &view.installation_id(), &view.policy_session_id());
        built
    }
}

impl build::SkillSetEnabledRequest {
    pub(crate) fn rebuild(view: view::SkillSetEnabledRequest<'_>) -> build::SkillSetEnabledRequest {
        let built = build::SkillSetEnabledRequest::new(build::CatalogClientContract::rebuild(view.contract()), &view.installation_id(), view.enabled(), &view.policy_session_id());
        built
    }
}

impl build::SkillsConfigSetDisabledSkillsRequest {
    pub(crate) fn rebuild(view: view::SkillsConfigSetDisabledSkillsRequest<'_>) -> build::SkillsConfigSetDisabledSkillsRequest {
        let built = build::SkillsConfigSetDisabledSkillsRequest::new(view.disabled_skills().map(|item| item));
        built
    }
}

impl build::SkillsConfigSetSkillDisabledRequest {
    pub(crate) fn rebuild(view: view::SkillsConfigSetSkillDisabledRequest<'_>) -> build::SkillsConfigSetSkillDisabledRequest {
        let built = build::SkillsConfigSetSkillDisabledRequest::new(&view.name(), view.disabled());
        built
    }
}

impl build::SkillsDisableRequest {
    pub(crate) fn rebuild(view: view::SkillsDisableRequest<'_>) -> build::SkillsDisableRequest {
        let built = build::SkillsDisableRequest::new(&view.name());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::SkillsDiscoverRequest {
    pub(crate) fn rebuild(view: view::SkillsDiscoverRequest<'_>) -> build::SkillsDiscoverRequest {
        let built = build::SkillsDiscoverRequest::new();
        let built = match view.project_paths() { Some(value) => built.project_paths(value.map(|item| item)), None => built };
        let built = match view.skill_directories() { Some(value) => built.skill_directories(value.map(|item| item)), None => built };
        let built = match view.ignored_skills_locations() { Some(value) => built.ignored_skills_locations(value.map(|item| item)), None => built };
        let built = match view.exclude_host_skills() { Some(value) => built.exclude_host_skills(value), None => built };
        built
    }
}

impl build::SkillsEnableRequest {
    pub(crate) fn rebuild(view: view::SkillsEnableRequest<'_>) -> build::SkillsEnableRequest {
        let built = build::SkillsEnableRequest::new(&view.name());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::SkillsGetDiscoveryPathsRequest {
    pub(crate) fn rebuild(view: view::SkillsGetDiscoveryPathsRequest<'_>) -> build::SkillsGetDiscoveryPathsRequest {
        let built = build::SkillsGetDiscoveryPathsRequest::new();
        let built = match view.project_paths() { Some(value) => built.project_paths(value.map(|item| item)), None => built };
        let built = match view.ignored_skills_locations() { Some(value) => built.ignored_skills_locations(value.map(|item| item)), None => built };
        let built = match view.exclude_host_skills() { Some(value) => built.exclude_host_skills(value), None => built };
        built
    }
}

impl build::SubagentSettings {
    pub(crate) fn rebuild(view: view::SubagentSettings<'_>) -> build::SubagentSettings {
        let built = build::SubagentSettings::new();
        let built = match view.agents() { Some(value) => built.agents(value.map(|(name, item)| (name, build::SubagentSettingsEntry::rebuild(item)))), None => built };
        let built = match view.disabled_subagents() { Some(value) => built.disabled_subagents(value.map(|item| item)), None => built };
        let built = match view.max_concurrency() { Some(value) => built.max_concurrency(value), None => built };
        let built = match view.max_depth() { Some(value) => built.max_depth(value), None => built };
        built
    }
}

impl build::SubagentSettingsEntry {
    pub(crate) fn rebuild(view: view::SubagentSettingsEntry<'_>) -> build::SubagentSettingsEntry {
        let built = build::SubagentSettingsEntry::new();
        let built = match view.model() { Some(value) => built.model(&value), None => built };
        let built = match view.model_policy() { Some(value) => built.model_policy(value), None => built };
        let built = match view.effort_level() { Some(value) => built.effort_level(&value), None => built };
        let built = match view.context_tier() { Some(value) => built.context_tier(value), None => built };
        let built = match view.auto_invoke() { Some(value) => built.auto_invoke(value), None => built };
        built
    }
}

impl build::TaskClientUpdateCancelled {
    pub(crate) fn rebuild(view: view::TaskClientUpdateCancelled<'_>) -> build::TaskClientUpdateCancelled {
        let built = build::TaskClientUpdateCancelled::new();
        let built = match view.message() { Some(value) => built.message(&value), None => built };
        let built = match view.reason() { Some(value) => built.reason(&value), None => built };
        built
    }
}

impl build::TaskClientUpdateCompleted {
    pub(crate) fn rebuild(view: view::TaskClientUpdateCompleted<'_>) -> build::TaskClientUpdateCompleted {
        let built = build::TaskClientUpdateCompleted::new();
        let built = match view.message() { Some(value) => built.message(&value), None => built };
        let built = match view.result() { Some(value) => built.result(value), None => built };
        built
    }
}

impl build::TaskClientUpdateFailed {
    pub(crate) fn rebuild(view: view::TaskClientUpdateFailed<'_>) -> build::TaskClientUpdateFailed {
        let built = build::TaskClientUpdateFailed::new(&view.error());
        let built = match view.message() { Some(value) => built.message(&value), None => built };
        let built = match view.code() { Some(value) => built.code(&value), None => built };
        built
    }
}

impl build::TaskClientUpdateProgress {
    pub(crate) fn rebuild(view: view::TaskClientUpdateProgress<'_>) -> build::TaskClientUpdateProgress {
        let built = build::TaskClientUpdateProgress::new();
        let built = match view.status() { Some(value) => built.status(value), None => built };
        let built = match view.message() { Some(value) => built.message(&value), None => built };
        let built = match view.phase() { crate::Presence::Absent => built, crate::Presence::Null => built.phase_null(), crate::Presence::Value(value) => built.phase(&value) };
        let built = match view.percentage() { crate::Presence::Absent => built, crate::Presence::Null => built.percentage_null(), crate::Presence::Value(value) => built.percentage(value.to_f64()) };
        built
    }
}

impl build::TaskCompletionDecision {
    pub(crate) fn rebuild(view: view::TaskCompletionDecision<'_>) -> build::TaskCompletionDecision {
        let built = build::TaskCompletionDecision::new(view.outcome());
        let built = match view.reason() { Some(value) => built.reason(&value), None => built };
        let built = match view.reviewer_derived() { Some(value) => built.reviewer_derived(value), None => built };
        let built = match view.reviewer_result_meta() { Some(value) => built.reviewer_result_meta(value), None => built };
        let built = match view.objective_id() { Some(value) => built.objective_id(value), None => built };
        let built = match view.completion_rejection_budget_exhausted() { Some(value) => built.completion_rejection_budget_exhausted(value), None => built };
        let built = match view.completion_eligibility_token() { Some(value) => built.completion_eligibility_token(value), None => built };
        built
    }
}

impl build::TasksCancelRequest {
    pub(crate) fn rebuild(view: view::TasksCancelRequest<'_>) -> build::TasksCancelRequest {
        let built = build::TasksCancelRequest::new(&view.id());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::TasksGetProgressRequest {
    pub(crate) fn rebuild(view: view::TasksGetProgressRequest<'_>) -> build::TasksGetProgressRequest {
        let built = build::TasksGetProgressRequest::new(&view.id());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::TasksPromoteToBackgroundRequest {
    pub(crate) fn rebuild(view: view::TasksPromoteToBackgroundRequest<'_>) -> build::TasksPromoteToBackgroundRequest {
        let built = build::TasksPromoteToBackgroundRequest::new(&view.id());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::TasksRegisterRequest {
    pub(crate) fn rebuild(view: view::TasksRegisterRequest<'_>) -> build::TasksRegisterRequest {
        let built = build::TasksRegisterRequest::new(&view.client_task_id(), &view.description(), view.cancellable());
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.display_name() { Some(value) => built.display_name(&value), None => built };
        let built = match view.expected_sequence() { Some(value) => built.expected_sequence(value), None => built };
        built
    }
}

impl build::TasksRemoveRequest {
    pub(crate) fn rebuild(view: view::TasksRemoveRequest<'_>) -> build::TasksRemoveRequest {
        let built = build::TasksRemoveRequest::new(&view.id());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::TasksSendMessageRequest {
    pub(crate) fn rebuild(view: view::TasksSendMessageRequest<'_>) -> build::TasksSendMessageRequest {
        let built = build::TasksSendMessageRequest::new(&view.id(), &view.message());
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.from_agent_id() { Some(value) => built.from_agent_id(&value), None => built };
        built
    }
}

impl build::TasksUpdateRequest {
    pub(crate) fn rebuild(view: view::TasksUpdateRequest<'_>) -> build::TasksUpdateRequest {
        let built = build::TasksUpdateRequest::new(&view.id(), view.sequence(), build::TaskClientUpdate::rebuild(view.update()));
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::TelemetrySetFeatureOverridesRequest {
    pub(crate) fn rebuild(view: view::TelemetrySetFeatureOverridesRequest<'_>) -> build::TelemetrySetFeatureOverridesRequest {
        let built = build::TelemetrySetFeatureOverridesRequest::new(view.features().map(|(name, item)| (name, item)));
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::ToolResultExpanded {
    pub(crate) fn rebuild(view: view::ToolResultExpanded<'_>) -> build::ToolResultExpanded {
        let built = build::ToolResultExpanded::new(&view.text_result_for_llm(), view.result_type());
        let built = match view.binary_results_for_llm() { Some(value) => built.binary_results_for_llm(value.map(|item| build::ExternalToolTextResultForLlmBinaryResultsForLlm::rebuild(item))), None => built };
        let built = match view.session_log() { Some(value) => built.session_log(&value), None => built };
        let built = match view.error() { Some(value) => built.error(&value), None => built };
        let built = match view.tool_telemetry() { Some(value) => built.tool_telemetry(value), None => built };
        let built = match view.skip_large_output_processing() { Some(value) => built.skip_large_output_processing(value), None => built };
        let built = match view.new_messages() { Some(value) => built.new_messages(value.map(|item| build::ToolResultNewMessage::rebuild(item))), None => built };
        let built = match view.contents() { Some(value) => built.contents(value.map(|item| build::ExternalToolTextResultForLlmContent::rebuild(item))), None => built };
        let built = match view.tool_references() { Some(value) => built.tool_references(value.map(|item| item)), None => built };
        let built = match view.citable_sources() { Some(value) => built.citable_sources(value.map(|item| item)), None => built };
        let built = match view.skill_invocation() { Some(value) => built.skill_invocation(value), None => built };
        let built = match view.post_tool_use_failure_hooks_processed() { Some(value) => built.post_tool_use_failure_hooks_processed(value), None => built };
        let built = match view.ui_resource() { Some(value) => built.ui_resource(value), None => built };
        let built = match view.mcp_meta() { Some(value) => built.mcp_meta(value.map(|(name, item)| (name, item))), None => built };
        let built = match view.structured_content() { Some(value) => built.structured_content(value), None => built };
        let built = match view.task_completion_decision() { Some(value) => built.task_completion_decision(build::TaskCompletionDecision::rebuild(value)), None => built };
        built
    }
}

impl build::ToolResultNewMessage {
    pub(crate) fn rebuild(view: view::ToolResultNewMessage<'_>) -> build::ToolResultNewMessage {
        let built = build::ToolResultNewMessage::new(&view.content(), &view.source());
        built
    }
}

impl build::ToolsExecuteRequest {
    pub(crate) fn rebuild(view: view::ToolsExecuteRequest<'_>) -> build::ToolsExecuteRequest {
        let built = build::ToolsExecuteRequest::new(&view.name(), view.arguments());
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.tool_call_id() { Some(value) => built.tool_call_id(&value), None => built };
        built
    }
}

impl build::ToolsGetBuiltinDescriptorsRequest {
    pub(crate) fn rebuild(view: view::ToolsGetBuiltinDescriptorsRequest<'_>) -> build::ToolsGetBuiltinDescriptorsRequest {
        let built = build::ToolsGetBuiltinDescriptorsRequest::new();
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.reduce_user_intervention() { Some(value) => built.reduce_user_intervention(value), None => built };
        let built = match view.include_author() { Some(value) => built.include_author(value), None => built };
        let built = match view.skill_embedding_enabled() { Some(value) => built.skill_embedding_enabled(value), None => built };
        let built = match view.shell_config() { Some(value) => built.shell_config(build::ToolsShellDescriptorConfig::rebuild(value)), None => built };
        let built = match view.shell_supports_power_shell7_syntax() { Some(value) => built.shell_supports_power_shell7_syntax(value), None => built };
        let built = match view.shell_timeout_ms() { Some(value) => built.shell_timeout_ms(value.to_f64()), None => built };
        let built = match view.background_task_notifications_enabled() { Some(value) => built.background_task_notifications_enabled(value), None => built };
        built
    }
}

impl build::ToolsListRequest {
    pub(crate) fn rebuild(view: view::ToolsListRequest<'_>) -> build::ToolsListRequest {
        let built = build::ToolsListRequest::new();
        let built = match view.model() { Some(value) => built.model(&value), None => built };
        built
    }
}

impl build::ToolsShellDescriptorConfig {
    pub(crate) fn rebuild(view: view::ToolsShellDescriptorConfig<'_>) -> build::ToolsShellDescriptorConfig {
        let built = build::ToolsShellDescriptorConfig::new(&view.shell_type(), &view.display_name(), &view.shell_tool_name(), &view.read_shell_tool_name(), &view.stop_shell_tool_name(), &view.list_shells_tool_name(), view.description_lines().map(|item| item));
        built
    }
}

impl build::ToolsTaskCompleteEventDataRequest {
    pub(crate) fn rebuild(view: view::ToolsTaskCompleteEventDataRequest<'_>) -> build::ToolsTaskCompleteEventDataRequest {
        let built = build::ToolsTaskCompleteEventDataRequest::new(view.tool_args(), build::ToolResultExpanded::rebuild(view.final_result()));
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::UIEphemeralQueryRequest {
    pub(crate) fn rebuild(view: view::UIEphemeralQueryRequest<'_>) -> build::UIEphemeralQueryRequest {
        let built = build::UIEphemeralQueryRequest::new(&view.question());
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.on_chunk() { Some(value) => built.on_chunk(value), None => built };
        let built = match view.abort_signal() { Some(value) => built.abort_signal(value), None => built };
        built
    }
}

impl build::UIUnregisterDirectAutoModeSwitchHandlerRequest {
    pub(crate) fn rebuild(view: view::UIUnregisterDirectAutoModeSwitchHandlerRequest<'_>) -> build::UIUnregisterDirectAutoModeSwitchHandlerRequest {
        let built = build::UIUnregisterDirectAutoModeSwitchHandlerRequest::new(&view.handle());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::UpdateSubagentSettingsRequest {
    pub(crate) fn rebuild(view: view::UpdateSubagentSettingsRequest<'_>) -> build::UpdateSubagentSettingsRequest {
        let built = build::UpdateSubagentSettingsRequest::new(view.subagents().map(|value| build::SubagentSettings::rebuild(value)));
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::UserSettingsSetRequest {
    pub(crate) fn rebuild(view: view::UserSettingsSetRequest<'_>) -> build::UserSettingsSetRequest {
        let built = build::UserSettingsSetRequest::new(view.settings());
        built
    }
}

impl build::VisibilitySetRequest {
    pub(crate) fn rebuild(view: view::VisibilitySetRequest<'_>) -> build::VisibilitySetRequest {
        let built = build::VisibilitySetRequest::new(view.status());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::WorkflowAgentOptions {
    pub(crate) fn rebuild(view: view::WorkflowAgentOptions<'_>) -> build::WorkflowAgentOptions {
        let built = build::WorkflowAgentOptions::new();
        let built = match view.label() { Some(value) => built.label(&value), None => built };
        let built = match view.schema() { Some(value) => built.schema(value), None => built };
        let built = match view.model() { Some(value) => built.model(&value), None => built };
        let built = match view.reasoning_effort() { Some(value) => built.reasoning_effort(&value), None => built };
        let built = match view.context_tier() { Some(value) => built.context_tier(value), None => built };
        let built = match view.agent() { Some(value) => built.agent(&value), None => built };
        built
    }
}

impl build::WorkflowAgentRequest {
    pub(crate) fn rebuild(view: view::WorkflowAgentRequest<'_>) -> build::WorkflowAgentRequest {
        let built = build::WorkflowAgentRequest::new(&view.workflow_run_id(), &view.execution_token(), &view.prompt(), build::WorkflowAgentOptions::rebuild(view.opts()));
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::WorkflowCancelRequest {
    pub(crate) fn rebuild(view: view::WorkflowCancelRequest<'_>) -> build::WorkflowCancelRequest {
        let built = build::WorkflowCancelRequest::new(&view.run_id());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::WorkflowGetRunDetailParams {
    pub(crate) fn rebuild(view: view::WorkflowGetRunDetailParams<'_>) -> build::WorkflowGetRunDetailParams {
        let built = build::WorkflowGetRunDetailParams::new(&view.run_id());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::WorkflowGetRunProgressRequest {
    pub(crate) fn rebuild(view: view::WorkflowGetRunProgressRequest<'_>) -> build::WorkflowGetRunProgressRequest {
        let built = build::WorkflowGetRunProgressRequest::new(&view.run_id());
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.phase_id() { Some(value) => built.phase_id(&value), None => built };
        let built = match view.after_seq() { Some(value) => built.after_seq(value), None => built };
        let built = match view.before_seq() { Some(value) => built.before_seq(value), None => built };
        let built = match view.limit() { Some(value) => built.limit(value), None => built };
        built
    }
}

impl build::WorkflowGetRunRequest {
    pub(crate) fn rebuild(view: view::WorkflowGetRunRequest<'_>) -> build::WorkflowGetRunRequest {
        let built = build::WorkflowGetRunRequest::new(&view.run_id());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::WorkflowJournalGetRequest {
    pub(crate) fn rebuild(view: view::WorkflowJournalGetRequest<'_>) -> build::WorkflowJournalGetRequest {
        let built = build::WorkflowJournalGetRequest::new(&view.run_id(), &view.execution_token(), &view.key());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::WorkflowJournalPutRequest {
    pub(crate) fn rebuild(view: view::WorkflowJournalPutRequest<'_>) -> build::WorkflowJournalPutRequest {
        let built = build::WorkflowJournalPutRequest::new(&view.run_id(), &view.execution_token(), &view.key(), view.result_json());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::WorkflowListRunsRequest {
    pub(crate) fn rebuild(view: view::WorkflowListRunsRequest<'_>) -> build::WorkflowListRunsRequest {
        let built = build::WorkflowListRunsRequest::new();
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.after_seq() { Some(value) => built.after_seq(value), None => built };
        let built = match view.before_seq() { Some(value) => built.before_seq(value), None => built };
        let built = match view.limit() { Some(value) => built.limit(value), None => built };
        built
    }
}

impl build::WorkflowLogLine {
    pub(crate) fn rebuild(view: view::WorkflowLogLine<'_>) -> build::WorkflowLogLine {
        let built = build::WorkflowLogLine::new(view.seq(), view.kind(), &view.text());
        built
    }
}

impl build::WorkflowLogRequest {
    pub(crate) fn rebuild(view: view::WorkflowLogRequest<'_>) -> build::WorkflowLogRequest {
        let built = build::WorkflowLogRequest::new(&view.run_id(), &view.execution_token(), view.lines().map(|item| build::WorkflowLogLine::rebuild(item)));
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::WorkflowPauseRequest {
    pub(crate) fn rebuild(view: view::WorkflowPauseRequest<'_>) -> build::WorkflowPauseRequest {
        let built = build::WorkflowPauseRequest::new(&view.run_id());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::WorkflowResumeRequest {
    pub(crate) fn rebuild(view: view::WorkflowResumeRequest<'_>) -> build::WorkflowResumeRequest {
        let built = build::WorkflowResumeRequest::new(&view.run_id());
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.limits() { Some(value) => built.limits(build::WorkflowRunLimits::rebuild(value)), None => built };
        let built = match view.notify_on_complete() { Some(value) => built.notify_on_complete(value), None => built };
        let built = match view.log_phase_names() { Some(value) => built.log_phase_names(value), None => built };
        built
    }
}

impl build::WorkflowRunLimits {
    pub(crate) fn rebuild(view: view::WorkflowRunLimits<'_>) -> build::WorkflowRunLimits {
        let built = build::WorkflowRunLimits::new();
        let built = match view.max_concurrent_subagents() { Some(value) => built.max_concurrent_subagents(value), None => built };
        let built = match view.max_total_subagents() { Some(value) => built.max_total_subagents(value), None => built };
        let built = match view.timeout_seconds() { Some(value) => built.timeout_seconds(value.to_f64()), None => built };
        let built = match view.max_ai_credits() { Some(value) => built.max_ai_credits(value.to_f64()), None => built };
        built
    }
}

impl build::WorkflowRunOptions {
    pub(crate) fn rebuild(view: view::WorkflowRunOptions<'_>) -> build::WorkflowRunOptions {
        let built = build::WorkflowRunOptions::new();
        let built = match view.limits() { Some(value) => built.limits(build::WorkflowRunLimits::rebuild(value)), None => built };
        let built = match view.notify_on_complete() { Some(value) => built.notify_on_complete(value), None => built };
        let built = match view.log_phase_names() { Some(value) => built.log_phase_names(value), None => built };
        let built = match view.resume_from_run_id() { Some(value) => built.resume_from_run_id(&value), None => built };
        built
    }
}

impl build::WorkflowRunRequest {
    pub(crate) fn rebuild(view: view::WorkflowRunRequest<'_>) -> build::WorkflowRunRequest {
        let built = build::WorkflowRunRequest::new(&view.name(), view.args());
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.options() { Some(value) => built.options(build::WorkflowRunOptions::rebuild(value)), None => built };
        built
    }
}

impl build::WorkspacesAddSummaryRequest {
    pub(crate) fn rebuild(view: view::WorkspacesAddSummaryRequest<'_>) -> build::WorkspacesAddSummaryRequest {
        let built = build::WorkspacesAddSummaryRequest::new(&view.title(), &view.content());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::WorkspacesCreateDirectoryRequest {
    pub(crate) fn rebuild(view: view::WorkspacesCreateDirectoryRequest<'_>) -> build::WorkspacesCreateDirectoryRequest {
        let built = build::WorkspacesCreateDirectoryRequest::new(&view.path());
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.recursive() { Some(value) => built.recursive(value), None => built };
        built
    }
}

impl build::WorkspacesDiffRequest {
    pub(crate) fn rebuild(view: view::WorkspacesDiffRequest<'_>) -> build::WorkspacesDiffRequest {
        let built = build::WorkspacesDiffRequest::new(view.mode());
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.ignore_whitespace() { Some(value) => built.ignore_whitespace(value), None => built };
        built
    }
}

impl build::WorkspacesEnsureRequest {
    pub(crate) fn rebuild(view: view::WorkspacesEnsureRequest<'_>) -> build::WorkspacesEnsureRequest {
        let built = build::WorkspacesEnsureRequest::new();
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.context() { Some(value) => built.context(value), None => built };
        built
    }
}

impl build::WorkspacesReadCheckpointRequest {
    pub(crate) fn rebuild(view: view::WorkspacesReadCheckpointRequest<'_>) -> build::WorkspacesReadCheckpointRequest {
        let built = build::WorkspacesReadCheckpointRequest::new(view.number());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::WorkspacesRemovePathRequest {
    pub(crate) fn rebuild(view: view::WorkspacesRemovePathRequest<'_>) -> build::WorkspacesRemovePathRequest {
        let built = build::WorkspacesRemovePathRequest::new(&view.path());
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.recursive() { Some(value) => built.recursive(value), None => built };
        let built = match view.force() { Some(value) => built.force(value), None => built };
        built
    }
}

impl build::WorkspacesRenamePathRequest {
    pub(crate) fn rebuild(view: view::WorkspacesRenamePathRequest<'_>) -> build::WorkspacesRenamePathRequest {
        let built = build::WorkspacesRenamePathRequest::new(&view.source(), &view.destination());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::WorkspacesSaveLargePasteRequest {
    pub(crate) fn rebuild(view: view::WorkspacesSaveLargePasteRequest<'_>) -> build::WorkspacesSaveLargePasteRequest {
        let built = build::WorkspacesSaveLargePasteRequest::new(&view.content());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::WorkspacesStatFileRequest {
    pub(crate) fn rebuild(view: view::WorkspacesStatFileRequest<'_>) -> build::WorkspacesStatFileRequest {
        let built = build::WorkspacesStatFileRequest::new(&view.path());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::WorkspacesTruncateSummariesRequest {
    pub(crate) fn rebuild(view: view::WorkspacesTruncateSummariesRequest<'_>) -> build::WorkspacesTruncateSummariesRequest {
        let built = build::WorkspacesTruncateSummariesRequest::new(view.keep_count());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::WorkspacesUpdateMetadataRequest {
    pub(crate) fn rebuild(view: view::WorkspacesUpdateMetadataRequest<'_>) -> build::WorkspacesUpdateMetadataRequest {
        let built = build::WorkspacesUpdateMetadataRequest::new();
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.context() { Some(value) => built.context(value), None => built };
        let built = match view.name() { Some(value) => built.name(&value), None => built };
        built
    }
}

impl build::WorkspacesWriteAutopilotObjectiveRequest {
    pub(crate) fn rebuild(view: view::WorkspacesWriteAutopilotObjectiveRequest<'_>) -> build::WorkspacesWriteAutopilotObjectiveRequest {
        let built = build::WorkspacesWriteAutopilotObjectiveRequest::new(&view.content());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::AuthEnumerateQuery {
    pub(crate) fn rebuild(view: view::AuthEnumerateQuery<'_>) -> build::AuthEnumerateQuery {
        match view {
            view::AuthEnumerateQuery::Accounts(value) => build::AuthEnumerateQueryAccounts::rebuild(value).into(),
            view::AuthEnumerateQuery::Providers(value) => build::AuthEnumerateQueryProviders::rebuild(value).into(),
            view::AuthEnumerateQuery::Other(raw) => build::AuthEnumerateQuery::other(raw),
        }
    }
}

impl build::AuthReadQuery {
    pub(crate) fn rebuild(view: view::AuthReadQuery<'_>) -> build::AuthReadQuery {
        match view {
            view::AuthReadQuery::ActiveAccount(value) => build::AuthReadQueryActiveAccount::rebuild(value).into(),
            view::AuthReadQuery::Status(value) => build::AuthReadQueryStatus::rebuild(value).into(),
            view::AuthReadQuery::LastErrors(value) => build::AuthReadQueryLastErrors::rebuild(value).into(),
            view::AuthReadQuery::Other(raw) => build::AuthReadQuery::other(raw),
        }
    }
}

impl build::AuthWrite {
    pub(crate) fn rebuild(view: view::AuthWrite<'_>) -> build::AuthWrite {
        match view {
            view::AuthWrite::SwitchActive(value) => build::AuthWriteSwitchActive::rebuild(value).into(),
            view::AuthWrite::Logout(value) => build::AuthWriteLogout::rebuild(value).into(),
            view::AuthWrite::SetCredentials(value) => build::AuthWriteSetCredentials::rebuild(value).into(),
            view::AuthWrite::Other(raw) => build::AuthWrite::other(raw),
        }
    }
}

impl build::DebugCollectLogsDestination {
    pub(crate) fn rebuild(view: view::DebugCollectLogsDestination<'_>) -> build::DebugCollectLogsDestination {
        match view {
            view::DebugCollectLogsDestination::Archive(value) => build::DebugCollectLogsDestinationArchive::rebuild(value).into(),
            view::DebugCollectLogsDestination::Directory(value) => build::DebugCollectLogsDestinationDirectory::rebuild(value).into(),
            view::DebugCollectLogsDestination::Other(raw) => build::DebugCollectLogsDestination::other(raw),
        }
    }
}

impl build::McpPlanInstallSource {
    pub(crate) fn rebuild(view: view::McpPlanInstallSource<'_>) -> build::McpPlanInstallSource {
        match view {
            view::McpPlanInstallSource::Candidate(value) => build::McpPlanInstallSourceCandidate::rebuild(value).into(),
            view::McpPlanInstallSource::Card(value) => build::McpPlanInstallSourceCard::rebuild(value).into(),
            view::McpPlanInstallSource::Other(raw) => build::McpPlanInstallSource::other(raw),
        }
    }
}

impl build::McpSerializableServerConfig {
    pub(crate) fn rebuild(view: view::McpSerializableServerConfig<'_>) -> build::McpSerializableServerConfig {
        match view {
            view::McpSerializableServerConfig::McpServerConfigStdio(value) => build::McpServerConfigStdio::rebuild(value).into(),
            view::McpSerializableServerConfig::McpServerConfigHttp(value) => build::McpServerConfigHttp::rebuild(value).into(),
            view::McpSerializableServerConfig::Other(raw) => build::McpSerializableServerConfig::other(raw),
        }
    }
}

impl build::McpServerCardReference {
    pub(crate) fn rebuild(view: view::McpServerCardReference<'_>) -> build::McpServerCardReference {
        match view {
            view::McpServerCardReference::Url(value) => build::McpServerCardUrl::rebuild(value).into(),
            view::McpServerCardReference::Embedded(value) => build::McpServerCardEmbedded::rebuild(value).into(),
            view::McpServerCardReference::Other(raw) => build::McpServerCardReference::other(raw),
        }
    }
}

impl build::PermissionsLocationsAddToolApprovalDetails {
    pub(crate) fn rebuild(view: view::PermissionsLocationsAddToolApprovalDetails<'_>) -> build::PermissionsLocationsAddToolApprovalDetails {
        match view {
            view::PermissionsLocationsAddToolApprovalDetails::Commands(value) => build::PermissionsLocationsAddToolApprovalDetailsCommands::rebuild(value).into(),
            view::PermissionsLocationsAddToolApprovalDetails::Read(value) => build::PermissionsLocationsAddToolApprovalDetailsRead::rebuild(value).into(),
            view::PermissionsLocationsAddToolApprovalDetails::Write(value) => build::PermissionsLocationsAddToolApprovalDetailsWrite::rebuild(value).into(),
            view::PermissionsLocationsAddToolApprovalDetails::Mcp(value) => build::PermissionsLocationsAddToolApprovalDetailsMcp::rebuild(value).into(),
            view::PermissionsLocationsAddToolApprovalDetails::McpSampling(value) => build::PermissionsLocationsAddToolApprovalDetailsMcpSampling::rebuild(value).into(),
            view::PermissionsLocationsAddToolApprovalDetails::Memory(value) => build::PermissionsLocationsAddToolApprovalDetailsMemory::rebuild(value).into(),
            view::PermissionsLocationsAddToolApprovalDetails::CustomTool(value) => build::PermissionsLocationsAddToolApprovalDetailsCustomTool::rebuild(value).into(),
            view::PermissionsLocationsAddToolApprovalDetails::ExtensionManagement(value) => build::PermissionsLocationsAddToolApprovalDetailsExtensionManagement::rebuild(value).into(),
            view::PermissionsLocationsAddToolApprovalDetails::Workflow(value) => build::PermissionsLocationsAddToolApprovalDetailsWorkflow::rebuild(value).into(),
            view::PermissionsLocationsAddToolApprovalDetails::ExtensionPermissionAccess(value) => build::PermissionsLocationsAddToolApprovalDetailsExtensionPermissionAccess::rebuild(value).into(),
            view::PermissionsLocationsAddToolApprovalDetails::ExtensionEnvAccess(value) => build::PermissionsLocationsAddToolApprovalDetailsExtensionEnvAccess::rebuild(value).into(),
            view::PermissionsLocationsAddToolApprovalDetails::Other(raw) => build::PermissionsLocationsAddToolApprovalDetails::other(raw),
        }
    }
}

impl build::PushAttachment {
    pub(crate) fn rebuild(view: view::PushAttachment<'_>) -> build::PushAttachment {
        match view {
            view::PushAttachment::File(value) => build::PushAttachmentFile::rebuild(value).into(),
            view::PushAttachment::Directory(value) => build::PushAttachmentDirectory::rebuild(value).into(),
            view::PushAttachment::Selection(value) => build::PushAttachmentSelection::rebuild(value).into(),
            view::PushAttachment::GitHubReference(value) => build::PushAttachmentGitHubReference::rebuild(value).into(),
            view::PushAttachment::GitHubCommit(value) => build::PushAttachmentGitHubCommit::rebuild(value).into(),
            view::PushAttachment::GitHubRelease(value) => build::PushAttachmentGitHubRelease::rebuild(value).into(),
            view::PushAttachment::GitHubActionsJob(value) => build::PushAttachmentGitHubActionsJob::rebuild(value).into(),
            view::PushAttachment::GitHubRepository(value) => build::PushAttachmentGitHubRepository::rebuild(value).into(),
            view::PushAttachment::GitHubFileDiff(value) => build::PushAttachmentGitHubFileDiff::rebuild(value).into(),
            view::PushAttachment::GitHubTreeComparison(value) => build::PushAttachmentGitHubTreeComparison::rebuild(value).into(),
            view::PushAttachment::GitHubUrl(value) => build::PushAttachmentGitHubUrl::rebuild(value).into(),
            view::PushAttachment::GitHubFile(value) => build::PushAttachmentGitHubFile::rebuild(value).into(),
            view::PushAttachment::GitHubSnippet(value) => build::PushAttachmentGitHubSnippet::rebuild(value).into(),
            view::PushAttachment::Blob(value) => build::PushAttachmentBlob::rebuild(value).into(),
            view::PushAttachment::ExtensionContext(value) => build::ExtensionContextPushInput::rebuild(value).into(),
            view::PushAttachment::Other(raw) => build::PushAttachment::other(raw),
        }
    }
}

impl build::SessionOpenParams {
    pub(crate) fn rebuild(view: view::SessionOpenParams<'_>) -> build::SessionOpenParams {
        match view {
            view::SessionOpenParams::Create(value) => build::SessionsOpenCreate::rebuild(value).into(),
            view::SessionOpenParams::Resume(value) => build::SessionsOpenResume::rebuild(value).into(),
            view::SessionOpenParams::ResumeLast(value) => build::SessionsOpenResumeLast::rebuild(value).into(),
            view::SessionOpenParams::Attach(value) => build::SessionsOpenAttach::rebuild(value).into(),
            view::SessionOpenParams::Remote(value) => build::SessionsOpenRemote::rebuild(value).into(),
            view::SessionOpenParams::Cloud(value) => build::SessionsOpenCloud::rebuild(value).into(),
            view::SessionOpenParams::Handoff(value) => build::SessionsOpenHandoff::rebuild(value).into(),
            view::SessionOpenParams::Other(raw) => build::SessionOpenParams::other(raw),
        }
    }
}

impl build::SettableAuthInfo {
    pub(crate) fn rebuild(view: view::SettableAuthInfo<'_>) -> build::SettableAuthInfo {
        match view {
            view::SettableAuthInfo::Hmac(value) => build::HMACAuthInfo::rebuild(value).into(),
            view::SettableAuthInfo::Env(value) => build::EnvAuthInfo::rebuild(value).into(),
            view::SettableAuthInfo::Token(value) => build::SettableTokenAuthInfo::rebuild(value).into(),
            view::SettableAuthInfo::CopilotApiToken(value) => build::CopilotApiTokenAuthInfo::rebuild(value).into(),
            view::SettableAuthInfo::User(value) => build::UserAuthInfo::rebuild(value).into(),
            view::SettableAuthInfo::GhCli(value) => build::GhCliAuthInfo::rebuild(value).into(),
            view::SettableAuthInfo::ApiKey(value) => build::ApiKeyAuthInfo::rebuild(value).into(),
            view::SettableAuthInfo::Other(raw) => build::SettableAuthInfo::other(raw),
        }
    }
}

impl build::TaskClientUpdate {
    pub(crate) fn rebuild(view: view::TaskClientUpdate<'_>) -> build::TaskClientUpdate {
        match view {
            view::TaskClientUpdate::Progress(value) => build::TaskClientUpdateProgress::rebuild(value).into(),
            view::TaskClientUpdate::Completed(value) => build::TaskClientUpdateCompleted::rebuild(value).into(),
            view::TaskClientUpdate::Failed(value) => build::TaskClientUpdateFailed::rebuild(value).into(),
            view::TaskClientUpdate::Cancelled(value) => build::TaskClientUpdateCancelled::rebuild(value).into(),
            view::TaskClientUpdate::Other(raw) => build::TaskClientUpdate::other(raw),
        }
    }
}

