//! Everything that can be decoded by its name.

use crate::list::{List, Map};
use crate::raw::RawJson;
use crate::fields::Build;
use crate::rewrite::Entry;
use crate::{build, enums, view};

pub(crate) static EVENTS: &[Entry] = &[
    Entry { name: "abort", shape: 2, write: |raw: RawJson<'_>, writer| { view::AbortData(raw).rewrite(writer); }, build: None },
    Entry { name: "agent.interrupted", shape: 26, write: |raw: RawJson<'_>, writer| { view::AgentInterruptedData(raw).rewrite(writer); }, build: None },
    Entry { name: "assistant.fusion_phase_activity", shape: 372, write: |raw: RawJson<'_>, writer| { view::FusionPhaseActivityData(raw).rewrite(writer); }, build: None },
    Entry { name: "assistant.fusion_phase_completed", shape: 379, write: |raw: RawJson<'_>, writer| { view::FusionPhaseCompletedData(raw).rewrite(writer); }, build: None },
    Entry { name: "assistant.fusion_phase_failed", shape: 382, write: |raw: RawJson<'_>, writer| { view::FusionPhaseFailedData(raw).rewrite(writer); }, build: None },
    Entry { name: "assistant.fusion_phase_started", shape: 385, write: |raw: RawJson<'_>, writer| { view::FusionPhaseStartedData(raw).rewrite(writer); }, build: None },
    Entry { name: "assistant.idle", shape: 52, write: |raw: RawJson<'_>, writer| { view::AssistantIdleData(raw).rewrite(writer); }, build: None },
    Entry { name: "assistant.intent", shape: 53, write: |raw: RawJson<'_>, writer| { view::AssistantIntentData(raw).rewrite(writer); }, build: None },
    Entry { name: "assistant.message", shape: 78, write: |raw: RawJson<'_>, writer| { view::AssistantMessageData(raw).rewrite(writer); }, build: None },
    Entry { name: "assistant.message_delta", shape: 79, write: |raw: RawJson<'_>, writer| { view::AssistantMessageDeltaData(raw).rewrite(writer); }, build: None },
    Entry { name: "assistant.message_start", shape: 80, write: |raw: RawJson<'_>, writer| { view::AssistantMessageStartData(raw).rewrite(writer); }, build: None },
    Entry { name: "assistant.reasoning", shape: 81, write: |raw: RawJson<'_>, writer| { view::AssistantReasoningData(raw).rewrite(writer); }, build: None },
    Entry { name: "assistant.reasoning_delta", shape: 82, write: |raw: RawJson<'_>, writer| { view::AssistantReasoningDeltaData(raw).rewrite(writer); }, build: None },
    Entry { name: "assistant.server_tool_progress", shape: 83, write: |raw: RawJson<'_>, writer| { view::AssistantServerToolProgressData(raw).rewrite(writer); }, build: None },
    Entry { name: "assistant.streaming_delta", shape: 84, write: |raw: RawJson<'_>, writer| { view::AssistantStreamingDeltaData(raw).rewrite(writer); }, build: None },
    Entry { name: "assistant.tool_call_delta", shape: 85, write: |raw: RawJson<'_>, writer| { view::AssistantToolCallDeltaData(raw).rewrite(writer); }, build: None },
    Entry { name: "assistant.turn_end", shape: 86, write: |raw: RawJson<'_>, writer| { view::AssistantTurnEndData(raw).rewrite(writer); }, build: None },
    Entry { name: "assistant.turn_retry", shape: 87, write: |raw: RawJson<'_>, writer| { view::AssistantTurnRetryData(raw).rewrite(writer); }, build: None },
    Entry { name: "assistant.turn_start", shape: 88, write: |raw: RawJson<'_>, writer| { view::AssistantTurnStartData(raw).rewrite(writer); }, build: None },
    Entry { name: "assistant.usage", shape: 106, write: |raw: RawJson<'_>, writer| { view::AssistantUsageData(raw).rewrite(writer); }, build: None },
    Entry { name: "auto_mode_switch.completed", shape: 178, write: |raw: RawJson<'_>, writer| { view::AutoModeSwitchCompletedData(raw).rewrite(writer); }, build: None },
    Entry { name: "auto_mode_switch.requested", shape: 180, write: |raw: RawJson<'_>, writer| { view::AutoModeSwitchRequestedData(raw).rewrite(writer); }, build: None },
    Entry { name: "capabilities.changed", shape: 232, write: |raw: RawJson<'_>, writer| { view::CapabilitiesChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "command.completed", shape: 262, write: |raw: RawJson<'_>, writer| { view::CommandCompletedData(raw).rewrite(writer); }, build: None },
    Entry { name: "command.execute", shape: 264, write: |raw: RawJson<'_>, writer| { view::CommandExecuteData(raw).rewrite(writer); }, build: None },
    Entry { name: "command.queued", shape: 265, write: |raw: RawJson<'_>, writer| { view::CommandQueuedData(raw).rewrite(writer); }, build: None },
    Entry { name: "commands.changed", shape: 268, write: |raw: RawJson<'_>, writer| { view::CommandsChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "elicitation.completed", shape: 325, write: |raw: RawJson<'_>, writer| { view::ElicitationCompletedData(raw).rewrite(writer); }, build: None },
    Entry { name: "elicitation.requested", shape: 329, write: |raw: RawJson<'_>, writer| { view::ElicitationRequestedData(raw).rewrite(writer); }, build: None },
    Entry { name: "exit_plan_mode.completed", shape: 435, write: |raw: RawJson<'_>, writer| { view::ExitPlanModeCompletedData(raw).rewrite(writer); }, build: None },
    Entry { name: "exit_plan_mode.requested", shape: 439, write: |raw: RawJson<'_>, writer| { view::ExitPlanModeRequestedData(raw).rewrite(writer); }, build: None },
    Entry { name: "external_tool.completed", shape: 442, write: |raw: RawJson<'_>, writer| { view::ExternalToolCompletedData(raw).rewrite(writer); }, build: None },
    Entry { name: "external_tool.requested", shape: 445, write: |raw: RawJson<'_>, writer| { view::ExternalToolRequestedData(raw).rewrite(writer); }, build: None },
    Entry { name: "hook.end", shape: 449, write: |raw: RawJson<'_>, writer| { view::HookEndData(raw).rewrite(writer); }, build: None },
    Entry { name: "hook.progress", shape: 452, write: |raw: RawJson<'_>, writer| { view::HookProgressData(raw).rewrite(writer); }, build: None },
    Entry { name: "hook.start", shape: 455, write: |raw: RawJson<'_>, writer| { view::HookStartData(raw).rewrite(writer); }, build: None },
    Entry { name: "human_response.recorded", shape: 466, write: |raw: RawJson<'_>, writer| { view::HumanResponseRecordedData(raw).rewrite(writer); }, build: None },
    Entry { name: "instruction.update", shape: 473, write: |raw: RawJson<'_>, writer| { view::InstructionUpdateData(raw).rewrite(writer); }, build: None },
    Entry { name: "mcp.headers_refresh_completed", shape: 477, write: |raw: RawJson<'_>, writer| { view::McpHeadersRefreshCompletedData(raw).rewrite(writer); }, build: None },
    Entry { name: "mcp.headers_refresh_required", shape: 481, write: |raw: RawJson<'_>, writer| { view::McpHeadersRefreshRequiredData(raw).rewrite(writer); }, build: None },
    Entry { name: "mcp.oauth_completed", shape: 485, write: |raw: RawJson<'_>, writer| { view::McpOauthCompletedData(raw).rewrite(writer); }, build: None },
    Entry { name: "mcp.oauth_recovery_completed", shape: 489, write: |raw: RawJson<'_>, writer| { view::McpOauthRecoveryCompletedData(raw).rewrite(writer); }, build: None },
    Entry { name: "mcp.oauth_required", shape: 499, write: |raw: RawJson<'_>, writer| { view::McpOauthRequiredData(raw).rewrite(writer); }, build: None },
    Entry { name: "mcp.prompts.list_changed", shape: 502, write: |raw: RawJson<'_>, writer| { view::McpListChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "mcp.resources.list_changed", shape: 502, write: |raw: RawJson<'_>, writer| { view::McpListChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "mcp.tools.list_changed", shape: 502, write: |raw: RawJson<'_>, writer| { view::McpListChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "mcp_app.tool_call_complete", shape: 512, write: |raw: RawJson<'_>, writer| { view::McpAppToolCallCompleteData(raw).rewrite(writer); }, build: None },
    Entry { name: "model.call_failure", shape: 519, write: |raw: RawJson<'_>, writer| { view::ModelCallFailureData(raw).rewrite(writer); }, build: None },
    Entry { name: "model.call_final_result", shape: 523, write: |raw: RawJson<'_>, writer| { view::ModelCallFinalResultData(raw).rewrite(writer); }, build: None },
    Entry { name: "model.call_finished", shape: 527, write: |raw: RawJson<'_>, writer| { view::ModelCallFinishedData(raw).rewrite(writer); }, build: None },
    Entry { name: "model.call_start", shape: 530, write: |raw: RawJson<'_>, writer| { view::ModelCallStartData(raw).rewrite(writer); }, build: None },
    Entry { name: "model.log", shape: 533, write: |raw: RawJson<'_>, writer| { view::ModelLogData(raw).rewrite(writer); }, build: None },
    Entry { name: "model.message", shape: 537, write: |raw: RawJson<'_>, writer| { view::ModelMessageData(raw).rewrite(writer); }, build: None },
    Entry { name: "model.messages_snapshot", shape: 540, write: |raw: RawJson<'_>, writer| { view::ModelMessagesSnapshotData(raw).rewrite(writer); }, build: None },
    Entry { name: "model.model_call_failure", shape: 543, write: |raw: RawJson<'_>, writer| { view::ModelModelCallFailureData(raw).rewrite(writer); }, build: None },
    Entry { name: "model.model_call_started", shape: 547, write: |raw: RawJson<'_>, writer| { view::ModelModelCallStartedData(raw).rewrite(writer); }, build: None },
    Entry { name: "model.model_call_success", shape: 550, write: |raw: RawJson<'_>, writer| { view::ModelModelCallSuccessData(raw).rewrite(writer); }, build: None },
    Entry { name: "model.response", shape: 553, write: |raw: RawJson<'_>, writer| { view::ModelResponseData(raw).rewrite(writer); }, build: None },
    Entry { name: "model.response_limits_status", shape: 19, write: |raw: RawJson<'_>, writer| { writer.open(); for (name, item) in Map::new(raw, RawJson::itself) { writer.key(&name); writer.raw(item); } writer.close(); }, build: None },
    Entry { name: "model.tool_execution", shape: 558, write: |raw: RawJson<'_>, writer| { view::ModelToolExecutionData(raw).rewrite(writer); }, build: None },
    Entry { name: "model.turn_ended", shape: 561, write: |raw: RawJson<'_>, writer| { view::ModelTurnEndedData(raw).rewrite(writer); }, build: None },
    Entry { name: "model.turn_failed", shape: 564, write: |raw: RawJson<'_>, writer| { view::ModelTurnFailedData(raw).rewrite(writer); }, build: None },
    Entry { name: "model.turn_retry", shape: 19, write: |raw: RawJson<'_>, writer| { writer.open(); for (name, item) in Map::new(raw, RawJson::itself) { writer.key(&name); writer.raw(item); } writer.close(); }, build: None },
    Entry { name: "model.turn_started", shape: 569, write: |raw: RawJson<'_>, writer| { view::ModelTurnStartedData(raw).rewrite(writer); }, build: None },
    Entry { name: "pending_messages.modified", shape: 572, write: |raw: RawJson<'_>, writer| { view::PendingMessagesModifiedData(raw).rewrite(writer); }, build: None },
    Entry { name: "permission.assentDetected", shape: 575, write: |raw: RawJson<'_>, writer| { view::PermissionAssentDetectedData(raw).rewrite(writer); }, build: None },
    Entry { name: "permission.carriedForward", shape: 579, write: |raw: RawJson<'_>, writer| { view::PermissionCarriedForwardData(raw).rewrite(writer); }, build: None },
    Entry { name: "permission.completed", shape: 634, write: |raw: RawJson<'_>, writer| { view::PermissionCompletedData(raw).rewrite(writer); }, build: None },
    Entry { name: "permission.contextualAuthorization", shape: 638, write: |raw: RawJson<'_>, writer| { view::PermissionContextualAuthorizationData(raw).rewrite(writer); }, build: None },
    Entry { name: "permission.messageAuthorization", shape: 641, write: |raw: RawJson<'_>, writer| { view::PermissionMessageAuthorizationData(raw).rewrite(writer); }, build: None },
    Entry { name: "permission.messageAuthorizationDegraded", shape: 644, write: |raw: RawJson<'_>, writer| { view::PermissionMessageAuthorizationDegradedData(raw).rewrite(writer); }, build: None },
    Entry { name: "permission.messageAuthorizationRead", shape: 647, write: |raw: RawJson<'_>, writer| { view::PermissionMessageAuthorizationReadData(raw).rewrite(writer); }, build: None },
    Entry { name: "permission.requested", shape: 709, write: |raw: RawJson<'_>, writer| { view::PermissionRequestedData(raw).rewrite(writer); }, build: None },
    Entry { name: "prompt_cache_break", shape: 712, write: |raw: RawJson<'_>, writer| { view::PromptCacheBreakData(raw).rewrite(writer); }, build: None },
    Entry { name: "sampling.completed", shape: 715, write: |raw: RawJson<'_>, writer| { view::SamplingCompletedData(raw).rewrite(writer); }, build: None },
    Entry { name: "sampling.requested", shape: 719, write: |raw: RawJson<'_>, writer| { view::SamplingRequestedData(raw).rewrite(writer); }, build: None },
    Entry { name: "sandbox.decision", shape: 749, write: |raw: RawJson<'_>, writer| { view::SandboxDecisionData::over(raw).rewrite(writer); }, build: None },
    Entry { name: "session.auto_mode_resolved", shape: 176, write: |raw: RawJson<'_>, writer| { view::AutoModeResolvedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.auto_tier_recommendation", shape: 190, write: |raw: RawJson<'_>, writer| { view::AutoTierRecommendationData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.auto_tier_switch_failed", shape: 194, write: |raw: RawJson<'_>, writer| { view::AutoTierSwitchFailedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.autopilot_objective_changed", shape: 197, write: |raw: RawJson<'_>, writer| { view::AutopilotObjectiveChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.autopilot_stopped", shape: 760, write: |raw: RawJson<'_>, writer| { view::SessionAutopilotStoppedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.background_tasks_changed", shape: 199, write: |raw: RawJson<'_>, writer| { view::BackgroundTasksChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.binary_asset", shape: 201, write: |raw: RawJson<'_>, writer| { view::BinaryAssetData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.canvas.closed", shape: 207, write: |raw: RawJson<'_>, writer| { view::CanvasClosedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.canvas.opened", shape: 216, write: |raw: RawJson<'_>, writer| { view::CanvasOpenedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.canvas.recorded", shape: 223, write: |raw: RawJson<'_>, writer| { view::CanvasRecordedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.canvas.registry_changed", shape: 228, write: |raw: RawJson<'_>, writer| { view::CanvasRegistryChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.canvas.removed", shape: 229, write: |raw: RawJson<'_>, writer| { view::CanvasRemovedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.canvas.unavailable", shape: 230, write: |raw: RawJson<'_>, writer| { view::CanvasUnavailableData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.compaction_complete", shape: 283, write: |raw: RawJson<'_>, writer| { view::CompactionCompleteData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.compaction_start", shape: 284, write: |raw: RawJson<'_>, writer| { view::CompactionStartData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.completion_receipt", shape: 289, write: |raw: RawJson<'_>, writer| { view::CompletionReceiptData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.context_changed", shape: 786, write: |raw: RawJson<'_>, writer| { view::WorkingDirectoryContext(raw).rewrite(writer); }, build: None },
    Entry { name: "session.context_cleared", shape: 290, write: |raw: RawJson<'_>, writer| { view::ContextClearedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.custom_agents_updated", shape: 317, write: |raw: RawJson<'_>, writer| { view::CustomAgentsUpdatedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.custom_notification", shape: 318, write: |raw: RawJson<'_>, writer| { view::CustomNotificationData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.error", shape: 349, write: |raw: RawJson<'_>, writer| { view::ErrorData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.extensions.attachments_pushed", shape: 798, write: |raw: RawJson<'_>, writer| { view::ExtensionsAttachmentsPushedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.extensions_loaded", shape: 805, write: |raw: RawJson<'_>, writer| { view::ExtensionsLoadedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.fusion_change_checkpoint", shape: 809, write: |raw: RawJson<'_>, writer| { view::FusionChangeCheckpointData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.fusion_commit_started", shape: 813, write: |raw: RawJson<'_>, writer| { view::FusionCommitStartedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.fusion_completed", shape: 816, write: |raw: RawJson<'_>, writer| { view::FusionCompletedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.fusion_handoff", shape: 819, write: |raw: RawJson<'_>, writer| { view::FusionHandoffData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.fusion_resolved", shape: 829, write: |raw: RawJson<'_>, writer| { view::FusionResolvedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.fusion_route_failed", shape: 832, write: |raw: RawJson<'_>, writer| { view::FusionRouteFailedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.fusion_route_started", shape: 836, write: |raw: RawJson<'_>, writer| { view::FusionRouteStartedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.handoff", shape: 841, write: |raw: RawJson<'_>, writer| { view::HandoffData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.idle", shape: 844, write: |raw: RawJson<'_>, writer| { view::IdleData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.indexed_search", shape: 860, write: |raw: RawJson<'_>, writer| { view::IndexedSearchData::over(raw).rewrite(writer); }, build: None },
    Entry { name: "session.info", shape: 863, write: |raw: RawJson<'_>, writer| { view::InfoData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.journal_link", shape: 866, write: |raw: RawJson<'_>, writer| { view::SessionJournalLinkData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.managed_plugin_progress", shape: 870, write: |raw: RawJson<'_>, writer| { view::SessionManagedPluginProgressData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.managed_settings_enforced", shape: 875, write: |raw: RawJson<'_>, writer| { view::ManagedSettingsEnforcedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.managed_settings_resolved", shape: 880, write: |raw: RawJson<'_>, writer| { view::ManagedSettingsResolvedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.mcp_server_needs_reconnect", shape: 883, write: |raw: RawJson<'_>, writer| { view::McpServerNeedsReconnectData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.mcp_server_removed", shape: 886, write: |raw: RawJson<'_>, writer| { view::McpServerRemovedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.mcp_server_status_changed", shape: 890, write: |raw: RawJson<'_>, writer| { view::McpServerStatusChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.mcp_server_tools_loaded", shape: 893, write: |raw: RawJson<'_>, writer| { view::SessionMcpServerToolsLoadedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.mcp_servers_loaded", shape: 900, write: |raw: RawJson<'_>, writer| { view::McpServersLoadedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.memory_changed", shape: 903, write: |raw: RawJson<'_>, writer| { view::MemoryChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.mode_changed", shape: 906, write: |raw: RawJson<'_>, writer| { view::ModeChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.mode_notice_delivered", shape: 909, write: |raw: RawJson<'_>, writer| { view::ModeNoticeDeliveredData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.model_change", shape: 915, write: |raw: RawJson<'_>, writer| { view::ModelChangeData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.model_deselected", shape: 919, write: |raw: RawJson<'_>, writer| { view::ModelDeselectedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.permission_recovery", shape: 591, write: |raw: RawJson<'_>, writer| { view::PermissionRecoveryData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.permissions_changed", shape: 924, write: |raw: RawJson<'_>, writer| { view::PermissionsChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.plan_changed", shape: 928, write: |raw: RawJson<'_>, writer| { view::PlanChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.quota_observation", shape: 942, write: |raw: RawJson<'_>, writer| { view::SessionQuotaObservationData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.remote_steerable_changed", shape: 945, write: |raw: RawJson<'_>, writer| { view::RemoteSteerableChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.resume", shape: 949, write: |raw: RawJson<'_>, writer| { view::ResumeData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.schedule_cancelled", shape: 952, write: |raw: RawJson<'_>, writer| { view::ScheduleCancelledData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.schedule_created", shape: 956, write: |raw: RawJson<'_>, writer| { view::ScheduleCreatedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.schedule_rearmed", shape: 959, write: |raw: RawJson<'_>, writer| { view::ScheduleRearmedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.session_limits_changed", shape: 963, write: |raw: RawJson<'_>, writer| { view::SessionLimitsChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.shutdown", shape: 977, write: |raw: RawJson<'_>, writer| { view::ShutdownData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.skills_loaded", shape: 983, write: |raw: RawJson<'_>, writer| { view::SkillsLoadedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.snapshot_rewind", shape: 986, write: |raw: RawJson<'_>, writer| { view::SnapshotRewindData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.start", shape: 990, write: |raw: RawJson<'_>, writer| { view::StartData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.task_complete", shape: 994, write: |raw: RawJson<'_>, writer| { view::TaskCompleteData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.title_changed", shape: 997, write: |raw: RawJson<'_>, writer| { view::TitleChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.todos_changed", shape: 1000, write: |raw: RawJson<'_>, writer| { view::TodosChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.tools_updated", shape: 1003, write: |raw: RawJson<'_>, writer| { view::ToolsUpdatedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.truncation", shape: 1006, write: |raw: RawJson<'_>, writer| { view::TruncationData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.usage_checkpoint", shape: 1011, write: |raw: RawJson<'_>, writer| { view::UsageCheckpointData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.usage_info", shape: 1014, write: |raw: RawJson<'_>, writer| { view::UsageInfoData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.warning", shape: 1017, write: |raw: RawJson<'_>, writer| { view::WarningData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.workspace_file_changed", shape: 1021, write: |raw: RawJson<'_>, writer| { view::WorkspaceFileChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session_limits_exhausted.completed", shape: 1026, write: |raw: RawJson<'_>, writer| { view::SessionLimitsExhaustedCompletedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session_limits_exhausted.requested", shape: 1029, write: |raw: RawJson<'_>, writer| { view::SessionLimitsExhaustedRequestedData(raw).rewrite(writer); }, build: None },
    Entry { name: "skill.context_delivered", shape: 1032, write: |raw: RawJson<'_>, writer| { view::SkillContextDeliveredData(raw).rewrite(writer); }, build: None },
    Entry { name: "skill.context_delivered_ref", shape: 1035, write: |raw: RawJson<'_>, writer| { view::SkillContextDeliveredRefData(raw).rewrite(writer); }, build: None },
    Entry { name: "skill.invoked", shape: 1039, write: |raw: RawJson<'_>, writer| { view::SkillInvokedData(raw).rewrite(writer); }, build: None },
    Entry { name: "skill.invoked_ref", shape: 1042, write: |raw: RawJson<'_>, writer| { view::SkillInvokedRefData(raw).rewrite(writer); }, build: None },
    Entry { name: "subagent.completed", shape: 1046, write: |raw: RawJson<'_>, writer| { view::SubagentCompletedData(raw).rewrite(writer); }, build: None },
    Entry { name: "subagent.configured", shape: 1049, write: |raw: RawJson<'_>, writer| { view::SubagentConfiguredData(raw).rewrite(writer); }, build: None },
    Entry { name: "subagent.deselected", shape: 1052, write: |raw: RawJson<'_>, writer| { view::SubagentDeselectedData(raw).rewrite(writer); }, build: None },
    Entry { name: "subagent.failed", shape: 1055, write: |raw: RawJson<'_>, writer| { view::SubagentFailedData(raw).rewrite(writer); }, build: None },
    Entry { name: "subagent.selected", shape: 1058, write: |raw: RawJson<'_>, writer| { view::SubagentSelectedData(raw).rewrite(writer); }, build: None },
    Entry { name: "subagent.started", shape: 1062, write: |raw: RawJson<'_>, writer| { view::SubagentStartedData(raw).rewrite(writer); }, build: None },
    Entry { name: "system.message", shape: 1069, write: |raw: RawJson<'_>, writer| { view::SystemMessageData(raw).rewrite(writer); }, build: None },
    Entry { name: "system.notification", shape: 1095, write: |raw: RawJson<'_>, writer| { view::SystemNotificationData(raw).rewrite(writer); }, build: None },
    Entry { name: "tool.execution_complete", shape: 1147, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteData(raw).rewrite(writer); }, build: None },
    Entry { name: "tool.execution_partial_result", shape: 1150, write: |raw: RawJson<'_>, writer| { view::ToolExecutionPartialData(raw).rewrite(writer); }, build: None },
    Entry { name: "tool.execution_progress", shape: 1153, write: |raw: RawJson<'_>, writer| { view::ToolExecutionProgressData(raw).rewrite(writer); }, build: None },
    Entry { name: "tool.execution_start", shape: 1162, write: |raw: RawJson<'_>, writer| { view::ToolExecutionStartData(raw).rewrite(writer); }, build: None },
    Entry { name: "tool.shell_output", shape: 1166, write: |raw: RawJson<'_>, writer| { view::ToolShellOutputData(raw).rewrite(writer); }, build: None },
    Entry { name: "tool.user_requested", shape: 1169, write: |raw: RawJson<'_>, writer| { view::ToolUserRequestedData(raw).rewrite(writer); }, build: None },
    Entry { name: "tool_search.activated", shape: 1172, write: |raw: RawJson<'_>, writer| { view::ToolSearchActivatedData(raw).rewrite(writer); }, build: None },
    Entry { name: "ui.ephemeral_query", shape: 1176, write: |raw: RawJson<'_>, writer| { view::UIEphemeralQueryData(raw).rewrite(writer); }, build: None },
    Entry { name: "user.message", shape: 1181, write: |raw: RawJson<'_>, writer| { view::UserMessageData(raw).rewrite(writer); }, build: None },
    Entry { name: "user_input.completed", shape: 1184, write: |raw: RawJson<'_>, writer| { view::UserInputCompletedData(raw).rewrite(writer); }, build: None },
    Entry { name: "user_input.requested", shape: 1187, write: |raw: RawJson<'_>, writer| { view::UserInputRequestedData(raw).rewrite(writer); }, build: None },
    Entry { name: "workflow.run_settled", shape: 1191, write: |raw: RawJson<'_>, writer| { view::WorkflowRunSettledData(raw).rewrite(writer); }, build: None },
    Entry { name: "workflow.run_started", shape: 1194, write: |raw: RawJson<'_>, writer| { view::WorkflowRunStartedData(raw).rewrite(writer); }, build: None },
    Entry { name: "workflow.run_updated", shape: 1197, write: |raw: RawJson<'_>, writer| { view::WorkflowRunUpdatedData(raw).rewrite(writer); }, build: None },
];

pub(crate) static PARAMS: &[Entry] = &[
    #[cfg(feature = "all")]
    Entry { name: "account.getAllUsers", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "account.getCurrentAuth", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    Entry { name: "account.getQuota", shape: 9, write: |raw: RawJson<'_>, writer| { view::AccountGetQuotaRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AccountGetQuotaRequest::rebuild(view::AccountGetQuotaRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "account.login", shape: 1868, write: |raw: RawJson<'_>, writer| { view::AccountLoginRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AccountLoginRequest::rebuild(view::AccountLoginRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "account.logout", shape: 1870, write: |raw: RawJson<'_>, writer| { view::AccountLogoutRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AccountLogoutRequest::rebuild(view::AccountLogoutRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "agentRegistry.spawn", shape: 1912, write: |raw: RawJson<'_>, writer| { view::AgentRegistrySpawnRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AgentRegistrySpawnRequest::rebuild(view::AgentRegistrySpawnRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "agents.discover", shape: 1924, write: |raw: RawJson<'_>, writer| { view::AgentsDiscoverRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AgentsDiscoverRequest::rebuild(view::AgentsDiscoverRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "agents.getDiscoveryPaths", shape: 1925, write: |raw: RawJson<'_>, writer| { view::AgentsGetDiscoveryPathsRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AgentsGetDiscoveryPathsRequest::rebuild(view::AgentsGetDiscoveryPathsRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "auth.getStatus", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "catalog.search", shape: 2052, write: |raw: RawJson<'_>, writer| { view::CatalogSearchRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::CatalogSearchRequest::rebuild(view::CatalogSearchRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "catalog.select", shape: 2074, write: |raw: RawJson<'_>, writer| { view::CatalogSelectionRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::CatalogSelectionRequest::rebuild(view::CatalogSelectionRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "commands.list", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "extensions.disable", shape: 2174, write: |raw: RawJson<'_>, writer| { view::DiscoveredExtensionsDisableRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::DiscoveredExtensionsDisableRequest::rebuild(view::DiscoveredExtensionsDisableRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "extensions.discover", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "extensions.enable", shape: 2175, write: |raw: RawJson<'_>, writer| { view::DiscoveredExtensionsEnableRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::DiscoveredExtensionsEnableRequest::rebuild(view::DiscoveredExtensionsEnableRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "hooks.discover", shape: 2219, write: |raw: RawJson<'_>, writer| { view::HooksDiscoverRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::HooksDiscoverRequest::rebuild(view::HooksDiscoverRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "instructions.discover", shape: 2230, write: |raw: RawJson<'_>, writer| { view::InstructionsDiscoverRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::InstructionsDiscoverRequest::rebuild(view::InstructionsDiscoverRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "instructions.getDiscoveryPaths", shape: 2231, write: |raw: RawJson<'_>, writer| { view::InstructionsGetDiscoveryPathsRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::InstructionsGetDiscoveryPathsRequest::rebuild(view::InstructionsGetDiscoveryPathsRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "llmInference.httpResponseChunk", shape: 1400, write: |raw: RawJson<'_>, writer| { view::LlmInferenceHttpResponseChunkRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::LlmInferenceHttpResponseChunkRequest::rebuild(view::LlmInferenceHttpResponseChunkRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "llmInference.httpResponseStart", shape: 1402, write: |raw: RawJson<'_>, writer| { view::LlmInferenceHttpResponseStartRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::LlmInferenceHttpResponseStartRequest::rebuild(view::LlmInferenceHttpResponseStartRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "llmInference.setProvider", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "managedSettings.clearCache", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "managedSettings.read", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "mcp.applyInstall", shape: 2249, write: |raw: RawJson<'_>, writer| { view::McpApplyInstallRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpApplyInstallRequest::rebuild(view::McpApplyInstallRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "mcp.applyUninstall", shape: 2250, write: |raw: RawJson<'_>, writer| { view::McpApplyUninstallRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpApplyUninstallRequest::rebuild(view::McpApplyUninstallRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "mcp.config.add", shape: 2279, write: |raw: RawJson<'_>, writer| { view::McpConfigAddRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpConfigAddRequest::rebuild(view::McpConfigAddRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "mcp.config.disable", shape: 2280, write: |raw: RawJson<'_>, writer| { view::McpConfigDisableRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpConfigDisableRequest::rebuild(view::McpConfigDisableRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "mcp.config.enable", shape: 2281, write: |raw: RawJson<'_>, writer| { view::McpConfigEnableRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpConfigEnableRequest::rebuild(view::McpConfigEnableRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "mcp.config.list", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "mcp.config.reload", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "mcp.config.remove", shape: 2284, write: |raw: RawJson<'_>, writer| { view::McpConfigRemoveRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpConfigRemoveRequest::rebuild(view::McpConfigRemoveRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "mcp.config.update", shape: 2285, write: |raw: RawJson<'_>, writer| { view::McpConfigUpdateRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpConfigUpdateRequest::rebuild(view::McpConfigUpdateRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "mcp.discover", shape: 2287, write: |raw: RawJson<'_>, writer| { view::McpDiscoverRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpDiscoverRequest::rebuild(view::McpDiscoverRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "mcp.installations.cancel", shape: 2344, write: |raw: RawJson<'_>, writer| { view::McpInstallationOperationRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpInstallationOperationRequest::rebuild(view::McpInstallationOperationRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "mcp.installations.list", shape: 2348, write: |raw: RawJson<'_>, writer| { view::McpInstallationsRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpInstallationsRequest::rebuild(view::McpInstallationsRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "mcp.installations.recover", shape: 2348, write: |raw: RawJson<'_>, writer| { view::McpInstallationsRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpInstallationsRequest::rebuild(view::McpInstallationsRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "mcp.installations.status", shape: 2344, write: |raw: RawJson<'_>, writer| { view::McpInstallationOperationRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpInstallationOperationRequest::rebuild(view::McpInstallationOperationRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "mcp.planInstall", shape: 2378, write: |raw: RawJson<'_>, writer| { view::McpPlanInstallRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpPlanInstallRequest::rebuild(view::McpPlanInstallRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "mcp.planUninstall", shape: 2380, write: |raw: RawJson<'_>, writer| { view::McpPlanUninstallRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpPlanUninstallRequest::rebuild(view::McpPlanUninstallRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "mcp.prepareInstall", shape: 2382, write: |raw: RawJson<'_>, writer| { view::McpPrepareInstallRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpPrepareInstallRequest::rebuild(view::McpPrepareInstallRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "models.getBuiltInCatalog", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    Entry { name: "models.list", shape: 1487, write: |raw: RawJson<'_>, writer| { view::ModelsListRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ModelsListRequest::rebuild(view::ModelsListRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "ping", shape: 1565, write: |raw: RawJson<'_>, writer| { view::PingRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PingRequest::rebuild(view::PingRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "plugins.builtin.set", shape: 1573, write: |raw: RawJson<'_>, writer| { view::PluginsBuiltinSetRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PluginsBuiltinSetRequest::rebuild(view::PluginsBuiltinSetRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "plugins.disable", shape: 2507, write: |raw: RawJson<'_>, writer| { view::PluginsDisableRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PluginsDisableRequest::rebuild(view::PluginsDisableRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "plugins.enable", shape: 2508, write: |raw: RawJson<'_>, writer| { view::PluginsEnableRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PluginsEnableRequest::rebuild(view::PluginsEnableRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "plugins.install", shape: 1574, write: |raw: RawJson<'_>, writer| { view::PluginsInstallRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PluginsInstallRequest::rebuild(view::PluginsInstallRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "plugins.list", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    Entry { name: "plugins.marketplaces.add", shape: 1575, write: |raw: RawJson<'_>, writer| { view::PluginsMarketplacesAddRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PluginsMarketplacesAddRequest::rebuild(view::PluginsMarketplacesAddRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "plugins.marketplaces.browse", shape: 2511, write: |raw: RawJson<'_>, writer| { view::PluginsMarketplacesBrowseRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PluginsMarketplacesBrowseRequest::rebuild(view::PluginsMarketplacesBrowseRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "plugins.marketplaces.list", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "plugins.marketplaces.refresh", shape: 2513, write: |raw: RawJson<'_>, writer| { view::PluginsMarketplacesRefreshRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PluginsMarketplacesRefreshRequest::rebuild(view::PluginsMarketplacesRefreshRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "plugins.marketplaces.remove", shape: 2515, write: |raw: RawJson<'_>, writer| { view::PluginsMarketplacesRemoveRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PluginsMarketplacesRemoveRequest::rebuild(view::PluginsMarketplacesRemoveRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "plugins.uninstall", shape: 2518, write: |raw: RawJson<'_>, writer| { view::PluginsUninstallRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PluginsUninstallRequest::rebuild(view::PluginsUninstallRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "plugins.update", shape: 2520, write: |raw: RawJson<'_>, writer| { view::PluginsUpdateRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PluginsUpdateRequest::rebuild(view::PluginsUpdateRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "plugins.updateAll", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    Entry { name: "registerExtensionLaunchProvider", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    Entry { name: "runtime.shutdown", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "sandbox.getHostSupport", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "secrets.addFilterValues", shape: 2605, write: |raw: RawJson<'_>, writer| { view::SecretsAddFilterValuesRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SecretsAddFilterValuesRequest::rebuild(view::SecretsAddFilterValuesRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.abort", shape: 4, write: |raw: RawJson<'_>, writer| { view::AbortRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AbortRequest::rebuild(view::AbortRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.accounts.enumerate", shape: 1879, write: |raw: RawJson<'_>, writer| { view::AccountsEnumerateRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AccountsEnumerateRequest::rebuild(view::AccountsEnumerateRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.accounts.get", shape: 1886, write: |raw: RawJson<'_>, writer| { view::AccountsGetRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AccountsGetRequest::rebuild(view::AccountsGetRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.accounts.login.advance", shape: 1934, write: |raw: RawJson<'_>, writer| { view::AuthLoginAdvanceRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AuthLoginAdvanceRequest::rebuild(view::AuthLoginAdvanceRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.accounts.login.begin", shape: 1935, write: |raw: RawJson<'_>, writer| { view::AuthLoginBeginRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AuthLoginBeginRequest::rebuild(view::AuthLoginBeginRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.accounts.login.cancel", shape: 1951, write: |raw: RawJson<'_>, writer| { view::AuthLoginCancelRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AuthLoginCancelRequest::rebuild(view::AuthLoginCancelRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.accounts.set", shape: 1894, write: |raw: RawJson<'_>, writer| { view::AccountsSetRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AccountsSetRequest::rebuild(view::AccountsSetRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.agent.deselect", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.agent.getCurrent", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.agent.list", shape: 29, write: |raw: RawJson<'_>, writer| { view::AgentListRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AgentListRequest::rebuild(view::AgentListRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.agent.reload", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.agent.select", shape: 1921, write: |raw: RawJson<'_>, writer| { view::AgentSelectRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AgentSelectRequest::rebuild(view::AgentSelectRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.agent.setPrompt", shape: 1923, write: |raw: RawJson<'_>, writer| { view::AgentSetPromptRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AgentSetPromptRequest::rebuild(view::AgentSetPromptRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.autopilotObjective.getState", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.cancelAllBackgroundAgents", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.canvas.action.invoke", shape: 1978, write: |raw: RawJson<'_>, writer| { view::CanvasActionInvokeRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::CanvasActionInvokeRequest::rebuild(view::CanvasActionInvokeRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.canvas.close", shape: 1980, write: |raw: RawJson<'_>, writer| { view::CanvasCloseRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::CanvasCloseRequest::rebuild(view::CanvasCloseRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.canvas.list", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.canvas.listOpen", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.canvas.open", shape: 215, write: |raw: RawJson<'_>, writer| { view::CanvasOpenRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::CanvasOpenRequest::rebuild(view::CanvasOpenRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.commands.enqueue", shape: 332, write: |raw: RawJson<'_>, writer| { view::EnqueueCommandParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::EnqueueCommandParams::rebuild(view::EnqueueCommandParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.commands.execute", shape: 2186, write: |raw: RawJson<'_>, writer| { view::ExecuteCommandParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ExecuteCommandParams::rebuild(view::ExecuteCommandParams(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.commands.handlePendingCommand", shape: 269, write: |raw: RawJson<'_>, writer| { view::CommandsHandlePendingCommandRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::CommandsHandlePendingCommandRequest::rebuild(view::CommandsHandlePendingCommandRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.commands.invoke", shape: 2095, write: |raw: RawJson<'_>, writer| { view::CommandsInvokeRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::CommandsInvokeRequest::rebuild(view::CommandsInvokeRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.commands.list", shape: 2096, write: |raw: RawJson<'_>, writer| { view::CommandsListRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::CommandsListRequest::rebuild(view::CommandsListRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.commands.respondToQueuedCommand", shape: 275, write: |raw: RawJson<'_>, writer| { view::CommandsRespondToQueuedCommandRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::CommandsRespondToQueuedCommandRequest::rebuild(view::CommandsRespondToQueuedCommandRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.completions.getTriggerCharacters", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.completions.request", shape: 2098, write: |raw: RawJson<'_>, writer| { view::CompletionsRequestRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::CompletionsRequestRequest::rebuild(view::CompletionsRequestRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.connectors.connect", shape: 2115, write: |raw: RawJson<'_>, writer| { view::ConnectorConnectRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ConnectorConnectRequest::rebuild(view::ConnectorConnectRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.connectors.continueConnection", shape: 2127, write: |raw: RawJson<'_>, writer| { view::ConnectorContinueRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ConnectorContinueRequest::rebuild(view::ConnectorContinueRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.connectors.disconnect", shape: 2130, write: |raw: RawJson<'_>, writer| { view::ConnectorsDisconnectParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ConnectorsDisconnectParams::rebuild(view::ConnectorsDisconnectParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.connectors.getCapabilities", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.connectors.getStatus", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.connectors.list", shape: 2106, write: |raw: RawJson<'_>, writer| { view::ConnectorAccountRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ConnectorAccountRequest::rebuild(view::ConnectorAccountRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.connectors.reconcile", shape: 2129, write: |raw: RawJson<'_>, writer| { view::ConnectorReconcileRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ConnectorReconcileRequest::rebuild(view::ConnectorReconcileRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.connectors.reconnect", shape: 2131, write: |raw: RawJson<'_>, writer| { view::ConnectorsReconnectParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ConnectorsReconnectParams::rebuild(view::ConnectorsReconnectParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.connectors.refresh", shape: 2132, write: |raw: RawJson<'_>, writer| { view::ConnectorsRefreshParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ConnectorsRefreshParams::rebuild(view::ConnectorsRefreshParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.contentExclusion.checkPaths", shape: 2133, write: |raw: RawJson<'_>, writer| { view::ContentExclusionCheckPathsRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ContentExclusionCheckPathsRequest::rebuild(view::ContentExclusionCheckPathsRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.create", shape: 1683, write: |raw: RawJson<'_>, writer| { view::SessionCreateRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionCreateRequest::rebuild(view::SessionCreateRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.customizations.reload", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.debug.collectLogs", shape: 2150, write: |raw: RawJson<'_>, writer| { view::DebugCollectLogsRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::DebugCollectLogsRequest::rebuild(view::DebugCollectLogsRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.delete", shape: 1686, write: |raw: RawJson<'_>, writer| { view::SessionDeleteParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionDeleteParams::rebuild(view::SessionDeleteParams(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.destroy", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.detach", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.diagnostics.configure", shape: 2161, write: |raw: RawJson<'_>, writer| { view::DiagnosticsConfigureRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::DiagnosticsConfigureRequest::rebuild(view::DiagnosticsConfigureRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.diagnostics.read", shape: 2164, write: |raw: RawJson<'_>, writer| { view::DiagnosticsReadRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::DiagnosticsReadRequest::rebuild(view::DiagnosticsReadRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.eventLog.read", shape: 361, write: |raw: RawJson<'_>, writer| { view::EventLogReadRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::EventLogReadRequest::rebuild(view::EventLogReadRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.eventLog.registerInterest", shape: 1620, write: |raw: RawJson<'_>, writer| { view::RegisterEventInterestParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::RegisterEventInterestParams::rebuild(view::RegisterEventInterestParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.eventLog.releaseInterest", shape: 2572, write: |raw: RawJson<'_>, writer| { view::ReleaseEventInterestParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ReleaseEventInterestParams::rebuild(view::ReleaseEventInterestParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.eventLog.tail", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.extensions.disable", shape: 2193, write: |raw: RawJson<'_>, writer| { view::ExtensionsDisableRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ExtensionsDisableRequest::rebuild(view::ExtensionsDisableRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.extensions.enable", shape: 2194, write: |raw: RawJson<'_>, writer| { view::ExtensionsEnableRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ExtensionsEnableRequest::rebuild(view::ExtensionsEnableRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.extensions.list", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.extensions.reload", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.extensions.sendAttachmentsToMessage", shape: 2608, write: |raw: RawJson<'_>, writer| { view::SendAttachmentsToMessageParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SendAttachmentsToMessageParams::rebuild(view::SendAttachmentsToMessageParams(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.fleet.start", shape: 1234, write: |raw: RawJson<'_>, writer| { view::FleetStartRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::FleetStartRequest::rebuild(view::FleetStartRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.getForeground", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    Entry { name: "session.getLastId", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    Entry { name: "session.getMessages", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.getMetadata", shape: 1731, write: |raw: RawJson<'_>, writer| { view::SessionGetMetadataParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionGetMetadataParams::rebuild(view::SessionGetMetadataParams(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.gitHubAuth.getStatus", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.gitHubAuth.setCredentials", shape: 2684, write: |raw: RawJson<'_>, writer| { view::SessionSetCredentialsParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionSetCredentialsParams::rebuild(view::SessionSetCredentialsParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.history.abortManualCompaction", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.history.cancelBackgroundCompaction", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.history.clearContext", shape: 2200, write: |raw: RawJson<'_>, writer| { view::HistoryClearContextRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::HistoryClearContextRequest::rebuild(view::HistoryClearContextRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.history.compact", shape: 1248, write: |raw: RawJson<'_>, writer| { view::HistoryCompactRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::HistoryCompactRequest::rebuild(view::HistoryCompactRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.history.listRewindPoints", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.history.previewRewind", shape: 2206, write: |raw: RawJson<'_>, writer| { view::HistoryPreviewRewindRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::HistoryPreviewRewindRequest::rebuild(view::HistoryPreviewRewindRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.history.rewind", shape: 2212, write: |raw: RawJson<'_>, writer| { view::HistoryRewindRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::HistoryRewindRequest::rebuild(view::HistoryRewindRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.history.summarizeForHandoff", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.history.truncate", shape: 1250, write: |raw: RawJson<'_>, writer| { view::HistoryTruncateRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::HistoryTruncateRequest::rebuild(view::HistoryTruncateRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.instructions.getSources", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.instructions.reload", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.interruptMainTurn", shape: 2234, write: |raw: RawJson<'_>, writer| { view::InterruptMainTurnRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::InterruptMainTurnRequest::rebuild(view::InterruptMainTurnRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.limitPrediction.predict", shape: 2630, write: |raw: RawJson<'_>, writer| { view::SessionLimitPredictionRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionLimitPredictionRequest::rebuild(view::SessionLimitPredictionRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.list", shape: 1744, write: |raw: RawJson<'_>, writer| { view::SessionListRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionListRequest::rebuild(view::SessionListRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.log", shape: 1406, write: |raw: RawJson<'_>, writer| { view::LogRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::LogRequest::rebuild(view::LogRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.lsp.initialize", shape: 2237, write: |raw: RawJson<'_>, writer| { view::LspInitializeRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::LspInitializeRequest::rebuild(view::LspInitializeRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.managedSettings.get", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.apps.callTool", shape: 2251, write: |raw: RawJson<'_>, writer| { view::McpAppsCallToolRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpAppsCallToolRequest::rebuild(view::McpAppsCallToolRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.apps.diagnose", shape: 2253, write: |raw: RawJson<'_>, writer| { view::McpAppsDiagnoseRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpAppsDiagnoseRequest::rebuild(view::McpAppsDiagnoseRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.apps.getHostContext", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.apps.listTools", shape: 2263, write: |raw: RawJson<'_>, writer| { view::McpAppsListToolsRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpAppsListToolsRequest::rebuild(view::McpAppsListToolsRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.apps.readResource", shape: 2265, write: |raw: RawJson<'_>, writer| { view::McpAppsReadResourceRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpAppsReadResourceRequest::rebuild(view::McpAppsReadResourceRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.apps.setHostContext", shape: 2275, write: |raw: RawJson<'_>, writer| { view::McpAppsSetHostContextRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpAppsSetHostContextRequest::rebuild(view::McpAppsSetHostContextRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.cancelSamplingExecution", shape: 2276, write: |raw: RawJson<'_>, writer| { view::McpCancelSamplingExecutionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpCancelSamplingExecutionParams::rebuild(view::McpCancelSamplingExecutionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.disable", shape: 2286, write: |raw: RawJson<'_>, writer| { view::McpDisableRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpDisableRequest::rebuild(view::McpDisableRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.enable", shape: 2290, write: |raw: RawJson<'_>, writer| { view::McpEnableRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpEnableRequest::rebuild(view::McpEnableRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.executeSampling", shape: 2292, write: |raw: RawJson<'_>, writer| { view::McpExecuteSamplingParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpExecuteSamplingParams::rebuild(view::McpExecuteSamplingParams(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.mcp.headers.handlePendingHeadersRefreshRequest", shape: 1417, write: |raw: RawJson<'_>, writer| { view::McpHeadersHandlePendingHeadersRefreshRequestRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpHeadersHandlePendingHeadersRefreshRequestRequest::rebuild(view::McpHeadersHandlePendingHeadersRefreshRequestRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.isServerRunning", shape: 2349, write: |raw: RawJson<'_>, writer| { view::McpIsServerRunningRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpIsServerRunningRequest::rebuild(view::McpIsServerRunningRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.mcp.list", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.mcp.listTools", shape: 1424, write: |raw: RawJson<'_>, writer| { view::McpListToolsRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpListToolsRequest::rebuild(view::McpListToolsRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.moveLoadingToBackground", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.oauth.authenticationStateChanged", shape: 2351, write: |raw: RawJson<'_>, writer| { view::McpOauthAuthenticationStateChangedRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpOauthAuthenticationStateChangedRequest::rebuild(view::McpOauthAuthenticationStateChangedRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.oauth.cancelLogin", shape: 2352, write: |raw: RawJson<'_>, writer| { view::McpOauthCancelLoginParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpOauthCancelLoginParams::rebuild(view::McpOauthCancelLoginParams(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.mcp.oauth.handlePendingRequest", shape: 1436, write: |raw: RawJson<'_>, writer| { view::McpOauthHandlePendingRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpOauthHandlePendingRequest::rebuild(view::McpOauthHandlePendingRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.mcp.oauth.login", shape: 1439, write: |raw: RawJson<'_>, writer| { view::McpOauthLoginRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpOauthLoginRequest::rebuild(view::McpOauthLoginRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.oauth.prepareLogin", shape: 2354, write: |raw: RawJson<'_>, writer| { view::McpOauthPrepareLoginParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpOauthPrepareLoginParams::rebuild(view::McpOauthPrepareLoginParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.oauth.probe", shape: 2356, write: |raw: RawJson<'_>, writer| { view::McpOauthProbeRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpOauthProbeRequest::rebuild(view::McpOauthProbeRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.oauth.respond", shape: 2366, write: |raw: RawJson<'_>, writer| { view::McpOauthRespondRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpOauthRespondRequest::rebuild(view::McpOauthRespondRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.reload", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.removeGitHub", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.resources.list", shape: 2390, write: |raw: RawJson<'_>, writer| { view::McpResourcesListRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpResourcesListRequest::rebuild(view::McpResourcesListRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.resources.listTemplates", shape: 2393, write: |raw: RawJson<'_>, writer| { view::McpResourcesListTemplatesRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpResourcesListTemplatesRequest::rebuild(view::McpResourcesListTemplatesRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.resources.read", shape: 2396, write: |raw: RawJson<'_>, writer| { view::McpResourcesReadRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpResourcesReadRequest::rebuild(view::McpResourcesReadRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.restartServer", shape: 2399, write: |raw: RawJson<'_>, writer| { view::McpRestartServerRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpRestartServerRequest::rebuild(view::McpRestartServerRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.setEnvValueMode", shape: 2403, write: |raw: RawJson<'_>, writer| { view::McpSetEnvValueModeParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpSetEnvValueModeParams::rebuild(view::McpSetEnvValueModeParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.startServer", shape: 2405, write: |raw: RawJson<'_>, writer| { view::McpStartServerRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpStartServerRequest::rebuild(view::McpStartServerRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.stopServer", shape: 2406, write: |raw: RawJson<'_>, writer| { view::McpStopServerRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpStopServerRequest::rebuild(view::McpStopServerRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.metadata.activity", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.metadata.contextInfo", shape: 1449, write: |raw: RawJson<'_>, writer| { view::MetadataContextInfoRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::MetadataContextInfoRequest::rebuild(view::MetadataContextInfoRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.metadata.getClientMetadata", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.metadata.getContextAttribution", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.metadata.getContextHeaviestMessages", shape: 2414, write: |raw: RawJson<'_>, writer| { view::MetadataContextHeaviestMessagesRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::MetadataContextHeaviestMessagesRequest::rebuild(view::MetadataContextHeaviestMessagesRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.metadata.isProcessing", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.metadata.recomputeContextTokens", shape: 2418, write: |raw: RawJson<'_>, writer| { view::MetadataRecomputeContextTokensRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::MetadataRecomputeContextTokensRequest::rebuild(view::MetadataRecomputeContextTokensRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.metadata.recordContextChange", shape: 2422, write: |raw: RawJson<'_>, writer| { view::MetadataRecordContextChangeRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::MetadataRecordContextChangeRequest::rebuild(view::MetadataRecordContextChangeRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.metadata.setWorkingDirectory", shape: 2424, write: |raw: RawJson<'_>, writer| { view::MetadataSetWorkingDirectoryRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::MetadataSetWorkingDirectoryRequest::rebuild(view::MetadataSetWorkingDirectoryRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.metadata.snapshot", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.metadata.updateClientMetadata", shape: 2429, write: |raw: RawJson<'_>, writer| { view::MetadataUpdateClientMetadataRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::MetadataUpdateClientMetadataRequest::rebuild(view::MetadataUpdateClientMetadataRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.mode.get", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.mode.set", shape: 1454, write: |raw: RawJson<'_>, writer| { view::ModeSetRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ModeSetRequest::rebuild(view::ModeSetRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.model.getCurrent", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.model.list", shape: 2430, write: |raw: RawJson<'_>, writer| { view::ModelListRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ModelListRequest::rebuild(view::ModelListRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.model.setAllowedModels", shape: 2432, write: |raw: RawJson<'_>, writer| { view::ModelSetAllowedModelsRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ModelSetAllowedModelsRequest::rebuild(view::ModelSetAllowedModelsRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.model.setReasoningEffort", shape: 2434, write: |raw: RawJson<'_>, writer| { view::ModelSetReasoningEffortRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ModelSetReasoningEffortRequest::rebuild(view::ModelSetReasoningEffortRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.model.switchAutoTier", shape: 1482, write: |raw: RawJson<'_>, writer| { view::ModelSwitchAutoTierRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ModelSwitchAutoTierRequest::rebuild(view::ModelSwitchAutoTierRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.model.switchTo", shape: 1485, write: |raw: RawJson<'_>, writer| { view::ModelSwitchToRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ModelSwitchToRequest::rebuild(view::ModelSwitchToRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.name.get", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.name.set", shape: 1489, write: |raw: RawJson<'_>, writer| { view::NameSetRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::NameSetRequest::rebuild(view::NameSetRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.name.setAuto", shape: 2437, write: |raw: RawJson<'_>, writer| { view::NameSetAutoRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::NameSetAutoRequest::rebuild(view::NameSetAutoRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.options.update", shape: 1763, write: |raw: RawJson<'_>, writer| { view::SessionUpdateOptionsParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionUpdateOptionsParams::rebuild(view::SessionUpdateOptionsParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.configure", shape: 2478, write: |raw: RawJson<'_>, writer| { view::PermissionsConfigureParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionsConfigureParams::rebuild(view::PermissionsConfigureParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.folderTrust.addTrusted", shape: 2195, write: |raw: RawJson<'_>, writer| { view::FolderTrustAddParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::FolderTrustAddParams::rebuild(view::FolderTrustAddParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.folderTrust.isTrusted", shape: 2196, write: |raw: RawJson<'_>, writer| { view::FolderTrustCheckParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::FolderTrustCheckParams::rebuild(view::FolderTrustCheckParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.getMode", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.permissions.handlePendingPermissionRequest", shape: 1556, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionDecisionRequest::rebuild(view::PermissionDecisionRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.locations.addToolApproval", shape: 2454, write: |raw: RawJson<'_>, writer| { view::PermissionLocationAddToolApprovalParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionLocationAddToolApprovalParams::rebuild(view::PermissionLocationAddToolApprovalParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.locations.apply", shape: 2455, write: |raw: RawJson<'_>, writer| { view::PermissionLocationApplyParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionLocationApplyParams::rebuild(view::PermissionLocationApplyParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.locations.resolve", shape: 2458, write: |raw: RawJson<'_>, writer| { view::PermissionLocationResolveParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionLocationResolveParams::rebuild(view::PermissionLocationResolveParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.modifyRules", shape: 2484, write: |raw: RawJson<'_>, writer| { view::PermissionsModifyRulesParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionsModifyRulesParams::rebuild(view::PermissionsModifyRulesParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.notifyPromptShown", shape: 2468, write: |raw: RawJson<'_>, writer| { view::PermissionPromptShownNotification(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionPromptShownNotification::rebuild(view::PermissionPromptShownNotification(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.paths.add", shape: 2460, write: |raw: RawJson<'_>, writer| { view::PermissionPathsAddParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionPathsAddParams::rebuild(view::PermissionPathsAddParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.paths.isPathWithinAllowedDirectories", shape: 2461, write: |raw: RawJson<'_>, writer| { view::PermissionPathsAllowedCheckParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionPathsAllowedCheckParams::rebuild(view::PermissionPathsAllowedCheckParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.paths.isPathWithinWorkspace", shape: 2466, write: |raw: RawJson<'_>, writer| { view::PermissionPathsWorkspaceCheckParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionPathsWorkspaceCheckParams::rebuild(view::PermissionPathsWorkspaceCheckParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.paths.list", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.paths.updatePrimary", shape: 2465, write: |raw: RawJson<'_>, writer| { view::PermissionPathsUpdatePrimaryParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionPathsUpdatePrimaryParams::rebuild(view::PermissionPathsUpdatePrimaryParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.pendingRequests", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.resetSessionApprovals", shape: 2489, write: |raw: RawJson<'_>, writer| { view::PermissionsResetSessionApprovalsRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionsResetSessionApprovalsRequest::rebuild(view::PermissionsResetSessionApprovalsRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.permissions.setApproveAll", shape: 1560, write: |raw: RawJson<'_>, writer| { view::PermissionsSetApproveAllRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionsSetApproveAllRequest::rebuild(view::PermissionsSetApproveAllRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.permissions.setMode", shape: 1563, write: |raw: RawJson<'_>, writer| { view::PermissionsSetModeRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionsSetModeRequest::rebuild(view::PermissionsSetModeRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.setRequired", shape: 2491, write: |raw: RawJson<'_>, writer| { view::PermissionsSetRequiredRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionsSetRequiredRequest::rebuild(view::PermissionsSetRequiredRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.urls.setUnrestrictedMode", shape: 2471, write: |raw: RawJson<'_>, writer| { view::PermissionUrlsSetUnrestrictedModeParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionUrlsSetUnrestrictedModeParams::rebuild(view::PermissionUrlsSetUnrestrictedModeParams(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.plan.delete", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.plan.read", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.plan.readSqlTodos", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.plan.readSqlTodosWithDependencies", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.plan.update", shape: 1568, write: |raw: RawJson<'_>, writer| { view::PlanUpdateRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PlanUpdateRequest::rebuild(view::PlanUpdateRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.plugins.disable", shape: 2678, write: |raw: RawJson<'_>, writer| { view::SessionPluginsDisableRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionPluginsDisableRequest::rebuild(view::SessionPluginsDisableRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.plugins.enable", shape: 2679, write: |raw: RawJson<'_>, writer| { view::SessionPluginsEnableRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionPluginsEnableRequest::rebuild(view::SessionPluginsEnableRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.plugins.install", shape: 2680, write: |raw: RawJson<'_>, writer| { view::SessionPluginsInstallRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionPluginsInstallRequest::rebuild(view::SessionPluginsInstallRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.plugins.list", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.plugins.marketplaces.add", shape: 2509, write: |raw: RawJson<'_>, writer| { view::PluginsMarketplacesAddParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PluginsMarketplacesAddParams::rebuild(view::PluginsMarketplacesAddParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.plugins.marketplaces.browse", shape: 2510, write: |raw: RawJson<'_>, writer| { view::PluginsMarketplacesBrowseParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PluginsMarketplacesBrowseParams::rebuild(view::PluginsMarketplacesBrowseParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.plugins.marketplaces.list", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.plugins.marketplaces.refresh", shape: 2512, write: |raw: RawJson<'_>, writer| { view::PluginsMarketplacesRefreshParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PluginsMarketplacesRefreshParams::rebuild(view::PluginsMarketplacesRefreshParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.plugins.marketplaces.remove", shape: 2514, write: |raw: RawJson<'_>, writer| { view::PluginsMarketplacesRemoveParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PluginsMarketplacesRemoveParams::rebuild(view::PluginsMarketplacesRemoveParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.plugins.reload", shape: 2516, write: |raw: RawJson<'_>, writer| { view::PluginsReloadRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PluginsReloadRequest::rebuild(view::PluginsReloadRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.plugins.uninstall", shape: 2517, write: |raw: RawJson<'_>, writer| { view::PluginsUninstallParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PluginsUninstallParams::rebuild(view::PluginsUninstallParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.plugins.update", shape: 2519, write: |raw: RawJson<'_>, writer| { view::PluginsUpdateParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PluginsUpdateParams::rebuild(view::PluginsUpdateParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.provider.add", shape: 2521, write: |raw: RawJson<'_>, writer| { view::ProviderAddRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ProviderAddRequest::rebuild(view::ProviderAddRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.provider.getEndpoint", shape: 2528, write: |raw: RawJson<'_>, writer| { view::ProviderGetEndpointRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ProviderGetEndpointRequest::rebuild(view::ProviderGetEndpointRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.provider.sync", shape: 2529, write: |raw: RawJson<'_>, writer| { view::ProviderSyncRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ProviderSyncRequest::rebuild(view::ProviderSyncRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.queue.appendSteering", shape: 2554, write: |raw: RawJson<'_>, writer| { view::QueueAppendSteeringRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::QueueAppendSteeringRequest::rebuild(view::QueueAppendSteeringRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.queue.clear", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.queue.duplicateAt", shape: 2555, write: |raw: RawJson<'_>, writer| { view::QueueDuplicateAtRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::QueueDuplicateAtRequest::rebuild(view::QueueDuplicateAtRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.queue.insertAt", shape: 2558, write: |raw: RawJson<'_>, writer| { view::QueueInsertAtRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::QueueInsertAtRequest::rebuild(view::QueueInsertAtRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.queue.moveItem", shape: 2560, write: |raw: RawJson<'_>, writer| { view::QueueMoveItemRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::QueueMoveItemRequest::rebuild(view::QueueMoveItemRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.queue.pendingItems", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.queue.removeAt", shape: 2562, write: |raw: RawJson<'_>, writer| { view::QueueRemoveAtRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::QueueRemoveAtRequest::rebuild(view::QueueRemoveAtRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.queue.removeMostRecent", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.queue.sendNow", shape: 2565, write: |raw: RawJson<'_>, writer| { view::QueueSendNowRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::QueueSendNowRequest::rebuild(view::QueueSendNowRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.queue.setDrainPaused", shape: 2567, write: |raw: RawJson<'_>, writer| { view::QueueSetDrainPausedRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::QueueSetDrainPausedRequest::rebuild(view::QueueSetDrainPausedRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.queue.updateText", shape: 2568, write: |raw: RawJson<'_>, writer| { view::QueueUpdateTextRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::QueueUpdateTextRequest::rebuild(view::QueueUpdateTextRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.queue.withdrawMessage", shape: 2570, write: |raw: RawJson<'_>, writer| { view::QueueWithdrawMessageRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::QueueWithdrawMessageRequest::rebuild(view::QueueWithdrawMessageRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.remote.disable", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.remote.enable", shape: 1623, write: |raw: RawJson<'_>, writer| { view::RemoteEnableRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::RemoteEnableRequest::rebuild(view::RemoteEnableRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.remote.notifySteerableChanged", shape: 2586, write: |raw: RawJson<'_>, writer| { view::RemoteNotifySteerableChangedRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::RemoteNotifySteerableChangedRequest::rebuild(view::RemoteNotifySteerableChangedRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.resume", shape: 1751, write: |raw: RawJson<'_>, writer| { view::SessionResumeRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionResumeRequest::rebuild(view::SessionResumeRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.sandbox.disableForSession", shape: 2594, write: |raw: RawJson<'_>, writer| { view::SandboxDisableForSessionRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SandboxDisableForSessionRequest::rebuild(view::SandboxDisableForSessionRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.sandbox.getEnforcementStatus", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.schedule.list", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.schedule.stop", shape: 2603, write: |raw: RawJson<'_>, writer| { view::ScheduleStopRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ScheduleStopRequest::rebuild(view::ScheduleStopRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.send", shape: 1642, write: |raw: RawJson<'_>, writer| { view::SendRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SendRequest::rebuild(view::SendRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.sendAndWait", shape: 1640, write: |raw: RawJson<'_>, writer| { view::SendAndWaitParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SendAndWaitParams::rebuild(view::SendAndWaitParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.sendMessages", shape: 2611, write: |raw: RawJson<'_>, writer| { view::SendMessagesRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SendMessagesRequest::rebuild(view::SendMessagesRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.setForeground", shape: 1755, write: |raw: RawJson<'_>, writer| { view::SessionSetForegroundParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionSetForegroundParams::rebuild(view::SessionSetForegroundParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.shell.cancelUserRequested", shape: 2728, write: |raw: RawJson<'_>, writer| { view::ShellCancelUserRequestedRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ShellCancelUserRequestedRequest::rebuild(view::ShellCancelUserRequestedRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.shell.exec", shape: 1767, write: |raw: RawJson<'_>, writer| { view::ShellExecRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ShellExecRequest::rebuild(view::ShellExecRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.shell.executeUserRequested", shape: 2729, write: |raw: RawJson<'_>, writer| { view::ShellExecuteUserRequestedRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ShellExecuteUserRequestedRequest::rebuild(view::ShellExecuteUserRequestedRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.shell.kill", shape: 2731, write: |raw: RawJson<'_>, writer| { view::ShellKillRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ShellKillRequest::rebuild(view::ShellKillRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.shutdown", shape: 2733, write: |raw: RawJson<'_>, writer| { view::ShutdownRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ShutdownRequest::rebuild(view::ShutdownRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.skills.disable", shape: 2782, write: |raw: RawJson<'_>, writer| { view::SkillsDisableRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SkillsDisableRequest::rebuild(view::SkillsDisableRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.skills.enable", shape: 2784, write: |raw: RawJson<'_>, writer| { view::SkillsEnableRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SkillsEnableRequest::rebuild(view::SkillsEnableRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.skills.ensureLoaded", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.skills.getInvoked", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.skills.list", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.skills.reload", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.suspend", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.tasks.cancel", shape: 2845, write: |raw: RawJson<'_>, writer| { view::TasksCancelRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::TasksCancelRequest::rebuild(view::TasksCancelRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.tasks.getCurrentPromotable", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.tasks.getProgress", shape: 2848, write: |raw: RawJson<'_>, writer| { view::TasksGetProgressRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::TasksGetProgressRequest::rebuild(view::TasksGetProgressRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.tasks.list", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.tasks.promoteCurrentToBackground", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.tasks.promoteToBackground", shape: 2852, write: |raw: RawJson<'_>, writer| { view::TasksPromoteToBackgroundRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::TasksPromoteToBackgroundRequest::rebuild(view::TasksPromoteToBackgroundRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.tasks.refresh", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.tasks.register", shape: 2855, write: |raw: RawJson<'_>, writer| { view::TasksRegisterRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::TasksRegisterRequest::rebuild(view::TasksRegisterRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.tasks.remove", shape: 2857, write: |raw: RawJson<'_>, writer| { view::TasksRemoveRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::TasksRemoveRequest::rebuild(view::TasksRemoveRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.tasks.sendMessage", shape: 2859, write: |raw: RawJson<'_>, writer| { view::TasksSendMessageRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::TasksSendMessageRequest::rebuild(view::TasksSendMessageRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.tasks.startAgent", shape: 1788, write: |raw: RawJson<'_>, writer| { view::TasksStartAgentRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::TasksStartAgentRequest::rebuild(view::TasksStartAgentRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.tasks.update", shape: 2861, write: |raw: RawJson<'_>, writer| { view::TasksUpdateRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::TasksUpdateRequest::rebuild(view::TasksUpdateRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.tasks.waitForPending", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.telemetry.getEngagementId", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.telemetry.setFeatureOverrides", shape: 2864, write: |raw: RawJson<'_>, writer| { view::TelemetrySetFeatureOverridesRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::TelemetrySetFeatureOverridesRequest::rebuild(view::TelemetrySetFeatureOverridesRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.tools.execute", shape: 2872, write: |raw: RawJson<'_>, writer| { view::ToolsExecuteRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ToolsExecuteRequest::rebuild(view::ToolsExecuteRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.tools.getBuiltinDescriptors", shape: 2874, write: |raw: RawJson<'_>, writer| { view::ToolsGetBuiltinDescriptorsRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ToolsGetBuiltinDescriptorsRequest::rebuild(view::ToolsGetBuiltinDescriptorsRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.tools.getCurrentMetadata", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.tools.handlePendingToolCall", shape: 1244, write: |raw: RawJson<'_>, writer| { view::HandlePendingToolCallRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::HandlePendingToolCallRequest::rebuild(view::HandlePendingToolCallRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.tools.initializeAndValidate", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.tools.set", shape: 1790, write: |raw: RawJson<'_>, writer| { view::ToolsSetRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ToolsSetRequest::rebuild(view::ToolsSetRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.tools.taskCompleteEventData", shape: 2882, write: |raw: RawJson<'_>, writer| { view::ToolsTaskCompleteEventDataRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ToolsTaskCompleteEventDataRequest::rebuild(view::ToolsTaskCompleteEventDataRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.tools.updateSubagentSettings", shape: 2890, write: |raw: RawJson<'_>, writer| { view::UpdateSubagentSettingsRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UpdateSubagentSettingsRequest::rebuild(view::UpdateSubagentSettingsRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.ui.elicitation", shape: 1815, write: |raw: RawJson<'_>, writer| { view::UIElicitationRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UIElicitationRequest::rebuild(view::UIElicitationRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.ui.ephemeralQuery", shape: 2884, write: |raw: RawJson<'_>, writer| { view::UIEphemeralQueryRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UIEphemeralQueryRequest::rebuild(view::UIEphemeralQueryRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.ui.handlePendingAutoModeSwitch", shape: 1822, write: |raw: RawJson<'_>, writer| { view::UIHandlePendingAutoModeSwitchRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UIHandlePendingAutoModeSwitchRequest::rebuild(view::UIHandlePendingAutoModeSwitchRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.ui.handlePendingElicitation", shape: 1823, write: |raw: RawJson<'_>, writer| { view::UIHandlePendingElicitationRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UIHandlePendingElicitationRequest::rebuild(view::UIHandlePendingElicitationRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.ui.handlePendingExitPlanMode", shape: 1824, write: |raw: RawJson<'_>, writer| { view::UIHandlePendingExitPlanModeRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UIHandlePendingExitPlanModeRequest::rebuild(view::UIHandlePendingExitPlanModeRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.ui.handlePendingSampling", shape: 1827, write: |raw: RawJson<'_>, writer| { view::UIHandlePendingSamplingRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UIHandlePendingSamplingRequest::rebuild(view::UIHandlePendingSamplingRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.ui.handlePendingSessionLimitsExhausted", shape: 1830, write: |raw: RawJson<'_>, writer| { view::UIHandlePendingSessionLimitsExhaustedRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UIHandlePendingSessionLimitsExhaustedRequest::rebuild(view::UIHandlePendingSessionLimitsExhaustedRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.ui.handlePendingUserInput", shape: 1832, write: |raw: RawJson<'_>, writer| { view::UIHandlePendingUserInputRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UIHandlePendingUserInputRequest::rebuild(view::UIHandlePendingUserInputRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.ui.registerDirectAutoModeSwitchHandler", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.ui.unregisterDirectAutoModeSwitchHandler", shape: 2887, write: |raw: RawJson<'_>, writer| { view::UIUnregisterDirectAutoModeSwitchHandlerRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UIUnregisterDirectAutoModeSwitchHandlerRequest::rebuild(view::UIUnregisterDirectAutoModeSwitchHandlerRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.usage.getMetrics", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.visibility.get", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.visibility.set", shape: 2899, write: |raw: RawJson<'_>, writer| { view::VisibilitySetRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::VisibilitySetRequest::rebuild(view::VisibilitySetRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.workflow.agent", shape: 2902, write: |raw: RawJson<'_>, writer| { view::WorkflowAgentRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkflowAgentRequest::rebuild(view::WorkflowAgentRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.workflow.cancel", shape: 2905, write: |raw: RawJson<'_>, writer| { view::WorkflowCancelRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkflowCancelRequest::rebuild(view::WorkflowCancelRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.workflow.getRun", shape: 2911, write: |raw: RawJson<'_>, writer| { view::WorkflowGetRunRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkflowGetRunRequest::rebuild(view::WorkflowGetRunRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.workflow.getRunDetail", shape: 2909, write: |raw: RawJson<'_>, writer| { view::WorkflowGetRunDetailParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkflowGetRunDetailParams::rebuild(view::WorkflowGetRunDetailParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.workflow.getRunProgress", shape: 2910, write: |raw: RawJson<'_>, writer| { view::WorkflowGetRunProgressRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkflowGetRunProgressRequest::rebuild(view::WorkflowGetRunProgressRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.workflow.journal.get", shape: 2912, write: |raw: RawJson<'_>, writer| { view::WorkflowJournalGetRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkflowJournalGetRequest::rebuild(view::WorkflowJournalGetRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.workflow.journal.put", shape: 2914, write: |raw: RawJson<'_>, writer| { view::WorkflowJournalPutRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkflowJournalPutRequest::rebuild(view::WorkflowJournalPutRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.workflow.listRuns", shape: 2915, write: |raw: RawJson<'_>, writer| { view::WorkflowListRunsRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkflowListRunsRequest::rebuild(view::WorkflowListRunsRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.workflow.log", shape: 2946, write: |raw: RawJson<'_>, writer| { view::WorkflowLogRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkflowLogRequest::rebuild(view::WorkflowLogRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.workflow.pause", shape: 2947, write: |raw: RawJson<'_>, writer| { view::WorkflowPauseRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkflowPauseRequest::rebuild(view::WorkflowPauseRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.workflow.resume", shape: 2954, write: |raw: RawJson<'_>, writer| { view::WorkflowResumeRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkflowResumeRequest::rebuild(view::WorkflowResumeRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.workflow.run", shape: 2961, write: |raw: RawJson<'_>, writer| { view::WorkflowRunRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkflowRunRequest::rebuild(view::WorkflowRunRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.addSummary", shape: 2968, write: |raw: RawJson<'_>, writer| { view::WorkspacesAddSummaryRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkspacesAddSummaryRequest::rebuild(view::WorkspacesAddSummaryRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.autopilotObjectiveExists", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.createDirectory", shape: 2972, write: |raw: RawJson<'_>, writer| { view::WorkspacesCreateDirectoryRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkspacesCreateDirectoryRequest::rebuild(view::WorkspacesCreateDirectoryRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.workspaces.createFile", shape: 1858, write: |raw: RawJson<'_>, writer| { view::WorkspacesCreateFileRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkspacesCreateFileRequest::rebuild(view::WorkspacesCreateFileRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.deleteAutopilotObjective", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.diff", shape: 2974, write: |raw: RawJson<'_>, writer| { view::WorkspacesDiffRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkspacesDiffRequest::rebuild(view::WorkspacesDiffRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.ensure", shape: 2975, write: |raw: RawJson<'_>, writer| { view::WorkspacesEnsureRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkspacesEnsureRequest::rebuild(view::WorkspacesEnsureRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.getWorkspace", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.listCheckpoints", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.workspaces.listFiles", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.readAutopilotObjective", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.readCheckpoint", shape: 2983, write: |raw: RawJson<'_>, writer| { view::WorkspacesReadCheckpointRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkspacesReadCheckpointRequest::rebuild(view::WorkspacesReadCheckpointRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.workspaces.readFile", shape: 1860, write: |raw: RawJson<'_>, writer| { view::WorkspacesReadFileRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkspacesReadFileRequest::rebuild(view::WorkspacesReadFileRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.removePath", shape: 2985, write: |raw: RawJson<'_>, writer| { view::WorkspacesRemovePathRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkspacesRemovePathRequest::rebuild(view::WorkspacesRemovePathRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.renamePath", shape: 2986, write: |raw: RawJson<'_>, writer| { view::WorkspacesRenamePathRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkspacesRenamePathRequest::rebuild(view::WorkspacesRenamePathRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.saveLargePaste", shape: 2987, write: |raw: RawJson<'_>, writer| { view::WorkspacesSaveLargePasteRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkspacesSaveLargePasteRequest::rebuild(view::WorkspacesSaveLargePasteRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.statFile", shape: 2991, write: |raw: RawJson<'_>, writer| { view::WorkspacesStatFileRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkspacesStatFileRequest::rebuild(view::WorkspacesStatFileRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.truncateSummaries", shape: 2993, write: |raw: RawJson<'_>, writer| { view::WorkspacesTruncateSummariesRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkspacesTruncateSummariesRequest::rebuild(view::WorkspacesTruncateSummariesRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.updateMetadata", shape: 2994, write: |raw: RawJson<'_>, writer| { view::WorkspacesUpdateMetadataRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkspacesUpdateMetadataRequest::rebuild(view::WorkspacesUpdateMetadataRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.writeAutopilotObjective", shape: 2995, write: |raw: RawJson<'_>, writer| { view::WorkspacesWriteAutopilotObjectiveRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkspacesWriteAutopilotObjectiveRequest::rebuild(view::WorkspacesWriteAutopilotObjectiveRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "sessionFs.setProvider", shape: 1713, write: |raw: RawJson<'_>, writer| { view::SessionFsSetProviderRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionFsSetProviderRequest::rebuild(view::SessionFsSetProviderRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "sessions.bulkDelete", shape: 2688, write: |raw: RawJson<'_>, writer| { view::SessionsBulkDeleteRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsBulkDeleteRequest::rebuild(view::SessionsBulkDeleteRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "sessions.checkInUse", shape: 2689, write: |raw: RawJson<'_>, writer| { view::SessionsCheckInUseRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsCheckInUseRequest::rebuild(view::SessionsCheckInUseRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "sessions.close", shape: 2701, write: |raw: RawJson<'_>, writer| { view::SessionsCloseRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsCloseRequest::rebuild(view::SessionsCloseRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "sessions.connect", shape: 2102, write: |raw: RawJson<'_>, writer| { view::ConnectRemoteSessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ConnectRemoteSessionParams::rebuild(view::ConnectRemoteSessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "sessions.enrichMetadata", shape: 2703, write: |raw: RawJson<'_>, writer| { view::SessionsEnrichMetadataRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsEnrichMetadataRequest::rebuild(view::SessionsEnrichMetadataRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "sessions.findByPrefix", shape: 2704, write: |raw: RawJson<'_>, writer| { view::SessionsFindByPrefixRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsFindByPrefixRequest::rebuild(view::SessionsFindByPrefixRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "sessions.findByTaskId", shape: 2706, write: |raw: RawJson<'_>, writer| { view::SessionsFindByTaskIDRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsFindByTaskIDRequest::rebuild(view::SessionsFindByTaskIDRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "sessions.fork", shape: 1765, write: |raw: RawJson<'_>, writer| { view::SessionsForkRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsForkRequest::rebuild(view::SessionsForkRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "sessions.getClientMetadata", shape: 2708, write: |raw: RawJson<'_>, writer| { view::SessionsGetClientMetadataRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsGetClientMetadataRequest::rebuild(view::SessionsGetClientMetadataRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "sessions.getLastForContext", shape: 2709, write: |raw: RawJson<'_>, writer| { view::SessionsGetLastForContextRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsGetLastForContextRequest::rebuild(view::SessionsGetLastForContextRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "sessions.getRemoteControlStatus", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "sessions.getSizes", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "sessions.list", shape: 2712, write: |raw: RawJson<'_>, writer| { view::SessionsListRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsListRequest::rebuild(view::SessionsListRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "sessions.loadDeferredRepoHooks", shape: 2713, write: |raw: RawJson<'_>, writer| { view::SessionsLoadDeferredRepoHooksRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsLoadDeferredRepoHooksRequest::rebuild(view::SessionsLoadDeferredRepoHooksRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "sessions.open", shape: 2671, write: |raw: RawJson<'_>, writer| { view::SessionOpenParams::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionOpenParams::rebuild(view::SessionOpenParams::over(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "sessions.pruneOld", shape: 2714, write: |raw: RawJson<'_>, writer| { view::SessionsPruneOldRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsPruneOldRequest::rebuild(view::SessionsPruneOldRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "sessions.readPersistedEvents", shape: 2715, write: |raw: RawJson<'_>, writer| { view::SessionsReadPersistedEventsRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsReadPersistedEventsRequest::rebuild(view::SessionsReadPersistedEventsRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "sessions.releaseLock", shape: 2716, write: |raw: RawJson<'_>, writer| { view::SessionsReleaseLockRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsReleaseLockRequest::rebuild(view::SessionsReleaseLockRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "sessions.reloadPluginHooks", shape: 2718, write: |raw: RawJson<'_>, writer| { view::SessionsReloadPluginHooksRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsReloadPluginHooksRequest::rebuild(view::SessionsReloadPluginHooksRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "sessions.save", shape: 2720, write: |raw: RawJson<'_>, writer| { view::SessionsSaveRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsSaveRequest::rebuild(view::SessionsSaveRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "sessions.setAdditionalPlugins", shape: 2722, write: |raw: RawJson<'_>, writer| { view::SessionsSetAdditionalPluginsRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsSetAdditionalPluginsRequest::rebuild(view::SessionsSetAdditionalPluginsRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "sessions.setRemoteControlSteering", shape: 2724, write: |raw: RawJson<'_>, writer| { view::SessionsSetRemoteControlSteeringRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsSetRemoteControlSteeringRequest::rebuild(view::SessionsSetRemoteControlSteeringRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "sessions.startRemoteControl", shape: 2725, write: |raw: RawJson<'_>, writer| { view::SessionsStartRemoteControlRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsStartRemoteControlRequest::rebuild(view::SessionsStartRemoteControlRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "sessions.stopRemoteControl", shape: 2726, write: |raw: RawJson<'_>, writer| { view::SessionsStopRemoteControlRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsStopRemoteControlRequest::rebuild(view::SessionsStopRemoteControlRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "sessions.transferRemoteControl", shape: 2727, write: |raw: RawJson<'_>, writer| { view::SessionsTransferRemoteControlRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsTransferRemoteControlRequest::rebuild(view::SessionsTransferRemoteControlRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "skills.applyInstall", shape: 2734, write: |raw: RawJson<'_>, writer| { view::SkillApplyInstallRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SkillApplyInstallRequest::rebuild(view::SkillApplyInstallRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "skills.applyUninstall", shape: 2735, write: |raw: RawJson<'_>, writer| { view::SkillApplyUninstallRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SkillApplyUninstallRequest::rebuild(view::SkillApplyUninstallRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "skills.config.setDisabledSkills", shape: 2780, write: |raw: RawJson<'_>, writer| { view::SkillsConfigSetDisabledSkillsRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SkillsConfigSetDisabledSkillsRequest::rebuild(view::SkillsConfigSetDisabledSkillsRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "skills.config.setSkillDisabled", shape: 2781, write: |raw: RawJson<'_>, writer| { view::SkillsConfigSetSkillDisabledRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SkillsConfigSetSkillDisabledRequest::rebuild(view::SkillsConfigSetSkillDisabledRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "skills.discover", shape: 2783, write: |raw: RawJson<'_>, writer| { view::SkillsDiscoverRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SkillsDiscoverRequest::rebuild(view::SkillsDiscoverRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "skills.getDiscoveryPaths", shape: 2785, write: |raw: RawJson<'_>, writer| { view::SkillsGetDiscoveryPathsRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SkillsGetDiscoveryPathsRequest::rebuild(view::SkillsGetDiscoveryPathsRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "skills.installations.cancel", shape: 2773, write: |raw: RawJson<'_>, writer| { view::SkillInstallationOperationRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SkillInstallationOperationRequest::rebuild(view::SkillInstallationOperationRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "skills.installations.list", shape: 2776, write: |raw: RawJson<'_>, writer| { view::SkillInstallationsRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SkillInstallationsRequest::rebuild(view::SkillInstallationsRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "skills.installations.recover", shape: 2776, write: |raw: RawJson<'_>, writer| { view::SkillInstallationsRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SkillInstallationsRequest::rebuild(view::SkillInstallationsRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "skills.installations.setEnabled", shape: 2779, write: |raw: RawJson<'_>, writer| { view::SkillSetEnabledRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SkillSetEnabledRequest::rebuild(view::SkillSetEnabledRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "skills.installations.status", shape: 2773, write: |raw: RawJson<'_>, writer| { view::SkillInstallationOperationRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SkillInstallationOperationRequest::rebuild(view::SkillInstallationOperationRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "skills.planInstall", shape: 2777, write: |raw: RawJson<'_>, writer| { view::SkillPlanInstallRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SkillPlanInstallRequest::rebuild(view::SkillPlanInstallRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "skills.planUninstall", shape: 2778, write: |raw: RawJson<'_>, writer| { view::SkillPlanUninstallRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SkillPlanUninstallRequest::rebuild(view::SkillPlanUninstallRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "status.get", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "tools.list", shape: 2881, write: |raw: RawJson<'_>, writer| { view::ToolsListRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ToolsListRequest::rebuild(view::ToolsListRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "user.settings.get", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    Entry { name: "user.settings.reload", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "user.settings.set", shape: 2895, write: |raw: RawJson<'_>, writer| { view::UserSettingsSetRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UserSettingsSetRequest::rebuild(view::UserSettingsSetRequest(raw)).raw().as_str().to_owned()) },
];

pub(crate) static RESULTS: &[Entry] = &[
    #[cfg(feature = "all")]
    Entry { name: "account.getAllUsers", shape: 2997, write: |raw: RawJson<'_>, writer| { writer.open_list(); for item in List::new(raw, view::AccountAllUsers) { writer.item(); item.rewrite(writer); } writer.close_list(); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "account.getCurrentAuth", shape: 1867, write: |raw: RawJson<'_>, writer| { view::AccountGetCurrentAuthResult(raw).rewrite(writer); }, build: None },
    Entry { name: "account.getQuota", shape: 15, write: |raw: RawJson<'_>, writer| { view::AccountGetQuotaResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "account.login", shape: 1869, write: |raw: RawJson<'_>, writer| { view::AccountLoginResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "account.logout", shape: 1871, write: |raw: RawJson<'_>, writer| { view::AccountLogoutResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "agentRegistry.spawn", shape: 1919, write: |raw: RawJson<'_>, writer| { view::AgentRegistrySpawnResult::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "agents.discover", shape: 2613, write: |raw: RawJson<'_>, writer| { view::ServerAgentList(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "agents.getDiscoveryPaths", shape: 1898, write: |raw: RawJson<'_>, writer| { view::AgentDiscoveryPathList(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "auth.getStatus", shape: 1645, write: |raw: RawJson<'_>, writer| { view::SessionAuthStatus(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "catalog.search", shape: 2063, write: |raw: RawJson<'_>, writer| { view::CatalogSearchResult::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "catalog.select", shape: 2082, write: |raw: RawJson<'_>, writer| { view::CatalogSelectionResult::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "commands.list", shape: 2093, write: |raw: RawJson<'_>, writer| { view::CommandList(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "extensions.disable", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "extensions.discover", shape: 2173, write: |raw: RawJson<'_>, writer| { view::DiscoveredExtensions(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "extensions.enable", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "hooks.discover", shape: 2221, write: |raw: RawJson<'_>, writer| { view::HooksDiscoverResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "instructions.discover", shape: 2614, write: |raw: RawJson<'_>, writer| { view::ServerInstructionSourceList(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "instructions.getDiscoveryPaths", shape: 2226, write: |raw: RawJson<'_>, writer| { view::InstructionDiscoveryPathList(raw).rewrite(writer); }, build: None },
    Entry { name: "llmInference.httpResponseChunk", shape: 1401, write: |raw: RawJson<'_>, writer| { view::LlmInferenceHttpResponseChunkResult(raw).rewrite(writer); }, build: None },
    Entry { name: "llmInference.httpResponseStart", shape: 1403, write: |raw: RawJson<'_>, writer| { view::LlmInferenceHttpResponseStartResult(raw).rewrite(writer); }, build: None },
    Entry { name: "llmInference.setProvider", shape: 1404, write: |raw: RawJson<'_>, writer| { view::LlmInferenceSetProviderResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "managedSettings.clearCache", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "managedSettings.read", shape: 2238, write: |raw: RawJson<'_>, writer| { view::ManagedSettingsReadResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "mcp.applyInstall", shape: 2346, write: |raw: RawJson<'_>, writer| { view::McpInstallationResult::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "mcp.applyUninstall", shape: 2346, write: |raw: RawJson<'_>, writer| { view::McpInstallationResult::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "mcp.config.add", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "mcp.config.disable", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "mcp.config.enable", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "mcp.config.list", shape: 2283, write: |raw: RawJson<'_>, writer| { view::McpConfigList(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "mcp.config.reload", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "mcp.config.remove", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "mcp.config.update", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "mcp.discover", shape: 2289, write: |raw: RawJson<'_>, writer| { view::McpDiscoverResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "mcp.installations.cancel", shape: 2343, write: |raw: RawJson<'_>, writer| { view::McpInstallationManagementResult::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "mcp.installations.list", shape: 2343, write: |raw: RawJson<'_>, writer| { view::McpInstallationManagementResult::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "mcp.installations.recover", shape: 2343, write: |raw: RawJson<'_>, writer| { view::McpInstallationManagementResult::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "mcp.installations.status", shape: 2343, write: |raw: RawJson<'_>, writer| { view::McpInstallationManagementResult::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "mcp.planInstall", shape: 2379, write: |raw: RawJson<'_>, writer| { view::McpPlanInstallResult::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "mcp.planUninstall", shape: 2343, write: |raw: RawJson<'_>, writer| { view::McpInstallationManagementResult::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "mcp.prepareInstall", shape: 2343, write: |raw: RawJson<'_>, writer| { view::McpInstallationManagementResult::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "models.getBuiltInCatalog", shape: 1967, write: |raw: RawJson<'_>, writer| { view::BuiltInModelCatalog(raw).rewrite(writer); }, build: None },
    Entry { name: "models.list", shape: 1480, write: |raw: RawJson<'_>, writer| { view::ModelList(raw).rewrite(writer); }, build: None },
    Entry { name: "ping", shape: 1566, write: |raw: RawJson<'_>, writer| { view::PingResult(raw).rewrite(writer); }, build: None },
    Entry { name: "plugins.builtin.set", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "plugins.disable", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "plugins.enable", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    Entry { name: "plugins.install", shape: 1570, write: |raw: RawJson<'_>, writer| { view::PluginInstallResult(raw).rewrite(writer); }, build: None },
    Entry { name: "plugins.list", shape: 1572, write: |raw: RawJson<'_>, writer| { view::PluginListResult(raw).rewrite(writer); }, build: None },
    Entry { name: "plugins.marketplaces.add", shape: 1409, write: |raw: RawJson<'_>, writer| { view::MarketplaceAddResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "plugins.marketplaces.browse", shape: 2241, write: |raw: RawJson<'_>, writer| { view::MarketplaceBrowseResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "plugins.marketplaces.list", shape: 2244, write: |raw: RawJson<'_>, writer| { view::MarketplaceListResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "plugins.marketplaces.refresh", shape: 2247, write: |raw: RawJson<'_>, writer| { view::MarketplaceRefreshResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "plugins.marketplaces.remove", shape: 2248, write: |raw: RawJson<'_>, writer| { view::MarketplaceRemoveResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "plugins.uninstall", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "plugins.update", shape: 2506, write: |raw: RawJson<'_>, writer| { view::PluginUpdateResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "plugins.updateAll", shape: 2505, write: |raw: RawJson<'_>, writer| { view::PluginUpdateAllResult(raw).rewrite(writer); }, build: None },
    Entry { name: "registerExtensionLaunchProvider", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    Entry { name: "runtime.shutdown", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "sandbox.getHostSupport", shape: 2599, write: |raw: RawJson<'_>, writer| { view::SandboxHostSupport(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "secrets.addFilterValues", shape: 2606, write: |raw: RawJson<'_>, writer| { view::SecretsAddFilterValuesResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.abort", shape: 6, write: |raw: RawJson<'_>, writer| { view::AbortResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.accounts.enumerate", shape: 1932, write: |raw: RawJson<'_>, writer| { view::AuthEnumerateValue::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.accounts.get", shape: 1958, write: |raw: RawJson<'_>, writer| { view::AuthReadValue::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.accounts.login.advance", shape: 1949, write: |raw: RawJson<'_>, writer| { view::AuthLoginStep::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.accounts.login.begin", shape: 1950, write: |raw: RawJson<'_>, writer| { view::AuthLoginBegun(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.accounts.login.cancel", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.accounts.set", shape: 1959, write: |raw: RawJson<'_>, writer| { view::AuthWriteResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.agent.deselect", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.agent.getCurrent", shape: 1899, write: |raw: RawJson<'_>, writer| { view::AgentGetCurrentResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.agent.list", shape: 28, write: |raw: RawJson<'_>, writer| { view::AgentList(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.agent.reload", shape: 1920, write: |raw: RawJson<'_>, writer| { view::AgentReloadResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.agent.select", shape: 1922, write: |raw: RawJson<'_>, writer| { view::AgentSelectResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.agent.setPrompt", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.autopilotObjective.getState", shape: 1964, write: |raw: RawJson<'_>, writer| { view::AutopilotObjectiveGetStateResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.cancelAllBackgroundAgents", shape: 10, write: |raw: RawJson<'_>, writer| { writer.integer(raw.integer_of()); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.canvas.action.invoke", shape: 1979, write: |raw: RawJson<'_>, writer| { view::CanvasActionInvokeResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.canvas.close", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    Entry { name: "session.canvas.list", shape: 214, write: |raw: RawJson<'_>, writer| { view::CanvasList(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.canvas.listOpen", shape: 1981, write: |raw: RawJson<'_>, writer| { view::CanvasListOpenResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.canvas.open", shape: 1497, write: |raw: RawJson<'_>, writer| { view::OpenCanvasInstance(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::OpenCanvasInstance::rebuild(view::OpenCanvasInstance(raw)).raw().as_str().to_owned()) },
    Entry { name: "session.commands.enqueue", shape: 335, write: |raw: RawJson<'_>, writer| { view::EnqueueCommandResult::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.commands.execute", shape: 2187, write: |raw: RawJson<'_>, writer| { view::ExecuteCommandResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.commands.handlePendingCommand", shape: 270, write: |raw: RawJson<'_>, writer| { view::CommandsHandlePendingCommandResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.commands.invoke", shape: 2809, write: |raw: RawJson<'_>, writer| { view::SlashCommandInvocationResult::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.commands.list", shape: 2093, write: |raw: RawJson<'_>, writer| { view::CommandList(raw).rewrite(writer); }, build: None },
    Entry { name: "session.commands.respondToQueuedCommand", shape: 276, write: |raw: RawJson<'_>, writer| { view::CommandsRespondToQueuedCommandResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.completions.getTriggerCharacters", shape: 2097, write: |raw: RawJson<'_>, writer| { view::CompletionsGetTriggerCharactersResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.completions.request", shape: 2101, write: |raw: RawJson<'_>, writer| { view::CompletionsRequestResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.connectors.connect", shape: 2126, write: |raw: RawJson<'_>, writer| { view::ConnectorConnectResult::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.connectors.continueConnection", shape: 2126, write: |raw: RawJson<'_>, writer| { view::ConnectorConnectResult::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.connectors.disconnect", shape: 2128, write: |raw: RawJson<'_>, writer| { view::ConnectorDisconnectResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.connectors.getCapabilities", shape: 2110, write: |raw: RawJson<'_>, writer| { view::ConnectorCapabilities(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.connectors.getStatus", shape: 2120, write: |raw: RawJson<'_>, writer| { view::ConnectorStatus(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.connectors.list", shape: 2114, write: |raw: RawJson<'_>, writer| { view::ConnectorCatalogResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.connectors.reconcile", shape: 2120, write: |raw: RawJson<'_>, writer| { view::ConnectorStatus(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.connectors.reconnect", shape: 2126, write: |raw: RawJson<'_>, writer| { view::ConnectorConnectResult::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.connectors.refresh", shape: 2114, write: |raw: RawJson<'_>, writer| { view::ConnectorCatalogResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.contentExclusion.checkPaths", shape: 2136, write: |raw: RawJson<'_>, writer| { view::ContentExclusionCheckPathsResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.create", shape: 1685, write: |raw: RawJson<'_>, writer| { view::SessionCreateResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.customizations.reload", shape: 1777, write: |raw: RawJson<'_>, writer| { view::SkillsLoadDiagnostics(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.debug.collectLogs", shape: 2155, write: |raw: RawJson<'_>, writer| { view::DebugCollectLogsResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.delete", shape: 1648, write: |raw: RawJson<'_>, writer| { view::SessionCommandResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.destroy", shape: 1648, write: |raw: RawJson<'_>, writer| { view::SessionCommandResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.detach", shape: 1648, write: |raw: RawJson<'_>, writer| { view::SessionCommandResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.diagnostics.configure", shape: 323, write: |raw: RawJson<'_>, writer| { view::DiagnosticsConfiguration(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::DiagnosticsConfiguration::rebuild(view::DiagnosticsConfiguration(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.diagnostics.read", shape: 2167, write: |raw: RawJson<'_>, writer| { view::DiagnosticsReadResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.eventLog.read", shape: 1202, write: |raw: RawJson<'_>, writer| { view::EventsReadResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.eventLog.registerInterest", shape: 1621, write: |raw: RawJson<'_>, writer| { view::RegisterEventInterestResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.eventLog.releaseInterest", shape: 2184, write: |raw: RawJson<'_>, writer| { view::EventLogReleaseInterestResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.eventLog.tail", shape: 2185, write: |raw: RawJson<'_>, writer| { view::EventLogTailResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.extensions.disable", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.extensions.enable", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.extensions.list", shape: 2192, write: |raw: RawJson<'_>, writer| { view::ExtensionList(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.extensions.reload", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.extensions.sendAttachmentsToMessage", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    Entry { name: "session.fleet.start", shape: 1235, write: |raw: RawJson<'_>, writer| { view::FleetStartResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.getForeground", shape: 1734, write: |raw: RawJson<'_>, writer| { view::SessionIdResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.getLastId", shape: 1734, write: |raw: RawJson<'_>, writer| { view::SessionIdResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.getMessages", shape: 1730, write: |raw: RawJson<'_>, writer| { view::SessionGetMessagesResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.getMetadata", shape: 1733, write: |raw: RawJson<'_>, writer| { view::SessionGetMetadataResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.gitHubAuth.getStatus", shape: 1645, write: |raw: RawJson<'_>, writer| { view::SessionAuthStatus(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.gitHubAuth.setCredentials", shape: 2685, write: |raw: RawJson<'_>, writer| { view::SessionSetCredentialsResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.history.abortManualCompaction", shape: 2198, write: |raw: RawJson<'_>, writer| { view::HistoryAbortManualCompactionResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.history.cancelBackgroundCompaction", shape: 2199, write: |raw: RawJson<'_>, writer| { view::HistoryCancelBackgroundCompactionResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.history.clearContext", shape: 2201, write: |raw: RawJson<'_>, writer| { view::HistoryClearContextResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.history.compact", shape: 1249, write: |raw: RawJson<'_>, writer| { view::HistoryCompactResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.history.listRewindPoints", shape: 2205, write: |raw: RawJson<'_>, writer| { view::HistoryListRewindPointsResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.history.previewRewind", shape: 2210, write: |raw: RawJson<'_>, writer| { view::HistoryPreviewRewindResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.history.rewind", shape: 2217, write: |raw: RawJson<'_>, writer| { view::HistoryRewindResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.history.summarizeForHandoff", shape: 2218, write: |raw: RawJson<'_>, writer| { view::HistorySummarizeForHandoffResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.history.truncate", shape: 1251, write: |raw: RawJson<'_>, writer| { view::HistoryTruncateResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.instructions.getSources", shape: 2233, write: |raw: RawJson<'_>, writer| { view::InstructionsGetSourcesResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.instructions.reload", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.interruptMainTurn", shape: 2235, write: |raw: RawJson<'_>, writer| { view::InterruptMainTurnResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.limitPrediction.predict", shape: 2635, write: |raw: RawJson<'_>, writer| { view::SessionLimitPredictionResult::over(raw).rewrite(writer); }, build: None },
    Entry { name: "session.list", shape: 1746, write: |raw: RawJson<'_>, writer| { view::SessionListResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.log", shape: 1407, write: |raw: RawJson<'_>, writer| { view::LogResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.lsp.initialize", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.managedSettings.get", shape: 880, write: |raw: RawJson<'_>, writer| { view::ManagedSettingsResolvedData(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.apps.callTool", shape: 19, write: |raw: RawJson<'_>, writer| { writer.open(); for (name, item) in Map::new(raw, RawJson::itself) { writer.key(&name); writer.raw(item); } writer.close(); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.apps.diagnose", shape: 2255, write: |raw: RawJson<'_>, writer| { view::McpAppsDiagnoseResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.apps.getHostContext", shape: 2262, write: |raw: RawJson<'_>, writer| { view::McpAppsHostContext(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.apps.listTools", shape: 2264, write: |raw: RawJson<'_>, writer| { view::McpAppsListToolsResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.apps.readResource", shape: 2268, write: |raw: RawJson<'_>, writer| { view::McpAppsReadResourceResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.apps.setHostContext", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.cancelSamplingExecution", shape: 2277, write: |raw: RawJson<'_>, writer| { view::McpCancelSamplingExecutionResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.disable", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.enable", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.executeSampling", shape: 2401, write: |raw: RawJson<'_>, writer| { view::McpSamplingExecutionResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.mcp.headers.handlePendingHeadersRefreshRequest", shape: 1418, write: |raw: RawJson<'_>, writer| { view::McpHeadersHandlePendingHeadersRefreshRequestResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.isServerRunning", shape: 2350, write: |raw: RawJson<'_>, writer| { view::McpIsServerRunningResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.mcp.list", shape: 1445, write: |raw: RawJson<'_>, writer| { view::McpServerList(raw).rewrite(writer); }, build: None },
    Entry { name: "session.mcp.listTools", shape: 1430, write: |raw: RawJson<'_>, writer| { view::McpListToolsResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.moveLoadingToBackground", shape: 2436, write: |raw: RawJson<'_>, writer| { view::MoveMcpLoadingToBackgroundResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.oauth.authenticationStateChanged", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.oauth.cancelLogin", shape: 2353, write: |raw: RawJson<'_>, writer| { view::McpOauthCancelLoginResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.mcp.oauth.handlePendingRequest", shape: 1437, write: |raw: RawJson<'_>, writer| { view::McpOauthHandlePendingResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.mcp.oauth.login", shape: 1441, write: |raw: RawJson<'_>, writer| { view::McpOauthLoginResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.oauth.prepareLogin", shape: 2355, write: |raw: RawJson<'_>, writer| { view::McpOauthPrepareLoginResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.oauth.probe", shape: 2365, write: |raw: RawJson<'_>, writer| { view::McpOauthProbeResult::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.oauth.respond", shape: 2367, write: |raw: RawJson<'_>, writer| { view::McpOauthRespondResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.reload", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.removeGitHub", shape: 2383, write: |raw: RawJson<'_>, writer| { view::McpRemoveGitHubResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.resources.list", shape: 2392, write: |raw: RawJson<'_>, writer| { view::McpResourcesListResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.resources.listTemplates", shape: 2395, write: |raw: RawJson<'_>, writer| { view::McpResourcesListTemplatesResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.resources.read", shape: 2398, write: |raw: RawJson<'_>, writer| { view::McpResourcesReadResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.restartServer", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.setEnvValueMode", shape: 2404, write: |raw: RawJson<'_>, writer| { view::McpSetEnvValueModeResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.startServer", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.mcp.stopServer", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.metadata.activity", shape: 2618, write: |raw: RawJson<'_>, writer| { view::SessionActivity(raw).rewrite(writer); }, build: None },
    Entry { name: "session.metadata.contextInfo", shape: 1452, write: |raw: RawJson<'_>, writer| { view::MetadataContextInfoResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.metadata.getClientMetadata", shape: 59, write: |raw: RawJson<'_>, writer| { writer.open(); for (name, item) in Map::new(raw, RawJson::to_text) { writer.key(&name); writer.text(&item); } writer.close(); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.metadata.getContextAttribution", shape: 2413, write: |raw: RawJson<'_>, writer| { view::MetadataContextAttributionResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.metadata.getContextHeaviestMessages", shape: 2416, write: |raw: RawJson<'_>, writer| { view::MetadataContextHeaviestMessagesResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.metadata.isProcessing", shape: 2417, write: |raw: RawJson<'_>, writer| { view::MetadataIsProcessingResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.metadata.recomputeContextTokens", shape: 2419, write: |raw: RawJson<'_>, writer| { view::MetadataRecomputeContextTokensResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.metadata.recordContextChange", shape: 2423, write: |raw: RawJson<'_>, writer| { view::MetadataRecordContextChangeResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.metadata.setWorkingDirectory", shape: 2425, write: |raw: RawJson<'_>, writer| { view::MetadataSetWorkingDirectoryResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.metadata.snapshot", shape: 2644, write: |raw: RawJson<'_>, writer| { view::SessionMetadataSnapshot(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.metadata.updateClientMetadata", shape: 59, write: |raw: RawJson<'_>, writer| { writer.open(); for (name, item) in Map::new(raw, RawJson::to_text) { writer.key(&name); writer.text(&item); } writer.close(); }, build: None },
    Entry { name: "session.mode.get", shape: 708, write: |raw: RawJson<'_>, writer| { writer.text(enums::SessionMode::from_wire(&raw.to_text()).as_str()); }, build: None },
    Entry { name: "session.mode.set", shape: 1456, write: |raw: RawJson<'_>, writer| { view::ModeSetResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.model.getCurrent", shape: 292, write: |raw: RawJson<'_>, writer| { view::CurrentModel(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.model.list", shape: 2648, write: |raw: RawJson<'_>, writer| { view::SessionModelList(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.model.setAllowedModels", shape: 2433, write: |raw: RawJson<'_>, writer| { view::ModelSetAllowedModelsResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.model.setReasoningEffort", shape: 2435, write: |raw: RawJson<'_>, writer| { view::ModelSetReasoningEffortResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.model.switchAutoTier", shape: 1484, write: |raw: RawJson<'_>, writer| { view::ModelSwitchAutoTierResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.model.switchTo", shape: 1486, write: |raw: RawJson<'_>, writer| { view::ModelSwitchToResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.name.get", shape: 1488, write: |raw: RawJson<'_>, writer| { view::NameGetResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.name.set", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.name.setAuto", shape: 2438, write: |raw: RawJson<'_>, writer| { view::NameSetAutoResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.options.update", shape: 1764, write: |raw: RawJson<'_>, writer| { view::SessionUpdateOptionsResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.configure", shape: 2479, write: |raw: RawJson<'_>, writer| { view::PermissionsConfigureResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.folderTrust.addTrusted", shape: 2480, write: |raw: RawJson<'_>, writer| { view::PermissionsFolderTrustAddTrustedResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.folderTrust.isTrusted", shape: 2197, write: |raw: RawJson<'_>, writer| { view::FolderTrustCheckResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.getMode", shape: 2481, write: |raw: RawJson<'_>, writer| { view::PermissionsGetModeResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.permissions.handlePendingPermissionRequest", shape: 1558, write: |raw: RawJson<'_>, writer| { view::PermissionRequestResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.locations.addToolApproval", shape: 2482, write: |raw: RawJson<'_>, writer| { view::PermissionsLocationsAddToolApprovalResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.locations.apply", shape: 2457, write: |raw: RawJson<'_>, writer| { view::PermissionLocationApplyResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.locations.resolve", shape: 2459, write: |raw: RawJson<'_>, writer| { view::PermissionLocationResolveResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.modifyRules", shape: 2485, write: |raw: RawJson<'_>, writer| { view::PermissionsModifyRulesResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.notifyPromptShown", shape: 2486, write: |raw: RawJson<'_>, writer| { view::PermissionsNotifyPromptShownResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.paths.add", shape: 2487, write: |raw: RawJson<'_>, writer| { view::PermissionsPathsAddResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.paths.isPathWithinAllowedDirectories", shape: 2462, write: |raw: RawJson<'_>, writer| { view::PermissionPathsAllowedCheckResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.paths.isPathWithinWorkspace", shape: 2467, write: |raw: RawJson<'_>, writer| { view::PermissionPathsWorkspaceCheckResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.paths.list", shape: 2464, write: |raw: RawJson<'_>, writer| { view::PermissionPathsList(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.paths.updatePrimary", shape: 2488, write: |raw: RawJson<'_>, writer| { view::PermissionsPathsUpdatePrimaryResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.pendingRequests", shape: 2441, write: |raw: RawJson<'_>, writer| { view::PendingPermissionRequestList(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.resetSessionApprovals", shape: 2490, write: |raw: RawJson<'_>, writer| { view::PermissionsResetSessionApprovalsResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.permissions.setApproveAll", shape: 1561, write: |raw: RawJson<'_>, writer| { view::PermissionsSetApproveAllResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.permissions.setMode", shape: 1564, write: |raw: RawJson<'_>, writer| { view::PermissionsSetModeResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.setRequired", shape: 2492, write: |raw: RawJson<'_>, writer| { view::PermissionsSetRequiredResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.permissions.urls.setUnrestrictedMode", shape: 2493, write: |raw: RawJson<'_>, writer| { view::PermissionsUrlsSetUnrestrictedModeResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.plan.delete", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    Entry { name: "session.plan.read", shape: 1567, write: |raw: RawJson<'_>, writer| { view::PlanReadResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.plan.readSqlTodos", shape: 2496, write: |raw: RawJson<'_>, writer| { view::PlanReadSqlTodosResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.plan.readSqlTodosWithDependencies", shape: 2499, write: |raw: RawJson<'_>, writer| { view::PlanReadSqlTodosWithDependenciesResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.plan.update", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.plugins.disable", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.plugins.enable", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.plugins.install", shape: 1570, write: |raw: RawJson<'_>, writer| { view::PluginInstallResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.plugins.list", shape: 2502, write: |raw: RawJson<'_>, writer| { view::PluginList(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.plugins.marketplaces.add", shape: 1409, write: |raw: RawJson<'_>, writer| { view::MarketplaceAddResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.plugins.marketplaces.browse", shape: 2241, write: |raw: RawJson<'_>, writer| { view::MarketplaceBrowseResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.plugins.marketplaces.list", shape: 2244, write: |raw: RawJson<'_>, writer| { view::MarketplaceListResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.plugins.marketplaces.refresh", shape: 2247, write: |raw: RawJson<'_>, writer| { view::MarketplaceRefreshResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.plugins.marketplaces.remove", shape: 2248, write: |raw: RawJson<'_>, writer| { view::MarketplaceRemoveResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.plugins.reload", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.plugins.uninstall", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.plugins.update", shape: 2506, write: |raw: RawJson<'_>, writer| { view::PluginUpdateResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.provider.add", shape: 2522, write: |raw: RawJson<'_>, writer| { view::ProviderAddResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.provider.getEndpoint", shape: 2527, write: |raw: RawJson<'_>, writer| { view::ProviderEndpoint(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.provider.sync", shape: 2530, write: |raw: RawJson<'_>, writer| { view::ProviderSyncResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.queue.appendSteering", shape: 2569, write: |raw: RawJson<'_>, writer| { view::QueueUpdateTextResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.queue.clear", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.queue.duplicateAt", shape: 2556, write: |raw: RawJson<'_>, writer| { view::QueueDuplicateAtResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.queue.insertAt", shape: 2559, write: |raw: RawJson<'_>, writer| { view::QueueInsertAtResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.queue.moveItem", shape: 2561, write: |raw: RawJson<'_>, writer| { view::QueueMoveItemResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.queue.pendingItems", shape: 1619, write: |raw: RawJson<'_>, writer| { view::QueuePendingItemsResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.queue.removeAt", shape: 2563, write: |raw: RawJson<'_>, writer| { view::QueueRemoveAtResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.queue.removeMostRecent", shape: 2564, write: |raw: RawJson<'_>, writer| { view::QueueRemoveMostRecentResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.queue.sendNow", shape: 2566, write: |raw: RawJson<'_>, writer| { view::QueueSendNowResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.queue.setDrainPaused", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.queue.updateText", shape: 2569, write: |raw: RawJson<'_>, writer| { view::QueueUpdateTextResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.queue.withdrawMessage", shape: 2571, write: |raw: RawJson<'_>, writer| { view::QueueWithdrawMessageResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.remote.disable", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    Entry { name: "session.remote.enable", shape: 1624, write: |raw: RawJson<'_>, writer| { view::RemoteEnableResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.remote.notifySteerableChanged", shape: 2587, write: |raw: RawJson<'_>, writer| { view::RemoteNotifySteerableChangedResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.resume", shape: 1754, write: |raw: RawJson<'_>, writer| { view::SessionResumeResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.sandbox.disableForSession", shape: 2595, write: |raw: RawJson<'_>, writer| { view::SandboxDisableForSessionResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.sandbox.getEnforcementStatus", shape: 2596, write: |raw: RawJson<'_>, writer| { view::SandboxEnforcementStatus(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.schedule.list", shape: 2602, write: |raw: RawJson<'_>, writer| { view::ScheduleList(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.schedule.stop", shape: 2604, write: |raw: RawJson<'_>, writer| { view::ScheduleStopResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.send", shape: 1643, write: |raw: RawJson<'_>, writer| { view::SendResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.sendAndWait", shape: 1641, write: |raw: RawJson<'_>, writer| { view::SendAndWaitResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.sendMessages", shape: 2612, write: |raw: RawJson<'_>, writer| { view::SendMessagesResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.setForeground", shape: 1648, write: |raw: RawJson<'_>, writer| { view::SessionCommandResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.shell.cancelUserRequested", shape: 1977, write: |raw: RawJson<'_>, writer| { view::CancelUserRequestedShellCommandResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.shell.exec", shape: 1768, write: |raw: RawJson<'_>, writer| { view::ShellExecResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.shell.executeUserRequested", shape: 2891, write: |raw: RawJson<'_>, writer| { view::UserRequestedShellCommandResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.shell.kill", shape: 2732, write: |raw: RawJson<'_>, writer| { view::ShellKillResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.shutdown", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.skills.disable", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.skills.enable", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.skills.ensureLoaded", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.skills.getInvoked", shape: 2788, write: |raw: RawJson<'_>, writer| { view::SkillsGetInvokedResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.skills.list", shape: 1771, write: |raw: RawJson<'_>, writer| { view::SkillList(raw).rewrite(writer); }, build: None },
    Entry { name: "session.skills.reload", shape: 1777, write: |raw: RawJson<'_>, writer| { view::SkillsLoadDiagnostics(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.suspend", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.tasks.cancel", shape: 2846, write: |raw: RawJson<'_>, writer| { view::TasksCancelResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.tasks.getCurrentPromotable", shape: 2847, write: |raw: RawJson<'_>, writer| { view::TasksGetCurrentPromotableResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.tasks.getProgress", shape: 2850, write: |raw: RawJson<'_>, writer| { view::TasksGetProgressResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.tasks.list", shape: 2842, write: |raw: RawJson<'_>, writer| { view::TaskList(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.tasks.promoteCurrentToBackground", shape: 2851, write: |raw: RawJson<'_>, writer| { view::TasksPromoteCurrentToBackgroundResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.tasks.promoteToBackground", shape: 2853, write: |raw: RawJson<'_>, writer| { view::TasksPromoteToBackgroundResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.tasks.refresh", shape: 2854, write: |raw: RawJson<'_>, writer| { view::TasksRefreshResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.tasks.register", shape: 2856, write: |raw: RawJson<'_>, writer| { view::TasksRegisterResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.tasks.remove", shape: 2858, write: |raw: RawJson<'_>, writer| { view::TasksRemoveResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.tasks.sendMessage", shape: 2860, write: |raw: RawJson<'_>, writer| { view::TasksSendMessageResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.tasks.startAgent", shape: 1789, write: |raw: RawJson<'_>, writer| { view::TasksStartAgentResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.tasks.update", shape: 2862, write: |raw: RawJson<'_>, writer| { view::TasksUpdateResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.tasks.waitForPending", shape: 2863, write: |raw: RawJson<'_>, writer| { view::TasksWaitForPendingResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.telemetry.getEngagementId", shape: 2687, write: |raw: RawJson<'_>, writer| { view::SessionTelemetryEngagement(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.telemetry.setFeatureOverrides", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.tools.execute", shape: 2871, write: |raw: RawJson<'_>, writer| { view::ToolResult::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.tools.getBuiltinDescriptors", shape: 2876, write: |raw: RawJson<'_>, writer| { view::ToolsGetBuiltinDescriptorsResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.tools.getCurrentMetadata", shape: 2879, write: |raw: RawJson<'_>, writer| { view::ToolsGetCurrentMetadataResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.tools.handlePendingToolCall", shape: 1245, write: |raw: RawJson<'_>, writer| { view::HandlePendingToolCallResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.tools.initializeAndValidate", shape: 2880, write: |raw: RawJson<'_>, writer| { view::ToolsInitializeAndValidateResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.tools.set", shape: 1791, write: |raw: RawJson<'_>, writer| { view::ToolsSetResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.tools.taskCompleteEventData", shape: 994, write: |raw: RawJson<'_>, writer| { view::TaskCompleteData(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.tools.updateSubagentSettings", shape: 2883, write: |raw: RawJson<'_>, writer| { view::ToolsUpdateSubagentSettingsResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.ui.elicitation", shape: 1818, write: |raw: RawJson<'_>, writer| { view::UIElicitationResponse(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UIElicitationResponse::rebuild(view::UIElicitationResponse(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.ui.ephemeralQuery", shape: 2885, write: |raw: RawJson<'_>, writer| { view::UIEphemeralQueryResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.ui.handlePendingAutoModeSwitch", shape: 1825, write: |raw: RawJson<'_>, writer| { view::UIHandlePendingResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.ui.handlePendingElicitation", shape: 1819, write: |raw: RawJson<'_>, writer| { view::UIElicitationResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.ui.handlePendingExitPlanMode", shape: 1825, write: |raw: RawJson<'_>, writer| { view::UIHandlePendingResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.ui.handlePendingSampling", shape: 1825, write: |raw: RawJson<'_>, writer| { view::UIHandlePendingResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.ui.handlePendingSessionLimitsExhausted", shape: 1825, write: |raw: RawJson<'_>, writer| { view::UIHandlePendingResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.ui.handlePendingUserInput", shape: 1825, write: |raw: RawJson<'_>, writer| { view::UIHandlePendingResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.ui.registerDirectAutoModeSwitchHandler", shape: 2886, write: |raw: RawJson<'_>, writer| { view::UIRegisterDirectAutoModeSwitchHandlerResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.ui.unregisterDirectAutoModeSwitchHandler", shape: 2888, write: |raw: RawJson<'_>, writer| { view::UIUnregisterDirectAutoModeSwitchHandlerResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.usage.getMetrics", shape: 1845, write: |raw: RawJson<'_>, writer| { view::UsageGetMetricsResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.visibility.get", shape: 2898, write: |raw: RawJson<'_>, writer| { view::VisibilityGetResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.visibility.set", shape: 2900, write: |raw: RawJson<'_>, writer| { view::VisibilitySetResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.workflow.agent", shape: 2903, write: |raw: RawJson<'_>, writer| { view::WorkflowAgentResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.workflow.cancel", shape: 2955, write: |raw: RawJson<'_>, writer| { view::WorkflowRunResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.workflow.getRun", shape: 2955, write: |raw: RawJson<'_>, writer| { view::WorkflowRunResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.workflow.getRunDetail", shape: 2959, write: |raw: RawJson<'_>, writer| { view::WorkflowRunDetail(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.workflow.getRunProgress", shape: 2952, write: |raw: RawJson<'_>, writer| { view::WorkflowProgressPage(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.workflow.journal.get", shape: 2913, write: |raw: RawJson<'_>, writer| { view::WorkflowJournalGetResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.workflow.journal.put", shape: 1855, write: |raw: RawJson<'_>, writer| { view::WorkflowAckResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkflowAckResult::rebuild(view::WorkflowAckResult(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.workflow.listRuns", shape: 2942, write: |raw: RawJson<'_>, writer| { view::WorkflowListRunsResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.workflow.log", shape: 1855, write: |raw: RawJson<'_>, writer| { view::WorkflowAckResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkflowAckResult::rebuild(view::WorkflowAckResult(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "session.workflow.pause", shape: 2955, write: |raw: RawJson<'_>, writer| { view::WorkflowRunResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.workflow.resume", shape: 2956, write: |raw: RawJson<'_>, writer| { view::WorkflowResumeResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.workflow.run", shape: 2955, write: |raw: RawJson<'_>, writer| { view::WorkflowRunResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.addSummary", shape: 2969, write: |raw: RawJson<'_>, writer| { view::WorkspacesAddSummaryResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.autopilotObjectiveExists", shape: 2970, write: |raw: RawJson<'_>, writer| { view::WorkspacesAutopilotObjectiveExistsResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.createDirectory", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    Entry { name: "session.workspaces.createFile", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.deleteAutopilotObjective", shape: 2973, write: |raw: RawJson<'_>, writer| { view::WorkspacesDeleteAutopilotObjectiveResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.diff", shape: 2967, write: |raw: RawJson<'_>, writer| { view::WorkspaceDiffResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.ensure", shape: 2979, write: |raw: RawJson<'_>, writer| { view::WorkspacesGetWorkspaceResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.getWorkspace", shape: 2979, write: |raw: RawJson<'_>, writer| { view::WorkspacesGetWorkspaceResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.listCheckpoints", shape: 2981, write: |raw: RawJson<'_>, writer| { view::WorkspacesListCheckpointsResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.workspaces.listFiles", shape: 1859, write: |raw: RawJson<'_>, writer| { view::WorkspacesListFilesResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.readAutopilotObjective", shape: 2982, write: |raw: RawJson<'_>, writer| { view::WorkspacesReadAutopilotObjectiveResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.readCheckpoint", shape: 2984, write: |raw: RawJson<'_>, writer| { view::WorkspacesReadCheckpointResult(raw).rewrite(writer); }, build: None },
    Entry { name: "session.workspaces.readFile", shape: 1861, write: |raw: RawJson<'_>, writer| { view::WorkspacesReadFileResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.removePath", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.renamePath", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.saveLargePaste", shape: 2990, write: |raw: RawJson<'_>, writer| { view::WorkspacesSaveLargePasteResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.statFile", shape: 2992, write: |raw: RawJson<'_>, writer| { view::WorkspacesStatFileResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.truncateSummaries", shape: 2979, write: |raw: RawJson<'_>, writer| { view::WorkspacesGetWorkspaceResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.updateMetadata", shape: 2979, write: |raw: RawJson<'_>, writer| { view::WorkspacesGetWorkspaceResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "session.workspaces.writeAutopilotObjective", shape: 2996, write: |raw: RawJson<'_>, writer| { view::WorkspacesWriteAutopilotObjectiveResult(raw).rewrite(writer); }, build: None },
    Entry { name: "sessionFs.setProvider", shape: 1714, write: |raw: RawJson<'_>, writer| { view::SessionFsSetProviderResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "sessions.bulkDelete", shape: 2620, write: |raw: RawJson<'_>, writer| { view::SessionBulkDeleteResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "sessions.checkInUse", shape: 2690, write: |raw: RawJson<'_>, writer| { view::SessionsCheckInUseResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "sessions.close", shape: 2702, write: |raw: RawJson<'_>, writer| { view::SessionsCloseResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "sessions.connect", shape: 2588, write: |raw: RawJson<'_>, writer| { view::RemoteSessionConnectionResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "sessions.enrichMetadata", shape: 2622, write: |raw: RawJson<'_>, writer| { view::SessionEnrichMetadataResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "sessions.findByPrefix", shape: 2705, write: |raw: RawJson<'_>, writer| { view::SessionsFindByPrefixResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "sessions.findByTaskId", shape: 2707, write: |raw: RawJson<'_>, writer| { view::SessionsFindByTaskIDResult(raw).rewrite(writer); }, build: None },
    Entry { name: "sessions.fork", shape: 1766, write: |raw: RawJson<'_>, writer| { view::SessionsForkResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "sessions.getClientMetadata", shape: 2998, write: |raw: RawJson<'_>, writer| { writer.open_list(); for item in List::new(raw, view::SessionsClientMetadataEntry::over) { writer.item(); item.rewrite(writer); } writer.close_list(); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "sessions.getLastForContext", shape: 2710, write: |raw: RawJson<'_>, writer| { view::SessionsGetLastForContextResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "sessions.getRemoteControlStatus", shape: 2583, write: |raw: RawJson<'_>, writer| { view::RemoteControlStatusResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "sessions.getSizes", shape: 2686, write: |raw: RawJson<'_>, writer| { view::SessionSizes(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "sessions.list", shape: 2638, write: |raw: RawJson<'_>, writer| { view::SessionList(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "sessions.loadDeferredRepoHooks", shape: 2639, write: |raw: RawJson<'_>, writer| { view::SessionLoadDeferredRepoHooksResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "sessions.open", shape: 2677, write: |raw: RawJson<'_>, writer| { view::SessionOpenResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "sessions.pruneOld", shape: 2681, write: |raw: RawJson<'_>, writer| { view::SessionPruneResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "sessions.readPersistedEvents", shape: 1202, write: |raw: RawJson<'_>, writer| { view::EventsReadResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "sessions.releaseLock", shape: 2717, write: |raw: RawJson<'_>, writer| { view::SessionsReleaseLockResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "sessions.reloadPluginHooks", shape: 2719, write: |raw: RawJson<'_>, writer| { view::SessionsReloadPluginHooksResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "sessions.save", shape: 2721, write: |raw: RawJson<'_>, writer| { view::SessionsSaveResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "sessions.setAdditionalPlugins", shape: 2723, write: |raw: RawJson<'_>, writer| { view::SessionsSetAdditionalPluginsResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "sessions.setRemoteControlSteering", shape: 2583, write: |raw: RawJson<'_>, writer| { view::RemoteControlStatusResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "sessions.startRemoteControl", shape: 2583, write: |raw: RawJson<'_>, writer| { view::RemoteControlStatusResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "sessions.stopRemoteControl", shape: 2584, write: |raw: RawJson<'_>, writer| { view::RemoteControlStopResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "sessions.transferRemoteControl", shape: 2585, write: |raw: RawJson<'_>, writer| { view::RemoteControlTransferResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "skills.applyInstall", shape: 2775, write: |raw: RawJson<'_>, writer| { view::SkillInstallationResult::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "skills.applyUninstall", shape: 2775, write: |raw: RawJson<'_>, writer| { view::SkillInstallationResult::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "skills.config.setDisabledSkills", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "skills.config.setSkillDisabled", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "skills.discover", shape: 2617, write: |raw: RawJson<'_>, writer| { view::ServerSkillList(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "skills.getDiscoveryPaths", shape: 2739, write: |raw: RawJson<'_>, writer| { view::SkillDiscoveryPathList(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "skills.installations.cancel", shape: 2772, write: |raw: RawJson<'_>, writer| { view::SkillInstallationManagementResult::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "skills.installations.list", shape: 2772, write: |raw: RawJson<'_>, writer| { view::SkillInstallationManagementResult::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "skills.installations.recover", shape: 2772, write: |raw: RawJson<'_>, writer| { view::SkillInstallationManagementResult::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "skills.installations.setEnabled", shape: 2772, write: |raw: RawJson<'_>, writer| { view::SkillInstallationManagementResult::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "skills.installations.status", shape: 2772, write: |raw: RawJson<'_>, writer| { view::SkillInstallationManagementResult::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "skills.planInstall", shape: 2772, write: |raw: RawJson<'_>, writer| { view::SkillInstallationManagementResult::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "skills.planUninstall", shape: 2772, write: |raw: RawJson<'_>, writer| { view::SkillInstallationManagementResult::over(raw).rewrite(writer); }, build: None },
    Entry { name: "status.get", shape: 1778, write: |raw: RawJson<'_>, writer| { view::StatusResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "tools.list", shape: 2867, write: |raw: RawJson<'_>, writer| { view::ToolList(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "user.settings.get", shape: 2894, write: |raw: RawJson<'_>, writer| { view::UserSettingsGetResult(raw).rewrite(writer); }, build: None },
    Entry { name: "user.settings.reload", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "user.settings.set", shape: 2896, write: |raw: RawJson<'_>, writer| { view::UserSettingsSetResult(raw).rewrite(writer); }, build: None },
];

pub(crate) static ASKS: &[Entry] = &[
    Entry { name: "$/cancelRequest", shape: 205, write: |raw: RawJson<'_>, writer| { view::CancelRequestNotification(raw).rewrite(writer); }, build: None },
    Entry { name: "abort", shape: 2, write: |raw: RawJson<'_>, writer| { view::AbortData(raw).rewrite(writer); }, build: None },
    Entry { name: "agent.interrupted", shape: 26, write: |raw: RawJson<'_>, writer| { view::AgentInterruptedData(raw).rewrite(writer); }, build: None },
    Entry { name: "assistant.fusion_phase_activity", shape: 372, write: |raw: RawJson<'_>, writer| { view::FusionPhaseActivityData(raw).rewrite(writer); }, build: None },
    Entry { name: "assistant.fusion_phase_completed", shape: 379, write: |raw: RawJson<'_>, writer| { view::FusionPhaseCompletedData(raw).rewrite(writer); }, build: None },
    Entry { name: "assistant.fusion_phase_failed", shape: 382, write: |raw: RawJson<'_>, writer| { view::FusionPhaseFailedData(raw).rewrite(writer); }, build: None },
    Entry { name: "assistant.fusion_phase_started", shape: 385, write: |raw: RawJson<'_>, writer| { view::FusionPhaseStartedData(raw).rewrite(writer); }, build: None },
    Entry { name: "assistant.idle", shape: 52, write: |raw: RawJson<'_>, writer| { view::AssistantIdleData(raw).rewrite(writer); }, build: None },
    Entry { name: "assistant.intent", shape: 53, write: |raw: RawJson<'_>, writer| { view::AssistantIntentData(raw).rewrite(writer); }, build: None },
    Entry { name: "assistant.message", shape: 78, write: |raw: RawJson<'_>, writer| { view::AssistantMessageData(raw).rewrite(writer); }, build: None },
    Entry { name: "assistant.message_delta", shape: 79, write: |raw: RawJson<'_>, writer| { view::AssistantMessageDeltaData(raw).rewrite(writer); }, build: None },
    Entry { name: "assistant.message_start", shape: 80, write: |raw: RawJson<'_>, writer| { view::AssistantMessageStartData(raw).rewrite(writer); }, build: None },
    Entry { name: "assistant.reasoning", shape: 81, write: |raw: RawJson<'_>, writer| { view::AssistantReasoningData(raw).rewrite(writer); }, build: None },
    Entry { name: "assistant.reasoning_delta", shape: 82, write: |raw: RawJson<'_>, writer| { view::AssistantReasoningDeltaData(raw).rewrite(writer); }, build: None },
    Entry { name: "assistant.server_tool_progress", shape: 83, write: |raw: RawJson<'_>, writer| { view::AssistantServerToolProgressData(raw).rewrite(writer); }, build: None },
    Entry { name: "assistant.streaming_delta", shape: 84, write: |raw: RawJson<'_>, writer| { view::AssistantStreamingDeltaData(raw).rewrite(writer); }, build: None },
    Entry { name: "assistant.tool_call_delta", shape: 85, write: |raw: RawJson<'_>, writer| { view::AssistantToolCallDeltaData(raw).rewrite(writer); }, build: None },
    Entry { name: "assistant.turn_end", shape: 86, write: |raw: RawJson<'_>, writer| { view::AssistantTurnEndData(raw).rewrite(writer); }, build: None },
    Entry { name: "assistant.turn_retry", shape: 87, write: |raw: RawJson<'_>, writer| { view::AssistantTurnRetryData(raw).rewrite(writer); }, build: None },
    Entry { name: "assistant.turn_start", shape: 88, write: |raw: RawJson<'_>, writer| { view::AssistantTurnStartData(raw).rewrite(writer); }, build: None },
    Entry { name: "assistant.usage", shape: 106, write: |raw: RawJson<'_>, writer| { view::AssistantUsageData(raw).rewrite(writer); }, build: None },
    Entry { name: "autoModeSwitch.request", shape: 179, write: |raw: RawJson<'_>, writer| { view::AutoModeSwitchRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "auto_mode_switch.completed", shape: 178, write: |raw: RawJson<'_>, writer| { view::AutoModeSwitchCompletedData(raw).rewrite(writer); }, build: None },
    Entry { name: "auto_mode_switch.requested", shape: 180, write: |raw: RawJson<'_>, writer| { view::AutoModeSwitchRequestedData(raw).rewrite(writer); }, build: None },
    Entry { name: "canvas.action.invoke", shape: 220, write: |raw: RawJson<'_>, writer| { view::CanvasProviderInvokeActionRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "canvas.close", shape: 218, write: |raw: RawJson<'_>, writer| { view::CanvasProviderCloseRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "canvas.open", shape: 221, write: |raw: RawJson<'_>, writer| { view::CanvasProviderOpenRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "capabilities.changed", shape: 232, write: |raw: RawJson<'_>, writer| { view::CapabilitiesChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "command.completed", shape: 262, write: |raw: RawJson<'_>, writer| { view::CommandCompletedData(raw).rewrite(writer); }, build: None },
    Entry { name: "command.execute", shape: 264, write: |raw: RawJson<'_>, writer| { view::CommandExecuteData(raw).rewrite(writer); }, build: None },
    Entry { name: "command.queued", shape: 265, write: |raw: RawJson<'_>, writer| { view::CommandQueuedData(raw).rewrite(writer); }, build: None },
    Entry { name: "commands.changed", shape: 268, write: |raw: RawJson<'_>, writer| { view::CommandsChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "elicitation.completed", shape: 325, write: |raw: RawJson<'_>, writer| { view::ElicitationCompletedData(raw).rewrite(writer); }, build: None },
    Entry { name: "elicitation.requested", shape: 329, write: |raw: RawJson<'_>, writer| { view::ElicitationRequestedData(raw).rewrite(writer); }, build: None },
    Entry { name: "entraToken.getToken", shape: 341, write: |raw: RawJson<'_>, writer| { view::EntraTokenGetTokenRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "exitPlanMode.request", shape: 1203, write: |raw: RawJson<'_>, writer| { view::ExitPlanModeRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "exit_plan_mode.completed", shape: 435, write: |raw: RawJson<'_>, writer| { view::ExitPlanModeCompletedData(raw).rewrite(writer); }, build: None },
    Entry { name: "exit_plan_mode.requested", shape: 439, write: |raw: RawJson<'_>, writer| { view::ExitPlanModeRequestedData(raw).rewrite(writer); }, build: None },
    Entry { name: "extensionLaunchProvider.resolve", shape: 1213, write: |raw: RawJson<'_>, writer| { view::ExtensionLaunchProviderResolveRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "external_tool.completed", shape: 442, write: |raw: RawJson<'_>, writer| { view::ExternalToolCompletedData(raw).rewrite(writer); }, build: None },
    Entry { name: "external_tool.requested", shape: 445, write: |raw: RawJson<'_>, writer| { view::ExternalToolRequestedData(raw).rewrite(writer); }, build: None },
    Entry { name: "gitHubTelemetry.event", shape: 1238, write: |raw: RawJson<'_>, writer| { view::GitHubTelemetryNotification(raw).rewrite(writer); }, build: None },
    Entry { name: "gitHubToken.getToken", shape: 1240, write: |raw: RawJson<'_>, writer| { view::GitHubTokenAcquireRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "hook.end", shape: 449, write: |raw: RawJson<'_>, writer| { view::HookEndData(raw).rewrite(writer); }, build: None },
    Entry { name: "hook.progress", shape: 452, write: |raw: RawJson<'_>, writer| { view::HookProgressData(raw).rewrite(writer); }, build: None },
    Entry { name: "hook.start", shape: 455, write: |raw: RawJson<'_>, writer| { view::HookStartData(raw).rewrite(writer); }, build: None },
    Entry { name: "hooks.invoke", shape: 1303, write: |raw: RawJson<'_>, writer| { view::HooksInvokeRequest::over(raw).rewrite(writer); }, build: None },
    Entry { name: "host.authenticationCancelled", shape: 1306, write: |raw: RawJson<'_>, writer| { view::HostAuthenticationCancelledNotification(raw).rewrite(writer); }, build: None },
    Entry { name: "host.event", shape: 1311, write: |raw: RawJson<'_>, writer| { view::HostEventNotification(raw).rewrite(writer); }, build: None },
    Entry { name: "host.exited", shape: 1313, write: |raw: RawJson<'_>, writer| { view::HostExitedNotification(raw).rewrite(writer); }, build: None },
    Entry { name: "host.materializeSession", shape: 1314, write: |raw: RawJson<'_>, writer| { view::HostMaterializeSessionRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "host.sessionReleased", shape: 1316, write: |raw: RawJson<'_>, writer| { view::HostSessionReleasedNotification(raw).rewrite(writer); }, build: None },
    Entry { name: "host.validateAuthentication", shape: 1317, write: |raw: RawJson<'_>, writer| { view::HostValidateAuthenticationRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "human_response.recorded", shape: 466, write: |raw: RawJson<'_>, writer| { view::HumanResponseRecordedData(raw).rewrite(writer); }, build: None },
    Entry { name: "installations.confirm", shape: 1376, write: |raw: RawJson<'_>, writer| { view::InstallationConfirmationRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "instruction.update", shape: 473, write: |raw: RawJson<'_>, writer| { view::InstructionUpdateData(raw).rewrite(writer); }, build: None },
    Entry { name: "kerberosAuth.acquire", shape: 1389, write: |raw: RawJson<'_>, writer| { view::KerberosAuthAcquireRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "llmInference.httpRequestChunk", shape: 1393, write: |raw: RawJson<'_>, writer| { view::LlmInferenceHttpRequestChunkRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "llmInference.httpRequestStart", shape: 1397, write: |raw: RawJson<'_>, writer| { view::LlmInferenceHttpRequestStartRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "mcp.headers_refresh_completed", shape: 477, write: |raw: RawJson<'_>, writer| { view::McpHeadersRefreshCompletedData(raw).rewrite(writer); }, build: None },
    Entry { name: "mcp.headers_refresh_required", shape: 481, write: |raw: RawJson<'_>, writer| { view::McpHeadersRefreshRequiredData(raw).rewrite(writer); }, build: None },
    Entry { name: "mcp.oauth_completed", shape: 485, write: |raw: RawJson<'_>, writer| { view::McpOauthCompletedData(raw).rewrite(writer); }, build: None },
    Entry { name: "mcp.oauth_recovery_completed", shape: 489, write: |raw: RawJson<'_>, writer| { view::McpOauthRecoveryCompletedData(raw).rewrite(writer); }, build: None },
    Entry { name: "mcp.oauth_required", shape: 499, write: |raw: RawJson<'_>, writer| { view::McpOauthRequiredData(raw).rewrite(writer); }, build: None },
    Entry { name: "mcp.prompts.list_changed", shape: 502, write: |raw: RawJson<'_>, writer| { view::McpListChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "mcp.resources.list_changed", shape: 502, write: |raw: RawJson<'_>, writer| { view::McpListChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "mcp.tools.list_changed", shape: 502, write: |raw: RawJson<'_>, writer| { view::McpListChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "mcp_app.tool_call_complete", shape: 512, write: |raw: RawJson<'_>, writer| { view::McpAppToolCallCompleteData(raw).rewrite(writer); }, build: None },
    Entry { name: "model.call_failure", shape: 519, write: |raw: RawJson<'_>, writer| { view::ModelCallFailureData(raw).rewrite(writer); }, build: None },
    Entry { name: "model.call_final_result", shape: 523, write: |raw: RawJson<'_>, writer| { view::ModelCallFinalResultData(raw).rewrite(writer); }, build: None },
    Entry { name: "model.call_finished", shape: 527, write: |raw: RawJson<'_>, writer| { view::ModelCallFinishedData(raw).rewrite(writer); }, build: None },
    Entry { name: "model.call_start", shape: 530, write: |raw: RawJson<'_>, writer| { view::ModelCallStartData(raw).rewrite(writer); }, build: None },
    Entry { name: "model.log", shape: 533, write: |raw: RawJson<'_>, writer| { view::ModelLogData(raw).rewrite(writer); }, build: None },
    Entry { name: "model.message", shape: 537, write: |raw: RawJson<'_>, writer| { view::ModelMessageData(raw).rewrite(writer); }, build: None },
    Entry { name: "model.messages_snapshot", shape: 540, write: |raw: RawJson<'_>, writer| { view::ModelMessagesSnapshotData(raw).rewrite(writer); }, build: None },
    Entry { name: "model.model_call_failure", shape: 543, write: |raw: RawJson<'_>, writer| { view::ModelModelCallFailureData(raw).rewrite(writer); }, build: None },
    Entry { name: "model.model_call_started", shape: 547, write: |raw: RawJson<'_>, writer| { view::ModelModelCallStartedData(raw).rewrite(writer); }, build: None },
    Entry { name: "model.model_call_success", shape: 550, write: |raw: RawJson<'_>, writer| { view::ModelModelCallSuccessData(raw).rewrite(writer); }, build: None },
    Entry { name: "model.response", shape: 553, write: |raw: RawJson<'_>, writer| { view::ModelResponseData(raw).rewrite(writer); }, build: None },
    Entry { name: "model.response_limits_status", shape: 19, write: |raw: RawJson<'_>, writer| { writer.open(); for (name, item) in Map::new(raw, RawJson::itself) { writer.key(&name); writer.raw(item); } writer.close(); }, build: None },
    Entry { name: "model.tool_execution", shape: 558, write: |raw: RawJson<'_>, writer| { view::ModelToolExecutionData(raw).rewrite(writer); }, build: None },
    Entry { name: "model.turn_ended", shape: 561, write: |raw: RawJson<'_>, writer| { view::ModelTurnEndedData(raw).rewrite(writer); }, build: None },
    Entry { name: "model.turn_failed", shape: 564, write: |raw: RawJson<'_>, writer| { view::ModelTurnFailedData(raw).rewrite(writer); }, build: None },
    Entry { name: "model.turn_retry", shape: 19, write: |raw: RawJson<'_>, writer| { writer.open(); for (name, item) in Map::new(raw, RawJson::itself) { writer.key(&name); writer.raw(item); } writer.close(); }, build: None },
    Entry { name: "model.turn_started", shape: 569, write: |raw: RawJson<'_>, writer| { view::ModelTurnStartedData(raw).rewrite(writer); }, build: None },
    Entry { name: "pending_messages.modified", shape: 572, write: |raw: RawJson<'_>, writer| { view::PendingMessagesModifiedData(raw).rewrite(writer); }, build: None },
    Entry { name: "permission.assentDetected", shape: 575, write: |raw: RawJson<'_>, writer| { view::PermissionAssentDetectedData(raw).rewrite(writer); }, build: None },
    Entry { name: "permission.carriedForward", shape: 579, write: |raw: RawJson<'_>, writer| { view::PermissionCarriedForwardData(raw).rewrite(writer); }, build: None },
    Entry { name: "permission.completed", shape: 634, write: |raw: RawJson<'_>, writer| { view::PermissionCompletedData(raw).rewrite(writer); }, build: None },
    Entry { name: "permission.contextualAuthorization", shape: 638, write: |raw: RawJson<'_>, writer| { view::PermissionContextualAuthorizationData(raw).rewrite(writer); }, build: None },
    Entry { name: "permission.messageAuthorization", shape: 641, write: |raw: RawJson<'_>, writer| { view::PermissionMessageAuthorizationData(raw).rewrite(writer); }, build: None },
    Entry { name: "permission.messageAuthorizationDegraded", shape: 644, write: |raw: RawJson<'_>, writer| { view::PermissionMessageAuthorizationDegradedData(raw).rewrite(writer); }, build: None },
    Entry { name: "permission.messageAuthorizationRead", shape: 647, write: |raw: RawJson<'_>, writer| { view::PermissionMessageAuthorizationReadData(raw).rewrite(writer); }, build: None },
    Entry { name: "permission.requested", shape: 709, write: |raw: RawJson<'_>, writer| { view::PermissionRequestedData(raw).rewrite(writer); }, build: None },
    Entry { name: "prompt_cache_break", shape: 712, write: |raw: RawJson<'_>, writer| { view::PromptCacheBreakData(raw).rewrite(writer); }, build: None },
    Entry { name: "providerToken.getToken", shape: 1613, write: |raw: RawJson<'_>, writer| { view::ProviderTokenAcquireRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "sampling.completed", shape: 715, write: |raw: RawJson<'_>, writer| { view::SamplingCompletedData(raw).rewrite(writer); }, build: None },
    Entry { name: "sampling.requested", shape: 719, write: |raw: RawJson<'_>, writer| { view::SamplingRequestedData(raw).rewrite(writer); }, build: None },
    Entry { name: "sandbox.decision", shape: 749, write: |raw: RawJson<'_>, writer| { view::SandboxDecisionData::over(raw).rewrite(writer); }, build: None },
    Entry { name: "session.auto_mode_resolved", shape: 176, write: |raw: RawJson<'_>, writer| { view::AutoModeResolvedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.auto_tier_recommendation", shape: 190, write: |raw: RawJson<'_>, writer| { view::AutoTierRecommendationData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.auto_tier_switch_failed", shape: 194, write: |raw: RawJson<'_>, writer| { view::AutoTierSwitchFailedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.autopilot_objective_changed", shape: 197, write: |raw: RawJson<'_>, writer| { view::AutopilotObjectiveChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.autopilot_stopped", shape: 760, write: |raw: RawJson<'_>, writer| { view::SessionAutopilotStoppedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.background_tasks_changed", shape: 199, write: |raw: RawJson<'_>, writer| { view::BackgroundTasksChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.binary_asset", shape: 201, write: |raw: RawJson<'_>, writer| { view::BinaryAssetData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.canvas.closed", shape: 207, write: |raw: RawJson<'_>, writer| { view::CanvasClosedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.canvas.opened", shape: 216, write: |raw: RawJson<'_>, writer| { view::CanvasOpenedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.canvas.recorded", shape: 223, write: |raw: RawJson<'_>, writer| { view::CanvasRecordedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.canvas.registry_changed", shape: 228, write: |raw: RawJson<'_>, writer| { view::CanvasRegistryChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.canvas.removed", shape: 229, write: |raw: RawJson<'_>, writer| { view::CanvasRemovedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.canvas.unavailable", shape: 230, write: |raw: RawJson<'_>, writer| { view::CanvasUnavailableData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.compaction_complete", shape: 283, write: |raw: RawJson<'_>, writer| { view::CompactionCompleteData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.compaction_start", shape: 284, write: |raw: RawJson<'_>, writer| { view::CompactionStartData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.completion_receipt", shape: 289, write: |raw: RawJson<'_>, writer| { view::CompletionReceiptData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.context_changed", shape: 786, write: |raw: RawJson<'_>, writer| { view::WorkingDirectoryContext(raw).rewrite(writer); }, build: None },
    Entry { name: "session.context_cleared", shape: 290, write: |raw: RawJson<'_>, writer| { view::ContextClearedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.custom_agents_updated", shape: 317, write: |raw: RawJson<'_>, writer| { view::CustomAgentsUpdatedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.custom_notification", shape: 318, write: |raw: RawJson<'_>, writer| { view::CustomNotificationData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.error", shape: 349, write: |raw: RawJson<'_>, writer| { view::ErrorData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.event", shape: 1689, write: |raw: RawJson<'_>, writer| { view::SessionEventNotification(raw).rewrite(writer); }, build: None },
    Entry { name: "session.extensions.attachments_pushed", shape: 798, write: |raw: RawJson<'_>, writer| { view::ExtensionsAttachmentsPushedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.extensions_loaded", shape: 805, write: |raw: RawJson<'_>, writer| { view::ExtensionsLoadedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.fusion_change_checkpoint", shape: 809, write: |raw: RawJson<'_>, writer| { view::FusionChangeCheckpointData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.fusion_commit_started", shape: 813, write: |raw: RawJson<'_>, writer| { view::FusionCommitStartedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.fusion_completed", shape: 816, write: |raw: RawJson<'_>, writer| { view::FusionCompletedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.fusion_handoff", shape: 819, write: |raw: RawJson<'_>, writer| { view::FusionHandoffData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.fusion_resolved", shape: 829, write: |raw: RawJson<'_>, writer| { view::FusionResolvedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.fusion_route_failed", shape: 832, write: |raw: RawJson<'_>, writer| { view::FusionRouteFailedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.fusion_route_started", shape: 836, write: |raw: RawJson<'_>, writer| { view::FusionRouteStartedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.handoff", shape: 841, write: |raw: RawJson<'_>, writer| { view::HandoffData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.idle", shape: 844, write: |raw: RawJson<'_>, writer| { view::IdleData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.indexed_search", shape: 860, write: |raw: RawJson<'_>, writer| { view::IndexedSearchData::over(raw).rewrite(writer); }, build: None },
    Entry { name: "session.info", shape: 863, write: |raw: RawJson<'_>, writer| { view::InfoData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.journal_link", shape: 866, write: |raw: RawJson<'_>, writer| { view::SessionJournalLinkData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.lifecycle", shape: 1742, write: |raw: RawJson<'_>, writer| { view::SessionLifecycleNotification(raw).rewrite(writer); }, build: None },
    Entry { name: "session.managed_plugin_progress", shape: 870, write: |raw: RawJson<'_>, writer| { view::SessionManagedPluginProgressData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.managed_settings_enforced", shape: 875, write: |raw: RawJson<'_>, writer| { view::ManagedSettingsEnforcedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.managed_settings_resolved", shape: 880, write: |raw: RawJson<'_>, writer| { view::ManagedSettingsResolvedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.mcp_server_needs_reconnect", shape: 883, write: |raw: RawJson<'_>, writer| { view::McpServerNeedsReconnectData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.mcp_server_removed", shape: 886, write: |raw: RawJson<'_>, writer| { view::McpServerRemovedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.mcp_server_status_changed", shape: 890, write: |raw: RawJson<'_>, writer| { view::McpServerStatusChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.mcp_server_tools_loaded", shape: 893, write: |raw: RawJson<'_>, writer| { view::SessionMcpServerToolsLoadedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.mcp_servers_loaded", shape: 900, write: |raw: RawJson<'_>, writer| { view::McpServersLoadedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.memory_changed", shape: 903, write: |raw: RawJson<'_>, writer| { view::MemoryChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.mode_changed", shape: 906, write: |raw: RawJson<'_>, writer| { view::ModeChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.mode_notice_delivered", shape: 909, write: |raw: RawJson<'_>, writer| { view::ModeNoticeDeliveredData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.model_change", shape: 915, write: |raw: RawJson<'_>, writer| { view::ModelChangeData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.model_deselected", shape: 919, write: |raw: RawJson<'_>, writer| { view::ModelDeselectedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.permission_recovery", shape: 591, write: |raw: RawJson<'_>, writer| { view::PermissionRecoveryData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.permissions_changed", shape: 924, write: |raw: RawJson<'_>, writer| { view::PermissionsChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.plan_changed", shape: 928, write: |raw: RawJson<'_>, writer| { view::PlanChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.quota_observation", shape: 942, write: |raw: RawJson<'_>, writer| { view::SessionQuotaObservationData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.remote_steerable_changed", shape: 945, write: |raw: RawJson<'_>, writer| { view::RemoteSteerableChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.resume", shape: 949, write: |raw: RawJson<'_>, writer| { view::ResumeData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.schedule_cancelled", shape: 952, write: |raw: RawJson<'_>, writer| { view::ScheduleCancelledData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.schedule_created", shape: 956, write: |raw: RawJson<'_>, writer| { view::ScheduleCreatedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.schedule_rearmed", shape: 959, write: |raw: RawJson<'_>, writer| { view::ScheduleRearmedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.session_limits_changed", shape: 963, write: |raw: RawJson<'_>, writer| { view::SessionLimitsChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.shutdown", shape: 977, write: |raw: RawJson<'_>, writer| { view::ShutdownData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.skills_loaded", shape: 983, write: |raw: RawJson<'_>, writer| { view::SkillsLoadedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.snapshot_rewind", shape: 986, write: |raw: RawJson<'_>, writer| { view::SnapshotRewindData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.start", shape: 990, write: |raw: RawJson<'_>, writer| { view::StartData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.task_complete", shape: 994, write: |raw: RawJson<'_>, writer| { view::TaskCompleteData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.title_changed", shape: 997, write: |raw: RawJson<'_>, writer| { view::TitleChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.todos_changed", shape: 1000, write: |raw: RawJson<'_>, writer| { view::TodosChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.tools_updated", shape: 1003, write: |raw: RawJson<'_>, writer| { view::ToolsUpdatedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.truncation", shape: 1006, write: |raw: RawJson<'_>, writer| { view::TruncationData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.usage_checkpoint", shape: 1011, write: |raw: RawJson<'_>, writer| { view::UsageCheckpointData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.usage_info", shape: 1014, write: |raw: RawJson<'_>, writer| { view::UsageInfoData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.warning", shape: 1017, write: |raw: RawJson<'_>, writer| { view::WarningData(raw).rewrite(writer); }, build: None },
    Entry { name: "session.workspace_file_changed", shape: 1021, write: |raw: RawJson<'_>, writer| { view::WorkspaceFileChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "sessionFs.appendFile", shape: 1690, write: |raw: RawJson<'_>, writer| { view::SessionFsAppendFileRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "sessionFs.exists", shape: 1693, write: |raw: RawJson<'_>, writer| { view::SessionFsExistsRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "sessionFs.mkdir", shape: 1695, write: |raw: RawJson<'_>, writer| { view::SessionFsMkdirRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "sessionFs.readFile", shape: 1700, write: |raw: RawJson<'_>, writer| { view::SessionFsReadFileRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "sessionFs.readFileBytes", shape: 1696, write: |raw: RawJson<'_>, writer| { view::SessionFsReadFileBytesRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "sessionFs.readFileRange", shape: 1698, write: |raw: RawJson<'_>, writer| { view::SessionFsReadFileRangeRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "sessionFs.readdir", shape: 1702, write: |raw: RawJson<'_>, writer| { view::SessionFsReaddirRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "sessionFs.readdirWithTypes", shape: 1706, write: |raw: RawJson<'_>, writer| { view::SessionFsReaddirWithTypesRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "sessionFs.rename", shape: 1709, write: |raw: RawJson<'_>, writer| { view::SessionFsRenameRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "sessionFs.rm", shape: 1710, write: |raw: RawJson<'_>, writer| { view::SessionFsRmRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "sessionFs.sqliteExists", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    Entry { name: "sessionFs.sqliteQuery", shape: 1717, write: |raw: RawJson<'_>, writer| { view::SessionFsSqliteQueryRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "sessionFs.sqliteTransaction", shape: 1723, write: |raw: RawJson<'_>, writer| { view::SessionFsSqliteTransactionRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "sessionFs.stat", shape: 1726, write: |raw: RawJson<'_>, writer| { view::SessionFsStatRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "sessionFs.writeFile", shape: 1729, write: |raw: RawJson<'_>, writer| { view::SessionFsWriteFileRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "sessionFs.writeFileBytes", shape: 1728, write: |raw: RawJson<'_>, writer| { view::SessionFsWriteFileBytesRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "sessionManagement.create", shape: 1747, write: |raw: RawJson<'_>, writer| { view::SessionManagementCreateHostRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "session_limits_exhausted.completed", shape: 1026, write: |raw: RawJson<'_>, writer| { view::SessionLimitsExhaustedCompletedData(raw).rewrite(writer); }, build: None },
    Entry { name: "session_limits_exhausted.requested", shape: 1029, write: |raw: RawJson<'_>, writer| { view::SessionLimitsExhaustedRequestedData(raw).rewrite(writer); }, build: None },
    Entry { name: "skill.context_delivered", shape: 1032, write: |raw: RawJson<'_>, writer| { view::SkillContextDeliveredData(raw).rewrite(writer); }, build: None },
    Entry { name: "skill.context_delivered_ref", shape: 1035, write: |raw: RawJson<'_>, writer| { view::SkillContextDeliveredRefData(raw).rewrite(writer); }, build: None },
    Entry { name: "skill.invoked", shape: 1039, write: |raw: RawJson<'_>, writer| { view::SkillInvokedData(raw).rewrite(writer); }, build: None },
    Entry { name: "skill.invoked_ref", shape: 1042, write: |raw: RawJson<'_>, writer| { view::SkillInvokedRefData(raw).rewrite(writer); }, build: None },
    Entry { name: "skillProvider.list", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    Entry { name: "skillProvider.read", shape: 1775, write: |raw: RawJson<'_>, writer| { view::SkillProviderReadParams(raw).rewrite(writer); }, build: None },
    Entry { name: "subagent.completed", shape: 1046, write: |raw: RawJson<'_>, writer| { view::SubagentCompletedData(raw).rewrite(writer); }, build: None },
    Entry { name: "subagent.configured", shape: 1049, write: |raw: RawJson<'_>, writer| { view::SubagentConfiguredData(raw).rewrite(writer); }, build: None },
    Entry { name: "subagent.deselected", shape: 1052, write: |raw: RawJson<'_>, writer| { view::SubagentDeselectedData(raw).rewrite(writer); }, build: None },
    Entry { name: "subagent.failed", shape: 1055, write: |raw: RawJson<'_>, writer| { view::SubagentFailedData(raw).rewrite(writer); }, build: None },
    Entry { name: "subagent.selected", shape: 1058, write: |raw: RawJson<'_>, writer| { view::SubagentSelectedData(raw).rewrite(writer); }, build: None },
    Entry { name: "subagent.started", shape: 1062, write: |raw: RawJson<'_>, writer| { view::SubagentStartedData(raw).rewrite(writer); }, build: None },
    Entry { name: "system.message", shape: 1069, write: |raw: RawJson<'_>, writer| { view::SystemMessageData(raw).rewrite(writer); }, build: None },
    Entry { name: "system.notification", shape: 1095, write: |raw: RawJson<'_>, writer| { view::SystemNotificationData(raw).rewrite(writer); }, build: None },
    Entry { name: "systemMessage.transform", shape: 1786, write: |raw: RawJson<'_>, writer| { view::SystemMessageTransformRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "tasks.cancel", shape: 258, write: |raw: RawJson<'_>, writer| { view::ClientTaskCancelRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "tool.execution_complete", shape: 1147, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteData(raw).rewrite(writer); }, build: None },
    Entry { name: "tool.execution_partial_result", shape: 1150, write: |raw: RawJson<'_>, writer| { view::ToolExecutionPartialData(raw).rewrite(writer); }, build: None },
    Entry { name: "tool.execution_progress", shape: 1153, write: |raw: RawJson<'_>, writer| { view::ToolExecutionProgressData(raw).rewrite(writer); }, build: None },
    Entry { name: "tool.execution_start", shape: 1162, write: |raw: RawJson<'_>, writer| { view::ToolExecutionStartData(raw).rewrite(writer); }, build: None },
    Entry { name: "tool.shell_output", shape: 1166, write: |raw: RawJson<'_>, writer| { view::ToolShellOutputData(raw).rewrite(writer); }, build: None },
    Entry { name: "tool.user_requested", shape: 1169, write: |raw: RawJson<'_>, writer| { view::ToolUserRequestedData(raw).rewrite(writer); }, build: None },
    Entry { name: "tool_search.activated", shape: 1172, write: |raw: RawJson<'_>, writer| { view::ToolSearchActivatedData(raw).rewrite(writer); }, build: None },
    Entry { name: "ui.ephemeral_query", shape: 1176, write: |raw: RawJson<'_>, writer| { view::UIEphemeralQueryData(raw).rewrite(writer); }, build: None },
    Entry { name: "uiThread.run", shape: 1833, write: |raw: RawJson<'_>, writer| { view::UiThreadRunRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "user.message", shape: 1181, write: |raw: RawJson<'_>, writer| { view::UserMessageData(raw).rewrite(writer); }, build: None },
    Entry { name: "userInput.request", shape: 1848, write: |raw: RawJson<'_>, writer| { view::UserInputRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "user_input.completed", shape: 1184, write: |raw: RawJson<'_>, writer| { view::UserInputCompletedData(raw).rewrite(writer); }, build: None },
    Entry { name: "user_input.requested", shape: 1187, write: |raw: RawJson<'_>, writer| { view::UserInputRequestedData(raw).rewrite(writer); }, build: None },
    Entry { name: "workflow.abort", shape: 1854, write: |raw: RawJson<'_>, writer| { view::WorkflowAbortRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "workflow.execute", shape: 1856, write: |raw: RawJson<'_>, writer| { view::WorkflowExecuteRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "workflow.run_settled", shape: 1191, write: |raw: RawJson<'_>, writer| { view::WorkflowRunSettledData(raw).rewrite(writer); }, build: None },
    Entry { name: "workflow.run_started", shape: 1194, write: |raw: RawJson<'_>, writer| { view::WorkflowRunStartedData(raw).rewrite(writer); }, build: None },
    Entry { name: "workflow.run_updated", shape: 1197, write: |raw: RawJson<'_>, writer| { view::WorkflowRunUpdatedData(raw).rewrite(writer); }, build: None },
];

pub(crate) static ANSWERS: &[Entry] = &[
    Entry { name: "autoModeSwitch.request", shape: 182, write: |raw: RawJson<'_>, writer| { view::AutoModeSwitchResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AutoModeSwitchResult::rebuild(view::AutoModeSwitchResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "auto_mode_switch.requested", shape: 181, write: |raw: RawJson<'_>, writer| { writer.text(enums::UIAutoModeSwitchResponse::from_wire(&raw.to_text()).as_str()); }, build: None },
    Entry { name: "canvas.action.invoke", shape: 0, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    Entry { name: "canvas.close", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    Entry { name: "canvas.open", shape: 222, write: |raw: RawJson<'_>, writer| { view::CanvasProviderOpenResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::CanvasProviderOpenResult::rebuild(view::CanvasProviderOpenResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "command.execute", shape: 363, write: |raw: RawJson<'_>, writer| { match match raw.nullable() { Some(raw) => Some(raw.to_text()), None => None } { Some(value) => { writer.text(&value); } None => writer.null(), } }, build: None },
    Entry { name: "command.queued", shape: 274, write: |raw: RawJson<'_>, writer| { view::QueuedCommandResult::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::QueuedCommandResult::rebuild(view::QueuedCommandResult::over(raw)).raw().as_str().to_owned()) },
    Entry { name: "elicitation.requested", shape: 1818, write: |raw: RawJson<'_>, writer| { view::UIElicitationResponse(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UIElicitationResponse::rebuild(view::UIElicitationResponse(raw)).raw().as_str().to_owned()) },
    Entry { name: "entraToken.getToken", shape: 347, write: |raw: RawJson<'_>, writer| { view::EntraTokenProviderResult::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::EntraTokenProviderResult::rebuild(view::EntraTokenProviderResult::over(raw)).raw().as_str().to_owned()) },
    Entry { name: "exitPlanMode.request", shape: 1821, write: |raw: RawJson<'_>, writer| { view::UIExitPlanModeResponse(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UIExitPlanModeResponse::rebuild(view::UIExitPlanModeResponse(raw)).raw().as_str().to_owned()) },
    Entry { name: "exit_plan_mode.requested", shape: 1821, write: |raw: RawJson<'_>, writer| { view::UIExitPlanModeResponse(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UIExitPlanModeResponse::rebuild(view::UIExitPlanModeResponse(raw)).raw().as_str().to_owned()) },
    Entry { name: "extensionLaunchProvider.resolve", shape: 1214, write: |raw: RawJson<'_>, writer| { view::ExtensionLaunchProviderResolveResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ExtensionLaunchProviderResolveResult::rebuild(view::ExtensionLaunchProviderResolveResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "external_tool.requested", shape: 1233, write: |raw: RawJson<'_>, writer| { view::ExternalToolResult::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ExternalToolResult::rebuild(view::ExternalToolResult::over(raw)).raw().as_str().to_owned()) },
    Entry { name: "gitHubToken.getToken", shape: 1243, write: |raw: RawJson<'_>, writer| { view::GitHubTokenAcquireResult::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::GitHubTokenAcquireResult::rebuild(view::GitHubTokenAcquireResult::over(raw)).raw().as_str().to_owned()) },
    Entry { name: "hooks.invoke", shape: 1304, write: |raw: RawJson<'_>, writer| { view::HooksInvokeResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::HooksInvokeResult::rebuild(view::HooksInvokeResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "hooks.invoke/agentStop", shape: 33, write: |raw: RawJson<'_>, writer| { view::AgentStopHookResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AgentStopHookResult::rebuild(view::AgentStopHookResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "hooks.invoke/errorOccurred", shape: 356, write: |raw: RawJson<'_>, writer| { view::ErrorOccurredHookResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ErrorOccurredHookResult::rebuild(view::ErrorOccurredHookResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "hooks.invoke/notification", shape: 1496, write: |raw: RawJson<'_>, writer| { view::NotificationHookResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::NotificationHookResult::rebuild(view::NotificationHookResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "hooks.invoke/permissionRequest", shape: 1557, write: |raw: RawJson<'_>, writer| { view::PermissionRequestHookResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionRequestHookResult::rebuild(view::PermissionRequestHookResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "hooks.invoke/postResult", shape: 1576, write: |raw: RawJson<'_>, writer| { view::PostResultHookResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PostResultHookResult::rebuild(view::PostResultHookResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "hooks.invoke/postToolUse", shape: 1580, write: |raw: RawJson<'_>, writer| { view::PostToolUseHookResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PostToolUseHookResult::rebuild(view::PostToolUseHookResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "hooks.invoke/postToolUseFailure", shape: 1578, write: |raw: RawJson<'_>, writer| { view::PostToolUseFailureHookResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PostToolUseFailureHookResult::rebuild(view::PostToolUseFailureHookResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "hooks.invoke/preCompact", shape: 1581, write: |raw: RawJson<'_>, writer| { view::PreCompactHookResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PreCompactHookResult::rebuild(view::PreCompactHookResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "hooks.invoke/preMcpToolCall", shape: 1584, write: |raw: RawJson<'_>, writer| { view::PreMcpToolCallHookResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PreMcpToolCallHookResult::rebuild(view::PreMcpToolCallHookResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "hooks.invoke/prePRDescription", shape: 1585, write: |raw: RawJson<'_>, writer| { view::PrePrDescriptionHookResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PrePrDescriptionHookResult::rebuild(view::PrePrDescriptionHookResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "hooks.invoke/preToolUse", shape: 1588, write: |raw: RawJson<'_>, writer| { view::PreToolUseHookResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PreToolUseHookResult::rebuild(view::PreToolUseHookResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "hooks.invoke/sessionEnd", shape: 1688, write: |raw: RawJson<'_>, writer| { view::SessionEndHookResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionEndHookResult::rebuild(view::SessionEndHookResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "hooks.invoke/sessionStart", shape: 1757, write: |raw: RawJson<'_>, writer| { view::SessionStartHookResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionStartHookResult::rebuild(view::SessionStartHookResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "hooks.invoke/subagentStart", shape: 1780, write: |raw: RawJson<'_>, writer| { view::SubagentStartHookResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SubagentStartHookResult::rebuild(view::SubagentStartHookResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "hooks.invoke/subagentStop", shape: 1783, write: |raw: RawJson<'_>, writer| { view::SubagentStopHookResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SubagentStopHookResult::rebuild(view::SubagentStopHookResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "hooks.invoke/userPromptSubmitted", shape: 1851, write: |raw: RawJson<'_>, writer| { view::UserPromptSubmittedHookResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UserPromptSubmittedHookResult::rebuild(view::UserPromptSubmittedHookResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "hooks.invoke/userPromptTransformed", shape: 1853, write: |raw: RawJson<'_>, writer| { view::UserPromptTransformedHookResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UserPromptTransformedHookResult::rebuild(view::UserPromptTransformedHookResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "host.materializeSession", shape: 1315, write: |raw: RawJson<'_>, writer| { view::HostMaterializeSessionResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::HostMaterializeSessionResult::rebuild(view::HostMaterializeSessionResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "host.validateAuthentication", shape: 1863, write: |raw: RawJson<'_>, writer| { match match raw.nullable() { Some(raw) => Some(view::HostAuthentication(raw)), None => None } { Some(value) => { value.rewrite(writer); } None => writer.null(), } }, build: None },
    Entry { name: "installations.confirm", shape: 1378, write: |raw: RawJson<'_>, writer| { view::InstallationConfirmationResponse(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::InstallationConfirmationResponse::rebuild(view::InstallationConfirmationResponse(raw)).raw().as_str().to_owned()) },
    Entry { name: "kerberosAuth.acquire", shape: 1390, write: |raw: RawJson<'_>, writer| { view::KerberosAuthAcquireResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::KerberosAuthAcquireResult::rebuild(view::KerberosAuthAcquireResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "llmInference.httpRequestChunk", shape: 1394, write: |raw: RawJson<'_>, writer| { view::LlmInferenceHttpRequestChunkResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::LlmInferenceHttpRequestChunkResult::rebuild(view::LlmInferenceHttpRequestChunkResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "llmInference.httpRequestStart", shape: 1398, write: |raw: RawJson<'_>, writer| { view::LlmInferenceHttpRequestStartResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::LlmInferenceHttpRequestStartResult::rebuild(view::LlmInferenceHttpRequestStartResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "mcp.headers_refresh_required", shape: 1416, write: |raw: RawJson<'_>, writer| { view::McpHeadersHandlePendingHeadersRefreshRequest::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpHeadersHandlePendingHeadersRefreshRequest::rebuild(view::McpHeadersHandlePendingHeadersRefreshRequest::over(raw)).raw().as_str().to_owned()) },
    Entry { name: "mcp.oauth_required", shape: 1435, write: |raw: RawJson<'_>, writer| { view::McpOauthPendingRequestResponse::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpOauthPendingRequestResponse::rebuild(view::McpOauthPendingRequestResponse::over(raw)).raw().as_str().to_owned()) },
    Entry { name: "permission.requested", shape: 1551, write: |raw: RawJson<'_>, writer| { view::PermissionDecision::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionDecision::rebuild(view::PermissionDecision::over(raw)).raw().as_str().to_owned()) },
    Entry { name: "providerToken.getToken", shape: 1614, write: |raw: RawJson<'_>, writer| { view::ProviderTokenAcquireResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ProviderTokenAcquireResult::rebuild(view::ProviderTokenAcquireResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "sampling.requested", shape: 1865, write: |raw: RawJson<'_>, writer| { match match raw.nullable() { Some(raw) => Some(view::UIHandlePendingSamplingResponse(raw)), None => None } { Some(value) => { value.rewrite(writer); } None => writer.null(), } }, build: None },
    Entry { name: "sessionFs.appendFile", shape: 1864, write: |raw: RawJson<'_>, writer| { match match raw.nullable() { Some(raw) => Some(view::SessionFsError(raw)), None => None } { Some(value) => { value.rewrite(writer); } None => writer.null(), } }, build: None },
    Entry { name: "sessionFs.exists", shape: 1694, write: |raw: RawJson<'_>, writer| { view::SessionFsExistsResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionFsExistsResult::rebuild(view::SessionFsExistsResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "sessionFs.mkdir", shape: 1864, write: |raw: RawJson<'_>, writer| { match match raw.nullable() { Some(raw) => Some(view::SessionFsError(raw)), None => None } { Some(value) => { value.rewrite(writer); } None => writer.null(), } }, build: None },
    Entry { name: "sessionFs.readFile", shape: 1701, write: |raw: RawJson<'_>, writer| { view::SessionFsReadFileResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionFsReadFileResult::rebuild(view::SessionFsReadFileResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "sessionFs.readFileBytes", shape: 1697, write: |raw: RawJson<'_>, writer| { view::SessionFsReadFileBytesResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionFsReadFileBytesResult::rebuild(view::SessionFsReadFileBytesResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "sessionFs.readFileRange", shape: 1699, write: |raw: RawJson<'_>, writer| { view::SessionFsReadFileRangeResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionFsReadFileRangeResult::rebuild(view::SessionFsReadFileRangeResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "sessionFs.readdir", shape: 1703, write: |raw: RawJson<'_>, writer| { view::SessionFsReaddirResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionFsReaddirResult::rebuild(view::SessionFsReaddirResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "sessionFs.readdirWithTypes", shape: 1708, write: |raw: RawJson<'_>, writer| { view::SessionFsReaddirWithTypesResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionFsReaddirWithTypesResult::rebuild(view::SessionFsReaddirWithTypesResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "sessionFs.rename", shape: 1864, write: |raw: RawJson<'_>, writer| { match match raw.nullable() { Some(raw) => Some(view::SessionFsError(raw)), None => None } { Some(value) => { value.rewrite(writer); } None => writer.null(), } }, build: None },
    Entry { name: "sessionFs.rm", shape: 1864, write: |raw: RawJson<'_>, writer| { match match raw.nullable() { Some(raw) => Some(view::SessionFsError(raw)), None => None } { Some(value) => { value.rewrite(writer); } None => writer.null(), } }, build: None },
    Entry { name: "sessionFs.sqliteExists", shape: 1715, write: |raw: RawJson<'_>, writer| { view::SessionFsSqliteExistsResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionFsSqliteExistsResult::rebuild(view::SessionFsSqliteExistsResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "sessionFs.sqliteQuery", shape: 1718, write: |raw: RawJson<'_>, writer| { view::SessionFsSqliteQueryResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionFsSqliteQueryResult::rebuild(view::SessionFsSqliteQueryResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "sessionFs.sqliteTransaction", shape: 1725, write: |raw: RawJson<'_>, writer| { view::SessionFsSqliteTransactionResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionFsSqliteTransactionResult::rebuild(view::SessionFsSqliteTransactionResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "sessionFs.stat", shape: 1727, write: |raw: RawJson<'_>, writer| { view::SessionFsStatResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionFsStatResult::rebuild(view::SessionFsStatResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "sessionFs.writeFile", shape: 1864, write: |raw: RawJson<'_>, writer| { match match raw.nullable() { Some(raw) => Some(view::SessionFsError(raw)), None => None } { Some(value) => { value.rewrite(writer); } None => writer.null(), } }, build: None },
    Entry { name: "sessionFs.writeFileBytes", shape: 1864, write: |raw: RawJson<'_>, writer| { match match raw.nullable() { Some(raw) => Some(view::SessionFsError(raw)), None => None } { Some(value) => { value.rewrite(writer); } None => writer.null(), } }, build: None },
    Entry { name: "sessionManagement.create", shape: 1748, write: |raw: RawJson<'_>, writer| { view::SessionManagementCreateResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionManagementCreateResult::rebuild(view::SessionManagementCreateResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "session_limits_exhausted.requested", shape: 1829, write: |raw: RawJson<'_>, writer| { view::UISessionLimitsExhaustedResponse(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UISessionLimitsExhaustedResponse::rebuild(view::UISessionLimitsExhaustedResponse(raw)).raw().as_str().to_owned()) },
    Entry { name: "skillProvider.list", shape: 1774, write: |raw: RawJson<'_>, writer| { view::SkillProviderListResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SkillProviderListResult::rebuild(view::SkillProviderListResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "skillProvider.read", shape: 1776, write: |raw: RawJson<'_>, writer| { view::SkillProviderReadResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SkillProviderReadResult::rebuild(view::SkillProviderReadResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "systemMessage.transform", shape: 1787, write: |raw: RawJson<'_>, writer| { view::SystemMessageTransformResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SystemMessageTransformResult::rebuild(view::SystemMessageTransformResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "tasks.cancel", shape: 259, write: |raw: RawJson<'_>, writer| { view::ClientTaskCancelResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ClientTaskCancelResult::rebuild(view::ClientTaskCancelResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "uiThread.run", shape: 1862, write: |raw: RawJson<'_>, writer| { writer.raw(raw); }, build: None },
    Entry { name: "userInput.request", shape: 1849, write: |raw: RawJson<'_>, writer| { view::UserInputResult::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UserInputResult::rebuild(view::UserInputResult::over(raw)).raw().as_str().to_owned()) },
    Entry { name: "user_input.requested", shape: 1831, write: |raw: RawJson<'_>, writer| { view::UIUserInputResponse(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UIUserInputResponse::rebuild(view::UIUserInputResponse(raw)).raw().as_str().to_owned()) },
    Entry { name: "workflow.abort", shape: 1855, write: |raw: RawJson<'_>, writer| { view::WorkflowAckResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkflowAckResult::rebuild(view::WorkflowAckResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "workflow.execute", shape: 1857, write: |raw: RawJson<'_>, writer| { view::WorkflowExecuteResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkflowExecuteResult::rebuild(view::WorkflowExecuteResult(raw)).raw().as_str().to_owned()) },
];

pub(crate) static TYPES: &[Entry] = &[
    Entry { name: "AbortData", shape: 2, write: |raw: RawJson<'_>, writer| { view::AbortData(raw).rewrite(writer); }, build: None },
    Entry { name: "AbortRequest", shape: 4, write: |raw: RawJson<'_>, writer| { view::AbortRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AbortRequest::rebuild(view::AbortRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "AbortResult", shape: 6, write: |raw: RawJson<'_>, writer| { view::AbortResult(raw).rewrite(writer); }, build: None },
    Entry { name: "AcceptedEnqueueCommandResult", shape: 8, write: |raw: RawJson<'_>, writer| { view::AcceptedEnqueueCommandResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "AccountAllUsers", shape: 1866, write: |raw: RawJson<'_>, writer| { view::AccountAllUsers(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "AccountGetCurrentAuthResult", shape: 1867, write: |raw: RawJson<'_>, writer| { view::AccountGetCurrentAuthResult(raw).rewrite(writer); }, build: None },
    Entry { name: "AccountGetQuotaRequest", shape: 9, write: |raw: RawJson<'_>, writer| { view::AccountGetQuotaRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AccountGetQuotaRequest::rebuild(view::AccountGetQuotaRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "AccountGetQuotaResult", shape: 15, write: |raw: RawJson<'_>, writer| { view::AccountGetQuotaResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "AccountLoginRequest", shape: 1868, write: |raw: RawJson<'_>, writer| { view::AccountLoginRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AccountLoginRequest::rebuild(view::AccountLoginRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "AccountLoginResult", shape: 1869, write: |raw: RawJson<'_>, writer| { view::AccountLoginResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "AccountLogoutRequest", shape: 1870, write: |raw: RawJson<'_>, writer| { view::AccountLogoutRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AccountLogoutRequest::rebuild(view::AccountLogoutRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "AccountLogoutResult", shape: 1871, write: |raw: RawJson<'_>, writer| { view::AccountLogoutResult(raw).rewrite(writer); }, build: None },
    Entry { name: "AccountQuotaSnapshot", shape: 13, write: |raw: RawJson<'_>, writer| { view::AccountQuotaSnapshot(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "AccountStatus", shape: 1873, write: |raw: RawJson<'_>, writer| { view::AccountStatus(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "AccountsEnumerateRequest", shape: 1879, write: |raw: RawJson<'_>, writer| { view::AccountsEnumerateRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AccountsEnumerateRequest::rebuild(view::AccountsEnumerateRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "AccountsGetRequest", shape: 1886, write: |raw: RawJson<'_>, writer| { view::AccountsGetRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AccountsGetRequest::rebuild(view::AccountsGetRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "AccountsSetRequest", shape: 1894, write: |raw: RawJson<'_>, writer| { view::AccountsSetRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AccountsSetRequest::rebuild(view::AccountsSetRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "AgentDiscoveryPath", shape: 1896, write: |raw: RawJson<'_>, writer| { view::AgentDiscoveryPath(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "AgentDiscoveryPathList", shape: 1898, write: |raw: RawJson<'_>, writer| { view::AgentDiscoveryPathList(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "AgentGetCurrentResult", shape: 1899, write: |raw: RawJson<'_>, writer| { view::AgentGetCurrentResult(raw).rewrite(writer); }, build: None },
    Entry { name: "AgentInfo", shape: 22, write: |raw: RawJson<'_>, writer| { view::AgentInfo(raw).rewrite(writer); }, build: None },
    Entry { name: "AgentInterruptedData", shape: 26, write: |raw: RawJson<'_>, writer| { view::AgentInterruptedData(raw).rewrite(writer); }, build: None },
    Entry { name: "AgentList", shape: 28, write: |raw: RawJson<'_>, writer| { view::AgentList(raw).rewrite(writer); }, build: None },
    Entry { name: "AgentListRequest", shape: 29, write: |raw: RawJson<'_>, writer| { view::AgentListRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AgentListRequest::rebuild(view::AgentListRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "AgentRegistryLiveTargetEntry", shape: 1904, write: |raw: RawJson<'_>, writer| { view::AgentRegistryLiveTargetEntry(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "AgentRegistryLogCapture", shape: 1906, write: |raw: RawJson<'_>, writer| { view::AgentRegistryLogCapture(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "AgentRegistrySpawnError", shape: 1908, write: |raw: RawJson<'_>, writer| { view::AgentRegistrySpawnError(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "AgentRegistrySpawnRegistryTimeout", shape: 1910, write: |raw: RawJson<'_>, writer| { view::AgentRegistrySpawnRegistryTimeout(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "AgentRegistrySpawnRequest", shape: 1912, write: |raw: RawJson<'_>, writer| { view::AgentRegistrySpawnRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AgentRegistrySpawnRequest::rebuild(view::AgentRegistrySpawnRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "AgentRegistrySpawnResult", shape: 1919, write: |raw: RawJson<'_>, writer| { view::AgentRegistrySpawnResult::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "AgentRegistrySpawnSpawned", shape: 1914, write: |raw: RawJson<'_>, writer| { view::AgentRegistrySpawnSpawned(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "AgentRegistrySpawnValidationError", shape: 1918, write: |raw: RawJson<'_>, writer| { view::AgentRegistrySpawnValidationError(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "AgentReloadResult", shape: 1920, write: |raw: RawJson<'_>, writer| { view::AgentReloadResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "AgentSelectRequest", shape: 1921, write: |raw: RawJson<'_>, writer| { view::AgentSelectRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AgentSelectRequest::rebuild(view::AgentSelectRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "AgentSelectResult", shape: 1922, write: |raw: RawJson<'_>, writer| { view::AgentSelectResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "AgentSetPromptRequest", shape: 1923, write: |raw: RawJson<'_>, writer| { view::AgentSetPromptRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AgentSetPromptRequest::rebuild(view::AgentSetPromptRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "AgentStopHookInput", shape: 30, write: |raw: RawJson<'_>, writer| { view::AgentStopHookInput(raw).rewrite(writer); }, build: None },
    Entry { name: "AgentStopHookOutput", shape: 32, write: |raw: RawJson<'_>, writer| { view::AgentStopHookOutput(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AgentStopHookOutput::rebuild(view::AgentStopHookOutput(raw)).raw().as_str().to_owned()) },
    Entry { name: "AgentStopHookResult", shape: 33, write: |raw: RawJson<'_>, writer| { view::AgentStopHookResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AgentStopHookResult::rebuild(view::AgentStopHookResult(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "AgentsDiscoverRequest", shape: 1924, write: |raw: RawJson<'_>, writer| { view::AgentsDiscoverRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AgentsDiscoverRequest::rebuild(view::AgentsDiscoverRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "AgentsGetDiscoveryPathsRequest", shape: 1925, write: |raw: RawJson<'_>, writer| { view::AgentsGetDiscoveryPathsRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AgentsGetDiscoveryPathsRequest::rebuild(view::AgentsGetDiscoveryPathsRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "ApiKeyAuthInfo", shape: 51, write: |raw: RawJson<'_>, writer| { view::ApiKeyAuthInfo(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ApiKeyAuthInfo::rebuild(view::ApiKeyAuthInfo(raw)).raw().as_str().to_owned()) },
    Entry { name: "AssistantIdleData", shape: 52, write: |raw: RawJson<'_>, writer| { view::AssistantIdleData(raw).rewrite(writer); }, build: None },
    Entry { name: "AssistantIntentData", shape: 53, write: |raw: RawJson<'_>, writer| { view::AssistantIntentData(raw).rewrite(writer); }, build: None },
    Entry { name: "AssistantMessageData", shape: 78, write: |raw: RawJson<'_>, writer| { view::AssistantMessageData(raw).rewrite(writer); }, build: None },
    Entry { name: "AssistantMessageDeltaData", shape: 79, write: |raw: RawJson<'_>, writer| { view::AssistantMessageDeltaData(raw).rewrite(writer); }, build: None },
    Entry { name: "AssistantMessageReasoningBlocks", shape: 61, write: |raw: RawJson<'_>, writer| { view::AssistantMessageReasoningBlocks(raw).rewrite(writer); }, build: None },
    Entry { name: "AssistantMessageServerTools", shape: 60, write: |raw: RawJson<'_>, writer| { view::AssistantMessageServerTools(raw).rewrite(writer); }, build: None },
    Entry { name: "AssistantMessageStartData", shape: 80, write: |raw: RawJson<'_>, writer| { view::AssistantMessageStartData(raw).rewrite(writer); }, build: None },
    Entry { name: "AssistantMessageToolRequest", shape: 57, write: |raw: RawJson<'_>, writer| { view::AssistantMessageToolRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "AssistantMessageToolRequestCaller", shape: 56, write: |raw: RawJson<'_>, writer| { view::AssistantMessageToolRequestCaller(raw).rewrite(writer); }, build: None },
    Entry { name: "AssistantReasoningData", shape: 81, write: |raw: RawJson<'_>, writer| { view::AssistantReasoningData(raw).rewrite(writer); }, build: None },
    Entry { name: "AssistantReasoningDeltaData", shape: 82, write: |raw: RawJson<'_>, writer| { view::AssistantReasoningDeltaData(raw).rewrite(writer); }, build: None },
    Entry { name: "AssistantServerToolProgressData", shape: 83, write: |raw: RawJson<'_>, writer| { view::AssistantServerToolProgressData(raw).rewrite(writer); }, build: None },
    Entry { name: "AssistantStreamingDeltaData", shape: 84, write: |raw: RawJson<'_>, writer| { view::AssistantStreamingDeltaData(raw).rewrite(writer); }, build: None },
    Entry { name: "AssistantToolCallDeltaData", shape: 85, write: |raw: RawJson<'_>, writer| { view::AssistantToolCallDeltaData(raw).rewrite(writer); }, build: None },
    Entry { name: "AssistantTurnEndData", shape: 86, write: |raw: RawJson<'_>, writer| { view::AssistantTurnEndData(raw).rewrite(writer); }, build: None },
    Entry { name: "AssistantTurnRetryData", shape: 87, write: |raw: RawJson<'_>, writer| { view::AssistantTurnRetryData(raw).rewrite(writer); }, build: None },
    Entry { name: "AssistantTurnStartData", shape: 88, write: |raw: RawJson<'_>, writer| { view::AssistantTurnStartData(raw).rewrite(writer); }, build: None },
    Entry { name: "AssistantUsageCopilotUsage", shape: 91, write: |raw: RawJson<'_>, writer| { view::AssistantUsageCopilotUsage(raw).rewrite(writer); }, build: None },
    Entry { name: "AssistantUsageCopilotUsageTokenDetail", shape: 89, write: |raw: RawJson<'_>, writer| { view::AssistantUsageCopilotUsageTokenDetail(raw).rewrite(writer); }, build: None },
    Entry { name: "AssistantUsageData", shape: 106, write: |raw: RawJson<'_>, writer| { view::AssistantUsageData(raw).rewrite(writer); }, build: None },
    Entry { name: "AssistantUsageQuotaSnapshot", shape: 94, write: |raw: RawJson<'_>, writer| { view::AssistantUsageQuotaSnapshot(raw).rewrite(writer); }, build: None },
    Entry { name: "AssistedApprovalAssessment", shape: 118, write: |raw: RawJson<'_>, writer| { view::AssistedApprovalAssessment::over(raw).rewrite(writer); }, build: None },
    Entry { name: "AssistedApprovalAssessmentCompleted", shape: 115, write: |raw: RawJson<'_>, writer| { view::AssistedApprovalAssessmentCompleted(raw).rewrite(writer); }, build: None },
    Entry { name: "AssistedApprovalAssessmentExcluded", shape: 112, write: |raw: RawJson<'_>, writer| { view::AssistedApprovalAssessmentExcluded(raw).rewrite(writer); }, build: None },
    Entry { name: "AssistedApprovalAssessmentFailed", shape: 117, write: |raw: RawJson<'_>, writer| { view::AssistedApprovalAssessmentFailed(raw).rewrite(writer); }, build: None },
    Entry { name: "AssistedApprovalAssessmentNotRun", shape: 110, write: |raw: RawJson<'_>, writer| { view::AssistedApprovalAssessmentNotRun(raw).rewrite(writer); }, build: None },
    Entry { name: "AssistedApprovalAssessmentUnavailable", shape: 108, write: |raw: RawJson<'_>, writer| { view::AssistedApprovalAssessmentUnavailable(raw).rewrite(writer); }, build: None },
    Entry { name: "Attachment", shape: 158, write: |raw: RawJson<'_>, writer| { view::Attachment::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::Attachment::rebuild(view::Attachment::over(raw)).raw().as_str().to_owned()) },
    Entry { name: "AttachmentBlob", shape: 155, write: |raw: RawJson<'_>, writer| { view::AttachmentBlob(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AttachmentBlob::rebuild(view::AttachmentBlob(raw)).raw().as_str().to_owned()) },
    Entry { name: "AttachmentDirectory", shape: 124, write: |raw: RawJson<'_>, writer| { view::AttachmentDirectory(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AttachmentDirectory::rebuild(view::AttachmentDirectory(raw)).raw().as_str().to_owned()) },
    Entry { name: "AttachmentExtensionContext", shape: 157, write: |raw: RawJson<'_>, writer| { view::AttachmentExtensionContext(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AttachmentExtensionContext::rebuild(view::AttachmentExtensionContext(raw)).raw().as_str().to_owned()) },
    Entry { name: "AttachmentFile", shape: 122, write: |raw: RawJson<'_>, writer| { view::AttachmentFile(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AttachmentFile::rebuild(view::AttachmentFile(raw)).raw().as_str().to_owned()) },
    Entry { name: "AttachmentFileLineRange", shape: 120, write: |raw: RawJson<'_>, writer| { view::AttachmentFileLineRange(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AttachmentFileLineRange::rebuild(view::AttachmentFileLineRange(raw)).raw().as_str().to_owned()) },
    Entry { name: "AttachmentGitHubActionsJob", shape: 139, write: |raw: RawJson<'_>, writer| { view::AttachmentGitHubActionsJob(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AttachmentGitHubActionsJob::rebuild(view::AttachmentGitHubActionsJob(raw)).raw().as_str().to_owned()) },
    Entry { name: "AttachmentGitHubCommit", shape: 135, write: |raw: RawJson<'_>, writer| { view::AttachmentGitHubCommit(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AttachmentGitHubCommit::rebuild(view::AttachmentGitHubCommit(raw)).raw().as_str().to_owned()) },
    Entry { name: "AttachmentGitHubFile", shape: 151, write: |raw: RawJson<'_>, writer| { view::AttachmentGitHubFile(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AttachmentGitHubFile::rebuild(view::AttachmentGitHubFile(raw)).raw().as_str().to_owned()) },
    Entry { name: "AttachmentGitHubFileDiff", shape: 144, write: |raw: RawJson<'_>, writer| { view::AttachmentGitHubFileDiff(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AttachmentGitHubFileDiff::rebuild(view::AttachmentGitHubFileDiff(raw)).raw().as_str().to_owned()) },
    Entry { name: "AttachmentGitHubFileDiffSide", shape: 143, write: |raw: RawJson<'_>, writer| { view::AttachmentGitHubFileDiffSide(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AttachmentGitHubFileDiffSide::rebuild(view::AttachmentGitHubFileDiffSide(raw)).raw().as_str().to_owned()) },
    Entry { name: "AttachmentGitHubReference", shape: 132, write: |raw: RawJson<'_>, writer| { view::AttachmentGitHubReference(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AttachmentGitHubReference::rebuild(view::AttachmentGitHubReference(raw)).raw().as_str().to_owned()) },
    Entry { name: "AttachmentGitHubRelease", shape: 137, write: |raw: RawJson<'_>, writer| { view::AttachmentGitHubRelease(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AttachmentGitHubRelease::rebuild(view::AttachmentGitHubRelease(raw)).raw().as_str().to_owned()) },
    Entry { name: "AttachmentGitHubRepository", shape: 141, write: |raw: RawJson<'_>, writer| { view::AttachmentGitHubRepository(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AttachmentGitHubRepository::rebuild(view::AttachmentGitHubRepository(raw)).raw().as_str().to_owned()) },
    Entry { name: "AttachmentGitHubSnippet", shape: 153, write: |raw: RawJson<'_>, writer| { view::AttachmentGitHubSnippet(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AttachmentGitHubSnippet::rebuild(view::AttachmentGitHubSnippet(raw)).raw().as_str().to_owned()) },
    Entry { name: "AttachmentGitHubTreeComparison", shape: 147, write: |raw: RawJson<'_>, writer| { view::AttachmentGitHubTreeComparison(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AttachmentGitHubTreeComparison::rebuild(view::AttachmentGitHubTreeComparison(raw)).raw().as_str().to_owned()) },
    Entry { name: "AttachmentGitHubTreeComparisonSide", shape: 146, write: |raw: RawJson<'_>, writer| { view::AttachmentGitHubTreeComparisonSide(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AttachmentGitHubTreeComparisonSide::rebuild(view::AttachmentGitHubTreeComparisonSide(raw)).raw().as_str().to_owned()) },
    Entry { name: "AttachmentGitHubUrl", shape: 149, write: |raw: RawJson<'_>, writer| { view::AttachmentGitHubUrl(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AttachmentGitHubUrl::rebuild(view::AttachmentGitHubUrl(raw)).raw().as_str().to_owned()) },
    Entry { name: "AttachmentSelection", shape: 129, write: |raw: RawJson<'_>, writer| { view::AttachmentSelection(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AttachmentSelection::rebuild(view::AttachmentSelection(raw)).raw().as_str().to_owned()) },
    Entry { name: "AttachmentSelectionDetails", shape: 128, write: |raw: RawJson<'_>, writer| { view::AttachmentSelectionDetails(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AttachmentSelectionDetails::rebuild(view::AttachmentSelectionDetails(raw)).raw().as_str().to_owned()) },
    Entry { name: "AttachmentSelectionDetailsEnd", shape: 127, write: |raw: RawJson<'_>, writer| { view::AttachmentSelectionDetailsEnd(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AttachmentSelectionDetailsEnd::rebuild(view::AttachmentSelectionDetailsEnd(raw)).raw().as_str().to_owned()) },
    Entry { name: "AttachmentSelectionDetailsStart", shape: 126, write: |raw: RawJson<'_>, writer| { view::AttachmentSelectionDetailsStart(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AttachmentSelectionDetailsStart::rebuild(view::AttachmentSelectionDetailsStart(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "AuthEnumerateQuery", shape: 1878, write: |raw: RawJson<'_>, writer| { view::AuthEnumerateQuery::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AuthEnumerateQuery::rebuild(view::AuthEnumerateQuery::over(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "AuthEnumerateQueryAccounts", shape: 1875, write: |raw: RawJson<'_>, writer| { view::AuthEnumerateQueryAccounts(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AuthEnumerateQueryAccounts::rebuild(view::AuthEnumerateQueryAccounts(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "AuthEnumerateQueryProviders", shape: 1877, write: |raw: RawJson<'_>, writer| { view::AuthEnumerateQueryProviders(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AuthEnumerateQueryProviders::rebuild(view::AuthEnumerateQueryProviders(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "AuthEnumerateValue", shape: 1932, write: |raw: RawJson<'_>, writer| { view::AuthEnumerateValue::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "AuthEnumerateValueAccounts", shape: 1927, write: |raw: RawJson<'_>, writer| { view::AuthEnumerateValueAccounts(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "AuthEnumerateValueProviders", shape: 1931, write: |raw: RawJson<'_>, writer| { view::AuthEnumerateValueProviders(raw).rewrite(writer); }, build: None },
    Entry { name: "AuthInfo", shape: 174, write: |raw: RawJson<'_>, writer| { view::AuthInfo::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AuthInfo::rebuild(view::AuthInfo::over(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "AuthLoginAccount", shape: 1933, write: |raw: RawJson<'_>, writer| { view::AuthLoginAccount(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "AuthLoginAdvanceRequest", shape: 1934, write: |raw: RawJson<'_>, writer| { view::AuthLoginAdvanceRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AuthLoginAdvanceRequest::rebuild(view::AuthLoginAdvanceRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "AuthLoginBeginRequest", shape: 1935, write: |raw: RawJson<'_>, writer| { view::AuthLoginBeginRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AuthLoginBeginRequest::rebuild(view::AuthLoginBeginRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "AuthLoginBegun", shape: 1950, write: |raw: RawJson<'_>, writer| { view::AuthLoginBegun(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "AuthLoginCancelRequest", shape: 1951, write: |raw: RawJson<'_>, writer| { view::AuthLoginCancelRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AuthLoginCancelRequest::rebuild(view::AuthLoginCancelRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "AuthLoginResultDto", shape: 1946, write: |raw: RawJson<'_>, writer| { view::AuthLoginResultDto(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "AuthLoginStep", shape: 1949, write: |raw: RawJson<'_>, writer| { view::AuthLoginStep::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "AuthLoginStepAwaiting", shape: 1941, write: |raw: RawJson<'_>, writer| { view::AuthLoginStepAwaiting(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "AuthLoginStepCompleted", shape: 1947, write: |raw: RawJson<'_>, writer| { view::AuthLoginStepCompleted(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "AuthLoginStepError", shape: 1948, write: |raw: RawJson<'_>, writer| { view::AuthLoginStepError(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "AuthLoginStepInputRequired", shape: 1939, write: |raw: RawJson<'_>, writer| { view::AuthLoginStepInputRequired(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "AuthLoginStepNeedsInteraction", shape: 1943, write: |raw: RawJson<'_>, writer| { view::AuthLoginStepNeedsInteraction(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "AuthLoginStepOpenUrl", shape: 1937, write: |raw: RawJson<'_>, writer| { view::AuthLoginStepOpenUrl(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "AuthReadQuery", shape: 1885, write: |raw: RawJson<'_>, writer| { view::AuthReadQuery::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AuthReadQuery::rebuild(view::AuthReadQuery::over(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "AuthReadQueryActiveAccount", shape: 1881, write: |raw: RawJson<'_>, writer| { view::AuthReadQueryActiveAccount(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AuthReadQueryActiveAccount::rebuild(view::AuthReadQueryActiveAccount(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "AuthReadQueryLastErrors", shape: 1884, write: |raw: RawJson<'_>, writer| { view::AuthReadQueryLastErrors(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AuthReadQueryLastErrors::rebuild(view::AuthReadQueryLastErrors(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "AuthReadQueryStatus", shape: 1882, write: |raw: RawJson<'_>, writer| { view::AuthReadQueryStatus(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AuthReadQueryStatus::rebuild(view::AuthReadQueryStatus(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "AuthReadValue", shape: 1958, write: |raw: RawJson<'_>, writer| { view::AuthReadValue::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "AuthReadValueActiveAccount", shape: 1952, write: |raw: RawJson<'_>, writer| { view::AuthReadValueActiveAccount(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "AuthReadValueLastErrors", shape: 1957, write: |raw: RawJson<'_>, writer| { view::AuthReadValueLastErrors(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "AuthReadValueStatus", shape: 1954, write: |raw: RawJson<'_>, writer| { view::AuthReadValueStatus(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "AuthStatusDto", shape: 1953, write: |raw: RawJson<'_>, writer| { view::AuthStatusDto(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "AuthValidationError", shape: 1955, write: |raw: RawJson<'_>, writer| { view::AuthValidationError(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "AuthWrite", shape: 1893, write: |raw: RawJson<'_>, writer| { view::AuthWrite::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AuthWrite::rebuild(view::AuthWrite::over(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "AuthWriteLogout", shape: 1890, write: |raw: RawJson<'_>, writer| { view::AuthWriteLogout(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AuthWriteLogout::rebuild(view::AuthWriteLogout(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "AuthWriteResult", shape: 1959, write: |raw: RawJson<'_>, writer| { view::AuthWriteResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "AuthWriteSetCredentials", shape: 1892, write: |raw: RawJson<'_>, writer| { view::AuthWriteSetCredentials(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AuthWriteSetCredentials::rebuild(view::AuthWriteSetCredentials(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "AuthWriteSwitchActive", shape: 1888, write: |raw: RawJson<'_>, writer| { view::AuthWriteSwitchActive(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AuthWriteSwitchActive::rebuild(view::AuthWriteSwitchActive(raw)).raw().as_str().to_owned()) },
    Entry { name: "AutoModeResolvedData", shape: 176, write: |raw: RawJson<'_>, writer| { view::AutoModeResolvedData(raw).rewrite(writer); }, build: None },
    Entry { name: "AutoModeSwitchCompletedData", shape: 178, write: |raw: RawJson<'_>, writer| { view::AutoModeSwitchCompletedData(raw).rewrite(writer); }, build: None },
    Entry { name: "AutoModeSwitchRequest", shape: 179, write: |raw: RawJson<'_>, writer| { view::AutoModeSwitchRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "AutoModeSwitchRequestedData", shape: 180, write: |raw: RawJson<'_>, writer| { view::AutoModeSwitchRequestedData(raw).rewrite(writer); }, build: None },
    Entry { name: "AutoModeSwitchResult", shape: 182, write: |raw: RawJson<'_>, writer| { view::AutoModeSwitchResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AutoModeSwitchResult::rebuild(view::AutoModeSwitchResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "AutoTierBilling", shape: 184, write: |raw: RawJson<'_>, writer| { view::AutoTierBilling(raw).rewrite(writer); }, build: None },
    Entry { name: "AutoTierBillingPromo", shape: 183, write: |raw: RawJson<'_>, writer| { view::AutoTierBillingPromo(raw).rewrite(writer); }, build: None },
    Entry { name: "AutoTierDescriptor", shape: 186, write: |raw: RawJson<'_>, writer| { view::AutoTierDescriptor(raw).rewrite(writer); }, build: None },
    Entry { name: "AutoTierMetadata", shape: 188, write: |raw: RawJson<'_>, writer| { view::AutoTierMetadata(raw).rewrite(writer); }, build: None },
    Entry { name: "AutoTierRecommendationData", shape: 190, write: |raw: RawJson<'_>, writer| { view::AutoTierRecommendationData(raw).rewrite(writer); }, build: None },
    Entry { name: "AutoTierStatus", shape: 185, write: |raw: RawJson<'_>, writer| { view::AutoTierStatus(raw).rewrite(writer); }, build: None },
    Entry { name: "AutoTierSwitchFailedData", shape: 194, write: |raw: RawJson<'_>, writer| { view::AutoTierSwitchFailedData(raw).rewrite(writer); }, build: None },
    Entry { name: "AutopilotObjectiveChangedData", shape: 197, write: |raw: RawJson<'_>, writer| { view::AutopilotObjectiveChangedData(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "AutopilotObjectiveCreditLimit", shape: 1960, write: |raw: RawJson<'_>, writer| { view::AutopilotObjectiveCreditLimit(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "AutopilotObjectiveGetStateResult", shape: 1964, write: |raw: RawJson<'_>, writer| { view::AutopilotObjectiveGetStateResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "AutopilotObjectiveState", shape: 1962, write: |raw: RawJson<'_>, writer| { view::AutopilotObjectiveState(raw).rewrite(writer); }, build: None },
    Entry { name: "AutopilotOptions", shape: 198, write: |raw: RawJson<'_>, writer| { view::AutopilotOptions(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::AutopilotOptions::rebuild(view::AutopilotOptions(raw)).raw().as_str().to_owned()) },
    Entry { name: "BackgroundTasksChangedData", shape: 199, write: |raw: RawJson<'_>, writer| { view::BackgroundTasksChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "BinaryAssetData", shape: 201, write: |raw: RawJson<'_>, writer| { view::BinaryAssetData(raw).rewrite(writer); }, build: None },
    Entry { name: "BinaryAssetReference", shape: 203, write: |raw: RawJson<'_>, writer| { view::BinaryAssetReference(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "BuiltInModelCatalog", shape: 1967, write: |raw: RawJson<'_>, writer| { view::BuiltInModelCatalog(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "BuiltInModelCatalogEntry", shape: 1965, write: |raw: RawJson<'_>, writer| { view::BuiltInModelCatalogEntry(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "BuiltinToolDescriptor", shape: 1976, write: |raw: RawJson<'_>, writer| { view::BuiltinToolDescriptor(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "BuiltinToolFormat", shape: 1972, write: |raw: RawJson<'_>, writer| { view::BuiltinToolFormat(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "BuiltinToolInputSchema", shape: 1969, write: |raw: RawJson<'_>, writer| { view::BuiltinToolInputSchema(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "BuiltinToolSafeForTelemetry", shape: 1975, write: |raw: RawJson<'_>, writer| { view::BuiltinToolSafeForTelemetry::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "BuiltinToolSafeTelemetryFields", shape: 1974, write: |raw: RawJson<'_>, writer| { view::BuiltinToolSafeTelemetryFields(raw).rewrite(writer); }, build: None },
    Entry { name: "CancelRequestNotification", shape: 205, write: |raw: RawJson<'_>, writer| { view::CancelRequestNotification(raw).rewrite(writer); }, build: None },
    Entry { name: "CancelRequestNotificationId", shape: 204, write: |raw: RawJson<'_>, writer| { view::CancelRequestNotificationId::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CancelUserRequestedShellCommandResult", shape: 1977, write: |raw: RawJson<'_>, writer| { view::CancelUserRequestedShellCommandResult(raw).rewrite(writer); }, build: None },
    Entry { name: "CanvasAction", shape: 206, write: |raw: RawJson<'_>, writer| { view::CanvasAction(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::CanvasAction::rebuild(view::CanvasAction(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "CanvasActionInvokeRequest", shape: 1978, write: |raw: RawJson<'_>, writer| { view::CanvasActionInvokeRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::CanvasActionInvokeRequest::rebuild(view::CanvasActionInvokeRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "CanvasActionInvokeResult", shape: 1979, write: |raw: RawJson<'_>, writer| { view::CanvasActionInvokeResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CanvasCloseRequest", shape: 1980, write: |raw: RawJson<'_>, writer| { view::CanvasCloseRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::CanvasCloseRequest::rebuild(view::CanvasCloseRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "CanvasClosedData", shape: 207, write: |raw: RawJson<'_>, writer| { view::CanvasClosedData(raw).rewrite(writer); }, build: None },
    Entry { name: "CanvasDeclaration", shape: 209, write: |raw: RawJson<'_>, writer| { view::CanvasDeclaration(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::CanvasDeclaration::rebuild(view::CanvasDeclaration(raw)).raw().as_str().to_owned()) },
    Entry { name: "CanvasHostContext", shape: 211, write: |raw: RawJson<'_>, writer| { view::CanvasHostContext(raw).rewrite(writer); }, build: None },
    Entry { name: "CanvasHostContextCapabilities", shape: 210, write: |raw: RawJson<'_>, writer| { view::CanvasHostContextCapabilities(raw).rewrite(writer); }, build: None },
    Entry { name: "CanvasList", shape: 214, write: |raw: RawJson<'_>, writer| { view::CanvasList(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CanvasListOpenResult", shape: 1981, write: |raw: RawJson<'_>, writer| { view::CanvasListOpenResult(raw).rewrite(writer); }, build: None },
    Entry { name: "CanvasOpenRequest", shape: 215, write: |raw: RawJson<'_>, writer| { view::CanvasOpenRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::CanvasOpenRequest::rebuild(view::CanvasOpenRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "CanvasOpenedData", shape: 216, write: |raw: RawJson<'_>, writer| { view::CanvasOpenedData(raw).rewrite(writer); }, build: None },
    Entry { name: "CanvasProviderCloseRequest", shape: 218, write: |raw: RawJson<'_>, writer| { view::CanvasProviderCloseRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "CanvasProviderIdentity", shape: 219, write: |raw: RawJson<'_>, writer| { view::CanvasProviderIdentity(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::CanvasProviderIdentity::rebuild(view::CanvasProviderIdentity(raw)).raw().as_str().to_owned()) },
    Entry { name: "CanvasProviderInvokeActionRequest", shape: 220, write: |raw: RawJson<'_>, writer| { view::CanvasProviderInvokeActionRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "CanvasProviderOpenRequest", shape: 221, write: |raw: RawJson<'_>, writer| { view::CanvasProviderOpenRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "CanvasProviderOpenResult", shape: 222, write: |raw: RawJson<'_>, writer| { view::CanvasProviderOpenResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::CanvasProviderOpenResult::rebuild(view::CanvasProviderOpenResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "CanvasRecordedData", shape: 223, write: |raw: RawJson<'_>, writer| { view::CanvasRecordedData(raw).rewrite(writer); }, build: None },
    Entry { name: "CanvasRegistryChangedCanvas", shape: 226, write: |raw: RawJson<'_>, writer| { view::CanvasRegistryChangedCanvas(raw).rewrite(writer); }, build: None },
    Entry { name: "CanvasRegistryChangedCanvasAction", shape: 224, write: |raw: RawJson<'_>, writer| { view::CanvasRegistryChangedCanvasAction(raw).rewrite(writer); }, build: None },
    Entry { name: "CanvasRegistryChangedData", shape: 228, write: |raw: RawJson<'_>, writer| { view::CanvasRegistryChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "CanvasRemovedData", shape: 229, write: |raw: RawJson<'_>, writer| { view::CanvasRemovedData(raw).rewrite(writer); }, build: None },
    Entry { name: "CanvasSessionContext", shape: 217, write: |raw: RawJson<'_>, writer| { view::CanvasSessionContext(raw).rewrite(writer); }, build: None },
    Entry { name: "CanvasUnavailableData", shape: 230, write: |raw: RawJson<'_>, writer| { view::CanvasUnavailableData(raw).rewrite(writer); }, build: None },
    Entry { name: "CapabilitiesChangedData", shape: 232, write: |raw: RawJson<'_>, writer| { view::CapabilitiesChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "CapabilitiesChangedUI", shape: 231, write: |raw: RawJson<'_>, writer| { view::CapabilitiesChangedUI(raw).rewrite(writer); }, build: None },
    Entry { name: "CapiSessionOptions", shape: 233, write: |raw: RawJson<'_>, writer| { view::CapiSessionOptions(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::CapiSessionOptions::rebuild(view::CapiSessionOptions(raw)).raw().as_str().to_owned()) },
    Entry { name: "CardDigest", shape: 235, write: |raw: RawJson<'_>, writer| { view::CardDigest(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CatalogAgentPluginCandidate", shape: 2000, write: |raw: RawJson<'_>, writer| { view::CatalogAgentPluginCandidate(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CatalogAgentPluginCandidateProvenance", shape: 1987, write: |raw: RawJson<'_>, writer| { view::CatalogAgentPluginCandidateProvenance(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CatalogAgentPluginInstallPlan", shape: 1999, write: |raw: RawJson<'_>, writer| { view::CatalogAgentPluginInstallPlan(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CatalogAgentPluginInstallSource", shape: 1997, write: |raw: RawJson<'_>, writer| { view::CatalogAgentPluginInstallSource::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CatalogAgentPluginMarketplaceSource", shape: 1994, write: |raw: RawJson<'_>, writer| { view::CatalogAgentPluginMarketplaceSource(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CatalogAgentPluginMaterializationSource", shape: 1992, write: |raw: RawJson<'_>, writer| { view::CatalogAgentPluginMaterializationSource(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CatalogAgentPluginRepositorySource", shape: 1996, write: |raw: RawJson<'_>, writer| { view::CatalogAgentPluginRepositorySource(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CatalogAiSkillCandidate", shape: 2009, write: |raw: RawJson<'_>, writer| { view::CatalogAiSkillCandidate(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CatalogAiSkillCandidateProvenance", shape: 2008, write: |raw: RawJson<'_>, writer| { view::CatalogAiSkillCandidateProvenance(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CatalogAuthenticationRequiredError", shape: 2012, write: |raw: RawJson<'_>, writer| { view::CatalogAuthenticationRequiredError(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CatalogCandidate", shape: 2017, write: |raw: RawJson<'_>, writer| { view::CatalogCandidate::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CatalogCandidateSource", shape: 2007, write: |raw: RawJson<'_>, writer| { view::CatalogCandidateSource::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CatalogCandidateSourceEmbedded", shape: 2006, write: |raw: RawJson<'_>, writer| { view::CatalogCandidateSourceEmbedded(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CatalogCandidateSourceUrl", shape: 2004, write: |raw: RawJson<'_>, writer| { view::CatalogCandidateSourceUrl(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CatalogClientContract", shape: 2018, write: |raw: RawJson<'_>, writer| { view::CatalogClientContract(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::CatalogClientContract::rebuild(view::CatalogClientContract(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "CatalogContractViolationError", shape: 2021, write: |raw: RawJson<'_>, writer| { view::CatalogContractViolationError(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CatalogHandleRejectedError", shape: 2025, write: |raw: RawJson<'_>, writer| { view::CatalogHandleRejectedError(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CatalogInvalidRequestError", shape: 2028, write: |raw: RawJson<'_>, writer| { view::CatalogInvalidRequestError(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CatalogMalformedCardError", shape: 2032, write: |raw: RawJson<'_>, writer| { view::CatalogMalformedCardError(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CatalogMcpServerCandidate", shape: 2016, write: |raw: RawJson<'_>, writer| { view::CatalogMcpServerCandidate(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CatalogMcpServerCandidateProvenance", shape: 2015, write: |raw: RawJson<'_>, writer| { view::CatalogMcpServerCandidateProvenance(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CatalogNegotiatedContract", shape: 2035, write: |raw: RawJson<'_>, writer| { view::CatalogNegotiatedContract(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CatalogNegotiationRefusedError", shape: 2038, write: |raw: RawJson<'_>, writer| { view::CatalogNegotiationRefusedError(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CatalogNetworkFailureError", shape: 2041, write: |raw: RawJson<'_>, writer| { view::CatalogNetworkFailureError(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CatalogNotInstallableError", shape: 2044, write: |raw: RawJson<'_>, writer| { view::CatalogNotInstallableError(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CatalogPluginRepositorySource", shape: 1984, write: |raw: RawJson<'_>, writer| { view::CatalogPluginRepositorySource(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CatalogPolicyRejectedError", shape: 2046, write: |raw: RawJson<'_>, writer| { view::CatalogPolicyRejectedError(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CatalogSearchPage", shape: 2047, write: |raw: RawJson<'_>, writer| { view::CatalogSearchPage(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::CatalogSearchPage::rebuild(view::CatalogSearchPage(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "CatalogSearchPagination", shape: 2049, write: |raw: RawJson<'_>, writer| { view::CatalogSearchPagination(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CatalogSearchRequest", shape: 2052, write: |raw: RawJson<'_>, writer| { view::CatalogSearchRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::CatalogSearchRequest::rebuild(view::CatalogSearchRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "CatalogSearchResult", shape: 2063, write: |raw: RawJson<'_>, writer| { view::CatalogSearchResult::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CatalogSearchSucceeded", shape: 2055, write: |raw: RawJson<'_>, writer| { view::CatalogSearchSucceeded(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CatalogSelectionCancelled", shape: 2064, write: |raw: RawJson<'_>, writer| { view::CatalogSelectionCancelled(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CatalogSelectionDeclined", shape: 2066, write: |raw: RawJson<'_>, writer| { view::CatalogSelectionDeclined(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CatalogSelectionForeign", shape: 2068, write: |raw: RawJson<'_>, writer| { view::CatalogSelectionForeign(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CatalogSelectionInvalid", shape: 2070, write: |raw: RawJson<'_>, writer| { view::CatalogSelectionInvalid(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CatalogSelectionReplayed", shape: 2072, write: |raw: RawJson<'_>, writer| { view::CatalogSelectionReplayed(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CatalogSelectionRequest", shape: 2074, write: |raw: RawJson<'_>, writer| { view::CatalogSelectionRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::CatalogSelectionRequest::rebuild(view::CatalogSelectionRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "CatalogSelectionResult", shape: 2082, write: |raw: RawJson<'_>, writer| { view::CatalogSelectionResult::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CatalogSelectionSelected", shape: 2076, write: |raw: RawJson<'_>, writer| { view::CatalogSelectionSelected(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CatalogSelectionStale", shape: 2079, write: |raw: RawJson<'_>, writer| { view::CatalogSelectionStale(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CatalogSelectionTimedOut", shape: 2078, write: |raw: RawJson<'_>, writer| { view::CatalogSelectionTimedOut(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CatalogSelectionWrongKind", shape: 2081, write: |raw: RawJson<'_>, writer| { view::CatalogSelectionWrongKind(raw).rewrite(writer); }, build: None },
    Entry { name: "CatalogTrustProvenance", shape: 237, write: |raw: RawJson<'_>, writer| { view::CatalogTrustProvenance(raw).rewrite(writer); }, build: None },
    Entry { name: "CatalogTrustSnapshot", shape: 255, write: |raw: RawJson<'_>, writer| { view::CatalogTrustSnapshot::over(raw).rewrite(writer); }, build: None },
    Entry { name: "CatalogTrustSnapshotAbsent", shape: 244, write: |raw: RawJson<'_>, writer| { view::CatalogTrustSnapshotAbsent(raw).rewrite(writer); }, build: None },
    Entry { name: "CatalogTrustSnapshotCurrent", shape: 242, write: |raw: RawJson<'_>, writer| { view::CatalogTrustSnapshotCurrent(raw).rewrite(writer); }, build: None },
    Entry { name: "CatalogTrustSnapshotDowngraded", shape: 248, write: |raw: RawJson<'_>, writer| { view::CatalogTrustSnapshotDowngraded(raw).rewrite(writer); }, build: None },
    Entry { name: "CatalogTrustSnapshotMalformed", shape: 254, write: |raw: RawJson<'_>, writer| { view::CatalogTrustSnapshotMalformed(raw).rewrite(writer); }, build: None },
    Entry { name: "CatalogTrustSnapshotRevoked", shape: 250, write: |raw: RawJson<'_>, writer| { view::CatalogTrustSnapshotRevoked(raw).rewrite(writer); }, build: None },
    Entry { name: "CatalogTrustSnapshotStale", shape: 246, write: |raw: RawJson<'_>, writer| { view::CatalogTrustSnapshotStale(raw).rewrite(writer); }, build: None },
    Entry { name: "CatalogTrustSnapshotUnsupported", shape: 252, write: |raw: RawJson<'_>, writer| { view::CatalogTrustSnapshotUnsupported(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CatalogUnavailableError", shape: 2062, write: |raw: RawJson<'_>, writer| { view::CatalogUnavailableError(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CatalogUnavailableTransportError", shape: 2085, write: |raw: RawJson<'_>, writer| { view::CatalogUnavailableTransportError(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CatalogUnsafeRetrievalError", shape: 2060, write: |raw: RawJson<'_>, writer| { view::CatalogUnsafeRetrievalError(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CatalogUnsupportedKindError", shape: 2057, write: |raw: RawJson<'_>, writer| { view::CatalogUnsupportedKindError(raw).rewrite(writer); }, build: None },
    Entry { name: "CitableSource", shape: 256, write: |raw: RawJson<'_>, writer| { view::CitableSource(raw).rewrite(writer); }, build: None },
    Entry { name: "CitationLocation", shape: 71, write: |raw: RawJson<'_>, writer| { view::CitationLocation::over(raw).rewrite(writer); }, build: None },
    Entry { name: "CitationLocationBlock", shape: 70, write: |raw: RawJson<'_>, writer| { view::CitationLocationBlock(raw).rewrite(writer); }, build: None },
    Entry { name: "CitationLocationChar", shape: 66, write: |raw: RawJson<'_>, writer| { view::CitationLocationChar(raw).rewrite(writer); }, build: None },
    Entry { name: "CitationLocationPage", shape: 68, write: |raw: RawJson<'_>, writer| { view::CitationLocationPage(raw).rewrite(writer); }, build: None },
    Entry { name: "CitationReference", shape: 72, write: |raw: RawJson<'_>, writer| { view::CitationReference(raw).rewrite(writer); }, build: None },
    Entry { name: "CitationSource", shape: 63, write: |raw: RawJson<'_>, writer| { view::CitationSource(raw).rewrite(writer); }, build: None },
    Entry { name: "CitationSpan", shape: 74, write: |raw: RawJson<'_>, writer| { view::CitationSpan(raw).rewrite(writer); }, build: None },
    Entry { name: "Citations", shape: 76, write: |raw: RawJson<'_>, writer| { view::Citations(raw).rewrite(writer); }, build: None },
    Entry { name: "ClientTaskCancelRequest", shape: 258, write: |raw: RawJson<'_>, writer| { view::ClientTaskCancelRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "ClientTaskCancelResult", shape: 259, write: |raw: RawJson<'_>, writer| { view::ClientTaskCancelResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ClientTaskCancelResult::rebuild(view::ClientTaskCancelResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "CloudSessionOptions", shape: 261, write: |raw: RawJson<'_>, writer| { view::CloudSessionOptions(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::CloudSessionOptions::rebuild(view::CloudSessionOptions(raw)).raw().as_str().to_owned()) },
    Entry { name: "CloudSessionRepository", shape: 260, write: |raw: RawJson<'_>, writer| { view::CloudSessionRepository(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::CloudSessionRepository::rebuild(view::CloudSessionRepository(raw)).raw().as_str().to_owned()) },
    Entry { name: "CommandCompletedData", shape: 262, write: |raw: RawJson<'_>, writer| { view::CommandCompletedData(raw).rewrite(writer); }, build: None },
    Entry { name: "CommandDefinition", shape: 263, write: |raw: RawJson<'_>, writer| { view::CommandDefinition(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::CommandDefinition::rebuild(view::CommandDefinition(raw)).raw().as_str().to_owned()) },
    Entry { name: "CommandExecuteData", shape: 264, write: |raw: RawJson<'_>, writer| { view::CommandExecuteData(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CommandList", shape: 2093, write: |raw: RawJson<'_>, writer| { view::CommandList(raw).rewrite(writer); }, build: None },
    Entry { name: "CommandQueuedData", shape: 265, write: |raw: RawJson<'_>, writer| { view::CommandQueuedData(raw).rewrite(writer); }, build: None },
    Entry { name: "CommandsChangedCommand", shape: 266, write: |raw: RawJson<'_>, writer| { view::CommandsChangedCommand(raw).rewrite(writer); }, build: None },
    Entry { name: "CommandsChangedData", shape: 268, write: |raw: RawJson<'_>, writer| { view::CommandsChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "CommandsHandlePendingCommandRequest", shape: 269, write: |raw: RawJson<'_>, writer| { view::CommandsHandlePendingCommandRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::CommandsHandlePendingCommandRequest::rebuild(view::CommandsHandlePendingCommandRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "CommandsHandlePendingCommandResult", shape: 270, write: |raw: RawJson<'_>, writer| { view::CommandsHandlePendingCommandResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CommandsInvokeRequest", shape: 2095, write: |raw: RawJson<'_>, writer| { view::CommandsInvokeRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::CommandsInvokeRequest::rebuild(view::CommandsInvokeRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "CommandsListRequest", shape: 2096, write: |raw: RawJson<'_>, writer| { view::CommandsListRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::CommandsListRequest::rebuild(view::CommandsListRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "CommandsRespondToQueuedCommandRequest", shape: 275, write: |raw: RawJson<'_>, writer| { view::CommandsRespondToQueuedCommandRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::CommandsRespondToQueuedCommandRequest::rebuild(view::CommandsRespondToQueuedCommandRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "CommandsRespondToQueuedCommandResult", shape: 276, write: |raw: RawJson<'_>, writer| { view::CommandsRespondToQueuedCommandResult(raw).rewrite(writer); }, build: None },
    Entry { name: "CompactionCompleteCompactionTokensUsed", shape: 280, write: |raw: RawJson<'_>, writer| { view::CompactionCompleteCompactionTokensUsed(raw).rewrite(writer); }, build: None },
    Entry { name: "CompactionCompleteCompactionTokensUsedCopilotUsage", shape: 279, write: |raw: RawJson<'_>, writer| { view::CompactionCompleteCompactionTokensUsedCopilotUsage(raw).rewrite(writer); }, build: None },
    Entry { name: "CompactionCompleteCompactionTokensUsedCopilotUsageTokenDetail", shape: 277, write: |raw: RawJson<'_>, writer| { view::CompactionCompleteCompactionTokensUsedCopilotUsageTokenDetail(raw).rewrite(writer); }, build: None },
    Entry { name: "CompactionCompleteData", shape: 283, write: |raw: RawJson<'_>, writer| { view::CompactionCompleteData(raw).rewrite(writer); }, build: None },
    Entry { name: "CompactionStartData", shape: 284, write: |raw: RawJson<'_>, writer| { view::CompactionStartData(raw).rewrite(writer); }, build: None },
    Entry { name: "CompletionReceiptData", shape: 289, write: |raw: RawJson<'_>, writer| { view::CompletionReceiptData(raw).rewrite(writer); }, build: None },
    Entry { name: "CompletionReceiptEventRange", shape: 285, write: |raw: RawJson<'_>, writer| { view::CompletionReceiptEventRange(raw).rewrite(writer); }, build: None },
    Entry { name: "CompletionReceiptFinalTool", shape: 288, write: |raw: RawJson<'_>, writer| { view::CompletionReceiptFinalTool(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CompletionsGetTriggerCharactersResult", shape: 2097, write: |raw: RawJson<'_>, writer| { view::CompletionsGetTriggerCharactersResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CompletionsRequestRequest", shape: 2098, write: |raw: RawJson<'_>, writer| { view::CompletionsRequestRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::CompletionsRequestRequest::rebuild(view::CompletionsRequestRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "CompletionsRequestResult", shape: 2101, write: |raw: RawJson<'_>, writer| { view::CompletionsRequestResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "ConnectRemoteSessionParams", shape: 2102, write: |raw: RawJson<'_>, writer| { view::ConnectRemoteSessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ConnectRemoteSessionParams::rebuild(view::ConnectRemoteSessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "ConnectedRemoteSessionMetadata", shape: 2105, write: |raw: RawJson<'_>, writer| { view::ConnectedRemoteSessionMetadata(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "ConnectedRemoteSessionMetadataRepository", shape: 2103, write: |raw: RawJson<'_>, writer| { view::ConnectedRemoteSessionMetadataRepository(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "ConnectorAccountRequest", shape: 2106, write: |raw: RawJson<'_>, writer| { view::ConnectorAccountRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ConnectorAccountRequest::rebuild(view::ConnectorAccountRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "ConnectorAuthorizationRequirement", shape: 2108, write: |raw: RawJson<'_>, writer| { view::ConnectorAuthorizationRequirement(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "ConnectorCapabilities", shape: 2110, write: |raw: RawJson<'_>, writer| { view::ConnectorCapabilities(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "ConnectorCatalogEntry", shape: 2112, write: |raw: RawJson<'_>, writer| { view::ConnectorCatalogEntry(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "ConnectorCatalogResult", shape: 2114, write: |raw: RawJson<'_>, writer| { view::ConnectorCatalogResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "ConnectorConnectRequest", shape: 2115, write: |raw: RawJson<'_>, writer| { view::ConnectorConnectRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ConnectorConnectRequest::rebuild(view::ConnectorConnectRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "ConnectorConnectResult", shape: 2126, write: |raw: RawJson<'_>, writer| { view::ConnectorConnectResult::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "ConnectorConnectResultConnected", shape: 2121, write: |raw: RawJson<'_>, writer| { view::ConnectorConnectResultConnected(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "ConnectorConnectResultConsentRequired", shape: 2123, write: |raw: RawJson<'_>, writer| { view::ConnectorConnectResultConsentRequired(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "ConnectorConnectResultPending", shape: 2125, write: |raw: RawJson<'_>, writer| { view::ConnectorConnectResultPending(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "ConnectorContinueRequest", shape: 2127, write: |raw: RawJson<'_>, writer| { view::ConnectorContinueRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ConnectorContinueRequest::rebuild(view::ConnectorContinueRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "ConnectorDisconnectResult", shape: 2128, write: |raw: RawJson<'_>, writer| { view::ConnectorDisconnectResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "ConnectorReconcileRequest", shape: 2129, write: |raw: RawJson<'_>, writer| { view::ConnectorReconcileRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ConnectorReconcileRequest::rebuild(view::ConnectorReconcileRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "ConnectorRuntimeStatus", shape: 2118, write: |raw: RawJson<'_>, writer| { view::ConnectorRuntimeStatus(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "ConnectorStatus", shape: 2120, write: |raw: RawJson<'_>, writer| { view::ConnectorStatus(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "ConnectorsDisconnectParams", shape: 2130, write: |raw: RawJson<'_>, writer| { view::ConnectorsDisconnectParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ConnectorsDisconnectParams::rebuild(view::ConnectorsDisconnectParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "ConnectorsReconnectParams", shape: 2131, write: |raw: RawJson<'_>, writer| { view::ConnectorsReconnectParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ConnectorsReconnectParams::rebuild(view::ConnectorsReconnectParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "ConnectorsRefreshParams", shape: 2132, write: |raw: RawJson<'_>, writer| { view::ConnectorsRefreshParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ConnectorsRefreshParams::rebuild(view::ConnectorsRefreshParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "ContentExclusionCheckPathsRequest", shape: 2133, write: |raw: RawJson<'_>, writer| { view::ContentExclusionCheckPathsRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ContentExclusionCheckPathsRequest::rebuild(view::ContentExclusionCheckPathsRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "ContentExclusionCheckPathsResult", shape: 2136, write: |raw: RawJson<'_>, writer| { view::ContentExclusionCheckPathsResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "ContentExclusionPathCheck", shape: 2134, write: |raw: RawJson<'_>, writer| { view::ContentExclusionPathCheck(raw).rewrite(writer); }, build: None },
    Entry { name: "ContextClearedData", shape: 290, write: |raw: RawJson<'_>, writer| { view::ContextClearedData(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "ContextHeaviestMessage", shape: 2137, write: |raw: RawJson<'_>, writer| { view::ContextHeaviestMessage(raw).rewrite(writer); }, build: None },
    Entry { name: "CopilotApiTokenAuthInfo", shape: 169, write: |raw: RawJson<'_>, writer| { view::CopilotApiTokenAuthInfo(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::CopilotApiTokenAuthInfo::rebuild(view::CopilotApiTokenAuthInfo(raw)).raw().as_str().to_owned()) },
    Entry { name: "CopilotUserResponse", shape: 50, write: |raw: RawJson<'_>, writer| { view::CopilotUserResponse(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::CopilotUserResponse::rebuild(view::CopilotUserResponse(raw)).raw().as_str().to_owned()) },
    Entry { name: "CopilotUserResponseEndpoints", shape: 35, write: |raw: RawJson<'_>, writer| { view::CopilotUserResponseEndpoints(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::CopilotUserResponseEndpoints::rebuild(view::CopilotUserResponseEndpoints(raw)).raw().as_str().to_owned()) },
    Entry { name: "CopilotUserResponseEnterpriseListItem", shape: 40, write: |raw: RawJson<'_>, writer| { view::CopilotUserResponseEnterpriseListItem(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::CopilotUserResponseEnterpriseListItem::rebuild(view::CopilotUserResponseEnterpriseListItem(raw)).raw().as_str().to_owned()) },
    Entry { name: "CopilotUserResponseOrganizationListItem", shape: 36, write: |raw: RawJson<'_>, writer| { view::CopilotUserResponseOrganizationListItem(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::CopilotUserResponseOrganizationListItem::rebuild(view::CopilotUserResponseOrganizationListItem(raw)).raw().as_str().to_owned()) },
    Entry { name: "CopilotUserResponseQuotaSnapshots", shape: 48, write: |raw: RawJson<'_>, writer| { view::CopilotUserResponseQuotaSnapshots(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::CopilotUserResponseQuotaSnapshots::rebuild(view::CopilotUserResponseQuotaSnapshots(raw)).raw().as_str().to_owned()) },
    Entry { name: "CopilotUserResponseQuotaSnapshotsChat", shape: 43, write: |raw: RawJson<'_>, writer| { view::CopilotUserResponseQuotaSnapshotsChat(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::CopilotUserResponseQuotaSnapshotsChat::rebuild(view::CopilotUserResponseQuotaSnapshotsChat(raw)).raw().as_str().to_owned()) },
    Entry { name: "CopilotUserResponseQuotaSnapshotsCompletions", shape: 44, write: |raw: RawJson<'_>, writer| { view::CopilotUserResponseQuotaSnapshotsCompletions(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::CopilotUserResponseQuotaSnapshotsCompletions::rebuild(view::CopilotUserResponseQuotaSnapshotsCompletions(raw)).raw().as_str().to_owned()) },
    Entry { name: "CopilotUserResponseQuotaSnapshotsPremiumInteractions", shape: 45, write: |raw: RawJson<'_>, writer| { view::CopilotUserResponseQuotaSnapshotsPremiumInteractions(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::CopilotUserResponseQuotaSnapshotsPremiumInteractions::rebuild(view::CopilotUserResponseQuotaSnapshotsPremiumInteractions(raw)).raw().as_str().to_owned()) },
    Entry { name: "CopilotUserResponseQuotaSnapshotsValue", shape: 46, write: |raw: RawJson<'_>, writer| { view::CopilotUserResponseQuotaSnapshotsValue(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::CopilotUserResponseQuotaSnapshotsValue::rebuild(view::CopilotUserResponseQuotaSnapshotsValue(raw)).raw().as_str().to_owned()) },
    Entry { name: "CurrentModel", shape: 292, write: |raw: RawJson<'_>, writer| { view::CurrentModel(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "CurrentToolMetadata", shape: 2138, write: |raw: RawJson<'_>, writer| { view::CurrentToolMetadata(raw).rewrite(writer); }, build: None },
    Entry { name: "CustomAgentConfig", shape: 313, write: |raw: RawJson<'_>, writer| { view::CustomAgentConfig(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::CustomAgentConfig::rebuild(view::CustomAgentConfig(raw)).raw().as_str().to_owned()) },
    Entry { name: "CustomAgentsUpdatedAgent", shape: 315, write: |raw: RawJson<'_>, writer| { view::CustomAgentsUpdatedAgent(raw).rewrite(writer); }, build: None },
    Entry { name: "CustomAgentsUpdatedData", shape: 317, write: |raw: RawJson<'_>, writer| { view::CustomAgentsUpdatedData(raw).rewrite(writer); }, build: None },
    Entry { name: "CustomNotificationData", shape: 318, write: |raw: RawJson<'_>, writer| { view::CustomNotificationData(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "DebugCollectLogsCollectedEntry", shape: 2140, write: |raw: RawJson<'_>, writer| { view::DebugCollectLogsCollectedEntry(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "DebugCollectLogsDestination", shape: 2144, write: |raw: RawJson<'_>, writer| { view::DebugCollectLogsDestination::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::DebugCollectLogsDestination::rebuild(view::DebugCollectLogsDestination::over(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "DebugCollectLogsDestinationArchive", shape: 2142, write: |raw: RawJson<'_>, writer| { view::DebugCollectLogsDestinationArchive(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::DebugCollectLogsDestinationArchive::rebuild(view::DebugCollectLogsDestinationArchive(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "DebugCollectLogsDestinationDirectory", shape: 2143, write: |raw: RawJson<'_>, writer| { view::DebugCollectLogsDestinationDirectory(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::DebugCollectLogsDestinationDirectory::rebuild(view::DebugCollectLogsDestinationDirectory(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "DebugCollectLogsEntry", shape: 2147, write: |raw: RawJson<'_>, writer| { view::DebugCollectLogsEntry(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::DebugCollectLogsEntry::rebuild(view::DebugCollectLogsEntry(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "DebugCollectLogsInclude", shape: 2148, write: |raw: RawJson<'_>, writer| { view::DebugCollectLogsInclude(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::DebugCollectLogsInclude::rebuild(view::DebugCollectLogsInclude(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "DebugCollectLogsRequest", shape: 2150, write: |raw: RawJson<'_>, writer| { view::DebugCollectLogsRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::DebugCollectLogsRequest::rebuild(view::DebugCollectLogsRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "DebugCollectLogsResult", shape: 2155, write: |raw: RawJson<'_>, writer| { view::DebugCollectLogsResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "DebugCollectLogsSkippedEntry", shape: 2153, write: |raw: RawJson<'_>, writer| { view::DebugCollectLogsSkippedEntry(raw).rewrite(writer); }, build: None },
    Entry { name: "DefaultAgentConfig", shape: 319, write: |raw: RawJson<'_>, writer| { view::DefaultAgentConfig(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::DefaultAgentConfig::rebuild(view::DefaultAgentConfig(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "DiagnosticEntry", shape: 2160, write: |raw: RawJson<'_>, writer| { view::DiagnosticEntry(raw).rewrite(writer); }, build: None },
    Entry { name: "DiagnosticSourcesConfiguration", shape: 322, write: |raw: RawJson<'_>, writer| { view::DiagnosticSourcesConfiguration(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::DiagnosticSourcesConfiguration::rebuild(view::DiagnosticSourcesConfiguration(raw)).raw().as_str().to_owned()) },
    Entry { name: "DiagnosticsConfiguration", shape: 323, write: |raw: RawJson<'_>, writer| { view::DiagnosticsConfiguration(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::DiagnosticsConfiguration::rebuild(view::DiagnosticsConfiguration(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "DiagnosticsConfigureRequest", shape: 2161, write: |raw: RawJson<'_>, writer| { view::DiagnosticsConfigureRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::DiagnosticsConfigureRequest::rebuild(view::DiagnosticsConfigureRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "DiagnosticsReadRequest", shape: 2164, write: |raw: RawJson<'_>, writer| { view::DiagnosticsReadRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::DiagnosticsReadRequest::rebuild(view::DiagnosticsReadRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "DiagnosticsReadResult", shape: 2167, write: |raw: RawJson<'_>, writer| { view::DiagnosticsReadResult(raw).rewrite(writer); }, build: None },
    Entry { name: "DiscoveredCanvas", shape: 212, write: |raw: RawJson<'_>, writer| { view::DiscoveredCanvas(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "DiscoveredExtension", shape: 2170, write: |raw: RawJson<'_>, writer| { view::DiscoveredExtension(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "DiscoveredExtensionPlugin", shape: 2169, write: |raw: RawJson<'_>, writer| { view::DiscoveredExtensionPlugin(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "DiscoveredExtensions", shape: 2173, write: |raw: RawJson<'_>, writer| { view::DiscoveredExtensions(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "DiscoveredExtensionsDisableRequest", shape: 2174, write: |raw: RawJson<'_>, writer| { view::DiscoveredExtensionsDisableRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::DiscoveredExtensionsDisableRequest::rebuild(view::DiscoveredExtensionsDisableRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "DiscoveredExtensionsEnableRequest", shape: 2175, write: |raw: RawJson<'_>, writer| { view::DiscoveredExtensionsEnableRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::DiscoveredExtensionsEnableRequest::rebuild(view::DiscoveredExtensionsEnableRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "DiscoveredHook", shape: 2178, write: |raw: RawJson<'_>, writer| { view::DiscoveredHook(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "DiscoveredMcpServer", shape: 2183, write: |raw: RawJson<'_>, writer| { view::DiscoveredMcpServer(raw).rewrite(writer); }, build: None },
    Entry { name: "ElicitationCompletedData", shape: 325, write: |raw: RawJson<'_>, writer| { view::ElicitationCompletedData(raw).rewrite(writer); }, build: None },
    Entry { name: "ElicitationRequestedData", shape: 329, write: |raw: RawJson<'_>, writer| { view::ElicitationRequestedData(raw).rewrite(writer); }, build: None },
    Entry { name: "ElicitationRequestedSchema", shape: 328, write: |raw: RawJson<'_>, writer| { view::ElicitationRequestedSchema(raw).rewrite(writer); }, build: None },
    Entry { name: "EmbeddedBlobResourceContents", shape: 330, write: |raw: RawJson<'_>, writer| { view::EmbeddedBlobResourceContents(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::EmbeddedBlobResourceContents::rebuild(view::EmbeddedBlobResourceContents(raw)).raw().as_str().to_owned()) },
    Entry { name: "EmbeddedTextResourceContents", shape: 331, write: |raw: RawJson<'_>, writer| { view::EmbeddedTextResourceContents(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::EmbeddedTextResourceContents::rebuild(view::EmbeddedTextResourceContents(raw)).raw().as_str().to_owned()) },
    Entry { name: "EnqueueCommandParams", shape: 332, write: |raw: RawJson<'_>, writer| { view::EnqueueCommandParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::EnqueueCommandParams::rebuild(view::EnqueueCommandParams(raw)).raw().as_str().to_owned()) },
    Entry { name: "EnqueueCommandResult", shape: 335, write: |raw: RawJson<'_>, writer| { view::EnqueueCommandResult::over(raw).rewrite(writer); }, build: None },
    Entry { name: "EntraTokenGetTokenRequest", shape: 341, write: |raw: RawJson<'_>, writer| { view::EntraTokenGetTokenRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "EntraTokenProviderRequest", shape: 340, write: |raw: RawJson<'_>, writer| { view::EntraTokenProviderRequest::over(raw).rewrite(writer); }, build: None },
    Entry { name: "EntraTokenProviderRequestIdentity", shape: 338, write: |raw: RawJson<'_>, writer| { view::EntraTokenProviderRequestIdentity(raw).rewrite(writer); }, build: None },
    Entry { name: "EntraTokenProviderRequestToken", shape: 339, write: |raw: RawJson<'_>, writer| { view::EntraTokenProviderRequestToken(raw).rewrite(writer); }, build: None },
    Entry { name: "EntraTokenProviderResult", shape: 347, write: |raw: RawJson<'_>, writer| { view::EntraTokenProviderResult::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::EntraTokenProviderResult::rebuild(view::EntraTokenProviderResult::over(raw)).raw().as_str().to_owned()) },
    Entry { name: "EntraTokenProviderResultCancelled", shape: 346, write: |raw: RawJson<'_>, writer| { view::EntraTokenProviderResultCancelled(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::EntraTokenProviderResultCancelled::rebuild(view::EntraTokenProviderResultCancelled(raw)).raw().as_str().to_owned()) },
    Entry { name: "EntraTokenProviderResultIdentity", shape: 342, write: |raw: RawJson<'_>, writer| { view::EntraTokenProviderResultIdentity(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::EntraTokenProviderResultIdentity::rebuild(view::EntraTokenProviderResultIdentity(raw)).raw().as_str().to_owned()) },
    Entry { name: "EntraTokenProviderResultToken", shape: 343, write: |raw: RawJson<'_>, writer| { view::EntraTokenProviderResultToken(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::EntraTokenProviderResultToken::rebuild(view::EntraTokenProviderResultToken(raw)).raw().as_str().to_owned()) },
    Entry { name: "EntraTokenProviderResultUnavailable", shape: 344, write: |raw: RawJson<'_>, writer| { view::EntraTokenProviderResultUnavailable(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::EntraTokenProviderResultUnavailable::rebuild(view::EntraTokenProviderResultUnavailable(raw)).raw().as_str().to_owned()) },
    Entry { name: "EnvAuthInfo", shape: 163, write: |raw: RawJson<'_>, writer| { view::EnvAuthInfo(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::EnvAuthInfo::rebuild(view::EnvAuthInfo(raw)).raw().as_str().to_owned()) },
    Entry { name: "ErrorData", shape: 349, write: |raw: RawJson<'_>, writer| { view::ErrorData(raw).rewrite(writer); }, build: None },
    Entry { name: "ErrorOccurredHookInput", shape: 353, write: |raw: RawJson<'_>, writer| { view::ErrorOccurredHookInput(raw).rewrite(writer); }, build: None },
    Entry { name: "ErrorOccurredHookOutput", shape: 355, write: |raw: RawJson<'_>, writer| { view::ErrorOccurredHookOutput(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ErrorOccurredHookOutput::rebuild(view::ErrorOccurredHookOutput(raw)).raw().as_str().to_owned()) },
    Entry { name: "ErrorOccurredHookResult", shape: 356, write: |raw: RawJson<'_>, writer| { view::ErrorOccurredHookResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ErrorOccurredHookResult::rebuild(view::ErrorOccurredHookResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "EventLogReadRequest", shape: 361, write: |raw: RawJson<'_>, writer| { view::EventLogReadRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::EventLogReadRequest::rebuild(view::EventLogReadRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "EventLogReleaseInterestResult", shape: 2184, write: |raw: RawJson<'_>, writer| { view::EventLogReleaseInterestResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "EventLogTailResult", shape: 2185, write: |raw: RawJson<'_>, writer| { view::EventLogTailResult(raw).rewrite(writer); }, build: None },
    Entry { name: "EventLogTypes", shape: 358, write: |raw: RawJson<'_>, writer| { view::EventLogTypes::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::EventLogTypes::rebuild(view::EventLogTypes::over(raw)).raw().as_str().to_owned()) },
    Entry { name: "EventsReadResult", shape: 1202, write: |raw: RawJson<'_>, writer| { view::EventsReadResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "ExecuteCommandParams", shape: 2186, write: |raw: RawJson<'_>, writer| { view::ExecuteCommandParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ExecuteCommandParams::rebuild(view::ExecuteCommandParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "ExecuteCommandResult", shape: 2187, write: |raw: RawJson<'_>, writer| { view::ExecuteCommandResult(raw).rewrite(writer); }, build: None },
    Entry { name: "ExitPlanModeCompletedData", shape: 435, write: |raw: RawJson<'_>, writer| { view::ExitPlanModeCompletedData(raw).rewrite(writer); }, build: None },
    Entry { name: "ExitPlanModeRequest", shape: 1203, write: |raw: RawJson<'_>, writer| { view::ExitPlanModeRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "ExitPlanModeRequestedData", shape: 439, write: |raw: RawJson<'_>, writer| { view::ExitPlanModeRequestedData(raw).rewrite(writer); }, build: None },
    Entry { name: "ExpAssignments", shape: 1209, write: |raw: RawJson<'_>, writer| { view::ExpAssignments(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ExpAssignments::rebuild(view::ExpAssignments(raw)).raw().as_str().to_owned()) },
    Entry { name: "ExpConfig", shape: 1207, write: |raw: RawJson<'_>, writer| { view::ExpConfig(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ExpConfig::rebuild(view::ExpConfig(raw)).raw().as_str().to_owned()) },
    Entry { name: "ExpConfigParametersValue", shape: 1204, write: |raw: RawJson<'_>, writer| { view::ExpConfigParametersValue::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ExpConfigParametersValue::rebuild(view::ExpConfigParametersValue::over(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "Extension", shape: 2189, write: |raw: RawJson<'_>, writer| { view::Extension(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "ExtensionContextPushInput", shape: 2190, write: |raw: RawJson<'_>, writer| { view::ExtensionContextPushInput(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ExtensionContextPushInput::rebuild(view::ExtensionContextPushInput(raw)).raw().as_str().to_owned()) },
    Entry { name: "ExtensionInfo", shape: 1210, write: |raw: RawJson<'_>, writer| { view::ExtensionInfo(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ExtensionInfo::rebuild(view::ExtensionInfo(raw)).raw().as_str().to_owned()) },
    Entry { name: "ExtensionLaunchProfile", shape: 1211, write: |raw: RawJson<'_>, writer| { view::ExtensionLaunchProfile(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ExtensionLaunchProfile::rebuild(view::ExtensionLaunchProfile(raw)).raw().as_str().to_owned()) },
    Entry { name: "ExtensionLaunchProviderResolveRequest", shape: 1213, write: |raw: RawJson<'_>, writer| { view::ExtensionLaunchProviderResolveRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "ExtensionLaunchProviderResolveResult", shape: 1214, write: |raw: RawJson<'_>, writer| { view::ExtensionLaunchProviderResolveResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ExtensionLaunchProviderResolveResult::rebuild(view::ExtensionLaunchProviderResolveResult(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "ExtensionList", shape: 2192, write: |raw: RawJson<'_>, writer| { view::ExtensionList(raw).rewrite(writer); }, build: None },
    Entry { name: "ExtensionsAttachmentsPushedData", shape: 798, write: |raw: RawJson<'_>, writer| { view::ExtensionsAttachmentsPushedData(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "ExtensionsDisableRequest", shape: 2193, write: |raw: RawJson<'_>, writer| { view::ExtensionsDisableRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ExtensionsDisableRequest::rebuild(view::ExtensionsDisableRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "ExtensionsEnableRequest", shape: 2194, write: |raw: RawJson<'_>, writer| { view::ExtensionsEnableRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ExtensionsEnableRequest::rebuild(view::ExtensionsEnableRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "ExtensionsLoadedData", shape: 805, write: |raw: RawJson<'_>, writer| { view::ExtensionsLoadedData(raw).rewrite(writer); }, build: None },
    Entry { name: "ExtensionsLoadedExtension", shape: 803, write: |raw: RawJson<'_>, writer| { view::ExtensionsLoadedExtension(raw).rewrite(writer); }, build: None },
    Entry { name: "ExternalToolCompletedData", shape: 442, write: |raw: RawJson<'_>, writer| { view::ExternalToolCompletedData(raw).rewrite(writer); }, build: None },
    Entry { name: "ExternalToolRequestedData", shape: 445, write: |raw: RawJson<'_>, writer| { view::ExternalToolRequestedData(raw).rewrite(writer); }, build: None },
    Entry { name: "ExternalToolResult", shape: 1233, write: |raw: RawJson<'_>, writer| { view::ExternalToolResult::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ExternalToolResult::rebuild(view::ExternalToolResult::over(raw)).raw().as_str().to_owned()) },
    Entry { name: "ExternalToolTextResultForLlm", shape: 1232, write: |raw: RawJson<'_>, writer| { view::ExternalToolTextResultForLlm(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ExternalToolTextResultForLlm::rebuild(view::ExternalToolTextResultForLlm(raw)).raw().as_str().to_owned()) },
    Entry { name: "ExternalToolTextResultForLlmBinaryResultsForLlm", shape: 1217, write: |raw: RawJson<'_>, writer| { view::ExternalToolTextResultForLlmBinaryResultsForLlm(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ExternalToolTextResultForLlmBinaryResultsForLlm::rebuild(view::ExternalToolTextResultForLlmBinaryResultsForLlm(raw)).raw().as_str().to_owned()) },
    Entry { name: "ExternalToolTextResultForLlmContent", shape: 1230, write: |raw: RawJson<'_>, writer| { view::ExternalToolTextResultForLlmContent::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ExternalToolTextResultForLlmContent::rebuild(view::ExternalToolTextResultForLlmContent::over(raw)).raw().as_str().to_owned()) },
    Entry { name: "ExternalToolTextResultForLlmContentAudio", shape: 1223, write: |raw: RawJson<'_>, writer| { view::ExternalToolTextResultForLlmContentAudio(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ExternalToolTextResultForLlmContentAudio::rebuild(view::ExternalToolTextResultForLlmContentAudio(raw)).raw().as_str().to_owned()) },
    Entry { name: "ExternalToolTextResultForLlmContentImage", shape: 1222, write: |raw: RawJson<'_>, writer| { view::ExternalToolTextResultForLlmContentImage(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ExternalToolTextResultForLlmContentImage::rebuild(view::ExternalToolTextResultForLlmContentImage(raw)).raw().as_str().to_owned()) },
    Entry { name: "ExternalToolTextResultForLlmContentResource", shape: 1229, write: |raw: RawJson<'_>, writer| { view::ExternalToolTextResultForLlmContentResource(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ExternalToolTextResultForLlmContentResource::rebuild(view::ExternalToolTextResultForLlmContentResource(raw)).raw().as_str().to_owned()) },
    Entry { name: "ExternalToolTextResultForLlmContentResourceDetails", shape: 1228, write: |raw: RawJson<'_>, writer| { view::ExternalToolTextResultForLlmContentResourceDetails::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ExternalToolTextResultForLlmContentResourceDetails::rebuild(view::ExternalToolTextResultForLlmContentResourceDetails::over(raw)).raw().as_str().to_owned()) },
    Entry { name: "ExternalToolTextResultForLlmContentResourceLink", shape: 1227, write: |raw: RawJson<'_>, writer| { view::ExternalToolTextResultForLlmContentResourceLink(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ExternalToolTextResultForLlmContentResourceLink::rebuild(view::ExternalToolTextResultForLlmContentResourceLink(raw)).raw().as_str().to_owned()) },
    Entry { name: "ExternalToolTextResultForLlmContentResourceLinkIcon", shape: 1225, write: |raw: RawJson<'_>, writer| { view::ExternalToolTextResultForLlmContentResourceLinkIcon(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ExternalToolTextResultForLlmContentResourceLinkIcon::rebuild(view::ExternalToolTextResultForLlmContentResourceLinkIcon(raw)).raw().as_str().to_owned()) },
    Entry { name: "ExternalToolTextResultForLlmContentShellExit", shape: 1221, write: |raw: RawJson<'_>, writer| { view::ExternalToolTextResultForLlmContentShellExit(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ExternalToolTextResultForLlmContentShellExit::rebuild(view::ExternalToolTextResultForLlmContentShellExit(raw)).raw().as_str().to_owned()) },
    Entry { name: "ExternalToolTextResultForLlmContentTerminal", shape: 1220, write: |raw: RawJson<'_>, writer| { view::ExternalToolTextResultForLlmContentTerminal(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ExternalToolTextResultForLlmContentTerminal::rebuild(view::ExternalToolTextResultForLlmContentTerminal(raw)).raw().as_str().to_owned()) },
    Entry { name: "ExternalToolTextResultForLlmContentText", shape: 1219, write: |raw: RawJson<'_>, writer| { view::ExternalToolTextResultForLlmContentText(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ExternalToolTextResultForLlmContentText::rebuild(view::ExternalToolTextResultForLlmContentText(raw)).raw().as_str().to_owned()) },
    Entry { name: "FilterMapping", shape: 297, write: |raw: RawJson<'_>, writer| { view::FilterMapping::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::FilterMapping::rebuild(view::FilterMapping::over(raw)).raw().as_str().to_owned()) },
    Entry { name: "FleetStartRequest", shape: 1234, write: |raw: RawJson<'_>, writer| { view::FleetStartRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::FleetStartRequest::rebuild(view::FleetStartRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "FleetStartResult", shape: 1235, write: |raw: RawJson<'_>, writer| { view::FleetStartResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "FolderTrustAddParams", shape: 2195, write: |raw: RawJson<'_>, writer| { view::FolderTrustAddParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::FolderTrustAddParams::rebuild(view::FolderTrustAddParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "FolderTrustCheckParams", shape: 2196, write: |raw: RawJson<'_>, writer| { view::FolderTrustCheckParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::FolderTrustCheckParams::rebuild(view::FolderTrustCheckParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "FolderTrustCheckResult", shape: 2197, write: |raw: RawJson<'_>, writer| { view::FolderTrustCheckResult(raw).rewrite(writer); }, build: None },
    Entry { name: "FusionAttribution", shape: 77, write: |raw: RawJson<'_>, writer| { view::FusionAttribution(raw).rewrite(writer); }, build: None },
    Entry { name: "FusionChangeCheckpointData", shape: 809, write: |raw: RawJson<'_>, writer| { view::FusionChangeCheckpointData(raw).rewrite(writer); }, build: None },
    Entry { name: "FusionCommitStartedData", shape: 813, write: |raw: RawJson<'_>, writer| { view::FusionCommitStartedData(raw).rewrite(writer); }, build: None },
    Entry { name: "FusionCompletedData", shape: 816, write: |raw: RawJson<'_>, writer| { view::FusionCompletedData(raw).rewrite(writer); }, build: None },
    Entry { name: "FusionCritic", shape: 825, write: |raw: RawJson<'_>, writer| { view::FusionCritic(raw).rewrite(writer); }, build: None },
    Entry { name: "FusionFollowUpRecommendation", shape: 828, write: |raw: RawJson<'_>, writer| { view::FusionFollowUpRecommendation(raw).rewrite(writer); }, build: None },
    Entry { name: "FusionHandoffData", shape: 819, write: |raw: RawJson<'_>, writer| { view::FusionHandoffData(raw).rewrite(writer); }, build: None },
    Entry { name: "FusionPhaseActivityData", shape: 372, write: |raw: RawJson<'_>, writer| { view::FusionPhaseActivityData(raw).rewrite(writer); }, build: None },
    Entry { name: "FusionPhaseCompletedData", shape: 379, write: |raw: RawJson<'_>, writer| { view::FusionPhaseCompletedData(raw).rewrite(writer); }, build: None },
    Entry { name: "FusionPhaseFailedData", shape: 382, write: |raw: RawJson<'_>, writer| { view::FusionPhaseFailedData(raw).rewrite(writer); }, build: None },
    Entry { name: "FusionPhasePlanStep", shape: 823, write: |raw: RawJson<'_>, writer| { view::FusionPhasePlanStep(raw).rewrite(writer); }, build: None },
    Entry { name: "FusionPhaseStartedData", shape: 385, write: |raw: RawJson<'_>, writer| { view::FusionPhaseStartedData(raw).rewrite(writer); }, build: None },
    Entry { name: "FusionPhaseUsage", shape: 376, write: |raw: RawJson<'_>, writer| { view::FusionPhaseUsage(raw).rewrite(writer); }, build: None },
    Entry { name: "FusionResolvedData", shape: 829, write: |raw: RawJson<'_>, writer| { view::FusionResolvedData(raw).rewrite(writer); }, build: None },
    Entry { name: "FusionRouteFailedData", shape: 832, write: |raw: RawJson<'_>, writer| { view::FusionRouteFailedData(raw).rewrite(writer); }, build: None },
    Entry { name: "FusionRouteStartedData", shape: 836, write: |raw: RawJson<'_>, writer| { view::FusionRouteStartedData(raw).rewrite(writer); }, build: None },
    Entry { name: "FusionScores", shape: 822, write: |raw: RawJson<'_>, writer| { view::FusionScores(raw).rewrite(writer); }, build: None },
    Entry { name: "FusionStagedTerminal", shape: 378, write: |raw: RawJson<'_>, writer| { view::FusionStagedTerminal(raw).rewrite(writer); }, build: None },
    Entry { name: "GhCliAuthInfo", shape: 173, write: |raw: RawJson<'_>, writer| { view::GhCliAuthInfo(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::GhCliAuthInfo::rebuild(view::GhCliAuthInfo(raw)).raw().as_str().to_owned()) },
    Entry { name: "GitHubMcpToolConfig", shape: 989, write: |raw: RawJson<'_>, writer| { view::GitHubMcpToolConfig(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::GitHubMcpToolConfig::rebuild(view::GitHubMcpToolConfig(raw)).raw().as_str().to_owned()) },
    Entry { name: "GitHubRepoRef", shape: 134, write: |raw: RawJson<'_>, writer| { view::GitHubRepoRef(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::GitHubRepoRef::rebuild(view::GitHubRepoRef(raw)).raw().as_str().to_owned()) },
    Entry { name: "GitHubTelemetryClientInfo", shape: 1236, write: |raw: RawJson<'_>, writer| { view::GitHubTelemetryClientInfo(raw).rewrite(writer); }, build: None },
    Entry { name: "GitHubTelemetryEvent", shape: 1237, write: |raw: RawJson<'_>, writer| { view::GitHubTelemetryEvent(raw).rewrite(writer); }, build: None },
    Entry { name: "GitHubTelemetryNotification", shape: 1238, write: |raw: RawJson<'_>, writer| { view::GitHubTelemetryNotification(raw).rewrite(writer); }, build: None },
    Entry { name: "GitHubTokenAcquireRequest", shape: 1240, write: |raw: RawJson<'_>, writer| { view::GitHubTokenAcquireRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "GitHubTokenAcquireResult", shape: 1243, write: |raw: RawJson<'_>, writer| { view::GitHubTokenAcquireResult::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::GitHubTokenAcquireResult::rebuild(view::GitHubTokenAcquireResult::over(raw)).raw().as_str().to_owned()) },
    Entry { name: "GitHubTokenAcquireResultCancelled", shape: 1242, write: |raw: RawJson<'_>, writer| { view::GitHubTokenAcquireResultCancelled(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::GitHubTokenAcquireResultCancelled::rebuild(view::GitHubTokenAcquireResultCancelled(raw)).raw().as_str().to_owned()) },
    Entry { name: "GitHubTokenAcquireResultToken", shape: 1241, write: |raw: RawJson<'_>, writer| { view::GitHubTokenAcquireResultToken(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::GitHubTokenAcquireResultToken::rebuild(view::GitHubTokenAcquireResultToken(raw)).raw().as_str().to_owned()) },
    Entry { name: "HMACAuthInfo", shape: 161, write: |raw: RawJson<'_>, writer| { view::HMACAuthInfo(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::HMACAuthInfo::rebuild(view::HMACAuthInfo(raw)).raw().as_str().to_owned()) },
    Entry { name: "HandlePendingToolCallRequest", shape: 1244, write: |raw: RawJson<'_>, writer| { view::HandlePendingToolCallRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::HandlePendingToolCallRequest::rebuild(view::HandlePendingToolCallRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "HandlePendingToolCallResult", shape: 1245, write: |raw: RawJson<'_>, writer| { view::HandlePendingToolCallResult(raw).rewrite(writer); }, build: None },
    Entry { name: "HandoffData", shape: 841, write: |raw: RawJson<'_>, writer| { view::HandoffData(raw).rewrite(writer); }, build: None },
    Entry { name: "HandoffRepository", shape: 840, write: |raw: RawJson<'_>, writer| { view::HandoffRepository(raw).rewrite(writer); }, build: None },
    Entry { name: "HeaderEntry", shape: 495, write: |raw: RawJson<'_>, writer| { view::HeaderEntry(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "HistoryAbortManualCompactionResult", shape: 2198, write: |raw: RawJson<'_>, writer| { view::HistoryAbortManualCompactionResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "HistoryCancelBackgroundCompactionResult", shape: 2199, write: |raw: RawJson<'_>, writer| { view::HistoryCancelBackgroundCompactionResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "HistoryClearContextRequest", shape: 2200, write: |raw: RawJson<'_>, writer| { view::HistoryClearContextRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::HistoryClearContextRequest::rebuild(view::HistoryClearContextRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "HistoryClearContextResult", shape: 2201, write: |raw: RawJson<'_>, writer| { view::HistoryClearContextResult(raw).rewrite(writer); }, build: None },
    Entry { name: "HistoryCompactContextWindow", shape: 1246, write: |raw: RawJson<'_>, writer| { view::HistoryCompactContextWindow(raw).rewrite(writer); }, build: None },
    Entry { name: "HistoryCompactRequest", shape: 1248, write: |raw: RawJson<'_>, writer| { view::HistoryCompactRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::HistoryCompactRequest::rebuild(view::HistoryCompactRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "HistoryCompactResult", shape: 1249, write: |raw: RawJson<'_>, writer| { view::HistoryCompactResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "HistoryListRewindPointsResult", shape: 2205, write: |raw: RawJson<'_>, writer| { view::HistoryListRewindPointsResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "HistoryPreviewRewindRequest", shape: 2206, write: |raw: RawJson<'_>, writer| { view::HistoryPreviewRewindRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::HistoryPreviewRewindRequest::rebuild(view::HistoryPreviewRewindRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "HistoryPreviewRewindResult", shape: 2210, write: |raw: RawJson<'_>, writer| { view::HistoryPreviewRewindResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "HistoryRewindFilePreview", shape: 2208, write: |raw: RawJson<'_>, writer| { view::HistoryRewindFilePreview(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "HistoryRewindPoint", shape: 2203, write: |raw: RawJson<'_>, writer| { view::HistoryRewindPoint(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "HistoryRewindRequest", shape: 2212, write: |raw: RawJson<'_>, writer| { view::HistoryRewindRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::HistoryRewindRequest::rebuild(view::HistoryRewindRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "HistoryRewindResult", shape: 2217, write: |raw: RawJson<'_>, writer| { view::HistoryRewindResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "HistorySkippedFileRestore", shape: 2215, write: |raw: RawJson<'_>, writer| { view::HistorySkippedFileRestore(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "HistorySummarizeForHandoffResult", shape: 2218, write: |raw: RawJson<'_>, writer| { view::HistorySummarizeForHandoffResult(raw).rewrite(writer); }, build: None },
    Entry { name: "HistoryTruncateRequest", shape: 1250, write: |raw: RawJson<'_>, writer| { view::HistoryTruncateRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::HistoryTruncateRequest::rebuild(view::HistoryTruncateRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "HistoryTruncateResult", shape: 1251, write: |raw: RawJson<'_>, writer| { view::HistoryTruncateResult(raw).rewrite(writer); }, build: None },
    Entry { name: "HookEndData", shape: 449, write: |raw: RawJson<'_>, writer| { view::HookEndData(raw).rewrite(writer); }, build: None },
    Entry { name: "HookEndError", shape: 448, write: |raw: RawJson<'_>, writer| { view::HookEndError(raw).rewrite(writer); }, build: None },
    Entry { name: "HookError", shape: 351, write: |raw: RawJson<'_>, writer| { view::HookError::over(raw).rewrite(writer); }, build: None },
    Entry { name: "HookErrorObject", shape: 350, write: |raw: RawJson<'_>, writer| { view::HookErrorObject(raw).rewrite(writer); }, build: None },
    Entry { name: "HookProgressData", shape: 452, write: |raw: RawJson<'_>, writer| { view::HookProgressData(raw).rewrite(writer); }, build: None },
    Entry { name: "HookStartData", shape: 455, write: |raw: RawJson<'_>, writer| { view::HookStartData(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "HooksDiscoverRequest", shape: 2219, write: |raw: RawJson<'_>, writer| { view::HooksDiscoverRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::HooksDiscoverRequest::rebuild(view::HooksDiscoverRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "HooksDiscoverResult", shape: 2221, write: |raw: RawJson<'_>, writer| { view::HooksDiscoverResult(raw).rewrite(writer); }, build: None },
    Entry { name: "HooksInvokeAgentStop", shape: 1253, write: |raw: RawJson<'_>, writer| { view::HooksInvokeAgentStop(raw).rewrite(writer); }, build: None },
    Entry { name: "HooksInvokeErrorOccurred", shape: 1255, write: |raw: RawJson<'_>, writer| { view::HooksInvokeErrorOccurred(raw).rewrite(writer); }, build: None },
    Entry { name: "HooksInvokeNotification", shape: 1258, write: |raw: RawJson<'_>, writer| { view::HooksInvokeNotification(raw).rewrite(writer); }, build: None },
    Entry { name: "HooksInvokePermissionRequest", shape: 1261, write: |raw: RawJson<'_>, writer| { view::HooksInvokePermissionRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "HooksInvokePostResult", shape: 1264, write: |raw: RawJson<'_>, writer| { view::HooksInvokePostResult(raw).rewrite(writer); }, build: None },
    Entry { name: "HooksInvokePostToolUse", shape: 1267, write: |raw: RawJson<'_>, writer| { view::HooksInvokePostToolUse(raw).rewrite(writer); }, build: None },
    Entry { name: "HooksInvokePostToolUseFailure", shape: 1270, write: |raw: RawJson<'_>, writer| { view::HooksInvokePostToolUseFailure(raw).rewrite(writer); }, build: None },
    Entry { name: "HooksInvokePreCompact", shape: 1273, write: |raw: RawJson<'_>, writer| { view::HooksInvokePreCompact(raw).rewrite(writer); }, build: None },
    Entry { name: "HooksInvokePreMcpToolCall", shape: 1276, write: |raw: RawJson<'_>, writer| { view::HooksInvokePreMcpToolCall(raw).rewrite(writer); }, build: None },
    Entry { name: "HooksInvokePrePrDescription", shape: 1279, write: |raw: RawJson<'_>, writer| { view::HooksInvokePrePrDescription(raw).rewrite(writer); }, build: None },
    Entry { name: "HooksInvokePreToolUse", shape: 1282, write: |raw: RawJson<'_>, writer| { view::HooksInvokePreToolUse(raw).rewrite(writer); }, build: None },
    Entry { name: "HooksInvokeRequest", shape: 1303, write: |raw: RawJson<'_>, writer| { view::HooksInvokeRequest::over(raw).rewrite(writer); }, build: None },
    Entry { name: "HooksInvokeResult", shape: 1304, write: |raw: RawJson<'_>, writer| { view::HooksInvokeResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::HooksInvokeResult::rebuild(view::HooksInvokeResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "HooksInvokeSessionEnd", shape: 1286, write: |raw: RawJson<'_>, writer| { view::HooksInvokeSessionEnd(raw).rewrite(writer); }, build: None },
    Entry { name: "HooksInvokeSessionStart", shape: 1290, write: |raw: RawJson<'_>, writer| { view::HooksInvokeSessionStart(raw).rewrite(writer); }, build: None },
    Entry { name: "HooksInvokeSubagentStart", shape: 1293, write: |raw: RawJson<'_>, writer| { view::HooksInvokeSubagentStart(raw).rewrite(writer); }, build: None },
    Entry { name: "HooksInvokeSubagentStop", shape: 1296, write: |raw: RawJson<'_>, writer| { view::HooksInvokeSubagentStop(raw).rewrite(writer); }, build: None },
    Entry { name: "HooksInvokeUserPromptSubmitted", shape: 1299, write: |raw: RawJson<'_>, writer| { view::HooksInvokeUserPromptSubmitted(raw).rewrite(writer); }, build: None },
    Entry { name: "HooksInvokeUserPromptTransformed", shape: 1302, write: |raw: RawJson<'_>, writer| { view::HooksInvokeUserPromptTransformed(raw).rewrite(writer); }, build: None },
    Entry { name: "HostAuthentication", shape: 1305, write: |raw: RawJson<'_>, writer| { view::HostAuthentication(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::HostAuthentication::rebuild(view::HostAuthentication(raw)).raw().as_str().to_owned()) },
    Entry { name: "HostAuthenticationCancelledNotification", shape: 1306, write: |raw: RawJson<'_>, writer| { view::HostAuthenticationCancelledNotification(raw).rewrite(writer); }, build: None },
    Entry { name: "HostDiagnostics", shape: 1308, write: |raw: RawJson<'_>, writer| { view::HostDiagnostics(raw).rewrite(writer); }, build: None },
    Entry { name: "HostEventNotification", shape: 1311, write: |raw: RawJson<'_>, writer| { view::HostEventNotification(raw).rewrite(writer); }, build: None },
    Entry { name: "HostEventPayload", shape: 1310, write: |raw: RawJson<'_>, writer| { view::HostEventPayload(raw).rewrite(writer); }, build: None },
    Entry { name: "HostEventScope", shape: 1309, write: |raw: RawJson<'_>, writer| { view::HostEventScope(raw).rewrite(writer); }, build: None },
    Entry { name: "HostExitedNotification", shape: 1313, write: |raw: RawJson<'_>, writer| { view::HostExitedNotification(raw).rewrite(writer); }, build: None },
    Entry { name: "HostMaterializeSessionRequest", shape: 1314, write: |raw: RawJson<'_>, writer| { view::HostMaterializeSessionRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "HostMaterializeSessionResult", shape: 1315, write: |raw: RawJson<'_>, writer| { view::HostMaterializeSessionResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::HostMaterializeSessionResult::rebuild(view::HostMaterializeSessionResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "HostSessionReleasedNotification", shape: 1316, write: |raw: RawJson<'_>, writer| { view::HostSessionReleasedNotification(raw).rewrite(writer); }, build: None },
    Entry { name: "HostValidateAuthenticationRequest", shape: 1317, write: |raw: RawJson<'_>, writer| { view::HostValidateAuthenticationRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "HumanResponseRecordedData", shape: 466, write: |raw: RawJson<'_>, writer| { view::HumanResponseRecordedData(raw).rewrite(writer); }, build: None },
    Entry { name: "HumanResponseRecordedResponse", shape: 465, write: |raw: RawJson<'_>, writer| { view::HumanResponseRecordedResponse::over(raw).rewrite(writer); }, build: None },
    Entry { name: "HumanResponseRecordedResponseAskUser", shape: 460, write: |raw: RawJson<'_>, writer| { view::HumanResponseRecordedResponseAskUser(raw).rewrite(writer); }, build: None },
    Entry { name: "HumanResponseRecordedResponseExitPlanMode", shape: 464, write: |raw: RawJson<'_>, writer| { view::HumanResponseRecordedResponseExitPlanMode(raw).rewrite(writer); }, build: None },
    Entry { name: "HumanResponseRecordedResponseUserInput", shape: 462, write: |raw: RawJson<'_>, writer| { view::HumanResponseRecordedResponseUserInput(raw).rewrite(writer); }, build: None },
    Entry { name: "IdleData", shape: 844, write: |raw: RawJson<'_>, writer| { view::IdleData(raw).rewrite(writer); }, build: None },
    Entry { name: "ImageToolModel", shape: 1322, write: |raw: RawJson<'_>, writer| { view::ImageToolModel(raw).rewrite(writer); }, build: None },
    Entry { name: "ImageToolModelPricing", shape: 1319, write: |raw: RawJson<'_>, writer| { view::ImageToolModelPricing(raw).rewrite(writer); }, build: None },
    Entry { name: "IndexedSearchData", shape: 860, write: |raw: RawJson<'_>, writer| { view::IndexedSearchData::over(raw).rewrite(writer); }, build: None },
    Entry { name: "IndexedSearchDataIncremental", shape: 859, write: |raw: RawJson<'_>, writer| { view::IndexedSearchDataIncremental(raw).rewrite(writer); }, build: None },
    Entry { name: "IndexedSearchDataServerError", shape: 856, write: |raw: RawJson<'_>, writer| { view::IndexedSearchDataServerError(raw).rewrite(writer); }, build: None },
    Entry { name: "IndexedSearchDataStartup", shape: 853, write: |raw: RawJson<'_>, writer| { view::IndexedSearchDataStartup(raw).rewrite(writer); }, build: None },
    Entry { name: "IndexedSearchDataStatus", shape: 849, write: |raw: RawJson<'_>, writer| { view::IndexedSearchDataStatus(raw).rewrite(writer); }, build: None },
    Entry { name: "InfiniteSessionConfig", shape: 1323, write: |raw: RawJson<'_>, writer| { view::InfiniteSessionConfig(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::InfiniteSessionConfig::rebuild(view::InfiniteSessionConfig(raw)).raw().as_str().to_owned()) },
    Entry { name: "InfoData", shape: 863, write: |raw: RawJson<'_>, writer| { view::InfoData(raw).rewrite(writer); }, build: None },
    Entry { name: "InstallationCatalogueIdentity", shape: 1324, write: |raw: RawJson<'_>, writer| { view::InstallationCatalogueIdentity(raw).rewrite(writer); }, build: None },
    Entry { name: "InstallationConfirmationRequest", shape: 1376, write: |raw: RawJson<'_>, writer| { view::InstallationConfirmationRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "InstallationConfirmationResponse", shape: 1378, write: |raw: RawJson<'_>, writer| { view::InstallationConfirmationResponse(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::InstallationConfirmationResponse::rebuild(view::InstallationConfirmationResponse(raw)).raw().as_str().to_owned()) },
    Entry { name: "InstallationReview", shape: 1375, write: |raw: RawJson<'_>, writer| { view::InstallationReview::over(raw).rewrite(writer); }, build: None },
    Entry { name: "InstallationReviewMcp", shape: 1361, write: |raw: RawJson<'_>, writer| { view::InstallationReviewMcp(raw).rewrite(writer); }, build: None },
    Entry { name: "InstallationReviewSkill", shape: 1374, write: |raw: RawJson<'_>, writer| { view::InstallationReviewSkill(raw).rewrite(writer); }, build: None },
    Entry { name: "InstalledPlugin", shape: 1385, write: |raw: RawJson<'_>, writer| { view::InstalledPlugin(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::InstalledPlugin::rebuild(view::InstalledPlugin(raw)).raw().as_str().to_owned()) },
    Entry { name: "InstalledPluginInfo", shape: 1387, write: |raw: RawJson<'_>, writer| { view::InstalledPluginInfo(raw).rewrite(writer); }, build: None },
    Entry { name: "InstalledPluginSource", shape: 1384, write: |raw: RawJson<'_>, writer| { view::InstalledPluginSource::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::InstalledPluginSource::rebuild(view::InstalledPluginSource::over(raw)).raw().as_str().to_owned()) },
    Entry { name: "InstalledPluginSourceGitHub", shape: 1380, write: |raw: RawJson<'_>, writer| { view::InstalledPluginSourceGitHub(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::InstalledPluginSourceGitHub::rebuild(view::InstalledPluginSourceGitHub(raw)).raw().as_str().to_owned()) },
    Entry { name: "InstalledPluginSourceLocal", shape: 1383, write: |raw: RawJson<'_>, writer| { view::InstalledPluginSourceLocal(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::InstalledPluginSourceLocal::rebuild(view::InstalledPluginSourceLocal(raw)).raw().as_str().to_owned()) },
    Entry { name: "InstalledPluginSourceUrl", shape: 1381, write: |raw: RawJson<'_>, writer| { view::InstalledPluginSourceUrl(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::InstalledPluginSourceUrl::rebuild(view::InstalledPluginSourceUrl(raw)).raw().as_str().to_owned()) },
    Entry { name: "InstalledPluginVerifiedSource", shape: 1386, write: |raw: RawJson<'_>, writer| { view::InstalledPluginVerifiedSource(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "InstructionDiscoveryPath", shape: 2224, write: |raw: RawJson<'_>, writer| { view::InstructionDiscoveryPath(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "InstructionDiscoveryPathList", shape: 2226, write: |raw: RawJson<'_>, writer| { view::InstructionDiscoveryPathList(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "InstructionSource", shape: 2229, write: |raw: RawJson<'_>, writer| { view::InstructionSource(raw).rewrite(writer); }, build: None },
    Entry { name: "InstructionUpdateData", shape: 473, write: |raw: RawJson<'_>, writer| { view::InstructionUpdateData(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "InstructionsDiscoverRequest", shape: 2230, write: |raw: RawJson<'_>, writer| { view::InstructionsDiscoverRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::InstructionsDiscoverRequest::rebuild(view::InstructionsDiscoverRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "InstructionsGetDiscoveryPathsRequest", shape: 2231, write: |raw: RawJson<'_>, writer| { view::InstructionsGetDiscoveryPathsRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::InstructionsGetDiscoveryPathsRequest::rebuild(view::InstructionsGetDiscoveryPathsRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "InstructionsGetSourcesResult", shape: 2233, write: |raw: RawJson<'_>, writer| { view::InstructionsGetSourcesResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "InterruptMainTurnRequest", shape: 2234, write: |raw: RawJson<'_>, writer| { view::InterruptMainTurnRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::InterruptMainTurnRequest::rebuild(view::InterruptMainTurnRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "InterruptMainTurnResult", shape: 2235, write: |raw: RawJson<'_>, writer| { view::InterruptMainTurnResult(raw).rewrite(writer); }, build: None },
    Entry { name: "JsonSchemaResponseFormat", shape: 1388, write: |raw: RawJson<'_>, writer| { view::JsonSchemaResponseFormat(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::JsonSchemaResponseFormat::rebuild(view::JsonSchemaResponseFormat(raw)).raw().as_str().to_owned()) },
    Entry { name: "KerberosAuthAcquireRequest", shape: 1389, write: |raw: RawJson<'_>, writer| { view::KerberosAuthAcquireRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "KerberosAuthAcquireResult", shape: 1390, write: |raw: RawJson<'_>, writer| { view::KerberosAuthAcquireResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::KerberosAuthAcquireResult::rebuild(view::KerberosAuthAcquireResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "LargeToolOutputConfig", shape: 1391, write: |raw: RawJson<'_>, writer| { view::LargeToolOutputConfig(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::LargeToolOutputConfig::rebuild(view::LargeToolOutputConfig(raw)).raw().as_str().to_owned()) },
    Entry { name: "LifecycleDiagnosticsConfiguration", shape: 1392, write: |raw: RawJson<'_>, writer| { view::LifecycleDiagnosticsConfiguration(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::LifecycleDiagnosticsConfiguration::rebuild(view::LifecycleDiagnosticsConfiguration(raw)).raw().as_str().to_owned()) },
    Entry { name: "LlmInferenceHttpRequestChunkRequest", shape: 1393, write: |raw: RawJson<'_>, writer| { view::LlmInferenceHttpRequestChunkRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "LlmInferenceHttpRequestChunkResult", shape: 1394, write: |raw: RawJson<'_>, writer| { view::LlmInferenceHttpRequestChunkResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::LlmInferenceHttpRequestChunkResult::rebuild(view::LlmInferenceHttpRequestChunkResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "LlmInferenceHttpRequestStartRequest", shape: 1397, write: |raw: RawJson<'_>, writer| { view::LlmInferenceHttpRequestStartRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "LlmInferenceHttpRequestStartResult", shape: 1398, write: |raw: RawJson<'_>, writer| { view::LlmInferenceHttpRequestStartResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::LlmInferenceHttpRequestStartResult::rebuild(view::LlmInferenceHttpRequestStartResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "LlmInferenceHttpResponseChunkError", shape: 1399, write: |raw: RawJson<'_>, writer| { view::LlmInferenceHttpResponseChunkError(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::LlmInferenceHttpResponseChunkError::rebuild(view::LlmInferenceHttpResponseChunkError(raw)).raw().as_str().to_owned()) },
    Entry { name: "LlmInferenceHttpResponseChunkRequest", shape: 1400, write: |raw: RawJson<'_>, writer| { view::LlmInferenceHttpResponseChunkRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::LlmInferenceHttpResponseChunkRequest::rebuild(view::LlmInferenceHttpResponseChunkRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "LlmInferenceHttpResponseChunkResult", shape: 1401, write: |raw: RawJson<'_>, writer| { view::LlmInferenceHttpResponseChunkResult(raw).rewrite(writer); }, build: None },
    Entry { name: "LlmInferenceHttpResponseStartRequest", shape: 1402, write: |raw: RawJson<'_>, writer| { view::LlmInferenceHttpResponseStartRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::LlmInferenceHttpResponseStartRequest::rebuild(view::LlmInferenceHttpResponseStartRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "LlmInferenceHttpResponseStartResult", shape: 1403, write: |raw: RawJson<'_>, writer| { view::LlmInferenceHttpResponseStartResult(raw).rewrite(writer); }, build: None },
    Entry { name: "LlmInferenceSetProviderResult", shape: 1404, write: |raw: RawJson<'_>, writer| { view::LlmInferenceSetProviderResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "LocalSessionMetadataValue", shape: 2236, write: |raw: RawJson<'_>, writer| { view::LocalSessionMetadataValue(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::LocalSessionMetadataValue::rebuild(view::LocalSessionMetadataValue(raw)).raw().as_str().to_owned()) },
    Entry { name: "LogRequest", shape: 1406, write: |raw: RawJson<'_>, writer| { view::LogRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::LogRequest::rebuild(view::LogRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "LogResult", shape: 1407, write: |raw: RawJson<'_>, writer| { view::LogResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "LspInitializeRequest", shape: 2237, write: |raw: RawJson<'_>, writer| { view::LspInitializeRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::LspInitializeRequest::rebuild(view::LspInitializeRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "ManagedMcpServerConfig", shape: 1408, write: |raw: RawJson<'_>, writer| { view::ManagedMcpServerConfig(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ManagedMcpServerConfig::rebuild(view::ManagedMcpServerConfig(raw)).raw().as_str().to_owned()) },
    Entry { name: "ManagedPermissionsContext", shape: 879, write: |raw: RawJson<'_>, writer| { view::ManagedPermissionsContext(raw).rewrite(writer); }, build: None },
    Entry { name: "ManagedSettingsEnforcedData", shape: 875, write: |raw: RawJson<'_>, writer| { view::ManagedSettingsEnforcedData(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "ManagedSettingsReadResult", shape: 2238, write: |raw: RawJson<'_>, writer| { view::ManagedSettingsReadResult(raw).rewrite(writer); }, build: None },
    Entry { name: "ManagedSettingsResolvedData", shape: 880, write: |raw: RawJson<'_>, writer| { view::ManagedSettingsResolvedData(raw).rewrite(writer); }, build: None },
    Entry { name: "MarketplaceAddResult", shape: 1409, write: |raw: RawJson<'_>, writer| { view::MarketplaceAddResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "MarketplaceBrowseResult", shape: 2241, write: |raw: RawJson<'_>, writer| { view::MarketplaceBrowseResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "MarketplaceInfo", shape: 2242, write: |raw: RawJson<'_>, writer| { view::MarketplaceInfo(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "MarketplaceListResult", shape: 2244, write: |raw: RawJson<'_>, writer| { view::MarketplaceListResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "MarketplacePluginInfo", shape: 2239, write: |raw: RawJson<'_>, writer| { view::MarketplacePluginInfo(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "MarketplaceRefreshEntry", shape: 2245, write: |raw: RawJson<'_>, writer| { view::MarketplaceRefreshEntry(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "MarketplaceRefreshResult", shape: 2247, write: |raw: RawJson<'_>, writer| { view::MarketplaceRefreshResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "MarketplaceRemoveResult", shape: 2248, write: |raw: RawJson<'_>, writer| { view::MarketplaceRemoveResult(raw).rewrite(writer); }, build: None },
    Entry { name: "McpAppToolCallCompleteData", shape: 512, write: |raw: RawJson<'_>, writer| { view::McpAppToolCallCompleteData(raw).rewrite(writer); }, build: None },
    Entry { name: "McpAppToolCallCompleteError", shape: 509, write: |raw: RawJson<'_>, writer| { view::McpAppToolCallCompleteError(raw).rewrite(writer); }, build: None },
    Entry { name: "McpAppToolCallCompleteToolMeta", shape: 511, write: |raw: RawJson<'_>, writer| { view::McpAppToolCallCompleteToolMeta(raw).rewrite(writer); }, build: None },
    Entry { name: "McpAppToolCallCompleteToolMetaUI", shape: 510, write: |raw: RawJson<'_>, writer| { view::McpAppToolCallCompleteToolMetaUI(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpApplyInstallRequest", shape: 2249, write: |raw: RawJson<'_>, writer| { view::McpApplyInstallRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpApplyInstallRequest::rebuild(view::McpApplyInstallRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "McpApplyUninstallRequest", shape: 2250, write: |raw: RawJson<'_>, writer| { view::McpApplyUninstallRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpApplyUninstallRequest::rebuild(view::McpApplyUninstallRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "McpAppsCallToolRequest", shape: 2251, write: |raw: RawJson<'_>, writer| { view::McpAppsCallToolRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpAppsCallToolRequest::rebuild(view::McpAppsCallToolRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "McpAppsDiagnoseCapability", shape: 2252, write: |raw: RawJson<'_>, writer| { view::McpAppsDiagnoseCapability(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpAppsDiagnoseRequest", shape: 2253, write: |raw: RawJson<'_>, writer| { view::McpAppsDiagnoseRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpAppsDiagnoseRequest::rebuild(view::McpAppsDiagnoseRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "McpAppsDiagnoseResult", shape: 2255, write: |raw: RawJson<'_>, writer| { view::McpAppsDiagnoseResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpAppsDiagnoseServer", shape: 2254, write: |raw: RawJson<'_>, writer| { view::McpAppsDiagnoseServer(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpAppsHostContext", shape: 2262, write: |raw: RawJson<'_>, writer| { view::McpAppsHostContext(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpAppsHostContextDetails", shape: 2261, write: |raw: RawJson<'_>, writer| { view::McpAppsHostContextDetails(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpAppsListToolsRequest", shape: 2263, write: |raw: RawJson<'_>, writer| { view::McpAppsListToolsRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpAppsListToolsRequest::rebuild(view::McpAppsListToolsRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "McpAppsListToolsResult", shape: 2264, write: |raw: RawJson<'_>, writer| { view::McpAppsListToolsResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpAppsReadResourceRequest", shape: 2265, write: |raw: RawJson<'_>, writer| { view::McpAppsReadResourceRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpAppsReadResourceRequest::rebuild(view::McpAppsReadResourceRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "McpAppsReadResourceResult", shape: 2268, write: |raw: RawJson<'_>, writer| { view::McpAppsReadResourceResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpAppsResourceContent", shape: 2266, write: |raw: RawJson<'_>, writer| { view::McpAppsResourceContent(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpAppsSetHostContextDetails", shape: 2274, write: |raw: RawJson<'_>, writer| { view::McpAppsSetHostContextDetails(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpAppsSetHostContextDetails::rebuild(view::McpAppsSetHostContextDetails(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "McpAppsSetHostContextRequest", shape: 2275, write: |raw: RawJson<'_>, writer| { view::McpAppsSetHostContextRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpAppsSetHostContextRequest::rebuild(view::McpAppsSetHostContextRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "McpCancelSamplingExecutionParams", shape: 2276, write: |raw: RawJson<'_>, writer| { view::McpCancelSamplingExecutionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpCancelSamplingExecutionParams::rebuild(view::McpCancelSamplingExecutionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "McpCancelSamplingExecutionResult", shape: 2277, write: |raw: RawJson<'_>, writer| { view::McpCancelSamplingExecutionResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpConfigAddRequest", shape: 2279, write: |raw: RawJson<'_>, writer| { view::McpConfigAddRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpConfigAddRequest::rebuild(view::McpConfigAddRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "McpConfigDisableRequest", shape: 2280, write: |raw: RawJson<'_>, writer| { view::McpConfigDisableRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpConfigDisableRequest::rebuild(view::McpConfigDisableRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "McpConfigEnableRequest", shape: 2281, write: |raw: RawJson<'_>, writer| { view::McpConfigEnableRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpConfigEnableRequest::rebuild(view::McpConfigEnableRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "McpConfigList", shape: 2283, write: |raw: RawJson<'_>, writer| { view::McpConfigList(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpConfigRemoveRequest", shape: 2284, write: |raw: RawJson<'_>, writer| { view::McpConfigRemoveRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpConfigRemoveRequest::rebuild(view::McpConfigRemoveRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "McpConfigUpdateRequest", shape: 2285, write: |raw: RawJson<'_>, writer| { view::McpConfigUpdateRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpConfigUpdateRequest::rebuild(view::McpConfigUpdateRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "McpDiagnosticDetails", shape: 2159, write: |raw: RawJson<'_>, writer| { view::McpDiagnosticDetails(raw).rewrite(writer); }, build: None },
    Entry { name: "McpDiagnosticSourceConfiguration", shape: 321, write: |raw: RawJson<'_>, writer| { view::McpDiagnosticSourceConfiguration(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpDiagnosticSourceConfiguration::rebuild(view::McpDiagnosticSourceConfiguration(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "McpDisableRequest", shape: 2286, write: |raw: RawJson<'_>, writer| { view::McpDisableRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpDisableRequest::rebuild(view::McpDisableRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "McpDiscoverRequest", shape: 2287, write: |raw: RawJson<'_>, writer| { view::McpDiscoverRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpDiscoverRequest::rebuild(view::McpDiscoverRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "McpDiscoverResult", shape: 2289, write: |raw: RawJson<'_>, writer| { view::McpDiscoverResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpEnableRequest", shape: 2290, write: |raw: RawJson<'_>, writer| { view::McpEnableRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpEnableRequest::rebuild(view::McpEnableRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "McpExecuteSamplingParams", shape: 2292, write: |raw: RawJson<'_>, writer| { view::McpExecuteSamplingParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpExecuteSamplingParams::rebuild(view::McpExecuteSamplingParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "McpExecuteSamplingRequest", shape: 2291, write: |raw: RawJson<'_>, writer| { view::McpExecuteSamplingRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpExecuteSamplingRequest::rebuild(view::McpExecuteSamplingRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "McpExecuteSamplingResult", shape: 2293, write: |raw: RawJson<'_>, writer| { view::McpExecuteSamplingResult(raw).rewrite(writer); }, build: None },
    Entry { name: "McpHeadersHandlePendingHeadersRefreshRequest", shape: 1416, write: |raw: RawJson<'_>, writer| { view::McpHeadersHandlePendingHeadersRefreshRequest::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpHeadersHandlePendingHeadersRefreshRequest::rebuild(view::McpHeadersHandlePendingHeadersRefreshRequest::over(raw)).raw().as_str().to_owned()) },
    Entry { name: "McpHeadersHandlePendingHeadersRefreshRequestError", shape: 1415, write: |raw: RawJson<'_>, writer| { view::McpHeadersHandlePendingHeadersRefreshRequestError(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpHeadersHandlePendingHeadersRefreshRequestError::rebuild(view::McpHeadersHandlePendingHeadersRefreshRequestError(raw)).raw().as_str().to_owned()) },
    Entry { name: "McpHeadersHandlePendingHeadersRefreshRequestHeaders", shape: 1411, write: |raw: RawJson<'_>, writer| { view::McpHeadersHandlePendingHeadersRefreshRequestHeaders(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpHeadersHandlePendingHeadersRefreshRequestHeaders::rebuild(view::McpHeadersHandlePendingHeadersRefreshRequestHeaders(raw)).raw().as_str().to_owned()) },
    Entry { name: "McpHeadersHandlePendingHeadersRefreshRequestNone", shape: 1413, write: |raw: RawJson<'_>, writer| { view::McpHeadersHandlePendingHeadersRefreshRequestNone(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpHeadersHandlePendingHeadersRefreshRequestNone::rebuild(view::McpHeadersHandlePendingHeadersRefreshRequestNone(raw)).raw().as_str().to_owned()) },
    Entry { name: "McpHeadersHandlePendingHeadersRefreshRequestRequest", shape: 1417, write: |raw: RawJson<'_>, writer| { view::McpHeadersHandlePendingHeadersRefreshRequestRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpHeadersHandlePendingHeadersRefreshRequestRequest::rebuild(view::McpHeadersHandlePendingHeadersRefreshRequestRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "McpHeadersHandlePendingHeadersRefreshRequestResult", shape: 1418, write: |raw: RawJson<'_>, writer| { view::McpHeadersHandlePendingHeadersRefreshRequestResult(raw).rewrite(writer); }, build: None },
    Entry { name: "McpHeadersRefreshCompletedData", shape: 477, write: |raw: RawJson<'_>, writer| { view::McpHeadersRefreshCompletedData(raw).rewrite(writer); }, build: None },
    Entry { name: "McpHeadersRefreshRequiredData", shape: 481, write: |raw: RawJson<'_>, writer| { view::McpHeadersRefreshRequiredData(raw).rewrite(writer); }, build: None },
    Entry { name: "McpHostState", shape: 1423, write: |raw: RawJson<'_>, writer| { view::McpHostState(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallPlan", shape: 2296, write: |raw: RawJson<'_>, writer| { view::McpInstallPlan(raw).rewrite(writer); }, build: None },
    Entry { name: "McpInstallationInput", shape: 1352, write: |raw: RawJson<'_>, writer| { view::McpInstallationInput(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpInstallationInput::rebuild(view::McpInstallationInput(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationManagementOutcome", shape: 2340, write: |raw: RawJson<'_>, writer| { view::McpInstallationManagementOutcome::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationManagementOutcomeInstallPrepared", shape: 2301, write: |raw: RawJson<'_>, writer| { view::McpInstallationManagementOutcomeInstallPrepared(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationManagementOutcomeListed", shape: 2306, write: |raw: RawJson<'_>, writer| { view::McpInstallationManagementOutcomeListed(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationManagementOutcomeOperation", shape: 2338, write: |raw: RawJson<'_>, writer| { view::McpInstallationManagementOutcomeOperation(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationManagementOutcomeRecovered", shape: 2308, write: |raw: RawJson<'_>, writer| { view::McpInstallationManagementOutcomeRecovered(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationManagementOutcomeRecoveryRequired", shape: 2298, write: |raw: RawJson<'_>, writer| { view::McpInstallationManagementOutcomeRecoveryRequired(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationManagementOutcomeRefused", shape: 2339, write: |raw: RawJson<'_>, writer| { view::McpInstallationManagementOutcomeRefused(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationManagementOutcomeUninstallPlanned", shape: 2311, write: |raw: RawJson<'_>, writer| { view::McpInstallationManagementOutcomeUninstallPlanned(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationManagementResult", shape: 2343, write: |raw: RawJson<'_>, writer| { view::McpInstallationManagementResult::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationManagementResultOutcome", shape: 2342, write: |raw: RawJson<'_>, writer| { view::McpInstallationManagementResultOutcome(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationOperationRequest", shape: 2344, write: |raw: RawJson<'_>, writer| { view::McpInstallationOperationRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpInstallationOperationRequest::rebuild(view::McpInstallationOperationRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationOperationStatus", shape: 2336, write: |raw: RawJson<'_>, writer| { view::McpInstallationOperationStatus::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationOperationStatusApplying", shape: 2321, write: |raw: RawJson<'_>, writer| { view::McpInstallationOperationStatusApplying(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationOperationStatusAwaitingConfirmation", shape: 2317, write: |raw: RawJson<'_>, writer| { view::McpInstallationOperationStatusAwaitingConfirmation(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationOperationStatusCompleted", shape: 2335, write: |raw: RawJson<'_>, writer| { view::McpInstallationOperationStatusCompleted(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationOperationStatusPrepared", shape: 2315, write: |raw: RawJson<'_>, writer| { view::McpInstallationOperationStatusPrepared(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationOperationStatusPreparing", shape: 2313, write: |raw: RawJson<'_>, writer| { view::McpInstallationOperationStatusPreparing(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationOperationStatusRevalidating", shape: 2319, write: |raw: RawJson<'_>, writer| { view::McpInstallationOperationStatusRevalidating(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationOutcome", shape: 2334, write: |raw: RawJson<'_>, writer| { view::McpInstallationOutcome::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationOutcomeCancelled", shape: 2331, write: |raw: RawJson<'_>, writer| { view::McpInstallationOutcomeCancelled(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationOutcomeDeclined", shape: 2330, write: |raw: RawJson<'_>, writer| { view::McpInstallationOutcomeDeclined(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationOutcomeInstalled", shape: 2323, write: |raw: RawJson<'_>, writer| { view::McpInstallationOutcomeInstalled(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationOutcomeRecoveryRequired", shape: 2329, write: |raw: RawJson<'_>, writer| { view::McpInstallationOutcomeRecoveryRequired(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationOutcomeRefused", shape: 2333, write: |raw: RawJson<'_>, writer| { view::McpInstallationOutcomeRefused(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationOutcomeRolledBack", shape: 2328, write: |raw: RawJson<'_>, writer| { view::McpInstallationOutcomeRolledBack(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationOutcomeUninstalled", shape: 2325, write: |raw: RawJson<'_>, writer| { view::McpInstallationOutcomeUninstalled(raw).rewrite(writer); }, build: None },
    Entry { name: "McpInstallationRemoteConfiguration", shape: 1355, write: |raw: RawJson<'_>, writer| { view::McpInstallationRemoteConfiguration(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationResult", shape: 2346, write: |raw: RawJson<'_>, writer| { view::McpInstallationResult::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationResultOutcome", shape: 2345, write: |raw: RawJson<'_>, writer| { view::McpInstallationResultOutcome(raw).rewrite(writer); }, build: None },
    Entry { name: "McpInstallationReview", shape: 1360, write: |raw: RawJson<'_>, writer| { view::McpInstallationReview::over(raw).rewrite(writer); }, build: None },
    Entry { name: "McpInstallationReviewInstall", shape: 1357, write: |raw: RawJson<'_>, writer| { view::McpInstallationReviewInstall(raw).rewrite(writer); }, build: None },
    Entry { name: "McpInstallationReviewUninstall", shape: 1359, write: |raw: RawJson<'_>, writer| { view::McpInstallationReviewUninstall(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationSecret", shape: 2347, write: |raw: RawJson<'_>, writer| { view::McpInstallationSecret(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpInstallationSecret::rebuild(view::McpInstallationSecret(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationSummary", shape: 2303, write: |raw: RawJson<'_>, writer| { view::McpInstallationSummary(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpInstallationsRequest", shape: 2348, write: |raw: RawJson<'_>, writer| { view::McpInstallationsRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpInstallationsRequest::rebuild(view::McpInstallationsRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "McpIsServerRunningRequest", shape: 2349, write: |raw: RawJson<'_>, writer| { view::McpIsServerRunningRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpIsServerRunningRequest::rebuild(view::McpIsServerRunningRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "McpIsServerRunningResult", shape: 2350, write: |raw: RawJson<'_>, writer| { view::McpIsServerRunningResult(raw).rewrite(writer); }, build: None },
    Entry { name: "McpListChangedData", shape: 502, write: |raw: RawJson<'_>, writer| { view::McpListChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "McpListToolsRequest", shape: 1424, write: |raw: RawJson<'_>, writer| { view::McpListToolsRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpListToolsRequest::rebuild(view::McpListToolsRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "McpListToolsResult", shape: 1430, write: |raw: RawJson<'_>, writer| { view::McpListToolsResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpOauthAuthenticationStateChangedRequest", shape: 2351, write: |raw: RawJson<'_>, writer| { view::McpOauthAuthenticationStateChangedRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpOauthAuthenticationStateChangedRequest::rebuild(view::McpOauthAuthenticationStateChangedRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "McpOauthCancelLoginParams", shape: 2352, write: |raw: RawJson<'_>, writer| { view::McpOauthCancelLoginParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpOauthCancelLoginParams::rebuild(view::McpOauthCancelLoginParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "McpOauthCancelLoginResult", shape: 2353, write: |raw: RawJson<'_>, writer| { view::McpOauthCancelLoginResult(raw).rewrite(writer); }, build: None },
    Entry { name: "McpOauthCompletedData", shape: 485, write: |raw: RawJson<'_>, writer| { view::McpOauthCompletedData(raw).rewrite(writer); }, build: None },
    Entry { name: "McpOauthHandlePendingRequest", shape: 1436, write: |raw: RawJson<'_>, writer| { view::McpOauthHandlePendingRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpOauthHandlePendingRequest::rebuild(view::McpOauthHandlePendingRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "McpOauthHandlePendingResult", shape: 1437, write: |raw: RawJson<'_>, writer| { view::McpOauthHandlePendingResult(raw).rewrite(writer); }, build: None },
    Entry { name: "McpOauthHttpResponse", shape: 497, write: |raw: RawJson<'_>, writer| { view::McpOauthHttpResponse(raw).rewrite(writer); }, build: None },
    Entry { name: "McpOauthLoginRequest", shape: 1439, write: |raw: RawJson<'_>, writer| { view::McpOauthLoginRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpOauthLoginRequest::rebuild(view::McpOauthLoginRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "McpOauthLoginResult", shape: 1441, write: |raw: RawJson<'_>, writer| { view::McpOauthLoginResult(raw).rewrite(writer); }, build: None },
    Entry { name: "McpOauthPendingRequestResponse", shape: 1435, write: |raw: RawJson<'_>, writer| { view::McpOauthPendingRequestResponse::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpOauthPendingRequestResponse::rebuild(view::McpOauthPendingRequestResponse::over(raw)).raw().as_str().to_owned()) },
    Entry { name: "McpOauthPendingRequestResponseCancelled", shape: 1432, write: |raw: RawJson<'_>, writer| { view::McpOauthPendingRequestResponseCancelled(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpOauthPendingRequestResponseCancelled::rebuild(view::McpOauthPendingRequestResponseCancelled(raw)).raw().as_str().to_owned()) },
    Entry { name: "McpOauthPendingRequestResponseRuntimeRefresh", shape: 1434, write: |raw: RawJson<'_>, writer| { view::McpOauthPendingRequestResponseRuntimeRefresh(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpOauthPendingRequestResponseRuntimeRefresh::rebuild(view::McpOauthPendingRequestResponseRuntimeRefresh(raw)).raw().as_str().to_owned()) },
    Entry { name: "McpOauthPendingRequestResponseToken", shape: 1431, write: |raw: RawJson<'_>, writer| { view::McpOauthPendingRequestResponseToken(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpOauthPendingRequestResponseToken::rebuild(view::McpOauthPendingRequestResponseToken(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "McpOauthPrepareLoginParams", shape: 2354, write: |raw: RawJson<'_>, writer| { view::McpOauthPrepareLoginParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpOauthPrepareLoginParams::rebuild(view::McpOauthPrepareLoginParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "McpOauthPrepareLoginResult", shape: 2355, write: |raw: RawJson<'_>, writer| { view::McpOauthPrepareLoginResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpOauthProbeRequest", shape: 2356, write: |raw: RawJson<'_>, writer| { view::McpOauthProbeRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpOauthProbeRequest::rebuild(view::McpOauthProbeRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "McpOauthProbeResult", shape: 2365, write: |raw: RawJson<'_>, writer| { view::McpOauthProbeResult::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpOauthProbeResultAuthenticated", shape: 2360, write: |raw: RawJson<'_>, writer| { view::McpOauthProbeResultAuthenticated(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpOauthProbeResultFailed", shape: 2364, write: |raw: RawJson<'_>, writer| { view::McpOauthProbeResultFailed(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpOauthProbeResultNeedsAuth", shape: 2363, write: |raw: RawJson<'_>, writer| { view::McpOauthProbeResultNeedsAuth(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpOauthProbeResultNoAuthRequired", shape: 2358, write: |raw: RawJson<'_>, writer| { view::McpOauthProbeResultNoAuthRequired(raw).rewrite(writer); }, build: None },
    Entry { name: "McpOauthRecoveryCompletedData", shape: 489, write: |raw: RawJson<'_>, writer| { view::McpOauthRecoveryCompletedData(raw).rewrite(writer); }, build: None },
    Entry { name: "McpOauthRequiredData", shape: 499, write: |raw: RawJson<'_>, writer| { view::McpOauthRequiredData(raw).rewrite(writer); }, build: None },
    Entry { name: "McpOauthRequiredStaticClientConfig", shape: 493, write: |raw: RawJson<'_>, writer| { view::McpOauthRequiredStaticClientConfig(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpOauthRespondRequest", shape: 2366, write: |raw: RawJson<'_>, writer| { view::McpOauthRespondRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpOauthRespondRequest::rebuild(view::McpOauthRespondRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "McpOauthRespondResult", shape: 2367, write: |raw: RawJson<'_>, writer| { view::McpOauthRespondResult(raw).rewrite(writer); }, build: None },
    Entry { name: "McpOauthWWWAuthenticateParams", shape: 494, write: |raw: RawJson<'_>, writer| { view::McpOauthWWWAuthenticateParams(raw).rewrite(writer); }, build: None },
    Entry { name: "McpPlanConfigurationChange", shape: 1351, write: |raw: RawJson<'_>, writer| { view::McpPlanConfigurationChange(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpPlanInstallPlanned", shape: 2369, write: |raw: RawJson<'_>, writer| { view::McpPlanInstallPlanned(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpPlanInstallRequest", shape: 2378, write: |raw: RawJson<'_>, writer| { view::McpPlanInstallRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpPlanInstallRequest::rebuild(view::McpPlanInstallRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "McpPlanInstallResult", shape: 2379, write: |raw: RawJson<'_>, writer| { view::McpPlanInstallResult::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpPlanInstallSource", shape: 2377, write: |raw: RawJson<'_>, writer| { view::McpPlanInstallSource::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpPlanInstallSource::rebuild(view::McpPlanInstallSource::over(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "McpPlanInstallSourceCandidate", shape: 2371, write: |raw: RawJson<'_>, writer| { view::McpPlanInstallSourceCandidate(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpPlanInstallSourceCandidate::rebuild(view::McpPlanInstallSourceCandidate(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "McpPlanInstallSourceCard", shape: 2376, write: |raw: RawJson<'_>, writer| { view::McpPlanInstallSourceCard(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpPlanInstallSourceCard::rebuild(view::McpPlanInstallSourceCard(raw)).raw().as_str().to_owned()) },
    Entry { name: "McpPlanPolicyResult", shape: 1332, write: |raw: RawJson<'_>, writer| { view::McpPlanPolicyResult(raw).rewrite(writer); }, build: None },
    Entry { name: "McpPlanProvenance", shape: 1327, write: |raw: RawJson<'_>, writer| { view::McpPlanProvenance(raw).rewrite(writer); }, build: None },
    Entry { name: "McpPlanRequiredValue", shape: 1341, write: |raw: RawJson<'_>, writer| { view::McpPlanRequiredValue::over(raw).rewrite(writer); }, build: None },
    Entry { name: "McpPlanRequiredValueEnum", shape: 1340, write: |raw: RawJson<'_>, writer| { view::McpPlanRequiredValueEnum(raw).rewrite(writer); }, build: None },
    Entry { name: "McpPlanRequiredValueScalar", shape: 1338, write: |raw: RawJson<'_>, writer| { view::McpPlanRequiredValueScalar(raw).rewrite(writer); }, build: None },
    Entry { name: "McpPlanResourceIdentity", shape: 1325, write: |raw: RawJson<'_>, writer| { view::McpPlanResourceIdentity(raw).rewrite(writer); }, build: None },
    Entry { name: "McpPlanSecretPlaceholder", shape: 1343, write: |raw: RawJson<'_>, writer| { view::McpPlanSecretPlaceholder(raw).rewrite(writer); }, build: None },
    Entry { name: "McpPlanTarget", shape: 1329, write: |raw: RawJson<'_>, writer| { view::McpPlanTarget(raw).rewrite(writer); }, build: None },
    Entry { name: "McpPlanTransportChoice", shape: 1349, write: |raw: RawJson<'_>, writer| { view::McpPlanTransportChoice::over(raw).rewrite(writer); }, build: None },
    Entry { name: "McpPlanTransportChoicePackage", shape: 1345, write: |raw: RawJson<'_>, writer| { view::McpPlanTransportChoicePackage(raw).rewrite(writer); }, build: None },
    Entry { name: "McpPlanTransportChoiceRemote", shape: 1348, write: |raw: RawJson<'_>, writer| { view::McpPlanTransportChoiceRemote(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpPlanUninstallRequest", shape: 2380, write: |raw: RawJson<'_>, writer| { view::McpPlanUninstallRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpPlanUninstallRequest::rebuild(view::McpPlanUninstallRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "McpPrepareInstallRequest", shape: 2382, write: |raw: RawJson<'_>, writer| { view::McpPrepareInstallRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpPrepareInstallRequest::rebuild(view::McpPrepareInstallRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "McpPreparedInstall", shape: 2299, write: |raw: RawJson<'_>, writer| { view::McpPreparedInstall(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpRemoveGitHubResult", shape: 2383, write: |raw: RawJson<'_>, writer| { view::McpRemoveGitHubResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpResource", shape: 2387, write: |raw: RawJson<'_>, writer| { view::McpResource(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpResourceAnnotations", shape: 2386, write: |raw: RawJson<'_>, writer| { view::McpResourceAnnotations(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpResourceContent", shape: 2388, write: |raw: RawJson<'_>, writer| { view::McpResourceContent(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpResourceIcon", shape: 2384, write: |raw: RawJson<'_>, writer| { view::McpResourceIcon(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpResourceTemplate", shape: 2389, write: |raw: RawJson<'_>, writer| { view::McpResourceTemplate(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpResourcesListRequest", shape: 2390, write: |raw: RawJson<'_>, writer| { view::McpResourcesListRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpResourcesListRequest::rebuild(view::McpResourcesListRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "McpResourcesListResult", shape: 2392, write: |raw: RawJson<'_>, writer| { view::McpResourcesListResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpResourcesListTemplatesRequest", shape: 2393, write: |raw: RawJson<'_>, writer| { view::McpResourcesListTemplatesRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpResourcesListTemplatesRequest::rebuild(view::McpResourcesListTemplatesRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "McpResourcesListTemplatesResult", shape: 2395, write: |raw: RawJson<'_>, writer| { view::McpResourcesListTemplatesResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpResourcesReadRequest", shape: 2396, write: |raw: RawJson<'_>, writer| { view::McpResourcesReadRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpResourcesReadRequest::rebuild(view::McpResourcesReadRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "McpResourcesReadResult", shape: 2398, write: |raw: RawJson<'_>, writer| { view::McpResourcesReadResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpRestartServerRequest", shape: 2399, write: |raw: RawJson<'_>, writer| { view::McpRestartServerRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpRestartServerRequest::rebuild(view::McpRestartServerRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "McpSafeForTelemetry", shape: 294, write: |raw: RawJson<'_>, writer| { view::McpSafeForTelemetry::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpSafeForTelemetry::rebuild(view::McpSafeForTelemetry::over(raw)).raw().as_str().to_owned()) },
    Entry { name: "McpSafeForTelemetryFields", shape: 293, write: |raw: RawJson<'_>, writer| { view::McpSafeForTelemetryFields(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpSafeForTelemetryFields::rebuild(view::McpSafeForTelemetryFields(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "McpSamplingExecutionResult", shape: 2401, write: |raw: RawJson<'_>, writer| { view::McpSamplingExecutionResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpSerializableServerConfig", shape: 2278, write: |raw: RawJson<'_>, writer| { view::McpSerializableServerConfig::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpSerializableServerConfig::rebuild(view::McpSerializableServerConfig::over(raw)).raw().as_str().to_owned()) },
    Entry { name: "McpServer", shape: 1443, write: |raw: RawJson<'_>, writer| { view::McpServer(raw).rewrite(writer); }, build: None },
    Entry { name: "McpServerAuthConfig", shape: 299, write: |raw: RawJson<'_>, writer| { view::McpServerAuthConfig::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpServerAuthConfig::rebuild(view::McpServerAuthConfig::over(raw)).raw().as_str().to_owned()) },
    Entry { name: "McpServerAuthConfigRedirectPort", shape: 298, write: |raw: RawJson<'_>, writer| { view::McpServerAuthConfigRedirectPort(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpServerAuthConfigRedirectPort::rebuild(view::McpServerAuthConfigRedirectPort(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "McpServerCardEmbedded", shape: 2374, write: |raw: RawJson<'_>, writer| { view::McpServerCardEmbedded(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpServerCardEmbedded::rebuild(view::McpServerCardEmbedded(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "McpServerCardReference", shape: 2375, write: |raw: RawJson<'_>, writer| { view::McpServerCardReference::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpServerCardReference::rebuild(view::McpServerCardReference::over(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "McpServerCardUrl", shape: 2373, write: |raw: RawJson<'_>, writer| { view::McpServerCardUrl(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpServerCardUrl::rebuild(view::McpServerCardUrl(raw)).raw().as_str().to_owned()) },
    Entry { name: "McpServerConfig", shape: 309, write: |raw: RawJson<'_>, writer| { view::McpServerConfig::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpServerConfig::rebuild(view::McpServerConfig::over(raw)).raw().as_str().to_owned()) },
    Entry { name: "McpServerConfigHttp", shape: 306, write: |raw: RawJson<'_>, writer| { view::McpServerConfigHttp(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpServerConfigHttp::rebuild(view::McpServerConfigHttp(raw)).raw().as_str().to_owned()) },
    Entry { name: "McpServerConfigMemory", shape: 308, write: |raw: RawJson<'_>, writer| { view::McpServerConfigMemory(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpServerConfigMemory::rebuild(view::McpServerConfigMemory(raw)).raw().as_str().to_owned()) },
    Entry { name: "McpServerConfigStdio", shape: 303, write: |raw: RawJson<'_>, writer| { view::McpServerConfigStdio(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpServerConfigStdio::rebuild(view::McpServerConfigStdio(raw)).raw().as_str().to_owned()) },
    Entry { name: "McpServerFailureInfo", shape: 1419, write: |raw: RawJson<'_>, writer| { view::McpServerFailureInfo(raw).rewrite(writer); }, build: None },
    Entry { name: "McpServerList", shape: 1445, write: |raw: RawJson<'_>, writer| { view::McpServerList(raw).rewrite(writer); }, build: None },
    Entry { name: "McpServerMetadata", shape: 896, write: |raw: RawJson<'_>, writer| { view::McpServerMetadata(raw).rewrite(writer); }, build: None },
    Entry { name: "McpServerNeedsAuthInfo", shape: 1421, write: |raw: RawJson<'_>, writer| { view::McpServerNeedsAuthInfo(raw).rewrite(writer); }, build: None },
    Entry { name: "McpServerNeedsReconnectData", shape: 883, write: |raw: RawJson<'_>, writer| { view::McpServerNeedsReconnectData(raw).rewrite(writer); }, build: None },
    Entry { name: "McpServerOwnership", shape: 1442, write: |raw: RawJson<'_>, writer| { view::McpServerOwnership(raw).rewrite(writer); }, build: None },
    Entry { name: "McpServerRemovedData", shape: 886, write: |raw: RawJson<'_>, writer| { view::McpServerRemovedData(raw).rewrite(writer); }, build: None },
    Entry { name: "McpServerStatusChangedData", shape: 890, write: |raw: RawJson<'_>, writer| { view::McpServerStatusChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "McpServersLoadedData", shape: 900, write: |raw: RawJson<'_>, writer| { view::McpServersLoadedData(raw).rewrite(writer); }, build: None },
    Entry { name: "McpServersLoadedServer", shape: 898, write: |raw: RawJson<'_>, writer| { view::McpServersLoadedServer(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpSetEnvValueModeParams", shape: 2403, write: |raw: RawJson<'_>, writer| { view::McpSetEnvValueModeParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpSetEnvValueModeParams::rebuild(view::McpSetEnvValueModeParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "McpSetEnvValueModeResult", shape: 2404, write: |raw: RawJson<'_>, writer| { view::McpSetEnvValueModeResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpSourceFile", shape: 2180, write: |raw: RawJson<'_>, writer| { view::McpSourceFile(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpSourcePlugin", shape: 2181, write: |raw: RawJson<'_>, writer| { view::McpSourcePlugin(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpSourceRef", shape: 2182, write: |raw: RawJson<'_>, writer| { view::McpSourceRef(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpStartServerRequest", shape: 2405, write: |raw: RawJson<'_>, writer| { view::McpStartServerRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpStartServerRequest::rebuild(view::McpStartServerRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "McpStopServerRequest", shape: 2406, write: |raw: RawJson<'_>, writer| { view::McpStopServerRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpStopServerRequest::rebuild(view::McpStopServerRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "McpTaskMetadata", shape: 1446, write: |raw: RawJson<'_>, writer| { view::McpTaskMetadata(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::McpTaskMetadata::rebuild(view::McpTaskMetadata(raw)).raw().as_str().to_owned()) },
    Entry { name: "McpToolUi", shape: 1427, write: |raw: RawJson<'_>, writer| { view::McpToolUi(raw).rewrite(writer); }, build: None },
    Entry { name: "McpTools", shape: 1428, write: |raw: RawJson<'_>, writer| { view::McpTools(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "McpUninstallPlan", shape: 2309, write: |raw: RawJson<'_>, writer| { view::McpUninstallPlan(raw).rewrite(writer); }, build: None },
    Entry { name: "MemoryChangedData", shape: 903, write: |raw: RawJson<'_>, writer| { view::MemoryChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "MemoryConfiguration", shape: 1448, write: |raw: RawJson<'_>, writer| { view::MemoryConfiguration(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::MemoryConfiguration::rebuild(view::MemoryConfiguration(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "MetadataContextAttributionResult", shape: 2413, write: |raw: RawJson<'_>, writer| { view::MetadataContextAttributionResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "MetadataContextHeaviestMessagesRequest", shape: 2414, write: |raw: RawJson<'_>, writer| { view::MetadataContextHeaviestMessagesRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::MetadataContextHeaviestMessagesRequest::rebuild(view::MetadataContextHeaviestMessagesRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "MetadataContextHeaviestMessagesResult", shape: 2416, write: |raw: RawJson<'_>, writer| { view::MetadataContextHeaviestMessagesResult(raw).rewrite(writer); }, build: None },
    Entry { name: "MetadataContextInfoRequest", shape: 1449, write: |raw: RawJson<'_>, writer| { view::MetadataContextInfoRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::MetadataContextInfoRequest::rebuild(view::MetadataContextInfoRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "MetadataContextInfoResult", shape: 1452, write: |raw: RawJson<'_>, writer| { view::MetadataContextInfoResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "MetadataIsProcessingResult", shape: 2417, write: |raw: RawJson<'_>, writer| { view::MetadataIsProcessingResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "MetadataRecomputeContextTokensRequest", shape: 2418, write: |raw: RawJson<'_>, writer| { view::MetadataRecomputeContextTokensRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::MetadataRecomputeContextTokensRequest::rebuild(view::MetadataRecomputeContextTokensRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "MetadataRecomputeContextTokensResult", shape: 2419, write: |raw: RawJson<'_>, writer| { view::MetadataRecomputeContextTokensResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "MetadataRecordContextChangeRequest", shape: 2422, write: |raw: RawJson<'_>, writer| { view::MetadataRecordContextChangeRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::MetadataRecordContextChangeRequest::rebuild(view::MetadataRecordContextChangeRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "MetadataRecordContextChangeResult", shape: 2423, write: |raw: RawJson<'_>, writer| { view::MetadataRecordContextChangeResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "MetadataSetWorkingDirectoryRequest", shape: 2424, write: |raw: RawJson<'_>, writer| { view::MetadataSetWorkingDirectoryRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::MetadataSetWorkingDirectoryRequest::rebuild(view::MetadataSetWorkingDirectoryRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "MetadataSetWorkingDirectoryResult", shape: 2425, write: |raw: RawJson<'_>, writer| { view::MetadataSetWorkingDirectoryResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "MetadataSnapshotRemoteMetadata", shape: 2428, write: |raw: RawJson<'_>, writer| { view::MetadataSnapshotRemoteMetadata(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "MetadataSnapshotRemoteMetadataRepository", shape: 2426, write: |raw: RawJson<'_>, writer| { view::MetadataSnapshotRemoteMetadataRepository(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "MetadataUpdateClientMetadataRequest", shape: 2429, write: |raw: RawJson<'_>, writer| { view::MetadataUpdateClientMetadataRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::MetadataUpdateClientMetadataRequest::rebuild(view::MetadataUpdateClientMetadataRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "ModeChangedData", shape: 906, write: |raw: RawJson<'_>, writer| { view::ModeChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "ModeNoticeDeliveredData", shape: 909, write: |raw: RawJson<'_>, writer| { view::ModeNoticeDeliveredData(raw).rewrite(writer); }, build: None },
    Entry { name: "ModeSetRequest", shape: 1454, write: |raw: RawJson<'_>, writer| { view::ModeSetRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ModeSetRequest::rebuild(view::ModeSetRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "ModeSetResult", shape: 1456, write: |raw: RawJson<'_>, writer| { view::ModeSetResult(raw).rewrite(writer); }, build: None },
    Entry { name: "Model", shape: 1473, write: |raw: RawJson<'_>, writer| { view::Model(raw).rewrite(writer); }, build: None },
    Entry { name: "ModelBilling", shape: 1467, write: |raw: RawJson<'_>, writer| { view::ModelBilling(raw).rewrite(writer); }, build: None },
    Entry { name: "ModelBillingPromo", shape: 1466, write: |raw: RawJson<'_>, writer| { view::ModelBillingPromo(raw).rewrite(writer); }, build: None },
    Entry { name: "ModelBillingTokenPrices", shape: 1465, write: |raw: RawJson<'_>, writer| { view::ModelBillingTokenPrices(raw).rewrite(writer); }, build: None },
    Entry { name: "ModelBillingTokenPricesLongContext", shape: 1464, write: |raw: RawJson<'_>, writer| { view::ModelBillingTokenPricesLongContext(raw).rewrite(writer); }, build: None },
    Entry { name: "ModelCallFailureData", shape: 519, write: |raw: RawJson<'_>, writer| { view::ModelCallFailureData(raw).rewrite(writer); }, build: None },
    Entry { name: "ModelCallFailureRequestFingerprint", shape: 518, write: |raw: RawJson<'_>, writer| { view::ModelCallFailureRequestFingerprint(raw).rewrite(writer); }, build: None },
    Entry { name: "ModelCallFinalResultData", shape: 523, write: |raw: RawJson<'_>, writer| { view::ModelCallFinalResultData(raw).rewrite(writer); }, build: None },
    Entry { name: "ModelCallFinishedData", shape: 527, write: |raw: RawJson<'_>, writer| { view::ModelCallFinishedData(raw).rewrite(writer); }, build: None },
    Entry { name: "ModelCallStartData", shape: 530, write: |raw: RawJson<'_>, writer| { view::ModelCallStartData(raw).rewrite(writer); }, build: None },
    Entry { name: "ModelCapabilities", shape: 1461, write: |raw: RawJson<'_>, writer| { view::ModelCapabilities(raw).rewrite(writer); }, build: None },
    Entry { name: "ModelCapabilitiesLimits", shape: 1460, write: |raw: RawJson<'_>, writer| { view::ModelCapabilitiesLimits(raw).rewrite(writer); }, build: None },
    Entry { name: "ModelCapabilitiesLimitsVision", shape: 1459, write: |raw: RawJson<'_>, writer| { view::ModelCapabilitiesLimitsVision(raw).rewrite(writer); }, build: None },
    Entry { name: "ModelCapabilitiesOverride", shape: 1477, write: |raw: RawJson<'_>, writer| { view::ModelCapabilitiesOverride(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ModelCapabilitiesOverride::rebuild(view::ModelCapabilitiesOverride(raw)).raw().as_str().to_owned()) },
    Entry { name: "ModelCapabilitiesOverrideLimits", shape: 1476, write: |raw: RawJson<'_>, writer| { view::ModelCapabilitiesOverrideLimits(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ModelCapabilitiesOverrideLimits::rebuild(view::ModelCapabilitiesOverrideLimits(raw)).raw().as_str().to_owned()) },
    Entry { name: "ModelCapabilitiesOverrideLimitsVision", shape: 1475, write: |raw: RawJson<'_>, writer| { view::ModelCapabilitiesOverrideLimitsVision(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ModelCapabilitiesOverrideLimitsVision::rebuild(view::ModelCapabilitiesOverrideLimitsVision(raw)).raw().as_str().to_owned()) },
    Entry { name: "ModelCapabilitiesOverrideSupports", shape: 1474, write: |raw: RawJson<'_>, writer| { view::ModelCapabilitiesOverrideSupports(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ModelCapabilitiesOverrideSupports::rebuild(view::ModelCapabilitiesOverrideSupports(raw)).raw().as_str().to_owned()) },
    Entry { name: "ModelCapabilitiesSupports", shape: 1458, write: |raw: RawJson<'_>, writer| { view::ModelCapabilitiesSupports(raw).rewrite(writer); }, build: None },
    Entry { name: "ModelChangeData", shape: 915, write: |raw: RawJson<'_>, writer| { view::ModelChangeData(raw).rewrite(writer); }, build: None },
    Entry { name: "ModelDeselectedData", shape: 919, write: |raw: RawJson<'_>, writer| { view::ModelDeselectedData(raw).rewrite(writer); }, build: None },
    Entry { name: "ModelEventModelCall", shape: 536, write: |raw: RawJson<'_>, writer| { view::ModelEventModelCall(raw).rewrite(writer); }, build: None },
    Entry { name: "ModelEventModelInfo", shape: 546, write: |raw: RawJson<'_>, writer| { view::ModelEventModelInfo(raw).rewrite(writer); }, build: None },
    Entry { name: "ModelList", shape: 1480, write: |raw: RawJson<'_>, writer| { view::ModelList(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "ModelListRequest", shape: 2430, write: |raw: RawJson<'_>, writer| { view::ModelListRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ModelListRequest::rebuild(view::ModelListRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "ModelLogData", shape: 533, write: |raw: RawJson<'_>, writer| { view::ModelLogData(raw).rewrite(writer); }, build: None },
    Entry { name: "ModelMessage", shape: 1471, write: |raw: RawJson<'_>, writer| { view::ModelMessage(raw).rewrite(writer); }, build: None },
    Entry { name: "ModelMessageData", shape: 537, write: |raw: RawJson<'_>, writer| { view::ModelMessageData(raw).rewrite(writer); }, build: None },
    Entry { name: "ModelMessagesSnapshotData", shape: 540, write: |raw: RawJson<'_>, writer| { view::ModelMessagesSnapshotData(raw).rewrite(writer); }, build: None },
    Entry { name: "ModelModelCallFailureData", shape: 543, write: |raw: RawJson<'_>, writer| { view::ModelModelCallFailureData(raw).rewrite(writer); }, build: None },
    Entry { name: "ModelModelCallStartedData", shape: 547, write: |raw: RawJson<'_>, writer| { view::ModelModelCallStartedData(raw).rewrite(writer); }, build: None },
    Entry { name: "ModelModelCallSuccessData", shape: 550, write: |raw: RawJson<'_>, writer| { view::ModelModelCallSuccessData(raw).rewrite(writer); }, build: None },
    Entry { name: "ModelPickerPersistenceRequest", shape: 1481, write: |raw: RawJson<'_>, writer| { view::ModelPickerPersistenceRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ModelPickerPersistenceRequest::rebuild(view::ModelPickerPersistenceRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "ModelPickerSettingsContext", shape: 1453, write: |raw: RawJson<'_>, writer| { view::ModelPickerSettingsContext(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ModelPickerSettingsContext::rebuild(view::ModelPickerSettingsContext(raw)).raw().as_str().to_owned()) },
    Entry { name: "ModelPolicy", shape: 1463, write: |raw: RawJson<'_>, writer| { view::ModelPolicy(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "ModelProviderDescriptor", shape: 2431, write: |raw: RawJson<'_>, writer| { view::ModelProviderDescriptor(raw).rewrite(writer); }, build: None },
    Entry { name: "ModelProviderRef", shape: 101, write: |raw: RawJson<'_>, writer| { view::ModelProviderRef(raw).rewrite(writer); }, build: None },
    Entry { name: "ModelResponseData", shape: 553, write: |raw: RawJson<'_>, writer| { view::ModelResponseData(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "ModelSetAllowedModelsRequest", shape: 2432, write: |raw: RawJson<'_>, writer| { view::ModelSetAllowedModelsRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ModelSetAllowedModelsRequest::rebuild(view::ModelSetAllowedModelsRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "ModelSetAllowedModelsResult", shape: 2433, write: |raw: RawJson<'_>, writer| { view::ModelSetAllowedModelsResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "ModelSetReasoningEffortRequest", shape: 2434, write: |raw: RawJson<'_>, writer| { view::ModelSetReasoningEffortRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ModelSetReasoningEffortRequest::rebuild(view::ModelSetReasoningEffortRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "ModelSetReasoningEffortResult", shape: 2435, write: |raw: RawJson<'_>, writer| { view::ModelSetReasoningEffortResult(raw).rewrite(writer); }, build: None },
    Entry { name: "ModelSwitchAutoTierRequest", shape: 1482, write: |raw: RawJson<'_>, writer| { view::ModelSwitchAutoTierRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ModelSwitchAutoTierRequest::rebuild(view::ModelSwitchAutoTierRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "ModelSwitchAutoTierResult", shape: 1484, write: |raw: RawJson<'_>, writer| { view::ModelSwitchAutoTierResult(raw).rewrite(writer); }, build: None },
    Entry { name: "ModelSwitchConfirmation", shape: 1455, write: |raw: RawJson<'_>, writer| { view::ModelSwitchConfirmation(raw).rewrite(writer); }, build: None },
    Entry { name: "ModelSwitchToRequest", shape: 1485, write: |raw: RawJson<'_>, writer| { view::ModelSwitchToRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ModelSwitchToRequest::rebuild(view::ModelSwitchToRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "ModelSwitchToResult", shape: 1486, write: |raw: RawJson<'_>, writer| { view::ModelSwitchToResult(raw).rewrite(writer); }, build: None },
    Entry { name: "ModelToolExecutionData", shape: 558, write: |raw: RawJson<'_>, writer| { view::ModelToolExecutionData(raw).rewrite(writer); }, build: None },
    Entry { name: "ModelTurnEndedData", shape: 561, write: |raw: RawJson<'_>, writer| { view::ModelTurnEndedData(raw).rewrite(writer); }, build: None },
    Entry { name: "ModelTurnFailedData", shape: 564, write: |raw: RawJson<'_>, writer| { view::ModelTurnFailedData(raw).rewrite(writer); }, build: None },
    Entry { name: "ModelTurnStartedData", shape: 569, write: |raw: RawJson<'_>, writer| { view::ModelTurnStartedData(raw).rewrite(writer); }, build: None },
    Entry { name: "ModelWarningText", shape: 1470, write: |raw: RawJson<'_>, writer| { view::ModelWarningText(raw).rewrite(writer); }, build: None },
    Entry { name: "ModelsListRequest", shape: 1487, write: |raw: RawJson<'_>, writer| { view::ModelsListRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ModelsListRequest::rebuild(view::ModelsListRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "MoveMcpLoadingToBackgroundResult", shape: 2436, write: |raw: RawJson<'_>, writer| { view::MoveMcpLoadingToBackgroundResult(raw).rewrite(writer); }, build: None },
    Entry { name: "NameGetResult", shape: 1488, write: |raw: RawJson<'_>, writer| { view::NameGetResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "NameSetAutoRequest", shape: 2437, write: |raw: RawJson<'_>, writer| { view::NameSetAutoRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::NameSetAutoRequest::rebuild(view::NameSetAutoRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "NameSetAutoResult", shape: 2438, write: |raw: RawJson<'_>, writer| { view::NameSetAutoResult(raw).rewrite(writer); }, build: None },
    Entry { name: "NameSetRequest", shape: 1489, write: |raw: RawJson<'_>, writer| { view::NameSetRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::NameSetRequest::rebuild(view::NameSetRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "NamedProviderConfig", shape: 1495, write: |raw: RawJson<'_>, writer| { view::NamedProviderConfig(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::NamedProviderConfig::rebuild(view::NamedProviderConfig(raw)).raw().as_str().to_owned()) },
    Entry { name: "NotificationHookInput", shape: 1257, write: |raw: RawJson<'_>, writer| { view::NotificationHookInput(raw).rewrite(writer); }, build: None },
    Entry { name: "NotificationHookResult", shape: 1496, write: |raw: RawJson<'_>, writer| { view::NotificationHookResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::NotificationHookResult::rebuild(view::NotificationHookResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "OmittedBinaryResult", shape: 1121, write: |raw: RawJson<'_>, writer| { view::OmittedBinaryResult(raw).rewrite(writer); }, build: None },
    Entry { name: "OpenCanvasInstance", shape: 1497, write: |raw: RawJson<'_>, writer| { view::OpenCanvasInstance(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::OpenCanvasInstance::rebuild(view::OpenCanvasInstance(raw)).raw().as_str().to_owned()) },
    Entry { name: "OptionsUpdateAdditionalContentExclusionPolicy", shape: 1502, write: |raw: RawJson<'_>, writer| { view::OptionsUpdateAdditionalContentExclusionPolicy(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::OptionsUpdateAdditionalContentExclusionPolicy::rebuild(view::OptionsUpdateAdditionalContentExclusionPolicy(raw)).raw().as_str().to_owned()) },
    Entry { name: "OptionsUpdateAdditionalContentExclusionPolicyRule", shape: 1499, write: |raw: RawJson<'_>, writer| { view::OptionsUpdateAdditionalContentExclusionPolicyRule(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::OptionsUpdateAdditionalContentExclusionPolicyRule::rebuild(view::OptionsUpdateAdditionalContentExclusionPolicyRule(raw)).raw().as_str().to_owned()) },
    Entry { name: "OptionsUpdateAdditionalContentExclusionPolicyRuleSource", shape: 1498, write: |raw: RawJson<'_>, writer| { view::OptionsUpdateAdditionalContentExclusionPolicyRuleSource(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::OptionsUpdateAdditionalContentExclusionPolicyRuleSource::rebuild(view::OptionsUpdateAdditionalContentExclusionPolicyRuleSource(raw)).raw().as_str().to_owned()) },
    Entry { name: "PendingMessagesModifiedData", shape: 572, write: |raw: RawJson<'_>, writer| { view::PendingMessagesModifiedData(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "PendingPermissionRequest", shape: 2439, write: |raw: RawJson<'_>, writer| { view::PendingPermissionRequest(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "PendingPermissionRequestList", shape: 2441, write: |raw: RawJson<'_>, writer| { view::PendingPermissionRequestList(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionApprovalEvaluation", shape: 675, write: |raw: RawJson<'_>, writer| { view::PermissionApprovalEvaluation(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionApproved", shape: 594, write: |raw: RawJson<'_>, writer| { view::PermissionApproved(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionApprovedForLocation", shape: 619, write: |raw: RawJson<'_>, writer| { view::PermissionApprovedForLocation(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionApprovedForSession", shape: 617, write: |raw: RawJson<'_>, writer| { view::PermissionApprovedForSession(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionAssentDetectedData", shape: 575, write: |raw: RawJson<'_>, writer| { view::PermissionAssentDetectedData(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionAssistedApproval", shape: 678, write: |raw: RawJson<'_>, writer| { view::PermissionAssistedApproval(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionCancelled", shape: 620, write: |raw: RawJson<'_>, writer| { view::PermissionCancelled(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionCarriedForwardData", shape: 579, write: |raw: RawJson<'_>, writer| { view::PermissionCarriedForwardData(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionCompletedData", shape: 634, write: |raw: RawJson<'_>, writer| { view::PermissionCompletedData(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionContextualAuthorizationData", shape: 638, write: |raw: RawJson<'_>, writer| { view::PermissionContextualAuthorizationData(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionDecision", shape: 1551, write: |raw: RawJson<'_>, writer| { view::PermissionDecision::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionDecision::rebuild(view::PermissionDecision::over(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionDecisionApproveForLocation", shape: 1535, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForLocation(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionDecisionApproveForLocation::rebuild(view::PermissionDecisionApproveForLocation(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionDecisionApproveForLocationApproval", shape: 1534, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForLocationApproval::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionDecisionApproveForLocationApproval::rebuild(view::PermissionDecisionApproveForLocationApproval::over(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionDecisionApproveForLocationApprovalCommands", shape: 1523, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForLocationApprovalCommands(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionDecisionApproveForLocationApprovalCommands::rebuild(view::PermissionDecisionApproveForLocationApprovalCommands(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionDecisionApproveForLocationApprovalCustomTool", shape: 1529, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForLocationApprovalCustomTool(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionDecisionApproveForLocationApprovalCustomTool::rebuild(view::PermissionDecisionApproveForLocationApprovalCustomTool(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionDecisionApproveForLocationApprovalExtensionEnvAccess", shape: 1533, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForLocationApprovalExtensionEnvAccess(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionDecisionApproveForLocationApprovalExtensionEnvAccess::rebuild(view::PermissionDecisionApproveForLocationApprovalExtensionEnvAccess(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionDecisionApproveForLocationApprovalExtensionManagement", shape: 1530, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForLocationApprovalExtensionManagement(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionDecisionApproveForLocationApprovalExtensionManagement::rebuild(view::PermissionDecisionApproveForLocationApprovalExtensionManagement(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionDecisionApproveForLocationApprovalExtensionPermissionAccess", shape: 1532, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForLocationApprovalExtensionPermissionAccess(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionDecisionApproveForLocationApprovalExtensionPermissionAccess::rebuild(view::PermissionDecisionApproveForLocationApprovalExtensionPermissionAccess(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionDecisionApproveForLocationApprovalMcp", shape: 1526, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForLocationApprovalMcp(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionDecisionApproveForLocationApprovalMcp::rebuild(view::PermissionDecisionApproveForLocationApprovalMcp(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionDecisionApproveForLocationApprovalMcpSampling", shape: 1527, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForLocationApprovalMcpSampling(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionDecisionApproveForLocationApprovalMcpSampling::rebuild(view::PermissionDecisionApproveForLocationApprovalMcpSampling(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionDecisionApproveForLocationApprovalMemory", shape: 1528, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForLocationApprovalMemory(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionDecisionApproveForLocationApprovalMemory::rebuild(view::PermissionDecisionApproveForLocationApprovalMemory(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionDecisionApproveForLocationApprovalRead", shape: 1524, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForLocationApprovalRead(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionDecisionApproveForLocationApprovalRead::rebuild(view::PermissionDecisionApproveForLocationApprovalRead(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionDecisionApproveForLocationApprovalWorkflow", shape: 1531, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForLocationApprovalWorkflow(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionDecisionApproveForLocationApprovalWorkflow::rebuild(view::PermissionDecisionApproveForLocationApprovalWorkflow(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionDecisionApproveForLocationApprovalWrite", shape: 1525, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForLocationApprovalWrite(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionDecisionApproveForLocationApprovalWrite::rebuild(view::PermissionDecisionApproveForLocationApprovalWrite(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionDecisionApproveForSession", shape: 1519, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForSession(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionDecisionApproveForSession::rebuild(view::PermissionDecisionApproveForSession(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionDecisionApproveForSessionApproval", shape: 1518, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForSessionApproval::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionDecisionApproveForSessionApproval::rebuild(view::PermissionDecisionApproveForSessionApproval::over(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionDecisionApproveForSessionApprovalCommands", shape: 1506, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForSessionApprovalCommands(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionDecisionApproveForSessionApprovalCommands::rebuild(view::PermissionDecisionApproveForSessionApprovalCommands(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionDecisionApproveForSessionApprovalCustomTool", shape: 1513, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForSessionApprovalCustomTool(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionDecisionApproveForSessionApprovalCustomTool::rebuild(view::PermissionDecisionApproveForSessionApprovalCustomTool(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionDecisionApproveForSessionApprovalExtensionEnvAccess", shape: 1517, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForSessionApprovalExtensionEnvAccess(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionDecisionApproveForSessionApprovalExtensionEnvAccess::rebuild(view::PermissionDecisionApproveForSessionApprovalExtensionEnvAccess(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionDecisionApproveForSessionApprovalExtensionManagement", shape: 1514, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForSessionApprovalExtensionManagement(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionDecisionApproveForSessionApprovalExtensionManagement::rebuild(view::PermissionDecisionApproveForSessionApprovalExtensionManagement(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionDecisionApproveForSessionApprovalExtensionPermissionAccess", shape: 1516, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForSessionApprovalExtensionPermissionAccess(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionDecisionApproveForSessionApprovalExtensionPermissionAccess::rebuild(view::PermissionDecisionApproveForSessionApprovalExtensionPermissionAccess(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionDecisionApproveForSessionApprovalMcp", shape: 1509, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForSessionApprovalMcp(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionDecisionApproveForSessionApprovalMcp::rebuild(view::PermissionDecisionApproveForSessionApprovalMcp(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionDecisionApproveForSessionApprovalMcpSampling", shape: 1511, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForSessionApprovalMcpSampling(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionDecisionApproveForSessionApprovalMcpSampling::rebuild(view::PermissionDecisionApproveForSessionApprovalMcpSampling(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionDecisionApproveForSessionApprovalMemory", shape: 1512, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForSessionApprovalMemory(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionDecisionApproveForSessionApprovalMemory::rebuild(view::PermissionDecisionApproveForSessionApprovalMemory(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionDecisionApproveForSessionApprovalRead", shape: 1507, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForSessionApprovalRead(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionDecisionApproveForSessionApprovalRead::rebuild(view::PermissionDecisionApproveForSessionApprovalRead(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionDecisionApproveForSessionApprovalWorkflow", shape: 1515, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForSessionApprovalWorkflow(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionDecisionApproveForSessionApprovalWorkflow::rebuild(view::PermissionDecisionApproveForSessionApprovalWorkflow(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionDecisionApproveForSessionApprovalWrite", shape: 1508, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveForSessionApprovalWrite(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionDecisionApproveForSessionApprovalWrite::rebuild(view::PermissionDecisionApproveForSessionApprovalWrite(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionDecisionApproveOnce", shape: 1504, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveOnce(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionDecisionApproveOnce::rebuild(view::PermissionDecisionApproveOnce(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionDecisionApprovePermanently", shape: 1537, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApprovePermanently(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionDecisionApprovePermanently::rebuild(view::PermissionDecisionApprovePermanently(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionDecisionApproveReadOnlyForSession", shape: 1521, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproveReadOnlyForSession(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionDecisionApproveReadOnlyForSession::rebuild(view::PermissionDecisionApproveReadOnlyForSession(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionDecisionApproved", shape: 1542, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApproved(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionDecisionApproved::rebuild(view::PermissionDecisionApproved(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionDecisionApprovedForLocation", shape: 1544, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApprovedForLocation(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionDecisionApprovedForLocation::rebuild(view::PermissionDecisionApprovedForLocation(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionDecisionApprovedForSession", shape: 1543, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionApprovedForSession(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionDecisionApprovedForSession::rebuild(view::PermissionDecisionApprovedForSession(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionDecisionCancelled", shape: 1545, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionCancelled(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionDecisionCancelled::rebuild(view::PermissionDecisionCancelled(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionDecisionContext", shape: 1555, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionContext(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionDecisionContext::rebuild(view::PermissionDecisionContext(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionDecisionDeniedByContentExclusionPolicy", shape: 1549, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionDeniedByContentExclusionPolicy(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionDecisionDeniedByContentExclusionPolicy::rebuild(view::PermissionDecisionDeniedByContentExclusionPolicy(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionDecisionDeniedByPermissionRequestHook", shape: 1550, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionDeniedByPermissionRequestHook(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionDecisionDeniedByPermissionRequestHook::rebuild(view::PermissionDecisionDeniedByPermissionRequestHook(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionDecisionDeniedByRules", shape: 1546, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionDeniedByRules(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionDecisionDeniedByRules::rebuild(view::PermissionDecisionDeniedByRules(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionDecisionDeniedInteractivelyByUser", shape: 1548, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionDeniedInteractivelyByUser(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionDecisionDeniedInteractivelyByUser::rebuild(view::PermissionDecisionDeniedInteractivelyByUser(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionDecisionDeniedNoApprovalRuleAndCouldNotRequestFromUser", shape: 1547, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionDeniedNoApprovalRuleAndCouldNotRequestFromUser(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionDecisionDeniedNoApprovalRuleAndCouldNotRequestFromUser::rebuild(view::PermissionDecisionDeniedNoApprovalRuleAndCouldNotRequestFromUser(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionDecisionReject", shape: 1539, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionReject(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionDecisionReject::rebuild(view::PermissionDecisionReject(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionDecisionRequest", shape: 1556, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionDecisionRequest::rebuild(view::PermissionDecisionRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionDecisionUserNotAvailable", shape: 1541, write: |raw: RawJson<'_>, writer| { view::PermissionDecisionUserNotAvailable(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionDecisionUserNotAvailable::rebuild(view::PermissionDecisionUserNotAvailable(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionDeniedByContentExclusionPolicy", shape: 630, write: |raw: RawJson<'_>, writer| { view::PermissionDeniedByContentExclusionPolicy(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionDeniedByPermissionRequestHook", shape: 632, write: |raw: RawJson<'_>, writer| { view::PermissionDeniedByPermissionRequestHook(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionDeniedByRules", shape: 624, write: |raw: RawJson<'_>, writer| { view::PermissionDeniedByRules(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionDeniedInteractivelyByUser", shape: 628, write: |raw: RawJson<'_>, writer| { view::PermissionDeniedInteractivelyByUser(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionDeniedNoApprovalRuleAndCouldNotRequestFromUser", shape: 626, write: |raw: RawJson<'_>, writer| { view::PermissionDeniedNoApprovalRuleAndCouldNotRequestFromUser(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "PermissionLocationAddToolApprovalParams", shape: 2454, write: |raw: RawJson<'_>, writer| { view::PermissionLocationAddToolApprovalParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionLocationAddToolApprovalParams::rebuild(view::PermissionLocationAddToolApprovalParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PermissionLocationApplyParams", shape: 2455, write: |raw: RawJson<'_>, writer| { view::PermissionLocationApplyParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionLocationApplyParams::rebuild(view::PermissionLocationApplyParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PermissionLocationApplyResult", shape: 2457, write: |raw: RawJson<'_>, writer| { view::PermissionLocationApplyResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "PermissionLocationResolveParams", shape: 2458, write: |raw: RawJson<'_>, writer| { view::PermissionLocationResolveParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionLocationResolveParams::rebuild(view::PermissionLocationResolveParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PermissionLocationResolveResult", shape: 2459, write: |raw: RawJson<'_>, writer| { view::PermissionLocationResolveResult(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionMessageAuthorizationData", shape: 641, write: |raw: RawJson<'_>, writer| { view::PermissionMessageAuthorizationData(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionMessageAuthorizationDegradedData", shape: 644, write: |raw: RawJson<'_>, writer| { view::PermissionMessageAuthorizationDegradedData(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionMessageAuthorizationReadData", shape: 647, write: |raw: RawJson<'_>, writer| { view::PermissionMessageAuthorizationReadData(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "PermissionPathsAddParams", shape: 2460, write: |raw: RawJson<'_>, writer| { view::PermissionPathsAddParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionPathsAddParams::rebuild(view::PermissionPathsAddParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PermissionPathsAllowedCheckParams", shape: 2461, write: |raw: RawJson<'_>, writer| { view::PermissionPathsAllowedCheckParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionPathsAllowedCheckParams::rebuild(view::PermissionPathsAllowedCheckParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PermissionPathsAllowedCheckResult", shape: 2462, write: |raw: RawJson<'_>, writer| { view::PermissionPathsAllowedCheckResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "PermissionPathsConfig", shape: 2463, write: |raw: RawJson<'_>, writer| { view::PermissionPathsConfig(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionPathsConfig::rebuild(view::PermissionPathsConfig(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PermissionPathsList", shape: 2464, write: |raw: RawJson<'_>, writer| { view::PermissionPathsList(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "PermissionPathsUpdatePrimaryParams", shape: 2465, write: |raw: RawJson<'_>, writer| { view::PermissionPathsUpdatePrimaryParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionPathsUpdatePrimaryParams::rebuild(view::PermissionPathsUpdatePrimaryParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PermissionPathsWorkspaceCheckParams", shape: 2466, write: |raw: RawJson<'_>, writer| { view::PermissionPathsWorkspaceCheckParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionPathsWorkspaceCheckParams::rebuild(view::PermissionPathsWorkspaceCheckParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PermissionPathsWorkspaceCheckResult", shape: 2467, write: |raw: RawJson<'_>, writer| { view::PermissionPathsWorkspaceCheckResult(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionPromptRequest", shape: 706, write: |raw: RawJson<'_>, writer| { view::PermissionPromptRequest::over(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionPromptRequestCommands", shape: 691, write: |raw: RawJson<'_>, writer| { view::PermissionPromptRequestCommands(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionPromptRequestCustomTool", shape: 697, write: |raw: RawJson<'_>, writer| { view::PermissionPromptRequestCustomTool(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionPromptRequestExtensionEnvAccess", shape: 705, write: |raw: RawJson<'_>, writer| { view::PermissionPromptRequestExtensionEnvAccess(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionPromptRequestExtensionManagement", shape: 702, write: |raw: RawJson<'_>, writer| { view::PermissionPromptRequestExtensionManagement(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionPromptRequestExtensionPermissionAccess", shape: 704, write: |raw: RawJson<'_>, writer| { view::PermissionPromptRequestExtensionPermissionAccess(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionPromptRequestHook", shape: 701, write: |raw: RawJson<'_>, writer| { view::PermissionPromptRequestHook(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionPromptRequestMcp", shape: 694, write: |raw: RawJson<'_>, writer| { view::PermissionPromptRequestMcp(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionPromptRequestMemory", shape: 696, write: |raw: RawJson<'_>, writer| { view::PermissionPromptRequestMemory(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionPromptRequestPath", shape: 700, write: |raw: RawJson<'_>, writer| { view::PermissionPromptRequestPath(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionPromptRequestRead", shape: 693, write: |raw: RawJson<'_>, writer| { view::PermissionPromptRequestRead(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionPromptRequestUrl", shape: 695, write: |raw: RawJson<'_>, writer| { view::PermissionPromptRequestUrl(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionPromptRequestWorkflow", shape: 703, write: |raw: RawJson<'_>, writer| { view::PermissionPromptRequestWorkflow(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionPromptRequestWrite", shape: 692, write: |raw: RawJson<'_>, writer| { view::PermissionPromptRequestWrite(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "PermissionPromptShownNotification", shape: 2468, write: |raw: RawJson<'_>, writer| { view::PermissionPromptShownNotification(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionPromptShownNotification::rebuild(view::PermissionPromptShownNotification(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionRecoveryAttempt", shape: 589, write: |raw: RawJson<'_>, writer| { view::PermissionRecoveryAttempt(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionRecoveryData", shape: 591, write: |raw: RawJson<'_>, writer| { view::PermissionRecoveryData(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionRequest", shape: 690, write: |raw: RawJson<'_>, writer| { view::PermissionRequest::over(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionRequestCustomTool", shape: 680, write: |raw: RawJson<'_>, writer| { view::PermissionRequestCustomTool(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionRequestExtensionEnvAccess", shape: 689, write: |raw: RawJson<'_>, writer| { view::PermissionRequestExtensionEnvAccess(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionRequestExtensionManagement", shape: 683, write: |raw: RawJson<'_>, writer| { view::PermissionRequestExtensionManagement(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionRequestExtensionPermissionAccess", shape: 688, write: |raw: RawJson<'_>, writer| { view::PermissionRequestExtensionPermissionAccess(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionRequestHook", shape: 682, write: |raw: RawJson<'_>, writer| { view::PermissionRequestHook(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionRequestHookInput", shape: 1260, write: |raw: RawJson<'_>, writer| { view::PermissionRequestHookInput(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionRequestHookResult", shape: 1557, write: |raw: RawJson<'_>, writer| { view::PermissionRequestHookResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionRequestHookResult::rebuild(view::PermissionRequestHookResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionRequestMcp", shape: 666, write: |raw: RawJson<'_>, writer| { view::PermissionRequestMcp(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionRequestMemory", shape: 679, write: |raw: RawJson<'_>, writer| { view::PermissionRequestMemory(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionRequestRead", shape: 664, write: |raw: RawJson<'_>, writer| { view::PermissionRequestRead(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionRequestResult", shape: 1558, write: |raw: RawJson<'_>, writer| { view::PermissionRequestResult(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionRequestShell", shape: 659, write: |raw: RawJson<'_>, writer| { view::PermissionRequestShell(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionRequestShellCommand", shape: 651, write: |raw: RawJson<'_>, writer| { view::PermissionRequestShellCommand(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionRequestShellCommandSegment", shape: 653, write: |raw: RawJson<'_>, writer| { view::PermissionRequestShellCommandSegment(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionRequestShellPossibleUrl", shape: 655, write: |raw: RawJson<'_>, writer| { view::PermissionRequestShellPossibleUrl(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionRequestUrl", shape: 668, write: |raw: RawJson<'_>, writer| { view::PermissionRequestUrl(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionRequestWorkflow", shape: 687, write: |raw: RawJson<'_>, writer| { view::PermissionRequestWorkflow(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionRequestWrite", shape: 663, write: |raw: RawJson<'_>, writer| { view::PermissionRequestWrite(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionRequestedData", shape: 709, write: |raw: RawJson<'_>, writer| { view::PermissionRequestedData(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionResult", shape: 633, write: |raw: RawJson<'_>, writer| { view::PermissionResult::over(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionRule", shape: 622, write: |raw: RawJson<'_>, writer| { view::PermissionRule(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionRule::rebuild(view::PermissionRule(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PermissionRulesSet", shape: 2469, write: |raw: RawJson<'_>, writer| { view::PermissionRulesSet(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionRulesSet::rebuild(view::PermissionRulesSet(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionSandboxPathGrant", shape: 658, write: |raw: RawJson<'_>, writer| { view::PermissionSandboxPathGrant(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "PermissionUrlsConfig", shape: 2470, write: |raw: RawJson<'_>, writer| { view::PermissionUrlsConfig(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionUrlsConfig::rebuild(view::PermissionUrlsConfig(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PermissionUrlsSetUnrestrictedModeParams", shape: 2471, write: |raw: RawJson<'_>, writer| { view::PermissionUrlsSetUnrestrictedModeParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionUrlsSetUnrestrictedModeParams::rebuild(view::PermissionUrlsSetUnrestrictedModeParams(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionWriteFileContent", shape: 660, write: |raw: RawJson<'_>, writer| { view::PermissionWriteFileContent(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionWriteFileEdit", shape: 661, write: |raw: RawJson<'_>, writer| { view::PermissionWriteFileEdit(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionsChangedData", shape: 924, write: |raw: RawJson<'_>, writer| { view::PermissionsChangedData(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsConfigureAdditionalContentExclusionPolicy", shape: 2476, write: |raw: RawJson<'_>, writer| { view::PermissionsConfigureAdditionalContentExclusionPolicy(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionsConfigureAdditionalContentExclusionPolicy::rebuild(view::PermissionsConfigureAdditionalContentExclusionPolicy(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsConfigureAdditionalContentExclusionPolicyRule", shape: 2473, write: |raw: RawJson<'_>, writer| { view::PermissionsConfigureAdditionalContentExclusionPolicyRule(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionsConfigureAdditionalContentExclusionPolicyRule::rebuild(view::PermissionsConfigureAdditionalContentExclusionPolicyRule(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsConfigureAdditionalContentExclusionPolicyRuleSource", shape: 2472, write: |raw: RawJson<'_>, writer| { view::PermissionsConfigureAdditionalContentExclusionPolicyRuleSource(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionsConfigureAdditionalContentExclusionPolicyRuleSource::rebuild(view::PermissionsConfigureAdditionalContentExclusionPolicyRuleSource(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsConfigureParams", shape: 2478, write: |raw: RawJson<'_>, writer| { view::PermissionsConfigureParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionsConfigureParams::rebuild(view::PermissionsConfigureParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsConfigureResult", shape: 2479, write: |raw: RawJson<'_>, writer| { view::PermissionsConfigureResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsFolderTrustAddTrustedResult", shape: 2480, write: |raw: RawJson<'_>, writer| { view::PermissionsFolderTrustAddTrustedResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsGetModeResult", shape: 2481, write: |raw: RawJson<'_>, writer| { view::PermissionsGetModeResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsLocationsAddToolApprovalDetails", shape: 2453, write: |raw: RawJson<'_>, writer| { view::PermissionsLocationsAddToolApprovalDetails::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionsLocationsAddToolApprovalDetails::rebuild(view::PermissionsLocationsAddToolApprovalDetails::over(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsLocationsAddToolApprovalDetailsCommands", shape: 2442, write: |raw: RawJson<'_>, writer| { view::PermissionsLocationsAddToolApprovalDetailsCommands(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionsLocationsAddToolApprovalDetailsCommands::rebuild(view::PermissionsLocationsAddToolApprovalDetailsCommands(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsLocationsAddToolApprovalDetailsCustomTool", shape: 2448, write: |raw: RawJson<'_>, writer| { view::PermissionsLocationsAddToolApprovalDetailsCustomTool(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionsLocationsAddToolApprovalDetailsCustomTool::rebuild(view::PermissionsLocationsAddToolApprovalDetailsCustomTool(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsLocationsAddToolApprovalDetailsExtensionEnvAccess", shape: 2452, write: |raw: RawJson<'_>, writer| { view::PermissionsLocationsAddToolApprovalDetailsExtensionEnvAccess(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionsLocationsAddToolApprovalDetailsExtensionEnvAccess::rebuild(view::PermissionsLocationsAddToolApprovalDetailsExtensionEnvAccess(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsLocationsAddToolApprovalDetailsExtensionManagement", shape: 2449, write: |raw: RawJson<'_>, writer| { view::PermissionsLocationsAddToolApprovalDetailsExtensionManagement(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionsLocationsAddToolApprovalDetailsExtensionManagement::rebuild(view::PermissionsLocationsAddToolApprovalDetailsExtensionManagement(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsLocationsAddToolApprovalDetailsExtensionPermissionAccess", shape: 2451, write: |raw: RawJson<'_>, writer| { view::PermissionsLocationsAddToolApprovalDetailsExtensionPermissionAccess(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionsLocationsAddToolApprovalDetailsExtensionPermissionAccess::rebuild(view::PermissionsLocationsAddToolApprovalDetailsExtensionPermissionAccess(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsLocationsAddToolApprovalDetailsMcp", shape: 2445, write: |raw: RawJson<'_>, writer| { view::PermissionsLocationsAddToolApprovalDetailsMcp(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionsLocationsAddToolApprovalDetailsMcp::rebuild(view::PermissionsLocationsAddToolApprovalDetailsMcp(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsLocationsAddToolApprovalDetailsMcpSampling", shape: 2446, write: |raw: RawJson<'_>, writer| { view::PermissionsLocationsAddToolApprovalDetailsMcpSampling(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionsLocationsAddToolApprovalDetailsMcpSampling::rebuild(view::PermissionsLocationsAddToolApprovalDetailsMcpSampling(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsLocationsAddToolApprovalDetailsMemory", shape: 2447, write: |raw: RawJson<'_>, writer| { view::PermissionsLocationsAddToolApprovalDetailsMemory(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionsLocationsAddToolApprovalDetailsMemory::rebuild(view::PermissionsLocationsAddToolApprovalDetailsMemory(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsLocationsAddToolApprovalDetailsRead", shape: 2443, write: |raw: RawJson<'_>, writer| { view::PermissionsLocationsAddToolApprovalDetailsRead(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionsLocationsAddToolApprovalDetailsRead::rebuild(view::PermissionsLocationsAddToolApprovalDetailsRead(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsLocationsAddToolApprovalDetailsWorkflow", shape: 2450, write: |raw: RawJson<'_>, writer| { view::PermissionsLocationsAddToolApprovalDetailsWorkflow(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionsLocationsAddToolApprovalDetailsWorkflow::rebuild(view::PermissionsLocationsAddToolApprovalDetailsWorkflow(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsLocationsAddToolApprovalDetailsWrite", shape: 2444, write: |raw: RawJson<'_>, writer| { view::PermissionsLocationsAddToolApprovalDetailsWrite(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionsLocationsAddToolApprovalDetailsWrite::rebuild(view::PermissionsLocationsAddToolApprovalDetailsWrite(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsLocationsAddToolApprovalResult", shape: 2482, write: |raw: RawJson<'_>, writer| { view::PermissionsLocationsAddToolApprovalResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsModifyRulesParams", shape: 2484, write: |raw: RawJson<'_>, writer| { view::PermissionsModifyRulesParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionsModifyRulesParams::rebuild(view::PermissionsModifyRulesParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsModifyRulesResult", shape: 2485, write: |raw: RawJson<'_>, writer| { view::PermissionsModifyRulesResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsNotifyPromptShownResult", shape: 2486, write: |raw: RawJson<'_>, writer| { view::PermissionsNotifyPromptShownResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsPathsAddResult", shape: 2487, write: |raw: RawJson<'_>, writer| { view::PermissionsPathsAddResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsPathsUpdatePrimaryResult", shape: 2488, write: |raw: RawJson<'_>, writer| { view::PermissionsPathsUpdatePrimaryResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsResetSessionApprovalsRequest", shape: 2489, write: |raw: RawJson<'_>, writer| { view::PermissionsResetSessionApprovalsRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionsResetSessionApprovalsRequest::rebuild(view::PermissionsResetSessionApprovalsRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsResetSessionApprovalsResult", shape: 2490, write: |raw: RawJson<'_>, writer| { view::PermissionsResetSessionApprovalsResult(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionsSetApproveAllRequest", shape: 1560, write: |raw: RawJson<'_>, writer| { view::PermissionsSetApproveAllRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionsSetApproveAllRequest::rebuild(view::PermissionsSetApproveAllRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionsSetApproveAllResult", shape: 1561, write: |raw: RawJson<'_>, writer| { view::PermissionsSetApproveAllResult(raw).rewrite(writer); }, build: None },
    Entry { name: "PermissionsSetModeRequest", shape: 1563, write: |raw: RawJson<'_>, writer| { view::PermissionsSetModeRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionsSetModeRequest::rebuild(view::PermissionsSetModeRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "PermissionsSetModeResult", shape: 1564, write: |raw: RawJson<'_>, writer| { view::PermissionsSetModeResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsSetRequiredRequest", shape: 2491, write: |raw: RawJson<'_>, writer| { view::PermissionsSetRequiredRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PermissionsSetRequiredRequest::rebuild(view::PermissionsSetRequiredRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsSetRequiredResult", shape: 2492, write: |raw: RawJson<'_>, writer| { view::PermissionsSetRequiredResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "PermissionsUrlsSetUnrestrictedModeResult", shape: 2493, write: |raw: RawJson<'_>, writer| { view::PermissionsUrlsSetUnrestrictedModeResult(raw).rewrite(writer); }, build: None },
    Entry { name: "PersistedBinaryImage", shape: 1119, write: |raw: RawJson<'_>, writer| { view::PersistedBinaryImage(raw).rewrite(writer); }, build: None },
    Entry { name: "PersistedBinaryResult", shape: 1122, write: |raw: RawJson<'_>, writer| { view::PersistedBinaryResult::over(raw).rewrite(writer); }, build: None },
    Entry { name: "PingRequest", shape: 1565, write: |raw: RawJson<'_>, writer| { view::PingRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PingRequest::rebuild(view::PingRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "PingResult", shape: 1566, write: |raw: RawJson<'_>, writer| { view::PingResult(raw).rewrite(writer); }, build: None },
    Entry { name: "PlanChangedData", shape: 928, write: |raw: RawJson<'_>, writer| { view::PlanChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "PlanReadResult", shape: 1567, write: |raw: RawJson<'_>, writer| { view::PlanReadResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "PlanReadSqlTodosResult", shape: 2496, write: |raw: RawJson<'_>, writer| { view::PlanReadSqlTodosResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "PlanReadSqlTodosWithDependenciesResult", shape: 2499, write: |raw: RawJson<'_>, writer| { view::PlanReadSqlTodosWithDependenciesResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "PlanSqlTodoDependency", shape: 2497, write: |raw: RawJson<'_>, writer| { view::PlanSqlTodoDependency(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "PlanSqlTodosRow", shape: 2494, write: |raw: RawJson<'_>, writer| { view::PlanSqlTodosRow(raw).rewrite(writer); }, build: None },
    Entry { name: "PlanUpdateRequest", shape: 1568, write: |raw: RawJson<'_>, writer| { view::PlanUpdateRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PlanUpdateRequest::rebuild(view::PlanUpdateRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "Plugin", shape: 2500, write: |raw: RawJson<'_>, writer| { view::Plugin(raw).rewrite(writer); }, build: None },
    Entry { name: "PluginInstallResult", shape: 1570, write: |raw: RawJson<'_>, writer| { view::PluginInstallResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "PluginList", shape: 2502, write: |raw: RawJson<'_>, writer| { view::PluginList(raw).rewrite(writer); }, build: None },
    Entry { name: "PluginListResult", shape: 1572, write: |raw: RawJson<'_>, writer| { view::PluginListResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "PluginUpdateAllEntry", shape: 2503, write: |raw: RawJson<'_>, writer| { view::PluginUpdateAllEntry(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "PluginUpdateAllResult", shape: 2505, write: |raw: RawJson<'_>, writer| { view::PluginUpdateAllResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "PluginUpdateResult", shape: 2506, write: |raw: RawJson<'_>, writer| { view::PluginUpdateResult(raw).rewrite(writer); }, build: None },
    Entry { name: "PluginsBuiltinSetRequest", shape: 1573, write: |raw: RawJson<'_>, writer| { view::PluginsBuiltinSetRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PluginsBuiltinSetRequest::rebuild(view::PluginsBuiltinSetRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PluginsDisableRequest", shape: 2507, write: |raw: RawJson<'_>, writer| { view::PluginsDisableRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PluginsDisableRequest::rebuild(view::PluginsDisableRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PluginsEnableRequest", shape: 2508, write: |raw: RawJson<'_>, writer| { view::PluginsEnableRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PluginsEnableRequest::rebuild(view::PluginsEnableRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "PluginsInstallRequest", shape: 1574, write: |raw: RawJson<'_>, writer| { view::PluginsInstallRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PluginsInstallRequest::rebuild(view::PluginsInstallRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PluginsMarketplacesAddParams", shape: 2509, write: |raw: RawJson<'_>, writer| { view::PluginsMarketplacesAddParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PluginsMarketplacesAddParams::rebuild(view::PluginsMarketplacesAddParams(raw)).raw().as_str().to_owned()) },
    Entry { name: "PluginsMarketplacesAddRequest", shape: 1575, write: |raw: RawJson<'_>, writer| { view::PluginsMarketplacesAddRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PluginsMarketplacesAddRequest::rebuild(view::PluginsMarketplacesAddRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PluginsMarketplacesBrowseParams", shape: 2510, write: |raw: RawJson<'_>, writer| { view::PluginsMarketplacesBrowseParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PluginsMarketplacesBrowseParams::rebuild(view::PluginsMarketplacesBrowseParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PluginsMarketplacesBrowseRequest", shape: 2511, write: |raw: RawJson<'_>, writer| { view::PluginsMarketplacesBrowseRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PluginsMarketplacesBrowseRequest::rebuild(view::PluginsMarketplacesBrowseRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PluginsMarketplacesRefreshParams", shape: 2512, write: |raw: RawJson<'_>, writer| { view::PluginsMarketplacesRefreshParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PluginsMarketplacesRefreshParams::rebuild(view::PluginsMarketplacesRefreshParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PluginsMarketplacesRefreshRequest", shape: 2513, write: |raw: RawJson<'_>, writer| { view::PluginsMarketplacesRefreshRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PluginsMarketplacesRefreshRequest::rebuild(view::PluginsMarketplacesRefreshRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PluginsMarketplacesRemoveParams", shape: 2514, write: |raw: RawJson<'_>, writer| { view::PluginsMarketplacesRemoveParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PluginsMarketplacesRemoveParams::rebuild(view::PluginsMarketplacesRemoveParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PluginsMarketplacesRemoveRequest", shape: 2515, write: |raw: RawJson<'_>, writer| { view::PluginsMarketplacesRemoveRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PluginsMarketplacesRemoveRequest::rebuild(view::PluginsMarketplacesRemoveRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PluginsReloadRequest", shape: 2516, write: |raw: RawJson<'_>, writer| { view::PluginsReloadRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PluginsReloadRequest::rebuild(view::PluginsReloadRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PluginsUninstallParams", shape: 2517, write: |raw: RawJson<'_>, writer| { view::PluginsUninstallParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PluginsUninstallParams::rebuild(view::PluginsUninstallParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PluginsUninstallRequest", shape: 2518, write: |raw: RawJson<'_>, writer| { view::PluginsUninstallRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PluginsUninstallRequest::rebuild(view::PluginsUninstallRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PluginsUpdateParams", shape: 2519, write: |raw: RawJson<'_>, writer| { view::PluginsUpdateParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PluginsUpdateParams::rebuild(view::PluginsUpdateParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PluginsUpdateRequest", shape: 2520, write: |raw: RawJson<'_>, writer| { view::PluginsUpdateRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PluginsUpdateRequest::rebuild(view::PluginsUpdateRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "PostResultHookInput", shape: 1263, write: |raw: RawJson<'_>, writer| { view::PostResultHookInput(raw).rewrite(writer); }, build: None },
    Entry { name: "PostResultHookResult", shape: 1576, write: |raw: RawJson<'_>, writer| { view::PostResultHookResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PostResultHookResult::rebuild(view::PostResultHookResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "PostToolUseFailureHookInput", shape: 1269, write: |raw: RawJson<'_>, writer| { view::PostToolUseFailureHookInput(raw).rewrite(writer); }, build: None },
    Entry { name: "PostToolUseFailureHookOutput", shape: 1577, write: |raw: RawJson<'_>, writer| { view::PostToolUseFailureHookOutput(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PostToolUseFailureHookOutput::rebuild(view::PostToolUseFailureHookOutput(raw)).raw().as_str().to_owned()) },
    Entry { name: "PostToolUseFailureHookResult", shape: 1578, write: |raw: RawJson<'_>, writer| { view::PostToolUseFailureHookResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PostToolUseFailureHookResult::rebuild(view::PostToolUseFailureHookResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "PostToolUseHookInput", shape: 1266, write: |raw: RawJson<'_>, writer| { view::PostToolUseHookInput(raw).rewrite(writer); }, build: None },
    Entry { name: "PostToolUseHookOutput", shape: 1579, write: |raw: RawJson<'_>, writer| { view::PostToolUseHookOutput(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PostToolUseHookOutput::rebuild(view::PostToolUseHookOutput(raw)).raw().as_str().to_owned()) },
    Entry { name: "PostToolUseHookResult", shape: 1580, write: |raw: RawJson<'_>, writer| { view::PostToolUseHookResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PostToolUseHookResult::rebuild(view::PostToolUseHookResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "PreCompactHookInput", shape: 1272, write: |raw: RawJson<'_>, writer| { view::PreCompactHookInput(raw).rewrite(writer); }, build: None },
    Entry { name: "PreCompactHookResult", shape: 1581, write: |raw: RawJson<'_>, writer| { view::PreCompactHookResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PreCompactHookResult::rebuild(view::PreCompactHookResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "PreMcpToolCallHookInput", shape: 1275, write: |raw: RawJson<'_>, writer| { view::PreMcpToolCallHookInput(raw).rewrite(writer); }, build: None },
    Entry { name: "PreMcpToolCallHookOutput", shape: 1583, write: |raw: RawJson<'_>, writer| { view::PreMcpToolCallHookOutput(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PreMcpToolCallHookOutput::rebuild(view::PreMcpToolCallHookOutput(raw)).raw().as_str().to_owned()) },
    Entry { name: "PreMcpToolCallHookResult", shape: 1584, write: |raw: RawJson<'_>, writer| { view::PreMcpToolCallHookResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PreMcpToolCallHookResult::rebuild(view::PreMcpToolCallHookResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "PrePRDescriptionHookInput", shape: 1278, write: |raw: RawJson<'_>, writer| { view::PrePRDescriptionHookInput(raw).rewrite(writer); }, build: None },
    Entry { name: "PrePrDescriptionHookResult", shape: 1585, write: |raw: RawJson<'_>, writer| { view::PrePrDescriptionHookResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PrePrDescriptionHookResult::rebuild(view::PrePrDescriptionHookResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "PreToolUseHookInput", shape: 1281, write: |raw: RawJson<'_>, writer| { view::PreToolUseHookInput(raw).rewrite(writer); }, build: None },
    Entry { name: "PreToolUseHookOutput", shape: 1587, write: |raw: RawJson<'_>, writer| { view::PreToolUseHookOutput(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PreToolUseHookOutput::rebuild(view::PreToolUseHookOutput(raw)).raw().as_str().to_owned()) },
    Entry { name: "PreToolUseHookResult", shape: 1588, write: |raw: RawJson<'_>, writer| { view::PreToolUseHookResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PreToolUseHookResult::rebuild(view::PreToolUseHookResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "PromptCacheBreakData", shape: 712, write: |raw: RawJson<'_>, writer| { view::PromptCacheBreakData(raw).rewrite(writer); }, build: None },
    Entry { name: "ProtocolExternalToolDefinition", shape: 1591, write: |raw: RawJson<'_>, writer| { view::ProtocolExternalToolDefinition(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ProtocolExternalToolDefinition::rebuild(view::ProtocolExternalToolDefinition(raw)).raw().as_str().to_owned()) },
    Entry { name: "ProtocolImageGenerationOptions", shape: 1592, write: |raw: RawJson<'_>, writer| { view::ProtocolImageGenerationOptions(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ProtocolImageGenerationOptions::rebuild(view::ProtocolImageGenerationOptions(raw)).raw().as_str().to_owned()) },
    Entry { name: "ProtocolMarkerSectionOverride", shape: 1597, write: |raw: RawJson<'_>, writer| { view::ProtocolMarkerSectionOverride::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ProtocolMarkerSectionOverride::rebuild(view::ProtocolMarkerSectionOverride::over(raw)).raw().as_str().to_owned()) },
    Entry { name: "ProtocolMarkerSectionOverridePreserve", shape: 1596, write: |raw: RawJson<'_>, writer| { view::ProtocolMarkerSectionOverridePreserve(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ProtocolMarkerSectionOverridePreserve::rebuild(view::ProtocolMarkerSectionOverridePreserve(raw)).raw().as_str().to_owned()) },
    Entry { name: "ProtocolMarkerSectionOverrideTransform", shape: 1594, write: |raw: RawJson<'_>, writer| { view::ProtocolMarkerSectionOverrideTransform(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ProtocolMarkerSectionOverrideTransform::rebuild(view::ProtocolMarkerSectionOverrideTransform(raw)).raw().as_str().to_owned()) },
    Entry { name: "ProtocolSectionOverride", shape: 1600, write: |raw: RawJson<'_>, writer| { view::ProtocolSectionOverride::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ProtocolSectionOverride::rebuild(view::ProtocolSectionOverride::over(raw)).raw().as_str().to_owned()) },
    Entry { name: "ProtocolStaticSectionOverride", shape: 1599, write: |raw: RawJson<'_>, writer| { view::ProtocolStaticSectionOverride(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ProtocolStaticSectionOverride::rebuild(view::ProtocolStaticSectionOverride(raw)).raw().as_str().to_owned()) },
    Entry { name: "ProtocolSystemMessageAppendConfig", shape: 1602, write: |raw: RawJson<'_>, writer| { view::ProtocolSystemMessageAppendConfig(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ProtocolSystemMessageAppendConfig::rebuild(view::ProtocolSystemMessageAppendConfig(raw)).raw().as_str().to_owned()) },
    Entry { name: "ProtocolSystemMessageConfig", shape: 1610, write: |raw: RawJson<'_>, writer| { view::ProtocolSystemMessageConfig::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ProtocolSystemMessageConfig::rebuild(view::ProtocolSystemMessageConfig::over(raw)).raw().as_str().to_owned()) },
    Entry { name: "ProtocolSystemMessageCustomizeConfig", shape: 1609, write: |raw: RawJson<'_>, writer| { view::ProtocolSystemMessageCustomizeConfig(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ProtocolSystemMessageCustomizeConfig::rebuild(view::ProtocolSystemMessageCustomizeConfig(raw)).raw().as_str().to_owned()) },
    Entry { name: "ProtocolSystemMessageReplaceConfig", shape: 1606, write: |raw: RawJson<'_>, writer| { view::ProtocolSystemMessageReplaceConfig(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ProtocolSystemMessageReplaceConfig::rebuild(view::ProtocolSystemMessageReplaceConfig(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "ProviderAddRequest", shape: 2521, write: |raw: RawJson<'_>, writer| { view::ProviderAddRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ProviderAddRequest::rebuild(view::ProviderAddRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "ProviderAddResult", shape: 2522, write: |raw: RawJson<'_>, writer| { view::ProviderAddResult(raw).rewrite(writer); }, build: None },
    Entry { name: "ProviderConfig", shape: 1611, write: |raw: RawJson<'_>, writer| { view::ProviderConfig(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ProviderConfig::rebuild(view::ProviderConfig(raw)).raw().as_str().to_owned()) },
    Entry { name: "ProviderConfigAzure", shape: 1493, write: |raw: RawJson<'_>, writer| { view::ProviderConfigAzure(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ProviderConfigAzure::rebuild(view::ProviderConfigAzure(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "ProviderDescriptor", shape: 1929, write: |raw: RawJson<'_>, writer| { view::ProviderDescriptor(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "ProviderEndpoint", shape: 2527, write: |raw: RawJson<'_>, writer| { view::ProviderEndpoint(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "ProviderGetEndpointRequest", shape: 2528, write: |raw: RawJson<'_>, writer| { view::ProviderGetEndpointRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ProviderGetEndpointRequest::rebuild(view::ProviderGetEndpointRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "ProviderModelConfig", shape: 1612, write: |raw: RawJson<'_>, writer| { view::ProviderModelConfig(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ProviderModelConfig::rebuild(view::ProviderModelConfig(raw)).raw().as_str().to_owned()) },
    Entry { name: "ProviderMonthlyUsage", shape: 938, write: |raw: RawJson<'_>, writer| { view::ProviderMonthlyUsage(raw).rewrite(writer); }, build: None },
    Entry { name: "ProviderQuotaBudgetMetadata", shape: 933, write: |raw: RawJson<'_>, writer| { view::ProviderQuotaBudgetMetadata(raw).rewrite(writer); }, build: None },
    Entry { name: "ProviderQuotaState", shape: 941, write: |raw: RawJson<'_>, writer| { view::ProviderQuotaState(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "ProviderSessionToken", shape: 2526, write: |raw: RawJson<'_>, writer| { view::ProviderSessionToken(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "ProviderSyncRequest", shape: 2529, write: |raw: RawJson<'_>, writer| { view::ProviderSyncRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ProviderSyncRequest::rebuild(view::ProviderSyncRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "ProviderSyncResult", shape: 2530, write: |raw: RawJson<'_>, writer| { view::ProviderSyncResult(raw).rewrite(writer); }, build: None },
    Entry { name: "ProviderTokenAcquireRequest", shape: 1613, write: |raw: RawJson<'_>, writer| { view::ProviderTokenAcquireRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "ProviderTokenAcquireResult", shape: 1614, write: |raw: RawJson<'_>, writer| { view::ProviderTokenAcquireResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ProviderTokenAcquireResult::rebuild(view::ProviderTokenAcquireResult(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PushAttachment", shape: 2553, write: |raw: RawJson<'_>, writer| { view::PushAttachment::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PushAttachment::rebuild(view::PushAttachment::over(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PushAttachmentBlob", shape: 2552, write: |raw: RawJson<'_>, writer| { view::PushAttachmentBlob(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PushAttachmentBlob::rebuild(view::PushAttachmentBlob(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PushAttachmentDirectory", shape: 2533, write: |raw: RawJson<'_>, writer| { view::PushAttachmentDirectory(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PushAttachmentDirectory::rebuild(view::PushAttachmentDirectory(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PushAttachmentFile", shape: 2532, write: |raw: RawJson<'_>, writer| { view::PushAttachmentFile(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PushAttachmentFile::rebuild(view::PushAttachmentFile(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PushAttachmentFileLineRange", shape: 2531, write: |raw: RawJson<'_>, writer| { view::PushAttachmentFileLineRange(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PushAttachmentFileLineRange::rebuild(view::PushAttachmentFileLineRange(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PushAttachmentGitHubActionsJob", shape: 2543, write: |raw: RawJson<'_>, writer| { view::PushAttachmentGitHubActionsJob(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PushAttachmentGitHubActionsJob::rebuild(view::PushAttachmentGitHubActionsJob(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PushAttachmentGitHubCommit", shape: 2541, write: |raw: RawJson<'_>, writer| { view::PushAttachmentGitHubCommit(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PushAttachmentGitHubCommit::rebuild(view::PushAttachmentGitHubCommit(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PushAttachmentGitHubFile", shape: 2550, write: |raw: RawJson<'_>, writer| { view::PushAttachmentGitHubFile(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PushAttachmentGitHubFile::rebuild(view::PushAttachmentGitHubFile(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PushAttachmentGitHubFileDiff", shape: 2546, write: |raw: RawJson<'_>, writer| { view::PushAttachmentGitHubFileDiff(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PushAttachmentGitHubFileDiff::rebuild(view::PushAttachmentGitHubFileDiff(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PushAttachmentGitHubFileDiffSide", shape: 2545, write: |raw: RawJson<'_>, writer| { view::PushAttachmentGitHubFileDiffSide(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PushAttachmentGitHubFileDiffSide::rebuild(view::PushAttachmentGitHubFileDiffSide(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PushAttachmentGitHubReference", shape: 2539, write: |raw: RawJson<'_>, writer| { view::PushAttachmentGitHubReference(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PushAttachmentGitHubReference::rebuild(view::PushAttachmentGitHubReference(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PushAttachmentGitHubRelease", shape: 2542, write: |raw: RawJson<'_>, writer| { view::PushAttachmentGitHubRelease(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PushAttachmentGitHubRelease::rebuild(view::PushAttachmentGitHubRelease(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PushAttachmentGitHubRepository", shape: 2544, write: |raw: RawJson<'_>, writer| { view::PushAttachmentGitHubRepository(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PushAttachmentGitHubRepository::rebuild(view::PushAttachmentGitHubRepository(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PushAttachmentGitHubSnippet", shape: 2551, write: |raw: RawJson<'_>, writer| { view::PushAttachmentGitHubSnippet(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PushAttachmentGitHubSnippet::rebuild(view::PushAttachmentGitHubSnippet(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PushAttachmentGitHubTreeComparison", shape: 2548, write: |raw: RawJson<'_>, writer| { view::PushAttachmentGitHubTreeComparison(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PushAttachmentGitHubTreeComparison::rebuild(view::PushAttachmentGitHubTreeComparison(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PushAttachmentGitHubTreeComparisonSide", shape: 2547, write: |raw: RawJson<'_>, writer| { view::PushAttachmentGitHubTreeComparisonSide(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PushAttachmentGitHubTreeComparisonSide::rebuild(view::PushAttachmentGitHubTreeComparisonSide(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PushAttachmentGitHubUrl", shape: 2549, write: |raw: RawJson<'_>, writer| { view::PushAttachmentGitHubUrl(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PushAttachmentGitHubUrl::rebuild(view::PushAttachmentGitHubUrl(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PushAttachmentSelection", shape: 2537, write: |raw: RawJson<'_>, writer| { view::PushAttachmentSelection(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PushAttachmentSelection::rebuild(view::PushAttachmentSelection(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PushAttachmentSelectionDetails", shape: 2536, write: |raw: RawJson<'_>, writer| { view::PushAttachmentSelectionDetails(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PushAttachmentSelectionDetails::rebuild(view::PushAttachmentSelectionDetails(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PushAttachmentSelectionDetailsEnd", shape: 2535, write: |raw: RawJson<'_>, writer| { view::PushAttachmentSelectionDetailsEnd(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PushAttachmentSelectionDetailsEnd::rebuild(view::PushAttachmentSelectionDetailsEnd(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PushAttachmentSelectionDetailsStart", shape: 2534, write: |raw: RawJson<'_>, writer| { view::PushAttachmentSelectionDetailsStart(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PushAttachmentSelectionDetailsStart::rebuild(view::PushAttachmentSelectionDetailsStart(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "PushGitHubRepoRef", shape: 2540, write: |raw: RawJson<'_>, writer| { view::PushGitHubRepoRef(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::PushGitHubRepoRef::rebuild(view::PushGitHubRepoRef(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "QueueAppendSteeringRequest", shape: 2554, write: |raw: RawJson<'_>, writer| { view::QueueAppendSteeringRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::QueueAppendSteeringRequest::rebuild(view::QueueAppendSteeringRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "QueueDuplicateAtRequest", shape: 2555, write: |raw: RawJson<'_>, writer| { view::QueueDuplicateAtRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::QueueDuplicateAtRequest::rebuild(view::QueueDuplicateAtRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "QueueDuplicateAtResult", shape: 2556, write: |raw: RawJson<'_>, writer| { view::QueueDuplicateAtResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "QueueInsertAtRequest", shape: 2558, write: |raw: RawJson<'_>, writer| { view::QueueInsertAtRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::QueueInsertAtRequest::rebuild(view::QueueInsertAtRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "QueueInsertAtResult", shape: 2559, write: |raw: RawJson<'_>, writer| { view::QueueInsertAtResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "QueueInsertMessage", shape: 2557, write: |raw: RawJson<'_>, writer| { view::QueueInsertMessage(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::QueueInsertMessage::rebuild(view::QueueInsertMessage(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "QueueMoveItemRequest", shape: 2560, write: |raw: RawJson<'_>, writer| { view::QueueMoveItemRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::QueueMoveItemRequest::rebuild(view::QueueMoveItemRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "QueueMoveItemResult", shape: 2561, write: |raw: RawJson<'_>, writer| { view::QueueMoveItemResult(raw).rewrite(writer); }, build: None },
    Entry { name: "QueuePendingItems", shape: 1617, write: |raw: RawJson<'_>, writer| { view::QueuePendingItems(raw).rewrite(writer); }, build: None },
    Entry { name: "QueuePendingItemsResult", shape: 1619, write: |raw: RawJson<'_>, writer| { view::QueuePendingItemsResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "QueueRemoveAtRequest", shape: 2562, write: |raw: RawJson<'_>, writer| { view::QueueRemoveAtRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::QueueRemoveAtRequest::rebuild(view::QueueRemoveAtRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "QueueRemoveAtResult", shape: 2563, write: |raw: RawJson<'_>, writer| { view::QueueRemoveAtResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "QueueRemoveMostRecentResult", shape: 2564, write: |raw: RawJson<'_>, writer| { view::QueueRemoveMostRecentResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "QueueSendNowRequest", shape: 2565, write: |raw: RawJson<'_>, writer| { view::QueueSendNowRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::QueueSendNowRequest::rebuild(view::QueueSendNowRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "QueueSendNowResult", shape: 2566, write: |raw: RawJson<'_>, writer| { view::QueueSendNowResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "QueueSetDrainPausedRequest", shape: 2567, write: |raw: RawJson<'_>, writer| { view::QueueSetDrainPausedRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::QueueSetDrainPausedRequest::rebuild(view::QueueSetDrainPausedRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "QueueUpdateTextRequest", shape: 2568, write: |raw: RawJson<'_>, writer| { view::QueueUpdateTextRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::QueueUpdateTextRequest::rebuild(view::QueueUpdateTextRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "QueueUpdateTextResult", shape: 2569, write: |raw: RawJson<'_>, writer| { view::QueueUpdateTextResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "QueueWithdrawMessageRequest", shape: 2570, write: |raw: RawJson<'_>, writer| { view::QueueWithdrawMessageRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::QueueWithdrawMessageRequest::rebuild(view::QueueWithdrawMessageRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "QueueWithdrawMessageResult", shape: 2571, write: |raw: RawJson<'_>, writer| { view::QueueWithdrawMessageResult(raw).rewrite(writer); }, build: None },
    Entry { name: "QueuedCommandHandled", shape: 271, write: |raw: RawJson<'_>, writer| { view::QueuedCommandHandled(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::QueuedCommandHandled::rebuild(view::QueuedCommandHandled(raw)).raw().as_str().to_owned()) },
    Entry { name: "QueuedCommandNotHandled", shape: 273, write: |raw: RawJson<'_>, writer| { view::QueuedCommandNotHandled(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::QueuedCommandNotHandled::rebuild(view::QueuedCommandNotHandled(raw)).raw().as_str().to_owned()) },
    Entry { name: "QueuedCommandResult", shape: 274, write: |raw: RawJson<'_>, writer| { view::QueuedCommandResult::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::QueuedCommandResult::rebuild(view::QueuedCommandResult::over(raw)).raw().as_str().to_owned()) },
    Entry { name: "RegisterEventInterestParams", shape: 1620, write: |raw: RawJson<'_>, writer| { view::RegisterEventInterestParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::RegisterEventInterestParams::rebuild(view::RegisterEventInterestParams(raw)).raw().as_str().to_owned()) },
    Entry { name: "RegisterEventInterestResult", shape: 1621, write: |raw: RawJson<'_>, writer| { view::RegisterEventInterestResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "ReleaseEventInterestParams", shape: 2572, write: |raw: RawJson<'_>, writer| { view::ReleaseEventInterestParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ReleaseEventInterestParams::rebuild(view::ReleaseEventInterestParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "RemoteControlConfig", shape: 2574, write: |raw: RawJson<'_>, writer| { view::RemoteControlConfig(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::RemoteControlConfig::rebuild(view::RemoteControlConfig(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "RemoteControlConfigExistingMcSession", shape: 2573, write: |raw: RawJson<'_>, writer| { view::RemoteControlConfigExistingMcSession(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::RemoteControlConfigExistingMcSession::rebuild(view::RemoteControlConfigExistingMcSession(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "RemoteControlStatus", shape: 2582, write: |raw: RawJson<'_>, writer| { view::RemoteControlStatus::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "RemoteControlStatusActive", shape: 2580, write: |raw: RawJson<'_>, writer| { view::RemoteControlStatusActive(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "RemoteControlStatusConnecting", shape: 2578, write: |raw: RawJson<'_>, writer| { view::RemoteControlStatusConnecting(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "RemoteControlStatusError", shape: 2581, write: |raw: RawJson<'_>, writer| { view::RemoteControlStatusError(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "RemoteControlStatusOff", shape: 2576, write: |raw: RawJson<'_>, writer| { view::RemoteControlStatusOff(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "RemoteControlStatusResult", shape: 2583, write: |raw: RawJson<'_>, writer| { view::RemoteControlStatusResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "RemoteControlStopResult", shape: 2584, write: |raw: RawJson<'_>, writer| { view::RemoteControlStopResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "RemoteControlTransferResult", shape: 2585, write: |raw: RawJson<'_>, writer| { view::RemoteControlTransferResult(raw).rewrite(writer); }, build: None },
    Entry { name: "RemoteEnableRequest", shape: 1623, write: |raw: RawJson<'_>, writer| { view::RemoteEnableRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::RemoteEnableRequest::rebuild(view::RemoteEnableRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "RemoteEnableResult", shape: 1624, write: |raw: RawJson<'_>, writer| { view::RemoteEnableResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "RemoteNotifySteerableChangedRequest", shape: 2586, write: |raw: RawJson<'_>, writer| { view::RemoteNotifySteerableChangedRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::RemoteNotifySteerableChangedRequest::rebuild(view::RemoteNotifySteerableChangedRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "RemoteNotifySteerableChangedResult", shape: 2587, write: |raw: RawJson<'_>, writer| { view::RemoteNotifySteerableChangedResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "RemoteSessionConnectionResult", shape: 2588, write: |raw: RawJson<'_>, writer| { view::RemoteSessionConnectionResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "RemoteSessionMetadataRepository", shape: 2589, write: |raw: RawJson<'_>, writer| { view::RemoteSessionMetadataRepository(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::RemoteSessionMetadataRepository::rebuild(view::RemoteSessionMetadataRepository(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "RemoteSessionMetadataValue", shape: 2592, write: |raw: RawJson<'_>, writer| { view::RemoteSessionMetadataValue(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::RemoteSessionMetadataValue::rebuild(view::RemoteSessionMetadataValue(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "RemoteSessionRepository", shape: 2593, write: |raw: RawJson<'_>, writer| { view::RemoteSessionRepository(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::RemoteSessionRepository::rebuild(view::RemoteSessionRepository(raw)).raw().as_str().to_owned()) },
    Entry { name: "RemoteSteerableChangedData", shape: 945, write: |raw: RawJson<'_>, writer| { view::RemoteSteerableChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "ResponseFormat", shape: 1626, write: |raw: RawJson<'_>, writer| { view::ResponseFormat(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ResponseFormat::rebuild(view::ResponseFormat(raw)).raw().as_str().to_owned()) },
    Entry { name: "ResponsesReasoning", shape: 281, write: |raw: RawJson<'_>, writer| { view::ResponsesReasoning(raw).rewrite(writer); }, build: None },
    Entry { name: "ResumeData", shape: 949, write: |raw: RawJson<'_>, writer| { view::ResumeData(raw).rewrite(writer); }, build: None },
    Entry { name: "SamplingCompletedData", shape: 715, write: |raw: RawJson<'_>, writer| { view::SamplingCompletedData(raw).rewrite(writer); }, build: None },
    Entry { name: "SamplingRequest", shape: 718, write: |raw: RawJson<'_>, writer| { view::SamplingRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "SamplingRequestedData", shape: 719, write: |raw: RawJson<'_>, writer| { view::SamplingRequestedData(raw).rewrite(writer); }, build: None },
    Entry { name: "SandboxConfig", shape: 1638, write: |raw: RawJson<'_>, writer| { view::SandboxConfig(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SandboxConfig::rebuild(view::SandboxConfig(raw)).raw().as_str().to_owned()) },
    Entry { name: "SandboxConfigAuth", shape: 1634, write: |raw: RawJson<'_>, writer| { view::SandboxConfigAuth(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SandboxConfigAuth::rebuild(view::SandboxConfigAuth(raw)).raw().as_str().to_owned()) },
    Entry { name: "SandboxConfigUserPolicy", shape: 1633, write: |raw: RawJson<'_>, writer| { view::SandboxConfigUserPolicy(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SandboxConfigUserPolicy::rebuild(view::SandboxConfigUserPolicy(raw)).raw().as_str().to_owned()) },
    Entry { name: "SandboxConfigUserPolicyExperimental", shape: 1632, write: |raw: RawJson<'_>, writer| { view::SandboxConfigUserPolicyExperimental(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SandboxConfigUserPolicyExperimental::rebuild(view::SandboxConfigUserPolicyExperimental(raw)).raw().as_str().to_owned()) },
    Entry { name: "SandboxConfigUserPolicyExperimentalSeatbelt", shape: 1631, write: |raw: RawJson<'_>, writer| { view::SandboxConfigUserPolicyExperimentalSeatbelt(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SandboxConfigUserPolicyExperimentalSeatbelt::rebuild(view::SandboxConfigUserPolicyExperimentalSeatbelt(raw)).raw().as_str().to_owned()) },
    Entry { name: "SandboxConfigUserPolicyFilesystem", shape: 1627, write: |raw: RawJson<'_>, writer| { view::SandboxConfigUserPolicyFilesystem(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SandboxConfigUserPolicyFilesystem::rebuild(view::SandboxConfigUserPolicyFilesystem(raw)).raw().as_str().to_owned()) },
    Entry { name: "SandboxConfigUserPolicyNetwork", shape: 1629, write: |raw: RawJson<'_>, writer| { view::SandboxConfigUserPolicyNetwork(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SandboxConfigUserPolicyNetwork::rebuild(view::SandboxConfigUserPolicyNetwork(raw)).raw().as_str().to_owned()) },
    Entry { name: "SandboxConfigUserPolicyNetworkProxy", shape: 1628, write: |raw: RawJson<'_>, writer| { view::SandboxConfigUserPolicyNetworkProxy(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SandboxConfigUserPolicyNetworkProxy::rebuild(view::SandboxConfigUserPolicyNetworkProxy(raw)).raw().as_str().to_owned()) },
    Entry { name: "SandboxConfigUserPolicySeatbelt", shape: 1630, write: |raw: RawJson<'_>, writer| { view::SandboxConfigUserPolicySeatbelt(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SandboxConfigUserPolicySeatbelt::rebuild(view::SandboxConfigUserPolicySeatbelt(raw)).raw().as_str().to_owned()) },
    Entry { name: "SandboxCredentialsConfig", shape: 1637, write: |raw: RawJson<'_>, writer| { view::SandboxCredentialsConfig(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SandboxCredentialsConfig::rebuild(view::SandboxCredentialsConfig(raw)).raw().as_str().to_owned()) },
    Entry { name: "SandboxDecisionData", shape: 749, write: |raw: RawJson<'_>, writer| { view::SandboxDecisionData::over(raw).rewrite(writer); }, build: None },
    Entry { name: "SandboxDecisionDataAccessDenied", shape: 741, write: |raw: RawJson<'_>, writer| { view::SandboxDecisionDataAccessDenied(raw).rewrite(writer); }, build: None },
    Entry { name: "SandboxDecisionDataBypassDecided", shape: 744, write: |raw: RawJson<'_>, writer| { view::SandboxDecisionDataBypassDecided(raw).rewrite(writer); }, build: None },
    Entry { name: "SandboxDecisionDataEnforcementState", shape: 737, write: |raw: RawJson<'_>, writer| { view::SandboxDecisionDataEnforcementState(raw).rewrite(writer); }, build: None },
    Entry { name: "SandboxDecisionDataPermissiveRetryCompleted", shape: 748, write: |raw: RawJson<'_>, writer| { view::SandboxDecisionDataPermissiveRetryCompleted(raw).rewrite(writer); }, build: None },
    Entry { name: "SandboxDecisionDataPermissiveRetryDecided", shape: 746, write: |raw: RawJson<'_>, writer| { view::SandboxDecisionDataPermissiveRetryDecided(raw).rewrite(writer); }, build: None },
    Entry { name: "SandboxDecisionDataPolicyResolved", shape: 732, write: |raw: RawJson<'_>, writer| { view::SandboxDecisionDataPolicyResolved(raw).rewrite(writer); }, build: None },
    Entry { name: "SandboxDecisionDataSpawnCompleted", shape: 734, write: |raw: RawJson<'_>, writer| { view::SandboxDecisionDataSpawnCompleted(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SandboxDisableForSessionRequest", shape: 2594, write: |raw: RawJson<'_>, writer| { view::SandboxDisableForSessionRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SandboxDisableForSessionRequest::rebuild(view::SandboxDisableForSessionRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SandboxDisableForSessionResult", shape: 2595, write: |raw: RawJson<'_>, writer| { view::SandboxDisableForSessionResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SandboxEnforcementStatus", shape: 2596, write: |raw: RawJson<'_>, writer| { view::SandboxEnforcementStatus(raw).rewrite(writer); }, build: None },
    Entry { name: "SandboxFilesystemPolicyDetails", shape: 729, write: |raw: RawJson<'_>, writer| { view::SandboxFilesystemPolicyDetails(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SandboxHostCapability", shape: 2597, write: |raw: RawJson<'_>, writer| { view::SandboxHostCapability(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SandboxHostSupport", shape: 2599, write: |raw: RawJson<'_>, writer| { view::SandboxHostSupport(raw).rewrite(writer); }, build: None },
    Entry { name: "SandboxMaskedEnvVar", shape: 1635, write: |raw: RawJson<'_>, writer| { view::SandboxMaskedEnvVar(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SandboxMaskedEnvVar::rebuild(view::SandboxMaskedEnvVar(raw)).raw().as_str().to_owned()) },
    Entry { name: "ScheduleCancelledData", shape: 952, write: |raw: RawJson<'_>, writer| { view::ScheduleCancelledData(raw).rewrite(writer); }, build: None },
    Entry { name: "ScheduleCreatedData", shape: 956, write: |raw: RawJson<'_>, writer| { view::ScheduleCreatedData(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "ScheduleEntry", shape: 2600, write: |raw: RawJson<'_>, writer| { view::ScheduleEntry(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "ScheduleList", shape: 2602, write: |raw: RawJson<'_>, writer| { view::ScheduleList(raw).rewrite(writer); }, build: None },
    Entry { name: "ScheduleRearmedData", shape: 959, write: |raw: RawJson<'_>, writer| { view::ScheduleRearmedData(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "ScheduleStopRequest", shape: 2603, write: |raw: RawJson<'_>, writer| { view::ScheduleStopRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ScheduleStopRequest::rebuild(view::ScheduleStopRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "ScheduleStopResult", shape: 2604, write: |raw: RawJson<'_>, writer| { view::ScheduleStopResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SecretsAddFilterValuesRequest", shape: 2605, write: |raw: RawJson<'_>, writer| { view::SecretsAddFilterValuesRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SecretsAddFilterValuesRequest::rebuild(view::SecretsAddFilterValuesRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SecretsAddFilterValuesResult", shape: 2606, write: |raw: RawJson<'_>, writer| { view::SecretsAddFilterValuesResult(raw).rewrite(writer); }, build: None },
    Entry { name: "SendAndWaitParams", shape: 1640, write: |raw: RawJson<'_>, writer| { view::SendAndWaitParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SendAndWaitParams::rebuild(view::SendAndWaitParams(raw)).raw().as_str().to_owned()) },
    Entry { name: "SendAndWaitResult", shape: 1641, write: |raw: RawJson<'_>, writer| { view::SendAndWaitResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SendAttachmentsToMessageParams", shape: 2608, write: |raw: RawJson<'_>, writer| { view::SendAttachmentsToMessageParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SendAttachmentsToMessageParams::rebuild(view::SendAttachmentsToMessageParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SendMessageItem", shape: 2609, write: |raw: RawJson<'_>, writer| { view::SendMessageItem(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SendMessageItem::rebuild(view::SendMessageItem(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SendMessagesRequest", shape: 2611, write: |raw: RawJson<'_>, writer| { view::SendMessagesRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SendMessagesRequest::rebuild(view::SendMessagesRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SendMessagesResult", shape: 2612, write: |raw: RawJson<'_>, writer| { view::SendMessagesResult(raw).rewrite(writer); }, build: None },
    Entry { name: "SendRequest", shape: 1642, write: |raw: RawJson<'_>, writer| { view::SendRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SendRequest::rebuild(view::SendRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "SendResult", shape: 1643, write: |raw: RawJson<'_>, writer| { view::SendResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "ServerAgentList", shape: 2613, write: |raw: RawJson<'_>, writer| { view::ServerAgentList(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "ServerInstructionSourceList", shape: 2614, write: |raw: RawJson<'_>, writer| { view::ServerInstructionSourceList(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "ServerSkill", shape: 2615, write: |raw: RawJson<'_>, writer| { view::ServerSkill(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "ServerSkillList", shape: 2617, write: |raw: RawJson<'_>, writer| { view::ServerSkillList(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SessionActivity", shape: 2618, write: |raw: RawJson<'_>, writer| { view::SessionActivity(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionAuthStatus", shape: 1645, write: |raw: RawJson<'_>, writer| { view::SessionAuthStatus(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionAutopilotStoppedData", shape: 760, write: |raw: RawJson<'_>, writer| { view::SessionAutopilotStoppedData(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SessionBulkDeleteResult", shape: 2620, write: |raw: RawJson<'_>, writer| { view::SessionBulkDeleteResult(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionCapabilities", shape: 1647, write: |raw: RawJson<'_>, writer| { view::SessionCapabilities(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionCommandResult", shape: 1648, write: |raw: RawJson<'_>, writer| { view::SessionCommandResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SessionCompletionItem", shape: 2099, write: |raw: RawJson<'_>, writer| { view::SessionCompletionItem(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionContext", shape: 1650, write: |raw: RawJson<'_>, writer| { view::SessionContext(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionContext::rebuild(view::SessionContext(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SessionContextAttribution", shape: 2411, write: |raw: RawJson<'_>, writer| { view::SessionContextAttribution(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SessionContextAttributionCategories", shape: 2407, write: |raw: RawJson<'_>, writer| { view::SessionContextAttributionCategories(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SessionContextAttributionCompactions", shape: 2410, write: |raw: RawJson<'_>, writer| { view::SessionContextAttributionCompactions(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SessionContextAttributionEntriesItem", shape: 2408, write: |raw: RawJson<'_>, writer| { view::SessionContextAttributionEntriesItem(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionContextInfo", shape: 1450, write: |raw: RawJson<'_>, writer| { view::SessionContextInfo(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionCreateRequest", shape: 1683, write: |raw: RawJson<'_>, writer| { view::SessionCreateRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionCreateRequest::rebuild(view::SessionCreateRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "SessionCreateResult", shape: 1685, write: |raw: RawJson<'_>, writer| { view::SessionCreateResult(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionDeleteParams", shape: 1686, write: |raw: RawJson<'_>, writer| { view::SessionDeleteParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionDeleteParams::rebuild(view::SessionDeleteParams(raw)).raw().as_str().to_owned()) },
    Entry { name: "SessionEndHookInput", shape: 1285, write: |raw: RawJson<'_>, writer| { view::SessionEndHookInput(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionEndHookOutput", shape: 1687, write: |raw: RawJson<'_>, writer| { view::SessionEndHookOutput(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionEndHookOutput::rebuild(view::SessionEndHookOutput(raw)).raw().as_str().to_owned()) },
    Entry { name: "SessionEndHookResult", shape: 1688, write: |raw: RawJson<'_>, writer| { view::SessionEndHookResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionEndHookResult::rebuild(view::SessionEndHookResult(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SessionEnrichMetadataResult", shape: 2622, write: |raw: RawJson<'_>, writer| { view::SessionEnrichMetadataResult(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionEventNotification", shape: 1689, write: |raw: RawJson<'_>, writer| { view::SessionEventNotification(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionFsAppendFileRequest", shape: 1690, write: |raw: RawJson<'_>, writer| { view::SessionFsAppendFileRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionFsError", shape: 1692, write: |raw: RawJson<'_>, writer| { view::SessionFsError(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionFsError::rebuild(view::SessionFsError(raw)).raw().as_str().to_owned()) },
    Entry { name: "SessionFsExistsRequest", shape: 1693, write: |raw: RawJson<'_>, writer| { view::SessionFsExistsRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionFsExistsResult", shape: 1694, write: |raw: RawJson<'_>, writer| { view::SessionFsExistsResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionFsExistsResult::rebuild(view::SessionFsExistsResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "SessionFsMkdirRequest", shape: 1695, write: |raw: RawJson<'_>, writer| { view::SessionFsMkdirRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionFsReadFileBytesRequest", shape: 1696, write: |raw: RawJson<'_>, writer| { view::SessionFsReadFileBytesRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionFsReadFileBytesResult", shape: 1697, write: |raw: RawJson<'_>, writer| { view::SessionFsReadFileBytesResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionFsReadFileBytesResult::rebuild(view::SessionFsReadFileBytesResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "SessionFsReadFileRangeRequest", shape: 1698, write: |raw: RawJson<'_>, writer| { view::SessionFsReadFileRangeRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionFsReadFileRangeResult", shape: 1699, write: |raw: RawJson<'_>, writer| { view::SessionFsReadFileRangeResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionFsReadFileRangeResult::rebuild(view::SessionFsReadFileRangeResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "SessionFsReadFileRequest", shape: 1700, write: |raw: RawJson<'_>, writer| { view::SessionFsReadFileRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionFsReadFileResult", shape: 1701, write: |raw: RawJson<'_>, writer| { view::SessionFsReadFileResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionFsReadFileResult::rebuild(view::SessionFsReadFileResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "SessionFsReaddirRequest", shape: 1702, write: |raw: RawJson<'_>, writer| { view::SessionFsReaddirRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionFsReaddirResult", shape: 1703, write: |raw: RawJson<'_>, writer| { view::SessionFsReaddirResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionFsReaddirResult::rebuild(view::SessionFsReaddirResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "SessionFsReaddirWithTypesEntry", shape: 1705, write: |raw: RawJson<'_>, writer| { view::SessionFsReaddirWithTypesEntry(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionFsReaddirWithTypesEntry::rebuild(view::SessionFsReaddirWithTypesEntry(raw)).raw().as_str().to_owned()) },
    Entry { name: "SessionFsReaddirWithTypesRequest", shape: 1706, write: |raw: RawJson<'_>, writer| { view::SessionFsReaddirWithTypesRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionFsReaddirWithTypesResult", shape: 1708, write: |raw: RawJson<'_>, writer| { view::SessionFsReaddirWithTypesResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionFsReaddirWithTypesResult::rebuild(view::SessionFsReaddirWithTypesResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "SessionFsRenameRequest", shape: 1709, write: |raw: RawJson<'_>, writer| { view::SessionFsRenameRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionFsRmRequest", shape: 1710, write: |raw: RawJson<'_>, writer| { view::SessionFsRmRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionFsSetProviderCapabilities", shape: 1711, write: |raw: RawJson<'_>, writer| { view::SessionFsSetProviderCapabilities(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionFsSetProviderCapabilities::rebuild(view::SessionFsSetProviderCapabilities(raw)).raw().as_str().to_owned()) },
    Entry { name: "SessionFsSetProviderRequest", shape: 1713, write: |raw: RawJson<'_>, writer| { view::SessionFsSetProviderRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionFsSetProviderRequest::rebuild(view::SessionFsSetProviderRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "SessionFsSetProviderResult", shape: 1714, write: |raw: RawJson<'_>, writer| { view::SessionFsSetProviderResult(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionFsSqliteExistsResult", shape: 1715, write: |raw: RawJson<'_>, writer| { view::SessionFsSqliteExistsResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionFsSqliteExistsResult::rebuild(view::SessionFsSqliteExistsResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "SessionFsSqliteQueryRequest", shape: 1717, write: |raw: RawJson<'_>, writer| { view::SessionFsSqliteQueryRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionFsSqliteQueryResult", shape: 1718, write: |raw: RawJson<'_>, writer| { view::SessionFsSqliteQueryResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionFsSqliteQueryResult::rebuild(view::SessionFsSqliteQueryResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "SessionFsSqliteTransactionError", shape: 1720, write: |raw: RawJson<'_>, writer| { view::SessionFsSqliteTransactionError(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionFsSqliteTransactionError::rebuild(view::SessionFsSqliteTransactionError(raw)).raw().as_str().to_owned()) },
    Entry { name: "SessionFsSqliteTransactionRequest", shape: 1723, write: |raw: RawJson<'_>, writer| { view::SessionFsSqliteTransactionRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionFsSqliteTransactionResult", shape: 1725, write: |raw: RawJson<'_>, writer| { view::SessionFsSqliteTransactionResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionFsSqliteTransactionResult::rebuild(view::SessionFsSqliteTransactionResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "SessionFsSqliteTransactionStatement", shape: 1721, write: |raw: RawJson<'_>, writer| { view::SessionFsSqliteTransactionStatement(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionFsStatRequest", shape: 1726, write: |raw: RawJson<'_>, writer| { view::SessionFsStatRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionFsStatResult", shape: 1727, write: |raw: RawJson<'_>, writer| { view::SessionFsStatResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionFsStatResult::rebuild(view::SessionFsStatResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "SessionFsWriteFileBytesRequest", shape: 1728, write: |raw: RawJson<'_>, writer| { view::SessionFsWriteFileBytesRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionFsWriteFileRequest", shape: 1729, write: |raw: RawJson<'_>, writer| { view::SessionFsWriteFileRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionGetMessagesResult", shape: 1730, write: |raw: RawJson<'_>, writer| { view::SessionGetMessagesResult(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionGetMetadataParams", shape: 1731, write: |raw: RawJson<'_>, writer| { view::SessionGetMetadataParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionGetMetadataParams::rebuild(view::SessionGetMetadataParams(raw)).raw().as_str().to_owned()) },
    Entry { name: "SessionGetMetadataResult", shape: 1733, write: |raw: RawJson<'_>, writer| { view::SessionGetMetadataResult(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionIdResult", shape: 1734, write: |raw: RawJson<'_>, writer| { view::SessionIdResult(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionInstalledPlugin", shape: 1739, write: |raw: RawJson<'_>, writer| { view::SessionInstalledPlugin(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionInstalledPlugin::rebuild(view::SessionInstalledPlugin(raw)).raw().as_str().to_owned()) },
    Entry { name: "SessionInstalledPluginSource", shape: 1738, write: |raw: RawJson<'_>, writer| { view::SessionInstalledPluginSource::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionInstalledPluginSource::rebuild(view::SessionInstalledPluginSource::over(raw)).raw().as_str().to_owned()) },
    Entry { name: "SessionInstalledPluginSourceGitHub", shape: 1735, write: |raw: RawJson<'_>, writer| { view::SessionInstalledPluginSourceGitHub(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionInstalledPluginSourceGitHub::rebuild(view::SessionInstalledPluginSourceGitHub(raw)).raw().as_str().to_owned()) },
    Entry { name: "SessionInstalledPluginSourceLocal", shape: 1737, write: |raw: RawJson<'_>, writer| { view::SessionInstalledPluginSourceLocal(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionInstalledPluginSourceLocal::rebuild(view::SessionInstalledPluginSourceLocal(raw)).raw().as_str().to_owned()) },
    Entry { name: "SessionInstalledPluginSourceUrl", shape: 1736, write: |raw: RawJson<'_>, writer| { view::SessionInstalledPluginSourceUrl(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionInstalledPluginSourceUrl::rebuild(view::SessionInstalledPluginSourceUrl(raw)).raw().as_str().to_owned()) },
    Entry { name: "SessionJournalLinkData", shape: 866, write: |raw: RawJson<'_>, writer| { view::SessionJournalLinkData(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionLifecycleMetadata", shape: 1740, write: |raw: RawJson<'_>, writer| { view::SessionLifecycleMetadata(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionLifecycleNotification", shape: 1742, write: |raw: RawJson<'_>, writer| { view::SessionLifecycleNotification(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SessionLimitPredictionBaselineData", shape: 2623, write: |raw: RawJson<'_>, writer| { view::SessionLimitPredictionBaselineData(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SessionLimitPredictionDetails", shape: 2629, write: |raw: RawJson<'_>, writer| { view::SessionLimitPredictionDetails(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SessionLimitPredictionRequest", shape: 2630, write: |raw: RawJson<'_>, writer| { view::SessionLimitPredictionRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionLimitPredictionRequest::rebuild(view::SessionLimitPredictionRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SessionLimitPredictionResult", shape: 2635, write: |raw: RawJson<'_>, writer| { view::SessionLimitPredictionResult::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SessionLimitPredictionResultAvailable", shape: 2632, write: |raw: RawJson<'_>, writer| { view::SessionLimitPredictionResultAvailable(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SessionLimitPredictionResultUnavailable", shape: 2634, write: |raw: RawJson<'_>, writer| { view::SessionLimitPredictionResultUnavailable(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SessionLimitPredictionTierOption", shape: 2627, write: |raw: RawJson<'_>, writer| { view::SessionLimitPredictionTierOption(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionLimitsChangedData", shape: 963, write: |raw: RawJson<'_>, writer| { view::SessionLimitsChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionLimitsConfig", shape: 948, write: |raw: RawJson<'_>, writer| { view::SessionLimitsConfig(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionLimitsConfig::rebuild(view::SessionLimitsConfig(raw)).raw().as_str().to_owned()) },
    Entry { name: "SessionLimitsExhaustedCompletedData", shape: 1026, write: |raw: RawJson<'_>, writer| { view::SessionLimitsExhaustedCompletedData(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionLimitsExhaustedRequestedData", shape: 1029, write: |raw: RawJson<'_>, writer| { view::SessionLimitsExhaustedRequestedData(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionLimitsExhaustedResponse", shape: 1025, write: |raw: RawJson<'_>, writer| { view::SessionLimitsExhaustedResponse(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SessionList", shape: 2638, write: |raw: RawJson<'_>, writer| { view::SessionList(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SessionListEntry", shape: 2636, write: |raw: RawJson<'_>, writer| { view::SessionListEntry::over(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionListFilter", shape: 1743, write: |raw: RawJson<'_>, writer| { view::SessionListFilter(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionListFilter::rebuild(view::SessionListFilter(raw)).raw().as_str().to_owned()) },
    Entry { name: "SessionListRequest", shape: 1744, write: |raw: RawJson<'_>, writer| { view::SessionListRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionListRequest::rebuild(view::SessionListRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "SessionListResult", shape: 1746, write: |raw: RawJson<'_>, writer| { view::SessionListResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SessionLoadDeferredRepoHooksResult", shape: 2639, write: |raw: RawJson<'_>, writer| { view::SessionLoadDeferredRepoHooksResult(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionManagedPermissions", shape: 1670, write: |raw: RawJson<'_>, writer| { view::SessionManagedPermissions(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionManagedPermissions::rebuild(view::SessionManagedPermissions(raw)).raw().as_str().to_owned()) },
    Entry { name: "SessionManagedPluginProgressData", shape: 870, write: |raw: RawJson<'_>, writer| { view::SessionManagedPluginProgressData(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionManagedSettings", shape: 1671, write: |raw: RawJson<'_>, writer| { view::SessionManagedSettings(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionManagedSettings::rebuild(view::SessionManagedSettings(raw)).raw().as_str().to_owned()) },
    Entry { name: "SessionManagementCreateHostRequest", shape: 1747, write: |raw: RawJson<'_>, writer| { view::SessionManagementCreateHostRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionManagementCreateResult", shape: 1748, write: |raw: RawJson<'_>, writer| { view::SessionManagementCreateResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionManagementCreateResult::rebuild(view::SessionManagementCreateResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "SessionMcpServerToolsLoadedData", shape: 893, write: |raw: RawJson<'_>, writer| { view::SessionMcpServerToolsLoadedData(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionMetadata", shape: 1732, write: |raw: RawJson<'_>, writer| { view::SessionMetadata(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SessionMetadataSnapshot", shape: 2644, write: |raw: RawJson<'_>, writer| { view::SessionMetadataSnapshot(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SessionModelList", shape: 2648, write: |raw: RawJson<'_>, writer| { view::SessionModelList(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SessionModelPriceCategory", shape: 2646, write: |raw: RawJson<'_>, writer| { view::SessionModelPriceCategory(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionModelState", shape: 1684, write: |raw: RawJson<'_>, writer| { view::SessionModelState(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SessionOpenOptions", shape: 2656, write: |raw: RawJson<'_>, writer| { view::SessionOpenOptions(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionOpenOptions::rebuild(view::SessionOpenOptions(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SessionOpenOptionsAdditionalContentExclusionPolicy", shape: 2654, write: |raw: RawJson<'_>, writer| { view::SessionOpenOptionsAdditionalContentExclusionPolicy(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionOpenOptionsAdditionalContentExclusionPolicy::rebuild(view::SessionOpenOptionsAdditionalContentExclusionPolicy(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SessionOpenOptionsAdditionalContentExclusionPolicyRule", shape: 2651, write: |raw: RawJson<'_>, writer| { view::SessionOpenOptionsAdditionalContentExclusionPolicyRule(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionOpenOptionsAdditionalContentExclusionPolicyRule::rebuild(view::SessionOpenOptionsAdditionalContentExclusionPolicyRule(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SessionOpenOptionsAdditionalContentExclusionPolicyRuleSource", shape: 2650, write: |raw: RawJson<'_>, writer| { view::SessionOpenOptionsAdditionalContentExclusionPolicyRuleSource(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionOpenOptionsAdditionalContentExclusionPolicyRuleSource::rebuild(view::SessionOpenOptionsAdditionalContentExclusionPolicyRuleSource(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SessionOpenParams", shape: 2671, write: |raw: RawJson<'_>, writer| { view::SessionOpenParams::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionOpenParams::rebuild(view::SessionOpenParams::over(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SessionOpenResult", shape: 2677, write: |raw: RawJson<'_>, writer| { view::SessionOpenResult(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionParams", shape: 1749, write: |raw: RawJson<'_>, writer| { view::SessionParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionParams::rebuild(view::SessionParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SessionPluginsDisableRequest", shape: 2678, write: |raw: RawJson<'_>, writer| { view::SessionPluginsDisableRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionPluginsDisableRequest::rebuild(view::SessionPluginsDisableRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SessionPluginsEnableRequest", shape: 2679, write: |raw: RawJson<'_>, writer| { view::SessionPluginsEnableRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionPluginsEnableRequest::rebuild(view::SessionPluginsEnableRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SessionPluginsInstallRequest", shape: 2680, write: |raw: RawJson<'_>, writer| { view::SessionPluginsInstallRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionPluginsInstallRequest::rebuild(view::SessionPluginsInstallRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SessionPruneResult", shape: 2681, write: |raw: RawJson<'_>, writer| { view::SessionPruneResult(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionQuotaObservationData", shape: 942, write: |raw: RawJson<'_>, writer| { view::SessionQuotaObservationData(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionResumeRequest", shape: 1751, write: |raw: RawJson<'_>, writer| { view::SessionResumeRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionResumeRequest::rebuild(view::SessionResumeRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "SessionResumeResult", shape: 1754, write: |raw: RawJson<'_>, writer| { view::SessionResumeResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SessionSetCredentialsParams", shape: 2684, write: |raw: RawJson<'_>, writer| { view::SessionSetCredentialsParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionSetCredentialsParams::rebuild(view::SessionSetCredentialsParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SessionSetCredentialsResult", shape: 2685, write: |raw: RawJson<'_>, writer| { view::SessionSetCredentialsResult(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionSetForegroundParams", shape: 1755, write: |raw: RawJson<'_>, writer| { view::SessionSetForegroundParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionSetForegroundParams::rebuild(view::SessionSetForegroundParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SessionSizes", shape: 2686, write: |raw: RawJson<'_>, writer| { view::SessionSizes(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionStartHookInput", shape: 1289, write: |raw: RawJson<'_>, writer| { view::SessionStartHookInput(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionStartHookOutput", shape: 1756, write: |raw: RawJson<'_>, writer| { view::SessionStartHookOutput(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionStartHookOutput::rebuild(view::SessionStartHookOutput(raw)).raw().as_str().to_owned()) },
    Entry { name: "SessionStartHookResult", shape: 1757, write: |raw: RawJson<'_>, writer| { view::SessionStartHookResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionStartHookResult::rebuild(view::SessionStartHookResult(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SessionTelemetryEngagement", shape: 2687, write: |raw: RawJson<'_>, writer| { view::SessionTelemetryEngagement(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionUiCapabilities", shape: 1646, write: |raw: RawJson<'_>, writer| { view::SessionUiCapabilities(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionUpdateOptionsParams", shape: 1763, write: |raw: RawJson<'_>, writer| { view::SessionUpdateOptionsParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionUpdateOptionsParams::rebuild(view::SessionUpdateOptionsParams(raw)).raw().as_str().to_owned()) },
    Entry { name: "SessionUpdateOptionsResult", shape: 1764, write: |raw: RawJson<'_>, writer| { view::SessionUpdateOptionsResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SessionWorkingDirectoryContext", shape: 2421, write: |raw: RawJson<'_>, writer| { view::SessionWorkingDirectoryContext(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionWorkingDirectoryContext::rebuild(view::SessionWorkingDirectoryContext(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SessionsBulkDeleteRequest", shape: 2688, write: |raw: RawJson<'_>, writer| { view::SessionsBulkDeleteRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsBulkDeleteRequest::rebuild(view::SessionsBulkDeleteRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SessionsCheckInUseRequest", shape: 2689, write: |raw: RawJson<'_>, writer| { view::SessionsCheckInUseRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsCheckInUseRequest::rebuild(view::SessionsCheckInUseRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SessionsCheckInUseResult", shape: 2690, write: |raw: RawJson<'_>, writer| { view::SessionsCheckInUseResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SessionsClientMetadataEntry", shape: 2700, write: |raw: RawJson<'_>, writer| { view::SessionsClientMetadataEntry::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SessionsClientMetadataEntryCorrupt", shape: 2696, write: |raw: RawJson<'_>, writer| { view::SessionsClientMetadataEntryCorrupt(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SessionsClientMetadataEntryNotFound", shape: 2694, write: |raw: RawJson<'_>, writer| { view::SessionsClientMetadataEntryNotFound(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SessionsClientMetadataEntryOk", shape: 2692, write: |raw: RawJson<'_>, writer| { view::SessionsClientMetadataEntryOk(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SessionsClientMetadataEntryUnavailable", shape: 2699, write: |raw: RawJson<'_>, writer| { view::SessionsClientMetadataEntryUnavailable(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SessionsClientMetadataEntryUnsupportedVersion", shape: 2698, write: |raw: RawJson<'_>, writer| { view::SessionsClientMetadataEntryUnsupportedVersion(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SessionsCloseRequest", shape: 2701, write: |raw: RawJson<'_>, writer| { view::SessionsCloseRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsCloseRequest::rebuild(view::SessionsCloseRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SessionsCloseResult", shape: 2702, write: |raw: RawJson<'_>, writer| { view::SessionsCloseResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SessionsEnrichMetadataRequest", shape: 2703, write: |raw: RawJson<'_>, writer| { view::SessionsEnrichMetadataRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsEnrichMetadataRequest::rebuild(view::SessionsEnrichMetadataRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SessionsFindByPrefixRequest", shape: 2704, write: |raw: RawJson<'_>, writer| { view::SessionsFindByPrefixRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsFindByPrefixRequest::rebuild(view::SessionsFindByPrefixRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SessionsFindByPrefixResult", shape: 2705, write: |raw: RawJson<'_>, writer| { view::SessionsFindByPrefixResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SessionsFindByTaskIDRequest", shape: 2706, write: |raw: RawJson<'_>, writer| { view::SessionsFindByTaskIDRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsFindByTaskIDRequest::rebuild(view::SessionsFindByTaskIDRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SessionsFindByTaskIDResult", shape: 2707, write: |raw: RawJson<'_>, writer| { view::SessionsFindByTaskIDResult(raw).rewrite(writer); }, build: None },
    Entry { name: "SessionsForkRequest", shape: 1765, write: |raw: RawJson<'_>, writer| { view::SessionsForkRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsForkRequest::rebuild(view::SessionsForkRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "SessionsForkResult", shape: 1766, write: |raw: RawJson<'_>, writer| { view::SessionsForkResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SessionsGetClientMetadataRequest", shape: 2708, write: |raw: RawJson<'_>, writer| { view::SessionsGetClientMetadataRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsGetClientMetadataRequest::rebuild(view::SessionsGetClientMetadataRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SessionsGetLastForContextRequest", shape: 2709, write: |raw: RawJson<'_>, writer| { view::SessionsGetLastForContextRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsGetLastForContextRequest::rebuild(view::SessionsGetLastForContextRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SessionsGetLastForContextResult", shape: 2710, write: |raw: RawJson<'_>, writer| { view::SessionsGetLastForContextResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SessionsListRequest", shape: 2712, write: |raw: RawJson<'_>, writer| { view::SessionsListRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsListRequest::rebuild(view::SessionsListRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SessionsLoadDeferredRepoHooksRequest", shape: 2713, write: |raw: RawJson<'_>, writer| { view::SessionsLoadDeferredRepoHooksRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsLoadDeferredRepoHooksRequest::rebuild(view::SessionsLoadDeferredRepoHooksRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SessionsOpenAttach", shape: 2664, write: |raw: RawJson<'_>, writer| { view::SessionsOpenAttach(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsOpenAttach::rebuild(view::SessionsOpenAttach(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SessionsOpenCloud", shape: 2667, write: |raw: RawJson<'_>, writer| { view::SessionsOpenCloud(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsOpenCloud::rebuild(view::SessionsOpenCloud(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SessionsOpenCreate", shape: 2658, write: |raw: RawJson<'_>, writer| { view::SessionsOpenCreate(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsOpenCreate::rebuild(view::SessionsOpenCreate(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SessionsOpenHandoff", shape: 2670, write: |raw: RawJson<'_>, writer| { view::SessionsOpenHandoff(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsOpenHandoff::rebuild(view::SessionsOpenHandoff(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SessionsOpenProgress", shape: 2675, write: |raw: RawJson<'_>, writer| { view::SessionsOpenProgress(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SessionsOpenRemote", shape: 2665, write: |raw: RawJson<'_>, writer| { view::SessionsOpenRemote(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsOpenRemote::rebuild(view::SessionsOpenRemote(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SessionsOpenResume", shape: 2660, write: |raw: RawJson<'_>, writer| { view::SessionsOpenResume(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsOpenResume::rebuild(view::SessionsOpenResume(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SessionsOpenResumeLast", shape: 2662, write: |raw: RawJson<'_>, writer| { view::SessionsOpenResumeLast(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsOpenResumeLast::rebuild(view::SessionsOpenResumeLast(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SessionsPruneOldRequest", shape: 2714, write: |raw: RawJson<'_>, writer| { view::SessionsPruneOldRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsPruneOldRequest::rebuild(view::SessionsPruneOldRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SessionsReadPersistedEventsRequest", shape: 2715, write: |raw: RawJson<'_>, writer| { view::SessionsReadPersistedEventsRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsReadPersistedEventsRequest::rebuild(view::SessionsReadPersistedEventsRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SessionsReleaseLockRequest", shape: 2716, write: |raw: RawJson<'_>, writer| { view::SessionsReleaseLockRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsReleaseLockRequest::rebuild(view::SessionsReleaseLockRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SessionsReleaseLockResult", shape: 2717, write: |raw: RawJson<'_>, writer| { view::SessionsReleaseLockResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SessionsReloadPluginHooksRequest", shape: 2718, write: |raw: RawJson<'_>, writer| { view::SessionsReloadPluginHooksRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsReloadPluginHooksRequest::rebuild(view::SessionsReloadPluginHooksRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SessionsReloadPluginHooksResult", shape: 2719, write: |raw: RawJson<'_>, writer| { view::SessionsReloadPluginHooksResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SessionsSaveRequest", shape: 2720, write: |raw: RawJson<'_>, writer| { view::SessionsSaveRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsSaveRequest::rebuild(view::SessionsSaveRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SessionsSaveResult", shape: 2721, write: |raw: RawJson<'_>, writer| { view::SessionsSaveResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SessionsSetAdditionalPluginsRequest", shape: 2722, write: |raw: RawJson<'_>, writer| { view::SessionsSetAdditionalPluginsRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsSetAdditionalPluginsRequest::rebuild(view::SessionsSetAdditionalPluginsRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SessionsSetAdditionalPluginsResult", shape: 2723, write: |raw: RawJson<'_>, writer| { view::SessionsSetAdditionalPluginsResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SessionsSetRemoteControlSteeringRequest", shape: 2724, write: |raw: RawJson<'_>, writer| { view::SessionsSetRemoteControlSteeringRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsSetRemoteControlSteeringRequest::rebuild(view::SessionsSetRemoteControlSteeringRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SessionsStartRemoteControlRequest", shape: 2725, write: |raw: RawJson<'_>, writer| { view::SessionsStartRemoteControlRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsStartRemoteControlRequest::rebuild(view::SessionsStartRemoteControlRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SessionsStopRemoteControlRequest", shape: 2726, write: |raw: RawJson<'_>, writer| { view::SessionsStopRemoteControlRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsStopRemoteControlRequest::rebuild(view::SessionsStopRemoteControlRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SessionsTransferRemoteControlRequest", shape: 2727, write: |raw: RawJson<'_>, writer| { view::SessionsTransferRemoteControlRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SessionsTransferRemoteControlRequest::rebuild(view::SessionsTransferRemoteControlRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SettableAuthInfo", shape: 2683, write: |raw: RawJson<'_>, writer| { view::SettableAuthInfo::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SettableAuthInfo::rebuild(view::SettableAuthInfo::over(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SettableTokenAuthInfo", shape: 2682, write: |raw: RawJson<'_>, writer| { view::SettableTokenAuthInfo(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SettableTokenAuthInfo::rebuild(view::SettableTokenAuthInfo(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "ShellCancelUserRequestedRequest", shape: 2728, write: |raw: RawJson<'_>, writer| { view::ShellCancelUserRequestedRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ShellCancelUserRequestedRequest::rebuild(view::ShellCancelUserRequestedRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "ShellCredentials", shape: 1676, write: |raw: RawJson<'_>, writer| { view::ShellCredentials(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ShellCredentials::rebuild(view::ShellCredentials(raw)).raw().as_str().to_owned()) },
    Entry { name: "ShellExecRequest", shape: 1767, write: |raw: RawJson<'_>, writer| { view::ShellExecRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ShellExecRequest::rebuild(view::ShellExecRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "ShellExecResult", shape: 1768, write: |raw: RawJson<'_>, writer| { view::ShellExecResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "ShellExecuteUserRequestedRequest", shape: 2729, write: |raw: RawJson<'_>, writer| { view::ShellExecuteUserRequestedRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ShellExecuteUserRequestedRequest::rebuild(view::ShellExecuteUserRequestedRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "ShellInitScript", shape: 1674, write: |raw: RawJson<'_>, writer| { view::ShellInitScript(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ShellInitScript::rebuild(view::ShellInitScript(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "ShellKillRequest", shape: 2731, write: |raw: RawJson<'_>, writer| { view::ShellKillRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ShellKillRequest::rebuild(view::ShellKillRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "ShellKillResult", shape: 2732, write: |raw: RawJson<'_>, writer| { view::ShellKillResult(raw).rewrite(writer); }, build: None },
    Entry { name: "ShellOptions", shape: 1677, write: |raw: RawJson<'_>, writer| { view::ShellOptions(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ShellOptions::rebuild(view::ShellOptions(raw)).raw().as_str().to_owned()) },
    Entry { name: "ShutdownAgentMetric", shape: 975, write: |raw: RawJson<'_>, writer| { view::ShutdownAgentMetric(raw).rewrite(writer); }, build: None },
    Entry { name: "ShutdownCodeChanges", shape: 808, write: |raw: RawJson<'_>, writer| { view::ShutdownCodeChanges(raw).rewrite(writer); }, build: None },
    Entry { name: "ShutdownData", shape: 977, write: |raw: RawJson<'_>, writer| { view::ShutdownData(raw).rewrite(writer); }, build: None },
    Entry { name: "ShutdownModelMetric", shape: 973, write: |raw: RawJson<'_>, writer| { view::ShutdownModelMetric(raw).rewrite(writer); }, build: None },
    Entry { name: "ShutdownModelMetricRequests", shape: 969, write: |raw: RawJson<'_>, writer| { view::ShutdownModelMetricRequests(raw).rewrite(writer); }, build: None },
    Entry { name: "ShutdownModelMetricTokenDetail", shape: 971, write: |raw: RawJson<'_>, writer| { view::ShutdownModelMetricTokenDetail(raw).rewrite(writer); }, build: None },
    Entry { name: "ShutdownModelMetricUsage", shape: 970, write: |raw: RawJson<'_>, writer| { view::ShutdownModelMetricUsage(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "ShutdownRequest", shape: 2733, write: |raw: RawJson<'_>, writer| { view::ShutdownRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ShutdownRequest::rebuild(view::ShutdownRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "ShutdownTokenDetail", shape: 967, write: |raw: RawJson<'_>, writer| { view::ShutdownTokenDetail(raw).rewrite(writer); }, build: None },
    Entry { name: "Skill", shape: 1769, write: |raw: RawJson<'_>, writer| { view::Skill(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SkillApplyInstallRequest", shape: 2734, write: |raw: RawJson<'_>, writer| { view::SkillApplyInstallRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SkillApplyInstallRequest::rebuild(view::SkillApplyInstallRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SkillApplyUninstallRequest", shape: 2735, write: |raw: RawJson<'_>, writer| { view::SkillApplyUninstallRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SkillApplyUninstallRequest::rebuild(view::SkillApplyUninstallRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "SkillContextDeliveredData", shape: 1032, write: |raw: RawJson<'_>, writer| { view::SkillContextDeliveredData(raw).rewrite(writer); }, build: None },
    Entry { name: "SkillContextDeliveredRefData", shape: 1035, write: |raw: RawJson<'_>, writer| { view::SkillContextDeliveredRefData(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SkillDiscoveryPath", shape: 2737, write: |raw: RawJson<'_>, writer| { view::SkillDiscoveryPath(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SkillDiscoveryPathList", shape: 2739, write: |raw: RawJson<'_>, writer| { view::SkillDiscoveryPathList(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallPlan", shape: 2740, write: |raw: RawJson<'_>, writer| { view::SkillInstallPlan(raw).rewrite(writer); }, build: None },
    Entry { name: "SkillInstallationFileReview", shape: 1365, write: |raw: RawJson<'_>, writer| { view::SkillInstallationFileReview(raw).rewrite(writer); }, build: None },
    Entry { name: "SkillInstallationLocation", shape: 1364, write: |raw: RawJson<'_>, writer| { view::SkillInstallationLocation(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationManagementOutcome", shape: 2770, write: |raw: RawJson<'_>, writer| { view::SkillInstallationManagementOutcome::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationManagementOutcomeEnabledChanged", shape: 2768, write: |raw: RawJson<'_>, writer| { view::SkillInstallationManagementOutcomeEnabledChanged(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationManagementOutcomeInstallPlanned", shape: 2743, write: |raw: RawJson<'_>, writer| { view::SkillInstallationManagementOutcomeInstallPlanned(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationManagementOutcomeListed", shape: 2745, write: |raw: RawJson<'_>, writer| { view::SkillInstallationManagementOutcomeListed(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationManagementOutcomeOperation", shape: 2766, write: |raw: RawJson<'_>, writer| { view::SkillInstallationManagementOutcomeOperation(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationManagementOutcomeRecovered", shape: 2746, write: |raw: RawJson<'_>, writer| { view::SkillInstallationManagementOutcomeRecovered(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationManagementOutcomeRecoveryRequired", shape: 2741, write: |raw: RawJson<'_>, writer| { view::SkillInstallationManagementOutcomeRecoveryRequired(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationManagementOutcomeRefused", shape: 2769, write: |raw: RawJson<'_>, writer| { view::SkillInstallationManagementOutcomeRefused(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationManagementOutcomeRolledBack", shape: 2748, write: |raw: RawJson<'_>, writer| { view::SkillInstallationManagementOutcomeRolledBack(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationManagementOutcomeUninstallPlanned", shape: 2750, write: |raw: RawJson<'_>, writer| { view::SkillInstallationManagementOutcomeUninstallPlanned(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationManagementResult", shape: 2772, write: |raw: RawJson<'_>, writer| { view::SkillInstallationManagementResult::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationManagementResultOutcome", shape: 2771, write: |raw: RawJson<'_>, writer| { view::SkillInstallationManagementResultOutcome(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationOperationRequest", shape: 2773, write: |raw: RawJson<'_>, writer| { view::SkillInstallationOperationRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SkillInstallationOperationRequest::rebuild(view::SkillInstallationOperationRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationOperationStatus", shape: 2765, write: |raw: RawJson<'_>, writer| { view::SkillInstallationOperationStatus::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationOperationStatusApplying", shape: 2755, write: |raw: RawJson<'_>, writer| { view::SkillInstallationOperationStatusApplying(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationOperationStatusAwaitingConfirmation", shape: 2753, write: |raw: RawJson<'_>, writer| { view::SkillInstallationOperationStatusAwaitingConfirmation(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationOperationStatusCompleted", shape: 2764, write: |raw: RawJson<'_>, writer| { view::SkillInstallationOperationStatusCompleted(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationOperationStatusPrepared", shape: 2752, write: |raw: RawJson<'_>, writer| { view::SkillInstallationOperationStatusPrepared(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationOperationStatusPreparing", shape: 2751, write: |raw: RawJson<'_>, writer| { view::SkillInstallationOperationStatusPreparing(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationOperationStatusRevalidating", shape: 2754, write: |raw: RawJson<'_>, writer| { view::SkillInstallationOperationStatusRevalidating(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationOutcome", shape: 2763, write: |raw: RawJson<'_>, writer| { view::SkillInstallationOutcome::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationOutcomeCancelled", shape: 2761, write: |raw: RawJson<'_>, writer| { view::SkillInstallationOutcomeCancelled(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationOutcomeDeclined", shape: 2760, write: |raw: RawJson<'_>, writer| { view::SkillInstallationOutcomeDeclined(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationOutcomeInstalled", shape: 2756, write: |raw: RawJson<'_>, writer| { view::SkillInstallationOutcomeInstalled(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationOutcomeRecoveryRequired", shape: 2759, write: |raw: RawJson<'_>, writer| { view::SkillInstallationOutcomeRecoveryRequired(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationOutcomeRefused", shape: 2762, write: |raw: RawJson<'_>, writer| { view::SkillInstallationOutcomeRefused(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationOutcomeRolledBack", shape: 2758, write: |raw: RawJson<'_>, writer| { view::SkillInstallationOutcomeRolledBack(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationOutcomeUninstalled", shape: 2757, write: |raw: RawJson<'_>, writer| { view::SkillInstallationOutcomeUninstalled(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationResult", shape: 2775, write: |raw: RawJson<'_>, writer| { view::SkillInstallationResult::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationResultOutcome", shape: 2774, write: |raw: RawJson<'_>, writer| { view::SkillInstallationResultOutcome(raw).rewrite(writer); }, build: None },
    Entry { name: "SkillInstallationReview", shape: 1372, write: |raw: RawJson<'_>, writer| { view::SkillInstallationReview::over(raw).rewrite(writer); }, build: None },
    Entry { name: "SkillInstallationReviewInstall", shape: 1367, write: |raw: RawJson<'_>, writer| { view::SkillInstallationReviewInstall(raw).rewrite(writer); }, build: None },
    Entry { name: "SkillInstallationReviewUninstall", shape: 1371, write: |raw: RawJson<'_>, writer| { view::SkillInstallationReviewUninstall(raw).rewrite(writer); }, build: None },
    Entry { name: "SkillInstallationSource", shape: 1362, write: |raw: RawJson<'_>, writer| { view::SkillInstallationSource(raw).rewrite(writer); }, build: None },
    Entry { name: "SkillInstallationSummary", shape: 1370, write: |raw: RawJson<'_>, writer| { view::SkillInstallationSummary(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SkillInstallationsRequest", shape: 2776, write: |raw: RawJson<'_>, writer| { view::SkillInstallationsRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SkillInstallationsRequest::rebuild(view::SkillInstallationsRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "SkillInvokedData", shape: 1039, write: |raw: RawJson<'_>, writer| { view::SkillInvokedData(raw).rewrite(writer); }, build: None },
    Entry { name: "SkillInvokedRefData", shape: 1042, write: |raw: RawJson<'_>, writer| { view::SkillInvokedRefData(raw).rewrite(writer); }, build: None },
    Entry { name: "SkillList", shape: 1771, write: |raw: RawJson<'_>, writer| { view::SkillList(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SkillPlanInstallRequest", shape: 2777, write: |raw: RawJson<'_>, writer| { view::SkillPlanInstallRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SkillPlanInstallRequest::rebuild(view::SkillPlanInstallRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SkillPlanUninstallRequest", shape: 2778, write: |raw: RawJson<'_>, writer| { view::SkillPlanUninstallRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SkillPlanUninstallRequest::rebuild(view::SkillPlanUninstallRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "SkillProviderDescriptor", shape: 1772, write: |raw: RawJson<'_>, writer| { view::SkillProviderDescriptor(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SkillProviderDescriptor::rebuild(view::SkillProviderDescriptor(raw)).raw().as_str().to_owned()) },
    Entry { name: "SkillProviderListResult", shape: 1774, write: |raw: RawJson<'_>, writer| { view::SkillProviderListResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SkillProviderListResult::rebuild(view::SkillProviderListResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "SkillProviderReadParams", shape: 1775, write: |raw: RawJson<'_>, writer| { view::SkillProviderReadParams(raw).rewrite(writer); }, build: None },
    Entry { name: "SkillProviderReadResult", shape: 1776, write: |raw: RawJson<'_>, writer| { view::SkillProviderReadResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SkillProviderReadResult::rebuild(view::SkillProviderReadResult(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SkillSetEnabledRequest", shape: 2779, write: |raw: RawJson<'_>, writer| { view::SkillSetEnabledRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SkillSetEnabledRequest::rebuild(view::SkillSetEnabledRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SkillUninstallPlan", shape: 2749, write: |raw: RawJson<'_>, writer| { view::SkillUninstallPlan(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SkillsConfigSetDisabledSkillsRequest", shape: 2780, write: |raw: RawJson<'_>, writer| { view::SkillsConfigSetDisabledSkillsRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SkillsConfigSetDisabledSkillsRequest::rebuild(view::SkillsConfigSetDisabledSkillsRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SkillsConfigSetSkillDisabledRequest", shape: 2781, write: |raw: RawJson<'_>, writer| { view::SkillsConfigSetSkillDisabledRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SkillsConfigSetSkillDisabledRequest::rebuild(view::SkillsConfigSetSkillDisabledRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SkillsDisableRequest", shape: 2782, write: |raw: RawJson<'_>, writer| { view::SkillsDisableRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SkillsDisableRequest::rebuild(view::SkillsDisableRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SkillsDiscoverRequest", shape: 2783, write: |raw: RawJson<'_>, writer| { view::SkillsDiscoverRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SkillsDiscoverRequest::rebuild(view::SkillsDiscoverRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SkillsEnableRequest", shape: 2784, write: |raw: RawJson<'_>, writer| { view::SkillsEnableRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SkillsEnableRequest::rebuild(view::SkillsEnableRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SkillsGetDiscoveryPathsRequest", shape: 2785, write: |raw: RawJson<'_>, writer| { view::SkillsGetDiscoveryPathsRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SkillsGetDiscoveryPathsRequest::rebuild(view::SkillsGetDiscoveryPathsRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SkillsGetInvokedResult", shape: 2788, write: |raw: RawJson<'_>, writer| { view::SkillsGetInvokedResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SkillsInvokedSkill", shape: 2786, write: |raw: RawJson<'_>, writer| { view::SkillsInvokedSkill(raw).rewrite(writer); }, build: None },
    Entry { name: "SkillsLoadDiagnostics", shape: 1777, write: |raw: RawJson<'_>, writer| { view::SkillsLoadDiagnostics(raw).rewrite(writer); }, build: None },
    Entry { name: "SkillsLoadedData", shape: 983, write: |raw: RawJson<'_>, writer| { view::SkillsLoadedData(raw).rewrite(writer); }, build: None },
    Entry { name: "SkillsLoadedSkill", shape: 981, write: |raw: RawJson<'_>, writer| { view::SkillsLoadedSkill(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SlashCommandAddTimelineEntryResult", shape: 2791, write: |raw: RawJson<'_>, writer| { view::SlashCommandAddTimelineEntryResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SlashCommandAgentPromptResult", shape: 2793, write: |raw: RawJson<'_>, writer| { view::SlashCommandAgentPromptResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SlashCommandCompletedResult", shape: 2794, write: |raw: RawJson<'_>, writer| { view::SlashCommandCompletedResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SlashCommandInfo", shape: 2091, write: |raw: RawJson<'_>, writer| { view::SlashCommandInfo(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SlashCommandInput", shape: 2090, write: |raw: RawJson<'_>, writer| { view::SlashCommandInput(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SlashCommandInputChoice", shape: 2087, write: |raw: RawJson<'_>, writer| { view::SlashCommandInputChoice(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SlashCommandInvocationResult", shape: 2809, write: |raw: RawJson<'_>, writer| { view::SlashCommandInvocationResult::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SlashCommandModelPickerDialog", shape: 2803, write: |raw: RawJson<'_>, writer| { view::SlashCommandModelPickerDialog(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SlashCommandSelectSubcommandOption", shape: 2798, write: |raw: RawJson<'_>, writer| { view::SlashCommandSelectSubcommandOption(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SlashCommandSelectSubcommandResult", shape: 2800, write: |raw: RawJson<'_>, writer| { view::SlashCommandSelectSubcommandResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SlashCommandSetModelResult", shape: 2806, write: |raw: RawJson<'_>, writer| { view::SlashCommandSetModelResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SlashCommandSetPlanModelResult", shape: 2808, write: |raw: RawJson<'_>, writer| { view::SlashCommandSetPlanModelResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SlashCommandShowDialogResult", shape: 2804, write: |raw: RawJson<'_>, writer| { view::SlashCommandShowDialogResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SlashCommandTextResult", shape: 2796, write: |raw: RawJson<'_>, writer| { view::SlashCommandTextResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SlashCommandTimelineEntry", shape: 2790, write: |raw: RawJson<'_>, writer| { view::SlashCommandTimelineEntry(raw).rewrite(writer); }, build: None },
    Entry { name: "SnapshotRewindData", shape: 986, write: |raw: RawJson<'_>, writer| { view::SnapshotRewindData(raw).rewrite(writer); }, build: None },
    Entry { name: "StartData", shape: 990, write: |raw: RawJson<'_>, writer| { view::StartData(raw).rewrite(writer); }, build: None },
    Entry { name: "StatusResult", shape: 1778, write: |raw: RawJson<'_>, writer| { view::StatusResult(raw).rewrite(writer); }, build: None },
    Entry { name: "SubagentCompletedData", shape: 1046, write: |raw: RawJson<'_>, writer| { view::SubagentCompletedData(raw).rewrite(writer); }, build: None },
    Entry { name: "SubagentConfiguredData", shape: 1049, write: |raw: RawJson<'_>, writer| { view::SubagentConfiguredData(raw).rewrite(writer); }, build: None },
    Entry { name: "SubagentDeselectedData", shape: 1052, write: |raw: RawJson<'_>, writer| { view::SubagentDeselectedData(raw).rewrite(writer); }, build: None },
    Entry { name: "SubagentFailedData", shape: 1055, write: |raw: RawJson<'_>, writer| { view::SubagentFailedData(raw).rewrite(writer); }, build: None },
    Entry { name: "SubagentSelectedData", shape: 1058, write: |raw: RawJson<'_>, writer| { view::SubagentSelectedData(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "SubagentSettings", shape: 2813, write: |raw: RawJson<'_>, writer| { view::SubagentSettings(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SubagentSettings::rebuild(view::SubagentSettings(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "SubagentSettingsEntry", shape: 2811, write: |raw: RawJson<'_>, writer| { view::SubagentSettingsEntry(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SubagentSettingsEntry::rebuild(view::SubagentSettingsEntry(raw)).raw().as_str().to_owned()) },
    Entry { name: "SubagentStartHookInput", shape: 1292, write: |raw: RawJson<'_>, writer| { view::SubagentStartHookInput(raw).rewrite(writer); }, build: None },
    Entry { name: "SubagentStartHookOutput", shape: 1779, write: |raw: RawJson<'_>, writer| { view::SubagentStartHookOutput(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SubagentStartHookOutput::rebuild(view::SubagentStartHookOutput(raw)).raw().as_str().to_owned()) },
    Entry { name: "SubagentStartHookResult", shape: 1780, write: |raw: RawJson<'_>, writer| { view::SubagentStartHookResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SubagentStartHookResult::rebuild(view::SubagentStartHookResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "SubagentStartedData", shape: 1062, write: |raw: RawJson<'_>, writer| { view::SubagentStartedData(raw).rewrite(writer); }, build: None },
    Entry { name: "SubagentStopHookInput", shape: 1295, write: |raw: RawJson<'_>, writer| { view::SubagentStopHookInput(raw).rewrite(writer); }, build: None },
    Entry { name: "SubagentStopHookOutput", shape: 1782, write: |raw: RawJson<'_>, writer| { view::SubagentStopHookOutput(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SubagentStopHookOutput::rebuild(view::SubagentStopHookOutput(raw)).raw().as_str().to_owned()) },
    Entry { name: "SubagentStopHookResult", shape: 1783, write: |raw: RawJson<'_>, writer| { view::SubagentStopHookResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SubagentStopHookResult::rebuild(view::SubagentStopHookResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "SystemMessageBlock", shape: 1604, write: |raw: RawJson<'_>, writer| { view::SystemMessageBlock(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SystemMessageBlock::rebuild(view::SystemMessageBlock(raw)).raw().as_str().to_owned()) },
    Entry { name: "SystemMessageConfig", shape: 1655, write: |raw: RawJson<'_>, writer| { view::SystemMessageConfig(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SystemMessageConfig::rebuild(view::SystemMessageConfig(raw)).raw().as_str().to_owned()) },
    Entry { name: "SystemMessageContentBlock", shape: 1065, write: |raw: RawJson<'_>, writer| { view::SystemMessageContentBlock(raw).rewrite(writer); }, build: None },
    Entry { name: "SystemMessageData", shape: 1069, write: |raw: RawJson<'_>, writer| { view::SystemMessageData(raw).rewrite(writer); }, build: None },
    Entry { name: "SystemMessageMetadata", shape: 1068, write: |raw: RawJson<'_>, writer| { view::SystemMessageMetadata(raw).rewrite(writer); }, build: None },
    Entry { name: "SystemMessageSection", shape: 1653, write: |raw: RawJson<'_>, writer| { view::SystemMessageSection(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SystemMessageSection::rebuild(view::SystemMessageSection(raw)).raw().as_str().to_owned()) },
    Entry { name: "SystemMessageTransformRequest", shape: 1786, write: |raw: RawJson<'_>, writer| { view::SystemMessageTransformRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "SystemMessageTransformResult", shape: 1787, write: |raw: RawJson<'_>, writer| { view::SystemMessageTransformResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::SystemMessageTransformResult::rebuild(view::SystemMessageTransformResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "SystemNotification", shape: 1094, write: |raw: RawJson<'_>, writer| { view::SystemNotification::over(raw).rewrite(writer); }, build: None },
    Entry { name: "SystemNotificationAgentCompleted", shape: 1074, write: |raw: RawJson<'_>, writer| { view::SystemNotificationAgentCompleted(raw).rewrite(writer); }, build: None },
    Entry { name: "SystemNotificationAgentIdle", shape: 1076, write: |raw: RawJson<'_>, writer| { view::SystemNotificationAgentIdle(raw).rewrite(writer); }, build: None },
    Entry { name: "SystemNotificationData", shape: 1095, write: |raw: RawJson<'_>, writer| { view::SystemNotificationData(raw).rewrite(writer); }, build: None },
    Entry { name: "SystemNotificationInstructionDiscovered", shape: 1084, write: |raw: RawJson<'_>, writer| { view::SystemNotificationInstructionDiscovered(raw).rewrite(writer); }, build: None },
    Entry { name: "SystemNotificationNewInboxMessage", shape: 1078, write: |raw: RawJson<'_>, writer| { view::SystemNotificationNewInboxMessage(raw).rewrite(writer); }, build: None },
    Entry { name: "SystemNotificationShellCompleted", shape: 1080, write: |raw: RawJson<'_>, writer| { view::SystemNotificationShellCompleted(raw).rewrite(writer); }, build: None },
    Entry { name: "SystemNotificationShellDetachedCompleted", shape: 1082, write: |raw: RawJson<'_>, writer| { view::SystemNotificationShellDetachedCompleted(raw).rewrite(writer); }, build: None },
    Entry { name: "SystemNotificationUnclassified", shape: 1093, write: |raw: RawJson<'_>, writer| { view::SystemNotificationUnclassified(raw).rewrite(writer); }, build: None },
    Entry { name: "SystemNotificationWorkflowCompleted", shape: 1091, write: |raw: RawJson<'_>, writer| { view::SystemNotificationWorkflowCompleted(raw).rewrite(writer); }, build: None },
    Entry { name: "SystemNotificationWorkflowPauseInfo", shape: 1090, write: |raw: RawJson<'_>, writer| { view::SystemNotificationWorkflowPauseInfo::over(raw).rewrite(writer); }, build: None },
    Entry { name: "SystemNotificationWorkflowPauseInfoCheckpoint", shape: 1089, write: |raw: RawJson<'_>, writer| { view::SystemNotificationWorkflowPauseInfoCheckpoint(raw).rewrite(writer); }, build: None },
    Entry { name: "SystemNotificationWorkflowPauseInfoUser", shape: 1087, write: |raw: RawJson<'_>, writer| { view::SystemNotificationWorkflowPauseInfoUser(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "TaskAgentInfo", shape: 2817, write: |raw: RawJson<'_>, writer| { view::TaskAgentInfo(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "TaskAgentProgress", shape: 2820, write: |raw: RawJson<'_>, writer| { view::TaskAgentProgress(raw).rewrite(writer); }, build: None },
    Entry { name: "TaskBlocker", shape: 592, write: |raw: RawJson<'_>, writer| { view::TaskBlocker(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "TaskClientInfo", shape: 2827, write: |raw: RawJson<'_>, writer| { view::TaskClientInfo(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "TaskClientOwner", shape: 2825, write: |raw: RawJson<'_>, writer| { view::TaskClientOwner(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "TaskClientProgress", shape: 2828, write: |raw: RawJson<'_>, writer| { view::TaskClientProgress(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "TaskClientUpdate", shape: 2836, write: |raw: RawJson<'_>, writer| { view::TaskClientUpdate::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::TaskClientUpdate::rebuild(view::TaskClientUpdate::over(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "TaskClientUpdateCancelled", shape: 2835, write: |raw: RawJson<'_>, writer| { view::TaskClientUpdateCancelled(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::TaskClientUpdateCancelled::rebuild(view::TaskClientUpdateCancelled(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "TaskClientUpdateCompleted", shape: 2833, write: |raw: RawJson<'_>, writer| { view::TaskClientUpdateCompleted(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::TaskClientUpdateCompleted::rebuild(view::TaskClientUpdateCompleted(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "TaskClientUpdateFailed", shape: 2834, write: |raw: RawJson<'_>, writer| { view::TaskClientUpdateFailed(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::TaskClientUpdateFailed::rebuild(view::TaskClientUpdateFailed(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "TaskClientUpdateProgress", shape: 2832, write: |raw: RawJson<'_>, writer| { view::TaskClientUpdateProgress(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::TaskClientUpdateProgress::rebuild(view::TaskClientUpdateProgress(raw)).raw().as_str().to_owned()) },
    Entry { name: "TaskCompleteData", shape: 994, write: |raw: RawJson<'_>, writer| { view::TaskCompleteData(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "TaskCompletionDecision", shape: 2837, write: |raw: RawJson<'_>, writer| { view::TaskCompletionDecision(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::TaskCompletionDecision::rebuild(view::TaskCompletionDecision(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "TaskInfo", shape: 2840, write: |raw: RawJson<'_>, writer| { view::TaskInfo::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "TaskList", shape: 2842, write: |raw: RawJson<'_>, writer| { view::TaskList(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "TaskProgress", shape: 2844, write: |raw: RawJson<'_>, writer| { view::TaskProgress::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "TaskProgressLine", shape: 2818, write: |raw: RawJson<'_>, writer| { view::TaskProgressLine(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "TaskShellInfo", shape: 2839, write: |raw: RawJson<'_>, writer| { view::TaskShellInfo(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "TaskShellProgress", shape: 2843, write: |raw: RawJson<'_>, writer| { view::TaskShellProgress(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "TasksCancelRequest", shape: 2845, write: |raw: RawJson<'_>, writer| { view::TasksCancelRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::TasksCancelRequest::rebuild(view::TasksCancelRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "TasksCancelResult", shape: 2846, write: |raw: RawJson<'_>, writer| { view::TasksCancelResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "TasksGetCurrentPromotableResult", shape: 2847, write: |raw: RawJson<'_>, writer| { view::TasksGetCurrentPromotableResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "TasksGetProgressRequest", shape: 2848, write: |raw: RawJson<'_>, writer| { view::TasksGetProgressRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::TasksGetProgressRequest::rebuild(view::TasksGetProgressRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "TasksGetProgressResult", shape: 2850, write: |raw: RawJson<'_>, writer| { view::TasksGetProgressResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "TasksPromoteCurrentToBackgroundResult", shape: 2851, write: |raw: RawJson<'_>, writer| { view::TasksPromoteCurrentToBackgroundResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "TasksPromoteToBackgroundRequest", shape: 2852, write: |raw: RawJson<'_>, writer| { view::TasksPromoteToBackgroundRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::TasksPromoteToBackgroundRequest::rebuild(view::TasksPromoteToBackgroundRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "TasksPromoteToBackgroundResult", shape: 2853, write: |raw: RawJson<'_>, writer| { view::TasksPromoteToBackgroundResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "TasksRefreshResult", shape: 2854, write: |raw: RawJson<'_>, writer| { view::TasksRefreshResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "TasksRegisterRequest", shape: 2855, write: |raw: RawJson<'_>, writer| { view::TasksRegisterRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::TasksRegisterRequest::rebuild(view::TasksRegisterRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "TasksRegisterResult", shape: 2856, write: |raw: RawJson<'_>, writer| { view::TasksRegisterResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "TasksRemoveRequest", shape: 2857, write: |raw: RawJson<'_>, writer| { view::TasksRemoveRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::TasksRemoveRequest::rebuild(view::TasksRemoveRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "TasksRemoveResult", shape: 2858, write: |raw: RawJson<'_>, writer| { view::TasksRemoveResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "TasksSendMessageRequest", shape: 2859, write: |raw: RawJson<'_>, writer| { view::TasksSendMessageRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::TasksSendMessageRequest::rebuild(view::TasksSendMessageRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "TasksSendMessageResult", shape: 2860, write: |raw: RawJson<'_>, writer| { view::TasksSendMessageResult(raw).rewrite(writer); }, build: None },
    Entry { name: "TasksStartAgentRequest", shape: 1788, write: |raw: RawJson<'_>, writer| { view::TasksStartAgentRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::TasksStartAgentRequest::rebuild(view::TasksStartAgentRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "TasksStartAgentResult", shape: 1789, write: |raw: RawJson<'_>, writer| { view::TasksStartAgentResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "TasksUpdateRequest", shape: 2861, write: |raw: RawJson<'_>, writer| { view::TasksUpdateRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::TasksUpdateRequest::rebuild(view::TasksUpdateRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "TasksUpdateResult", shape: 2862, write: |raw: RawJson<'_>, writer| { view::TasksUpdateResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "TasksWaitForPendingResult", shape: 2863, write: |raw: RawJson<'_>, writer| { view::TasksWaitForPendingResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "TelemetrySetFeatureOverridesRequest", shape: 2864, write: |raw: RawJson<'_>, writer| { view::TelemetrySetFeatureOverridesRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::TelemetrySetFeatureOverridesRequest::rebuild(view::TelemetrySetFeatureOverridesRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "TitleChangedData", shape: 997, write: |raw: RawJson<'_>, writer| { view::TitleChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "TodosChangedData", shape: 1000, write: |raw: RawJson<'_>, writer| { view::TodosChangedData(raw).rewrite(writer); }, build: None },
    Entry { name: "TokenAuthInfo", shape: 165, write: |raw: RawJson<'_>, writer| { view::TokenAuthInfo(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::TokenAuthInfo::rebuild(view::TokenAuthInfo(raw)).raw().as_str().to_owned()) },
    Entry { name: "TokenProviderAuthInfo", shape: 167, write: |raw: RawJson<'_>, writer| { view::TokenProviderAuthInfo(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::TokenProviderAuthInfo::rebuild(view::TokenProviderAuthInfo(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "Tool", shape: 2865, write: |raw: RawJson<'_>, writer| { view::Tool(raw).rewrite(writer); }, build: None },
    Entry { name: "ToolExecutionCompleteContent", shape: 1116, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteContent::over(raw).rewrite(writer); }, build: None },
    Entry { name: "ToolExecutionCompleteContentAudio", shape: 1107, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteContentAudio(raw).rewrite(writer); }, build: None },
    Entry { name: "ToolExecutionCompleteContentImage", shape: 1105, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteContentImage(raw).rewrite(writer); }, build: None },
    Entry { name: "ToolExecutionCompleteContentResource", shape: 1115, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteContentResource(raw).rewrite(writer); }, build: None },
    Entry { name: "ToolExecutionCompleteContentResourceDetails", shape: 1114, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteContentResourceDetails::over(raw).rewrite(writer); }, build: None },
    Entry { name: "ToolExecutionCompleteContentResourceLink", shape: 1112, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteContentResourceLink(raw).rewrite(writer); }, build: None },
    Entry { name: "ToolExecutionCompleteContentResourceLinkIcon", shape: 1109, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteContentResourceLinkIcon(raw).rewrite(writer); }, build: None },
    Entry { name: "ToolExecutionCompleteContentShellExit", shape: 1103, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteContentShellExit(raw).rewrite(writer); }, build: None },
    Entry { name: "ToolExecutionCompleteContentTerminal", shape: 1101, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteContentTerminal(raw).rewrite(writer); }, build: None },
    Entry { name: "ToolExecutionCompleteContentText", shape: 1099, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteContentText(raw).rewrite(writer); }, build: None },
    Entry { name: "ToolExecutionCompleteData", shape: 1147, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteData(raw).rewrite(writer); }, build: None },
    Entry { name: "ToolExecutionCompleteError", shape: 1135, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteError(raw).rewrite(writer); }, build: None },
    Entry { name: "ToolExecutionCompleteFileEdit", shape: 1143, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteFileEdit(raw).rewrite(writer); }, build: None },
    Entry { name: "ToolExecutionCompleteResult", shape: 1134, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteResult(raw).rewrite(writer); }, build: None },
    Entry { name: "ToolExecutionCompleteShellExecution", shape: 1141, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteShellExecution(raw).rewrite(writer); }, build: None },
    Entry { name: "ToolExecutionCompleteToolDescription", shape: 1140, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteToolDescription(raw).rewrite(writer); }, build: None },
    Entry { name: "ToolExecutionCompleteToolDescriptionMeta", shape: 1139, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteToolDescriptionMeta(raw).rewrite(writer); }, build: None },
    Entry { name: "ToolExecutionCompleteToolDescriptionMetaUI", shape: 1138, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteToolDescriptionMetaUI(raw).rewrite(writer); }, build: None },
    Entry { name: "ToolExecutionCompleteUIResource", shape: 1132, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteUIResource(raw).rewrite(writer); }, build: None },
    Entry { name: "ToolExecutionCompleteUIResourceMeta", shape: 1131, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteUIResourceMeta(raw).rewrite(writer); }, build: None },
    Entry { name: "ToolExecutionCompleteUIResourceMetaUI", shape: 1130, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteUIResourceMetaUI(raw).rewrite(writer); }, build: None },
    Entry { name: "ToolExecutionCompleteUIResourceMetaUICsp", shape: 1124, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteUIResourceMetaUICsp(raw).rewrite(writer); }, build: None },
    Entry { name: "ToolExecutionCompleteUIResourceMetaUIPermissions", shape: 1129, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteUIResourceMetaUIPermissions(raw).rewrite(writer); }, build: None },
    Entry { name: "ToolExecutionCompleteUIResourceMetaUIPermissionsCamera", shape: 1125, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteUIResourceMetaUIPermissionsCamera(raw).rewrite(writer); }, build: None },
    Entry { name: "ToolExecutionCompleteUIResourceMetaUIPermissionsClipboardWrite", shape: 1128, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteUIResourceMetaUIPermissionsClipboardWrite(raw).rewrite(writer); }, build: None },
    Entry { name: "ToolExecutionCompleteUIResourceMetaUIPermissionsGeolocation", shape: 1127, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteUIResourceMetaUIPermissionsGeolocation(raw).rewrite(writer); }, build: None },
    Entry { name: "ToolExecutionCompleteUIResourceMetaUIPermissionsMicrophone", shape: 1126, write: |raw: RawJson<'_>, writer| { view::ToolExecutionCompleteUIResourceMetaUIPermissionsMicrophone(raw).rewrite(writer); }, build: None },
    Entry { name: "ToolExecutionPartialData", shape: 1150, write: |raw: RawJson<'_>, writer| { view::ToolExecutionPartialData(raw).rewrite(writer); }, build: None },
    Entry { name: "ToolExecutionProgressData", shape: 1153, write: |raw: RawJson<'_>, writer| { view::ToolExecutionProgressData(raw).rewrite(writer); }, build: None },
    Entry { name: "ToolExecutionStartData", shape: 1162, write: |raw: RawJson<'_>, writer| { view::ToolExecutionStartData(raw).rewrite(writer); }, build: None },
    Entry { name: "ToolExecutionStartShellToolInfo", shape: 1156, write: |raw: RawJson<'_>, writer| { view::ToolExecutionStartShellToolInfo(raw).rewrite(writer); }, build: None },
    Entry { name: "ToolExecutionStartToolDescription", shape: 1161, write: |raw: RawJson<'_>, writer| { view::ToolExecutionStartToolDescription(raw).rewrite(writer); }, build: None },
    Entry { name: "ToolExecutionStartToolDescriptionMeta", shape: 1160, write: |raw: RawJson<'_>, writer| { view::ToolExecutionStartToolDescriptionMeta(raw).rewrite(writer); }, build: None },
    Entry { name: "ToolExecutionStartToolDescriptionMetaUI", shape: 1159, write: |raw: RawJson<'_>, writer| { view::ToolExecutionStartToolDescriptionMetaUI(raw).rewrite(writer); }, build: None },
    Entry { name: "ToolExecutionUsage", shape: 1146, write: |raw: RawJson<'_>, writer| { view::ToolExecutionUsage(raw).rewrite(writer); }, build: None },
    Entry { name: "ToolExecutionUsageTokenDetails", shape: 1145, write: |raw: RawJson<'_>, writer| { view::ToolExecutionUsageTokenDetails(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "ToolList", shape: 2867, write: |raw: RawJson<'_>, writer| { view::ToolList(raw).rewrite(writer); }, build: None },
    Entry { name: "ToolNamespace", shape: 1590, write: |raw: RawJson<'_>, writer| { view::ToolNamespace(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ToolNamespace::rebuild(view::ToolNamespace(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "ToolResult", shape: 2871, write: |raw: RawJson<'_>, writer| { view::ToolResult::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "ToolResultExpanded", shape: 2870, write: |raw: RawJson<'_>, writer| { view::ToolResultExpanded(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ToolResultExpanded::rebuild(view::ToolResultExpanded(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "ToolResultNewMessage", shape: 2868, write: |raw: RawJson<'_>, writer| { view::ToolResultNewMessage(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ToolResultNewMessage::rebuild(view::ToolResultNewMessage(raw)).raw().as_str().to_owned()) },
    Entry { name: "ToolSearchActivatedData", shape: 1172, write: |raw: RawJson<'_>, writer| { view::ToolSearchActivatedData(raw).rewrite(writer); }, build: None },
    Entry { name: "ToolSearchConfig", shape: 1664, write: |raw: RawJson<'_>, writer| { view::ToolSearchConfig(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ToolSearchConfig::rebuild(view::ToolSearchConfig(raw)).raw().as_str().to_owned()) },
    Entry { name: "ToolShellOutputData", shape: 1166, write: |raw: RawJson<'_>, writer| { view::ToolShellOutputData(raw).rewrite(writer); }, build: None },
    Entry { name: "ToolUserRequestedData", shape: 1169, write: |raw: RawJson<'_>, writer| { view::ToolUserRequestedData(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "ToolsExecuteRequest", shape: 2872, write: |raw: RawJson<'_>, writer| { view::ToolsExecuteRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ToolsExecuteRequest::rebuild(view::ToolsExecuteRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "ToolsGetBuiltinDescriptorsRequest", shape: 2874, write: |raw: RawJson<'_>, writer| { view::ToolsGetBuiltinDescriptorsRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ToolsGetBuiltinDescriptorsRequest::rebuild(view::ToolsGetBuiltinDescriptorsRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "ToolsGetBuiltinDescriptorsResult", shape: 2876, write: |raw: RawJson<'_>, writer| { view::ToolsGetBuiltinDescriptorsResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "ToolsGetCurrentMetadataResult", shape: 2879, write: |raw: RawJson<'_>, writer| { view::ToolsGetCurrentMetadataResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "ToolsInitializeAndValidateResult", shape: 2880, write: |raw: RawJson<'_>, writer| { view::ToolsInitializeAndValidateResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "ToolsListRequest", shape: 2881, write: |raw: RawJson<'_>, writer| { view::ToolsListRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ToolsListRequest::rebuild(view::ToolsListRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "ToolsSetRequest", shape: 1790, write: |raw: RawJson<'_>, writer| { view::ToolsSetRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ToolsSetRequest::rebuild(view::ToolsSetRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "ToolsSetResult", shape: 1791, write: |raw: RawJson<'_>, writer| { view::ToolsSetResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "ToolsShellDescriptorConfig", shape: 2873, write: |raw: RawJson<'_>, writer| { view::ToolsShellDescriptorConfig(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ToolsShellDescriptorConfig::rebuild(view::ToolsShellDescriptorConfig(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "ToolsTaskCompleteEventDataRequest", shape: 2882, write: |raw: RawJson<'_>, writer| { view::ToolsTaskCompleteEventDataRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::ToolsTaskCompleteEventDataRequest::rebuild(view::ToolsTaskCompleteEventDataRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "ToolsUpdateSubagentSettingsResult", shape: 2883, write: |raw: RawJson<'_>, writer| { view::ToolsUpdateSubagentSettingsResult(raw).rewrite(writer); }, build: None },
    Entry { name: "ToolsUpdatedData", shape: 1003, write: |raw: RawJson<'_>, writer| { view::ToolsUpdatedData(raw).rewrite(writer); }, build: None },
    Entry { name: "TranscriptRecovery", shape: 1753, write: |raw: RawJson<'_>, writer| { view::TranscriptRecovery(raw).rewrite(writer); }, build: None },
    Entry { name: "TransformSection", shape: 1784, write: |raw: RawJson<'_>, writer| { view::TransformSection(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::TransformSection::rebuild(view::TransformSection(raw)).raw().as_str().to_owned()) },
    Entry { name: "TruncationData", shape: 1006, write: |raw: RawJson<'_>, writer| { view::TruncationData(raw).rewrite(writer); }, build: None },
    Entry { name: "UIElicitationArrayAnyOfField", shape: 1796, write: |raw: RawJson<'_>, writer| { view::UIElicitationArrayAnyOfField(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UIElicitationArrayAnyOfField::rebuild(view::UIElicitationArrayAnyOfField(raw)).raw().as_str().to_owned()) },
    Entry { name: "UIElicitationArrayAnyOfFieldItems", shape: 1795, write: |raw: RawJson<'_>, writer| { view::UIElicitationArrayAnyOfFieldItems(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UIElicitationArrayAnyOfFieldItems::rebuild(view::UIElicitationArrayAnyOfFieldItems(raw)).raw().as_str().to_owned()) },
    Entry { name: "UIElicitationArrayAnyOfFieldItemsAnyOf", shape: 1793, write: |raw: RawJson<'_>, writer| { view::UIElicitationArrayAnyOfFieldItemsAnyOf(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UIElicitationArrayAnyOfFieldItemsAnyOf::rebuild(view::UIElicitationArrayAnyOfFieldItemsAnyOf(raw)).raw().as_str().to_owned()) },
    Entry { name: "UIElicitationArrayEnumField", shape: 1799, write: |raw: RawJson<'_>, writer| { view::UIElicitationArrayEnumField(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UIElicitationArrayEnumField::rebuild(view::UIElicitationArrayEnumField(raw)).raw().as_str().to_owned()) },
    Entry { name: "UIElicitationArrayEnumFieldItems", shape: 1798, write: |raw: RawJson<'_>, writer| { view::UIElicitationArrayEnumFieldItems(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UIElicitationArrayEnumFieldItems::rebuild(view::UIElicitationArrayEnumFieldItems(raw)).raw().as_str().to_owned()) },
    Entry { name: "UIElicitationFieldValue", shape: 1800, write: |raw: RawJson<'_>, writer| { view::UIElicitationFieldValue::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UIElicitationFieldValue::rebuild(view::UIElicitationFieldValue::over(raw)).raw().as_str().to_owned()) },
    Entry { name: "UIElicitationRequest", shape: 1815, write: |raw: RawJson<'_>, writer| { view::UIElicitationRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UIElicitationRequest::rebuild(view::UIElicitationRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "UIElicitationResponse", shape: 1818, write: |raw: RawJson<'_>, writer| { view::UIElicitationResponse(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UIElicitationResponse::rebuild(view::UIElicitationResponse(raw)).raw().as_str().to_owned()) },
    Entry { name: "UIElicitationResult", shape: 1819, write: |raw: RawJson<'_>, writer| { view::UIElicitationResult(raw).rewrite(writer); }, build: None },
    Entry { name: "UIElicitationSchema", shape: 1814, write: |raw: RawJson<'_>, writer| { view::UIElicitationSchema(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UIElicitationSchema::rebuild(view::UIElicitationSchema(raw)).raw().as_str().to_owned()) },
    Entry { name: "UIElicitationSchemaProperty", shape: 1812, write: |raw: RawJson<'_>, writer| { view::UIElicitationSchemaProperty::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UIElicitationSchemaProperty::rebuild(view::UIElicitationSchemaProperty::over(raw)).raw().as_str().to_owned()) },
    Entry { name: "UIElicitationSchemaPropertyBoolean", shape: 1807, write: |raw: RawJson<'_>, writer| { view::UIElicitationSchemaPropertyBoolean(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UIElicitationSchemaPropertyBoolean::rebuild(view::UIElicitationSchemaPropertyBoolean(raw)).raw().as_str().to_owned()) },
    Entry { name: "UIElicitationSchemaPropertyNumber", shape: 1811, write: |raw: RawJson<'_>, writer| { view::UIElicitationSchemaPropertyNumber(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UIElicitationSchemaPropertyNumber::rebuild(view::UIElicitationSchemaPropertyNumber(raw)).raw().as_str().to_owned()) },
    Entry { name: "UIElicitationSchemaPropertyString", shape: 1809, write: |raw: RawJson<'_>, writer| { view::UIElicitationSchemaPropertyString(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UIElicitationSchemaPropertyString::rebuild(view::UIElicitationSchemaPropertyString(raw)).raw().as_str().to_owned()) },
    Entry { name: "UIElicitationStringEnumField", shape: 1802, write: |raw: RawJson<'_>, writer| { view::UIElicitationStringEnumField(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UIElicitationStringEnumField::rebuild(view::UIElicitationStringEnumField(raw)).raw().as_str().to_owned()) },
    Entry { name: "UIElicitationStringOneOfField", shape: 1805, write: |raw: RawJson<'_>, writer| { view::UIElicitationStringOneOfField(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UIElicitationStringOneOfField::rebuild(view::UIElicitationStringOneOfField(raw)).raw().as_str().to_owned()) },
    Entry { name: "UIElicitationStringOneOfFieldOneOf", shape: 1803, write: |raw: RawJson<'_>, writer| { view::UIElicitationStringOneOfFieldOneOf(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UIElicitationStringOneOfFieldOneOf::rebuild(view::UIElicitationStringOneOfFieldOneOf(raw)).raw().as_str().to_owned()) },
    Entry { name: "UIEphemeralQueryData", shape: 1176, write: |raw: RawJson<'_>, writer| { view::UIEphemeralQueryData(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "UIEphemeralQueryRequest", shape: 2884, write: |raw: RawJson<'_>, writer| { view::UIEphemeralQueryRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UIEphemeralQueryRequest::rebuild(view::UIEphemeralQueryRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "UIEphemeralQueryResult", shape: 2885, write: |raw: RawJson<'_>, writer| { view::UIEphemeralQueryResult(raw).rewrite(writer); }, build: None },
    Entry { name: "UIExitPlanModeResponse", shape: 1821, write: |raw: RawJson<'_>, writer| { view::UIExitPlanModeResponse(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UIExitPlanModeResponse::rebuild(view::UIExitPlanModeResponse(raw)).raw().as_str().to_owned()) },
    Entry { name: "UIHandlePendingAutoModeSwitchRequest", shape: 1822, write: |raw: RawJson<'_>, writer| { view::UIHandlePendingAutoModeSwitchRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UIHandlePendingAutoModeSwitchRequest::rebuild(view::UIHandlePendingAutoModeSwitchRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "UIHandlePendingElicitationRequest", shape: 1823, write: |raw: RawJson<'_>, writer| { view::UIHandlePendingElicitationRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UIHandlePendingElicitationRequest::rebuild(view::UIHandlePendingElicitationRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "UIHandlePendingExitPlanModeRequest", shape: 1824, write: |raw: RawJson<'_>, writer| { view::UIHandlePendingExitPlanModeRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UIHandlePendingExitPlanModeRequest::rebuild(view::UIHandlePendingExitPlanModeRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "UIHandlePendingResult", shape: 1825, write: |raw: RawJson<'_>, writer| { view::UIHandlePendingResult(raw).rewrite(writer); }, build: None },
    Entry { name: "UIHandlePendingSamplingRequest", shape: 1827, write: |raw: RawJson<'_>, writer| { view::UIHandlePendingSamplingRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UIHandlePendingSamplingRequest::rebuild(view::UIHandlePendingSamplingRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "UIHandlePendingSamplingResponse", shape: 1826, write: |raw: RawJson<'_>, writer| { view::UIHandlePendingSamplingResponse(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UIHandlePendingSamplingResponse::rebuild(view::UIHandlePendingSamplingResponse(raw)).raw().as_str().to_owned()) },
    Entry { name: "UIHandlePendingSessionLimitsExhaustedRequest", shape: 1830, write: |raw: RawJson<'_>, writer| { view::UIHandlePendingSessionLimitsExhaustedRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UIHandlePendingSessionLimitsExhaustedRequest::rebuild(view::UIHandlePendingSessionLimitsExhaustedRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "UIHandlePendingUserInputRequest", shape: 1832, write: |raw: RawJson<'_>, writer| { view::UIHandlePendingUserInputRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UIHandlePendingUserInputRequest::rebuild(view::UIHandlePendingUserInputRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "UIRegisterDirectAutoModeSwitchHandlerResult", shape: 2886, write: |raw: RawJson<'_>, writer| { view::UIRegisterDirectAutoModeSwitchHandlerResult(raw).rewrite(writer); }, build: None },
    Entry { name: "UISessionLimitsExhaustedResponse", shape: 1829, write: |raw: RawJson<'_>, writer| { view::UISessionLimitsExhaustedResponse(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UISessionLimitsExhaustedResponse::rebuild(view::UISessionLimitsExhaustedResponse(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "UIUnregisterDirectAutoModeSwitchHandlerRequest", shape: 2887, write: |raw: RawJson<'_>, writer| { view::UIUnregisterDirectAutoModeSwitchHandlerRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UIUnregisterDirectAutoModeSwitchHandlerRequest::rebuild(view::UIUnregisterDirectAutoModeSwitchHandlerRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "UIUnregisterDirectAutoModeSwitchHandlerResult", shape: 2888, write: |raw: RawJson<'_>, writer| { view::UIUnregisterDirectAutoModeSwitchHandlerResult(raw).rewrite(writer); }, build: None },
    Entry { name: "UIUserInputResponse", shape: 1831, write: |raw: RawJson<'_>, writer| { view::UIUserInputResponse(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UIUserInputResponse::rebuild(view::UIUserInputResponse(raw)).raw().as_str().to_owned()) },
    Entry { name: "UiThreadRunRequest", shape: 1833, write: |raw: RawJson<'_>, writer| { view::UiThreadRunRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "UnsupportedEnqueueCommandResult", shape: 334, write: |raw: RawJson<'_>, writer| { view::UnsupportedEnqueueCommandResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "UpdateSubagentSettingsRequest", shape: 2890, write: |raw: RawJson<'_>, writer| { view::UpdateSubagentSettingsRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UpdateSubagentSettingsRequest::rebuild(view::UpdateSubagentSettingsRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "UsageAccountingIdentity", shape: 98, write: |raw: RawJson<'_>, writer| { view::UsageAccountingIdentity(raw).rewrite(writer); }, build: None },
    Entry { name: "UsageCheckpointData", shape: 1011, write: |raw: RawJson<'_>, writer| { view::UsageCheckpointData(raw).rewrite(writer); }, build: None },
    Entry { name: "UsageCheckpointModelCacheState", shape: 1009, write: |raw: RawJson<'_>, writer| { view::UsageCheckpointModelCacheState(raw).rewrite(writer); }, build: None },
    Entry { name: "UsageGetMetricsResult", shape: 1845, write: |raw: RawJson<'_>, writer| { view::UsageGetMetricsResult(raw).rewrite(writer); }, build: None },
    Entry { name: "UsageInfoData", shape: 1014, write: |raw: RawJson<'_>, writer| { view::UsageInfoData(raw).rewrite(writer); }, build: None },
    Entry { name: "UsageMetricsAgentMetric", shape: 1843, write: |raw: RawJson<'_>, writer| { view::UsageMetricsAgentMetric(raw).rewrite(writer); }, build: None },
    Entry { name: "UsageMetricsCodeChanges", shape: 1836, write: |raw: RawJson<'_>, writer| { view::UsageMetricsCodeChanges(raw).rewrite(writer); }, build: None },
    Entry { name: "UsageMetricsModelMetric", shape: 1841, write: |raw: RawJson<'_>, writer| { view::UsageMetricsModelMetric(raw).rewrite(writer); }, build: None },
    Entry { name: "UsageMetricsModelMetricRequests", shape: 1837, write: |raw: RawJson<'_>, writer| { view::UsageMetricsModelMetricRequests(raw).rewrite(writer); }, build: None },
    Entry { name: "UsageMetricsModelMetricTokenDetail", shape: 1839, write: |raw: RawJson<'_>, writer| { view::UsageMetricsModelMetricTokenDetail(raw).rewrite(writer); }, build: None },
    Entry { name: "UsageMetricsModelMetricUsage", shape: 1838, write: |raw: RawJson<'_>, writer| { view::UsageMetricsModelMetricUsage(raw).rewrite(writer); }, build: None },
    Entry { name: "UsageMetricsTokenDetail", shape: 1834, write: |raw: RawJson<'_>, writer| { view::UsageMetricsTokenDetail(raw).rewrite(writer); }, build: None },
    Entry { name: "UserAuthInfo", shape: 171, write: |raw: RawJson<'_>, writer| { view::UserAuthInfo(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UserAuthInfo::rebuild(view::UserAuthInfo(raw)).raw().as_str().to_owned()) },
    Entry { name: "UserInputAnswer", shape: 1846, write: |raw: RawJson<'_>, writer| { view::UserInputAnswer(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UserInputAnswer::rebuild(view::UserInputAnswer(raw)).raw().as_str().to_owned()) },
    Entry { name: "UserInputCompletedData", shape: 1184, write: |raw: RawJson<'_>, writer| { view::UserInputCompletedData(raw).rewrite(writer); }, build: None },
    Entry { name: "UserInputNoResponse", shape: 1847, write: |raw: RawJson<'_>, writer| { view::UserInputNoResponse(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UserInputNoResponse::rebuild(view::UserInputNoResponse(raw)).raw().as_str().to_owned()) },
    Entry { name: "UserInputRequest", shape: 1848, write: |raw: RawJson<'_>, writer| { view::UserInputRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "UserInputRequestedData", shape: 1187, write: |raw: RawJson<'_>, writer| { view::UserInputRequestedData(raw).rewrite(writer); }, build: None },
    Entry { name: "UserInputResult", shape: 1849, write: |raw: RawJson<'_>, writer| { view::UserInputResult::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UserInputResult::rebuild(view::UserInputResult::over(raw)).raw().as_str().to_owned()) },
    Entry { name: "UserMessageData", shape: 1181, write: |raw: RawJson<'_>, writer| { view::UserMessageData(raw).rewrite(writer); }, build: None },
    Entry { name: "UserPromptSubmittedHookInput", shape: 1298, write: |raw: RawJson<'_>, writer| { view::UserPromptSubmittedHookInput(raw).rewrite(writer); }, build: None },
    Entry { name: "UserPromptSubmittedHookOutput", shape: 1850, write: |raw: RawJson<'_>, writer| { view::UserPromptSubmittedHookOutput(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UserPromptSubmittedHookOutput::rebuild(view::UserPromptSubmittedHookOutput(raw)).raw().as_str().to_owned()) },
    Entry { name: "UserPromptSubmittedHookResult", shape: 1851, write: |raw: RawJson<'_>, writer| { view::UserPromptSubmittedHookResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UserPromptSubmittedHookResult::rebuild(view::UserPromptSubmittedHookResult(raw)).raw().as_str().to_owned()) },
    Entry { name: "UserPromptTransformedHookInput", shape: 1301, write: |raw: RawJson<'_>, writer| { view::UserPromptTransformedHookInput(raw).rewrite(writer); }, build: None },
    Entry { name: "UserPromptTransformedHookOutput", shape: 1852, write: |raw: RawJson<'_>, writer| { view::UserPromptTransformedHookOutput(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UserPromptTransformedHookOutput::rebuild(view::UserPromptTransformedHookOutput(raw)).raw().as_str().to_owned()) },
    Entry { name: "UserPromptTransformedHookResult", shape: 1853, write: |raw: RawJson<'_>, writer| { view::UserPromptTransformedHookResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UserPromptTransformedHookResult::rebuild(view::UserPromptTransformedHookResult(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "UserRequestedShellCommandResult", shape: 2891, write: |raw: RawJson<'_>, writer| { view::UserRequestedShellCommandResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "UserSettingMetadata", shape: 2892, write: |raw: RawJson<'_>, writer| { view::UserSettingMetadata(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "UserSettingsGetResult", shape: 2894, write: |raw: RawJson<'_>, writer| { view::UserSettingsGetResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "UserSettingsSetRequest", shape: 2895, write: |raw: RawJson<'_>, writer| { view::UserSettingsSetRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UserSettingsSetRequest::rebuild(view::UserSettingsSetRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "UserSettingsSetResult", shape: 2896, write: |raw: RawJson<'_>, writer| { view::UserSettingsSetResult(raw).rewrite(writer); }, build: None },
    Entry { name: "UserToolSessionApproval", shape: 616, write: |raw: RawJson<'_>, writer| { view::UserToolSessionApproval::over(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UserToolSessionApproval::rebuild(view::UserToolSessionApproval::over(raw)).raw().as_str().to_owned()) },
    Entry { name: "UserToolSessionApprovalCommands", shape: 597, write: |raw: RawJson<'_>, writer| { view::UserToolSessionApprovalCommands(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UserToolSessionApprovalCommands::rebuild(view::UserToolSessionApprovalCommands(raw)).raw().as_str().to_owned()) },
    Entry { name: "UserToolSessionApprovalCustomTool", shape: 607, write: |raw: RawJson<'_>, writer| { view::UserToolSessionApprovalCustomTool(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UserToolSessionApprovalCustomTool::rebuild(view::UserToolSessionApprovalCustomTool(raw)).raw().as_str().to_owned()) },
    Entry { name: "UserToolSessionApprovalExtensionEnvAccess", shape: 615, write: |raw: RawJson<'_>, writer| { view::UserToolSessionApprovalExtensionEnvAccess(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UserToolSessionApprovalExtensionEnvAccess::rebuild(view::UserToolSessionApprovalExtensionEnvAccess(raw)).raw().as_str().to_owned()) },
    Entry { name: "UserToolSessionApprovalExtensionManagement", shape: 609, write: |raw: RawJson<'_>, writer| { view::UserToolSessionApprovalExtensionManagement(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UserToolSessionApprovalExtensionManagement::rebuild(view::UserToolSessionApprovalExtensionManagement(raw)).raw().as_str().to_owned()) },
    Entry { name: "UserToolSessionApprovalExtensionPermissionAccess", shape: 613, write: |raw: RawJson<'_>, writer| { view::UserToolSessionApprovalExtensionPermissionAccess(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UserToolSessionApprovalExtensionPermissionAccess::rebuild(view::UserToolSessionApprovalExtensionPermissionAccess(raw)).raw().as_str().to_owned()) },
    Entry { name: "UserToolSessionApprovalMcp", shape: 603, write: |raw: RawJson<'_>, writer| { view::UserToolSessionApprovalMcp(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UserToolSessionApprovalMcp::rebuild(view::UserToolSessionApprovalMcp(raw)).raw().as_str().to_owned()) },
    Entry { name: "UserToolSessionApprovalMemory", shape: 605, write: |raw: RawJson<'_>, writer| { view::UserToolSessionApprovalMemory(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UserToolSessionApprovalMemory::rebuild(view::UserToolSessionApprovalMemory(raw)).raw().as_str().to_owned()) },
    Entry { name: "UserToolSessionApprovalRead", shape: 599, write: |raw: RawJson<'_>, writer| { view::UserToolSessionApprovalRead(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UserToolSessionApprovalRead::rebuild(view::UserToolSessionApprovalRead(raw)).raw().as_str().to_owned()) },
    Entry { name: "UserToolSessionApprovalWorkflow", shape: 611, write: |raw: RawJson<'_>, writer| { view::UserToolSessionApprovalWorkflow(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UserToolSessionApprovalWorkflow::rebuild(view::UserToolSessionApprovalWorkflow(raw)).raw().as_str().to_owned()) },
    Entry { name: "UserToolSessionApprovalWrite", shape: 601, write: |raw: RawJson<'_>, writer| { view::UserToolSessionApprovalWrite(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::UserToolSessionApprovalWrite::rebuild(view::UserToolSessionApprovalWrite(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "VisibilityGetResult", shape: 2898, write: |raw: RawJson<'_>, writer| { view::VisibilityGetResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "VisibilitySetRequest", shape: 2899, write: |raw: RawJson<'_>, writer| { view::VisibilitySetRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::VisibilitySetRequest::rebuild(view::VisibilitySetRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "VisibilitySetResult", shape: 2900, write: |raw: RawJson<'_>, writer| { view::VisibilitySetResult(raw).rewrite(writer); }, build: None },
    Entry { name: "WarningData", shape: 1017, write: |raw: RawJson<'_>, writer| { view::WarningData(raw).rewrite(writer); }, build: None },
    Entry { name: "WorkflowAbortRequest", shape: 1854, write: |raw: RawJson<'_>, writer| { view::WorkflowAbortRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "WorkflowAckResult", shape: 1855, write: |raw: RawJson<'_>, writer| { view::WorkflowAckResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkflowAckResult::rebuild(view::WorkflowAckResult(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowAgentOptions", shape: 2901, write: |raw: RawJson<'_>, writer| { view::WorkflowAgentOptions(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkflowAgentOptions::rebuild(view::WorkflowAgentOptions(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowAgentRequest", shape: 2902, write: |raw: RawJson<'_>, writer| { view::WorkflowAgentRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkflowAgentRequest::rebuild(view::WorkflowAgentRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowAgentResult", shape: 2903, write: |raw: RawJson<'_>, writer| { view::WorkflowAgentResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowAgentSummary", shape: 2904, write: |raw: RawJson<'_>, writer| { view::WorkflowAgentSummary(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowCancelRequest", shape: 2905, write: |raw: RawJson<'_>, writer| { view::WorkflowCancelRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkflowCancelRequest::rebuild(view::WorkflowCancelRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowCurrentPhase", shape: 2907, write: |raw: RawJson<'_>, writer| { view::WorkflowCurrentPhase(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowDeclaredLimits", shape: 2908, write: |raw: RawJson<'_>, writer| { view::WorkflowDeclaredLimits(raw).rewrite(writer); }, build: None },
    Entry { name: "WorkflowExecuteRequest", shape: 1856, write: |raw: RawJson<'_>, writer| { view::WorkflowExecuteRequest(raw).rewrite(writer); }, build: None },
    Entry { name: "WorkflowExecuteResult", shape: 1857, write: |raw: RawJson<'_>, writer| { view::WorkflowExecuteResult(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkflowExecuteResult::rebuild(view::WorkflowExecuteResult(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowGetRunDetailParams", shape: 2909, write: |raw: RawJson<'_>, writer| { view::WorkflowGetRunDetailParams(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkflowGetRunDetailParams::rebuild(view::WorkflowGetRunDetailParams(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowGetRunProgressRequest", shape: 2910, write: |raw: RawJson<'_>, writer| { view::WorkflowGetRunProgressRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkflowGetRunProgressRequest::rebuild(view::WorkflowGetRunProgressRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowGetRunRequest", shape: 2911, write: |raw: RawJson<'_>, writer| { view::WorkflowGetRunRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkflowGetRunRequest::rebuild(view::WorkflowGetRunRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowJournalGetRequest", shape: 2912, write: |raw: RawJson<'_>, writer| { view::WorkflowJournalGetRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkflowJournalGetRequest::rebuild(view::WorkflowJournalGetRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowJournalGetResult", shape: 2913, write: |raw: RawJson<'_>, writer| { view::WorkflowJournalGetResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowJournalPutRequest", shape: 2914, write: |raw: RawJson<'_>, writer| { view::WorkflowJournalPutRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkflowJournalPutRequest::rebuild(view::WorkflowJournalPutRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowListRunsRequest", shape: 2915, write: |raw: RawJson<'_>, writer| { view::WorkflowListRunsRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkflowListRunsRequest::rebuild(view::WorkflowListRunsRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowListRunsResult", shape: 2942, write: |raw: RawJson<'_>, writer| { view::WorkflowListRunsResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowLogLine", shape: 2944, write: |raw: RawJson<'_>, writer| { view::WorkflowLogLine(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkflowLogLine::rebuild(view::WorkflowLogLine(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowLogRequest", shape: 2946, write: |raw: RawJson<'_>, writer| { view::WorkflowLogRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkflowLogRequest::rebuild(view::WorkflowLogRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowPauseInfo", shape: 2936, write: |raw: RawJson<'_>, writer| { view::WorkflowPauseInfo::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowPauseInfoCheckpoint", shape: 2935, write: |raw: RawJson<'_>, writer| { view::WorkflowPauseInfoCheckpoint(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowPauseInfoUser", shape: 2934, write: |raw: RawJson<'_>, writer| { view::WorkflowPauseInfoUser(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowPauseRequest", shape: 2947, write: |raw: RawJson<'_>, writer| { view::WorkflowPauseRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkflowPauseRequest::rebuild(view::WorkflowPauseRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "WorkflowPermissionPhase", shape: 685, write: |raw: RawJson<'_>, writer| { view::WorkflowPermissionPhase(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowPhaseObservation", shape: 2949, write: |raw: RawJson<'_>, writer| { view::WorkflowPhaseObservation(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowProgressLine", shape: 2950, write: |raw: RawJson<'_>, writer| { view::WorkflowProgressLine(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowProgressPage", shape: 2952, write: |raw: RawJson<'_>, writer| { view::WorkflowProgressPage(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowResumeRequest", shape: 2954, write: |raw: RawJson<'_>, writer| { view::WorkflowResumeRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkflowResumeRequest::rebuild(view::WorkflowResumeRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowResumeResult", shape: 2956, write: |raw: RawJson<'_>, writer| { view::WorkflowResumeResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowRunConsumed", shape: 2919, write: |raw: RawJson<'_>, writer| { view::WorkflowRunConsumed(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowRunDetail", shape: 2959, write: |raw: RawJson<'_>, writer| { view::WorkflowRunDetail(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowRunFailure", shape: 2933, write: |raw: RawJson<'_>, writer| { view::WorkflowRunFailure::over(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowRunFailureWorkflowAccountingIncomplete", shape: 2930, write: |raw: RawJson<'_>, writer| { view::WorkflowRunFailureWorkflowAccountingIncomplete(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowRunFailureWorkflowDurableFailure", shape: 2928, write: |raw: RawJson<'_>, writer| { view::WorkflowRunFailureWorkflowDurableFailure(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowRunFailureWorkflowLimitReached", shape: 2923, write: |raw: RawJson<'_>, writer| { view::WorkflowRunFailureWorkflowLimitReached(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowRunFailureWorkflowProviderDisconnected", shape: 2932, write: |raw: RawJson<'_>, writer| { view::WorkflowRunFailureWorkflowProviderDisconnected(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowRunFailureWorkflowResumeDeclined", shape: 2925, write: |raw: RawJson<'_>, writer| { view::WorkflowRunFailureWorkflowResumeDeclined(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowRunLimits", shape: 2953, write: |raw: RawJson<'_>, writer| { view::WorkflowRunLimits(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkflowRunLimits::rebuild(view::WorkflowRunLimits(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowRunOptions", shape: 2960, write: |raw: RawJson<'_>, writer| { view::WorkflowRunOptions(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkflowRunOptions::rebuild(view::WorkflowRunOptions(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowRunRequest", shape: 2961, write: |raw: RawJson<'_>, writer| { view::WorkflowRunRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkflowRunRequest::rebuild(view::WorkflowRunRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowRunResult", shape: 2955, write: |raw: RawJson<'_>, writer| { view::WorkflowRunResult(raw).rewrite(writer); }, build: None },
    Entry { name: "WorkflowRunSettledData", shape: 1191, write: |raw: RawJson<'_>, writer| { view::WorkflowRunSettledData(raw).rewrite(writer); }, build: None },
    Entry { name: "WorkflowRunStartedData", shape: 1194, write: |raw: RawJson<'_>, writer| { view::WorkflowRunStartedData(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowRunSummary", shape: 2940, write: |raw: RawJson<'_>, writer| { view::WorkflowRunSummary(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "WorkflowRunTerminal", shape: 2938, write: |raw: RawJson<'_>, writer| { view::WorkflowRunTerminal(raw).rewrite(writer); }, build: None },
    Entry { name: "WorkflowRunUpdatedData", shape: 1197, write: |raw: RawJson<'_>, writer| { view::WorkflowRunUpdatedData(raw).rewrite(writer); }, build: None },
    Entry { name: "WorkingDirectoryContext", shape: 786, write: |raw: RawJson<'_>, writer| { view::WorkingDirectoryContext(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "WorkspaceDiffContents", shape: 2962, write: |raw: RawJson<'_>, writer| { view::WorkspaceDiffContents(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "WorkspaceDiffFileChange", shape: 2964, write: |raw: RawJson<'_>, writer| { view::WorkspaceDiffFileChange(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "WorkspaceDiffResult", shape: 2967, write: |raw: RawJson<'_>, writer| { view::WorkspaceDiffResult(raw).rewrite(writer); }, build: None },
    Entry { name: "WorkspaceFileChangedData", shape: 1021, write: |raw: RawJson<'_>, writer| { view::WorkspaceFileChangedData(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "WorkspaceSummary", shape: 2642, write: |raw: RawJson<'_>, writer| { view::WorkspaceSummary(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesAddSummaryRequest", shape: 2968, write: |raw: RawJson<'_>, writer| { view::WorkspacesAddSummaryRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkspacesAddSummaryRequest::rebuild(view::WorkspacesAddSummaryRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesAddSummaryResult", shape: 2969, write: |raw: RawJson<'_>, writer| { view::WorkspacesAddSummaryResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesAutopilotObjectiveExistsResult", shape: 2970, write: |raw: RawJson<'_>, writer| { view::WorkspacesAutopilotObjectiveExistsResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesCheckpoints", shape: 2971, write: |raw: RawJson<'_>, writer| { view::WorkspacesCheckpoints(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesCreateDirectoryRequest", shape: 2972, write: |raw: RawJson<'_>, writer| { view::WorkspacesCreateDirectoryRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkspacesCreateDirectoryRequest::rebuild(view::WorkspacesCreateDirectoryRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "WorkspacesCreateFileRequest", shape: 1858, write: |raw: RawJson<'_>, writer| { view::WorkspacesCreateFileRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkspacesCreateFileRequest::rebuild(view::WorkspacesCreateFileRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesDeleteAutopilotObjectiveResult", shape: 2973, write: |raw: RawJson<'_>, writer| { view::WorkspacesDeleteAutopilotObjectiveResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesDiffRequest", shape: 2974, write: |raw: RawJson<'_>, writer| { view::WorkspacesDiffRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkspacesDiffRequest::rebuild(view::WorkspacesDiffRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesEnsureRequest", shape: 2975, write: |raw: RawJson<'_>, writer| { view::WorkspacesEnsureRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkspacesEnsureRequest::rebuild(view::WorkspacesEnsureRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesGetWorkspaceResult", shape: 2979, write: |raw: RawJson<'_>, writer| { view::WorkspacesGetWorkspaceResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesGetWorkspaceResultWorkspace", shape: 2977, write: |raw: RawJson<'_>, writer| { view::WorkspacesGetWorkspaceResultWorkspace(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesListCheckpointsResult", shape: 2981, write: |raw: RawJson<'_>, writer| { view::WorkspacesListCheckpointsResult(raw).rewrite(writer); }, build: None },
    Entry { name: "WorkspacesListFilesResult", shape: 1859, write: |raw: RawJson<'_>, writer| { view::WorkspacesListFilesResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesReadAutopilotObjectiveResult", shape: 2982, write: |raw: RawJson<'_>, writer| { view::WorkspacesReadAutopilotObjectiveResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesReadCheckpointRequest", shape: 2983, write: |raw: RawJson<'_>, writer| { view::WorkspacesReadCheckpointRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkspacesReadCheckpointRequest::rebuild(view::WorkspacesReadCheckpointRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesReadCheckpointResult", shape: 2984, write: |raw: RawJson<'_>, writer| { view::WorkspacesReadCheckpointResult(raw).rewrite(writer); }, build: None },
    Entry { name: "WorkspacesReadFileRequest", shape: 1860, write: |raw: RawJson<'_>, writer| { view::WorkspacesReadFileRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkspacesReadFileRequest::rebuild(view::WorkspacesReadFileRequest(raw)).raw().as_str().to_owned()) },
    Entry { name: "WorkspacesReadFileResult", shape: 1861, write: |raw: RawJson<'_>, writer| { view::WorkspacesReadFileResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesRemovePathRequest", shape: 2985, write: |raw: RawJson<'_>, writer| { view::WorkspacesRemovePathRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkspacesRemovePathRequest::rebuild(view::WorkspacesRemovePathRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesRenamePathRequest", shape: 2986, write: |raw: RawJson<'_>, writer| { view::WorkspacesRenamePathRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkspacesRenamePathRequest::rebuild(view::WorkspacesRenamePathRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesSaveLargePasteRequest", shape: 2987, write: |raw: RawJson<'_>, writer| { view::WorkspacesSaveLargePasteRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkspacesSaveLargePasteRequest::rebuild(view::WorkspacesSaveLargePasteRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesSaveLargePasteResult", shape: 2990, write: |raw: RawJson<'_>, writer| { view::WorkspacesSaveLargePasteResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesSaveLargePasteResultSaved", shape: 2988, write: |raw: RawJson<'_>, writer| { view::WorkspacesSaveLargePasteResultSaved(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesStatFileRequest", shape: 2991, write: |raw: RawJson<'_>, writer| { view::WorkspacesStatFileRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkspacesStatFileRequest::rebuild(view::WorkspacesStatFileRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesStatFileResult", shape: 2992, write: |raw: RawJson<'_>, writer| { view::WorkspacesStatFileResult(raw).rewrite(writer); }, build: None },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesTruncateSummariesRequest", shape: 2993, write: |raw: RawJson<'_>, writer| { view::WorkspacesTruncateSummariesRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkspacesTruncateSummariesRequest::rebuild(view::WorkspacesTruncateSummariesRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesUpdateMetadataRequest", shape: 2994, write: |raw: RawJson<'_>, writer| { view::WorkspacesUpdateMetadataRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkspacesUpdateMetadataRequest::rebuild(view::WorkspacesUpdateMetadataRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesWriteAutopilotObjectiveRequest", shape: 2995, write: |raw: RawJson<'_>, writer| { view::WorkspacesWriteAutopilotObjectiveRequest(raw).rewrite(writer); }, build: Some(|raw: RawJson<'_>| build::WorkspacesWriteAutopilotObjectiveRequest::rebuild(view::WorkspacesWriteAutopilotObjectiveRequest(raw)).raw().as_str().to_owned()) },
    #[cfg(feature = "all")]
    Entry { name: "WorkspacesWriteAutopilotObjectiveResult", shape: 2996, write: |raw: RawJson<'_>, writer| { view::WorkspacesWriteAutopilotObjectiveResult(raw).rewrite(writer); }, build: None },
];

#[allow(dead_code, reason = "the entries may need none of them")]
type Used<'a> = (List<'a, enums::AbortReason>, Map<'a, view::AbortData<'a>>);
