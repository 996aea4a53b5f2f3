//! What is there with the feature `all`: values written anew through their accessors.

use crate::rewrite::Writer;
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

impl build::PermissionsResetSessionApprovalsRequest {
    pub(crate) fn rebuild(view: view::PermissionsResetSessionApprovalsRequest<'_>) -> build::PermissionsResetSessionApprovalsRequest {
        let built = build::PermissionsResetSessionApprovalsRequest::new();
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.include_location() { Some(value) => built.include_location(value), None => built };
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

impl view::AccountAllUsers<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("authInfo"); self.auth_info().rewrite(writer);
        writer.option_text("selectionId", self.selection_id());
        writer.option_text("token", self.token());
        writer.close();
    }
}

impl view::AccountGetCurrentAuthResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.auth_info() { writer.key("authInfo"); value.rewrite(writer); }
        if let Some(value) = self.auth_errors() { writer.key("authErrors"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.close();
    }
}

impl view::AccountLoginRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("host", self.host());
        writer.option_text("login", self.login());
        writer.member_text("token", self.token());
        writer.close();
    }
}

impl view::AccountLoginResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("storedInVault", self.stored_in_vault());
        writer.close();
    }
}

impl view::AccountLogoutRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("selectionId", self.selection_id());
        if let Some(value) = self.auth_info() { writer.key("authInfo"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::AccountLogoutResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("hasMoreUsers", self.has_more_users());
        writer.close();
    }
}

impl view::AccountStatus<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("host", self.host());
        writer.member_text("login", self.login());
        writer.key("kind"); writer.text(self.kind().as_str());
        writer.option_text("derivedFrom", self.derived_from());
        writer.member_bool("active", self.active());
        writer.member_text("selectionId", self.selection_id());
        writer.option_text("authSource", self.auth_source());
        writer.close();
    }
}

impl view::AccountsEnumerateRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.key("query"); self.query().rewrite(writer);
        writer.close();
    }
}

impl view::AccountsGetRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.key("query"); self.query().rewrite(writer);
        writer.close();
    }
}

impl view::AccountsSetRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.key("command"); self.command().rewrite(writer);
        writer.close();
    }
}

impl view::AgentDiscoveryPath<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("path", self.path());
        writer.key("scope"); writer.text(self.scope().as_str());
        writer.member_bool("preferredForCreation", self.preferred_for_creation());
        writer.option_text("projectPath", self.project_path());
        writer.close();
    }
}

impl view::AgentDiscoveryPathList<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("paths"); writer.open_list(); for item in self.paths() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::AgentGetCurrentResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("agent"); self.agent().rewrite(writer);
        writer.close();
    }
}

impl view::AgentRegistryLiveTargetEntry<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_integer("schemaVersion", self.schema_version());
        writer.key("kind"); writer.text(self.kind().as_str());
        writer.member_integer("pid", self.pid());
        writer.member_text("host", self.host());
        writer.member_integer("port", self.port());
        writer.option_text("sessionId", self.session_id());
        writer.option_text("sessionName", self.session_name());
        writer.option_text("cwd", self.cwd());
        writer.option_text("branch", self.branch());
        writer.option_text("model", self.model());
        if let Some(value) = self.status() { writer.key("status"); writer.text(value.as_str()); }
        if let Some(value) = self.attention_kind() { writer.key("attentionKind"); writer.text(value.as_str()); }
        writer.option_natural("statusRevision", self.status_revision());
        if let Some(value) = self.last_terminal_event() { writer.key("lastTerminalEvent"); writer.text(value.as_str()); }
        writer.member_text("startedAt", self.started_at());
        writer.member_text("copilotVersion", self.copilot_version());
        writer.member_integer("lastSeenMs", self.last_seen_ms());
        writer.option_text("token", self.token());
        writer.close();
    }
}

impl view::AgentRegistryLogCapture<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("enabled", self.enabled());
        writer.option_text("path", self.path());
        writer.option_text("openError", self.open_error());
        if let Some(value) = self.open_error_reason() { writer.key("openErrorReason"); writer.text(value.as_str()); }
        writer.close();
    }
}

impl view::AgentRegistrySpawnError<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("message", self.message());
        writer.option_text("code", self.code());
        writer.close();
    }
}

impl view::AgentRegistrySpawnRegistryTimeout<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_integer("childPid", self.child_pid());
        if let Some(value) = self.log_capture() { writer.key("logCapture"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::AgentRegistrySpawnRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("cwd", self.cwd());
        writer.option_text("agentName", self.agent_name());
        writer.option_text("model", self.model());
        writer.option_text("name", self.name());
        if let Some(value) = self.permission_mode() { writer.key("permissionMode"); writer.text(value.as_str()); }
        writer.option_text("initialPrompt", self.initial_prompt());
        writer.close();
    }
}

impl view::AgentRegistrySpawnSpawned<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("entry"); self.entry().rewrite(writer);
        writer.option_bool("initialPromptSent", self.initial_prompt_sent());
        writer.option_text("initialPromptError", self.initial_prompt_error());
        if let Some(value) = self.log_capture() { writer.key("logCapture"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::AgentRegistrySpawnValidationError<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("reason"); writer.text(self.reason().as_str());
        if let Some(value) = self.field() { writer.key("field"); writer.text(value.as_str()); }
        writer.member_text("message", self.message());
        writer.close();
    }
}

impl view::AgentReloadResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("agents"); writer.open_list(); for item in self.agents() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::AgentSelectRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("name", self.name());
        writer.close();
    }
}

impl view::AgentSelectResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("agent"); self.agent().rewrite(writer);
        writer.close();
    }
}

impl view::AgentSetPromptRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("id", self.id());
        writer.member_text("prompt", self.prompt());
        writer.close();
    }
}

impl view::AgentsDiscoverRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.project_paths() { writer.key("projectPaths"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_bool("excludeHostAgents", self.exclude_host_agents());
        writer.close();
    }
}

impl view::AgentsGetDiscoveryPathsRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.project_paths() { writer.key("projectPaths"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_bool("excludeHostAgents", self.exclude_host_agents());
        writer.close();
    }
}

impl view::AuthEnumerateQueryAccounts<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::AuthEnumerateQueryProviders<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_bool("brokerAvailable", self.broker_available());
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::AuthEnumerateValueAccounts<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("items"); writer.open_list(); for item in self.items() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::AuthEnumerateValueProviders<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("items"); writer.open_list(); for item in self.items() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::AuthLoginAccount<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("host", self.host());
        writer.key("kind"); writer.text(self.kind().as_str());
        writer.member_text("login", self.login());
        writer.member_text("selectionId", self.selection_id());
        writer.close();
    }
}

impl view::AuthLoginAdvanceRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("flowId", self.flow_id());
        writer.option_text("input", self.input());
        writer.close();
    }
}

impl view::AuthLoginBeginRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.key("kind"); writer.text(self.kind().as_str());
        writer.close();
    }
}

impl view::AuthLoginBegun<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("flowId", self.flow_id());
        writer.key("step"); self.step().rewrite(writer);
        writer.close();
    }
}

impl view::AuthLoginCancelRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("flowId", self.flow_id());
        writer.close();
    }
}

impl view::AuthLoginResultDto<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("status"); writer.text(self.status().as_str());
        writer.option_text("host", self.host());
        writer.option_text("login", self.login());
        if let Some(value) = self.accounts() { writer.key("accounts"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        writer.close();
    }
}

impl view::AuthLoginStepAwaiting<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::AuthLoginStepCompleted<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("result"); self.result().rewrite(writer);
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::AuthLoginStepError<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("message", self.message());
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::AuthLoginStepInputRequired<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("prompt", self.prompt());
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::AuthLoginStepNeedsInteraction<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::AuthLoginStepOpenUrl<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("url", self.url());
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::AuthReadQueryActiveAccount<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::AuthReadQueryLastErrors<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::AuthReadQueryStatus<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::AuthReadValueActiveAccount<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.account() { writer.key("account"); value.rewrite(writer); }
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::AuthReadValueLastErrors<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("errors"); writer.open_list(); for item in self.errors() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::AuthReadValueStatus<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("status"); self.status().rewrite(writer);
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::AuthStatusDto<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("isAuthenticated", self.is_authenticated());
        writer.option_text("activeLogin", self.active_login());
        writer.option_text("activeHost", self.active_host());
        writer.option_text("copilotPlan", self.copilot_plan());
        writer.member_natural("accountCount", self.account_count());
        writer.close();
    }
}

impl view::AuthValidationError<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("message", self.message());
        writer.option_text("githubMessage", self.github_message());
        writer.close();
    }
}

impl view::AuthWriteLogout<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("selectionId", self.selection_id());
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::AuthWriteResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("ok", self.ok());
        writer.option_bool("moreUsers", self.more_users());
        writer.close();
    }
}

impl view::AuthWriteSetCredentials<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("host", self.host());
        writer.member_text("login", self.login());
        writer.member_text("token", self.token());
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::AuthWriteSwitchActive<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("selectionId", self.selection_id());
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::AutopilotObjectiveCreditLimit<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_number("credits", self.credits());
        writer.member_number("creditsUsed", self.credits_used());
        writer.member_text("creditsUsedNanoAiu", self.credits_used_nano_aiu());
        writer.close();
    }
}

impl view::AutopilotObjectiveGetStateResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("state"); match self.state() { Some(value) => { value.rewrite(writer); } None => writer.null(), }
        writer.close();
    }
}

impl view::AutopilotObjectiveState<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("id", self.id());
        writer.member_text("objective", self.objective());
        writer.key("status"); writer.text(self.status().as_str());
        writer.member_natural("turnCount", self.turn_count());
        writer.option_text("pauseReason", self.pause_reason());
        writer.option_text("completionSummary", self.completion_summary());
        writer.member_text("creditCountNanoAiu", self.credit_count_nano_aiu());
        if let Some(value) = self.credit_limit() { writer.key("creditLimit"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::BuiltInModelCatalog<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("models"); writer.open_list(); for item in self.models() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::BuiltInModelCatalogEntry<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("id", self.id());
        writer.close();
    }
}

impl view::BuiltinToolDescriptor<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.key("title"); match self.title() { Some(value) => { writer.text(&value); } None => writer.null(), }
        writer.member_text("description", self.description());
        writer.key("inputSchema"); match self.input_schema() { Some(value) => { value.rewrite(writer); } None => writer.null(), }
        writer.key("instructions"); match self.instructions() { Some(value) => { writer.text(&value); } None => writer.null(), }
        writer.key("type"); match self.r#type() { Some(value) => { writer.text(&value); } None => writer.null(), }
        writer.key("format"); match self.format() { Some(value) => { value.rewrite(writer); } None => writer.null(), }
        writer.key("safeForTelemetry"); self.safe_for_telemetry().rewrite(writer);
        writer.member_bool("isTerminal", self.is_terminal());
        writer.member_bool("hasSummariseIntention", self.has_summarise_intention());
        writer.close();
    }
}

impl view::BuiltinToolFormat<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("type"); writer.text(self.r#type().as_str());
        writer.member_text("syntax", self.syntax());
        writer.member_text("definition", self.definition());
        writer.close();
    }
}

impl view::BuiltinToolInputSchema<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("type"); writer.text(self.r#type().as_str());
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::BuiltinToolSafeTelemetryFields<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_bool("name", self.name());
        writer.option_bool("inputsNames", self.inputs_names());
        writer.close();
    }
}

impl view::CancelUserRequestedShellCommandResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("cancelled", self.cancelled());
        writer.close();
    }
}

impl view::CanvasActionInvokeRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("instanceId", self.instance_id());
        writer.member_text("actionName", self.action_name());
        if let Some(value) = self.input() { writer.key("input"); writer.raw(value); }
        writer.close();
    }
}

impl view::CanvasActionInvokeResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.result() { writer.key("result"); writer.raw(value); }
        writer.close();
    }
}

impl view::CanvasCloseRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("instanceId", self.instance_id());
        writer.close();
    }
}

impl view::CanvasListOpenResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("openCanvases"); writer.open_list(); for item in self.open_canvases() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::CatalogAgentPluginCandidate<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("mediaType"); writer.text(self.media_type().as_str());
        writer.member_text("identity", self.identity());
        writer.option_text("version", self.version());
        writer.member_text("displayName", self.display_name());
        writer.option_text("description", self.description());
        writer.option_text("publisher", self.publisher());
        if let Some(value) = self.source() { writer.key("source"); value.rewrite(writer); }
        writer.key("compatibilityTags"); writer.open_list(); for item in self.compatibility_tags() { writer.item(); writer.text(item.as_str()); } writer.close_list();
        writer.key("provenance"); self.provenance().rewrite(writer);
        if let Some(value) = self.trust() { writer.key("trust"); value.rewrite(writer); }
        if let Some(value) = self.categories() { writer.key("categories"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.connector_ids() { writer.key("connectorIds"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_text("handle", self.handle());
        writer.option_text("handleExpiresAt", self.handle_expires_at());
        writer.option_text("iconUrl", self.icon_url());
        if let Some(value) = self.installability() { writer.key("installability"); writer.text(value.as_str()); }
        writer.option_integer("installCount", self.install_count());
        if let Some(value) = self.install_plan() { writer.key("installPlan"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::CatalogAgentPluginCandidateProvenance<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("authority", self.authority());
        writer.member_text("observedAt", self.observed_at());
        writer.key("mediaType"); writer.text(self.media_type().as_str());
        writer.close();
    }
}

impl view::CatalogAgentPluginInstallPlan<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("canvasIds"); writer.open_list(); for item in self.canvas_ids() { writer.item(); writer.text(&item); } writer.close_list();
        writer.option_text("commit", self.commit());
        writer.key("components"); writer.open_list(); for item in self.components() { writer.item(); writer.text(item.as_str()); } writer.close_list();
        writer.key("connectorDependencies"); writer.open_list(); for item in self.connector_dependencies() { writer.item(); writer.text(&item); } writer.close_list();
        writer.key("extensionIds"); writer.open_list(); for item in self.extension_ids() { writer.item(); writer.text(&item); } writer.close_list();
        writer.key("mcpDependencies"); writer.open_list(); for item in self.mcp_dependencies() { writer.item(); writer.text(&item); } writer.close_list();
        writer.option_text("pluginName", self.plugin_name());
        writer.key("sources"); writer.open_list(); for item in self.sources() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.option_text("version", self.version());
        writer.close();
    }
}

impl view::CatalogAgentPluginMarketplaceSource<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("name", self.name());
        writer.member_text("repository", self.repository());
        writer.close();
    }
}

impl view::CatalogAgentPluginMaterializationSource<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::CatalogAgentPluginRepositorySource<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("path", self.path());
        writer.member_text("repository", self.repository());
        writer.close();
    }
}

impl view::CatalogAiSkillCandidate<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("handle", self.handle());
        writer.member_text("handleExpiresAt", self.handle_expires_at());
        writer.member_text("kind", self.kind());
        writer.member_text("mediaType", self.media_type());
        writer.key("installability"); writer.text(self.installability().as_str());
        writer.member_text("displayName", self.display_name());
        writer.option_text("description", self.description());
        writer.option_text("publisher", self.publisher());
        writer.key("source"); self.source().rewrite(writer);
        writer.key("provenance"); self.provenance().rewrite(writer);
        if let Some(value) = self.trust() { writer.key("trust"); value.rewrite(writer); }
        if let Some(value) = self.categories() { writer.key("categories"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.connector_ids() { writer.key("connectorIds"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_text("iconUrl", self.icon_url());
        writer.option_integer("installCount", self.install_count());
        writer.close();
    }
}

impl view::CatalogAiSkillCandidateProvenance<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("authority", self.authority());
        writer.member_text("observedAt", self.observed_at());
        writer.member_text("mediaType", self.media_type());
        writer.close();
    }
}

impl view::CatalogAuthenticationRequiredError<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("reason"); writer.text(self.reason().as_str());
        writer.member_text("message", self.message());
        writer.close();
    }
}

impl view::CatalogCandidateSourceEmbedded<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::CatalogCandidateSourceUrl<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("url", self.url());
        writer.close();
    }
}

impl view::CatalogClientContract<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("protocolVersion", self.protocol_version());
        writer.key("requiredCapabilities"); writer.open_list(); for item in self.required_capabilities() { writer.item(); writer.text(&item); } writer.close_list();
        writer.close();
    }
}

impl view::CatalogContractViolationError<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("reason"); writer.text(self.reason().as_str());
        writer.member_text("message", self.message());
        writer.close();
    }
}

impl view::CatalogHandleRejectedError<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("handleType"); writer.text(self.handle_type().as_str());
        writer.key("reason"); writer.text(self.reason().as_str());
        writer.member_text("message", self.message());
        writer.close();
    }
}

impl view::CatalogInvalidRequestError<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("field"); writer.text(self.field().as_str());
        writer.member_text("message", self.message());
        writer.close();
    }
}

impl view::CatalogMalformedCardError<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("reason"); writer.text(self.reason().as_str());
        if let Some(value) = self.media_type() { writer.key("mediaType"); writer.text(value.as_str()); }
        writer.member_text("message", self.message());
        writer.close();
    }
}

impl view::CatalogMcpServerCandidate<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("handle", self.handle());
        writer.member_text("handleExpiresAt", self.handle_expires_at());
        writer.member_text("kind", self.kind());
        writer.key("mediaType"); writer.text(self.media_type().as_str());
        writer.key("installability"); writer.text(self.installability().as_str());
        writer.member_text("displayName", self.display_name());
        writer.option_text("description", self.description());
        writer.option_text("publisher", self.publisher());
        writer.key("source"); self.source().rewrite(writer);
        writer.key("provenance"); self.provenance().rewrite(writer);
        if let Some(value) = self.trust() { writer.key("trust"); value.rewrite(writer); }
        if let Some(value) = self.categories() { writer.key("categories"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.connector_ids() { writer.key("connectorIds"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_text("iconUrl", self.icon_url());
        writer.option_integer("installCount", self.install_count());
        writer.close();
    }
}

impl view::CatalogMcpServerCandidateProvenance<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("authority", self.authority());
        writer.member_text("observedAt", self.observed_at());
        writer.key("mediaType"); writer.text(self.media_type().as_str());
        writer.close();
    }
}

impl view::CatalogNegotiatedContract<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("runtimeProtocolVersion", self.runtime_protocol_version());
        writer.key("grantedCapabilities"); writer.open_list(); for item in self.granted_capabilities() { writer.item(); writer.text(item.as_str()); } writer.close_list();
        writer.close();
    }
}

impl view::CatalogNegotiationRefusedError<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("reason"); writer.text(self.reason().as_str());
        writer.member_natural("runtimeProtocolVersion", self.runtime_protocol_version());
        writer.member_natural("minimumSupportedProtocolVersion", self.minimum_supported_protocol_version());
        writer.key("supportedCapabilities"); writer.open_list(); for item in self.supported_capabilities() { writer.item(); writer.text(&item); } writer.close_list();
        writer.key("unsupportedCapabilities"); writer.open_list(); for item in self.unsupported_capabilities() { writer.item(); writer.text(&item); } writer.close_list();
        writer.member_text("message", self.message());
        writer.close();
    }
}

impl view::CatalogNetworkFailureError<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("reason"); writer.text(self.reason().as_str());
        writer.option_natural("statusCode", self.status_code());
        writer.option_natural("retryAfterSeconds", self.retry_after_seconds());
        writer.member_text("message", self.message());
        writer.close();
    }
}

impl view::CatalogNotInstallableError<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("reason"); writer.text(self.reason().as_str());
        writer.member_text("message", self.message());
        writer.close();
    }
}

impl view::CatalogPluginRepositorySource<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("repository", self.repository());
        writer.option_text("path", self.path());
        writer.close();
    }
}

impl view::CatalogPolicyRejectedError<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("source"); writer.text(self.source().as_str());
        writer.member_text("message", self.message());
        writer.close();
    }
}

impl view::CatalogSearchPage<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("token", self.token());
        writer.member_natural("number", self.number());
        writer.close();
    }
}

impl view::CatalogSearchPagination<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("token", self.token());
        writer.member_natural("currentPage", self.current_page());
        writer.member_natural("pageSize", self.page_size());
        writer.member_natural("totalCount", self.total_count());
        writer.key("totalCountRelation"); writer.text(self.total_count_relation().as_str());
        writer.member_natural("pageCount", self.page_count());
        writer.member_natural("maxPage", self.max_page());
        writer.member_bool("hasNextPage", self.has_next_page());
        writer.close();
    }
}

impl view::CatalogSearchRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("contract"); self.contract().rewrite(writer);
        writer.option_text("policySessionId", self.policy_session_id());
        writer.member_text("query", self.query());
        writer.option_natural("limit", self.limit());
        if let Some(value) = self.kinds() { writer.key("kinds"); writer.open_list(); for item in value { writer.item(); writer.text(item.as_str()); } writer.close_list(); }
        if let Some(value) = self.page() { writer.key("page"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::CatalogSearchSucceeded<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("searchId", self.search_id());
        writer.key("candidates"); writer.open_list(); for item in self.candidates() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.member_bool("truncated", self.truncated());
        writer.key("negotiated"); self.negotiated().rewrite(writer);
        if let Some(value) = self.pagination() { writer.key("pagination"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::CatalogSelectionCancelled<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("searchId", self.search_id());
        writer.close();
    }
}

impl view::CatalogSelectionDeclined<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("searchId", self.search_id());
        writer.close();
    }
}

impl view::CatalogSelectionForeign<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("message", self.message());
        writer.close();
    }
}

impl view::CatalogSelectionInvalid<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("message", self.message());
        writer.close();
    }
}

impl view::CatalogSelectionReplayed<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("message", self.message());
        writer.close();
    }
}

impl view::CatalogSelectionRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("contract"); self.contract().rewrite(writer);
        writer.member_text("sessionId", self.session_id());
        writer.member_text("selectionRef", self.selection_ref());
        writer.key("outcome"); writer.text(self.outcome().as_str());
        writer.close();
    }
}

impl view::CatalogSelectionSelected<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("candidateHandle", self.candidate_handle());
        writer.member_text("searchId", self.search_id());
        writer.close();
    }
}

impl view::CatalogSelectionStale<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("message", self.message());
        writer.close();
    }
}

impl view::CatalogSelectionTimedOut<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("searchId", self.search_id());
        writer.close();
    }
}

impl view::CatalogSelectionWrongKind<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("message", self.message());
        writer.close();
    }
}

impl view::CatalogUnavailableError<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("reason"); writer.text(self.reason().as_str());
        writer.member_text("message", self.message());
        writer.close();
    }
}

impl view::CatalogUnavailableTransportError<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("reason"); writer.text(self.reason().as_str());
        writer.member_text("message", self.message());
        writer.close();
    }
}

impl view::CatalogUnsafeRetrievalError<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("reason"); writer.text(self.reason().as_str());
        writer.member_text("message", self.message());
        writer.close();
    }
}

impl view::CatalogUnsupportedKindError<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("requestedKinds"); writer.open_list(); for item in self.requested_kinds() { writer.item(); writer.text(item.as_str()); } writer.close_list();
        writer.key("supportedKinds"); writer.open_list(); for item in self.supported_kinds() { writer.item(); writer.text(item.as_str()); } writer.close_list();
        writer.member_text("message", self.message());
        writer.close();
    }
}

impl view::CommandList<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("commands"); writer.open_list(); for item in self.commands() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::CommandsInvokeRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("name", self.name());
        writer.option_text("input", self.input());
        if let Some(value) = self.origin() { writer.key("origin"); writer.text(value.as_str()); }
        writer.close();
    }
}

impl view::CommandsListRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.option_bool("includeBuiltins", self.include_builtins());
        writer.option_bool("includeSkills", self.include_skills());
        writer.option_bool("includeClientCommands", self.include_client_commands());
        writer.close();
    }
}

impl view::CompletionsGetTriggerCharactersResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("triggerCharacters"); writer.open_list(); for item in self.trigger_characters() { writer.item(); writer.text(&item); } writer.close_list();
        writer.close();
    }
}

impl view::CompletionsRequestRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("text", self.text());
        writer.member_natural("offset", self.offset());
        writer.close();
    }
}

impl view::CompletionsRequestResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("items"); writer.open_list(); for item in self.items() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::ConnectRemoteSessionParams<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.close();
    }
}

impl view::ConnectedRemoteSessionMetadata<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.option_text("name", self.name());
        writer.option_text("summary", self.summary());
        writer.member_text("startTime", self.start_time());
        writer.member_text("modifiedTime", self.modified_time());
        writer.key("repository"); self.repository().rewrite(writer);
        writer.option_natural("pullRequestNumber", self.pull_request_number());
        writer.option_text("resourceId", self.resource_id());
        writer.key("kind"); writer.text(self.kind().as_str());
        writer.option_text("staleAt", self.stale_at());
        writer.option_text("state", self.state());
        writer.close();
    }
}

impl view::ConnectedRemoteSessionMetadataRepository<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("owner", self.owner());
        writer.member_text("name", self.name());
        writer.member_text("branch", self.branch());
        writer.close();
    }
}

impl view::ConnectorAccountRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("accountId", self.account_id());
        writer.close();
    }
}

impl view::ConnectorAuthorizationRequirement<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("accountId", self.account_id());
        writer.key("scope"); writer.text(self.scope().as_str());
        writer.close();
    }
}

impl view::ConnectorCapabilities<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("apiVersion", self.api_version());
        writer.key("availability"); writer.text(self.availability().as_str());
        writer.member_bool("consentContinuation", self.consent_continuation());
        writer.member_bool("opaqueAccountSelection", self.opaque_account_selection());
        writer.member_natural("maxPollAttempts", self.max_poll_attempts());
        writer.member_natural("maxPollIntervalMs", self.max_poll_interval_ms());
        writer.member_natural("maxDeadlineMs", self.max_deadline_ms());
        writer.option_bool("sessionAccountSelection", self.session_account_selection());
        writer.option_bool("targetedReconcile", self.targeted_reconcile());
        writer.close();
    }
}

impl view::ConnectorCatalogEntry<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.member_text("displayName", self.display_name());
        writer.option_text("description", self.description());
        writer.key("status"); writer.text(self.status().as_str());
        writer.key("runtimeServerIds"); writer.open_list(); for item in self.runtime_server_ids() { writer.item(); writer.text(&item); } writer.close_list();
        writer.option_text("logo", self.logo());
        writer.option_text("releaseTag", self.release_tag());
        writer.option_text("tier", self.tier());
        writer.close();
    }
}

impl view::ConnectorCatalogResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("revision", self.revision());
        writer.member_natural("refreshedAtMs", self.refreshed_at_ms());
        writer.key("connectors"); writer.open_list(); for item in self.connectors() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::ConnectorConnectRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("accountId", self.account_id());
        writer.member_text("connectorName", self.connector_name());
        writer.close();
    }
}

impl view::ConnectorConnectResultConnected<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("status"); self.status().rewrite(writer);
        writer.close();
    }
}

impl view::ConnectorConnectResultConsentRequired<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("consentUrl", self.consent_url());
        writer.member_text("continuationId", self.continuation_id());
        writer.close();
    }
}

impl view::ConnectorConnectResultPending<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("continuationId", self.continuation_id());
        writer.close();
    }
}

impl view::ConnectorContinueRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("continuationId", self.continuation_id());
        writer.member_natural("maxAttempts", self.max_attempts());
        writer.member_natural("pollIntervalMs", self.poll_interval_ms());
        writer.member_natural("deadlineMs", self.deadline_ms());
        writer.close();
    }
}

impl view::ConnectorDisconnectResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("disconnected", self.disconnected());
        writer.key("status"); self.status().rewrite(writer);
        writer.close();
    }
}

impl view::ConnectorReconcileRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("accountId", self.account_id());
        writer.option_bool("refreshCatalog", self.refresh_catalog());
        writer.close();
    }
}

impl view::ConnectorRuntimeStatus<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("runtimeServerId", self.runtime_server_id());
        writer.member_text("connectorName", self.connector_name());
        writer.key("status"); writer.text(self.status().as_str());
        writer.close();
    }
}

impl view::ConnectorStatus<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("apiVersion", self.api_version());
        writer.key("availability"); writer.text(self.availability().as_str());
        writer.option_text("accountId", self.account_id());
        if let Some(value) = self.catalog() { writer.key("catalog"); value.rewrite(writer); }
        if let Some(value) = self.authorization_requirement() { writer.key("authorizationRequirement"); value.rewrite(writer); }
        writer.key("runtimeServers"); writer.open_list(); for item in self.runtime_servers() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.member_natural("pendingConnections", self.pending_connections());
        writer.close();
    }
}

impl view::ConnectorsDisconnectParams<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("accountId", self.account_id());
        writer.member_text("connectorName", self.connector_name());
        writer.close();
    }
}

impl view::ConnectorsReconnectParams<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("accountId", self.account_id());
        writer.member_text("connectorName", self.connector_name());
        writer.close();
    }
}

impl view::ConnectorsRefreshParams<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("accountId", self.account_id());
        writer.close();
    }
}

impl view::ContentExclusionCheckPathsRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.key("paths"); writer.open_list(); for item in self.paths() { writer.item(); writer.text(&item); } writer.close_list();
        writer.close();
    }
}

impl view::ContentExclusionCheckPathsResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("available", self.available());
        writer.key("checks"); writer.open_list(); for item in self.checks() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::ContentExclusionPathCheck<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("path", self.path());
        writer.member_bool("excluded", self.excluded());
        writer.close();
    }
}

impl view::ContextHeaviestMessage<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("id", self.id());
        writer.member_text("label", self.label());
        writer.member_text("role", self.role());
        writer.member_natural("tokens", self.tokens());
        writer.close();
    }
}

impl view::CurrentToolMetadata<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.option_text("namespacedName", self.namespaced_name());
        writer.option_text("mcpServerName", self.mcp_server_name());
        writer.option_text("mcpToolName", self.mcp_tool_name());
        writer.member_text("description", self.description());
        if let Some(value) = self.input_schema() { writer.key("input_schema"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        writer.option_bool("deferLoading", self.defer_loading());
        writer.option_text("title", self.title());
        writer.close();
    }
}

impl view::DebugCollectLogsCollectedEntry<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("bundlePath", self.bundle_path());
        writer.key("source"); writer.text(self.source().as_str());
        writer.member_natural("sizeBytes", self.size_bytes());
        writer.close();
    }
}

impl view::DebugCollectLogsDestinationArchive<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("outputPath", self.output_path());
        writer.option_bool("noOverwrite", self.no_overwrite());
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::DebugCollectLogsDestinationDirectory<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("outputDirectory", self.output_directory());
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::DebugCollectLogsEntry<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("kind"); writer.text(self.kind().as_str());
        writer.member_text("path", self.path());
        writer.member_text("bundlePath", self.bundle_path());
        if let Some(value) = self.redaction() { writer.key("redaction"); writer.text(value.as_str()); }
        writer.option_bool("required", self.required());
        writer.close();
    }
}

impl view::DebugCollectLogsInclude<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_bool("events", self.events());
        writer.option_bool("processLogs", self.process_logs());
        writer.option_bool("shellLogs", self.shell_logs());
        writer.option_text("eventsPath", self.events_path());
        writer.option_text("currentProcessLogPath", self.current_process_log_path());
        writer.option_text("processLogDirectory", self.process_log_directory());
        writer.option_natural("previousProcessLogLimit", self.previous_process_log_limit());
        writer.close();
    }
}

impl view::DebugCollectLogsRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.key("destination"); self.destination().rewrite(writer);
        if let Some(value) = self.include() { writer.key("include"); value.rewrite(writer); }
        if let Some(value) = self.additional_entries() { writer.key("additionalEntries"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        writer.close();
    }
}

impl view::DebugCollectLogsResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("kind"); writer.text(self.kind().as_str());
        writer.member_text("path", self.path());
        writer.key("entries"); writer.open_list(); for item in self.entries() { writer.item(); item.rewrite(writer); } writer.close_list();
        if let Some(value) = self.skipped_entries() { writer.key("skippedEntries"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        writer.close();
    }
}

impl view::DebugCollectLogsSkippedEntry<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("bundlePath", self.bundle_path());
        writer.option_text("path", self.path());
        writer.member_text("reason", self.reason());
        writer.close();
    }
}

impl view::DiagnosticEntry<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("timestamp", self.timestamp());
        writer.key("level"); writer.text(self.level().as_str());
        writer.option_text("agentId", self.agent_id());
        writer.member_text("message", self.message());
        writer.option_bool("truncated", self.truncated());
        writer.option_natural("originalBytes", self.original_bytes());
        writer.key("details"); self.details().rewrite(writer);
        writer.member_text("source", self.source());
        writer.close();
    }
}

impl view::DiagnosticsConfigureRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.key("sources"); self.sources().rewrite(writer);
        writer.close();
    }
}

impl view::DiagnosticsReadRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.key("sources"); writer.open_list(); for item in self.sources() { writer.item(); writer.text(item.as_str()); } writer.close_list();
        writer.option_text("cursor", self.cursor());
        writer.option_natural("max", self.max());
        writer.option_natural("waitMs", self.wait_ms());
        writer.close();
    }
}

impl view::DiagnosticsReadResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("entries"); writer.open_list(); for item in self.entries() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.member_text("cursor", self.cursor());
        writer.key("cursorStatus"); writer.text(self.cursor_status().as_str());
        writer.option_natural("droppedCount", self.dropped_count());
        writer.member_bool("hasMore", self.has_more());
        writer.close();
    }
}

impl view::DiscoveredExtension<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("id", self.id());
        writer.member_text("name", self.name());
        writer.member_text("path", self.path());
        writer.key("source"); writer.text(self.source().as_str());
        writer.member_bool("enabled", self.enabled());
        if let Some(value) = self.plugin() { writer.key("plugin"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::DiscoveredExtensionPlugin<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.close();
    }
}

impl view::DiscoveredExtensions<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("extensions"); writer.open_list(); for item in self.extensions() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.key("mode"); writer.text(self.mode().as_str());
        writer.close();
    }
}

impl view::DiscoveredExtensionsDisableRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("ids"); writer.open_list(); for item in self.ids() { writer.item(); writer.text(&item); } writer.close_list();
        writer.close();
    }
}

impl view::DiscoveredExtensionsEnableRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("ids"); writer.open_list(); for item in self.ids() { writer.item(); writer.text(&item); } writer.close_list();
        writer.close();
    }
}

impl view::DiscoveredHook<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("id", self.id());
        writer.key("hookType"); writer.text(self.hook_type().as_str());
        writer.key("origin"); writer.text(self.origin().as_str());
        writer.option_text("source", self.source());
        writer.option_text("projectPath", self.project_path());
        writer.member_bool("enabled", self.enabled());
        writer.option_text("disableKey", self.disable_key());
        writer.close();
    }
}

impl view::DiscoveredMcpServer<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        if let Some(value) = self.r#type() { writer.key("type"); writer.text(value.as_str()); }
        writer.key("source"); writer.text(self.source().as_str());
        writer.option_text("sourcePlugin", self.source_plugin());
        writer.option_text("sourcePluginVersion", self.source_plugin_version());
        if let Some(value) = self.effective_source() { writer.key("effectiveSource"); value.rewrite(writer); }
        writer.member_bool("enabled", self.enabled());
        writer.close();
    }
}

impl view::EventLogReleaseInterestResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("success", self.success());
        writer.close();
    }
}

impl view::EventLogTailResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("cursor", self.cursor());
        writer.close();
    }
}

impl view::ExecuteCommandParams<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("commandName", self.command_name());
        writer.member_text("args", self.args());
        writer.close();
    }
}

impl view::ExecuteCommandResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("error", self.error());
        writer.close();
    }
}

impl view::Extension<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("id", self.id());
        writer.member_text("name", self.name());
        writer.key("source"); writer.text(self.source().as_str());
        writer.key("status"); writer.text(self.status().as_str());
        writer.option_natural("pid", self.pid());
        writer.close();
    }
}

impl view::ExtensionContextPushInput<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_text("title", self.title());
        writer.key("payload"); writer.raw(self.payload());
        writer.close();
    }
}

impl view::ExtensionList<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("extensions"); writer.open_list(); for item in self.extensions() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::ExtensionsDisableRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("id", self.id());
        writer.close();
    }
}

impl view::ExtensionsEnableRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("id", self.id());
        writer.close();
    }
}

impl view::FolderTrustAddParams<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("path", self.path());
        writer.close();
    }
}

impl view::FolderTrustCheckParams<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("path", self.path());
        writer.close();
    }
}

impl view::FolderTrustCheckResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("trusted", self.trusted());
        writer.close();
    }
}

impl view::HistoryAbortManualCompactionResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("aborted", self.aborted());
        writer.close();
    }
}

impl view::HistoryCancelBackgroundCompactionResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("cancelled", self.cancelled());
        writer.close();
    }
}

impl view::HistoryClearContextRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("prompt", self.prompt());
        writer.close();
    }
}

impl view::HistoryClearContextResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("messagesCleared", self.messages_cleared());
        writer.close();
    }
}

impl view::HistoryListRewindPointsResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("fileChangeTrackingEnabled", self.file_change_tracking_enabled());
        if let Some(value) = self.unavailable_reason() { writer.key("unavailableReason"); writer.text(value.as_str()); }
        writer.key("points"); writer.open_list(); for item in self.points() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::HistoryPreviewRewindRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("eventId", self.event_id());
        writer.close();
    }
}

impl view::HistoryPreviewRewindResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("available", self.available());
        if let Some(value) = self.reason() { writer.key("reason"); writer.text(value.as_str()); }
        writer.member_natural("fileCount", self.file_count());
        writer.key("files"); writer.open_list(); for item in self.files() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::HistoryRewindFilePreview<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("path", self.path());
        writer.key("changeType"); writer.text(self.change_type().as_str());
        writer.member_natural("linesAdded", self.lines_added());
        writer.member_natural("linesRemoved", self.lines_removed());
        writer.close();
    }
}

impl view::HistoryRewindPoint<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("eventId", self.event_id());
        writer.member_text("userMessage", self.user_message());
        writer.member_text("timestamp", self.timestamp());
        writer.member_bool("canRestoreFiles", self.can_restore_files());
        writer.member_natural("fileCount", self.file_count());
        writer.member_bool("turnChangedFiles", self.turn_changed_files());
        writer.member_natural("linesAdded", self.lines_added());
        writer.member_natural("linesRemoved", self.lines_removed());
        writer.member_bool("isAutopilotContinuation", self.is_autopilot_continuation());
        writer.close();
    }
}

impl view::HistoryRewindRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("eventId", self.event_id());
        writer.key("mode"); writer.text(self.mode().as_str());
        writer.close();
    }
}

impl view::HistoryRewindResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("outcome"); writer.text(self.outcome().as_str());
        writer.option_natural("eventsRemoved", self.events_removed());
        writer.key("restoredFiles"); writer.open_list(); for item in self.restored_files() { writer.item(); writer.text(&item); } writer.close_list();
        writer.key("skippedFiles"); writer.open_list(); for item in self.skipped_files() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.option_text("error", self.error());
        writer.close();
    }
}

impl view::HistorySkippedFileRestore<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("path", self.path());
        writer.key("reason"); writer.text(self.reason().as_str());
        writer.close();
    }
}

impl view::HistorySummarizeForHandoffResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("summary", self.summary());
        writer.close();
    }
}

impl view::HooksDiscoverRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.project_paths() { writer.key("projectPaths"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_bool("excludeHostHooks", self.exclude_host_hooks());
        writer.close();
    }
}

impl view::HooksDiscoverResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("hooks"); writer.open_list(); for item in self.hooks() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.key("warnings"); writer.open_list(); for item in self.warnings() { writer.item(); writer.text(&item); } writer.close_list();
        writer.key("errors"); writer.open_list(); for item in self.errors() { writer.item(); writer.text(&item); } writer.close_list();
        writer.close();
    }
}

impl view::InstructionDiscoveryPath<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("path", self.path());
        writer.key("location"); writer.text(self.location().as_str());
        writer.key("kind"); writer.text(self.kind().as_str());
        writer.member_bool("preferredForCreation", self.preferred_for_creation());
        writer.option_text("projectPath", self.project_path());
        writer.close();
    }
}

impl view::InstructionDiscoveryPathList<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("paths"); writer.open_list(); for item in self.paths() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::InstructionSource<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("id", self.id());
        writer.member_text("label", self.label());
        writer.member_text("sourcePath", self.source_path());
        writer.member_text("content", self.content());
        writer.key("type"); writer.text(self.r#type().as_str());
        writer.key("location"); writer.text(self.location().as_str());
        if let Some(value) = self.apply_to() { writer.key("applyTo"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_text("description", self.description());
        writer.option_bool("defaultDisabled", self.default_disabled());
        writer.option_text("projectPath", self.project_path());
        writer.close();
    }
}

impl view::InstructionsDiscoverRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.project_paths() { writer.key("projectPaths"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_bool("excludeHostInstructions", self.exclude_host_instructions());
        writer.close();
    }
}

impl view::InstructionsGetDiscoveryPathsRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.project_paths() { writer.key("projectPaths"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_bool("excludeHostInstructions", self.exclude_host_instructions());
        writer.close();
    }
}

impl view::InstructionsGetSourcesResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("sources"); writer.open_list(); for item in self.sources() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::InterruptMainTurnRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.option_bool("flushQueued", self.flush_queued());
        writer.close();
    }
}

impl view::InterruptMainTurnResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("interrupted", self.interrupted());
        writer.close();
    }
}

impl view::LocalSessionMetadataValue<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("startTime", self.start_time());
        writer.member_text("modifiedTime", self.modified_time());
        writer.option_text("summary", self.summary());
        writer.option_text("name", self.name());
        writer.option_text("clientName", self.client_name());
        writer.member_bool("isRemote", self.is_remote());
        writer.option_bool("isDetached", self.is_detached());
        if let Some(value) = self.context() { writer.key("context"); value.rewrite(writer); }
        writer.option_text("mcTaskId", self.mc_task_id());
        writer.close();
    }
}

impl view::LspInitializeRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.option_text("workingDirectory", self.working_directory());
        writer.option_text("gitRoot", self.git_root());
        writer.option_bool("force", self.force());
        writer.close();
    }
}

impl view::ManagedSettingsReadResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.settings_json() { writer.key("settingsJson"); writer.raw(value); }
        writer.option_text("errorMessage", self.error_message());
        writer.close();
    }
}

impl view::MarketplaceBrowseResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("plugins"); writer.open_list(); for item in self.plugins() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::MarketplaceInfo<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.member_text("source", self.source());
        writer.option_bool("isDefault", self.is_default());
        writer.option_bool("managed", self.managed());
        writer.option_bool("available", self.available());
        writer.close();
    }
}

impl view::MarketplaceListResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("marketplaces"); writer.open_list(); for item in self.marketplaces() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::MarketplacePluginInfo<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.option_text("description", self.description());
        writer.close();
    }
}

impl view::MarketplaceRefreshEntry<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.member_bool("success", self.success());
        writer.option_text("error", self.error());
        writer.close();
    }
}

impl view::MarketplaceRefreshResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("results"); writer.open_list(); for item in self.results() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::MarketplaceRemoveResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("removed", self.removed());
        if let Some(value) = self.dependent_plugins() { writer.key("dependentPlugins"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.close();
    }
}

impl view::McpApplyInstallRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("contract"); self.contract().rewrite(writer);
        writer.member_text("operationId", self.operation_id());
        writer.member_text("policySessionId", self.policy_session_id());
        writer.close();
    }
}

impl view::McpApplyUninstallRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("contract"); self.contract().rewrite(writer);
        writer.member_text("planHandle", self.plan_handle());
        writer.member_text("policySessionId", self.policy_session_id());
        writer.close();
    }
}

impl view::McpAppsCallToolRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("serverName", self.server_name());
        writer.member_text("toolName", self.tool_name());
        if let Some(value) = self.arguments() { writer.key("arguments"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        writer.member_text("originServerName", self.origin_server_name());
        writer.close();
    }
}

impl view::McpAppsDiagnoseCapability<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("sessionHasMcpApps", self.session_has_mcp_apps());
        writer.member_bool("featureFlagEnabled", self.feature_flag_enabled());
        writer.member_bool("advertised", self.advertised());
        writer.close();
    }
}

impl view::McpAppsDiagnoseRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("serverName", self.server_name());
        writer.close();
    }
}

impl view::McpAppsDiagnoseResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("capability"); self.capability().rewrite(writer);
        writer.key("server"); self.server().rewrite(writer);
        writer.close();
    }
}

impl view::McpAppsDiagnoseServer<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("connected", self.connected());
        writer.member_number("toolCount", self.tool_count());
        writer.member_number("toolsWithUiMeta", self.tools_with_ui_meta());
        writer.key("sampleToolNames"); writer.open_list(); for item in self.sample_tool_names() { writer.item(); writer.text(&item); } writer.close_list();
        writer.close();
    }
}

impl view::McpAppsHostContext<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("context"); self.context().rewrite(writer);
        writer.close();
    }
}

impl view::McpAppsHostContextDetails<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.theme() { writer.key("theme"); writer.text(value.as_str()); }
        writer.option_text("locale", self.locale());
        writer.option_text("timeZone", self.time_zone());
        if let Some(value) = self.display_mode() { writer.key("displayMode"); writer.text(value.as_str()); }
        if let Some(value) = self.available_display_modes() { writer.key("availableDisplayModes"); writer.open_list(); for item in value { writer.item(); writer.text(item.as_str()); } writer.close_list(); }
        if let Some(value) = self.platform() { writer.key("platform"); writer.text(value.as_str()); }
        writer.option_text("userAgent", self.user_agent());
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::McpAppsListToolsRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("serverName", self.server_name());
        writer.member_text("originServerName", self.origin_server_name());
        writer.close();
    }
}

impl view::McpAppsListToolsResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("tools"); writer.open_list(); for item in self.tools() { writer.item(); writer.open(); for (name, item) in item { writer.key(&name); writer.raw(item); } writer.close(); } writer.close_list();
        writer.close();
    }
}

impl view::McpAppsReadResourceRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("serverName", self.server_name());
        writer.member_text("uri", self.uri());
        writer.close();
    }
}

impl view::McpAppsReadResourceResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("contents"); writer.open_list(); for item in self.contents() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::McpAppsResourceContent<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("uri", self.uri());
        writer.option_text("mimeType", self.mime_type());
        writer.option_text("text", self.text());
        writer.option_text("blob", self.blob());
        if let Some(value) = self.meta() { writer.key("_meta"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        writer.close();
    }
}

impl view::McpAppsSetHostContextDetails<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.theme() { writer.key("theme"); writer.text(value.as_str()); }
        writer.option_text("locale", self.locale());
        writer.option_text("timeZone", self.time_zone());
        if let Some(value) = self.display_mode() { writer.key("displayMode"); writer.text(value.as_str()); }
        if let Some(value) = self.available_display_modes() { writer.key("availableDisplayModes"); writer.open_list(); for item in value { writer.item(); writer.text(item.as_str()); } writer.close_list(); }
        if let Some(value) = self.platform() { writer.key("platform"); writer.text(value.as_str()); }
        writer.option_text("userAgent", self.user_agent());
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::McpAppsSetHostContextRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.key("context"); self.context().rewrite(writer);
        writer.close();
    }
}

impl view::McpCancelSamplingExecutionParams<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("requestId", self.request_id());
        writer.close();
    }
}

impl view::McpCancelSamplingExecutionResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("cancelled", self.cancelled());
        writer.close();
    }
}

impl view::McpConfigAddRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.key("config"); self.config().rewrite(writer);
        writer.close();
    }
}

impl view::McpConfigDisableRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("names"); writer.open_list(); for item in self.names() { writer.item(); writer.text(&item); } writer.close_list();
        writer.close();
    }
}

impl view::McpConfigEnableRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("names"); writer.open_list(); for item in self.names() { writer.item(); writer.text(&item); } writer.close_list();
        writer.close();
    }
}

impl view::McpConfigList<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("servers"); writer.open(); for (name, item) in self.servers() { writer.key(&name); item.rewrite(writer); } writer.close();
        writer.close();
    }
}

impl view::McpConfigRemoveRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.option_text("authClientIdMetadataUrl", self.auth_client_id_metadata_url());
        writer.close();
    }
}

impl view::McpConfigUpdateRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.key("config"); self.config().rewrite(writer);
        writer.close();
    }
}

impl view::McpDiagnosticDetails<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("kind"); writer.text(self.kind().as_str());
        writer.member_text("serverName", self.server_name());
        writer.member_text("connectionId", self.connection_id());
        if let Some(value) = self.direction() { writer.key("direction"); writer.text(value.as_str()); }
        writer.option_text("data", self.data());
        writer.close();
    }
}

impl view::McpDisableRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.option_text("expectedInstallationId", self.expected_installation_id());
        writer.member_text("serverName", self.server_name());
        writer.close();
    }
}

impl view::McpDiscoverRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("workingDirectory", self.working_directory());
        writer.option_bool("includeEffectiveSource", self.include_effective_source());
        writer.close();
    }
}

impl view::McpDiscoverResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("servers"); writer.open_list(); for item in self.servers() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::McpEnableRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.option_text("expectedInstallationId", self.expected_installation_id());
        writer.member_text("serverName", self.server_name());
        writer.close();
    }
}

impl view::McpExecuteSamplingParams<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("requestId", self.request_id());
        writer.member_text("serverName", self.server_name());
        writer.key("mcpRequestId"); writer.raw(self.mcp_request_id());
        writer.key("request"); self.request().rewrite(writer);
        writer.close();
    }
}

impl view::McpExecuteSamplingRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::McpExecuteSamplingResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::McpInstallPlan<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("planHandle", self.plan_handle());
        writer.member_text("planHandleExpiresAt", self.plan_handle_expires_at());
        writer.key("identity"); self.identity().rewrite(writer);
        writer.key("provenance"); self.provenance().rewrite(writer);
        writer.key("transportChoices"); writer.open_list(); for item in self.transport_choices() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.option_text("recommendedTransportChoiceId", self.recommended_transport_choice_id());
        writer.key("target"); self.target().rewrite(writer);
        writer.key("policy"); self.policy().rewrite(writer);
        writer.key("configurationChanges"); writer.open_list(); for item in self.configuration_changes() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.member_bool("reloadRequired", self.reload_required());
        writer.member_bool("requiresInteractiveConfiguration", self.requires_interactive_configuration());
        writer.close();
    }
}

impl view::McpInstallationManagementOutcomeInstallPrepared<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("operation"); self.operation().rewrite(writer);
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::McpInstallationManagementOutcomeListed<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("installations"); writer.open_list(); for item in self.installations() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::McpInstallationManagementOutcomeOperation<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("operation"); self.operation().rewrite(writer);
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::McpInstallationManagementOutcomeRecovered<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("installations"); writer.open_list(); for item in self.installations() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::McpInstallationManagementOutcomeRecoveryRequired<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::McpInstallationManagementOutcomeRefused<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("reason"); writer.text(self.reason().as_str());
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::McpInstallationManagementOutcomeUninstallPlanned<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("plan"); self.plan().rewrite(writer);
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::McpInstallationManagementResultOutcome<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("outcome"); self.outcome().rewrite(writer);
        writer.key("negotiated"); self.negotiated().rewrite(writer);
        writer.close();
    }
}

impl view::McpInstallationOperationRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("contract"); self.contract().rewrite(writer);
        writer.member_text("operationId", self.operation_id());
        writer.close();
    }
}

impl view::McpInstallationOperationStatusApplying<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("operationId", self.operation_id());
        writer.member_bool("cancellationRequested", self.cancellation_requested());
        writer.member_text("phase", self.phase());
        writer.close();
    }
}

impl view::McpInstallationOperationStatusAwaitingConfirmation<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("operationId", self.operation_id());
        writer.member_bool("cancellationRequested", self.cancellation_requested());
        writer.member_text("phase", self.phase());
        writer.close();
    }
}

impl view::McpInstallationOperationStatusCompleted<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("operationId", self.operation_id());
        writer.member_bool("cancellationRequested", self.cancellation_requested());
        writer.key("outcome"); self.outcome().rewrite(writer);
        writer.member_text("phase", self.phase());
        writer.close();
    }
}

impl view::McpInstallationOperationStatusPrepared<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("operationId", self.operation_id());
        writer.member_bool("cancellationRequested", self.cancellation_requested());
        writer.member_text("phase", self.phase());
        writer.close();
    }
}

impl view::McpInstallationOperationStatusPreparing<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("operationId", self.operation_id());
        writer.member_bool("cancellationRequested", self.cancellation_requested());
        writer.member_text("phase", self.phase());
        writer.close();
    }
}

impl view::McpInstallationOperationStatusRevalidating<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("operationId", self.operation_id());
        writer.member_bool("cancellationRequested", self.cancellation_requested());
        writer.member_text("phase", self.phase());
        writer.close();
    }
}

impl view::McpInstallationOutcomeCancelled<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("operationId", self.operation_id());
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::McpInstallationOutcomeDeclined<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("operationId", self.operation_id());
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::McpInstallationOutcomeInstalled<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("installation"); self.installation().rewrite(writer);
        writer.member_bool("cleanupPending", self.cleanup_pending());
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::McpInstallationOutcomeRecoveryRequired<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("operationId", self.operation_id());
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::McpInstallationOutcomeRefused<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("reason"); writer.text(self.reason().as_str());
        writer.option_text("operationId", self.operation_id());
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::McpInstallationOutcomeRolledBack<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("reason"); writer.text(self.reason().as_str());
        writer.member_text("operationId", self.operation_id());
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::McpInstallationOutcomeUninstalled<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("installationId", self.installation_id());
        writer.member_text("operationId", self.operation_id());
        writer.member_bool("cleanupPending", self.cleanup_pending());
        writer.member_bool("restoredPreviousConfiguration", self.restored_previous_configuration());
        writer.member_natural("removedOwnedSecrets", self.removed_owned_secrets());
        writer.member_bool("preservedSharedAuthentication", self.preserved_shared_authentication());
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::McpInstallationResultOutcome<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("outcome"); self.outcome().rewrite(writer);
        writer.key("negotiated"); self.negotiated().rewrite(writer);
        writer.close();
    }
}

impl view::McpInstallationSecret<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("placeholder", self.placeholder());
        writer.member_text("value", self.value());
        writer.close();
    }
}

impl view::McpInstallationSummary<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("installationId", self.installation_id());
        writer.member_text("operationId", self.operation_id());
        writer.key("identity"); self.identity().rewrite(writer);
        writer.member_text("choiceId", self.choice_id());
        writer.key("state"); writer.text(self.state().as_str());
        if let Some(value) = self.catalogue() { writer.key("catalogue"); value.rewrite(writer); }
        writer.option_text("installedAt", self.installed_at());
        writer.close();
    }
}

impl view::McpInstallationsRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("contract"); self.contract().rewrite(writer);
        writer.member_text("policySessionId", self.policy_session_id());
        writer.close();
    }
}

impl view::McpIsServerRunningRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("serverName", self.server_name());
        writer.close();
    }
}

impl view::McpIsServerRunningResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("running", self.running());
        writer.close();
    }
}

impl view::McpOauthAuthenticationStateChangedRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.option_text("serverName", self.server_name());
        writer.option_bool("refreshSessionToken", self.refresh_session_token());
        writer.close();
    }
}

impl view::McpOauthCancelLoginParams<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("expectedInstallationId", self.expected_installation_id());
        writer.member_text("loginId", self.login_id());
        writer.close();
    }
}

impl view::McpOauthCancelLoginResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("cancelled", self.cancelled());
        writer.close();
    }
}

impl view::McpOauthPrepareLoginParams<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("serverName", self.server_name());
        writer.member_text("expectedInstallationId", self.expected_installation_id());
        writer.option_bool("forceReauth", self.force_reauth());
        writer.option_text("clientName", self.client_name());
        writer.option_text("callbackSuccessMessage", self.callback_success_message());
        writer.close();
    }
}

impl view::McpOauthPrepareLoginResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("loginId", self.login_id());
        writer.member_text("expiresAt", self.expires_at());
        writer.close();
    }
}

impl view::McpOauthProbeRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.option_text("expectedInstallationId", self.expected_installation_id());
        writer.member_text("serverName", self.server_name());
        writer.close();
    }
}

impl view::McpOauthProbeResultAuthenticated<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("httpResponse"); self.http_response().rewrite(writer);
        writer.member_text("status", self.status());
        writer.close();
    }
}

impl view::McpOauthProbeResultFailed<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("error", self.error());
        if let Some(value) = self.http_response() { writer.key("httpResponse"); value.rewrite(writer); }
        writer.member_text("status", self.status());
        writer.close();
    }
}

impl view::McpOauthProbeResultNeedsAuth<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("httpResponse"); self.http_response().rewrite(writer);
        writer.key("reason"); writer.text(self.reason().as_str());
        if let Some(value) = self.www_authenticate_params() { writer.key("wwwAuthenticateParams"); value.rewrite(writer); }
        writer.member_text("status", self.status());
        writer.close();
    }
}

impl view::McpOauthProbeResultNoAuthRequired<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("httpResponse"); self.http_response().rewrite(writer);
        writer.member_text("status", self.status());
        writer.close();
    }
}

impl view::McpOauthRespondRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("requestId", self.request_id());
        writer.close();
    }
}

impl view::McpOauthRespondResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("success", self.success());
        writer.close();
    }
}

impl view::McpPlanInstallPlanned<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("plan"); self.plan().rewrite(writer);
        writer.key("negotiated"); self.negotiated().rewrite(writer);
        writer.close();
    }
}

impl view::McpPlanInstallRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("contract"); self.contract().rewrite(writer);
        writer.key("source"); self.source().rewrite(writer);
        if let Some(value) = self.scope() { writer.key("scope"); writer.text(value.as_str()); }
        writer.option_text("policySessionId", self.policy_session_id());
        writer.close();
    }
}

impl view::McpPlanInstallSourceCandidate<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("candidateHandle", self.candidate_handle());
        writer.member_text("searchId", self.search_id());
        writer.close();
    }
}

impl view::McpPlanInstallSourceCard<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("card"); self.card().rewrite(writer);
        writer.close();
    }
}

impl view::McpPlanUninstallRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("contract"); self.contract().rewrite(writer);
        writer.member_text("installationId", self.installation_id());
        writer.member_text("policySessionId", self.policy_session_id());
        writer.close();
    }
}

impl view::McpPrepareInstallRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("contract"); self.contract().rewrite(writer);
        writer.member_text("planHandle", self.plan_handle());
        writer.member_text("choiceId", self.choice_id());
        writer.member_text("policySessionId", self.policy_session_id());
        writer.key("inputs"); writer.open_list(); for item in self.inputs() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.key("secrets"); writer.open_list(); for item in self.secrets() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.key("source"); self.source().rewrite(writer);
        writer.key("secretStorage"); writer.text(self.secret_storage().as_str());
        writer.close();
    }
}

impl view::McpPreparedInstall<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("operationId", self.operation_id());
        writer.member_natural("expiresAtEpochMs", self.expires_at_epoch_ms());
        writer.close();
    }
}

impl view::McpRemoveGitHubResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("removed", self.removed());
        writer.close();
    }
}

impl view::McpResource<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("uri", self.uri());
        writer.member_text("name", self.name());
        writer.option_text("title", self.title());
        writer.option_text("description", self.description());
        writer.option_text("mimeType", self.mime_type());
        writer.option_natural("size", self.size());
        if let Some(value) = self.icons() { writer.key("icons"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        if let Some(value) = self.annotations() { writer.key("annotations"); value.rewrite(writer); }
        if let Some(value) = self.meta() { writer.key("_meta"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        if let Some(value) = self.additional_properties() { writer.key("additionalProperties"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        writer.close();
    }
}

impl view::McpResourceAnnotations<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.audience() { writer.key("audience"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_number("priority", self.priority());
        writer.option_text("lastModified", self.last_modified());
        if let Some(value) = self.additional_properties() { writer.key("additionalProperties"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        writer.close();
    }
}

impl view::McpResourceContent<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("uri", self.uri());
        writer.option_text("mimeType", self.mime_type());
        writer.option_text("text", self.text());
        writer.option_text("blob", self.blob());
        if let Some(value) = self.meta() { writer.key("_meta"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        writer.close();
    }
}

impl view::McpResourceIcon<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("src", self.src());
        writer.option_text("mimeType", self.mime_type());
        writer.option_text("sizes", self.sizes());
        writer.option_text("theme", self.theme());
        if let Some(value) = self.additional_properties() { writer.key("additionalProperties"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        writer.close();
    }
}

impl view::McpResourceTemplate<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("uriTemplate", self.uri_template());
        writer.member_text("name", self.name());
        writer.option_text("title", self.title());
        writer.option_text("description", self.description());
        writer.option_text("mimeType", self.mime_type());
        if let Some(value) = self.icons() { writer.key("icons"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        if let Some(value) = self.annotations() { writer.key("annotations"); value.rewrite(writer); }
        if let Some(value) = self.meta() { writer.key("_meta"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        if let Some(value) = self.additional_properties() { writer.key("additionalProperties"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        writer.close();
    }
}

impl view::McpResourcesListRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("serverName", self.server_name());
        writer.option_text("cursor", self.cursor());
        writer.close();
    }
}

impl view::McpResourcesListResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("resources"); writer.open_list(); for item in self.resources() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.option_text("nextCursor", self.next_cursor());
        writer.close();
    }
}

impl view::McpResourcesListTemplatesRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("serverName", self.server_name());
        writer.option_text("cursor", self.cursor());
        writer.close();
    }
}

impl view::McpResourcesListTemplatesResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("resourceTemplates"); writer.open_list(); for item in self.resource_templates() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.option_text("nextCursor", self.next_cursor());
        writer.close();
    }
}

impl view::McpResourcesReadRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("serverName", self.server_name());
        writer.member_text("uri", self.uri());
        writer.close();
    }
}

impl view::McpResourcesReadResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("contents"); writer.open_list(); for item in self.contents() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::McpRestartServerRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("serverName", self.server_name());
        if let Some(value) = self.config() { writer.key("config"); value.rewrite(writer); }
        writer.option_text("expectedInstallationId", self.expected_installation_id());
        writer.close();
    }
}

impl view::McpSamplingExecutionResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("action"); writer.text(self.action().as_str());
        if let Some(value) = self.result() { writer.key("result"); value.rewrite(writer); }
        writer.option_text("error", self.error());
        writer.close();
    }
}

impl view::McpServerCardEmbedded<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("mediaType"); writer.text(self.media_type().as_str());
        writer.member_text("data", self.data());
        writer.close();
    }
}

impl view::McpServerCardUrl<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("mediaType"); writer.text(self.media_type().as_str());
        writer.member_text("url", self.url());
        writer.close();
    }
}

impl view::McpSetEnvValueModeParams<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.key("mode"); writer.text(self.mode().as_str());
        writer.close();
    }
}

impl view::McpSetEnvValueModeResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("mode"); writer.text(self.mode().as_str());
        writer.close();
    }
}

impl view::McpSourceFile<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("uri", self.uri());
        writer.option_text("jsonPointer", self.json_pointer());
        writer.close();
    }
}

impl view::McpSourcePlugin<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("id", self.id());
        writer.option_text("name", self.name());
        writer.option_text("version", self.version());
        writer.close();
    }
}

impl view::McpSourceRef<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("id", self.id());
        writer.member_text("editability", self.editability());
        if let Some(value) = self.file() { writer.key("file"); value.rewrite(writer); }
        if let Some(value) = self.plugin() { writer.key("plugin"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::McpStartServerRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("serverName", self.server_name());
        if let Some(value) = self.config() { writer.key("config"); value.rewrite(writer); }
        writer.option_text("expectedInstallationId", self.expected_installation_id());
        writer.close();
    }
}

impl view::McpStopServerRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.option_text("expectedInstallationId", self.expected_installation_id());
        writer.member_text("serverName", self.server_name());
        writer.close();
    }
}

impl view::McpUninstallPlan<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("planHandle", self.plan_handle());
        writer.member_text("operationId", self.operation_id());
        writer.member_natural("expiresAtEpochMs", self.expires_at_epoch_ms());
        writer.key("installation"); self.installation().rewrite(writer);
        writer.member_bool("restoresPreviousConfiguration", self.restores_previous_configuration());
        writer.member_natural("ownedSecretCount", self.owned_secret_count());
        writer.member_bool("preservesSharedAuthentication", self.preserves_shared_authentication());
        writer.close();
    }
}

impl view::MetadataContextAttributionResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("contextAttribution"); match self.context_attribution() { Some(value) => { value.rewrite(writer); } None => writer.null(), }
        writer.close();
    }
}

impl view::MetadataContextHeaviestMessagesRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.option_natural("limit", self.limit());
        writer.close();
    }
}

impl view::MetadataContextHeaviestMessagesResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("totalTokens", self.total_tokens());
        writer.key("messages"); writer.open_list(); for item in self.messages() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::MetadataIsProcessingResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("processing", self.processing());
        writer.close();
    }
}

impl view::MetadataRecomputeContextTokensRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("modelId", self.model_id());
        writer.close();
    }
}

impl view::MetadataRecomputeContextTokensResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("totalTokens", self.total_tokens());
        writer.member_natural("messagesTokenCount", self.messages_token_count());
        writer.member_natural("systemTokenCount", self.system_token_count());
        writer.close();
    }
}

impl view::MetadataRecordContextChangeRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.key("context"); self.context().rewrite(writer);
        writer.close();
    }
}

impl view::MetadataRecordContextChangeResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::MetadataSetWorkingDirectoryRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("workingDirectory", self.working_directory());
        writer.close();
    }
}

impl view::MetadataSetWorkingDirectoryResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("workingDirectory", self.working_directory());
        writer.close();
    }
}

impl view::MetadataSnapshotRemoteMetadata<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("resourceId", self.resource_id());
        writer.key("repository"); self.repository().rewrite(writer);
        writer.option_natural("pullRequestNumber", self.pull_request_number());
        if let Some(value) = self.task_type() { writer.key("taskType"); writer.text(value.as_str()); }
        writer.close();
    }
}

impl view::MetadataSnapshotRemoteMetadataRepository<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("owner", self.owner());
        writer.member_text("name", self.name());
        writer.member_text("branch", self.branch());
        writer.close();
    }
}

impl view::MetadataUpdateClientMetadataRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.option_bool("clear", self.clear());
        if let Some(value) = self.remove() { writer.key("remove"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.set() { writer.key("set"); writer.open(); for (name, item) in value { writer.key(&name); writer.text(&item); } writer.close(); }
        writer.close();
    }
}

impl view::ModelListRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.option_bool("skipCache", self.skip_cache());
        writer.close();
    }
}

impl view::ModelProviderDescriptor<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("kind"); writer.text(self.kind().as_str());
        writer.member_text("id", self.id());
        writer.member_text("label", self.label());
        writer.member_natural("ordering", self.ordering());
        writer.close();
    }
}

impl view::ModelSetAllowedModelsRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        match self.allowed_models() { crate::presence::Presence::Absent => {} crate::presence::Presence::Null => { writer.key("allowedModels"); writer.null(); } crate::presence::Presence::Value(value) => { writer.key("allowedModels"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); } }
        writer.close();
    }
}

impl view::ModelSetAllowedModelsResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.allowed_models() { writer.key("allowedModels"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.effective_allowed_models() { writer.key("effectiveAllowedModels"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_text("fallbackModel", self.fallback_model());
        writer.option_text("modelId", self.model_id());
        writer.close();
    }
}

impl view::ModelSetReasoningEffortRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("reasoningEffort", self.reasoning_effort());
        writer.close();
    }
}

impl view::ModelSetReasoningEffortResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("reasoningEffort", self.reasoning_effort());
        writer.close();
    }
}

impl view::MoveMcpLoadingToBackgroundResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("movedToBackground", self.moved_to_background());
        writer.close();
    }
}

impl view::NameSetAutoRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("summary", self.summary());
        writer.close();
    }
}

impl view::NameSetAutoResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("applied", self.applied());
        writer.close();
    }
}

impl view::PendingPermissionRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("requestId", self.request_id());
        writer.key("request"); self.request().rewrite(writer);
        writer.option_text("recoveryEpisodeId", self.recovery_episode_id());
        writer.close();
    }
}

impl view::PendingPermissionRequestList<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("items"); writer.open_list(); for item in self.items() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::PermissionLocationAddToolApprovalParams<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("locationKey", self.location_key());
        writer.key("approval"); self.approval().rewrite(writer);
        writer.close();
    }
}

impl view::PermissionLocationApplyParams<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("workingDirectory", self.working_directory());
        writer.close();
    }
}

impl view::PermissionLocationApplyResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("locationKey", self.location_key());
        writer.key("locationType"); writer.text(self.location_type().as_str());
        writer.member_bool("changed", self.changed());
        writer.member_natural("appliedRuleCount", self.applied_rule_count());
        writer.member_natural("appliedDirectoryCount", self.applied_directory_count());
        writer.key("appliedRules"); writer.open_list(); for item in self.applied_rules() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::PermissionLocationResolveParams<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("workingDirectory", self.working_directory());
        writer.close();
    }
}

impl view::PermissionLocationResolveResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("locationKey", self.location_key());
        writer.key("locationType"); writer.text(self.location_type().as_str());
        writer.close();
    }
}

impl view::PermissionPathsAddParams<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("path", self.path());
        writer.close();
    }
}

impl view::PermissionPathsAllowedCheckParams<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("path", self.path());
        writer.close();
    }
}

impl view::PermissionPathsAllowedCheckResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("allowed", self.allowed());
        writer.close();
    }
}

impl view::PermissionPathsConfig<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_bool("unrestricted", self.unrestricted());
        if let Some(value) = self.additional_directories() { writer.key("additionalDirectories"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_bool("includeTempDirectory", self.include_temp_directory());
        writer.option_text("workspacePath", self.workspace_path());
        writer.close();
    }
}

impl view::PermissionPathsList<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("directories"); writer.open_list(); for item in self.directories() { writer.item(); writer.text(&item); } writer.close_list();
        if let Some(value) = self.session_approved_paths() { writer.key("sessionApprovedPaths"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.member_text("primary", self.primary());
        writer.close();
    }
}

impl view::PermissionPathsUpdatePrimaryParams<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("path", self.path());
        writer.close();
    }
}

impl view::PermissionPathsWorkspaceCheckParams<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("path", self.path());
        writer.close();
    }
}

impl view::PermissionPathsWorkspaceCheckResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("allowed", self.allowed());
        writer.close();
    }
}

impl view::PermissionPromptShownNotification<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("message", self.message());
        writer.close();
    }
}

impl view::PermissionRulesSet<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("approved"); writer.open_list(); for item in self.approved() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.key("denied"); writer.open_list(); for item in self.denied() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::PermissionUrlsConfig<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_bool("unrestricted", self.unrestricted());
        if let Some(value) = self.initial_allowed() { writer.key("initialAllowed"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.close();
    }
}

impl view::PermissionUrlsSetUnrestrictedModeParams<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_bool("enabled", self.enabled());
        writer.close();
    }
}

impl view::PermissionsConfigureAdditionalContentExclusionPolicy<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("rules"); writer.open_list(); for item in self.rules() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.key("last_updated_at"); writer.raw(self.last_updated_at());
        writer.key("scope"); writer.text(self.scope().as_str());
        writer.close();
    }
}

impl view::PermissionsConfigureAdditionalContentExclusionPolicyRule<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("paths"); writer.open_list(); for item in self.paths() { writer.item(); writer.text(&item); } writer.close_list();
        if let Some(value) = self.if_any_match() { writer.key("ifAnyMatch"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.if_none_match() { writer.key("ifNoneMatch"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.key("source"); self.source().rewrite(writer);
        writer.close();
    }
}

impl view::PermissionsConfigureAdditionalContentExclusionPolicyRuleSource<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.member_text("type", self.r#type());
        writer.close();
    }
}

impl view::PermissionsConfigureParams<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.option_bool("approveAllToolPermissionRequests", self.approve_all_tool_permission_requests());
        writer.option_bool("approveAllReadPermissionRequests", self.approve_all_read_permission_requests());
        if let Some(value) = self.rules() { writer.key("rules"); value.rewrite(writer); }
        if let Some(value) = self.paths() { writer.key("paths"); value.rewrite(writer); }
        if let Some(value) = self.urls() { writer.key("urls"); value.rewrite(writer); }
        if let Some(value) = self.additional_content_exclusion_policies() { writer.key("additionalContentExclusionPolicies"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        writer.close();
    }
}

impl view::PermissionsConfigureResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("success", self.success());
        writer.close();
    }
}

impl view::PermissionsFolderTrustAddTrustedResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("success", self.success());
        writer.close();
    }
}

impl view::PermissionsGetModeResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("mode"); writer.text(self.mode().as_str());
        writer.close();
    }
}

impl view::PermissionsLocationsAddToolApprovalDetailsCommands<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("commandIdentifiers"); writer.open_list(); for item in self.command_identifiers() { writer.item(); writer.text(&item); } writer.close_list();
        writer.close();
    }
}

impl view::PermissionsLocationsAddToolApprovalDetailsCustomTool<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("toolName", self.tool_name());
        writer.close();
    }
}

impl view::PermissionsLocationsAddToolApprovalDetailsExtensionEnvAccess<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("extensionName", self.extension_name());
        writer.key("environmentVariables"); writer.open_list(); for item in self.environment_variables() { writer.item(); writer.text(&item); } writer.close_list();
        writer.close();
    }
}

impl view::PermissionsLocationsAddToolApprovalDetailsExtensionManagement<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("operation", self.operation());
        writer.close();
    }
}

impl view::PermissionsLocationsAddToolApprovalDetailsExtensionPermissionAccess<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("extensionName", self.extension_name());
        writer.close();
    }
}

impl view::PermissionsLocationsAddToolApprovalDetailsMcp<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("serverName", self.server_name());
        writer.key("toolName"); match self.tool_name() { Some(value) => { writer.text(&value); } None => writer.null(), }
        writer.close();
    }
}

impl view::PermissionsLocationsAddToolApprovalDetailsMcpSampling<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("serverName", self.server_name());
        writer.close();
    }
}

impl view::PermissionsLocationsAddToolApprovalDetailsMemory<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::PermissionsLocationsAddToolApprovalDetailsRead<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::PermissionsLocationsAddToolApprovalDetailsWorkflow<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("approvalKey", self.approval_key());
        writer.close();
    }
}

impl view::PermissionsLocationsAddToolApprovalDetailsWrite<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::PermissionsLocationsAddToolApprovalResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("success", self.success());
        writer.close();
    }
}

impl view::PermissionsModifyRulesParams<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.key("scope"); writer.text(self.scope().as_str());
        if let Some(value) = self.add() { writer.key("add"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        if let Some(value) = self.remove() { writer.key("remove"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        writer.option_bool("removeAll", self.remove_all());
        writer.close();
    }
}

impl view::PermissionsModifyRulesResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("success", self.success());
        writer.close();
    }
}

impl view::PermissionsNotifyPromptShownResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("success", self.success());
        writer.close();
    }
}

impl view::PermissionsPathsAddResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("success", self.success());
        writer.close();
    }
}

impl view::PermissionsPathsUpdatePrimaryResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("success", self.success());
        writer.close();
    }
}

impl view::PermissionsResetSessionApprovalsRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.option_bool("includeLocation", self.include_location());
        writer.close();
    }
}

impl view::PermissionsResetSessionApprovalsResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("success", self.success());
        writer.close();
    }
}

impl view::PermissionsSetRequiredRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_bool("required", self.required());
        writer.close();
    }
}

impl view::PermissionsSetRequiredResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("success", self.success());
        writer.close();
    }
}

impl view::PermissionsUrlsSetUnrestrictedModeResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("success", self.success());
        writer.close();
    }
}

impl view::PlanReadSqlTodosResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("rows"); writer.open_list(); for item in self.rows() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::PlanReadSqlTodosWithDependenciesResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("rows"); writer.open_list(); for item in self.rows() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.key("dependencies"); writer.open_list(); for item in self.dependencies() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::PlanSqlTodoDependency<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("todoId", self.todo_id());
        writer.member_text("dependsOn", self.depends_on());
        writer.close();
    }
}

impl view::PlanSqlTodosRow<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("id", self.id());
        writer.option_text("title", self.title());
        writer.option_text("description", self.description());
        writer.option_text("status", self.status());
        writer.option_text("createdAt", self.created_at());
        writer.close();
    }
}

impl view::Plugin<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.member_text("marketplace", self.marketplace());
        writer.option_text("version", self.version());
        writer.member_bool("enabled", self.enabled());
        writer.option_text("directSourceId", self.direct_source_id());
        writer.option_text("installedFrom", self.installed_from());
        writer.option_text("source", self.source());
        writer.option_bool("managed", self.managed());
        writer.option_bool("managedDesiredEnabled", self.managed_desired_enabled());
        writer.option_bool("installed", self.installed());
        writer.close();
    }
}

impl view::PluginList<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("plugins"); writer.open_list(); for item in self.plugins() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::PluginUpdateAllEntry<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.member_text("marketplace", self.marketplace());
        writer.member_bool("success", self.success());
        writer.option_text("previousVersion", self.previous_version());
        writer.option_text("newVersion", self.new_version());
        writer.option_integer("skillsInstalled", self.skills_installed());
        writer.option_text("error", self.error());
        writer.close();
    }
}

impl view::PluginUpdateAllResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("results"); writer.open_list(); for item in self.results() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::PluginUpdateResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("previousVersion", self.previous_version());
        writer.option_text("newVersion", self.new_version());
        writer.member_integer("skillsInstalled", self.skills_installed());
        writer.close();
    }
}

impl view::PluginsDisableRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("names"); writer.open_list(); for item in self.names() { writer.item(); writer.text(&item); } writer.close_list();
        writer.option_text("workingDirectory", self.working_directory());
        writer.close();
    }
}

impl view::PluginsEnableRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("names"); writer.open_list(); for item in self.names() { writer.item(); writer.text(&item); } writer.close_list();
        writer.option_text("workingDirectory", self.working_directory());
        writer.close();
    }
}

impl view::PluginsMarketplacesAddParams<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("source", self.source());
        writer.option_text("workingDirectory", self.working_directory());
        writer.close();
    }
}

impl view::PluginsMarketplacesBrowseParams<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("name", self.name());
        writer.close();
    }
}

impl view::PluginsMarketplacesBrowseRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.close();
    }
}

impl view::PluginsMarketplacesRefreshParams<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.option_text("name", self.name());
        writer.close();
    }
}

impl view::PluginsMarketplacesRefreshRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("name", self.name());
        writer.close();
    }
}

impl view::PluginsMarketplacesRemoveParams<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("name", self.name());
        writer.option_bool("force", self.force());
        writer.close();
    }
}

impl view::PluginsMarketplacesRemoveRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.option_bool("force", self.force());
        writer.close();
    }
}

impl view::PluginsReloadRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.option_bool("reloadMcp", self.reload_mcp());
        writer.option_bool("reloadCustomAgents", self.reload_custom_agents());
        writer.option_bool("reloadHooks", self.reload_hooks());
        writer.option_bool("reloadExtensions", self.reload_extensions());
        writer.option_bool("deferRepoHooks", self.defer_repo_hooks());
        writer.close();
    }
}

impl view::PluginsUninstallParams<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("name", self.name());
        writer.option_text("directSourceId", self.direct_source_id());
        writer.close();
    }
}

impl view::PluginsUninstallRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.option_text("directSourceId", self.direct_source_id());
        writer.close();
    }
}

impl view::PluginsUpdateParams<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("name", self.name());
        writer.close();
    }
}

impl view::PluginsUpdateRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.close();
    }
}

impl view::ProviderAddRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        if let Some(value) = self.providers() { writer.key("providers"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        if let Some(value) = self.models() { writer.key("models"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        writer.close();
    }
}

impl view::ProviderAddResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("models"); writer.open_list(); for item in self.models() { writer.item(); writer.raw(item); } writer.close_list();
        writer.close();
    }
}

impl view::ProviderDescriptor<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("kind"); writer.text(self.kind().as_str());
        writer.member_text("label", self.label());
        writer.member_bool("available", self.available());
        writer.close();
    }
}

impl view::ProviderEndpoint<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("type"); writer.text(self.r#type().as_str());
        if let Some(value) = self.wire_api() { writer.key("wireApi"); writer.text(value.as_str()); }
        if let Some(value) = self.transport() { writer.key("transport"); writer.text(value.as_str()); }
        writer.member_text("baseUrl", self.base_url());
        writer.option_text("apiKey", self.api_key());
        writer.key("headers"); writer.open(); for (name, item) in self.headers() { writer.key(&name); writer.text(&item); } writer.close();
        if let Some(value) = self.session_token() { writer.key("sessionToken"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::ProviderGetEndpointRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.option_text("modelId", self.model_id());
        writer.close();
    }
}

impl view::ProviderSessionToken<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("token", self.token());
        writer.member_text("header", self.header());
        writer.option_text("model", self.model());
        writer.option_text("expiresAt", self.expires_at());
        writer.close();
    }
}

impl view::ProviderSyncRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        if let Some(value) = self.providers() { writer.key("providers"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        if let Some(value) = self.models() { writer.key("models"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        writer.close();
    }
}

impl view::ProviderSyncResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("models"); writer.open_list(); for item in self.models() { writer.item(); writer.raw(item); } writer.close_list();
        writer.key("selectionIds"); writer.open_list(); for item in self.selection_ids() { writer.item(); writer.text(&item); } writer.close_list();
        writer.option_bool("modelDeselected", self.model_deselected());
        writer.close();
    }
}

impl view::PushAttachmentBlob<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_text("data", self.data());
        writer.member_text("mimeType", self.mime_type());
        writer.option_text("displayName", self.display_name());
        writer.close();
    }
}

impl view::PushAttachmentDirectory<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_text("path", self.path());
        writer.member_text("displayName", self.display_name());
        writer.close();
    }
}

impl view::PushAttachmentFile<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_text("path", self.path());
        writer.member_text("displayName", self.display_name());
        if let Some(value) = self.line_range() { writer.key("lineRange"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::PushAttachmentFileLineRange<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("start", self.start());
        writer.member_natural("end", self.end());
        writer.close();
    }
}

impl view::PushAttachmentGitHubActionsJob<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.key("repo"); self.repo().rewrite(writer);
        writer.member_natural("jobId", self.job_id());
        writer.member_text("jobName", self.job_name());
        writer.member_text("workflowName", self.workflow_name());
        writer.member_text("url", self.url());
        writer.option_text("conclusion", self.conclusion());
        writer.close();
    }
}

impl view::PushAttachmentGitHubCommit<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.key("repo"); self.repo().rewrite(writer);
        writer.member_text("oid", self.oid());
        writer.member_text("message", self.message());
        writer.member_text("url", self.url());
        writer.close();
    }
}

impl view::PushAttachmentGitHubFile<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.key("repo"); self.repo().rewrite(writer);
        writer.member_text("ref", self.r#ref());
        writer.member_text("path", self.path());
        writer.member_text("url", self.url());
        writer.close();
    }
}

impl view::PushAttachmentGitHubFileDiff<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_text("url", self.url());
        if let Some(value) = self.head() { writer.key("head"); value.rewrite(writer); }
        if let Some(value) = self.base() { writer.key("base"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::PushAttachmentGitHubFileDiffSide<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("repo"); self.repo().rewrite(writer);
        writer.member_text("ref", self.r#ref());
        writer.member_text("path", self.path());
        writer.close();
    }
}

impl view::PushAttachmentGitHubReference<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_natural("number", self.number());
        writer.member_text("title", self.title());
        writer.key("referenceType"); writer.text(self.reference_type().as_str());
        writer.member_text("state", self.state());
        writer.member_text("url", self.url());
        writer.close();
    }
}

impl view::PushAttachmentGitHubRelease<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.key("repo"); self.repo().rewrite(writer);
        writer.member_text("tagName", self.tag_name());
        writer.member_text("name", self.name());
        writer.member_text("url", self.url());
        writer.close();
    }
}

impl view::PushAttachmentGitHubRepository<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.key("repo"); self.repo().rewrite(writer);
        writer.member_text("url", self.url());
        writer.option_text("description", self.description());
        writer.option_text("ref", self.r#ref());
        writer.close();
    }
}

impl view::PushAttachmentGitHubSnippet<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.key("repo"); self.repo().rewrite(writer);
        writer.member_text("ref", self.r#ref());
        writer.member_text("path", self.path());
        writer.member_text("url", self.url());
        writer.key("lineRange"); self.line_range().rewrite(writer);
        writer.close();
    }
}

impl view::PushAttachmentGitHubTreeComparison<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_text("url", self.url());
        writer.key("base"); self.base().rewrite(writer);
        writer.key("head"); self.head().rewrite(writer);
        writer.close();
    }
}

impl view::PushAttachmentGitHubTreeComparisonSide<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("repo"); self.repo().rewrite(writer);
        writer.member_text("revision", self.revision());
        writer.close();
    }
}

impl view::PushAttachmentGitHubUrl<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_text("url", self.url());
        writer.close();
    }
}

impl view::PushAttachmentSelection<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_text("filePath", self.file_path());
        writer.member_text("displayName", self.display_name());
        writer.member_text("text", self.text());
        writer.key("selection"); self.selection().rewrite(writer);
        writer.close();
    }
}

impl view::PushAttachmentSelectionDetails<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("start"); self.start().rewrite(writer);
        writer.key("end"); self.end().rewrite(writer);
        writer.close();
    }
}

impl view::PushAttachmentSelectionDetailsEnd<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("line", self.line());
        writer.member_natural("character", self.character());
        writer.close();
    }
}

impl view::PushAttachmentSelectionDetailsStart<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("line", self.line());
        writer.member_natural("character", self.character());
        writer.close();
    }
}

impl view::PushGitHubRepoRef<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_natural("id", self.id());
        writer.member_text("name", self.name());
        writer.member_text("owner", self.owner());
        writer.close();
    }
}

impl view::QueueAppendSteeringRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("messageId", self.message_id());
        writer.member_text("expectedPrompt", self.expected_prompt());
        writer.key("agentMode"); writer.text(self.agent_mode().as_str());
        writer.member_text("prompt", self.prompt());
        writer.member_text("displayPrompt", self.display_prompt());
        writer.key("attachments"); writer.open_list(); for item in self.attachments() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::QueueDuplicateAtRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("id", self.id());
        writer.close();
    }
}

impl view::QueueDuplicateAtResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("id", self.id());
        writer.close();
    }
}

impl view::QueueInsertAtRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_integer("position", self.position());
        writer.key("message"); self.message().rewrite(writer);
        writer.close();
    }
}

impl view::QueueInsertAtResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("id", self.id());
        writer.close();
    }
}

impl view::QueueInsertMessage<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("prompt", self.prompt());
        writer.option_text("displayPrompt", self.display_prompt());
        if let Some(value) = self.attachments() { writer.key("attachments"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        if let Some(value) = self.agent_mode() { writer.key("agentMode"); writer.text(value.as_str()); }
        writer.option_text("source", self.source());
        writer.option_bool("billable", self.billable());
        writer.option_text("requiredTool", self.required_tool());
        if let Some(value) = self.request_headers() { writer.key("requestHeaders"); writer.open(); for (name, item) in value { writer.key(&name); writer.text(&item); } writer.close(); }
        if let Some(value) = self.mode() { writer.key("mode"); writer.text(value.as_str()); }
        writer.option_bool("prepend", self.prepend());
        writer.option_bool("wait", self.wait());
        writer.option_text("delivery", self.delivery());
        writer.close();
    }
}

impl view::QueueMoveItemRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("id", self.id());
        writer.member_integer("toPosition", self.to_position());
        writer.close();
    }
}

impl view::QueueMoveItemResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("changed", self.changed());
        writer.close();
    }
}

impl view::QueueRemoveAtRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("id", self.id());
        writer.close();
    }
}

impl view::QueueRemoveAtResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("removed", self.removed());
        writer.close();
    }
}

impl view::QueueRemoveMostRecentResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("removed", self.removed());
        writer.close();
    }
}

impl view::QueueSendNowRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("id", self.id());
        writer.close();
    }
}

impl view::QueueSendNowResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("steered", self.steered());
        writer.close();
    }
}

impl view::QueueSetDrainPausedRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_bool("paused", self.paused());
        writer.close();
    }
}

impl view::QueueUpdateTextRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("id", self.id());
        writer.member_text("prompt", self.prompt());
        writer.option_text("displayPrompt", self.display_prompt());
        writer.close();
    }
}

impl view::QueueUpdateTextResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("updated", self.updated());
        writer.close();
    }
}

impl view::QueueWithdrawMessageRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("messageId", self.message_id());
        writer.member_text("expectedPrompt", self.expected_prompt());
        writer.close();
    }
}

impl view::QueueWithdrawMessageResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("removed", self.removed());
        writer.member_bool("interrupted", self.interrupted());
        writer.close();
    }
}

impl view::ReleaseEventInterestParams<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("handle", self.handle());
        writer.close();
    }
}

impl view::RemoteControlConfig<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("remote", self.remote());
        writer.member_bool("steerable", self.steerable());
        writer.member_bool("explicit", self.explicit());
        writer.member_bool("silent", self.silent());
        writer.option_text("taskId", self.task_id());
        if let Some(value) = self.existing_mc_session() { writer.key("existingMcSession"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::RemoteControlConfigExistingMcSession<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("mcSessionId", self.mc_session_id());
        writer.member_text("mcTaskId", self.mc_task_id());
        writer.close();
    }
}

impl view::RemoteControlStatusActive<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("state", self.state());
        writer.member_text("attachedSessionId", self.attached_session_id());
        writer.option_text("frontendUrl", self.frontend_url());
        writer.member_bool("isSteerable", self.is_steerable());
        if let Some(value) = self.prompt_manager() { writer.key("promptManager"); writer.raw(value); }
        writer.option_bool("awaitingFirstMessage", self.awaiting_first_message());
        writer.close();
    }
}

impl view::RemoteControlStatusConnecting<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("state", self.state());
        writer.member_text("attachedSessionId", self.attached_session_id());
        writer.close();
    }
}

impl view::RemoteControlStatusError<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("state", self.state());
        writer.member_text("error", self.error());
        writer.option_text("attachedSessionId", self.attached_session_id());
        writer.close();
    }
}

impl view::RemoteControlStatusOff<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("state", self.state());
        writer.close();
    }
}

impl view::RemoteControlStatusResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("status"); self.status().rewrite(writer);
        writer.close();
    }
}

impl view::RemoteControlStopResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("status"); self.status().rewrite(writer);
        writer.member_bool("stopped", self.stopped());
        writer.close();
    }
}

impl view::RemoteControlTransferResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("status"); self.status().rewrite(writer);
        writer.member_bool("transferred", self.transferred());
        writer.close();
    }
}

impl view::RemoteNotifySteerableChangedRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_bool("remoteSteerable", self.remote_steerable());
        writer.close();
    }
}

impl view::RemoteNotifySteerableChangedResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::RemoteSessionConnectionResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.key("metadata"); self.metadata().rewrite(writer);
        writer.close();
    }
}

impl view::RemoteSessionMetadataRepository<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("owner", self.owner());
        writer.member_text("name", self.name());
        writer.member_text("branch", self.branch());
        writer.close();
    }
}

impl view::RemoteSessionMetadataValue<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("startTime", self.start_time());
        writer.member_text("modifiedTime", self.modified_time());
        writer.option_text("summary", self.summary());
        writer.option_text("name", self.name());
        writer.member_bool("isRemote", self.is_remote());
        if let Some(value) = self.context() { writer.key("context"); value.rewrite(writer); }
        writer.key("repository"); self.repository().rewrite(writer);
        writer.key("remoteSessionIds"); writer.open_list(); for item in self.remote_session_ids() { writer.item(); writer.text(&item); } writer.close_list();
        writer.option_natural("pullRequestNumber", self.pull_request_number());
        writer.option_text("resourceId", self.resource_id());
        if let Some(value) = self.task_type() { writer.key("taskType"); writer.text(value.as_str()); }
        writer.option_text("staleAt", self.stale_at());
        writer.option_text("state", self.state());
        if let Some(value) = self.host_status() { writer.key("hostStatus"); writer.text(value.as_str()); }
        writer.option_text("hostActivity", self.host_activity());
        writer.close();
    }
}

impl view::RemoteSessionRepository<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("owner", self.owner());
        writer.member_text("name", self.name());
        writer.option_text("branch", self.branch());
        writer.close();
    }
}

impl view::SandboxDisableForSessionRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("requestId", self.request_id());
        if let Some(value) = self.decision_context() { writer.key("decisionContext"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::SandboxDisableForSessionResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("success", self.success());
        writer.member_bool("enabled", self.enabled());
        writer.close();
    }
}

impl view::SandboxEnforcementStatus<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("required", self.required());
        writer.member_bool("blocked", self.blocked());
        writer.option_text("reason", self.reason());
        writer.close();
    }
}

impl view::SandboxHostCapability<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.member_bool("supported", self.supported());
        writer.option_text("reason", self.reason());
        writer.close();
    }
}

impl view::SandboxHostSupport<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("supported", self.supported());
        writer.option_text("reason", self.reason());
        writer.key("capabilities"); writer.open_list(); for item in self.capabilities() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::ScheduleEntry<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("id", self.id());
        writer.option_natural("intervalMs", self.interval_ms());
        writer.option_text("cron", self.cron());
        writer.option_text("tz", self.tz());
        writer.option_natural("at", self.at());
        writer.member_text("prompt", self.prompt());
        writer.member_bool("recurring", self.recurring());
        writer.option_bool("selfPaced", self.self_paced());
        writer.option_text("displayPrompt", self.display_prompt());
        writer.member_text("nextRunAt", self.next_run_at());
        writer.close();
    }
}

impl view::ScheduleList<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("entries"); writer.open_list(); for item in self.entries() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::ScheduleStopRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_natural("id", self.id());
        writer.close();
    }
}

impl view::ScheduleStopResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.entry() { writer.key("entry"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::SecretsAddFilterValuesRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("values"); writer.open_list(); for item in self.values() { writer.item(); writer.text(&item); } writer.close_list();
        writer.close();
    }
}

impl view::SecretsAddFilterValuesResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("ok", self.ok());
        writer.close();
    }
}

impl view::SendAttachmentsToMessageParams<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.option_text("instanceId", self.instance_id());
        writer.key("attachments"); writer.open_list(); for item in self.attachments() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::SendMessageItem<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("prompt", self.prompt());
        writer.option_text("displayPrompt", self.display_prompt());
        if let Some(value) = self.attachments() { writer.key("attachments"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        writer.option_bool("billable", self.billable());
        writer.option_text("requiredTool", self.required_tool());
        writer.option_text("source", self.source());
        writer.close();
    }
}

impl view::SendMessagesRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.key("messages"); writer.open_list(); for item in self.messages() { writer.item(); item.rewrite(writer); } writer.close_list();
        if let Some(value) = self.mode() { writer.key("mode"); writer.text(value.as_str()); }
        writer.option_bool("prepend", self.prepend());
        if let Some(value) = self.agent_mode() { writer.key("agentMode"); writer.text(value.as_str()); }
        if let Some(value) = self.request_headers() { writer.key("requestHeaders"); writer.open(); for (name, item) in value { writer.key(&name); writer.text(&item); } writer.close(); }
        if let Some(value) = self.response_format() { writer.key("responseFormat"); value.rewrite(writer); }
        writer.option_text("traceparent", self.traceparent());
        writer.option_text("tracestate", self.tracestate());
        writer.option_bool("wait", self.wait());
        writer.close();
    }
}

impl view::SendMessagesResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("messageIds"); writer.open_list(); for item in self.message_ids() { writer.item(); writer.text(&item); } writer.close_list();
        writer.close();
    }
}

impl view::ServerAgentList<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("agents"); writer.open_list(); for item in self.agents() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::ServerInstructionSourceList<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("sources"); writer.open_list(); for item in self.sources() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::ServerSkill<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.option_text("commandName", self.command_name());
        writer.member_text("description", self.description());
        writer.key("source"); writer.text(self.source().as_str());
        writer.member_bool("userInvocable", self.user_invocable());
        writer.member_bool("enabled", self.enabled());
        writer.option_text("path", self.path());
        writer.option_text("projectPath", self.project_path());
        writer.option_text("argumentHint", self.argument_hint());
        writer.close();
    }
}

impl view::ServerSkillList<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("skills"); writer.open_list(); for item in self.skills() { writer.item(); item.rewrite(writer); } writer.close_list();
        if let Some(value) = self.errors() { writer.key("errors"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.close();
    }
}

impl view::SessionActivity<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("abortable", self.abortable());
        writer.member_bool("hasActiveWork", self.has_active_work());
        writer.close();
    }
}

impl view::SessionBulkDeleteResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("freedBytes"); writer.open(); for (name, item) in self.freed_bytes() { writer.key(&name); writer.natural(item); } writer.close();
        writer.close();
    }
}

impl view::SessionCompletionItem<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("insertText", self.insert_text());
        writer.option_natural("rangeStart", self.range_start());
        writer.option_natural("rangeEnd", self.range_end());
        writer.option_text("label", self.label());
        writer.option_text("kind", self.kind());
        writer.close();
    }
}

impl view::SessionContextAttribution<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("totalTokens", self.total_tokens());
        writer.member_text("modelId", self.model_id());
        writer.member_text("modelSource", self.model_source());
        writer.member_natural("promptTokenLimit", self.prompt_token_limit());
        writer.member_natural("limit", self.limit());
        writer.member_natural("bufferTokens", self.buffer_tokens());
        writer.member_natural("compactionThreshold", self.compaction_threshold());
        writer.key("categories"); self.categories().rewrite(writer);
        writer.key("entries"); writer.open_list(); for item in self.entries() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.key("compactions"); self.compactions().rewrite(writer);
        writer.close();
    }
}

impl view::SessionContextAttributionCategories<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("systemPrompt", self.system_prompt());
        writer.member_natural("customInstructions", self.custom_instructions());
        writer.member_natural("systemTools", self.system_tools());
        writer.member_natural("mcpTools", self.mcp_tools());
        writer.member_natural("messages", self.messages());
        writer.member_natural("freeSpace", self.free_space());
        writer.member_natural("buffer", self.buffer());
        writer.close();
    }
}

impl view::SessionContextAttributionCompactions<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("count", self.count());
        writer.close();
    }
}

impl view::SessionContextAttributionEntriesItem<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("id", self.id());
        writer.member_text("label", self.label());
        writer.member_natural("tokens", self.tokens());
        writer.option_text("parentId", self.parent_id());
        if let Some(value) = self.attributes() { writer.key("attributes"); writer.open(); for (name, item) in value { writer.key(&name); writer.text(&item); } writer.close(); }
        writer.close();
    }
}

impl view::SessionEnrichMetadataResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("sessions"); writer.open_list(); for item in self.sessions() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::SessionLimitPredictionBaselineData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("windowStart", self.window_start());
        writer.member_text("windowEnd", self.window_end());
        writer.close();
    }
}

impl view::SessionLimitPredictionDetails<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("clientType"); writer.text(self.client_type().as_str());
        writer.member_text("modelId", self.model_id());
        writer.key("source"); writer.text(self.source().as_str());
        writer.member_text("sourceKey", self.source_key());
        writer.option_text("family", self.family());
        writer.key("tiers"); writer.open_list(); for item in self.tiers() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.key("baselineData"); self.baseline_data().rewrite(writer);
        writer.key("recommendedTier"); writer.text(self.recommended_tier().as_str());
        writer.member_number("recommendedCap", self.recommended_cap());
        writer.close();
    }
}

impl view::SessionLimitPredictionRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.option_text("modelId", self.model_id());
        if let Some(value) = self.client_type() { writer.key("clientType"); writer.text(value.as_str()); }
        writer.close();
    }
}

impl view::SessionLimitPredictionResultAvailable<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("prediction"); self.prediction().rewrite(writer);
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::SessionLimitPredictionResultUnavailable<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("reason"); writer.text(self.reason().as_str());
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::SessionLimitPredictionTierOption<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("tier"); writer.text(self.tier().as_str());
        writer.member_number("cap", self.cap());
        writer.close();
    }
}

impl view::SessionList<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("sessions"); writer.open_list(); for item in self.sessions() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::SessionLoadDeferredRepoHooksResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("startupPrompts"); writer.open_list(); for item in self.startup_prompts() { writer.item(); writer.text(&item); } writer.close_list();
        writer.member_natural("hookCount", self.hook_count());
        writer.close();
    }
}

impl view::SessionMetadataSnapshot<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("startTime", self.start_time());
        writer.member_text("modifiedTime", self.modified_time());
        writer.member_bool("isRemote", self.is_remote());
        writer.member_bool("alreadyInUse", self.already_in_use());
        writer.key("workspacePath"); match self.workspace_path() { Some(value) => { writer.text(&value); } None => writer.null(), }
        writer.option_text("initialName", self.initial_name());
        writer.option_text("clientName", self.client_name());
        if let Some(value) = self.remote_metadata() { writer.key("remoteMetadata"); value.rewrite(writer); }
        writer.option_text("summary", self.summary());
        writer.member_text("workingDirectory", self.working_directory());
        writer.key("currentMode"); writer.text(self.current_mode().as_str());
        writer.option_text("selectedModel", self.selected_model());
        writer.key("sessionLimits"); match self.session_limits() { Some(value) => { value.rewrite(writer); } None => writer.null(), }
        if let Some(value) = self.indexed_search() { writer.key("indexedSearch"); writer.text(value.as_str()); }
        writer.key("workspace"); match self.workspace() { Some(value) => { value.rewrite(writer); } None => writer.null(), }
        writer.close();
    }
}

impl view::SessionModelList<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("list"); writer.open_list(); for item in self.list() { writer.item(); writer.raw(item); } writer.close_list();
        if let Some(value) = self.providers() { writer.key("providers"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        if let Some(value) = self.model_price_categories() { writer.key("modelPriceCategories"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        if let Some(value) = self.quota_snapshots() { writer.key("quotaSnapshots"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        if let Some(value) = self.auto() { writer.key("auto"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::SessionModelPriceCategory<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("id", self.id());
        writer.key("priceCategory"); writer.text(self.price_category().as_str());
        writer.close();
    }
}

impl view::SessionOpenOptions<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("sessionId", self.session_id());
        writer.option_text("name", self.name());
        writer.option_text("model", self.model());
        writer.option_text("reasoningEffort", self.reasoning_effort());
        if let Some(value) = self.reasoning_summary() { writer.key("reasoningSummary"); writer.text(value.as_str()); }
        if let Some(value) = self.verbosity() { writer.key("verbosity"); writer.text(value.as_str()); }
        writer.option_text("clientName", self.client_name());
        writer.option_text("authClientIdMetadataUrl", self.auth_client_id_metadata_url());
        writer.option_text("clientKind", self.client_kind());
        writer.option_text("lspClientName", self.lsp_client_name());
        writer.option_text("integrationId", self.integration_id());
        if let Some(value) = self.exp_assignments() { writer.key("expAssignments"); writer.raw(value); }
        writer.option_bool("enableManagedSettings", self.enable_managed_settings());
        if let Some(value) = self.managed_settings() { writer.key("managedSettings"); value.rewrite(writer); }
        writer.option_bool("enableFileChangeTracking", self.enable_file_change_tracking());
        if let Some(value) = self.feature_flags() { writer.key("featureFlags"); writer.open(); for (name, item) in value { writer.key(&name); writer.bool(item); } writer.close(); }
        writer.option_bool("isExperimentalMode", self.is_experimental_mode());
        if let Some(value) = self.auth_info() { writer.key("authInfo"); value.rewrite(writer); }
        if let Some(value) = self.provider() { writer.key("provider"); value.rewrite(writer); }
        if let Some(value) = self.capi() { writer.key("capi"); value.rewrite(writer); }
        if let Some(value) = self.providers() { writer.key("providers"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        if let Some(value) = self.models() { writer.key("models"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        writer.option_text("workingDirectory", self.working_directory());
        if let Some(value) = self.additional_directories() { writer.key("additionalDirectories"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.working_directory_context() { writer.key("workingDirectoryContext"); value.rewrite(writer); }
        writer.option_bool("remoteSteerable", self.remote_steerable());
        writer.option_bool("remoteExporting", self.remote_exporting());
        writer.option_bool("remoteDefaultedOn", self.remote_defaulted_on());
        writer.option_text("detachedFromSpawningParentSessionId", self.detached_from_spawning_parent_session_id());
        writer.option_text("detachedFromSpawningParentEngagementId", self.detached_from_spawning_parent_engagement_id());
        if let Some(value) = self.available_tools() { writer.key("availableTools"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.excluded_tools() { writer.key("excludedTools"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.included_builtin_agents() { writer.key("includedBuiltinAgents"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.excluded_builtin_agents() { writer.key("excludedBuiltinAgents"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_bool("enableScriptSafety", self.enable_script_safety());
        if let Some(value) = self.shell() { writer.key("shell"); value.rewrite(writer); }
        writer.option_text("shellInitProfile", self.shell_init_profile());
        if let Some(value) = self.shell_process_flags() { writer.key("shellProcessFlags"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.sandbox_config() { writer.key("sandboxConfig"); value.rewrite(writer); }
        if let Some(value) = self.sandbox_config_source() { writer.key("sandboxConfigSource"); writer.text(value.as_str()); }
        writer.option_bool("logInteractiveShells", self.log_interactive_shells());
        if let Some(value) = self.env_value_mode() { writer.key("envValueMode"); writer.text(value.as_str()); }
        if let Some(value) = self.disabled_mcp_servers() { writer.key("disabledMcpServers"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.managed_mcp_servers() { writer.key("managedMcpServers"); writer.open(); for (name, item) in value { writer.key(&name); item.rewrite(writer); } writer.close(); }
        writer.option_bool("allowAllMcpServerInstructions", self.allow_all_mcp_server_instructions());
        if let Some(value) = self.skill_directories() { writer.key("skillDirectories"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.ignored_skills_locations() { writer.key("ignoredSkillsLocations"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_bool("enableSkills", self.enable_skills());
        writer.option_bool("hasSkillProvider", self.has_skill_provider());
        if let Some(value) = self.included_builtin_skills() { writer.key("includedBuiltinSkills"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.disabled_skills() { writer.key("disabledSkills"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.installed_plugins() { writer.key("installedPlugins"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        writer.option_bool("customAgentsLocalOnly", self.custom_agents_local_only());
        writer.option_bool("skipCustomInstructions", self.skip_custom_instructions());
        writer.option_bool("refreshCustomInstructions", self.refresh_custom_instructions());
        if let Some(value) = self.disabled_instruction_sources() { writer.key("disabledInstructionSources"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_bool("coauthorEnabled", self.coauthor_enabled());
        writer.option_text("trajectoryFile", self.trajectory_file());
        writer.option_bool("enableStreaming", self.enable_streaming());
        writer.option_bool("enableCitations", self.enable_citations());
        writer.option_text("copilotUrl", self.copilot_url());
        writer.option_bool("askUserDisabled", self.ask_user_disabled());
        writer.option_bool("continueOnAutoMode", self.continue_on_auto_mode());
        writer.option_bool("runningInInteractiveMode", self.running_in_interactive_mode());
        writer.option_bool("enableOnDemandInstructionDiscovery", self.enable_on_demand_instruction_discovery());
        writer.option_natural("maxInlineBinaryBytes", self.max_inline_binary_bytes());
        if let Some(value) = self.model_capabilities_overrides() { writer.key("modelCapabilitiesOverrides"); value.rewrite(writer); }
        if let Some(value) = self.session_limits() { writer.key("sessionLimits"); value.rewrite(writer); }
        writer.option_text("agentContext", self.agent_context());
        writer.option_text("eventsLogDirectory", self.events_log_directory());
        writer.option_bool("eventsLogIncludesSubagents", self.events_log_includes_subagents());
        writer.option_text("configDir", self.config_dir());
        if let Some(value) = self.additional_content_exclusion_policies() { writer.key("additionalContentExclusionPolicies"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        if let Some(value) = self.memory() { writer.key("memory"); value.rewrite(writer); }
        if let Some(value) = self.session_capabilities() { writer.key("sessionCapabilities"); writer.open_list(); for item in value { writer.item(); writer.text(item.as_str()); } writer.close_list(); }
        if let Some(value) = self.agent_directories() { writer.key("agentDirectories"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.autopilot() { writer.key("autopilot"); value.rewrite(writer); }
        writer.option_bool("autoTierIsExplicit", self.auto_tier_is_explicit());
        writer.option_bool("enableFileHooks", self.enable_file_hooks());
        writer.option_bool("enforceManagedModelDefaults", self.enforce_managed_model_defaults());
        if let Some(value) = self.hook_directories() { writer.key("hookDirectories"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.instruction_directories() { writer.key("instructionDirectories"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_bool("interactiveUser", self.interactive_user());
        writer.close();
    }
}

impl view::SessionOpenOptionsAdditionalContentExclusionPolicy<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("rules"); writer.open_list(); for item in self.rules() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.key("last_updated_at"); writer.raw(self.last_updated_at());
        writer.key("scope"); writer.text(self.scope().as_str());
        writer.close();
    }
}

impl view::SessionOpenOptionsAdditionalContentExclusionPolicyRule<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("paths"); writer.open_list(); for item in self.paths() { writer.item(); writer.text(&item); } writer.close_list();
        if let Some(value) = self.if_any_match() { writer.key("ifAnyMatch"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.if_none_match() { writer.key("ifNoneMatch"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.key("source"); self.source().rewrite(writer);
        writer.close();
    }
}

impl view::SessionOpenOptionsAdditionalContentExclusionPolicyRuleSource<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.member_text("type", self.r#type());
        writer.close();
    }
}

impl view::SessionOpenResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("status"); writer.text(self.status().as_str());
        writer.option_text("sessionId", self.session_id());
        if let Some(value) = self.session_api() { writer.key("sessionApi"); writer.raw(value); }
        if let Some(value) = self.startup_prompts() { writer.key("startupPrompts"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_text("remoteSessionId", self.remote_session_id());
        if let Some(value) = self.metadata() { writer.key("metadata"); value.rewrite(writer); }
        if let Some(value) = self.progress() { writer.key("progress"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        writer.close();
    }
}

impl view::SessionPluginsDisableRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.key("names"); writer.open_list(); for item in self.names() { writer.item(); writer.text(&item); } writer.close_list();
        writer.close();
    }
}

impl view::SessionPluginsEnableRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.key("names"); writer.open_list(); for item in self.names() { writer.item(); writer.text(&item); } writer.close_list();
        writer.close();
    }
}

impl view::SessionPluginsInstallRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("source", self.source());
        writer.close();
    }
}

impl view::SessionPruneResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("deleted"); writer.open_list(); for item in self.deleted() { writer.item(); writer.text(&item); } writer.close_list();
        writer.key("candidates"); writer.open_list(); for item in self.candidates() { writer.item(); writer.text(&item); } writer.close_list();
        writer.key("skipped"); writer.open_list(); for item in self.skipped() { writer.item(); writer.text(&item); } writer.close_list();
        writer.member_natural("freedBytes", self.freed_bytes());
        writer.member_bool("dryRun", self.dry_run());
        writer.close();
    }
}

impl view::SessionSetCredentialsParams<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        if let Some(value) = self.credentials() { writer.key("credentials"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::SessionSetCredentialsResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("success", self.success());
        writer.option_bool("copilotUserResolved", self.copilot_user_resolved());
        writer.close();
    }
}

impl view::SessionSizes<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("sizes"); writer.open(); for (name, item) in self.sizes() { writer.key(&name); writer.natural(item); } writer.close();
        writer.close();
    }
}

impl view::SessionTelemetryEngagement<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("engagementId", self.engagement_id());
        writer.close();
    }
}

impl view::SessionWorkingDirectoryContext<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("cwd", self.cwd());
        writer.option_text("gitRoot", self.git_root());
        writer.option_text("repository", self.repository());
        if let Some(value) = self.host_type() { writer.key("hostType"); writer.text(value.as_str()); }
        writer.option_text("repositoryHost", self.repository_host());
        writer.option_text("branch", self.branch());
        writer.option_text("headCommit", self.head_commit());
        writer.option_text("baseCommit", self.base_commit());
        writer.close();
    }
}

impl view::SessionsBulkDeleteRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("sessionIds"); writer.open_list(); for item in self.session_ids() { writer.item(); writer.text(&item); } writer.close_list();
        writer.close();
    }
}

impl view::SessionsCheckInUseRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("sessionIds"); writer.open_list(); for item in self.session_ids() { writer.item(); writer.text(&item); } writer.close_list();
        writer.close();
    }
}

impl view::SessionsCheckInUseResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("inUse"); writer.open_list(); for item in self.in_use() { writer.item(); writer.text(&item); } writer.close_list();
        writer.close();
    }
}

impl view::SessionsClientMetadataEntryCorrupt<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("status", self.status());
        writer.close();
    }
}

impl view::SessionsClientMetadataEntryNotFound<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("status", self.status());
        writer.close();
    }
}

impl view::SessionsClientMetadataEntryOk<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.key("metadata"); writer.open(); for (name, item) in self.metadata() { writer.key(&name); writer.text(&item); } writer.close();
        writer.member_text("status", self.status());
        writer.close();
    }
}

impl view::SessionsClientMetadataEntryUnavailable<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("code", self.code());
        writer.member_text("message", self.message());
        writer.member_text("status", self.status());
        writer.close();
    }
}

impl view::SessionsClientMetadataEntryUnsupportedVersion<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("status", self.status());
        writer.close();
    }
}

impl view::SessionsCloseRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.close();
    }
}

impl view::SessionsCloseResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::SessionsEnrichMetadataRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("sessions"); writer.open_list(); for item in self.sessions() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::SessionsFindByPrefixRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("prefix", self.prefix());
        writer.close();
    }
}

impl view::SessionsFindByPrefixResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("sessionId", self.session_id());
        writer.close();
    }
}

impl view::SessionsFindByTaskIDRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("taskId", self.task_id());
        writer.close();
    }
}

impl view::SessionsFindByTaskIDResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("sessionId", self.session_id());
        writer.close();
    }
}

impl view::SessionsGetClientMetadataRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("sessionIds"); writer.open_list(); for item in self.session_ids() { writer.item(); writer.text(&item); } writer.close_list();
        if let Some(value) = self.keys() { writer.key("keys"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.close();
    }
}

impl view::SessionsGetLastForContextRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.context() { writer.key("context"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::SessionsGetLastForContextResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("sessionId", self.session_id());
        writer.close();
    }
}

impl view::SessionsListRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.source() { writer.key("source"); writer.text(value.as_str()); }
        writer.option_natural("metadataLimit", self.metadata_limit());
        if let Some(value) = self.filter() { writer.key("filter"); value.rewrite(writer); }
        writer.option_bool("includeDetached", self.include_detached());
        writer.option_bool("throwOnError", self.throw_on_error());
        writer.close();
    }
}

impl view::SessionsLoadDeferredRepoHooksRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.close();
    }
}

impl view::SessionsOpenAttach<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("sessionId", self.session_id());
        writer.close();
    }
}

impl view::SessionsOpenCloud<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        if let Some(value) = self.repository() { writer.key("repository"); value.rewrite(writer); }
        writer.option_text("owner", self.owner());
        if let Some(value) = self.options() { writer.key("options"); value.rewrite(writer); }
        if let Some(value) = self.on_task_created() { writer.key("onTaskCreated"); writer.raw(value); }
        writer.close();
    }
}

impl view::SessionsOpenCreate<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        if let Some(value) = self.options() { writer.key("options"); value.rewrite(writer); }
        writer.option_bool("emitStart", self.emit_start());
        writer.close();
    }
}

impl view::SessionsOpenHandoff<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("metadata"); self.metadata().rewrite(writer);
        if let Some(value) = self.options() { writer.key("options"); value.rewrite(writer); }
        if let Some(value) = self.task_type() { writer.key("taskType"); writer.text(value.as_str()); }
        if let Some(value) = self.on_progress() { writer.key("onProgress"); writer.raw(value); }
        if let Some(value) = self.on_confirm() { writer.key("onConfirm"); writer.raw(value); }
        writer.close();
    }
}

impl view::SessionsOpenProgress<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("step"); writer.text(self.step().as_str());
        writer.key("status"); writer.text(self.status().as_str());
        writer.option_text("message", self.message());
        writer.close();
    }
}

impl view::SessionsOpenRemote<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("remoteSessionId", self.remote_session_id());
        if let Some(value) = self.repository() { writer.key("repository"); value.rewrite(writer); }
        if let Some(value) = self.options() { writer.key("options"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::SessionsOpenResume<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("sessionId", self.session_id());
        if let Some(value) = self.options() { writer.key("options"); value.rewrite(writer); }
        writer.option_bool("resume", self.resume());
        writer.option_bool("suppressResumeWorkspaceMetadataWriteback", self.suppress_resume_workspace_metadata_writeback());
        writer.close();
    }
}

impl view::SessionsOpenResumeLast<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        if let Some(value) = self.context() { writer.key("context"); value.rewrite(writer); }
        if let Some(value) = self.options() { writer.key("options"); value.rewrite(writer); }
        writer.option_bool("suppressResumeWorkspaceMetadataWriteback", self.suppress_resume_workspace_metadata_writeback());
        writer.close();
    }
}

impl view::SessionsPruneOldRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("olderThanDays", self.older_than_days());
        writer.option_bool("dryRun", self.dry_run());
        writer.option_bool("includeNamed", self.include_named());
        if let Some(value) = self.exclude_session_ids() { writer.key("excludeSessionIds"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.close();
    }
}

impl view::SessionsReadPersistedEventsRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.option_text("cursor", self.cursor());
        writer.option_natural("max", self.max());
        if let Some(value) = self.direction() { writer.key("direction"); writer.text(value.as_str()); }
        writer.close();
    }
}

impl view::SessionsReleaseLockRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.close();
    }
}

impl view::SessionsReleaseLockResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::SessionsReloadPluginHooksRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.option_bool("deferRepoHooks", self.defer_repo_hooks());
        writer.close();
    }
}

impl view::SessionsReloadPluginHooksResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::SessionsSaveRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.close();
    }
}

impl view::SessionsSaveResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::SessionsSetAdditionalPluginsRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("plugins"); writer.open_list(); for item in self.plugins() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::SessionsSetAdditionalPluginsResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::SessionsSetRemoteControlSteeringRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("enabled", self.enabled());
        writer.close();
    }
}

impl view::SessionsStartRemoteControlRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.key("config"); self.config().rewrite(writer);
        writer.close();
    }
}

impl view::SessionsStopRemoteControlRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("expectedSessionId", self.expected_session_id());
        writer.option_bool("force", self.force());
        writer.close();
    }
}

impl view::SessionsTransferRemoteControlRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("toSessionId", self.to_session_id());
        writer.option_text("expectedFromSessionId", self.expected_from_session_id());
        writer.close();
    }
}

impl view::SettableTokenAuthInfo<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_text("host", self.host());
        writer.member_text("token", self.token());
        if let Some(value) = self.copilot_user() { writer.key("copilotUser"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::ShellCancelUserRequestedRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("requestId", self.request_id());
        writer.close();
    }
}

impl view::ShellExecuteUserRequestedRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("requestId", self.request_id());
        writer.member_text("command", self.command());
        writer.close();
    }
}

impl view::ShellKillRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("processId", self.process_id());
        if let Some(value) = self.signal() { writer.key("signal"); writer.text(value.as_str()); }
        writer.close();
    }
}

impl view::ShellKillResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("killed", self.killed());
        writer.close();
    }
}

impl view::ShutdownRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        if let Some(value) = self.r#type() { writer.key("type"); writer.text(value.as_str()); }
        writer.option_text("reason", self.reason());
        writer.option_bool("detachSessionEndHooks", self.detach_session_end_hooks());
        writer.close();
    }
}

impl view::SkillApplyInstallRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("contract"); self.contract().rewrite(writer);
        writer.member_text("planHandle", self.plan_handle());
        writer.member_text("policySessionId", self.policy_session_id());
        writer.close();
    }
}

impl view::SkillApplyUninstallRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("contract"); self.contract().rewrite(writer);
        writer.member_text("planHandle", self.plan_handle());
        writer.member_text("policySessionId", self.policy_session_id());
        writer.close();
    }
}

impl view::SkillDiscoveryPath<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("path", self.path());
        writer.key("scope"); writer.text(self.scope().as_str());
        writer.member_bool("preferredForCreation", self.preferred_for_creation());
        writer.option_text("projectPath", self.project_path());
        writer.close();
    }
}

impl view::SkillDiscoveryPathList<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("paths"); writer.open_list(); for item in self.paths() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::SkillInstallPlan<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("planHandle", self.plan_handle());
        writer.member_text("operationId", self.operation_id());
        writer.member_text("expiresAt", self.expires_at());
        writer.key("review"); self.review().rewrite(writer);
        writer.close();
    }
}

impl view::SkillInstallationManagementOutcomeEnabledChanged<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("installation"); self.installation().rewrite(writer);
        writer.key("diagnostics"); writer.open_list(); for item in self.diagnostics() { writer.item(); writer.text(&item); } writer.close_list();
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::SkillInstallationManagementOutcomeInstallPlanned<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("plan"); self.plan().rewrite(writer);
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::SkillInstallationManagementOutcomeListed<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("installations"); writer.open_list(); for item in self.installations() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::SkillInstallationManagementOutcomeOperation<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("operation"); self.operation().rewrite(writer);
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::SkillInstallationManagementOutcomeRecovered<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("installations"); writer.open_list(); for item in self.installations() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::SkillInstallationManagementOutcomeRecoveryRequired<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::SkillInstallationManagementOutcomeRefused<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("reason"); writer.text(self.reason().as_str());
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::SkillInstallationManagementOutcomeRolledBack<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("reason"); writer.text(self.reason().as_str());
        writer.member_text("operation_id", self.operation_id());
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::SkillInstallationManagementOutcomeUninstallPlanned<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("plan"); self.plan().rewrite(writer);
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::SkillInstallationManagementResultOutcome<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("outcome"); self.outcome().rewrite(writer);
        writer.key("negotiated"); self.negotiated().rewrite(writer);
        writer.close();
    }
}

impl view::SkillInstallationOperationRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("contract"); self.contract().rewrite(writer);
        writer.member_text("operationId", self.operation_id());
        writer.close();
    }
}

impl view::SkillInstallationOperationStatusApplying<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("operationId", self.operation_id());
        writer.member_bool("cancellationRequested", self.cancellation_requested());
        writer.member_text("phase", self.phase());
        writer.close();
    }
}

impl view::SkillInstallationOperationStatusAwaitingConfirmation<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("operationId", self.operation_id());
        writer.member_bool("cancellationRequested", self.cancellation_requested());
        writer.member_text("phase", self.phase());
        writer.close();
    }
}

impl view::SkillInstallationOperationStatusCompleted<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("operationId", self.operation_id());
        writer.member_bool("cancellationRequested", self.cancellation_requested());
        writer.key("outcome"); self.outcome().rewrite(writer);
        writer.member_text("phase", self.phase());
        writer.close();
    }
}

impl view::SkillInstallationOperationStatusPrepared<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("operationId", self.operation_id());
        writer.member_bool("cancellationRequested", self.cancellation_requested());
        writer.member_text("phase", self.phase());
        writer.close();
    }
}

impl view::SkillInstallationOperationStatusPreparing<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("operationId", self.operation_id());
        writer.member_bool("cancellationRequested", self.cancellation_requested());
        writer.member_text("phase", self.phase());
        writer.close();
    }
}

impl view::SkillInstallationOperationStatusRevalidating<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("operationId", self.operation_id());
        writer.member_bool("cancellationRequested", self.cancellation_requested());
        writer.member_text("phase", self.phase());
        writer.close();
    }
}

impl view::SkillInstallationOutcomeCancelled<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("operationId", self.operation_id());
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::SkillInstallationOutcomeDeclined<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("operationId", self.operation_id());
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::SkillInstallationOutcomeInstalled<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("installation"); self.installation().rewrite(writer);
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::SkillInstallationOutcomeRecoveryRequired<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("operationId", self.operation_id());
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::SkillInstallationOutcomeRefused<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("reason"); writer.text(self.reason().as_str());
        writer.option_text("operationId", self.operation_id());
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::SkillInstallationOutcomeRolledBack<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("reason"); writer.text(self.reason().as_str());
        writer.member_text("operationId", self.operation_id());
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::SkillInstallationOutcomeUninstalled<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("installationId", self.installation_id());
        writer.member_text("operationId", self.operation_id());
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::SkillInstallationResultOutcome<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("outcome"); self.outcome().rewrite(writer);
        writer.key("negotiated"); self.negotiated().rewrite(writer);
        writer.close();
    }
}

impl view::SkillInstallationsRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("contract"); self.contract().rewrite(writer);
        writer.member_text("policySessionId", self.policy_session_id());
        writer.close();
    }
}

impl view::SkillPlanInstallRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("contract"); self.contract().rewrite(writer);
        writer.member_text("candidateHandle", self.candidate_handle());
        writer.member_text("policySessionId", self.policy_session_id());
        writer.close();
    }
}

impl view::SkillPlanUninstallRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("contract"); self.contract().rewrite(writer);
        writer.member_text("installationId", self.installation_id());
        writer.member_text("policySessionId", self.policy_session_id());
        writer.close();
    }
}

impl view::SkillSetEnabledRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("contract"); self.contract().rewrite(writer);
        writer.member_text("installationId", self.installation_id());
        writer.member_bool("enabled", self.enabled());
        writer.member_text("policySessionId", self.policy_session_id());
        writer.close();
    }
}

impl view::SkillUninstallPlan<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("planHandle", self.plan_handle());
        writer.member_text("operationId", self.operation_id());
        writer.member_text("expiresAt", self.expires_at());
        writer.key("installation"); self.installation().rewrite(writer);
        writer.key("review"); self.review().rewrite(writer);
        writer.close();
    }
}

impl view::SkillsConfigSetDisabledSkillsRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("disabledSkills"); writer.open_list(); for item in self.disabled_skills() { writer.item(); writer.text(&item); } writer.close_list();
        writer.close();
    }
}

impl view::SkillsConfigSetSkillDisabledRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.member_bool("disabled", self.disabled());
        writer.close();
    }
}

impl view::SkillsDisableRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("name", self.name());
        writer.close();
    }
}

impl view::SkillsDiscoverRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.project_paths() { writer.key("projectPaths"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.skill_directories() { writer.key("skillDirectories"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.ignored_skills_locations() { writer.key("ignoredSkillsLocations"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_bool("excludeHostSkills", self.exclude_host_skills());
        writer.close();
    }
}

impl view::SkillsEnableRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("name", self.name());
        writer.close();
    }
}

impl view::SkillsGetDiscoveryPathsRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.project_paths() { writer.key("projectPaths"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.ignored_skills_locations() { writer.key("ignoredSkillsLocations"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_bool("excludeHostSkills", self.exclude_host_skills());
        writer.close();
    }
}

impl view::SkillsGetInvokedResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("skills"); writer.open_list(); for item in self.skills() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::SkillsInvokedSkill<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.member_text("path", self.path());
        writer.member_text("content", self.content());
        if let Some(value) = self.allowed_tools() { writer.key("allowedTools"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_bool("disableModelInvocation", self.disable_model_invocation());
        writer.member_natural("invokedAtTurn", self.invoked_at_turn());
        writer.close();
    }
}

impl view::SlashCommandAddTimelineEntryResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("entry"); self.entry().rewrite(writer);
        writer.option_text("prefillInput", self.prefill_input());
        writer.option_bool("runtimeSettingsChanged", self.runtime_settings_changed());
        writer.close();
    }
}

impl view::SlashCommandAgentPromptResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("prompt", self.prompt());
        writer.member_text("displayPrompt", self.display_prompt());
        if let Some(value) = self.mode() { writer.key("mode"); writer.text(value.as_str()); }
        writer.option_text("notice", self.notice());
        writer.option_bool("runtimeSettingsChanged", self.runtime_settings_changed());
        writer.option_text("reservationToken", self.reservation_token());
        writer.close();
    }
}

impl view::SlashCommandCompletedResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("message", self.message());
        if let Some(value) = self.mode() { writer.key("mode"); writer.text(value.as_str()); }
        writer.option_bool("runtimeSettingsChanged", self.runtime_settings_changed());
        writer.close();
    }
}

impl view::SlashCommandInfo<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        if let Some(value) = self.aliases() { writer.key("aliases"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.member_text("description", self.description());
        writer.key("kind"); writer.text(self.kind().as_str());
        if let Some(value) = self.input() { writer.key("input"); value.rewrite(writer); }
        writer.member_bool("allowDuringAgentExecution", self.allow_during_agent_execution());
        writer.option_bool("experimental", self.experimental());
        writer.option_bool("schedulable", self.schedulable());
        writer.close();
    }
}

impl view::SlashCommandInput<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("hint", self.hint());
        if let Some(value) = self.choices() { writer.key("choices"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        writer.option_bool("required", self.required());
        if let Some(value) = self.completion() { writer.key("completion"); writer.text(value.as_str()); }
        writer.option_bool("preserveMultilineInput", self.preserve_multiline_input());
        writer.close();
    }
}

impl view::SlashCommandInputChoice<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.member_text("description", self.description());
        writer.close();
    }
}

impl view::SlashCommandModelPickerDialog<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("modelToEnable", self.model_to_enable());
        writer.option_text("scope", self.scope());
        writer.option_text("target", self.target());
        writer.close();
    }
}

impl view::SlashCommandSelectSubcommandOption<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.member_text("description", self.description());
        writer.option_text("group", self.group());
        writer.close();
    }
}

impl view::SlashCommandSelectSubcommandResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("command", self.command());
        writer.member_text("title", self.title());
        writer.key("options"); writer.open_list(); for item in self.options() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.option_bool("runtimeSettingsChanged", self.runtime_settings_changed());
        writer.close();
    }
}

impl view::SlashCommandSetModelResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("model", self.model());
        if let Some(value) = self.auto_tier() { writer.key("autoTier"); writer.text(value.as_str()); }
        writer.option_text("scope", self.scope());
        writer.option_text("warning", self.warning());
        writer.option_text("reasoningEffort", self.reasoning_effort());
        if let Some(value) = self.revert_on_cancel() { writer.key("revertOnCancel"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        writer.option_text("repoScope", self.repo_scope());
        writer.option_bool("runtimeSettingsChanged", self.runtime_settings_changed());
        writer.close();
    }
}

impl view::SlashCommandSetPlanModelResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("planModel", self.plan_model());
        writer.member_text("message", self.message());
        writer.option_bool("runtimeSettingsChanged", self.runtime_settings_changed());
        writer.close();
    }
}

impl view::SlashCommandShowDialogResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("dialog"); self.dialog().rewrite(writer);
        writer.option_bool("runtimeSettingsChanged", self.runtime_settings_changed());
        writer.close();
    }
}

impl view::SlashCommandTextResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("text", self.text());
        writer.option_bool("markdown", self.markdown());
        writer.option_bool("preserveAnsi", self.preserve_ansi());
        writer.option_bool("runtimeSettingsChanged", self.runtime_settings_changed());
        if let Some(value) = self.sandbox_session_change() { writer.key("sandboxSessionChange"); writer.text(value.as_str()); }
        writer.close();
    }
}

impl view::SlashCommandTimelineEntry<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_text("text", self.text());
        writer.option_text("url", self.url());
        if let Some(value) = self.remediation() { writer.key("remediation"); writer.text(value.as_str()); }
        writer.close();
    }
}

impl view::SubagentSettings<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.agents() { writer.key("agents"); writer.open(); for (name, item) in value { writer.key(&name); item.rewrite(writer); } writer.close(); }
        if let Some(value) = self.disabled_subagents() { writer.key("disabledSubagents"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_natural("maxConcurrency", self.max_concurrency());
        writer.option_natural("maxDepth", self.max_depth());
        writer.close();
    }
}

impl view::SubagentSettingsEntry<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("model", self.model());
        if let Some(value) = self.model_policy() { writer.key("modelPolicy"); writer.text(value.as_str()); }
        writer.option_text("effortLevel", self.effort_level());
        if let Some(value) = self.context_tier() { writer.key("contextTier"); writer.text(value.as_str()); }
        writer.option_bool("autoInvoke", self.auto_invoke());
        writer.close();
    }
}

impl view::TaskAgentInfo<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_text("id", self.id());
        writer.member_text("toolCallId", self.tool_call_id());
        writer.option_text("displayName", self.display_name());
        writer.member_text("description", self.description());
        writer.key("status"); writer.text(self.status().as_str());
        writer.member_text("startedAt", self.started_at());
        writer.option_text("completedAt", self.completed_at());
        writer.option_natural("activeTimeMs", self.active_time_ms());
        writer.option_text("activeStartedAt", self.active_started_at());
        writer.option_text("error", self.error());
        writer.member_text("agentType", self.agent_type());
        writer.member_text("prompt", self.prompt());
        writer.option_text("result", self.result());
        writer.option_text("model", self.model());
        writer.option_text("resolvedModel", self.resolved_model());
        if let Some(value) = self.execution_mode() { writer.key("executionMode"); writer.text(value.as_str()); }
        writer.option_bool("canPromoteToBackground", self.can_promote_to_background());
        writer.option_text("latestResponse", self.latest_response());
        writer.option_text("idleSince", self.idle_since());
        writer.close();
    }
}

impl view::TaskAgentProgress<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.key("recentActivity"); writer.open_list(); for item in self.recent_activity() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.option_text("latestIntent", self.latest_intent());
        writer.close();
    }
}

impl view::TaskClientInfo<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_text("id", self.id());
        writer.member_text("clientTaskId", self.client_task_id());
        writer.option_text("displayName", self.display_name());
        writer.member_text("description", self.description());
        writer.key("status"); writer.text(self.status().as_str());
        writer.key("owner"); self.owner().rewrite(writer);
        writer.member_text("startedAt", self.started_at());
        writer.member_text("updatedAt", self.updated_at());
        writer.option_text("completedAt", self.completed_at());
        writer.member_natural("activeTimeMs", self.active_time_ms());
        writer.option_text("activeStartedAt", self.active_started_at());
        writer.option_text("idleSince", self.idle_since());
        writer.option_text("orphanedAt", self.orphaned_at());
        writer.option_text("reclaimedAt", self.reclaimed_at());
        writer.key("executionMode"); writer.text(self.execution_mode().as_str());
        writer.member_bool("canCancel", self.can_cancel());
        writer.member_natural("sequence", self.sequence());
        if let Some(value) = self.result() { writer.key("result"); writer.raw(value); }
        writer.option_text("error", self.error());
        writer.option_text("errorCode", self.error_code());
        writer.option_text("cancellationReason", self.cancellation_reason());
        writer.close();
    }
}

impl view::TaskClientOwner<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("participantId", self.participant_id());
        writer.member_text("joinId", self.join_id());
        writer.key("kind"); writer.text(self.kind().as_str());
        writer.option_text("displayName", self.display_name());
        writer.option_text("source", self.source());
        writer.key("presence"); writer.text(self.presence().as_str());
        writer.option_text("disconnectedAt", self.disconnected_at());
        writer.close();
    }
}

impl view::TaskClientProgress<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.key("status"); writer.text(self.status().as_str());
        writer.member_natural("sequence", self.sequence());
        writer.member_text("updatedAt", self.updated_at());
        writer.option_text("phase", self.phase());
        writer.option_number("percentage", self.percentage());
        writer.option_text("lastMessage", self.last_message());
        writer.key("recentActivity"); writer.open_list(); for item in self.recent_activity() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::TaskClientUpdateCancelled<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("message", self.message());
        writer.option_text("reason", self.reason());
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::TaskClientUpdateCompleted<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("message", self.message());
        if let Some(value) = self.result() { writer.key("result"); writer.raw(value); }
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::TaskClientUpdateFailed<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("message", self.message());
        writer.member_text("error", self.error());
        writer.option_text("code", self.code());
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::TaskClientUpdateProgress<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.status() { writer.key("status"); writer.text(value.as_str()); }
        writer.option_text("message", self.message());
        match self.phase() { crate::presence::Presence::Absent => {} crate::presence::Presence::Null => { writer.key("phase"); writer.null(); } crate::presence::Presence::Value(value) => { writer.key("phase"); writer.text(&value); } }
        match self.percentage() { crate::presence::Presence::Absent => {} crate::presence::Presence::Null => { writer.key("percentage"); writer.null(); } crate::presence::Presence::Value(value) => { writer.key("percentage"); writer.number(value); } }
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::TaskCompletionDecision<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("outcome"); writer.text(self.outcome().as_str());
        writer.option_text("reason", self.reason());
        writer.option_bool("reviewerDerived", self.reviewer_derived());
        if let Some(value) = self.reviewer_result_meta() { writer.key("reviewerResultMeta"); writer.raw(value); }
        writer.option_integer("objectiveId", self.objective_id());
        writer.option_bool("completionRejectionBudgetExhausted", self.completion_rejection_budget_exhausted());
        writer.option_integer("completionEligibilityToken", self.completion_eligibility_token());
        writer.close();
    }
}

impl view::TaskList<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("tasks"); writer.open_list(); for item in self.tasks() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::TaskProgressLine<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("message", self.message());
        writer.member_text("timestamp", self.timestamp());
        writer.close();
    }
}

impl view::TaskShellInfo<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_text("id", self.id());
        writer.member_text("description", self.description());
        writer.key("status"); writer.text(self.status().as_str());
        writer.member_text("startedAt", self.started_at());
        writer.option_text("completedAt", self.completed_at());
        writer.member_text("command", self.command());
        writer.key("attachmentMode"); writer.text(self.attachment_mode().as_str());
        if let Some(value) = self.execution_mode() { writer.key("executionMode"); writer.text(value.as_str()); }
        writer.option_bool("canPromoteToBackground", self.can_promote_to_background());
        writer.option_text("logPath", self.log_path());
        writer.option_natural("pid", self.pid());
        writer.close();
    }
}

impl view::TaskShellProgress<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_text("recentOutput", self.recent_output());
        writer.option_natural("pid", self.pid());
        writer.close();
    }
}

impl view::TasksCancelRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("id", self.id());
        writer.close();
    }
}

impl view::TasksCancelResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("cancelled", self.cancelled());
        writer.close();
    }
}

impl view::TasksGetCurrentPromotableResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.task() { writer.key("task"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::TasksGetProgressRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("id", self.id());
        writer.close();
    }
}

impl view::TasksGetProgressResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("progress"); match self.progress() { Some(value) => { value.rewrite(writer); } None => writer.null(), }
        writer.close();
    }
}

impl view::TasksPromoteCurrentToBackgroundResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.task() { writer.key("task"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::TasksPromoteToBackgroundRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("id", self.id());
        writer.close();
    }
}

impl view::TasksPromoteToBackgroundResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("promoted", self.promoted());
        writer.close();
    }
}

impl view::TasksRefreshResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::TasksRegisterRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("type", self.r#type());
        writer.member_text("clientTaskId", self.client_task_id());
        writer.member_text("description", self.description());
        writer.option_text("displayName", self.display_name());
        writer.member_bool("cancellable", self.cancellable());
        writer.option_natural("expectedSequence", self.expected_sequence());
        writer.close();
    }
}

impl view::TasksRegisterResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("task"); self.task().rewrite(writer);
        writer.member_bool("created", self.created());
        writer.member_bool("reclaimed", self.reclaimed());
        writer.close();
    }
}

impl view::TasksRemoveRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("id", self.id());
        writer.close();
    }
}

impl view::TasksRemoveResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("removed", self.removed());
        writer.close();
    }
}

impl view::TasksSendMessageRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("id", self.id());
        writer.member_text("message", self.message());
        writer.option_text("fromAgentId", self.from_agent_id());
        writer.close();
    }
}

impl view::TasksSendMessageResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("sent", self.sent());
        writer.option_text("error", self.error());
        writer.close();
    }
}

impl view::TasksUpdateRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("id", self.id());
        writer.member_natural("sequence", self.sequence());
        writer.key("update"); self.update().rewrite(writer);
        writer.close();
    }
}

impl view::TasksUpdateResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("task"); self.task().rewrite(writer);
        writer.member_bool("applied", self.applied());
        writer.member_bool("duplicate", self.duplicate());
        writer.close();
    }
}

impl view::TasksWaitForPendingResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::TelemetrySetFeatureOverridesRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.key("features"); writer.open(); for (name, item) in self.features() { writer.key(&name); writer.text(&item); } writer.close();
        writer.close();
    }
}

impl view::Tool<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.option_text("namespacedName", self.namespaced_name());
        writer.member_text("description", self.description());
        if let Some(value) = self.parameters() { writer.key("parameters"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        writer.option_text("instructions", self.instructions());
        if let Some(value) = self.safe_for_telemetry() { writer.key("safeForTelemetry"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::ToolList<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("tools"); writer.open_list(); for item in self.tools() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::ToolResultExpanded<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("textResultForLlm", self.text_result_for_llm());
        writer.key("resultType"); writer.text(self.result_type().as_str());
        if let Some(value) = self.binary_results_for_llm() { writer.key("binaryResultsForLlm"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        writer.option_text("sessionLog", self.session_log());
        writer.option_text("error", self.error());
        if let Some(value) = self.tool_telemetry() { writer.key("toolTelemetry"); writer.raw(value); }
        writer.option_bool("skipLargeOutputProcessing", self.skip_large_output_processing());
        if let Some(value) = self.new_messages() { writer.key("newMessages"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        if let Some(value) = self.contents() { writer.key("contents"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        if let Some(value) = self.tool_references() { writer.key("toolReferences"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.citable_sources() { writer.key("citableSources"); writer.open_list(); for item in value { writer.item(); writer.raw(item); } writer.close_list(); }
        if let Some(value) = self.skill_invocation() { writer.key("skillInvocation"); writer.raw(value); }
        writer.option_bool("postToolUseFailureHooksProcessed", self.post_tool_use_failure_hooks_processed());
        if let Some(value) = self.ui_resource() { writer.key("uiResource"); writer.raw(value); }
        if let Some(value) = self.mcp_meta() { writer.key("mcpMeta"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        if let Some(value) = self.structured_content() { writer.key("structuredContent"); writer.raw(value); }
        if let Some(value) = self.task_completion_decision() { writer.key("taskCompletionDecision"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::ToolResultNewMessage<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("content", self.content());
        writer.member_text("source", self.source());
        writer.close();
    }
}

impl view::ToolsExecuteRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("name", self.name());
        writer.key("arguments"); writer.raw(self.arguments());
        writer.option_text("toolCallId", self.tool_call_id());
        writer.close();
    }
}

impl view::ToolsGetBuiltinDescriptorsRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.option_bool("reduceUserIntervention", self.reduce_user_intervention());
        writer.option_bool("includeAuthor", self.include_author());
        writer.option_bool("skillEmbeddingEnabled", self.skill_embedding_enabled());
        if let Some(value) = self.shell_config() { writer.key("shellConfig"); value.rewrite(writer); }
        writer.option_bool("shellSupportsPowerShell7Syntax", self.shell_supports_power_shell7_syntax());
        writer.option_number("shellTimeoutMs", self.shell_timeout_ms());
        writer.option_bool("backgroundTaskNotificationsEnabled", self.background_task_notifications_enabled());
        writer.close();
    }
}

impl view::ToolsGetBuiltinDescriptorsResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("tools"); writer.open_list(); for item in self.tools() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::ToolsGetCurrentMetadataResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("tools"); match self.tools() { Some(value) => { writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); } None => writer.null(), }
        writer.close();
    }
}

impl view::ToolsInitializeAndValidateResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::ToolsListRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("model", self.model());
        writer.close();
    }
}

impl view::ToolsShellDescriptorConfig<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("shellType", self.shell_type());
        writer.member_text("displayName", self.display_name());
        writer.member_text("shellToolName", self.shell_tool_name());
        writer.member_text("readShellToolName", self.read_shell_tool_name());
        writer.member_text("stopShellToolName", self.stop_shell_tool_name());
        writer.member_text("listShellsToolName", self.list_shells_tool_name());
        writer.key("descriptionLines"); writer.open_list(); for item in self.description_lines() { writer.item(); writer.text(&item); } writer.close_list();
        writer.close();
    }
}

impl view::ToolsTaskCompleteEventDataRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.key("toolArgs"); writer.raw(self.tool_args());
        writer.key("finalResult"); self.final_result().rewrite(writer);
        writer.close();
    }
}

impl view::ToolsUpdateSubagentSettingsResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::UIEphemeralQueryRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("question", self.question());
        if let Some(value) = self.on_chunk() { writer.key("onChunk"); writer.raw(value); }
        if let Some(value) = self.abort_signal() { writer.key("abortSignal"); writer.raw(value); }
        writer.close();
    }
}

impl view::UIEphemeralQueryResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("answer", self.answer());
        writer.close();
    }
}

impl view::UIRegisterDirectAutoModeSwitchHandlerResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("handle", self.handle());
        writer.close();
    }
}

impl view::UIUnregisterDirectAutoModeSwitchHandlerRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("handle", self.handle());
        writer.close();
    }
}

impl view::UIUnregisterDirectAutoModeSwitchHandlerResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("unregistered", self.unregistered());
        writer.close();
    }
}

impl view::UpdateSubagentSettingsRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.key("subagents"); match self.subagents() { Some(value) => { value.rewrite(writer); } None => writer.null(), }
        writer.close();
    }
}

impl view::UserRequestedShellCommandResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("toolCallId", self.tool_call_id());
        writer.member_bool("success", self.success());
        writer.member_text("output", self.output());
        writer.option_integer("exitCode", self.exit_code());
        writer.option_text("error", self.error());
        writer.close();
    }
}

impl view::UserSettingMetadata<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("value"); writer.raw(self.value());
        writer.key("default"); writer.raw(self.default());
        writer.member_bool("isDefault", self.is_default());
        writer.close();
    }
}

impl view::UserSettingsGetResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("settings"); writer.open(); for (name, item) in self.settings() { writer.key(&name); item.rewrite(writer); } writer.close();
        writer.close();
    }
}

impl view::UserSettingsSetRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("settings"); writer.raw(self.settings());
        writer.close();
    }
}

impl view::UserSettingsSetResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("shadowedKeys"); writer.open_list(); for item in self.shadowed_keys() { writer.item(); writer.text(&item); } writer.close_list();
        writer.close();
    }
}

impl view::VisibilityGetResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("synced", self.synced());
        if let Some(value) = self.status() { writer.key("status"); writer.text(value.as_str()); }
        writer.option_text("shareUrl", self.share_url());
        writer.close();
    }
}

impl view::VisibilitySetRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.key("status"); writer.text(self.status().as_str());
        writer.close();
    }
}

impl view::VisibilitySetResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("synced", self.synced());
        if let Some(value) = self.status() { writer.key("status"); writer.text(value.as_str()); }
        writer.option_text("shareUrl", self.share_url());
        writer.close();
    }
}

impl view::WorkflowAgentOptions<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("label", self.label());
        if let Some(value) = self.schema() { writer.key("schema"); writer.raw(value); }
        writer.option_text("model", self.model());
        writer.option_text("reasoningEffort", self.reasoning_effort());
        if let Some(value) = self.context_tier() { writer.key("contextTier"); writer.text(value.as_str()); }
        writer.option_text("agent", self.agent());
        writer.close();
    }
}

impl view::WorkflowAgentRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("workflowRunId", self.workflow_run_id());
        writer.member_text("executionToken", self.execution_token());
        writer.member_text("prompt", self.prompt());
        writer.key("opts"); self.opts().rewrite(writer);
        writer.close();
    }
}

impl view::WorkflowAgentResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.result() { writer.key("result"); writer.raw(value); }
        writer.close();
    }
}

impl view::WorkflowAgentSummary<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("agentId", self.agent_id());
        writer.member_text("toolCallId", self.tool_call_id());
        writer.member_text("runId", self.run_id());
        writer.key("phaseId"); match self.phase_id() { Some(value) => { writer.text(&value); } None => writer.null(), }
        writer.member_text("label", self.label());
        writer.option_text("displayName", self.display_name());
        writer.member_text("agentType", self.agent_type());
        writer.member_text("status", self.status());
        writer.option_text("requestedModel", self.requested_model());
        writer.option_text("resolvedModel", self.resolved_model());
        writer.option_integer("startedAt", self.started_at());
        writer.option_integer("completedAt", self.completed_at());
        writer.member_integer("activeMs", self.active_ms());
        writer.option_text("activity", self.activity());
        writer.close();
    }
}

impl view::WorkflowCancelRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("runId", self.run_id());
        writer.close();
    }
}

impl view::WorkflowCurrentPhase<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("id", self.id());
        writer.key("ordinal"); match self.ordinal() { Some(value) => { writer.natural(value); } None => writer.null(), }
        writer.close();
    }
}

impl view::WorkflowDeclaredLimits<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_natural("maxConcurrentSubagents", self.max_concurrent_subagents());
        writer.option_natural("maxTotalSubagents", self.max_total_subagents());
        writer.option_number("timeoutSeconds", self.timeout_seconds());
        writer.option_number("maxAiCredits", self.max_ai_credits());
        writer.close();
    }
}

impl view::WorkflowGetRunDetailParams<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("runId", self.run_id());
        writer.close();
    }
}

impl view::WorkflowGetRunProgressRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("runId", self.run_id());
        writer.option_text("phaseId", self.phase_id());
        writer.option_integer("afterSeq", self.after_seq());
        writer.option_integer("beforeSeq", self.before_seq());
        writer.option_natural("limit", self.limit());
        writer.close();
    }
}

impl view::WorkflowGetRunRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("runId", self.run_id());
        writer.close();
    }
}

impl view::WorkflowJournalGetRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("runId", self.run_id());
        writer.member_text("executionToken", self.execution_token());
        writer.member_text("key", self.key());
        writer.close();
    }
}

impl view::WorkflowJournalGetResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("hit", self.hit());
        if let Some(value) = self.result_json() { writer.key("resultJson"); writer.raw(value); }
        writer.close();
    }
}

impl view::WorkflowJournalPutRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("runId", self.run_id());
        writer.member_text("executionToken", self.execution_token());
        writer.member_text("key", self.key());
        writer.key("resultJson"); writer.raw(self.result_json());
        writer.close();
    }
}

impl view::WorkflowListRunsRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.option_integer("afterSeq", self.after_seq());
        writer.option_integer("beforeSeq", self.before_seq());
        writer.option_natural("limit", self.limit());
        writer.close();
    }
}

impl view::WorkflowListRunsResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("runs"); writer.open_list(); for item in self.runs() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.option_integer("oldestSeq", self.oldest_seq());
        writer.option_integer("newestSeq", self.newest_seq());
        writer.option_bool("hasMoreNewer", self.has_more_newer());
        writer.option_natural("omittedOlder", self.omitted_older());
        writer.close();
    }
}

impl view::WorkflowLogLine<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("seq", self.seq());
        writer.key("kind"); writer.text(self.kind().as_str());
        writer.member_text("text", self.text());
        writer.close();
    }
}

impl view::WorkflowLogRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("runId", self.run_id());
        writer.member_text("executionToken", self.execution_token());
        writer.key("lines"); writer.open_list(); for item in self.lines() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::WorkflowPauseInfoCheckpoint<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("key", self.key());
        writer.member_text("type", self.r#type());
        writer.close();
    }
}

impl view::WorkflowPauseInfoUser<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.close();
    }
}

impl view::WorkflowPauseRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("runId", self.run_id());
        writer.close();
    }
}

impl view::WorkflowPhaseObservation<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("id", self.id());
        writer.key("ordinal"); match self.ordinal() { Some(value) => { writer.natural(value); } None => writer.null(), }
        writer.member_text("title", self.title());
        writer.option_text("detail", self.detail());
        writer.key("status"); writer.text(self.status().as_str());
        writer.member_natural("lastEnteredRunAttempt", self.last_entered_run_attempt());
        writer.member_natural("entryCount", self.entry_count());
        writer.option_integer("startedAt", self.started_at());
        writer.option_integer("completedAt", self.completed_at());
        writer.member_integer("accumulatedActiveMs", self.accumulated_active_ms());
        writer.member_integer("currentActiveMs", self.current_active_ms());
        writer.member_natural("totalAgentCount", self.total_agent_count());
        writer.member_natural("liveAgentCount", self.live_agent_count());
        writer.close();
    }
}

impl view::WorkflowProgressLine<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("seq", self.seq());
        writer.member_natural("attempt", self.attempt());
        writer.key("phaseId"); match self.phase_id() { Some(value) => { writer.text(&value); } None => writer.null(), }
        writer.member_integer("recordedAt", self.recorded_at());
        writer.key("kind"); writer.text(self.kind().as_str());
        writer.member_text("text", self.text());
        writer.close();
    }
}

impl view::WorkflowProgressPage<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("records"); writer.open_list(); for item in self.records() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.key("oldestSeq"); match self.oldest_seq() { Some(value) => { writer.integer(value); } None => writer.null(), }
        writer.key("newestSeq"); match self.newest_seq() { Some(value) => { writer.integer(value); } None => writer.null(), }
        writer.member_bool("hasMoreOlder", self.has_more_older());
        writer.member_bool("hasMoreNewer", self.has_more_newer());
        writer.member_natural("revision", self.revision());
        writer.close();
    }
}

impl view::WorkflowResumeRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("runId", self.run_id());
        if let Some(value) = self.limits() { writer.key("limits"); value.rewrite(writer); }
        writer.option_bool("notifyOnComplete", self.notify_on_complete());
        writer.option_bool("logPhaseNames", self.log_phase_names());
        writer.close();
    }
}

impl view::WorkflowResumeResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("workflowName", self.workflow_name());
        writer.key("run"); self.run().rewrite(writer);
        writer.close();
    }
}

impl view::WorkflowRunConsumed<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_integer("activeMs", self.active_ms());
        writer.member_natural("subagents", self.subagents());
        writer.member_integer("nanoAiu", self.nano_aiu());
        writer.close();
    }
}

impl view::WorkflowRunDetail<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("runId", self.run_id());
        writer.member_text("workflowName", self.workflow_name());
        writer.member_text("description", self.description());
        writer.key("status"); writer.text(self.status().as_str());
        writer.member_integer("revision", self.revision());
        writer.member_integer("createdAt", self.created_at());
        writer.key("startedAt"); match self.started_at() { Some(value) => { writer.integer(value); } None => writer.null(), }
        writer.member_integer("updatedAt", self.updated_at());
        writer.key("completedAt"); match self.completed_at() { Some(value) => { writer.integer(value); } None => writer.null(), }
        writer.key("currentPhase"); match self.current_phase() { Some(value) => { value.rewrite(writer); } None => writer.null(), }
        writer.member_natural("declaredPhaseCount", self.declared_phase_count());
        writer.member_natural("liveAgentCount", self.live_agent_count());
        writer.member_natural("totalSpawnedAgentCount", self.total_spawned_agent_count());
        writer.key("consumed"); self.consumed().rewrite(writer);
        writer.key("declaredLimits"); self.declared_limits().rewrite(writer);
        writer.key("approved"); match self.approved() { Some(value) => { value.rewrite(writer); } None => writer.null(), }
        writer.member_integer("observedAt", self.observed_at());
        writer.key("activeSegmentStartedAt"); match self.active_segment_started_at() { Some(value) => { writer.integer(value); } None => writer.null(), }
        writer.key("terminal"); match self.terminal() { Some(value) => { value.rewrite(writer); } None => writer.null(), }
        writer.member_bool("canResume", self.can_resume());
        writer.key("phases"); writer.open_list(); for item in self.phases() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.key("agents"); writer.open_list(); for item in self.agents() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.key("progress"); self.progress().rewrite(writer);
        writer.close();
    }
}

impl view::WorkflowRunFailureWorkflowAccountingIncomplete<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("runId", self.run_id());
        writer.member_integer("drainedNanoAiu", self.drained_nano_aiu());
        writer.member_text("type", self.r#type());
        writer.close();
    }
}

impl view::WorkflowRunFailureWorkflowDurableFailure<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("code", self.code());
        writer.key("operation"); writer.text(self.operation().as_str());
        writer.member_text("runId", self.run_id());
        writer.member_text("type", self.r#type());
        writer.close();
    }
}

impl view::WorkflowRunFailureWorkflowLimitReached<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("kind"); writer.text(self.kind().as_str());
        writer.member_number("value", self.value());
        writer.option_number("suggestedValue", self.suggested_value());
        writer.member_text("runId", self.run_id());
        writer.member_text("type", self.r#type());
        writer.close();
    }
}

impl view::WorkflowRunFailureWorkflowProviderDisconnected<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("runId", self.run_id());
        writer.member_text("type", self.r#type());
        writer.close();
    }
}

impl view::WorkflowRunFailureWorkflowResumeDeclined<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("runId", self.run_id());
        writer.member_text("reason", self.reason());
        writer.member_text("type", self.r#type());
        writer.close();
    }
}

impl view::WorkflowRunLimits<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_natural("maxConcurrentSubagents", self.max_concurrent_subagents());
        writer.option_natural("maxTotalSubagents", self.max_total_subagents());
        writer.option_number("timeoutSeconds", self.timeout_seconds());
        writer.option_number("maxAiCredits", self.max_ai_credits());
        writer.close();
    }
}

impl view::WorkflowRunOptions<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.limits() { writer.key("limits"); value.rewrite(writer); }
        writer.option_bool("notifyOnComplete", self.notify_on_complete());
        writer.option_bool("logPhaseNames", self.log_phase_names());
        writer.option_text("resumeFromRunId", self.resume_from_run_id());
        writer.close();
    }
}

impl view::WorkflowRunRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("name", self.name());
        writer.key("args"); writer.raw(self.args());
        if let Some(value) = self.options() { writer.key("options"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::WorkflowRunResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("runId", self.run_id());
        writer.option_natural("attempt", self.attempt());
        writer.key("status"); writer.text(self.status().as_str());
        if let Some(value) = self.result() { writer.key("result"); writer.raw(value); }
        writer.option_text("error", self.error());
        if let Some(value) = self.failure() { writer.key("failure"); value.rewrite(writer); }
        writer.option_text("reason", self.reason());
        if let Some(value) = self.snapshot() { writer.key("snapshot"); writer.raw(value); }
        if let Some(value) = self.pause_info() { writer.key("pauseInfo"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::WorkflowRunSummary<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("runId", self.run_id());
        writer.member_text("workflowName", self.workflow_name());
        writer.member_text("description", self.description());
        writer.key("status"); writer.text(self.status().as_str());
        writer.member_integer("revision", self.revision());
        writer.member_integer("createdAt", self.created_at());
        writer.key("startedAt"); match self.started_at() { Some(value) => { writer.integer(value); } None => writer.null(), }
        writer.member_integer("updatedAt", self.updated_at());
        writer.key("completedAt"); match self.completed_at() { Some(value) => { writer.integer(value); } None => writer.null(), }
        writer.key("currentPhase"); match self.current_phase() { Some(value) => { value.rewrite(writer); } None => writer.null(), }
        writer.member_natural("declaredPhaseCount", self.declared_phase_count());
        writer.member_natural("liveAgentCount", self.live_agent_count());
        writer.member_natural("totalSpawnedAgentCount", self.total_spawned_agent_count());
        writer.key("consumed"); self.consumed().rewrite(writer);
        writer.key("declaredLimits"); self.declared_limits().rewrite(writer);
        writer.key("approved"); match self.approved() { Some(value) => { value.rewrite(writer); } None => writer.null(), }
        writer.member_integer("observedAt", self.observed_at());
        writer.key("activeSegmentStartedAt"); match self.active_segment_started_at() { Some(value) => { writer.integer(value); } None => writer.null(), }
        writer.key("terminal"); match self.terminal() { Some(value) => { value.rewrite(writer); } None => writer.null(), }
        writer.member_bool("canResume", self.can_resume());
        writer.close();
    }
}

impl view::WorkflowRunTerminal<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("reason", self.reason());
        if let Some(value) = self.failure() { writer.key("failure"); value.rewrite(writer); }
        writer.option_text("error", self.error());
        writer.option_text("resultPreview", self.result_preview());
        writer.key("pauseInfo"); match self.pause_info() { Some(value) => { value.rewrite(writer); } None => writer.null(), }
        writer.close();
    }
}

impl view::WorkspaceDiffContents<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("after", self.after());
        writer.option_text("before", self.before());
        writer.close();
    }
}

impl view::WorkspaceDiffFileChange<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("path", self.path());
        writer.member_text("diff", self.diff());
        writer.key("changeType"); writer.text(self.change_type().as_str());
        writer.option_text("oldPath", self.old_path());
        writer.option_bool("isTruncated", self.is_truncated());
        if let Some(value) = self.contents() { writer.key("contents"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::WorkspaceDiffResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("requestedMode"); writer.text(self.requested_mode().as_str());
        writer.key("mode"); writer.text(self.mode().as_str());
        writer.key("changes"); writer.open_list(); for item in self.changes() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.option_text("baseBranch", self.base_branch());
        writer.member_bool("isFallback", self.is_fallback());
        if let Some(value) = self.unavailable_reason() { writer.key("unavailableReason"); writer.text(value.as_str()); }
        writer.close();
    }
}

impl view::WorkspaceSummary<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("id", self.id());
        writer.option_text("cwd", self.cwd());
        writer.option_text("git_root", self.git_root());
        writer.option_text("repository", self.repository());
        if let Some(value) = self.host_type() { writer.key("host_type"); writer.text(value.as_str()); }
        writer.option_text("branch", self.branch());
        writer.option_text("name", self.name());
        writer.option_bool("user_named", self.user_named());
        writer.option_text("created_at", self.created_at());
        writer.option_text("updated_at", self.updated_at());
        writer.close();
    }
}

impl view::WorkspacesAddSummaryRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("title", self.title());
        writer.member_text("content", self.content());
        writer.close();
    }
}

impl view::WorkspacesAddSummaryResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.summary() { writer.key("summary"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        if let Some(value) = self.workspace() { writer.key("workspace"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::WorkspacesAutopilotObjectiveExistsResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("exists", self.exists());
        writer.close();
    }
}

impl view::WorkspacesCheckpoints<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("number", self.number());
        writer.member_text("title", self.title());
        writer.member_text("filename", self.filename());
        writer.close();
    }
}

impl view::WorkspacesCreateDirectoryRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("path", self.path());
        writer.option_bool("recursive", self.recursive());
        writer.close();
    }
}

impl view::WorkspacesDeleteAutopilotObjectiveResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("deleted", self.deleted());
        writer.close();
    }
}

impl view::WorkspacesDiffRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.key("mode"); writer.text(self.mode().as_str());
        writer.option_bool("ignoreWhitespace", self.ignore_whitespace());
        writer.close();
    }
}

impl view::WorkspacesEnsureRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        if let Some(value) = self.context() { writer.key("context"); writer.raw(value); }
        writer.close();
    }
}

impl view::WorkspacesGetWorkspaceResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("workspace"); match self.workspace() { Some(value) => { value.rewrite(writer); } None => writer.null(), }
        writer.option_text("path", self.path());
        writer.close();
    }
}

impl view::WorkspacesGetWorkspaceResultWorkspace<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("id", self.id());
        writer.option_text("cwd", self.cwd());
        writer.option_text("git_root", self.git_root());
        writer.option_text("repository", self.repository());
        if let Some(value) = self.host_type() { writer.key("host_type"); writer.text(value.as_str()); }
        writer.option_text("branch", self.branch());
        writer.option_text("name", self.name());
        writer.option_text("client_name", self.client_name());
        writer.option_bool("user_named", self.user_named());
        writer.option_natural("summary_count", self.summary_count());
        writer.option_text("created_at", self.created_at());
        writer.option_text("updated_at", self.updated_at());
        writer.option_bool("remote_steerable", self.remote_steerable());
        writer.option_text("mc_task_id", self.mc_task_id());
        writer.option_text("mc_session_id", self.mc_session_id());
        writer.option_text("mc_last_event_id", self.mc_last_event_id());
        writer.option_bool("chronicle_sync_dismissed", self.chronicle_sync_dismissed());
        writer.close();
    }
}

impl view::WorkspacesListCheckpointsResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("checkpoints"); writer.open_list(); for item in self.checkpoints() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::WorkspacesReadAutopilotObjectiveResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("content"); match self.content() { Some(value) => { writer.text(&value); } None => writer.null(), }
        writer.close();
    }
}

impl view::WorkspacesReadCheckpointRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_natural("number", self.number());
        writer.close();
    }
}

impl view::WorkspacesReadCheckpointResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("content"); match self.content() { Some(value) => { writer.text(&value); } None => writer.null(), }
        writer.close();
    }
}

impl view::WorkspacesRemovePathRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("path", self.path());
        writer.option_bool("recursive", self.recursive());
        writer.option_bool("force", self.force());
        writer.close();
    }
}

impl view::WorkspacesRenamePathRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("source", self.source());
        writer.member_text("destination", self.destination());
        writer.close();
    }
}

impl view::WorkspacesSaveLargePasteRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("content", self.content());
        writer.close();
    }
}

impl view::WorkspacesSaveLargePasteResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("saved"); match self.saved() { Some(value) => { value.rewrite(writer); } None => writer.null(), }
        writer.close();
    }
}

impl view::WorkspacesSaveLargePasteResultSaved<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("filePath", self.file_path());
        writer.member_text("filename", self.filename());
        writer.member_natural("sizeBytes", self.size_bytes());
        writer.close();
    }
}

impl view::WorkspacesStatFileRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("path", self.path());
        writer.close();
    }
}

impl view::WorkspacesStatFileResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("isFile", self.is_file());
        writer.member_bool("isDirectory", self.is_directory());
        writer.member_number("size", self.size());
        writer.member_number("mtimeMs", self.mtime_ms());
        writer.member_number("birthtimeMs", self.birthtime_ms());
        writer.close();
    }
}

impl view::WorkspacesTruncateSummariesRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_natural("keepCount", self.keep_count());
        writer.close();
    }
}

impl view::WorkspacesUpdateMetadataRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        if let Some(value) = self.context() { writer.key("context"); writer.raw(value); }
        writer.option_text("name", self.name());
        writer.close();
    }
}

impl view::WorkspacesWriteAutopilotObjectiveRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("content", self.content());
        writer.close();
    }
}

impl view::WorkspacesWriteAutopilotObjectiveResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("operation", self.operation());
        writer.close();
    }
}

impl view::AgentRegistrySpawnResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::AgentRegistrySpawnResult::Spawned(value) => { value.rewrite(writer); }
            view::AgentRegistrySpawnResult::SpawnError(value) => { value.rewrite(writer); }
            view::AgentRegistrySpawnResult::RegistryTimeout(value) => { value.rewrite(writer); }
            view::AgentRegistrySpawnResult::ValidationError(value) => { value.rewrite(writer); }
            view::AgentRegistrySpawnResult::Other(raw) => writer.raw(raw),
        }
    }
}

impl view::AuthEnumerateQuery<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::AuthEnumerateQuery::Accounts(value) => { value.rewrite(writer); }
            view::AuthEnumerateQuery::Providers(value) => { value.rewrite(writer); }
            view::AuthEnumerateQuery::Other(raw) => writer.raw(raw),
        }
    }
}

impl view::AuthEnumerateValue<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::AuthEnumerateValue::Accounts(value) => { value.rewrite(writer); }
            view::AuthEnumerateValue::Providers(value) => { value.rewrite(writer); }
            view::AuthEnumerateValue::Other(raw) => writer.raw(raw),
        }
    }
}

impl view::AuthLoginStep<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::AuthLoginStep::OpenUrl(value) => { value.rewrite(writer); }
            view::AuthLoginStep::InputRequired(value) => { value.rewrite(writer); }
            view::AuthLoginStep::Awaiting(value) => { value.rewrite(writer); }
            view::AuthLoginStep::NeedsInteraction(value) => { value.rewrite(writer); }
            view::AuthLoginStep::Completed(value) => { value.rewrite(writer); }
            view::AuthLoginStep::Error(value) => { value.rewrite(writer); }
            view::AuthLoginStep::Other(raw) => writer.raw(raw),
        }
    }
}

impl view::AuthReadQuery<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::AuthReadQuery::ActiveAccount(value) => { value.rewrite(writer); }
            view::AuthReadQuery::Status(value) => { value.rewrite(writer); }
            view::AuthReadQuery::LastErrors(value) => { value.rewrite(writer); }
            view::AuthReadQuery::Other(raw) => writer.raw(raw),
        }
    }
}

impl view::AuthReadValue<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::AuthReadValue::ActiveAccount(value) => { value.rewrite(writer); }
            view::AuthReadValue::Status(value) => { value.rewrite(writer); }
            view::AuthReadValue::LastErrors(value) => { value.rewrite(writer); }
            view::AuthReadValue::Other(raw) => writer.raw(raw),
        }
    }
}

impl view::AuthWrite<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::AuthWrite::SwitchActive(value) => { value.rewrite(writer); }
            view::AuthWrite::Logout(value) => { value.rewrite(writer); }
            view::AuthWrite::SetCredentials(value) => { value.rewrite(writer); }
            view::AuthWrite::Other(raw) => writer.raw(raw),
        }
    }
}

impl view::BuiltinToolSafeForTelemetry<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::BuiltinToolSafeForTelemetry::Bool(value) => { writer.bool(value); }
            view::BuiltinToolSafeForTelemetry::BuiltinToolSafeTelemetryFields(value) => { value.rewrite(writer); }
            view::BuiltinToolSafeForTelemetry::Other(raw) => writer.raw(raw),
        }
    }
}

impl view::CatalogAgentPluginInstallSource<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::CatalogAgentPluginInstallSource::Materialization(value) => { value.rewrite(writer); }
            view::CatalogAgentPluginInstallSource::Marketplace(value) => { value.rewrite(writer); }
            view::CatalogAgentPluginInstallSource::Repository(value) => { value.rewrite(writer); }
            view::CatalogAgentPluginInstallSource::Other(raw) => writer.raw(raw),
        }
    }
}

impl view::CatalogCandidate<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::CatalogCandidate::McpServer(value) => { value.rewrite(writer); }
            view::CatalogCandidate::AiSkill(value) => { value.rewrite(writer); }
            view::CatalogCandidate::Plugin(value) => { value.rewrite(writer); }
            view::CatalogCandidate::Other(raw) => writer.raw(raw),
        }
    }
}

impl view::CatalogCandidateSource<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::CatalogCandidateSource::Url(value) => { value.rewrite(writer); }
            view::CatalogCandidateSource::Embedded(value) => { value.rewrite(writer); }
            view::CatalogCandidateSource::Other(raw) => writer.raw(raw),
        }
    }
}

impl view::CatalogSearchResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::CatalogSearchResult::Succeeded(value) => { value.rewrite(writer); }
            view::CatalogSearchResult::NegotiationRefused(value) => { value.rewrite(writer); }
            view::CatalogSearchResult::UnsupportedKind(value) => { value.rewrite(writer); }
            view::CatalogSearchResult::InvalidRequest(value) => { value.rewrite(writer); }
            view::CatalogSearchResult::AuthenticationRequired(value) => { value.rewrite(writer); }
            view::CatalogSearchResult::PolicyRejected(value) => { value.rewrite(writer); }
            view::CatalogSearchResult::NetworkFailure(value) => { value.rewrite(writer); }
            view::CatalogSearchResult::UnsafeRetrieval(value) => { value.rewrite(writer); }
            view::CatalogSearchResult::MalformedCard(value) => { value.rewrite(writer); }
            view::CatalogSearchResult::ContractViolation(value) => { value.rewrite(writer); }
            view::CatalogSearchResult::Unavailable(value) => { value.rewrite(writer); }
            view::CatalogSearchResult::Other(raw) => writer.raw(raw),
        }
    }
}

impl view::CatalogSelectionResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::CatalogSelectionResult::Selected(value) => { value.rewrite(writer); }
            view::CatalogSelectionResult::Declined(value) => { value.rewrite(writer); }
            view::CatalogSelectionResult::Cancelled(value) => { value.rewrite(writer); }
            view::CatalogSelectionResult::TimedOut(value) => { value.rewrite(writer); }
            view::CatalogSelectionResult::Invalid(value) => { value.rewrite(writer); }
            view::CatalogSelectionResult::Stale(value) => { value.rewrite(writer); }
            view::CatalogSelectionResult::Replayed(value) => { value.rewrite(writer); }
            view::CatalogSelectionResult::Foreign(value) => { value.rewrite(writer); }
            view::CatalogSelectionResult::WrongKind(value) => { value.rewrite(writer); }
            view::CatalogSelectionResult::NegotiationRefused(value) => { value.rewrite(writer); }
            view::CatalogSelectionResult::InvalidRequest(value) => { value.rewrite(writer); }
            view::CatalogSelectionResult::Unavailable(value) => { value.rewrite(writer); }
            view::CatalogSelectionResult::Other(raw) => writer.raw(raw),
        }
    }
}

impl view::ConnectorConnectResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::ConnectorConnectResult::Connected(value) => { value.rewrite(writer); }
            view::ConnectorConnectResult::ConsentRequired(value) => { value.rewrite(writer); }
            view::ConnectorConnectResult::Pending(value) => { value.rewrite(writer); }
            view::ConnectorConnectResult::Other(raw) => writer.raw(raw),
        }
    }
}

impl view::DebugCollectLogsDestination<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::DebugCollectLogsDestination::Archive(value) => { value.rewrite(writer); }
            view::DebugCollectLogsDestination::Directory(value) => { value.rewrite(writer); }
            view::DebugCollectLogsDestination::Other(raw) => writer.raw(raw),
        }
    }
}

impl view::McpInstallationManagementOutcome<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::McpInstallationManagementOutcome::RecoveryRequired(value) => { value.rewrite(writer); }
            view::McpInstallationManagementOutcome::InstallPrepared(value) => { value.rewrite(writer); }
            view::McpInstallationManagementOutcome::Listed(value) => { value.rewrite(writer); }
            view::McpInstallationManagementOutcome::Recovered(value) => { value.rewrite(writer); }
            view::McpInstallationManagementOutcome::UninstallPlanned(value) => { value.rewrite(writer); }
            view::McpInstallationManagementOutcome::Operation(value) => { value.rewrite(writer); }
            view::McpInstallationManagementOutcome::Refused(value) => { value.rewrite(writer); }
            view::McpInstallationManagementOutcome::Other(raw) => writer.raw(raw),
        }
    }
}

impl view::McpInstallationManagementResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::McpInstallationManagementResult::Outcome(value) => { value.rewrite(writer); }
            view::McpInstallationManagementResult::NegotiationRefused(value) => { value.rewrite(writer); }
            view::McpInstallationManagementResult::InvalidRequest(value) => { value.rewrite(writer); }
            view::McpInstallationManagementResult::Other(raw) => writer.raw(raw),
        }
    }
}

impl view::McpInstallationOperationStatus<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::McpInstallationOperationStatus::Preparing(value) => { value.rewrite(writer); }
            view::McpInstallationOperationStatus::Prepared(value) => { value.rewrite(writer); }
            view::McpInstallationOperationStatus::AwaitingConfirmation(value) => { value.rewrite(writer); }
            view::McpInstallationOperationStatus::Revalidating(value) => { value.rewrite(writer); }
            view::McpInstallationOperationStatus::Applying(value) => { value.rewrite(writer); }
            view::McpInstallationOperationStatus::Completed(value) => { value.rewrite(writer); }
            view::McpInstallationOperationStatus::Other(raw) => writer.raw(raw),
        }
    }
}

impl view::McpInstallationOutcome<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::McpInstallationOutcome::Installed(value) => { value.rewrite(writer); }
            view::McpInstallationOutcome::Uninstalled(value) => { value.rewrite(writer); }
            view::McpInstallationOutcome::RolledBack(value) => { value.rewrite(writer); }
            view::McpInstallationOutcome::RecoveryRequired(value) => { value.rewrite(writer); }
            view::McpInstallationOutcome::Declined(value) => { value.rewrite(writer); }
            view::McpInstallationOutcome::Cancelled(value) => { value.rewrite(writer); }
            view::McpInstallationOutcome::Refused(value) => { value.rewrite(writer); }
            view::McpInstallationOutcome::Other(raw) => writer.raw(raw),
        }
    }
}

impl view::McpInstallationResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::McpInstallationResult::Outcome(value) => { value.rewrite(writer); }
            view::McpInstallationResult::NegotiationRefused(value) => { value.rewrite(writer); }
            view::McpInstallationResult::InvalidRequest(value) => { value.rewrite(writer); }
            view::McpInstallationResult::Other(raw) => writer.raw(raw),
        }
    }
}

impl view::McpOauthProbeResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::McpOauthProbeResult::NoAuthRequired(value) => { value.rewrite(writer); }
            view::McpOauthProbeResult::Authenticated(value) => { value.rewrite(writer); }
            view::McpOauthProbeResult::NeedsAuth(value) => { value.rewrite(writer); }
            view::McpOauthProbeResult::Failed(value) => { value.rewrite(writer); }
            view::McpOauthProbeResult::Other(raw) => writer.raw(raw),
        }
    }
}

impl view::McpPlanInstallResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::McpPlanInstallResult::Planned(value) => { value.rewrite(writer); }
            view::McpPlanInstallResult::NegotiationRefused(value) => { value.rewrite(writer); }
            view::McpPlanInstallResult::HandleRejected(value) => { value.rewrite(writer); }
            view::McpPlanInstallResult::InvalidRequest(value) => { value.rewrite(writer); }
            view::McpPlanInstallResult::AuthenticationRequired(value) => { value.rewrite(writer); }
            view::McpPlanInstallResult::PolicyRejected(value) => { value.rewrite(writer); }
            view::McpPlanInstallResult::NetworkFailure(value) => { value.rewrite(writer); }
            view::McpPlanInstallResult::UnsafeRetrieval(value) => { value.rewrite(writer); }
            view::McpPlanInstallResult::MalformedCard(value) => { value.rewrite(writer); }
            view::McpPlanInstallResult::ContractViolation(value) => { value.rewrite(writer); }
            view::McpPlanInstallResult::UnavailableTransport(value) => { value.rewrite(writer); }
            view::McpPlanInstallResult::NotInstallable(value) => { value.rewrite(writer); }
            view::McpPlanInstallResult::Unavailable(value) => { value.rewrite(writer); }
            view::McpPlanInstallResult::Other(raw) => writer.raw(raw),
        }
    }
}

impl view::McpPlanInstallSource<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::McpPlanInstallSource::Candidate(value) => { value.rewrite(writer); }
            view::McpPlanInstallSource::Card(value) => { value.rewrite(writer); }
            view::McpPlanInstallSource::Other(raw) => writer.raw(raw),
        }
    }
}

impl view::McpSerializableServerConfig<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::McpSerializableServerConfig::McpServerConfigStdio(value) => { value.rewrite(writer); }
            view::McpSerializableServerConfig::McpServerConfigHttp(value) => { value.rewrite(writer); }
            view::McpSerializableServerConfig::Other(raw) => writer.raw(raw),
        }
    }
}

impl view::McpServerCardReference<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::McpServerCardReference::Url(value) => { value.rewrite(writer); }
            view::McpServerCardReference::Embedded(value) => { value.rewrite(writer); }
            view::McpServerCardReference::Other(raw) => writer.raw(raw),
        }
    }
}

impl view::PermissionsLocationsAddToolApprovalDetails<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::PermissionsLocationsAddToolApprovalDetails::Commands(value) => { value.rewrite(writer); }
            view::PermissionsLocationsAddToolApprovalDetails::Read(value) => { value.rewrite(writer); }
            view::PermissionsLocationsAddToolApprovalDetails::Write(value) => { value.rewrite(writer); }
            view::PermissionsLocationsAddToolApprovalDetails::Mcp(value) => { value.rewrite(writer); }
            view::PermissionsLocationsAddToolApprovalDetails::McpSampling(value) => { value.rewrite(writer); }
            view::PermissionsLocationsAddToolApprovalDetails::Memory(value) => { value.rewrite(writer); }
            view::PermissionsLocationsAddToolApprovalDetails::CustomTool(value) => { value.rewrite(writer); }
            view::PermissionsLocationsAddToolApprovalDetails::ExtensionManagement(value) => { value.rewrite(writer); }
            view::PermissionsLocationsAddToolApprovalDetails::Workflow(value) => { value.rewrite(writer); }
            view::PermissionsLocationsAddToolApprovalDetails::ExtensionPermissionAccess(value) => { value.rewrite(writer); }
            view::PermissionsLocationsAddToolApprovalDetails::ExtensionEnvAccess(value) => { value.rewrite(writer); }
            view::PermissionsLocationsAddToolApprovalDetails::Other(raw) => writer.raw(raw),
        }
    }
}

impl view::PushAttachment<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::PushAttachment::File(value) => { value.rewrite(writer); }
            view::PushAttachment::Directory(value) => { value.rewrite(writer); }
            view::PushAttachment::Selection(value) => { value.rewrite(writer); }
            view::PushAttachment::GitHubReference(value) => { value.rewrite(writer); }
            view::PushAttachment::GitHubCommit(value) => { value.rewrite(writer); }
            view::PushAttachment::GitHubRelease(value) => { value.rewrite(writer); }
            view::PushAttachment::GitHubActionsJob(value) => { value.rewrite(writer); }
            view::PushAttachment::GitHubRepository(value) => { value.rewrite(writer); }
            view::PushAttachment::GitHubFileDiff(value) => { value.rewrite(writer); }
            view::PushAttachment::GitHubTreeComparison(value) => { value.rewrite(writer); }
            view::PushAttachment::GitHubUrl(value) => { value.rewrite(writer); }
            view::PushAttachment::GitHubFile(value) => { value.rewrite(writer); }
            view::PushAttachment::GitHubSnippet(value) => { value.rewrite(writer); }
            view::PushAttachment::Blob(value) => { value.rewrite(writer); }
            view::PushAttachment::ExtensionContext(value) => { value.rewrite(writer); }
            view::PushAttachment::Other(raw) => writer.raw(raw),
        }
    }
}

impl view::RemoteControlStatus<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::RemoteControlStatus::Off(value) => { value.rewrite(writer); }
            view::RemoteControlStatus::Connecting(value) => { value.rewrite(writer); }
            view::RemoteControlStatus::Active(value) => { value.rewrite(writer); }
            view::RemoteControlStatus::Error(value) => { value.rewrite(writer); }
            view::RemoteControlStatus::Other(raw) => writer.raw(raw),
        }
    }
}

impl view::SessionLimitPredictionResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::SessionLimitPredictionResult::Available(value) => { value.rewrite(writer); }
            view::SessionLimitPredictionResult::Unavailable(value) => { value.rewrite(writer); }
            view::SessionLimitPredictionResult::Other(raw) => writer.raw(raw),
        }
    }
}

impl view::SessionListEntry<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::SessionListEntry::NotRemote(value) => { value.rewrite(writer); }
            view::SessionListEntry::Remote(value) => { value.rewrite(writer); }
            view::SessionListEntry::Other(raw) => writer.raw(raw),
        }
    }
}

impl view::SessionOpenParams<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::SessionOpenParams::Create(value) => { value.rewrite(writer); }
            view::SessionOpenParams::Resume(value) => { value.rewrite(writer); }
            view::SessionOpenParams::ResumeLast(value) => { value.rewrite(writer); }
            view::SessionOpenParams::Attach(value) => { value.rewrite(writer); }
            view::SessionOpenParams::Remote(value) => { value.rewrite(writer); }
            view::SessionOpenParams::Cloud(value) => { value.rewrite(writer); }
            view::SessionOpenParams::Handoff(value) => { value.rewrite(writer); }
            view::SessionOpenParams::Other(raw) => writer.raw(raw),
        }
    }
}

impl view::SessionsClientMetadataEntry<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::SessionsClientMetadataEntry::Ok(value) => { value.rewrite(writer); }
            view::SessionsClientMetadataEntry::NotFound(value) => { value.rewrite(writer); }
            view::SessionsClientMetadataEntry::Corrupt(value) => { value.rewrite(writer); }
            view::SessionsClientMetadataEntry::UnsupportedVersion(value) => { value.rewrite(writer); }
            view::SessionsClientMetadataEntry::Unavailable(value) => { value.rewrite(writer); }
            view::SessionsClientMetadataEntry::Other(raw) => writer.raw(raw),
        }
    }
}

impl view::SettableAuthInfo<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::SettableAuthInfo::Hmac(value) => { value.rewrite(writer); }
            view::SettableAuthInfo::Env(value) => { value.rewrite(writer); }
            view::SettableAuthInfo::Token(value) => { value.rewrite(writer); }
            view::SettableAuthInfo::CopilotApiToken(value) => { value.rewrite(writer); }
            view::SettableAuthInfo::User(value) => { value.rewrite(writer); }
            view::SettableAuthInfo::GhCli(value) => { value.rewrite(writer); }
            view::SettableAuthInfo::ApiKey(value) => { value.rewrite(writer); }
            view::SettableAuthInfo::Other(raw) => writer.raw(raw),
        }
    }
}

impl view::SkillInstallationManagementOutcome<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::SkillInstallationManagementOutcome::RecoveryRequired(value) => { value.rewrite(writer); }
            view::SkillInstallationManagementOutcome::InstallPlanned(value) => { value.rewrite(writer); }
            view::SkillInstallationManagementOutcome::Listed(value) => { value.rewrite(writer); }
            view::SkillInstallationManagementOutcome::Recovered(value) => { value.rewrite(writer); }
            view::SkillInstallationManagementOutcome::RolledBack(value) => { value.rewrite(writer); }
            view::SkillInstallationManagementOutcome::UninstallPlanned(value) => { value.rewrite(writer); }
            view::SkillInstallationManagementOutcome::Operation(value) => { value.rewrite(writer); }
            view::SkillInstallationManagementOutcome::EnabledChanged(value) => { value.rewrite(writer); }
            view::SkillInstallationManagementOutcome::Refused(value) => { value.rewrite(writer); }
            view::SkillInstallationManagementOutcome::Other(raw) => writer.raw(raw),
        }
    }
}

impl view::SkillInstallationManagementResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::SkillInstallationManagementResult::Outcome(value) => { value.rewrite(writer); }
            view::SkillInstallationManagementResult::NegotiationRefused(value) => { value.rewrite(writer); }
            view::SkillInstallationManagementResult::InvalidRequest(value) => { value.rewrite(writer); }
            view::SkillInstallationManagementResult::Other(raw) => writer.raw(raw),
        }
    }
}

impl view::SkillInstallationOperationStatus<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::SkillInstallationOperationStatus::Preparing(value) => { value.rewrite(writer); }
            view::SkillInstallationOperationStatus::Prepared(value) => { value.rewrite(writer); }
            view::SkillInstallationOperationStatus::AwaitingConfirmation(value) => { value.rewrite(writer); }
            view::SkillInstallationOperationStatus::Revalidating(value) => { value.rewrite(writer); }
            view::SkillInstallationOperationStatus::Applying(value) => { value.rewrite(writer); }
            view::SkillInstallationOperationStatus::Completed(value) => { value.rewrite(writer); }
            view::SkillInstallationOperationStatus::Other(raw) => writer.raw(raw),
        }
    }
}

impl view::SkillInstallationOutcome<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::SkillInstallationOutcome::Installed(value) => { value.rewrite(writer); }
            view::SkillInstallationOutcome::Uninstalled(value) => { value.rewrite(writer); }
            view::SkillInstallationOutcome::RolledBack(value) => { value.rewrite(writer); }
            view::SkillInstallationOutcome::RecoveryRequired(value) => { value.rewrite(writer); }
            view::SkillInstallationOutcome::Declined(value) => { value.rewrite(writer); }
            view::SkillInstallationOutcome::Cancelled(value) => { value.rewrite(writer); }
            view::SkillInstallationOutcome::Refused(value) => { value.rewrite(writer); }
            view::SkillInstallationOutcome::Other(raw) => writer.raw(raw),
        }
    }
}

impl view::SkillInstallationResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::SkillInstallationResult::Outcome(value) => { value.rewrite(writer); }
            view::SkillInstallationResult::NegotiationRefused(value) => { value.rewrite(writer); }
            view::SkillInstallationResult::InvalidRequest(value) => { value.rewrite(writer); }
            view::SkillInstallationResult::Other(raw) => writer.raw(raw),
        }
    }
}

impl view::SlashCommandInvocationResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::SlashCommandInvocationResult::Text(value) => { value.rewrite(writer); }
            view::SlashCommandInvocationResult::AgentPrompt(value) => { value.rewrite(writer); }
            view::SlashCommandInvocationResult::Completed(value) => { value.rewrite(writer); }
            view::SlashCommandInvocationResult::SelectSubcommand(value) => { value.rewrite(writer); }
            view::SlashCommandInvocationResult::AddTimelineEntry(value) => { value.rewrite(writer); }
            view::SlashCommandInvocationResult::ShowDialog(value) => { value.rewrite(writer); }
            view::SlashCommandInvocationResult::SetModel(value) => { value.rewrite(writer); }
            view::SlashCommandInvocationResult::SetPlanModel(value) => { value.rewrite(writer); }
            view::SlashCommandInvocationResult::Other(raw) => writer.raw(raw),
        }
    }
}

impl view::TaskClientUpdate<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::TaskClientUpdate::Progress(value) => { value.rewrite(writer); }
            view::TaskClientUpdate::Completed(value) => { value.rewrite(writer); }
            view::TaskClientUpdate::Failed(value) => { value.rewrite(writer); }
            view::TaskClientUpdate::Cancelled(value) => { value.rewrite(writer); }
            view::TaskClientUpdate::Other(raw) => writer.raw(raw),
        }
    }
}

impl view::TaskInfo<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::TaskInfo::Agent(value) => { value.rewrite(writer); }
            view::TaskInfo::Client(value) => { value.rewrite(writer); }
            view::TaskInfo::Shell(value) => { value.rewrite(writer); }
            view::TaskInfo::Other(raw) => writer.raw(raw),
        }
    }
}

impl view::TaskProgress<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::TaskProgress::Agent(value) => { value.rewrite(writer); }
            view::TaskProgress::Client(value) => { value.rewrite(writer); }
            view::TaskProgress::Shell(value) => { value.rewrite(writer); }
            view::TaskProgress::Other(raw) => writer.raw(raw),
        }
    }
}

impl view::ToolResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::ToolResult::Text(value) => { writer.text(&value); }
            view::ToolResult::Expanded(value) => { value.rewrite(writer); }
            view::ToolResult::Other(raw) => writer.raw(raw),
        }
    }
}

impl view::WorkflowPauseInfo<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::WorkflowPauseInfo::User(value) => { value.rewrite(writer); }
            view::WorkflowPauseInfo::Checkpoint(value) => { value.rewrite(writer); }
            view::WorkflowPauseInfo::Other(raw) => writer.raw(raw),
        }
    }
}

impl view::WorkflowRunFailure<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::WorkflowRunFailure::WorkflowLimitReached(value) => { value.rewrite(writer); }
            view::WorkflowRunFailure::WorkflowResumeDeclined(value) => { value.rewrite(writer); }
            view::WorkflowRunFailure::WorkflowDurableFailure(value) => { value.rewrite(writer); }
            view::WorkflowRunFailure::WorkflowAccountingIncomplete(value) => { value.rewrite(writer); }
            view::WorkflowRunFailure::WorkflowProviderDisconnected(value) => { value.rewrite(writer); }
            view::WorkflowRunFailure::Other(raw) => writer.raw(raw),
        }
    }
}

