//! Everything that can be decoded by its name.

use crate::list::{List, Map};
use crate::raw::RawJson;
use crate::rewrite::Entry;
use crate::{enums, view};

pub(crate) static EVENTS: &[Entry] = &[
    Entry { name: "abort", shape: 2, write: |raw: RawJson<'_>, writer| { view::AbortData(raw).rewrite(writer); } },
    Entry { name: "agent.interrupted", shape: 26, write: |raw: RawJson<'_>, writer| { view::AgentInterruptedData(raw).rewrite(writer); } },
    Entry { name: "assistant.fusion_phase_activity", shape: 373, write: |raw: RawJson<'_>, writer| { view::FusionPhaseActivityData(raw).rewrite(writer); } },
    Entry { name: "assistant.fusion_phase_completed", shape: 380, write: |raw: RawJson<'_>, writer| { view::FusionPhaseCompletedData(raw).rewrite(writer); } },
    Entry { name: "assistant.fusion_phase_failed", shape: 383, write: |raw: RawJson<'_>, writer| { view::FusionPhaseFailedData(raw).rewrite(writer); } },
    Entry { name: "assistant.fusion_phase_started", shape: 386, write: |raw: RawJson<'_>, writer| { view::FusionPhaseStartedData(raw).rewrite(writer); } },
    Entry { name: "assistant.idle", shape: 52, write: |raw: RawJson<'_>, writer| { view::AssistantIdleData(raw).rewrite(writer); } },
    Entry { name: "assistant.intent", shape: 53, write: |raw: RawJson<'_>, writer| { view::AssistantIntentData(raw).rewrite(writer); } },
    Entry { name: "assistant.message", shape: 78, write: |raw: RawJson<'_>, writer| { view::AssistantMessageData(raw).rewrite(writer); } },
    Entry { name: "assistant.message_delta", shape: 79, write: |raw: RawJson<'_>, writer| { view::AssistantMessageDeltaData(raw).rewrite(writer); } },
    Entry { name: "assistant.message_start", shape: 80, write: |raw: RawJson<'_>, writer| { view::AssistantMessageStartData(raw).rewrite(writer); } },
    Entry { name: "assistant.reasoning", shape: 81, write: |raw: RawJson<'_>, writer| { view::AssistantReasoningData(raw).rewrite(writer); } },
    Entry { name: "assistant.reasoning_delta", shape: 82, write: |raw: RawJson<'_>, writer| { view::AssistantReasoningDeltaData(raw).rewrite(writer); } },
    Entry { name: "assistant.server_tool_progress", shape: 83, write: |raw: RawJson<'_>, writer| { view::AssistantServerToolProgressData(raw).rewrite(writer); } },
    Entry { name: "assistant.streaming_delta", shape: 84, write: |raw: RawJson<'_>, writer| { view::AssistantStreamingDeltaData(raw).rewrite(writer); } },
    Entry { name: "assistant.tool_call_delta", shape: 85, write: |raw: RawJson<'_>, writer| { view::AssistantToolCallDeltaData(raw).rewrite(writer); } },
    Entry { name: "assistant.turn_end", shape: 86, write: |raw: RawJson<'_>, writer| { view::AssistantTurnEndData(raw).rewrite(writer); } },
    Entry { name: "assistant.turn_retry", shape: 87, write: |raw: RawJson<'_>, writer| { view::AssistantTurnRetryData(raw).rewrite(writer); } },
    Entry { name: "assistant.turn_start", shape: 88, write: |raw: RawJson<'_>, writer| { view::AssistantTurnStartData(raw).rewrite(writer); } },
    Entry { name: "assistant.usage", shape: 106, write: |raw: RawJson<'_>, writer| { view::AssistantUsageData(raw).rewrite(writer); } },
    Entry { name: "auto_mode_switch.completed", shape: 178, write: |raw: RawJson<'_>, writer| { view::AutoModeSwitchCompletedData(raw).rewrite(writer); } },
    Entry { name: "auto_mode_switch.requested", shape: 180, write: |raw: RawJson<'_>, writer| { view::AutoModeSwitchRequestedData(raw).rewrite(writer); } },
    Entry { name: "capabilities.changed", shape: 232, write: |raw: RawJson<'_>, writer| { view::CapabilitiesChangedData(raw).rewrite(writer); } },
    Entry { name: "command.completed", shape: 262, write: |raw: RawJson<'_>, writer| { view::CommandCompletedData(raw).rewrite(writer); } },
    Entry { name: "command.execute", shape: 264, write: |raw: RawJson<'_>, writer| { view::CommandExecuteData(raw).rewrite(writer); } },
    Entry { name: "command.queued", shape: 265, write: |raw: RawJson<'_>, writer| { view::CommandQueuedData(raw).rewrite(writer); } },
    Entry { name: "commands.changed", shape: 268, write: |raw: RawJson<'_>, writer| { view::CommandsChangedData(raw).rewrite(writer); } },
    Entry { name: "elicitation.completed", shape: 326, write: |raw: RawJson<'_>, writer| { view::ElicitationCompletedData(raw).rewrite(writer); } },
    Entry { name: "elicitation.requested", shape: 330, write: |raw: RawJson<'_>, writer| { view::ElicitationRequestedData(raw).rewrite(writer); } },
    Entry { name: "exit_plan_mode.completed", shape: 436, write: |raw: RawJson<'_>, writer| { view::ExitPlanModeCompletedData(raw).rewrite(writer); } },
    Entry { name: "exit_plan_mode.requested", shape: 440, write: |raw: RawJson<'_>, writer| { view::ExitPlanModeRequestedData(raw).rewrite(writer); } },
    Entry { name: "external_tool.completed", shape: 443, write: |raw: RawJson<'_>, writer| { view::ExternalToolCompletedData(raw).rewrite(writer); } },
    Entry { name: "external_tool.requested", shape: 446, write: |raw: RawJson<'_>, writer| { view::ExternalToolRequestedData(raw).rewrite(writer); } },
    Entry { name: "hook.end", shape: 450, write: |raw: RawJson<'_>, writer| { view::HookEndData(raw).rewrite(writer); } },
    Entry { name: "hook.progress", shape: 453, write: |raw: RawJson<'_>, writer| { view::HookProgressData(raw).rewrite(writer); } },
    Entry { name: "hook.start", shape: 456, write: |raw: RawJson<'_>, writer| { view::HookStartData(raw).rewrite(writer); } },
    Entry { name: "human_response.recorded", shape: 467, write: |raw: RawJson<'_>, writer| { view::HumanResponseRecordedData(raw).rewrite(writer); } },
    Entry { name: "instruction.update", shape: 474, write: |raw: RawJson<'_>, writer| { view::InstructionUpdateData(raw).rewrite(writer); } },
    Entry { name: "mcp.headers_refresh_completed", shape: 478, write: |raw: RawJson<'_>, writer| { view::McpHeadersRefreshCompletedData(raw).rewrite(writer); } },
    Entry { name: "mcp.headers_refresh_required", shape: 482, write: |raw: RawJson<'_>, writer| { view::McpHeadersRefreshRequiredData(raw).rewrite(writer); } },
    Entry { name: "mcp.oauth_completed", shape: 486, write: |raw: RawJson<'_>, writer| { view::McpOauthCompletedData(raw).rewrite(writer); } },
    Entry { name: "mcp.oauth_recovery_completed", shape: 490, write: |raw: RawJson<'_>, writer| { view::McpOauthRecoveryCompletedData(raw).rewrite(writer); } },
    Entry { name: "mcp.oauth_required", shape: 500, write: |raw: RawJson<'_>, writer| { view::McpOauthRequiredData(raw).rewrite(writer); } },
    Entry { name: "mcp.prompts.list_changed", shape: 503, write: |raw: RawJson<'_>, writer| { view::McpListChangedData(raw).rewrite(writer); } },
    Entry { name: "mcp.resources.list_changed", shape: 503, write: |raw: RawJson<'_>, writer| { view::McpListChangedData(raw).rewrite(writer); } },
    Entry { name: "mcp.tools.list_changed", shape: 503, write: |raw: RawJson<'_>, writer| { view::McpListChangedData(raw).rewrite(writer); } },
    Entry { name: "mcp_app.tool_call_complete", shape: 513, write: |raw: RawJson<'_>, writer| { view::McpAppToolCallCompleteData(raw).rewrite(writer); } },
    Entry { name: "model.call_failure", shape: 520, write: |raw: RawJson<'_>, writer| { view::ModelCallFailureData(raw).rewrite(writer); } },
    Entry { name: "model.call_final_result", shape: 524, write: |raw: RawJson<'_>, writer| { view::ModelCallFinalResultData(raw).rewrite(writer); } },
    Entry { name: "model.call_finished", shape: 528, write: |raw: RawJson<'_>, writer| { view::ModelCallFinishedData(raw).rewrite(writer); } },
    Entry { name: "model.call_start", shape: 531, write: |raw: RawJson<'_>, writer| { view::ModelCallStartData(raw).rewrite(writer); } },
    Entry { name: "model.log", shape: 534, write: |raw: RawJson<'_>, writer| { view::ModelLogData(raw).rewrite(writer); } },
    Entry { name: "model.message", shape: 538, write: |raw: RawJson<'_>, writer| { view::ModelMessageData(raw).rewrite(writer); } },
    Entry { name: "model.messages_snapshot", shape: 541, write: |raw: RawJson<'_>, writer| { view::ModelMessagesSnapshotData(raw).rewrite(writer); } },
    Entry { name: "model.model_call_failure", shape: 544, write: |raw: RawJson<'_>, writer| { view::ModelModelCallFailureData(raw).rewrite(writer); } },
    Entry { name: "model.model_call_started", shape: 548, write: |raw: RawJson<'_>, writer| { view::ModelModelCallStartedData(raw).rewrite(writer); } },
    Entry { name: "model.model_call_success", shape: 551, write: |raw: RawJson<'_>, writer| { view::ModelModelCallSuccessData(raw).rewrite(writer); } },
    Entry { name: "model.response", shape: 554, write: |raw: RawJson<'_>, writer| { view::ModelResponseData(raw).rewrite(writer); } },
    Entry { name: "model.response_limits_status", shape: 19, write: |raw: RawJson<'_>, writer| { writer.open(); for (name, item) in Map::new(raw, RawJson::itself) { writer.key(&name); writer.raw(item); } writer.close(); } },
    Entry { name: "model.tool_execution", shape: 559, write: |raw: RawJson<'_>, writer| { view::ModelToolExecutionData(raw).rewrite(writer); } },
    Entry { name: "model.turn_ended", shape: 562, write: |raw: RawJson<'_>, writer| { view::ModelTurnEndedData(raw).rewrite(writer); } },
    Entry { name: "model.turn_failed", shape: 565, write: |raw: RawJson<'_>, writer| { view::ModelTurnFailedData(raw).rewrite(writer); } },
    Entry { name: "model.turn_retry", shape: 19, write: |raw: RawJson<'_>, writer| { writer.open(); for (name, item) in Map::new(raw, RawJson::itself) { writer.key(&name); writer.raw(item); } writer.close(); } },
    Entry { name: "model.turn_started", shape: 570, write: |raw: RawJson<'_>, writer| { view::ModelTurnStartedData(raw).rewrite(writer); } },
    Entry { name: "pending_messages.modified", shape: 573, write: |raw: RawJson<'_>, writer| { view::PendingMessagesModifiedData(raw).rewrite(writer); } },
    Entry { name: "permission.assentDetected", shape: 576, write: |raw: RawJson<'_>, writer| { view::PermissionAssentDetectedData(raw).rewrite(writer); } },
    Entry { name: "permission.carriedForward", shape: 580, write: |raw: RawJson<'_>, writer| { view::PermissionCarriedForwardData(raw).rewrite(writer); } },
    Entry { name: "permission.completed", shape: 635, write: |raw: RawJson<'_>, writer| { view::PermissionCompletedData(raw).rewrite(writer); } },
    Entry { name: "permission.contextualAuthorization", shape: 639, write: |raw: RawJson<'_>, writer| { view::PermissionContextualAuthorizationData(raw).rewrite(writer); } },
    Entry { name: "permission.messageAuthorization", shape: 642, write: |raw: RawJson<'_>, writer| { view::PermissionMessageAuthorizationData(raw).rewrite(writer); } },
    Entry { name: "permission.messageAuthorizationDegraded", shape: 645, write: |raw: RawJson<'_>, writer| { view::PermissionMessageAuthorizationDegradedData(raw).rewrite(writer); } },
    Entry { name: "permission.messageAuthorizationRead", shape: 648, write: |raw: RawJson<'_>, writer| { view::PermissionMessageAuthorizationReadData(raw).rewrite(writer); } },
    Entry { name: "permission.requested", shape: 710, write: |raw: RawJson<'_>, writer| { view::PermissionRequestedData(raw).rewrite(writer); } },
    Entry { name: "prompt_cache_break", shape: 713, write: |raw: RawJson<'_>, writer| { view::PromptCacheBreakData(raw).rewrite(writer); } },
    Entry { name: "sampling.completed", shape: 716, write: |raw: RawJson<'_>, writer| { view::SamplingCompletedData(raw).rewrite(writer); } },
    Entry { name: "sampling.requested", shape: 720, write: |raw: RawJson<'_>, writer| { view::SamplingRequestedData(raw).rewrite(writer); } },
    Entry { name: "sandbox.decision", shape: 750, write: |raw: RawJson<'_>, writer| { view::SandboxDecisionData::over(raw).rewrite(writer); } },
    Entry { name: "session.auto_mode_resolved", shape: 176, write: |raw: RawJson<'_>, writer| { view::AutoModeResolvedData(raw).rewrite(writer); } },
    Entry { name: "session.auto_tier_recommendation", shape: 190, write: |raw: RawJson<'_>, writer| { view::AutoTierRecommendationData(raw).rewrite(writer); } },
    Entry { name: "session.auto_tier_switch_failed", shape: 194, write: |raw: RawJson<'_>, writer| { view::AutoTierSwitchFailedData(raw).rewrite(writer); } },
    Entry { name: "session.autopilot_objective_changed", shape: 197, write: |raw: RawJson<'_>, writer| { view::AutopilotObjectiveChangedData(raw).rewrite(writer); } },
    Entry { name: "session.autopilot_stopped", shape: 761, write: |raw: RawJson<'_>, writer| { view::SessionAutopilotStoppedData(raw).rewrite(writer); } },
    Entry { name: "session.background_tasks_changed", shape: 199, write: |raw: RawJson<'_>, writer| { view::BackgroundTasksChangedData(raw).rewrite(writer); } },
    Entry { name: "session.binary_asset", shape: 201, write: |raw: RawJson<'_>, writer| { view::BinaryAssetData(raw).rewrite(writer); } },
    Entry { name: "session.canvas.closed", shape: 207, write: |raw: RawJson<'_>, writer| { view::CanvasClosedData(raw).rewrite(writer); } },
    Entry { name: "session.canvas.opened", shape: 216, write: |raw: RawJson<'_>, writer| { view::CanvasOpenedData(raw).rewrite(writer); } },
    Entry { name: "session.canvas.recorded", shape: 223, write: |raw: RawJson<'_>, writer| { view::CanvasRecordedData(raw).rewrite(writer); } },
    Entry { name: "session.canvas.registry_changed", shape: 228, write: |raw: RawJson<'_>, writer| { view::CanvasRegistryChangedData(raw).rewrite(writer); } },
    Entry { name: "session.canvas.removed", shape: 229, write: |raw: RawJson<'_>, writer| { view::CanvasRemovedData(raw).rewrite(writer); } },
    Entry { name: "session.canvas.unavailable", shape: 230, write: |raw: RawJson<'_>, writer| { view::CanvasUnavailableData(raw).rewrite(writer); } },
    Entry { name: "session.compaction_complete", shape: 283, write: |raw: RawJson<'_>, writer| { view::CompactionCompleteData(raw).rewrite(writer); } },
    Entry { name: "session.compaction_start", shape: 284, write: |raw: RawJson<'_>, writer| { view::CompactionStartData(raw).rewrite(writer); } },
    Entry { name: "session.completion_receipt", shape: 289, write: |raw: RawJson<'_>, writer| { view::CompletionReceiptData(raw).rewrite(writer); } },
    Entry { name: "session.context_changed", shape: 787, write: |raw: RawJson<'_>, writer| { view::WorkingDirectoryContext(raw).rewrite(writer); } },
    Entry { name: "session.context_cleared", shape: 290, write: |raw: RawJson<'_>, writer| { view::ContextClearedData(raw).rewrite(writer); } },
    Entry { name: "session.custom_agents_updated", shape: 317, write: |raw: RawJson<'_>, writer| { view::CustomAgentsUpdatedData(raw).rewrite(writer); } },
    Entry { name: "session.custom_notification", shape: 318, write: |raw: RawJson<'_>, writer| { view::CustomNotificationData(raw).rewrite(writer); } },
    Entry { name: "session.error", shape: 350, write: |raw: RawJson<'_>, writer| { view::ErrorData(raw).rewrite(writer); } },
    Entry { name: "session.extensions.attachments_pushed", shape: 799, write: |raw: RawJson<'_>, writer| { view::ExtensionsAttachmentsPushedData(raw).rewrite(writer); } },
    Entry { name: "session.extensions_loaded", shape: 806, write: |raw: RawJson<'_>, writer| { view::ExtensionsLoadedData(raw).rewrite(writer); } },
    Entry { name: "session.fusion_change_checkpoint", shape: 810, write: |raw: RawJson<'_>, writer| { view::FusionChangeCheckpointData(raw).rewrite(writer); } },
    Entry { name: "session.fusion_commit_started", shape: 814, write: |raw: RawJson<'_>, writer| { view::FusionCommitStartedData(raw).rewrite(writer); } },
    Entry { name: "session.fusion_completed", shape: 817, write: |raw: RawJson<'_>, writer| { view::FusionCompletedData(raw).rewrite(writer); } },
    Entry { name: "session.fusion_handoff", shape: 820, write: |raw: RawJson<'_>, writer| { view::FusionHandoffData(raw).rewrite(writer); } },
    Entry { name: "session.fusion_resolved", shape: 830, write: |raw: RawJson<'_>, writer| { view::FusionResolvedData(raw).rewrite(writer); } },
    Entry { name: "session.fusion_route_failed", shape: 833, write: |raw: RawJson<'_>, writer| { view::FusionRouteFailedData(raw).rewrite(writer); } },
    Entry { name: "session.fusion_route_started", shape: 837, write: |raw: RawJson<'_>, writer| { view::FusionRouteStartedData(raw).rewrite(writer); } },
    Entry { name: "session.handoff", shape: 842, write: |raw: RawJson<'_>, writer| { view::HandoffData(raw).rewrite(writer); } },
    Entry { name: "session.idle", shape: 845, write: |raw: RawJson<'_>, writer| { view::IdleData(raw).rewrite(writer); } },
    Entry { name: "session.indexed_search", shape: 861, write: |raw: RawJson<'_>, writer| { view::IndexedSearchData::over(raw).rewrite(writer); } },
    Entry { name: "session.info", shape: 864, write: |raw: RawJson<'_>, writer| { view::InfoData(raw).rewrite(writer); } },
    Entry { name: "session.journal_link", shape: 867, write: |raw: RawJson<'_>, writer| { view::SessionJournalLinkData(raw).rewrite(writer); } },
    Entry { name: "session.managed_plugin_progress", shape: 871, write: |raw: RawJson<'_>, writer| { view::SessionManagedPluginProgressData(raw).rewrite(writer); } },
    Entry { name: "session.managed_settings_enforced", shape: 876, write: |raw: RawJson<'_>, writer| { view::ManagedSettingsEnforcedData(raw).rewrite(writer); } },
    Entry { name: "session.managed_settings_resolved", shape: 881, write: |raw: RawJson<'_>, writer| { view::ManagedSettingsResolvedData(raw).rewrite(writer); } },
    Entry { name: "session.mcp_server_needs_reconnect", shape: 884, write: |raw: RawJson<'_>, writer| { view::McpServerNeedsReconnectData(raw).rewrite(writer); } },
    Entry { name: "session.mcp_server_removed", shape: 887, write: |raw: RawJson<'_>, writer| { view::McpServerRemovedData(raw).rewrite(writer); } },
    Entry { name: "session.mcp_server_status_changed", shape: 891, write: |raw: RawJson<'_>, writer| { view::McpServerStatusChangedData(raw).rewrite(writer); } },
    Entry { name: "session.mcp_server_tools_loaded", shape: 894, write: |raw: RawJson<'_>, writer| { view::SessionMcpServerToolsLoadedData(raw).rewrite(writer); } },
    Entry { name: "session.mcp_servers_loaded", shape: 901, write: |raw: RawJson<'_>, writer| { view::McpServersLoadedData(raw).rewrite(writer); } },
    Entry { name: "session.memory_changed", shape: 904, write: |raw: RawJson<'_>, writer| { view::MemoryChangedData(raw).rewrite(writer); } },
    Entry { name: "session.mode_changed", shape: 907, write: |raw: RawJson<'_>, writer| { view::ModeChangedData(raw).rewrite(writer); } },
    Entry { name: "session.mode_notice_delivered", shape: 910, write: |raw: RawJson<'_>, writer| { view::ModeNoticeDeliveredData(raw).rewrite(writer); } },
    Entry { name: "session.model_change", shape: 916, write: |raw: RawJson<'_>, writer| { view::ModelChangeData(raw).rewrite(writer); } },
    Entry { name: "session.model_deselected", shape: 920, write: |raw: RawJson<'_>, writer| { view::ModelDeselectedData(raw).rewrite(writer); } },
    Entry { name: "session.permission_recovery", shape: 592, write: |raw: RawJson<'_>, writer| { view::PermissionRecoveryData(raw).rewrite(writer); } },
    Entry { name: "session.permissions_changed", shape: 925, write: |raw: RawJson<'_>, writer| { view::PermissionsChangedData(raw).rewrite(writer); } },
    Entry { name: "session.plan_changed", shape: 929, write: |raw: RawJson<'_>, writer| { view::PlanChangedData(raw).rewrite(writer); } },
    Entry { name: "session.quota_observation", shape: 943, write: |raw: RawJson<'_>, writer| { view::SessionQuotaObservationData(raw).rewrite(writer); } },
    Entry { name: "session.remote_steerable_changed", shape: 946, write: |raw: RawJson<'_>, writer| { view::RemoteSteerableChangedData(raw).rewrite(writer); } },
    Entry { name: "session.resume", shape: 950, write: |raw: RawJson<'_>, writer| { view::ResumeData(raw).rewrite(writer); } },
    Entry { name: "session.schedule_cancelled", shape: 953, write: |raw: RawJson<'_>, writer| { view::ScheduleCancelledData(raw).rewrite(writer); } },
    Entry { name: "session.schedule_created", shape: 957, write: |raw: RawJson<'_>, writer| { view::ScheduleCreatedData(raw).rewrite(writer); } },
    Entry { name: "session.schedule_rearmed", shape: 960, write: |raw: RawJson<'_>, writer| { view::ScheduleRearmedData(raw).rewrite(writer); } },
    Entry { name: "session.session_limits_changed", shape: 964, write: |raw: RawJson<'_>, writer| { view::SessionLimitsChangedData(raw).rewrite(writer); } },
    Entry { name: "session.shutdown", shape: 978, write: |raw: RawJson<'_>, writer| { view::ShutdownData(raw).rewrite(writer); } },
    Entry { name: "session.skills_loaded", shape: 984, write: |raw: RawJson<'_>, writer| { view::SkillsLoadedData(raw).rewrite(writer); } },
    Entry { name: "session.snapshot_rewind", shape: 987, write: |raw: RawJson<'_>, writer| { view::SnapshotRewindData(raw).rewrite(writer); } },
    Entry { name: "session.start", shape: 991, write: |raw: RawJson<'_>, writer| { view::StartData(raw).rewrite(writer); } },
    Entry { name: "session.task_complete", shape: 995, write: |raw: RawJson<'_>, writer| { view::TaskCompleteData(raw).rewrite(writer); } },
    Entry { name: "session.title_changed", shape: 998, write: |raw: RawJson<'_>, writer| { view::TitleChangedData(raw).rewrite(writer); } },
    Entry { name: "session.todos_changed", shape: 1001, write: |raw: RawJson<'_>, writer| { view::TodosChangedData(raw).rewrite(writer); } },
    Entry { name: "session.tools_updated", shape: 1004, write: |raw: RawJson<'_>, writer| { view::ToolsUpdatedData(raw).rewrite(writer); } },
    Entry { name: "session.truncation", shape: 1007, write: |raw: RawJson<'_>, writer| { view::TruncationData(raw).rewrite(writer); } },
    Entry { name: "session.usage_checkpoint", shape: 1012, write: |raw: RawJson<'_>, writer| { view::UsageCheckpointData(raw).rewrite(writer); } },
    Entry { name: "session.usage_info", shape: 1015, write: |raw: RawJson<'_>, writer| { view::UsageInfoData(raw).rewrite(writer); } },
    Entry { name: "session.warning", shape: 1018, write: |raw: RawJson<'_>, writer| { view::WarningData(raw).rewrite(writer); } },
    Entry { name: "session.workspace_file_changed", shape: 1022, write: |raw: RawJson<'_>, writer| { view::WorkspaceFileChangedData(raw).rewrite(writer); } },
    Entry { name: "session_limits_exhausted.completed", shape: 1027, write: |raw: RawJson<'_>, writer| { view::SessionLimitsExhaustedCompletedData(raw).rewrite(writer); } },
    Entry { name: "session_limits_exhausted.requested", shape: 1030, write: |raw: RawJson<'_>, writer| { view::SessionLimitsExhaustedRequestedData(raw).rewrite(writer); } },
    Entry { name: "skill.context_delivered", shape: 1033, write: |raw: RawJson<'_>, writer| { view::SkillContextDeliveredData(raw).rewrite(writer); } },
    Entry { name: "skill.context_delivered_ref", shape: 1036, write: |raw: RawJson<'_>, writer| { view::SkillContextDeliveredRefData(raw).rewrite(writer); } },
    Entry { name: "skill.invoked", shape: 1040, write: |raw: RawJson<'_>, writer| { view::SkillInvokedData(raw).rewrite(writer); } },
    Entry { name: "skill.invoked_ref", shape: 1043, write: |raw: RawJson<'_>, writer| { view::SkillInvokedRefData(raw).rewrite(writer); } },
    Entry { name: "subagent.completed", shape: 1047, write: |raw: RawJson<'_>, writer| { view::SubagentCompletedData(raw).rewrite(writer); } },
    Entry { name: "subagent.configured", shape: 1050, write: |raw: RawJson<'_>, writer| { view::SubagentConfiguredData(raw).rewrite(writer); } },
    Entry { name: "subagent.deselected", shape: 1053, write: |raw: RawJson<'_>, writer| { view::SubagentDeselectedData(raw).rewrite(writer); } },
    Entry { name: "subagent.failed", shape: 1056, write: |raw: RawJson<'_>, writer| { view::SubagentFailedData(raw).rewrite(writer); } },
    Entry { name: "subagent.selected", shape: 1059, write: |raw: RawJson<'_>, writer| { view::SubagentSelectedData(raw).rewrite(writer); } },
    Entry { name: "subagent.started", shape: 1063, write: |raw: RawJson<'_>, writer| { view::SubagentStartedData(raw).rewrite(writer); } },
    Entry { name: "system.message", shape: 1070, write: |raw: RawJson<'_>, writer| { view::SystemMessageData(raw).rewrite(writer); } },
    Entry { name: "system.notification", shape: 1096, write: |raw: RawJson<'_>, writer| { view::SystemNotificationData(raw).rewrite(writer); } },
    Entry { name: "tool.execution_complete", shape: 1148, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteData(raw).rewrite(writer); } },
    Entry { name: "tool.execution_partial_result", shape: 1151, write: |raw: RawJson<'_>, writer| { view::ToolExecutionPartialData(raw).rewrite(writer); } },
    Entry { name: "tool.execution_progress", shape: 1154, write: |raw: RawJson<'_>, writer| { view::ToolExecutionProgressData(raw).rewrite(writer); } },
    Entry { name: "tool.execution_start", shape: 1163, write: |raw: RawJson<'_>, writer| { view::ToolExecutionStartData(raw).rewrite(writer); } },
    Entry { name: "tool.shell_output", shape: 1167, write: |raw: RawJson<'_>, writer| { view::ToolShellOutputData(raw).rewrite(writer); } },
    Entry { name: "tool.user_requested", shape: 1170, write: |raw: RawJson<'_>, writer| { view::ToolUserRequestedData(raw).rewrite(writer); } },
    Entry { name: "tool_search.activated", shape: 1173, write: |raw: RawJson<'_>, writer| { view::ToolSearchActivatedData(raw).rewrite(writer); } },
    Entry { name: "ui.ephemeral_query", shape: 1177, write: |raw: RawJson<'_>, writer| { view::UIEphemeralQueryData(raw).rewrite(writer); } },
    Entry { name: "user.message", shape: 1182, write: |raw: RawJson<'_>, writer| { view::UserMessageData(raw).rewrite(writer); } },
    Entry { name: "user_input.completed", shape: 1185, write: |raw: RawJson<'_>, writer| { view::UserInputCompletedData(raw).rewrite(writer); } },
    Entry { name: "user_input.requested", shape: 1188, write: |raw: RawJson<'_>, writer| { view::UserInputRequestedData(raw).rewrite(writer); } },
    Entry { name: "workflow.run_settled", shape: 1192, write: |raw: RawJson<'_>, writer| { view::WorkflowRunSettledData(raw).rewrite(writer); } },
    Entry { name: "workflow.run_started", shape: 1195, write: |raw: RawJson<'_>, writer| { view::WorkflowRunStartedData(raw).rewrite(writer); } },
    Entry { name: "workflow.run_updated", shape: 1198, write: |raw: RawJson<'_>, writer| { view::WorkflowRunUpdatedData(raw).rewrite(writer); } },
];

pub(crate) static PARAMS: &[Entry] = &[
    #[cfg(feature = "all")]
    Entry { name: "account.getAllUsers", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "account.getCurrentAuth", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    Entry { name: "account.getQuota", shape: 9, write: |raw: RawJson<'_>, writer| { view::AccountGetQuotaRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "account.login", shape: 1868, write: |raw: RawJson<'_>, writer| { view::AccountLoginRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "account.logout", shape: 1870, write: |raw: RawJson<'_>, writer| { view::AccountLogoutRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "agentRegistry.spawn", shape: 1912, write: |raw: RawJson<'_>, writer| { view::AgentRegistrySpawnRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "agents.discover", shape: 1924, write: |raw: RawJson<'_>, writer| { view::AgentsDiscoverRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "agents.getDiscoveryPaths", shape: 1925, write: |raw: RawJson<'_>, writer| { view::AgentsGetDiscoveryPathsRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "auth.getStatus", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "catalog.search", shape: 2052, write: |raw: RawJson<'_>, writer| { view::CatalogSearchRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "catalog.select", shape: 2074, write: |raw: RawJson<'_>, writer| { view::CatalogSelectionRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "commands.list", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "extensions.disable", shape: 2174, write: |raw: RawJson<'_>, writer| { view::DiscoveredExtensionsDisableRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "extensions.discover", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "extensions.enable", shape: 2175, write: |raw: RawJson<'_>, writer| { view::DiscoveredExtensionsEnableRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "hooks.discover", shape: 2219, write: |raw: RawJson<'_>, writer| { view::HooksDiscoverRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "instructions.discover", shape: 2230, write: |raw: RawJson<'_>, writer| { view::InstructionsDiscoverRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "instructions.getDiscoveryPaths", shape: 2231, write: |raw: RawJson<'_>, writer| { view::InstructionsGetDiscoveryPathsRequest(raw).rewrite(writer); } },
    Entry { name: "llmInference.httpResponseChunk", shape: 1402, write: |raw: RawJson<'_>, writer| { view::LlmInferenceHttpResponseChunkRequest(raw).rewrite(writer); } },
    Entry { name: "llmInference.httpResponseStart", shape: 1404, write: |raw: RawJson<'_>, writer| { view::LlmInferenceHttpResponseStartRequest(raw).rewrite(writer); } },
    Entry { name: "llmInference.setProvider", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "managedSettings.clearCache", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "managedSettings.read", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "mcp.applyInstall", shape: 2249, write: |raw: RawJson<'_>, writer| { view::McpApplyInstallRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "mcp.applyUninstall", shape: 2250, write: |raw: RawJson<'_>, writer| { view::McpApplyUninstallRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "mcp.config.add", shape: 2279, write: |raw: RawJson<'_>, writer| { view::McpConfigAddRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "mcp.config.disable", shape: 2280, write: |raw: RawJson<'_>, writer| { view::McpConfigDisableRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "mcp.config.enable", shape: 2281, write: |raw: RawJson<'_>, writer| { view::McpConfigEnableRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "mcp.config.list", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "mcp.config.reload", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "mcp.config.remove", shape: 2284, write: |raw: RawJson<'_>, writer| { view::McpConfigRemoveRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "mcp.config.update", shape: 2285, write: |raw: RawJson<'_>, writer| { view::McpConfigUpdateRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "mcp.discover", shape: 2287, write: |raw: RawJson<'_>, writer| { view::McpDiscoverRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "mcp.installations.cancel", shape: 2344, write: |raw: RawJson<'_>, writer| { view::McpInstallationOperationRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "mcp.installations.list", shape: 2348, write: |raw: RawJson<'_>, writer| { view::McpInstallationsRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "mcp.installations.recover", shape: 2348, write: |raw: RawJson<'_>, writer| { view::McpInstallationsRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "mcp.installations.status", shape: 2344, write: |raw: RawJson<'_>, writer| { view::McpInstallationOperationRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "mcp.planInstall", shape: 2378, write: |raw: RawJson<'_>, writer| { view::McpPlanInstallRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "mcp.planUninstall", shape: 2380, write: |raw: RawJson<'_>, writer| { view::McpPlanUninstallRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "mcp.prepareInstall", shape: 2382, write: |raw: RawJson<'_>, writer| { view::McpPrepareInstallRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "models.getBuiltInCatalog", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    Entry { name: "models.list", shape: 1489, write: |raw: RawJson<'_>, writer| { view::ModelsListRequest(raw).rewrite(writer); } },
    Entry { name: "ping", shape: 1567, write: |raw: RawJson<'_>, writer| { view::PingRequest(raw).rewrite(writer); } },
    Entry { name: "plugins.builtin.set", shape: 1575, write: |raw: RawJson<'_>, writer| { view::PluginsBuiltinSetRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "plugins.disable", shape: 2507, write: |raw: RawJson<'_>, writer| { view::PluginsDisableRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "plugins.enable", shape: 2508, write: |raw: RawJson<'_>, writer| { view::PluginsEnableRequest(raw).rewrite(writer); } },
    Entry { name: "plugins.install", shape: 1576, write: |raw: RawJson<'_>, writer| { view::PluginsInstallRequest(raw).rewrite(writer); } },
    Entry { name: "plugins.list", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    Entry { name: "plugins.marketplaces.add", shape: 1577, write: |raw: RawJson<'_>, writer| { view::PluginsMarketplacesAddRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "plugins.marketplaces.browse", shape: 2511, write: |raw: RawJson<'_>, writer| { view::PluginsMarketplacesBrowseRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "plugins.marketplaces.list", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "plugins.marketplaces.refresh", shape: 2513, write: |raw: RawJson<'_>, writer| { view::PluginsMarketplacesRefreshRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "plugins.marketplaces.remove", shape: 2515, write: |raw: RawJson<'_>, writer| { view::PluginsMarketplacesRemoveRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "plugins.uninstall", shape: 2518, write: |raw: RawJson<'_>, writer| { view::PluginsUninstallRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "plugins.update", shape: 2520, write: |raw: RawJson<'_>, writer| { view::PluginsUpdateRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "plugins.updateAll", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    Entry { name: "registerExtensionLaunchProvider", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    Entry { name: "runtime.shutdown", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "sandbox.getHostSupport", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "secrets.addFilterValues", shape: 2605, write: |raw: RawJson<'_>, writer| { view::SecretsAddFilterValuesRequest(raw).rewrite(writer); } },
    Entry { name: "session.abort", shape: 4, write: |raw: RawJson<'_>, writer| { view::AbortRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.accounts.enumerate", shape: 1879, write: |raw: RawJson<'_>, writer| { view::AccountsEnumerateRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.accounts.get", shape: 1886, write: |raw: RawJson<'_>, writer| { view::AccountsGetRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.accounts.login.advance", shape: 1934, write: |raw: RawJson<'_>, writer| { view::AuthLoginAdvanceRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.accounts.login.begin", shape: 1935, write: |raw: RawJson<'_>, writer| { view::AuthLoginBeginRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.accounts.login.cancel", shape: 1951, write: |raw: RawJson<'_>, writer| { view::AuthLoginCancelRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.accounts.set", shape: 1894, write: |raw: RawJson<'_>, writer| { view::AccountsSetRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.agent.deselect", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.agent.getCurrent", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    Entry { name: "session.agent.list", shape: 29, write: |raw: RawJson<'_>, writer| { view::AgentListRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.agent.reload", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.agent.select", shape: 1921, write: |raw: RawJson<'_>, writer| { view::AgentSelectRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.agent.setPrompt", shape: 1923, write: |raw: RawJson<'_>, writer| { view::AgentSetPromptRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.autopilotObjective.getState", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.cancelAllBackgroundAgents", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.canvas.action.invoke", shape: 1978, write: |raw: RawJson<'_>, writer| { view::CanvasActionInvokeRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.canvas.close", shape: 1980, write: |raw: RawJson<'_>, writer| { view::CanvasCloseRequest(raw).rewrite(writer); } },
    Entry { name: "session.canvas.list", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.canvas.listOpen", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    Entry { name: "session.canvas.open", shape: 215, write: |raw: RawJson<'_>, writer| { view::CanvasOpenRequest(raw).rewrite(writer); } },
    Entry { name: "session.commands.enqueue", shape: 333, write: |raw: RawJson<'_>, writer| { view::EnqueueCommandParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.commands.execute", shape: 2186, write: |raw: RawJson<'_>, writer| { view::ExecuteCommandParams(raw).rewrite(writer); } },
    Entry { name: "session.commands.handlePendingCommand", shape: 269, write: |raw: RawJson<'_>, writer| { view::CommandsHandlePendingCommandRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.commands.invoke", shape: 2095, write: |raw: RawJson<'_>, writer| { view::CommandsInvokeRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.commands.list", shape: 2096, write: |raw: RawJson<'_>, writer| { view::CommandsListRequest(raw).rewrite(writer); } },
    Entry { name: "session.commands.respondToQueuedCommand", shape: 275, write: |raw: RawJson<'_>, writer| { view::CommandsRespondToQueuedCommandRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.completions.getTriggerCharacters", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.completions.request", shape: 2098, write: |raw: RawJson<'_>, writer| { view::CompletionsRequestRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.connectors.connect", shape: 2115, write: |raw: RawJson<'_>, writer| { view::ConnectorConnectRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.connectors.continueConnection", shape: 2127, write: |raw: RawJson<'_>, writer| { view::ConnectorContinueRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.connectors.disconnect", shape: 2130, write: |raw: RawJson<'_>, writer| { view::ConnectorsDisconnectParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.connectors.getCapabilities", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.connectors.getStatus", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.connectors.list", shape: 2106, write: |raw: RawJson<'_>, writer| { view::ConnectorAccountRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.connectors.reconcile", shape: 2129, write: |raw: RawJson<'_>, writer| { view::ConnectorReconcileRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.connectors.reconnect", shape: 2131, write: |raw: RawJson<'_>, writer| { view::ConnectorsReconnectParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.connectors.refresh", shape: 2132, write: |raw: RawJson<'_>, writer| { view::ConnectorsRefreshParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.contentExclusion.checkPaths", shape: 2133, write: |raw: RawJson<'_>, writer| { view::ContentExclusionCheckPathsRequest(raw).rewrite(writer); } },
    Entry { name: "session.create", shape: 1685, write: |raw: RawJson<'_>, writer| { view::SessionCreateRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.customizations.reload", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.debug.collectLogs", shape: 2150, write: |raw: RawJson<'_>, writer| { view::DebugCollectLogsRequest(raw).rewrite(writer); } },
    Entry { name: "session.delete", shape: 320, write: |raw: RawJson<'_>, writer| { view::DeleteParams(raw).rewrite(writer); } },
    Entry { name: "session.destroy", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    Entry { name: "session.detach", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.diagnostics.configure", shape: 2161, write: |raw: RawJson<'_>, writer| { view::DiagnosticsConfigureRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.diagnostics.read", shape: 2164, write: |raw: RawJson<'_>, writer| { view::DiagnosticsReadRequest(raw).rewrite(writer); } },
    Entry { name: "session.eventLog.read", shape: 362, write: |raw: RawJson<'_>, writer| { view::EventLogReadRequest(raw).rewrite(writer); } },
    Entry { name: "session.eventLog.registerInterest", shape: 1622, write: |raw: RawJson<'_>, writer| { view::RegisterEventInterestParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.eventLog.releaseInterest", shape: 2572, write: |raw: RawJson<'_>, writer| { view::ReleaseEventInterestParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.eventLog.tail", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.extensions.disable", shape: 2193, write: |raw: RawJson<'_>, writer| { view::ExtensionsDisableRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.extensions.enable", shape: 2194, write: |raw: RawJson<'_>, writer| { view::ExtensionsEnableRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.extensions.list", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.extensions.reload", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.extensions.sendAttachmentsToMessage", shape: 2608, write: |raw: RawJson<'_>, writer| { view::SendAttachmentsToMessageParams(raw).rewrite(writer); } },
    Entry { name: "session.fleet.start", shape: 1235, write: |raw: RawJson<'_>, writer| { view::FleetStartRequest(raw).rewrite(writer); } },
    Entry { name: "session.getForeground", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    Entry { name: "session.getLastId", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    Entry { name: "session.getMessages", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    Entry { name: "session.getMetadata", shape: 1237, write: |raw: RawJson<'_>, writer| { view::GetMetadataParams(raw).rewrite(writer); } },
    Entry { name: "session.gitHubAuth.getStatus", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.gitHubAuth.setCredentials", shape: 2684, write: |raw: RawJson<'_>, writer| { view::SessionSetCredentialsParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.history.abortManualCompaction", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.history.cancelBackgroundCompaction", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.history.clearContext", shape: 2200, write: |raw: RawJson<'_>, writer| { view::HistoryClearContextRequest(raw).rewrite(writer); } },
    Entry { name: "session.history.compact", shape: 1250, write: |raw: RawJson<'_>, writer| { view::HistoryCompactRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.history.listRewindPoints", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.history.previewRewind", shape: 2206, write: |raw: RawJson<'_>, writer| { view::HistoryPreviewRewindRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.history.rewind", shape: 2212, write: |raw: RawJson<'_>, writer| { view::HistoryRewindRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.history.summarizeForHandoff", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    Entry { name: "session.history.truncate", shape: 1252, write: |raw: RawJson<'_>, writer| { view::HistoryTruncateRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.instructions.getSources", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.instructions.reload", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.interruptMainTurn", shape: 2234, write: |raw: RawJson<'_>, writer| { view::InterruptMainTurnRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.limitPrediction.predict", shape: 2630, write: |raw: RawJson<'_>, writer| { view::SessionLimitPredictionRequest(raw).rewrite(writer); } },
    Entry { name: "session.list", shape: 1744, write: |raw: RawJson<'_>, writer| { view::SessionListRequest(raw).rewrite(writer); } },
    Entry { name: "session.log", shape: 1408, write: |raw: RawJson<'_>, writer| { view::LogRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.lsp.initialize", shape: 2237, write: |raw: RawJson<'_>, writer| { view::LspInitializeRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.managedSettings.get", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.apps.callTool", shape: 2251, write: |raw: RawJson<'_>, writer| { view::McpAppsCallToolRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.apps.diagnose", shape: 2253, write: |raw: RawJson<'_>, writer| { view::McpAppsDiagnoseRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.apps.getHostContext", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.apps.listTools", shape: 2263, write: |raw: RawJson<'_>, writer| { view::McpAppsListToolsRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.apps.readResource", shape: 2265, write: |raw: RawJson<'_>, writer| { view::McpAppsReadResourceRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.apps.setHostContext", shape: 2275, write: |raw: RawJson<'_>, writer| { view::McpAppsSetHostContextRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.cancelSamplingExecution", shape: 2276, write: |raw: RawJson<'_>, writer| { view::McpCancelSamplingExecutionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.disable", shape: 2286, write: |raw: RawJson<'_>, writer| { view::McpDisableRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.enable", shape: 2290, write: |raw: RawJson<'_>, writer| { view::McpEnableRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.executeSampling", shape: 2292, write: |raw: RawJson<'_>, writer| { view::McpExecuteSamplingParams(raw).rewrite(writer); } },
    Entry { name: "session.mcp.headers.handlePendingHeadersRefreshRequest", shape: 1419, write: |raw: RawJson<'_>, writer| { view::McpHeadersHandlePendingHeadersRefreshRequestRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.isServerRunning", shape: 2349, write: |raw: RawJson<'_>, writer| { view::McpIsServerRunningRequest(raw).rewrite(writer); } },
    Entry { name: "session.mcp.list", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    Entry { name: "session.mcp.listTools", shape: 1426, write: |raw: RawJson<'_>, writer| { view::McpListToolsRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.moveLoadingToBackground", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.oauth.authenticationStateChanged", shape: 2351, write: |raw: RawJson<'_>, writer| { view::McpOauthAuthenticationStateChangedRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.oauth.cancelLogin", shape: 2352, write: |raw: RawJson<'_>, writer| { view::McpOauthCancelLoginParams(raw).rewrite(writer); } },
    Entry { name: "session.mcp.oauth.handlePendingRequest", shape: 1438, write: |raw: RawJson<'_>, writer| { view::McpOauthHandlePendingRequest(raw).rewrite(writer); } },
    Entry { name: "session.mcp.oauth.login", shape: 1441, write: |raw: RawJson<'_>, writer| { view::McpOauthLoginRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.oauth.prepareLogin", shape: 2354, write: |raw: RawJson<'_>, writer| { view::McpOauthPrepareLoginParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.oauth.probe", shape: 2356, write: |raw: RawJson<'_>, writer| { view::McpOauthProbeRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.oauth.respond", shape: 2366, write: |raw: RawJson<'_>, writer| { view::McpOauthRespondRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.reload", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.removeGitHub", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.resources.list", shape: 2390, write: |raw: RawJson<'_>, writer| { view::McpResourcesListRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.resources.listTemplates", shape: 2393, write: |raw: RawJson<'_>, writer| { view::McpResourcesListTemplatesRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.resources.read", shape: 2396, write: |raw: RawJson<'_>, writer| { view::McpResourcesReadRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.restartServer", shape: 2399, write: |raw: RawJson<'_>, writer| { view::McpRestartServerRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.setEnvValueMode", shape: 2403, write: |raw: RawJson<'_>, writer| { view::McpSetEnvValueModeParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.startServer", shape: 2405, write: |raw: RawJson<'_>, writer| { view::McpStartServerRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.stopServer", shape: 2406, write: |raw: RawJson<'_>, writer| { view::McpStopServerRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.metadata.activity", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    Entry { name: "session.metadata.contextInfo", shape: 1451, write: |raw: RawJson<'_>, writer| { view::MetadataContextInfoRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.metadata.getClientMetadata", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.metadata.getContextAttribution", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.metadata.getContextHeaviestMessages", shape: 2414, write: |raw: RawJson<'_>, writer| { view::MetadataContextHeaviestMessagesRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.metadata.isProcessing", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.metadata.recomputeContextTokens", shape: 2418, write: |raw: RawJson<'_>, writer| { view::MetadataRecomputeContextTokensRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.metadata.recordContextChange", shape: 2422, write: |raw: RawJson<'_>, writer| { view::MetadataRecordContextChangeRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.metadata.setWorkingDirectory", shape: 2424, write: |raw: RawJson<'_>, writer| { view::MetadataSetWorkingDirectoryRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.metadata.snapshot", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.metadata.updateClientMetadata", shape: 2429, write: |raw: RawJson<'_>, writer| { view::MetadataUpdateClientMetadataRequest(raw).rewrite(writer); } },
    Entry { name: "session.mode.get", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    Entry { name: "session.mode.set", shape: 1456, write: |raw: RawJson<'_>, writer| { view::ModeSetRequest(raw).rewrite(writer); } },
    Entry { name: "session.model.getCurrent", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.model.list", shape: 2430, write: |raw: RawJson<'_>, writer| { view::ModelListRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.model.setAllowedModels", shape: 2432, write: |raw: RawJson<'_>, writer| { view::ModelSetAllowedModelsRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.model.setReasoningEffort", shape: 2434, write: |raw: RawJson<'_>, writer| { view::ModelSetReasoningEffortRequest(raw).rewrite(writer); } },
    Entry { name: "session.model.switchAutoTier", shape: 1484, write: |raw: RawJson<'_>, writer| { view::ModelSwitchAutoTierRequest(raw).rewrite(writer); } },
    Entry { name: "session.model.switchTo", shape: 1487, write: |raw: RawJson<'_>, writer| { view::ModelSwitchToRequest(raw).rewrite(writer); } },
    Entry { name: "session.name.get", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    Entry { name: "session.name.set", shape: 1491, write: |raw: RawJson<'_>, writer| { view::NameSetRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.name.setAuto", shape: 2437, write: |raw: RawJson<'_>, writer| { view::NameSetAutoRequest(raw).rewrite(writer); } },
    Entry { name: "session.options.update", shape: 1762, write: |raw: RawJson<'_>, writer| { view::SessionUpdateOptionsParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.configure", shape: 2478, write: |raw: RawJson<'_>, writer| { view::PermissionsConfigureParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.folderTrust.addTrusted", shape: 2195, write: |raw: RawJson<'_>, writer| { view::FolderTrustAddParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.folderTrust.isTrusted", shape: 2196, write: |raw: RawJson<'_>, writer| { view::FolderTrustCheckParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.getMode", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    Entry { name: "session.permissions.handlePendingPermissionRequest", shape: 1558, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.locations.addToolApproval", shape: 2454, write: |raw: RawJson<'_>, writer| { view::PermissionLocationAddToolApprovalParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.locations.apply", shape: 2455, write: |raw: RawJson<'_>, writer| { view::PermissionLocationApplyParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.locations.resolve", shape: 2458, write: |raw: RawJson<'_>, writer| { view::PermissionLocationResolveParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.modifyRules", shape: 2484, write: |raw: RawJson<'_>, writer| { view::PermissionsModifyRulesParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.notifyPromptShown", shape: 2468, write: |raw: RawJson<'_>, writer| { view::PermissionPromptShownNotification(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.paths.add", shape: 2460, write: |raw: RawJson<'_>, writer| { view::PermissionPathsAddParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.paths.isPathWithinAllowedDirectories", shape: 2461, write: |raw: RawJson<'_>, writer| { view::PermissionPathsAllowedCheckParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.paths.isPathWithinWorkspace", shape: 2466, write: |raw: RawJson<'_>, writer| { view::PermissionPathsWorkspaceCheckParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.paths.list", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.paths.updatePrimary", shape: 2465, write: |raw: RawJson<'_>, writer| { view::PermissionPathsUpdatePrimaryParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.pendingRequests", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.resetSessionApprovals", shape: 2489, write: |raw: RawJson<'_>, writer| { view::PermissionsResetSessionApprovalsRequest(raw).rewrite(writer); } },
    Entry { name: "session.permissions.setApproveAll", shape: 1562, write: |raw: RawJson<'_>, writer| { view::PermissionsSetApproveAllRequest(raw).rewrite(writer); } },
    Entry { name: "session.permissions.setMode", shape: 1565, write: |raw: RawJson<'_>, writer| { view::PermissionsSetModeRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.setRequired", shape: 2491, write: |raw: RawJson<'_>, writer| { view::PermissionsSetRequiredRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.urls.setUnrestrictedMode", shape: 2471, write: |raw: RawJson<'_>, writer| { view::PermissionUrlsSetUnrestrictedModeParams(raw).rewrite(writer); } },
    Entry { name: "session.plan.delete", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    Entry { name: "session.plan.read", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.plan.readSqlTodos", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.plan.readSqlTodosWithDependencies", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    Entry { name: "session.plan.update", shape: 1570, write: |raw: RawJson<'_>, writer| { view::PlanUpdateRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.plugins.disable", shape: 2678, write: |raw: RawJson<'_>, writer| { view::SessionPluginsDisableRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.plugins.enable", shape: 2679, write: |raw: RawJson<'_>, writer| { view::SessionPluginsEnableRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.plugins.install", shape: 2680, write: |raw: RawJson<'_>, writer| { view::SessionPluginsInstallRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.plugins.list", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.plugins.marketplaces.add", shape: 2509, write: |raw: RawJson<'_>, writer| { view::PluginsMarketplacesAddParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.plugins.marketplaces.browse", shape: 2510, write: |raw: RawJson<'_>, writer| { view::PluginsMarketplacesBrowseParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.plugins.marketplaces.list", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.plugins.marketplaces.refresh", shape: 2512, write: |raw: RawJson<'_>, writer| { view::PluginsMarketplacesRefreshParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.plugins.marketplaces.remove", shape: 2514, write: |raw: RawJson<'_>, writer| { view::PluginsMarketplacesRemoveParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.plugins.reload", shape: 2516, write: |raw: RawJson<'_>, writer| { view::PluginsReloadRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.plugins.uninstall", shape: 2517, write: |raw: RawJson<'_>, writer| { view::PluginsUninstallParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.plugins.update", shape: 2519, write: |raw: RawJson<'_>, writer| { view::PluginsUpdateParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.provider.add", shape: 2521, write: |raw: RawJson<'_>, writer| { view::ProviderAddRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.provider.getEndpoint", shape: 2528, write: |raw: RawJson<'_>, writer| { view::ProviderGetEndpointRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.provider.sync", shape: 2529, write: |raw: RawJson<'_>, writer| { view::ProviderSyncRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.queue.appendSteering", shape: 2554, write: |raw: RawJson<'_>, writer| { view::QueueAppendSteeringRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.queue.clear", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.queue.duplicateAt", shape: 2555, write: |raw: RawJson<'_>, writer| { view::QueueDuplicateAtRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.queue.insertAt", shape: 2558, write: |raw: RawJson<'_>, writer| { view::QueueInsertAtRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.queue.moveItem", shape: 2560, write: |raw: RawJson<'_>, writer| { view::QueueMoveItemRequest(raw).rewrite(writer); } },
    Entry { name: "session.queue.pendingItems", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.queue.removeAt", shape: 2562, write: |raw: RawJson<'_>, writer| { view::QueueRemoveAtRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.queue.removeMostRecent", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.queue.sendNow", shape: 2565, write: |raw: RawJson<'_>, writer| { view::QueueSendNowRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.queue.setDrainPaused", shape: 2567, write: |raw: RawJson<'_>, writer| { view::QueueSetDrainPausedRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.queue.updateText", shape: 2568, write: |raw: RawJson<'_>, writer| { view::QueueUpdateTextRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.queue.withdrawMessage", shape: 2570, write: |raw: RawJson<'_>, writer| { view::QueueWithdrawMessageRequest(raw).rewrite(writer); } },
    Entry { name: "session.remote.disable", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    Entry { name: "session.remote.enable", shape: 1625, write: |raw: RawJson<'_>, writer| { view::RemoteEnableRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.remote.notifySteerableChanged", shape: 2586, write: |raw: RawJson<'_>, writer| { view::RemoteNotifySteerableChangedRequest(raw).rewrite(writer); } },
    Entry { name: "session.resume", shape: 1751, write: |raw: RawJson<'_>, writer| { view::SessionResumeRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.sandbox.disableForSession", shape: 2594, write: |raw: RawJson<'_>, writer| { view::SandboxDisableForSessionRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.sandbox.getEnforcementStatus", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.schedule.list", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.schedule.stop", shape: 2603, write: |raw: RawJson<'_>, writer| { view::ScheduleStopRequest(raw).rewrite(writer); } },
    Entry { name: "session.send", shape: 1644, write: |raw: RawJson<'_>, writer| { view::SendRequest(raw).rewrite(writer); } },
    Entry { name: "session.sendAndWait", shape: 1642, write: |raw: RawJson<'_>, writer| { view::SendAndWaitParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.sendMessages", shape: 2611, write: |raw: RawJson<'_>, writer| { view::SendMessagesRequest(raw).rewrite(writer); } },
    Entry { name: "session.setForeground", shape: 1766, write: |raw: RawJson<'_>, writer| { view::SetForegroundParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.shell.cancelUserRequested", shape: 2728, write: |raw: RawJson<'_>, writer| { view::ShellCancelUserRequestedRequest(raw).rewrite(writer); } },
    Entry { name: "session.shell.exec", shape: 1767, write: |raw: RawJson<'_>, writer| { view::ShellExecRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.shell.executeUserRequested", shape: 2729, write: |raw: RawJson<'_>, writer| { view::ShellExecuteUserRequestedRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.shell.kill", shape: 2731, write: |raw: RawJson<'_>, writer| { view::ShellKillRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.shutdown", shape: 2733, write: |raw: RawJson<'_>, writer| { view::ShutdownRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.skills.disable", shape: 2782, write: |raw: RawJson<'_>, writer| { view::SkillsDisableRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.skills.enable", shape: 2784, write: |raw: RawJson<'_>, writer| { view::SkillsEnableRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.skills.ensureLoaded", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.skills.getInvoked", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    Entry { name: "session.skills.list", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    Entry { name: "session.skills.reload", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.suspend", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.tasks.cancel", shape: 2845, write: |raw: RawJson<'_>, writer| { view::TasksCancelRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.tasks.getCurrentPromotable", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.tasks.getProgress", shape: 2848, write: |raw: RawJson<'_>, writer| { view::TasksGetProgressRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.tasks.list", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.tasks.promoteCurrentToBackground", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.tasks.promoteToBackground", shape: 2852, write: |raw: RawJson<'_>, writer| { view::TasksPromoteToBackgroundRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.tasks.refresh", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.tasks.register", shape: 2855, write: |raw: RawJson<'_>, writer| { view::TasksRegisterRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.tasks.remove", shape: 2857, write: |raw: RawJson<'_>, writer| { view::TasksRemoveRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.tasks.sendMessage", shape: 2859, write: |raw: RawJson<'_>, writer| { view::TasksSendMessageRequest(raw).rewrite(writer); } },
    Entry { name: "session.tasks.startAgent", shape: 1788, write: |raw: RawJson<'_>, writer| { view::TasksStartAgentRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.tasks.update", shape: 2861, write: |raw: RawJson<'_>, writer| { view::TasksUpdateRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.tasks.waitForPending", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.telemetry.getEngagementId", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.telemetry.setFeatureOverrides", shape: 2864, write: |raw: RawJson<'_>, writer| { view::TelemetrySetFeatureOverridesRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.tools.execute", shape: 2872, write: |raw: RawJson<'_>, writer| { view::ToolsExecuteRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.tools.getBuiltinDescriptors", shape: 2874, write: |raw: RawJson<'_>, writer| { view::ToolsGetBuiltinDescriptorsRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.tools.getCurrentMetadata", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    Entry { name: "session.tools.handlePendingToolCall", shape: 1246, write: |raw: RawJson<'_>, writer| { view::HandlePendingToolCallRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.tools.initializeAndValidate", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    Entry { name: "session.tools.set", shape: 1790, write: |raw: RawJson<'_>, writer| { view::ToolsSetRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.tools.taskCompleteEventData", shape: 2882, write: |raw: RawJson<'_>, writer| { view::ToolsTaskCompleteEventDataRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.tools.updateSubagentSettings", shape: 2890, write: |raw: RawJson<'_>, writer| { view::UpdateSubagentSettingsRequest(raw).rewrite(writer); } },
    Entry { name: "session.ui.elicitation", shape: 1815, write: |raw: RawJson<'_>, writer| { view::UIElicitationRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.ui.ephemeralQuery", shape: 2884, write: |raw: RawJson<'_>, writer| { view::UIEphemeralQueryRequest(raw).rewrite(writer); } },
    Entry { name: "session.ui.handlePendingAutoModeSwitch", shape: 1822, write: |raw: RawJson<'_>, writer| { view::UIHandlePendingAutoModeSwitchRequest(raw).rewrite(writer); } },
    Entry { name: "session.ui.handlePendingElicitation", shape: 1823, write: |raw: RawJson<'_>, writer| { view::UIHandlePendingElicitationRequest(raw).rewrite(writer); } },
    Entry { name: "session.ui.handlePendingExitPlanMode", shape: 1824, write: |raw: RawJson<'_>, writer| { view::UIHandlePendingExitPlanModeRequest(raw).rewrite(writer); } },
    Entry { name: "session.ui.handlePendingSampling", shape: 1827, write: |raw: RawJson<'_>, writer| { view::UIHandlePendingSamplingRequest(raw).rewrite(writer); } },
    Entry { name: "session.ui.handlePendingSessionLimitsExhausted", shape: 1830, write: |raw: RawJson<'_>, writer| { view::UIHandlePendingSessionLimitsExhaustedRequest(raw).rewrite(writer); } },
    Entry { name: "session.ui.handlePendingUserInput", shape: 1832, write: |raw: RawJson<'_>, writer| { view::UIHandlePendingUserInputRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.ui.registerDirectAutoModeSwitchHandler", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.ui.unregisterDirectAutoModeSwitchHandler", shape: 2887, write: |raw: RawJson<'_>, writer| { view::UIUnregisterDirectAutoModeSwitchHandlerRequest(raw).rewrite(writer); } },
    Entry { name: "session.usage.getMetrics", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.visibility.get", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.visibility.set", shape: 2899, write: |raw: RawJson<'_>, writer| { view::VisibilitySetRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workflow.agent", shape: 2902, write: |raw: RawJson<'_>, writer| { view::WorkflowAgentRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workflow.cancel", shape: 2905, write: |raw: RawJson<'_>, writer| { view::WorkflowCancelRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workflow.getRun", shape: 2911, write: |raw: RawJson<'_>, writer| { view::WorkflowGetRunRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workflow.getRunDetail", shape: 2909, write: |raw: RawJson<'_>, writer| { view::WorkflowGetRunDetailParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workflow.getRunProgress", shape: 2910, write: |raw: RawJson<'_>, writer| { view::WorkflowGetRunProgressRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workflow.journal.get", shape: 2912, write: |raw: RawJson<'_>, writer| { view::WorkflowJournalGetRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workflow.journal.put", shape: 2914, write: |raw: RawJson<'_>, writer| { view::WorkflowJournalPutRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workflow.listRuns", shape: 2915, write: |raw: RawJson<'_>, writer| { view::WorkflowListRunsRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workflow.log", shape: 2946, write: |raw: RawJson<'_>, writer| { view::WorkflowLogRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workflow.pause", shape: 2947, write: |raw: RawJson<'_>, writer| { view::WorkflowPauseRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workflow.resume", shape: 2954, write: |raw: RawJson<'_>, writer| { view::WorkflowResumeRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workflow.run", shape: 2961, write: |raw: RawJson<'_>, writer| { view::WorkflowRunRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.addSummary", shape: 2968, write: |raw: RawJson<'_>, writer| { view::WorkspacesAddSummaryRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.autopilotObjectiveExists", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.createDirectory", shape: 2972, write: |raw: RawJson<'_>, writer| { view::WorkspacesCreateDirectoryRequest(raw).rewrite(writer); } },
    Entry { name: "session.workspaces.createFile", shape: 1858, write: |raw: RawJson<'_>, writer| { view::WorkspacesCreateFileRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.deleteAutopilotObjective", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.diff", shape: 2974, write: |raw: RawJson<'_>, writer| { view::WorkspacesDiffRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.ensure", shape: 2975, write: |raw: RawJson<'_>, writer| { view::WorkspacesEnsureRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.getWorkspace", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.listCheckpoints", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    Entry { name: "session.workspaces.listFiles", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.readAutopilotObjective", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.readCheckpoint", shape: 2983, write: |raw: RawJson<'_>, writer| { view::WorkspacesReadCheckpointRequest(raw).rewrite(writer); } },
    Entry { name: "session.workspaces.readFile", shape: 1860, write: |raw: RawJson<'_>, writer| { view::WorkspacesReadFileRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.removePath", shape: 2985, write: |raw: RawJson<'_>, writer| { view::WorkspacesRemovePathRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.renamePath", shape: 2986, write: |raw: RawJson<'_>, writer| { view::WorkspacesRenamePathRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.saveLargePaste", shape: 2987, write: |raw: RawJson<'_>, writer| { view::WorkspacesSaveLargePasteRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.statFile", shape: 2991, write: |raw: RawJson<'_>, writer| { view::WorkspacesStatFileRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.truncateSummaries", shape: 2993, write: |raw: RawJson<'_>, writer| { view::WorkspacesTruncateSummariesRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.updateMetadata", shape: 2994, write: |raw: RawJson<'_>, writer| { view::WorkspacesUpdateMetadataRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.writeAutopilotObjective", shape: 2995, write: |raw: RawJson<'_>, writer| { view::WorkspacesWriteAutopilotObjectiveRequest(raw).rewrite(writer); } },
    Entry { name: "sessionFs.setProvider", shape: 1714, write: |raw: RawJson<'_>, writer| { view::SessionFsSetProviderRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "sessions.bulkDelete", shape: 2688, write: |raw: RawJson<'_>, writer| { view::SessionsBulkDeleteRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "sessions.checkInUse", shape: 2689, write: |raw: RawJson<'_>, writer| { view::SessionsCheckInUseRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "sessions.close", shape: 2701, write: |raw: RawJson<'_>, writer| { view::SessionsCloseRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "sessions.connect", shape: 2102, write: |raw: RawJson<'_>, writer| { view::ConnectRemoteSessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "sessions.enrichMetadata", shape: 2703, write: |raw: RawJson<'_>, writer| { view::SessionsEnrichMetadataRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "sessions.findByPrefix", shape: 2704, write: |raw: RawJson<'_>, writer| { view::SessionsFindByPrefixRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "sessions.findByTaskId", shape: 2706, write: |raw: RawJson<'_>, writer| { view::SessionsFindByTaskIDRequest(raw).rewrite(writer); } },
    Entry { name: "sessions.fork", shape: 1764, write: |raw: RawJson<'_>, writer| { view::SessionsForkRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "sessions.getClientMetadata", shape: 2708, write: |raw: RawJson<'_>, writer| { view::SessionsGetClientMetadataRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "sessions.getLastForContext", shape: 2709, write: |raw: RawJson<'_>, writer| { view::SessionsGetLastForContextRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "sessions.getRemoteControlStatus", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "sessions.getSizes", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "sessions.list", shape: 2712, write: |raw: RawJson<'_>, writer| { view::SessionsListRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "sessions.loadDeferredRepoHooks", shape: 2713, write: |raw: RawJson<'_>, writer| { view::SessionsLoadDeferredRepoHooksRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "sessions.open", shape: 2671, write: |raw: RawJson<'_>, writer| { view::SessionOpenParams::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "sessions.pruneOld", shape: 2714, write: |raw: RawJson<'_>, writer| { view::SessionsPruneOldRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "sessions.readPersistedEvents", shape: 2715, write: |raw: RawJson<'_>, writer| { view::SessionsReadPersistedEventsRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "sessions.releaseLock", shape: 2716, write: |raw: RawJson<'_>, writer| { view::SessionsReleaseLockRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "sessions.reloadPluginHooks", shape: 2718, write: |raw: RawJson<'_>, writer| { view::SessionsReloadPluginHooksRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "sessions.save", shape: 2720, write: |raw: RawJson<'_>, writer| { view::SessionsSaveRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "sessions.setAdditionalPlugins", shape: 2722, write: |raw: RawJson<'_>, writer| { view::SessionsSetAdditionalPluginsRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "sessions.setRemoteControlSteering", shape: 2724, write: |raw: RawJson<'_>, writer| { view::SessionsSetRemoteControlSteeringRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "sessions.startRemoteControl", shape: 2725, write: |raw: RawJson<'_>, writer| { view::SessionsStartRemoteControlRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "sessions.stopRemoteControl", shape: 2726, write: |raw: RawJson<'_>, writer| { view::SessionsStopRemoteControlRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "sessions.transferRemoteControl", shape: 2727, write: |raw: RawJson<'_>, writer| { view::SessionsTransferRemoteControlRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "skills.applyInstall", shape: 2734, write: |raw: RawJson<'_>, writer| { view::SkillApplyInstallRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "skills.applyUninstall", shape: 2735, write: |raw: RawJson<'_>, writer| { view::SkillApplyUninstallRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "skills.config.setDisabledSkills", shape: 2780, write: |raw: RawJson<'_>, writer| { view::SkillsConfigSetDisabledSkillsRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "skills.config.setSkillDisabled", shape: 2781, write: |raw: RawJson<'_>, writer| { view::SkillsConfigSetSkillDisabledRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "skills.discover", shape: 2783, write: |raw: RawJson<'_>, writer| { view::SkillsDiscoverRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "skills.getDiscoveryPaths", shape: 2785, write: |raw: RawJson<'_>, writer| { view::SkillsGetDiscoveryPathsRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "skills.installations.cancel", shape: 2773, write: |raw: RawJson<'_>, writer| { view::SkillInstallationOperationRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "skills.installations.list", shape: 2776, write: |raw: RawJson<'_>, writer| { view::SkillInstallationsRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "skills.installations.recover", shape: 2776, write: |raw: RawJson<'_>, writer| { view::SkillInstallationsRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "skills.installations.setEnabled", shape: 2779, write: |raw: RawJson<'_>, writer| { view::SkillSetEnabledRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "skills.installations.status", shape: 2773, write: |raw: RawJson<'_>, writer| { view::SkillInstallationOperationRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "skills.planInstall", shape: 2777, write: |raw: RawJson<'_>, writer| { view::SkillPlanInstallRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "skills.planUninstall", shape: 2778, write: |raw: RawJson<'_>, writer| { view::SkillPlanUninstallRequest(raw).rewrite(writer); } },
    Entry { name: "status.get", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "tools.list", shape: 2881, write: |raw: RawJson<'_>, writer| { view::ToolsListRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "user.settings.get", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    Entry { name: "user.settings.reload", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "user.settings.set", shape: 2895, write: |raw: RawJson<'_>, writer| { view::UserSettingsSetRequest(raw).rewrite(writer); } },
];

pub(crate) static RESULTS: &[Entry] = &[
    #[cfg(feature = "all")]
    Entry { name: "account.getAllUsers", shape: 2997, write: |raw: RawJson<'_>, writer| { writer.open_list(); for item in List::new(raw, view::AccountAllUsers) { writer.item(); item.rewrite(writer); } writer.close_list(); } },
    #[cfg(feature = "all")]
    Entry { name: "account.getCurrentAuth", shape: 1867, write: |raw: RawJson<'_>, writer| { view::AccountGetCurrentAuthResult(raw).rewrite(writer); } },
    Entry { name: "account.getQuota", shape: 15, write: |raw: RawJson<'_>, writer| { view::AccountGetQuotaResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "account.login", shape: 1869, write: |raw: RawJson<'_>, writer| { view::AccountLoginResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "account.logout", shape: 1871, write: |raw: RawJson<'_>, writer| { view::AccountLogoutResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "agentRegistry.spawn", shape: 1919, write: |raw: RawJson<'_>, writer| { view::AgentRegistrySpawnResult::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "agents.discover", shape: 2613, write: |raw: RawJson<'_>, writer| { view::ServerAgentList(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "agents.getDiscoveryPaths", shape: 1898, write: |raw: RawJson<'_>, writer| { view::AgentDiscoveryPathList(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "auth.getStatus", shape: 1647, write: |raw: RawJson<'_>, writer| { view::SessionAuthStatus(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "catalog.search", shape: 2063, write: |raw: RawJson<'_>, writer| { view::CatalogSearchResult::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "catalog.select", shape: 2082, write: |raw: RawJson<'_>, writer| { view::CatalogSelectionResult::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "commands.list", shape: 2093, write: |raw: RawJson<'_>, writer| { view::CommandList(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "extensions.disable", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "extensions.discover", shape: 2173, write: |raw: RawJson<'_>, writer| { view::DiscoveredExtensions(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "extensions.enable", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "hooks.discover", shape: 2221, write: |raw: RawJson<'_>, writer| { view::HooksDiscoverResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "instructions.discover", shape: 2614, write: |raw: RawJson<'_>, writer| { view::ServerInstructionSourceList(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "instructions.getDiscoveryPaths", shape: 2226, write: |raw: RawJson<'_>, writer| { view::InstructionDiscoveryPathList(raw).rewrite(writer); } },
    Entry { name: "llmInference.httpResponseChunk", shape: 1403, write: |raw: RawJson<'_>, writer| { view::LlmInferenceHttpResponseChunkResult(raw).rewrite(writer); } },
    Entry { name: "llmInference.httpResponseStart", shape: 1405, write: |raw: RawJson<'_>, writer| { view::LlmInferenceHttpResponseStartResult(raw).rewrite(writer); } },
    Entry { name: "llmInference.setProvider", shape: 1406, write: |raw: RawJson<'_>, writer| { view::LlmInferenceSetProviderResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "managedSettings.clearCache", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "managedSettings.read", shape: 2238, write: |raw: RawJson<'_>, writer| { view::ManagedSettingsReadResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "mcp.applyInstall", shape: 2346, write: |raw: RawJson<'_>, writer| { view::McpInstallationResult::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "mcp.applyUninstall", shape: 2346, write: |raw: RawJson<'_>, writer| { view::McpInstallationResult::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "mcp.config.add", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "mcp.config.disable", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "mcp.config.enable", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "mcp.config.list", shape: 2283, write: |raw: RawJson<'_>, writer| { view::McpConfigList(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "mcp.config.reload", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "mcp.config.remove", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "mcp.config.update", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "mcp.discover", shape: 2289, write: |raw: RawJson<'_>, writer| { view::McpDiscoverResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "mcp.installations.cancel", shape: 2343, write: |raw: RawJson<'_>, writer| { view::McpInstallationManagementResult::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "mcp.installations.list", shape: 2343, write: |raw: RawJson<'_>, writer| { view::McpInstallationManagementResult::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "mcp.installations.recover", shape: 2343, write: |raw: RawJson<'_>, writer| { view::McpInstallationManagementResult::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "mcp.installations.status", shape: 2343, write: |raw: RawJson<'_>, writer| { view::McpInstallationManagementResult::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "mcp.planInstall", shape: 2379, write: |raw: RawJson<'_>, writer| { view::McpPlanInstallResult::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "mcp.planUninstall", shape: 2343, write: |raw: RawJson<'_>, writer| { view::McpInstallationManagementResult::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "mcp.prepareInstall", shape: 2343, write: |raw: RawJson<'_>, writer| { view::McpInstallationManagementResult::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "models.getBuiltInCatalog", shape: 1967, write: |raw: RawJson<'_>, writer| { view::BuiltInModelCatalog(raw).rewrite(writer); } },
    Entry { name: "models.list", shape: 1482, write: |raw: RawJson<'_>, writer| { view::ModelList(raw).rewrite(writer); } },
    Entry { name: "ping", shape: 1568, write: |raw: RawJson<'_>, writer| { view::PingResult(raw).rewrite(writer); } },
    Entry { name: "plugins.builtin.set", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "plugins.disable", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "plugins.enable", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    Entry { name: "plugins.install", shape: 1572, write: |raw: RawJson<'_>, writer| { view::PluginInstallResult(raw).rewrite(writer); } },
    Entry { name: "plugins.list", shape: 1574, write: |raw: RawJson<'_>, writer| { view::PluginListResult(raw).rewrite(writer); } },
    Entry { name: "plugins.marketplaces.add", shape: 1411, write: |raw: RawJson<'_>, writer| { view::MarketplaceAddResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "plugins.marketplaces.browse", shape: 2241, write: |raw: RawJson<'_>, writer| { view::MarketplaceBrowseResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "plugins.marketplaces.list", shape: 2244, write: |raw: RawJson<'_>, writer| { view::MarketplaceListResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "plugins.marketplaces.refresh", shape: 2247, write: |raw: RawJson<'_>, writer| { view::MarketplaceRefreshResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "plugins.marketplaces.remove", shape: 2248, write: |raw: RawJson<'_>, writer| { view::MarketplaceRemoveResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "plugins.uninstall", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "plugins.update", shape: 2506, write: |raw: RawJson<'_>, writer| { view::PluginUpdateResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "plugins.updateAll", shape: 2505, write: |raw: RawJson<'_>, writer| { view::PluginUpdateAllResult(raw).rewrite(writer); } },
    Entry { name: "registerExtensionLaunchProvider", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    Entry { name: "runtime.shutdown", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "sandbox.getHostSupport", shape: 2599, write: |raw: RawJson<'_>, writer| { view::SandboxHostSupport(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "secrets.addFilterValues", shape: 2606, write: |raw: RawJson<'_>, writer| { view::SecretsAddFilterValuesResult(raw).rewrite(writer); } },
    Entry { name: "session.abort", shape: 6, write: |raw: RawJson<'_>, writer| { view::AbortResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.accounts.enumerate", shape: 1932, write: |raw: RawJson<'_>, writer| { view::AuthEnumerateValue::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.accounts.get", shape: 1958, write: |raw: RawJson<'_>, writer| { view::AuthReadValue::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.accounts.login.advance", shape: 1949, write: |raw: RawJson<'_>, writer| { view::AuthLoginStep::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.accounts.login.begin", shape: 1950, write: |raw: RawJson<'_>, writer| { view::AuthLoginBegun(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.accounts.login.cancel", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "session.accounts.set", shape: 1959, write: |raw: RawJson<'_>, writer| { view::AuthWriteResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.agent.deselect", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "session.agent.getCurrent", shape: 1899, write: |raw: RawJson<'_>, writer| { view::AgentGetCurrentResult(raw).rewrite(writer); } },
    Entry { name: "session.agent.list", shape: 28, write: |raw: RawJson<'_>, writer| { view::AgentList(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.agent.reload", shape: 1920, write: |raw: RawJson<'_>, writer| { view::AgentReloadResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.agent.select", shape: 1922, write: |raw: RawJson<'_>, writer| { view::AgentSelectResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.agent.setPrompt", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "session.autopilotObjective.getState", shape: 1964, write: |raw: RawJson<'_>, writer| { view::AutopilotObjectiveGetStateResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.cancelAllBackgroundAgents", shape: 10, write: |raw: RawJson<'_>, writer| { writer.integer(raw.integer_of()); } },
    #[cfg(feature = "all")]
    Entry { name: "session.canvas.action.invoke", shape: 1979, write: |raw: RawJson<'_>, writer| { view::CanvasActionInvokeResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.canvas.close", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    Entry { name: "session.canvas.list", shape: 214, write: |raw: RawJson<'_>, writer| { view::CanvasList(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.canvas.listOpen", shape: 1981, write: |raw: RawJson<'_>, writer| { view::CanvasListOpenResult(raw).rewrite(writer); } },
    Entry { name: "session.canvas.open", shape: 1499, write: |raw: RawJson<'_>, writer| { view::OpenCanvasInstance(raw).rewrite(writer); } },
    Entry { name: "session.commands.enqueue", shape: 336, write: |raw: RawJson<'_>, writer| { view::EnqueueCommandResult::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.commands.execute", shape: 2187, write: |raw: RawJson<'_>, writer| { view::ExecuteCommandResult(raw).rewrite(writer); } },
    Entry { name: "session.commands.handlePendingCommand", shape: 270, write: |raw: RawJson<'_>, writer| { view::CommandsHandlePendingCommandResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.commands.invoke", shape: 2809, write: |raw: RawJson<'_>, writer| { view::SlashCommandInvocationResult::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.commands.list", shape: 2093, write: |raw: RawJson<'_>, writer| { view::CommandList(raw).rewrite(writer); } },
    Entry { name: "session.commands.respondToQueuedCommand", shape: 276, write: |raw: RawJson<'_>, writer| { view::CommandsRespondToQueuedCommandResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.completions.getTriggerCharacters", shape: 2097, write: |raw: RawJson<'_>, writer| { view::CompletionsGetTriggerCharactersResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.completions.request", shape: 2101, write: |raw: RawJson<'_>, writer| { view::CompletionsRequestResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.connectors.connect", shape: 2126, write: |raw: RawJson<'_>, writer| { view::ConnectorConnectResult::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.connectors.continueConnection", shape: 2126, write: |raw: RawJson<'_>, writer| { view::ConnectorConnectResult::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.connectors.disconnect", shape: 2128, write: |raw: RawJson<'_>, writer| { view::ConnectorDisconnectResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.connectors.getCapabilities", shape: 2110, write: |raw: RawJson<'_>, writer| { view::ConnectorCapabilities(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.connectors.getStatus", shape: 2120, write: |raw: RawJson<'_>, writer| { view::ConnectorStatus(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.connectors.list", shape: 2114, write: |raw: RawJson<'_>, writer| { view::ConnectorCatalogResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.connectors.reconcile", shape: 2120, write: |raw: RawJson<'_>, writer| { view::ConnectorStatus(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.connectors.reconnect", shape: 2126, write: |raw: RawJson<'_>, writer| { view::ConnectorConnectResult::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.connectors.refresh", shape: 2114, write: |raw: RawJson<'_>, writer| { view::ConnectorCatalogResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.contentExclusion.checkPaths", shape: 2136, write: |raw: RawJson<'_>, writer| { view::ContentExclusionCheckPathsResult(raw).rewrite(writer); } },
    Entry { name: "session.create", shape: 1687, write: |raw: RawJson<'_>, writer| { view::SessionCreateResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.customizations.reload", shape: 1777, write: |raw: RawJson<'_>, writer| { view::SkillsLoadDiagnostics(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.debug.collectLogs", shape: 2155, write: |raw: RawJson<'_>, writer| { view::DebugCollectLogsResult(raw).rewrite(writer); } },
    Entry { name: "session.delete", shape: 1650, write: |raw: RawJson<'_>, writer| { view::SessionCommandResult(raw).rewrite(writer); } },
    Entry { name: "session.destroy", shape: 1650, write: |raw: RawJson<'_>, writer| { view::SessionCommandResult(raw).rewrite(writer); } },
    Entry { name: "session.detach", shape: 1650, write: |raw: RawJson<'_>, writer| { view::SessionCommandResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.diagnostics.configure", shape: 324, write: |raw: RawJson<'_>, writer| { view::DiagnosticsConfiguration(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.diagnostics.read", shape: 2167, write: |raw: RawJson<'_>, writer| { view::DiagnosticsReadResult(raw).rewrite(writer); } },
    Entry { name: "session.eventLog.read", shape: 1203, write: |raw: RawJson<'_>, writer| { view::EventsReadResult(raw).rewrite(writer); } },
    Entry { name: "session.eventLog.registerInterest", shape: 1623, write: |raw: RawJson<'_>, writer| { view::RegisterEventInterestResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.eventLog.releaseInterest", shape: 2184, write: |raw: RawJson<'_>, writer| { view::EventLogReleaseInterestResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.eventLog.tail", shape: 2185, write: |raw: RawJson<'_>, writer| { view::EventLogTailResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.extensions.disable", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "session.extensions.enable", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "session.extensions.list", shape: 2192, write: |raw: RawJson<'_>, writer| { view::ExtensionList(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.extensions.reload", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "session.extensions.sendAttachmentsToMessage", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    Entry { name: "session.fleet.start", shape: 1236, write: |raw: RawJson<'_>, writer| { view::FleetStartResult(raw).rewrite(writer); } },
    Entry { name: "session.getForeground", shape: 1734, write: |raw: RawJson<'_>, writer| { view::SessionIdResult(raw).rewrite(writer); } },
    Entry { name: "session.getLastId", shape: 1734, write: |raw: RawJson<'_>, writer| { view::SessionIdResult(raw).rewrite(writer); } },
    Entry { name: "session.getMessages", shape: 1731, write: |raw: RawJson<'_>, writer| { view::SessionGetMessagesResult(raw).rewrite(writer); } },
    Entry { name: "session.getMetadata", shape: 1733, write: |raw: RawJson<'_>, writer| { view::SessionGetMetadataResult(raw).rewrite(writer); } },
    Entry { name: "session.gitHubAuth.getStatus", shape: 1647, write: |raw: RawJson<'_>, writer| { view::SessionAuthStatus(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.gitHubAuth.setCredentials", shape: 2685, write: |raw: RawJson<'_>, writer| { view::SessionSetCredentialsResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.history.abortManualCompaction", shape: 2198, write: |raw: RawJson<'_>, writer| { view::HistoryAbortManualCompactionResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.history.cancelBackgroundCompaction", shape: 2199, write: |raw: RawJson<'_>, writer| { view::HistoryCancelBackgroundCompactionResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.history.clearContext", shape: 2201, write: |raw: RawJson<'_>, writer| { view::HistoryClearContextResult(raw).rewrite(writer); } },
    Entry { name: "session.history.compact", shape: 1251, write: |raw: RawJson<'_>, writer| { view::HistoryCompactResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.history.listRewindPoints", shape: 2205, write: |raw: RawJson<'_>, writer| { view::HistoryListRewindPointsResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.history.previewRewind", shape: 2210, write: |raw: RawJson<'_>, writer| { view::HistoryPreviewRewindResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.history.rewind", shape: 2217, write: |raw: RawJson<'_>, writer| { view::HistoryRewindResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.history.summarizeForHandoff", shape: 2218, write: |raw: RawJson<'_>, writer| { view::HistorySummarizeForHandoffResult(raw).rewrite(writer); } },
    Entry { name: "session.history.truncate", shape: 1253, write: |raw: RawJson<'_>, writer| { view::HistoryTruncateResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.instructions.getSources", shape: 2233, write: |raw: RawJson<'_>, writer| { view::InstructionsGetSourcesResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.instructions.reload", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "session.interruptMainTurn", shape: 2235, write: |raw: RawJson<'_>, writer| { view::InterruptMainTurnResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.limitPrediction.predict", shape: 2635, write: |raw: RawJson<'_>, writer| { view::SessionLimitPredictionResult::over(raw).rewrite(writer); } },
    Entry { name: "session.list", shape: 1746, write: |raw: RawJson<'_>, writer| { view::SessionListResult(raw).rewrite(writer); } },
    Entry { name: "session.log", shape: 1409, write: |raw: RawJson<'_>, writer| { view::LogResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.lsp.initialize", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "session.managedSettings.get", shape: 881, write: |raw: RawJson<'_>, writer| { view::ManagedSettingsResolvedData(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.apps.callTool", shape: 19, write: |raw: RawJson<'_>, writer| { writer.open(); for (name, item) in Map::new(raw, RawJson::itself) { writer.key(&name); writer.raw(item); } writer.close(); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.apps.diagnose", shape: 2255, write: |raw: RawJson<'_>, writer| { view::McpAppsDiagnoseResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.apps.getHostContext", shape: 2262, write: |raw: RawJson<'_>, writer| { view::McpAppsHostContext(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.apps.listTools", shape: 2264, write: |raw: RawJson<'_>, writer| { view::McpAppsListToolsResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.apps.readResource", shape: 2268, write: |raw: RawJson<'_>, writer| { view::McpAppsReadResourceResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.apps.setHostContext", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.cancelSamplingExecution", shape: 2277, write: |raw: RawJson<'_>, writer| { view::McpCancelSamplingExecutionResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.disable", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.enable", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.executeSampling", shape: 2401, write: |raw: RawJson<'_>, writer| { view::McpSamplingExecutionResult(raw).rewrite(writer); } },
    Entry { name: "session.mcp.headers.handlePendingHeadersRefreshRequest", shape: 1420, write: |raw: RawJson<'_>, writer| { view::McpHeadersHandlePendingHeadersRefreshRequestResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.isServerRunning", shape: 2350, write: |raw: RawJson<'_>, writer| { view::McpIsServerRunningResult(raw).rewrite(writer); } },
    Entry { name: "session.mcp.list", shape: 1447, write: |raw: RawJson<'_>, writer| { view::McpServerList(raw).rewrite(writer); } },
    Entry { name: "session.mcp.listTools", shape: 1432, write: |raw: RawJson<'_>, writer| { view::McpListToolsResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.moveLoadingToBackground", shape: 2436, write: |raw: RawJson<'_>, writer| { view::MoveMcpLoadingToBackgroundResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.oauth.authenticationStateChanged", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.oauth.cancelLogin", shape: 2353, write: |raw: RawJson<'_>, writer| { view::McpOauthCancelLoginResult(raw).rewrite(writer); } },
    Entry { name: "session.mcp.oauth.handlePendingRequest", shape: 1439, write: |raw: RawJson<'_>, writer| { view::McpOauthHandlePendingResult(raw).rewrite(writer); } },
    Entry { name: "session.mcp.oauth.login", shape: 1443, write: |raw: RawJson<'_>, writer| { view::McpOauthLoginResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.oauth.prepareLogin", shape: 2355, write: |raw: RawJson<'_>, writer| { view::McpOauthPrepareLoginResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.oauth.probe", shape: 2365, write: |raw: RawJson<'_>, writer| { view::McpOauthProbeResult::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.oauth.respond", shape: 2367, write: |raw: RawJson<'_>, writer| { view::McpOauthRespondResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.reload", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.removeGitHub", shape: 2383, write: |raw: RawJson<'_>, writer| { view::McpRemoveGitHubResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.resources.list", shape: 2392, write: |raw: RawJson<'_>, writer| { view::McpResourcesListResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.resources.listTemplates", shape: 2395, write: |raw: RawJson<'_>, writer| { view::McpResourcesListTemplatesResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.resources.read", shape: 2398, write: |raw: RawJson<'_>, writer| { view::McpResourcesReadResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.restartServer", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.setEnvValueMode", shape: 2404, write: |raw: RawJson<'_>, writer| { view::McpSetEnvValueModeResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.startServer", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.stopServer", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "session.metadata.activity", shape: 2618, write: |raw: RawJson<'_>, writer| { view::SessionActivity(raw).rewrite(writer); } },
    Entry { name: "session.metadata.contextInfo", shape: 1454, write: |raw: RawJson<'_>, writer| { view::MetadataContextInfoResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.metadata.getClientMetadata", shape: 59, write: |raw: RawJson<'_>, writer| { writer.open(); for (name, item) in Map::new(raw, RawJson::to_text) { writer.key(&name); writer.text(&item); } writer.close(); } },
    #[cfg(feature = "all")]
    Entry { name: "session.metadata.getContextAttribution", shape: 2413, write: |raw: RawJson<'_>, writer| { view::MetadataContextAttributionResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.metadata.getContextHeaviestMessages", shape: 2416, write: |raw: RawJson<'_>, writer| { view::MetadataContextHeaviestMessagesResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.metadata.isProcessing", shape: 2417, write: |raw: RawJson<'_>, writer| { view::MetadataIsProcessingResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.metadata.recomputeContextTokens", shape: 2419, write: |raw: RawJson<'_>, writer| { view::MetadataRecomputeContextTokensResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.metadata.recordContextChange", shape: 2423, write: |raw: RawJson<'_>, writer| { view::MetadataRecordContextChangeResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.metadata.setWorkingDirectory", shape: 2425, write: |raw: RawJson<'_>, writer| { view::MetadataSetWorkingDirectoryResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.metadata.snapshot", shape: 2644, write: |raw: RawJson<'_>, writer| { view::SessionMetadataSnapshot(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.metadata.updateClientMetadata", shape: 59, write: |raw: RawJson<'_>, writer| { writer.open(); for (name, item) in Map::new(raw, RawJson::to_text) { writer.key(&name); writer.text(&item); } writer.close(); } },
    Entry { name: "session.mode.get", shape: 709, write: |raw: RawJson<'_>, writer| { writer.text(enums::SessionMode::from_wire(&raw.to_text()).as_str()); } },
    Entry { name: "session.mode.set", shape: 1458, write: |raw: RawJson<'_>, writer| { view::ModeSetResult(raw).rewrite(writer); } },
    Entry { name: "session.model.getCurrent", shape: 292, write: |raw: RawJson<'_>, writer| { view::CurrentModel(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.model.list", shape: 2648, write: |raw: RawJson<'_>, writer| { view::SessionModelList(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.model.setAllowedModels", shape: 2433, write: |raw: RawJson<'_>, writer| { view::ModelSetAllowedModelsResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.model.setReasoningEffort", shape: 2435, write: |raw: RawJson<'_>, writer| { view::ModelSetReasoningEffortResult(raw).rewrite(writer); } },
    Entry { name: "session.model.switchAutoTier", shape: 1486, write: |raw: RawJson<'_>, writer| { view::ModelSwitchAutoTierResult(raw).rewrite(writer); } },
    Entry { name: "session.model.switchTo", shape: 1488, write: |raw: RawJson<'_>, writer| { view::ModelSwitchToResult(raw).rewrite(writer); } },
    Entry { name: "session.name.get", shape: 1490, write: |raw: RawJson<'_>, writer| { view::NameGetResult(raw).rewrite(writer); } },
    Entry { name: "session.name.set", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "session.name.setAuto", shape: 2438, write: |raw: RawJson<'_>, writer| { view::NameSetAutoResult(raw).rewrite(writer); } },
    Entry { name: "session.options.update", shape: 1763, write: |raw: RawJson<'_>, writer| { view::SessionUpdateOptionsResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.configure", shape: 2479, write: |raw: RawJson<'_>, writer| { view::PermissionsConfigureResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.folderTrust.addTrusted", shape: 2480, write: |raw: RawJson<'_>, writer| { view::PermissionsFolderTrustAddTrustedResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.folderTrust.isTrusted", shape: 2197, write: |raw: RawJson<'_>, writer| { view::FolderTrustCheckResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.getMode", shape: 2481, write: |raw: RawJson<'_>, writer| { view::PermissionsGetModeResult(raw).rewrite(writer); } },
    Entry { name: "session.permissions.handlePendingPermissionRequest", shape: 1560, write: |raw: RawJson<'_>, writer| { view::PermissionRequestResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.locations.addToolApproval", shape: 2482, write: |raw: RawJson<'_>, writer| { view::PermissionsLocationsAddToolApprovalResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.locations.apply", shape: 2457, write: |raw: RawJson<'_>, writer| { view::PermissionLocationApplyResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.locations.resolve", shape: 2459, write: |raw: RawJson<'_>, writer| { view::PermissionLocationResolveResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.modifyRules", shape: 2485, write: |raw: RawJson<'_>, writer| { view::PermissionsModifyRulesResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.notifyPromptShown", shape: 2486, write: |raw: RawJson<'_>, writer| { view::PermissionsNotifyPromptShownResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.paths.add", shape: 2487, write: |raw: RawJson<'_>, writer| { view::PermissionsPathsAddResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.paths.isPathWithinAllowedDirectories", shape: 2462, write: |raw: RawJson<'_>, writer| { view::PermissionPathsAllowedCheckResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.paths.isPathWithinWorkspace", shape: 2467, write: |raw: RawJson<'_>, writer| { view::PermissionPathsWorkspaceCheckResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.paths.list", shape: 2464, write: |raw: RawJson<'_>, writer| { view::PermissionPathsList(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.paths.updatePrimary", shape: 2488, write: |raw: RawJson<'_>, writer| { view::PermissionsPathsUpdatePrimaryResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.pendingRequests", shape: 2441, write: |raw: RawJson<'_>, writer| { view::PendingPermissionRequestList(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.resetSessionApprovals", shape: 2490, write: |raw: RawJson<'_>, writer| { view::PermissionsResetSessionApprovalsResult(raw).rewrite(writer); } },
    Entry { name: "session.permissions.setApproveAll", shape: 1563, write: |raw: RawJson<'_>, writer| { view::PermissionsSetApproveAllResult(raw).rewrite(writer); } },
    Entry { name: "session.permissions.setMode", shape: 1566, write: |raw: RawJson<'_>, writer| { view::PermissionsSetModeResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.setRequired", shape: 2492, write: |raw: RawJson<'_>, writer| { view::PermissionsSetRequiredResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.urls.setUnrestrictedMode", shape: 2493, write: |raw: RawJson<'_>, writer| { view::PermissionsUrlsSetUnrestrictedModeResult(raw).rewrite(writer); } },
    Entry { name: "session.plan.delete", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    Entry { name: "session.plan.read", shape: 1569, write: |raw: RawJson<'_>, writer| { view::PlanReadResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.plan.readSqlTodos", shape: 2496, write: |raw: RawJson<'_>, writer| { view::PlanReadSqlTodosResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.plan.readSqlTodosWithDependencies", shape: 2499, write: |raw: RawJson<'_>, writer| { view::PlanReadSqlTodosWithDependenciesResult(raw).rewrite(writer); } },
    Entry { name: "session.plan.update", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "session.plugins.disable", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "session.plugins.enable", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "session.plugins.install", shape: 1572, write: |raw: RawJson<'_>, writer| { view::PluginInstallResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.plugins.list", shape: 2502, write: |raw: RawJson<'_>, writer| { view::PluginList(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.plugins.marketplaces.add", shape: 1411, write: |raw: RawJson<'_>, writer| { view::MarketplaceAddResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.plugins.marketplaces.browse", shape: 2241, write: |raw: RawJson<'_>, writer| { view::MarketplaceBrowseResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.plugins.marketplaces.list", shape: 2244, write: |raw: RawJson<'_>, writer| { view::MarketplaceListResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.plugins.marketplaces.refresh", shape: 2247, write: |raw: RawJson<'_>, writer| { view::MarketplaceRefreshResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.plugins.marketplaces.remove", shape: 2248, write: |raw: RawJson<'_>, writer| { view::MarketplaceRemoveResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.plugins.reload", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "session.plugins.uninstall", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "session.plugins.update", shape: 2506, write: |raw: RawJson<'_>, writer| { view::PluginUpdateResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.provider.add", shape: 2522, write: |raw: RawJson<'_>, writer| { view::ProviderAddResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.provider.getEndpoint", shape: 2527, write: |raw: RawJson<'_>, writer| { view::ProviderEndpoint(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.provider.sync", shape: 2530, write: |raw: RawJson<'_>, writer| { view::ProviderSyncResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.queue.appendSteering", shape: 2569, write: |raw: RawJson<'_>, writer| { view::QueueUpdateTextResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.queue.clear", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "session.queue.duplicateAt", shape: 2556, write: |raw: RawJson<'_>, writer| { view::QueueDuplicateAtResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.queue.insertAt", shape: 2559, write: |raw: RawJson<'_>, writer| { view::QueueInsertAtResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.queue.moveItem", shape: 2561, write: |raw: RawJson<'_>, writer| { view::QueueMoveItemResult(raw).rewrite(writer); } },
    Entry { name: "session.queue.pendingItems", shape: 1621, write: |raw: RawJson<'_>, writer| { view::QueuePendingItemsResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.queue.removeAt", shape: 2563, write: |raw: RawJson<'_>, writer| { view::QueueRemoveAtResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.queue.removeMostRecent", shape: 2564, write: |raw: RawJson<'_>, writer| { view::QueueRemoveMostRecentResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.queue.sendNow", shape: 2566, write: |raw: RawJson<'_>, writer| { view::QueueSendNowResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.queue.setDrainPaused", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "session.queue.updateText", shape: 2569, write: |raw: RawJson<'_>, writer| { view::QueueUpdateTextResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.queue.withdrawMessage", shape: 2571, write: |raw: RawJson<'_>, writer| { view::QueueWithdrawMessageResult(raw).rewrite(writer); } },
    Entry { name: "session.remote.disable", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    Entry { name: "session.remote.enable", shape: 1626, write: |raw: RawJson<'_>, writer| { view::RemoteEnableResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.remote.notifySteerableChanged", shape: 2587, write: |raw: RawJson<'_>, writer| { view::RemoteNotifySteerableChangedResult(raw).rewrite(writer); } },
    Entry { name: "session.resume", shape: 1754, write: |raw: RawJson<'_>, writer| { view::SessionResumeResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.sandbox.disableForSession", shape: 2595, write: |raw: RawJson<'_>, writer| { view::SandboxDisableForSessionResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.sandbox.getEnforcementStatus", shape: 2596, write: |raw: RawJson<'_>, writer| { view::SandboxEnforcementStatus(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.schedule.list", shape: 2602, write: |raw: RawJson<'_>, writer| { view::ScheduleList(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.schedule.stop", shape: 2604, write: |raw: RawJson<'_>, writer| { view::ScheduleStopResult(raw).rewrite(writer); } },
    Entry { name: "session.send", shape: 1645, write: |raw: RawJson<'_>, writer| { view::SendResult(raw).rewrite(writer); } },
    Entry { name: "session.sendAndWait", shape: 1643, write: |raw: RawJson<'_>, writer| { view::SendAndWaitResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.sendMessages", shape: 2612, write: |raw: RawJson<'_>, writer| { view::SendMessagesResult(raw).rewrite(writer); } },
    Entry { name: "session.setForeground", shape: 1650, write: |raw: RawJson<'_>, writer| { view::SessionCommandResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.shell.cancelUserRequested", shape: 1977, write: |raw: RawJson<'_>, writer| { view::CancelUserRequestedShellCommandResult(raw).rewrite(writer); } },
    Entry { name: "session.shell.exec", shape: 1768, write: |raw: RawJson<'_>, writer| { view::ShellExecResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.shell.executeUserRequested", shape: 2891, write: |raw: RawJson<'_>, writer| { view::UserRequestedShellCommandResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.shell.kill", shape: 2732, write: |raw: RawJson<'_>, writer| { view::ShellKillResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.shutdown", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "session.skills.disable", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "session.skills.enable", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "session.skills.ensureLoaded", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "session.skills.getInvoked", shape: 2788, write: |raw: RawJson<'_>, writer| { view::SkillsGetInvokedResult(raw).rewrite(writer); } },
    Entry { name: "session.skills.list", shape: 1771, write: |raw: RawJson<'_>, writer| { view::SkillList(raw).rewrite(writer); } },
    Entry { name: "session.skills.reload", shape: 1777, write: |raw: RawJson<'_>, writer| { view::SkillsLoadDiagnostics(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.suspend", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "session.tasks.cancel", shape: 2846, write: |raw: RawJson<'_>, writer| { view::TasksCancelResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.tasks.getCurrentPromotable", shape: 2847, write: |raw: RawJson<'_>, writer| { view::TasksGetCurrentPromotableResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.tasks.getProgress", shape: 2850, write: |raw: RawJson<'_>, writer| { view::TasksGetProgressResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.tasks.list", shape: 2842, write: |raw: RawJson<'_>, writer| { view::TaskList(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.tasks.promoteCurrentToBackground", shape: 2851, write: |raw: RawJson<'_>, writer| { view::TasksPromoteCurrentToBackgroundResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.tasks.promoteToBackground", shape: 2853, write: |raw: RawJson<'_>, writer| { view::TasksPromoteToBackgroundResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.tasks.refresh", shape: 2854, write: |raw: RawJson<'_>, writer| { view::TasksRefreshResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.tasks.register", shape: 2856, write: |raw: RawJson<'_>, writer| { view::TasksRegisterResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.tasks.remove", shape: 2858, write: |raw: RawJson<'_>, writer| { view::TasksRemoveResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.tasks.sendMessage", shape: 2860, write: |raw: RawJson<'_>, writer| { view::TasksSendMessageResult(raw).rewrite(writer); } },
    Entry { name: "session.tasks.startAgent", shape: 1789, write: |raw: RawJson<'_>, writer| { view::TasksStartAgentResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.tasks.update", shape: 2862, write: |raw: RawJson<'_>, writer| { view::TasksUpdateResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.tasks.waitForPending", shape: 2863, write: |raw: RawJson<'_>, writer| { view::TasksWaitForPendingResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.telemetry.getEngagementId", shape: 2687, write: |raw: RawJson<'_>, writer| { view::SessionTelemetryEngagement(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.telemetry.setFeatureOverrides", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "session.tools.execute", shape: 2871, write: |raw: RawJson<'_>, writer| { view::ToolResult::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.tools.getBuiltinDescriptors", shape: 2876, write: |raw: RawJson<'_>, writer| { view::ToolsGetBuiltinDescriptorsResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.tools.getCurrentMetadata", shape: 2879, write: |raw: RawJson<'_>, writer| { view::ToolsGetCurrentMetadataResult(raw).rewrite(writer); } },
    Entry { name: "session.tools.handlePendingToolCall", shape: 1247, write: |raw: RawJson<'_>, writer| { view::HandlePendingToolCallResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.tools.initializeAndValidate", shape: 2880, write: |raw: RawJson<'_>, writer| { view::ToolsInitializeAndValidateResult(raw).rewrite(writer); } },
    Entry { name: "session.tools.set", shape: 1791, write: |raw: RawJson<'_>, writer| { view::ToolsSetResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.tools.taskCompleteEventData", shape: 995, write: |raw: RawJson<'_>, writer| { view::TaskCompleteData(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.tools.updateSubagentSettings", shape: 2883, write: |raw: RawJson<'_>, writer| { view::ToolsUpdateSubagentSettingsResult(raw).rewrite(writer); } },
    Entry { name: "session.ui.elicitation", shape: 1818, write: |raw: RawJson<'_>, writer| { view::UIElicitationResponse(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.ui.ephemeralQuery", shape: 2885, write: |raw: RawJson<'_>, writer| { view::UIEphemeralQueryResult(raw).rewrite(writer); } },
    Entry { name: "session.ui.handlePendingAutoModeSwitch", shape: 1825, write: |raw: RawJson<'_>, writer| { view::UIHandlePendingResult(raw).rewrite(writer); } },
    Entry { name: "session.ui.handlePendingElicitation", shape: 1819, write: |raw: RawJson<'_>, writer| { view::UIElicitationResult(raw).rewrite(writer); } },
    Entry { name: "session.ui.handlePendingExitPlanMode", shape: 1825, write: |raw: RawJson<'_>, writer| { view::UIHandlePendingResult(raw).rewrite(writer); } },
    Entry { name: "session.ui.handlePendingSampling", shape: 1825, write: |raw: RawJson<'_>, writer| { view::UIHandlePendingResult(raw).rewrite(writer); } },
    Entry { name: "session.ui.handlePendingSessionLimitsExhausted", shape: 1825, write: |raw: RawJson<'_>, writer| { view::UIHandlePendingResult(raw).rewrite(writer); } },
    Entry { name: "session.ui.handlePendingUserInput", shape: 1825, write: |raw: RawJson<'_>, writer| { view::UIHandlePendingResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.ui.registerDirectAutoModeSwitchHandler", shape: 2886, write: |raw: RawJson<'_>, writer| { view::UIRegisterDirectAutoModeSwitchHandlerResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.ui.unregisterDirectAutoModeSwitchHandler", shape: 2888, write: |raw: RawJson<'_>, writer| { view::UIUnregisterDirectAutoModeSwitchHandlerResult(raw).rewrite(writer); } },
    Entry { name: "session.usage.getMetrics", shape: 1845, write: |raw: RawJson<'_>, writer| { view::UsageGetMetricsResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.visibility.get", shape: 2898, write: |raw: RawJson<'_>, writer| { view::VisibilityGetResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.visibility.set", shape: 2900, write: |raw: RawJson<'_>, writer| { view::VisibilitySetResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workflow.agent", shape: 2903, write: |raw: RawJson<'_>, writer| { view::WorkflowAgentResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workflow.cancel", shape: 2955, write: |raw: RawJson<'_>, writer| { view::WorkflowRunResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workflow.getRun", shape: 2955, write: |raw: RawJson<'_>, writer| { view::WorkflowRunResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workflow.getRunDetail", shape: 2959, write: |raw: RawJson<'_>, writer| { view::WorkflowRunDetail(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workflow.getRunProgress", shape: 2952, write: |raw: RawJson<'_>, writer| { view::WorkflowProgressPage(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workflow.journal.get", shape: 2913, write: |raw: RawJson<'_>, writer| { view::WorkflowJournalGetResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workflow.journal.put", shape: 1855, write: |raw: RawJson<'_>, writer| { view::WorkflowAckResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workflow.listRuns", shape: 2942, write: |raw: RawJson<'_>, writer| { view::WorkflowListRunsResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workflow.log", shape: 1855, write: |raw: RawJson<'_>, writer| { view::WorkflowAckResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workflow.pause", shape: 2955, write: |raw: RawJson<'_>, writer| { view::WorkflowRunResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workflow.resume", shape: 2956, write: |raw: RawJson<'_>, writer| { view::WorkflowResumeResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workflow.run", shape: 2955, write: |raw: RawJson<'_>, writer| { view::WorkflowRunResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.addSummary", shape: 2969, write: |raw: RawJson<'_>, writer| { view::WorkspacesAddSummaryResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.autopilotObjectiveExists", shape: 2970, write: |raw: RawJson<'_>, writer| { view::WorkspacesAutopilotObjectiveExistsResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.createDirectory", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    Entry { name: "session.workspaces.createFile", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.deleteAutopilotObjective", shape: 2973, write: |raw: RawJson<'_>, writer| { view::WorkspacesDeleteAutopilotObjectiveResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.diff", shape: 2967, write: |raw: RawJson<'_>, writer| { view::WorkspaceDiffResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.ensure", shape: 2979, write: |raw: RawJson<'_>, writer| { view::WorkspacesGetWorkspaceResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.getWorkspace", shape: 2979, write: |raw: RawJson<'_>, writer| { view::WorkspacesGetWorkspaceResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.listCheckpoints", shape: 2981, write: |raw: RawJson<'_>, writer| { view::WorkspacesListCheckpointsResult(raw).rewrite(writer); } },
    Entry { name: "session.workspaces.listFiles", shape: 1859, write: |raw: RawJson<'_>, writer| { view::WorkspacesListFilesResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.readAutopilotObjective", shape: 2982, write: |raw: RawJson<'_>, writer| { view::WorkspacesReadAutopilotObjectiveResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.readCheckpoint", shape: 2984, write: |raw: RawJson<'_>, writer| { view::WorkspacesReadCheckpointResult(raw).rewrite(writer); } },
    Entry { name: "session.workspaces.readFile", shape: 1861, write: |raw: RawJson<'_>, writer| { view::WorkspacesReadFileResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.removePath", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.renamePath", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.saveLargePaste", shape: 2990, write: |raw: RawJson<'_>, writer| { view::WorkspacesSaveLargePasteResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.statFile", shape: 2992, write: |raw: RawJson<'_>, writer| { view::WorkspacesStatFileResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.truncateSummaries", shape: 2979, write: |raw: RawJson<'_>, writer| { view::WorkspacesGetWorkspaceResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.updateMetadata", shape: 2979, write: |raw: RawJson<'_>, writer| { view::WorkspacesGetWorkspaceResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.writeAutopilotObjective", shape: 2996, write: |raw: RawJson<'_>, writer| { view::WorkspacesWriteAutopilotObjectiveResult(raw).rewrite(writer); } },
    Entry { name: "sessionFs.setProvider", shape: 1715, write: |raw: RawJson<'_>, writer| { view::SessionFsSetProviderResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "sessions.bulkDelete", shape: 2620, write: |raw: RawJson<'_>, writer| { view::SessionBulkDeleteResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "sessions.checkInUse", shape: 2690, write: |raw: RawJson<'_>, writer| { view::SessionsCheckInUseResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "sessions.close", shape: 2702, write: |raw: RawJson<'_>, writer| { view::SessionsCloseResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "sessions.connect", shape: 2588, write: |raw: RawJson<'_>, writer| { view::RemoteSessionConnectionResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "sessions.enrichMetadata", shape: 2622, write: |raw: RawJson<'_>, writer| { view::SessionEnrichMetadataResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "sessions.findByPrefix", shape: 2705, write: |raw: RawJson<'_>, writer| { view::SessionsFindByPrefixResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "sessions.findByTaskId", shape: 2707, write: |raw: RawJson<'_>, writer| { view::SessionsFindByTaskIDResult(raw).rewrite(writer); } },
    Entry { name: "sessions.fork", shape: 1765, write: |raw: RawJson<'_>, writer| { view::SessionsForkResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "sessions.getClientMetadata", shape: 2998, write: |raw: RawJson<'_>, writer| { writer.open_list(); for item in List::new(raw, view::SessionsClientMetadataEntry::over) { writer.item(); item.rewrite(writer); } writer.close_list(); } },
    #[cfg(feature = "all")]
    Entry { name: "sessions.getLastForContext", shape: 2710, write: |raw: RawJson<'_>, writer| { view::SessionsGetLastForContextResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "sessions.getRemoteControlStatus", shape: 2583, write: |raw: RawJson<'_>, writer| { view::RemoteControlStatusResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "sessions.getSizes", shape: 2686, write: |raw: RawJson<'_>, writer| { view::SessionSizes(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "sessions.list", shape: 2638, write: |raw: RawJson<'_>, writer| { view::SessionList(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "sessions.loadDeferredRepoHooks", shape: 2639, write: |raw: RawJson<'_>, writer| { view::SessionLoadDeferredRepoHooksResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "sessions.open", shape: 2677, write: |raw: RawJson<'_>, writer| { view::SessionOpenResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "sessions.pruneOld", shape: 2681, write: |raw: RawJson<'_>, writer| { view::SessionPruneResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "sessions.readPersistedEvents", shape: 1203, write: |raw: RawJson<'_>, writer| { view::EventsReadResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "sessions.releaseLock", shape: 2717, write: |raw: RawJson<'_>, writer| { view::SessionsReleaseLockResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "sessions.reloadPluginHooks", shape: 2719, write: |raw: RawJson<'_>, writer| { view::SessionsReloadPluginHooksResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "sessions.save", shape: 2721, write: |raw: RawJson<'_>, writer| { view::SessionsSaveResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "sessions.setAdditionalPlugins", shape: 2723, write: |raw: RawJson<'_>, writer| { view::SessionsSetAdditionalPluginsResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "sessions.setRemoteControlSteering", shape: 2583, write: |raw: RawJson<'_>, writer| { view::RemoteControlStatusResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "sessions.startRemoteControl", shape: 2583, write: |raw: RawJson<'_>, writer| { view::RemoteControlStatusResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "sessions.stopRemoteControl", shape: 2584, write: |raw: RawJson<'_>, writer| { view::RemoteControlStopResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "sessions.transferRemoteControl", shape: 2585, write: |raw: RawJson<'_>, writer| { view::RemoteControlTransferResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "skills.applyInstall", shape: 2775, write: |raw: RawJson<'_>, writer| { view::SkillInstallationResult::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "skills.applyUninstall", shape: 2775, write: |raw: RawJson<'_>, writer| { view::SkillInstallationResult::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "skills.config.setDisabledSkills", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "skills.config.setSkillDisabled", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "skills.discover", shape: 2617, write: |raw: RawJson<'_>, writer| { view::ServerSkillList(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "skills.getDiscoveryPaths", shape: 2739, write: |raw: RawJson<'_>, writer| { view::SkillDiscoveryPathList(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "skills.installations.cancel", shape: 2772, write: |raw: RawJson<'_>, writer| { view::SkillInstallationManagementResult::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "skills.installations.list", shape: 2772, write: |raw: RawJson<'_>, writer| { view::SkillInstallationManagementResult::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "skills.installations.recover", shape: 2772, write: |raw: RawJson<'_>, writer| { view::SkillInstallationManagementResult::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "skills.installations.setEnabled", shape: 2772, write: |raw: RawJson<'_>, writer| { view::SkillInstallationManagementResult::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "skills.installations.status", shape: 2772, write: |raw: RawJson<'_>, writer| { view::SkillInstallationManagementResult::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "skills.planInstall", shape: 2772, write: |raw: RawJson<'_>, writer| { view::SkillInstallationManagementResult::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "skills.planUninstall", shape: 2772, write: |raw: RawJson<'_>, writer| { view::SkillInstallationManagementResult::over(raw).rewrite(writer); } },
    Entry { name: "status.get", shape: 1778, write: |raw: RawJson<'_>, writer| { view::StatusResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "tools.list", shape: 2867, write: |raw: RawJson<'_>, writer| { view::ToolList(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "user.settings.get", shape: 2894, write: |raw: RawJson<'_>, writer| { view::UserSettingsGetResult(raw).rewrite(writer); } },
    Entry { name: "user.settings.reload", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    #[cfg(feature = "all")]
    Entry { name: "user.settings.set", shape: 2896, write: |raw: RawJson<'_>, writer| { view::UserSettingsSetResult(raw).rewrite(writer); } },
];

pub(crate) static ASKS: &[Entry] = &[
    Entry { name: "$/cancelRequest", shape: 205, write: |raw: RawJson<'_>, writer| { view::CancelRequestNotification(raw).rewrite(writer); } },
    Entry { name: "abort", shape: 2, write: |raw: RawJson<'_>, writer| { view::AbortData(raw).rewrite(writer); } },
    Entry { name: "agent.interrupted", shape: 26, write: |raw: RawJson<'_>, writer| { view::AgentInterruptedData(raw).rewrite(writer); } },
    Entry { name: "assistant.fusion_phase_activity", shape: 373, write: |raw: RawJson<'_>, writer| { view::FusionPhaseActivityData(raw).rewrite(writer); } },
    Entry { name: "assistant.fusion_phase_completed", shape: 380, write: |raw: RawJson<'_>, writer| { view::FusionPhaseCompletedData(raw).rewrite(writer); } },
    Entry { name: "assistant.fusion_phase_failed", shape: 383, write: |raw: RawJson<'_>, writer| { view::FusionPhaseFailedData(raw).rewrite(writer); } },
    Entry { name: "assistant.fusion_phase_started", shape: 386, write: |raw: RawJson<'_>, writer| { view::FusionPhaseStartedData(raw).rewrite(writer); } },
    Entry { name: "assistant.idle", shape: 52, write: |raw: RawJson<'_>, writer| { view::AssistantIdleData(raw).rewrite(writer); } },
    Entry { name: "assistant.intent", shape: 53, write: |raw: RawJson<'_>, writer| { view::AssistantIntentData(raw).rewrite(writer); } },
    Entry { name: "assistant.message", shape: 78, write: |raw: RawJson<'_>, writer| { view::AssistantMessageData(raw).rewrite(writer); } },
    Entry { name: "assistant.message_delta", shape: 79, write: |raw: RawJson<'_>, writer| { view::AssistantMessageDeltaData(raw).rewrite(writer); } },
    Entry { name: "assistant.message_start", shape: 80, write: |raw: RawJson<'_>, writer| { view::AssistantMessageStartData(raw).rewrite(writer); } },
    Entry { name: "assistant.reasoning", shape: 81, write: |raw: RawJson<'_>, writer| { view::AssistantReasoningData(raw).rewrite(writer); } },
    Entry { name: "assistant.reasoning_delta", shape: 82, write: |raw: RawJson<'_>, writer| { view::AssistantReasoningDeltaData(raw).rewrite(writer); } },
    Entry { name: "assistant.server_tool_progress", shape: 83, write: |raw: RawJson<'_>, writer| { view::AssistantServerToolProgressData(raw).rewrite(writer); } },
    Entry { name: "assistant.streaming_delta", shape: 84, write: |raw: RawJson<'_>, writer| { view::AssistantStreamingDeltaData(raw).rewrite(writer); } },
    Entry { name: "assistant.tool_call_delta", shape: 85, write: |raw: RawJson<'_>, writer| { view::AssistantToolCallDeltaData(raw).rewrite(writer); } },
    Entry { name: "assistant.turn_end", shape: 86, write: |raw: RawJson<'_>, writer| { view::AssistantTurnEndData(raw).rewrite(writer); } },
    Entry { name: "assistant.turn_retry", shape: 87, write: |raw: RawJson<'_>, writer| { view::AssistantTurnRetryData(raw).rewrite(writer); } },
    Entry { name: "assistant.turn_start", shape: 88, write: |raw: RawJson<'_>, writer| { view::AssistantTurnStartData(raw).rewrite(writer); } },
    Entry { name: "assistant.usage", shape: 106, write: |raw: RawJson<'_>, writer| { view::AssistantUsageData(raw).rewrite(writer); } },
    Entry { name: "autoModeSwitch.request", shape: 179, write: |raw: RawJson<'_>, writer| { view::AutoModeSwitchRequest(raw).rewrite(writer); } },
    Entry { name: "auto_mode_switch.completed", shape: 178, write: |raw: RawJson<'_>, writer| { view::AutoModeSwitchCompletedData(raw).rewrite(writer); } },
    Entry { name: "auto_mode_switch.requested", shape: 180, write: |raw: RawJson<'_>, writer| { view::AutoModeSwitchRequestedData(raw).rewrite(writer); } },
    Entry { name: "canvas.action.invoke", shape: 220, write: |raw: RawJson<'_>, writer| { view::CanvasProviderInvokeActionRequest(raw).rewrite(writer); } },
    Entry { name: "canvas.close", shape: 218, write: |raw: RawJson<'_>, writer| { view::CanvasProviderCloseRequest(raw).rewrite(writer); } },
    Entry { name: "canvas.open", shape: 221, write: |raw: RawJson<'_>, writer| { view::CanvasProviderOpenRequest(raw).rewrite(writer); } },
    Entry { name: "capabilities.changed", shape: 232, write: |raw: RawJson<'_>, writer| { view::CapabilitiesChangedData(raw).rewrite(writer); } },
    Entry { name: "command.completed", shape: 262, write: |raw: RawJson<'_>, writer| { view::CommandCompletedData(raw).rewrite(writer); } },
    Entry { name: "command.execute", shape: 264, write: |raw: RawJson<'_>, writer| { view::CommandExecuteData(raw).rewrite(writer); } },
    Entry { name: "command.queued", shape: 265, write: |raw: RawJson<'_>, writer| { view::CommandQueuedData(raw).rewrite(writer); } },
    Entry { name: "commands.changed", shape: 268, write: |raw: RawJson<'_>, writer| { view::CommandsChangedData(raw).rewrite(writer); } },
    Entry { name: "elicitation.completed", shape: 326, write: |raw: RawJson<'_>, writer| { view::ElicitationCompletedData(raw).rewrite(writer); } },
    Entry { name: "elicitation.requested", shape: 330, write: |raw: RawJson<'_>, writer| { view::ElicitationRequestedData(raw).rewrite(writer); } },
    Entry { name: "entraToken.getToken", shape: 342, write: |raw: RawJson<'_>, writer| { view::EntraTokenGetTokenRequest(raw).rewrite(writer); } },
    Entry { name: "exitPlanMode.request", shape: 1204, write: |raw: RawJson<'_>, writer| { view::ExitPlanModeRequest(raw).rewrite(writer); } },
    Entry { name: "exit_plan_mode.completed", shape: 436, write: |raw: RawJson<'_>, writer| { view::ExitPlanModeCompletedData(raw).rewrite(writer); } },
    Entry { name: "exit_plan_mode.requested", shape: 440, write: |raw: RawJson<'_>, writer| { view::ExitPlanModeRequestedData(raw).rewrite(writer); } },
    Entry { name: "extensionLaunchProvider.resolve", shape: 1214, write: |raw: RawJson<'_>, writer| { view::ExtensionLaunchProviderResolveRequest(raw).rewrite(writer); } },
    Entry { name: "external_tool.completed", shape: 443, write: |raw: RawJson<'_>, writer| { view::ExternalToolCompletedData(raw).rewrite(writer); } },
    Entry { name: "external_tool.requested", shape: 446, write: |raw: RawJson<'_>, writer| { view::ExternalToolRequestedData(raw).rewrite(writer); } },
    Entry { name: "gitHubTelemetry.event", shape: 1240, write: |raw: RawJson<'_>, writer| { view::GitHubTelemetryNotification(raw).rewrite(writer); } },
    Entry { name: "gitHubToken.getToken", shape: 1242, write: |raw: RawJson<'_>, writer| { view::GitHubTokenAcquireRequest(raw).rewrite(writer); } },
    Entry { name: "hook.end", shape: 450, write: |raw: RawJson<'_>, writer| { view::HookEndData(raw).rewrite(writer); } },
    Entry { name: "hook.progress", shape: 453, write: |raw: RawJson<'_>, writer| { view::HookProgressData(raw).rewrite(writer); } },
    Entry { name: "hook.start", shape: 456, write: |raw: RawJson<'_>, writer| { view::HookStartData(raw).rewrite(writer); } },
    Entry { name: "hooks.invoke", shape: 1305, write: |raw: RawJson<'_>, writer| { view::HooksInvokeRequest::over(raw).rewrite(writer); } },
    Entry { name: "host.authenticationCancelled", shape: 1308, write: |raw: RawJson<'_>, writer| { view::HostAuthenticationCancelledNotification(raw).rewrite(writer); } },
    Entry { name: "host.event", shape: 1313, write: |raw: RawJson<'_>, writer| { view::HostEventNotification(raw).rewrite(writer); } },
    Entry { name: "host.exited", shape: 1315, write: |raw: RawJson<'_>, writer| { view::HostExitedNotification(raw).rewrite(writer); } },
    Entry { name: "host.materializeSession", shape: 1316, write: |raw: RawJson<'_>, writer| { view::HostMaterializeSessionRequest(raw).rewrite(writer); } },
    Entry { name: "host.sessionReleased", shape: 1318, write: |raw: RawJson<'_>, writer| { view::HostSessionReleasedNotification(raw).rewrite(writer); } },
    Entry { name: "host.validateAuthentication", shape: 1319, write: |raw: RawJson<'_>, writer| { view::HostValidateAuthenticationRequest(raw).rewrite(writer); } },
    Entry { name: "human_response.recorded", shape: 467, write: |raw: RawJson<'_>, writer| { view::HumanResponseRecordedData(raw).rewrite(writer); } },
    Entry { name: "installations.confirm", shape: 1378, write: |raw: RawJson<'_>, writer| { view::InstallationConfirmationRequest(raw).rewrite(writer); } },
    Entry { name: "instruction.update", shape: 474, write: |raw: RawJson<'_>, writer| { view::InstructionUpdateData(raw).rewrite(writer); } },
    Entry { name: "kerberosAuth.acquire", shape: 1391, write: |raw: RawJson<'_>, writer| { view::KerberosAuthAcquireRequest(raw).rewrite(writer); } },
    Entry { name: "llmInference.httpRequestChunk", shape: 1395, write: |raw: RawJson<'_>, writer| { view::LlmInferenceHttpRequestChunkRequest(raw).rewrite(writer); } },
    Entry { name: "llmInference.httpRequestStart", shape: 1399, write: |raw: RawJson<'_>, writer| { view::LlmInferenceHttpRequestStartRequest(raw).rewrite(writer); } },
    Entry { name: "mcp.headers_refresh_completed", shape: 478, write: |raw: RawJson<'_>, writer| { view::McpHeadersRefreshCompletedData(raw).rewrite(writer); } },
    Entry { name: "mcp.headers_refresh_required", shape: 482, write: |raw: RawJson<'_>, writer| { view::McpHeadersRefreshRequiredData(raw).rewrite(writer); } },
    Entry { name: "mcp.oauth_completed", shape: 486, write: |raw: RawJson<'_>, writer| { view::McpOauthCompletedData(raw).rewrite(writer); } },
    Entry { name: "mcp.oauth_recovery_completed", shape: 490, write: |raw: RawJson<'_>, writer| { view::McpOauthRecoveryCompletedData(raw).rewrite(writer); } },
    Entry { name: "mcp.oauth_required", shape: 500, write: |raw: RawJson<'_>, writer| { view::McpOauthRequiredData(raw).rewrite(writer); } },
    Entry { name: "mcp.prompts.list_changed", shape: 503, write: |raw: RawJson<'_>, writer| { view::McpListChangedData(raw).rewrite(writer); } },
    Entry { name: "mcp.resources.list_changed", shape: 503, write: |raw: RawJson<'_>, writer| { view::McpListChangedData(raw).rewrite(writer); } },
    Entry { name: "mcp.tools.list_changed", shape: 503, write: |raw: RawJson<'_>, writer| { view::McpListChangedData(raw).rewrite(writer); } },
    Entry { name: "mcp_app.tool_call_complete", shape: 513, write: |raw: RawJson<'_>, writer| { view::McpAppToolCallCompleteData(raw).rewrite(writer); } },
    Entry { name: "model.call_failure", shape: 520, write: |raw: RawJson<'_>, writer| { view::ModelCallFailureData(raw).rewrite(writer); } },
    Entry { name: "model.call_final_result", shape: 524, write: |raw: RawJson<'_>, writer| { view::ModelCallFinalResultData(raw).rewrite(writer); } },
    Entry { name: "model.call_finished", shape: 528, write: |raw: RawJson<'_>, writer| { view::ModelCallFinishedData(raw).rewrite(writer); } },
    Entry { name: "model.call_start", shape: 531, write: |raw: RawJson<'_>, writer| { view::ModelCallStartData(raw).rewrite(writer); } },
    Entry { name: "model.log", shape: 534, write: |raw: RawJson<'_>, writer| { view::ModelLogData(raw).rewrite(writer); } },
    Entry { name: "model.message", shape: 538, write: |raw: RawJson<'_>, writer| { view::ModelMessageData(raw).rewrite(writer); } },
    Entry { name: "model.messages_snapshot", shape: 541, write: |raw: RawJson<'_>, writer| { view::ModelMessagesSnapshotData(raw).rewrite(writer); } },
    Entry { name: "model.model_call_failure", shape: 544, write: |raw: RawJson<'_>, writer| { view::ModelModelCallFailureData(raw).rewrite(writer); } },
    Entry { name: "model.model_call_started", shape: 548, write: |raw: RawJson<'_>, writer| { view::ModelModelCallStartedData(raw).rewrite(writer); } },
    Entry { name: "model.model_call_success", shape: 551, write: |raw: RawJson<'_>, writer| { view::ModelModelCallSuccessData(raw).rewrite(writer); } },
    Entry { name: "model.response", shape: 554, write: |raw: RawJson<'_>, writer| { view::ModelResponseData(raw).rewrite(writer); } },
    Entry { name: "model.response_limits_status", shape: 19, write: |raw: RawJson<'_>, writer| { writer.open(); for (name, item) in Map::new(raw, RawJson::itself) { writer.key(&name); writer.raw(item); } writer.close(); } },
    Entry { name: "model.tool_execution", shape: 559, write: |raw: RawJson<'_>, writer| { view::ModelToolExecutionData(raw).rewrite(writer); } },
    Entry { name: "model.turn_ended", shape: 562, write: |raw: RawJson<'_>, writer| { view::ModelTurnEndedData(raw).rewrite(writer); } },
    Entry { name: "model.turn_failed", shape: 565, write: |raw: RawJson<'_>, writer| { view::ModelTurnFailedData(raw).rewrite(writer); } },
    Entry { name: "model.turn_retry", shape: 19, write: |raw: RawJson<'_>, writer| { writer.open(); for (name, item) in Map::new(raw, RawJson::itself) { writer.key(&name); writer.raw(item); } writer.close(); } },
    Entry { name: "model.turn_started", shape: 570, write: |raw: RawJson<'_>, writer| { view::ModelTurnStartedData(raw).rewrite(writer); } },
    Entry { name: "pending_messages.modified", shape: 573, write: |raw: RawJson<'_>, writer| { view::PendingMessagesModifiedData(raw).rewrite(writer); } },
    Entry { name: "permission.assentDetected", shape: 576, write: |raw: RawJson<'_>, writer| { view::PermissionAssentDetectedData(raw).rewrite(writer); } },
    Entry { name: "permission.carriedForward", shape: 580, write: |raw: RawJson<'_>, writer| { view::PermissionCarriedForwardData(raw).rewrite(writer); } },
    Entry { name: "permission.completed", shape: 635, write: |raw: RawJson<'_>, writer| { view::PermissionCompletedData(raw).rewrite(writer); } },
    Entry { name: "permission.contextualAuthorization", shape: 639, write: |raw: RawJson<'_>, writer| { view::PermissionContextualAuthorizationData(raw).rewrite(writer); } },
    Entry { name: "permission.messageAuthorization", shape: 642, write: |raw: RawJson<'_>, writer| { view::PermissionMessageAuthorizationData(raw).rewrite(writer); } },
    Entry { name: "permission.messageAuthorizationDegraded", shape: 645, write: |raw: RawJson<'_>, writer| { view::PermissionMessageAuthorizationDegradedData(raw).rewrite(writer); } },
    Entry { name: "permission.messageAuthorizationRead", shape: 648, write: |raw: RawJson<'_>, writer| { view::PermissionMessageAuthorizationReadData(raw).rewrite(writer); } },
    Entry { name: "permission.requested", shape: 710, write: |raw: RawJson<'_>, writer| { view::PermissionRequestedData(raw).rewrite(writer); } },
    Entry { name: "prompt_cache_break", shape: 713, write: |raw: RawJson<'_>, writer| { view::PromptCacheBreakData(raw).rewrite(writer); } },
    Entry { name: "providerToken.getToken", shape: 1615, write: |raw: RawJson<'_>, writer| { view::ProviderTokenAcquireRequest(raw).rewrite(writer); } },
    Entry { name: "sampling.completed", shape: 716, write: |raw: RawJson<'_>, writer| { view::SamplingCompletedData(raw).rewrite(writer); } },
    Entry { name: "sampling.requested", shape: 720, write: |raw: RawJson<'_>, writer| { view::SamplingRequestedData(raw).rewrite(writer); } },
    Entry { name: "sandbox.decision", shape: 750, write: |raw: RawJson<'_>, writer| { view::SandboxDecisionData::over(raw).rewrite(writer); } },
    Entry { name: "session.auto_mode_resolved", shape: 176, write: |raw: RawJson<'_>, writer| { view::AutoModeResolvedData(raw).rewrite(writer); } },
    Entry { name: "session.auto_tier_recommendation", shape: 190, write: |raw: RawJson<'_>, writer| { view::AutoTierRecommendationData(raw).rewrite(writer); } },
    Entry { name: "session.auto_tier_switch_failed", shape: 194, write: |raw: RawJson<'_>, writer| { view::AutoTierSwitchFailedData(raw).rewrite(writer); } },
    Entry { name: "session.autopilot_objective_changed", shape: 197, write: |raw: RawJson<'_>, writer| { view::AutopilotObjectiveChangedData(raw).rewrite(writer); } },
    Entry { name: "session.autopilot_stopped", shape: 761, write: |raw: RawJson<'_>, writer| { view::SessionAutopilotStoppedData(raw).rewrite(writer); } },
    Entry { name: "session.background_tasks_changed", shape: 199, write: |raw: RawJson<'_>, writer| { view::BackgroundTasksChangedData(raw).rewrite(writer); } },
    Entry { name: "session.binary_asset", shape: 201, write: |raw: RawJson<'_>, writer| { view::BinaryAssetData(raw).rewrite(writer); } },
    Entry { name: "session.canvas.closed", shape: 207, write: |raw: RawJson<'_>, writer| { view::CanvasClosedData(raw).rewrite(writer); } },
    Entry { name: "session.canvas.opened", shape: 216, write: |raw: RawJson<'_>, writer| { view::CanvasOpenedData(raw).rewrite(writer); } },
    Entry { name: "session.canvas.recorded", shape: 223, write: |raw: RawJson<'_>, writer| { view::CanvasRecordedData(raw).rewrite(writer); } },
    Entry { name: "session.canvas.registry_changed", shape: 228, write: |raw: RawJson<'_>, writer| { view::CanvasRegistryChangedData(raw).rewrite(writer); } },
    Entry { name: "session.canvas.removed", shape: 229, write: |raw: RawJson<'_>, writer| { view::CanvasRemovedData(raw).rewrite(writer); } },
    Entry { name: "session.canvas.unavailable", shape: 230, write: |raw: RawJson<'_>, writer| { view::CanvasUnavailableData(raw).rewrite(writer); } },
    Entry { name: "session.compaction_complete", shape: 283, write: |raw: RawJson<'_>, writer| { view::CompactionCompleteData(raw).rewrite(writer); } },
    Entry { name: "session.compaction_start", shape: 284, write: |raw: RawJson<'_>, writer| { view::CompactionStartData(raw).rewrite(writer); } },
    Entry { name: "session.completion_receipt", shape: 289, write: |raw: RawJson<'_>, writer| { view::CompletionReceiptData(raw).rewrite(writer); } },
    Entry { name: "session.context_changed", shape: 787, write: |raw: RawJson<'_>, writer| { view::WorkingDirectoryContext(raw).rewrite(writer); } },
    Entry { name: "session.context_cleared", shape: 290, write: |raw: RawJson<'_>, writer| { view::ContextClearedData(raw).rewrite(writer); } },
    Entry { name: "session.custom_agents_updated", shape: 317, write: |raw: RawJson<'_>, writer| { view::CustomAgentsUpdatedData(raw).rewrite(writer); } },
    Entry { name: "session.custom_notification", shape: 318, write: |raw: RawJson<'_>, writer| { view::CustomNotificationData(raw).rewrite(writer); } },
    Entry { name: "session.error", shape: 350, write: |raw: RawJson<'_>, writer| { view::ErrorData(raw).rewrite(writer); } },
    Entry { name: "session.event", shape: 1690, write: |raw: RawJson<'_>, writer| { view::SessionEventNotification(raw).rewrite(writer); } },
    Entry { name: "session.extensions.attachments_pushed", shape: 799, write: |raw: RawJson<'_>, writer| { view::ExtensionsAttachmentsPushedData(raw).rewrite(writer); } },
    Entry { name: "session.extensions_loaded", shape: 806, write: |raw: RawJson<'_>, writer| { view::ExtensionsLoadedData(raw).rewrite(writer); } },
    Entry { name: "session.fusion_change_checkpoint", shape: 810, write: |raw: RawJson<'_>, writer| { view::FusionChangeCheckpointData(raw).rewrite(writer); } },
    Entry { name: "session.fusion_commit_started", shape: 814, write: |raw: RawJson<'_>, writer| { view::FusionCommitStartedData(raw).rewrite(writer); } },
    Entry { name: "session.fusion_completed", shape: 817, write: |raw: RawJson<'_>, writer| { view::FusionCompletedData(raw).rewrite(writer); } },
    Entry { name: "session.fusion_handoff", shape: 820, write: |raw: RawJson<'_>, writer| { view::FusionHandoffData(raw).rewrite(writer); } },
    Entry { name: "session.fusion_resolved", shape: 830, write: |raw: RawJson<'_>, writer| { view::FusionResolvedData(raw).rewrite(writer); } },
    Entry { name: "session.fusion_route_failed", shape: 833, write: |raw: RawJson<'_>, writer| { view::FusionRouteFailedData(raw).rewrite(writer); } },
    Entry { name: "session.fusion_route_started", shape: 837, write: |raw: RawJson<'_>, writer| { view::FusionRouteStartedData(raw).rewrite(writer); } },
    Entry { name: "session.handoff", shape: 842, write: |raw: RawJson<'_>, writer| { view::HandoffData(raw).rewrite(writer); } },
    Entry { name: "session.idle", shape: 845, write: |raw: RawJson<'_>, writer| { view::IdleData(raw).rewrite(writer); } },
    Entry { name: "session.indexed_search", shape: 861, write: |raw: RawJson<'_>, writer| { view::IndexedSearchData::over(raw).rewrite(writer); } },
    Entry { name: "session.info", shape: 864, write: |raw: RawJson<'_>, writer| { view::InfoData(raw).rewrite(writer); } },
    Entry { name: "session.journal_link", shape: 867, write: |raw: RawJson<'_>, writer| { view::SessionJournalLinkData(raw).rewrite(writer); } },
    Entry { name: "session.lifecycle", shape: 1742, write: |raw: RawJson<'_>, writer| { view::SessionLifecycleNotification(raw).rewrite(writer); } },
    Entry { name: "session.managed_plugin_progress", shape: 871, write: |raw: RawJson<'_>, writer| { view::SessionManagedPluginProgressData(raw).rewrite(writer); } },
    Entry { name: "session.managed_settings_enforced", shape: 876, write: |raw: RawJson<'_>, writer| { view::ManagedSettingsEnforcedData(raw).rewrite(writer); } },
    Entry { name: "session.managed_settings_resolved", shape: 881, write: |raw: RawJson<'_>, writer| { view::ManagedSettingsResolvedData(raw).rewrite(writer); } },
    Entry { name: "session.mcp_server_needs_reconnect", shape: 884, write: |raw: RawJson<'_>, writer| { view::McpServerNeedsReconnectData(raw).rewrite(writer); } },
    Entry { name: "session.mcp_server_removed", shape: 887, write: |raw: RawJson<'_>, writer| { view::McpServerRemovedData(raw).rewrite(writer); } },
    Entry { name: "session.mcp_server_status_changed", shape: 891, write: |raw: RawJson<'_>, writer| { view::McpServerStatusChangedData(raw).rewrite(writer); } },
    Entry { name: "session.mcp_server_tools_loaded", shape: 894, write: |raw: RawJson<'_>, writer| { view::SessionMcpServerToolsLoadedData(raw).rewrite(writer); } },
    Entry { name: "session.mcp_servers_loaded", shape: 901, write: |raw: RawJson<'_>, writer| { view::McpServersLoadedData(raw).rewrite(writer); } },
    Entry { name: "session.memory_changed", shape: 904, write: |raw: RawJson<'_>, writer| { view::MemoryChangedData(raw).rewrite(writer); } },
    Entry { name: "session.mode_changed", shape: 907, write: |raw: RawJson<'_>, writer| { view::ModeChangedData(raw).rewrite(writer); } },
    Entry { name: "session.mode_notice_delivered", shape: 910, write: |raw: RawJson<'_>, writer| { view::ModeNoticeDeliveredData(raw).rewrite(writer); } },
    Entry { name: "session.model_change", shape: 916, write: |raw: RawJson<'_>, writer| { view::ModelChangeData(raw).rewrite(writer); } },
    Entry { name: "session.model_deselected", shape: 920, write: |raw: RawJson<'_>, writer| { view::ModelDeselectedData(raw).rewrite(writer); } },
    Entry { name: "session.permission_recovery", shape: 592, write: |raw: RawJson<'_>, writer| { view::PermissionRecoveryData(raw).rewrite(writer); } },
    Entry { name: "session.permissions_changed", shape: 925, write: |raw: RawJson<'_>, writer| { view::PermissionsChangedData(raw).rewrite(writer); } },
    Entry { name: "session.plan_changed", shape: 929, write: |raw: RawJson<'_>, writer| { view::PlanChangedData(raw).rewrite(writer); } },
    Entry { name: "session.quota_observation", shape: 943, write: |raw: RawJson<'_>, writer| { view::SessionQuotaObservationData(raw).rewrite(writer); } },
    Entry { name: "session.remote_steerable_changed", shape: 946, write: |raw: RawJson<'_>, writer| { view::RemoteSteerableChangedData(raw).rewrite(writer); } },
    Entry { name: "session.resume", shape: 950, write: |raw: RawJson<'_>, writer| { view::ResumeData(raw).rewrite(writer); } },
    Entry { name: "session.schedule_cancelled", shape: 953, write: |raw: RawJson<'_>, writer| { view::ScheduleCancelledData(raw).rewrite(writer); } },
    Entry { name: "session.schedule_created", shape: 957, write: |raw: RawJson<'_>, writer| { view::ScheduleCreatedData(raw).rewrite(writer); } },
    Entry { name: "session.schedule_rearmed", shape: 960, write: |raw: RawJson<'_>, writer| { view::ScheduleRearmedData(raw).rewrite(writer); } },
    Entry { name: "session.session_limits_changed", shape: 964, write: |raw: RawJson<'_>, writer| { view::SessionLimitsChangedData(raw).rewrite(writer); } },
    Entry { name: "session.shutdown", shape: 978, write: |raw: RawJson<'_>, writer| { view::ShutdownData(raw).rewrite(writer); } },
    Entry { name: "session.skills_loaded", shape: 984, write: |raw: RawJson<'_>, writer| { view::SkillsLoadedData(raw).rewrite(writer); } },
    Entry { name: "session.snapshot_rewind", shape: 987, write: |raw: RawJson<'_>, writer| { view::SnapshotRewindData(raw).rewrite(writer); } },
    Entry { name: "session.start", shape: 991, write: |raw: RawJson<'_>, writer| { view::StartData(raw).rewrite(writer); } },
    Entry { name: "session.task_complete", shape: 995, write: |raw: RawJson<'_>, writer| { view::TaskCompleteData(raw).rewrite(writer); } },
    Entry { name: "session.title_changed", shape: 998, write: |raw: RawJson<'_>, writer| { view::TitleChangedData(raw).rewrite(writer); } },
    Entry { name: "session.todos_changed", shape: 1001, write: |raw: RawJson<'_>, writer| { view::TodosChangedData(raw).rewrite(writer); } },
    Entry { name: "session.tools_updated", shape: 1004, write: |raw: RawJson<'_>, writer| { view::ToolsUpdatedData(raw).rewrite(writer); } },
    Entry { name: "session.truncation", shape: 1007, write: |raw: RawJson<'_>, writer| { view::TruncationData(raw).rewrite(writer); } },
    Entry { name: "session.usage_checkpoint", shape: 1012, write: |raw: RawJson<'_>, writer| { view::UsageCheckpointData(raw).rewrite(writer); } },
    Entry { name: "session.usage_info", shape: 1015, write: |raw: RawJson<'_>, writer| { view::UsageInfoData(raw).rewrite(writer); } },
    Entry { name: "session.warning", shape: 1018, write: |raw: RawJson<'_>, writer| { view::WarningData(raw).rewrite(writer); } },
    Entry { name: "session.workspace_file_changed", shape: 1022, write: |raw: RawJson<'_>, writer| { view::WorkspaceFileChangedData(raw).rewrite(writer); } },
    Entry { name: "sessionFs.appendFile", shape: 1691, write: |raw: RawJson<'_>, writer| { view::SessionFsAppendFileRequest(raw).rewrite(writer); } },
    Entry { name: "sessionFs.exists", shape: 1694, write: |raw: RawJson<'_>, writer| { view::SessionFsExistsRequest(raw).rewrite(writer); } },
    Entry { name: "sessionFs.mkdir", shape: 1696, write: |raw: RawJson<'_>, writer| { view::SessionFsMkdirRequest(raw).rewrite(writer); } },
    Entry { name: "sessionFs.readFile", shape: 1701, write: |raw: RawJson<'_>, writer| { view::SessionFsReadFileRequest(raw).rewrite(writer); } },
    Entry { name: "sessionFs.readFileBytes", shape: 1697, write: |raw: RawJson<'_>, writer| { view::SessionFsReadFileBytesRequest(raw).rewrite(writer); } },
    Entry { name: "sessionFs.readFileRange", shape: 1699, write: |raw: RawJson<'_>, writer| { view::SessionFsReadFileRangeRequest(raw).rewrite(writer); } },
    Entry { name: "sessionFs.readdir", shape: 1703, write: |raw: RawJson<'_>, writer| { view::SessionFsReaddirRequest(raw).rewrite(writer); } },
    Entry { name: "sessionFs.readdirWithTypes", shape: 1707, write: |raw: RawJson<'_>, writer| { view::SessionFsReaddirWithTypesRequest(raw).rewrite(writer); } },
    Entry { name: "sessionFs.rename", shape: 1710, write: |raw: RawJson<'_>, writer| { view::SessionFsRenameRequest(raw).rewrite(writer); } },
    Entry { name: "sessionFs.rm", shape: 1711, write: |raw: RawJson<'_>, writer| { view::SessionFsRmRequest(raw).rewrite(writer); } },
    Entry { name: "sessionFs.sqliteExists", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    Entry { name: "sessionFs.sqliteQuery", shape: 1718, write: |raw: RawJson<'_>, writer| { view::SessionFsSqliteQueryRequest(raw).rewrite(writer); } },
    Entry { name: "sessionFs.sqliteTransaction", shape: 1724, write: |raw: RawJson<'_>, writer| { view::SessionFsSqliteTransactionRequest(raw).rewrite(writer); } },
    Entry { name: "sessionFs.stat", shape: 1727, write: |raw: RawJson<'_>, writer| { view::SessionFsStatRequest(raw).rewrite(writer); } },
    Entry { name: "sessionFs.writeFile", shape: 1730, write: |raw: RawJson<'_>, writer| { view::SessionFsWriteFileRequest(raw).rewrite(writer); } },
    Entry { name: "sessionFs.writeFileBytes", shape: 1729, write: |raw: RawJson<'_>, writer| { view::SessionFsWriteFileBytesRequest(raw).rewrite(writer); } },
    Entry { name: "sessionManagement.create", shape: 1747, write: |raw: RawJson<'_>, writer| { view::SessionManagementCreateHostRequest(raw).rewrite(writer); } },
    Entry { name: "session_limits_exhausted.completed", shape: 1027, write: |raw: RawJson<'_>, writer| { view::SessionLimitsExhaustedCompletedData(raw).rewrite(writer); } },
    Entry { name: "session_limits_exhausted.requested", shape: 1030, write: |raw: RawJson<'_>, writer| { view::SessionLimitsExhaustedRequestedData(raw).rewrite(writer); } },
    Entry { name: "skill.context_delivered", shape: 1033, write: |raw: RawJson<'_>, writer| { view::SkillContextDeliveredData(raw).rewrite(writer); } },
    Entry { name: "skill.context_delivered_ref", shape: 1036, write: |raw: RawJson<'_>, writer| { view::SkillContextDeliveredRefData(raw).rewrite(writer); } },
    Entry { name: "skill.invoked", shape: 1040, write: |raw: RawJson<'_>, writer| { view::SkillInvokedData(raw).rewrite(writer); } },
    Entry { name: "skill.invoked_ref", shape: 1043, write: |raw: RawJson<'_>, writer| { view::SkillInvokedRefData(raw).rewrite(writer); } },
    Entry { name: "skillProvider.list", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    Entry { name: "skillProvider.read", shape: 1775, write: |raw: RawJson<'_>, writer| { view::SkillProviderReadParams(raw).rewrite(writer); } },
    Entry { name: "subagent.completed", shape: 1047, write: |raw: RawJson<'_>, writer| { view::SubagentCompletedData(raw).rewrite(writer); } },
    Entry { name: "subagent.configured", shape: 1050, write: |raw: RawJson<'_>, writer| { view::SubagentConfiguredData(raw).rewrite(writer); } },
    Entry { name: "subagent.deselected", shape: 1053, write: |raw: RawJson<'_>, writer| { view::SubagentDeselectedData(raw).rewrite(writer); } },
    Entry { name: "subagent.failed", shape: 1056, write: |raw: RawJson<'_>, writer| { view::SubagentFailedData(raw).rewrite(writer); } },
    Entry { name: "subagent.selected", shape: 1059, write: |raw: RawJson<'_>, writer| { view::SubagentSelectedData(raw).rewrite(writer); } },
    Entry { name: "subagent.started", shape: 1063, write: |raw: RawJson<'_>, writer| { view::SubagentStartedData(raw).rewrite(writer); } },
    Entry { name: "system.message", shape: 1070, write: |raw: RawJson<'_>, writer| { view::SystemMessageData(raw).rewrite(writer); } },
    Entry { name: "system.notification", shape: 1096, write: |raw: RawJson<'_>, writer| { view::SystemNotificationData(raw).rewrite(writer); } },
    Entry { name: "systemMessage.transform", shape: 1786, write: |raw: RawJson<'_>, writer| { view::SystemMessageTransformRequest(raw).rewrite(writer); } },
    Entry { name: "tasks.cancel", shape: 258, write: |raw: RawJson<'_>, writer| { view::ClientTaskCancelRequest(raw).rewrite(writer); } },
    Entry { name: "tool.execution_complete", shape: 1148, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteData(raw).rewrite(writer); } },
    Entry { name: "tool.execution_partial_result", shape: 1151, write: |raw: RawJson<'_>, writer| { view::ToolExecutionPartialData(raw).rewrite(writer); } },
    Entry { name: "tool.execution_progress", shape: 1154, write: |raw: RawJson<'_>, writer| { view::ToolExecutionProgressData(raw).rewrite(writer); } },
    Entry { name: "tool.execution_start", shape: 1163, write: |raw: RawJson<'_>, writer| { view::ToolExecutionStartData(raw).rewrite(writer); } },
    Entry { name: "tool.shell_output", shape: 1167, write: |raw: RawJson<'_>, writer| { view::ToolShellOutputData(raw).rewrite(writer); } },
    Entry { name: "tool.user_requested", shape: 1170, write: |raw: RawJson<'_>, writer| { view::ToolUserRequestedData(raw).rewrite(writer); } },
    Entry { name: "tool_search.activated", shape: 1173, write: |raw: RawJson<'_>, writer| { view::ToolSearchActivatedData(raw).rewrite(writer); } },
    Entry { name: "ui.ephemeral_query", shape: 1177, write: |raw: RawJson<'_>, writer| { view::UIEphemeralQueryData(raw).rewrite(writer); } },
    Entry { name: "uiThread.run", shape: 1833, write: |raw: RawJson<'_>, writer| { view::UiThreadRunRequest(raw).rewrite(writer); } },
    Entry { name: "user.message", shape: 1182, write: |raw: RawJson<'_>, writer| { view::UserMessageData(raw).rewrite(writer); } },
    Entry { name: "userInput.request", shape: 1848, write: |raw: RawJson<'_>, writer| { view::UserInputRequest(raw).rewrite(writer); } },
    Entry { name: "user_input.completed", shape: 1185, write: |raw: RawJson<'_>, writer| { view::UserInputCompletedData(raw).rewrite(writer); } },
    Entry { name: "user_input.requested", shape: 1188, write: |raw: RawJson<'_>, writer| { view::UserInputRequestedData(raw).rewrite(writer); } },
    Entry { name: "workflow.abort", shape: 1854, write: |raw: RawJson<'_>, writer| { view::WorkflowAbortRequest(raw).rewrite(writer); } },
    Entry { name: "workflow.execute", shape: 1856, write: |raw: RawJson<'_>, writer| { view::WorkflowExecuteRequest(raw).rewrite(writer); } },
    Entry { name: "workflow.run_settled", shape: 1192, write: |raw: RawJson<'_>, writer| { view::WorkflowRunSettledData(raw).rewrite(writer); } },
    Entry { name: "workflow.run_started", shape: 1195, write: |raw: RawJson<'_>, writer| { view::WorkflowRunStartedData(raw).rewrite(writer); } },
    Entry { name: "workflow.run_updated", shape: 1198, write: |raw: RawJson<'_>, writer| { view::WorkflowRunUpdatedData(raw).rewrite(writer); } },
];

pub(crate) static ANSWERS: &[Entry] = &[
    Entry { name: "autoModeSwitch.request", shape: 182, write: |raw: RawJson<'_>, writer| { view::AutoModeSwitchResult(raw).rewrite(writer); } },
    Entry { name: "auto_mode_switch.requested", shape: 181, write: |raw: RawJson<'_>, writer| { writer.text(enums::UIAutoModeSwitchResponse::from_wire(&raw.to_text()).as_str()); } },
    Entry { name: "canvas.action.invoke", shape: 0, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    Entry { name: "canvas.close", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    Entry { name: "canvas.open", shape: 222, write: |raw: RawJson<'_>, writer| { view::CanvasProviderOpenResult(raw).rewrite(writer); } },
    Entry { name: "command.execute", shape: 364, write: |raw: RawJson<'_>, writer| { match match raw.nullable() { Some(raw) => Some(raw.to_text()), None => None } { Some(value) => { writer.text(&value); } None => writer.null(), } } },
    Entry { name: "command.queued", shape: 274, write: |raw: RawJson<'_>, writer| { view::QueuedCommandResult::over(raw).rewrite(writer); } },
    Entry { name: "elicitation.requested", shape: 1818, write: |raw: RawJson<'_>, writer| { view::UIElicitationResponse(raw).rewrite(writer); } },
    Entry { name: "entraToken.getToken", shape: 348, write: |raw: RawJson<'_>, writer| { view::EntraTokenProviderResult::over(raw).rewrite(writer); } },
    Entry { name: "exitPlanMode.request", shape: 1821, write: |raw: RawJson<'_>, writer| { view::UIExitPlanModeResponse(raw).rewrite(writer); } },
    Entry { name: "exit_plan_mode.requested", shape: 1821, write: |raw: RawJson<'_>, writer| { view::UIExitPlanModeResponse(raw).rewrite(writer); } },
    Entry { name: "extensionLaunchProvider.resolve", shape: 1215, write: |raw: RawJson<'_>, writer| { view::ExtensionLaunchProviderResolveResult(raw).rewrite(writer); } },
    Entry { name: "external_tool.requested", shape: 1234, write: |raw: RawJson<'_>, writer| { view::ExternalToolResult::over(raw).rewrite(writer); } },
    Entry { name: "gitHubToken.getToken", shape: 1245, write: |raw: RawJson<'_>, writer| { view::GitHubTokenAcquireResult::over(raw).rewrite(writer); } },
    Entry { name: "hooks.invoke", shape: 1306, write: |raw: RawJson<'_>, writer| { view::HooksInvokeResult(raw).rewrite(writer); } },
    Entry { name: "hooks.invoke/agentStop", shape: 33, write: |raw: RawJson<'_>, writer| { view::AgentStopHookResult(raw).rewrite(writer); } },
    Entry { name: "hooks.invoke/errorOccurred", shape: 357, write: |raw: RawJson<'_>, writer| { view::ErrorOccurredHookResult(raw).rewrite(writer); } },
    Entry { name: "hooks.invoke/notification", shape: 1498, write: |raw: RawJson<'_>, writer| { view::NotificationHookResult(raw).rewrite(writer); } },
    Entry { name: "hooks.invoke/permissionRequest", shape: 1559, write: |raw: RawJson<'_>, writer| { view::PermissionRequestHookResult(raw).rewrite(writer); } },
    Entry { name: "hooks.invoke/postResult", shape: 1578, write: |raw: RawJson<'_>, writer| { view::PostResultHookResult(raw).rewrite(writer); } },
    Entry { name: "hooks.invoke/postToolUse", shape: 1582, write: |raw: RawJson<'_>, writer| { view::PostToolUseHookResult(raw).rewrite(writer); } },
    Entry { name: "hooks.invoke/postToolUseFailure", shape: 1580, write: |raw: RawJson<'_>, writer| { view::PostToolUseFailureHookResult(raw).rewrite(writer); } },
    Entry { name: "hooks.invoke/preCompact", shape: 1583, write: |raw: RawJson<'_>, writer| { view::PreCompactHookResult(raw).rewrite(writer); } },
    Entry { name: "hooks.invoke/preMcpToolCall", shape: 1586, write: |raw: RawJson<'_>, writer| { view::PreMcpToolCallHookResult(raw).rewrite(writer); } },
    Entry { name: "hooks.invoke/prePRDescription", shape: 1587, write: |raw: RawJson<'_>, writer| { view::PrePrDescriptionHookResult(raw).rewrite(writer); } },
    Entry { name: "hooks.invoke/preToolUse", shape: 1590, write: |raw: RawJson<'_>, writer| { view::PreToolUseHookResult(raw).rewrite(writer); } },
    Entry { name: "hooks.invoke/sessionEnd", shape: 1689, write: |raw: RawJson<'_>, writer| { view::SessionEndHookResult(raw).rewrite(writer); } },
    Entry { name: "hooks.invoke/sessionStart", shape: 1756, write: |raw: RawJson<'_>, writer| { view::SessionStartHookResult(raw).rewrite(writer); } },
    Entry { name: "hooks.invoke/subagentStart", shape: 1780, write: |raw: RawJson<'_>, writer| { view::SubagentStartHookResult(raw).rewrite(writer); } },
    Entry { name: "hooks.invoke/subagentStop", shape: 1783, write: |raw: RawJson<'_>, writer| { view::SubagentStopHookResult(raw).rewrite(writer); } },
    Entry { name: "hooks.invoke/userPromptSubmitted", shape: 1851, write: |raw: RawJson<'_>, writer| { view::UserPromptSubmittedHookResult(raw).rewrite(writer); } },
    Entry { name: "hooks.invoke/userPromptTransformed", shape: 1853, write: |raw: RawJson<'_>, writer| { view::UserPromptTransformedHookResult(raw).rewrite(writer); } },
    Entry { name: "host.materializeSession", shape: 1317, write: |raw: RawJson<'_>, writer| { view::HostMaterializeSessionResult(raw).rewrite(writer); } },
    Entry { name: "host.validateAuthentication", shape: 1863, write: |raw: RawJson<'_>, writer| { match match raw.nullable() { Some(raw) => Some(view::HostAuthentication(raw)), None => None } { Some(value) => { value.rewrite(writer); } None => writer.null(), } } },
    Entry { name: "installations.confirm", shape: 1380, write: |raw: RawJson<'_>, writer| { view::InstallationConfirmationResponse(raw).rewrite(writer); } },
    Entry { name: "kerberosAuth.acquire", shape: 1392, write: |raw: RawJson<'_>, writer| { view::KerberosAuthAcquireResult(raw).rewrite(writer); } },
    Entry { name: "llmInference.httpRequestChunk", shape: 1396, write: |raw: RawJson<'_>, writer| { view::LlmInferenceHttpRequestChunkResult(raw).rewrite(writer); } },
    Entry { name: "llmInference.httpRequestStart", shape: 1400, write: |raw: RawJson<'_>, writer| { view::LlmInferenceHttpRequestStartResult(raw).rewrite(writer); } },
    Entry { name: "mcp.headers_refresh_required", shape: 1418, write: |raw: RawJson<'_>, writer| { view::McpHeadersHandlePendingHeadersRefreshRequest::over(raw).rewrite(writer); } },
    Entry { name: "mcp.oauth_required", shape: 1437, write: |raw: RawJson<'_>, writer| { view::McpOauthPendingRequestResponse::over(raw).rewrite(writer); } },
    Entry { name: "permission.requested", shape: 1553, write: |raw: RawJson<'_>, writer| { view::PermissionDecision::over(raw).rewrite(writer); } },
    Entry { name: "providerToken.getToken", shape: 1616, write: |raw: RawJson<'_>, writer| { view::ProviderTokenAcquireResult(raw).rewrite(writer); } },
    Entry { name: "sampling.requested", shape: 1865, write: |raw: RawJson<'_>, writer| { match match raw.nullable() { Some(raw) => Some(view::UIHandlePendingSamplingResponse(raw)), None => None } { Some(value) => { value.rewrite(writer); } None => writer.null(), } } },
    Entry { name: "sessionFs.appendFile", shape: 1864, write: |raw: RawJson<'_>, writer| { match match raw.nullable() { Some(raw) => Some(view::SessionFsError(raw)), None => None } { Some(value) => { value.rewrite(writer); } None => writer.null(), } } },
    Entry { name: "sessionFs.exists", shape: 1695, write: |raw: RawJson<'_>, writer| { view::SessionFsExistsResult(raw).rewrite(writer); } },
    Entry { name: "sessionFs.mkdir", shape: 1864, write: |raw: RawJson<'_>, writer| { match match raw.nullable() { Some(raw) => Some(view::SessionFsError(raw)), None => None } { Some(value) => { value.rewrite(writer); } None => writer.null(), } } },
    Entry { name: "sessionFs.readFile", shape: 1702, write: |raw: RawJson<'_>, writer| { view::SessionFsReadFileResult(raw).rewrite(writer); } },
    Entry { name: "sessionFs.readFileBytes", shape: 1698, write: |raw: RawJson<'_>, writer| { view::SessionFsReadFileBytesResult(raw).rewrite(writer); } },
    Entry { name: "sessionFs.readFileRange", shape: 1700, write: |raw: RawJson<'_>, writer| { view::SessionFsReadFileRangeResult(raw).rewrite(writer); } },
    Entry { name: "sessionFs.readdir", shape: 1704, write: |raw: RawJson<'_>, writer| { view::SessionFsReaddirResult(raw).rewrite(writer); } },
    Entry { name: "sessionFs.readdirWithTypes", shape: 1709, write: |raw: RawJson<'_>, writer| { view::SessionFsReaddirWithTypesResult(raw).rewrite(writer); } },
    Entry { name: "sessionFs.rename", shape: 1864, write: |raw: RawJson<'_>, writer| { match match raw.nullable() { Some(raw) => Some(view::SessionFsError(raw)), None => None } { Some(value) => { value.rewrite(writer); } None => writer.null(), } } },
    Entry { name: "sessionFs.rm", shape: 1864, write: |raw: RawJson<'_>, writer| { match match raw.nullable() { Some(raw) => Some(view::SessionFsError(raw)), None => None } { Some(value) => { value.rewrite(writer); } None => writer.null(), } } },
    Entry { name: "sessionFs.sqliteExists", shape: 1716, write: |raw: RawJson<'_>, writer| { view::SessionFsSqliteExistsResult(raw).rewrite(writer); } },
    Entry { name: "sessionFs.sqliteQuery", shape: 1719, write: |raw: RawJson<'_>, writer| { view::SessionFsSqliteQueryResult(raw).rewrite(writer); } },
    Entry { name: "sessionFs.sqliteTransaction", shape: 1726, write: |raw: RawJson<'_>, writer| { view::SessionFsSqliteTransactionResult(raw).rewrite(writer); } },
    Entry { name: "sessionFs.stat", shape: 1728, write: |raw: RawJson<'_>, writer| { view::SessionFsStatResult(raw).rewrite(writer); } },
    Entry { name: "sessionFs.writeFile", shape: 1864, write: |raw: RawJson<'_>, writer| { match match raw.nullable() { Some(raw) => Some(view::SessionFsError(raw)), None => None } { Some(value) => { value.rewrite(writer); } None => writer.null(), } } },
    Entry { name: "sessionFs.writeFileBytes", shape: 1864, write: |raw: RawJson<'_>, writer| { match match raw.nullable() { Some(raw) => Some(view::SessionFsError(raw)), None => None } { Some(value) => { value.rewrite(writer); } None => writer.null(), } } },
    Entry { name: "sessionManagement.create", shape: 1748, write: |raw: RawJson<'_>, writer| { view::SessionManagementCreateResult(raw).rewrite(writer); } },
    Entry { name: "session_limits_exhausted.requested", shape: 1829, write: |raw: RawJson<'_>, writer| { view::UISessionLimitsExhaustedResponse(raw).rewrite(writer); } },
    Entry { name: "skillProvider.list", shape: 1774, write: |raw: RawJson<'_>, writer| { view::SkillProviderListResult(raw).rewrite(writer); } },
    Entry { name: "skillProvider.read", shape: 1776, write: |raw: RawJson<'_>, writer| { view::SkillProviderReadResult(raw).rewrite(writer); } },
    Entry { name: "systemMessage.transform", shape: 1787, write: |raw: RawJson<'_>, writer| { view::SystemMessageTransformResult(raw).rewrite(writer); } },
    Entry { name: "tasks.cancel", shape: 259, write: |raw: RawJson<'_>, writer| { view::ClientTaskCancelResult(raw).rewrite(writer); } },
    Entry { name: "uiThread.run", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); } },
    Entry { name: "userInput.request", shape: 1849, write: |raw: RawJson<'_>, writer| { view::UserInputResult::over(raw).rewrite(writer); } },
    Entry { name: "user_input.requested", shape: 1831, write: |raw: RawJson<'_>, writer| { view::UIUserInputResponse(raw).rewrite(writer); } },
    Entry { name: "workflow.abort", shape: 1855, write: |raw: RawJson<'_>, writer| { view::WorkflowAckResult(raw).rewrite(writer); } },
    Entry { name: "workflow.execute", shape: 1857, write: |raw: RawJson<'_>, writer| { view::WorkflowExecuteResult(raw).rewrite(writer); } },
];

pub(crate) static TYPES: &[Entry] = &[
    Entry { name: "AbortData", shape: 2, write: |raw: RawJson<'_>, writer| { view::AbortData(raw).rewrite(writer); } },
    Entry { name: "AbortRequest", shape: 4, write: |raw: RawJson<'_>, writer| { view::AbortRequest(raw).rewrite(writer); } },
    Entry { name: "AbortResult", shape: 6, write: |raw: RawJson<'_>, writer| { view::AbortResult(raw).rewrite(writer); } },
    Entry { name: "AcceptedEnqueueCommandResult", shape: 8, write: |raw: RawJson<'_>, writer| { view::AcceptedEnqueueCommandResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AccountAllUsers", shape: 1866, write: |raw: RawJson<'_>, writer| { view::AccountAllUsers(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AccountGetCurrentAuthResult", shape: 1867, write: |raw: RawJson<'_>, writer| { view::AccountGetCurrentAuthResult(raw).rewrite(writer); } },
    Entry { name: "AccountGetQuotaRequest", shape: 9, write: |raw: RawJson<'_>, writer| { view::AccountGetQuotaRequest(raw).rewrite(writer); } },
    Entry { name: "AccountGetQuotaResult", shape: 15, write: |raw: RawJson<'_>, writer| { view::AccountGetQuotaResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AccountLoginRequest", shape: 1868, write: |raw: RawJson<'_>, writer| { view::AccountLoginRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AccountLoginResult", shape: 1869, write: |raw: RawJson<'_>, writer| { view::AccountLoginResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AccountLogoutRequest", shape: 1870, write: |raw: RawJson<'_>, writer| { view::AccountLogoutRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AccountLogoutResult", shape: 1871, write: |raw: RawJson<'_>, writer| { view::AccountLogoutResult(raw).rewrite(writer); } },
    Entry { name: "AccountQuotaSnapshot", shape: 13, write: |raw: RawJson<'_>, writer| { view::AccountQuotaSnapshot(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AccountStatus", shape: 1873, write: |raw: RawJson<'_>, writer| { view::AccountStatus(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AccountsEnumerateRequest", shape: 1879, write: |raw: RawJson<'_>, writer| { view::AccountsEnumerateRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AccountsGetRequest", shape: 1886, write: |raw: RawJson<'_>, writer| { view::AccountsGetRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AccountsSetRequest", shape: 1894, write: |raw: RawJson<'_>, writer| { view::AccountsSetRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AgentDiscoveryPath", shape: 1896, write: |raw: RawJson<'_>, writer| { view::AgentDiscoveryPath(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AgentDiscoveryPathList", shape: 1898, write: |raw: RawJson<'_>, writer| { view::AgentDiscoveryPathList(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AgentGetCurrentResult", shape: 1899, write: |raw: RawJson<'_>, writer| { view::AgentGetCurrentResult(raw).rewrite(writer); } },
    Entry { name: "AgentInfo", shape: 22, write: |raw: RawJson<'_>, writer| { view::AgentInfo(raw).rewrite(writer); } },
    Entry { name: "AgentInterruptedData", shape: 26, write: |raw: RawJson<'_>, writer| { view::AgentInterruptedData(raw).rewrite(writer); } },
    Entry { name: "AgentList", shape: 28, write: |raw: RawJson<'_>, writer| { view::AgentList(raw).rewrite(writer); } },
    Entry { name: "AgentListRequest", shape: 29, write: |raw: RawJson<'_>, writer| { view::AgentListRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AgentRegistryLiveTargetEntry", shape: 1904, write: |raw: RawJson<'_>, writer| { view::AgentRegistryLiveTargetEntry(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AgentRegistryLogCapture", shape: 1906, write: |raw: RawJson<'_>, writer| { view::AgentRegistryLogCapture(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AgentRegistrySpawnError", shape: 1908, write: |raw: RawJson<'_>, writer| { view::AgentRegistrySpawnError(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AgentRegistrySpawnRegistryTimeout", shape: 1910, write: |raw: RawJson<'_>, writer| { view::AgentRegistrySpawnRegistryTimeout(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AgentRegistrySpawnRequest", shape: 1912, write: |raw: RawJson<'_>, writer| { view::AgentRegistrySpawnRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AgentRegistrySpawnResult", shape: 1919, write: |raw: RawJson<'_>, writer| { view::AgentRegistrySpawnResult::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AgentRegistrySpawnSpawned", shape: 1914, write: |raw: RawJson<'_>, writer| { view::AgentRegistrySpawnSpawned(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AgentRegistrySpawnValidationError", shape: 1918, write: |raw: RawJson<'_>, writer| { view::AgentRegistrySpawnValidationError(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AgentReloadResult", shape: 1920, write: |raw: RawJson<'_>, writer| { view::AgentReloadResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AgentSelectRequest", shape: 1921, write: |raw: RawJson<'_>, writer| { view::AgentSelectRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AgentSelectResult", shape: 1922, write: |raw: RawJson<'_>, writer| { view::AgentSelectResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AgentSetPromptRequest", shape: 1923, write: |raw: RawJson<'_>, writer| { view::AgentSetPromptRequest(raw).rewrite(writer); } },
    Entry { name: "AgentStopHookInput", shape: 30, write: |raw: RawJson<'_>, writer| { view::AgentStopHookInput(raw).rewrite(writer); } },
    Entry { name: "AgentStopHookOutput", shape: 32, write: |raw: RawJson<'_>, writer| { view::AgentStopHookOutput(raw).rewrite(writer); } },
    Entry { name: "AgentStopHookResult", shape: 33, write: |raw: RawJson<'_>, writer| { view::AgentStopHookResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AgentsDiscoverRequest", shape: 1924, write: |raw: RawJson<'_>, writer| { view::AgentsDiscoverRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AgentsGetDiscoveryPathsRequest", shape: 1925, write: |raw: RawJson<'_>, writer| { view::AgentsGetDiscoveryPathsRequest(raw).rewrite(writer); } },
    Entry { name: "ApiKeyAuthInfo", shape: 51, write: |raw: RawJson<'_>, writer| { view::ApiKeyAuthInfo(raw).rewrite(writer); } },
    Entry { name: "AssistantIdleData", shape: 52, write: |raw: RawJson<'_>, writer| { view::AssistantIdleData(raw).rewrite(writer); } },
    Entry { name: "AssistantIntentData", shape: 53, write: |raw: RawJson<'_>, writer| { view::AssistantIntentData(raw).rewrite(writer); } },
    Entry { name: "AssistantMessageData", shape: 78, write: |raw: RawJson<'_>, writer| { view::AssistantMessageData(raw).rewrite(writer); } },
    Entry { name: "AssistantMessageDeltaData", shape: 79, write: |raw: RawJson<'_>, writer| { view::AssistantMessageDeltaData(raw).rewrite(writer); } },
    Entry { name: "AssistantMessageReasoningBlocks", shape: 61, write: |raw: RawJson<'_>, writer| { view::AssistantMessageReasoningBlocks(raw).rewrite(writer); } },
    Entry { name: "AssistantMessageServerTools", shape: 60, write: |raw: RawJson<'_>, writer| { view::AssistantMessageServerTools(raw).rewrite(writer); } },
    Entry { name: "AssistantMessageStartData", shape: 80, write: |raw: RawJson<'_>, writer| { view::AssistantMessageStartData(raw).rewrite(writer); } },
    Entry { name: "AssistantMessageToolRequest", shape: 57, write: |raw: RawJson<'_>, writer| { view::AssistantMessageToolRequest(raw).rewrite(writer); } },
    Entry { name: "AssistantMessageToolRequestCaller", shape: 56, write: |raw: RawJson<'_>, writer| { view::AssistantMessageToolRequestCaller(raw).rewrite(writer); } },
    Entry { name: "AssistantReasoningData", shape: 81, write: |raw: RawJson<'_>, writer| { view::AssistantReasoningData(raw).rewrite(writer); } },
    Entry { name: "AssistantReasoningDeltaData", shape: 82, write: |raw: RawJson<'_>, writer| { view::AssistantReasoningDeltaData(raw).rewrite(writer); } },
    Entry { name: "AssistantServerToolProgressData", shape: 83, write: |raw: RawJson<'_>, writer| { view::AssistantServerToolProgressData(raw).rewrite(writer); } },
    Entry { name: "AssistantStreamingDeltaData", shape: 84, write: |raw: RawJson<'_>, writer| { view::AssistantStreamingDeltaData(raw).rewrite(writer); } },
    Entry { name: "AssistantToolCallDeltaData", shape: 85, write: |raw: RawJson<'_>, writer| { view::AssistantToolCallDeltaData(raw).rewrite(writer); } },
    Entry { name: "AssistantTurnEndData", shape: 86, write: |raw: RawJson<'_>, writer| { view::AssistantTurnEndData(raw).rewrite(writer); } },
    Entry { name: "AssistantTurnRetryData", shape: 87, write: |raw: RawJson<'_>, writer| { view::AssistantTurnRetryData(raw).rewrite(writer); } },
    Entry { name: "AssistantTurnStartData", shape: 88, write: |raw: RawJson<'_>, writer| { view::AssistantTurnStartData(raw).rewrite(writer); } },
    Entry { name: "AssistantUsageCopilotUsage", shape: 91, write: |raw: RawJson<'_>, writer| { view::AssistantUsageCopilotUsage(raw).rewrite(writer); } },
    Entry { name: "AssistantUsageCopilotUsageTokenDetail", shape: 89, write: |raw: RawJson<'_>, writer| { view::AssistantUsageCopilotUsageTokenDetail(raw).rewrite(writer); } },
    Entry { name: "AssistantUsageData", shape: 106, write: |raw: RawJson<'_>, writer| { view::AssistantUsageData(raw).rewrite(writer); } },
    Entry { name: "AssistantUsageQuotaSnapshot", shape: 94, write: |raw: RawJson<'_>, writer| { view::AssistantUsageQuotaSnapshot(raw).rewrite(writer); } },
    Entry { name: "AssistedApprovalAssessment", shape: 118, write: |raw: RawJson<'_>, writer| { view::AssistedApprovalAssessment::over(raw).rewrite(writer); } },
    Entry { name: "AssistedApprovalAssessmentCompleted", shape: 115, write: |raw: RawJson<'_>, writer| { view::AssistedApprovalAssessmentCompleted(raw).rewrite(writer); } },
    Entry { name: "AssistedApprovalAssessmentExcluded", shape: 112, write: |raw: RawJson<'_>, writer| { view::AssistedApprovalAssessmentExcluded(raw).rewrite(writer); } },
    Entry { name: "AssistedApprovalAssessmentFailed", shape: 117, write: |raw: RawJson<'_>, writer| { view::AssistedApprovalAssessmentFailed(raw).rewrite(writer); } },
    Entry { name: "AssistedApprovalAssessmentNotRun", shape: 110, write: |raw: RawJson<'_>, writer| { view::AssistedApprovalAssessmentNotRun(raw).rewrite(writer); } },
    Entry { name: "AssistedApprovalAssessmentUnavailable", shape: 108, write: |raw: RawJson<'_>, writer| { view::AssistedApprovalAssessmentUnavailable(raw).rewrite(writer); } },
    Entry { name: "Attachment", shape: 158, write: |raw: RawJson<'_>, writer| { view::Attachment::over(raw).rewrite(writer); } },
    Entry { name: "AttachmentBlob", shape: 155, write: |raw: RawJson<'_>, writer| { view::AttachmentBlob(raw).rewrite(writer); } },
    Entry { name: "AttachmentDirectory", shape: 124, write: |raw: RawJson<'_>, writer| { view::AttachmentDirectory(raw).rewrite(writer); } },
    Entry { name: "AttachmentExtensionContext", shape: 157, write: |raw: RawJson<'_>, writer| { view::AttachmentExtensionContext(raw).rewrite(writer); } },
    Entry { name: "AttachmentFile", shape: 122, write: |raw: RawJson<'_>, writer| { view::AttachmentFile(raw).rewrite(writer); } },
    Entry { name: "AttachmentFileLineRange", shape: 120, write: |raw: RawJson<'_>, writer| { view::AttachmentFileLineRange(raw).rewrite(writer); } },
    Entry { name: "AttachmentGitHubActionsJob", shape: 139, write: |raw: RawJson<'_>, writer| { view::AttachmentGitHubActionsJob(raw).rewrite(writer); } },
    Entry { name: "AttachmentGitHubCommit", shape: 135, write: |raw: RawJson<'_>, writer| { view::AttachmentGitHubCommit(raw).rewrite(writer); } },
    Entry { name: "AttachmentGitHubFile", shape: 151, write: |raw: RawJson<'_>, writer| { view::AttachmentGitHubFile(raw).rewrite(writer); } },
    Entry { name: "AttachmentGitHubFileDiff", shape: 144, write: |raw: RawJson<'_>, writer| { view::AttachmentGitHubFileDiff(raw).rewrite(writer); } },
    Entry { name: "AttachmentGitHubFileDiffSide", shape: 143, write: |raw: RawJson<'_>, writer| { view::AttachmentGitHubFileDiffSide(raw).rewrite(writer); } },
    Entry { name: "AttachmentGitHubReference", shape: 132, write: |raw: RawJson<'_>, writer| { view::AttachmentGitHubReference(raw).rewrite(writer); } },
    Entry { name: "AttachmentGitHubRelease", shape: 137, write: |raw: RawJson<'_>, writer| { view::AttachmentGitHubRelease(raw).rewrite(writer); } },
    Entry { name: "AttachmentGitHubRepository", shape: 141, write: |raw: RawJson<'_>, writer| { view::AttachmentGitHubRepository(raw).rewrite(writer); } },
    Entry { name: "AttachmentGitHubSnippet", shape: 153, write: |raw: RawJson<'_>, writer| { view::AttachmentGitHubSnippet(raw).rewrite(writer); } },
    Entry { name: "AttachmentGitHubTreeComparison", shape: 147, write: |raw: RawJson<'_>, writer| { view::AttachmentGitHubTreeComparison(raw).rewrite(writer); } },
    Entry { name: "AttachmentGitHubTreeComparisonSide", shape: 146, write: |raw: RawJson<'_>, writer| { view::AttachmentGitHubTreeComparisonSide(raw).rewrite(writer); } },
    Entry { name: "AttachmentGitHubUrl", shape: 149, write: |raw: RawJson<'_>, writer| { view::AttachmentGitHubUrl(raw).rewrite(writer); } },
    Entry { name: "AttachmentSelection", shape: 129, write: |raw: RawJson<'_>, writer| { view::AttachmentSelection(raw).rewrite(writer); } },
    Entry { name: "AttachmentSelectionDetails", shape: 128, write: |raw: RawJson<'_>, writer| { view::AttachmentSelectionDetails(raw).rewrite(writer); } },
    Entry { name: "AttachmentSelectionDetailsEnd", shape: 127, write: |raw: RawJson<'_>, writer| { view::AttachmentSelectionDetailsEnd(raw).rewrite(writer); } },
    Entry { name: "AttachmentSelectionDetailsStart", shape: 126, write: |raw: RawJson<'_>, writer| { view::AttachmentSelectionDetailsStart(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AuthEnumerateQuery", shape: 1878, write: |raw: RawJson<'_>, writer| { view::AuthEnumerateQuery::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AuthEnumerateQueryAccounts", shape: 1875, write: |raw: RawJson<'_>, writer| { view::AuthEnumerateQueryAccounts(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AuthEnumerateQueryProviders", shape: 1877, write: |raw: RawJson<'_>, writer| { view::AuthEnumerateQueryProviders(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AuthEnumerateValue", shape: 1932, write: |raw: RawJson<'_>, writer| { view::AuthEnumerateValue::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AuthEnumerateValueAccounts", shape: 1927, write: |raw: RawJson<'_>, writer| { view::AuthEnumerateValueAccounts(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AuthEnumerateValueProviders", shape: 1931, write: |raw: RawJson<'_>, writer| { view::AuthEnumerateValueProviders(raw).rewrite(writer); } },
    Entry { name: "AuthInfo", shape: 174, write: |raw: RawJson<'_>, writer| { view::AuthInfo::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AuthLoginAccount", shape: 1933, write: |raw: RawJson<'_>, writer| { view::AuthLoginAccount(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AuthLoginAdvanceRequest", shape: 1934, write: |raw: RawJson<'_>, writer| { view::AuthLoginAdvanceRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AuthLoginBeginRequest", shape: 1935, write: |raw: RawJson<'_>, writer| { view::AuthLoginBeginRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AuthLoginBegun", shape: 1950, write: |raw: RawJson<'_>, writer| { view::AuthLoginBegun(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AuthLoginCancelRequest", shape: 1951, write: |raw: RawJson<'_>, writer| { view::AuthLoginCancelRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AuthLoginResultDto", shape: 1946, write: |raw: RawJson<'_>, writer| { view::AuthLoginResultDto(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AuthLoginStep", shape: 1949, write: |raw: RawJson<'_>, writer| { view::AuthLoginStep::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AuthLoginStepAwaiting", shape: 1941, write: |raw: RawJson<'_>, writer| { view::AuthLoginStepAwaiting(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AuthLoginStepCompleted", shape: 1947, write: |raw: RawJson<'_>, writer| { view::AuthLoginStepCompleted(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AuthLoginStepError", shape: 1948, write: |raw: RawJson<'_>, writer| { view::AuthLoginStepError(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AuthLoginStepInputRequired", shape: 1939, write: |raw: RawJson<'_>, writer| { view::AuthLoginStepInputRequired(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AuthLoginStepNeedsInteraction", shape: 1943, write: |raw: RawJson<'_>, writer| { view::AuthLoginStepNeedsInteraction(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AuthLoginStepOpenUrl", shape: 1937, write: |raw: RawJson<'_>, writer| { view::AuthLoginStepOpenUrl(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AuthReadQuery", shape: 1885, write: |raw: RawJson<'_>, writer| { view::AuthReadQuery::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AuthReadQueryActiveAccount", shape: 1881, write: |raw: RawJson<'_>, writer| { view::AuthReadQueryActiveAccount(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AuthReadQueryLastErrors", shape: 1884, write: |raw: RawJson<'_>, writer| { view::AuthReadQueryLastErrors(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AuthReadQueryStatus", shape: 1882, write: |raw: RawJson<'_>, writer| { view::AuthReadQueryStatus(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AuthReadValue", shape: 1958, write: |raw: RawJson<'_>, writer| { view::AuthReadValue::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AuthReadValueActiveAccount", shape: 1952, write: |raw: RawJson<'_>, writer| { view::AuthReadValueActiveAccount(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AuthReadValueLastErrors", shape: 1957, write: |raw: RawJson<'_>, writer| { view::AuthReadValueLastErrors(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AuthReadValueStatus", shape: 1954, write: |raw: RawJson<'_>, writer| { view::AuthReadValueStatus(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AuthStatusDto", shape: 1953, write: |raw: RawJson<'_>, writer| { view::AuthStatusDto(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AuthValidationError", shape: 1955, write: |raw: RawJson<'_>, writer| { view::AuthValidationError(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AuthWrite", shape: 1893, write: |raw: RawJson<'_>, writer| { view::AuthWrite::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AuthWriteLogout", shape: 1890, write: |raw: RawJson<'_>, writer| { view::AuthWriteLogout(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AuthWriteResult", shape: 1959, write: |raw: RawJson<'_>, writer| { view::AuthWriteResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AuthWriteSetCredentials", shape: 1892, write: |raw: RawJson<'_>, writer| { view::AuthWriteSetCredentials(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AuthWriteSwitchActive", shape: 1888, write: |raw: RawJson<'_>, writer| { view::AuthWriteSwitchActive(raw).rewrite(writer); } },
    Entry { name: "AutoModeResolvedData", shape: 176, write: |raw: RawJson<'_>, writer| { view::AutoModeResolvedData(raw).rewrite(writer); } },
    Entry { name: "AutoModeSwitchCompletedData", shape: 178, write: |raw: RawJson<'_>, writer| { view::AutoModeSwitchCompletedData(raw).rewrite(writer); } },
    Entry { name: "AutoModeSwitchRequest", shape: 179, write: |raw: RawJson<'_>, writer| { view::AutoModeSwitchRequest(raw).rewrite(writer); } },
    Entry { name: "AutoModeSwitchRequestedData", shape: 180, write: |raw: RawJson<'_>, writer| { view::AutoModeSwitchRequestedData(raw).rewrite(writer); } },
    Entry { name: "AutoModeSwitchResult", shape: 182, write: |raw: RawJson<'_>, writer| { view::AutoModeSwitchResult(raw).rewrite(writer); } },
    Entry { name: "AutoTierBilling", shape: 184, write: |raw: RawJson<'_>, writer| { view::AutoTierBilling(raw).rewrite(writer); } },
    Entry { name: "AutoTierBillingPromo", shape: 183, write: |raw: RawJson<'_>, writer| { view::AutoTierBillingPromo(raw).rewrite(writer); } },
    Entry { name: "AutoTierDescriptor", shape: 186, write: |raw: RawJson<'_>, writer| { view::AutoTierDescriptor(raw).rewrite(writer); } },
    Entry { name: "AutoTierMetadata", shape: 188, write: |raw: RawJson<'_>, writer| { view::AutoTierMetadata(raw).rewrite(writer); } },
    Entry { name: "AutoTierRecommendationData", shape: 190, write: |raw: RawJson<'_>, writer| { view::AutoTierRecommendationData(raw).rewrite(writer); } },
    Entry { name: "AutoTierStatus", shape: 185, write: |raw: RawJson<'_>, writer| { view::AutoTierStatus(raw).rewrite(writer); } },
    Entry { name: "AutoTierSwitchFailedData", shape: 194, write: |raw: RawJson<'_>, writer| { view::AutoTierSwitchFailedData(raw).rewrite(writer); } },
    Entry { name: "AutopilotObjectiveChangedData", shape: 197, write: |raw: RawJson<'_>, writer| { view::AutopilotObjectiveChangedData(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AutopilotObjectiveCreditLimit", shape: 1960, write: |raw: RawJson<'_>, writer| { view::AutopilotObjectiveCreditLimit(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AutopilotObjectiveGetStateResult", shape: 1964, write: |raw: RawJson<'_>, writer| { view::AutopilotObjectiveGetStateResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "AutopilotObjectiveState", shape: 1962, write: |raw: RawJson<'_>, writer| { view::AutopilotObjectiveState(raw).rewrite(writer); } },
    Entry { name: "AutopilotOptions", shape: 198, write: |raw: RawJson<'_>, writer| { view::AutopilotOptions(raw).rewrite(writer); } },
    Entry { name: "BackgroundTasksChangedData", shape: 199, write: |raw: RawJson<'_>, writer| { view::BackgroundTasksChangedData(raw).rewrite(writer); } },
    Entry { name: "BinaryAssetData", shape: 201, write: |raw: RawJson<'_>, writer| { view::BinaryAssetData(raw).rewrite(writer); } },
    Entry { name: "BinaryAssetReference", shape: 203, write: |raw: RawJson<'_>, writer| { view::BinaryAssetReference(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "BuiltInModelCatalog", shape: 1967, write: |raw: RawJson<'_>, writer| { view::BuiltInModelCatalog(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "BuiltInModelCatalogEntry", shape: 1965, write: |raw: RawJson<'_>, writer| { view::BuiltInModelCatalogEntry(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "BuiltinToolDescriptor", shape: 1976, write: |raw: RawJson<'_>, writer| { view::BuiltinToolDescriptor(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "BuiltinToolFormat", shape: 1972, write: |raw: RawJson<'_>, writer| { view::BuiltinToolFormat(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "BuiltinToolInputSchema", shape: 1969, write: |raw: RawJson<'_>, writer| { view::BuiltinToolInputSchema(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "BuiltinToolSafeForTelemetry", shape: 1975, write: |raw: RawJson<'_>, writer| { view::BuiltinToolSafeForTelemetry::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "BuiltinToolSafeTelemetryFields", shape: 1974, write: |raw: RawJson<'_>, writer| { view::BuiltinToolSafeTelemetryFields(raw).rewrite(writer); } },
    Entry { name: "CancelRequestNotification", shape: 205, write: |raw: RawJson<'_>, writer| { view::CancelRequestNotification(raw).rewrite(writer); } },
    Entry { name: "CancelRequestNotificationId", shape: 204, write: |raw: RawJson<'_>, writer| { view::CancelRequestNotificationId::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CancelUserRequestedShellCommandResult", shape: 1977, write: |raw: RawJson<'_>, writer| { view::CancelUserRequestedShellCommandResult(raw).rewrite(writer); } },
    Entry { name: "CanvasAction", shape: 206, write: |raw: RawJson<'_>, writer| { view::CanvasAction(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CanvasActionInvokeRequest", shape: 1978, write: |raw: RawJson<'_>, writer| { view::CanvasActionInvokeRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CanvasActionInvokeResult", shape: 1979, write: |raw: RawJson<'_>, writer| { view::CanvasActionInvokeResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CanvasCloseRequest", shape: 1980, write: |raw: RawJson<'_>, writer| { view::CanvasCloseRequest(raw).rewrite(writer); } },
    Entry { name: "CanvasClosedData", shape: 207, write: |raw: RawJson<'_>, writer| { view::CanvasClosedData(raw).rewrite(writer); } },
    Entry { name: "CanvasDeclaration", shape: 209, write: |raw: RawJson<'_>, writer| { view::CanvasDeclaration(raw).rewrite(writer); } },
    Entry { name: "CanvasHostContext", shape: 211, write: |raw: RawJson<'_>, writer| { view::CanvasHostContext(raw).rewrite(writer); } },
    Entry { name: "CanvasHostContextCapabilities", shape: 210, write: |raw: RawJson<'_>, writer| { view::CanvasHostContextCapabilities(raw).rewrite(writer); } },
    Entry { name: "CanvasList", shape: 214, write: |raw: RawJson<'_>, writer| { view::CanvasList(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CanvasListOpenResult", shape: 1981, write: |raw: RawJson<'_>, writer| { view::CanvasListOpenResult(raw).rewrite(writer); } },
    Entry { name: "CanvasOpenRequest", shape: 215, write: |raw: RawJson<'_>, writer| { view::CanvasOpenRequest(raw).rewrite(writer); } },
    Entry { name: "CanvasOpenedData", shape: 216, write: |raw: RawJson<'_>, writer| { view::CanvasOpenedData(raw).rewrite(writer); } },
    Entry { name: "CanvasProviderCloseRequest", shape: 218, write: |raw: RawJson<'_>, writer| { view::CanvasProviderCloseRequest(raw).rewrite(writer); } },
    Entry { name: "CanvasProviderIdentity", shape: 219, write: |raw: RawJson<'_>, writer| { view::CanvasProviderIdentity(raw).rewrite(writer); } },
    Entry { name: "CanvasProviderInvokeActionRequest", shape: 220, write: |raw: RawJson<'_>, writer| { view::CanvasProviderInvokeActionRequest(raw).rewrite(writer); } },
    Entry { name: "CanvasProviderOpenRequest", shape: 221, write: |raw: RawJson<'_>, writer| { view::CanvasProviderOpenRequest(raw).rewrite(writer); } },
    Entry { name: "CanvasProviderOpenResult", shape: 222, write: |raw: RawJson<'_>, writer| { view::CanvasProviderOpenResult(raw).rewrite(writer); } },
    Entry { name: "CanvasRecordedData", shape: 223, write: |raw: RawJson<'_>, writer| { view::CanvasRecordedData(raw).rewrite(writer); } },
    Entry { name: "CanvasRegistryChangedCanvas", shape: 226, write: |raw: RawJson<'_>, writer| { view::CanvasRegistryChangedCanvas(raw).rewrite(writer); } },
    Entry { name: "CanvasRegistryChangedCanvasAction", shape: 224, write: |raw: RawJson<'_>, writer| { view::CanvasRegistryChangedCanvasAction(raw).rewrite(writer); } },
    Entry { name: "CanvasRegistryChangedData", shape: 228, write: |raw: RawJson<'_>, writer| { view::CanvasRegistryChangedData(raw).rewrite(writer); } },
    Entry { name: "CanvasRemovedData", shape: 229, write: |raw: RawJson<'_>, writer| { view::CanvasRemovedData(raw).rewrite(writer); } },
    Entry { name: "CanvasSessionContext", shape: 217, write: |raw: RawJson<'_>, writer| { view::CanvasSessionContext(raw).rewrite(writer); } },
    Entry { name: "CanvasUnavailableData", shape: 230, write: |raw: RawJson<'_>, writer| { view::CanvasUnavailableData(raw).rewrite(writer); } },
    Entry { name: "CapabilitiesChangedData", shape: 232, write: |raw: RawJson<'_>, writer| { view::CapabilitiesChangedData(raw).rewrite(writer); } },
    Entry { name: "CapabilitiesChangedUI", shape: 231, write: |raw: RawJson<'_>, writer| { view::CapabilitiesChangedUI(raw).rewrite(writer); } },
    Entry { name: "CapiSessionOptions", shape: 233, write: |raw: RawJson<'_>, writer| { view::CapiSessionOptions(raw).rewrite(writer); } },
    Entry { name: "CardDigest", shape: 235, write: |raw: RawJson<'_>, writer| { view::CardDigest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CatalogAgentPluginCandidate", shape: 2000, write: |raw: RawJson<'_>, writer| { view::CatalogAgentPluginCandidate(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CatalogAgentPluginCandidateProvenance", shape: 1987, write: |raw: RawJson<'_>, writer| { view::CatalogAgentPluginCandidateProvenance(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CatalogAgentPluginInstallPlan", shape: 1999, write: |raw: RawJson<'_>, writer| { view::CatalogAgentPluginInstallPlan(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CatalogAgentPluginInstallSource", shape: 1997, write: |raw: RawJson<'_>, writer| { view::CatalogAgentPluginInstallSource::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CatalogAgentPluginMarketplaceSource", shape: 1994, write: |raw: RawJson<'_>, writer| { view::CatalogAgentPluginMarketplaceSource(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CatalogAgentPluginMaterializationSource", shape: 1992, write: |raw: RawJson<'_>, writer| { view::CatalogAgentPluginMaterializationSource(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CatalogAgentPluginRepositorySource", shape: 1996, write: |raw: RawJson<'_>, writer| { view::CatalogAgentPluginRepositorySource(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CatalogAiSkillCandidate", shape: 2009, write: |raw: RawJson<'_>, writer| { view::CatalogAiSkillCandidate(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CatalogAiSkillCandidateProvenance", shape: 2008, write: |raw: RawJson<'_>, writer| { view::CatalogAiSkillCandidateProvenance(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CatalogAuthenticationRequiredError", shape: 2012, write: |raw: RawJson<'_>, writer| { view::CatalogAuthenticationRequiredError(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CatalogCandidate", shape: 2017, write: |raw: RawJson<'_>, writer| { view::CatalogCandidate::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CatalogCandidateSource", shape: 2007, write: |raw: RawJson<'_>, writer| { view::CatalogCandidateSource::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CatalogCandidateSourceEmbedded", shape: 2006, write: |raw: RawJson<'_>, writer| { view::CatalogCandidateSourceEmbedded(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CatalogCandidateSourceUrl", shape: 2004, write: |raw: RawJson<'_>, writer| { view::CatalogCandidateSourceUrl(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CatalogClientContract", shape: 2018, write: |raw: RawJson<'_>, writer| { view::CatalogClientContract(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CatalogContractViolationError", shape: 2021, write: |raw: RawJson<'_>, writer| { view::CatalogContractViolationError(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CatalogHandleRejectedError", shape: 2025, write: |raw: RawJson<'_>, writer| { view::CatalogHandleRejectedError(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CatalogInvalidRequestError", shape: 2028, write: |raw: RawJson<'_>, writer| { view::CatalogInvalidRequestError(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CatalogMalformedCardError", shape: 2032, write: |raw: RawJson<'_>, writer| { view::CatalogMalformedCardError(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CatalogMcpServerCandidate", shape: 2016, write: |raw: RawJson<'_>, writer| { view::CatalogMcpServerCandidate(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CatalogMcpServerCandidateProvenance", shape: 2015, write: |raw: RawJson<'_>, writer| { view::CatalogMcpServerCandidateProvenance(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CatalogNegotiatedContract", shape: 2035, write: |raw: RawJson<'_>, writer| { view::CatalogNegotiatedContract(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CatalogNegotiationRefusedError", shape: 2038, write: |raw: RawJson<'_>, writer| { view::CatalogNegotiationRefusedError(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CatalogNetworkFailureError", shape: 2041, write: |raw: RawJson<'_>, writer| { view::CatalogNetworkFailureError(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CatalogNotInstallableError", shape: 2044, write: |raw: RawJson<'_>, writer| { view::CatalogNotInstallableError(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CatalogPluginRepositorySource", shape: 1984, write: |raw: RawJson<'_>, writer| { view::CatalogPluginRepositorySource(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CatalogPolicyRejectedError", shape: 2046, write: |raw: RawJson<'_>, writer| { view::CatalogPolicyRejectedError(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CatalogSearchPage", shape: 2047, write: |raw: RawJson<'_>, writer| { view::CatalogSearchPage(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CatalogSearchPagination", shape: 2049, write: |raw: RawJson<'_>, writer| { view::CatalogSearchPagination(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CatalogSearchRequest", shape: 2052, write: |raw: RawJson<'_>, writer| { view::CatalogSearchRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CatalogSearchResult", shape: 2063, write: |raw: RawJson<'_>, writer| { view::CatalogSearchResult::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CatalogSearchSucceeded", shape: 2055, write: |raw: RawJson<'_>, writer| { view::CatalogSearchSucceeded(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CatalogSelectionCancelled", shape: 2064, write: |raw: RawJson<'_>, writer| { view::CatalogSelectionCancelled(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CatalogSelectionDeclined", shape: 2066, write: |raw: RawJson<'_>, writer| { view::CatalogSelectionDeclined(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CatalogSelectionForeign", shape: 2068, write: |raw: RawJson<'_>, writer| { view::CatalogSelectionForeign(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CatalogSelectionInvalid", shape: 2070, write: |raw: RawJson<'_>, writer| { view::CatalogSelectionInvalid(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CatalogSelectionReplayed", shape: 2072, write: |raw: RawJson<'_>, writer| { view::CatalogSelectionReplayed(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CatalogSelectionRequest", shape: 2074, write: |raw: RawJson<'_>, writer| { view::CatalogSelectionRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CatalogSelectionResult", shape: 2082, write: |raw: RawJson<'_>, writer| { view::CatalogSelectionResult::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CatalogSelectionSelected", shape: 2076, write: |raw: RawJson<'_>, writer| { view::CatalogSelectionSelected(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CatalogSelectionStale", shape: 2079, write: |raw: RawJson<'_>, writer| { view::CatalogSelectionStale(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CatalogSelectionTimedOut", shape: 2078, write: |raw: RawJson<'_>, writer| { view::CatalogSelectionTimedOut(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CatalogSelectionWrongKind", shape: 2081, write: |raw: RawJson<'_>, writer| { view::CatalogSelectionWrongKind(raw).rewrite(writer); } },
    Entry { name: "CatalogTrustProvenance", shape: 237, write: |raw: RawJson<'_>, writer| { view::CatalogTrustProvenance(raw).rewrite(writer); } },
    Entry { name: "CatalogTrustSnapshot", shape: 255, write: |raw: RawJson<'_>, writer| { view::CatalogTrustSnapshot::over(raw).rewrite(writer); } },
    Entry { name: "CatalogTrustSnapshotAbsent", shape: 244, write: |raw: RawJson<'_>, writer| { view::CatalogTrustSnapshotAbsent(raw).rewrite(writer); } },
    Entry { name: "CatalogTrustSnapshotCurrent", shape: 242, write: |raw: RawJson<'_>, writer| { view::CatalogTrustSnapshotCurrent(raw).rewrite(writer); } },
    Entry { name: "CatalogTrustSnapshotDowngraded", shape: 248, write: |raw: RawJson<'_>, writer| { view::CatalogTrustSnapshotDowngraded(raw).rewrite(writer); } },
    Entry { name: "CatalogTrustSnapshotMalformed", shape: 254, write: |raw: RawJson<'_>, writer| { view::CatalogTrustSnapshotMalformed(raw).rewrite(writer); } },
    Entry { name: "CatalogTrustSnapshotRevoked", shape: 250, write: |raw: RawJson<'_>, writer| { view::CatalogTrustSnapshotRevoked(raw).rewrite(writer); } },
    Entry { name: "CatalogTrustSnapshotStale", shape: 246, write: |raw: RawJson<'_>, writer| { view::CatalogTrustSnapshotStale(raw).rewrite(writer); } },
    Entry { name: "CatalogTrustSnapshotUnsupported", shape: 252, write: |raw: RawJson<'_>, writer| { view::CatalogTrustSnapshotUnsupported(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CatalogUnavailableError", shape: 2062, write: |raw: RawJson<'_>, writer| { view::CatalogUnavailableError(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CatalogUnavailableTransportError", shape: 2085, write: |raw: RawJson<'_>, writer| { view::CatalogUnavailableTransportError(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CatalogUnsafeRetrievalError", shape: 2060, write: |raw: RawJson<'_>, writer| { view::CatalogUnsafeRetrievalError(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CatalogUnsupportedKindError", shape: 2057, write: |raw: RawJson<'_>, writer| { view::CatalogUnsupportedKindError(raw).rewrite(writer); } },
    Entry { name: "CitableSource", shape: 256, write: |raw: RawJson<'_>, writer| { view::CitableSource(raw).rewrite(writer); } },
    Entry { name: "CitationLocation", shape: 71, write: |raw: RawJson<'_>, writer| { view::CitationLocation::over(raw).rewrite(writer); } },
    Entry { name: "CitationLocationBlock", shape: 70, write: |raw: RawJson<'_>, writer| { view::CitationLocationBlock(raw).rewrite(writer); } },
    Entry { name: "CitationLocationChar", shape: 66, write: |raw: RawJson<'_>, writer| { view::CitationLocationChar(raw).rewrite(writer); } },
    Entry { name: "CitationLocationPage", shape: 68, write: |raw: RawJson<'_>, writer| { view::CitationLocationPage(raw).rewrite(writer); } },
    Entry { name: "CitationReference", shape: 72, write: |raw: RawJson<'_>, writer| { view::CitationReference(raw).rewrite(writer); } },
    Entry { name: "CitationSource", shape: 63, write: |raw: RawJson<'_>, writer| { view::CitationSource(raw).rewrite(writer); } },
    Entry { name: "CitationSpan", shape: 74, write: |raw: RawJson<'_>, writer| { view::CitationSpan(raw).rewrite(writer); } },
    Entry { name: "Citations", shape: 76, write: |raw: RawJson<'_>, writer| { view::Citations(raw).rewrite(writer); } },
    Entry { name: "ClientTaskCancelRequest", shape: 258, write: |raw: RawJson<'_>, writer| { view::ClientTaskCancelRequest(raw).rewrite(writer); } },
    Entry { name: "ClientTaskCancelResult", shape: 259, write: |raw: RawJson<'_>, writer| { view::ClientTaskCancelResult(raw).rewrite(writer); } },
    Entry { name: "CloudSessionOptions", shape: 261, write: |raw: RawJson<'_>, writer| { view::CloudSessionOptions(raw).rewrite(writer); } },
    Entry { name: "CloudSessionRepository", shape: 260, write: |raw: RawJson<'_>, writer| { view::CloudSessionRepository(raw).rewrite(writer); } },
    Entry { name: "CommandCompletedData", shape: 262, write: |raw: RawJson<'_>, writer| { view::CommandCompletedData(raw).rewrite(writer); } },
    Entry { name: "CommandDefinition", shape: 263, write: |raw: RawJson<'_>, writer| { view::CommandDefinition(raw).rewrite(writer); } },
    Entry { name: "CommandExecuteData", shape: 264, write: |raw: RawJson<'_>, writer| { view::CommandExecuteData(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CommandList", shape: 2093, write: |raw: RawJson<'_>, writer| { view::CommandList(raw).rewrite(writer); } },
    Entry { name: "CommandQueuedData", shape: 265, write: |raw: RawJson<'_>, writer| { view::CommandQueuedData(raw).rewrite(writer); } },
    Entry { name: "CommandsChangedCommand", shape: 266, write: |raw: RawJson<'_>, writer| { view::CommandsChangedCommand(raw).rewrite(writer); } },
    Entry { name: "CommandsChangedData", shape: 268, write: |raw: RawJson<'_>, writer| { view::CommandsChangedData(raw).rewrite(writer); } },
    Entry { name: "CommandsHandlePendingCommandRequest", shape: 269, write: |raw: RawJson<'_>, writer| { view::CommandsHandlePendingCommandRequest(raw).rewrite(writer); } },
    Entry { name: "CommandsHandlePendingCommandResult", shape: 270, write: |raw: RawJson<'_>, writer| { view::CommandsHandlePendingCommandResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CommandsInvokeRequest", shape: 2095, write: |raw: RawJson<'_>, writer| { view::CommandsInvokeRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CommandsListRequest", shape: 2096, write: |raw: RawJson<'_>, writer| { view::CommandsListRequest(raw).rewrite(writer); } },
    Entry { name: "CommandsRespondToQueuedCommandRequest", shape: 275, write: |raw: RawJson<'_>, writer| { view::CommandsRespondToQueuedCommandRequest(raw).rewrite(writer); } },
    Entry { name: "CommandsRespondToQueuedCommandResult", shape: 276, write: |raw: RawJson<'_>, writer| { view::CommandsRespondToQueuedCommandResult(raw).rewrite(writer); } },
    Entry { name: "CompactionCompleteCompactionTokensUsed", shape: 280, write: |raw: RawJson<'_>, writer| { view::CompactionCompleteCompactionTokensUsed(raw).rewrite(writer); } },
    Entry { name: "CompactionCompleteCompactionTokensUsedCopilotUsage", shape: 279, write: |raw: RawJson<'_>, writer| { view::CompactionCompleteCompactionTokensUsedCopilotUsage(raw).rewrite(writer); } },
    Entry { name: "CompactionCompleteCompactionTokensUsedCopilotUsageTokenDetail", shape: 277, write: |raw: RawJson<'_>, writer| { view::CompactionCompleteCompactionTokensUsedCopilotUsageTokenDetail(raw).rewrite(writer); } },
    Entry { name: "CompactionCompleteData", shape: 283, write: |raw: RawJson<'_>, writer| { view::CompactionCompleteData(raw).rewrite(writer); } },
    Entry { name: "CompactionStartData", shape: 284, write: |raw: RawJson<'_>, writer| { view::CompactionStartData(raw).rewrite(writer); } },
    Entry { name: "CompletionReceiptData", shape: 289, write: |raw: RawJson<'_>, writer| { view::CompletionReceiptData(raw).rewrite(writer); } },
    Entry { name: "CompletionReceiptEventRange", shape: 285, write: |raw: RawJson<'_>, writer| { view::CompletionReceiptEventRange(raw).rewrite(writer); } },
    Entry { name: "CompletionReceiptFinalTool", shape: 288, write: |raw: RawJson<'_>, writer| { view::CompletionReceiptFinalTool(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CompletionsGetTriggerCharactersResult", shape: 2097, write: |raw: RawJson<'_>, writer| { view::CompletionsGetTriggerCharactersResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CompletionsRequestRequest", shape: 2098, write: |raw: RawJson<'_>, writer| { view::CompletionsRequestRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CompletionsRequestResult", shape: 2101, write: |raw: RawJson<'_>, writer| { view::CompletionsRequestResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ConnectRemoteSessionParams", shape: 2102, write: |raw: RawJson<'_>, writer| { view::ConnectRemoteSessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ConnectedRemoteSessionMetadata", shape: 2105, write: |raw: RawJson<'_>, writer| { view::ConnectedRemoteSessionMetadata(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ConnectedRemoteSessionMetadataRepository", shape: 2103, write: |raw: RawJson<'_>, writer| { view::ConnectedRemoteSessionMetadataRepository(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ConnectorAccountRequest", shape: 2106, write: |raw: RawJson<'_>, writer| { view::ConnectorAccountRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ConnectorAuthorizationRequirement", shape: 2108, write: |raw: RawJson<'_>, writer| { view::ConnectorAuthorizationRequirement(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ConnectorCapabilities", shape: 2110, write: |raw: RawJson<'_>, writer| { view::ConnectorCapabilities(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ConnectorCatalogEntry", shape: 2112, write: |raw: RawJson<'_>, writer| { view::ConnectorCatalogEntry(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ConnectorCatalogResult", shape: 2114, write: |raw: RawJson<'_>, writer| { view::ConnectorCatalogResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ConnectorConnectRequest", shape: 2115, write: |raw: RawJson<'_>, writer| { view::ConnectorConnectRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ConnectorConnectResult", shape: 2126, write: |raw: RawJson<'_>, writer| { view::ConnectorConnectResult::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ConnectorConnectResultConnected", shape: 2121, write: |raw: RawJson<'_>, writer| { view::ConnectorConnectResultConnected(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ConnectorConnectResultConsentRequired", shape: 2123, write: |raw: RawJson<'_>, writer| { view::ConnectorConnectResultConsentRequired(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ConnectorConnectResultPending", shape: 2125, write: |raw: RawJson<'_>, writer| { view::ConnectorConnectResultPending(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ConnectorContinueRequest", shape: 2127, write: |raw: RawJson<'_>, writer| { view::ConnectorContinueRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ConnectorDisconnectResult", shape: 2128, write: |raw: RawJson<'_>, writer| { view::ConnectorDisconnectResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ConnectorReconcileRequest", shape: 2129, write: |raw: RawJson<'_>, writer| { view::ConnectorReconcileRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ConnectorRuntimeStatus", shape: 2118, write: |raw: RawJson<'_>, writer| { view::ConnectorRuntimeStatus(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ConnectorStatus", shape: 2120, write: |raw: RawJson<'_>, writer| { view::ConnectorStatus(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ConnectorsDisconnectParams", shape: 2130, write: |raw: RawJson<'_>, writer| { view::ConnectorsDisconnectParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ConnectorsReconnectParams", shape: 2131, write: |raw: RawJson<'_>, writer| { view::ConnectorsReconnectParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ConnectorsRefreshParams", shape: 2132, write: |raw: RawJson<'_>, writer| { view::ConnectorsRefreshParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ContentExclusionCheckPathsRequest", shape: 2133, write: |raw: RawJson<'_>, writer| { view::ContentExclusionCheckPathsRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ContentExclusionCheckPathsResult", shape: 2136, write: |raw: RawJson<'_>, writer| { view::ContentExclusionCheckPathsResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ContentExclusionPathCheck", shape: 2134, write: |raw: RawJson<'_>, writer| { view::ContentExclusionPathCheck(raw).rewrite(writer); } },
    Entry { name: "ContextClearedData", shape: 290, write: |raw: RawJson<'_>, writer| { view::ContextClearedData(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ContextHeaviestMessage", shape: 2137, write: |raw: RawJson<'_>, writer| { view::ContextHeaviestMessage(raw).rewrite(writer); } },
    Entry { name: "CopilotApiTokenAuthInfo", shape: 169, write: |raw: RawJson<'_>, writer| { view::CopilotApiTokenAuthInfo(raw).rewrite(writer); } },
    Entry { name: "CopilotUserResponse", shape: 50, write: |raw: RawJson<'_>, writer| { view::CopilotUserResponse(raw).rewrite(writer); } },
    Entry { name: "CopilotUserResponseEndpoints", shape: 35, write: |raw: RawJson<'_>, writer| { view::CopilotUserResponseEndpoints(raw).rewrite(writer); } },
    Entry { name: "CopilotUserResponseEnterpriseListItem", shape: 40, write: |raw: RawJson<'_>, writer| { view::CopilotUserResponseEnterpriseListItem(raw).rewrite(writer); } },
    Entry { name: "CopilotUserResponseOrganizationListItem", shape: 36, write: |raw: RawJson<'_>, writer| { view::CopilotUserResponseOrganizationListItem(raw).rewrite(writer); } },
    Entry { name: "CopilotUserResponseQuotaSnapshots", shape: 48, write: |raw: RawJson<'_>, writer| { view::CopilotUserResponseQuotaSnapshots(raw).rewrite(writer); } },
    Entry { name: "CopilotUserResponseQuotaSnapshotsChat", shape: 43, write: |raw: RawJson<'_>, writer| { view::CopilotUserResponseQuotaSnapshotsChat(raw).rewrite(writer); } },
    Entry { name: "CopilotUserResponseQuotaSnapshotsCompletions", shape: 44, write: |raw: RawJson<'_>, writer| { view::CopilotUserResponseQuotaSnapshotsCompletions(raw).rewrite(writer); } },
    Entry { name: "CopilotUserResponseQuotaSnapshotsPremiumInteractions", shape: 45, write: |raw: RawJson<'_>, writer| { view::CopilotUserResponseQuotaSnapshotsPremiumInteractions(raw).rewrite(writer); } },
    Entry { name: "CopilotUserResponseQuotaSnapshotsValue", shape: 46, write: |raw: RawJson<'_>, writer| { view::CopilotUserResponseQuotaSnapshotsValue(raw).rewrite(writer); } },
    Entry { name: "CurrentModel", shape: 292, write: |raw: RawJson<'_>, writer| { view::CurrentModel(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "CurrentToolMetadata", shape: 2138, write: |raw: RawJson<'_>, writer| { view::CurrentToolMetadata(raw).rewrite(writer); } },
    Entry { name: "CustomAgentConfig", shape: 313, write: |raw: RawJson<'_>, writer| { view::CustomAgentConfig(raw).rewrite(writer); } },
    Entry { name: "CustomAgentsUpdatedAgent", shape: 315, write: |raw: RawJson<'_>, writer| { view::CustomAgentsUpdatedAgent(raw).rewrite(writer); } },
    Entry { name: "CustomAgentsUpdatedData", shape: 317, write: |raw: RawJson<'_>, writer| { view::CustomAgentsUpdatedData(raw).rewrite(writer); } },
    Entry { name: "CustomNotificationData", shape: 318, write: |raw: RawJson<'_>, writer| { view::CustomNotificationData(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "DebugCollectLogsCollectedEntry", shape: 2140, write: |raw: RawJson<'_>, writer| { view::DebugCollectLogsCollectedEntry(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "DebugCollectLogsDestination", shape: 2144, write: |raw: RawJson<'_>, writer| { view::DebugCollectLogsDestination::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "DebugCollectLogsDestinationArchive", shape: 2142, write: |raw: RawJson<'_>, writer| { view::DebugCollectLogsDestinationArchive(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "DebugCollectLogsDestinationDirectory", shape: 2143, write: |raw: RawJson<'_>, writer| { view::DebugCollectLogsDestinationDirectory(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "DebugCollectLogsEntry", shape: 2147, write: |raw: RawJson<'_>, writer| { view::DebugCollectLogsEntry(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "DebugCollectLogsInclude", shape: 2148, write: |raw: RawJson<'_>, writer| { view::DebugCollectLogsInclude(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "DebugCollectLogsRequest", shape: 2150, write: |raw: RawJson<'_>, writer| { view::DebugCollectLogsRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "DebugCollectLogsResult", shape: 2155, write: |raw: RawJson<'_>, writer| { view::DebugCollectLogsResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "DebugCollectLogsSkippedEntry", shape: 2153, write: |raw: RawJson<'_>, writer| { view::DebugCollectLogsSkippedEntry(raw).rewrite(writer); } },
    Entry { name: "DefaultAgentConfig", shape: 319, write: |raw: RawJson<'_>, writer| { view::DefaultAgentConfig(raw).rewrite(writer); } },
    Entry { name: "DeleteParams", shape: 320, write: |raw: RawJson<'_>, writer| { view::DeleteParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "DiagnosticEntry", shape: 2160, write: |raw: RawJson<'_>, writer| { view::DiagnosticEntry(raw).rewrite(writer); } },
    Entry { name: "DiagnosticSourcesConfiguration", shape: 323, write: |raw: RawJson<'_>, writer| { view::DiagnosticSourcesConfiguration(raw).rewrite(writer); } },
    Entry { name: "DiagnosticsConfiguration", shape: 324, write: |raw: RawJson<'_>, writer| { view::DiagnosticsConfiguration(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "DiagnosticsConfigureRequest", shape: 2161, write: |raw: RawJson<'_>, writer| { view::DiagnosticsConfigureRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "DiagnosticsReadRequest", shape: 2164, write: |raw: RawJson<'_>, writer| { view::DiagnosticsReadRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "DiagnosticsReadResult", shape: 2167, write: |raw: RawJson<'_>, writer| { view::DiagnosticsReadResult(raw).rewrite(writer); } },
    Entry { name: "DiscoveredCanvas", shape: 212, write: |raw: RawJson<'_>, writer| { view::DiscoveredCanvas(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "DiscoveredExtension", shape: 2170, write: |raw: RawJson<'_>, writer| { view::DiscoveredExtension(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "DiscoveredExtensionPlugin", shape: 2169, write: |raw: RawJson<'_>, writer| { view::DiscoveredExtensionPlugin(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "DiscoveredExtensions", shape: 2173, write: |raw: RawJson<'_>, writer| { view::DiscoveredExtensions(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "DiscoveredExtensionsDisableRequest", shape: 2174, write: |raw: RawJson<'_>, writer| { view::DiscoveredExtensionsDisableRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "DiscoveredExtensionsEnableRequest", shape: 2175, write: |raw: RawJson<'_>, writer| { view::DiscoveredExtensionsEnableRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "DiscoveredHook", shape: 2178, write: |raw: RawJson<'_>, writer| { view::DiscoveredHook(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "DiscoveredMcpServer", shape: 2183, write: |raw: RawJson<'_>, writer| { view::DiscoveredMcpServer(raw).rewrite(writer); } },
    Entry { name: "ElicitationCompletedData", shape: 326, write: |raw: RawJson<'_>, writer| { view::ElicitationCompletedData(raw).rewrite(writer); } },
    Entry { name: "ElicitationRequestedData", shape: 330, write: |raw: RawJson<'_>, writer| { view::ElicitationRequestedData(raw).rewrite(writer); } },
    Entry { name: "ElicitationRequestedSchema", shape: 329, write: |raw: RawJson<'_>, writer| { view::ElicitationRequestedSchema(raw).rewrite(writer); } },
    Entry { name: "EmbeddedBlobResourceContents", shape: 331, write: |raw: RawJson<'_>, writer| { view::EmbeddedBlobResourceContents(raw).rewrite(writer); } },
    Entry { name: "EmbeddedTextResourceContents", shape: 332, write: |raw: RawJson<'_>, writer| { view::EmbeddedTextResourceContents(raw).rewrite(writer); } },
    Entry { name: "EnqueueCommandParams", shape: 333, write: |raw: RawJson<'_>, writer| { view::EnqueueCommandParams(raw).rewrite(writer); } },
    Entry { name: "EnqueueCommandResult", shape: 336, write: |raw: RawJson<'_>, writer| { view::EnqueueCommandResult::over(raw).rewrite(writer); } },
    Entry { name: "EntraTokenGetTokenRequest", shape: 342, write: |raw: RawJson<'_>, writer| { view::EntraTokenGetTokenRequest(raw).rewrite(writer); } },
    Entry { name: "EntraTokenProviderRequest", shape: 341, write: |raw: RawJson<'_>, writer| { view::EntraTokenProviderRequest::over(raw).rewrite(writer); } },
    Entry { name: "EntraTokenProviderRequestIdentity", shape: 339, write: |raw: RawJson<'_>, writer| { view::EntraTokenProviderRequestIdentity(raw).rewrite(writer); } },
    Entry { name: "EntraTokenProviderRequestToken", shape: 340, write: |raw: RawJson<'_>, writer| { view::EntraTokenProviderRequestToken(raw).rewrite(writer); } },
    Entry { name: "EntraTokenProviderResult", shape: 348, write: |raw: RawJson<'_>, writer| { view::EntraTokenProviderResult::over(raw).rewrite(writer); } },
    Entry { name: "EntraTokenProviderResultCancelled", shape: 347, write: |raw: RawJson<'_>, writer| { view::EntraTokenProviderResultCancelled(raw).rewrite(writer); } },
    Entry { name: "EntraTokenProviderResultIdentity", shape: 343, write: |raw: RawJson<'_>, writer| { view::EntraTokenProviderResultIdentity(raw).rewrite(writer); } },
    Entry { name: "EntraTokenProviderResultToken", shape: 344, write: |raw: RawJson<'_>, writer| { view::EntraTokenProviderResultToken(raw).rewrite(writer); } },
    Entry { name: "EntraTokenProviderResultUnavailable", shape: 345, write: |raw: RawJson<'_>, writer| { view::EntraTokenProviderResultUnavailable(raw).rewrite(writer); } },
    Entry { name: "EnvAuthInfo", shape: 163, write: |raw: RawJson<'_>, writer| { view::EnvAuthInfo(raw).rewrite(writer); } },
    Entry { name: "ErrorData", shape: 350, write: |raw: RawJson<'_>, writer| { view::ErrorData(raw).rewrite(writer); } },
    Entry { name: "ErrorOccurredHookInput", shape: 354, write: |raw: RawJson<'_>, writer| { view::ErrorOccurredHookInput(raw).rewrite(writer); } },
    Entry { name: "ErrorOccurredHookOutput", shape: 356, write: |raw: RawJson<'_>, writer| { view::ErrorOccurredHookOutput(raw).rewrite(writer); } },
    Entry { name: "ErrorOccurredHookResult", shape: 357, write: |raw: RawJson<'_>, writer| { view::ErrorOccurredHookResult(raw).rewrite(writer); } },
    Entry { name: "EventLogReadRequest", shape: 362, write: |raw: RawJson<'_>, writer| { view::EventLogReadRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "EventLogReleaseInterestResult", shape: 2184, write: |raw: RawJson<'_>, writer| { view::EventLogReleaseInterestResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "EventLogTailResult", shape: 2185, write: |raw: RawJson<'_>, writer| { view::EventLogTailResult(raw).rewrite(writer); } },
    Entry { name: "EventLogTypes", shape: 359, write: |raw: RawJson<'_>, writer| { view::EventLogTypes::over(raw).rewrite(writer); } },
    Entry { name: "EventsReadResult", shape: 1203, write: |raw: RawJson<'_>, writer| { view::EventsReadResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ExecuteCommandParams", shape: 2186, write: |raw: RawJson<'_>, writer| { view::ExecuteCommandParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ExecuteCommandResult", shape: 2187, write: |raw: RawJson<'_>, writer| { view::ExecuteCommandResult(raw).rewrite(writer); } },
    Entry { name: "ExitPlanModeCompletedData", shape: 436, write: |raw: RawJson<'_>, writer| { view::ExitPlanModeCompletedData(raw).rewrite(writer); } },
    Entry { name: "ExitPlanModeRequest", shape: 1204, write: |raw: RawJson<'_>, writer| { view::ExitPlanModeRequest(raw).rewrite(writer); } },
    Entry { name: "ExitPlanModeRequestedData", shape: 440, write: |raw: RawJson<'_>, writer| { view::ExitPlanModeRequestedData(raw).rewrite(writer); } },
    Entry { name: "ExpAssignments", shape: 1210, write: |raw: RawJson<'_>, writer| { view::ExpAssignments(raw).rewrite(writer); } },
    Entry { name: "ExpConfig", shape: 1208, write: |raw: RawJson<'_>, writer| { view::ExpConfig(raw).rewrite(writer); } },
    Entry { name: "ExpConfigParametersValue", shape: 1205, write: |raw: RawJson<'_>, writer| { view::ExpConfigParametersValue::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "Extension", shape: 2189, write: |raw: RawJson<'_>, writer| { view::Extension(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ExtensionContextPushInput", shape: 2190, write: |raw: RawJson<'_>, writer| { view::ExtensionContextPushInput(raw).rewrite(writer); } },
    Entry { name: "ExtensionInfo", shape: 1211, write: |raw: RawJson<'_>, writer| { view::ExtensionInfo(raw).rewrite(writer); } },
    Entry { name: "ExtensionLaunchProfile", shape: 1212, write: |raw: RawJson<'_>, writer| { view::ExtensionLaunchProfile(raw).rewrite(writer); } },
    Entry { name: "ExtensionLaunchProviderResolveRequest", shape: 1214, write: |raw: RawJson<'_>, writer| { view::ExtensionLaunchProviderResolveRequest(raw).rewrite(writer); } },
    Entry { name: "ExtensionLaunchProviderResolveResult", shape: 1215, write: |raw: RawJson<'_>, writer| { view::ExtensionLaunchProviderResolveResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ExtensionList", shape: 2192, write: |raw: RawJson<'_>, writer| { view::ExtensionList(raw).rewrite(writer); } },
    Entry { name: "ExtensionsAttachmentsPushedData", shape: 799, write: |raw: RawJson<'_>, writer| { view::ExtensionsAttachmentsPushedData(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ExtensionsDisableRequest", shape: 2193, write: |raw: RawJson<'_>, writer| { view::ExtensionsDisableRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ExtensionsEnableRequest", shape: 2194, write: |raw: RawJson<'_>, writer| { view::ExtensionsEnableRequest(raw).rewrite(writer); } },
    Entry { name: "ExtensionsLoadedData", shape: 806, write: |raw: RawJson<'_>, writer| { view::ExtensionsLoadedData(raw).rewrite(writer); } },
    Entry { name: "ExtensionsLoadedExtension", shape: 804, write: |raw: RawJson<'_>, writer| { view::ExtensionsLoadedExtension(raw).rewrite(writer); } },
    Entry { name: "ExternalToolCompletedData", shape: 443, write: |raw: RawJson<'_>, writer| { view::ExternalToolCompletedData(raw).rewrite(writer); } },
    Entry { name: "ExternalToolRequestedData", shape: 446, write: |raw: RawJson<'_>, writer| { view::ExternalToolRequestedData(raw).rewrite(writer); } },
    Entry { name: "ExternalToolResult", shape: 1234, write: |raw: RawJson<'_>, writer| { view::ExternalToolResult::over(raw).rewrite(writer); } },
    Entry { name: "ExternalToolTextResultForLlm", shape: 1233, write: |raw: RawJson<'_>, writer| { view::ExternalToolTextResultForLlm(raw).rewrite(writer); } },
    Entry { name: "ExternalToolTextResultForLlmBinaryResultsForLlm", shape: 1218, write: |raw: RawJson<'_>, writer| { view::ExternalToolTextResultForLlmBinaryResultsForLlm(raw).rewrite(writer); } },
    Entry { name: "ExternalToolTextResultForLlmContent", shape: 1231, write: |raw: RawJson<'_>, writer| { view::ExternalToolTextResultForLlmContent::over(raw).rewrite(writer); } },
    Entry { name: "ExternalToolTextResultForLlmContentAudio", shape: 1224, write: |raw: RawJson<'_>, writer| { view::ExternalToolTextResultForLlmContentAudio(raw).rewrite(writer); } },
    Entry { name: "ExternalToolTextResultForLlmContentImage", shape: 1223, write: |raw: RawJson<'_>, writer| { view::ExternalToolTextResultForLlmContentImage(raw).rewrite(writer); } },
    Entry { name: "ExternalToolTextResultForLlmContentResource", shape: 1230, write: |raw: RawJson<'_>, writer| { view::ExternalToolTextResultForLlmContentResource(raw).rewrite(writer); } },
    Entry { name: "ExternalToolTextResultForLlmContentResourceDetails", shape: 1229, write: |raw: RawJson<'_>, writer| { view::ExternalToolTextResultForLlmContentResourceDetails::over(raw).rewrite(writer); } },
    Entry { name: "ExternalToolTextResultForLlmContentResourceLink", shape: 1228, write: |raw: RawJson<'_>, writer| { view::ExternalToolTextResultForLlmContentResourceLink(raw).rewrite(writer); } },
    Entry { name: "ExternalToolTextResultForLlmContentResourceLinkIcon", shape: 1226, write: |raw: RawJson<'_>, writer| { view::ExternalToolTextResultForLlmContentResourceLinkIcon(raw).rewrite(writer); } },
    Entry { name: "ExternalToolTextResultForLlmContentShellExit", shape: 1222, write: |raw: RawJson<'_>, writer| { view::ExternalToolTextResultForLlmContentShellExit(raw).rewrite(writer); } },
    Entry { name: "ExternalToolTextResultForLlmContentTerminal", shape: 1221, write: |raw: RawJson<'_>, writer| { view::ExternalToolTextResultForLlmContentTerminal(raw).rewrite(writer); } },
    Entry { name: "ExternalToolTextResultForLlmContentText", shape: 1220, write: |raw: RawJson<'_>, writer| { view::ExternalToolTextResultForLlmContentText(raw).rewrite(writer); } },
    Entry { name: "FilterMapping", shape: 297, write: |raw: RawJson<'_>, writer| { view::FilterMapping::over(raw).rewrite(writer); } },
    Entry { name: "FleetStartRequest", shape: 1235, write: |raw: RawJson<'_>, writer| { view::FleetStartRequest(raw).rewrite(writer); } },
    Entry { name: "FleetStartResult", shape: 1236, write: |raw: RawJson<'_>, writer| { view::FleetStartResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "FolderTrustAddParams", shape: 2195, write: |raw: RawJson<'_>, writer| { view::FolderTrustAddParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "FolderTrustCheckParams", shape: 2196, write: |raw: RawJson<'_>, writer| { view::FolderTrustCheckParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "FolderTrustCheckResult", shape: 2197, write: |raw: RawJson<'_>, writer| { view::FolderTrustCheckResult(raw).rewrite(writer); } },
    Entry { name: "FusionAttribution", shape: 77, write: |raw: RawJson<'_>, writer| { view::FusionAttribution(raw).rewrite(writer); } },
    Entry { name: "FusionChangeCheckpointData", shape: 810, write: |raw: RawJson<'_>, writer| { view::FusionChangeCheckpointData(raw).rewrite(writer); } },
    Entry { name: "FusionCommitStartedData", shape: 814, write: |raw: RawJson<'_>, writer| { view::FusionCommitStartedData(raw).rewrite(writer); } },
    Entry { name: "FusionCompletedData", shape: 817, write: |raw: RawJson<'_>, writer| { view::FusionCompletedData(raw).rewrite(writer); } },
    Entry { name: "FusionCritic", shape: 826, write: |raw: RawJson<'_>, writer| { view::FusionCritic(raw).rewrite(writer); } },
    Entry { name: "FusionFollowUpRecommendation", shape: 829, write: |raw: RawJson<'_>, writer| { view::FusionFollowUpRecommendation(raw).rewrite(writer); } },
    Entry { name: "FusionHandoffData", shape: 820, write: |raw: RawJson<'_>, writer| { view::FusionHandoffData(raw).rewrite(writer); } },
    Entry { name: "FusionPhaseActivityData", shape: 373, write: |raw: RawJson<'_>, writer| { view::FusionPhaseActivityData(raw).rewrite(writer); } },
    Entry { name: "FusionPhaseCompletedData", shape: 380, write: |raw: RawJson<'_>, writer| { view::FusionPhaseCompletedData(raw).rewrite(writer); } },
    Entry { name: "FusionPhaseFailedData", shape: 383, write: |raw: RawJson<'_>, writer| { view::FusionPhaseFailedData(raw).rewrite(writer); } },
    Entry { name: "FusionPhasePlanStep", shape: 824, write: |raw: RawJson<'_>, writer| { view::FusionPhasePlanStep(raw).rewrite(writer); } },
    Entry { name: "FusionPhaseStartedData", shape: 386, write: |raw: RawJson<'_>, writer| { view::FusionPhaseStartedData(raw).rewrite(writer); } },
    Entry { name: "FusionPhaseUsage", shape: 377, write: |raw: RawJson<'_>, writer| { view::FusionPhaseUsage(raw).rewrite(writer); } },
    Entry { name: "FusionResolvedData", shape: 830, write: |raw: RawJson<'_>, writer| { view::FusionResolvedData(raw).rewrite(writer); } },
    Entry { name: "FusionRouteFailedData", shape: 833, write: |raw: RawJson<'_>, writer| { view::FusionRouteFailedData(raw).rewrite(writer); } },
    Entry { name: "FusionRouteStartedData", shape: 837, write: |raw: RawJson<'_>, writer| { view::FusionRouteStartedData(raw).rewrite(writer); } },
    Entry { name: "FusionScores", shape: 823, write: |raw: RawJson<'_>, writer| { view::FusionScores(raw).rewrite(writer); } },
    Entry { name: "FusionStagedTerminal", shape: 379, write: |raw: RawJson<'_>, writer| { view::FusionStagedTerminal(raw).rewrite(writer); } },
    Entry { name: "GetMetadataParams", shape: 1237, write: |raw: RawJson<'_>, writer| { view::GetMetadataParams(raw).rewrite(writer); } },
    Entry { name: "GhCliAuthInfo", shape: 173, write: |raw: RawJson<'_>, writer| { view::GhCliAuthInfo(raw).rewrite(writer); } },
    Entry { name: "GitHubMcpToolConfig", shape: 990, write: |raw: RawJson<'_>, writer| { view::GitHubMcpToolConfig(raw).rewrite(writer); } },
    Entry { name: "GitHubRepoRef", shape: 134, write: |raw: RawJson<'_>, writer| { view::GitHubRepoRef(raw).rewrite(writer); } },
    Entry { name: "GitHubTelemetryClientInfo", shape: 1238, write: |raw: RawJson<'_>, writer| { view::GitHubTelemetryClientInfo(raw).rewrite(writer); } },
    Entry { name: "GitHubTelemetryEvent", shape: 1239, write: |raw: RawJson<'_>, writer| { view::GitHubTelemetryEvent(raw).rewrite(writer); } },
    Entry { name: "GitHubTelemetryNotification", shape: 1240, write: |raw: RawJson<'_>, writer| { view::GitHubTelemetryNotification(raw).rewrite(writer); } },
    Entry { name: "GitHubTokenAcquireRequest", shape: 1242, write: |raw: RawJson<'_>, writer| { view::GitHubTokenAcquireRequest(raw).rewrite(writer); } },
    Entry { name: "GitHubTokenAcquireResult", shape: 1245, write: |raw: RawJson<'_>, writer| { view::GitHubTokenAcquireResult::over(raw).rewrite(writer); } },
    Entry { name: "GitHubTokenAcquireResultCancelled", shape: 1244, write: |raw: RawJson<'_>, writer| { view::GitHubTokenAcquireResultCancelled(raw).rewrite(writer); } },
    Entry { name: "GitHubTokenAcquireResultToken", shape: 1243, write: |raw: RawJson<'_>, writer| { view::GitHubTokenAcquireResultToken(raw).rewrite(writer); } },
    Entry { name: "HMACAuthInfo", shape: 161, write: |raw: RawJson<'_>, writer| { view::HMACAuthInfo(raw).rewrite(writer); } },
    Entry { name: "HandlePendingToolCallRequest", shape: 1246, write: |raw: RawJson<'_>, writer| { view::HandlePendingToolCallRequest(raw).rewrite(writer); } },
    Entry { name: "HandlePendingToolCallResult", shape: 1247, write: |raw: RawJson<'_>, writer| { view::HandlePendingToolCallResult(raw).rewrite(writer); } },
    Entry { name: "HandoffData", shape: 842, write: |raw: RawJson<'_>, writer| { view::HandoffData(raw).rewrite(writer); } },
    Entry { name: "HandoffRepository", shape: 841, write: |raw: RawJson<'_>, writer| { view::HandoffRepository(raw).rewrite(writer); } },
    Entry { name: "HeaderEntry", shape: 496, write: |raw: RawJson<'_>, writer| { view::HeaderEntry(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "HistoryAbortManualCompactionResult", shape: 2198, write: |raw: RawJson<'_>, writer| { view::HistoryAbortManualCompactionResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "HistoryCancelBackgroundCompactionResult", shape: 2199, write: |raw: RawJson<'_>, writer| { view::HistoryCancelBackgroundCompactionResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "HistoryClearContextRequest", shape: 2200, write: |raw: RawJson<'_>, writer| { view::HistoryClearContextRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "HistoryClearContextResult", shape: 2201, write: |raw: RawJson<'_>, writer| { view::HistoryClearContextResult(raw).rewrite(writer); } },
    Entry { name: "HistoryCompactContextWindow", shape: 1248, write: |raw: RawJson<'_>, writer| { view::HistoryCompactContextWindow(raw).rewrite(writer); } },
    Entry { name: "HistoryCompactRequest", shape: 1250, write: |raw: RawJson<'_>, writer| { view::HistoryCompactRequest(raw).rewrite(writer); } },
    Entry { name: "HistoryCompactResult", shape: 1251, write: |raw: RawJson<'_>, writer| { view::HistoryCompactResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "HistoryListRewindPointsResult", shape: 2205, write: |raw: RawJson<'_>, writer| { view::HistoryListRewindPointsResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "HistoryPreviewRewindRequest", shape: 2206, write: |raw: RawJson<'_>, writer| { view::HistoryPreviewRewindRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "HistoryPreviewRewindResult", shape: 2210, write: |raw: RawJson<'_>, writer| { view::HistoryPreviewRewindResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "HistoryRewindFilePreview", shape: 2208, write: |raw: RawJson<'_>, writer| { view::HistoryRewindFilePreview(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "HistoryRewindPoint", shape: 2203, write: |raw: RawJson<'_>, writer| { view::HistoryRewindPoint(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "HistoryRewindRequest", shape: 2212, write: |raw: RawJson<'_>, writer| { view::HistoryRewindRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "HistoryRewindResult", shape: 2217, write: |raw: RawJson<'_>, writer| { view::HistoryRewindResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "HistorySkippedFileRestore", shape: 2215, write: |raw: RawJson<'_>, writer| { view::HistorySkippedFileRestore(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "HistorySummarizeForHandoffResult", shape: 2218, write: |raw: RawJson<'_>, writer| { view::HistorySummarizeForHandoffResult(raw).rewrite(writer); } },
    Entry { name: "HistoryTruncateRequest", shape: 1252, write: |raw: RawJson<'_>, writer| { view::HistoryTruncateRequest(raw).rewrite(writer); } },
    Entry { name: "HistoryTruncateResult", shape: 1253, write: |raw: RawJson<'_>, writer| { view::HistoryTruncateResult(raw).rewrite(writer); } },
    Entry { name: "HookEndData", shape: 450, write: |raw: RawJson<'_>, writer| { view::HookEndData(raw).rewrite(writer); } },
    Entry { name: "HookEndError", shape: 449, write: |raw: RawJson<'_>, writer| { view::HookEndError(raw).rewrite(writer); } },
    Entry { name: "HookError", shape: 352, write: |raw: RawJson<'_>, writer| { view::HookError::over(raw).rewrite(writer); } },
    Entry { name: "HookErrorObject", shape: 351, write: |raw: RawJson<'_>, writer| { view::HookErrorObject(raw).rewrite(writer); } },
    Entry { name: "HookProgressData", shape: 453, write: |raw: RawJson<'_>, writer| { view::HookProgressData(raw).rewrite(writer); } },
    Entry { name: "HookStartData", shape: 456, write: |raw: RawJson<'_>, writer| { view::HookStartData(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "HooksDiscoverRequest", shape: 2219, write: |raw: RawJson<'_>, writer| { view::HooksDiscoverRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "HooksDiscoverResult", shape: 2221, write: |raw: RawJson<'_>, writer| { view::HooksDiscoverResult(raw).rewrite(writer); } },
    Entry { name: "HooksInvokeAgentStop", shape: 1255, write: |raw: RawJson<'_>, writer| { view::HooksInvokeAgentStop(raw).rewrite(writer); } },
    Entry { name: "HooksInvokeErrorOccurred", shape: 1257, write: |raw: RawJson<'_>, writer| { view::HooksInvokeErrorOccurred(raw).rewrite(writer); } },
    Entry { name: "HooksInvokeNotification", shape: 1260, write: |raw: RawJson<'_>, writer| { view::HooksInvokeNotification(raw).rewrite(writer); } },
    Entry { name: "HooksInvokePermissionRequest", shape: 1263, write: |raw: RawJson<'_>, writer| { view::HooksInvokePermissionRequest(raw).rewrite(writer); } },
    Entry { name: "HooksInvokePostResult", shape: 1266, write: |raw: RawJson<'_>, writer| { view::HooksInvokePostResult(raw).rewrite(writer); } },
    Entry { name: "HooksInvokePostToolUse", shape: 1269, write: |raw: RawJson<'_>, writer| { view::HooksInvokePostToolUse(raw).rewrite(writer); } },
    Entry { name: "HooksInvokePostToolUseFailure", shape: 1272, write: |raw: RawJson<'_>, writer| { view::HooksInvokePostToolUseFailure(raw).rewrite(writer); } },
    Entry { name: "HooksInvokePreCompact", shape: 1275, write: |raw: RawJson<'_>, writer| { view::HooksInvokePreCompact(raw).rewrite(writer); } },
    Entry { name: "HooksInvokePreMcpToolCall", shape: 1278, write: |raw: RawJson<'_>, writer| { view::HooksInvokePreMcpToolCall(raw).rewrite(writer); } },
    Entry { name: "HooksInvokePrePrDescription", shape: 1281, write: |raw: RawJson<'_>, writer| { view::HooksInvokePrePrDescription(raw).rewrite(writer); } },
    Entry { name: "HooksInvokePreToolUse", shape: 1284, write: |raw: RawJson<'_>, writer| { view::HooksInvokePreToolUse(raw).rewrite(writer); } },
    Entry { name: "HooksInvokeRequest", shape: 1305, write: |raw: RawJson<'_>, writer| { view::HooksInvokeRequest::over(raw).rewrite(writer); } },
    Entry { name: "HooksInvokeResult", shape: 1306, write: |raw: RawJson<'_>, writer| { view::HooksInvokeResult(raw).rewrite(writer); } },
    Entry { name: "HooksInvokeSessionEnd", shape: 1288, write: |raw: RawJson<'_>, writer| { view::HooksInvokeSessionEnd(raw).rewrite(writer); } },
    Entry { name: "HooksInvokeSessionStart", shape: 1292, write: |raw: RawJson<'_>, writer| { view::HooksInvokeSessionStart(raw).rewrite(writer); } },
    Entry { name: "HooksInvokeSubagentStart", shape: 1295, write: |raw: RawJson<'_>, writer| { view::HooksInvokeSubagentStart(raw).rewrite(writer); } },
    Entry { name: "HooksInvokeSubagentStop", shape: 1298, write: |raw: RawJson<'_>, writer| { view::HooksInvokeSubagentStop(raw).rewrite(writer); } },
    Entry { name: "HooksInvokeUserPromptSubmitted", shape: 1301, write: |raw: RawJson<'_>, writer| { view::HooksInvokeUserPromptSubmitted(raw).rewrite(writer); } },
    Entry { name: "HooksInvokeUserPromptTransformed", shape: 1304, write: |raw: RawJson<'_>, writer| { view::HooksInvokeUserPromptTransformed(raw).rewrite(writer); } },
    Entry { name: "HostAuthentication", shape: 1307, write: |raw: RawJson<'_>, writer| { view::HostAuthentication(raw).rewrite(writer); } },
    Entry { name: "HostAuthenticationCancelledNotification", shape: 1308, write: |raw: RawJson<'_>, writer| { view::HostAuthenticationCancelledNotification(raw).rewrite(writer); } },
    Entry { name: "HostDiagnostics", shape: 1310, write: |raw: RawJson<'_>, writer| { view::HostDiagnostics(raw).rewrite(writer); } },
    Entry { name: "HostEventNotification", shape: 1313, write: |raw: RawJson<'_>, writer| { view::HostEventNotification(raw).rewrite(writer); } },
    Entry { name: "HostEventPayload", shape: 1312, write: |raw: RawJson<'_>, writer| { view::HostEventPayload(raw).rewrite(writer); } },
    Entry { name: "HostEventScope", shape: 1311, write: |raw: RawJson<'_>, writer| { view::HostEventScope(raw).rewrite(writer); } },
    Entry { name: "HostExitedNotification", shape: 1315, write: |raw: RawJson<'_>, writer| { view::HostExitedNotification(raw).rewrite(writer); } },
    Entry { name: "HostMaterializeSessionRequest", shape: 1316, write: |raw: RawJson<'_>, writer| { view::HostMaterializeSessionRequest(raw).rewrite(writer); } },
    Entry { name: "HostMaterializeSessionResult", shape: 1317, write: |raw: RawJson<'_>, writer| { view::HostMaterializeSessionResult(raw).rewrite(writer); } },
    Entry { name: "HostSessionReleasedNotification", shape: 1318, write: |raw: RawJson<'_>, writer| { view::HostSessionReleasedNotification(raw).rewrite(writer); } },
    Entry { name: "HostValidateAuthenticationRequest", shape: 1319, write: |raw: RawJson<'_>, writer| { view::HostValidateAuthenticationRequest(raw).rewrite(writer); } },
    Entry { name: "HumanResponseRecordedData", shape: 467, write: |raw: RawJson<'_>, writer| { view::HumanResponseRecordedData(raw).rewrite(writer); } },
    Entry { name: "HumanResponseRecordedResponse", shape: 466, write: |raw: RawJson<'_>, writer| { view::HumanResponseRecordedResponse::over(raw).rewrite(writer); } },
    Entry { name: "HumanResponseRecordedResponseAskUser", shape: 461, write: |raw: RawJson<'_>, writer| { view::HumanResponseRecordedResponseAskUser(raw).rewrite(writer); } },
    Entry { name: "HumanResponseRecordedResponseExitPlanMode", shape: 465, write: |raw: RawJson<'_>, writer| { view::HumanResponseRecordedResponseExitPlanMode(raw).rewrite(writer); } },
    Entry { name: "HumanResponseRecordedResponseUserInput", shape: 463, write: |raw: RawJson<'_>, writer| { view::HumanResponseRecordedResponseUserInput(raw).rewrite(writer); } },
    Entry { name: "IdleData", shape: 845, write: |raw: RawJson<'_>, writer| { view::IdleData(raw).rewrite(writer); } },
    Entry { name: "ImageToolModel", shape: 1324, write: |raw: RawJson<'_>, writer| { view::ImageToolModel(raw).rewrite(writer); } },
    Entry { name: "ImageToolModelPricing", shape: 1321, write: |raw: RawJson<'_>, writer| { view::ImageToolModelPricing(raw).rewrite(writer); } },
    Entry { name: "IndexedSearchData", shape: 861, write: |raw: RawJson<'_>, writer| { view::IndexedSearchData::over(raw).rewrite(writer); } },
    Entry { name: "IndexedSearchDataIncremental", shape: 860, write: |raw: RawJson<'_>, writer| { view::IndexedSearchDataIncremental(raw).rewrite(writer); } },
    Entry { name: "IndexedSearchDataServerError", shape: 857, write: |raw: RawJson<'_>, writer| { view::IndexedSearchDataServerError(raw).rewrite(writer); } },
    Entry { name: "IndexedSearchDataStartup", shape: 854, write: |raw: RawJson<'_>, writer| { view::IndexedSearchDataStartup(raw).rewrite(writer); } },
    Entry { name: "IndexedSearchDataStatus", shape: 850, write: |raw: RawJson<'_>, writer| { view::IndexedSearchDataStatus(raw).rewrite(writer); } },
    Entry { name: "InfiniteSessionConfig", shape: 1325, write: |raw: RawJson<'_>, writer| { view::InfiniteSessionConfig(raw).rewrite(writer); } },
    Entry { name: "InfoData", shape: 864, write: |raw: RawJson<'_>, writer| { view::InfoData(raw).rewrite(writer); } },
    Entry { name: "InstallationCatalogueIdentity", shape: 1326, write: |raw: RawJson<'_>, writer| { view::InstallationCatalogueIdentity(raw).rewrite(writer); } },
    Entry { name: "InstallationConfirmationRequest", shape: 1378, write: |raw: RawJson<'_>, writer| { view::InstallationConfirmationRequest(raw).rewrite(writer); } },
    Entry { name: "InstallationConfirmationResponse", shape: 1380, write: |raw: RawJson<'_>, writer| { view::InstallationConfirmationResponse(raw).rewrite(writer); } },
    Entry { name: "InstallationReview", shape: 1377, write: |raw: RawJson<'_>, writer| { view::InstallationReview::over(raw).rewrite(writer); } },
    Entry { name: "InstallationReviewMcp", shape: 1363, write: |raw: RawJson<'_>, writer| { view::InstallationReviewMcp(raw).rewrite(writer); } },
    Entry { name: "InstallationReviewSkill", shape: 1376, write: |raw: RawJson<'_>, writer| { view::InstallationReviewSkill(raw).rewrite(writer); } },
    Entry { name: "InstalledPlugin", shape: 1387, write: |raw: RawJson<'_>, writer| { view::InstalledPlugin(raw).rewrite(writer); } },
    Entry { name: "InstalledPluginInfo", shape: 1389, write: |raw: RawJson<'_>, writer| { view::InstalledPluginInfo(raw).rewrite(writer); } },
    Entry { name: "InstalledPluginSource", shape: 1386, write: |raw: RawJson<'_>, writer| { view::InstalledPluginSource::over(raw).rewrite(writer); } },
    Entry { name: "InstalledPluginSourceGitHub", shape: 1382, write: |raw: RawJson<'_>, writer| { view::InstalledPluginSourceGitHub(raw).rewrite(writer); } },
    Entry { name: "InstalledPluginSourceLocal", shape: 1385, write: |raw: RawJson<'_>, writer| { view::InstalledPluginSourceLocal(raw).rewrite(writer); } },
    Entry { name: "InstalledPluginSourceUrl", shape: 1383, write: |raw: RawJson<'_>, writer| { view::InstalledPluginSourceUrl(raw).rewrite(writer); } },
    Entry { name: "InstalledPluginVerifiedSource", shape: 1388, write: |raw: RawJson<'_>, writer| { view::InstalledPluginVerifiedSource(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "InstructionDiscoveryPath", shape: 2224, write: |raw: RawJson<'_>, writer| { view::InstructionDiscoveryPath(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "InstructionDiscoveryPathList", shape: 2226, write: |raw: RawJson<'_>, writer| { view::InstructionDiscoveryPathList(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "InstructionSource", shape: 2229, write: |raw: RawJson<'_>, writer| { view::InstructionSource(raw).rewrite(writer); } },
    Entry { name: "InstructionUpdateData", shape: 474, write: |raw: RawJson<'_>, writer| { view::InstructionUpdateData(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "InstructionsDiscoverRequest", shape: 2230, write: |raw: RawJson<'_>, writer| { view::InstructionsDiscoverRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "InstructionsGetDiscoveryPathsRequest", shape: 2231, write: |raw: RawJson<'_>, writer| { view::InstructionsGetDiscoveryPathsRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "InstructionsGetSourcesResult", shape: 2233, write: |raw: RawJson<'_>, writer| { view::InstructionsGetSourcesResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "InterruptMainTurnRequest", shape: 2234, write: |raw: RawJson<'_>, writer| { view::InterruptMainTurnRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "InterruptMainTurnResult", shape: 2235, write: |raw: RawJson<'_>, writer| { view::InterruptMainTurnResult(raw).rewrite(writer); } },
    Entry { name: "JsonSchemaResponseFormat", shape: 1390, write: |raw: RawJson<'_>, writer| { view::JsonSchemaResponseFormat(raw).rewrite(writer); } },
    Entry { name: "KerberosAuthAcquireRequest", shape: 1391, write: |raw: RawJson<'_>, writer| { view::KerberosAuthAcquireRequest(raw).rewrite(writer); } },
    Entry { name: "KerberosAuthAcquireResult", shape: 1392, write: |raw: RawJson<'_>, writer| { view::KerberosAuthAcquireResult(raw).rewrite(writer); } },
    Entry { name: "LargeToolOutputConfig", shape: 1393, write: |raw: RawJson<'_>, writer| { view::LargeToolOutputConfig(raw).rewrite(writer); } },
    Entry { name: "LifecycleDiagnosticsConfiguration", shape: 1394, write: |raw: RawJson<'_>, writer| { view::LifecycleDiagnosticsConfiguration(raw).rewrite(writer); } },
    Entry { name: "LlmInferenceHttpRequestChunkRequest", shape: 1395, write: |raw: RawJson<'_>, writer| { view::LlmInferenceHttpRequestChunkRequest(raw).rewrite(writer); } },
    Entry { name: "LlmInferenceHttpRequestChunkResult", shape: 1396, write: |raw: RawJson<'_>, writer| { view::LlmInferenceHttpRequestChunkResult(raw).rewrite(writer); } },
    Entry { name: "LlmInferenceHttpRequestStartRequest", shape: 1399, write: |raw: RawJson<'_>, writer| { view::LlmInferenceHttpRequestStartRequest(raw).rewrite(writer); } },
    Entry { name: "LlmInferenceHttpRequestStartResult", shape: 1400, write: |raw: RawJson<'_>, writer| { view::LlmInferenceHttpRequestStartResult(raw).rewrite(writer); } },
    Entry { name: "LlmInferenceHttpResponseChunkError", shape: 1401, write: |raw: RawJson<'_>, writer| { view::LlmInferenceHttpResponseChunkError(raw).rewrite(writer); } },
    Entry { name: "LlmInferenceHttpResponseChunkRequest", shape: 1402, write: |raw: RawJson<'_>, writer| { view::LlmInferenceHttpResponseChunkRequest(raw).rewrite(writer); } },
    Entry { name: "LlmInferenceHttpResponseChunkResult", shape: 1403, write: |raw: RawJson<'_>, writer| { view::LlmInferenceHttpResponseChunkResult(raw).rewrite(writer); } },
    Entry { name: "LlmInferenceHttpResponseStartRequest", shape: 1404, write: |raw: RawJson<'_>, writer| { view::LlmInferenceHttpResponseStartRequest(raw).rewrite(writer); } },
    Entry { name: "LlmInferenceHttpResponseStartResult", shape: 1405, write: |raw: RawJson<'_>, writer| { view::LlmInferenceHttpResponseStartResult(raw).rewrite(writer); } },
    Entry { name: "LlmInferenceSetProviderResult", shape: 1406, write: |raw: RawJson<'_>, writer| { view::LlmInferenceSetProviderResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "LocalSessionMetadataValue", shape: 2236, write: |raw: RawJson<'_>, writer| { view::LocalSessionMetadataValue(raw).rewrite(writer); } },
    Entry { name: "LogRequest", shape: 1408, write: |raw: RawJson<'_>, writer| { view::LogRequest(raw).rewrite(writer); } },
    Entry { name: "LogResult", shape: 1409, write: |raw: RawJson<'_>, writer| { view::LogResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "LspInitializeRequest", shape: 2237, write: |raw: RawJson<'_>, writer| { view::LspInitializeRequest(raw).rewrite(writer); } },
    Entry { name: "ManagedMcpServerConfig", shape: 1410, write: |raw: RawJson<'_>, writer| { view::ManagedMcpServerConfig(raw).rewrite(writer); } },
    Entry { name: "ManagedPermissionsContext", shape: 880, write: |raw: RawJson<'_>, writer| { view::ManagedPermissionsContext(raw).rewrite(writer); } },
    Entry { name: "ManagedSettingsEnforcedData", shape: 876, write: |raw: RawJson<'_>, writer| { view::ManagedSettingsEnforcedData(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ManagedSettingsReadResult", shape: 2238, write: |raw: RawJson<'_>, writer| { view::ManagedSettingsReadResult(raw).rewrite(writer); } },
    Entry { name: "ManagedSettingsResolvedData", shape: 881, write: |raw: RawJson<'_>, writer| { view::ManagedSettingsResolvedData(raw).rewrite(writer); } },
    Entry { name: "MarketplaceAddResult", shape: 1411, write: |raw: RawJson<'_>, writer| { view::MarketplaceAddResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "MarketplaceBrowseResult", shape: 2241, write: |raw: RawJson<'_>, writer| { view::MarketplaceBrowseResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "MarketplaceInfo", shape: 2242, write: |raw: RawJson<'_>, writer| { view::MarketplaceInfo(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "MarketplaceListResult", shape: 2244, write: |raw: RawJson<'_>, writer| { view::MarketplaceListResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "MarketplacePluginInfo", shape: 2239, write: |raw: RawJson<'_>, writer| { view::MarketplacePluginInfo(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "MarketplaceRefreshEntry", shape: 2245, write: |raw: RawJson<'_>, writer| { view::MarketplaceRefreshEntry(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "MarketplaceRefreshResult", shape: 2247, write: |raw: RawJson<'_>, writer| { view::MarketplaceRefreshResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "MarketplaceRemoveResult", shape: 2248, write: |raw: RawJson<'_>, writer| { view::MarketplaceRemoveResult(raw).rewrite(writer); } },
    Entry { name: "McpAppToolCallCompleteData", shape: 513, write: |raw: RawJson<'_>, writer| { view::McpAppToolCallCompleteData(raw).rewrite(writer); } },
    Entry { name: "McpAppToolCallCompleteError", shape: 510, write: |raw: RawJson<'_>, writer| { view::McpAppToolCallCompleteError(raw).rewrite(writer); } },
    Entry { name: "McpAppToolCallCompleteToolMeta", shape: 512, write: |raw: RawJson<'_>, writer| { view::McpAppToolCallCompleteToolMeta(raw).rewrite(writer); } },
    Entry { name: "McpAppToolCallCompleteToolMetaUI", shape: 511, write: |raw: RawJson<'_>, writer| { view::McpAppToolCallCompleteToolMetaUI(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpApplyInstallRequest", shape: 2249, write: |raw: RawJson<'_>, writer| { view::McpApplyInstallRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpApplyUninstallRequest", shape: 2250, write: |raw: RawJson<'_>, writer| { view::McpApplyUninstallRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpAppsCallToolRequest", shape: 2251, write: |raw: RawJson<'_>, writer| { view::McpAppsCallToolRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpAppsDiagnoseCapability", shape: 2252, write: |raw: RawJson<'_>, writer| { view::McpAppsDiagnoseCapability(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpAppsDiagnoseRequest", shape: 2253, write: |raw: RawJson<'_>, writer| { view::McpAppsDiagnoseRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpAppsDiagnoseResult", shape: 2255, write: |raw: RawJson<'_>, writer| { view::McpAppsDiagnoseResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpAppsDiagnoseServer", shape: 2254, write: |raw: RawJson<'_>, writer| { view::McpAppsDiagnoseServer(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpAppsHostContext", shape: 2262, write: |raw: RawJson<'_>, writer| { view::McpAppsHostContext(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpAppsHostContextDetails", shape: 2261, write: |raw: RawJson<'_>, writer| { view::McpAppsHostContextDetails(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpAppsListToolsRequest", shape: 2263, write: |raw: RawJson<'_>, writer| { view::McpAppsListToolsRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpAppsListToolsResult", shape: 2264, write: |raw: RawJson<'_>, writer| { view::McpAppsListToolsResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpAppsReadResourceRequest", shape: 2265, write: |raw: RawJson<'_>, writer| { view::McpAppsReadResourceRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpAppsReadResourceResult", shape: 2268, write: |raw: RawJson<'_>, writer| { view::McpAppsReadResourceResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpAppsResourceContent", shape: 2266, write: |raw: RawJson<'_>, writer| { view::McpAppsResourceContent(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpAppsSetHostContextDetails", shape: 2274, write: |raw: RawJson<'_>, writer| { view::McpAppsSetHostContextDetails(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpAppsSetHostContextRequest", shape: 2275, write: |raw: RawJson<'_>, writer| { view::McpAppsSetHostContextRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpCancelSamplingExecutionParams", shape: 2276, write: |raw: RawJson<'_>, writer| { view::McpCancelSamplingExecutionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpCancelSamplingExecutionResult", shape: 2277, write: |raw: RawJson<'_>, writer| { view::McpCancelSamplingExecutionResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpConfigAddRequest", shape: 2279, write: |raw: RawJson<'_>, writer| { view::McpConfigAddRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpConfigDisableRequest", shape: 2280, write: |raw: RawJson<'_>, writer| { view::McpConfigDisableRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpConfigEnableRequest", shape: 2281, write: |raw: RawJson<'_>, writer| { view::McpConfigEnableRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpConfigList", shape: 2283, write: |raw: RawJson<'_>, writer| { view::McpConfigList(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpConfigRemoveRequest", shape: 2284, write: |raw: RawJson<'_>, writer| { view::McpConfigRemoveRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpConfigUpdateRequest", shape: 2285, write: |raw: RawJson<'_>, writer| { view::McpConfigUpdateRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpDiagnosticDetails", shape: 2159, write: |raw: RawJson<'_>, writer| { view::McpDiagnosticDetails(raw).rewrite(writer); } },
    Entry { name: "McpDiagnosticSourceConfiguration", shape: 322, write: |raw: RawJson<'_>, writer| { view::McpDiagnosticSourceConfiguration(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpDisableRequest", shape: 2286, write: |raw: RawJson<'_>, writer| { view::McpDisableRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpDiscoverRequest", shape: 2287, write: |raw: RawJson<'_>, writer| { view::McpDiscoverRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpDiscoverResult", shape: 2289, write: |raw: RawJson<'_>, writer| { view::McpDiscoverResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpEnableRequest", shape: 2290, write: |raw: RawJson<'_>, writer| { view::McpEnableRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpExecuteSamplingParams", shape: 2292, write: |raw: RawJson<'_>, writer| { view::McpExecuteSamplingParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpExecuteSamplingRequest", shape: 2291, write: |raw: RawJson<'_>, writer| { view::McpExecuteSamplingRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpExecuteSamplingResult", shape: 2293, write: |raw: RawJson<'_>, writer| { view::McpExecuteSamplingResult(raw).rewrite(writer); } },
    Entry { name: "McpHeadersHandlePendingHeadersRefreshRequest", shape: 1418, write: |raw: RawJson<'_>, writer| { view::McpHeadersHandlePendingHeadersRefreshRequest::over(raw).rewrite(writer); } },
    Entry { name: "McpHeadersHandlePendingHeadersRefreshRequestError", shape: 1417, write: |raw: RawJson<'_>, writer| { view::McpHeadersHandlePendingHeadersRefreshRequestError(raw).rewrite(writer); } },
    Entry { name: "McpHeadersHandlePendingHeadersRefreshRequestHeaders", shape: 1413, write: |raw: RawJson<'_>, writer| { view::McpHeadersHandlePendingHeadersRefreshRequestHeaders(raw).rewrite(writer); } },
    Entry { name: "McpHeadersHandlePendingHeadersRefreshRequestNone", shape: 1415, write: |raw: RawJson<'_>, writer| { view::McpHeadersHandlePendingHeadersRefreshRequestNone(raw).rewrite(writer); } },
    Entry { name: "McpHeadersHandlePendingHeadersRefreshRequestRequest", shape: 1419, write: |raw: RawJson<'_>, writer| { view::McpHeadersHandlePendingHeadersRefreshRequestRequest(raw).rewrite(writer); } },
    Entry { name: "McpHeadersHandlePendingHeadersRefreshRequestResult", shape: 1420, write: |raw: RawJson<'_>, writer| { view::McpHeadersHandlePendingHeadersRefreshRequestResult(raw).rewrite(writer); } },
    Entry { name: "McpHeadersRefreshCompletedData", shape: 478, write: |raw: RawJson<'_>, writer| { view::McpHeadersRefreshCompletedData(raw).rewrite(writer); } },
    Entry { name: "McpHeadersRefreshRequiredData", shape: 482, write: |raw: RawJson<'_>, writer| { view::McpHeadersRefreshRequiredData(raw).rewrite(writer); } },
    Entry { name: "McpHostState", shape: 1425, write: |raw: RawJson<'_>, writer| { view::McpHostState(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallPlan", shape: 2296, write: |raw: RawJson<'_>, writer| { view::McpInstallPlan(raw).rewrite(writer); } },
    Entry { name: "McpInstallationInput", shape: 1354, write: |raw: RawJson<'_>, writer| { view::McpInstallationInput(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationManagementOutcome", shape: 2340, write: |raw: RawJson<'_>, writer| { view::McpInstallationManagementOutcome::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationManagementOutcomeInstallPrepared", shape: 2301, write: |raw: RawJson<'_>, writer| { view::McpInstallationManagementOutcomeInstallPrepared(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationManagementOutcomeListed", shape: 2306, write: |raw: RawJson<'_>, writer| { view::McpInstallationManagementOutcomeListed(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationManagementOutcomeOperation", shape: 2338, write: |raw: RawJson<'_>, writer| { view::McpInstallationManagementOutcomeOperation(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationManagementOutcomeRecovered", shape: 2308, write: |raw: RawJson<'_>, writer| { view::McpInstallationManagementOutcomeRecovered(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationManagementOutcomeRecoveryRequired", shape: 2298, write: |raw: RawJson<'_>, writer| { view::McpInstallationManagementOutcomeRecoveryRequired(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationManagementOutcomeRefused", shape: 2339, write: |raw: RawJson<'_>, writer| { view::McpInstallationManagementOutcomeRefused(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationManagementOutcomeUninstallPlanned", shape: 2311, write: |raw: RawJson<'_>, writer| { view::McpInstallationManagementOutcomeUninstallPlanned(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationManagementResult", shape: 2343, write: |raw: RawJson<'_>, writer| { view::McpInstallationManagementResult::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationManagementResultOutcome", shape: 2342, write: |raw: RawJson<'_>, writer| { view::McpInstallationManagementResultOutcome(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationOperationRequest", shape: 2344, write: |raw: RawJson<'_>, writer| { view::McpInstallationOperationRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationOperationStatus", shape: 2336, write: |raw: RawJson<'_>, writer| { view::McpInstallationOperationStatus::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationOperationStatusApplying", shape: 2321, write: |raw: RawJson<'_>, writer| { view::McpInstallationOperationStatusApplying(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationOperationStatusAwaitingConfirmation", shape: 2317, write: |raw: RawJson<'_>, writer| { view::McpInstallationOperationStatusAwaitingConfirmation(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationOperationStatusCompleted", shape: 2335, write: |raw: RawJson<'_>, writer| { view::McpInstallationOperationStatusCompleted(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationOperationStatusPrepared", shape: 2315, write: |raw: RawJson<'_>, writer| { view::McpInstallationOperationStatusPrepared(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationOperationStatusPreparing", shape: 2313, write: |raw: RawJson<'_>, writer| { view::McpInstallationOperationStatusPreparing(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationOperationStatusRevalidating", shape: 2319, write: |raw: RawJson<'_>, writer| { view::McpInstallationOperationStatusRevalidating(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationOutcome", shape: 2334, write: |raw: RawJson<'_>, writer| { view::McpInstallationOutcome::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationOutcomeCancelled", shape: 2331, write: |raw: RawJson<'_>, writer| { view::McpInstallationOutcomeCancelled(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationOutcomeDeclined", shape: 2330, write: |raw: RawJson<'_>, writer| { view::McpInstallationOutcomeDeclined(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationOutcomeInstalled", shape: 2323, write: |raw: RawJson<'_>, writer| { view::McpInstallationOutcomeInstalled(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationOutcomeRecoveryRequired", shape: 2329, write: |raw: RawJson<'_>, writer| { view::McpInstallationOutcomeRecoveryRequired(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationOutcomeRefused", shape: 2333, write: |raw: RawJson<'_>, writer| { view::McpInstallationOutcomeRefused(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationOutcomeRolledBack", shape: 2328, write: |raw: RawJson<'_>, writer| { view::McpInstallationOutcomeRolledBack(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationOutcomeUninstalled", shape: 2325, write: |raw: RawJson<'_>, writer| { view::McpInstallationOutcomeUninstalled(raw).rewrite(writer); } },
    Entry { name: "McpInstallationRemoteConfiguration", shape: 1357, write: |raw: RawJson<'_>, writer| { view::McpInstallationRemoteConfiguration(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationResult", shape: 2346, write: |raw: RawJson<'_>, writer| { view::McpInstallationResult::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationResultOutcome", shape: 2345, write: |raw: RawJson<'_>, writer| { view::McpInstallationResultOutcome(raw).rewrite(writer); } },
    Entry { name: "McpInstallationReview", shape: 1362, write: |raw: RawJson<'_>, writer| { view::McpInstallationReview::over(raw).rewrite(writer); } },
    Entry { name: "McpInstallationReviewInstall", shape: 1359, write: |raw: RawJson<'_>, writer| { view::McpInstallationReviewInstall(raw).rewrite(writer); } },
    Entry { name: "McpInstallationReviewUninstall", shape: 1361, write: |raw: RawJson<'_>, writer| { view::McpInstallationReviewUninstall(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationSecret", shape: 2347, write: |raw: RawJson<'_>, writer| { view::McpInstallationSecret(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationSummary", shape: 2303, write: |raw: RawJson<'_>, writer| { view::McpInstallationSummary(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationsRequest", shape: 2348, write: |raw: RawJson<'_>, writer| { view::McpInstallationsRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpIsServerRunningRequest", shape: 2349, write: |raw: RawJson<'_>, writer| { view::McpIsServerRunningRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpIsServerRunningResult", shape: 2350, write: |raw: RawJson<'_>, writer| { view::McpIsServerRunningResult(raw).rewrite(writer); } },
    Entry { name: "McpListChangedData", shape: 503, write: |raw: RawJson<'_>, writer| { view::McpListChangedData(raw).rewrite(writer); } },
    Entry { name: "McpListToolsRequest", shape: 1426, write: |raw: RawJson<'_>, writer| { view::McpListToolsRequest(raw).rewrite(writer); } },
    Entry { name: "McpListToolsResult", shape: 1432, write: |raw: RawJson<'_>, writer| { view::McpListToolsResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpOauthAuthenticationStateChangedRequest", shape: 2351, write: |raw: RawJson<'_>, writer| { view::McpOauthAuthenticationStateChangedRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpOauthCancelLoginParams", shape: 2352, write: |raw: RawJson<'_>, writer| { view::McpOauthCancelLoginParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpOauthCancelLoginResult", shape: 2353, write: |raw: RawJson<'_>, writer| { view::McpOauthCancelLoginResult(raw).rewrite(writer); } },
    Entry { name: "McpOauthCompletedData", shape: 486, write: |raw: RawJson<'_>, writer| { view::McpOauthCompletedData(raw).rewrite(writer); } },
    Entry { name: "McpOauthHandlePendingRequest", shape: 1438, write: |raw: RawJson<'_>, writer| { view::McpOauthHandlePendingRequest(raw).rewrite(writer); } },
    Entry { name: "McpOauthHandlePendingResult", shape: 1439, write: |raw: RawJson<'_>, writer| { view::McpOauthHandlePendingResult(raw).rewrite(writer); } },
    Entry { name: "McpOauthHttpResponse", shape: 498, write: |raw: RawJson<'_>, writer| { view::McpOauthHttpResponse(raw).rewrite(writer); } },
    Entry { name: "McpOauthLoginRequest", shape: 1441, write: |raw: RawJson<'_>, writer| { view::McpOauthLoginRequest(raw).rewrite(writer); } },
    Entry { name: "McpOauthLoginResult", shape: 1443, write: |raw: RawJson<'_>, writer| { view::McpOauthLoginResult(raw).rewrite(writer); } },
    Entry { name: "McpOauthPendingRequestResponse", shape: 1437, write: |raw: RawJson<'_>, writer| { view::McpOauthPendingRequestResponse::over(raw).rewrite(writer); } },
    Entry { name: "McpOauthPendingRequestResponseCancelled", shape: 1434, write: |raw: RawJson<'_>, writer| { view::McpOauthPendingRequestResponseCancelled(raw).rewrite(writer); } },
    Entry { name: "McpOauthPendingRequestResponseRuntimeRefresh", shape: 1436, write: |raw: RawJson<'_>, writer| { view::McpOauthPendingRequestResponseRuntimeRefresh(raw).rewrite(writer); } },
    Entry { name: "McpOauthPendingRequestResponseToken", shape: 1433, write: |raw: RawJson<'_>, writer| { view::McpOauthPendingRequestResponseToken(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpOauthPrepareLoginParams", shape: 2354, write: |raw: RawJson<'_>, writer| { view::McpOauthPrepareLoginParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpOauthPrepareLoginResult", shape: 2355, write: |raw: RawJson<'_>, writer| { view::McpOauthPrepareLoginResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpOauthProbeRequest", shape: 2356, write: |raw: RawJson<'_>, writer| { view::McpOauthProbeRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpOauthProbeResult", shape: 2365, write: |raw: RawJson<'_>, writer| { view::McpOauthProbeResult::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpOauthProbeResultAuthenticated", shape: 2360, write: |raw: RawJson<'_>, writer| { view::McpOauthProbeResultAuthenticated(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpOauthProbeResultFailed", shape: 2364, write: |raw: RawJson<'_>, writer| { view::McpOauthProbeResultFailed(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpOauthProbeResultNeedsAuth", shape: 2363, write: |raw: RawJson<'_>, writer| { view::McpOauthProbeResultNeedsAuth(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpOauthProbeResultNoAuthRequired", shape: 2358, write: |raw: RawJson<'_>, writer| { view::McpOauthProbeResultNoAuthRequired(raw).rewrite(writer); } },
    Entry { name: "McpOauthRecoveryCompletedData", shape: 490, write: |raw: RawJson<'_>, writer| { view::McpOauthRecoveryCompletedData(raw).rewrite(writer); } },
    Entry { name: "McpOauthRequiredData", shape: 500, write: |raw: RawJson<'_>, writer| { view::McpOauthRequiredData(raw).rewrite(writer); } },
    Entry { name: "McpOauthRequiredStaticClientConfig", shape: 494, write: |raw: RawJson<'_>, writer| { view::McpOauthRequiredStaticClientConfig(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpOauthRespondRequest", shape: 2366, write: |raw: RawJson<'_>, writer| { view::McpOauthRespondRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpOauthRespondResult", shape: 2367, write: |raw: RawJson<'_>, writer| { view::McpOauthRespondResult(raw).rewrite(writer); } },
    Entry { name: "McpOauthWWWAuthenticateParams", shape: 495, write: |raw: RawJson<'_>, writer| { view::McpOauthWWWAuthenticateParams(raw).rewrite(writer); } },
    Entry { name: "McpPlanConfigurationChange", shape: 1353, write: |raw: RawJson<'_>, writer| { view::McpPlanConfigurationChange(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpPlanInstallPlanned", shape: 2369, write: |raw: RawJson<'_>, writer| { view::McpPlanInstallPlanned(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpPlanInstallRequest", shape: 2378, write: |raw: RawJson<'_>, writer| { view::McpPlanInstallRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpPlanInstallResult", shape: 2379, write: |raw: RawJson<'_>, writer| { view::McpPlanInstallResult::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpPlanInstallSource", shape: 2377, write: |raw: RawJson<'_>, writer| { view::McpPlanInstallSource::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpPlanInstallSourceCandidate", shape: 2371, write: |raw: RawJson<'_>, writer| { view::McpPlanInstallSourceCandidate(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpPlanInstallSourceCard", shape: 2376, write: |raw: RawJson<'_>, writer| { view::McpPlanInstallSourceCard(raw).rewrite(writer); } },
    Entry { name: "McpPlanPolicyResult", shape: 1334, write: |raw: RawJson<'_>, writer| { view::McpPlanPolicyResult(raw).rewrite(writer); } },
    Entry { name: "McpPlanProvenance", shape: 1329, write: |raw: RawJson<'_>, writer| { view::McpPlanProvenance(raw).rewrite(writer); } },
    Entry { name: "McpPlanRequiredValue", shape: 1343, write: |raw: RawJson<'_>, writer| { view::McpPlanRequiredValue::over(raw).rewrite(writer); } },
    Entry { name: "McpPlanRequiredValueEnum", shape: 1342, write: |raw: RawJson<'_>, writer| { view::McpPlanRequiredValueEnum(raw).rewrite(writer); } },
    Entry { name: "McpPlanRequiredValueScalar", shape: 1340, write: |raw: RawJson<'_>, writer| { view::McpPlanRequiredValueScalar(raw).rewrite(writer); } },
    Entry { name: "McpPlanResourceIdentity", shape: 1327, write: |raw: RawJson<'_>, writer| { view::McpPlanResourceIdentity(raw).rewrite(writer); } },
    Entry { name: "McpPlanSecretPlaceholder", shape: 1345, write: |raw: RawJson<'_>, writer| { view::McpPlanSecretPlaceholder(raw).rewrite(writer); } },
    Entry { name: "McpPlanTarget", shape: 1331, write: |raw: RawJson<'_>, writer| { view::McpPlanTarget(raw).rewrite(writer); } },
    Entry { name: "McpPlanTransportChoice", shape: 1351, write: |raw: RawJson<'_>, writer| { view::McpPlanTransportChoice::over(raw).rewrite(writer); } },
    Entry { name: "McpPlanTransportChoicePackage", shape: 1347, write: |raw: RawJson<'_>, writer| { view::McpPlanTransportChoicePackage(raw).rewrite(writer); } },
    Entry { name: "McpPlanTransportChoiceRemote", shape: 1350, write: |raw: RawJson<'_>, writer| { view::McpPlanTransportChoiceRemote(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpPlanUninstallRequest", shape: 2380, write: |raw: RawJson<'_>, writer| { view::McpPlanUninstallRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpPrepareInstallRequest", shape: 2382, write: |raw: RawJson<'_>, writer| { view::McpPrepareInstallRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpPreparedInstall", shape: 2299, write: |raw: RawJson<'_>, writer| { view::McpPreparedInstall(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpRemoveGitHubResult", shape: 2383, write: |raw: RawJson<'_>, writer| { view::McpRemoveGitHubResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpResource", shape: 2387, write: |raw: RawJson<'_>, writer| { view::McpResource(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpResourceAnnotations", shape: 2386, write: |raw: RawJson<'_>, writer| { view::McpResourceAnnotations(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpResourceContent", shape: 2388, write: |raw: RawJson<'_>, writer| { view::McpResourceContent(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpResourceIcon", shape: 2384, write: |raw: RawJson<'_>, writer| { view::McpResourceIcon(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpResourceTemplate", shape: 2389, write: |raw: RawJson<'_>, writer| { view::McpResourceTemplate(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpResourcesListRequest", shape: 2390, write: |raw: RawJson<'_>, writer| { view::McpResourcesListRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpResourcesListResult", shape: 2392, write: |raw: RawJson<'_>, writer| { view::McpResourcesListResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpResourcesListTemplatesRequest", shape: 2393, write: |raw: RawJson<'_>, writer| { view::McpResourcesListTemplatesRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpResourcesListTemplatesResult", shape: 2395, write: |raw: RawJson<'_>, writer| { view::McpResourcesListTemplatesResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpResourcesReadRequest", shape: 2396, write: |raw: RawJson<'_>, writer| { view::McpResourcesReadRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpResourcesReadResult", shape: 2398, write: |raw: RawJson<'_>, writer| { view::McpResourcesReadResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpRestartServerRequest", shape: 2399, write: |raw: RawJson<'_>, writer| { view::McpRestartServerRequest(raw).rewrite(writer); } },
    Entry { name: "McpSafeForTelemetry", shape: 294, write: |raw: RawJson<'_>, writer| { view::McpSafeForTelemetry::over(raw).rewrite(writer); } },
    Entry { name: "McpSafeForTelemetryFields", shape: 293, write: |raw: RawJson<'_>, writer| { view::McpSafeForTelemetryFields(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpSamplingExecutionResult", shape: 2401, write: |raw: RawJson<'_>, writer| { view::McpSamplingExecutionResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpSerializableServerConfig", shape: 2278, write: |raw: RawJson<'_>, writer| { view::McpSerializableServerConfig::over(raw).rewrite(writer); } },
    Entry { name: "McpServer", shape: 1445, write: |raw: RawJson<'_>, writer| { view::McpServer(raw).rewrite(writer); } },
    Entry { name: "McpServerAuthConfig", shape: 299, write: |raw: RawJson<'_>, writer| { view::McpServerAuthConfig::over(raw).rewrite(writer); } },
    Entry { name: "McpServerAuthConfigRedirectPort", shape: 298, write: |raw: RawJson<'_>, writer| { view::McpServerAuthConfigRedirectPort(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpServerCardEmbedded", shape: 2374, write: |raw: RawJson<'_>, writer| { view::McpServerCardEmbedded(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpServerCardReference", shape: 2375, write: |raw: RawJson<'_>, writer| { view::McpServerCardReference::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpServerCardUrl", shape: 2373, write: |raw: RawJson<'_>, writer| { view::McpServerCardUrl(raw).rewrite(writer); } },
    Entry { name: "McpServerConfig", shape: 309, write: |raw: RawJson<'_>, writer| { view::McpServerConfig::over(raw).rewrite(writer); } },
    Entry { name: "McpServerConfigHttp", shape: 306, write: |raw: RawJson<'_>, writer| { view::McpServerConfigHttp(raw).rewrite(writer); } },
    Entry { name: "McpServerConfigMemory", shape: 308, write: |raw: RawJson<'_>, writer| { view::McpServerConfigMemory(raw).rewrite(writer); } },
    Entry { name: "McpServerConfigStdio", shape: 303, write: |raw: RawJson<'_>, writer| { view::McpServerConfigStdio(raw).rewrite(writer); } },
    Entry { name: "McpServerFailureInfo", shape: 1421, write: |raw: RawJson<'_>, writer| { view::McpServerFailureInfo(raw).rewrite(writer); } },
    Entry { name: "McpServerList", shape: 1447, write: |raw: RawJson<'_>, writer| { view::McpServerList(raw).rewrite(writer); } },
    Entry { name: "McpServerMetadata", shape: 897, write: |raw: RawJson<'_>, writer| { view::McpServerMetadata(raw).rewrite(writer); } },
    Entry { name: "McpServerNeedsAuthInfo", shape: 1423, write: |raw: RawJson<'_>, writer| { view::McpServerNeedsAuthInfo(raw).rewrite(writer); } },
    Entry { name: "McpServerNeedsReconnectData", shape: 884, write: |raw: RawJson<'_>, writer| { view::McpServerNeedsReconnectData(raw).rewrite(writer); } },
    Entry { name: "McpServerOwnership", shape: 1444, write: |raw: RawJson<'_>, writer| { view::McpServerOwnership(raw).rewrite(writer); } },
    Entry { name: "McpServerRemovedData", shape: 887, write: |raw: RawJson<'_>, writer| { view::McpServerRemovedData(raw).rewrite(writer); } },
    Entry { name: "McpServerStatusChangedData", shape: 891, write: |raw: RawJson<'_>, writer| { view::McpServerStatusChangedData(raw).rewrite(writer); } },
    Entry { name: "McpServersLoadedData", shape: 901, write: |raw: RawJson<'_>, writer| { view::McpServersLoadedData(raw).rewrite(writer); } },
    Entry { name: "McpServersLoadedServer", shape: 899, write: |raw: RawJson<'_>, writer| { view::McpServersLoadedServer(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpSetEnvValueModeParams", shape: 2403, write: |raw: RawJson<'_>, writer| { view::McpSetEnvValueModeParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpSetEnvValueModeResult", shape: 2404, write: |raw: RawJson<'_>, writer| { view::McpSetEnvValueModeResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpSourceFile", shape: 2180, write: |raw: RawJson<'_>, writer| { view::McpSourceFile(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpSourcePlugin", shape: 2181, write: |raw: RawJson<'_>, writer| { view::McpSourcePlugin(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpSourceRef", shape: 2182, write: |raw: RawJson<'_>, writer| { view::McpSourceRef(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpStartServerRequest", shape: 2405, write: |raw: RawJson<'_>, writer| { view::McpStartServerRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpStopServerRequest", shape: 2406, write: |raw: RawJson<'_>, writer| { view::McpStopServerRequest(raw).rewrite(writer); } },
    Entry { name: "McpTaskMetadata", shape: 1448, write: |raw: RawJson<'_>, writer| { view::McpTaskMetadata(raw).rewrite(writer); } },
    Entry { name: "McpToolUi", shape: 1429, write: |raw: RawJson<'_>, writer| { view::McpToolUi(raw).rewrite(writer); } },
    Entry { name: "McpTools", shape: 1430, write: |raw: RawJson<'_>, writer| { view::McpTools(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "McpUninstallPlan", shape: 2309, write: |raw: RawJson<'_>, writer| { view::McpUninstallPlan(raw).rewrite(writer); } },
    Entry { name: "MemoryChangedData", shape: 904, write: |raw: RawJson<'_>, writer| { view::MemoryChangedData(raw).rewrite(writer); } },
    Entry { name: "MemoryConfiguration", shape: 1450, write: |raw: RawJson<'_>, writer| { view::MemoryConfiguration(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "MetadataContextAttributionResult", shape: 2413, write: |raw: RawJson<'_>, writer| { view::MetadataContextAttributionResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "MetadataContextHeaviestMessagesRequest", shape: 2414, write: |raw: RawJson<'_>, writer| { view::MetadataContextHeaviestMessagesRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "MetadataContextHeaviestMessagesResult", shape: 2416, write: |raw: RawJson<'_>, writer| { view::MetadataContextHeaviestMessagesResult(raw).rewrite(writer); } },
    Entry { name: "MetadataContextInfoRequest", shape: 1451, write: |raw: RawJson<'_>, writer| { view::MetadataContextInfoRequest(raw).rewrite(writer); } },
    Entry { name: "MetadataContextInfoResult", shape: 1454, write: |raw: RawJson<'_>, writer| { view::MetadataContextInfoResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "MetadataIsProcessingResult", shape: 2417, write: |raw: RawJson<'_>, writer| { view::MetadataIsProcessingResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "MetadataRecomputeContextTokensRequest", shape: 2418, write: |raw: RawJson<'_>, writer| { view::MetadataRecomputeContextTokensRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "MetadataRecomputeContextTokensResult", shape: 2419, write: |raw: RawJson<'_>, writer| { view::MetadataRecomputeContextTokensResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "MetadataRecordContextChangeRequest", shape: 2422, write: |raw: RawJson<'_>, writer| { view::MetadataRecordContextChangeRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "MetadataRecordContextChangeResult", shape: 2423, write: |raw: RawJson<'_>, writer| { view::MetadataRecordContextChangeResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "MetadataSetWorkingDirectoryRequest", shape: 2424, write: |raw: RawJson<'_>, writer| { view::MetadataSetWorkingDirectoryRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "MetadataSetWorkingDirectoryResult", shape: 2425, write: |raw: RawJson<'_>, writer| { view::MetadataSetWorkingDirectoryResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "MetadataSnapshotRemoteMetadata", shape: 2428, write: |raw: RawJson<'_>, writer| { view::MetadataSnapshotRemoteMetadata(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "MetadataSnapshotRemoteMetadataRepository", shape: 2426, write: |raw: RawJson<'_>, writer| { view::MetadataSnapshotRemoteMetadataRepository(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "MetadataUpdateClientMetadataRequest", shape: 2429, write: |raw: RawJson<'_>, writer| { view::MetadataUpdateClientMetadataRequest(raw).rewrite(writer); } },
    Entry { name: "ModeChangedData", shape: 907, write: |raw: RawJson<'_>, writer| { view::ModeChangedData(raw).rewrite(writer); } },
    Entry { name: "ModeNoticeDeliveredData", shape: 910, write: |raw: RawJson<'_>, writer| { view::ModeNoticeDeliveredData(raw).rewrite(writer); } },
    Entry { name: "ModeSetRequest", shape: 1456, write: |raw: RawJson<'_>, writer| { view::ModeSetRequest(raw).rewrite(writer); } },
    Entry { name: "ModeSetResult", shape: 1458, write: |raw: RawJson<'_>, writer| { view::ModeSetResult(raw).rewrite(writer); } },
    Entry { name: "Model", shape: 1475, write: |raw: RawJson<'_>, writer| { view::Model(raw).rewrite(writer); } },
    Entry { name: "ModelBilling", shape: 1469, write: |raw: RawJson<'_>, writer| { view::ModelBilling(raw).rewrite(writer); } },
    Entry { name: "ModelBillingPromo", shape: 1468, write: |raw: RawJson<'_>, writer| { view::ModelBillingPromo(raw).rewrite(writer); } },
    Entry { name: "ModelBillingTokenPrices", shape: 1467, write: |raw: RawJson<'_>, writer| { view::ModelBillingTokenPrices(raw).rewrite(writer); } },
    Entry { name: "ModelBillingTokenPricesLongContext", shape: 1466, write: |raw: RawJson<'_>, writer| { view::ModelBillingTokenPricesLongContext(raw).rewrite(writer); } },
    Entry { name: "ModelCallFailureData", shape: 520, write: |raw: RawJson<'_>, writer| { view::ModelCallFailureData(raw).rewrite(writer); } },
    Entry { name: "ModelCallFailureRequestFingerprint", shape: 519, write: |raw: RawJson<'_>, writer| { view::ModelCallFailureRequestFingerprint(raw).rewrite(writer); } },
    Entry { name: "ModelCallFinalResultData", shape: 524, write: |raw: RawJson<'_>, writer| { view::ModelCallFinalResultData(raw).rewrite(writer); } },
    Entry { name: "ModelCallFinishedData", shape: 528, write: |raw: RawJson<'_>, writer| { view::ModelCallFinishedData(raw).rewrite(writer); } },
    Entry { name: "ModelCallStartData", shape: 531, write: |raw: RawJson<'_>, writer| { view::ModelCallStartData(raw).rewrite(writer); } },
    Entry { name: "ModelCapabilities", shape: 1463, write: |raw: RawJson<'_>, writer| { view::ModelCapabilities(raw).rewrite(writer); } },
    Entry { name: "ModelCapabilitiesLimits", shape: 1462, write: |raw: RawJson<'_>, writer| { view::ModelCapabilitiesLimits(raw).rewrite(writer); } },
    Entry { name: "ModelCapabilitiesLimitsVision", shape: 1461, write: |raw: RawJson<'_>, writer| { view::ModelCapabilitiesLimitsVision(raw).rewrite(writer); } },
    Entry { name: "ModelCapabilitiesOverride", shape: 1479, write: |raw: RawJson<'_>, writer| { view::ModelCapabilitiesOverride(raw).rewrite(writer); } },
    Entry { name: "ModelCapabilitiesOverrideLimits", shape: 1478, write: |raw: RawJson<'_>, writer| { view::ModelCapabilitiesOverrideLimits(raw).rewrite(writer); } },
    Entry { name: "ModelCapabilitiesOverrideLimitsVision", shape: 1477, write: |raw: RawJson<'_>, writer| { view::ModelCapabilitiesOverrideLimitsVision(raw).rewrite(writer); } },
    Entry { name: "ModelCapabilitiesOverrideSupports", shape: 1476, write: |raw: RawJson<'_>, writer| { view::ModelCapabilitiesOverrideSupports(raw).rewrite(writer); } },
    Entry { name: "ModelCapabilitiesSupports", shape: 1460, write: |raw: RawJson<'_>, writer| { view::ModelCapabilitiesSupports(raw).rewrite(writer); } },
    Entry { name: "ModelChangeData", shape: 916, write: |raw: RawJson<'_>, writer| { view::ModelChangeData(raw).rewrite(writer); } },
    Entry { name: "ModelDeselectedData", shape: 920, write: |raw: RawJson<'_>, writer| { view::ModelDeselectedData(raw).rewrite(writer); } },
    Entry { name: "ModelEventModelCall", shape: 537, write: |raw: RawJson<'_>, writer| { view::ModelEventModelCall(raw).rewrite(writer); } },
    Entry { name: "ModelEventModelInfo", shape: 547, write: |raw: RawJson<'_>, writer| { view::ModelEventModelInfo(raw).rewrite(writer); } },
    Entry { name: "ModelList", shape: 1482, write: |raw: RawJson<'_>, writer| { view::ModelList(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ModelListRequest", shape: 2430, write: |raw: RawJson<'_>, writer| { view::ModelListRequest(raw).rewrite(writer); } },
    Entry { name: "ModelLogData", shape: 534, write: |raw: RawJson<'_>, writer| { view::ModelLogData(raw).rewrite(writer); } },
    Entry { name: "ModelMessage", shape: 1473, write: |raw: RawJson<'_>, writer| { view::ModelMessage(raw).rewrite(writer); } },
    Entry { name: "ModelMessageData", shape: 538, write: |raw: RawJson<'_>, writer| { view::ModelMessageData(raw).rewrite(writer); } },
    Entry { name: "ModelMessagesSnapshotData", shape: 541, write: |raw: RawJson<'_>, writer| { view::ModelMessagesSnapshotData(raw).rewrite(writer); } },
    Entry { name: "ModelModelCallFailureData", shape: 544, write: |raw: RawJson<'_>, writer| { view::ModelModelCallFailureData(raw).rewrite(writer); } },
    Entry { name: "ModelModelCallStartedData", shape: 548, write: |raw: RawJson<'_>, writer| { view::ModelModelCallStartedData(raw).rewrite(writer); } },
    Entry { name: "ModelModelCallSuccessData", shape: 551, write: |raw: RawJson<'_>, writer| { view::ModelModelCallSuccessData(raw).rewrite(writer); } },
    Entry { name: "ModelPickerPersistenceRequest", shape: 1483, write: |raw: RawJson<'_>, writer| { view::ModelPickerPersistenceRequest(raw).rewrite(writer); } },
    Entry { name: "ModelPickerSettingsContext", shape: 1455, write: |raw: RawJson<'_>, writer| { view::ModelPickerSettingsContext(raw).rewrite(writer); } },
    Entry { name: "ModelPolicy", shape: 1465, write: |raw: RawJson<'_>, writer| { view::ModelPolicy(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ModelProviderDescriptor", shape: 2431, write: |raw: RawJson<'_>, writer| { view::ModelProviderDescriptor(raw).rewrite(writer); } },
    Entry { name: "ModelProviderRef", shape: 101, write: |raw: RawJson<'_>, writer| { view::ModelProviderRef(raw).rewrite(writer); } },
    Entry { name: "ModelResponseData", shape: 554, write: |raw: RawJson<'_>, writer| { view::ModelResponseData(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ModelSetAllowedModelsRequest", shape: 2432, write: |raw: RawJson<'_>, writer| { view::ModelSetAllowedModelsRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ModelSetAllowedModelsResult", shape: 2433, write: |raw: RawJson<'_>, writer| { view::ModelSetAllowedModelsResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ModelSetReasoningEffortRequest", shape: 2434, write: |raw: RawJson<'_>, writer| { view::ModelSetReasoningEffortRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ModelSetReasoningEffortResult", shape: 2435, write: |raw: RawJson<'_>, writer| { view::ModelSetReasoningEffortResult(raw).rewrite(writer); } },
    Entry { name: "ModelSwitchAutoTierRequest", shape: 1484, write: |raw: RawJson<'_>, writer| { view::ModelSwitchAutoTierRequest(raw).rewrite(writer); } },
    Entry { name: "ModelSwitchAutoTierResult", shape: 1486, write: |raw: RawJson<'_>, writer| { view::ModelSwitchAutoTierResult(raw).rewrite(writer); } },
    Entry { name: "ModelSwitchConfirmation", shape: 1457, write: |raw: RawJson<'_>, writer| { view::ModelSwitchConfirmation(raw).rewrite(writer); } },
    Entry { name: "ModelSwitchToRequest", shape: 1487, write: |raw: RawJson<'_>, writer| { view::ModelSwitchToRequest(raw).rewrite(writer); } },
    Entry { name: "ModelSwitchToResult", shape: 1488, write: |raw: RawJson<'_>, writer| { view::ModelSwitchToResult(raw).rewrite(writer); } },
    Entry { name: "ModelToolExecutionData", shape: 559, write: |raw: RawJson<'_>, writer| { view::ModelToolExecutionData(raw).rewrite(writer); } },
    Entry { name: "ModelTurnEndedData", shape: 562, write: |raw: RawJson<'_>, writer| { view::ModelTurnEndedData(raw).rewrite(writer); } },
    Entry { name: "ModelTurnFailedData", shape: 565, write: |raw: RawJson<'_>, writer| { view::ModelTurnFailedData(raw).rewrite(writer); } },
    Entry { name: "ModelTurnStartedData", shape: 570, write: |raw: RawJson<'_>, writer| { view::ModelTurnStartedData(raw).rewrite(writer); } },
    Entry { name: "ModelWarningText", shape: 1472, write: |raw: RawJson<'_>, writer| { view::ModelWarningText(raw).rewrite(writer); } },
    Entry { name: "ModelsListRequest", shape: 1489, write: |raw: RawJson<'_>, writer| { view::ModelsListRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "MoveMcpLoadingToBackgroundResult", shape: 2436, write: |raw: RawJson<'_>, writer| { view::MoveMcpLoadingToBackgroundResult(raw).rewrite(writer); } },
    Entry { name: "NameGetResult", shape: 1490, write: |raw: RawJson<'_>, writer| { view::NameGetResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "NameSetAutoRequest", shape: 2437, write: |raw: RawJson<'_>, writer| { view::NameSetAutoRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "NameSetAutoResult", shape: 2438, write: |raw: RawJson<'_>, writer| { view::NameSetAutoResult(raw).rewrite(writer); } },
    Entry { name: "NameSetRequest", shape: 1491, write: |raw: RawJson<'_>, writer| { view::NameSetRequest(raw).rewrite(writer); } },
    Entry { name: "NamedProviderConfig", shape: 1497, write: |raw: RawJson<'_>, writer| { view::NamedProviderConfig(raw).rewrite(writer); } },
    Entry { name: "NotificationHookInput", shape: 1259, write: |raw: RawJson<'_>, writer| { view::NotificationHookInput(raw).rewrite(writer); } },
    Entry { name: "NotificationHookResult", shape: 1498, write: |raw: RawJson<'_>, writer| { view::NotificationHookResult(raw).rewrite(writer); } },
    Entry { name: "OmittedBinaryResult", shape: 1122, write: |raw: RawJson<'_>, writer| { view::OmittedBinaryResult(raw).rewrite(writer); } },
    Entry { name: "OpenCanvasInstance", shape: 1499, write: |raw: RawJson<'_>, writer| { view::OpenCanvasInstance(raw).rewrite(writer); } },
    Entry { name: "OptionsUpdateAdditionalContentExclusionPolicy", shape: 1504, write: |raw: RawJson<'_>, writer| { view::OptionsUpdateAdditionalContentExclusionPolicy(raw).rewrite(writer); } },
    Entry { name: "OptionsUpdateAdditionalContentExclusionPolicyRule", shape: 1501, write: |raw: RawJson<'_>, writer| { view::OptionsUpdateAdditionalContentExclusionPolicyRule(raw).rewrite(writer); } },
    Entry { name: "OptionsUpdateAdditionalContentExclusionPolicyRuleSource", shape: 1500, write: |raw: RawJson<'_>, writer| { view::OptionsUpdateAdditionalContentExclusionPolicyRuleSource(raw).rewrite(writer); } },
    Entry { name: "PendingMessagesModifiedData", shape: 573, write: |raw: RawJson<'_>, writer| { view::PendingMessagesModifiedData(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PendingPermissionRequest", shape: 2439, write: |raw: RawJson<'_>, writer| { view::PendingPermissionRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PendingPermissionRequestList", shape: 2441, write: |raw: RawJson<'_>, writer| { view::PendingPermissionRequestList(raw).rewrite(writer); } },
    Entry { name: "PermissionApprovalEvaluation", shape: 676, write: |raw: RawJson<'_>, writer| { view::PermissionApprovalEvaluation(raw).rewrite(writer); } },
    Entry { name: "PermissionApproved", shape: 595, write: |raw: RawJson<'_>, writer| { view::PermissionApproved(raw).rewrite(writer); } },
    Entry { name: "PermissionApprovedForLocation", shape: 620, write: |raw: RawJson<'_>, writer| { view::PermissionApprovedForLocation(raw).rewrite(writer); } },
    Entry { name: "PermissionApprovedForSession", shape: 618, write: |raw: RawJson<'_>, writer| { view::PermissionApprovedForSession(raw).rewrite(writer); } },
    Entry { name: "PermissionAssentDetectedData", shape: 576, write: |raw: RawJson<'_>, writer| { view::PermissionAssentDetectedData(raw).rewrite(writer); } },
    Entry { name: "PermissionAssistedApproval", shape: 679, write: |raw: RawJson<'_>, writer| { view::PermissionAssistedApproval(raw).rewrite(writer); } },
    Entry { name: "PermissionCancelled", shape: 621, write: |raw: RawJson<'_>, writer| { view::PermissionCancelled(raw).rewrite(writer); } },
    Entry { name: "PermissionCarriedForwardData", shape: 580, write: |raw: RawJson<'_>, writer| { view::PermissionCarriedForwardData(raw).rewrite(writer); } },
    Entry { name: "PermissionCompletedData", shape: 635, write: |raw: RawJson<'_>, writer| { view::PermissionCompletedData(raw).rewrite(writer); } },
    Entry { name: "PermissionContextualAuthorizationData", shape: 639, write: |raw: RawJson<'_>, writer| { view::PermissionContextualAuthorizationData(raw).rewrite(writer); } },
    Entry { name: "PermissionDecision", shape: 1553, write: |raw: RawJson<'_>, writer| { view::PermissionDecision::over(raw).rewrite(writer); } },
    Entry { name: "PermissionDecisionApproveForLocation", shape: 1537, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForLocation(raw).rewrite(writer); } },
    Entry { name: "PermissionDecisionApproveForLocationApproval", shape: 1536, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForLocationApproval::over(raw).rewrite(writer); } },
    Entry { name: "PermissionDecisionApproveForLocationApprovalCommands", shape: 1525, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForLocationApprovalCommands(raw).rewrite(writer); } },
    Entry { name: "PermissionDecisionApproveForLocationApprovalCustomTool", shape: 1531, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForLocationApprovalCustomTool(raw).rewrite(writer); } },
    Entry { name: "PermissionDecisionApproveForLocationApprovalExtensionEnvAccess", shape: 1535, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForLocationApprovalExtensionEnvAccess(raw).rewrite(writer); } },
    Entry { name: "PermissionDecisionApproveForLocationApprovalExtensionManagement", shape: 1532, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForLocationApprovalExtensionManagement(raw).rewrite(writer); } },
    Entry { name: "PermissionDecisionApproveForLocationApprovalExtensionPermissionAccess", shape: 1534, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForLocationApprovalExtensionPermissionAccess(raw).rewrite(writer); } },
    Entry { name: "PermissionDecisionApproveForLocationApprovalMcp", shape: 1528, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForLocationApprovalMcp(raw).rewrite(writer); } },
    Entry { name: "PermissionDecisionApproveForLocationApprovalMcpSampling", shape: 1529, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForLocationApprovalMcpSampling(raw).rewrite(writer); } },
    Entry { name: "PermissionDecisionApproveForLocationApprovalMemory", shape: 1530, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForLocationApprovalMemory(raw).rewrite(writer); } },
    Entry { name: "PermissionDecisionApproveForLocationApprovalRead", shape: 1526, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForLocationApprovalRead(raw).rewrite(writer); } },
    Entry { name: "PermissionDecisionApproveForLocationApprovalWorkflow", shape: 1533, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForLocationApprovalWorkflow(raw).rewrite(writer); } },
    Entry { name: "PermissionDecisionApproveForLocationApprovalWrite", shape: 1527, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForLocationApprovalWrite(raw).rewrite(writer); } },
    Entry { name: "PermissionDecisionApproveForSession", shape: 1521, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForSession(raw).rewrite(writer); } },
    Entry { name: "PermissionDecisionApproveForSessionApproval", shape: 1520, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForSessionApproval::over(raw).rewrite(writer); } },
    Entry { name: "PermissionDecisionApproveForSessionApprovalCommands", shape: 1508, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForSessionApprovalCommands(raw).rewrite(writer); } },
    Entry { name: "PermissionDecisionApproveForSessionApprovalCustomTool", shape: 1515, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForSessionApprovalCustomTool(raw).rewrite(writer); } },
    Entry { name: "PermissionDecisionApproveForSessionApprovalExtensionEnvAccess", shape: 1519, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForSessionApprovalExtensionEnvAccess(raw).rewrite(writer); } },
    Entry { name: "PermissionDecisionApproveForSessionApprovalExtensionManagement", shape: 1516, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForSessionApprovalExtensionManagement(raw).rewrite(writer); } },
    Entry { name: "PermissionDecisionApproveForSessionApprovalExtensionPermissionAccess", shape: 1518, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForSessionApprovalExtensionPermissionAccess(raw).rewrite(writer); } },
    Entry { name: "PermissionDecisionApproveForSessionApprovalMcp", shape: 1511, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForSessionApprovalMcp(raw).rewrite(writer); } },
    Entry { name: "PermissionDecisionApproveForSessionApprovalMcpSampling", shape: 1513, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForSessionApprovalMcpSampling(raw).rewrite(writer); } },
    Entry { name: "PermissionDecisionApproveForSessionApprovalMemory", shape: 1514, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForSessionApprovalMemory(raw).rewrite(writer); } },
    Entry { name: "PermissionDecisionApproveForSessionApprovalRead", shape: 1509, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForSessionApprovalRead(raw).rewrite(writer); } },
    Entry { name: "PermissionDecisionApproveForSessionApprovalWorkflow", shape: 1517, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForSessionApprovalWorkflow(raw).rewrite(writer); } },
    Entry { name: "PermissionDecisionApproveForSessionApprovalWrite", shape: 1510, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForSessionApprovalWrite(raw).rewrite(writer); } },
    Entry { name: "PermissionDecisionApproveOnce", shape: 1506, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveOnce(raw).rewrite(writer); } },
    Entry { name: "PermissionDecisionApprovePermanently", shape: 1539, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApprovePermanently(raw).rewrite(writer); } },
    Entry { name: "PermissionDecisionApproveReadOnlyForSession", shape: 1523, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveReadOnlyForSession(raw).rewrite(writer); } },
    Entry { name: "PermissionDecisionApproved", shape: 1544, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproved(raw).rewrite(writer); } },
    Entry { name: "PermissionDecisionApprovedForLocation", shape: 1546, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApprovedForLocation(raw).rewrite(writer); } },
    Entry { name: "PermissionDecisionApprovedForSession", shape: 1545, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApprovedForSession(raw).rewrite(writer); } },
    Entry { name: "PermissionDecisionCancelled", shape: 1547, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionCancelled(raw).rewrite(writer); } },
    Entry { name: "PermissionDecisionContext", shape: 1557, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionContext(raw).rewrite(writer); } },
    Entry { name: "PermissionDecisionDeniedByContentExclusionPolicy", shape: 1551, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionDeniedByContentExclusionPolicy(raw).rewrite(writer); } },
    Entry { name: "PermissionDecisionDeniedByPermissionRequestHook", shape: 1552, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionDeniedByPermissionRequestHook(raw).rewrite(writer); } },
    Entry { name: "PermissionDecisionDeniedByRules", shape: 1548, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionDeniedByRules(raw).rewrite(writer); } },
    Entry { name: "PermissionDecisionDeniedInteractivelyByUser", shape: 1550, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionDeniedInteractivelyByUser(raw).rewrite(writer); } },
    Entry { name: "PermissionDecisionDeniedNoApprovalRuleAndCouldNotRequestFromUser", shape: 1549, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionDeniedNoApprovalRuleAndCouldNotRequestFromUser(raw).rewrite(writer); } },
    Entry { name: "PermissionDecisionReject", shape: 1541, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionReject(raw).rewrite(writer); } },
    Entry { name: "PermissionDecisionRequest", shape: 1558, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionRequest(raw).rewrite(writer); } },
    Entry { name: "PermissionDecisionUserNotAvailable", shape: 1543, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionUserNotAvailable(raw).rewrite(writer); } },
    Entry { name: "PermissionDeniedByContentExclusionPolicy", shape: 631, write: |raw: RawJson<'_>, writer| { view::PermissionDeniedByContentExclusionPolicy(raw).rewrite(writer); } },
    Entry { name: "PermissionDeniedByPermissionRequestHook", shape: 633, write: |raw: RawJson<'_>, writer| { view::PermissionDeniedByPermissionRequestHook(raw).rewrite(writer); } },
    Entry { name: "PermissionDeniedByRules", shape: 625, write: |raw: RawJson<'_>, writer| { view::PermissionDeniedByRules(raw).rewrite(writer); } },
    Entry { name: "PermissionDeniedInteractivelyByUser", shape: 629, write: |raw: RawJson<'_>, writer| { view::PermissionDeniedInteractivelyByUser(raw).rewrite(writer); } },
    Entry { name: "PermissionDeniedNoApprovalRuleAndCouldNotRequestFromUser", shape: 627, write: |raw: RawJson<'_>, writer| { view::PermissionDeniedNoApprovalRuleAndCouldNotRequestFromUser(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PermissionLocationAddToolApprovalParams", shape: 2454, write: |raw: RawJson<'_>, writer| { view::PermissionLocationAddToolApprovalParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PermissionLocationApplyParams", shape: 2455, write: |raw: RawJson<'_>, writer| { view::PermissionLocationApplyParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PermissionLocationApplyResult", shape: 2457, write: |raw: RawJson<'_>, writer| { view::PermissionLocationApplyResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PermissionLocationResolveParams", shape: 2458, write: |raw: RawJson<'_>, writer| { view::PermissionLocationResolveParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PermissionLocationResolveResult", shape: 2459, write: |raw: RawJson<'_>, writer| { view::PermissionLocationResolveResult(raw).rewrite(writer); } },
    Entry { name: "PermissionMessageAuthorizationData", shape: 642, write: |raw: RawJson<'_>, writer| { view::PermissionMessageAuthorizationData(raw).rewrite(writer); } },
    Entry { name: "PermissionMessageAuthorizationDegradedData", shape: 645, write: |raw: RawJson<'_>, writer| { view::PermissionMessageAuthorizationDegradedData(raw).rewrite(writer); } },
    Entry { name: "PermissionMessageAuthorizationReadData", shape: 648, write: |raw: RawJson<'_>, writer| { view::PermissionMessageAuthorizationReadData(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PermissionPathsAddParams", shape: 2460, write: |raw: RawJson<'_>, writer| { view::PermissionPathsAddParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PermissionPathsAllowedCheckParams", shape: 2461, write: |raw: RawJson<'_>, writer| { view::PermissionPathsAllowedCheckParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PermissionPathsAllowedCheckResult", shape: 2462, write: |raw: RawJson<'_>, writer| { view::PermissionPathsAllowedCheckResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PermissionPathsConfig", shape: 2463, write: |raw: RawJson<'_>, writer| { view::PermissionPathsConfig(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PermissionPathsList", shape: 2464, write: |raw: RawJson<'_>, writer| { view::PermissionPathsList(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PermissionPathsUpdatePrimaryParams", shape: 2465, write: |raw: RawJson<'_>, writer| { view::PermissionPathsUpdatePrimaryParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PermissionPathsWorkspaceCheckParams", shape: 2466, write: |raw: RawJson<'_>, writer| { view::PermissionPathsWorkspaceCheckParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PermissionPathsWorkspaceCheckResult", shape: 2467, write: |raw: RawJson<'_>, writer| { view::PermissionPathsWorkspaceCheckResult(raw).rewrite(writer); } },
    Entry { name: "PermissionPromptRequest", shape: 707, write: |raw: RawJson<'_>, writer| { view::PermissionPromptRequest::over(raw).rewrite(writer); } },
    Entry { name: "PermissionPromptRequestCommands", shape: 692, write: |raw: RawJson<'_>, writer| { view::PermissionPromptRequestCommands(raw).rewrite(writer); } },
    Entry { name: "PermissionPromptRequestCustomTool", shape: 698, write: |raw: RawJson<'_>, writer| { view::PermissionPromptRequestCustomTool(raw).rewrite(writer); } },
    Entry { name: "PermissionPromptRequestExtensionEnvAccess", shape: 706, write: |raw: RawJson<'_>, writer| { view::PermissionPromptRequestExtensionEnvAccess(raw).rewrite(writer); } },
    Entry { name: "PermissionPromptRequestExtensionManagement", shape: 703, write: |raw: RawJson<'_>, writer| { view::PermissionPromptRequestExtensionManagement(raw).rewrite(writer); } },
    Entry { name: "PermissionPromptRequestExtensionPermissionAccess", shape: 705, write: |raw: RawJson<'_>, writer| { view::PermissionPromptRequestExtensionPermissionAccess(raw).rewrite(writer); } },
    Entry { name: "PermissionPromptRequestHook", shape: 702, write: |raw: RawJson<'_>, writer| { view::PermissionPromptRequestHook(raw).rewrite(writer); } },
    Entry { name: "PermissionPromptRequestMcp", shape: 695, write: |raw: RawJson<'_>, writer| { view::PermissionPromptRequestMcp(raw).rewrite(writer); } },
    Entry { name: "PermissionPromptRequestMemory", shape: 697, write: |raw: RawJson<'_>, writer| { view::PermissionPromptRequestMemory(raw).rewrite(writer); } },
    Entry { name: "PermissionPromptRequestPath", shape: 701, write: |raw: RawJson<'_>, writer| { view::PermissionPromptRequestPath(raw).rewrite(writer); } },
    Entry { name: "PermissionPromptRequestRead", shape: 694, write: |raw: RawJson<'_>, writer| { view::PermissionPromptRequestRead(raw).rewrite(writer); } },
    Entry { name: "PermissionPromptRequestUrl", shape: 696, write: |raw: RawJson<'_>, writer| { view::PermissionPromptRequestUrl(raw).rewrite(writer); } },
    Entry { name: "PermissionPromptRequestWorkflow", shape: 704, write: |raw: RawJson<'_>, writer| { view::PermissionPromptRequestWorkflow(raw).rewrite(writer); } },
    Entry { name: "PermissionPromptRequestWrite", shape: 693, write: |raw: RawJson<'_>, writer| { view::PermissionPromptRequestWrite(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PermissionPromptShownNotification", shape: 2468, write: |raw: RawJson<'_>, writer| { view::PermissionPromptShownNotification(raw).rewrite(writer); } },
    Entry { name: "PermissionRecoveryAttempt", shape: 590, write: |raw: RawJson<'_>, writer| { view::PermissionRecoveryAttempt(raw).rewrite(writer); } },
    Entry { name: "PermissionRecoveryData", shape: 592, write: |raw: RawJson<'_>, writer| { view::PermissionRecoveryData(raw).rewrite(writer); } },
    Entry { name: "PermissionRequest", shape: 691, write: |raw: RawJson<'_>, writer| { view::PermissionRequest::over(raw).rewrite(writer); } },
    Entry { name: "PermissionRequestCustomTool", shape: 681, write: |raw: RawJson<'_>, writer| { view::PermissionRequestCustomTool(raw).rewrite(writer); } },
    Entry { name: "PermissionRequestExtensionEnvAccess", shape: 690, write: |raw: RawJson<'_>, writer| { view::PermissionRequestExtensionEnvAccess(raw).rewrite(writer); } },
    Entry { name: "PermissionRequestExtensionManagement", shape: 684, write: |raw: RawJson<'_>, writer| { view::PermissionRequestExtensionManagement(raw).rewrite(writer); } },
    Entry { name: "PermissionRequestExtensionPermissionAccess", shape: 689, write: |raw: RawJson<'_>, writer| { view::PermissionRequestExtensionPermissionAccess(raw).rewrite(writer); } },
    Entry { name: "PermissionRequestHook", shape: 683, write: |raw: RawJson<'_>, writer| { view::PermissionRequestHook(raw).rewrite(writer); } },
    Entry { name: "PermissionRequestHookInput", shape: 1262, write: |raw: RawJson<'_>, writer| { view::PermissionRequestHookInput(raw).rewrite(writer); } },
    Entry { name: "PermissionRequestHookResult", shape: 1559, write: |raw: RawJson<'_>, writer| { view::PermissionRequestHookResult(raw).rewrite(writer); } },
    Entry { name: "PermissionRequestMcp", shape: 667, write: |raw: RawJson<'_>, writer| { view::PermissionRequestMcp(raw).rewrite(writer); } },
    Entry { name: "PermissionRequestMemory", shape: 680, write: |raw: RawJson<'_>, writer| { view::PermissionRequestMemory(raw).rewrite(writer); } },
    Entry { name: "PermissionRequestRead", shape: 665, write: |raw: RawJson<'_>, writer| { view::PermissionRequestRead(raw).rewrite(writer); } },
    Entry { name: "PermissionRequestResult", shape: 1560, write: |raw: RawJson<'_>, writer| { view::PermissionRequestResult(raw).rewrite(writer); } },
    Entry { name: "PermissionRequestShell", shape: 660, write: |raw: RawJson<'_>, writer| { view::PermissionRequestShell(raw).rewrite(writer); } },
    Entry { name: "PermissionRequestShellCommand", shape: 652, write: |raw: RawJson<'_>, writer| { view::PermissionRequestShellCommand(raw).rewrite(writer); } },
    Entry { name: "PermissionRequestShellCommandSegment", shape: 654, write: |raw: RawJson<'_>, writer| { view::PermissionRequestShellCommandSegment(raw).rewrite(writer); } },
    Entry { name: "PermissionRequestShellPossibleUrl", shape: 656, write: |raw: RawJson<'_>, writer| { view::PermissionRequestShellPossibleUrl(raw).rewrite(writer); } },
    Entry { name: "PermissionRequestUrl", shape: 669, write: |raw: RawJson<'_>, writer| { view::PermissionRequestUrl(raw).rewrite(writer); } },
    Entry { name: "PermissionRequestWorkflow", shape: 688, write: |raw: RawJson<'_>, writer| { view::PermissionRequestWorkflow(raw).rewrite(writer); } },
    Entry { name: "PermissionRequestWrite", shape: 664, write: |raw: RawJson<'_>, writer| { view::PermissionRequestWrite(raw).rewrite(writer); } },
    Entry { name: "PermissionRequestedData", shape: 710, write: |raw: RawJson<'_>, writer| { view::PermissionRequestedData(raw).rewrite(writer); } },
    Entry { name: "PermissionResult", shape: 634, write: |raw: RawJson<'_>, writer| { view::PermissionResult::over(raw).rewrite(writer); } },
    Entry { name: "PermissionRule", shape: 623, write: |raw: RawJson<'_>, writer| { view::PermissionRule(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PermissionRulesSet", shape: 2469, write: |raw: RawJson<'_>, writer| { view::PermissionRulesSet(raw).rewrite(writer); } },
    Entry { name: "PermissionSandboxPathGrant", shape: 659, write: |raw: RawJson<'_>, writer| { view::PermissionSandboxPathGrant(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PermissionUrlsConfig", shape: 2470, write: |raw: RawJson<'_>, writer| { view::PermissionUrlsConfig(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PermissionUrlsSetUnrestrictedModeParams", shape: 2471, write: |raw: RawJson<'_>, writer| { view::PermissionUrlsSetUnrestrictedModeParams(raw).rewrite(writer); } },
    Entry { name: "PermissionWriteFileContent", shape: 661, write: |raw: RawJson<'_>, writer| { view::PermissionWriteFileContent(raw).rewrite(writer); } },
    Entry { name: "PermissionWriteFileEdit", shape: 662, write: |raw: RawJson<'_>, writer| { view::PermissionWriteFileEdit(raw).rewrite(writer); } },
    Entry { name: "PermissionsChangedData", shape: 925, write: |raw: RawJson<'_>, writer| { view::PermissionsChangedData(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsConfigureAdditionalContentExclusionPolicy", shape: 2476, write: |raw: RawJson<'_>, writer| { view::PermissionsConfigureAdditionalContentExclusionPolicy(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsConfigureAdditionalContentExclusionPolicyRule", shape: 2473, write: |raw: RawJson<'_>, writer| { view::PermissionsConfigureAdditionalContentExclusionPolicyRule(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsConfigureAdditionalContentExclusionPolicyRuleSource", shape: 2472, write: |raw: RawJson<'_>, writer| { view::PermissionsConfigureAdditionalContentExclusionPolicyRuleSource(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsConfigureParams", shape: 2478, write: |raw: RawJson<'_>, writer| { view::PermissionsConfigureParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsConfigureResult", shape: 2479, write: |raw: RawJson<'_>, writer| { view::PermissionsConfigureResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsFolderTrustAddTrustedResult", shape: 2480, write: |raw: RawJson<'_>, writer| { view::PermissionsFolderTrustAddTrustedResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsGetModeResult", shape: 2481, write: |raw: RawJson<'_>, writer| { view::PermissionsGetModeResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsLocationsAddToolApprovalDetails", shape: 2453, write: |raw: RawJson<'_>, writer| { view::PermissionsLocationsAddToolApprovalDetails::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsLocationsAddToolApprovalDetailsCommands", shape: 2442, write: |raw: RawJson<'_>, writer| { view::PermissionsLocationsAddToolApprovalDetailsCommands(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsLocationsAddToolApprovalDetailsCustomTool", shape: 2448, write: |raw: RawJson<'_>, writer| { view::PermissionsLocationsAddToolApprovalDetailsCustomTool(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsLocationsAddToolApprovalDetailsExtensionEnvAccess", shape: 2452, write: |raw: RawJson<'_>, writer| { view::PermissionsLocationsAddToolApprovalDetailsExtensionEnvAccess(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsLocationsAddToolApprovalDetailsExtensionManagement", shape: 2449, write: |raw: RawJson<'_>, writer| { view::PermissionsLocationsAddToolApprovalDetailsExtensionManagement(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsLocationsAddToolApprovalDetailsExtensionPermissionAccess", shape: 2451, write: |raw: RawJson<'_>, writer| { view::PermissionsLocationsAddToolApprovalDetailsExtensionPermissionAccess(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsLocationsAddToolApprovalDetailsMcp", shape: 2445, write: |raw: RawJson<'_>, writer| { view::PermissionsLocationsAddToolApprovalDetailsMcp(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsLocationsAddToolApprovalDetailsMcpSampling", shape: 2446, write: |raw: RawJson<'_>, writer| { view::PermissionsLocationsAddToolApprovalDetailsMcpSampling(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsLocationsAddToolApprovalDetailsMemory", shape: 2447, write: |raw: RawJson<'_>, writer| { view::PermissionsLocationsAddToolApprovalDetailsMemory(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsLocationsAddToolApprovalDetailsRead", shape: 2443, write: |raw: RawJson<'_>, writer| { view::PermissionsLocationsAddToolApprovalDetailsRead(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsLocationsAddToolApprovalDetailsWorkflow", shape: 2450, write: |raw: RawJson<'_>, writer| { view::PermissionsLocationsAddToolApprovalDetailsWorkflow(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsLocationsAddToolApprovalDetailsWrite", shape: 2444, write: |raw: RawJson<'_>, writer| { view::PermissionsLocationsAddToolApprovalDetailsWrite(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsLocationsAddToolApprovalResult", shape: 2482, write: |raw: RawJson<'_>, writer| { view::PermissionsLocationsAddToolApprovalResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsModifyRulesParams", shape: 2484, write: |raw: RawJson<'_>, writer| { view::PermissionsModifyRulesParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsModifyRulesResult", shape: 2485, write: |raw: RawJson<'_>, writer| { view::PermissionsModifyRulesResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsNotifyPromptShownResult", shape: 2486, write: |raw: RawJson<'_>, writer| { view::PermissionsNotifyPromptShownResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsPathsAddResult", shape: 2487, write: |raw: RawJson<'_>, writer| { view::PermissionsPathsAddResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsPathsUpdatePrimaryResult", shape: 2488, write: |raw: RawJson<'_>, writer| { view::PermissionsPathsUpdatePrimaryResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsResetSessionApprovalsRequest", shape: 2489, write: |raw: RawJson<'_>, writer| { view::PermissionsResetSessionApprovalsRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsResetSessionApprovalsResult", shape: 2490, write: |raw: RawJson<'_>, writer| { view::PermissionsResetSessionApprovalsResult(raw).rewrite(writer); } },
    Entry { name: "PermissionsSetApproveAllRequest", shape: 1562, write: |raw: RawJson<'_>, writer| { view::PermissionsSetApproveAllRequest(raw).rewrite(writer); } },
    Entry { name: "PermissionsSetApproveAllResult", shape: 1563, write: |raw: RawJson<'_>, writer| { view::PermissionsSetApproveAllResult(raw).rewrite(writer); } },
    Entry { name: "PermissionsSetModeRequest", shape: 1565, write: |raw: RawJson<'_>, writer| { view::PermissionsSetModeRequest(raw).rewrite(writer); } },
    Entry { name: "PermissionsSetModeResult", shape: 1566, write: |raw: RawJson<'_>, writer| { view::PermissionsSetModeResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsSetRequiredRequest", shape: 2491, write: |raw: RawJson<'_>, writer| { view::PermissionsSetRequiredRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsSetRequiredResult", shape: 2492, write: |raw: RawJson<'_>, writer| { view::PermissionsSetRequiredResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsUrlsSetUnrestrictedModeResult", shape: 2493, write: |raw: RawJson<'_>, writer| { view::PermissionsUrlsSetUnrestrictedModeResult(raw).rewrite(writer); } },
    Entry { name: "PersistedBinaryImage", shape: 1120, write: |raw: RawJson<'_>, writer| { view::PersistedBinaryImage(raw).rewrite(writer); } },
    Entry { name: "PersistedBinaryResult", shape: 1123, write: |raw: RawJson<'_>, writer| { view::PersistedBinaryResult::over(raw).rewrite(writer); } },
    Entry { name: "PingRequest", shape: 1567, write: |raw: RawJson<'_>, writer| { view::PingRequest(raw).rewrite(writer); } },
    Entry { name: "PingResult", shape: 1568, write: |raw: RawJson<'_>, writer| { view::PingResult(raw).rewrite(writer); } },
    Entry { name: "PlanChangedData", shape: 929, write: |raw: RawJson<'_>, writer| { view::PlanChangedData(raw).rewrite(writer); } },
    Entry { name: "PlanReadResult", shape: 1569, write: |raw: RawJson<'_>, writer| { view::PlanReadResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PlanReadSqlTodosResult", shape: 2496, write: |raw: RawJson<'_>, writer| { view::PlanReadSqlTodosResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PlanReadSqlTodosWithDependenciesResult", shape: 2499, write: |raw: RawJson<'_>, writer| { view::PlanReadSqlTodosWithDependenciesResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PlanSqlTodoDependency", shape: 2497, write: |raw: RawJson<'_>, writer| { view::PlanSqlTodoDependency(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PlanSqlTodosRow", shape: 2494, write: |raw: RawJson<'_>, writer| { view::PlanSqlTodosRow(raw).rewrite(writer); } },
    Entry { name: "PlanUpdateRequest", shape: 1570, write: |raw: RawJson<'_>, writer| { view::PlanUpdateRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "Plugin", shape: 2500, write: |raw: RawJson<'_>, writer| { view::Plugin(raw).rewrite(writer); } },
    Entry { name: "PluginInstallResult", shape: 1572, write: |raw: RawJson<'_>, writer| { view::PluginInstallResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PluginList", shape: 2502, write: |raw: RawJson<'_>, writer| { view::PluginList(raw).rewrite(writer); } },
    Entry { name: "PluginListResult", shape: 1574, write: |raw: RawJson<'_>, writer| { view::PluginListResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PluginUpdateAllEntry", shape: 2503, write: |raw: RawJson<'_>, writer| { view::PluginUpdateAllEntry(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PluginUpdateAllResult", shape: 2505, write: |raw: RawJson<'_>, writer| { view::PluginUpdateAllResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PluginUpdateResult", shape: 2506, write: |raw: RawJson<'_>, writer| { view::PluginUpdateResult(raw).rewrite(writer); } },
    Entry { name: "PluginsBuiltinSetRequest", shape: 1575, write: |raw: RawJson<'_>, writer| { view::PluginsBuiltinSetRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PluginsDisableRequest", shape: 2507, write: |raw: RawJson<'_>, writer| { view::PluginsDisableRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PluginsEnableRequest", shape: 2508, write: |raw: RawJson<'_>, writer| { view::PluginsEnableRequest(raw).rewrite(writer); } },
    Entry { name: "PluginsInstallRequest", shape: 1576, write: |raw: RawJson<'_>, writer| { view::PluginsInstallRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PluginsMarketplacesAddParams", shape: 2509, write: |raw: RawJson<'_>, writer| { view::PluginsMarketplacesAddParams(raw).rewrite(writer); } },
    Entry { name: "PluginsMarketplacesAddRequest", shape: 1577, write: |raw: RawJson<'_>, writer| { view::PluginsMarketplacesAddRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PluginsMarketplacesBrowseParams", shape: 2510, write: |raw: RawJson<'_>, writer| { view::PluginsMarketplacesBrowseParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PluginsMarketplacesBrowseRequest", shape: 2511, write: |raw: RawJson<'_>, writer| { view::PluginsMarketplacesBrowseRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PluginsMarketplacesRefreshParams", shape: 2512, write: |raw: RawJson<'_>, writer| { view::PluginsMarketplacesRefreshParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PluginsMarketplacesRefreshRequest", shape: 2513, write: |raw: RawJson<'_>, writer| { view::PluginsMarketplacesRefreshRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PluginsMarketplacesRemoveParams", shape: 2514, write: |raw: RawJson<'_>, writer| { view::PluginsMarketplacesRemoveParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PluginsMarketplacesRemoveRequest", shape: 2515, write: |raw: RawJson<'_>, writer| { view::PluginsMarketplacesRemoveRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PluginsReloadRequest", shape: 2516, write: |raw: RawJson<'_>, writer| { view::PluginsReloadRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PluginsUninstallParams", shape: 2517, write: |raw: RawJson<'_>, writer| { view::PluginsUninstallParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PluginsUninstallRequest", shape: 2518, write: |raw: RawJson<'_>, writer| { view::PluginsUninstallRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PluginsUpdateParams", shape: 2519, write: |raw: RawJson<'_>, writer| { view::PluginsUpdateParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PluginsUpdateRequest", shape: 2520, write: |raw: RawJson<'_>, writer| { view::PluginsUpdateRequest(raw).rewrite(writer); } },
    Entry { name: "PostResultHookInput", shape: 1265, write: |raw: RawJson<'_>, writer| { view::PostResultHookInput(raw).rewrite(writer); } },
    Entry { name: "PostResultHookResult", shape: 1578, write: |raw: RawJson<'_>, writer| { view::PostResultHookResult(raw).rewrite(writer); } },
    Entry { name: "PostToolUseFailureHookInput", shape: 1271, write: |raw: RawJson<'_>, writer| { view::PostToolUseFailureHookInput(raw).rewrite(writer); } },
    Entry { name: "PostToolUseFailureHookOutput", shape: 1579, write: |raw: RawJson<'_>, writer| { view::PostToolUseFailureHookOutput(raw).rewrite(writer); } },
    Entry { name: "PostToolUseFailureHookResult", shape: 1580, write: |raw: RawJson<'_>, writer| { view::PostToolUseFailureHookResult(raw).rewrite(writer); } },
    Entry { name: "PostToolUseHookInput", shape: 1268, write: |raw: RawJson<'_>, writer| { view::PostToolUseHookInput(raw).rewrite(writer); } },
    Entry { name: "PostToolUseHookOutput", shape: 1581, write: |raw: RawJson<'_>, writer| { view::PostToolUseHookOutput(raw).rewrite(writer); } },
    Entry { name: "PostToolUseHookResult", shape: 1582, write: |raw: RawJson<'_>, writer| { view::PostToolUseHookResult(raw).rewrite(writer); } },
    Entry { name: "PreCompactHookInput", shape: 1274, write: |raw: RawJson<'_>, writer| { view::PreCompactHookInput(raw).rewrite(writer); } },
    Entry { name: "PreCompactHookResult", shape: 1583, write: |raw: RawJson<'_>, writer| { view::PreCompactHookResult(raw).rewrite(writer); } },
    Entry { name: "PreMcpToolCallHookInput", shape: 1277, write: |raw: RawJson<'_>, writer| { view::PreMcpToolCallHookInput(raw).rewrite(writer); } },
    Entry { name: "PreMcpToolCallHookOutput", shape: 1585, write: |raw: RawJson<'_>, writer| { view::PreMcpToolCallHookOutput(raw).rewrite(writer); } },
    Entry { name: "PreMcpToolCallHookResult", shape: 1586, write: |raw: RawJson<'_>, writer| { view::PreMcpToolCallHookResult(raw).rewrite(writer); } },
    Entry { name: "PrePRDescriptionHookInput", shape: 1280, write: |raw: RawJson<'_>, writer| { view::PrePRDescriptionHookInput(raw).rewrite(writer); } },
    Entry { name: "PrePrDescriptionHookResult", shape: 1587, write: |raw: RawJson<'_>, writer| { view::PrePrDescriptionHookResult(raw).rewrite(writer); } },
    Entry { name: "PreToolUseHookInput", shape: 1283, write: |raw: RawJson<'_>, writer| { view::PreToolUseHookInput(raw).rewrite(writer); } },
    Entry { name: "PreToolUseHookOutput", shape: 1589, write: |raw: RawJson<'_>, writer| { view::PreToolUseHookOutput(raw).rewrite(writer); } },
    Entry { name: "PreToolUseHookResult", shape: 1590, write: |raw: RawJson<'_>, writer| { view::PreToolUseHookResult(raw).rewrite(writer); } },
    Entry { name: "PromptCacheBreakData", shape: 713, write: |raw: RawJson<'_>, writer| { view::PromptCacheBreakData(raw).rewrite(writer); } },
    Entry { name: "ProtocolExternalToolDefinition", shape: 1593, write: |raw: RawJson<'_>, writer| { view::ProtocolExternalToolDefinition(raw).rewrite(writer); } },
    Entry { name: "ProtocolImageGenerationOptions", shape: 1594, write: |raw: RawJson<'_>, writer| { view::ProtocolImageGenerationOptions(raw).rewrite(writer); } },
    Entry { name: "ProtocolMarkerSectionOverride", shape: 1599, write: |raw: RawJson<'_>, writer| { view::ProtocolMarkerSectionOverride::over(raw).rewrite(writer); } },
    Entry { name: "ProtocolMarkerSectionOverridePreserve", shape: 1598, write: |raw: RawJson<'_>, writer| { view::ProtocolMarkerSectionOverridePreserve(raw).rewrite(writer); } },
    Entry { name: "ProtocolMarkerSectionOverrideTransform", shape: 1596, write: |raw: RawJson<'_>, writer| { view::ProtocolMarkerSectionOverrideTransform(raw).rewrite(writer); } },
    Entry { name: "ProtocolSectionOverride", shape: 1602, write: |raw: RawJson<'_>, writer| { view::ProtocolSectionOverride::over(raw).rewrite(writer); } },
    Entry { name: "ProtocolStaticSectionOverride", shape: 1601, write: |raw: RawJson<'_>, writer| { view::ProtocolStaticSectionOverride(raw).rewrite(writer); } },
    Entry { name: "ProtocolSystemMessageAppendConfig", shape: 1604, write: |raw: RawJson<'_>, writer| { view::ProtocolSystemMessageAppendConfig(raw).rewrite(writer); } },
    Entry { name: "ProtocolSystemMessageConfig", shape: 1612, write: |raw: RawJson<'_>, writer| { view::ProtocolSystemMessageConfig::over(raw).rewrite(writer); } },
    Entry { name: "ProtocolSystemMessageCustomizeConfig", shape: 1611, write: |raw: RawJson<'_>, writer| { view::ProtocolSystemMessageCustomizeConfig(raw).rewrite(writer); } },
    Entry { name: "ProtocolSystemMessageReplaceConfig", shape: 1608, write: |raw: RawJson<'_>, writer| { view::ProtocolSystemMessageReplaceConfig(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ProviderAddRequest", shape: 2521, write: |raw: RawJson<'_>, writer| { view::ProviderAddRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ProviderAddResult", shape: 2522, write: |raw: RawJson<'_>, writer| { view::ProviderAddResult(raw).rewrite(writer); } },
    Entry { name: "ProviderConfig", shape: 1613, write: |raw: RawJson<'_>, writer| { view::ProviderConfig(raw).rewrite(writer); } },
    Entry { name: "ProviderConfigAzure", shape: 1495, write: |raw: RawJson<'_>, writer| { view::ProviderConfigAzure(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ProviderDescriptor", shape: 1929, write: |raw: RawJson<'_>, writer| { view::ProviderDescriptor(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ProviderEndpoint", shape: 2527, write: |raw: RawJson<'_>, writer| { view::ProviderEndpoint(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ProviderGetEndpointRequest", shape: 2528, write: |raw: RawJson<'_>, writer| { view::ProviderGetEndpointRequest(raw).rewrite(writer); } },
    Entry { name: "ProviderModelConfig", shape: 1614, write: |raw: RawJson<'_>, writer| { view::ProviderModelConfig(raw).rewrite(writer); } },
    Entry { name: "ProviderMonthlyUsage", shape: 939, write: |raw: RawJson<'_>, writer| { view::ProviderMonthlyUsage(raw).rewrite(writer); } },
    Entry { name: "ProviderQuotaBudgetMetadata", shape: 934, write: |raw: RawJson<'_>, writer| { view::ProviderQuotaBudgetMetadata(raw).rewrite(writer); } },
    Entry { name: "ProviderQuotaState", shape: 942, write: |raw: RawJson<'_>, writer| { view::ProviderQuotaState(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ProviderSessionToken", shape: 2526, write: |raw: RawJson<'_>, writer| { view::ProviderSessionToken(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ProviderSyncRequest", shape: 2529, write: |raw: RawJson<'_>, writer| { view::ProviderSyncRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ProviderSyncResult", shape: 2530, write: |raw: RawJson<'_>, writer| { view::ProviderSyncResult(raw).rewrite(writer); } },
    Entry { name: "ProviderTokenAcquireRequest", shape: 1615, write: |raw: RawJson<'_>, writer| { view::ProviderTokenAcquireRequest(raw).rewrite(writer); } },
    Entry { name: "ProviderTokenAcquireResult", shape: 1616, write: |raw: RawJson<'_>, writer| { view::ProviderTokenAcquireResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PushAttachment", shape: 2553, write: |raw: RawJson<'_>, writer| { view::PushAttachment::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PushAttachmentBlob", shape: 2552, write: |raw: RawJson<'_>, writer| { view::PushAttachmentBlob(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PushAttachmentDirectory", shape: 2533, write: |raw: RawJson<'_>, writer| { view::PushAttachmentDirectory(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PushAttachmentFile", shape: 2532, write: |raw: RawJson<'_>, writer| { view::PushAttachmentFile(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PushAttachmentFileLineRange", shape: 2531, write: |raw: RawJson<'_>, writer| { view::PushAttachmentFileLineRange(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PushAttachmentGitHubActionsJob", shape: 2543, write: |raw: RawJson<'_>, writer| { view::PushAttachmentGitHubActionsJob(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PushAttachmentGitHubCommit", shape: 2541, write: |raw: RawJson<'_>, writer| { view::PushAttachmentGitHubCommit(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PushAttachmentGitHubFile", shape: 2550, write: |raw: RawJson<'_>, writer| { view::PushAttachmentGitHubFile(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PushAttachmentGitHubFileDiff", shape: 2546, write: |raw: RawJson<'_>, writer| { view::PushAttachmentGitHubFileDiff(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PushAttachmentGitHubFileDiffSide", shape: 2545, write: |raw: RawJson<'_>, writer| { view::PushAttachmentGitHubFileDiffSide(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PushAttachmentGitHubReference", shape: 2539, write: |raw: RawJson<'_>, writer| { view::PushAttachmentGitHubReference(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PushAttachmentGitHubRelease", shape: 2542, write: |raw: RawJson<'_>, writer| { view::PushAttachmentGitHubRelease(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PushAttachmentGitHubRepository", shape: 2544, write: |raw: RawJson<'_>, writer| { view::PushAttachmentGitHubRepository(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PushAttachmentGitHubSnippet", shape: 2551, write: |raw: RawJson<'_>, writer| { view::PushAttachmentGitHubSnippet(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PushAttachmentGitHubTreeComparison", shape: 2548, write: |raw: RawJson<'_>, writer| { view::PushAttachmentGitHubTreeComparison(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PushAttachmentGitHubTreeComparisonSide", shape: 2547, write: |raw: RawJson<'_>, writer| { view::PushAttachmentGitHubTreeComparisonSide(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PushAttachmentGitHubUrl", shape: 2549, write: |raw: RawJson<'_>, writer| { view::PushAttachmentGitHubUrl(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PushAttachmentSelection", shape: 2537, write: |raw: RawJson<'_>, writer| { view::PushAttachmentSelection(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PushAttachmentSelectionDetails", shape: 2536, write: |raw: RawJson<'_>, writer| { view::PushAttachmentSelectionDetails(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PushAttachmentSelectionDetailsEnd", shape: 2535, write: |raw: RawJson<'_>, writer| { view::PushAttachmentSelectionDetailsEnd(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PushAttachmentSelectionDetailsStart", shape: 2534, write: |raw: RawJson<'_>, writer| { view::PushAttachmentSelectionDetailsStart(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "PushGitHubRepoRef", shape: 2540, write: |raw: RawJson<'_>, writer| { view::PushGitHubRepoRef(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "QueueAppendSteeringRequest", shape: 2554, write: |raw: RawJson<'_>, writer| { view::QueueAppendSteeringRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "QueueDuplicateAtRequest", shape: 2555, write: |raw: RawJson<'_>, writer| { view::QueueDuplicateAtRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "QueueDuplicateAtResult", shape: 2556, write: |raw: RawJson<'_>, writer| { view::QueueDuplicateAtResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "QueueInsertAtRequest", shape: 2558, write: |raw: RawJson<'_>, writer| { view::QueueInsertAtRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "QueueInsertAtResult", shape: 2559, write: |raw: RawJson<'_>, writer| { view::QueueInsertAtResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "QueueInsertMessage", shape: 2557, write: |raw: RawJson<'_>, writer| { view::QueueInsertMessage(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "QueueMoveItemRequest", shape: 2560, write: |raw: RawJson<'_>, writer| { view::QueueMoveItemRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "QueueMoveItemResult", shape: 2561, write: |raw: RawJson<'_>, writer| { view::QueueMoveItemResult(raw).rewrite(writer); } },
    Entry { name: "QueuePendingItems", shape: 1619, write: |raw: RawJson<'_>, writer| { view::QueuePendingItems(raw).rewrite(writer); } },
    Entry { name: "QueuePendingItemsResult", shape: 1621, write: |raw: RawJson<'_>, writer| { view::QueuePendingItemsResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "QueueRemoveAtRequest", shape: 2562, write: |raw: RawJson<'_>, writer| { view::QueueRemoveAtRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "QueueRemoveAtResult", shape: 2563, write: |raw: RawJson<'_>, writer| { view::QueueRemoveAtResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "QueueRemoveMostRecentResult", shape: 2564, write: |raw: RawJson<'_>, writer| { view::QueueRemoveMostRecentResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "QueueSendNowRequest", shape: 2565, write: |raw: RawJson<'_>, writer| { view::QueueSendNowRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "QueueSendNowResult", shape: 2566, write: |raw: RawJson<'_>, writer| { view::QueueSendNowResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "QueueSetDrainPausedRequest", shape: 2567, write: |raw: RawJson<'_>, writer| { view::QueueSetDrainPausedRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "QueueUpdateTextRequest", shape: 2568, write: |raw: RawJson<'_>, writer| { view::QueueUpdateTextRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "QueueUpdateTextResult", shape: 2569, write: |raw: RawJson<'_>, writer| { view::QueueUpdateTextResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "QueueWithdrawMessageRequest", shape: 2570, write: |raw: RawJson<'_>, writer| { view::QueueWithdrawMessageRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "QueueWithdrawMessageResult", shape: 2571, write: |raw: RawJson<'_>, writer| { view::QueueWithdrawMessageResult(raw).rewrite(writer); } },
    Entry { name: "QueuedCommandHandled", shape: 271, write: |raw: RawJson<'_>, writer| { view::QueuedCommandHandled(raw).rewrite(writer); } },
    Entry { name: "QueuedCommandNotHandled", shape: 273, write: |raw: RawJson<'_>, writer| { view::QueuedCommandNotHandled(raw).rewrite(writer); } },
    Entry { name: "QueuedCommandResult", shape: 274, write: |raw: RawJson<'_>, writer| { view::QueuedCommandResult::over(raw).rewrite(writer); } },
    Entry { name: "RegisterEventInterestParams", shape: 1622, write: |raw: RawJson<'_>, writer| { view::RegisterEventInterestParams(raw).rewrite(writer); } },
    Entry { name: "RegisterEventInterestResult", shape: 1623, write: |raw: RawJson<'_>, writer| { view::RegisterEventInterestResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ReleaseEventInterestParams", shape: 2572, write: |raw: RawJson<'_>, writer| { view::ReleaseEventInterestParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "RemoteControlConfig", shape: 2574, write: |raw: RawJson<'_>, writer| { view::RemoteControlConfig(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "RemoteControlConfigExistingMcSession", shape: 2573, write: |raw: RawJson<'_>, writer| { view::RemoteControlConfigExistingMcSession(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "RemoteControlStatus", shape: 2582, write: |raw: RawJson<'_>, writer| { view::RemoteControlStatus::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "RemoteControlStatusActive", shape: 2580, write: |raw: RawJson<'_>, writer| { view::RemoteControlStatusActive(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "RemoteControlStatusConnecting", shape: 2578, write: |raw: RawJson<'_>, writer| { view::RemoteControlStatusConnecting(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "RemoteControlStatusError", shape: 2581, write: |raw: RawJson<'_>, writer| { view::RemoteControlStatusError(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "RemoteControlStatusOff", shape: 2576, write: |raw: RawJson<'_>, writer| { view::RemoteControlStatusOff(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "RemoteControlStatusResult", shape: 2583, write: |raw: RawJson<'_>, writer| { view::RemoteControlStatusResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "RemoteControlStopResult", shape: 2584, write: |raw: RawJson<'_>, writer| { view::RemoteControlStopResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "RemoteControlTransferResult", shape: 2585, write: |raw: RawJson<'_>, writer| { view::RemoteControlTransferResult(raw).rewrite(writer); } },
    Entry { name: "RemoteEnableRequest", shape: 1625, write: |raw: RawJson<'_>, writer| { view::RemoteEnableRequest(raw).rewrite(writer); } },
    Entry { name: "RemoteEnableResult", shape: 1626, write: |raw: RawJson<'_>, writer| { view::RemoteEnableResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "RemoteNotifySteerableChangedRequest", shape: 2586, write: |raw: RawJson<'_>, writer| { view::RemoteNotifySteerableChangedRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "RemoteNotifySteerableChangedResult", shape: 2587, write: |raw: RawJson<'_>, writer| { view::RemoteNotifySteerableChangedResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "RemoteSessionConnectionResult", shape: 2588, write: |raw: RawJson<'_>, writer| { view::RemoteSessionConnectionResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "RemoteSessionMetadataRepository", shape: 2589, write: |raw: RawJson<'_>, writer| { view::RemoteSessionMetadataRepository(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "RemoteSessionMetadataValue", shape: 2592, write: |raw: RawJson<'_>, writer| { view::RemoteSessionMetadataValue(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "RemoteSessionRepository", shape: 2593, write: |raw: RawJson<'_>, writer| { view::RemoteSessionRepository(raw).rewrite(writer); } },
    Entry { name: "RemoteSteerableChangedData", shape: 946, write: |raw: RawJson<'_>, writer| { view::RemoteSteerableChangedData(raw).rewrite(writer); } },
    Entry { name: "ResponseFormat", shape: 1628, write: |raw: RawJson<'_>, writer| { view::ResponseFormat(raw).rewrite(writer); } },
    Entry { name: "ResponsesReasoning", shape: 281, write: |raw: RawJson<'_>, writer| { view::ResponsesReasoning(raw).rewrite(writer); } },
    Entry { name: "ResumeData", shape: 950, write: |raw: RawJson<'_>, writer| { view::ResumeData(raw).rewrite(writer); } },
    Entry { name: "SamplingCompletedData", shape: 716, write: |raw: RawJson<'_>, writer| { view::SamplingCompletedData(raw).rewrite(writer); } },
    Entry { name: "SamplingRequest", shape: 719, write: |raw: RawJson<'_>, writer| { view::SamplingRequest(raw).rewrite(writer); } },
    Entry { name: "SamplingRequestedData", shape: 720, write: |raw: RawJson<'_>, writer| { view::SamplingRequestedData(raw).rewrite(writer); } },
    Entry { name: "SandboxConfig", shape: 1640, write: |raw: RawJson<'_>, writer| { view::SandboxConfig(raw).rewrite(writer); } },
    Entry { name: "SandboxConfigAuth", shape: 1636, write: |raw: RawJson<'_>, writer| { view::SandboxConfigAuth(raw).rewrite(writer); } },
    Entry { name: "SandboxConfigUserPolicy", shape: 1635, write: |raw: RawJson<'_>, writer| { view::SandboxConfigUserPolicy(raw).rewrite(writer); } },
    Entry { name: "SandboxConfigUserPolicyExperimental", shape: 1634, write: |raw: RawJson<'_>, writer| { view::SandboxConfigUserPolicyExperimental(raw).rewrite(writer); } },
    Entry { name: "SandboxConfigUserPolicyExperimentalSeatbelt", shape: 1633, write: |raw: RawJson<'_>, writer| { view::SandboxConfigUserPolicyExperimentalSeatbelt(raw).rewrite(writer); } },
    Entry { name: "SandboxConfigUserPolicyFilesystem", shape: 1629, write: |raw: RawJson<'_>, writer| { view::SandboxConfigUserPolicyFilesystem(raw).rewrite(writer); } },
    Entry { name: "SandboxConfigUserPolicyNetwork", shape: 1631, write: |raw: RawJson<'_>, writer| { view::SandboxConfigUserPolicyNetwork(raw).rewrite(writer); } },
    Entry { name: "SandboxConfigUserPolicyNetworkProxy", shape: 1630, write: |raw: RawJson<'_>, writer| { view::SandboxConfigUserPolicyNetworkProxy(raw).rewrite(writer); } },
    Entry { name: "SandboxConfigUserPolicySeatbelt", shape: 1632, write: |raw: RawJson<'_>, writer| { view::SandboxConfigUserPolicySeatbelt(raw).rewrite(writer); } },
    Entry { name: "SandboxCredentialsConfig", shape: 1639, write: |raw: RawJson<'_>, writer| { view::SandboxCredentialsConfig(raw).rewrite(writer); } },
    Entry { name: "SandboxDecisionData", shape: 750, write: |raw: RawJson<'_>, writer| { view::SandboxDecisionData::over(raw).rewrite(writer); } },
    Entry { name: "SandboxDecisionDataAccessDenied", shape: 742, write: |raw: RawJson<'_>, writer| { view::SandboxDecisionDataAccessDenied(raw).rewrite(writer); } },
    Entry { name: "SandboxDecisionDataBypassDecided", shape: 745, write: |raw: RawJson<'_>, writer| { view::SandboxDecisionDataBypassDecided(raw).rewrite(writer); } },
    Entry { name: "SandboxDecisionDataEnforcementState", shape: 738, write: |raw: RawJson<'_>, writer| { view::SandboxDecisionDataEnforcementState(raw).rewrite(writer); } },
    Entry { name: "SandboxDecisionDataPermissiveRetryCompleted", shape: 749, write: |raw: RawJson<'_>, writer| { view::SandboxDecisionDataPermissiveRetryCompleted(raw).rewrite(writer); } },
    Entry { name: "SandboxDecisionDataPermissiveRetryDecided", shape: 747, write: |raw: RawJson<'_>, writer| { view::SandboxDecisionDataPermissiveRetryDecided(raw).rewrite(writer); } },
    Entry { name: "SandboxDecisionDataPolicyResolved", shape: 733, write: |raw: RawJson<'_>, writer| { view::SandboxDecisionDataPolicyResolved(raw).rewrite(writer); } },
    Entry { name: "SandboxDecisionDataSpawnCompleted", shape: 735, write: |raw: RawJson<'_>, writer| { view::SandboxDecisionDataSpawnCompleted(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SandboxDisableForSessionRequest", shape: 2594, write: |raw: RawJson<'_>, writer| { view::SandboxDisableForSessionRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SandboxDisableForSessionResult", shape: 2595, write: |raw: RawJson<'_>, writer| { view::SandboxDisableForSessionResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SandboxEnforcementStatus", shape: 2596, write: |raw: RawJson<'_>, writer| { view::SandboxEnforcementStatus(raw).rewrite(writer); } },
    Entry { name: "SandboxFilesystemPolicyDetails", shape: 730, write: |raw: RawJson<'_>, writer| { view::SandboxFilesystemPolicyDetails(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SandboxHostCapability", shape: 2597, write: |raw: RawJson<'_>, writer| { view::SandboxHostCapability(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SandboxHostSupport", shape: 2599, write: |raw: RawJson<'_>, writer| { view::SandboxHostSupport(raw).rewrite(writer); } },
    Entry { name: "SandboxMaskedEnvVar", shape: 1637, write: |raw: RawJson<'_>, writer| { view::SandboxMaskedEnvVar(raw).rewrite(writer); } },
    Entry { name: "ScheduleCancelledData", shape: 953, write: |raw: RawJson<'_>, writer| { view::ScheduleCancelledData(raw).rewrite(writer); } },
    Entry { name: "ScheduleCreatedData", shape: 957, write: |raw: RawJson<'_>, writer| { view::ScheduleCreatedData(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ScheduleEntry", shape: 2600, write: |raw: RawJson<'_>, writer| { view::ScheduleEntry(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ScheduleList", shape: 2602, write: |raw: RawJson<'_>, writer| { view::ScheduleList(raw).rewrite(writer); } },
    Entry { name: "ScheduleRearmedData", shape: 960, write: |raw: RawJson<'_>, writer| { view::ScheduleRearmedData(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ScheduleStopRequest", shape: 2603, write: |raw: RawJson<'_>, writer| { view::ScheduleStopRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ScheduleStopResult", shape: 2604, write: |raw: RawJson<'_>, writer| { view::ScheduleStopResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SecretsAddFilterValuesRequest", shape: 2605, write: |raw: RawJson<'_>, writer| { view::SecretsAddFilterValuesRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SecretsAddFilterValuesResult", shape: 2606, write: |raw: RawJson<'_>, writer| { view::SecretsAddFilterValuesResult(raw).rewrite(writer); } },
    Entry { name: "SendAndWaitParams", shape: 1642, write: |raw: RawJson<'_>, writer| { view::SendAndWaitParams(raw).rewrite(writer); } },
    Entry { name: "SendAndWaitResult", shape: 1643, write: |raw: RawJson<'_>, writer| { view::SendAndWaitResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SendAttachmentsToMessageParams", shape: 2608, write: |raw: RawJson<'_>, writer| { view::SendAttachmentsToMessageParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SendMessageItem", shape: 2609, write: |raw: RawJson<'_>, writer| { view::SendMessageItem(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SendMessagesRequest", shape: 2611, write: |raw: RawJson<'_>, writer| { view::SendMessagesRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SendMessagesResult", shape: 2612, write: |raw: RawJson<'_>, writer| { view::SendMessagesResult(raw).rewrite(writer); } },
    Entry { name: "SendRequest", shape: 1644, write: |raw: RawJson<'_>, writer| { view::SendRequest(raw).rewrite(writer); } },
    Entry { name: "SendResult", shape: 1645, write: |raw: RawJson<'_>, writer| { view::SendResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ServerAgentList", shape: 2613, write: |raw: RawJson<'_>, writer| { view::ServerAgentList(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ServerInstructionSourceList", shape: 2614, write: |raw: RawJson<'_>, writer| { view::ServerInstructionSourceList(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ServerSkill", shape: 2615, write: |raw: RawJson<'_>, writer| { view::ServerSkill(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ServerSkillList", shape: 2617, write: |raw: RawJson<'_>, writer| { view::ServerSkillList(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionActivity", shape: 2618, write: |raw: RawJson<'_>, writer| { view::SessionActivity(raw).rewrite(writer); } },
    Entry { name: "SessionAuthStatus", shape: 1647, write: |raw: RawJson<'_>, writer| { view::SessionAuthStatus(raw).rewrite(writer); } },
    Entry { name: "SessionAutopilotStoppedData", shape: 761, write: |raw: RawJson<'_>, writer| { view::SessionAutopilotStoppedData(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionBulkDeleteResult", shape: 2620, write: |raw: RawJson<'_>, writer| { view::SessionBulkDeleteResult(raw).rewrite(writer); } },
    Entry { name: "SessionCapabilities", shape: 1649, write: |raw: RawJson<'_>, writer| { view::SessionCapabilities(raw).rewrite(writer); } },
    Entry { name: "SessionCommandResult", shape: 1650, write: |raw: RawJson<'_>, writer| { view::SessionCommandResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionCompletionItem", shape: 2099, write: |raw: RawJson<'_>, writer| { view::SessionCompletionItem(raw).rewrite(writer); } },
    Entry { name: "SessionContext", shape: 1652, write: |raw: RawJson<'_>, writer| { view::SessionContext(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionContextAttribution", shape: 2411, write: |raw: RawJson<'_>, writer| { view::SessionContextAttribution(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionContextAttributionCategories", shape: 2407, write: |raw: RawJson<'_>, writer| { view::SessionContextAttributionCategories(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionContextAttributionCompactions", shape: 2410, write: |raw: RawJson<'_>, writer| { view::SessionContextAttributionCompactions(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionContextAttributionEntriesItem", shape: 2408, write: |raw: RawJson<'_>, writer| { view::SessionContextAttributionEntriesItem(raw).rewrite(writer); } },
    Entry { name: "SessionContextInfo", shape: 1452, write: |raw: RawJson<'_>, writer| { view::SessionContextInfo(raw).rewrite(writer); } },
    Entry { name: "SessionCreateRequest", shape: 1685, write: |raw: RawJson<'_>, writer| { view::SessionCreateRequest(raw).rewrite(writer); } },
    Entry { name: "SessionCreateResult", shape: 1687, write: |raw: RawJson<'_>, writer| { view::SessionCreateResult(raw).rewrite(writer); } },
    Entry { name: "SessionEndHookInput", shape: 1287, write: |raw: RawJson<'_>, writer| { view::SessionEndHookInput(raw).rewrite(writer); } },
    Entry { name: "SessionEndHookOutput", shape: 1688, write: |raw: RawJson<'_>, writer| { view::SessionEndHookOutput(raw).rewrite(writer); } },
    Entry { name: "SessionEndHookResult", shape: 1689, write: |raw: RawJson<'_>, writer| { view::SessionEndHookResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionEnrichMetadataResult", shape: 2622, write: |raw: RawJson<'_>, writer| { view::SessionEnrichMetadataResult(raw).rewrite(writer); } },
    Entry { name: "SessionEventNotification", shape: 1690, write: |raw: RawJson<'_>, writer| { view::SessionEventNotification(raw).rewrite(writer); } },
    Entry { name: "SessionFsAppendFileRequest", shape: 1691, write: |raw: RawJson<'_>, writer| { view::SessionFsAppendFileRequest(raw).rewrite(writer); } },
    Entry { name: "SessionFsError", shape: 1693, write: |raw: RawJson<'_>, writer| { view::SessionFsError(raw).rewrite(writer); } },
    Entry { name: "SessionFsExistsRequest", shape: 1694, write: |raw: RawJson<'_>, writer| { view::SessionFsExistsRequest(raw).rewrite(writer); } },
    Entry { name: "SessionFsExistsResult", shape: 1695, write: |raw: RawJson<'_>, writer| { view::SessionFsExistsResult(raw).rewrite(writer); } },
    Entry { name: "SessionFsMkdirRequest", shape: 1696, write: |raw: RawJson<'_>, writer| { view::SessionFsMkdirRequest(raw).rewrite(writer); } },
    Entry { name: "SessionFsReadFileBytesRequest", shape: 1697, write: |raw: RawJson<'_>, writer| { view::SessionFsReadFileBytesRequest(raw).rewrite(writer); } },
    Entry { name: "SessionFsReadFileBytesResult", shape: 1698, write: |raw: RawJson<'_>, writer| { view::SessionFsReadFileBytesResult(raw).rewrite(writer); } },
    Entry { name: "SessionFsReadFileRangeRequest", shape: 1699, write: |raw: RawJson<'_>, writer| { view::SessionFsReadFileRangeRequest(raw).rewrite(writer); } },
    Entry { name: "SessionFsReadFileRangeResult", shape: 1700, write: |raw: RawJson<'_>, writer| { view::SessionFsReadFileRangeResult(raw).rewrite(writer); } },
    Entry { name: "SessionFsReadFileRequest", shape: 1701, write: |raw: RawJson<'_>, writer| { view::SessionFsReadFileRequest(raw).rewrite(writer); } },
    Entry { name: "SessionFsReadFileResult", shape: 1702, write: |raw: RawJson<'_>, writer| { view::SessionFsReadFileResult(raw).rewrite(writer); } },
    Entry { name: "SessionFsReaddirRequest", shape: 1703, write: |raw: RawJson<'_>, writer| { view::SessionFsReaddirRequest(raw).rewrite(writer); } },
    Entry { name: "SessionFsReaddirResult", shape: 1704, write: |raw: RawJson<'_>, writer| { view::SessionFsReaddirResult(raw).rewrite(writer); } },
    Entry { name: "SessionFsReaddirWithTypesEntry", shape: 1706, write: |raw: RawJson<'_>, writer| { view::SessionFsReaddirWithTypesEntry(raw).rewrite(writer); } },
    Entry { name: "SessionFsReaddirWithTypesRequest", shape: 1707, write: |raw: RawJson<'_>, writer| { view::SessionFsReaddirWithTypesRequest(raw).rewrite(writer); } },
    Entry { name: "SessionFsReaddirWithTypesResult", shape: 1709, write: |raw: RawJson<'_>, writer| { view::SessionFsReaddirWithTypesResult(raw).rewrite(writer); } },
    Entry { name: "SessionFsRenameRequest", shape: 1710, write: |raw: RawJson<'_>, writer| { view::SessionFsRenameRequest(raw).rewrite(writer); } },
    Entry { name: "SessionFsRmRequest", shape: 1711, write: |raw: RawJson<'_>, writer| { view::SessionFsRmRequest(raw).rewrite(writer); } },
    Entry { name: "SessionFsSetProviderCapabilities", shape: 1712, write: |raw: RawJson<'_>, writer| { view::SessionFsSetProviderCapabilities(raw).rewrite(writer); } },
    Entry { name: "SessionFsSetProviderRequest", shape: 1714, write: |raw: RawJson<'_>, writer| { view::SessionFsSetProviderRequest(raw).rewrite(writer); } },
    Entry { name: "SessionFsSetProviderResult", shape: 1715, write: |raw: RawJson<'_>, writer| { view::SessionFsSetProviderResult(raw).rewrite(writer); } },
    Entry { name: "SessionFsSqliteExistsResult", shape: 1716, write: |raw: RawJson<'_>, writer| { view::SessionFsSqliteExistsResult(raw).rewrite(writer); } },
    Entry { name: "SessionFsSqliteQueryRequest", shape: 1718, write: |raw: RawJson<'_>, writer| { view::SessionFsSqliteQueryRequest(raw).rewrite(writer); } },
    Entry { name: "SessionFsSqliteQueryResult", shape: 1719, write: |raw: RawJson<'_>, writer| { view::SessionFsSqliteQueryResult(raw).rewrite(writer); } },
    Entry { name: "SessionFsSqliteTransactionError", shape: 1721, write: |raw: RawJson<'_>, writer| { view::SessionFsSqliteTransactionError(raw).rewrite(writer); } },
    Entry { name: "SessionFsSqliteTransactionRequest", shape: 1724, write: |raw: RawJson<'_>, writer| { view::SessionFsSqliteTransactionRequest(raw).rewrite(writer); } },
    Entry { name: "SessionFsSqliteTransactionResult", shape: 1726, write: |raw: RawJson<'_>, writer| { view::SessionFsSqliteTransactionResult(raw).rewrite(writer); } },
    Entry { name: "SessionFsSqliteTransactionStatement", shape: 1722, write: |raw: RawJson<'_>, writer| { view::SessionFsSqliteTransactionStatement(raw).rewrite(writer); } },
    Entry { name: "SessionFsStatRequest", shape: 1727, write: |raw: RawJson<'_>, writer| { view::SessionFsStatRequest(raw).rewrite(writer); } },
    Entry { name: "SessionFsStatResult", shape: 1728, write: |raw: RawJson<'_>, writer| { view::SessionFsStatResult(raw).rewrite(writer); } },
    Entry { name: "SessionFsWriteFileBytesRequest", shape: 1729, write: |raw: RawJson<'_>, writer| { view::SessionFsWriteFileBytesRequest(raw).rewrite(writer); } },
    Entry { name: "SessionFsWriteFileRequest", shape: 1730, write: |raw: RawJson<'_>, writer| { view::SessionFsWriteFileRequest(raw).rewrite(writer); } },
    Entry { name: "SessionGetMessagesResult", shape: 1731, write: |raw: RawJson<'_>, writer| { view::SessionGetMessagesResult(raw).rewrite(writer); } },
    Entry { name: "SessionGetMetadataResult", shape: 1733, write: |raw: RawJson<'_>, writer| { view::SessionGetMetadataResult(raw).rewrite(writer); } },
    Entry { name: "SessionIdResult", shape: 1734, write: |raw: RawJson<'_>, writer| { view::SessionIdResult(raw).rewrite(writer); } },
    Entry { name: "SessionInstalledPlugin", shape: 1739, write: |raw: RawJson<'_>, writer| { view::SessionInstalledPlugin(raw).rewrite(writer); } },
    Entry { name: "SessionInstalledPluginSource", shape: 1738, write: |raw: RawJson<'_>, writer| { view::SessionInstalledPluginSource::over(raw).rewrite(writer); } },
    Entry { name: "SessionInstalledPluginSourceGitHub", shape: 1735, write: |raw: RawJson<'_>, writer| { view::SessionInstalledPluginSourceGitHub(raw).rewrite(writer); } },
    Entry { name: "SessionInstalledPluginSourceLocal", shape: 1737, write: |raw: RawJson<'_>, writer| { view::SessionInstalledPluginSourceLocal(raw).rewrite(writer); } },
    Entry { name: "SessionInstalledPluginSourceUrl", shape: 1736, write: |raw: RawJson<'_>, writer| { view::SessionInstalledPluginSourceUrl(raw).rewrite(writer); } },
    Entry { name: "SessionJournalLinkData", shape: 867, write: |raw: RawJson<'_>, writer| { view::SessionJournalLinkData(raw).rewrite(writer); } },
    Entry { name: "SessionLifecycleMetadata", shape: 1740, write: |raw: RawJson<'_>, writer| { view::SessionLifecycleMetadata(raw).rewrite(writer); } },
    Entry { name: "SessionLifecycleNotification", shape: 1742, write: |raw: RawJson<'_>, writer| { view::SessionLifecycleNotification(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionLimitPredictionBaselineData", shape: 2623, write: |raw: RawJson<'_>, writer| { view::SessionLimitPredictionBaselineData(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionLimitPredictionDetails", shape: 2629, write: |raw: RawJson<'_>, writer| { view::SessionLimitPredictionDetails(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionLimitPredictionRequest", shape: 2630, write: |raw: RawJson<'_>, writer| { view::SessionLimitPredictionRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionLimitPredictionResult", shape: 2635, write: |raw: RawJson<'_>, writer| { view::SessionLimitPredictionResult::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionLimitPredictionResultAvailable", shape: 2632, write: |raw: RawJson<'_>, writer| { view::SessionLimitPredictionResultAvailable(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionLimitPredictionResultUnavailable", shape: 2634, write: |raw: RawJson<'_>, writer| { view::SessionLimitPredictionResultUnavailable(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionLimitPredictionTierOption", shape: 2627, write: |raw: RawJson<'_>, writer| { view::SessionLimitPredictionTierOption(raw).rewrite(writer); } },
    Entry { name: "SessionLimitsChangedData", shape: 964, write: |raw: RawJson<'_>, writer| { view::SessionLimitsChangedData(raw).rewrite(writer); } },
    Entry { name: "SessionLimitsConfig", shape: 949, write: |raw: RawJson<'_>, writer| { view::SessionLimitsConfig(raw).rewrite(writer); } },
    Entry { name: "SessionLimitsExhaustedCompletedData", shape: 1027, write: |raw: RawJson<'_>, writer| { view::SessionLimitsExhaustedCompletedData(raw).rewrite(writer); } },
    Entry { name: "SessionLimitsExhaustedRequestedData", shape: 1030, write: |raw: RawJson<'_>, writer| { view::SessionLimitsExhaustedRequestedData(raw).rewrite(writer); } },
    Entry { name: "SessionLimitsExhaustedResponse", shape: 1026, write: |raw: RawJson<'_>, writer| { view::SessionLimitsExhaustedResponse(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionList", shape: 2638, write: |raw: RawJson<'_>, writer| { view::SessionList(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionListEntry", shape: 2636, write: |raw: RawJson<'_>, writer| { view::SessionListEntry::over(raw).rewrite(writer); } },
    Entry { name: "SessionListFilter", shape: 1743, write: |raw: RawJson<'_>, writer| { view::SessionListFilter(raw).rewrite(writer); } },
    Entry { name: "SessionListRequest", shape: 1744, write: |raw: RawJson<'_>, writer| { view::SessionListRequest(raw).rewrite(writer); } },
    Entry { name: "SessionListResult", shape: 1746, write: |raw: RawJson<'_>, writer| { view::SessionListResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionLoadDeferredRepoHooksResult", shape: 2639, write: |raw: RawJson<'_>, writer| { view::SessionLoadDeferredRepoHooksResult(raw).rewrite(writer); } },
    Entry { name: "SessionManagedPermissions", shape: 1672, write: |raw: RawJson<'_>, writer| { view::SessionManagedPermissions(raw).rewrite(writer); } },
    Entry { name: "SessionManagedPluginProgressData", shape: 871, write: |raw: RawJson<'_>, writer| { view::SessionManagedPluginProgressData(raw).rewrite(writer); } },
    Entry { name: "SessionManagedSettings", shape: 1673, write: |raw: RawJson<'_>, writer| { view::SessionManagedSettings(raw).rewrite(writer); } },
    Entry { name: "SessionManagementCreateHostRequest", shape: 1747, write: |raw: RawJson<'_>, writer| { view::SessionManagementCreateHostRequest(raw).rewrite(writer); } },
    Entry { name: "SessionManagementCreateResult", shape: 1748, write: |raw: RawJson<'_>, writer| { view::SessionManagementCreateResult(raw).rewrite(writer); } },
    Entry { name: "SessionMcpServerToolsLoadedData", shape: 894, write: |raw: RawJson<'_>, writer| { view::SessionMcpServerToolsLoadedData(raw).rewrite(writer); } },
    Entry { name: "SessionMetadata", shape: 1732, write: |raw: RawJson<'_>, writer| { view::SessionMetadata(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionMetadataSnapshot", shape: 2644, write: |raw: RawJson<'_>, writer| { view::SessionMetadataSnapshot(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionModelList", shape: 2648, write: |raw: RawJson<'_>, writer| { view::SessionModelList(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionModelPriceCategory", shape: 2646, write: |raw: RawJson<'_>, writer| { view::SessionModelPriceCategory(raw).rewrite(writer); } },
    Entry { name: "SessionModelState", shape: 1686, write: |raw: RawJson<'_>, writer| { view::SessionModelState(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionOpenOptions", shape: 2656, write: |raw: RawJson<'_>, writer| { view::SessionOpenOptions(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionOpenOptionsAdditionalContentExclusionPolicy", shape: 2654, write: |raw: RawJson<'_>, writer| { view::SessionOpenOptionsAdditionalContentExclusionPolicy(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionOpenOptionsAdditionalContentExclusionPolicyRule", shape: 2651, write: |raw: RawJson<'_>, writer| { view::SessionOpenOptionsAdditionalContentExclusionPolicyRule(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionOpenOptionsAdditionalContentExclusionPolicyRuleSource", shape: 2650, write: |raw: RawJson<'_>, writer| { view::SessionOpenOptionsAdditionalContentExclusionPolicyRuleSource(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionOpenParams", shape: 2671, write: |raw: RawJson<'_>, writer| { view::SessionOpenParams::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionOpenResult", shape: 2677, write: |raw: RawJson<'_>, writer| { view::SessionOpenResult(raw).rewrite(writer); } },
    Entry { name: "SessionParams", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionPluginsDisableRequest", shape: 2678, write: |raw: RawJson<'_>, writer| { view::SessionPluginsDisableRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionPluginsEnableRequest", shape: 2679, write: |raw: RawJson<'_>, writer| { view::SessionPluginsEnableRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionPluginsInstallRequest", shape: 2680, write: |raw: RawJson<'_>, writer| { view::SessionPluginsInstallRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionPruneResult", shape: 2681, write: |raw: RawJson<'_>, writer| { view::SessionPruneResult(raw).rewrite(writer); } },
    Entry { name: "SessionQuotaObservationData", shape: 943, write: |raw: RawJson<'_>, writer| { view::SessionQuotaObservationData(raw).rewrite(writer); } },
    Entry { name: "SessionResumeRequest", shape: 1751, write: |raw: RawJson<'_>, writer| { view::SessionResumeRequest(raw).rewrite(writer); } },
    Entry { name: "SessionResumeResult", shape: 1754, write: |raw: RawJson<'_>, writer| { view::SessionResumeResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionSetCredentialsParams", shape: 2684, write: |raw: RawJson<'_>, writer| { view::SessionSetCredentialsParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionSetCredentialsResult", shape: 2685, write: |raw: RawJson<'_>, writer| { view::SessionSetCredentialsResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionSizes", shape: 2686, write: |raw: RawJson<'_>, writer| { view::SessionSizes(raw).rewrite(writer); } },
    Entry { name: "SessionStartHookInput", shape: 1291, write: |raw: RawJson<'_>, writer| { view::SessionStartHookInput(raw).rewrite(writer); } },
    Entry { name: "SessionStartHookOutput", shape: 1755, write: |raw: RawJson<'_>, writer| { view::SessionStartHookOutput(raw).rewrite(writer); } },
    Entry { name: "SessionStartHookResult", shape: 1756, write: |raw: RawJson<'_>, writer| { view::SessionStartHookResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionTelemetryEngagement", shape: 2687, write: |raw: RawJson<'_>, writer| { view::SessionTelemetryEngagement(raw).rewrite(writer); } },
    Entry { name: "SessionUiCapabilities", shape: 1648, write: |raw: RawJson<'_>, writer| { view::SessionUiCapabilities(raw).rewrite(writer); } },
    Entry { name: "SessionUpdateOptionsParams", shape: 1762, write: |raw: RawJson<'_>, writer| { view::SessionUpdateOptionsParams(raw).rewrite(writer); } },
    Entry { name: "SessionUpdateOptionsResult", shape: 1763, write: |raw: RawJson<'_>, writer| { view::SessionUpdateOptionsResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionWorkingDirectoryContext", shape: 2421, write: |raw: RawJson<'_>, writer| { view::SessionWorkingDirectoryContext(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionsBulkDeleteRequest", shape: 2688, write: |raw: RawJson<'_>, writer| { view::SessionsBulkDeleteRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionsCheckInUseRequest", shape: 2689, write: |raw: RawJson<'_>, writer| { view::SessionsCheckInUseRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionsCheckInUseResult", shape: 2690, write: |raw: RawJson<'_>, writer| { view::SessionsCheckInUseResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionsClientMetadataEntry", shape: 2700, write: |raw: RawJson<'_>, writer| { view::SessionsClientMetadataEntry::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionsClientMetadataEntryCorrupt", shape: 2696, write: |raw: RawJson<'_>, writer| { view::SessionsClientMetadataEntryCorrupt(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionsClientMetadataEntryNotFound", shape: 2694, write: |raw: RawJson<'_>, writer| { view::SessionsClientMetadataEntryNotFound(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionsClientMetadataEntryOk", shape: 2692, write: |raw: RawJson<'_>, writer| { view::SessionsClientMetadataEntryOk(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionsClientMetadataEntryUnavailable", shape: 2699, write: |raw: RawJson<'_>, writer| { view::SessionsClientMetadataEntryUnavailable(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionsClientMetadataEntryUnsupportedVersion", shape: 2698, write: |raw: RawJson<'_>, writer| { view::SessionsClientMetadataEntryUnsupportedVersion(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionsCloseRequest", shape: 2701, write: |raw: RawJson<'_>, writer| { view::SessionsCloseRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionsCloseResult", shape: 2702, write: |raw: RawJson<'_>, writer| { view::SessionsCloseResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionsEnrichMetadataRequest", shape: 2703, write: |raw: RawJson<'_>, writer| { view::SessionsEnrichMetadataRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionsFindByPrefixRequest", shape: 2704, write: |raw: RawJson<'_>, writer| { view::SessionsFindByPrefixRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionsFindByPrefixResult", shape: 2705, write: |raw: RawJson<'_>, writer| { view::SessionsFindByPrefixResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionsFindByTaskIDRequest", shape: 2706, write: |raw: RawJson<'_>, writer| { view::SessionsFindByTaskIDRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionsFindByTaskIDResult", shape: 2707, write: |raw: RawJson<'_>, writer| { view::SessionsFindByTaskIDResult(raw).rewrite(writer); } },
    Entry { name: "SessionsForkRequest", shape: 1764, write: |raw: RawJson<'_>, writer| { view::SessionsForkRequest(raw).rewrite(writer); } },
    Entry { name: "SessionsForkResult", shape: 1765, write: |raw: RawJson<'_>, writer| { view::SessionsForkResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionsGetClientMetadataRequest", shape: 2708, write: |raw: RawJson<'_>, writer| { view::SessionsGetClientMetadataRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionsGetLastForContextRequest", shape: 2709, write: |raw: RawJson<'_>, writer| { view::SessionsGetLastForContextRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionsGetLastForContextResult", shape: 2710, write: |raw: RawJson<'_>, writer| { view::SessionsGetLastForContextResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionsListRequest", shape: 2712, write: |raw: RawJson<'_>, writer| { view::SessionsListRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionsLoadDeferredRepoHooksRequest", shape: 2713, write: |raw: RawJson<'_>, writer| { view::SessionsLoadDeferredRepoHooksRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionsOpenAttach", shape: 2664, write: |raw: RawJson<'_>, writer| { view::SessionsOpenAttach(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionsOpenCloud", shape: 2667, write: |raw: RawJson<'_>, writer| { view::SessionsOpenCloud(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionsOpenCreate", shape: 2658, write: |raw: RawJson<'_>, writer| { view::SessionsOpenCreate(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionsOpenHandoff", shape: 2670, write: |raw: RawJson<'_>, writer| { view::SessionsOpenHandoff(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionsOpenProgress", shape: 2675, write: |raw: RawJson<'_>, writer| { view::SessionsOpenProgress(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionsOpenRemote", shape: 2665, write: |raw: RawJson<'_>, writer| { view::SessionsOpenRemote(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionsOpenResume", shape: 2660, write: |raw: RawJson<'_>, writer| { view::SessionsOpenResume(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionsOpenResumeLast", shape: 2662, write: |raw: RawJson<'_>, writer| { view::SessionsOpenResumeLast(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionsPruneOldRequest", shape: 2714, write: |raw: RawJson<'_>, writer| { view::SessionsPruneOldRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionsReadPersistedEventsRequest", shape: 2715, write: |raw: RawJson<'_>, writer| { view::SessionsReadPersistedEventsRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionsReleaseLockRequest", shape: 2716, write: |raw: RawJson<'_>, writer| { view::SessionsReleaseLockRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionsReleaseLockResult", shape: 2717, write: |raw: RawJson<'_>, writer| { view::SessionsReleaseLockResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionsReloadPluginHooksRequest", shape: 2718, write: |raw: RawJson<'_>, writer| { view::SessionsReloadPluginHooksRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionsReloadPluginHooksResult", shape: 2719, write: |raw: RawJson<'_>, writer| { view::SessionsReloadPluginHooksResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionsSaveRequest", shape: 2720, write: |raw: RawJson<'_>, writer| { view::SessionsSaveRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionsSaveResult", shape: 2721, write: |raw: RawJson<'_>, writer| { view::SessionsSaveResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionsSetAdditionalPluginsRequest", shape: 2722, write: |raw: RawJson<'_>, writer| { view::SessionsSetAdditionalPluginsRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionsSetAdditionalPluginsResult", shape: 2723, write: |raw: RawJson<'_>, writer| { view::SessionsSetAdditionalPluginsResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionsSetRemoteControlSteeringRequest", shape: 2724, write: |raw: RawJson<'_>, writer| { view::SessionsSetRemoteControlSteeringRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionsStartRemoteControlRequest", shape: 2725, write: |raw: RawJson<'_>, writer| { view::SessionsStartRemoteControlRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionsStopRemoteControlRequest", shape: 2726, write: |raw: RawJson<'_>, writer| { view::SessionsStopRemoteControlRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SessionsTransferRemoteControlRequest", shape: 2727, write: |raw: RawJson<'_>, writer| { view::SessionsTransferRemoteControlRequest(raw).rewrite(writer); } },
    Entry { name: "SetForegroundParams", shape: 1766, write: |raw: RawJson<'_>, writer| { view::SetForegroundParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SettableAuthInfo", shape: 2683, write: |raw: RawJson<'_>, writer| { view::SettableAuthInfo::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SettableTokenAuthInfo", shape: 2682, write: |raw: RawJson<'_>, writer| { view::SettableTokenAuthInfo(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ShellCancelUserRequestedRequest", shape: 2728, write: |raw: RawJson<'_>, writer| { view::ShellCancelUserRequestedRequest(raw).rewrite(writer); } },
    Entry { name: "ShellCredentials", shape: 1678, write: |raw: RawJson<'_>, writer| { view::ShellCredentials(raw).rewrite(writer); } },
    Entry { name: "ShellExecRequest", shape: 1767, write: |raw: RawJson<'_>, writer| { view::ShellExecRequest(raw).rewrite(writer); } },
    Entry { name: "ShellExecResult", shape: 1768, write: |raw: RawJson<'_>, writer| { view::ShellExecResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ShellExecuteUserRequestedRequest", shape: 2729, write: |raw: RawJson<'_>, writer| { view::ShellExecuteUserRequestedRequest(raw).rewrite(writer); } },
    Entry { name: "ShellInitScript", shape: 1676, write: |raw: RawJson<'_>, writer| { view::ShellInitScript(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ShellKillRequest", shape: 2731, write: |raw: RawJson<'_>, writer| { view::ShellKillRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ShellKillResult", shape: 2732, write: |raw: RawJson<'_>, writer| { view::ShellKillResult(raw).rewrite(writer); } },
    Entry { name: "ShellOptions", shape: 1679, write: |raw: RawJson<'_>, writer| { view::ShellOptions(raw).rewrite(writer); } },
    Entry { name: "ShutdownAgentMetric", shape: 976, write: |raw: RawJson<'_>, writer| { view::ShutdownAgentMetric(raw).rewrite(writer); } },
    Entry { name: "ShutdownCodeChanges", shape: 809, write: |raw: RawJson<'_>, writer| { view::ShutdownCodeChanges(raw).rewrite(writer); } },
    Entry { name: "ShutdownData", shape: 978, write: |raw: RawJson<'_>, writer| { view::ShutdownData(raw).rewrite(writer); } },
    Entry { name: "ShutdownModelMetric", shape: 974, write: |raw: RawJson<'_>, writer| { view::ShutdownModelMetric(raw).rewrite(writer); } },
    Entry { name: "ShutdownModelMetricRequests", shape: 970, write: |raw: RawJson<'_>, writer| { view::ShutdownModelMetricRequests(raw).rewrite(writer); } },
    Entry { name: "ShutdownModelMetricTokenDetail", shape: 972, write: |raw: RawJson<'_>, writer| { view::ShutdownModelMetricTokenDetail(raw).rewrite(writer); } },
    Entry { name: "ShutdownModelMetricUsage", shape: 971, write: |raw: RawJson<'_>, writer| { view::ShutdownModelMetricUsage(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ShutdownRequest", shape: 2733, write: |raw: RawJson<'_>, writer| { view::ShutdownRequest(raw).rewrite(writer); } },
    Entry { name: "ShutdownTokenDetail", shape: 968, write: |raw: RawJson<'_>, writer| { view::ShutdownTokenDetail(raw).rewrite(writer); } },
    Entry { name: "Skill", shape: 1769, write: |raw: RawJson<'_>, writer| { view::Skill(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SkillApplyInstallRequest", shape: 2734, write: |raw: RawJson<'_>, writer| { view::SkillApplyInstallRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SkillApplyUninstallRequest", shape: 2735, write: |raw: RawJson<'_>, writer| { view::SkillApplyUninstallRequest(raw).rewrite(writer); } },
    Entry { name: "SkillContextDeliveredData", shape: 1033, write: |raw: RawJson<'_>, writer| { view::SkillContextDeliveredData(raw).rewrite(writer); } },
    Entry { name: "SkillContextDeliveredRefData", shape: 1036, write: |raw: RawJson<'_>, writer| { view::SkillContextDeliveredRefData(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SkillDiscoveryPath", shape: 2737, write: |raw: RawJson<'_>, writer| { view::SkillDiscoveryPath(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SkillDiscoveryPathList", shape: 2739, write: |raw: RawJson<'_>, writer| { view::SkillDiscoveryPathList(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallPlan", shape: 2740, write: |raw: RawJson<'_>, writer| { view::SkillInstallPlan(raw).rewrite(writer); } },
    Entry { name: "SkillInstallationFileReview", shape: 1367, write: |raw: RawJson<'_>, writer| { view::SkillInstallationFileReview(raw).rewrite(writer); } },
    Entry { name: "SkillInstallationLocation", shape: 1366, write: |raw: RawJson<'_>, writer| { view::SkillInstallationLocation(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationManagementOutcome", shape: 2770, write: |raw: RawJson<'_>, writer| { view::SkillInstallationManagementOutcome::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationManagementOutcomeEnabledChanged", shape: 2768, write: |raw: RawJson<'_>, writer| { view::SkillInstallationManagementOutcomeEnabledChanged(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationManagementOutcomeInstallPlanned", shape: 2743, write: |raw: RawJson<'_>, writer| { view::SkillInstallationManagementOutcomeInstallPlanned(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationManagementOutcomeListed", shape: 2745, write: |raw: RawJson<'_>, writer| { view::SkillInstallationManagementOutcomeListed(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationManagementOutcomeOperation", shape: 2766, write: |raw: RawJson<'_>, writer| { view::SkillInstallationManagementOutcomeOperation(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationManagementOutcomeRecovered", shape: 2746, write: |raw: RawJson<'_>, writer| { view::SkillInstallationManagementOutcomeRecovered(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationManagementOutcomeRecoveryRequired", shape: 2741, write: |raw: RawJson<'_>, writer| { view::SkillInstallationManagementOutcomeRecoveryRequired(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationManagementOutcomeRefused", shape: 2769, write: |raw: RawJson<'_>, writer| { view::SkillInstallationManagementOutcomeRefused(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationManagementOutcomeRolledBack", shape: 2748, write: |raw: RawJson<'_>, writer| { view::SkillInstallationManagementOutcomeRolledBack(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationManagementOutcomeUninstallPlanned", shape: 2750, write: |raw: RawJson<'_>, writer| { view::SkillInstallationManagementOutcomeUninstallPlanned(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationManagementResult", shape: 2772, write: |raw: RawJson<'_>, writer| { view::SkillInstallationManagementResult::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationManagementResultOutcome", shape: 2771, write: |raw: RawJson<'_>, writer| { view::SkillInstallationManagementResultOutcome(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationOperationRequest", shape: 2773, write: |raw: RawJson<'_>, writer| { view::SkillInstallationOperationRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationOperationStatus", shape: 2765, write: |raw: RawJson<'_>, writer| { view::SkillInstallationOperationStatus::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationOperationStatusApplying", shape: 2755, write: |raw: RawJson<'_>, writer| { view::SkillInstallationOperationStatusApplying(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationOperationStatusAwaitingConfirmation", shape: 2753, write: |raw: RawJson<'_>, writer| { view::SkillInstallationOperationStatusAwaitingConfirmation(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationOperationStatusCompleted", shape: 2764, write: |raw: RawJson<'_>, writer| { view::SkillInstallationOperationStatusCompleted(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationOperationStatusPrepared", shape: 2752, write: |raw: RawJson<'_>, writer| { view::SkillInstallationOperationStatusPrepared(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationOperationStatusPreparing", shape: 2751, write: |raw: RawJson<'_>, writer| { view::SkillInstallationOperationStatusPreparing(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationOperationStatusRevalidating", shape: 2754, write: |raw: RawJson<'_>, writer| { view::SkillInstallationOperationStatusRevalidating(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationOutcome", shape: 2763, write: |raw: RawJson<'_>, writer| { view::SkillInstallationOutcome::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationOutcomeCancelled", shape: 2761, write: |raw: RawJson<'_>, writer| { view::SkillInstallationOutcomeCancelled(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationOutcomeDeclined", shape: 2760, write: |raw: RawJson<'_>, writer| { view::SkillInstallationOutcomeDeclined(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationOutcomeInstalled", shape: 2756, write: |raw: RawJson<'_>, writer| { view::SkillInstallationOutcomeInstalled(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationOutcomeRecoveryRequired", shape: 2759, write: |raw: RawJson<'_>, writer| { view::SkillInstallationOutcomeRecoveryRequired(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationOutcomeRefused", shape: 2762, write: |raw: RawJson<'_>, writer| { view::SkillInstallationOutcomeRefused(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationOutcomeRolledBack", shape: 2758, write: |raw: RawJson<'_>, writer| { view::SkillInstallationOutcomeRolledBack(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationOutcomeUninstalled", shape: 2757, write: |raw: RawJson<'_>, writer| { view::SkillInstallationOutcomeUninstalled(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationResult", shape: 2775, write: |raw: RawJson<'_>, writer| { view::SkillInstallationResult::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationResultOutcome", shape: 2774, write: |raw: RawJson<'_>, writer| { view::SkillInstallationResultOutcome(raw).rewrite(writer); } },
    Entry { name: "SkillInstallationReview", shape: 1374, write: |raw: RawJson<'_>, writer| { view::SkillInstallationReview::over(raw).rewrite(writer); } },
    Entry { name: "SkillInstallationReviewInstall", shape: 1369, write: |raw: RawJson<'_>, writer| { view::SkillInstallationReviewInstall(raw).rewrite(writer); } },
    Entry { name: "SkillInstallationReviewUninstall", shape: 1373, write: |raw: RawJson<'_>, writer| { view::SkillInstallationReviewUninstall(raw).rewrite(writer); } },
    Entry { name: "SkillInstallationSource", shape: 1364, write: |raw: RawJson<'_>, writer| { view::SkillInstallationSource(raw).rewrite(writer); } },
    Entry { name: "SkillInstallationSummary", shape: 1372, write: |raw: RawJson<'_>, writer| { view::SkillInstallationSummary(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationsRequest", shape: 2776, write: |raw: RawJson<'_>, writer| { view::SkillInstallationsRequest(raw).rewrite(writer); } },
    Entry { name: "SkillInvokedData", shape: 1040, write: |raw: RawJson<'_>, writer| { view::SkillInvokedData(raw).rewrite(writer); } },
    Entry { name: "SkillInvokedRefData", shape: 1043, write: |raw: RawJson<'_>, writer| { view::SkillInvokedRefData(raw).rewrite(writer); } },
    Entry { name: "SkillList", shape: 1771, write: |raw: RawJson<'_>, writer| { view::SkillList(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SkillPlanInstallRequest", shape: 2777, write: |raw: RawJson<'_>, writer| { view::SkillPlanInstallRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SkillPlanUninstallRequest", shape: 2778, write: |raw: RawJson<'_>, writer| { view::SkillPlanUninstallRequest(raw).rewrite(writer); } },
    Entry { name: "SkillProviderDescriptor", shape: 1772, write: |raw: RawJson<'_>, writer| { view::SkillProviderDescriptor(raw).rewrite(writer); } },
    Entry { name: "SkillProviderListResult", shape: 1774, write: |raw: RawJson<'_>, writer| { view::SkillProviderListResult(raw).rewrite(writer); } },
    Entry { name: "SkillProviderReadParams", shape: 1775, write: |raw: RawJson<'_>, writer| { view::SkillProviderReadParams(raw).rewrite(writer); } },
    Entry { name: "SkillProviderReadResult", shape: 1776, write: |raw: RawJson<'_>, writer| { view::SkillProviderReadResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SkillSetEnabledRequest", shape: 2779, write: |raw: RawJson<'_>, writer| { view::SkillSetEnabledRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SkillUninstallPlan", shape: 2749, write: |raw: RawJson<'_>, writer| { view::SkillUninstallPlan(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SkillsConfigSetDisabledSkillsRequest", shape: 2780, write: |raw: RawJson<'_>, writer| { view::SkillsConfigSetDisabledSkillsRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SkillsConfigSetSkillDisabledRequest", shape: 2781, write: |raw: RawJson<'_>, writer| { view::SkillsConfigSetSkillDisabledRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SkillsDisableRequest", shape: 2782, write: |raw: RawJson<'_>, writer| { view::SkillsDisableRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SkillsDiscoverRequest", shape: 2783, write: |raw: RawJson<'_>, writer| { view::SkillsDiscoverRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SkillsEnableRequest", shape: 2784, write: |raw: RawJson<'_>, writer| { view::SkillsEnableRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SkillsGetDiscoveryPathsRequest", shape: 2785, write: |raw: RawJson<'_>, writer| { view::SkillsGetDiscoveryPathsRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SkillsGetInvokedResult", shape: 2788, write: |raw: RawJson<'_>, writer| { view::SkillsGetInvokedResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SkillsInvokedSkill", shape: 2786, write: |raw: RawJson<'_>, writer| { view::SkillsInvokedSkill(raw).rewrite(writer); } },
    Entry { name: "SkillsLoadDiagnostics", shape: 1777, write: |raw: RawJson<'_>, writer| { view::SkillsLoadDiagnostics(raw).rewrite(writer); } },
    Entry { name: "SkillsLoadedData", shape: 984, write: |raw: RawJson<'_>, writer| { view::SkillsLoadedData(raw).rewrite(writer); } },
    Entry { name: "SkillsLoadedSkill", shape: 982, write: |raw: RawJson<'_>, writer| { view::SkillsLoadedSkill(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SlashCommandAddTimelineEntryResult", shape: 2791, write: |raw: RawJson<'_>, writer| { view::SlashCommandAddTimelineEntryResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SlashCommandAgentPromptResult", shape: 2793, write: |raw: RawJson<'_>, writer| { view::SlashCommandAgentPromptResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SlashCommandCompletedResult", shape: 2794, write: |raw: RawJson<'_>, writer| { view::SlashCommandCompletedResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SlashCommandInfo", shape: 2091, write: |raw: RawJson<'_>, writer| { view::SlashCommandInfo(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SlashCommandInput", shape: 2090, write: |raw: RawJson<'_>, writer| { view::SlashCommandInput(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SlashCommandInputChoice", shape: 2087, write: |raw: RawJson<'_>, writer| { view::SlashCommandInputChoice(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SlashCommandInvocationResult", shape: 2809, write: |raw: RawJson<'_>, writer| { view::SlashCommandInvocationResult::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SlashCommandModelPickerDialog", shape: 2803, write: |raw: RawJson<'_>, writer| { view::SlashCommandModelPickerDialog(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SlashCommandSelectSubcommandOption", shape: 2798, write: |raw: RawJson<'_>, writer| { view::SlashCommandSelectSubcommandOption(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SlashCommandSelectSubcommandResult", shape: 2800, write: |raw: RawJson<'_>, writer| { view::SlashCommandSelectSubcommandResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SlashCommandSetModelResult", shape: 2806, write: |raw: RawJson<'_>, writer| { view::SlashCommandSetModelResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SlashCommandSetPlanModelResult", shape: 2808, write: |raw: RawJson<'_>, writer| { view::SlashCommandSetPlanModelResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SlashCommandShowDialogResult", shape: 2804, write: |raw: RawJson<'_>, writer| { view::SlashCommandShowDialogResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SlashCommandTextResult", shape: 2796, write: |raw: RawJson<'_>, writer| { view::SlashCommandTextResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SlashCommandTimelineEntry", shape: 2790, write: |raw: RawJson<'_>, writer| { view::SlashCommandTimelineEntry(raw).rewrite(writer); } },
    Entry { name: "SnapshotRewindData", shape: 987, write: |raw: RawJson<'_>, writer| { view::SnapshotRewindData(raw).rewrite(writer); } },
    Entry { name: "StartData", shape: 991, write: |raw: RawJson<'_>, writer| { view::StartData(raw).rewrite(writer); } },
    Entry { name: "StatusResult", shape: 1778, write: |raw: RawJson<'_>, writer| { view::StatusResult(raw).rewrite(writer); } },
    Entry { name: "SubagentCompletedData", shape: 1047, write: |raw: RawJson<'_>, writer| { view::SubagentCompletedData(raw).rewrite(writer); } },
    Entry { name: "SubagentConfiguredData", shape: 1050, write: |raw: RawJson<'_>, writer| { view::SubagentConfiguredData(raw).rewrite(writer); } },
    Entry { name: "SubagentDeselectedData", shape: 1053, write: |raw: RawJson<'_>, writer| { view::SubagentDeselectedData(raw).rewrite(writer); } },
    Entry { name: "SubagentFailedData", shape: 1056, write: |raw: RawJson<'_>, writer| { view::SubagentFailedData(raw).rewrite(writer); } },
    Entry { name: "SubagentSelectedData", shape: 1059, write: |raw: RawJson<'_>, writer| { view::SubagentSelectedData(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SubagentSettings", shape: 2813, write: |raw: RawJson<'_>, writer| { view::SubagentSettings(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "SubagentSettingsEntry", shape: 2811, write: |raw: RawJson<'_>, writer| { view::SubagentSettingsEntry(raw).rewrite(writer); } },
    Entry { name: "SubagentStartHookInput", shape: 1294, write: |raw: RawJson<'_>, writer| { view::SubagentStartHookInput(raw).rewrite(writer); } },
    Entry { name: "SubagentStartHookOutput", shape: 1779, write: |raw: RawJson<'_>, writer| { view::SubagentStartHookOutput(raw).rewrite(writer); } },
    Entry { name: "SubagentStartHookResult", shape: 1780, write: |raw: RawJson<'_>, writer| { view::SubagentStartHookResult(raw).rewrite(writer); } },
    Entry { name: "SubagentStartedData", shape: 1063, write: |raw: RawJson<'_>, writer| { view::SubagentStartedData(raw).rewrite(writer); } },
    Entry { name: "SubagentStopHookInput", shape: 1297, write: |raw: RawJson<'_>, writer| { view::SubagentStopHookInput(raw).rewrite(writer); } },
    Entry { name: "SubagentStopHookOutput", shape: 1782, write: |raw: RawJson<'_>, writer| { view::SubagentStopHookOutput(raw).rewrite(writer); } },
    Entry { name: "SubagentStopHookResult", shape: 1783, write: |raw: RawJson<'_>, writer| { view::SubagentStopHookResult(raw).rewrite(writer); } },
    Entry { name: "SystemMessageBlock", shape: 1606, write: |raw: RawJson<'_>, writer| { view::SystemMessageBlock(raw).rewrite(writer); } },
    Entry { name: "SystemMessageConfig", shape: 1657, write: |raw: RawJson<'_>, writer| { view::SystemMessageConfig(raw).rewrite(writer); } },
    Entry { name: "SystemMessageContentBlock", shape: 1066, write: |raw: RawJson<'_>, writer| { view::SystemMessageContentBlock(raw).rewrite(writer); } },
    Entry { name: "SystemMessageData", shape: 1070, write: |raw: RawJson<'_>, writer| { view::SystemMessageData(raw).rewrite(writer); } },
    Entry { name: "SystemMessageMetadata", shape: 1069, write: |raw: RawJson<'_>, writer| { view::SystemMessageMetadata(raw).rewrite(writer); } },
    Entry { name: "SystemMessageSection", shape: 1655, write: |raw: RawJson<'_>, writer| { view::SystemMessageSection(raw).rewrite(writer); } },
    Entry { name: "SystemMessageTransformRequest", shape: 1786, write: |raw: RawJson<'_>, writer| { view::SystemMessageTransformRequest(raw).rewrite(writer); } },
    Entry { name: "SystemMessageTransformResult", shape: 1787, write: |raw: RawJson<'_>, writer| { view::SystemMessageTransformResult(raw).rewrite(writer); } },
    Entry { name: "SystemNotification", shape: 1095, write: |raw: RawJson<'_>, writer| { view::SystemNotification::over(raw).rewrite(writer); } },
    Entry { name: "SystemNotificationAgentCompleted", shape: 1075, write: |raw: RawJson<'_>, writer| { view::SystemNotificationAgentCompleted(raw).rewrite(writer); } },
    Entry { name: "SystemNotificationAgentIdle", shape: 1077, write: |raw: RawJson<'_>, writer| { view::SystemNotificationAgentIdle(raw).rewrite(writer); } },
    Entry { name: "SystemNotificationData", shape: 1096, write: |raw: RawJson<'_>, writer| { view::SystemNotificationData(raw).rewrite(writer); } },
    Entry { name: "SystemNotificationInstructionDiscovered", shape: 1085, write: |raw: RawJson<'_>, writer| { view::SystemNotificationInstructionDiscovered(raw).rewrite(writer); } },
    Entry { name: "SystemNotificationNewInboxMessage", shape: 1079, write: |raw: RawJson<'_>, writer| { view::SystemNotificationNewInboxMessage(raw).rewrite(writer); } },
    Entry { name: "SystemNotificationShellCompleted", shape: 1081, write: |raw: RawJson<'_>, writer| { view::SystemNotificationShellCompleted(raw).rewrite(writer); } },
    Entry { name: "SystemNotificationShellDetachedCompleted", shape: 1083, write: |raw: RawJson<'_>, writer| { view::SystemNotificationShellDetachedCompleted(raw).rewrite(writer); } },
    Entry { name: "SystemNotificationUnclassified", shape: 1094, write: |raw: RawJson<'_>, writer| { view::SystemNotificationUnclassified(raw).rewrite(writer); } },
    Entry { name: "SystemNotificationWorkflowCompleted", shape: 1092, write: |raw: RawJson<'_>, writer| { view::SystemNotificationWorkflowCompleted(raw).rewrite(writer); } },
    Entry { name: "SystemNotificationWorkflowPauseInfo", shape: 1091, write: |raw: RawJson<'_>, writer| { view::SystemNotificationWorkflowPauseInfo::over(raw).rewrite(writer); } },
    Entry { name: "SystemNotificationWorkflowPauseInfoCheckpoint", shape: 1090, write: |raw: RawJson<'_>, writer| { view::SystemNotificationWorkflowPauseInfoCheckpoint(raw).rewrite(writer); } },
    Entry { name: "SystemNotificationWorkflowPauseInfoUser", shape: 1088, write: |raw: RawJson<'_>, writer| { view::SystemNotificationWorkflowPauseInfoUser(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "TaskAgentInfo", shape: 2817, write: |raw: RawJson<'_>, writer| { view::TaskAgentInfo(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "TaskAgentProgress", shape: 2820, write: |raw: RawJson<'_>, writer| { view::TaskAgentProgress(raw).rewrite(writer); } },
    Entry { name: "TaskBlocker", shape: 593, write: |raw: RawJson<'_>, writer| { view::TaskBlocker(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "TaskClientInfo", shape: 2827, write: |raw: RawJson<'_>, writer| { view::TaskClientInfo(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "TaskClientOwner", shape: 2825, write: |raw: RawJson<'_>, writer| { view::TaskClientOwner(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "TaskClientProgress", shape: 2828, write: |raw: RawJson<'_>, writer| { view::TaskClientProgress(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "TaskClientUpdate", shape: 2836, write: |raw: RawJson<'_>, writer| { view::TaskClientUpdate::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "TaskClientUpdateCancelled", shape: 2835, write: |raw: RawJson<'_>, writer| { view::TaskClientUpdateCancelled(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "TaskClientUpdateCompleted", shape: 2833, write: |raw: RawJson<'_>, writer| { view::TaskClientUpdateCompleted(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "TaskClientUpdateFailed", shape: 2834, write: |raw: RawJson<'_>, writer| { view::TaskClientUpdateFailed(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "TaskClientUpdateProgress", shape: 2832, write: |raw: RawJson<'_>, writer| { view::TaskClientUpdateProgress(raw).rewrite(writer); } },
    Entry { name: "TaskCompleteData", shape: 995, write: |raw: RawJson<'_>, writer| { view::TaskCompleteData(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "TaskCompletionDecision", shape: 2837, write: |raw: RawJson<'_>, writer| { view::TaskCompletionDecision(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "TaskInfo", shape: 2840, write: |raw: RawJson<'_>, writer| { view::TaskInfo::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "TaskList", shape: 2842, write: |raw: RawJson<'_>, writer| { view::TaskList(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "TaskProgress", shape: 2844, write: |raw: RawJson<'_>, writer| { view::TaskProgress::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "TaskProgressLine", shape: 2818, write: |raw: RawJson<'_>, writer| { view::TaskProgressLine(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "TaskShellInfo", shape: 2839, write: |raw: RawJson<'_>, writer| { view::TaskShellInfo(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "TaskShellProgress", shape: 2843, write: |raw: RawJson<'_>, writer| { view::TaskShellProgress(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "TasksCancelRequest", shape: 2845, write: |raw: RawJson<'_>, writer| { view::TasksCancelRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "TasksCancelResult", shape: 2846, write: |raw: RawJson<'_>, writer| { view::TasksCancelResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "TasksGetCurrentPromotableResult", shape: 2847, write: |raw: RawJson<'_>, writer| { view::TasksGetCurrentPromotableResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "TasksGetProgressRequest", shape: 2848, write: |raw: RawJson<'_>, writer| { view::TasksGetProgressRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "TasksGetProgressResult", shape: 2850, write: |raw: RawJson<'_>, writer| { view::TasksGetProgressResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "TasksPromoteCurrentToBackgroundResult", shape: 2851, write: |raw: RawJson<'_>, writer| { view::TasksPromoteCurrentToBackgroundResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "TasksPromoteToBackgroundRequest", shape: 2852, write: |raw: RawJson<'_>, writer| { view::TasksPromoteToBackgroundRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "TasksPromoteToBackgroundResult", shape: 2853, write: |raw: RawJson<'_>, writer| { view::TasksPromoteToBackgroundResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "TasksRefreshResult", shape: 2854, write: |raw: RawJson<'_>, writer| { view::TasksRefreshResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "TasksRegisterRequest", shape: 2855, write: |raw: RawJson<'_>, writer| { view::TasksRegisterRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "TasksRegisterResult", shape: 2856, write: |raw: RawJson<'_>, writer| { view::TasksRegisterResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "TasksRemoveRequest", shape: 2857, write: |raw: RawJson<'_>, writer| { view::TasksRemoveRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "TasksRemoveResult", shape: 2858, write: |raw: RawJson<'_>, writer| { view::TasksRemoveResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "TasksSendMessageRequest", shape: 2859, write: |raw: RawJson<'_>, writer| { view::TasksSendMessageRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "TasksSendMessageResult", shape: 2860, write: |raw: RawJson<'_>, writer| { view::TasksSendMessageResult(raw).rewrite(writer); } },
    Entry { name: "TasksStartAgentRequest", shape: 1788, write: |raw: RawJson<'_>, writer| { view::TasksStartAgentRequest(raw).rewrite(writer); } },
    Entry { name: "TasksStartAgentResult", shape: 1789, write: |raw: RawJson<'_>, writer| { view::TasksStartAgentResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "TasksUpdateRequest", shape: 2861, write: |raw: RawJson<'_>, writer| { view::TasksUpdateRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "TasksUpdateResult", shape: 2862, write: |raw: RawJson<'_>, writer| { view::TasksUpdateResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "TasksWaitForPendingResult", shape: 2863, write: |raw: RawJson<'_>, writer| { view::TasksWaitForPendingResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "TelemetrySetFeatureOverridesRequest", shape: 2864, write: |raw: RawJson<'_>, writer| { view::TelemetrySetFeatureOverridesRequest(raw).rewrite(writer); } },
    Entry { name: "TitleChangedData", shape: 998, write: |raw: RawJson<'_>, writer| { view::TitleChangedData(raw).rewrite(writer); } },
    Entry { name: "TodosChangedData", shape: 1001, write: |raw: RawJson<'_>, writer| { view::TodosChangedData(raw).rewrite(writer); } },
    Entry { name: "TokenAuthInfo", shape: 165, write: |raw: RawJson<'_>, writer| { view::TokenAuthInfo(raw).rewrite(writer); } },
    Entry { name: "TokenProviderAuthInfo", shape: 167, write: |raw: RawJson<'_>, writer| { view::TokenProviderAuthInfo(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "Tool", shape: 2865, write: |raw: RawJson<'_>, writer| { view::Tool(raw).rewrite(writer); } },
    Entry { name: "ToolExecutionCompleteContent", shape: 1117, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteContent::over(raw).rewrite(writer); } },
    Entry { name: "ToolExecutionCompleteContentAudio", shape: 1108, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteContentAudio(raw).rewrite(writer); } },
    Entry { name: "ToolExecutionCompleteContentImage", shape: 1106, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteContentImage(raw).rewrite(writer); } },
    Entry { name: "ToolExecutionCompleteContentResource", shape: 1116, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteContentResource(raw).rewrite(writer); } },
    Entry { name: "ToolExecutionCompleteContentResourceDetails", shape: 1115, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteContentResourceDetails::over(raw).rewrite(writer); } },
    Entry { name: "ToolExecutionCompleteContentResourceLink", shape: 1113, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteContentResourceLink(raw).rewrite(writer); } },
    Entry { name: "ToolExecutionCompleteContentResourceLinkIcon", shape: 1110, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteContentResourceLinkIcon(raw).rewrite(writer); } },
    Entry { name: "ToolExecutionCompleteContentShellExit", shape: 1104, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteContentShellExit(raw).rewrite(writer); } },
    Entry { name: "ToolExecutionCompleteContentTerminal", shape: 1102, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteContentTerminal(raw).rewrite(writer); } },
    Entry { name: "ToolExecutionCompleteContentText", shape: 1100, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteContentText(raw).rewrite(writer); } },
    Entry { name: "ToolExecutionCompleteData", shape: 1148, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteData(raw).rewrite(writer); } },
    Entry { name: "ToolExecutionCompleteError", shape: 1136, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteError(raw).rewrite(writer); } },
    Entry { name: "ToolExecutionCompleteFileEdit", shape: 1144, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteFileEdit(raw).rewrite(writer); } },
    Entry { name: "ToolExecutionCompleteResult", shape: 1135, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteResult(raw).rewrite(writer); } },
    Entry { name: "ToolExecutionCompleteShellExecution", shape: 1142, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteShellExecution(raw).rewrite(writer); } },
    Entry { name: "ToolExecutionCompleteToolDescription", shape: 1141, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteToolDescription(raw).rewrite(writer); } },
    Entry { name: "ToolExecutionCompleteToolDescriptionMeta", shape: 1140, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteToolDescriptionMeta(raw).rewrite(writer); } },
    Entry { name: "ToolExecutionCompleteToolDescriptionMetaUI", shape: 1139, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteToolDescriptionMetaUI(raw).rewrite(writer); } },
    Entry { name: "ToolExecutionCompleteUIResource", shape: 1133, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteUIResource(raw).rewrite(writer); } },
    Entry { name: "ToolExecutionCompleteUIResourceMeta", shape: 1132, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteUIResourceMeta(raw).rewrite(writer); } },
    Entry { name: "ToolExecutionCompleteUIResourceMetaUI", shape: 1131, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteUIResourceMetaUI(raw).rewrite(writer); } },
    Entry { name: "ToolExecutionCompleteUIResourceMetaUICsp", shape: 1125, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteUIResourceMetaUICsp(raw).rewrite(writer); } },
    Entry { name: "ToolExecutionCompleteUIResourceMetaUIPermissions", shape: 1130, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteUIResourceMetaUIPermissions(raw).rewrite(writer); } },
    Entry { name: "ToolExecutionCompleteUIResourceMetaUIPermissionsCamera", shape: 1126, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteUIResourceMetaUIPermissionsCamera(raw).rewrite(writer); } },
    Entry { name: "ToolExecutionCompleteUIResourceMetaUIPermissionsClipboardWrite", shape: 1129, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteUIResourceMetaUIPermissionsClipboardWrite(raw).rewrite(writer); } },
    Entry { name: "ToolExecutionCompleteUIResourceMetaUIPermissionsGeolocation", shape: 1128, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteUIResourceMetaUIPermissionsGeolocation(raw).rewrite(writer); } },
    Entry { name: "ToolExecutionCompleteUIResourceMetaUIPermissionsMicrophone", shape: 1127, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteUIResourceMetaUIPermissionsMicrophone(raw).rewrite(writer); } },
    Entry { name: "ToolExecutionPartialData", shape: 1151, write: |raw: RawJson<'_>, writer| { view::ToolExecutionPartialData(raw).rewrite(writer); } },
    Entry { name: "ToolExecutionProgressData", shape: 1154, write: |raw: RawJson<'_>, writer| { view::ToolExecutionProgressData(raw).rewrite(writer); } },
    Entry { name: "ToolExecutionStartData", shape: 1163, write: |raw: RawJson<'_>, writer| { view::ToolExecutionStartData(raw).rewrite(writer); } },
    Entry { name: "ToolExecutionStartShellToolInfo", shape: 1157, write: |raw: RawJson<'_>, writer| { view::ToolExecutionStartShellToolInfo(raw).rewrite(writer); } },
    Entry { name: "ToolExecutionStartToolDescription", shape: 1162, write: |raw: RawJson<'_>, writer| { view::ToolExecutionStartToolDescription(raw).rewrite(writer); } },
    Entry { name: "ToolExecutionStartToolDescriptionMeta", shape: 1161, write: |raw: RawJson<'_>, writer| { view::ToolExecutionStartToolDescriptionMeta(raw).rewrite(writer); } },
    Entry { name: "ToolExecutionStartToolDescriptionMetaUI", shape: 1160, write: |raw: RawJson<'_>, writer| { view::ToolExecutionStartToolDescriptionMetaUI(raw).rewrite(writer); } },
    Entry { name: "ToolExecutionUsage", shape: 1147, write: |raw: RawJson<'_>, writer| { view::ToolExecutionUsage(raw).rewrite(writer); } },
    Entry { name: "ToolExecutionUsageTokenDetails", shape: 1146, write: |raw: RawJson<'_>, writer| { view::ToolExecutionUsageTokenDetails(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ToolList", shape: 2867, write: |raw: RawJson<'_>, writer| { view::ToolList(raw).rewrite(writer); } },
    Entry { name: "ToolNamespace", shape: 1592, write: |raw: RawJson<'_>, writer| { view::ToolNamespace(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ToolResult", shape: 2871, write: |raw: RawJson<'_>, writer| { view::ToolResult::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ToolResultExpanded", shape: 2870, write: |raw: RawJson<'_>, writer| { view::ToolResultExpanded(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ToolResultNewMessage", shape: 2868, write: |raw: RawJson<'_>, writer| { view::ToolResultNewMessage(raw).rewrite(writer); } },
    Entry { name: "ToolSearchActivatedData", shape: 1173, write: |raw: RawJson<'_>, writer| { view::ToolSearchActivatedData(raw).rewrite(writer); } },
    Entry { name: "ToolSearchConfig", shape: 1666, write: |raw: RawJson<'_>, writer| { view::ToolSearchConfig(raw).rewrite(writer); } },
    Entry { name: "ToolShellOutputData", shape: 1167, write: |raw: RawJson<'_>, writer| { view::ToolShellOutputData(raw).rewrite(writer); } },
    Entry { name: "ToolUserRequestedData", shape: 1170, write: |raw: RawJson<'_>, writer| { view::ToolUserRequestedData(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ToolsExecuteRequest", shape: 2872, write: |raw: RawJson<'_>, writer| { view::ToolsExecuteRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ToolsGetBuiltinDescriptorsRequest", shape: 2874, write: |raw: RawJson<'_>, writer| { view::ToolsGetBuiltinDescriptorsRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ToolsGetBuiltinDescriptorsResult", shape: 2876, write: |raw: RawJson<'_>, writer| { view::ToolsGetBuiltinDescriptorsResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ToolsGetCurrentMetadataResult", shape: 2879, write: |raw: RawJson<'_>, writer| { view::ToolsGetCurrentMetadataResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ToolsInitializeAndValidateResult", shape: 2880, write: |raw: RawJson<'_>, writer| { view::ToolsInitializeAndValidateResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ToolsListRequest", shape: 2881, write: |raw: RawJson<'_>, writer| { view::ToolsListRequest(raw).rewrite(writer); } },
    Entry { name: "ToolsSetRequest", shape: 1790, write: |raw: RawJson<'_>, writer| { view::ToolsSetRequest(raw).rewrite(writer); } },
    Entry { name: "ToolsSetResult", shape: 1791, write: |raw: RawJson<'_>, writer| { view::ToolsSetResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ToolsShellDescriptorConfig", shape: 2873, write: |raw: RawJson<'_>, writer| { view::ToolsShellDescriptorConfig(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ToolsTaskCompleteEventDataRequest", shape: 2882, write: |raw: RawJson<'_>, writer| { view::ToolsTaskCompleteEventDataRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "ToolsUpdateSubagentSettingsResult", shape: 2883, write: |raw: RawJson<'_>, writer| { view::ToolsUpdateSubagentSettingsResult(raw).rewrite(writer); } },
    Entry { name: "ToolsUpdatedData", shape: 1004, write: |raw: RawJson<'_>, writer| { view::ToolsUpdatedData(raw).rewrite(writer); } },
    Entry { name: "TranscriptRecovery", shape: 1753, write: |raw: RawJson<'_>, writer| { view::TranscriptRecovery(raw).rewrite(writer); } },
    Entry { name: "TransformSection", shape: 1784, write: |raw: RawJson<'_>, writer| { view::TransformSection(raw).rewrite(writer); } },
    Entry { name: "TruncationData", shape: 1007, write: |raw: RawJson<'_>, writer| { view::TruncationData(raw).rewrite(writer); } },
    Entry { name: "UIElicitationArrayAnyOfField", shape: 1796, write: |raw: RawJson<'_>, writer| { view::UIElicitationArrayAnyOfField(raw).rewrite(writer); } },
    Entry { name: "UIElicitationArrayAnyOfFieldItems", shape: 1795, write: |raw: RawJson<'_>, writer| { view::UIElicitationArrayAnyOfFieldItems(raw).rewrite(writer); } },
    Entry { name: "UIElicitationArrayAnyOfFieldItemsAnyOf", shape: 1793, write: |raw: RawJson<'_>, writer| { view::UIElicitationArrayAnyOfFieldItemsAnyOf(raw).rewrite(writer); } },
    Entry { name: "UIElicitationArrayEnumField", shape: 1799, write: |raw: RawJson<'_>, writer| { view::UIElicitationArrayEnumField(raw).rewrite(writer); } },
    Entry { name: "UIElicitationArrayEnumFieldItems", shape: 1798, write: |raw: RawJson<'_>, writer| { view::UIElicitationArrayEnumFieldItems(raw).rewrite(writer); } },
    Entry { name: "UIElicitationFieldValue", shape: 1800, write: |raw: RawJson<'_>, writer| { view::UIElicitationFieldValue::over(raw).rewrite(writer); } },
    Entry { name: "UIElicitationRequest", shape: 1815, write: |raw: RawJson<'_>, writer| { view::UIElicitationRequest(raw).rewrite(writer); } },
    Entry { name: "UIElicitationResponse", shape: 1818, write: |raw: RawJson<'_>, writer| { view::UIElicitationResponse(raw).rewrite(writer); } },
    Entry { name: "UIElicitationResult", shape: 1819, write: |raw: RawJson<'_>, writer| { view::UIElicitationResult(raw).rewrite(writer); } },
    Entry { name: "UIElicitationSchema", shape: 1814, write: |raw: RawJson<'_>, writer| { view::UIElicitationSchema(raw).rewrite(writer); } },
    Entry { name: "UIElicitationSchemaProperty", shape: 1812, write: |raw: RawJson<'_>, writer| { view::UIElicitationSchemaProperty::over(raw).rewrite(writer); } },
    Entry { name: "UIElicitationSchemaPropertyBoolean", shape: 1807, write: |raw: RawJson<'_>, writer| { view::UIElicitationSchemaPropertyBoolean(raw).rewrite(writer); } },
    Entry { name: "UIElicitationSchemaPropertyNumber", shape: 1811, write: |raw: RawJson<'_>, writer| { view::UIElicitationSchemaPropertyNumber(raw).rewrite(writer); } },
    Entry { name: "UIElicitationSchemaPropertyString", shape: 1809, write: |raw: RawJson<'_>, writer| { view::UIElicitationSchemaPropertyString(raw).rewrite(writer); } },
    Entry { name: "UIElicitationStringEnumField", shape: 1802, write: |raw: RawJson<'_>, writer| { view::UIElicitationStringEnumField(raw).rewrite(writer); } },
    Entry { name: "UIElicitationStringOneOfField", shape: 1805, write: |raw: RawJson<'_>, writer| { view::UIElicitationStringOneOfField(raw).rewrite(writer); } },
    Entry { name: "UIElicitationStringOneOfFieldOneOf", shape: 1803, write: |raw: RawJson<'_>, writer| { view::UIElicitationStringOneOfFieldOneOf(raw).rewrite(writer); } },
    Entry { name: "UIEphemeralQueryData", shape: 1177, write: |raw: RawJson<'_>, writer| { view::UIEphemeralQueryData(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "UIEphemeralQueryRequest", shape: 2884, write: |raw: RawJson<'_>, writer| { view::UIEphemeralQueryRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "UIEphemeralQueryResult", shape: 2885, write: |raw: RawJson<'_>, writer| { view::UIEphemeralQueryResult(raw).rewrite(writer); } },
    Entry { name: "UIExitPlanModeResponse", shape: 1821, write: |raw: RawJson<'_>, writer| { view::UIExitPlanModeResponse(raw).rewrite(writer); } },
    Entry { name: "UIHandlePendingAutoModeSwitchRequest", shape: 1822, write: |raw: RawJson<'_>, writer| { view::UIHandlePendingAutoModeSwitchRequest(raw).rewrite(writer); } },
    Entry { name: "UIHandlePendingElicitationRequest", shape: 1823, write: |raw: RawJson<'_>, writer| { view::UIHandlePendingElicitationRequest(raw).rewrite(writer); } },
    Entry { name: "UIHandlePendingExitPlanModeRequest", shape: 1824, write: |raw: RawJson<'_>, writer| { view::UIHandlePendingExitPlanModeRequest(raw).rewrite(writer); } },
    Entry { name: "UIHandlePendingResult", shape: 1825, write: |raw: RawJson<'_>, writer| { view::UIHandlePendingResult(raw).rewrite(writer); } },
    Entry { name: "UIHandlePendingSamplingRequest", shape: 1827, write: |raw: RawJson<'_>, writer| { view::UIHandlePendingSamplingRequest(raw).rewrite(writer); } },
    Entry { name: "UIHandlePendingSamplingResponse", shape: 1826, write: |raw: RawJson<'_>, writer| { view::UIHandlePendingSamplingResponse(raw).rewrite(writer); } },
    Entry { name: "UIHandlePendingSessionLimitsExhaustedRequest", shape: 1830, write: |raw: RawJson<'_>, writer| { view::UIHandlePendingSessionLimitsExhaustedRequest(raw).rewrite(writer); } },
    Entry { name: "UIHandlePendingUserInputRequest", shape: 1832, write: |raw: RawJson<'_>, writer| { view::UIHandlePendingUserInputRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "UIRegisterDirectAutoModeSwitchHandlerResult", shape: 2886, write: |raw: RawJson<'_>, writer| { view::UIRegisterDirectAutoModeSwitchHandlerResult(raw).rewrite(writer); } },
    Entry { name: "UISessionLimitsExhaustedResponse", shape: 1829, write: |raw: RawJson<'_>, writer| { view::UISessionLimitsExhaustedResponse(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "UIUnregisterDirectAutoModeSwitchHandlerRequest", shape: 2887, write: |raw: RawJson<'_>, writer| { view::UIUnregisterDirectAutoModeSwitchHandlerRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "UIUnregisterDirectAutoModeSwitchHandlerResult", shape: 2888, write: |raw: RawJson<'_>, writer| { view::UIUnregisterDirectAutoModeSwitchHandlerResult(raw).rewrite(writer); } },
    Entry { name: "UIUserInputResponse", shape: 1831, write: |raw: RawJson<'_>, writer| { view::UIUserInputResponse(raw).rewrite(writer); } },
    Entry { name: "UiThreadRunRequest", shape: 1833, write: |raw: RawJson<'_>, writer| { view::UiThreadRunRequest(raw).rewrite(writer); } },
    Entry { name: "UnsupportedEnqueueCommandResult", shape: 335, write: |raw: RawJson<'_>, writer| { view::UnsupportedEnqueueCommandResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "UpdateSubagentSettingsRequest", shape: 2890, write: |raw: RawJson<'_>, writer| { view::UpdateSubagentSettingsRequest(raw).rewrite(writer); } },
    Entry { name: "UsageAccountingIdentity", shape: 98, write: |raw: RawJson<'_>, writer| { view::UsageAccountingIdentity(raw).rewrite(writer); } },
    Entry { name: "UsageCheckpointData", shape: 1012, write: |raw: RawJson<'_>, writer| { view::UsageCheckpointData(raw).rewrite(writer); } },
    Entry { name: "UsageCheckpointModelCacheState", shape: 1010, write: |raw: RawJson<'_>, writer| { view::UsageCheckpointModelCacheState(raw).rewrite(writer); } },
    Entry { name: "UsageGetMetricsResult", shape: 1845, write: |raw: RawJson<'_>, writer| { view::UsageGetMetricsResult(raw).rewrite(writer); } },
    Entry { name: "UsageInfoData", shape: 1015, write: |raw: RawJson<'_>, writer| { view::UsageInfoData(raw).rewrite(writer); } },
    Entry { name: "UsageMetricsAgentMetric", shape: 1843, write: |raw: RawJson<'_>, writer| { view::UsageMetricsAgentMetric(raw).rewrite(writer); } },
    Entry { name: "UsageMetricsCodeChanges", shape: 1836, write: |raw: RawJson<'_>, writer| { view::UsageMetricsCodeChanges(raw).rewrite(writer); } },
    Entry { name: "UsageMetricsModelMetric", shape: 1841, write: |raw: RawJson<'_>, writer| { view::UsageMetricsModelMetric(raw).rewrite(writer); } },
    Entry { name: "UsageMetricsModelMetricRequests", shape: 1837, write: |raw: RawJson<'_>, writer| { view::UsageMetricsModelMetricRequests(raw).rewrite(writer); } },
    Entry { name: "UsageMetricsModelMetricTokenDetail", shape: 1839, write: |raw: RawJson<'_>, writer| { view::UsageMetricsModelMetricTokenDetail(raw).rewrite(writer); } },
    Entry { name: "UsageMetricsModelMetricUsage", shape: 1838, write: |raw: RawJson<'_>, writer| { view::UsageMetricsModelMetricUsage(raw).rewrite(writer); } },
    Entry { name: "UsageMetricsTokenDetail", shape: 1834, write: |raw: RawJson<'_>, writer| { view::UsageMetricsTokenDetail(raw).rewrite(writer); } },
    Entry { name: "UserAuthInfo", shape: 171, write: |raw: RawJson<'_>, writer| { view::UserAuthInfo(raw).rewrite(writer); } },
    Entry { name: "UserInputAnswer", shape: 1846, write: |raw: RawJson<'_>, writer| { view::UserInputAnswer(raw).rewrite(writer); } },
    Entry { name: "UserInputCompletedData", shape: 1185, write: |raw: RawJson<'_>, writer| { view::UserInputCompletedData(raw).rewrite(writer); } },
    Entry { name: "UserInputNoResponse", shape: 1847, write: |raw: RawJson<'_>, writer| { view::UserInputNoResponse(raw).rewrite(writer); } },
    Entry { name: "UserInputRequest", shape: 1848, write: |raw: RawJson<'_>, writer| { view::UserInputRequest(raw).rewrite(writer); } },
    Entry { name: "UserInputRequestedData", shape: 1188, write: |raw: RawJson<'_>, writer| { view::UserInputRequestedData(raw).rewrite(writer); } },
    Entry { name: "UserInputResult", shape: 1849, write: |raw: RawJson<'_>, writer| { view::UserInputResult::over(raw).rewrite(writer); } },
    Entry { name: "UserMessageData", shape: 1182, write: |raw: RawJson<'_>, writer| { view::UserMessageData(raw).rewrite(writer); } },
    Entry { name: "UserPromptSubmittedHookInput", shape: 1300, write: |raw: RawJson<'_>, writer| { view::UserPromptSubmittedHookInput(raw).rewrite(writer); } },
    Entry { name: "UserPromptSubmittedHookOutput", shape: 1850, write: |raw: RawJson<'_>, writer| { view::UserPromptSubmittedHookOutput(raw).rewrite(writer); } },
    Entry { name: "UserPromptSubmittedHookResult", shape: 1851, write: |raw: RawJson<'_>, writer| { view::UserPromptSubmittedHookResult(raw).rewrite(writer); } },
    Entry { name: "UserPromptTransformedHookInput", shape: 1303, write: |raw: RawJson<'_>, writer| { view::UserPromptTransformedHookInput(raw).rewrite(writer); } },
    Entry { name: "UserPromptTransformedHookOutput", shape: 1852, write: |raw: RawJson<'_>, writer| { view::UserPromptTransformedHookOutput(raw).rewrite(writer); } },
    Entry { name: "UserPromptTransformedHookResult", shape: 1853, write: |raw: RawJson<'_>, writer| { view::UserPromptTransformedHookResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "UserRequestedShellCommandResult", shape: 2891, write: |raw: RawJson<'_>, writer| { view::UserRequestedShellCommandResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "UserSettingMetadata", shape: 2892, write: |raw: RawJson<'_>, writer| { view::UserSettingMetadata(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "UserSettingsGetResult", shape: 2894, write: |raw: RawJson<'_>, writer| { view::UserSettingsGetResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "UserSettingsSetRequest", shape: 2895, write: |raw: RawJson<'_>, writer| { view::UserSettingsSetRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "UserSettingsSetResult", shape: 2896, write: |raw: RawJson<'_>, writer| { view::UserSettingsSetResult(raw).rewrite(writer); } },
    Entry { name: "UserToolSessionApproval", shape: 617, write: |raw: RawJson<'_>, writer| { view::UserToolSessionApproval::over(raw).rewrite(writer); } },
    Entry { name: "UserToolSessionApprovalCommands", shape: 598, write: |raw: RawJson<'_>, writer| { view::UserToolSessionApprovalCommands(raw).rewrite(writer); } },
    Entry { name: "UserToolSessionApprovalCustomTool", shape: 608, write: |raw: RawJson<'_>, writer| { view::UserToolSessionApprovalCustomTool(raw).rewrite(writer); } },
    Entry { name: "UserToolSessionApprovalExtensionEnvAccess", shape: 616, write: |raw: RawJson<'_>, writer| { view::UserToolSessionApprovalExtensionEnvAccess(raw).rewrite(writer); } },
    Entry { name: "UserToolSessionApprovalExtensionManagement", shape: 610, write: |raw: RawJson<'_>, writer| { view::UserToolSessionApprovalExtensionManagement(raw).rewrite(writer); } },
    Entry { name: "UserToolSessionApprovalExtensionPermissionAccess", shape: 614, write: |raw: RawJson<'_>, writer| { view::UserToolSessionApprovalExtensionPermissionAccess(raw).rewrite(writer); } },
    Entry { name: "UserToolSessionApprovalMcp", shape: 604, write: |raw: RawJson<'_>, writer| { view::UserToolSessionApprovalMcp(raw).rewrite(writer); } },
    Entry { name: "UserToolSessionApprovalMemory", shape: 606, write: |raw: RawJson<'_>, writer| { view::UserToolSessionApprovalMemory(raw).rewrite(writer); } },
    Entry { name: "UserToolSessionApprovalRead", shape: 600, write: |raw: RawJson<'_>, writer| { view::UserToolSessionApprovalRead(raw).rewrite(writer); } },
    Entry { name: "UserToolSessionApprovalWorkflow", shape: 612, write: |raw: RawJson<'_>, writer| { view::UserToolSessionApprovalWorkflow(raw).rewrite(writer); } },
    Entry { name: "UserToolSessionApprovalWrite", shape: 602, write: |raw: RawJson<'_>, writer| { view::UserToolSessionApprovalWrite(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "VisibilityGetResult", shape: 2898, write: |raw: RawJson<'_>, writer| { view::VisibilityGetResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "VisibilitySetRequest", shape: 2899, write: |raw: RawJson<'_>, writer| { view::VisibilitySetRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "VisibilitySetResult", shape: 2900, write: |raw: RawJson<'_>, writer| { view::VisibilitySetResult(raw).rewrite(writer); } },
    Entry { name: "WarningData", shape: 1018, write: |raw: RawJson<'_>, writer| { view::WarningData(raw).rewrite(writer); } },
    Entry { name: "WorkflowAbortRequest", shape: 1854, write: |raw: RawJson<'_>, writer| { view::WorkflowAbortRequest(raw).rewrite(writer); } },
    Entry { name: "WorkflowAckResult", shape: 1855, write: |raw: RawJson<'_>, writer| { view::WorkflowAckResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowAgentOptions", shape: 2901, write: |raw: RawJson<'_>, writer| { view::WorkflowAgentOptions(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowAgentRequest", shape: 2902, write: |raw: RawJson<'_>, writer| { view::WorkflowAgentRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowAgentResult", shape: 2903, write: |raw: RawJson<'_>, writer| { view::WorkflowAgentResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowAgentSummary", shape: 2904, write: |raw: RawJson<'_>, writer| { view::WorkflowAgentSummary(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowCancelRequest", shape: 2905, write: |raw: RawJson<'_>, writer| { view::WorkflowCancelRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowCurrentPhase", shape: 2907, write: |raw: RawJson<'_>, writer| { view::WorkflowCurrentPhase(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowDeclaredLimits", shape: 2908, write: |raw: RawJson<'_>, writer| { view::WorkflowDeclaredLimits(raw).rewrite(writer); } },
    Entry { name: "WorkflowExecuteRequest", shape: 1856, write: |raw: RawJson<'_>, writer| { view::WorkflowExecuteRequest(raw).rewrite(writer); } },
    Entry { name: "WorkflowExecuteResult", shape: 1857, write: |raw: RawJson<'_>, writer| { view::WorkflowExecuteResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowGetRunDetailParams", shape: 2909, write: |raw: RawJson<'_>, writer| { view::WorkflowGetRunDetailParams(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowGetRunProgressRequest", shape: 2910, write: |raw: RawJson<'_>, writer| { view::WorkflowGetRunProgressRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowGetRunRequest", shape: 2911, write: |raw: RawJson<'_>, writer| { view::WorkflowGetRunRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowJournalGetRequest", shape: 2912, write: |raw: RawJson<'_>, writer| { view::WorkflowJournalGetRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowJournalGetResult", shape: 2913, write: |raw: RawJson<'_>, writer| { view::WorkflowJournalGetResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowJournalPutRequest", shape: 2914, write: |raw: RawJson<'_>, writer| { view::WorkflowJournalPutRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowListRunsRequest", shape: 2915, write: |raw: RawJson<'_>, writer| { view::WorkflowListRunsRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowListRunsResult", shape: 2942, write: |raw: RawJson<'_>, writer| { view::WorkflowListRunsResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowLogLine", shape: 2944, write: |raw: RawJson<'_>, writer| { view::WorkflowLogLine(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowLogRequest", shape: 2946, write: |raw: RawJson<'_>, writer| { view::WorkflowLogRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowPauseInfo", shape: 2936, write: |raw: RawJson<'_>, writer| { view::WorkflowPauseInfo::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowPauseInfoCheckpoint", shape: 2935, write: |raw: RawJson<'_>, writer| { view::WorkflowPauseInfoCheckpoint(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowPauseInfoUser", shape: 2934, write: |raw: RawJson<'_>, writer| { view::WorkflowPauseInfoUser(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowPauseRequest", shape: 2947, write: |raw: RawJson<'_>, writer| { view::WorkflowPauseRequest(raw).rewrite(writer); } },
    Entry { name: "WorkflowPermissionPhase", shape: 686, write: |raw: RawJson<'_>, writer| { view::WorkflowPermissionPhase(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowPhaseObservation", shape: 2949, write: |raw: RawJson<'_>, writer| { view::WorkflowPhaseObservation(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowProgressLine", shape: 2950, write: |raw: RawJson<'_>, writer| { view::WorkflowProgressLine(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowProgressPage", shape: 2952, write: |raw: RawJson<'_>, writer| { view::WorkflowProgressPage(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowResumeRequest", shape: 2954, write: |raw: RawJson<'_>, writer| { view::WorkflowResumeRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowResumeResult", shape: 2956, write: |raw: RawJson<'_>, writer| { view::WorkflowResumeResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowRunConsumed", shape: 2919, write: |raw: RawJson<'_>, writer| { view::WorkflowRunConsumed(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowRunDetail", shape: 2959, write: |raw: RawJson<'_>, writer| { view::WorkflowRunDetail(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowRunFailure", shape: 2933, write: |raw: RawJson<'_>, writer| { view::WorkflowRunFailure::over(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowRunFailureWorkflowAccountingIncomplete", shape: 2930, write: |raw: RawJson<'_>, writer| { view::WorkflowRunFailureWorkflowAccountingIncomplete(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowRunFailureWorkflowDurableFailure", shape: 2928, write: |raw: RawJson<'_>, writer| { view::WorkflowRunFailureWorkflowDurableFailure(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowRunFailureWorkflowLimitReached", shape: 2923, write: |raw: RawJson<'_>, writer| { view::WorkflowRunFailureWorkflowLimitReached(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowRunFailureWorkflowProviderDisconnected", shape: 2932, write: |raw: RawJson<'_>, writer| { view::WorkflowRunFailureWorkflowProviderDisconnected(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowRunFailureWorkflowResumeDeclined", shape: 2925, write: |raw: RawJson<'_>, writer| { view::WorkflowRunFailureWorkflowResumeDeclined(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowRunLimits", shape: 2953, write: |raw: RawJson<'_>, writer| { view::WorkflowRunLimits(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowRunOptions", shape: 2960, write: |raw: RawJson<'_>, writer| { view::WorkflowRunOptions(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowRunRequest", shape: 2961, write: |raw: RawJson<'_>, writer| { view::WorkflowRunRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowRunResult", shape: 2955, write: |raw: RawJson<'_>, writer| { view::WorkflowRunResult(raw).rewrite(writer); } },
    Entry { name: "WorkflowRunSettledData", shape: 1192, write: |raw: RawJson<'_>, writer| { view::WorkflowRunSettledData(raw).rewrite(writer); } },
    Entry { name: "WorkflowRunStartedData", shape: 1195, write: |raw: RawJson<'_>, writer| { view::WorkflowRunStartedData(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowRunSummary", shape: 2940, write: |raw: RawJson<'_>, writer| { view::WorkflowRunSummary(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowRunTerminal", shape: 2938, write: |raw: RawJson<'_>, writer| { view::WorkflowRunTerminal(raw).rewrite(writer); } },
    Entry { name: "WorkflowRunUpdatedData", shape: 1198, write: |raw: RawJson<'_>, writer| { view::WorkflowRunUpdatedData(raw).rewrite(writer); } },
    Entry { name: "WorkingDirectoryContext", shape: 787, write: |raw: RawJson<'_>, writer| { view::WorkingDirectoryContext(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkspaceDiffContents", shape: 2962, write: |raw: RawJson<'_>, writer| { view::WorkspaceDiffContents(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkspaceDiffFileChange", shape: 2964, write: |raw: RawJson<'_>, writer| { view::WorkspaceDiffFileChange(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkspaceDiffResult", shape: 2967, write: |raw: RawJson<'_>, writer| { view::WorkspaceDiffResult(raw).rewrite(writer); } },
    Entry { name: "WorkspaceFileChangedData", shape: 1022, write: |raw: RawJson<'_>, writer| { view::WorkspaceFileChangedData(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkspaceSummary", shape: 2642, write: |raw: RawJson<'_>, writer| { view::WorkspaceSummary(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesAddSummaryRequest", shape: 2968, write: |raw: RawJson<'_>, writer| { view::WorkspacesAddSummaryRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesAddSummaryResult", shape: 2969, write: |raw: RawJson<'_>, writer| { view::WorkspacesAddSummaryResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesAutopilotObjectiveExistsResult", shape: 2970, write: |raw: RawJson<'_>, writer| { view::WorkspacesAutopilotObjectiveExistsResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesCheckpoints", shape: 2971, write: |raw: RawJson<'_>, writer| { view::WorkspacesCheckpoints(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesCreateDirectoryRequest", shape: 2972, write: |raw: RawJson<'_>, writer| { view::WorkspacesCreateDirectoryRequest(raw).rewrite(writer); } },
    Entry { name: "WorkspacesCreateFileRequest", shape: 1858, write: |raw: RawJson<'_>, writer| { view::WorkspacesCreateFileRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesDeleteAutopilotObjectiveResult", shape: 2973, write: |raw: RawJson<'_>, writer| { view::WorkspacesDeleteAutopilotObjectiveResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesDiffRequest", shape: 2974, write: |raw: RawJson<'_>, writer| { view::WorkspacesDiffRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesEnsureRequest", shape: 2975, write: |raw: RawJson<'_>, writer| { view::WorkspacesEnsureRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesGetWorkspaceResult", shape: 2979, write: |raw: RawJson<'_>, writer| { view::WorkspacesGetWorkspaceResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesGetWorkspaceResultWorkspace", shape: 2977, write: |raw: RawJson<'_>, writer| { view::WorkspacesGetWorkspaceResultWorkspace(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesListCheckpointsResult", shape: 2981, write: |raw: RawJson<'_>, writer| { view::WorkspacesListCheckpointsResult(raw).rewrite(writer); } },
    Entry { name: "WorkspacesListFilesResult", shape: 1859, write: |raw: RawJson<'_>, writer| { view::WorkspacesListFilesResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesReadAutopilotObjectiveResult", shape: 2982, write: |raw: RawJson<'_>, writer| { view::WorkspacesReadAutopilotObjectiveResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesReadCheckpointRequest", shape: 2983, write: |raw: RawJson<'_>, writer| { view::WorkspacesReadCheckpointRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesReadCheckpointResult", shape: 2984, write: |raw: RawJson<'_>, writer| { view::WorkspacesReadCheckpointResult(raw).rewrite(writer); } },
    Entry { name: "WorkspacesReadFileRequest", shape: 1860, write: |raw: RawJson<'_>, writer| { view::WorkspacesReadFileRequest(raw).rewrite(writer); } },
    Entry { name: "WorkspacesReadFileResult", shape: 1861, write: |raw: RawJson<'_>, writer| { view::WorkspacesReadFileResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesRemovePathRequest", shape: 2985, write: |raw: RawJson<'_>, writer| { view::WorkspacesRemovePathRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesRenamePathRequest", shape: 2986, write: |raw: RawJson<'_>, writer| { view::WorkspacesRenamePathRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesSaveLargePasteRequest", shape: 2987, write: |raw: RawJson<'_>, writer| { view::WorkspacesSaveLargePasteRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesSaveLargePasteResult", shape: 2990, write: |raw: RawJson<'_>, writer| { view::WorkspacesSaveLargePasteResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesSaveLargePasteResultSaved", shape: 2988, write: |raw: RawJson<'_>, writer| { view::WorkspacesSaveLargePasteResultSaved(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesStatFileRequest", shape: 2991, write: |raw: RawJson<'_>, writer| { view::WorkspacesStatFileRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesStatFileResult", shape: 2992, write: |raw: RawJson<'_>, writer| { view::WorkspacesStatFileResult(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesTruncateSummariesRequest", shape: 2993, write: |raw: RawJson<'_>, writer| { view::WorkspacesTruncateSummariesRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesUpdateMetadataRequest", shape: 2994, write: |raw: RawJson<'_>, writer| { view::WorkspacesUpdateMetadataRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesWriteAutopilotObjectiveRequest", shape: 2995, write: |raw: RawJson<'_>, writer| { view::WorkspacesWriteAutopilotObjectiveRequest(raw).rewrite(writer); } },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesWriteAutopilotObjectiveResult", shape: 2996, write: |raw: RawJson<'_>, writer| { view::WorkspacesWriteAutopilotObjectiveResult(raw).rewrite(writer); } },
];

#[allow(dead_code, reason = "the entries may need none of them")]
type Used<'a> = (List<'a, enums::AbortReason>, Map<'a, view::AbortData<'a>>);
