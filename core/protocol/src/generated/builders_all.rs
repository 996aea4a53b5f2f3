//! Builders: what is there with the feature `all`.

use std::fmt;

use crate::{enums, view};
use crate::fields::{Build, Fields, JsonText, Series, object_builder, union_builder};
use crate::raw::RawJson;
use super::builders::*;

/// A builder of `AccountLoginRequest`: the parameters of `account.login`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AccountLoginRequest(pub(crate) Fields);

impl AccountLoginRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(host: &str, token: &str) -> AccountLoginRequest {
        let mut fields = Fields::new();
        fields.text("host", host);
        fields.text("token", token);
        AccountLoginRequest(fields)
    }
    /// Sets `host`.
    #[inline] pub fn host(mut self, value: &str) -> AccountLoginRequest { self.0.text("host", value); self }
    /// Sets `login`.
    #[inline] pub fn login(mut self, value: &str) -> AccountLoginRequest { self.0.text("login", value); self }
    /// Sets `token`.
    #[inline] pub fn token(mut self, value: &str) -> AccountLoginRequest { self.0.text("token", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AccountLoginRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AccountLoginRequest<'_> { view::AccountLoginRequest(self.0.raw()) }
}

object_builder!(AccountLoginRequest);

/// A builder of `AccountLogoutRequest`: the parameters of `account.logout`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AccountLogoutRequest(pub(crate) Fields);

impl AccountLogoutRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> AccountLogoutRequest {
        let fields = Fields::new();
        AccountLogoutRequest(fields)
    }
    /// Sets `selectionId`.
    #[inline] pub fn selection_id(mut self, value: &str) -> AccountLogoutRequest { self.0.text("selectionId", value); self }
    /// Sets `authInfo`.
    #[inline] pub fn auth_info(mut self, value: impl Into<AuthInfo>) -> AccountLogoutRequest { self.0.put("authInfo", &Into::<AuthInfo>::into(value).0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AccountLogoutRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AccountLogoutRequest<'_> { view::AccountLogoutRequest(self.0.raw()) }
}

object_builder!(AccountLogoutRequest);

/// A builder of `AccountsEnumerateRequest`: the parameters of `session.accounts.enumerate`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AccountsEnumerateRequest(pub(crate) Fields);

impl AccountsEnumerateRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(query: impl Into<AuthEnumerateQuery>) -> AccountsEnumerateRequest {
        let mut fields = Fields::new();
        fields.put("query", &Into::<AuthEnumerateQuery>::into(query).0);
        AccountsEnumerateRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> AccountsEnumerateRequest { self.0.text("sessionId", value); self }
    /// Sets `query`.
    #[inline] pub fn query(mut self, value: impl Into<AuthEnumerateQuery>) -> AccountsEnumerateRequest { self.0.put("query", &Into::<AuthEnumerateQuery>::into(value).0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AccountsEnumerateRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AccountsEnumerateRequest<'_> { view::AccountsEnumerateRequest(self.0.raw()) }
}

object_builder!(AccountsEnumerateRequest);

/// A builder of `AccountsGetRequest`: the parameters of `session.accounts.get`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AccountsGetRequest(pub(crate) Fields);

impl AccountsGetRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(query: impl Into<AuthReadQuery>) -> AccountsGetRequest {
        let mut fields = Fields::new();
        fields.put("query", &Into::<AuthReadQuery>::into(query).0);
        AccountsGetRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> AccountsGetRequest { self.0.text("sessionId", value); self }
    /// Sets `query`.
    #[inline] pub fn query(mut self, value: impl Into<AuthReadQuery>) -> AccountsGetRequest { self.0.put("query", &Into::<AuthReadQuery>::into(value).0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AccountsGetRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AccountsGetRequest<'_> { view::AccountsGetRequest(self.0.raw()) }
}

object_builder!(AccountsGetRequest);

/// A builder of `AccountsSetRequest`: the parameters of `session.accounts.set`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AccountsSetRequest(pub(crate) Fields);

impl AccountsSetRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(command: impl Into<AuthWrite>) -> AccountsSetRequest {
        let mut fields = Fields::new();
        fields.put("command", &Into::<AuthWrite>::into(command).0);
        AccountsSetRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> AccountsSetRequest { self.0.text("sessionId", value); self }
    /// Sets `command`.
    #[inline] pub fn command(mut self, value: impl Into<AuthWrite>) -> AccountsSetRequest { self.0.put("command", &Into::<AuthWrite>::into(value).0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AccountsSetRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AccountsSetRequest<'_> { view::AccountsSetRequest(self.0.raw()) }
}

object_builder!(AccountsSetRequest);

/// A builder of `AgentRegistrySpawnRequest`: the parameters of `agentRegistry.spawn`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AgentRegistrySpawnRequest(pub(crate) Fields);

impl AgentRegistrySpawnRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(cwd: &str) -> AgentRegistrySpawnRequest {
        let mut fields = Fields::new();
        fields.text("cwd", cwd);
        AgentRegistrySpawnRequest(fields)
    }
    /// Sets `cwd`.
    #[inline] pub fn cwd(mut self, value: &str) -> AgentRegistrySpawnRequest { self.0.text("cwd", value); self }
    /// Sets `agentName`.
    #[inline] pub fn agent_name(mut self, value: &str) -> AgentRegistrySpawnRequest { self.0.text("agentName", value); self }
    /// Sets `model`.
    #[inline] pub fn model(mut self, value: &str) -> AgentRegistrySpawnRequest { self.0.text("model", value); self }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> AgentRegistrySpawnRequest { self.0.text("name", value); self }
    /// Sets `permissionMode`.
    #[inline] pub fn permission_mode(mut self, value: enums::AgentRegistrySpawnPermissionMode) -> AgentRegistrySpawnRequest { self.0.text("permissionMode", value.as_str()); self }
    /// Sets `initialPrompt`.
    #[inline] pub fn initial_prompt(mut self, value: &str) -> AgentRegistrySpawnRequest { self.0.text("initialPrompt", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AgentRegistrySpawnRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AgentRegistrySpawnRequest<'_> { view::AgentRegistrySpawnRequest(self.0.raw()) }
}

object_builder!(AgentRegistrySpawnRequest);

/// A builder of `AgentSelectRequest`: the parameters of `session.agent.select`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AgentSelectRequest(pub(crate) Fields);

impl AgentSelectRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(name: &str) -> AgentSelectRequest {
        let mut fields = Fields::new();
        fields.text("name", name);
        AgentSelectRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> AgentSelectRequest { self.0.text("sessionId", value); self }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> AgentSelectRequest { self.0.text("name", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AgentSelectRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AgentSelectRequest<'_> { view::AgentSelectRequest(self.0.raw()) }
}

object_builder!(AgentSelectRequest);

/// A builder of `AgentSetPromptRequest`: the parameters of `session.agent.setPrompt`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AgentSetPromptRequest(pub(crate) Fields);

impl AgentSetPromptRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(id: &str, prompt: &str) -> AgentSetPromptRequest {
        let mut fields = Fields::new();
        fields.text("id", id);
        fields.text("prompt", prompt);
        AgentSetPromptRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> AgentSetPromptRequest { self.0.text("sessionId", value); self }
    /// Sets `id`.
    #[inline] pub fn id(mut self, value: &str) -> AgentSetPromptRequest { self.0.text("id", value); self }
    /// Sets `prompt`.
    #[inline] pub fn prompt(mut self, value: &str) -> AgentSetPromptRequest { self.0.text("prompt", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AgentSetPromptRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AgentSetPromptRequest<'_> { view::AgentSetPromptRequest(self.0.raw()) }
}

object_builder!(AgentSetPromptRequest);

/// A builder of `AgentsDiscoverRequest`: the parameters of `agents.discover`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AgentsDiscoverRequest(pub(crate) Fields);

impl AgentsDiscoverRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> AgentsDiscoverRequest {
        let fields = Fields::new();
        AgentsDiscoverRequest(fields)
    }
    /// Sets `projectPaths`.
    #[inline] pub fn project_paths(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> AgentsDiscoverRequest { self.0.put("projectPaths", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `excludeHostAgents`.
    #[inline] pub fn exclude_host_agents(mut self, value: bool) -> AgentsDiscoverRequest { self.0.bool("excludeHostAgents", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AgentsDiscoverRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AgentsDiscoverRequest<'_> { view::AgentsDiscoverRequest(self.0.raw()) }
}

object_builder!(AgentsDiscoverRequest);

/// A builder of `AgentsGetDiscoveryPathsRequest`: the parameters of `agents.getDiscoveryPaths`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AgentsGetDiscoveryPathsRequest(pub(crate) Fields);

impl AgentsGetDiscoveryPathsRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> AgentsGetDiscoveryPathsRequest {
        let fields = Fields::new();
        AgentsGetDiscoveryPathsRequest(fields)
    }
    /// Sets `projectPaths`.
    #[inline] pub fn project_paths(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> AgentsGetDiscoveryPathsRequest { self.0.put("projectPaths", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `excludeHostAgents`.
    #[inline] pub fn exclude_host_agents(mut self, value: bool) -> AgentsGetDiscoveryPathsRequest { self.0.bool("excludeHostAgents", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AgentsGetDiscoveryPathsRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AgentsGetDiscoveryPathsRequest<'_> { view::AgentsGetDiscoveryPathsRequest(self.0.raw()) }
}

object_builder!(AgentsGetDiscoveryPathsRequest);

/// A builder of `AuthEnumerateQueryAccounts`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AuthEnumerateQueryAccounts(pub(crate) Fields);

impl AuthEnumerateQueryAccounts {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> AuthEnumerateQueryAccounts {
        let mut fields = Fields::new();
        fields.text("kind", "accounts");
        AuthEnumerateQueryAccounts(fields)
    }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AuthEnumerateQueryAccounts { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AuthEnumerateQueryAccounts<'_> { view::AuthEnumerateQueryAccounts(self.0.raw()) }
}

object_builder!(AuthEnumerateQueryAccounts);

/// A builder of `AuthEnumerateQueryProviders`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AuthEnumerateQueryProviders(pub(crate) Fields);

impl AuthEnumerateQueryProviders {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> AuthEnumerateQueryProviders {
        let mut fields = Fields::new();
        fields.text("kind", "providers");
        AuthEnumerateQueryProviders(fields)
    }
    /// Sets `brokerAvailable`.
    #[inline] pub fn broker_available(mut self, value: bool) -> AuthEnumerateQueryProviders { self.0.bool("brokerAvailable", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AuthEnumerateQueryProviders { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AuthEnumerateQueryProviders<'_> { view::AuthEnumerateQueryProviders(self.0.raw()) }
}

object_builder!(AuthEnumerateQueryProviders);

/// A builder of `AuthLoginAdvanceRequest`: the parameters of `session.accounts.login.advance`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AuthLoginAdvanceRequest(pub(crate) Fields);

impl AuthLoginAdvanceRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(flow_id: &str) -> AuthLoginAdvanceRequest {
        let mut fields = Fields::new();
        fields.text("flowId", flow_id);
        AuthLoginAdvanceRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> AuthLoginAdvanceRequest { self.0.text("sessionId", value); self }
    /// Sets `flowId`.
    #[inline] pub fn flow_id(mut self, value: &str) -> AuthLoginAdvanceRequest { self.0.text("flowId", value); self }
    /// Sets `input`.
    #[inline] pub fn input(mut self, value: &str) -> AuthLoginAdvanceRequest { self.0.text("input", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AuthLoginAdvanceRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AuthLoginAdvanceRequest<'_> { view::AuthLoginAdvanceRequest(self.0.raw()) }
}

object_builder!(AuthLoginAdvanceRequest);

/// A builder of `AuthLoginBeginRequest`: the parameters of `session.accounts.login.begin`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AuthLoginBeginRequest(pub(crate) Fields);

impl AuthLoginBeginRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(kind: enums::LoginProviderKind) -> AuthLoginBeginRequest {
        let mut fields = Fields::new();
        fields.text("kind", kind.as_str());
        AuthLoginBeginRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> AuthLoginBeginRequest { self.0.text("sessionId", value); self }
    /// Sets `kind`.
    #[inline] pub fn kind(mut self, value: enums::LoginProviderKind) -> AuthLoginBeginRequest { self.0.text("kind", value.as_str()); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AuthLoginBeginRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AuthLoginBeginRequest<'_> { view::AuthLoginBeginRequest(self.0.raw()) }
}

object_builder!(AuthLoginBeginRequest);

/// A builder of `AuthLoginCancelRequest`: the parameters of `session.accounts.login.cancel`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AuthLoginCancelRequest(pub(crate) Fields);

impl AuthLoginCancelRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(flow_id: &str) -> AuthLoginCancelRequest {
        let mut fields = Fields::new();
        fields.text("flowId", flow_id);
        AuthLoginCancelRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> AuthLoginCancelRequest { self.0.text("sessionId", value); self }
    /// Sets `flowId`.
    #[inline] pub fn flow_id(mut self, value: &str) -> AuthLoginCancelRequest { self.0.text("flowId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AuthLoginCancelRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AuthLoginCancelRequest<'_> { view::AuthLoginCancelRequest(self.0.raw()) }
}

object_builder!(AuthLoginCancelRequest);

/// A builder of `AuthReadQueryActiveAccount`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AuthReadQueryActiveAccount(pub(crate) Fields);

impl AuthReadQueryActiveAccount {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> AuthReadQueryActiveAccount {
        let mut fields = Fields::new();
        fields.text("kind", "activeAccount");
        AuthReadQueryActiveAccount(fields)
    }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AuthReadQueryActiveAccount { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AuthReadQueryActiveAccount<'_> { view::AuthReadQueryActiveAccount(self.0.raw()) }
}

object_builder!(AuthReadQueryActiveAccount);

/// A builder of `AuthReadQueryLastErrors`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AuthReadQueryLastErrors(pub(crate) Fields);

impl AuthReadQueryLastErrors {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> AuthReadQueryLastErrors {
        let mut fields = Fields::new();
        fields.text("kind", "lastErrors");
        AuthReadQueryLastErrors(fields)
    }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AuthReadQueryLastErrors { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AuthReadQueryLastErrors<'_> { view::AuthReadQueryLastErrors(self.0.raw()) }
}

object_builder!(AuthReadQueryLastErrors);

/// A builder of `AuthReadQueryStatus`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AuthReadQueryStatus(pub(crate) Fields);

impl AuthReadQueryStatus {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> AuthReadQueryStatus {
        let mut fields = Fields::new();
        fields.text("kind", "status");
        AuthReadQueryStatus(fields)
    }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AuthReadQueryStatus { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AuthReadQueryStatus<'_> { view::AuthReadQueryStatus(self.0.raw()) }
}

object_builder!(AuthReadQueryStatus);

/// A builder of `AuthWriteLogout`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AuthWriteLogout(pub(crate) Fields);

impl AuthWriteLogout {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> AuthWriteLogout {
        let mut fields = Fields::new();
        fields.text("kind", "logout");
        AuthWriteLogout(fields)
    }
    /// Sets `selectionId`.
    #[inline] pub fn selection_id(mut self, value: &str) -> AuthWriteLogout { self.0.text("selectionId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AuthWriteLogout { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AuthWriteLogout<'_> { view::AuthWriteLogout(self.0.raw()) }
}

object_builder!(AuthWriteLogout);

/// A builder of `AuthWriteSetCredentials`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AuthWriteSetCredentials(pub(crate) Fields);

impl AuthWriteSetCredentials {
    /// Starts with what is required.
    #[inline]
    pub fn new(host: &str, login: &str, token: &str) -> AuthWriteSetCredentials {
        let mut fields = Fields::new();
        fields.text("host", host);
        fields.text("login", login);
        fields.text("token", token);
        fields.text("kind", "setCredentials");
        AuthWriteSetCredentials(fields)
    }
    /// Sets `host`. Format `uri`.
    #[inline] pub fn host(mut self, value: &str) -> AuthWriteSetCredentials { self.0.text("host", value); self }
    /// Sets `login`.
    #[inline] pub fn login(mut self, value: &str) -> AuthWriteSetCredentials { self.0.text("login", value); self }
    /// Sets `token`.
    #[inline] pub fn token(mut self, value: &str) -> AuthWriteSetCredentials { self.0.text("token", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AuthWriteSetCredentials { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AuthWriteSetCredentials<'_> { view::AuthWriteSetCredentials(self.0.raw()) }
}

object_builder!(AuthWriteSetCredentials);

/// A builder of `AuthWriteSwitchActive`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct AuthWriteSwitchActive(pub(crate) Fields);

impl AuthWriteSwitchActive {
    /// Starts with what is required.
    #[inline]
    pub fn new(selection_id: &str) -> AuthWriteSwitchActive {
        let mut fields = Fields::new();
        fields.text("selectionId", selection_id);
        fields.text("kind", "switchActive");
        AuthWriteSwitchActive(fields)
    }
    /// Sets `selectionId`.
    #[inline] pub fn selection_id(mut self, value: &str) -> AuthWriteSwitchActive { self.0.text("selectionId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> AuthWriteSwitchActive { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::AuthWriteSwitchActive<'_> { view::AuthWriteSwitchActive(self.0.raw()) }
}

object_builder!(AuthWriteSwitchActive);

/// A builder of `CanvasActionInvokeRequest`: the parameters of `session.canvas.action.invoke`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct CanvasActionInvokeRequest(pub(crate) Fields);

impl CanvasActionInvokeRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(instance_id: &str, action_name: &str) -> CanvasActionInvokeRequest {
        let mut fields = Fields::new();
        fields.text("instanceId", instance_id);
        fields.text("actionName", action_name);
        CanvasActionInvokeRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> CanvasActionInvokeRequest { self.0.text("sessionId", value); self }
    /// Sets `instanceId`.
    #[inline] pub fn instance_id(mut self, value: &str) -> CanvasActionInvokeRequest { self.0.text("instanceId", value); self }
    /// Sets `actionName`.
    #[inline] pub fn action_name(mut self, value: &str) -> CanvasActionInvokeRequest { self.0.text("actionName", value); self }
    /// Sets `input`.
    #[inline] pub fn input(mut self, value: impl Into<JsonText>) -> CanvasActionInvokeRequest { self.0.put("input", &Into::<JsonText>::into(value)); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> CanvasActionInvokeRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::CanvasActionInvokeRequest<'_> { view::CanvasActionInvokeRequest(self.0.raw()) }
}

object_builder!(CanvasActionInvokeRequest);

/// A builder of `CanvasCloseRequest`: the parameters of `session.canvas.close`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct CanvasCloseRequest(pub(crate) Fields);

impl CanvasCloseRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(instance_id: &str) -> CanvasCloseRequest {
        let mut fields = Fields::new();
        fields.text("instanceId", instance_id);
        CanvasCloseRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> CanvasCloseRequest { self.0.text("sessionId", value); self }
    /// Sets `instanceId`.
    #[inline] pub fn instance_id(mut self, value: &str) -> CanvasCloseRequest { self.0.text("instanceId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> CanvasCloseRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::CanvasCloseRequest<'_> { view::CanvasCloseRequest(self.0.raw()) }
}

object_builder!(CanvasCloseRequest);

/// A builder of `CatalogClientContract`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct CatalogClientContract(pub(crate) Fields);

impl CatalogClientContract {
    /// Starts with what is required.
    #[inline]
    pub fn new(protocol_version: u64, required_capabilities: impl IntoIterator<Item = impl AsRef<str>>) -> CatalogClientContract {
        let mut fields = Fields::new();
        fields.natural("protocolVersion", protocol_version);
        fields.put("requiredCapabilities", &{ let mut series = Series::list(); for item in required_capabilities { series.item(&JsonText::from(item.as_ref())); } series.finish() });
        CatalogClientContract(fields)
    }
    /// Sets `protocolVersion`. More than `0`. At most `4294967295`.
    #[inline] pub fn protocol_version(mut self, value: u64) -> CatalogClientContract { self.0.natural("protocolVersion", value); self }
    /// Sets `requiredCapabilities`. Greatest number of items `32`. No item is there twice.
    #[inline] pub fn required_capabilities(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> CatalogClientContract { self.0.put("requiredCapabilities", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> CatalogClientContract { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::CatalogClientContract<'_> { view::CatalogClientContract(self.0.raw()) }
}

object_builder!(CatalogClientContract);

/// A builder of `CatalogSearchPage`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct CatalogSearchPage(pub(crate) Fields);

impl CatalogSearchPage {
    /// Starts with what is required.
    #[inline]
    pub fn new(token: &str, number: u64) -> CatalogSearchPage {
        let mut fields = Fields::new();
        fields.text("token", token);
        fields.natural("number", number);
        CatalogSearchPage(fields)
    }
    /// Sets `token`. Least length `1`. Greatest length `4096`.
    #[inline] pub fn token(mut self, value: &str) -> CatalogSearchPage { self.0.text("token", value); self }
    /// Sets `number`. At least `1`. At most `1000`.
    #[inline] pub fn number(mut self, value: u64) -> CatalogSearchPage { self.0.natural("number", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> CatalogSearchPage { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::CatalogSearchPage<'_> { view::CatalogSearchPage(self.0.raw()) }
}

object_builder!(CatalogSearchPage);

/// A builder of `CatalogSearchRequest`: the parameters of `catalog.search`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct CatalogSearchRequest(pub(crate) Fields);

impl CatalogSearchRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(contract: CatalogClientContract, query: &str) -> CatalogSearchRequest {
        let mut fields = Fields::new();
        fields.fields("contract", &contract.0);
        fields.text("query", query);
        CatalogSearchRequest(fields)
    }
    /// Sets `contract`.
    #[inline] pub fn contract(mut self, value: CatalogClientContract) -> CatalogSearchRequest { self.0.fields("contract", &value.0); self }
    /// Sets `policySessionId`. Least length `1`. Greatest length `256`.
    #[inline] pub fn policy_session_id(mut self, value: &str) -> CatalogSearchRequest { self.0.text("policySessionId", value); self }
    /// Sets `query`. Least length `1`. Greatest length `256`. Pattern `\S`.
    #[inline] pub fn query(mut self, value: &str) -> CatalogSearchRequest { self.0.text("query", value); self }
    /// Sets `limit`. Default `10`. At least `1`. At most `50`.
    #[inline] pub fn limit(mut self, value: u64) -> CatalogSearchRequest { self.0.natural("limit", value); self }
    /// Sets `kinds`. Least number of items `1`. Greatest number of items `3`. No item is there twice.
    #[inline] pub fn kinds(mut self, value: impl IntoIterator<Item = enums::CatalogCandidateKind>) -> CatalogSearchRequest { self.0.put("kinds", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_str())); } series.finish() }); self }
    /// Sets `page`.
    #[inline] pub fn page(mut self, value: CatalogSearchPage) -> CatalogSearchRequest { self.0.fields("page", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> CatalogSearchRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::CatalogSearchRequest<'_> { view::CatalogSearchRequest(self.0.raw()) }
}

object_builder!(CatalogSearchRequest);

/// A builder of `CatalogSelectionRequest`: the parameters of `catalog.select`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct CatalogSelectionRequest(pub(crate) Fields);

impl CatalogSelectionRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(contract: CatalogClientContract, session_id: &str, selection_ref: &str, outcome: enums::CatalogSelectionDecision) -> CatalogSelectionRequest {
        let mut fields = Fields::new();
        fields.fields("contract", &contract.0);
        fields.text("sessionId", session_id);
        fields.text("selectionRef", selection_ref);
        fields.text("outcome", outcome.as_str());
        CatalogSelectionRequest(fields)
    }
    /// Sets `contract`.
    #[inline] pub fn contract(mut self, value: CatalogClientContract) -> CatalogSelectionRequest { self.0.fields("contract", &value.0); self }
    /// Sets `sessionId`. Least length `1`. Greatest length `256`.
    #[inline] pub fn session_id(mut self, value: &str) -> CatalogSelectionRequest { self.0.text("sessionId", value); self }
    /// Sets `selectionRef`. Least length `1`. Greatest length `256`.
    #[inline] pub fn selection_ref(mut self, value: &str) -> CatalogSelectionRequest { self.0.text("selectionRef", value); self }
    /// Sets `outcome`.
    #[inline] pub fn outcome(mut self, value: enums::CatalogSelectionDecision) -> CatalogSelectionRequest { self.0.text("outcome", value.as_str()); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> CatalogSelectionRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::CatalogSelectionRequest<'_> { view::CatalogSelectionRequest(self.0.raw()) }
}

object_builder!(CatalogSelectionRequest);

/// A builder of `CommandsInvokeRequest`: the parameters of `session.commands.invoke`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct CommandsInvokeRequest(pub(crate) Fields);

impl CommandsInvokeRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(name: &str) -> CommandsInvokeRequest {
        let mut fields = Fields::new();
        fields.text("name", name);
        CommandsInvokeRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> CommandsInvokeRequest { self.0.text("sessionId", value); self }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> CommandsInvokeRequest { self.0.text("name", value); self }
    /// Sets `input`.
    #[inline] pub fn input(mut self, value: &str) -> CommandsInvokeRequest { self.0.text("input", value); self }
    /// Sets `origin`.
    #[inline] pub fn origin(mut self, value: enums::CommandsInvocationOrigin) -> CommandsInvokeRequest { self.0.text("origin", value.as_str()); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> CommandsInvokeRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::CommandsInvokeRequest<'_> { view::CommandsInvokeRequest(self.0.raw()) }
}

object_builder!(CommandsInvokeRequest);

/// A builder of `CommandsListRequest`: the parameters of `session.commands.list`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct CommandsListRequest(pub(crate) Fields);

impl CommandsListRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> CommandsListRequest {
        let fields = Fields::new();
        CommandsListRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> CommandsListRequest { self.0.text("sessionId", value); self }
    /// Sets `includeBuiltins`.
    #[inline] pub fn include_builtins(mut self, value: bool) -> CommandsListRequest { self.0.bool("includeBuiltins", value); self }
    /// Sets `includeSkills`.
    #[inline] pub fn include_skills(mut self, value: bool) -> CommandsListRequest { self.0.bool("includeSkills", value); self }
    /// Sets `includeClientCommands`.
    #[inline] pub fn include_client_commands(mut self, value: bool) -> CommandsListRequest { self.0.bool("includeClientCommands", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> CommandsListRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::CommandsListRequest<'_> { view::CommandsListRequest(self.0.raw()) }
}

object_builder!(CommandsListRequest);

/// A builder of `CompletionsRequestRequest`: the parameters of `session.completions.request`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct CompletionsRequestRequest(pub(crate) Fields);

impl CompletionsRequestRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(text: &str, offset: u64) -> CompletionsRequestRequest {
        let mut fields = Fields::new();
        fields.text("text", text);
        fields.natural("offset", offset);
        CompletionsRequestRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> CompletionsRequestRequest { self.0.text("sessionId", value); self }
    /// Sets `text`.
    #[inline] pub fn text(mut self, value: &str) -> CompletionsRequestRequest { self.0.text("text", value); self }
    /// Sets `offset`. At least `0`.
    #[inline] pub fn offset(mut self, value: u64) -> CompletionsRequestRequest { self.0.natural("offset", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> CompletionsRequestRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::CompletionsRequestRequest<'_> { view::CompletionsRequestRequest(self.0.raw()) }
}

object_builder!(CompletionsRequestRequest);

/// A builder of `ConnectRemoteSessionParams`: the parameters of `sessions.connect`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ConnectRemoteSessionParams(pub(crate) Fields);

impl ConnectRemoteSessionParams {
    /// Starts with what is required.
    #[inline]
    pub fn new(session_id: &str) -> ConnectRemoteSessionParams {
        let mut fields = Fields::new();
        fields.text("sessionId", session_id);
        ConnectRemoteSessionParams(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> ConnectRemoteSessionParams { self.0.text("sessionId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ConnectRemoteSessionParams { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ConnectRemoteSessionParams<'_> { view::ConnectRemoteSessionParams(self.0.raw()) }
}

object_builder!(ConnectRemoteSessionParams);

/// A builder of `ConnectorAccountRequest`: the parameters of `session.connectors.list`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ConnectorAccountRequest(pub(crate) Fields);

impl ConnectorAccountRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(account_id: &str) -> ConnectorAccountRequest {
        let mut fields = Fields::new();
        fields.text("accountId", account_id);
        ConnectorAccountRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> ConnectorAccountRequest { self.0.text("sessionId", value); self }
    /// Sets `accountId`.
    #[inline] pub fn account_id(mut self, value: &str) -> ConnectorAccountRequest { self.0.text("accountId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ConnectorAccountRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ConnectorAccountRequest<'_> { view::ConnectorAccountRequest(self.0.raw()) }
}

object_builder!(ConnectorAccountRequest);

/// A builder of `ConnectorConnectRequest`: the parameters of `session.connectors.connect`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ConnectorConnectRequest(pub(crate) Fields);

impl ConnectorConnectRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(account_id: &str, connector_name: &str) -> ConnectorConnectRequest {
        let mut fields = Fields::new();
        fields.text("accountId", account_id);
        fields.text("connectorName", connector_name);
        ConnectorConnectRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> ConnectorConnectRequest { self.0.text("sessionId", value); self }
    /// Sets `accountId`.
    #[inline] pub fn account_id(mut self, value: &str) -> ConnectorConnectRequest { self.0.text("accountId", value); self }
    /// Sets `connectorName`.
    #[inline] pub fn connector_name(mut self, value: &str) -> ConnectorConnectRequest { self.0.text("connectorName", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ConnectorConnectRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ConnectorConnectRequest<'_> { view::ConnectorConnectRequest(self.0.raw()) }
}

object_builder!(ConnectorConnectRequest);

/// A builder of `ConnectorContinueRequest`: the parameters of `session.connectors.continueConnection`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ConnectorContinueRequest(pub(crate) Fields);

impl ConnectorContinueRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(continuation_id: &str, max_attempts: u64, poll_interval_ms: u64, deadline_ms: u64) -> ConnectorContinueRequest {
        let mut fields = Fields::new();
        fields.text("continuationId", continuation_id);
        fields.natural("maxAttempts", max_attempts);
        fields.natural("pollIntervalMs", poll_interval_ms);
        fields.natural("deadlineMs", deadline_ms);
        ConnectorContinueRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> ConnectorContinueRequest { self.0.text("sessionId", value); self }
    /// Sets `continuationId`.
    #[inline] pub fn continuation_id(mut self, value: &str) -> ConnectorContinueRequest { self.0.text("continuationId", value); self }
    /// Sets `maxAttempts`. At least `1`. At most `60`.
    #[inline] pub fn max_attempts(mut self, value: u64) -> ConnectorContinueRequest { self.0.natural("maxAttempts", value); self }
    /// Sets `pollIntervalMs`. At least `0`. At most `30000`.
    #[inline] pub fn poll_interval_ms(mut self, value: u64) -> ConnectorContinueRequest { self.0.natural("pollIntervalMs", value); self }
    /// Sets `deadlineMs`. At least `1`. At most `300000`.
    #[inline] pub fn deadline_ms(mut self, value: u64) -> ConnectorContinueRequest { self.0.natural("deadlineMs", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ConnectorContinueRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ConnectorContinueRequest<'_> { view::ConnectorContinueRequest(self.0.raw()) }
}

object_builder!(ConnectorContinueRequest);

/// A builder of `ConnectorReconcileRequest`: the parameters of `session.connectors.reconcile`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ConnectorReconcileRequest(pub(crate) Fields);

impl ConnectorReconcileRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(account_id: &str) -> ConnectorReconcileRequest {
        let mut fields = Fields::new();
        fields.text("accountId", account_id);
        ConnectorReconcileRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> ConnectorReconcileRequest { self.0.text("sessionId", value); self }
    /// Sets `accountId`.
    #[inline] pub fn account_id(mut self, value: &str) -> ConnectorReconcileRequest { self.0.text("accountId", value); self }
    /// Sets `refreshCatalog`.
    #[inline] pub fn refresh_catalog(mut self, value: bool) -> ConnectorReconcileRequest { self.0.bool("refreshCatalog", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ConnectorReconcileRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ConnectorReconcileRequest<'_> { view::ConnectorReconcileRequest(self.0.raw()) }
}

object_builder!(ConnectorReconcileRequest);

/// A builder of `ConnectorsDisconnectParams`: the parameters of `session.connectors.disconnect`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ConnectorsDisconnectParams(pub(crate) Fields);

impl ConnectorsDisconnectParams {
    /// Starts with what is required.
    #[inline]
    pub fn new(account_id: &str, connector_name: &str) -> ConnectorsDisconnectParams {
        let mut fields = Fields::new();
        fields.text("accountId", account_id);
        fields.text("connectorName", connector_name);
        ConnectorsDisconnectParams(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> ConnectorsDisconnectParams { self.0.text("sessionId", value); self }
    /// Sets `accountId`.
    #[inline] pub fn account_id(mut self, value: &str) -> ConnectorsDisconnectParams { self.0.text("accountId", value); self }
    /// Sets `connectorName`.
    #[inline] pub fn connector_name(mut self, value: &str) -> ConnectorsDisconnectParams { self.0.text("connectorName", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ConnectorsDisconnectParams { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ConnectorsDisconnectParams<'_> { view::ConnectorsDisconnectParams(self.0.raw()) }
}

object_builder!(ConnectorsDisconnectParams);

/// A builder of `ConnectorsReconnectParams`: the parameters of `session.connectors.reconnect`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ConnectorsReconnectParams(pub(crate) Fields);

impl ConnectorsReconnectParams {
    /// Starts with what is required.
    #[inline]
    pub fn new(account_id: &str, connector_name: &str) -> ConnectorsReconnectParams {
        let mut fields = Fields::new();
        fields.text("accountId", account_id);
        fields.text("connectorName", connector_name);
        ConnectorsReconnectParams(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> ConnectorsReconnectParams { self.0.text("sessionId", value); self }
    /// Sets `accountId`.
    #[inline] pub fn account_id(mut self, value: &str) -> ConnectorsReconnectParams { self.0.text("accountId", value); self }
    /// Sets `connectorName`.
    #[inline] pub fn connector_name(mut self, value: &str) -> ConnectorsReconnectParams { self.0.text("connectorName", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ConnectorsReconnectParams { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ConnectorsReconnectParams<'_> { view::ConnectorsReconnectParams(self.0.raw()) }
}

object_builder!(ConnectorsReconnectParams);

/// A builder of `ConnectorsRefreshParams`: the parameters of `session.connectors.refresh`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ConnectorsRefreshParams(pub(crate) Fields);

impl ConnectorsRefreshParams {
    /// Starts with what is required.
    #[inline]
    pub fn new(account_id: &str) -> ConnectorsRefreshParams {
        let mut fields = Fields::new();
        fields.text("accountId", account_id);
        ConnectorsRefreshParams(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> ConnectorsRefreshParams { self.0.text("sessionId", value); self }
    /// Sets `accountId`.
    #[inline] pub fn account_id(mut self, value: &str) -> ConnectorsRefreshParams { self.0.text("accountId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ConnectorsRefreshParams { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ConnectorsRefreshParams<'_> { view::ConnectorsRefreshParams(self.0.raw()) }
}

object_builder!(ConnectorsRefreshParams);

/// A builder of `ContentExclusionCheckPathsRequest`: the parameters of `session.contentExclusion.checkPaths`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ContentExclusionCheckPathsRequest(pub(crate) Fields);

impl ContentExclusionCheckPathsRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(paths: impl IntoIterator<Item = impl AsRef<str>>) -> ContentExclusionCheckPathsRequest {
        let mut fields = Fields::new();
        fields.put("paths", &{ let mut series = Series::list(); for item in paths { series.item(&JsonText::from(item.as_ref())); } series.finish() });
        ContentExclusionCheckPathsRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> ContentExclusionCheckPathsRequest { self.0.text("sessionId", value); self }
    /// Sets `paths`.
    #[inline] pub fn paths(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> ContentExclusionCheckPathsRequest { self.0.put("paths", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ContentExclusionCheckPathsRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ContentExclusionCheckPathsRequest<'_> { view::ContentExclusionCheckPathsRequest(self.0.raw()) }
}

object_builder!(ContentExclusionCheckPathsRequest);

/// A builder of `DebugCollectLogsDestinationArchive`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct DebugCollectLogsDestinationArchive(pub(crate) Fields);

impl DebugCollectLogsDestinationArchive {
    /// Starts with what is required.
    #[inline]
    pub fn new(output_path: &str) -> DebugCollectLogsDestinationArchive {
        let mut fields = Fields::new();
        fields.text("outputPath", output_path);
        fields.text("kind", "archive");
        DebugCollectLogsDestinationArchive(fields)
    }
    /// Sets `outputPath`.
    #[inline] pub fn output_path(mut self, value: &str) -> DebugCollectLogsDestinationArchive { self.0.text("outputPath", value); self }
    /// Sets `noOverwrite`.
    #[inline] pub fn no_overwrite(mut self, value: bool) -> DebugCollectLogsDestinationArchive { self.0.bool("noOverwrite", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> DebugCollectLogsDestinationArchive { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::DebugCollectLogsDestinationArchive<'_> { view::DebugCollectLogsDestinationArchive(self.0.raw()) }
}

object_builder!(DebugCollectLogsDestinationArchive);

/// A builder of `DebugCollectLogsDestinationDirectory`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct DebugCollectLogsDestinationDirectory(pub(crate) Fields);

impl DebugCollectLogsDestinationDirectory {
    /// Starts with what is required.
    #[inline]
    pub fn new(output_directory: &str) -> DebugCollectLogsDestinationDirectory {
        let mut fields = Fields::new();
        fields.text("outputDirectory", output_directory);
        fields.text("kind", "directory");
        DebugCollectLogsDestinationDirectory(fields)
    }
    /// Sets `outputDirectory`.
    #[inline] pub fn output_directory(mut self, value: &str) -> DebugCollectLogsDestinationDirectory { self.0.text("outputDirectory", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> DebugCollectLogsDestinationDirectory { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::DebugCollectLogsDestinationDirectory<'_> { view::DebugCollectLogsDestinationDirectory(self.0.raw()) }
}

object_builder!(DebugCollectLogsDestinationDirectory);

/// A builder of `DebugCollectLogsEntry`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct DebugCollectLogsEntry(pub(crate) Fields);

impl DebugCollectLogsEntry {
    /// Starts with what is required.
    #[inline]
    pub fn new(kind: enums::DebugCollectLogsEntryKind, path: &str, bundle_path: &str) -> DebugCollectLogsEntry {
        let mut fields = Fields::new();
        fields.text("kind", kind.as_str());
        fields.text("path", path);
        fields.text("bundlePath", bundle_path);
        DebugCollectLogsEntry(fields)
    }
    /// Sets `kind`.
    #[inline] pub fn kind(mut self, value: enums::DebugCollectLogsEntryKind) -> DebugCollectLogsEntry { self.0.text("kind", value.as_str()); self }
    /// Sets `path`.
    #[inline] pub fn path(mut self, value: &str) -> DebugCollectLogsEntry { self.0.text("path", value); self }
    /// Sets `bundlePath`.
    #[inline] pub fn bundle_path(mut self, value: &str) -> DebugCollectLogsEntry { self.0.text("bundlePath", value); self }
    /// Sets `redaction`.
    #[inline] pub fn redaction(mut self, value: enums::DebugCollectLogsRedaction) -> DebugCollectLogsEntry { self.0.text("redaction", value.as_str()); self }
    /// Sets `required`.
    #[inline] pub fn required(mut self, value: bool) -> DebugCollectLogsEntry { self.0.bool("required", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> DebugCollectLogsEntry { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::DebugCollectLogsEntry<'_> { view::DebugCollectLogsEntry(self.0.raw()) }
}

object_builder!(DebugCollectLogsEntry);

/// A builder of `DebugCollectLogsInclude`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct DebugCollectLogsInclude(pub(crate) Fields);

impl DebugCollectLogsInclude {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> DebugCollectLogsInclude {
        let fields = Fields::new();
        DebugCollectLogsInclude(fields)
    }
    /// Sets `events`.
    #[inline] pub fn events(mut self, value: bool) -> DebugCollectLogsInclude { self.0.bool("events", value); self }
    /// Sets `processLogs`.
    #[inline] pub fn process_logs(mut self, value: bool) -> DebugCollectLogsInclude { self.0.bool("processLogs", value); self }
    /// Sets `shellLogs`.
    #[inline] pub fn shell_logs(mut self, value: bool) -> DebugCollectLogsInclude { self.0.bool("shellLogs", value); self }
    /// Sets `eventsPath`.
    #[inline] pub fn events_path(mut self, value: &str) -> DebugCollectLogsInclude { self.0.text("eventsPath", value); self }
    /// Sets `currentProcessLogPath`.
    #[inline] pub fn current_process_log_path(mut self, value: &str) -> DebugCollectLogsInclude { self.0.text("currentProcessLogPath", value); self }
    /// Sets `processLogDirectory`.
    #[inline] pub fn process_log_directory(mut self, value: &str) -> DebugCollectLogsInclude { self.0.text("processLogDirectory", value); self }
    /// Sets `previousProcessLogLimit`. At least `0`.
    #[inline] pub fn previous_process_log_limit(mut self, value: u64) -> DebugCollectLogsInclude { self.0.natural("previousProcessLogLimit", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> DebugCollectLogsInclude { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::DebugCollectLogsInclude<'_> { view::DebugCollectLogsInclude(self.0.raw()) }
}

object_builder!(DebugCollectLogsInclude);

/// A builder of `DebugCollectLogsRequest`: the parameters of `session.debug.collectLogs`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct DebugCollectLogsRequest(pub(crate) Fields);

impl DebugCollectLogsRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(destination: impl Into<DebugCollectLogsDestination>) -> DebugCollectLogsRequest {
        let mut fields = Fields::new();
        fields.put("destination", &Into::<DebugCollectLogsDestination>::into(destination).0);
        DebugCollectLogsRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> DebugCollectLogsRequest { self.0.text("sessionId", value); self }
    /// Sets `destination`.
    #[inline] pub fn destination(mut self, value: impl Into<DebugCollectLogsDestination>) -> DebugCollectLogsRequest { self.0.put("destination", &Into::<DebugCollectLogsDestination>::into(value).0); self }
    /// Sets `include`.
    #[inline] pub fn include(mut self, value: DebugCollectLogsInclude) -> DebugCollectLogsRequest { self.0.fields("include", &value.0); self }
    /// Sets `additionalEntries`.
    #[inline] pub fn additional_entries(mut self, value: impl IntoIterator<Item = DebugCollectLogsEntry>) -> DebugCollectLogsRequest { self.0.put("additionalEntries", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> DebugCollectLogsRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::DebugCollectLogsRequest<'_> { view::DebugCollectLogsRequest(self.0.raw()) }
}

object_builder!(DebugCollectLogsRequest);

/// A builder of `DiagnosticsConfigureRequest`: the parameters of `session.diagnostics.configure`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct DiagnosticsConfigureRequest(pub(crate) Fields);

impl DiagnosticsConfigureRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(sources: DiagnosticSourcesConfiguration) -> DiagnosticsConfigureRequest {
        let mut fields = Fields::new();
        fields.fields("sources", &sources.0);
        DiagnosticsConfigureRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> DiagnosticsConfigureRequest { self.0.text("sessionId", value); self }
    /// Sets `sources`.
    #[inline] pub fn sources(mut self, value: DiagnosticSourcesConfiguration) -> DiagnosticsConfigureRequest { self.0.fields("sources", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> DiagnosticsConfigureRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::DiagnosticsConfigureRequest<'_> { view::DiagnosticsConfigureRequest(self.0.raw()) }
}

object_builder!(DiagnosticsConfigureRequest);

/// A builder of `DiagnosticsReadRequest`: the parameters of `session.diagnostics.read`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct DiagnosticsReadRequest(pub(crate) Fields);

impl DiagnosticsReadRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(sources: impl IntoIterator<Item = enums::DiagnosticSource>) -> DiagnosticsReadRequest {
        let mut fields = Fields::new();
        fields.put("sources", &{ let mut series = Series::list(); for item in sources { series.item(&JsonText::from(item.as_str())); } series.finish() });
        DiagnosticsReadRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> DiagnosticsReadRequest { self.0.text("sessionId", value); self }
    /// Sets `sources`.
    #[inline] pub fn sources(mut self, value: impl IntoIterator<Item = enums::DiagnosticSource>) -> DiagnosticsReadRequest { self.0.put("sources", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_str())); } series.finish() }); self }
    /// Sets `cursor`.
    #[inline] pub fn cursor(mut self, value: &str) -> DiagnosticsReadRequest { self.0.text("cursor", value); self }
    /// Sets `max`. More than `0`. At most `500`.
    #[inline] pub fn max(mut self, value: u64) -> DiagnosticsReadRequest { self.0.natural("max", value); self }
    /// Sets `waitMs`. At least `0`. At most `30000`.
    #[inline] pub fn wait_ms(mut self, value: u64) -> DiagnosticsReadRequest { self.0.natural("waitMs", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> DiagnosticsReadRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::DiagnosticsReadRequest<'_> { view::DiagnosticsReadRequest(self.0.raw()) }
}

object_builder!(DiagnosticsReadRequest);

/// A builder of `DiscoveredExtensionsDisableRequest`: the parameters of `extensions.disable`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct DiscoveredExtensionsDisableRequest(pub(crate) Fields);

impl DiscoveredExtensionsDisableRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(ids: impl IntoIterator<Item = impl AsRef<str>>) -> DiscoveredExtensionsDisableRequest {
        let mut fields = Fields::new();
        fields.put("ids", &{ let mut series = Series::list(); for item in ids { series.item(&JsonText::from(item.as_ref())); } series.finish() });
        DiscoveredExtensionsDisableRequest(fields)
    }
    /// Sets `ids`.
    #[inline] pub fn ids(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> DiscoveredExtensionsDisableRequest { self.0.put("ids", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> DiscoveredExtensionsDisableRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::DiscoveredExtensionsDisableRequest<'_> { view::DiscoveredExtensionsDisableRequest(self.0.raw()) }
}

object_builder!(DiscoveredExtensionsDisableRequest);

/// A builder of `DiscoveredExtensionsEnableRequest`: the parameters of `extensions.enable`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct DiscoveredExtensionsEnableRequest(pub(crate) Fields);

impl DiscoveredExtensionsEnableRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(ids: impl IntoIterator<Item = impl AsRef<str>>) -> DiscoveredExtensionsEnableRequest {
        let mut fields = Fields::new();
        fields.put("ids", &{ let mut series = Series::list(); for item in ids { series.item(&JsonText::from(item.as_ref())); } series.finish() });
        DiscoveredExtensionsEnableRequest(fields)
    }
    /// Sets `ids`.
    #[inline] pub fn ids(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> DiscoveredExtensionsEnableRequest { self.0.put("ids", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> DiscoveredExtensionsEnableRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::DiscoveredExtensionsEnableRequest<'_> { view::DiscoveredExtensionsEnableRequest(self.0.raw()) }
}

object_builder!(DiscoveredExtensionsEnableRequest);

/// A builder of `ExecuteCommandParams`: the parameters of `session.commands.execute`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ExecuteCommandParams(pub(crate) Fields);

impl ExecuteCommandParams {
    /// Starts with what is required.
    #[inline]
    pub fn new(command_name: &str, args: &str) -> ExecuteCommandParams {
        let mut fields = Fields::new();
        fields.text("commandName", command_name);
        fields.text("args", args);
        ExecuteCommandParams(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> ExecuteCommandParams { self.0.text("sessionId", value); self }
    /// Sets `commandName`.
    #[inline] pub fn command_name(mut self, value: &str) -> ExecuteCommandParams { self.0.text("commandName", value); self }
    /// Sets `args`.
    #[inline] pub fn args(mut self, value: &str) -> ExecuteCommandParams { self.0.text("args", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ExecuteCommandParams { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ExecuteCommandParams<'_> { view::ExecuteCommandParams(self.0.raw()) }
}

object_builder!(ExecuteCommandParams);

/// A builder of `ExtensionContextPushInput`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ExtensionContextPushInput(pub(crate) Fields);

impl ExtensionContextPushInput {
    /// Starts with what is required.
    #[inline]
    pub fn new(title: &str, payload: impl Into<JsonText>) -> ExtensionContextPushInput {
        let mut fields = Fields::new();
        fields.text("type", "extension_context");
        fields.text("title", title);
        fields.put("payload", &Into::<JsonText>::into(payload));
        ExtensionContextPushInput(fields)
    }
    /// Sets `title`. Least length `1`.
    #[inline] pub fn title(mut self, value: &str) -> ExtensionContextPushInput { self.0.text("title", value); self }
    /// Sets `payload`.
    #[inline] pub fn payload(mut self, value: impl Into<JsonText>) -> ExtensionContextPushInput { self.0.put("payload", &Into::<JsonText>::into(value)); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ExtensionContextPushInput { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ExtensionContextPushInput<'_> { view::ExtensionContextPushInput(self.0.raw()) }
}

object_builder!(ExtensionContextPushInput);

/// A builder of `ExtensionsDisableRequest`: the parameters of `session.extensions.disable`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ExtensionsDisableRequest(pub(crate) Fields);

impl ExtensionsDisableRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(id: &str) -> ExtensionsDisableRequest {
        let mut fields = Fields::new();
        fields.text("id", id);
        ExtensionsDisableRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> ExtensionsDisableRequest { self.0.text("sessionId", value); self }
    /// Sets `id`.
    #[inline] pub fn id(mut self, value: &str) -> ExtensionsDisableRequest { self.0.text("id", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ExtensionsDisableRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ExtensionsDisableRequest<'_> { view::ExtensionsDisableRequest(self.0.raw()) }
}

object_builder!(ExtensionsDisableRequest);

/// A builder of `ExtensionsEnableRequest`: the parameters of `session.extensions.enable`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ExtensionsEnableRequest(pub(crate) Fields);

impl ExtensionsEnableRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(id: &str) -> ExtensionsEnableRequest {
        let mut fields = Fields::new();
        fields.text("id", id);
        ExtensionsEnableRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> ExtensionsEnableRequest { self.0.text("sessionId", value); self }
    /// Sets `id`.
    #[inline] pub fn id(mut self, value: &str) -> ExtensionsEnableRequest { self.0.text("id", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ExtensionsEnableRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ExtensionsEnableRequest<'_> { view::ExtensionsEnableRequest(self.0.raw()) }
}

object_builder!(ExtensionsEnableRequest);

/// A builder of `FolderTrustAddParams`: the parameters of `session.permissions.folderTrust.addTrusted`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct FolderTrustAddParams(pub(crate) Fields);

impl FolderTrustAddParams {
    /// Starts with what is required.
    #[inline]
    pub fn new(path: &str) -> FolderTrustAddParams {
        let mut fields = Fields::new();
        fields.text("path", path);
        FolderTrustAddParams(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> FolderTrustAddParams { self.0.text("sessionId", value); self }
    /// Sets `path`.
    #[inline] pub fn path(mut self, value: &str) -> FolderTrustAddParams { self.0.text("path", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> FolderTrustAddParams { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::FolderTrustAddParams<'_> { view::FolderTrustAddParams(self.0.raw()) }
}

object_builder!(FolderTrustAddParams);

/// A builder of `FolderTrustCheckParams`: the parameters of `session.permissions.folderTrust.isTrusted`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct FolderTrustCheckParams(pub(crate) Fields);

impl FolderTrustCheckParams {
    /// Starts with what is required.
    #[inline]
    pub fn new(path: &str) -> FolderTrustCheckParams {
        let mut fields = Fields::new();
        fields.text("path", path);
        FolderTrustCheckParams(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> FolderTrustCheckParams { self.0.text("sessionId", value); self }
    /// Sets `path`.
    #[inline] pub fn path(mut self, value: &str) -> FolderTrustCheckParams { self.0.text("path", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> FolderTrustCheckParams { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::FolderTrustCheckParams<'_> { view::FolderTrustCheckParams(self.0.raw()) }
}

object_builder!(FolderTrustCheckParams);

/// A builder of `HistoryClearContextRequest`: the parameters of `session.history.clearContext`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct HistoryClearContextRequest(pub(crate) Fields);

impl HistoryClearContextRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(prompt: &str) -> HistoryClearContextRequest {
        let mut fields = Fields::new();
        fields.text("prompt", prompt);
        HistoryClearContextRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> HistoryClearContextRequest { self.0.text("sessionId", value); self }
    /// Sets `prompt`.
    #[inline] pub fn prompt(mut self, value: &str) -> HistoryClearContextRequest { self.0.text("prompt", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> HistoryClearContextRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::HistoryClearContextRequest<'_> { view::HistoryClearContextRequest(self.0.raw()) }
}

object_builder!(HistoryClearContextRequest);

/// A builder of `HistoryPreviewRewindRequest`: the parameters of `session.history.previewRewind`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct HistoryPreviewRewindRequest(pub(crate) Fields);

impl HistoryPreviewRewindRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(event_id: &str) -> HistoryPreviewRewindRequest {
        let mut fields = Fields::new();
        fields.text("eventId", event_id);
        HistoryPreviewRewindRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> HistoryPreviewRewindRequest { self.0.text("sessionId", value); self }
    /// Sets `eventId`.
    #[inline] pub fn event_id(mut self, value: &str) -> HistoryPreviewRewindRequest { self.0.text("eventId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> HistoryPreviewRewindRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::HistoryPreviewRewindRequest<'_> { view::HistoryPreviewRewindRequest(self.0.raw()) }
}

object_builder!(HistoryPreviewRewindRequest);

/// A builder of `HistoryRewindRequest`: the parameters of `session.history.rewind`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct HistoryRewindRequest(pub(crate) Fields);

impl HistoryRewindRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(event_id: &str, mode: enums::HistoryRewindMode) -> HistoryRewindRequest {
        let mut fields = Fields::new();
        fields.text("eventId", event_id);
        fields.text("mode", mode.as_str());
        HistoryRewindRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> HistoryRewindRequest { self.0.text("sessionId", value); self }
    /// Sets `eventId`.
    #[inline] pub fn event_id(mut self, value: &str) -> HistoryRewindRequest { self.0.text("eventId", value); self }
    /// Sets `mode`.
    #[inline] pub fn mode(mut self, value: enums::HistoryRewindMode) -> HistoryRewindRequest { self.0.text("mode", value.as_str()); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> HistoryRewindRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::HistoryRewindRequest<'_> { view::HistoryRewindRequest(self.0.raw()) }
}

object_builder!(HistoryRewindRequest);

/// A builder of `HooksDiscoverRequest`: the parameters of `hooks.discover`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct HooksDiscoverRequest(pub(crate) Fields);

impl HooksDiscoverRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> HooksDiscoverRequest {
        let fields = Fields::new();
        HooksDiscoverRequest(fields)
    }
    /// Sets `projectPaths`.
    #[inline] pub fn project_paths(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> HooksDiscoverRequest { self.0.put("projectPaths", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `excludeHostHooks`.
    #[inline] pub fn exclude_host_hooks(mut self, value: bool) -> HooksDiscoverRequest { self.0.bool("excludeHostHooks", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> HooksDiscoverRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::HooksDiscoverRequest<'_> { view::HooksDiscoverRequest(self.0.raw()) }
}

object_builder!(HooksDiscoverRequest);

/// A builder of `InstructionsDiscoverRequest`: the parameters of `instructions.discover`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct InstructionsDiscoverRequest(pub(crate) Fields);

impl InstructionsDiscoverRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> InstructionsDiscoverRequest {
        let fields = Fields::new();
        InstructionsDiscoverRequest(fields)
    }
    /// Sets `projectPaths`.
    #[inline] pub fn project_paths(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> InstructionsDiscoverRequest { self.0.put("projectPaths", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `excludeHostInstructions`.
    #[inline] pub fn exclude_host_instructions(mut self, value: bool) -> InstructionsDiscoverRequest { self.0.bool("excludeHostInstructions", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> InstructionsDiscoverRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::InstructionsDiscoverRequest<'_> { view::InstructionsDiscoverRequest(self.0.raw()) }
}

object_builder!(InstructionsDiscoverRequest);

/// A builder of `InstructionsGetDiscoveryPathsRequest`: the parameters of `instructions.getDiscoveryPaths`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct InstructionsGetDiscoveryPathsRequest(pub(crate) Fields);

impl InstructionsGetDiscoveryPathsRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> InstructionsGetDiscoveryPathsRequest {
        let fields = Fields::new();
        InstructionsGetDiscoveryPathsRequest(fields)
    }
    /// Sets `projectPaths`.
    #[inline] pub fn project_paths(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> InstructionsGetDiscoveryPathsRequest { self.0.put("projectPaths", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `excludeHostInstructions`.
    #[inline] pub fn exclude_host_instructions(mut self, value: bool) -> InstructionsGetDiscoveryPathsRequest { self.0.bool("excludeHostInstructions", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> InstructionsGetDiscoveryPathsRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::InstructionsGetDiscoveryPathsRequest<'_> { view::InstructionsGetDiscoveryPathsRequest(self.0.raw()) }
}

object_builder!(InstructionsGetDiscoveryPathsRequest);

/// A builder of `InterruptMainTurnRequest`: the parameters of `session.interruptMainTurn`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct InterruptMainTurnRequest(pub(crate) Fields);

impl InterruptMainTurnRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> InterruptMainTurnRequest {
        let fields = Fields::new();
        InterruptMainTurnRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> InterruptMainTurnRequest { self.0.text("sessionId", value); self }
    /// Sets `flushQueued`.
    #[inline] pub fn flush_queued(mut self, value: bool) -> InterruptMainTurnRequest { self.0.bool("flushQueued", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> InterruptMainTurnRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::InterruptMainTurnRequest<'_> { view::InterruptMainTurnRequest(self.0.raw()) }
}

object_builder!(InterruptMainTurnRequest);

/// A builder of `LocalSessionMetadataValue`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct LocalSessionMetadataValue(pub(crate) Fields);

impl LocalSessionMetadataValue {
    /// Starts with what is required.
    #[inline]
    pub fn new(session_id: &str, start_time: &str, modified_time: &str) -> LocalSessionMetadataValue {
        let mut fields = Fields::new();
        fields.text("sessionId", session_id);
        fields.text("startTime", start_time);
        fields.text("modifiedTime", modified_time);
        fields.bool("isRemote", false);
        LocalSessionMetadataValue(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> LocalSessionMetadataValue { self.0.text("sessionId", value); self }
    /// Sets `startTime`.
    #[inline] pub fn start_time(mut self, value: &str) -> LocalSessionMetadataValue { self.0.text("startTime", value); self }
    /// Sets `modifiedTime`.
    #[inline] pub fn modified_time(mut self, value: &str) -> LocalSessionMetadataValue { self.0.text("modifiedTime", value); self }
    /// Sets `summary`.
    #[inline] pub fn summary(mut self, value: &str) -> LocalSessionMetadataValue { self.0.text("summary", value); self }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> LocalSessionMetadataValue { self.0.text("name", value); self }
    /// Sets `clientName`.
    #[inline] pub fn client_name(mut self, value: &str) -> LocalSessionMetadataValue { self.0.text("clientName", value); self }
    /// Sets `isDetached`.
    #[inline] pub fn is_detached(mut self, value: bool) -> LocalSessionMetadataValue { self.0.bool("isDetached", value); self }
    /// Sets `context`.
    #[inline] pub fn context(mut self, value: SessionContext) -> LocalSessionMetadataValue { self.0.fields("context", &value.0); self }
    /// Sets `mcTaskId`.
    #[inline] pub fn mc_task_id(mut self, value: &str) -> LocalSessionMetadataValue { self.0.text("mcTaskId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> LocalSessionMetadataValue { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::LocalSessionMetadataValue<'_> { view::LocalSessionMetadataValue(self.0.raw()) }
}

object_builder!(LocalSessionMetadataValue);

/// A builder of `LspInitializeRequest`: the parameters of `session.lsp.initialize`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct LspInitializeRequest(pub(crate) Fields);

impl LspInitializeRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> LspInitializeRequest {
        let fields = Fields::new();
        LspInitializeRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> LspInitializeRequest { self.0.text("sessionId", value); self }
    /// Sets `workingDirectory`.
    #[inline] pub fn working_directory(mut self, value: &str) -> LspInitializeRequest { self.0.text("workingDirectory", value); self }
    /// Sets `gitRoot`.
    #[inline] pub fn git_root(mut self, value: &str) -> LspInitializeRequest { self.0.text("gitRoot", value); self }
    /// Sets `force`.
    #[inline] pub fn force(mut self, value: bool) -> LspInitializeRequest { self.0.bool("force", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> LspInitializeRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::LspInitializeRequest<'_> { view::LspInitializeRequest(self.0.raw()) }
}

object_builder!(LspInitializeRequest);

/// A builder of `McpApplyInstallRequest`: the parameters of `mcp.applyInstall`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpApplyInstallRequest(pub(crate) Fields);

impl McpApplyInstallRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(contract: CatalogClientContract, operation_id: &str, policy_session_id: &str) -> McpApplyInstallRequest {
        let mut fields = Fields::new();
        fields.fields("contract", &contract.0);
        fields.text("operationId", operation_id);
        fields.text("policySessionId", policy_session_id);
        McpApplyInstallRequest(fields)
    }
    /// Sets `contract`.
    #[inline] pub fn contract(mut self, value: CatalogClientContract) -> McpApplyInstallRequest { self.0.fields("contract", &value.0); self }
    /// Sets `operationId`.
    #[inline] pub fn operation_id(mut self, value: &str) -> McpApplyInstallRequest { self.0.text("operationId", value); self }
    /// Sets `policySessionId`.
    #[inline] pub fn policy_session_id(mut self, value: &str) -> McpApplyInstallRequest { self.0.text("policySessionId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpApplyInstallRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpApplyInstallRequest<'_> { view::McpApplyInstallRequest(self.0.raw()) }
}

object_builder!(McpApplyInstallRequest);

/// A builder of `McpApplyUninstallRequest`: the parameters of `mcp.applyUninstall`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpApplyUninstallRequest(pub(crate) Fields);

impl McpApplyUninstallRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(contract: CatalogClientContract, plan_handle: &str, policy_session_id: &str) -> McpApplyUninstallRequest {
        let mut fields = Fields::new();
        fields.fields("contract", &contract.0);
        fields.text("planHandle", plan_handle);
        fields.text("policySessionId", policy_session_id);
        McpApplyUninstallRequest(fields)
    }
    /// Sets `contract`.
    #[inline] pub fn contract(mut self, value: CatalogClientContract) -> McpApplyUninstallRequest { self.0.fields("contract", &value.0); self }
    /// Sets `planHandle`.
    #[inline] pub fn plan_handle(mut self, value: &str) -> McpApplyUninstallRequest { self.0.text("planHandle", value); self }
    /// Sets `policySessionId`.
    #[inline] pub fn policy_session_id(mut self, value: &str) -> McpApplyUninstallRequest { self.0.text("policySessionId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpApplyUninstallRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpApplyUninstallRequest<'_> { view::McpApplyUninstallRequest(self.0.raw()) }
}

object_builder!(McpApplyUninstallRequest);

/// A builder of `McpAppsCallToolRequest`: the parameters of `session.mcp.apps.callTool`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpAppsCallToolRequest(pub(crate) Fields);

impl McpAppsCallToolRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(server_name: &str, tool_name: &str, origin_server_name: &str) -> McpAppsCallToolRequest {
        let mut fields = Fields::new();
        fields.text("serverName", server_name);
        fields.text("toolName", tool_name);
        fields.text("originServerName", origin_server_name);
        McpAppsCallToolRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> McpAppsCallToolRequest { self.0.text("sessionId", value); self }
    /// Sets `serverName`. Least length `1`. Pattern `^[^\x00-\x1f/\x7f-\x9f}]+(?:\/[^\x00-\x1f/\x7f-\x9f}]+)*$`.
    #[inline] pub fn server_name(mut self, value: &str) -> McpAppsCallToolRequest { self.0.text("serverName", value); self }
    /// Sets `toolName`.
    #[inline] pub fn tool_name(mut self, value: &str) -> McpAppsCallToolRequest { self.0.text("toolName", value); self }
    /// Sets `arguments`.
    #[inline] pub fn arguments(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, impl Into<JsonText>)>) -> McpAppsCallToolRequest { self.0.put("arguments", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &Into::<JsonText>::into(item)); } series.finish() }); self }
    /// Sets `originServerName`. Least length `1`. Pattern `^[^\x00-\x1f/\x7f-\x9f}]+(?:\/[^\x00-\x1f/\x7f-\x9f}]+)*$`.
    #[inline] pub fn origin_server_name(mut self, value: &str) -> McpAppsCallToolRequest { self.0.text("originServerName", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpAppsCallToolRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpAppsCallToolRequest<'_> { view::McpAppsCallToolRequest(self.0.raw()) }
}

object_builder!(McpAppsCallToolRequest);

/// A builder of `McpAppsDiagnoseRequest`: the parameters of `session.mcp.apps.diagnose`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpAppsDiagnoseRequest(pub(crate) Fields);

impl McpAppsDiagnoseRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(server_name: &str) -> McpAppsDiagnoseRequest {
        let mut fields = Fields::new();
        fields.text("serverName", server_name);
        McpAppsDiagnoseRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> McpAppsDiagnoseRequest { self.0.text("sessionId", value); self }
    /// Sets `serverName`. Least length `1`. Pattern `^[^\x00-\x1f/\x7f-\x9f}]+(?:\/[^\x00-\x1f/\x7f-\x9f}]+)*$`.
    #[inline] pub fn server_name(mut self, value: &str) -> McpAppsDiagnoseRequest { self.0.text("serverName", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpAppsDiagnoseRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpAppsDiagnoseRequest<'_> { view::McpAppsDiagnoseRequest(self.0.raw()) }
}

object_builder!(McpAppsDiagnoseRequest);

/// A builder of `McpAppsListToolsRequest`: the parameters of `session.mcp.apps.listTools`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpAppsListToolsRequest(pub(crate) Fields);

impl McpAppsListToolsRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(server_name: &str, origin_server_name: &str) -> McpAppsListToolsRequest {
        let mut fields = Fields::new();
        fields.text("serverName", server_name);
        fields.text("originServerName", origin_server_name);
        McpAppsListToolsRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> McpAppsListToolsRequest { self.0.text("sessionId", value); self }
    /// Sets `serverName`. Least length `1`. Pattern `^[^\x00-\x1f/\x7f-\x9f}]+(?:\/[^\x00-\x1f/\x7f-\x9f}]+)*$`.
    #[inline] pub fn server_name(mut self, value: &str) -> McpAppsListToolsRequest { self.0.text("serverName", value); self }
    /// Sets `originServerName`. Least length `1`. Pattern `^[^\x00-\x1f/\x7f-\x9f}]+(?:\/[^\x00-\x1f/\x7f-\x9f}]+)*$`.
    #[inline] pub fn origin_server_name(mut self, value: &str) -> McpAppsListToolsRequest { self.0.text("originServerName", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpAppsListToolsRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpAppsListToolsRequest<'_> { view::McpAppsListToolsRequest(self.0.raw()) }
}

object_builder!(McpAppsListToolsRequest);

/// A builder of `McpAppsReadResourceRequest`: the parameters of `session.mcp.apps.readResource`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpAppsReadResourceRequest(pub(crate) Fields);

impl McpAppsReadResourceRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(server_name: &str, uri: &str) -> McpAppsReadResourceRequest {
        let mut fields = Fields::new();
        fields.text("serverName", server_name);
        fields.text("uri", uri);
        McpAppsReadResourceRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> McpAppsReadResourceRequest { self.0.text("sessionId", value); self }
    /// Sets `serverName`. Least length `1`. Pattern `^[^\x00-\x1f/\x7f-\x9f}]+(?:\/[^\x00-\x1f/\x7f-\x9f}]+)*$`.
    #[inline] pub fn server_name(mut self, value: &str) -> McpAppsReadResourceRequest { self.0.text("serverName", value); self }
    /// Sets `uri`.
    #[inline] pub fn uri(mut self, value: &str) -> McpAppsReadResourceRequest { self.0.text("uri", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpAppsReadResourceRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpAppsReadResourceRequest<'_> { view::McpAppsReadResourceRequest(self.0.raw()) }
}

object_builder!(McpAppsReadResourceRequest);

/// A builder of `McpAppsSetHostContextDetails`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpAppsSetHostContextDetails(pub(crate) Fields);

impl McpAppsSetHostContextDetails {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> McpAppsSetHostContextDetails {
        let fields = Fields::new();
        McpAppsSetHostContextDetails(fields)
    }
    /// Sets `theme`.
    #[inline] pub fn theme(mut self, value: enums::McpAppsSetHostContextDetailsTheme) -> McpAppsSetHostContextDetails { self.0.text("theme", value.as_str()); self }
    /// Sets `locale`.
    #[inline] pub fn locale(mut self, value: &str) -> McpAppsSetHostContextDetails { self.0.text("locale", value); self }
    /// Sets `timeZone`.
    #[inline] pub fn time_zone(mut self, value: &str) -> McpAppsSetHostContextDetails { self.0.text("timeZone", value); self }
    /// Sets `displayMode`.
    #[inline] pub fn display_mode(mut self, value: enums::McpAppsSetHostContextDetailsDisplayMode) -> McpAppsSetHostContextDetails { self.0.text("displayMode", value.as_str()); self }
    /// Sets `availableDisplayModes`.
    #[inline] pub fn available_display_modes(mut self, value: impl IntoIterator<Item = enums::McpAppsSetHostContextDetailsAvailableDisplayMode>) -> McpAppsSetHostContextDetails { self.0.put("availableDisplayModes", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_str())); } series.finish() }); self }
    /// Sets `platform`.
    #[inline] pub fn platform(mut self, value: enums::McpAppsSetHostContextDetailsPlatform) -> McpAppsSetHostContextDetails { self.0.text("platform", value.as_str()); self }
    /// Sets `userAgent`.
    #[inline] pub fn user_agent(mut self, value: &str) -> McpAppsSetHostContextDetails { self.0.text("userAgent", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpAppsSetHostContextDetails { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpAppsSetHostContextDetails<'_> { view::McpAppsSetHostContextDetails(self.0.raw()) }
}

object_builder!(McpAppsSetHostContextDetails);

/// A builder of `McpAppsSetHostContextRequest`: the parameters of `session.mcp.apps.setHostContext`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpAppsSetHostContextRequest(pub(crate) Fields);

impl McpAppsSetHostContextRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(context: McpAppsSetHostContextDetails) -> McpAppsSetHostContextRequest {
        let mut fields = Fields::new();
        fields.fields("context", &context.0);
        McpAppsSetHostContextRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> McpAppsSetHostContextRequest { self.0.text("sessionId", value); self }
    /// Sets `context`.
    #[inline] pub fn context(mut self, value: McpAppsSetHostContextDetails) -> McpAppsSetHostContextRequest { self.0.fields("context", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpAppsSetHostContextRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpAppsSetHostContextRequest<'_> { view::McpAppsSetHostContextRequest(self.0.raw()) }
}

object_builder!(McpAppsSetHostContextRequest);

/// A builder of `McpCancelSamplingExecutionParams`: the parameters of `session.mcp.cancelSamplingExecution`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpCancelSamplingExecutionParams(pub(crate) Fields);

impl McpCancelSamplingExecutionParams {
    /// Starts with what is required.
    #[inline]
    pub fn new(request_id: &str) -> McpCancelSamplingExecutionParams {
        let mut fields = Fields::new();
        fields.text("requestId", request_id);
        McpCancelSamplingExecutionParams(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> McpCancelSamplingExecutionParams { self.0.text("sessionId", value); self }
    /// Sets `requestId`.
    #[inline] pub fn request_id(mut self, value: &str) -> McpCancelSamplingExecutionParams { self.0.text("requestId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpCancelSamplingExecutionParams { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpCancelSamplingExecutionParams<'_> { view::McpCancelSamplingExecutionParams(self.0.raw()) }
}

object_builder!(McpCancelSamplingExecutionParams);

/// A builder of `McpConfigAddRequest`: the parameters of `mcp.config.add`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpConfigAddRequest(pub(crate) Fields);

impl McpConfigAddRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(name: &str, config: impl Into<McpSerializableServerConfig>) -> McpConfigAddRequest {
        let mut fields = Fields::new();
        fields.text("name", name);
        fields.put("config", &Into::<McpSerializableServerConfig>::into(config).0);
        McpConfigAddRequest(fields)
    }
    /// Sets `name`. Least length `1`. Pattern `^[^\x00-\x1f/\x7f-\x9f}]+(?:\/[^\x00-\x1f/\x7f-\x9f}]+)*$`.
    #[inline] pub fn name(mut self, value: &str) -> McpConfigAddRequest { self.0.text("name", value); self }
    /// Sets `config`.
    #[inline] pub fn config(mut self, value: impl Into<McpSerializableServerConfig>) -> McpConfigAddRequest { self.0.put("config", &Into::<McpSerializableServerConfig>::into(value).0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpConfigAddRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpConfigAddRequest<'_> { view::McpConfigAddRequest(self.0.raw()) }
}

object_builder!(McpConfigAddRequest);

/// A builder of `McpConfigDisableRequest`: the parameters of `mcp.config.disable`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpConfigDisableRequest(pub(crate) Fields);

impl McpConfigDisableRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(names: impl IntoIterator<Item = impl AsRef<str>>) -> McpConfigDisableRequest {
        let mut fields = Fields::new();
        fields.put("names", &{ let mut series = Series::list(); for item in names { series.item(&JsonText::from(item.as_ref())); } series.finish() });
        McpConfigDisableRequest(fields)
    }
    /// Sets `names`.
    #[inline] pub fn names(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> McpConfigDisableRequest { self.0.put("names", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpConfigDisableRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpConfigDisableRequest<'_> { view::McpConfigDisableRequest(self.0.raw()) }
}

object_builder!(McpConfigDisableRequest);

/// A builder of `McpConfigEnableRequest`: the parameters of `mcp.config.enable`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpConfigEnableRequest(pub(crate) Fields);

impl McpConfigEnableRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(names: impl IntoIterator<Item = impl AsRef<str>>) -> McpConfigEnableRequest {
        let mut fields = Fields::new();
        fields.put("names", &{ let mut series = Series::list(); for item in names { series.item(&JsonText::from(item.as_ref())); } series.finish() });
        McpConfigEnableRequest(fields)
    }
    /// Sets `names`.
    #[inline] pub fn names(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> McpConfigEnableRequest { self.0.put("names", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpConfigEnableRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpConfigEnableRequest<'_> { view::McpConfigEnableRequest(self.0.raw()) }
}

object_builder!(McpConfigEnableRequest);

/// A builder of `McpConfigRemoveRequest`: the parameters of `mcp.config.remove`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpConfigRemoveRequest(pub(crate) Fields);

impl McpConfigRemoveRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(name: &str) -> McpConfigRemoveRequest {
        let mut fields = Fields::new();
        fields.text("name", name);
        McpConfigRemoveRequest(fields)
    }
    /// Sets `name`. Least length `1`. Pattern `^[^\x00-\x1f/\x7f-\x9f}]+(?:\/[^\x00-\x1f/\x7f-\x9f}]+)*$`.
    #[inline] pub fn name(mut self, value: &str) -> McpConfigRemoveRequest { self.0.text("name", value); self }
    /// Sets `authClientIdMetadataUrl`.
    #[inline] pub fn auth_client_id_metadata_url(mut self, value: &str) -> McpConfigRemoveRequest { self.0.text("authClientIdMetadataUrl", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpConfigRemoveRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpConfigRemoveRequest<'_> { view::McpConfigRemoveRequest(self.0.raw()) }
}

object_builder!(McpConfigRemoveRequest);

/// A builder of `McpConfigUpdateRequest`: the parameters of `mcp.config.update`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpConfigUpdateRequest(pub(crate) Fields);

impl McpConfigUpdateRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(name: &str, config: impl Into<McpSerializableServerConfig>) -> McpConfigUpdateRequest {
        let mut fields = Fields::new();
        fields.text("name", name);
        fields.put("config", &Into::<McpSerializableServerConfig>::into(config).0);
        McpConfigUpdateRequest(fields)
    }
    /// Sets `name`. Least length `1`. Pattern `^[^\x00-\x1f/\x7f-\x9f}]+(?:\/[^\x00-\x1f/\x7f-\x9f}]+)*$`.
    #[inline] pub fn name(mut self, value: &str) -> McpConfigUpdateRequest { self.0.text("name", value); self }
    /// Sets `config`.
    #[inline] pub fn config(mut self, value: impl Into<McpSerializableServerConfig>) -> McpConfigUpdateRequest { self.0.put("config", &Into::<McpSerializableServerConfig>::into(value).0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpConfigUpdateRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpConfigUpdateRequest<'_> { view::McpConfigUpdateRequest(self.0.raw()) }
}

object_builder!(McpConfigUpdateRequest);

/// A builder of `McpDisableRequest`: the parameters of `session.mcp.disable`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpDisableRequest(pub(crate) Fields);

impl McpDisableRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(server_name: &str) -> McpDisableRequest {
        let mut fields = Fields::new();
        fields.text("serverName", server_name);
        McpDisableRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> McpDisableRequest { self.0.text("sessionId", value); self }
    /// Sets `expectedInstallationId`.
    #[inline] pub fn expected_installation_id(mut self, value: &str) -> McpDisableRequest { self.0.text("expectedInstallationId", value); self }
    /// Sets `serverName`. Least length `1`. Pattern `^[^\x00-\x1f/\x7f-\x9f}]+(?:\/[^\x00-\x1f/\x7f-\x9f}]+)*$`.
    #[inline] pub fn server_name(mut self, value: &str) -> McpDisableRequest { self.0.text("serverName", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpDisableRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpDisableRequest<'_> { view::McpDisableRequest(self.0.raw()) }
}

object_builder!(McpDisableRequest);

/// A builder of `McpDiscoverRequest`: the parameters of `mcp.discover`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpDiscoverRequest(pub(crate) Fields);

impl McpDiscoverRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> McpDiscoverRequest {
        let fields = Fields::new();
        McpDiscoverRequest(fields)
    }
    /// Sets `workingDirectory`.
    #[inline] pub fn working_directory(mut self, value: &str) -> McpDiscoverRequest { self.0.text("workingDirectory", value); self }
    /// Sets `includeEffectiveSource`.
    #[inline] pub fn include_effective_source(mut self, value: bool) -> McpDiscoverRequest { self.0.bool("includeEffectiveSource", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpDiscoverRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpDiscoverRequest<'_> { view::McpDiscoverRequest(self.0.raw()) }
}

object_builder!(McpDiscoverRequest);

/// A builder of `McpEnableRequest`: the parameters of `session.mcp.enable`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpEnableRequest(pub(crate) Fields);

impl McpEnableRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(server_name: &str) -> McpEnableRequest {
        let mut fields = Fields::new();
        fields.text("serverName", server_name);
        McpEnableRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> McpEnableRequest { self.0.text("sessionId", value); self }
    /// Sets `expectedInstallationId`.
    #[inline] pub fn expected_installation_id(mut self, value: &str) -> McpEnableRequest { self.0.text("expectedInstallationId", value); self }
    /// Sets `serverName`. Least length `1`. Pattern `^[^\x00-\x1f/\x7f-\x9f}]+(?:\/[^\x00-\x1f/\x7f-\x9f}]+)*$`.
    #[inline] pub fn server_name(mut self, value: &str) -> McpEnableRequest { self.0.text("serverName", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpEnableRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpEnableRequest<'_> { view::McpEnableRequest(self.0.raw()) }
}

object_builder!(McpEnableRequest);

/// A builder of `McpExecuteSamplingParams`: the parameters of `session.mcp.executeSampling`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpExecuteSamplingParams(pub(crate) Fields);

impl McpExecuteSamplingParams {
    /// Starts with what is required.
    #[inline]
    pub fn new(request_id: &str, server_name: &str, mcp_request_id: impl Into<JsonText>, request: McpExecuteSamplingRequest) -> McpExecuteSamplingParams {
        let mut fields = Fields::new();
        fields.text("requestId", request_id);
        fields.text("serverName", server_name);
        fields.put("mcpRequestId", &Into::<JsonText>::into(mcp_request_id));
        fields.fields("request", &request.0);
        McpExecuteSamplingParams(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> McpExecuteSamplingParams { self.0.text("sessionId", value); self }
    /// Sets `requestId`.
    #[inline] pub fn request_id(mut self, value: &str) -> McpExecuteSamplingParams { self.0.text("requestId", value); self }
    /// Sets `serverName`.
    #[inline] pub fn server_name(mut self, value: &str) -> McpExecuteSamplingParams { self.0.text("serverName", value); self }
    /// Sets `mcpRequestId`.
    #[inline] pub fn mcp_request_id(mut self, value: impl Into<JsonText>) -> McpExecuteSamplingParams { self.0.put("mcpRequestId", &Into::<JsonText>::into(value)); self }
    /// Sets `request`.
    #[inline] pub fn request(mut self, value: McpExecuteSamplingRequest) -> McpExecuteSamplingParams { self.0.fields("request", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpExecuteSamplingParams { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpExecuteSamplingParams<'_> { view::McpExecuteSamplingParams(self.0.raw()) }
}

object_builder!(McpExecuteSamplingParams);

/// A builder of `McpExecuteSamplingRequest`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpExecuteSamplingRequest(pub(crate) Fields);

impl McpExecuteSamplingRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> McpExecuteSamplingRequest {
        let fields = Fields::new();
        McpExecuteSamplingRequest(fields)
    }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpExecuteSamplingRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpExecuteSamplingRequest<'_> { view::McpExecuteSamplingRequest(self.0.raw()) }
}

object_builder!(McpExecuteSamplingRequest);

/// A builder of `McpInstallationOperationRequest`: the parameters of `mcp.installations.cancel`, the parameters of `mcp.installations.status`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpInstallationOperationRequest(pub(crate) Fields);

impl McpInstallationOperationRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(contract: CatalogClientContract, operation_id: &str) -> McpInstallationOperationRequest {
        let mut fields = Fields::new();
        fields.fields("contract", &contract.0);
        fields.text("operationId", operation_id);
        McpInstallationOperationRequest(fields)
    }
    /// Sets `contract`.
    #[inline] pub fn contract(mut self, value: CatalogClientContract) -> McpInstallationOperationRequest { self.0.fields("contract", &value.0); self }
    /// Sets `operationId`.
    #[inline] pub fn operation_id(mut self, value: &str) -> McpInstallationOperationRequest { self.0.text("operationId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpInstallationOperationRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpInstallationOperationRequest<'_> { view::McpInstallationOperationRequest(self.0.raw()) }
}

object_builder!(McpInstallationOperationRequest);

/// A builder of `McpInstallationSecret`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpInstallationSecret(pub(crate) Fields);

impl McpInstallationSecret {
    /// Starts with what is required.
    #[inline]
    pub fn new(placeholder: &str, value: &str) -> McpInstallationSecret {
        let mut fields = Fields::new();
        fields.text("placeholder", placeholder);
        fields.text("value", value);
        McpInstallationSecret(fields)
    }
    /// Sets `placeholder`.
    #[inline] pub fn placeholder(mut self, value: &str) -> McpInstallationSecret { self.0.text("placeholder", value); self }
    /// Sets `value`.
    #[inline] pub fn value(mut self, value: &str) -> McpInstallationSecret { self.0.text("value", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpInstallationSecret { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpInstallationSecret<'_> { view::McpInstallationSecret(self.0.raw()) }
}

object_builder!(McpInstallationSecret);

/// A builder of `McpInstallationsRequest`: the parameters of `mcp.installations.list`, the parameters of `mcp.installations.recover`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpInstallationsRequest(pub(crate) Fields);

impl McpInstallationsRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(contract: CatalogClientContract, policy_session_id: &str) -> McpInstallationsRequest {
        let mut fields = Fields::new();
        fields.fields("contract", &contract.0);
        fields.text("policySessionId", policy_session_id);
        McpInstallationsRequest(fields)
    }
    /// Sets `contract`.
    #[inline] pub fn contract(mut self, value: CatalogClientContract) -> McpInstallationsRequest { self.0.fields("contract", &value.0); self }
    /// Sets `policySessionId`.
    #[inline] pub fn policy_session_id(mut self, value: &str) -> McpInstallationsRequest { self.0.text("policySessionId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpInstallationsRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpInstallationsRequest<'_> { view::McpInstallationsRequest(self.0.raw()) }
}

object_builder!(McpInstallationsRequest);

/// A builder of `McpIsServerRunningRequest`: the parameters of `session.mcp.isServerRunning`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpIsServerRunningRequest(pub(crate) Fields);

impl McpIsServerRunningRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(server_name: &str) -> McpIsServerRunningRequest {
        let mut fields = Fields::new();
        fields.text("serverName", server_name);
        McpIsServerRunningRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> McpIsServerRunningRequest { self.0.text("sessionId", value); self }
    /// Sets `serverName`.
    #[inline] pub fn server_name(mut self, value: &str) -> McpIsServerRunningRequest { self.0.text("serverName", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpIsServerRunningRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpIsServerRunningRequest<'_> { view::McpIsServerRunningRequest(self.0.raw()) }
}

object_builder!(McpIsServerRunningRequest);

/// A builder of `McpOauthAuthenticationStateChangedRequest`: the parameters of `session.mcp.oauth.authenticationStateChanged`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpOauthAuthenticationStateChangedRequest(pub(crate) Fields);

impl McpOauthAuthenticationStateChangedRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> McpOauthAuthenticationStateChangedRequest {
        let fields = Fields::new();
        McpOauthAuthenticationStateChangedRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> McpOauthAuthenticationStateChangedRequest { self.0.text("sessionId", value); self }
    /// Sets `serverName`.
    #[inline] pub fn server_name(mut self, value: &str) -> McpOauthAuthenticationStateChangedRequest { self.0.text("serverName", value); self }
    /// Sets `refreshSessionToken`.
    #[inline] pub fn refresh_session_token(mut self, value: bool) -> McpOauthAuthenticationStateChangedRequest { self.0.bool("refreshSessionToken", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpOauthAuthenticationStateChangedRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpOauthAuthenticationStateChangedRequest<'_> { view::McpOauthAuthenticationStateChangedRequest(self.0.raw()) }
}

object_builder!(McpOauthAuthenticationStateChangedRequest);

/// A builder of `McpOauthCancelLoginParams`: the parameters of `session.mcp.oauth.cancelLogin`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpOauthCancelLoginParams(pub(crate) Fields);

impl McpOauthCancelLoginParams {
    /// Starts with what is required.
    #[inline]
    pub fn new(expected_installation_id: &str, login_id: &str) -> McpOauthCancelLoginParams {
        let mut fields = Fields::new();
        fields.text("expectedInstallationId", expected_installation_id);
        fields.text("loginId", login_id);
        McpOauthCancelLoginParams(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> McpOauthCancelLoginParams { self.0.text("sessionId", value); self }
    /// Sets `expectedInstallationId`.
    #[inline] pub fn expected_installation_id(mut self, value: &str) -> McpOauthCancelLoginParams { self.0.text("expectedInstallationId", value); self }
    /// Sets `loginId`.
    #[inline] pub fn login_id(mut self, value: &str) -> McpOauthCancelLoginParams { self.0.text("loginId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpOauthCancelLoginParams { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpOauthCancelLoginParams<'_> { view::McpOauthCancelLoginParams(self.0.raw()) }
}

object_builder!(McpOauthCancelLoginParams);

/// A builder of `McpOauthPrepareLoginParams`: the parameters of `session.mcp.oauth.prepareLogin`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpOauthPrepareLoginParams(pub(crate) Fields);

impl McpOauthPrepareLoginParams {
    /// Starts with what is required.
    #[inline]
    pub fn new(server_name: &str, expected_installation_id: &str) -> McpOauthPrepareLoginParams {
        let mut fields = Fields::new();
        fields.text("serverName", server_name);
        fields.text("expectedInstallationId", expected_installation_id);
        McpOauthPrepareLoginParams(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> McpOauthPrepareLoginParams { self.0.text("sessionId", value); self }
    /// Sets `serverName`.
    #[inline] pub fn server_name(mut self, value: &str) -> McpOauthPrepareLoginParams { self.0.text("serverName", value); self }
    /// Sets `expectedInstallationId`.
    #[inline] pub fn expected_installation_id(mut self, value: &str) -> McpOauthPrepareLoginParams { self.0.text("expectedInstallationId", value); self }
    /// Sets `forceReauth`.
    #[inline] pub fn force_reauth(mut self, value: bool) -> McpOauthPrepareLoginParams { self.0.bool("forceReauth", value); self }
    /// Sets `clientName`. Greatest length `2048`.
    #[inline] pub fn client_name(mut self, value: &str) -> McpOauthPrepareLoginParams { self.0.text("clientName", value); self }
    /// Sets `callbackSuccessMessage`. Greatest length `2048`.
    #[inline] pub fn callback_success_message(mut self, value: &str) -> McpOauthPrepareLoginParams { self.0.text("callbackSuccessMessage", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpOauthPrepareLoginParams { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpOauthPrepareLoginParams<'_> { view::McpOauthPrepareLoginParams(self.0.raw()) }
}

object_builder!(McpOauthPrepareLoginParams);

/// A builder of `McpOauthProbeRequest`: the parameters of `session.mcp.oauth.probe`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpOauthProbeRequest(pub(crate) Fields);

impl McpOauthProbeRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(server_name: &str) -> McpOauthProbeRequest {
        let mut fields = Fields::new();
        fields.text("serverName", server_name);
        McpOauthProbeRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> McpOauthProbeRequest { self.0.text("sessionId", value); self }
    /// Sets `expectedInstallationId`.
    #[inline] pub fn expected_installation_id(mut self, value: &str) -> McpOauthProbeRequest { self.0.text("expectedInstallationId", value); self }
    /// Sets `serverName`. Least length `1`. Pattern `^[^\x00-\x1f/\x7f-\x9f}]+(?:\/[^\x00-\x1f/\x7f-\x9f}]+)*$`.
    #[inline] pub fn server_name(mut self, value: &str) -> McpOauthProbeRequest { self.0.text("serverName", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpOauthProbeRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpOauthProbeRequest<'_> { view::McpOauthProbeRequest(self.0.raw()) }
}

object_builder!(McpOauthProbeRequest);

/// A builder of `McpOauthRespondRequest`: the parameters of `session.mcp.oauth.respond`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpOauthRespondRequest(pub(crate) Fields);

impl McpOauthRespondRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(request_id: &str) -> McpOauthRespondRequest {
        let mut fields = Fields::new();
        fields.text("requestId", request_id);
        McpOauthRespondRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> McpOauthRespondRequest { self.0.text("sessionId", value); self }
    /// Sets `requestId`.
    #[inline] pub fn request_id(mut self, value: &str) -> McpOauthRespondRequest { self.0.text("requestId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpOauthRespondRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpOauthRespondRequest<'_> { view::McpOauthRespondRequest(self.0.raw()) }
}

object_builder!(McpOauthRespondRequest);

/// A builder of `McpPlanInstallRequest`: the parameters of `mcp.planInstall`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpPlanInstallRequest(pub(crate) Fields);

impl McpPlanInstallRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(contract: CatalogClientContract, source: impl Into<McpPlanInstallSource>) -> McpPlanInstallRequest {
        let mut fields = Fields::new();
        fields.fields("contract", &contract.0);
        fields.put("source", &Into::<McpPlanInstallSource>::into(source).0);
        McpPlanInstallRequest(fields)
    }
    /// Sets `contract`.
    #[inline] pub fn contract(mut self, value: CatalogClientContract) -> McpPlanInstallRequest { self.0.fields("contract", &value.0); self }
    /// Sets `source`.
    #[inline] pub fn source(mut self, value: impl Into<McpPlanInstallSource>) -> McpPlanInstallRequest { self.0.put("source", &Into::<McpPlanInstallSource>::into(value).0); self }
    /// Sets `scope`.
    #[inline] pub fn scope(mut self, value: enums::McpPlanScope) -> McpPlanInstallRequest { self.0.text("scope", value.as_str()); self }
    /// Sets `policySessionId`. Least length `1`. Greatest length `256`.
    #[inline] pub fn policy_session_id(mut self, value: &str) -> McpPlanInstallRequest { self.0.text("policySessionId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpPlanInstallRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpPlanInstallRequest<'_> { view::McpPlanInstallRequest(self.0.raw()) }
}

object_builder!(McpPlanInstallRequest);

/// A builder of `McpPlanInstallSourceCandidate`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpPlanInstallSourceCandidate(pub(crate) Fields);

impl McpPlanInstallSourceCandidate {
    /// Starts with what is required.
    #[inline]
    pub fn new(candidate_handle: &str, search_id: &str) -> McpPlanInstallSourceCandidate {
        let mut fields = Fields::new();
        fields.text("kind", "candidate");
        fields.text("candidateHandle", candidate_handle);
        fields.text("searchId", search_id);
        McpPlanInstallSourceCandidate(fields)
    }
    /// Sets `candidateHandle`. Least length `1`. Greatest length `256`.
    #[inline] pub fn candidate_handle(mut self, value: &str) -> McpPlanInstallSourceCandidate { self.0.text("candidateHandle", value); self }
    /// Sets `searchId`. Least length `1`. Greatest length `64`.
    #[inline] pub fn search_id(mut self, value: &str) -> McpPlanInstallSourceCandidate { self.0.text("searchId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpPlanInstallSourceCandidate { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpPlanInstallSourceCandidate<'_> { view::McpPlanInstallSourceCandidate(self.0.raw()) }
}

object_builder!(McpPlanInstallSourceCandidate);

/// A builder of `McpPlanInstallSourceCard`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpPlanInstallSourceCard(pub(crate) Fields);

impl McpPlanInstallSourceCard {
    /// Starts with what is required.
    #[inline]
    pub fn new(card: impl Into<McpServerCardReference>) -> McpPlanInstallSourceCard {
        let mut fields = Fields::new();
        fields.text("kind", "card");
        fields.put("card", &Into::<McpServerCardReference>::into(card).0);
        McpPlanInstallSourceCard(fields)
    }
    /// Sets `card`.
    #[inline] pub fn card(mut self, value: impl Into<McpServerCardReference>) -> McpPlanInstallSourceCard { self.0.put("card", &Into::<McpServerCardReference>::into(value).0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpPlanInstallSourceCard { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpPlanInstallSourceCard<'_> { view::McpPlanInstallSourceCard(self.0.raw()) }
}

object_builder!(McpPlanInstallSourceCard);

/// A builder of `McpPlanUninstallRequest`: the parameters of `mcp.planUninstall`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpPlanUninstallRequest(pub(crate) Fields);

impl McpPlanUninstallRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(contract: CatalogClientContract, installation_id: &str, policy_session_id: &str) -> McpPlanUninstallRequest {
        let mut fields = Fields::new();
        fields.fields("contract", &contract.0);
        fields.text("installationId", installation_id);
        fields.text("policySessionId", policy_session_id);
        McpPlanUninstallRequest(fields)
    }
    /// Sets `contract`.
    #[inline] pub fn contract(mut self, value: CatalogClientContract) -> McpPlanUninstallRequest { self.0.fields("contract", &value.0); self }
    /// Sets `installationId`.
    #[inline] pub fn installation_id(mut self, value: &str) -> McpPlanUninstallRequest { self.0.text("installationId", value); self }
    /// Sets `policySessionId`.
    #[inline] pub fn policy_session_id(mut self, value: &str) -> McpPlanUninstallRequest { self.0.text("policySessionId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpPlanUninstallRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpPlanUninstallRequest<'_> { view::McpPlanUninstallRequest(self.0.raw()) }
}

object_builder!(McpPlanUninstallRequest);

/// A builder of `McpPrepareInstallRequest`: the parameters of `mcp.prepareInstall`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpPrepareInstallRequest(pub(crate) Fields);

impl McpPrepareInstallRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(contract: CatalogClientContract, plan_handle: &str, choice_id: &str, policy_session_id: &str, inputs: impl IntoIterator<Item = McpInstallationInput>, secrets: impl IntoIterator<Item = McpInstallationSecret>, source: impl Into<McpServerCardReference>, secret_storage: enums::McpInstallationSecretStorage) -> McpPrepareInstallRequest {
        let mut fields = Fields::new();
        fields.fields("contract", &contract.0);
        fields.text("planHandle", plan_handle);
        fields.text("choiceId", choice_id);
        fields.text("policySessionId", policy_session_id);
        fields.put("inputs", &{ let mut series = Series::list(); for item in inputs { series.item(&item.0.into_json()); } series.finish() });
        fields.put("secrets", &{ let mut series = Series::list(); for item in secrets { series.item(&item.0.into_json()); } series.finish() });
        fields.put("source", &Into::<McpServerCardReference>::into(source).0);
        fields.text("secretStorage", secret_storage.as_str());
        McpPrepareInstallRequest(fields)
    }
    /// Sets `contract`.
    #[inline] pub fn contract(mut self, value: CatalogClientContract) -> McpPrepareInstallRequest { self.0.fields("contract", &value.0); self }
    /// Sets `planHandle`.
    #[inline] pub fn plan_handle(mut self, value: &str) -> McpPrepareInstallRequest { self.0.text("planHandle", value); self }
    /// Sets `choiceId`.
    #[inline] pub fn choice_id(mut self, value: &str) -> McpPrepareInstallRequest { self.0.text("choiceId", value); self }
    /// Sets `policySessionId`.
    #[inline] pub fn policy_session_id(mut self, value: &str) -> McpPrepareInstallRequest { self.0.text("policySessionId", value); self }
    /// Sets `inputs`.
    #[inline] pub fn inputs(mut self, value: impl IntoIterator<Item = McpInstallationInput>) -> McpPrepareInstallRequest { self.0.put("inputs", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets `secrets`.
    #[inline] pub fn secrets(mut self, value: impl IntoIterator<Item = McpInstallationSecret>) -> McpPrepareInstallRequest { self.0.put("secrets", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets `source`.
    #[inline] pub fn source(mut self, value: impl Into<McpServerCardReference>) -> McpPrepareInstallRequest { self.0.put("source", &Into::<McpServerCardReference>::into(value).0); self }
    /// Sets `secretStorage`.
    #[inline] pub fn secret_storage(mut self, value: enums::McpInstallationSecretStorage) -> McpPrepareInstallRequest { self.0.text("secretStorage", value.as_str()); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpPrepareInstallRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpPrepareInstallRequest<'_> { view::McpPrepareInstallRequest(self.0.raw()) }
}

object_builder!(McpPrepareInstallRequest);

/// A builder of `McpResourcesListRequest`: the parameters of `session.mcp.resources.list`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpResourcesListRequest(pub(crate) Fields);

impl McpResourcesListRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(server_name: &str) -> McpResourcesListRequest {
        let mut fields = Fields::new();
        fields.text("serverName", server_name);
        McpResourcesListRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> McpResourcesListRequest { self.0.text("sessionId", value); self }
    /// Sets `serverName`. Least length `1`. Pattern `^[^\x00-\x1f/\x7f-\x9f}]+(?:\/[^\x00-\x1f/\x7f-\x9f}]+)*$`.
    #[inline] pub fn server_name(mut self, value: &str) -> McpResourcesListRequest { self.0.text("serverName", value); self }
    /// Sets `cursor`.
    #[inline] pub fn cursor(mut self, value: &str) -> McpResourcesListRequest { self.0.text("cursor", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpResourcesListRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpResourcesListRequest<'_> { view::McpResourcesListRequest(self.0.raw()) }
}

object_builder!(McpResourcesListRequest);

/// A builder of `McpResourcesListTemplatesRequest`: the parameters of `session.mcp.resources.listTemplates`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpResourcesListTemplatesRequest(pub(crate) Fields);

impl McpResourcesListTemplatesRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(server_name: &str) -> McpResourcesListTemplatesRequest {
        let mut fields = Fields::new();
        fields.text("serverName", server_name);
        McpResourcesListTemplatesRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> McpResourcesListTemplatesRequest { self.0.text("sessionId", value); self }
    /// Sets `serverName`. Least length `1`. Pattern `^[^\x00-\x1f/\x7f-\x9f}]+(?:\/[^\x00-\x1f/\x7f-\x9f}]+)*$`.
    #[inline] pub fn server_name(mut self, value: &str) -> McpResourcesListTemplatesRequest { self.0.text("serverName", value); self }
    /// Sets `cursor`.
    #[inline] pub fn cursor(mut self, value: &str) -> McpResourcesListTemplatesRequest { self.0.text("cursor", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpResourcesListTemplatesRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpResourcesListTemplatesRequest<'_> { view::McpResourcesListTemplatesRequest(self.0.raw()) }
}

object_builder!(McpResourcesListTemplatesRequest);

/// A builder of `McpResourcesReadRequest`: the parameters of `session.mcp.resources.read`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpResourcesReadRequest(pub(crate) Fields);

impl McpResourcesReadRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(server_name: &str, uri: &str) -> McpResourcesReadRequest {
        let mut fields = Fields::new();
        fields.text("serverName", server_name);
        fields.text("uri", uri);
        McpResourcesReadRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> McpResourcesReadRequest { self.0.text("sessionId", value); self }
    /// Sets `serverName`. Least length `1`. Pattern `^[^\x00-\x1f/\x7f-\x9f}]+(?:\/[^\x00-\x1f/\x7f-\x9f}]+)*$`.
    #[inline] pub fn server_name(mut self, value: &str) -> McpResourcesReadRequest { self.0.text("serverName", value); self }
    /// Sets `uri`.
    #[inline] pub fn uri(mut self, value: &str) -> McpResourcesReadRequest { self.0.text("uri", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpResourcesReadRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpResourcesReadRequest<'_> { view::McpResourcesReadRequest(self.0.raw()) }
}

object_builder!(McpResourcesReadRequest);

/// A builder of `McpRestartServerRequest`: the parameters of `session.mcp.restartServer`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpRestartServerRequest(pub(crate) Fields);

impl McpRestartServerRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(server_name: &str) -> McpRestartServerRequest {
        let mut fields = Fields::new();
        fields.text("serverName", server_name);
        McpRestartServerRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> McpRestartServerRequest { self.0.text("sessionId", value); self }
    /// Sets `serverName`.
    #[inline] pub fn server_name(mut self, value: &str) -> McpRestartServerRequest { self.0.text("serverName", value); self }
    /// Sets `config`.
    #[inline] pub fn config(mut self, value: impl Into<McpSerializableServerConfig>) -> McpRestartServerRequest { self.0.put("config", &Into::<McpSerializableServerConfig>::into(value).0); self }
    /// Sets `expectedInstallationId`.
    #[inline] pub fn expected_installation_id(mut self, value: &str) -> McpRestartServerRequest { self.0.text("expectedInstallationId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpRestartServerRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpRestartServerRequest<'_> { view::McpRestartServerRequest(self.0.raw()) }
}

object_builder!(McpRestartServerRequest);

/// A builder of `McpServerCardEmbedded`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpServerCardEmbedded(pub(crate) Fields);

impl McpServerCardEmbedded {
    /// Starts with what is required.
    #[inline]
    pub fn new(media_type: enums::McpServerCardMediaType, data: &str) -> McpServerCardEmbedded {
        let mut fields = Fields::new();
        fields.text("kind", "embedded");
        fields.text("mediaType", media_type.as_str());
        fields.text("data", data);
        McpServerCardEmbedded(fields)
    }
    /// Sets `mediaType`.
    #[inline] pub fn media_type(mut self, value: enums::McpServerCardMediaType) -> McpServerCardEmbedded { self.0.text("mediaType", value.as_str()); self }
    /// Sets `data`. Least length `1`. Greatest length `1048576`.
    #[inline] pub fn data(mut self, value: &str) -> McpServerCardEmbedded { self.0.text("data", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpServerCardEmbedded { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpServerCardEmbedded<'_> { view::McpServerCardEmbedded(self.0.raw()) }
}

object_builder!(McpServerCardEmbedded);

/// A builder of `McpServerCardUrl`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpServerCardUrl(pub(crate) Fields);

impl McpServerCardUrl {
    /// Starts with what is required.
    #[inline]
    pub fn new(media_type: enums::McpServerCardMediaType, url: &str) -> McpServerCardUrl {
        let mut fields = Fields::new();
        fields.text("kind", "url");
        fields.text("mediaType", media_type.as_str());
        fields.text("url", url);
        McpServerCardUrl(fields)
    }
    /// Sets `mediaType`.
    #[inline] pub fn media_type(mut self, value: enums::McpServerCardMediaType) -> McpServerCardUrl { self.0.text("mediaType", value.as_str()); self }
    /// Sets `url`. Least length `1`. Greatest length `2048`.
    #[inline] pub fn url(mut self, value: &str) -> McpServerCardUrl { self.0.text("url", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpServerCardUrl { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpServerCardUrl<'_> { view::McpServerCardUrl(self.0.raw()) }
}

object_builder!(McpServerCardUrl);

/// A builder of `McpSetEnvValueModeParams`: the parameters of `session.mcp.setEnvValueMode`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpSetEnvValueModeParams(pub(crate) Fields);

impl McpSetEnvValueModeParams {
    /// Starts with what is required.
    #[inline]
    pub fn new(mode: enums::McpSetEnvValueModeDetails) -> McpSetEnvValueModeParams {
        let mut fields = Fields::new();
        fields.text("mode", mode.as_str());
        McpSetEnvValueModeParams(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> McpSetEnvValueModeParams { self.0.text("sessionId", value); self }
    /// Sets `mode`.
    #[inline] pub fn mode(mut self, value: enums::McpSetEnvValueModeDetails) -> McpSetEnvValueModeParams { self.0.text("mode", value.as_str()); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpSetEnvValueModeParams { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpSetEnvValueModeParams<'_> { view::McpSetEnvValueModeParams(self.0.raw()) }
}

object_builder!(McpSetEnvValueModeParams);

/// A builder of `McpStartServerRequest`: the parameters of `session.mcp.startServer`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpStartServerRequest(pub(crate) Fields);

impl McpStartServerRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(server_name: &str) -> McpStartServerRequest {
        let mut fields = Fields::new();
        fields.text("serverName", server_name);
        McpStartServerRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> McpStartServerRequest { self.0.text("sessionId", value); self }
    /// Sets `serverName`.
    #[inline] pub fn server_name(mut self, value: &str) -> McpStartServerRequest { self.0.text("serverName", value); self }
    /// Sets `config`.
    #[inline] pub fn config(mut self, value: impl Into<McpSerializableServerConfig>) -> McpStartServerRequest { self.0.put("config", &Into::<McpSerializableServerConfig>::into(value).0); self }
    /// Sets `expectedInstallationId`.
    #[inline] pub fn expected_installation_id(mut self, value: &str) -> McpStartServerRequest { self.0.text("expectedInstallationId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpStartServerRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpStartServerRequest<'_> { view::McpStartServerRequest(self.0.raw()) }
}

object_builder!(McpStartServerRequest);

/// A builder of `McpStopServerRequest`: the parameters of `session.mcp.stopServer`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct McpStopServerRequest(pub(crate) Fields);

impl McpStopServerRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(server_name: &str) -> McpStopServerRequest {
        let mut fields = Fields::new();
        fields.text("serverName", server_name);
        McpStopServerRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> McpStopServerRequest { self.0.text("sessionId", value); self }
    /// Sets `expectedInstallationId`.
    #[inline] pub fn expected_installation_id(mut self, value: &str) -> McpStopServerRequest { self.0.text("expectedInstallationId", value); self }
    /// Sets `serverName`.
    #[inline] pub fn server_name(mut self, value: &str) -> McpStopServerRequest { self.0.text("serverName", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> McpStopServerRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::McpStopServerRequest<'_> { view::McpStopServerRequest(self.0.raw()) }
}

object_builder!(McpStopServerRequest);

/// A builder of `MetadataContextHeaviestMessagesRequest`: the parameters of `session.metadata.getContextHeaviestMessages`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct MetadataContextHeaviestMessagesRequest(pub(crate) Fields);

impl MetadataContextHeaviestMessagesRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> MetadataContextHeaviestMessagesRequest {
        let fields = Fields::new();
        MetadataContextHeaviestMessagesRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> MetadataContextHeaviestMessagesRequest { self.0.text("sessionId", value); self }
    /// Sets `limit`. At least `1`.
    #[inline] pub fn limit(mut self, value: u64) -> MetadataContextHeaviestMessagesRequest { self.0.natural("limit", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> MetadataContextHeaviestMessagesRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::MetadataContextHeaviestMessagesRequest<'_> { view::MetadataContextHeaviestMessagesRequest(self.0.raw()) }
}

object_builder!(MetadataContextHeaviestMessagesRequest);

/// A builder of `MetadataRecomputeContextTokensRequest`: the parameters of `session.metadata.recomputeContextTokens`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct MetadataRecomputeContextTokensRequest(pub(crate) Fields);

impl MetadataRecomputeContextTokensRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(model_id: &str) -> MetadataRecomputeContextTokensRequest {
        let mut fields = Fields::new();
        fields.text("modelId", model_id);
        MetadataRecomputeContextTokensRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> MetadataRecomputeContextTokensRequest { self.0.text("sessionId", value); self }
    /// Sets `modelId`.
    #[inline] pub fn model_id(mut self, value: &str) -> MetadataRecomputeContextTokensRequest { self.0.text("modelId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> MetadataRecomputeContextTokensRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::MetadataRecomputeContextTokensRequest<'_> { view::MetadataRecomputeContextTokensRequest(self.0.raw()) }
}

object_builder!(MetadataRecomputeContextTokensRequest);

/// A builder of `MetadataRecordContextChangeRequest`: the parameters of `session.metadata.recordContextChange`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct MetadataRecordContextChangeRequest(pub(crate) Fields);

impl MetadataRecordContextChangeRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(context: SessionWorkingDirectoryContext) -> MetadataRecordContextChangeRequest {
        let mut fields = Fields::new();
        fields.fields("context", &context.0);
        MetadataRecordContextChangeRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> MetadataRecordContextChangeRequest { self.0.text("sessionId", value); self }
    /// Sets `context`.
    #[inline] pub fn context(mut self, value: SessionWorkingDirectoryContext) -> MetadataRecordContextChangeRequest { self.0.fields("context", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> MetadataRecordContextChangeRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::MetadataRecordContextChangeRequest<'_> { view::MetadataRecordContextChangeRequest(self.0.raw()) }
}

object_builder!(MetadataRecordContextChangeRequest);

/// A builder of `MetadataSetWorkingDirectoryRequest`: the parameters of `session.metadata.setWorkingDirectory`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct MetadataSetWorkingDirectoryRequest(pub(crate) Fields);

impl MetadataSetWorkingDirectoryRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(working_directory: &str) -> MetadataSetWorkingDirectoryRequest {
        let mut fields = Fields::new();
        fields.text("workingDirectory", working_directory);
        MetadataSetWorkingDirectoryRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> MetadataSetWorkingDirectoryRequest { self.0.text("sessionId", value); self }
    /// Sets `workingDirectory`.
    #[inline] pub fn working_directory(mut self, value: &str) -> MetadataSetWorkingDirectoryRequest { self.0.text("workingDirectory", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> MetadataSetWorkingDirectoryRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::MetadataSetWorkingDirectoryRequest<'_> { view::MetadataSetWorkingDirectoryRequest(self.0.raw()) }
}

object_builder!(MetadataSetWorkingDirectoryRequest);

/// A builder of `MetadataUpdateClientMetadataRequest`: the parameters of `session.metadata.updateClientMetadata`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct MetadataUpdateClientMetadataRequest(pub(crate) Fields);

impl MetadataUpdateClientMetadataRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> MetadataUpdateClientMetadataRequest {
        let fields = Fields::new();
        MetadataUpdateClientMetadataRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> MetadataUpdateClientMetadataRequest { self.0.text("sessionId", value); self }
    /// Sets `clear`.
    #[inline] pub fn clear(mut self, value: bool) -> MetadataUpdateClientMetadataRequest { self.0.bool("clear", value); self }
    /// Sets `remove`. Greatest number of items `128`.
    #[inline] pub fn remove(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> MetadataUpdateClientMetadataRequest { self.0.put("remove", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `set`. Greatest number of members `128`.
    #[inline] pub fn set(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<str>)>) -> MetadataUpdateClientMetadataRequest { self.0.put("set", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> MetadataUpdateClientMetadataRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::MetadataUpdateClientMetadataRequest<'_> { view::MetadataUpdateClientMetadataRequest(self.0.raw()) }
}

object_builder!(MetadataUpdateClientMetadataRequest);

/// A builder of `ModelListRequest`: the parameters of `session.model.list`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ModelListRequest(pub(crate) Fields);

impl ModelListRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> ModelListRequest {
        let fields = Fields::new();
        ModelListRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> ModelListRequest { self.0.text("sessionId", value); self }
    /// Sets `skipCache`.
    #[inline] pub fn skip_cache(mut self, value: bool) -> ModelListRequest { self.0.bool("skipCache", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ModelListRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ModelListRequest<'_> { view::ModelListRequest(self.0.raw()) }
}

object_builder!(ModelListRequest);

/// A builder of `ModelSetAllowedModelsRequest`: the parameters of `session.model.setAllowedModels`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ModelSetAllowedModelsRequest(pub(crate) Fields);

impl ModelSetAllowedModelsRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> ModelSetAllowedModelsRequest {
        let fields = Fields::new();
        ModelSetAllowedModelsRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> ModelSetAllowedModelsRequest { self.0.text("sessionId", value); self }
    /// Sets `allowedModels`. Least number of items `1`.
    #[inline] pub fn allowed_models(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> ModelSetAllowedModelsRequest { self.0.put("allowedModels", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `allowedModels` to null.
    #[inline] pub fn allowed_models_null(mut self) -> ModelSetAllowedModelsRequest { self.0.null("allowedModels"); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ModelSetAllowedModelsRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ModelSetAllowedModelsRequest<'_> { view::ModelSetAllowedModelsRequest(self.0.raw()) }
}

object_builder!(ModelSetAllowedModelsRequest);

/// A builder of `ModelSetReasoningEffortRequest`: the parameters of `session.model.setReasoningEffort`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ModelSetReasoningEffortRequest(pub(crate) Fields);

impl ModelSetReasoningEffortRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(reasoning_effort: &str) -> ModelSetReasoningEffortRequest {
        let mut fields = Fields::new();
        fields.text("reasoningEffort", reasoning_effort);
        ModelSetReasoningEffortRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> ModelSetReasoningEffortRequest { self.0.text("sessionId", value); self }
    /// Sets `reasoningEffort`.
    #[inline] pub fn reasoning_effort(mut self, value: &str) -> ModelSetReasoningEffortRequest { self.0.text("reasoningEffort", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ModelSetReasoningEffortRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ModelSetReasoningEffortRequest<'_> { view::ModelSetReasoningEffortRequest(self.0.raw()) }
}

object_builder!(ModelSetReasoningEffortRequest);

/// A builder of `NameSetAutoRequest`: the parameters of `session.name.setAuto`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct NameSetAutoRequest(pub(crate) Fields);

impl NameSetAutoRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(summary: &str) -> NameSetAutoRequest {
        let mut fields = Fields::new();
        fields.text("summary", summary);
        NameSetAutoRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> NameSetAutoRequest { self.0.text("sessionId", value); self }
    /// Sets `summary`.
    #[inline] pub fn summary(mut self, value: &str) -> NameSetAutoRequest { self.0.text("summary", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> NameSetAutoRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::NameSetAutoRequest<'_> { view::NameSetAutoRequest(self.0.raw()) }
}

object_builder!(NameSetAutoRequest);

/// A builder of `PermissionLocationAddToolApprovalParams`: the parameters of `session.permissions.locations.addToolApproval`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionLocationAddToolApprovalParams(pub(crate) Fields);

impl PermissionLocationAddToolApprovalParams {
    /// Starts with what is required.
    #[inline]
    pub fn new(location_key: &str, approval: impl Into<PermissionsLocationsAddToolApprovalDetails>) -> PermissionLocationAddToolApprovalParams {
        let mut fields = Fields::new();
        fields.text("locationKey", location_key);
        fields.put("approval", &Into::<PermissionsLocationsAddToolApprovalDetails>::into(approval).0);
        PermissionLocationAddToolApprovalParams(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> PermissionLocationAddToolApprovalParams { self.0.text("sessionId", value); self }
    /// Sets `locationKey`.
    #[inline] pub fn location_key(mut self, value: &str) -> PermissionLocationAddToolApprovalParams { self.0.text("locationKey", value); self }
    /// Sets `approval`.
    #[inline] pub fn approval(mut self, value: impl Into<PermissionsLocationsAddToolApprovalDetails>) -> PermissionLocationAddToolApprovalParams { self.0.put("approval", &Into::<PermissionsLocationsAddToolApprovalDetails>::into(value).0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionLocationAddToolApprovalParams { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionLocationAddToolApprovalParams<'_> { view::PermissionLocationAddToolApprovalParams(self.0.raw()) }
}

object_builder!(PermissionLocationAddToolApprovalParams);

/// A builder of `PermissionLocationApplyParams`: the parameters of `session.permissions.locations.apply`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionLocationApplyParams(pub(crate) Fields);

impl PermissionLocationApplyParams {
    /// Starts with what is required.
    #[inline]
    pub fn new(working_directory: &str) -> PermissionLocationApplyParams {
        let mut fields = Fields::new();
        fields.text("workingDirectory", working_directory);
        PermissionLocationApplyParams(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> PermissionLocationApplyParams { self.0.text("sessionId", value); self }
    /// Sets `workingDirectory`.
    #[inline] pub fn working_directory(mut self, value: &str) -> PermissionLocationApplyParams { self.0.text("workingDirectory", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionLocationApplyParams { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionLocationApplyParams<'_> { view::PermissionLocationApplyParams(self.0.raw()) }
}

object_builder!(PermissionLocationApplyParams);

/// A builder of `PermissionLocationResolveParams`: the parameters of `session.permissions.locations.resolve`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionLocationResolveParams(pub(crate) Fields);

impl PermissionLocationResolveParams {
    /// Starts with what is required.
    #[inline]
    pub fn new(working_directory: &str) -> PermissionLocationResolveParams {
        let mut fields = Fields::new();
        fields.text("workingDirectory", working_directory);
        PermissionLocationResolveParams(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> PermissionLocationResolveParams { self.0.text("sessionId", value); self }
    /// Sets `workingDirectory`.
    #[inline] pub fn working_directory(mut self, value: &str) -> PermissionLocationResolveParams { self.0.text("workingDirectory", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionLocationResolveParams { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionLocationResolveParams<'_> { view::PermissionLocationResolveParams(self.0.raw()) }
}

object_builder!(PermissionLocationResolveParams);

/// A builder of `PermissionPathsAddParams`: the parameters of `session.permissions.paths.add`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionPathsAddParams(pub(crate) Fields);

impl PermissionPathsAddParams {
    /// Starts with what is required.
    #[inline]
    pub fn new(path: &str) -> PermissionPathsAddParams {
        let mut fields = Fields::new();
        fields.text("path", path);
        PermissionPathsAddParams(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> PermissionPathsAddParams { self.0.text("sessionId", value); self }
    /// Sets `path`.
    #[inline] pub fn path(mut self, value: &str) -> PermissionPathsAddParams { self.0.text("path", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionPathsAddParams { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionPathsAddParams<'_> { view::PermissionPathsAddParams(self.0.raw()) }
}

object_builder!(PermissionPathsAddParams);

/// A builder of `PermissionPathsAllowedCheckParams`: the parameters of `session.permissions.paths.isPathWithinAllowedDirectories`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionPathsAllowedCheckParams(pub(crate) Fields);

impl PermissionPathsAllowedCheckParams {
    /// Starts with what is required.
    #[inline]
    pub fn new(path: &str) -> PermissionPathsAllowedCheckParams {
        let mut fields = Fields::new();
        fields.text("path", path);
        PermissionPathsAllowedCheckParams(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> PermissionPathsAllowedCheckParams { self.0.text("sessionId", value); self }
    /// Sets `path`.
    #[inline] pub fn path(mut self, value: &str) -> PermissionPathsAllowedCheckParams { self.0.text("path", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionPathsAllowedCheckParams { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionPathsAllowedCheckParams<'_> { view::PermissionPathsAllowedCheckParams(self.0.raw()) }
}

object_builder!(PermissionPathsAllowedCheckParams);

/// A builder of `PermissionPathsConfig`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionPathsConfig(pub(crate) Fields);

impl PermissionPathsConfig {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> PermissionPathsConfig {
        let fields = Fields::new();
        PermissionPathsConfig(fields)
    }
    /// Sets `unrestricted`.
    #[inline] pub fn unrestricted(mut self, value: bool) -> PermissionPathsConfig { self.0.bool("unrestricted", value); self }
    /// Sets `additionalDirectories`.
    #[inline] pub fn additional_directories(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> PermissionPathsConfig { self.0.put("additionalDirectories", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `includeTempDirectory`.
    #[inline] pub fn include_temp_directory(mut self, value: bool) -> PermissionPathsConfig { self.0.bool("includeTempDirectory", value); self }
    /// Sets `workspacePath`.
    #[inline] pub fn workspace_path(mut self, value: &str) -> PermissionPathsConfig { self.0.text("workspacePath", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionPathsConfig { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionPathsConfig<'_> { view::PermissionPathsConfig(self.0.raw()) }
}

object_builder!(PermissionPathsConfig);

/// A builder of `PermissionPathsUpdatePrimaryParams`: the parameters of `session.permissions.paths.updatePrimary`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionPathsUpdatePrimaryParams(pub(crate) Fields);

impl PermissionPathsUpdatePrimaryParams {
    /// Starts with what is required.
    #[inline]
    pub fn new(path: &str) -> PermissionPathsUpdatePrimaryParams {
        let mut fields = Fields::new();
        fields.text("path", path);
        PermissionPathsUpdatePrimaryParams(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> PermissionPathsUpdatePrimaryParams { self.0.text("sessionId", value); self }
    /// Sets `path`.
    #[inline] pub fn path(mut self, value: &str) -> PermissionPathsUpdatePrimaryParams { self.0.text("path", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionPathsUpdatePrimaryParams { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionPathsUpdatePrimaryParams<'_> { view::PermissionPathsUpdatePrimaryParams(self.0.raw()) }
}

object_builder!(PermissionPathsUpdatePrimaryParams);

/// A builder of `PermissionPathsWorkspaceCheckParams`: the parameters of `session.permissions.paths.isPathWithinWorkspace`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionPathsWorkspaceCheckParams(pub(crate) Fields);

impl PermissionPathsWorkspaceCheckParams {
    /// Starts with what is required.
    #[inline]
    pub fn new(path: &str) -> PermissionPathsWorkspaceCheckParams {
        let mut fields = Fields::new();
        fields.text("path", path);
        PermissionPathsWorkspaceCheckParams(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> PermissionPathsWorkspaceCheckParams { self.0.text("sessionId", value); self }
    /// Sets `path`.
    #[inline] pub fn path(mut self, value: &str) -> PermissionPathsWorkspaceCheckParams { self.0.text("path", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionPathsWorkspaceCheckParams { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionPathsWorkspaceCheckParams<'_> { view::PermissionPathsWorkspaceCheckParams(self.0.raw()) }
}

object_builder!(PermissionPathsWorkspaceCheckParams);

/// A builder of `PermissionPromptShownNotification`: the parameters of `session.permissions.notifyPromptShown`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionPromptShownNotification(pub(crate) Fields);

impl PermissionPromptShownNotification {
    /// Starts with what is required.
    #[inline]
    pub fn new(message: &str) -> PermissionPromptShownNotification {
        let mut fields = Fields::new();
        fields.text("message", message);
        PermissionPromptShownNotification(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> PermissionPromptShownNotification { self.0.text("sessionId", value); self }
    /// Sets `message`.
    #[inline] pub fn message(mut self, value: &str) -> PermissionPromptShownNotification { self.0.text("message", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionPromptShownNotification { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionPromptShownNotification<'_> { view::PermissionPromptShownNotification(self.0.raw()) }
}

object_builder!(PermissionPromptShownNotification);

/// A builder of `PermissionRulesSet`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionRulesSet(pub(crate) Fields);

impl PermissionRulesSet {
    /// Starts with what is required.
    #[inline]
    pub fn new(approved: impl IntoIterator<Item = PermissionRule>, denied: impl IntoIterator<Item = PermissionRule>) -> PermissionRulesSet {
        let mut fields = Fields::new();
        fields.put("approved", &{ let mut series = Series::list(); for item in approved { series.item(&item.0.into_json()); } series.finish() });
        fields.put("denied", &{ let mut series = Series::list(); for item in denied { series.item(&item.0.into_json()); } series.finish() });
        PermissionRulesSet(fields)
    }
    /// Sets `approved`.
    #[inline] pub fn approved(mut self, value: impl IntoIterator<Item = PermissionRule>) -> PermissionRulesSet { self.0.put("approved", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets `denied`.
    #[inline] pub fn denied(mut self, value: impl IntoIterator<Item = PermissionRule>) -> PermissionRulesSet { self.0.put("denied", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionRulesSet { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionRulesSet<'_> { view::PermissionRulesSet(self.0.raw()) }
}

object_builder!(PermissionRulesSet);

/// A builder of `PermissionUrlsConfig`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionUrlsConfig(pub(crate) Fields);

impl PermissionUrlsConfig {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> PermissionUrlsConfig {
        let fields = Fields::new();
        PermissionUrlsConfig(fields)
    }
    /// Sets `unrestricted`.
    #[inline] pub fn unrestricted(mut self, value: bool) -> PermissionUrlsConfig { self.0.bool("unrestricted", value); self }
    /// Sets `initialAllowed`.
    #[inline] pub fn initial_allowed(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> PermissionUrlsConfig { self.0.put("initialAllowed", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionUrlsConfig { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionUrlsConfig<'_> { view::PermissionUrlsConfig(self.0.raw()) }
}

object_builder!(PermissionUrlsConfig);

/// A builder of `PermissionUrlsSetUnrestrictedModeParams`: the parameters of `session.permissions.urls.setUnrestrictedMode`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionUrlsSetUnrestrictedModeParams(pub(crate) Fields);

impl PermissionUrlsSetUnrestrictedModeParams {
    /// Starts with what is required.
    #[inline]
    pub fn new(enabled: bool) -> PermissionUrlsSetUnrestrictedModeParams {
        let mut fields = Fields::new();
        fields.bool("enabled", enabled);
        PermissionUrlsSetUnrestrictedModeParams(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> PermissionUrlsSetUnrestrictedModeParams { self.0.text("sessionId", value); self }
    /// Sets `enabled`.
    #[inline] pub fn enabled(mut self, value: bool) -> PermissionUrlsSetUnrestrictedModeParams { self.0.bool("enabled", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionUrlsSetUnrestrictedModeParams { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionUrlsSetUnrestrictedModeParams<'_> { view::PermissionUrlsSetUnrestrictedModeParams(self.0.raw()) }
}

object_builder!(PermissionUrlsSetUnrestrictedModeParams);

/// A builder of `PermissionsConfigureAdditionalContentExclusionPolicy`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionsConfigureAdditionalContentExclusionPolicy(pub(crate) Fields);

impl PermissionsConfigureAdditionalContentExclusionPolicy {
    /// Starts with what is required.
    #[inline]
    pub fn new(rules: impl IntoIterator<Item = PermissionsConfigureAdditionalContentExclusionPolicyRule>, last_updated_at: impl Into<JsonText>, scope: enums::PermissionsConfigureAdditionalContentExclusionPolicyScope) -> PermissionsConfigureAdditionalContentExclusionPolicy {
        let mut fields = Fields::new();
        fields.put("rules", &{ let mut series = Series::list(); for item in rules { series.item(&item.0.into_json()); } series.finish() });
        fields.put("last_updated_at", &Into::<JsonText>::into(last_updated_at));
        fields.text("scope", scope.as_str());
        PermissionsConfigureAdditionalContentExclusionPolicy(fields)
    }
    /// Sets `rules`.
    #[inline] pub fn rules(mut self, value: impl IntoIterator<Item = PermissionsConfigureAdditionalContentExclusionPolicyRule>) -> PermissionsConfigureAdditionalContentExclusionPolicy { self.0.put("rules", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets `last_updated_at`.
    #[inline] pub fn last_updated_at(mut self, value: impl Into<JsonText>) -> PermissionsConfigureAdditionalContentExclusionPolicy { self.0.put("last_updated_at", &Into::<JsonText>::into(value)); self }
    /// Sets `scope`.
    #[inline] pub fn scope(mut self, value: enums::PermissionsConfigureAdditionalContentExclusionPolicyScope) -> PermissionsConfigureAdditionalContentExclusionPolicy { self.0.text("scope", value.as_str()); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionsConfigureAdditionalContentExclusionPolicy { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionsConfigureAdditionalContentExclusionPolicy<'_> { view::PermissionsConfigureAdditionalContentExclusionPolicy(self.0.raw()) }
}

object_builder!(PermissionsConfigureAdditionalContentExclusionPolicy);

/// A builder of `PermissionsConfigureAdditionalContentExclusionPolicyRule`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionsConfigureAdditionalContentExclusionPolicyRule(pub(crate) Fields);

impl PermissionsConfigureAdditionalContentExclusionPolicyRule {
    /// Starts with what is required.
    #[inline]
    pub fn new(paths: impl IntoIterator<Item = impl AsRef<str>>, source: PermissionsConfigureAdditionalContentExclusionPolicyRuleSource) -> PermissionsConfigureAdditionalContentExclusionPolicyRule {
        let mut fields = Fields::new();
        fields.put("paths", &{ let mut series = Series::list(); for item in paths { series.item(&JsonText::from(item.as_ref())); } series.finish() });
        fields.fields("source", &source.0);
        PermissionsConfigureAdditionalContentExclusionPolicyRule(fields)
    }
    /// Sets `paths`.
    #[inline] pub fn paths(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> PermissionsConfigureAdditionalContentExclusionPolicyRule { self.0.put("paths", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `ifAnyMatch`.
    #[inline] pub fn if_any_match(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> PermissionsConfigureAdditionalContentExclusionPolicyRule { self.0.put("ifAnyMatch", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `ifNoneMatch`.
    #[inline] pub fn if_none_match(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> PermissionsConfigureAdditionalContentExclusionPolicyRule { self.0.put("ifNoneMatch", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `source`.
    #[inline] pub fn source(mut self, value: PermissionsConfigureAdditionalContentExclusionPolicyRuleSource) -> PermissionsConfigureAdditionalContentExclusionPolicyRule { self.0.fields("source", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionsConfigureAdditionalContentExclusionPolicyRule { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionsConfigureAdditionalContentExclusionPolicyRule<'_> { view::PermissionsConfigureAdditionalContentExclusionPolicyRule(self.0.raw()) }
}

object_builder!(PermissionsConfigureAdditionalContentExclusionPolicyRule);

/// A builder of `PermissionsConfigureAdditionalContentExclusionPolicyRuleSource`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionsConfigureAdditionalContentExclusionPolicyRuleSource(pub(crate) Fields);

impl PermissionsConfigureAdditionalContentExclusionPolicyRuleSource {
    /// Starts with what is required.
    #[inline]
    pub fn new(name: &str, r#type: &str) -> PermissionsConfigureAdditionalContentExclusionPolicyRuleSource {
        let mut fields = Fields::new();
        fields.text("name", name);
        fields.text("type", r#type);
        PermissionsConfigureAdditionalContentExclusionPolicyRuleSource(fields)
    }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> PermissionsConfigureAdditionalContentExclusionPolicyRuleSource { self.0.text("name", value); self }
    /// Sets `type`.
    #[inline] pub fn r#type(mut self, value: &str) -> PermissionsConfigureAdditionalContentExclusionPolicyRuleSource { self.0.text("type", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionsConfigureAdditionalContentExclusionPolicyRuleSource { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionsConfigureAdditionalContentExclusionPolicyRuleSource<'_> { view::PermissionsConfigureAdditionalContentExclusionPolicyRuleSource(self.0.raw()) }
}

object_builder!(PermissionsConfigureAdditionalContentExclusionPolicyRuleSource);

/// A builder of `PermissionsConfigureParams`: the parameters of `session.permissions.configure`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionsConfigureParams(pub(crate) Fields);

impl PermissionsConfigureParams {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> PermissionsConfigureParams {
        let fields = Fields::new();
        PermissionsConfigureParams(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> PermissionsConfigureParams { self.0.text("sessionId", value); self }
    /// Sets `approveAllToolPermissionRequests`.
    #[inline] pub fn approve_all_tool_permission_requests(mut self, value: bool) -> PermissionsConfigureParams { self.0.bool("approveAllToolPermissionRequests", value); self }
    /// Sets `approveAllReadPermissionRequests`.
    #[inline] pub fn approve_all_read_permission_requests(mut self, value: bool) -> PermissionsConfigureParams { self.0.bool("approveAllReadPermissionRequests", value); self }
    /// Sets `rules`.
    #[inline] pub fn rules(mut self, value: PermissionRulesSet) -> PermissionsConfigureParams { self.0.fields("rules", &value.0); self }
    /// Sets `paths`.
    #[inline] pub fn paths(mut self, value: PermissionPathsConfig) -> PermissionsConfigureParams { self.0.fields("paths", &value.0); self }
    /// Sets `urls`.
    #[inline] pub fn urls(mut self, value: PermissionUrlsConfig) -> PermissionsConfigureParams { self.0.fields("urls", &value.0); self }
    /// Sets `additionalContentExclusionPolicies`.
    #[inline] pub fn additional_content_exclusion_policies(mut self, value: impl IntoIterator<Item = PermissionsConfigureAdditionalContentExclusionPolicy>) -> PermissionsConfigureParams { self.0.put("additionalContentExclusionPolicies", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionsConfigureParams { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionsConfigureParams<'_> { view::PermissionsConfigureParams(self.0.raw()) }
}

object_builder!(PermissionsConfigureParams);

/// A builder of `PermissionsLocationsAddToolApprovalDetailsCommands`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionsLocationsAddToolApprovalDetailsCommands(pub(crate) Fields);

impl PermissionsLocationsAddToolApprovalDetailsCommands {
    /// Starts with what is required.
    #[inline]
    pub fn new(command_identifiers: impl IntoIterator<Item = impl AsRef<str>>) -> PermissionsLocationsAddToolApprovalDetailsCommands {
        let mut fields = Fields::new();
        fields.text("kind", "commands");
        fields.put("commandIdentifiers", &{ let mut series = Series::list(); for item in command_identifiers { series.item(&JsonText::from(item.as_ref())); } series.finish() });
        PermissionsLocationsAddToolApprovalDetailsCommands(fields)
    }
    /// Sets `commandIdentifiers`.
    #[inline] pub fn command_identifiers(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> PermissionsLocationsAddToolApprovalDetailsCommands { self.0.put("commandIdentifiers", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionsLocationsAddToolApprovalDetailsCommands { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionsLocationsAddToolApprovalDetailsCommands<'_> { view::PermissionsLocationsAddToolApprovalDetailsCommands(self.0.raw()) }
}

object_builder!(PermissionsLocationsAddToolApprovalDetailsCommands);

/// A builder of `PermissionsLocationsAddToolApprovalDetailsCustomTool`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionsLocationsAddToolApprovalDetailsCustomTool(pub(crate) Fields);

impl PermissionsLocationsAddToolApprovalDetailsCustomTool {
    /// Starts with what is required.
    #[inline]
    pub fn new(tool_name: &str) -> PermissionsLocationsAddToolApprovalDetailsCustomTool {
        let mut fields = Fields::new();
        fields.text("kind", "custom-tool");
        fields.text("toolName", tool_name);
        PermissionsLocationsAddToolApprovalDetailsCustomTool(fields)
    }
    /// Sets `toolName`.
    #[inline] pub fn tool_name(mut self, value: &str) -> PermissionsLocationsAddToolApprovalDetailsCustomTool { self.0.text("toolName", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionsLocationsAddToolApprovalDetailsCustomTool { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionsLocationsAddToolApprovalDetailsCustomTool<'_> { view::PermissionsLocationsAddToolApprovalDetailsCustomTool(self.0.raw()) }
}

object_builder!(PermissionsLocationsAddToolApprovalDetailsCustomTool);

/// A builder of `PermissionsLocationsAddToolApprovalDetailsExtensionEnvAccess`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionsLocationsAddToolApprovalDetailsExtensionEnvAccess(pub(crate) Fields);

impl PermissionsLocationsAddToolApprovalDetailsExtensionEnvAccess {
    /// Starts with what is required.
    #[inline]
    pub fn new(extension_name: &str, environment_variables: impl IntoIterator<Item = impl AsRef<str>>) -> PermissionsLocationsAddToolApprovalDetailsExtensionEnvAccess {
        let mut fields = Fields::new();
        fields.text("kind", "extension-env-access");
        fields.text("extensionName", extension_name);
        fields.put("environmentVariables", &{ let mut series = Series::list(); for item in environment_variables { series.item(&JsonText::from(item.as_ref())); } series.finish() });
        PermissionsLocationsAddToolApprovalDetailsExtensionEnvAccess(fields)
    }
    /// Sets `extensionName`.
    #[inline] pub fn extension_name(mut self, value: &str) -> PermissionsLocationsAddToolApprovalDetailsExtensionEnvAccess { self.0.text("extensionName", value); self }
    /// Sets `environmentVariables`. Least number of items `1`.
    #[inline] pub fn environment_variables(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> PermissionsLocationsAddToolApprovalDetailsExtensionEnvAccess { self.0.put("environmentVariables", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionsLocationsAddToolApprovalDetailsExtensionEnvAccess { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionsLocationsAddToolApprovalDetailsExtensionEnvAccess<'_> { view::PermissionsLocationsAddToolApprovalDetailsExtensionEnvAccess(self.0.raw()) }
}

object_builder!(PermissionsLocationsAddToolApprovalDetailsExtensionEnvAccess);

/// A builder of `PermissionsLocationsAddToolApprovalDetailsExtensionManagement`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionsLocationsAddToolApprovalDetailsExtensionManagement(pub(crate) Fields);

impl PermissionsLocationsAddToolApprovalDetailsExtensionManagement {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> PermissionsLocationsAddToolApprovalDetailsExtensionManagement {
        let mut fields = Fields::new();
        fields.text("kind", "extension-management");
        PermissionsLocationsAddToolApprovalDetailsExtensionManagement(fields)
    }
    /// Sets `operation`.
    #[inline] pub fn operation(mut self, value: &str) -> PermissionsLocationsAddToolApprovalDetailsExtensionManagement { self.0.text("operation", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionsLocationsAddToolApprovalDetailsExtensionManagement { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionsLocationsAddToolApprovalDetailsExtensionManagement<'_> { view::PermissionsLocationsAddToolApprovalDetailsExtensionManagement(self.0.raw()) }
}

object_builder!(PermissionsLocationsAddToolApprovalDetailsExtensionManagement);

/// A builder of `PermissionsLocationsAddToolApprovalDetailsExtensionPermissionAccess`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionsLocationsAddToolApprovalDetailsExtensionPermissionAccess(pub(crate) Fields);

impl PermissionsLocationsAddToolApprovalDetailsExtensionPermissionAccess {
    /// Starts with what is required.
    #[inline]
    pub fn new(extension_name: &str) -> PermissionsLocationsAddToolApprovalDetailsExtensionPermissionAccess {
        let mut fields = Fields::new();
        fields.text("kind", "extension-permission-access");
        fields.text("extensionName", extension_name);
        PermissionsLocationsAddToolApprovalDetailsExtensionPermissionAccess(fields)
    }
    /// Sets `extensionName`.
    #[inline] pub fn extension_name(mut self, value: &str) -> PermissionsLocationsAddToolApprovalDetailsExtensionPermissionAccess { self.0.text("extensionName", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionsLocationsAddToolApprovalDetailsExtensionPermissionAccess { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionsLocationsAddToolApprovalDetailsExtensionPermissionAccess<'_> { view::PermissionsLocationsAddToolApprovalDetailsExtensionPermissionAccess(self.0.raw()) }
}

object_builder!(PermissionsLocationsAddToolApprovalDetailsExtensionPermissionAccess);

/// A builder of `PermissionsLocationsAddToolApprovalDetailsMcp`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionsLocationsAddToolApprovalDetailsMcp(pub(crate) Fields);

impl PermissionsLocationsAddToolApprovalDetailsMcp {
    /// Starts with what is required.
    #[inline]
    pub fn new(server_name: &str, tool_name: Option<&str>) -> PermissionsLocationsAddToolApprovalDetailsMcp {
        let mut fields = Fields::new();
        fields.text("kind", "mcp");
        fields.text("serverName", server_name);
        match tool_name {
            Some(value) => { fields.text("toolName", value); }
            None => fields.null("toolName"),
        }
        PermissionsLocationsAddToolApprovalDetailsMcp(fields)
    }
    /// Sets `serverName`.
    #[inline] pub fn server_name(mut self, value: &str) -> PermissionsLocationsAddToolApprovalDetailsMcp { self.0.text("serverName", value); self }
    /// Sets `toolName`.
    #[inline] pub fn tool_name(mut self, value: &str) -> PermissionsLocationsAddToolApprovalDetailsMcp { self.0.text("toolName", value); self }
    /// Sets `toolName` to null.
    #[inline] pub fn tool_name_null(mut self) -> PermissionsLocationsAddToolApprovalDetailsMcp { self.0.null("toolName"); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionsLocationsAddToolApprovalDetailsMcp { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionsLocationsAddToolApprovalDetailsMcp<'_> { view::PermissionsLocationsAddToolApprovalDetailsMcp(self.0.raw()) }
}

object_builder!(PermissionsLocationsAddToolApprovalDetailsMcp);

/// A builder of `PermissionsLocationsAddToolApprovalDetailsMcpSampling`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionsLocationsAddToolApprovalDetailsMcpSampling(pub(crate) Fields);

impl PermissionsLocationsAddToolApprovalDetailsMcpSampling {
    /// Starts with what is required.
    #[inline]
    pub fn new(server_name: &str) -> PermissionsLocationsAddToolApprovalDetailsMcpSampling {
        let mut fields = Fields::new();
        fields.text("kind", "mcp-sampling");
        fields.text("serverName", server_name);
        PermissionsLocationsAddToolApprovalDetailsMcpSampling(fields)
    }
    /// Sets `serverName`.
    #[inline] pub fn server_name(mut self, value: &str) -> PermissionsLocationsAddToolApprovalDetailsMcpSampling { self.0.text("serverName", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionsLocationsAddToolApprovalDetailsMcpSampling { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionsLocationsAddToolApprovalDetailsMcpSampling<'_> { view::PermissionsLocationsAddToolApprovalDetailsMcpSampling(self.0.raw()) }
}

object_builder!(PermissionsLocationsAddToolApprovalDetailsMcpSampling);

/// A builder of `PermissionsLocationsAddToolApprovalDetailsMemory`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionsLocationsAddToolApprovalDetailsMemory(pub(crate) Fields);

impl PermissionsLocationsAddToolApprovalDetailsMemory {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> PermissionsLocationsAddToolApprovalDetailsMemory {
        let mut fields = Fields::new();
        fields.text("kind", "memory");
        PermissionsLocationsAddToolApprovalDetailsMemory(fields)
    }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionsLocationsAddToolApprovalDetailsMemory { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionsLocationsAddToolApprovalDetailsMemory<'_> { view::PermissionsLocationsAddToolApprovalDetailsMemory(self.0.raw()) }
}

object_builder!(PermissionsLocationsAddToolApprovalDetailsMemory);

/// A builder of `PermissionsLocationsAddToolApprovalDetailsRead`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionsLocationsAddToolApprovalDetailsRead(pub(crate) Fields);

impl PermissionsLocationsAddToolApprovalDetailsRead {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> PermissionsLocationsAddToolApprovalDetailsRead {
        let mut fields = Fields::new();
        fields.text("kind", "read");
        PermissionsLocationsAddToolApprovalDetailsRead(fields)
    }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionsLocationsAddToolApprovalDetailsRead { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionsLocationsAddToolApprovalDetailsRead<'_> { view::PermissionsLocationsAddToolApprovalDetailsRead(self.0.raw()) }
}

object_builder!(PermissionsLocationsAddToolApprovalDetailsRead);

/// A builder of `PermissionsLocationsAddToolApprovalDetailsWorkflow`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionsLocationsAddToolApprovalDetailsWorkflow(pub(crate) Fields);

impl PermissionsLocationsAddToolApprovalDetailsWorkflow {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> PermissionsLocationsAddToolApprovalDetailsWorkflow {
        let mut fields = Fields::new();
        fields.text("kind", "workflow");
        PermissionsLocationsAddToolApprovalDetailsWorkflow(fields)
    }
    /// Sets `approvalKey`.
    #[inline] pub fn approval_key(mut self, value: &str) -> PermissionsLocationsAddToolApprovalDetailsWorkflow { self.0.text("approvalKey", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionsLocationsAddToolApprovalDetailsWorkflow { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionsLocationsAddToolApprovalDetailsWorkflow<'_> { view::PermissionsLocationsAddToolApprovalDetailsWorkflow(self.0.raw()) }
}

object_builder!(PermissionsLocationsAddToolApprovalDetailsWorkflow);

/// A builder of `PermissionsLocationsAddToolApprovalDetailsWrite`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionsLocationsAddToolApprovalDetailsWrite(pub(crate) Fields);

impl PermissionsLocationsAddToolApprovalDetailsWrite {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> PermissionsLocationsAddToolApprovalDetailsWrite {
        let mut fields = Fields::new();
        fields.text("kind", "write");
        PermissionsLocationsAddToolApprovalDetailsWrite(fields)
    }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionsLocationsAddToolApprovalDetailsWrite { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionsLocationsAddToolApprovalDetailsWrite<'_> { view::PermissionsLocationsAddToolApprovalDetailsWrite(self.0.raw()) }
}

object_builder!(PermissionsLocationsAddToolApprovalDetailsWrite);

/// A builder of `PermissionsModifyRulesParams`: the parameters of `session.permissions.modifyRules`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionsModifyRulesParams(pub(crate) Fields);

impl PermissionsModifyRulesParams {
    /// Starts with what is required.
    #[inline]
    pub fn new(scope: enums::PermissionsModifyRulesScope) -> PermissionsModifyRulesParams {
        let mut fields = Fields::new();
        fields.text("scope", scope.as_str());
        PermissionsModifyRulesParams(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> PermissionsModifyRulesParams { self.0.text("sessionId", value); self }
    /// Sets `scope`.
    #[inline] pub fn scope(mut self, value: enums::PermissionsModifyRulesScope) -> PermissionsModifyRulesParams { self.0.text("scope", value.as_str()); self }
    /// Sets `add`.
    #[inline] pub fn add(mut self, value: impl IntoIterator<Item = PermissionRule>) -> PermissionsModifyRulesParams { self.0.put("add", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets `remove`.
    #[inline] pub fn remove(mut self, value: impl IntoIterator<Item = PermissionRule>) -> PermissionsModifyRulesParams { self.0.put("remove", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets `removeAll`.
    #[inline] pub fn remove_all(mut self, value: bool) -> PermissionsModifyRulesParams { self.0.bool("removeAll", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionsModifyRulesParams { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionsModifyRulesParams<'_> { view::PermissionsModifyRulesParams(self.0.raw()) }
}

object_builder!(PermissionsModifyRulesParams);

/// A builder of `PermissionsSetRequiredRequest`: the parameters of `session.permissions.setRequired`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PermissionsSetRequiredRequest(pub(crate) Fields);

impl PermissionsSetRequiredRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(required: bool) -> PermissionsSetRequiredRequest {
        let mut fields = Fields::new();
        fields.bool("required", required);
        PermissionsSetRequiredRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> PermissionsSetRequiredRequest { self.0.text("sessionId", value); self }
    /// Sets `required`.
    #[inline] pub fn required(mut self, value: bool) -> PermissionsSetRequiredRequest { self.0.bool("required", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PermissionsSetRequiredRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PermissionsSetRequiredRequest<'_> { view::PermissionsSetRequiredRequest(self.0.raw()) }
}

object_builder!(PermissionsSetRequiredRequest);

/// A builder of `PluginsDisableRequest`: the parameters of `plugins.disable`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PluginsDisableRequest(pub(crate) Fields);

impl PluginsDisableRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(names: impl IntoIterator<Item = impl AsRef<str>>) -> PluginsDisableRequest {
        let mut fields = Fields::new();
        fields.put("names", &{ let mut series = Series::list(); for item in names { series.item(&JsonText::from(item.as_ref())); } series.finish() });
        PluginsDisableRequest(fields)
    }
    /// Sets `names`.
    #[inline] pub fn names(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> PluginsDisableRequest { self.0.put("names", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `workingDirectory`.
    #[inline] pub fn working_directory(mut self, value: &str) -> PluginsDisableRequest { self.0.text("workingDirectory", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PluginsDisableRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PluginsDisableRequest<'_> { view::PluginsDisableRequest(self.0.raw()) }
}

object_builder!(PluginsDisableRequest);

/// A builder of `PluginsEnableRequest`: the parameters of `plugins.enable`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PluginsEnableRequest(pub(crate) Fields);

impl PluginsEnableRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(names: impl IntoIterator<Item = impl AsRef<str>>) -> PluginsEnableRequest {
        let mut fields = Fields::new();
        fields.put("names", &{ let mut series = Series::list(); for item in names { series.item(&JsonText::from(item.as_ref())); } series.finish() });
        PluginsEnableRequest(fields)
    }
    /// Sets `names`.
    #[inline] pub fn names(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> PluginsEnableRequest { self.0.put("names", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `workingDirectory`.
    #[inline] pub fn working_directory(mut self, value: &str) -> PluginsEnableRequest { self.0.text("workingDirectory", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PluginsEnableRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PluginsEnableRequest<'_> { view::PluginsEnableRequest(self.0.raw()) }
}

object_builder!(PluginsEnableRequest);

/// A builder of `PluginsMarketplacesAddParams`: the parameters of `session.plugins.marketplaces.add`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PluginsMarketplacesAddParams(pub(crate) Fields);

impl PluginsMarketplacesAddParams {
    /// Starts with what is required.
    #[inline]
    pub fn new(source: &str) -> PluginsMarketplacesAddParams {
        let mut fields = Fields::new();
        fields.text("source", source);
        PluginsMarketplacesAddParams(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> PluginsMarketplacesAddParams { self.0.text("sessionId", value); self }
    /// Sets `source`.
    #[inline] pub fn source(mut self, value: &str) -> PluginsMarketplacesAddParams { self.0.text("source", value); self }
    /// Sets `workingDirectory`.
    #[inline] pub fn working_directory(mut self, value: &str) -> PluginsMarketplacesAddParams { self.0.text("workingDirectory", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PluginsMarketplacesAddParams { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PluginsMarketplacesAddParams<'_> { view::PluginsMarketplacesAddParams(self.0.raw()) }
}

object_builder!(PluginsMarketplacesAddParams);

/// A builder of `PluginsMarketplacesBrowseParams`: the parameters of `session.plugins.marketplaces.browse`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PluginsMarketplacesBrowseParams(pub(crate) Fields);

impl PluginsMarketplacesBrowseParams {
    /// Starts with what is required.
    #[inline]
    pub fn new(name: &str) -> PluginsMarketplacesBrowseParams {
        let mut fields = Fields::new();
        fields.text("name", name);
        PluginsMarketplacesBrowseParams(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> PluginsMarketplacesBrowseParams { self.0.text("sessionId", value); self }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> PluginsMarketplacesBrowseParams { self.0.text("name", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PluginsMarketplacesBrowseParams { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PluginsMarketplacesBrowseParams<'_> { view::PluginsMarketplacesBrowseParams(self.0.raw()) }
}

object_builder!(PluginsMarketplacesBrowseParams);

/// A builder of `PluginsMarketplacesBrowseRequest`: the parameters of `plugins.marketplaces.browse`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PluginsMarketplacesBrowseRequest(pub(crate) Fields);

impl PluginsMarketplacesBrowseRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(name: &str) -> PluginsMarketplacesBrowseRequest {
        let mut fields = Fields::new();
        fields.text("name", name);
        PluginsMarketplacesBrowseRequest(fields)
    }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> PluginsMarketplacesBrowseRequest { self.0.text("name", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PluginsMarketplacesBrowseRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PluginsMarketplacesBrowseRequest<'_> { view::PluginsMarketplacesBrowseRequest(self.0.raw()) }
}

object_builder!(PluginsMarketplacesBrowseRequest);

/// A builder of `PluginsMarketplacesRefreshParams`: the parameters of `session.plugins.marketplaces.refresh`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PluginsMarketplacesRefreshParams(pub(crate) Fields);

impl PluginsMarketplacesRefreshParams {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> PluginsMarketplacesRefreshParams {
        let fields = Fields::new();
        PluginsMarketplacesRefreshParams(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> PluginsMarketplacesRefreshParams { self.0.text("sessionId", value); self }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> PluginsMarketplacesRefreshParams { self.0.text("name", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PluginsMarketplacesRefreshParams { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PluginsMarketplacesRefreshParams<'_> { view::PluginsMarketplacesRefreshParams(self.0.raw()) }
}

object_builder!(PluginsMarketplacesRefreshParams);

/// A builder of `PluginsMarketplacesRefreshRequest`: the parameters of `plugins.marketplaces.refresh`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PluginsMarketplacesRefreshRequest(pub(crate) Fields);

impl PluginsMarketplacesRefreshRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> PluginsMarketplacesRefreshRequest {
        let fields = Fields::new();
        PluginsMarketplacesRefreshRequest(fields)
    }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> PluginsMarketplacesRefreshRequest { self.0.text("name", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PluginsMarketplacesRefreshRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PluginsMarketplacesRefreshRequest<'_> { view::PluginsMarketplacesRefreshRequest(self.0.raw()) }
}

object_builder!(PluginsMarketplacesRefreshRequest);

/// A builder of `PluginsMarketplacesRemoveParams`: the parameters of `session.plugins.marketplaces.remove`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PluginsMarketplacesRemoveParams(pub(crate) Fields);

impl PluginsMarketplacesRemoveParams {
    /// Starts with what is required.
    #[inline]
    pub fn new(name: &str) -> PluginsMarketplacesRemoveParams {
        let mut fields = Fields::new();
        fields.text("name", name);
        PluginsMarketplacesRemoveParams(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> PluginsMarketplacesRemoveParams { self.0.text("sessionId", value); self }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> PluginsMarketplacesRemoveParams { self.0.text("name", value); self }
    /// Sets `force`.
    #[inline] pub fn force(mut self, value: bool) -> PluginsMarketplacesRemoveParams { self.0.bool("force", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PluginsMarketplacesRemoveParams { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PluginsMarketplacesRemoveParams<'_> { view::PluginsMarketplacesRemoveParams(self.0.raw()) }
}

object_builder!(PluginsMarketplacesRemoveParams);

/// A builder of `PluginsMarketplacesRemoveRequest`: the parameters of `plugins.marketplaces.remove`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PluginsMarketplacesRemoveRequest(pub(crate) Fields);

impl PluginsMarketplacesRemoveRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(name: &str) -> PluginsMarketplacesRemoveRequest {
        let mut fields = Fields::new();
        fields.text("name", name);
        PluginsMarketplacesRemoveRequest(fields)
    }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> PluginsMarketplacesRemoveRequest { self.0.text("name", value); self }
    /// Sets `force`.
    #[inline] pub fn force(mut self, value: bool) -> PluginsMarketplacesRemoveRequest { self.0.bool("force", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PluginsMarketplacesRemoveRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PluginsMarketplacesRemoveRequest<'_> { view::PluginsMarketplacesRemoveRequest(self.0.raw()) }
}

object_builder!(PluginsMarketplacesRemoveRequest);

/// A builder of `PluginsReloadRequest`: the parameters of `session.plugins.reload`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PluginsReloadRequest(pub(crate) Fields);

impl PluginsReloadRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> PluginsReloadRequest {
        let fields = Fields::new();
        PluginsReloadRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> PluginsReloadRequest { self.0.text("sessionId", value); self }
    /// Sets `reloadMcp`.
    #[inline] pub fn reload_mcp(mut self, value: bool) -> PluginsReloadRequest { self.0.bool("reloadMcp", value); self }
    /// Sets `reloadCustomAgents`.
    #[inline] pub fn reload_custom_agents(mut self, value: bool) -> PluginsReloadRequest { self.0.bool("reloadCustomAgents", value); self }
    /// Sets `reloadHooks`.
    #[inline] pub fn reload_hooks(mut self, value: bool) -> PluginsReloadRequest { self.0.bool("reloadHooks", value); self }
    /// Sets `reloadExtensions`.
    #[inline] pub fn reload_extensions(mut self, value: bool) -> PluginsReloadRequest { self.0.bool("reloadExtensions", value); self }
    /// Sets `deferRepoHooks`.
    #[inline] pub fn defer_repo_hooks(mut self, value: bool) -> PluginsReloadRequest { self.0.bool("deferRepoHooks", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PluginsReloadRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PluginsReloadRequest<'_> { view::PluginsReloadRequest(self.0.raw()) }
}

object_builder!(PluginsReloadRequest);

/// A builder of `PluginsUninstallParams`: the parameters of `session.plugins.uninstall`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PluginsUninstallParams(pub(crate) Fields);

impl PluginsUninstallParams {
    /// Starts with what is required.
    #[inline]
    pub fn new(name: &str) -> PluginsUninstallParams {
        let mut fields = Fields::new();
        fields.text("name", name);
        PluginsUninstallParams(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> PluginsUninstallParams { self.0.text("sessionId", value); self }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> PluginsUninstallParams { self.0.text("name", value); self }
    /// Sets `directSourceId`.
    #[inline] pub fn direct_source_id(mut self, value: &str) -> PluginsUninstallParams { self.0.text("directSourceId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PluginsUninstallParams { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PluginsUninstallParams<'_> { view::PluginsUninstallParams(self.0.raw()) }
}

object_builder!(PluginsUninstallParams);

/// A builder of `PluginsUninstallRequest`: the parameters of `plugins.uninstall`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PluginsUninstallRequest(pub(crate) Fields);

impl PluginsUninstallRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(name: &str) -> PluginsUninstallRequest {
        let mut fields = Fields::new();
        fields.text("name", name);
        PluginsUninstallRequest(fields)
    }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> PluginsUninstallRequest { self.0.text("name", value); self }
    /// Sets `directSourceId`.
    #[inline] pub fn direct_source_id(mut self, value: &str) -> PluginsUninstallRequest { self.0.text("directSourceId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PluginsUninstallRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PluginsUninstallRequest<'_> { view::PluginsUninstallRequest(self.0.raw()) }
}

object_builder!(PluginsUninstallRequest);

/// A builder of `PluginsUpdateParams`: the parameters of `session.plugins.update`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PluginsUpdateParams(pub(crate) Fields);

impl PluginsUpdateParams {
    /// Starts with what is required.
    #[inline]
    pub fn new(name: &str) -> PluginsUpdateParams {
        let mut fields = Fields::new();
        fields.text("name", name);
        PluginsUpdateParams(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> PluginsUpdateParams { self.0.text("sessionId", value); self }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> PluginsUpdateParams { self.0.text("name", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PluginsUpdateParams { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PluginsUpdateParams<'_> { view::PluginsUpdateParams(self.0.raw()) }
}

object_builder!(PluginsUpdateParams);

/// A builder of `PluginsUpdateRequest`: the parameters of `plugins.update`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PluginsUpdateRequest(pub(crate) Fields);

impl PluginsUpdateRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(name: &str) -> PluginsUpdateRequest {
        let mut fields = Fields::new();
        fields.text("name", name);
        PluginsUpdateRequest(fields)
    }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> PluginsUpdateRequest { self.0.text("name", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PluginsUpdateRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PluginsUpdateRequest<'_> { view::PluginsUpdateRequest(self.0.raw()) }
}

object_builder!(PluginsUpdateRequest);

/// A builder of `ProviderAddRequest`: the parameters of `session.provider.add`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ProviderAddRequest(pub(crate) Fields);

impl ProviderAddRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> ProviderAddRequest {
        let fields = Fields::new();
        ProviderAddRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> ProviderAddRequest { self.0.text("sessionId", value); self }
    /// Sets `providers`.
    #[inline] pub fn providers(mut self, value: impl IntoIterator<Item = NamedProviderConfig>) -> ProviderAddRequest { self.0.put("providers", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets `models`.
    #[inline] pub fn models(mut self, value: impl IntoIterator<Item = ProviderModelConfig>) -> ProviderAddRequest { self.0.put("models", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ProviderAddRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ProviderAddRequest<'_> { view::ProviderAddRequest(self.0.raw()) }
}

object_builder!(ProviderAddRequest);

/// A builder of `ProviderGetEndpointRequest`: the parameters of `session.provider.getEndpoint`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ProviderGetEndpointRequest(pub(crate) Fields);

impl ProviderGetEndpointRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> ProviderGetEndpointRequest {
        let fields = Fields::new();
        ProviderGetEndpointRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> ProviderGetEndpointRequest { self.0.text("sessionId", value); self }
    /// Sets `modelId`.
    #[inline] pub fn model_id(mut self, value: &str) -> ProviderGetEndpointRequest { self.0.text("modelId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ProviderGetEndpointRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ProviderGetEndpointRequest<'_> { view::ProviderGetEndpointRequest(self.0.raw()) }
}

object_builder!(ProviderGetEndpointRequest);

/// A builder of `ProviderSyncRequest`: the parameters of `session.provider.sync`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ProviderSyncRequest(pub(crate) Fields);

impl ProviderSyncRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> ProviderSyncRequest {
        let fields = Fields::new();
        ProviderSyncRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> ProviderSyncRequest { self.0.text("sessionId", value); self }
    /// Sets `providers`.
    #[inline] pub fn providers(mut self, value: impl IntoIterator<Item = NamedProviderConfig>) -> ProviderSyncRequest { self.0.put("providers", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets `models`.
    #[inline] pub fn models(mut self, value: impl IntoIterator<Item = ProviderModelConfig>) -> ProviderSyncRequest { self.0.put("models", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ProviderSyncRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ProviderSyncRequest<'_> { view::ProviderSyncRequest(self.0.raw()) }
}

object_builder!(ProviderSyncRequest);

/// A builder of `PushAttachmentBlob`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PushAttachmentBlob(pub(crate) Fields);

impl PushAttachmentBlob {
    /// Starts with what is required.
    #[inline]
    pub fn new(data: &str, mime_type: &str) -> PushAttachmentBlob {
        let mut fields = Fields::new();
        fields.text("type", "blob");
        fields.text("data", data);
        fields.text("mimeType", mime_type);
        PushAttachmentBlob(fields)
    }
    /// Sets `data`. Encoded as `base64`.
    #[inline] pub fn data(mut self, value: &str) -> PushAttachmentBlob { self.0.text("data", value); self }
    /// Sets `mimeType`.
    #[inline] pub fn mime_type(mut self, value: &str) -> PushAttachmentBlob { self.0.text("mimeType", value); self }
    /// Sets `displayName`.
    #[inline] pub fn display_name(mut self, value: &str) -> PushAttachmentBlob { self.0.text("displayName", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PushAttachmentBlob { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PushAttachmentBlob<'_> { view::PushAttachmentBlob(self.0.raw()) }
}

object_builder!(PushAttachmentBlob);

/// A builder of `PushAttachmentDirectory`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PushAttachmentDirectory(pub(crate) Fields);

impl PushAttachmentDirectory {
    /// Starts with what is required.
    #[inline]
    pub fn new(path: &str, display_name: &str) -> PushAttachmentDirectory {
        let mut fields = Fields::new();
        fields.text("type", "directory");
        fields.text("path", path);
        fields.text("displayName", display_name);
        PushAttachmentDirectory(fields)
    }
    /// Sets `path`.
    #[inline] pub fn path(mut self, value: &str) -> PushAttachmentDirectory { self.0.text("path", value); self }
    /// Sets `displayName`.
    #[inline] pub fn display_name(mut self, value: &str) -> PushAttachmentDirectory { self.0.text("displayName", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PushAttachmentDirectory { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PushAttachmentDirectory<'_> { view::PushAttachmentDirectory(self.0.raw()) }
}

object_builder!(PushAttachmentDirectory);

/// A builder of `PushAttachmentFile`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PushAttachmentFile(pub(crate) Fields);

impl PushAttachmentFile {
    /// Starts with what is required.
    #[inline]
    pub fn new(path: &str, display_name: &str) -> PushAttachmentFile {
        let mut fields = Fields::new();
        fields.text("type", "file");
        fields.text("path", path);
        fields.text("displayName", display_name);
        PushAttachmentFile(fields)
    }
    /// Sets `path`.
    #[inline] pub fn path(mut self, value: &str) -> PushAttachmentFile { self.0.text("path", value); self }
    /// Sets `displayName`.
    #[inline] pub fn display_name(mut self, value: &str) -> PushAttachmentFile { self.0.text("displayName", value); self }
    /// Sets `lineRange`.
    #[inline] pub fn line_range(mut self, value: PushAttachmentFileLineRange) -> PushAttachmentFile { self.0.fields("lineRange", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PushAttachmentFile { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PushAttachmentFile<'_> { view::PushAttachmentFile(self.0.raw()) }
}

object_builder!(PushAttachmentFile);

/// A builder of `PushAttachmentFileLineRange`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PushAttachmentFileLineRange(pub(crate) Fields);

impl PushAttachmentFileLineRange {
    /// Starts with what is required.
    #[inline]
    pub fn new(start: u64, end: u64) -> PushAttachmentFileLineRange {
        let mut fields = Fields::new();
        fields.natural("start", start);
        fields.natural("end", end);
        PushAttachmentFileLineRange(fields)
    }
    /// Sets `start`. More than `0`.
    #[inline] pub fn start(mut self, value: u64) -> PushAttachmentFileLineRange { self.0.natural("start", value); self }
    /// Sets `end`. More than `0`.
    #[inline] pub fn end(mut self, value: u64) -> PushAttachmentFileLineRange { self.0.natural("end", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PushAttachmentFileLineRange { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PushAttachmentFileLineRange<'_> { view::PushAttachmentFileLineRange(self.0.raw()) }
}

object_builder!(PushAttachmentFileLineRange);

/// A builder of `PushAttachmentGitHubActionsJob`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PushAttachmentGitHubActionsJob(pub(crate) Fields);

impl PushAttachmentGitHubActionsJob {
    /// Starts with what is required.
    #[inline]
    pub fn new(repo: PushGitHubRepoRef, job_id: u64, job_name: &str, workflow_name: &str, url: &str) -> PushAttachmentGitHubActionsJob {
        let mut fields = Fields::new();
        fields.text("type", "github_actions_job");
        fields.fields("repo", &repo.0);
        fields.natural("jobId", job_id);
        fields.text("jobName", job_name);
        fields.text("workflowName", workflow_name);
        fields.text("url", url);
        PushAttachmentGitHubActionsJob(fields)
    }
    /// Sets `repo`.
    #[inline] pub fn repo(mut self, value: PushGitHubRepoRef) -> PushAttachmentGitHubActionsJob { self.0.fields("repo", &value.0); self }
    /// Sets `jobId`. More than `0`.
    #[inline] pub fn job_id(mut self, value: u64) -> PushAttachmentGitHubActionsJob { self.0.natural("jobId", value); self }
    /// Sets `jobName`.
    #[inline] pub fn job_name(mut self, value: &str) -> PushAttachmentGitHubActionsJob { self.0.text("jobName", value); self }
    /// Sets `workflowName`.
    #[inline] pub fn workflow_name(mut self, value: &str) -> PushAttachmentGitHubActionsJob { self.0.text("workflowName", value); self }
    /// Sets `url`.
    #[inline] pub fn url(mut self, value: &str) -> PushAttachmentGitHubActionsJob { self.0.text("url", value); self }
    /// Sets `conclusion`.
    #[inline] pub fn conclusion(mut self, value: &str) -> PushAttachmentGitHubActionsJob { self.0.text("conclusion", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PushAttachmentGitHubActionsJob { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PushAttachmentGitHubActionsJob<'_> { view::PushAttachmentGitHubActionsJob(self.0.raw()) }
}

object_builder!(PushAttachmentGitHubActionsJob);

/// A builder of `PushAttachmentGitHubCommit`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PushAttachmentGitHubCommit(pub(crate) Fields);

impl PushAttachmentGitHubCommit {
    /// Starts with what is required.
    #[inline]
    pub fn new(repo: PushGitHubRepoRef, oid: &str, message: &str, url: &str) -> PushAttachmentGitHubCommit {
        let mut fields = Fields::new();
        fields.text("type", "github_commit");
        fields.fields("repo", &repo.0);
        fields.text("oid", oid);
        fields.text("message", message);
        fields.text("url", url);
        PushAttachmentGitHubCommit(fields)
    }
    /// Sets `repo`.
    #[inline] pub fn repo(mut self, value: PushGitHubRepoRef) -> PushAttachmentGitHubCommit { self.0.fields("repo", &value.0); self }
    /// Sets `oid`.
    #[inline] pub fn oid(mut self, value: &str) -> PushAttachmentGitHubCommit { self.0.text("oid", value); self }
    /// Sets `message`.
    #[inline] pub fn message(mut self, value: &str) -> PushAttachmentGitHubCommit { self.0.text("message", value); self }
    /// Sets `url`.
    #[inline] pub fn url(mut self, value: &str) -> PushAttachmentGitHubCommit { self.0.text("url", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PushAttachmentGitHubCommit { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PushAttachmentGitHubCommit<'_> { view::PushAttachmentGitHubCommit(self.0.raw()) }
}

object_builder!(PushAttachmentGitHubCommit);

/// A builder of `PushAttachmentGitHubFile`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PushAttachmentGitHubFile(pub(crate) Fields);

impl PushAttachmentGitHubFile {
    /// Starts with what is required.
    #[inline]
    pub fn new(repo: PushGitHubRepoRef, r#ref: &str, path: &str, url: &str) -> PushAttachmentGitHubFile {
        let mut fields = Fields::new();
        fields.text("type", "github_file");
        fields.fields("repo", &repo.0);
        fields.text("ref", r#ref);
        fields.text("path", path);
        fields.text("url", url);
        PushAttachmentGitHubFile(fields)
    }
    /// Sets `repo`.
    #[inline] pub fn repo(mut self, value: PushGitHubRepoRef) -> PushAttachmentGitHubFile { self.0.fields("repo", &value.0); self }
    /// Sets `ref`.
    #[inline] pub fn r#ref(mut self, value: &str) -> PushAttachmentGitHubFile { self.0.text("ref", value); self }
    /// Sets `path`.
    #[inline] pub fn path(mut self, value: &str) -> PushAttachmentGitHubFile { self.0.text("path", value); self }
    /// Sets `url`.
    #[inline] pub fn url(mut self, value: &str) -> PushAttachmentGitHubFile { self.0.text("url", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PushAttachmentGitHubFile { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PushAttachmentGitHubFile<'_> { view::PushAttachmentGitHubFile(self.0.raw()) }
}

object_builder!(PushAttachmentGitHubFile);

/// A builder of `PushAttachmentGitHubFileDiff`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PushAttachmentGitHubFileDiff(pub(crate) Fields);

impl PushAttachmentGitHubFileDiff {
    /// Starts with what is required.
    #[inline]
    pub fn new(url: &str) -> PushAttachmentGitHubFileDiff {
        let mut fields = Fields::new();
        fields.text("type", "github_file_diff");
        fields.text("url", url);
        PushAttachmentGitHubFileDiff(fields)
    }
    /// Sets `url`.
    #[inline] pub fn url(mut self, value: &str) -> PushAttachmentGitHubFileDiff { self.0.text("url", value); self }
    /// Sets `head`.
    #[inline] pub fn head(mut self, value: PushAttachmentGitHubFileDiffSide) -> PushAttachmentGitHubFileDiff { self.0.fields("head", &value.0); self }
    /// Sets `base`.
    #[inline] pub fn base(mut self, value: PushAttachmentGitHubFileDiffSide) -> PushAttachmentGitHubFileDiff { self.0.fields("base", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PushAttachmentGitHubFileDiff { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PushAttachmentGitHubFileDiff<'_> { view::PushAttachmentGitHubFileDiff(self.0.raw()) }
}

object_builder!(PushAttachmentGitHubFileDiff);

/// A builder of `PushAttachmentGitHubFileDiffSide`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PushAttachmentGitHubFileDiffSide(pub(crate) Fields);

impl PushAttachmentGitHubFileDiffSide {
    /// Starts with what is required.
    #[inline]
    pub fn new(repo: PushGitHubRepoRef, r#ref: &str, path: &str) -> PushAttachmentGitHubFileDiffSide {
        let mut fields = Fields::new();
        fields.fields("repo", &repo.0);
        fields.text("ref", r#ref);
        fields.text("path", path);
        PushAttachmentGitHubFileDiffSide(fields)
    }
    /// Sets `repo`.
    #[inline] pub fn repo(mut self, value: PushGitHubRepoRef) -> PushAttachmentGitHubFileDiffSide { self.0.fields("repo", &value.0); self }
    /// Sets `ref`.
    #[inline] pub fn r#ref(mut self, value: &str) -> PushAttachmentGitHubFileDiffSide { self.0.text("ref", value); self }
    /// Sets `path`.
    #[inline] pub fn path(mut self, value: &str) -> PushAttachmentGitHubFileDiffSide { self.0.text("path", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PushAttachmentGitHubFileDiffSide { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PushAttachmentGitHubFileDiffSide<'_> { view::PushAttachmentGitHubFileDiffSide(self.0.raw()) }
}

object_builder!(PushAttachmentGitHubFileDiffSide);

/// A builder of `PushAttachmentGitHubReference`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PushAttachmentGitHubReference(pub(crate) Fields);

impl PushAttachmentGitHubReference {
    /// Starts with what is required.
    #[inline]
    pub fn new(number: u64, title: &str, reference_type: enums::PushAttachmentGitHubReferenceType, state: &str, url: &str) -> PushAttachmentGitHubReference {
        let mut fields = Fields::new();
        fields.text("type", "github_reference");
        fields.natural("number", number);
        fields.text("title", title);
        fields.text("referenceType", reference_type.as_str());
        fields.text("state", state);
        fields.text("url", url);
        PushAttachmentGitHubReference(fields)
    }
    /// Sets `number`. More than `0`.
    #[inline] pub fn number(mut self, value: u64) -> PushAttachmentGitHubReference { self.0.natural("number", value); self }
    /// Sets `title`.
    #[inline] pub fn title(mut self, value: &str) -> PushAttachmentGitHubReference { self.0.text("title", value); self }
    /// Sets `referenceType`.
    #[inline] pub fn reference_type(mut self, value: enums::PushAttachmentGitHubReferenceType) -> PushAttachmentGitHubReference { self.0.text("referenceType", value.as_str()); self }
    /// Sets `state`.
    #[inline] pub fn state(mut self, value: &str) -> PushAttachmentGitHubReference { self.0.text("state", value); self }
    /// Sets `url`.
    #[inline] pub fn url(mut self, value: &str) -> PushAttachmentGitHubReference { self.0.text("url", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PushAttachmentGitHubReference { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PushAttachmentGitHubReference<'_> { view::PushAttachmentGitHubReference(self.0.raw()) }
}

object_builder!(PushAttachmentGitHubReference);

/// A builder of `PushAttachmentGitHubRelease`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PushAttachmentGitHubRelease(pub(crate) Fields);

impl PushAttachmentGitHubRelease {
    /// Starts with what is required.
    #[inline]
    pub fn new(repo: PushGitHubRepoRef, tag_name: &str, name: &str, url: &str) -> PushAttachmentGitHubRelease {
        let mut fields = Fields::new();
        fields.text("type", "github_release");
        fields.fields("repo", &repo.0);
        fields.text("tagName", tag_name);
        fields.text("name", name);
        fields.text("url", url);
        PushAttachmentGitHubRelease(fields)
    }
    /// Sets `repo`.
    #[inline] pub fn repo(mut self, value: PushGitHubRepoRef) -> PushAttachmentGitHubRelease { self.0.fields("repo", &value.0); self }
    /// Sets `tagName`.
    #[inline] pub fn tag_name(mut self, value: &str) -> PushAttachmentGitHubRelease { self.0.text("tagName", value); self }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> PushAttachmentGitHubRelease { self.0.text("name", value); self }
    /// Sets `url`.
    #[inline] pub fn url(mut self, value: &str) -> PushAttachmentGitHubRelease { self.0.text("url", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PushAttachmentGitHubRelease { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PushAttachmentGitHubRelease<'_> { view::PushAttachmentGitHubRelease(self.0.raw()) }
}

object_builder!(PushAttachmentGitHubRelease);

/// A builder of `PushAttachmentGitHubRepository`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PushAttachmentGitHubRepository(pub(crate) Fields);

impl PushAttachmentGitHubRepository {
    /// Starts with what is required.
    #[inline]
    pub fn new(repo: PushGitHubRepoRef, url: &str) -> PushAttachmentGitHubRepository {
        let mut fields = Fields::new();
        fields.text("type", "github_repository");
        fields.fields("repo", &repo.0);
        fields.text("url", url);
        PushAttachmentGitHubRepository(fields)
    }
    /// Sets `repo`.
    #[inline] pub fn repo(mut self, value: PushGitHubRepoRef) -> PushAttachmentGitHubRepository { self.0.fields("repo", &value.0); self }
    /// Sets `url`.
    #[inline] pub fn url(mut self, value: &str) -> PushAttachmentGitHubRepository { self.0.text("url", value); self }
    /// Sets `description`.
    #[inline] pub fn description(mut self, value: &str) -> PushAttachmentGitHubRepository { self.0.text("description", value); self }
    /// Sets `ref`.
    #[inline] pub fn r#ref(mut self, value: &str) -> PushAttachmentGitHubRepository { self.0.text("ref", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PushAttachmentGitHubRepository { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PushAttachmentGitHubRepository<'_> { view::PushAttachmentGitHubRepository(self.0.raw()) }
}

object_builder!(PushAttachmentGitHubRepository);

/// A builder of `PushAttachmentGitHubSnippet`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PushAttachmentGitHubSnippet(pub(crate) Fields);

impl PushAttachmentGitHubSnippet {
    /// Starts with what is required.
    #[inline]
    pub fn new(repo: PushGitHubRepoRef, r#ref: &str, path: &str, url: &str, line_range: PushAttachmentFileLineRange) -> PushAttachmentGitHubSnippet {
        let mut fields = Fields::new();
        fields.text("type", "github_snippet");
        fields.fields("repo", &repo.0);
        fields.text("ref", r#ref);
        fields.text("path", path);
        fields.text("url", url);
        fields.fields("lineRange", &line_range.0);
        PushAttachmentGitHubSnippet(fields)
    }
    /// Sets `repo`.
    #[inline] pub fn repo(mut self, value: PushGitHubRepoRef) -> PushAttachmentGitHubSnippet { self.0.fields("repo", &value.0); self }
    /// Sets `ref`.
    #[inline] pub fn r#ref(mut self, value: &str) -> PushAttachmentGitHubSnippet { self.0.text("ref", value); self }
    /// Sets `path`.
    #[inline] pub fn path(mut self, value: &str) -> PushAttachmentGitHubSnippet { self.0.text("path", value); self }
    /// Sets `url`.
    #[inline] pub fn url(mut self, value: &str) -> PushAttachmentGitHubSnippet { self.0.text("url", value); self }
    /// Sets `lineRange`.
    #[inline] pub fn line_range(mut self, value: PushAttachmentFileLineRange) -> PushAttachmentGitHubSnippet { self.0.fields("lineRange", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PushAttachmentGitHubSnippet { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PushAttachmentGitHubSnippet<'_> { view::PushAttachmentGitHubSnippet(self.0.raw()) }
}

object_builder!(PushAttachmentGitHubSnippet);

/// A builder of `PushAttachmentGitHubTreeComparison`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PushAttachmentGitHubTreeComparison(pub(crate) Fields);

impl PushAttachmentGitHubTreeComparison {
    /// Starts with what is required.
    #[inline]
    pub fn new(url: &str, base: PushAttachmentGitHubTreeComparisonSide, head: PushAttachmentGitHubTreeComparisonSide) -> PushAttachmentGitHubTreeComparison {
        let mut fields = Fields::new();
        fields.text("type", "github_tree_comparison");
        fields.text("url", url);
        fields.fields("base", &base.0);
        fields.fields("head", &head.0);
        PushAttachmentGitHubTreeComparison(fields)
    }
    /// Sets `url`.
    #[inline] pub fn url(mut self, value: &str) -> PushAttachmentGitHubTreeComparison { self.0.text("url", value); self }
    /// Sets `base`.
    #[inline] pub fn base(mut self, value: PushAttachmentGitHubTreeComparisonSide) -> PushAttachmentGitHubTreeComparison { self.0.fields("base", &value.0); self }
    /// Sets `head`.
    #[inline] pub fn head(mut self, value: PushAttachmentGitHubTreeComparisonSide) -> PushAttachmentGitHubTreeComparison { self.0.fields("head", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PushAttachmentGitHubTreeComparison { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PushAttachmentGitHubTreeComparison<'_> { view::PushAttachmentGitHubTreeComparison(self.0.raw()) }
}

object_builder!(PushAttachmentGitHubTreeComparison);

/// A builder of `PushAttachmentGitHubTreeComparisonSide`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PushAttachmentGitHubTreeComparisonSide(pub(crate) Fields);

impl PushAttachmentGitHubTreeComparisonSide {
    /// Starts with what is required.
    #[inline]
    pub fn new(repo: PushGitHubRepoRef, revision: &str) -> PushAttachmentGitHubTreeComparisonSide {
        let mut fields = Fields::new();
        fields.fields("repo", &repo.0);
        fields.text("revision", revision);
        PushAttachmentGitHubTreeComparisonSide(fields)
    }
    /// Sets `repo`.
    #[inline] pub fn repo(mut self, value: PushGitHubRepoRef) -> PushAttachmentGitHubTreeComparisonSide { self.0.fields("repo", &value.0); self }
    /// Sets `revision`.
    #[inline] pub fn revision(mut self, value: &str) -> PushAttachmentGitHubTreeComparisonSide { self.0.text("revision", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PushAttachmentGitHubTreeComparisonSide { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PushAttachmentGitHubTreeComparisonSide<'_> { view::PushAttachmentGitHubTreeComparisonSide(self.0.raw()) }
}

object_builder!(PushAttachmentGitHubTreeComparisonSide);

/// A builder of `PushAttachmentGitHubUrl`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PushAttachmentGitHubUrl(pub(crate) Fields);

impl PushAttachmentGitHubUrl {
    /// Starts with what is required.
    #[inline]
    pub fn new(url: &str) -> PushAttachmentGitHubUrl {
        let mut fields = Fields::new();
        fields.text("type", "github_url");
        fields.text("url", url);
        PushAttachmentGitHubUrl(fields)
    }
    /// Sets `url`.
    #[inline] pub fn url(mut self, value: &str) -> PushAttachmentGitHubUrl { self.0.text("url", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PushAttachmentGitHubUrl { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PushAttachmentGitHubUrl<'_> { view::PushAttachmentGitHubUrl(self.0.raw()) }
}

object_builder!(PushAttachmentGitHubUrl);

/// A builder of `PushAttachmentSelection`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PushAttachmentSelection(pub(crate) Fields);

impl PushAttachmentSelection {
    /// Starts with what is required.
    #[inline]
    pub fn new(file_path: &str, display_name: &str, text: &str, selection: PushAttachmentSelectionDetails) -> PushAttachmentSelection {
        let mut fields = Fields::new();
        fields.text("type", "selection");
        fields.text("filePath", file_path);
        fields.text("displayName", display_name);
        fields.text("text", text);
        fields.fields("selection", &selection.0);
        PushAttachmentSelection(fields)
    }
    /// Sets `filePath`.
    #[inline] pub fn file_path(mut self, value: &str) -> PushAttachmentSelection { self.0.text("filePath", value); self }
    /// Sets `displayName`.
    #[inline] pub fn display_name(mut self, value: &str) -> PushAttachmentSelection { self.0.text("displayName", value); self }
    /// Sets `text`.
    #[inline] pub fn text(mut self, value: &str) -> PushAttachmentSelection { self.0.text("text", value); self }
    /// Sets `selection`.
    #[inline] pub fn selection(mut self, value: PushAttachmentSelectionDetails) -> PushAttachmentSelection { self.0.fields("selection", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PushAttachmentSelection { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PushAttachmentSelection<'_> { view::PushAttachmentSelection(self.0.raw()) }
}

object_builder!(PushAttachmentSelection);

/// A builder of `PushAttachmentSelectionDetails`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PushAttachmentSelectionDetails(pub(crate) Fields);

impl PushAttachmentSelectionDetails {
    /// Starts with what is required.
    #[inline]
    pub fn new(start: PushAttachmentSelectionDetailsStart, end: PushAttachmentSelectionDetailsEnd) -> PushAttachmentSelectionDetails {
        let mut fields = Fields::new();
        fields.fields("start", &start.0);
        fields.fields("end", &end.0);
        PushAttachmentSelectionDetails(fields)
    }
    /// Sets `start`.
    #[inline] pub fn start(mut self, value: PushAttachmentSelectionDetailsStart) -> PushAttachmentSelectionDetails { self.0.fields("start", &value.0); self }
    /// Sets `end`.
    #[inline] pub fn end(mut self, value: PushAttachmentSelectionDetailsEnd) -> PushAttachmentSelectionDetails { self.0.fields("end", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PushAttachmentSelectionDetails { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PushAttachmentSelectionDetails<'_> { view::PushAttachmentSelectionDetails(self.0.raw()) }
}

object_builder!(PushAttachmentSelectionDetails);

/// A builder of `PushAttachmentSelectionDetailsEnd`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PushAttachmentSelectionDetailsEnd(pub(crate) Fields);

impl PushAttachmentSelectionDetailsEnd {
    /// Starts with what is required.
    #[inline]
    pub fn new(line: u64, character: u64) -> PushAttachmentSelectionDetailsEnd {
        let mut fields = Fields::new();
        fields.natural("line", line);
        fields.natural("character", character);
        PushAttachmentSelectionDetailsEnd(fields)
    }
    /// Sets `line`. At least `0`.
    #[inline] pub fn line(mut self, value: u64) -> PushAttachmentSelectionDetailsEnd { self.0.natural("line", value); self }
    /// Sets `character`. At least `0`.
    #[inline] pub fn character(mut self, value: u64) -> PushAttachmentSelectionDetailsEnd { self.0.natural("character", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PushAttachmentSelectionDetailsEnd { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PushAttachmentSelectionDetailsEnd<'_> { view::PushAttachmentSelectionDetailsEnd(self.0.raw()) }
}

object_builder!(PushAttachmentSelectionDetailsEnd);

/// A builder of `PushAttachmentSelectionDetailsStart`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PushAttachmentSelectionDetailsStart(pub(crate) Fields);

impl PushAttachmentSelectionDetailsStart {
    /// Starts with what is required.
    #[inline]
    pub fn new(line: u64, character: u64) -> PushAttachmentSelectionDetailsStart {
        let mut fields = Fields::new();
        fields.natural("line", line);
        fields.natural("character", character);
        PushAttachmentSelectionDetailsStart(fields)
    }
    /// Sets `line`. At least `0`.
    #[inline] pub fn line(mut self, value: u64) -> PushAttachmentSelectionDetailsStart { self.0.natural("line", value); self }
    /// Sets `character`. At least `0`.
    #[inline] pub fn character(mut self, value: u64) -> PushAttachmentSelectionDetailsStart { self.0.natural("character", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PushAttachmentSelectionDetailsStart { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PushAttachmentSelectionDetailsStart<'_> { view::PushAttachmentSelectionDetailsStart(self.0.raw()) }
}

object_builder!(PushAttachmentSelectionDetailsStart);

/// A builder of `PushGitHubRepoRef`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct PushGitHubRepoRef(pub(crate) Fields);

impl PushGitHubRepoRef {
    /// Starts with what is required.
    #[inline]
    pub fn new(name: &str, owner: &str) -> PushGitHubRepoRef {
        let mut fields = Fields::new();
        fields.text("name", name);
        fields.text("owner", owner);
        PushGitHubRepoRef(fields)
    }
    /// Sets `id`. More than `0`.
    #[inline] pub fn id(mut self, value: u64) -> PushGitHubRepoRef { self.0.natural("id", value); self }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> PushGitHubRepoRef { self.0.text("name", value); self }
    /// Sets `owner`.
    #[inline] pub fn owner(mut self, value: &str) -> PushGitHubRepoRef { self.0.text("owner", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> PushGitHubRepoRef { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::PushGitHubRepoRef<'_> { view::PushGitHubRepoRef(self.0.raw()) }
}

object_builder!(PushGitHubRepoRef);

/// A builder of `QueueAppendSteeringRequest`: the parameters of `session.queue.appendSteering`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct QueueAppendSteeringRequest(pub(crate) Fields);

impl QueueAppendSteeringRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(message_id: &str, expected_prompt: &str, agent_mode: enums::SendAgentMode, prompt: &str, display_prompt: &str, attachments: impl IntoIterator<Item = impl Into<Attachment>>) -> QueueAppendSteeringRequest {
        let mut fields = Fields::new();
        fields.text("messageId", message_id);
        fields.text("expectedPrompt", expected_prompt);
        fields.text("agentMode", agent_mode.as_str());
        fields.text("prompt", prompt);
        fields.text("displayPrompt", display_prompt);
        fields.put("attachments", &{ let mut series = Series::list(); for item in attachments { series.item(&Into::<Attachment>::into(item).0); } series.finish() });
        QueueAppendSteeringRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> QueueAppendSteeringRequest { self.0.text("sessionId", value); self }
    /// Sets `messageId`.
    #[inline] pub fn message_id(mut self, value: &str) -> QueueAppendSteeringRequest { self.0.text("messageId", value); self }
    /// Sets `expectedPrompt`.
    #[inline] pub fn expected_prompt(mut self, value: &str) -> QueueAppendSteeringRequest { self.0.text("expectedPrompt", value); self }
    /// Sets `agentMode`.
    #[inline] pub fn agent_mode(mut self, value: enums::SendAgentMode) -> QueueAppendSteeringRequest { self.0.text("agentMode", value.as_str()); self }
    /// Sets `prompt`.
    #[inline] pub fn prompt(mut self, value: &str) -> QueueAppendSteeringRequest { self.0.text("prompt", value); self }
    /// Sets `displayPrompt`.
    #[inline] pub fn display_prompt(mut self, value: &str) -> QueueAppendSteeringRequest { self.0.text("displayPrompt", value); self }
    /// Sets `attachments`.
    #[inline] pub fn attachments(mut self, value: impl IntoIterator<Item = impl Into<Attachment>>) -> QueueAppendSteeringRequest { self.0.put("attachments", &{ let mut series = Series::list(); for item in value { series.item(&Into::<Attachment>::into(item).0); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> QueueAppendSteeringRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::QueueAppendSteeringRequest<'_> { view::QueueAppendSteeringRequest(self.0.raw()) }
}

object_builder!(QueueAppendSteeringRequest);

/// A builder of `QueueDuplicateAtRequest`: the parameters of `session.queue.duplicateAt`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct QueueDuplicateAtRequest(pub(crate) Fields);

impl QueueDuplicateAtRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(id: &str) -> QueueDuplicateAtRequest {
        let mut fields = Fields::new();
        fields.text("id", id);
        QueueDuplicateAtRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> QueueDuplicateAtRequest { self.0.text("sessionId", value); self }
    /// Sets `id`.
    #[inline] pub fn id(mut self, value: &str) -> QueueDuplicateAtRequest { self.0.text("id", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> QueueDuplicateAtRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::QueueDuplicateAtRequest<'_> { view::QueueDuplicateAtRequest(self.0.raw()) }
}

object_builder!(QueueDuplicateAtRequest);

/// A builder of `QueueInsertAtRequest`: the parameters of `session.queue.insertAt`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct QueueInsertAtRequest(pub(crate) Fields);

impl QueueInsertAtRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(position: i64, message: QueueInsertMessage) -> QueueInsertAtRequest {
        let mut fields = Fields::new();
        fields.integer("position", position);
        fields.fields("message", &message.0);
        QueueInsertAtRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> QueueInsertAtRequest { self.0.text("sessionId", value); self }
    /// Sets `position`.
    #[inline] pub fn position(mut self, value: i64) -> QueueInsertAtRequest { self.0.integer("position", value); self }
    /// Sets `message`.
    #[inline] pub fn message(mut self, value: QueueInsertMessage) -> QueueInsertAtRequest { self.0.fields("message", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> QueueInsertAtRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::QueueInsertAtRequest<'_> { view::QueueInsertAtRequest(self.0.raw()) }
}

object_builder!(QueueInsertAtRequest);

/// A builder of `QueueInsertMessage`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct QueueInsertMessage(pub(crate) Fields);

impl QueueInsertMessage {
    /// Starts with what is required.
    #[inline]
    pub fn new(prompt: &str) -> QueueInsertMessage {
        let mut fields = Fields::new();
        fields.text("prompt", prompt);
        QueueInsertMessage(fields)
    }
    /// Sets `prompt`.
    #[inline] pub fn prompt(mut self, value: &str) -> QueueInsertMessage { self.0.text("prompt", value); self }
    /// Sets `displayPrompt`.
    #[inline] pub fn display_prompt(mut self, value: &str) -> QueueInsertMessage { self.0.text("displayPrompt", value); self }
    /// Sets `attachments`.
    #[inline] pub fn attachments(mut self, value: impl IntoIterator<Item = impl Into<Attachment>>) -> QueueInsertMessage { self.0.put("attachments", &{ let mut series = Series::list(); for item in value { series.item(&Into::<Attachment>::into(item).0); } series.finish() }); self }
    /// Sets `agentMode`.
    #[inline] pub fn agent_mode(mut self, value: enums::SendAgentMode) -> QueueInsertMessage { self.0.text("agentMode", value.as_str()); self }
    /// Sets `source`.
    #[inline] pub fn source(mut self, value: &str) -> QueueInsertMessage { self.0.text("source", value); self }
    /// Sets `billable`.
    #[inline] pub fn billable(mut self, value: bool) -> QueueInsertMessage { self.0.bool("billable", value); self }
    /// Sets `requiredTool`.
    #[inline] pub fn required_tool(mut self, value: &str) -> QueueInsertMessage { self.0.text("requiredTool", value); self }
    /// Sets `requestHeaders`.
    #[inline] pub fn request_headers(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<str>)>) -> QueueInsertMessage { self.0.put("requestHeaders", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `mode`.
    #[inline] pub fn mode(mut self, value: enums::SendMode) -> QueueInsertMessage { self.0.text("mode", value.as_str()); self }
    /// Sets `prepend`.
    #[inline] pub fn prepend(mut self, value: bool) -> QueueInsertMessage { self.0.bool("prepend", value); self }
    /// Sets `wait`.
    #[inline] pub fn wait(mut self, value: bool) -> QueueInsertMessage { self.0.bool("wait", value); self }
    /// Sets `delivery`.
    #[inline] pub fn delivery(mut self, value: &str) -> QueueInsertMessage { self.0.text("delivery", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> QueueInsertMessage { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::QueueInsertMessage<'_> { view::QueueInsertMessage(self.0.raw()) }
}

object_builder!(QueueInsertMessage);

/// A builder of `QueueMoveItemRequest`: the parameters of `session.queue.moveItem`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct QueueMoveItemRequest(pub(crate) Fields);

impl QueueMoveItemRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(id: &str, to_position: i64) -> QueueMoveItemRequest {
        let mut fields = Fields::new();
        fields.text("id", id);
        fields.integer("toPosition", to_position);
        QueueMoveItemRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> QueueMoveItemRequest { self.0.text("sessionId", value); self }
    /// Sets `id`.
    #[inline] pub fn id(mut self, value: &str) -> QueueMoveItemRequest { self.0.text("id", value); self }
    /// Sets `toPosition`.
    #[inline] pub fn to_position(mut self, value: i64) -> QueueMoveItemRequest { self.0.integer("toPosition", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> QueueMoveItemRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::QueueMoveItemRequest<'_> { view::QueueMoveItemRequest(self.0.raw()) }
}

object_builder!(QueueMoveItemRequest);

/// A builder of `QueueRemoveAtRequest`: the parameters of `session.queue.removeAt`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct QueueRemoveAtRequest(pub(crate) Fields);

impl QueueRemoveAtRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(id: &str) -> QueueRemoveAtRequest {
        let mut fields = Fields::new();
        fields.text("id", id);
        QueueRemoveAtRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> QueueRemoveAtRequest { self.0.text("sessionId", value); self }
    /// Sets `id`.
    #[inline] pub fn id(mut self, value: &str) -> QueueRemoveAtRequest { self.0.text("id", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> QueueRemoveAtRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::QueueRemoveAtRequest<'_> { view::QueueRemoveAtRequest(self.0.raw()) }
}

object_builder!(QueueRemoveAtRequest);

/// A builder of `QueueSendNowRequest`: the parameters of `session.queue.sendNow`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct QueueSendNowRequest(pub(crate) Fields);

impl QueueSendNowRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(id: &str) -> QueueSendNowRequest {
        let mut fields = Fields::new();
        fields.text("id", id);
        QueueSendNowRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> QueueSendNowRequest { self.0.text("sessionId", value); self }
    /// Sets `id`.
    #[inline] pub fn id(mut self, value: &str) -> QueueSendNowRequest { self.0.text("id", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> QueueSendNowRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::QueueSendNowRequest<'_> { view::QueueSendNowRequest(self.0.raw()) }
}

object_builder!(QueueSendNowRequest);

/// A builder of `QueueSetDrainPausedRequest`: the parameters of `session.queue.setDrainPaused`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct QueueSetDrainPausedRequest(pub(crate) Fields);

impl QueueSetDrainPausedRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(paused: bool) -> QueueSetDrainPausedRequest {
        let mut fields = Fields::new();
        fields.bool("paused", paused);
        QueueSetDrainPausedRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> QueueSetDrainPausedRequest { self.0.text("sessionId", value); self }
    /// Sets `paused`.
    #[inline] pub fn paused(mut self, value: bool) -> QueueSetDrainPausedRequest { self.0.bool("paused", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> QueueSetDrainPausedRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::QueueSetDrainPausedRequest<'_> { view::QueueSetDrainPausedRequest(self.0.raw()) }
}

object_builder!(QueueSetDrainPausedRequest);

/// A builder of `QueueUpdateTextRequest`: the parameters of `session.queue.updateText`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct QueueUpdateTextRequest(pub(crate) Fields);

impl QueueUpdateTextRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(id: &str, prompt: &str) -> QueueUpdateTextRequest {
        let mut fields = Fields::new();
        fields.text("id", id);
        fields.text("prompt", prompt);
        QueueUpdateTextRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> QueueUpdateTextRequest { self.0.text("sessionId", value); self }
    /// Sets `id`.
    #[inline] pub fn id(mut self, value: &str) -> QueueUpdateTextRequest { self.0.text("id", value); self }
    /// Sets `prompt`.
    #[inline] pub fn prompt(mut self, value: &str) -> QueueUpdateTextRequest { self.0.text("prompt", value); self }
    /// Sets `displayPrompt`.
    #[inline] pub fn display_prompt(mut self, value: &str) -> QueueUpdateTextRequest { self.0.text("displayPrompt", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> QueueUpdateTextRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::QueueUpdateTextRequest<'_> { view::QueueUpdateTextRequest(self.0.raw()) }
}

object_builder!(QueueUpdateTextRequest);

/// A builder of `QueueWithdrawMessageRequest`: the parameters of `session.queue.withdrawMessage`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct QueueWithdrawMessageRequest(pub(crate) Fields);

impl QueueWithdrawMessageRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(message_id: &str, expected_prompt: &str) -> QueueWithdrawMessageRequest {
        let mut fields = Fields::new();
        fields.text("messageId", message_id);
        fields.text("expectedPrompt", expected_prompt);
        QueueWithdrawMessageRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> QueueWithdrawMessageRequest { self.0.text("sessionId", value); self }
    /// Sets `messageId`.
    #[inline] pub fn message_id(mut self, value: &str) -> QueueWithdrawMessageRequest { self.0.text("messageId", value); self }
    /// Sets `expectedPrompt`.
    #[inline] pub fn expected_prompt(mut self, value: &str) -> QueueWithdrawMessageRequest { self.0.text("expectedPrompt", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> QueueWithdrawMessageRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::QueueWithdrawMessageRequest<'_> { view::QueueWithdrawMessageRequest(self.0.raw()) }
}

object_builder!(QueueWithdrawMessageRequest);

/// A builder of `ReleaseEventInterestParams`: the parameters of `session.eventLog.releaseInterest`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ReleaseEventInterestParams(pub(crate) Fields);

impl ReleaseEventInterestParams {
    /// Starts with what is required.
    #[inline]
    pub fn new(handle: &str) -> ReleaseEventInterestParams {
        let mut fields = Fields::new();
        fields.text("handle", handle);
        ReleaseEventInterestParams(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> ReleaseEventInterestParams { self.0.text("sessionId", value); self }
    /// Sets `handle`.
    #[inline] pub fn handle(mut self, value: &str) -> ReleaseEventInterestParams { self.0.text("handle", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ReleaseEventInterestParams { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ReleaseEventInterestParams<'_> { view::ReleaseEventInterestParams(self.0.raw()) }
}

object_builder!(ReleaseEventInterestParams);

/// A builder of `RemoteControlConfig`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct RemoteControlConfig(pub(crate) Fields);

impl RemoteControlConfig {
    /// Starts with what is required.
    #[inline]
    pub fn new(remote: bool, steerable: bool, explicit: bool, silent: bool) -> RemoteControlConfig {
        let mut fields = Fields::new();
        fields.bool("remote", remote);
        fields.bool("steerable", steerable);
        fields.bool("explicit", explicit);
        fields.bool("silent", silent);
        RemoteControlConfig(fields)
    }
    /// Sets `remote`.
    #[inline] pub fn remote(mut self, value: bool) -> RemoteControlConfig { self.0.bool("remote", value); self }
    /// Sets `steerable`.
    #[inline] pub fn steerable(mut self, value: bool) -> RemoteControlConfig { self.0.bool("steerable", value); self }
    /// Sets `explicit`.
    #[inline] pub fn explicit(mut self, value: bool) -> RemoteControlConfig { self.0.bool("explicit", value); self }
    /// Sets `silent`.
    #[inline] pub fn silent(mut self, value: bool) -> RemoteControlConfig { self.0.bool("silent", value); self }
    /// Sets `taskId`.
    #[inline] pub fn task_id(mut self, value: &str) -> RemoteControlConfig { self.0.text("taskId", value); self }
    /// Sets `existingMcSession`.
    #[inline] pub fn existing_mc_session(mut self, value: RemoteControlConfigExistingMcSession) -> RemoteControlConfig { self.0.fields("existingMcSession", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> RemoteControlConfig { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::RemoteControlConfig<'_> { view::RemoteControlConfig(self.0.raw()) }
}

object_builder!(RemoteControlConfig);

/// A builder of `RemoteControlConfigExistingMcSession`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct RemoteControlConfigExistingMcSession(pub(crate) Fields);

impl RemoteControlConfigExistingMcSession {
    /// Starts with what is required.
    #[inline]
    pub fn new(mc_session_id: &str, mc_task_id: &str) -> RemoteControlConfigExistingMcSession {
        let mut fields = Fields::new();
        fields.text("mcSessionId", mc_session_id);
        fields.text("mcTaskId", mc_task_id);
        RemoteControlConfigExistingMcSession(fields)
    }
    /// Sets `mcSessionId`.
    #[inline] pub fn mc_session_id(mut self, value: &str) -> RemoteControlConfigExistingMcSession { self.0.text("mcSessionId", value); self }
    /// Sets `mcTaskId`.
    #[inline] pub fn mc_task_id(mut self, value: &str) -> RemoteControlConfigExistingMcSession { self.0.text("mcTaskId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> RemoteControlConfigExistingMcSession { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::RemoteControlConfigExistingMcSession<'_> { view::RemoteControlConfigExistingMcSession(self.0.raw()) }
}

object_builder!(RemoteControlConfigExistingMcSession);

/// A builder of `RemoteNotifySteerableChangedRequest`: the parameters of `session.remote.notifySteerableChanged`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct RemoteNotifySteerableChangedRequest(pub(crate) Fields);

impl RemoteNotifySteerableChangedRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(remote_steerable: bool) -> RemoteNotifySteerableChangedRequest {
        let mut fields = Fields::new();
        fields.bool("remoteSteerable", remote_steerable);
        RemoteNotifySteerableChangedRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> RemoteNotifySteerableChangedRequest { self.0.text("sessionId", value); self }
    /// Sets `remoteSteerable`.
    #[inline] pub fn remote_steerable(mut self, value: bool) -> RemoteNotifySteerableChangedRequest { self.0.bool("remoteSteerable", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> RemoteNotifySteerableChangedRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::RemoteNotifySteerableChangedRequest<'_> { view::RemoteNotifySteerableChangedRequest(self.0.raw()) }
}

object_builder!(RemoteNotifySteerableChangedRequest);

/// A builder of `RemoteSessionMetadataRepository`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct RemoteSessionMetadataRepository(pub(crate) Fields);

impl RemoteSessionMetadataRepository {
    /// Starts with what is required.
    #[inline]
    pub fn new(owner: &str, name: &str, branch: &str) -> RemoteSessionMetadataRepository {
        let mut fields = Fields::new();
        fields.text("owner", owner);
        fields.text("name", name);
        fields.text("branch", branch);
        RemoteSessionMetadataRepository(fields)
    }
    /// Sets `owner`.
    #[inline] pub fn owner(mut self, value: &str) -> RemoteSessionMetadataRepository { self.0.text("owner", value); self }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> RemoteSessionMetadataRepository { self.0.text("name", value); self }
    /// Sets `branch`.
    #[inline] pub fn branch(mut self, value: &str) -> RemoteSessionMetadataRepository { self.0.text("branch", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> RemoteSessionMetadataRepository { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::RemoteSessionMetadataRepository<'_> { view::RemoteSessionMetadataRepository(self.0.raw()) }
}

object_builder!(RemoteSessionMetadataRepository);

/// A builder of `RemoteSessionMetadataValue`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct RemoteSessionMetadataValue(pub(crate) Fields);

impl RemoteSessionMetadataValue {
    /// Starts with what is required.
    #[inline]
    pub fn new(session_id: &str, start_time: &str, modified_time: &str, repository: RemoteSessionMetadataRepository, remote_session_ids: impl IntoIterator<Item = impl AsRef<str>>) -> RemoteSessionMetadataValue {
        let mut fields = Fields::new();
        fields.text("sessionId", session_id);
        fields.text("startTime", start_time);
        fields.text("modifiedTime", modified_time);
        fields.bool("isRemote", true);
        fields.fields("repository", &repository.0);
        fields.put("remoteSessionIds", &{ let mut series = Series::list(); for item in remote_session_ids { series.item(&JsonText::from(item.as_ref())); } series.finish() });
        RemoteSessionMetadataValue(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> RemoteSessionMetadataValue { self.0.text("sessionId", value); self }
    /// Sets `startTime`.
    #[inline] pub fn start_time(mut self, value: &str) -> RemoteSessionMetadataValue { self.0.text("startTime", value); self }
    /// Sets `modifiedTime`.
    #[inline] pub fn modified_time(mut self, value: &str) -> RemoteSessionMetadataValue { self.0.text("modifiedTime", value); self }
    /// Sets `summary`.
    #[inline] pub fn summary(mut self, value: &str) -> RemoteSessionMetadataValue { self.0.text("summary", value); self }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> RemoteSessionMetadataValue { self.0.text("name", value); self }
    /// Sets `context`.
    #[inline] pub fn context(mut self, value: SessionContext) -> RemoteSessionMetadataValue { self.0.fields("context", &value.0); self }
    /// Sets `repository`.
    #[inline] pub fn repository(mut self, value: RemoteSessionMetadataRepository) -> RemoteSessionMetadataValue { self.0.fields("repository", &value.0); self }
    /// Sets `remoteSessionIds`.
    #[inline] pub fn remote_session_ids(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> RemoteSessionMetadataValue { self.0.put("remoteSessionIds", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `pullRequestNumber`. More than `0`.
    #[inline] pub fn pull_request_number(mut self, value: u64) -> RemoteSessionMetadataValue { self.0.natural("pullRequestNumber", value); self }
    /// Sets `resourceId`.
    #[inline] pub fn resource_id(mut self, value: &str) -> RemoteSessionMetadataValue { self.0.text("resourceId", value); self }
    /// Sets `taskType`.
    #[inline] pub fn task_type(mut self, value: enums::RemoteSessionMetadataTaskType) -> RemoteSessionMetadataValue { self.0.text("taskType", value.as_str()); self }
    /// Sets `staleAt`.
    #[inline] pub fn stale_at(mut self, value: &str) -> RemoteSessionMetadataValue { self.0.text("staleAt", value); self }
    /// Sets `state`.
    #[inline] pub fn state(mut self, value: &str) -> RemoteSessionMetadataValue { self.0.text("state", value); self }
    /// Sets `hostStatus`.
    #[inline] pub fn host_status(mut self, value: enums::RemoteSessionHostStatus) -> RemoteSessionMetadataValue { self.0.text("hostStatus", value.as_str()); self }
    /// Sets `hostActivity`.
    #[inline] pub fn host_activity(mut self, value: &str) -> RemoteSessionMetadataValue { self.0.text("hostActivity", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> RemoteSessionMetadataValue { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::RemoteSessionMetadataValue<'_> { view::RemoteSessionMetadataValue(self.0.raw()) }
}

object_builder!(RemoteSessionMetadataValue);

/// A builder of `RemoteSessionRepository`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct RemoteSessionRepository(pub(crate) Fields);

impl RemoteSessionRepository {
    /// Starts with what is required.
    #[inline]
    pub fn new(owner: &str, name: &str) -> RemoteSessionRepository {
        let mut fields = Fields::new();
        fields.text("owner", owner);
        fields.text("name", name);
        RemoteSessionRepository(fields)
    }
    /// Sets `owner`.
    #[inline] pub fn owner(mut self, value: &str) -> RemoteSessionRepository { self.0.text("owner", value); self }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> RemoteSessionRepository { self.0.text("name", value); self }
    /// Sets `branch`.
    #[inline] pub fn branch(mut self, value: &str) -> RemoteSessionRepository { self.0.text("branch", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> RemoteSessionRepository { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::RemoteSessionRepository<'_> { view::RemoteSessionRepository(self.0.raw()) }
}

object_builder!(RemoteSessionRepository);

/// A builder of `SandboxDisableForSessionRequest`: the parameters of `session.sandbox.disableForSession`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SandboxDisableForSessionRequest(pub(crate) Fields);

impl SandboxDisableForSessionRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(request_id: &str) -> SandboxDisableForSessionRequest {
        let mut fields = Fields::new();
        fields.text("requestId", request_id);
        SandboxDisableForSessionRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> SandboxDisableForSessionRequest { self.0.text("sessionId", value); self }
    /// Sets `requestId`.
    #[inline] pub fn request_id(mut self, value: &str) -> SandboxDisableForSessionRequest { self.0.text("requestId", value); self }
    /// Sets `decisionContext`.
    #[inline] pub fn decision_context(mut self, value: PermissionDecisionContext) -> SandboxDisableForSessionRequest { self.0.fields("decisionContext", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SandboxDisableForSessionRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SandboxDisableForSessionRequest<'_> { view::SandboxDisableForSessionRequest(self.0.raw()) }
}

object_builder!(SandboxDisableForSessionRequest);

/// A builder of `ScheduleStopRequest`: the parameters of `session.schedule.stop`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ScheduleStopRequest(pub(crate) Fields);

impl ScheduleStopRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(id: u64) -> ScheduleStopRequest {
        let mut fields = Fields::new();
        fields.natural("id", id);
        ScheduleStopRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> ScheduleStopRequest { self.0.text("sessionId", value); self }
    /// Sets `id`. More than `0`.
    #[inline] pub fn id(mut self, value: u64) -> ScheduleStopRequest { self.0.natural("id", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ScheduleStopRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ScheduleStopRequest<'_> { view::ScheduleStopRequest(self.0.raw()) }
}

object_builder!(ScheduleStopRequest);

/// A builder of `SecretsAddFilterValuesRequest`: the parameters of `secrets.addFilterValues`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SecretsAddFilterValuesRequest(pub(crate) Fields);

impl SecretsAddFilterValuesRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(values: impl IntoIterator<Item = impl AsRef<str>>) -> SecretsAddFilterValuesRequest {
        let mut fields = Fields::new();
        fields.put("values", &{ let mut series = Series::list(); for item in values { series.item(&JsonText::from(item.as_ref())); } series.finish() });
        SecretsAddFilterValuesRequest(fields)
    }
    /// Sets `values`.
    #[inline] pub fn values(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SecretsAddFilterValuesRequest { self.0.put("values", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SecretsAddFilterValuesRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SecretsAddFilterValuesRequest<'_> { view::SecretsAddFilterValuesRequest(self.0.raw()) }
}

object_builder!(SecretsAddFilterValuesRequest);

/// A builder of `SendAttachmentsToMessageParams`: the parameters of `session.extensions.sendAttachmentsToMessage`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SendAttachmentsToMessageParams(pub(crate) Fields);

impl SendAttachmentsToMessageParams {
    /// Starts with what is required.
    #[inline]
    pub fn new(attachments: impl IntoIterator<Item = impl Into<PushAttachment>>) -> SendAttachmentsToMessageParams {
        let mut fields = Fields::new();
        fields.put("attachments", &{ let mut series = Series::list(); for item in attachments { series.item(&Into::<PushAttachment>::into(item).0); } series.finish() });
        SendAttachmentsToMessageParams(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> SendAttachmentsToMessageParams { self.0.text("sessionId", value); self }
    /// Sets `instanceId`.
    #[inline] pub fn instance_id(mut self, value: &str) -> SendAttachmentsToMessageParams { self.0.text("instanceId", value); self }
    /// Sets `attachments`.
    #[inline] pub fn attachments(mut self, value: impl IntoIterator<Item = impl Into<PushAttachment>>) -> SendAttachmentsToMessageParams { self.0.put("attachments", &{ let mut series = Series::list(); for item in value { series.item(&Into::<PushAttachment>::into(item).0); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SendAttachmentsToMessageParams { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SendAttachmentsToMessageParams<'_> { view::SendAttachmentsToMessageParams(self.0.raw()) }
}

object_builder!(SendAttachmentsToMessageParams);

/// A builder of `SendMessageItem`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SendMessageItem(pub(crate) Fields);

impl SendMessageItem {
    /// Starts with what is required.
    #[inline]
    pub fn new(prompt: &str) -> SendMessageItem {
        let mut fields = Fields::new();
        fields.text("prompt", prompt);
        SendMessageItem(fields)
    }
    /// Sets `prompt`.
    #[inline] pub fn prompt(mut self, value: &str) -> SendMessageItem { self.0.text("prompt", value); self }
    /// Sets `displayPrompt`.
    #[inline] pub fn display_prompt(mut self, value: &str) -> SendMessageItem { self.0.text("displayPrompt", value); self }
    /// Sets `attachments`.
    #[inline] pub fn attachments(mut self, value: impl IntoIterator<Item = impl Into<Attachment>>) -> SendMessageItem { self.0.put("attachments", &{ let mut series = Series::list(); for item in value { series.item(&Into::<Attachment>::into(item).0); } series.finish() }); self }
    /// Sets `billable`. Internal to the runtime.
    #[inline] pub fn billable(mut self, value: bool) -> SendMessageItem { self.0.bool("billable", value); self }
    /// Sets `requiredTool`.
    #[inline] pub fn required_tool(mut self, value: &str) -> SendMessageItem { self.0.text("requiredTool", value); self }
    /// Sets `source`. Pattern `^(user|system|command-.*|schedule-\d+|agent-.+)$`. Internal to the runtime.
    #[inline] pub fn source(mut self, value: &str) -> SendMessageItem { self.0.text("source", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SendMessageItem { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SendMessageItem<'_> { view::SendMessageItem(self.0.raw()) }
}

object_builder!(SendMessageItem);

/// A builder of `SendMessagesRequest`: the parameters of `session.sendMessages`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SendMessagesRequest(pub(crate) Fields);

impl SendMessagesRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(messages: impl IntoIterator<Item = SendMessageItem>) -> SendMessagesRequest {
        let mut fields = Fields::new();
        fields.put("messages", &{ let mut series = Series::list(); for item in messages { series.item(&item.0.into_json()); } series.finish() });
        SendMessagesRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> SendMessagesRequest { self.0.text("sessionId", value); self }
    /// Sets `messages`.
    #[inline] pub fn messages(mut self, value: impl IntoIterator<Item = SendMessageItem>) -> SendMessagesRequest { self.0.put("messages", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets `mode`.
    #[inline] pub fn mode(mut self, value: enums::SendMode) -> SendMessagesRequest { self.0.text("mode", value.as_str()); self }
    /// Sets `prepend`.
    #[inline] pub fn prepend(mut self, value: bool) -> SendMessagesRequest { self.0.bool("prepend", value); self }
    /// Sets `agentMode`.
    #[inline] pub fn agent_mode(mut self, value: enums::SendAgentMode) -> SendMessagesRequest { self.0.text("agentMode", value.as_str()); self }
    /// Sets `requestHeaders`.
    #[inline] pub fn request_headers(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<str>)>) -> SendMessagesRequest { self.0.put("requestHeaders", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `responseFormat`.
    #[inline] pub fn response_format(mut self, value: ResponseFormat) -> SendMessagesRequest { self.0.fields("responseFormat", &value.0); self }
    /// Sets `traceparent`.
    #[inline] pub fn traceparent(mut self, value: &str) -> SendMessagesRequest { self.0.text("traceparent", value); self }
    /// Sets `tracestate`.
    #[inline] pub fn tracestate(mut self, value: &str) -> SendMessagesRequest { self.0.text("tracestate", value); self }
    /// Sets `wait`.
    #[inline] pub fn wait(mut self, value: bool) -> SendMessagesRequest { self.0.bool("wait", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SendMessagesRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SendMessagesRequest<'_> { view::SendMessagesRequest(self.0.raw()) }
}

object_builder!(SendMessagesRequest);

/// A builder of `SessionLimitPredictionRequest`: the parameters of `session.limitPrediction.predict`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionLimitPredictionRequest(pub(crate) Fields);

impl SessionLimitPredictionRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> SessionLimitPredictionRequest {
        let fields = Fields::new();
        SessionLimitPredictionRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> SessionLimitPredictionRequest { self.0.text("sessionId", value); self }
    /// Sets `modelId`.
    #[inline] pub fn model_id(mut self, value: &str) -> SessionLimitPredictionRequest { self.0.text("modelId", value); self }
    /// Sets `clientType`.
    #[inline] pub fn client_type(mut self, value: enums::SessionLimitPredictionClientType) -> SessionLimitPredictionRequest { self.0.text("clientType", value.as_str()); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionLimitPredictionRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionLimitPredictionRequest<'_> { view::SessionLimitPredictionRequest(self.0.raw()) }
}

object_builder!(SessionLimitPredictionRequest);

/// A builder of `SessionOpenOptions`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionOpenOptions(pub(crate) Fields);

impl SessionOpenOptions {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> SessionOpenOptions {
        let fields = Fields::new();
        SessionOpenOptions(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> SessionOpenOptions { self.0.text("sessionId", value); self }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> SessionOpenOptions { self.0.text("name", value); self }
    /// Sets `model`.
    #[inline] pub fn model(mut self, value: &str) -> SessionOpenOptions { self.0.text("model", value); self }
    /// Sets `reasoningEffort`.
    #[inline] pub fn reasoning_effort(mut self, value: &str) -> SessionOpenOptions { self.0.text("reasoningEffort", value); self }
    /// Sets `reasoningSummary`.
    #[inline] pub fn reasoning_summary(mut self, value: enums::SessionOpenOptionsReasoningSummary) -> SessionOpenOptions { self.0.text("reasoningSummary", value.as_str()); self }
    /// Sets `verbosity`.
    #[inline] pub fn verbosity(mut self, value: enums::Verbosity) -> SessionOpenOptions { self.0.text("verbosity", value.as_str()); self }
    /// Sets `clientName`.
    #[inline] pub fn client_name(mut self, value: &str) -> SessionOpenOptions { self.0.text("clientName", value); self }
    /// Sets `authClientIdMetadataUrl`.
    #[inline] pub fn auth_client_id_metadata_url(mut self, value: &str) -> SessionOpenOptions { self.0.text("authClientIdMetadataUrl", value); self }
    /// Sets `clientKind`.
    #[inline] pub fn client_kind(mut self, value: &str) -> SessionOpenOptions { self.0.text("clientKind", value); self }
    /// Sets `lspClientName`.
    #[inline] pub fn lsp_client_name(mut self, value: &str) -> SessionOpenOptions { self.0.text("lspClientName", value); self }
    /// Sets `integrationId`.
    #[inline] pub fn integration_id(mut self, value: &str) -> SessionOpenOptions { self.0.text("integrationId", value); self }
    /// Sets `expAssignments`. Internal to the runtime.
    #[inline] pub fn exp_assignments(mut self, value: impl Into<JsonText>) -> SessionOpenOptions { self.0.put("expAssignments", &Into::<JsonText>::into(value)); self }
    /// Sets `enableManagedSettings`.
    #[inline] pub fn enable_managed_settings(mut self, value: bool) -> SessionOpenOptions { self.0.bool("enableManagedSettings", value); self }
    /// Sets `managedSettings`.
    #[inline] pub fn managed_settings(mut self, value: SessionManagedSettings) -> SessionOpenOptions { self.0.fields("managedSettings", &value.0); self }
    /// Sets `enableFileChangeTracking`.
    #[inline] pub fn enable_file_change_tracking(mut self, value: bool) -> SessionOpenOptions { self.0.bool("enableFileChangeTracking", value); self }
    /// Sets `featureFlags`.
    #[inline] pub fn feature_flags(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, bool)>) -> SessionOpenOptions { self.0.put("featureFlags", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &JsonText::from(item)); } series.finish() }); self }
    /// Sets `isExperimentalMode`.
    #[inline] pub fn is_experimental_mode(mut self, value: bool) -> SessionOpenOptions { self.0.bool("isExperimentalMode", value); self }
    /// Sets `authInfo`.
    #[inline] pub fn auth_info(mut self, value: impl Into<AuthInfo>) -> SessionOpenOptions { self.0.put("authInfo", &Into::<AuthInfo>::into(value).0); self }
    /// Sets `provider`.
    #[inline] pub fn provider(mut self, value: ProviderConfig) -> SessionOpenOptions { self.0.fields("provider", &value.0); self }
    /// Sets `capi`.
    #[inline] pub fn capi(mut self, value: CapiSessionOptions) -> SessionOpenOptions { self.0.fields("capi", &value.0); self }
    /// Sets `providers`.
    #[inline] pub fn providers(mut self, value: impl IntoIterator<Item = NamedProviderConfig>) -> SessionOpenOptions { self.0.put("providers", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets `models`.
    #[inline] pub fn models(mut self, value: impl IntoIterator<Item = ProviderModelConfig>) -> SessionOpenOptions { self.0.put("models", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets `workingDirectory`.
    #[inline] pub fn working_directory(mut self, value: &str) -> SessionOpenOptions { self.0.text("workingDirectory", value); self }
    /// Sets `additionalDirectories`.
    #[inline] pub fn additional_directories(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionOpenOptions { self.0.put("additionalDirectories", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `workingDirectoryContext`.
    #[inline] pub fn working_directory_context(mut self, value: SessionContext) -> SessionOpenOptions { self.0.fields("workingDirectoryContext", &value.0); self }
    /// Sets `remoteSteerable`.
    #[inline] pub fn remote_steerable(mut self, value: bool) -> SessionOpenOptions { self.0.bool("remoteSteerable", value); self }
    /// Sets `remoteExporting`.
    #[inline] pub fn remote_exporting(mut self, value: bool) -> SessionOpenOptions { self.0.bool("remoteExporting", value); self }
    /// Sets `remoteDefaultedOn`.
    #[inline] pub fn remote_defaulted_on(mut self, value: bool) -> SessionOpenOptions { self.0.bool("remoteDefaultedOn", value); self }
    /// Sets `detachedFromSpawningParentSessionId`.
    #[inline] pub fn detached_from_spawning_parent_session_id(mut self, value: &str) -> SessionOpenOptions { self.0.text("detachedFromSpawningParentSessionId", value); self }
    /// Sets `detachedFromSpawningParentEngagementId`.
    #[inline] pub fn detached_from_spawning_parent_engagement_id(mut self, value: &str) -> SessionOpenOptions { self.0.text("detachedFromSpawningParentEngagementId", value); self }
    /// Sets `availableTools`.
    #[inline] pub fn available_tools(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionOpenOptions { self.0.put("availableTools", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `excludedTools`.
    #[inline] pub fn excluded_tools(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionOpenOptions { self.0.put("excludedTools", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `includedBuiltinAgents`.
    #[inline] pub fn included_builtin_agents(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionOpenOptions { self.0.put("includedBuiltinAgents", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `excludedBuiltinAgents`.
    #[inline] pub fn excluded_builtin_agents(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionOpenOptions { self.0.put("excludedBuiltinAgents", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `enableScriptSafety`.
    #[inline] pub fn enable_script_safety(mut self, value: bool) -> SessionOpenOptions { self.0.bool("enableScriptSafety", value); self }
    /// Sets `shell`.
    #[inline] pub fn shell(mut self, value: ShellOptions) -> SessionOpenOptions { self.0.fields("shell", &value.0); self }
    /// Sets `shellInitProfile`. Deprecated.
    #[inline] pub fn shell_init_profile(mut self, value: &str) -> SessionOpenOptions { self.0.text("shellInitProfile", value); self }
    /// Sets `shellProcessFlags`.
    #[inline] pub fn shell_process_flags(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionOpenOptions { self.0.put("shellProcessFlags", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `sandboxConfig`.
    #[inline] pub fn sandbox_config(mut self, value: SandboxConfig) -> SessionOpenOptions { self.0.fields("sandboxConfig", &value.0); self }
    /// Sets `sandboxConfigSource`.
    #[inline] pub fn sandbox_config_source(mut self, value: enums::SandboxConfigSource) -> SessionOpenOptions { self.0.text("sandboxConfigSource", value.as_str()); self }
    /// Sets `logInteractiveShells`.
    #[inline] pub fn log_interactive_shells(mut self, value: bool) -> SessionOpenOptions { self.0.bool("logInteractiveShells", value); self }
    /// Sets `envValueMode`.
    #[inline] pub fn env_value_mode(mut self, value: enums::SessionOpenOptionsEnvValueMode) -> SessionOpenOptions { self.0.text("envValueMode", value.as_str()); self }
    /// Sets `disabledMcpServers`.
    #[inline] pub fn disabled_mcp_servers(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionOpenOptions { self.0.put("disabledMcpServers", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `managedMcpServers`.
    #[inline] pub fn managed_mcp_servers(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, ManagedMcpServerConfig)>) -> SessionOpenOptions { self.0.put("managedMcpServers", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &item.0.into_json()); } series.finish() }); self }
    /// Sets `allowAllMcpServerInstructions`.
    #[inline] pub fn allow_all_mcp_server_instructions(mut self, value: bool) -> SessionOpenOptions { self.0.bool("allowAllMcpServerInstructions", value); self }
    /// Sets `skillDirectories`.
    #[inline] pub fn skill_directories(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionOpenOptions { self.0.put("skillDirectories", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `ignoredSkillsLocations`.
    #[inline] pub fn ignored_skills_locations(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionOpenOptions { self.0.put("ignoredSkillsLocations", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `enableSkills`.
    #[inline] pub fn enable_skills(mut self, value: bool) -> SessionOpenOptions { self.0.bool("enableSkills", value); self }
    /// Sets `hasSkillProvider`. Internal to the runtime.
    #[inline] pub fn has_skill_provider(mut self, value: bool) -> SessionOpenOptions { self.0.bool("hasSkillProvider", value); self }
    /// Sets `includedBuiltinSkills`.
    #[inline] pub fn included_builtin_skills(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionOpenOptions { self.0.put("includedBuiltinSkills", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `disabledSkills`.
    #[inline] pub fn disabled_skills(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionOpenOptions { self.0.put("disabledSkills", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `installedPlugins`.
    #[inline] pub fn installed_plugins(mut self, value: impl IntoIterator<Item = InstalledPlugin>) -> SessionOpenOptions { self.0.put("installedPlugins", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets `customAgentsLocalOnly`.
    #[inline] pub fn custom_agents_local_only(mut self, value: bool) -> SessionOpenOptions { self.0.bool("customAgentsLocalOnly", value); self }
    /// Sets `skipCustomInstructions`.
    #[inline] pub fn skip_custom_instructions(mut self, value: bool) -> SessionOpenOptions { self.0.bool("skipCustomInstructions", value); self }
    /// Sets `refreshCustomInstructions`.
    #[inline] pub fn refresh_custom_instructions(mut self, value: bool) -> SessionOpenOptions { self.0.bool("refreshCustomInstructions", value); self }
    /// Sets `disabledInstructionSources`.
    #[inline] pub fn disabled_instruction_sources(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionOpenOptions { self.0.put("disabledInstructionSources", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `coauthorEnabled`.
    #[inline] pub fn coauthor_enabled(mut self, value: bool) -> SessionOpenOptions { self.0.bool("coauthorEnabled", value); self }
    /// Sets `trajectoryFile`.
    #[inline] pub fn trajectory_file(mut self, value: &str) -> SessionOpenOptions { self.0.text("trajectoryFile", value); self }
    /// Sets `enableStreaming`.
    #[inline] pub fn enable_streaming(mut self, value: bool) -> SessionOpenOptions { self.0.bool("enableStreaming", value); self }
    /// Sets `enableCitations`.
    #[inline] pub fn enable_citations(mut self, value: bool) -> SessionOpenOptions { self.0.bool("enableCitations", value); self }
    /// Sets `copilotUrl`.
    #[inline] pub fn copilot_url(mut self, value: &str) -> SessionOpenOptions { self.0.text("copilotUrl", value); self }
    /// Sets `askUserDisabled`.
    #[inline] pub fn ask_user_disabled(mut self, value: bool) -> SessionOpenOptions { self.0.bool("askUserDisabled", value); self }
    /// Sets `continueOnAutoMode`.
    #[inline] pub fn continue_on_auto_mode(mut self, value: bool) -> SessionOpenOptions { self.0.bool("continueOnAutoMode", value); self }
    /// Sets `runningInInteractiveMode`.
    #[inline] pub fn running_in_interactive_mode(mut self, value: bool) -> SessionOpenOptions { self.0.bool("runningInInteractiveMode", value); self }
    /// Sets `enableOnDemandInstructionDiscovery`.
    #[inline] pub fn enable_on_demand_instruction_discovery(mut self, value: bool) -> SessionOpenOptions { self.0.bool("enableOnDemandInstructionDiscovery", value); self }
    /// Sets `maxInlineBinaryBytes`. At least `0`.
    #[inline] pub fn max_inline_binary_bytes(mut self, value: u64) -> SessionOpenOptions { self.0.natural("maxInlineBinaryBytes", value); self }
    /// Sets `modelCapabilitiesOverrides`.
    #[inline] pub fn model_capabilities_overrides(mut self, value: ModelCapabilitiesOverride) -> SessionOpenOptions { self.0.fields("modelCapabilitiesOverrides", &value.0); self }
    /// Sets `sessionLimits`.
    #[inline] pub fn session_limits(mut self, value: SessionLimitsConfig) -> SessionOpenOptions { self.0.fields("sessionLimits", &value.0); self }
    /// Sets `agentContext`.
    #[inline] pub fn agent_context(mut self, value: &str) -> SessionOpenOptions { self.0.text("agentContext", value); self }
    /// Sets `eventsLogDirectory`.
    #[inline] pub fn events_log_directory(mut self, value: &str) -> SessionOpenOptions { self.0.text("eventsLogDirectory", value); self }
    /// Sets `eventsLogIncludesSubagents`.
    #[inline] pub fn events_log_includes_subagents(mut self, value: bool) -> SessionOpenOptions { self.0.bool("eventsLogIncludesSubagents", value); self }
    /// Sets `configDir`.
    #[inline] pub fn config_dir(mut self, value: &str) -> SessionOpenOptions { self.0.text("configDir", value); self }
    /// Sets `additionalContentExclusionPolicies`.
    #[inline] pub fn additional_content_exclusion_policies(mut self, value: impl IntoIterator<Item = SessionOpenOptionsAdditionalContentExclusionPolicy>) -> SessionOpenOptions { self.0.put("additionalContentExclusionPolicies", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets `memory`.
    #[inline] pub fn memory(mut self, value: MemoryConfiguration) -> SessionOpenOptions { self.0.fields("memory", &value.0); self }
    /// Sets `sessionCapabilities`.
    #[inline] pub fn session_capabilities(mut self, value: impl IntoIterator<Item = enums::SessionCapability>) -> SessionOpenOptions { self.0.put("sessionCapabilities", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_str())); } series.finish() }); self }
    /// Sets `agentDirectories`.
    #[inline] pub fn agent_directories(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionOpenOptions { self.0.put("agentDirectories", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `autopilot`.
    #[inline] pub fn autopilot(mut self, value: AutopilotOptions) -> SessionOpenOptions { self.0.fields("autopilot", &value.0); self }
    /// Sets `autoTierIsExplicit`.
    #[inline] pub fn auto_tier_is_explicit(mut self, value: bool) -> SessionOpenOptions { self.0.bool("autoTierIsExplicit", value); self }
    /// Sets `enableFileHooks`.
    #[inline] pub fn enable_file_hooks(mut self, value: bool) -> SessionOpenOptions { self.0.bool("enableFileHooks", value); self }
    /// Sets `enforceManagedModelDefaults`.
    #[inline] pub fn enforce_managed_model_defaults(mut self, value: bool) -> SessionOpenOptions { self.0.bool("enforceManagedModelDefaults", value); self }
    /// Sets `hookDirectories`.
    #[inline] pub fn hook_directories(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionOpenOptions { self.0.put("hookDirectories", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `instructionDirectories`.
    #[inline] pub fn instruction_directories(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionOpenOptions { self.0.put("instructionDirectories", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `interactiveUser`.
    #[inline] pub fn interactive_user(mut self, value: bool) -> SessionOpenOptions { self.0.bool("interactiveUser", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionOpenOptions { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionOpenOptions<'_> { view::SessionOpenOptions(self.0.raw()) }
}

object_builder!(SessionOpenOptions);

/// A builder of `SessionOpenOptionsAdditionalContentExclusionPolicy`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionOpenOptionsAdditionalContentExclusionPolicy(pub(crate) Fields);

impl SessionOpenOptionsAdditionalContentExclusionPolicy {
    /// Starts with what is required.
    #[inline]
    pub fn new(rules: impl IntoIterator<Item = SessionOpenOptionsAdditionalContentExclusionPolicyRule>, last_updated_at: impl Into<JsonText>, scope: enums::SessionOpenOptionsAdditionalContentExclusionPolicyScope) -> SessionOpenOptionsAdditionalContentExclusionPolicy {
        let mut fields = Fields::new();
        fields.put("rules", &{ let mut series = Series::list(); for item in rules { series.item(&item.0.into_json()); } series.finish() });
        fields.put("last_updated_at", &Into::<JsonText>::into(last_updated_at));
        fields.text("scope", scope.as_str());
        SessionOpenOptionsAdditionalContentExclusionPolicy(fields)
    }
    /// Sets `rules`.
    #[inline] pub fn rules(mut self, value: impl IntoIterator<Item = SessionOpenOptionsAdditionalContentExclusionPolicyRule>) -> SessionOpenOptionsAdditionalContentExclusionPolicy { self.0.put("rules", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets `last_updated_at`.
    #[inline] pub fn last_updated_at(mut self, value: impl Into<JsonText>) -> SessionOpenOptionsAdditionalContentExclusionPolicy { self.0.put("last_updated_at", &Into::<JsonText>::into(value)); self }
    /// Sets `scope`.
    #[inline] pub fn scope(mut self, value: enums::SessionOpenOptionsAdditionalContentExclusionPolicyScope) -> SessionOpenOptionsAdditionalContentExclusionPolicy { self.0.text("scope", value.as_str()); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionOpenOptionsAdditionalContentExclusionPolicy { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionOpenOptionsAdditionalContentExclusionPolicy<'_> { view::SessionOpenOptionsAdditionalContentExclusionPolicy(self.0.raw()) }
}

object_builder!(SessionOpenOptionsAdditionalContentExclusionPolicy);

/// A builder of `SessionOpenOptionsAdditionalContentExclusionPolicyRule`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionOpenOptionsAdditionalContentExclusionPolicyRule(pub(crate) Fields);

impl SessionOpenOptionsAdditionalContentExclusionPolicyRule {
    /// Starts with what is required.
    #[inline]
    pub fn new(paths: impl IntoIterator<Item = impl AsRef<str>>, source: SessionOpenOptionsAdditionalContentExclusionPolicyRuleSource) -> SessionOpenOptionsAdditionalContentExclusionPolicyRule {
        let mut fields = Fields::new();
        fields.put("paths", &{ let mut series = Series::list(); for item in paths { series.item(&JsonText::from(item.as_ref())); } series.finish() });
        fields.fields("source", &source.0);
        SessionOpenOptionsAdditionalContentExclusionPolicyRule(fields)
    }
    /// Sets `paths`.
    #[inline] pub fn paths(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionOpenOptionsAdditionalContentExclusionPolicyRule { self.0.put("paths", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `ifAnyMatch`.
    #[inline] pub fn if_any_match(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionOpenOptionsAdditionalContentExclusionPolicyRule { self.0.put("ifAnyMatch", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `ifNoneMatch`.
    #[inline] pub fn if_none_match(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionOpenOptionsAdditionalContentExclusionPolicyRule { self.0.put("ifNoneMatch", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `source`.
    #[inline] pub fn source(mut self, value: SessionOpenOptionsAdditionalContentExclusionPolicyRuleSource) -> SessionOpenOptionsAdditionalContentExclusionPolicyRule { self.0.fields("source", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionOpenOptionsAdditionalContentExclusionPolicyRule { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionOpenOptionsAdditionalContentExclusionPolicyRule<'_> { view::SessionOpenOptionsAdditionalContentExclusionPolicyRule(self.0.raw()) }
}

object_builder!(SessionOpenOptionsAdditionalContentExclusionPolicyRule);

/// A builder of `SessionOpenOptionsAdditionalContentExclusionPolicyRuleSource`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionOpenOptionsAdditionalContentExclusionPolicyRuleSource(pub(crate) Fields);

impl SessionOpenOptionsAdditionalContentExclusionPolicyRuleSource {
    /// Starts with what is required.
    #[inline]
    pub fn new(name: &str, r#type: &str) -> SessionOpenOptionsAdditionalContentExclusionPolicyRuleSource {
        let mut fields = Fields::new();
        fields.text("name", name);
        fields.text("type", r#type);
        SessionOpenOptionsAdditionalContentExclusionPolicyRuleSource(fields)
    }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> SessionOpenOptionsAdditionalContentExclusionPolicyRuleSource { self.0.text("name", value); self }
    /// Sets `type`.
    #[inline] pub fn r#type(mut self, value: &str) -> SessionOpenOptionsAdditionalContentExclusionPolicyRuleSource { self.0.text("type", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionOpenOptionsAdditionalContentExclusionPolicyRuleSource { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionOpenOptionsAdditionalContentExclusionPolicyRuleSource<'_> { view::SessionOpenOptionsAdditionalContentExclusionPolicyRuleSource(self.0.raw()) }
}

object_builder!(SessionOpenOptionsAdditionalContentExclusionPolicyRuleSource);

/// A builder of `SessionPluginsDisableRequest`: the parameters of `session.plugins.disable`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionPluginsDisableRequest(pub(crate) Fields);

impl SessionPluginsDisableRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(names: impl IntoIterator<Item = impl AsRef<str>>) -> SessionPluginsDisableRequest {
        let mut fields = Fields::new();
        fields.put("names", &{ let mut series = Series::list(); for item in names { series.item(&JsonText::from(item.as_ref())); } series.finish() });
        SessionPluginsDisableRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> SessionPluginsDisableRequest { self.0.text("sessionId", value); self }
    /// Sets `names`.
    #[inline] pub fn names(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionPluginsDisableRequest { self.0.put("names", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionPluginsDisableRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionPluginsDisableRequest<'_> { view::SessionPluginsDisableRequest(self.0.raw()) }
}

object_builder!(SessionPluginsDisableRequest);

/// A builder of `SessionPluginsEnableRequest`: the parameters of `session.plugins.enable`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionPluginsEnableRequest(pub(crate) Fields);

impl SessionPluginsEnableRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(names: impl IntoIterator<Item = impl AsRef<str>>) -> SessionPluginsEnableRequest {
        let mut fields = Fields::new();
        fields.put("names", &{ let mut series = Series::list(); for item in names { series.item(&JsonText::from(item.as_ref())); } series.finish() });
        SessionPluginsEnableRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> SessionPluginsEnableRequest { self.0.text("sessionId", value); self }
    /// Sets `names`.
    #[inline] pub fn names(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionPluginsEnableRequest { self.0.put("names", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionPluginsEnableRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionPluginsEnableRequest<'_> { view::SessionPluginsEnableRequest(self.0.raw()) }
}

object_builder!(SessionPluginsEnableRequest);

/// A builder of `SessionPluginsInstallRequest`: the parameters of `session.plugins.install`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionPluginsInstallRequest(pub(crate) Fields);

impl SessionPluginsInstallRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(source: &str) -> SessionPluginsInstallRequest {
        let mut fields = Fields::new();
        fields.text("source", source);
        SessionPluginsInstallRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> SessionPluginsInstallRequest { self.0.text("sessionId", value); self }
    /// Sets `source`.
    #[inline] pub fn source(mut self, value: &str) -> SessionPluginsInstallRequest { self.0.text("source", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionPluginsInstallRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionPluginsInstallRequest<'_> { view::SessionPluginsInstallRequest(self.0.raw()) }
}

object_builder!(SessionPluginsInstallRequest);

/// A builder of `SessionSetCredentialsParams`: the parameters of `session.gitHubAuth.setCredentials`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionSetCredentialsParams(pub(crate) Fields);

impl SessionSetCredentialsParams {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> SessionSetCredentialsParams {
        let fields = Fields::new();
        SessionSetCredentialsParams(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> SessionSetCredentialsParams { self.0.text("sessionId", value); self }
    /// Sets `credentials`.
    #[inline] pub fn credentials(mut self, value: impl Into<SettableAuthInfo>) -> SessionSetCredentialsParams { self.0.put("credentials", &Into::<SettableAuthInfo>::into(value).0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionSetCredentialsParams { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionSetCredentialsParams<'_> { view::SessionSetCredentialsParams(self.0.raw()) }
}

object_builder!(SessionSetCredentialsParams);

/// A builder of `SessionWorkingDirectoryContext`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionWorkingDirectoryContext(pub(crate) Fields);

impl SessionWorkingDirectoryContext {
    /// Starts with what is required.
    #[inline]
    pub fn new(cwd: &str) -> SessionWorkingDirectoryContext {
        let mut fields = Fields::new();
        fields.text("cwd", cwd);
        SessionWorkingDirectoryContext(fields)
    }
    /// Sets `cwd`.
    #[inline] pub fn cwd(mut self, value: &str) -> SessionWorkingDirectoryContext { self.0.text("cwd", value); self }
    /// Sets `gitRoot`.
    #[inline] pub fn git_root(mut self, value: &str) -> SessionWorkingDirectoryContext { self.0.text("gitRoot", value); self }
    /// Sets `repository`.
    #[inline] pub fn repository(mut self, value: &str) -> SessionWorkingDirectoryContext { self.0.text("repository", value); self }
    /// Sets `hostType`.
    #[inline] pub fn host_type(mut self, value: enums::SessionWorkingDirectoryContextHostType) -> SessionWorkingDirectoryContext { self.0.text("hostType", value.as_str()); self }
    /// Sets `repositoryHost`.
    #[inline] pub fn repository_host(mut self, value: &str) -> SessionWorkingDirectoryContext { self.0.text("repositoryHost", value); self }
    /// Sets `branch`.
    #[inline] pub fn branch(mut self, value: &str) -> SessionWorkingDirectoryContext { self.0.text("branch", value); self }
    /// Sets `headCommit`.
    #[inline] pub fn head_commit(mut self, value: &str) -> SessionWorkingDirectoryContext { self.0.text("headCommit", value); self }
    /// Sets `baseCommit`.
    #[inline] pub fn base_commit(mut self, value: &str) -> SessionWorkingDirectoryContext { self.0.text("baseCommit", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionWorkingDirectoryContext { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionWorkingDirectoryContext<'_> { view::SessionWorkingDirectoryContext(self.0.raw()) }
}

object_builder!(SessionWorkingDirectoryContext);

/// A builder of `SessionsBulkDeleteRequest`: the parameters of `sessions.bulkDelete`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionsBulkDeleteRequest(pub(crate) Fields);

impl SessionsBulkDeleteRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(session_ids: impl IntoIterator<Item = impl AsRef<str>>) -> SessionsBulkDeleteRequest {
        let mut fields = Fields::new();
        fields.put("sessionIds", &{ let mut series = Series::list(); for item in session_ids { series.item(&JsonText::from(item.as_ref())); } series.finish() });
        SessionsBulkDeleteRequest(fields)
    }
    /// Sets `sessionIds`.
    #[inline] pub fn session_ids(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionsBulkDeleteRequest { self.0.put("sessionIds", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionsBulkDeleteRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionsBulkDeleteRequest<'_> { view::SessionsBulkDeleteRequest(self.0.raw()) }
}

object_builder!(SessionsBulkDeleteRequest);

/// A builder of `SessionsCheckInUseRequest`: the parameters of `sessions.checkInUse`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionsCheckInUseRequest(pub(crate) Fields);

impl SessionsCheckInUseRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(session_ids: impl IntoIterator<Item = impl AsRef<str>>) -> SessionsCheckInUseRequest {
        let mut fields = Fields::new();
        fields.put("sessionIds", &{ let mut series = Series::list(); for item in session_ids { series.item(&JsonText::from(item.as_ref())); } series.finish() });
        SessionsCheckInUseRequest(fields)
    }
    /// Sets `sessionIds`.
    #[inline] pub fn session_ids(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionsCheckInUseRequest { self.0.put("sessionIds", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionsCheckInUseRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionsCheckInUseRequest<'_> { view::SessionsCheckInUseRequest(self.0.raw()) }
}

object_builder!(SessionsCheckInUseRequest);

/// A builder of `SessionsCloseRequest`: the parameters of `sessions.close`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionsCloseRequest(pub(crate) Fields);

impl SessionsCloseRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(session_id: &str) -> SessionsCloseRequest {
        let mut fields = Fields::new();
        fields.text("sessionId", session_id);
        SessionsCloseRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> SessionsCloseRequest { self.0.text("sessionId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionsCloseRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionsCloseRequest<'_> { view::SessionsCloseRequest(self.0.raw()) }
}

object_builder!(SessionsCloseRequest);

/// A builder of `SessionsEnrichMetadataRequest`: the parameters of `sessions.enrichMetadata`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionsEnrichMetadataRequest(pub(crate) Fields);

impl SessionsEnrichMetadataRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(sessions: impl IntoIterator<Item = LocalSessionMetadataValue>) -> SessionsEnrichMetadataRequest {
        let mut fields = Fields::new();
        fields.put("sessions", &{ let mut series = Series::list(); for item in sessions { series.item(&item.0.into_json()); } series.finish() });
        SessionsEnrichMetadataRequest(fields)
    }
    /// Sets `sessions`.
    #[inline] pub fn sessions(mut self, value: impl IntoIterator<Item = LocalSessionMetadataValue>) -> SessionsEnrichMetadataRequest { self.0.put("sessions", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionsEnrichMetadataRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionsEnrichMetadataRequest<'_> { view::SessionsEnrichMetadataRequest(self.0.raw()) }
}

object_builder!(SessionsEnrichMetadataRequest);

/// A builder of `SessionsFindByPrefixRequest`: the parameters of `sessions.findByPrefix`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionsFindByPrefixRequest(pub(crate) Fields);

impl SessionsFindByPrefixRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(prefix: &str) -> SessionsFindByPrefixRequest {
        let mut fields = Fields::new();
        fields.text("prefix", prefix);
        SessionsFindByPrefixRequest(fields)
    }
    /// Sets `prefix`.
    #[inline] pub fn prefix(mut self, value: &str) -> SessionsFindByPrefixRequest { self.0.text("prefix", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionsFindByPrefixRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionsFindByPrefixRequest<'_> { view::SessionsFindByPrefixRequest(self.0.raw()) }
}

object_builder!(SessionsFindByPrefixRequest);

/// A builder of `SessionsFindByTaskIDRequest`: the parameters of `sessions.findByTaskId`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionsFindByTaskIDRequest(pub(crate) Fields);

impl SessionsFindByTaskIDRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(task_id: &str) -> SessionsFindByTaskIDRequest {
        let mut fields = Fields::new();
        fields.text("taskId", task_id);
        SessionsFindByTaskIDRequest(fields)
    }
    /// Sets `taskId`.
    #[inline] pub fn task_id(mut self, value: &str) -> SessionsFindByTaskIDRequest { self.0.text("taskId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionsFindByTaskIDRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionsFindByTaskIDRequest<'_> { view::SessionsFindByTaskIDRequest(self.0.raw()) }
}

object_builder!(SessionsFindByTaskIDRequest);

/// A builder of `SessionsGetClientMetadataRequest`: the parameters of `sessions.getClientMetadata`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionsGetClientMetadataRequest(pub(crate) Fields);

impl SessionsGetClientMetadataRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(session_ids: impl IntoIterator<Item = impl AsRef<str>>) -> SessionsGetClientMetadataRequest {
        let mut fields = Fields::new();
        fields.put("sessionIds", &{ let mut series = Series::list(); for item in session_ids { series.item(&JsonText::from(item.as_ref())); } series.finish() });
        SessionsGetClientMetadataRequest(fields)
    }
    /// Sets `sessionIds`. Greatest number of items `1000`.
    #[inline] pub fn session_ids(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionsGetClientMetadataRequest { self.0.put("sessionIds", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `keys`. Greatest number of items `128`.
    #[inline] pub fn keys(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionsGetClientMetadataRequest { self.0.put("keys", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionsGetClientMetadataRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionsGetClientMetadataRequest<'_> { view::SessionsGetClientMetadataRequest(self.0.raw()) }
}

object_builder!(SessionsGetClientMetadataRequest);

/// A builder of `SessionsGetLastForContextRequest`: the parameters of `sessions.getLastForContext`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionsGetLastForContextRequest(pub(crate) Fields);

impl SessionsGetLastForContextRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> SessionsGetLastForContextRequest {
        let fields = Fields::new();
        SessionsGetLastForContextRequest(fields)
    }
    /// Sets `context`.
    #[inline] pub fn context(mut self, value: SessionContext) -> SessionsGetLastForContextRequest { self.0.fields("context", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionsGetLastForContextRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionsGetLastForContextRequest<'_> { view::SessionsGetLastForContextRequest(self.0.raw()) }
}

object_builder!(SessionsGetLastForContextRequest);

/// A builder of `SessionsListRequest`: the parameters of `sessions.list`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionsListRequest(pub(crate) Fields);

impl SessionsListRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> SessionsListRequest {
        let fields = Fields::new();
        SessionsListRequest(fields)
    }
    /// Sets `source`.
    #[inline] pub fn source(mut self, value: enums::SessionSource) -> SessionsListRequest { self.0.text("source", value.as_str()); self }
    /// Sets `metadataLimit`. At least `0`.
    #[inline] pub fn metadata_limit(mut self, value: u64) -> SessionsListRequest { self.0.natural("metadataLimit", value); self }
    /// Sets `filter`.
    #[inline] pub fn filter(mut self, value: SessionListFilter) -> SessionsListRequest { self.0.fields("filter", &value.0); self }
    /// Sets `includeDetached`.
    #[inline] pub fn include_detached(mut self, value: bool) -> SessionsListRequest { self.0.bool("includeDetached", value); self }
    /// Sets `throwOnError`.
    #[inline] pub fn throw_on_error(mut self, value: bool) -> SessionsListRequest { self.0.bool("throwOnError", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionsListRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionsListRequest<'_> { view::SessionsListRequest(self.0.raw()) }
}

object_builder!(SessionsListRequest);

/// A builder of `SessionsLoadDeferredRepoHooksRequest`: the parameters of `sessions.loadDeferredRepoHooks`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionsLoadDeferredRepoHooksRequest(pub(crate) Fields);

impl SessionsLoadDeferredRepoHooksRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(session_id: &str) -> SessionsLoadDeferredRepoHooksRequest {
        let mut fields = Fields::new();
        fields.text("sessionId", session_id);
        SessionsLoadDeferredRepoHooksRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> SessionsLoadDeferredRepoHooksRequest { self.0.text("sessionId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionsLoadDeferredRepoHooksRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionsLoadDeferredRepoHooksRequest<'_> { view::SessionsLoadDeferredRepoHooksRequest(self.0.raw()) }
}

object_builder!(SessionsLoadDeferredRepoHooksRequest);

/// A builder of `SessionsOpenAttach`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionsOpenAttach(pub(crate) Fields);

impl SessionsOpenAttach {
    /// Starts with what is required.
    #[inline]
    pub fn new(session_id: &str) -> SessionsOpenAttach {
        let mut fields = Fields::new();
        fields.text("kind", "attach");
        fields.text("sessionId", session_id);
        SessionsOpenAttach(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> SessionsOpenAttach { self.0.text("sessionId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionsOpenAttach { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionsOpenAttach<'_> { view::SessionsOpenAttach(self.0.raw()) }
}

object_builder!(SessionsOpenAttach);

/// A builder of `SessionsOpenCloud`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionsOpenCloud(pub(crate) Fields);

impl SessionsOpenCloud {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> SessionsOpenCloud {
        let mut fields = Fields::new();
        fields.text("kind", "cloud");
        SessionsOpenCloud(fields)
    }
    /// Sets `repository`.
    #[inline] pub fn repository(mut self, value: RemoteSessionRepository) -> SessionsOpenCloud { self.0.fields("repository", &value.0); self }
    /// Sets `owner`.
    #[inline] pub fn owner(mut self, value: &str) -> SessionsOpenCloud { self.0.text("owner", value); self }
    /// Sets `options`.
    #[inline] pub fn options(mut self, value: SessionOpenOptions) -> SessionsOpenCloud { self.0.fields("options", &value.0); self }
    /// Sets `onTaskCreated`. Internal to the runtime.
    #[inline] pub fn on_task_created(mut self, value: impl Into<JsonText>) -> SessionsOpenCloud { self.0.put("onTaskCreated", &Into::<JsonText>::into(value)); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionsOpenCloud { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionsOpenCloud<'_> { view::SessionsOpenCloud(self.0.raw()) }
}

object_builder!(SessionsOpenCloud);

/// A builder of `SessionsOpenCreate`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionsOpenCreate(pub(crate) Fields);

impl SessionsOpenCreate {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> SessionsOpenCreate {
        let mut fields = Fields::new();
        fields.text("kind", "create");
        SessionsOpenCreate(fields)
    }
    /// Sets `options`.
    #[inline] pub fn options(mut self, value: SessionOpenOptions) -> SessionsOpenCreate { self.0.fields("options", &value.0); self }
    /// Sets `emitStart`.
    #[inline] pub fn emit_start(mut self, value: bool) -> SessionsOpenCreate { self.0.bool("emitStart", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionsOpenCreate { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionsOpenCreate<'_> { view::SessionsOpenCreate(self.0.raw()) }
}

object_builder!(SessionsOpenCreate);

/// A builder of `SessionsOpenHandoff`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionsOpenHandoff(pub(crate) Fields);

impl SessionsOpenHandoff {
    /// Starts with what is required.
    #[inline]
    pub fn new(metadata: RemoteSessionMetadataValue) -> SessionsOpenHandoff {
        let mut fields = Fields::new();
        fields.text("kind", "handoff");
        fields.fields("metadata", &metadata.0);
        SessionsOpenHandoff(fields)
    }
    /// Sets `metadata`.
    #[inline] pub fn metadata(mut self, value: RemoteSessionMetadataValue) -> SessionsOpenHandoff { self.0.fields("metadata", &value.0); self }
    /// Sets `options`.
    #[inline] pub fn options(mut self, value: SessionOpenOptions) -> SessionsOpenHandoff { self.0.fields("options", &value.0); self }
    /// Sets `taskType`.
    #[inline] pub fn task_type(mut self, value: enums::SessionsOpenHandoffTaskType) -> SessionsOpenHandoff { self.0.text("taskType", value.as_str()); self }
    /// Sets `onProgress`. Internal to the runtime.
    #[inline] pub fn on_progress(mut self, value: impl Into<JsonText>) -> SessionsOpenHandoff { self.0.put("onProgress", &Into::<JsonText>::into(value)); self }
    /// Sets `onConfirm`. Internal to the runtime.
    #[inline] pub fn on_confirm(mut self, value: impl Into<JsonText>) -> SessionsOpenHandoff { self.0.put("onConfirm", &Into::<JsonText>::into(value)); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionsOpenHandoff { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionsOpenHandoff<'_> { view::SessionsOpenHandoff(self.0.raw()) }
}

object_builder!(SessionsOpenHandoff);

/// A builder of `SessionsOpenRemote`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionsOpenRemote(pub(crate) Fields);

impl SessionsOpenRemote {
    /// Starts with what is required.
    #[inline]
    pub fn new(remote_session_id: &str) -> SessionsOpenRemote {
        let mut fields = Fields::new();
        fields.text("kind", "remote");
        fields.text("remoteSessionId", remote_session_id);
        SessionsOpenRemote(fields)
    }
    /// Sets `remoteSessionId`.
    #[inline] pub fn remote_session_id(mut self, value: &str) -> SessionsOpenRemote { self.0.text("remoteSessionId", value); self }
    /// Sets `repository`.
    #[inline] pub fn repository(mut self, value: RemoteSessionRepository) -> SessionsOpenRemote { self.0.fields("repository", &value.0); self }
    /// Sets `options`.
    #[inline] pub fn options(mut self, value: SessionOpenOptions) -> SessionsOpenRemote { self.0.fields("options", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionsOpenRemote { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionsOpenRemote<'_> { view::SessionsOpenRemote(self.0.raw()) }
}

object_builder!(SessionsOpenRemote);

/// A builder of `SessionsOpenResume`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionsOpenResume(pub(crate) Fields);

impl SessionsOpenResume {
    /// Starts with what is required.
    #[inline]
    pub fn new(session_id: &str) -> SessionsOpenResume {
        let mut fields = Fields::new();
        fields.text("kind", "resume");
        fields.text("sessionId", session_id);
        SessionsOpenResume(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> SessionsOpenResume { self.0.text("sessionId", value); self }
    /// Sets `options`.
    #[inline] pub fn options(mut self, value: SessionOpenOptions) -> SessionsOpenResume { self.0.fields("options", &value.0); self }
    /// Sets `resume`.
    #[inline] pub fn resume(mut self, value: bool) -> SessionsOpenResume { self.0.bool("resume", value); self }
    /// Sets `suppressResumeWorkspaceMetadataWriteback`.
    #[inline] pub fn suppress_resume_workspace_metadata_writeback(mut self, value: bool) -> SessionsOpenResume { self.0.bool("suppressResumeWorkspaceMetadataWriteback", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionsOpenResume { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionsOpenResume<'_> { view::SessionsOpenResume(self.0.raw()) }
}

object_builder!(SessionsOpenResume);

/// A builder of `SessionsOpenResumeLast`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionsOpenResumeLast(pub(crate) Fields);

impl SessionsOpenResumeLast {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> SessionsOpenResumeLast {
        let mut fields = Fields::new();
        fields.text("kind", "resumeLast");
        SessionsOpenResumeLast(fields)
    }
    /// Sets `context`.
    #[inline] pub fn context(mut self, value: SessionContext) -> SessionsOpenResumeLast { self.0.fields("context", &value.0); self }
    /// Sets `options`.
    #[inline] pub fn options(mut self, value: SessionOpenOptions) -> SessionsOpenResumeLast { self.0.fields("options", &value.0); self }
    /// Sets `suppressResumeWorkspaceMetadataWriteback`.
    #[inline] pub fn suppress_resume_workspace_metadata_writeback(mut self, value: bool) -> SessionsOpenResumeLast { self.0.bool("suppressResumeWorkspaceMetadataWriteback", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionsOpenResumeLast { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionsOpenResumeLast<'_> { view::SessionsOpenResumeLast(self.0.raw()) }
}

object_builder!(SessionsOpenResumeLast);

/// A builder of `SessionsPruneOldRequest`: the parameters of `sessions.pruneOld`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionsPruneOldRequest(pub(crate) Fields);

impl SessionsPruneOldRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(older_than_days: u64) -> SessionsPruneOldRequest {
        let mut fields = Fields::new();
        fields.natural("olderThanDays", older_than_days);
        SessionsPruneOldRequest(fields)
    }
    /// Sets `olderThanDays`. At least `0`.
    #[inline] pub fn older_than_days(mut self, value: u64) -> SessionsPruneOldRequest { self.0.natural("olderThanDays", value); self }
    /// Sets `dryRun`.
    #[inline] pub fn dry_run(mut self, value: bool) -> SessionsPruneOldRequest { self.0.bool("dryRun", value); self }
    /// Sets `includeNamed`.
    #[inline] pub fn include_named(mut self, value: bool) -> SessionsPruneOldRequest { self.0.bool("includeNamed", value); self }
    /// Sets `excludeSessionIds`.
    #[inline] pub fn exclude_session_ids(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SessionsPruneOldRequest { self.0.put("excludeSessionIds", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionsPruneOldRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionsPruneOldRequest<'_> { view::SessionsPruneOldRequest(self.0.raw()) }
}

object_builder!(SessionsPruneOldRequest);

/// A builder of `SessionsReadPersistedEventsRequest`: the parameters of `sessions.readPersistedEvents`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionsReadPersistedEventsRequest(pub(crate) Fields);

impl SessionsReadPersistedEventsRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(session_id: &str) -> SessionsReadPersistedEventsRequest {
        let mut fields = Fields::new();
        fields.text("sessionId", session_id);
        SessionsReadPersistedEventsRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> SessionsReadPersistedEventsRequest { self.0.text("sessionId", value); self }
    /// Sets `cursor`.
    #[inline] pub fn cursor(mut self, value: &str) -> SessionsReadPersistedEventsRequest { self.0.text("cursor", value); self }
    /// Sets `max`. More than `0`. At most `1000`.
    #[inline] pub fn max(mut self, value: u64) -> SessionsReadPersistedEventsRequest { self.0.natural("max", value); self }
    /// Sets `direction`.
    #[inline] pub fn direction(mut self, value: enums::EventsReadDirection) -> SessionsReadPersistedEventsRequest { self.0.text("direction", value.as_str()); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionsReadPersistedEventsRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionsReadPersistedEventsRequest<'_> { view::SessionsReadPersistedEventsRequest(self.0.raw()) }
}

object_builder!(SessionsReadPersistedEventsRequest);

/// A builder of `SessionsReleaseLockRequest`: the parameters of `sessions.releaseLock`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionsReleaseLockRequest(pub(crate) Fields);

impl SessionsReleaseLockRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(session_id: &str) -> SessionsReleaseLockRequest {
        let mut fields = Fields::new();
        fields.text("sessionId", session_id);
        SessionsReleaseLockRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> SessionsReleaseLockRequest { self.0.text("sessionId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionsReleaseLockRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionsReleaseLockRequest<'_> { view::SessionsReleaseLockRequest(self.0.raw()) }
}

object_builder!(SessionsReleaseLockRequest);

/// A builder of `SessionsReloadPluginHooksRequest`: the parameters of `sessions.reloadPluginHooks`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionsReloadPluginHooksRequest(pub(crate) Fields);

impl SessionsReloadPluginHooksRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(session_id: &str) -> SessionsReloadPluginHooksRequest {
        let mut fields = Fields::new();
        fields.text("sessionId", session_id);
        SessionsReloadPluginHooksRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> SessionsReloadPluginHooksRequest { self.0.text("sessionId", value); self }
    /// Sets `deferRepoHooks`.
    #[inline] pub fn defer_repo_hooks(mut self, value: bool) -> SessionsReloadPluginHooksRequest { self.0.bool("deferRepoHooks", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionsReloadPluginHooksRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionsReloadPluginHooksRequest<'_> { view::SessionsReloadPluginHooksRequest(self.0.raw()) }
}

object_builder!(SessionsReloadPluginHooksRequest);

/// A builder of `SessionsSaveRequest`: the parameters of `sessions.save`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionsSaveRequest(pub(crate) Fields);

impl SessionsSaveRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(session_id: &str) -> SessionsSaveRequest {
        let mut fields = Fields::new();
        fields.text("sessionId", session_id);
        SessionsSaveRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> SessionsSaveRequest { self.0.text("sessionId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionsSaveRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionsSaveRequest<'_> { view::SessionsSaveRequest(self.0.raw()) }
}

object_builder!(SessionsSaveRequest);

/// A builder of `SessionsSetAdditionalPluginsRequest`: the parameters of `sessions.setAdditionalPlugins`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionsSetAdditionalPluginsRequest(pub(crate) Fields);

impl SessionsSetAdditionalPluginsRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(plugins: impl IntoIterator<Item = InstalledPlugin>) -> SessionsSetAdditionalPluginsRequest {
        let mut fields = Fields::new();
        fields.put("plugins", &{ let mut series = Series::list(); for item in plugins { series.item(&item.0.into_json()); } series.finish() });
        SessionsSetAdditionalPluginsRequest(fields)
    }
    /// Sets `plugins`.
    #[inline] pub fn plugins(mut self, value: impl IntoIterator<Item = InstalledPlugin>) -> SessionsSetAdditionalPluginsRequest { self.0.put("plugins", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionsSetAdditionalPluginsRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionsSetAdditionalPluginsRequest<'_> { view::SessionsSetAdditionalPluginsRequest(self.0.raw()) }
}

object_builder!(SessionsSetAdditionalPluginsRequest);

/// A builder of `SessionsSetRemoteControlSteeringRequest`: the parameters of `sessions.setRemoteControlSteering`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionsSetRemoteControlSteeringRequest(pub(crate) Fields);

impl SessionsSetRemoteControlSteeringRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(enabled: bool) -> SessionsSetRemoteControlSteeringRequest {
        let mut fields = Fields::new();
        fields.bool("enabled", enabled);
        SessionsSetRemoteControlSteeringRequest(fields)
    }
    /// Sets `enabled`.
    #[inline] pub fn enabled(mut self, value: bool) -> SessionsSetRemoteControlSteeringRequest { self.0.bool("enabled", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionsSetRemoteControlSteeringRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionsSetRemoteControlSteeringRequest<'_> { view::SessionsSetRemoteControlSteeringRequest(self.0.raw()) }
}

object_builder!(SessionsSetRemoteControlSteeringRequest);

/// A builder of `SessionsStartRemoteControlRequest`: the parameters of `sessions.startRemoteControl`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionsStartRemoteControlRequest(pub(crate) Fields);

impl SessionsStartRemoteControlRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(session_id: &str, config: RemoteControlConfig) -> SessionsStartRemoteControlRequest {
        let mut fields = Fields::new();
        fields.text("sessionId", session_id);
        fields.fields("config", &config.0);
        SessionsStartRemoteControlRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> SessionsStartRemoteControlRequest { self.0.text("sessionId", value); self }
    /// Sets `config`.
    #[inline] pub fn config(mut self, value: RemoteControlConfig) -> SessionsStartRemoteControlRequest { self.0.fields("config", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionsStartRemoteControlRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionsStartRemoteControlRequest<'_> { view::SessionsStartRemoteControlRequest(self.0.raw()) }
}

object_builder!(SessionsStartRemoteControlRequest);

/// A builder of `SessionsStopRemoteControlRequest`: the parameters of `sessions.stopRemoteControl`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionsStopRemoteControlRequest(pub(crate) Fields);

impl SessionsStopRemoteControlRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> SessionsStopRemoteControlRequest {
        let fields = Fields::new();
        SessionsStopRemoteControlRequest(fields)
    }
    /// Sets `expectedSessionId`.
    #[inline] pub fn expected_session_id(mut self, value: &str) -> SessionsStopRemoteControlRequest { self.0.text("expectedSessionId", value); self }
    /// Sets `force`.
    #[inline] pub fn force(mut self, value: bool) -> SessionsStopRemoteControlRequest { self.0.bool("force", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionsStopRemoteControlRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionsStopRemoteControlRequest<'_> { view::SessionsStopRemoteControlRequest(self.0.raw()) }
}

object_builder!(SessionsStopRemoteControlRequest);

/// A builder of `SessionsTransferRemoteControlRequest`: the parameters of `sessions.transferRemoteControl`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SessionsTransferRemoteControlRequest(pub(crate) Fields);

impl SessionsTransferRemoteControlRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(to_session_id: &str) -> SessionsTransferRemoteControlRequest {
        let mut fields = Fields::new();
        fields.text("toSessionId", to_session_id);
        SessionsTransferRemoteControlRequest(fields)
    }
    /// Sets `toSessionId`.
    #[inline] pub fn to_session_id(mut self, value: &str) -> SessionsTransferRemoteControlRequest { self.0.text("toSessionId", value); self }
    /// Sets `expectedFromSessionId`.
    #[inline] pub fn expected_from_session_id(mut self, value: &str) -> SessionsTransferRemoteControlRequest { self.0.text("expectedFromSessionId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SessionsTransferRemoteControlRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SessionsTransferRemoteControlRequest<'_> { view::SessionsTransferRemoteControlRequest(self.0.raw()) }
}

object_builder!(SessionsTransferRemoteControlRequest);

/// A builder of `SettableTokenAuthInfo`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SettableTokenAuthInfo(pub(crate) Fields);

impl SettableTokenAuthInfo {
    /// Starts with what is required.
    #[inline]
    pub fn new(host: &str, token: &str) -> SettableTokenAuthInfo {
        let mut fields = Fields::new();
        fields.text("type", "token");
        fields.text("host", host);
        fields.text("token", token);
        SettableTokenAuthInfo(fields)
    }
    /// Sets `host`.
    #[inline] pub fn host(mut self, value: &str) -> SettableTokenAuthInfo { self.0.text("host", value); self }
    /// Sets `token`.
    #[inline] pub fn token(mut self, value: &str) -> SettableTokenAuthInfo { self.0.text("token", value); self }
    /// Sets `copilotUser`.
    #[inline] pub fn copilot_user(mut self, value: CopilotUserResponse) -> SettableTokenAuthInfo { self.0.fields("copilotUser", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SettableTokenAuthInfo { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SettableTokenAuthInfo<'_> { view::SettableTokenAuthInfo(self.0.raw()) }
}

object_builder!(SettableTokenAuthInfo);

/// A builder of `ShellCancelUserRequestedRequest`: the parameters of `session.shell.cancelUserRequested`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ShellCancelUserRequestedRequest(pub(crate) Fields);

impl ShellCancelUserRequestedRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(request_id: &str) -> ShellCancelUserRequestedRequest {
        let mut fields = Fields::new();
        fields.text("requestId", request_id);
        ShellCancelUserRequestedRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> ShellCancelUserRequestedRequest { self.0.text("sessionId", value); self }
    /// Sets `requestId`.
    #[inline] pub fn request_id(mut self, value: &str) -> ShellCancelUserRequestedRequest { self.0.text("requestId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ShellCancelUserRequestedRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ShellCancelUserRequestedRequest<'_> { view::ShellCancelUserRequestedRequest(self.0.raw()) }
}

object_builder!(ShellCancelUserRequestedRequest);

/// A builder of `ShellExecuteUserRequestedRequest`: the parameters of `session.shell.executeUserRequested`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ShellExecuteUserRequestedRequest(pub(crate) Fields);

impl ShellExecuteUserRequestedRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(request_id: &str, command: &str) -> ShellExecuteUserRequestedRequest {
        let mut fields = Fields::new();
        fields.text("requestId", request_id);
        fields.text("command", command);
        ShellExecuteUserRequestedRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> ShellExecuteUserRequestedRequest { self.0.text("sessionId", value); self }
    /// Sets `requestId`.
    #[inline] pub fn request_id(mut self, value: &str) -> ShellExecuteUserRequestedRequest { self.0.text("requestId", value); self }
    /// Sets `command`.
    #[inline] pub fn command(mut self, value: &str) -> ShellExecuteUserRequestedRequest { self.0.text("command", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ShellExecuteUserRequestedRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ShellExecuteUserRequestedRequest<'_> { view::ShellExecuteUserRequestedRequest(self.0.raw()) }
}

object_builder!(ShellExecuteUserRequestedRequest);

/// A builder of `ShellKillRequest`: the parameters of `session.shell.kill`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ShellKillRequest(pub(crate) Fields);

impl ShellKillRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(process_id: &str) -> ShellKillRequest {
        let mut fields = Fields::new();
        fields.text("processId", process_id);
        ShellKillRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> ShellKillRequest { self.0.text("sessionId", value); self }
    /// Sets `processId`.
    #[inline] pub fn process_id(mut self, value: &str) -> ShellKillRequest { self.0.text("processId", value); self }
    /// Sets `signal`.
    #[inline] pub fn signal(mut self, value: enums::ShellKillSignal) -> ShellKillRequest { self.0.text("signal", value.as_str()); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ShellKillRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ShellKillRequest<'_> { view::ShellKillRequest(self.0.raw()) }
}

object_builder!(ShellKillRequest);

/// A builder of `ShutdownRequest`: the parameters of `session.shutdown`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ShutdownRequest(pub(crate) Fields);

impl ShutdownRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> ShutdownRequest {
        let fields = Fields::new();
        ShutdownRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> ShutdownRequest { self.0.text("sessionId", value); self }
    /// Sets `type`.
    #[inline] pub fn r#type(mut self, value: enums::ShutdownType) -> ShutdownRequest { self.0.text("type", value.as_str()); self }
    /// Sets `reason`.
    #[inline] pub fn reason(mut self, value: &str) -> ShutdownRequest { self.0.text("reason", value); self }
    /// Sets `detachSessionEndHooks`.
    #[inline] pub fn detach_session_end_hooks(mut self, value: bool) -> ShutdownRequest { self.0.bool("detachSessionEndHooks", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ShutdownRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ShutdownRequest<'_> { view::ShutdownRequest(self.0.raw()) }
}

object_builder!(ShutdownRequest);

/// A builder of `SkillApplyInstallRequest`: the parameters of `skills.applyInstall`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SkillApplyInstallRequest(pub(crate) Fields);

impl SkillApplyInstallRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(contract: CatalogClientContract, plan_handle: &str, policy_session_id: &str) -> SkillApplyInstallRequest {
        let mut fields = Fields::new();
        fields.fields("contract", &contract.0);
        fields.text("planHandle", plan_handle);
        fields.text("policySessionId", policy_session_id);
        SkillApplyInstallRequest(fields)
    }
    /// Sets `contract`.
    #[inline] pub fn contract(mut self, value: CatalogClientContract) -> SkillApplyInstallRequest { self.0.fields("contract", &value.0); self }
    /// Sets `planHandle`.
    #[inline] pub fn plan_handle(mut self, value: &str) -> SkillApplyInstallRequest { self.0.text("planHandle", value); self }
    /// Sets `policySessionId`.
    #[inline] pub fn policy_session_id(mut self, value: &str) -> SkillApplyInstallRequest { self.0.text("policySessionId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SkillApplyInstallRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SkillApplyInstallRequest<'_> { view::SkillApplyInstallRequest(self.0.raw()) }
}

object_builder!(SkillApplyInstallRequest);

/// A builder of `SkillApplyUninstallRequest`: the parameters of `skills.applyUninstall`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SkillApplyUninstallRequest(pub(crate) Fields);

impl SkillApplyUninstallRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(contract: CatalogClientContract, plan_handle: &str, policy_session_id: &str) -> SkillApplyUninstallRequest {
        let mut fields = Fields::new();
        fields.fields("contract", &contract.0);
        fields.text("planHandle", plan_handle);
        fields.text("policySessionId", policy_session_id);
        SkillApplyUninstallRequest(fields)
    }
    /// Sets `contract`.
    #[inline] pub fn contract(mut self, value: CatalogClientContract) -> SkillApplyUninstallRequest { self.0.fields("contract", &value.0); self }
    /// Sets `planHandle`.
    #[inline] pub fn plan_handle(mut self, value: &str) -> SkillApplyUninstallRequest { self.0.text("planHandle", value); self }
    /// Sets `policySessionId`.
    #[inline] pub fn policy_session_id(mut self, value: &str) -> SkillApplyUninstallRequest { self.0.text("policySessionId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SkillApplyUninstallRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SkillApplyUninstallRequest<'_> { view::SkillApplyUninstallRequest(self.0.raw()) }
}

object_builder!(SkillApplyUninstallRequest);

/// A builder of `SkillInstallationOperationRequest`: the parameters of `skills.installations.cancel`, the parameters of `skills.installations.status`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SkillInstallationOperationRequest(pub(crate) Fields);

impl SkillInstallationOperationRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(contract: CatalogClientContract, operation_id: &str) -> SkillInstallationOperationRequest {
        let mut fields = Fields::new();
        fields.fields("contract", &contract.0);
        fields.text("operationId", operation_id);
        SkillInstallationOperationRequest(fields)
    }
    /// Sets `contract`.
    #[inline] pub fn contract(mut self, value: CatalogClientContract) -> SkillInstallationOperationRequest { self.0.fields("contract", &value.0); self }
    /// Sets `operationId`.
    #[inline] pub fn operation_id(mut self, value: &str) -> SkillInstallationOperationRequest { self.0.text("operationId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SkillInstallationOperationRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SkillInstallationOperationRequest<'_> { view::SkillInstallationOperationRequest(self.0.raw()) }
}

object_builder!(SkillInstallationOperationRequest);

/// A builder of `SkillInstallationsRequest`: the parameters of `skills.installations.list`, the parameters of `skills.installations.recover`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SkillInstallationsRequest(pub(crate) Fields);

impl SkillInstallationsRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(contract: CatalogClientContract, policy_session_id: &str) -> SkillInstallationsRequest {
        let mut fields = Fields::new();
        fields.fields("contract", &contract.0);
        fields.text("policySessionId", policy_session_id);
        SkillInstallationsRequest(fields)
    }
    /// Sets `contract`.
    #[inline] pub fn contract(mut self, value: CatalogClientContract) -> SkillInstallationsRequest { self.0.fields("contract", &value.0); self }
    /// Sets `policySessionId`.
    #[inline] pub fn policy_session_id(mut self, value: &str) -> SkillInstallationsRequest { self.0.text("policySessionId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SkillInstallationsRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SkillInstallationsRequest<'_> { view::SkillInstallationsRequest(self.0.raw()) }
}

object_builder!(SkillInstallationsRequest);

/// A builder of `SkillPlanInstallRequest`: the parameters of `skills.planInstall`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SkillPlanInstallRequest(pub(crate) Fields);

impl SkillPlanInstallRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(contract: CatalogClientContract, candidate_handle: &str, policy_session_id: &str) -> SkillPlanInstallRequest {
        let mut fields = Fields::new();
        fields.fields("contract", &contract.0);
        fields.text("candidateHandle", candidate_handle);
        fields.text("policySessionId", policy_session_id);
        SkillPlanInstallRequest(fields)
    }
    /// Sets `contract`.
    #[inline] pub fn contract(mut self, value: CatalogClientContract) -> SkillPlanInstallRequest { self.0.fields("contract", &value.0); self }
    /// Sets `candidateHandle`.
    #[inline] pub fn candidate_handle(mut self, value: &str) -> SkillPlanInstallRequest { self.0.text("candidateHandle", value); self }
    /// Sets `policySessionId`.
    #[inline] pub fn policy_session_id(mut self, value: &str) -> SkillPlanInstallRequest { self.0.text("policySessionId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SkillPlanInstallRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SkillPlanInstallRequest<'_> { view::SkillPlanInstallRequest(self.0.raw()) }
}

object_builder!(SkillPlanInstallRequest);

/// A builder of `SkillPlanUninstallRequest`: the parameters of `skills.planUninstall`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SkillPlanUninstallRequest(pub(crate) Fields);

impl SkillPlanUninstallRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(contract: CatalogClientContract, installation_id: &str, policy_session_id: &str) -> SkillPlanUninstallRequest {
        let mut fields = Fields::new();
        fields.fields("contract", &contract.0);
        fields.text("installationId", installation_id);
        fields.text("policySessionId", policy_session_id);
        SkillPlanUninstallRequest(fields)
    }
    /// Sets `contract`.
    #[inline] pub fn contract(mut self, value: CatalogClientContract) -> SkillPlanUninstallRequest { self.0.fields("contract", &value.0); self }
    /// Sets `installationId`.
    #[inline] pub fn installation_id(mut self, value: &str) -> SkillPlanUninstallRequest { self.0.text("installationId", value); self }
    /// Sets `policySessionId`.
    #[inline] pub fn policy_session_id(mut self, value: &str) -> SkillPlanUninstallRequest { self.0.text("policySessionId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SkillPlanUninstallRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SkillPlanUninstallRequest<'_> { view::SkillPlanUninstallRequest(self.0.raw()) }
}

object_builder!(SkillPlanUninstallRequest);

/// A builder of `SkillSetEnabledRequest`: the parameters of `skills.installations.setEnabled`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SkillSetEnabledRequest(pub(crate) Fields);

impl SkillSetEnabledRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(contract: CatalogClientContract, installation_id: &str, enabled: bool, policy_session_id: &str) -> SkillSetEnabledRequest {
        let mut fields = Fields::new();
        fields.fields("contract", &contract.0);
        fields.text("installationId", installation_id);
        fields.bool("enabled", enabled);
        fields.text("policySessionId", policy_session_id);
        SkillSetEnabledRequest(fields)
    }
    /// Sets `contract`.
    #[inline] pub fn contract(mut self, value: CatalogClientContract) -> SkillSetEnabledRequest { self.0.fields("contract", &value.0); self }
    /// Sets `installationId`.
    #[inline] pub fn installation_id(mut self, value: &str) -> SkillSetEnabledRequest { self.0.text("installationId", value); self }
    /// Sets `enabled`.
    #[inline] pub fn enabled(mut self, value: bool) -> SkillSetEnabledRequest { self.0.bool("enabled", value); self }
    /// Sets `policySessionId`.
    #[inline] pub fn policy_session_id(mut self, value: &str) -> SkillSetEnabledRequest { self.0.text("policySessionId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SkillSetEnabledRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SkillSetEnabledRequest<'_> { view::SkillSetEnabledRequest(self.0.raw()) }
}

object_builder!(SkillSetEnabledRequest);

/// A builder of `SkillsConfigSetDisabledSkillsRequest`: the parameters of `skills.config.setDisabledSkills`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SkillsConfigSetDisabledSkillsRequest(pub(crate) Fields);

impl SkillsConfigSetDisabledSkillsRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(disabled_skills: impl IntoIterator<Item = impl AsRef<str>>) -> SkillsConfigSetDisabledSkillsRequest {
        let mut fields = Fields::new();
        fields.put("disabledSkills", &{ let mut series = Series::list(); for item in disabled_skills { series.item(&JsonText::from(item.as_ref())); } series.finish() });
        SkillsConfigSetDisabledSkillsRequest(fields)
    }
    /// Sets `disabledSkills`.
    #[inline] pub fn disabled_skills(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SkillsConfigSetDisabledSkillsRequest { self.0.put("disabledSkills", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SkillsConfigSetDisabledSkillsRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SkillsConfigSetDisabledSkillsRequest<'_> { view::SkillsConfigSetDisabledSkillsRequest(self.0.raw()) }
}

object_builder!(SkillsConfigSetDisabledSkillsRequest);

/// A builder of `SkillsConfigSetSkillDisabledRequest`: the parameters of `skills.config.setSkillDisabled`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SkillsConfigSetSkillDisabledRequest(pub(crate) Fields);

impl SkillsConfigSetSkillDisabledRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(name: &str, disabled: bool) -> SkillsConfigSetSkillDisabledRequest {
        let mut fields = Fields::new();
        fields.text("name", name);
        fields.bool("disabled", disabled);
        SkillsConfigSetSkillDisabledRequest(fields)
    }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> SkillsConfigSetSkillDisabledRequest { self.0.text("name", value); self }
    /// Sets `disabled`.
    #[inline] pub fn disabled(mut self, value: bool) -> SkillsConfigSetSkillDisabledRequest { self.0.bool("disabled", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SkillsConfigSetSkillDisabledRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SkillsConfigSetSkillDisabledRequest<'_> { view::SkillsConfigSetSkillDisabledRequest(self.0.raw()) }
}

object_builder!(SkillsConfigSetSkillDisabledRequest);

/// A builder of `SkillsDisableRequest`: the parameters of `session.skills.disable`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SkillsDisableRequest(pub(crate) Fields);

impl SkillsDisableRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(name: &str) -> SkillsDisableRequest {
        let mut fields = Fields::new();
        fields.text("name", name);
        SkillsDisableRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> SkillsDisableRequest { self.0.text("sessionId", value); self }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> SkillsDisableRequest { self.0.text("name", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SkillsDisableRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SkillsDisableRequest<'_> { view::SkillsDisableRequest(self.0.raw()) }
}

object_builder!(SkillsDisableRequest);

/// A builder of `SkillsDiscoverRequest`: the parameters of `skills.discover`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SkillsDiscoverRequest(pub(crate) Fields);

impl SkillsDiscoverRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> SkillsDiscoverRequest {
        let fields = Fields::new();
        SkillsDiscoverRequest(fields)
    }
    /// Sets `projectPaths`.
    #[inline] pub fn project_paths(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SkillsDiscoverRequest { self.0.put("projectPaths", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `skillDirectories`.
    #[inline] pub fn skill_directories(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SkillsDiscoverRequest { self.0.put("skillDirectories", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `ignoredSkillsLocations`.
    #[inline] pub fn ignored_skills_locations(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SkillsDiscoverRequest { self.0.put("ignoredSkillsLocations", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `excludeHostSkills`.
    #[inline] pub fn exclude_host_skills(mut self, value: bool) -> SkillsDiscoverRequest { self.0.bool("excludeHostSkills", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SkillsDiscoverRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SkillsDiscoverRequest<'_> { view::SkillsDiscoverRequest(self.0.raw()) }
}

object_builder!(SkillsDiscoverRequest);

/// A builder of `SkillsEnableRequest`: the parameters of `session.skills.enable`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SkillsEnableRequest(pub(crate) Fields);

impl SkillsEnableRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(name: &str) -> SkillsEnableRequest {
        let mut fields = Fields::new();
        fields.text("name", name);
        SkillsEnableRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> SkillsEnableRequest { self.0.text("sessionId", value); self }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> SkillsEnableRequest { self.0.text("name", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SkillsEnableRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SkillsEnableRequest<'_> { view::SkillsEnableRequest(self.0.raw()) }
}

object_builder!(SkillsEnableRequest);

/// A builder of `SkillsGetDiscoveryPathsRequest`: the parameters of `skills.getDiscoveryPaths`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SkillsGetDiscoveryPathsRequest(pub(crate) Fields);

impl SkillsGetDiscoveryPathsRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> SkillsGetDiscoveryPathsRequest {
        let fields = Fields::new();
        SkillsGetDiscoveryPathsRequest(fields)
    }
    /// Sets `projectPaths`.
    #[inline] pub fn project_paths(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SkillsGetDiscoveryPathsRequest { self.0.put("projectPaths", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `ignoredSkillsLocations`.
    #[inline] pub fn ignored_skills_locations(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SkillsGetDiscoveryPathsRequest { self.0.put("ignoredSkillsLocations", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `excludeHostSkills`.
    #[inline] pub fn exclude_host_skills(mut self, value: bool) -> SkillsGetDiscoveryPathsRequest { self.0.bool("excludeHostSkills", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SkillsGetDiscoveryPathsRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SkillsGetDiscoveryPathsRequest<'_> { view::SkillsGetDiscoveryPathsRequest(self.0.raw()) }
}

object_builder!(SkillsGetDiscoveryPathsRequest);

/// A builder of `SubagentSettings`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubagentSettings(pub(crate) Fields);

impl SubagentSettings {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> SubagentSettings {
        let fields = Fields::new();
        SubagentSettings(fields)
    }
    /// Sets `agents`.
    #[inline] pub fn agents(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, SubagentSettingsEntry)>) -> SubagentSettings { self.0.put("agents", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &item.0.into_json()); } series.finish() }); self }
    /// Sets `disabledSubagents`.
    #[inline] pub fn disabled_subagents(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> SubagentSettings { self.0.put("disabledSubagents", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `maxConcurrency`. At least `1`. At most `128`.
    #[inline] pub fn max_concurrency(mut self, value: u64) -> SubagentSettings { self.0.natural("maxConcurrency", value); self }
    /// Sets `maxDepth`. At least `1`. At most `128`.
    #[inline] pub fn max_depth(mut self, value: u64) -> SubagentSettings { self.0.natural("maxDepth", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SubagentSettings { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SubagentSettings<'_> { view::SubagentSettings(self.0.raw()) }
}

object_builder!(SubagentSettings);

/// A builder of `SubagentSettingsEntry`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct SubagentSettingsEntry(pub(crate) Fields);

impl SubagentSettingsEntry {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> SubagentSettingsEntry {
        let fields = Fields::new();
        SubagentSettingsEntry(fields)
    }
    /// Sets `model`.
    #[inline] pub fn model(mut self, value: &str) -> SubagentSettingsEntry { self.0.text("model", value); self }
    /// Sets `modelPolicy`.
    #[inline] pub fn model_policy(mut self, value: enums::AgentModelPolicy) -> SubagentSettingsEntry { self.0.text("modelPolicy", value.as_str()); self }
    /// Sets `effortLevel`.
    #[inline] pub fn effort_level(mut self, value: &str) -> SubagentSettingsEntry { self.0.text("effortLevel", value); self }
    /// Sets `contextTier`.
    #[inline] pub fn context_tier(mut self, value: enums::SubagentSettingsEntryContextTier) -> SubagentSettingsEntry { self.0.text("contextTier", value.as_str()); self }
    /// Sets `autoInvoke`.
    #[inline] pub fn auto_invoke(mut self, value: bool) -> SubagentSettingsEntry { self.0.bool("autoInvoke", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> SubagentSettingsEntry { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::SubagentSettingsEntry<'_> { view::SubagentSettingsEntry(self.0.raw()) }
}

object_builder!(SubagentSettingsEntry);

/// A builder of `TaskClientUpdateCancelled`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct TaskClientUpdateCancelled(pub(crate) Fields);

impl TaskClientUpdateCancelled {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> TaskClientUpdateCancelled {
        let mut fields = Fields::new();
        fields.text("kind", "cancelled");
        TaskClientUpdateCancelled(fields)
    }
    /// Sets `message`.
    #[inline] pub fn message(mut self, value: &str) -> TaskClientUpdateCancelled { self.0.text("message", value); self }
    /// Sets `reason`.
    #[inline] pub fn reason(mut self, value: &str) -> TaskClientUpdateCancelled { self.0.text("reason", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> TaskClientUpdateCancelled { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::TaskClientUpdateCancelled<'_> { view::TaskClientUpdateCancelled(self.0.raw()) }
}

object_builder!(TaskClientUpdateCancelled);

/// A builder of `TaskClientUpdateCompleted`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct TaskClientUpdateCompleted(pub(crate) Fields);

impl TaskClientUpdateCompleted {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> TaskClientUpdateCompleted {
        let mut fields = Fields::new();
        fields.text("kind", "completed");
        TaskClientUpdateCompleted(fields)
    }
    /// Sets `message`.
    #[inline] pub fn message(mut self, value: &str) -> TaskClientUpdateCompleted { self.0.text("message", value); self }
    /// Sets `result`.
    #[inline] pub fn result(mut self, value: impl Into<JsonText>) -> TaskClientUpdateCompleted { self.0.put("result", &Into::<JsonText>::into(value)); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> TaskClientUpdateCompleted { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::TaskClientUpdateCompleted<'_> { view::TaskClientUpdateCompleted(self.0.raw()) }
}

object_builder!(TaskClientUpdateCompleted);

/// A builder of `TaskClientUpdateFailed`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct TaskClientUpdateFailed(pub(crate) Fields);

impl TaskClientUpdateFailed {
    /// Starts with what is required.
    #[inline]
    pub fn new(error: &str) -> TaskClientUpdateFailed {
        let mut fields = Fields::new();
        fields.text("error", error);
        fields.text("kind", "failed");
        TaskClientUpdateFailed(fields)
    }
    /// Sets `message`.
    #[inline] pub fn message(mut self, value: &str) -> TaskClientUpdateFailed { self.0.text("message", value); self }
    /// Sets `error`.
    #[inline] pub fn error(mut self, value: &str) -> TaskClientUpdateFailed { self.0.text("error", value); self }
    /// Sets `code`.
    #[inline] pub fn code(mut self, value: &str) -> TaskClientUpdateFailed { self.0.text("code", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> TaskClientUpdateFailed { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::TaskClientUpdateFailed<'_> { view::TaskClientUpdateFailed(self.0.raw()) }
}

object_builder!(TaskClientUpdateFailed);

/// A builder of `TaskClientUpdateProgress`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct TaskClientUpdateProgress(pub(crate) Fields);

impl TaskClientUpdateProgress {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> TaskClientUpdateProgress {
        let mut fields = Fields::new();
        fields.text("kind", "progress");
        TaskClientUpdateProgress(fields)
    }
    /// Sets `status`.
    #[inline] pub fn status(mut self, value: enums::TaskClientActiveStatus) -> TaskClientUpdateProgress { self.0.text("status", value.as_str()); self }
    /// Sets `message`.
    #[inline] pub fn message(mut self, value: &str) -> TaskClientUpdateProgress { self.0.text("message", value); self }
    /// Sets `phase`.
    #[inline] pub fn phase(mut self, value: &str) -> TaskClientUpdateProgress { self.0.text("phase", value); self }
    /// Sets `phase` to null.
    #[inline] pub fn phase_null(mut self) -> TaskClientUpdateProgress { self.0.null("phase"); self }
    /// Sets `percentage`.
    #[inline] pub fn percentage(mut self, value: f64) -> TaskClientUpdateProgress { self.0.number("percentage", value); self }
    /// Sets `percentage` to null.
    #[inline] pub fn percentage_null(mut self) -> TaskClientUpdateProgress { self.0.null("percentage"); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> TaskClientUpdateProgress { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::TaskClientUpdateProgress<'_> { view::TaskClientUpdateProgress(self.0.raw()) }
}

object_builder!(TaskClientUpdateProgress);

/// A builder of `TaskCompletionDecision`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct TaskCompletionDecision(pub(crate) Fields);

impl TaskCompletionDecision {
    /// Starts with what is required.
    #[inline]
    pub fn new(outcome: enums::TaskCompletionOutcome) -> TaskCompletionDecision {
        let mut fields = Fields::new();
        fields.text("outcome", outcome.as_str());
        TaskCompletionDecision(fields)
    }
    /// Sets `outcome`.
    #[inline] pub fn outcome(mut self, value: enums::TaskCompletionOutcome) -> TaskCompletionDecision { self.0.text("outcome", value.as_str()); self }
    /// Sets `reason`.
    #[inline] pub fn reason(mut self, value: &str) -> TaskCompletionDecision { self.0.text("reason", value); self }
    /// Sets `reviewerDerived`.
    #[inline] pub fn reviewer_derived(mut self, value: bool) -> TaskCompletionDecision { self.0.bool("reviewerDerived", value); self }
    /// Sets `reviewerResultMeta`.
    #[inline] pub fn reviewer_result_meta(mut self, value: impl Into<JsonText>) -> TaskCompletionDecision { self.0.put("reviewerResultMeta", &Into::<JsonText>::into(value)); self }
    /// Sets `objectiveId`.
    #[inline] pub fn objective_id(mut self, value: i64) -> TaskCompletionDecision { self.0.integer("objectiveId", value); self }
    /// Sets `completionRejectionBudgetExhausted`.
    #[inline] pub fn completion_rejection_budget_exhausted(mut self, value: bool) -> TaskCompletionDecision { self.0.bool("completionRejectionBudgetExhausted", value); self }
    /// Sets `completionEligibilityToken`.
    #[inline] pub fn completion_eligibility_token(mut self, value: i64) -> TaskCompletionDecision { self.0.integer("completionEligibilityToken", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> TaskCompletionDecision { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::TaskCompletionDecision<'_> { view::TaskCompletionDecision(self.0.raw()) }
}

object_builder!(TaskCompletionDecision);

/// A builder of `TasksCancelRequest`: the parameters of `session.tasks.cancel`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct TasksCancelRequest(pub(crate) Fields);

impl TasksCancelRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(id: &str) -> TasksCancelRequest {
        let mut fields = Fields::new();
        fields.text("id", id);
        TasksCancelRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> TasksCancelRequest { self.0.text("sessionId", value); self }
    /// Sets `id`.
    #[inline] pub fn id(mut self, value: &str) -> TasksCancelRequest { self.0.text("id", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> TasksCancelRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::TasksCancelRequest<'_> { view::TasksCancelRequest(self.0.raw()) }
}

object_builder!(TasksCancelRequest);

/// A builder of `TasksGetProgressRequest`: the parameters of `session.tasks.getProgress`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct TasksGetProgressRequest(pub(crate) Fields);

impl TasksGetProgressRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(id: &str) -> TasksGetProgressRequest {
        let mut fields = Fields::new();
        fields.text("id", id);
        TasksGetProgressRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> TasksGetProgressRequest { self.0.text("sessionId", value); self }
    /// Sets `id`.
    #[inline] pub fn id(mut self, value: &str) -> TasksGetProgressRequest { self.0.text("id", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> TasksGetProgressRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::TasksGetProgressRequest<'_> { view::TasksGetProgressRequest(self.0.raw()) }
}

object_builder!(TasksGetProgressRequest);

/// A builder of `TasksPromoteToBackgroundRequest`: the parameters of `session.tasks.promoteToBackground`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct TasksPromoteToBackgroundRequest(pub(crate) Fields);

impl TasksPromoteToBackgroundRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(id: &str) -> TasksPromoteToBackgroundRequest {
        let mut fields = Fields::new();
        fields.text("id", id);
        TasksPromoteToBackgroundRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> TasksPromoteToBackgroundRequest { self.0.text("sessionId", value); self }
    /// Sets `id`.
    #[inline] pub fn id(mut self, value: &str) -> TasksPromoteToBackgroundRequest { self.0.text("id", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> TasksPromoteToBackgroundRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::TasksPromoteToBackgroundRequest<'_> { view::TasksPromoteToBackgroundRequest(self.0.raw()) }
}

object_builder!(TasksPromoteToBackgroundRequest);

/// A builder of `TasksRegisterRequest`: the parameters of `session.tasks.register`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct TasksRegisterRequest(pub(crate) Fields);

impl TasksRegisterRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(client_task_id: &str, description: &str, cancellable: bool) -> TasksRegisterRequest {
        let mut fields = Fields::new();
        fields.text("type", "client");
        fields.text("clientTaskId", client_task_id);
        fields.text("description", description);
        fields.bool("cancellable", cancellable);
        TasksRegisterRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> TasksRegisterRequest { self.0.text("sessionId", value); self }
    /// Sets `clientTaskId`.
    #[inline] pub fn client_task_id(mut self, value: &str) -> TasksRegisterRequest { self.0.text("clientTaskId", value); self }
    /// Sets `description`.
    #[inline] pub fn description(mut self, value: &str) -> TasksRegisterRequest { self.0.text("description", value); self }
    /// Sets `displayName`.
    #[inline] pub fn display_name(mut self, value: &str) -> TasksRegisterRequest { self.0.text("displayName", value); self }
    /// Sets `cancellable`.
    #[inline] pub fn cancellable(mut self, value: bool) -> TasksRegisterRequest { self.0.bool("cancellable", value); self }
    /// Sets `expectedSequence`. At least `0`.
    #[inline] pub fn expected_sequence(mut self, value: u64) -> TasksRegisterRequest { self.0.natural("expectedSequence", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> TasksRegisterRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::TasksRegisterRequest<'_> { view::TasksRegisterRequest(self.0.raw()) }
}

object_builder!(TasksRegisterRequest);

/// A builder of `TasksRemoveRequest`: the parameters of `session.tasks.remove`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct TasksRemoveRequest(pub(crate) Fields);

impl TasksRemoveRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(id: &str) -> TasksRemoveRequest {
        let mut fields = Fields::new();
        fields.text("id", id);
        TasksRemoveRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> TasksRemoveRequest { self.0.text("sessionId", value); self }
    /// Sets `id`.
    #[inline] pub fn id(mut self, value: &str) -> TasksRemoveRequest { self.0.text("id", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> TasksRemoveRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::TasksRemoveRequest<'_> { view::TasksRemoveRequest(self.0.raw()) }
}

object_builder!(TasksRemoveRequest);

/// A builder of `TasksSendMessageRequest`: the parameters of `session.tasks.sendMessage`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct TasksSendMessageRequest(pub(crate) Fields);

impl TasksSendMessageRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(id: &str, message: &str) -> TasksSendMessageRequest {
        let mut fields = Fields::new();
        fields.text("id", id);
        fields.text("message", message);
        TasksSendMessageRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> TasksSendMessageRequest { self.0.text("sessionId", value); self }
    /// Sets `id`.
    #[inline] pub fn id(mut self, value: &str) -> TasksSendMessageRequest { self.0.text("id", value); self }
    /// Sets `message`.
    #[inline] pub fn message(mut self, value: &str) -> TasksSendMessageRequest { self.0.text("message", value); self }
    /// Sets `fromAgentId`.
    #[inline] pub fn from_agent_id(mut self, value: &str) -> TasksSendMessageRequest { self.0.text("fromAgentId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> TasksSendMessageRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::TasksSendMessageRequest<'_> { view::TasksSendMessageRequest(self.0.raw()) }
}

object_builder!(TasksSendMessageRequest);

/// A builder of `TasksUpdateRequest`: the parameters of `session.tasks.update`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct TasksUpdateRequest(pub(crate) Fields);

impl TasksUpdateRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(id: &str, sequence: u64, update: impl Into<TaskClientUpdate>) -> TasksUpdateRequest {
        let mut fields = Fields::new();
        fields.text("id", id);
        fields.natural("sequence", sequence);
        fields.put("update", &Into::<TaskClientUpdate>::into(update).0);
        TasksUpdateRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> TasksUpdateRequest { self.0.text("sessionId", value); self }
    /// Sets `id`.
    #[inline] pub fn id(mut self, value: &str) -> TasksUpdateRequest { self.0.text("id", value); self }
    /// Sets `sequence`. At least `0`.
    #[inline] pub fn sequence(mut self, value: u64) -> TasksUpdateRequest { self.0.natural("sequence", value); self }
    /// Sets `update`.
    #[inline] pub fn update(mut self, value: impl Into<TaskClientUpdate>) -> TasksUpdateRequest { self.0.put("update", &Into::<TaskClientUpdate>::into(value).0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> TasksUpdateRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::TasksUpdateRequest<'_> { view::TasksUpdateRequest(self.0.raw()) }
}

object_builder!(TasksUpdateRequest);

/// A builder of `TelemetrySetFeatureOverridesRequest`: the parameters of `session.telemetry.setFeatureOverrides`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct TelemetrySetFeatureOverridesRequest(pub(crate) Fields);

impl TelemetrySetFeatureOverridesRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(features: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<str>)>) -> TelemetrySetFeatureOverridesRequest {
        let mut fields = Fields::new();
        fields.put("features", &{ let mut series = Series::map(); for (name, item) in features { series.entry(name.as_ref(), &JsonText::from(item.as_ref())); } series.finish() });
        TelemetrySetFeatureOverridesRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> TelemetrySetFeatureOverridesRequest { self.0.text("sessionId", value); self }
    /// Sets `features`.
    #[inline] pub fn features(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<str>)>) -> TelemetrySetFeatureOverridesRequest { self.0.put("features", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> TelemetrySetFeatureOverridesRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::TelemetrySetFeatureOverridesRequest<'_> { view::TelemetrySetFeatureOverridesRequest(self.0.raw()) }
}

object_builder!(TelemetrySetFeatureOverridesRequest);

/// A builder of `ToolResultExpanded`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ToolResultExpanded(pub(crate) Fields);

impl ToolResultExpanded {
    /// Starts with what is required.
    #[inline]
    pub fn new(text_result_for_llm: &str, result_type: enums::ToolResultType) -> ToolResultExpanded {
        let mut fields = Fields::new();
        fields.text("textResultForLlm", text_result_for_llm);
        fields.text("resultType", result_type.as_str());
        ToolResultExpanded(fields)
    }
    /// Sets `textResultForLlm`.
    #[inline] pub fn text_result_for_llm(mut self, value: &str) -> ToolResultExpanded { self.0.text("textResultForLlm", value); self }
    /// Sets `resultType`.
    #[inline] pub fn result_type(mut self, value: enums::ToolResultType) -> ToolResultExpanded { self.0.text("resultType", value.as_str()); self }
    /// Sets `binaryResultsForLlm`.
    #[inline] pub fn binary_results_for_llm(mut self, value: impl IntoIterator<Item = ExternalToolTextResultForLlmBinaryResultsForLlm>) -> ToolResultExpanded { self.0.put("binaryResultsForLlm", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets `sessionLog`.
    #[inline] pub fn session_log(mut self, value: &str) -> ToolResultExpanded { self.0.text("sessionLog", value); self }
    /// Sets `error`.
    #[inline] pub fn error(mut self, value: &str) -> ToolResultExpanded { self.0.text("error", value); self }
    /// Sets `toolTelemetry`.
    #[inline] pub fn tool_telemetry(mut self, value: impl Into<JsonText>) -> ToolResultExpanded { self.0.put("toolTelemetry", &Into::<JsonText>::into(value)); self }
    /// Sets `skipLargeOutputProcessing`.
    #[inline] pub fn skip_large_output_processing(mut self, value: bool) -> ToolResultExpanded { self.0.bool("skipLargeOutputProcessing", value); self }
    /// Sets `newMessages`.
    #[inline] pub fn new_messages(mut self, value: impl IntoIterator<Item = ToolResultNewMessage>) -> ToolResultExpanded { self.0.put("newMessages", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets `contents`.
    #[inline] pub fn contents(mut self, value: impl IntoIterator<Item = impl Into<ExternalToolTextResultForLlmContent>>) -> ToolResultExpanded { self.0.put("contents", &{ let mut series = Series::list(); for item in value { series.item(&Into::<ExternalToolTextResultForLlmContent>::into(item).0); } series.finish() }); self }
    /// Sets `toolReferences`.
    #[inline] pub fn tool_references(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> ToolResultExpanded { self.0.put("toolReferences", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets `citableSources`.
    #[inline] pub fn citable_sources(mut self, value: impl IntoIterator<Item = impl Into<JsonText>>) -> ToolResultExpanded { self.0.put("citableSources", &{ let mut series = Series::list(); for item in value { series.item(&Into::<JsonText>::into(item)); } series.finish() }); self }
    /// Sets `skillInvocation`.
    #[inline] pub fn skill_invocation(mut self, value: impl Into<JsonText>) -> ToolResultExpanded { self.0.put("skillInvocation", &Into::<JsonText>::into(value)); self }
    /// Sets `postToolUseFailureHooksProcessed`.
    #[inline] pub fn post_tool_use_failure_hooks_processed(mut self, value: bool) -> ToolResultExpanded { self.0.bool("postToolUseFailureHooksProcessed", value); self }
    /// Sets `uiResource`.
    #[inline] pub fn ui_resource(mut self, value: impl Into<JsonText>) -> ToolResultExpanded { self.0.put("uiResource", &Into::<JsonText>::into(value)); self }
    /// Sets `mcpMeta`.
    #[inline] pub fn mcp_meta(mut self, value: impl IntoIterator<Item = (impl AsRef<str>, impl Into<JsonText>)>) -> ToolResultExpanded { self.0.put("mcpMeta", &{ let mut series = Series::map(); for (name, item) in value { series.entry(name.as_ref(), &Into::<JsonText>::into(item)); } series.finish() }); self }
    /// Sets `structuredContent`.
    #[inline] pub fn structured_content(mut self, value: impl Into<JsonText>) -> ToolResultExpanded { self.0.put("structuredContent", &Into::<JsonText>::into(value)); self }
    /// Sets `taskCompletionDecision`.
    #[inline] pub fn task_completion_decision(mut self, value: TaskCompletionDecision) -> ToolResultExpanded { self.0.fields("taskCompletionDecision", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ToolResultExpanded { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ToolResultExpanded<'_> { view::ToolResultExpanded(self.0.raw()) }
}

object_builder!(ToolResultExpanded);

/// A builder of `ToolResultNewMessage`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ToolResultNewMessage(pub(crate) Fields);

impl ToolResultNewMessage {
    /// Starts with what is required.
    #[inline]
    pub fn new(content: &str, source: &str) -> ToolResultNewMessage {
        let mut fields = Fields::new();
        fields.text("content", content);
        fields.text("source", source);
        ToolResultNewMessage(fields)
    }
    /// Sets `content`.
    #[inline] pub fn content(mut self, value: &str) -> ToolResultNewMessage { self.0.text("content", value); self }
    /// Sets `source`.
    #[inline] pub fn source(mut self, value: &str) -> ToolResultNewMessage { self.0.text("source", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ToolResultNewMessage { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ToolResultNewMessage<'_> { view::ToolResultNewMessage(self.0.raw()) }
}

object_builder!(ToolResultNewMessage);

/// A builder of `ToolsExecuteRequest`: the parameters of `session.tools.execute`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ToolsExecuteRequest(pub(crate) Fields);

impl ToolsExecuteRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(name: &str, arguments: impl Into<JsonText>) -> ToolsExecuteRequest {
        let mut fields = Fields::new();
        fields.text("name", name);
        fields.put("arguments", &Into::<JsonText>::into(arguments));
        ToolsExecuteRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> ToolsExecuteRequest { self.0.text("sessionId", value); self }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> ToolsExecuteRequest { self.0.text("name", value); self }
    /// Sets `arguments`.
    #[inline] pub fn arguments(mut self, value: impl Into<JsonText>) -> ToolsExecuteRequest { self.0.put("arguments", &Into::<JsonText>::into(value)); self }
    /// Sets `toolCallId`.
    #[inline] pub fn tool_call_id(mut self, value: &str) -> ToolsExecuteRequest { self.0.text("toolCallId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ToolsExecuteRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ToolsExecuteRequest<'_> { view::ToolsExecuteRequest(self.0.raw()) }
}

object_builder!(ToolsExecuteRequest);

/// A builder of `ToolsGetBuiltinDescriptorsRequest`: the parameters of `session.tools.getBuiltinDescriptors`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ToolsGetBuiltinDescriptorsRequest(pub(crate) Fields);

impl ToolsGetBuiltinDescriptorsRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> ToolsGetBuiltinDescriptorsRequest {
        let fields = Fields::new();
        ToolsGetBuiltinDescriptorsRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> ToolsGetBuiltinDescriptorsRequest { self.0.text("sessionId", value); self }
    /// Sets `reduceUserIntervention`.
    #[inline] pub fn reduce_user_intervention(mut self, value: bool) -> ToolsGetBuiltinDescriptorsRequest { self.0.bool("reduceUserIntervention", value); self }
    /// Sets `includeAuthor`.
    #[inline] pub fn include_author(mut self, value: bool) -> ToolsGetBuiltinDescriptorsRequest { self.0.bool("includeAuthor", value); self }
    /// Sets `skillEmbeddingEnabled`.
    #[inline] pub fn skill_embedding_enabled(mut self, value: bool) -> ToolsGetBuiltinDescriptorsRequest { self.0.bool("skillEmbeddingEnabled", value); self }
    /// Sets `shellConfig`.
    #[inline] pub fn shell_config(mut self, value: ToolsShellDescriptorConfig) -> ToolsGetBuiltinDescriptorsRequest { self.0.fields("shellConfig", &value.0); self }
    /// Sets `shellSupportsPowerShell7Syntax`.
    #[inline] pub fn shell_supports_power_shell7_syntax(mut self, value: bool) -> ToolsGetBuiltinDescriptorsRequest { self.0.bool("shellSupportsPowerShell7Syntax", value); self }
    /// Sets `shellTimeoutMs`.
    #[inline] pub fn shell_timeout_ms(mut self, value: f64) -> ToolsGetBuiltinDescriptorsRequest { self.0.number("shellTimeoutMs", value); self }
    /// Sets `backgroundTaskNotificationsEnabled`.
    #[inline] pub fn background_task_notifications_enabled(mut self, value: bool) -> ToolsGetBuiltinDescriptorsRequest { self.0.bool("backgroundTaskNotificationsEnabled", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ToolsGetBuiltinDescriptorsRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ToolsGetBuiltinDescriptorsRequest<'_> { view::ToolsGetBuiltinDescriptorsRequest(self.0.raw()) }
}

object_builder!(ToolsGetBuiltinDescriptorsRequest);

/// A builder of `ToolsListRequest`: the parameters of `tools.list`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ToolsListRequest(pub(crate) Fields);

impl ToolsListRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> ToolsListRequest {
        let fields = Fields::new();
        ToolsListRequest(fields)
    }
    /// Sets `model`.
    #[inline] pub fn model(mut self, value: &str) -> ToolsListRequest { self.0.text("model", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ToolsListRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ToolsListRequest<'_> { view::ToolsListRequest(self.0.raw()) }
}

object_builder!(ToolsListRequest);

/// A builder of `ToolsShellDescriptorConfig`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ToolsShellDescriptorConfig(pub(crate) Fields);

impl ToolsShellDescriptorConfig {
    /// Starts with what is required.
    #[inline]
    pub fn new(shell_type: &str, display_name: &str, shell_tool_name: &str, read_shell_tool_name: &str, stop_shell_tool_name: &str, list_shells_tool_name: &str, description_lines: impl IntoIterator<Item = impl AsRef<str>>) -> ToolsShellDescriptorConfig {
        let mut fields = Fields::new();
        fields.text("shellType", shell_type);
        fields.text("displayName", display_name);
        fields.text("shellToolName", shell_tool_name);
        fields.text("readShellToolName", read_shell_tool_name);
        fields.text("stopShellToolName", stop_shell_tool_name);
        fields.text("listShellsToolName", list_shells_tool_name);
        fields.put("descriptionLines", &{ let mut series = Series::list(); for item in description_lines { series.item(&JsonText::from(item.as_ref())); } series.finish() });
        ToolsShellDescriptorConfig(fields)
    }
    /// Sets `shellType`.
    #[inline] pub fn shell_type(mut self, value: &str) -> ToolsShellDescriptorConfig { self.0.text("shellType", value); self }
    /// Sets `displayName`.
    #[inline] pub fn display_name(mut self, value: &str) -> ToolsShellDescriptorConfig { self.0.text("displayName", value); self }
    /// Sets `shellToolName`.
    #[inline] pub fn shell_tool_name(mut self, value: &str) -> ToolsShellDescriptorConfig { self.0.text("shellToolName", value); self }
    /// Sets `readShellToolName`.
    #[inline] pub fn read_shell_tool_name(mut self, value: &str) -> ToolsShellDescriptorConfig { self.0.text("readShellToolName", value); self }
    /// Sets `stopShellToolName`.
    #[inline] pub fn stop_shell_tool_name(mut self, value: &str) -> ToolsShellDescriptorConfig { self.0.text("stopShellToolName", value); self }
    /// Sets `listShellsToolName`.
    #[inline] pub fn list_shells_tool_name(mut self, value: &str) -> ToolsShellDescriptorConfig { self.0.text("listShellsToolName", value); self }
    /// Sets `descriptionLines`.
    #[inline] pub fn description_lines(mut self, value: impl IntoIterator<Item = impl AsRef<str>>) -> ToolsShellDescriptorConfig { self.0.put("descriptionLines", &{ let mut series = Series::list(); for item in value { series.item(&JsonText::from(item.as_ref())); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ToolsShellDescriptorConfig { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ToolsShellDescriptorConfig<'_> { view::ToolsShellDescriptorConfig(self.0.raw()) }
}

object_builder!(ToolsShellDescriptorConfig);

/// A builder of `ToolsTaskCompleteEventDataRequest`: the parameters of `session.tools.taskCompleteEventData`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct ToolsTaskCompleteEventDataRequest(pub(crate) Fields);

impl ToolsTaskCompleteEventDataRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(tool_args: impl Into<JsonText>, final_result: ToolResultExpanded) -> ToolsTaskCompleteEventDataRequest {
        let mut fields = Fields::new();
        fields.put("toolArgs", &Into::<JsonText>::into(tool_args));
        fields.fields("finalResult", &final_result.0);
        ToolsTaskCompleteEventDataRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> ToolsTaskCompleteEventDataRequest { self.0.text("sessionId", value); self }
    /// Sets `toolArgs`.
    #[inline] pub fn tool_args(mut self, value: impl Into<JsonText>) -> ToolsTaskCompleteEventDataRequest { self.0.put("toolArgs", &Into::<JsonText>::into(value)); self }
    /// Sets `finalResult`.
    #[inline] pub fn final_result(mut self, value: ToolResultExpanded) -> ToolsTaskCompleteEventDataRequest { self.0.fields("finalResult", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> ToolsTaskCompleteEventDataRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::ToolsTaskCompleteEventDataRequest<'_> { view::ToolsTaskCompleteEventDataRequest(self.0.raw()) }
}

object_builder!(ToolsTaskCompleteEventDataRequest);

/// A builder of `UIEphemeralQueryRequest`: the parameters of `session.ui.ephemeralQuery`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct UIEphemeralQueryRequest(pub(crate) Fields);

impl UIEphemeralQueryRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(question: &str) -> UIEphemeralQueryRequest {
        let mut fields = Fields::new();
        fields.text("question", question);
        UIEphemeralQueryRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> UIEphemeralQueryRequest { self.0.text("sessionId", value); self }
    /// Sets `question`.
    #[inline] pub fn question(mut self, value: &str) -> UIEphemeralQueryRequest { self.0.text("question", value); self }
    /// Sets `onChunk`. Internal to the runtime.
    #[inline] pub fn on_chunk(mut self, value: impl Into<JsonText>) -> UIEphemeralQueryRequest { self.0.put("onChunk", &Into::<JsonText>::into(value)); self }
    /// Sets `abortSignal`. Internal to the runtime.
    #[inline] pub fn abort_signal(mut self, value: impl Into<JsonText>) -> UIEphemeralQueryRequest { self.0.put("abortSignal", &Into::<JsonText>::into(value)); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> UIEphemeralQueryRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::UIEphemeralQueryRequest<'_> { view::UIEphemeralQueryRequest(self.0.raw()) }
}

object_builder!(UIEphemeralQueryRequest);

/// A builder of `UIUnregisterDirectAutoModeSwitchHandlerRequest`: the parameters of `session.ui.unregisterDirectAutoModeSwitchHandler`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct UIUnregisterDirectAutoModeSwitchHandlerRequest(pub(crate) Fields);

impl UIUnregisterDirectAutoModeSwitchHandlerRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(handle: &str) -> UIUnregisterDirectAutoModeSwitchHandlerRequest {
        let mut fields = Fields::new();
        fields.text("handle", handle);
        UIUnregisterDirectAutoModeSwitchHandlerRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> UIUnregisterDirectAutoModeSwitchHandlerRequest { self.0.text("sessionId", value); self }
    /// Sets `handle`.
    #[inline] pub fn handle(mut self, value: &str) -> UIUnregisterDirectAutoModeSwitchHandlerRequest { self.0.text("handle", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> UIUnregisterDirectAutoModeSwitchHandlerRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::UIUnregisterDirectAutoModeSwitchHandlerRequest<'_> { view::UIUnregisterDirectAutoModeSwitchHandlerRequest(self.0.raw()) }
}

object_builder!(UIUnregisterDirectAutoModeSwitchHandlerRequest);

/// A builder of `UpdateSubagentSettingsRequest`: the parameters of `session.tools.updateSubagentSettings`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct UpdateSubagentSettingsRequest(pub(crate) Fields);

impl UpdateSubagentSettingsRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(subagents: Option<SubagentSettings>) -> UpdateSubagentSettingsRequest {
        let mut fields = Fields::new();
        match subagents {
            Some(value) => { fields.fields("subagents", &value.0); }
            None => fields.null("subagents"),
        }
        UpdateSubagentSettingsRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> UpdateSubagentSettingsRequest { self.0.text("sessionId", value); self }
    /// Sets `subagents`.
    #[inline] pub fn subagents(mut self, value: SubagentSettings) -> UpdateSubagentSettingsRequest { self.0.fields("subagents", &value.0); self }
    /// Sets `subagents` to null.
    #[inline] pub fn subagents_null(mut self) -> UpdateSubagentSettingsRequest { self.0.null("subagents"); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> UpdateSubagentSettingsRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::UpdateSubagentSettingsRequest<'_> { view::UpdateSubagentSettingsRequest(self.0.raw()) }
}

object_builder!(UpdateSubagentSettingsRequest);

/// A builder of `UserSettingsSetRequest`: the parameters of `user.settings.set`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct UserSettingsSetRequest(pub(crate) Fields);

impl UserSettingsSetRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(settings: impl Into<JsonText>) -> UserSettingsSetRequest {
        let mut fields = Fields::new();
        fields.put("settings", &Into::<JsonText>::into(settings));
        UserSettingsSetRequest(fields)
    }
    /// Sets `settings`.
    #[inline] pub fn settings(mut self, value: impl Into<JsonText>) -> UserSettingsSetRequest { self.0.put("settings", &Into::<JsonText>::into(value)); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> UserSettingsSetRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::UserSettingsSetRequest<'_> { view::UserSettingsSetRequest(self.0.raw()) }
}

object_builder!(UserSettingsSetRequest);

/// A builder of `VisibilitySetRequest`: the parameters of `session.visibility.set`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct VisibilitySetRequest(pub(crate) Fields);

impl VisibilitySetRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(status: enums::SessionVisibilityStatus) -> VisibilitySetRequest {
        let mut fields = Fields::new();
        fields.text("status", status.as_str());
        VisibilitySetRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> VisibilitySetRequest { self.0.text("sessionId", value); self }
    /// Sets `status`.
    #[inline] pub fn status(mut self, value: enums::SessionVisibilityStatus) -> VisibilitySetRequest { self.0.text("status", value.as_str()); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> VisibilitySetRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::VisibilitySetRequest<'_> { view::VisibilitySetRequest(self.0.raw()) }
}

object_builder!(VisibilitySetRequest);

/// A builder of `WorkflowAgentOptions`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct WorkflowAgentOptions(pub(crate) Fields);

impl WorkflowAgentOptions {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> WorkflowAgentOptions {
        let fields = Fields::new();
        WorkflowAgentOptions(fields)
    }
    /// Sets `label`.
    #[inline] pub fn label(mut self, value: &str) -> WorkflowAgentOptions { self.0.text("label", value); self }
    /// Sets `schema`.
    #[inline] pub fn schema(mut self, value: impl Into<JsonText>) -> WorkflowAgentOptions { self.0.put("schema", &Into::<JsonText>::into(value)); self }
    /// Sets `model`.
    #[inline] pub fn model(mut self, value: &str) -> WorkflowAgentOptions { self.0.text("model", value); self }
    /// Sets `reasoningEffort`.
    #[inline] pub fn reasoning_effort(mut self, value: &str) -> WorkflowAgentOptions { self.0.text("reasoningEffort", value); self }
    /// Sets `contextTier`.
    #[inline] pub fn context_tier(mut self, value: enums::ContextTier) -> WorkflowAgentOptions { self.0.text("contextTier", value.as_str()); self }
    /// Sets `agent`.
    #[inline] pub fn agent(mut self, value: &str) -> WorkflowAgentOptions { self.0.text("agent", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> WorkflowAgentOptions { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::WorkflowAgentOptions<'_> { view::WorkflowAgentOptions(self.0.raw()) }
}

object_builder!(WorkflowAgentOptions);

/// A builder of `WorkflowAgentRequest`: the parameters of `session.workflow.agent`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct WorkflowAgentRequest(pub(crate) Fields);

impl WorkflowAgentRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(workflow_run_id: &str, execution_token: &str, prompt: &str, opts: WorkflowAgentOptions) -> WorkflowAgentRequest {
        let mut fields = Fields::new();
        fields.text("workflowRunId", workflow_run_id);
        fields.text("executionToken", execution_token);
        fields.text("prompt", prompt);
        fields.fields("opts", &opts.0);
        WorkflowAgentRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> WorkflowAgentRequest { self.0.text("sessionId", value); self }
    /// Sets `workflowRunId`.
    #[inline] pub fn workflow_run_id(mut self, value: &str) -> WorkflowAgentRequest { self.0.text("workflowRunId", value); self }
    /// Sets `executionToken`.
    #[inline] pub fn execution_token(mut self, value: &str) -> WorkflowAgentRequest { self.0.text("executionToken", value); self }
    /// Sets `prompt`.
    #[inline] pub fn prompt(mut self, value: &str) -> WorkflowAgentRequest { self.0.text("prompt", value); self }
    /// Sets `opts`.
    #[inline] pub fn opts(mut self, value: WorkflowAgentOptions) -> WorkflowAgentRequest { self.0.fields("opts", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> WorkflowAgentRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::WorkflowAgentRequest<'_> { view::WorkflowAgentRequest(self.0.raw()) }
}

object_builder!(WorkflowAgentRequest);

/// A builder of `WorkflowCancelRequest`: the parameters of `session.workflow.cancel`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct WorkflowCancelRequest(pub(crate) Fields);

impl WorkflowCancelRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(run_id: &str) -> WorkflowCancelRequest {
        let mut fields = Fields::new();
        fields.text("runId", run_id);
        WorkflowCancelRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> WorkflowCancelRequest { self.0.text("sessionId", value); self }
    /// Sets `runId`.
    #[inline] pub fn run_id(mut self, value: &str) -> WorkflowCancelRequest { self.0.text("runId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> WorkflowCancelRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::WorkflowCancelRequest<'_> { view::WorkflowCancelRequest(self.0.raw()) }
}

object_builder!(WorkflowCancelRequest);

/// A builder of `WorkflowGetRunDetailParams`: the parameters of `session.workflow.getRunDetail`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct WorkflowGetRunDetailParams(pub(crate) Fields);

impl WorkflowGetRunDetailParams {
    /// Starts with what is required.
    #[inline]
    pub fn new(run_id: &str) -> WorkflowGetRunDetailParams {
        let mut fields = Fields::new();
        fields.text("runId", run_id);
        WorkflowGetRunDetailParams(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> WorkflowGetRunDetailParams { self.0.text("sessionId", value); self }
    /// Sets `runId`.
    #[inline] pub fn run_id(mut self, value: &str) -> WorkflowGetRunDetailParams { self.0.text("runId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> WorkflowGetRunDetailParams { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::WorkflowGetRunDetailParams<'_> { view::WorkflowGetRunDetailParams(self.0.raw()) }
}

object_builder!(WorkflowGetRunDetailParams);

/// A builder of `WorkflowGetRunProgressRequest`: the parameters of `session.workflow.getRunProgress`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct WorkflowGetRunProgressRequest(pub(crate) Fields);

impl WorkflowGetRunProgressRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(run_id: &str) -> WorkflowGetRunProgressRequest {
        let mut fields = Fields::new();
        fields.text("runId", run_id);
        WorkflowGetRunProgressRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> WorkflowGetRunProgressRequest { self.0.text("sessionId", value); self }
    /// Sets `runId`.
    #[inline] pub fn run_id(mut self, value: &str) -> WorkflowGetRunProgressRequest { self.0.text("runId", value); self }
    /// Sets `phaseId`.
    #[inline] pub fn phase_id(mut self, value: &str) -> WorkflowGetRunProgressRequest { self.0.text("phaseId", value); self }
    /// Sets `afterSeq`.
    #[inline] pub fn after_seq(mut self, value: i64) -> WorkflowGetRunProgressRequest { self.0.integer("afterSeq", value); self }
    /// Sets `beforeSeq`.
    #[inline] pub fn before_seq(mut self, value: i64) -> WorkflowGetRunProgressRequest { self.0.integer("beforeSeq", value); self }
    /// Sets `limit`. At least `1`. At most `500`.
    #[inline] pub fn limit(mut self, value: u64) -> WorkflowGetRunProgressRequest { self.0.natural("limit", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> WorkflowGetRunProgressRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::WorkflowGetRunProgressRequest<'_> { view::WorkflowGetRunProgressRequest(self.0.raw()) }
}

object_builder!(WorkflowGetRunProgressRequest);

/// A builder of `WorkflowGetRunRequest`: the parameters of `session.workflow.getRun`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct WorkflowGetRunRequest(pub(crate) Fields);

impl WorkflowGetRunRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(run_id: &str) -> WorkflowGetRunRequest {
        let mut fields = Fields::new();
        fields.text("runId", run_id);
        WorkflowGetRunRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> WorkflowGetRunRequest { self.0.text("sessionId", value); self }
    /// Sets `runId`.
    #[inline] pub fn run_id(mut self, value: &str) -> WorkflowGetRunRequest { self.0.text("runId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> WorkflowGetRunRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::WorkflowGetRunRequest<'_> { view::WorkflowGetRunRequest(self.0.raw()) }
}

object_builder!(WorkflowGetRunRequest);

/// A builder of `WorkflowJournalGetRequest`: the parameters of `session.workflow.journal.get`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct WorkflowJournalGetRequest(pub(crate) Fields);

impl WorkflowJournalGetRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(run_id: &str, execution_token: &str, key: &str) -> WorkflowJournalGetRequest {
        let mut fields = Fields::new();
        fields.text("runId", run_id);
        fields.text("executionToken", execution_token);
        fields.text("key", key);
        WorkflowJournalGetRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> WorkflowJournalGetRequest { self.0.text("sessionId", value); self }
    /// Sets `runId`.
    #[inline] pub fn run_id(mut self, value: &str) -> WorkflowJournalGetRequest { self.0.text("runId", value); self }
    /// Sets `executionToken`.
    #[inline] pub fn execution_token(mut self, value: &str) -> WorkflowJournalGetRequest { self.0.text("executionToken", value); self }
    /// Sets `key`.
    #[inline] pub fn key(mut self, value: &str) -> WorkflowJournalGetRequest { self.0.text("key", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> WorkflowJournalGetRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::WorkflowJournalGetRequest<'_> { view::WorkflowJournalGetRequest(self.0.raw()) }
}

object_builder!(WorkflowJournalGetRequest);

/// A builder of `WorkflowJournalPutRequest`: the parameters of `session.workflow.journal.put`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct WorkflowJournalPutRequest(pub(crate) Fields);

impl WorkflowJournalPutRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(run_id: &str, execution_token: &str, key: &str, result_json: impl Into<JsonText>) -> WorkflowJournalPutRequest {
        let mut fields = Fields::new();
        fields.text("runId", run_id);
        fields.text("executionToken", execution_token);
        fields.text("key", key);
        fields.put("resultJson", &Into::<JsonText>::into(result_json));
        WorkflowJournalPutRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> WorkflowJournalPutRequest { self.0.text("sessionId", value); self }
    /// Sets `runId`.
    #[inline] pub fn run_id(mut self, value: &str) -> WorkflowJournalPutRequest { self.0.text("runId", value); self }
    /// Sets `executionToken`.
    #[inline] pub fn execution_token(mut self, value: &str) -> WorkflowJournalPutRequest { self.0.text("executionToken", value); self }
    /// Sets `key`.
    #[inline] pub fn key(mut self, value: &str) -> WorkflowJournalPutRequest { self.0.text("key", value); self }
    /// Sets `resultJson`.
    #[inline] pub fn result_json(mut self, value: impl Into<JsonText>) -> WorkflowJournalPutRequest { self.0.put("resultJson", &Into::<JsonText>::into(value)); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> WorkflowJournalPutRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::WorkflowJournalPutRequest<'_> { view::WorkflowJournalPutRequest(self.0.raw()) }
}

object_builder!(WorkflowJournalPutRequest);

/// A builder of `WorkflowListRunsRequest`: the parameters of `session.workflow.listRuns`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct WorkflowListRunsRequest(pub(crate) Fields);

impl WorkflowListRunsRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> WorkflowListRunsRequest {
        let fields = Fields::new();
        WorkflowListRunsRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> WorkflowListRunsRequest { self.0.text("sessionId", value); self }
    /// Sets `afterSeq`.
    #[inline] pub fn after_seq(mut self, value: i64) -> WorkflowListRunsRequest { self.0.integer("afterSeq", value); self }
    /// Sets `beforeSeq`.
    #[inline] pub fn before_seq(mut self, value: i64) -> WorkflowListRunsRequest { self.0.integer("beforeSeq", value); self }
    /// Sets `limit`. At least `1`. At most `500`.
    #[inline] pub fn limit(mut self, value: u64) -> WorkflowListRunsRequest { self.0.natural("limit", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> WorkflowListRunsRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::WorkflowListRunsRequest<'_> { view::WorkflowListRunsRequest(self.0.raw()) }
}

object_builder!(WorkflowListRunsRequest);

/// A builder of `WorkflowLogLine`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct WorkflowLogLine(pub(crate) Fields);

impl WorkflowLogLine {
    /// Starts with what is required.
    #[inline]
    pub fn new(seq: u64, kind: enums::WorkflowLogLineKind, text: &str) -> WorkflowLogLine {
        let mut fields = Fields::new();
        fields.natural("seq", seq);
        fields.text("kind", kind.as_str());
        fields.text("text", text);
        WorkflowLogLine(fields)
    }
    /// Sets `seq`. At least `0`.
    #[inline] pub fn seq(mut self, value: u64) -> WorkflowLogLine { self.0.natural("seq", value); self }
    /// Sets `kind`.
    #[inline] pub fn kind(mut self, value: enums::WorkflowLogLineKind) -> WorkflowLogLine { self.0.text("kind", value.as_str()); self }
    /// Sets `text`.
    #[inline] pub fn text(mut self, value: &str) -> WorkflowLogLine { self.0.text("text", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> WorkflowLogLine { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::WorkflowLogLine<'_> { view::WorkflowLogLine(self.0.raw()) }
}

object_builder!(WorkflowLogLine);

/// A builder of `WorkflowLogRequest`: the parameters of `session.workflow.log`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct WorkflowLogRequest(pub(crate) Fields);

impl WorkflowLogRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(run_id: &str, execution_token: &str, lines: impl IntoIterator<Item = WorkflowLogLine>) -> WorkflowLogRequest {
        let mut fields = Fields::new();
        fields.text("runId", run_id);
        fields.text("executionToken", execution_token);
        fields.put("lines", &{ let mut series = Series::list(); for item in lines { series.item(&item.0.into_json()); } series.finish() });
        WorkflowLogRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> WorkflowLogRequest { self.0.text("sessionId", value); self }
    /// Sets `runId`.
    #[inline] pub fn run_id(mut self, value: &str) -> WorkflowLogRequest { self.0.text("runId", value); self }
    /// Sets `executionToken`.
    #[inline] pub fn execution_token(mut self, value: &str) -> WorkflowLogRequest { self.0.text("executionToken", value); self }
    /// Sets `lines`.
    #[inline] pub fn lines(mut self, value: impl IntoIterator<Item = WorkflowLogLine>) -> WorkflowLogRequest { self.0.put("lines", &{ let mut series = Series::list(); for item in value { series.item(&item.0.into_json()); } series.finish() }); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> WorkflowLogRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::WorkflowLogRequest<'_> { view::WorkflowLogRequest(self.0.raw()) }
}

object_builder!(WorkflowLogRequest);

/// A builder of `WorkflowPauseRequest`: the parameters of `session.workflow.pause`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct WorkflowPauseRequest(pub(crate) Fields);

impl WorkflowPauseRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(run_id: &str) -> WorkflowPauseRequest {
        let mut fields = Fields::new();
        fields.text("runId", run_id);
        WorkflowPauseRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> WorkflowPauseRequest { self.0.text("sessionId", value); self }
    /// Sets `runId`.
    #[inline] pub fn run_id(mut self, value: &str) -> WorkflowPauseRequest { self.0.text("runId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> WorkflowPauseRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::WorkflowPauseRequest<'_> { view::WorkflowPauseRequest(self.0.raw()) }
}

object_builder!(WorkflowPauseRequest);

/// A builder of `WorkflowResumeRequest`: the parameters of `session.workflow.resume`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct WorkflowResumeRequest(pub(crate) Fields);

impl WorkflowResumeRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(run_id: &str) -> WorkflowResumeRequest {
        let mut fields = Fields::new();
        fields.text("runId", run_id);
        WorkflowResumeRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> WorkflowResumeRequest { self.0.text("sessionId", value); self }
    /// Sets `runId`.
    #[inline] pub fn run_id(mut self, value: &str) -> WorkflowResumeRequest { self.0.text("runId", value); self }
    /// Sets `limits`.
    #[inline] pub fn limits(mut self, value: WorkflowRunLimits) -> WorkflowResumeRequest { self.0.fields("limits", &value.0); self }
    /// Sets `notifyOnComplete`.
    #[inline] pub fn notify_on_complete(mut self, value: bool) -> WorkflowResumeRequest { self.0.bool("notifyOnComplete", value); self }
    /// Sets `logPhaseNames`.
    #[inline] pub fn log_phase_names(mut self, value: bool) -> WorkflowResumeRequest { self.0.bool("logPhaseNames", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> WorkflowResumeRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::WorkflowResumeRequest<'_> { view::WorkflowResumeRequest(self.0.raw()) }
}

object_builder!(WorkflowResumeRequest);

/// A builder of `WorkflowRunLimits`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct WorkflowRunLimits(pub(crate) Fields);

impl WorkflowRunLimits {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> WorkflowRunLimits {
        let fields = Fields::new();
        WorkflowRunLimits(fields)
    }
    /// Sets `maxConcurrentSubagents`. At least `0`. More than `0`.
    #[inline] pub fn max_concurrent_subagents(mut self, value: u64) -> WorkflowRunLimits { self.0.natural("maxConcurrentSubagents", value); self }
    /// Sets `maxTotalSubagents`. At least `0`. More than `0`.
    #[inline] pub fn max_total_subagents(mut self, value: u64) -> WorkflowRunLimits { self.0.natural("maxTotalSubagents", value); self }
    /// Sets `timeoutSeconds`. More than `0`. At most `2147483.647`.
    #[inline] pub fn timeout_seconds(mut self, value: f64) -> WorkflowRunLimits { self.0.number("timeoutSeconds", value); self }
    /// Sets `maxAiCredits`. More than `0`.
    #[inline] pub fn max_ai_credits(mut self, value: f64) -> WorkflowRunLimits { self.0.number("maxAiCredits", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> WorkflowRunLimits { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::WorkflowRunLimits<'_> { view::WorkflowRunLimits(self.0.raw()) }
}

object_builder!(WorkflowRunLimits);

/// A builder of `WorkflowRunOptions`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct WorkflowRunOptions(pub(crate) Fields);

impl WorkflowRunOptions {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> WorkflowRunOptions {
        let fields = Fields::new();
        WorkflowRunOptions(fields)
    }
    /// Sets `limits`.
    #[inline] pub fn limits(mut self, value: WorkflowRunLimits) -> WorkflowRunOptions { self.0.fields("limits", &value.0); self }
    /// Sets `notifyOnComplete`.
    #[inline] pub fn notify_on_complete(mut self, value: bool) -> WorkflowRunOptions { self.0.bool("notifyOnComplete", value); self }
    /// Sets `logPhaseNames`.
    #[inline] pub fn log_phase_names(mut self, value: bool) -> WorkflowRunOptions { self.0.bool("logPhaseNames", value); self }
    /// Sets `resumeFromRunId`.
    #[inline] pub fn resume_from_run_id(mut self, value: &str) -> WorkflowRunOptions { self.0.text("resumeFromRunId", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> WorkflowRunOptions { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::WorkflowRunOptions<'_> { view::WorkflowRunOptions(self.0.raw()) }
}

object_builder!(WorkflowRunOptions);

/// A builder of `WorkflowRunRequest`: the parameters of `session.workflow.run`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct WorkflowRunRequest(pub(crate) Fields);

impl WorkflowRunRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(name: &str, args: impl Into<JsonText>) -> WorkflowRunRequest {
        let mut fields = Fields::new();
        fields.text("name", name);
        fields.put("args", &Into::<JsonText>::into(args));
        WorkflowRunRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> WorkflowRunRequest { self.0.text("sessionId", value); self }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> WorkflowRunRequest { self.0.text("name", value); self }
    /// Sets `args`.
    #[inline] pub fn args(mut self, value: impl Into<JsonText>) -> WorkflowRunRequest { self.0.put("args", &Into::<JsonText>::into(value)); self }
    /// Sets `options`.
    #[inline] pub fn options(mut self, value: WorkflowRunOptions) -> WorkflowRunRequest { self.0.fields("options", &value.0); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> WorkflowRunRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::WorkflowRunRequest<'_> { view::WorkflowRunRequest(self.0.raw()) }
}

object_builder!(WorkflowRunRequest);

/// A builder of `WorkspacesAddSummaryRequest`: the parameters of `session.workspaces.addSummary`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct WorkspacesAddSummaryRequest(pub(crate) Fields);

impl WorkspacesAddSummaryRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(title: &str, content: &str) -> WorkspacesAddSummaryRequest {
        let mut fields = Fields::new();
        fields.text("title", title);
        fields.text("content", content);
        WorkspacesAddSummaryRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> WorkspacesAddSummaryRequest { self.0.text("sessionId", value); self }
    /// Sets `title`.
    #[inline] pub fn title(mut self, value: &str) -> WorkspacesAddSummaryRequest { self.0.text("title", value); self }
    /// Sets `content`.
    #[inline] pub fn content(mut self, value: &str) -> WorkspacesAddSummaryRequest { self.0.text("content", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> WorkspacesAddSummaryRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::WorkspacesAddSummaryRequest<'_> { view::WorkspacesAddSummaryRequest(self.0.raw()) }
}

object_builder!(WorkspacesAddSummaryRequest);

/// A builder of `WorkspacesCreateDirectoryRequest`: the parameters of `session.workspaces.createDirectory`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct WorkspacesCreateDirectoryRequest(pub(crate) Fields);

impl WorkspacesCreateDirectoryRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(path: &str) -> WorkspacesCreateDirectoryRequest {
        let mut fields = Fields::new();
        fields.text("path", path);
        WorkspacesCreateDirectoryRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> WorkspacesCreateDirectoryRequest { self.0.text("sessionId", value); self }
    /// Sets `path`.
    #[inline] pub fn path(mut self, value: &str) -> WorkspacesCreateDirectoryRequest { self.0.text("path", value); self }
    /// Sets `recursive`.
    #[inline] pub fn recursive(mut self, value: bool) -> WorkspacesCreateDirectoryRequest { self.0.bool("recursive", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> WorkspacesCreateDirectoryRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::WorkspacesCreateDirectoryRequest<'_> { view::WorkspacesCreateDirectoryRequest(self.0.raw()) }
}

object_builder!(WorkspacesCreateDirectoryRequest);

/// A builder of `WorkspacesDiffRequest`: the parameters of `session.workspaces.diff`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct WorkspacesDiffRequest(pub(crate) Fields);

impl WorkspacesDiffRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(mode: enums::WorkspaceDiffMode) -> WorkspacesDiffRequest {
        let mut fields = Fields::new();
        fields.text("mode", mode.as_str());
        WorkspacesDiffRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> WorkspacesDiffRequest { self.0.text("sessionId", value); self }
    /// Sets `mode`.
    #[inline] pub fn mode(mut self, value: enums::WorkspaceDiffMode) -> WorkspacesDiffRequest { self.0.text("mode", value.as_str()); self }
    /// Sets `ignoreWhitespace`.
    #[inline] pub fn ignore_whitespace(mut self, value: bool) -> WorkspacesDiffRequest { self.0.bool("ignoreWhitespace", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> WorkspacesDiffRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::WorkspacesDiffRequest<'_> { view::WorkspacesDiffRequest(self.0.raw()) }
}

object_builder!(WorkspacesDiffRequest);

/// A builder of `WorkspacesEnsureRequest`: the parameters of `session.workspaces.ensure`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct WorkspacesEnsureRequest(pub(crate) Fields);

impl WorkspacesEnsureRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> WorkspacesEnsureRequest {
        let fields = Fields::new();
        WorkspacesEnsureRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> WorkspacesEnsureRequest { self.0.text("sessionId", value); self }
    /// Sets `context`.
    #[inline] pub fn context(mut self, value: impl Into<JsonText>) -> WorkspacesEnsureRequest { self.0.put("context", &Into::<JsonText>::into(value)); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> WorkspacesEnsureRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::WorkspacesEnsureRequest<'_> { view::WorkspacesEnsureRequest(self.0.raw()) }
}

object_builder!(WorkspacesEnsureRequest);

/// A builder of `WorkspacesReadCheckpointRequest`: the parameters of `session.workspaces.readCheckpoint`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct WorkspacesReadCheckpointRequest(pub(crate) Fields);

impl WorkspacesReadCheckpointRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(number: u64) -> WorkspacesReadCheckpointRequest {
        let mut fields = Fields::new();
        fields.natural("number", number);
        WorkspacesReadCheckpointRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> WorkspacesReadCheckpointRequest { self.0.text("sessionId", value); self }
    /// Sets `number`. At least `0`.
    #[inline] pub fn number(mut self, value: u64) -> WorkspacesReadCheckpointRequest { self.0.natural("number", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> WorkspacesReadCheckpointRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::WorkspacesReadCheckpointRequest<'_> { view::WorkspacesReadCheckpointRequest(self.0.raw()) }
}

object_builder!(WorkspacesReadCheckpointRequest);

/// A builder of `WorkspacesRemovePathRequest`: the parameters of `session.workspaces.removePath`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct WorkspacesRemovePathRequest(pub(crate) Fields);

impl WorkspacesRemovePathRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(path: &str) -> WorkspacesRemovePathRequest {
        let mut fields = Fields::new();
        fields.text("path", path);
        WorkspacesRemovePathRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> WorkspacesRemovePathRequest { self.0.text("sessionId", value); self }
    /// Sets `path`.
    #[inline] pub fn path(mut self, value: &str) -> WorkspacesRemovePathRequest { self.0.text("path", value); self }
    /// Sets `recursive`.
    #[inline] pub fn recursive(mut self, value: bool) -> WorkspacesRemovePathRequest { self.0.bool("recursive", value); self }
    /// Sets `force`.
    #[inline] pub fn force(mut self, value: bool) -> WorkspacesRemovePathRequest { self.0.bool("force", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> WorkspacesRemovePathRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::WorkspacesRemovePathRequest<'_> { view::WorkspacesRemovePathRequest(self.0.raw()) }
}

object_builder!(WorkspacesRemovePathRequest);

/// A builder of `WorkspacesRenamePathRequest`: the parameters of `session.workspaces.renamePath`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct WorkspacesRenamePathRequest(pub(crate) Fields);

impl WorkspacesRenamePathRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(source: &str, destination: &str) -> WorkspacesRenamePathRequest {
        let mut fields = Fields::new();
        fields.text("source", source);
        fields.text("destination", destination);
        WorkspacesRenamePathRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> WorkspacesRenamePathRequest { self.0.text("sessionId", value); self }
    /// Sets `source`.
    #[inline] pub fn source(mut self, value: &str) -> WorkspacesRenamePathRequest { self.0.text("source", value); self }
    /// Sets `destination`.
    #[inline] pub fn destination(mut self, value: &str) -> WorkspacesRenamePathRequest { self.0.text("destination", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> WorkspacesRenamePathRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::WorkspacesRenamePathRequest<'_> { view::WorkspacesRenamePathRequest(self.0.raw()) }
}

object_builder!(WorkspacesRenamePathRequest);

/// A builder of `WorkspacesSaveLargePasteRequest`: the parameters of `session.workspaces.saveLargePaste`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct WorkspacesSaveLargePasteRequest(pub(crate) Fields);

impl WorkspacesSaveLargePasteRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(content: &str) -> WorkspacesSaveLargePasteRequest {
        let mut fields = Fields::new();
        fields.text("content", content);
        WorkspacesSaveLargePasteRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> WorkspacesSaveLargePasteRequest { self.0.text("sessionId", value); self }
    /// Sets `content`.
    #[inline] pub fn content(mut self, value: &str) -> WorkspacesSaveLargePasteRequest { self.0.text("content", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> WorkspacesSaveLargePasteRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::WorkspacesSaveLargePasteRequest<'_> { view::WorkspacesSaveLargePasteRequest(self.0.raw()) }
}

object_builder!(WorkspacesSaveLargePasteRequest);

/// A builder of `WorkspacesStatFileRequest`: the parameters of `session.workspaces.statFile`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct WorkspacesStatFileRequest(pub(crate) Fields);

impl WorkspacesStatFileRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(path: &str) -> WorkspacesStatFileRequest {
        let mut fields = Fields::new();
        fields.text("path", path);
        WorkspacesStatFileRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> WorkspacesStatFileRequest { self.0.text("sessionId", value); self }
    /// Sets `path`.
    #[inline] pub fn path(mut self, value: &str) -> WorkspacesStatFileRequest { self.0.text("path", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> WorkspacesStatFileRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::WorkspacesStatFileRequest<'_> { view::WorkspacesStatFileRequest(self.0.raw()) }
}

object_builder!(WorkspacesStatFileRequest);

/// A builder of `WorkspacesTruncateSummariesRequest`: the parameters of `session.workspaces.truncateSummaries`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct WorkspacesTruncateSummariesRequest(pub(crate) Fields);

impl WorkspacesTruncateSummariesRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(keep_count: u64) -> WorkspacesTruncateSummariesRequest {
        let mut fields = Fields::new();
        fields.natural("keepCount", keep_count);
        WorkspacesTruncateSummariesRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> WorkspacesTruncateSummariesRequest { self.0.text("sessionId", value); self }
    /// Sets `keepCount`. At least `0`.
    #[inline] pub fn keep_count(mut self, value: u64) -> WorkspacesTruncateSummariesRequest { self.0.natural("keepCount", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> WorkspacesTruncateSummariesRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::WorkspacesTruncateSummariesRequest<'_> { view::WorkspacesTruncateSummariesRequest(self.0.raw()) }
}

object_builder!(WorkspacesTruncateSummariesRequest);

/// A builder of `WorkspacesUpdateMetadataRequest`: the parameters of `session.workspaces.updateMetadata`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct WorkspacesUpdateMetadataRequest(pub(crate) Fields);

impl WorkspacesUpdateMetadataRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new() -> WorkspacesUpdateMetadataRequest {
        let fields = Fields::new();
        WorkspacesUpdateMetadataRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> WorkspacesUpdateMetadataRequest { self.0.text("sessionId", value); self }
    /// Sets `context`.
    #[inline] pub fn context(mut self, value: impl Into<JsonText>) -> WorkspacesUpdateMetadataRequest { self.0.put("context", &Into::<JsonText>::into(value)); self }
    /// Sets `name`.
    #[inline] pub fn name(mut self, value: &str) -> WorkspacesUpdateMetadataRequest { self.0.text("name", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> WorkspacesUpdateMetadataRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::WorkspacesUpdateMetadataRequest<'_> { view::WorkspacesUpdateMetadataRequest(self.0.raw()) }
}

object_builder!(WorkspacesUpdateMetadataRequest);

/// A builder of `WorkspacesWriteAutopilotObjectiveRequest`: the parameters of `session.workspaces.writeAutopilotObjective`.
#[derive(Clone, PartialEq)]
#[must_use]
pub struct WorkspacesWriteAutopilotObjectiveRequest(pub(crate) Fields);

impl WorkspacesWriteAutopilotObjectiveRequest {
    /// Starts with what is required.
    #[inline]
    pub fn new(content: &str) -> WorkspacesWriteAutopilotObjectiveRequest {
        let mut fields = Fields::new();
        fields.text("content", content);
        WorkspacesWriteAutopilotObjectiveRequest(fields)
    }
    /// Sets `sessionId`.
    #[inline] pub fn session_id(mut self, value: &str) -> WorkspacesWriteAutopilotObjectiveRequest { self.0.text("sessionId", value); self }
    /// Sets `content`.
    #[inline] pub fn content(mut self, value: &str) -> WorkspacesWriteAutopilotObjectiveRequest { self.0.text("content", value); self }
    /// Sets a member that has no setter here, to any JSON.
    #[inline] pub fn member(mut self, name: &str, value: impl Into<JsonText>) -> WorkspacesWriteAutopilotObjectiveRequest { self.0.put(name, &value.into()); self }
    /// What is built, to be read.
    #[inline] pub fn view(&self) -> view::WorkspacesWriteAutopilotObjectiveRequest<'_> { view::WorkspacesWriteAutopilotObjectiveRequest(self.0.raw()) }
}

object_builder!(WorkspacesWriteAutopilotObjectiveRequest);

/// A builder of `AuthEnumerateQuery`.
///
/// It is made of any of its kinds by `into()`.
#[derive(Clone, PartialEq)]
pub struct AuthEnumerateQuery(pub(crate) JsonText);

union_builder!(AuthEnumerateQuery);

/// A copy, with what is not known here.
impl From<view::AuthEnumerateQuery<'_>> for AuthEnumerateQuery {
    #[inline]
    fn from(view: view::AuthEnumerateQuery<'_>) -> AuthEnumerateQuery {
        AuthEnumerateQuery(view.raw().into())
    }
}

impl From<AuthEnumerateQueryAccounts> for AuthEnumerateQuery {
    #[inline] fn from(value: AuthEnumerateQueryAccounts) -> AuthEnumerateQuery { AuthEnumerateQuery(value.0.into_json()) }
}

impl From<AuthEnumerateQueryProviders> for AuthEnumerateQuery {
    #[inline] fn from(value: AuthEnumerateQueryProviders) -> AuthEnumerateQuery { AuthEnumerateQuery(value.0.into_json()) }
}

/// A builder of `AuthReadQuery`.
///
/// It is made of any of its kinds by `into()`.
#[derive(Clone, PartialEq)]
pub struct AuthReadQuery(pub(crate) JsonText);

union_builder!(AuthReadQuery);

/// A copy, with what is not known here.
impl From<view::AuthReadQuery<'_>> for AuthReadQuery {
    #[inline]
    fn from(view: view::AuthReadQuery<'_>) -> AuthReadQuery {
        AuthReadQuery(view.raw().into())
    }
}

impl From<AuthReadQueryActiveAccount> for AuthReadQuery {
    #[inline] fn from(value: AuthReadQueryActiveAccount) -> AuthReadQuery { AuthReadQuery(value.0.into_json()) }
}

impl From<AuthReadQueryStatus> for AuthReadQuery {
    #[inline] fn from(value: AuthReadQueryStatus) -> AuthReadQuery { AuthReadQuery(value.0.into_json()) }
}

impl From<AuthReadQueryLastErrors> for AuthReadQuery {
    #[inline] fn from(value: AuthReadQueryLastErrors) -> AuthReadQuery { AuthReadQuery(value.0.into_json()) }
}

/// A builder of `AuthWrite`.
///
/// It is made of any of its kinds by `into()`.
#[derive(Clone, PartialEq)]
pub struct AuthWrite(pub(crate) JsonText);

union_builder!(AuthWrite);

/// A copy, with what is not known here.
impl From<view::AuthWrite<'_>> for AuthWrite {
    #[inline]
    fn from(view: view::AuthWrite<'_>) -> AuthWrite {
        AuthWrite(view.raw().into())
    }
}

impl From<AuthWriteSwitchActive> for AuthWrite {
    #[inline] fn from(value: AuthWriteSwitchActive) -> AuthWrite { AuthWrite(value.0.into_json()) }
}

impl From<AuthWriteLogout> for AuthWrite {
    #[inline] fn from(value: AuthWriteLogout) -> AuthWrite { AuthWrite(value.0.into_json()) }
}

impl From<AuthWriteSetCredentials> for AuthWrite {
    #[inline] fn from(value: AuthWriteSetCredentials) -> AuthWrite { AuthWrite(value.0.into_json()) }
}

/// A builder of `DebugCollectLogsDestination`.
///
/// It is made of any of its kinds by `into()`.
#[derive(Clone, PartialEq)]
pub struct DebugCollectLogsDestination(pub(crate) JsonText);

union_builder!(DebugCollectLogsDestination);

/// A copy, with what is not known here.
impl From<view::DebugCollectLogsDestination<'_>> for DebugCollectLogsDestination {
    #[inline]
    fn from(view: view::DebugCollectLogsDestination<'_>) -> DebugCollectLogsDestination {
        DebugCollectLogsDestination(view.raw().into())
    }
}

impl From<DebugCollectLogsDestinationArchive> for DebugCollectLogsDestination {
    #[inline] fn from(value: DebugCollectLogsDestinationArchive) -> DebugCollectLogsDestination { DebugCollectLogsDestination(value.0.into_json()) }
}

impl From<DebugCollectLogsDestinationDirectory> for DebugCollectLogsDestination {
    #[inline] fn from(value: DebugCollectLogsDestinationDirectory) -> DebugCollectLogsDestination { DebugCollectLogsDestination(value.0.into_json()) }
}

/// A builder of `McpPlanInstallSource`.
///
/// It is made of any of its kinds by `into()`.
#[derive(Clone, PartialEq)]
pub struct McpPlanInstallSource(pub(crate) JsonText);

union_builder!(McpPlanInstallSource);

/// A copy, with what is not known here.
impl From<view::McpPlanInstallSource<'_>> for McpPlanInstallSource {
    #[inline]
    fn from(view: view::McpPlanInstallSource<'_>) -> McpPlanInstallSource {
        McpPlanInstallSource(view.raw().into())
    }
}

impl From<McpPlanInstallSourceCandidate> for McpPlanInstallSource {
    #[inline] fn from(value: McpPlanInstallSourceCandidate) -> McpPlanInstallSource { McpPlanInstallSource(value.0.into_json()) }
}

impl From<McpPlanInstallSourceCard> for McpPlanInstallSource {
    #[inline] fn from(value: McpPlanInstallSourceCard) -> McpPlanInstallSource { McpPlanInstallSource(value.0.into_json()) }
}

/// A builder of `McpSerializableServerConfig`.
///
/// It is made of any of its kinds by `into()`.
#[derive(Clone, PartialEq)]
pub struct McpSerializableServerConfig(pub(crate) JsonText);

union_builder!(McpSerializableServerConfig);

/// A copy, with what is not known here.
impl From<view::McpSerializableServerConfig<'_>> for McpSerializableServerConfig {
    #[inline]
    fn from(view: view::McpSerializableServerConfig<'_>) -> McpSerializableServerConfig {
        McpSerializableServerConfig(view.raw().into())
    }
}

impl From<McpServerConfigStdio> for McpSerializableServerConfig {
    #[inline] fn from(value: McpServerConfigStdio) -> McpSerializableServerConfig { McpSerializableServerConfig(value.0.into_json()) }
}

impl From<McpServerConfigHttp> for McpSerializableServerConfig {
    #[inline] fn from(value: McpServerConfigHttp) -> McpSerializableServerConfig { McpSerializableServerConfig(value.0.into_json()) }
}

/// A builder of `McpServerCardReference`.
///
/// It is made of any of its kinds by `into()`.
#[derive(Clone, PartialEq)]
pub struct McpServerCardReference(pub(crate) JsonText);

union_builder!(McpServerCardReference);

/// A copy, with what is not known here.
impl From<view::McpServerCardReference<'_>> for McpServerCardReference {
    #[inline]
    fn from(view: view::McpServerCardReference<'_>) -> McpServerCardReference {
        McpServerCardReference(view.raw().into())
    }
}

impl From<McpServerCardUrl> for McpServerCardReference {
    #[inline] fn from(value: McpServerCardUrl) -> McpServerCardReference { McpServerCardReference(value.0.into_json()) }
}

impl From<McpServerCardEmbedded> for McpServerCardReference {
    #[inline] fn from(value: McpServerCardEmbedded) -> McpServerCardReference { McpServerCardReference(value.0.into_json()) }
}

/// A builder of `PermissionsLocationsAddToolApprovalDetails`.
///
/// It is made of any of its kinds by `into()`.
#[derive(Clone, PartialEq)]
pub struct PermissionsLocationsAddToolApprovalDetails(pub(crate) JsonText);

union_builder!(PermissionsLocationsAddToolApprovalDetails);

/// A copy, with what is not known here.
impl From<view::PermissionsLocationsAddToolApprovalDetails<'_>> for PermissionsLocationsAddToolApprovalDetails {
    #[inline]
    fn from(view: view::PermissionsLocationsAddToolApprovalDetails<'_>) -> PermissionsLocationsAddToolApprovalDetails {
        PermissionsLocationsAddToolApprovalDetails(view.raw().into())
    }
}

impl From<PermissionsLocationsAddToolApprovalDetailsCommands> for PermissionsLocationsAddToolApprovalDetails {
    #[inline] fn from(value: PermissionsLocationsAddToolApprovalDetailsCommands) -> PermissionsLocationsAddToolApprovalDetails { PermissionsLocationsAddToolApprovalDetails(value.0.into_json()) }
}

impl From<PermissionsLocationsAddToolApprovalDetailsRead> for PermissionsLocationsAddToolApprovalDetails {
    #[inline] fn from(value: PermissionsLocationsAddToolApprovalDetailsRead) -> PermissionsLocationsAddToolApprovalDetails { PermissionsLocationsAddToolApprovalDetails(value.0.into_json()) }
}

impl From<PermissionsLocationsAddToolApprovalDetailsWrite> for PermissionsLocationsAddToolApprovalDetails {
    #[inline] fn from(value: PermissionsLocationsAddToolApprovalDetailsWrite) -> PermissionsLocationsAddToolApprovalDetails { PermissionsLocationsAddToolApprovalDetails(value.0.into_json()) }
}

impl From<PermissionsLocationsAddToolApprovalDetailsMcp> for PermissionsLocationsAddToolApprovalDetails {
    #[inline] fn from(value: PermissionsLocationsAddToolApprovalDetailsMcp) -> PermissionsLocationsAddToolApprovalDetails { PermissionsLocationsAddToolApprovalDetails(value.0.into_json()) }
}

impl From<PermissionsLocationsAddToolApprovalDetailsMcpSampling> for PermissionsLocationsAddToolApprovalDetails {
    #[inline] fn from(value: PermissionsLocationsAddToolApprovalDetailsMcpSampling) -> PermissionsLocationsAddToolApprovalDetails { PermissionsLocationsAddToolApprovalDetails(value.0.into_json()) }
}

impl From<PermissionsLocationsAddToolApprovalDetailsMemory> for PermissionsLocationsAddToolApprovalDetails {
    #[inline] fn from(value: PermissionsLocationsAddToolApprovalDetailsMemory) -> PermissionsLocationsAddToolApprovalDetails { PermissionsLocationsAddToolApprovalDetails(value.0.into_json()) }
}

impl From<PermissionsLocationsAddToolApprovalDetailsCustomTool> for PermissionsLocationsAddToolApprovalDetails {
    #[inline] fn from(value: PermissionsLocationsAddToolApprovalDetailsCustomTool) -> PermissionsLocationsAddToolApprovalDetails { PermissionsLocationsAddToolApprovalDetails(value.0.into_json()) }
}

impl From<PermissionsLocationsAddToolApprovalDetailsExtensionManagement> for PermissionsLocationsAddToolApprovalDetails {
    #[inline] fn from(value: PermissionsLocationsAddToolApprovalDetailsExtensionManagement) -> PermissionsLocationsAddToolApprovalDetails { PermissionsLocationsAddToolApprovalDetails(value.0.into_json()) }
}

impl From<PermissionsLocationsAddToolApprovalDetailsWorkflow> for PermissionsLocationsAddToolApprovalDetails {
    #[inline] fn from(value: PermissionsLocationsAddToolApprovalDetailsWorkflow) -> PermissionsLocationsAddToolApprovalDetails { PermissionsLocationsAddToolApprovalDetails(value.0.into_json()) }
}

impl From<PermissionsLocationsAddToolApprovalDetailsExtensionPermissionAccess> for PermissionsLocationsAddToolApprovalDetails {
    #[inline] fn from(value: PermissionsLocationsAddToolApprovalDetailsExtensionPermissionAccess) -> PermissionsLocationsAddToolApprovalDetails { PermissionsLocationsAddToolApprovalDetails(value.0.into_json()) }
}

impl From<PermissionsLocationsAddToolApprovalDetailsExtensionEnvAccess> for PermissionsLocationsAddToolApprovalDetails {
    #[inline] fn from(value: PermissionsLocationsAddToolApprovalDetailsExtensionEnvAccess) -> PermissionsLocationsAddToolApprovalDetails { PermissionsLocationsAddToolApprovalDetails(value.0.into_json()) }
}

/// A builder of `PushAttachment`.
///
/// It is made of any of its kinds by `into()`.
#[derive(Clone, PartialEq)]
pub struct PushAttachment(pub(crate) JsonText);

union_builder!(PushAttachment);

/// A copy, with what is not known here.
impl From<view::PushAttachment<'_>> for PushAttachment {
    #[inline]
    fn from(view: view::PushAttachment<'_>) -> PushAttachment {
        PushAttachment(view.raw().into())
    }
}

impl From<PushAttachmentFile> for PushAttachment {
    #[inline] fn from(value: PushAttachmentFile) -> PushAttachment { PushAttachment(value.0.into_json()) }
}

impl From<PushAttachmentDirectory> for PushAttachment {
    #[inline] fn from(value: PushAttachmentDirectory) -> PushAttachment { PushAttachment(value.0.into_json()) }
}

impl From<PushAttachmentSelection> for PushAttachment {
    #[inline] fn from(value: PushAttachmentSelection) -> PushAttachment { PushAttachment(value.0.into_json()) }
}

impl From<PushAttachmentGitHubReference> for PushAttachment {
    #[inline] fn from(value: PushAttachmentGitHubReference) -> PushAttachment { PushAttachment(value.0.into_json()) }
}

impl From<PushAttachmentGitHubCommit> for PushAttachment {
    #[inline] fn from(value: PushAttachmentGitHubCommit) -> PushAttachment { PushAttachment(value.0.into_json()) }
}

impl From<PushAttachmentGitHubRelease> for PushAttachment {
    #[inline] fn from(value: PushAttachmentGitHubRelease) -> PushAttachment { PushAttachment(value.0.into_json()) }
}

impl From<PushAttachmentGitHubActionsJob> for PushAttachment {
    #[inline] fn from(value: PushAttachmentGitHubActionsJob) -> PushAttachment { PushAttachment(value.0.into_json()) }
}

impl From<PushAttachmentGitHubRepository> for PushAttachment {
    #[inline] fn from(value: PushAttachmentGitHubRepository) -> PushAttachment { PushAttachment(value.0.into_json()) }
}

impl From<PushAttachmentGitHubFileDiff> for PushAttachment {
    #[inline] fn from(value: PushAttachmentGitHubFileDiff) -> PushAttachment { PushAttachment(value.0.into_json()) }
}

impl From<PushAttachmentGitHubTreeComparison> for PushAttachment {
    #[inline] fn from(value: PushAttachmentGitHubTreeComparison) -> PushAttachment { PushAttachment(value.0.into_json()) }
}

impl From<PushAttachmentGitHubUrl> for PushAttachment {
    #[inline] fn from(value: PushAttachmentGitHubUrl) -> PushAttachment { PushAttachment(value.0.into_json()) }
}

impl From<PushAttachmentGitHubFile> for PushAttachment {
    #[inline] fn from(value: PushAttachmentGitHubFile) -> PushAttachment { PushAttachment(value.0.into_json()) }
}

impl From<PushAttachmentGitHubSnippet> for PushAttachment {
    #[inline] fn from(value: PushAttachmentGitHubSnippet) -> PushAttachment { PushAttachment(value.0.into_json()) }
}

impl From<PushAttachmentBlob> for PushAttachment {
    #[inline] fn from(value: PushAttachmentBlob) -> PushAttachment { PushAttachment(value.0.into_json()) }
}

impl From<ExtensionContextPushInput> for PushAttachment {
    #[inline] fn from(value: ExtensionContextPushInput) -> PushAttachment { PushAttachment(value.0.into_json()) }
}

/// A builder of `SessionOpenParams`: the parameters of `sessions.open`.
///
/// It is made of any of its kinds by `into()`.
#[derive(Clone, PartialEq)]
pub struct SessionOpenParams(pub(crate) JsonText);

union_builder!(SessionOpenParams);

/// A copy, with what is not known here.
impl From<view::SessionOpenParams<'_>> for SessionOpenParams {
    #[inline]
    fn from(view: view::SessionOpenParams<'_>) -> SessionOpenParams {
        SessionOpenParams(view.raw().into())
    }
}

impl From<SessionsOpenCreate> for SessionOpenParams {
    #[inline] fn from(value: SessionsOpenCreate) -> SessionOpenParams { SessionOpenParams(value.0.into_json()) }
}

impl From<SessionsOpenResume> for SessionOpenParams {
    #[inline] fn from(value: SessionsOpenResume) -> SessionOpenParams { SessionOpenParams(value.0.into_json()) }
}

impl From<SessionsOpenResumeLast> for SessionOpenParams {
    #[inline] fn from(value: SessionsOpenResumeLast) -> SessionOpenParams { SessionOpenParams(value.0.into_json()) }
}

impl From<SessionsOpenAttach> for SessionOpenParams {
    #[inline] fn from(value: SessionsOpenAttach) -> SessionOpenParams { SessionOpenParams(value.0.into_json()) }
}

impl From<SessionsOpenRemote> for SessionOpenParams {
    #[inline] fn from(value: SessionsOpenRemote) -> SessionOpenParams { SessionOpenParams(value.0.into_json()) }
}

impl From<SessionsOpenCloud> for SessionOpenParams {
    #[inline] fn from(value: SessionsOpenCloud) -> SessionOpenParams { SessionOpenParams(value.0.into_json()) }
}

impl From<SessionsOpenHandoff> for SessionOpenParams {
    #[inline] fn from(value: SessionsOpenHandoff) -> SessionOpenParams { SessionOpenParams(value.0.into_json()) }
}

/// A builder of `SettableAuthInfo`.
///
/// It is made of any of its kinds by `into()`.
#[derive(Clone, PartialEq)]
pub struct SettableAuthInfo(pub(crate) JsonText);

union_builder!(SettableAuthInfo);

/// A copy, with what is not known here.
impl From<view::SettableAuthInfo<'_>> for SettableAuthInfo {
    #[inline]
    fn from(view: view::SettableAuthInfo<'_>) -> SettableAuthInfo {
        SettableAuthInfo(view.raw().into())
    }
}

impl From<HMACAuthInfo> for SettableAuthInfo {
    #[inline] fn from(value: HMACAuthInfo) -> SettableAuthInfo { SettableAuthInfo(value.0.into_json()) }
}

impl From<EnvAuthInfo> for SettableAuthInfo {
    #[inline] fn from(value: EnvAuthInfo) -> SettableAuthInfo { SettableAuthInfo(value.0.into_json()) }
}

impl From<SettableTokenAuthInfo> for SettableAuthInfo {
    #[inline] fn from(value: SettableTokenAuthInfo) -> SettableAuthInfo { SettableAuthInfo(value.0.into_json()) }
}

impl From<CopilotApiTokenAuthInfo> for SettableAuthInfo {
    #[inline] fn from(value: CopilotApiTokenAuthInfo) -> SettableAuthInfo { SettableAuthInfo(value.0.into_json()) }
}

impl From<UserAuthInfo> for SettableAuthInfo {
    #[inline] fn from(value: UserAuthInfo) -> SettableAuthInfo { SettableAuthInfo(value.0.into_json()) }
}

impl From<GhCliAuthInfo> for SettableAuthInfo {
    #[inline] fn from(value: GhCliAuthInfo) -> SettableAuthInfo { SettableAuthInfo(value.0.into_json()) }
}

impl From<ApiKeyAuthInfo> for SettableAuthInfo {
    #[inline] fn from(value: ApiKeyAuthInfo) -> SettableAuthInfo { SettableAuthInfo(value.0.into_json()) }
}

/// A builder of `TaskClientUpdate`.
///
/// It is made of any of its kinds by `into()`.
#[derive(Clone, PartialEq)]
pub struct TaskClientUpdate(pub(crate) JsonText);

union_builder!(TaskClientUpdate);

/// A copy, with what is not known here.
impl From<view::TaskClientUpdate<'_>> for TaskClientUpdate {
    #[inline]
    fn from(view: view::TaskClientUpdate<'_>) -> TaskClientUpdate {
        TaskClientUpdate(view.raw().into())
    }
}

impl From<TaskClientUpdateProgress> for TaskClientUpdate {
    #[inline] fn from(value: TaskClientUpdateProgress) -> TaskClientUpdate { TaskClientUpdate(value.0.into_json()) }
}

impl From<TaskClientUpdateCompleted> for TaskClientUpdate {
    #[inline] fn from(value: TaskClientUpdateCompleted) -> TaskClientUpdate { TaskClientUpdate(value.0.into_json()) }
}

impl From<TaskClientUpdateFailed> for TaskClientUpdate {
    #[inline] fn from(value: TaskClientUpdateFailed) -> TaskClientUpdate { TaskClientUpdate(value.0.into_json()) }
}

impl From<TaskClientUpdateCancelled> for TaskClientUpdate {
    #[inline] fn from(value: TaskClientUpdateCancelled) -> TaskClientUpdate { TaskClientUpdate(value.0.into_json()) }
}

