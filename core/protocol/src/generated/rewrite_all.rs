//! What is there with the feature `all`: values written anew through their accessors.

use crate::rewrite::Writer;
use crate::view;

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
        writer.key("kind"); writer.word(self.kind().as_str(), !matches!(self.kind(), crate::enums::AccountKind::Unknown(_)));
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
        writer.key("scope"); writer.word(self.scope().as_str(), !matches!(self.scope(), crate::enums::AgentDiscoveryPathScope::Unknown(_)));
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
        writer.key("agent"); match self.agent() { Some(value) => { value.rewrite(writer); } None => writer.null(), }
        writer.close();
    }
}

impl view::AgentRegistryLiveTargetEntry<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_integer("schemaVersion", self.schema_version());
        writer.key("kind"); writer.word(self.kind().as_str(), !matches!(self.kind(), crate::enums::AgentRegistryLiveTargetEntryKind::Unknown(_)));
        writer.member_integer("pid", self.pid());
        writer.member_text("host", self.host());
        writer.member_integer("port", self.port());
        writer.option_text("sessionId", self.session_id());
        writer.option_text("sessionName", self.session_name());
        writer.option_text("cwd", self.cwd());
        writer.option_text("branch", self.branch());
        writer.option_text("model", self.model());
        if let Some(value) = self.status() { writer.key("status"); writer.word(value.as_str(), !matches!(value, crate::enums::AgentRegistryLiveTargetEntryStatus::Unknown(_))); }
        if let Some(value) = self.attention_kind() { writer.key("attentionKind"); writer.word(value.as_str(), !matches!(value, crate::enums::AgentRegistryLiveTargetEntryAttentionKind::Unknown(_))); }
        writer.option_natural("statusRevision", self.status_revision());
        if let Some(value) = self.last_terminal_event() { writer.key("lastTerminalEvent"); writer.word(value.as_str(), !matches!(value, crate::enums::AgentRegistryLiveTargetEntryLastTerminalEvent::Unknown(_))); }
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
        if let Some(value) = self.open_error_reason() { writer.key("openErrorReason"); writer.word(value.as_str(), !matches!(value, crate::enums::AgentRegistryLogCaptureOpenErrorReason::Unknown(_))); }
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
        if let Some(value) = self.permission_mode() { writer.key("permissionMode"); writer.word(value.as_str(), !matches!(value, crate::enums::AgentRegistrySpawnPermissionMode::Unknown(_))); }
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
        writer.key("reason"); writer.word(self.reason().as_str(), !matches!(self.reason(), crate::enums::AgentRegistrySpawnValidationErrorReason::Unknown(_)));
        if let Some(value) = self.field() { writer.key("field"); writer.word(value.as_str(), !matches!(value, crate::enums::AgentRegistrySpawnValidationErrorField::Unknown(_))); }
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
        writer.key("kind"); writer.word(self.kind().as_str(), !matches!(self.kind(), crate::enums::AccountKind::Unknown(_)));
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
        writer.key("kind"); writer.word(self.kind().as_str(), !matches!(self.kind(), crate::enums::LoginProviderKind::Unknown(_)));
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
        writer.key("status"); writer.word(self.status().as_str(), !matches!(self.status(), crate::enums::AuthLoginResultStatus::Unknown(_)));
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
        writer.key("status"); writer.word(self.status().as_str(), !matches!(self.status(), crate::enums::AutopilotObjectiveStatus::Unknown(_)));
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
        writer.key("type"); writer.word(self.r#type().as_str(), !matches!(self.r#type(), crate::enums::BuiltinToolFormatType::Unknown(_)));
        writer.member_text("syntax", self.syntax());
        writer.member_text("definition", self.definition());
        writer.close();
    }
}

impl view::BuiltinToolInputSchema<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("type"); writer.word(self.r#type().as_str(), !matches!(self.r#type(), crate::enums::BuiltinToolInputSchemaType::Unknown(_)));
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
        writer.key("mediaType"); writer.word(self.media_type().as_str(), !matches!(self.media_type(), crate::enums::CatalogAgentPluginMediaType::Unknown(_)));
        writer.member_text("identity", self.identity());
        writer.option_text("version", self.version());
        writer.member_text("displayName", self.display_name());
        writer.option_text("description", self.description());
        writer.option_text("publisher", self.publisher());
        if let Some(value) = self.source() { writer.key("source"); value.rewrite(writer); }
        writer.key("compatibilityTags"); writer.open_list(); for item in self.compatibility_tags() { writer.item(); writer.word(item.as_str(), !matches!(item, crate::enums::CatalogAgentPluginCompatibilityTag::Unknown(_))); } writer.close_list();
        writer.key("provenance"); self.provenance().rewrite(writer);
        if let Some(value) = self.trust() { writer.key("trust"); value.rewrite(writer); }
        if let Some(value) = self.categories() { writer.key("categories"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        if let Some(value) = self.connector_ids() { writer.key("connectorIds"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_text("handle", self.handle());
        writer.option_text("handleExpiresAt", self.handle_expires_at());
        writer.option_text("iconUrl", self.icon_url());
        if let Some(value) = self.installability() { writer.key("installability"); writer.word(value.as_str(), !matches!(value, crate::enums::CatalogAgentPluginInstallability::Unknown(_))); }
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
        writer.key("mediaType"); writer.word(self.media_type().as_str(), !matches!(self.media_type(), crate::enums::CatalogAgentPluginMediaType::Unknown(_)));
        writer.close();
    }
}

impl view::CatalogAgentPluginInstallPlan<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("canvasIds"); writer.open_list(); for item in self.canvas_ids() { writer.item(); writer.text(&item); } writer.close_list();
        writer.option_text("commit", self.commit());
        writer.key("components"); writer.open_list(); for item in self.components() { writer.item(); writer.word(item.as_str(), !matches!(item, crate::enums::CatalogAgentPluginComponent::Unknown(_))); } writer.close_list();
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
        writer.key("installability"); writer.word(self.installability().as_str(), !matches!(self.installability(), crate::enums::CatalogAiSkillInstallability::Unknown(_)));
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
        writer.key("reason"); writer.word(self.reason().as_str(), !matches!(self.reason(), crate::enums::CatalogAuthenticationRequiredReason::Unknown(_)));
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
        writer.key("reason"); writer.word(self.reason().as_str(), !matches!(self.reason(), crate::enums::CatalogContractViolationReason::Unknown(_)));
        writer.member_text("message", self.message());
        writer.close();
    }
}

impl view::CatalogHandleRejectedError<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("handleType"); writer.word(self.handle_type().as_str(), !matches!(self.handle_type(), crate::enums::CatalogHandleType::Unknown(_)));
        writer.key("reason"); writer.word(self.reason().as_str(), !matches!(self.reason(), crate::enums::CatalogHandleRejectionReason::Unknown(_)));
        writer.member_text("message", self.message());
        writer.close();
    }
}

impl view::CatalogInvalidRequestError<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("field"); writer.word(self.field().as_str(), !matches!(self.field(), crate::enums::CatalogInvalidRequestField::Unknown(_)));
        writer.member_text("message", self.message());
        writer.close();
    }
}

impl view::CatalogMalformedCardError<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("reason"); writer.word(self.reason().as_str(), !matches!(self.reason(), crate::enums::CatalogMalformedCardReason::Unknown(_)));
        if let Some(value) = self.media_type() { writer.key("mediaType"); writer.word(value.as_str(), !matches!(value, crate::enums::CatalogMediaType::Unknown(_))); }
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
        writer.key("mediaType"); writer.word(self.media_type().as_str(), !matches!(self.media_type(), crate::enums::McpServerCardMediaType::Unknown(_)));
        writer.key("installability"); writer.word(self.installability().as_str(), !matches!(self.installability(), crate::enums::CatalogMcpServerInstallability::Unknown(_)));
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
        writer.key("mediaType"); writer.word(self.media_type().as_str(), !matches!(self.media_type(), crate::enums::McpServerCardMediaType::Unknown(_)));
        writer.close();
    }
}

impl view::CatalogNegotiatedContract<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("runtimeProtocolVersion", self.runtime_protocol_version());
        writer.key("grantedCapabilities"); writer.open_list(); for item in self.granted_capabilities() { writer.item(); writer.word(item.as_str(), !matches!(item, crate::enums::CatalogCapability::Unknown(_))); } writer.close_list();
        writer.close();
    }
}

impl view::CatalogNegotiationRefusedError<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("reason"); writer.word(self.reason().as_str(), !matches!(self.reason(), crate::enums::CatalogNegotiationRefusedReason::Unknown(_)));
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
        writer.key("reason"); writer.word(self.reason().as_str(), !matches!(self.reason(), crate::enums::CatalogNetworkFailureReason::Unknown(_)));
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
        writer.key("reason"); writer.word(self.reason().as_str(), !matches!(self.reason(), crate::enums::CatalogNotInstallableReason::Unknown(_)));
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
        writer.key("source"); writer.word(self.source().as_str(), !matches!(self.source(), crate::enums::McpPlanPolicySource::Unknown(_)));
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
        writer.key("totalCountRelation"); writer.word(self.total_count_relation().as_str(), !matches!(self.total_count_relation(), crate::enums::CatalogSearchTotalCountRelation::Unknown(_)));
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
        if let Some(value) = self.kinds() { writer.key("kinds"); writer.open_list(); for item in value { writer.item(); writer.word(item.as_str(), !matches!(item, crate::enums::CatalogCandidateKind::Unknown(_))); } writer.close_list(); }
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
        writer.key("outcome"); writer.word(self.outcome().as_str(), !matches!(self.outcome(), crate::enums::CatalogSelectionDecision::Unknown(_)));
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
        writer.key("reason"); writer.word(self.reason().as_str(), !matches!(self.reason(), crate::enums::CatalogUnavailableReason::Unknown(_)));
        writer.member_text("message", self.message());
        writer.close();
    }
}

impl view::CatalogUnavailableTransportError<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("reason"); writer.word(self.reason().as_str(), !matches!(self.reason(), crate::enums::CatalogUnavailableTransportReason::Unknown(_)));
        writer.member_text("message", self.message());
        writer.close();
    }
}

impl view::CatalogUnsafeRetrievalError<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("reason"); writer.word(self.reason().as_str(), !matches!(self.reason(), crate::enums::CatalogUnsafeRetrievalReason::Unknown(_)));
        writer.member_text("message", self.message());
        writer.close();
    }
}

impl view::CatalogUnsupportedKindError<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("requestedKinds"); writer.open_list(); for item in self.requested_kinds() { writer.item(); writer.word(item.as_str(), !matches!(item, crate::enums::CatalogCandidateKind::Unknown(_))); } writer.close_list();
        writer.key("supportedKinds"); writer.open_list(); for item in self.supported_kinds() { writer.item(); writer.word(item.as_str(), !matches!(item, crate::enums::CatalogCandidateKind::Unknown(_))); } writer.close_list();
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
        if let Some(value) = self.origin() { writer.key("origin"); writer.word(value.as_str(), !matches!(value, crate::enums::CommandsInvocationOrigin::Unknown(_))); }
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
        writer.key("kind"); writer.word(self.kind().as_str(), !matches!(self.kind(), crate::enums::ConnectedRemoteSessionMetadataKind::Unknown(_)));
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
        writer.key("scope"); writer.word(self.scope().as_str(), !matches!(self.scope(), crate::enums::ConnectorAuthorizationScope::Unknown(_)));
        writer.close();
    }
}

impl view::ConnectorCapabilities<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("apiVersion", self.api_version());
        writer.key("availability"); writer.word(self.availability().as_str(), !matches!(self.availability(), crate::enums::ConnectorAvailability::Unknown(_)));
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
        writer.key("status"); writer.word(self.status().as_str(), !matches!(self.status(), crate::enums::ConnectorCatalogStatus::Unknown(_)));
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
        writer.key("status"); writer.word(self.status().as_str(), !matches!(self.status(), crate::enums::ConnectorMcpStatus::Unknown(_)));
        writer.close();
    }
}

impl view::ConnectorStatus<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_natural("apiVersion", self.api_version());
        writer.key("availability"); writer.word(self.availability().as_str(), !matches!(self.availability(), crate::enums::ConnectorAvailability::Unknown(_)));
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
        writer.key("source"); writer.word(self.source().as_str(), !matches!(self.source(), crate::enums::DebugCollectLogsSource::Unknown(_)));
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
        writer.key("kind"); writer.word(self.kind().as_str(), !matches!(self.kind(), crate::enums::DebugCollectLogsEntryKind::Unknown(_)));
        writer.member_text("path", self.path());
        writer.member_text("bundlePath", self.bundle_path());
        if let Some(value) = self.redaction() { writer.key("redaction"); writer.word(value.as_str(), !matches!(value, crate::enums::DebugCollectLogsRedaction::Unknown(_))); }
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
        writer.key("kind"); writer.word(self.kind().as_str(), !matches!(self.kind(), crate::enums::DebugCollectLogsResultKind::Unknown(_)));
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
        writer.key("level"); writer.word(self.level().as_str(), !matches!(self.level(), crate::enums::DiagnosticSeverity::Unknown(_)));
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
        writer.key("sources"); writer.open_list(); for item in self.sources() { writer.item(); writer.word(item.as_str(), !matches!(item, crate::enums::DiagnosticSource::Unknown(_))); } writer.close_list();
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
        writer.key("cursorStatus"); writer.word(self.cursor_status().as_str(), !matches!(self.cursor_status(), crate::enums::DiagnosticCursorStatus::Unknown(_)));
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
        writer.key("source"); writer.word(self.source().as_str(), !matches!(self.source(), crate::enums::DiscoveredExtensionSource::Unknown(_)));
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
        writer.key("mode"); writer.word(self.mode().as_str(), !matches!(self.mode(), crate::enums::DiscoveredExtensionMode::Unknown(_)));
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
        writer.key("hookType"); writer.word(self.hook_type().as_str(), !matches!(self.hook_type(), crate::enums::HookType::Unknown(_)));
        writer.key("origin"); writer.word(self.origin().as_str(), !matches!(self.origin(), crate::enums::HookOrigin::Unknown(_)));
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
        if let Some(value) = self.r#type() { writer.key("type"); writer.word(value.as_str(), !matches!(value, crate::enums::DiscoveredMcpServerType::Unknown(_))); }
        writer.key("source"); writer.word(self.source().as_str(), !matches!(self.source(), crate::enums::McpServerSource::Unknown(_)));
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
        writer.key("source"); writer.word(self.source().as_str(), !matches!(self.source(), crate::enums::ExtensionSource::Unknown(_)));
        writer.key("status"); writer.word(self.status().as_str(), !matches!(self.status(), crate::enums::ExtensionStatus::Unknown(_)));
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
        if let Some(value) = self.unavailable_reason() { writer.key("unavailableReason"); writer.word(value.as_str(), !matches!(value, crate::enums::HistoryRewindUnavailableReason::Unknown(_))); }
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
        if let Some(value) = self.reason() { writer.key("reason"); writer.word(value.as_str(), !matches!(value, crate::enums::HistoryRewindUnavailableReason::Unknown(_))); }
        writer.member_natural("fileCount", self.file_count());
        writer.key("files"); writer.open_list(); for item in self.files() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.close();
    }
}

impl view::HistoryRewindFilePreview<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("path", self.path());
        writer.key("changeType"); writer.word(self.change_type().as_str(), !matches!(self.change_type(), crate::enums::HistoryRewindChangeType::Unknown(_)));
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
        writer.key("mode"); writer.word(self.mode().as_str(), !matches!(self.mode(), crate::enums::HistoryRewindMode::Unknown(_)));
        writer.close();
    }
}

impl view::HistoryRewindResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("outcome"); writer.word(self.outcome().as_str(), !matches!(self.outcome(), crate::enums::HistoryRewindOutcome::Unknown(_)));
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
        writer.key("reason"); writer.word(self.reason().as_str(), !matches!(self.reason(), crate::enums::HistoryFileRestoreSkipReason::Unknown(_)));
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
        writer.key("location"); writer.word(self.location().as_str(), !matches!(self.location(), crate::enums::InstructionDiscoveryPathLocation::Unknown(_)));
        writer.key("kind"); writer.word(self.kind().as_str(), !matches!(self.kind(), crate::enums::InstructionDiscoveryPathKind::Unknown(_)));
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
        writer.key("type"); writer.word(self.r#type().as_str(), !matches!(self.r#type(), crate::enums::InstructionSourceType::Unknown(_)));
        writer.key("location"); writer.word(self.location().as_str(), !matches!(self.location(), crate::enums::InstructionSourceLocation::Unknown(_)));
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
        if let Some(value) = self.theme() { writer.key("theme"); writer.word(value.as_str(), !matches!(value, crate::enums::McpAppsHostContextDetailsTheme::Unknown(_))); }
        writer.option_text("locale", self.locale());
        writer.option_text("timeZone", self.time_zone());
        if let Some(value) = self.display_mode() { writer.key("displayMode"); writer.word(value.as_str(), !matches!(value, crate::enums::McpAppsHostContextDetailsDisplayMode::Unknown(_))); }
        if let Some(value) = self.available_display_modes() { writer.key("availableDisplayModes"); writer.open_list(); for item in value { writer.item(); writer.word(item.as_str(), !matches!(item, crate::enums::McpAppsHostContextDetailsAvailableDisplayMode::Unknown(_))); } writer.close_list(); }
        if let Some(value) = self.platform() { writer.key("platform"); writer.word(value.as_str(), !matches!(value, crate::enums::McpAppsHostContextDetailsPlatform::Unknown(_))); }
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
        if let Some(value) = self.theme() { writer.key("theme"); writer.word(value.as_str(), !matches!(value, crate::enums::McpAppsSetHostContextDetailsTheme::Unknown(_))); }
        writer.option_text("locale", self.locale());
        writer.option_text("timeZone", self.time_zone());
        if let Some(value) = self.display_mode() { writer.key("displayMode"); writer.word(value.as_str(), !matches!(value, crate::enums::McpAppsSetHostContextDetailsDisplayMode::Unknown(_))); }
        if let Some(value) = self.available_display_modes() { writer.key("availableDisplayModes"); writer.open_list(); for item in value { writer.item(); writer.word(item.as_str(), !matches!(item, crate::enums::McpAppsSetHostContextDetailsAvailableDisplayMode::Unknown(_))); } writer.close_list(); }
        if let Some(value) = self.platform() { writer.key("platform"); writer.word(value.as_str(), !matches!(value, crate::enums::McpAppsSetHostContextDetailsPlatform::Unknown(_))); }
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
        writer.key("kind"); writer.word(self.kind().as_str(), !matches!(self.kind(), crate::enums::McpDiagnosticKind::Unknown(_)));
        writer.member_text("serverName", self.server_name());
        writer.member_text("connectionId", self.connection_id());
        if let Some(value) = self.direction() { writer.key("direction"); writer.word(value.as_str(), !matches!(value, crate::enums::McpDiagnosticDirection::Unknown(_))); }
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
        writer.key("reason"); writer.word(self.reason().as_str(), !matches!(self.reason(), crate::enums::McpInstallationFailureReason::Unknown(_)));
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
        writer.key("reason"); writer.word(self.reason().as_str(), !matches!(self.reason(), crate::enums::McpInstallationFailureReason::Unknown(_)));
        writer.option_text("operationId", self.operation_id());
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::McpInstallationOutcomeRolledBack<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("reason"); writer.word(self.reason().as_str(), !matches!(self.reason(), crate::enums::McpInstallationFailureReason::Unknown(_)));
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
        writer.key("state"); writer.word(self.state().as_str(), !matches!(self.state(), crate::enums::McpInstallationState::Unknown(_)));
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
        writer.key("reason"); writer.word(self.reason().as_str(), !matches!(self.reason(), crate::enums::McpOauthProbeNeedsAuthReason::Unknown(_)));
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
        if let Some(value) = self.scope() { writer.key("scope"); writer.word(value.as_str(), !matches!(value, crate::enums::McpPlanScope::Unknown(_))); }
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
        writer.key("secretStorage"); writer.word(self.secret_storage().as_str(), !matches!(self.secret_storage(), crate::enums::McpInstallationSecretStorage::Unknown(_)));
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
        writer.key("action"); writer.word(self.action().as_str(), !matches!(self.action(), crate::enums::McpSamplingExecutionAction::Unknown(_)));
        if let Some(value) = self.result() { writer.key("result"); value.rewrite(writer); }
        writer.option_text("error", self.error());
        writer.close();
    }
}

impl view::McpServerCardEmbedded<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("mediaType"); writer.word(self.media_type().as_str(), !matches!(self.media_type(), crate::enums::McpServerCardMediaType::Unknown(_)));
        writer.member_text("data", self.data());
        writer.close();
    }
}

impl view::McpServerCardUrl<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("kind", self.kind());
        writer.key("mediaType"); writer.word(self.media_type().as_str(), !matches!(self.media_type(), crate::enums::McpServerCardMediaType::Unknown(_)));
        writer.member_text("url", self.url());
        writer.close();
    }
}

impl view::McpSetEnvValueModeParams<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.key("mode"); writer.word(self.mode().as_str(), !matches!(self.mode(), crate::enums::McpSetEnvValueModeDetails::Unknown(_)));
        writer.close();
    }
}

impl view::McpSetEnvValueModeResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("mode"); writer.word(self.mode().as_str(), !matches!(self.mode(), crate::enums::McpSetEnvValueModeDetails::Unknown(_)));
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
        if let Some(value) = self.repository() { writer.key("repository"); value.rewrite(writer); }
        writer.option_natural("pullRequestNumber", self.pull_request_number());
        if let Some(value) = self.task_type() { writer.key("taskType"); writer.word(value.as_str(), !matches!(value, crate::enums::MetadataSnapshotRemoteMetadataTaskType::Unknown(_))); }
        writer.option_text("owner", self.owner());
        writer.option_text("name", self.name());
        writer.option_text("branch", self.branch());
        if let Some(value) = self.remote_session_ids() { writer.key("remoteSessionIds"); writer.open_list(); for item in value { writer.item(); writer.text(&item); } writer.close_list(); }
        writer.option_text("staleAtIso", self.stale_at_iso());
        writer.option_text("state", self.state());
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
        writer.key("kind"); writer.word(self.kind().as_str(), !matches!(self.kind(), crate::enums::ModelProviderKind::Unknown(_)));
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
        writer.key("locationType"); writer.word(self.location_type().as_str(), !matches!(self.location_type(), crate::enums::PermissionLocationType::Unknown(_)));
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
        writer.key("locationType"); writer.word(self.location_type().as_str(), !matches!(self.location_type(), crate::enums::PermissionLocationType::Unknown(_)));
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
        writer.key("scope"); writer.word(self.scope().as_str(), !matches!(self.scope(), crate::enums::PermissionsConfigureAdditionalContentExclusionPolicyScope::Unknown(_)));
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
        writer.key("scope"); writer.word(self.scope().as_str(), !matches!(self.scope(), crate::enums::PermissionsModifyRulesScope::Unknown(_)));
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
        writer.key("kind"); writer.word(self.kind().as_str(), !matches!(self.kind(), crate::enums::LoginProviderKind::Unknown(_)));
        writer.member_text("label", self.label());
        writer.member_bool("available", self.available());
        writer.close();
    }
}

impl view::ProviderEndpoint<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("type"); writer.word(self.r#type().as_str(), !matches!(self.r#type(), crate::enums::ProviderEndpointType::Unknown(_)));
        if let Some(value) = self.wire_api() { writer.key("wireApi"); writer.word(value.as_str(), !matches!(value, crate::enums::ProviderEndpointWireApi::Unknown(_))); }
        if let Some(value) = self.transport() { writer.key("transport"); writer.word(value.as_str(), !matches!(value, crate::enums::ProviderEndpointTransport::Unknown(_))); }
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
        writer.key("referenceType"); writer.word(self.reference_type().as_str(), !matches!(self.reference_type(), crate::enums::PushAttachmentGitHubReferenceType::Unknown(_)));
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
        writer.key("agentMode"); writer.word(self.agent_mode().as_str(), !matches!(self.agent_mode(), crate::enums::SendAgentMode::Unknown(_)));
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
        if let Some(value) = self.agent_mode() { writer.key("agentMode"); writer.word(value.as_str(), !matches!(value, crate::enums::SendAgentMode::Unknown(_))); }
        writer.option_text("source", self.source());
        writer.option_bool("billable", self.billable());
        writer.option_text("requiredTool", self.required_tool());
        if let Some(value) = self.request_headers() { writer.key("requestHeaders"); writer.open(); for (name, item) in value { writer.key(&name); writer.text(&item); } writer.close(); }
        if let Some(value) = self.mode() { writer.key("mode"); writer.word(value.as_str(), !matches!(value, crate::enums::SendMode::Unknown(_))); }
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
        if let Some(value) = self.task_type() { writer.key("taskType"); writer.word(value.as_str(), !matches!(value, crate::enums::RemoteSessionMetadataTaskType::Unknown(_))); }
        writer.option_text("staleAt", self.stale_at());
        writer.option_text("state", self.state());
        if let Some(value) = self.host_status() { writer.key("hostStatus"); writer.word(value.as_str(), !matches!(value, crate::enums::RemoteSessionHostStatus::Unknown(_))); }
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
        if let Some(value) = self.mode() { writer.key("mode"); writer.word(value.as_str(), !matches!(value, crate::enums::SendMode::Unknown(_))); }
        writer.option_bool("prepend", self.prepend());
        if let Some(value) = self.agent_mode() { writer.key("agentMode"); writer.word(value.as_str(), !matches!(value, crate::enums::SendAgentMode::Unknown(_))); }
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
        writer.key("source"); writer.word(self.source().as_str(), !matches!(self.source(), crate::enums::SkillSource::Unknown(_)));
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
        writer.key("clientType"); writer.word(self.client_type().as_str(), !matches!(self.client_type(), crate::enums::SessionLimitPredictionClientType::Unknown(_)));
        writer.member_text("modelId", self.model_id());
        writer.key("source"); writer.word(self.source().as_str(), !matches!(self.source(), crate::enums::SessionLimitPredictionSource::Unknown(_)));
        writer.member_text("sourceKey", self.source_key());
        writer.option_text("family", self.family());
        writer.key("tiers"); writer.open_list(); for item in self.tiers() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.key("baselineData"); self.baseline_data().rewrite(writer);
        writer.key("recommendedTier"); writer.word(self.recommended_tier().as_str(), !matches!(self.recommended_tier(), crate::enums::SessionLimitPredictionTier::Unknown(_)));
        writer.member_number("recommendedCap", self.recommended_cap());
        writer.close();
    }
}

impl view::SessionLimitPredictionRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.option_text("modelId", self.model_id());
        if let Some(value) = self.client_type() { writer.key("clientType"); writer.word(value.as_str(), !matches!(value, crate::enums::SessionLimitPredictionClientType::Unknown(_))); }
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
        writer.key("reason"); writer.word(self.reason().as_str(), !matches!(self.reason(), crate::enums::SessionLimitPredictionUnavailableReason::Unknown(_)));
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::SessionLimitPredictionTierOption<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("tier"); writer.word(self.tier().as_str(), !matches!(self.tier(), crate::enums::SessionLimitPredictionTier::Unknown(_)));
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
        writer.key("currentMode"); writer.word(self.current_mode().as_str(), !matches!(self.current_mode(), crate::enums::MetadataSnapshotCurrentMode::Unknown(_)));
        writer.option_text("selectedModel", self.selected_model());
        writer.key("sessionLimits"); match self.session_limits() { Some(value) => { value.rewrite(writer); } None => writer.null(), }
        if let Some(value) = self.indexed_search() { writer.key("indexedSearch"); writer.word(value.as_str(), !matches!(value, crate::enums::IndexedSearchState::Unknown(_))); }
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
        writer.key("priceCategory"); writer.word(self.price_category().as_str(), !matches!(self.price_category(), crate::enums::ModelPickerPriceCategory::Unknown(_)));
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
        if let Some(value) = self.reasoning_summary() { writer.key("reasoningSummary"); writer.word(value.as_str(), !matches!(value, crate::enums::SessionOpenOptionsReasoningSummary::Unknown(_))); }
        if let Some(value) = self.verbosity() { writer.key("verbosity"); writer.word(value.as_str(), !matches!(value, crate::enums::Verbosity::Unknown(_))); }
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
        if let Some(value) = self.sandbox_config_source() { writer.key("sandboxConfigSource"); writer.word(value.as_str(), !matches!(value, crate::enums::SandboxConfigSource::Unknown(_))); }
        writer.option_bool("logInteractiveShells", self.log_interactive_shells());
        if let Some(value) = self.env_value_mode() { writer.key("envValueMode"); writer.word(value.as_str(), !matches!(value, crate::enums::SessionOpenOptionsEnvValueMode::Unknown(_))); }
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
        if let Some(value) = self.session_capabilities() { writer.key("sessionCapabilities"); writer.open_list(); for item in value { writer.item(); writer.word(item.as_str(), !matches!(item, crate::enums::SessionCapability::Unknown(_))); } writer.close_list(); }
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
        writer.key("scope"); writer.word(self.scope().as_str(), !matches!(self.scope(), crate::enums::SessionOpenOptionsAdditionalContentExclusionPolicyScope::Unknown(_)));
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
        writer.key("status"); writer.word(self.status().as_str(), !matches!(self.status(), crate::enums::SessionsOpenStatus::Unknown(_)));
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
        if let Some(value) = self.host_type() { writer.key("hostType"); writer.word(value.as_str(), !matches!(value, crate::enums::SessionWorkingDirectoryContextHostType::Unknown(_))); }
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
        if let Some(value) = self.source() { writer.key("source"); writer.word(value.as_str(), !matches!(value, crate::enums::SessionSource::Unknown(_))); }
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
        if let Some(value) = self.task_type() { writer.key("taskType"); writer.word(value.as_str(), !matches!(value, crate::enums::SessionsOpenHandoffTaskType::Unknown(_))); }
        if let Some(value) = self.on_progress() { writer.key("onProgress"); writer.raw(value); }
        if let Some(value) = self.on_confirm() { writer.key("onConfirm"); writer.raw(value); }
        writer.close();
    }
}

impl view::SessionsOpenProgress<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("step"); writer.word(self.step().as_str(), !matches!(self.step(), crate::enums::SessionsOpenProgressStep::Unknown(_)));
        writer.key("status"); writer.word(self.status().as_str(), !matches!(self.status(), crate::enums::SessionsOpenProgressStatus::Unknown(_)));
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
        if let Some(value) = self.direction() { writer.key("direction"); writer.word(value.as_str(), !matches!(value, crate::enums::EventsReadDirection::Unknown(_))); }
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
        if let Some(value) = self.signal() { writer.key("signal"); writer.word(value.as_str(), !matches!(value, crate::enums::ShellKillSignal::Unknown(_))); }
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
        if let Some(value) = self.r#type() { writer.key("type"); writer.word(value.as_str(), !matches!(value, crate::enums::ShutdownType::Unknown(_))); }
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
        writer.key("scope"); writer.word(self.scope().as_str(), !matches!(self.scope(), crate::enums::SkillDiscoveryScope::Unknown(_)));
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
        writer.key("reason"); writer.word(self.reason().as_str(), !matches!(self.reason(), crate::enums::SkillInstallationFailureReason::Unknown(_)));
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::SkillInstallationManagementOutcomeRolledBack<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("reason"); writer.word(self.reason().as_str(), !matches!(self.reason(), crate::enums::SkillInstallationFailureReason::Unknown(_)));
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
        writer.key("reason"); writer.word(self.reason().as_str(), !matches!(self.reason(), crate::enums::SkillInstallationFailureReason::Unknown(_)));
        writer.option_text("operationId", self.operation_id());
        writer.member_text("kind", self.kind());
        writer.close();
    }
}

impl view::SkillInstallationOutcomeRolledBack<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("reason"); writer.word(self.reason().as_str(), !matches!(self.reason(), crate::enums::SkillInstallationFailureReason::Unknown(_)));
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
        if let Some(value) = self.mode() { writer.key("mode"); writer.word(value.as_str(), !matches!(value, crate::enums::SessionMode::Unknown(_))); }
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
        if let Some(value) = self.mode() { writer.key("mode"); writer.word(value.as_str(), !matches!(value, crate::enums::SessionMode::Unknown(_))); }
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
        writer.key("kind"); writer.word(self.kind().as_str(), !matches!(self.kind(), crate::enums::SlashCommandKind::Unknown(_)));
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
        if let Some(value) = self.completion() { writer.key("completion"); writer.word(value.as_str(), !matches!(value, crate::enums::SlashCommandInputCompletion::Unknown(_))); }
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
        if let Some(value) = self.auto_tier() { writer.key("autoTier"); writer.word(value.as_str(), !matches!(value, crate::enums::AutoTier::Unknown(_))); }
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
        if let Some(value) = self.sandbox_session_change() { writer.key("sandboxSessionChange"); writer.word(value.as_str(), !matches!(value, crate::enums::SandboxSessionChange::Unknown(_))); }
        writer.close();
    }
}

impl view::SlashCommandTimelineEntry<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.member_text("text", self.text());
        writer.option_text("url", self.url());
        if let Some(value) = self.remediation() { writer.key("remediation"); writer.word(value.as_str(), !matches!(value, crate::enums::RemediationAction::Unknown(_))); }
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
        if let Some(value) = self.model_policy() { writer.key("modelPolicy"); writer.word(value.as_str(), !matches!(value, crate::enums::AgentModelPolicy::Unknown(_))); }
        writer.option_text("effortLevel", self.effort_level());
        if let Some(value) = self.context_tier() { writer.key("contextTier"); writer.word(value.as_str(), !matches!(value, crate::enums::SubagentSettingsEntryContextTier::Unknown(_))); }
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
        writer.key("status"); writer.word(self.status().as_str(), !matches!(self.status(), crate::enums::TaskStatus::Unknown(_)));
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
        if let Some(value) = self.execution_mode() { writer.key("executionMode"); writer.word(value.as_str(), !matches!(value, crate::enums::TaskExecutionMode::Unknown(_))); }
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
        writer.key("status"); writer.word(self.status().as_str(), !matches!(self.status(), crate::enums::TaskClientStatus::Unknown(_)));
        writer.key("owner"); self.owner().rewrite(writer);
        writer.member_text("startedAt", self.started_at());
        writer.member_text("updatedAt", self.updated_at());
        writer.option_text("completedAt", self.completed_at());
        writer.member_natural("activeTimeMs", self.active_time_ms());
        writer.option_text("activeStartedAt", self.active_started_at());
        writer.option_text("idleSince", self.idle_since());
        writer.option_text("orphanedAt", self.orphaned_at());
        writer.option_text("reclaimedAt", self.reclaimed_at());
        writer.key("executionMode"); writer.word(self.execution_mode().as_str(), !matches!(self.execution_mode(), crate::enums::TaskClientExecutionMode::Unknown(_)));
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
        writer.key("kind"); writer.word(self.kind().as_str(), !matches!(self.kind(), crate::enums::TaskClientOwnerKind::Unknown(_)));
        writer.option_text("displayName", self.display_name());
        writer.option_text("source", self.source());
        writer.key("presence"); writer.word(self.presence().as_str(), !matches!(self.presence(), crate::enums::TaskClientOwnerPresence::Unknown(_)));
        writer.option_text("disconnectedAt", self.disconnected_at());
        writer.close();
    }
}

impl view::TaskClientProgress<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("type", self.r#type());
        writer.key("status"); writer.word(self.status().as_str(), !matches!(self.status(), crate::enums::TaskClientStatus::Unknown(_)));
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
        if let Some(value) = self.status() { writer.key("status"); writer.word(value.as_str(), !matches!(value, crate::enums::TaskClientActiveStatus::Unknown(_))); }
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
        writer.key("outcome"); writer.word(self.outcome().as_str(), !matches!(self.outcome(), crate::enums::TaskCompletionOutcome::Unknown(_)));
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
        writer.key("status"); writer.word(self.status().as_str(), !matches!(self.status(), crate::enums::TaskStatus::Unknown(_)));
        writer.member_text("startedAt", self.started_at());
        writer.option_text("completedAt", self.completed_at());
        writer.member_text("command", self.command());
        writer.key("attachmentMode"); writer.word(self.attachment_mode().as_str(), !matches!(self.attachment_mode(), crate::enums::TaskShellInfoAttachmentMode::Unknown(_)));
        if let Some(value) = self.execution_mode() { writer.key("executionMode"); writer.word(value.as_str(), !matches!(value, crate::enums::TaskExecutionMode::Unknown(_))); }
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
        writer.key("resultType"); writer.word(self.result_type().as_str(), !matches!(self.result_type(), crate::enums::ToolResultType::Unknown(_)));
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

impl view::UserSettingsWritten<'_> {
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
        if let Some(value) = self.status() { writer.key("status"); writer.word(value.as_str(), !matches!(value, crate::enums::SessionVisibilityStatus::Unknown(_))); }
        writer.option_text("shareUrl", self.share_url());
        writer.close();
    }
}

impl view::VisibilitySetRequest<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_text("sessionId", self.session_id());
        writer.key("status"); writer.word(self.status().as_str(), !matches!(self.status(), crate::enums::SessionVisibilityStatus::Unknown(_)));
        writer.close();
    }
}

impl view::VisibilitySetResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.member_bool("synced", self.synced());
        if let Some(value) = self.status() { writer.key("status"); writer.word(value.as_str(), !matches!(value, crate::enums::SessionVisibilityStatus::Unknown(_))); }
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
        if let Some(value) = self.context_tier() { writer.key("contextTier"); writer.word(value.as_str(), !matches!(value, crate::enums::ContextTier::Unknown(_))); }
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
        writer.key("kind"); writer.word(self.kind().as_str(), !matches!(self.kind(), crate::enums::WorkflowLogLineKind::Unknown(_)));
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
        writer.key("status"); writer.word(self.status().as_str(), !matches!(self.status(), crate::enums::WorkflowPhaseStatus::Unknown(_)));
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
        writer.key("kind"); writer.word(self.kind().as_str(), !matches!(self.kind(), crate::enums::WorkflowLogLineKind::Unknown(_)));
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
        writer.key("status"); writer.word(self.status().as_str(), !matches!(self.status(), crate::enums::WorkflowRunStatus::Unknown(_)));
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
        writer.key("operation"); writer.word(self.operation().as_str(), !matches!(self.operation(), crate::enums::WorkflowDurableOperation::Unknown(_)));
        writer.member_text("runId", self.run_id());
        writer.member_text("type", self.r#type());
        writer.close();
    }
}

impl view::WorkflowRunFailureWorkflowLimitReached<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("kind"); writer.word(self.kind().as_str(), !matches!(self.kind(), crate::enums::WorkflowRunFailureKind::Unknown(_)));
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
        writer.key("status"); writer.word(self.status().as_str(), !matches!(self.status(), crate::enums::WorkflowRunStatus::Unknown(_)));
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
        writer.key("status"); writer.word(self.status().as_str(), !matches!(self.status(), crate::enums::WorkflowRunStatus::Unknown(_)));
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
        writer.key("changeType"); writer.word(self.change_type().as_str(), !matches!(self.change_type(), crate::enums::WorkspaceDiffFileChangeType::Unknown(_)));
        writer.option_text("oldPath", self.old_path());
        writer.option_bool("isTruncated", self.is_truncated());
        if let Some(value) = self.contents() { writer.key("contents"); value.rewrite(writer); }
        writer.close();
    }
}

impl view::WorkspaceDiffResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        writer.open();
        writer.key("requestedMode"); writer.word(self.requested_mode().as_str(), !matches!(self.requested_mode(), crate::enums::WorkspaceDiffMode::Unknown(_)));
        writer.key("mode"); writer.word(self.mode().as_str(), !matches!(self.mode(), crate::enums::WorkspaceDiffMode::Unknown(_)));
        writer.key("changes"); writer.open_list(); for item in self.changes() { writer.item(); item.rewrite(writer); } writer.close_list();
        writer.option_text("baseBranch", self.base_branch());
        writer.member_bool("isFallback", self.is_fallback());
        if let Some(value) = self.unavailable_reason() { writer.key("unavailableReason"); writer.word(value.as_str(), !matches!(value, crate::enums::HistoryRewindUnavailableReason::Unknown(_))); }
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
        if let Some(value) = self.host_type() { writer.key("host_type"); writer.word(value.as_str(), !matches!(value, crate::enums::WorkspaceSummaryHostType::Unknown(_))); }
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
        writer.key("mode"); writer.word(self.mode().as_str(), !matches!(self.mode(), crate::enums::WorkspaceDiffMode::Unknown(_)));
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
        if let Some(value) = self.host_type() { writer.key("host_type"); writer.word(value.as_str(), !matches!(value, crate::enums::WorkspacesWorkspaceDetailsHostType::Unknown(_))); }
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
            view::AgentRegistrySpawnResult::Other(raw) => writer.other(raw),
        }
    }
}

impl view::AuthEnumerateQuery<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::AuthEnumerateQuery::Accounts(value) => { value.rewrite(writer); }
            view::AuthEnumerateQuery::Providers(value) => { value.rewrite(writer); }
            view::AuthEnumerateQuery::Other(raw) => writer.other(raw),
        }
    }
}

impl view::AuthEnumerateValue<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::AuthEnumerateValue::Accounts(value) => { value.rewrite(writer); }
            view::AuthEnumerateValue::Providers(value) => { value.rewrite(writer); }
            view::AuthEnumerateValue::Other(raw) => writer.other(raw),
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
            view::AuthLoginStep::Other(raw) => writer.other(raw),
        }
    }
}

impl view::AuthReadQuery<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::AuthReadQuery::ActiveAccount(value) => { value.rewrite(writer); }
            view::AuthReadQuery::Status(value) => { value.rewrite(writer); }
            view::AuthReadQuery::LastErrors(value) => { value.rewrite(writer); }
            view::AuthReadQuery::Other(raw) => writer.other(raw),
        }
    }
}

impl view::AuthReadValue<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::AuthReadValue::ActiveAccount(value) => { value.rewrite(writer); }
            view::AuthReadValue::Status(value) => { value.rewrite(writer); }
            view::AuthReadValue::LastErrors(value) => { value.rewrite(writer); }
            view::AuthReadValue::Other(raw) => writer.other(raw),
        }
    }
}

impl view::AuthWrite<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::AuthWrite::SwitchActive(value) => { value.rewrite(writer); }
            view::AuthWrite::Logout(value) => { value.rewrite(writer); }
            view::AuthWrite::SetCredentials(value) => { value.rewrite(writer); }
            view::AuthWrite::Other(raw) => writer.other(raw),
        }
    }
}

impl view::BuiltinToolSafeForTelemetry<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::BuiltinToolSafeForTelemetry::Bool(value) => { writer.bool(value); }
            view::BuiltinToolSafeForTelemetry::BuiltinToolSafeTelemetryFields(value) => { value.rewrite(writer); }
            view::BuiltinToolSafeForTelemetry::Other(raw) => writer.other(raw),
        }
    }
}

impl view::CatalogAgentPluginInstallSource<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::CatalogAgentPluginInstallSource::Materialization(value) => { value.rewrite(writer); }
            view::CatalogAgentPluginInstallSource::Marketplace(value) => { value.rewrite(writer); }
            view::CatalogAgentPluginInstallSource::Repository(value) => { value.rewrite(writer); }
            view::CatalogAgentPluginInstallSource::Other(raw) => writer.other(raw),
        }
    }
}

impl view::CatalogCandidate<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::CatalogCandidate::McpServer(value) => { value.rewrite(writer); }
            view::CatalogCandidate::AiSkill(value) => { value.rewrite(writer); }
            view::CatalogCandidate::Plugin(value) => { value.rewrite(writer); }
            view::CatalogCandidate::Other(raw) => writer.other(raw),
        }
    }
}

impl view::CatalogCandidateSource<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::CatalogCandidateSource::Url(value) => { value.rewrite(writer); }
            view::CatalogCandidateSource::Embedded(value) => { value.rewrite(writer); }
            view::CatalogCandidateSource::Other(raw) => writer.other(raw),
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
            view::CatalogSearchResult::Other(raw) => writer.other(raw),
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
            view::CatalogSelectionResult::Other(raw) => writer.other(raw),
        }
    }
}

impl view::ConnectorConnectResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::ConnectorConnectResult::Connected(value) => { value.rewrite(writer); }
            view::ConnectorConnectResult::ConsentRequired(value) => { value.rewrite(writer); }
            view::ConnectorConnectResult::Pending(value) => { value.rewrite(writer); }
            view::ConnectorConnectResult::Other(raw) => writer.other(raw),
        }
    }
}

impl view::DebugCollectLogsDestination<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::DebugCollectLogsDestination::Archive(value) => { value.rewrite(writer); }
            view::DebugCollectLogsDestination::Directory(value) => { value.rewrite(writer); }
            view::DebugCollectLogsDestination::Other(raw) => writer.other(raw),
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
            view::McpInstallationManagementOutcome::Other(raw) => writer.other(raw),
        }
    }
}

impl view::McpInstallationManagementResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::McpInstallationManagementResult::Outcome(value) => { value.rewrite(writer); }
            view::McpInstallationManagementResult::NegotiationRefused(value) => { value.rewrite(writer); }
            view::McpInstallationManagementResult::InvalidRequest(value) => { value.rewrite(writer); }
            view::McpInstallationManagementResult::Other(raw) => writer.other(raw),
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
            view::McpInstallationOperationStatus::Other(raw) => writer.other(raw),
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
            view::McpInstallationOutcome::Other(raw) => writer.other(raw),
        }
    }
}

impl view::McpInstallationResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::McpInstallationResult::Outcome(value) => { value.rewrite(writer); }
            view::McpInstallationResult::NegotiationRefused(value) => { value.rewrite(writer); }
            view::McpInstallationResult::InvalidRequest(value) => { value.rewrite(writer); }
            view::McpInstallationResult::Other(raw) => writer.other(raw),
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
            view::McpOauthProbeResult::Other(raw) => writer.other(raw),
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
            view::McpPlanInstallResult::Other(raw) => writer.other(raw),
        }
    }
}

impl view::McpPlanInstallSource<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::McpPlanInstallSource::Candidate(value) => { value.rewrite(writer); }
            view::McpPlanInstallSource::Card(value) => { value.rewrite(writer); }
            view::McpPlanInstallSource::Other(raw) => writer.other(raw),
        }
    }
}

impl view::McpSerializableServerConfig<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::McpSerializableServerConfig::McpServerConfigStdio(value) => { value.rewrite(writer); }
            view::McpSerializableServerConfig::McpServerConfigHttp(value) => { value.rewrite(writer); }
            view::McpSerializableServerConfig::Other(raw) => writer.other(raw),
        }
    }
}

impl view::McpServerCardReference<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::McpServerCardReference::Url(value) => { value.rewrite(writer); }
            view::McpServerCardReference::Embedded(value) => { value.rewrite(writer); }
            view::McpServerCardReference::Other(raw) => writer.other(raw),
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
            view::PermissionsLocationsAddToolApprovalDetails::Other(raw) => writer.other(raw),
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
            view::PushAttachment::Other(raw) => writer.other(raw),
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
            view::RemoteControlStatus::Other(raw) => writer.other(raw),
        }
    }
}

impl view::SessionLimitPredictionResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::SessionLimitPredictionResult::Available(value) => { value.rewrite(writer); }
            view::SessionLimitPredictionResult::Unavailable(value) => { value.rewrite(writer); }
            view::SessionLimitPredictionResult::Other(raw) => writer.other(raw),
        }
    }
}

impl view::SessionListEntry<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::SessionListEntry::NotRemote(value) => { value.rewrite(writer); }
            view::SessionListEntry::Remote(value) => { value.rewrite(writer); }
            view::SessionListEntry::Other(raw) => writer.other(raw),
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
            view::SessionOpenParams::Other(raw) => writer.other(raw),
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
            view::SessionsClientMetadataEntry::Other(raw) => writer.other(raw),
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
            view::SettableAuthInfo::Other(raw) => writer.other(raw),
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
            view::SkillInstallationManagementOutcome::Other(raw) => writer.other(raw),
        }
    }
}

impl view::SkillInstallationManagementResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::SkillInstallationManagementResult::Outcome(value) => { value.rewrite(writer); }
            view::SkillInstallationManagementResult::NegotiationRefused(value) => { value.rewrite(writer); }
            view::SkillInstallationManagementResult::InvalidRequest(value) => { value.rewrite(writer); }
            view::SkillInstallationManagementResult::Other(raw) => writer.other(raw),
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
            view::SkillInstallationOperationStatus::Other(raw) => writer.other(raw),
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
            view::SkillInstallationOutcome::Other(raw) => writer.other(raw),
        }
    }
}

impl view::SkillInstallationResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::SkillInstallationResult::Outcome(value) => { value.rewrite(writer); }
            view::SkillInstallationResult::NegotiationRefused(value) => { value.rewrite(writer); }
            view::SkillInstallationResult::InvalidRequest(value) => { value.rewrite(writer); }
            view::SkillInstallationResult::Other(raw) => writer.other(raw),
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
            view::SlashCommandInvocationResult::Other(raw) => writer.other(raw),
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
            view::TaskClientUpdate::Other(raw) => writer.other(raw),
        }
    }
}

impl view::TaskInfo<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::TaskInfo::Agent(value) => { value.rewrite(writer); }
            view::TaskInfo::Client(value) => { value.rewrite(writer); }
            view::TaskInfo::Shell(value) => { value.rewrite(writer); }
            view::TaskInfo::Other(raw) => writer.other(raw),
        }
    }
}

impl view::TaskProgress<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::TaskProgress::Agent(value) => { value.rewrite(writer); }
            view::TaskProgress::Client(value) => { value.rewrite(writer); }
            view::TaskProgress::Shell(value) => { value.rewrite(writer); }
            view::TaskProgress::Other(raw) => writer.other(raw),
        }
    }
}

impl view::ToolResult<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::ToolResult::Text(value) => { writer.text(&value); }
            view::ToolResult::Expanded(value) => { value.rewrite(writer); }
            view::ToolResult::Other(raw) => writer.other(raw),
        }
    }
}

impl view::WorkflowPauseInfo<'_> {
    pub(crate) fn rewrite(self, writer: &mut Writer) {
        match self {
            view::WorkflowPauseInfo::User(value) => { value.rewrite(writer); }
            view::WorkflowPauseInfo::Checkpoint(value) => { value.rewrite(writer); }
            view::WorkflowPauseInfo::Other(raw) => writer.other(raw),
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
            view::WorkflowRunFailure::Other(raw) => writer.other(raw),
        }
    }
}

