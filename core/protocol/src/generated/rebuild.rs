//! What is there by default: values built anew from their accessors, through the setters.

use crate::{build, view};

impl build::AbortRequest {
    pub(crate) fn rebuild(view: view::AbortRequest<'_>) -> build::AbortRequest {
        let built = build::AbortRequest::new();
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.reason() { Some(value) => built.reason(value), None => built };
        built
    }
}

impl build::AccountGetQuotaRequest {
    pub(crate) fn rebuild(view: view::AccountGetQuotaRequest<'_>) -> build::AccountGetQuotaRequest {
        let built = build::AccountGetQuotaRequest::new();
        let built = match view.selection_id() { Some(value) => built.selection_id(&value), None => built };
        let built = match view.github_token() { Some(value) => built.github_token(&value), None => built };
        built
    }
}

impl build::AgentListRequest {
    pub(crate) fn rebuild(view: view::AgentListRequest<'_>) -> build::AgentListRequest {
        let built = build::AgentListRequest::new();
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.include_built_in_agents() { Some(value) => built.include_built_in_agents(value), None => built };
        let built = match view.include_prompt() { Some(value) => built.include_prompt(value), None => built };
        built
    }
}

impl build::AgentStopHookOutput {
    pub(crate) fn rebuild(view: view::AgentStopHookOutput<'_>) -> build::AgentStopHookOutput {
        let built = build::AgentStopHookOutput::new();
        let built = match view.decision() { Some(value) => built.decision(value), None => built };
        let built = match view.reason() { Some(value) => built.reason(&value), None => built };
        built
    }
}

impl build::AgentStopHookResult {
    pub(crate) fn rebuild(view: view::AgentStopHookResult<'_>) -> build::AgentStopHookResult {
        let built = build::AgentStopHookResult::new();
        let built = match view.output() { Some(value) => built.output(build::AgentStopHookOutput::rebuild(value)), None => built };
        built
    }
}

impl build::ApiKeyAuthInfo {
    pub(crate) fn rebuild(view: view::ApiKeyAuthInfo<'_>) -> build::ApiKeyAuthInfo {
        let built = build::ApiKeyAuthInfo::new(&view.api_key(), &view.host());
        let built = match view.copilot_user() { Some(value) => built.copilot_user(build::CopilotUserResponse::rebuild(value)), None => built };
        built
    }
}

impl build::AttachmentBlob {
    pub(crate) fn rebuild(view: view::AttachmentBlob<'_>) -> build::AttachmentBlob {
        let built = build::AttachmentBlob::new(&view.mime_type());
        let built = match view.data() { Some(value) => built.data(&value), None => built };
        let built = match view.display_name() { Some(value) => built.display_name(&value), None => built };
        let built = match view.asset_id() { Some(value) => built.asset_id(&value), None => built };
        let built = match view.byte_length() { Some(value) => built.byte_length(value), None => built };
        let built = match view.omitted_reason() { Some(value) => built.omitted_reason(value), None => built };
        built
    }
}

impl build::AttachmentDirectory {
    pub(crate) fn rebuild(view: view::AttachmentDirectory<'_>) -> build::AttachmentDirectory {
        let built = build::AttachmentDirectory::new(&view.path(), &view.display_name());
        let built = match view.tagged_files_entry() { Some(value) => built.tagged_files_entry(&value), None => built };
        built
    }
}

impl build::AttachmentExtensionContext {
    pub(crate) fn rebuild(view: view::AttachmentExtensionContext<'_>) -> build::AttachmentExtensionContext {
        let built = build::AttachmentExtensionContext::new(&view.extension_id(), &view.title(), &view.captured_at());
        let built = match view.canvas_id() { Some(value) => built.canvas_id(&value), None => built };
        let built = match view.instance_id() { Some(value) => built.instance_id(&value), None => built };
        let built = match view.payload() { Some(value) => built.payload(value), None => built };
        built
    }
}

impl build::AttachmentFile {
    pub(crate) fn rebuild(view: view::AttachmentFile<'_>) -> build::AttachmentFile {
        let built = build::AttachmentFile::new(&view.path(), &view.display_name());
        let built = match view.line_range() { Some(value) => built.line_range(build::AttachmentFileLineRange::rebuild(value)), None => built };
        let built = match view.mime_type() { Some(value) => built.mime_type(&value), None => built };
        let built = match view.asset_id() { Some(value) => built.asset_id(&value), None => built };
        let built = match view.byte_length() { Some(value) => built.byte_length(value), None => built };
        let built = match view.omitted_reason() { Some(value) => built.omitted_reason(value), None => built };
        let built = match view.tagged_files_entry() { Some(value) => built.tagged_files_entry(&value), None => built };
        built
    }
}

impl build::AttachmentFileLineRange {
    pub(crate) fn rebuild(view: view::AttachmentFileLineRange<'_>) -> build::AttachmentFileLineRange {
        let built = build::AttachmentFileLineRange::new(view.start(), view.end());
        built
    }
}

impl build::AttachmentGitHubActionsJob {
    pub(crate) fn rebuild(view: view::AttachmentGitHubActionsJob<'_>) -> build::AttachmentGitHubActionsJob {
        let built = build::AttachmentGitHubActionsJob::new(build::GitHubRepoRef::rebuild(view.repo()), view.job_id(), &view.job_name(), &view.workflow_name(), &view.url());
        let built = match view.conclusion() { Some(value) => built.conclusion(&value), None => built };
        built
    }
}

impl build::AttachmentGitHubCommit {
    pub(crate) fn rebuild(view: view::AttachmentGitHubCommit<'_>) -> build::AttachmentGitHubCommit {
        let built = build::AttachmentGitHubCommit::new(build::GitHubRepoRef::rebuild(view.repo()), &view.oid(), &view.message(), &view.url());
        built
    }
}

impl build::AttachmentGitHubFile {
    pub(crate) fn rebuild(view: view::AttachmentGitHubFile<'_>) -> build::AttachmentGitHubFile {
        let built = build::AttachmentGitHubFile::new(build::GitHubRepoRef::rebuild(view.repo()), &view.r#ref(), &view.path(), &view.url());
        built
    }
}

impl build::AttachmentGitHubFileDiff {
    pub(crate) fn rebuild(view: view::AttachmentGitHubFileDiff<'_>) -> build::AttachmentGitHubFileDiff {
        let built = build::AttachmentGitHubFileDiff::new(&view.url());
        let built = match view.head() { Some(value) => built.head(build::AttachmentGitHubFileDiffSide::rebuild(value)), None => built };
        let built = match view.base() { Some(value) => built.base(build::AttachmentGitHubFileDiffSide::rebuild(value)), None => built };
        built
    }
}

impl build::AttachmentGitHubFileDiffSide {
    pub(crate) fn rebuild(view: view::AttachmentGitHubFileDiffSide<'_>) -> build::AttachmentGitHubFileDiffSide {
        let built = build::AttachmentGitHubFileDiffSide::new(build::GitHubRepoRef::rebuild(view.repo()), &view.r#ref(), &view.path());
        built
    }
}

impl build::AttachmentGitHubReference {
    pub(crate) fn rebuild(view: view::AttachmentGitHubReference<'_>) -> build::AttachmentGitHubReference {
        let built = build::AttachmentGitHubReference::new(view.number(), &view.title(), view.reference_type(), &view.state(), &view.url());
        built
    }
}

impl build::AttachmentGitHubRelease {
    pub(crate) fn rebuild(view: view::AttachmentGitHubRelease<'_>) -> build::AttachmentGitHubRelease {
        let built = build::AttachmentGitHubRelease::new(build::GitHubRepoRef::rebuild(view.repo()), &view.tag_name(), &view.name(), &view.url());
        built
    }
}

impl build::AttachmentGitHubRepository {
    pub(crate) fn rebuild(view: view::AttachmentGitHubRepository<'_>) -> build::AttachmentGitHubRepository {
        let built = build::AttachmentGitHubRepository::new(build::GitHubRepoRef::rebuild(view.repo()), &view.url());
        let built = match view.description() { Some(value) => built.description(&value), None => built };
        let built = match view.r#ref() { Some(value) => built.r#ref(&value), None => built };
        built
    }
}

impl build::AttachmentGitHubSnippet {
    pub(crate) fn rebuild(view: view::AttachmentGitHubSnippet<'_>) -> build::AttachmentGitHubSnippet {
        let built = build::AttachmentGitHubSnippet::new(build::GitHubRepoRef::rebuild(view.repo()), &view.r#ref(), &view.path(), &view.url(), build::AttachmentFileLineRange::rebuild(view.line_range()));
        built
    }
}

impl build::AttachmentGitHubTreeComparison {
    pub(crate) fn rebuild(view: view::AttachmentGitHubTreeComparison<'_>) -> build::AttachmentGitHubTreeComparison {
        let built = build::AttachmentGitHubTreeComparison::new(&view.url(), build::AttachmentGitHubTreeComparisonSide::rebuild(view.base()), build::AttachmentGitHubTreeComparisonSide::rebuild(view.head()));
        built
    }
}

impl build::AttachmentGitHubTreeComparisonSide {
    pub(crate) fn rebuild(view: view::AttachmentGitHubTreeComparisonSide<'_>) -> build::AttachmentGitHubTreeComparisonSide {
        let built = build::AttachmentGitHubTreeComparisonSide::new(build::GitHubRepoRef::rebuild(view.repo()), &view.revision());
        built
    }
}

impl build::AttachmentGitHubUrl {
    pub(crate) fn rebuild(view: view::AttachmentGitHubUrl<'_>) -> build::AttachmentGitHubUrl {
        let built = build::AttachmentGitHubUrl::new(&view.url());
        built
    }
}

impl build::AttachmentSelection {
    pub(crate) fn rebuild(view: view::AttachmentSelection<'_>) -> build::AttachmentSelection {
        let built = build::AttachmentSelection::new(&view.file_path(), &view.display_name(), &view.text(), build::AttachmentSelectionDetails::rebuild(view.selection()));
        built
    }
}

impl build::AttachmentSelectionDetails {
    pub(crate) fn rebuild(view: view::AttachmentSelectionDetails<'_>) -> build::AttachmentSelectionDetails {
        let built = build::AttachmentSelectionDetails::new(build::AttachmentSelectionDetailsStart::rebuild(view.start()), build::AttachmentSelectionDetailsEnd::rebuild(view.end()));
        built
    }
}

impl build::AttachmentSelectionDetailsEnd {
    pub(crate) fn rebuild(view: view::AttachmentSelectionDetailsEnd<'_>) -> build::AttachmentSelectionDetailsEnd {
        let built = build::AttachmentSelectionDetailsEnd::new(view.line(), view.character());
        built
    }
}

impl build::AttachmentSelectionDetailsStart {
    pub(crate) fn rebuild(view: view::AttachmentSelectionDetailsStart<'_>) -> build::AttachmentSelectionDetailsStart {
        let built = build::AttachmentSelectionDetailsStart::new(view.line(), view.character());
        built
    }
}

impl build::AutoModeSwitchResult {
    pub(crate) fn rebuild(view: view::AutoModeSwitchResult<'_>) -> build::AutoModeSwitchResult {
        let built = build::AutoModeSwitchResult::new(view.response());
        built
    }
}

impl build::AutopilotOptions {
    pub(crate) fn rebuild(view: view::AutopilotOptions<'_>) -> build::AutopilotOptions {
        let built = build::AutopilotOptions::new();
        let built = match view.continuation_enabled() { Some(value) => built.continuation_enabled(value), None => built };
        let built = match view.max_continues() { Some(value) => built.max_continues(value), None => built };
        built
    }
}

impl build::CanvasAction {
    pub(crate) fn rebuild(view: view::CanvasAction<'_>) -> build::CanvasAction {
        let built = build::CanvasAction::new(&view.name());
        let built = match view.description() { Some(value) => built.description(&value), None => built };
        let built = match view.input_schema() { Some(value) => built.input_schema(value), None => built };
        built
    }
}

impl build::CanvasDeclaration {
    pub(crate) fn rebuild(view: view::CanvasDeclaration<'_>) -> build::CanvasDeclaration {
        let built = build::CanvasDeclaration::new(&view.id(), &view.display_name(), &view.description());
        let built = match view.input_schema() { Some(value) => built.input_schema(value), None => built };
        let built = match view.actions() { Some(value) => built.actions(value.map(|item| build::CanvasAction::rebuild(item))), None => built };
        built
    }
}

impl build::CanvasOpenRequest {
    pub(crate) fn rebuild(view: view::CanvasOpenRequest<'_>) -> build::CanvasOpenRequest {
        let built = build::CanvasOpenRequest::new(&view.canvas_id(), &view.instance_id());
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.extension_id() { Some(value) => built.extension_id(&value), None => built };
        let built = match view.input() { Some(value) => built.input(value), None => built };
        built
    }
}

impl build::CanvasProviderIdentity {
    pub(crate) fn rebuild(view: view::CanvasProviderIdentity<'_>) -> build::CanvasProviderIdentity {
        let built = build::CanvasProviderIdentity::new(&view.id());
        let built = match view.name() { Some(value) => built.name(&value), None => built };
        built
    }
}

impl build::CanvasProviderOpenResult {
    pub(crate) fn rebuild(view: view::CanvasProviderOpenResult<'_>) -> build::CanvasProviderOpenResult {
        let built = build::CanvasProviderOpenResult::new();
        let built = match view.url() { Some(value) => built.url(&value), None => built };
        let built = match view.title() { Some(value) => built.title(&value), None => built };
        let built = match view.status() { Some(value) => built.status(&value), None => built };
        built
    }
}

impl build::CapiSessionOptions {
    pub(crate) fn rebuild(view: view::CapiSessionOptions<'_>) -> build::CapiSessionOptions {
        let built = build::CapiSessionOptions::new();
        let built = match view.auto_tier() { Some(value) => built.auto_tier(value), None => built };
        let built = match view.enable_web_socket_responses() { Some(value) => built.enable_web_socket_responses(value), None => built };
        built
    }
}

impl build::ClientTaskCancelResult {
    pub(crate) fn rebuild(view: view::ClientTaskCancelResult<'_>) -> build::ClientTaskCancelResult {
        let built = build::ClientTaskCancelResult::new(view.cancelled());
        built
    }
}

impl build::CloudSessionOptions {
    pub(crate) fn rebuild(view: view::CloudSessionOptions<'_>) -> build::CloudSessionOptions {
        let built = build::CloudSessionOptions::new();
        let built = match view.repository() { Some(value) => built.repository(build::CloudSessionRepository::rebuild(value)), None => built };
        built
    }
}

impl build::CloudSessionRepository {
    pub(crate) fn rebuild(view: view::CloudSessionRepository<'_>) -> build::CloudSessionRepository {
        let built = build::CloudSessionRepository::new(&view.owner(), &view.name());
        let built = match view.branch() { Some(value) => built.branch(&value), None => built };
        built
    }
}

impl build::CommandDefinition {
    pub(crate) fn rebuild(view: view::CommandDefinition<'_>) -> build::CommandDefinition {
        let built = build::CommandDefinition::new(&view.name(), &view.description());
        built
    }
}

impl build::CommandsHandlePendingCommandRequest {
    pub(crate) fn rebuild(view: view::CommandsHandlePendingCommandRequest<'_>) -> build::CommandsHandlePendingCommandRequest {
        let built = build::CommandsHandlePendingCommandRequest::new(&view.request_id());
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.error() { Some(value) => built.error(&value), None => built };
        built
    }
}

impl build::CommandsRespondToQueuedCommandRequest {
    pub(crate) fn rebuild(view: view::CommandsRespondToQueuedCommandRequest<'_>) -> build::CommandsRespondToQueuedCommandRequest {
        let built = build::CommandsRespondToQueuedCommandRequest::new(&view.request_id(), build::QueuedCommandResult::rebuild(view.result()));
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::CopilotApiTokenAuthInfo {
    pub(crate) fn rebuild(view: view::CopilotApiTokenAuthInfo<'_>) -> build::CopilotApiTokenAuthInfo {
        let built = build::CopilotApiTokenAuthInfo::new();
        let built = match view.copilot_user() { Some(value) => built.copilot_user(build::CopilotUserResponse::rebuild(value)), None => built };
        built
    }
}

impl build::CopilotUserResponse {
    pub(crate) fn rebuild(view: view::CopilotUserResponse<'_>) -> build::CopilotUserResponse {
        let built = build::CopilotUserResponse::new();
        let built = match view.login() { Some(value) => built.login(&value), None => built };
        let built = match view.access_type_sku() { Some(value) => built.access_type_sku(&value), None => built };
        let built = match view.analytics_tracking_id() { Some(value) => built.analytics_tracking_id(&value), None => built };
        let built = match view.assigned_date() { Some(value) => built.assigned_date(&value), None => built };
        let built = match view.can_signup_for_limited() { Some(value) => built.can_signup_for_limited(value), None => built };
        let built = match view.chat_enabled() { Some(value) => built.chat_enabled(value), None => built };
        let built = match view.copilot_plan() { Some(value) => built.copilot_plan(&value), None => built };
        let built = match view.copilotignore_enabled() { Some(value) => built.copilotignore_enabled(value), None => built };
        let built = match view.endpoints() { Some(value) => built.endpoints(build::CopilotUserResponseEndpoints::rebuild(value)), None => built };
        let built = match view.organization_login_list() { Some(value) => built.organization_login_list(value.map(|item| item)), None => built };
        let built = match view.organization_list() { crate::Presence::Absent => built, crate::Presence::Null => built.organization_list_null(), crate::Presence::Value(value) => built.organization_list(value.map(|item| item.map(|value| build::CopilotUserResponseOrganizationListItem::rebuild(value)))) };
        let built = match view.enterprise_list() { Some(value) => built.enterprise_list(value.map(|item| item.map(|value| build::CopilotUserResponseEnterpriseListItem::rebuild(value)))), None => built };
        let built = match view.codex_agent_enabled() { Some(value) => built.codex_agent_enabled(value), None => built };
        let built = match view.is_mcp_enabled() { Some(value) => built.is_mcp_enabled(value), None => built };
        let built = match view.quota_reset_date() { Some(value) => built.quota_reset_date(&value), None => built };
        let built = match view.quota_snapshots() { Some(value) => built.quota_snapshots(build::CopilotUserResponseQuotaSnapshots::rebuild(value)), None => built };
        let built = match view.restricted_telemetry() { Some(value) => built.restricted_telemetry(value), None => built };
        let built = match view.is_staff() { Some(value) => built.is_staff(value), None => built };
        let built = match view.te() { Some(value) => built.te(value), None => built };
        let built = match view.token_based_billing() { Some(value) => built.token_based_billing(value), None => built };
        let built = match view.can_upgrade_plan() { Some(value) => built.can_upgrade_plan(value), None => built };
        let built = match view.quota_reset_date_utc() { Some(value) => built.quota_reset_date_utc(&value), None => built };
        let built = match view.limited_user_quotas() { Some(value) => built.limited_user_quotas(value.map(|(name, item)| (name, item.to_f64()))), None => built };
        let built = match view.limited_user_reset_date() { Some(value) => built.limited_user_reset_date(&value), None => built };
        let built = match view.monthly_quotas() { Some(value) => built.monthly_quotas(value.map(|(name, item)| (name, item.to_f64()))), None => built };
        let built = match view.cloud_session_storage_enabled() { Some(value) => built.cloud_session_storage_enabled(value), None => built };
        let built = match view.cli_remote_control_enabled() { Some(value) => built.cli_remote_control_enabled(value), None => built };
        built
    }
}

impl build::CopilotUserResponseEndpoints {
    pub(crate) fn rebuild(view: view::CopilotUserResponseEndpoints<'_>) -> build::CopilotUserResponseEndpoints {
        let built = build::CopilotUserResponseEndpoints::new();
        let built = match view.api() { Some(value) => built.api(&value), None => built };
        let built = match view.origin_tracker() { Some(value) => built.origin_tracker(&value), None => built };
        let built = match view.proxy() { Some(value) => built.proxy(&value), None => built };
        let built = match view.telemetry() { Some(value) => built.telemetry(&value), None => built };
        let built = match view.exp() { Some(value) => built.exp(&value), None => built };
        built
    }
}

impl build::CopilotUserResponseEnterpriseListItem {
    pub(crate) fn rebuild(view: view::CopilotUserResponseEnterpriseListItem<'_>) -> build::CopilotUserResponseEnterpriseListItem {
        let built = build::CopilotUserResponseEnterpriseListItem::new();
        let built = match view.id() { Some(value) => built.id(value), None => built };
        built
    }
}

impl build::CopilotUserResponseOrganizationListItem {
    pub(crate) fn rebuild(view: view::CopilotUserResponseOrganizationListItem<'_>) -> build::CopilotUserResponseOrganizationListItem {
        let built = build::CopilotUserResponseOrganizationListItem::new();
        let built = match view.id() { Some(value) => built.id(value.to_f64()), None => built };
        let built = match view.login() { Some(value) => built.login(&value), None => built };
        let built = match view.name() { Some(value) => built.name(&value), None => built };
        built
    }
}

impl build::CopilotUserResponseQuotaSnapshots {
    pub(crate) fn rebuild(view: view::CopilotUserResponseQuotaSnapshots<'_>) -> build::CopilotUserResponseQuotaSnapshots {
        let built = build::CopilotUserResponseQuotaSnapshots::new();
        let built = match view.chat() { Some(value) => built.chat(build::CopilotUserResponseQuotaSnapshotsChat::rebuild(value)), None => built };
        let built = match view.completions() { Some(value) => built.completions(build::CopilotUserResponseQuotaSnapshotsCompletions::rebuild(value)), None => built };
        let built = match view.premium_interactions() { Some(value) => built.premium_interactions(build::CopilotUserResponseQuotaSnapshotsPremiumInteractions::rebuild(value)), None => built };
        let mut built = built;
        for (name, value) in view.members() { built = built.member(&name, value.map(|value| crate::JsonText::from(build::CopilotUserResponseQuotaSnapshotsValue::rebuild(value).0.into_json()))); }
        built
    }
}

impl build::CopilotUserResponseQuotaSnapshotsChat {
    pub(crate) fn rebuild(view: view::CopilotUserResponseQuotaSnapshotsChat<'_>) -> build::CopilotUserResponseQuotaSnapshotsChat {
        let built = build::CopilotUserResponseQuotaSnapshotsChat::new();
        let built = match view.entitlement() { Some(value) => built.entitlement(value.to_f64()), None => built };
        let built = match view.overage_count() { Some(value) => built.overage_count(value.to_f64()), None => built };
        let built = match view.overage_permitted() { Some(value) => built.overage_permitted(value), None => built };
        let built = match view.percent_remaining() { Some(value) => built.percent_remaining(value.to_f64()), None => built };
        let built = match view.quota_id() { Some(value) => built.quota_id(&value), None => built };
        let built = match view.quota_remaining() { Some(value) => built.quota_remaining(value.to_f64()), None => built };
        let built = match view.remaining() { Some(value) => built.remaining(value.to_f64()), None => built };
        let built = match view.unlimited() { Some(value) => built.unlimited(value), None => built };
        let built = match view.timestamp_utc() { Some(value) => built.timestamp_utc(&value), None => built };
        let built = match view.has_quota() { Some(value) => built.has_quota(value), None => built };
        let built = match view.quota_reset_at() { Some(value) => built.quota_reset_at(value.to_f64()), None => built };
        let built = match view.token_based_billing() { Some(value) => built.token_based_billing(value), None => built };
        built
    }
}

impl build::CopilotUserResponseQuotaSnapshotsCompletions {
    pub(crate) fn rebuild(view: view::CopilotUserResponseQuotaSnapshotsCompletions<'_>) -> build::CopilotUserResponseQuotaSnapshotsCompletions {
        let built = build::CopilotUserResponseQuotaSnapshotsCompletions::new();
        let built = match view.entitlement() { Some(value) => built.entitlement(value.to_f64()), None => built };
        let built = match view.overage_count() { Some(value) => built.overage_count(value.to_f64()), None => built };
        let built = match view.overage_permitted() { Some(value) => built.overage_permitted(value), None => built };
        let built = match view.percent_remaining() { Some(value) => built.percent_remaining(value.to_f64()), None => built };
        let built = match view.quota_id() { Some(value) => built.quota_id(&value), None => built };
        let built = match view.quota_remaining() { Some(value) => built.quota_remaining(value.to_f64()), None => built };
        let built = match view.remaining() { Some(value) => built.remaining(value.to_f64()), None => built };
        let built = match view.unlimited() { Some(value) => built.unlimited(value), None => built };
        let built = match view.timestamp_utc() { Some(value) => built.timestamp_utc(&value), None => built };
        let built = match view.has_quota() { Some(value) => built.has_quota(value), None => built };
        let built = match view.quota_reset_at() { Some(value) => built.quota_reset_at(value.to_f64()), None => built };
        let built = match view.token_based_billing() { Some(value) => built.token_based_billing(value), None => built };
        built
    }
}

impl build::CopilotUserResponseQuotaSnapshotsPremiumInteractions {
    pub(crate) fn rebuild(view: view::CopilotUserResponseQuotaSnapshotsPremiumInteractions<'_>) -> build::CopilotUserResponseQuotaSnapshotsPremiumInteractions {
        let built = build::CopilotUserResponseQuotaSnapshotsPremiumInteractions::new();
        let built = match view.entitlement() { Some(value) => built.entitlement(value.to_f64()), None => built };
        let built = match view.overage_count() { Some(value) => built.overage_count(value.to_f64()), None => built };
        let built = match view.overage_permitted() { Some(value) => built.overage_permitted(value), None => built };
        let built = match view.percent_remaining() { Some(value) => built.percent_remaining(value.to_f64()), None => built };
        let built = match view.quota_id() { Some(value) => built.quota_id(&value), None => built };
        let built = match view.quota_remaining() { Some(value) => built.quota_remaining(value.to_f64()), None => built };
        let built = match view.remaining() { Some(value) => built.remaining(value.to_f64()), None => built };
        let built = match view.unlimited() { Some(value) => built.unlimited(value), None => built };
        let built = match view.timestamp_utc() { Some(value) => built.timestamp_utc(&value), None => built };
        let built = match view.has_quota() { Some(value) => built.has_quota(value), None => built };
        let built = match view.quota_reset_at() { Some(value) => built.quota_reset_at(value.to_f64()), None => built };
        let built = match view.token_based_billing() { Some(value) => built.token_based_billing(value), None => built };
        built
    }
}

impl build::CopilotUserResponseQuotaSnapshotsValue {
    pub(crate) fn rebuild(view: view::CopilotUserResponseQuotaSnapshotsValue<'_>) -> build::CopilotUserResponseQuotaSnapshotsValue {
        let built = build::CopilotUserResponseQuotaSnapshotsValue::new();
        let built = match view.entitlement() { Some(value) => built.entitlement(value.to_f64()), None => built };
        let built = match view.overage_count() { Some(value) => built.overage_count(value.to_f64()), None => built };
        let built = match view.overage_permitted() { Some(value) => built.overage_permitted(value), None => built };
        let built = match view.percent_remaining() { Some(value) => built.percent_remaining(value.to_f64()), None => built };
        let built = match view.quota_id() { Some(value) => built.quota_id(&value), None => built };
        let built = match view.quota_remaining() { Some(value) => built.quota_remaining(value.to_f64()), None => built };
        let built = match view.remaining() { Some(value) => built.remaining(value.to_f64()), None => built };
        let built = match view.unlimited() { Some(value) => built.unlimited(value), None => built };
        let built = match view.timestamp_utc() { Some(value) => built.timestamp_utc(&value), None => built };
        let built = match view.has_quota() { Some(value) => built.has_quota(value), None => built };
        let built = match view.quota_reset_at() { Some(value) => built.quota_reset_at(value.to_f64()), None => built };
        let built = match view.token_based_billing() { Some(value) => built.token_based_billing(value), None => built };
        built
    }
}

impl build::CustomAgentConfig {
    pub(crate) fn rebuild(view: view::CustomAgentConfig<'_>) -> build::CustomAgentConfig {
        let built = build::CustomAgentConfig::new(&view.name(), &view.prompt());
        let built = match view.display_name() { Some(value) => built.display_name(&value), None => built };
        let built = match view.description() { Some(value) => built.description(&value), None => built };
        let built = match view.tools() { Some(value) => built.tools(value.map(|item| item)), None => built };
        let built = match view.mcp_servers() { Some(value) => built.mcp_servers(value.map(|(name, item)| (name, build::McpServerConfig::rebuild(item)))), None => built };
        let built = match view.infer() { Some(value) => built.infer(value), None => built };
        let built = match view.skills() { Some(value) => built.skills(value.map(|item| item)), None => built };
        let built = match view.model() { Some(value) => built.model(&value), None => built };
        let built = match view.model_policy() { Some(value) => built.model_policy(value), None => built };
        let built = match view.reasoning_effort() { Some(value) => built.reasoning_effort(&value), None => built };
        let built = match view.hooks() { Some(value) => built.hooks(value.map(|(name, item)| (name, item.map(|item| item.map(|(name, item)| (name, item)))))), None => built };
        built
    }
}

impl build::DefaultAgentConfig {
    pub(crate) fn rebuild(view: view::DefaultAgentConfig<'_>) -> build::DefaultAgentConfig {
        let built = build::DefaultAgentConfig::new();
        let built = match view.excluded_tools() { Some(value) => built.excluded_tools(value.map(|item| item)), None => built };
        built
    }
}

impl build::DiagnosticSourcesConfiguration {
    pub(crate) fn rebuild(view: view::DiagnosticSourcesConfiguration<'_>) -> build::DiagnosticSourcesConfiguration {
        let built = build::DiagnosticSourcesConfiguration::new();
        let built = match view.mcp() { Some(value) => built.mcp(build::McpDiagnosticSourceConfiguration::rebuild(value)), None => built };
        built
    }
}

impl build::DiagnosticsConfiguration {
    pub(crate) fn rebuild(view: view::DiagnosticsConfiguration<'_>) -> build::DiagnosticsConfiguration {
        let built = build::DiagnosticsConfiguration::new(build::DiagnosticSourcesConfiguration::rebuild(view.sources()));
        built
    }
}

impl build::EmbeddedBlobResourceContents {
    pub(crate) fn rebuild(view: view::EmbeddedBlobResourceContents<'_>) -> build::EmbeddedBlobResourceContents {
        let built = build::EmbeddedBlobResourceContents::new(&view.uri(), &view.blob());
        let built = match view.mime_type() { Some(value) => built.mime_type(&value), None => built };
        built
    }
}

impl build::EmbeddedTextResourceContents {
    pub(crate) fn rebuild(view: view::EmbeddedTextResourceContents<'_>) -> build::EmbeddedTextResourceContents {
        let built = build::EmbeddedTextResourceContents::new(&view.uri(), &view.text());
        let built = match view.mime_type() { Some(value) => built.mime_type(&value), None => built };
        built
    }
}

impl build::EnqueueCommandParams {
    pub(crate) fn rebuild(view: view::EnqueueCommandParams<'_>) -> build::EnqueueCommandParams {
        let built = build::EnqueueCommandParams::new(&view.command());
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.display_text() { Some(value) => built.display_text(&value), None => built };
        built
    }
}

impl build::EntraTokenProviderResultCancelled {
    pub(crate) fn rebuild(view: view::EntraTokenProviderResultCancelled<'_>) -> build::EntraTokenProviderResultCancelled {
        let built = build::EntraTokenProviderResultCancelled::new();
        built
    }
}

impl build::EntraTokenProviderResultIdentity {
    pub(crate) fn rebuild(view: view::EntraTokenProviderResultIdentity<'_>) -> build::EntraTokenProviderResultIdentity {
        let built = build::EntraTokenProviderResultIdentity::new(&view.account_id());
        let built = match view.username() { Some(value) => built.username(&value), None => built };
        built
    }
}

impl build::EntraTokenProviderResultToken {
    pub(crate) fn rebuild(view: view::EntraTokenProviderResultToken<'_>) -> build::EntraTokenProviderResultToken {
        let built = build::EntraTokenProviderResultToken::new(&view.account_id(), &view.access_token());
        built
    }
}

impl build::EntraTokenProviderResultUnavailable {
    pub(crate) fn rebuild(view: view::EntraTokenProviderResultUnavailable<'_>) -> build::EntraTokenProviderResultUnavailable {
        let built = build::EntraTokenProviderResultUnavailable::new();
        built
    }
}

impl build::EnvAuthInfo {
    pub(crate) fn rebuild(view: view::EnvAuthInfo<'_>) -> build::EnvAuthInfo {
        let built = build::EnvAuthInfo::new(&view.host(), &view.token(), &view.env_var());
        let built = match view.login() { Some(value) => built.login(&value), None => built };
        let built = match view.copilot_user() { Some(value) => built.copilot_user(build::CopilotUserResponse::rebuild(value)), None => built };
        built
    }
}

impl build::ErrorOccurredHookOutput {
    pub(crate) fn rebuild(view: view::ErrorOccurredHookOutput<'_>) -> build::ErrorOccurredHookOutput {
        let built = build::ErrorOccurredHookOutput::new();
        let built = match view.suppress_output() { Some(value) => built.suppress_output(value), None => built };
        let built = match view.error_handling() { Some(value) => built.error_handling(value), None => built };
        let built = match view.retry_count() { Some(value) => built.retry_count(value), None => built };
        let built = match view.user_notification() { Some(value) => built.user_notification(&value), None => built };
        built
    }
}

impl build::ErrorOccurredHookResult {
    pub(crate) fn rebuild(view: view::ErrorOccurredHookResult<'_>) -> build::ErrorOccurredHookResult {
        let built = build::ErrorOccurredHookResult::new();
        let built = match view.output() { Some(value) => built.output(build::ErrorOccurredHookOutput::rebuild(value)), None => built };
        built
    }
}

impl build::EventLogReadRequest {
    pub(crate) fn rebuild(view: view::EventLogReadRequest<'_>) -> build::EventLogReadRequest {
        let built = build::EventLogReadRequest::new();
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.cursor() { Some(value) => built.cursor(&value), None => built };
        let built = match view.max() { Some(value) => built.max(value), None => built };
        let built = match view.wait_ms() { Some(value) => built.wait_ms(value), None => built };
        let built = match view.types() { Some(value) => built.types(build::EventLogTypes::rebuild(value)), None => built };
        let built = match view.agent_scope() { Some(value) => built.agent_scope(value), None => built };
        let built = match view.agent_ids() { Some(value) => built.agent_ids(value.map(|item| item)), None => built };
        let built = match view.direction() { Some(value) => built.direction(value), None => built };
        let built = match view.include_ephemeral() { Some(value) => built.include_ephemeral(value), None => built };
        built
    }
}

impl build::ExpAssignments {
    pub(crate) fn rebuild(view: view::ExpAssignments<'_>) -> build::ExpAssignments {
        let built = build::ExpAssignments::new(view.features().map(|item| item), view.flights().map(|(name, item)| (name, item)), view.configs().map(|item| build::ExpConfig::rebuild(item)), &view.assignment_context());
        let built = match view.parameter_groups() { Some(value) => built.parameter_groups(value), None => built };
        let built = match view.flighting_version() { Some(value) => built.flighting_version(value), None => built };
        let built = match view.impression_id() { Some(value) => built.impression_id(&value), None => built };
        built
    }
}

impl build::ExpConfig {
    pub(crate) fn rebuild(view: view::ExpConfig<'_>) -> build::ExpConfig {
        let built = build::ExpConfig::new(&view.id(), view.parameters().map(|(name, item)| (name, item.map(|value| build::ExpConfigParametersValue::rebuild(value)))));
        built
    }
}

impl build::ExtensionInfo {
    pub(crate) fn rebuild(view: view::ExtensionInfo<'_>) -> build::ExtensionInfo {
        let built = build::ExtensionInfo::new(&view.source(), &view.name());
        built
    }
}

impl build::ExtensionLaunchProfile {
    pub(crate) fn rebuild(view: view::ExtensionLaunchProfile<'_>) -> build::ExtensionLaunchProfile {
        let built = build::ExtensionLaunchProfile::new(&view.executable(), view.args().map(|item| item), view.env().map(|(name, item)| (name, item)));
        built
    }
}

impl build::ExtensionLaunchProviderResolveResult {
    pub(crate) fn rebuild(view: view::ExtensionLaunchProviderResolveResult<'_>) -> build::ExtensionLaunchProviderResolveResult {
        let built = build::ExtensionLaunchProviderResolveResult::new();
        let built = match view.launch() { Some(value) => built.launch(build::ExtensionLaunchProfile::rebuild(value)), None => built };
        built
    }
}

impl build::ExternalToolTextResultForLlm {
    pub(crate) fn rebuild(view: view::ExternalToolTextResultForLlm<'_>) -> build::ExternalToolTextResultForLlm {
        let built = build::ExternalToolTextResultForLlm::new(&view.text_result_for_llm());
        let built = match view.result_type() { Some(value) => built.result_type(value), None => built };
        let built = match view.error() { Some(value) => built.error(&value), None => built };
        let built = match view.session_log() { Some(value) => built.session_log(&value), None => built };
        let built = match view.tool_telemetry() { Some(value) => built.tool_telemetry(value.map(|(name, item)| (name, item))), None => built };
        let built = match view.binary_results_for_llm() { Some(value) => built.binary_results_for_llm(value.map(|item| build::ExternalToolTextResultForLlmBinaryResultsForLlm::rebuild(item))), None => built };
        let built = match view.contents() { Some(value) => built.contents(value.map(|item| build::ExternalToolTextResultForLlmContent::rebuild(item))), None => built };
        let built = match view.tool_references() { Some(value) => built.tool_references(value.map(|item| item)), None => built };
        built
    }
}

impl build::ExternalToolTextResultForLlmBinaryResultsForLlm {
    pub(crate) fn rebuild(view: view::ExternalToolTextResultForLlmBinaryResultsForLlm<'_>) -> build::ExternalToolTextResultForLlmBinaryResultsForLlm {
        let built = build::ExternalToolTextResultForLlmBinaryResultsForLlm::new(view.r#type(), &view.data(), &view.mime_type());
        let built = match view.description() { Some(value) => built.description(&value), None => built };
        let built = match view.metadata() { Some(value) => built.metadata(value.map(|(name, item)| (name, item))), None => built };
        built
    }
}

impl build::ExternalToolTextResultForLlmContentAudio {
    pub(crate) fn rebuild(view: view::ExternalToolTextResultForLlmContentAudio<'_>) -> build::ExternalToolTextResultForLlmContentAudio {
        let built = build::ExternalToolTextResultForLlmContentAudio::new(&view.data(), &view.mime_type());
        built
    }
}

impl build::ExternalToolTextResultForLlmContentImage {
    pub(crate) fn rebuild(view: view::ExternalToolTextResultForLlmContentImage<'_>) -> build::ExternalToolTextResultForLlmContentImage {
        let built = build::ExternalToolTextResultForLlmContentImage::new(&view.data(), &view.mime_type());
        built
    }
}

impl build::ExternalToolTextResultForLlmContentResource {
    pub(crate) fn rebuild(view: view::ExternalToolTextResultForLlmContentResource<'_>) -> build::ExternalToolTextResultForLlmContentResource {
        let built = build::ExternalToolTextResultForLlmContentResource::new(build::ExternalToolTextResultForLlmContentResourceDetails::rebuild(view.resource()));
        built
    }
}

impl build::ExternalToolTextResultForLlmContentResourceLink {
    pub(crate) fn rebuild(view: view::ExternalToolTextResultForLlmContentResourceLink<'_>) -> build::ExternalToolTextResultForLlmContentResourceLink {
        let built = build::ExternalToolTextResultForLlmContentResourceLink::new(&view.name(), &view.uri());
        let built = match view.icons() { Some(value) => built.icons(value.map(|item| build::ExternalToolTextResultForLlmContentResourceLinkIcon::rebuild(item))), None => built };
        let built = match view.title() { Some(value) => built.title(&value), None => built };
        let built = match view.description() { Some(value) => built.description(&value), None => built };
        let built = match view.mime_type() { Some(value) => built.mime_type(&value), None => built };
        let built = match view.size() { Some(value) => built.size(value), None => built };
        built
    }
}

impl build::ExternalToolTextResultForLlmContentResourceLinkIcon {
    pub(crate) fn rebuild(view: view::ExternalToolTextResultForLlmContentResourceLinkIcon<'_>) -> build::ExternalToolTextResultForLlmContentResourceLinkIcon {
        let built = build::ExternalToolTextResultForLlmContentResourceLinkIcon::new(&view.src());
        let built = match view.mime_type() { Some(value) => built.mime_type(&value), None => built };
        let built = match view.sizes() { Some(value) => built.sizes(value.map(|item| item)), None => built };
        let built = match view.theme() { Some(value) => built.theme(value), None => built };
        built
    }
}

impl build::ExternalToolTextResultForLlmContentShellExit {
    pub(crate) fn rebuild(view: view::ExternalToolTextResultForLlmContentShellExit<'_>) -> build::ExternalToolTextResultForLlmContentShellExit {
        let built = build::ExternalToolTextResultForLlmContentShellExit::new(&view.shell_id(), view.exit_code());
        let built = match view.cwd() { Some(value) => built.cwd(&value), None => built };
        let built = match view.output_preview() { Some(value) => built.output_preview(&value), None => built };
        let built = match view.output_truncated() { Some(value) => built.output_truncated(value), None => built };
        let built = match view.output_file_path() { Some(value) => built.output_file_path(&value), None => built };
        built
    }
}

impl build::ExternalToolTextResultForLlmContentTerminal {
    pub(crate) fn rebuild(view: view::ExternalToolTextResultForLlmContentTerminal<'_>) -> build::ExternalToolTextResultForLlmContentTerminal {
        let built = build::ExternalToolTextResultForLlmContentTerminal::new(&view.text());
        let built = match view.exit_code() { Some(value) => built.exit_code(value), None => built };
        let built = match view.cwd() { Some(value) => built.cwd(&value), None => built };
        built
    }
}

impl build::ExternalToolTextResultForLlmContentText {
    pub(crate) fn rebuild(view: view::ExternalToolTextResultForLlmContentText<'_>) -> build::ExternalToolTextResultForLlmContentText {
        let built = build::ExternalToolTextResultForLlmContentText::new(&view.text());
        built
    }
}

impl build::FleetStartRequest {
    pub(crate) fn rebuild(view: view::FleetStartRequest<'_>) -> build::FleetStartRequest {
        let built = build::FleetStartRequest::new();
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.prompt() { Some(value) => built.prompt(&value), None => built };
        let built = match view.attachments() { Some(value) => built.attachments(value.map(|item| build::Attachment::rebuild(item))), None => built };
        let built = match view.billable() { Some(value) => built.billable(value), None => built };
        let built = match view.wait() { Some(value) => built.wait(value), None => built };
        built
    }
}

impl build::GhCliAuthInfo {
    pub(crate) fn rebuild(view: view::GhCliAuthInfo<'_>) -> build::GhCliAuthInfo {
        let built = build::GhCliAuthInfo::new(&view.host(), &view.login(), &view.token());
        let built = match view.copilot_user() { Some(value) => built.copilot_user(build::CopilotUserResponse::rebuild(value)), None => built };
        built
    }
}

impl build::GitHubMcpToolConfig {
    pub(crate) fn rebuild(view: view::GitHubMcpToolConfig<'_>) -> build::GitHubMcpToolConfig {
        let built = build::GitHubMcpToolConfig::new();
        let built = match view.enable_all_tools() { Some(value) => built.enable_all_tools(value), None => built };
        let built = match view.additional_toolsets() { Some(value) => built.additional_toolsets(value.map(|item| item)), None => built };
        let built = match view.additional_tools() { Some(value) => built.additional_tools(value.map(|item| item)), None => built };
        let built = match view.enable_insiders_mode() { Some(value) => built.enable_insiders_mode(value), None => built };
        let built = match view.disable_form_deferral() { Some(value) => built.disable_form_deferral(value), None => built };
        built
    }
}

impl build::GitHubRepoRef {
    pub(crate) fn rebuild(view: view::GitHubRepoRef<'_>) -> build::GitHubRepoRef {
        let built = build::GitHubRepoRef::new(&view.name(), &view.owner());
        let built = match view.id() { Some(value) => built.id(value), None => built };
        built
    }
}

impl build::GitHubTokenAcquireResultCancelled {
    pub(crate) fn rebuild(view: view::GitHubTokenAcquireResultCancelled<'_>) -> build::GitHubTokenAcquireResultCancelled {
        let built = build::GitHubTokenAcquireResultCancelled::new();
        built
    }
}

impl build::GitHubTokenAcquireResultToken {
    pub(crate) fn rebuild(view: view::GitHubTokenAcquireResultToken<'_>) -> build::GitHubTokenAcquireResultToken {
        let built = build::GitHubTokenAcquireResultToken::new(&view.access_token(), view.expires_in());
        let built = match view.token_type() { Some(value) => built.token_type(&value), None => built };
        built
    }
}

impl build::HMACAuthInfo {
    pub(crate) fn rebuild(view: view::HMACAuthInfo<'_>) -> build::HMACAuthInfo {
        let built = build::HMACAuthInfo::new(&view.hmac());
        let built = match view.copilot_user() { Some(value) => built.copilot_user(build::CopilotUserResponse::rebuild(value)), None => built };
        built
    }
}

impl build::HandlePendingToolCallRequest {
    pub(crate) fn rebuild(view: view::HandlePendingToolCallRequest<'_>) -> build::HandlePendingToolCallRequest {
        let built = build::HandlePendingToolCallRequest::new(&view.request_id());
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.result() { Some(value) => built.result(build::ExternalToolResult::rebuild(value)), None => built };
        let built = match view.error() { Some(value) => built.error(&value), None => built };
        built
    }
}

impl build::HistoryCompactRequest {
    pub(crate) fn rebuild(view: view::HistoryCompactRequest<'_>) -> build::HistoryCompactRequest {
        let built = build::HistoryCompactRequest::new();
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.custom_instructions() { Some(value) => built.custom_instructions(&value), None => built };
        let built = match view.trigger() { Some(value) => built.trigger(value), None => built };
        let built = match view.token_limit() { Some(value) => built.token_limit(value), None => built };
        built
    }
}

impl build::HistoryTruncateRequest {
    pub(crate) fn rebuild(view: view::HistoryTruncateRequest<'_>) -> build::HistoryTruncateRequest {
        let built = build::HistoryTruncateRequest::new(&view.event_id());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::HooksInvokeResult {
    pub(crate) fn rebuild(view: view::HooksInvokeResult<'_>) -> build::HooksInvokeResult {
        let built = build::HooksInvokeResult::new();
        let built = match view.output() { Some(value) => built.output(value.map(|(name, item)| (name, item))), None => built };
        built
    }
}

impl build::HostAuthentication {
    pub(crate) fn rebuild(view: view::HostAuthentication<'_>) -> build::HostAuthentication {
        let built = build::HostAuthentication::new(&view.identity(), &view.expires_at());
        built
    }
}

impl build::HostMaterializeSessionResult {
    pub(crate) fn rebuild(view: view::HostMaterializeSessionResult<'_>) -> build::HostMaterializeSessionResult {
        let built = build::HostMaterializeSessionResult::new(&view.session_id());
        built
    }
}

impl build::InfiniteSessionConfig {
    pub(crate) fn rebuild(view: view::InfiniteSessionConfig<'_>) -> build::InfiniteSessionConfig {
        let built = build::InfiniteSessionConfig::new();
        let built = match view.enabled() { Some(value) => built.enabled(value), None => built };
        let built = match view.background_compaction_threshold() { Some(value) => built.background_compaction_threshold(value.to_f64()), None => built };
        let built = match view.buffer_exhaustion_threshold() { Some(value) => built.buffer_exhaustion_threshold(value.to_f64()), None => built };
        built
    }
}

impl build::InstallationConfirmationResponse {
    pub(crate) fn rebuild(view: view::InstallationConfirmationResponse<'_>) -> build::InstallationConfirmationResponse {
        let built = build::InstallationConfirmationResponse::new(&view.confirmation_id(), &view.review_fingerprint(), view.decision());
        built
    }
}

impl build::InstalledPlugin {
    pub(crate) fn rebuild(view: view::InstalledPlugin<'_>) -> build::InstalledPlugin {
        let built = build::InstalledPlugin::new(&view.name(), &view.marketplace(), &view.installed_at(), view.enabled());
        let built = match view.version() { Some(value) => built.version(&value), None => built };
        let built = match view.cache_path() { Some(value) => built.cache_path(&value), None => built };
        let built = match view.source() { Some(value) => built.source(build::InstalledPluginSource::rebuild(value)), None => built };
        let built = match view.source_sha() { Some(value) => built.source_sha(&value), None => built };
        let built = match view.installed_from() { Some(value) => built.installed_from(&value), None => built };
        built
    }
}

impl build::InstalledPluginSourceGitHub {
    pub(crate) fn rebuild(view: view::InstalledPluginSourceGitHub<'_>) -> build::InstalledPluginSourceGitHub {
        let built = build::InstalledPluginSourceGitHub::new(&view.repo());
        let built = match view.r#ref() { Some(value) => built.r#ref(&value), None => built };
        let built = match view.sha() { Some(value) => built.sha(&value), None => built };
        let built = match view.path() { Some(value) => built.path(&value), None => built };
        built
    }
}

impl build::InstalledPluginSourceLocal {
    pub(crate) fn rebuild(view: view::InstalledPluginSourceLocal<'_>) -> build::InstalledPluginSourceLocal {
        let built = build::InstalledPluginSourceLocal::new(&view.path());
        built
    }
}

impl build::InstalledPluginSourceUrl {
    pub(crate) fn rebuild(view: view::InstalledPluginSourceUrl<'_>) -> build::InstalledPluginSourceUrl {
        let built = build::InstalledPluginSourceUrl::new(&view.url());
        let built = match view.r#ref() { Some(value) => built.r#ref(&value), None => built };
        let built = match view.sha() { Some(value) => built.sha(&value), None => built };
        let built = match view.path() { Some(value) => built.path(&value), None => built };
        built
    }
}

impl build::JsonSchemaResponseFormat {
    pub(crate) fn rebuild(view: view::JsonSchemaResponseFormat<'_>) -> build::JsonSchemaResponseFormat {
        let built = build::JsonSchemaResponseFormat::new(&view.name(), view.schema());
        let built = match view.description() { Some(value) => built.description(&value), None => built };
        let built = match view.strict() { Some(value) => built.strict(value), None => built };
        built
    }
}

impl build::KerberosAuthAcquireResult {
    pub(crate) fn rebuild(view: view::KerberosAuthAcquireResult<'_>) -> build::KerberosAuthAcquireResult {
        let built = build::KerberosAuthAcquireResult::new(view.token().as_deref());
        built
    }
}

impl build::LargeToolOutputConfig {
    pub(crate) fn rebuild(view: view::LargeToolOutputConfig<'_>) -> build::LargeToolOutputConfig {
        let built = build::LargeToolOutputConfig::new();
        let built = match view.enabled() { Some(value) => built.enabled(value), None => built };
        let built = match view.max_size_bytes() { Some(value) => built.max_size_bytes(value), None => built };
        let built = match view.output_dir() { Some(value) => built.output_dir(&value), None => built };
        built
    }
}

impl build::LifecycleDiagnosticsConfiguration {
    pub(crate) fn rebuild(view: view::LifecycleDiagnosticsConfiguration<'_>) -> build::LifecycleDiagnosticsConfiguration {
        let built = build::LifecycleDiagnosticsConfiguration::new();
        let built = match view.expose() { Some(value) => built.expose(value), None => built };
        let built = match view.persist() { Some(value) => built.persist(value), None => built };
        built
    }
}

impl build::LlmInferenceHttpRequestChunkResult {
    pub(crate) fn rebuild(view: view::LlmInferenceHttpRequestChunkResult<'_>) -> build::LlmInferenceHttpRequestChunkResult {
        let built = build::LlmInferenceHttpRequestChunkResult::new();
        let mut built = built;
        for (name, value) in view.members() { built = built.member(&name, value); }
        built
    }
}

impl build::LlmInferenceHttpRequestStartResult {
    pub(crate) fn rebuild(view: view::LlmInferenceHttpRequestStartResult<'_>) -> build::LlmInferenceHttpRequestStartResult {
        let built = build::LlmInferenceHttpRequestStartResult::new();
        let mut built = built;
        for (name, value) in view.members() { built = built.member(&name, value); }
        built
    }
}

impl build::LlmInferenceHttpResponseChunkError {
    pub(crate) fn rebuild(view: view::LlmInferenceHttpResponseChunkError<'_>) -> build::LlmInferenceHttpResponseChunkError {
        let built = build::LlmInferenceHttpResponseChunkError::new(&view.message());
        let built = match view.code() { Some(value) => built.code(&value), None => built };
        built
    }
}

impl build::LlmInferenceHttpResponseChunkRequest {
    pub(crate) fn rebuild(view: view::LlmInferenceHttpResponseChunkRequest<'_>) -> build::LlmInferenceHttpResponseChunkRequest {
        let built = build::LlmInferenceHttpResponseChunkRequest::new(&view.request_id(), &view.data());
        let built = match view.binary() { Some(value) => built.binary(value), None => built };
        let built = match view.end() { Some(value) => built.end(value), None => built };
        let built = match view.error() { Some(value) => built.error(build::LlmInferenceHttpResponseChunkError::rebuild(value)), None => built };
        built
    }
}

impl build::LlmInferenceHttpResponseStartRequest {
    pub(crate) fn rebuild(view: view::LlmInferenceHttpResponseStartRequest<'_>) -> build::LlmInferenceHttpResponseStartRequest {
        let built = build::LlmInferenceHttpResponseStartRequest::new(&view.request_id(), view.status(), view.headers().map(|(name, item)| (name, item.map(|item| item))));
        let built = match view.status_text() { Some(value) => built.status_text(&value), None => built };
        built
    }
}

impl build::LogRequest {
    pub(crate) fn rebuild(view: view::LogRequest<'_>) -> build::LogRequest {
        let built = build::LogRequest::new(&view.message());
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.level() { Some(value) => built.level(value), None => built };
        let built = match view.r#type() { Some(value) => built.r#type(&value), None => built };
        let built = match view.ephemeral() { Some(value) => built.ephemeral(value), None => built };
        let built = match view.url() { Some(value) => built.url(&value), None => built };
        let built = match view.tip() { Some(value) => built.tip(&value), None => built };
        built
    }
}

impl build::ManagedMcpServerConfig {
    pub(crate) fn rebuild(view: view::ManagedMcpServerConfig<'_>) -> build::ManagedMcpServerConfig {
        let built = build::ManagedMcpServerConfig::new(&view.display_name(), &view.url());
        let built = match view.tools() { Some(value) => built.tools(value.map(|item| item)), None => built };
        let built = match view.timeout() { Some(value) => built.timeout(value), None => built };
        let built = match view.headers_refresh_ttl_ms() { Some(value) => built.headers_refresh_ttl_ms(value), None => built };
        built
    }
}

impl build::McpDiagnosticSourceConfiguration {
    pub(crate) fn rebuild(view: view::McpDiagnosticSourceConfiguration<'_>) -> build::McpDiagnosticSourceConfiguration {
        let built = build::McpDiagnosticSourceConfiguration::new(view.level());
        built
    }
}

impl build::McpHeadersHandlePendingHeadersRefreshRequestError {
    pub(crate) fn rebuild(view: view::McpHeadersHandlePendingHeadersRefreshRequestError<'_>) -> build::McpHeadersHandlePendingHeadersRefreshRequestError {
        let built = build::McpHeadersHandlePendingHeadersRefreshRequestError::new(&view.message());
        built
    }
}

impl build::McpHeadersHandlePendingHeadersRefreshRequestHeaders {
    pub(crate) fn rebuild(view: view::McpHeadersHandlePendingHeadersRefreshRequestHeaders<'_>) -> build::McpHeadersHandlePendingHeadersRefreshRequestHeaders {
        let built = build::McpHeadersHandlePendingHeadersRefreshRequestHeaders::new(view.headers().map(|(name, item)| (name, item)));
        let built = match view.ttl_ms() { Some(value) => built.ttl_ms(value), None => built };
        built
    }
}

impl build::McpHeadersHandlePendingHeadersRefreshRequestNone {
    pub(crate) fn rebuild(view: view::McpHeadersHandlePendingHeadersRefreshRequestNone<'_>) -> build::McpHeadersHandlePendingHeadersRefreshRequestNone {
        let built = build::McpHeadersHandlePendingHeadersRefreshRequestNone::new();
        built
    }
}

impl build::McpHeadersHandlePendingHeadersRefreshRequestRequest {
    pub(crate) fn rebuild(view: view::McpHeadersHandlePendingHeadersRefreshRequestRequest<'_>) -> build::McpHeadersHandlePendingHeadersRefreshRequestRequest {
        let built = build::McpHeadersHandlePendingHeadersRefreshRequestRequest::new(&view.request_id(), build::McpHeadersHandlePendingHeadersRefreshRequest::rebuild(view.result()));
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::McpInstallationInput {
    pub(crate) fn rebuild(view: view::McpInstallationInput<'_>) -> build::McpInstallationInput {
        let built = build::McpInstallationInput::new(view.category(), &view.key(), &view.value());
        built
    }
}

impl build::McpListToolsRequest {
    pub(crate) fn rebuild(view: view::McpListToolsRequest<'_>) -> build::McpListToolsRequest {
        let built = build::McpListToolsRequest::new(&view.server_name());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::McpOauthHandlePendingRequest {
    pub(crate) fn rebuild(view: view::McpOauthHandlePendingRequest<'_>) -> build::McpOauthHandlePendingRequest {
        let built = build::McpOauthHandlePendingRequest::new(&view.request_id(), build::McpOauthPendingRequestResponse::rebuild(view.result()));
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::McpOauthLoginRequest {
    pub(crate) fn rebuild(view: view::McpOauthLoginRequest<'_>) -> build::McpOauthLoginRequest {
        let built = build::McpOauthLoginRequest::new(&view.server_name());
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.force_reauth() { Some(value) => built.force_reauth(value), None => built };
        let built = match view.client_name() { Some(value) => built.client_name(&value), None => built };
        let built = match view.callback_success_message() { Some(value) => built.callback_success_message(&value), None => built };
        let built = match view.client_id() { Some(value) => built.client_id(&value), None => built };
        let built = match view.client_secret() { Some(value) => built.client_secret(&value), None => built };
        let built = match view.public_client() { Some(value) => built.public_client(value), None => built };
        let built = match view.grant_type() { Some(value) => built.grant_type(value), None => built };
        let built = match view.login_id() { Some(value) => built.login_id(&value), None => built };
        let built = match view.expected_installation_id() { Some(value) => built.expected_installation_id(&value), None => built };
        built
    }
}

impl build::McpOauthPendingRequestResponseCancelled {
    pub(crate) fn rebuild(view: view::McpOauthPendingRequestResponseCancelled<'_>) -> build::McpOauthPendingRequestResponseCancelled {
        let built = build::McpOauthPendingRequestResponseCancelled::new();
        built
    }
}

impl build::McpOauthPendingRequestResponseRuntimeRefresh {
    pub(crate) fn rebuild(view: view::McpOauthPendingRequestResponseRuntimeRefresh<'_>) -> build::McpOauthPendingRequestResponseRuntimeRefresh {
        let built = build::McpOauthPendingRequestResponseRuntimeRefresh::new();
        built
    }
}

impl build::McpOauthPendingRequestResponseToken {
    pub(crate) fn rebuild(view: view::McpOauthPendingRequestResponseToken<'_>) -> build::McpOauthPendingRequestResponseToken {
        let built = build::McpOauthPendingRequestResponseToken::new(&view.access_token());
        let built = match view.token_type() { Some(value) => built.token_type(&value), None => built };
        let built = match view.expires_in() { Some(value) => built.expires_in(value), None => built };
        built
    }
}

impl build::McpSafeForTelemetryFields {
    pub(crate) fn rebuild(view: view::McpSafeForTelemetryFields<'_>) -> build::McpSafeForTelemetryFields {
        let built = build::McpSafeForTelemetryFields::new(view.name(), view.inputs_names());
        built
    }
}

impl build::McpServerAuthConfigRedirectPort {
    pub(crate) fn rebuild(view: view::McpServerAuthConfigRedirectPort<'_>) -> build::McpServerAuthConfigRedirectPort {
        let built = build::McpServerAuthConfigRedirectPort::new();
        let built = match view.redirect_port() { Some(value) => built.redirect_port(value), None => built };
        built
    }
}

impl build::McpServerConfigHttp {
    pub(crate) fn rebuild(view: view::McpServerConfigHttp<'_>) -> build::McpServerConfigHttp {
        let built = build::McpServerConfigHttp::new(&view.url());
        let built = match view.display_name() { Some(value) => built.display_name(&value), None => built };
        let built = match view.safe_for_telemetry() { Some(value) => built.safe_for_telemetry(build::McpSafeForTelemetry::rebuild(value)), None => built };
        let built = match view.tools() { Some(value) => built.tools(value.map(|item| item)), None => built };
        let built = match view.r#type() { Some(value) => built.r#type(value), None => built };
        let built = match view.is_default_server() { Some(value) => built.is_default_server(value), None => built };
        let built = match view.filter_mapping() { Some(value) => built.filter_mapping(build::FilterMapping::rebuild(value)), None => built };
        let built = match view.timeout() { Some(value) => built.timeout(value), None => built };
        let built = match view.slow_connection_threshold_ms() { Some(value) => built.slow_connection_threshold_ms(value), None => built };
        let built = match view.oidc() { Some(value) => built.oidc(build::McpServerAuthConfig::rebuild(value)), None => built };
        let built = match view.auth() { Some(value) => built.auth(build::McpServerAuthConfig::rebuild(value)), None => built };
        let built = match view.defer_tools() { Some(value) => built.defer_tools(value), None => built };
        let built = match view.disable_tool_cache() { Some(value) => built.disable_tool_cache(value), None => built };
        let built = match view.disable_secret_masking() { Some(value) => built.disable_secret_masking(value), None => built };
        let built = match view.exclude_tools() { Some(value) => built.exclude_tools(value.map(|item| item)), None => built };
        let built = match view.events() { Some(value) => built.events(value.map(|item| item)), None => built };
        let built = match view.notifications() { Some(value) => built.notifications(value.map(|item| item)), None => built };
        let built = match view.source() { Some(value) => built.source(value), None => built };
        let built = match view.source_plugin() { Some(value) => built.source_plugin(&value), None => built };
        let built = match view.source_plugin_version() { Some(value) => built.source_plugin_version(&value), None => built };
        let built = match view.source_plugin_spec() { Some(value) => built.source_plugin_spec(value), None => built };
        let built = match view.source_path() { Some(value) => built.source_path(&value), None => built };
        let built = match view.config_warnings() { Some(value) => built.config_warnings(value.map(|item| item)), None => built };
        let built = match view.headers() { Some(value) => built.headers(value.map(|(name, item)| (name, item))), None => built };
        let built = match view.headers_refresh_ttl_ms() { Some(value) => built.headers_refresh_ttl_ms(value), None => built };
        let built = match view.oauth_client_id() { Some(value) => built.oauth_client_id(&value), None => built };
        let built = match view.oauth_scopes() { Some(value) => built.oauth_scopes(value.map(|item| item)), None => built };
        let built = match view.oauth_public_client() { Some(value) => built.oauth_public_client(value), None => built };
        let built = match view.oauth_grant_type() { Some(value) => built.oauth_grant_type(value), None => built };
        built
    }
}

impl build::McpServerConfigMemory {
    pub(crate) fn rebuild(view: view::McpServerConfigMemory<'_>) -> build::McpServerConfigMemory {
        let built = build::McpServerConfigMemory::new(view.r#type(), view.server_instance());
        let built = match view.tools() { Some(value) => built.tools(value.map(|item| item)), None => built };
        let built = match view.display_name() { Some(value) => built.display_name(&value), None => built };
        let built = match view.is_default_server() { Some(value) => built.is_default_server(value), None => built };
        let built = match view.filter_mapping() { Some(value) => built.filter_mapping(build::FilterMapping::rebuild(value)), None => built };
        let built = match view.safe_for_telemetry() { Some(value) => built.safe_for_telemetry(build::McpSafeForTelemetry::rebuild(value)), None => built };
        let built = match view.timeout() { Some(value) => built.timeout(value), None => built };
        let built = match view.slow_connection_threshold_ms() { Some(value) => built.slow_connection_threshold_ms(value), None => built };
        let built = match view.oidc() { Some(value) => built.oidc(build::McpServerAuthConfig::rebuild(value)), None => built };
        let built = match view.defer_tools() { Some(value) => built.defer_tools(value), None => built };
        let built = match view.disable_tool_cache() { Some(value) => built.disable_tool_cache(value), None => built };
        let built = match view.disable_secret_masking() { Some(value) => built.disable_secret_masking(value), None => built };
        let built = match view.exclude_tools() { Some(value) => built.exclude_tools(value.map(|item| item)), None => built };
        let built = match view.events() { Some(value) => built.events(value.map(|item| item)), None => built };
        let built = match view.notifications() { Some(value) => built.notifications(value.map(|item| item)), None => built };
        let built = match view.source() { Some(value) => built.source(value), None => built };
        let built = match view.source_plugin() { Some(value) => built.source_plugin(&value), None => built };
        let built = match view.source_plugin_version() { Some(value) => built.source_plugin_version(&value), None => built };
        let built = match view.source_plugin_spec() { Some(value) => built.source_plugin_spec(value), None => built };
        let built = match view.source_path() { Some(value) => built.source_path(&value), None => built };
        let built = match view.config_warnings() { Some(value) => built.config_warnings(value.map(|item| item)), None => built };
        built
    }
}

impl build::McpServerConfigStdio {
    pub(crate) fn rebuild(view: view::McpServerConfigStdio<'_>) -> build::McpServerConfigStdio {
        let built = build::McpServerConfigStdio::new(&view.command());
        let built = match view.display_name() { Some(value) => built.display_name(&value), None => built };
        let built = match view.safe_for_telemetry() { Some(value) => built.safe_for_telemetry(build::McpSafeForTelemetry::rebuild(value)), None => built };
        let built = match view.tools() { Some(value) => built.tools(value.map(|item| item)), None => built };
        let built = match view.is_default_server() { Some(value) => built.is_default_server(value), None => built };
        let built = match view.filter_mapping() { Some(value) => built.filter_mapping(build::FilterMapping::rebuild(value)), None => built };
        let built = match view.timeout() { Some(value) => built.timeout(value), None => built };
        let built = match view.slow_connection_threshold_ms() { Some(value) => built.slow_connection_threshold_ms(value), None => built };
        let built = match view.oidc() { Some(value) => built.oidc(build::McpServerAuthConfig::rebuild(value)), None => built };
        let built = match view.auth() { Some(value) => built.auth(build::McpServerAuthConfig::rebuild(value)), None => built };
        let built = match view.defer_tools() { Some(value) => built.defer_tools(value), None => built };
        let built = match view.disable_tool_cache() { Some(value) => built.disable_tool_cache(value), None => built };
        let built = match view.disable_secret_masking() { Some(value) => built.disable_secret_masking(value), None => built };
        let built = match view.exclude_tools() { Some(value) => built.exclude_tools(value.map(|item| item)), None => built };
        let built = match view.events() { Some(value) => built.events(value.map(|item| item)), None => built };
        let built = match view.notifications() { Some(value) => built.notifications(value.map(|item| item)), None => built };
        let built = match view.source() { Some(value) => built.source(value), None => built };
        let built = match view.source_plugin() { Some(value) => built.source_plugin(&value), None => built };
        let built = match view.source_plugin_version() { Some(value) => built.source_plugin_version(&value), None => built };
        let built = match view.source_plugin_spec() { Some(value) => built.source_plugin_spec(value), None => built };
        let built = match view.source_path() { Some(value) => built.source_path(&value), None => built };
        let built = match view.config_warnings() { Some(value) => built.config_warnings(value.map(|item| item)), None => built };
        let built = match view.args() { Some(value) => built.args(value.map(|item| item)), None => built };
        let built = match view.cwd() { Some(value) => built.cwd(&value), None => built };
        let built = match view.env() { Some(value) => built.env(value.map(|(name, item)| (name, item))), None => built };
        let built = match view.r#type() { Some(value) => built.r#type(value), None => built };
        built
    }
}

impl build::McpTaskMetadata {
    pub(crate) fn rebuild(view: view::McpTaskMetadata<'_>) -> build::McpTaskMetadata {
        let built = build::McpTaskMetadata::new();
        let built = match view.ttl() { Some(value) => built.ttl(value), None => built };
        built
    }
}

impl build::MemoryConfiguration {
    pub(crate) fn rebuild(view: view::MemoryConfiguration<'_>) -> build::MemoryConfiguration {
        let built = build::MemoryConfiguration::new(view.enabled());
        let built = match view.mode() { Some(value) => built.mode(value), None => built };
        built
    }
}

impl build::MetadataContextInfoRequest {
    pub(crate) fn rebuild(view: view::MetadataContextInfoRequest<'_>) -> build::MetadataContextInfoRequest {
        let built = build::MetadataContextInfoRequest::new(view.prompt_token_limit(), view.output_token_limit());
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.selected_model() { Some(value) => built.selected_model(&value), None => built };
        let built = match view.provider_id() { Some(value) => built.provider_id(&value), None => built };
        built
    }
}

impl build::ModeSetRequest {
    pub(crate) fn rebuild(view: view::ModeSetRequest<'_>) -> build::ModeSetRequest {
        let built = build::ModeSetRequest::new(view.mode());
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.expected_mode() { Some(value) => built.expected_mode(value), None => built };
        let built = match view.inherit_plan_base_from_session_id() { Some(value) => built.inherit_plan_base_from_session_id(&value), None => built };
        let built = match view.plan_model_configured() { Some(value) => built.plan_model_configured(value), None => built };
        let built = match view.plan_model() { Some(value) => built.plan_model(&value), None => built };
        let built = match view.plan_reasoning_effort() { Some(value) => built.plan_reasoning_effort(&value), None => built };
        let built = match view.plan_context_tier() { Some(value) => built.plan_context_tier(&value), None => built };
        let built = match view.compaction_decision() { Some(value) => built.compaction_decision(&value), None => built };
        let built = match view.restore_plan_model() { Some(value) => built.restore_plan_model(value), None => built };
        let built = match view.persist_plan_selection() { Some(value) => built.persist_plan_selection(value), None => built };
        let built = match view.picker_settings_context() { Some(value) => built.picker_settings_context(build::ModelPickerSettingsContext::rebuild(value)), None => built };
        let built = match view.plan_exit_action() { Some(value) => built.plan_exit_action(&value), None => built };
        let built = match view.plan_model_provider_id() { Some(value) => built.plan_model_provider_id(&value), None => built };
        built
    }
}

impl build::ModelCapabilitiesOverride {
    pub(crate) fn rebuild(view: view::ModelCapabilitiesOverride<'_>) -> build::ModelCapabilitiesOverride {
        let built = build::ModelCapabilitiesOverride::new();
        let built = match view.supports() { Some(value) => built.supports(build::ModelCapabilitiesOverrideSupports::rebuild(value)), None => built };
        let built = match view.limits() { Some(value) => built.limits(build::ModelCapabilitiesOverrideLimits::rebuild(value)), None => built };
        built
    }
}

impl build::ModelCapabilitiesOverrideLimits {
    pub(crate) fn rebuild(view: view::ModelCapabilitiesOverrideLimits<'_>) -> build::ModelCapabilitiesOverrideLimits {
        let built = build::ModelCapabilitiesOverrideLimits::new();
        let built = match view.max_prompt_tokens() { Some(value) => built.max_prompt_tokens(value), None => built };
        let built = match view.max_output_tokens() { Some(value) => built.max_output_tokens(value), None => built };
        let built = match view.max_context_window_tokens() { Some(value) => built.max_context_window_tokens(value), None => built };
        let built = match view.vision() { Some(value) => built.vision(build::ModelCapabilitiesOverrideLimitsVision::rebuild(value)), None => built };
        built
    }
}

impl build::ModelCapabilitiesOverrideLimitsVision {
    pub(crate) fn rebuild(view: view::ModelCapabilitiesOverrideLimitsVision<'_>) -> build::ModelCapabilitiesOverrideLimitsVision {
        let built = build::ModelCapabilitiesOverrideLimitsVision::new();
        let built = match view.supported_media_types() { Some(value) => built.supported_media_types(value.map(|item| item)), None => built };
        let built = match view.max_prompt_images() { Some(value) => built.max_prompt_images(value), None => built };
        let built = match view.max_prompt_image_size() { Some(value) => built.max_prompt_image_size(value), None => built };
        built
    }
}

impl build::ModelCapabilitiesOverrideSupports {
    pub(crate) fn rebuild(view: view::ModelCapabilitiesOverrideSupports<'_>) -> build::ModelCapabilitiesOverrideSupports {
        let built = build::ModelCapabilitiesOverrideSupports::new();
        let built = match view.vision() { Some(value) => built.vision(value), None => built };
        let built = match view.tool_calls() { Some(value) => built.tool_calls(value), None => built };
        let built = match view.reasoning_effort() { Some(value) => built.reasoning_effort(value), None => built };
        let built = match view.adaptive_thinking() { Some(value) => built.adaptive_thinking(value), None => built };
        built
    }
}

impl build::ModelPickerPersistenceRequest {
    pub(crate) fn rebuild(view: view::ModelPickerPersistenceRequest<'_>) -> build::ModelPickerPersistenceRequest {
        let built = build::ModelPickerPersistenceRequest::new(build::ModelPickerSettingsContext::rebuild(view.settings_context()));
        let built = match view.reasoning_effort_explicit() { Some(value) => built.reasoning_effort_explicit(value), None => built };
        let built = match view.context_tier_explicit() { Some(value) => built.context_tier_explicit(value), None => built };
        built
    }
}

impl build::ModelPickerSettingsContext {
    pub(crate) fn rebuild(view: view::ModelPickerSettingsContext<'_>) -> build::ModelPickerSettingsContext {
        let built = build::ModelPickerSettingsContext::new(&view.home_directory(), view.environment().map(|(name, item)| (name, item)));
        let built = match view.config_dir() { Some(value) => built.config_dir(&value), None => built };
        built
    }
}

impl build::ModelSwitchAutoTierRequest {
    pub(crate) fn rebuild(view: view::ModelSwitchAutoTierRequest<'_>) -> build::ModelSwitchAutoTierRequest {
        let built = build::ModelSwitchAutoTierRequest::new(view.auto_tier().map(|value| value));
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.source() { Some(value) => built.source(value), None => built };
        built
    }
}

impl build::ModelSwitchToRequest {
    pub(crate) fn rebuild(view: view::ModelSwitchToRequest<'_>) -> build::ModelSwitchToRequest {
        let built = build::ModelSwitchToRequest::new(&view.model_id());
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.auto_tier() { crate::Presence::Absent => built, crate::Presence::Null => built.auto_tier_null(), crate::Presence::Value(value) => built.auto_tier(value) };
        let built = match view.reasoning_effort() { crate::Presence::Absent => built, crate::Presence::Null => built.reasoning_effort_null(), crate::Presence::Value(value) => built.reasoning_effort(&value) };
        let built = match view.reasoning_summary() { Some(value) => built.reasoning_summary(value), None => built };
        let built = match view.verbosity() { Some(value) => built.verbosity(value), None => built };
        let built = match view.model_capabilities() { Some(value) => built.model_capabilities(build::ModelCapabilitiesOverride::rebuild(value)), None => built };
        let built = match view.context_tier() { Some(value) => built.context_tier(value), None => built };
        let built = match view.source() { Some(value) => built.source(value), None => built };
        let built = match view.defer_if_model_change_queued() { Some(value) => built.defer_if_model_change_queued(value), None => built };
        let built = match view.compaction_decision() { Some(value) => built.compaction_decision(&value), None => built };
        let built = match view.run_compaction_preflight() { Some(value) => built.run_compaction_preflight(value), None => built };
        let built = match view.repo_scope() { Some(value) => built.repo_scope(&value), None => built };
        let built = match view.model_change_scope() { Some(value) => built.model_change_scope(&value), None => built };
        let built = match view.require_available() { Some(value) => built.require_available(value), None => built };
        let built = match view.picker_persistence() { Some(value) => built.picker_persistence(build::ModelPickerPersistenceRequest::rebuild(value)), None => built };
        built
    }
}

impl build::ModelsListRequest {
    pub(crate) fn rebuild(view: view::ModelsListRequest<'_>) -> build::ModelsListRequest {
        let built = build::ModelsListRequest::new();
        let built = match view.selection_id() { Some(value) => built.selection_id(&value), None => built };
        let built = match view.github_token() { Some(value) => built.github_token(&value), None => built };
        built
    }
}

impl build::NameSetRequest {
    pub(crate) fn rebuild(view: view::NameSetRequest<'_>) -> build::NameSetRequest {
        let built = build::NameSetRequest::new(&view.name());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::NamedProviderConfig {
    pub(crate) fn rebuild(view: view::NamedProviderConfig<'_>) -> build::NamedProviderConfig {
        let built = build::NamedProviderConfig::new(&view.name(), &view.base_url());
        let built = match view.r#type() { Some(value) => built.r#type(value), None => built };
        let built = match view.wire_api() { Some(value) => built.wire_api(value), None => built };
        let built = match view.transport() { Some(value) => built.transport(value), None => built };
        let built = match view.api_key() { Some(value) => built.api_key(&value), None => built };
        let built = match view.bearer_token() { Some(value) => built.bearer_token(&value), None => built };
        let built = match view.azure() { Some(value) => built.azure(build::ProviderConfigAzure::rebuild(value)), None => built };
        let built = match view.headers() { Some(value) => built.headers(value.map(|(name, item)| (name, item))), None => built };
        let built = match view.has_bearer_token_provider() { Some(value) => built.has_bearer_token_provider(value), None => built };
        let built = match view.model_provider() { Some(value) => built.model_provider(value), None => built };
        built
    }
}

impl build::NotificationHookResult {
    pub(crate) fn rebuild(view: view::NotificationHookResult<'_>) -> build::NotificationHookResult {
        let built = build::NotificationHookResult::new();
        let built = match view.output() { Some(value) => built.output(value.map(|(name, item)| (name, item))), None => built };
        built
    }
}

impl build::OpenCanvasInstance {
    pub(crate) fn rebuild(view: view::OpenCanvasInstance<'_>) -> build::OpenCanvasInstance {
        let built = build::OpenCanvasInstance::new(&view.instance_id(), &view.extension_id(), &view.canvas_id());
        let built = match view.extension_name() { Some(value) => built.extension_name(&value), None => built };
        let built = match view.icon() { Some(value) => built.icon(&value), None => built };
        let built = match view.title() { Some(value) => built.title(&value), None => built };
        let built = match view.status() { Some(value) => built.status(&value), None => built };
        let built = match view.url() { Some(value) => built.url(&value), None => built };
        let built = match view.input() { Some(value) => built.input(value), None => built };
        built
    }
}

impl build::OptionsUpdateAdditionalContentExclusionPolicy {
    pub(crate) fn rebuild(view: view::OptionsUpdateAdditionalContentExclusionPolicy<'_>) -> build::OptionsUpdateAdditionalContentExclusionPolicy {
        let built = build::OptionsUpdateAdditionalContentExclusionPolicy::new(view.rules().map(|item| build::OptionsUpdateAdditionalContentExclusionPolicyRule::rebuild(item)), view.last_updated_at(), view.scope());
        built
    }
}

impl build::OptionsUpdateAdditionalContentExclusionPolicyRule {
    pub(crate) fn rebuild(view: view::OptionsUpdateAdditionalContentExclusionPolicyRule<'_>) -> build::OptionsUpdateAdditionalContentExclusionPolicyRule {
        let built = build::OptionsUpdateAdditionalContentExclusionPolicyRule::new(view.paths().map(|item| item), build::OptionsUpdateAdditionalContentExclusionPolicyRuleSource::rebuild(view.source()));
        let built = match view.if_any_match() { Some(value) => built.if_any_match(value.map(|item| item)), None => built };
        let built = match view.if_none_match() { Some(value) => built.if_none_match(value.map(|item| item)), None => built };
        built
    }
}

impl build::OptionsUpdateAdditionalContentExclusionPolicyRuleSource {
    pub(crate) fn rebuild(view: view::OptionsUpdateAdditionalContentExclusionPolicyRuleSource<'_>) -> build::OptionsUpdateAdditionalContentExclusionPolicyRuleSource {
        let built = build::OptionsUpdateAdditionalContentExclusionPolicyRuleSource::new(&view.name(), &view.r#type());
        built
    }
}

impl build::PermissionDecisionApproveForLocation {
    pub(crate) fn rebuild(view: view::PermissionDecisionApproveForLocation<'_>) -> build::PermissionDecisionApproveForLocation {
        let built = build::PermissionDecisionApproveForLocation::new(build::PermissionDecisionApproveForLocationApproval::rebuild(view.approval()), &view.location_key());
        built
    }
}

impl build::PermissionDecisionApproveForLocationApprovalCommands {
    pub(crate) fn rebuild(view: view::PermissionDecisionApproveForLocationApprovalCommands<'_>) -> build::PermissionDecisionApproveForLocationApprovalCommands {
        let built = build::PermissionDecisionApproveForLocationApprovalCommands::new(view.command_identifiers().map(|item| item));
        built
    }
}

impl build::PermissionDecisionApproveForLocationApprovalCustomTool {
    pub(crate) fn rebuild(view: view::PermissionDecisionApproveForLocationApprovalCustomTool<'_>) -> build::PermissionDecisionApproveForLocationApprovalCustomTool {
        let built = build::PermissionDecisionApproveForLocationApprovalCustomTool::new(&view.tool_name());
        built
    }
}

impl build::PermissionDecisionApproveForLocationApprovalExtensionEnvAccess {
    pub(crate) fn rebuild(view: view::PermissionDecisionApproveForLocationApprovalExtensionEnvAccess<'_>) -> build::PermissionDecisionApproveForLocationApprovalExtensionEnvAccess {
        let built = build::PermissionDecisionApproveForLocationApprovalExtensionEnvAccess::new(&view.extension_name(), view.environment_variables().map(|item| item));
        built
    }
}

impl build::PermissionDecisionApproveForLocationApprovalExtensionManagement {
    pub(crate) fn rebuild(view: view::PermissionDecisionApproveForLocationApprovalExtensionManagement<'_>) -> build::PermissionDecisionApproveForLocationApprovalExtensionManagement {
        let built = build::PermissionDecisionApproveForLocationApprovalExtensionManagement::new();
        let built = match view.operation() { Some(value) => built.operation(&value), None => built };
        built
    }
}

impl build::PermissionDecisionApproveForLocationApprovalExtensionPermissionAccess {
    pub(crate) fn rebuild(view: view::PermissionDecisionApproveForLocationApprovalExtensionPermissionAccess<'_>) -> build::PermissionDecisionApproveForLocationApprovalExtensionPermissionAccess {
        let built = build::PermissionDecisionApproveForLocationApprovalExtensionPermissionAccess::new(&view.extension_name());
        built
    }
}

impl build::PermissionDecisionApproveForLocationApprovalMcp {
    pub(crate) fn rebuild(view: view::PermissionDecisionApproveForLocationApprovalMcp<'_>) -> build::PermissionDecisionApproveForLocationApprovalMcp {
        let built = build::PermissionDecisionApproveForLocationApprovalMcp::new(&view.server_name(), view.tool_name().as_deref());
        built
    }
}

impl build::PermissionDecisionApproveForLocationApprovalMcpSampling {
    pub(crate) fn rebuild(view: view::PermissionDecisionApproveForLocationApprovalMcpSampling<'_>) -> build::PermissionDecisionApproveForLocationApprovalMcpSampling {
        let built = build::PermissionDecisionApproveForLocationApprovalMcpSampling::new(&view.server_name());
        built
    }
}

impl build::PermissionDecisionApproveForLocationApprovalMemory {
    pub(crate) fn rebuild(view: view::PermissionDecisionApproveForLocationApprovalMemory<'_>) -> build::PermissionDecisionApproveForLocationApprovalMemory {
        let built = build::PermissionDecisionApproveForLocationApprovalMemory::new();
        built
    }
}

impl build::PermissionDecisionApproveForLocationApprovalRead {
    pub(crate) fn rebuild(view: view::PermissionDecisionApproveForLocationApprovalRead<'_>) -> build::PermissionDecisionApproveForLocationApprovalRead {
        let built = build::PermissionDecisionApproveForLocationApprovalRead::new();
        built
    }
}

impl build::PermissionDecisionApproveForLocationApprovalWorkflow {
    pub(crate) fn rebuild(view: view::PermissionDecisionApproveForLocationApprovalWorkflow<'_>) -> build::PermissionDecisionApproveForLocationApprovalWorkflow {
        let built = build::PermissionDecisionApproveForLocationApprovalWorkflow::new();
        let built = match view.approval_key() { Some(value) => built.approval_key(&value), None => built };
        built
    }
}

impl build::PermissionDecisionApproveForLocationApprovalWrite {
    pub(crate) fn rebuild(view: view::PermissionDecisionApproveForLocationApprovalWrite<'_>) -> build::PermissionDecisionApproveForLocationApprovalWrite {
        let built = build::PermissionDecisionApproveForLocationApprovalWrite::new();
        built
    }
}

impl build::PermissionDecisionApproveForSession {
    pub(crate) fn rebuild(view: view::PermissionDecisionApproveForSession<'_>) -> build::PermissionDecisionApproveForSession {
        let built = build::PermissionDecisionApproveForSession::new();
        let built = match view.approval() { Some(value) => built.approval(build::PermissionDecisionApproveForSessionApproval::rebuild(value)), None => built };
        let built = match view.domain() { Some(value) => built.domain(&value), None => built };
        built
    }
}

impl build::PermissionDecisionApproveForSessionApprovalCommands {
    pub(crate) fn rebuild(view: view::PermissionDecisionApproveForSessionApprovalCommands<'_>) -> build::PermissionDecisionApproveForSessionApprovalCommands {
        let built = build::PermissionDecisionApproveForSessionApprovalCommands::new(view.command_identifiers().map(|item| item));
        built
    }
}

impl build::PermissionDecisionApproveForSessionApprovalCustomTool {
    pub(crate) fn rebuild(view: view::PermissionDecisionApproveForSessionApprovalCustomTool<'_>) -> build::PermissionDecisionApproveForSessionApprovalCustomTool {
        let built = build::PermissionDecisionApproveForSessionApprovalCustomTool::new(&view.tool_name());
        built
    }
}

impl build::PermissionDecisionApproveForSessionApprovalExtensionEnvAccess {
    pub(crate) fn rebuild(view: view::PermissionDecisionApproveForSessionApprovalExtensionEnvAccess<'_>) -> build::PermissionDecisionApproveForSessionApprovalExtensionEnvAccess {
        let built = build::PermissionDecisionApproveForSessionApprovalExtensionEnvAccess::new(&view.extension_name(), view.environment_variables().map(|item| item));
        built
    }
}

impl build::PermissionDecisionApproveForSessionApprovalExtensionManagement {
    pub(crate) fn rebuild(view: view::PermissionDecisionApproveForSessionApprovalExtensionManagement<'_>) -> build::PermissionDecisionApproveForSessionApprovalExtensionManagement {
        let built = build::PermissionDecisionApproveForSessionApprovalExtensionManagement::new();
        let built = match view.operation() { Some(value) => built.operation(&value), None => built };
        built
    }
}

impl build::PermissionDecisionApproveForSessionApprovalExtensionPermissionAccess {
    pub(crate) fn rebuild(view: view::PermissionDecisionApproveForSessionApprovalExtensionPermissionAccess<'_>) -> build::PermissionDecisionApproveForSessionApprovalExtensionPermissionAccess {
        let built = build::PermissionDecisionApproveForSessionApprovalExtensionPermissionAccess::new(&view.extension_name());
        built
    }
}

impl build::PermissionDecisionApproveForSessionApprovalMcp {
    pub(crate) fn rebuild(view: view::PermissionDecisionApproveForSessionApprovalMcp<'_>) -> build::PermissionDecisionApproveForSessionApprovalMcp {
        let built = build::PermissionDecisionApproveForSessionApprovalMcp::new(&view.server_name(), view.tool_name().as_deref());
        built
    }
}

impl build::PermissionDecisionApproveForSessionApprovalMcpSampling {
    pub(crate) fn rebuild(view: view::PermissionDecisionApproveForSessionApprovalMcpSampling<'_>) -> build::PermissionDecisionApproveForSessionApprovalMcpSampling {
        let built = build::PermissionDecisionApproveForSessionApprovalMcpSampling::new(&view.server_name());
        built
    }
}

impl build::PermissionDecisionApproveForSessionApprovalMemory {
    pub(crate) fn rebuild(view: view::PermissionDecisionApproveForSessionApprovalMemory<'_>) -> build::PermissionDecisionApproveForSessionApprovalMemory {
        let built = build::PermissionDecisionApproveForSessionApprovalMemory::new();
        built
    }
}

impl build::PermissionDecisionApproveForSessionApprovalRead {
    pub(crate) fn rebuild(view: view::PermissionDecisionApproveForSessionApprovalRead<'_>) -> build::PermissionDecisionApproveForSessionApprovalRead {
        let built = build::PermissionDecisionApproveForSessionApprovalRead::new();
        built
    }
}

impl build::PermissionDecisionApproveForSessionApprovalWorkflow {
    pub(crate) fn rebuild(view: view::PermissionDecisionApproveForSessionApprovalWorkflow<'_>) -> build::PermissionDecisionApproveForSessionApprovalWorkflow {
        let built = build::PermissionDecisionApproveForSessionApprovalWorkflow::new();
        let built = match view.approval_key() { Some(value) => built.approval_key(&value), None => built };
        built
    }
}

impl build::PermissionDecisionApproveForSessionApprovalWrite {
    pub(crate) fn rebuild(view: view::PermissionDecisionApproveForSessionApprovalWrite<'_>) -> build::PermissionDecisionApproveForSessionApprovalWrite {
        let built = build::PermissionDecisionApproveForSessionApprovalWrite::new();
        built
    }
}

impl build::PermissionDecisionApproveOnce {
    pub(crate) fn rebuild(view: view::PermissionDecisionApproveOnce<'_>) -> build::PermissionDecisionApproveOnce {
        let built = build::PermissionDecisionApproveOnce::new();
        let built = match view.approved_interactively() { Some(value) => built.approved_interactively(value), None => built };
        built
    }
}

impl build::PermissionDecisionApprovePermanently {
    pub(crate) fn rebuild(view: view::PermissionDecisionApprovePermanently<'_>) -> build::PermissionDecisionApprovePermanently {
        let built = build::PermissionDecisionApprovePermanently::new(&view.domain());
        built
    }
}

impl build::PermissionDecisionApproveReadOnlyForSession {
    pub(crate) fn rebuild(view: view::PermissionDecisionApproveReadOnlyForSession<'_>) -> build::PermissionDecisionApproveReadOnlyForSession {
        let built = build::PermissionDecisionApproveReadOnlyForSession::new(view.directories().map(|item| item));
        built
    }
}

impl build::PermissionDecisionApproved {
    pub(crate) fn rebuild(view: view::PermissionDecisionApproved<'_>) -> build::PermissionDecisionApproved {
        let built = build::PermissionDecisionApproved::new();
        built
    }
}

impl build::PermissionDecisionApprovedForLocation {
    pub(crate) fn rebuild(view: view::PermissionDecisionApprovedForLocation<'_>) -> build::PermissionDecisionApprovedForLocation {
        let built = build::PermissionDecisionApprovedForLocation::new(build::UserToolSessionApproval::rebuild(view.approval()), &view.location_key());
        built
    }
}

impl build::PermissionDecisionApprovedForSession {
    pub(crate) fn rebuild(view: view::PermissionDecisionApprovedForSession<'_>) -> build::PermissionDecisionApprovedForSession {
        let built = build::PermissionDecisionApprovedForSession::new(build::UserToolSessionApproval::rebuild(view.approval()));
        built
    }
}

impl build::PermissionDecisionCancelled {
    pub(crate) fn rebuild(view: view::PermissionDecisionCancelled<'_>) -> build::PermissionDecisionCancelled {
        let built = build::PermissionDecisionCancelled::new();
        let built = match view.reason() { Some(value) => built.reason(&value), None => built };
        built
    }
}

impl build::PermissionDecisionContext {
    pub(crate) fn rebuild(view: view::PermissionDecisionContext<'_>) -> build::PermissionDecisionContext {
        let built = build::PermissionDecisionContext::new(view.outcome(), view.source(), view.surface());
        let built = match view.response_capability() { Some(value) => built.response_capability(value), None => built };
        let built = match view.user_feedback() { Some(value) => built.user_feedback(&value), None => built };
        built
    }
}

impl build::PermissionDecisionDeniedByContentExclusionPolicy {
    pub(crate) fn rebuild(view: view::PermissionDecisionDeniedByContentExclusionPolicy<'_>) -> build::PermissionDecisionDeniedByContentExclusionPolicy {
        let built = build::PermissionDecisionDeniedByContentExclusionPolicy::new(&view.path(), &view.message());
        built
    }
}

impl build::PermissionDecisionDeniedByPermissionRequestHook {
    pub(crate) fn rebuild(view: view::PermissionDecisionDeniedByPermissionRequestHook<'_>) -> build::PermissionDecisionDeniedByPermissionRequestHook {
        let built = build::PermissionDecisionDeniedByPermissionRequestHook::new();
        let built = match view.message() { Some(value) => built.message(&value), None => built };
        let built = match view.interrupt() { Some(value) => built.interrupt(value), None => built };
        built
    }
}

impl build::PermissionDecisionDeniedByRules {
    pub(crate) fn rebuild(view: view::PermissionDecisionDeniedByRules<'_>) -> build::PermissionDecisionDeniedByRules {
        let built = build::PermissionDecisionDeniedByRules::new(view.rules().map(|item| build::PermissionRule::rebuild(item)));
        built
    }
}

impl build::PermissionDecisionDeniedInteractivelyByUser {
    pub(crate) fn rebuild(view: view::PermissionDecisionDeniedInteractivelyByUser<'_>) -> build::PermissionDecisionDeniedInteractivelyByUser {
        let built = build::PermissionDecisionDeniedInteractivelyByUser::new();
        let built = match view.feedback() { Some(value) => built.feedback(&value), None => built };
        let built = match view.force_reject() { Some(value) => built.force_reject(value), None => built };
        built
    }
}

impl build::PermissionDecisionDeniedNoApprovalRuleAndCouldNotRequestFromUser {
    pub(crate) fn rebuild(view: view::PermissionDecisionDeniedNoApprovalRuleAndCouldNotRequestFromUser<'_>) -> build::PermissionDecisionDeniedNoApprovalRuleAndCouldNotRequestFromUser {
        let built = build::PermissionDecisionDeniedNoApprovalRuleAndCouldNotRequestFromUser::new();
        built
    }
}

impl build::PermissionDecisionReject {
    pub(crate) fn rebuild(view: view::PermissionDecisionReject<'_>) -> build::PermissionDecisionReject {
        let built = build::PermissionDecisionReject::new();
        let built = match view.feedback() { Some(value) => built.feedback(&value), None => built };
        built
    }
}

impl build::PermissionDecisionRequest {
    pub(crate) fn rebuild(view: view::PermissionDecisionRequest<'_>) -> build::PermissionDecisionRequest {
        let built = build::PermissionDecisionRequest::new(&view.request_id(), build::PermissionDecision::rebuild(view.result()));
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.decision_context() { Some(value) => built.decision_context(build::PermissionDecisionContext::rebuild(value)), None => built };
        built
    }
}

impl build::PermissionDecisionUserNotAvailable {
    pub(crate) fn rebuild(view: view::PermissionDecisionUserNotAvailable<'_>) -> build::PermissionDecisionUserNotAvailable {
        let built = build::PermissionDecisionUserNotAvailable::new();
        built
    }
}

impl build::PermissionRequestHookResult {
    pub(crate) fn rebuild(view: view::PermissionRequestHookResult<'_>) -> build::PermissionRequestHookResult {
        let built = build::PermissionRequestHookResult::new();
        let built = match view.output() { Some(value) => built.output(value.map(|(name, item)| (name, item))), None => built };
        built
    }
}

impl build::PermissionRule {
    pub(crate) fn rebuild(view: view::PermissionRule<'_>) -> build::PermissionRule {
        let built = build::PermissionRule::new(&view.kind(), view.argument().as_deref());
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

impl build::PermissionsSetApproveAllRequest {
    pub(crate) fn rebuild(view: view::PermissionsSetApproveAllRequest<'_>) -> build::PermissionsSetApproveAllRequest {
        let built = build::PermissionsSetApproveAllRequest::new(view.enabled());
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.source() { Some(value) => built.source(value), None => built };
        built
    }
}

impl build::PermissionsSetModeRequest {
    pub(crate) fn rebuild(view: view::PermissionsSetModeRequest<'_>) -> build::PermissionsSetModeRequest {
        let built = build::PermissionsSetModeRequest::new(view.mode());
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.assisted_approval_model() { Some(value) => built.assisted_approval_model(&value), None => built };
        let built = match view.source() { Some(value) => built.source(value), None => built };
        built
    }
}

impl build::PingRequest {
    pub(crate) fn rebuild(view: view::PingRequest<'_>) -> build::PingRequest {
        let built = build::PingRequest::new();
        let built = match view.message() { Some(value) => built.message(&value), None => built };
        built
    }
}

impl build::PlanUpdateRequest {
    pub(crate) fn rebuild(view: view::PlanUpdateRequest<'_>) -> build::PlanUpdateRequest {
        let built = build::PlanUpdateRequest::new(&view.content());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::PluginsBuiltinSetRequest {
    pub(crate) fn rebuild(view: view::PluginsBuiltinSetRequest<'_>) -> build::PluginsBuiltinSetRequest {
        let built = build::PluginsBuiltinSetRequest::new(view.paths().map(|item| item));
        built
    }
}

impl build::PluginsInstallRequest {
    pub(crate) fn rebuild(view: view::PluginsInstallRequest<'_>) -> build::PluginsInstallRequest {
        let built = build::PluginsInstallRequest::new(&view.source());
        let built = match view.working_directory() { Some(value) => built.working_directory(&value), None => built };
        built
    }
}

impl build::PluginsMarketplacesAddRequest {
    pub(crate) fn rebuild(view: view::PluginsMarketplacesAddRequest<'_>) -> build::PluginsMarketplacesAddRequest {
        let built = build::PluginsMarketplacesAddRequest::new(&view.source());
        let built = match view.working_directory() { Some(value) => built.working_directory(&value), None => built };
        built
    }
}

impl build::PostResultHookResult {
    pub(crate) fn rebuild(view: view::PostResultHookResult<'_>) -> build::PostResultHookResult {
        let built = build::PostResultHookResult::new();
        let built = match view.output() { Some(value) => built.output(value.map(|(name, item)| (name, item))), None => built };
        built
    }
}

impl build::PostToolUseFailureHookOutput {
    pub(crate) fn rebuild(view: view::PostToolUseFailureHookOutput<'_>) -> build::PostToolUseFailureHookOutput {
        let built = build::PostToolUseFailureHookOutput::new();
        let built = match view.additional_context() { Some(value) => built.additional_context(&value), None => built };
        built
    }
}

impl build::PostToolUseFailureHookResult {
    pub(crate) fn rebuild(view: view::PostToolUseFailureHookResult<'_>) -> build::PostToolUseFailureHookResult {
        let built = build::PostToolUseFailureHookResult::new();
        let built = match view.output() { Some(value) => built.output(build::PostToolUseFailureHookOutput::rebuild(value)), None => built };
        built
    }
}

impl build::PostToolUseHookOutput {
    pub(crate) fn rebuild(view: view::PostToolUseHookOutput<'_>) -> build::PostToolUseHookOutput {
        let built = build::PostToolUseHookOutput::new();
        let built = match view.modified_result() { Some(value) => built.modified_result(value), None => built };
        let built = match view.additional_context() { Some(value) => built.additional_context(&value), None => built };
        let built = match view.suppress_output() { Some(value) => built.suppress_output(value), None => built };
        built
    }
}

impl build::PostToolUseHookResult {
    pub(crate) fn rebuild(view: view::PostToolUseHookResult<'_>) -> build::PostToolUseHookResult {
        let built = build::PostToolUseHookResult::new();
        let built = match view.output() { Some(value) => built.output(build::PostToolUseHookOutput::rebuild(value)), None => built };
        built
    }
}

impl build::PreCompactHookResult {
    pub(crate) fn rebuild(view: view::PreCompactHookResult<'_>) -> build::PreCompactHookResult {
        let built = build::PreCompactHookResult::new();
        let built = match view.output() { Some(value) => built.output(value.map(|(name, item)| (name, item))), None => built };
        built
    }
}

impl build::PreMcpToolCallHookOutput {
    pub(crate) fn rebuild(view: view::PreMcpToolCallHookOutput<'_>) -> build::PreMcpToolCallHookOutput {
        let built = build::PreMcpToolCallHookOutput::new();
        let built = match view.meta_to_use() { crate::Presence::Absent => built, crate::Presence::Null => built.meta_to_use_null(), crate::Presence::Value(value) => built.meta_to_use(value.map(|(name, item)| (name, item))) };
        built
    }
}

impl build::PreMcpToolCallHookResult {
    pub(crate) fn rebuild(view: view::PreMcpToolCallHookResult<'_>) -> build::PreMcpToolCallHookResult {
        let built = build::PreMcpToolCallHookResult::new();
        let built = match view.output() { Some(value) => built.output(build::PreMcpToolCallHookOutput::rebuild(value)), None => built };
        built
    }
}

impl build::PrePrDescriptionHookResult {
    pub(crate) fn rebuild(view: view::PrePrDescriptionHookResult<'_>) -> build::PrePrDescriptionHookResult {
        let built = build::PrePrDescriptionHookResult::new();
        let built = match view.output() { Some(value) => built.output(value.map(|(name, item)| (name, item))), None => built };
        built
    }
}

impl build::PreToolUseHookOutput {
    pub(crate) fn rebuild(view: view::PreToolUseHookOutput<'_>) -> build::PreToolUseHookOutput {
        let built = build::PreToolUseHookOutput::new();
        let built = match view.permission_decision() { Some(value) => built.permission_decision(value), None => built };
        let built = match view.permission_decision_reason() { Some(value) => built.permission_decision_reason(&value), None => built };
        let built = match view.modified_args() { Some(value) => built.modified_args(value), None => built };
        let built = match view.additional_context() { Some(value) => built.additional_context(&value), None => built };
        let built = match view.suppress_output() { Some(value) => built.suppress_output(value), None => built };
        built
    }
}

impl build::PreToolUseHookResult {
    pub(crate) fn rebuild(view: view::PreToolUseHookResult<'_>) -> build::PreToolUseHookResult {
        let built = build::PreToolUseHookResult::new();
        let built = match view.output() { Some(value) => built.output(build::PreToolUseHookOutput::rebuild(value)), None => built };
        built
    }
}

impl build::ProtocolExternalToolDefinition {
    pub(crate) fn rebuild(view: view::ProtocolExternalToolDefinition<'_>) -> build::ProtocolExternalToolDefinition {
        let built = build::ProtocolExternalToolDefinition::new(&view.name(), &view.description());
        let built = match view.title() { Some(value) => built.title(&value), None => built };
        let built = match view.parameters() { Some(value) => built.parameters(value.map(|(name, item)| (name, item))), None => built };
        let built = match view.overrides_built_in_tool() { Some(value) => built.overrides_built_in_tool(value), None => built };
        let built = match view.skip_permission() { Some(value) => built.skip_permission(value), None => built };
        let built = match view.defer() { Some(value) => built.defer(value), None => built };
        let built = match view.is_terminal() { Some(value) => built.is_terminal(value), None => built };
        let built = match view.metadata() { Some(value) => built.metadata(value.map(|(name, item)| (name, item))), None => built };
        let built = match view.namespaced_name() { Some(value) => built.namespaced_name(&value), None => built };
        let built = match view.instructions() { Some(value) => built.instructions(&value), None => built };
        let built = match view.namespace() { Some(value) => built.namespace(build::ToolNamespace::rebuild(value)), None => built };
        built
    }
}

impl build::ProtocolImageGenerationOptions {
    pub(crate) fn rebuild(view: view::ProtocolImageGenerationOptions<'_>) -> build::ProtocolImageGenerationOptions {
        let built = build::ProtocolImageGenerationOptions::new();
        let built = match view.enabled() { Some(value) => built.enabled(value), None => built };
        let built = match view.watermark() { Some(value) => built.watermark(value), None => built };
        let built = match view.save_to_disk() { Some(value) => built.save_to_disk(value), None => built };
        built
    }
}

impl build::ProtocolMarkerSectionOverridePreserve {
    pub(crate) fn rebuild(view: view::ProtocolMarkerSectionOverridePreserve<'_>) -> build::ProtocolMarkerSectionOverridePreserve {
        let built = build::ProtocolMarkerSectionOverridePreserve::new();
        built
    }
}

impl build::ProtocolMarkerSectionOverrideTransform {
    pub(crate) fn rebuild(view: view::ProtocolMarkerSectionOverrideTransform<'_>) -> build::ProtocolMarkerSectionOverrideTransform {
        let built = build::ProtocolMarkerSectionOverrideTransform::new();
        built
    }
}

impl build::ProtocolStaticSectionOverride {
    pub(crate) fn rebuild(view: view::ProtocolStaticSectionOverride<'_>) -> build::ProtocolStaticSectionOverride {
        let built = build::ProtocolStaticSectionOverride::new(view.action());
        let built = match view.content() { Some(value) => built.content(&value), None => built };
        built
    }
}

impl build::ProtocolSystemMessageAppendConfig {
    pub(crate) fn rebuild(view: view::ProtocolSystemMessageAppendConfig<'_>) -> build::ProtocolSystemMessageAppendConfig {
        let built = build::ProtocolSystemMessageAppendConfig::new();
        let built = match view.mode() { Some(value) => built.mode(value), None => built };
        let built = match view.content() { Some(value) => built.content(&value), None => built };
        built
    }
}

impl build::ProtocolSystemMessageCustomizeConfig {
    pub(crate) fn rebuild(view: view::ProtocolSystemMessageCustomizeConfig<'_>) -> build::ProtocolSystemMessageCustomizeConfig {
        let built = build::ProtocolSystemMessageCustomizeConfig::new(view.mode());
        let built = match view.sections() { Some(value) => built.sections(value.map(|(name, item)| (name, build::ProtocolSectionOverride::rebuild(item)))), None => built };
        let built = match view.content() { Some(value) => built.content(&value), None => built };
        built
    }
}

impl build::ProtocolSystemMessageReplaceConfig {
    pub(crate) fn rebuild(view: view::ProtocolSystemMessageReplaceConfig<'_>) -> build::ProtocolSystemMessageReplaceConfig {
        let built = build::ProtocolSystemMessageReplaceConfig::new(view.mode(), &view.content());
        let built = match view.content_blocks() { Some(value) => built.content_blocks(value.map(|item| build::SystemMessageBlock::rebuild(item))), None => built };
        built
    }
}

impl build::ProviderConfig {
    pub(crate) fn rebuild(view: view::ProviderConfig<'_>) -> build::ProviderConfig {
        let built = build::ProviderConfig::new(&view.base_url());
        let built = match view.r#type() { Some(value) => built.r#type(value), None => built };
        let built = match view.wire_api() { Some(value) => built.wire_api(value), None => built };
        let built = match view.transport() { Some(value) => built.transport(value), None => built };
        let built = match view.api_key() { Some(value) => built.api_key(&value), None => built };
        let built = match view.bearer_token() { Some(value) => built.bearer_token(&value), None => built };
        let built = match view.azure() { Some(value) => built.azure(build::ProviderConfigAzure::rebuild(value)), None => built };
        let built = match view.model_id() { Some(value) => built.model_id(&value), None => built };
        let built = match view.model_capabilities() { Some(value) => built.model_capabilities(build::ModelCapabilitiesOverride::rebuild(value)), None => built };
        let built = match view.provider_name() { Some(value) => built.provider_name(&value), None => built };
        let built = match view.wire_model() { Some(value) => built.wire_model(&value), None => built };
        let built = match view.max_prompt_tokens() { Some(value) => built.max_prompt_tokens(value.to_f64()), None => built };
        let built = match view.max_context_window_tokens() { Some(value) => built.max_context_window_tokens(value.to_f64()), None => built };
        let built = match view.max_output_tokens() { Some(value) => built.max_output_tokens(value.to_f64()), None => built };
        let built = match view.headers() { Some(value) => built.headers(value.map(|(name, item)| (name, item))), None => built };
        let built = match view.has_bearer_token_provider() { Some(value) => built.has_bearer_token_provider(value), None => built };
        let built = match view.api_key_command() { Some(value) => built.api_key_command(&value), None => built };
        let built = match view.model_provider() { Some(value) => built.model_provider(value), None => built };
        built
    }
}

impl build::ProviderConfigAzure {
    pub(crate) fn rebuild(view: view::ProviderConfigAzure<'_>) -> build::ProviderConfigAzure {
        let built = build::ProviderConfigAzure::new();
        let built = match view.api_version() { Some(value) => built.api_version(&value), None => built };
        built
    }
}

impl build::ProviderModelConfig {
    pub(crate) fn rebuild(view: view::ProviderModelConfig<'_>) -> build::ProviderModelConfig {
        let built = build::ProviderModelConfig::new(&view.id(), &view.provider());
        let built = match view.wire_model() { Some(value) => built.wire_model(&value), None => built };
        let built = match view.model_id() { Some(value) => built.model_id(&value), None => built };
        let built = match view.name() { Some(value) => built.name(&value), None => built };
        let built = match view.max_prompt_tokens() { Some(value) => built.max_prompt_tokens(value.to_f64()), None => built };
        let built = match view.max_context_window_tokens() { Some(value) => built.max_context_window_tokens(value.to_f64()), None => built };
        let built = match view.max_output_tokens() { Some(value) => built.max_output_tokens(value.to_f64()), None => built };
        let built = match view.capabilities() { Some(value) => built.capabilities(build::ModelCapabilitiesOverride::rebuild(value)), None => built };
        let built = match view.system_message() { Some(value) => built.system_message(build::ProtocolSystemMessageConfig::rebuild(value)), None => built };
        let built = match view.metadata() { Some(value) => built.metadata(value.map(|(name, item)| (name, item))), None => built };
        built
    }
}

impl build::ProviderTokenAcquireResult {
    pub(crate) fn rebuild(view: view::ProviderTokenAcquireResult<'_>) -> build::ProviderTokenAcquireResult {
        let built = build::ProviderTokenAcquireResult::new(&view.token());
        built
    }
}

impl build::QueuedCommandHandled {
    pub(crate) fn rebuild(view: view::QueuedCommandHandled<'_>) -> build::QueuedCommandHandled {
        let built = build::QueuedCommandHandled::new();
        let built = match view.stop_processing_queue() { Some(value) => built.stop_processing_queue(value), None => built };
        built
    }
}

impl build::QueuedCommandNotHandled {
    pub(crate) fn rebuild(view: view::QueuedCommandNotHandled<'_>) -> build::QueuedCommandNotHandled {
        let built = build::QueuedCommandNotHandled::new();
        built
    }
}

impl build::RegisterEventInterestParams {
    pub(crate) fn rebuild(view: view::RegisterEventInterestParams<'_>) -> build::RegisterEventInterestParams {
        let built = build::RegisterEventInterestParams::new(&view.event_type());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::RemoteEnableRequest {
    pub(crate) fn rebuild(view: view::RemoteEnableRequest<'_>) -> build::RemoteEnableRequest {
        let built = build::RemoteEnableRequest::new();
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.mode() { Some(value) => built.mode(value), None => built };
        built
    }
}

impl build::ResponseFormat {
    pub(crate) fn rebuild(view: view::ResponseFormat<'_>) -> build::ResponseFormat {
        let built = build::ResponseFormat::new(build::JsonSchemaResponseFormat::rebuild(view.json_schema()));
        built
    }
}

impl build::SandboxConfig {
    pub(crate) fn rebuild(view: view::SandboxConfig<'_>) -> build::SandboxConfig {
        let built = build::SandboxConfig::new(view.enabled());
        let built = match view.user_policy() { Some(value) => built.user_policy(build::SandboxConfigUserPolicy::rebuild(value)), None => built };
        let built = match view.add_current_working_directory() { Some(value) => built.add_current_working_directory(value), None => built };
        let built = match view.sandbox_mcp_servers() { Some(value) => built.sandbox_mcp_servers(value), None => built };
        let built = match view.sandbox_lsp_servers() { Some(value) => built.sandbox_lsp_servers(value), None => built };
        let built = match view.allow_bypass() { Some(value) => built.allow_bypass(value), None => built };
        let built = match view.managed_mcp_routing_locked() { Some(value) => built.managed_mcp_routing_locked(value), None => built };
        let built = match view.managed_lsp_routing_locked() { Some(value) => built.managed_lsp_routing_locked(value), None => built };
        let built = match view.auth() { Some(value) => built.auth(build::SandboxConfigAuth::rebuild(value)), None => built };
        let built = match view.allow_dev_tool_access() { Some(value) => built.allow_dev_tool_access(value), None => built };
        let built = match view.credentials() { Some(value) => built.credentials(build::SandboxCredentialsConfig::rebuild(value)), None => built };
        let built = match view.sandbox_extensions() { Some(value) => built.sandbox_extensions(value), None => built };
        let built = match view.managed_extensions_routing_locked() { Some(value) => built.managed_extensions_routing_locked(value), None => built };
        built
    }
}

impl build::SandboxConfigAuth {
    pub(crate) fn rebuild(view: view::SandboxConfigAuth<'_>) -> build::SandboxConfigAuth {
        let built = build::SandboxConfigAuth::new();
        let built = match view.git() { Some(value) => built.git(value), None => built };
        let built = match view.gh() { Some(value) => built.gh(value), None => built };
        built
    }
}

impl build::SandboxConfigUserPolicy {
    pub(crate) fn rebuild(view: view::SandboxConfigUserPolicy<'_>) -> build::SandboxConfigUserPolicy {
        let built = build::SandboxConfigUserPolicy::new();
        let built = match view.filesystem() { Some(value) => built.filesystem(build::SandboxConfigUserPolicyFilesystem::rebuild(value)), None => built };
        let built = match view.network() { Some(value) => built.network(build::SandboxConfigUserPolicyNetwork::rebuild(value)), None => built };
        let built = match view.seatbelt() { Some(value) => built.seatbelt(build::SandboxConfigUserPolicySeatbelt::rebuild(value)), None => built };
        let built = match view.experimental() { Some(value) => built.experimental(build::SandboxConfigUserPolicyExperimental::rebuild(value)), None => built };
        built
    }
}

impl build::SandboxConfigUserPolicyExperimental {
    pub(crate) fn rebuild(view: view::SandboxConfigUserPolicyExperimental<'_>) -> build::SandboxConfigUserPolicyExperimental {
        let built = build::SandboxConfigUserPolicyExperimental::new();
        let built = match view.seatbelt() { Some(value) => built.seatbelt(build::SandboxConfigUserPolicyExperimentalSeatbelt::rebuild(value)), None => built };
        built
    }
}

impl build::SandboxConfigUserPolicyExperimentalSeatbelt {
    pub(crate) fn rebuild(view: view::SandboxConfigUserPolicyExperimentalSeatbelt<'_>) -> build::SandboxConfigUserPolicyExperimentalSeatbelt {
        let built = build::SandboxConfigUserPolicyExperimentalSeatbelt::new();
        let built = match view.keychain_access() { Some(value) => built.keychain_access(value), None => built };
        built
    }
}

impl build::SandboxConfigUserPolicyFilesystem {
    pub(crate) fn rebuild(view: view::SandboxConfigUserPolicyFilesystem<'_>) -> build::SandboxConfigUserPolicyFilesystem {
        let built = build::SandboxConfigUserPolicyFilesystem::new();
        let built = match view.readwrite_paths() { Some(value) => built.readwrite_paths(value.map(|item| item)), None => built };
        let built = match view.readonly_paths() { Some(value) => built.readonly_paths(value.map(|item| item)), None => built };
        let built = match view.denied_paths() { Some(value) => built.denied_paths(value.map(|item| item)), None => built };
        let built = match view.clear_policy_on_exit() { Some(value) => built.clear_policy_on_exit(value), None => built };
        built
    }
}

impl build::SandboxConfigUserPolicyNetwork {
    pub(crate) fn rebuild(view: view::SandboxConfigUserPolicyNetwork<'_>) -> build::SandboxConfigUserPolicyNetwork {
        let built = build::SandboxConfigUserPolicyNetwork::new();
        let built = match view.allowed_hosts() { Some(value) => built.allowed_hosts(value.map(|item| item)), None => built };
        let built = match view.blocked_hosts() { Some(value) => built.blocked_hosts(value.map(|item| item)), None => built };
        let built = match view.allow_outbound() { Some(value) => built.allow_outbound(value), None => built };
        let built = match view.allow_local_network() { Some(value) => built.allow_local_network(value), None => built };
        let built = match view.proxy() { Some(value) => built.proxy(build::SandboxConfigUserPolicyNetworkProxy::rebuild(value)), None => built };
        built
    }
}

impl build::SandboxConfigUserPolicyNetworkProxy {
    pub(crate) fn rebuild(view: view::SandboxConfigUserPolicyNetworkProxy<'_>) -> build::SandboxConfigUserPolicyNetworkProxy {
        let built = build::SandboxConfigUserPolicyNetworkProxy::new(&view.url());
        let built = match view.username() { Some(value) => built.username(&value), None => built };
        let built = match view.password() { Some(value) => built.password(&value), None => built };
        built
    }
}

impl build::SandboxConfigUserPolicySeatbelt {
    pub(crate) fn rebuild(view: view::SandboxConfigUserPolicySeatbelt<'_>) -> build::SandboxConfigUserPolicySeatbelt {
        let built = build::SandboxConfigUserPolicySeatbelt::new();
        let built = match view.keychain_access() { Some(value) => built.keychain_access(value), None => built };
        built
    }
}

impl build::SandboxCredentialsConfig {
    pub(crate) fn rebuild(view: view::SandboxCredentialsConfig<'_>) -> build::SandboxCredentialsConfig {
        let built = build::SandboxCredentialsConfig::new(view.env_vars().map(|(name, item)| (name, build::SandboxMaskedEnvVar::rebuild(item))));
        built
    }
}

impl build::SandboxMaskedEnvVar {
    pub(crate) fn rebuild(view: view::SandboxMaskedEnvVar<'_>) -> build::SandboxMaskedEnvVar {
        let built = build::SandboxMaskedEnvVar::new(view.inject_hosts().map(|item| item));
        built
    }
}

impl build::SendAndWaitParams {
    pub(crate) fn rebuild(view: view::SendAndWaitParams<'_>) -> build::SendAndWaitParams {
        let built = build::SendAndWaitParams::new(&view.prompt());
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.display_prompt() { Some(value) => built.display_prompt(&value), None => built };
        let built = match view.attachments() { Some(value) => built.attachments(value.map(|item| build::Attachment::rebuild(item))), None => built };
        let built = match view.mode() { Some(value) => built.mode(value), None => built };
        let built = match view.prepend() { Some(value) => built.prepend(value), None => built };
        let built = match view.billable() { Some(value) => built.billable(value), None => built };
        let built = match view.required_tool() { Some(value) => built.required_tool(&value), None => built };
        let built = match view.source() { Some(value) => built.source(&value), None => built };
        let built = match view.agent_mode() { Some(value) => built.agent_mode(value), None => built };
        let built = match view.request_headers() { Some(value) => built.request_headers(value.map(|(name, item)| (name, item))), None => built };
        let built = match view.response_format() { Some(value) => built.response_format(build::ResponseFormat::rebuild(value)), None => built };
        let built = match view.traceparent() { Some(value) => built.traceparent(&value), None => built };
        let built = match view.tracestate() { Some(value) => built.tracestate(&value), None => built };
        let built = match view.wait() { Some(value) => built.wait(value), None => built };
        built
    }
}

impl build::SendRequest {
    pub(crate) fn rebuild(view: view::SendRequest<'_>) -> build::SendRequest {
        let built = build::SendRequest::new(&view.prompt());
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.display_prompt() { Some(value) => built.display_prompt(&value), None => built };
        let built = match view.attachments() { Some(value) => built.attachments(value.map(|item| build::Attachment::rebuild(item))), None => built };
        let built = match view.mode() { Some(value) => built.mode(value), None => built };
        let built = match view.prepend() { Some(value) => built.prepend(value), None => built };
        let built = match view.billable() { Some(value) => built.billable(value), None => built };
        let built = match view.required_tool() { Some(value) => built.required_tool(&value), None => built };
        let built = match view.source() { Some(value) => built.source(&value), None => built };
        let built = match view.agent_mode() { Some(value) => built.agent_mode(value), None => built };
        let built = match view.request_headers() { Some(value) => built.request_headers(value.map(|(name, item)| (name, item))), None => built };
        let built = match view.response_format() { Some(value) => built.response_format(build::ResponseFormat::rebuild(value)), None => built };
        let built = match view.traceparent() { Some(value) => built.traceparent(&value), None => built };
        let built = match view.tracestate() { Some(value) => built.tracestate(&value), None => built };
        let built = match view.wait() { Some(value) => built.wait(value), None => built };
        built
    }
}

impl build::SessionContext {
    pub(crate) fn rebuild(view: view::SessionContext<'_>) -> build::SessionContext {
        let built = build::SessionContext::new(&view.cwd());
        let built = match view.git_root() { Some(value) => built.git_root(&value), None => built };
        let built = match view.repository() { Some(value) => built.repository(&value), None => built };
        let built = match view.host_type() { Some(value) => built.host_type(value), None => built };
        let built = match view.branch() { Some(value) => built.branch(&value), None => built };
        built
    }
}

impl build::SessionCreateRequest {
    pub(crate) fn rebuild(view: view::SessionCreateRequest<'_>) -> build::SessionCreateRequest {
        let built = build::SessionCreateRequest::new();
        let built = match view.session_id() { Some(value) => built.session_id(&value), None => built };
        let built = match view.name() { Some(value) => built.name(&value), None => built };
        let built = match view.model() { Some(value) => built.model(&value), None => built };
        let built = match view.allowed_models() { Some(value) => built.allowed_models(value.map(|item| item)), None => built };
        let built = match view.client_name() { Some(value) => built.client_name(&value), None => built };
        let built = match view.reasoning_effort() { Some(value) => built.reasoning_effort(&value), None => built };
        let built = match view.reasoning_summary() { Some(value) => built.reasoning_summary(value), None => built };
        let built = match view.context_tier() { Some(value) => built.context_tier(value), None => built };
        let built = match view.streaming() { Some(value) => built.streaming(value), None => built };
        let built = match view.system_message() { Some(value) => built.system_message(build::SystemMessageConfig::rebuild(value)), None => built };
        let built = match view.ask_user_variant() { Some(value) => built.ask_user_variant(value), None => built };
        let built = match view.tools() { Some(value) => built.tools(value.map(|item| build::ProtocolExternalToolDefinition::rebuild(item))), None => built };
        let built = match view.canvases() { Some(value) => built.canvases(value.map(|item| build::CanvasDeclaration::rebuild(item))), None => built };
        let built = match view.request_canvas_renderer() { Some(value) => built.request_canvas_renderer(value), None => built };
        let built = match view.request_extensions() { Some(value) => built.request_extensions(value), None => built };
        let built = match view.extension_sdk_path() { Some(value) => built.extension_sdk_path(&value), None => built };
        let built = match view.extension_info() { Some(value) => built.extension_info(build::ExtensionInfo::rebuild(value)), None => built };
        let built = match view.canvas_provider() { Some(value) => built.canvas_provider(build::CanvasProviderIdentity::rebuild(value)), None => built };
        let built = match view.available_tools() { Some(value) => built.available_tools(value.map(|item| item)), None => built };
        let built = match view.excluded_tools() { Some(value) => built.excluded_tools(value.map(|item| item)), None => built };
        let built = match view.excluded_builtin_agents() { Some(value) => built.excluded_builtin_agents(value.map(|item| item)), None => built };
        let built = match view.tool_filter_precedence() { Some(value) => built.tool_filter_precedence(value), None => built };
        let built = match view.mcp_servers() { Some(value) => built.mcp_servers(value.map(|(name, item)| (name, build::McpServerConfig::rebuild(item)))), None => built };
        let built = match view.diagnostics() { Some(value) => built.diagnostics(build::DiagnosticsConfiguration::rebuild(value)), None => built };
        let built = match view.lifecycle_diagnostics() { Some(value) => built.lifecycle_diagnostics(build::LifecycleDiagnosticsConfiguration::rebuild(value)), None => built };
        let built = match view.mcp_o_auth_token_storage() { Some(value) => built.mcp_o_auth_token_storage(value), None => built };
        let built = match view.auth_client_id_metadata_url() { Some(value) => built.auth_client_id_metadata_url(&value), None => built };
        let built = match view.embedding_cache_storage() { Some(value) => built.embedding_cache_storage(value), None => built };
        let built = match view.env_value_mode() { Some(value) => built.env_value_mode(value), None => built };
        let built = match view.enable_config_discovery() { Some(value) => built.enable_config_discovery(value), None => built };
        let built = match view.trust_working_directory() { Some(value) => built.trust_working_directory(value), None => built };
        let built = match view.skip_embedding_retrieval() { Some(value) => built.skip_embedding_retrieval(value), None => built };
        let built = match view.organization_custom_instructions() { Some(value) => built.organization_custom_instructions(&value), None => built };
        let built = match view.refresh_custom_instructions() { Some(value) => built.refresh_custom_instructions(value), None => built };
        let built = match view.enable_on_demand_instruction_discovery() { Some(value) => built.enable_on_demand_instruction_discovery(value), None => built };
        let built = match view.enable_file_hooks() { Some(value) => built.enable_file_hooks(value), None => built };
        let built = match view.enable_host_git_operations() { Some(value) => built.enable_host_git_operations(value), None => built };
        let built = match view.enable_session_store() { Some(value) => built.enable_session_store(value), None => built };
        let built = match view.enable_skills() { Some(value) => built.enable_skills(value), None => built };
        let built = match view.has_skill_provider() { Some(value) => built.has_skill_provider(value), None => built };
        let built = match view.request_user_input() { Some(value) => built.request_user_input(value), None => built };
        let built = match view.request_permission() { Some(value) => built.request_permission(value), None => built };
        let built = match view.request_exit_plan_mode() { Some(value) => built.request_exit_plan_mode(value), None => built };
        let built = match view.request_auto_mode_switch() { Some(value) => built.request_auto_mode_switch(value), None => built };
        let built = match view.request_elicitation() { Some(value) => built.request_elicitation(value), None => built };
        let built = match view.request_mcp_apps() { Some(value) => built.request_mcp_apps(value), None => built };
        let built = match view.github_mcp_tool_config() { Some(value) => built.github_mcp_tool_config(build::GitHubMcpToolConfig::rebuild(value)), None => built };
        let built = match view.hooks() { Some(value) => built.hooks(value), None => built };
        let built = match view.skill_directories() { Some(value) => built.skill_directories(value.map(|item| item)), None => built };
        let built = match view.agent_directories() { Some(value) => built.agent_directories(value.map(|item| item)), None => built };
        let built = match view.hook_directories() { Some(value) => built.hook_directories(value.map(|item| item)), None => built };
        let built = match view.instruction_directories() { Some(value) => built.instruction_directories(value.map(|item| item)), None => built };
        let built = match view.plugin_directories() { Some(value) => built.plugin_directories(value.map(|item| item)), None => built };
        let built = match view.large_output() { Some(value) => built.large_output(build::LargeToolOutputConfig::rebuild(value)), None => built };
        let built = match view.tool_search() { Some(value) => built.tool_search(build::ToolSearchConfig::rebuild(value)), None => built };
        let built = match view.image_generation() { Some(value) => built.image_generation(build::ProtocolImageGenerationOptions::rebuild(value)), None => built };
        let built = match view.disabled_skills() { Some(value) => built.disabled_skills(value.map(|item| item)), None => built };
        let built = match view.disabled_mcp_servers() { Some(value) => built.disabled_mcp_servers(value.map(|item| item)), None => built };
        let built = match view.sandbox_config() { Some(value) => built.sandbox_config(build::SandboxConfig::rebuild(value)), None => built };
        let built = match view.custom_agents() { Some(value) => built.custom_agents(value.map(|item| build::CustomAgentConfig::rebuild(item))), None => built };
        let built = match view.custom_agents_local_only() { Some(value) => built.custom_agents_local_only(value), None => built };
        let built = match view.default_agent() { Some(value) => built.default_agent(build::DefaultAgentConfig::rebuild(value)), None => built };
        let built = match view.agent() { Some(value) => built.agent(&value), None => built };
        let built = match view.infinite_sessions() { Some(value) => built.infinite_sessions(build::InfiniteSessionConfig::rebuild(value)), None => built };
        let built = match view.provider() { Some(value) => built.provider(build::ProviderConfig::rebuild(value)), None => built };
        let built = match view.capi() { Some(value) => built.capi(build::CapiSessionOptions::rebuild(value)), None => built };
        let built = match view.providers() { Some(value) => built.providers(value.map(|item| build::NamedProviderConfig::rebuild(item))), None => built };
        let built = match view.models() { Some(value) => built.models(value.map(|item| build::ProviderModelConfig::rebuild(item))), None => built };
        let built = match view.enable_session_telemetry() { Some(value) => built.enable_session_telemetry(value), None => built };
        let built = match view.enable_citations() { Some(value) => built.enable_citations(value), None => built };
        let built = match view.enable_file_change_tracking() { Some(value) => built.enable_file_change_tracking(value), None => built };
        let built = match view.session_limits() { Some(value) => built.session_limits(build::SessionLimitsConfig::rebuild(value)), None => built };
        let built = match view.autopilot() { Some(value) => built.autopilot(build::AutopilotOptions::rebuild(value)), None => built };
        let built = match view.model_capabilities() { Some(value) => built.model_capabilities(build::ModelCapabilitiesOverride::rebuild(value)), None => built };
        let built = match view.memory() { Some(value) => built.memory(build::MemoryConfiguration::rebuild(value)), None => built };
        let built = match view.config_dir() { Some(value) => built.config_dir(&value), None => built };
        let built = match view.working_directory() { Some(value) => built.working_directory(&value), None => built };
        let built = match view.additional_directories() { Some(value) => built.additional_directories(value.map(|item| item)), None => built };
        let built = match view.github_token() { Some(value) => built.github_token(&value), None => built };
        let built = match view.github_token_provider_registration_id() { Some(value) => built.github_token_provider_registration_id(&value), None => built };
        let built = match view.remote_session() { Some(value) => built.remote_session(value), None => built };
        let built = match view.cloud() { Some(value) => built.cloud(build::CloudSessionOptions::rebuild(value)), None => built };
        let built = match view.include_sub_agent_streaming_events() { Some(value) => built.include_sub_agent_streaming_events(value), None => built };
        let built = match view.enable_github_telemetry_forwarding() { Some(value) => built.enable_github_telemetry_forwarding(value), None => built };
        let built = match view.commands() { Some(value) => built.commands(value.map(|item| build::CommandDefinition::rebuild(item))), None => built };
        let built = match view.feature_flags() { Some(value) => built.feature_flags(value.map(|(name, item)| (name, item))), None => built };
        let built = match view.exp_assignments() { Some(value) => built.exp_assignments(build::ExpAssignments::rebuild(value)), None => built };
        let built = match view.enable_managed_settings() { Some(value) => built.enable_managed_settings(value), None => built };
        let built = match view.excluded_managed_settings() { Some(value) => built.excluded_managed_settings(value.map(|item| item)), None => built };
        let built = match view.enforce_managed_model_defaults() { Some(value) => built.enforce_managed_model_defaults(value), None => built };
        let built = match view.interactive_user() { Some(value) => built.interactive_user(value), None => built };
        let built = match view.is_experimental_mode() { Some(value) => built.is_experimental_mode(value), None => built };
        let built = match view.managed_settings() { Some(value) => built.managed_settings(build::SessionManagedSettings::rebuild(value)), None => built };
        let built = match view.traceparent() { Some(value) => built.traceparent(&value), None => built };
        let built = match view.tracestate() { Some(value) => built.tracestate(&value), None => built };
        let built = match view.verbosity() { Some(value) => built.verbosity(value), None => built };
        let built = match view.integration_id() { Some(value) => built.integration_id(&value), None => built };
        let built = match view.lsp_client_name() { Some(value) => built.lsp_client_name(&value), None => built };
        let built = match view.client_kind() { Some(value) => built.client_kind(&value), None => built };
        let built = match view.included_builtin_agents() { Some(value) => built.included_builtin_agents(value.map(|item| item)), None => built };
        let built = match view.shell() { Some(value) => built.shell(build::ShellOptions::rebuild(value)), None => built };
        let built = match view.shell_init_profile() { Some(value) => built.shell_init_profile(&value), None => built };
        let built = match view.shell_process_flags() { Some(value) => built.shell_process_flags(value.map(|item| item)), None => built };
        let built = match view.trajectory_file() { Some(value) => built.trajectory_file(&value), None => built };
        let built = match view.copilot_url() { Some(value) => built.copilot_url(&value), None => built };
        let built = match view.max_inline_binary_bytes() { Some(value) => built.max_inline_binary_bytes(value), None => built };
        let built = match view.agent_context() { Some(value) => built.agent_context(&value), None => built };
        let built = match view.events_log_directory() { Some(value) => built.events_log_directory(&value), None => built };
        let built = match view.session_capabilities() { Some(value) => built.session_capabilities(value.map(|item| item)), None => built };
        let built = match view.installed_plugins() { Some(value) => built.installed_plugins(value.map(|item| build::InstalledPlugin::rebuild(item))), None => built };
        let built = match view.disabled_instruction_sources() { Some(value) => built.disabled_instruction_sources(value.map(|item| item)), None => built };
        let built = match view.ignored_skills_locations() { Some(value) => built.ignored_skills_locations(value.map(|item| item)), None => built };
        let built = match view.ask_user_disabled() { Some(value) => built.ask_user_disabled(value), None => built };
        let built = match view.continue_on_auto_mode() { Some(value) => built.continue_on_auto_mode(value), None => built };
        let built = match view.managed_mcp_servers() { Some(value) => built.managed_mcp_servers(value.map(|(name, item)| (name, build::ManagedMcpServerConfig::rebuild(item)))), None => built };
        let built = match view.running_in_interactive_mode() { Some(value) => built.running_in_interactive_mode(value), None => built };
        let built = match view.enable_streaming() { Some(value) => built.enable_streaming(value), None => built };
        let built = match view.log_interactive_shells() { Some(value) => built.log_interactive_shells(value), None => built };
        let built = match view.sandbox_config_source() { Some(value) => built.sandbox_config_source(value), None => built };
        let built = match view.auth_info() { Some(value) => built.auth_info(build::AuthInfo::rebuild(value)), None => built };
        built
    }
}

impl build::SessionDeleteParams {
    pub(crate) fn rebuild(view: view::SessionDeleteParams<'_>) -> build::SessionDeleteParams {
        let built = build::SessionDeleteParams::new(&view.session_id());
        built
    }
}

impl build::SessionEndHookOutput {
    pub(crate) fn rebuild(view: view::SessionEndHookOutput<'_>) -> build::SessionEndHookOutput {
        let built = build::SessionEndHookOutput::new();
        let built = match view.suppress_output() { Some(value) => built.suppress_output(value), None => built };
        let built = match view.cleanup_actions() { Some(value) => built.cleanup_actions(value.map(|item| item)), None => built };
        let built = match view.session_summary() { Some(value) => built.session_summary(&value), None => built };
        built
    }
}

impl build::SessionEndHookResult {
    pub(crate) fn rebuild(view: view::SessionEndHookResult<'_>) -> build::SessionEndHookResult {
        let built = build::SessionEndHookResult::new();
        let built = match view.output() { Some(value) => built.output(build::SessionEndHookOutput::rebuild(value)), None => built };
        built
    }
}

impl build::SessionFsError {
    pub(crate) fn rebuild(view: view::SessionFsError<'_>) -> build::SessionFsError {
        let built = build::SessionFsError::new(view.code());
        let built = match view.message() { Some(value) => built.message(&value), None => built };
        let built = match view.write_changed() { Some(value) => built.write_changed(value), None => built };
        built
    }
}

impl build::SessionFsExistsResult {
    pub(crate) fn rebuild(view: view::SessionFsExistsResult<'_>) -> build::SessionFsExistsResult {
        let built = build::SessionFsExistsResult::new(view.exists());
        built
    }
}

impl build::SessionFsReadFileBytesResult {
    pub(crate) fn rebuild(view: view::SessionFsReadFileBytesResult<'_>) -> build::SessionFsReadFileBytesResult {
        let built = build::SessionFsReadFileBytesResult::new(&view.content());
        let built = match view.error() { Some(value) => built.error(build::SessionFsError::rebuild(value)), None => built };
        built
    }
}

impl build::SessionFsReadFileRangeResult {
    pub(crate) fn rebuild(view: view::SessionFsReadFileRangeResult<'_>) -> build::SessionFsReadFileRangeResult {
        let built = build::SessionFsReadFileRangeResult::new(&view.content(), view.byte_length());
        let built = match view.error() { Some(value) => built.error(build::SessionFsError::rebuild(value)), None => built };
        built
    }
}

impl build::SessionFsReadFileResult {
    pub(crate) fn rebuild(view: view::SessionFsReadFileResult<'_>) -> build::SessionFsReadFileResult {
        let built = build::SessionFsReadFileResult::new(&view.content());
        let built = match view.error() { Some(value) => built.error(build::SessionFsError::rebuild(value)), None => built };
        built
    }
}

impl build::SessionFsReaddirResult {
    pub(crate) fn rebuild(view: view::SessionFsReaddirResult<'_>) -> build::SessionFsReaddirResult {
        let built = build::SessionFsReaddirResult::new(view.entries().map(|item| item));
        let built = match view.error() { Some(value) => built.error(build::SessionFsError::rebuild(value)), None => built };
        built
    }
}

impl build::SessionFsReaddirWithTypesEntry {
    pub(crate) fn rebuild(view: view::SessionFsReaddirWithTypesEntry<'_>) -> build::SessionFsReaddirWithTypesEntry {
        let built = build::SessionFsReaddirWithTypesEntry::new(&view.name(), view.r#type());
        built
    }
}

impl build::SessionFsReaddirWithTypesResult {
    pub(crate) fn rebuild(view: view::SessionFsReaddirWithTypesResult<'_>) -> build::SessionFsReaddirWithTypesResult {
        let built = build::SessionFsReaddirWithTypesResult::new(view.entries().map(|item| build::SessionFsReaddirWithTypesEntry::rebuild(item)));
        let built = match view.error() { Some(value) => built.error(build::SessionFsError::rebuild(value)), None => built };
        built
    }
}

impl build::SessionFsSetProviderCapabilities {
    pub(crate) fn rebuild(view: view::SessionFsSetProviderCapabilities<'_>) -> build::SessionFsSetProviderCapabilities {
        let built = build::SessionFsSetProviderCapabilities::new();
        let built = match view.sqlite() { Some(value) => built.sqlite(value), None => built };
        let built = match view.binary() { Some(value) => built.binary(value), None => built };
        let built = match view.read_file_range() { Some(value) => built.read_file_range(value), None => built };
        built
    }
}

impl build::SessionFsSetProviderRequest {
    pub(crate) fn rebuild(view: view::SessionFsSetProviderRequest<'_>) -> build::SessionFsSetProviderRequest {
        let built = build::SessionFsSetProviderRequest::new(&view.initial_cwd(), &view.session_state_path(), view.conventions());
        let built = match view.capabilities() { Some(value) => built.capabilities(build::SessionFsSetProviderCapabilities::rebuild(value)), None => built };
        built
    }
}

impl build::SessionFsSqliteExistsResult {
    pub(crate) fn rebuild(view: view::SessionFsSqliteExistsResult<'_>) -> build::SessionFsSqliteExistsResult {
        let built = build::SessionFsSqliteExistsResult::new(view.exists());
        built
    }
}

impl build::SessionFsSqliteQueryResult {
    pub(crate) fn rebuild(view: view::SessionFsSqliteQueryResult<'_>) -> build::SessionFsSqliteQueryResult {
        let built = build::SessionFsSqliteQueryResult::new(view.rows().map(|item| item.map(|(name, item)| (name, item))), view.columns().map(|item| item), view.rows_affected());
        let built = match view.last_insert_rowid() { Some(value) => built.last_insert_rowid(value), None => built };
        let built = match view.error() { Some(value) => built.error(build::SessionFsError::rebuild(value)), None => built };
        built
    }
}

impl build::SessionFsSqliteTransactionError {
    pub(crate) fn rebuild(view: view::SessionFsSqliteTransactionError<'_>) -> build::SessionFsSqliteTransactionError {
        let built = build::SessionFsSqliteTransactionError::new(view.error_class(), &view.message());
        built
    }
}

impl build::SessionFsSqliteTransactionResult {
    pub(crate) fn rebuild(view: view::SessionFsSqliteTransactionResult<'_>) -> build::SessionFsSqliteTransactionResult {
        let built = build::SessionFsSqliteTransactionResult::new(view.results().map(|item| build::SessionFsSqliteQueryResult::rebuild(item)));
        let built = match view.error() { Some(value) => built.error(build::SessionFsSqliteTransactionError::rebuild(value)), None => built };
        built
    }
}

impl build::SessionFsStatResult {
    pub(crate) fn rebuild(view: view::SessionFsStatResult<'_>) -> build::SessionFsStatResult {
        let built = build::SessionFsStatResult::new(view.is_file(), view.is_directory(), view.size(), &view.mtime(), &view.birthtime());
        let built = match view.error() { Some(value) => built.error(build::SessionFsError::rebuild(value)), None => built };
        built
    }
}

impl build::SessionGetMetadataParams {
    pub(crate) fn rebuild(view: view::SessionGetMetadataParams<'_>) -> build::SessionGetMetadataParams {
        let built = build::SessionGetMetadataParams::new(&view.session_id());
        built
    }
}

impl build::SessionInstalledPlugin {
    pub(crate) fn rebuild(view: view::SessionInstalledPlugin<'_>) -> build::SessionInstalledPlugin {
        let built = build::SessionInstalledPlugin::new(&view.name(), &view.marketplace(), &view.installed_at(), view.enabled());
        let built = match view.version() { Some(value) => built.version(&value), None => built };
        let built = match view.cache_path() { Some(value) => built.cache_path(&value), None => built };
        let built = match view.source() { Some(value) => built.source(build::SessionInstalledPluginSource::rebuild(value)), None => built };
        let built = match view.source_sha() { Some(value) => built.source_sha(&value), None => built };
        let built = match view.installed_from() { Some(value) => built.installed_from(&value), None => built };
        built
    }
}

impl build::SessionInstalledPluginSourceGitHub {
    pub(crate) fn rebuild(view: view::SessionInstalledPluginSourceGitHub<'_>) -> build::SessionInstalledPluginSourceGitHub {
        let built = build::SessionInstalledPluginSourceGitHub::new(&view.repo());
        let built = match view.r#ref() { Some(value) => built.r#ref(&value), None => built };
        let built = match view.sha() { Some(value) => built.sha(&value), None => built };
        let built = match view.path() { Some(value) => built.path(&value), None => built };
        built
    }
}

impl build::SessionInstalledPluginSourceLocal {
    pub(crate) fn rebuild(view: view::SessionInstalledPluginSourceLocal<'_>) -> build::SessionInstalledPluginSourceLocal {
        let built = build::SessionInstalledPluginSourceLocal::new(&view.path());
        built
    }
}

impl build::SessionInstalledPluginSourceUrl {
    pub(crate) fn rebuild(view: view::SessionInstalledPluginSourceUrl<'_>) -> build::SessionInstalledPluginSourceUrl {
        let built = build::SessionInstalledPluginSourceUrl::new(&view.url());
        let built = match view.r#ref() { Some(value) => built.r#ref(&value), None => built };
        let built = match view.sha() { Some(value) => built.sha(&value), None => built };
        let built = match view.path() { Some(value) => built.path(&value), None => built };
        built
    }
}

impl build::SessionLimitsConfig {
    pub(crate) fn rebuild(view: view::SessionLimitsConfig<'_>) -> build::SessionLimitsConfig {
        let built = build::SessionLimitsConfig::new();
        let built = match view.max_ai_credits() { Some(value) => built.max_ai_credits(value.to_f64()), None => built };
        built
    }
}

impl build::SessionListFilter {
    pub(crate) fn rebuild(view: view::SessionListFilter<'_>) -> build::SessionListFilter {
        let built = build::SessionListFilter::new();
        let built = match view.cwd() { Some(value) => built.cwd(&value), None => built };
        let built = match view.git_root() { Some(value) => built.git_root(&value), None => built };
        let built = match view.repository() { Some(value) => built.repository(&value), None => built };
        let built = match view.branch() { Some(value) => built.branch(&value), None => built };
        built
    }
}

impl build::SessionListRequest {
    pub(crate) fn rebuild(view: view::SessionListRequest<'_>) -> build::SessionListRequest {
        let built = build::SessionListRequest::new();
        let built = match view.filter() { Some(value) => built.filter(build::SessionListFilter::rebuild(value)), None => built };
        built
    }
}

impl build::SessionManagedPermissions {
    pub(crate) fn rebuild(view: view::SessionManagedPermissions<'_>) -> build::SessionManagedPermissions {
        let built = build::SessionManagedPermissions::new();
        let built = match view.disable_bypass_permissions_mode() { Some(value) => built.disable_bypass_permissions_mode(&value), None => built };
        let built = match view.deny() { Some(value) => built.deny(value.map(|item| item)), None => built };
        let built = match view.ask() { Some(value) => built.ask(value.map(|item| item)), None => built };
        let built = match view.allow() { Some(value) => built.allow(value.map(|item| item)), None => built };
        let built = match view.disable_assisted_permissions_mode() { Some(value) => built.disable_assisted_permissions_mode(value), None => built };
        let built = match view.limit_to() { Some(value) => built.limit_to(value.map(|item| item)), None => built };
        built
    }
}

impl build::SessionManagedSettings {
    pub(crate) fn rebuild(view: view::SessionManagedSettings<'_>) -> build::SessionManagedSettings {
        let built = build::SessionManagedSettings::new();
        let built = match view.permissions() { Some(value) => built.permissions(build::SessionManagedPermissions::rebuild(value)), None => built };
        built
    }
}

impl build::SessionManagementCreateResult {
    pub(crate) fn rebuild(view: view::SessionManagementCreateResult<'_>) -> build::SessionManagementCreateResult {
        let built = build::SessionManagementCreateResult::new(&view.session_id());
        built
    }
}

impl build::SessionParams {
    pub(crate) fn rebuild(view: view::SessionParams<'_>) -> build::SessionParams {
        let built = build::SessionParams::new();
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::SessionResumeRequest {
    pub(crate) fn rebuild(view: view::SessionResumeRequest<'_>) -> build::SessionResumeRequest {
        let built = build::SessionResumeRequest::new(&view.session_id());
        let built = match view.model() { Some(value) => built.model(&value), None => built };
        let built = match view.allowed_models() { Some(value) => built.allowed_models(value.map(|item| item)), None => built };
        let built = match view.client_name() { Some(value) => built.client_name(&value), None => built };
        let built = match view.reasoning_effort() { Some(value) => built.reasoning_effort(&value), None => built };
        let built = match view.reasoning_summary() { Some(value) => built.reasoning_summary(value), None => built };
        let built = match view.context_tier() { Some(value) => built.context_tier(value), None => built };
        let built = match view.streaming() { Some(value) => built.streaming(value), None => built };
        let built = match view.system_message() { Some(value) => built.system_message(build::SystemMessageConfig::rebuild(value)), None => built };
        let built = match view.ask_user_variant() { Some(value) => built.ask_user_variant(value), None => built };
        let built = match view.tools() { Some(value) => built.tools(value.map(|item| build::ProtocolExternalToolDefinition::rebuild(item))), None => built };
        let built = match view.canvases() { Some(value) => built.canvases(value.map(|item| build::CanvasDeclaration::rebuild(item))), None => built };
        let built = match view.request_canvas_renderer() { Some(value) => built.request_canvas_renderer(value), None => built };
        let built = match view.request_extensions() { Some(value) => built.request_extensions(value), None => built };
        let built = match view.extension_sdk_path() { Some(value) => built.extension_sdk_path(&value), None => built };
        let built = match view.extension_info() { Some(value) => built.extension_info(build::ExtensionInfo::rebuild(value)), None => built };
        let built = match view.canvas_provider() { Some(value) => built.canvas_provider(build::CanvasProviderIdentity::rebuild(value)), None => built };
        let built = match view.available_tools() { Some(value) => built.available_tools(value.map(|item| item)), None => built };
        let built = match view.excluded_tools() { Some(value) => built.excluded_tools(value.map(|item| item)), None => built };
        let built = match view.excluded_builtin_agents() { Some(value) => built.excluded_builtin_agents(value.map(|item| item)), None => built };
        let built = match view.tool_filter_precedence() { Some(value) => built.tool_filter_precedence(value), None => built };
        let built = match view.mcp_servers() { Some(value) => built.mcp_servers(value.map(|(name, item)| (name, build::McpServerConfig::rebuild(item)))), None => built };
        let built = match view.diagnostics() { Some(value) => built.diagnostics(build::DiagnosticsConfiguration::rebuild(value)), None => built };
        let built = match view.lifecycle_diagnostics() { Some(value) => built.lifecycle_diagnostics(build::LifecycleDiagnosticsConfiguration::rebuild(value)), None => built };
        let built = match view.mcp_o_auth_token_storage() { Some(value) => built.mcp_o_auth_token_storage(value), None => built };
        let built = match view.auth_client_id_metadata_url() { Some(value) => built.auth_client_id_metadata_url(&value), None => built };
        let built = match view.embedding_cache_storage() { Some(value) => built.embedding_cache_storage(value), None => built };
        let built = match view.env_value_mode() { Some(value) => built.env_value_mode(value), None => built };
        let built = match view.enable_config_discovery() { Some(value) => built.enable_config_discovery(value), None => built };
        let built = match view.skip_embedding_retrieval() { Some(value) => built.skip_embedding_retrieval(value), None => built };
        let built = match view.organization_custom_instructions() { Some(value) => built.organization_custom_instructions(&value), None => built };
        let built = match view.enable_on_demand_instruction_discovery() { Some(value) => built.enable_on_demand_instruction_discovery(value), None => built };
        let built = match view.enable_file_hooks() { Some(value) => built.enable_file_hooks(value), None => built };
        let built = match view.enable_host_git_operations() { Some(value) => built.enable_host_git_operations(value), None => built };
        let built = match view.enable_session_store() { Some(value) => built.enable_session_store(value), None => built };
        let built = match view.enable_skills() { Some(value) => built.enable_skills(value), None => built };
        let built = match view.has_skill_provider() { Some(value) => built.has_skill_provider(value), None => built };
        let built = match view.request_user_input() { Some(value) => built.request_user_input(value), None => built };
        let built = match view.request_permission() { Some(value) => built.request_permission(value), None => built };
        let built = match view.request_exit_plan_mode() { Some(value) => built.request_exit_plan_mode(value), None => built };
        let built = match view.request_auto_mode_switch() { Some(value) => built.request_auto_mode_switch(value), None => built };
        let built = match view.request_elicitation() { Some(value) => built.request_elicitation(value), None => built };
        let built = match view.request_mcp_apps() { Some(value) => built.request_mcp_apps(value), None => built };
        let built = match view.github_mcp_tool_config() { Some(value) => built.github_mcp_tool_config(build::GitHubMcpToolConfig::rebuild(value)), None => built };
        let built = match view.hooks() { Some(value) => built.hooks(value), None => built };
        let built = match view.skill_directories() { Some(value) => built.skill_directories(value.map(|item| item)), None => built };
        let built = match view.agent_directories() { Some(value) => built.agent_directories(value.map(|item| item)), None => built };
        let built = match view.hook_directories() { Some(value) => built.hook_directories(value.map(|item| item)), None => built };
        let built = match view.instruction_directories() { Some(value) => built.instruction_directories(value.map(|item| item)), None => built };
        let built = match view.plugin_directories() { Some(value) => built.plugin_directories(value.map(|item| item)), None => built };
        let built = match view.large_output() { Some(value) => built.large_output(build::LargeToolOutputConfig::rebuild(value)), None => built };
        let built = match view.tool_search() { Some(value) => built.tool_search(build::ToolSearchConfig::rebuild(value)), None => built };
        let built = match view.image_generation() { Some(value) => built.image_generation(build::ProtocolImageGenerationOptions::rebuild(value)), None => built };
        let built = match view.disabled_skills() { Some(value) => built.disabled_skills(value.map(|item| item)), None => built };
        let built = match view.disabled_mcp_servers() { Some(value) => built.disabled_mcp_servers(value.map(|item| item)), None => built };
        let built = match view.sandbox_config() { Some(value) => built.sandbox_config(build::SandboxConfig::rebuild(value)), None => built };
        let built = match view.custom_agents() { Some(value) => built.custom_agents(value.map(|item| build::CustomAgentConfig::rebuild(item))), None => built };
        let built = match view.custom_agents_local_only() { Some(value) => built.custom_agents_local_only(value), None => built };
        let built = match view.default_agent() { Some(value) => built.default_agent(build::DefaultAgentConfig::rebuild(value)), None => built };
        let built = match view.agent() { Some(value) => built.agent(&value), None => built };
        let built = match view.infinite_sessions() { Some(value) => built.infinite_sessions(build::InfiniteSessionConfig::rebuild(value)), None => built };
        let built = match view.provider() { Some(value) => built.provider(build::ProviderConfig::rebuild(value)), None => built };
        let built = match view.capi() { Some(value) => built.capi(build::CapiSessionOptions::rebuild(value)), None => built };
        let built = match view.providers() { Some(value) => built.providers(value.map(|item| build::NamedProviderConfig::rebuild(item))), None => built };
        let built = match view.models() { Some(value) => built.models(value.map(|item| build::ProviderModelConfig::rebuild(item))), None => built };
        let built = match view.enable_session_telemetry() { Some(value) => built.enable_session_telemetry(value), None => built };
        let built = match view.enable_citations() { Some(value) => built.enable_citations(value), None => built };
        let built = match view.enable_file_change_tracking() { Some(value) => built.enable_file_change_tracking(value), None => built };
        let built = match view.session_limits() { Some(value) => built.session_limits(build::SessionLimitsConfig::rebuild(value)), None => built };
        let built = match view.autopilot() { Some(value) => built.autopilot(build::AutopilotOptions::rebuild(value)), None => built };
        let built = match view.model_capabilities() { Some(value) => built.model_capabilities(build::ModelCapabilitiesOverride::rebuild(value)), None => built };
        let built = match view.memory() { Some(value) => built.memory(build::MemoryConfiguration::rebuild(value)), None => built };
        let built = match view.config_dir() { Some(value) => built.config_dir(&value), None => built };
        let built = match view.working_directory() { Some(value) => built.working_directory(&value), None => built };
        let built = match view.additional_directories() { Some(value) => built.additional_directories(value.map(|item| item)), None => built };
        let built = match view.github_token() { Some(value) => built.github_token(&value), None => built };
        let built = match view.github_token_provider_registration_id() { Some(value) => built.github_token_provider_registration_id(&value), None => built };
        let built = match view.remote_session() { Some(value) => built.remote_session(value), None => built };
        let built = match view.include_sub_agent_streaming_events() { Some(value) => built.include_sub_agent_streaming_events(value), None => built };
        let built = match view.enable_github_telemetry_forwarding() { Some(value) => built.enable_github_telemetry_forwarding(value), None => built };
        let built = match view.commands() { Some(value) => built.commands(value.map(|item| build::CommandDefinition::rebuild(item))), None => built };
        let built = match view.feature_flags() { Some(value) => built.feature_flags(value.map(|(name, item)| (name, item))), None => built };
        let built = match view.exp_assignments() { Some(value) => built.exp_assignments(build::ExpAssignments::rebuild(value)), None => built };
        let built = match view.enable_managed_settings() { Some(value) => built.enable_managed_settings(value), None => built };
        let built = match view.excluded_managed_settings() { Some(value) => built.excluded_managed_settings(value.map(|item| item)), None => built };
        let built = match view.enforce_managed_model_defaults() { Some(value) => built.enforce_managed_model_defaults(value), None => built };
        let built = match view.interactive_user() { Some(value) => built.interactive_user(value), None => built };
        let built = match view.is_experimental_mode() { Some(value) => built.is_experimental_mode(value), None => built };
        let built = match view.managed_settings() { Some(value) => built.managed_settings(build::SessionManagedSettings::rebuild(value)), None => built };
        let built = match view.open_canvases() { Some(value) => built.open_canvases(value.map(|item| build::OpenCanvasInstance::rebuild(item))), None => built };
        let built = match view.disable_resume() { Some(value) => built.disable_resume(value), None => built };
        let built = match view.continue_pending_work() { Some(value) => built.continue_pending_work(value), None => built };
        let built = match view.allow_transcript_recovery() { Some(value) => built.allow_transcript_recovery(value), None => built };
        let built = match view.traceparent() { Some(value) => built.traceparent(&value), None => built };
        let built = match view.tracestate() { Some(value) => built.tracestate(&value), None => built };
        let built = match view.factories() { Some(value) => built.factories(value), None => built };
        let built = match view.workflows() { Some(value) => built.workflows(value), None => built };
        let built = match view.requested_environment_variables() { Some(value) => built.requested_environment_variables(value.map(|item| item)), None => built };
        let built = match view.verbosity() { Some(value) => built.verbosity(value), None => built };
        let built = match view.integration_id() { Some(value) => built.integration_id(&value), None => built };
        let built = match view.lsp_client_name() { Some(value) => built.lsp_client_name(&value), None => built };
        let built = match view.client_kind() { Some(value) => built.client_kind(&value), None => built };
        let built = match view.included_builtin_agents() { Some(value) => built.included_builtin_agents(value.map(|item| item)), None => built };
        let built = match view.shell() { Some(value) => built.shell(build::ShellOptions::rebuild(value)), None => built };
        let built = match view.shell_init_profile() { Some(value) => built.shell_init_profile(&value), None => built };
        let built = match view.shell_process_flags() { Some(value) => built.shell_process_flags(value.map(|item| item)), None => built };
        let built = match view.trajectory_file() { Some(value) => built.trajectory_file(&value), None => built };
        let built = match view.copilot_url() { Some(value) => built.copilot_url(&value), None => built };
        let built = match view.max_inline_binary_bytes() { Some(value) => built.max_inline_binary_bytes(value), None => built };
        let built = match view.agent_context() { Some(value) => built.agent_context(&value), None => built };
        let built = match view.events_log_directory() { Some(value) => built.events_log_directory(&value), None => built };
        let built = match view.session_capabilities() { Some(value) => built.session_capabilities(value.map(|item| item)), None => built };
        let built = match view.installed_plugins() { Some(value) => built.installed_plugins(value.map(|item| build::InstalledPlugin::rebuild(item))), None => built };
        let built = match view.disabled_instruction_sources() { Some(value) => built.disabled_instruction_sources(value.map(|item| item)), None => built };
        let built = match view.ignored_skills_locations() { Some(value) => built.ignored_skills_locations(value.map(|item| item)), None => built };
        let built = match view.ask_user_disabled() { Some(value) => built.ask_user_disabled(value), None => built };
        let built = match view.continue_on_auto_mode() { Some(value) => built.continue_on_auto_mode(value), None => built };
        let built = match view.managed_mcp_servers() { Some(value) => built.managed_mcp_servers(value.map(|(name, item)| (name, build::ManagedMcpServerConfig::rebuild(item)))), None => built };
        let built = match view.running_in_interactive_mode() { Some(value) => built.running_in_interactive_mode(value), None => built };
        let built = match view.enable_streaming() { Some(value) => built.enable_streaming(value), None => built };
        let built = match view.log_interactive_shells() { Some(value) => built.log_interactive_shells(value), None => built };
        let built = match view.sandbox_config_source() { Some(value) => built.sandbox_config_source(value), None => built };
        let built = match view.auth_info() { Some(value) => built.auth_info(build::AuthInfo::rebuild(value)), None => built };
        built
    }
}

impl build::SessionSetForegroundParams {
    pub(crate) fn rebuild(view: view::SessionSetForegroundParams<'_>) -> build::SessionSetForegroundParams {
        let built = build::SessionSetForegroundParams::new(&view.session_id());
        built
    }
}

impl build::SessionStartHookOutput {
    pub(crate) fn rebuild(view: view::SessionStartHookOutput<'_>) -> build::SessionStartHookOutput {
        let built = build::SessionStartHookOutput::new();
        let built = match view.additional_context() { Some(value) => built.additional_context(&value), None => built };
        let built = match view.modified_config() { Some(value) => built.modified_config(value), None => built };
        built
    }
}

impl build::SessionStartHookResult {
    pub(crate) fn rebuild(view: view::SessionStartHookResult<'_>) -> build::SessionStartHookResult {
        let built = build::SessionStartHookResult::new();
        let built = match view.output() { Some(value) => built.output(build::SessionStartHookOutput::rebuild(value)), None => built };
        built
    }
}

impl build::SessionUpdateOptionsParams {
    pub(crate) fn rebuild(view: view::SessionUpdateOptionsParams<'_>) -> build::SessionUpdateOptionsParams {
        let built = build::SessionUpdateOptionsParams::new();
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.model() { Some(value) => built.model(&value), None => built };
        let built = match view.model_capabilities_overrides() { Some(value) => built.model_capabilities_overrides(build::ModelCapabilitiesOverride::rebuild(value)), None => built };
        let built = match view.reasoning_effort() { Some(value) => built.reasoning_effort(&value), None => built };
        let built = match view.reasoning_summary() { Some(value) => built.reasoning_summary(value), None => built };
        let built = match view.verbosity() { Some(value) => built.verbosity(value), None => built };
        let built = match view.client_name() { Some(value) => built.client_name(&value), None => built };
        let built = match view.lsp_client_name() { Some(value) => built.lsp_client_name(&value), None => built };
        let built = match view.integration_id() { Some(value) => built.integration_id(&value), None => built };
        let built = match view.feature_flags() { Some(value) => built.feature_flags(value.map(|(name, item)| (name, item))), None => built };
        let built = match view.is_experimental_mode() { Some(value) => built.is_experimental_mode(value), None => built };
        let built = match view.provider() { Some(value) => built.provider(build::ProviderConfig::rebuild(value)), None => built };
        let built = match view.capi() { Some(value) => built.capi(build::CapiSessionOptions::rebuild(value)), None => built };
        let built = match view.working_directory() { Some(value) => built.working_directory(&value), None => built };
        let built = match view.available_tools() { Some(value) => built.available_tools(value.map(|item| item)), None => built };
        let built = match view.excluded_tools() { Some(value) => built.excluded_tools(value.map(|item| item)), None => built };
        let built = match view.included_builtin_agents() { crate::Presence::Absent => built, crate::Presence::Null => built.included_builtin_agents_null(), crate::Presence::Value(value) => built.included_builtin_agents(value.map(|item| item)) };
        let built = match view.excluded_builtin_agents() { Some(value) => built.excluded_builtin_agents(value.map(|item| item)), None => built };
        let built = match view.tool_filter_precedence() { Some(value) => built.tool_filter_precedence(value), None => built };
        let built = match view.enable_script_safety() { Some(value) => built.enable_script_safety(value), None => built };
        let built = match view.shell() { Some(value) => built.shell(build::ShellOptions::rebuild(value)), None => built };
        let built = match view.shell_init_profile() { Some(value) => built.shell_init_profile(&value), None => built };
        let built = match view.shell_process_flags() { Some(value) => built.shell_process_flags(value.map(|item| item)), None => built };
        let built = match view.sandbox_config() { Some(value) => built.sandbox_config(build::SandboxConfig::rebuild(value)), None => built };
        let built = match view.sandbox_config_source() { Some(value) => built.sandbox_config_source(value), None => built };
        let built = match view.log_interactive_shells() { Some(value) => built.log_interactive_shells(value), None => built };
        let built = match view.env_value_mode() { Some(value) => built.env_value_mode(value), None => built };
        let built = match view.allow_all_mcp_server_instructions() { Some(value) => built.allow_all_mcp_server_instructions(value), None => built };
        let built = match view.skill_directories() { Some(value) => built.skill_directories(value.map(|item| item)), None => built };
        let built = match view.ignored_skills_locations() { Some(value) => built.ignored_skills_locations(value.map(|item| item)), None => built };
        let built = match view.included_builtin_skills() { crate::Presence::Absent => built, crate::Presence::Null => built.included_builtin_skills_null(), crate::Presence::Value(value) => built.included_builtin_skills(value.map(|item| item)) };
        let built = match view.disabled_skills() { Some(value) => built.disabled_skills(value.map(|item| item)), None => built };
        let built = match view.enable_on_demand_instruction_discovery() { Some(value) => built.enable_on_demand_instruction_discovery(value), None => built };
        let built = match view.max_inline_binary_bytes() { Some(value) => built.max_inline_binary_bytes(value), None => built };
        let built = match view.installed_plugins() { Some(value) => built.installed_plugins(value.map(|item| build::SessionInstalledPlugin::rebuild(item))), None => built };
        let built = match view.custom_agents_local_only() { Some(value) => built.custom_agents_local_only(value), None => built };
        let built = match view.suppress_custom_agent_prompt() { Some(value) => built.suppress_custom_agent_prompt(value), None => built };
        let built = match view.skip_custom_instructions() { Some(value) => built.skip_custom_instructions(value), None => built };
        let built = match view.disabled_instruction_sources() { Some(value) => built.disabled_instruction_sources(value.map(|item| item)), None => built };
        let built = match view.coauthor_enabled() { Some(value) => built.coauthor_enabled(value), None => built };
        let built = match view.trajectory_file() { Some(value) => built.trajectory_file(&value), None => built };
        let built = match view.enable_streaming() { Some(value) => built.enable_streaming(value), None => built };
        let built = match view.copilot_url() { Some(value) => built.copilot_url(&value), None => built };
        let built = match view.ask_user_disabled() { Some(value) => built.ask_user_disabled(value), None => built };
        let built = match view.continue_on_auto_mode() { Some(value) => built.continue_on_auto_mode(value), None => built };
        let built = match view.running_in_interactive_mode() { Some(value) => built.running_in_interactive_mode(value), None => built };
        let built = match view.enable_reasoning_summaries() { Some(value) => built.enable_reasoning_summaries(value), None => built };
        let built = match view.agent_context() { Some(value) => built.agent_context(&value), None => built };
        let built = match view.events_log_directory() { Some(value) => built.events_log_directory(&value), None => built };
        let built = match view.events_log_includes_subagents() { Some(value) => built.events_log_includes_subagents(value), None => built };
        let built = match view.additional_content_exclusion_policies() { Some(value) => built.additional_content_exclusion_policies(value.map(|item| build::OptionsUpdateAdditionalContentExclusionPolicy::rebuild(item))), None => built };
        let built = match view.manage_schedule_enabled() { Some(value) => built.manage_schedule_enabled(value), None => built };
        let built = match view.session_capabilities() { Some(value) => built.session_capabilities(value.map(|item| item)), None => built };
        let built = match view.skip_embedding_retrieval() { Some(value) => built.skip_embedding_retrieval(value), None => built };
        let built = match view.organization_custom_instructions() { Some(value) => built.organization_custom_instructions(&value), None => built };
        let built = match view.enable_file_hooks() { Some(value) => built.enable_file_hooks(value), None => built };
        let built = match view.enable_host_git_operations() { Some(value) => built.enable_host_git_operations(value), None => built };
        let built = match view.enable_session_store() { Some(value) => built.enable_session_store(value), None => built };
        let built = match view.enable_skills() { Some(value) => built.enable_skills(value), None => built };
        let built = match view.context_tier() { Some(value) => built.context_tier(value), None => built };
        let built = match view.session_limits() { crate::Presence::Absent => built, crate::Presence::Null => built.session_limits_null(), crate::Presence::Value(value) => built.session_limits(build::SessionLimitsConfig::rebuild(value)) };
        let built = match view.agent_directories() { Some(value) => built.agent_directories(value.map(|item| item)), None => built };
        let built = match view.autopilot() { Some(value) => built.autopilot(build::AutopilotOptions::rebuild(value)), None => built };
        let built = match view.hook_directories() { Some(value) => built.hook_directories(value.map(|item| item)), None => built };
        let built = match view.image_generation() { Some(value) => built.image_generation(build::ProtocolImageGenerationOptions::rebuild(value)), None => built };
        let built = match view.instruction_directories() { Some(value) => built.instruction_directories(value.map(|item| item)), None => built };
        built
    }
}

impl build::SessionsForkRequest {
    pub(crate) fn rebuild(view: view::SessionsForkRequest<'_>) -> build::SessionsForkRequest {
        let built = build::SessionsForkRequest::new(&view.session_id());
        let built = match view.to_event_id() { Some(value) => built.to_event_id(&value), None => built };
        let built = match view.name() { Some(value) => built.name(&value), None => built };
        built
    }
}

impl build::ShellCredentials {
    pub(crate) fn rebuild(view: view::ShellCredentials<'_>) -> build::ShellCredentials {
        let built = build::ShellCredentials::new();
        let built = match view.git() { Some(value) => built.git(value), None => built };
        let built = match view.gh() { Some(value) => built.gh(value), None => built };
        built
    }
}

impl build::ShellExecRequest {
    pub(crate) fn rebuild(view: view::ShellExecRequest<'_>) -> build::ShellExecRequest {
        let built = build::ShellExecRequest::new(&view.command());
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.cwd() { Some(value) => built.cwd(&value), None => built };
        let built = match view.timeout() { Some(value) => built.timeout(value), None => built };
        built
    }
}

impl build::ShellInitScript {
    pub(crate) fn rebuild(view: view::ShellInitScript<'_>) -> build::ShellInitScript {
        let built = build::ShellInitScript::new(&view.path(), view.shell());
        built
    }
}

impl build::ShellOptions {
    pub(crate) fn rebuild(view: view::ShellOptions<'_>) -> build::ShellOptions {
        let built = build::ShellOptions::new();
        let built = match view.init_profile() { Some(value) => built.init_profile(value), None => built };
        let built = match view.init_scripts() { Some(value) => built.init_scripts(value.map(|item| build::ShellInitScript::rebuild(item))), None => built };
        let built = match view.process_flags() { Some(value) => built.process_flags(value.map(|item| item)), None => built };
        let built = match view.credentials() { Some(value) => built.credentials(build::ShellCredentials::rebuild(value)), None => built };
        built
    }
}

impl build::SkillProviderDescriptor {
    pub(crate) fn rebuild(view: view::SkillProviderDescriptor<'_>) -> build::SkillProviderDescriptor {
        let built = build::SkillProviderDescriptor::new(&view.name(), &view.description());
        let built = match view.user_invocable() { Some(value) => built.user_invocable(value), None => built };
        let built = match view.disable_model_invocation() { Some(value) => built.disable_model_invocation(value), None => built };
        let built = match view.argument_hint() { Some(value) => built.argument_hint(&value), None => built };
        let built = match view.directory() { Some(value) => built.directory(&value), None => built };
        built
    }
}

impl build::SkillProviderListResult {
    pub(crate) fn rebuild(view: view::SkillProviderListResult<'_>) -> build::SkillProviderListResult {
        let built = build::SkillProviderListResult::new(view.skills().map(|item| build::SkillProviderDescriptor::rebuild(item)));
        built
    }
}

impl build::SkillProviderReadResult {
    pub(crate) fn rebuild(view: view::SkillProviderReadResult<'_>) -> build::SkillProviderReadResult {
        let built = build::SkillProviderReadResult::new(view.markdown().as_deref());
        built
    }
}

impl build::SubagentStartHookOutput {
    pub(crate) fn rebuild(view: view::SubagentStartHookOutput<'_>) -> build::SubagentStartHookOutput {
        let built = build::SubagentStartHookOutput::new();
        let built = match view.additional_context() { Some(value) => built.additional_context(&value), None => built };
        built
    }
}

impl build::SubagentStartHookResult {
    pub(crate) fn rebuild(view: view::SubagentStartHookResult<'_>) -> build::SubagentStartHookResult {
        let built = build::SubagentStartHookResult::new();
        let built = match view.output() { Some(value) => built.output(build::SubagentStartHookOutput::rebuild(value)), None => built };
        built
    }
}

impl build::SubagentStopHookOutput {
    pub(crate) fn rebuild(view: view::SubagentStopHookOutput<'_>) -> build::SubagentStopHookOutput {
        let built = build::SubagentStopHookOutput::new();
        let built = match view.decision() { Some(value) => built.decision(value), None => built };
        let built = match view.reason() { Some(value) => built.reason(&value), None => built };
        let built = match view.modified_response() { Some(value) => built.modified_response(&value), None => built };
        built
    }
}

impl build::SubagentStopHookResult {
    pub(crate) fn rebuild(view: view::SubagentStopHookResult<'_>) -> build::SubagentStopHookResult {
        let built = build::SubagentStopHookResult::new();
        let built = match view.output() { Some(value) => built.output(build::SubagentStopHookOutput::rebuild(value)), None => built };
        built
    }
}

impl build::SystemMessageBlock {
    pub(crate) fn rebuild(view: view::SystemMessageBlock<'_>) -> build::SystemMessageBlock {
        let built = build::SystemMessageBlock::new(&view.content());
        let built = match view.is_static() { Some(value) => built.is_static(value), None => built };
        let built = match view.cache_breakpoint() { Some(value) => built.cache_breakpoint(value), None => built };
        built
    }
}

impl build::SystemMessageConfig {
    pub(crate) fn rebuild(view: view::SystemMessageConfig<'_>) -> build::SystemMessageConfig {
        let built = build::SystemMessageConfig::new();
        let built = match view.mode() { Some(value) => built.mode(value), None => built };
        let built = match view.content() { Some(value) => built.content(&value), None => built };
        let built = match view.content_blocks() { Some(value) => built.content_blocks(value.map(|item| build::SystemMessageBlock::rebuild(item))), None => built };
        let built = match view.sections() { Some(value) => built.sections(value.map(|(name, item)| (name, build::SystemMessageSection::rebuild(item)))), None => built };
        built
    }
}

impl build::SystemMessageSection {
    pub(crate) fn rebuild(view: view::SystemMessageSection<'_>) -> build::SystemMessageSection {
        let built = build::SystemMessageSection::new();
        let built = match view.action() { Some(value) => built.action(value), None => built };
        let built = match view.content() { Some(value) => built.content(&value), None => built };
        built
    }
}

impl build::SystemMessageTransformResult {
    pub(crate) fn rebuild(view: view::SystemMessageTransformResult<'_>) -> build::SystemMessageTransformResult {
        let built = build::SystemMessageTransformResult::new(view.sections().map(|(name, item)| (name, build::TransformSection::rebuild(item))));
        built
    }
}

impl build::TasksStartAgentRequest {
    pub(crate) fn rebuild(view: view::TasksStartAgentRequest<'_>) -> build::TasksStartAgentRequest {
        let built = build::TasksStartAgentRequest::new(&view.agent_type(), &view.prompt(), &view.name());
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.description() { Some(value) => built.description(&value), None => built };
        let built = match view.model() { Some(value) => built.model(&value), None => built };
        built
    }
}

impl build::TokenAuthInfo {
    pub(crate) fn rebuild(view: view::TokenAuthInfo<'_>) -> build::TokenAuthInfo {
        let built = build::TokenAuthInfo::new(&view.host());
        let built = match view.token() { Some(value) => built.token(&value), None => built };
        let built = match view.registration_id() { Some(value) => built.registration_id(&value), None => built };
        let built = match view.copilot_user() { Some(value) => built.copilot_user(build::CopilotUserResponse::rebuild(value)), None => built };
        built
    }
}

impl build::TokenProviderAuthInfo {
    pub(crate) fn rebuild(view: view::TokenProviderAuthInfo<'_>) -> build::TokenProviderAuthInfo {
        let built = build::TokenProviderAuthInfo::new(&view.host(), &view.registration_id());
        let built = match view.copilot_user() { Some(value) => built.copilot_user(build::CopilotUserResponse::rebuild(value)), None => built };
        built
    }
}

impl build::ToolNamespace {
    pub(crate) fn rebuild(view: view::ToolNamespace<'_>) -> build::ToolNamespace {
        let built = build::ToolNamespace::new(&view.name());
        let built = match view.description() { Some(value) => built.description(&value), None => built };
        built
    }
}

impl build::ToolSearchConfig {
    pub(crate) fn rebuild(view: view::ToolSearchConfig<'_>) -> build::ToolSearchConfig {
        let built = build::ToolSearchConfig::new();
        let built = match view.enabled() { Some(value) => built.enabled(value), None => built };
        let built = match view.defer_threshold() { Some(value) => built.defer_threshold(value), None => built };
        built
    }
}

impl build::ToolsSetRequest {
    pub(crate) fn rebuild(view: view::ToolsSetRequest<'_>) -> build::ToolsSetRequest {
        let built = build::ToolsSetRequest::new(view.tools().map(|item| build::ProtocolExternalToolDefinition::rebuild(item)));
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::TransformSection {
    pub(crate) fn rebuild(view: view::TransformSection<'_>) -> build::TransformSection {
        let built = build::TransformSection::new(&view.content());
        built
    }
}

impl build::UIElicitationArrayAnyOfField {
    pub(crate) fn rebuild(view: view::UIElicitationArrayAnyOfField<'_>) -> build::UIElicitationArrayAnyOfField {
        let built = build::UIElicitationArrayAnyOfField::new(build::UIElicitationArrayAnyOfFieldItems::rebuild(view.items()));
        let built = match view.title() { Some(value) => built.title(&value), None => built };
        let built = match view.description() { Some(value) => built.description(&value), None => built };
        let built = match view.min_items() { Some(value) => built.min_items(value), None => built };
        let built = match view.max_items() { Some(value) => built.max_items(value), None => built };
        let built = match view.default() { Some(value) => built.default(value.map(|item| item)), None => built };
        built
    }
}

impl build::UIElicitationArrayAnyOfFieldItems {
    pub(crate) fn rebuild(view: view::UIElicitationArrayAnyOfFieldItems<'_>) -> build::UIElicitationArrayAnyOfFieldItems {
        let built = build::UIElicitationArrayAnyOfFieldItems::new(view.any_of().map(|item| build::UIElicitationArrayAnyOfFieldItemsAnyOf::rebuild(item)));
        built
    }
}

impl build::UIElicitationArrayAnyOfFieldItemsAnyOf {
    pub(crate) fn rebuild(view: view::UIElicitationArrayAnyOfFieldItemsAnyOf<'_>) -> build::UIElicitationArrayAnyOfFieldItemsAnyOf {
        let built = build::UIElicitationArrayAnyOfFieldItemsAnyOf::new(&view.r#const(), &view.title());
        built
    }
}

impl build::UIElicitationArrayEnumField {
    pub(crate) fn rebuild(view: view::UIElicitationArrayEnumField<'_>) -> build::UIElicitationArrayEnumField {
        let built = build::UIElicitationArrayEnumField::new(build::UIElicitationArrayEnumFieldItems::rebuild(view.items()));
        let built = match view.title() { Some(value) => built.title(&value), None => built };
        let built = match view.description() { Some(value) => built.description(&value), None => built };
        let built = match view.min_items() { Some(value) => built.min_items(value), None => built };
        let built = match view.max_items() { Some(value) => built.max_items(value), None => built };
        let built = match view.default() { Some(value) => built.default(value.map(|item| item)), None => built };
        built
    }
}

impl build::UIElicitationArrayEnumFieldItems {
    pub(crate) fn rebuild(view: view::UIElicitationArrayEnumFieldItems<'_>) -> build::UIElicitationArrayEnumFieldItems {
        let built = build::UIElicitationArrayEnumFieldItems::new(view.r#enum().map(|item| item));
        built
    }
}

impl build::UIElicitationRequest {
    pub(crate) fn rebuild(view: view::UIElicitationRequest<'_>) -> build::UIElicitationRequest {
        let built = build::UIElicitationRequest::new(&view.message(), build::UIElicitationSchema::rebuild(view.requested_schema()));
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.mode() { Some(value) => built.mode(value), None => built };
        let built = match view.meta() { Some(value) => built.meta(value.map(|(name, item)| (name, item))), None => built };
        let built = match view.task() { Some(value) => built.task(build::McpTaskMetadata::rebuild(value)), None => built };
        let mut built = built;
        for (name, value) in view.members() { built = built.member(&name, value); }
        built
    }
}

impl build::UIElicitationResponse {
    pub(crate) fn rebuild(view: view::UIElicitationResponse<'_>) -> build::UIElicitationResponse {
        let built = build::UIElicitationResponse::new(view.action());
        let built = match view.content() { Some(value) => built.content(value.map(|(name, item)| (name, build::UIElicitationFieldValue::rebuild(item)))), None => built };
        let built = match view.meta() { Some(value) => built.meta(value.map(|(name, item)| (name, item))), None => built };
        let mut built = built;
        for (name, value) in view.members() { built = built.member(&name, value); }
        built
    }
}

impl build::UIElicitationSchema {
    pub(crate) fn rebuild(view: view::UIElicitationSchema<'_>) -> build::UIElicitationSchema {
        let built = build::UIElicitationSchema::new(view.properties().map(|(name, item)| (name, build::UIElicitationSchemaProperty::rebuild(item))));
        let built = match view.required() { Some(value) => built.required(value.map(|item| item)), None => built };
        built
    }
}

impl build::UIElicitationSchemaPropertyBoolean {
    pub(crate) fn rebuild(view: view::UIElicitationSchemaPropertyBoolean<'_>) -> build::UIElicitationSchemaPropertyBoolean {
        let built = build::UIElicitationSchemaPropertyBoolean::new();
        let built = match view.title() { Some(value) => built.title(&value), None => built };
        let built = match view.description() { Some(value) => built.description(&value), None => built };
        let built = match view.default() { Some(value) => built.default(value), None => built };
        built
    }
}

impl build::UIElicitationSchemaPropertyNumber {
    pub(crate) fn rebuild(view: view::UIElicitationSchemaPropertyNumber<'_>) -> build::UIElicitationSchemaPropertyNumber {
        let built = build::UIElicitationSchemaPropertyNumber::new(view.r#type());
        let built = match view.title() { Some(value) => built.title(&value), None => built };
        let built = match view.description() { Some(value) => built.description(&value), None => built };
        let built = match view.minimum() { Some(value) => built.minimum(value.to_f64()), None => built };
        let built = match view.maximum() { Some(value) => built.maximum(value.to_f64()), None => built };
        let built = match view.default() { Some(value) => built.default(value.to_f64()), None => built };
        built
    }
}

impl build::UIElicitationSchemaPropertyString {
    pub(crate) fn rebuild(view: view::UIElicitationSchemaPropertyString<'_>) -> build::UIElicitationSchemaPropertyString {
        let built = build::UIElicitationSchemaPropertyString::new();
        let built = match view.title() { Some(value) => built.title(&value), None => built };
        let built = match view.description() { Some(value) => built.description(&value), None => built };
        let built = match view.min_length() { Some(value) => built.min_length(value), None => built };
        let built = match view.max_length() { Some(value) => built.max_length(value), None => built };
        let built = match view.format() { Some(value) => built.format(value), None => built };
        let built = match view.default() { Some(value) => built.default(&value), None => built };
        built
    }
}

impl build::UIElicitationStringEnumField {
    pub(crate) fn rebuild(view: view::UIElicitationStringEnumField<'_>) -> build::UIElicitationStringEnumField {
        let built = build::UIElicitationStringEnumField::new(view.r#enum().map(|item| item));
        let built = match view.title() { Some(value) => built.title(&value), None => built };
        let built = match view.description() { Some(value) => built.description(&value), None => built };
        let built = match view.enum_names() { Some(value) => built.enum_names(value.map(|item| item)), None => built };
        let built = match view.default() { Some(value) => built.default(&value), None => built };
        built
    }
}

impl build::UIElicitationStringOneOfField {
    pub(crate) fn rebuild(view: view::UIElicitationStringOneOfField<'_>) -> build::UIElicitationStringOneOfField {
        let built = build::UIElicitationStringOneOfField::new(view.one_of().map(|item| build::UIElicitationStringOneOfFieldOneOf::rebuild(item)));
        let built = match view.title() { Some(value) => built.title(&value), None => built };
        let built = match view.description() { Some(value) => built.description(&value), None => built };
        let built = match view.default() { Some(value) => built.default(&value), None => built };
        built
    }
}

impl build::UIElicitationStringOneOfFieldOneOf {
    pub(crate) fn rebuild(view: view::UIElicitationStringOneOfFieldOneOf<'_>) -> build::UIElicitationStringOneOfFieldOneOf {
        let built = build::UIElicitationStringOneOfFieldOneOf::new(&view.r#const(), &view.title());
        built
    }
}

impl build::UIExitPlanModeResponse {
    pub(crate) fn rebuild(view: view::UIExitPlanModeResponse<'_>) -> build::UIExitPlanModeResponse {
        let built = build::UIExitPlanModeResponse::new(view.approved());
        let built = match view.selected_action() { Some(value) => built.selected_action(value), None => built };
        let built = match view.auto_approve_edits() { Some(value) => built.auto_approve_edits(value), None => built };
        let built = match view.feedback() { Some(value) => built.feedback(&value), None => built };
        let built = match view.defer_implementation() { Some(value) => built.defer_implementation(value), None => built };
        built
    }
}

impl build::UIHandlePendingAutoModeSwitchRequest {
    pub(crate) fn rebuild(view: view::UIHandlePendingAutoModeSwitchRequest<'_>) -> build::UIHandlePendingAutoModeSwitchRequest {
        let built = build::UIHandlePendingAutoModeSwitchRequest::new(&view.request_id(), view.response());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::UIHandlePendingElicitationRequest {
    pub(crate) fn rebuild(view: view::UIHandlePendingElicitationRequest<'_>) -> build::UIHandlePendingElicitationRequest {
        let built = build::UIHandlePendingElicitationRequest::new(&view.request_id(), build::UIElicitationResponse::rebuild(view.result()));
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::UIHandlePendingExitPlanModeRequest {
    pub(crate) fn rebuild(view: view::UIHandlePendingExitPlanModeRequest<'_>) -> build::UIHandlePendingExitPlanModeRequest {
        let built = build::UIHandlePendingExitPlanModeRequest::new(&view.request_id(), build::UIExitPlanModeResponse::rebuild(view.response()));
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::UIHandlePendingSamplingRequest {
    pub(crate) fn rebuild(view: view::UIHandlePendingSamplingRequest<'_>) -> build::UIHandlePendingSamplingRequest {
        let built = build::UIHandlePendingSamplingRequest::new(&view.request_id());
        let value = view.session_id(); let built = built.session_id(&value);
        let built = match view.response() { Some(value) => built.response(build::UIHandlePendingSamplingResponse::rebuild(value)), None => built };
        built
    }
}

impl build::UIHandlePendingSamplingResponse {
    pub(crate) fn rebuild(view: view::UIHandlePendingSamplingResponse<'_>) -> build::UIHandlePendingSamplingResponse {
        let built = build::UIHandlePendingSamplingResponse::new();
        let mut built = built;
        for (name, value) in view.members() { built = built.member(&name, value); }
        built
    }
}

impl build::UIHandlePendingSessionLimitsExhaustedRequest {
    pub(crate) fn rebuild(view: view::UIHandlePendingSessionLimitsExhaustedRequest<'_>) -> build::UIHandlePendingSessionLimitsExhaustedRequest {
        let built = build::UIHandlePendingSessionLimitsExhaustedRequest::new(&view.request_id(), build::UISessionLimitsExhaustedResponse::rebuild(view.response()));
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::UIHandlePendingUserInputRequest {
    pub(crate) fn rebuild(view: view::UIHandlePendingUserInputRequest<'_>) -> build::UIHandlePendingUserInputRequest {
        let built = build::UIHandlePendingUserInputRequest::new(&view.request_id(), build::UIUserInputResponse::rebuild(view.response()));
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::UISessionLimitsExhaustedResponse {
    pub(crate) fn rebuild(view: view::UISessionLimitsExhaustedResponse<'_>) -> build::UISessionLimitsExhaustedResponse {
        let built = build::UISessionLimitsExhaustedResponse::new(view.action());
        let built = match view.additional_ai_credits() { Some(value) => built.additional_ai_credits(value.to_f64()), None => built };
        let built = match view.max_ai_credits() { Some(value) => built.max_ai_credits(value.to_f64()), None => built };
        built
    }
}

impl build::UIUserInputResponse {
    pub(crate) fn rebuild(view: view::UIUserInputResponse<'_>) -> build::UIUserInputResponse {
        let built = build::UIUserInputResponse::new(&view.answer(), view.was_freeform());
        built
    }
}

impl build::UserAuthInfo {
    pub(crate) fn rebuild(view: view::UserAuthInfo<'_>) -> build::UserAuthInfo {
        let built = build::UserAuthInfo::new(&view.host(), &view.login());
        let built = match view.copilot_user() { Some(value) => built.copilot_user(build::CopilotUserResponse::rebuild(value)), None => built };
        built
    }
}

impl build::UserInputAnswer {
    pub(crate) fn rebuild(view: view::UserInputAnswer<'_>) -> build::UserInputAnswer {
        let built = build::UserInputAnswer::new(&view.answer(), view.was_freeform());
        built
    }
}

impl build::UserInputNoResponse {
    pub(crate) fn rebuild(view: view::UserInputNoResponse<'_>) -> build::UserInputNoResponse {
        let built = build::UserInputNoResponse::new();
        built
    }
}

impl build::UserPromptSubmittedHookOutput {
    pub(crate) fn rebuild(view: view::UserPromptSubmittedHookOutput<'_>) -> build::UserPromptSubmittedHookOutput {
        let built = build::UserPromptSubmittedHookOutput::new();
        let built = match view.modified_prompt() { Some(value) => built.modified_prompt(&value), None => built };
        let built = match view.additional_context() { Some(value) => built.additional_context(&value), None => built };
        let built = match view.suppress_output() { Some(value) => built.suppress_output(value), None => built };
        let built = match view.decision() { Some(value) => built.decision(value), None => built };
        let built = match view.reason() { Some(value) => built.reason(&value), None => built };
        built
    }
}

impl build::UserPromptSubmittedHookResult {
    pub(crate) fn rebuild(view: view::UserPromptSubmittedHookResult<'_>) -> build::UserPromptSubmittedHookResult {
        let built = build::UserPromptSubmittedHookResult::new();
        let built = match view.output() { Some(value) => built.output(build::UserPromptSubmittedHookOutput::rebuild(value)), None => built };
        built
    }
}

impl build::UserPromptTransformedHookOutput {
    pub(crate) fn rebuild(view: view::UserPromptTransformedHookOutput<'_>) -> build::UserPromptTransformedHookOutput {
        let built = build::UserPromptTransformedHookOutput::new();
        let built = match view.modified_transformed_prompt() { Some(value) => built.modified_transformed_prompt(&value), None => built };
        built
    }
}

impl build::UserPromptTransformedHookResult {
    pub(crate) fn rebuild(view: view::UserPromptTransformedHookResult<'_>) -> build::UserPromptTransformedHookResult {
        let built = build::UserPromptTransformedHookResult::new();
        let built = match view.output() { Some(value) => built.output(build::UserPromptTransformedHookOutput::rebuild(value)), None => built };
        built
    }
}

impl build::UserToolSessionApprovalCommands {
    pub(crate) fn rebuild(view: view::UserToolSessionApprovalCommands<'_>) -> build::UserToolSessionApprovalCommands {
        let built = build::UserToolSessionApprovalCommands::new(view.command_identifiers().map(|item| item));
        built
    }
}

impl build::UserToolSessionApprovalCustomTool {
    pub(crate) fn rebuild(view: view::UserToolSessionApprovalCustomTool<'_>) -> build::UserToolSessionApprovalCustomTool {
        let built = build::UserToolSessionApprovalCustomTool::new(&view.tool_name());
        built
    }
}

impl build::UserToolSessionApprovalExtensionEnvAccess {
    pub(crate) fn rebuild(view: view::UserToolSessionApprovalExtensionEnvAccess<'_>) -> build::UserToolSessionApprovalExtensionEnvAccess {
        let built = build::UserToolSessionApprovalExtensionEnvAccess::new(&view.extension_name(), view.environment_variables().map(|item| item));
        built
    }
}

impl build::UserToolSessionApprovalExtensionManagement {
    pub(crate) fn rebuild(view: view::UserToolSessionApprovalExtensionManagement<'_>) -> build::UserToolSessionApprovalExtensionManagement {
        let built = build::UserToolSessionApprovalExtensionManagement::new();
        let built = match view.operation() { Some(value) => built.operation(&value), None => built };
        built
    }
}

impl build::UserToolSessionApprovalExtensionPermissionAccess {
    pub(crate) fn rebuild(view: view::UserToolSessionApprovalExtensionPermissionAccess<'_>) -> build::UserToolSessionApprovalExtensionPermissionAccess {
        let built = build::UserToolSessionApprovalExtensionPermissionAccess::new(&view.extension_name());
        built
    }
}

impl build::UserToolSessionApprovalMcp {
    pub(crate) fn rebuild(view: view::UserToolSessionApprovalMcp<'_>) -> build::UserToolSessionApprovalMcp {
        let built = build::UserToolSessionApprovalMcp::new(&view.server_name(), view.tool_name().as_deref());
        built
    }
}

impl build::UserToolSessionApprovalMemory {
    pub(crate) fn rebuild(view: view::UserToolSessionApprovalMemory<'_>) -> build::UserToolSessionApprovalMemory {
        let built = build::UserToolSessionApprovalMemory::new();
        built
    }
}

impl build::UserToolSessionApprovalRead {
    pub(crate) fn rebuild(view: view::UserToolSessionApprovalRead<'_>) -> build::UserToolSessionApprovalRead {
        let built = build::UserToolSessionApprovalRead::new();
        built
    }
}

impl build::UserToolSessionApprovalWorkflow {
    pub(crate) fn rebuild(view: view::UserToolSessionApprovalWorkflow<'_>) -> build::UserToolSessionApprovalWorkflow {
        let built = build::UserToolSessionApprovalWorkflow::new();
        let built = match view.approval_key() { Some(value) => built.approval_key(&value), None => built };
        built
    }
}

impl build::UserToolSessionApprovalWrite {
    pub(crate) fn rebuild(view: view::UserToolSessionApprovalWrite<'_>) -> build::UserToolSessionApprovalWrite {
        let built = build::UserToolSessionApprovalWrite::new();
        built
    }
}

impl build::WorkflowAckResult {
    pub(crate) fn rebuild(view: view::WorkflowAckResult<'_>) -> build::WorkflowAckResult {
        let built = build::WorkflowAckResult::new();
        let mut built = built;
        for (name, value) in view.members() { built = built.member(&name, value); }
        built
    }
}

impl build::WorkflowExecuteResult {
    pub(crate) fn rebuild(view: view::WorkflowExecuteResult<'_>) -> build::WorkflowExecuteResult {
        let built = build::WorkflowExecuteResult::new();
        let built = match view.result() { Some(value) => built.result(value), None => built };
        built
    }
}

impl build::WorkspacesCreateFileRequest {
    pub(crate) fn rebuild(view: view::WorkspacesCreateFileRequest<'_>) -> build::WorkspacesCreateFileRequest {
        let built = build::WorkspacesCreateFileRequest::new(&view.path(), &view.content());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::WorkspacesReadFileRequest {
    pub(crate) fn rebuild(view: view::WorkspacesReadFileRequest<'_>) -> build::WorkspacesReadFileRequest {
        let built = build::WorkspacesReadFileRequest::new(&view.path());
        let value = view.session_id(); let built = built.session_id(&value);
        built
    }
}

impl build::Attachment {
    pub(crate) fn rebuild(view: view::Attachment<'_>) -> build::Attachment {
        match view {
            view::Attachment::File(value) => build::AttachmentFile::rebuild(value).into(),
            view::Attachment::Directory(value) => build::AttachmentDirectory::rebuild(value).into(),
            view::Attachment::Selection(value) => build::AttachmentSelection::rebuild(value).into(),
            view::Attachment::GitHubReference(value) => build::AttachmentGitHubReference::rebuild(value).into(),
            view::Attachment::GitHubCommit(value) => build::AttachmentGitHubCommit::rebuild(value).into(),
            view::Attachment::GitHubRelease(value) => build::AttachmentGitHubRelease::rebuild(value).into(),
            view::Attachment::GitHubActionsJob(value) => build::AttachmentGitHubActionsJob::rebuild(value).into(),
            view::Attachment::GitHubRepository(value) => build::AttachmentGitHubRepository::rebuild(value).into(),
            view::Attachment::GitHubFileDiff(value) => build::AttachmentGitHubFileDiff::rebuild(value).into(),
            view::Attachment::GitHubTreeComparison(value) => build::AttachmentGitHubTreeComparison::rebuild(value).into(),
            view::Attachment::GitHubUrl(value) => build::AttachmentGitHubUrl::rebuild(value).into(),
            view::Attachment::GitHubFile(value) => build::AttachmentGitHubFile::rebuild(value).into(),
            view::Attachment::GitHubSnippet(value) => build::AttachmentGitHubSnippet::rebuild(value).into(),
            view::Attachment::Blob(value) => build::AttachmentBlob::rebuild(value).into(),
            view::Attachment::ExtensionContext(value) => build::AttachmentExtensionContext::rebuild(value).into(),
            view::Attachment::Other(raw) => build::Attachment::other(raw),
        }
    }
}

impl build::AuthInfo {
    pub(crate) fn rebuild(view: view::AuthInfo<'_>) -> build::AuthInfo {
        match view {
            view::AuthInfo::Hmac(value) => build::HMACAuthInfo::rebuild(value).into(),
            view::AuthInfo::Env(value) => build::EnvAuthInfo::rebuild(value).into(),
            view::AuthInfo::Token(value) => build::TokenAuthInfo::rebuild(value).into(),
            view::AuthInfo::TokenProvider(value) => build::TokenProviderAuthInfo::rebuild(value).into(),
            view::AuthInfo::CopilotApiToken(value) => build::CopilotApiTokenAuthInfo::rebuild(value).into(),
            view::AuthInfo::User(value) => build::UserAuthInfo::rebuild(value).into(),
            view::AuthInfo::GhCli(value) => build::GhCliAuthInfo::rebuild(value).into(),
            view::AuthInfo::ApiKey(value) => build::ApiKeyAuthInfo::rebuild(value).into(),
            view::AuthInfo::Other(raw) => build::AuthInfo::other(raw),
        }
    }
}

impl build::EntraTokenProviderResult {
    pub(crate) fn rebuild(view: view::EntraTokenProviderResult<'_>) -> build::EntraTokenProviderResult {
        match view {
            view::EntraTokenProviderResult::Identity(value) => build::EntraTokenProviderResultIdentity::rebuild(value).into(),
            view::EntraTokenProviderResult::Token(value) => build::EntraTokenProviderResultToken::rebuild(value).into(),
            view::EntraTokenProviderResult::Unavailable(value) => build::EntraTokenProviderResultUnavailable::rebuild(value).into(),
            view::EntraTokenProviderResult::Cancelled(value) => build::EntraTokenProviderResultCancelled::rebuild(value).into(),
            view::EntraTokenProviderResult::Other(raw) => build::EntraTokenProviderResult::other(raw),
        }
    }
}

impl build::EventLogTypes {
    pub(crate) fn rebuild(view: view::EventLogTypes<'_>) -> build::EventLogTypes {
        match view {
            view::EventLogTypes::All(value) => (&*value).into(),
            view::EventLogTypes::List(value) => build::EventLogTypes::list(value.map(|item| item)),
            view::EventLogTypes::Other(raw) => build::EventLogTypes::other(raw),
        }
    }
}

impl build::ExpConfigParametersValue {
    pub(crate) fn rebuild(view: view::ExpConfigParametersValue<'_>) -> build::ExpConfigParametersValue {
        match view {
            view::ExpConfigParametersValue::Bool(value) => value.into(),
            view::ExpConfigParametersValue::Number(value) => value.to_f64().into(),
            view::ExpConfigParametersValue::Text(value) => (&*value).into(),
            view::ExpConfigParametersValue::Other(raw) => build::ExpConfigParametersValue::other(raw),
        }
    }
}

impl build::ExternalToolResult {
    pub(crate) fn rebuild(view: view::ExternalToolResult<'_>) -> build::ExternalToolResult {
        match view {
            view::ExternalToolResult::Text(value) => (&*value).into(),
            view::ExternalToolResult::ExternalToolTextResultForLlm(value) => build::ExternalToolTextResultForLlm::rebuild(value).into(),
            view::ExternalToolResult::Other(raw) => build::ExternalToolResult::other(raw),
        }
    }
}

impl build::ExternalToolTextResultForLlmContent {
    pub(crate) fn rebuild(view: view::ExternalToolTextResultForLlmContent<'_>) -> build::ExternalToolTextResultForLlmContent {
        match view {
            view::ExternalToolTextResultForLlmContent::Text(value) => build::ExternalToolTextResultForLlmContentText::rebuild(value).into(),
            view::ExternalToolTextResultForLlmContent::Terminal(value) => build::ExternalToolTextResultForLlmContentTerminal::rebuild(value).into(),
            view::ExternalToolTextResultForLlmContent::ShellExit(value) => build::ExternalToolTextResultForLlmContentShellExit::rebuild(value).into(),
            view::ExternalToolTextResultForLlmContent::Image(value) => build::ExternalToolTextResultForLlmContentImage::rebuild(value).into(),
            view::ExternalToolTextResultForLlmContent::Audio(value) => build::ExternalToolTextResultForLlmContentAudio::rebuild(value).into(),
            view::ExternalToolTextResultForLlmContent::ResourceLink(value) => build::ExternalToolTextResultForLlmContentResourceLink::rebuild(value).into(),
            view::ExternalToolTextResultForLlmContent::Resource(value) => build::ExternalToolTextResultForLlmContentResource::rebuild(value).into(),
            view::ExternalToolTextResultForLlmContent::Other(raw) => build::ExternalToolTextResultForLlmContent::other(raw),
        }
    }
}

impl build::ExternalToolTextResultForLlmContentResourceDetails {
    pub(crate) fn rebuild(view: view::ExternalToolTextResultForLlmContentResourceDetails<'_>) -> build::ExternalToolTextResultForLlmContentResourceDetails {
        match view {
            view::ExternalToolTextResultForLlmContentResourceDetails::EmbeddedTextResourceContents(value) => build::EmbeddedTextResourceContents::rebuild(value).into(),
            view::ExternalToolTextResultForLlmContentResourceDetails::EmbeddedBlobResourceContents(value) => build::EmbeddedBlobResourceContents::rebuild(value).into(),
            view::ExternalToolTextResultForLlmContentResourceDetails::Other(raw) => build::ExternalToolTextResultForLlmContentResourceDetails::other(raw),
        }
    }
}

impl build::FilterMapping {
    pub(crate) fn rebuild(view: view::FilterMapping<'_>) -> build::FilterMapping {
        match view {
            view::FilterMapping::Map(value) => build::FilterMapping::map(value.map(|(name, item)| (name, item))),
            view::FilterMapping::ContentFilterMode(value) => value.into(),
            view::FilterMapping::Other(raw) => build::FilterMapping::other(raw),
        }
    }
}

impl build::GitHubTokenAcquireResult {
    pub(crate) fn rebuild(view: view::GitHubTokenAcquireResult<'_>) -> build::GitHubTokenAcquireResult {
        match view {
            view::GitHubTokenAcquireResult::Token(value) => build::GitHubTokenAcquireResultToken::rebuild(value).into(),
            view::GitHubTokenAcquireResult::Cancelled(value) => build::GitHubTokenAcquireResultCancelled::rebuild(value).into(),
            view::GitHubTokenAcquireResult::Other(raw) => build::GitHubTokenAcquireResult::other(raw),
        }
    }
}

impl build::InstalledPluginSource {
    pub(crate) fn rebuild(view: view::InstalledPluginSource<'_>) -> build::InstalledPluginSource {
        match view {
            view::InstalledPluginSource::Text(value) => (&*value).into(),
            view::InstalledPluginSource::GitHub(value) => build::InstalledPluginSourceGitHub::rebuild(value).into(),
            view::InstalledPluginSource::Url(value) => build::InstalledPluginSourceUrl::rebuild(value).into(),
            view::InstalledPluginSource::Local(value) => build::InstalledPluginSourceLocal::rebuild(value).into(),
            view::InstalledPluginSource::Other(raw) => build::InstalledPluginSource::other(raw),
        }
    }
}

impl build::McpHeadersHandlePendingHeadersRefreshRequest {
    pub(crate) fn rebuild(view: view::McpHeadersHandlePendingHeadersRefreshRequest<'_>) -> build::McpHeadersHandlePendingHeadersRefreshRequest {
        match view {
            view::McpHeadersHandlePendingHeadersRefreshRequest::Headers(value) => build::McpHeadersHandlePendingHeadersRefreshRequestHeaders::rebuild(value).into(),
            view::McpHeadersHandlePendingHeadersRefreshRequest::None(value) => build::McpHeadersHandlePendingHeadersRefreshRequestNone::rebuild(value).into(),
            view::McpHeadersHandlePendingHeadersRefreshRequest::Error(value) => build::McpHeadersHandlePendingHeadersRefreshRequestError::rebuild(value).into(),
            view::McpHeadersHandlePendingHeadersRefreshRequest::Other(raw) => build::McpHeadersHandlePendingHeadersRefreshRequest::other(raw),
        }
    }
}

impl build::McpOauthPendingRequestResponse {
    pub(crate) fn rebuild(view: view::McpOauthPendingRequestResponse<'_>) -> build::McpOauthPendingRequestResponse {
        match view {
            view::McpOauthPendingRequestResponse::Token(value) => build::McpOauthPendingRequestResponseToken::rebuild(value).into(),
            view::McpOauthPendingRequestResponse::Cancelled(value) => build::McpOauthPendingRequestResponseCancelled::rebuild(value).into(),
            view::McpOauthPendingRequestResponse::RuntimeRefresh(value) => build::McpOauthPendingRequestResponseRuntimeRefresh::rebuild(value).into(),
            view::McpOauthPendingRequestResponse::Other(raw) => build::McpOauthPendingRequestResponse::other(raw),
        }
    }
}

impl build::McpSafeForTelemetry {
    pub(crate) fn rebuild(view: view::McpSafeForTelemetry<'_>) -> build::McpSafeForTelemetry {
        match view {
            view::McpSafeForTelemetry::Bool(value) => value.into(),
            view::McpSafeForTelemetry::Fields(value) => build::McpSafeForTelemetryFields::rebuild(value).into(),
            view::McpSafeForTelemetry::Other(raw) => build::McpSafeForTelemetry::other(raw),
        }
    }
}

impl build::McpServerAuthConfig {
    pub(crate) fn rebuild(view: view::McpServerAuthConfig<'_>) -> build::McpServerAuthConfig {
        match view {
            view::McpServerAuthConfig::Bool(value) => value.into(),
            view::McpServerAuthConfig::RedirectPort(value) => build::McpServerAuthConfigRedirectPort::rebuild(value).into(),
            view::McpServerAuthConfig::Other(raw) => build::McpServerAuthConfig::other(raw),
        }
    }
}

impl build::McpServerConfig {
    pub(crate) fn rebuild(view: view::McpServerConfig<'_>) -> build::McpServerConfig {
        match view {
            view::McpServerConfig::Stdio(value) => build::McpServerConfigStdio::rebuild(value).into(),
            view::McpServerConfig::Http(value) => build::McpServerConfigHttp::rebuild(value).into(),
            view::McpServerConfig::Memory(value) => build::McpServerConfigMemory::rebuild(value).into(),
            view::McpServerConfig::Other(raw) => build::McpServerConfig::other(raw),
        }
    }
}

impl build::PermissionDecision {
    pub(crate) fn rebuild(view: view::PermissionDecision<'_>) -> build::PermissionDecision {
        match view {
            view::PermissionDecision::ApproveOnce(value) => build::PermissionDecisionApproveOnce::rebuild(value).into(),
            view::PermissionDecision::ApproveForSession(value) => build::PermissionDecisionApproveForSession::rebuild(value).into(),
            view::PermissionDecision::ApproveReadOnlyForSession(value) => build::PermissionDecisionApproveReadOnlyForSession::rebuild(value).into(),
            view::PermissionDecision::ApproveForLocation(value) => build::PermissionDecisionApproveForLocation::rebuild(value).into(),
            view::PermissionDecision::ApprovePermanently(value) => build::PermissionDecisionApprovePermanently::rebuild(value).into(),
            view::PermissionDecision::Reject(value) => build::PermissionDecisionReject::rebuild(value).into(),
            view::PermissionDecision::UserNotAvailable(value) => build::PermissionDecisionUserNotAvailable::rebuild(value).into(),
            view::PermissionDecision::Approved(value) => build::PermissionDecisionApproved::rebuild(value).into(),
            view::PermissionDecision::ApprovedForSession(value) => build::PermissionDecisionApprovedForSession::rebuild(value).into(),
            view::PermissionDecision::ApprovedForLocation(value) => build::PermissionDecisionApprovedForLocation::rebuild(value).into(),
            view::PermissionDecision::Cancelled(value) => build::PermissionDecisionCancelled::rebuild(value).into(),
            view::PermissionDecision::DeniedByRules(value) => build::PermissionDecisionDeniedByRules::rebuild(value).into(),
            view::PermissionDecision::DeniedNoApprovalRuleAndCouldNotRequestFromUser(value) => build::PermissionDecisionDeniedNoApprovalRuleAndCouldNotRequestFromUser::rebuild(value).into(),
            view::PermissionDecision::DeniedInteractivelyByUser(value) => build::PermissionDecisionDeniedInteractivelyByUser::rebuild(value).into(),
            view::PermissionDecision::DeniedByContentExclusionPolicy(value) => build::PermissionDecisionDeniedByContentExclusionPolicy::rebuild(value).into(),
            view::PermissionDecision::DeniedByPermissionRequestHook(value) => build::PermissionDecisionDeniedByPermissionRequestHook::rebuild(value).into(),
            view::PermissionDecision::Other(raw) => build::PermissionDecision::other(raw),
        }
    }
}

impl build::PermissionDecisionApproveForLocationApproval {
    pub(crate) fn rebuild(view: view::PermissionDecisionApproveForLocationApproval<'_>) -> build::PermissionDecisionApproveForLocationApproval {
        match view {
            view::PermissionDecisionApproveForLocationApproval::Commands(value) => build::PermissionDecisionApproveForLocationApprovalCommands::rebuild(value).into(),
            view::PermissionDecisionApproveForLocationApproval::Read(value) => build::PermissionDecisionApproveForLocationApprovalRead::rebuild(value).into(),
            view::PermissionDecisionApproveForLocationApproval::Write(value) => build::PermissionDecisionApproveForLocationApprovalWrite::rebuild(value).into(),
            view::PermissionDecisionApproveForLocationApproval::Mcp(value) => build::PermissionDecisionApproveForLocationApprovalMcp::rebuild(value).into(),
            view::PermissionDecisionApproveForLocationApproval::McpSampling(value) => build::PermissionDecisionApproveForLocationApprovalMcpSampling::rebuild(value).into(),
            view::PermissionDecisionApproveForLocationApproval::Memory(value) => build::PermissionDecisionApproveForLocationApprovalMemory::rebuild(value).into(),
            view::PermissionDecisionApproveForLocationApproval::CustomTool(value) => build::PermissionDecisionApproveForLocationApprovalCustomTool::rebuild(value).into(),
            view::PermissionDecisionApproveForLocationApproval::ExtensionManagement(value) => build::PermissionDecisionApproveForLocationApprovalExtensionManagement::rebuild(value).into(),
            view::PermissionDecisionApproveForLocationApproval::Workflow(value) => build::PermissionDecisionApproveForLocationApprovalWorkflow::rebuild(value).into(),
            view::PermissionDecisionApproveForLocationApproval::ExtensionPermissionAccess(value) => build::PermissionDecisionApproveForLocationApprovalExtensionPermissionAccess::rebuild(value).into(),
            view::PermissionDecisionApproveForLocationApproval::ExtensionEnvAccess(value) => build::PermissionDecisionApproveForLocationApprovalExtensionEnvAccess::rebuild(value).into(),
            view::PermissionDecisionApproveForLocationApproval::Other(raw) => build::PermissionDecisionApproveForLocationApproval::other(raw),
        }
    }
}

impl build::PermissionDecisionApproveForSessionApproval {
    pub(crate) fn rebuild(view: view::PermissionDecisionApproveForSessionApproval<'_>) -> build::PermissionDecisionApproveForSessionApproval {
        match view {
            view::PermissionDecisionApproveForSessionApproval::Commands(value) => build::PermissionDecisionApproveForSessionApprovalCommands::rebuild(value).into(),
            view::PermissionDecisionApproveForSessionApproval::Read(value) => build::PermissionDecisionApproveForSessionApprovalRead::rebuild(value).into(),
            view::PermissionDecisionApproveForSessionApproval::Write(value) => build::PermissionDecisionApproveForSessionApprovalWrite::rebuild(value).into(),
            view::PermissionDecisionApproveForSessionApproval::Mcp(value) => build::PermissionDecisionApproveForSessionApprovalMcp::rebuild(value).into(),
            view::PermissionDecisionApproveForSessionApproval::McpSampling(value) => build::PermissionDecisionApproveForSessionApprovalMcpSampling::rebuild(value).into(),
            view::PermissionDecisionApproveForSessionApproval::Memory(value) => build::PermissionDecisionApproveForSessionApprovalMemory::rebuild(value).into(),
            view::PermissionDecisionApproveForSessionApproval::CustomTool(value) => build::PermissionDecisionApproveForSessionApprovalCustomTool::rebuild(value).into(),
            view::PermissionDecisionApproveForSessionApproval::ExtensionManagement(value) => build::PermissionDecisionApproveForSessionApprovalExtensionManagement::rebuild(value).into(),
            view::PermissionDecisionApproveForSessionApproval::Workflow(value) => build::PermissionDecisionApproveForSessionApprovalWorkflow::rebuild(value).into(),
            view::PermissionDecisionApproveForSessionApproval::ExtensionPermissionAccess(value) => build::PermissionDecisionApproveForSessionApprovalExtensionPermissionAccess::rebuild(value).into(),
            view::PermissionDecisionApproveForSessionApproval::ExtensionEnvAccess(value) => build::PermissionDecisionApproveForSessionApprovalExtensionEnvAccess::rebuild(value).into(),
            view::PermissionDecisionApproveForSessionApproval::Other(raw) => build::PermissionDecisionApproveForSessionApproval::other(raw),
        }
    }
}

impl build::ProtocolMarkerSectionOverride {
    pub(crate) fn rebuild(view: view::ProtocolMarkerSectionOverride<'_>) -> build::ProtocolMarkerSectionOverride {
        match view {
            view::ProtocolMarkerSectionOverride::Transform(value) => build::ProtocolMarkerSectionOverrideTransform::rebuild(value).into(),
            view::ProtocolMarkerSectionOverride::Preserve(value) => build::ProtocolMarkerSectionOverridePreserve::rebuild(value).into(),
            view::ProtocolMarkerSectionOverride::Other(raw) => build::ProtocolMarkerSectionOverride::other(raw),
        }
    }
}

impl build::ProtocolSectionOverride {
    pub(crate) fn rebuild(view: view::ProtocolSectionOverride<'_>) -> build::ProtocolSectionOverride {
        match view {
            view::ProtocolSectionOverride::ProtocolStaticSectionOverride(value) => build::ProtocolStaticSectionOverride::rebuild(value).into(),
            view::ProtocolSectionOverride::Transform(value) => build::ProtocolMarkerSectionOverrideTransform::rebuild(value).into(),
            view::ProtocolSectionOverride::Preserve(value) => build::ProtocolMarkerSectionOverridePreserve::rebuild(value).into(),
            view::ProtocolSectionOverride::Other(raw) => build::ProtocolSectionOverride::other(raw),
        }
    }
}

impl build::ProtocolSystemMessageConfig {
    pub(crate) fn rebuild(view: view::ProtocolSystemMessageConfig<'_>) -> build::ProtocolSystemMessageConfig {
        match view {
            view::ProtocolSystemMessageConfig::ProtocolSystemMessageAppendConfig(value) => build::ProtocolSystemMessageAppendConfig::rebuild(value).into(),
            view::ProtocolSystemMessageConfig::ProtocolSystemMessageReplaceConfig(value) => build::ProtocolSystemMessageReplaceConfig::rebuild(value).into(),
            view::ProtocolSystemMessageConfig::ProtocolSystemMessageCustomizeConfig(value) => build::ProtocolSystemMessageCustomizeConfig::rebuild(value).into(),
            view::ProtocolSystemMessageConfig::Other(raw) => build::ProtocolSystemMessageConfig::other(raw),
        }
    }
}

impl build::QueuedCommandResult {
    pub(crate) fn rebuild(view: view::QueuedCommandResult<'_>) -> build::QueuedCommandResult {
        match view {
            view::QueuedCommandResult::Handled(value) => build::QueuedCommandHandled::rebuild(value).into(),
            view::QueuedCommandResult::NotHandled(value) => build::QueuedCommandNotHandled::rebuild(value).into(),
            view::QueuedCommandResult::Other(raw) => build::QueuedCommandResult::other(raw),
        }
    }
}

impl build::SessionInstalledPluginSource {
    pub(crate) fn rebuild(view: view::SessionInstalledPluginSource<'_>) -> build::SessionInstalledPluginSource {
        match view {
            view::SessionInstalledPluginSource::Text(value) => (&*value).into(),
            view::SessionInstalledPluginSource::GitHub(value) => build::SessionInstalledPluginSourceGitHub::rebuild(value).into(),
            view::SessionInstalledPluginSource::Url(value) => build::SessionInstalledPluginSourceUrl::rebuild(value).into(),
            view::SessionInstalledPluginSource::Local(value) => build::SessionInstalledPluginSourceLocal::rebuild(value).into(),
            view::SessionInstalledPluginSource::Other(raw) => build::SessionInstalledPluginSource::other(raw),
        }
    }
}

impl build::UIElicitationFieldValue {
    pub(crate) fn rebuild(view: view::UIElicitationFieldValue<'_>) -> build::UIElicitationFieldValue {
        match view {
            view::UIElicitationFieldValue::Text(value) => (&*value).into(),
            view::UIElicitationFieldValue::Number(value) => value.to_f64().into(),
            view::UIElicitationFieldValue::Bool(value) => value.into(),
            view::UIElicitationFieldValue::List(value) => build::UIElicitationFieldValue::list(value.map(|item| item)),
            view::UIElicitationFieldValue::Other(raw) => build::UIElicitationFieldValue::other(raw),
        }
    }
}

impl build::UIElicitationSchemaProperty {
    pub(crate) fn rebuild(view: view::UIElicitationSchemaProperty<'_>) -> build::UIElicitationSchemaProperty {
        match view {
            view::UIElicitationSchemaProperty::UIElicitationStringEnumField(value) => build::UIElicitationStringEnumField::rebuild(value).into(),
            view::UIElicitationSchemaProperty::UIElicitationStringOneOfField(value) => build::UIElicitationStringOneOfField::rebuild(value).into(),
            view::UIElicitationSchemaProperty::UIElicitationArrayEnumField(value) => build::UIElicitationArrayEnumField::rebuild(value).into(),
            view::UIElicitationSchemaProperty::UIElicitationArrayAnyOfField(value) => build::UIElicitationArrayAnyOfField::rebuild(value).into(),
            view::UIElicitationSchemaProperty::Boolean(value) => build::UIElicitationSchemaPropertyBoolean::rebuild(value).into(),
            view::UIElicitationSchemaProperty::String(value) => build::UIElicitationSchemaPropertyString::rebuild(value).into(),
            view::UIElicitationSchemaProperty::Number(value) => build::UIElicitationSchemaPropertyNumber::rebuild(value).into(),
            view::UIElicitationSchemaProperty::Other(raw) => build::UIElicitationSchemaProperty::other(raw),
        }
    }
}

impl build::UserInputResult {
    pub(crate) fn rebuild(view: view::UserInputResult<'_>) -> build::UserInputResult {
        match view {
            view::UserInputResult::UserInputAnswer(value) => build::UserInputAnswer::rebuild(value).into(),
            view::UserInputResult::UserInputNoResponse(value) => build::UserInputNoResponse::rebuild(value).into(),
            view::UserInputResult::Other(raw) => build::UserInputResult::other(raw),
        }
    }
}

impl build::UserToolSessionApproval {
    pub(crate) fn rebuild(view: view::UserToolSessionApproval<'_>) -> build::UserToolSessionApproval {
        match view {
            view::UserToolSessionApproval::Commands(value) => build::UserToolSessionApprovalCommands::rebuild(value).into(),
            view::UserToolSessionApproval::Read(value) => build::UserToolSessionApprovalRead::rebuild(value).into(),
            view::UserToolSessionApproval::Write(value) => build::UserToolSessionApprovalWrite::rebuild(value).into(),
            view::UserToolSessionApproval::Mcp(value) => build::UserToolSessionApprovalMcp::rebuild(value).into(),
            view::UserToolSessionApproval::Memory(value) => build::UserToolSessionApprovalMemory::rebuild(value).into(),
            view::UserToolSessionApproval::CustomTool(value) => build::UserToolSessionApprovalCustomTool::rebuild(value).into(),
            view::UserToolSessionApproval::ExtensionManagement(value) => build::UserToolSessionApprovalExtensionManagement::rebuild(value).into(),
            view::UserToolSessionApproval::Workflow(value) => build::UserToolSessionApprovalWorkflow::rebuild(value).into(),
            view::UserToolSessionApproval::ExtensionPermissionAccess(value) => build::UserToolSessionApprovalExtensionPermissionAccess::rebuild(value).into(),
            view::UserToolSessionApproval::ExtensionEnvAccess(value) => build::UserToolSessionApprovalExtensionEnvAccess::rebuild(value).into(),
            view::UserToolSessionApproval::Other(raw) => build::UserToolSessionApproval::other(raw),
        }
    }
}

