//! All events, with the views of their data.

use std::borrow::Cow;

use crate::check::check;
use crate::event::{OtherEvent, Reason};
use crate::list::Map;
use crate::raw::RawJson;
use crate::shape::ShapeId;
use crate::view;

/// The shape of an event with its envelope.
pub(crate) const SESSION_EVENT: ShapeId = ShapeId(1211);

/// An event with a view of its data.
///
/// Persisted and ephemeral events are here alike.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TypedEvent<'a> {
    /// `abort`.
    Abort(view::AbortData<'a>),
    /// `agent.interrupted`, never persisted.
    AgentInterrupted(view::AgentInterruptedData<'a>),
    /// `assistant.fusion_phase_activity`, never persisted.
    AssistantFusionPhaseActivity(view::FusionPhaseActivityData<'a>),
    /// `assistant.fusion_phase_completed`.
    AssistantFusionPhaseCompleted(view::FusionPhaseCompletedData<'a>),
    /// `assistant.fusion_phase_failed`.
    AssistantFusionPhaseFailed(view::FusionPhaseFailedData<'a>),
    /// `assistant.fusion_phase_started`, never persisted.
    AssistantFusionPhaseStarted(view::FusionPhaseStartedData<'a>),
    /// `assistant.idle`, never persisted.
    AssistantIdle(view::AssistantIdleData<'a>),
    /// `assistant.intent`, never persisted.
    AssistantIntent(view::AssistantIntentData<'a>),
    /// `assistant.message`.
    AssistantMessage(view::AssistantMessageData<'a>),
    /// `assistant.message_delta`, never persisted.
    AssistantMessageDelta(view::AssistantMessageDeltaData<'a>),
    /// `assistant.message_start`, never persisted.
    AssistantMessageStart(view::AssistantMessageStartData<'a>),
    /// `assistant.reasoning`.
    AssistantReasoning(view::AssistantReasoningData<'a>),
    /// `assistant.reasoning_delta`, never persisted.
    AssistantReasoningDelta(view::AssistantReasoningDeltaData<'a>),
    /// `assistant.server_tool_progress`, never persisted.
    AssistantServerToolProgress(view::AssistantServerToolProgressData<'a>),
    /// `assistant.streaming_delta`, never persisted.
    AssistantStreamingDelta(view::AssistantStreamingDeltaData<'a>),
    /// `assistant.tool_call_delta`, never persisted.
    AssistantToolCallDelta(view::AssistantToolCallDeltaData<'a>),
    /// `assistant.turn_end`.
    AssistantTurnEnd(view::AssistantTurnEndData<'a>),
    /// `assistant.turn_retry`, never persisted.
    AssistantTurnRetry(view::AssistantTurnRetryData<'a>),
    /// `assistant.turn_start`.
    AssistantTurnStart(view::AssistantTurnStartData<'a>),
    /// `assistant.usage`, never persisted.
    AssistantUsage(view::AssistantUsageData<'a>),
    /// `auto_mode_switch.completed`, never persisted.
    AutoModeSwitchCompleted(view::AutoModeSwitchCompletedData<'a>),
    /// `auto_mode_switch.requested`, never persisted.
    AutoModeSwitchRequested(view::AutoModeSwitchRequestedData<'a>),
    /// `capabilities.changed`, never persisted.
    CapabilitiesChanged(view::CapabilitiesChangedData<'a>),
    /// `command.completed`, never persisted.
    CommandCompleted(view::CommandCompletedData<'a>),
    /// `command.execute`, never persisted.
    CommandExecute(view::CommandExecuteData<'a>),
    /// `command.queued`, never persisted.
    CommandQueued(view::CommandQueuedData<'a>),
    /// `commands.changed`, never persisted.
    CommandsChanged(view::CommandsChangedData<'a>),
    /// `elicitation.completed`, never persisted.
    ElicitationCompleted(view::ElicitationCompletedData<'a>),
    /// `elicitation.requested`, never persisted.
    ElicitationRequested(view::ElicitationRequestedData<'a>),
    /// `exit_plan_mode.completed`, never persisted.
    ExitPlanModeCompleted(view::ExitPlanModeCompletedData<'a>),
    /// `exit_plan_mode.requested`, never persisted.
    ExitPlanModeRequested(view::ExitPlanModeRequestedData<'a>),
    /// `external_tool.completed`, never persisted.
    ExternalToolCompleted(view::ExternalToolCompletedData<'a>),
    /// `external_tool.requested`.
    ExternalToolRequested(view::ExternalToolRequestedData<'a>),
    /// `hook.end`.
    HookEnd(view::HookEndData<'a>),
    /// `hook.progress`, never persisted.
    HookProgress(view::HookProgressData<'a>),
    /// `hook.start`.
    HookStart(view::HookStartData<'a>),
    /// `human_response.recorded`.
    HumanResponseRecorded(view::HumanResponseRecordedData<'a>),
    /// `instruction.update`.
    InstructionUpdate(view::InstructionUpdateData<'a>),
    /// `mcp.headers_refresh_completed`, never persisted.
    McpHeadersRefreshCompleted(view::McpHeadersRefreshCompletedData<'a>),
    /// `mcp.headers_refresh_required`, never persisted.
    McpHeadersRefreshRequired(view::McpHeadersRefreshRequiredData<'a>),
    /// `mcp.oauth_completed`, never persisted.
    McpOauthCompleted(view::McpOauthCompletedData<'a>),
    /// `mcp.oauth_recovery_completed`.
    McpOauthRecoveryCompleted(view::McpOauthRecoveryCompletedData<'a>),
    /// `mcp.oauth_required`, never persisted.
    McpOauthRequired(view::McpOauthRequiredData<'a>),
    /// `mcp.prompts.list_changed`, never persisted.
    McpPromptsListChanged(view::McpListChangedData<'a>),
    /// `mcp.resources.list_changed`, never persisted.
    McpResourcesListChanged(view::McpListChangedData<'a>),
    /// `mcp.tools.list_changed`, never persisted.
    McpToolsListChanged(view::McpListChangedData<'a>),
    /// `mcp_app.tool_call_complete`, never persisted.
    McpAppToolCallComplete(view::McpAppToolCallCompleteData<'a>),
    /// `model.call_failure`, never persisted.
    ModelCallFailure(view::ModelCallFailureData<'a>),
    /// `model.call_final_result`.
    ModelCallFinalResult(view::ModelCallFinalResultData<'a>),
    /// `model.call_finished`, never persisted.
    ModelCallFinished(view::ModelCallFinishedData<'a>),
    /// `model.call_start`, never persisted.
    ModelCallStart(view::ModelCallStartData<'a>),
    /// `model.compaction_completed`.
    ModelCompactionCompleted(Map<'a, RawJson<'a>>),
    /// `model.compaction_started`.
    ModelCompactionStarted(Map<'a, RawJson<'a>>),
    /// `model.log`.
    ModelLog(view::ModelLogData<'a>),
    /// `model.message`.
    ModelMessage(view::ModelMessageData<'a>),
    /// `model.messages_snapshot`.
    ModelMessagesSnapshot(view::ModelMessagesSnapshotData<'a>),
    /// `model.model_call_failure`.
    ModelModelCallFailure(view::ModelModelCallFailureData<'a>),
    /// `model.model_call_started`.
    ModelModelCallStarted(view::ModelModelCallStartedData<'a>),
    /// `model.model_call_success`.
    ModelModelCallSuccess(view::ModelModelCallSuccessData<'a>),
    /// `model.response`.
    ModelResponse(view::ModelResponseData<'a>),
    /// `model.response_limits_status`.
    ModelResponseLimitsStatus(Map<'a, RawJson<'a>>),
    /// `model.telemetry`.
    ModelTelemetry(view::ModelTelemetryData<'a>),
    /// `model.tool_execution`.
    ModelToolExecution(view::ModelToolExecutionData<'a>),
    /// `model.turn_ended`.
    ModelTurnEnded(view::ModelTurnEndedData<'a>),
    /// `model.turn_failed`.
    ModelTurnFailed(view::ModelTurnFailedData<'a>),
    /// `model.turn_retry`.
    ModelTurnRetry(Map<'a, RawJson<'a>>),
    /// `model.turn_started`.
    ModelTurnStarted(view::ModelTurnStartedData<'a>),
    /// `pending_messages.modified`, never persisted.
    PendingMessagesModified(view::PendingMessagesModifiedData<'a>),
    /// `permission.assentDetected`.
    PermissionAssentDetected(view::PermissionAssentDetectedData<'a>),
    /// `permission.carriedForward`.
    PermissionCarriedForward(view::PermissionCarriedForwardData<'a>),
    /// `permission.completed`.
    PermissionCompleted(view::PermissionCompletedData<'a>),
    /// `permission.contextualAuthorization`.
    PermissionContextualAuthorization(view::PermissionContextualAuthorizationData<'a>),
    /// `permission.messageAuthorization`.
    PermissionMessageAuthorization(view::PermissionMessageAuthorizationData<'a>),
    /// `permission.messageAuthorizationDegraded`.
    PermissionMessageAuthorizationDegraded(view::PermissionMessageAuthorizationDegradedData<'a>),
    /// `permission.messageAuthorizationRead`.
    PermissionMessageAuthorizationRead(view::PermissionMessageAuthorizationReadData<'a>),
    /// `permission.requested`.
    PermissionRequested(view::PermissionRequestedData<'a>),
    /// `prompt_cache_break`, never persisted.
    PromptCacheBreak(view::PromptCacheBreakData<'a>),
    /// `sampling.completed`, never persisted.
    SamplingCompleted(view::SamplingCompletedData<'a>),
    /// `sampling.requested`, never persisted.
    SamplingRequested(view::SamplingRequestedData<'a>),
    /// `sandbox.decision`, never persisted.
    SandboxDecision(view::SandboxDecisionData<'a>),
    /// `session.auto_mode_resolved`.
    SessionAutoModeResolved(view::AutoModeResolvedData<'a>),
    /// `session.auto_tier_recommendation`, never persisted.
    SessionAutoTierRecommendation(view::AutoTierRecommendationData<'a>),
    /// `session.auto_tier_switch_failed`, never persisted.
    SessionAutoTierSwitchFailed(view::AutoTierSwitchFailedData<'a>),
    /// `session.autopilot_objective_changed`.
    SessionAutopilotObjectiveChanged(view::AutopilotObjectiveChangedData<'a>),
    /// `session.autopilot_stopped`.
    SessionAutopilotStopped(view::SessionAutopilotStoppedData<'a>),
    /// `session.background_tasks_changed`, never persisted.
    SessionBackgroundTasksChanged(view::BackgroundTasksChangedData<'a>),
    /// `session.binary_asset`.
    SessionBinaryAsset(view::BinaryAssetData<'a>),
    /// `session.canvas.closed`, never persisted.
    SessionCanvasClosed(view::CanvasClosedData<'a>),
    /// `session.canvas.opened`, never persisted.
    SessionCanvasOpened(view::CanvasOpenedData<'a>),
    /// `session.canvas.recorded`.
    SessionCanvasRecorded(view::CanvasRecordedData<'a>),
    /// `session.canvas.registry_changed`, never persisted.
    SessionCanvasRegistryChanged(view::CanvasRegistryChangedData<'a>),
    /// `session.canvas.removed`.
    SessionCanvasRemoved(view::CanvasRemovedData<'a>),
    /// `session.canvas.unavailable`, never persisted.
    SessionCanvasUnavailable(view::CanvasUnavailableData<'a>),
    /// `session.compaction_complete`.
    SessionCompactionComplete(view::CompactionCompleteData<'a>),
    /// `session.compaction_start`.
    SessionCompactionStart(view::CompactionStartData<'a>),
    /// `session.completion_receipt`.
    SessionCompletionReceipt(view::CompletionReceiptData<'a>),
    /// `session.context_changed`.
    SessionContextChanged(view::WorkingDirectoryContext<'a>),
    /// `session.context_cleared`.
    SessionContextCleared(view::ContextClearedData<'a>),
    /// `session.custom_agents_updated`, never persisted.
    SessionCustomAgentsUpdated(view::CustomAgentsUpdatedData<'a>),
    /// `session.custom_notification`, never persisted.
    SessionCustomNotification(view::CustomNotificationData<'a>),
    /// `session.error`.
    SessionError(view::ErrorData<'a>),
    /// `session.extensions.attachments_pushed`, never persisted.
    SessionExtensionsAttachmentsPushed(view::ExtensionsAttachmentsPushedData<'a>),
    /// `session.extensions_loaded`, never persisted.
    SessionExtensionsLoaded(view::ExtensionsLoadedData<'a>),
    /// `session.fusion_change_checkpoint`.
    SessionFusionChangeCheckpoint(view::FusionChangeCheckpointData<'a>),
    /// `session.fusion_commit_started`.
    SessionFusionCommitStarted(view::FusionCommitStartedData<'a>),
    /// `session.fusion_completed`.
    SessionFusionCompleted(view::FusionCompletedData<'a>),
    /// `session.fusion_handoff`.
    SessionFusionHandoff(view::FusionHandoffData<'a>),
    /// `session.fusion_resolved`.
    SessionFusionResolved(view::FusionResolvedData<'a>),
    /// `session.fusion_route_failed`.
    SessionFusionRouteFailed(view::FusionRouteFailedData<'a>),
    /// `session.fusion_route_started`, never persisted.
    SessionFusionRouteStarted(view::FusionRouteStartedData<'a>),
    /// `session.handoff`.
    SessionHandoff(view::HandoffData<'a>),
    /// `session.idle`, never persisted.
    SessionIdle(view::IdleData<'a>),
    /// `session.indexed_search`, never persisted.
    SessionIndexedSearch(view::IndexedSearchData<'a>),
    /// `session.info`.
    SessionInfo(view::InfoData<'a>),
    /// `session.journal_link`.
    SessionJournalLink(view::SessionJournalLinkData<'a>),
    /// `session.managed_plugin_progress`.
    SessionManagedPluginProgress(view::SessionManagedPluginProgressData<'a>),
    /// `session.managed_settings_enforced`, never persisted.
    SessionManagedSettingsEnforced(view::ManagedSettingsEnforcedData<'a>),
    /// `session.managed_settings_resolved`, never persisted.
    SessionManagedSettingsResolved(view::ManagedSettingsResolvedData<'a>),
    /// `session.mcp_server_needs_reconnect`, never persisted.
    SessionMcpServerNeedsReconnect(view::McpServerNeedsReconnectData<'a>),
    /// `session.mcp_server_removed`, never persisted.
    SessionMcpServerRemoved(view::McpServerRemovedData<'a>),
    /// `session.mcp_server_status_changed`, never persisted.
    SessionMcpServerStatusChanged(view::McpServerStatusChangedData<'a>),
    /// `session.mcp_server_tools_loaded`.
    SessionMcpServerToolsLoaded(view::SessionMcpServerToolsLoadedData<'a>),
    /// `session.mcp_servers_loaded`, never persisted.
    SessionMcpServersLoaded(view::McpServersLoadedData<'a>),
    /// `session.memory_changed`, never persisted.
    SessionMemoryChanged(view::MemoryChangedData<'a>),
    /// `session.mode_changed`.
    SessionModeChanged(view::ModeChangedData<'a>),
    /// `session.mode_notice_delivered`.
    SessionModeNoticeDelivered(view::ModeNoticeDeliveredData<'a>),
    /// `session.model_change`.
    SessionModelChange(view::ModelChangeData<'a>),
    /// `session.model_deselected`.
    SessionModelDeselected(view::ModelDeselectedData<'a>),
    /// `session.permission_recovery`.
    SessionPermissionRecovery(view::PermissionRecoveryData<'a>),
    /// `session.permissions_changed`.
    SessionPermissionsChanged(view::PermissionsChangedData<'a>),
    /// `session.plan_changed`.
    SessionPlanChanged(view::PlanChangedData<'a>),
    /// `session.quota_observation`.
    SessionQuotaObservation(view::SessionQuotaObservationData<'a>),
    /// `session.remote_steerable_changed`.
    SessionRemoteSteerableChanged(view::RemoteSteerableChangedData<'a>),
    /// `session.resume`.
    SessionResume(view::ResumeData<'a>),
    /// `session.sandbox_enforcement_blocked`.
    SessionSandboxEnforcementBlocked(view::SessionSandboxEnforcementBlockedData<'a>),
    /// `session.schedule_cancelled`.
    SessionScheduleCancelled(view::ScheduleCancelledData<'a>),
    /// `session.schedule_created`.
    SessionScheduleCreated(view::ScheduleCreatedData<'a>),
    /// `session.schedule_rearmed`.
    SessionScheduleRearmed(view::ScheduleRearmedData<'a>),
    /// `session.session_limits_changed`.
    SessionSessionLimitsChanged(view::SessionLimitsChangedData<'a>),
    /// `session.shutdown`.
    SessionShutdown(view::ShutdownData<'a>),
    /// `session.skills_loaded`, never persisted.
    SessionSkillsLoaded(view::SkillsLoadedData<'a>),
    /// `session.snapshot_rewind`, never persisted.
    SessionSnapshotRewind(view::SnapshotRewindData<'a>),
    /// `session.start`.
    SessionStart(view::StartData<'a>),
    /// `session.task_complete`.
    SessionTaskComplete(view::TaskCompleteData<'a>),
    /// `session.title_changed`, never persisted.
    SessionTitleChanged(view::TitleChangedData<'a>),
    /// `session.todos_changed`, never persisted.
    SessionTodosChanged(view::TodosChangedData<'a>),
    /// `session.tools_updated`, never persisted.
    SessionToolsUpdated(view::ToolsUpdatedData<'a>),
    /// `session.truncation`.
    SessionTruncation(view::TruncationData<'a>),
    /// `session.usage_checkpoint`.
    SessionUsageCheckpoint(view::UsageCheckpointData<'a>),
    /// `session.usage_info`, never persisted.
    SessionUsageInfo(view::UsageInfoData<'a>),
    /// `session.warning`.
    SessionWarning(view::WarningData<'a>),
    /// `session.workspace_file_changed`.
    SessionWorkspaceFileChanged(view::WorkspaceFileChangedData<'a>),
    /// `session_limits_exhausted.completed`, never persisted.
    SessionLimitsExhaustedCompleted(view::SessionLimitsExhaustedCompletedData<'a>),
    /// `session_limits_exhausted.requested`, never persisted.
    SessionLimitsExhaustedRequested(view::SessionLimitsExhaustedRequestedData<'a>),
    /// `skill.context_delivered`.
    SkillContextDelivered(view::SkillContextDeliveredData<'a>),
    /// `skill.context_delivered_ref`.
    SkillContextDeliveredRef(view::SkillContextDeliveredRefData<'a>),
    /// `skill.invoked`.
    SkillInvoked(view::SkillInvokedData<'a>),
    /// `skill.invoked_ref`.
    SkillInvokedRef(view::SkillInvokedRefData<'a>),
    /// `subagent.completed`.
    SubagentCompleted(view::SubagentCompletedData<'a>),
    /// `subagent.configured`.
    SubagentConfigured(view::SubagentConfiguredData<'a>),
    /// `subagent.deselected`.
    SubagentDeselected(view::SubagentDeselectedData<'a>),
    /// `subagent.failed`.
    SubagentFailed(view::SubagentFailedData<'a>),
    /// `subagent.selected`.
    SubagentSelected(view::SubagentSelectedData<'a>),
    /// `subagent.started`.
    SubagentStarted(view::SubagentStartedData<'a>),
    /// `system.message`.
    SystemMessage(view::SystemMessageData<'a>),
    /// `system.notification`.
    SystemNotification(view::SystemNotificationData<'a>),
    /// `tool.execution_complete`.
    ToolExecutionComplete(view::ToolExecutionCompleteData<'a>),
    /// `tool.execution_partial_result`, never persisted.
    ToolExecutionPartialResult(view::ToolExecutionPartialData<'a>),
    /// `tool.execution_progress`, never persisted.
    ToolExecutionProgress(view::ToolExecutionProgressData<'a>),
    /// `tool.execution_start`.
    ToolExecutionStart(view::ToolExecutionStartData<'a>),
    /// `tool.shell_output`.
    ToolShellOutput(view::ToolShellOutputData<'a>),
    /// `tool.user_requested`.
    ToolUserRequested(view::ToolUserRequestedData<'a>),
    /// `tool_search.activated`.
    ToolSearchActivated(view::ToolSearchActivatedData<'a>),
    /// `ui.ephemeral_query`, never persisted.
    UiEphemeralQuery(view::UIEphemeralQueryData<'a>),
    /// `user.message`.
    UserMessage(view::UserMessageData<'a>),
    /// `user_input.completed`, never persisted.
    UserInputCompleted(view::UserInputCompletedData<'a>),
    /// `user_input.requested`, never persisted.
    UserInputRequested(view::UserInputRequestedData<'a>),
    /// `workflow.run_settled`, never persisted.
    WorkflowRunSettled(view::WorkflowRunSettledData<'a>),
    /// `workflow.run_started`, never persisted.
    WorkflowRunStarted(view::WorkflowRunStartedData<'a>),
    /// `workflow.run_updated`, never persisted.
    WorkflowRunUpdated(view::WorkflowRunUpdatedData<'a>),
    /// An event that is not known here, or whose data is of another shape.
    Other(OtherEvent<'a>),
}

/// The types of all events, sorted by length and then by name, with the shapes of their data.
static EVENTS: [(&str, ShapeId); 180] = [
    ("abort", ShapeId(2)),
    ("hook.end", ShapeId(450)),
    ("model.log", ShapeId(538)),
    ("hook.start", ShapeId(456)),
    ("session.idle", ShapeId(853)),
    ("session.info", ShapeId(872)),
    ("user.message", ShapeId(1193)),
    ("hook.progress", ShapeId(453)),
    ("model.message", ShapeId(542)),
    ("session.error", ShapeId(349)),
    ("session.start", ShapeId(1002)),
    ("skill.invoked", ShapeId(1051)),
    ("assistant.idle", ShapeId(52)),
    ("command.queued", ShapeId(265)),
    ("model.response", ShapeId(558)),
    ("session.resume", ShapeId(958)),
    ("system.message", ShapeId(1081)),
    ("assistant.usage", ShapeId(106)),
    ("command.execute", ShapeId(264)),
    ("model.telemetry", ShapeId(564)),
    ("session.handoff", ShapeId(850)),
    ("session.warning", ShapeId(1029)),
    ("subagent.failed", ShapeId(1067)),
    ("assistant.intent", ShapeId(53)),
    ("commands.changed", ShapeId(268)),
    ("model.call_start", ShapeId(531)),
    ("model.turn_ended", ShapeId(570)),
    ("model.turn_retry", ShapeId(19)),
    ("sandbox.decision", ShapeId(758)),
    ("session.shutdown", ShapeId(989)),
    ("subagent.started", ShapeId(1074)),
    ("agent.interrupted", ShapeId(26)),
    ("assistant.message", ShapeId(78)),
    ("command.completed", ShapeId(262)),
    ("model.turn_failed", ShapeId(573)),
    ("skill.invoked_ref", ShapeId(1054)),
    ("subagent.selected", ShapeId(1070)),
    ("tool.shell_output", ShapeId(1178)),
    ("assistant.turn_end", ShapeId(86)),
    ("instruction.update", ShapeId(474)),
    ("mcp.oauth_required", ShapeId(500)),
    ("model.call_failure", ShapeId(520)),
    ("model.turn_started", ShapeId(578)),
    ("prompt_cache_break", ShapeId(721)),
    ("sampling.completed", ShapeId(724)),
    ("sampling.requested", ShapeId(728)),
    ("session.truncation", ShapeId(1018)),
    ("session.usage_info", ShapeId(1026)),
    ("subagent.completed", ShapeId(1058)),
    ("ui.ephemeral_query", ShapeId(1188)),
    ("assistant.reasoning", ShapeId(81)),
    ("mcp.oauth_completed", ShapeId(486)),
    ("model.call_finished", ShapeId(528)),
    ("subagent.configured", ShapeId(1061)),
    ("subagent.deselected", ShapeId(1064)),
    ("system.notification", ShapeId(1107)),
    ("tool.user_requested", ShapeId(1181)),
    ("assistant.turn_retry", ShapeId(87)),
    ("assistant.turn_start", ShapeId(88)),
    ("capabilities.changed", ShapeId(232)),
    ("model.tool_execution", ShapeId(567)),
    ("permission.completed", ShapeId(643)),
    ("permission.requested", ShapeId(718)),
    ("session.binary_asset", ShapeId(201)),
    ("session.journal_link", ShapeId(875)),
    ("session.mode_changed", ShapeId(915)),
    ("session.model_change", ShapeId(924)),
    ("session.plan_changed", ShapeId(937)),
    ("tool.execution_start", ShapeId(1174)),
    ("user_input.completed", ShapeId(1196)),
    ("user_input.requested", ShapeId(1199)),
    ("workflow.run_settled", ShapeId(1203)),
    ("workflow.run_started", ShapeId(1206)),
    ("workflow.run_updated", ShapeId(1209)),
    ("elicitation.completed", ShapeId(325)),
    ("elicitation.requested", ShapeId(329)),
    ("session.canvas.closed", ShapeId(207)),
    ("session.canvas.opened", ShapeId(216)),
    ("session.skills_loaded", ShapeId(995)),
    ("session.task_complete", ShapeId(1006)),
    ("session.title_changed", ShapeId(1009)),
    ("session.todos_changed", ShapeId(1012)),
    ("session.tools_updated", ShapeId(1015)),
    ("tool_search.activated", ShapeId(1184)),
    ("mcp.tools.list_changed", ShapeId(503)),
    ("session.canvas.removed", ShapeId(229)),
    ("session.fusion_handoff", ShapeId(828)),
    ("session.indexed_search", ShapeId(869)),
    ("session.memory_changed", ShapeId(912)),
    ("assistant.message_delta", ShapeId(79)),
    ("assistant.message_start", ShapeId(80)),
    ("external_tool.completed", ShapeId(443)),
    ("external_tool.requested", ShapeId(446)),
    ("human_response.recorded", ShapeId(467)),
    ("model.call_final_result", ShapeId(524)),
    ("model.messages_snapshot", ShapeId(545)),
    ("session.canvas.recorded", ShapeId(223)),
    ("session.context_changed", ShapeId(795)),
    ("session.context_cleared", ShapeId(290)),
    ("session.fusion_resolved", ShapeId(838)),
    ("session.snapshot_rewind", ShapeId(998)),
    ("skill.context_delivered", ShapeId(1044)),
    ("tool.execution_complete", ShapeId(1159)),
    ("tool.execution_progress", ShapeId(1165)),
    ("exit_plan_mode.completed", ShapeId(436)),
    ("exit_plan_mode.requested", ShapeId(440)),
    ("mcp.prompts.list_changed", ShapeId(503)),
    ("model.compaction_started", ShapeId(19)),
    ("model.model_call_failure", ShapeId(548)),
    ("model.model_call_started", ShapeId(552)),
    ("model.model_call_success", ShapeId(555)),
    ("session.compaction_start", ShapeId(284)),
    ("session.fusion_completed", ShapeId(825)),
    ("session.model_deselected", ShapeId(928)),
    ("session.schedule_created", ShapeId(968)),
    ("session.schedule_rearmed", ShapeId(971)),
    ("session.usage_checkpoint", ShapeId(1023)),
    ("assistant.reasoning_delta", ShapeId(82)),
    ("assistant.streaming_delta", ShapeId(84)),
    ("assistant.tool_call_delta", ShapeId(85)),
    ("pending_messages.modified", ShapeId(581)),
    ("permission.assentDetected", ShapeId(584)),
    ("permission.carriedForward", ShapeId(588)),
    ("session.autopilot_stopped", ShapeId(769)),
    ("session.extensions_loaded", ShapeId(814)),
    ("session.quota_observation", ShapeId(951)),
    ("auto_mode_switch.completed", ShapeId(178)),
    ("auto_mode_switch.requested", ShapeId(180)),
    ("mcp.resources.list_changed", ShapeId(503)),
    ("mcp_app.tool_call_complete", ShapeId(513)),
    ("model.compaction_completed", ShapeId(19)),
    ("session.auto_mode_resolved", ShapeId(176)),
    ("session.canvas.unavailable", ShapeId(230)),
    ("session.completion_receipt", ShapeId(289)),
    ("session.mcp_server_removed", ShapeId(895)),
    ("session.mcp_servers_loaded", ShapeId(909)),
    ("session.schedule_cancelled", ShapeId(964)),
    ("session.compaction_complete", ShapeId(283)),
    ("session.custom_notification", ShapeId(318)),
    ("session.fusion_route_failed", ShapeId(841)),
    ("session.permission_recovery", ShapeId(600)),
    ("session.permissions_changed", ShapeId(933)),
    ("skill.context_delivered_ref", ShapeId(1047)),
    ("mcp.headers_refresh_required", ShapeId(482)),
    ("mcp.oauth_recovery_completed", ShapeId(490)),
    ("model.response_limits_status", ShapeId(19)),
    ("session.fusion_route_started", ShapeId(845)),
    ("assistant.fusion_phase_failed", ShapeId(383)),
    ("mcp.headers_refresh_completed", ShapeId(478)),
    ("session.custom_agents_updated", ShapeId(317)),
    ("session.fusion_commit_started", ShapeId(822)),
    ("session.mode_notice_delivered", ShapeId(918)),
    ("tool.execution_partial_result", ShapeId(1162)),
    ("assistant.fusion_phase_started", ShapeId(386)),
    ("assistant.server_tool_progress", ShapeId(83)),
    ("session.session_limits_changed", ShapeId(975)),
    ("session.workspace_file_changed", ShapeId(1033)),
    ("assistant.fusion_phase_activity", ShapeId(373)),
    ("permission.messageAuthorization", ShapeId(650)),
    ("session.auto_tier_switch_failed", ShapeId(194)),
    ("session.canvas.registry_changed", ShapeId(228)),
    ("session.managed_plugin_progress", ShapeId(879)),
    ("session.mcp_server_tools_loaded", ShapeId(902)),
    ("assistant.fusion_phase_completed", ShapeId(380)),
    ("session.auto_tier_recommendation", ShapeId(190)),
    ("session.background_tasks_changed", ShapeId(199)),
    ("session.fusion_change_checkpoint", ShapeId(818)),
    ("session.remote_steerable_changed", ShapeId(954)),
    ("session.managed_settings_enforced", ShapeId(884)),
    ("session.managed_settings_resolved", ShapeId(889)),
    ("session.mcp_server_status_changed", ShapeId(899)),
    ("permission.contextualAuthorization", ShapeId(647)),
    ("session.mcp_server_needs_reconnect", ShapeId(892)),
    ("session_limits_exhausted.completed", ShapeId(1038)),
    ("session_limits_exhausted.requested", ShapeId(1041)),
    ("permission.messageAuthorizationRead", ShapeId(656)),
    ("session.autopilot_objective_changed", ShapeId(197)),
    ("session.sandbox_enforcement_blocked", ShapeId(961)),
    ("session.extensions.attachments_pushed", ShapeId(807)),
    ("permission.messageAuthorizationDegraded", ShapeId(653)),
];

/// The first event of each length.
static STARTS: [u8; 41] = [0, 0, 0, 0, 0, 0, 1, 1, 1, 2, 3, 4, 4, 7, 12, 17, 23, 31, 38, 50, 57, 74, 84, 89, 104, 117, 126, 137, 143, 147, 153, 157, 163, 168, 171, 175, 178, 178, 179, 179, 180];

/// The place of an event's type.
fn place(event_type: &str) -> Option<usize> {
    let start = usize::from(*STARTS.get(event_type.len())?);
    let end = usize::from(*STARTS.get(event_type.len() + 1)?);
    let is_it = |(name, _): &(&str, ShapeId)| crate::text::is_same(name.as_bytes(), event_type.as_bytes());
    Some(start + EVENTS.get(start..end)?.iter().position(is_it)?)
}

impl<'a> TypedEvent<'a> {
    /// Reads an event of this type from the text of its data. It never fails: what does not fit is
    /// [`Other`](Self::Other), with the reason.
    pub fn decode(event_type: impl Into<Cow<'a, str>>, data: &'a str) -> TypedEvent<'a> {
        TypedEvent::read(event_type.into(), data)
    }

    fn read(event_type: Cow<'a, str>, data: &'a str) -> TypedEvent<'a> {
        let index = place(&event_type);
        let other = |reason| TypedEvent::Other(OtherEvent { event_type, data, reason });
        let Some(index) = index else { return other(Reason::UnknownType) };
        match check(data, EVENTS[index].1) {
            Ok(raw) => TypedEvent::over(index, raw).unwrap_or_else(|| other(Reason::UnknownType)),
            Err(error) => other(Reason::Malformed(error)),
        }
    }

    /// The event of data that was checked.
    pub(crate) fn of(event_type: Cow<'a, str>, raw: RawJson<'a>) -> TypedEvent<'a> {
        let index = place(&event_type).unwrap_or(usize::MAX);
        TypedEvent::over(index, raw).unwrap_or_else(|| {
            TypedEvent::Other(OtherEvent { event_type, data: raw.as_str(), reason: Reason::UnknownType })
        })
    }

    /// The event of a checked text.
    fn over(index: usize, raw: RawJson<'a>) -> Option<TypedEvent<'a>> {
        Some(match index {
            0 => TypedEvent::Abort(view::AbortData(raw)),
            1 => TypedEvent::HookEnd(view::HookEndData(raw)),
            2 => TypedEvent::ModelLog(view::ModelLogData(raw)),
            3 => TypedEvent::HookStart(view::HookStartData(raw)),
            4 => TypedEvent::SessionIdle(view::IdleData(raw)),
            5 => TypedEvent::SessionInfo(view::InfoData(raw)),
            6 => TypedEvent::UserMessage(view::UserMessageData(raw)),
            7 => TypedEvent::HookProgress(view::HookProgressData(raw)),
            8 => TypedEvent::ModelMessage(view::ModelMessageData(raw)),
            9 => TypedEvent::SessionError(view::ErrorData(raw)),
            10 => TypedEvent::SessionStart(view::StartData(raw)),
            11 => TypedEvent::SkillInvoked(view::SkillInvokedData(raw)),
            12 => TypedEvent::AssistantIdle(view::AssistantIdleData(raw)),
            13 => TypedEvent::CommandQueued(view::CommandQueuedData(raw)),
            14 => TypedEvent::ModelResponse(view::ModelResponseData(raw)),
            15 => TypedEvent::SessionResume(view::ResumeData(raw)),
            16 => TypedEvent::SystemMessage(view::SystemMessageData(raw)),
            17 => TypedEvent::AssistantUsage(view::AssistantUsageData(raw)),
            18 => TypedEvent::CommandExecute(view::CommandExecuteData(raw)),
            19 => TypedEvent::ModelTelemetry(view::ModelTelemetryData(raw)),
            20 => TypedEvent::SessionHandoff(view::HandoffData(raw)),
            21 => TypedEvent::SessionWarning(view::WarningData(raw)),
            22 => TypedEvent::SubagentFailed(view::SubagentFailedData(raw)),
            23 => TypedEvent::AssistantIntent(view::AssistantIntentData(raw)),
            24 => TypedEvent::CommandsChanged(view::CommandsChangedData(raw)),
            25 => TypedEvent::ModelCallStart(view::ModelCallStartData(raw)),
            26 => TypedEvent::ModelTurnEnded(view::ModelTurnEndedData(raw)),
            27 => TypedEvent::ModelTurnRetry(Map::new(raw, RawJson::itself)),
            28 => TypedEvent::SandboxDecision(view::SandboxDecisionData::over(raw)),
            29 => TypedEvent::SessionShutdown(view::ShutdownData(raw)),
            30 => TypedEvent::SubagentStarted(view::SubagentStartedData(raw)),
            31 => TypedEvent::AgentInterrupted(view::AgentInterruptedData(raw)),
            32 => TypedEvent::AssistantMessage(view::AssistantMessageData(raw)),
            33 => TypedEvent::CommandCompleted(view::CommandCompletedData(raw)),
            34 => TypedEvent::ModelTurnFailed(view::ModelTurnFailedData(raw)),
            35 => TypedEvent::SkillInvokedRef(view::SkillInvokedRefData(raw)),
            36 => TypedEvent::SubagentSelected(view::SubagentSelectedData(raw)),
            37 => TypedEvent::ToolShellOutput(view::ToolShellOutputData(raw)),
            38 => TypedEvent::AssistantTurnEnd(view::AssistantTurnEndData(raw)),
            39 => TypedEvent::InstructionUpdate(view::InstructionUpdateData(raw)),
            40 => TypedEvent::McpOauthRequired(view::McpOauthRequiredData(raw)),
            41 => TypedEvent::ModelCallFailure(view::ModelCallFailureData(raw)),
            42 => TypedEvent::ModelTurnStarted(view::ModelTurnStartedData(raw)),
            43 => TypedEvent::PromptCacheBreak(view::PromptCacheBreakData(raw)),
            44 => TypedEvent::SamplingCompleted(view::SamplingCompletedData(raw)),
            45 => TypedEvent::SamplingRequested(view::SamplingRequestedData(raw)),
            46 => TypedEvent::SessionTruncation(view::TruncationData(raw)),
            47 => TypedEvent::SessionUsageInfo(view::UsageInfoData(raw)),
            48 => TypedEvent::SubagentCompleted(view::SubagentCompletedData(raw)),
            49 => TypedEvent::UiEphemeralQuery(view::UIEphemeralQueryData(raw)),
            50 => TypedEvent::AssistantReasoning(view::AssistantReasoningData(raw)),
            51 => TypedEvent::McpOauthCompleted(view::McpOauthCompletedData(raw)),
            52 => TypedEvent::ModelCallFinished(view::ModelCallFinishedData(raw)),
            53 => TypedEvent::SubagentConfigured(view::SubagentConfiguredData(raw)),
            54 => TypedEvent::SubagentDeselected(view::SubagentDeselectedData(raw)),
            55 => TypedEvent::SystemNotification(view::SystemNotificationData(raw)),
            56 => TypedEvent::ToolUserRequested(view::ToolUserRequestedData(raw)),
            57 => TypedEvent::AssistantTurnRetry(view::AssistantTurnRetryData(raw)),
            58 => TypedEvent::AssistantTurnStart(view::AssistantTurnStartData(raw)),
            59 => TypedEvent::CapabilitiesChanged(view::CapabilitiesChangedData(raw)),
            60 => TypedEvent::ModelToolExecution(view::ModelToolExecutionData(raw)),
            61 => TypedEvent::PermissionCompleted(view::PermissionCompletedData(raw)),
            62 => TypedEvent::PermissionRequested(view::PermissionRequestedData(raw)),
            63 => TypedEvent::SessionBinaryAsset(view::BinaryAssetData(raw)),
            64 => TypedEvent::SessionJournalLink(view::SessionJournalLinkData(raw)),
            65 => TypedEvent::SessionModeChanged(view::ModeChangedData(raw)),
            66 => TypedEvent::SessionModelChange(view::ModelChangeData(raw)),
            67 => TypedEvent::SessionPlanChanged(view::PlanChangedData(raw)),
            68 => TypedEvent::ToolExecutionStart(view::ToolExecutionStartData(raw)),
            69 => TypedEvent::UserInputCompleted(view::UserInputCompletedData(raw)),
            70 => TypedEvent::UserInputRequested(view::UserInputRequestedData(raw)),
            71 => TypedEvent::WorkflowRunSettled(view::WorkflowRunSettledData(raw)),
            72 => TypedEvent::WorkflowRunStarted(view::WorkflowRunStartedData(raw)),
            73 => TypedEvent::WorkflowRunUpdated(view::WorkflowRunUpdatedData(raw)),
            74 => TypedEvent::ElicitationCompleted(view::ElicitationCompletedData(raw)),
            75 => TypedEvent::ElicitationRequested(view::ElicitationRequestedData(raw)),
            76 => TypedEvent::SessionCanvasClosed(view::CanvasClosedData(raw)),
            77 => TypedEvent::SessionCanvasOpened(view::CanvasOpenedData(raw)),
            78 => TypedEvent::SessionSkillsLoaded(view::SkillsLoadedData(raw)),
            79 => TypedEvent::SessionTaskComplete(view::TaskCompleteData(raw)),
            80 => TypedEvent::SessionTitleChanged(view::TitleChangedData(raw)),
            81 => TypedEvent::SessionTodosChanged(view::TodosChangedData(raw)),
            82 => TypedEvent::SessionToolsUpdated(view::ToolsUpdatedData(raw)),
            83 => TypedEvent::ToolSearchActivated(view::ToolSearchActivatedData(raw)),
            84 => TypedEvent::McpToolsListChanged(view::McpListChangedData(raw)),
            85 => TypedEvent::SessionCanvasRemoved(view::CanvasRemovedData(raw)),
            86 => TypedEvent::SessionFusionHandoff(view::FusionHandoffData(raw)),
            87 => TypedEvent::SessionIndexedSearch(view::IndexedSearchData::over(raw)),
            88 => TypedEvent::SessionMemoryChanged(view::MemoryChangedData(raw)),
            89 => TypedEvent::AssistantMessageDelta(view::AssistantMessageDeltaData(raw)),
            90 => TypedEvent::AssistantMessageStart(view::AssistantMessageStartData(raw)),
            91 => TypedEvent::ExternalToolCompleted(view::ExternalToolCompletedData(raw)),
            92 => TypedEvent::ExternalToolRequested(view::ExternalToolRequestedData(raw)),
            93 => TypedEvent::HumanResponseRecorded(view::HumanResponseRecordedData(raw)),
            94 => TypedEvent::ModelCallFinalResult(view::ModelCallFinalResultData(raw)),
            95 => TypedEvent::ModelMessagesSnapshot(view::ModelMessagesSnapshotData(raw)),
            96 => TypedEvent::SessionCanvasRecorded(view::CanvasRecordedData(raw)),
            97 => TypedEvent::SessionContextChanged(view::WorkingDirectoryContext(raw)),
            98 => TypedEvent::SessionContextCleared(view::ContextClearedData(raw)),
            99 => TypedEvent::SessionFusionResolved(view::FusionResolvedData(raw)),
            100 => TypedEvent::SessionSnapshotRewind(view::SnapshotRewindData(raw)),
            101 => TypedEvent::SkillContextDelivered(view::SkillContextDeliveredData(raw)),
            102 => TypedEvent::ToolExecutionComplete(view::ToolExecutionCompleteData(raw)),
            103 => TypedEvent::ToolExecutionProgress(view::ToolExecutionProgressData(raw)),
            104 => TypedEvent::ExitPlanModeCompleted(view::ExitPlanModeCompletedData(raw)),
            105 => TypedEvent::ExitPlanModeRequested(view::ExitPlanModeRequestedData(raw)),
            106 => TypedEvent::McpPromptsListChanged(view::McpListChangedData(raw)),
            107 => TypedEvent::ModelCompactionStarted(Map::new(raw, RawJson::itself)),
            108 => TypedEvent::ModelModelCallFailure(view::ModelModelCallFailureData(raw)),
            109 => TypedEvent::ModelModelCallStarted(view::ModelModelCallStartedData(raw)),
            110 => TypedEvent::ModelModelCallSuccess(view::ModelModelCallSuccessData(raw)),
            111 => TypedEvent::SessionCompactionStart(view::CompactionStartData(raw)),
            112 => TypedEvent::SessionFusionCompleted(view::FusionCompletedData(raw)),
            113 => TypedEvent::SessionModelDeselected(view::ModelDeselectedData(raw)),
            114 => TypedEvent::SessionScheduleCreated(view::ScheduleCreatedData(raw)),
            115 => TypedEvent::SessionScheduleRearmed(view::ScheduleRearmedData(raw)),
            116 => TypedEvent::SessionUsageCheckpoint(view::UsageCheckpointData(raw)),
            117 => TypedEvent::AssistantReasoningDelta(view::AssistantReasoningDeltaData(raw)),
            118 => TypedEvent::AssistantStreamingDelta(view::AssistantStreamingDeltaData(raw)),
            119 => TypedEvent::AssistantToolCallDelta(view::AssistantToolCallDeltaData(raw)),
            120 => TypedEvent::PendingMessagesModified(view::PendingMessagesModifiedData(raw)),
            121 => TypedEvent::PermissionAssentDetected(view::PermissionAssentDetectedData(raw)),
            122 => TypedEvent::PermissionCarriedForward(view::PermissionCarriedForwardData(raw)),
            123 => TypedEvent::SessionAutopilotStopped(view::SessionAutopilotStoppedData(raw)),
            124 => TypedEvent::SessionExtensionsLoaded(view::ExtensionsLoadedData(raw)),
            125 => TypedEvent::SessionQuotaObservation(view::SessionQuotaObservationData(raw)),
            126 => TypedEvent::AutoModeSwitchCompleted(view::AutoModeSwitchCompletedData(raw)),
            127 => TypedEvent::AutoModeSwitchRequested(view::AutoModeSwitchRequestedData(raw)),
            128 => TypedEvent::McpResourcesListChanged(view::McpListChangedData(raw)),
            129 => TypedEvent::McpAppToolCallComplete(view::McpAppToolCallCompleteData(raw)),
            130 => TypedEvent::ModelCompactionCompleted(Map::new(raw, RawJson::itself)),
            131 => TypedEvent::SessionAutoModeResolved(view::AutoModeResolvedData(raw)),
            132 => TypedEvent::SessionCanvasUnavailable(view::CanvasUnavailableData(raw)),
            133 => TypedEvent::SessionCompletionReceipt(view::CompletionReceiptData(raw)),
            134 => TypedEvent::SessionMcpServerRemoved(view::McpServerRemovedData(raw)),
            135 => TypedEvent::SessionMcpServersLoaded(view::McpServersLoadedData(raw)),
            136 => TypedEvent::SessionScheduleCancelled(view::ScheduleCancelledData(raw)),
            137 => TypedEvent::SessionCompactionComplete(view::CompactionCompleteData(raw)),
            138 => TypedEvent::SessionCustomNotification(view::CustomNotificationData(raw)),
            139 => TypedEvent::SessionFusionRouteFailed(view::FusionRouteFailedData(raw)),
            140 => TypedEvent::SessionPermissionRecovery(view::PermissionRecoveryData(raw)),
            141 => TypedEvent::SessionPermissionsChanged(view::PermissionsChangedData(raw)),
            142 => TypedEvent::SkillContextDeliveredRef(view::SkillContextDeliveredRefData(raw)),
            143 => TypedEvent::McpHeadersRefreshRequired(view::McpHeadersRefreshRequiredData(raw)),
            144 => TypedEvent::McpOauthRecoveryCompleted(view::McpOauthRecoveryCompletedData(raw)),
            145 => TypedEvent::ModelResponseLimitsStatus(Map::new(raw, RawJson::itself)),
            146 => TypedEvent::SessionFusionRouteStarted(view::FusionRouteStartedData(raw)),
            147 => TypedEvent::AssistantFusionPhaseFailed(view::FusionPhaseFailedData(raw)),
            148 => TypedEvent::McpHeadersRefreshCompleted(view::McpHeadersRefreshCompletedData(raw)),
            149 => TypedEvent::SessionCustomAgentsUpdated(view::CustomAgentsUpdatedData(raw)),
            150 => TypedEvent::SessionFusionCommitStarted(view::FusionCommitStartedData(raw)),
            151 => TypedEvent::SessionModeNoticeDelivered(view::ModeNoticeDeliveredData(raw)),
            152 => TypedEvent::ToolExecutionPartialResult(view::ToolExecutionPartialData(raw)),
            153 => TypedEvent::AssistantFusionPhaseStarted(view::FusionPhaseStartedData(raw)),
            154 => TypedEvent::AssistantServerToolProgress(view::AssistantServerToolProgressData(raw)),
            155 => TypedEvent::SessionSessionLimitsChanged(view::SessionLimitsChangedData(raw)),
            156 => TypedEvent::SessionWorkspaceFileChanged(view::WorkspaceFileChangedData(raw)),
            157 => TypedEvent::AssistantFusionPhaseActivity(view::FusionPhaseActivityData(raw)),
            158 => TypedEvent::PermissionMessageAuthorization(view::PermissionMessageAuthorizationData(raw)),
            159 => TypedEvent::SessionAutoTierSwitchFailed(view::AutoTierSwitchFailedData(raw)),
            160 => TypedEvent::SessionCanvasRegistryChanged(view::CanvasRegistryChangedData(raw)),
            161 => TypedEvent::SessionManagedPluginProgress(view::SessionManagedPluginProgressData(raw)),
            162 => TypedEvent::SessionMcpServerToolsLoaded(view::SessionMcpServerToolsLoadedData(raw)),
            163 => TypedEvent::AssistantFusionPhaseCompleted(view::FusionPhaseCompletedData(raw)),
            164 => TypedEvent::SessionAutoTierRecommendation(view::AutoTierRecommendationData(raw)),
            165 => TypedEvent::SessionBackgroundTasksChanged(view::BackgroundTasksChangedData(raw)),
            166 => TypedEvent::SessionFusionChangeCheckpoint(view::FusionChangeCheckpointData(raw)),
            167 => TypedEvent::SessionRemoteSteerableChanged(view::RemoteSteerableChangedData(raw)),
            168 => TypedEvent::SessionManagedSettingsEnforced(view::ManagedSettingsEnforcedData(raw)),
            169 => TypedEvent::SessionManagedSettingsResolved(view::ManagedSettingsResolvedData(raw)),
            170 => TypedEvent::SessionMcpServerStatusChanged(view::McpServerStatusChangedData(raw)),
            171 => TypedEvent::PermissionContextualAuthorization(view::PermissionContextualAuthorizationData(raw)),
            172 => TypedEvent::SessionMcpServerNeedsReconnect(view::McpServerNeedsReconnectData(raw)),
            173 => TypedEvent::SessionLimitsExhaustedCompleted(view::SessionLimitsExhaustedCompletedData(raw)),
            174 => TypedEvent::SessionLimitsExhaustedRequested(view::SessionLimitsExhaustedRequestedData(raw)),
            175 => TypedEvent::PermissionMessageAuthorizationRead(view::PermissionMessageAuthorizationReadData(raw)),
            176 => TypedEvent::SessionAutopilotObjectiveChanged(view::AutopilotObjectiveChangedData(raw)),
            177 => TypedEvent::SessionSandboxEnforcementBlocked(view::SessionSandboxEnforcementBlockedData(raw)),
            178 => TypedEvent::SessionExtensionsAttachmentsPushed(view::ExtensionsAttachmentsPushedData(raw)),
            179 => TypedEvent::PermissionMessageAuthorizationDegraded(view::PermissionMessageAuthorizationDegradedData(raw)),
            _ => return None,
        })
    }
}
