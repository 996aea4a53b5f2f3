//! What is there by default: values written anew through their accessors.

use crate::rewrite::Writer;
use crate::view;

impl view::AbortData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("reason"); writer.word(self.reason().as_str(), !matches!(self.reason(), crate::enums::AbortReason::Unknown(_)));
        writer.close();
    }
}

impl view::AbortRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        if let Some(value) = self.reason() { writer.key("reason"); writer.word(value.as_str(), !matches!(value, crate::enums::AbortReason::Unknown(_))); }
        writer.close();
    }
}

impl view::AbortResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("success", self.success());
        writer.option_text("error", self.error());
        writer.close();
    }
}

impl view::AcceptedEnqueueCommandResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("queued", self.queued());
        writer.member_text("queueId", self.queue_id());
        writer.close();
    }
}

impl view::AccountGetQuotaRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("selectionId", self.selection_id());
        writer.option_text("gitHubToken", self.github_token());
        writer.close();
    }
}

impl view::AccountGetQuotaResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("quotaSnapshots"); writer.open(); for (name, item) in self.quota_snapshots() { writer.key(&name); item.rewrite(writer); } writer.close();
        writer.close();
    }
}

impl view::AccountQuotaSnapshot<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("isUnlimitedEntitlement", self.is_unlimited_entitlement());
        writer.member_integer("entitlementRequests", self.entitlement_requests());
        writer.member_natural("usedRequests", self.used_requests());
        writer.member_bool("usageAllowedWithExhaustedQuota", self.usage_allowed_with_exhausted_quota());
        writer.member_number("remainingPercentage", self.remaining_percentage());
        writer.member_number("overage", self.overage());
        writer.member_bool("overageAllowedWithExhaustedQuota", self.overage_allowed_with_exhausted_quota());
        writer.option_text("resetDate", self.reset_date());
        writer.close();
    }
}

impl view::AgentInfo<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.member_text("displayName", self.display_name());
        writer.member_text("description", self.description());
        writer.option_text("path", self.path());
        writer.member_text("id", self.id());
        if let Some(value) = self.source() { writer.key("source"); writer.word(value.as_str(), !matches!(value, crate::enums::AgentInfoSource::Unknown(_))); }
        writer.option_bool("userInvocable", self.user_invocable());
        writer.option_bool("disableModelInvocation", self.disable_model_invocation());
        if let Some(value) = self.tools() { writer.key("tools"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_text("model", self.model());
        if let Some(value) = self.models() { writer.key("models"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.model_policy() { writer.key("modelPolicy"); writer.word(value.as_str(), !matches!(value, crate::enums::AgentModelPolicy::Unknown(_))); }
        writer.option_text("reasoningEffort", self.reasoning_effort());
        if let Some(value) = self.mcp_servers() { writer.key("mcpServers"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        if let Some(value) = self.skills() { writer.key("skills"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_text("prompt", self.prompt());
        if let Some(value) = self.hooks() { writer.key("hooks"); writer.open(); for (name, item) in value { writer.key(&name); writer.open_list(); for item in item { writer.item(); writer.raw(item); } writer.close_list(); } writer.close(); }
        writer.close();
    }
}

impl view::AgentInterruptedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("activity"); writer.word(self.activity().as_str(), !matches!(self.activity(), crate::enums::AgentInterruptedActivity::Unknown(_)));
        writer.member_number("elapsedMs", self.elapsed_ms());
        writer.member_natural("turn", self.turn());
        writer.option_text("model", self.model());
        writer.option_text("apiEndpoint", self.api_endpoint());
        if let Some(value) = self.transport() { writer.key("transport"); writer.word(value.as_str(), !matches!(value, crate::enums::ModelCallFailureTransport::Unknown(_))); }
        writer.option_text("reasoningEffort", self.reasoning_effort());
        if let Some(value) = self.cancel_phase() { writer.key("cancelPhase"); writer.word(value.as_str(), !matches!(value, crate::enums::AgentInterruptedCancelPhase::Unknown(_))); }
        writer.option_number("outputTtftMs", self.output_ttft_ms());
        if let Some(value) = self.tool_names() { writer.key("toolNames"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.tool_call_ids() { writer.key("toolCallIds"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.safe_tool_names() { writer.key("safeToolNames"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_natural("interruptedAgentCount", self.interrupted_agent_count());
        writer.close();
    }
}

impl view::AgentList<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("agents"); writer.open_list(); for item in self.agents() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::AgentListRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.option_bool("includeBuiltInAgents", self.include_built_in_agents());
        writer.option_bool("includePrompt", self.include_prompt());
        writer.close();
    }
}

impl view::AgentStopHookInput<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_number("timestamp", self.timestamp());
        writer.member_text("cwd", self.cwd());
        writer.option_text("stopReason", self.stop_reason());
        writer.option_text("transcriptPath", self.transcript_path());
        writer.option_bool("stop_hook_active", self.stop_hook_active());
        writer.option_text("agentId", self.agent_id());
        writer.option_text("agentType", self.agent_type());
        writer.option_text("parentAgentId", self.parent_agent_id());
        writer.option_text("toolCallId", self.tool_call_id());
        writer.option_text("traceparent", self.traceparent());
        writer.option_text("tracestate", self.tracestate());
        writer.close();
    }
}

impl view::AgentStopHookOutput<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.decision() { writer.key("decision"); writer.word(value.as_str(), !matches!(value, crate::enums::HookBlock::Unknown(_))); }
        writer.option_text("reason", self.reason());
        writer.close();
    }
}

impl view::AgentStopHookResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.output() { writer.key("output"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::ApiKeyAuthInfo<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_text("apiKey", self.api_key());
        writer.member_text("host", self.host());
        if let Some(value) = self.copilot_user() { writer.key("copilotUser"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::AssistantIdleData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_bool("aborted", self.aborted());
        writer.close();
    }
}

impl view::AssistantIntentData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("intent", self.intent());
        writer.close();
    }
}

impl view::AssistantMessageData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("messageId", self.message_id());
        writer.option_text("originatingMessageId", self.originating_message_id());
        writer.option_text("model", self.model());
        writer.member_text("content", self.content());
        if let Some(value) = self.tool_requests() { writer.key("toolRequests"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        writer.option_text("reasoningOpaque", self.reasoning_opaque());
        writer.option_text("reasoningText", self.reasoning_text());
        writer.option_text("reasoningWireField", self.reasoning_wire_field());
        writer.option_text("encryptedContent", self.encrypted_content());
        writer.option_text("phase", self.phase());
        writer.option_natural("chunkIndex", self.chunk_index());
        writer.option_natural("chunkCount", self.chunk_count());
        writer.option_natural("outputTokens", self.output_tokens());
        writer.option_text("interactionId", self.interaction_id());
        writer.option_text("requestId", self.request_id());
        writer.option_text("clientRequestId", self.client_request_id());
        writer.option_text("serviceRequestId", self.service_request_id());
        writer.option_bool("rte", self.rte());
        writer.option_text("apiCallId", self.api_call_id());
        if let Some(value) = self.server_tools() { writer.key("serverTools"); value.rewrite(writer); }
        if let Some(value) = self.reasoning_blocks() { writer.key("reasoningBlocks"); value.rewrite(writer); }
        writer.option_text("turnId", self.turn_id());
        writer.option_text("parentToolCallId", self.parent_tool_call_id());
        if let Some(value) = self.citations() { writer.key("citations"); value.rewrite(writer); }
        if let Some(value) = self.fusion() { writer.key("fusion"); value.rewrite(writer); }
        writer.option_text("providerId", self.provider_id());
        writer.close();
    }
}

impl view::AssistantMessageDeltaData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("messageId", self.message_id());
        writer.member_text("deltaContent", self.delta_content());
        writer.option_text("parentToolCallId", self.parent_tool_call_id());
        writer.close();
    }
}

impl view::AssistantMessageReasoningBlocks<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("provider", self.provider());
        if let Some(value) = self.blocks() { writer.key("blocks"); writer.open_list(); for item in value { writer.item(); writer.raw(item); } writer.close_list(); }
        if let Some(value) = self.ordered_blocks() { writer.key("orderedBlocks"); writer.open_list(); for item in value { writer.item(); writer.raw(item); } writer.close_list(); }
        writer.close();
    }
}

impl view::AssistantMessageServerTools<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("provider", self.provider());
        if let Some(value) = self.items() { writer.key("items"); writer.open_list(); for item in value { writer.item(); writer.raw(item); } writer.close_list(); }
        if let Some(value) = self.function_call_namespaces() { writer.key("functionCallNamespaces"); writer.open(); for (name, item) in value { writer.key(&name); writer.text(&item); } writer.close(); }
        if let Some(value) = self.raw_content_blocks() { writer.key("rawContentBlocks"); writer.open_list(); for item in value { writer.item(); writer.raw(item); } writer.close_list(); }
        writer.option_text("advisorModel", self.advisor_model());
        writer.close();
    }
}

impl view::AssistantMessageStartData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("messageId", self.message_id());
        writer.option_text("phase", self.phase());
        writer.close();
    }
}

impl view::AssistantMessageToolRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("toolCallId", self.tool_call_id());
        writer.member_text("name", self.name());
        if let Some(value) = self.arguments() { writer.key("arguments"); writer.raw(value); }
        if let Some(value) = self.r#type() { writer.key("type"); writer.word(value.as_str(), !matches!(value, crate::enums::AssistantMessageToolRequestType::Unknown(_))); }
        writer.option_text("toolTitle", self.tool_title());
        writer.option_text("mcpServerName", self.mcp_server_name());
        writer.option_text("mcpToolName", self.mcp_tool_name());
        writer.option_text("intentionSummary", self.intention_summary());
        if let Some(value) = self.caller() { writer.key("caller"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::AssistantMessageToolRequestCaller<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("type"); writer.word(self.r#type().as_str(), !matches!(self.r#type(), crate::enums::AssistantMessageToolRequestCallerType::Unknown(_)));
        writer.member_text("callerId", self.caller_id());
        writer.close();
    }
}

impl view::AssistantReasoningData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("reasoningId", self.reasoning_id());
        writer.member_text("content", self.content());
        writer.option_bool("rte", self.rte());
        writer.close();
    }
}

impl view::AssistantReasoningDeltaData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("reasoningId", self.reasoning_id());
        writer.member_text("deltaContent", self.delta_content());
        writer.close();
    }
}

impl view::AssistantServerToolProgressData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_integer("outputIndex", self.output_index());
        writer.member_text("kind", self.kind());
        writer.member_text("status", self.status());
        writer.close();
    }
}

impl view::AssistantStreamingDeltaData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("totalResponseSizeBytes", self.total_response_size_bytes());
        writer.close();
    }
}

impl view::AssistantToolCallDeltaData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("toolCallId", self.tool_call_id());
        writer.option_text("toolName", self.tool_name());
        if let Some(value) = self.tool_type() { writer.key("toolType"); writer.word(value.as_str(), !matches!(value, crate::enums::AssistantMessageToolRequestType::Unknown(_))); }
        writer.member_text("inputDelta", self.input_delta());
        writer.close();
    }
}

impl view::AssistantTurnEndData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("turnId", self.turn_id());
        writer.option_text("model", self.model());
        writer.option_text("parentToolCallId", self.parent_tool_call_id());
        writer.close();
    }
}

impl view::AssistantTurnRetryData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("turnId", self.turn_id());
        writer.option_text("model", self.model());
        writer.option_text("reason", self.reason());
        writer.close();
    }
}

impl view::AssistantTurnStartData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("turnId", self.turn_id());
        writer.option_text("model", self.model());
        writer.option_text("interactionId", self.interaction_id());
        writer.option_text("parentToolCallId", self.parent_tool_call_id());
        writer.close();
    }
}

impl view::AssistantUsageCopilotUsage<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("model", self.model());
        if let Some(value) = self.token_details() { writer.key("tokenDetails"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        writer.member_number("totalNanoAiu", self.total_nano_aiu());
        writer.close();
    }
}

impl view::AssistantUsageCopilotUsageTokenDetail<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("batchSize", self.batch_size());
        writer.member_natural("costPerBatch", self.cost_per_batch());
        writer.option_text("model", self.model());
        writer.member_natural("tokenCount", self.token_count());
        writer.member_text("tokenType", self.token_type());
        writer.close();
    }
}

impl view::AssistantUsageData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("model", self.model());
        writer.option_natural("inputTokens", self.input_tokens());
        writer.option_natural("outputTokens", self.output_tokens());
        writer.option_natural("cacheReadTokens", self.cache_read_tokens());
        writer.option_natural("cacheWriteTokens", self.cache_write_tokens());
        writer.option_text("cacheExpiresAt", self.cache_expires_at());
        writer.option_natural("reasoningTokens", self.reasoning_tokens());
        writer.option_natural("thinkingDroppedBlocks", self.thinking_dropped_blocks());
        if let Some(value) = self.thinking_dropped_reasons() { writer.key("thinkingDroppedReasons"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_number("cost", self.cost());
        writer.option_natural("duration", self.duration());
        writer.option_number("timeToFirstTokenMs", self.time_to_first_token_ms());
        writer.option_number("outputTtftMs", self.output_ttft_ms());
        writer.option_number("interTokenLatencyMs", self.inter_token_latency_ms());
        writer.option_text("initiator", self.initiator());
        writer.option_text("interactionType", self.interaction_type());
        writer.option_bool("isByok", self.is_byok());
        writer.option_bool("isAuto", self.is_auto());
        writer.option_natural("maxPromptTokens", self.max_prompt_tokens());
        writer.option_natural("maxOutputTokens", self.max_output_tokens());
        writer.option_natural("acceptedPredictionTokens", self.accepted_prediction_tokens());
        writer.option_natural("rejectedPredictionTokens", self.rejected_prediction_tokens());
        if let Some(value) = self.transport() { writer.key("transport"); writer.word(value.as_str(), !matches!(value, crate::enums::AssistantUsageTransport::Unknown(_))); }
        writer.option_text("apiCallId", self.api_call_id());
        writer.option_text("providerCallId", self.provider_call_id());
        writer.option_text("serviceRequestId", self.service_request_id());
        writer.option_bool("rte", self.rte());
        if let Some(value) = self.api_endpoint() { writer.key("apiEndpoint"); writer.word(value.as_str(), !matches!(value, crate::enums::AssistantUsageApiEndpoint::Unknown(_))); }
        writer.option_text("parentToolCallId", self.parent_tool_call_id());
        if let Some(value) = self.quota_snapshots() { writer.key("quotaSnapshots"); writer.open(); for (name, item) in value { writer.key(&name); item.rewrite(writer); } writer.close(); }
        if let Some(value) = self.copilot_usage() { writer.key("copilotUsage"); value.rewrite(writer); }
        writer.option_text("reasoningEffort", self.reasoning_effort());
        if let Some(value) = self.reasoning_summary() { writer.key("reasoningSummary"); writer.word(value.as_str(), !matches!(value, crate::enums::ReasoningSummary::Unknown(_))); }
        writer.option_natural("availableToolCount", self.available_tool_count());
        writer.option_natural("toolTokenCount", self.tool_token_count());
        writer.option_text("frontierSource", self.frontier_source());
        writer.option_natural("cacheTtlSeconds", self.cache_ttl_seconds());
        writer.option_bool("cacheDetailsReported", self.cache_details_reported());
        writer.option_natural("numToolCalls", self.num_tool_calls());
        if let Some(value) = self.tool_counts() { writer.key("toolCounts"); writer.open(); for (name, item) in value { writer.key(&name); writer.integer(item); } writer.close(); }
        writer.option_text("finishReason", self.finish_reason());
        writer.option_bool("contentFilterTriggered", self.content_filter_triggered());
        if let Some(value) = self.fusion() { writer.key("fusion"); value.rewrite(writer); }
        if let Some(value) = self.accounting() { writer.key("accounting"); value.rewrite(writer); }
        if let Some(value) = self.ai_credits_status() { writer.key("aiCreditsStatus"); writer.word(value.as_str(), !matches!(value, crate::enums::AiCreditsStatus::Unknown(_))); }
        writer.option_text("byokKind", self.byok_kind());
        writer.option_integer("customToolCallCount", self.custom_tool_call_count());
        writer.option_text("modelDisplayName", self.model_display_name());
        writer.option_text("modelProvider", self.model_provider());
        writer.option_integer("orphanToolCallCount", self.orphan_tool_call_count());
        if let Some(value) = self.provider() { writer.key("provider"); value.rewrite(writer); }
        writer.option_text("providerType", self.provider_type());
        writer.option_integer("requestBodyBytes", self.request_body_bytes());
        if let Some(value) = self.request_body_compression_fallback() { writer.key("requestBodyCompressionFallback"); writer.word(value.as_str(), !matches!(value, crate::enums::ModelCallRequestBodyCompressionFallback::Unknown(_))); }
        if let Some(value) = self.request_body_compression_fallback_from() { writer.key("requestBodyCompressionFallbackFrom"); writer.word(value.as_str(), !matches!(value, crate::enums::ModelCallRequestBodyEncoding::Unknown(_))); }
        writer.option_integer("requestBodyCompressionRejectedStatus", self.request_body_compression_rejected_status());
        if let Some(value) = self.request_body_encoding() { writer.key("requestBodyEncoding"); writer.word(value.as_str(), !matches!(value, crate::enums::ModelCallRequestBodyEncoding::Unknown(_))); }
        writer.option_integer("requestBodyWireBytes", self.request_body_wire_bytes());
        writer.option_integer("unmatchedToolResultCount", self.unmatched_tool_result_count());
        writer.option_integer("websocketFallbackAfterMs", self.websocket_fallback_after_ms());
        writer.option_integer("websocketFallbackCloseCode", self.websocket_fallback_close_code());
        if let Some(value) = self.websocket_fallback_error_kind() { writer.key("websocketFallbackErrorKind"); writer.word(value.as_str(), !matches!(value, crate::enums::ModelCallWebSocketFallbackErrorKind::Unknown(_))); }
        if let Some(value) = self.websocket_fallback_reason() { writer.key("websocketFallbackReason"); writer.word(value.as_str(), !matches!(value, crate::enums::ModelCallWebSocketFallbackReason::Unknown(_))); }
        writer.option_bool("websocketFallbackReconnectAttempted", self.websocket_fallback_reconnect_attempted());
        writer.option_bool("websocketFallbackStartedThisCall", self.websocket_fallback_started_this_call());
        writer.option_integer("websocketFallbackStatusCode", self.websocket_fallback_status_code());
        writer.close();
    }
}

impl view::AssistantUsageQuotaSnapshot<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("isUnlimitedEntitlement", self.is_unlimited_entitlement());
        writer.member_integer("entitlementRequests", self.entitlement_requests());
        writer.member_natural("usedRequests", self.used_requests());
        writer.member_bool("usageAllowedWithExhaustedQuota", self.usage_allowed_with_exhausted_quota());
        writer.member_number("overage", self.overage());
        writer.member_bool("overageAllowedWithExhaustedQuota", self.overage_allowed_with_exhausted_quota());
        writer.member_number("remainingPercentage", self.remaining_percentage());
        writer.option_text("resetDate", self.reset_date());
        writer.option_bool("hasQuota", self.has_quota());
        writer.option_bool("tokenBasedBilling", self.token_based_billing());
        writer.option_number("overageEntitlement", self.overage_entitlement());
        writer.close();
    }
}

impl view::AssistedApprovalAssessmentCompleted<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("rationale", self.rationale());
        writer.key("recommendation"); writer.word(self.recommendation().as_str(), !matches!(self.recommendation(), crate::enums::AssistedApprovalCompletedRecommendation::Unknown(_)));
        writer.member_text("status", self.status());
        writer.close();
    }
}

impl view::AssistedApprovalAssessmentExcluded<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("reason", self.reason());
        writer.member_text("status", self.status());
        writer.close();
    }
}

impl view::AssistedApprovalAssessmentFailed<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("reason", self.reason());
        writer.member_text("status", self.status());
        writer.close();
    }
}

impl view::AssistedApprovalAssessmentNotRun<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("reason", self.reason());
        writer.member_text("status", self.status());
        writer.close();
    }
}

impl view::AssistedApprovalAssessmentUnavailable<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("status", self.status());
        writer.close();
    }
}

impl view::AttachmentBlob<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.option_text("data", self.data());
        writer.member_text("mimeType", self.mime_type());
        writer.option_text("displayName", self.display_name());
        writer.option_text("assetId", self.asset_id());
        writer.option_natural("byteLength", self.byte_length());
        if let Some(value) = self.omitted_reason() { writer.key("omittedReason"); writer.word(value.as_str(), !matches!(value, crate::enums::OmittedBinaryOmittedReason::Unknown(_))); }
        writer.close();
    }
}

impl view::AttachmentDirectory<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_text("path", self.path());
        writer.member_text("displayName", self.display_name());
        writer.option_text("taggedFilesEntry", self.tagged_files_entry());
        writer.close();
    }
}

impl view::AttachmentExtensionContext<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_text("extensionId", self.extension_id());
        writer.option_text("canvasId", self.canvas_id());
        writer.option_text("instanceId", self.instance_id());
        writer.member_text("title", self.title());
        if let Some(value) = self.payload() { writer.key("payload"); writer.raw(value); }
        writer.member_text("capturedAt", self.captured_at());
        writer.close();
    }
}

impl view::AttachmentFile<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_text("path", self.path());
        writer.member_text("displayName", self.display_name());
        if let Some(value) = self.line_range() { writer.key("lineRange"); value.rewrite(writer); }
        writer.option_text("mimeType", self.mime_type());
        writer.option_text("assetId", self.asset_id());
        writer.option_natural("byteLength", self.byte_length());
        if let Some(value) = self.omitted_reason() { writer.key("omittedReason"); writer.word(value.as_str(), !matches!(value, crate::enums::OmittedBinaryOmittedReason::Unknown(_))); }
        writer.option_text("taggedFilesEntry", self.tagged_files_entry());
        writer.close();
    }
}

impl view::AttachmentFileLineRange<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("start", self.start());
        writer.member_natural("end", self.end());
        writer.close();
    }
}

impl view::AttachmentGitHubActionsJob<'_> {
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

impl view::AttachmentGitHubCommit<'_> {
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

impl view::AttachmentGitHubFile<'_> {
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

impl view::AttachmentGitHubFileDiff<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_text("url", self.url());
        if let Some(value) = self.head() { writer.key("head"); value.rewrite(writer); }
        if let Some(value) = self.base() { writer.key("base"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::AttachmentGitHubFileDiffSide<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("repo"); self.repo().rewrite(writer);
        writer.member_text("ref", self.r#ref());
        writer.member_text("path", self.path());
        writer.close();
    }
}

impl view::AttachmentGitHubReference<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_natural("number", self.number());
        writer.member_text("title", self.title());
        writer.key("referenceType"); writer.word(self.reference_type().as_str(), !matches!(self.reference_type(), crate::enums::AttachmentGitHubReferenceType::Unknown(_)));
        writer.member_text("state", self.state());
        writer.member_text("url", self.url());
        writer.close();
    }
}

impl view::AttachmentGitHubRelease<'_> {
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

impl view::AttachmentGitHubRepository<'_> {
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

impl view::AttachmentGitHubSnippet<'_> {
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

impl view::AttachmentGitHubTreeComparison<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_text("url", self.url());
        writer.key("base"); self.base().rewrite(writer);
        writer.key("head"); self.head().rewrite(writer);
        writer.close();
    }
}

impl view::AttachmentGitHubTreeComparisonSide<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("repo"); self.repo().rewrite(writer);
        writer.member_text("revision", self.revision());
        writer.close();
    }
}

impl view::AttachmentGitHubUrl<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_text("url", self.url());
        writer.close();
    }
}

impl view::AttachmentSelection<'_> {
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

impl view::AttachmentSelectionDetails<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("start"); self.start().rewrite(writer);
        writer.key("end"); self.end().rewrite(writer);
        writer.close();
    }
}

impl view::AttachmentSelectionDetailsEnd<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("line", self.line());
        writer.member_natural("character", self.character());
        writer.close();
    }
}

impl view::AttachmentSelectionDetailsStart<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("line", self.line());
        writer.member_natural("character", self.character());
        writer.close();
    }
}

impl view::AutoModeResolvedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("chosenModel", self.chosen_model());
        if let Some(value) = self.reasoning_bucket() { writer.key("reasoningBucket"); writer.word(value.as_str(), !matches!(value, crate::enums::AutoModeResolvedReasoningBucket::Unknown(_))); }
        if let Some(value) = self.category_scores() { writer.key("categoryScores"); writer.open(); for (name, item) in value { writer.key(&name); writer.number(item); } writer.close(); }
        writer.option_text("predictedLabel", self.predicted_label());
        writer.option_number("confidence", self.confidence());
        if let Some(value) = self.candidate_models() { writer.key("candidateModels"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_text("routingMethod", self.routing_method());
        if let Some(value) = self.available_models() { writer.key("availableModels"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_bool("fallback", self.fallback());
        writer.option_text("fallbackReason", self.fallback_reason());
        writer.option_bool("stickyOverride", self.sticky_override());
        writer.option_number("routerLatencyMs", self.router_latency_ms());
        writer.option_number("endToEndLatencyMs", self.end_to_end_latency_ms());
        writer.option_number("chosenShortfall", self.chosen_shortfall());
        writer.option_bool("hasImage", self.has_image());
        writer.close();
    }
}

impl view::AutoModeSwitchCompletedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("requestId", self.request_id());
        writer.key("response"); writer.word(self.response().as_str(), !matches!(self.response(), crate::enums::AutoModeSwitchResponse::Unknown(_)));
        writer.close();
    }
}

impl view::AutoModeSwitchRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.option_text("errorCode", self.error_code());
        writer.option_number("retryAfterSeconds", self.retry_after_seconds());
        writer.close();
    }
}

impl view::AutoModeSwitchRequestedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("requestId", self.request_id());
        writer.option_text("errorCode", self.error_code());
        writer.option_natural("retryAfterSeconds", self.retry_after_seconds());
        writer.close();
    }
}

impl view::AutoModeSwitchResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("response"); writer.word(self.response().as_str(), !matches!(self.response(), crate::enums::UIAutoModeSwitchResponse::Unknown(_)));
        writer.close();
    }
}

impl view::AutoTierBilling<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.promo() { writer.key("promo"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::AutoTierBillingPromo<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_number("discountPercent", self.discount_percent());
        writer.option_text("endsAt", self.ends_at());
        writer.option_text("id", self.id());
        writer.option_text("message", self.message());
        writer.option_bool("showBanner", self.show_banner());
        writer.option_text("startsAt", self.starts_at());
        writer.close();
    }
}

impl view::AutoTierDescriptor<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.billing() { writer.key("billing"); value.rewrite(writer); }
        writer.member_text("description", self.description());
        writer.member_text("displayName", self.display_name());
        writer.option_text("fusionTier", self.fusion_tier());
        writer.member_text("id", self.id());
        writer.key("status"); self.status().rewrite(writer);
        writer.member_text("type", self.r#type());
        writer.close();
    }
}

impl view::AutoTierMetadata<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("defaultTier", self.default_tier());
        writer.option_text("providerId", self.provider_id());
        writer.key("tiers"); writer.open_list(); for item in self.tiers() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::AutoTierRecommendationData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("recommendedAutoTier"); writer.word(self.recommended_auto_tier().as_str(), !matches!(self.recommended_auto_tier(), crate::enums::RecommendedAutoTier::Unknown(_)));
        writer.close();
    }
}

impl view::AutoTierStatus<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("enabled", self.enabled());
        writer.option_text("message", self.message());
        writer.option_bool("pickerVisible", self.picker_visible());
        writer.option_text("reason", self.reason());
        writer.close();
    }
}

impl view::AutoTierSwitchFailedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.effective_auto_tier() { writer.key("effectiveAutoTier"); writer.word(value.as_str(), !matches!(value, crate::enums::AutoTier::Unknown(_))); }
        writer.key("requestedAutoTier"); match self.requested_auto_tier() { Some(value) => { writer.word(value.as_str(), !matches!(value, crate::enums::AutoTier::Unknown(_))); } None => writer.null(), }
        writer.key("reason"); writer.word(self.reason().as_str(), !matches!(self.reason(), crate::enums::AutoTierSwitchFailureReason::Unknown(_)));
        writer.close();
    }
}

impl view::AutopilotObjectiveChangedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("operation"); writer.word(self.operation().as_str(), !matches!(self.operation(), crate::enums::AutopilotObjectiveChangedOperation::Unknown(_)));
        writer.option_natural("id", self.id());
        if let Some(value) = self.status() { writer.key("status"); writer.word(value.as_str(), !matches!(value, crate::enums::AutopilotObjectiveChangedStatus::Unknown(_))); }
        writer.close();
    }
}

impl view::AutopilotOptions<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_bool("continuationEnabled", self.continuation_enabled());
        writer.option_integer("maxContinues", self.max_continues());
        writer.close();
    }
}

impl view::BackgroundTasksChangedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::BinaryAssetData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("assetId", self.asset_id());
        writer.key("type"); writer.word(self.r#type().as_str(), !matches!(self.r#type(), crate::enums::BinaryAssetType::Unknown(_)));
        writer.member_text("mimeType", self.mime_type());
        writer.member_natural("byteLength", self.byte_length());
        writer.member_text("data", self.data());
        writer.option_text("description", self.description());
        if let Some(value) = self.metadata() { writer.key("metadata"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        writer.close();
    }
}

impl view::BinaryAssetReference<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("type"); writer.word(self.r#type().as_str(), !matches!(self.r#type(), crate::enums::BinaryAssetReferenceType::Unknown(_)));
        writer.member_text("assetId", self.asset_id());
        writer.member_text("mimeType", self.mime_type());
        writer.member_natural("byteLength", self.byte_length());
        writer.option_text("description", self.description());
        if let Some(value) = self.metadata() { writer.key("metadata"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        writer.close();
    }
}

impl view::CancelRequestNotification<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("id"); self.id().rewrite(writer);
        writer.close();
    }
}

impl view::CanvasAction<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.option_text("description", self.description());
        if let Some(value) = self.input_schema() { writer.key("inputSchema"); writer.raw(value); }
        writer.close();
    }
}

impl view::CanvasClosedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("instanceId", self.instance_id());
        writer.member_text("extensionId", self.extension_id());
        writer.member_text("canvasId", self.canvas_id());
        writer.close();
    }
}

impl view::CanvasDeclaration<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("id", self.id());
        writer.member_text("displayName", self.display_name());
        writer.member_text("description", self.description());
        if let Some(value) = self.input_schema() { writer.key("inputSchema"); writer.raw(value); }
        if let Some(value) = self.actions() { writer.key("actions"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        writer.close();
    }
}

impl view::CanvasHostContext<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.capabilities() { writer.key("capabilities"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::CanvasHostContextCapabilities<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_bool("canvases", self.canvases());
        writer.close();
    }
}

impl view::CanvasList<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("canvases"); writer.open_list(); for item in self.canvases() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::CanvasOpenRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.option_text("extensionId", self.extension_id());
        writer.member_text("canvasId", self.canvas_id());
        writer.member_text("instanceId", self.instance_id());
        if let Some(value) = self.input() { writer.key("input"); writer.raw(value); }
        writer.close();
    }
}

impl view::CanvasOpenedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("instanceId", self.instance_id());
        writer.member_text("extensionId", self.extension_id());
        writer.option_text("extensionName", self.extension_name());
        writer.member_text("canvasId", self.canvas_id());
        writer.option_text("icon", self.icon());
        writer.option_text("title", self.title());
        writer.option_text("status", self.status());
        writer.option_text("url", self.url());
        if let Some(value) = self.input() { writer.key("input"); writer.raw(value); }
        writer.close();
    }
}

impl view::CanvasProviderCloseRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("extensionId", self.extension_id());
        writer.member_text("canvasId", self.canvas_id());
        writer.member_text("instanceId", self.instance_id());
        if let Some(value) = self.host() { writer.key("host"); value.rewrite(writer); }
        if let Some(value) = self.session() { writer.key("session"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::CanvasProviderIdentity<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("id", self.id());
        writer.option_text("name", self.name());
        writer.close();
    }
}

impl view::CanvasProviderInvokeActionRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("extensionId", self.extension_id());
        writer.member_text("canvasId", self.canvas_id());
        writer.member_text("instanceId", self.instance_id());
        writer.member_text("actionName", self.action_name());
        if let Some(value) = self.input() { writer.key("input"); writer.raw(value); }
        if let Some(value) = self.host() { writer.key("host"); value.rewrite(writer); }
        if let Some(value) = self.session() { writer.key("session"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::CanvasProviderOpenRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("extensionId", self.extension_id());
        writer.member_text("canvasId", self.canvas_id());
        writer.member_text("instanceId", self.instance_id());
        if let Some(value) = self.input() { writer.key("input"); writer.raw(value); }
        if let Some(value) = self.host() { writer.key("host"); value.rewrite(writer); }
        if let Some(value) = self.session() { writer.key("session"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::CanvasProviderOpenResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("url", self.url());
        writer.option_text("title", self.title());
        writer.option_text("status", self.status());
        writer.close();
    }
}

impl view::CanvasRecordedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("instanceId", self.instance_id());
        writer.member_text("extensionId", self.extension_id());
        writer.member_text("canvasId", self.canvas_id());
        writer.option_text("title", self.title());
        if let Some(value) = self.input() { writer.key("input"); writer.raw(value); }
        writer.close();
    }
}

impl view::CanvasRegistryChangedCanvas<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("extensionId", self.extension_id());
        writer.option_text("extensionName", self.extension_name());
        writer.member_text("canvasId", self.canvas_id());
        writer.member_text("displayName", self.display_name());
        writer.member_text("description", self.description());
        writer.option_text("icon", self.icon());
        if let Some(value) = self.input_schema() { writer.key("inputSchema"); writer.raw(value); }
        if let Some(value) = self.actions() { writer.key("actions"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        writer.close();
    }
}

impl view::CanvasRegistryChangedCanvasAction<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.option_text("description", self.description());
        if let Some(value) = self.input_schema() { writer.key("inputSchema"); writer.raw(value); }
        writer.close();
    }
}

impl view::CanvasRegistryChangedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("canvases"); writer.open_list(); for item in self.canvases() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::CanvasRemovedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("instanceId", self.instance_id());
        writer.member_text("extensionId", self.extension_id());
        writer.member_text("canvasId", self.canvas_id());
        writer.close();
    }
}

impl view::CanvasSessionContext<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("workingDirectory", self.working_directory());
        writer.close();
    }
}

impl view::CanvasUnavailableData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("instanceId", self.instance_id());
        writer.member_text("extensionId", self.extension_id());
        writer.member_text("canvasId", self.canvas_id());
        writer.close();
    }
}

impl view::CapabilitiesChangedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.ui() { writer.key("ui"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::CapabilitiesChangedUI<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_bool("elicitation", self.elicitation());
        writer.option_bool("mcpApps", self.mcp_apps());
        writer.option_bool("canvases", self.canvases());
        writer.close();
    }
}

impl view::CapiSessionOptions<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.auto_tier() { writer.key("autoTier"); writer.word(value.as_str(), !matches!(value, crate::enums::AutoTier::Unknown(_))); }
        writer.option_bool("enableWebSocketResponses", self.enable_web_socket_responses());
        writer.close();
    }
}

impl view::CardDigest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("algorithm", self.algorithm());
        writer.member_text("value", self.value());
        writer.close();
    }
}

impl view::CatalogTrustProvenance<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("source"); writer.word(self.source().as_str(), !matches!(self.source(), crate::enums::CatalogTrustSource::Unknown(_)));
        writer.member_text("observedAt", self.observed_at());
        writer.close();
    }
}

impl view::CatalogTrustSnapshotAbsent<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("schemaVersion"); writer.word(self.schema_version().as_str(), !matches!(self.schema_version(), crate::enums::CatalogTrustSnapshotSchemaVersion::Unknown(_)));
        writer.member_text("status", self.status());
        writer.key("eligibility"); writer.word(self.eligibility().as_str(), !matches!(self.eligibility(), crate::enums::CatalogTrustEligibility::Unknown(_)));
        writer.key("provenance"); self.provenance().rewrite(writer);
        writer.close();
    }
}

impl view::CatalogTrustSnapshotCurrent<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("schemaVersion"); writer.word(self.schema_version().as_str(), !matches!(self.schema_version(), crate::enums::CatalogTrustSnapshotSchemaVersion::Unknown(_)));
        writer.member_text("status", self.status());
        writer.key("tier"); writer.word(self.tier().as_str(), !matches!(self.tier(), crate::enums::CatalogTrustTier::Unknown(_)));
        writer.key("eligibility"); writer.word(self.eligibility().as_str(), !matches!(self.eligibility(), crate::enums::CatalogTrustEligibility::Unknown(_)));
        writer.key("provenance"); self.provenance().rewrite(writer);
        writer.close();
    }
}

impl view::CatalogTrustSnapshotDowngraded<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("schemaVersion"); writer.word(self.schema_version().as_str(), !matches!(self.schema_version(), crate::enums::CatalogTrustSnapshotSchemaVersion::Unknown(_)));
        writer.member_text("status", self.status());
        writer.key("eligibility"); writer.word(self.eligibility().as_str(), !matches!(self.eligibility(), crate::enums::CatalogTrustEligibility::Unknown(_)));
        writer.key("provenance"); self.provenance().rewrite(writer);
        writer.close();
    }
}

impl view::CatalogTrustSnapshotMalformed<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("schemaVersion"); writer.word(self.schema_version().as_str(), !matches!(self.schema_version(), crate::enums::CatalogTrustSnapshotSchemaVersion::Unknown(_)));
        writer.member_text("status", self.status());
        writer.key("eligibility"); writer.word(self.eligibility().as_str(), !matches!(self.eligibility(), crate::enums::CatalogTrustEligibility::Unknown(_)));
        writer.key("provenance"); self.provenance().rewrite(writer);
        writer.close();
    }
}

impl view::CatalogTrustSnapshotRevoked<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("schemaVersion"); writer.word(self.schema_version().as_str(), !matches!(self.schema_version(), crate::enums::CatalogTrustSnapshotSchemaVersion::Unknown(_)));
        writer.member_text("status", self.status());
        writer.key("eligibility"); writer.word(self.eligibility().as_str(), !matches!(self.eligibility(), crate::enums::CatalogTrustEligibility::Unknown(_)));
        writer.key("provenance"); self.provenance().rewrite(writer);
        writer.close();
    }
}

impl view::CatalogTrustSnapshotStale<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("schemaVersion"); writer.word(self.schema_version().as_str(), !matches!(self.schema_version(), crate::enums::CatalogTrustSnapshotSchemaVersion::Unknown(_)));
        writer.member_text("status", self.status());
        writer.key("eligibility"); writer.word(self.eligibility().as_str(), !matches!(self.eligibility(), crate::enums::CatalogTrustEligibility::Unknown(_)));
        writer.key("provenance"); self.provenance().rewrite(writer);
        writer.close();
    }
}

impl view::CatalogTrustSnapshotUnsupported<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("schemaVersion"); writer.word(self.schema_version().as_str(), !matches!(self.schema_version(), crate::enums::CatalogTrustSnapshotSchemaVersion::Unknown(_)));
        writer.member_text("status", self.status());
        writer.key("eligibility"); writer.word(self.eligibility().as_str(), !matches!(self.eligibility(), crate::enums::CatalogTrustEligibility::Unknown(_)));
        writer.key("provenance"); self.provenance().rewrite(writer);
        writer.close();
    }
}

impl view::CitableSource<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("id", self.id());
        writer.option_text("title", self.title());
        writer.member_text("content", self.content());
        writer.option_text("url", self.url());
        writer.option_text("path", self.path());
        writer.close();
    }
}

impl view::CitationLocationBlock<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_natural("startBlock", self.start_block());
        writer.member_natural("endBlock", self.end_block());
        writer.close();
    }
}

impl view::CitationLocationChar<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_natural("startIndex", self.start_index());
        writer.member_natural("endIndex", self.end_index());
        writer.close();
    }
}

impl view::CitationLocationPage<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_natural("startPage", self.start_page());
        writer.member_natural("endPage", self.end_page());
        writer.close();
    }
}

impl view::CitationReference<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sourceId", self.source_id());
        writer.option_text("citedText", self.cited_text());
        if let Some(value) = self.location() { writer.key("location"); value.rewrite(writer); }
        if let Some(value) = self.provider_metadata() { writer.key("providerMetadata"); writer.raw(value); }
        writer.close();
    }
}

impl view::CitationSource<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("id", self.id());
        writer.key("provider"); writer.word(self.provider().as_str(), !matches!(self.provider(), crate::enums::CitationProvider::Unknown(_)));
        writer.option_text("title", self.title());
        writer.option_text("url", self.url());
        writer.option_text("path", self.path());
        writer.close();
    }
}

impl view::CitationSpan<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("startIndex", self.start_index());
        writer.member_natural("endIndex", self.end_index());
        writer.key("references"); writer.open_list(); for item in self.references() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::Citations<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("sources"); writer.open_list(); for item in self.sources() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.key("spans"); writer.open_list(); for item in self.spans() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::ClientTaskCancelRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("id", self.id());
        writer.member_text("clientTaskId", self.client_task_id());
        writer.member_text("cancellationId", self.cancellation_id());
        writer.key("reason"); writer.word(self.reason().as_str(), !matches!(self.reason(), crate::enums::ClientTaskCancelReason::Unknown(_)));
        writer.close();
    }
}

impl view::ClientTaskCancelResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("cancelled", self.cancelled());
        writer.close();
    }
}

impl view::CloudSessionOptions<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.repository() { writer.key("repository"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::CloudSessionRepository<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("owner", self.owner());
        writer.member_text("name", self.name());
        writer.option_text("branch", self.branch());
        writer.close();
    }
}

impl view::CommandCompletedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("requestId", self.request_id());
        writer.close();
    }
}

impl view::CommandDefinition<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.member_text("description", self.description());
        writer.close();
    }
}

impl view::CommandExecuteData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("requestId", self.request_id());
        writer.member_text("command", self.command());
        writer.member_text("commandName", self.command_name());
        writer.member_text("args", self.args());
        writer.close();
    }
}

impl view::CommandQueuedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("requestId", self.request_id());
        writer.member_text("command", self.command());
        writer.close();
    }
}

impl view::CommandsChangedCommand<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.option_text("description", self.description());
        writer.close();
    }
}

impl view::CommandsChangedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("commands"); writer.open_list(); for item in self.commands() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::CommandsHandlePendingCommandRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("requestId", self.request_id());
        writer.option_text("error", self.error());
        writer.close();
    }
}

impl view::CommandsHandlePendingCommandResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("success", self.success());
        writer.close();
    }
}

impl view::CommandsRespondToQueuedCommandRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("requestId", self.request_id());
        writer.key("result"); self.result().rewrite(writer);
        writer.close();
    }
}

impl view::CommandsRespondToQueuedCommandResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("success", self.success());
        writer.close();
    }
}

impl view::CompactionCompleteCompactionTokensUsed<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_natural("inputTokens", self.input_tokens());
        writer.option_natural("outputTokens", self.output_tokens());
        writer.option_natural("cacheReadTokens", self.cache_read_tokens());
        writer.option_natural("cacheWriteTokens", self.cache_write_tokens());
        if let Some(value) = self.copilot_usage() { writer.key("copilotUsage"); value.rewrite(writer); }
        writer.option_natural("duration", self.duration());
        writer.option_text("model", self.model());
        if let Some(value) = self.ai_credits_status() { writer.key("aiCreditsStatus"); writer.word(value.as_str(), !matches!(value, crate::enums::AiCreditsStatus::Unknown(_))); }
        writer.option_text("modelDisplayName", self.model_display_name());
        if let Some(value) = self.provider() { writer.key("provider"); value.rewrite(writer); }
        writer.option_integer("requestCount", self.request_count());
        writer.close();
    }
}

impl view::CompactionCompleteCompactionTokensUsedCopilotUsage<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("model", self.model());
        if let Some(value) = self.token_details() { writer.key("tokenDetails"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        writer.member_number("totalNanoAiu", self.total_nano_aiu());
        writer.close();
    }
}

impl view::CompactionCompleteCompactionTokensUsedCopilotUsageTokenDetail<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("batchSize", self.batch_size());
        writer.member_natural("costPerBatch", self.cost_per_batch());
        writer.option_text("model", self.model());
        writer.member_natural("tokenCount", self.token_count());
        writer.member_text("tokenType", self.token_type());
        writer.close();
    }
}

impl view::CompactionCompleteData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("success", self.success());
        writer.option_text("error", self.error());
        writer.option_natural("preCompactionTokens", self.pre_compaction_tokens());
        writer.option_natural("postCompactionTokens", self.post_compaction_tokens());
        writer.option_natural("preCompactionMessagesLength", self.pre_compaction_messages_length());
        writer.option_natural("messagesRemoved", self.messages_removed());
        writer.option_natural("tokensRemoved", self.tokens_removed());
        writer.option_text("customInstructions", self.custom_instructions());
        writer.option_text("summaryContent", self.summary_content());
        if let Some(value) = self.responses_reasoning() { writer.key("responsesReasoning"); value.rewrite(writer); }
        writer.option_text("activeWorkflowSummary", self.active_workflow_summary());
        writer.option_text("activeFactorySummary", self.active_factory_summary());
        writer.option_text("behaviorModelId", self.behavior_model_id());
        writer.option_natural("checkpointNumber", self.checkpoint_number());
        writer.option_text("checkpointPath", self.checkpoint_path());
        if let Some(value) = self.compaction_tokens_used() { writer.key("compactionTokensUsed"); value.rewrite(writer); }
        writer.option_text("requestId", self.request_id());
        writer.option_text("serviceRequestId", self.service_request_id());
        writer.option_natural("systemTokens", self.system_tokens());
        writer.option_natural("conversationTokens", self.conversation_tokens());
        writer.option_natural("toolDefinitionsTokens", self.tool_definitions_tokens());
        writer.option_natural("statusCode", self.status_code());
        writer.option_natural("tokenLimit", self.token_limit());
        if let Some(value) = self.trigger() { writer.key("trigger"); writer.word(value.as_str(), !matches!(value, crate::enums::CompactionTrigger::Unknown(_))); }
        writer.option_text("compactionAttemptId", self.compaction_attempt_id());
        writer.option_text("outcome", self.outcome());
        writer.option_text("tokenAccountingBasis", self.token_accounting_basis());
        writer.close();
    }
}

impl view::CompactionStartData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("model", self.model());
        writer.option_natural("systemTokens", self.system_tokens());
        writer.option_natural("conversationTokens", self.conversation_tokens());
        writer.option_natural("toolDefinitionsTokens", self.tool_definitions_tokens());
        writer.option_natural("currentTokens", self.current_tokens());
        writer.option_natural("tokenLimit", self.token_limit());
        if let Some(value) = self.trigger() { writer.key("trigger"); writer.word(value.as_str(), !matches!(value, crate::enums::CompactionTrigger::Unknown(_))); }
        writer.option_text("compactionAttemptId", self.compaction_attempt_id());
        writer.close();
    }
}

impl view::CompletionReceiptData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("schemaVersion", self.schema_version());
        writer.member_natural("attempt", self.attempt());
        writer.member_text("sourceEventId", self.source_event_id());
        writer.key("eventRange"); self.event_range().rewrite(writer);
        writer.key("stopReason"); writer.word(self.stop_reason().as_str(), !matches!(self.stop_reason(), crate::enums::CompletionReceiptStopReason::Unknown(_)));
        if let Some(value) = self.final_tool() { writer.key("finalTool"); value.rewrite(writer); }
        writer.member_natural("successfulToolCount", self.successful_tool_count());
        writer.member_natural("failedToolCount", self.failed_tool_count());
        writer.close();
    }
}

impl view::CompletionReceiptEventRange<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("startEventId", self.start_event_id());
        writer.member_text("endEventId", self.end_event_id());
        writer.close();
    }
}

impl view::CompletionReceiptFinalTool<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("toolCallId", self.tool_call_id());
        writer.option_text("toolName", self.tool_name());
        writer.key("status"); writer.word(self.status().as_str(), !matches!(self.status(), crate::enums::CompletionReceiptToolStatus::Unknown(_)));
        writer.option_integer("exitCode", self.exit_code());
        writer.close();
    }
}

impl view::ContextClearedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("initialMessage", self.initial_message());
        writer.member_natural("messagesCleared", self.messages_cleared());
        writer.close();
    }
}

impl view::CopilotApiTokenAuthInfo<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_text("host", self.host());
        if let Some(value) = self.copilot_user() { writer.key("copilotUser"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::CopilotUserResponse<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("login", self.login());
        writer.option_text("access_type_sku", self.access_type_sku());
        writer.option_text("analytics_tracking_id", self.analytics_tracking_id());
        writer.option_text("assigned_date", self.assigned_date());
        writer.option_bool("can_signup_for_limited", self.can_signup_for_limited());
        writer.option_bool("chat_enabled", self.chat_enabled());
        writer.option_text("copilot_plan", self.copilot_plan());
        writer.option_bool("copilotignore_enabled", self.copilotignore_enabled());
        if let Some(value) = self.endpoints() { writer.key("endpoints"); value.rewrite(writer); }
        if let Some(value) = self.organization_login_list() { writer.key("organization_login_list"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        match self.organization_list() { crate::presence::Presence::Absent => {} crate::presence::Presence::Null => { writer.key("organization_list"); writer.null(); } crate::presence::Presence::Value(value) => { writer.key("organization_list"); writer.open_list(); for item in value { writer.item(); match item { Some(value) => { value.rewrite(writer); } None => writer.null(), } } writer.close_list(); } }
        if let Some(value) = self.enterprise_list() { writer.key("enterprise_list"); writer.open_list(); for item in value { writer.item(); match item { Some(value) => { value.rewrite(writer); } None => writer.null(), } } writer.close_list(); }
        writer.option_bool("codex_agent_enabled", self.codex_agent_enabled());
        writer.option_bool("is_mcp_enabled", self.is_mcp_enabled());
        writer.option_text("quota_reset_date", self.quota_reset_date());
        if let Some(value) = self.quota_snapshots() { writer.key("quota_snapshots"); value.rewrite(writer); }
        writer.option_bool("restricted_telemetry", self.restricted_telemetry());
        writer.option_bool("is_staff", self.is_staff());
        writer.option_bool("te", self.te());
        writer.option_bool("token_based_billing", self.token_based_billing());
        writer.option_bool("can_upgrade_plan", self.can_upgrade_plan());
        writer.option_text("quota_reset_date_utc", self.quota_reset_date_utc());
        if let Some(value) = self.limited_user_quotas() { writer.key("limited_user_quotas"); writer.open(); for (name, item) in value { writer.key(&name); writer.number(item); } writer.close(); }
        writer.option_text("limited_user_reset_date", self.limited_user_reset_date());
        if let Some(value) = self.monthly_quotas() { writer.key("monthly_quotas"); writer.open(); for (name, item) in value { writer.key(&name); writer.number(item); } writer.close(); }
        writer.option_bool("cloud_session_storage_enabled", self.cloud_session_storage_enabled());
        writer.option_bool("cli_remote_control_enabled", self.cli_remote_control_enabled());
        writer.close();
    }
}

impl view::CopilotUserResponseEndpoints<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("api", self.api());
        writer.option_text("origin-tracker", self.origin_tracker());
        writer.option_text("proxy", self.proxy());
        writer.option_text("telemetry", self.telemetry());
        writer.option_text("exp", self.exp());
        writer.close();
    }
}

impl view::CopilotUserResponseEnterpriseListItem<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_natural("id", self.id());
        writer.close();
    }
}

impl view::CopilotUserResponseOrganizationListItem<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_number("id", self.id());
        writer.option_text("login", self.login());
        writer.option_text("name", self.name());
        writer.close();
    }
}

impl view::CopilotUserResponseQuotaSnapshots<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.chat() { writer.key("chat"); value.rewrite(writer); }
        if let Some(value) = self.completions() { writer.key("completions"); value.rewrite(writer); }
        if let Some(value) = self.premium_interactions() { writer.key("premium_interactions"); value.rewrite(writer); }
        for (name, value) in self.members() { writer.key(&name); match value { Some(value) => { value.rewrite(writer); } None => writer.null(), } }
        writer.close();
    }
}

impl view::CopilotUserResponseQuotaSnapshotsChat<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_number("entitlement", self.entitlement());
        writer.option_number("overage_count", self.overage_count());
        writer.option_bool("overage_permitted", self.overage_permitted());
        writer.option_number("percent_remaining", self.percent_remaining());
        writer.option_text("quota_id", self.quota_id());
        writer.option_number("quota_remaining", self.quota_remaining());
        writer.option_number("remaining", self.remaining());
        writer.option_bool("unlimited", self.unlimited());
        writer.option_text("timestamp_utc", self.timestamp_utc());
        writer.option_bool("has_quota", self.has_quota());
        writer.option_number("quota_reset_at", self.quota_reset_at());
        writer.option_bool("token_based_billing", self.token_based_billing());
        writer.close();
    }
}

impl view::CopilotUserResponseQuotaSnapshotsCompletions<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_number("entitlement", self.entitlement());
        writer.option_number("overage_count", self.overage_count());
        writer.option_bool("overage_permitted", self.overage_permitted());
        writer.option_number("percent_remaining", self.percent_remaining());
        writer.option_text("quota_id", self.quota_id());
        writer.option_number("quota_remaining", self.quota_remaining());
        writer.option_number("remaining", self.remaining());
        writer.option_bool("unlimited", self.unlimited());
        writer.option_text("timestamp_utc", self.timestamp_utc());
        writer.option_bool("has_quota", self.has_quota());
        writer.option_number("quota_reset_at", self.quota_reset_at());
        writer.option_bool("token_based_billing", self.token_based_billing());
        writer.close();
    }
}

impl view::CopilotUserResponseQuotaSnapshotsPremiumInteractions<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_number("entitlement", self.entitlement());
        writer.option_number("overage_count", self.overage_count());
        writer.option_bool("overage_permitted", self.overage_permitted());
        writer.option_number("percent_remaining", self.percent_remaining());
        writer.option_text("quota_id", self.quota_id());
        writer.option_number("quota_remaining", self.quota_remaining());
        writer.option_number("remaining", self.remaining());
        writer.option_bool("unlimited", self.unlimited());
        writer.option_text("timestamp_utc", self.timestamp_utc());
        writer.option_bool("has_quota", self.has_quota());
        writer.option_number("quota_reset_at", self.quota_reset_at());
        writer.option_bool("token_based_billing", self.token_based_billing());
        writer.close();
    }
}

impl view::CopilotUserResponseQuotaSnapshotsValue<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_number("entitlement", self.entitlement());
        writer.option_number("overage_count", self.overage_count());
        writer.option_bool("overage_permitted", self.overage_permitted());
        writer.option_number("percent_remaining", self.percent_remaining());
        writer.option_text("quota_id", self.quota_id());
        writer.option_number("quota_remaining", self.quota_remaining());
        writer.option_number("remaining", self.remaining());
        writer.option_bool("unlimited", self.unlimited());
        writer.option_text("timestamp_utc", self.timestamp_utc());
        writer.option_bool("has_quota", self.has_quota());
        writer.option_number("quota_reset_at", self.quota_reset_at());
        writer.option_bool("token_based_billing", self.token_based_billing());
        writer.close();
    }
}

impl view::CurrentModel<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("modelId", self.model_id());
        writer.option_text("reasoningEffort", self.reasoning_effort());
        if let Some(value) = self.context_tier() { writer.key("contextTier"); writer.word(value.as_str(), !matches!(value, crate::enums::ContextTier::Unknown(_))); }
        if let Some(value) = self.auto_tier() { writer.key("autoTier"); writer.word(value.as_str(), !matches!(value, crate::enums::AutoTier::Unknown(_))); }
        match self.pending_auto_tier() { crate::presence::Presence::Absent => {} crate::presence::Presence::Null => { writer.key("pendingAutoTier"); writer.null(); } crate::presence::Presence::Value(value) => { writer.key("pendingAutoTier"); writer.word(value.as_str(), !matches!(value, crate::enums::AutoTier::Unknown(_))); } }
        match self.activating_auto_tier() { crate::presence::Presence::Absent => {} crate::presence::Presence::Null => { writer.key("activatingAutoTier"); writer.null(); } crate::presence::Presence::Value(value) => { writer.key("activatingAutoTier"); writer.word(value.as_str(), !matches!(value, crate::enums::AutoTier::Unknown(_))); } }
        writer.option_text("planBaseModelId", self.plan_base_model_id());
        writer.option_text("planBaseProviderId", self.plan_base_provider_id());
        writer.option_text("providerId", self.provider_id());
        writer.close();
    }
}

impl view::CustomAgentConfig<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.member_text("prompt", self.prompt());
        writer.option_text("displayName", self.display_name());
        writer.option_text("description", self.description());
        if let Some(value) = self.tools() { writer.key("tools"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.mcp_servers() { writer.key("mcpServers"); writer.open(); for (name, item) in value { writer.key(&name); item.rewrite(writer); } writer.close(); }
        writer.option_bool("infer", self.infer());
        if let Some(value) = self.skills() { writer.key("skills"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_text("model", self.model());
        if let Some(value) = self.model_policy() { writer.key("modelPolicy"); writer.word(value.as_str(), !matches!(value, crate::enums::AgentModelPolicy::Unknown(_))); }
        writer.option_text("reasoningEffort", self.reasoning_effort());
        if let Some(value) = self.hooks() { writer.key("hooks"); writer.open(); for (name, item) in value { writer.key(&name); writer.open_list(); for item in item { writer.item(); writer.open(); for (name, item) in item { writer.key(&name); writer.raw(item); } writer.close(); } writer.close_list(); } writer.close(); }
        writer.close();
    }
}

impl view::CustomAgentsUpdatedAgent<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("id", self.id());
        writer.member_text("name", self.name());
        writer.member_text("displayName", self.display_name());
        writer.member_text("description", self.description());
        writer.member_text("source", self.source());
        writer.key("tools"); match self.tools() { Some(value) => { writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); } None => writer.null(), }
        writer.member_bool("userInvocable", self.user_invocable());
        writer.option_bool("disableModelInvocation", self.disable_model_invocation());
        writer.option_text("model", self.model());
        if let Some(value) = self.models() { writer.key("models"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.model_policy() { writer.key("modelPolicy"); writer.word(value.as_str(), !matches!(value, crate::enums::AgentModelPolicy::Unknown(_))); }
        writer.close();
    }
}

impl view::CustomAgentsUpdatedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("agents"); writer.open_list(); for item in self.agents() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.key("warnings"); writer.open_list(); for item in self.warnings() { writer.item(); writer.text(&item); } writer.close_list();
        writer.key("errors"); writer.open_list(); for item in self.errors() { writer.item(); writer.text(&item); } writer.close_list();
        writer.close();
    }
}

impl view::CustomNotificationData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("source", self.source());
        writer.member_text("name", self.name());
        writer.option_natural("version", self.version());
        if let Some(value) = self.subject() { writer.key("subject"); writer.open(); for (name, item) in value { writer.key(&name); writer.text(&item); } writer.close(); }
        writer.key("payload"); writer.raw(self.payload());
        writer.close();
    }
}

impl view::DefaultAgentConfig<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.excluded_tools() { writer.key("excludedTools"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.close();
    }
}

impl view::DiagnosticSourcesConfiguration<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.mcp() { writer.key("mcp"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::DiagnosticsConfiguration<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("sources"); self.sources().rewrite(writer);
        writer.close();
    }
}

impl view::DiscoveredCanvas<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("displayName", self.display_name());
        writer.member_text("description", self.description());
        writer.option_text("icon", self.icon());
        if let Some(value) = self.input_schema() { writer.key("inputSchema"); writer.raw(value); }
        if let Some(value) = self.actions() { writer.key("actions"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        writer.member_text("extensionId", self.extension_id());
        writer.option_text("extensionName", self.extension_name());
        writer.member_text("canvasId", self.canvas_id());
        writer.close();
    }
}

impl view::ElicitationCompletedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("requestId", self.request_id());
        if let Some(value) = self.action() { writer.key("action"); writer.word(value.as_str(), !matches!(value, crate::enums::ElicitationCompletedAction::Unknown(_))); }
        if let Some(value) = self.content() { writer.key("content"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        writer.close();
    }
}

impl view::ElicitationRequestedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("requestId", self.request_id());
        writer.option_text("toolCallId", self.tool_call_id());
        writer.option_text("elicitationSource", self.elicitation_source());
        writer.member_text("message", self.message());
        if let Some(value) = self.mode() { writer.key("mode"); writer.word(value.as_str(), !matches!(value, crate::enums::ElicitationRequestedMode::Unknown(_))); }
        if let Some(value) = self.requested_schema() { writer.key("requestedSchema"); value.rewrite(writer); }
        writer.option_text("url", self.url());
        writer.option_text("elicitationId", self.elicitation_id());
        writer.option_text("elicitationSourceDisplayName", self.elicitation_source_display_name());
        writer.close();
    }
}

impl view::ElicitationRequestedSchema<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.key("properties"); writer.open(); for (name, item) in self.properties() { writer.key(&name); writer.raw(item); } writer.close();
        if let Some(value) = self.required() { writer.key("required"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.close();
    }
}

impl view::EmbeddedBlobResourceContents<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("uri", self.uri());
        writer.option_text("mimeType", self.mime_type());
        writer.member_text("blob", self.blob());
        writer.close();
    }
}

impl view::EmbeddedTextResourceContents<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("uri", self.uri());
        writer.option_text("mimeType", self.mime_type());
        writer.member_text("text", self.text());
        writer.close();
    }
}

impl view::EnqueueCommandParams<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("command", self.command());
        writer.option_text("displayText", self.display_text());
        writer.close();
    }
}

impl view::EntraTokenGetTokenRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("request"); self.request().rewrite(writer);
        writer.close();
    }
}

impl view::EntraTokenProviderRequestIdentity<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("clientId", self.client_id());
        writer.option_text("accountId", self.account_id());
        writer.key("reason"); writer.word(self.reason().as_str(), !matches!(self.reason(), crate::enums::EntraTokenReason::Unknown(_)));
        writer.close();
    }
}

impl view::EntraTokenProviderRequestToken<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("clientId", self.client_id());
        writer.member_text("accountId", self.account_id());
        writer.option_text("tenant", self.tenant());
        writer.option_text("audience", self.audience());
        writer.key("scopes"); writer.open_list(); for item in self.scopes() { writer.item(); writer.text(&item); } writer.close_list();
        writer.member_bool("skipCachedAccessToken", self.skip_cached_access_token());
        writer.key("reason"); writer.word(self.reason().as_str(), !matches!(self.reason(), crate::enums::EntraTokenReason::Unknown(_)));
        writer.close();
    }
}

impl view::EntraTokenProviderResultCancelled<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::EntraTokenProviderResultIdentity<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("accountId", self.account_id());
        writer.option_text("username", self.username());
        writer.close();
    }
}

impl view::EntraTokenProviderResultToken<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("accountId", self.account_id());
        writer.member_text("accessToken", self.access_token());
        writer.close();
    }
}

impl view::EntraTokenProviderResultUnavailable<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::EnvAuthInfo<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_text("host", self.host());
        writer.option_text("login", self.login());
        writer.member_text("token", self.token());
        writer.member_text("envVar", self.env_var());
        if let Some(value) = self.copilot_user() { writer.key("copilotUser"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::ErrorData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("errorType", self.error_type());
        writer.option_text("errorCode", self.error_code());
        writer.option_bool("eligibleForAutoSwitch", self.eligible_for_auto_switch());
        writer.member_text("message", self.message());
        if let Some(value) = self.remediation() { writer.key("remediation"); writer.word(value.as_str(), !matches!(value, crate::enums::RemediationAction::Unknown(_))); }
        writer.option_text("stack", self.stack());
        writer.option_natural("statusCode", self.status_code());
        writer.option_text("providerCallId", self.provider_call_id());
        writer.option_text("serviceRequestId", self.service_request_id());
        writer.option_text("url", self.url());
        writer.option_text("originatingMessageId", self.originating_message_id());
        writer.close();
    }
}

impl view::ErrorOccurredHookInput<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_number("timestamp", self.timestamp());
        writer.member_text("cwd", self.cwd());
        writer.key("error"); self.error().rewrite(writer);
        writer.key("errorContext"); writer.word(self.error_context().as_str(), !matches!(self.error_context(), crate::enums::HookErrorContext::Unknown(_)));
        writer.member_bool("recoverable", self.recoverable());
        writer.option_text("agentId", self.agent_id());
        writer.option_text("agentType", self.agent_type());
        writer.option_text("parentAgentId", self.parent_agent_id());
        writer.option_text("toolCallId", self.tool_call_id());
        writer.option_text("traceparent", self.traceparent());
        writer.option_text("tracestate", self.tracestate());
        writer.close();
    }
}

impl view::ErrorOccurredHookOutput<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_bool("suppressOutput", self.suppress_output());
        if let Some(value) = self.error_handling() { writer.key("errorHandling"); writer.word(value.as_str(), !matches!(value, crate::enums::HookErrorHandling::Unknown(_))); }
        writer.option_natural("retryCount", self.retry_count());
        writer.option_text("userNotification", self.user_notification());
        writer.close();
    }
}

impl view::ErrorOccurredHookResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.output() { writer.key("output"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::EventLogReadRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.option_text("cursor", self.cursor());
        writer.option_natural("max", self.max());
        writer.option_natural("waitMs", self.wait_ms());
        if let Some(value) = self.types() { writer.key("types"); value.rewrite(writer); }
        if let Some(value) = self.agent_scope() { writer.key("agentScope"); writer.word(value.as_str(), !matches!(value, crate::enums::EventsAgentScope::Unknown(_))); }
        if let Some(value) = self.agent_ids() { writer.key("agentIds"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.direction() { writer.key("direction"); writer.word(value.as_str(), !matches!(value, crate::enums::EventsReadDirection::Unknown(_))); }
        writer.option_bool("includeEphemeral", self.include_ephemeral());
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

impl view::EventsReadResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("events"); writer.open_list(); for item in self.events() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.member_text("cursor", self.cursor());
        writer.member_bool("hasMore", self.has_more());
        writer.key("cursorStatus"); writer.word(self.cursor_status().as_str(), !matches!(self.cursor_status(), crate::enums::EventsCursorStatus::Unknown(_)));
        writer.close();
    }
}

impl view::ExitPlanModeCompletedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("requestId", self.request_id());
        writer.option_bool("approved", self.approved());
        if let Some(value) = self.selected_action() { writer.key("selectedAction"); writer.word(value.as_str(), !matches!(value, crate::enums::ExitPlanModeAction::Unknown(_))); }
        writer.option_bool("autoApproveEdits", self.auto_approve_edits());
        writer.option_text("feedback", self.feedback());
        writer.close();
    }
}

impl view::ExitPlanModeRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("summary", self.summary());
        writer.option_text("planContent", self.plan_content());
        writer.key("actions"); writer.open_list(); for item in self.actions() { writer.item(); writer.word(item.as_str(), !matches!(item, crate::enums::ExitPlanModeAction::Unknown(_))); } writer.close_list();
        writer.key("recommendedAction"); writer.word(self.recommended_action().as_str(), !matches!(self.recommended_action(), crate::enums::ExitPlanModeAction::Unknown(_)));
        writer.option_text("requestId", self.request_id());
        writer.close();
    }
}

impl view::ExitPlanModeRequestedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("requestId", self.request_id());
        writer.member_text("summary", self.summary());
        writer.member_text("planContent", self.plan_content());
        writer.key("actions"); writer.open_list(); for item in self.actions() { writer.item(); writer.word(item.as_str(), !matches!(item, crate::enums::ExitPlanModeAction::Unknown(_))); } writer.close_list();
        writer.key("recommendedAction"); writer.word(self.recommended_action().as_str(), !matches!(self.recommended_action(), crate::enums::ExitPlanModeAction::Unknown(_)));
        writer.option_text("model", self.model());
        writer.option_text("toolCallId", self.tool_call_id());
        writer.close();
    }
}

impl view::ExpAssignments<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("Features"); writer.open_list(); for item in self.features() { writer.item(); writer.text(&item); } writer.close_list();
        writer.key("Flights"); writer.open(); for (name, item) in self.flights() { writer.key(&name); writer.text(&item); } writer.close();
        writer.key("Configs"); writer.open_list(); for item in self.configs() { writer.item(); item.rewrite(writer); } writer.close_list();
        if let Some(value) = self.parameter_groups() { writer.key("ParameterGroups"); writer.raw(value); }
        writer.option_integer("FlightingVersion", self.flighting_version());
        writer.option_text("ImpressionId", self.impression_id());
        writer.member_text("AssignmentContext", self.assignment_context());
        writer.close();
    }
}

impl view::ExpConfig<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("Id", self.id());
        writer.key("Parameters"); writer.open(); for (name, item) in self.parameters() { writer.key(&name); match item { Some(value) => { value.rewrite(writer); } None => writer.null(), } } writer.close();
        writer.close();
    }
}

impl view::ExtensionInfo<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("source", self.source());
        writer.member_text("name", self.name());
        writer.close();
    }
}

impl view::ExtensionLaunchProfile<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("executable", self.executable());
        writer.key("args"); writer.open_list(); for item in self.args() { writer.item(); writer.text(&item); } writer.close_list();
        writer.key("env"); writer.open(); for (name, item) in self.env() { writer.key(&name); writer.text(&item); } writer.close();
        writer.close();
    }
}

impl view::ExtensionLaunchProviderResolveRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("id", self.id());
        writer.member_text("name", self.name());
        writer.member_text("modulePath", self.module_path());
        writer.key("source"); writer.word(self.source().as_str(), !matches!(self.source(), crate::enums::ExtensionSource::Unknown(_)));
        writer.close();
    }
}

impl view::ExtensionLaunchProviderResolveResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.launch() { writer.key("launch"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::ExtensionsAttachmentsPushedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("attachments"); writer.open_list(); for item in self.attachments() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::ExtensionsLoadedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("extensions"); writer.open_list(); for item in self.extensions() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::ExtensionsLoadedExtension<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("id", self.id());
        writer.member_text("name", self.name());
        writer.key("source"); writer.word(self.source().as_str(), !matches!(self.source(), crate::enums::ExtensionsLoadedExtensionSource::Unknown(_)));
        writer.key("status"); writer.word(self.status().as_str(), !matches!(self.status(), crate::enums::ExtensionsLoadedExtensionStatus::Unknown(_)));
        writer.close();
    }
}

impl view::ExternalToolCompletedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("requestId", self.request_id());
        writer.close();
    }
}

impl view::ExternalToolRequestedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("requestId", self.request_id());
        writer.member_text("sessionId", self.session_id());
        writer.member_text("toolCallId", self.tool_call_id());
        writer.member_text("toolName", self.tool_name());
        writer.option_text("providerId", self.provider_id());
        if let Some(value) = self.arguments() { writer.key("arguments"); writer.raw(value); }
        writer.option_text("workingDirectory", self.working_directory());
        writer.option_text("traceparent", self.traceparent());
        writer.option_text("tracestate", self.tracestate());
        writer.close();
    }
}

impl view::ExternalToolTextResultForLlm<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("textResultForLlm", self.text_result_for_llm());
        if let Some(value) = self.result_type() { writer.key("resultType"); writer.word(value.as_str(), !matches!(value, crate::enums::ToolResultType::Unknown(_))); }
        writer.option_text("error", self.error());
        writer.option_text("sessionLog", self.session_log());
        if let Some(value) = self.tool_telemetry() { writer.key("toolTelemetry"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        if let Some(value) = self.binary_results_for_llm() { writer.key("binaryResultsForLlm"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        if let Some(value) = self.contents() { writer.key("contents"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        if let Some(value) = self.tool_references() { writer.key("toolReferences"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.close();
    }
}

impl view::ExternalToolTextResultForLlmBinaryResultsForLlm<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("type"); writer.word(self.r#type().as_str(), !matches!(self.r#type(), crate::enums::ExternalToolTextResultForLlmBinaryResultsForLlmType::Unknown(_)));
        writer.member_text("data", self.data());
        writer.member_text("mimeType", self.mime_type());
        writer.option_text("description", self.description());
        if let Some(value) = self.metadata() { writer.key("metadata"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        writer.close();
    }
}

impl view::ExternalToolTextResultForLlmContentAudio<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_text("data", self.data());
        writer.member_text("mimeType", self.mime_type());
        writer.close();
    }
}

impl view::ExternalToolTextResultForLlmContentImage<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_text("data", self.data());
        writer.member_text("mimeType", self.mime_type());
        writer.close();
    }
}

impl view::ExternalToolTextResultForLlmContentResource<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.key("resource"); self.resource().rewrite(writer);
        writer.close();
    }
}

impl view::ExternalToolTextResultForLlmContentResourceLink<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.icons() { writer.key("icons"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        writer.member_text("name", self.name());
        writer.option_text("title", self.title());
        writer.member_text("uri", self.uri());
        writer.option_text("description", self.description());
        writer.option_text("mimeType", self.mime_type());
        writer.option_natural("size", self.size());
        writer.member_text("type", self.r#type());
        writer.close();
    }
}

impl view::ExternalToolTextResultForLlmContentResourceLinkIcon<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("src", self.src());
        writer.option_text("mimeType", self.mime_type());
        if let Some(value) = self.sizes() { writer.key("sizes"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.theme() { writer.key("theme"); writer.word(value.as_str(), !matches!(value, crate::enums::ExternalToolTextResultForLlmContentResourceLinkIconTheme::Unknown(_))); }
        writer.close();
    }
}

impl view::ExternalToolTextResultForLlmContentShellExit<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_text("shellId", self.shell_id());
        writer.member_integer("exitCode", self.exit_code());
        writer.option_text("cwd", self.cwd());
        writer.option_text("outputPreview", self.output_preview());
        writer.option_bool("outputTruncated", self.output_truncated());
        writer.option_text("outputFilePath", self.output_file_path());
        writer.close();
    }
}

impl view::ExternalToolTextResultForLlmContentTerminal<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_text("text", self.text());
        writer.option_integer("exitCode", self.exit_code());
        writer.option_text("cwd", self.cwd());
        writer.close();
    }
}

impl view::ExternalToolTextResultForLlmContentText<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_text("text", self.text());
        writer.close();
    }
}

impl view::FleetStartRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.option_text("prompt", self.prompt());
        if let Some(value) = self.attachments() { writer.key("attachments"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        writer.option_bool("billable", self.billable());
        writer.option_bool("wait", self.wait());
        writer.close();
    }
}

impl view::FleetStartResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("started", self.started());
        writer.close();
    }
}

impl view::FusionAttribution<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_bool("hasUserSteering", self.has_user_steering());
        writer.member_text("fusionId", self.fusion_id());
        writer.option_text("commitId", self.commit_id());
        writer.member_text("syntheticModel", self.synthetic_model());
        writer.member_text("policy", self.policy());
        writer.member_text("pattern", self.pattern());
        writer.option_text("phaseId", self.phase_id());
        writer.option_text("phaseKind", self.phase_kind());
        writer.option_text("role", self.role());
        writer.option_text("sourceModel", self.source_model());
        writer.option_text("conversationScope", self.conversation_scope());
        writer.option_text("sourcePhaseId", self.source_phase_id());
        writer.close();
    }
}

impl view::FusionChangeCheckpointData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("codeChanges"); self.code_changes().rewrite(writer);
        writer.close();
    }
}

impl view::FusionCommitStartedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("fusionId", self.fusion_id());
        writer.member_text("commitId", self.commit_id());
        writer.member_text("sourcePhaseId", self.source_phase_id());
        writer.member_text("sourceModel", self.source_model());
        writer.key("kind"); writer.word(self.kind().as_str(), !matches!(self.kind(), crate::enums::FusionCommitKind::Unknown(_)));
        writer.key("toolCallId"); match self.tool_call_id() { Some(value) => { writer.text(&value); } None => writer.null(), }
        writer.close();
    }
}

impl view::FusionCompletedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("fusionId", self.fusion_id());
        writer.member_text("commitId", self.commit_id());
        writer.member_text("turnId", self.turn_id());
        writer.member_text("syntheticModel", self.synthetic_model());
        writer.key("pattern"); writer.word(self.pattern().as_str(), !matches!(self.pattern(), crate::enums::FusionPattern::Unknown(_)));
        writer.member_text("outcome", self.outcome());
        writer.key("finalSourcePhaseId"); match self.final_source_phase_id() { Some(value) => { writer.text(&value); } None => writer.null(), }
        writer.key("finalSourceModel"); match self.final_source_model() { Some(value) => { writer.text(&value); } None => writer.null(), }
        writer.member_text("followUpModel", self.follow_up_model());
        writer.key("degradedReason"); match self.degraded_reason() { Some(value) => { writer.text(&value); } None => writer.null(), }
        writer.member_natural("phaseCount", self.phase_count());
        writer.member_natural("requestCount", self.request_count());
        writer.member_natural("inputTokens", self.input_tokens());
        writer.member_natural("outputTokens", self.output_tokens());
        writer.member_natural("cachedTokens", self.cached_tokens());
        writer.option_natural("cacheWriteTokens", self.cache_write_tokens());
        writer.member_number("totalNanoAiu", self.total_nano_aiu());
        writer.member_number("durationMs", self.duration_ms());
        writer.close();
    }
}

impl view::FusionCritic<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("phaseId", self.phase_id());
        writer.member_text("model", self.model());
        writer.option_text("reasoningEffort", self.reasoning_effort());
        writer.close();
    }
}

impl view::FusionFollowUpRecommendation<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("userTurn"); writer.word(self.user_turn().as_str(), !matches!(self.user_turn(), crate::enums::FusionFollowUpAction::Unknown(_)));
        writer.key("compactionTurn"); writer.word(self.compaction_turn().as_str(), !matches!(self.compaction_turn(), crate::enums::FusionFollowUpAction::Unknown(_)));
        writer.close();
    }
}

impl view::FusionHandoffData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("fusionId", self.fusion_id());
        writer.member_text("sourcePhaseId", self.source_phase_id());
        writer.member_text("targetPhaseId", self.target_phase_id());
        writer.member_text("targetModel", self.target_model());
        writer.key("message"); writer.raw(self.message());
        writer.close();
    }
}

impl view::FusionPhaseActivityData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("fusionId", self.fusion_id());
        writer.member_text("phaseId", self.phase_id());
        writer.key("phaseKind"); writer.word(self.phase_kind().as_str(), !matches!(self.phase_kind(), crate::enums::FusionPhaseKind::Unknown(_)));
        writer.key("pattern"); writer.word(self.pattern().as_str(), !matches!(self.pattern(), crate::enums::FusionPattern::Unknown(_)));
        writer.member_text("role", self.role());
        writer.key("conversationScope"); writer.word(self.conversation_scope().as_str(), !matches!(self.conversation_scope(), crate::enums::FusionConversationScope::Unknown(_)));
        writer.key("activity"); writer.word(self.activity().as_str(), !matches!(self.activity(), crate::enums::FusionPhaseActivityKind::Unknown(_)));
        writer.option_natural("totalResponseSizeBytes", self.total_response_size_bytes());
        writer.option_text("toolCallId", self.tool_call_id());
        writer.close();
    }
}

impl view::FusionPhaseCompletedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("fusionId", self.fusion_id());
        writer.member_text("phaseId", self.phase_id());
        writer.key("phaseKind"); writer.word(self.phase_kind().as_str(), !matches!(self.phase_kind(), crate::enums::FusionPhaseKind::Unknown(_)));
        writer.member_text("role", self.role());
        writer.key("conversationScope"); writer.word(self.conversation_scope().as_str(), !matches!(self.conversation_scope(), crate::enums::FusionConversationScope::Unknown(_)));
        writer.member_text("model", self.model());
        writer.option_text("reasoningEffort", self.reasoning_effort());
        writer.key("status"); writer.word(self.status().as_str(), !matches!(self.status(), crate::enums::FusionPhaseStatus::Unknown(_)));
        writer.member_text("content", self.content());
        writer.key("verdict"); match self.verdict() { Some(value) => { writer.text(&value); } None => writer.null(), }
        writer.member_number("durationMs", self.duration_ms());
        writer.key("usage"); self.usage().rewrite(writer);
        if let Some(value) = self.projection_message() { writer.key("projectionMessage"); writer.raw(value); }
        if let Some(value) = self.projection_mode() { writer.key("projectionMode"); writer.word(value.as_str(), !matches!(value, crate::enums::FusionProjectionMode::Unknown(_))); }
        if let Some(value) = self.staged_terminal() { writer.key("stagedTerminal"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::FusionPhaseFailedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("fusionId", self.fusion_id());
        writer.member_text("phaseId", self.phase_id());
        writer.key("phaseKind"); writer.word(self.phase_kind().as_str(), !matches!(self.phase_kind(), crate::enums::FusionPhaseKind::Unknown(_)));
        writer.member_text("role", self.role());
        writer.key("conversationScope"); writer.word(self.conversation_scope().as_str(), !matches!(self.conversation_scope(), crate::enums::FusionConversationScope::Unknown(_)));
        writer.member_text("model", self.model());
        writer.option_text("reasoningEffort", self.reasoning_effort());
        writer.key("status"); writer.word(self.status().as_str(), !matches!(self.status(), crate::enums::FusionPhaseStatus::Unknown(_)));
        writer.member_text("reason", self.reason());
        writer.member_number("durationMs", self.duration_ms());
        writer.key("usage"); self.usage().rewrite(writer);
        writer.option_text("errorMessage", self.error_message());
        writer.option_text("degradedToPhaseId", self.degraded_to_phase_id());
        writer.close();
    }
}

impl view::FusionPhasePlanStep<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("kind"); writer.word(self.kind().as_str(), !matches!(self.kind(), crate::enums::FusionPhaseKind::Unknown(_)));
        writer.member_text("role", self.role());
        writer.key("scope"); writer.word(self.scope().as_str(), !matches!(self.scope(), crate::enums::FusionConversationScope::Unknown(_)));
        writer.member_bool("conditional", self.conditional());
        writer.close();
    }
}

impl view::FusionPhaseStartedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("fusionId", self.fusion_id());
        writer.member_text("phaseId", self.phase_id());
        writer.key("phaseKind"); writer.word(self.phase_kind().as_str(), !matches!(self.phase_kind(), crate::enums::FusionPhaseKind::Unknown(_)));
        writer.key("pattern"); writer.word(self.pattern().as_str(), !matches!(self.pattern(), crate::enums::FusionPattern::Unknown(_)));
        writer.member_text("role", self.role());
        writer.key("conversationScope"); writer.word(self.conversation_scope().as_str(), !matches!(self.conversation_scope(), crate::enums::FusionConversationScope::Unknown(_)));
        writer.member_text("model", self.model());
        writer.option_text("reasoningEffort", self.reasoning_effort());
        writer.close();
    }
}

impl view::FusionPhaseUsage<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("requestCount", self.request_count());
        writer.member_natural("inputTokens", self.input_tokens());
        writer.member_natural("outputTokens", self.output_tokens());
        writer.member_natural("cachedTokens", self.cached_tokens());
        writer.option_natural("cacheWriteTokens", self.cache_write_tokens());
        writer.member_number("totalNanoAiu", self.total_nano_aiu());
        writer.close();
    }
}

impl view::FusionResolvedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("fusionId", self.fusion_id());
        writer.member_text("turnId", self.turn_id());
        writer.member_integer("contractVersion", self.contract_version());
        writer.member_text("syntheticModel", self.synthetic_model());
        writer.member_text("policy", self.policy());
        writer.option_text("routeSource", self.route_source());
        writer.option_text("planVersion", self.plan_version());
        writer.option_text("policyVersion", self.policy_version());
        writer.option_text("modelUniverseVersion", self.model_universe_version());
        writer.option_text("ruleId", self.rule_id());
        writer.option_natural("ruleIndex", self.rule_index());
        writer.option_text("ruleName", self.rule_name());
        if let Some(value) = self.scores() { writer.key("scores"); value.rewrite(writer); }
        writer.key("pattern"); writer.word(self.pattern().as_str(), !matches!(self.pattern(), crate::enums::FusionPattern::Unknown(_)));
        writer.option_text("hint", self.hint());
        if let Some(value) = self.phase_plan() { writer.key("phasePlan"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        writer.member_text("primaryModel", self.primary_model());
        writer.key("secondaryModel"); match self.secondary_model() { Some(value) => { writer.text(&value); } None => writer.null(), }
        writer.option_text("judgeModel", self.judge_model());
        writer.option_text("repairModel", self.repair_model());
        if let Some(value) = self.critics() { writer.key("critics"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        writer.member_text("fallbackModel", self.fallback_model());
        writer.member_text("followUpModel", self.follow_up_model());
        if let Some(value) = self.follow_up() { writer.key("followUp"); value.rewrite(writer); }
        writer.option_number("routingLatencyMs", self.routing_latency_ms());
        writer.close();
    }
}

impl view::FusionRouteFailedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("attemptId", self.attempt_id());
        writer.member_text("syntheticModel", self.synthetic_model());
        writer.member_text("policy", self.policy());
        writer.member_text("reason", self.reason());
        writer.option_text("errorMessage", self.error_message());
        writer.member_text("fallbackModel", self.fallback_model());
        writer.option_number("routingLatencyMs", self.routing_latency_ms());
        writer.close();
    }
}

impl view::FusionRouteStartedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("attemptId", self.attempt_id());
        writer.key("turnKind"); writer.word(self.turn_kind().as_str(), !matches!(self.turn_kind(), crate::enums::FusionTurnKind::Unknown(_)));
        writer.option_text("syntheticModel", self.synthetic_model());
        writer.option_text("policy", self.policy());
        writer.close();
    }
}

impl view::FusionScores<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_number("reasoning", self.reasoning());
        writer.member_number("codeGen", self.code_gen());
        writer.member_number("debugging", self.debugging());
        writer.member_number("toolUse", self.tool_use());
        writer.close();
    }
}

impl view::FusionStagedTerminal<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("assistantMessage"); writer.raw(self.assistant_message());
        writer.member_text("toolName", self.tool_name());
        writer.member_text("toolCallId", self.tool_call_id());
        writer.member_text("arguments", self.arguments());
        writer.member_text("phaseId", self.phase_id());
        writer.close();
    }
}

impl view::GhCliAuthInfo<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_text("host", self.host());
        writer.member_text("login", self.login());
        writer.member_text("token", self.token());
        if let Some(value) = self.copilot_user() { writer.key("copilotUser"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::GitHubMcpToolConfig<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_bool("enableAllTools", self.enable_all_tools());
        if let Some(value) = self.additional_toolsets() { writer.key("additionalToolsets"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.additional_tools() { writer.key("additionalTools"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_bool("enableInsidersMode", self.enable_insiders_mode());
        writer.option_bool("disableFormDeferral", self.disable_form_deferral());
        writer.close();
    }
}

impl view::GitHubRepoRef<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_natural("id", self.id());
        writer.member_text("name", self.name());
        writer.member_text("owner", self.owner());
        writer.close();
    }
}

impl view::GitHubTelemetryClientInfo<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("cli_version", self.cli_version());
        writer.option_text("os_platform", self.os_platform());
        writer.option_text("os_version", self.os_version());
        writer.option_text("os_arch", self.os_arch());
        writer.option_text("node_version", self.node_version());
        writer.option_text("copilot_plan", self.copilot_plan());
        writer.option_text("client_type", self.client_type());
        writer.option_text("client_name", self.client_name());
        writer.option_bool("is_staff", self.is_staff());
        writer.option_text("dev_device_id", self.dev_device_id());
        writer.option_text("cpu_model", self.cpu_model());
        writer.option_natural("cpu_count", self.cpu_count());
        writer.option_text("rte", self.rte());
        writer.close();
    }
}

impl view::GitHubTelemetryEvent<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("created_at", self.created_at());
        writer.option_text("model_call_id", self.model_call_id());
        writer.key("properties"); writer.open(); for (name, item) in self.properties() { writer.key(&name); writer.text(&item); } writer.close();
        writer.key("metrics"); writer.open(); for (name, item) in self.metrics() { writer.key(&name); writer.number(item); } writer.close();
        writer.option_text("exp_assignment_context", self.exp_assignment_context());
        if let Some(value) = self.features() { writer.key("features"); writer.open(); for (name, item) in value { writer.key(&name); writer.text(&item); } writer.close(); }
        writer.option_text("session_id", self.session_id());
        writer.option_text("copilot_tracking_id", self.copilot_tracking_id());
        if let Some(value) = self.client() { writer.key("client"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::GitHubTelemetryNotification<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("sessionId", self.session_id());
        writer.member_bool("restricted", self.restricted());
        writer.key("event"); self.event().rewrite(writer);
        writer.close();
    }
}

impl view::GitHubTokenAcquireRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("registrationId", self.registration_id());
        writer.member_text("host", self.host());
        writer.option_text("sessionId", self.session_id());
        writer.key("reason"); writer.word(self.reason().as_str(), !matches!(self.reason(), crate::enums::GitHubTokenAcquireReason::Unknown(_)));
        writer.close();
    }
}

impl view::GitHubTokenAcquireResultCancelled<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::GitHubTokenAcquireResultToken<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("accessToken", self.access_token());
        writer.option_text("tokenType", self.token_type());
        writer.member_natural("expiresIn", self.expires_in());
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::HMACAuthInfo<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_text("host", self.host());
        writer.member_text("hmac", self.hmac());
        if let Some(value) = self.copilot_user() { writer.key("copilotUser"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::HandlePendingToolCallRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("requestId", self.request_id());
        if let Some(value) = self.result() { writer.key("result"); value.rewrite(writer); }
        writer.option_text("error", self.error());
        writer.close();
    }
}

impl view::HandlePendingToolCallResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("success", self.success());
        writer.close();
    }
}

impl view::HandoffData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("handoffTime", self.handoff_time());
        writer.key("sourceType"); writer.word(self.source_type().as_str(), !matches!(self.source_type(), crate::enums::HandoffSourceType::Unknown(_)));
        if let Some(value) = self.repository() { writer.key("repository"); value.rewrite(writer); }
        writer.option_text("context", self.context());
        writer.option_text("summary", self.summary());
        writer.option_text("remoteSessionId", self.remote_session_id());
        writer.option_text("host", self.host());
        writer.close();
    }
}

impl view::HandoffRepository<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("owner", self.owner());
        writer.member_text("name", self.name());
        writer.option_text("branch", self.branch());
        writer.close();
    }
}

impl view::HeaderEntry<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.member_text("value", self.value());
        writer.close();
    }
}

impl view::HistoryCompactContextWindow<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("tokenLimit", self.token_limit());
        writer.member_natural("currentTokens", self.current_tokens());
        writer.member_natural("messagesLength", self.messages_length());
        writer.option_natural("systemTokens", self.system_tokens());
        writer.option_natural("conversationTokens", self.conversation_tokens());
        writer.option_natural("toolDefinitionsTokens", self.tool_definitions_tokens());
        writer.close();
    }
}

impl view::HistoryCompactRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.option_text("customInstructions", self.custom_instructions());
        if let Some(value) = self.trigger() { writer.key("trigger"); writer.word(value.as_str(), !matches!(value, crate::enums::HistoryCompactRequestTrigger::Unknown(_))); }
        writer.option_natural("tokenLimit", self.token_limit());
        writer.close();
    }
}

impl view::HistoryCompactResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("success", self.success());
        writer.member_natural("tokensRemoved", self.tokens_removed());
        writer.member_natural("messagesRemoved", self.messages_removed());
        writer.option_text("summaryContent", self.summary_content());
        if let Some(value) = self.context_window() { writer.key("contextWindow"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::HistoryTruncateRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("eventId", self.event_id());
        writer.close();
    }
}

impl view::HistoryTruncateResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("eventsRemoved", self.events_removed());
        writer.option_bool("checkpointCleanupFailed", self.checkpoint_cleanup_failed());
        writer.option_text("checkpointCleanupError", self.checkpoint_cleanup_error());
        writer.close();
    }
}

impl view::HookEndData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("hookInvocationId", self.hook_invocation_id());
        writer.member_text("hookType", self.hook_type());
        if let Some(value) = self.output() { writer.key("output"); writer.raw(value); }
        writer.member_bool("success", self.success());
        if let Some(value) = self.error() { writer.key("error"); value.rewrite(writer); }
        writer.option_text("parentToolCallId", self.parent_tool_call_id());
        writer.close();
    }
}

impl view::HookEndError<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("message", self.message());
        writer.option_text("stack", self.stack());
        writer.option_text("source", self.source());
        writer.close();
    }
}

impl view::HookErrorObject<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("name", self.name());
        writer.option_text("message", self.message());
        writer.option_text("stack", self.stack());
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::HookProgressData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("message", self.message());
        writer.option_bool("temporary", self.temporary());
        writer.close();
    }
}

impl view::HookStartData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("hookInvocationId", self.hook_invocation_id());
        writer.member_text("hookType", self.hook_type());
        if let Some(value) = self.input() { writer.key("input"); writer.raw(value); }
        writer.option_text("parentToolCallId", self.parent_tool_call_id());
        writer.close();
    }
}

impl view::HooksInvokeAgentStop<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("hookType", self.hook_type());
        writer.key("input"); self.input().rewrite(writer);
        writer.close();
    }
}

impl view::HooksInvokeErrorOccurred<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("hookType", self.hook_type());
        writer.key("input"); self.input().rewrite(writer);
        writer.close();
    }
}

impl view::HooksInvokeNotification<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("hookType", self.hook_type());
        writer.key("input"); self.input().rewrite(writer);
        writer.close();
    }
}

impl view::HooksInvokePermissionRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("hookType", self.hook_type());
        writer.key("input"); self.input().rewrite(writer);
        writer.close();
    }
}

impl view::HooksInvokePostResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("hookType", self.hook_type());
        writer.key("input"); self.input().rewrite(writer);
        writer.close();
    }
}

impl view::HooksInvokePostToolUse<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("hookType", self.hook_type());
        writer.key("input"); self.input().rewrite(writer);
        writer.close();
    }
}

impl view::HooksInvokePostToolUseFailure<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("hookType", self.hook_type());
        writer.key("input"); self.input().rewrite(writer);
        writer.close();
    }
}

impl view::HooksInvokePreCompact<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("hookType", self.hook_type());
        writer.key("input"); self.input().rewrite(writer);
        writer.close();
    }
}

impl view::HooksInvokePreMcpToolCall<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("hookType", self.hook_type());
        writer.key("input"); self.input().rewrite(writer);
        writer.close();
    }
}

impl view::HooksInvokePrePrDescription<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("hookType", self.hook_type());
        writer.key("input"); self.input().rewrite(writer);
        writer.close();
    }
}

impl view::HooksInvokePreToolUse<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("hookType", self.hook_type());
        writer.key("input"); self.input().rewrite(writer);
        writer.close();
    }
}

impl view::HooksInvokeResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.output() { writer.key("output"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        writer.close();
    }
}

impl view::HooksInvokeSessionEnd<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("hookType", self.hook_type());
        writer.key("input"); self.input().rewrite(writer);
        writer.close();
    }
}

impl view::HooksInvokeSessionStart<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("hookType", self.hook_type());
        writer.key("input"); self.input().rewrite(writer);
        writer.close();
    }
}

impl view::HooksInvokeSubagentStart<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("hookType", self.hook_type());
        writer.key("input"); self.input().rewrite(writer);
        writer.close();
    }
}

impl view::HooksInvokeSubagentStop<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("hookType", self.hook_type());
        writer.key("input"); self.input().rewrite(writer);
        writer.close();
    }
}

impl view::HooksInvokeUserPromptSubmitted<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("hookType", self.hook_type());
        writer.key("input"); self.input().rewrite(writer);
        writer.close();
    }
}

impl view::HooksInvokeUserPromptTransformed<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("hookType", self.hook_type());
        writer.key("input"); self.input().rewrite(writer);
        writer.close();
    }
}

impl view::HostAuthentication<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("identity", self.identity());
        writer.member_text("expiresAt", self.expires_at());
        writer.close();
    }
}

impl view::HostAuthenticationCancelledNotification<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("hostId", self.host_id());
        writer.member_text("requestId", self.request_id());
        writer.close();
    }
}

impl view::HostDiagnostics<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("errorReporting"); writer.word(self.error_reporting().as_str(), !matches!(self.error_reporting(), crate::enums::HostErrorReporting::Unknown(_)));
        writer.close();
    }
}

impl view::HostEventNotification<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("scope"); self.scope().rewrite(writer);
        writer.member_text("kind", self.kind());
        if let Some(value) = self.payload() { writer.key("payload"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::HostEventPayload<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("subscriptionId", self.subscription_id());
        writer.option_text("kind", self.kind());
        writer.option_text("taskJson", self.task_json());
        writer.option_text("reactionJson", self.reaction_json());
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::HostEventScope<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.option_text("sessionId", self.session_id());
        writer.close();
    }
}

impl view::HostExitedNotification<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("hostId", self.host_id());
        writer.key("reason"); writer.word(self.reason().as_str(), !matches!(self.reason(), crate::enums::HostExitReason::Unknown(_)));
        writer.option_integer("exitCode", self.exit_code());
        writer.option_text("error", self.error());
        writer.close();
    }
}

impl view::HostMaterializeSessionRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("hostId", self.host_id());
        writer.member_text("handoffId", self.handoff_id());
        writer.key("config"); writer.open(); for (name, item) in self.config() { writer.key(&name); writer.raw(item); } writer.close();
        if let Some(value) = self.authentication() { writer.key("authentication"); writer.raw(value); }
        writer.option_bool("resume", self.resume());
        writer.close();
    }
}

impl view::HostMaterializeSessionResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.close();
    }
}

impl view::HostSessionReleasedNotification<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("hostId", self.host_id());
        writer.member_text("handoffId", self.handoff_id());
        writer.close();
    }
}

impl view::HostValidateAuthenticationRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("hostId", self.host_id());
        writer.member_text("requestId", self.request_id());
        writer.member_text("token", self.token());
        writer.close();
    }
}

impl view::HumanResponseRecordedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("actor"); writer.word(self.actor().as_str(), !matches!(self.actor(), crate::enums::HumanResponseActor::Unknown(_)));
        writer.member_text("requestId", self.request_id());
        writer.key("response"); self.response().rewrite(writer);
        writer.option_text("toolCallId", self.tool_call_id());
        writer.close();
    }
}

impl view::HumanResponseRecordedResponseAskUser<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("content"); writer.open(); for (name, item) in self.content() { writer.key(&name); writer.raw(item); } writer.close();
        writer.member_text("message", self.message());
        writer.key("requestedSchema"); self.requested_schema().rewrite(writer);
        writer.member_text("responseKind", self.response_kind());
        writer.close();
    }
}

impl view::HumanResponseRecordedResponseExitPlanMode<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("actions"); writer.open_list(); for item in self.actions() { writer.item(); writer.word(item.as_str(), !matches!(item, crate::enums::ExitPlanModeAction::Unknown(_))); } writer.close_list();
        writer.member_bool("approved", self.approved());
        writer.option_bool("autoApproveEdits", self.auto_approve_edits());
        writer.option_text("feedback", self.feedback());
        writer.member_text("planContent", self.plan_content());
        writer.key("recommendedAction"); writer.word(self.recommended_action().as_str(), !matches!(self.recommended_action(), crate::enums::ExitPlanModeAction::Unknown(_)));
        writer.member_text("responseKind", self.response_kind());
        if let Some(value) = self.selected_action() { writer.key("selectedAction"); writer.word(value.as_str(), !matches!(value, crate::enums::ExitPlanModeAction::Unknown(_))); }
        writer.member_text("summary", self.summary());
        writer.close();
    }
}

impl view::HumanResponseRecordedResponseUserInput<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_bool("allowFreeform", self.allow_freeform());
        writer.member_text("answer", self.answer());
        if let Some(value) = self.choices() { writer.key("choices"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.member_text("question", self.question());
        writer.member_text("responseKind", self.response_kind());
        writer.member_bool("wasFreeform", self.was_freeform());
        writer.close();
    }
}

impl view::IdleData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_bool("aborted", self.aborted());
        if let Some(value) = self.mode() { writer.key("mode"); writer.word(value.as_str(), !matches!(value, crate::enums::SessionMode::Unknown(_))); }
        writer.close();
    }
}

impl view::ImageToolModel<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("availability"); writer.word(self.availability().as_str(), !matches!(self.availability(), crate::enums::ImageToolModelAvailability::Unknown(_)));
        writer.member_text("id", self.id());
        writer.member_bool("isDefault", self.is_default());
        writer.member_text("name", self.name());
        if let Some(value) = self.pricing() { writer.key("pricing"); value.rewrite(writer); }
        writer.key("supportedOperations"); writer.open_list(); for item in self.supported_operations() { writer.item(); writer.word(item.as_str(), !matches!(item, crate::enums::ImageToolModelOperation::Unknown(_))); } writer.close_list();
        writer.close();
    }
}

impl view::ImageToolModelPricing<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_integer("batchSize", self.batch_size());
        writer.option_number("imageInputPrice", self.image_input_price());
        writer.option_number("imageOutputPrice", self.image_output_price());
        writer.option_number("textInputPrice", self.text_input_price());
        writer.option_number("textOutputPrice", self.text_output_price());
        writer.close();
    }
}

impl view::IndexedSearchDataIncremental<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("phase"); writer.word(self.phase().as_str(), !matches!(self.phase(), crate::enums::IndexedSearchIncrementalPhase::Unknown(_)));
        writer.option_number("changedFileCount", self.changed_file_count());
        writer.option_number("addedFileCount", self.added_file_count());
        writer.option_number("deletedFileCount", self.deleted_file_count());
        writer.option_number("totalChangeCount", self.total_change_count());
        writer.option_number("walkDurationMs", self.walk_duration_ms());
        writer.option_number("updateDurationMs", self.update_duration_ms());
        writer.option_number("totalDurationMs", self.total_duration_ms());
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::IndexedSearchDataServerError<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("errorType"); writer.word(self.error_type().as_str(), !matches!(self.error_type(), crate::enums::IndexedSearchErrorType::Unknown(_)));
        writer.option_number("exitCode", self.exit_code());
        writer.option_text("errorMessage", self.error_message());
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::IndexedSearchDataStartup<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("outcome"); writer.word(self.outcome().as_str(), !matches!(self.outcome(), crate::enums::IndexedSearchOutcome::Unknown(_)));
        writer.option_number("fileCount", self.file_count());
        writer.member_number("startupDurationMs", self.startup_duration_ms());
        writer.member_bool("forcedByEnv", self.forced_by_env());
        writer.member_bool("warmStart", self.warm_start());
        if let Some(value) = self.disabled_reason() { writer.key("disabledReason"); writer.word(value.as_str(), !matches!(value, crate::enums::IndexedSearchDisabledReason::Unknown(_))); }
        writer.option_text("errorMessage", self.error_message());
        writer.option_bool("eligible", self.eligible());
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::IndexedSearchDataStatus<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("state"); writer.word(self.state().as_str(), !matches!(self.state(), crate::enums::IndexedSearchState::Unknown(_)));
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::InfiniteSessionConfig<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_bool("enabled", self.enabled());
        writer.option_number("backgroundCompactionThreshold", self.background_compaction_threshold());
        writer.option_number("bufferExhaustionThreshold", self.buffer_exhaustion_threshold());
        writer.close();
    }
}

impl view::InfoData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("infoType", self.info_type());
        writer.member_text("message", self.message());
        writer.option_text("url", self.url());
        writer.option_text("tip", self.tip());
        writer.close();
    }
}

impl view::InstallationCatalogueIdentity<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("resourceId", self.resource_id());
        writer.option_text("itemUrl", self.item_url());
        writer.member_text("displayName", self.display_name());
        writer.option_text("description", self.description());
        writer.option_text("publisher", self.publisher());
        writer.option_text("version", self.version());
        writer.member_text("source", self.source());
        if let Some(value) = self.trust_at_install() { writer.key("trustAtInstall"); value.rewrite(writer); }
        writer.option_text("iconUrl", self.icon_url());
        writer.close();
    }
}

impl view::InstallationConfirmationRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("policySessionId", self.policy_session_id());
        writer.member_text("confirmationId", self.confirmation_id());
        writer.member_text("operationId", self.operation_id());
        writer.member_text("expiresAt", self.expires_at());
        writer.member_text("reviewFingerprint", self.review_fingerprint());
        writer.key("review"); self.review().rewrite(writer);
        writer.close();
    }
}

impl view::InstallationConfirmationResponse<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("confirmationId", self.confirmation_id());
        writer.member_text("reviewFingerprint", self.review_fingerprint());
        writer.key("decision"); writer.word(self.decision().as_str(), !matches!(self.decision(), crate::enums::InstallationDecision::Unknown(_)));
        writer.close();
    }
}

impl view::InstallationReviewMcp<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("review"); self.review().rewrite(writer);
        writer.member_text("resource", self.resource());
        writer.close();
    }
}

impl view::InstallationReviewSkill<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("review"); self.review().rewrite(writer);
        writer.member_text("resource", self.resource());
        writer.close();
    }
}

impl view::InstalledPlugin<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.member_text("marketplace", self.marketplace());
        writer.option_text("version", self.version());
        writer.member_text("installed_at", self.installed_at());
        writer.member_bool("enabled", self.enabled());
        writer.option_text("cache_path", self.cache_path());
        if let Some(value) = self.source() { writer.key("source"); value.rewrite(writer); }
        writer.option_text("source_sha", self.source_sha());
        writer.option_text("installed_from", self.installed_from());
        writer.close();
    }
}

impl view::InstalledPluginInfo<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.member_text("marketplace", self.marketplace());
        writer.option_text("directSourceId", self.direct_source_id());
        writer.option_text("version", self.version());
        writer.member_bool("enabled", self.enabled());
        writer.option_text("installedFrom", self.installed_from());
        writer.option_text("source", self.source());
        writer.option_bool("managed", self.managed());
        writer.option_bool("managedDesiredEnabled", self.managed_desired_enabled());
        writer.option_bool("installed", self.installed());
        writer.option_text("description", self.description());
        writer.option_text("iconUrl", self.icon_url());
        if let Some(value) = self.verified_source() { writer.key("verifiedSource"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::InstalledPluginSourceGitHub<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("source", self.source());
        writer.member_text("repo", self.repo());
        writer.option_text("ref", self.r#ref());
        writer.option_text("sha", self.sha());
        writer.option_text("path", self.path());
        writer.close();
    }
}

impl view::InstalledPluginSourceLocal<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("source", self.source());
        writer.member_text("path", self.path());
        writer.close();
    }
}

impl view::InstalledPluginSourceUrl<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("source", self.source());
        writer.member_text("url", self.url());
        writer.option_text("ref", self.r#ref());
        writer.option_text("sha", self.sha());
        writer.option_text("path", self.path());
        writer.close();
    }
}

impl view::InstalledPluginVerifiedSource<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("repository", self.repository());
        writer.member_text("revision", self.revision());
        writer.close();
    }
}

impl view::InstructionUpdateData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("authority"); writer.word(self.authority().as_str(), !matches!(self.authority(), crate::enums::InstructionUpdateAuthority::Unknown(_)));
        writer.key("boundary"); writer.word(self.boundary().as_str(), !matches!(self.boundary(), crate::enums::InstructionUpdateBoundary::Unknown(_)));
        writer.member_text("content", self.content());
        writer.key("fallback"); writer.word(self.fallback().as_str(), !matches!(self.fallback(), crate::enums::InstructionUpdateFallback::Unknown(_)));
        writer.key("lifetime"); writer.word(self.lifetime().as_str(), !matches!(self.lifetime(), crate::enums::InstructionUpdateLifetime::Unknown(_)));
        writer.option_text("name", self.name());
        writer.option_bool("postInitial", self.post_initial());
        writer.close();
    }
}

impl view::JsonSchemaResponseFormat<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.key("schema"); writer.raw(self.schema());
        writer.option_text("description", self.description());
        writer.option_bool("strict", self.strict());
        writer.close();
    }
}

impl view::KerberosAuthAcquireRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("spn", self.spn());
        writer.close();
    }
}

impl view::KerberosAuthAcquireResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("token"); match self.token() { Some(value) => { writer.text(&value); } None => writer.null(), }
        writer.close();
    }
}

impl view::LargeToolOutputConfig<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_bool("enabled", self.enabled());
        writer.option_natural("maxSizeBytes", self.max_size_bytes());
        writer.option_text("outputDir", self.output_dir());
        writer.close();
    }
}

impl view::LifecycleDiagnosticsConfiguration<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_bool("expose", self.expose());
        writer.option_bool("persist", self.persist());
        writer.close();
    }
}

impl view::LlmInferenceHttpRequestChunkRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("requestId", self.request_id());
        writer.member_text("data", self.data());
        writer.option_bool("binary", self.binary());
        writer.option_bool("end", self.end());
        writer.option_bool("cancel", self.cancel());
        writer.option_text("cancelReason", self.cancel_reason());
        writer.option_text("agentInvocationId", self.agent_invocation_id());
        writer.close();
    }
}

impl view::LlmInferenceHttpRequestChunkResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::LlmInferenceHttpRequestStartRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("requestId", self.request_id());
        writer.option_text("sessionId", self.session_id());
        writer.member_text("method", self.method());
        writer.member_text("url", self.url());
        writer.key("headers"); writer.open(); for (name, item) in self.headers() { writer.key(&name); writer.open_list(); for item in item { writer.item(); writer.text(&item); } writer.close_list(); } writer.close();
        if let Some(value) = self.transport() { writer.key("transport"); writer.word(value.as_str(), !matches!(value, crate::enums::LlmInferenceHttpRequestStartTransport::Unknown(_))); }
        writer.option_text("agentId", self.agent_id());
        writer.option_text("parentAgentId", self.parent_agent_id());
        writer.option_text("agentInvocationId", self.agent_invocation_id());
        writer.option_text("interactionType", self.interaction_type());
        writer.close();
    }
}

impl view::LlmInferenceHttpRequestStartResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::LlmInferenceHttpResponseChunkError<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("message", self.message());
        writer.option_text("code", self.code());
        writer.close();
    }
}

impl view::LlmInferenceHttpResponseChunkRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("requestId", self.request_id());
        writer.member_text("data", self.data());
        writer.option_bool("binary", self.binary());
        writer.option_bool("end", self.end());
        if let Some(value) = self.error() { writer.key("error"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::LlmInferenceHttpResponseChunkResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("accepted", self.accepted());
        writer.close();
    }
}

impl view::LlmInferenceHttpResponseStartRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("requestId", self.request_id());
        writer.member_integer("status", self.status());
        writer.option_text("statusText", self.status_text());
        writer.key("headers"); writer.open(); for (name, item) in self.headers() { writer.key(&name); writer.open_list(); for item in item { writer.item(); writer.text(&item); } writer.close_list(); } writer.close();
        writer.close();
    }
}

impl view::LlmInferenceHttpResponseStartResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("accepted", self.accepted());
        writer.close();
    }
}

impl view::LlmInferenceSetProviderResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("success", self.success());
        writer.close();
    }
}

impl view::LogRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("message", self.message());
        if let Some(value) = self.level() { writer.key("level"); writer.word(value.as_str(), !matches!(value, crate::enums::SessionLogLevel::Unknown(_))); }
        writer.option_text("type", self.r#type());
        writer.option_bool("ephemeral", self.ephemeral());
        writer.option_text("url", self.url());
        writer.option_text("tip", self.tip());
        writer.close();
    }
}

impl view::LogResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("eventId", self.event_id());
        writer.close();
    }
}

impl view::ManagedMcpServerConfig<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("displayName", self.display_name());
        writer.member_text("url", self.url());
        if let Some(value) = self.tools() { writer.key("tools"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_natural("timeout", self.timeout());
        writer.option_natural("headersRefreshTtlMs", self.headers_refresh_ttl_ms());
        writer.close();
    }
}

impl view::ManagedPermissionsContext<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("failClosed", self.fail_closed());
        if let Some(value) = self.permissions() { writer.key("permissions"); writer.raw(value); }
        writer.close();
    }
}

impl view::ManagedSettingsEnforcedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("action"); writer.word(self.action().as_str(), !matches!(self.action(), crate::enums::ManagedSettingsEnforcedAction::Unknown(_)));
        if let Some(value) = self.escalation() { writer.key("escalation"); writer.word(value.as_str(), !matches!(value, crate::enums::ManagedSettingsEnforcedEscalation::Unknown(_))); }
        writer.member_text("setting", self.setting());
        writer.member_bool("failClosed", self.fail_closed());
        writer.member_text("message", self.message());
        writer.close();
    }
}

impl view::ManagedSettingsResolvedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("source"); writer.word(self.source().as_str(), !matches!(self.source(), crate::enums::ManagedSettingsResolvedSource::Unknown(_)));
        writer.member_bool("serverManaged", self.server_managed());
        writer.member_bool("deviceManaged", self.device_managed());
        writer.option_bool("clientManaged", self.client_managed());
        writer.option_bool("policyHelperManaged", self.policy_helper_managed());
        writer.member_bool("failClosed", self.fail_closed());
        writer.option_bool("sandboxEnabledByUndeterminedPolicy", self.sandbox_enabled_by_undetermined_policy());
        writer.member_bool("bypassPermissionsDisabled", self.bypass_permissions_disabled());
        writer.option_bool("permissionsAllowIntersected", self.permissions_allow_intersected());
        writer.key("managedKeys"); writer.open_list(); for item in self.managed_keys() { writer.item(); writer.text(&item); } writer.close_list();
        if let Some(value) = self.settings() { writer.key("settings"); writer.raw(value); }
        if let Some(value) = self.permissions_context() { writer.key("permissionsContext"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::MarketplaceAddResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.close();
    }
}

impl view::McpAppToolCallCompleteData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("serverName", self.server_name());
        writer.member_text("toolName", self.tool_name());
        if let Some(value) = self.arguments() { writer.key("arguments"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        writer.member_bool("success", self.success());
        writer.member_number("durationMs", self.duration_ms());
        if let Some(value) = self.result() { writer.key("result"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        if let Some(value) = self.error() { writer.key("error"); value.rewrite(writer); }
        if let Some(value) = self.tool_meta() { writer.key("toolMeta"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::McpAppToolCallCompleteError<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("message", self.message());
        writer.close();
    }
}

impl view::McpAppToolCallCompleteToolMeta<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.ui() { writer.key("ui"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::McpAppToolCallCompleteToolMetaUI<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("resourceUri", self.resource_uri());
        if let Some(value) = self.visibility() { writer.key("visibility"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.close();
    }
}

impl view::McpDiagnosticSourceConfiguration<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("level"); writer.word(self.level().as_str(), !matches!(self.level(), crate::enums::DiagnosticLogLevel::Unknown(_)));
        writer.close();
    }
}

impl view::McpHeadersHandlePendingHeadersRefreshRequestError<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("message", self.message());
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::McpHeadersHandlePendingHeadersRefreshRequestHeaders<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("headers"); writer.open(); for (name, item) in self.headers() { writer.key(&name); writer.text(&item); } writer.close();
        writer.option_natural("ttlMs", self.ttl_ms());
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::McpHeadersHandlePendingHeadersRefreshRequestNone<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::McpHeadersHandlePendingHeadersRefreshRequestRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("requestId", self.request_id());
        writer.key("result"); self.result().rewrite(writer);
        writer.close();
    }
}

impl view::McpHeadersHandlePendingHeadersRefreshRequestResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("success", self.success());
        writer.close();
    }
}

impl view::McpHeadersRefreshCompletedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("requestId", self.request_id());
        writer.key("outcome"); writer.word(self.outcome().as_str(), !matches!(self.outcome(), crate::enums::McpHeadersRefreshCompletedOutcome::Unknown(_)));
        writer.close();
    }
}

impl view::McpHeadersRefreshRequiredData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("requestId", self.request_id());
        writer.member_text("serverName", self.server_name());
        writer.member_text("serverUrl", self.server_url());
        writer.key("reason"); writer.word(self.reason().as_str(), !matches!(self.reason(), crate::enums::McpHeadersRefreshRequiredReason::Unknown(_)));
        writer.close();
    }
}

impl view::McpHostState<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("mcp3pEnabled", self.mcp3p_enabled());
        writer.key("disabledServers"); writer.open_list(); for item in self.disabled_servers() { writer.item(); writer.text(&item); } writer.close_list();
        writer.key("filteredServers"); writer.open_list(); for item in self.filtered_servers() { writer.item(); writer.text(&item); } writer.close_list();
        writer.key("clients"); writer.open_list(); for item in self.clients() { writer.item(); writer.text(&item); } writer.close_list();
        writer.key("pendingConnections"); writer.open_list(); for item in self.pending_connections() { writer.item(); writer.text(&item); } writer.close_list();
        writer.key("failedServers"); writer.open(); for (name, item) in self.failed_servers() { writer.key(&name); item.rewrite(writer); } writer.close();
        writer.key("needsAuthServers"); writer.open(); for (name, item) in self.needs_auth_servers() { writer.key(&name); item.rewrite(writer); } writer.close();
        writer.close();
    }
}

impl view::McpInstallationInput<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("category"); writer.word(self.category().as_str(), !matches!(self.category(), crate::enums::McpPlanValueCategory::Unknown(_)));
        writer.member_text("key", self.key());
        writer.member_text("value", self.value());
        writer.close();
    }
}

impl view::McpInstallationRemoteConfiguration<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("transport"); writer.word(self.transport().as_str(), !matches!(self.transport(), crate::enums::McpPlanRemoteTransport::Unknown(_)));
        writer.member_text("url", self.url());
        writer.key("headers"); writer.open(); for (name, item) in self.headers() { writer.key(&name); writer.text(&item); } writer.close();
        writer.key("tools"); writer.open_list(); for item in self.tools() { writer.item(); writer.text(&item); } writer.close_list();
        writer.close();
    }
}

impl view::McpInstallationReviewInstall<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("identity"); self.identity().rewrite(writer);
        writer.key("provenance"); self.provenance().rewrite(writer);
        if let Some(value) = self.catalogue_trust() { writer.key("catalogueTrust"); value.rewrite(writer); }
        if let Some(value) = self.catalogue() { writer.key("catalogue"); value.rewrite(writer); }
        writer.key("target"); self.target().rewrite(writer);
        writer.key("policy"); self.policy().rewrite(writer);
        writer.key("selectedChoice"); self.selected_choice().rewrite(writer);
        writer.key("configurationChange"); self.configuration_change().rewrite(writer);
        writer.key("inputs"); writer.open_list(); for item in self.inputs() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.key("suppliedSecrets"); writer.open_list(); for item in self.supplied_secrets() { writer.item(); writer.text(&item); } writer.close_list();
        writer.key("secretStorage"); writer.word(self.secret_storage().as_str(), !matches!(self.secret_storage(), crate::enums::McpInstallationSecretStorage::Unknown(_)));
        if let Some(value) = self.effective_configuration() { writer.key("effectiveConfiguration"); value.rewrite(writer); }
        writer.member_text("action", self.action());
        writer.close();
    }
}

impl view::McpInstallationReviewUninstall<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("installationId", self.installation_id());
        writer.key("identity"); self.identity().rewrite(writer);
        writer.key("provenance"); self.provenance().rewrite(writer);
        writer.key("target"); self.target().rewrite(writer);
        writer.key("policy"); self.policy().rewrite(writer);
        writer.member_bool("restoresPreviousConfiguration", self.restores_previous_configuration());
        writer.member_natural("ownedSecretCount", self.owned_secret_count());
        writer.member_bool("preservesSharedAuthentication", self.preserves_shared_authentication());
        writer.member_text("action", self.action());
        writer.close();
    }
}

impl view::McpListChangedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("serverName", self.server_name());
        writer.close();
    }
}

impl view::McpListToolsRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("serverName", self.server_name());
        writer.close();
    }
}

impl view::McpListToolsResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("tools"); writer.open_list(); for item in self.tools() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::McpOauthCompletedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("requestId", self.request_id());
        writer.key("outcome"); writer.word(self.outcome().as_str(), !matches!(self.outcome(), crate::enums::McpOauthCompletionOutcome::Unknown(_)));
        writer.close();
    }
}

impl view::McpOauthHandlePendingRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("requestId", self.request_id());
        writer.key("result"); self.result().rewrite(writer);
        writer.close();
    }
}

impl view::McpOauthHandlePendingResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("success", self.success());
        writer.close();
    }
}

impl view::McpOauthHttpResponse<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("statusCode", self.status_code());
        writer.key("headers"); writer.open_list(); for item in self.headers() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.option_text("body", self.body());
        writer.close();
    }
}

impl view::McpOauthLoginRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("serverName", self.server_name());
        writer.option_bool("forceReauth", self.force_reauth());
        writer.option_text("clientName", self.client_name());
        writer.option_text("callbackSuccessMessage", self.callback_success_message());
        writer.option_text("clientId", self.client_id());
        writer.option_text("clientSecret", self.client_secret());
        writer.option_bool("publicClient", self.public_client());
        if let Some(value) = self.grant_type() { writer.key("grantType"); writer.word(value.as_str(), !matches!(value, crate::enums::McpOauthLoginGrantType::Unknown(_))); }
        writer.option_text("loginId", self.login_id());
        writer.option_text("expectedInstallationId", self.expected_installation_id());
        writer.close();
    }
}

impl view::McpOauthLoginResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("loginId", self.login_id());
        if let Some(value) = self.status() { writer.key("status"); writer.word(value.as_str(), !matches!(value, crate::enums::McpOwnedOauthLoginStatus::Unknown(_))); }
        writer.option_text("authorizationUrl", self.authorization_url());
        writer.option_text("authorizationId", self.authorization_id());
        writer.close();
    }
}

impl view::McpOauthPendingRequestResponseCancelled<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::McpOauthPendingRequestResponseRuntimeRefresh<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::McpOauthPendingRequestResponseToken<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("accessToken", self.access_token());
        writer.option_text("tokenType", self.token_type());
        writer.option_natural("expiresIn", self.expires_in());
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::McpOauthRecoveryCompletedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("outcome"); writer.word(self.outcome().as_str(), !matches!(self.outcome(), crate::enums::McpOauthRecoveryCompletedOutcome::Unknown(_)));
        writer.member_text("requestId", self.request_id());
        writer.member_text("serverName", self.server_name());
        writer.close();
    }
}

impl view::McpOauthRequiredData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("requestId", self.request_id());
        writer.member_text("serverName", self.server_name());
        writer.member_text("serverUrl", self.server_url());
        if let Some(value) = self.static_client_config() { writer.key("staticClientConfig"); value.rewrite(writer); }
        if let Some(value) = self.www_authenticate_params() { writer.key("wwwAuthenticateParams"); value.rewrite(writer); }
        if let Some(value) = self.http_response() { writer.key("httpResponse"); value.rewrite(writer); }
        writer.option_text("resourceMetadata", self.resource_metadata());
        writer.key("reason"); writer.word(self.reason().as_str(), !matches!(self.reason(), crate::enums::McpOauthRequestReason::Unknown(_)));
        writer.option_bool("runtimeRefreshSupported", self.runtime_refresh_supported());
        writer.close();
    }
}

impl view::McpOauthRequiredStaticClientConfig<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("clientId", self.client_id());
        writer.option_text("clientSecret", self.client_secret());
        writer.option_bool("publicClient", self.public_client());
        writer.option_text("grantType", self.grant_type());
        writer.option_text("scope", self.scope());
        writer.close();
    }
}

impl view::McpOauthWWWAuthenticateParams<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("resourceMetadataUrl", self.resource_metadata_url());
        writer.option_text("scope", self.scope());
        writer.option_text("error", self.error());
        writer.close();
    }
}

impl view::McpPlanConfigurationChange<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("operation"); writer.word(self.operation().as_str(), !matches!(self.operation(), crate::enums::McpPlanConfigurationOperation::Unknown(_)));
        writer.key("scope"); writer.word(self.scope().as_str(), !matches!(self.scope(), crate::enums::McpPlanScope::Unknown(_)));
        writer.member_text("configKey", self.config_key());
        writer.key("changedFields"); writer.open_list(); for item in self.changed_fields() { writer.item(); writer.text(&item); } writer.close_list();
        writer.key("secretReferences"); writer.open_list(); for item in self.secret_references() { writer.item(); writer.text(&item); } writer.close_list();
        writer.close();
    }
}

impl view::McpPlanPolicyResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("decision"); writer.word(self.decision().as_str(), !matches!(self.decision(), crate::enums::McpPlanPolicyDecision::Unknown(_)));
        writer.key("source"); writer.word(self.source().as_str(), !matches!(self.source(), crate::enums::McpPlanPolicySource::Unknown(_)));
        writer.option_text("reason", self.reason());
        writer.close();
    }
}

impl view::McpPlanProvenance<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("authority", self.authority());
        writer.member_text("validatedAt", self.validated_at());
        writer.key("cardDigest"); self.card_digest().rewrite(writer);
        writer.key("mediaType"); writer.word(self.media_type().as_str(), !matches!(self.media_type(), crate::enums::McpServerCardMediaType::Unknown(_)));
        writer.close();
    }
}

impl view::McpPlanRequiredValueEnum<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("key", self.key());
        writer.key("category"); writer.word(self.category().as_str(), !matches!(self.category(), crate::enums::McpPlanValueCategory::Unknown(_)));
        writer.member_text("valueType", self.value_type());
        writer.member_bool("required", self.required());
        writer.option_text("defaultValue", self.default_value());
        writer.option_text("title", self.title());
        writer.option_text("description", self.description());
        writer.key("enumValues"); writer.open_list(); for item in self.enum_values() { writer.item(); writer.text(&item); } writer.close_list();
        writer.member_bool("isRepeated", self.is_repeated());
        writer.close();
    }
}

impl view::McpPlanRequiredValueScalar<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("key", self.key());
        writer.key("category"); writer.word(self.category().as_str(), !matches!(self.category(), crate::enums::McpPlanValueCategory::Unknown(_)));
        writer.key("valueType"); writer.word(self.value_type().as_str(), !matches!(self.value_type(), crate::enums::McpPlanScalarValueType::Unknown(_)));
        writer.member_bool("required", self.required());
        writer.option_text("defaultValue", self.default_value());
        writer.option_text("title", self.title());
        writer.option_text("description", self.description());
        writer.member_bool("isRepeated", self.is_repeated());
        writer.close();
    }
}

impl view::McpPlanResourceIdentity<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("canonicalName", self.canonical_name());
        writer.member_text("serverName", self.server_name());
        writer.option_text("version", self.version());
        writer.option_text("registryId", self.registry_id());
        writer.close();
    }
}

impl view::McpPlanSecretPlaceholder<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("key", self.key());
        writer.member_text("placeholder", self.placeholder());
        writer.option_text("title", self.title());
        writer.close();
    }
}

impl view::McpPlanTarget<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("scope"); writer.word(self.scope().as_str(), !matches!(self.scope(), crate::enums::McpPlanScope::Unknown(_)));
        writer.member_text("configKey", self.config_key());
        writer.close();
    }
}

impl view::McpPlanTransportChoicePackage<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("choiceId", self.choice_id());
        writer.key("transport"); writer.word(self.transport().as_str(), !matches!(self.transport(), crate::enums::McpPlanPackageTransport::Unknown(_)));
        writer.member_text("installMethod", self.install_method());
        writer.member_text("packageType", self.package_type());
        writer.member_text("packageIdentifier", self.package_identifier());
        writer.key("requiredValues"); writer.open_list(); for item in self.required_values() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.key("secretPlaceholders"); writer.open_list(); for item in self.secret_placeholders() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::McpPlanTransportChoiceRemote<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("choiceId", self.choice_id());
        writer.key("transport"); writer.word(self.transport().as_str(), !matches!(self.transport(), crate::enums::McpPlanRemoteTransport::Unknown(_)));
        writer.member_text("installMethod", self.install_method());
        writer.member_text("endpoint", self.endpoint());
        writer.key("requiredValues"); writer.open_list(); for item in self.required_values() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.key("secretPlaceholders"); writer.open_list(); for item in self.secret_placeholders() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::McpSafeForTelemetryFields<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("name", self.name());
        writer.member_bool("inputsNames", self.inputs_names());
        writer.close();
    }
}

impl view::McpServer<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.key("status"); writer.word(self.status().as_str(), !matches!(self.status(), crate::enums::McpServerStatus::Unknown(_)));
        if let Some(value) = self.source() { writer.key("source"); writer.word(value.as_str(), !matches!(value, crate::enums::McpServerSource::Unknown(_))); }
        writer.option_text("sourcePlugin", self.source_plugin());
        writer.option_text("sourcePluginVersion", self.source_plugin_version());
        writer.option_text("displayName", self.display_name());
        writer.option_text("error", self.error());
        if let Some(value) = self.server_metadata() { writer.key("serverMetadata"); value.rewrite(writer); }
        if let Some(value) = self.owned() { writer.key("owned"); value.rewrite(writer); }
        writer.option_text("url", self.url());
        writer.close();
    }
}

impl view::McpServerAuthConfigRedirectPort<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_natural("redirectPort", self.redirect_port());
        writer.close();
    }
}

impl view::McpServerConfigHttp<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("displayName", self.display_name());
        if let Some(value) = self.safe_for_telemetry() { writer.key("safeForTelemetry"); value.rewrite(writer); }
        if let Some(value) = self.tools() { writer.key("tools"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.r#type() { writer.key("type"); writer.word(value.as_str(), !matches!(value, crate::enums::McpServerConfigHttpType::Unknown(_))); }
        writer.option_bool("isDefaultServer", self.is_default_server());
        if let Some(value) = self.filter_mapping() { writer.key("filterMapping"); value.rewrite(writer); }
        writer.option_natural("timeout", self.timeout());
        writer.option_natural("slowConnectionThresholdMs", self.slow_connection_threshold_ms());
        if let Some(value) = self.oidc() { writer.key("oidc"); value.rewrite(writer); }
        if let Some(value) = self.auth() { writer.key("auth"); value.rewrite(writer); }
        if let Some(value) = self.defer_tools() { writer.key("deferTools"); writer.word(value.as_str(), !matches!(value, crate::enums::McpServerConfigDeferTools::Unknown(_))); }
        writer.option_bool("disableToolCache", self.disable_tool_cache());
        writer.option_bool("disableSecretMasking", self.disable_secret_masking());
        if let Some(value) = self.exclude_tools() { writer.key("excludeTools"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.events() { writer.key("events"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.notifications() { writer.key("notifications"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.source() { writer.key("source"); writer.word(value.as_str(), !matches!(value, crate::enums::McpServerSource::Unknown(_))); }
        writer.option_text("sourcePlugin", self.source_plugin());
        writer.option_text("sourcePluginVersion", self.source_plugin_version());
        writer.option_bool("sourcePluginSpec", self.source_plugin_spec());
        writer.option_text("sourcePath", self.source_path());
        if let Some(value) = self.config_warnings() { writer.key("configWarnings"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.member_text("url", self.url());
        if let Some(value) = self.headers() { writer.key("headers"); writer.open(); for (name, item) in value { writer.key(&name); writer.text(&item); } writer.close(); }
        writer.option_integer("headersRefreshTtlMs", self.headers_refresh_ttl_ms());
        writer.option_text("oauthClientId", self.oauth_client_id());
        if let Some(value) = self.oauth_scopes() { writer.key("oauthScopes"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_bool("oauthPublicClient", self.oauth_public_client());
        if let Some(value) = self.oauth_grant_type() { writer.key("oauthGrantType"); writer.word(value.as_str(), !matches!(value, crate::enums::McpServerConfigHttpOauthGrantType::Unknown(_))); }
        writer.close();
    }
}

impl view::McpServerConfigMemory<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("type"); writer.word(self.r#type().as_str(), !matches!(self.r#type(), crate::enums::McpServerConfigMemoryType::Unknown(_)));
        writer.key("serverInstance"); writer.raw(self.server_instance());
        if let Some(value) = self.tools() { writer.key("tools"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_text("displayName", self.display_name());
        writer.option_bool("isDefaultServer", self.is_default_server());
        if let Some(value) = self.filter_mapping() { writer.key("filterMapping"); value.rewrite(writer); }
        if let Some(value) = self.safe_for_telemetry() { writer.key("safeForTelemetry"); value.rewrite(writer); }
        writer.option_integer("timeout", self.timeout());
        writer.option_natural("slowConnectionThresholdMs", self.slow_connection_threshold_ms());
        if let Some(value) = self.oidc() { writer.key("oidc"); value.rewrite(writer); }
        if let Some(value) = self.defer_tools() { writer.key("deferTools"); writer.word(value.as_str(), !matches!(value, crate::enums::McpServerConfigDeferTools::Unknown(_))); }
        writer.option_bool("disableToolCache", self.disable_tool_cache());
        writer.option_bool("disableSecretMasking", self.disable_secret_masking());
        if let Some(value) = self.exclude_tools() { writer.key("excludeTools"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.events() { writer.key("events"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.notifications() { writer.key("notifications"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.source() { writer.key("source"); writer.word(value.as_str(), !matches!(value, crate::enums::McpServerSource::Unknown(_))); }
        writer.option_text("sourcePlugin", self.source_plugin());
        writer.option_text("sourcePluginVersion", self.source_plugin_version());
        writer.option_bool("sourcePluginSpec", self.source_plugin_spec());
        writer.option_text("sourcePath", self.source_path());
        if let Some(value) = self.config_warnings() { writer.key("configWarnings"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.close();
    }
}

impl view::McpServerConfigStdio<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("displayName", self.display_name());
        if let Some(value) = self.safe_for_telemetry() { writer.key("safeForTelemetry"); value.rewrite(writer); }
        if let Some(value) = self.tools() { writer.key("tools"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_bool("isDefaultServer", self.is_default_server());
        if let Some(value) = self.filter_mapping() { writer.key("filterMapping"); value.rewrite(writer); }
        writer.option_natural("timeout", self.timeout());
        writer.option_natural("slowConnectionThresholdMs", self.slow_connection_threshold_ms());
        if let Some(value) = self.oidc() { writer.key("oidc"); value.rewrite(writer); }
        if let Some(value) = self.auth() { writer.key("auth"); value.rewrite(writer); }
        if let Some(value) = self.defer_tools() { writer.key("deferTools"); writer.word(value.as_str(), !matches!(value, crate::enums::McpServerConfigDeferTools::Unknown(_))); }
        writer.option_bool("disableToolCache", self.disable_tool_cache());
        writer.option_bool("disableSecretMasking", self.disable_secret_masking());
        if let Some(value) = self.exclude_tools() { writer.key("excludeTools"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.events() { writer.key("events"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.notifications() { writer.key("notifications"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.source() { writer.key("source"); writer.word(value.as_str(), !matches!(value, crate::enums::McpServerSource::Unknown(_))); }
        writer.option_text("sourcePlugin", self.source_plugin());
        writer.option_text("sourcePluginVersion", self.source_plugin_version());
        writer.option_bool("sourcePluginSpec", self.source_plugin_spec());
        writer.option_text("sourcePath", self.source_path());
        if let Some(value) = self.config_warnings() { writer.key("configWarnings"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.member_text("command", self.command());
        if let Some(value) = self.args() { writer.key("args"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_text("cwd", self.cwd());
        if let Some(value) = self.env() { writer.key("env"); writer.open(); for (name, item) in value { writer.key(&name); writer.text(&item); } writer.close(); }
        if let Some(value) = self.r#type() { writer.key("type"); writer.word(value.as_str(), !matches!(value, crate::enums::McpServerConfigStdioType::Unknown(_))); }
        writer.close();
    }
}

impl view::McpServerFailureInfo<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("message", self.message());
        writer.member_natural("timestamp", self.timestamp());
        writer.close();
    }
}

impl view::McpServerList<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("servers"); writer.open_list(); for item in self.servers() { writer.item(); item.rewrite(writer); } writer.close_list();
        if let Some(value) = self.host() { writer.key("host"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::McpServerMetadata<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("instructions"); match self.instructions() { Some(value) => { writer.text(&value); } None => writer.null(), }
        writer.close();
    }
}

impl view::McpServerNeedsAuthInfo<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("timestamp", self.timestamp());
        writer.close();
    }
}

impl view::McpServerNeedsReconnectData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("serverName", self.server_name());
        writer.close();
    }
}

impl view::McpServerOwnership<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("installationId", self.installation_id());
        writer.close();
    }
}

impl view::McpServerRemovedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("serverName", self.server_name());
        writer.close();
    }
}

impl view::McpServerStatusChangedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("serverName", self.server_name());
        writer.key("status"); writer.word(self.status().as_str(), !matches!(self.status(), crate::enums::McpServerStatus::Unknown(_)));
        writer.option_text("error", self.error());
        writer.option_text("configSource", self.config_source());
        writer.option_text("errorClassification", self.error_classification());
        writer.close();
    }
}

impl view::McpServersLoadedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("servers"); writer.open_list(); for item in self.servers() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::McpServersLoadedServer<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.key("status"); writer.word(self.status().as_str(), !matches!(self.status(), crate::enums::McpServerStatus::Unknown(_)));
        if let Some(value) = self.source() { writer.key("source"); writer.word(value.as_str(), !matches!(value, crate::enums::McpServerSource::Unknown(_))); }
        writer.option_text("displayName", self.display_name());
        writer.option_text("error", self.error());
        if let Some(value) = self.server_metadata() { writer.key("serverMetadata"); value.rewrite(writer); }
        if let Some(value) = self.transport() { writer.key("transport"); writer.word(value.as_str(), !matches!(value, crate::enums::McpServerTransport::Unknown(_))); }
        writer.option_text("pluginName", self.plugin_name());
        writer.option_text("pluginVersion", self.plugin_version());
        writer.close();
    }
}

impl view::McpTaskMetadata<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_integer("ttl", self.ttl());
        writer.close();
    }
}

impl view::McpToolUi<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("resourceUri", self.resource_uri());
        if let Some(value) = self.visibility() { writer.key("visibility"); writer.open_list(); for item in value { writer.item(); writer.word(item.as_str(), !matches!(item, crate::enums::McpToolUiVisibility::Unknown(_))); } writer.close_list(); }
        writer.close();
    }
}

impl view::McpTools<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.option_text("description", self.description());
        if let Some(value) = self.ui() { writer.key("ui"); value.rewrite(writer); }
        if let Some(value) = self.input_schema() { writer.key("inputSchema"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        writer.close();
    }
}

impl view::MemoryChangedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::MemoryConfiguration<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("enabled", self.enabled());
        if let Some(value) = self.mode() { writer.key("mode"); writer.word(value.as_str(), !matches!(value, crate::enums::MemoryMode::Unknown(_))); }
        writer.close();
    }
}

impl view::MetadataContextInfoRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_natural("promptTokenLimit", self.prompt_token_limit());
        writer.member_natural("outputTokenLimit", self.output_token_limit());
        writer.option_text("selectedModel", self.selected_model());
        writer.option_text("providerId", self.provider_id());
        writer.close();
    }
}

impl view::MetadataContextInfoResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("contextInfo"); match self.context_info() { Some(value) => { value.rewrite(writer); } None => writer.null(), }
        writer.close();
    }
}

impl view::ModeChangedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("previousMode"); writer.word(self.previous_mode().as_str(), !matches!(self.previous_mode(), crate::enums::SessionMode::Unknown(_)));
        writer.key("newMode"); writer.word(self.new_mode().as_str(), !matches!(self.new_mode(), crate::enums::SessionMode::Unknown(_)));
        writer.close();
    }
}

impl view::ModeNoticeDeliveredData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("mode"); writer.word(self.mode().as_str(), !matches!(self.mode(), crate::enums::SessionMode::Unknown(_)));
        writer.option_text("content", self.content());
        writer.close();
    }
}

impl view::ModeSetRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.key("mode"); writer.word(self.mode().as_str(), !matches!(self.mode(), crate::enums::SessionMode::Unknown(_)));
        if let Some(value) = self.expected_mode() { writer.key("expectedMode"); writer.word(value.as_str(), !matches!(value, crate::enums::SessionMode::Unknown(_))); }
        writer.option_text("inheritPlanBaseFromSessionId", self.inherit_plan_base_from_session_id());
        writer.option_bool("planModelConfigured", self.plan_model_configured());
        writer.option_text("planModel", self.plan_model());
        writer.option_text("planReasoningEffort", self.plan_reasoning_effort());
        writer.option_text("planContextTier", self.plan_context_tier());
        writer.option_text("compactionDecision", self.compaction_decision());
        writer.option_bool("restorePlanModel", self.restore_plan_model());
        writer.option_bool("persistPlanSelection", self.persist_plan_selection());
        if let Some(value) = self.picker_settings_context() { writer.key("pickerSettingsContext"); value.rewrite(writer); }
        writer.option_text("planExitAction", self.plan_exit_action());
        writer.option_text("planModelProviderId", self.plan_model_provider_id());
        writer.close();
    }
}

impl view::ModeSetResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("status", self.status());
        writer.member_bool("modelChanged", self.model_changed());
        writer.option_bool("modeApplied", self.mode_applied());
        if let Some(value) = self.confirmation() { writer.key("confirmation"); value.rewrite(writer); }
        writer.option_text("warning", self.warning());
        writer.option_text("message", self.message());
        if let Some(value) = self.deprecation_warnings() { writer.key("deprecationWarnings"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_bool("deferImplementation", self.defer_implementation());
        writer.option_bool("armInteractiveContinuation", self.arm_interactive_continuation());
        writer.close();
    }
}

impl view::Model<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("id", self.id());
        writer.member_text("name", self.name());
        writer.key("capabilities"); self.capabilities().rewrite(writer);
        if let Some(value) = self.metadata() { writer.key("metadata"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        if let Some(value) = self.policy() { writer.key("policy"); value.rewrite(writer); }
        if let Some(value) = self.billing() { writer.key("billing"); value.rewrite(writer); }
        if let Some(value) = self.supported_reasoning_efforts() { writer.key("supportedReasoningEfforts"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_text("defaultReasoningEffort", self.default_reasoning_effort());
        if let Some(value) = self.supported_context_tiers() { writer.key("supportedContextTiers"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.model_picker_category() { writer.key("modelPickerCategory"); writer.word(value.as_str(), !matches!(value, crate::enums::ModelPickerCategory::Unknown(_))); }
        if let Some(value) = self.model_picker_price_category() { writer.key("modelPickerPriceCategory"); writer.word(value.as_str(), !matches!(value, crate::enums::ModelPickerPriceCategory::Unknown(_))); }
        if let Some(value) = self.warning_text() { writer.key("warningText"); value.rewrite(writer); }
        if let Some(value) = self.info_messages() { writer.key("infoMessages"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        if let Some(value) = self.warning_messages() { writer.key("warningMessages"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        if let Some(value) = self.provider() { writer.key("provider"); value.rewrite(writer); }
        writer.option_text("vendor", self.vendor());
        writer.close();
    }
}

impl view::ModelBilling<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_number("multiplier", self.multiplier());
        if let Some(value) = self.token_prices() { writer.key("tokenPrices"); value.rewrite(writer); }
        writer.option_natural("discountPercent", self.discount_percent());
        if let Some(value) = self.promo() { writer.key("promo"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::ModelBillingPromo<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("id", self.id());
        writer.option_number("discountPercent", self.discount_percent());
        writer.option_text("endsAt", self.ends_at());
        writer.option_text("message", self.message());
        writer.option_bool("showBanner", self.show_banner());
        writer.close();
    }
}

impl view::ModelBillingTokenPrices<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_number("inputPrice", self.input_price());
        writer.option_number("outputPrice", self.output_price());
        writer.option_number("cachePrice", self.cache_price());
        writer.option_number("cacheReadPrice", self.cache_read_price());
        writer.option_number("cacheWritePrice", self.cache_write_price());
        writer.option_number("cacheWrite1hPrice", self.cache_write1h_price());
        writer.option_natural("batchSize", self.batch_size());
        writer.option_integer("contextMax", self.context_max());
        writer.option_integer("maxPromptTokens", self.max_prompt_tokens());
        if let Some(value) = self.long_context() { writer.key("longContext"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::ModelBillingTokenPricesLongContext<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_number("inputPrice", self.input_price());
        writer.option_number("outputPrice", self.output_price());
        writer.option_number("cachePrice", self.cache_price());
        writer.option_number("cacheReadPrice", self.cache_read_price());
        writer.option_number("cacheWritePrice", self.cache_write_price());
        writer.option_number("cacheWrite1hPrice", self.cache_write1h_price());
        writer.option_integer("contextMax", self.context_max());
        writer.option_integer("maxPromptTokens", self.max_prompt_tokens());
        writer.close();
    }
}

impl view::ModelCallFailureData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("model", self.model());
        writer.option_text("parentToolCallId", self.parent_tool_call_id());
        writer.option_text("initiator", self.initiator());
        writer.option_text("apiCallId", self.api_call_id());
        writer.option_text("providerCallId", self.provider_call_id());
        writer.option_text("serviceRequestId", self.service_request_id());
        writer.option_bool("rte", self.rte());
        writer.option_natural("statusCode", self.status_code());
        writer.option_natural("durationMs", self.duration_ms());
        if let Some(value) = self.api_endpoint() { writer.key("apiEndpoint"); writer.word(value.as_str(), !matches!(value, crate::enums::AssistantUsageApiEndpoint::Unknown(_))); }
        if let Some(value) = self.transport() { writer.key("transport"); writer.word(value.as_str(), !matches!(value, crate::enums::ModelCallFailureTransport::Unknown(_))); }
        if let Some(value) = self.failure_kind() { writer.key("failureKind"); writer.word(value.as_str(), !matches!(value, crate::enums::ModelCallFailureKind::Unknown(_))); }
        writer.option_natural("maxPromptTokens", self.max_prompt_tokens());
        writer.option_natural("maxOutputTokens", self.max_output_tokens());
        writer.option_bool("isByok", self.is_byok());
        writer.option_bool("isAuto", self.is_auto());
        writer.option_text("reasoningEffort", self.reasoning_effort());
        writer.option_text("interactionType", self.interaction_type());
        writer.key("source"); writer.word(self.source().as_str(), !matches!(self.source(), crate::enums::ModelCallFailureSource::Unknown(_)));
        writer.option_text("errorMessage", self.error_message());
        if let Some(value) = self.bad_request_kind() { writer.key("badRequestKind"); writer.word(value.as_str(), !matches!(value, crate::enums::ModelCallFailureBadRequestKind::Unknown(_))); }
        writer.option_text("errorCode", self.error_code());
        writer.option_text("errorType", self.error_type());
        if let Some(value) = self.quota_snapshots() { writer.key("quotaSnapshots"); writer.open(); for (name, item) in value { writer.key(&name); item.rewrite(writer); } writer.close(); }
        if let Some(value) = self.request_fingerprint() { writer.key("requestFingerprint"); value.rewrite(writer); }
        if let Some(value) = self.fusion() { writer.key("fusion"); value.rewrite(writer); }
        writer.option_text("byokKind", self.byok_kind());
        writer.option_text("modelProvider", self.model_provider());
        writer.option_text("providerType", self.provider_type());
        writer.option_integer("requestBodyBytes", self.request_body_bytes());
        if let Some(value) = self.request_body_compression_fallback() { writer.key("requestBodyCompressionFallback"); writer.word(value.as_str(), !matches!(value, crate::enums::ModelCallRequestBodyCompressionFallback::Unknown(_))); }
        if let Some(value) = self.request_body_compression_fallback_from() { writer.key("requestBodyCompressionFallbackFrom"); writer.word(value.as_str(), !matches!(value, crate::enums::ModelCallRequestBodyEncoding::Unknown(_))); }
        writer.option_integer("requestBodyCompressionRejectedStatus", self.request_body_compression_rejected_status());
        if let Some(value) = self.request_body_encoding() { writer.key("requestBodyEncoding"); writer.word(value.as_str(), !matches!(value, crate::enums::ModelCallRequestBodyEncoding::Unknown(_))); }
        writer.option_integer("requestBodyWireBytes", self.request_body_wire_bytes());
        writer.option_integer("retryAttempt", self.retry_attempt());
        writer.option_integer("websocketFallbackAfterMs", self.websocket_fallback_after_ms());
        writer.option_integer("websocketFallbackCloseCode", self.websocket_fallback_close_code());
        if let Some(value) = self.websocket_fallback_error_kind() { writer.key("websocketFallbackErrorKind"); writer.word(value.as_str(), !matches!(value, crate::enums::ModelCallWebSocketFallbackErrorKind::Unknown(_))); }
        if let Some(value) = self.websocket_fallback_reason() { writer.key("websocketFallbackReason"); writer.word(value.as_str(), !matches!(value, crate::enums::ModelCallWebSocketFallbackReason::Unknown(_))); }
        writer.option_bool("websocketFallbackReconnectAttempted", self.websocket_fallback_reconnect_attempted());
        writer.option_bool("websocketFallbackStartedThisCall", self.websocket_fallback_started_this_call());
        writer.option_integer("websocketFallbackStatusCode", self.websocket_fallback_status_code());
        writer.close();
    }
}

impl view::ModelCallFailureRequestFingerprint<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("messageCount", self.message_count());
        writer.member_natural("toolResultMessageCount", self.tool_result_message_count());
        writer.member_natural("toolCallCount", self.tool_call_count());
        writer.member_natural("namelessToolCallCount", self.nameless_tool_call_count());
        writer.member_natural("imagePartCount", self.image_part_count());
        writer.member_natural("imagePartsMissingMediaType", self.image_parts_missing_media_type());
        writer.option_text("lastMessageRole", self.last_message_role());
        writer.option_integer("customToolCallCount", self.custom_tool_call_count());
        writer.option_integer("encryptedContentBytes", self.encrypted_content_bytes());
        writer.option_integer("imageBytes", self.image_bytes());
        writer.option_integer("orphanToolCallCount", self.orphan_tool_call_count());
        writer.option_integer("reasoningItemCount", self.reasoning_item_count());
        writer.option_integer("unmatchedToolResultCount", self.unmatched_tool_result_count());
        writer.close();
    }
}

impl view::ModelCallFinalResultData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_bool("isByok", self.is_byok());
        writer.member_text("model", self.model());
        writer.key("result"); writer.word(self.result().as_str(), !matches!(self.result(), crate::enums::ModelCallFinalResult::Unknown(_)));
        writer.close();
    }
}

impl view::ModelCallFinishedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("turnId", self.turn_id());
        writer.option_text("interactionId", self.interaction_id());
        writer.member_number("dispatchDurationMs", self.dispatch_duration_ms());
        writer.key("outcome"); writer.word(self.outcome().as_str(), !matches!(self.outcome(), crate::enums::ModelCallFinishedOutcome::Unknown(_)));
        writer.option_bool("containsBuiltInFileEditRequest", self.contains_built_in_file_edit_request());
        writer.member_natural("editClassifierVersion", self.edit_classifier_version());
        writer.close();
    }
}

impl view::ModelCallStartData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("turnId", self.turn_id());
        writer.option_text("model", self.model());
        writer.option_text("previousResponseId", self.previous_response_id());
        if let Some(value) = self.fusion() { writer.key("fusion"); value.rewrite(writer); }
        writer.option_text("parentToolCallId", self.parent_tool_call_id());
        writer.close();
    }
}

impl view::ModelCapabilities<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.supports() { writer.key("supports"); value.rewrite(writer); }
        if let Some(value) = self.limits() { writer.key("limits"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::ModelCapabilitiesLimits<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_natural("max_prompt_tokens", self.max_prompt_tokens());
        writer.option_natural("max_output_tokens", self.max_output_tokens());
        writer.option_natural("max_context_window_tokens", self.max_context_window_tokens());
        if let Some(value) = self.vision() { writer.key("vision"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::ModelCapabilitiesLimitsVision<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("supported_media_types"); writer.open_list(); for item in self.supported_media_types() { writer.item(); writer.text(&item); } writer.close_list();
        writer.member_natural("max_prompt_images", self.max_prompt_images());
        writer.member_natural("max_prompt_image_size", self.max_prompt_image_size());
        writer.close();
    }
}

impl view::ModelCapabilitiesOverride<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.supports() { writer.key("supports"); value.rewrite(writer); }
        if let Some(value) = self.limits() { writer.key("limits"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::ModelCapabilitiesOverrideLimits<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_natural("max_prompt_tokens", self.max_prompt_tokens());
        writer.option_natural("max_output_tokens", self.max_output_tokens());
        writer.option_natural("max_context_window_tokens", self.max_context_window_tokens());
        if let Some(value) = self.vision() { writer.key("vision"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::ModelCapabilitiesOverrideLimitsVision<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.supported_media_types() { writer.key("supported_media_types"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_natural("max_prompt_images", self.max_prompt_images());
        writer.option_natural("max_prompt_image_size", self.max_prompt_image_size());
        writer.close();
    }
}

impl view::ModelCapabilitiesOverrideSupports<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_bool("vision", self.vision());
        writer.option_bool("toolCalls", self.tool_calls());
        writer.option_bool("reasoningEffort", self.reasoning_effort());
        if let Some(value) = self.adaptive_thinking() { writer.key("adaptive_thinking"); writer.word(value.as_str(), !matches!(value, crate::enums::AdaptiveThinkingSupport::Unknown(_))); }
        writer.close();
    }
}

impl view::ModelCapabilitiesSupports<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_bool("vision", self.vision());
        writer.option_bool("toolCalls", self.tool_calls());
        writer.option_bool("reasoningEffort", self.reasoning_effort());
        if let Some(value) = self.adaptive_thinking() { writer.key("adaptive_thinking"); writer.word(value.as_str(), !matches!(value, crate::enums::AdaptiveThinkingSupport::Unknown(_))); }
        writer.option_bool("thinking", self.thinking());
        writer.close();
    }
}

impl view::ModelChangeData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("previousModel", self.previous_model());
        writer.member_text("newModel", self.new_model());
        writer.option_text("previousReasoningEffort", self.previous_reasoning_effort());
        writer.option_text("reasoningEffort", self.reasoning_effort());
        if let Some(value) = self.previous_reasoning_summary() { writer.key("previousReasoningSummary"); writer.word(value.as_str(), !matches!(value, crate::enums::ReasoningSummary::Unknown(_))); }
        if let Some(value) = self.reasoning_summary() { writer.key("reasoningSummary"); writer.word(value.as_str(), !matches!(value, crate::enums::ReasoningSummary::Unknown(_))); }
        if let Some(value) = self.previous_verbosity() { writer.key("previousVerbosity"); writer.word(value.as_str(), !matches!(value, crate::enums::Verbosity::Unknown(_))); }
        if let Some(value) = self.verbosity() { writer.key("verbosity"); writer.word(value.as_str(), !matches!(value, crate::enums::Verbosity::Unknown(_))); }
        match self.context_tier() { crate::presence::Presence::Absent => {} crate::presence::Presence::Null => { writer.key("contextTier"); writer.null(); } crate::presence::Presence::Value(value) => { writer.key("contextTier"); writer.word(value.as_str(), !matches!(value, crate::enums::ContextTier::Unknown(_))); } }
        writer.option_text("cause", self.cause());
        if let Some(value) = self.source() { writer.key("source"); writer.word(value.as_str(), !matches!(value, crate::enums::ModelChangeSource::Unknown(_))); }
        if let Some(value) = self.previous_auto_tier() { writer.key("previousAutoTier"); writer.word(value.as_str(), !matches!(value, crate::enums::AutoTier::Unknown(_))); }
        if let Some(value) = self.auto_tier() { writer.key("autoTier"); writer.word(value.as_str(), !matches!(value, crate::enums::AutoTier::Unknown(_))); }
        writer.close();
    }
}

impl view::ModelDeselectedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("previousModel", self.previous_model());
        writer.key("reason"); writer.word(self.reason().as_str(), !matches!(self.reason(), crate::enums::ModelDeselectedReason::Unknown(_)));
        writer.close();
    }
}

impl view::ModelEventModelCall<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("model", self.model());
        writer.option_text("api_id", self.api_id());
        writer.option_text("api_endpoint", self.api_endpoint());
        writer.option_text("request_id", self.request_id());
        writer.option_text("client_request_id", self.client_request_id());
        writer.option_text("service_request_id", self.service_request_id());
        writer.option_bool("rte", self.rte());
        writer.option_text("initiator", self.initiator());
        writer.option_text("transport", self.transport());
        writer.option_integer("status", self.status());
        writer.option_text("error", self.error());
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::ModelEventModelInfo<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("id", self.id());
        writer.option_text("name", self.name());
        if let Some(value) = self.capabilities() { writer.key("capabilities"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        if let Some(value) = self.supported_endpoints() { writer.key("supported_endpoints"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::ModelList<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("models"); writer.open_list(); for item in self.models() { writer.item(); item.rewrite(writer); } writer.close_list();
        if let Some(value) = self.auto() { writer.key("auto"); value.rewrite(writer); }
        if let Some(value) = self.image_models() { writer.key("imageModels"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        writer.close();
    }
}

impl view::ModelLogData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("level", self.level());
        writer.option_text("message", self.message());
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::ModelMessage<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("code", self.code());
        writer.member_text("message", self.message());
        writer.close();
    }
}

impl view::ModelMessageData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_natural("turn", self.turn());
        if let Some(value) = self.model_call() { writer.key("modelCall"); value.rewrite(writer); }
        if let Some(value) = self.message() { writer.key("message"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        writer.option_text("source", self.source());
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::ModelMessagesSnapshotData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        if let Some(value) = self.messages() { writer.key("messages"); writer.open_list(); for item in value { writer.item(); writer.open(); for (name, item) in item { writer.key(&name); writer.raw(item); } writer.close(); } writer.close_list(); }
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::ModelModelCallFailureData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_natural("turn", self.turn());
        writer.option_number("modelCallDurationMs", self.model_call_duration_ms());
        if let Some(value) = self.model_call() { writer.key("modelCall"); value.rewrite(writer); }
        writer.option_bool("rte", self.rte());
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::ModelModelCallStartedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("model", self.model());
        if let Some(value) = self.model_info() { writer.key("modelInfo"); value.rewrite(writer); }
        writer.option_natural("turn", self.turn());
        writer.option_number("timestampMs", self.timestamp_ms());
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::ModelModelCallSuccessData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_natural("turn", self.turn());
        writer.option_number("modelCallDurationMs", self.model_call_duration_ms());
        writer.option_number("ttftMs", self.ttft_ms());
        writer.option_number("outputTtftMs", self.output_ttft_ms());
        writer.option_number("interTokenLatencyMs", self.inter_token_latency_ms());
        if let Some(value) = self.model_call() { writer.key("modelCall"); value.rewrite(writer); }
        if let Some(value) = self.response_chunk() { writer.key("responseChunk"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        if let Some(value) = self.response_usage() { writer.key("responseUsage"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        if let Some(value) = self.quota_snapshots() { writer.key("quotaSnapshots"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        writer.option_bool("rte", self.rte());
        writer.option_number("maxPromptTokens", self.max_prompt_tokens());
        writer.option_natural("toolCount", self.tool_count());
        writer.option_number("toolTokenCount", self.tool_token_count());
        writer.option_natural("customToolCallCount", self.custom_tool_call_count());
        writer.option_natural("unmatchedToolResultCount", self.unmatched_tool_result_count());
        writer.option_natural("orphanToolCallCount", self.orphan_tool_call_count());
        writer.option_text("modelDisplayName", self.model_display_name());
        writer.option_text("requestMessages", self.request_messages());
        if let Some(value) = self.request_settings() { writer.key("requestSettings"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::ModelPickerPersistenceRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("settingsContext"); self.settings_context().rewrite(writer);
        writer.option_bool("reasoningEffortExplicit", self.reasoning_effort_explicit());
        writer.option_bool("contextTierExplicit", self.context_tier_explicit());
        writer.close();
    }
}

impl view::ModelPickerSettingsContext<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("configDir", self.config_dir());
        writer.member_text("homeDirectory", self.home_directory());
        writer.key("environment"); writer.open(); for (name, item) in self.environment() { writer.key(&name); writer.raw(item); } writer.close();
        writer.close();
    }
}

impl view::ModelPolicy<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("state"); writer.word(self.state().as_str(), !matches!(self.state(), crate::enums::ModelPolicyState::Unknown(_)));
        writer.option_text("terms", self.terms());
        writer.close();
    }
}

impl view::ModelProviderRef<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("id", self.id());
        writer.member_text("label", self.label());
        writer.key("kind"); writer.word(self.kind().as_str(), !matches!(self.kind(), crate::enums::ModelProviderKind::Unknown(_)));
        writer.close();
    }
}

impl view::ModelResponseData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_natural("turn", self.turn());
        if let Some(value) = self.model_call() { writer.key("modelCall"); value.rewrite(writer); }
        if let Some(value) = self.response() { writer.key("response"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::ModelSwitchAutoTierRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.key("autoTier"); match self.auto_tier() { Some(value) => { writer.word(value.as_str(), !matches!(value, crate::enums::AutoTier::Unknown(_))); } None => writer.null(), }
        if let Some(value) = self.source() { writer.key("source"); writer.word(value.as_str(), !matches!(value, crate::enums::ModelChangeSource::Unknown(_))); }
        writer.close();
    }
}

impl view::ModelSwitchAutoTierResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("status"); writer.word(self.status().as_str(), !matches!(self.status(), crate::enums::ModelSwitchAutoTierStatus::Unknown(_)));
        if let Some(value) = self.effective_auto_tier() { writer.key("effectiveAutoTier"); writer.word(value.as_str(), !matches!(value, crate::enums::AutoTier::Unknown(_))); }
        if let Some(value) = self.pending_auto_tier() { writer.key("pendingAutoTier"); writer.word(value.as_str(), !matches!(value, crate::enums::AutoTier::Unknown(_))); }
        match self.activating_auto_tier() { crate::presence::Presence::Absent => {} crate::presence::Presence::Null => { writer.key("activatingAutoTier"); writer.null(); } crate::presence::Presence::Value(value) => { writer.key("activatingAutoTier"); writer.word(value.as_str(), !matches!(value, crate::enums::AutoTier::Unknown(_))); } }
        if let Some(value) = self.superseded_auto_tier() { writer.key("supersededAutoTier"); writer.word(value.as_str(), !matches!(value, crate::enums::AutoTier::Unknown(_))); }
        writer.close();
    }
}

impl view::ModelSwitchConfirmation<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("targetModelDisplayName", self.target_model_display_name());
        writer.member_number("currentTokens", self.current_tokens());
        writer.member_number("targetLimit", self.target_limit());
        writer.close();
    }
}

impl view::ModelSwitchToRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("modelId", self.model_id());
        match self.auto_tier() { crate::presence::Presence::Absent => {} crate::presence::Presence::Null => { writer.key("autoTier"); writer.null(); } crate::presence::Presence::Value(value) => { writer.key("autoTier"); writer.word(value.as_str(), !matches!(value, crate::enums::AutoTier::Unknown(_))); } }
        match self.reasoning_effort() { crate::presence::Presence::Absent => {} crate::presence::Presence::Null => { writer.key("reasoningEffort"); writer.null(); } crate::presence::Presence::Value(value) => { writer.key("reasoningEffort"); writer.text(&value); } }
        if let Some(value) = self.reasoning_summary() { writer.key("reasoningSummary"); writer.word(value.as_str(), !matches!(value, crate::enums::ReasoningSummary::Unknown(_))); }
        if let Some(value) = self.verbosity() { writer.key("verbosity"); writer.word(value.as_str(), !matches!(value, crate::enums::Verbosity::Unknown(_))); }
        if let Some(value) = self.model_capabilities() { writer.key("modelCapabilities"); value.rewrite(writer); }
        if let Some(value) = self.context_tier() { writer.key("contextTier"); writer.word(value.as_str(), !matches!(value, crate::enums::ContextTier::Unknown(_))); }
        if let Some(value) = self.source() { writer.key("source"); writer.word(value.as_str(), !matches!(value, crate::enums::ModelChangeSource::Unknown(_))); }
        writer.option_bool("deferIfModelChangeQueued", self.defer_if_model_change_queued());
        writer.option_text("compactionDecision", self.compaction_decision());
        writer.option_bool("runCompactionPreflight", self.run_compaction_preflight());
        writer.option_text("repoScope", self.repo_scope());
        writer.option_text("modelChangeScope", self.model_change_scope());
        writer.option_bool("requireAvailable", self.require_available());
        if let Some(value) = self.picker_persistence() { writer.key("pickerPersistence"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::ModelSwitchToResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("queueId", self.queue_id());
        writer.option_text("modelId", self.model_id());
        writer.option_bool("deferred", self.deferred());
        writer.option_text("status", self.status());
        if let Some(value) = self.confirmation() { writer.key("confirmation"); value.rewrite(writer); }
        writer.option_text("persistenceError", self.persistence_error());
        writer.option_text("message", self.message());
        writer.option_text("warning", self.warning());
        if let Some(value) = self.deprecation_warnings() { writer.key("deprecationWarnings"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.model_state() { writer.key("modelState"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::ModelTelemetry<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("event", self.event());
        if let Some(value) = self.properties() { writer.key("properties"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        if let Some(value) = self.restricted_properties() { writer.key("restrictedProperties"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        if let Some(value) = self.metrics() { writer.key("metrics"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        writer.close();
    }
}

impl view::ModelTelemetryData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        if let Some(value) = self.telemetry() { writer.key("telemetry"); value.rewrite(writer); }
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::ModelToolExecutionData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_natural("turn", self.turn());
        writer.option_text("toolCallId", self.tool_call_id());
        if let Some(value) = self.tool_result() { writer.key("toolResult"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        writer.option_number("durationMs", self.duration_ms());
        writer.option_bool("rte", self.rte());
        if let Some(value) = self.file_edits() { writer.key("fileEdits"); writer.open_list(); for item in value { writer.item(); writer.open(); for (name, item) in item { writer.key(&name); writer.raw(item); } writer.close(); } writer.close_list(); }
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::ModelTurnEndedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("model", self.model());
        if let Some(value) = self.model_info() { writer.key("modelInfo"); value.rewrite(writer); }
        writer.option_natural("turn", self.turn());
        writer.option_number("timestampMs", self.timestamp_ms());
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::ModelTurnFailedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("model", self.model());
        if let Some(value) = self.model_info() { writer.key("modelInfo"); value.rewrite(writer); }
        writer.option_natural("turn", self.turn());
        writer.option_number("timestampMs", self.timestamp_ms());
        writer.option_text("error", self.error());
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::ModelTurnStartedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("model", self.model());
        if let Some(value) = self.model_info() { writer.key("modelInfo"); value.rewrite(writer); }
        writer.option_natural("turn", self.turn());
        writer.option_number("timestampMs", self.timestamp_ms());
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::ModelWarningText<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("dataRetention", self.data_retention());
        writer.close();
    }
}

impl view::ModelsListRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("selectionId", self.selection_id());
        writer.option_text("gitHubToken", self.github_token());
        writer.close();
    }
}

impl view::NameGetResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("name"); match self.name() { Some(value) => { writer.text(&value); } None => writer.null(), }
        writer.close();
    }
}

impl view::NameSetRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("name", self.name());
        writer.close();
    }
}

impl view::NamedProviderConfig<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        if let Some(value) = self.r#type() { writer.key("type"); writer.word(value.as_str(), !matches!(value, crate::enums::ProviderConfigType::Unknown(_))); }
        if let Some(value) = self.wire_api() { writer.key("wireApi"); writer.word(value.as_str(), !matches!(value, crate::enums::ProviderConfigWireApi::Unknown(_))); }
        if let Some(value) = self.transport() { writer.key("transport"); writer.word(value.as_str(), !matches!(value, crate::enums::ProviderConfigTransport::Unknown(_))); }
        writer.member_text("baseUrl", self.base_url());
        writer.option_text("apiKey", self.api_key());
        writer.option_text("bearerToken", self.bearer_token());
        if let Some(value) = self.azure() { writer.key("azure"); value.rewrite(writer); }
        if let Some(value) = self.headers() { writer.key("headers"); writer.open(); for (name, item) in value { writer.key(&name); writer.text(&item); } writer.close(); }
        writer.option_bool("hasBearerTokenProvider", self.has_bearer_token_provider());
        if let Some(value) = self.model_provider() { writer.key("modelProvider"); writer.word(value.as_str(), !matches!(value, crate::enums::ProviderConfigModelProvider::Unknown(_))); }
        writer.close();
    }
}

impl view::NotificationHookInput<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("sessionId", self.session_id());
        writer.option_number("timestamp", self.timestamp());
        writer.option_text("cwd", self.cwd());
        writer.option_text("agentId", self.agent_id());
        writer.option_text("agentType", self.agent_type());
        writer.option_text("parentAgentId", self.parent_agent_id());
        writer.option_text("toolCallId", self.tool_call_id());
        writer.option_text("traceparent", self.traceparent());
        writer.option_text("tracestate", self.tracestate());
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::NotificationHookResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.output() { writer.key("output"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        writer.close();
    }
}

impl view::OmittedBinaryResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("type"); writer.word(self.r#type().as_str(), !matches!(self.r#type(), crate::enums::OmittedBinaryType::Unknown(_)));
        writer.member_text("mimeType", self.mime_type());
        writer.member_natural("byteLength", self.byte_length());
        writer.key("omittedReason"); writer.word(self.omitted_reason().as_str(), !matches!(self.omitted_reason(), crate::enums::OmittedBinaryOmittedReason::Unknown(_)));
        writer.option_text("description", self.description());
        if let Some(value) = self.metadata() { writer.key("metadata"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        writer.close();
    }
}

impl view::OpenCanvasInstance<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("instanceId", self.instance_id());
        writer.member_text("extensionId", self.extension_id());
        writer.option_text("extensionName", self.extension_name());
        writer.member_text("canvasId", self.canvas_id());
        writer.option_text("icon", self.icon());
        writer.option_text("title", self.title());
        writer.option_text("status", self.status());
        writer.option_text("url", self.url());
        if let Some(value) = self.input() { writer.key("input"); writer.raw(value); }
        writer.close();
    }
}

impl view::OptionsUpdateAdditionalContentExclusionPolicy<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("rules"); writer.open_list(); for item in self.rules() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.key("last_updated_at"); writer.raw(self.last_updated_at());
        writer.key("scope"); writer.word(self.scope().as_str(), !matches!(self.scope(), crate::enums::OptionsUpdateAdditionalContentExclusionPolicyScope::Unknown(_)));
        writer.close();
    }
}

impl view::OptionsUpdateAdditionalContentExclusionPolicyRule<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("paths"); writer.open_list(); for item in self.paths() { writer.item(); writer.text(&item); } writer.close_list();
        if let Some(value) = self.if_any_match() { writer.key("ifAnyMatch"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.if_none_match() { writer.key("ifNoneMatch"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.key("source"); self.source().rewrite(writer);
        writer.close();
    }
}

impl view::OptionsUpdateAdditionalContentExclusionPolicyRuleSource<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.member_text("type", self.r#type());
        writer.close();
    }
}

impl view::PendingMessagesModifiedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
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

impl view::PendingToolRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("requestId", self.request_id());
        writer.member_text("toolCallId", self.tool_call_id());
        writer.member_text("toolName", self.tool_name());
        if let Some(value) = self.arguments() { writer.key("arguments"); writer.raw(value); }
        writer.option_text("agentId", self.agent_id());
        writer.option_text("providerId", self.provider_id());
        writer.close();
    }
}

impl view::PendingToolRequestList<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("items"); writer.open_list(); for item in self.items() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::PermissionApprovalEvaluation<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("reasonCode"); writer.word(self.reason_code().as_str(), !matches!(self.reason_code(), crate::enums::PermissionApprovalEvaluationReasonCode::Unknown(_)));
        writer.key("judgeStatus"); writer.word(self.judge_status().as_str(), !matches!(self.judge_status(), crate::enums::PermissionApprovalEvaluationJudgeStatus::Unknown(_)));
        writer.key("evaluationStage"); writer.word(self.evaluation_stage().as_str(), !matches!(self.evaluation_stage(), crate::enums::PermissionApprovalEvaluationEvaluationStage::Unknown(_)));
        writer.option_bool("judgeAttempted", self.judge_attempted());
        writer.close();
    }
}

impl view::PermissionApproved<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_bool("managedApprovalHandled", self.managed_approval_handled());
        writer.close();
    }
}

impl view::PermissionApprovedForLocation<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("approval"); self.approval().rewrite(writer);
        writer.member_text("locationKey", self.location_key());
        writer.option_bool("managedApprovalHandled", self.managed_approval_handled());
        writer.close();
    }
}

impl view::PermissionApprovedForSession<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("approval"); self.approval().rewrite(writer);
        writer.option_bool("managedApprovalHandled", self.managed_approval_handled());
        writer.close();
    }
}

impl view::PermissionAssentDetectedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("requestId", self.request_id());
        writer.member_natural("turnIndex", self.turn_index());
        writer.close();
    }
}

impl view::PermissionAssistedApproval<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.evaluation() { writer.key("evaluation"); value.rewrite(writer); }
        writer.key("recommendation"); writer.word(self.recommendation().as_str(), !matches!(self.recommendation(), crate::enums::AssistedApprovalRecommendation::Unknown(_)));
        writer.option_text("reason", self.reason());
        writer.option_text("model", self.model());
        if let Some(value) = self.failure_reason() { writer.key("failureReason"); writer.word(value.as_str(), !matches!(value, crate::enums::AssistedApprovalJudgeFailureReason::Unknown(_))); }
        writer.option_text("evaluationId", self.evaluation_id());
        writer.close();
    }
}

impl view::PermissionCancelled<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("reason", self.reason());
        writer.close();
    }
}

impl view::PermissionCarriedForwardData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("requestId", self.request_id());
        writer.member_text("toolCallId", self.tool_call_id());
        writer.member_text("recordId", self.record_id());
        writer.key("decisionSource"); writer.word(self.decision_source().as_str(), !matches!(self.decision_source(), crate::enums::PermissionDecisionSource::Unknown(_)));
        writer.close();
    }
}

impl view::PermissionCompletedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("requestId", self.request_id());
        writer.option_text("toolCallId", self.tool_call_id());
        writer.option_text("recoveryEpisodeId", self.recovery_episode_id());
        if let Some(value) = self.blocker() { writer.key("blocker"); value.rewrite(writer); }
        writer.key("result"); self.result().rewrite(writer);
        if let Some(value) = self.decision_source() { writer.key("decisionSource"); writer.word(value.as_str(), !matches!(value, crate::enums::PermissionDecisionSource::Unknown(_))); }
        writer.close();
    }
}

impl view::PermissionContextualAuthorizationData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("recordId", self.record_id());
        writer.member_text("requestId", self.request_id());
        writer.member_natural("turnIndex", self.turn_index());
        writer.key("polarity"); writer.word(self.polarity().as_str(), !matches!(self.polarity(), crate::enums::PermissionMessageAuthorizationPolarity::Unknown(_)));
        writer.member_natural("spanStart", self.span_start());
        writer.member_natural("spanEnd", self.span_end());
        writer.close();
    }
}

impl view::PermissionDecisionApproveForLocation<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("approval"); self.approval().rewrite(writer);
        writer.member_text("locationKey", self.location_key());
        writer.close();
    }
}

impl view::PermissionDecisionApproveForLocationApprovalCommands<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("commandIdentifiers"); writer.open_list(); for item in self.command_identifiers() { writer.item(); writer.text(&item); } writer.close_list();
        writer.close();
    }
}

impl view::PermissionDecisionApproveForLocationApprovalCustomTool<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("toolName", self.tool_name());
        writer.close();
    }
}

impl view::PermissionDecisionApproveForLocationApprovalExtensionEnvAccess<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("extensionName", self.extension_name());
        writer.key("environmentVariables"); writer.open_list(); for item in self.environment_variables() { writer.item(); writer.text(&item); } writer.close_list();
        writer.close();
    }
}

impl view::PermissionDecisionApproveForLocationApprovalExtensionManagement<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("operation", self.operation());
        writer.close();
    }
}

impl view::PermissionDecisionApproveForLocationApprovalExtensionPermissionAccess<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("extensionName", self.extension_name());
        writer.close();
    }
}

impl view::PermissionDecisionApproveForLocationApprovalMcp<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("serverName", self.server_name());
        writer.key("toolName"); match self.tool_name() { Some(value) => { writer.text(&value); } None => writer.null(), }
        writer.close();
    }
}

impl view::PermissionDecisionApproveForLocationApprovalMcpSampling<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("serverName", self.server_name());
        writer.close();
    }
}

impl view::PermissionDecisionApproveForLocationApprovalMemory<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::PermissionDecisionApproveForLocationApprovalRead<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::PermissionDecisionApproveForLocationApprovalWorkflow<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("approvalKey", self.approval_key());
        writer.close();
    }
}

impl view::PermissionDecisionApproveForLocationApprovalWrite<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::PermissionDecisionApproveForSession<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        if let Some(value) = self.approval() { writer.key("approval"); value.rewrite(writer); }
        writer.option_text("domain", self.domain());
        writer.close();
    }
}

impl view::PermissionDecisionApproveForSessionApprovalCommands<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("commandIdentifiers"); writer.open_list(); for item in self.command_identifiers() { writer.item(); writer.text(&item); } writer.close_list();
        writer.close();
    }
}

impl view::PermissionDecisionApproveForSessionApprovalCustomTool<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("toolName", self.tool_name());
        writer.close();
    }
}

impl view::PermissionDecisionApproveForSessionApprovalExtensionEnvAccess<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("extensionName", self.extension_name());
        writer.key("environmentVariables"); writer.open_list(); for item in self.environment_variables() { writer.item(); writer.text(&item); } writer.close_list();
        writer.close();
    }
}

impl view::PermissionDecisionApproveForSessionApprovalExtensionManagement<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("operation", self.operation());
        writer.close();
    }
}

impl view::PermissionDecisionApproveForSessionApprovalExtensionPermissionAccess<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("extensionName", self.extension_name());
        writer.close();
    }
}

impl view::PermissionDecisionApproveForSessionApprovalMcp<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("serverName", self.server_name());
        writer.key("toolName"); match self.tool_name() { Some(value) => { writer.text(&value); } None => writer.null(), }
        writer.close();
    }
}

impl view::PermissionDecisionApproveForSessionApprovalMcpSampling<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("serverName", self.server_name());
        writer.close();
    }
}

impl view::PermissionDecisionApproveForSessionApprovalMemory<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::PermissionDecisionApproveForSessionApprovalRead<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::PermissionDecisionApproveForSessionApprovalWorkflow<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("approvalKey", self.approval_key());
        writer.close();
    }
}

impl view::PermissionDecisionApproveForSessionApprovalWrite<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::PermissionDecisionApproveOnce<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_bool("approvedInteractively", self.approved_interactively());
        writer.close();
    }
}

impl view::PermissionDecisionApprovePermanently<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("domain", self.domain());
        writer.close();
    }
}

impl view::PermissionDecisionApproveReadOnlyForSession<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("directories"); writer.open_list(); for item in self.directories() { writer.item(); writer.text(&item); } writer.close_list();
        writer.close();
    }
}

impl view::PermissionDecisionApproved<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::PermissionDecisionApprovedForLocation<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("approval"); self.approval().rewrite(writer);
        writer.member_text("locationKey", self.location_key());
        writer.close();
    }
}

impl view::PermissionDecisionApprovedForSession<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("approval"); self.approval().rewrite(writer);
        writer.close();
    }
}

impl view::PermissionDecisionCancelled<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("reason", self.reason());
        writer.close();
    }
}

impl view::PermissionDecisionContext<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("outcome"); writer.word(self.outcome().as_str(), !matches!(self.outcome(), crate::enums::PermissionDecisionOutcome::Unknown(_)));
        writer.key("source"); writer.word(self.source().as_str(), !matches!(self.source(), crate::enums::PermissionDecisionSource::Unknown(_)));
        writer.key("surface"); writer.word(self.surface().as_str(), !matches!(self.surface(), crate::enums::PermissionDecisionSurface::Unknown(_)));
        if let Some(value) = self.response_capability() { writer.key("responseCapability"); writer.word(value.as_str(), !matches!(value, crate::enums::PermissionResponseCapability::Unknown(_))); }
        writer.option_text("userFeedback", self.user_feedback());
        writer.close();
    }
}

impl view::PermissionDecisionDeniedByContentExclusionPolicy<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("path", self.path());
        writer.member_text("message", self.message());
        writer.close();
    }
}

impl view::PermissionDecisionDeniedByPermissionRequestHook<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("message", self.message());
        writer.option_bool("interrupt", self.interrupt());
        writer.close();
    }
}

impl view::PermissionDecisionDeniedByRules<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("rules"); writer.open_list(); for item in self.rules() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::PermissionDecisionDeniedInteractivelyByUser<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("feedback", self.feedback());
        writer.option_bool("forceReject", self.force_reject());
        writer.close();
    }
}

impl view::PermissionDecisionDeniedNoApprovalRuleAndCouldNotRequestFromUser<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::PermissionDecisionReject<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("feedback", self.feedback());
        writer.close();
    }
}

impl view::PermissionDecisionRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("requestId", self.request_id());
        writer.key("result"); self.result().rewrite(writer);
        if let Some(value) = self.decision_context() { writer.key("decisionContext"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::PermissionDecisionUserNotAvailable<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::PermissionDeniedByContentExclusionPolicy<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("path", self.path());
        writer.member_text("message", self.message());
        writer.close();
    }
}

impl view::PermissionDeniedByPermissionRequestHook<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("message", self.message());
        writer.option_bool("interrupt", self.interrupt());
        writer.close();
    }
}

impl view::PermissionDeniedByRules<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("rules"); writer.open_list(); for item in self.rules() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::PermissionDeniedInteractivelyByUser<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("feedback", self.feedback());
        writer.option_bool("forceReject", self.force_reject());
        writer.close();
    }
}

impl view::PermissionDeniedNoApprovalRuleAndCouldNotRequestFromUser<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::PermissionMessageAuthorizationData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("recordId", self.record_id());
        writer.member_natural("turnIndex", self.turn_index());
        writer.key("polarity"); writer.word(self.polarity().as_str(), !matches!(self.polarity(), crate::enums::PermissionMessageAuthorizationPolarity::Unknown(_)));
        writer.member_text("actionClass", self.action_class());
        writer.member_natural("spanStart", self.span_start());
        writer.member_natural("spanEnd", self.span_end());
        if let Some(value) = self.target_members() { writer.key("targetMembers"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_text("task", self.task());
        if let Some(value) = self.world() { writer.key("world"); writer.raw(value); }
        writer.close();
    }
}

impl view::PermissionMessageAuthorizationDegradedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("turnIndex", self.turn_index());
        writer.close();
    }
}

impl view::PermissionMessageAuthorizationReadData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("turnIndex", self.turn_index());
        writer.option_bool("activatesExtraction", self.activates_extraction());
        writer.close();
    }
}

impl view::PermissionPromptRequestCommands<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("toolCallId", self.tool_call_id());
        writer.member_text("fullCommandText", self.full_command_text());
        writer.member_text("intention", self.intention());
        writer.key("commandIdentifiers"); writer.open_list(); for item in self.command_identifiers() { writer.item(); writer.text(&item); } writer.close_list();
        writer.member_bool("canOfferSessionApproval", self.can_offer_session_approval());
        writer.option_text("warning", self.warning());
        if let Some(value) = self.assisted_approval() { writer.key("assistedApproval"); value.rewrite(writer); }
        writer.option_bool("managedApprovalRequired", self.managed_approval_required());
        writer.option_bool("requestSandboxBypass", self.request_sandbox_bypass());
        writer.option_bool("requestSandboxPermissive", self.request_sandbox_permissive());
        writer.option_text("requestSandboxBypassReason", self.request_sandbox_bypass_reason());
        if let Some(value) = self.sandbox_path_grant() { writer.key("sandboxPathGrant"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::PermissionPromptRequestCustomTool<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("toolCallId", self.tool_call_id());
        writer.member_text("toolName", self.tool_name());
        writer.member_text("toolDescription", self.tool_description());
        if let Some(value) = self.args() { writer.key("args"); writer.raw(value); }
        if let Some(value) = self.assisted_approval() { writer.key("assistedApproval"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::PermissionPromptRequestExtensionEnvAccess<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("toolCallId", self.tool_call_id());
        writer.member_text("extensionName", self.extension_name());
        writer.key("environmentVariables"); writer.open_list(); for item in self.environment_variables() { writer.item(); writer.text(&item); } writer.close_list();
        if let Some(value) = self.assisted_approval() { writer.key("assistedApproval"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::PermissionPromptRequestExtensionManagement<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("toolCallId", self.tool_call_id());
        writer.member_text("operation", self.operation());
        writer.option_text("extensionName", self.extension_name());
        if let Some(value) = self.assisted_approval() { writer.key("assistedApproval"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::PermissionPromptRequestExtensionPermissionAccess<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("toolCallId", self.tool_call_id());
        writer.member_text("extensionName", self.extension_name());
        writer.key("capabilities"); writer.open_list(); for item in self.capabilities() { writer.item(); writer.text(&item); } writer.close_list();
        if let Some(value) = self.assisted_approval() { writer.key("assistedApproval"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::PermissionPromptRequestHook<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("toolCallId", self.tool_call_id());
        writer.member_text("toolName", self.tool_name());
        if let Some(value) = self.tool_args() { writer.key("toolArgs"); writer.raw(value); }
        writer.option_text("hookMessage", self.hook_message());
        if let Some(value) = self.assisted_approval() { writer.key("assistedApproval"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::PermissionPromptRequestMcp<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("toolCallId", self.tool_call_id());
        writer.member_text("serverName", self.server_name());
        writer.member_text("toolName", self.tool_name());
        writer.member_text("toolTitle", self.tool_title());
        if let Some(value) = self.args() { writer.key("args"); writer.raw(value); }
        if let Some(value) = self.permission_recommendation() { writer.key("permissionRecommendation"); writer.word(value.as_str(), !matches!(value, crate::enums::PermissionRecommendation::Unknown(_))); }
        if let Some(value) = self.assisted_approval() { writer.key("assistedApproval"); value.rewrite(writer); }
        writer.option_bool("canOfferServerWideApproval", self.can_offer_server_wide_approval());
        writer.option_text("serverDisplayName", self.server_display_name());
        writer.close();
    }
}

impl view::PermissionPromptRequestMemory<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("toolCallId", self.tool_call_id());
        if let Some(value) = self.action() { writer.key("action"); writer.word(value.as_str(), !matches!(value, crate::enums::PermissionRequestMemoryAction::Unknown(_))); }
        writer.option_text("subject", self.subject());
        writer.member_text("fact", self.fact());
        writer.option_text("citations", self.citations());
        if let Some(value) = self.direction() { writer.key("direction"); writer.word(value.as_str(), !matches!(value, crate::enums::PermissionRequestMemoryDirection::Unknown(_))); }
        writer.option_text("reason", self.reason());
        if let Some(value) = self.assisted_approval() { writer.key("assistedApproval"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::PermissionPromptRequestPath<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("toolCallId", self.tool_call_id());
        writer.key("accessKind"); writer.word(self.access_kind().as_str(), !matches!(self.access_kind(), crate::enums::PermissionPromptRequestPathAccessKind::Unknown(_)));
        writer.key("paths"); writer.open_list(); for item in self.paths() { writer.item(); writer.text(&item); } writer.close_list();
        if let Some(value) = self.assisted_approval() { writer.key("assistedApproval"); value.rewrite(writer); }
        if let Some(value) = self.read_only_directories() { writer.key("readOnlyDirectories"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.close();
    }
}

impl view::PermissionPromptRequestRead<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("toolCallId", self.tool_call_id());
        writer.member_text("intention", self.intention());
        writer.member_text("path", self.path());
        writer.option_text("resolvedPath", self.resolved_path());
        if let Some(value) = self.assisted_approval() { writer.key("assistedApproval"); value.rewrite(writer); }
        writer.option_bool("managedApprovalRequired", self.managed_approval_required());
        writer.close();
    }
}

impl view::PermissionPromptRequestUrl<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("toolCallId", self.tool_call_id());
        writer.member_text("intention", self.intention());
        writer.member_text("url", self.url());
        writer.option_text("redirectedFrom", self.redirected_from());
        writer.option_bool("requestSandboxBypass", self.request_sandbox_bypass());
        writer.option_text("requestSandboxBypassReason", self.request_sandbox_bypass_reason());
        if let Some(value) = self.assisted_approval() { writer.key("assistedApproval"); value.rewrite(writer); }
        writer.option_bool("managedApprovalRequired", self.managed_approval_required());
        writer.close();
    }
}

impl view::PermissionPromptRequestWorkflow<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("toolCallId", self.tool_call_id());
        writer.key("operation"); writer.word(self.operation().as_str(), !matches!(self.operation(), crate::enums::WorkflowPermissionOperation::Unknown(_)));
        writer.member_text("name", self.name());
        writer.member_text("description", self.description());
        writer.key("phases"); writer.open_list(); for item in self.phases() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.option_natural("maxConcurrentSubagents", self.max_concurrent_subagents());
        writer.option_natural("maxTotalSubagents", self.max_total_subagents());
        writer.option_number("timeoutSeconds", self.timeout_seconds());
        writer.option_number("maxAiCredits", self.max_ai_credits());
        writer.option_natural("declaredMaxConcurrentSubagents", self.declared_max_concurrent_subagents());
        writer.option_natural("declaredMaxTotalSubagents", self.declared_max_total_subagents());
        writer.option_number("declaredTimeoutSeconds", self.declared_timeout_seconds());
        writer.option_number("declaredMaxAiCredits", self.declared_max_ai_credits());
        writer.member_text("approvalKey", self.approval_key());
        writer.member_bool("canPersistApproval", self.can_persist_approval());
        if let Some(value) = self.assisted_approval() { writer.key("assistedApproval"); value.rewrite(writer); }
        writer.option_bool("managedApprovalRequired", self.managed_approval_required());
        writer.close();
    }
}

impl view::PermissionPromptRequestWrite<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("toolCallId", self.tool_call_id());
        writer.member_text("intention", self.intention());
        writer.member_text("fileName", self.file_name());
        writer.option_text("resolvedPath", self.resolved_path());
        writer.member_text("diff", self.diff());
        writer.option_text("newFileContents", self.new_file_contents());
        writer.member_bool("canOfferSessionApproval", self.can_offer_session_approval());
        if let Some(value) = self.assisted_approval() { writer.key("assistedApproval"); value.rewrite(writer); }
        writer.option_bool("managedApprovalRequired", self.managed_approval_required());
        if let Some(value) = self.file_edits() { writer.key("fileEdits"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        writer.option_text("_permissionRequestSessionId", self.permission_request_session_id());
        writer.close();
    }
}

impl view::PermissionRecoveryAttempt<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("attemptId", self.attempt_id());
        writer.option_text("toolCallId", self.tool_call_id());
        writer.member_text("permissionKind", self.permission_kind());
        writer.member_text("requestFingerprint", self.request_fingerprint());
        writer.key("relation"); writer.word(self.relation().as_str(), !matches!(self.relation(), crate::enums::PermissionRecoveryAttemptRelation::Unknown(_)));
        writer.key("disposition"); writer.word(self.disposition().as_str(), !matches!(self.disposition(), crate::enums::PermissionRecoveryAttemptDisposition::Unknown(_)));
        writer.key("reason"); writer.word(self.reason().as_str(), !matches!(self.reason(), crate::enums::PermissionRecoveryAttemptReason::Unknown(_)));
        writer.member_natural("ordinal", self.ordinal());
        writer.close();
    }
}

impl view::PermissionRecoveryData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("episodeId", self.episode_id());
        writer.key("status"); writer.word(self.status().as_str(), !matches!(self.status(), crate::enums::PermissionRecoveryStatus::Unknown(_)));
        writer.key("onBlocked"); writer.word(self.on_blocked().as_str(), !matches!(self.on_blocked(), crate::enums::PermissionRecoveryOnBlocked::Unknown(_)));
        writer.key("reason"); writer.word(self.reason().as_str(), !matches!(self.reason(), crate::enums::PermissionRecoveryReason::Unknown(_)));
        writer.member_natural("maxAttempts", self.max_attempts());
        writer.key("attempts"); writer.open_list(); for item in self.attempts() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.option_text("ownerAgentId", self.owner_agent_id());
        writer.option_text("ownerSessionId", self.owner_session_id());
        writer.close();
    }
}

impl view::PermissionRequestCustomTool<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("toolCallId", self.tool_call_id());
        writer.member_text("toolName", self.tool_name());
        writer.member_text("toolDescription", self.tool_description());
        if let Some(value) = self.args() { writer.key("args"); writer.raw(value); }
        writer.option_bool("skipPermission", self.skip_permission());
        writer.option_bool("managedApprovalRequired", self.managed_approval_required());
        writer.close();
    }
}

impl view::PermissionRequestExtensionEnvAccess<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("toolCallId", self.tool_call_id());
        writer.member_text("extensionName", self.extension_name());
        writer.key("environmentVariables"); writer.open_list(); for item in self.environment_variables() { writer.item(); writer.text(&item); } writer.close_list();
        writer.option_bool("managedApprovalRequired", self.managed_approval_required());
        writer.close();
    }
}

impl view::PermissionRequestExtensionManagement<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("toolCallId", self.tool_call_id());
        writer.member_text("operation", self.operation());
        writer.option_text("extensionName", self.extension_name());
        writer.option_bool("managedApprovalRequired", self.managed_approval_required());
        writer.close();
    }
}

impl view::PermissionRequestExtensionPermissionAccess<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("toolCallId", self.tool_call_id());
        writer.member_text("extensionName", self.extension_name());
        writer.key("capabilities"); writer.open_list(); for item in self.capabilities() { writer.item(); writer.text(&item); } writer.close_list();
        writer.option_bool("managedApprovalRequired", self.managed_approval_required());
        writer.close();
    }
}

impl view::PermissionRequestHook<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("toolCallId", self.tool_call_id());
        writer.member_text("toolName", self.tool_name());
        if let Some(value) = self.tool_args() { writer.key("toolArgs"); writer.raw(value); }
        writer.option_text("hookMessage", self.hook_message());
        writer.option_bool("managedApprovalRequired", self.managed_approval_required());
        writer.close();
    }
}

impl view::PermissionRequestHookInput<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("sessionId", self.session_id());
        writer.option_number("timestamp", self.timestamp());
        writer.option_text("cwd", self.cwd());
        writer.option_text("agentId", self.agent_id());
        writer.option_text("agentType", self.agent_type());
        writer.option_text("parentAgentId", self.parent_agent_id());
        writer.option_text("toolCallId", self.tool_call_id());
        writer.option_text("traceparent", self.traceparent());
        writer.option_text("tracestate", self.tracestate());
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::PermissionRequestHookResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.output() { writer.key("output"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        writer.close();
    }
}

impl view::PermissionRequestMcp<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("toolCallId", self.tool_call_id());
        writer.member_text("serverName", self.server_name());
        writer.member_text("toolName", self.tool_name());
        writer.member_text("toolTitle", self.tool_title());
        if let Some(value) = self.args() { writer.key("args"); writer.raw(value); }
        writer.member_bool("readOnly", self.read_only());
        if let Some(value) = self.permission_recommendation() { writer.key("permissionRecommendation"); writer.word(value.as_str(), !matches!(value, crate::enums::PermissionRecommendation::Unknown(_))); }
        writer.option_bool("managedApprovalRequired", self.managed_approval_required());
        writer.option_text("serverDisplayName", self.server_display_name());
        writer.close();
    }
}

impl view::PermissionRequestMemory<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("toolCallId", self.tool_call_id());
        if let Some(value) = self.action() { writer.key("action"); writer.word(value.as_str(), !matches!(value, crate::enums::PermissionRequestMemoryAction::Unknown(_))); }
        writer.option_text("subject", self.subject());
        writer.member_text("fact", self.fact());
        writer.option_text("citations", self.citations());
        if let Some(value) = self.direction() { writer.key("direction"); writer.word(value.as_str(), !matches!(value, crate::enums::PermissionRequestMemoryDirection::Unknown(_))); }
        writer.option_text("reason", self.reason());
        if let Some(value) = self.scope() { writer.key("scope"); writer.word(value.as_str(), !matches!(value, crate::enums::PermissionRequestMemoryScope::Unknown(_))); }
        writer.option_text("repoNwo", self.repo_nwo());
        if let Some(value) = self.assisted_approval() { writer.key("assistedApproval"); value.rewrite(writer); }
        writer.option_bool("managedApprovalRequired", self.managed_approval_required());
        writer.close();
    }
}

impl view::PermissionRequestRead<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("toolCallId", self.tool_call_id());
        writer.option_bool("managedApprovalRequired", self.managed_approval_required());
        writer.member_text("intention", self.intention());
        writer.member_text("path", self.path());
        writer.option_text("resolvedPath", self.resolved_path());
        writer.option_bool("requestSandboxBypass", self.request_sandbox_bypass());
        writer.option_text("requestSandboxBypassReason", self.request_sandbox_bypass_reason());
        if let Some(value) = self.sandbox_path_grant() { writer.key("sandboxPathGrant"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::PermissionRequestResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("success", self.success());
        writer.close();
    }
}

impl view::PermissionRequestShell<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("toolCallId", self.tool_call_id());
        writer.option_bool("managedApprovalRequired", self.managed_approval_required());
        writer.member_text("fullCommandText", self.full_command_text());
        writer.member_text("intention", self.intention());
        writer.key("commands"); writer.open_list(); for item in self.commands() { writer.item(); item.rewrite(writer); } writer.close_list();
        if let Some(value) = self.command_segments() { writer.key("commandSegments"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        writer.key("possiblePaths"); writer.open_list(); for item in self.possible_paths() { writer.item(); writer.text(&item); } writer.close_list();
        writer.option_text("resolvedWorkingDirectory", self.resolved_working_directory());
        if let Some(value) = self.resolved_paths() { writer.key("resolvedPaths"); writer.open(); for (name, item) in value { writer.key(&name); writer.text(&item); } writer.close(); }
        writer.key("possibleUrls"); writer.open_list(); for item in self.possible_urls() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.member_bool("hasWriteFileRedirection", self.has_write_file_redirection());
        writer.member_bool("canOfferSessionApproval", self.can_offer_session_approval());
        writer.option_text("warning", self.warning());
        writer.option_bool("requestSandboxBypass", self.request_sandbox_bypass());
        writer.option_bool("requestSandboxPermissive", self.request_sandbox_permissive());
        writer.option_text("requestSandboxBypassReason", self.request_sandbox_bypass_reason());
        if let Some(value) = self.sandbox_path_grant() { writer.key("sandboxPathGrant"); value.rewrite(writer); }
        writer.option_text("shellType", self.shell_type());
        writer.close();
    }
}

impl view::PermissionRequestShellCommand<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("identifier", self.identifier());
        writer.member_bool("readOnly", self.read_only());
        writer.close();
    }
}

impl view::PermissionRequestShellCommandSegment<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("identifier", self.identifier());
        writer.member_text("fullCommandText", self.full_command_text());
        if let Some(value) = self.allow_match_identifier() { writer.key("allowMatchIdentifier"); writer.raw(value); }
        if let Some(value) = self.static_tokens() { writer.key("staticTokens"); writer.raw(value); }
        writer.option_bool("hasUnboundExecutableContent", self.has_unbound_executable_content());
        if let Some(value) = self.working_directory() { writer.key("workingDirectory"); writer.raw(value); }
        writer.close();
    }
}

impl view::PermissionRequestShellPossibleUrl<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("url", self.url());
        writer.close();
    }
}

impl view::PermissionRequestUrl<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("toolCallId", self.tool_call_id());
        writer.option_bool("managedApprovalRequired", self.managed_approval_required());
        writer.member_text("intention", self.intention());
        writer.member_text("url", self.url());
        writer.option_text("redirectedFrom", self.redirected_from());
        writer.option_bool("requestSandboxBypass", self.request_sandbox_bypass());
        writer.option_text("requestSandboxBypassReason", self.request_sandbox_bypass_reason());
        writer.close();
    }
}

impl view::PermissionRequestWorkflow<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("toolCallId", self.tool_call_id());
        writer.key("operation"); writer.word(self.operation().as_str(), !matches!(self.operation(), crate::enums::WorkflowPermissionOperation::Unknown(_)));
        writer.member_text("name", self.name());
        writer.member_text("description", self.description());
        writer.key("phases"); writer.open_list(); for item in self.phases() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.option_natural("maxConcurrentSubagents", self.max_concurrent_subagents());
        writer.option_natural("maxTotalSubagents", self.max_total_subagents());
        writer.option_number("timeoutSeconds", self.timeout_seconds());
        writer.option_number("maxAiCredits", self.max_ai_credits());
        writer.option_natural("declaredMaxConcurrentSubagents", self.declared_max_concurrent_subagents());
        writer.option_natural("declaredMaxTotalSubagents", self.declared_max_total_subagents());
        writer.option_number("declaredTimeoutSeconds", self.declared_timeout_seconds());
        writer.option_number("declaredMaxAiCredits", self.declared_max_ai_credits());
        writer.member_text("approvalKey", self.approval_key());
        writer.member_bool("canPersistApproval", self.can_persist_approval());
        writer.option_bool("managedApprovalRequired", self.managed_approval_required());
        writer.close();
    }
}

impl view::PermissionRequestWrite<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("toolCallId", self.tool_call_id());
        writer.option_bool("managedApprovalRequired", self.managed_approval_required());
        writer.member_text("intention", self.intention());
        writer.member_text("fileName", self.file_name());
        writer.option_text("resolvedPath", self.resolved_path());
        writer.member_text("diff", self.diff());
        writer.option_text("newFileContents", self.new_file_contents());
        writer.member_bool("canOfferSessionApproval", self.can_offer_session_approval());
        writer.option_bool("requestSandboxBypass", self.request_sandbox_bypass());
        writer.option_text("requestSandboxBypassReason", self.request_sandbox_bypass_reason());
        if let Some(value) = self.file_edits() { writer.key("fileEdits"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        if let Some(value) = self.sandbox_path_grant() { writer.key("sandboxPathGrant"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::PermissionRequestedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("requestId", self.request_id());
        writer.key("permissionRequest"); self.permission_request().rewrite(writer);
        if let Some(value) = self.prompt_request() { writer.key("promptRequest"); value.rewrite(writer); }
        if let Some(value) = self.permission_mode() { writer.key("permissionMode"); writer.word(value.as_str(), !matches!(value, crate::enums::PermissionMode::Unknown(_))); }
        if let Some(value) = self.agent_mode() { writer.key("agentMode"); writer.word(value.as_str(), !matches!(value, crate::enums::SessionMode::Unknown(_))); }
        if let Some(value) = self.risk_assessment() { writer.key("riskAssessment"); writer.raw(value); }
        writer.option_bool("resolvedByHook", self.resolved_by_hook());
        writer.option_text("recoveryEpisodeId", self.recovery_episode_id());
        if let Some(value) = self.fusion() { writer.key("fusion"); value.rewrite(writer); }
        writer.option_text("ownerAgentId", self.owner_agent_id());
        writer.option_text("ownerSessionId", self.owner_session_id());
        if let Some(value) = self.assisted_approval_assessment() { writer.key("assistedApprovalAssessment"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::PermissionRule<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("argument"); match self.argument() { Some(value) => { writer.text(&value); } None => writer.null(), }
        writer.close();
    }
}

impl view::PermissionSandboxPathGrant<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("access"); writer.word(self.access().as_str(), !matches!(self.access(), crate::enums::PermissionSandboxPathGrantAccess::Unknown(_)));
        writer.option_text("deniedPath", self.denied_path());
        writer.member_text("path", self.path());
        if let Some(value) = self.removed_readonly_paths() { writer.key("removedReadonlyPaths"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.close();
    }
}

impl view::PermissionWriteFileContent<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("content", self.content());
        writer.member_text("path", self.path());
        writer.close();
    }
}

impl view::PermissionWriteFileEdit<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.after() { writer.key("after"); value.rewrite(writer); }
        if let Some(value) = self.before() { writer.key("before"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::PermissionsChangedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.previous_mode() { writer.key("previousMode"); writer.word(value.as_str(), !matches!(value, crate::enums::PermissionMode::Unknown(_))); }
        if let Some(value) = self.mode() { writer.key("mode"); writer.word(value.as_str(), !matches!(value, crate::enums::PermissionMode::Unknown(_))); }
        writer.option_text("assistedApprovalModel", self.assisted_approval_model());
        writer.close();
    }
}

impl view::PermissionsGetModeResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("mode"); writer.word(self.mode().as_str(), !matches!(self.mode(), crate::enums::PermissionMode::Unknown(_)));
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

impl view::PermissionsSetApproveAllRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_bool("enabled", self.enabled());
        if let Some(value) = self.source() { writer.key("source"); writer.word(value.as_str(), !matches!(value, crate::enums::PermissionsSetApproveAllSource::Unknown(_))); }
        writer.close();
    }
}

impl view::PermissionsSetApproveAllResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("success", self.success());
        writer.close();
    }
}

impl view::PermissionsSetModeRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.key("mode"); writer.word(self.mode().as_str(), !matches!(self.mode(), crate::enums::PermissionMode::Unknown(_)));
        writer.option_text("assistedApprovalModel", self.assisted_approval_model());
        if let Some(value) = self.source() { writer.key("source"); writer.word(value.as_str(), !matches!(value, crate::enums::PermissionModeSource::Unknown(_))); }
        writer.close();
    }
}

impl view::PermissionsSetModeResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("success", self.success());
        writer.key("mode"); writer.word(self.mode().as_str(), !matches!(self.mode(), crate::enums::PermissionMode::Unknown(_)));
        writer.close();
    }
}

impl view::PersistedBinaryImage<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("type"); writer.word(self.r#type().as_str(), !matches!(self.r#type(), crate::enums::PersistedBinaryImageType::Unknown(_)));
        writer.member_text("data", self.data());
        writer.member_text("mimeType", self.mime_type());
        writer.option_text("description", self.description());
        if let Some(value) = self.metadata() { writer.key("metadata"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        writer.close();
    }
}

impl view::PingRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("message", self.message());
        writer.close();
    }
}

impl view::PingResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("message", self.message());
        writer.member_text("timestamp", self.timestamp());
        writer.member_natural("protocolVersion", self.protocol_version());
        writer.close();
    }
}

impl view::PlanChangedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("operation"); writer.word(self.operation().as_str(), !matches!(self.operation(), crate::enums::PlanChangedOperation::Unknown(_)));
        writer.close();
    }
}

impl view::PlanReadResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("exists", self.exists());
        writer.key("content"); match self.content() { Some(value) => { writer.text(&value); } None => writer.null(), }
        writer.key("path"); match self.path() { Some(value) => { writer.text(&value); } None => writer.null(), }
        writer.close();
    }
}

impl view::PlanUpdateRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("content", self.content());
        writer.close();
    }
}

impl view::PluginInstallResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("plugin"); self.plugin().rewrite(writer);
        writer.member_integer("skillsInstalled", self.skills_installed());
        if let Some(value) = self.staging_mode() { writer.key("stagingMode"); writer.word(value.as_str(), !matches!(value, crate::enums::PluginInstallStagingMode::Unknown(_))); }
        writer.option_text("postInstallMessage", self.post_install_message());
        writer.option_text("deprecationWarning", self.deprecation_warning());
        writer.close();
    }
}

impl view::PluginListResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("plugins"); writer.open_list(); for item in self.plugins() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::PluginsBuiltinSetRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("paths"); writer.open_list(); for item in self.paths() { writer.item(); writer.text(&item); } writer.close_list();
        writer.close();
    }
}

impl view::PluginsInstallRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("source", self.source());
        writer.option_text("workingDirectory", self.working_directory());
        writer.close();
    }
}

impl view::PluginsMarketplacesAddRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("source", self.source());
        writer.option_text("workingDirectory", self.working_directory());
        writer.close();
    }
}

impl view::PostResultHookInput<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("sessionId", self.session_id());
        writer.option_number("timestamp", self.timestamp());
        writer.option_text("cwd", self.cwd());
        writer.option_text("agentId", self.agent_id());
        writer.option_text("agentType", self.agent_type());
        writer.option_text("parentAgentId", self.parent_agent_id());
        writer.option_text("toolCallId", self.tool_call_id());
        writer.option_text("traceparent", self.traceparent());
        writer.option_text("tracestate", self.tracestate());
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::PostResultHookResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.output() { writer.key("output"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        writer.close();
    }
}

impl view::PostToolUseFailureHookInput<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_number("timestamp", self.timestamp());
        writer.member_text("cwd", self.cwd());
        writer.member_text("toolName", self.tool_name());
        writer.key("toolArgs"); writer.raw(self.tool_args());
        writer.member_text("error", self.error());
        writer.option_text("agentId", self.agent_id());
        writer.option_text("agentType", self.agent_type());
        writer.option_text("parentAgentId", self.parent_agent_id());
        writer.option_text("toolCallId", self.tool_call_id());
        writer.option_text("traceparent", self.traceparent());
        writer.option_text("tracestate", self.tracestate());
        writer.close();
    }
}

impl view::PostToolUseFailureHookOutput<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("additionalContext", self.additional_context());
        writer.close();
    }
}

impl view::PostToolUseFailureHookResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.output() { writer.key("output"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::PostToolUseHookInput<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_number("timestamp", self.timestamp());
        writer.member_text("cwd", self.cwd());
        writer.member_text("toolName", self.tool_name());
        writer.key("toolArgs"); writer.raw(self.tool_args());
        writer.key("toolResult"); writer.raw(self.tool_result());
        writer.option_text("agentId", self.agent_id());
        writer.option_text("agentType", self.agent_type());
        writer.option_text("parentAgentId", self.parent_agent_id());
        writer.option_text("toolCallId", self.tool_call_id());
        writer.option_text("traceparent", self.traceparent());
        writer.option_text("tracestate", self.tracestate());
        writer.close();
    }
}

impl view::PostToolUseHookOutput<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.modified_result() { writer.key("modifiedResult"); writer.raw(value); }
        writer.option_text("additionalContext", self.additional_context());
        writer.option_bool("suppressOutput", self.suppress_output());
        writer.close();
    }
}

impl view::PostToolUseHookResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.output() { writer.key("output"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::PreCompactHookInput<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("sessionId", self.session_id());
        writer.option_number("timestamp", self.timestamp());
        writer.option_text("cwd", self.cwd());
        writer.option_text("agentId", self.agent_id());
        writer.option_text("agentType", self.agent_type());
        writer.option_text("parentAgentId", self.parent_agent_id());
        writer.option_text("toolCallId", self.tool_call_id());
        writer.option_text("traceparent", self.traceparent());
        writer.option_text("tracestate", self.tracestate());
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::PreCompactHookResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.output() { writer.key("output"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        writer.close();
    }
}

impl view::PreMcpToolCallHookInput<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_number("timestamp", self.timestamp());
        writer.member_text("cwd", self.cwd());
        writer.member_text("serverName", self.server_name());
        writer.member_text("toolName", self.tool_name());
        writer.key("arguments"); writer.raw(self.arguments());
        if let Some(value) = self.meta() { writer.key("_meta"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        writer.option_text("agentId", self.agent_id());
        writer.option_text("agentType", self.agent_type());
        writer.option_text("parentAgentId", self.parent_agent_id());
        writer.option_text("toolCallId", self.tool_call_id());
        writer.option_text("traceparent", self.traceparent());
        writer.option_text("tracestate", self.tracestate());
        writer.close();
    }
}

impl view::PreMcpToolCallHookOutput<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        match self.meta_to_use() { crate::presence::Presence::Absent => {} crate::presence::Presence::Null => { writer.key("metaToUse"); writer.null(); } crate::presence::Presence::Value(value) => { writer.key("metaToUse"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); } }
        writer.close();
    }
}

impl view::PreMcpToolCallHookResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.output() { writer.key("output"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::PrePRDescriptionHookInput<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("sessionId", self.session_id());
        writer.option_number("timestamp", self.timestamp());
        writer.option_text("cwd", self.cwd());
        writer.option_text("agentId", self.agent_id());
        writer.option_text("agentType", self.agent_type());
        writer.option_text("parentAgentId", self.parent_agent_id());
        writer.option_text("toolCallId", self.tool_call_id());
        writer.option_text("traceparent", self.traceparent());
        writer.option_text("tracestate", self.tracestate());
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::PrePrDescriptionHookResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.output() { writer.key("output"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        writer.close();
    }
}

impl view::PreToolUseHookInput<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_number("timestamp", self.timestamp());
        writer.member_text("cwd", self.cwd());
        writer.member_text("toolName", self.tool_name());
        writer.key("toolArgs"); writer.raw(self.tool_args());
        writer.option_text("agentId", self.agent_id());
        writer.option_text("agentType", self.agent_type());
        writer.option_text("parentAgentId", self.parent_agent_id());
        writer.option_text("toolCallId", self.tool_call_id());
        writer.option_text("traceparent", self.traceparent());
        writer.option_text("tracestate", self.tracestate());
        writer.close();
    }
}

impl view::PreToolUseHookOutput<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.permission_decision() { writer.key("permissionDecision"); writer.word(value.as_str(), !matches!(value, crate::enums::PreToolUsePermissionDecision::Unknown(_))); }
        writer.option_text("permissionDecisionReason", self.permission_decision_reason());
        if let Some(value) = self.modified_args() { writer.key("modifiedArgs"); writer.raw(value); }
        writer.option_text("additionalContext", self.additional_context());
        writer.option_bool("suppressOutput", self.suppress_output());
        writer.close();
    }
}

impl view::PreToolUseHookResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.output() { writer.key("output"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::PromptCacheBreakData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("primaryReason", self.primary_reason());
        writer.key("contributingReasons"); writer.open_list(); for item in self.contributing_reasons() { writer.item(); writer.text(&item); } writer.close_list();
        if let Some(value) = self.before_request() { writer.key("beforeRequest"); writer.raw(value); }
        if let Some(value) = self.after_request() { writer.key("afterRequest"); writer.raw(value); }
        writer.member_natural("survivedTokens", self.survived_tokens());
        writer.member_natural("frontierTokens", self.frontier_tokens());
        writer.member_natural("shortfallTokens", self.shortfall_tokens());
        writer.member_number("retentionRatio", self.retention_ratio());
        writer.option_text("modelFrom", self.model_from());
        writer.option_text("modelTo", self.model_to());
        if let Some(value) = self.tools_added() { writer.key("toolsAdded"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.tools_removed() { writer.key("toolsRemoved"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.tools_redefined() { writer.key("toolsRedefined"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.tools_added_raw() { writer.key("toolsAddedRaw"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.tools_removed_raw() { writer.key("toolsRemovedRaw"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.tools_redefined_raw() { writer.key("toolsRedefinedRaw"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_bool("toolsReordered", self.tools_reordered());
        if let Some(value) = self.system_segments_changed() { writer.key("systemSegmentsChanged"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.cache_config_changed_fields() { writer.key("cacheConfigChangedFields"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_natural("rewriteMessageIndex", self.rewrite_message_index());
        writer.option_text("rewriteShape", self.rewrite_shape());
        if let Some(value) = self.rewrite_source() { writer.key("rewriteSource"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_text("agentName", self.agent_name());
        if let Some(value) = self.tools_redefined_parts() { writer.key("toolsRedefinedParts"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.close();
    }
}

impl view::ProtocolExternalToolDefinition<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.member_text("description", self.description());
        writer.option_text("title", self.title());
        if let Some(value) = self.parameters() { writer.key("parameters"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        writer.option_bool("overridesBuiltInTool", self.overrides_built_in_tool());
        writer.option_bool("skipPermission", self.skip_permission());
        if let Some(value) = self.defer() { writer.key("defer"); writer.word(value.as_str(), !matches!(value, crate::enums::ProtocolExternalToolDefer::Unknown(_))); }
        writer.option_bool("isTerminal", self.is_terminal());
        if let Some(value) = self.metadata() { writer.key("metadata"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        writer.option_text("namespacedName", self.namespaced_name());
        writer.option_text("instructions", self.instructions());
        if let Some(value) = self.namespace() { writer.key("namespace"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::ProtocolImageGenerationOptions<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_bool("enabled", self.enabled());
        writer.option_bool("watermark", self.watermark());
        writer.option_bool("saveToDisk", self.save_to_disk());
        writer.close();
    }
}

impl view::ProtocolMarkerSectionOverridePreserve<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("action", self.action());
        writer.close();
    }
}

impl view::ProtocolMarkerSectionOverrideTransform<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("action", self.action());
        writer.close();
    }
}

impl view::ProtocolStaticSectionOverride<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("action"); writer.word(self.action().as_str(), !matches!(self.action(), crate::enums::ProtocolStaticSectionAction::Unknown(_)));
        writer.option_text("content", self.content());
        writer.close();
    }
}

impl view::ProtocolSystemMessageAppendConfig<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.mode() { writer.key("mode"); writer.word(value.as_str(), !matches!(value, crate::enums::ProtocolAppendMode::Unknown(_))); }
        writer.option_text("content", self.content());
        writer.close();
    }
}

impl view::ProtocolSystemMessageCustomizeConfig<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("mode"); writer.word(self.mode().as_str(), !matches!(self.mode(), crate::enums::ProtocolCustomizeMode::Unknown(_)));
        if let Some(value) = self.sections() { writer.key("sections"); writer.open(); for (name, item) in value { writer.key(&name); item.rewrite(writer); } writer.close(); }
        writer.option_text("content", self.content());
        writer.close();
    }
}

impl view::ProtocolSystemMessageReplaceConfig<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("mode"); writer.word(self.mode().as_str(), !matches!(self.mode(), crate::enums::ProtocolReplaceMode::Unknown(_)));
        writer.member_text("content", self.content());
        if let Some(value) = self.content_blocks() { writer.key("contentBlocks"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        writer.close();
    }
}

impl view::ProviderConfig<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.r#type() { writer.key("type"); writer.word(value.as_str(), !matches!(value, crate::enums::ProviderConfigType::Unknown(_))); }
        if let Some(value) = self.wire_api() { writer.key("wireApi"); writer.word(value.as_str(), !matches!(value, crate::enums::ProviderConfigWireApi::Unknown(_))); }
        if let Some(value) = self.transport() { writer.key("transport"); writer.word(value.as_str(), !matches!(value, crate::enums::ProviderConfigTransport::Unknown(_))); }
        writer.member_text("baseUrl", self.base_url());
        writer.option_text("apiKey", self.api_key());
        writer.option_text("bearerToken", self.bearer_token());
        if let Some(value) = self.azure() { writer.key("azure"); value.rewrite(writer); }
        writer.option_text("modelId", self.model_id());
        if let Some(value) = self.model_capabilities() { writer.key("modelCapabilities"); value.rewrite(writer); }
        writer.option_text("providerName", self.provider_name());
        writer.option_text("wireModel", self.wire_model());
        writer.option_number("maxPromptTokens", self.max_prompt_tokens());
        writer.option_number("maxContextWindowTokens", self.max_context_window_tokens());
        writer.option_number("maxOutputTokens", self.max_output_tokens());
        if let Some(value) = self.headers() { writer.key("headers"); writer.open(); for (name, item) in value { writer.key(&name); writer.text(&item); } writer.close(); }
        writer.option_bool("hasBearerTokenProvider", self.has_bearer_token_provider());
        writer.option_text("apiKeyCommand", self.api_key_command());
        if let Some(value) = self.model_provider() { writer.key("modelProvider"); writer.word(value.as_str(), !matches!(value, crate::enums::ProviderConfigModelProvider::Unknown(_))); }
        writer.close();
    }
}

impl view::ProviderConfigAzure<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("apiVersion", self.api_version());
        writer.close();
    }
}

impl view::ProviderModelConfig<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("id", self.id());
        writer.member_text("provider", self.provider());
        writer.option_text("wireModel", self.wire_model());
        writer.option_text("modelId", self.model_id());
        writer.option_text("name", self.name());
        writer.option_number("maxPromptTokens", self.max_prompt_tokens());
        writer.option_number("maxContextWindowTokens", self.max_context_window_tokens());
        writer.option_number("maxOutputTokens", self.max_output_tokens());
        if let Some(value) = self.capabilities() { writer.key("capabilities"); value.rewrite(writer); }
        if let Some(value) = self.system_message() { writer.key("systemMessage"); value.rewrite(writer); }
        if let Some(value) = self.metadata() { writer.key("metadata"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        writer.close();
    }
}

impl view::ProviderMonthlyUsage<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_number("consumedQuantity", self.consumed_quantity());
        writer.option_text("cycleStart", self.cycle_start());
        writer.option_text("queriedAt", self.queried_at());
        writer.option_text("resetOn", self.reset_on());
        writer.key("scope"); writer.word(self.scope().as_str(), !matches!(self.scope(), crate::enums::ProviderMonthlyUsageScope::Unknown(_)));
        writer.key("state"); writer.word(self.state().as_str(), !matches!(self.state(), crate::enums::ProviderMonthlyUsageState::Unknown(_)));
        writer.key("unit"); writer.word(self.unit().as_str(), !matches!(self.unit(), crate::enums::ProviderQuotaUnit::Unknown(_)));
        writer.close();
    }
}

impl view::ProviderQuotaBudgetMetadata<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_number("consumed", self.consumed());
        writer.member_number("entitlement", self.entitlement());
        writer.member_number("overage", self.overage());
        writer.member_bool("overageAllowedWhenExhausted", self.overage_allowed_when_exhausted());
        writer.option_number("overageLimit", self.overage_limit());
        writer.member_number("remainingPercentage", self.remaining_percentage());
        writer.option_number("resetAtEpochMs", self.reset_at_epoch_ms());
        writer.option_bool("resetEstimated", self.reset_estimated());
        writer.option_bool("tokenBasedBilling", self.token_based_billing());
        writer.member_bool("unlimited", self.unlimited());
        writer.member_bool("usageAllowedWhenExhausted", self.usage_allowed_when_exhausted());
        writer.close();
    }
}

impl view::ProviderQuotaState<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("accessState"); writer.word(self.access_state().as_str(), !matches!(self.access_state(), crate::enums::ProviderQuotaAccessState::Unknown(_)));
        writer.option_text("acquisitionError", self.acquisition_error());
        if let Some(value) = self.acquisition_status() { writer.key("acquisitionStatus"); writer.word(value.as_str(), !matches!(value, crate::enums::ProviderQuotaAcquisitionStatus::Unknown(_))); }
        writer.option_integer("availableQuantity", self.available_quantity());
        if let Some(value) = self.budget_metadata() { writer.key("budgetMetadata"); value.rewrite(writer); }
        writer.key("capacityState"); writer.word(self.capacity_state().as_str(), !matches!(self.capacity_state(), crate::enums::ProviderQuotaCapacityState::Unknown(_)));
        writer.option_text("compatibilityKey", self.compatibility_key());
        writer.option_integer("entitledQuantity", self.entitled_quantity());
        writer.option_bool("hasQuota", self.has_quota());
        writer.option_integer("httpStatus", self.http_status());
        if let Some(value) = self.monthly_usage() { writer.key("monthlyUsage"); value.rewrite(writer); }
        if let Some(value) = self.observation_kind() { writer.key("observationKind"); writer.word(value.as_str(), !matches!(value, crate::enums::ProviderQuotaObservationKind::Unknown(_))); }
        writer.option_text("observedAt", self.observed_at());
        writer.key("provider"); self.provider().rewrite(writer);
        if let Some(value) = self.quantity_kind() { writer.key("quantityKind"); writer.word(value.as_str(), !matches!(value, crate::enums::ProviderQuotaQuantityKind::Unknown(_))); }
        writer.member_text("quotaId", self.quota_id());
        writer.option_text("reason", self.reason());
        writer.option_text("service", self.service());
        writer.option_text("source", self.source());
        writer.key("unit"); writer.word(self.unit().as_str(), !matches!(self.unit(), crate::enums::ProviderQuotaUnit::Unknown(_)));
        writer.close();
    }
}

impl view::ProviderTokenAcquireRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("providerName", self.provider_name());
        writer.close();
    }
}

impl view::ProviderTokenAcquireResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("token", self.token());
        writer.close();
    }
}

impl view::QueuePendingItems<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("id", self.id());
        writer.option_text("messageId", self.message_id());
        writer.key("kind"); writer.word(self.kind().as_str(), !matches!(self.kind(), crate::enums::QueuePendingItemsKind::Unknown(_)));
        writer.member_text("displayText", self.display_text());
        writer.key("agentMode"); writer.word(self.agent_mode().as_str(), !matches!(self.agent_mode(), crate::enums::SendAgentMode::Unknown(_)));
        writer.option_text("source", self.source());
        writer.close();
    }
}

impl view::QueuePendingItemsResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("items"); writer.open_list(); for item in self.items() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.key("steeringMessages"); writer.open_list(); for item in self.steering_messages() { writer.item(); writer.text(&item); } writer.close_list();
        writer.option_natural("inFlightSteeringCount", self.in_flight_steering_count());
        writer.option_text("withdrawableTurnMessageId", self.withdrawable_turn_message_id());
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

impl view::QueuedCommandHandled<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("handled", self.handled());
        writer.option_bool("stopProcessingQueue", self.stop_processing_queue());
        writer.close();
    }
}

impl view::QueuedCommandNotHandled<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("handled", self.handled());
        writer.close();
    }
}

impl view::RegisterEventInterestParams<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("eventType", self.event_type());
        writer.close();
    }
}

impl view::RegisterEventInterestResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("handle", self.handle());
        writer.close();
    }
}

impl view::RemoteEnableRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        if let Some(value) = self.mode() { writer.key("mode"); writer.word(value.as_str(), !matches!(value, crate::enums::RemoteSessionMode::Unknown(_))); }
        writer.close();
    }
}

impl view::RemoteEnableResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("url", self.url());
        writer.member_bool("remoteSteerable", self.remote_steerable());
        writer.close();
    }
}

impl view::RemoteSteerableChangedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("remoteSteerable", self.remote_steerable());
        writer.close();
    }
}

impl view::ResponseFormat<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("jsonSchema"); self.json_schema().rewrite(writer);
        writer.member_text("type", self.r#type());
        writer.close();
    }
}

impl view::ResponsesReasoning<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("model", self.model());
        writer.member_text("initialEffort", self.initial_effort());
        writer.member_text("effort", self.effort());
        writer.close();
    }
}

impl view::ResumeData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("resumeTime", self.resume_time());
        writer.member_natural("eventCount", self.event_count());
        writer.option_natural("eventsFileSizeBytes", self.events_file_size_bytes());
        writer.option_text("selectedModel", self.selected_model());
        writer.option_text("reasoningEffort", self.reasoning_effort());
        if let Some(value) = self.reasoning_summary() { writer.key("reasoningSummary"); writer.word(value.as_str(), !matches!(value, crate::enums::ReasoningSummary::Unknown(_))); }
        if let Some(value) = self.verbosity() { writer.key("verbosity"); writer.word(value.as_str(), !matches!(value, crate::enums::Verbosity::Unknown(_))); }
        if let Some(value) = self.context_tier() { writer.key("contextTier"); writer.word(value.as_str(), !matches!(value, crate::enums::ContextTier::Unknown(_))); }
        if let Some(value) = self.auto_tier() { writer.key("autoTier"); writer.word(value.as_str(), !matches!(value, crate::enums::AutoTier::Unknown(_))); }
        if let Some(value) = self.session_limits() { writer.key("sessionLimits"); value.rewrite(writer); }
        if let Some(value) = self.context() { writer.key("context"); value.rewrite(writer); }
        writer.option_bool("alreadyInUse", self.already_in_use());
        writer.option_bool("sessionWasActive", self.session_was_active());
        writer.option_bool("remoteSteerable", self.remote_steerable());
        writer.option_bool("continuePendingWork", self.continue_pending_work());
        writer.close();
    }
}

impl view::SamplingCompletedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("requestId", self.request_id());
        writer.close();
    }
}

impl view::SamplingRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.messages() { writer.key("messages"); writer.open_list(); for item in value { writer.item(); writer.open(); for (name, item) in item { writer.key(&name); writer.raw(item); } writer.close(); } writer.close_list(); }
        writer.option_text("systemPrompt", self.system_prompt());
        writer.option_text("includeContext", self.include_context());
        writer.option_number("temperature", self.temperature());
        writer.option_number("maxTokens", self.max_tokens());
        if let Some(value) = self.stop_sequences() { writer.key("stopSequences"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.model_preferences() { writer.key("modelPreferences"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        if let Some(value) = self.metadata() { writer.key("metadata"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::SamplingRequestedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("requestId", self.request_id());
        writer.member_text("serverName", self.server_name());
        writer.key("mcpRequestId"); writer.raw(self.mcp_request_id());
        if let Some(value) = self.request() { writer.key("request"); value.rewrite(writer); }
        writer.option_text("serverDisplayName", self.server_display_name());
        writer.close();
    }
}

impl view::SandboxConfig<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("enabled", self.enabled());
        if let Some(value) = self.user_policy() { writer.key("userPolicy"); value.rewrite(writer); }
        writer.option_bool("addCurrentWorkingDirectory", self.add_current_working_directory());
        writer.option_bool("sandboxMcpServers", self.sandbox_mcp_servers());
        writer.option_bool("sandboxLspServers", self.sandbox_lsp_servers());
        writer.option_bool("allowBypass", self.allow_bypass());
        writer.option_bool("managedMcpRoutingLocked", self.managed_mcp_routing_locked());
        writer.option_bool("managedLspRoutingLocked", self.managed_lsp_routing_locked());
        if let Some(value) = self.auth() { writer.key("auth"); value.rewrite(writer); }
        writer.option_bool("allowDevToolAccess", self.allow_dev_tool_access());
        if let Some(value) = self.credentials() { writer.key("credentials"); value.rewrite(writer); }
        writer.option_bool("sandboxExtensions", self.sandbox_extensions());
        writer.option_bool("managedExtensionsRoutingLocked", self.managed_extensions_routing_locked());
        writer.close();
    }
}

impl view::SandboxConfigAuth<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_bool("git", self.git());
        writer.option_bool("gh", self.gh());
        writer.close();
    }
}

impl view::SandboxConfigUserPolicy<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.filesystem() { writer.key("filesystem"); value.rewrite(writer); }
        if let Some(value) = self.network() { writer.key("network"); value.rewrite(writer); }
        if let Some(value) = self.seatbelt() { writer.key("seatbelt"); value.rewrite(writer); }
        if let Some(value) = self.experimental() { writer.key("experimental"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::SandboxConfigUserPolicyExperimental<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.seatbelt() { writer.key("seatbelt"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::SandboxConfigUserPolicyExperimentalSeatbelt<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_bool("keychainAccess", self.keychain_access());
        writer.close();
    }
}

impl view::SandboxConfigUserPolicyFilesystem<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.readwrite_paths() { writer.key("readwritePaths"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.readonly_paths() { writer.key("readonlyPaths"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.denied_paths() { writer.key("deniedPaths"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_bool("clearPolicyOnExit", self.clear_policy_on_exit());
        writer.close();
    }
}

impl view::SandboxConfigUserPolicyNetwork<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.allowed_hosts() { writer.key("allowedHosts"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.blocked_hosts() { writer.key("blockedHosts"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_bool("allowOutbound", self.allow_outbound());
        writer.option_bool("allowLocalNetwork", self.allow_local_network());
        if let Some(value) = self.proxy() { writer.key("proxy"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::SandboxConfigUserPolicyNetworkProxy<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("url", self.url());
        writer.option_text("username", self.username());
        writer.option_text("password", self.password());
        writer.close();
    }
}

impl view::SandboxConfigUserPolicySeatbelt<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_bool("keychainAccess", self.keychain_access());
        writer.close();
    }
}

impl view::SandboxCredentialsConfig<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("envVars"); writer.open(); for (name, item) in self.env_vars() { writer.key(&name); item.rewrite(writer); } writer.close();
        writer.close();
    }
}

impl view::SandboxDecisionDataAccessDenied<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("control"); writer.word(self.control().as_str(), !matches!(self.control(), crate::enums::SandboxControl::Unknown(_)));
        writer.key("outcome"); writer.word(self.outcome().as_str(), !matches!(self.outcome(), crate::enums::SandboxOutcome::Unknown(_)));
        writer.option_text("toolCallId", self.tool_call_id());
        writer.key("platform"); writer.word(self.platform().as_str(), !matches!(self.platform(), crate::enums::SandboxPlatform::Unknown(_)));
        writer.key("enforcementPoint"); writer.word(self.enforcement_point().as_str(), !matches!(self.enforcement_point(), crate::enums::SandboxEnforcementPoint::Unknown(_)));
        writer.key("denialClass"); writer.word(self.denial_class().as_str(), !matches!(self.denial_class(), crate::enums::SandboxDenialClass::Unknown(_)));
        writer.key("attestation"); writer.word(self.attestation().as_str(), !matches!(self.attestation(), crate::enums::SandboxAttestation::Unknown(_)));
        if let Some(value) = self.confidence() { writer.key("confidence"); writer.word(value.as_str(), !matches!(value, crate::enums::SandboxDenialConfidence::Unknown(_))); }
        writer.option_text("deniedResource", self.denied_resource());
        writer.option_text("command", self.command());
        writer.option_text("processName", self.process_name());
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::SandboxDecisionDataBypassDecided<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("control"); writer.word(self.control().as_str(), !matches!(self.control(), crate::enums::SandboxControl::Unknown(_)));
        writer.key("outcome"); writer.word(self.outcome().as_str(), !matches!(self.outcome(), crate::enums::SandboxOutcome::Unknown(_)));
        writer.option_text("toolCallId", self.tool_call_id());
        writer.key("platform"); writer.word(self.platform().as_str(), !matches!(self.platform(), crate::enums::SandboxPlatform::Unknown(_)));
        writer.key("enforcementPoint"); writer.word(self.enforcement_point().as_str(), !matches!(self.enforcement_point(), crate::enums::SandboxEnforcementPoint::Unknown(_)));
        writer.key("source"); writer.word(self.source().as_str(), !matches!(self.source(), crate::enums::SandboxBypassSource::Unknown(_)));
        if let Some(value) = self.denial_class() { writer.key("denialClass"); writer.word(value.as_str(), !matches!(value, crate::enums::SandboxDenialClass::Unknown(_))); }
        if let Some(value) = self.confidence() { writer.key("confidence"); writer.word(value.as_str(), !matches!(value, crate::enums::SandboxDenialConfidence::Unknown(_))); }
        writer.option_text("deniedResource", self.denied_resource());
        writer.option_text("command", self.command());
        writer.option_text("processName", self.process_name());
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::SandboxDecisionDataEnforcementState<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("control"); writer.word(self.control().as_str(), !matches!(self.control(), crate::enums::SandboxControl::Unknown(_)));
        writer.key("outcome"); writer.word(self.outcome().as_str(), !matches!(self.outcome(), crate::enums::SandboxOutcome::Unknown(_)));
        writer.option_text("toolCallId", self.tool_call_id());
        writer.key("platform"); writer.word(self.platform().as_str(), !matches!(self.platform(), crate::enums::SandboxPlatform::Unknown(_)));
        writer.key("backend"); writer.word(self.backend().as_str(), !matches!(self.backend(), crate::enums::SandboxBackend::Unknown(_)));
        writer.key("enforcementPoint"); writer.word(self.enforcement_point().as_str(), !matches!(self.enforcement_point(), crate::enums::SandboxEnforcementPoint::Unknown(_)));
        if let Some(value) = self.attestation() { writer.key("attestation"); writer.word(value.as_str(), !matches!(value, crate::enums::SandboxAttestation::Unknown(_))); }
        writer.option_text("command", self.command());
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::SandboxDecisionDataPermissiveRetryCompleted<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("control"); writer.word(self.control().as_str(), !matches!(self.control(), crate::enums::SandboxControl::Unknown(_)));
        writer.key("outcome"); writer.word(self.outcome().as_str(), !matches!(self.outcome(), crate::enums::SandboxOutcome::Unknown(_)));
        writer.option_text("toolCallId", self.tool_call_id());
        writer.key("platform"); writer.word(self.platform().as_str(), !matches!(self.platform(), crate::enums::SandboxPlatform::Unknown(_)));
        writer.key("enforcementPoint"); writer.word(self.enforcement_point().as_str(), !matches!(self.enforcement_point(), crate::enums::SandboxEnforcementPoint::Unknown(_)));
        if let Some(value) = self.denial_class() { writer.key("denialClass"); writer.word(value.as_str(), !matches!(value, crate::enums::SandboxDenialClass::Unknown(_))); }
        if let Some(value) = self.confidence() { writer.key("confidence"); writer.word(value.as_str(), !matches!(value, crate::enums::SandboxDenialConfidence::Unknown(_))); }
        writer.option_text("deniedResource", self.denied_resource());
        writer.option_text("command", self.command());
        writer.option_text("processName", self.process_name());
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::SandboxDecisionDataPermissiveRetryDecided<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("control"); writer.word(self.control().as_str(), !matches!(self.control(), crate::enums::SandboxControl::Unknown(_)));
        writer.key("outcome"); writer.word(self.outcome().as_str(), !matches!(self.outcome(), crate::enums::SandboxOutcome::Unknown(_)));
        writer.option_text("toolCallId", self.tool_call_id());
        writer.key("platform"); writer.word(self.platform().as_str(), !matches!(self.platform(), crate::enums::SandboxPlatform::Unknown(_)));
        writer.key("enforcementPoint"); writer.word(self.enforcement_point().as_str(), !matches!(self.enforcement_point(), crate::enums::SandboxEnforcementPoint::Unknown(_)));
        writer.key("source"); writer.word(self.source().as_str(), !matches!(self.source(), crate::enums::SandboxBypassSource::Unknown(_)));
        if let Some(value) = self.denial_class() { writer.key("denialClass"); writer.word(value.as_str(), !matches!(value, crate::enums::SandboxDenialClass::Unknown(_))); }
        if let Some(value) = self.confidence() { writer.key("confidence"); writer.word(value.as_str(), !matches!(value, crate::enums::SandboxDenialConfidence::Unknown(_))); }
        writer.option_text("deniedResource", self.denied_resource());
        writer.option_text("command", self.command());
        writer.option_text("processName", self.process_name());
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::SandboxDecisionDataPolicyResolved<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("control"); writer.word(self.control().as_str(), !matches!(self.control(), crate::enums::SandboxControl::Unknown(_)));
        writer.key("outcome"); writer.word(self.outcome().as_str(), !matches!(self.outcome(), crate::enums::SandboxOutcome::Unknown(_)));
        writer.option_text("toolCallId", self.tool_call_id());
        writer.key("platform"); writer.word(self.platform().as_str(), !matches!(self.platform(), crate::enums::SandboxPlatform::Unknown(_)));
        writer.key("backend"); writer.word(self.backend().as_str(), !matches!(self.backend(), crate::enums::SandboxBackend::Unknown(_)));
        writer.key("policySource"); writer.word(self.policy_source().as_str(), !matches!(self.policy_source(), crate::enums::SandboxPolicySource::Unknown(_)));
        writer.key("enforcementPoint"); writer.word(self.enforcement_point().as_str(), !matches!(self.enforcement_point(), crate::enums::SandboxEnforcementPoint::Unknown(_)));
        writer.member_natural("readwritePathsCount", self.readwrite_paths_count());
        writer.member_natural("readonlyPathsCount", self.readonly_paths_count());
        writer.member_natural("deniedPathsCount", self.denied_paths_count());
        writer.member_bool("addCurrentWorkingDirectory", self.add_current_working_directory());
        writer.member_bool("allowOutbound", self.allow_outbound());
        writer.member_bool("allowLocalNetwork", self.allow_local_network());
        writer.key("proxyMode"); writer.word(self.proxy_mode().as_str(), !matches!(self.proxy_mode(), crate::enums::SandboxProxyMode::Unknown(_)));
        writer.member_bool("allowBypass", self.allow_bypass());
        writer.member_bool("gitAuth", self.git_auth());
        writer.member_bool("ghAuth", self.gh_auth());
        writer.member_bool("keychainAccess", self.keychain_access());
        if let Some(value) = self.effective_filesystem_policy() { writer.key("effectiveFilesystemPolicy"); value.rewrite(writer); }
        if let Some(value) = self.degradation_reason() { writer.key("degradationReason"); writer.word(value.as_str(), !matches!(value, crate::enums::SandboxDegradationReason::Unknown(_))); }
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::SandboxDecisionDataSpawnCompleted<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("control"); writer.word(self.control().as_str(), !matches!(self.control(), crate::enums::SandboxControl::Unknown(_)));
        writer.key("outcome"); writer.word(self.outcome().as_str(), !matches!(self.outcome(), crate::enums::SandboxOutcome::Unknown(_)));
        writer.option_text("toolCallId", self.tool_call_id());
        writer.key("platform"); writer.word(self.platform().as_str(), !matches!(self.platform(), crate::enums::SandboxPlatform::Unknown(_)));
        writer.key("backend"); writer.word(self.backend().as_str(), !matches!(self.backend(), crate::enums::SandboxBackend::Unknown(_)));
        writer.key("enforcementPoint"); writer.word(self.enforcement_point().as_str(), !matches!(self.enforcement_point(), crate::enums::SandboxEnforcementPoint::Unknown(_)));
        writer.member_number("durationMs", self.duration_ms());
        if let Some(value) = self.degradation_reason() { writer.key("degradationReason"); writer.word(value.as_str(), !matches!(value, crate::enums::SandboxDegradationReason::Unknown(_))); }
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::SandboxFilesystemPolicyDetails<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("readwritePaths"); writer.open_list(); for item in self.readwrite_paths() { writer.item(); writer.text(&item); } writer.close_list();
        writer.key("readonlyPaths"); writer.open_list(); for item in self.readonly_paths() { writer.item(); writer.text(&item); } writer.close_list();
        writer.key("deniedPaths"); writer.open_list(); for item in self.denied_paths() { writer.item(); writer.text(&item); } writer.close_list();
        writer.close();
    }
}

impl view::SandboxMaskedEnvVar<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("injectHosts"); writer.open_list(); for item in self.inject_hosts() { writer.item(); writer.text(&item); } writer.close_list();
        writer.close();
    }
}

impl view::ScheduleCancelledData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("id", self.id());
        writer.close();
    }
}

impl view::ScheduleCreatedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("id", self.id());
        writer.option_natural("intervalMs", self.interval_ms());
        writer.option_text("cron", self.cron());
        writer.option_text("tz", self.tz());
        writer.option_natural("at", self.at());
        writer.member_text("prompt", self.prompt());
        writer.option_bool("recurring", self.recurring());
        writer.option_bool("selfPaced", self.self_paced());
        writer.option_text("displayPrompt", self.display_prompt());
        if let Some(value) = self.origin() { writer.key("origin"); writer.word(value.as_str(), !matches!(value, crate::enums::ScheduleOrigin::Unknown(_))); }
        writer.close();
    }
}

impl view::ScheduleRearmedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("id", self.id());
        writer.member_natural("nextRunAt", self.next_run_at());
        writer.close();
    }
}

impl view::SendAndWaitParams<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("prompt", self.prompt());
        writer.option_text("displayPrompt", self.display_prompt());
        if let Some(value) = self.attachments() { writer.key("attachments"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        if let Some(value) = self.mode() { writer.key("mode"); writer.word(value.as_str(), !matches!(value, crate::enums::SendMode::Unknown(_))); }
        writer.option_bool("prepend", self.prepend());
        writer.option_bool("billable", self.billable());
        writer.option_text("requiredTool", self.required_tool());
        writer.option_text("source", self.source());
        if let Some(value) = self.agent_mode() { writer.key("agentMode"); writer.word(value.as_str(), !matches!(value, crate::enums::SendAgentMode::Unknown(_))); }
        if let Some(value) = self.request_headers() { writer.key("requestHeaders"); writer.open(); for (name, item) in value { writer.key(&name); writer.text(&item); } writer.close(); }
        if let Some(value) = self.response_format() { writer.key("responseFormat"); value.rewrite(writer); }
        writer.option_text("traceparent", self.traceparent());
        writer.option_text("tracestate", self.tracestate());
        writer.option_bool("wait", self.wait());
        writer.close();
    }
}

impl view::SendAndWaitResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("messageId", self.message_id());
        writer.member_bool("aborted", self.aborted());
        if let Some(value) = self.response() { writer.key("response"); value.rewrite(writer); }
        writer.option_text("completionEventId", self.completion_event_id());
        writer.close();
    }
}

impl view::SendRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("prompt", self.prompt());
        writer.option_text("displayPrompt", self.display_prompt());
        if let Some(value) = self.attachments() { writer.key("attachments"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        if let Some(value) = self.mode() { writer.key("mode"); writer.word(value.as_str(), !matches!(value, crate::enums::SendMode::Unknown(_))); }
        writer.option_bool("prepend", self.prepend());
        writer.option_bool("billable", self.billable());
        writer.option_text("requiredTool", self.required_tool());
        writer.option_text("source", self.source());
        if let Some(value) = self.agent_mode() { writer.key("agentMode"); writer.word(value.as_str(), !matches!(value, crate::enums::SendAgentMode::Unknown(_))); }
        if let Some(value) = self.request_headers() { writer.key("requestHeaders"); writer.open(); for (name, item) in value { writer.key(&name); writer.text(&item); } writer.close(); }
        if let Some(value) = self.response_format() { writer.key("responseFormat"); value.rewrite(writer); }
        writer.option_text("traceparent", self.traceparent());
        writer.option_text("tracestate", self.tracestate());
        writer.option_bool("wait", self.wait());
        writer.close();
    }
}

impl view::SendResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("messageId", self.message_id());
        writer.close();
    }
}

impl view::SessionAuthStatus<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("isAuthenticated", self.is_authenticated());
        if let Some(value) = self.auth_type() { writer.key("authType"); writer.word(value.as_str(), !matches!(value, crate::enums::AuthInfoType::Unknown(_))); }
        writer.option_text("host", self.host());
        writer.option_text("login", self.login());
        writer.option_text("statusMessage", self.status_message());
        writer.option_text("copilotPlan", self.copilot_plan());
        writer.close();
    }
}

impl view::SessionAutopilotStoppedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("reason", self.reason());
        writer.option_text("requestId", self.request_id());
        writer.close();
    }
}

impl view::SessionCapabilities<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.ui() { writer.key("ui"); value.rewrite(writer); }
        writer.option_bool("extensions", self.extensions());
        writer.close();
    }
}

impl view::SessionCommandResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("success", self.success());
        writer.option_text("error", self.error());
        writer.close();
    }
}

impl view::SessionContext<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("cwd", self.cwd());
        writer.option_text("gitRoot", self.git_root());
        writer.option_text("repository", self.repository());
        if let Some(value) = self.host_type() { writer.key("hostType"); writer.word(value.as_str(), !matches!(value, crate::enums::SessionContextHostType::Unknown(_))); }
        writer.option_text("branch", self.branch());
        writer.close();
    }
}

impl view::SessionContextInfo<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("modelName", self.model_name());
        writer.member_natural("systemTokens", self.system_tokens());
        writer.member_natural("conversationTokens", self.conversation_tokens());
        writer.member_natural("toolDefinitionsTokens", self.tool_definitions_tokens());
        writer.member_natural("mcpToolsTokens", self.mcp_tools_tokens());
        writer.member_natural("totalTokens", self.total_tokens());
        writer.member_natural("promptTokenLimit", self.prompt_token_limit());
        writer.member_natural("compactionThreshold", self.compaction_threshold());
        writer.member_natural("limit", self.limit());
        writer.member_natural("bufferTokens", self.buffer_tokens());
        writer.close();
    }
}

impl view::SessionCreateRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("sessionId", self.session_id());
        writer.option_text("name", self.name());
        writer.option_text("model", self.model());
        if let Some(value) = self.allowed_models() { writer.key("allowedModels"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_text("clientName", self.client_name());
        writer.option_text("reasoningEffort", self.reasoning_effort());
        if let Some(value) = self.reasoning_summary() { writer.key("reasoningSummary"); writer.word(value.as_str(), !matches!(value, crate::enums::ReasoningSummary::Unknown(_))); }
        if let Some(value) = self.context_tier() { writer.key("contextTier"); writer.word(value.as_str(), !matches!(value, crate::enums::ContextTier::Unknown(_))); }
        writer.option_bool("streaming", self.streaming());
        if let Some(value) = self.system_message() { writer.key("systemMessage"); value.rewrite(writer); }
        if let Some(value) = self.ask_user_variant() { writer.key("askUserVariant"); writer.word(value.as_str(), !matches!(value, crate::enums::AskUserVariant::Unknown(_))); }
        if let Some(value) = self.tools() { writer.key("tools"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        if let Some(value) = self.canvases() { writer.key("canvases"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        writer.option_bool("requestCanvasRenderer", self.request_canvas_renderer());
        writer.option_bool("requestExtensions", self.request_extensions());
        writer.option_text("extensionSdkPath", self.extension_sdk_path());
        if let Some(value) = self.extension_info() { writer.key("extensionInfo"); value.rewrite(writer); }
        if let Some(value) = self.canvas_provider() { writer.key("canvasProvider"); value.rewrite(writer); }
        if let Some(value) = self.available_tools() { writer.key("availableTools"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.excluded_tools() { writer.key("excludedTools"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.excluded_builtin_agents() { writer.key("excludedBuiltinAgents"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.tool_filter_precedence() { writer.key("toolFilterPrecedence"); writer.word(value.as_str(), !matches!(value, crate::enums::OptionsUpdateToolFilterPrecedence::Unknown(_))); }
        if let Some(value) = self.mcp_servers() { writer.key("mcpServers"); writer.open(); for (name, item) in value { writer.key(&name); item.rewrite(writer); } writer.close(); }
        if let Some(value) = self.diagnostics() { writer.key("diagnostics"); value.rewrite(writer); }
        if let Some(value) = self.lifecycle_diagnostics() { writer.key("lifecycleDiagnostics"); value.rewrite(writer); }
        if let Some(value) = self.mcp_o_auth_token_storage() { writer.key("mcpOAuthTokenStorage"); writer.word(value.as_str(), !matches!(value, crate::enums::TokenStorage::Unknown(_))); }
        writer.option_text("authClientIdMetadataUrl", self.auth_client_id_metadata_url());
        if let Some(value) = self.embedding_cache_storage() { writer.key("embeddingCacheStorage"); writer.word(value.as_str(), !matches!(value, crate::enums::EmbeddingCacheStorage::Unknown(_))); }
        if let Some(value) = self.env_value_mode() { writer.key("envValueMode"); writer.word(value.as_str(), !matches!(value, crate::enums::SessionOpenOptionsEnvValueMode::Unknown(_))); }
        writer.option_bool("enableConfigDiscovery", self.enable_config_discovery());
        if let Some(value) = self.trust_working_directory() { writer.key("trustWorkingDirectory"); writer.word(value.as_str(), !matches!(value, crate::enums::WorkingDirectoryTrust::Unknown(_))); }
        writer.option_bool("skipEmbeddingRetrieval", self.skip_embedding_retrieval());
        writer.option_text("organizationCustomInstructions", self.organization_custom_instructions());
        writer.option_bool("refreshCustomInstructions", self.refresh_custom_instructions());
        writer.option_bool("enableOnDemandInstructionDiscovery", self.enable_on_demand_instruction_discovery());
        writer.option_bool("enableFileHooks", self.enable_file_hooks());
        writer.option_bool("enableHostGitOperations", self.enable_host_git_operations());
        writer.option_bool("enableSessionStore", self.enable_session_store());
        writer.option_bool("enableSkills", self.enable_skills());
        writer.option_bool("hasSkillProvider", self.has_skill_provider());
        writer.option_bool("requestUserInput", self.request_user_input());
        writer.option_bool("requestPermission", self.request_permission());
        writer.option_bool("requestExitPlanMode", self.request_exit_plan_mode());
        writer.option_bool("requestAutoModeSwitch", self.request_auto_mode_switch());
        writer.option_bool("requestElicitation", self.request_elicitation());
        writer.option_bool("requestMcpApps", self.request_mcp_apps());
        if let Some(value) = self.github_mcp_tool_config() { writer.key("githubMcpToolConfig"); value.rewrite(writer); }
        writer.option_bool("hooks", self.hooks());
        if let Some(value) = self.skill_directories() { writer.key("skillDirectories"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.agent_directories() { writer.key("agentDirectories"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.hook_directories() { writer.key("hookDirectories"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.instruction_directories() { writer.key("instructionDirectories"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.plugin_directories() { writer.key("pluginDirectories"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.large_output() { writer.key("largeOutput"); value.rewrite(writer); }
        if let Some(value) = self.tool_search() { writer.key("toolSearch"); value.rewrite(writer); }
        if let Some(value) = self.image_generation() { writer.key("imageGeneration"); value.rewrite(writer); }
        if let Some(value) = self.disabled_skills() { writer.key("disabledSkills"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.disabled_mcp_servers() { writer.key("disabledMcpServers"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.sandbox_config() { writer.key("sandboxConfig"); value.rewrite(writer); }
        if let Some(value) = self.custom_agents() { writer.key("customAgents"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        writer.option_bool("customAgentsLocalOnly", self.custom_agents_local_only());
        if let Some(value) = self.default_agent() { writer.key("defaultAgent"); value.rewrite(writer); }
        writer.option_text("agent", self.agent());
        if let Some(value) = self.infinite_sessions() { writer.key("infiniteSessions"); value.rewrite(writer); }
        if let Some(value) = self.provider() { writer.key("provider"); value.rewrite(writer); }
        if let Some(value) = self.capi() { writer.key("capi"); value.rewrite(writer); }
        if let Some(value) = self.providers() { writer.key("providers"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        if let Some(value) = self.models() { writer.key("models"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        writer.option_bool("enableSessionTelemetry", self.enable_session_telemetry());
        writer.option_bool("enableCitations", self.enable_citations());
        writer.option_bool("enableFileChangeTracking", self.enable_file_change_tracking());
        if let Some(value) = self.session_limits() { writer.key("sessionLimits"); value.rewrite(writer); }
        if let Some(value) = self.autopilot() { writer.key("autopilot"); value.rewrite(writer); }
        if let Some(value) = self.model_capabilities() { writer.key("modelCapabilities"); value.rewrite(writer); }
        if let Some(value) = self.memory() { writer.key("memory"); value.rewrite(writer); }
        writer.option_text("configDir", self.config_dir());
        writer.option_text("workingDirectory", self.working_directory());
        if let Some(value) = self.additional_directories() { writer.key("additionalDirectories"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_text("gitHubToken", self.github_token());
        writer.option_text("gitHubTokenProviderRegistrationId", self.github_token_provider_registration_id());
        if let Some(value) = self.remote_session() { writer.key("remoteSession"); writer.word(value.as_str(), !matches!(value, crate::enums::RemoteSessionMode::Unknown(_))); }
        if let Some(value) = self.cloud() { writer.key("cloud"); value.rewrite(writer); }
        writer.option_bool("includeSubAgentStreamingEvents", self.include_sub_agent_streaming_events());
        writer.option_bool("enableGitHubTelemetryForwarding", self.enable_github_telemetry_forwarding());
        if let Some(value) = self.commands() { writer.key("commands"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        if let Some(value) = self.feature_flags() { writer.key("featureFlags"); writer.open(); for (name, item) in value { writer.key(&name); writer.bool(item); } writer.close(); }
        if let Some(value) = self.exp_assignments() { writer.key("expAssignments"); value.rewrite(writer); }
        writer.option_bool("enableManagedSettings", self.enable_managed_settings());
        if let Some(value) = self.excluded_managed_settings() { writer.key("excludedManagedSettings"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_bool("enforceManagedModelDefaults", self.enforce_managed_model_defaults());
        writer.option_bool("interactiveUser", self.interactive_user());
        writer.option_bool("isExperimentalMode", self.is_experimental_mode());
        if let Some(value) = self.managed_settings() { writer.key("managedSettings"); value.rewrite(writer); }
        writer.option_text("traceparent", self.traceparent());
        writer.option_text("tracestate", self.tracestate());
        if let Some(value) = self.verbosity() { writer.key("verbosity"); writer.word(value.as_str(), !matches!(value, crate::enums::Verbosity::Unknown(_))); }
        writer.option_text("integrationId", self.integration_id());
        writer.option_text("lspClientName", self.lsp_client_name());
        writer.option_text("clientKind", self.client_kind());
        if let Some(value) = self.included_builtin_agents() { writer.key("includedBuiltinAgents"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.shell() { writer.key("shell"); value.rewrite(writer); }
        writer.option_text("shellInitProfile", self.shell_init_profile());
        if let Some(value) = self.shell_process_flags() { writer.key("shellProcessFlags"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_text("trajectoryFile", self.trajectory_file());
        writer.option_text("copilotUrl", self.copilot_url());
        writer.option_natural("maxInlineBinaryBytes", self.max_inline_binary_bytes());
        writer.option_text("agentContext", self.agent_context());
        writer.option_text("eventsLogDirectory", self.events_log_directory());
        if let Some(value) = self.session_capabilities() { writer.key("sessionCapabilities"); writer.open_list(); for item in value { writer.item(); writer.word(item.as_str(), !matches!(item, crate::enums::SessionCapability::Unknown(_))); } writer.close_list(); }
        if let Some(value) = self.installed_plugins() { writer.key("installedPlugins"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        if let Some(value) = self.disabled_instruction_sources() { writer.key("disabledInstructionSources"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.ignored_skills_locations() { writer.key("ignoredSkillsLocations"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_bool("askUserDisabled", self.ask_user_disabled());
        writer.option_bool("continueOnAutoMode", self.continue_on_auto_mode());
        if let Some(value) = self.managed_mcp_servers() { writer.key("managedMcpServers"); writer.open(); for (name, item) in value { writer.key(&name); item.rewrite(writer); } writer.close(); }
        writer.option_bool("runningInInteractiveMode", self.running_in_interactive_mode());
        writer.option_bool("enableStreaming", self.enable_streaming());
        writer.option_bool("logInteractiveShells", self.log_interactive_shells());
        if let Some(value) = self.sandbox_config_source() { writer.key("sandboxConfigSource"); writer.word(value.as_str(), !matches!(value, crate::enums::SandboxConfigSource::Unknown(_))); }
        if let Some(value) = self.auth_info() { writer.key("authInfo"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::SessionCreateResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.option_text("workspacePath", self.workspace_path());
        writer.option_text("remoteUrl", self.remote_url());
        writer.option_text("remote_url", self.remote_url_());
        if let Some(value) = self.capabilities() { writer.key("capabilities"); value.rewrite(writer); }
        writer.option_text("nativeSessionId", self.native_session_id());
        writer.option_text("startTime", self.start_time());
        writer.option_bool("isRemote", self.is_remote());
        if let Some(value) = self.mode() { writer.key("mode"); writer.word(value.as_str(), !matches!(value, crate::enums::SessionMode::Unknown(_))); }
        if let Some(value) = self.model_state() { writer.key("modelState"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::SessionDeleteParams<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.close();
    }
}

impl view::SessionEndHookInput<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_number("timestamp", self.timestamp());
        writer.member_text("cwd", self.cwd());
        writer.key("reason"); writer.word(self.reason().as_str(), !matches!(self.reason(), crate::enums::SessionEndReason::Unknown(_)));
        writer.option_text("finalMessage", self.final_message());
        if let Some(value) = self.error() { writer.key("error"); value.rewrite(writer); }
        writer.option_text("agentId", self.agent_id());
        writer.option_text("agentType", self.agent_type());
        writer.option_text("parentAgentId", self.parent_agent_id());
        writer.option_text("toolCallId", self.tool_call_id());
        writer.option_text("traceparent", self.traceparent());
        writer.option_text("tracestate", self.tracestate());
        writer.close();
    }
}

impl view::SessionEndHookOutput<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_bool("suppressOutput", self.suppress_output());
        if let Some(value) = self.cleanup_actions() { writer.key("cleanupActions"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_text("sessionSummary", self.session_summary());
        writer.close();
    }
}

impl view::SessionEndHookResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.output() { writer.key("output"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::SessionEventNotification<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.key("event"); self.event().rewrite(writer);
        writer.close();
    }
}

impl view::SessionFsAppendFileRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("path", self.path());
        writer.member_text("content", self.content());
        writer.option_natural("mode", self.mode());
        writer.close();
    }
}

impl view::SessionFsError<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("code"); writer.word(self.code().as_str(), !matches!(self.code(), crate::enums::SessionFsErrorCode::Unknown(_)));
        writer.option_text("message", self.message());
        writer.option_bool("writeChanged", self.write_changed());
        writer.close();
    }
}

impl view::SessionFsExistsRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("path", self.path());
        writer.close();
    }
}

impl view::SessionFsExistsResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("exists", self.exists());
        writer.close();
    }
}

impl view::SessionFsMkdirRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("path", self.path());
        writer.option_bool("recursive", self.recursive());
        writer.option_natural("mode", self.mode());
        writer.close();
    }
}

impl view::SessionFsReadFileBytesRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("path", self.path());
        writer.close();
    }
}

impl view::SessionFsReadFileBytesResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("content", self.content());
        if let Some(value) = self.error() { writer.key("error"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::SessionFsReadFileRangeRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("path", self.path());
        writer.member_natural("offset", self.offset());
        writer.option_natural("length", self.length());
        writer.close();
    }
}

impl view::SessionFsReadFileRangeResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("content", self.content());
        writer.member_natural("byteLength", self.byte_length());
        if let Some(value) = self.error() { writer.key("error"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::SessionFsReadFileRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("path", self.path());
        writer.close();
    }
}

impl view::SessionFsReadFileResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("content", self.content());
        if let Some(value) = self.error() { writer.key("error"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::SessionFsReaddirRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("path", self.path());
        writer.close();
    }
}

impl view::SessionFsReaddirResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("entries"); writer.open_list(); for item in self.entries() { writer.item(); writer.text(&item); } writer.close_list();
        if let Some(value) = self.error() { writer.key("error"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::SessionFsReaddirWithTypesEntry<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.key("type"); writer.word(self.r#type().as_str(), !matches!(self.r#type(), crate::enums::SessionFsReaddirWithTypesEntryType::Unknown(_)));
        writer.close();
    }
}

impl view::SessionFsReaddirWithTypesRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("path", self.path());
        writer.close();
    }
}

impl view::SessionFsReaddirWithTypesResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("entries"); writer.open_list(); for item in self.entries() { writer.item(); item.rewrite(writer); } writer.close_list();
        if let Some(value) = self.error() { writer.key("error"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::SessionFsRenameRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("src", self.src());
        writer.member_text("dest", self.dest());
        writer.close();
    }
}

impl view::SessionFsRmRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("path", self.path());
        writer.option_bool("recursive", self.recursive());
        writer.option_bool("force", self.force());
        writer.close();
    }
}

impl view::SessionFsSetProviderCapabilities<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_bool("sqlite", self.sqlite());
        writer.option_bool("binary", self.binary());
        writer.option_bool("readFileRange", self.read_file_range());
        writer.close();
    }
}

impl view::SessionFsSetProviderRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("initialCwd", self.initial_cwd());
        writer.member_text("sessionStatePath", self.session_state_path());
        writer.key("conventions"); writer.word(self.conventions().as_str(), !matches!(self.conventions(), crate::enums::SessionFsSetProviderConventions::Unknown(_)));
        if let Some(value) = self.capabilities() { writer.key("capabilities"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::SessionFsSetProviderResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("success", self.success());
        writer.close();
    }
}

impl view::SessionFsSqliteExistsResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("exists", self.exists());
        writer.close();
    }
}

impl view::SessionFsSqliteQueryRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("query", self.query());
        writer.key("queryType"); writer.word(self.query_type().as_str(), !matches!(self.query_type(), crate::enums::SessionFsSqliteQueryType::Unknown(_)));
        if let Some(value) = self.params() { writer.key("params"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        writer.close();
    }
}

impl view::SessionFsSqliteQueryResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("rows"); writer.open_list(); for item in self.rows() { writer.item(); writer.open(); for (name, item) in item { writer.key(&name); writer.raw(item); } writer.close(); } writer.close_list();
        writer.key("columns"); writer.open_list(); for item in self.columns() { writer.item(); writer.text(&item); } writer.close_list();
        writer.member_natural("rowsAffected", self.rows_affected());
        writer.option_integer("lastInsertRowid", self.last_insert_rowid());
        if let Some(value) = self.error() { writer.key("error"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::SessionFsSqliteTransactionError<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("errorClass"); writer.word(self.error_class().as_str(), !matches!(self.error_class(), crate::enums::SessionFsSqliteTransactionErrorClass::Unknown(_)));
        writer.member_text("message", self.message());
        writer.close();
    }
}

impl view::SessionFsSqliteTransactionRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.key("statements"); writer.open_list(); for item in self.statements() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::SessionFsSqliteTransactionResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("results"); writer.open_list(); for item in self.results() { writer.item(); item.rewrite(writer); } writer.close_list();
        if let Some(value) = self.error() { writer.key("error"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::SessionFsSqliteTransactionStatement<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("query", self.query());
        writer.key("queryType"); writer.word(self.query_type().as_str(), !matches!(self.query_type(), crate::enums::SessionFsSqliteQueryType::Unknown(_)));
        if let Some(value) = self.params() { writer.key("params"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        writer.close();
    }
}

impl view::SessionFsStatRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("path", self.path());
        writer.close();
    }
}

impl view::SessionFsStatResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("isFile", self.is_file());
        writer.member_bool("isDirectory", self.is_directory());
        writer.member_natural("size", self.size());
        writer.member_text("mtime", self.mtime());
        writer.member_text("birthtime", self.birthtime());
        if let Some(value) = self.error() { writer.key("error"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::SessionFsWriteFileBytesRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("path", self.path());
        writer.member_text("content", self.content());
        writer.option_natural("mode", self.mode());
        writer.close();
    }
}

impl view::SessionFsWriteFileRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("path", self.path());
        writer.member_text("content", self.content());
        writer.option_natural("mode", self.mode());
        writer.close();
    }
}

impl view::SessionGetMessagesResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("events"); writer.open_list(); for item in self.events() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::SessionGetMetadataParams<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.close();
    }
}

impl view::SessionGetMetadataResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.session() { writer.key("session"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::SessionIdResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("sessionId", self.session_id());
        writer.close();
    }
}

impl view::SessionInstalledPlugin<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.member_text("marketplace", self.marketplace());
        writer.option_text("version", self.version());
        writer.member_text("installed_at", self.installed_at());
        writer.member_bool("enabled", self.enabled());
        writer.option_text("cache_path", self.cache_path());
        if let Some(value) = self.source() { writer.key("source"); value.rewrite(writer); }
        writer.option_text("source_sha", self.source_sha());
        writer.option_text("installed_from", self.installed_from());
        writer.close();
    }
}

impl view::SessionInstalledPluginSourceGitHub<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("source", self.source());
        writer.member_text("repo", self.repo());
        writer.option_text("ref", self.r#ref());
        writer.option_text("sha", self.sha());
        writer.option_text("path", self.path());
        writer.close();
    }
}

impl view::SessionInstalledPluginSourceLocal<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("source", self.source());
        writer.member_text("path", self.path());
        writer.close();
    }
}

impl view::SessionInstalledPluginSourceUrl<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("source", self.source());
        writer.member_text("url", self.url());
        writer.option_text("ref", self.r#ref());
        writer.option_text("sha", self.sha());
        writer.option_text("path", self.path());
        writer.close();
    }
}

impl view::SessionJournalLinkData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("previousFile", self.previous_file());
        writer.member_text("sessionId", self.session_id());
        writer.member_integer("version", self.version());
        writer.close();
    }
}

impl view::SessionLifecycleMetadata<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("startTime", self.start_time());
        writer.member_text("modifiedTime", self.modified_time());
        writer.option_text("summary", self.summary());
        writer.close();
    }
}

impl view::SessionLifecycleNotification<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("type"); writer.word(self.r#type().as_str(), !matches!(self.r#type(), crate::enums::SessionLifecycleType::Unknown(_)));
        writer.member_text("sessionId", self.session_id());
        if let Some(value) = self.metadata() { writer.key("metadata"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::SessionLimitsChangedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("sessionLimits"); match self.session_limits() { Some(value) => { value.rewrite(writer); } None => writer.null(), }
        writer.close();
    }
}

impl view::SessionLimitsConfig<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_number("maxAiCredits", self.max_ai_credits());
        writer.close();
    }
}

impl view::SessionLimitsExhaustedCompletedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("requestId", self.request_id());
        writer.key("response"); self.response().rewrite(writer);
        writer.close();
    }
}

impl view::SessionLimitsExhaustedRequestedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("requestId", self.request_id());
        writer.member_number("usedAiCredits", self.used_ai_credits());
        writer.member_number("maxAiCredits", self.max_ai_credits());
        writer.close();
    }
}

impl view::SessionLimitsExhaustedResponse<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("action"); writer.word(self.action().as_str(), !matches!(self.action(), crate::enums::SessionLimitsExhaustedResponseAction::Unknown(_)));
        writer.option_number("additionalAiCredits", self.additional_ai_credits());
        writer.option_number("maxAiCredits", self.max_ai_credits());
        writer.close();
    }
}

impl view::SessionListFilter<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("cwd", self.cwd());
        writer.option_text("gitRoot", self.git_root());
        writer.option_text("repository", self.repository());
        writer.option_text("branch", self.branch());
        writer.close();
    }
}

impl view::SessionListRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.filter() { writer.key("filter"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::SessionListResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("sessions"); writer.open_list(); for item in self.sessions() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::SessionManagedPermissions<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("disableBypassPermissionsMode", self.disable_bypass_permissions_mode());
        if let Some(value) = self.deny() { writer.key("deny"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.ask() { writer.key("ask"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.allow() { writer.key("allow"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_bool("disableAssistedPermissionsMode", self.disable_assisted_permissions_mode());
        if let Some(value) = self.limit_to() { writer.key("limitTo"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.close();
    }
}

impl view::SessionManagedPluginProgressData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("phase"); writer.word(self.phase().as_str(), !matches!(self.phase(), crate::enums::ManagedPluginProgressPhase::Unknown(_)));
        writer.key("pluginSpecs"); writer.open_list(); for item in self.plugin_specs() { writer.item(); writer.text(&item); } writer.close_list();
        writer.close();
    }
}

impl view::SessionManagedSettings<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.permissions() { writer.key("permissions"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::SessionManagementCreateHostRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("parentSessionId", self.parent_session_id());
        writer.member_text("newSessionId", self.new_session_id());
        writer.member_text("cwd", self.cwd());
        writer.member_text("configDir", self.config_dir());
        writer.key("permissionMode"); writer.word(self.permission_mode().as_str(), !matches!(self.permission_mode(), crate::enums::PermissionMode::Unknown(_)));
        writer.option_text("model", self.model());
        writer.option_text("providerId", self.provider_id());
        writer.option_text("reasoningEffort", self.reasoning_effort());
        if let Some(value) = self.context_tier() { writer.key("contextTier"); writer.word(value.as_str(), !matches!(value, crate::enums::ContextTier::Unknown(_))); }
        if let Some(value) = self.allowed_models() { writer.key("allowedModels"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_text("name", self.name());
        writer.close();
    }
}

impl view::SessionManagementCreateResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.close();
    }
}

impl view::SessionMcpServerToolsLoadedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("serverName", self.server_name());
        writer.member_integer("toolCount", self.tool_count());
        writer.close();
    }
}

impl view::SessionMetadata<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("startTime", self.start_time());
        writer.member_text("modifiedTime", self.modified_time());
        writer.member_bool("isRemote", self.is_remote());
        writer.option_text("summary", self.summary());
        writer.option_bool("isDetached", self.is_detached());
        writer.option_text("name", self.name());
        writer.option_text("clientName", self.client_name());
        if let Some(value) = self.context() { writer.key("context"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::SessionModelState<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("modelId", self.model_id());
        if let Some(value) = self.auto_tier() { writer.key("autoTier"); writer.word(value.as_str(), !matches!(value, crate::enums::AutoTier::Unknown(_))); }
        writer.close();
    }
}

impl view::SessionParams<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.close();
    }
}

impl view::SessionQuotaObservationData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("observation"); self.observation().rewrite(writer);
        writer.close();
    }
}

impl view::SessionResumeRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.option_text("model", self.model());
        if let Some(value) = self.allowed_models() { writer.key("allowedModels"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_text("clientName", self.client_name());
        writer.option_text("reasoningEffort", self.reasoning_effort());
        if let Some(value) = self.reasoning_summary() { writer.key("reasoningSummary"); writer.word(value.as_str(), !matches!(value, crate::enums::ReasoningSummary::Unknown(_))); }
        if let Some(value) = self.context_tier() { writer.key("contextTier"); writer.word(value.as_str(), !matches!(value, crate::enums::ContextTier::Unknown(_))); }
        writer.option_bool("streaming", self.streaming());
        if let Some(value) = self.system_message() { writer.key("systemMessage"); value.rewrite(writer); }
        if let Some(value) = self.ask_user_variant() { writer.key("askUserVariant"); writer.word(value.as_str(), !matches!(value, crate::enums::AskUserVariant::Unknown(_))); }
        if let Some(value) = self.tools() { writer.key("tools"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        if let Some(value) = self.canvases() { writer.key("canvases"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        writer.option_bool("requestCanvasRenderer", self.request_canvas_renderer());
        writer.option_bool("requestExtensions", self.request_extensions());
        writer.option_text("extensionSdkPath", self.extension_sdk_path());
        if let Some(value) = self.extension_info() { writer.key("extensionInfo"); value.rewrite(writer); }
        if let Some(value) = self.canvas_provider() { writer.key("canvasProvider"); value.rewrite(writer); }
        if let Some(value) = self.available_tools() { writer.key("availableTools"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.excluded_tools() { writer.key("excludedTools"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.excluded_builtin_agents() { writer.key("excludedBuiltinAgents"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.tool_filter_precedence() { writer.key("toolFilterPrecedence"); writer.word(value.as_str(), !matches!(value, crate::enums::OptionsUpdateToolFilterPrecedence::Unknown(_))); }
        if let Some(value) = self.mcp_servers() { writer.key("mcpServers"); writer.open(); for (name, item) in value { writer.key(&name); item.rewrite(writer); } writer.close(); }
        if let Some(value) = self.diagnostics() { writer.key("diagnostics"); value.rewrite(writer); }
        if let Some(value) = self.lifecycle_diagnostics() { writer.key("lifecycleDiagnostics"); value.rewrite(writer); }
        if let Some(value) = self.mcp_o_auth_token_storage() { writer.key("mcpOAuthTokenStorage"); writer.word(value.as_str(), !matches!(value, crate::enums::TokenStorage::Unknown(_))); }
        writer.option_text("authClientIdMetadataUrl", self.auth_client_id_metadata_url());
        if let Some(value) = self.embedding_cache_storage() { writer.key("embeddingCacheStorage"); writer.word(value.as_str(), !matches!(value, crate::enums::EmbeddingCacheStorage::Unknown(_))); }
        if let Some(value) = self.env_value_mode() { writer.key("envValueMode"); writer.word(value.as_str(), !matches!(value, crate::enums::SessionOpenOptionsEnvValueMode::Unknown(_))); }
        writer.option_bool("enableConfigDiscovery", self.enable_config_discovery());
        writer.option_bool("skipEmbeddingRetrieval", self.skip_embedding_retrieval());
        writer.option_text("organizationCustomInstructions", self.organization_custom_instructions());
        writer.option_bool("enableOnDemandInstructionDiscovery", self.enable_on_demand_instruction_discovery());
        writer.option_bool("enableFileHooks", self.enable_file_hooks());
        writer.option_bool("enableHostGitOperations", self.enable_host_git_operations());
        writer.option_bool("enableSessionStore", self.enable_session_store());
        writer.option_bool("enableSkills", self.enable_skills());
        writer.option_bool("hasSkillProvider", self.has_skill_provider());
        writer.option_bool("requestUserInput", self.request_user_input());
        writer.option_bool("requestPermission", self.request_permission());
        writer.option_bool("requestExitPlanMode", self.request_exit_plan_mode());
        writer.option_bool("requestAutoModeSwitch", self.request_auto_mode_switch());
        writer.option_bool("requestElicitation", self.request_elicitation());
        writer.option_bool("requestMcpApps", self.request_mcp_apps());
        if let Some(value) = self.github_mcp_tool_config() { writer.key("githubMcpToolConfig"); value.rewrite(writer); }
        writer.option_bool("hooks", self.hooks());
        if let Some(value) = self.skill_directories() { writer.key("skillDirectories"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.agent_directories() { writer.key("agentDirectories"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.hook_directories() { writer.key("hookDirectories"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.instruction_directories() { writer.key("instructionDirectories"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.plugin_directories() { writer.key("pluginDirectories"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.large_output() { writer.key("largeOutput"); value.rewrite(writer); }
        if let Some(value) = self.tool_search() { writer.key("toolSearch"); value.rewrite(writer); }
        if let Some(value) = self.image_generation() { writer.key("imageGeneration"); value.rewrite(writer); }
        if let Some(value) = self.disabled_skills() { writer.key("disabledSkills"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.disabled_mcp_servers() { writer.key("disabledMcpServers"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.sandbox_config() { writer.key("sandboxConfig"); value.rewrite(writer); }
        if let Some(value) = self.custom_agents() { writer.key("customAgents"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        writer.option_bool("customAgentsLocalOnly", self.custom_agents_local_only());
        if let Some(value) = self.default_agent() { writer.key("defaultAgent"); value.rewrite(writer); }
        writer.option_text("agent", self.agent());
        if let Some(value) = self.infinite_sessions() { writer.key("infiniteSessions"); value.rewrite(writer); }
        if let Some(value) = self.provider() { writer.key("provider"); value.rewrite(writer); }
        if let Some(value) = self.capi() { writer.key("capi"); value.rewrite(writer); }
        if let Some(value) = self.providers() { writer.key("providers"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        if let Some(value) = self.models() { writer.key("models"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        writer.option_bool("enableSessionTelemetry", self.enable_session_telemetry());
        writer.option_bool("enableCitations", self.enable_citations());
        writer.option_bool("enableFileChangeTracking", self.enable_file_change_tracking());
        if let Some(value) = self.session_limits() { writer.key("sessionLimits"); value.rewrite(writer); }
        if let Some(value) = self.autopilot() { writer.key("autopilot"); value.rewrite(writer); }
        if let Some(value) = self.model_capabilities() { writer.key("modelCapabilities"); value.rewrite(writer); }
        if let Some(value) = self.memory() { writer.key("memory"); value.rewrite(writer); }
        writer.option_text("configDir", self.config_dir());
        writer.option_text("workingDirectory", self.working_directory());
        if let Some(value) = self.additional_directories() { writer.key("additionalDirectories"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_text("gitHubToken", self.github_token());
        writer.option_text("gitHubTokenProviderRegistrationId", self.github_token_provider_registration_id());
        if let Some(value) = self.remote_session() { writer.key("remoteSession"); writer.word(value.as_str(), !matches!(value, crate::enums::RemoteSessionMode::Unknown(_))); }
        writer.option_bool("includeSubAgentStreamingEvents", self.include_sub_agent_streaming_events());
        writer.option_bool("enableGitHubTelemetryForwarding", self.enable_github_telemetry_forwarding());
        if let Some(value) = self.commands() { writer.key("commands"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        if let Some(value) = self.feature_flags() { writer.key("featureFlags"); writer.open(); for (name, item) in value { writer.key(&name); writer.bool(item); } writer.close(); }
        if let Some(value) = self.exp_assignments() { writer.key("expAssignments"); value.rewrite(writer); }
        writer.option_bool("enableManagedSettings", self.enable_managed_settings());
        if let Some(value) = self.excluded_managed_settings() { writer.key("excludedManagedSettings"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_bool("enforceManagedModelDefaults", self.enforce_managed_model_defaults());
        writer.option_bool("interactiveUser", self.interactive_user());
        writer.option_bool("isExperimentalMode", self.is_experimental_mode());
        if let Some(value) = self.managed_settings() { writer.key("managedSettings"); value.rewrite(writer); }
        if let Some(value) = self.open_canvases() { writer.key("openCanvases"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        writer.option_bool("disableResume", self.disable_resume());
        writer.option_bool("continuePendingWork", self.continue_pending_work());
        writer.option_bool("allowTranscriptRecovery", self.allow_transcript_recovery());
        writer.option_text("traceparent", self.traceparent());
        writer.option_text("tracestate", self.tracestate());
        if let Some(value) = self.factories() { writer.key("factories"); writer.raw(value); }
        if let Some(value) = self.workflows() { writer.key("workflows"); writer.raw(value); }
        if let Some(value) = self.requested_environment_variables() { writer.key("requestedEnvironmentVariables"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.verbosity() { writer.key("verbosity"); writer.word(value.as_str(), !matches!(value, crate::enums::Verbosity::Unknown(_))); }
        writer.option_text("integrationId", self.integration_id());
        writer.option_text("lspClientName", self.lsp_client_name());
        writer.option_text("clientKind", self.client_kind());
        if let Some(value) = self.included_builtin_agents() { writer.key("includedBuiltinAgents"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.shell() { writer.key("shell"); value.rewrite(writer); }
        writer.option_text("shellInitProfile", self.shell_init_profile());
        if let Some(value) = self.shell_process_flags() { writer.key("shellProcessFlags"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_text("trajectoryFile", self.trajectory_file());
        writer.option_text("copilotUrl", self.copilot_url());
        writer.option_natural("maxInlineBinaryBytes", self.max_inline_binary_bytes());
        writer.option_text("agentContext", self.agent_context());
        writer.option_text("eventsLogDirectory", self.events_log_directory());
        if let Some(value) = self.session_capabilities() { writer.key("sessionCapabilities"); writer.open_list(); for item in value { writer.item(); writer.word(item.as_str(), !matches!(item, crate::enums::SessionCapability::Unknown(_))); } writer.close_list(); }
        if let Some(value) = self.installed_plugins() { writer.key("installedPlugins"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        if let Some(value) = self.disabled_instruction_sources() { writer.key("disabledInstructionSources"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.ignored_skills_locations() { writer.key("ignoredSkillsLocations"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_bool("askUserDisabled", self.ask_user_disabled());
        writer.option_bool("continueOnAutoMode", self.continue_on_auto_mode());
        if let Some(value) = self.managed_mcp_servers() { writer.key("managedMcpServers"); writer.open(); for (name, item) in value { writer.key(&name); item.rewrite(writer); } writer.close(); }
        writer.option_bool("runningInInteractiveMode", self.running_in_interactive_mode());
        writer.option_bool("enableStreaming", self.enable_streaming());
        writer.option_bool("logInteractiveShells", self.log_interactive_shells());
        if let Some(value) = self.sandbox_config_source() { writer.key("sandboxConfigSource"); writer.word(value.as_str(), !matches!(value, crate::enums::SandboxConfigSource::Unknown(_))); }
        if let Some(value) = self.auth_info() { writer.key("authInfo"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::SessionResumeResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("sessionId", self.session_id());
        writer.option_text("workspacePath", self.workspace_path());
        writer.option_text("remoteUrl", self.remote_url());
        writer.option_text("remote_url", self.remote_url_());
        if let Some(value) = self.capabilities() { writer.key("capabilities"); value.rewrite(writer); }
        writer.option_text("nativeSessionId", self.native_session_id());
        writer.option_text("startTime", self.start_time());
        writer.option_bool("isRemote", self.is_remote());
        if let Some(value) = self.mode() { writer.key("mode"); writer.word(value.as_str(), !matches!(value, crate::enums::SessionMode::Unknown(_))); }
        if let Some(value) = self.model_state() { writer.key("modelState"); value.rewrite(writer); }
        if let Some(value) = self.open_canvases() { writer.key("openCanvases"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        if let Some(value) = self.open_canvas_instances() { writer.key("openCanvasInstances"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        if let Some(value) = self.transcript_recovery() { writer.key("transcriptRecovery"); value.rewrite(writer); }
        if let Some(value) = self.granted_environment_variables() { writer.key("grantedEnvironmentVariables"); writer.open(); for (name, item) in value { writer.key(&name); writer.text(&item); } writer.close(); }
        writer.close();
    }
}

impl view::SessionSandboxEnforcementBlockedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("reason", self.reason());
        writer.close();
    }
}

impl view::SessionSetForegroundParams<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.close();
    }
}

impl view::SessionStartHookInput<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_number("timestamp", self.timestamp());
        writer.member_text("cwd", self.cwd());
        writer.key("source"); writer.word(self.source().as_str(), !matches!(self.source(), crate::enums::SessionStartSource::Unknown(_)));
        writer.option_text("initialPrompt", self.initial_prompt());
        writer.option_text("agentId", self.agent_id());
        writer.option_text("agentType", self.agent_type());
        writer.option_text("parentAgentId", self.parent_agent_id());
        writer.option_text("toolCallId", self.tool_call_id());
        writer.option_text("traceparent", self.traceparent());
        writer.option_text("tracestate", self.tracestate());
        writer.close();
    }
}

impl view::SessionStartHookOutput<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("additionalContext", self.additional_context());
        if let Some(value) = self.modified_config() { writer.key("modifiedConfig"); writer.raw(value); }
        writer.close();
    }
}

impl view::SessionStartHookResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.output() { writer.key("output"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::SessionUiCapabilities<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_bool("elicitation", self.elicitation());
        writer.option_bool("mcpApps", self.mcp_apps());
        writer.option_bool("canvases", self.canvases());
        writer.close();
    }
}

impl view::SessionUpdateOptionsParams<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.option_text("model", self.model());
        if let Some(value) = self.model_capabilities_overrides() { writer.key("modelCapabilitiesOverrides"); value.rewrite(writer); }
        writer.option_text("reasoningEffort", self.reasoning_effort());
        if let Some(value) = self.reasoning_summary() { writer.key("reasoningSummary"); writer.word(value.as_str(), !matches!(value, crate::enums::OptionsUpdateReasoningSummary::Unknown(_))); }
        if let Some(value) = self.verbosity() { writer.key("verbosity"); writer.word(value.as_str(), !matches!(value, crate::enums::Verbosity::Unknown(_))); }
        writer.option_text("clientName", self.client_name());
        writer.option_text("lspClientName", self.lsp_client_name());
        writer.option_text("integrationId", self.integration_id());
        if let Some(value) = self.feature_flags() { writer.key("featureFlags"); writer.open(); for (name, item) in value { writer.key(&name); writer.bool(item); } writer.close(); }
        writer.option_bool("isExperimentalMode", self.is_experimental_mode());
        if let Some(value) = self.provider() { writer.key("provider"); value.rewrite(writer); }
        if let Some(value) = self.capi() { writer.key("capi"); value.rewrite(writer); }
        writer.option_text("workingDirectory", self.working_directory());
        if let Some(value) = self.available_tools() { writer.key("availableTools"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.excluded_tools() { writer.key("excludedTools"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        match self.included_builtin_agents() { crate::presence::Presence::Absent => {} crate::presence::Presence::Null => { writer.key("includedBuiltinAgents"); writer.null(); } crate::presence::Presence::Value(value) => { writer.key("includedBuiltinAgents"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); } }
        if let Some(value) = self.excluded_builtin_agents() { writer.key("excludedBuiltinAgents"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.tool_filter_precedence() { writer.key("toolFilterPrecedence"); writer.word(value.as_str(), !matches!(value, crate::enums::OptionsUpdateToolFilterPrecedence::Unknown(_))); }
        writer.option_bool("enableScriptSafety", self.enable_script_safety());
        if let Some(value) = self.shell() { writer.key("shell"); value.rewrite(writer); }
        writer.option_text("shellInitProfile", self.shell_init_profile());
        if let Some(value) = self.shell_process_flags() { writer.key("shellProcessFlags"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.sandbox_config() { writer.key("sandboxConfig"); value.rewrite(writer); }
        if let Some(value) = self.sandbox_config_source() { writer.key("sandboxConfigSource"); writer.word(value.as_str(), !matches!(value, crate::enums::SandboxConfigSource::Unknown(_))); }
        writer.option_bool("logInteractiveShells", self.log_interactive_shells());
        if let Some(value) = self.env_value_mode() { writer.key("envValueMode"); writer.word(value.as_str(), !matches!(value, crate::enums::OptionsUpdateEnvValueMode::Unknown(_))); }
        writer.option_bool("allowAllMcpServerInstructions", self.allow_all_mcp_server_instructions());
        if let Some(value) = self.skill_directories() { writer.key("skillDirectories"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.ignored_skills_locations() { writer.key("ignoredSkillsLocations"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        match self.included_builtin_skills() { crate::presence::Presence::Absent => {} crate::presence::Presence::Null => { writer.key("includedBuiltinSkills"); writer.null(); } crate::presence::Presence::Value(value) => { writer.key("includedBuiltinSkills"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); } }
        if let Some(value) = self.disabled_skills() { writer.key("disabledSkills"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_bool("enableOnDemandInstructionDiscovery", self.enable_on_demand_instruction_discovery());
        writer.option_natural("maxInlineBinaryBytes", self.max_inline_binary_bytes());
        if let Some(value) = self.installed_plugins() { writer.key("installedPlugins"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        writer.option_bool("customAgentsLocalOnly", self.custom_agents_local_only());
        writer.option_bool("suppressCustomAgentPrompt", self.suppress_custom_agent_prompt());
        writer.option_bool("skipCustomInstructions", self.skip_custom_instructions());
        if let Some(value) = self.disabled_instruction_sources() { writer.key("disabledInstructionSources"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_bool("coauthorEnabled", self.coauthor_enabled());
        writer.option_text("trajectoryFile", self.trajectory_file());
        writer.option_bool("enableStreaming", self.enable_streaming());
        writer.option_text("copilotUrl", self.copilot_url());
        writer.option_bool("askUserDisabled", self.ask_user_disabled());
        writer.option_bool("continueOnAutoMode", self.continue_on_auto_mode());
        writer.option_bool("runningInInteractiveMode", self.running_in_interactive_mode());
        writer.option_bool("enableReasoningSummaries", self.enable_reasoning_summaries());
        writer.option_text("agentContext", self.agent_context());
        writer.option_text("eventsLogDirectory", self.events_log_directory());
        writer.option_bool("eventsLogIncludesSubagents", self.events_log_includes_subagents());
        if let Some(value) = self.additional_content_exclusion_policies() { writer.key("additionalContentExclusionPolicies"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        writer.option_bool("manageScheduleEnabled", self.manage_schedule_enabled());
        if let Some(value) = self.session_capabilities() { writer.key("sessionCapabilities"); writer.open_list(); for item in value { writer.item(); writer.word(item.as_str(), !matches!(item, crate::enums::SessionCapability::Unknown(_))); } writer.close_list(); }
        writer.option_bool("skipEmbeddingRetrieval", self.skip_embedding_retrieval());
        writer.option_text("organizationCustomInstructions", self.organization_custom_instructions());
        writer.option_bool("enableFileHooks", self.enable_file_hooks());
        writer.option_bool("enableHostGitOperations", self.enable_host_git_operations());
        writer.option_bool("enableSessionStore", self.enable_session_store());
        writer.option_bool("enableSkills", self.enable_skills());
        if let Some(value) = self.context_tier() { writer.key("contextTier"); writer.word(value.as_str(), !matches!(value, crate::enums::OptionsUpdateContextTier::Unknown(_))); }
        match self.session_limits() { crate::presence::Presence::Absent => {} crate::presence::Presence::Null => { writer.key("sessionLimits"); writer.null(); } crate::presence::Presence::Value(value) => { writer.key("sessionLimits"); value.rewrite(writer); } }
        if let Some(value) = self.agent_directories() { writer.key("agentDirectories"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.autopilot() { writer.key("autopilot"); value.rewrite(writer); }
        if let Some(value) = self.hook_directories() { writer.key("hookDirectories"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.image_generation() { writer.key("imageGeneration"); value.rewrite(writer); }
        if let Some(value) = self.instruction_directories() { writer.key("instructionDirectories"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.close();
    }
}

impl view::SessionUpdateOptionsResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("success", self.success());
        writer.option_natural("pluginHookCount", self.plugin_hook_count());
        writer.close();
    }
}

impl view::SessionsForkRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.option_text("toEventId", self.to_event_id());
        writer.option_text("name", self.name());
        writer.close();
    }
}

impl view::SessionsForkResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.option_text("name", self.name());
        writer.close();
    }
}

impl view::ShellCredentials<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_bool("git", self.git());
        writer.option_bool("gh", self.gh());
        writer.close();
    }
}

impl view::ShellExecRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("command", self.command());
        writer.option_text("cwd", self.cwd());
        writer.option_natural("timeout", self.timeout());
        writer.close();
    }
}

impl view::ShellExecResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("processId", self.process_id());
        writer.close();
    }
}

impl view::ShellInitScript<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("path", self.path());
        writer.key("shell"); writer.word(self.shell().as_str(), !matches!(self.shell(), crate::enums::ShellInitScriptShell::Unknown(_)));
        writer.close();
    }
}

impl view::ShellOptions<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.init_profile() { writer.key("initProfile"); writer.word(value.as_str(), !matches!(value, crate::enums::ShellInitProfile::Unknown(_))); }
        if let Some(value) = self.init_scripts() { writer.key("initScripts"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        if let Some(value) = self.process_flags() { writer.key("processFlags"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.credentials() { writer.key("credentials"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::ShutdownAgentMetric<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("agentName", self.agent_name());
        writer.option_text("agentDisplayName", self.agent_display_name());
        writer.member_natural("totalApiDurationMs", self.total_api_duration_ms());
        writer.member_number("totalNanoAiu", self.total_nano_aiu());
        writer.key("modelMetrics"); writer.open(); for (name, item) in self.model_metrics() { writer.key(&name); item.rewrite(writer); } writer.close();
        writer.close();
    }
}

impl view::ShutdownCodeChanges<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("linesAdded", self.lines_added());
        writer.member_natural("linesRemoved", self.lines_removed());
        writer.key("filesModified"); writer.open_list(); for item in self.files_modified() { writer.item(); writer.text(&item); } writer.close_list();
        writer.close();
    }
}

impl view::ShutdownData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("shutdownType"); writer.word(self.shutdown_type().as_str(), !matches!(self.shutdown_type(), crate::enums::ShutdownType::Unknown(_)));
        writer.option_text("errorReason", self.error_reason());
        writer.option_number("totalPremiumRequests", self.total_premium_requests());
        writer.option_number("totalNanoAiu", self.total_nano_aiu());
        if let Some(value) = self.token_details() { writer.key("tokenDetails"); writer.open(); for (name, item) in value { writer.key(&name); item.rewrite(writer); } writer.close(); }
        writer.member_natural("totalApiDurationMs", self.total_api_duration_ms());
        writer.member_natural("sessionStartTime", self.session_start_time());
        writer.option_natural("eventsFileSizeBytes", self.events_file_size_bytes());
        writer.key("codeChanges"); self.code_changes().rewrite(writer);
        writer.key("modelMetrics"); writer.open(); for (name, item) in self.model_metrics() { writer.key(&name); item.rewrite(writer); } writer.close();
        if let Some(value) = self.agent_metrics() { writer.key("agentMetrics"); writer.open(); for (name, item) in value { writer.key(&name); item.rewrite(writer); } writer.close(); }
        writer.option_text("currentModel", self.current_model());
        writer.option_natural("currentTokens", self.current_tokens());
        writer.option_natural("systemTokens", self.system_tokens());
        writer.option_natural("conversationTokens", self.conversation_tokens());
        writer.option_natural("toolDefinitionsTokens", self.tool_definitions_tokens());
        if let Some(value) = self.usage_accounting_watermarks() { writer.key("usageAccountingWatermarks"); writer.open(); for (name, item) in value { writer.key(&name); writer.integer(item); } writer.close(); }
        if let Some(value) = self.provider_model_metrics() { writer.key("providerModelMetrics"); writer.open_list(); for item in value { writer.item(); writer.open(); for (name, item) in item { writer.key(&name); writer.raw(item); } writer.close(); } writer.close_list(); }
        if let Some(value) = self.accounting_snapshot() { writer.key("accountingSnapshot"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        writer.close();
    }
}

impl view::ShutdownModelMetric<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("requests"); self.requests().rewrite(writer);
        writer.key("usage"); self.usage().rewrite(writer);
        writer.option_number("totalNanoAiu", self.total_nano_aiu());
        if let Some(value) = self.token_details() { writer.key("tokenDetails"); writer.open(); for (name, item) in value { writer.key(&name); item.rewrite(writer); } writer.close(); }
        writer.close();
    }
}

impl view::ShutdownModelMetricRequests<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_natural("count", self.count());
        writer.option_number("cost", self.cost());
        writer.close();
    }
}

impl view::ShutdownModelMetricTokenDetail<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("tokenCount", self.token_count());
        writer.close();
    }
}

impl view::ShutdownModelMetricUsage<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("inputTokens", self.input_tokens());
        writer.member_natural("outputTokens", self.output_tokens());
        writer.member_natural("cacheReadTokens", self.cache_read_tokens());
        writer.member_natural("cacheWriteTokens", self.cache_write_tokens());
        writer.option_natural("reasoningTokens", self.reasoning_tokens());
        writer.close();
    }
}

impl view::ShutdownTokenDetail<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("tokenCount", self.token_count());
        writer.close();
    }
}

impl view::Skill<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.option_text("commandName", self.command_name());
        writer.member_text("description", self.description());
        writer.key("source"); writer.word(self.source().as_str(), !matches!(self.source(), crate::enums::SkillSource::Unknown(_)));
        writer.member_bool("userInvocable", self.user_invocable());
        writer.member_bool("enabled", self.enabled());
        writer.option_text("path", self.path());
        writer.option_text("pluginName", self.plugin_name());
        writer.option_text("argumentHint", self.argument_hint());
        writer.close();
    }
}

impl view::SkillContextDeliveredData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("content", self.content());
        writer.member_text("source", self.source());
        writer.option_text("interactionId", self.interaction_id());
        writer.close();
    }
}

impl view::SkillContextDeliveredRefData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("contentId", self.content_id());
        writer.option_text("prefix", self.prefix());
        writer.option_text("suffix", self.suffix());
        writer.member_text("source", self.source());
        writer.option_text("interactionId", self.interaction_id());
        writer.close();
    }
}

impl view::SkillInstallationFileReview<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("path", self.path());
        writer.member_natural("sizeBytes", self.size_bytes());
        writer.member_text("mediaType", self.media_type());
        writer.member_bool("executable", self.executable());
        writer.member_text("digest", self.digest());
        writer.close();
    }
}

impl view::SkillInstallationLocation<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("scope"); writer.word(self.scope().as_str(), !matches!(self.scope(), crate::enums::SkillInstallationScope::Unknown(_)));
        writer.member_text("relativePath", self.relative_path());
        writer.member_text("displayLabel", self.display_label());
        writer.option_text("diagnosticsAbsolutePath", self.diagnostics_absolute_path());
        writer.close();
    }
}

impl view::SkillInstallationReviewInstall<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.option_text("description", self.description());
        writer.key("catalogue"); self.catalogue().rewrite(writer);
        writer.key("source"); self.source().rewrite(writer);
        writer.key("target"); self.target().rewrite(writer);
        writer.member_bool("installsDisabled", self.installs_disabled());
        writer.key("files"); writer.open_list(); for item in self.files() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.member_natural("totalBytes", self.total_bytes());
        writer.member_text("entrypointPath", self.entrypoint_path());
        writer.member_text("entrypointContent", self.entrypoint_content());
        writer.member_text("action", self.action());
        writer.close();
    }
}

impl view::SkillInstallationReviewUninstall<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("installation"); self.installation().rewrite(writer);
        writer.member_bool("filesModified", self.files_modified());
        writer.key("files"); writer.open_list(); for item in self.files() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.member_natural("totalBytes", self.total_bytes());
        writer.key("catalogue"); self.catalogue().rewrite(writer);
        writer.member_text("action", self.action());
        writer.close();
    }
}

impl view::SkillInstallationSource<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("resourceId", self.resource_id());
        writer.member_text("catalogRevisionId", self.catalog_revision_id());
        writer.member_text("repositoryId", self.repository_id());
        writer.member_text("repository", self.repository());
        writer.member_text("revision", self.revision());
        writer.member_text("root", self.root());
        writer.member_text("descriptorDigest", self.descriptor_digest());
        writer.member_text("bundleDigest", self.bundle_digest());
        writer.close();
    }
}

impl view::SkillInstallationSummary<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("installationId", self.installation_id());
        writer.member_text("operationId", self.operation_id());
        writer.member_text("name", self.name());
        writer.key("target"); self.target().rewrite(writer);
        writer.member_bool("configuredEnabled", self.configured_enabled());
        writer.key("sessionState"); writer.word(self.session_state().as_str(), !matches!(self.session_state(), crate::enums::SkillInstallationSessionState::Unknown(_)));
        writer.key("source"); self.source().rewrite(writer);
        writer.key("catalogue"); self.catalogue().rewrite(writer);
        writer.member_text("installedAt", self.installed_at());
        writer.key("ownershipState"); writer.word(self.ownership_state().as_str(), !matches!(self.ownership_state(), crate::enums::SkillInstallationOwnershipState::Unknown(_)));
        writer.close();
    }
}

impl view::SkillInvokedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.option_natural("invokedAtTurn", self.invoked_at_turn());
        writer.option_text("model", self.model());
        writer.member_text("path", self.path());
        writer.member_text("content", self.content());
        if let Some(value) = self.allowed_tools() { writer.key("allowedTools"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_bool("disableModelInvocation", self.disable_model_invocation());
        writer.option_text("source", self.source());
        writer.option_text("pluginName", self.plugin_name());
        writer.option_text("pluginVersion", self.plugin_version());
        writer.option_text("description", self.description());
        if let Some(value) = self.trigger() { writer.key("trigger"); writer.word(value.as_str(), !matches!(value, crate::enums::SkillInvokedTrigger::Unknown(_))); }
        writer.close();
    }
}

impl view::SkillInvokedRefData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.option_natural("invokedAtTurn", self.invoked_at_turn());
        writer.option_text("model", self.model());
        writer.member_text("path", self.path());
        writer.member_text("contentId", self.content_id());
        writer.member_natural("contentLength", self.content_length());
        if let Some(value) = self.allowed_tools() { writer.key("allowedTools"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_bool("disableModelInvocation", self.disable_model_invocation());
        writer.option_text("source", self.source());
        writer.option_text("pluginName", self.plugin_name());
        writer.option_text("pluginVersion", self.plugin_version());
        writer.option_text("description", self.description());
        if let Some(value) = self.trigger() { writer.key("trigger"); writer.word(value.as_str(), !matches!(value, crate::enums::SkillInvokedTrigger::Unknown(_))); }
        writer.close();
    }
}

impl view::SkillList<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("skills"); writer.open_list(); for item in self.skills() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::SkillProviderDescriptor<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.member_text("description", self.description());
        writer.option_bool("userInvocable", self.user_invocable());
        writer.option_bool("disableModelInvocation", self.disable_model_invocation());
        writer.option_text("argumentHint", self.argument_hint());
        writer.option_text("directory", self.directory());
        writer.close();
    }
}

impl view::SkillProviderListResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("skills"); writer.open_list(); for item in self.skills() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::SkillProviderReadParams<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("name", self.name());
        writer.close();
    }
}

impl view::SkillProviderReadResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("markdown"); match self.markdown() { Some(value) => { writer.text(&value); } None => writer.null(), }
        writer.close();
    }
}

impl view::SkillsLoadDiagnostics<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("warnings"); writer.open_list(); for item in self.warnings() { writer.item(); writer.text(&item); } writer.close_list();
        writer.key("errors"); writer.open_list(); for item in self.errors() { writer.item(); writer.text(&item); } writer.close_list();
        writer.close();
    }
}

impl view::SkillsLoadedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("skills"); writer.open_list(); for item in self.skills() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::SkillsLoadedSkill<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.option_text("commandName", self.command_name());
        writer.member_text("description", self.description());
        writer.key("source"); writer.word(self.source().as_str(), !matches!(self.source(), crate::enums::SkillSource::Unknown(_)));
        writer.member_bool("userInvocable", self.user_invocable());
        writer.member_bool("enabled", self.enabled());
        writer.option_text("path", self.path());
        writer.option_text("argumentHint", self.argument_hint());
        writer.close();
    }
}

impl view::SnapshotRewindData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("upToEventId", self.up_to_event_id());
        writer.member_natural("eventsRemoved", self.events_removed());
        if let Some(value) = self.event_ids() { writer.key("eventIds"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.close();
    }
}

impl view::StartData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_natural("version", self.version());
        writer.member_text("producer", self.producer());
        writer.member_text("copilotVersion", self.copilot_version());
        writer.member_text("startTime", self.start_time());
        writer.option_text("selectedModel", self.selected_model());
        writer.option_text("reasoningEffort", self.reasoning_effort());
        if let Some(value) = self.reasoning_summary() { writer.key("reasoningSummary"); writer.word(value.as_str(), !matches!(value, crate::enums::ReasoningSummary::Unknown(_))); }
        if let Some(value) = self.verbosity() { writer.key("verbosity"); writer.word(value.as_str(), !matches!(value, crate::enums::Verbosity::Unknown(_))); }
        if let Some(value) = self.context_tier() { writer.key("contextTier"); writer.word(value.as_str(), !matches!(value, crate::enums::ContextTier::Unknown(_))); }
        if let Some(value) = self.auto_tier() { writer.key("autoTier"); writer.word(value.as_str(), !matches!(value, crate::enums::AutoTier::Unknown(_))); }
        if let Some(value) = self.session_limits() { writer.key("sessionLimits"); value.rewrite(writer); }
        if let Some(value) = self.context() { writer.key("context"); value.rewrite(writer); }
        if let Some(value) = self.github_mcp_tool_config() { writer.key("githubMcpToolConfig"); value.rewrite(writer); }
        writer.option_bool("alreadyInUse", self.already_in_use());
        writer.option_bool("remoteSteerable", self.remote_steerable());
        writer.option_text("detachedFromSpawningParentSessionId", self.detached_from_spawning_parent_session_id());
        writer.close();
    }
}

impl view::StatusResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("version", self.version());
        writer.member_integer("protocolVersion", self.protocol_version());
        if let Some(value) = self.host_diagnostics() { writer.key("hostDiagnostics"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::SubagentCompletedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("toolCallId", self.tool_call_id());
        writer.member_text("agentName", self.agent_name());
        writer.member_text("agentDisplayName", self.agent_display_name());
        writer.option_text("model", self.model());
        writer.option_text("firstDispatchedModel", self.first_dispatched_model());
        writer.option_text("configuredModelPreference", self.configured_model_preference());
        writer.option_text("explicitModelOverride", self.explicit_model_override());
        writer.option_bool("explicitModelMatchesPreference", self.explicit_model_matches_preference());
        writer.option_text("modelOverrideReason", self.model_override_reason());
        if let Some(value) = self.model_selection_source() { writer.key("modelSelectionSource"); writer.word(value.as_str(), !matches!(value, crate::enums::SubagentModelSelectionSource::Unknown(_))); }
        writer.option_bool("configuredModelMatchesActual", self.configured_model_matches_actual());
        writer.option_natural("totalToolCalls", self.total_tool_calls());
        writer.option_natural("totalTokens", self.total_tokens());
        writer.option_natural("durationMs", self.duration_ms());
        writer.option_bool("cancelled", self.cancelled());
        writer.close();
    }
}

impl view::SubagentConfiguredData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("model", self.model());
        writer.option_text("reasoningEffort", self.reasoning_effort());
        writer.option_text("contextTier", self.context_tier());
        writer.member_bool("multiTurn", self.multi_turn());
        writer.close();
    }
}

impl view::SubagentDeselectedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::SubagentFailedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("toolCallId", self.tool_call_id());
        writer.member_text("agentName", self.agent_name());
        writer.member_text("agentDisplayName", self.agent_display_name());
        writer.member_text("error", self.error());
        writer.option_text("model", self.model());
        writer.option_text("firstDispatchedModel", self.first_dispatched_model());
        writer.option_text("configuredModelPreference", self.configured_model_preference());
        writer.option_text("explicitModelOverride", self.explicit_model_override());
        writer.option_bool("explicitModelMatchesPreference", self.explicit_model_matches_preference());
        writer.option_text("modelOverrideReason", self.model_override_reason());
        if let Some(value) = self.model_selection_source() { writer.key("modelSelectionSource"); writer.word(value.as_str(), !matches!(value, crate::enums::SubagentModelSelectionSource::Unknown(_))); }
        writer.option_bool("configuredModelMatchesActual", self.configured_model_matches_actual());
        writer.option_natural("totalToolCalls", self.total_tool_calls());
        writer.option_natural("totalTokens", self.total_tokens());
        writer.option_natural("durationMs", self.duration_ms());
        writer.close();
    }
}

impl view::SubagentSelectedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("agentName", self.agent_name());
        writer.member_text("agentDisplayName", self.agent_display_name());
        writer.key("tools"); match self.tools() { Some(value) => { writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); } None => writer.null(), }
        writer.close();
    }
}

impl view::SubagentStartHookInput<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_number("timestamp", self.timestamp());
        writer.member_text("cwd", self.cwd());
        writer.member_text("transcriptPath", self.transcript_path());
        writer.member_text("agentName", self.agent_name());
        writer.option_text("agentDisplayName", self.agent_display_name());
        writer.option_text("agentDescription", self.agent_description());
        writer.option_text("agentId", self.agent_id());
        writer.option_text("agentType", self.agent_type());
        writer.option_text("parentAgentId", self.parent_agent_id());
        writer.option_text("toolCallId", self.tool_call_id());
        writer.option_text("traceparent", self.traceparent());
        writer.option_text("tracestate", self.tracestate());
        writer.close();
    }
}

impl view::SubagentStartHookOutput<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("additionalContext", self.additional_context());
        writer.close();
    }
}

impl view::SubagentStartHookResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.output() { writer.key("output"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::SubagentStartedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("toolCallId", self.tool_call_id());
        writer.member_text("agentName", self.agent_name());
        writer.member_text("agentDisplayName", self.agent_display_name());
        writer.member_text("agentDescription", self.agent_description());
        writer.option_text("model", self.model());
        if let Some(value) = self.task_model_source() { writer.key("taskModelSource"); writer.word(value.as_str(), !matches!(value, crate::enums::SubagentTaskModelSource::Unknown(_))); }
        if let Some(value) = self.model_selection_source() { writer.key("modelSelectionSource"); writer.word(value.as_str(), !matches!(value, crate::enums::SubagentModelSelectionSource::Unknown(_))); }
        writer.option_text("factoryRunId", self.factory_run_id());
        writer.option_text("workflowRunId", self.workflow_run_id());
        writer.option_text("parentId", self.parent_id());
        writer.option_bool("resumable", self.resumable());
        writer.option_text("agentType", self.agent_type());
        writer.option_text("executionMode", self.execution_mode());
        writer.close();
    }
}

impl view::SubagentStopHookInput<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_number("timestamp", self.timestamp());
        writer.member_text("cwd", self.cwd());
        writer.member_text("transcriptPath", self.transcript_path());
        writer.member_text("agentName", self.agent_name());
        writer.member_text("agentType", self.agent_type());
        writer.option_text("agentDisplayName", self.agent_display_name());
        writer.option_text("agentDescription", self.agent_description());
        writer.member_text("stopReason", self.stop_reason());
        writer.member_text("response", self.response());
        writer.option_bool("stop_hook_active", self.stop_hook_active());
        writer.option_text("agentId", self.agent_id());
        writer.option_text("parentAgentId", self.parent_agent_id());
        writer.option_text("toolCallId", self.tool_call_id());
        writer.option_text("traceparent", self.traceparent());
        writer.option_text("tracestate", self.tracestate());
        writer.close();
    }
}

impl view::SubagentStopHookOutput<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.decision() { writer.key("decision"); writer.word(value.as_str(), !matches!(value, crate::enums::SubagentStopDecision::Unknown(_))); }
        writer.option_text("reason", self.reason());
        writer.option_text("modifiedResponse", self.modified_response());
        writer.close();
    }
}

impl view::SubagentStopHookResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.output() { writer.key("output"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::SystemMessageBlock<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("content", self.content());
        writer.option_bool("isStatic", self.is_static());
        writer.option_bool("cacheBreakpoint", self.cache_breakpoint());
        writer.close();
    }
}

impl view::SystemMessageConfig<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.mode() { writer.key("mode"); writer.word(value.as_str(), !matches!(value, crate::enums::SystemMessageMode::Unknown(_))); }
        writer.option_text("content", self.content());
        if let Some(value) = self.content_blocks() { writer.key("contentBlocks"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        if let Some(value) = self.sections() { writer.key("sections"); writer.open(); for (name, item) in value { writer.key(&name); item.rewrite(writer); } writer.close(); }
        writer.close();
    }
}

impl view::SystemMessageContentBlock<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("content", self.content());
        writer.option_bool("isStatic", self.is_static());
        writer.option_bool("cacheBreakpoint", self.cache_breakpoint());
        writer.close();
    }
}

impl view::SystemMessageData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("content", self.content());
        if let Some(value) = self.content_blocks() { writer.key("contentBlocks"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        writer.option_text("interactionId", self.interaction_id());
        writer.key("role"); writer.word(self.role().as_str(), !matches!(self.role(), crate::enums::SystemMessageRole::Unknown(_)));
        writer.option_text("name", self.name());
        if let Some(value) = self.metadata() { writer.key("metadata"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::SystemMessageMetadata<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("promptVersion", self.prompt_version());
        if let Some(value) = self.variables() { writer.key("variables"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        writer.close();
    }
}

impl view::SystemMessageSection<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.action() { writer.key("action"); writer.word(value.as_str(), !matches!(value, crate::enums::SystemMessageSectionAction::Unknown(_))); }
        writer.option_text("content", self.content());
        writer.close();
    }
}

impl view::SystemMessageTransformRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.key("sections"); writer.open(); for (name, item) in self.sections() { writer.key(&name); item.rewrite(writer); } writer.close();
        writer.close();
    }
}

impl view::SystemMessageTransformResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("sections"); writer.open(); for (name, item) in self.sections() { writer.key(&name); item.rewrite(writer); } writer.close();
        writer.close();
    }
}

impl view::SystemNotificationAgentCompleted<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_text("agentId", self.agent_id());
        writer.option_text("displayName", self.display_name());
        writer.member_text("agentType", self.agent_type());
        writer.key("status"); writer.word(self.status().as_str(), !matches!(self.status(), crate::enums::SystemNotificationAgentCompletedStatus::Unknown(_)));
        writer.option_text("description", self.description());
        writer.option_text("prompt", self.prompt());
        writer.close();
    }
}

impl view::SystemNotificationAgentIdle<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_text("agentId", self.agent_id());
        writer.option_text("displayName", self.display_name());
        writer.member_text("agentType", self.agent_type());
        writer.option_text("description", self.description());
        writer.close();
    }
}

impl view::SystemNotificationData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("content", self.content());
        writer.key("kind"); self.kind().rewrite(writer);
        if let Some(value) = self.responses_reasoning() { writer.key("responsesReasoning"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::SystemNotificationInstructionDiscovered<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_text("sourcePath", self.source_path());
        writer.member_text("triggerFile", self.trigger_file());
        writer.member_text("triggerTool", self.trigger_tool());
        writer.option_text("description", self.description());
        writer.close();
    }
}

impl view::SystemNotificationNewInboxMessage<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_text("entryId", self.entry_id());
        writer.member_text("senderName", self.sender_name());
        writer.member_text("senderType", self.sender_type());
        writer.member_text("summary", self.summary());
        writer.close();
    }
}

impl view::SystemNotificationShellCompleted<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_text("shellId", self.shell_id());
        writer.option_integer("exitCode", self.exit_code());
        writer.option_text("description", self.description());
        writer.close();
    }
}

impl view::SystemNotificationShellDetachedCompleted<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_text("shellId", self.shell_id());
        writer.option_text("description", self.description());
        writer.close();
    }
}

impl view::SystemNotificationUnclassified<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        if let Some(value) = self.metadata() { writer.key("metadata"); writer.raw(value); }
        writer.close();
    }
}

impl view::SystemNotificationWorkflowCompleted<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_text("runId", self.run_id());
        writer.member_text("workflowName", self.workflow_name());
        writer.key("status"); writer.word(self.status().as_str(), !matches!(self.status(), crate::enums::SystemNotificationWorkflowCompletedStatus::Unknown(_)));
        writer.member_natural("consumedSubagents", self.consumed_subagents());
        writer.member_natural("elapsedMs", self.elapsed_ms());
        writer.member_natural("consumedNanoAiu", self.consumed_nano_aiu());
        writer.member_natural("attempt", self.attempt());
        writer.option_text("resultPreview", self.result_preview());
        if let Some(value) = self.failure() { writer.key("failure"); writer.raw(value); }
        writer.option_text("retryGuidance", self.retry_guidance());
        if let Some(value) = self.pause_info() { writer.key("pauseInfo"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::SystemNotificationWorkflowPauseInfoCheckpoint<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("key", self.key());
        writer.member_text("type", self.r#type());
        writer.close();
    }
}

impl view::SystemNotificationWorkflowPauseInfoUser<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.close();
    }
}

impl view::TaskBlocker<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("kind"); writer.word(self.kind().as_str(), !matches!(self.kind(), crate::enums::TaskBlockerKind::Unknown(_)));
        writer.key("reason"); writer.word(self.reason().as_str(), !matches!(self.reason(), crate::enums::PermissionRecoveryReason::Unknown(_)));
        writer.member_bool("resumable", self.resumable());
        writer.key("permissionRecovery"); self.permission_recovery().rewrite(writer);
        writer.close();
    }
}

impl view::TaskCompleteData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("summary", self.summary());
        writer.option_bool("success", self.success());
        if let Some(value) = self.outcome() { writer.key("outcome"); writer.word(value.as_str(), !matches!(value, crate::enums::TaskCompletionOutcome::Unknown(_))); }
        writer.option_text("reason", self.reason());
        writer.option_integer("objectiveId", self.objective_id());
        if let Some(value) = self.blocker() { writer.key("blocker"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::TasksStartAgentRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("agentType", self.agent_type());
        writer.member_text("prompt", self.prompt());
        writer.member_text("name", self.name());
        writer.option_text("description", self.description());
        writer.option_text("model", self.model());
        writer.close();
    }
}

impl view::TasksStartAgentResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("agentId", self.agent_id());
        writer.close();
    }
}

impl view::TitleChangedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("title", self.title());
        writer.close();
    }
}

impl view::TodosChangedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::TokenAuthInfo<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_text("host", self.host());
        writer.option_text("token", self.token());
        writer.option_text("registrationId", self.registration_id());
        if let Some(value) = self.copilot_user() { writer.key("copilotUser"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::TokenProviderAuthInfo<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_text("host", self.host());
        writer.member_text("registrationId", self.registration_id());
        if let Some(value) = self.copilot_user() { writer.key("copilotUser"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::ToolExecutionCompleteContentAudio<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_text("data", self.data());
        writer.member_text("mimeType", self.mime_type());
        writer.close();
    }
}

impl view::ToolExecutionCompleteContentImage<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_text("data", self.data());
        writer.member_text("mimeType", self.mime_type());
        writer.close();
    }
}

impl view::ToolExecutionCompleteContentResource<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.key("resource"); self.resource().rewrite(writer);
        writer.close();
    }
}

impl view::ToolExecutionCompleteContentResourceLink<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.icons() { writer.key("icons"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        writer.member_text("name", self.name());
        writer.option_text("title", self.title());
        writer.member_text("uri", self.uri());
        writer.option_text("description", self.description());
        writer.option_text("mimeType", self.mime_type());
        writer.option_natural("size", self.size());
        writer.member_text("type", self.r#type());
        writer.close();
    }
}

impl view::ToolExecutionCompleteContentResourceLinkIcon<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("src", self.src());
        writer.option_text("mimeType", self.mime_type());
        if let Some(value) = self.sizes() { writer.key("sizes"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.theme() { writer.key("theme"); writer.word(value.as_str(), !matches!(value, crate::enums::ToolExecutionCompleteContentResourceLinkIconTheme::Unknown(_))); }
        writer.close();
    }
}

impl view::ToolExecutionCompleteContentShellExit<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_text("shellId", self.shell_id());
        writer.member_integer("exitCode", self.exit_code());
        writer.option_text("cwd", self.cwd());
        writer.option_text("outputPreview", self.output_preview());
        writer.option_bool("outputTruncated", self.output_truncated());
        writer.option_text("outputFilePath", self.output_file_path());
        writer.close();
    }
}

impl view::ToolExecutionCompleteContentTerminal<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_text("text", self.text());
        writer.option_integer("exitCode", self.exit_code());
        writer.option_text("cwd", self.cwd());
        writer.close();
    }
}

impl view::ToolExecutionCompleteContentText<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_text("text", self.text());
        writer.close();
    }
}

impl view::ToolExecutionCompleteData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("toolCallId", self.tool_call_id());
        writer.member_bool("success", self.success());
        writer.option_text("model", self.model());
        if let Some(value) = self.mcp_meta() { writer.key("mcpMeta"); writer.raw(value); }
        writer.option_text("interactionId", self.interaction_id());
        writer.option_bool("rte", self.rte());
        writer.option_bool("isUserRequested", self.is_user_requested());
        if let Some(value) = self.result() { writer.key("result"); value.rewrite(writer); }
        if let Some(value) = self.error() { writer.key("error"); value.rewrite(writer); }
        if let Some(value) = self.tool_telemetry() { writer.key("toolTelemetry"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        writer.option_text("turnId", self.turn_id());
        if let Some(value) = self.tool_description() { writer.key("toolDescription"); value.rewrite(writer); }
        writer.option_bool("sandboxed", self.sandboxed());
        if let Some(value) = self.shell_execution() { writer.key("shellExecution"); value.rewrite(writer); }
        writer.option_text("parentToolCallId", self.parent_tool_call_id());
        if let Some(value) = self.fusion() { writer.key("fusion"); value.rewrite(writer); }
        if let Some(value) = self.file_edits() { writer.key("fileEdits"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        if let Some(value) = self.tool_usage() { writer.key("toolUsage"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::ToolExecutionCompleteError<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("message", self.message());
        writer.option_text("code", self.code());
        if let Some(value) = self.remediation() { writer.key("remediation"); writer.word(value.as_str(), !matches!(value, crate::enums::RemediationAction::Unknown(_))); }
        writer.close();
    }
}

impl view::ToolExecutionCompleteFileEdit<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("kind"); writer.word(self.kind().as_str(), !matches!(self.kind(), crate::enums::ToolExecutionCompleteFileEditKind::Unknown(_)));
        writer.member_text("path", self.path());
        writer.close();
    }
}

impl view::ToolExecutionCompleteResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("content", self.content());
        writer.option_text("detailedContent", self.detailed_content());
        if let Some(value) = self.contents() { writer.key("contents"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        if let Some(value) = self.binary_results_for_llm() { writer.key("binaryResultsForLlm"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        if let Some(value) = self.ui_resource() { writer.key("uiResource"); value.rewrite(writer); }
        if let Some(value) = self.structured_content() { writer.key("structuredContent"); writer.raw(value); }
        if let Some(value) = self.citable_sources() { writer.key("citableSources"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        if let Some(value) = self.mcp_meta() { writer.key("mcpMeta"); writer.raw(value); }
        writer.close();
    }
}

impl view::ToolExecutionCompleteShellExecution<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_integer("exitCode", self.exit_code());
        writer.close();
    }
}

impl view::ToolExecutionCompleteToolDescription<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.option_text("description", self.description());
        if let Some(value) = self.meta() { writer.key("_meta"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::ToolExecutionCompleteToolDescriptionMeta<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.ui() { writer.key("ui"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::ToolExecutionCompleteToolDescriptionMetaUI<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("resourceUri", self.resource_uri());
        if let Some(value) = self.visibility() { writer.key("visibility"); writer.open_list(); for item in value { writer.item(); writer.word(item.as_str(), !matches!(item, crate::enums::ToolExecutionCompleteToolDescriptionMetaUIVisibility::Unknown(_))); } writer.close_list(); }
        writer.close();
    }
}

impl view::ToolExecutionCompleteUIResource<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("uri", self.uri());
        writer.member_text("mimeType", self.mime_type());
        writer.option_text("text", self.text());
        writer.option_text("blob", self.blob());
        if let Some(value) = self.meta() { writer.key("_meta"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::ToolExecutionCompleteUIResourceMeta<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.ui() { writer.key("ui"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::ToolExecutionCompleteUIResourceMetaUI<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.csp() { writer.key("csp"); value.rewrite(writer); }
        if let Some(value) = self.permissions() { writer.key("permissions"); value.rewrite(writer); }
        writer.option_text("domain", self.domain());
        writer.option_bool("prefersBorder", self.prefers_border());
        writer.close();
    }
}

impl view::ToolExecutionCompleteUIResourceMetaUICsp<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.connect_domains() { writer.key("connectDomains"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.resource_domains() { writer.key("resourceDomains"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.frame_domains() { writer.key("frameDomains"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.base_uri_domains() { writer.key("baseUriDomains"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.close();
    }
}

impl view::ToolExecutionCompleteUIResourceMetaUIPermissions<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.camera() { writer.key("camera"); value.rewrite(writer); }
        if let Some(value) = self.microphone() { writer.key("microphone"); value.rewrite(writer); }
        if let Some(value) = self.geolocation() { writer.key("geolocation"); value.rewrite(writer); }
        if let Some(value) = self.clipboard_write() { writer.key("clipboardWrite"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::ToolExecutionCompleteUIResourceMetaUIPermissionsCamera<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::ToolExecutionCompleteUIResourceMetaUIPermissionsClipboardWrite<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::ToolExecutionCompleteUIResourceMetaUIPermissionsGeolocation<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::ToolExecutionCompleteUIResourceMetaUIPermissionsMicrophone<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::ToolExecutionPartialData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("toolCallId", self.tool_call_id());
        writer.member_text("partialOutput", self.partial_output());
        writer.close();
    }
}

impl view::ToolExecutionProgressData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("toolCallId", self.tool_call_id());
        writer.member_text("progressMessage", self.progress_message());
        if let Some(value) = self.structured_content() { writer.key("structuredContent"); writer.raw(value); }
        writer.close();
    }
}

impl view::ToolExecutionStartData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("toolCallId", self.tool_call_id());
        writer.member_text("toolName", self.tool_name());
        writer.option_text("toolTitle", self.tool_title());
        if let Some(value) = self.arguments() { writer.key("arguments"); writer.raw(value); }
        if let Some(value) = self.shell_tool_info() { writer.key("shellToolInfo"); value.rewrite(writer); }
        writer.option_text("model", self.model());
        writer.option_bool("rte", self.rte());
        writer.option_text("mcpServerName", self.mcp_server_name());
        writer.option_text("mcpConfigServerName", self.mcp_config_server_name());
        writer.option_text("mcpToolName", self.mcp_tool_name());
        if let Some(value) = self.mcp_transport() { writer.key("mcpTransport"); writer.word(value.as_str(), !matches!(value, crate::enums::McpServerTransport::Unknown(_))); }
        if let Some(value) = self.mcp_config_source() { writer.key("mcpConfigSource"); writer.word(value.as_str(), !matches!(value, crate::enums::McpServerSource::Unknown(_))); }
        writer.option_text("turnId", self.turn_id());
        writer.option_bool("displayVerbatim", self.display_verbatim());
        if let Some(value) = self.tool_description() { writer.key("toolDescription"); value.rewrite(writer); }
        writer.option_text("parentToolCallId", self.parent_tool_call_id());
        if let Some(value) = self.fusion() { writer.key("fusion"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::ToolExecutionStartShellToolInfo<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("possiblePaths"); writer.open_list(); for item in self.possible_paths() { writer.item(); writer.text(&item); } writer.close_list();
        writer.member_bool("hasWriteFileRedirection", self.has_write_file_redirection());
        writer.option_text("displayCommand", self.display_command());
        writer.close();
    }
}

impl view::ToolExecutionStartToolDescription<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.option_text("description", self.description());
        if let Some(value) = self.meta() { writer.key("_meta"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::ToolExecutionStartToolDescriptionMeta<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.ui() { writer.key("ui"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::ToolExecutionStartToolDescriptionMetaUI<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("resourceUri", self.resource_uri());
        if let Some(value) = self.visibility() { writer.key("visibility"); writer.open_list(); for item in value { writer.item(); writer.word(item.as_str(), !matches!(item, crate::enums::ToolExecutionStartToolDescriptionMetaUIVisibility::Unknown(_))); } writer.close_list(); }
        writer.close();
    }
}

impl view::ToolExecutionUsage<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.accounting() { writer.key("accounting"); value.rewrite(writer); }
        if let Some(value) = self.copilot_usage() { writer.key("copilotUsage"); value.rewrite(writer); }
        writer.option_integer("inputTokens", self.input_tokens());
        if let Some(value) = self.input_tokens_details() { writer.key("inputTokensDetails"); value.rewrite(writer); }
        writer.member_text("model", self.model());
        writer.option_integer("outputTokens", self.output_tokens());
        if let Some(value) = self.output_tokens_details() { writer.key("outputTokensDetails"); value.rewrite(writer); }
        if let Some(value) = self.provider() { writer.key("provider"); value.rewrite(writer); }
        if let Some(value) = self.quota_snapshots() { writer.key("quotaSnapshots"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        writer.member_text("requestId", self.request_id());
        writer.option_integer("totalTokens", self.total_tokens());
        writer.close();
    }
}

impl view::ToolExecutionUsageTokenDetails<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_integer("imageTokens", self.image_tokens());
        writer.member_integer("textTokens", self.text_tokens());
        writer.close();
    }
}

impl view::ToolNamespace<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("name", self.name());
        writer.option_text("description", self.description());
        writer.close();
    }
}

impl view::ToolSearchActivatedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("strategy", self.strategy());
        writer.key("toolNames"); writer.open_list(); for item in self.tool_names() { writer.item(); writer.text(&item); } writer.close_list();
        writer.close();
    }
}

impl view::ToolSearchConfig<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_bool("enabled", self.enabled());
        writer.option_natural("deferThreshold", self.defer_threshold());
        writer.close();
    }
}

impl view::ToolShellOutputData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.fusion() { writer.key("fusion"); value.rewrite(writer); }
        writer.member_integer("sequence", self.sequence());
        if let Some(value) = self.stream() { writer.key("stream"); writer.word(value.as_str(), !matches!(value, crate::enums::ToolShellOutputStream::Unknown(_))); }
        writer.member_text("text", self.text());
        writer.member_text("toolCallId", self.tool_call_id());
        writer.close();
    }
}

impl view::ToolUserRequestedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("toolCallId", self.tool_call_id());
        writer.member_text("toolName", self.tool_name());
        if let Some(value) = self.arguments() { writer.key("arguments"); writer.raw(value); }
        writer.close();
    }
}

impl view::ToolsSetRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.key("tools"); writer.open_list(); for item in self.tools() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::ToolsSetResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::ToolsUpdatedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("model", self.model());
        writer.close();
    }
}

impl view::TranscriptRecovery<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("plannedBackupPath", self.planned_backup_path());
        writer.key("invalidLineNumbers"); writer.open_list(); for item in self.invalid_line_numbers() { writer.item(); writer.natural(item); } writer.close_list();
        writer.member_bool("sessionStartMoved", self.session_start_moved());
        writer.close();
    }
}

impl view::TransformSection<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("content", self.content());
        writer.close();
    }
}

impl view::TruncationData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("tokenLimit", self.token_limit());
        writer.member_natural("preTruncationTokensInMessages", self.pre_truncation_tokens_in_messages());
        writer.member_natural("preTruncationMessagesLength", self.pre_truncation_messages_length());
        writer.member_natural("postTruncationTokensInMessages", self.post_truncation_tokens_in_messages());
        writer.member_natural("postTruncationMessagesLength", self.post_truncation_messages_length());
        writer.member_natural("tokensRemovedDuringTruncation", self.tokens_removed_during_truncation());
        writer.member_natural("messagesRemovedDuringTruncation", self.messages_removed_during_truncation());
        writer.member_text("performedBy", self.performed_by());
        writer.close();
    }
}

impl view::UIElicitationArrayAnyOfField<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.option_text("title", self.title());
        writer.option_text("description", self.description());
        writer.option_natural("minItems", self.min_items());
        writer.option_natural("maxItems", self.max_items());
        writer.key("items"); self.items().rewrite(writer);
        if let Some(value) = self.default() { writer.key("default"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.close();
    }
}

impl view::UIElicitationArrayAnyOfFieldItems<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("anyOf"); writer.open_list(); for item in self.any_of() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::UIElicitationArrayAnyOfFieldItemsAnyOf<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("const", self.r#const());
        writer.member_text("title", self.title());
        writer.close();
    }
}

impl view::UIElicitationArrayEnumField<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.option_text("title", self.title());
        writer.option_text("description", self.description());
        writer.option_natural("minItems", self.min_items());
        writer.option_natural("maxItems", self.max_items());
        writer.key("items"); self.items().rewrite(writer);
        if let Some(value) = self.default() { writer.key("default"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.close();
    }
}

impl view::UIElicitationArrayEnumFieldItems<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.key("enum"); writer.open_list(); for item in self.r#enum() { writer.item(); writer.text(&item); } writer.close_list();
        writer.close();
    }
}

impl view::UIElicitationRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        if let Some(value) = self.mode() { writer.key("mode"); writer.word(value.as_str(), !matches!(value, crate::enums::McpElicitationFormMode::Unknown(_))); }
        writer.member_text("message", self.message());
        writer.key("requestedSchema"); self.requested_schema().rewrite(writer);
        if let Some(value) = self.meta() { writer.key("_meta"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        if let Some(value) = self.task() { writer.key("task"); value.rewrite(writer); }
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::UIElicitationResponse<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("action"); writer.word(self.action().as_str(), !matches!(self.action(), crate::enums::UIElicitationResponseAction::Unknown(_)));
        if let Some(value) = self.content() { writer.key("content"); writer.open(); for (name, item) in value { writer.key(&name); item.rewrite(writer); } writer.close(); }
        if let Some(value) = self.meta() { writer.key("_meta"); writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::UIElicitationResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("success", self.success());
        writer.close();
    }
}

impl view::UIElicitationSchema<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.key("properties"); writer.open(); for (name, item) in self.properties() { writer.key(&name); item.rewrite(writer); } writer.close();
        if let Some(value) = self.required() { writer.key("required"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.close();
    }
}

impl view::UIElicitationSchemaPropertyBoolean<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.option_text("title", self.title());
        writer.option_text("description", self.description());
        writer.option_bool("default", self.default());
        writer.close();
    }
}

impl view::UIElicitationSchemaPropertyNumber<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("type"); writer.word(self.r#type().as_str(), !matches!(self.r#type(), crate::enums::UIElicitationSchemaPropertyNumberType::Unknown(_)));
        writer.option_text("title", self.title());
        writer.option_text("description", self.description());
        writer.option_number("minimum", self.minimum());
        writer.option_number("maximum", self.maximum());
        writer.option_number("default", self.default());
        writer.close();
    }
}

impl view::UIElicitationSchemaPropertyString<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.option_text("title", self.title());
        writer.option_text("description", self.description());
        writer.option_natural("minLength", self.min_length());
        writer.option_natural("maxLength", self.max_length());
        if let Some(value) = self.format() { writer.key("format"); writer.word(value.as_str(), !matches!(value, crate::enums::UIElicitationSchemaPropertyStringFormat::Unknown(_))); }
        writer.option_text("default", self.default());
        writer.close();
    }
}

impl view::UIElicitationStringEnumField<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.option_text("title", self.title());
        writer.option_text("description", self.description());
        writer.key("enum"); writer.open_list(); for item in self.r#enum() { writer.item(); writer.text(&item); } writer.close_list();
        if let Some(value) = self.enum_names() { writer.key("enumNames"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_text("default", self.default());
        writer.close();
    }
}

impl view::UIElicitationStringOneOfField<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.option_text("title", self.title());
        writer.option_text("description", self.description());
        writer.key("oneOf"); writer.open_list(); for item in self.one_of() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.option_text("default", self.default());
        writer.close();
    }
}

impl view::UIElicitationStringOneOfFieldOneOf<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("const", self.r#const());
        writer.member_text("title", self.title());
        writer.close();
    }
}

impl view::UIEphemeralQueryData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("requestId", self.request_id());
        writer.key("phase"); writer.word(self.phase().as_str(), !matches!(self.phase(), crate::enums::UIEphemeralQueryPhase::Unknown(_)));
        writer.option_text("chunk", self.chunk());
        writer.option_text("answer", self.answer());
        writer.option_text("error", self.error());
        writer.close();
    }
}

impl view::UIExitPlanModeResponse<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("approved", self.approved());
        if let Some(value) = self.selected_action() { writer.key("selectedAction"); writer.word(value.as_str(), !matches!(value, crate::enums::UIExitPlanModeAction::Unknown(_))); }
        writer.option_bool("autoApproveEdits", self.auto_approve_edits());
        writer.option_text("feedback", self.feedback());
        writer.option_bool("deferImplementation", self.defer_implementation());
        writer.close();
    }
}

impl view::UIHandlePendingAutoModeSwitchRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("requestId", self.request_id());
        writer.key("response"); writer.word(self.response().as_str(), !matches!(self.response(), crate::enums::UIAutoModeSwitchResponse::Unknown(_)));
        writer.close();
    }
}

impl view::UIHandlePendingElicitationRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("requestId", self.request_id());
        writer.key("result"); self.result().rewrite(writer);
        writer.close();
    }
}

impl view::UIHandlePendingExitPlanModeRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("requestId", self.request_id());
        writer.key("response"); self.response().rewrite(writer);
        writer.close();
    }
}

impl view::UIHandlePendingResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("success", self.success());
        writer.close();
    }
}

impl view::UIHandlePendingSamplingRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("requestId", self.request_id());
        if let Some(value) = self.response() { writer.key("response"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::UIHandlePendingSamplingResponse<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::UIHandlePendingSessionLimitsExhaustedRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("requestId", self.request_id());
        writer.key("response"); self.response().rewrite(writer);
        writer.close();
    }
}

impl view::UIHandlePendingUserInputRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("requestId", self.request_id());
        writer.key("response"); self.response().rewrite(writer);
        writer.close();
    }
}

impl view::UISessionLimitsExhaustedResponse<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("action"); writer.word(self.action().as_str(), !matches!(self.action(), crate::enums::UISessionLimitsExhaustedResponseAction::Unknown(_)));
        writer.option_number("additionalAiCredits", self.additional_ai_credits());
        writer.option_number("maxAiCredits", self.max_ai_credits());
        writer.close();
    }
}

impl view::UIUserInputResponse<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("answer", self.answer());
        writer.member_bool("wasFreeform", self.was_freeform());
        writer.close();
    }
}

impl view::UiThreadRunRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_integer("actionId", self.action_id());
        writer.close();
    }
}

impl view::UnsupportedEnqueueCommandResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("queued", self.queued());
        if let Some(value) = self.queue_id() { writer.key("queueId"); writer.raw(value); }
        writer.close();
    }
}

impl view::UsageAccountingIdentity<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_integer("sequence", self.sequence());
        writer.member_text("sourceSessionId", self.source_session_id());
        writer.member_text("usageId", self.usage_id());
        writer.close();
    }
}

impl view::UsageCheckpointData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_number("totalNanoAiu", self.total_nano_aiu());
        writer.option_number("totalPremiumRequests", self.total_premium_requests());
        if let Some(value) = self.model_cache_state() { writer.key("modelCacheState"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        if let Some(value) = self.prompt_cache_break_state() { writer.key("promptCacheBreakState"); writer.open_list(); for item in value { writer.item(); writer.raw(item); } writer.close_list(); }
        writer.close();
    }
}

impl view::UsageCheckpointModelCacheState<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("modelId", self.model_id());
        writer.member_text("cacheExpiresAt", self.cache_expires_at());
        writer.member_natural("cacheTtlSeconds", self.cache_ttl_seconds());
        writer.close();
    }
}

impl view::UsageGetMetricsResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_number("totalPremiumRequestCost", self.total_premium_request_cost());
        writer.member_natural("totalUserRequests", self.total_user_requests());
        writer.option_number("totalNanoAiu", self.total_nano_aiu());
        if let Some(value) = self.token_details() { writer.key("tokenDetails"); writer.open(); for (name, item) in value { writer.key(&name); item.rewrite(writer); } writer.close(); }
        writer.member_natural("totalApiDurationMs", self.total_api_duration_ms());
        writer.member_text("sessionStartTime", self.session_start_time());
        writer.key("codeChanges"); self.code_changes().rewrite(writer);
        writer.key("modelMetrics"); writer.open(); for (name, item) in self.model_metrics() { writer.key(&name); item.rewrite(writer); } writer.close();
        if let Some(value) = self.agent_metrics() { writer.key("agentMetrics"); writer.open(); for (name, item) in value { writer.key(&name); item.rewrite(writer); } writer.close(); }
        writer.option_text("currentModel", self.current_model());
        writer.member_natural("lastCallInputTokens", self.last_call_input_tokens());
        writer.member_natural("lastCallOutputTokens", self.last_call_output_tokens());
        if let Some(value) = self.ai_credits_status() { writer.key("aiCreditsStatus"); writer.word(value.as_str(), !matches!(value, crate::enums::AiCreditsStatus::Unknown(_))); }
        if let Some(value) = self.provider_model_metrics() { writer.key("providerModelMetrics"); writer.open_list(); for item in value { writer.item(); writer.open(); for (name, item) in item { writer.key(&name); writer.raw(item); } writer.close(); } writer.close_list(); }
        writer.close();
    }
}

impl view::UsageInfoData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("tokenLimit", self.token_limit());
        writer.member_natural("currentTokens", self.current_tokens());
        writer.member_natural("messagesLength", self.messages_length());
        writer.option_natural("systemTokens", self.system_tokens());
        writer.option_natural("conversationTokens", self.conversation_tokens());
        writer.option_natural("toolDefinitionsTokens", self.tool_definitions_tokens());
        writer.option_bool("isInitial", self.is_initial());
        writer.close();
    }
}

impl view::UsageMetricsAgentMetric<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("agentName", self.agent_name());
        writer.option_text("agentDisplayName", self.agent_display_name());
        writer.member_natural("totalApiDurationMs", self.total_api_duration_ms());
        writer.member_number("totalNanoAiu", self.total_nano_aiu());
        writer.key("modelMetrics"); writer.open(); for (name, item) in self.model_metrics() { writer.key(&name); item.rewrite(writer); } writer.close();
        writer.close();
    }
}

impl view::UsageMetricsCodeChanges<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("linesAdded", self.lines_added());
        writer.member_natural("linesRemoved", self.lines_removed());
        writer.member_natural("filesModifiedCount", self.files_modified_count());
        writer.key("filesModified"); writer.open_list(); for item in self.files_modified() { writer.item(); writer.text(&item); } writer.close_list();
        writer.close();
    }
}

impl view::UsageMetricsModelMetric<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("requests"); self.requests().rewrite(writer);
        writer.key("usage"); self.usage().rewrite(writer);
        writer.option_text("cacheExpiresAt", self.cache_expires_at());
        writer.option_number("totalNanoAiu", self.total_nano_aiu());
        if let Some(value) = self.token_details() { writer.key("tokenDetails"); writer.open(); for (name, item) in value { writer.key(&name); item.rewrite(writer); } writer.close(); }
        if let Some(value) = self.ai_credits_status() { writer.key("aiCreditsStatus"); writer.word(value.as_str(), !matches!(value, crate::enums::AiCreditsStatus::Unknown(_))); }
        writer.close();
    }
}

impl view::UsageMetricsModelMetricRequests<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("count", self.count());
        writer.member_number("cost", self.cost());
        writer.close();
    }
}

impl view::UsageMetricsModelMetricTokenDetail<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("tokenCount", self.token_count());
        writer.close();
    }
}

impl view::UsageMetricsModelMetricUsage<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("inputTokens", self.input_tokens());
        writer.member_natural("outputTokens", self.output_tokens());
        writer.member_natural("cacheReadTokens", self.cache_read_tokens());
        writer.member_natural("cacheWriteTokens", self.cache_write_tokens());
        writer.option_natural("reasoningTokens", self.reasoning_tokens());
        writer.close();
    }
}

impl view::UsageMetricsTokenDetail<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("tokenCount", self.token_count());
        writer.close();
    }
}

impl view::UserAuthInfo<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_text("host", self.host());
        writer.member_text("login", self.login());
        if let Some(value) = self.copilot_user() { writer.key("copilotUser"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::UserInputAnswer<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("answer", self.answer());
        writer.member_bool("wasFreeform", self.was_freeform());
        writer.close();
    }
}

impl view::UserInputCompletedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("requestId", self.request_id());
        writer.option_text("answer", self.answer());
        writer.option_bool("wasFreeform", self.was_freeform());
        writer.close();
    }
}

impl view::UserInputNoResponse<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("noResponse", self.no_response());
        writer.close();
    }
}

impl view::UserInputRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("question", self.question());
        if let Some(value) = self.choices() { writer.key("choices"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_bool("allowFreeform", self.allow_freeform());
        writer.option_text("requestId", self.request_id());
        writer.close();
    }
}

impl view::UserInputRequestedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("requestId", self.request_id());
        writer.member_text("question", self.question());
        if let Some(value) = self.choices() { writer.key("choices"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_bool("allowFreeform", self.allow_freeform());
        writer.option_text("toolCallId", self.tool_call_id());
        writer.close();
    }
}

impl view::UserMessageData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("content", self.content());
        if let Some(value) = self.responses_reasoning() { writer.key("responsesReasoning"); value.rewrite(writer); }
        writer.option_text("messageId", self.message_id());
        writer.option_text("transformedContent", self.transformed_content());
        if let Some(value) = self.attachments() { writer.key("attachments"); writer.open_list(); for item in value { writer.item(); item.rewrite(writer); } writer.close_list(); }
        if let Some(value) = self.supported_native_document_mime_types() { writer.key("supportedNativeDocumentMimeTypes"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.native_document_path_fallback_paths() { writer.key("nativeDocumentPathFallbackPaths"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_text("source", self.source());
        if let Some(value) = self.delivery() { writer.key("delivery"); writer.word(value.as_str(), !matches!(value, crate::enums::UserMessageDelivery::Unknown(_))); }
        if let Some(value) = self.agent_mode() { writer.key("agentMode"); writer.word(value.as_str(), !matches!(value, crate::enums::UserMessageAgentMode::Unknown(_))); }
        writer.option_bool("isAutopilotContinuation", self.is_autopilot_continuation());
        writer.option_text("interactionId", self.interaction_id());
        writer.option_text("turnId", self.turn_id());
        writer.option_text("parentAgentTaskId", self.parent_agent_task_id());
        writer.close();
    }
}

impl view::UserPromptSubmittedHookInput<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_number("timestamp", self.timestamp());
        writer.member_text("cwd", self.cwd());
        writer.member_text("prompt", self.prompt());
        writer.option_text("agentId", self.agent_id());
        writer.option_text("agentType", self.agent_type());
        writer.option_text("parentAgentId", self.parent_agent_id());
        writer.option_text("toolCallId", self.tool_call_id());
        writer.option_text("traceparent", self.traceparent());
        writer.option_text("tracestate", self.tracestate());
        writer.close();
    }
}

impl view::UserPromptSubmittedHookOutput<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("modifiedPrompt", self.modified_prompt());
        writer.option_text("additionalContext", self.additional_context());
        writer.option_bool("suppressOutput", self.suppress_output());
        if let Some(value) = self.decision() { writer.key("decision"); writer.word(value.as_str(), !matches!(value, crate::enums::HookBlock::Unknown(_))); }
        writer.option_text("reason", self.reason());
        writer.close();
    }
}

impl view::UserPromptSubmittedHookResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.output() { writer.key("output"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::UserPromptTransformedHookInput<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_number("timestamp", self.timestamp());
        writer.member_text("cwd", self.cwd());
        writer.member_text("prompt", self.prompt());
        writer.member_text("transformedPrompt", self.transformed_prompt());
        writer.option_text("agentId", self.agent_id());
        writer.option_text("agentType", self.agent_type());
        writer.option_text("parentAgentId", self.parent_agent_id());
        writer.option_text("toolCallId", self.tool_call_id());
        writer.option_text("traceparent", self.traceparent());
        writer.option_text("tracestate", self.tracestate());
        writer.close();
    }
}

impl view::UserPromptTransformedHookOutput<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.option_text("modifiedTransformedPrompt", self.modified_transformed_prompt());
        writer.close();
    }
}

impl view::UserPromptTransformedHookResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.output() { writer.key("output"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::UserToolSessionApprovalCommands<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("commandIdentifiers"); writer.open_list(); for item in self.command_identifiers() { writer.item(); writer.text(&item); } writer.close_list();
        writer.close();
    }
}

impl view::UserToolSessionApprovalCustomTool<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("toolName", self.tool_name());
        writer.close();
    }
}

impl view::UserToolSessionApprovalExtensionEnvAccess<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("extensionName", self.extension_name());
        writer.key("environmentVariables"); writer.open_list(); for item in self.environment_variables() { writer.item(); writer.text(&item); } writer.close_list();
        writer.close();
    }
}

impl view::UserToolSessionApprovalExtensionManagement<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("operation", self.operation());
        writer.close();
    }
}

impl view::UserToolSessionApprovalExtensionPermissionAccess<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("extensionName", self.extension_name());
        writer.close();
    }
}

impl view::UserToolSessionApprovalMcp<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.member_text("serverName", self.server_name());
        writer.key("toolName"); match self.tool_name() { Some(value) => { writer.text(&value); } None => writer.null(), }
        writer.close();
    }
}

impl view::UserToolSessionApprovalMemory<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::UserToolSessionApprovalRead<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::UserToolSessionApprovalWorkflow<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.option_text("approvalKey", self.approval_key());
        writer.close();
    }
}

impl view::UserToolSessionApprovalWrite<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::WarningData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("warningType", self.warning_type());
        writer.member_text("message", self.message());
        writer.option_text("url", self.url());
        if let Some(value) = self.remediation() { writer.key("remediation"); writer.word(value.as_str(), !matches!(value, crate::enums::RemediationAction::Unknown(_))); }
        writer.close();
    }
}

impl view::WorkflowAbortRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("runId", self.run_id());
        writer.member_text("executionToken", self.execution_token());
        writer.close();
    }
}

impl view::WorkflowAckResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        for (name, value) in self.members() { writer.key(&name); writer.raw(value); }
        writer.close();
    }
}

impl view::WorkflowExecuteRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("name", self.name());
        writer.member_text("runId", self.run_id());
        writer.member_text("executionToken", self.execution_token());
        writer.key("args"); writer.raw(self.args());
        writer.close();
    }
}

impl view::WorkflowExecuteResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        if let Some(value) = self.result() { writer.key("result"); writer.raw(value); }
        writer.close();
    }
}

impl view::WorkflowPermissionPhase<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("title", self.title());
        writer.option_text("detail", self.detail());
        writer.close();
    }
}

impl view::WorkflowRunSettledData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("runId", self.run_id());
        writer.key("status"); writer.word(self.status().as_str(), !matches!(self.status(), crate::enums::WorkflowRunSettledStatus::Unknown(_)));
        writer.member_natural("consumedSubagents", self.consumed_subagents());
        writer.member_natural("consumedNanoAiu", self.consumed_nano_aiu());
        writer.member_natural("elapsedMs", self.elapsed_ms());
        writer.option_text("failureType", self.failure_type());
        writer.close();
    }
}

impl view::WorkflowRunStartedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("runId", self.run_id());
        writer.member_text("workflowName", self.workflow_name());
        writer.member_natural("attempt", self.attempt());
        writer.close();
    }
}

impl view::WorkflowRunUpdatedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("runId", self.run_id());
        writer.member_natural("revision", self.revision());
        writer.close();
    }
}

impl view::WorkingDirectoryContext<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("cwd", self.cwd());
        writer.option_text("gitRoot", self.git_root());
        writer.option_text("repository", self.repository());
        if let Some(value) = self.host_type() { writer.key("hostType"); writer.word(value.as_str(), !matches!(value, crate::enums::WorkingDirectoryContextHostType::Unknown(_))); }
        writer.option_text("repositoryHost", self.repository_host());
        writer.option_text("branch", self.branch());
        writer.option_text("headCommit", self.head_commit());
        writer.option_text("baseCommit", self.base_commit());
        writer.option_bool("pendingGitContext", self.pending_git_context());
        writer.close();
    }
}

impl view::WorkspaceFileChangedData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("path", self.path());
        writer.key("operation"); writer.word(self.operation().as_str(), !matches!(self.operation(), crate::enums::WorkspaceFileChangedOperation::Unknown(_)));
        writer.close();
    }
}

impl view::WorkspacesCreateFileRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("path", self.path());
        writer.member_text("content", self.content());
        writer.close();
    }
}

impl view::WorkspacesListFilesResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("files"); writer.open_list(); for item in self.files() { writer.item(); writer.text(&item); } writer.close_list();
        writer.close();
    }
}

impl view::WorkspacesReadFileRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.member_text("path", self.path());
        writer.close();
    }
}

impl view::WorkspacesReadFileResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("content", self.content());
        writer.close();
    }
}

impl view::AssistedApprovalAssessment<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::AssistedApprovalAssessment::Unavailable(value) => { value.rewrite(writer); }
            view::AssistedApprovalAssessment::NotRun(value) => { value.rewrite(writer); }
            view::AssistedApprovalAssessment::Excluded(value) => { value.rewrite(writer); }
            view::AssistedApprovalAssessment::Completed(value) => { value.rewrite(writer); }
            view::AssistedApprovalAssessment::Failed(value) => { value.rewrite(writer); }
            view::AssistedApprovalAssessment::Other(raw) => writer.other(raw),
        }
    }
}

impl view::Attachment<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::Attachment::File(value) => { value.rewrite(writer); }
            view::Attachment::Directory(value) => { value.rewrite(writer); }
            view::Attachment::Selection(value) => { value.rewrite(writer); }
            view::Attachment::GitHubReference(value) => { value.rewrite(writer); }
            view::Attachment::GitHubCommit(value) => { value.rewrite(writer); }
            view::Attachment::GitHubRelease(value) => { value.rewrite(writer); }
            view::Attachment::GitHubActionsJob(value) => { value.rewrite(writer); }
            view::Attachment::GitHubRepository(value) => { value.rewrite(writer); }
            view::Attachment::GitHubFileDiff(value) => { value.rewrite(writer); }
            view::Attachment::GitHubTreeComparison(value) => { value.rewrite(writer); }
            view::Attachment::GitHubUrl(value) => { value.rewrite(writer); }
            view::Attachment::GitHubFile(value) => { value.rewrite(writer); }
            view::Attachment::GitHubSnippet(value) => { value.rewrite(writer); }
            view::Attachment::Blob(value) => { value.rewrite(writer); }
            view::Attachment::ExtensionContext(value) => { value.rewrite(writer); }
            view::Attachment::Other(raw) => writer.other(raw),
        }
    }
}

impl view::AuthInfo<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::AuthInfo::Hmac(value) => { value.rewrite(writer); }
            view::AuthInfo::Env(value) => { value.rewrite(writer); }
            view::AuthInfo::Token(value) => { value.rewrite(writer); }
            view::AuthInfo::TokenProvider(value) => { value.rewrite(writer); }
            view::AuthInfo::CopilotApiToken(value) => { value.rewrite(writer); }
            view::AuthInfo::User(value) => { value.rewrite(writer); }
            view::AuthInfo::GhCli(value) => { value.rewrite(writer); }
            view::AuthInfo::ApiKey(value) => { value.rewrite(writer); }
            view::AuthInfo::Other(raw) => writer.other(raw),
        }
    }
}

impl view::CancelRequestNotificationId<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::CancelRequestNotificationId::Integer(value) => { writer.integer(value); }
            view::CancelRequestNotificationId::Text(value) => { writer.text(&value); }
            view::CancelRequestNotificationId::Other(raw) => writer.other(raw),
        }
    }
}

impl view::CatalogTrustSnapshot<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::CatalogTrustSnapshot::Current(value) => { value.rewrite(writer); }
            view::CatalogTrustSnapshot::Absent(value) => { value.rewrite(writer); }
            view::CatalogTrustSnapshot::Stale(value) => { value.rewrite(writer); }
            view::CatalogTrustSnapshot::Downgraded(value) => { value.rewrite(writer); }
            view::CatalogTrustSnapshot::Revoked(value) => { value.rewrite(writer); }
            view::CatalogTrustSnapshot::Unsupported(value) => { value.rewrite(writer); }
            view::CatalogTrustSnapshot::Malformed(value) => { value.rewrite(writer); }
            view::CatalogTrustSnapshot::Other(raw) => writer.other(raw),
        }
    }
}

impl view::CitationLocation<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::CitationLocation::Char(value) => { value.rewrite(writer); }
            view::CitationLocation::Page(value) => { value.rewrite(writer); }
            view::CitationLocation::Block(value) => { value.rewrite(writer); }
            view::CitationLocation::Other(raw) => writer.other(raw),
        }
    }
}

impl view::EnqueueCommandResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::EnqueueCommandResult::Queued(value) => { value.rewrite(writer); }
            view::EnqueueCommandResult::NotQueued(value) => { value.rewrite(writer); }
            view::EnqueueCommandResult::Other(raw) => writer.other(raw),
        }
    }
}

impl view::EntraTokenProviderRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::EntraTokenProviderRequest::Identity(value) => { value.rewrite(writer); }
            view::EntraTokenProviderRequest::Token(value) => { value.rewrite(writer); }
            view::EntraTokenProviderRequest::Other(raw) => writer.other(raw),
        }
    }
}

impl view::EntraTokenProviderResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::EntraTokenProviderResult::Identity(value) => { value.rewrite(writer); }
            view::EntraTokenProviderResult::Token(value) => { value.rewrite(writer); }
            view::EntraTokenProviderResult::Unavailable(value) => { value.rewrite(writer); }
            view::EntraTokenProviderResult::Cancelled(value) => { value.rewrite(writer); }
            view::EntraTokenProviderResult::Other(raw) => writer.other(raw),
        }
    }
}

impl view::EventLogTypes<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::EventLogTypes::All(value) => { writer.text(&value); }
            view::EventLogTypes::List(value) => { writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
            view::EventLogTypes::Other(raw) => writer.other(raw),
        }
    }
}

impl view::ExpConfigParametersValue<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::ExpConfigParametersValue::Bool(value) => { writer.bool(value); }
            view::ExpConfigParametersValue::Number(value) => { writer.number(value); }
            view::ExpConfigParametersValue::Text(value) => { writer.text(&value); }
            view::ExpConfigParametersValue::Other(raw) => writer.other(raw),
        }
    }
}

impl view::ExternalToolResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::ExternalToolResult::Text(value) => { writer.text(&value); }
            view::ExternalToolResult::ExternalToolTextResultForLlm(value) => { value.rewrite(writer); }
            view::ExternalToolResult::Other(raw) => writer.other(raw),
        }
    }
}

impl view::ExternalToolTextResultForLlmContent<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::ExternalToolTextResultForLlmContent::Text(value) => { value.rewrite(writer); }
            view::ExternalToolTextResultForLlmContent::Terminal(value) => { value.rewrite(writer); }
            view::ExternalToolTextResultForLlmContent::ShellExit(value) => { value.rewrite(writer); }
            view::ExternalToolTextResultForLlmContent::Image(value) => { value.rewrite(writer); }
            view::ExternalToolTextResultForLlmContent::Audio(value) => { value.rewrite(writer); }
            view::ExternalToolTextResultForLlmContent::ResourceLink(value) => { value.rewrite(writer); }
            view::ExternalToolTextResultForLlmContent::Resource(value) => { value.rewrite(writer); }
            view::ExternalToolTextResultForLlmContent::Other(raw) => writer.other(raw),
        }
    }
}

impl view::ExternalToolTextResultForLlmContentResourceDetails<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::ExternalToolTextResultForLlmContentResourceDetails::EmbeddedTextResourceContents(value) => { value.rewrite(writer); }
            view::ExternalToolTextResultForLlmContentResourceDetails::EmbeddedBlobResourceContents(value) => { value.rewrite(writer); }
            view::ExternalToolTextResultForLlmContentResourceDetails::Other(raw) => writer.other(raw),
        }
    }
}

impl view::FilterMapping<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::FilterMapping::Map(value) => { writer.open(); for (name, item) in value { writer.key(&name); writer.word(item.as_str(), !matches!(item, crate::enums::ContentFilterMode::Unknown(_))); } writer.close(); }
            view::FilterMapping::ContentFilterMode(value) => { writer.word(value.as_str(), !matches!(value, crate::enums::ContentFilterMode::Unknown(_))); }
            view::FilterMapping::Other(raw) => writer.other(raw),
        }
    }
}

impl view::GitHubTokenAcquireResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::GitHubTokenAcquireResult::Token(value) => { value.rewrite(writer); }
            view::GitHubTokenAcquireResult::Cancelled(value) => { value.rewrite(writer); }
            view::GitHubTokenAcquireResult::Other(raw) => writer.other(raw),
        }
    }
}

impl view::HookError<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::HookError::Text(value) => { writer.text(&value); }
            view::HookError::Object(value) => { value.rewrite(writer); }
            view::HookError::Other(raw) => writer.other(raw),
        }
    }
}

impl view::HooksInvokeRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::HooksInvokeRequest::AgentStop(value) => { value.rewrite(writer); }
            view::HooksInvokeRequest::ErrorOccurred(value) => { value.rewrite(writer); }
            view::HooksInvokeRequest::Notification(value) => { value.rewrite(writer); }
            view::HooksInvokeRequest::PermissionRequest(value) => { value.rewrite(writer); }
            view::HooksInvokeRequest::PostResult(value) => { value.rewrite(writer); }
            view::HooksInvokeRequest::PostToolUse(value) => { value.rewrite(writer); }
            view::HooksInvokeRequest::PostToolUseFailure(value) => { value.rewrite(writer); }
            view::HooksInvokeRequest::PreCompact(value) => { value.rewrite(writer); }
            view::HooksInvokeRequest::PreMcpToolCall(value) => { value.rewrite(writer); }
            view::HooksInvokeRequest::PrePrDescription(value) => { value.rewrite(writer); }
            view::HooksInvokeRequest::PreToolUse(value) => { value.rewrite(writer); }
            view::HooksInvokeRequest::SessionEnd(value) => { value.rewrite(writer); }
            view::HooksInvokeRequest::SessionStart(value) => { value.rewrite(writer); }
            view::HooksInvokeRequest::SubagentStart(value) => { value.rewrite(writer); }
            view::HooksInvokeRequest::SubagentStop(value) => { value.rewrite(writer); }
            view::HooksInvokeRequest::UserPromptSubmitted(value) => { value.rewrite(writer); }
            view::HooksInvokeRequest::UserPromptTransformed(value) => { value.rewrite(writer); }
            view::HooksInvokeRequest::Other(raw) => writer.other(raw),
        }
    }
}

impl view::HumanResponseRecordedResponse<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::HumanResponseRecordedResponse::AskUser(value) => { value.rewrite(writer); }
            view::HumanResponseRecordedResponse::UserInput(value) => { value.rewrite(writer); }
            view::HumanResponseRecordedResponse::ExitPlanMode(value) => { value.rewrite(writer); }
            view::HumanResponseRecordedResponse::Other(raw) => writer.other(raw),
        }
    }
}

impl view::IndexedSearchData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::IndexedSearchData::Status(value) => { value.rewrite(writer); }
            view::IndexedSearchData::Startup(value) => { value.rewrite(writer); }
            view::IndexedSearchData::ServerError(value) => { value.rewrite(writer); }
            view::IndexedSearchData::Incremental(value) => { value.rewrite(writer); }
            view::IndexedSearchData::Other(raw) => writer.other(raw),
        }
    }
}

impl view::InstallationReview<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::InstallationReview::Mcp(value) => { value.rewrite(writer); }
            view::InstallationReview::Skill(value) => { value.rewrite(writer); }
            view::InstallationReview::Other(raw) => writer.other(raw),
        }
    }
}

impl view::InstalledPluginSource<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::InstalledPluginSource::Text(value) => { writer.text(&value); }
            view::InstalledPluginSource::GitHub(value) => { value.rewrite(writer); }
            view::InstalledPluginSource::Url(value) => { value.rewrite(writer); }
            view::InstalledPluginSource::Local(value) => { value.rewrite(writer); }
            view::InstalledPluginSource::Other(raw) => writer.other(raw),
        }
    }
}

impl view::McpHeadersHandlePendingHeadersRefreshRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::McpHeadersHandlePendingHeadersRefreshRequest::Headers(value) => { value.rewrite(writer); }
            view::McpHeadersHandlePendingHeadersRefreshRequest::None(value) => { value.rewrite(writer); }
            view::McpHeadersHandlePendingHeadersRefreshRequest::Error(value) => { value.rewrite(writer); }
            view::McpHeadersHandlePendingHeadersRefreshRequest::Other(raw) => writer.other(raw),
        }
    }
}

impl view::McpInstallationReview<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::McpInstallationReview::Install(value) => { value.rewrite(writer); }
            view::McpInstallationReview::Uninstall(value) => { value.rewrite(writer); }
            view::McpInstallationReview::Other(raw) => writer.other(raw),
        }
    }
}

impl view::McpOauthPendingRequestResponse<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::McpOauthPendingRequestResponse::Token(value) => { value.rewrite(writer); }
            view::McpOauthPendingRequestResponse::Cancelled(value) => { value.rewrite(writer); }
            view::McpOauthPendingRequestResponse::RuntimeRefresh(value) => { value.rewrite(writer); }
            view::McpOauthPendingRequestResponse::Other(raw) => writer.other(raw),
        }
    }
}

impl view::McpPlanRequiredValue<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::McpPlanRequiredValue::Scalar(value) => { value.rewrite(writer); }
            view::McpPlanRequiredValue::Enum(value) => { value.rewrite(writer); }
            view::McpPlanRequiredValue::Other(raw) => writer.other(raw),
        }
    }
}

impl view::McpPlanTransportChoice<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::McpPlanTransportChoice::Stdio(value) => { value.rewrite(writer); }
            view::McpPlanTransportChoice::Remote(value) => { value.rewrite(writer); }
            view::McpPlanTransportChoice::Other(raw) => writer.other(raw),
        }
    }
}

impl view::McpSafeForTelemetry<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::McpSafeForTelemetry::Bool(value) => { writer.bool(value); }
            view::McpSafeForTelemetry::Fields(value) => { value.rewrite(writer); }
            view::McpSafeForTelemetry::Other(raw) => writer.other(raw),
        }
    }
}

impl view::McpServerAuthConfig<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::McpServerAuthConfig::Bool(value) => { writer.bool(value); }
            view::McpServerAuthConfig::RedirectPort(value) => { value.rewrite(writer); }
            view::McpServerAuthConfig::Other(raw) => writer.other(raw),
        }
    }
}

impl view::McpServerConfig<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::McpServerConfig::Stdio(value) => { value.rewrite(writer); }
            view::McpServerConfig::Http(value) => { value.rewrite(writer); }
            view::McpServerConfig::Memory(value) => { value.rewrite(writer); }
            view::McpServerConfig::Other(raw) => writer.other(raw),
        }
    }
}

impl view::PermissionDecision<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::PermissionDecision::ApproveOnce(value) => { value.rewrite(writer); }
            view::PermissionDecision::ApproveForSession(value) => { value.rewrite(writer); }
            view::PermissionDecision::ApproveReadOnlyForSession(value) => { value.rewrite(writer); }
            view::PermissionDecision::ApproveForLocation(value) => { value.rewrite(writer); }
            view::PermissionDecision::ApprovePermanently(value) => { value.rewrite(writer); }
            view::PermissionDecision::Reject(value) => { value.rewrite(writer); }
            view::PermissionDecision::UserNotAvailable(value) => { value.rewrite(writer); }
            view::PermissionDecision::Approved(value) => { value.rewrite(writer); }
            view::PermissionDecision::ApprovedForSession(value) => { value.rewrite(writer); }
            view::PermissionDecision::ApprovedForLocation(value) => { value.rewrite(writer); }
            view::PermissionDecision::Cancelled(value) => { value.rewrite(writer); }
            view::PermissionDecision::DeniedByRules(value) => { value.rewrite(writer); }
            view::PermissionDecision::DeniedNoApprovalRuleAndCouldNotRequestFromUser(value) => { value.rewrite(writer); }
            view::PermissionDecision::DeniedInteractivelyByUser(value) => { value.rewrite(writer); }
            view::PermissionDecision::DeniedByContentExclusionPolicy(value) => { value.rewrite(writer); }
            view::PermissionDecision::DeniedByPermissionRequestHook(value) => { value.rewrite(writer); }
            view::PermissionDecision::Other(raw) => writer.other(raw),
        }
    }
}

impl view::PermissionDecisionApproveForLocationApproval<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::PermissionDecisionApproveForLocationApproval::Commands(value) => { value.rewrite(writer); }
            view::PermissionDecisionApproveForLocationApproval::Read(value) => { value.rewrite(writer); }
            view::PermissionDecisionApproveForLocationApproval::Write(value) => { value.rewrite(writer); }
            view::PermissionDecisionApproveForLocationApproval::Mcp(value) => { value.rewrite(writer); }
            view::PermissionDecisionApproveForLocationApproval::McpSampling(value) => { value.rewrite(writer); }
            view::PermissionDecisionApproveForLocationApproval::Memory(value) => { value.rewrite(writer); }
            view::PermissionDecisionApproveForLocationApproval::CustomTool(value) => { value.rewrite(writer); }
            view::PermissionDecisionApproveForLocationApproval::ExtensionManagement(value) => { value.rewrite(writer); }
            view::PermissionDecisionApproveForLocationApproval::Workflow(value) => { value.rewrite(writer); }
            view::PermissionDecisionApproveForLocationApproval::ExtensionPermissionAccess(value) => { value.rewrite(writer); }
            view::PermissionDecisionApproveForLocationApproval::ExtensionEnvAccess(value) => { value.rewrite(writer); }
            view::PermissionDecisionApproveForLocationApproval::Other(raw) => writer.other(raw),
        }
    }
}

impl view::PermissionDecisionApproveForSessionApproval<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::PermissionDecisionApproveForSessionApproval::Commands(value) => { value.rewrite(writer); }
            view::PermissionDecisionApproveForSessionApproval::Read(value) => { value.rewrite(writer); }
            view::PermissionDecisionApproveForSessionApproval::Write(value) => { value.rewrite(writer); }
            view::PermissionDecisionApproveForSessionApproval::Mcp(value) => { value.rewrite(writer); }
            view::PermissionDecisionApproveForSessionApproval::McpSampling(value) => { value.rewrite(writer); }
            view::PermissionDecisionApproveForSessionApproval::Memory(value) => { value.rewrite(writer); }
            view::PermissionDecisionApproveForSessionApproval::CustomTool(value) => { value.rewrite(writer); }
            view::PermissionDecisionApproveForSessionApproval::ExtensionManagement(value) => { value.rewrite(writer); }
            view::PermissionDecisionApproveForSessionApproval::Workflow(value) => { value.rewrite(writer); }
            view::PermissionDecisionApproveForSessionApproval::ExtensionPermissionAccess(value) => { value.rewrite(writer); }
            view::PermissionDecisionApproveForSessionApproval::ExtensionEnvAccess(value) => { value.rewrite(writer); }
            view::PermissionDecisionApproveForSessionApproval::Other(raw) => writer.other(raw),
        }
    }
}

impl view::PermissionPromptRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::PermissionPromptRequest::Commands(value) => { value.rewrite(writer); }
            view::PermissionPromptRequest::Write(value) => { value.rewrite(writer); }
            view::PermissionPromptRequest::Read(value) => { value.rewrite(writer); }
            view::PermissionPromptRequest::Mcp(value) => { value.rewrite(writer); }
            view::PermissionPromptRequest::Url(value) => { value.rewrite(writer); }
            view::PermissionPromptRequest::Memory(value) => { value.rewrite(writer); }
            view::PermissionPromptRequest::CustomTool(value) => { value.rewrite(writer); }
            view::PermissionPromptRequest::Path(value) => { value.rewrite(writer); }
            view::PermissionPromptRequest::Hook(value) => { value.rewrite(writer); }
            view::PermissionPromptRequest::ExtensionManagement(value) => { value.rewrite(writer); }
            view::PermissionPromptRequest::Workflow(value) => { value.rewrite(writer); }
            view::PermissionPromptRequest::ExtensionPermissionAccess(value) => { value.rewrite(writer); }
            view::PermissionPromptRequest::ExtensionEnvAccess(value) => { value.rewrite(writer); }
            view::PermissionPromptRequest::Other(raw) => writer.other(raw),
        }
    }
}

impl view::PermissionRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::PermissionRequest::Shell(value) => { value.rewrite(writer); }
            view::PermissionRequest::Write(value) => { value.rewrite(writer); }
            view::PermissionRequest::Read(value) => { value.rewrite(writer); }
            view::PermissionRequest::Mcp(value) => { value.rewrite(writer); }
            view::PermissionRequest::Url(value) => { value.rewrite(writer); }
            view::PermissionRequest::Memory(value) => { value.rewrite(writer); }
            view::PermissionRequest::CustomTool(value) => { value.rewrite(writer); }
            view::PermissionRequest::Hook(value) => { value.rewrite(writer); }
            view::PermissionRequest::ExtensionManagement(value) => { value.rewrite(writer); }
            view::PermissionRequest::Workflow(value) => { value.rewrite(writer); }
            view::PermissionRequest::ExtensionPermissionAccess(value) => { value.rewrite(writer); }
            view::PermissionRequest::ExtensionEnvAccess(value) => { value.rewrite(writer); }
            view::PermissionRequest::Other(raw) => writer.other(raw),
        }
    }
}

impl view::PermissionResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::PermissionResult::Approved(value) => { value.rewrite(writer); }
            view::PermissionResult::ApprovedForSession(value) => { value.rewrite(writer); }
            view::PermissionResult::ApprovedForLocation(value) => { value.rewrite(writer); }
            view::PermissionResult::Cancelled(value) => { value.rewrite(writer); }
            view::PermissionResult::DeniedByRules(value) => { value.rewrite(writer); }
            view::PermissionResult::DeniedNoApprovalRuleAndCouldNotRequestFromUser(value) => { value.rewrite(writer); }
            view::PermissionResult::DeniedInteractivelyByUser(value) => { value.rewrite(writer); }
            view::PermissionResult::DeniedByContentExclusionPolicy(value) => { value.rewrite(writer); }
            view::PermissionResult::DeniedByPermissionRequestHook(value) => { value.rewrite(writer); }
            view::PermissionResult::Other(raw) => writer.other(raw),
        }
    }
}

impl view::PersistedBinaryResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::PersistedBinaryResult::PersistedBinaryImage(value) => { value.rewrite(writer); }
            view::PersistedBinaryResult::OmittedBinaryResult(value) => { value.rewrite(writer); }
            view::PersistedBinaryResult::BinaryAssetReference(value) => { value.rewrite(writer); }
            view::PersistedBinaryResult::Other(raw) => writer.other(raw),
        }
    }
}

impl view::ProtocolMarkerSectionOverride<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::ProtocolMarkerSectionOverride::Transform(value) => { value.rewrite(writer); }
            view::ProtocolMarkerSectionOverride::Preserve(value) => { value.rewrite(writer); }
            view::ProtocolMarkerSectionOverride::Other(raw) => writer.other(raw),
        }
    }
}

impl view::ProtocolSectionOverride<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::ProtocolSectionOverride::ProtocolStaticSectionOverride(value) => { value.rewrite(writer); }
            view::ProtocolSectionOverride::Transform(value) => { value.rewrite(writer); }
            view::ProtocolSectionOverride::Preserve(value) => { value.rewrite(writer); }
            view::ProtocolSectionOverride::Other(raw) => writer.other(raw),
        }
    }
}

impl view::ProtocolSystemMessageConfig<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::ProtocolSystemMessageConfig::ProtocolSystemMessageAppendConfig(value) => { value.rewrite(writer); }
            view::ProtocolSystemMessageConfig::ProtocolSystemMessageReplaceConfig(value) => { value.rewrite(writer); }
            view::ProtocolSystemMessageConfig::ProtocolSystemMessageCustomizeConfig(value) => { value.rewrite(writer); }
            view::ProtocolSystemMessageConfig::Other(raw) => writer.other(raw),
        }
    }
}

impl view::QueuedCommandResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::QueuedCommandResult::Handled(value) => { value.rewrite(writer); }
            view::QueuedCommandResult::NotHandled(value) => { value.rewrite(writer); }
            view::QueuedCommandResult::Other(raw) => writer.other(raw),
        }
    }
}

impl view::SandboxDecisionData<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::SandboxDecisionData::PolicyResolved(value) => { value.rewrite(writer); }
            view::SandboxDecisionData::SpawnCompleted(value) => { value.rewrite(writer); }
            view::SandboxDecisionData::EnforcementState(value) => { value.rewrite(writer); }
            view::SandboxDecisionData::AccessDenied(value) => { value.rewrite(writer); }
            view::SandboxDecisionData::BypassDecided(value) => { value.rewrite(writer); }
            view::SandboxDecisionData::PermissiveRetryDecided(value) => { value.rewrite(writer); }
            view::SandboxDecisionData::PermissiveRetryCompleted(value) => { value.rewrite(writer); }
            view::SandboxDecisionData::Other(raw) => writer.other(raw),
        }
    }
}

impl view::SessionInstalledPluginSource<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::SessionInstalledPluginSource::Text(value) => { writer.text(&value); }
            view::SessionInstalledPluginSource::GitHub(value) => { value.rewrite(writer); }
            view::SessionInstalledPluginSource::Url(value) => { value.rewrite(writer); }
            view::SessionInstalledPluginSource::Local(value) => { value.rewrite(writer); }
            view::SessionInstalledPluginSource::Other(raw) => writer.other(raw),
        }
    }
}

impl view::SkillInstallationReview<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::SkillInstallationReview::Install(value) => { value.rewrite(writer); }
            view::SkillInstallationReview::Uninstall(value) => { value.rewrite(writer); }
            view::SkillInstallationReview::Other(raw) => writer.other(raw),
        }
    }
}

impl view::SystemNotification<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::SystemNotification::AgentCompleted(value) => { value.rewrite(writer); }
            view::SystemNotification::AgentIdle(value) => { value.rewrite(writer); }
            view::SystemNotification::NewInboxMessage(value) => { value.rewrite(writer); }
            view::SystemNotification::ShellCompleted(value) => { value.rewrite(writer); }
            view::SystemNotification::ShellDetachedCompleted(value) => { value.rewrite(writer); }
            view::SystemNotification::InstructionDiscovered(value) => { value.rewrite(writer); }
            view::SystemNotification::WorkflowCompleted(value) => { value.rewrite(writer); }
            view::SystemNotification::Unclassified(value) => { value.rewrite(writer); }
            view::SystemNotification::Other(raw) => writer.other(raw),
        }
    }
}

impl view::SystemNotificationWorkflowPauseInfo<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::SystemNotificationWorkflowPauseInfo::User(value) => { value.rewrite(writer); }
            view::SystemNotificationWorkflowPauseInfo::Checkpoint(value) => { value.rewrite(writer); }
            view::SystemNotificationWorkflowPauseInfo::Other(raw) => writer.other(raw),
        }
    }
}

impl view::ToolExecutionCompleteContent<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::ToolExecutionCompleteContent::Text(value) => { value.rewrite(writer); }
            view::ToolExecutionCompleteContent::Terminal(value) => { value.rewrite(writer); }
            view::ToolExecutionCompleteContent::ShellExit(value) => { value.rewrite(writer); }
            view::ToolExecutionCompleteContent::Image(value) => { value.rewrite(writer); }
            view::ToolExecutionCompleteContent::Audio(value) => { value.rewrite(writer); }
            view::ToolExecutionCompleteContent::ResourceLink(value) => { value.rewrite(writer); }
            view::ToolExecutionCompleteContent::Resource(value) => { value.rewrite(writer); }
            view::ToolExecutionCompleteContent::Other(raw) => writer.other(raw),
        }
    }
}

impl view::ToolExecutionCompleteContentResourceDetails<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::ToolExecutionCompleteContentResourceDetails::EmbeddedTextResourceContents(value) => { value.rewrite(writer); }
            view::ToolExecutionCompleteContentResourceDetails::EmbeddedBlobResourceContents(value) => { value.rewrite(writer); }
            view::ToolExecutionCompleteContentResourceDetails::Other(raw) => writer.other(raw),
        }
    }
}

impl view::UIElicitationFieldValue<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::UIElicitationFieldValue::Text(value) => { writer.text(&value); }
            view::UIElicitationFieldValue::Number(value) => { writer.number(value); }
            view::UIElicitationFieldValue::Bool(value) => { writer.bool(value); }
            view::UIElicitationFieldValue::List(value) => { writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
            view::UIElicitationFieldValue::Other(raw) => writer.other(raw),
        }
    }
}

impl view::UIElicitationSchemaProperty<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::UIElicitationSchemaProperty::UIElicitationStringEnumField(value) => { value.rewrite(writer); }
            view::UIElicitationSchemaProperty::UIElicitationStringOneOfField(value) => { value.rewrite(writer); }
            view::UIElicitationSchemaProperty::UIElicitationArrayEnumField(value) => { value.rewrite(writer); }
            view::UIElicitationSchemaProperty::UIElicitationArrayAnyOfField(value) => { value.rewrite(writer); }
            view::UIElicitationSchemaProperty::Boolean(value) => { value.rewrite(writer); }
            view::UIElicitationSchemaProperty::String(value) => { value.rewrite(writer); }
            view::UIElicitationSchemaProperty::Number(value) => { value.rewrite(writer); }
            view::UIElicitationSchemaProperty::Other(raw) => writer.other(raw),
        }
    }
}

impl view::UserInputResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::UserInputResult::UserInputAnswer(value) => { value.rewrite(writer); }
            view::UserInputResult::UserInputNoResponse(value) => { value.rewrite(writer); }
            view::UserInputResult::Other(raw) => writer.other(raw),
        }
    }
}

impl view::UserToolSessionApproval<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::UserToolSessionApproval::Commands(value) => { value.rewrite(writer); }
            view::UserToolSessionApproval::Read(value) => { value.rewrite(writer); }
            view::UserToolSessionApproval::Write(value) => { value.rewrite(writer); }
            view::UserToolSessionApproval::Mcp(value) => { value.rewrite(writer); }
            view::UserToolSessionApproval::Memory(value) => { value.rewrite(writer); }
            view::UserToolSessionApproval::CustomTool(value) => { value.rewrite(writer); }
            view::UserToolSessionApproval::ExtensionManagement(value) => { value.rewrite(writer); }
            view::UserToolSessionApproval::Workflow(value) => { value.rewrite(writer); }
            view::UserToolSessionApproval::ExtensionPermissionAccess(value) => { value.rewrite(writer); }
            view::UserToolSessionApproval::ExtensionEnvAccess(value) => { value.rewrite(writer); }
            view::UserToolSessionApproval::Other(raw) => writer.other(raw),
        }
    }
}

impl crate::TypedEvent<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            crate::TypedEvent::Abort(value) => { value.rewrite(writer); }
            crate::TypedEvent::AgentInterrupted(value) => { value.rewrite(writer); }
            crate::TypedEvent::AssistantFusionPhaseActivity(value) => { value.rewrite(writer); }
            crate::TypedEvent::AssistantFusionPhaseCompleted(value) => { value.rewrite(writer); }
            crate::TypedEvent::AssistantFusionPhaseFailed(value) => { value.rewrite(writer); }
            crate::TypedEvent::AssistantFusionPhaseStarted(value) => { value.rewrite(writer); }
            crate::TypedEvent::AssistantIdle(value) => { value.rewrite(writer); }
            crate::TypedEvent::AssistantIntent(value) => { value.rewrite(writer); }
            crate::TypedEvent::AssistantMessage(value) => { value.rewrite(writer); }
            crate::TypedEvent::AssistantMessageDelta(value) => { value.rewrite(writer); }
            crate::TypedEvent::AssistantMessageStart(value) => { value.rewrite(writer); }
            crate::TypedEvent::AssistantReasoning(value) => { value.rewrite(writer); }
            crate::TypedEvent::AssistantReasoningDelta(value) => { value.rewrite(writer); }
            crate::TypedEvent::AssistantServerToolProgress(value) => { value.rewrite(writer); }
            crate::TypedEvent::AssistantStreamingDelta(value) => { value.rewrite(writer); }
            crate::TypedEvent::AssistantToolCallDelta(value) => { value.rewrite(writer); }
            crate::TypedEvent::AssistantTurnEnd(value) => { value.rewrite(writer); }
            crate::TypedEvent::AssistantTurnRetry(value) => { value.rewrite(writer); }
            crate::TypedEvent::AssistantTurnStart(value) => { value.rewrite(writer); }
            crate::TypedEvent::AssistantUsage(value) => { value.rewrite(writer); }
            crate::TypedEvent::AutoModeSwitchCompleted(value) => { value.rewrite(writer); }
            crate::TypedEvent::AutoModeSwitchRequested(value) => { value.rewrite(writer); }
            crate::TypedEvent::CapabilitiesChanged(value) => { value.rewrite(writer); }
            crate::TypedEvent::CommandCompleted(value) => { value.rewrite(writer); }
            crate::TypedEvent::CommandExecute(value) => { value.rewrite(writer); }
            crate::TypedEvent::CommandQueued(value) => { value.rewrite(writer); }
            crate::TypedEvent::CommandsChanged(value) => { value.rewrite(writer); }
            crate::TypedEvent::ElicitationCompleted(value) => { value.rewrite(writer); }
            crate::TypedEvent::ElicitationRequested(value) => { value.rewrite(writer); }
            crate::TypedEvent::ExitPlanModeCompleted(value) => { value.rewrite(writer); }
            crate::TypedEvent::ExitPlanModeRequested(value) => { value.rewrite(writer); }
            crate::TypedEvent::ExternalToolCompleted(value) => { value.rewrite(writer); }
            crate::TypedEvent::ExternalToolRequested(value) => { value.rewrite(writer); }
            crate::TypedEvent::HookEnd(value) => { value.rewrite(writer); }
            crate::TypedEvent::HookProgress(value) => { value.rewrite(writer); }
            crate::TypedEvent::HookStart(value) => { value.rewrite(writer); }
            crate::TypedEvent::HumanResponseRecorded(value) => { value.rewrite(writer); }
            crate::TypedEvent::InstructionUpdate(value) => { value.rewrite(writer); }
            crate::TypedEvent::McpHeadersRefreshCompleted(value) => { value.rewrite(writer); }
            crate::TypedEvent::McpHeadersRefreshRequired(value) => { value.rewrite(writer); }
            crate::TypedEvent::McpOauthCompleted(value) => { value.rewrite(writer); }
            crate::TypedEvent::McpOauthRecoveryCompleted(value) => { value.rewrite(writer); }
            crate::TypedEvent::McpOauthRequired(value) => { value.rewrite(writer); }
            crate::TypedEvent::McpPromptsListChanged(value) => { value.rewrite(writer); }
            crate::TypedEvent::McpResourcesListChanged(value) => { value.rewrite(writer); }
            crate::TypedEvent::McpToolsListChanged(value) => { value.rewrite(writer); }
            crate::TypedEvent::McpAppToolCallComplete(value) => { value.rewrite(writer); }
            crate::TypedEvent::ModelCallFailure(value) => { value.rewrite(writer); }
            crate::TypedEvent::ModelCallFinalResult(value) => { value.rewrite(writer); }
            crate::TypedEvent::ModelCallFinished(value) => { value.rewrite(writer); }
            crate::TypedEvent::ModelCallStart(value) => { value.rewrite(writer); }
            crate::TypedEvent::ModelCompactionCompleted(value) => { writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
            crate::TypedEvent::ModelCompactionStarted(value) => { writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
            crate::TypedEvent::ModelLog(value) => { value.rewrite(writer); }
            crate::TypedEvent::ModelMessage(value) => { value.rewrite(writer); }
            crate::TypedEvent::ModelMessagesSnapshot(value) => { value.rewrite(writer); }
            crate::TypedEvent::ModelModelCallFailure(value) => { value.rewrite(writer); }
            crate::TypedEvent::ModelModelCallStarted(value) => { value.rewrite(writer); }
            crate::TypedEvent::ModelModelCallSuccess(value) => { value.rewrite(writer); }
            crate::TypedEvent::ModelResponse(value) => { value.rewrite(writer); }
            crate::TypedEvent::ModelResponseLimitsStatus(value) => { writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
            crate::TypedEvent::ModelTelemetry(value) => { value.rewrite(writer); }
            crate::TypedEvent::ModelToolExecution(value) => { value.rewrite(writer); }
            crate::TypedEvent::ModelTurnEnded(value) => { value.rewrite(writer); }
            crate::TypedEvent::ModelTurnFailed(value) => { value.rewrite(writer); }
            crate::TypedEvent::ModelTurnRetry(value) => { writer.open(); for (name, item) in value { writer.key(&name); writer.raw(item); } writer.close(); }
            crate::TypedEvent::ModelTurnStarted(value) => { value.rewrite(writer); }
            crate::TypedEvent::PendingMessagesModified(value) => { value.rewrite(writer); }
            crate::TypedEvent::PermissionAssentDetected(value) => { value.rewrite(writer); }
            crate::TypedEvent::PermissionCarriedForward(value) => { value.rewrite(writer); }
            crate::TypedEvent::PermissionCompleted(value) => { value.rewrite(writer); }
            crate::TypedEvent::PermissionContextualAuthorization(value) => { value.rewrite(writer); }
            crate::TypedEvent::PermissionMessageAuthorization(value) => { value.rewrite(writer); }
            crate::TypedEvent::PermissionMessageAuthorizationDegraded(value) => { value.rewrite(writer); }
            crate::TypedEvent::PermissionMessageAuthorizationRead(value) => { value.rewrite(writer); }
            crate::TypedEvent::PermissionRequested(value) => { value.rewrite(writer); }
            crate::TypedEvent::PromptCacheBreak(value) => { value.rewrite(writer); }
            crate::TypedEvent::SamplingCompleted(value) => { value.rewrite(writer); }
            crate::TypedEvent::SamplingRequested(value) => { value.rewrite(writer); }
            crate::TypedEvent::SandboxDecision(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionAutoModeResolved(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionAutoTierRecommendation(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionAutoTierSwitchFailed(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionAutopilotObjectiveChanged(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionAutopilotStopped(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionBackgroundTasksChanged(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionBinaryAsset(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionCanvasClosed(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionCanvasOpened(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionCanvasRecorded(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionCanvasRegistryChanged(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionCanvasRemoved(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionCanvasUnavailable(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionCompactionComplete(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionCompactionStart(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionCompletionReceipt(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionContextChanged(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionContextCleared(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionCustomAgentsUpdated(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionCustomNotification(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionError(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionExtensionsAttachmentsPushed(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionExtensionsLoaded(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionFusionChangeCheckpoint(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionFusionCommitStarted(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionFusionCompleted(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionFusionHandoff(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionFusionResolved(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionFusionRouteFailed(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionFusionRouteStarted(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionHandoff(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionIdle(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionIndexedSearch(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionInfo(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionJournalLink(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionManagedPluginProgress(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionManagedSettingsEnforced(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionManagedSettingsResolved(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionMcpServerNeedsReconnect(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionMcpServerRemoved(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionMcpServerStatusChanged(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionMcpServerToolsLoaded(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionMcpServersLoaded(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionMemoryChanged(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionModeChanged(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionModeNoticeDelivered(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionModelChange(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionModelDeselected(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionPermissionRecovery(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionPermissionsChanged(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionPlanChanged(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionQuotaObservation(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionRemoteSteerableChanged(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionResume(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionSandboxEnforcementBlocked(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionScheduleCancelled(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionScheduleCreated(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionScheduleRearmed(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionSessionLimitsChanged(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionShutdown(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionSkillsLoaded(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionSnapshotRewind(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionStart(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionTaskComplete(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionTitleChanged(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionTodosChanged(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionToolsUpdated(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionTruncation(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionUsageCheckpoint(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionUsageInfo(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionWarning(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionWorkspaceFileChanged(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionLimitsExhaustedCompleted(value) => { value.rewrite(writer); }
            crate::TypedEvent::SessionLimitsExhaustedRequested(value) => { value.rewrite(writer); }
            crate::TypedEvent::SkillContextDelivered(value) => { value.rewrite(writer); }
            crate::TypedEvent::SkillContextDeliveredRef(value) => { value.rewrite(writer); }
            crate::TypedEvent::SkillInvoked(value) => { value.rewrite(writer); }
            crate::TypedEvent::SkillInvokedRef(value) => { value.rewrite(writer); }
            crate::TypedEvent::SubagentCompleted(value) => { value.rewrite(writer); }
            crate::TypedEvent::SubagentConfigured(value) => { value.rewrite(writer); }
            crate::TypedEvent::SubagentDeselected(value) => { value.rewrite(writer); }
            crate::TypedEvent::SubagentFailed(value) => { value.rewrite(writer); }
            crate::TypedEvent::SubagentSelected(value) => { value.rewrite(writer); }
            crate::TypedEvent::SubagentStarted(value) => { value.rewrite(writer); }
            crate::TypedEvent::SystemMessage(value) => { value.rewrite(writer); }
            crate::TypedEvent::SystemNotification(value) => { value.rewrite(writer); }
            crate::TypedEvent::ToolExecutionComplete(value) => { value.rewrite(writer); }
            crate::TypedEvent::ToolExecutionPartialResult(value) => { value.rewrite(writer); }
            crate::TypedEvent::ToolExecutionProgress(value) => { value.rewrite(writer); }
            crate::TypedEvent::ToolExecutionStart(value) => { value.rewrite(writer); }
            crate::TypedEvent::ToolShellOutput(value) => { value.rewrite(writer); }
            crate::TypedEvent::ToolUserRequested(value) => { value.rewrite(writer); }
            crate::TypedEvent::ToolSearchActivated(value) => { value.rewrite(writer); }
            crate::TypedEvent::UiEphemeralQuery(value) => { value.rewrite(writer); }
            crate::TypedEvent::UserMessage(value) => { value.rewrite(writer); }
            crate::TypedEvent::UserInputCompleted(value) => { value.rewrite(writer); }
            crate::TypedEvent::UserInputRequested(value) => { value.rewrite(writer); }
            crate::TypedEvent::WorkflowRunSettled(value) => { value.rewrite(writer); }
            crate::TypedEvent::WorkflowRunStarted(value) => { value.rewrite(writer); }
            crate::TypedEvent::WorkflowRunUpdated(value) => { value.rewrite(writer); }
            crate::TypedEvent::Other(other) => writer.as_it_is(other.data),
        }
    }
}

