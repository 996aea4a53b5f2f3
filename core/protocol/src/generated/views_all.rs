//! Views: what is there with the feature `all`.

use std::borrow::Cow;
use std::fmt;

use crate::check::check;
use crate::enums;
use crate::error::DecodeError;
use crate::list::{List, Map};
use crate::number::Number;
use crate::presence::Presence;
use crate::raw::RawJson;
use crate::shape::ShapeId;
use crate::view_base::{View, object_view, union_view};
use super::views::*;

/// A view of `AccountAllUsers`.
#[derive(Clone, Copy)]
pub struct AccountAllUsers<'a>(pub(crate) RawJson<'a>);

object_view!(AccountAllUsers, 1888);

impl<'a> AccountAllUsers<'a> {
    /// `authInfo`, required.
    #[inline] pub fn auth_info(self) -> AuthInfo<'a> { AuthInfo::over(self.0.member("authInfo")) }
    /// `selectionId`, optional.
    #[inline] pub fn selection_id(self) -> Option<Cow<'a, str>> { self.0.option_text("selectionId") }
    /// `token`, optional.
    #[inline] pub fn token(self) -> Option<Cow<'a, str>> { self.0.option_text("token") }
}

/// A view of `AccountGetCurrentAuthResult`: the result of `account.getCurrentAuth`.
#[derive(Clone, Copy)]
pub struct AccountGetCurrentAuthResult<'a>(pub(crate) RawJson<'a>);

object_view!(AccountGetCurrentAuthResult, 1889);

impl<'a> AccountGetCurrentAuthResult<'a> {
    /// `authInfo`, optional.
    #[inline] pub fn auth_info(self) -> Option<AuthInfo<'a>> { match self.0.option("authInfo") { Some(raw) => Some(AuthInfo::over(raw)), None => None } }
    /// `authErrors`, optional.
    #[inline] pub fn auth_errors(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("authErrors") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
}

/// A view of `AccountLoginRequest`: the parameters of `account.login`.
#[derive(Clone, Copy)]
pub struct AccountLoginRequest<'a>(pub(crate) RawJson<'a>);

object_view!(AccountLoginRequest, 1890);

impl<'a> AccountLoginRequest<'a> {
    /// `host`, required.
    #[inline] pub fn host(self) -> Cow<'a, str> { self.0.text("host") }
    /// `login`, optional.
    #[inline] pub fn login(self) -> Option<Cow<'a, str>> { self.0.option_text("login") }
    /// `token`, required.
    #[inline] pub fn token(self) -> Cow<'a, str> { self.0.text("token") }
}

/// A view of `AccountLoginResult`: the result of `account.login`.
#[derive(Clone, Copy)]
pub struct AccountLoginResult<'a>(pub(crate) RawJson<'a>);

object_view!(AccountLoginResult, 1891);

impl<'a> AccountLoginResult<'a> {
    /// `storedInVault`, required.
    #[inline] pub fn stored_in_vault(self) -> bool { self.0.bool("storedInVault") }
}

/// A view of `AccountLogoutRequest`: the parameters of `account.logout`.
#[derive(Clone, Copy)]
pub struct AccountLogoutRequest<'a>(pub(crate) RawJson<'a>);

object_view!(AccountLogoutRequest, 1892);

impl<'a> AccountLogoutRequest<'a> {
    /// `selectionId`, optional.
    #[inline] pub fn selection_id(self) -> Option<Cow<'a, str>> { self.0.option_text("selectionId") }
    /// `authInfo`, optional.
    #[inline] pub fn auth_info(self) -> Option<AuthInfo<'a>> { match self.0.option("authInfo") { Some(raw) => Some(AuthInfo::over(raw)), None => None } }
}

/// A view of `AccountLogoutResult`: the result of `account.logout`.
#[derive(Clone, Copy)]
pub struct AccountLogoutResult<'a>(pub(crate) RawJson<'a>);

object_view!(AccountLogoutResult, 1893);

impl<'a> AccountLogoutResult<'a> {
    /// `hasMoreUsers`, required.
    #[inline] pub fn has_more_users(self) -> bool { self.0.bool("hasMoreUsers") }
}

/// A view of `AccountStatus`.
#[derive(Clone, Copy)]
pub struct AccountStatus<'a>(pub(crate) RawJson<'a>);

object_view!(AccountStatus, 1895);

impl<'a> AccountStatus<'a> {
    /// `host`, required. Format `uri`.
    #[inline] pub fn host(self) -> Cow<'a, str> { self.0.text("host") }
    /// `login`, required.
    #[inline] pub fn login(self) -> Cow<'a, str> { self.0.text("login") }
    /// `kind`, required.
    #[inline] pub fn kind(self) -> enums::AccountKind { enums::AccountKind::read(self.0.member("kind")) }
    /// `derivedFrom`, optional.
    #[inline] pub fn derived_from(self) -> Option<Cow<'a, str>> { self.0.option_text("derivedFrom") }
    /// `active`, required.
    #[inline] pub fn active(self) -> bool { self.0.bool("active") }
    /// `selectionId`, required.
    #[inline] pub fn selection_id(self) -> Cow<'a, str> { self.0.text("selectionId") }
    /// `authSource`, optional.
    #[inline] pub fn auth_source(self) -> Option<Cow<'a, str>> { self.0.option_text("authSource") }
}

/// A view of `AccountsEnumerateRequest`: the parameters of `session.accounts.enumerate`.
#[derive(Clone, Copy)]
pub struct AccountsEnumerateRequest<'a>(pub(crate) RawJson<'a>);

object_view!(AccountsEnumerateRequest, 1901);

impl<'a> AccountsEnumerateRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `query`, required.
    #[inline] pub fn query(self) -> AuthEnumerateQuery<'a> { AuthEnumerateQuery::over(self.0.member("query")) }
}

/// A view of `AccountsGetRequest`: the parameters of `session.accounts.get`.
#[derive(Clone, Copy)]
pub struct AccountsGetRequest<'a>(pub(crate) RawJson<'a>);

object_view!(AccountsGetRequest, 1908);

impl<'a> AccountsGetRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `query`, required.
    #[inline] pub fn query(self) -> AuthReadQuery<'a> { AuthReadQuery::over(self.0.member("query")) }
}

/// A view of `AccountsSetRequest`: the parameters of `session.accounts.set`.
#[derive(Clone, Copy)]
pub struct AccountsSetRequest<'a>(pub(crate) RawJson<'a>);

object_view!(AccountsSetRequest, 1916);

impl<'a> AccountsSetRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `command`, required.
    #[inline] pub fn command(self) -> AuthWrite<'a> { AuthWrite::over(self.0.member("command")) }
}

/// A view of `AgentDiscoveryPath`.
#[derive(Clone, Copy)]
pub struct AgentDiscoveryPath<'a>(pub(crate) RawJson<'a>);

object_view!(AgentDiscoveryPath, 1918);

impl<'a> AgentDiscoveryPath<'a> {
    /// `path`, required.
    #[inline] pub fn path(self) -> Cow<'a, str> { self.0.text("path") }
    /// `scope`, required.
    #[inline] pub fn scope(self) -> enums::AgentDiscoveryPathScope { enums::AgentDiscoveryPathScope::read(self.0.member("scope")) }
    /// `preferredForCreation`, required.
    #[inline] pub fn preferred_for_creation(self) -> bool { self.0.bool("preferredForCreation") }
    /// `projectPath`, optional.
    #[inline] pub fn project_path(self) -> Option<Cow<'a, str>> { self.0.option_text("projectPath") }
}

/// A view of `AgentDiscoveryPathList`: the result of `agents.getDiscoveryPaths`.
#[derive(Clone, Copy)]
pub struct AgentDiscoveryPathList<'a>(pub(crate) RawJson<'a>);

object_view!(AgentDiscoveryPathList, 1920);

impl<'a> AgentDiscoveryPathList<'a> {
    /// `paths`, required.
    #[inline] pub fn paths(self) -> List<'a, AgentDiscoveryPath<'a>> { List::new(self.0.member("paths"), AgentDiscoveryPath) }
}

/// A view of `AgentGetCurrentResult`: the result of `session.agent.getCurrent`.
#[derive(Clone, Copy)]
pub struct AgentGetCurrentResult<'a>(pub(crate) RawJson<'a>);

object_view!(AgentGetCurrentResult, 1922);

impl<'a> AgentGetCurrentResult<'a> {
    /// `agent`, required, may be null.
    #[inline] pub fn agent(self) -> Option<AgentInfo<'a>> { match self.0.option("agent") { Some(raw) => Some(AgentInfo(raw)), None => None } }
}

/// A view of `AgentRegistryLiveTargetEntry`.
#[derive(Clone, Copy)]
pub struct AgentRegistryLiveTargetEntry<'a>(pub(crate) RawJson<'a>);

object_view!(AgentRegistryLiveTargetEntry, 1927);

impl<'a> AgentRegistryLiveTargetEntry<'a> {
    /// `schemaVersion`, required.
    #[inline] pub fn schema_version(self) -> i64 { self.0.integer("schemaVersion") }
    /// `kind`, required.
    #[inline] pub fn kind(self) -> enums::AgentRegistryLiveTargetEntryKind { enums::AgentRegistryLiveTargetEntryKind::read(self.0.member("kind")) }
    /// `pid`, required.
    #[inline] pub fn pid(self) -> i64 { self.0.integer("pid") }
    /// `host`, required.
    #[inline] pub fn host(self) -> Cow<'a, str> { self.0.text("host") }
    /// `port`, required.
    #[inline] pub fn port(self) -> i64 { self.0.integer("port") }
    /// `sessionId`, optional.
    #[inline] pub fn session_id(self) -> Option<Cow<'a, str>> { self.0.option_text("sessionId") }
    /// `sessionName`, optional.
    #[inline] pub fn session_name(self) -> Option<Cow<'a, str>> { self.0.option_text("sessionName") }
    /// `cwd`, optional.
    #[inline] pub fn cwd(self) -> Option<Cow<'a, str>> { self.0.option_text("cwd") }
    /// `branch`, optional.
    #[inline] pub fn branch(self) -> Option<Cow<'a, str>> { self.0.option_text("branch") }
    /// `model`, optional.
    #[inline] pub fn model(self) -> Option<Cow<'a, str>> { self.0.option_text("model") }
    /// `status`, optional.
    #[inline] pub fn status(self) -> Option<enums::AgentRegistryLiveTargetEntryStatus> { match self.0.option("status") { Some(raw) => Some(enums::AgentRegistryLiveTargetEntryStatus::read(raw)), None => None } }
    /// `attentionKind`, optional.
    #[inline] pub fn attention_kind(self) -> Option<enums::AgentRegistryLiveTargetEntryAttentionKind> { match self.0.option("attentionKind") { Some(raw) => Some(enums::AgentRegistryLiveTargetEntryAttentionKind::read(raw)), None => None } }
    /// `statusRevision`, optional. At least `0`.
    #[inline] pub fn status_revision(self) -> Option<u64> { self.0.option_natural("statusRevision") }
    /// `lastTerminalEvent`, optional.
    #[inline] pub fn last_terminal_event(self) -> Option<enums::AgentRegistryLiveTargetEntryLastTerminalEvent> { match self.0.option("lastTerminalEvent") { Some(raw) => Some(enums::AgentRegistryLiveTargetEntryLastTerminalEvent::read(raw)), None => None } }
    /// `startedAt`, required.
    #[inline] pub fn started_at(self) -> Cow<'a, str> { self.0.text("startedAt") }
    /// `copilotVersion`, required.
    #[inline] pub fn copilot_version(self) -> Cow<'a, str> { self.0.text("copilotVersion") }
    /// `lastSeenMs`, required.
    #[inline] pub fn last_seen_ms(self) -> i64 { self.0.integer("lastSeenMs") }
    /// `token`, optional. Internal to the runtime.
    #[inline] pub fn token(self) -> Option<Cow<'a, str>> { self.0.option_text("token") }
}

/// A view of `AgentRegistryLogCapture`.
#[derive(Clone, Copy)]
pub struct AgentRegistryLogCapture<'a>(pub(crate) RawJson<'a>);

object_view!(AgentRegistryLogCapture, 1929);

impl<'a> AgentRegistryLogCapture<'a> {
    /// `enabled`, required.
    #[inline] pub fn enabled(self) -> bool { self.0.bool("enabled") }
    /// `path`, optional.
    #[inline] pub fn path(self) -> Option<Cow<'a, str>> { self.0.option_text("path") }
    /// `openError`, optional.
    #[inline] pub fn open_error(self) -> Option<Cow<'a, str>> { self.0.option_text("openError") }
    /// `openErrorReason`, optional.
    #[inline] pub fn open_error_reason(self) -> Option<enums::AgentRegistryLogCaptureOpenErrorReason> { match self.0.option("openErrorReason") { Some(raw) => Some(enums::AgentRegistryLogCaptureOpenErrorReason::read(raw)), None => None } }
}

/// A view of `AgentRegistrySpawnError`.
#[derive(Clone, Copy)]
pub struct AgentRegistrySpawnError<'a>(pub(crate) RawJson<'a>);

object_view!(AgentRegistrySpawnError, 1931);

impl<'a> AgentRegistrySpawnError<'a> {
    /// `kind`, required. Always `spawn-error`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `message`, required.
    #[inline] pub fn message(self) -> Cow<'a, str> { self.0.text("message") }
    /// `code`, optional.
    #[inline] pub fn code(self) -> Option<Cow<'a, str>> { self.0.option_text("code") }
}

/// A view of `AgentRegistrySpawnRegistryTimeout`.
#[derive(Clone, Copy)]
pub struct AgentRegistrySpawnRegistryTimeout<'a>(pub(crate) RawJson<'a>);

object_view!(AgentRegistrySpawnRegistryTimeout, 1933);

impl<'a> AgentRegistrySpawnRegistryTimeout<'a> {
    /// `kind`, required. Always `registry-timeout`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `childPid`, required.
    #[inline] pub fn child_pid(self) -> i64 { self.0.integer("childPid") }
    /// `logCapture`, optional.
    #[inline] pub fn log_capture(self) -> Option<AgentRegistryLogCapture<'a>> { match self.0.option("logCapture") { Some(raw) => Some(AgentRegistryLogCapture(raw)), None => None } }
}

/// A view of `AgentRegistrySpawnRequest`: the parameters of `agentRegistry.spawn`.
#[derive(Clone, Copy)]
pub struct AgentRegistrySpawnRequest<'a>(pub(crate) RawJson<'a>);

object_view!(AgentRegistrySpawnRequest, 1935);

impl<'a> AgentRegistrySpawnRequest<'a> {
    /// `cwd`, required.
    #[inline] pub fn cwd(self) -> Cow<'a, str> { self.0.text("cwd") }
    /// `agentName`, optional.
    #[inline] pub fn agent_name(self) -> Option<Cow<'a, str>> { self.0.option_text("agentName") }
    /// `model`, optional.
    #[inline] pub fn model(self) -> Option<Cow<'a, str>> { self.0.option_text("model") }
    /// `name`, optional.
    #[inline] pub fn name(self) -> Option<Cow<'a, str>> { self.0.option_text("name") }
    /// `permissionMode`, optional.
    #[inline] pub fn permission_mode(self) -> Option<enums::AgentRegistrySpawnPermissionMode> { match self.0.option("permissionMode") { Some(raw) => Some(enums::AgentRegistrySpawnPermissionMode::read(raw)), None => None } }
    /// `initialPrompt`, optional.
    #[inline] pub fn initial_prompt(self) -> Option<Cow<'a, str>> { self.0.option_text("initialPrompt") }
}

/// A view of `AgentRegistrySpawnSpawned`.
#[derive(Clone, Copy)]
pub struct AgentRegistrySpawnSpawned<'a>(pub(crate) RawJson<'a>);

object_view!(AgentRegistrySpawnSpawned, 1937);

impl<'a> AgentRegistrySpawnSpawned<'a> {
    /// `kind`, required. Always `spawned`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `entry`, required.
    #[inline] pub fn entry(self) -> AgentRegistryLiveTargetEntry<'a> { AgentRegistryLiveTargetEntry(self.0.member("entry")) }
    /// `initialPromptSent`, optional.
    #[inline] pub fn initial_prompt_sent(self) -> Option<bool> { self.0.option_bool("initialPromptSent") }
    /// `initialPromptError`, optional.
    #[inline] pub fn initial_prompt_error(self) -> Option<Cow<'a, str>> { self.0.option_text("initialPromptError") }
    /// `logCapture`, optional.
    #[inline] pub fn log_capture(self) -> Option<AgentRegistryLogCapture<'a>> { match self.0.option("logCapture") { Some(raw) => Some(AgentRegistryLogCapture(raw)), None => None } }
}

/// A view of `AgentRegistrySpawnValidationError`.
#[derive(Clone, Copy)]
pub struct AgentRegistrySpawnValidationError<'a>(pub(crate) RawJson<'a>);

object_view!(AgentRegistrySpawnValidationError, 1941);

impl<'a> AgentRegistrySpawnValidationError<'a> {
    /// `kind`, required. Always `validation-error`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `reason`, required.
    #[inline] pub fn reason(self) -> enums::AgentRegistrySpawnValidationErrorReason { enums::AgentRegistrySpawnValidationErrorReason::read(self.0.member("reason")) }
    /// `field`, optional.
    #[inline] pub fn field(self) -> Option<enums::AgentRegistrySpawnValidationErrorField> { match self.0.option("field") { Some(raw) => Some(enums::AgentRegistrySpawnValidationErrorField::read(raw)), None => None } }
    /// `message`, required.
    #[inline] pub fn message(self) -> Cow<'a, str> { self.0.text("message") }
}

/// A view of `AgentReloadResult`: the result of `session.agent.reload`.
#[derive(Clone, Copy)]
pub struct AgentReloadResult<'a>(pub(crate) RawJson<'a>);

object_view!(AgentReloadResult, 1943);

impl<'a> AgentReloadResult<'a> {
    /// `agents`, required.
    #[inline] pub fn agents(self) -> List<'a, AgentInfo<'a>> { List::new(self.0.member("agents"), AgentInfo) }
}

/// A view of `AgentSelectRequest`: the parameters of `session.agent.select`.
#[derive(Clone, Copy)]
pub struct AgentSelectRequest<'a>(pub(crate) RawJson<'a>);

object_view!(AgentSelectRequest, 1944);

impl<'a> AgentSelectRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `name`, required.
    #[inline] pub fn name(self) -> Cow<'a, str> { self.0.text("name") }
}

/// A view of `AgentSelectResult`: the result of `session.agent.select`.
#[derive(Clone, Copy)]
pub struct AgentSelectResult<'a>(pub(crate) RawJson<'a>);

object_view!(AgentSelectResult, 1945);

impl<'a> AgentSelectResult<'a> {
    /// `agent`, required.
    #[inline] pub fn agent(self) -> AgentInfo<'a> { AgentInfo(self.0.member("agent")) }
}

/// A view of `AgentSetPromptRequest`: the parameters of `session.agent.setPrompt`.
#[derive(Clone, Copy)]
pub struct AgentSetPromptRequest<'a>(pub(crate) RawJson<'a>);

object_view!(AgentSetPromptRequest, 1946);

impl<'a> AgentSetPromptRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `id`, required.
    #[inline] pub fn id(self) -> Cow<'a, str> { self.0.text("id") }
    /// `prompt`, required.
    #[inline] pub fn prompt(self) -> Cow<'a, str> { self.0.text("prompt") }
}

/// A view of `AgentsDiscoverRequest`: the parameters of `agents.discover`.
#[derive(Clone, Copy)]
pub struct AgentsDiscoverRequest<'a>(pub(crate) RawJson<'a>);

object_view!(AgentsDiscoverRequest, 1947);

impl<'a> AgentsDiscoverRequest<'a> {
    /// `projectPaths`, optional.
    #[inline] pub fn project_paths(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("projectPaths") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
    /// `excludeHostAgents`, optional.
    #[inline] pub fn exclude_host_agents(self) -> Option<bool> { self.0.option_bool("excludeHostAgents") }
}

/// A view of `AgentsGetDiscoveryPathsRequest`: the parameters of `agents.getDiscoveryPaths`.
#[derive(Clone, Copy)]
pub struct AgentsGetDiscoveryPathsRequest<'a>(pub(crate) RawJson<'a>);

object_view!(AgentsGetDiscoveryPathsRequest, 1948);

impl<'a> AgentsGetDiscoveryPathsRequest<'a> {
    /// `projectPaths`, optional.
    #[inline] pub fn project_paths(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("projectPaths") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
    /// `excludeHostAgents`, optional.
    #[inline] pub fn exclude_host_agents(self) -> Option<bool> { self.0.option_bool("excludeHostAgents") }
}

/// A view of `AuthEnumerateQueryAccounts`.
#[derive(Clone, Copy)]
pub struct AuthEnumerateQueryAccounts<'a>(pub(crate) RawJson<'a>);

object_view!(AuthEnumerateQueryAccounts, 1897);

impl<'a> AuthEnumerateQueryAccounts<'a> {
    /// `kind`, required. Always `accounts`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `AuthEnumerateQueryProviders`.
#[derive(Clone, Copy)]
pub struct AuthEnumerateQueryProviders<'a>(pub(crate) RawJson<'a>);

object_view!(AuthEnumerateQueryProviders, 1899);

impl<'a> AuthEnumerateQueryProviders<'a> {
    /// `brokerAvailable`, optional.
    #[inline] pub fn broker_available(self) -> Option<bool> { self.0.option_bool("brokerAvailable") }
    /// `kind`, required. Always `providers`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `AuthEnumerateValueAccounts`.
#[derive(Clone, Copy)]
pub struct AuthEnumerateValueAccounts<'a>(pub(crate) RawJson<'a>);

object_view!(AuthEnumerateValueAccounts, 1950);

impl<'a> AuthEnumerateValueAccounts<'a> {
    /// `items`, required.
    #[inline] pub fn items(self) -> List<'a, AccountStatus<'a>> { List::new(self.0.member("items"), AccountStatus) }
    /// `kind`, required. Always `accounts`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `AuthEnumerateValueProviders`.
#[derive(Clone, Copy)]
pub struct AuthEnumerateValueProviders<'a>(pub(crate) RawJson<'a>);

object_view!(AuthEnumerateValueProviders, 1954);

impl<'a> AuthEnumerateValueProviders<'a> {
    /// `items`, required.
    #[inline] pub fn items(self) -> List<'a, ProviderDescriptor<'a>> { List::new(self.0.member("items"), ProviderDescriptor) }
    /// `kind`, required. Always `providers`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `AuthLoginAccount`.
#[derive(Clone, Copy)]
pub struct AuthLoginAccount<'a>(pub(crate) RawJson<'a>);

object_view!(AuthLoginAccount, 1956);

impl<'a> AuthLoginAccount<'a> {
    /// `host`, required.
    #[inline] pub fn host(self) -> Cow<'a, str> { self.0.text("host") }
    /// `kind`, required.
    #[inline] pub fn kind(self) -> enums::AccountKind { enums::AccountKind::read(self.0.member("kind")) }
    /// `login`, required.
    #[inline] pub fn login(self) -> Cow<'a, str> { self.0.text("login") }
    /// `selectionId`, required.
    #[inline] pub fn selection_id(self) -> Cow<'a, str> { self.0.text("selectionId") }
}

/// A view of `AuthLoginAdvanceRequest`: the parameters of `session.accounts.login.advance`.
#[derive(Clone, Copy)]
pub struct AuthLoginAdvanceRequest<'a>(pub(crate) RawJson<'a>);

object_view!(AuthLoginAdvanceRequest, 1957);

impl<'a> AuthLoginAdvanceRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `flowId`, required.
    #[inline] pub fn flow_id(self) -> Cow<'a, str> { self.0.text("flowId") }
    /// `input`, optional.
    #[inline] pub fn input(self) -> Option<Cow<'a, str>> { self.0.option_text("input") }
}

/// A view of `AuthLoginBeginRequest`: the parameters of `session.accounts.login.begin`.
#[derive(Clone, Copy)]
pub struct AuthLoginBeginRequest<'a>(pub(crate) RawJson<'a>);

object_view!(AuthLoginBeginRequest, 1958);

impl<'a> AuthLoginBeginRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `kind`, required.
    #[inline] pub fn kind(self) -> enums::LoginProviderKind { enums::LoginProviderKind::read(self.0.member("kind")) }
}

/// A view of `AuthLoginBegun`: the result of `session.accounts.login.begin`.
#[derive(Clone, Copy)]
pub struct AuthLoginBegun<'a>(pub(crate) RawJson<'a>);

object_view!(AuthLoginBegun, 1973);

impl<'a> AuthLoginBegun<'a> {
    /// `flowId`, required.
    #[inline] pub fn flow_id(self) -> Cow<'a, str> { self.0.text("flowId") }
    /// `step`, required.
    #[inline] pub fn step(self) -> AuthLoginStep<'a> { AuthLoginStep::over(self.0.member("step")) }
}

/// A view of `AuthLoginCancelRequest`: the parameters of `session.accounts.login.cancel`.
#[derive(Clone, Copy)]
pub struct AuthLoginCancelRequest<'a>(pub(crate) RawJson<'a>);

object_view!(AuthLoginCancelRequest, 1974);

impl<'a> AuthLoginCancelRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `flowId`, required.
    #[inline] pub fn flow_id(self) -> Cow<'a, str> { self.0.text("flowId") }
}

/// A view of `AuthLoginResultDto`.
#[derive(Clone, Copy)]
pub struct AuthLoginResultDto<'a>(pub(crate) RawJson<'a>);

object_view!(AuthLoginResultDto, 1969);

impl<'a> AuthLoginResultDto<'a> {
    /// `status`, required.
    #[inline] pub fn status(self) -> enums::AuthLoginResultStatus { enums::AuthLoginResultStatus::read(self.0.member("status")) }
    /// `host`, optional. Format `uri`.
    #[inline] pub fn host(self) -> Option<Cow<'a, str>> { self.0.option_text("host") }
    /// `login`, optional.
    #[inline] pub fn login(self) -> Option<Cow<'a, str>> { self.0.option_text("login") }
    /// `accounts`, optional.
    #[inline] pub fn accounts(self) -> Option<List<'a, AuthLoginAccount<'a>>> { match self.0.option("accounts") { Some(raw) => Some(List::new(raw, AuthLoginAccount)), None => None } }
}

/// A view of `AuthLoginStepAwaiting`.
#[derive(Clone, Copy)]
pub struct AuthLoginStepAwaiting<'a>(pub(crate) RawJson<'a>);

object_view!(AuthLoginStepAwaiting, 1964);

impl<'a> AuthLoginStepAwaiting<'a> {
    /// `kind`, required. Always `awaiting`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `AuthLoginStepCompleted`.
#[derive(Clone, Copy)]
pub struct AuthLoginStepCompleted<'a>(pub(crate) RawJson<'a>);

object_view!(AuthLoginStepCompleted, 1970);

impl<'a> AuthLoginStepCompleted<'a> {
    /// `result`, required.
    #[inline] pub fn result(self) -> AuthLoginResultDto<'a> { AuthLoginResultDto(self.0.member("result")) }
    /// `kind`, required. Always `completed`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `AuthLoginStepError`.
#[derive(Clone, Copy)]
pub struct AuthLoginStepError<'a>(pub(crate) RawJson<'a>);

object_view!(AuthLoginStepError, 1971);

impl<'a> AuthLoginStepError<'a> {
    /// `message`, required.
    #[inline] pub fn message(self) -> Cow<'a, str> { self.0.text("message") }
    /// `kind`, required. Always `error`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `AuthLoginStepInputRequired`.
#[derive(Clone, Copy)]
pub struct AuthLoginStepInputRequired<'a>(pub(crate) RawJson<'a>);

object_view!(AuthLoginStepInputRequired, 1962);

impl<'a> AuthLoginStepInputRequired<'a> {
    /// `prompt`, required.
    #[inline] pub fn prompt(self) -> Cow<'a, str> { self.0.text("prompt") }
    /// `kind`, required. Always `input-required`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `AuthLoginStepNeedsInteraction`.
#[derive(Clone, Copy)]
pub struct AuthLoginStepNeedsInteraction<'a>(pub(crate) RawJson<'a>);

object_view!(AuthLoginStepNeedsInteraction, 1966);

impl<'a> AuthLoginStepNeedsInteraction<'a> {
    /// `kind`, required. Always `needs-interaction`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `AuthLoginStepOpenUrl`.
#[derive(Clone, Copy)]
pub struct AuthLoginStepOpenUrl<'a>(pub(crate) RawJson<'a>);

object_view!(AuthLoginStepOpenUrl, 1960);

impl<'a> AuthLoginStepOpenUrl<'a> {
    /// `url`, required.
    #[inline] pub fn url(self) -> Cow<'a, str> { self.0.text("url") }
    /// `kind`, required. Always `open-url`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `AuthReadQueryActiveAccount`.
#[derive(Clone, Copy)]
pub struct AuthReadQueryActiveAccount<'a>(pub(crate) RawJson<'a>);

object_view!(AuthReadQueryActiveAccount, 1903);

impl<'a> AuthReadQueryActiveAccount<'a> {
    /// `kind`, required. Always `activeAccount`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `AuthReadQueryLastErrors`.
#[derive(Clone, Copy)]
pub struct AuthReadQueryLastErrors<'a>(pub(crate) RawJson<'a>);

object_view!(AuthReadQueryLastErrors, 1906);

impl<'a> AuthReadQueryLastErrors<'a> {
    /// `kind`, required. Always `lastErrors`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `AuthReadQueryStatus`.
#[derive(Clone, Copy)]
pub struct AuthReadQueryStatus<'a>(pub(crate) RawJson<'a>);

object_view!(AuthReadQueryStatus, 1904);

impl<'a> AuthReadQueryStatus<'a> {
    /// `kind`, required. Always `status`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `AuthReadValueActiveAccount`.
#[derive(Clone, Copy)]
pub struct AuthReadValueActiveAccount<'a>(pub(crate) RawJson<'a>);

object_view!(AuthReadValueActiveAccount, 1975);

impl<'a> AuthReadValueActiveAccount<'a> {
    /// `account`, optional.
    #[inline] pub fn account(self) -> Option<AccountStatus<'a>> { match self.0.option("account") { Some(raw) => Some(AccountStatus(raw)), None => None } }
    /// `kind`, required. Always `activeAccount`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `AuthReadValueLastErrors`.
#[derive(Clone, Copy)]
pub struct AuthReadValueLastErrors<'a>(pub(crate) RawJson<'a>);

object_view!(AuthReadValueLastErrors, 1980);

impl<'a> AuthReadValueLastErrors<'a> {
    /// `errors`, required.
    #[inline] pub fn errors(self) -> List<'a, AuthValidationError<'a>> { List::new(self.0.member("errors"), AuthValidationError) }
    /// `kind`, required. Always `lastErrors`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `AuthReadValueStatus`.
#[derive(Clone, Copy)]
pub struct AuthReadValueStatus<'a>(pub(crate) RawJson<'a>);

object_view!(AuthReadValueStatus, 1977);

impl<'a> AuthReadValueStatus<'a> {
    /// `status`, required.
    #[inline] pub fn status(self) -> AuthStatusDto<'a> { AuthStatusDto(self.0.member("status")) }
    /// `kind`, required. Always `status`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `AuthStatusDto`.
#[derive(Clone, Copy)]
pub struct AuthStatusDto<'a>(pub(crate) RawJson<'a>);

object_view!(AuthStatusDto, 1976);

impl<'a> AuthStatusDto<'a> {
    /// `isAuthenticated`, required.
    #[inline] pub fn is_authenticated(self) -> bool { self.0.bool("isAuthenticated") }
    /// `activeLogin`, optional.
    #[inline] pub fn active_login(self) -> Option<Cow<'a, str>> { self.0.option_text("activeLogin") }
    /// `activeHost`, optional. Format `uri`.
    #[inline] pub fn active_host(self) -> Option<Cow<'a, str>> { self.0.option_text("activeHost") }
    /// `copilotPlan`, optional.
    #[inline] pub fn copilot_plan(self) -> Option<Cow<'a, str>> { self.0.option_text("copilotPlan") }
    /// `accountCount`, required. At least `0`.
    #[inline] pub fn account_count(self) -> u64 { self.0.natural("accountCount") }
}

/// A view of `AuthValidationError`.
#[derive(Clone, Copy)]
pub struct AuthValidationError<'a>(pub(crate) RawJson<'a>);

object_view!(AuthValidationError, 1978);

impl<'a> AuthValidationError<'a> {
    /// `message`, required.
    #[inline] pub fn message(self) -> Cow<'a, str> { self.0.text("message") }
    /// `githubMessage`, optional.
    #[inline] pub fn github_message(self) -> Option<Cow<'a, str>> { self.0.option_text("githubMessage") }
}

/// A view of `AuthWriteLogout`.
#[derive(Clone, Copy)]
pub struct AuthWriteLogout<'a>(pub(crate) RawJson<'a>);

object_view!(AuthWriteLogout, 1912);

impl<'a> AuthWriteLogout<'a> {
    /// `selectionId`, optional.
    #[inline] pub fn selection_id(self) -> Option<Cow<'a, str>> { self.0.option_text("selectionId") }
    /// `kind`, required. Always `logout`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `AuthWriteResult`: the result of `session.accounts.set`.
#[derive(Clone, Copy)]
pub struct AuthWriteResult<'a>(pub(crate) RawJson<'a>);

object_view!(AuthWriteResult, 1982);

impl<'a> AuthWriteResult<'a> {
    /// `ok`, required.
    #[inline] pub fn ok(self) -> bool { self.0.bool("ok") }
    /// `moreUsers`, optional.
    #[inline] pub fn more_users(self) -> Option<bool> { self.0.option_bool("moreUsers") }
}

/// A view of `AuthWriteSetCredentials`.
#[derive(Clone, Copy)]
pub struct AuthWriteSetCredentials<'a>(pub(crate) RawJson<'a>);

object_view!(AuthWriteSetCredentials, 1914);

impl<'a> AuthWriteSetCredentials<'a> {
    /// `host`, required. Format `uri`.
    #[inline] pub fn host(self) -> Cow<'a, str> { self.0.text("host") }
    /// `login`, required.
    #[inline] pub fn login(self) -> Cow<'a, str> { self.0.text("login") }
    /// `token`, required.
    #[inline] pub fn token(self) -> Cow<'a, str> { self.0.text("token") }
    /// `kind`, required. Always `setCredentials`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `AuthWriteSwitchActive`.
#[derive(Clone, Copy)]
pub struct AuthWriteSwitchActive<'a>(pub(crate) RawJson<'a>);

object_view!(AuthWriteSwitchActive, 1910);

impl<'a> AuthWriteSwitchActive<'a> {
    /// `selectionId`, required.
    #[inline] pub fn selection_id(self) -> Cow<'a, str> { self.0.text("selectionId") }
    /// `kind`, required. Always `switchActive`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `AutopilotObjectiveCreditLimit`.
#[derive(Clone, Copy)]
pub struct AutopilotObjectiveCreditLimit<'a>(pub(crate) RawJson<'a>);

object_view!(AutopilotObjectiveCreditLimit, 1983);

impl<'a> AutopilotObjectiveCreditLimit<'a> {
    /// `credits`, optional.
    #[inline] pub fn credits(self) -> Option<Number<'a>> { self.0.option_number("credits") }
    /// `creditsUsed`, required.
    #[inline] pub fn credits_used(self) -> Number<'a> { self.0.number("creditsUsed") }
    /// `creditsUsedNanoAiu`, required. Pattern `^[0-9]+$`.
    #[inline] pub fn credits_used_nano_aiu(self) -> Cow<'a, str> { self.0.text("creditsUsedNanoAiu") }
}

/// A view of `AutopilotObjectiveGetStateResult`: the result of `session.autopilotObjective.getState`.
#[derive(Clone, Copy)]
pub struct AutopilotObjectiveGetStateResult<'a>(pub(crate) RawJson<'a>);

object_view!(AutopilotObjectiveGetStateResult, 1987);

impl<'a> AutopilotObjectiveGetStateResult<'a> {
    /// `state`, required, may be null.
    #[inline] pub fn state(self) -> Option<AutopilotObjectiveState<'a>> { match self.0.option("state") { Some(raw) => Some(AutopilotObjectiveState(raw)), None => None } }
}

/// A view of `AutopilotObjectiveState`.
#[derive(Clone, Copy)]
pub struct AutopilotObjectiveState<'a>(pub(crate) RawJson<'a>);

object_view!(AutopilotObjectiveState, 1985);

impl<'a> AutopilotObjectiveState<'a> {
    /// `id`, required. At least `1`. At most `9007199254740991`.
    #[inline] pub fn id(self) -> u64 { self.0.natural("id") }
    /// `objective`, required.
    #[inline] pub fn objective(self) -> Cow<'a, str> { self.0.text("objective") }
    /// `status`, required.
    #[inline] pub fn status(self) -> enums::AutopilotObjectiveStatus { enums::AutopilotObjectiveStatus::read(self.0.member("status")) }
    /// `turnCount`, required. At least `0`. At most `9007199254740991`.
    #[inline] pub fn turn_count(self) -> u64 { self.0.natural("turnCount") }
    /// `pauseReason`, optional.
    #[inline] pub fn pause_reason(self) -> Option<Cow<'a, str>> { self.0.option_text("pauseReason") }
    /// `completionSummary`, optional.
    #[inline] pub fn completion_summary(self) -> Option<Cow<'a, str>> { self.0.option_text("completionSummary") }
    /// `creditCountNanoAiu`, required. Pattern `^[0-9]+$`.
    #[inline] pub fn credit_count_nano_aiu(self) -> Cow<'a, str> { self.0.text("creditCountNanoAiu") }
    /// `creditLimit`, optional.
    #[inline] pub fn credit_limit(self) -> Option<AutopilotObjectiveCreditLimit<'a>> { match self.0.option("creditLimit") { Some(raw) => Some(AutopilotObjectiveCreditLimit(raw)), None => None } }
}

/// A view of `BuiltInModelCatalog`: the result of `models.getBuiltInCatalog`.
#[derive(Clone, Copy)]
pub struct BuiltInModelCatalog<'a>(pub(crate) RawJson<'a>);

object_view!(BuiltInModelCatalog, 1990);

impl<'a> BuiltInModelCatalog<'a> {
    /// `models`, required.
    #[inline] pub fn models(self) -> List<'a, BuiltInModelCatalogEntry<'a>> { List::new(self.0.member("models"), BuiltInModelCatalogEntry) }
}

/// A view of `BuiltInModelCatalogEntry`.
#[derive(Clone, Copy)]
pub struct BuiltInModelCatalogEntry<'a>(pub(crate) RawJson<'a>);

object_view!(BuiltInModelCatalogEntry, 1988);

impl<'a> BuiltInModelCatalogEntry<'a> {
    /// `id`, required.
    #[inline] pub fn id(self) -> Cow<'a, str> { self.0.text("id") }
}

/// A view of `BuiltinToolDescriptor`.
#[derive(Clone, Copy)]
pub struct BuiltinToolDescriptor<'a>(pub(crate) RawJson<'a>);

object_view!(BuiltinToolDescriptor, 1999);

impl<'a> BuiltinToolDescriptor<'a> {
    /// `name`, required.
    #[inline] pub fn name(self) -> Cow<'a, str> { self.0.text("name") }
    /// `title`, required, may be null.
    #[inline] pub fn title(self) -> Option<Cow<'a, str>> { self.0.option_text("title") }
    /// `description`, required.
    #[inline] pub fn description(self) -> Cow<'a, str> { self.0.text("description") }
    /// `inputSchema`, required, may be null.
    #[inline] pub fn input_schema(self) -> Option<BuiltinToolInputSchema<'a>> { match self.0.option("inputSchema") { Some(raw) => Some(BuiltinToolInputSchema(raw)), None => None } }
    /// `instructions`, required, may be null.
    #[inline] pub fn instructions(self) -> Option<Cow<'a, str>> { self.0.option_text("instructions") }
    /// `type`, required, may be null.
    #[inline] pub fn r#type(self) -> Option<Cow<'a, str>> { self.0.option_text("type") }
    /// `format`, required, may be null.
    #[inline] pub fn format(self) -> Option<BuiltinToolFormat<'a>> { match self.0.option("format") { Some(raw) => Some(BuiltinToolFormat(raw)), None => None } }
    /// `safeForTelemetry`, required.
    #[inline] pub fn safe_for_telemetry(self) -> BuiltinToolSafeForTelemetry<'a> { BuiltinToolSafeForTelemetry::over(self.0.member("safeForTelemetry")) }
    /// `isTerminal`, required.
    #[inline] pub fn is_terminal(self) -> bool { self.0.bool("isTerminal") }
    /// `hasSummariseIntention`, required.
    #[inline] pub fn has_summarise_intention(self) -> bool { self.0.bool("hasSummariseIntention") }
}

/// A view of `BuiltinToolFormat`.
#[derive(Clone, Copy)]
pub struct BuiltinToolFormat<'a>(pub(crate) RawJson<'a>);

object_view!(BuiltinToolFormat, 1995);

impl<'a> BuiltinToolFormat<'a> {
    /// `type`, required.
    #[inline] pub fn r#type(self) -> enums::BuiltinToolFormatType { enums::BuiltinToolFormatType::read(self.0.member("type")) }
    /// `syntax`, required.
    #[inline] pub fn syntax(self) -> Cow<'a, str> { self.0.text("syntax") }
    /// `definition`, required.
    #[inline] pub fn definition(self) -> Cow<'a, str> { self.0.text("definition") }
}

/// A view of `BuiltinToolInputSchema`.
#[derive(Clone, Copy)]
pub struct BuiltinToolInputSchema<'a>(pub(crate) RawJson<'a>);

object_view!(BuiltinToolInputSchema, 1992);

impl<'a> BuiltinToolInputSchema<'a> {
    /// `type`, required.
    #[inline] pub fn r#type(self) -> enums::BuiltinToolInputSchemaType { enums::BuiltinToolInputSchemaType::read(self.0.member("type")) }
    /// The members whose names are data.
    #[inline] pub fn members(self) -> Map<'a, RawJson<'a>> { Map::unnamed(self.0, 1992, RawJson::itself) }
}

/// A view of `BuiltinToolSafeTelemetryFields`.
#[derive(Clone, Copy)]
pub struct BuiltinToolSafeTelemetryFields<'a>(pub(crate) RawJson<'a>);

object_view!(BuiltinToolSafeTelemetryFields, 1997);

impl<'a> BuiltinToolSafeTelemetryFields<'a> {
    /// `name`, optional.
    #[inline] pub fn name(self) -> Option<bool> { self.0.option_bool("name") }
    /// `inputsNames`, optional.
    #[inline] pub fn inputs_names(self) -> Option<bool> { self.0.option_bool("inputsNames") }
}

/// A view of `CancelUserRequestedShellCommandResult`: the result of `session.shell.cancelUserRequested`.
#[derive(Clone, Copy)]
pub struct CancelUserRequestedShellCommandResult<'a>(pub(crate) RawJson<'a>);

object_view!(CancelUserRequestedShellCommandResult, 2000);

impl<'a> CancelUserRequestedShellCommandResult<'a> {
    /// `cancelled`, required.
    #[inline] pub fn cancelled(self) -> bool { self.0.bool("cancelled") }
}

/// A view of `CanvasActionInvokeRequest`: the parameters of `session.canvas.action.invoke`.
#[derive(Clone, Copy)]
pub struct CanvasActionInvokeRequest<'a>(pub(crate) RawJson<'a>);

object_view!(CanvasActionInvokeRequest, 2001);

impl<'a> CanvasActionInvokeRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `instanceId`, required.
    #[inline] pub fn instance_id(self) -> Cow<'a, str> { self.0.text("instanceId") }
    /// `actionName`, required.
    #[inline] pub fn action_name(self) -> Cow<'a, str> { self.0.text("actionName") }
    /// `input`, optional.
    #[inline] pub fn input(self) -> Option<RawJson<'a>> { self.0.option("input") }
}

/// A view of `CanvasActionInvokeResult`: the result of `session.canvas.action.invoke`.
#[derive(Clone, Copy)]
pub struct CanvasActionInvokeResult<'a>(pub(crate) RawJson<'a>);

object_view!(CanvasActionInvokeResult, 2002);

impl<'a> CanvasActionInvokeResult<'a> {
    /// `result`, optional.
    #[inline] pub fn result(self) -> Option<RawJson<'a>> { self.0.option("result") }
}

/// A view of `CanvasCloseRequest`: the parameters of `session.canvas.close`.
#[derive(Clone, Copy)]
pub struct CanvasCloseRequest<'a>(pub(crate) RawJson<'a>);

object_view!(CanvasCloseRequest, 2003);

impl<'a> CanvasCloseRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `instanceId`, required.
    #[inline] pub fn instance_id(self) -> Cow<'a, str> { self.0.text("instanceId") }
}

/// A view of `CanvasListOpenResult`: the result of `session.canvas.listOpen`.
#[derive(Clone, Copy)]
pub struct CanvasListOpenResult<'a>(pub(crate) RawJson<'a>);

object_view!(CanvasListOpenResult, 2004);

impl<'a> CanvasListOpenResult<'a> {
    /// `openCanvases`, required.
    #[inline] pub fn open_canvases(self) -> List<'a, OpenCanvasInstance<'a>> { List::new(self.0.member("openCanvases"), OpenCanvasInstance) }
}

/// A view of `CatalogAgentPluginCandidate`.
#[derive(Clone, Copy)]
pub struct CatalogAgentPluginCandidate<'a>(pub(crate) RawJson<'a>);

object_view!(CatalogAgentPluginCandidate, 2023);

impl<'a> CatalogAgentPluginCandidate<'a> {
    /// `kind`, required. Always `plugin`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `mediaType`, required.
    #[inline] pub fn media_type(self) -> enums::CatalogAgentPluginMediaType { enums::CatalogAgentPluginMediaType::read(self.0.member("mediaType")) }
    /// `identity`, required.
    #[inline] pub fn identity(self) -> Cow<'a, str> { self.0.text("identity") }
    /// `version`, optional.
    #[inline] pub fn version(self) -> Option<Cow<'a, str>> { self.0.option_text("version") }
    /// `displayName`, required. Greatest length `200`.
    #[inline] pub fn display_name(self) -> Cow<'a, str> { self.0.text("displayName") }
    /// `description`, optional. Greatest length `1000`.
    #[inline] pub fn description(self) -> Option<Cow<'a, str>> { self.0.option_text("description") }
    /// `publisher`, optional. Greatest length `200`.
    #[inline] pub fn publisher(self) -> Option<Cow<'a, str>> { self.0.option_text("publisher") }
    /// `source`, optional.
    #[inline] pub fn source(self) -> Option<CatalogPluginRepositorySource<'a>> { match self.0.option("source") { Some(raw) => Some(CatalogPluginRepositorySource(raw)), None => None } }
    /// `compatibilityTags`, required. Greatest number of items `3`. No item is there twice.
    #[inline] pub fn compatibility_tags(self) -> List<'a, enums::CatalogAgentPluginCompatibilityTag> { List::new(self.0.member("compatibilityTags"), enums::CatalogAgentPluginCompatibilityTag::read) }
    /// `provenance`, required.
    #[inline] pub fn provenance(self) -> CatalogAgentPluginCandidateProvenance<'a> { CatalogAgentPluginCandidateProvenance(self.0.member("provenance")) }
    /// `trust`, optional.
    #[inline] pub fn trust(self) -> Option<CatalogTrustSnapshot<'a>> { match self.0.option("trust") { Some(raw) => Some(CatalogTrustSnapshot::over(raw)), None => None } }
    /// `categories`, optional.
    #[inline] pub fn categories(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("categories") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
    /// `connectorIds`, optional.
    #[inline] pub fn connector_ids(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("connectorIds") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
    /// `handle`, optional.
    #[inline] pub fn handle(self) -> Option<Cow<'a, str>> { self.0.option_text("handle") }
    /// `handleExpiresAt`, optional.
    #[inline] pub fn handle_expires_at(self) -> Option<Cow<'a, str>> { self.0.option_text("handleExpiresAt") }
    /// `iconUrl`, optional.
    #[inline] pub fn icon_url(self) -> Option<Cow<'a, str>> { self.0.option_text("iconUrl") }
    /// `installability`, optional.
    #[inline] pub fn installability(self) -> Option<enums::CatalogAgentPluginInstallability> { match self.0.option("installability") { Some(raw) => Some(enums::CatalogAgentPluginInstallability::read(raw)), None => None } }
    /// `installCount`, optional.
    #[inline] pub fn install_count(self) -> Option<i64> { self.0.option_integer("installCount") }
    /// `installPlan`, optional.
    #[inline] pub fn install_plan(self) -> Option<CatalogAgentPluginInstallPlan<'a>> { match self.0.option("installPlan") { Some(raw) => Some(CatalogAgentPluginInstallPlan(raw)), None => None } }
}

/// A view of `CatalogAgentPluginCandidateProvenance`.
#[derive(Clone, Copy)]
pub struct CatalogAgentPluginCandidateProvenance<'a>(pub(crate) RawJson<'a>);

object_view!(CatalogAgentPluginCandidateProvenance, 2010);

impl<'a> CatalogAgentPluginCandidateProvenance<'a> {
    /// `authority`, required. Least length `1`.
    #[inline] pub fn authority(self) -> Cow<'a, str> { self.0.text("authority") }
    /// `observedAt`, required.
    #[inline] pub fn observed_at(self) -> Cow<'a, str> { self.0.text("observedAt") }
    /// `mediaType`, required.
    #[inline] pub fn media_type(self) -> enums::CatalogAgentPluginMediaType { enums::CatalogAgentPluginMediaType::read(self.0.member("mediaType")) }
}

/// A view of `CatalogAgentPluginInstallPlan`.
#[derive(Clone, Copy)]
pub struct CatalogAgentPluginInstallPlan<'a>(pub(crate) RawJson<'a>);

object_view!(CatalogAgentPluginInstallPlan, 2022);

impl<'a> CatalogAgentPluginInstallPlan<'a> {
    /// `canvasIds`, required.
    #[inline] pub fn canvas_ids(self) -> List<'a, Cow<'a, str>> { List::new(self.0.member("canvasIds"), RawJson::to_text) }
    /// `commit`, optional.
    #[inline] pub fn commit(self) -> Option<Cow<'a, str>> { self.0.option_text("commit") }
    /// `components`, required.
    #[inline] pub fn components(self) -> List<'a, enums::CatalogAgentPluginComponent> { List::new(self.0.member("components"), enums::CatalogAgentPluginComponent::read) }
    /// `connectorDependencies`, required.
    #[inline] pub fn connector_dependencies(self) -> List<'a, Cow<'a, str>> { List::new(self.0.member("connectorDependencies"), RawJson::to_text) }
    /// `extensionIds`, required.
    #[inline] pub fn extension_ids(self) -> List<'a, Cow<'a, str>> { List::new(self.0.member("extensionIds"), RawJson::to_text) }
    /// `mcpDependencies`, required.
    #[inline] pub fn mcp_dependencies(self) -> List<'a, Cow<'a, str>> { List::new(self.0.member("mcpDependencies"), RawJson::to_text) }
    /// `pluginName`, optional.
    #[inline] pub fn plugin_name(self) -> Option<Cow<'a, str>> { self.0.option_text("pluginName") }
    /// `sources`, required.
    #[inline] pub fn sources(self) -> List<'a, CatalogAgentPluginInstallSource<'a>> { List::new(self.0.member("sources"), CatalogAgentPluginInstallSource::over) }
    /// `version`, optional.
    #[inline] pub fn version(self) -> Option<Cow<'a, str>> { self.0.option_text("version") }
}

/// A view of `CatalogAgentPluginMarketplaceSource`.
#[derive(Clone, Copy)]
pub struct CatalogAgentPluginMarketplaceSource<'a>(pub(crate) RawJson<'a>);

object_view!(CatalogAgentPluginMarketplaceSource, 2017);

impl<'a> CatalogAgentPluginMarketplaceSource<'a> {
    /// `kind`, required. Always `marketplace`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `name`, required.
    #[inline] pub fn name(self) -> Cow<'a, str> { self.0.text("name") }
    /// `repository`, required.
    #[inline] pub fn repository(self) -> Cow<'a, str> { self.0.text("repository") }
}

/// A view of `CatalogAgentPluginMaterializationSource`.
#[derive(Clone, Copy)]
pub struct CatalogAgentPluginMaterializationSource<'a>(pub(crate) RawJson<'a>);

object_view!(CatalogAgentPluginMaterializationSource, 2015);

impl<'a> CatalogAgentPluginMaterializationSource<'a> {
    /// `kind`, required. Always `materialization`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `CatalogAgentPluginRepositorySource`.
#[derive(Clone, Copy)]
pub struct CatalogAgentPluginRepositorySource<'a>(pub(crate) RawJson<'a>);

object_view!(CatalogAgentPluginRepositorySource, 2019);

impl<'a> CatalogAgentPluginRepositorySource<'a> {
    /// `kind`, required. Always `repository`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `path`, optional.
    #[inline] pub fn path(self) -> Option<Cow<'a, str>> { self.0.option_text("path") }
    /// `repository`, required.
    #[inline] pub fn repository(self) -> Cow<'a, str> { self.0.text("repository") }
}

/// A view of `CatalogAiSkillCandidate`.
#[derive(Clone, Copy)]
pub struct CatalogAiSkillCandidate<'a>(pub(crate) RawJson<'a>);

object_view!(CatalogAiSkillCandidate, 2032);

impl<'a> CatalogAiSkillCandidate<'a> {
    /// `handle`, required. Least length `1`.
    #[inline] pub fn handle(self) -> Cow<'a, str> { self.0.text("handle") }
    /// `handleExpiresAt`, required.
    #[inline] pub fn handle_expires_at(self) -> Cow<'a, str> { self.0.text("handleExpiresAt") }
    /// `kind`, required. Always `ai-skill`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `mediaType`, required. Always `application/ai-skill`.
    #[inline] pub fn media_type(self) -> Cow<'a, str> { self.0.text("mediaType") }
    /// `installability`, required.
    #[inline] pub fn installability(self) -> enums::CatalogAiSkillInstallability { enums::CatalogAiSkillInstallability::read(self.0.member("installability")) }
    /// `displayName`, required. Greatest length `200`.
    #[inline] pub fn display_name(self) -> Cow<'a, str> { self.0.text("displayName") }
    /// `description`, optional. Greatest length `1000`.
    #[inline] pub fn description(self) -> Option<Cow<'a, str>> { self.0.option_text("description") }
    /// `publisher`, optional. Greatest length `200`.
    #[inline] pub fn publisher(self) -> Option<Cow<'a, str>> { self.0.option_text("publisher") }
    /// `source`, required.
    #[inline] pub fn source(self) -> CatalogCandidateSource<'a> { CatalogCandidateSource::over(self.0.member("source")) }
    /// `provenance`, required.
    #[inline] pub fn provenance(self) -> CatalogAiSkillCandidateProvenance<'a> { CatalogAiSkillCandidateProvenance(self.0.member("provenance")) }
    /// `trust`, optional.
    #[inline] pub fn trust(self) -> Option<CatalogTrustSnapshot<'a>> { match self.0.option("trust") { Some(raw) => Some(CatalogTrustSnapshot::over(raw)), None => None } }
    /// `categories`, optional.
    #[inline] pub fn categories(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("categories") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
    /// `connectorIds`, optional.
    #[inline] pub fn connector_ids(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("connectorIds") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
    /// `iconUrl`, optional.
    #[inline] pub fn icon_url(self) -> Option<Cow<'a, str>> { self.0.option_text("iconUrl") }
    /// `installCount`, optional.
    #[inline] pub fn install_count(self) -> Option<i64> { self.0.option_integer("installCount") }
}

/// A view of `CatalogAiSkillCandidateProvenance`.
#[derive(Clone, Copy)]
pub struct CatalogAiSkillCandidateProvenance<'a>(pub(crate) RawJson<'a>);

object_view!(CatalogAiSkillCandidateProvenance, 2031);

impl<'a> CatalogAiSkillCandidateProvenance<'a> {
    /// `authority`, required. Least length `1`.
    #[inline] pub fn authority(self) -> Cow<'a, str> { self.0.text("authority") }
    /// `observedAt`, required.
    #[inline] pub fn observed_at(self) -> Cow<'a, str> { self.0.text("observedAt") }
    /// `mediaType`, required. Always `application/ai-skill`.
    #[inline] pub fn media_type(self) -> Cow<'a, str> { self.0.text("mediaType") }
}

/// A view of `CatalogAuthenticationRequiredError`.
#[derive(Clone, Copy)]
pub struct CatalogAuthenticationRequiredError<'a>(pub(crate) RawJson<'a>);

object_view!(CatalogAuthenticationRequiredError, 2035);

impl<'a> CatalogAuthenticationRequiredError<'a> {
    /// `kind`, required. Always `authentication-required`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `reason`, required.
    #[inline] pub fn reason(self) -> enums::CatalogAuthenticationRequiredReason { enums::CatalogAuthenticationRequiredReason::read(self.0.member("reason")) }
    /// `message`, required. Greatest length `1000`.
    #[inline] pub fn message(self) -> Cow<'a, str> { self.0.text("message") }
}

/// A view of `CatalogCandidateSourceEmbedded`.
#[derive(Clone, Copy)]
pub struct CatalogCandidateSourceEmbedded<'a>(pub(crate) RawJson<'a>);

object_view!(CatalogCandidateSourceEmbedded, 2029);

impl<'a> CatalogCandidateSourceEmbedded<'a> {
    /// `kind`, required. Always `embedded`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `CatalogCandidateSourceUrl`.
#[derive(Clone, Copy)]
pub struct CatalogCandidateSourceUrl<'a>(pub(crate) RawJson<'a>);

object_view!(CatalogCandidateSourceUrl, 2027);

impl<'a> CatalogCandidateSourceUrl<'a> {
    /// `kind`, required. Always `url`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `url`, required. Least length `1`.
    #[inline] pub fn url(self) -> Cow<'a, str> { self.0.text("url") }
}

/// A view of `CatalogClientContract`.
#[derive(Clone, Copy)]
pub struct CatalogClientContract<'a>(pub(crate) RawJson<'a>);

object_view!(CatalogClientContract, 2041);

impl<'a> CatalogClientContract<'a> {
    /// `protocolVersion`, required. More than `0`. At most `4294967295`.
    #[inline] pub fn protocol_version(self) -> u64 { self.0.natural("protocolVersion") }
    /// `requiredCapabilities`, required. Greatest number of items `32`. No item is there twice.
    #[inline] pub fn required_capabilities(self) -> List<'a, Cow<'a, str>> { List::new(self.0.member("requiredCapabilities"), RawJson::to_text) }
}

/// A view of `CatalogContractViolationError`.
#[derive(Clone, Copy)]
pub struct CatalogContractViolationError<'a>(pub(crate) RawJson<'a>);

object_view!(CatalogContractViolationError, 2044);

impl<'a> CatalogContractViolationError<'a> {
    /// `kind`, required. Always `contract-violation`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `reason`, required.
    #[inline] pub fn reason(self) -> enums::CatalogContractViolationReason { enums::CatalogContractViolationReason::read(self.0.member("reason")) }
    /// `message`, required. Greatest length `1000`.
    #[inline] pub fn message(self) -> Cow<'a, str> { self.0.text("message") }
}

/// A view of `CatalogHandleRejectedError`.
#[derive(Clone, Copy)]
pub struct CatalogHandleRejectedError<'a>(pub(crate) RawJson<'a>);

object_view!(CatalogHandleRejectedError, 2048);

impl<'a> CatalogHandleRejectedError<'a> {
    /// `kind`, required. Always `handle-rejected`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `handleType`, required.
    #[inline] pub fn handle_type(self) -> enums::CatalogHandleType { enums::CatalogHandleType::read(self.0.member("handleType")) }
    /// `reason`, required.
    #[inline] pub fn reason(self) -> enums::CatalogHandleRejectionReason { enums::CatalogHandleRejectionReason::read(self.0.member("reason")) }
    /// `message`, required. Greatest length `1000`.
    #[inline] pub fn message(self) -> Cow<'a, str> { self.0.text("message") }
}

/// A view of `CatalogInvalidRequestError`.
#[derive(Clone, Copy)]
pub struct CatalogInvalidRequestError<'a>(pub(crate) RawJson<'a>);

object_view!(CatalogInvalidRequestError, 2051);

impl<'a> CatalogInvalidRequestError<'a> {
    /// `kind`, required. Always `invalid-request`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `field`, required.
    #[inline] pub fn field(self) -> enums::CatalogInvalidRequestField { enums::CatalogInvalidRequestField::read(self.0.member("field")) }
    /// `message`, required. Greatest length `1000`.
    #[inline] pub fn message(self) -> Cow<'a, str> { self.0.text("message") }
}

/// A view of `CatalogMalformedCardError`.
#[derive(Clone, Copy)]
pub struct CatalogMalformedCardError<'a>(pub(crate) RawJson<'a>);

object_view!(CatalogMalformedCardError, 2055);

impl<'a> CatalogMalformedCardError<'a> {
    /// `kind`, required. Always `malformed-card`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `reason`, required.
    #[inline] pub fn reason(self) -> enums::CatalogMalformedCardReason { enums::CatalogMalformedCardReason::read(self.0.member("reason")) }
    /// `mediaType`, optional.
    #[inline] pub fn media_type(self) -> Option<enums::CatalogMediaType> { match self.0.option("mediaType") { Some(raw) => Some(enums::CatalogMediaType::read(raw)), None => None } }
    /// `message`, required. Greatest length `1000`.
    #[inline] pub fn message(self) -> Cow<'a, str> { self.0.text("message") }
}

/// A view of `CatalogMcpServerCandidate`.
#[derive(Clone, Copy)]
pub struct CatalogMcpServerCandidate<'a>(pub(crate) RawJson<'a>);

object_view!(CatalogMcpServerCandidate, 2039);

impl<'a> CatalogMcpServerCandidate<'a> {
    /// `handle`, required. Least length `1`.
    #[inline] pub fn handle(self) -> Cow<'a, str> { self.0.text("handle") }
    /// `handleExpiresAt`, required.
    #[inline] pub fn handle_expires_at(self) -> Cow<'a, str> { self.0.text("handleExpiresAt") }
    /// `kind`, required. Always `mcp-server`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `mediaType`, required.
    #[inline] pub fn media_type(self) -> enums::McpServerCardMediaType { enums::McpServerCardMediaType::read(self.0.member("mediaType")) }
    /// `installability`, required.
    #[inline] pub fn installability(self) -> enums::CatalogMcpServerInstallability { enums::CatalogMcpServerInstallability::read(self.0.member("installability")) }
    /// `displayName`, required. Greatest length `200`.
    #[inline] pub fn display_name(self) -> Cow<'a, str> { self.0.text("displayName") }
    /// `description`, optional. Greatest length `1000`.
    #[inline] pub fn description(self) -> Option<Cow<'a, str>> { self.0.option_text("description") }
    /// `publisher`, optional. Greatest length `200`.
    #[inline] pub fn publisher(self) -> Option<Cow<'a, str>> { self.0.option_text("publisher") }
    /// `source`, required.
    #[inline] pub fn source(self) -> CatalogCandidateSource<'a> { CatalogCandidateSource::over(self.0.member("source")) }
    /// `provenance`, required.
    #[inline] pub fn provenance(self) -> CatalogMcpServerCandidateProvenance<'a> { CatalogMcpServerCandidateProvenance(self.0.member("provenance")) }
    /// `trust`, optional.
    #[inline] pub fn trust(self) -> Option<CatalogTrustSnapshot<'a>> { match self.0.option("trust") { Some(raw) => Some(CatalogTrustSnapshot::over(raw)), None => None } }
    /// `categories`, optional.
    #[inline] pub fn categories(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("categories") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
    /// `connectorIds`, optional.
    #[inline] pub fn connector_ids(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("connectorIds") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
    /// `iconUrl`, optional.
    #[inline] pub fn icon_url(self) -> Option<Cow<'a, str>> { self.0.option_text("iconUrl") }
    /// `installCount`, optional.
    #[inline] pub fn install_count(self) -> Option<i64> { self.0.option_integer("installCount") }
}

/// A view of `CatalogMcpServerCandidateProvenance`.
#[derive(Clone, Copy)]
pub struct CatalogMcpServerCandidateProvenance<'a>(pub(crate) RawJson<'a>);

object_view!(CatalogMcpServerCandidateProvenance, 2038);

impl<'a> CatalogMcpServerCandidateProvenance<'a> {
    /// `authority`, required. Least length `1`.
    #[inline] pub fn authority(self) -> Cow<'a, str> { self.0.text("authority") }
    /// `observedAt`, required.
    #[inline] pub fn observed_at(self) -> Cow<'a, str> { self.0.text("observedAt") }
    /// `mediaType`, required.
    #[inline] pub fn media_type(self) -> enums::McpServerCardMediaType { enums::McpServerCardMediaType::read(self.0.member("mediaType")) }
}

/// A view of `CatalogNegotiatedContract`.
#[derive(Clone, Copy)]
pub struct CatalogNegotiatedContract<'a>(pub(crate) RawJson<'a>);

object_view!(CatalogNegotiatedContract, 2058);

impl<'a> CatalogNegotiatedContract<'a> {
    /// `runtimeProtocolVersion`, required. More than `0`.
    #[inline] pub fn runtime_protocol_version(self) -> u64 { self.0.natural("runtimeProtocolVersion") }
    /// `grantedCapabilities`, required.
    #[inline] pub fn granted_capabilities(self) -> List<'a, enums::CatalogCapability> { List::new(self.0.member("grantedCapabilities"), enums::CatalogCapability::read) }
}

/// A view of `CatalogNegotiationRefusedError`.
#[derive(Clone, Copy)]
pub struct CatalogNegotiationRefusedError<'a>(pub(crate) RawJson<'a>);

object_view!(CatalogNegotiationRefusedError, 2061);

impl<'a> CatalogNegotiationRefusedError<'a> {
    /// `kind`, required. Always `negotiation-refused`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `reason`, required.
    #[inline] pub fn reason(self) -> enums::CatalogNegotiationRefusedReason { enums::CatalogNegotiationRefusedReason::read(self.0.member("reason")) }
    /// `runtimeProtocolVersion`, required. More than `0`.
    #[inline] pub fn runtime_protocol_version(self) -> u64 { self.0.natural("runtimeProtocolVersion") }
    /// `minimumSupportedProtocolVersion`, required. More than `0`.
    #[inline] pub fn minimum_supported_protocol_version(self) -> u64 { self.0.natural("minimumSupportedProtocolVersion") }
    /// `supportedCapabilities`, required. Greatest number of items `32`. No item is there twice.
    #[inline] pub fn supported_capabilities(self) -> List<'a, Cow<'a, str>> { List::new(self.0.member("supportedCapabilities"), RawJson::to_text) }
    /// `unsupportedCapabilities`, required. Greatest number of items `32`. No item is there twice.
    #[inline] pub fn unsupported_capabilities(self) -> List<'a, Cow<'a, str>> { List::new(self.0.member("unsupportedCapabilities"), RawJson::to_text) }
    /// `message`, required. Greatest length `1000`.
    #[inline] pub fn message(self) -> Cow<'a, str> { self.0.text("message") }
}

/// A view of `CatalogNetworkFailureError`.
#[derive(Clone, Copy)]
pub struct CatalogNetworkFailureError<'a>(pub(crate) RawJson<'a>);

object_view!(CatalogNetworkFailureError, 2064);

impl<'a> CatalogNetworkFailureError<'a> {
    /// `kind`, required. Always `network-failure`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `reason`, required.
    #[inline] pub fn reason(self) -> enums::CatalogNetworkFailureReason { enums::CatalogNetworkFailureReason::read(self.0.member("reason")) }
    /// `statusCode`, optional. At least `100`. At most `599`.
    #[inline] pub fn status_code(self) -> Option<u64> { self.0.option_natural("statusCode") }
    /// `retryAfterSeconds`, optional. A duration in milliseconds, unless the name says seconds. At least `1`. At most `300`.
    #[inline] pub fn retry_after_seconds(self) -> Option<u64> { self.0.option_natural("retryAfterSeconds") }
    /// `message`, required. Greatest length `1000`.
    #[inline] pub fn message(self) -> Cow<'a, str> { self.0.text("message") }
}

/// A view of `CatalogNotInstallableError`.
#[derive(Clone, Copy)]
pub struct CatalogNotInstallableError<'a>(pub(crate) RawJson<'a>);

object_view!(CatalogNotInstallableError, 2067);

impl<'a> CatalogNotInstallableError<'a> {
    /// `kind`, required. Always `not-installable`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `reason`, required.
    #[inline] pub fn reason(self) -> enums::CatalogNotInstallableReason { enums::CatalogNotInstallableReason::read(self.0.member("reason")) }
    /// `message`, required. Greatest length `1000`.
    #[inline] pub fn message(self) -> Cow<'a, str> { self.0.text("message") }
}

/// A view of `CatalogPluginRepositorySource`.
#[derive(Clone, Copy)]
pub struct CatalogPluginRepositorySource<'a>(pub(crate) RawJson<'a>);

object_view!(CatalogPluginRepositorySource, 2007);

impl<'a> CatalogPluginRepositorySource<'a> {
    /// `repository`, required. Least length `3`. Greatest length `256`. Pattern `^[a-z0-9_.-]+/[a-z0-9_.-]+$`.
    #[inline] pub fn repository(self) -> Cow<'a, str> { self.0.text("repository") }
    /// `path`, optional. Least length `1`. Greatest length `256`.
    #[inline] pub fn path(self) -> Option<Cow<'a, str>> { self.0.option_text("path") }
}

/// A view of `CatalogPolicyRejectedError`.
#[derive(Clone, Copy)]
pub struct CatalogPolicyRejectedError<'a>(pub(crate) RawJson<'a>);

object_view!(CatalogPolicyRejectedError, 2069);

impl<'a> CatalogPolicyRejectedError<'a> {
    /// `kind`, required. Always `policy-rejected`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `source`, required.
    #[inline] pub fn source(self) -> enums::McpPlanPolicySource { enums::McpPlanPolicySource::read(self.0.member("source")) }
    /// `message`, required. Greatest length `1000`.
    #[inline] pub fn message(self) -> Cow<'a, str> { self.0.text("message") }
}

/// A view of `CatalogSearchPage`.
#[derive(Clone, Copy)]
pub struct CatalogSearchPage<'a>(pub(crate) RawJson<'a>);

object_view!(CatalogSearchPage, 2070);

impl<'a> CatalogSearchPage<'a> {
    /// `token`, required. Least length `1`. Greatest length `4096`.
    #[inline] pub fn token(self) -> Cow<'a, str> { self.0.text("token") }
    /// `number`, required. At least `1`. At most `1000`.
    #[inline] pub fn number(self) -> u64 { self.0.natural("number") }
}

/// A view of `CatalogSearchPagination`.
#[derive(Clone, Copy)]
pub struct CatalogSearchPagination<'a>(pub(crate) RawJson<'a>);

object_view!(CatalogSearchPagination, 2072);

impl<'a> CatalogSearchPagination<'a> {
    /// `token`, required. Least length `1`. Greatest length `4096`.
    #[inline] pub fn token(self) -> Cow<'a, str> { self.0.text("token") }
    /// `currentPage`, required. At least `1`. At most `1000`.
    #[inline] pub fn current_page(self) -> u64 { self.0.natural("currentPage") }
    /// `pageSize`, required. At least `1`. At most `50`.
    #[inline] pub fn page_size(self) -> u64 { self.0.natural("pageSize") }
    /// `totalCount`, required. At least `0`. At most `9007199254740991`.
    #[inline] pub fn total_count(self) -> u64 { self.0.natural("totalCount") }
    /// `totalCountRelation`, required.
    #[inline] pub fn total_count_relation(self) -> enums::CatalogSearchTotalCountRelation { enums::CatalogSearchTotalCountRelation::read(self.0.member("totalCountRelation")) }
    /// `pageCount`, required. At least `2`. At most `9007199254740991`.
    #[inline] pub fn page_count(self) -> u64 { self.0.natural("pageCount") }
    /// `maxPage`, required. At least `1`. At most `1000`.
    #[inline] pub fn max_page(self) -> u64 { self.0.natural("maxPage") }
    /// `hasNextPage`, required.
    #[inline] pub fn has_next_page(self) -> bool { self.0.bool("hasNextPage") }
}

/// A view of `CatalogSearchRequest`: the parameters of `catalog.search`.
#[derive(Clone, Copy)]
pub struct CatalogSearchRequest<'a>(pub(crate) RawJson<'a>);

object_view!(CatalogSearchRequest, 2075);

impl<'a> CatalogSearchRequest<'a> {
    /// `contract`, required.
    #[inline] pub fn contract(self) -> CatalogClientContract<'a> { CatalogClientContract(self.0.member("contract")) }
    /// `policySessionId`, optional. Least length `1`. Greatest length `256`.
    #[inline] pub fn policy_session_id(self) -> Option<Cow<'a, str>> { self.0.option_text("policySessionId") }
    /// `query`, required. Least length `1`. Greatest length `256`. Pattern `\S`.
    #[inline] pub fn query(self) -> Cow<'a, str> { self.0.text("query") }
    /// `limit`, optional. Default `10`. At least `1`. At most `50`.
    #[inline] pub fn limit(self) -> Option<u64> { self.0.option_natural("limit") }
    /// `kinds`, optional. Least number of items `1`. Greatest number of items `3`. No item is there twice.
    #[inline] pub fn kinds(self) -> Option<List<'a, enums::CatalogCandidateKind>> { match self.0.option("kinds") { Some(raw) => Some(List::new(raw, enums::CatalogCandidateKind::read)), None => None } }
    /// `page`, optional.
    #[inline] pub fn page(self) -> Option<CatalogSearchPage<'a>> { match self.0.option("page") { Some(raw) => Some(CatalogSearchPage(raw)), None => None } }
}

/// A view of `CatalogSearchSucceeded`.
#[derive(Clone, Copy)]
pub struct CatalogSearchSucceeded<'a>(pub(crate) RawJson<'a>);

object_view!(CatalogSearchSucceeded, 2078);

impl<'a> CatalogSearchSucceeded<'a> {
    /// `kind`, required. Always `succeeded`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `searchId`, required. Least length `1`. Greatest length `64`.
    #[inline] pub fn search_id(self) -> Cow<'a, str> { self.0.text("searchId") }
    /// `candidates`, required. Greatest number of items `50`.
    #[inline] pub fn candidates(self) -> List<'a, CatalogCandidate<'a>> { List::new(self.0.member("candidates"), CatalogCandidate::over) }
    /// `truncated`, required.
    #[inline] pub fn truncated(self) -> bool { self.0.bool("truncated") }
    /// `negotiated`, required.
    #[inline] pub fn negotiated(self) -> CatalogNegotiatedContract<'a> { CatalogNegotiatedContract(self.0.member("negotiated")) }
    /// `pagination`, optional.
    #[inline] pub fn pagination(self) -> Option<CatalogSearchPagination<'a>> { match self.0.option("pagination") { Some(raw) => Some(CatalogSearchPagination(raw)), None => None } }
}

/// A view of `CatalogSelectionCancelled`.
#[derive(Clone, Copy)]
pub struct CatalogSelectionCancelled<'a>(pub(crate) RawJson<'a>);

object_view!(CatalogSelectionCancelled, 2087);

impl<'a> CatalogSelectionCancelled<'a> {
    /// `kind`, required. Always `cancelled`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `searchId`, required. Least length `1`. Greatest length `64`.
    #[inline] pub fn search_id(self) -> Cow<'a, str> { self.0.text("searchId") }
}

/// A view of `CatalogSelectionDeclined`.
#[derive(Clone, Copy)]
pub struct CatalogSelectionDeclined<'a>(pub(crate) RawJson<'a>);

object_view!(CatalogSelectionDeclined, 2089);

impl<'a> CatalogSelectionDeclined<'a> {
    /// `kind`, required. Always `declined`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `searchId`, required. Least length `1`. Greatest length `64`.
    #[inline] pub fn search_id(self) -> Cow<'a, str> { self.0.text("searchId") }
}

/// A view of `CatalogSelectionForeign`.
#[derive(Clone, Copy)]
pub struct CatalogSelectionForeign<'a>(pub(crate) RawJson<'a>);

object_view!(CatalogSelectionForeign, 2091);

impl<'a> CatalogSelectionForeign<'a> {
    /// `kind`, required. Always `foreign`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `message`, required. Greatest length `1000`.
    #[inline] pub fn message(self) -> Cow<'a, str> { self.0.text("message") }
}

/// A view of `CatalogSelectionInvalid`.
#[derive(Clone, Copy)]
pub struct CatalogSelectionInvalid<'a>(pub(crate) RawJson<'a>);

object_view!(CatalogSelectionInvalid, 2093);

impl<'a> CatalogSelectionInvalid<'a> {
    /// `kind`, required. Always `invalid`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `message`, required. Greatest length `1000`.
    #[inline] pub fn message(self) -> Cow<'a, str> { self.0.text("message") }
}

/// A view of `CatalogSelectionReplayed`.
#[derive(Clone, Copy)]
pub struct CatalogSelectionReplayed<'a>(pub(crate) RawJson<'a>);

object_view!(CatalogSelectionReplayed, 2095);

impl<'a> CatalogSelectionReplayed<'a> {
    /// `kind`, required. Always `replayed`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `message`, required. Greatest length `1000`.
    #[inline] pub fn message(self) -> Cow<'a, str> { self.0.text("message") }
}

/// A view of `CatalogSelectionRequest`: the parameters of `catalog.select`.
#[derive(Clone, Copy)]
pub struct CatalogSelectionRequest<'a>(pub(crate) RawJson<'a>);

object_view!(CatalogSelectionRequest, 2097);

impl<'a> CatalogSelectionRequest<'a> {
    /// `contract`, required.
    #[inline] pub fn contract(self) -> CatalogClientContract<'a> { CatalogClientContract(self.0.member("contract")) }
    /// `sessionId`, required. Least length `1`. Greatest length `256`.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `selectionRef`, required. Least length `1`. Greatest length `256`.
    #[inline] pub fn selection_ref(self) -> Cow<'a, str> { self.0.text("selectionRef") }
    /// `outcome`, required.
    #[inline] pub fn outcome(self) -> enums::CatalogSelectionDecision { enums::CatalogSelectionDecision::read(self.0.member("outcome")) }
}

/// A view of `CatalogSelectionSelected`.
#[derive(Clone, Copy)]
pub struct CatalogSelectionSelected<'a>(pub(crate) RawJson<'a>);

object_view!(CatalogSelectionSelected, 2099);

impl<'a> CatalogSelectionSelected<'a> {
    /// `kind`, required. Always `selected`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `candidateHandle`, required. Least length `1`. Greatest length `256`.
    #[inline] pub fn candidate_handle(self) -> Cow<'a, str> { self.0.text("candidateHandle") }
    /// `searchId`, required. Least length `1`. Greatest length `64`.
    #[inline] pub fn search_id(self) -> Cow<'a, str> { self.0.text("searchId") }
}

/// A view of `CatalogSelectionStale`.
#[derive(Clone, Copy)]
pub struct CatalogSelectionStale<'a>(pub(crate) RawJson<'a>);

object_view!(CatalogSelectionStale, 2102);

impl<'a> CatalogSelectionStale<'a> {
    /// `kind`, required. Always `stale`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `message`, required. Greatest length `1000`.
    #[inline] pub fn message(self) -> Cow<'a, str> { self.0.text("message") }
}

/// A view of `CatalogSelectionTimedOut`.
#[derive(Clone, Copy)]
pub struct CatalogSelectionTimedOut<'a>(pub(crate) RawJson<'a>);

object_view!(CatalogSelectionTimedOut, 2101);

impl<'a> CatalogSelectionTimedOut<'a> {
    /// `kind`, required. Always `timed-out`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `searchId`, required. Least length `1`. Greatest length `64`.
    #[inline] pub fn search_id(self) -> Cow<'a, str> { self.0.text("searchId") }
}

/// A view of `CatalogSelectionWrongKind`.
#[derive(Clone, Copy)]
pub struct CatalogSelectionWrongKind<'a>(pub(crate) RawJson<'a>);

object_view!(CatalogSelectionWrongKind, 2104);

impl<'a> CatalogSelectionWrongKind<'a> {
    /// `kind`, required. Always `wrong-kind`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `message`, required. Greatest length `1000`.
    #[inline] pub fn message(self) -> Cow<'a, str> { self.0.text("message") }
}

/// A view of `CatalogUnavailableError`.
#[derive(Clone, Copy)]
pub struct CatalogUnavailableError<'a>(pub(crate) RawJson<'a>);

object_view!(CatalogUnavailableError, 2085);

impl<'a> CatalogUnavailableError<'a> {
    /// `kind`, required. Always `unavailable`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `reason`, required.
    #[inline] pub fn reason(self) -> enums::CatalogUnavailableReason { enums::CatalogUnavailableReason::read(self.0.member("reason")) }
    /// `message`, required. Greatest length `1000`.
    #[inline] pub fn message(self) -> Cow<'a, str> { self.0.text("message") }
}

/// A view of `CatalogUnavailableTransportError`.
#[derive(Clone, Copy)]
pub struct CatalogUnavailableTransportError<'a>(pub(crate) RawJson<'a>);

object_view!(CatalogUnavailableTransportError, 2108);

impl<'a> CatalogUnavailableTransportError<'a> {
    /// `kind`, required. Always `unavailable-transport`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `reason`, required.
    #[inline] pub fn reason(self) -> enums::CatalogUnavailableTransportReason { enums::CatalogUnavailableTransportReason::read(self.0.member("reason")) }
    /// `message`, required. Greatest length `1000`.
    #[inline] pub fn message(self) -> Cow<'a, str> { self.0.text("message") }
}

/// A view of `CatalogUnsafeRetrievalError`.
#[derive(Clone, Copy)]
pub struct CatalogUnsafeRetrievalError<'a>(pub(crate) RawJson<'a>);

object_view!(CatalogUnsafeRetrievalError, 2083);

impl<'a> CatalogUnsafeRetrievalError<'a> {
    /// `kind`, required. Always `unsafe-retrieval`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `reason`, required.
    #[inline] pub fn reason(self) -> enums::CatalogUnsafeRetrievalReason { enums::CatalogUnsafeRetrievalReason::read(self.0.member("reason")) }
    /// `message`, required. Greatest length `1000`.
    #[inline] pub fn message(self) -> Cow<'a, str> { self.0.text("message") }
}

/// A view of `CatalogUnsupportedKindError`.
#[derive(Clone, Copy)]
pub struct CatalogUnsupportedKindError<'a>(pub(crate) RawJson<'a>);

object_view!(CatalogUnsupportedKindError, 2080);

impl<'a> CatalogUnsupportedKindError<'a> {
    /// `kind`, required. Always `unsupported-kind`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `requestedKinds`, required.
    #[inline] pub fn requested_kinds(self) -> List<'a, enums::CatalogCandidateKind> { List::new(self.0.member("requestedKinds"), enums::CatalogCandidateKind::read) }
    /// `supportedKinds`, required.
    #[inline] pub fn supported_kinds(self) -> List<'a, enums::CatalogCandidateKind> { List::new(self.0.member("supportedKinds"), enums::CatalogCandidateKind::read) }
    /// `message`, required. Greatest length `1000`.
    #[inline] pub fn message(self) -> Cow<'a, str> { self.0.text("message") }
}

/// A view of `CommandList`: the result of `commands.list`, the result of `session.commands.list`.
#[derive(Clone, Copy)]
pub struct CommandList<'a>(pub(crate) RawJson<'a>);

object_view!(CommandList, 2116);

impl<'a> CommandList<'a> {
    /// `commands`, required.
    #[inline] pub fn commands(self) -> List<'a, SlashCommandInfo<'a>> { List::new(self.0.member("commands"), SlashCommandInfo) }
}

/// A view of `CommandsInvokeRequest`: the parameters of `session.commands.invoke`.
#[derive(Clone, Copy)]
pub struct CommandsInvokeRequest<'a>(pub(crate) RawJson<'a>);

object_view!(CommandsInvokeRequest, 2118);

impl<'a> CommandsInvokeRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `name`, required.
    #[inline] pub fn name(self) -> Cow<'a, str> { self.0.text("name") }
    /// `input`, optional.
    #[inline] pub fn input(self) -> Option<Cow<'a, str>> { self.0.option_text("input") }
    /// `origin`, optional.
    #[inline] pub fn origin(self) -> Option<enums::CommandsInvocationOrigin> { match self.0.option("origin") { Some(raw) => Some(enums::CommandsInvocationOrigin::read(raw)), None => None } }
}

/// A view of `CommandsListRequest`: the parameters of `session.commands.list`.
#[derive(Clone, Copy)]
pub struct CommandsListRequest<'a>(pub(crate) RawJson<'a>);

object_view!(CommandsListRequest, 2119);

impl<'a> CommandsListRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `includeBuiltins`, optional.
    #[inline] pub fn include_builtins(self) -> Option<bool> { self.0.option_bool("includeBuiltins") }
    /// `includeSkills`, optional.
    #[inline] pub fn include_skills(self) -> Option<bool> { self.0.option_bool("includeSkills") }
    /// `includeClientCommands`, optional.
    #[inline] pub fn include_client_commands(self) -> Option<bool> { self.0.option_bool("includeClientCommands") }
}

/// A view of `CompletionsGetTriggerCharactersResult`: the result of `session.completions.getTriggerCharacters`.
#[derive(Clone, Copy)]
pub struct CompletionsGetTriggerCharactersResult<'a>(pub(crate) RawJson<'a>);

object_view!(CompletionsGetTriggerCharactersResult, 2120);

impl<'a> CompletionsGetTriggerCharactersResult<'a> {
    /// `triggerCharacters`, required.
    #[inline] pub fn trigger_characters(self) -> List<'a, Cow<'a, str>> { List::new(self.0.member("triggerCharacters"), RawJson::to_text) }
}

/// A view of `CompletionsRequestRequest`: the parameters of `session.completions.request`.
#[derive(Clone, Copy)]
pub struct CompletionsRequestRequest<'a>(pub(crate) RawJson<'a>);

object_view!(CompletionsRequestRequest, 2121);

impl<'a> CompletionsRequestRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `text`, required.
    #[inline] pub fn text(self) -> Cow<'a, str> { self.0.text("text") }
    /// `offset`, required. At least `0`.
    #[inline] pub fn offset(self) -> u64 { self.0.natural("offset") }
}

/// A view of `CompletionsRequestResult`: the result of `session.completions.request`.
#[derive(Clone, Copy)]
pub struct CompletionsRequestResult<'a>(pub(crate) RawJson<'a>);

object_view!(CompletionsRequestResult, 2124);

impl<'a> CompletionsRequestResult<'a> {
    /// `items`, required.
    #[inline] pub fn items(self) -> List<'a, SessionCompletionItem<'a>> { List::new(self.0.member("items"), SessionCompletionItem) }
}

/// A view of `ConnectRemoteSessionParams`: the parameters of `sessions.connect`.
#[derive(Clone, Copy)]
pub struct ConnectRemoteSessionParams<'a>(pub(crate) RawJson<'a>);

object_view!(ConnectRemoteSessionParams, 2125);

impl<'a> ConnectRemoteSessionParams<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
}

/// A view of `ConnectedRemoteSessionMetadata`.
#[derive(Clone, Copy)]
pub struct ConnectedRemoteSessionMetadata<'a>(pub(crate) RawJson<'a>);

object_view!(ConnectedRemoteSessionMetadata, 2128);

impl<'a> ConnectedRemoteSessionMetadata<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `name`, optional.
    #[inline] pub fn name(self) -> Option<Cow<'a, str>> { self.0.option_text("name") }
    /// `summary`, optional.
    #[inline] pub fn summary(self) -> Option<Cow<'a, str>> { self.0.option_text("summary") }
    /// `startTime`, required. Format `date-time`.
    #[inline] pub fn start_time(self) -> Cow<'a, str> { self.0.text("startTime") }
    /// `modifiedTime`, required. Format `date-time`.
    #[inline] pub fn modified_time(self) -> Cow<'a, str> { self.0.text("modifiedTime") }
    /// `repository`, required.
    #[inline] pub fn repository(self) -> ConnectedRemoteSessionMetadataRepository<'a> { ConnectedRemoteSessionMetadataRepository(self.0.member("repository")) }
    /// `pullRequestNumber`, optional. More than `0`.
    #[inline] pub fn pull_request_number(self) -> Option<u64> { self.0.option_natural("pullRequestNumber") }
    /// `resourceId`, optional.
    #[inline] pub fn resource_id(self) -> Option<Cow<'a, str>> { self.0.option_text("resourceId") }
    /// `kind`, required.
    #[inline] pub fn kind(self) -> enums::ConnectedRemoteSessionMetadataKind { enums::ConnectedRemoteSessionMetadataKind::read(self.0.member("kind")) }
    /// `staleAt`, optional. Format `date-time`.
    #[inline] pub fn stale_at(self) -> Option<Cow<'a, str>> { self.0.option_text("staleAt") }
    /// `state`, optional.
    #[inline] pub fn state(self) -> Option<Cow<'a, str>> { self.0.option_text("state") }
}

/// A view of `ConnectedRemoteSessionMetadataRepository`.
#[derive(Clone, Copy)]
pub struct ConnectedRemoteSessionMetadataRepository<'a>(pub(crate) RawJson<'a>);

object_view!(ConnectedRemoteSessionMetadataRepository, 2126);

impl<'a> ConnectedRemoteSessionMetadataRepository<'a> {
    /// `owner`, required.
    #[inline] pub fn owner(self) -> Cow<'a, str> { self.0.text("owner") }
    /// `name`, required.
    #[inline] pub fn name(self) -> Cow<'a, str> { self.0.text("name") }
    /// `branch`, required.
    #[inline] pub fn branch(self) -> Cow<'a, str> { self.0.text("branch") }
}

/// A view of `ConnectorAccountRequest`: the parameters of `session.connectors.list`.
#[derive(Clone, Copy)]
pub struct ConnectorAccountRequest<'a>(pub(crate) RawJson<'a>);

object_view!(ConnectorAccountRequest, 2129);

impl<'a> ConnectorAccountRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `accountId`, required.
    #[inline] pub fn account_id(self) -> Cow<'a, str> { self.0.text("accountId") }
}

/// A view of `ConnectorAuthorizationRequirement`.
#[derive(Clone, Copy)]
pub struct ConnectorAuthorizationRequirement<'a>(pub(crate) RawJson<'a>);

object_view!(ConnectorAuthorizationRequirement, 2131);

impl<'a> ConnectorAuthorizationRequirement<'a> {
    /// `accountId`, required.
    #[inline] pub fn account_id(self) -> Cow<'a, str> { self.0.text("accountId") }
    /// `scope`, required.
    #[inline] pub fn scope(self) -> enums::ConnectorAuthorizationScope { enums::ConnectorAuthorizationScope::read(self.0.member("scope")) }
}

/// A view of `ConnectorCapabilities`: the result of `session.connectors.getCapabilities`.
#[derive(Clone, Copy)]
pub struct ConnectorCapabilities<'a>(pub(crate) RawJson<'a>);

object_view!(ConnectorCapabilities, 2133);

impl<'a> ConnectorCapabilities<'a> {
    /// `apiVersion`, required. At least `0`.
    #[inline] pub fn api_version(self) -> u64 { self.0.natural("apiVersion") }
    /// `availability`, required.
    #[inline] pub fn availability(self) -> enums::ConnectorAvailability { enums::ConnectorAvailability::read(self.0.member("availability")) }
    /// `consentContinuation`, required.
    #[inline] pub fn consent_continuation(self) -> bool { self.0.bool("consentContinuation") }
    /// `opaqueAccountSelection`, required.
    #[inline] pub fn opaque_account_selection(self) -> bool { self.0.bool("opaqueAccountSelection") }
    /// `maxPollAttempts`, required. At least `0`.
    #[inline] pub fn max_poll_attempts(self) -> u64 { self.0.natural("maxPollAttempts") }
    /// `maxPollIntervalMs`, required. At least `0`.
    #[inline] pub fn max_poll_interval_ms(self) -> u64 { self.0.natural("maxPollIntervalMs") }
    /// `maxDeadlineMs`, required. At least `0`.
    #[inline] pub fn max_deadline_ms(self) -> u64 { self.0.natural("maxDeadlineMs") }
    /// `sessionAccountSelection`, optional.
    #[inline] pub fn session_account_selection(self) -> Option<bool> { self.0.option_bool("sessionAccountSelection") }
    /// `targetedReconcile`, optional.
    #[inline] pub fn targeted_reconcile(self) -> Option<bool> { self.0.option_bool("targetedReconcile") }
}

/// A view of `ConnectorCatalogEntry`.
#[derive(Clone, Copy)]
pub struct ConnectorCatalogEntry<'a>(pub(crate) RawJson<'a>);

object_view!(ConnectorCatalogEntry, 2135);

impl<'a> ConnectorCatalogEntry<'a> {
    /// `name`, required.
    #[inline] pub fn name(self) -> Cow<'a, str> { self.0.text("name") }
    /// `displayName`, required.
    #[inline] pub fn display_name(self) -> Cow<'a, str> { self.0.text("displayName") }
    /// `description`, optional.
    #[inline] pub fn description(self) -> Option<Cow<'a, str>> { self.0.option_text("description") }
    /// `status`, required.
    #[inline] pub fn status(self) -> enums::ConnectorCatalogStatus { enums::ConnectorCatalogStatus::read(self.0.member("status")) }
    /// `runtimeServerIds`, required.
    #[inline] pub fn runtime_server_ids(self) -> List<'a, Cow<'a, str>> { List::new(self.0.member("runtimeServerIds"), RawJson::to_text) }
    /// `logo`, optional.
    #[inline] pub fn logo(self) -> Option<Cow<'a, str>> { self.0.option_text("logo") }
    /// `releaseTag`, optional.
    #[inline] pub fn release_tag(self) -> Option<Cow<'a, str>> { self.0.option_text("releaseTag") }
    /// `tier`, optional.
    #[inline] pub fn tier(self) -> Option<Cow<'a, str>> { self.0.option_text("tier") }
}

/// A view of `ConnectorCatalogResult`: the result of `session.connectors.list`, the result of `session.connectors.refresh`.
#[derive(Clone, Copy)]
pub struct ConnectorCatalogResult<'a>(pub(crate) RawJson<'a>);

object_view!(ConnectorCatalogResult, 2137);

impl<'a> ConnectorCatalogResult<'a> {
    /// `revision`, required. At least `0`.
    #[inline] pub fn revision(self) -> u64 { self.0.natural("revision") }
    /// `refreshedAtMs`, required. At least `0`.
    #[inline] pub fn refreshed_at_ms(self) -> u64 { self.0.natural("refreshedAtMs") }
    /// `connectors`, required.
    #[inline] pub fn connectors(self) -> List<'a, ConnectorCatalogEntry<'a>> { List::new(self.0.member("connectors"), ConnectorCatalogEntry) }
}

/// A view of `ConnectorConnectRequest`: the parameters of `session.connectors.connect`.
#[derive(Clone, Copy)]
pub struct ConnectorConnectRequest<'a>(pub(crate) RawJson<'a>);

object_view!(ConnectorConnectRequest, 2138);

impl<'a> ConnectorConnectRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `accountId`, required.
    #[inline] pub fn account_id(self) -> Cow<'a, str> { self.0.text("accountId") }
    /// `connectorName`, required.
    #[inline] pub fn connector_name(self) -> Cow<'a, str> { self.0.text("connectorName") }
}

/// A view of `ConnectorConnectResultConnected`.
#[derive(Clone, Copy)]
pub struct ConnectorConnectResultConnected<'a>(pub(crate) RawJson<'a>);

object_view!(ConnectorConnectResultConnected, 2144);

impl<'a> ConnectorConnectResultConnected<'a> {
    /// `kind`, required. Always `connected`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `status`, required.
    #[inline] pub fn status(self) -> ConnectorStatus<'a> { ConnectorStatus(self.0.member("status")) }
}

/// A view of `ConnectorConnectResultConsentRequired`.
#[derive(Clone, Copy)]
pub struct ConnectorConnectResultConsentRequired<'a>(pub(crate) RawJson<'a>);

object_view!(ConnectorConnectResultConsentRequired, 2146);

impl<'a> ConnectorConnectResultConsentRequired<'a> {
    /// `kind`, required. Always `consent_required`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `consentUrl`, required.
    #[inline] pub fn consent_url(self) -> Cow<'a, str> { self.0.text("consentUrl") }
    /// `continuationId`, required.
    #[inline] pub fn continuation_id(self) -> Cow<'a, str> { self.0.text("continuationId") }
}

/// A view of `ConnectorConnectResultPending`.
#[derive(Clone, Copy)]
pub struct ConnectorConnectResultPending<'a>(pub(crate) RawJson<'a>);

object_view!(ConnectorConnectResultPending, 2148);

impl<'a> ConnectorConnectResultPending<'a> {
    /// `kind`, required. Always `pending`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `continuationId`, required.
    #[inline] pub fn continuation_id(self) -> Cow<'a, str> { self.0.text("continuationId") }
}

/// A view of `ConnectorContinueRequest`: the parameters of `session.connectors.continueConnection`.
#[derive(Clone, Copy)]
pub struct ConnectorContinueRequest<'a>(pub(crate) RawJson<'a>);

object_view!(ConnectorContinueRequest, 2150);

impl<'a> ConnectorContinueRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `continuationId`, required.
    #[inline] pub fn continuation_id(self) -> Cow<'a, str> { self.0.text("continuationId") }
    /// `maxAttempts`, required. At least `1`. At most `60`.
    #[inline] pub fn max_attempts(self) -> u64 { self.0.natural("maxAttempts") }
    /// `pollIntervalMs`, required. At least `0`. At most `30000`.
    #[inline] pub fn poll_interval_ms(self) -> u64 { self.0.natural("pollIntervalMs") }
    /// `deadlineMs`, required. At least `1`. At most `300000`.
    #[inline] pub fn deadline_ms(self) -> u64 { self.0.natural("deadlineMs") }
}

/// A view of `ConnectorDisconnectResult`: the result of `session.connectors.disconnect`.
#[derive(Clone, Copy)]
pub struct ConnectorDisconnectResult<'a>(pub(crate) RawJson<'a>);

object_view!(ConnectorDisconnectResult, 2151);

impl<'a> ConnectorDisconnectResult<'a> {
    /// `disconnected`, required.
    #[inline] pub fn disconnected(self) -> bool { self.0.bool("disconnected") }
    /// `status`, required.
    #[inline] pub fn status(self) -> ConnectorStatus<'a> { ConnectorStatus(self.0.member("status")) }
}

/// A view of `ConnectorReconcileRequest`: the parameters of `session.connectors.reconcile`.
#[derive(Clone, Copy)]
pub struct ConnectorReconcileRequest<'a>(pub(crate) RawJson<'a>);

object_view!(ConnectorReconcileRequest, 2152);

impl<'a> ConnectorReconcileRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `accountId`, required.
    #[inline] pub fn account_id(self) -> Cow<'a, str> { self.0.text("accountId") }
    /// `refreshCatalog`, optional.
    #[inline] pub fn refresh_catalog(self) -> Option<bool> { self.0.option_bool("refreshCatalog") }
}

/// A view of `ConnectorRuntimeStatus`.
#[derive(Clone, Copy)]
pub struct ConnectorRuntimeStatus<'a>(pub(crate) RawJson<'a>);

object_view!(ConnectorRuntimeStatus, 2141);

impl<'a> ConnectorRuntimeStatus<'a> {
    /// `runtimeServerId`, required.
    #[inline] pub fn runtime_server_id(self) -> Cow<'a, str> { self.0.text("runtimeServerId") }
    /// `connectorName`, required.
    #[inline] pub fn connector_name(self) -> Cow<'a, str> { self.0.text("connectorName") }
    /// `status`, required.
    #[inline] pub fn status(self) -> enums::ConnectorMcpStatus { enums::ConnectorMcpStatus::read(self.0.member("status")) }
}

/// A view of `ConnectorStatus`: the result of `session.connectors.getStatus`, the result of `session.connectors.reconcile`.
#[derive(Clone, Copy)]
pub struct ConnectorStatus<'a>(pub(crate) RawJson<'a>);

object_view!(ConnectorStatus, 2143);

impl<'a> ConnectorStatus<'a> {
    /// `apiVersion`, required. At least `0`.
    #[inline] pub fn api_version(self) -> u64 { self.0.natural("apiVersion") }
    /// `availability`, required.
    #[inline] pub fn availability(self) -> enums::ConnectorAvailability { enums::ConnectorAvailability::read(self.0.member("availability")) }
    /// `accountId`, optional.
    #[inline] pub fn account_id(self) -> Option<Cow<'a, str>> { self.0.option_text("accountId") }
    /// `catalog`, optional.
    #[inline] pub fn catalog(self) -> Option<ConnectorCatalogResult<'a>> { match self.0.option("catalog") { Some(raw) => Some(ConnectorCatalogResult(raw)), None => None } }
    /// `authorizationRequirement`, optional.
    #[inline] pub fn authorization_requirement(self) -> Option<ConnectorAuthorizationRequirement<'a>> { match self.0.option("authorizationRequirement") { Some(raw) => Some(ConnectorAuthorizationRequirement(raw)), None => None } }
    /// `runtimeServers`, required.
    #[inline] pub fn runtime_servers(self) -> List<'a, ConnectorRuntimeStatus<'a>> { List::new(self.0.member("runtimeServers"), ConnectorRuntimeStatus) }
    /// `pendingConnections`, required. At least `0`.
    #[inline] pub fn pending_connections(self) -> u64 { self.0.natural("pendingConnections") }
}

/// A view of `ConnectorsDisconnectParams`: the parameters of `session.connectors.disconnect`.
#[derive(Clone, Copy)]
pub struct ConnectorsDisconnectParams<'a>(pub(crate) RawJson<'a>);

object_view!(ConnectorsDisconnectParams, 2153);

impl<'a> ConnectorsDisconnectParams<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `accountId`, required.
    #[inline] pub fn account_id(self) -> Cow<'a, str> { self.0.text("accountId") }
    /// `connectorName`, required.
    #[inline] pub fn connector_name(self) -> Cow<'a, str> { self.0.text("connectorName") }
}

/// A view of `ConnectorsReconnectParams`: the parameters of `session.connectors.reconnect`.
#[derive(Clone, Copy)]
pub struct ConnectorsReconnectParams<'a>(pub(crate) RawJson<'a>);

object_view!(ConnectorsReconnectParams, 2154);

impl<'a> ConnectorsReconnectParams<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `accountId`, required.
    #[inline] pub fn account_id(self) -> Cow<'a, str> { self.0.text("accountId") }
    /// `connectorName`, required.
    #[inline] pub fn connector_name(self) -> Cow<'a, str> { self.0.text("connectorName") }
}

/// A view of `ConnectorsRefreshParams`: the parameters of `session.connectors.refresh`.
#[derive(Clone, Copy)]
pub struct ConnectorsRefreshParams<'a>(pub(crate) RawJson<'a>);

object_view!(ConnectorsRefreshParams, 2155);

impl<'a> ConnectorsRefreshParams<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `accountId`, required.
    #[inline] pub fn account_id(self) -> Cow<'a, str> { self.0.text("accountId") }
}

/// A view of `ContentExclusionCheckPathsRequest`: the parameters of `session.contentExclusion.checkPaths`.
#[derive(Clone, Copy)]
pub struct ContentExclusionCheckPathsRequest<'a>(pub(crate) RawJson<'a>);

object_view!(ContentExclusionCheckPathsRequest, 2156);

impl<'a> ContentExclusionCheckPathsRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `paths`, required.
    #[inline] pub fn paths(self) -> List<'a, Cow<'a, str>> { List::new(self.0.member("paths"), RawJson::to_text) }
}

/// A view of `ContentExclusionCheckPathsResult`: the result of `session.contentExclusion.checkPaths`.
#[derive(Clone, Copy)]
pub struct ContentExclusionCheckPathsResult<'a>(pub(crate) RawJson<'a>);

object_view!(ContentExclusionCheckPathsResult, 2159);

impl<'a> ContentExclusionCheckPathsResult<'a> {
    /// `available`, required.
    #[inline] pub fn available(self) -> bool { self.0.bool("available") }
    /// `checks`, required.
    #[inline] pub fn checks(self) -> List<'a, ContentExclusionPathCheck<'a>> { List::new(self.0.member("checks"), ContentExclusionPathCheck) }
}

/// A view of `ContentExclusionPathCheck`.
#[derive(Clone, Copy)]
pub struct ContentExclusionPathCheck<'a>(pub(crate) RawJson<'a>);

object_view!(ContentExclusionPathCheck, 2157);

impl<'a> ContentExclusionPathCheck<'a> {
    /// `path`, required.
    #[inline] pub fn path(self) -> Cow<'a, str> { self.0.text("path") }
    /// `excluded`, required.
    #[inline] pub fn excluded(self) -> bool { self.0.bool("excluded") }
}

/// A view of `ContextHeaviestMessage`.
#[derive(Clone, Copy)]
pub struct ContextHeaviestMessage<'a>(pub(crate) RawJson<'a>);

object_view!(ContextHeaviestMessage, 2160);

impl<'a> ContextHeaviestMessage<'a> {
    /// `id`, required.
    #[inline] pub fn id(self) -> Cow<'a, str> { self.0.text("id") }
    /// `label`, required.
    #[inline] pub fn label(self) -> Cow<'a, str> { self.0.text("label") }
    /// `role`, required.
    #[inline] pub fn role(self) -> Cow<'a, str> { self.0.text("role") }
    /// `tokens`, required. At least `0`.
    #[inline] pub fn tokens(self) -> u64 { self.0.natural("tokens") }
}

/// A view of `CurrentToolMetadata`.
#[derive(Clone, Copy)]
pub struct CurrentToolMetadata<'a>(pub(crate) RawJson<'a>);

object_view!(CurrentToolMetadata, 2161);

impl<'a> CurrentToolMetadata<'a> {
    /// `name`, required.
    #[inline] pub fn name(self) -> Cow<'a, str> { self.0.text("name") }
    /// `namespacedName`, optional.
    #[inline] pub fn namespaced_name(self) -> Option<Cow<'a, str>> { self.0.option_text("namespacedName") }
    /// `mcpServerName`, optional.
    #[inline] pub fn mcp_server_name(self) -> Option<Cow<'a, str>> { self.0.option_text("mcpServerName") }
    /// `mcpToolName`, optional.
    #[inline] pub fn mcp_tool_name(self) -> Option<Cow<'a, str>> { self.0.option_text("mcpToolName") }
    /// `description`, required.
    #[inline] pub fn description(self) -> Cow<'a, str> { self.0.text("description") }
    /// `input_schema`, optional.
    #[inline] pub fn input_schema(self) -> Option<Map<'a, RawJson<'a>>> { match self.0.option("input_schema") { Some(raw) => Some(Map::new(raw, RawJson::itself)), None => None } }
    /// `deferLoading`, optional.
    #[inline] pub fn defer_loading(self) -> Option<bool> { self.0.option_bool("deferLoading") }
    /// `title`, optional.
    #[inline] pub fn title(self) -> Option<Cow<'a, str>> { self.0.option_text("title") }
}

/// A view of `DebugCollectLogsCollectedEntry`.
#[derive(Clone, Copy)]
pub struct DebugCollectLogsCollectedEntry<'a>(pub(crate) RawJson<'a>);

object_view!(DebugCollectLogsCollectedEntry, 2163);

impl<'a> DebugCollectLogsCollectedEntry<'a> {
    /// `bundlePath`, required.
    #[inline] pub fn bundle_path(self) -> Cow<'a, str> { self.0.text("bundlePath") }
    /// `source`, required.
    #[inline] pub fn source(self) -> enums::DebugCollectLogsSource { enums::DebugCollectLogsSource::read(self.0.member("source")) }
    /// `sizeBytes`, required. At least `0`.
    #[inline] pub fn size_bytes(self) -> u64 { self.0.natural("sizeBytes") }
}

/// A view of `DebugCollectLogsDestinationArchive`.
#[derive(Clone, Copy)]
pub struct DebugCollectLogsDestinationArchive<'a>(pub(crate) RawJson<'a>);

object_view!(DebugCollectLogsDestinationArchive, 2165);

impl<'a> DebugCollectLogsDestinationArchive<'a> {
    /// `outputPath`, required.
    #[inline] pub fn output_path(self) -> Cow<'a, str> { self.0.text("outputPath") }
    /// `noOverwrite`, optional.
    #[inline] pub fn no_overwrite(self) -> Option<bool> { self.0.option_bool("noOverwrite") }
    /// `kind`, required. Always `archive`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `DebugCollectLogsDestinationDirectory`.
#[derive(Clone, Copy)]
pub struct DebugCollectLogsDestinationDirectory<'a>(pub(crate) RawJson<'a>);

object_view!(DebugCollectLogsDestinationDirectory, 2166);

impl<'a> DebugCollectLogsDestinationDirectory<'a> {
    /// `outputDirectory`, required.
    #[inline] pub fn output_directory(self) -> Cow<'a, str> { self.0.text("outputDirectory") }
    /// `kind`, required. Always `directory`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `DebugCollectLogsEntry`.
#[derive(Clone, Copy)]
pub struct DebugCollectLogsEntry<'a>(pub(crate) RawJson<'a>);

object_view!(DebugCollectLogsEntry, 2170);

impl<'a> DebugCollectLogsEntry<'a> {
    /// `kind`, required.
    #[inline] pub fn kind(self) -> enums::DebugCollectLogsEntryKind { enums::DebugCollectLogsEntryKind::read(self.0.member("kind")) }
    /// `path`, required.
    #[inline] pub fn path(self) -> Cow<'a, str> { self.0.text("path") }
    /// `bundlePath`, required.
    #[inline] pub fn bundle_path(self) -> Cow<'a, str> { self.0.text("bundlePath") }
    /// `redaction`, optional.
    #[inline] pub fn redaction(self) -> Option<enums::DebugCollectLogsRedaction> { match self.0.option("redaction") { Some(raw) => Some(enums::DebugCollectLogsRedaction::read(raw)), None => None } }
    /// `required`, optional.
    #[inline] pub fn required(self) -> Option<bool> { self.0.option_bool("required") }
}

/// A view of `DebugCollectLogsInclude`.
#[derive(Clone, Copy)]
pub struct DebugCollectLogsInclude<'a>(pub(crate) RawJson<'a>);

object_view!(DebugCollectLogsInclude, 2171);

impl<'a> DebugCollectLogsInclude<'a> {
    /// `events`, optional.
    #[inline] pub fn events(self) -> Option<bool> { self.0.option_bool("events") }
    /// `processLogs`, optional.
    #[inline] pub fn process_logs(self) -> Option<bool> { self.0.option_bool("processLogs") }
    /// `shellLogs`, optional.
    #[inline] pub fn shell_logs(self) -> Option<bool> { self.0.option_bool("shellLogs") }
    /// `eventsPath`, optional.
    #[inline] pub fn events_path(self) -> Option<Cow<'a, str>> { self.0.option_text("eventsPath") }
    /// `currentProcessLogPath`, optional.
    #[inline] pub fn current_process_log_path(self) -> Option<Cow<'a, str>> { self.0.option_text("currentProcessLogPath") }
    /// `processLogDirectory`, optional.
    #[inline] pub fn process_log_directory(self) -> Option<Cow<'a, str>> { self.0.option_text("processLogDirectory") }
    /// `previousProcessLogLimit`, optional. At least `0`.
    #[inline] pub fn previous_process_log_limit(self) -> Option<u64> { self.0.option_natural("previousProcessLogLimit") }
}

/// A view of `DebugCollectLogsRequest`: the parameters of `session.debug.collectLogs`.
#[derive(Clone, Copy)]
pub struct DebugCollectLogsRequest<'a>(pub(crate) RawJson<'a>);

object_view!(DebugCollectLogsRequest, 2173);

impl<'a> DebugCollectLogsRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `destination`, required.
    #[inline] pub fn destination(self) -> DebugCollectLogsDestination<'a> { DebugCollectLogsDestination::over(self.0.member("destination")) }
    /// `include`, optional.
    #[inline] pub fn include(self) -> Option<DebugCollectLogsInclude<'a>> { match self.0.option("include") { Some(raw) => Some(DebugCollectLogsInclude(raw)), None => None } }
    /// `additionalEntries`, optional.
    #[inline] pub fn additional_entries(self) -> Option<List<'a, DebugCollectLogsEntry<'a>>> { match self.0.option("additionalEntries") { Some(raw) => Some(List::new(raw, DebugCollectLogsEntry)), None => None } }
}

/// A view of `DebugCollectLogsResult`: the result of `session.debug.collectLogs`.
#[derive(Clone, Copy)]
pub struct DebugCollectLogsResult<'a>(pub(crate) RawJson<'a>);

object_view!(DebugCollectLogsResult, 2178);

impl<'a> DebugCollectLogsResult<'a> {
    /// `kind`, required.
    #[inline] pub fn kind(self) -> enums::DebugCollectLogsResultKind { enums::DebugCollectLogsResultKind::read(self.0.member("kind")) }
    /// `path`, required.
    #[inline] pub fn path(self) -> Cow<'a, str> { self.0.text("path") }
    /// `entries`, required.
    #[inline] pub fn entries(self) -> List<'a, DebugCollectLogsCollectedEntry<'a>> { List::new(self.0.member("entries"), DebugCollectLogsCollectedEntry) }
    /// `skippedEntries`, optional.
    #[inline] pub fn skipped_entries(self) -> Option<List<'a, DebugCollectLogsSkippedEntry<'a>>> { match self.0.option("skippedEntries") { Some(raw) => Some(List::new(raw, DebugCollectLogsSkippedEntry)), None => None } }
}

/// A view of `DebugCollectLogsSkippedEntry`.
#[derive(Clone, Copy)]
pub struct DebugCollectLogsSkippedEntry<'a>(pub(crate) RawJson<'a>);

object_view!(DebugCollectLogsSkippedEntry, 2176);

impl<'a> DebugCollectLogsSkippedEntry<'a> {
    /// `bundlePath`, required.
    #[inline] pub fn bundle_path(self) -> Cow<'a, str> { self.0.text("bundlePath") }
    /// `path`, optional.
    #[inline] pub fn path(self) -> Option<Cow<'a, str>> { self.0.option_text("path") }
    /// `reason`, required.
    #[inline] pub fn reason(self) -> Cow<'a, str> { self.0.text("reason") }
}

/// A view of `DiagnosticEntry`.
#[derive(Clone, Copy)]
pub struct DiagnosticEntry<'a>(pub(crate) RawJson<'a>);

object_view!(DiagnosticEntry, 2183);

impl<'a> DiagnosticEntry<'a> {
    /// `timestamp`, required.
    #[inline] pub fn timestamp(self) -> Cow<'a, str> { self.0.text("timestamp") }
    /// `level`, required.
    #[inline] pub fn level(self) -> enums::DiagnosticSeverity { enums::DiagnosticSeverity::read(self.0.member("level")) }
    /// `agentId`, optional.
    #[inline] pub fn agent_id(self) -> Option<Cow<'a, str>> { self.0.option_text("agentId") }
    /// `message`, required.
    #[inline] pub fn message(self) -> Cow<'a, str> { self.0.text("message") }
    /// `truncated`, optional.
    #[inline] pub fn truncated(self) -> Option<bool> { self.0.option_bool("truncated") }
    /// `originalBytes`, optional. At least `0`.
    #[inline] pub fn original_bytes(self) -> Option<u64> { self.0.option_natural("originalBytes") }
    /// `details`, required.
    #[inline] pub fn details(self) -> McpDiagnosticDetails<'a> { McpDiagnosticDetails(self.0.member("details")) }
    /// `source`, required. Always `mcp`.
    #[inline] pub fn source(self) -> Cow<'a, str> { self.0.text("source") }
}

/// A view of `DiagnosticsConfigureRequest`: the parameters of `session.diagnostics.configure`.
#[derive(Clone, Copy)]
pub struct DiagnosticsConfigureRequest<'a>(pub(crate) RawJson<'a>);

object_view!(DiagnosticsConfigureRequest, 2184);

impl<'a> DiagnosticsConfigureRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `sources`, required.
    #[inline] pub fn sources(self) -> DiagnosticSourcesConfiguration<'a> { DiagnosticSourcesConfiguration(self.0.member("sources")) }
}

/// A view of `DiagnosticsReadRequest`: the parameters of `session.diagnostics.read`.
#[derive(Clone, Copy)]
pub struct DiagnosticsReadRequest<'a>(pub(crate) RawJson<'a>);

object_view!(DiagnosticsReadRequest, 2187);

impl<'a> DiagnosticsReadRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `sources`, required.
    #[inline] pub fn sources(self) -> List<'a, enums::DiagnosticSource> { List::new(self.0.member("sources"), enums::DiagnosticSource::read) }
    /// `cursor`, optional.
    #[inline] pub fn cursor(self) -> Option<Cow<'a, str>> { self.0.option_text("cursor") }
    /// `max`, optional. More than `0`. At most `500`.
    #[inline] pub fn max(self) -> Option<u64> { self.0.option_natural("max") }
    /// `waitMs`, optional. At least `0`. At most `30000`.
    #[inline] pub fn wait_ms(self) -> Option<u64> { self.0.option_natural("waitMs") }
}

/// A view of `DiagnosticsReadResult`: the result of `session.diagnostics.read`.
#[derive(Clone, Copy)]
pub struct DiagnosticsReadResult<'a>(pub(crate) RawJson<'a>);

object_view!(DiagnosticsReadResult, 2190);

impl<'a> DiagnosticsReadResult<'a> {
    /// `entries`, required.
    #[inline] pub fn entries(self) -> List<'a, DiagnosticEntry<'a>> { List::new(self.0.member("entries"), DiagnosticEntry) }
    /// `cursor`, required.
    #[inline] pub fn cursor(self) -> Cow<'a, str> { self.0.text("cursor") }
    /// `cursorStatus`, required.
    #[inline] pub fn cursor_status(self) -> enums::DiagnosticCursorStatus { enums::DiagnosticCursorStatus::read(self.0.member("cursorStatus")) }
    /// `droppedCount`, optional. At least `0`.
    #[inline] pub fn dropped_count(self) -> Option<u64> { self.0.option_natural("droppedCount") }
    /// `hasMore`, required.
    #[inline] pub fn has_more(self) -> bool { self.0.bool("hasMore") }
}

/// A view of `DiscoveredExtension`.
#[derive(Clone, Copy)]
pub struct DiscoveredExtension<'a>(pub(crate) RawJson<'a>);

object_view!(DiscoveredExtension, 2193);

impl<'a> DiscoveredExtension<'a> {
    /// `id`, required.
    #[inline] pub fn id(self) -> Cow<'a, str> { self.0.text("id") }
    /// `name`, required.
    #[inline] pub fn name(self) -> Cow<'a, str> { self.0.text("name") }
    /// `path`, required.
    #[inline] pub fn path(self) -> Cow<'a, str> { self.0.text("path") }
    /// `source`, required.
    #[inline] pub fn source(self) -> enums::DiscoveredExtensionSource { enums::DiscoveredExtensionSource::read(self.0.member("source")) }
    /// `enabled`, required.
    #[inline] pub fn enabled(self) -> bool { self.0.bool("enabled") }
    /// `plugin`, optional.
    #[inline] pub fn plugin(self) -> Option<DiscoveredExtensionPlugin<'a>> { match self.0.option("plugin") { Some(raw) => Some(DiscoveredExtensionPlugin(raw)), None => None } }
}

/// A view of `DiscoveredExtensionPlugin`.
#[derive(Clone, Copy)]
pub struct DiscoveredExtensionPlugin<'a>(pub(crate) RawJson<'a>);

object_view!(DiscoveredExtensionPlugin, 2192);

impl<'a> DiscoveredExtensionPlugin<'a> {
    /// `name`, required.
    #[inline] pub fn name(self) -> Cow<'a, str> { self.0.text("name") }
}

/// A view of `DiscoveredExtensions`: the result of `extensions.discover`.
#[derive(Clone, Copy)]
pub struct DiscoveredExtensions<'a>(pub(crate) RawJson<'a>);

object_view!(DiscoveredExtensions, 2196);

impl<'a> DiscoveredExtensions<'a> {
    /// `extensions`, required.
    #[inline] pub fn extensions(self) -> List<'a, DiscoveredExtension<'a>> { List::new(self.0.member("extensions"), DiscoveredExtension) }
    /// `mode`, required.
    #[inline] pub fn mode(self) -> enums::DiscoveredExtensionMode { enums::DiscoveredExtensionMode::read(self.0.member("mode")) }
}

/// A view of `DiscoveredExtensionsDisableRequest`: the parameters of `extensions.disable`.
#[derive(Clone, Copy)]
pub struct DiscoveredExtensionsDisableRequest<'a>(pub(crate) RawJson<'a>);

object_view!(DiscoveredExtensionsDisableRequest, 2197);

impl<'a> DiscoveredExtensionsDisableRequest<'a> {
    /// `ids`, required.
    #[inline] pub fn ids(self) -> List<'a, Cow<'a, str>> { List::new(self.0.member("ids"), RawJson::to_text) }
}

/// A view of `DiscoveredExtensionsEnableRequest`: the parameters of `extensions.enable`.
#[derive(Clone, Copy)]
pub struct DiscoveredExtensionsEnableRequest<'a>(pub(crate) RawJson<'a>);

object_view!(DiscoveredExtensionsEnableRequest, 2198);

impl<'a> DiscoveredExtensionsEnableRequest<'a> {
    /// `ids`, required.
    #[inline] pub fn ids(self) -> List<'a, Cow<'a, str>> { List::new(self.0.member("ids"), RawJson::to_text) }
}

/// A view of `DiscoveredHook`.
#[derive(Clone, Copy)]
pub struct DiscoveredHook<'a>(pub(crate) RawJson<'a>);

object_view!(DiscoveredHook, 2201);

impl<'a> DiscoveredHook<'a> {
    /// `id`, required.
    #[inline] pub fn id(self) -> Cow<'a, str> { self.0.text("id") }
    /// `hookType`, required.
    #[inline] pub fn hook_type(self) -> enums::HookType { enums::HookType::read(self.0.member("hookType")) }
    /// `origin`, required.
    #[inline] pub fn origin(self) -> enums::HookOrigin { enums::HookOrigin::read(self.0.member("origin")) }
    /// `source`, optional.
    #[inline] pub fn source(self) -> Option<Cow<'a, str>> { self.0.option_text("source") }
    /// `projectPath`, optional.
    #[inline] pub fn project_path(self) -> Option<Cow<'a, str>> { self.0.option_text("projectPath") }
    /// `enabled`, required.
    #[inline] pub fn enabled(self) -> bool { self.0.bool("enabled") }
    /// `disableKey`, optional.
    #[inline] pub fn disable_key(self) -> Option<Cow<'a, str>> { self.0.option_text("disableKey") }
}

/// A view of `DiscoveredMcpServer`.
#[derive(Clone, Copy)]
pub struct DiscoveredMcpServer<'a>(pub(crate) RawJson<'a>);

object_view!(DiscoveredMcpServer, 2206);

impl<'a> DiscoveredMcpServer<'a> {
    /// `name`, required. Least length `1`. Pattern `^[^\x00-\x1f/\x7f-\x9f}]+(?:\/[^\x00-\x1f/\x7f-\x9f}]+)*$`.
    #[inline] pub fn name(self) -> Cow<'a, str> { self.0.text("name") }
    /// `type`, optional.
    #[inline] pub fn r#type(self) -> Option<enums::DiscoveredMcpServerType> { match self.0.option("type") { Some(raw) => Some(enums::DiscoveredMcpServerType::read(raw)), None => None } }
    /// `source`, required.
    #[inline] pub fn source(self) -> enums::McpServerSource { enums::McpServerSource::read(self.0.member("source")) }
    /// `sourcePlugin`, optional.
    #[inline] pub fn source_plugin(self) -> Option<Cow<'a, str>> { self.0.option_text("sourcePlugin") }
    /// `sourcePluginVersion`, optional.
    #[inline] pub fn source_plugin_version(self) -> Option<Cow<'a, str>> { self.0.option_text("sourcePluginVersion") }
    /// `effectiveSource`, optional.
    #[inline] pub fn effective_source(self) -> Option<McpSourceRef<'a>> { match self.0.option("effectiveSource") { Some(raw) => Some(McpSourceRef(raw)), None => None } }
    /// `enabled`, required.
    #[inline] pub fn enabled(self) -> bool { self.0.bool("enabled") }
}

/// A view of `EventLogReleaseInterestResult`: the result of `session.eventLog.releaseInterest`.
#[derive(Clone, Copy)]
pub struct EventLogReleaseInterestResult<'a>(pub(crate) RawJson<'a>);

object_view!(EventLogReleaseInterestResult, 2207);

impl<'a> EventLogReleaseInterestResult<'a> {
    /// `success`, required.
    #[inline] pub fn success(self) -> bool { self.0.bool("success") }
}

/// A view of `ExecuteCommandParams`: the parameters of `session.commands.execute`.
#[derive(Clone, Copy)]
pub struct ExecuteCommandParams<'a>(pub(crate) RawJson<'a>);

object_view!(ExecuteCommandParams, 2208);

impl<'a> ExecuteCommandParams<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `commandName`, required.
    #[inline] pub fn command_name(self) -> Cow<'a, str> { self.0.text("commandName") }
    /// `args`, required.
    #[inline] pub fn args(self) -> Cow<'a, str> { self.0.text("args") }
}

/// A view of `ExecuteCommandResult`: the result of `session.commands.execute`.
#[derive(Clone, Copy)]
pub struct ExecuteCommandResult<'a>(pub(crate) RawJson<'a>);

object_view!(ExecuteCommandResult, 2209);

impl<'a> ExecuteCommandResult<'a> {
    /// `error`, optional.
    #[inline] pub fn error(self) -> Option<Cow<'a, str>> { self.0.option_text("error") }
}

/// A view of `Extension`.
#[derive(Clone, Copy)]
pub struct Extension<'a>(pub(crate) RawJson<'a>);

object_view!(Extension, 2211);

impl<'a> Extension<'a> {
    /// `id`, required.
    #[inline] pub fn id(self) -> Cow<'a, str> { self.0.text("id") }
    /// `name`, required.
    #[inline] pub fn name(self) -> Cow<'a, str> { self.0.text("name") }
    /// `source`, required.
    #[inline] pub fn source(self) -> enums::ExtensionSource { enums::ExtensionSource::read(self.0.member("source")) }
    /// `status`, required.
    #[inline] pub fn status(self) -> enums::ExtensionStatus { enums::ExtensionStatus::read(self.0.member("status")) }
    /// `pid`, optional. More than `0`. At most `4294967295`.
    #[inline] pub fn pid(self) -> Option<u64> { self.0.option_natural("pid") }
}

/// A view of `ExtensionContextPushInput`.
#[derive(Clone, Copy)]
pub struct ExtensionContextPushInput<'a>(pub(crate) RawJson<'a>);

object_view!(ExtensionContextPushInput, 2212);

impl<'a> ExtensionContextPushInput<'a> {
    /// `type`, required. Always `extension_context`.
    #[inline] pub fn r#type(self) -> Cow<'a, str> { self.0.text("type") }
    /// `title`, required. Least length `1`.
    #[inline] pub fn title(self) -> Cow<'a, str> { self.0.text("title") }
    /// `payload`, required.
    #[inline] pub fn payload(self) -> RawJson<'a> { self.0.member("payload") }
}

/// A view of `ExtensionList`: the result of `session.extensions.list`.
#[derive(Clone, Copy)]
pub struct ExtensionList<'a>(pub(crate) RawJson<'a>);

object_view!(ExtensionList, 2214);

impl<'a> ExtensionList<'a> {
    /// `extensions`, required.
    #[inline] pub fn extensions(self) -> List<'a, Extension<'a>> { List::new(self.0.member("extensions"), Extension) }
}

/// A view of `ExtensionsDisableRequest`: the parameters of `session.extensions.disable`.
#[derive(Clone, Copy)]
pub struct ExtensionsDisableRequest<'a>(pub(crate) RawJson<'a>);

object_view!(ExtensionsDisableRequest, 2215);

impl<'a> ExtensionsDisableRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `id`, required.
    #[inline] pub fn id(self) -> Cow<'a, str> { self.0.text("id") }
}

/// A view of `ExtensionsEnableRequest`: the parameters of `session.extensions.enable`.
#[derive(Clone, Copy)]
pub struct ExtensionsEnableRequest<'a>(pub(crate) RawJson<'a>);

object_view!(ExtensionsEnableRequest, 2216);

impl<'a> ExtensionsEnableRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `id`, required.
    #[inline] pub fn id(self) -> Cow<'a, str> { self.0.text("id") }
}

/// A view of `FolderTrustAddParams`: the parameters of `session.permissions.folderTrust.addTrusted`.
#[derive(Clone, Copy)]
pub struct FolderTrustAddParams<'a>(pub(crate) RawJson<'a>);

object_view!(FolderTrustAddParams, 2217);

impl<'a> FolderTrustAddParams<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `path`, required.
    #[inline] pub fn path(self) -> Cow<'a, str> { self.0.text("path") }
}

/// A view of `FolderTrustCheckParams`: the parameters of `session.permissions.folderTrust.isTrusted`.
#[derive(Clone, Copy)]
pub struct FolderTrustCheckParams<'a>(pub(crate) RawJson<'a>);

object_view!(FolderTrustCheckParams, 2218);

impl<'a> FolderTrustCheckParams<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `path`, required.
    #[inline] pub fn path(self) -> Cow<'a, str> { self.0.text("path") }
}

/// A view of `FolderTrustCheckResult`: the result of `session.permissions.folderTrust.isTrusted`.
#[derive(Clone, Copy)]
pub struct FolderTrustCheckResult<'a>(pub(crate) RawJson<'a>);

object_view!(FolderTrustCheckResult, 2219);

impl<'a> FolderTrustCheckResult<'a> {
    /// `trusted`, required.
    #[inline] pub fn trusted(self) -> bool { self.0.bool("trusted") }
}

/// A view of `HistoryAbortManualCompactionResult`: the result of `session.history.abortManualCompaction`.
#[derive(Clone, Copy)]
pub struct HistoryAbortManualCompactionResult<'a>(pub(crate) RawJson<'a>);

object_view!(HistoryAbortManualCompactionResult, 2220);

impl<'a> HistoryAbortManualCompactionResult<'a> {
    /// `aborted`, required.
    #[inline] pub fn aborted(self) -> bool { self.0.bool("aborted") }
}

/// A view of `HistoryCancelBackgroundCompactionResult`: the result of `session.history.cancelBackgroundCompaction`.
#[derive(Clone, Copy)]
pub struct HistoryCancelBackgroundCompactionResult<'a>(pub(crate) RawJson<'a>);

object_view!(HistoryCancelBackgroundCompactionResult, 2221);

impl<'a> HistoryCancelBackgroundCompactionResult<'a> {
    /// `cancelled`, required.
    #[inline] pub fn cancelled(self) -> bool { self.0.bool("cancelled") }
}

/// A view of `HistoryClearContextRequest`: the parameters of `session.history.clearContext`.
#[derive(Clone, Copy)]
pub struct HistoryClearContextRequest<'a>(pub(crate) RawJson<'a>);

object_view!(HistoryClearContextRequest, 2222);

impl<'a> HistoryClearContextRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `prompt`, required.
    #[inline] pub fn prompt(self) -> Cow<'a, str> { self.0.text("prompt") }
}

/// A view of `HistoryClearContextResult`: the result of `session.history.clearContext`.
#[derive(Clone, Copy)]
pub struct HistoryClearContextResult<'a>(pub(crate) RawJson<'a>);

object_view!(HistoryClearContextResult, 2223);

impl<'a> HistoryClearContextResult<'a> {
    /// `messagesCleared`, required. At least `0`.
    #[inline] pub fn messages_cleared(self) -> u64 { self.0.natural("messagesCleared") }
}

/// A view of `HistoryListRewindPointsResult`: the result of `session.history.listRewindPoints`.
#[derive(Clone, Copy)]
pub struct HistoryListRewindPointsResult<'a>(pub(crate) RawJson<'a>);

object_view!(HistoryListRewindPointsResult, 2227);

impl<'a> HistoryListRewindPointsResult<'a> {
    /// `fileChangeTrackingEnabled`, required.
    #[inline] pub fn file_change_tracking_enabled(self) -> bool { self.0.bool("fileChangeTrackingEnabled") }
    /// `unavailableReason`, optional.
    #[inline] pub fn unavailable_reason(self) -> Option<enums::HistoryRewindUnavailableReason> { match self.0.option("unavailableReason") { Some(raw) => Some(enums::HistoryRewindUnavailableReason::read(raw)), None => None } }
    /// `points`, required.
    #[inline] pub fn points(self) -> List<'a, HistoryRewindPoint<'a>> { List::new(self.0.member("points"), HistoryRewindPoint) }
}

/// A view of `HistoryPreviewRewindRequest`: the parameters of `session.history.previewRewind`.
#[derive(Clone, Copy)]
pub struct HistoryPreviewRewindRequest<'a>(pub(crate) RawJson<'a>);

object_view!(HistoryPreviewRewindRequest, 2228);

impl<'a> HistoryPreviewRewindRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `eventId`, required.
    #[inline] pub fn event_id(self) -> Cow<'a, str> { self.0.text("eventId") }
}

/// A view of `HistoryPreviewRewindResult`: the result of `session.history.previewRewind`.
#[derive(Clone, Copy)]
pub struct HistoryPreviewRewindResult<'a>(pub(crate) RawJson<'a>);

object_view!(HistoryPreviewRewindResult, 2232);

impl<'a> HistoryPreviewRewindResult<'a> {
    /// `available`, required.
    #[inline] pub fn available(self) -> bool { self.0.bool("available") }
    /// `reason`, optional.
    #[inline] pub fn reason(self) -> Option<enums::HistoryRewindUnavailableReason> { match self.0.option("reason") { Some(raw) => Some(enums::HistoryRewindUnavailableReason::read(raw)), None => None } }
    /// `fileCount`, required. At least `0`.
    #[inline] pub fn file_count(self) -> u64 { self.0.natural("fileCount") }
    /// `files`, required.
    #[inline] pub fn files(self) -> List<'a, HistoryRewindFilePreview<'a>> { List::new(self.0.member("files"), HistoryRewindFilePreview) }
}

/// A view of `HistoryRewindFilePreview`.
#[derive(Clone, Copy)]
pub struct HistoryRewindFilePreview<'a>(pub(crate) RawJson<'a>);

object_view!(HistoryRewindFilePreview, 2230);

impl<'a> HistoryRewindFilePreview<'a> {
    /// `path`, required.
    #[inline] pub fn path(self) -> Cow<'a, str> { self.0.text("path") }
    /// `changeType`, required.
    #[inline] pub fn change_type(self) -> enums::HistoryRewindChangeType { enums::HistoryRewindChangeType::read(self.0.member("changeType")) }
    /// `linesAdded`, required. At least `0`.
    #[inline] pub fn lines_added(self) -> u64 { self.0.natural("linesAdded") }
    /// `linesRemoved`, required. At least `0`.
    #[inline] pub fn lines_removed(self) -> u64 { self.0.natural("linesRemoved") }
}

/// A view of `HistoryRewindPoint`.
#[derive(Clone, Copy)]
pub struct HistoryRewindPoint<'a>(pub(crate) RawJson<'a>);

object_view!(HistoryRewindPoint, 2225);

impl<'a> HistoryRewindPoint<'a> {
    /// `eventId`, required.
    #[inline] pub fn event_id(self) -> Cow<'a, str> { self.0.text("eventId") }
    /// `userMessage`, required.
    #[inline] pub fn user_message(self) -> Cow<'a, str> { self.0.text("userMessage") }
    /// `timestamp`, required.
    #[inline] pub fn timestamp(self) -> Cow<'a, str> { self.0.text("timestamp") }
    /// `canRestoreFiles`, required.
    #[inline] pub fn can_restore_files(self) -> bool { self.0.bool("canRestoreFiles") }
    /// `fileCount`, required. At least `0`.
    #[inline] pub fn file_count(self) -> u64 { self.0.natural("fileCount") }
    /// `turnChangedFiles`, required.
    #[inline] pub fn turn_changed_files(self) -> bool { self.0.bool("turnChangedFiles") }
    /// `linesAdded`, required. At least `0`.
    #[inline] pub fn lines_added(self) -> u64 { self.0.natural("linesAdded") }
    /// `linesRemoved`, required. At least `0`.
    #[inline] pub fn lines_removed(self) -> u64 { self.0.natural("linesRemoved") }
    /// `isAutopilotContinuation`, required.
    #[inline] pub fn is_autopilot_continuation(self) -> bool { self.0.bool("isAutopilotContinuation") }
}

/// A view of `HistoryRewindRequest`: the parameters of `session.history.rewind`.
#[derive(Clone, Copy)]
pub struct HistoryRewindRequest<'a>(pub(crate) RawJson<'a>);

object_view!(HistoryRewindRequest, 2234);

impl<'a> HistoryRewindRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `eventId`, required.
    #[inline] pub fn event_id(self) -> Cow<'a, str> { self.0.text("eventId") }
    /// `mode`, required.
    #[inline] pub fn mode(self) -> enums::HistoryRewindMode { enums::HistoryRewindMode::read(self.0.member("mode")) }
}

/// A view of `HistoryRewindResult`: the result of `session.history.rewind`.
#[derive(Clone, Copy)]
pub struct HistoryRewindResult<'a>(pub(crate) RawJson<'a>);

object_view!(HistoryRewindResult, 2239);

impl<'a> HistoryRewindResult<'a> {
    /// `outcome`, required.
    #[inline] pub fn outcome(self) -> enums::HistoryRewindOutcome { enums::HistoryRewindOutcome::read(self.0.member("outcome")) }
    /// `eventsRemoved`, optional. At least `0`.
    #[inline] pub fn events_removed(self) -> Option<u64> { self.0.option_natural("eventsRemoved") }
    /// `restoredFiles`, required.
    #[inline] pub fn restored_files(self) -> List<'a, Cow<'a, str>> { List::new(self.0.member("restoredFiles"), RawJson::to_text) }
    /// `skippedFiles`, required.
    #[inline] pub fn skipped_files(self) -> List<'a, HistorySkippedFileRestore<'a>> { List::new(self.0.member("skippedFiles"), HistorySkippedFileRestore) }
    /// `error`, optional.
    #[inline] pub fn error(self) -> Option<Cow<'a, str>> { self.0.option_text("error") }
}

/// A view of `HistorySkippedFileRestore`.
#[derive(Clone, Copy)]
pub struct HistorySkippedFileRestore<'a>(pub(crate) RawJson<'a>);

object_view!(HistorySkippedFileRestore, 2237);

impl<'a> HistorySkippedFileRestore<'a> {
    /// `path`, required.
    #[inline] pub fn path(self) -> Cow<'a, str> { self.0.text("path") }
    /// `reason`, required.
    #[inline] pub fn reason(self) -> enums::HistoryFileRestoreSkipReason { enums::HistoryFileRestoreSkipReason::read(self.0.member("reason")) }
}

/// A view of `HistorySummarizeForHandoffResult`: the result of `session.history.summarizeForHandoff`.
#[derive(Clone, Copy)]
pub struct HistorySummarizeForHandoffResult<'a>(pub(crate) RawJson<'a>);

object_view!(HistorySummarizeForHandoffResult, 2240);

impl<'a> HistorySummarizeForHandoffResult<'a> {
    /// `summary`, required.
    #[inline] pub fn summary(self) -> Cow<'a, str> { self.0.text("summary") }
}

/// A view of `HooksDiscoverRequest`: the parameters of `hooks.discover`.
#[derive(Clone, Copy)]
pub struct HooksDiscoverRequest<'a>(pub(crate) RawJson<'a>);

object_view!(HooksDiscoverRequest, 2241);

impl<'a> HooksDiscoverRequest<'a> {
    /// `projectPaths`, optional.
    #[inline] pub fn project_paths(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("projectPaths") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
    /// `excludeHostHooks`, optional.
    #[inline] pub fn exclude_host_hooks(self) -> Option<bool> { self.0.option_bool("excludeHostHooks") }
}

/// A view of `HooksDiscoverResult`: the result of `hooks.discover`.
#[derive(Clone, Copy)]
pub struct HooksDiscoverResult<'a>(pub(crate) RawJson<'a>);

object_view!(HooksDiscoverResult, 2243);

impl<'a> HooksDiscoverResult<'a> {
    /// `hooks`, required.
    #[inline] pub fn hooks(self) -> List<'a, DiscoveredHook<'a>> { List::new(self.0.member("hooks"), DiscoveredHook) }
    /// `warnings`, required.
    #[inline] pub fn warnings(self) -> List<'a, Cow<'a, str>> { List::new(self.0.member("warnings"), RawJson::to_text) }
    /// `errors`, required.
    #[inline] pub fn errors(self) -> List<'a, Cow<'a, str>> { List::new(self.0.member("errors"), RawJson::to_text) }
}

/// A view of `InstructionDiscoveryPath`.
#[derive(Clone, Copy)]
pub struct InstructionDiscoveryPath<'a>(pub(crate) RawJson<'a>);

object_view!(InstructionDiscoveryPath, 2246);

impl<'a> InstructionDiscoveryPath<'a> {
    /// `path`, required.
    #[inline] pub fn path(self) -> Cow<'a, str> { self.0.text("path") }
    /// `location`, required.
    #[inline] pub fn location(self) -> enums::InstructionDiscoveryPathLocation { enums::InstructionDiscoveryPathLocation::read(self.0.member("location")) }
    /// `kind`, required.
    #[inline] pub fn kind(self) -> enums::InstructionDiscoveryPathKind { enums::InstructionDiscoveryPathKind::read(self.0.member("kind")) }
    /// `preferredForCreation`, required.
    #[inline] pub fn preferred_for_creation(self) -> bool { self.0.bool("preferredForCreation") }
    /// `projectPath`, optional.
    #[inline] pub fn project_path(self) -> Option<Cow<'a, str>> { self.0.option_text("projectPath") }
}

/// A view of `InstructionDiscoveryPathList`: the result of `instructions.getDiscoveryPaths`.
#[derive(Clone, Copy)]
pub struct InstructionDiscoveryPathList<'a>(pub(crate) RawJson<'a>);

object_view!(InstructionDiscoveryPathList, 2248);

impl<'a> InstructionDiscoveryPathList<'a> {
    /// `paths`, required.
    #[inline] pub fn paths(self) -> List<'a, InstructionDiscoveryPath<'a>> { List::new(self.0.member("paths"), InstructionDiscoveryPath) }
}

/// A view of `InstructionSource`.
#[derive(Clone, Copy)]
pub struct InstructionSource<'a>(pub(crate) RawJson<'a>);

object_view!(InstructionSource, 2251);

impl<'a> InstructionSource<'a> {
    /// `id`, required.
    #[inline] pub fn id(self) -> Cow<'a, str> { self.0.text("id") }
    /// `label`, required.
    #[inline] pub fn label(self) -> Cow<'a, str> { self.0.text("label") }
    /// `sourcePath`, required.
    #[inline] pub fn source_path(self) -> Cow<'a, str> { self.0.text("sourcePath") }
    /// `content`, required.
    #[inline] pub fn content(self) -> Cow<'a, str> { self.0.text("content") }
    /// `type`, required.
    #[inline] pub fn r#type(self) -> enums::InstructionSourceType { enums::InstructionSourceType::read(self.0.member("type")) }
    /// `location`, required.
    #[inline] pub fn location(self) -> enums::InstructionSourceLocation { enums::InstructionSourceLocation::read(self.0.member("location")) }
    /// `applyTo`, optional.
    #[inline] pub fn apply_to(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("applyTo") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
    /// `description`, optional.
    #[inline] pub fn description(self) -> Option<Cow<'a, str>> { self.0.option_text("description") }
    /// `defaultDisabled`, optional.
    #[inline] pub fn default_disabled(self) -> Option<bool> { self.0.option_bool("defaultDisabled") }
    /// `projectPath`, optional.
    #[inline] pub fn project_path(self) -> Option<Cow<'a, str>> { self.0.option_text("projectPath") }
}

/// A view of `InstructionsDiscoverRequest`: the parameters of `instructions.discover`.
#[derive(Clone, Copy)]
pub struct InstructionsDiscoverRequest<'a>(pub(crate) RawJson<'a>);

object_view!(InstructionsDiscoverRequest, 2252);

impl<'a> InstructionsDiscoverRequest<'a> {
    /// `projectPaths`, optional.
    #[inline] pub fn project_paths(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("projectPaths") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
    /// `excludeHostInstructions`, optional.
    #[inline] pub fn exclude_host_instructions(self) -> Option<bool> { self.0.option_bool("excludeHostInstructions") }
}

/// A view of `InstructionsGetDiscoveryPathsRequest`: the parameters of `instructions.getDiscoveryPaths`.
#[derive(Clone, Copy)]
pub struct InstructionsGetDiscoveryPathsRequest<'a>(pub(crate) RawJson<'a>);

object_view!(InstructionsGetDiscoveryPathsRequest, 2253);

impl<'a> InstructionsGetDiscoveryPathsRequest<'a> {
    /// `projectPaths`, optional.
    #[inline] pub fn project_paths(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("projectPaths") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
    /// `excludeHostInstructions`, optional.
    #[inline] pub fn exclude_host_instructions(self) -> Option<bool> { self.0.option_bool("excludeHostInstructions") }
}

/// A view of `InstructionsGetSourcesResult`: the result of `session.instructions.getSources`.
#[derive(Clone, Copy)]
pub struct InstructionsGetSourcesResult<'a>(pub(crate) RawJson<'a>);

object_view!(InstructionsGetSourcesResult, 2255);

impl<'a> InstructionsGetSourcesResult<'a> {
    /// `sources`, required.
    #[inline] pub fn sources(self) -> List<'a, InstructionSource<'a>> { List::new(self.0.member("sources"), InstructionSource) }
}

/// A view of `InterruptMainTurnRequest`: the parameters of `session.interruptMainTurn`.
#[derive(Clone, Copy)]
pub struct InterruptMainTurnRequest<'a>(pub(crate) RawJson<'a>);

object_view!(InterruptMainTurnRequest, 2256);

impl<'a> InterruptMainTurnRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `flushQueued`, optional.
    #[inline] pub fn flush_queued(self) -> Option<bool> { self.0.option_bool("flushQueued") }
}

/// A view of `InterruptMainTurnResult`: the result of `session.interruptMainTurn`.
#[derive(Clone, Copy)]
pub struct InterruptMainTurnResult<'a>(pub(crate) RawJson<'a>);

object_view!(InterruptMainTurnResult, 2257);

impl<'a> InterruptMainTurnResult<'a> {
    /// `interrupted`, required.
    #[inline] pub fn interrupted(self) -> bool { self.0.bool("interrupted") }
}

/// A view of `LocalSessionMetadataValue`.
#[derive(Clone, Copy)]
pub struct LocalSessionMetadataValue<'a>(pub(crate) RawJson<'a>);

object_view!(LocalSessionMetadataValue, 2258);

impl<'a> LocalSessionMetadataValue<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `startTime`, required.
    #[inline] pub fn start_time(self) -> Cow<'a, str> { self.0.text("startTime") }
    /// `modifiedTime`, required.
    #[inline] pub fn modified_time(self) -> Cow<'a, str> { self.0.text("modifiedTime") }
    /// `summary`, optional.
    #[inline] pub fn summary(self) -> Option<Cow<'a, str>> { self.0.option_text("summary") }
    /// `name`, optional.
    #[inline] pub fn name(self) -> Option<Cow<'a, str>> { self.0.option_text("name") }
    /// `clientName`, optional.
    #[inline] pub fn client_name(self) -> Option<Cow<'a, str>> { self.0.option_text("clientName") }
    /// `isRemote`, required. Always `false`.
    #[inline] pub fn is_remote(self) -> bool { self.0.bool("isRemote") }
    /// `isDetached`, optional.
    #[inline] pub fn is_detached(self) -> Option<bool> { self.0.option_bool("isDetached") }
    /// `context`, optional.
    #[inline] pub fn context(self) -> Option<SessionContext<'a>> { match self.0.option("context") { Some(raw) => Some(SessionContext(raw)), None => None } }
    /// `mcTaskId`, optional.
    #[inline] pub fn mc_task_id(self) -> Option<Cow<'a, str>> { self.0.option_text("mcTaskId") }
}

/// A view of `LspInitializeRequest`: the parameters of `session.lsp.initialize`.
#[derive(Clone, Copy)]
pub struct LspInitializeRequest<'a>(pub(crate) RawJson<'a>);

object_view!(LspInitializeRequest, 2259);

impl<'a> LspInitializeRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `workingDirectory`, optional.
    #[inline] pub fn working_directory(self) -> Option<Cow<'a, str>> { self.0.option_text("workingDirectory") }
    /// `gitRoot`, optional.
    #[inline] pub fn git_root(self) -> Option<Cow<'a, str>> { self.0.option_text("gitRoot") }
    /// `force`, optional.
    #[inline] pub fn force(self) -> Option<bool> { self.0.option_bool("force") }
}

/// A view of `ManagedSettingsReadResult`: the result of `managedSettings.read`.
#[derive(Clone, Copy)]
pub struct ManagedSettingsReadResult<'a>(pub(crate) RawJson<'a>);

object_view!(ManagedSettingsReadResult, 2260);

impl<'a> ManagedSettingsReadResult<'a> {
    /// `settingsJson`, optional.
    #[inline] pub fn settings_json(self) -> Option<RawJson<'a>> { self.0.option("settingsJson") }
    /// `errorMessage`, optional.
    #[inline] pub fn error_message(self) -> Option<Cow<'a, str>> { self.0.option_text("errorMessage") }
}

/// A view of `MarketplaceBrowseResult`: the result of `plugins.marketplaces.browse`, the result of `session.plugins.marketplaces.browse`.
#[derive(Clone, Copy)]
pub struct MarketplaceBrowseResult<'a>(pub(crate) RawJson<'a>);

object_view!(MarketplaceBrowseResult, 2263);

impl<'a> MarketplaceBrowseResult<'a> {
    /// `plugins`, required.
    #[inline] pub fn plugins(self) -> List<'a, MarketplacePluginInfo<'a>> { List::new(self.0.member("plugins"), MarketplacePluginInfo) }
}

/// A view of `MarketplaceInfo`.
#[derive(Clone, Copy)]
pub struct MarketplaceInfo<'a>(pub(crate) RawJson<'a>);

object_view!(MarketplaceInfo, 2264);

impl<'a> MarketplaceInfo<'a> {
    /// `name`, required.
    #[inline] pub fn name(self) -> Cow<'a, str> { self.0.text("name") }
    /// `source`, required.
    #[inline] pub fn source(self) -> Cow<'a, str> { self.0.text("source") }
    /// `isDefault`, optional.
    #[inline] pub fn is_default(self) -> Option<bool> { self.0.option_bool("isDefault") }
    /// `managed`, optional.
    #[inline] pub fn managed(self) -> Option<bool> { self.0.option_bool("managed") }
    /// `available`, optional.
    #[inline] pub fn available(self) -> Option<bool> { self.0.option_bool("available") }
}

/// A view of `MarketplaceListResult`: the result of `plugins.marketplaces.list`, the result of `session.plugins.marketplaces.list`.
#[derive(Clone, Copy)]
pub struct MarketplaceListResult<'a>(pub(crate) RawJson<'a>);

object_view!(MarketplaceListResult, 2266);

impl<'a> MarketplaceListResult<'a> {
    /// `marketplaces`, required.
    #[inline] pub fn marketplaces(self) -> List<'a, MarketplaceInfo<'a>> { List::new(self.0.member("marketplaces"), MarketplaceInfo) }
}

/// A view of `MarketplacePluginInfo`.
#[derive(Clone, Copy)]
pub struct MarketplacePluginInfo<'a>(pub(crate) RawJson<'a>);

object_view!(MarketplacePluginInfo, 2261);

impl<'a> MarketplacePluginInfo<'a> {
    /// `name`, required.
    #[inline] pub fn name(self) -> Cow<'a, str> { self.0.text("name") }
    /// `description`, optional.
    #[inline] pub fn description(self) -> Option<Cow<'a, str>> { self.0.option_text("description") }
}

/// A view of `MarketplaceRefreshEntry`.
#[derive(Clone, Copy)]
pub struct MarketplaceRefreshEntry<'a>(pub(crate) RawJson<'a>);

object_view!(MarketplaceRefreshEntry, 2267);

impl<'a> MarketplaceRefreshEntry<'a> {
    /// `name`, required.
    #[inline] pub fn name(self) -> Cow<'a, str> { self.0.text("name") }
    /// `success`, required.
    #[inline] pub fn success(self) -> bool { self.0.bool("success") }
    /// `error`, optional.
    #[inline] pub fn error(self) -> Option<Cow<'a, str>> { self.0.option_text("error") }
}

/// A view of `MarketplaceRefreshResult`: the result of `plugins.marketplaces.refresh`, the result of `session.plugins.marketplaces.refresh`.
#[derive(Clone, Copy)]
pub struct MarketplaceRefreshResult<'a>(pub(crate) RawJson<'a>);

object_view!(MarketplaceRefreshResult, 2269);

impl<'a> MarketplaceRefreshResult<'a> {
    /// `results`, required.
    #[inline] pub fn results(self) -> List<'a, MarketplaceRefreshEntry<'a>> { List::new(self.0.member("results"), MarketplaceRefreshEntry) }
}

/// A view of `MarketplaceRemoveResult`: the result of `plugins.marketplaces.remove`, the result of `session.plugins.marketplaces.remove`.
#[derive(Clone, Copy)]
pub struct MarketplaceRemoveResult<'a>(pub(crate) RawJson<'a>);

object_view!(MarketplaceRemoveResult, 2270);

impl<'a> MarketplaceRemoveResult<'a> {
    /// `removed`, required.
    #[inline] pub fn removed(self) -> bool { self.0.bool("removed") }
    /// `dependentPlugins`, optional.
    #[inline] pub fn dependent_plugins(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("dependentPlugins") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
}

/// A view of `McpApplyInstallRequest`: the parameters of `mcp.applyInstall`.
#[derive(Clone, Copy)]
pub struct McpApplyInstallRequest<'a>(pub(crate) RawJson<'a>);

object_view!(McpApplyInstallRequest, 2271);

impl<'a> McpApplyInstallRequest<'a> {
    /// `contract`, required.
    #[inline] pub fn contract(self) -> CatalogClientContract<'a> { CatalogClientContract(self.0.member("contract")) }
    /// `operationId`, required.
    #[inline] pub fn operation_id(self) -> Cow<'a, str> { self.0.text("operationId") }
    /// `policySessionId`, required.
    #[inline] pub fn policy_session_id(self) -> Cow<'a, str> { self.0.text("policySessionId") }
}

/// A view of `McpApplyUninstallRequest`: the parameters of `mcp.applyUninstall`.
#[derive(Clone, Copy)]
pub struct McpApplyUninstallRequest<'a>(pub(crate) RawJson<'a>);

object_view!(McpApplyUninstallRequest, 2272);

impl<'a> McpApplyUninstallRequest<'a> {
    /// `contract`, required.
    #[inline] pub fn contract(self) -> CatalogClientContract<'a> { CatalogClientContract(self.0.member("contract")) }
    /// `planHandle`, required.
    #[inline] pub fn plan_handle(self) -> Cow<'a, str> { self.0.text("planHandle") }
    /// `policySessionId`, required.
    #[inline] pub fn policy_session_id(self) -> Cow<'a, str> { self.0.text("policySessionId") }
}

/// A view of `McpAppsCallToolRequest`: the parameters of `session.mcp.apps.callTool`.
#[derive(Clone, Copy)]
pub struct McpAppsCallToolRequest<'a>(pub(crate) RawJson<'a>);

object_view!(McpAppsCallToolRequest, 2273);

impl<'a> McpAppsCallToolRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `serverName`, required. Least length `1`. Pattern `^[^\x00-\x1f/\x7f-\x9f}]+(?:\/[^\x00-\x1f/\x7f-\x9f}]+)*$`.
    #[inline] pub fn server_name(self) -> Cow<'a, str> { self.0.text("serverName") }
    /// `toolName`, required.
    #[inline] pub fn tool_name(self) -> Cow<'a, str> { self.0.text("toolName") }
    /// `arguments`, optional.
    #[inline] pub fn arguments(self) -> Option<Map<'a, RawJson<'a>>> { match self.0.option("arguments") { Some(raw) => Some(Map::new(raw, RawJson::itself)), None => None } }
    /// `originServerName`, required. Least length `1`. Pattern `^[^\x00-\x1f/\x7f-\x9f}]+(?:\/[^\x00-\x1f/\x7f-\x9f}]+)*$`.
    #[inline] pub fn origin_server_name(self) -> Cow<'a, str> { self.0.text("originServerName") }
}

/// A view of `McpAppsDiagnoseCapability`.
#[derive(Clone, Copy)]
pub struct McpAppsDiagnoseCapability<'a>(pub(crate) RawJson<'a>);

object_view!(McpAppsDiagnoseCapability, 2274);

impl<'a> McpAppsDiagnoseCapability<'a> {
    /// `sessionHasMcpApps`, required.
    #[inline] pub fn session_has_mcp_apps(self) -> bool { self.0.bool("sessionHasMcpApps") }
    /// `featureFlagEnabled`, required.
    #[inline] pub fn feature_flag_enabled(self) -> bool { self.0.bool("featureFlagEnabled") }
    /// `advertised`, required.
    #[inline] pub fn advertised(self) -> bool { self.0.bool("advertised") }
}

/// A view of `McpAppsDiagnoseRequest`: the parameters of `session.mcp.apps.diagnose`.
#[derive(Clone, Copy)]
pub struct McpAppsDiagnoseRequest<'a>(pub(crate) RawJson<'a>);

object_view!(McpAppsDiagnoseRequest, 2275);

impl<'a> McpAppsDiagnoseRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `serverName`, required. Least length `1`. Pattern `^[^\x00-\x1f/\x7f-\x9f}]+(?:\/[^\x00-\x1f/\x7f-\x9f}]+)*$`.
    #[inline] pub fn server_name(self) -> Cow<'a, str> { self.0.text("serverName") }
}

/// A view of `McpAppsDiagnoseResult`: the result of `session.mcp.apps.diagnose`.
#[derive(Clone, Copy)]
pub struct McpAppsDiagnoseResult<'a>(pub(crate) RawJson<'a>);

object_view!(McpAppsDiagnoseResult, 2277);

impl<'a> McpAppsDiagnoseResult<'a> {
    /// `capability`, required.
    #[inline] pub fn capability(self) -> McpAppsDiagnoseCapability<'a> { McpAppsDiagnoseCapability(self.0.member("capability")) }
    /// `server`, required.
    #[inline] pub fn server(self) -> McpAppsDiagnoseServer<'a> { McpAppsDiagnoseServer(self.0.member("server")) }
}

/// A view of `McpAppsDiagnoseServer`.
#[derive(Clone, Copy)]
pub struct McpAppsDiagnoseServer<'a>(pub(crate) RawJson<'a>);

object_view!(McpAppsDiagnoseServer, 2276);

impl<'a> McpAppsDiagnoseServer<'a> {
    /// `connected`, required.
    #[inline] pub fn connected(self) -> bool { self.0.bool("connected") }
    /// `toolCount`, required.
    #[inline] pub fn tool_count(self) -> Number<'a> { self.0.number("toolCount") }
    /// `toolsWithUiMeta`, required.
    #[inline] pub fn tools_with_ui_meta(self) -> Number<'a> { self.0.number("toolsWithUiMeta") }
    /// `sampleToolNames`, required.
    #[inline] pub fn sample_tool_names(self) -> List<'a, Cow<'a, str>> { List::new(self.0.member("sampleToolNames"), RawJson::to_text) }
}

/// A view of `McpAppsHostContext`: the result of `session.mcp.apps.getHostContext`.
#[derive(Clone, Copy)]
pub struct McpAppsHostContext<'a>(pub(crate) RawJson<'a>);

object_view!(McpAppsHostContext, 2284);

impl<'a> McpAppsHostContext<'a> {
    /// `context`, required.
    #[inline] pub fn context(self) -> McpAppsHostContextDetails<'a> { McpAppsHostContextDetails(self.0.member("context")) }
}

/// A view of `McpAppsHostContextDetails`.
#[derive(Clone, Copy)]
pub struct McpAppsHostContextDetails<'a>(pub(crate) RawJson<'a>);

object_view!(McpAppsHostContextDetails, 2283);

impl<'a> McpAppsHostContextDetails<'a> {
    /// `theme`, optional.
    #[inline] pub fn theme(self) -> Option<enums::McpAppsHostContextDetailsTheme> { match self.0.option("theme") { Some(raw) => Some(enums::McpAppsHostContextDetailsTheme::read(raw)), None => None } }
    /// `locale`, optional.
    #[inline] pub fn locale(self) -> Option<Cow<'a, str>> { self.0.option_text("locale") }
    /// `timeZone`, optional.
    #[inline] pub fn time_zone(self) -> Option<Cow<'a, str>> { self.0.option_text("timeZone") }
    /// `displayMode`, optional.
    #[inline] pub fn display_mode(self) -> Option<enums::McpAppsHostContextDetailsDisplayMode> { match self.0.option("displayMode") { Some(raw) => Some(enums::McpAppsHostContextDetailsDisplayMode::read(raw)), None => None } }
    /// `availableDisplayModes`, optional.
    #[inline] pub fn available_display_modes(self) -> Option<List<'a, enums::McpAppsHostContextDetailsAvailableDisplayMode>> { match self.0.option("availableDisplayModes") { Some(raw) => Some(List::new(raw, enums::McpAppsHostContextDetailsAvailableDisplayMode::read)), None => None } }
    /// `platform`, optional.
    #[inline] pub fn platform(self) -> Option<enums::McpAppsHostContextDetailsPlatform> { match self.0.option("platform") { Some(raw) => Some(enums::McpAppsHostContextDetailsPlatform::read(raw)), None => None } }
    /// `userAgent`, optional.
    #[inline] pub fn user_agent(self) -> Option<Cow<'a, str>> { self.0.option_text("userAgent") }
    /// The members whose names are data.
    #[inline] pub fn members(self) -> Map<'a, RawJson<'a>> { Map::unnamed(self.0, 2283, RawJson::itself) }
}

/// A view of `McpAppsListToolsRequest`: the parameters of `session.mcp.apps.listTools`.
#[derive(Clone, Copy)]
pub struct McpAppsListToolsRequest<'a>(pub(crate) RawJson<'a>);

object_view!(McpAppsListToolsRequest, 2285);

impl<'a> McpAppsListToolsRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `serverName`, required. Least length `1`. Pattern `^[^\x00-\x1f/\x7f-\x9f}]+(?:\/[^\x00-\x1f/\x7f-\x9f}]+)*$`.
    #[inline] pub fn server_name(self) -> Cow<'a, str> { self.0.text("serverName") }
    /// `originServerName`, required. Least length `1`. Pattern `^[^\x00-\x1f/\x7f-\x9f}]+(?:\/[^\x00-\x1f/\x7f-\x9f}]+)*$`.
    #[inline] pub fn origin_server_name(self) -> Cow<'a, str> { self.0.text("originServerName") }
}

/// A view of `McpAppsListToolsResult`: the result of `session.mcp.apps.listTools`.
#[derive(Clone, Copy)]
pub struct McpAppsListToolsResult<'a>(pub(crate) RawJson<'a>);

object_view!(McpAppsListToolsResult, 2286);

impl<'a> McpAppsListToolsResult<'a> {
    /// `tools`, required.
    #[inline] pub fn tools(self) -> List<'a, Map<'a, RawJson<'a>>> { List::new(self.0.member("tools"), |raw| Map::new(raw, RawJson::itself)) }
}

/// A view of `McpAppsReadResourceRequest`: the parameters of `session.mcp.apps.readResource`.
#[derive(Clone, Copy)]
pub struct McpAppsReadResourceRequest<'a>(pub(crate) RawJson<'a>);

object_view!(McpAppsReadResourceRequest, 2287);

impl<'a> McpAppsReadResourceRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `serverName`, required. Least length `1`. Pattern `^[^\x00-\x1f/\x7f-\x9f}]+(?:\/[^\x00-\x1f/\x7f-\x9f}]+)*$`.
    #[inline] pub fn server_name(self) -> Cow<'a, str> { self.0.text("serverName") }
    /// `uri`, required.
    #[inline] pub fn uri(self) -> Cow<'a, str> { self.0.text("uri") }
}

/// A view of `McpAppsReadResourceResult`: the result of `session.mcp.apps.readResource`.
#[derive(Clone, Copy)]
pub struct McpAppsReadResourceResult<'a>(pub(crate) RawJson<'a>);

object_view!(McpAppsReadResourceResult, 2290);

impl<'a> McpAppsReadResourceResult<'a> {
    /// `contents`, required.
    #[inline] pub fn contents(self) -> List<'a, McpAppsResourceContent<'a>> { List::new(self.0.member("contents"), McpAppsResourceContent) }
}

/// A view of `McpAppsResourceContent`.
#[derive(Clone, Copy)]
pub struct McpAppsResourceContent<'a>(pub(crate) RawJson<'a>);

object_view!(McpAppsResourceContent, 2288);

impl<'a> McpAppsResourceContent<'a> {
    /// `uri`, required.
    #[inline] pub fn uri(self) -> Cow<'a, str> { self.0.text("uri") }
    /// `mimeType`, optional.
    #[inline] pub fn mime_type(self) -> Option<Cow<'a, str>> { self.0.option_text("mimeType") }
    /// `text`, optional.
    #[inline] pub fn text(self) -> Option<Cow<'a, str>> { self.0.option_text("text") }
    /// `blob`, optional.
    #[inline] pub fn blob(self) -> Option<Cow<'a, str>> { self.0.option_text("blob") }
    /// `_meta`, optional.
    #[inline] pub fn meta(self) -> Option<Map<'a, RawJson<'a>>> { match self.0.option("_meta") { Some(raw) => Some(Map::new(raw, RawJson::itself)), None => None } }
}

/// A view of `McpAppsSetHostContextDetails`.
#[derive(Clone, Copy)]
pub struct McpAppsSetHostContextDetails<'a>(pub(crate) RawJson<'a>);

object_view!(McpAppsSetHostContextDetails, 2296);

impl<'a> McpAppsSetHostContextDetails<'a> {
    /// `theme`, optional.
    #[inline] pub fn theme(self) -> Option<enums::McpAppsSetHostContextDetailsTheme> { match self.0.option("theme") { Some(raw) => Some(enums::McpAppsSetHostContextDetailsTheme::read(raw)), None => None } }
    /// `locale`, optional.
    #[inline] pub fn locale(self) -> Option<Cow<'a, str>> { self.0.option_text("locale") }
    /// `timeZone`, optional.
    #[inline] pub fn time_zone(self) -> Option<Cow<'a, str>> { self.0.option_text("timeZone") }
    /// `displayMode`, optional.
    #[inline] pub fn display_mode(self) -> Option<enums::McpAppsSetHostContextDetailsDisplayMode> { match self.0.option("displayMode") { Some(raw) => Some(enums::McpAppsSetHostContextDetailsDisplayMode::read(raw)), None => None } }
    /// `availableDisplayModes`, optional.
    #[inline] pub fn available_display_modes(self) -> Option<List<'a, enums::McpAppsSetHostContextDetailsAvailableDisplayMode>> { match self.0.option("availableDisplayModes") { Some(raw) => Some(List::new(raw, enums::McpAppsSetHostContextDetailsAvailableDisplayMode::read)), None => None } }
    /// `platform`, optional.
    #[inline] pub fn platform(self) -> Option<enums::McpAppsSetHostContextDetailsPlatform> { match self.0.option("platform") { Some(raw) => Some(enums::McpAppsSetHostContextDetailsPlatform::read(raw)), None => None } }
    /// `userAgent`, optional.
    #[inline] pub fn user_agent(self) -> Option<Cow<'a, str>> { self.0.option_text("userAgent") }
    /// The members whose names are data.
    #[inline] pub fn members(self) -> Map<'a, RawJson<'a>> { Map::unnamed(self.0, 2296, RawJson::itself) }
}

/// A view of `McpAppsSetHostContextRequest`: the parameters of `session.mcp.apps.setHostContext`.
#[derive(Clone, Copy)]
pub struct McpAppsSetHostContextRequest<'a>(pub(crate) RawJson<'a>);

object_view!(McpAppsSetHostContextRequest, 2297);

impl<'a> McpAppsSetHostContextRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `context`, required.
    #[inline] pub fn context(self) -> McpAppsSetHostContextDetails<'a> { McpAppsSetHostContextDetails(self.0.member("context")) }
}

/// A view of `McpCancelSamplingExecutionParams`: the parameters of `session.mcp.cancelSamplingExecution`.
#[derive(Clone, Copy)]
pub struct McpCancelSamplingExecutionParams<'a>(pub(crate) RawJson<'a>);

object_view!(McpCancelSamplingExecutionParams, 2298);

impl<'a> McpCancelSamplingExecutionParams<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `requestId`, required.
    #[inline] pub fn request_id(self) -> Cow<'a, str> { self.0.text("requestId") }
}

/// A view of `McpCancelSamplingExecutionResult`: the result of `session.mcp.cancelSamplingExecution`.
#[derive(Clone, Copy)]
pub struct McpCancelSamplingExecutionResult<'a>(pub(crate) RawJson<'a>);

object_view!(McpCancelSamplingExecutionResult, 2299);

impl<'a> McpCancelSamplingExecutionResult<'a> {
    /// `cancelled`, required.
    #[inline] pub fn cancelled(self) -> bool { self.0.bool("cancelled") }
}

/// A view of `McpConfigAddRequest`: the parameters of `mcp.config.add`.
#[derive(Clone, Copy)]
pub struct McpConfigAddRequest<'a>(pub(crate) RawJson<'a>);

object_view!(McpConfigAddRequest, 2301);

impl<'a> McpConfigAddRequest<'a> {
    /// `name`, required. Least length `1`. Pattern `^[^\x00-\x1f/\x7f-\x9f}]+(?:\/[^\x00-\x1f/\x7f-\x9f}]+)*$`.
    #[inline] pub fn name(self) -> Cow<'a, str> { self.0.text("name") }
    /// `config`, required.
    #[inline] pub fn config(self) -> McpSerializableServerConfig<'a> { McpSerializableServerConfig::over(self.0.member("config")) }
}

/// A view of `McpConfigDisableRequest`: the parameters of `mcp.config.disable`.
#[derive(Clone, Copy)]
pub struct McpConfigDisableRequest<'a>(pub(crate) RawJson<'a>);

object_view!(McpConfigDisableRequest, 2302);

impl<'a> McpConfigDisableRequest<'a> {
    /// `names`, required.
    #[inline] pub fn names(self) -> List<'a, Cow<'a, str>> { List::new(self.0.member("names"), RawJson::to_text) }
}

/// A view of `McpConfigEnableRequest`: the parameters of `mcp.config.enable`.
#[derive(Clone, Copy)]
pub struct McpConfigEnableRequest<'a>(pub(crate) RawJson<'a>);

object_view!(McpConfigEnableRequest, 2303);

impl<'a> McpConfigEnableRequest<'a> {
    /// `names`, required.
    #[inline] pub fn names(self) -> List<'a, Cow<'a, str>> { List::new(self.0.member("names"), RawJson::to_text) }
}

/// A view of `McpConfigList`: the result of `mcp.config.list`.
#[derive(Clone, Copy)]
pub struct McpConfigList<'a>(pub(crate) RawJson<'a>);

object_view!(McpConfigList, 2305);

impl<'a> McpConfigList<'a> {
    /// `servers`, required.
    #[inline] pub fn servers(self) -> Map<'a, McpSerializableServerConfig<'a>> { Map::new(self.0.member("servers"), McpSerializableServerConfig::over) }
}

/// A view of `McpConfigRemoveRequest`: the parameters of `mcp.config.remove`.
#[derive(Clone, Copy)]
pub struct McpConfigRemoveRequest<'a>(pub(crate) RawJson<'a>);

object_view!(McpConfigRemoveRequest, 2306);

impl<'a> McpConfigRemoveRequest<'a> {
    /// `name`, required. Least length `1`. Pattern `^[^\x00-\x1f/\x7f-\x9f}]+(?:\/[^\x00-\x1f/\x7f-\x9f}]+)*$`.
    #[inline] pub fn name(self) -> Cow<'a, str> { self.0.text("name") }
    /// `authClientIdMetadataUrl`, optional.
    #[inline] pub fn auth_client_id_metadata_url(self) -> Option<Cow<'a, str>> { self.0.option_text("authClientIdMetadataUrl") }
}

/// A view of `McpConfigUpdateRequest`: the parameters of `mcp.config.update`.
#[derive(Clone, Copy)]
pub struct McpConfigUpdateRequest<'a>(pub(crate) RawJson<'a>);

object_view!(McpConfigUpdateRequest, 2307);

impl<'a> McpConfigUpdateRequest<'a> {
    /// `name`, required. Least length `1`. Pattern `^[^\x00-\x1f/\x7f-\x9f}]+(?:\/[^\x00-\x1f/\x7f-\x9f}]+)*$`.
    #[inline] pub fn name(self) -> Cow<'a, str> { self.0.text("name") }
    /// `config`, required.
    #[inline] pub fn config(self) -> McpSerializableServerConfig<'a> { McpSerializableServerConfig::over(self.0.member("config")) }
}

/// A view of `McpDiagnosticDetails`.
#[derive(Clone, Copy)]
pub struct McpDiagnosticDetails<'a>(pub(crate) RawJson<'a>);

object_view!(McpDiagnosticDetails, 2182);

impl<'a> McpDiagnosticDetails<'a> {
    /// `kind`, required.
    #[inline] pub fn kind(self) -> enums::McpDiagnosticKind { enums::McpDiagnosticKind::read(self.0.member("kind")) }
    /// `serverName`, required.
    #[inline] pub fn server_name(self) -> Cow<'a, str> { self.0.text("serverName") }
    /// `connectionId`, required.
    #[inline] pub fn connection_id(self) -> Cow<'a, str> { self.0.text("connectionId") }
    /// `direction`, optional.
    #[inline] pub fn direction(self) -> Option<enums::McpDiagnosticDirection> { match self.0.option("direction") { Some(raw) => Some(enums::McpDiagnosticDirection::read(raw)), None => None } }
    /// `data`, optional.
    #[inline] pub fn data(self) -> Option<Cow<'a, str>> { self.0.option_text("data") }
}

/// A view of `McpDisableRequest`: the parameters of `session.mcp.disable`.
#[derive(Clone, Copy)]
pub struct McpDisableRequest<'a>(pub(crate) RawJson<'a>);

object_view!(McpDisableRequest, 2308);

impl<'a> McpDisableRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `expectedInstallationId`, optional.
    #[inline] pub fn expected_installation_id(self) -> Option<Cow<'a, str>> { self.0.option_text("expectedInstallationId") }
    /// `serverName`, required. Least length `1`. Pattern `^[^\x00-\x1f/\x7f-\x9f}]+(?:\/[^\x00-\x1f/\x7f-\x9f}]+)*$`.
    #[inline] pub fn server_name(self) -> Cow<'a, str> { self.0.text("serverName") }
}

/// A view of `McpDiscoverRequest`: the parameters of `mcp.discover`.
#[derive(Clone, Copy)]
pub struct McpDiscoverRequest<'a>(pub(crate) RawJson<'a>);

object_view!(McpDiscoverRequest, 2309);

impl<'a> McpDiscoverRequest<'a> {
    /// `workingDirectory`, optional.
    #[inline] pub fn working_directory(self) -> Option<Cow<'a, str>> { self.0.option_text("workingDirectory") }
    /// `includeEffectiveSource`, optional.
    #[inline] pub fn include_effective_source(self) -> Option<bool> { self.0.option_bool("includeEffectiveSource") }
}

/// A view of `McpDiscoverResult`: the result of `mcp.discover`.
#[derive(Clone, Copy)]
pub struct McpDiscoverResult<'a>(pub(crate) RawJson<'a>);

object_view!(McpDiscoverResult, 2311);

impl<'a> McpDiscoverResult<'a> {
    /// `servers`, required.
    #[inline] pub fn servers(self) -> List<'a, DiscoveredMcpServer<'a>> { List::new(self.0.member("servers"), DiscoveredMcpServer) }
}

/// A view of `McpEnableRequest`: the parameters of `session.mcp.enable`.
#[derive(Clone, Copy)]
pub struct McpEnableRequest<'a>(pub(crate) RawJson<'a>);

object_view!(McpEnableRequest, 2312);

impl<'a> McpEnableRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `expectedInstallationId`, optional.
    #[inline] pub fn expected_installation_id(self) -> Option<Cow<'a, str>> { self.0.option_text("expectedInstallationId") }
    /// `serverName`, required. Least length `1`. Pattern `^[^\x00-\x1f/\x7f-\x9f}]+(?:\/[^\x00-\x1f/\x7f-\x9f}]+)*$`.
    #[inline] pub fn server_name(self) -> Cow<'a, str> { self.0.text("serverName") }
}

/// A view of `McpExecuteSamplingParams`: the parameters of `session.mcp.executeSampling`.
#[derive(Clone, Copy)]
pub struct McpExecuteSamplingParams<'a>(pub(crate) RawJson<'a>);

object_view!(McpExecuteSamplingParams, 2314);

impl<'a> McpExecuteSamplingParams<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `requestId`, required.
    #[inline] pub fn request_id(self) -> Cow<'a, str> { self.0.text("requestId") }
    /// `serverName`, required.
    #[inline] pub fn server_name(self) -> Cow<'a, str> { self.0.text("serverName") }
    /// `mcpRequestId`, required.
    #[inline] pub fn mcp_request_id(self) -> RawJson<'a> { self.0.member("mcpRequestId") }
    /// `request`, required.
    #[inline] pub fn request(self) -> McpExecuteSamplingRequest<'a> { McpExecuteSamplingRequest(self.0.member("request")) }
}

/// A view of `McpExecuteSamplingRequest`.
#[derive(Clone, Copy)]
pub struct McpExecuteSamplingRequest<'a>(pub(crate) RawJson<'a>);

object_view!(McpExecuteSamplingRequest, 2313);

impl<'a> McpExecuteSamplingRequest<'a> {
    /// The members whose names are data.
    #[inline] pub fn members(self) -> Map<'a, RawJson<'a>> { Map::unnamed(self.0, 2313, RawJson::itself) }
}

/// A view of `McpExecuteSamplingResult`.
#[derive(Clone, Copy)]
pub struct McpExecuteSamplingResult<'a>(pub(crate) RawJson<'a>);

object_view!(McpExecuteSamplingResult, 2315);

impl<'a> McpExecuteSamplingResult<'a> {
    /// The members whose names are data.
    #[inline] pub fn members(self) -> Map<'a, RawJson<'a>> { Map::unnamed(self.0, 2315, RawJson::itself) }
}

/// A view of `McpInstallPlan`.
#[derive(Clone, Copy)]
pub struct McpInstallPlan<'a>(pub(crate) RawJson<'a>);

object_view!(McpInstallPlan, 2318);

impl<'a> McpInstallPlan<'a> {
    /// `planHandle`, required. Least length `1`.
    #[inline] pub fn plan_handle(self) -> Cow<'a, str> { self.0.text("planHandle") }
    /// `planHandleExpiresAt`, required.
    #[inline] pub fn plan_handle_expires_at(self) -> Cow<'a, str> { self.0.text("planHandleExpiresAt") }
    /// `identity`, required.
    #[inline] pub fn identity(self) -> McpPlanResourceIdentity<'a> { McpPlanResourceIdentity(self.0.member("identity")) }
    /// `provenance`, required.
    #[inline] pub fn provenance(self) -> McpPlanProvenance<'a> { McpPlanProvenance(self.0.member("provenance")) }
    /// `transportChoices`, required. Least number of items `1`. Greatest number of items `50`.
    #[inline] pub fn transport_choices(self) -> List<'a, McpPlanTransportChoice<'a>> { List::new(self.0.member("transportChoices"), McpPlanTransportChoice::over) }
    /// `recommendedTransportChoiceId`, optional.
    #[inline] pub fn recommended_transport_choice_id(self) -> Option<Cow<'a, str>> { self.0.option_text("recommendedTransportChoiceId") }
    /// `target`, required.
    #[inline] pub fn target(self) -> McpPlanTarget<'a> { McpPlanTarget(self.0.member("target")) }
    /// `policy`, required.
    #[inline] pub fn policy(self) -> McpPlanPolicyResult<'a> { McpPlanPolicyResult(self.0.member("policy")) }
    /// `configurationChanges`, required.
    #[inline] pub fn configuration_changes(self) -> List<'a, McpPlanConfigurationChange<'a>> { List::new(self.0.member("configurationChanges"), McpPlanConfigurationChange) }
    /// `reloadRequired`, required.
    #[inline] pub fn reload_required(self) -> bool { self.0.bool("reloadRequired") }
    /// `requiresInteractiveConfiguration`, required.
    #[inline] pub fn requires_interactive_configuration(self) -> bool { self.0.bool("requiresInteractiveConfiguration") }
}

/// A view of `McpInstallationManagementOutcomeInstallPrepared`.
#[derive(Clone, Copy)]
pub struct McpInstallationManagementOutcomeInstallPrepared<'a>(pub(crate) RawJson<'a>);

object_view!(McpInstallationManagementOutcomeInstallPrepared, 2323);

impl<'a> McpInstallationManagementOutcomeInstallPrepared<'a> {
    /// `operation`, required.
    #[inline] pub fn operation(self) -> McpPreparedInstall<'a> { McpPreparedInstall(self.0.member("operation")) }
    /// `kind`, required. Always `install-prepared`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `McpInstallationManagementOutcomeListed`.
#[derive(Clone, Copy)]
pub struct McpInstallationManagementOutcomeListed<'a>(pub(crate) RawJson<'a>);

object_view!(McpInstallationManagementOutcomeListed, 2328);

impl<'a> McpInstallationManagementOutcomeListed<'a> {
    /// `installations`, required.
    #[inline] pub fn installations(self) -> List<'a, McpInstallationSummary<'a>> { List::new(self.0.member("installations"), McpInstallationSummary) }
    /// `kind`, required. Always `listed`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `McpInstallationManagementOutcomeOperation`.
#[derive(Clone, Copy)]
pub struct McpInstallationManagementOutcomeOperation<'a>(pub(crate) RawJson<'a>);

object_view!(McpInstallationManagementOutcomeOperation, 2360);

impl<'a> McpInstallationManagementOutcomeOperation<'a> {
    /// `operation`, required.
    #[inline] pub fn operation(self) -> McpInstallationOperationStatus<'a> { McpInstallationOperationStatus::over(self.0.member("operation")) }
    /// `kind`, required. Always `operation`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `McpInstallationManagementOutcomeRecovered`.
#[derive(Clone, Copy)]
pub struct McpInstallationManagementOutcomeRecovered<'a>(pub(crate) RawJson<'a>);

object_view!(McpInstallationManagementOutcomeRecovered, 2330);

impl<'a> McpInstallationManagementOutcomeRecovered<'a> {
    /// `installations`, required.
    #[inline] pub fn installations(self) -> List<'a, McpInstallationSummary<'a>> { List::new(self.0.member("installations"), McpInstallationSummary) }
    /// `kind`, required. Always `recovered`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `McpInstallationManagementOutcomeRecoveryRequired`.
#[derive(Clone, Copy)]
pub struct McpInstallationManagementOutcomeRecoveryRequired<'a>(pub(crate) RawJson<'a>);

object_view!(McpInstallationManagementOutcomeRecoveryRequired, 2320);

impl<'a> McpInstallationManagementOutcomeRecoveryRequired<'a> {
    /// `kind`, required. Always `recovery-required`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `McpInstallationManagementOutcomeRefused`.
#[derive(Clone, Copy)]
pub struct McpInstallationManagementOutcomeRefused<'a>(pub(crate) RawJson<'a>);

object_view!(McpInstallationManagementOutcomeRefused, 2361);

impl<'a> McpInstallationManagementOutcomeRefused<'a> {
    /// `reason`, required.
    #[inline] pub fn reason(self) -> enums::McpInstallationFailureReason { enums::McpInstallationFailureReason::read(self.0.member("reason")) }
    /// `kind`, required. Always `refused`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `McpInstallationManagementOutcomeUninstallPlanned`.
#[derive(Clone, Copy)]
pub struct McpInstallationManagementOutcomeUninstallPlanned<'a>(pub(crate) RawJson<'a>);

object_view!(McpInstallationManagementOutcomeUninstallPlanned, 2333);

impl<'a> McpInstallationManagementOutcomeUninstallPlanned<'a> {
    /// `plan`, required.
    #[inline] pub fn plan(self) -> McpUninstallPlan<'a> { McpUninstallPlan(self.0.member("plan")) }
    /// `kind`, required. Always `uninstall-planned`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `McpInstallationManagementResultOutcome`.
#[derive(Clone, Copy)]
pub struct McpInstallationManagementResultOutcome<'a>(pub(crate) RawJson<'a>);

object_view!(McpInstallationManagementResultOutcome, 2364);

impl<'a> McpInstallationManagementResultOutcome<'a> {
    /// `kind`, required. Always `outcome`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `outcome`, required.
    #[inline] pub fn outcome(self) -> McpInstallationManagementOutcome<'a> { McpInstallationManagementOutcome::over(self.0.member("outcome")) }
    /// `negotiated`, required.
    #[inline] pub fn negotiated(self) -> CatalogNegotiatedContract<'a> { CatalogNegotiatedContract(self.0.member("negotiated")) }
}

/// A view of `McpInstallationOperationRequest`: the parameters of `mcp.installations.cancel`, the parameters of `mcp.installations.status`.
#[derive(Clone, Copy)]
pub struct McpInstallationOperationRequest<'a>(pub(crate) RawJson<'a>);

object_view!(McpInstallationOperationRequest, 2366);

impl<'a> McpInstallationOperationRequest<'a> {
    /// `contract`, required.
    #[inline] pub fn contract(self) -> CatalogClientContract<'a> { CatalogClientContract(self.0.member("contract")) }
    /// `operationId`, required.
    #[inline] pub fn operation_id(self) -> Cow<'a, str> { self.0.text("operationId") }
}

/// A view of `McpInstallationOperationStatusApplying`.
#[derive(Clone, Copy)]
pub struct McpInstallationOperationStatusApplying<'a>(pub(crate) RawJson<'a>);

object_view!(McpInstallationOperationStatusApplying, 2343);

impl<'a> McpInstallationOperationStatusApplying<'a> {
    /// `operationId`, required.
    #[inline] pub fn operation_id(self) -> Cow<'a, str> { self.0.text("operationId") }
    /// `cancellationRequested`, required.
    #[inline] pub fn cancellation_requested(self) -> bool { self.0.bool("cancellationRequested") }
    /// `phase`, required. Always `applying`.
    #[inline] pub fn phase(self) -> Cow<'a, str> { self.0.text("phase") }
}

/// A view of `McpInstallationOperationStatusAwaitingConfirmation`.
#[derive(Clone, Copy)]
pub struct McpInstallationOperationStatusAwaitingConfirmation<'a>(pub(crate) RawJson<'a>);

object_view!(McpInstallationOperationStatusAwaitingConfirmation, 2339);

impl<'a> McpInstallationOperationStatusAwaitingConfirmation<'a> {
    /// `operationId`, required.
    #[inline] pub fn operation_id(self) -> Cow<'a, str> { self.0.text("operationId") }
    /// `cancellationRequested`, required.
    #[inline] pub fn cancellation_requested(self) -> bool { self.0.bool("cancellationRequested") }
    /// `phase`, required. Always `awaiting-confirmation`.
    #[inline] pub fn phase(self) -> Cow<'a, str> { self.0.text("phase") }
}

/// A view of `McpInstallationOperationStatusCompleted`.
#[derive(Clone, Copy)]
pub struct McpInstallationOperationStatusCompleted<'a>(pub(crate) RawJson<'a>);

object_view!(McpInstallationOperationStatusCompleted, 2357);

impl<'a> McpInstallationOperationStatusCompleted<'a> {
    /// `operationId`, required.
    #[inline] pub fn operation_id(self) -> Cow<'a, str> { self.0.text("operationId") }
    /// `cancellationRequested`, required.
    #[inline] pub fn cancellation_requested(self) -> bool { self.0.bool("cancellationRequested") }
    /// `outcome`, required.
    #[inline] pub fn outcome(self) -> McpInstallationOutcome<'a> { McpInstallationOutcome::over(self.0.member("outcome")) }
    /// `phase`, required. Always `completed`.
    #[inline] pub fn phase(self) -> Cow<'a, str> { self.0.text("phase") }
}

/// A view of `McpInstallationOperationStatusPrepared`.
#[derive(Clone, Copy)]
pub struct McpInstallationOperationStatusPrepared<'a>(pub(crate) RawJson<'a>);

object_view!(McpInstallationOperationStatusPrepared, 2337);

impl<'a> McpInstallationOperationStatusPrepared<'a> {
    /// `operationId`, required.
    #[inline] pub fn operation_id(self) -> Cow<'a, str> { self.0.text("operationId") }
    /// `cancellationRequested`, required.
    #[inline] pub fn cancellation_requested(self) -> bool { self.0.bool("cancellationRequested") }
    /// `phase`, required. Always `prepared`.
    #[inline] pub fn phase(self) -> Cow<'a, str> { self.0.text("phase") }
}

/// A view of `McpInstallationOperationStatusPreparing`.
#[derive(Clone, Copy)]
pub struct McpInstallationOperationStatusPreparing<'a>(pub(crate) RawJson<'a>);

object_view!(McpInstallationOperationStatusPreparing, 2335);

impl<'a> McpInstallationOperationStatusPreparing<'a> {
    /// `operationId`, required.
    #[inline] pub fn operation_id(self) -> Cow<'a, str> { self.0.text("operationId") }
    /// `cancellationRequested`, required.
    #[inline] pub fn cancellation_requested(self) -> bool { self.0.bool("cancellationRequested") }
    /// `phase`, required. Always `preparing`.
    #[inline] pub fn phase(self) -> Cow<'a, str> { self.0.text("phase") }
}

/// A view of `McpInstallationOperationStatusRevalidating`.
#[derive(Clone, Copy)]
pub struct McpInstallationOperationStatusRevalidating<'a>(pub(crate) RawJson<'a>);

object_view!(McpInstallationOperationStatusRevalidating, 2341);

impl<'a> McpInstallationOperationStatusRevalidating<'a> {
    /// `operationId`, required.
    #[inline] pub fn operation_id(self) -> Cow<'a, str> { self.0.text("operationId") }
    /// `cancellationRequested`, required.
    #[inline] pub fn cancellation_requested(self) -> bool { self.0.bool("cancellationRequested") }
    /// `phase`, required. Always `revalidating`.
    #[inline] pub fn phase(self) -> Cow<'a, str> { self.0.text("phase") }
}

/// A view of `McpInstallationOutcomeCancelled`.
#[derive(Clone, Copy)]
pub struct McpInstallationOutcomeCancelled<'a>(pub(crate) RawJson<'a>);

object_view!(McpInstallationOutcomeCancelled, 2353);

impl<'a> McpInstallationOutcomeCancelled<'a> {
    /// `operationId`, required.
    #[inline] pub fn operation_id(self) -> Cow<'a, str> { self.0.text("operationId") }
    /// `kind`, required. Always `cancelled`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `McpInstallationOutcomeDeclined`.
#[derive(Clone, Copy)]
pub struct McpInstallationOutcomeDeclined<'a>(pub(crate) RawJson<'a>);

object_view!(McpInstallationOutcomeDeclined, 2352);

impl<'a> McpInstallationOutcomeDeclined<'a> {
    /// `operationId`, required.
    #[inline] pub fn operation_id(self) -> Cow<'a, str> { self.0.text("operationId") }
    /// `kind`, required. Always `declined`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `McpInstallationOutcomeInstalled`.
#[derive(Clone, Copy)]
pub struct McpInstallationOutcomeInstalled<'a>(pub(crate) RawJson<'a>);

object_view!(McpInstallationOutcomeInstalled, 2345);

impl<'a> McpInstallationOutcomeInstalled<'a> {
    /// `installation`, required.
    #[inline] pub fn installation(self) -> McpInstallationSummary<'a> { McpInstallationSummary(self.0.member("installation")) }
    /// `cleanupPending`, required.
    #[inline] pub fn cleanup_pending(self) -> bool { self.0.bool("cleanupPending") }
    /// `kind`, required. Always `installed`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `McpInstallationOutcomeRecoveryRequired`.
#[derive(Clone, Copy)]
pub struct McpInstallationOutcomeRecoveryRequired<'a>(pub(crate) RawJson<'a>);

object_view!(McpInstallationOutcomeRecoveryRequired, 2351);

impl<'a> McpInstallationOutcomeRecoveryRequired<'a> {
    /// `operationId`, required.
    #[inline] pub fn operation_id(self) -> Cow<'a, str> { self.0.text("operationId") }
    /// `kind`, required. Always `recovery-required`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `McpInstallationOutcomeRefused`.
#[derive(Clone, Copy)]
pub struct McpInstallationOutcomeRefused<'a>(pub(crate) RawJson<'a>);

object_view!(McpInstallationOutcomeRefused, 2355);

impl<'a> McpInstallationOutcomeRefused<'a> {
    /// `reason`, required.
    #[inline] pub fn reason(self) -> enums::McpInstallationFailureReason { enums::McpInstallationFailureReason::read(self.0.member("reason")) }
    /// `operationId`, optional.
    #[inline] pub fn operation_id(self) -> Option<Cow<'a, str>> { self.0.option_text("operationId") }
    /// `kind`, required. Always `refused`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `McpInstallationOutcomeRolledBack`.
#[derive(Clone, Copy)]
pub struct McpInstallationOutcomeRolledBack<'a>(pub(crate) RawJson<'a>);

object_view!(McpInstallationOutcomeRolledBack, 2350);

impl<'a> McpInstallationOutcomeRolledBack<'a> {
    /// `reason`, required.
    #[inline] pub fn reason(self) -> enums::McpInstallationFailureReason { enums::McpInstallationFailureReason::read(self.0.member("reason")) }
    /// `operationId`, required.
    #[inline] pub fn operation_id(self) -> Cow<'a, str> { self.0.text("operationId") }
    /// `kind`, required. Always `rolled-back`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `McpInstallationOutcomeUninstalled`.
#[derive(Clone, Copy)]
pub struct McpInstallationOutcomeUninstalled<'a>(pub(crate) RawJson<'a>);

object_view!(McpInstallationOutcomeUninstalled, 2347);

impl<'a> McpInstallationOutcomeUninstalled<'a> {
    /// `installationId`, required.
    #[inline] pub fn installation_id(self) -> Cow<'a, str> { self.0.text("installationId") }
    /// `operationId`, required.
    #[inline] pub fn operation_id(self) -> Cow<'a, str> { self.0.text("operationId") }
    /// `cleanupPending`, required.
    #[inline] pub fn cleanup_pending(self) -> bool { self.0.bool("cleanupPending") }
    /// `restoredPreviousConfiguration`, required.
    #[inline] pub fn restored_previous_configuration(self) -> bool { self.0.bool("restoredPreviousConfiguration") }
    /// `removedOwnedSecrets`, required. At least `0`.
    #[inline] pub fn removed_owned_secrets(self) -> u64 { self.0.natural("removedOwnedSecrets") }
    /// `preservedSharedAuthentication`, required.
    #[inline] pub fn preserved_shared_authentication(self) -> bool { self.0.bool("preservedSharedAuthentication") }
    /// `kind`, required. Always `uninstalled`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `McpInstallationResultOutcome`.
#[derive(Clone, Copy)]
pub struct McpInstallationResultOutcome<'a>(pub(crate) RawJson<'a>);

object_view!(McpInstallationResultOutcome, 2367);

impl<'a> McpInstallationResultOutcome<'a> {
    /// `kind`, required. Always `outcome`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `outcome`, required.
    #[inline] pub fn outcome(self) -> McpInstallationOutcome<'a> { McpInstallationOutcome::over(self.0.member("outcome")) }
    /// `negotiated`, required.
    #[inline] pub fn negotiated(self) -> CatalogNegotiatedContract<'a> { CatalogNegotiatedContract(self.0.member("negotiated")) }
}

/// A view of `McpInstallationSecret`.
#[derive(Clone, Copy)]
pub struct McpInstallationSecret<'a>(pub(crate) RawJson<'a>);

object_view!(McpInstallationSecret, 2369);

impl<'a> McpInstallationSecret<'a> {
    /// `placeholder`, required.
    #[inline] pub fn placeholder(self) -> Cow<'a, str> { self.0.text("placeholder") }
    /// `value`, required.
    #[inline] pub fn value(self) -> Cow<'a, str> { self.0.text("value") }
}

/// A view of `McpInstallationSummary`.
#[derive(Clone, Copy)]
pub struct McpInstallationSummary<'a>(pub(crate) RawJson<'a>);

object_view!(McpInstallationSummary, 2325);

impl<'a> McpInstallationSummary<'a> {
    /// `installationId`, required.
    #[inline] pub fn installation_id(self) -> Cow<'a, str> { self.0.text("installationId") }
    /// `operationId`, required.
    #[inline] pub fn operation_id(self) -> Cow<'a, str> { self.0.text("operationId") }
    /// `identity`, required.
    #[inline] pub fn identity(self) -> McpPlanResourceIdentity<'a> { McpPlanResourceIdentity(self.0.member("identity")) }
    /// `choiceId`, required.
    #[inline] pub fn choice_id(self) -> Cow<'a, str> { self.0.text("choiceId") }
    /// `state`, required.
    #[inline] pub fn state(self) -> enums::McpInstallationState { enums::McpInstallationState::read(self.0.member("state")) }
    /// `catalogue`, optional.
    #[inline] pub fn catalogue(self) -> Option<InstallationCatalogueIdentity<'a>> { match self.0.option("catalogue") { Some(raw) => Some(InstallationCatalogueIdentity(raw)), None => None } }
    /// `installedAt`, optional.
    #[inline] pub fn installed_at(self) -> Option<Cow<'a, str>> { self.0.option_text("installedAt") }
}

/// A view of `McpInstallationsRequest`: the parameters of `mcp.installations.list`, the parameters of `mcp.installations.recover`.
#[derive(Clone, Copy)]
pub struct McpInstallationsRequest<'a>(pub(crate) RawJson<'a>);

object_view!(McpInstallationsRequest, 2370);

impl<'a> McpInstallationsRequest<'a> {
    /// `contract`, required.
    #[inline] pub fn contract(self) -> CatalogClientContract<'a> { CatalogClientContract(self.0.member("contract")) }
    /// `policySessionId`, required.
    #[inline] pub fn policy_session_id(self) -> Cow<'a, str> { self.0.text("policySessionId") }
}

/// A view of `McpIsServerRunningRequest`: the parameters of `session.mcp.isServerRunning`.
#[derive(Clone, Copy)]
pub struct McpIsServerRunningRequest<'a>(pub(crate) RawJson<'a>);

object_view!(McpIsServerRunningRequest, 2371);

impl<'a> McpIsServerRunningRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `serverName`, required.
    #[inline] pub fn server_name(self) -> Cow<'a, str> { self.0.text("serverName") }
}

/// A view of `McpIsServerRunningResult`: the result of `session.mcp.isServerRunning`.
#[derive(Clone, Copy)]
pub struct McpIsServerRunningResult<'a>(pub(crate) RawJson<'a>);

object_view!(McpIsServerRunningResult, 2372);

impl<'a> McpIsServerRunningResult<'a> {
    /// `running`, required.
    #[inline] pub fn running(self) -> bool { self.0.bool("running") }
}

/// A view of `McpOauthAuthenticationStateChangedRequest`: the parameters of `session.mcp.oauth.authenticationStateChanged`.
#[derive(Clone, Copy)]
pub struct McpOauthAuthenticationStateChangedRequest<'a>(pub(crate) RawJson<'a>);

object_view!(McpOauthAuthenticationStateChangedRequest, 2373);

impl<'a> McpOauthAuthenticationStateChangedRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `serverName`, optional.
    #[inline] pub fn server_name(self) -> Option<Cow<'a, str>> { self.0.option_text("serverName") }
    /// `refreshSessionToken`, optional.
    #[inline] pub fn refresh_session_token(self) -> Option<bool> { self.0.option_bool("refreshSessionToken") }
}

/// A view of `McpOauthCancelLoginParams`: the parameters of `session.mcp.oauth.cancelLogin`.
#[derive(Clone, Copy)]
pub struct McpOauthCancelLoginParams<'a>(pub(crate) RawJson<'a>);

object_view!(McpOauthCancelLoginParams, 2374);

impl<'a> McpOauthCancelLoginParams<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `expectedInstallationId`, required.
    #[inline] pub fn expected_installation_id(self) -> Cow<'a, str> { self.0.text("expectedInstallationId") }
    /// `loginId`, required.
    #[inline] pub fn login_id(self) -> Cow<'a, str> { self.0.text("loginId") }
}

/// A view of `McpOauthCancelLoginResult`: the result of `session.mcp.oauth.cancelLogin`.
#[derive(Clone, Copy)]
pub struct McpOauthCancelLoginResult<'a>(pub(crate) RawJson<'a>);

object_view!(McpOauthCancelLoginResult, 2375);

impl<'a> McpOauthCancelLoginResult<'a> {
    /// `cancelled`, required.
    #[inline] pub fn cancelled(self) -> bool { self.0.bool("cancelled") }
}

/// A view of `McpOauthPrepareLoginParams`: the parameters of `session.mcp.oauth.prepareLogin`.
#[derive(Clone, Copy)]
pub struct McpOauthPrepareLoginParams<'a>(pub(crate) RawJson<'a>);

object_view!(McpOauthPrepareLoginParams, 2376);

impl<'a> McpOauthPrepareLoginParams<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `serverName`, required.
    #[inline] pub fn server_name(self) -> Cow<'a, str> { self.0.text("serverName") }
    /// `expectedInstallationId`, required.
    #[inline] pub fn expected_installation_id(self) -> Cow<'a, str> { self.0.text("expectedInstallationId") }
    /// `forceReauth`, optional.
    #[inline] pub fn force_reauth(self) -> Option<bool> { self.0.option_bool("forceReauth") }
    /// `clientName`, optional. Greatest length `2048`.
    #[inline] pub fn client_name(self) -> Option<Cow<'a, str>> { self.0.option_text("clientName") }
    /// `callbackSuccessMessage`, optional. Greatest length `2048`.
    #[inline] pub fn callback_success_message(self) -> Option<Cow<'a, str>> { self.0.option_text("callbackSuccessMessage") }
}

/// A view of `McpOauthPrepareLoginResult`: the result of `session.mcp.oauth.prepareLogin`.
#[derive(Clone, Copy)]
pub struct McpOauthPrepareLoginResult<'a>(pub(crate) RawJson<'a>);

object_view!(McpOauthPrepareLoginResult, 2377);

impl<'a> McpOauthPrepareLoginResult<'a> {
    /// `loginId`, required.
    #[inline] pub fn login_id(self) -> Cow<'a, str> { self.0.text("loginId") }
    /// `expiresAt`, required. Format `date-time`.
    #[inline] pub fn expires_at(self) -> Cow<'a, str> { self.0.text("expiresAt") }
}

/// A view of `McpOauthProbeRequest`: the parameters of `session.mcp.oauth.probe`.
#[derive(Clone, Copy)]
pub struct McpOauthProbeRequest<'a>(pub(crate) RawJson<'a>);

object_view!(McpOauthProbeRequest, 2378);

impl<'a> McpOauthProbeRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `expectedInstallationId`, optional.
    #[inline] pub fn expected_installation_id(self) -> Option<Cow<'a, str>> { self.0.option_text("expectedInstallationId") }
    /// `serverName`, required. Least length `1`. Pattern `^[^\x00-\x1f/\x7f-\x9f}]+(?:\/[^\x00-\x1f/\x7f-\x9f}]+)*$`.
    #[inline] pub fn server_name(self) -> Cow<'a, str> { self.0.text("serverName") }
}

/// A view of `McpOauthProbeResultAuthenticated`.
#[derive(Clone, Copy)]
pub struct McpOauthProbeResultAuthenticated<'a>(pub(crate) RawJson<'a>);

object_view!(McpOauthProbeResultAuthenticated, 2382);

impl<'a> McpOauthProbeResultAuthenticated<'a> {
    /// `httpResponse`, required.
    #[inline] pub fn http_response(self) -> McpOauthHttpResponse<'a> { McpOauthHttpResponse(self.0.member("httpResponse")) }
    /// `status`, required. Always `authenticated`.
    #[inline] pub fn status(self) -> Cow<'a, str> { self.0.text("status") }
}

/// A view of `McpOauthProbeResultFailed`.
#[derive(Clone, Copy)]
pub struct McpOauthProbeResultFailed<'a>(pub(crate) RawJson<'a>);

object_view!(McpOauthProbeResultFailed, 2386);

impl<'a> McpOauthProbeResultFailed<'a> {
    /// `error`, required.
    #[inline] pub fn error(self) -> Cow<'a, str> { self.0.text("error") }
    /// `httpResponse`, optional.
    #[inline] pub fn http_response(self) -> Option<McpOauthHttpResponse<'a>> { match self.0.option("httpResponse") { Some(raw) => Some(McpOauthHttpResponse(raw)), None => None } }
    /// `status`, required. Always `failed`.
    #[inline] pub fn status(self) -> Cow<'a, str> { self.0.text("status") }
}

/// A view of `McpOauthProbeResultNeedsAuth`.
#[derive(Clone, Copy)]
pub struct McpOauthProbeResultNeedsAuth<'a>(pub(crate) RawJson<'a>);

object_view!(McpOauthProbeResultNeedsAuth, 2385);

impl<'a> McpOauthProbeResultNeedsAuth<'a> {
    /// `httpResponse`, required.
    #[inline] pub fn http_response(self) -> McpOauthHttpResponse<'a> { McpOauthHttpResponse(self.0.member("httpResponse")) }
    /// `reason`, required.
    #[inline] pub fn reason(self) -> enums::McpOauthProbeNeedsAuthReason { enums::McpOauthProbeNeedsAuthReason::read(self.0.member("reason")) }
    /// `wwwAuthenticateParams`, optional.
    #[inline] pub fn www_authenticate_params(self) -> Option<McpOauthWWWAuthenticateParams<'a>> { match self.0.option("wwwAuthenticateParams") { Some(raw) => Some(McpOauthWWWAuthenticateParams(raw)), None => None } }
    /// `status`, required. Always `needs-auth`.
    #[inline] pub fn status(self) -> Cow<'a, str> { self.0.text("status") }
}

/// A view of `McpOauthProbeResultNoAuthRequired`.
#[derive(Clone, Copy)]
pub struct McpOauthProbeResultNoAuthRequired<'a>(pub(crate) RawJson<'a>);

object_view!(McpOauthProbeResultNoAuthRequired, 2380);

impl<'a> McpOauthProbeResultNoAuthRequired<'a> {
    /// `httpResponse`, required.
    #[inline] pub fn http_response(self) -> McpOauthHttpResponse<'a> { McpOauthHttpResponse(self.0.member("httpResponse")) }
    /// `status`, required. Always `no-auth-required`.
    #[inline] pub fn status(self) -> Cow<'a, str> { self.0.text("status") }
}

/// A view of `McpOauthRespondRequest`: the parameters of `session.mcp.oauth.respond`.
#[derive(Clone, Copy)]
pub struct McpOauthRespondRequest<'a>(pub(crate) RawJson<'a>);

object_view!(McpOauthRespondRequest, 2388);

impl<'a> McpOauthRespondRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `requestId`, required.
    #[inline] pub fn request_id(self) -> Cow<'a, str> { self.0.text("requestId") }
}

/// A view of `McpOauthRespondResult`: the result of `session.mcp.oauth.respond`.
#[derive(Clone, Copy)]
pub struct McpOauthRespondResult<'a>(pub(crate) RawJson<'a>);

object_view!(McpOauthRespondResult, 2389);

impl<'a> McpOauthRespondResult<'a> {
    /// `success`, required.
    #[inline] pub fn success(self) -> bool { self.0.bool("success") }
}

/// A view of `McpPlanInstallPlanned`.
#[derive(Clone, Copy)]
pub struct McpPlanInstallPlanned<'a>(pub(crate) RawJson<'a>);

object_view!(McpPlanInstallPlanned, 2391);

impl<'a> McpPlanInstallPlanned<'a> {
    /// `kind`, required. Always `planned`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `plan`, required.
    #[inline] pub fn plan(self) -> McpInstallPlan<'a> { McpInstallPlan(self.0.member("plan")) }
    /// `negotiated`, required.
    #[inline] pub fn negotiated(self) -> CatalogNegotiatedContract<'a> { CatalogNegotiatedContract(self.0.member("negotiated")) }
}

/// A view of `McpPlanInstallRequest`: the parameters of `mcp.planInstall`.
#[derive(Clone, Copy)]
pub struct McpPlanInstallRequest<'a>(pub(crate) RawJson<'a>);

object_view!(McpPlanInstallRequest, 2400);

impl<'a> McpPlanInstallRequest<'a> {
    /// `contract`, required.
    #[inline] pub fn contract(self) -> CatalogClientContract<'a> { CatalogClientContract(self.0.member("contract")) }
    /// `source`, required.
    #[inline] pub fn source(self) -> McpPlanInstallSource<'a> { McpPlanInstallSource::over(self.0.member("source")) }
    /// `scope`, optional.
    #[inline] pub fn scope(self) -> Option<enums::McpPlanScope> { match self.0.option("scope") { Some(raw) => Some(enums::McpPlanScope::read(raw)), None => None } }
    /// `policySessionId`, optional. Least length `1`. Greatest length `256`.
    #[inline] pub fn policy_session_id(self) -> Option<Cow<'a, str>> { self.0.option_text("policySessionId") }
}

/// A view of `McpPlanInstallSourceCandidate`.
#[derive(Clone, Copy)]
pub struct McpPlanInstallSourceCandidate<'a>(pub(crate) RawJson<'a>);

object_view!(McpPlanInstallSourceCandidate, 2393);

impl<'a> McpPlanInstallSourceCandidate<'a> {
    /// `kind`, required. Always `candidate`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `candidateHandle`, required. Least length `1`. Greatest length `256`.
    #[inline] pub fn candidate_handle(self) -> Cow<'a, str> { self.0.text("candidateHandle") }
    /// `searchId`, required. Least length `1`. Greatest length `64`.
    #[inline] pub fn search_id(self) -> Cow<'a, str> { self.0.text("searchId") }
}

/// A view of `McpPlanInstallSourceCard`.
#[derive(Clone, Copy)]
pub struct McpPlanInstallSourceCard<'a>(pub(crate) RawJson<'a>);

object_view!(McpPlanInstallSourceCard, 2398);

impl<'a> McpPlanInstallSourceCard<'a> {
    /// `kind`, required. Always `card`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `card`, required.
    #[inline] pub fn card(self) -> McpServerCardReference<'a> { McpServerCardReference::over(self.0.member("card")) }
}

/// A view of `McpPlanUninstallRequest`: the parameters of `mcp.planUninstall`.
#[derive(Clone, Copy)]
pub struct McpPlanUninstallRequest<'a>(pub(crate) RawJson<'a>);

object_view!(McpPlanUninstallRequest, 2402);

impl<'a> McpPlanUninstallRequest<'a> {
    /// `contract`, required.
    #[inline] pub fn contract(self) -> CatalogClientContract<'a> { CatalogClientContract(self.0.member("contract")) }
    /// `installationId`, required.
    #[inline] pub fn installation_id(self) -> Cow<'a, str> { self.0.text("installationId") }
    /// `policySessionId`, required.
    #[inline] pub fn policy_session_id(self) -> Cow<'a, str> { self.0.text("policySessionId") }
}

/// A view of `McpPrepareInstallRequest`: the parameters of `mcp.prepareInstall`.
#[derive(Clone, Copy)]
pub struct McpPrepareInstallRequest<'a>(pub(crate) RawJson<'a>);

object_view!(McpPrepareInstallRequest, 2404);

impl<'a> McpPrepareInstallRequest<'a> {
    /// `contract`, required.
    #[inline] pub fn contract(self) -> CatalogClientContract<'a> { CatalogClientContract(self.0.member("contract")) }
    /// `planHandle`, required.
    #[inline] pub fn plan_handle(self) -> Cow<'a, str> { self.0.text("planHandle") }
    /// `choiceId`, required.
    #[inline] pub fn choice_id(self) -> Cow<'a, str> { self.0.text("choiceId") }
    /// `policySessionId`, required.
    #[inline] pub fn policy_session_id(self) -> Cow<'a, str> { self.0.text("policySessionId") }
    /// `inputs`, required.
    #[inline] pub fn inputs(self) -> List<'a, McpInstallationInput<'a>> { List::new(self.0.member("inputs"), McpInstallationInput) }
    /// `secrets`, required.
    #[inline] pub fn secrets(self) -> List<'a, McpInstallationSecret<'a>> { List::new(self.0.member("secrets"), McpInstallationSecret) }
    /// `source`, required.
    #[inline] pub fn source(self) -> McpServerCardReference<'a> { McpServerCardReference::over(self.0.member("source")) }
    /// `secretStorage`, required.
    #[inline] pub fn secret_storage(self) -> enums::McpInstallationSecretStorage { enums::McpInstallationSecretStorage::read(self.0.member("secretStorage")) }
}

/// A view of `McpPreparedInstall`.
#[derive(Clone, Copy)]
pub struct McpPreparedInstall<'a>(pub(crate) RawJson<'a>);

object_view!(McpPreparedInstall, 2321);

impl<'a> McpPreparedInstall<'a> {
    /// `operationId`, required.
    #[inline] pub fn operation_id(self) -> Cow<'a, str> { self.0.text("operationId") }
    /// `expiresAtEpochMs`, required. At least `0`.
    #[inline] pub fn expires_at_epoch_ms(self) -> u64 { self.0.natural("expiresAtEpochMs") }
}

/// A view of `McpRemoveGitHubResult`: the result of `session.mcp.removeGitHub`.
#[derive(Clone, Copy)]
pub struct McpRemoveGitHubResult<'a>(pub(crate) RawJson<'a>);

object_view!(McpRemoveGitHubResult, 2405);

impl<'a> McpRemoveGitHubResult<'a> {
    /// `removed`, required.
    #[inline] pub fn removed(self) -> bool { self.0.bool("removed") }
}

/// A view of `McpResource`.
#[derive(Clone, Copy)]
pub struct McpResource<'a>(pub(crate) RawJson<'a>);

object_view!(McpResource, 2409);

impl<'a> McpResource<'a> {
    /// `uri`, required.
    #[inline] pub fn uri(self) -> Cow<'a, str> { self.0.text("uri") }
    /// `name`, required.
    #[inline] pub fn name(self) -> Cow<'a, str> { self.0.text("name") }
    /// `title`, optional.
    #[inline] pub fn title(self) -> Option<Cow<'a, str>> { self.0.option_text("title") }
    /// `description`, optional.
    #[inline] pub fn description(self) -> Option<Cow<'a, str>> { self.0.option_text("description") }
    /// `mimeType`, optional.
    #[inline] pub fn mime_type(self) -> Option<Cow<'a, str>> { self.0.option_text("mimeType") }
    /// `size`, optional. At least `0`.
    #[inline] pub fn size(self) -> Option<u64> { self.0.option_natural("size") }
    /// `icons`, optional.
    #[inline] pub fn icons(self) -> Option<List<'a, McpResourceIcon<'a>>> { match self.0.option("icons") { Some(raw) => Some(List::new(raw, McpResourceIcon)), None => None } }
    /// `annotations`, optional.
    #[inline] pub fn annotations(self) -> Option<McpResourceAnnotations<'a>> { match self.0.option("annotations") { Some(raw) => Some(McpResourceAnnotations(raw)), None => None } }
    /// `_meta`, optional.
    #[inline] pub fn meta(self) -> Option<Map<'a, RawJson<'a>>> { match self.0.option("_meta") { Some(raw) => Some(Map::new(raw, RawJson::itself)), None => None } }
    /// `additionalProperties`, optional.
    #[inline] pub fn additional_properties(self) -> Option<Map<'a, RawJson<'a>>> { match self.0.option("additionalProperties") { Some(raw) => Some(Map::new(raw, RawJson::itself)), None => None } }
}

/// A view of `McpResourceAnnotations`.
#[derive(Clone, Copy)]
pub struct McpResourceAnnotations<'a>(pub(crate) RawJson<'a>);

object_view!(McpResourceAnnotations, 2408);

impl<'a> McpResourceAnnotations<'a> {
    /// `audience`, optional.
    #[inline] pub fn audience(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("audience") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
    /// `priority`, optional.
    #[inline] pub fn priority(self) -> Option<Number<'a>> { self.0.option_number("priority") }
    /// `lastModified`, optional.
    #[inline] pub fn last_modified(self) -> Option<Cow<'a, str>> { self.0.option_text("lastModified") }
    /// `additionalProperties`, optional.
    #[inline] pub fn additional_properties(self) -> Option<Map<'a, RawJson<'a>>> { match self.0.option("additionalProperties") { Some(raw) => Some(Map::new(raw, RawJson::itself)), None => None } }
}

/// A view of `McpResourceContent`.
#[derive(Clone, Copy)]
pub struct McpResourceContent<'a>(pub(crate) RawJson<'a>);

object_view!(McpResourceContent, 2410);

impl<'a> McpResourceContent<'a> {
    /// `uri`, required.
    #[inline] pub fn uri(self) -> Cow<'a, str> { self.0.text("uri") }
    /// `mimeType`, optional.
    #[inline] pub fn mime_type(self) -> Option<Cow<'a, str>> { self.0.option_text("mimeType") }
    /// `text`, optional.
    #[inline] pub fn text(self) -> Option<Cow<'a, str>> { self.0.option_text("text") }
    /// `blob`, optional.
    #[inline] pub fn blob(self) -> Option<Cow<'a, str>> { self.0.option_text("blob") }
    /// `_meta`, optional.
    #[inline] pub fn meta(self) -> Option<Map<'a, RawJson<'a>>> { match self.0.option("_meta") { Some(raw) => Some(Map::new(raw, RawJson::itself)), None => None } }
}

/// A view of `McpResourceIcon`.
#[derive(Clone, Copy)]
pub struct McpResourceIcon<'a>(pub(crate) RawJson<'a>);

object_view!(McpResourceIcon, 2406);

impl<'a> McpResourceIcon<'a> {
    /// `src`, required.
    #[inline] pub fn src(self) -> Cow<'a, str> { self.0.text("src") }
    /// `mimeType`, optional.
    #[inline] pub fn mime_type(self) -> Option<Cow<'a, str>> { self.0.option_text("mimeType") }
    /// `sizes`, optional.
    #[inline] pub fn sizes(self) -> Option<Cow<'a, str>> { self.0.option_text("sizes") }
    /// `theme`, optional.
    #[inline] pub fn theme(self) -> Option<Cow<'a, str>> { self.0.option_text("theme") }
    /// `additionalProperties`, optional.
    #[inline] pub fn additional_properties(self) -> Option<Map<'a, RawJson<'a>>> { match self.0.option("additionalProperties") { Some(raw) => Some(Map::new(raw, RawJson::itself)), None => None } }
}

/// A view of `McpResourceTemplate`.
#[derive(Clone, Copy)]
pub struct McpResourceTemplate<'a>(pub(crate) RawJson<'a>);

object_view!(McpResourceTemplate, 2411);

impl<'a> McpResourceTemplate<'a> {
    /// `uriTemplate`, required.
    #[inline] pub fn uri_template(self) -> Cow<'a, str> { self.0.text("uriTemplate") }
    /// `name`, required.
    #[inline] pub fn name(self) -> Cow<'a, str> { self.0.text("name") }
    /// `title`, optional.
    #[inline] pub fn title(self) -> Option<Cow<'a, str>> { self.0.option_text("title") }
    /// `description`, optional.
    #[inline] pub fn description(self) -> Option<Cow<'a, str>> { self.0.option_text("description") }
    /// `mimeType`, optional.
    #[inline] pub fn mime_type(self) -> Option<Cow<'a, str>> { self.0.option_text("mimeType") }
    /// `icons`, optional.
    #[inline] pub fn icons(self) -> Option<List<'a, McpResourceIcon<'a>>> { match self.0.option("icons") { Some(raw) => Some(List::new(raw, McpResourceIcon)), None => None } }
    /// `annotations`, optional.
    #[inline] pub fn annotations(self) -> Option<McpResourceAnnotations<'a>> { match self.0.option("annotations") { Some(raw) => Some(McpResourceAnnotations(raw)), None => None } }
    /// `_meta`, optional.
    #[inline] pub fn meta(self) -> Option<Map<'a, RawJson<'a>>> { match self.0.option("_meta") { Some(raw) => Some(Map::new(raw, RawJson::itself)), None => None } }
    /// `additionalProperties`, optional.
    #[inline] pub fn additional_properties(self) -> Option<Map<'a, RawJson<'a>>> { match self.0.option("additionalProperties") { Some(raw) => Some(Map::new(raw, RawJson::itself)), None => None } }
}

/// A view of `McpResourcesListRequest`: the parameters of `session.mcp.resources.list`.
#[derive(Clone, Copy)]
pub struct McpResourcesListRequest<'a>(pub(crate) RawJson<'a>);

object_view!(McpResourcesListRequest, 2412);

impl<'a> McpResourcesListRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `serverName`, required. Least length `1`. Pattern `^[^\x00-\x1f/\x7f-\x9f}]+(?:\/[^\x00-\x1f/\x7f-\x9f}]+)*$`.
    #[inline] pub fn server_name(self) -> Cow<'a, str> { self.0.text("serverName") }
    /// `cursor`, optional.
    #[inline] pub fn cursor(self) -> Option<Cow<'a, str>> { self.0.option_text("cursor") }
}

/// A view of `McpResourcesListResult`: the result of `session.mcp.resources.list`.
#[derive(Clone, Copy)]
pub struct McpResourcesListResult<'a>(pub(crate) RawJson<'a>);

object_view!(McpResourcesListResult, 2414);

impl<'a> McpResourcesListResult<'a> {
    /// `resources`, required.
    #[inline] pub fn resources(self) -> List<'a, McpResource<'a>> { List::new(self.0.member("resources"), McpResource) }
    /// `nextCursor`, optional.
    #[inline] pub fn next_cursor(self) -> Option<Cow<'a, str>> { self.0.option_text("nextCursor") }
}

/// A view of `McpResourcesListTemplatesRequest`: the parameters of `session.mcp.resources.listTemplates`.
#[derive(Clone, Copy)]
pub struct McpResourcesListTemplatesRequest<'a>(pub(crate) RawJson<'a>);

object_view!(McpResourcesListTemplatesRequest, 2415);

impl<'a> McpResourcesListTemplatesRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `serverName`, required. Least length `1`. Pattern `^[^\x00-\x1f/\x7f-\x9f}]+(?:\/[^\x00-\x1f/\x7f-\x9f}]+)*$`.
    #[inline] pub fn server_name(self) -> Cow<'a, str> { self.0.text("serverName") }
    /// `cursor`, optional.
    #[inline] pub fn cursor(self) -> Option<Cow<'a, str>> { self.0.option_text("cursor") }
}

/// A view of `McpResourcesListTemplatesResult`: the result of `session.mcp.resources.listTemplates`.
#[derive(Clone, Copy)]
pub struct McpResourcesListTemplatesResult<'a>(pub(crate) RawJson<'a>);

object_view!(McpResourcesListTemplatesResult, 2417);

impl<'a> McpResourcesListTemplatesResult<'a> {
    /// `resourceTemplates`, required.
    #[inline] pub fn resource_templates(self) -> List<'a, McpResourceTemplate<'a>> { List::new(self.0.member("resourceTemplates"), McpResourceTemplate) }
    /// `nextCursor`, optional.
    #[inline] pub fn next_cursor(self) -> Option<Cow<'a, str>> { self.0.option_text("nextCursor") }
}

/// A view of `McpResourcesReadRequest`: the parameters of `session.mcp.resources.read`.
#[derive(Clone, Copy)]
pub struct McpResourcesReadRequest<'a>(pub(crate) RawJson<'a>);

object_view!(McpResourcesReadRequest, 2418);

impl<'a> McpResourcesReadRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `serverName`, required. Least length `1`. Pattern `^[^\x00-\x1f/\x7f-\x9f}]+(?:\/[^\x00-\x1f/\x7f-\x9f}]+)*$`.
    #[inline] pub fn server_name(self) -> Cow<'a, str> { self.0.text("serverName") }
    /// `uri`, required.
    #[inline] pub fn uri(self) -> Cow<'a, str> { self.0.text("uri") }
}

/// A view of `McpResourcesReadResult`: the result of `session.mcp.resources.read`.
#[derive(Clone, Copy)]
pub struct McpResourcesReadResult<'a>(pub(crate) RawJson<'a>);

object_view!(McpResourcesReadResult, 2420);

impl<'a> McpResourcesReadResult<'a> {
    /// `contents`, required.
    #[inline] pub fn contents(self) -> List<'a, McpResourceContent<'a>> { List::new(self.0.member("contents"), McpResourceContent) }
}

/// A view of `McpRestartServerRequest`: the parameters of `session.mcp.restartServer`.
#[derive(Clone, Copy)]
pub struct McpRestartServerRequest<'a>(pub(crate) RawJson<'a>);

object_view!(McpRestartServerRequest, 2421);

impl<'a> McpRestartServerRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `serverName`, required.
    #[inline] pub fn server_name(self) -> Cow<'a, str> { self.0.text("serverName") }
    /// `config`, optional.
    #[inline] pub fn config(self) -> Option<McpSerializableServerConfig<'a>> { match self.0.option("config") { Some(raw) => Some(McpSerializableServerConfig::over(raw)), None => None } }
    /// `expectedInstallationId`, optional.
    #[inline] pub fn expected_installation_id(self) -> Option<Cow<'a, str>> { self.0.option_text("expectedInstallationId") }
}

/// A view of `McpSamplingExecutionResult`: the result of `session.mcp.executeSampling`.
#[derive(Clone, Copy)]
pub struct McpSamplingExecutionResult<'a>(pub(crate) RawJson<'a>);

object_view!(McpSamplingExecutionResult, 2423);

impl<'a> McpSamplingExecutionResult<'a> {
    /// `action`, required.
    #[inline] pub fn action(self) -> enums::McpSamplingExecutionAction { enums::McpSamplingExecutionAction::read(self.0.member("action")) }
    /// `result`, optional.
    #[inline] pub fn result(self) -> Option<McpExecuteSamplingResult<'a>> { match self.0.option("result") { Some(raw) => Some(McpExecuteSamplingResult(raw)), None => None } }
    /// `error`, optional.
    #[inline] pub fn error(self) -> Option<Cow<'a, str>> { self.0.option_text("error") }
}

/// A view of `McpServerCardEmbedded`.
#[derive(Clone, Copy)]
pub struct McpServerCardEmbedded<'a>(pub(crate) RawJson<'a>);

object_view!(McpServerCardEmbedded, 2396);

impl<'a> McpServerCardEmbedded<'a> {
    /// `kind`, required. Always `embedded`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `mediaType`, required.
    #[inline] pub fn media_type(self) -> enums::McpServerCardMediaType { enums::McpServerCardMediaType::read(self.0.member("mediaType")) }
    /// `data`, required. Least length `1`. Greatest length `1048576`.
    #[inline] pub fn data(self) -> Cow<'a, str> { self.0.text("data") }
}

/// A view of `McpServerCardUrl`.
#[derive(Clone, Copy)]
pub struct McpServerCardUrl<'a>(pub(crate) RawJson<'a>);

object_view!(McpServerCardUrl, 2395);

impl<'a> McpServerCardUrl<'a> {
    /// `kind`, required. Always `url`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `mediaType`, required.
    #[inline] pub fn media_type(self) -> enums::McpServerCardMediaType { enums::McpServerCardMediaType::read(self.0.member("mediaType")) }
    /// `url`, required. Least length `1`. Greatest length `2048`.
    #[inline] pub fn url(self) -> Cow<'a, str> { self.0.text("url") }
}

/// A view of `McpSetEnvValueModeParams`: the parameters of `session.mcp.setEnvValueMode`.
#[derive(Clone, Copy)]
pub struct McpSetEnvValueModeParams<'a>(pub(crate) RawJson<'a>);

object_view!(McpSetEnvValueModeParams, 2425);

impl<'a> McpSetEnvValueModeParams<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `mode`, required.
    #[inline] pub fn mode(self) -> enums::McpSetEnvValueModeDetails { enums::McpSetEnvValueModeDetails::read(self.0.member("mode")) }
}

/// A view of `McpSetEnvValueModeResult`: the result of `session.mcp.setEnvValueMode`.
#[derive(Clone, Copy)]
pub struct McpSetEnvValueModeResult<'a>(pub(crate) RawJson<'a>);

object_view!(McpSetEnvValueModeResult, 2426);

impl<'a> McpSetEnvValueModeResult<'a> {
    /// `mode`, required.
    #[inline] pub fn mode(self) -> enums::McpSetEnvValueModeDetails { enums::McpSetEnvValueModeDetails::read(self.0.member("mode")) }
}

/// A view of `McpSourceFile`.
#[derive(Clone, Copy)]
pub struct McpSourceFile<'a>(pub(crate) RawJson<'a>);

object_view!(McpSourceFile, 2203);

impl<'a> McpSourceFile<'a> {
    /// `uri`, required. Format `uri`.
    #[inline] pub fn uri(self) -> Cow<'a, str> { self.0.text("uri") }
    /// `jsonPointer`, optional.
    #[inline] pub fn json_pointer(self) -> Option<Cow<'a, str>> { self.0.option_text("jsonPointer") }
}

/// A view of `McpSourcePlugin`.
#[derive(Clone, Copy)]
pub struct McpSourcePlugin<'a>(pub(crate) RawJson<'a>);

object_view!(McpSourcePlugin, 2204);

impl<'a> McpSourcePlugin<'a> {
    /// `id`, required. Least length `1`.
    #[inline] pub fn id(self) -> Cow<'a, str> { self.0.text("id") }
    /// `name`, optional. Least length `1`.
    #[inline] pub fn name(self) -> Option<Cow<'a, str>> { self.0.option_text("name") }
    /// `version`, optional. Least length `1`.
    #[inline] pub fn version(self) -> Option<Cow<'a, str>> { self.0.option_text("version") }
}

/// A view of `McpSourceRef`.
#[derive(Clone, Copy)]
pub struct McpSourceRef<'a>(pub(crate) RawJson<'a>);

object_view!(McpSourceRef, 2205);

impl<'a> McpSourceRef<'a> {
    /// `kind`, required. Least length `1`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `id`, required. Least length `1`.
    #[inline] pub fn id(self) -> Cow<'a, str> { self.0.text("id") }
    /// `editability`, required. Least length `1`.
    #[inline] pub fn editability(self) -> Cow<'a, str> { self.0.text("editability") }
    /// `file`, optional.
    #[inline] pub fn file(self) -> Option<McpSourceFile<'a>> { match self.0.option("file") { Some(raw) => Some(McpSourceFile(raw)), None => None } }
    /// `plugin`, optional.
    #[inline] pub fn plugin(self) -> Option<McpSourcePlugin<'a>> { match self.0.option("plugin") { Some(raw) => Some(McpSourcePlugin(raw)), None => None } }
}

/// A view of `McpStartServerRequest`: the parameters of `session.mcp.startServer`.
#[derive(Clone, Copy)]
pub struct McpStartServerRequest<'a>(pub(crate) RawJson<'a>);

object_view!(McpStartServerRequest, 2427);

impl<'a> McpStartServerRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `serverName`, required.
    #[inline] pub fn server_name(self) -> Cow<'a, str> { self.0.text("serverName") }
    /// `config`, optional.
    #[inline] pub fn config(self) -> Option<McpSerializableServerConfig<'a>> { match self.0.option("config") { Some(raw) => Some(McpSerializableServerConfig::over(raw)), None => None } }
    /// `expectedInstallationId`, optional.
    #[inline] pub fn expected_installation_id(self) -> Option<Cow<'a, str>> { self.0.option_text("expectedInstallationId") }
}

/// A view of `McpStopServerRequest`: the parameters of `session.mcp.stopServer`.
#[derive(Clone, Copy)]
pub struct McpStopServerRequest<'a>(pub(crate) RawJson<'a>);

object_view!(McpStopServerRequest, 2428);

impl<'a> McpStopServerRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `expectedInstallationId`, optional.
    #[inline] pub fn expected_installation_id(self) -> Option<Cow<'a, str>> { self.0.option_text("expectedInstallationId") }
    /// `serverName`, required.
    #[inline] pub fn server_name(self) -> Cow<'a, str> { self.0.text("serverName") }
}

/// A view of `McpUninstallPlan`.
#[derive(Clone, Copy)]
pub struct McpUninstallPlan<'a>(pub(crate) RawJson<'a>);

object_view!(McpUninstallPlan, 2331);

impl<'a> McpUninstallPlan<'a> {
    /// `planHandle`, required.
    #[inline] pub fn plan_handle(self) -> Cow<'a, str> { self.0.text("planHandle") }
    /// `operationId`, required.
    #[inline] pub fn operation_id(self) -> Cow<'a, str> { self.0.text("operationId") }
    /// `expiresAtEpochMs`, required. At least `0`.
    #[inline] pub fn expires_at_epoch_ms(self) -> u64 { self.0.natural("expiresAtEpochMs") }
    /// `installation`, required.
    #[inline] pub fn installation(self) -> McpInstallationSummary<'a> { McpInstallationSummary(self.0.member("installation")) }
    /// `restoresPreviousConfiguration`, required.
    #[inline] pub fn restores_previous_configuration(self) -> bool { self.0.bool("restoresPreviousConfiguration") }
    /// `ownedSecretCount`, required. At least `0`.
    #[inline] pub fn owned_secret_count(self) -> u64 { self.0.natural("ownedSecretCount") }
    /// `preservesSharedAuthentication`, required.
    #[inline] pub fn preserves_shared_authentication(self) -> bool { self.0.bool("preservesSharedAuthentication") }
}

/// A view of `MetadataContextAttributionResult`: the result of `session.metadata.getContextAttribution`.
#[derive(Clone, Copy)]
pub struct MetadataContextAttributionResult<'a>(pub(crate) RawJson<'a>);

object_view!(MetadataContextAttributionResult, 2435);

impl<'a> MetadataContextAttributionResult<'a> {
    /// `contextAttribution`, required, may be null.
    #[inline] pub fn context_attribution(self) -> Option<SessionContextAttribution<'a>> { match self.0.option("contextAttribution") { Some(raw) => Some(SessionContextAttribution(raw)), None => None } }
}

/// A view of `MetadataContextHeaviestMessagesRequest`: the parameters of `session.metadata.getContextHeaviestMessages`.
#[derive(Clone, Copy)]
pub struct MetadataContextHeaviestMessagesRequest<'a>(pub(crate) RawJson<'a>);

object_view!(MetadataContextHeaviestMessagesRequest, 2436);

impl<'a> MetadataContextHeaviestMessagesRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `limit`, optional. At least `1`.
    #[inline] pub fn limit(self) -> Option<u64> { self.0.option_natural("limit") }
}

/// A view of `MetadataContextHeaviestMessagesResult`: the result of `session.metadata.getContextHeaviestMessages`.
#[derive(Clone, Copy)]
pub struct MetadataContextHeaviestMessagesResult<'a>(pub(crate) RawJson<'a>);

object_view!(MetadataContextHeaviestMessagesResult, 2438);

impl<'a> MetadataContextHeaviestMessagesResult<'a> {
    /// `totalTokens`, required. At least `0`.
    #[inline] pub fn total_tokens(self) -> u64 { self.0.natural("totalTokens") }
    /// `messages`, required.
    #[inline] pub fn messages(self) -> List<'a, ContextHeaviestMessage<'a>> { List::new(self.0.member("messages"), ContextHeaviestMessage) }
}

/// A view of `MetadataIsProcessingResult`: the result of `session.metadata.isProcessing`.
#[derive(Clone, Copy)]
pub struct MetadataIsProcessingResult<'a>(pub(crate) RawJson<'a>);

object_view!(MetadataIsProcessingResult, 2439);

impl<'a> MetadataIsProcessingResult<'a> {
    /// `processing`, required.
    #[inline] pub fn processing(self) -> bool { self.0.bool("processing") }
}

/// A view of `MetadataRecomputeContextTokensRequest`: the parameters of `session.metadata.recomputeContextTokens`.
#[derive(Clone, Copy)]
pub struct MetadataRecomputeContextTokensRequest<'a>(pub(crate) RawJson<'a>);

object_view!(MetadataRecomputeContextTokensRequest, 2440);

impl<'a> MetadataRecomputeContextTokensRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `modelId`, required.
    #[inline] pub fn model_id(self) -> Cow<'a, str> { self.0.text("modelId") }
}

/// A view of `MetadataRecomputeContextTokensResult`: the result of `session.metadata.recomputeContextTokens`.
#[derive(Clone, Copy)]
pub struct MetadataRecomputeContextTokensResult<'a>(pub(crate) RawJson<'a>);

object_view!(MetadataRecomputeContextTokensResult, 2441);

impl<'a> MetadataRecomputeContextTokensResult<'a> {
    /// `totalTokens`, required. At least `0`.
    #[inline] pub fn total_tokens(self) -> u64 { self.0.natural("totalTokens") }
    /// `messagesTokenCount`, required. At least `0`.
    #[inline] pub fn messages_token_count(self) -> u64 { self.0.natural("messagesTokenCount") }
    /// `systemTokenCount`, required. At least `0`.
    #[inline] pub fn system_token_count(self) -> u64 { self.0.natural("systemTokenCount") }
}

/// A view of `MetadataRecordContextChangeRequest`: the parameters of `session.metadata.recordContextChange`.
#[derive(Clone, Copy)]
pub struct MetadataRecordContextChangeRequest<'a>(pub(crate) RawJson<'a>);

object_view!(MetadataRecordContextChangeRequest, 2444);

impl<'a> MetadataRecordContextChangeRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `context`, required.
    #[inline] pub fn context(self) -> SessionWorkingDirectoryContext<'a> { SessionWorkingDirectoryContext(self.0.member("context")) }
}

/// A view of `MetadataRecordContextChangeResult`: the result of `session.metadata.recordContextChange`.
#[derive(Clone, Copy)]
pub struct MetadataRecordContextChangeResult<'a>(pub(crate) RawJson<'a>);

object_view!(MetadataRecordContextChangeResult, 2445);

impl<'a> MetadataRecordContextChangeResult<'a> {
    /// The members whose names are data.
    #[inline] pub fn members(self) -> Map<'a, RawJson<'a>> { Map::unnamed(self.0, 2445, RawJson::itself) }
}

/// A view of `MetadataSetWorkingDirectoryRequest`: the parameters of `session.metadata.setWorkingDirectory`.
#[derive(Clone, Copy)]
pub struct MetadataSetWorkingDirectoryRequest<'a>(pub(crate) RawJson<'a>);

object_view!(MetadataSetWorkingDirectoryRequest, 2446);

impl<'a> MetadataSetWorkingDirectoryRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `workingDirectory`, required.
    #[inline] pub fn working_directory(self) -> Cow<'a, str> { self.0.text("workingDirectory") }
}

/// A view of `MetadataSetWorkingDirectoryResult`: the result of `session.metadata.setWorkingDirectory`.
#[derive(Clone, Copy)]
pub struct MetadataSetWorkingDirectoryResult<'a>(pub(crate) RawJson<'a>);

object_view!(MetadataSetWorkingDirectoryResult, 2447);

impl<'a> MetadataSetWorkingDirectoryResult<'a> {
    /// `workingDirectory`, required.
    #[inline] pub fn working_directory(self) -> Cow<'a, str> { self.0.text("workingDirectory") }
}

/// A view of `MetadataSnapshotRemoteMetadata`.
#[derive(Clone, Copy)]
pub struct MetadataSnapshotRemoteMetadata<'a>(pub(crate) RawJson<'a>);

object_view!(MetadataSnapshotRemoteMetadata, 2450);

impl<'a> MetadataSnapshotRemoteMetadata<'a> {
    /// `resourceId`, optional.
    #[inline] pub fn resource_id(self) -> Option<Cow<'a, str>> { self.0.option_text("resourceId") }
    /// `repository`, optional.
    #[inline] pub fn repository(self) -> Option<MetadataSnapshotRemoteMetadataRepository<'a>> { match self.0.option("repository") { Some(raw) => Some(MetadataSnapshotRemoteMetadataRepository(raw)), None => None } }
    /// `pullRequestNumber`, optional. More than `0`.
    #[inline] pub fn pull_request_number(self) -> Option<u64> { self.0.option_natural("pullRequestNumber") }
    /// `taskType`, optional.
    #[inline] pub fn task_type(self) -> Option<enums::MetadataSnapshotRemoteMetadataTaskType> { match self.0.option("taskType") { Some(raw) => Some(enums::MetadataSnapshotRemoteMetadataTaskType::read(raw)), None => None } }
    /// `owner`, optional.
    #[inline] pub fn owner(self) -> Option<Cow<'a, str>> { self.0.option_text("owner") }
    /// `name`, optional.
    #[inline] pub fn name(self) -> Option<Cow<'a, str>> { self.0.option_text("name") }
    /// `branch`, optional.
    #[inline] pub fn branch(self) -> Option<Cow<'a, str>> { self.0.option_text("branch") }
    /// `remoteSessionIds`, optional.
    #[inline] pub fn remote_session_ids(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("remoteSessionIds") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
    /// `staleAtIso`, optional. Format `date-time`.
    #[inline] pub fn stale_at_iso(self) -> Option<Cow<'a, str>> { self.0.option_text("staleAtIso") }
    /// `state`, optional.
    #[inline] pub fn state(self) -> Option<Cow<'a, str>> { self.0.option_text("state") }
}

/// A view of `MetadataSnapshotRemoteMetadataRepository`.
#[derive(Clone, Copy)]
pub struct MetadataSnapshotRemoteMetadataRepository<'a>(pub(crate) RawJson<'a>);

object_view!(MetadataSnapshotRemoteMetadataRepository, 2448);

impl<'a> MetadataSnapshotRemoteMetadataRepository<'a> {
    /// `owner`, required.
    #[inline] pub fn owner(self) -> Cow<'a, str> { self.0.text("owner") }
    /// `name`, required.
    #[inline] pub fn name(self) -> Cow<'a, str> { self.0.text("name") }
    /// `branch`, required.
    #[inline] pub fn branch(self) -> Cow<'a, str> { self.0.text("branch") }
}

/// A view of `MetadataUpdateClientMetadataRequest`: the parameters of `session.metadata.updateClientMetadata`.
#[derive(Clone, Copy)]
pub struct MetadataUpdateClientMetadataRequest<'a>(pub(crate) RawJson<'a>);

object_view!(MetadataUpdateClientMetadataRequest, 2451);

impl<'a> MetadataUpdateClientMetadataRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `clear`, optional.
    #[inline] pub fn clear(self) -> Option<bool> { self.0.option_bool("clear") }
    /// `remove`, optional. Greatest number of items `128`.
    #[inline] pub fn remove(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("remove") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
    /// `set`, optional. Greatest number of members `128`.
    #[inline] pub fn set(self) -> Option<Map<'a, Cow<'a, str>>> { match self.0.option("set") { Some(raw) => Some(Map::new(raw, RawJson::to_text)), None => None } }
}

/// A view of `ModelListRequest`: the parameters of `session.model.list`.
#[derive(Clone, Copy)]
pub struct ModelListRequest<'a>(pub(crate) RawJson<'a>);

object_view!(ModelListRequest, 2452);

impl<'a> ModelListRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `skipCache`, optional.
    #[inline] pub fn skip_cache(self) -> Option<bool> { self.0.option_bool("skipCache") }
}

/// A view of `ModelProviderDescriptor`.
#[derive(Clone, Copy)]
pub struct ModelProviderDescriptor<'a>(pub(crate) RawJson<'a>);

object_view!(ModelProviderDescriptor, 2453);

impl<'a> ModelProviderDescriptor<'a> {
    /// `kind`, required.
    #[inline] pub fn kind(self) -> enums::ModelProviderKind { enums::ModelProviderKind::read(self.0.member("kind")) }
    /// `id`, required.
    #[inline] pub fn id(self) -> Cow<'a, str> { self.0.text("id") }
    /// `label`, required.
    #[inline] pub fn label(self) -> Cow<'a, str> { self.0.text("label") }
    /// `ordering`, required. At least `0`.
    #[inline] pub fn ordering(self) -> u64 { self.0.natural("ordering") }
}

/// A view of `ModelSetAllowedModelsRequest`: the parameters of `session.model.setAllowedModels`.
#[derive(Clone, Copy)]
pub struct ModelSetAllowedModelsRequest<'a>(pub(crate) RawJson<'a>);

object_view!(ModelSetAllowedModelsRequest, 2454);

impl<'a> ModelSetAllowedModelsRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `allowedModels`, optional; absent and null are two things. Least number of items `1`.
    #[inline] pub fn allowed_models(self) -> Presence<List<'a, Cow<'a, str>>> { match self.0.presence("allowedModels") { Presence::Absent => Presence::Absent, Presence::Null => Presence::Null, Presence::Value(raw) => Presence::Value(List::new(raw, RawJson::to_text)) } }
}

/// A view of `ModelSetAllowedModelsResult`: the result of `session.model.setAllowedModels`.
#[derive(Clone, Copy)]
pub struct ModelSetAllowedModelsResult<'a>(pub(crate) RawJson<'a>);

object_view!(ModelSetAllowedModelsResult, 2455);

impl<'a> ModelSetAllowedModelsResult<'a> {
    /// `allowedModels`, optional.
    #[inline] pub fn allowed_models(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("allowedModels") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
    /// `effectiveAllowedModels`, optional.
    #[inline] pub fn effective_allowed_models(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("effectiveAllowedModels") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
    /// `fallbackModel`, optional.
    #[inline] pub fn fallback_model(self) -> Option<Cow<'a, str>> { self.0.option_text("fallbackModel") }
    /// `modelId`, optional.
    #[inline] pub fn model_id(self) -> Option<Cow<'a, str>> { self.0.option_text("modelId") }
}

/// A view of `ModelSetReasoningEffortRequest`: the parameters of `session.model.setReasoningEffort`.
#[derive(Clone, Copy)]
pub struct ModelSetReasoningEffortRequest<'a>(pub(crate) RawJson<'a>);

object_view!(ModelSetReasoningEffortRequest, 2456);

impl<'a> ModelSetReasoningEffortRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `reasoningEffort`, required.
    #[inline] pub fn reasoning_effort(self) -> Cow<'a, str> { self.0.text("reasoningEffort") }
}

/// A view of `ModelSetReasoningEffortResult`: the result of `session.model.setReasoningEffort`.
#[derive(Clone, Copy)]
pub struct ModelSetReasoningEffortResult<'a>(pub(crate) RawJson<'a>);

object_view!(ModelSetReasoningEffortResult, 2457);

impl<'a> ModelSetReasoningEffortResult<'a> {
    /// `reasoningEffort`, required.
    #[inline] pub fn reasoning_effort(self) -> Cow<'a, str> { self.0.text("reasoningEffort") }
}

/// A view of `MoveMcpLoadingToBackgroundResult`: the result of `session.mcp.moveLoadingToBackground`.
#[derive(Clone, Copy)]
pub struct MoveMcpLoadingToBackgroundResult<'a>(pub(crate) RawJson<'a>);

object_view!(MoveMcpLoadingToBackgroundResult, 2458);

impl<'a> MoveMcpLoadingToBackgroundResult<'a> {
    /// `movedToBackground`, required.
    #[inline] pub fn moved_to_background(self) -> bool { self.0.bool("movedToBackground") }
}

/// A view of `NameSetAutoRequest`: the parameters of `session.name.setAuto`.
#[derive(Clone, Copy)]
pub struct NameSetAutoRequest<'a>(pub(crate) RawJson<'a>);

object_view!(NameSetAutoRequest, 2459);

impl<'a> NameSetAutoRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `summary`, required.
    #[inline] pub fn summary(self) -> Cow<'a, str> { self.0.text("summary") }
}

/// A view of `NameSetAutoResult`: the result of `session.name.setAuto`.
#[derive(Clone, Copy)]
pub struct NameSetAutoResult<'a>(pub(crate) RawJson<'a>);

object_view!(NameSetAutoResult, 2460);

impl<'a> NameSetAutoResult<'a> {
    /// `applied`, required.
    #[inline] pub fn applied(self) -> bool { self.0.bool("applied") }
}

/// A view of `PermissionLocationAddToolApprovalParams`: the parameters of `session.permissions.locations.addToolApproval`.
#[derive(Clone, Copy)]
pub struct PermissionLocationAddToolApprovalParams<'a>(pub(crate) RawJson<'a>);

object_view!(PermissionLocationAddToolApprovalParams, 2473);

impl<'a> PermissionLocationAddToolApprovalParams<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `locationKey`, required.
    #[inline] pub fn location_key(self) -> Cow<'a, str> { self.0.text("locationKey") }
    /// `approval`, required.
    #[inline] pub fn approval(self) -> PermissionsLocationsAddToolApprovalDetails<'a> { PermissionsLocationsAddToolApprovalDetails::over(self.0.member("approval")) }
}

/// A view of `PermissionLocationApplyParams`: the parameters of `session.permissions.locations.apply`.
#[derive(Clone, Copy)]
pub struct PermissionLocationApplyParams<'a>(pub(crate) RawJson<'a>);

object_view!(PermissionLocationApplyParams, 2474);

impl<'a> PermissionLocationApplyParams<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `workingDirectory`, required.
    #[inline] pub fn working_directory(self) -> Cow<'a, str> { self.0.text("workingDirectory") }
}

/// A view of `PermissionLocationApplyResult`: the result of `session.permissions.locations.apply`.
#[derive(Clone, Copy)]
pub struct PermissionLocationApplyResult<'a>(pub(crate) RawJson<'a>);

object_view!(PermissionLocationApplyResult, 2476);

impl<'a> PermissionLocationApplyResult<'a> {
    /// `locationKey`, required.
    #[inline] pub fn location_key(self) -> Cow<'a, str> { self.0.text("locationKey") }
    /// `locationType`, required.
    #[inline] pub fn location_type(self) -> enums::PermissionLocationType { enums::PermissionLocationType::read(self.0.member("locationType")) }
    /// `changed`, required.
    #[inline] pub fn changed(self) -> bool { self.0.bool("changed") }
    /// `appliedRuleCount`, required. At least `0`.
    #[inline] pub fn applied_rule_count(self) -> u64 { self.0.natural("appliedRuleCount") }
    /// `appliedDirectoryCount`, required. At least `0`.
    #[inline] pub fn applied_directory_count(self) -> u64 { self.0.natural("appliedDirectoryCount") }
    /// `appliedRules`, required.
    #[inline] pub fn applied_rules(self) -> List<'a, PermissionRule<'a>> { List::new(self.0.member("appliedRules"), PermissionRule) }
}

/// A view of `PermissionLocationResolveParams`: the parameters of `session.permissions.locations.resolve`.
#[derive(Clone, Copy)]
pub struct PermissionLocationResolveParams<'a>(pub(crate) RawJson<'a>);

object_view!(PermissionLocationResolveParams, 2477);

impl<'a> PermissionLocationResolveParams<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `workingDirectory`, required.
    #[inline] pub fn working_directory(self) -> Cow<'a, str> { self.0.text("workingDirectory") }
}

/// A view of `PermissionLocationResolveResult`: the result of `session.permissions.locations.resolve`.
#[derive(Clone, Copy)]
pub struct PermissionLocationResolveResult<'a>(pub(crate) RawJson<'a>);

object_view!(PermissionLocationResolveResult, 2478);

impl<'a> PermissionLocationResolveResult<'a> {
    /// `locationKey`, required.
    #[inline] pub fn location_key(self) -> Cow<'a, str> { self.0.text("locationKey") }
    /// `locationType`, required.
    #[inline] pub fn location_type(self) -> enums::PermissionLocationType { enums::PermissionLocationType::read(self.0.member("locationType")) }
}

/// A view of `PermissionPathsAddParams`: the parameters of `session.permissions.paths.add`.
#[derive(Clone, Copy)]
pub struct PermissionPathsAddParams<'a>(pub(crate) RawJson<'a>);

object_view!(PermissionPathsAddParams, 2479);

impl<'a> PermissionPathsAddParams<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `path`, required.
    #[inline] pub fn path(self) -> Cow<'a, str> { self.0.text("path") }
}

/// A view of `PermissionPathsAllowedCheckParams`: the parameters of `session.permissions.paths.isPathWithinAllowedDirectories`.
#[derive(Clone, Copy)]
pub struct PermissionPathsAllowedCheckParams<'a>(pub(crate) RawJson<'a>);

object_view!(PermissionPathsAllowedCheckParams, 2480);

impl<'a> PermissionPathsAllowedCheckParams<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `path`, required.
    #[inline] pub fn path(self) -> Cow<'a, str> { self.0.text("path") }
}

/// A view of `PermissionPathsAllowedCheckResult`: the result of `session.permissions.paths.isPathWithinAllowedDirectories`.
#[derive(Clone, Copy)]
pub struct PermissionPathsAllowedCheckResult<'a>(pub(crate) RawJson<'a>);

object_view!(PermissionPathsAllowedCheckResult, 2481);

impl<'a> PermissionPathsAllowedCheckResult<'a> {
    /// `allowed`, required.
    #[inline] pub fn allowed(self) -> bool { self.0.bool("allowed") }
}

/// A view of `PermissionPathsConfig`.
#[derive(Clone, Copy)]
pub struct PermissionPathsConfig<'a>(pub(crate) RawJson<'a>);

object_view!(PermissionPathsConfig, 2482);

impl<'a> PermissionPathsConfig<'a> {
    /// `unrestricted`, optional.
    #[inline] pub fn unrestricted(self) -> Option<bool> { self.0.option_bool("unrestricted") }
    /// `additionalDirectories`, optional.
    #[inline] pub fn additional_directories(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("additionalDirectories") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
    /// `includeTempDirectory`, optional.
    #[inline] pub fn include_temp_directory(self) -> Option<bool> { self.0.option_bool("includeTempDirectory") }
    /// `workspacePath`, optional.
    #[inline] pub fn workspace_path(self) -> Option<Cow<'a, str>> { self.0.option_text("workspacePath") }
}

/// A view of `PermissionPathsList`: the result of `session.permissions.paths.list`.
#[derive(Clone, Copy)]
pub struct PermissionPathsList<'a>(pub(crate) RawJson<'a>);

object_view!(PermissionPathsList, 2483);

impl<'a> PermissionPathsList<'a> {
    /// `directories`, required.
    #[inline] pub fn directories(self) -> List<'a, Cow<'a, str>> { List::new(self.0.member("directories"), RawJson::to_text) }
    /// `sessionApprovedPaths`, optional. Default `[]`.
    #[inline] pub fn session_approved_paths(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("sessionApprovedPaths") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
    /// `primary`, required.
    #[inline] pub fn primary(self) -> Cow<'a, str> { self.0.text("primary") }
}

/// A view of `PermissionPathsUpdatePrimaryParams`: the parameters of `session.permissions.paths.updatePrimary`.
#[derive(Clone, Copy)]
pub struct PermissionPathsUpdatePrimaryParams<'a>(pub(crate) RawJson<'a>);

object_view!(PermissionPathsUpdatePrimaryParams, 2484);

impl<'a> PermissionPathsUpdatePrimaryParams<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `path`, required.
    #[inline] pub fn path(self) -> Cow<'a, str> { self.0.text("path") }
}

/// A view of `PermissionPathsWorkspaceCheckParams`: the parameters of `session.permissions.paths.isPathWithinWorkspace`.
#[derive(Clone, Copy)]
pub struct PermissionPathsWorkspaceCheckParams<'a>(pub(crate) RawJson<'a>);

object_view!(PermissionPathsWorkspaceCheckParams, 2485);

impl<'a> PermissionPathsWorkspaceCheckParams<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `path`, required.
    #[inline] pub fn path(self) -> Cow<'a, str> { self.0.text("path") }
}

/// A view of `PermissionPathsWorkspaceCheckResult`: the result of `session.permissions.paths.isPathWithinWorkspace`.
#[derive(Clone, Copy)]
pub struct PermissionPathsWorkspaceCheckResult<'a>(pub(crate) RawJson<'a>);

object_view!(PermissionPathsWorkspaceCheckResult, 2486);

impl<'a> PermissionPathsWorkspaceCheckResult<'a> {
    /// `allowed`, required.
    #[inline] pub fn allowed(self) -> bool { self.0.bool("allowed") }
}

/// A view of `PermissionPromptShownNotification`: the parameters of `session.permissions.notifyPromptShown`.
#[derive(Clone, Copy)]
pub struct PermissionPromptShownNotification<'a>(pub(crate) RawJson<'a>);

object_view!(PermissionPromptShownNotification, 2487);

impl<'a> PermissionPromptShownNotification<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `message`, required.
    #[inline] pub fn message(self) -> Cow<'a, str> { self.0.text("message") }
}

/// A view of `PermissionRulesSet`.
#[derive(Clone, Copy)]
pub struct PermissionRulesSet<'a>(pub(crate) RawJson<'a>);

object_view!(PermissionRulesSet, 2488);

impl<'a> PermissionRulesSet<'a> {
    /// `approved`, required.
    #[inline] pub fn approved(self) -> List<'a, PermissionRule<'a>> { List::new(self.0.member("approved"), PermissionRule) }
    /// `denied`, required.
    #[inline] pub fn denied(self) -> List<'a, PermissionRule<'a>> { List::new(self.0.member("denied"), PermissionRule) }
}

/// A view of `PermissionUrlsConfig`.
#[derive(Clone, Copy)]
pub struct PermissionUrlsConfig<'a>(pub(crate) RawJson<'a>);

object_view!(PermissionUrlsConfig, 2489);

impl<'a> PermissionUrlsConfig<'a> {
    /// `unrestricted`, optional.
    #[inline] pub fn unrestricted(self) -> Option<bool> { self.0.option_bool("unrestricted") }
    /// `initialAllowed`, optional.
    #[inline] pub fn initial_allowed(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("initialAllowed") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
}

/// A view of `PermissionUrlsSetUnrestrictedModeParams`: the parameters of `session.permissions.urls.setUnrestrictedMode`.
#[derive(Clone, Copy)]
pub struct PermissionUrlsSetUnrestrictedModeParams<'a>(pub(crate) RawJson<'a>);

object_view!(PermissionUrlsSetUnrestrictedModeParams, 2490);

impl<'a> PermissionUrlsSetUnrestrictedModeParams<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `enabled`, required.
    #[inline] pub fn enabled(self) -> bool { self.0.bool("enabled") }
}

/// A view of `PermissionsConfigureAdditionalContentExclusionPolicy`.
#[derive(Clone, Copy)]
pub struct PermissionsConfigureAdditionalContentExclusionPolicy<'a>(pub(crate) RawJson<'a>);

object_view!(PermissionsConfigureAdditionalContentExclusionPolicy, 2495);

impl<'a> PermissionsConfigureAdditionalContentExclusionPolicy<'a> {
    /// `rules`, required.
    #[inline] pub fn rules(self) -> List<'a, PermissionsConfigureAdditionalContentExclusionPolicyRule<'a>> { List::new(self.0.member("rules"), PermissionsConfigureAdditionalContentExclusionPolicyRule) }
    /// `last_updated_at`, required.
    #[inline] pub fn last_updated_at(self) -> RawJson<'a> { self.0.member("last_updated_at") }
    /// `scope`, required.
    #[inline] pub fn scope(self) -> enums::PermissionsConfigureAdditionalContentExclusionPolicyScope { enums::PermissionsConfigureAdditionalContentExclusionPolicyScope::read(self.0.member("scope")) }
}

/// A view of `PermissionsConfigureAdditionalContentExclusionPolicyRule`.
#[derive(Clone, Copy)]
pub struct PermissionsConfigureAdditionalContentExclusionPolicyRule<'a>(pub(crate) RawJson<'a>);

object_view!(PermissionsConfigureAdditionalContentExclusionPolicyRule, 2492);

impl<'a> PermissionsConfigureAdditionalContentExclusionPolicyRule<'a> {
    /// `paths`, required.
    #[inline] pub fn paths(self) -> List<'a, Cow<'a, str>> { List::new(self.0.member("paths"), RawJson::to_text) }
    /// `ifAnyMatch`, optional.
    #[inline] pub fn if_any_match(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("ifAnyMatch") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
    /// `ifNoneMatch`, optional.
    #[inline] pub fn if_none_match(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("ifNoneMatch") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
    /// `source`, required.
    #[inline] pub fn source(self) -> PermissionsConfigureAdditionalContentExclusionPolicyRuleSource<'a> { PermissionsConfigureAdditionalContentExclusionPolicyRuleSource(self.0.member("source")) }
}

/// A view of `PermissionsConfigureAdditionalContentExclusionPolicyRuleSource`.
#[derive(Clone, Copy)]
pub struct PermissionsConfigureAdditionalContentExclusionPolicyRuleSource<'a>(pub(crate) RawJson<'a>);

object_view!(PermissionsConfigureAdditionalContentExclusionPolicyRuleSource, 2491);

impl<'a> PermissionsConfigureAdditionalContentExclusionPolicyRuleSource<'a> {
    /// `name`, required.
    #[inline] pub fn name(self) -> Cow<'a, str> { self.0.text("name") }
    /// `type`, required.
    #[inline] pub fn r#type(self) -> Cow<'a, str> { self.0.text("type") }
}

/// A view of `PermissionsConfigureParams`: the parameters of `session.permissions.configure`.
#[derive(Clone, Copy)]
pub struct PermissionsConfigureParams<'a>(pub(crate) RawJson<'a>);

object_view!(PermissionsConfigureParams, 2497);

impl<'a> PermissionsConfigureParams<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `approveAllToolPermissionRequests`, optional.
    #[inline] pub fn approve_all_tool_permission_requests(self) -> Option<bool> { self.0.option_bool("approveAllToolPermissionRequests") }
    /// `approveAllReadPermissionRequests`, optional.
    #[inline] pub fn approve_all_read_permission_requests(self) -> Option<bool> { self.0.option_bool("approveAllReadPermissionRequests") }
    /// `rules`, optional.
    #[inline] pub fn rules(self) -> Option<PermissionRulesSet<'a>> { match self.0.option("rules") { Some(raw) => Some(PermissionRulesSet(raw)), None => None } }
    /// `paths`, optional.
    #[inline] pub fn paths(self) -> Option<PermissionPathsConfig<'a>> { match self.0.option("paths") { Some(raw) => Some(PermissionPathsConfig(raw)), None => None } }
    /// `urls`, optional.
    #[inline] pub fn urls(self) -> Option<PermissionUrlsConfig<'a>> { match self.0.option("urls") { Some(raw) => Some(PermissionUrlsConfig(raw)), None => None } }
    /// `additionalContentExclusionPolicies`, optional.
    #[inline] pub fn additional_content_exclusion_policies(self) -> Option<List<'a, PermissionsConfigureAdditionalContentExclusionPolicy<'a>>> { match self.0.option("additionalContentExclusionPolicies") { Some(raw) => Some(List::new(raw, PermissionsConfigureAdditionalContentExclusionPolicy)), None => None } }
}

/// A view of `PermissionsConfigureResult`: the result of `session.permissions.configure`.
#[derive(Clone, Copy)]
pub struct PermissionsConfigureResult<'a>(pub(crate) RawJson<'a>);

object_view!(PermissionsConfigureResult, 2498);

impl<'a> PermissionsConfigureResult<'a> {
    /// `success`, required.
    #[inline] pub fn success(self) -> bool { self.0.bool("success") }
}

/// A view of `PermissionsFolderTrustAddTrustedResult`: the result of `session.permissions.folderTrust.addTrusted`.
#[derive(Clone, Copy)]
pub struct PermissionsFolderTrustAddTrustedResult<'a>(pub(crate) RawJson<'a>);

object_view!(PermissionsFolderTrustAddTrustedResult, 2499);

impl<'a> PermissionsFolderTrustAddTrustedResult<'a> {
    /// `success`, required.
    #[inline] pub fn success(self) -> bool { self.0.bool("success") }
}

/// A view of `PermissionsLocationsAddToolApprovalDetailsCommands`.
#[derive(Clone, Copy)]
pub struct PermissionsLocationsAddToolApprovalDetailsCommands<'a>(pub(crate) RawJson<'a>);

object_view!(PermissionsLocationsAddToolApprovalDetailsCommands, 2461);

impl<'a> PermissionsLocationsAddToolApprovalDetailsCommands<'a> {
    /// `kind`, required. Always `commands`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `commandIdentifiers`, required.
    #[inline] pub fn command_identifiers(self) -> List<'a, Cow<'a, str>> { List::new(self.0.member("commandIdentifiers"), RawJson::to_text) }
}

/// A view of `PermissionsLocationsAddToolApprovalDetailsCustomTool`.
#[derive(Clone, Copy)]
pub struct PermissionsLocationsAddToolApprovalDetailsCustomTool<'a>(pub(crate) RawJson<'a>);

object_view!(PermissionsLocationsAddToolApprovalDetailsCustomTool, 2467);

impl<'a> PermissionsLocationsAddToolApprovalDetailsCustomTool<'a> {
    /// `kind`, required. Always `custom-tool`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `toolName`, required.
    #[inline] pub fn tool_name(self) -> Cow<'a, str> { self.0.text("toolName") }
}

/// A view of `PermissionsLocationsAddToolApprovalDetailsExtensionEnvAccess`.
#[derive(Clone, Copy)]
pub struct PermissionsLocationsAddToolApprovalDetailsExtensionEnvAccess<'a>(pub(crate) RawJson<'a>);

object_view!(PermissionsLocationsAddToolApprovalDetailsExtensionEnvAccess, 2471);

impl<'a> PermissionsLocationsAddToolApprovalDetailsExtensionEnvAccess<'a> {
    /// `kind`, required. Always `extension-env-access`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `extensionName`, required.
    #[inline] pub fn extension_name(self) -> Cow<'a, str> { self.0.text("extensionName") }
    /// `environmentVariables`, required. Least number of items `1`.
    #[inline] pub fn environment_variables(self) -> List<'a, Cow<'a, str>> { List::new(self.0.member("environmentVariables"), RawJson::to_text) }
}

/// A view of `PermissionsLocationsAddToolApprovalDetailsExtensionManagement`.
#[derive(Clone, Copy)]
pub struct PermissionsLocationsAddToolApprovalDetailsExtensionManagement<'a>(pub(crate) RawJson<'a>);

object_view!(PermissionsLocationsAddToolApprovalDetailsExtensionManagement, 2468);

impl<'a> PermissionsLocationsAddToolApprovalDetailsExtensionManagement<'a> {
    /// `kind`, required. Always `extension-management`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `operation`, optional.
    #[inline] pub fn operation(self) -> Option<Cow<'a, str>> { self.0.option_text("operation") }
}

/// A view of `PermissionsLocationsAddToolApprovalDetailsExtensionPermissionAccess`.
#[derive(Clone, Copy)]
pub struct PermissionsLocationsAddToolApprovalDetailsExtensionPermissionAccess<'a>(pub(crate) RawJson<'a>);

object_view!(PermissionsLocationsAddToolApprovalDetailsExtensionPermissionAccess, 2470);

impl<'a> PermissionsLocationsAddToolApprovalDetailsExtensionPermissionAccess<'a> {
    /// `kind`, required. Always `extension-permission-access`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `extensionName`, required.
    #[inline] pub fn extension_name(self) -> Cow<'a, str> { self.0.text("extensionName") }
}

/// A view of `PermissionsLocationsAddToolApprovalDetailsMcp`.
#[derive(Clone, Copy)]
pub struct PermissionsLocationsAddToolApprovalDetailsMcp<'a>(pub(crate) RawJson<'a>);

object_view!(PermissionsLocationsAddToolApprovalDetailsMcp, 2464);

impl<'a> PermissionsLocationsAddToolApprovalDetailsMcp<'a> {
    /// `kind`, required. Always `mcp`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `serverName`, required.
    #[inline] pub fn server_name(self) -> Cow<'a, str> { self.0.text("serverName") }
    /// `toolName`, required, may be null.
    #[inline] pub fn tool_name(self) -> Option<Cow<'a, str>> { self.0.option_text("toolName") }
}

/// A view of `PermissionsLocationsAddToolApprovalDetailsMcpSampling`.
#[derive(Clone, Copy)]
pub struct PermissionsLocationsAddToolApprovalDetailsMcpSampling<'a>(pub(crate) RawJson<'a>);

object_view!(PermissionsLocationsAddToolApprovalDetailsMcpSampling, 2465);

impl<'a> PermissionsLocationsAddToolApprovalDetailsMcpSampling<'a> {
    /// `kind`, required. Always `mcp-sampling`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `serverName`, required.
    #[inline] pub fn server_name(self) -> Cow<'a, str> { self.0.text("serverName") }
}

/// A view of `PermissionsLocationsAddToolApprovalDetailsMemory`.
#[derive(Clone, Copy)]
pub struct PermissionsLocationsAddToolApprovalDetailsMemory<'a>(pub(crate) RawJson<'a>);

object_view!(PermissionsLocationsAddToolApprovalDetailsMemory, 2466);

impl<'a> PermissionsLocationsAddToolApprovalDetailsMemory<'a> {
    /// `kind`, required. Always `memory`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `PermissionsLocationsAddToolApprovalDetailsRead`.
#[derive(Clone, Copy)]
pub struct PermissionsLocationsAddToolApprovalDetailsRead<'a>(pub(crate) RawJson<'a>);

object_view!(PermissionsLocationsAddToolApprovalDetailsRead, 2462);

impl<'a> PermissionsLocationsAddToolApprovalDetailsRead<'a> {
    /// `kind`, required. Always `read`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `PermissionsLocationsAddToolApprovalDetailsWorkflow`.
#[derive(Clone, Copy)]
pub struct PermissionsLocationsAddToolApprovalDetailsWorkflow<'a>(pub(crate) RawJson<'a>);

object_view!(PermissionsLocationsAddToolApprovalDetailsWorkflow, 2469);

impl<'a> PermissionsLocationsAddToolApprovalDetailsWorkflow<'a> {
    /// `kind`, required. Always `workflow`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `approvalKey`, optional.
    #[inline] pub fn approval_key(self) -> Option<Cow<'a, str>> { self.0.option_text("approvalKey") }
}

/// A view of `PermissionsLocationsAddToolApprovalDetailsWrite`.
#[derive(Clone, Copy)]
pub struct PermissionsLocationsAddToolApprovalDetailsWrite<'a>(pub(crate) RawJson<'a>);

object_view!(PermissionsLocationsAddToolApprovalDetailsWrite, 2463);

impl<'a> PermissionsLocationsAddToolApprovalDetailsWrite<'a> {
    /// `kind`, required. Always `write`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `PermissionsLocationsAddToolApprovalResult`: the result of `session.permissions.locations.addToolApproval`.
#[derive(Clone, Copy)]
pub struct PermissionsLocationsAddToolApprovalResult<'a>(pub(crate) RawJson<'a>);

object_view!(PermissionsLocationsAddToolApprovalResult, 2500);

impl<'a> PermissionsLocationsAddToolApprovalResult<'a> {
    /// `success`, required.
    #[inline] pub fn success(self) -> bool { self.0.bool("success") }
}

/// A view of `PermissionsModifyRulesParams`: the parameters of `session.permissions.modifyRules`.
#[derive(Clone, Copy)]
pub struct PermissionsModifyRulesParams<'a>(pub(crate) RawJson<'a>);

object_view!(PermissionsModifyRulesParams, 2502);

impl<'a> PermissionsModifyRulesParams<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `scope`, required.
    #[inline] pub fn scope(self) -> enums::PermissionsModifyRulesScope { enums::PermissionsModifyRulesScope::read(self.0.member("scope")) }
    /// `add`, optional.
    #[inline] pub fn add(self) -> Option<List<'a, PermissionRule<'a>>> { match self.0.option("add") { Some(raw) => Some(List::new(raw, PermissionRule)), None => None } }
    /// `remove`, optional.
    #[inline] pub fn remove(self) -> Option<List<'a, PermissionRule<'a>>> { match self.0.option("remove") { Some(raw) => Some(List::new(raw, PermissionRule)), None => None } }
    /// `removeAll`, optional.
    #[inline] pub fn remove_all(self) -> Option<bool> { self.0.option_bool("removeAll") }
}

/// A view of `PermissionsModifyRulesResult`: the result of `session.permissions.modifyRules`.
#[derive(Clone, Copy)]
pub struct PermissionsModifyRulesResult<'a>(pub(crate) RawJson<'a>);

object_view!(PermissionsModifyRulesResult, 2503);

impl<'a> PermissionsModifyRulesResult<'a> {
    /// `success`, required.
    #[inline] pub fn success(self) -> bool { self.0.bool("success") }
}

/// A view of `PermissionsNotifyPromptShownResult`: the result of `session.permissions.notifyPromptShown`.
#[derive(Clone, Copy)]
pub struct PermissionsNotifyPromptShownResult<'a>(pub(crate) RawJson<'a>);

object_view!(PermissionsNotifyPromptShownResult, 2504);

impl<'a> PermissionsNotifyPromptShownResult<'a> {
    /// `success`, required.
    #[inline] pub fn success(self) -> bool { self.0.bool("success") }
}

/// A view of `PermissionsPathsAddResult`: the result of `session.permissions.paths.add`.
#[derive(Clone, Copy)]
pub struct PermissionsPathsAddResult<'a>(pub(crate) RawJson<'a>);

object_view!(PermissionsPathsAddResult, 2505);

impl<'a> PermissionsPathsAddResult<'a> {
    /// `success`, required.
    #[inline] pub fn success(self) -> bool { self.0.bool("success") }
}

/// A view of `PermissionsPathsUpdatePrimaryResult`: the result of `session.permissions.paths.updatePrimary`.
#[derive(Clone, Copy)]
pub struct PermissionsPathsUpdatePrimaryResult<'a>(pub(crate) RawJson<'a>);

object_view!(PermissionsPathsUpdatePrimaryResult, 2506);

impl<'a> PermissionsPathsUpdatePrimaryResult<'a> {
    /// `success`, required.
    #[inline] pub fn success(self) -> bool { self.0.bool("success") }
}

/// A view of `PermissionsSetRequiredRequest`: the parameters of `session.permissions.setRequired`.
#[derive(Clone, Copy)]
pub struct PermissionsSetRequiredRequest<'a>(pub(crate) RawJson<'a>);

object_view!(PermissionsSetRequiredRequest, 2507);

impl<'a> PermissionsSetRequiredRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `required`, required.
    #[inline] pub fn required(self) -> bool { self.0.bool("required") }
}

/// A view of `PermissionsSetRequiredResult`: the result of `session.permissions.setRequired`.
#[derive(Clone, Copy)]
pub struct PermissionsSetRequiredResult<'a>(pub(crate) RawJson<'a>);

object_view!(PermissionsSetRequiredResult, 2508);

impl<'a> PermissionsSetRequiredResult<'a> {
    /// `success`, required.
    #[inline] pub fn success(self) -> bool { self.0.bool("success") }
}

/// A view of `PermissionsUrlsSetUnrestrictedModeResult`: the result of `session.permissions.urls.setUnrestrictedMode`.
#[derive(Clone, Copy)]
pub struct PermissionsUrlsSetUnrestrictedModeResult<'a>(pub(crate) RawJson<'a>);

object_view!(PermissionsUrlsSetUnrestrictedModeResult, 2509);

impl<'a> PermissionsUrlsSetUnrestrictedModeResult<'a> {
    /// `success`, required.
    #[inline] pub fn success(self) -> bool { self.0.bool("success") }
}

/// A view of `PlanReadSqlTodosResult`: the result of `session.plan.readSqlTodos`.
#[derive(Clone, Copy)]
pub struct PlanReadSqlTodosResult<'a>(pub(crate) RawJson<'a>);

object_view!(PlanReadSqlTodosResult, 2512);

impl<'a> PlanReadSqlTodosResult<'a> {
    /// `rows`, required.
    #[inline] pub fn rows(self) -> List<'a, PlanSqlTodosRow<'a>> { List::new(self.0.member("rows"), PlanSqlTodosRow) }
}

/// A view of `PlanReadSqlTodosWithDependenciesResult`: the result of `session.plan.readSqlTodosWithDependencies`.
#[derive(Clone, Copy)]
pub struct PlanReadSqlTodosWithDependenciesResult<'a>(pub(crate) RawJson<'a>);

object_view!(PlanReadSqlTodosWithDependenciesResult, 2515);

impl<'a> PlanReadSqlTodosWithDependenciesResult<'a> {
    /// `rows`, required.
    #[inline] pub fn rows(self) -> List<'a, PlanSqlTodosRow<'a>> { List::new(self.0.member("rows"), PlanSqlTodosRow) }
    /// `dependencies`, required.
    #[inline] pub fn dependencies(self) -> List<'a, PlanSqlTodoDependency<'a>> { List::new(self.0.member("dependencies"), PlanSqlTodoDependency) }
}

/// A view of `PlanSqlTodoDependency`.
#[derive(Clone, Copy)]
pub struct PlanSqlTodoDependency<'a>(pub(crate) RawJson<'a>);

object_view!(PlanSqlTodoDependency, 2513);

impl<'a> PlanSqlTodoDependency<'a> {
    /// `todoId`, required.
    #[inline] pub fn todo_id(self) -> Cow<'a, str> { self.0.text("todoId") }
    /// `dependsOn`, required.
    #[inline] pub fn depends_on(self) -> Cow<'a, str> { self.0.text("dependsOn") }
}

/// A view of `PlanSqlTodosRow`.
#[derive(Clone, Copy)]
pub struct PlanSqlTodosRow<'a>(pub(crate) RawJson<'a>);

object_view!(PlanSqlTodosRow, 2510);

impl<'a> PlanSqlTodosRow<'a> {
    /// `id`, optional.
    #[inline] pub fn id(self) -> Option<Cow<'a, str>> { self.0.option_text("id") }
    /// `title`, optional.
    #[inline] pub fn title(self) -> Option<Cow<'a, str>> { self.0.option_text("title") }
    /// `description`, optional.
    #[inline] pub fn description(self) -> Option<Cow<'a, str>> { self.0.option_text("description") }
    /// `status`, optional.
    #[inline] pub fn status(self) -> Option<Cow<'a, str>> { self.0.option_text("status") }
    /// `createdAt`, optional.
    #[inline] pub fn created_at(self) -> Option<Cow<'a, str>> { self.0.option_text("createdAt") }
}

/// A view of `Plugin`.
#[derive(Clone, Copy)]
pub struct Plugin<'a>(pub(crate) RawJson<'a>);

object_view!(Plugin, 2516);

impl<'a> Plugin<'a> {
    /// `name`, required.
    #[inline] pub fn name(self) -> Cow<'a, str> { self.0.text("name") }
    /// `marketplace`, required.
    #[inline] pub fn marketplace(self) -> Cow<'a, str> { self.0.text("marketplace") }
    /// `version`, optional.
    #[inline] pub fn version(self) -> Option<Cow<'a, str>> { self.0.option_text("version") }
    /// `enabled`, required.
    #[inline] pub fn enabled(self) -> bool { self.0.bool("enabled") }
    /// `directSourceId`, optional.
    #[inline] pub fn direct_source_id(self) -> Option<Cow<'a, str>> { self.0.option_text("directSourceId") }
    /// `installedFrom`, optional.
    #[inline] pub fn installed_from(self) -> Option<Cow<'a, str>> { self.0.option_text("installedFrom") }
    /// `source`, optional.
    #[inline] pub fn source(self) -> Option<Cow<'a, str>> { self.0.option_text("source") }
    /// `managed`, optional.
    #[inline] pub fn managed(self) -> Option<bool> { self.0.option_bool("managed") }
    /// `managedDesiredEnabled`, optional.
    #[inline] pub fn managed_desired_enabled(self) -> Option<bool> { self.0.option_bool("managedDesiredEnabled") }
    /// `installed`, optional.
    #[inline] pub fn installed(self) -> Option<bool> { self.0.option_bool("installed") }
}

/// A view of `PluginList`: the result of `session.plugins.list`.
#[derive(Clone, Copy)]
pub struct PluginList<'a>(pub(crate) RawJson<'a>);

object_view!(PluginList, 2518);

impl<'a> PluginList<'a> {
    /// `plugins`, required.
    #[inline] pub fn plugins(self) -> List<'a, Plugin<'a>> { List::new(self.0.member("plugins"), Plugin) }
}

/// A view of `PluginUpdateAllEntry`.
#[derive(Clone, Copy)]
pub struct PluginUpdateAllEntry<'a>(pub(crate) RawJson<'a>);

object_view!(PluginUpdateAllEntry, 2519);

impl<'a> PluginUpdateAllEntry<'a> {
    /// `name`, required.
    #[inline] pub fn name(self) -> Cow<'a, str> { self.0.text("name") }
    /// `marketplace`, required.
    #[inline] pub fn marketplace(self) -> Cow<'a, str> { self.0.text("marketplace") }
    /// `success`, required.
    #[inline] pub fn success(self) -> bool { self.0.bool("success") }
    /// `previousVersion`, optional.
    #[inline] pub fn previous_version(self) -> Option<Cow<'a, str>> { self.0.option_text("previousVersion") }
    /// `newVersion`, optional.
    #[inline] pub fn new_version(self) -> Option<Cow<'a, str>> { self.0.option_text("newVersion") }
    /// `skillsInstalled`, optional.
    #[inline] pub fn skills_installed(self) -> Option<i64> { self.0.option_integer("skillsInstalled") }
    /// `error`, optional.
    #[inline] pub fn error(self) -> Option<Cow<'a, str>> { self.0.option_text("error") }
}

/// A view of `PluginUpdateAllResult`: the result of `plugins.updateAll`.
#[derive(Clone, Copy)]
pub struct PluginUpdateAllResult<'a>(pub(crate) RawJson<'a>);

object_view!(PluginUpdateAllResult, 2521);

impl<'a> PluginUpdateAllResult<'a> {
    /// `results`, required.
    #[inline] pub fn results(self) -> List<'a, PluginUpdateAllEntry<'a>> { List::new(self.0.member("results"), PluginUpdateAllEntry) }
}

/// A view of `PluginUpdateResult`: the result of `plugins.update`, the result of `session.plugins.update`.
#[derive(Clone, Copy)]
pub struct PluginUpdateResult<'a>(pub(crate) RawJson<'a>);

object_view!(PluginUpdateResult, 2522);

impl<'a> PluginUpdateResult<'a> {
    /// `previousVersion`, optional.
    #[inline] pub fn previous_version(self) -> Option<Cow<'a, str>> { self.0.option_text("previousVersion") }
    /// `newVersion`, optional.
    #[inline] pub fn new_version(self) -> Option<Cow<'a, str>> { self.0.option_text("newVersion") }
    /// `skillsInstalled`, required.
    #[inline] pub fn skills_installed(self) -> i64 { self.0.integer("skillsInstalled") }
}

/// A view of `PluginsDisableRequest`: the parameters of `plugins.disable`.
#[derive(Clone, Copy)]
pub struct PluginsDisableRequest<'a>(pub(crate) RawJson<'a>);

object_view!(PluginsDisableRequest, 2523);

impl<'a> PluginsDisableRequest<'a> {
    /// `names`, required.
    #[inline] pub fn names(self) -> List<'a, Cow<'a, str>> { List::new(self.0.member("names"), RawJson::to_text) }
    /// `workingDirectory`, optional.
    #[inline] pub fn working_directory(self) -> Option<Cow<'a, str>> { self.0.option_text("workingDirectory") }
}

/// A view of `PluginsEnableRequest`: the parameters of `plugins.enable`.
#[derive(Clone, Copy)]
pub struct PluginsEnableRequest<'a>(pub(crate) RawJson<'a>);

object_view!(PluginsEnableRequest, 2524);

impl<'a> PluginsEnableRequest<'a> {
    /// `names`, required.
    #[inline] pub fn names(self) -> List<'a, Cow<'a, str>> { List::new(self.0.member("names"), RawJson::to_text) }
    /// `workingDirectory`, optional.
    #[inline] pub fn working_directory(self) -> Option<Cow<'a, str>> { self.0.option_text("workingDirectory") }
}

/// A view of `PluginsMarketplacesAddParams`: the parameters of `session.plugins.marketplaces.add`.
#[derive(Clone, Copy)]
pub struct PluginsMarketplacesAddParams<'a>(pub(crate) RawJson<'a>);

object_view!(PluginsMarketplacesAddParams, 2525);

impl<'a> PluginsMarketplacesAddParams<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `source`, required.
    #[inline] pub fn source(self) -> Cow<'a, str> { self.0.text("source") }
    /// `workingDirectory`, optional.
    #[inline] pub fn working_directory(self) -> Option<Cow<'a, str>> { self.0.option_text("workingDirectory") }
}

/// A view of `PluginsMarketplacesBrowseParams`: the parameters of `session.plugins.marketplaces.browse`.
#[derive(Clone, Copy)]
pub struct PluginsMarketplacesBrowseParams<'a>(pub(crate) RawJson<'a>);

object_view!(PluginsMarketplacesBrowseParams, 2526);

impl<'a> PluginsMarketplacesBrowseParams<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `name`, required.
    #[inline] pub fn name(self) -> Cow<'a, str> { self.0.text("name") }
}

/// A view of `PluginsMarketplacesBrowseRequest`: the parameters of `plugins.marketplaces.browse`.
#[derive(Clone, Copy)]
pub struct PluginsMarketplacesBrowseRequest<'a>(pub(crate) RawJson<'a>);

object_view!(PluginsMarketplacesBrowseRequest, 2527);

impl<'a> PluginsMarketplacesBrowseRequest<'a> {
    /// `name`, required.
    #[inline] pub fn name(self) -> Cow<'a, str> { self.0.text("name") }
}

/// A view of `PluginsMarketplacesRefreshParams`: the parameters of `session.plugins.marketplaces.refresh`.
#[derive(Clone, Copy)]
pub struct PluginsMarketplacesRefreshParams<'a>(pub(crate) RawJson<'a>);

object_view!(PluginsMarketplacesRefreshParams, 2528);

impl<'a> PluginsMarketplacesRefreshParams<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `name`, optional.
    #[inline] pub fn name(self) -> Option<Cow<'a, str>> { self.0.option_text("name") }
}

/// A view of `PluginsMarketplacesRefreshRequest`: the parameters of `plugins.marketplaces.refresh`.
#[derive(Clone, Copy)]
pub struct PluginsMarketplacesRefreshRequest<'a>(pub(crate) RawJson<'a>);

object_view!(PluginsMarketplacesRefreshRequest, 2529);

impl<'a> PluginsMarketplacesRefreshRequest<'a> {
    /// `name`, optional.
    #[inline] pub fn name(self) -> Option<Cow<'a, str>> { self.0.option_text("name") }
}

/// A view of `PluginsMarketplacesRemoveParams`: the parameters of `session.plugins.marketplaces.remove`.
#[derive(Clone, Copy)]
pub struct PluginsMarketplacesRemoveParams<'a>(pub(crate) RawJson<'a>);

object_view!(PluginsMarketplacesRemoveParams, 2530);

impl<'a> PluginsMarketplacesRemoveParams<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `name`, required.
    #[inline] pub fn name(self) -> Cow<'a, str> { self.0.text("name") }
    /// `force`, optional.
    #[inline] pub fn force(self) -> Option<bool> { self.0.option_bool("force") }
}

/// A view of `PluginsMarketplacesRemoveRequest`: the parameters of `plugins.marketplaces.remove`.
#[derive(Clone, Copy)]
pub struct PluginsMarketplacesRemoveRequest<'a>(pub(crate) RawJson<'a>);

object_view!(PluginsMarketplacesRemoveRequest, 2531);

impl<'a> PluginsMarketplacesRemoveRequest<'a> {
    /// `name`, required.
    #[inline] pub fn name(self) -> Cow<'a, str> { self.0.text("name") }
    /// `force`, optional.
    #[inline] pub fn force(self) -> Option<bool> { self.0.option_bool("force") }
}

/// A view of `PluginsReloadRequest`: the parameters of `session.plugins.reload`.
#[derive(Clone, Copy)]
pub struct PluginsReloadRequest<'a>(pub(crate) RawJson<'a>);

object_view!(PluginsReloadRequest, 2532);

impl<'a> PluginsReloadRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `reloadMcp`, optional.
    #[inline] pub fn reload_mcp(self) -> Option<bool> { self.0.option_bool("reloadMcp") }
    /// `reloadCustomAgents`, optional.
    #[inline] pub fn reload_custom_agents(self) -> Option<bool> { self.0.option_bool("reloadCustomAgents") }
    /// `reloadHooks`, optional.
    #[inline] pub fn reload_hooks(self) -> Option<bool> { self.0.option_bool("reloadHooks") }
    /// `reloadExtensions`, optional.
    #[inline] pub fn reload_extensions(self) -> Option<bool> { self.0.option_bool("reloadExtensions") }
    /// `deferRepoHooks`, optional.
    #[inline] pub fn defer_repo_hooks(self) -> Option<bool> { self.0.option_bool("deferRepoHooks") }
}

/// A view of `PluginsUninstallParams`: the parameters of `session.plugins.uninstall`.
#[derive(Clone, Copy)]
pub struct PluginsUninstallParams<'a>(pub(crate) RawJson<'a>);

object_view!(PluginsUninstallParams, 2533);

impl<'a> PluginsUninstallParams<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `name`, required.
    #[inline] pub fn name(self) -> Cow<'a, str> { self.0.text("name") }
    /// `directSourceId`, optional.
    #[inline] pub fn direct_source_id(self) -> Option<Cow<'a, str>> { self.0.option_text("directSourceId") }
}

/// A view of `PluginsUninstallRequest`: the parameters of `plugins.uninstall`.
#[derive(Clone, Copy)]
pub struct PluginsUninstallRequest<'a>(pub(crate) RawJson<'a>);

object_view!(PluginsUninstallRequest, 2534);

impl<'a> PluginsUninstallRequest<'a> {
    /// `name`, required.
    #[inline] pub fn name(self) -> Cow<'a, str> { self.0.text("name") }
    /// `directSourceId`, optional.
    #[inline] pub fn direct_source_id(self) -> Option<Cow<'a, str>> { self.0.option_text("directSourceId") }
}

/// A view of `PluginsUpdateParams`: the parameters of `session.plugins.update`.
#[derive(Clone, Copy)]
pub struct PluginsUpdateParams<'a>(pub(crate) RawJson<'a>);

object_view!(PluginsUpdateParams, 2535);

impl<'a> PluginsUpdateParams<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `name`, required.
    #[inline] pub fn name(self) -> Cow<'a, str> { self.0.text("name") }
}

/// A view of `PluginsUpdateRequest`: the parameters of `plugins.update`.
#[derive(Clone, Copy)]
pub struct PluginsUpdateRequest<'a>(pub(crate) RawJson<'a>);

object_view!(PluginsUpdateRequest, 2536);

impl<'a> PluginsUpdateRequest<'a> {
    /// `name`, required.
    #[inline] pub fn name(self) -> Cow<'a, str> { self.0.text("name") }
}

/// A view of `ProviderAddRequest`: the parameters of `session.provider.add`.
#[derive(Clone, Copy)]
pub struct ProviderAddRequest<'a>(pub(crate) RawJson<'a>);

object_view!(ProviderAddRequest, 2537);

impl<'a> ProviderAddRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `providers`, optional.
    #[inline] pub fn providers(self) -> Option<List<'a, NamedProviderConfig<'a>>> { match self.0.option("providers") { Some(raw) => Some(List::new(raw, NamedProviderConfig)), None => None } }
    /// `models`, optional.
    #[inline] pub fn models(self) -> Option<List<'a, ProviderModelConfig<'a>>> { match self.0.option("models") { Some(raw) => Some(List::new(raw, ProviderModelConfig)), None => None } }
}

/// A view of `ProviderAddResult`: the result of `session.provider.add`.
#[derive(Clone, Copy)]
pub struct ProviderAddResult<'a>(pub(crate) RawJson<'a>);

object_view!(ProviderAddResult, 2538);

impl<'a> ProviderAddResult<'a> {
    /// `models`, required.
    #[inline] pub fn models(self) -> List<'a, RawJson<'a>> { List::new(self.0.member("models"), RawJson::itself) }
}

/// A view of `ProviderDescriptor`.
#[derive(Clone, Copy)]
pub struct ProviderDescriptor<'a>(pub(crate) RawJson<'a>);

object_view!(ProviderDescriptor, 1952);

impl<'a> ProviderDescriptor<'a> {
    /// `kind`, required.
    #[inline] pub fn kind(self) -> enums::LoginProviderKind { enums::LoginProviderKind::read(self.0.member("kind")) }
    /// `label`, required.
    #[inline] pub fn label(self) -> Cow<'a, str> { self.0.text("label") }
    /// `available`, required.
    #[inline] pub fn available(self) -> bool { self.0.bool("available") }
}

/// A view of `ProviderEndpoint`: the result of `session.provider.getEndpoint`.
#[derive(Clone, Copy)]
pub struct ProviderEndpoint<'a>(pub(crate) RawJson<'a>);

object_view!(ProviderEndpoint, 2543);

impl<'a> ProviderEndpoint<'a> {
    /// `type`, required.
    #[inline] pub fn r#type(self) -> enums::ProviderEndpointType { enums::ProviderEndpointType::read(self.0.member("type")) }
    /// `wireApi`, optional.
    #[inline] pub fn wire_api(self) -> Option<enums::ProviderEndpointWireApi> { match self.0.option("wireApi") { Some(raw) => Some(enums::ProviderEndpointWireApi::read(raw)), None => None } }
    /// `transport`, optional.
    #[inline] pub fn transport(self) -> Option<enums::ProviderEndpointTransport> { match self.0.option("transport") { Some(raw) => Some(enums::ProviderEndpointTransport::read(raw)), None => None } }
    /// `baseUrl`, required. Format `uri`.
    #[inline] pub fn base_url(self) -> Cow<'a, str> { self.0.text("baseUrl") }
    /// `apiKey`, optional.
    #[inline] pub fn api_key(self) -> Option<Cow<'a, str>> { self.0.option_text("apiKey") }
    /// `headers`, required.
    #[inline] pub fn headers(self) -> Map<'a, Cow<'a, str>> { Map::new(self.0.member("headers"), RawJson::to_text) }
    /// `sessionToken`, optional.
    #[inline] pub fn session_token(self) -> Option<ProviderSessionToken<'a>> { match self.0.option("sessionToken") { Some(raw) => Some(ProviderSessionToken(raw)), None => None } }
}

/// A view of `ProviderGetEndpointRequest`: the parameters of `session.provider.getEndpoint`.
#[derive(Clone, Copy)]
pub struct ProviderGetEndpointRequest<'a>(pub(crate) RawJson<'a>);

object_view!(ProviderGetEndpointRequest, 2544);

impl<'a> ProviderGetEndpointRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `modelId`, optional.
    #[inline] pub fn model_id(self) -> Option<Cow<'a, str>> { self.0.option_text("modelId") }
}

/// A view of `ProviderSessionToken`.
#[derive(Clone, Copy)]
pub struct ProviderSessionToken<'a>(pub(crate) RawJson<'a>);

object_view!(ProviderSessionToken, 2542);

impl<'a> ProviderSessionToken<'a> {
    /// `token`, required.
    #[inline] pub fn token(self) -> Cow<'a, str> { self.0.text("token") }
    /// `header`, required.
    #[inline] pub fn header(self) -> Cow<'a, str> { self.0.text("header") }
    /// `model`, optional.
    #[inline] pub fn model(self) -> Option<Cow<'a, str>> { self.0.option_text("model") }
    /// `expiresAt`, optional. Format `date-time`.
    #[inline] pub fn expires_at(self) -> Option<Cow<'a, str>> { self.0.option_text("expiresAt") }
}

/// A view of `ProviderSyncRequest`: the parameters of `session.provider.sync`.
#[derive(Clone, Copy)]
pub struct ProviderSyncRequest<'a>(pub(crate) RawJson<'a>);

object_view!(ProviderSyncRequest, 2545);

impl<'a> ProviderSyncRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `providers`, optional.
    #[inline] pub fn providers(self) -> Option<List<'a, NamedProviderConfig<'a>>> { match self.0.option("providers") { Some(raw) => Some(List::new(raw, NamedProviderConfig)), None => None } }
    /// `models`, optional.
    #[inline] pub fn models(self) -> Option<List<'a, ProviderModelConfig<'a>>> { match self.0.option("models") { Some(raw) => Some(List::new(raw, ProviderModelConfig)), None => None } }
}

/// A view of `ProviderSyncResult`: the result of `session.provider.sync`.
#[derive(Clone, Copy)]
pub struct ProviderSyncResult<'a>(pub(crate) RawJson<'a>);

object_view!(ProviderSyncResult, 2546);

impl<'a> ProviderSyncResult<'a> {
    /// `models`, required.
    #[inline] pub fn models(self) -> List<'a, RawJson<'a>> { List::new(self.0.member("models"), RawJson::itself) }
    /// `selectionIds`, required.
    #[inline] pub fn selection_ids(self) -> List<'a, Cow<'a, str>> { List::new(self.0.member("selectionIds"), RawJson::to_text) }
    /// `modelDeselected`, optional.
    #[inline] pub fn model_deselected(self) -> Option<bool> { self.0.option_bool("modelDeselected") }
}

/// A view of `PushAttachmentBlob`.
#[derive(Clone, Copy)]
pub struct PushAttachmentBlob<'a>(pub(crate) RawJson<'a>);

object_view!(PushAttachmentBlob, 2568);

impl<'a> PushAttachmentBlob<'a> {
    /// `type`, required. Always `blob`.
    #[inline] pub fn r#type(self) -> Cow<'a, str> { self.0.text("type") }
    /// `data`, required. Encoded as `base64`.
    #[inline] pub fn data(self) -> Cow<'a, str> { self.0.text("data") }
    /// `mimeType`, required.
    #[inline] pub fn mime_type(self) -> Cow<'a, str> { self.0.text("mimeType") }
    /// `displayName`, optional.
    #[inline] pub fn display_name(self) -> Option<Cow<'a, str>> { self.0.option_text("displayName") }
}

/// A view of `PushAttachmentDirectory`.
#[derive(Clone, Copy)]
pub struct PushAttachmentDirectory<'a>(pub(crate) RawJson<'a>);

object_view!(PushAttachmentDirectory, 2549);

impl<'a> PushAttachmentDirectory<'a> {
    /// `type`, required. Always `directory`.
    #[inline] pub fn r#type(self) -> Cow<'a, str> { self.0.text("type") }
    /// `path`, required.
    #[inline] pub fn path(self) -> Cow<'a, str> { self.0.text("path") }
    /// `displayName`, required.
    #[inline] pub fn display_name(self) -> Cow<'a, str> { self.0.text("displayName") }
}

/// A view of `PushAttachmentFile`.
#[derive(Clone, Copy)]
pub struct PushAttachmentFile<'a>(pub(crate) RawJson<'a>);

object_view!(PushAttachmentFile, 2548);

impl<'a> PushAttachmentFile<'a> {
    /// `type`, required. Always `file`.
    #[inline] pub fn r#type(self) -> Cow<'a, str> { self.0.text("type") }
    /// `path`, required.
    #[inline] pub fn path(self) -> Cow<'a, str> { self.0.text("path") }
    /// `displayName`, required.
    #[inline] pub fn display_name(self) -> Cow<'a, str> { self.0.text("displayName") }
    /// `lineRange`, optional.
    #[inline] pub fn line_range(self) -> Option<PushAttachmentFileLineRange<'a>> { match self.0.option("lineRange") { Some(raw) => Some(PushAttachmentFileLineRange(raw)), None => None } }
}

/// A view of `PushAttachmentFileLineRange`.
#[derive(Clone, Copy)]
pub struct PushAttachmentFileLineRange<'a>(pub(crate) RawJson<'a>);

object_view!(PushAttachmentFileLineRange, 2547);

impl<'a> PushAttachmentFileLineRange<'a> {
    /// `start`, required. More than `0`.
    #[inline] pub fn start(self) -> u64 { self.0.natural("start") }
    /// `end`, required. More than `0`.
    #[inline] pub fn end(self) -> u64 { self.0.natural("end") }
}

/// A view of `PushAttachmentGitHubActionsJob`.
#[derive(Clone, Copy)]
pub struct PushAttachmentGitHubActionsJob<'a>(pub(crate) RawJson<'a>);

object_view!(PushAttachmentGitHubActionsJob, 2559);

impl<'a> PushAttachmentGitHubActionsJob<'a> {
    /// `type`, required. Always `github_actions_job`.
    #[inline] pub fn r#type(self) -> Cow<'a, str> { self.0.text("type") }
    /// `repo`, required.
    #[inline] pub fn repo(self) -> PushGitHubRepoRef<'a> { PushGitHubRepoRef(self.0.member("repo")) }
    /// `jobId`, required. More than `0`.
    #[inline] pub fn job_id(self) -> u64 { self.0.natural("jobId") }
    /// `jobName`, required.
    #[inline] pub fn job_name(self) -> Cow<'a, str> { self.0.text("jobName") }
    /// `workflowName`, required.
    #[inline] pub fn workflow_name(self) -> Cow<'a, str> { self.0.text("workflowName") }
    /// `url`, required.
    #[inline] pub fn url(self) -> Cow<'a, str> { self.0.text("url") }
    /// `conclusion`, optional.
    #[inline] pub fn conclusion(self) -> Option<Cow<'a, str>> { self.0.option_text("conclusion") }
}

/// A view of `PushAttachmentGitHubCommit`.
#[derive(Clone, Copy)]
pub struct PushAttachmentGitHubCommit<'a>(pub(crate) RawJson<'a>);

object_view!(PushAttachmentGitHubCommit, 2557);

impl<'a> PushAttachmentGitHubCommit<'a> {
    /// `type`, required. Always `github_commit`.
    #[inline] pub fn r#type(self) -> Cow<'a, str> { self.0.text("type") }
    /// `repo`, required.
    #[inline] pub fn repo(self) -> PushGitHubRepoRef<'a> { PushGitHubRepoRef(self.0.member("repo")) }
    /// `oid`, required.
    #[inline] pub fn oid(self) -> Cow<'a, str> { self.0.text("oid") }
    /// `message`, required.
    #[inline] pub fn message(self) -> Cow<'a, str> { self.0.text("message") }
    /// `url`, required.
    #[inline] pub fn url(self) -> Cow<'a, str> { self.0.text("url") }
}

/// A view of `PushAttachmentGitHubFile`.
#[derive(Clone, Copy)]
pub struct PushAttachmentGitHubFile<'a>(pub(crate) RawJson<'a>);

object_view!(PushAttachmentGitHubFile, 2566);

impl<'a> PushAttachmentGitHubFile<'a> {
    /// `type`, required. Always `github_file`.
    #[inline] pub fn r#type(self) -> Cow<'a, str> { self.0.text("type") }
    /// `repo`, required.
    #[inline] pub fn repo(self) -> PushGitHubRepoRef<'a> { PushGitHubRepoRef(self.0.member("repo")) }
    /// `ref`, required.
    #[inline] pub fn r#ref(self) -> Cow<'a, str> { self.0.text("ref") }
    /// `path`, required.
    #[inline] pub fn path(self) -> Cow<'a, str> { self.0.text("path") }
    /// `url`, required.
    #[inline] pub fn url(self) -> Cow<'a, str> { self.0.text("url") }
}

/// A view of `PushAttachmentGitHubFileDiff`.
#[derive(Clone, Copy)]
pub struct PushAttachmentGitHubFileDiff<'a>(pub(crate) RawJson<'a>);

object_view!(PushAttachmentGitHubFileDiff, 2562);

impl<'a> PushAttachmentGitHubFileDiff<'a> {
    /// `type`, required. Always `github_file_diff`.
    #[inline] pub fn r#type(self) -> Cow<'a, str> { self.0.text("type") }
    /// `url`, required.
    #[inline] pub fn url(self) -> Cow<'a, str> { self.0.text("url") }
    /// `head`, optional.
    #[inline] pub fn head(self) -> Option<PushAttachmentGitHubFileDiffSide<'a>> { match self.0.option("head") { Some(raw) => Some(PushAttachmentGitHubFileDiffSide(raw)), None => None } }
    /// `base`, optional.
    #[inline] pub fn base(self) -> Option<PushAttachmentGitHubFileDiffSide<'a>> { match self.0.option("base") { Some(raw) => Some(PushAttachmentGitHubFileDiffSide(raw)), None => None } }
}

/// A view of `PushAttachmentGitHubFileDiffSide`.
#[derive(Clone, Copy)]
pub struct PushAttachmentGitHubFileDiffSide<'a>(pub(crate) RawJson<'a>);

object_view!(PushAttachmentGitHubFileDiffSide, 2561);

impl<'a> PushAttachmentGitHubFileDiffSide<'a> {
    /// `repo`, required.
    #[inline] pub fn repo(self) -> PushGitHubRepoRef<'a> { PushGitHubRepoRef(self.0.member("repo")) }
    /// `ref`, required.
    #[inline] pub fn r#ref(self) -> Cow<'a, str> { self.0.text("ref") }
    /// `path`, required.
    #[inline] pub fn path(self) -> Cow<'a, str> { self.0.text("path") }
}

/// A view of `PushAttachmentGitHubReference`.
#[derive(Clone, Copy)]
pub struct PushAttachmentGitHubReference<'a>(pub(crate) RawJson<'a>);

object_view!(PushAttachmentGitHubReference, 2555);

impl<'a> PushAttachmentGitHubReference<'a> {
    /// `type`, required. Always `github_reference`.
    #[inline] pub fn r#type(self) -> Cow<'a, str> { self.0.text("type") }
    /// `number`, required. More than `0`.
    #[inline] pub fn number(self) -> u64 { self.0.natural("number") }
    /// `title`, required.
    #[inline] pub fn title(self) -> Cow<'a, str> { self.0.text("title") }
    /// `referenceType`, required.
    #[inline] pub fn reference_type(self) -> enums::PushAttachmentGitHubReferenceType { enums::PushAttachmentGitHubReferenceType::read(self.0.member("referenceType")) }
    /// `state`, required.
    #[inline] pub fn state(self) -> Cow<'a, str> { self.0.text("state") }
    /// `url`, required.
    #[inline] pub fn url(self) -> Cow<'a, str> { self.0.text("url") }
}

/// A view of `PushAttachmentGitHubRelease`.
#[derive(Clone, Copy)]
pub struct PushAttachmentGitHubRelease<'a>(pub(crate) RawJson<'a>);

object_view!(PushAttachmentGitHubRelease, 2558);

impl<'a> PushAttachmentGitHubRelease<'a> {
    /// `type`, required. Always `github_release`.
    #[inline] pub fn r#type(self) -> Cow<'a, str> { self.0.text("type") }
    /// `repo`, required.
    #[inline] pub fn repo(self) -> PushGitHubRepoRef<'a> { PushGitHubRepoRef(self.0.member("repo")) }
    /// `tagName`, required.
    #[inline] pub fn tag_name(self) -> Cow<'a, str> { self.0.text("tagName") }
    /// `name`, required.
    #[inline] pub fn name(self) -> Cow<'a, str> { self.0.text("name") }
    /// `url`, required.
    #[inline] pub fn url(self) -> Cow<'a, str> { self.0.text("url") }
}

/// A view of `PushAttachmentGitHubRepository`.
#[derive(Clone, Copy)]
pub struct PushAttachmentGitHubRepository<'a>(pub(crate) RawJson<'a>);

object_view!(PushAttachmentGitHubRepository, 2560);

impl<'a> PushAttachmentGitHubRepository<'a> {
    /// `type`, required. Always `github_repository`.
    #[inline] pub fn r#type(self) -> Cow<'a, str> { self.0.text("type") }
    /// `repo`, required.
    #[inline] pub fn repo(self) -> PushGitHubRepoRef<'a> { PushGitHubRepoRef(self.0.member("repo")) }
    /// `url`, required.
    #[inline] pub fn url(self) -> Cow<'a, str> { self.0.text("url") }
    /// `description`, optional.
    #[inline] pub fn description(self) -> Option<Cow<'a, str>> { self.0.option_text("description") }
    /// `ref`, optional.
    #[inline] pub fn r#ref(self) -> Option<Cow<'a, str>> { self.0.option_text("ref") }
}

/// A view of `PushAttachmentGitHubSnippet`.
#[derive(Clone, Copy)]
pub struct PushAttachmentGitHubSnippet<'a>(pub(crate) RawJson<'a>);

object_view!(PushAttachmentGitHubSnippet, 2567);

impl<'a> PushAttachmentGitHubSnippet<'a> {
    /// `type`, required. Always `github_snippet`.
    #[inline] pub fn r#type(self) -> Cow<'a, str> { self.0.text("type") }
    /// `repo`, required.
    #[inline] pub fn repo(self) -> PushGitHubRepoRef<'a> { PushGitHubRepoRef(self.0.member("repo")) }
    /// `ref`, required.
    #[inline] pub fn r#ref(self) -> Cow<'a, str> { self.0.text("ref") }
    /// `path`, required.
    #[inline] pub fn path(self) -> Cow<'a, str> { self.0.text("path") }
    /// `url`, required.
    #[inline] pub fn url(self) -> Cow<'a, str> { self.0.text("url") }
    /// `lineRange`, required.
    #[inline] pub fn line_range(self) -> PushAttachmentFileLineRange<'a> { PushAttachmentFileLineRange(self.0.member("lineRange")) }
}

/// A view of `PushAttachmentGitHubTreeComparison`.
#[derive(Clone, Copy)]
pub struct PushAttachmentGitHubTreeComparison<'a>(pub(crate) RawJson<'a>);

object_view!(PushAttachmentGitHubTreeComparison, 2564);

impl<'a> PushAttachmentGitHubTreeComparison<'a> {
    /// `type`, required. Always `github_tree_comparison`.
    #[inline] pub fn r#type(self) -> Cow<'a, str> { self.0.text("type") }
    /// `url`, required.
    #[inline] pub fn url(self) -> Cow<'a, str> { self.0.text("url") }
    /// `base`, required.
    #[inline] pub fn base(self) -> PushAttachmentGitHubTreeComparisonSide<'a> { PushAttachmentGitHubTreeComparisonSide(self.0.member("base")) }
    /// `head`, required.
    #[inline] pub fn head(self) -> PushAttachmentGitHubTreeComparisonSide<'a> { PushAttachmentGitHubTreeComparisonSide(self.0.member("head")) }
}

/// A view of `PushAttachmentGitHubTreeComparisonSide`.
#[derive(Clone, Copy)]
pub struct PushAttachmentGitHubTreeComparisonSide<'a>(pub(crate) RawJson<'a>);

object_view!(PushAttachmentGitHubTreeComparisonSide, 2563);

impl<'a> PushAttachmentGitHubTreeComparisonSide<'a> {
    /// `repo`, required.
    #[inline] pub fn repo(self) -> PushGitHubRepoRef<'a> { PushGitHubRepoRef(self.0.member("repo")) }
    /// `revision`, required.
    #[inline] pub fn revision(self) -> Cow<'a, str> { self.0.text("revision") }
}

/// A view of `PushAttachmentGitHubUrl`.
#[derive(Clone, Copy)]
pub struct PushAttachmentGitHubUrl<'a>(pub(crate) RawJson<'a>);

object_view!(PushAttachmentGitHubUrl, 2565);

impl<'a> PushAttachmentGitHubUrl<'a> {
    /// `type`, required. Always `github_url`.
    #[inline] pub fn r#type(self) -> Cow<'a, str> { self.0.text("type") }
    /// `url`, required.
    #[inline] pub fn url(self) -> Cow<'a, str> { self.0.text("url") }
}

/// A view of `PushAttachmentSelection`.
#[derive(Clone, Copy)]
pub struct PushAttachmentSelection<'a>(pub(crate) RawJson<'a>);

object_view!(PushAttachmentSelection, 2553);

impl<'a> PushAttachmentSelection<'a> {
    /// `type`, required. Always `selection`.
    #[inline] pub fn r#type(self) -> Cow<'a, str> { self.0.text("type") }
    /// `filePath`, required.
    #[inline] pub fn file_path(self) -> Cow<'a, str> { self.0.text("filePath") }
    /// `displayName`, required.
    #[inline] pub fn display_name(self) -> Cow<'a, str> { self.0.text("displayName") }
    /// `text`, required.
    #[inline] pub fn text(self) -> Cow<'a, str> { self.0.text("text") }
    /// `selection`, required.
    #[inline] pub fn selection(self) -> PushAttachmentSelectionDetails<'a> { PushAttachmentSelectionDetails(self.0.member("selection")) }
}

/// A view of `PushAttachmentSelectionDetails`.
#[derive(Clone, Copy)]
pub struct PushAttachmentSelectionDetails<'a>(pub(crate) RawJson<'a>);

object_view!(PushAttachmentSelectionDetails, 2552);

impl<'a> PushAttachmentSelectionDetails<'a> {
    /// `start`, required.
    #[inline] pub fn start(self) -> PushAttachmentSelectionDetailsStart<'a> { PushAttachmentSelectionDetailsStart(self.0.member("start")) }
    /// `end`, required.
    #[inline] pub fn end(self) -> PushAttachmentSelectionDetailsEnd<'a> { PushAttachmentSelectionDetailsEnd(self.0.member("end")) }
}

/// A view of `PushAttachmentSelectionDetailsEnd`.
#[derive(Clone, Copy)]
pub struct PushAttachmentSelectionDetailsEnd<'a>(pub(crate) RawJson<'a>);

object_view!(PushAttachmentSelectionDetailsEnd, 2551);

impl<'a> PushAttachmentSelectionDetailsEnd<'a> {
    /// `line`, required. At least `0`.
    #[inline] pub fn line(self) -> u64 { self.0.natural("line") }
    /// `character`, required. At least `0`.
    #[inline] pub fn character(self) -> u64 { self.0.natural("character") }
}

/// A view of `PushAttachmentSelectionDetailsStart`.
#[derive(Clone, Copy)]
pub struct PushAttachmentSelectionDetailsStart<'a>(pub(crate) RawJson<'a>);

object_view!(PushAttachmentSelectionDetailsStart, 2550);

impl<'a> PushAttachmentSelectionDetailsStart<'a> {
    /// `line`, required. At least `0`.
    #[inline] pub fn line(self) -> u64 { self.0.natural("line") }
    /// `character`, required. At least `0`.
    #[inline] pub fn character(self) -> u64 { self.0.natural("character") }
}

/// A view of `PushGitHubRepoRef`.
#[derive(Clone, Copy)]
pub struct PushGitHubRepoRef<'a>(pub(crate) RawJson<'a>);

object_view!(PushGitHubRepoRef, 2556);

impl<'a> PushGitHubRepoRef<'a> {
    /// `id`, optional. More than `0`.
    #[inline] pub fn id(self) -> Option<u64> { self.0.option_natural("id") }
    /// `name`, required.
    #[inline] pub fn name(self) -> Cow<'a, str> { self.0.text("name") }
    /// `owner`, required.
    #[inline] pub fn owner(self) -> Cow<'a, str> { self.0.text("owner") }
}

/// A view of `QueueAppendSteeringRequest`: the parameters of `session.queue.appendSteering`.
#[derive(Clone, Copy)]
pub struct QueueAppendSteeringRequest<'a>(pub(crate) RawJson<'a>);

object_view!(QueueAppendSteeringRequest, 2570);

impl<'a> QueueAppendSteeringRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `messageId`, required.
    #[inline] pub fn message_id(self) -> Cow<'a, str> { self.0.text("messageId") }
    /// `expectedPrompt`, required.
    #[inline] pub fn expected_prompt(self) -> Cow<'a, str> { self.0.text("expectedPrompt") }
    /// `agentMode`, required.
    #[inline] pub fn agent_mode(self) -> enums::SendAgentMode { enums::SendAgentMode::read(self.0.member("agentMode")) }
    /// `prompt`, required.
    #[inline] pub fn prompt(self) -> Cow<'a, str> { self.0.text("prompt") }
    /// `displayPrompt`, required.
    #[inline] pub fn display_prompt(self) -> Cow<'a, str> { self.0.text("displayPrompt") }
    /// `attachments`, required.
    #[inline] pub fn attachments(self) -> List<'a, Attachment<'a>> { List::new(self.0.member("attachments"), Attachment::over) }
}

/// A view of `QueueDuplicateAtRequest`: the parameters of `session.queue.duplicateAt`.
#[derive(Clone, Copy)]
pub struct QueueDuplicateAtRequest<'a>(pub(crate) RawJson<'a>);

object_view!(QueueDuplicateAtRequest, 2571);

impl<'a> QueueDuplicateAtRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `id`, required.
    #[inline] pub fn id(self) -> Cow<'a, str> { self.0.text("id") }
}

/// A view of `QueueDuplicateAtResult`: the result of `session.queue.duplicateAt`.
#[derive(Clone, Copy)]
pub struct QueueDuplicateAtResult<'a>(pub(crate) RawJson<'a>);

object_view!(QueueDuplicateAtResult, 2572);

impl<'a> QueueDuplicateAtResult<'a> {
    /// `id`, required.
    #[inline] pub fn id(self) -> Cow<'a, str> { self.0.text("id") }
}

/// A view of `QueueInsertAtRequest`: the parameters of `session.queue.insertAt`.
#[derive(Clone, Copy)]
pub struct QueueInsertAtRequest<'a>(pub(crate) RawJson<'a>);

object_view!(QueueInsertAtRequest, 2574);

impl<'a> QueueInsertAtRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `position`, required.
    #[inline] pub fn position(self) -> i64 { self.0.integer("position") }
    /// `message`, required.
    #[inline] pub fn message(self) -> QueueInsertMessage<'a> { QueueInsertMessage(self.0.member("message")) }
}

/// A view of `QueueInsertAtResult`: the result of `session.queue.insertAt`.
#[derive(Clone, Copy)]
pub struct QueueInsertAtResult<'a>(pub(crate) RawJson<'a>);

object_view!(QueueInsertAtResult, 2575);

impl<'a> QueueInsertAtResult<'a> {
    /// `id`, required.
    #[inline] pub fn id(self) -> Cow<'a, str> { self.0.text("id") }
}

/// A view of `QueueInsertMessage`.
#[derive(Clone, Copy)]
pub struct QueueInsertMessage<'a>(pub(crate) RawJson<'a>);

object_view!(QueueInsertMessage, 2573);

impl<'a> QueueInsertMessage<'a> {
    /// `prompt`, required.
    #[inline] pub fn prompt(self) -> Cow<'a, str> { self.0.text("prompt") }
    /// `displayPrompt`, optional.
    #[inline] pub fn display_prompt(self) -> Option<Cow<'a, str>> { self.0.option_text("displayPrompt") }
    /// `attachments`, optional.
    #[inline] pub fn attachments(self) -> Option<List<'a, Attachment<'a>>> { match self.0.option("attachments") { Some(raw) => Some(List::new(raw, Attachment::over)), None => None } }
    /// `agentMode`, optional.
    #[inline] pub fn agent_mode(self) -> Option<enums::SendAgentMode> { match self.0.option("agentMode") { Some(raw) => Some(enums::SendAgentMode::read(raw)), None => None } }
    /// `source`, optional.
    #[inline] pub fn source(self) -> Option<Cow<'a, str>> { self.0.option_text("source") }
    /// `billable`, optional.
    #[inline] pub fn billable(self) -> Option<bool> { self.0.option_bool("billable") }
    /// `requiredTool`, optional.
    #[inline] pub fn required_tool(self) -> Option<Cow<'a, str>> { self.0.option_text("requiredTool") }
    /// `requestHeaders`, optional.
    #[inline] pub fn request_headers(self) -> Option<Map<'a, Cow<'a, str>>> { match self.0.option("requestHeaders") { Some(raw) => Some(Map::new(raw, RawJson::to_text)), None => None } }
    /// `mode`, optional.
    #[inline] pub fn mode(self) -> Option<enums::SendMode> { match self.0.option("mode") { Some(raw) => Some(enums::SendMode::read(raw)), None => None } }
    /// `prepend`, optional.
    #[inline] pub fn prepend(self) -> Option<bool> { self.0.option_bool("prepend") }
    /// `wait`, optional.
    #[inline] pub fn wait(self) -> Option<bool> { self.0.option_bool("wait") }
    /// `delivery`, optional.
    #[inline] pub fn delivery(self) -> Option<Cow<'a, str>> { self.0.option_text("delivery") }
}

/// A view of `QueueMoveItemRequest`: the parameters of `session.queue.moveItem`.
#[derive(Clone, Copy)]
pub struct QueueMoveItemRequest<'a>(pub(crate) RawJson<'a>);

object_view!(QueueMoveItemRequest, 2576);

impl<'a> QueueMoveItemRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `id`, required.
    #[inline] pub fn id(self) -> Cow<'a, str> { self.0.text("id") }
    /// `toPosition`, required.
    #[inline] pub fn to_position(self) -> i64 { self.0.integer("toPosition") }
}

/// A view of `QueueMoveItemResult`: the result of `session.queue.moveItem`.
#[derive(Clone, Copy)]
pub struct QueueMoveItemResult<'a>(pub(crate) RawJson<'a>);

object_view!(QueueMoveItemResult, 2577);

impl<'a> QueueMoveItemResult<'a> {
    /// `changed`, required.
    #[inline] pub fn changed(self) -> bool { self.0.bool("changed") }
}

/// A view of `QueueRemoveAtRequest`: the parameters of `session.queue.removeAt`.
#[derive(Clone, Copy)]
pub struct QueueRemoveAtRequest<'a>(pub(crate) RawJson<'a>);

object_view!(QueueRemoveAtRequest, 2578);

impl<'a> QueueRemoveAtRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `id`, required.
    #[inline] pub fn id(self) -> Cow<'a, str> { self.0.text("id") }
}

/// A view of `QueueRemoveAtResult`: the result of `session.queue.removeAt`.
#[derive(Clone, Copy)]
pub struct QueueRemoveAtResult<'a>(pub(crate) RawJson<'a>);

object_view!(QueueRemoveAtResult, 2579);

impl<'a> QueueRemoveAtResult<'a> {
    /// `removed`, required.
    #[inline] pub fn removed(self) -> bool { self.0.bool("removed") }
}

/// A view of `QueueSendNowRequest`: the parameters of `session.queue.sendNow`.
#[derive(Clone, Copy)]
pub struct QueueSendNowRequest<'a>(pub(crate) RawJson<'a>);

object_view!(QueueSendNowRequest, 2580);

impl<'a> QueueSendNowRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `id`, required.
    #[inline] pub fn id(self) -> Cow<'a, str> { self.0.text("id") }
}

/// A view of `QueueSendNowResult`: the result of `session.queue.sendNow`.
#[derive(Clone, Copy)]
pub struct QueueSendNowResult<'a>(pub(crate) RawJson<'a>);

object_view!(QueueSendNowResult, 2581);

impl<'a> QueueSendNowResult<'a> {
    /// `steered`, required.
    #[inline] pub fn steered(self) -> bool { self.0.bool("steered") }
}

/// A view of `QueueSetDrainPausedRequest`: the parameters of `session.queue.setDrainPaused`.
#[derive(Clone, Copy)]
pub struct QueueSetDrainPausedRequest<'a>(pub(crate) RawJson<'a>);

object_view!(QueueSetDrainPausedRequest, 2582);

impl<'a> QueueSetDrainPausedRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `paused`, required.
    #[inline] pub fn paused(self) -> bool { self.0.bool("paused") }
}

/// A view of `QueueUpdateTextRequest`: the parameters of `session.queue.updateText`.
#[derive(Clone, Copy)]
pub struct QueueUpdateTextRequest<'a>(pub(crate) RawJson<'a>);

object_view!(QueueUpdateTextRequest, 2583);

impl<'a> QueueUpdateTextRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `id`, required.
    #[inline] pub fn id(self) -> Cow<'a, str> { self.0.text("id") }
    /// `prompt`, required.
    #[inline] pub fn prompt(self) -> Cow<'a, str> { self.0.text("prompt") }
    /// `displayPrompt`, optional.
    #[inline] pub fn display_prompt(self) -> Option<Cow<'a, str>> { self.0.option_text("displayPrompt") }
}

/// A view of `QueueUpdateTextResult`: the result of `session.queue.appendSteering`, the result of `session.queue.updateText`.
#[derive(Clone, Copy)]
pub struct QueueUpdateTextResult<'a>(pub(crate) RawJson<'a>);

object_view!(QueueUpdateTextResult, 2584);

impl<'a> QueueUpdateTextResult<'a> {
    /// `updated`, required.
    #[inline] pub fn updated(self) -> bool { self.0.bool("updated") }
}

/// A view of `QueueWithdrawMessageRequest`: the parameters of `session.queue.withdrawMessage`.
#[derive(Clone, Copy)]
pub struct QueueWithdrawMessageRequest<'a>(pub(crate) RawJson<'a>);

object_view!(QueueWithdrawMessageRequest, 2585);

impl<'a> QueueWithdrawMessageRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `messageId`, required.
    #[inline] pub fn message_id(self) -> Cow<'a, str> { self.0.text("messageId") }
    /// `expectedPrompt`, required.
    #[inline] pub fn expected_prompt(self) -> Cow<'a, str> { self.0.text("expectedPrompt") }
}

/// A view of `QueueWithdrawMessageResult`: the result of `session.queue.withdrawMessage`.
#[derive(Clone, Copy)]
pub struct QueueWithdrawMessageResult<'a>(pub(crate) RawJson<'a>);

object_view!(QueueWithdrawMessageResult, 2586);

impl<'a> QueueWithdrawMessageResult<'a> {
    /// `removed`, required.
    #[inline] pub fn removed(self) -> bool { self.0.bool("removed") }
    /// `interrupted`, required.
    #[inline] pub fn interrupted(self) -> bool { self.0.bool("interrupted") }
}

/// A view of `ReleaseEventInterestParams`: the parameters of `session.eventLog.releaseInterest`.
#[derive(Clone, Copy)]
pub struct ReleaseEventInterestParams<'a>(pub(crate) RawJson<'a>);

object_view!(ReleaseEventInterestParams, 2587);

impl<'a> ReleaseEventInterestParams<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `handle`, required.
    #[inline] pub fn handle(self) -> Cow<'a, str> { self.0.text("handle") }
}

/// A view of `RemoteControlConfig`.
#[derive(Clone, Copy)]
pub struct RemoteControlConfig<'a>(pub(crate) RawJson<'a>);

object_view!(RemoteControlConfig, 2589);

impl<'a> RemoteControlConfig<'a> {
    /// `remote`, required.
    #[inline] pub fn remote(self) -> bool { self.0.bool("remote") }
    /// `steerable`, required.
    #[inline] pub fn steerable(self) -> bool { self.0.bool("steerable") }
    /// `explicit`, required.
    #[inline] pub fn explicit(self) -> bool { self.0.bool("explicit") }
    /// `silent`, required.
    #[inline] pub fn silent(self) -> bool { self.0.bool("silent") }
    /// `taskId`, optional.
    #[inline] pub fn task_id(self) -> Option<Cow<'a, str>> { self.0.option_text("taskId") }
    /// `existingMcSession`, optional.
    #[inline] pub fn existing_mc_session(self) -> Option<RemoteControlConfigExistingMcSession<'a>> { match self.0.option("existingMcSession") { Some(raw) => Some(RemoteControlConfigExistingMcSession(raw)), None => None } }
}

/// A view of `RemoteControlConfigExistingMcSession`.
#[derive(Clone, Copy)]
pub struct RemoteControlConfigExistingMcSession<'a>(pub(crate) RawJson<'a>);

object_view!(RemoteControlConfigExistingMcSession, 2588);

impl<'a> RemoteControlConfigExistingMcSession<'a> {
    /// `mcSessionId`, required.
    #[inline] pub fn mc_session_id(self) -> Cow<'a, str> { self.0.text("mcSessionId") }
    /// `mcTaskId`, required.
    #[inline] pub fn mc_task_id(self) -> Cow<'a, str> { self.0.text("mcTaskId") }
}

/// A view of `RemoteControlStatusActive`.
#[derive(Clone, Copy)]
pub struct RemoteControlStatusActive<'a>(pub(crate) RawJson<'a>);

object_view!(RemoteControlStatusActive, 2595);

impl<'a> RemoteControlStatusActive<'a> {
    /// `state`, required. Always `active`.
    #[inline] pub fn state(self) -> Cow<'a, str> { self.0.text("state") }
    /// `attachedSessionId`, required.
    #[inline] pub fn attached_session_id(self) -> Cow<'a, str> { self.0.text("attachedSessionId") }
    /// `frontendUrl`, optional.
    #[inline] pub fn frontend_url(self) -> Option<Cow<'a, str>> { self.0.option_text("frontendUrl") }
    /// `isSteerable`, required.
    #[inline] pub fn is_steerable(self) -> bool { self.0.bool("isSteerable") }
    /// `promptManager`, optional. Internal to the runtime.
    #[inline] pub fn prompt_manager(self) -> Option<RawJson<'a>> { self.0.option("promptManager") }
    /// `awaitingFirstMessage`, optional. Internal to the runtime.
    #[inline] pub fn awaiting_first_message(self) -> Option<bool> { self.0.option_bool("awaitingFirstMessage") }
}

/// A view of `RemoteControlStatusConnecting`.
#[derive(Clone, Copy)]
pub struct RemoteControlStatusConnecting<'a>(pub(crate) RawJson<'a>);

object_view!(RemoteControlStatusConnecting, 2593);

impl<'a> RemoteControlStatusConnecting<'a> {
    /// `state`, required. Always `connecting`.
    #[inline] pub fn state(self) -> Cow<'a, str> { self.0.text("state") }
    /// `attachedSessionId`, required.
    #[inline] pub fn attached_session_id(self) -> Cow<'a, str> { self.0.text("attachedSessionId") }
}

/// A view of `RemoteControlStatusError`.
#[derive(Clone, Copy)]
pub struct RemoteControlStatusError<'a>(pub(crate) RawJson<'a>);

object_view!(RemoteControlStatusError, 2596);

impl<'a> RemoteControlStatusError<'a> {
    /// `state`, required. Always `error`.
    #[inline] pub fn state(self) -> Cow<'a, str> { self.0.text("state") }
    /// `error`, required.
    #[inline] pub fn error(self) -> Cow<'a, str> { self.0.text("error") }
    /// `attachedSessionId`, optional.
    #[inline] pub fn attached_session_id(self) -> Option<Cow<'a, str>> { self.0.option_text("attachedSessionId") }
}

/// A view of `RemoteControlStatusOff`.
#[derive(Clone, Copy)]
pub struct RemoteControlStatusOff<'a>(pub(crate) RawJson<'a>);

object_view!(RemoteControlStatusOff, 2591);

impl<'a> RemoteControlStatusOff<'a> {
    /// `state`, required. Always `off`.
    #[inline] pub fn state(self) -> Cow<'a, str> { self.0.text("state") }
}

/// A view of `RemoteControlStatusResult`: the result of `sessions.getRemoteControlStatus`, the result of `sessions.setRemoteControlSteering`, the result of `sessions.startRemoteControl`.
#[derive(Clone, Copy)]
pub struct RemoteControlStatusResult<'a>(pub(crate) RawJson<'a>);

object_view!(RemoteControlStatusResult, 2598);

impl<'a> RemoteControlStatusResult<'a> {
    /// `status`, required.
    #[inline] pub fn status(self) -> RemoteControlStatus<'a> { RemoteControlStatus::over(self.0.member("status")) }
}

/// A view of `RemoteControlStopResult`: the result of `sessions.stopRemoteControl`.
#[derive(Clone, Copy)]
pub struct RemoteControlStopResult<'a>(pub(crate) RawJson<'a>);

object_view!(RemoteControlStopResult, 2599);

impl<'a> RemoteControlStopResult<'a> {
    /// `status`, required.
    #[inline] pub fn status(self) -> RemoteControlStatus<'a> { RemoteControlStatus::over(self.0.member("status")) }
    /// `stopped`, required.
    #[inline] pub fn stopped(self) -> bool { self.0.bool("stopped") }
}

/// A view of `RemoteControlTransferResult`: the result of `sessions.transferRemoteControl`.
#[derive(Clone, Copy)]
pub struct RemoteControlTransferResult<'a>(pub(crate) RawJson<'a>);

object_view!(RemoteControlTransferResult, 2600);

impl<'a> RemoteControlTransferResult<'a> {
    /// `status`, required.
    #[inline] pub fn status(self) -> RemoteControlStatus<'a> { RemoteControlStatus::over(self.0.member("status")) }
    /// `transferred`, required.
    #[inline] pub fn transferred(self) -> bool { self.0.bool("transferred") }
}

/// A view of `RemoteNotifySteerableChangedRequest`: the parameters of `session.remote.notifySteerableChanged`.
#[derive(Clone, Copy)]
pub struct RemoteNotifySteerableChangedRequest<'a>(pub(crate) RawJson<'a>);

object_view!(RemoteNotifySteerableChangedRequest, 2601);

impl<'a> RemoteNotifySteerableChangedRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `remoteSteerable`, required.
    #[inline] pub fn remote_steerable(self) -> bool { self.0.bool("remoteSteerable") }
}

/// A view of `RemoteNotifySteerableChangedResult`: the result of `session.remote.notifySteerableChanged`.
#[derive(Clone, Copy)]
pub struct RemoteNotifySteerableChangedResult<'a>(pub(crate) RawJson<'a>);

object_view!(RemoteNotifySteerableChangedResult, 2602);

impl<'a> RemoteNotifySteerableChangedResult<'a> {
    /// The members whose names are data.
    #[inline] pub fn members(self) -> Map<'a, RawJson<'a>> { Map::unnamed(self.0, 2602, RawJson::itself) }
}

/// A view of `RemoteSessionConnectionResult`: the result of `sessions.connect`.
#[derive(Clone, Copy)]
pub struct RemoteSessionConnectionResult<'a>(pub(crate) RawJson<'a>);

object_view!(RemoteSessionConnectionResult, 2603);

impl<'a> RemoteSessionConnectionResult<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `metadata`, required.
    #[inline] pub fn metadata(self) -> ConnectedRemoteSessionMetadata<'a> { ConnectedRemoteSessionMetadata(self.0.member("metadata")) }
}

/// A view of `RemoteSessionMetadataRepository`.
#[derive(Clone, Copy)]
pub struct RemoteSessionMetadataRepository<'a>(pub(crate) RawJson<'a>);

object_view!(RemoteSessionMetadataRepository, 2604);

impl<'a> RemoteSessionMetadataRepository<'a> {
    /// `owner`, required.
    #[inline] pub fn owner(self) -> Cow<'a, str> { self.0.text("owner") }
    /// `name`, required.
    #[inline] pub fn name(self) -> Cow<'a, str> { self.0.text("name") }
    /// `branch`, required.
    #[inline] pub fn branch(self) -> Cow<'a, str> { self.0.text("branch") }
}

/// A view of `RemoteSessionMetadataValue`.
#[derive(Clone, Copy)]
pub struct RemoteSessionMetadataValue<'a>(pub(crate) RawJson<'a>);

object_view!(RemoteSessionMetadataValue, 2607);

impl<'a> RemoteSessionMetadataValue<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `startTime`, required.
    #[inline] pub fn start_time(self) -> Cow<'a, str> { self.0.text("startTime") }
    /// `modifiedTime`, required.
    #[inline] pub fn modified_time(self) -> Cow<'a, str> { self.0.text("modifiedTime") }
    /// `summary`, optional.
    #[inline] pub fn summary(self) -> Option<Cow<'a, str>> { self.0.option_text("summary") }
    /// `name`, optional.
    #[inline] pub fn name(self) -> Option<Cow<'a, str>> { self.0.option_text("name") }
    /// `isRemote`, required. Always `true`.
    #[inline] pub fn is_remote(self) -> bool { self.0.bool("isRemote") }
    /// `context`, optional.
    #[inline] pub fn context(self) -> Option<SessionContext<'a>> { match self.0.option("context") { Some(raw) => Some(SessionContext(raw)), None => None } }
    /// `repository`, required.
    #[inline] pub fn repository(self) -> RemoteSessionMetadataRepository<'a> { RemoteSessionMetadataRepository(self.0.member("repository")) }
    /// `remoteSessionIds`, required.
    #[inline] pub fn remote_session_ids(self) -> List<'a, Cow<'a, str>> { List::new(self.0.member("remoteSessionIds"), RawJson::to_text) }
    /// `pullRequestNumber`, optional. More than `0`.
    #[inline] pub fn pull_request_number(self) -> Option<u64> { self.0.option_natural("pullRequestNumber") }
    /// `resourceId`, optional.
    #[inline] pub fn resource_id(self) -> Option<Cow<'a, str>> { self.0.option_text("resourceId") }
    /// `taskType`, optional.
    #[inline] pub fn task_type(self) -> Option<enums::RemoteSessionMetadataTaskType> { match self.0.option("taskType") { Some(raw) => Some(enums::RemoteSessionMetadataTaskType::read(raw)), None => None } }
    /// `staleAt`, optional.
    #[inline] pub fn stale_at(self) -> Option<Cow<'a, str>> { self.0.option_text("staleAt") }
    /// `state`, optional.
    #[inline] pub fn state(self) -> Option<Cow<'a, str>> { self.0.option_text("state") }
    /// `hostStatus`, optional.
    #[inline] pub fn host_status(self) -> Option<enums::RemoteSessionHostStatus> { match self.0.option("hostStatus") { Some(raw) => Some(enums::RemoteSessionHostStatus::read(raw)), None => None } }
    /// `hostActivity`, optional.
    #[inline] pub fn host_activity(self) -> Option<Cow<'a, str>> { self.0.option_text("hostActivity") }
}

/// A view of `RemoteSessionRepository`.
#[derive(Clone, Copy)]
pub struct RemoteSessionRepository<'a>(pub(crate) RawJson<'a>);

object_view!(RemoteSessionRepository, 2608);

impl<'a> RemoteSessionRepository<'a> {
    /// `owner`, required.
    #[inline] pub fn owner(self) -> Cow<'a, str> { self.0.text("owner") }
    /// `name`, required.
    #[inline] pub fn name(self) -> Cow<'a, str> { self.0.text("name") }
    /// `branch`, optional.
    #[inline] pub fn branch(self) -> Option<Cow<'a, str>> { self.0.option_text("branch") }
}

/// A view of `SandboxDisableForSessionRequest`: the parameters of `session.sandbox.disableForSession`.
#[derive(Clone, Copy)]
pub struct SandboxDisableForSessionRequest<'a>(pub(crate) RawJson<'a>);

object_view!(SandboxDisableForSessionRequest, 2609);

impl<'a> SandboxDisableForSessionRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `requestId`, required.
    #[inline] pub fn request_id(self) -> Cow<'a, str> { self.0.text("requestId") }
    /// `decisionContext`, optional.
    #[inline] pub fn decision_context(self) -> Option<PermissionDecisionContext<'a>> { match self.0.option("decisionContext") { Some(raw) => Some(PermissionDecisionContext(raw)), None => None } }
}

/// A view of `SandboxDisableForSessionResult`: the result of `session.sandbox.disableForSession`.
#[derive(Clone, Copy)]
pub struct SandboxDisableForSessionResult<'a>(pub(crate) RawJson<'a>);

object_view!(SandboxDisableForSessionResult, 2610);

impl<'a> SandboxDisableForSessionResult<'a> {
    /// `success`, required.
    #[inline] pub fn success(self) -> bool { self.0.bool("success") }
    /// `enabled`, required.
    #[inline] pub fn enabled(self) -> bool { self.0.bool("enabled") }
}

/// A view of `SandboxEnforcementStatus`: the result of `session.sandbox.getEnforcementStatus`.
#[derive(Clone, Copy)]
pub struct SandboxEnforcementStatus<'a>(pub(crate) RawJson<'a>);

object_view!(SandboxEnforcementStatus, 2611);

impl<'a> SandboxEnforcementStatus<'a> {
    /// `required`, required.
    #[inline] pub fn required(self) -> bool { self.0.bool("required") }
    /// `blocked`, required.
    #[inline] pub fn blocked(self) -> bool { self.0.bool("blocked") }
    /// `reason`, optional.
    #[inline] pub fn reason(self) -> Option<Cow<'a, str>> { self.0.option_text("reason") }
}

/// A view of `SandboxHostCapability`.
#[derive(Clone, Copy)]
pub struct SandboxHostCapability<'a>(pub(crate) RawJson<'a>);

object_view!(SandboxHostCapability, 2612);

impl<'a> SandboxHostCapability<'a> {
    /// `name`, required.
    #[inline] pub fn name(self) -> Cow<'a, str> { self.0.text("name") }
    /// `supported`, required.
    #[inline] pub fn supported(self) -> bool { self.0.bool("supported") }
    /// `reason`, optional.
    #[inline] pub fn reason(self) -> Option<Cow<'a, str>> { self.0.option_text("reason") }
}

/// A view of `SandboxHostSupport`: the result of `sandbox.getHostSupport`.
#[derive(Clone, Copy)]
pub struct SandboxHostSupport<'a>(pub(crate) RawJson<'a>);

object_view!(SandboxHostSupport, 2614);

impl<'a> SandboxHostSupport<'a> {
    /// `supported`, required.
    #[inline] pub fn supported(self) -> bool { self.0.bool("supported") }
    /// `reason`, optional.
    #[inline] pub fn reason(self) -> Option<Cow<'a, str>> { self.0.option_text("reason") }
    /// `capabilities`, required.
    #[inline] pub fn capabilities(self) -> List<'a, SandboxHostCapability<'a>> { List::new(self.0.member("capabilities"), SandboxHostCapability) }
}

/// A view of `ScheduleEntry`.
#[derive(Clone, Copy)]
pub struct ScheduleEntry<'a>(pub(crate) RawJson<'a>);

object_view!(ScheduleEntry, 2615);

impl<'a> ScheduleEntry<'a> {
    /// `id`, required. More than `0`.
    #[inline] pub fn id(self) -> u64 { self.0.natural("id") }
    /// `intervalMs`, optional. A duration in milliseconds, unless the name says seconds. More than `0`.
    #[inline] pub fn interval_ms(self) -> Option<u64> { self.0.option_natural("intervalMs") }
    /// `cron`, optional.
    #[inline] pub fn cron(self) -> Option<Cow<'a, str>> { self.0.option_text("cron") }
    /// `tz`, optional.
    #[inline] pub fn tz(self) -> Option<Cow<'a, str>> { self.0.option_text("tz") }
    /// `at`, optional. More than `0`.
    #[inline] pub fn at(self) -> Option<u64> { self.0.option_natural("at") }
    /// `prompt`, required.
    #[inline] pub fn prompt(self) -> Cow<'a, str> { self.0.text("prompt") }
    /// `recurring`, required.
    #[inline] pub fn recurring(self) -> bool { self.0.bool("recurring") }
    /// `selfPaced`, optional.
    #[inline] pub fn self_paced(self) -> Option<bool> { self.0.option_bool("selfPaced") }
    /// `displayPrompt`, optional.
    #[inline] pub fn display_prompt(self) -> Option<Cow<'a, str>> { self.0.option_text("displayPrompt") }
    /// `nextRunAt`, required. Format `date-time`.
    #[inline] pub fn next_run_at(self) -> Cow<'a, str> { self.0.text("nextRunAt") }
}

/// A view of `ScheduleList`: the result of `session.schedule.list`.
#[derive(Clone, Copy)]
pub struct ScheduleList<'a>(pub(crate) RawJson<'a>);

object_view!(ScheduleList, 2617);

impl<'a> ScheduleList<'a> {
    /// `entries`, required.
    #[inline] pub fn entries(self) -> List<'a, ScheduleEntry<'a>> { List::new(self.0.member("entries"), ScheduleEntry) }
}

/// A view of `ScheduleStopRequest`: the parameters of `session.schedule.stop`.
#[derive(Clone, Copy)]
pub struct ScheduleStopRequest<'a>(pub(crate) RawJson<'a>);

object_view!(ScheduleStopRequest, 2618);

impl<'a> ScheduleStopRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `id`, required. More than `0`.
    #[inline] pub fn id(self) -> u64 { self.0.natural("id") }
}

/// A view of `ScheduleStopResult`: the result of `session.schedule.stop`.
#[derive(Clone, Copy)]
pub struct ScheduleStopResult<'a>(pub(crate) RawJson<'a>);

object_view!(ScheduleStopResult, 2619);

impl<'a> ScheduleStopResult<'a> {
    /// `entry`, optional.
    #[inline] pub fn entry(self) -> Option<ScheduleEntry<'a>> { match self.0.option("entry") { Some(raw) => Some(ScheduleEntry(raw)), None => None } }
}

/// A view of `SecretsAddFilterValuesRequest`: the parameters of `secrets.addFilterValues`.
#[derive(Clone, Copy)]
pub struct SecretsAddFilterValuesRequest<'a>(pub(crate) RawJson<'a>);

object_view!(SecretsAddFilterValuesRequest, 2620);

impl<'a> SecretsAddFilterValuesRequest<'a> {
    /// `values`, required.
    #[inline] pub fn values(self) -> List<'a, Cow<'a, str>> { List::new(self.0.member("values"), RawJson::to_text) }
}

/// A view of `SecretsAddFilterValuesResult`: the result of `secrets.addFilterValues`.
#[derive(Clone, Copy)]
pub struct SecretsAddFilterValuesResult<'a>(pub(crate) RawJson<'a>);

object_view!(SecretsAddFilterValuesResult, 2621);

impl<'a> SecretsAddFilterValuesResult<'a> {
    /// `ok`, required. Always `true`.
    #[inline] pub fn ok(self) -> bool { self.0.bool("ok") }
}

/// A view of `SendAttachmentsToMessageParams`: the parameters of `session.extensions.sendAttachmentsToMessage`.
#[derive(Clone, Copy)]
pub struct SendAttachmentsToMessageParams<'a>(pub(crate) RawJson<'a>);

object_view!(SendAttachmentsToMessageParams, 2623);

impl<'a> SendAttachmentsToMessageParams<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `instanceId`, optional.
    #[inline] pub fn instance_id(self) -> Option<Cow<'a, str>> { self.0.option_text("instanceId") }
    /// `attachments`, required.
    #[inline] pub fn attachments(self) -> List<'a, PushAttachment<'a>> { List::new(self.0.member("attachments"), PushAttachment::over) }
}

/// A view of `SendMessageItem`.
#[derive(Clone, Copy)]
pub struct SendMessageItem<'a>(pub(crate) RawJson<'a>);

object_view!(SendMessageItem, 2624);

impl<'a> SendMessageItem<'a> {
    /// `prompt`, required.
    #[inline] pub fn prompt(self) -> Cow<'a, str> { self.0.text("prompt") }
    /// `displayPrompt`, optional.
    #[inline] pub fn display_prompt(self) -> Option<Cow<'a, str>> { self.0.option_text("displayPrompt") }
    /// `attachments`, optional.
    #[inline] pub fn attachments(self) -> Option<List<'a, Attachment<'a>>> { match self.0.option("attachments") { Some(raw) => Some(List::new(raw, Attachment::over)), None => None } }
    /// `billable`, optional. Internal to the runtime.
    #[inline] pub fn billable(self) -> Option<bool> { self.0.option_bool("billable") }
    /// `requiredTool`, optional.
    #[inline] pub fn required_tool(self) -> Option<Cow<'a, str>> { self.0.option_text("requiredTool") }
    /// `source`, optional. Pattern `^(user|system|command-.*|schedule-\d+|agent-.+)$`. Internal to the runtime.
    #[inline] pub fn source(self) -> Option<Cow<'a, str>> { self.0.option_text("source") }
}

/// A view of `SendMessagesRequest`: the parameters of `session.sendMessages`.
#[derive(Clone, Copy)]
pub struct SendMessagesRequest<'a>(pub(crate) RawJson<'a>);

object_view!(SendMessagesRequest, 2626);

impl<'a> SendMessagesRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `messages`, required.
    #[inline] pub fn messages(self) -> List<'a, SendMessageItem<'a>> { List::new(self.0.member("messages"), SendMessageItem) }
    /// `mode`, optional.
    #[inline] pub fn mode(self) -> Option<enums::SendMode> { match self.0.option("mode") { Some(raw) => Some(enums::SendMode::read(raw)), None => None } }
    /// `prepend`, optional.
    #[inline] pub fn prepend(self) -> Option<bool> { self.0.option_bool("prepend") }
    /// `agentMode`, optional.
    #[inline] pub fn agent_mode(self) -> Option<enums::SendAgentMode> { match self.0.option("agentMode") { Some(raw) => Some(enums::SendAgentMode::read(raw)), None => None } }
    /// `requestHeaders`, optional.
    #[inline] pub fn request_headers(self) -> Option<Map<'a, Cow<'a, str>>> { match self.0.option("requestHeaders") { Some(raw) => Some(Map::new(raw, RawJson::to_text)), None => None } }
    /// `responseFormat`, optional.
    #[inline] pub fn response_format(self) -> Option<ResponseFormat<'a>> { match self.0.option("responseFormat") { Some(raw) => Some(ResponseFormat(raw)), None => None } }
    /// `traceparent`, optional.
    #[inline] pub fn traceparent(self) -> Option<Cow<'a, str>> { self.0.option_text("traceparent") }
    /// `tracestate`, optional.
    #[inline] pub fn tracestate(self) -> Option<Cow<'a, str>> { self.0.option_text("tracestate") }
    /// `wait`, optional.
    #[inline] pub fn wait(self) -> Option<bool> { self.0.option_bool("wait") }
}

/// A view of `SendMessagesResult`: the result of `session.sendMessages`.
#[derive(Clone, Copy)]
pub struct SendMessagesResult<'a>(pub(crate) RawJson<'a>);

object_view!(SendMessagesResult, 2627);

impl<'a> SendMessagesResult<'a> {
    /// `messageIds`, required.
    #[inline] pub fn message_ids(self) -> List<'a, Cow<'a, str>> { List::new(self.0.member("messageIds"), RawJson::to_text) }
}

/// A view of `ServerAgentList`: the result of `agents.discover`.
#[derive(Clone, Copy)]
pub struct ServerAgentList<'a>(pub(crate) RawJson<'a>);

object_view!(ServerAgentList, 2628);

impl<'a> ServerAgentList<'a> {
    /// `agents`, required.
    #[inline] pub fn agents(self) -> List<'a, AgentInfo<'a>> { List::new(self.0.member("agents"), AgentInfo) }
}

/// A view of `ServerInstructionSourceList`: the result of `instructions.discover`.
#[derive(Clone, Copy)]
pub struct ServerInstructionSourceList<'a>(pub(crate) RawJson<'a>);

object_view!(ServerInstructionSourceList, 2629);

impl<'a> ServerInstructionSourceList<'a> {
    /// `sources`, required.
    #[inline] pub fn sources(self) -> List<'a, InstructionSource<'a>> { List::new(self.0.member("sources"), InstructionSource) }
}

/// A view of `ServerSkill`.
#[derive(Clone, Copy)]
pub struct ServerSkill<'a>(pub(crate) RawJson<'a>);

object_view!(ServerSkill, 2630);

impl<'a> ServerSkill<'a> {
    /// `name`, required.
    #[inline] pub fn name(self) -> Cow<'a, str> { self.0.text("name") }
    /// `commandName`, optional.
    #[inline] pub fn command_name(self) -> Option<Cow<'a, str>> { self.0.option_text("commandName") }
    /// `description`, required.
    #[inline] pub fn description(self) -> Cow<'a, str> { self.0.text("description") }
    /// `source`, required.
    #[inline] pub fn source(self) -> enums::SkillSource { enums::SkillSource::read(self.0.member("source")) }
    /// `userInvocable`, required.
    #[inline] pub fn user_invocable(self) -> bool { self.0.bool("userInvocable") }
    /// `enabled`, required.
    #[inline] pub fn enabled(self) -> bool { self.0.bool("enabled") }
    /// `path`, optional.
    #[inline] pub fn path(self) -> Option<Cow<'a, str>> { self.0.option_text("path") }
    /// `projectPath`, optional.
    #[inline] pub fn project_path(self) -> Option<Cow<'a, str>> { self.0.option_text("projectPath") }
    /// `argumentHint`, optional.
    #[inline] pub fn argument_hint(self) -> Option<Cow<'a, str>> { self.0.option_text("argumentHint") }
}

/// A view of `ServerSkillList`: the result of `skills.discover`.
#[derive(Clone, Copy)]
pub struct ServerSkillList<'a>(pub(crate) RawJson<'a>);

object_view!(ServerSkillList, 2632);

impl<'a> ServerSkillList<'a> {
    /// `skills`, required.
    #[inline] pub fn skills(self) -> List<'a, ServerSkill<'a>> { List::new(self.0.member("skills"), ServerSkill) }
    /// `errors`, optional.
    #[inline] pub fn errors(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("errors") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
}

/// A view of `SessionActivity`: the result of `session.metadata.activity`.
#[derive(Clone, Copy)]
pub struct SessionActivity<'a>(pub(crate) RawJson<'a>);

object_view!(SessionActivity, 2633);

impl<'a> SessionActivity<'a> {
    /// `abortable`, required.
    #[inline] pub fn abortable(self) -> bool { self.0.bool("abortable") }
    /// `hasActiveWork`, required.
    #[inline] pub fn has_active_work(self) -> bool { self.0.bool("hasActiveWork") }
}

/// A view of `SessionBulkDeleteResult`: the result of `sessions.bulkDelete`.
#[derive(Clone, Copy)]
pub struct SessionBulkDeleteResult<'a>(pub(crate) RawJson<'a>);

object_view!(SessionBulkDeleteResult, 2635);

impl<'a> SessionBulkDeleteResult<'a> {
    /// `freedBytes`, required.
    #[inline] pub fn freed_bytes(self) -> Map<'a, u64> { Map::new(self.0.member("freedBytes"), RawJson::natural_of) }
}

/// A view of `SessionCompletionItem`.
#[derive(Clone, Copy)]
pub struct SessionCompletionItem<'a>(pub(crate) RawJson<'a>);

object_view!(SessionCompletionItem, 2122);

impl<'a> SessionCompletionItem<'a> {
    /// `insertText`, required.
    #[inline] pub fn insert_text(self) -> Cow<'a, str> { self.0.text("insertText") }
    /// `rangeStart`, optional. At least `0`.
    #[inline] pub fn range_start(self) -> Option<u64> { self.0.option_natural("rangeStart") }
    /// `rangeEnd`, optional. At least `0`.
    #[inline] pub fn range_end(self) -> Option<u64> { self.0.option_natural("rangeEnd") }
    /// `label`, optional.
    #[inline] pub fn label(self) -> Option<Cow<'a, str>> { self.0.option_text("label") }
    /// `kind`, optional.
    #[inline] pub fn kind(self) -> Option<Cow<'a, str>> { self.0.option_text("kind") }
}

/// A view of `SessionContextAttribution`.
#[derive(Clone, Copy)]
pub struct SessionContextAttribution<'a>(pub(crate) RawJson<'a>);

object_view!(SessionContextAttribution, 2433);

impl<'a> SessionContextAttribution<'a> {
    /// `totalTokens`, required. At least `0`.
    #[inline] pub fn total_tokens(self) -> u64 { self.0.natural("totalTokens") }
    /// `modelId`, required.
    #[inline] pub fn model_id(self) -> Cow<'a, str> { self.0.text("modelId") }
    /// `modelSource`, required.
    #[inline] pub fn model_source(self) -> Cow<'a, str> { self.0.text("modelSource") }
    /// `promptTokenLimit`, required. At least `0`.
    #[inline] pub fn prompt_token_limit(self) -> u64 { self.0.natural("promptTokenLimit") }
    /// `limit`, required. At least `0`.
    #[inline] pub fn limit(self) -> u64 { self.0.natural("limit") }
    /// `bufferTokens`, required. At least `0`.
    #[inline] pub fn buffer_tokens(self) -> u64 { self.0.natural("bufferTokens") }
    /// `compactionThreshold`, required. At least `0`.
    #[inline] pub fn compaction_threshold(self) -> u64 { self.0.natural("compactionThreshold") }
    /// `categories`, required.
    #[inline] pub fn categories(self) -> SessionContextAttributionCategories<'a> { SessionContextAttributionCategories(self.0.member("categories")) }
    /// `entries`, required.
    #[inline] pub fn entries(self) -> List<'a, SessionContextAttributionEntriesItem<'a>> { List::new(self.0.member("entries"), SessionContextAttributionEntriesItem) }
    /// `compactions`, required.
    #[inline] pub fn compactions(self) -> SessionContextAttributionCompactions<'a> { SessionContextAttributionCompactions(self.0.member("compactions")) }
}

/// A view of `SessionContextAttributionCategories`.
#[derive(Clone, Copy)]
pub struct SessionContextAttributionCategories<'a>(pub(crate) RawJson<'a>);

object_view!(SessionContextAttributionCategories, 2429);

impl<'a> SessionContextAttributionCategories<'a> {
    /// `systemPrompt`, required. At least `0`.
    #[inline] pub fn system_prompt(self) -> u64 { self.0.natural("systemPrompt") }
    /// `customInstructions`, required. At least `0`.
    #[inline] pub fn custom_instructions(self) -> u64 { self.0.natural("customInstructions") }
    /// `systemTools`, required. At least `0`.
    #[inline] pub fn system_tools(self) -> u64 { self.0.natural("systemTools") }
    /// `mcpTools`, required. At least `0`.
    #[inline] pub fn mcp_tools(self) -> u64 { self.0.natural("mcpTools") }
    /// `messages`, required. At least `0`.
    #[inline] pub fn messages(self) -> u64 { self.0.natural("messages") }
    /// `freeSpace`, required. At least `0`.
    #[inline] pub fn free_space(self) -> u64 { self.0.natural("freeSpace") }
    /// `buffer`, required. At least `0`.
    #[inline] pub fn buffer(self) -> u64 { self.0.natural("buffer") }
}

/// A view of `SessionContextAttributionCompactions`.
#[derive(Clone, Copy)]
pub struct SessionContextAttributionCompactions<'a>(pub(crate) RawJson<'a>);

object_view!(SessionContextAttributionCompactions, 2432);

impl<'a> SessionContextAttributionCompactions<'a> {
    /// `count`, required. At least `0`.
    #[inline] pub fn count(self) -> u64 { self.0.natural("count") }
}

/// A view of `SessionContextAttributionEntriesItem`.
#[derive(Clone, Copy)]
pub struct SessionContextAttributionEntriesItem<'a>(pub(crate) RawJson<'a>);

object_view!(SessionContextAttributionEntriesItem, 2430);

impl<'a> SessionContextAttributionEntriesItem<'a> {
    /// `kind`, required.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `id`, required.
    #[inline] pub fn id(self) -> Cow<'a, str> { self.0.text("id") }
    /// `label`, required.
    #[inline] pub fn label(self) -> Cow<'a, str> { self.0.text("label") }
    /// `tokens`, required. At least `0`.
    #[inline] pub fn tokens(self) -> u64 { self.0.natural("tokens") }
    /// `parentId`, optional.
    #[inline] pub fn parent_id(self) -> Option<Cow<'a, str>> { self.0.option_text("parentId") }
    /// `attributes`, optional.
    #[inline] pub fn attributes(self) -> Option<Map<'a, Cow<'a, str>>> { match self.0.option("attributes") { Some(raw) => Some(Map::new(raw, RawJson::to_text)), None => None } }
}

/// A view of `SessionEnrichMetadataResult`: the result of `sessions.enrichMetadata`.
#[derive(Clone, Copy)]
pub struct SessionEnrichMetadataResult<'a>(pub(crate) RawJson<'a>);

object_view!(SessionEnrichMetadataResult, 2637);

impl<'a> SessionEnrichMetadataResult<'a> {
    /// `sessions`, required.
    #[inline] pub fn sessions(self) -> List<'a, LocalSessionMetadataValue<'a>> { List::new(self.0.member("sessions"), LocalSessionMetadataValue) }
}

/// A view of `SessionLimitPredictionBaselineData`.
#[derive(Clone, Copy)]
pub struct SessionLimitPredictionBaselineData<'a>(pub(crate) RawJson<'a>);

object_view!(SessionLimitPredictionBaselineData, 2638);

impl<'a> SessionLimitPredictionBaselineData<'a> {
    /// `windowStart`, required.
    #[inline] pub fn window_start(self) -> Cow<'a, str> { self.0.text("windowStart") }
    /// `windowEnd`, required.
    #[inline] pub fn window_end(self) -> Cow<'a, str> { self.0.text("windowEnd") }
}

/// A view of `SessionLimitPredictionDetails`.
#[derive(Clone, Copy)]
pub struct SessionLimitPredictionDetails<'a>(pub(crate) RawJson<'a>);

object_view!(SessionLimitPredictionDetails, 2644);

impl<'a> SessionLimitPredictionDetails<'a> {
    /// `clientType`, required.
    #[inline] pub fn client_type(self) -> enums::SessionLimitPredictionClientType { enums::SessionLimitPredictionClientType::read(self.0.member("clientType")) }
    /// `modelId`, required.
    #[inline] pub fn model_id(self) -> Cow<'a, str> { self.0.text("modelId") }
    /// `source`, required.
    #[inline] pub fn source(self) -> enums::SessionLimitPredictionSource { enums::SessionLimitPredictionSource::read(self.0.member("source")) }
    /// `sourceKey`, required.
    #[inline] pub fn source_key(self) -> Cow<'a, str> { self.0.text("sourceKey") }
    /// `family`, optional.
    #[inline] pub fn family(self) -> Option<Cow<'a, str>> { self.0.option_text("family") }
    /// `tiers`, required.
    #[inline] pub fn tiers(self) -> List<'a, SessionLimitPredictionTierOption<'a>> { List::new(self.0.member("tiers"), SessionLimitPredictionTierOption) }
    /// `baselineData`, required.
    #[inline] pub fn baseline_data(self) -> SessionLimitPredictionBaselineData<'a> { SessionLimitPredictionBaselineData(self.0.member("baselineData")) }
    /// `recommendedTier`, required.
    #[inline] pub fn recommended_tier(self) -> enums::SessionLimitPredictionTier { enums::SessionLimitPredictionTier::read(self.0.member("recommendedTier")) }
    /// `recommendedCap`, required.
    #[inline] pub fn recommended_cap(self) -> Number<'a> { self.0.number("recommendedCap") }
}

/// A view of `SessionLimitPredictionRequest`: the parameters of `session.limitPrediction.predict`.
#[derive(Clone, Copy)]
pub struct SessionLimitPredictionRequest<'a>(pub(crate) RawJson<'a>);

object_view!(SessionLimitPredictionRequest, 2645);

impl<'a> SessionLimitPredictionRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `modelId`, optional.
    #[inline] pub fn model_id(self) -> Option<Cow<'a, str>> { self.0.option_text("modelId") }
    /// `clientType`, optional.
    #[inline] pub fn client_type(self) -> Option<enums::SessionLimitPredictionClientType> { match self.0.option("clientType") { Some(raw) => Some(enums::SessionLimitPredictionClientType::read(raw)), None => None } }
}

/// A view of `SessionLimitPredictionResultAvailable`.
#[derive(Clone, Copy)]
pub struct SessionLimitPredictionResultAvailable<'a>(pub(crate) RawJson<'a>);

object_view!(SessionLimitPredictionResultAvailable, 2647);

impl<'a> SessionLimitPredictionResultAvailable<'a> {
    /// `prediction`, required.
    #[inline] pub fn prediction(self) -> SessionLimitPredictionDetails<'a> { SessionLimitPredictionDetails(self.0.member("prediction")) }
    /// `kind`, required. Always `available`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `SessionLimitPredictionResultUnavailable`.
#[derive(Clone, Copy)]
pub struct SessionLimitPredictionResultUnavailable<'a>(pub(crate) RawJson<'a>);

object_view!(SessionLimitPredictionResultUnavailable, 2649);

impl<'a> SessionLimitPredictionResultUnavailable<'a> {
    /// `reason`, required.
    #[inline] pub fn reason(self) -> enums::SessionLimitPredictionUnavailableReason { enums::SessionLimitPredictionUnavailableReason::read(self.0.member("reason")) }
    /// `kind`, required. Always `unavailable`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `SessionLimitPredictionTierOption`.
#[derive(Clone, Copy)]
pub struct SessionLimitPredictionTierOption<'a>(pub(crate) RawJson<'a>);

object_view!(SessionLimitPredictionTierOption, 2642);

impl<'a> SessionLimitPredictionTierOption<'a> {
    /// `tier`, required.
    #[inline] pub fn tier(self) -> enums::SessionLimitPredictionTier { enums::SessionLimitPredictionTier::read(self.0.member("tier")) }
    /// `cap`, required.
    #[inline] pub fn cap(self) -> Number<'a> { self.0.number("cap") }
}

/// A view of `SessionList`: the result of `sessions.list`.
#[derive(Clone, Copy)]
pub struct SessionList<'a>(pub(crate) RawJson<'a>);

object_view!(SessionList, 2653);

impl<'a> SessionList<'a> {
    /// `sessions`, required.
    #[inline] pub fn sessions(self) -> List<'a, SessionListEntry<'a>> { List::new(self.0.member("sessions"), SessionListEntry::over) }
}

/// A view of `SessionLoadDeferredRepoHooksResult`: the result of `sessions.loadDeferredRepoHooks`.
#[derive(Clone, Copy)]
pub struct SessionLoadDeferredRepoHooksResult<'a>(pub(crate) RawJson<'a>);

object_view!(SessionLoadDeferredRepoHooksResult, 2654);

impl<'a> SessionLoadDeferredRepoHooksResult<'a> {
    /// `startupPrompts`, required.
    #[inline] pub fn startup_prompts(self) -> List<'a, Cow<'a, str>> { List::new(self.0.member("startupPrompts"), RawJson::to_text) }
    /// `hookCount`, required. At least `0`.
    #[inline] pub fn hook_count(self) -> u64 { self.0.natural("hookCount") }
}

/// A view of `SessionMetadataSnapshot`: the result of `session.metadata.snapshot`.
#[derive(Clone, Copy)]
pub struct SessionMetadataSnapshot<'a>(pub(crate) RawJson<'a>);

object_view!(SessionMetadataSnapshot, 2659);

impl<'a> SessionMetadataSnapshot<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `startTime`, required. Format `date-time`.
    #[inline] pub fn start_time(self) -> Cow<'a, str> { self.0.text("startTime") }
    /// `modifiedTime`, required. Format `date-time`.
    #[inline] pub fn modified_time(self) -> Cow<'a, str> { self.0.text("modifiedTime") }
    /// `isRemote`, required.
    #[inline] pub fn is_remote(self) -> bool { self.0.bool("isRemote") }
    /// `alreadyInUse`, required.
    #[inline] pub fn already_in_use(self) -> bool { self.0.bool("alreadyInUse") }
    /// `workspacePath`, required, may be null.
    #[inline] pub fn workspace_path(self) -> Option<Cow<'a, str>> { self.0.option_text("workspacePath") }
    /// `initialName`, optional.
    #[inline] pub fn initial_name(self) -> Option<Cow<'a, str>> { self.0.option_text("initialName") }
    /// `clientName`, optional.
    #[inline] pub fn client_name(self) -> Option<Cow<'a, str>> { self.0.option_text("clientName") }
    /// `remoteMetadata`, optional.
    #[inline] pub fn remote_metadata(self) -> Option<MetadataSnapshotRemoteMetadata<'a>> { match self.0.option("remoteMetadata") { Some(raw) => Some(MetadataSnapshotRemoteMetadata(raw)), None => None } }
    /// `summary`, optional.
    #[inline] pub fn summary(self) -> Option<Cow<'a, str>> { self.0.option_text("summary") }
    /// `workingDirectory`, required.
    #[inline] pub fn working_directory(self) -> Cow<'a, str> { self.0.text("workingDirectory") }
    /// `currentMode`, required.
    #[inline] pub fn current_mode(self) -> enums::MetadataSnapshotCurrentMode { enums::MetadataSnapshotCurrentMode::read(self.0.member("currentMode")) }
    /// `selectedModel`, optional.
    #[inline] pub fn selected_model(self) -> Option<Cow<'a, str>> { self.0.option_text("selectedModel") }
    /// `sessionLimits`, required, may be null.
    #[inline] pub fn session_limits(self) -> Option<SessionLimitsConfig<'a>> { match self.0.option("sessionLimits") { Some(raw) => Some(SessionLimitsConfig(raw)), None => None } }
    /// `indexedSearch`, optional.
    #[inline] pub fn indexed_search(self) -> Option<enums::IndexedSearchState> { match self.0.option("indexedSearch") { Some(raw) => Some(enums::IndexedSearchState::read(raw)), None => None } }
    /// `workspace`, required, may be null.
    #[inline] pub fn workspace(self) -> Option<WorkspaceSummary<'a>> { match self.0.option("workspace") { Some(raw) => Some(WorkspaceSummary(raw)), None => None } }
}

/// A view of `SessionModelList`: the result of `session.model.list`.
#[derive(Clone, Copy)]
pub struct SessionModelList<'a>(pub(crate) RawJson<'a>);

object_view!(SessionModelList, 2663);

impl<'a> SessionModelList<'a> {
    /// `list`, required.
    #[inline] pub fn list(self) -> List<'a, RawJson<'a>> { List::new(self.0.member("list"), RawJson::itself) }
    /// `providers`, optional.
    #[inline] pub fn providers(self) -> Option<List<'a, ModelProviderDescriptor<'a>>> { match self.0.option("providers") { Some(raw) => Some(List::new(raw, ModelProviderDescriptor)), None => None } }
    /// `modelPriceCategories`, optional.
    #[inline] pub fn model_price_categories(self) -> Option<List<'a, SessionModelPriceCategory<'a>>> { match self.0.option("modelPriceCategories") { Some(raw) => Some(List::new(raw, SessionModelPriceCategory)), None => None } }
    /// `quotaSnapshots`, optional.
    #[inline] pub fn quota_snapshots(self) -> Option<Map<'a, RawJson<'a>>> { match self.0.option("quotaSnapshots") { Some(raw) => Some(Map::new(raw, RawJson::itself)), None => None } }
    /// `auto`, optional.
    #[inline] pub fn auto(self) -> Option<AutoTierMetadata<'a>> { match self.0.option("auto") { Some(raw) => Some(AutoTierMetadata(raw)), None => None } }
}

/// A view of `SessionModelPriceCategory`.
#[derive(Clone, Copy)]
pub struct SessionModelPriceCategory<'a>(pub(crate) RawJson<'a>);

object_view!(SessionModelPriceCategory, 2661);

impl<'a> SessionModelPriceCategory<'a> {
    /// `id`, required.
    #[inline] pub fn id(self) -> Cow<'a, str> { self.0.text("id") }
    /// `priceCategory`, required.
    #[inline] pub fn price_category(self) -> enums::ModelPickerPriceCategory { enums::ModelPickerPriceCategory::read(self.0.member("priceCategory")) }
}

/// A view of `SessionOpenOptions`.
#[derive(Clone, Copy)]
pub struct SessionOpenOptions<'a>(pub(crate) RawJson<'a>);

object_view!(SessionOpenOptions, 2671);

impl<'a> SessionOpenOptions<'a> {
    /// `sessionId`, optional.
    #[inline] pub fn session_id(self) -> Option<Cow<'a, str>> { self.0.option_text("sessionId") }
    /// `name`, optional.
    #[inline] pub fn name(self) -> Option<Cow<'a, str>> { self.0.option_text("name") }
    /// `model`, optional.
    #[inline] pub fn model(self) -> Option<Cow<'a, str>> { self.0.option_text("model") }
    /// `reasoningEffort`, optional.
    #[inline] pub fn reasoning_effort(self) -> Option<Cow<'a, str>> { self.0.option_text("reasoningEffort") }
    /// `reasoningSummary`, optional.
    #[inline] pub fn reasoning_summary(self) -> Option<enums::SessionOpenOptionsReasoningSummary> { match self.0.option("reasoningSummary") { Some(raw) => Some(enums::SessionOpenOptionsReasoningSummary::read(raw)), None => None } }
    /// `verbosity`, optional.
    #[inline] pub fn verbosity(self) -> Option<enums::Verbosity> { match self.0.option("verbosity") { Some(raw) => Some(enums::Verbosity::read(raw)), None => None } }
    /// `clientName`, optional.
    #[inline] pub fn client_name(self) -> Option<Cow<'a, str>> { self.0.option_text("clientName") }
    /// `authClientIdMetadataUrl`, optional.
    #[inline] pub fn auth_client_id_metadata_url(self) -> Option<Cow<'a, str>> { self.0.option_text("authClientIdMetadataUrl") }
    /// `clientKind`, optional.
    #[inline] pub fn client_kind(self) -> Option<Cow<'a, str>> { self.0.option_text("clientKind") }
    /// `lspClientName`, optional.
    #[inline] pub fn lsp_client_name(self) -> Option<Cow<'a, str>> { self.0.option_text("lspClientName") }
    /// `integrationId`, optional.
    #[inline] pub fn integration_id(self) -> Option<Cow<'a, str>> { self.0.option_text("integrationId") }
    /// `expAssignments`, optional. Internal to the runtime.
    #[inline] pub fn exp_assignments(self) -> Option<RawJson<'a>> { self.0.option("expAssignments") }
    /// `enableManagedSettings`, optional.
    #[inline] pub fn enable_managed_settings(self) -> Option<bool> { self.0.option_bool("enableManagedSettings") }
    /// `managedSettings`, optional.
    #[inline] pub fn managed_settings(self) -> Option<SessionManagedSettings<'a>> { match self.0.option("managedSettings") { Some(raw) => Some(SessionManagedSettings(raw)), None => None } }
    /// `enableFileChangeTracking`, optional.
    #[inline] pub fn enable_file_change_tracking(self) -> Option<bool> { self.0.option_bool("enableFileChangeTracking") }
    /// `featureFlags`, optional.
    #[inline] pub fn feature_flags(self) -> Option<Map<'a, bool>> { match self.0.option("featureFlags") { Some(raw) => Some(Map::new(raw, RawJson::to_bool)), None => None } }
    /// `isExperimentalMode`, optional.
    #[inline] pub fn is_experimental_mode(self) -> Option<bool> { self.0.option_bool("isExperimentalMode") }
    /// `authInfo`, optional.
    #[inline] pub fn auth_info(self) -> Option<AuthInfo<'a>> { match self.0.option("authInfo") { Some(raw) => Some(AuthInfo::over(raw)), None => None } }
    /// `provider`, optional.
    #[inline] pub fn provider(self) -> Option<ProviderConfig<'a>> { match self.0.option("provider") { Some(raw) => Some(ProviderConfig(raw)), None => None } }
    /// `capi`, optional.
    #[inline] pub fn capi(self) -> Option<CapiSessionOptions<'a>> { match self.0.option("capi") { Some(raw) => Some(CapiSessionOptions(raw)), None => None } }
    /// `providers`, optional.
    #[inline] pub fn providers(self) -> Option<List<'a, NamedProviderConfig<'a>>> { match self.0.option("providers") { Some(raw) => Some(List::new(raw, NamedProviderConfig)), None => None } }
    /// `models`, optional.
    #[inline] pub fn models(self) -> Option<List<'a, ProviderModelConfig<'a>>> { match self.0.option("models") { Some(raw) => Some(List::new(raw, ProviderModelConfig)), None => None } }
    /// `workingDirectory`, optional.
    #[inline] pub fn working_directory(self) -> Option<Cow<'a, str>> { self.0.option_text("workingDirectory") }
    /// `additionalDirectories`, optional.
    #[inline] pub fn additional_directories(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("additionalDirectories") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
    /// `workingDirectoryContext`, optional.
    #[inline] pub fn working_directory_context(self) -> Option<SessionContext<'a>> { match self.0.option("workingDirectoryContext") { Some(raw) => Some(SessionContext(raw)), None => None } }
    /// `remoteSteerable`, optional.
    #[inline] pub fn remote_steerable(self) -> Option<bool> { self.0.option_bool("remoteSteerable") }
    /// `remoteExporting`, optional.
    #[inline] pub fn remote_exporting(self) -> Option<bool> { self.0.option_bool("remoteExporting") }
    /// `remoteDefaultedOn`, optional.
    #[inline] pub fn remote_defaulted_on(self) -> Option<bool> { self.0.option_bool("remoteDefaultedOn") }
    /// `detachedFromSpawningParentSessionId`, optional.
    #[inline] pub fn detached_from_spawning_parent_session_id(self) -> Option<Cow<'a, str>> { self.0.option_text("detachedFromSpawningParentSessionId") }
    /// `detachedFromSpawningParentEngagementId`, optional.
    #[inline] pub fn detached_from_spawning_parent_engagement_id(self) -> Option<Cow<'a, str>> { self.0.option_text("detachedFromSpawningParentEngagementId") }
    /// `availableTools`, optional.
    #[inline] pub fn available_tools(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("availableTools") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
    /// `excludedTools`, optional.
    #[inline] pub fn excluded_tools(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("excludedTools") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
    /// `includedBuiltinAgents`, optional.
    #[inline] pub fn included_builtin_agents(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("includedBuiltinAgents") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
    /// `excludedBuiltinAgents`, optional.
    #[inline] pub fn excluded_builtin_agents(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("excludedBuiltinAgents") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
    /// `enableScriptSafety`, optional.
    #[inline] pub fn enable_script_safety(self) -> Option<bool> { self.0.option_bool("enableScriptSafety") }
    /// `shell`, optional.
    #[inline] pub fn shell(self) -> Option<ShellOptions<'a>> { match self.0.option("shell") { Some(raw) => Some(ShellOptions(raw)), None => None } }
    /// `shellInitProfile`, optional. Deprecated.
    #[inline] pub fn shell_init_profile(self) -> Option<Cow<'a, str>> { self.0.option_text("shellInitProfile") }
    /// `shellProcessFlags`, optional.
    #[inline] pub fn shell_process_flags(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("shellProcessFlags") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
    /// `sandboxConfig`, optional.
    #[inline] pub fn sandbox_config(self) -> Option<SandboxConfig<'a>> { match self.0.option("sandboxConfig") { Some(raw) => Some(SandboxConfig(raw)), None => None } }
    /// `sandboxConfigSource`, optional.
    #[inline] pub fn sandbox_config_source(self) -> Option<enums::SandboxConfigSource> { match self.0.option("sandboxConfigSource") { Some(raw) => Some(enums::SandboxConfigSource::read(raw)), None => None } }
    /// `logInteractiveShells`, optional.
    #[inline] pub fn log_interactive_shells(self) -> Option<bool> { self.0.option_bool("logInteractiveShells") }
    /// `envValueMode`, optional.
    #[inline] pub fn env_value_mode(self) -> Option<enums::SessionOpenOptionsEnvValueMode> { match self.0.option("envValueMode") { Some(raw) => Some(enums::SessionOpenOptionsEnvValueMode::read(raw)), None => None } }
    /// `disabledMcpServers`, optional.
    #[inline] pub fn disabled_mcp_servers(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("disabledMcpServers") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
    /// `managedMcpServers`, optional.
    #[inline] pub fn managed_mcp_servers(self) -> Option<Map<'a, ManagedMcpServerConfig<'a>>> { match self.0.option("managedMcpServers") { Some(raw) => Some(Map::new(raw, ManagedMcpServerConfig)), None => None } }
    /// `allowAllMcpServerInstructions`, optional.
    #[inline] pub fn allow_all_mcp_server_instructions(self) -> Option<bool> { self.0.option_bool("allowAllMcpServerInstructions") }
    /// `skillDirectories`, optional.
    #[inline] pub fn skill_directories(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("skillDirectories") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
    /// `ignoredSkillsLocations`, optional.
    #[inline] pub fn ignored_skills_locations(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("ignoredSkillsLocations") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
    /// `enableSkills`, optional.
    #[inline] pub fn enable_skills(self) -> Option<bool> { self.0.option_bool("enableSkills") }
    /// `hasSkillProvider`, optional. Internal to the runtime.
    #[inline] pub fn has_skill_provider(self) -> Option<bool> { self.0.option_bool("hasSkillProvider") }
    /// `includedBuiltinSkills`, optional.
    #[inline] pub fn included_builtin_skills(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("includedBuiltinSkills") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
    /// `disabledSkills`, optional.
    #[inline] pub fn disabled_skills(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("disabledSkills") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
    /// `installedPlugins`, optional.
    #[inline] pub fn installed_plugins(self) -> Option<List<'a, InstalledPlugin<'a>>> { match self.0.option("installedPlugins") { Some(raw) => Some(List::new(raw, InstalledPlugin)), None => None } }
    /// `customAgentsLocalOnly`, optional.
    #[inline] pub fn custom_agents_local_only(self) -> Option<bool> { self.0.option_bool("customAgentsLocalOnly") }
    /// `skipCustomInstructions`, optional.
    #[inline] pub fn skip_custom_instructions(self) -> Option<bool> { self.0.option_bool("skipCustomInstructions") }
    /// `refreshCustomInstructions`, optional.
    #[inline] pub fn refresh_custom_instructions(self) -> Option<bool> { self.0.option_bool("refreshCustomInstructions") }
    /// `disabledInstructionSources`, optional.
    #[inline] pub fn disabled_instruction_sources(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("disabledInstructionSources") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
    /// `coauthorEnabled`, optional.
    #[inline] pub fn coauthor_enabled(self) -> Option<bool> { self.0.option_bool("coauthorEnabled") }
    /// `trajectoryFile`, optional.
    #[inline] pub fn trajectory_file(self) -> Option<Cow<'a, str>> { self.0.option_text("trajectoryFile") }
    /// `enableStreaming`, optional.
    #[inline] pub fn enable_streaming(self) -> Option<bool> { self.0.option_bool("enableStreaming") }
    /// `enableCitations`, optional.
    #[inline] pub fn enable_citations(self) -> Option<bool> { self.0.option_bool("enableCitations") }
    /// `copilotUrl`, optional.
    #[inline] pub fn copilot_url(self) -> Option<Cow<'a, str>> { self.0.option_text("copilotUrl") }
    /// `askUserDisabled`, optional.
    #[inline] pub fn ask_user_disabled(self) -> Option<bool> { self.0.option_bool("askUserDisabled") }
    /// `continueOnAutoMode`, optional.
    #[inline] pub fn continue_on_auto_mode(self) -> Option<bool> { self.0.option_bool("continueOnAutoMode") }
    /// `runningInInteractiveMode`, optional.
    #[inline] pub fn running_in_interactive_mode(self) -> Option<bool> { self.0.option_bool("runningInInteractiveMode") }
    /// `enableOnDemandInstructionDiscovery`, optional.
    #[inline] pub fn enable_on_demand_instruction_discovery(self) -> Option<bool> { self.0.option_bool("enableOnDemandInstructionDiscovery") }
    /// `maxInlineBinaryBytes`, optional. At least `0`.
    #[inline] pub fn max_inline_binary_bytes(self) -> Option<u64> { self.0.option_natural("maxInlineBinaryBytes") }
    /// `modelCapabilitiesOverrides`, optional.
    #[inline] pub fn model_capabilities_overrides(self) -> Option<ModelCapabilitiesOverride<'a>> { match self.0.option("modelCapabilitiesOverrides") { Some(raw) => Some(ModelCapabilitiesOverride(raw)), None => None } }
    /// `sessionLimits`, optional.
    #[inline] pub fn session_limits(self) -> Option<SessionLimitsConfig<'a>> { match self.0.option("sessionLimits") { Some(raw) => Some(SessionLimitsConfig(raw)), None => None } }
    /// `agentContext`, optional.
    #[inline] pub fn agent_context(self) -> Option<Cow<'a, str>> { self.0.option_text("agentContext") }
    /// `eventsLogDirectory`, optional.
    #[inline] pub fn events_log_directory(self) -> Option<Cow<'a, str>> { self.0.option_text("eventsLogDirectory") }
    /// `eventsLogIncludesSubagents`, optional.
    #[inline] pub fn events_log_includes_subagents(self) -> Option<bool> { self.0.option_bool("eventsLogIncludesSubagents") }
    /// `configDir`, optional.
    #[inline] pub fn config_dir(self) -> Option<Cow<'a, str>> { self.0.option_text("configDir") }
    /// `additionalContentExclusionPolicies`, optional.
    #[inline] pub fn additional_content_exclusion_policies(self) -> Option<List<'a, SessionOpenOptionsAdditionalContentExclusionPolicy<'a>>> { match self.0.option("additionalContentExclusionPolicies") { Some(raw) => Some(List::new(raw, SessionOpenOptionsAdditionalContentExclusionPolicy)), None => None } }
    /// `memory`, optional.
    #[inline] pub fn memory(self) -> Option<MemoryConfiguration<'a>> { match self.0.option("memory") { Some(raw) => Some(MemoryConfiguration(raw)), None => None } }
    /// `sessionCapabilities`, optional.
    #[inline] pub fn session_capabilities(self) -> Option<List<'a, enums::SessionCapability>> { match self.0.option("sessionCapabilities") { Some(raw) => Some(List::new(raw, enums::SessionCapability::read)), None => None } }
    /// `agentDirectories`, optional.
    #[inline] pub fn agent_directories(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("agentDirectories") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
    /// `autopilot`, optional.
    #[inline] pub fn autopilot(self) -> Option<AutopilotOptions<'a>> { match self.0.option("autopilot") { Some(raw) => Some(AutopilotOptions(raw)), None => None } }
    /// `autoTierIsExplicit`, optional.
    #[inline] pub fn auto_tier_is_explicit(self) -> Option<bool> { self.0.option_bool("autoTierIsExplicit") }
    /// `enableFileHooks`, optional.
    #[inline] pub fn enable_file_hooks(self) -> Option<bool> { self.0.option_bool("enableFileHooks") }
    /// `enforceManagedModelDefaults`, optional.
    #[inline] pub fn enforce_managed_model_defaults(self) -> Option<bool> { self.0.option_bool("enforceManagedModelDefaults") }
    /// `hookDirectories`, optional.
    #[inline] pub fn hook_directories(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("hookDirectories") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
    /// `instructionDirectories`, optional.
    #[inline] pub fn instruction_directories(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("instructionDirectories") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
    /// `interactiveUser`, optional.
    #[inline] pub fn interactive_user(self) -> Option<bool> { self.0.option_bool("interactiveUser") }
}

/// A view of `SessionOpenOptionsAdditionalContentExclusionPolicy`.
#[derive(Clone, Copy)]
pub struct SessionOpenOptionsAdditionalContentExclusionPolicy<'a>(pub(crate) RawJson<'a>);

object_view!(SessionOpenOptionsAdditionalContentExclusionPolicy, 2669);

impl<'a> SessionOpenOptionsAdditionalContentExclusionPolicy<'a> {
    /// `rules`, required.
    #[inline] pub fn rules(self) -> List<'a, SessionOpenOptionsAdditionalContentExclusionPolicyRule<'a>> { List::new(self.0.member("rules"), SessionOpenOptionsAdditionalContentExclusionPolicyRule) }
    /// `last_updated_at`, required.
    #[inline] pub fn last_updated_at(self) -> RawJson<'a> { self.0.member("last_updated_at") }
    /// `scope`, required.
    #[inline] pub fn scope(self) -> enums::SessionOpenOptionsAdditionalContentExclusionPolicyScope { enums::SessionOpenOptionsAdditionalContentExclusionPolicyScope::read(self.0.member("scope")) }
}

/// A view of `SessionOpenOptionsAdditionalContentExclusionPolicyRule`.
#[derive(Clone, Copy)]
pub struct SessionOpenOptionsAdditionalContentExclusionPolicyRule<'a>(pub(crate) RawJson<'a>);

object_view!(SessionOpenOptionsAdditionalContentExclusionPolicyRule, 2666);

impl<'a> SessionOpenOptionsAdditionalContentExclusionPolicyRule<'a> {
    /// `paths`, required.
    #[inline] pub fn paths(self) -> List<'a, Cow<'a, str>> { List::new(self.0.member("paths"), RawJson::to_text) }
    /// `ifAnyMatch`, optional.
    #[inline] pub fn if_any_match(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("ifAnyMatch") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
    /// `ifNoneMatch`, optional.
    #[inline] pub fn if_none_match(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("ifNoneMatch") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
    /// `source`, required.
    #[inline] pub fn source(self) -> SessionOpenOptionsAdditionalContentExclusionPolicyRuleSource<'a> { SessionOpenOptionsAdditionalContentExclusionPolicyRuleSource(self.0.member("source")) }
}

/// A view of `SessionOpenOptionsAdditionalContentExclusionPolicyRuleSource`.
#[derive(Clone, Copy)]
pub struct SessionOpenOptionsAdditionalContentExclusionPolicyRuleSource<'a>(pub(crate) RawJson<'a>);

object_view!(SessionOpenOptionsAdditionalContentExclusionPolicyRuleSource, 2665);

impl<'a> SessionOpenOptionsAdditionalContentExclusionPolicyRuleSource<'a> {
    /// `name`, required.
    #[inline] pub fn name(self) -> Cow<'a, str> { self.0.text("name") }
    /// `type`, required.
    #[inline] pub fn r#type(self) -> Cow<'a, str> { self.0.text("type") }
}

/// A view of `SessionOpenResult`: the result of `sessions.open`.
#[derive(Clone, Copy)]
pub struct SessionOpenResult<'a>(pub(crate) RawJson<'a>);

object_view!(SessionOpenResult, 2692);

impl<'a> SessionOpenResult<'a> {
    /// `status`, required.
    #[inline] pub fn status(self) -> enums::SessionsOpenStatus { enums::SessionsOpenStatus::read(self.0.member("status")) }
    /// `sessionId`, optional.
    #[inline] pub fn session_id(self) -> Option<Cow<'a, str>> { self.0.option_text("sessionId") }
    /// `sessionApi`, optional. Internal to the runtime.
    #[inline] pub fn session_api(self) -> Option<RawJson<'a>> { self.0.option("sessionApi") }
    /// `startupPrompts`, optional.
    #[inline] pub fn startup_prompts(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("startupPrompts") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
    /// `remoteSessionId`, optional.
    #[inline] pub fn remote_session_id(self) -> Option<Cow<'a, str>> { self.0.option_text("remoteSessionId") }
    /// `metadata`, optional.
    #[inline] pub fn metadata(self) -> Option<RemoteSessionMetadataValue<'a>> { match self.0.option("metadata") { Some(raw) => Some(RemoteSessionMetadataValue(raw)), None => None } }
    /// `progress`, optional.
    #[inline] pub fn progress(self) -> Option<List<'a, SessionsOpenProgress<'a>>> { match self.0.option("progress") { Some(raw) => Some(List::new(raw, SessionsOpenProgress)), None => None } }
}

/// A view of `SessionPluginsDisableRequest`: the parameters of `session.plugins.disable`.
#[derive(Clone, Copy)]
pub struct SessionPluginsDisableRequest<'a>(pub(crate) RawJson<'a>);

object_view!(SessionPluginsDisableRequest, 2693);

impl<'a> SessionPluginsDisableRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `names`, required.
    #[inline] pub fn names(self) -> List<'a, Cow<'a, str>> { List::new(self.0.member("names"), RawJson::to_text) }
}

/// A view of `SessionPluginsEnableRequest`: the parameters of `session.plugins.enable`.
#[derive(Clone, Copy)]
pub struct SessionPluginsEnableRequest<'a>(pub(crate) RawJson<'a>);

object_view!(SessionPluginsEnableRequest, 2694);

impl<'a> SessionPluginsEnableRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `names`, required.
    #[inline] pub fn names(self) -> List<'a, Cow<'a, str>> { List::new(self.0.member("names"), RawJson::to_text) }
}

/// A view of `SessionPluginsInstallRequest`: the parameters of `session.plugins.install`.
#[derive(Clone, Copy)]
pub struct SessionPluginsInstallRequest<'a>(pub(crate) RawJson<'a>);

object_view!(SessionPluginsInstallRequest, 2695);

impl<'a> SessionPluginsInstallRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `source`, required.
    #[inline] pub fn source(self) -> Cow<'a, str> { self.0.text("source") }
}

/// A view of `SessionPruneResult`: the result of `sessions.pruneOld`.
#[derive(Clone, Copy)]
pub struct SessionPruneResult<'a>(pub(crate) RawJson<'a>);

object_view!(SessionPruneResult, 2696);

impl<'a> SessionPruneResult<'a> {
    /// `deleted`, required.
    #[inline] pub fn deleted(self) -> List<'a, Cow<'a, str>> { List::new(self.0.member("deleted"), RawJson::to_text) }
    /// `candidates`, required.
    #[inline] pub fn candidates(self) -> List<'a, Cow<'a, str>> { List::new(self.0.member("candidates"), RawJson::to_text) }
    /// `skipped`, required.
    #[inline] pub fn skipped(self) -> List<'a, Cow<'a, str>> { List::new(self.0.member("skipped"), RawJson::to_text) }
    /// `freedBytes`, required. At least `0`.
    #[inline] pub fn freed_bytes(self) -> u64 { self.0.natural("freedBytes") }
    /// `dryRun`, required.
    #[inline] pub fn dry_run(self) -> bool { self.0.bool("dryRun") }
}

/// A view of `SessionSetCredentialsParams`: the parameters of `session.gitHubAuth.setCredentials`.
#[derive(Clone, Copy)]
pub struct SessionSetCredentialsParams<'a>(pub(crate) RawJson<'a>);

object_view!(SessionSetCredentialsParams, 2699);

impl<'a> SessionSetCredentialsParams<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `credentials`, optional.
    #[inline] pub fn credentials(self) -> Option<SettableAuthInfo<'a>> { match self.0.option("credentials") { Some(raw) => Some(SettableAuthInfo::over(raw)), None => None } }
}

/// A view of `SessionSetCredentialsResult`: the result of `session.gitHubAuth.setCredentials`.
#[derive(Clone, Copy)]
pub struct SessionSetCredentialsResult<'a>(pub(crate) RawJson<'a>);

object_view!(SessionSetCredentialsResult, 2700);

impl<'a> SessionSetCredentialsResult<'a> {
    /// `success`, required.
    #[inline] pub fn success(self) -> bool { self.0.bool("success") }
    /// `copilotUserResolved`, optional.
    #[inline] pub fn copilot_user_resolved(self) -> Option<bool> { self.0.option_bool("copilotUserResolved") }
}

/// A view of `SessionSizes`: the result of `sessions.getSizes`.
#[derive(Clone, Copy)]
pub struct SessionSizes<'a>(pub(crate) RawJson<'a>);

object_view!(SessionSizes, 2701);

impl<'a> SessionSizes<'a> {
    /// `sizes`, required.
    #[inline] pub fn sizes(self) -> Map<'a, u64> { Map::new(self.0.member("sizes"), RawJson::natural_of) }
}

/// A view of `SessionTelemetryEngagement`: the result of `session.telemetry.getEngagementId`.
#[derive(Clone, Copy)]
pub struct SessionTelemetryEngagement<'a>(pub(crate) RawJson<'a>);

object_view!(SessionTelemetryEngagement, 2702);

impl<'a> SessionTelemetryEngagement<'a> {
    /// `engagementId`, optional.
    #[inline] pub fn engagement_id(self) -> Option<Cow<'a, str>> { self.0.option_text("engagementId") }
}

/// A view of `SessionWorkingDirectoryContext`.
#[derive(Clone, Copy)]
pub struct SessionWorkingDirectoryContext<'a>(pub(crate) RawJson<'a>);

object_view!(SessionWorkingDirectoryContext, 2443);

impl<'a> SessionWorkingDirectoryContext<'a> {
    /// `cwd`, required.
    #[inline] pub fn cwd(self) -> Cow<'a, str> { self.0.text("cwd") }
    /// `gitRoot`, optional.
    #[inline] pub fn git_root(self) -> Option<Cow<'a, str>> { self.0.option_text("gitRoot") }
    /// `repository`, optional.
    #[inline] pub fn repository(self) -> Option<Cow<'a, str>> { self.0.option_text("repository") }
    /// `hostType`, optional.
    #[inline] pub fn host_type(self) -> Option<enums::SessionWorkingDirectoryContextHostType> { match self.0.option("hostType") { Some(raw) => Some(enums::SessionWorkingDirectoryContextHostType::read(raw)), None => None } }
    /// `repositoryHost`, optional.
    #[inline] pub fn repository_host(self) -> Option<Cow<'a, str>> { self.0.option_text("repositoryHost") }
    /// `branch`, optional.
    #[inline] pub fn branch(self) -> Option<Cow<'a, str>> { self.0.option_text("branch") }
    /// `headCommit`, optional.
    #[inline] pub fn head_commit(self) -> Option<Cow<'a, str>> { self.0.option_text("headCommit") }
    /// `baseCommit`, optional.
    #[inline] pub fn base_commit(self) -> Option<Cow<'a, str>> { self.0.option_text("baseCommit") }
}

/// A view of `SessionsBulkDeleteRequest`: the parameters of `sessions.bulkDelete`.
#[derive(Clone, Copy)]
pub struct SessionsBulkDeleteRequest<'a>(pub(crate) RawJson<'a>);

object_view!(SessionsBulkDeleteRequest, 2703);

impl<'a> SessionsBulkDeleteRequest<'a> {
    /// `sessionIds`, required.
    #[inline] pub fn session_ids(self) -> List<'a, Cow<'a, str>> { List::new(self.0.member("sessionIds"), RawJson::to_text) }
}

/// A view of `SessionsCheckInUseRequest`: the parameters of `sessions.checkInUse`.
#[derive(Clone, Copy)]
pub struct SessionsCheckInUseRequest<'a>(pub(crate) RawJson<'a>);

object_view!(SessionsCheckInUseRequest, 2704);

impl<'a> SessionsCheckInUseRequest<'a> {
    /// `sessionIds`, required.
    #[inline] pub fn session_ids(self) -> List<'a, Cow<'a, str>> { List::new(self.0.member("sessionIds"), RawJson::to_text) }
}

/// A view of `SessionsCheckInUseResult`: the result of `sessions.checkInUse`.
#[derive(Clone, Copy)]
pub struct SessionsCheckInUseResult<'a>(pub(crate) RawJson<'a>);

object_view!(SessionsCheckInUseResult, 2705);

impl<'a> SessionsCheckInUseResult<'a> {
    /// `inUse`, required.
    #[inline] pub fn in_use(self) -> List<'a, Cow<'a, str>> { List::new(self.0.member("inUse"), RawJson::to_text) }
}

/// A view of `SessionsClientMetadataEntryCorrupt`.
#[derive(Clone, Copy)]
pub struct SessionsClientMetadataEntryCorrupt<'a>(pub(crate) RawJson<'a>);

object_view!(SessionsClientMetadataEntryCorrupt, 2711);

impl<'a> SessionsClientMetadataEntryCorrupt<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `status`, required. Always `corrupt`.
    #[inline] pub fn status(self) -> Cow<'a, str> { self.0.text("status") }
}

/// A view of `SessionsClientMetadataEntryNotFound`.
#[derive(Clone, Copy)]
pub struct SessionsClientMetadataEntryNotFound<'a>(pub(crate) RawJson<'a>);

object_view!(SessionsClientMetadataEntryNotFound, 2709);

impl<'a> SessionsClientMetadataEntryNotFound<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `status`, required. Always `notFound`.
    #[inline] pub fn status(self) -> Cow<'a, str> { self.0.text("status") }
}

/// A view of `SessionsClientMetadataEntryOk`.
#[derive(Clone, Copy)]
pub struct SessionsClientMetadataEntryOk<'a>(pub(crate) RawJson<'a>);

object_view!(SessionsClientMetadataEntryOk, 2707);

impl<'a> SessionsClientMetadataEntryOk<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `metadata`, required.
    #[inline] pub fn metadata(self) -> Map<'a, Cow<'a, str>> { Map::new(self.0.member("metadata"), RawJson::to_text) }
    /// `status`, required. Always `ok`.
    #[inline] pub fn status(self) -> Cow<'a, str> { self.0.text("status") }
}

/// A view of `SessionsClientMetadataEntryUnavailable`.
#[derive(Clone, Copy)]
pub struct SessionsClientMetadataEntryUnavailable<'a>(pub(crate) RawJson<'a>);

object_view!(SessionsClientMetadataEntryUnavailable, 2714);

impl<'a> SessionsClientMetadataEntryUnavailable<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `code`, required.
    #[inline] pub fn code(self) -> Cow<'a, str> { self.0.text("code") }
    /// `message`, required.
    #[inline] pub fn message(self) -> Cow<'a, str> { self.0.text("message") }
    /// `status`, required. Always `unavailable`.
    #[inline] pub fn status(self) -> Cow<'a, str> { self.0.text("status") }
}

/// A view of `SessionsClientMetadataEntryUnsupportedVersion`.
#[derive(Clone, Copy)]
pub struct SessionsClientMetadataEntryUnsupportedVersion<'a>(pub(crate) RawJson<'a>);

object_view!(SessionsClientMetadataEntryUnsupportedVersion, 2713);

impl<'a> SessionsClientMetadataEntryUnsupportedVersion<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `status`, required. Always `unsupportedVersion`.
    #[inline] pub fn status(self) -> Cow<'a, str> { self.0.text("status") }
}

/// A view of `SessionsCloseRequest`: the parameters of `sessions.close`.
#[derive(Clone, Copy)]
pub struct SessionsCloseRequest<'a>(pub(crate) RawJson<'a>);

object_view!(SessionsCloseRequest, 2716);

impl<'a> SessionsCloseRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
}

/// A view of `SessionsCloseResult`: the result of `sessions.close`.
#[derive(Clone, Copy)]
pub struct SessionsCloseResult<'a>(pub(crate) RawJson<'a>);

object_view!(SessionsCloseResult, 2717);

impl<'a> SessionsCloseResult<'a> {
    /// The members whose names are data.
    #[inline] pub fn members(self) -> Map<'a, RawJson<'a>> { Map::unnamed(self.0, 2717, RawJson::itself) }
}

/// A view of `SessionsEnrichMetadataRequest`: the parameters of `sessions.enrichMetadata`.
#[derive(Clone, Copy)]
pub struct SessionsEnrichMetadataRequest<'a>(pub(crate) RawJson<'a>);

object_view!(SessionsEnrichMetadataRequest, 2718);

impl<'a> SessionsEnrichMetadataRequest<'a> {
    /// `sessions`, required.
    #[inline] pub fn sessions(self) -> List<'a, LocalSessionMetadataValue<'a>> { List::new(self.0.member("sessions"), LocalSessionMetadataValue) }
}

/// A view of `SessionsFindByPrefixRequest`: the parameters of `sessions.findByPrefix`.
#[derive(Clone, Copy)]
pub struct SessionsFindByPrefixRequest<'a>(pub(crate) RawJson<'a>);

object_view!(SessionsFindByPrefixRequest, 2719);

impl<'a> SessionsFindByPrefixRequest<'a> {
    /// `prefix`, required.
    #[inline] pub fn prefix(self) -> Cow<'a, str> { self.0.text("prefix") }
}

/// A view of `SessionsFindByPrefixResult`: the result of `sessions.findByPrefix`.
#[derive(Clone, Copy)]
pub struct SessionsFindByPrefixResult<'a>(pub(crate) RawJson<'a>);

object_view!(SessionsFindByPrefixResult, 2720);

impl<'a> SessionsFindByPrefixResult<'a> {
    /// `sessionId`, optional.
    #[inline] pub fn session_id(self) -> Option<Cow<'a, str>> { self.0.option_text("sessionId") }
}

/// A view of `SessionsFindByTaskIDRequest`: the parameters of `sessions.findByTaskId`.
#[derive(Clone, Copy)]
pub struct SessionsFindByTaskIDRequest<'a>(pub(crate) RawJson<'a>);

object_view!(SessionsFindByTaskIDRequest, 2721);

impl<'a> SessionsFindByTaskIDRequest<'a> {
    /// `taskId`, required.
    #[inline] pub fn task_id(self) -> Cow<'a, str> { self.0.text("taskId") }
}

/// A view of `SessionsFindByTaskIDResult`: the result of `sessions.findByTaskId`.
#[derive(Clone, Copy)]
pub struct SessionsFindByTaskIDResult<'a>(pub(crate) RawJson<'a>);

object_view!(SessionsFindByTaskIDResult, 2722);

impl<'a> SessionsFindByTaskIDResult<'a> {
    /// `sessionId`, optional.
    #[inline] pub fn session_id(self) -> Option<Cow<'a, str>> { self.0.option_text("sessionId") }
}

/// A view of `SessionsGetClientMetadataRequest`: the parameters of `sessions.getClientMetadata`.
#[derive(Clone, Copy)]
pub struct SessionsGetClientMetadataRequest<'a>(pub(crate) RawJson<'a>);

object_view!(SessionsGetClientMetadataRequest, 2723);

impl<'a> SessionsGetClientMetadataRequest<'a> {
    /// `sessionIds`, required. Greatest number of items `1000`.
    #[inline] pub fn session_ids(self) -> List<'a, Cow<'a, str>> { List::new(self.0.member("sessionIds"), RawJson::to_text) }
    /// `keys`, optional. Greatest number of items `128`.
    #[inline] pub fn keys(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("keys") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
}

/// A view of `SessionsGetLastForContextRequest`: the parameters of `sessions.getLastForContext`.
#[derive(Clone, Copy)]
pub struct SessionsGetLastForContextRequest<'a>(pub(crate) RawJson<'a>);

object_view!(SessionsGetLastForContextRequest, 2724);

impl<'a> SessionsGetLastForContextRequest<'a> {
    /// `context`, optional.
    #[inline] pub fn context(self) -> Option<SessionContext<'a>> { match self.0.option("context") { Some(raw) => Some(SessionContext(raw)), None => None } }
}

/// A view of `SessionsGetLastForContextResult`: the result of `sessions.getLastForContext`.
#[derive(Clone, Copy)]
pub struct SessionsGetLastForContextResult<'a>(pub(crate) RawJson<'a>);

object_view!(SessionsGetLastForContextResult, 2725);

impl<'a> SessionsGetLastForContextResult<'a> {
    /// `sessionId`, optional.
    #[inline] pub fn session_id(self) -> Option<Cow<'a, str>> { self.0.option_text("sessionId") }
}

/// A view of `SessionsListRequest`: the parameters of `sessions.list`.
#[derive(Clone, Copy)]
pub struct SessionsListRequest<'a>(pub(crate) RawJson<'a>);

object_view!(SessionsListRequest, 2727);

impl<'a> SessionsListRequest<'a> {
    /// `source`, optional.
    #[inline] pub fn source(self) -> Option<enums::SessionSource> { match self.0.option("source") { Some(raw) => Some(enums::SessionSource::read(raw)), None => None } }
    /// `metadataLimit`, optional. At least `0`.
    #[inline] pub fn metadata_limit(self) -> Option<u64> { self.0.option_natural("metadataLimit") }
    /// `filter`, optional.
    #[inline] pub fn filter(self) -> Option<SessionListFilter<'a>> { match self.0.option("filter") { Some(raw) => Some(SessionListFilter(raw)), None => None } }
    /// `includeDetached`, optional.
    #[inline] pub fn include_detached(self) -> Option<bool> { self.0.option_bool("includeDetached") }
    /// `throwOnError`, optional.
    #[inline] pub fn throw_on_error(self) -> Option<bool> { self.0.option_bool("throwOnError") }
}

/// A view of `SessionsLoadDeferredRepoHooksRequest`: the parameters of `sessions.loadDeferredRepoHooks`.
#[derive(Clone, Copy)]
pub struct SessionsLoadDeferredRepoHooksRequest<'a>(pub(crate) RawJson<'a>);

object_view!(SessionsLoadDeferredRepoHooksRequest, 2728);

impl<'a> SessionsLoadDeferredRepoHooksRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
}

/// A view of `SessionsOpenAttach`.
#[derive(Clone, Copy)]
pub struct SessionsOpenAttach<'a>(pub(crate) RawJson<'a>);

object_view!(SessionsOpenAttach, 2679);

impl<'a> SessionsOpenAttach<'a> {
    /// `kind`, required. Always `attach`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
}

/// A view of `SessionsOpenCloud`.
#[derive(Clone, Copy)]
pub struct SessionsOpenCloud<'a>(pub(crate) RawJson<'a>);

object_view!(SessionsOpenCloud, 2682);

impl<'a> SessionsOpenCloud<'a> {
    /// `kind`, required. Always `cloud`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `repository`, optional.
    #[inline] pub fn repository(self) -> Option<RemoteSessionRepository<'a>> { match self.0.option("repository") { Some(raw) => Some(RemoteSessionRepository(raw)), None => None } }
    /// `owner`, optional.
    #[inline] pub fn owner(self) -> Option<Cow<'a, str>> { self.0.option_text("owner") }
    /// `options`, optional.
    #[inline] pub fn options(self) -> Option<SessionOpenOptions<'a>> { match self.0.option("options") { Some(raw) => Some(SessionOpenOptions(raw)), None => None } }
    /// `onTaskCreated`, optional. Internal to the runtime.
    #[inline] pub fn on_task_created(self) -> Option<RawJson<'a>> { self.0.option("onTaskCreated") }
}

/// A view of `SessionsOpenCreate`.
#[derive(Clone, Copy)]
pub struct SessionsOpenCreate<'a>(pub(crate) RawJson<'a>);

object_view!(SessionsOpenCreate, 2673);

impl<'a> SessionsOpenCreate<'a> {
    /// `kind`, required. Always `create`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `options`, optional.
    #[inline] pub fn options(self) -> Option<SessionOpenOptions<'a>> { match self.0.option("options") { Some(raw) => Some(SessionOpenOptions(raw)), None => None } }
    /// `emitStart`, optional.
    #[inline] pub fn emit_start(self) -> Option<bool> { self.0.option_bool("emitStart") }
}

/// A view of `SessionsOpenHandoff`.
#[derive(Clone, Copy)]
pub struct SessionsOpenHandoff<'a>(pub(crate) RawJson<'a>);

object_view!(SessionsOpenHandoff, 2685);

impl<'a> SessionsOpenHandoff<'a> {
    /// `kind`, required. Always `handoff`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `metadata`, required.
    #[inline] pub fn metadata(self) -> RemoteSessionMetadataValue<'a> { RemoteSessionMetadataValue(self.0.member("metadata")) }
    /// `options`, optional.
    #[inline] pub fn options(self) -> Option<SessionOpenOptions<'a>> { match self.0.option("options") { Some(raw) => Some(SessionOpenOptions(raw)), None => None } }
    /// `taskType`, optional.
    #[inline] pub fn task_type(self) -> Option<enums::SessionsOpenHandoffTaskType> { match self.0.option("taskType") { Some(raw) => Some(enums::SessionsOpenHandoffTaskType::read(raw)), None => None } }
    /// `onProgress`, optional. Internal to the runtime.
    #[inline] pub fn on_progress(self) -> Option<RawJson<'a>> { self.0.option("onProgress") }
    /// `onConfirm`, optional. Internal to the runtime.
    #[inline] pub fn on_confirm(self) -> Option<RawJson<'a>> { self.0.option("onConfirm") }
}

/// A view of `SessionsOpenProgress`.
#[derive(Clone, Copy)]
pub struct SessionsOpenProgress<'a>(pub(crate) RawJson<'a>);

object_view!(SessionsOpenProgress, 2690);

impl<'a> SessionsOpenProgress<'a> {
    /// `step`, required.
    #[inline] pub fn step(self) -> enums::SessionsOpenProgressStep { enums::SessionsOpenProgressStep::read(self.0.member("step")) }
    /// `status`, required.
    #[inline] pub fn status(self) -> enums::SessionsOpenProgressStatus { enums::SessionsOpenProgressStatus::read(self.0.member("status")) }
    /// `message`, optional.
    #[inline] pub fn message(self) -> Option<Cow<'a, str>> { self.0.option_text("message") }
}

/// A view of `SessionsOpenRemote`.
#[derive(Clone, Copy)]
pub struct SessionsOpenRemote<'a>(pub(crate) RawJson<'a>);

object_view!(SessionsOpenRemote, 2680);

impl<'a> SessionsOpenRemote<'a> {
    /// `kind`, required. Always `remote`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `remoteSessionId`, required.
    #[inline] pub fn remote_session_id(self) -> Cow<'a, str> { self.0.text("remoteSessionId") }
    /// `repository`, optional.
    #[inline] pub fn repository(self) -> Option<RemoteSessionRepository<'a>> { match self.0.option("repository") { Some(raw) => Some(RemoteSessionRepository(raw)), None => None } }
    /// `options`, optional.
    #[inline] pub fn options(self) -> Option<SessionOpenOptions<'a>> { match self.0.option("options") { Some(raw) => Some(SessionOpenOptions(raw)), None => None } }
}

/// A view of `SessionsOpenResume`.
#[derive(Clone, Copy)]
pub struct SessionsOpenResume<'a>(pub(crate) RawJson<'a>);

object_view!(SessionsOpenResume, 2675);

impl<'a> SessionsOpenResume<'a> {
    /// `kind`, required. Always `resume`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `options`, optional.
    #[inline] pub fn options(self) -> Option<SessionOpenOptions<'a>> { match self.0.option("options") { Some(raw) => Some(SessionOpenOptions(raw)), None => None } }
    /// `resume`, optional.
    #[inline] pub fn resume(self) -> Option<bool> { self.0.option_bool("resume") }
    /// `suppressResumeWorkspaceMetadataWriteback`, optional.
    #[inline] pub fn suppress_resume_workspace_metadata_writeback(self) -> Option<bool> { self.0.option_bool("suppressResumeWorkspaceMetadataWriteback") }
}

/// A view of `SessionsOpenResumeLast`.
#[derive(Clone, Copy)]
pub struct SessionsOpenResumeLast<'a>(pub(crate) RawJson<'a>);

object_view!(SessionsOpenResumeLast, 2677);

impl<'a> SessionsOpenResumeLast<'a> {
    /// `kind`, required. Always `resumeLast`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `context`, optional.
    #[inline] pub fn context(self) -> Option<SessionContext<'a>> { match self.0.option("context") { Some(raw) => Some(SessionContext(raw)), None => None } }
    /// `options`, optional.
    #[inline] pub fn options(self) -> Option<SessionOpenOptions<'a>> { match self.0.option("options") { Some(raw) => Some(SessionOpenOptions(raw)), None => None } }
    /// `suppressResumeWorkspaceMetadataWriteback`, optional.
    #[inline] pub fn suppress_resume_workspace_metadata_writeback(self) -> Option<bool> { self.0.option_bool("suppressResumeWorkspaceMetadataWriteback") }
}

/// A view of `SessionsPruneOldRequest`: the parameters of `sessions.pruneOld`.
#[derive(Clone, Copy)]
pub struct SessionsPruneOldRequest<'a>(pub(crate) RawJson<'a>);

object_view!(SessionsPruneOldRequest, 2729);

impl<'a> SessionsPruneOldRequest<'a> {
    /// `olderThanDays`, required. At least `0`.
    #[inline] pub fn older_than_days(self) -> u64 { self.0.natural("olderThanDays") }
    /// `dryRun`, optional.
    #[inline] pub fn dry_run(self) -> Option<bool> { self.0.option_bool("dryRun") }
    /// `includeNamed`, optional.
    #[inline] pub fn include_named(self) -> Option<bool> { self.0.option_bool("includeNamed") }
    /// `excludeSessionIds`, optional.
    #[inline] pub fn exclude_session_ids(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("excludeSessionIds") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
}

/// A view of `SessionsReadPersistedEventsRequest`: the parameters of `sessions.readPersistedEvents`.
#[derive(Clone, Copy)]
pub struct SessionsReadPersistedEventsRequest<'a>(pub(crate) RawJson<'a>);

object_view!(SessionsReadPersistedEventsRequest, 2730);

impl<'a> SessionsReadPersistedEventsRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `cursor`, optional.
    #[inline] pub fn cursor(self) -> Option<Cow<'a, str>> { self.0.option_text("cursor") }
    /// `max`, optional. More than `0`. At most `1000`.
    #[inline] pub fn max(self) -> Option<u64> { self.0.option_natural("max") }
    /// `direction`, optional.
    #[inline] pub fn direction(self) -> Option<enums::EventsReadDirection> { match self.0.option("direction") { Some(raw) => Some(enums::EventsReadDirection::read(raw)), None => None } }
}

/// A view of `SessionsReleaseLockRequest`: the parameters of `sessions.releaseLock`.
#[derive(Clone, Copy)]
pub struct SessionsReleaseLockRequest<'a>(pub(crate) RawJson<'a>);

object_view!(SessionsReleaseLockRequest, 2731);

impl<'a> SessionsReleaseLockRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
}

/// A view of `SessionsReleaseLockResult`: the result of `sessions.releaseLock`.
#[derive(Clone, Copy)]
pub struct SessionsReleaseLockResult<'a>(pub(crate) RawJson<'a>);

object_view!(SessionsReleaseLockResult, 2732);

impl<'a> SessionsReleaseLockResult<'a> {
    /// The members whose names are data.
    #[inline] pub fn members(self) -> Map<'a, RawJson<'a>> { Map::unnamed(self.0, 2732, RawJson::itself) }
}

/// A view of `SessionsReloadPluginHooksRequest`: the parameters of `sessions.reloadPluginHooks`.
#[derive(Clone, Copy)]
pub struct SessionsReloadPluginHooksRequest<'a>(pub(crate) RawJson<'a>);

object_view!(SessionsReloadPluginHooksRequest, 2733);

impl<'a> SessionsReloadPluginHooksRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `deferRepoHooks`, optional.
    #[inline] pub fn defer_repo_hooks(self) -> Option<bool> { self.0.option_bool("deferRepoHooks") }
}

/// A view of `SessionsReloadPluginHooksResult`: the result of `sessions.reloadPluginHooks`.
#[derive(Clone, Copy)]
pub struct SessionsReloadPluginHooksResult<'a>(pub(crate) RawJson<'a>);

object_view!(SessionsReloadPluginHooksResult, 2734);

impl<'a> SessionsReloadPluginHooksResult<'a> {
    /// The members whose names are data.
    #[inline] pub fn members(self) -> Map<'a, RawJson<'a>> { Map::unnamed(self.0, 2734, RawJson::itself) }
}

/// A view of `SessionsSaveRequest`: the parameters of `sessions.save`.
#[derive(Clone, Copy)]
pub struct SessionsSaveRequest<'a>(pub(crate) RawJson<'a>);

object_view!(SessionsSaveRequest, 2735);

impl<'a> SessionsSaveRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
}

/// A view of `SessionsSaveResult`: the result of `sessions.save`.
#[derive(Clone, Copy)]
pub struct SessionsSaveResult<'a>(pub(crate) RawJson<'a>);

object_view!(SessionsSaveResult, 2736);

impl<'a> SessionsSaveResult<'a> {
    /// The members whose names are data.
    #[inline] pub fn members(self) -> Map<'a, RawJson<'a>> { Map::unnamed(self.0, 2736, RawJson::itself) }
}

/// A view of `SessionsSetAdditionalPluginsRequest`: the parameters of `sessions.setAdditionalPlugins`.
#[derive(Clone, Copy)]
pub struct SessionsSetAdditionalPluginsRequest<'a>(pub(crate) RawJson<'a>);

object_view!(SessionsSetAdditionalPluginsRequest, 2737);

impl<'a> SessionsSetAdditionalPluginsRequest<'a> {
    /// `plugins`, required.
    #[inline] pub fn plugins(self) -> List<'a, InstalledPlugin<'a>> { List::new(self.0.member("plugins"), InstalledPlugin) }
}

/// A view of `SessionsSetAdditionalPluginsResult`: the result of `sessions.setAdditionalPlugins`.
#[derive(Clone, Copy)]
pub struct SessionsSetAdditionalPluginsResult<'a>(pub(crate) RawJson<'a>);

object_view!(SessionsSetAdditionalPluginsResult, 2738);

impl<'a> SessionsSetAdditionalPluginsResult<'a> {
    /// The members whose names are data.
    #[inline] pub fn members(self) -> Map<'a, RawJson<'a>> { Map::unnamed(self.0, 2738, RawJson::itself) }
}

/// A view of `SessionsSetRemoteControlSteeringRequest`: the parameters of `sessions.setRemoteControlSteering`.
#[derive(Clone, Copy)]
pub struct SessionsSetRemoteControlSteeringRequest<'a>(pub(crate) RawJson<'a>);

object_view!(SessionsSetRemoteControlSteeringRequest, 2739);

impl<'a> SessionsSetRemoteControlSteeringRequest<'a> {
    /// `enabled`, required.
    #[inline] pub fn enabled(self) -> bool { self.0.bool("enabled") }
}

/// A view of `SessionsStartRemoteControlRequest`: the parameters of `sessions.startRemoteControl`.
#[derive(Clone, Copy)]
pub struct SessionsStartRemoteControlRequest<'a>(pub(crate) RawJson<'a>);

object_view!(SessionsStartRemoteControlRequest, 2740);

impl<'a> SessionsStartRemoteControlRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `config`, required.
    #[inline] pub fn config(self) -> RemoteControlConfig<'a> { RemoteControlConfig(self.0.member("config")) }
}

/// A view of `SessionsStopRemoteControlRequest`: the parameters of `sessions.stopRemoteControl`.
#[derive(Clone, Copy)]
pub struct SessionsStopRemoteControlRequest<'a>(pub(crate) RawJson<'a>);

object_view!(SessionsStopRemoteControlRequest, 2741);

impl<'a> SessionsStopRemoteControlRequest<'a> {
    /// `expectedSessionId`, optional.
    #[inline] pub fn expected_session_id(self) -> Option<Cow<'a, str>> { self.0.option_text("expectedSessionId") }
    /// `force`, optional.
    #[inline] pub fn force(self) -> Option<bool> { self.0.option_bool("force") }
}

/// A view of `SessionsTransferRemoteControlRequest`: the parameters of `sessions.transferRemoteControl`.
#[derive(Clone, Copy)]
pub struct SessionsTransferRemoteControlRequest<'a>(pub(crate) RawJson<'a>);

object_view!(SessionsTransferRemoteControlRequest, 2742);

impl<'a> SessionsTransferRemoteControlRequest<'a> {
    /// `toSessionId`, required.
    #[inline] pub fn to_session_id(self) -> Cow<'a, str> { self.0.text("toSessionId") }
    /// `expectedFromSessionId`, optional.
    #[inline] pub fn expected_from_session_id(self) -> Option<Cow<'a, str>> { self.0.option_text("expectedFromSessionId") }
}

/// A view of `SettableTokenAuthInfo`.
#[derive(Clone, Copy)]
pub struct SettableTokenAuthInfo<'a>(pub(crate) RawJson<'a>);

object_view!(SettableTokenAuthInfo, 2697);

impl<'a> SettableTokenAuthInfo<'a> {
    /// `type`, required. Always `token`.
    #[inline] pub fn r#type(self) -> Cow<'a, str> { self.0.text("type") }
    /// `host`, required.
    #[inline] pub fn host(self) -> Cow<'a, str> { self.0.text("host") }
    /// `token`, required.
    #[inline] pub fn token(self) -> Cow<'a, str> { self.0.text("token") }
    /// `copilotUser`, optional.
    #[inline] pub fn copilot_user(self) -> Option<CopilotUserResponse<'a>> { match self.0.option("copilotUser") { Some(raw) => Some(CopilotUserResponse(raw)), None => None } }
}

/// A view of `ShellCancelUserRequestedRequest`: the parameters of `session.shell.cancelUserRequested`.
#[derive(Clone, Copy)]
pub struct ShellCancelUserRequestedRequest<'a>(pub(crate) RawJson<'a>);

object_view!(ShellCancelUserRequestedRequest, 2743);

impl<'a> ShellCancelUserRequestedRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `requestId`, required.
    #[inline] pub fn request_id(self) -> Cow<'a, str> { self.0.text("requestId") }
}

/// A view of `ShellExecuteUserRequestedRequest`: the parameters of `session.shell.executeUserRequested`.
#[derive(Clone, Copy)]
pub struct ShellExecuteUserRequestedRequest<'a>(pub(crate) RawJson<'a>);

object_view!(ShellExecuteUserRequestedRequest, 2744);

impl<'a> ShellExecuteUserRequestedRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `requestId`, required.
    #[inline] pub fn request_id(self) -> Cow<'a, str> { self.0.text("requestId") }
    /// `command`, required.
    #[inline] pub fn command(self) -> Cow<'a, str> { self.0.text("command") }
}

/// A view of `ShellKillRequest`: the parameters of `session.shell.kill`.
#[derive(Clone, Copy)]
pub struct ShellKillRequest<'a>(pub(crate) RawJson<'a>);

object_view!(ShellKillRequest, 2746);

impl<'a> ShellKillRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `processId`, required.
    #[inline] pub fn process_id(self) -> Cow<'a, str> { self.0.text("processId") }
    /// `signal`, optional.
    #[inline] pub fn signal(self) -> Option<enums::ShellKillSignal> { match self.0.option("signal") { Some(raw) => Some(enums::ShellKillSignal::read(raw)), None => None } }
}

/// A view of `ShellKillResult`: the result of `session.shell.kill`.
#[derive(Clone, Copy)]
pub struct ShellKillResult<'a>(pub(crate) RawJson<'a>);

object_view!(ShellKillResult, 2747);

impl<'a> ShellKillResult<'a> {
    /// `killed`, required.
    #[inline] pub fn killed(self) -> bool { self.0.bool("killed") }
}

/// A view of `ShutdownRequest`: the parameters of `session.shutdown`.
#[derive(Clone, Copy)]
pub struct ShutdownRequest<'a>(pub(crate) RawJson<'a>);

object_view!(ShutdownRequest, 2748);

impl<'a> ShutdownRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `type`, optional.
    #[inline] pub fn r#type(self) -> Option<enums::ShutdownType> { match self.0.option("type") { Some(raw) => Some(enums::ShutdownType::read(raw)), None => None } }
    /// `reason`, optional.
    #[inline] pub fn reason(self) -> Option<Cow<'a, str>> { self.0.option_text("reason") }
    /// `detachSessionEndHooks`, optional.
    #[inline] pub fn detach_session_end_hooks(self) -> Option<bool> { self.0.option_bool("detachSessionEndHooks") }
}

/// A view of `SkillApplyInstallRequest`: the parameters of `skills.applyInstall`.
#[derive(Clone, Copy)]
pub struct SkillApplyInstallRequest<'a>(pub(crate) RawJson<'a>);

object_view!(SkillApplyInstallRequest, 2749);

impl<'a> SkillApplyInstallRequest<'a> {
    /// `contract`, required.
    #[inline] pub fn contract(self) -> CatalogClientContract<'a> { CatalogClientContract(self.0.member("contract")) }
    /// `planHandle`, required.
    #[inline] pub fn plan_handle(self) -> Cow<'a, str> { self.0.text("planHandle") }
    /// `policySessionId`, required.
    #[inline] pub fn policy_session_id(self) -> Cow<'a, str> { self.0.text("policySessionId") }
}

/// A view of `SkillApplyUninstallRequest`: the parameters of `skills.applyUninstall`.
#[derive(Clone, Copy)]
pub struct SkillApplyUninstallRequest<'a>(pub(crate) RawJson<'a>);

object_view!(SkillApplyUninstallRequest, 2750);

impl<'a> SkillApplyUninstallRequest<'a> {
    /// `contract`, required.
    #[inline] pub fn contract(self) -> CatalogClientContract<'a> { CatalogClientContract(self.0.member("contract")) }
    /// `planHandle`, required.
    #[inline] pub fn plan_handle(self) -> Cow<'a, str> { self.0.text("planHandle") }
    /// `policySessionId`, required.
    #[inline] pub fn policy_session_id(self) -> Cow<'a, str> { self.0.text("policySessionId") }
}

/// A view of `SkillDiscoveryPath`.
#[derive(Clone, Copy)]
pub struct SkillDiscoveryPath<'a>(pub(crate) RawJson<'a>);

object_view!(SkillDiscoveryPath, 2752);

impl<'a> SkillDiscoveryPath<'a> {
    /// `path`, required.
    #[inline] pub fn path(self) -> Cow<'a, str> { self.0.text("path") }
    /// `scope`, required.
    #[inline] pub fn scope(self) -> enums::SkillDiscoveryScope { enums::SkillDiscoveryScope::read(self.0.member("scope")) }
    /// `preferredForCreation`, required.
    #[inline] pub fn preferred_for_creation(self) -> bool { self.0.bool("preferredForCreation") }
    /// `projectPath`, optional.
    #[inline] pub fn project_path(self) -> Option<Cow<'a, str>> { self.0.option_text("projectPath") }
}

/// A view of `SkillDiscoveryPathList`: the result of `skills.getDiscoveryPaths`.
#[derive(Clone, Copy)]
pub struct SkillDiscoveryPathList<'a>(pub(crate) RawJson<'a>);

object_view!(SkillDiscoveryPathList, 2754);

impl<'a> SkillDiscoveryPathList<'a> {
    /// `paths`, required.
    #[inline] pub fn paths(self) -> List<'a, SkillDiscoveryPath<'a>> { List::new(self.0.member("paths"), SkillDiscoveryPath) }
}

/// A view of `SkillInstallPlan`.
#[derive(Clone, Copy)]
pub struct SkillInstallPlan<'a>(pub(crate) RawJson<'a>);

object_view!(SkillInstallPlan, 2755);

impl<'a> SkillInstallPlan<'a> {
    /// `planHandle`, required.
    #[inline] pub fn plan_handle(self) -> Cow<'a, str> { self.0.text("planHandle") }
    /// `operationId`, required.
    #[inline] pub fn operation_id(self) -> Cow<'a, str> { self.0.text("operationId") }
    /// `expiresAt`, required.
    #[inline] pub fn expires_at(self) -> Cow<'a, str> { self.0.text("expiresAt") }
    /// `review`, required.
    #[inline] pub fn review(self) -> SkillInstallationReview<'a> { SkillInstallationReview::over(self.0.member("review")) }
}

/// A view of `SkillInstallationManagementOutcomeEnabledChanged`.
#[derive(Clone, Copy)]
pub struct SkillInstallationManagementOutcomeEnabledChanged<'a>(pub(crate) RawJson<'a>);

object_view!(SkillInstallationManagementOutcomeEnabledChanged, 2783);

impl<'a> SkillInstallationManagementOutcomeEnabledChanged<'a> {
    /// `installation`, required.
    #[inline] pub fn installation(self) -> SkillInstallationSummary<'a> { SkillInstallationSummary(self.0.member("installation")) }
    /// `diagnostics`, required.
    #[inline] pub fn diagnostics(self) -> List<'a, Cow<'a, str>> { List::new(self.0.member("diagnostics"), RawJson::to_text) }
    /// `kind`, required. Always `enabled-changed`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `SkillInstallationManagementOutcomeInstallPlanned`.
#[derive(Clone, Copy)]
pub struct SkillInstallationManagementOutcomeInstallPlanned<'a>(pub(crate) RawJson<'a>);

object_view!(SkillInstallationManagementOutcomeInstallPlanned, 2758);

impl<'a> SkillInstallationManagementOutcomeInstallPlanned<'a> {
    /// `plan`, required.
    #[inline] pub fn plan(self) -> SkillInstallPlan<'a> { SkillInstallPlan(self.0.member("plan")) }
    /// `kind`, required. Always `install-planned`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `SkillInstallationManagementOutcomeListed`.
#[derive(Clone, Copy)]
pub struct SkillInstallationManagementOutcomeListed<'a>(pub(crate) RawJson<'a>);

object_view!(SkillInstallationManagementOutcomeListed, 2760);

impl<'a> SkillInstallationManagementOutcomeListed<'a> {
    /// `installations`, required.
    #[inline] pub fn installations(self) -> List<'a, SkillInstallationSummary<'a>> { List::new(self.0.member("installations"), SkillInstallationSummary) }
    /// `kind`, required. Always `listed`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `SkillInstallationManagementOutcomeOperation`.
#[derive(Clone, Copy)]
pub struct SkillInstallationManagementOutcomeOperation<'a>(pub(crate) RawJson<'a>);

object_view!(SkillInstallationManagementOutcomeOperation, 2781);

impl<'a> SkillInstallationManagementOutcomeOperation<'a> {
    /// `operation`, required.
    #[inline] pub fn operation(self) -> SkillInstallationOperationStatus<'a> { SkillInstallationOperationStatus::over(self.0.member("operation")) }
    /// `kind`, required. Always `operation`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `SkillInstallationManagementOutcomeRecovered`.
#[derive(Clone, Copy)]
pub struct SkillInstallationManagementOutcomeRecovered<'a>(pub(crate) RawJson<'a>);

object_view!(SkillInstallationManagementOutcomeRecovered, 2761);

impl<'a> SkillInstallationManagementOutcomeRecovered<'a> {
    /// `installations`, required.
    #[inline] pub fn installations(self) -> List<'a, SkillInstallationSummary<'a>> { List::new(self.0.member("installations"), SkillInstallationSummary) }
    /// `kind`, required. Always `recovered`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `SkillInstallationManagementOutcomeRecoveryRequired`.
#[derive(Clone, Copy)]
pub struct SkillInstallationManagementOutcomeRecoveryRequired<'a>(pub(crate) RawJson<'a>);

object_view!(SkillInstallationManagementOutcomeRecoveryRequired, 2756);

impl<'a> SkillInstallationManagementOutcomeRecoveryRequired<'a> {
    /// `kind`, required. Always `recovery-required`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `SkillInstallationManagementOutcomeRefused`.
#[derive(Clone, Copy)]
pub struct SkillInstallationManagementOutcomeRefused<'a>(pub(crate) RawJson<'a>);

object_view!(SkillInstallationManagementOutcomeRefused, 2784);

impl<'a> SkillInstallationManagementOutcomeRefused<'a> {
    /// `reason`, required.
    #[inline] pub fn reason(self) -> enums::SkillInstallationFailureReason { enums::SkillInstallationFailureReason::read(self.0.member("reason")) }
    /// `kind`, required. Always `refused`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `SkillInstallationManagementOutcomeRolledBack`.
#[derive(Clone, Copy)]
pub struct SkillInstallationManagementOutcomeRolledBack<'a>(pub(crate) RawJson<'a>);

object_view!(SkillInstallationManagementOutcomeRolledBack, 2763);

impl<'a> SkillInstallationManagementOutcomeRolledBack<'a> {
    /// `reason`, required.
    #[inline] pub fn reason(self) -> enums::SkillInstallationFailureReason { enums::SkillInstallationFailureReason::read(self.0.member("reason")) }
    /// `operation_id`, required.
    #[inline] pub fn operation_id(self) -> Cow<'a, str> { self.0.text("operation_id") }
    /// `kind`, required. Always `rolled-back`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `SkillInstallationManagementOutcomeUninstallPlanned`.
#[derive(Clone, Copy)]
pub struct SkillInstallationManagementOutcomeUninstallPlanned<'a>(pub(crate) RawJson<'a>);

object_view!(SkillInstallationManagementOutcomeUninstallPlanned, 2765);

impl<'a> SkillInstallationManagementOutcomeUninstallPlanned<'a> {
    /// `plan`, required.
    #[inline] pub fn plan(self) -> SkillUninstallPlan<'a> { SkillUninstallPlan(self.0.member("plan")) }
    /// `kind`, required. Always `uninstall-planned`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `SkillInstallationManagementResultOutcome`.
#[derive(Clone, Copy)]
pub struct SkillInstallationManagementResultOutcome<'a>(pub(crate) RawJson<'a>);

object_view!(SkillInstallationManagementResultOutcome, 2786);

impl<'a> SkillInstallationManagementResultOutcome<'a> {
    /// `kind`, required. Always `outcome`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `outcome`, required.
    #[inline] pub fn outcome(self) -> SkillInstallationManagementOutcome<'a> { SkillInstallationManagementOutcome::over(self.0.member("outcome")) }
    /// `negotiated`, required.
    #[inline] pub fn negotiated(self) -> CatalogNegotiatedContract<'a> { CatalogNegotiatedContract(self.0.member("negotiated")) }
}

/// A view of `SkillInstallationOperationRequest`: the parameters of `skills.installations.cancel`, the parameters of `skills.installations.status`.
#[derive(Clone, Copy)]
pub struct SkillInstallationOperationRequest<'a>(pub(crate) RawJson<'a>);

object_view!(SkillInstallationOperationRequest, 2788);

impl<'a> SkillInstallationOperationRequest<'a> {
    /// `contract`, required.
    #[inline] pub fn contract(self) -> CatalogClientContract<'a> { CatalogClientContract(self.0.member("contract")) }
    /// `operationId`, required.
    #[inline] pub fn operation_id(self) -> Cow<'a, str> { self.0.text("operationId") }
}

/// A view of `SkillInstallationOperationStatusApplying`.
#[derive(Clone, Copy)]
pub struct SkillInstallationOperationStatusApplying<'a>(pub(crate) RawJson<'a>);

object_view!(SkillInstallationOperationStatusApplying, 2770);

impl<'a> SkillInstallationOperationStatusApplying<'a> {
    /// `operationId`, required.
    #[inline] pub fn operation_id(self) -> Cow<'a, str> { self.0.text("operationId") }
    /// `cancellationRequested`, required.
    #[inline] pub fn cancellation_requested(self) -> bool { self.0.bool("cancellationRequested") }
    /// `phase`, required. Always `applying`.
    #[inline] pub fn phase(self) -> Cow<'a, str> { self.0.text("phase") }
}

/// A view of `SkillInstallationOperationStatusAwaitingConfirmation`.
#[derive(Clone, Copy)]
pub struct SkillInstallationOperationStatusAwaitingConfirmation<'a>(pub(crate) RawJson<'a>);

object_view!(SkillInstallationOperationStatusAwaitingConfirmation, 2768);

impl<'a> SkillInstallationOperationStatusAwaitingConfirmation<'a> {
    /// `operationId`, required.
    #[inline] pub fn operation_id(self) -> Cow<'a, str> { self.0.text("operationId") }
    /// `cancellationRequested`, required.
    #[inline] pub fn cancellation_requested(self) -> bool { self.0.bool("cancellationRequested") }
    /// `phase`, required. Always `awaiting-confirmation`.
    #[inline] pub fn phase(self) -> Cow<'a, str> { self.0.text("phase") }
}

/// A view of `SkillInstallationOperationStatusCompleted`.
#[derive(Clone, Copy)]
pub struct SkillInstallationOperationStatusCompleted<'a>(pub(crate) RawJson<'a>);

object_view!(SkillInstallationOperationStatusCompleted, 2779);

impl<'a> SkillInstallationOperationStatusCompleted<'a> {
    /// `operationId`, required.
    #[inline] pub fn operation_id(self) -> Cow<'a, str> { self.0.text("operationId") }
    /// `cancellationRequested`, required.
    #[inline] pub fn cancellation_requested(self) -> bool { self.0.bool("cancellationRequested") }
    /// `outcome`, required.
    #[inline] pub fn outcome(self) -> SkillInstallationOutcome<'a> { SkillInstallationOutcome::over(self.0.member("outcome")) }
    /// `phase`, required. Always `completed`.
    #[inline] pub fn phase(self) -> Cow<'a, str> { self.0.text("phase") }
}

/// A view of `SkillInstallationOperationStatusPrepared`.
#[derive(Clone, Copy)]
pub struct SkillInstallationOperationStatusPrepared<'a>(pub(crate) RawJson<'a>);

object_view!(SkillInstallationOperationStatusPrepared, 2767);

impl<'a> SkillInstallationOperationStatusPrepared<'a> {
    /// `operationId`, required.
    #[inline] pub fn operation_id(self) -> Cow<'a, str> { self.0.text("operationId") }
    /// `cancellationRequested`, required.
    #[inline] pub fn cancellation_requested(self) -> bool { self.0.bool("cancellationRequested") }
    /// `phase`, required. Always `prepared`.
    #[inline] pub fn phase(self) -> Cow<'a, str> { self.0.text("phase") }
}

/// A view of `SkillInstallationOperationStatusPreparing`.
#[derive(Clone, Copy)]
pub struct SkillInstallationOperationStatusPreparing<'a>(pub(crate) RawJson<'a>);

object_view!(SkillInstallationOperationStatusPreparing, 2766);

impl<'a> SkillInstallationOperationStatusPreparing<'a> {
    /// `operationId`, required.
    #[inline] pub fn operation_id(self) -> Cow<'a, str> { self.0.text("operationId") }
    /// `cancellationRequested`, required.
    #[inline] pub fn cancellation_requested(self) -> bool { self.0.bool("cancellationRequested") }
    /// `phase`, required. Always `preparing`.
    #[inline] pub fn phase(self) -> Cow<'a, str> { self.0.text("phase") }
}

/// A view of `SkillInstallationOperationStatusRevalidating`.
#[derive(Clone, Copy)]
pub struct SkillInstallationOperationStatusRevalidating<'a>(pub(crate) RawJson<'a>);

object_view!(SkillInstallationOperationStatusRevalidating, 2769);

impl<'a> SkillInstallationOperationStatusRevalidating<'a> {
    /// `operationId`, required.
    #[inline] pub fn operation_id(self) -> Cow<'a, str> { self.0.text("operationId") }
    /// `cancellationRequested`, required.
    #[inline] pub fn cancellation_requested(self) -> bool { self.0.bool("cancellationRequested") }
    /// `phase`, required. Always `revalidating`.
    #[inline] pub fn phase(self) -> Cow<'a, str> { self.0.text("phase") }
}

/// A view of `SkillInstallationOutcomeCancelled`.
#[derive(Clone, Copy)]
pub struct SkillInstallationOutcomeCancelled<'a>(pub(crate) RawJson<'a>);

object_view!(SkillInstallationOutcomeCancelled, 2776);

impl<'a> SkillInstallationOutcomeCancelled<'a> {
    /// `operationId`, required.
    #[inline] pub fn operation_id(self) -> Cow<'a, str> { self.0.text("operationId") }
    /// `kind`, required. Always `cancelled`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `SkillInstallationOutcomeDeclined`.
#[derive(Clone, Copy)]
pub struct SkillInstallationOutcomeDeclined<'a>(pub(crate) RawJson<'a>);

object_view!(SkillInstallationOutcomeDeclined, 2775);

impl<'a> SkillInstallationOutcomeDeclined<'a> {
    /// `operationId`, required.
    #[inline] pub fn operation_id(self) -> Cow<'a, str> { self.0.text("operationId") }
    /// `kind`, required. Always `declined`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `SkillInstallationOutcomeInstalled`.
#[derive(Clone, Copy)]
pub struct SkillInstallationOutcomeInstalled<'a>(pub(crate) RawJson<'a>);

object_view!(SkillInstallationOutcomeInstalled, 2771);

impl<'a> SkillInstallationOutcomeInstalled<'a> {
    /// `installation`, required.
    #[inline] pub fn installation(self) -> SkillInstallationSummary<'a> { SkillInstallationSummary(self.0.member("installation")) }
    /// `kind`, required. Always `installed`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `SkillInstallationOutcomeRecoveryRequired`.
#[derive(Clone, Copy)]
pub struct SkillInstallationOutcomeRecoveryRequired<'a>(pub(crate) RawJson<'a>);

object_view!(SkillInstallationOutcomeRecoveryRequired, 2774);

impl<'a> SkillInstallationOutcomeRecoveryRequired<'a> {
    /// `operationId`, required.
    #[inline] pub fn operation_id(self) -> Cow<'a, str> { self.0.text("operationId") }
    /// `kind`, required. Always `recovery-required`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `SkillInstallationOutcomeRefused`.
#[derive(Clone, Copy)]
pub struct SkillInstallationOutcomeRefused<'a>(pub(crate) RawJson<'a>);

object_view!(SkillInstallationOutcomeRefused, 2777);

impl<'a> SkillInstallationOutcomeRefused<'a> {
    /// `reason`, required.
    #[inline] pub fn reason(self) -> enums::SkillInstallationFailureReason { enums::SkillInstallationFailureReason::read(self.0.member("reason")) }
    /// `operationId`, optional.
    #[inline] pub fn operation_id(self) -> Option<Cow<'a, str>> { self.0.option_text("operationId") }
    /// `kind`, required. Always `refused`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `SkillInstallationOutcomeRolledBack`.
#[derive(Clone, Copy)]
pub struct SkillInstallationOutcomeRolledBack<'a>(pub(crate) RawJson<'a>);

object_view!(SkillInstallationOutcomeRolledBack, 2773);

impl<'a> SkillInstallationOutcomeRolledBack<'a> {
    /// `reason`, required.
    #[inline] pub fn reason(self) -> enums::SkillInstallationFailureReason { enums::SkillInstallationFailureReason::read(self.0.member("reason")) }
    /// `operationId`, required.
    #[inline] pub fn operation_id(self) -> Cow<'a, str> { self.0.text("operationId") }
    /// `kind`, required. Always `rolled-back`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `SkillInstallationOutcomeUninstalled`.
#[derive(Clone, Copy)]
pub struct SkillInstallationOutcomeUninstalled<'a>(pub(crate) RawJson<'a>);

object_view!(SkillInstallationOutcomeUninstalled, 2772);

impl<'a> SkillInstallationOutcomeUninstalled<'a> {
    /// `installationId`, required.
    #[inline] pub fn installation_id(self) -> Cow<'a, str> { self.0.text("installationId") }
    /// `operationId`, required.
    #[inline] pub fn operation_id(self) -> Cow<'a, str> { self.0.text("operationId") }
    /// `kind`, required. Always `uninstalled`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `SkillInstallationResultOutcome`.
#[derive(Clone, Copy)]
pub struct SkillInstallationResultOutcome<'a>(pub(crate) RawJson<'a>);

object_view!(SkillInstallationResultOutcome, 2789);

impl<'a> SkillInstallationResultOutcome<'a> {
    /// `kind`, required. Always `outcome`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `outcome`, required.
    #[inline] pub fn outcome(self) -> SkillInstallationOutcome<'a> { SkillInstallationOutcome::over(self.0.member("outcome")) }
    /// `negotiated`, required.
    #[inline] pub fn negotiated(self) -> CatalogNegotiatedContract<'a> { CatalogNegotiatedContract(self.0.member("negotiated")) }
}

/// A view of `SkillInstallationsRequest`: the parameters of `skills.installations.list`, the parameters of `skills.installations.recover`.
#[derive(Clone, Copy)]
pub struct SkillInstallationsRequest<'a>(pub(crate) RawJson<'a>);

object_view!(SkillInstallationsRequest, 2791);

impl<'a> SkillInstallationsRequest<'a> {
    /// `contract`, required.
    #[inline] pub fn contract(self) -> CatalogClientContract<'a> { CatalogClientContract(self.0.member("contract")) }
    /// `policySessionId`, required.
    #[inline] pub fn policy_session_id(self) -> Cow<'a, str> { self.0.text("policySessionId") }
}

/// A view of `SkillPlanInstallRequest`: the parameters of `skills.planInstall`.
#[derive(Clone, Copy)]
pub struct SkillPlanInstallRequest<'a>(pub(crate) RawJson<'a>);

object_view!(SkillPlanInstallRequest, 2792);

impl<'a> SkillPlanInstallRequest<'a> {
    /// `contract`, required.
    #[inline] pub fn contract(self) -> CatalogClientContract<'a> { CatalogClientContract(self.0.member("contract")) }
    /// `candidateHandle`, required.
    #[inline] pub fn candidate_handle(self) -> Cow<'a, str> { self.0.text("candidateHandle") }
    /// `policySessionId`, required.
    #[inline] pub fn policy_session_id(self) -> Cow<'a, str> { self.0.text("policySessionId") }
}

/// A view of `SkillPlanUninstallRequest`: the parameters of `skills.planUninstall`.
#[derive(Clone, Copy)]
pub struct SkillPlanUninstallRequest<'a>(pub(crate) RawJson<'a>);

object_view!(SkillPlanUninstallRequest, 2793);

impl<'a> SkillPlanUninstallRequest<'a> {
    /// `contract`, required.
    #[inline] pub fn contract(self) -> CatalogClientContract<'a> { CatalogClientContract(self.0.member("contract")) }
    /// `installationId`, required.
    #[inline] pub fn installation_id(self) -> Cow<'a, str> { self.0.text("installationId") }
    /// `policySessionId`, required.
    #[inline] pub fn policy_session_id(self) -> Cow<'a, str> { self.0.text("policySessionId") }
}

/// A view of `SkillSetEnabledRequest`: the parameters of `skills.installations.setEnabled`.
#[derive(Clone, Copy)]
pub struct SkillSetEnabledRequest<'a>(pub(crate) RawJson<'a>);

object_view!(SkillSetEnabledRequest, 2794);

impl<'a> SkillSetEnabledRequest<'a> {
    /// `contract`, required.
    #[inline] pub fn contract(self) -> CatalogClientContract<'a> { CatalogClientContract(self.0.member("contract")) }
    /// `installationId`, required.
    #[inline] pub fn installation_id(self) -> Cow<'a, str> { self.0.text("installationId") }
    /// `enabled`, required.
    #[inline] pub fn enabled(self) -> bool { self.0.bool("enabled") }
    /// `policySessionId`, required.
    #[inline] pub fn policy_session_id(self) -> Cow<'a, str> { self.0.text("policySessionId") }
}

/// A view of `SkillUninstallPlan`.
#[derive(Clone, Copy)]
pub struct SkillUninstallPlan<'a>(pub(crate) RawJson<'a>);

object_view!(SkillUninstallPlan, 2764);

impl<'a> SkillUninstallPlan<'a> {
    /// `planHandle`, required.
    #[inline] pub fn plan_handle(self) -> Cow<'a, str> { self.0.text("planHandle") }
    /// `operationId`, required.
    #[inline] pub fn operation_id(self) -> Cow<'a, str> { self.0.text("operationId") }
    /// `expiresAt`, required.
    #[inline] pub fn expires_at(self) -> Cow<'a, str> { self.0.text("expiresAt") }
    /// `installation`, required.
    #[inline] pub fn installation(self) -> SkillInstallationSummary<'a> { SkillInstallationSummary(self.0.member("installation")) }
    /// `review`, required.
    #[inline] pub fn review(self) -> SkillInstallationReview<'a> { SkillInstallationReview::over(self.0.member("review")) }
}

/// A view of `SkillsConfigSetDisabledSkillsRequest`: the parameters of `skills.config.setDisabledSkills`.
#[derive(Clone, Copy)]
pub struct SkillsConfigSetDisabledSkillsRequest<'a>(pub(crate) RawJson<'a>);

object_view!(SkillsConfigSetDisabledSkillsRequest, 2795);

impl<'a> SkillsConfigSetDisabledSkillsRequest<'a> {
    /// `disabledSkills`, required.
    #[inline] pub fn disabled_skills(self) -> List<'a, Cow<'a, str>> { List::new(self.0.member("disabledSkills"), RawJson::to_text) }
}

/// A view of `SkillsConfigSetSkillDisabledRequest`: the parameters of `skills.config.setSkillDisabled`.
#[derive(Clone, Copy)]
pub struct SkillsConfigSetSkillDisabledRequest<'a>(pub(crate) RawJson<'a>);

object_view!(SkillsConfigSetSkillDisabledRequest, 2796);

impl<'a> SkillsConfigSetSkillDisabledRequest<'a> {
    /// `name`, required.
    #[inline] pub fn name(self) -> Cow<'a, str> { self.0.text("name") }
    /// `disabled`, required.
    #[inline] pub fn disabled(self) -> bool { self.0.bool("disabled") }
}

/// A view of `SkillsDisableRequest`: the parameters of `session.skills.disable`.
#[derive(Clone, Copy)]
pub struct SkillsDisableRequest<'a>(pub(crate) RawJson<'a>);

object_view!(SkillsDisableRequest, 2797);

impl<'a> SkillsDisableRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `name`, required.
    #[inline] pub fn name(self) -> Cow<'a, str> { self.0.text("name") }
}

/// A view of `SkillsDiscoverRequest`: the parameters of `skills.discover`.
#[derive(Clone, Copy)]
pub struct SkillsDiscoverRequest<'a>(pub(crate) RawJson<'a>);

object_view!(SkillsDiscoverRequest, 2798);

impl<'a> SkillsDiscoverRequest<'a> {
    /// `projectPaths`, optional.
    #[inline] pub fn project_paths(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("projectPaths") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
    /// `skillDirectories`, optional.
    #[inline] pub fn skill_directories(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("skillDirectories") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
    /// `ignoredSkillsLocations`, optional.
    #[inline] pub fn ignored_skills_locations(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("ignoredSkillsLocations") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
    /// `excludeHostSkills`, optional.
    #[inline] pub fn exclude_host_skills(self) -> Option<bool> { self.0.option_bool("excludeHostSkills") }
}

/// A view of `SkillsEnableRequest`: the parameters of `session.skills.enable`.
#[derive(Clone, Copy)]
pub struct SkillsEnableRequest<'a>(pub(crate) RawJson<'a>);

object_view!(SkillsEnableRequest, 2799);

impl<'a> SkillsEnableRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `name`, required.
    #[inline] pub fn name(self) -> Cow<'a, str> { self.0.text("name") }
}

/// A view of `SkillsGetDiscoveryPathsRequest`: the parameters of `skills.getDiscoveryPaths`.
#[derive(Clone, Copy)]
pub struct SkillsGetDiscoveryPathsRequest<'a>(pub(crate) RawJson<'a>);

object_view!(SkillsGetDiscoveryPathsRequest, 2800);

impl<'a> SkillsGetDiscoveryPathsRequest<'a> {
    /// `projectPaths`, optional.
    #[inline] pub fn project_paths(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("projectPaths") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
    /// `ignoredSkillsLocations`, optional.
    #[inline] pub fn ignored_skills_locations(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("ignoredSkillsLocations") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
    /// `excludeHostSkills`, optional.
    #[inline] pub fn exclude_host_skills(self) -> Option<bool> { self.0.option_bool("excludeHostSkills") }
}

/// A view of `SkillsGetInvokedResult`: the result of `session.skills.getInvoked`.
#[derive(Clone, Copy)]
pub struct SkillsGetInvokedResult<'a>(pub(crate) RawJson<'a>);

object_view!(SkillsGetInvokedResult, 2803);

impl<'a> SkillsGetInvokedResult<'a> {
    /// `skills`, required.
    #[inline] pub fn skills(self) -> List<'a, SkillsInvokedSkill<'a>> { List::new(self.0.member("skills"), SkillsInvokedSkill) }
}

/// A view of `SkillsInvokedSkill`.
#[derive(Clone, Copy)]
pub struct SkillsInvokedSkill<'a>(pub(crate) RawJson<'a>);

object_view!(SkillsInvokedSkill, 2801);

impl<'a> SkillsInvokedSkill<'a> {
    /// `name`, required.
    #[inline] pub fn name(self) -> Cow<'a, str> { self.0.text("name") }
    /// `path`, required.
    #[inline] pub fn path(self) -> Cow<'a, str> { self.0.text("path") }
    /// `content`, required.
    #[inline] pub fn content(self) -> Cow<'a, str> { self.0.text("content") }
    /// `allowedTools`, optional.
    #[inline] pub fn allowed_tools(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("allowedTools") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
    /// `disableModelInvocation`, optional.
    #[inline] pub fn disable_model_invocation(self) -> Option<bool> { self.0.option_bool("disableModelInvocation") }
    /// `invokedAtTurn`, required. At least `0`.
    #[inline] pub fn invoked_at_turn(self) -> u64 { self.0.natural("invokedAtTurn") }
}

/// A view of `SlashCommandAddTimelineEntryResult`.
#[derive(Clone, Copy)]
pub struct SlashCommandAddTimelineEntryResult<'a>(pub(crate) RawJson<'a>);

object_view!(SlashCommandAddTimelineEntryResult, 2806);

impl<'a> SlashCommandAddTimelineEntryResult<'a> {
    /// `kind`, required. Always `add-timeline-entry`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `entry`, required.
    #[inline] pub fn entry(self) -> SlashCommandTimelineEntry<'a> { SlashCommandTimelineEntry(self.0.member("entry")) }
    /// `prefillInput`, optional.
    #[inline] pub fn prefill_input(self) -> Option<Cow<'a, str>> { self.0.option_text("prefillInput") }
    /// `runtimeSettingsChanged`, optional.
    #[inline] pub fn runtime_settings_changed(self) -> Option<bool> { self.0.option_bool("runtimeSettingsChanged") }
}

/// A view of `SlashCommandAgentPromptResult`.
#[derive(Clone, Copy)]
pub struct SlashCommandAgentPromptResult<'a>(pub(crate) RawJson<'a>);

object_view!(SlashCommandAgentPromptResult, 2808);

impl<'a> SlashCommandAgentPromptResult<'a> {
    /// `kind`, required. Always `agent-prompt`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `prompt`, required.
    #[inline] pub fn prompt(self) -> Cow<'a, str> { self.0.text("prompt") }
    /// `displayPrompt`, required.
    #[inline] pub fn display_prompt(self) -> Cow<'a, str> { self.0.text("displayPrompt") }
    /// `mode`, optional.
    #[inline] pub fn mode(self) -> Option<enums::SessionMode> { match self.0.option("mode") { Some(raw) => Some(enums::SessionMode::read(raw)), None => None } }
    /// `notice`, optional.
    #[inline] pub fn notice(self) -> Option<Cow<'a, str>> { self.0.option_text("notice") }
    /// `runtimeSettingsChanged`, optional.
    #[inline] pub fn runtime_settings_changed(self) -> Option<bool> { self.0.option_bool("runtimeSettingsChanged") }
    /// `reservationToken`, optional.
    #[inline] pub fn reservation_token(self) -> Option<Cow<'a, str>> { self.0.option_text("reservationToken") }
}

/// A view of `SlashCommandCompletedResult`.
#[derive(Clone, Copy)]
pub struct SlashCommandCompletedResult<'a>(pub(crate) RawJson<'a>);

object_view!(SlashCommandCompletedResult, 2809);

impl<'a> SlashCommandCompletedResult<'a> {
    /// `kind`, required. Always `completed`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `message`, optional.
    #[inline] pub fn message(self) -> Option<Cow<'a, str>> { self.0.option_text("message") }
    /// `mode`, optional.
    #[inline] pub fn mode(self) -> Option<enums::SessionMode> { match self.0.option("mode") { Some(raw) => Some(enums::SessionMode::read(raw)), None => None } }
    /// `runtimeSettingsChanged`, optional.
    #[inline] pub fn runtime_settings_changed(self) -> Option<bool> { self.0.option_bool("runtimeSettingsChanged") }
}

/// A view of `SlashCommandInfo`.
#[derive(Clone, Copy)]
pub struct SlashCommandInfo<'a>(pub(crate) RawJson<'a>);

object_view!(SlashCommandInfo, 2114);

impl<'a> SlashCommandInfo<'a> {
    /// `name`, required.
    #[inline] pub fn name(self) -> Cow<'a, str> { self.0.text("name") }
    /// `aliases`, optional.
    #[inline] pub fn aliases(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("aliases") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
    /// `description`, required.
    #[inline] pub fn description(self) -> Cow<'a, str> { self.0.text("description") }
    /// `kind`, required.
    #[inline] pub fn kind(self) -> enums::SlashCommandKind { enums::SlashCommandKind::read(self.0.member("kind")) }
    /// `input`, optional.
    #[inline] pub fn input(self) -> Option<SlashCommandInput<'a>> { match self.0.option("input") { Some(raw) => Some(SlashCommandInput(raw)), None => None } }
    /// `allowDuringAgentExecution`, required.
    #[inline] pub fn allow_during_agent_execution(self) -> bool { self.0.bool("allowDuringAgentExecution") }
    /// `experimental`, optional.
    #[inline] pub fn experimental(self) -> Option<bool> { self.0.option_bool("experimental") }
    /// `schedulable`, optional.
    #[inline] pub fn schedulable(self) -> Option<bool> { self.0.option_bool("schedulable") }
}

/// A view of `SlashCommandInput`.
#[derive(Clone, Copy)]
pub struct SlashCommandInput<'a>(pub(crate) RawJson<'a>);

object_view!(SlashCommandInput, 2113);

impl<'a> SlashCommandInput<'a> {
    /// `hint`, required.
    #[inline] pub fn hint(self) -> Cow<'a, str> { self.0.text("hint") }
    /// `choices`, optional.
    #[inline] pub fn choices(self) -> Option<List<'a, SlashCommandInputChoice<'a>>> { match self.0.option("choices") { Some(raw) => Some(List::new(raw, SlashCommandInputChoice)), None => None } }
    /// `required`, optional.
    #[inline] pub fn required(self) -> Option<bool> { self.0.option_bool("required") }
    /// `completion`, optional.
    #[inline] pub fn completion(self) -> Option<enums::SlashCommandInputCompletion> { match self.0.option("completion") { Some(raw) => Some(enums::SlashCommandInputCompletion::read(raw)), None => None } }
    /// `preserveMultilineInput`, optional.
    #[inline] pub fn preserve_multiline_input(self) -> Option<bool> { self.0.option_bool("preserveMultilineInput") }
}

/// A view of `SlashCommandInputChoice`.
#[derive(Clone, Copy)]
pub struct SlashCommandInputChoice<'a>(pub(crate) RawJson<'a>);

object_view!(SlashCommandInputChoice, 2110);

impl<'a> SlashCommandInputChoice<'a> {
    /// `name`, required.
    #[inline] pub fn name(self) -> Cow<'a, str> { self.0.text("name") }
    /// `description`, required.
    #[inline] pub fn description(self) -> Cow<'a, str> { self.0.text("description") }
}

/// A view of `SlashCommandModelPickerDialog`.
#[derive(Clone, Copy)]
pub struct SlashCommandModelPickerDialog<'a>(pub(crate) RawJson<'a>);

object_view!(SlashCommandModelPickerDialog, 2818);

impl<'a> SlashCommandModelPickerDialog<'a> {
    /// `kind`, required. Always `model-picker`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `modelToEnable`, optional.
    #[inline] pub fn model_to_enable(self) -> Option<Cow<'a, str>> { self.0.option_text("modelToEnable") }
    /// `scope`, optional.
    #[inline] pub fn scope(self) -> Option<Cow<'a, str>> { self.0.option_text("scope") }
    /// `target`, optional.
    #[inline] pub fn target(self) -> Option<Cow<'a, str>> { self.0.option_text("target") }
}

/// A view of `SlashCommandSelectSubcommandOption`.
#[derive(Clone, Copy)]
pub struct SlashCommandSelectSubcommandOption<'a>(pub(crate) RawJson<'a>);

object_view!(SlashCommandSelectSubcommandOption, 2813);

impl<'a> SlashCommandSelectSubcommandOption<'a> {
    /// `name`, required.
    #[inline] pub fn name(self) -> Cow<'a, str> { self.0.text("name") }
    /// `description`, required.
    #[inline] pub fn description(self) -> Cow<'a, str> { self.0.text("description") }
    /// `group`, optional.
    #[inline] pub fn group(self) -> Option<Cow<'a, str>> { self.0.option_text("group") }
}

/// A view of `SlashCommandSelectSubcommandResult`.
#[derive(Clone, Copy)]
pub struct SlashCommandSelectSubcommandResult<'a>(pub(crate) RawJson<'a>);

object_view!(SlashCommandSelectSubcommandResult, 2815);

impl<'a> SlashCommandSelectSubcommandResult<'a> {
    /// `kind`, required. Always `select-subcommand`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `command`, required.
    #[inline] pub fn command(self) -> Cow<'a, str> { self.0.text("command") }
    /// `title`, required.
    #[inline] pub fn title(self) -> Cow<'a, str> { self.0.text("title") }
    /// `options`, required.
    #[inline] pub fn options(self) -> List<'a, SlashCommandSelectSubcommandOption<'a>> { List::new(self.0.member("options"), SlashCommandSelectSubcommandOption) }
    /// `runtimeSettingsChanged`, optional.
    #[inline] pub fn runtime_settings_changed(self) -> Option<bool> { self.0.option_bool("runtimeSettingsChanged") }
}

/// A view of `SlashCommandSetModelResult`.
#[derive(Clone, Copy)]
pub struct SlashCommandSetModelResult<'a>(pub(crate) RawJson<'a>);

object_view!(SlashCommandSetModelResult, 2821);

impl<'a> SlashCommandSetModelResult<'a> {
    /// `kind`, required. Always `set-model`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `model`, required.
    #[inline] pub fn model(self) -> Cow<'a, str> { self.0.text("model") }
    /// `autoTier`, optional.
    #[inline] pub fn auto_tier(self) -> Option<enums::AutoTier> { match self.0.option("autoTier") { Some(raw) => Some(enums::AutoTier::read(raw)), None => None } }
    /// `scope`, optional.
    #[inline] pub fn scope(self) -> Option<Cow<'a, str>> { self.0.option_text("scope") }
    /// `warning`, optional.
    #[inline] pub fn warning(self) -> Option<Cow<'a, str>> { self.0.option_text("warning") }
    /// `reasoningEffort`, optional.
    #[inline] pub fn reasoning_effort(self) -> Option<Cow<'a, str>> { self.0.option_text("reasoningEffort") }
    /// `revertOnCancel`, optional.
    #[inline] pub fn revert_on_cancel(self) -> Option<Map<'a, RawJson<'a>>> { match self.0.option("revertOnCancel") { Some(raw) => Some(Map::new(raw, RawJson::itself)), None => None } }
    /// `repoScope`, optional.
    #[inline] pub fn repo_scope(self) -> Option<Cow<'a, str>> { self.0.option_text("repoScope") }
    /// `runtimeSettingsChanged`, optional.
    #[inline] pub fn runtime_settings_changed(self) -> Option<bool> { self.0.option_bool("runtimeSettingsChanged") }
}

/// A view of `SlashCommandSetPlanModelResult`.
#[derive(Clone, Copy)]
pub struct SlashCommandSetPlanModelResult<'a>(pub(crate) RawJson<'a>);

object_view!(SlashCommandSetPlanModelResult, 2823);

impl<'a> SlashCommandSetPlanModelResult<'a> {
    /// `kind`, required. Always `set-plan-model`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `planModel`, optional.
    #[inline] pub fn plan_model(self) -> Option<Cow<'a, str>> { self.0.option_text("planModel") }
    /// `message`, required.
    #[inline] pub fn message(self) -> Cow<'a, str> { self.0.text("message") }
    /// `runtimeSettingsChanged`, optional.
    #[inline] pub fn runtime_settings_changed(self) -> Option<bool> { self.0.option_bool("runtimeSettingsChanged") }
}

/// A view of `SlashCommandShowDialogResult`.
#[derive(Clone, Copy)]
pub struct SlashCommandShowDialogResult<'a>(pub(crate) RawJson<'a>);

object_view!(SlashCommandShowDialogResult, 2819);

impl<'a> SlashCommandShowDialogResult<'a> {
    /// `kind`, required. Always `show-dialog`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `dialog`, required.
    #[inline] pub fn dialog(self) -> SlashCommandModelPickerDialog<'a> { SlashCommandModelPickerDialog(self.0.member("dialog")) }
    /// `runtimeSettingsChanged`, optional.
    #[inline] pub fn runtime_settings_changed(self) -> Option<bool> { self.0.option_bool("runtimeSettingsChanged") }
}

/// A view of `SlashCommandTextResult`.
#[derive(Clone, Copy)]
pub struct SlashCommandTextResult<'a>(pub(crate) RawJson<'a>);

object_view!(SlashCommandTextResult, 2811);

impl<'a> SlashCommandTextResult<'a> {
    /// `kind`, required. Always `text`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
    /// `text`, required.
    #[inline] pub fn text(self) -> Cow<'a, str> { self.0.text("text") }
    /// `markdown`, optional.
    #[inline] pub fn markdown(self) -> Option<bool> { self.0.option_bool("markdown") }
    /// `preserveAnsi`, optional.
    #[inline] pub fn preserve_ansi(self) -> Option<bool> { self.0.option_bool("preserveAnsi") }
    /// `runtimeSettingsChanged`, optional.
    #[inline] pub fn runtime_settings_changed(self) -> Option<bool> { self.0.option_bool("runtimeSettingsChanged") }
    /// `sandboxSessionChange`, optional.
    #[inline] pub fn sandbox_session_change(self) -> Option<enums::SandboxSessionChange> { match self.0.option("sandboxSessionChange") { Some(raw) => Some(enums::SandboxSessionChange::read(raw)), None => None } }
}

/// A view of `SlashCommandTimelineEntry`.
#[derive(Clone, Copy)]
pub struct SlashCommandTimelineEntry<'a>(pub(crate) RawJson<'a>);

object_view!(SlashCommandTimelineEntry, 2805);

impl<'a> SlashCommandTimelineEntry<'a> {
    /// `type`, required.
    #[inline] pub fn r#type(self) -> Cow<'a, str> { self.0.text("type") }
    /// `text`, required.
    #[inline] pub fn text(self) -> Cow<'a, str> { self.0.text("text") }
    /// `url`, optional.
    #[inline] pub fn url(self) -> Option<Cow<'a, str>> { self.0.option_text("url") }
    /// `remediation`, optional.
    #[inline] pub fn remediation(self) -> Option<enums::RemediationAction> { match self.0.option("remediation") { Some(raw) => Some(enums::RemediationAction::read(raw)), None => None } }
}

/// A view of `SubagentSettings`.
#[derive(Clone, Copy)]
pub struct SubagentSettings<'a>(pub(crate) RawJson<'a>);

object_view!(SubagentSettings, 2828);

impl<'a> SubagentSettings<'a> {
    /// `agents`, optional.
    #[inline] pub fn agents(self) -> Option<Map<'a, SubagentSettingsEntry<'a>>> { match self.0.option("agents") { Some(raw) => Some(Map::new(raw, SubagentSettingsEntry)), None => None } }
    /// `disabledSubagents`, optional.
    #[inline] pub fn disabled_subagents(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("disabledSubagents") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
    /// `maxConcurrency`, optional. At least `1`. At most `128`.
    #[inline] pub fn max_concurrency(self) -> Option<u64> { self.0.option_natural("maxConcurrency") }
    /// `maxDepth`, optional. At least `1`. At most `128`.
    #[inline] pub fn max_depth(self) -> Option<u64> { self.0.option_natural("maxDepth") }
}

/// A view of `SubagentSettingsEntry`.
#[derive(Clone, Copy)]
pub struct SubagentSettingsEntry<'a>(pub(crate) RawJson<'a>);

object_view!(SubagentSettingsEntry, 2826);

impl<'a> SubagentSettingsEntry<'a> {
    /// `model`, optional.
    #[inline] pub fn model(self) -> Option<Cow<'a, str>> { self.0.option_text("model") }
    /// `modelPolicy`, optional.
    #[inline] pub fn model_policy(self) -> Option<enums::AgentModelPolicy> { match self.0.option("modelPolicy") { Some(raw) => Some(enums::AgentModelPolicy::read(raw)), None => None } }
    /// `effortLevel`, optional.
    #[inline] pub fn effort_level(self) -> Option<Cow<'a, str>> { self.0.option_text("effortLevel") }
    /// `contextTier`, optional.
    #[inline] pub fn context_tier(self) -> Option<enums::SubagentSettingsEntryContextTier> { match self.0.option("contextTier") { Some(raw) => Some(enums::SubagentSettingsEntryContextTier::read(raw)), None => None } }
    /// `autoInvoke`, optional.
    #[inline] pub fn auto_invoke(self) -> Option<bool> { self.0.option_bool("autoInvoke") }
}

/// A view of `TaskAgentInfo`.
#[derive(Clone, Copy)]
pub struct TaskAgentInfo<'a>(pub(crate) RawJson<'a>);

object_view!(TaskAgentInfo, 2832);

impl<'a> TaskAgentInfo<'a> {
    /// `type`, required. Always `agent`.
    #[inline] pub fn r#type(self) -> Cow<'a, str> { self.0.text("type") }
    /// `id`, required.
    #[inline] pub fn id(self) -> Cow<'a, str> { self.0.text("id") }
    /// `toolCallId`, required.
    #[inline] pub fn tool_call_id(self) -> Cow<'a, str> { self.0.text("toolCallId") }
    /// `displayName`, optional.
    #[inline] pub fn display_name(self) -> Option<Cow<'a, str>> { self.0.option_text("displayName") }
    /// `description`, required.
    #[inline] pub fn description(self) -> Cow<'a, str> { self.0.text("description") }
    /// `status`, required.
    #[inline] pub fn status(self) -> enums::TaskStatus { enums::TaskStatus::read(self.0.member("status")) }
    /// `startedAt`, required. Format `date-time`.
    #[inline] pub fn started_at(self) -> Cow<'a, str> { self.0.text("startedAt") }
    /// `completedAt`, optional. Format `date-time`.
    #[inline] pub fn completed_at(self) -> Option<Cow<'a, str>> { self.0.option_text("completedAt") }
    /// `activeTimeMs`, optional. A duration in milliseconds, unless the name says seconds. At least `0`.
    #[inline] pub fn active_time_ms(self) -> Option<u64> { self.0.option_natural("activeTimeMs") }
    /// `activeStartedAt`, optional. Format `date-time`.
    #[inline] pub fn active_started_at(self) -> Option<Cow<'a, str>> { self.0.option_text("activeStartedAt") }
    /// `error`, optional.
    #[inline] pub fn error(self) -> Option<Cow<'a, str>> { self.0.option_text("error") }
    /// `agentType`, required.
    #[inline] pub fn agent_type(self) -> Cow<'a, str> { self.0.text("agentType") }
    /// `prompt`, required.
    #[inline] pub fn prompt(self) -> Cow<'a, str> { self.0.text("prompt") }
    /// `result`, optional.
    #[inline] pub fn result(self) -> Option<Cow<'a, str>> { self.0.option_text("result") }
    /// `model`, optional.
    #[inline] pub fn model(self) -> Option<Cow<'a, str>> { self.0.option_text("model") }
    /// `resolvedModel`, optional.
    #[inline] pub fn resolved_model(self) -> Option<Cow<'a, str>> { self.0.option_text("resolvedModel") }
    /// `executionMode`, optional.
    #[inline] pub fn execution_mode(self) -> Option<enums::TaskExecutionMode> { match self.0.option("executionMode") { Some(raw) => Some(enums::TaskExecutionMode::read(raw)), None => None } }
    /// `canPromoteToBackground`, optional.
    #[inline] pub fn can_promote_to_background(self) -> Option<bool> { self.0.option_bool("canPromoteToBackground") }
    /// `latestResponse`, optional.
    #[inline] pub fn latest_response(self) -> Option<Cow<'a, str>> { self.0.option_text("latestResponse") }
    /// `idleSince`, optional. Format `date-time`.
    #[inline] pub fn idle_since(self) -> Option<Cow<'a, str>> { self.0.option_text("idleSince") }
}

/// A view of `TaskAgentProgress`.
#[derive(Clone, Copy)]
pub struct TaskAgentProgress<'a>(pub(crate) RawJson<'a>);

object_view!(TaskAgentProgress, 2835);

impl<'a> TaskAgentProgress<'a> {
    /// `type`, required. Always `agent`.
    #[inline] pub fn r#type(self) -> Cow<'a, str> { self.0.text("type") }
    /// `recentActivity`, required.
    #[inline] pub fn recent_activity(self) -> List<'a, TaskProgressLine<'a>> { List::new(self.0.member("recentActivity"), TaskProgressLine) }
    /// `latestIntent`, optional.
    #[inline] pub fn latest_intent(self) -> Option<Cow<'a, str>> { self.0.option_text("latestIntent") }
}

/// A view of `TaskClientInfo`.
#[derive(Clone, Copy)]
pub struct TaskClientInfo<'a>(pub(crate) RawJson<'a>);

object_view!(TaskClientInfo, 2842);

impl<'a> TaskClientInfo<'a> {
    /// `type`, required. Always `client`.
    #[inline] pub fn r#type(self) -> Cow<'a, str> { self.0.text("type") }
    /// `id`, required.
    #[inline] pub fn id(self) -> Cow<'a, str> { self.0.text("id") }
    /// `clientTaskId`, required.
    #[inline] pub fn client_task_id(self) -> Cow<'a, str> { self.0.text("clientTaskId") }
    /// `displayName`, optional.
    #[inline] pub fn display_name(self) -> Option<Cow<'a, str>> { self.0.option_text("displayName") }
    /// `description`, required.
    #[inline] pub fn description(self) -> Cow<'a, str> { self.0.text("description") }
    /// `status`, required.
    #[inline] pub fn status(self) -> enums::TaskClientStatus { enums::TaskClientStatus::read(self.0.member("status")) }
    /// `owner`, required.
    #[inline] pub fn owner(self) -> TaskClientOwner<'a> { TaskClientOwner(self.0.member("owner")) }
    /// `startedAt`, required. Format `date-time`.
    #[inline] pub fn started_at(self) -> Cow<'a, str> { self.0.text("startedAt") }
    /// `updatedAt`, required. Format `date-time`.
    #[inline] pub fn updated_at(self) -> Cow<'a, str> { self.0.text("updatedAt") }
    /// `completedAt`, optional. Format `date-time`.
    #[inline] pub fn completed_at(self) -> Option<Cow<'a, str>> { self.0.option_text("completedAt") }
    /// `activeTimeMs`, required. At least `0`.
    #[inline] pub fn active_time_ms(self) -> u64 { self.0.natural("activeTimeMs") }
    /// `activeStartedAt`, optional. Format `date-time`.
    #[inline] pub fn active_started_at(self) -> Option<Cow<'a, str>> { self.0.option_text("activeStartedAt") }
    /// `idleSince`, optional. Format `date-time`.
    #[inline] pub fn idle_since(self) -> Option<Cow<'a, str>> { self.0.option_text("idleSince") }
    /// `orphanedAt`, optional. Format `date-time`.
    #[inline] pub fn orphaned_at(self) -> Option<Cow<'a, str>> { self.0.option_text("orphanedAt") }
    /// `reclaimedAt`, optional. Format `date-time`.
    #[inline] pub fn reclaimed_at(self) -> Option<Cow<'a, str>> { self.0.option_text("reclaimedAt") }
    /// `executionMode`, required.
    #[inline] pub fn execution_mode(self) -> enums::TaskClientExecutionMode { enums::TaskClientExecutionMode::read(self.0.member("executionMode")) }
    /// `canCancel`, required.
    #[inline] pub fn can_cancel(self) -> bool { self.0.bool("canCancel") }
    /// `sequence`, required. At least `0`.
    #[inline] pub fn sequence(self) -> u64 { self.0.natural("sequence") }
    /// `result`, optional.
    #[inline] pub fn result(self) -> Option<RawJson<'a>> { self.0.option("result") }
    /// `error`, optional.
    #[inline] pub fn error(self) -> Option<Cow<'a, str>> { self.0.option_text("error") }
    /// `errorCode`, optional.
    #[inline] pub fn error_code(self) -> Option<Cow<'a, str>> { self.0.option_text("errorCode") }
    /// `cancellationReason`, optional.
    #[inline] pub fn cancellation_reason(self) -> Option<Cow<'a, str>> { self.0.option_text("cancellationReason") }
}

/// A view of `TaskClientOwner`.
#[derive(Clone, Copy)]
pub struct TaskClientOwner<'a>(pub(crate) RawJson<'a>);

object_view!(TaskClientOwner, 2840);

impl<'a> TaskClientOwner<'a> {
    /// `participantId`, required.
    #[inline] pub fn participant_id(self) -> Cow<'a, str> { self.0.text("participantId") }
    /// `joinId`, required.
    #[inline] pub fn join_id(self) -> Cow<'a, str> { self.0.text("joinId") }
    /// `kind`, required.
    #[inline] pub fn kind(self) -> enums::TaskClientOwnerKind { enums::TaskClientOwnerKind::read(self.0.member("kind")) }
    /// `displayName`, optional.
    #[inline] pub fn display_name(self) -> Option<Cow<'a, str>> { self.0.option_text("displayName") }
    /// `source`, optional.
    #[inline] pub fn source(self) -> Option<Cow<'a, str>> { self.0.option_text("source") }
    /// `presence`, required.
    #[inline] pub fn presence(self) -> enums::TaskClientOwnerPresence { enums::TaskClientOwnerPresence::read(self.0.member("presence")) }
    /// `disconnectedAt`, optional. Format `date-time`.
    #[inline] pub fn disconnected_at(self) -> Option<Cow<'a, str>> { self.0.option_text("disconnectedAt") }
}

/// A view of `TaskClientProgress`.
#[derive(Clone, Copy)]
pub struct TaskClientProgress<'a>(pub(crate) RawJson<'a>);

object_view!(TaskClientProgress, 2843);

impl<'a> TaskClientProgress<'a> {
    /// `type`, required. Always `client`.
    #[inline] pub fn r#type(self) -> Cow<'a, str> { self.0.text("type") }
    /// `status`, required.
    #[inline] pub fn status(self) -> enums::TaskClientStatus { enums::TaskClientStatus::read(self.0.member("status")) }
    /// `sequence`, required. At least `0`.
    #[inline] pub fn sequence(self) -> u64 { self.0.natural("sequence") }
    /// `updatedAt`, required. Format `date-time`.
    #[inline] pub fn updated_at(self) -> Cow<'a, str> { self.0.text("updatedAt") }
    /// `phase`, optional.
    #[inline] pub fn phase(self) -> Option<Cow<'a, str>> { self.0.option_text("phase") }
    /// `percentage`, optional. At least `0`. At most `100`.
    #[inline] pub fn percentage(self) -> Option<Number<'a>> { self.0.option_number("percentage") }
    /// `lastMessage`, optional.
    #[inline] pub fn last_message(self) -> Option<Cow<'a, str>> { self.0.option_text("lastMessage") }
    /// `recentActivity`, required.
    #[inline] pub fn recent_activity(self) -> List<'a, TaskProgressLine<'a>> { List::new(self.0.member("recentActivity"), TaskProgressLine) }
}

/// A view of `TaskClientUpdateCancelled`.
#[derive(Clone, Copy)]
pub struct TaskClientUpdateCancelled<'a>(pub(crate) RawJson<'a>);

object_view!(TaskClientUpdateCancelled, 2850);

impl<'a> TaskClientUpdateCancelled<'a> {
    /// `message`, optional.
    #[inline] pub fn message(self) -> Option<Cow<'a, str>> { self.0.option_text("message") }
    /// `reason`, optional.
    #[inline] pub fn reason(self) -> Option<Cow<'a, str>> { self.0.option_text("reason") }
    /// `kind`, required. Always `cancelled`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `TaskClientUpdateCompleted`.
#[derive(Clone, Copy)]
pub struct TaskClientUpdateCompleted<'a>(pub(crate) RawJson<'a>);

object_view!(TaskClientUpdateCompleted, 2848);

impl<'a> TaskClientUpdateCompleted<'a> {
    /// `message`, optional.
    #[inline] pub fn message(self) -> Option<Cow<'a, str>> { self.0.option_text("message") }
    /// `result`, optional.
    #[inline] pub fn result(self) -> Option<RawJson<'a>> { self.0.option("result") }
    /// `kind`, required. Always `completed`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `TaskClientUpdateFailed`.
#[derive(Clone, Copy)]
pub struct TaskClientUpdateFailed<'a>(pub(crate) RawJson<'a>);

object_view!(TaskClientUpdateFailed, 2849);

impl<'a> TaskClientUpdateFailed<'a> {
    /// `message`, optional.
    #[inline] pub fn message(self) -> Option<Cow<'a, str>> { self.0.option_text("message") }
    /// `error`, required.
    #[inline] pub fn error(self) -> Cow<'a, str> { self.0.text("error") }
    /// `code`, optional.
    #[inline] pub fn code(self) -> Option<Cow<'a, str>> { self.0.option_text("code") }
    /// `kind`, required. Always `failed`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `TaskClientUpdateProgress`.
#[derive(Clone, Copy)]
pub struct TaskClientUpdateProgress<'a>(pub(crate) RawJson<'a>);

object_view!(TaskClientUpdateProgress, 2847);

impl<'a> TaskClientUpdateProgress<'a> {
    /// `status`, optional.
    #[inline] pub fn status(self) -> Option<enums::TaskClientActiveStatus> { match self.0.option("status") { Some(raw) => Some(enums::TaskClientActiveStatus::read(raw)), None => None } }
    /// `message`, optional.
    #[inline] pub fn message(self) -> Option<Cow<'a, str>> { self.0.option_text("message") }
    /// `phase`, optional; absent and null are two things.
    #[inline] pub fn phase(self) -> Presence<Cow<'a, str>> { match self.0.presence("phase") { Presence::Absent => Presence::Absent, Presence::Null => Presence::Null, Presence::Value(raw) => Presence::Value(raw.to_text()) } }
    /// `percentage`, optional; absent and null are two things.
    #[inline] pub fn percentage(self) -> Presence<Number<'a>> { match self.0.presence("percentage") { Presence::Absent => Presence::Absent, Presence::Null => Presence::Null, Presence::Value(raw) => Presence::Value(raw.number_of()) } }
    /// `kind`, required. Always `progress`.
    #[inline] pub fn kind(self) -> Cow<'a, str> { self.0.text("kind") }
}

/// A view of `TaskCompletionDecision`.
#[derive(Clone, Copy)]
pub struct TaskCompletionDecision<'a>(pub(crate) RawJson<'a>);

object_view!(TaskCompletionDecision, 2852);

impl<'a> TaskCompletionDecision<'a> {
    /// `outcome`, required.
    #[inline] pub fn outcome(self) -> enums::TaskCompletionOutcome { enums::TaskCompletionOutcome::read(self.0.member("outcome")) }
    /// `reason`, optional.
    #[inline] pub fn reason(self) -> Option<Cow<'a, str>> { self.0.option_text("reason") }
    /// `reviewerDerived`, optional.
    #[inline] pub fn reviewer_derived(self) -> Option<bool> { self.0.option_bool("reviewerDerived") }
    /// `reviewerResultMeta`, optional.
    #[inline] pub fn reviewer_result_meta(self) -> Option<RawJson<'a>> { self.0.option("reviewerResultMeta") }
    /// `objectiveId`, optional.
    #[inline] pub fn objective_id(self) -> Option<i64> { self.0.option_integer("objectiveId") }
    /// `completionRejectionBudgetExhausted`, optional.
    #[inline] pub fn completion_rejection_budget_exhausted(self) -> Option<bool> { self.0.option_bool("completionRejectionBudgetExhausted") }
    /// `completionEligibilityToken`, optional.
    #[inline] pub fn completion_eligibility_token(self) -> Option<i64> { self.0.option_integer("completionEligibilityToken") }
}

/// A view of `TaskList`: the result of `session.tasks.list`.
#[derive(Clone, Copy)]
pub struct TaskList<'a>(pub(crate) RawJson<'a>);

object_view!(TaskList, 2857);

impl<'a> TaskList<'a> {
    /// `tasks`, required.
    #[inline] pub fn tasks(self) -> List<'a, TaskInfo<'a>> { List::new(self.0.member("tasks"), TaskInfo::over) }
}

/// A view of `TaskProgressLine`.
#[derive(Clone, Copy)]
pub struct TaskProgressLine<'a>(pub(crate) RawJson<'a>);

object_view!(TaskProgressLine, 2833);

impl<'a> TaskProgressLine<'a> {
    /// `message`, required.
    #[inline] pub fn message(self) -> Cow<'a, str> { self.0.text("message") }
    /// `timestamp`, required. Format `date-time`.
    #[inline] pub fn timestamp(self) -> Cow<'a, str> { self.0.text("timestamp") }
}

/// A view of `TaskShellInfo`.
#[derive(Clone, Copy)]
pub struct TaskShellInfo<'a>(pub(crate) RawJson<'a>);

object_view!(TaskShellInfo, 2854);

impl<'a> TaskShellInfo<'a> {
    /// `type`, required. Always `shell`.
    #[inline] pub fn r#type(self) -> Cow<'a, str> { self.0.text("type") }
    /// `id`, required.
    #[inline] pub fn id(self) -> Cow<'a, str> { self.0.text("id") }
    /// `description`, required.
    #[inline] pub fn description(self) -> Cow<'a, str> { self.0.text("description") }
    /// `status`, required.
    #[inline] pub fn status(self) -> enums::TaskStatus { enums::TaskStatus::read(self.0.member("status")) }
    /// `startedAt`, required. Format `date-time`.
    #[inline] pub fn started_at(self) -> Cow<'a, str> { self.0.text("startedAt") }
    /// `completedAt`, optional. Format `date-time`.
    #[inline] pub fn completed_at(self) -> Option<Cow<'a, str>> { self.0.option_text("completedAt") }
    /// `command`, required.
    #[inline] pub fn command(self) -> Cow<'a, str> { self.0.text("command") }
    /// `attachmentMode`, required.
    #[inline] pub fn attachment_mode(self) -> enums::TaskShellInfoAttachmentMode { enums::TaskShellInfoAttachmentMode::read(self.0.member("attachmentMode")) }
    /// `executionMode`, optional.
    #[inline] pub fn execution_mode(self) -> Option<enums::TaskExecutionMode> { match self.0.option("executionMode") { Some(raw) => Some(enums::TaskExecutionMode::read(raw)), None => None } }
    /// `canPromoteToBackground`, optional.
    #[inline] pub fn can_promote_to_background(self) -> Option<bool> { self.0.option_bool("canPromoteToBackground") }
    /// `logPath`, optional.
    #[inline] pub fn log_path(self) -> Option<Cow<'a, str>> { self.0.option_text("logPath") }
    /// `pid`, optional. More than `0`. At most `4294967295`.
    #[inline] pub fn pid(self) -> Option<u64> { self.0.option_natural("pid") }
}

/// A view of `TaskShellProgress`.
#[derive(Clone, Copy)]
pub struct TaskShellProgress<'a>(pub(crate) RawJson<'a>);

object_view!(TaskShellProgress, 2858);

impl<'a> TaskShellProgress<'a> {
    /// `type`, required. Always `shell`.
    #[inline] pub fn r#type(self) -> Cow<'a, str> { self.0.text("type") }
    /// `recentOutput`, required.
    #[inline] pub fn recent_output(self) -> Cow<'a, str> { self.0.text("recentOutput") }
    /// `pid`, optional. More than `0`. At most `4294967295`.
    #[inline] pub fn pid(self) -> Option<u64> { self.0.option_natural("pid") }
}

/// A view of `TasksCancelRequest`: the parameters of `session.tasks.cancel`.
#[derive(Clone, Copy)]
pub struct TasksCancelRequest<'a>(pub(crate) RawJson<'a>);

object_view!(TasksCancelRequest, 2860);

impl<'a> TasksCancelRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `id`, required.
    #[inline] pub fn id(self) -> Cow<'a, str> { self.0.text("id") }
}

/// A view of `TasksCancelResult`: the result of `session.tasks.cancel`.
#[derive(Clone, Copy)]
pub struct TasksCancelResult<'a>(pub(crate) RawJson<'a>);

object_view!(TasksCancelResult, 2861);

impl<'a> TasksCancelResult<'a> {
    /// `cancelled`, required.
    #[inline] pub fn cancelled(self) -> bool { self.0.bool("cancelled") }
}

/// A view of `TasksGetCurrentPromotableResult`: the result of `session.tasks.getCurrentPromotable`.
#[derive(Clone, Copy)]
pub struct TasksGetCurrentPromotableResult<'a>(pub(crate) RawJson<'a>);

object_view!(TasksGetCurrentPromotableResult, 2862);

impl<'a> TasksGetCurrentPromotableResult<'a> {
    /// `task`, optional.
    #[inline] pub fn task(self) -> Option<TaskInfo<'a>> { match self.0.option("task") { Some(raw) => Some(TaskInfo::over(raw)), None => None } }
}

/// A view of `TasksGetProgressRequest`: the parameters of `session.tasks.getProgress`.
#[derive(Clone, Copy)]
pub struct TasksGetProgressRequest<'a>(pub(crate) RawJson<'a>);

object_view!(TasksGetProgressRequest, 2863);

impl<'a> TasksGetProgressRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `id`, required.
    #[inline] pub fn id(self) -> Cow<'a, str> { self.0.text("id") }
}

/// A view of `TasksGetProgressResult`: the result of `session.tasks.getProgress`.
#[derive(Clone, Copy)]
pub struct TasksGetProgressResult<'a>(pub(crate) RawJson<'a>);

object_view!(TasksGetProgressResult, 2865);

impl<'a> TasksGetProgressResult<'a> {
    /// `progress`, required, may be null.
    #[inline] pub fn progress(self) -> Option<TaskProgress<'a>> { match self.0.option("progress") { Some(raw) => Some(TaskProgress::over(raw)), None => None } }
}

/// A view of `TasksPromoteCurrentToBackgroundResult`: the result of `session.tasks.promoteCurrentToBackground`.
#[derive(Clone, Copy)]
pub struct TasksPromoteCurrentToBackgroundResult<'a>(pub(crate) RawJson<'a>);

object_view!(TasksPromoteCurrentToBackgroundResult, 2866);

impl<'a> TasksPromoteCurrentToBackgroundResult<'a> {
    /// `task`, optional.
    #[inline] pub fn task(self) -> Option<TaskInfo<'a>> { match self.0.option("task") { Some(raw) => Some(TaskInfo::over(raw)), None => None } }
}

/// A view of `TasksPromoteToBackgroundRequest`: the parameters of `session.tasks.promoteToBackground`.
#[derive(Clone, Copy)]
pub struct TasksPromoteToBackgroundRequest<'a>(pub(crate) RawJson<'a>);

object_view!(TasksPromoteToBackgroundRequest, 2867);

impl<'a> TasksPromoteToBackgroundRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `id`, required.
    #[inline] pub fn id(self) -> Cow<'a, str> { self.0.text("id") }
}

/// A view of `TasksPromoteToBackgroundResult`: the result of `session.tasks.promoteToBackground`.
#[derive(Clone, Copy)]
pub struct TasksPromoteToBackgroundResult<'a>(pub(crate) RawJson<'a>);

object_view!(TasksPromoteToBackgroundResult, 2868);

impl<'a> TasksPromoteToBackgroundResult<'a> {
    /// `promoted`, required.
    #[inline] pub fn promoted(self) -> bool { self.0.bool("promoted") }
}

/// A view of `TasksRefreshResult`: the result of `session.tasks.refresh`.
#[derive(Clone, Copy)]
pub struct TasksRefreshResult<'a>(pub(crate) RawJson<'a>);

object_view!(TasksRefreshResult, 2869);

impl<'a> TasksRefreshResult<'a> {
    /// The members whose names are data.
    #[inline] pub fn members(self) -> Map<'a, RawJson<'a>> { Map::unnamed(self.0, 2869, RawJson::itself) }
}

/// A view of `TasksRegisterRequest`: the parameters of `session.tasks.register`.
#[derive(Clone, Copy)]
pub struct TasksRegisterRequest<'a>(pub(crate) RawJson<'a>);

object_view!(TasksRegisterRequest, 2870);

impl<'a> TasksRegisterRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `type`, required. Always `client`.
    #[inline] pub fn r#type(self) -> Cow<'a, str> { self.0.text("type") }
    /// `clientTaskId`, required.
    #[inline] pub fn client_task_id(self) -> Cow<'a, str> { self.0.text("clientTaskId") }
    /// `description`, required.
    #[inline] pub fn description(self) -> Cow<'a, str> { self.0.text("description") }
    /// `displayName`, optional.
    #[inline] pub fn display_name(self) -> Option<Cow<'a, str>> { self.0.option_text("displayName") }
    /// `cancellable`, required.
    #[inline] pub fn cancellable(self) -> bool { self.0.bool("cancellable") }
    /// `expectedSequence`, optional. At least `0`.
    #[inline] pub fn expected_sequence(self) -> Option<u64> { self.0.option_natural("expectedSequence") }
}

/// A view of `TasksRegisterResult`: the result of `session.tasks.register`.
#[derive(Clone, Copy)]
pub struct TasksRegisterResult<'a>(pub(crate) RawJson<'a>);

object_view!(TasksRegisterResult, 2871);

impl<'a> TasksRegisterResult<'a> {
    /// `task`, required.
    #[inline] pub fn task(self) -> TaskClientInfo<'a> { TaskClientInfo(self.0.member("task")) }
    /// `created`, required.
    #[inline] pub fn created(self) -> bool { self.0.bool("created") }
    /// `reclaimed`, required.
    #[inline] pub fn reclaimed(self) -> bool { self.0.bool("reclaimed") }
}

/// A view of `TasksRemoveRequest`: the parameters of `session.tasks.remove`.
#[derive(Clone, Copy)]
pub struct TasksRemoveRequest<'a>(pub(crate) RawJson<'a>);

object_view!(TasksRemoveRequest, 2872);

impl<'a> TasksRemoveRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `id`, required.
    #[inline] pub fn id(self) -> Cow<'a, str> { self.0.text("id") }
}

/// A view of `TasksRemoveResult`: the result of `session.tasks.remove`.
#[derive(Clone, Copy)]
pub struct TasksRemoveResult<'a>(pub(crate) RawJson<'a>);

object_view!(TasksRemoveResult, 2873);

impl<'a> TasksRemoveResult<'a> {
    /// `removed`, required.
    #[inline] pub fn removed(self) -> bool { self.0.bool("removed") }
}

/// A view of `TasksSendMessageRequest`: the parameters of `session.tasks.sendMessage`.
#[derive(Clone, Copy)]
pub struct TasksSendMessageRequest<'a>(pub(crate) RawJson<'a>);

object_view!(TasksSendMessageRequest, 2874);

impl<'a> TasksSendMessageRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `id`, required.
    #[inline] pub fn id(self) -> Cow<'a, str> { self.0.text("id") }
    /// `message`, required.
    #[inline] pub fn message(self) -> Cow<'a, str> { self.0.text("message") }
    /// `fromAgentId`, optional.
    #[inline] pub fn from_agent_id(self) -> Option<Cow<'a, str>> { self.0.option_text("fromAgentId") }
}

/// A view of `TasksSendMessageResult`: the result of `session.tasks.sendMessage`.
#[derive(Clone, Copy)]
pub struct TasksSendMessageResult<'a>(pub(crate) RawJson<'a>);

object_view!(TasksSendMessageResult, 2875);

impl<'a> TasksSendMessageResult<'a> {
    /// `sent`, required.
    #[inline] pub fn sent(self) -> bool { self.0.bool("sent") }
    /// `error`, optional.
    #[inline] pub fn error(self) -> Option<Cow<'a, str>> { self.0.option_text("error") }
}

/// A view of `TasksUpdateRequest`: the parameters of `session.tasks.update`.
#[derive(Clone, Copy)]
pub struct TasksUpdateRequest<'a>(pub(crate) RawJson<'a>);

object_view!(TasksUpdateRequest, 2876);

impl<'a> TasksUpdateRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `id`, required.
    #[inline] pub fn id(self) -> Cow<'a, str> { self.0.text("id") }
    /// `sequence`, required. At least `0`.
    #[inline] pub fn sequence(self) -> u64 { self.0.natural("sequence") }
    /// `update`, required.
    #[inline] pub fn update(self) -> TaskClientUpdate<'a> { TaskClientUpdate::over(self.0.member("update")) }
}

/// A view of `TasksUpdateResult`: the result of `session.tasks.update`.
#[derive(Clone, Copy)]
pub struct TasksUpdateResult<'a>(pub(crate) RawJson<'a>);

object_view!(TasksUpdateResult, 2877);

impl<'a> TasksUpdateResult<'a> {
    /// `task`, required.
    #[inline] pub fn task(self) -> TaskClientInfo<'a> { TaskClientInfo(self.0.member("task")) }
    /// `applied`, required.
    #[inline] pub fn applied(self) -> bool { self.0.bool("applied") }
    /// `duplicate`, required.
    #[inline] pub fn duplicate(self) -> bool { self.0.bool("duplicate") }
}

/// A view of `TasksWaitForPendingResult`: the result of `session.tasks.waitForPending`.
#[derive(Clone, Copy)]
pub struct TasksWaitForPendingResult<'a>(pub(crate) RawJson<'a>);

object_view!(TasksWaitForPendingResult, 2878);

impl<'a> TasksWaitForPendingResult<'a> {
    /// The members whose names are data.
    #[inline] pub fn members(self) -> Map<'a, RawJson<'a>> { Map::unnamed(self.0, 2878, RawJson::itself) }
}

/// A view of `TelemetrySetFeatureOverridesRequest`: the parameters of `session.telemetry.setFeatureOverrides`.
#[derive(Clone, Copy)]
pub struct TelemetrySetFeatureOverridesRequest<'a>(pub(crate) RawJson<'a>);

object_view!(TelemetrySetFeatureOverridesRequest, 2879);

impl<'a> TelemetrySetFeatureOverridesRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `features`, required.
    #[inline] pub fn features(self) -> Map<'a, Cow<'a, str>> { Map::new(self.0.member("features"), RawJson::to_text) }
}

/// A view of `Tool`.
#[derive(Clone, Copy)]
pub struct Tool<'a>(pub(crate) RawJson<'a>);

object_view!(Tool, 2880);

impl<'a> Tool<'a> {
    /// `name`, required.
    #[inline] pub fn name(self) -> Cow<'a, str> { self.0.text("name") }
    /// `namespacedName`, optional.
    #[inline] pub fn namespaced_name(self) -> Option<Cow<'a, str>> { self.0.option_text("namespacedName") }
    /// `description`, required.
    #[inline] pub fn description(self) -> Cow<'a, str> { self.0.text("description") }
    /// `parameters`, optional.
    #[inline] pub fn parameters(self) -> Option<Map<'a, RawJson<'a>>> { match self.0.option("parameters") { Some(raw) => Some(Map::new(raw, RawJson::itself)), None => None } }
    /// `instructions`, optional.
    #[inline] pub fn instructions(self) -> Option<Cow<'a, str>> { self.0.option_text("instructions") }
    /// `safeForTelemetry`, optional.
    #[inline] pub fn safe_for_telemetry(self) -> Option<BuiltinToolSafeForTelemetry<'a>> { match self.0.option("safeForTelemetry") { Some(raw) => Some(BuiltinToolSafeForTelemetry::over(raw)), None => None } }
}

/// A view of `ToolList`: the result of `tools.list`.
#[derive(Clone, Copy)]
pub struct ToolList<'a>(pub(crate) RawJson<'a>);

object_view!(ToolList, 2882);

impl<'a> ToolList<'a> {
    /// `tools`, required.
    #[inline] pub fn tools(self) -> List<'a, Tool<'a>> { List::new(self.0.member("tools"), Tool) }
}

/// A view of `ToolResultExpanded`.
#[derive(Clone, Copy)]
pub struct ToolResultExpanded<'a>(pub(crate) RawJson<'a>);

object_view!(ToolResultExpanded, 2885);

impl<'a> ToolResultExpanded<'a> {
    /// `textResultForLlm`, required.
    #[inline] pub fn text_result_for_llm(self) -> Cow<'a, str> { self.0.text("textResultForLlm") }
    /// `resultType`, required.
    #[inline] pub fn result_type(self) -> enums::ToolResultType { enums::ToolResultType::read(self.0.member("resultType")) }
    /// `binaryResultsForLlm`, optional.
    #[inline] pub fn binary_results_for_llm(self) -> Option<List<'a, ExternalToolTextResultForLlmBinaryResultsForLlm<'a>>> { match self.0.option("binaryResultsForLlm") { Some(raw) => Some(List::new(raw, ExternalToolTextResultForLlmBinaryResultsForLlm)), None => None } }
    /// `sessionLog`, optional.
    #[inline] pub fn session_log(self) -> Option<Cow<'a, str>> { self.0.option_text("sessionLog") }
    /// `error`, optional.
    #[inline] pub fn error(self) -> Option<Cow<'a, str>> { self.0.option_text("error") }
    /// `toolTelemetry`, optional.
    #[inline] pub fn tool_telemetry(self) -> Option<RawJson<'a>> { self.0.option("toolTelemetry") }
    /// `skipLargeOutputProcessing`, optional.
    #[inline] pub fn skip_large_output_processing(self) -> Option<bool> { self.0.option_bool("skipLargeOutputProcessing") }
    /// `newMessages`, optional.
    #[inline] pub fn new_messages(self) -> Option<List<'a, ToolResultNewMessage<'a>>> { match self.0.option("newMessages") { Some(raw) => Some(List::new(raw, ToolResultNewMessage)), None => None } }
    /// `contents`, optional.
    #[inline] pub fn contents(self) -> Option<List<'a, ExternalToolTextResultForLlmContent<'a>>> { match self.0.option("contents") { Some(raw) => Some(List::new(raw, ExternalToolTextResultForLlmContent::over)), None => None } }
    /// `toolReferences`, optional.
    #[inline] pub fn tool_references(self) -> Option<List<'a, Cow<'a, str>>> { match self.0.option("toolReferences") { Some(raw) => Some(List::new(raw, RawJson::to_text)), None => None } }
    /// `citableSources`, optional.
    #[inline] pub fn citable_sources(self) -> Option<List<'a, RawJson<'a>>> { match self.0.option("citableSources") { Some(raw) => Some(List::new(raw, RawJson::itself)), None => None } }
    /// `skillInvocation`, optional.
    #[inline] pub fn skill_invocation(self) -> Option<RawJson<'a>> { self.0.option("skillInvocation") }
    /// `postToolUseFailureHooksProcessed`, optional.
    #[inline] pub fn post_tool_use_failure_hooks_processed(self) -> Option<bool> { self.0.option_bool("postToolUseFailureHooksProcessed") }
    /// `uiResource`, optional.
    #[inline] pub fn ui_resource(self) -> Option<RawJson<'a>> { self.0.option("uiResource") }
    /// `mcpMeta`, optional.
    #[inline] pub fn mcp_meta(self) -> Option<Map<'a, RawJson<'a>>> { match self.0.option("mcpMeta") { Some(raw) => Some(Map::new(raw, RawJson::itself)), None => None } }
    /// `structuredContent`, optional.
    #[inline] pub fn structured_content(self) -> Option<RawJson<'a>> { self.0.option("structuredContent") }
    /// `taskCompletionDecision`, optional.
    #[inline] pub fn task_completion_decision(self) -> Option<TaskCompletionDecision<'a>> { match self.0.option("taskCompletionDecision") { Some(raw) => Some(TaskCompletionDecision(raw)), None => None } }
}

/// A view of `ToolResultNewMessage`.
#[derive(Clone, Copy)]
pub struct ToolResultNewMessage<'a>(pub(crate) RawJson<'a>);

object_view!(ToolResultNewMessage, 2883);

impl<'a> ToolResultNewMessage<'a> {
    /// `content`, required.
    #[inline] pub fn content(self) -> Cow<'a, str> { self.0.text("content") }
    /// `source`, required.
    #[inline] pub fn source(self) -> Cow<'a, str> { self.0.text("source") }
}

/// A view of `ToolsExecuteRequest`: the parameters of `session.tools.execute`.
#[derive(Clone, Copy)]
pub struct ToolsExecuteRequest<'a>(pub(crate) RawJson<'a>);

object_view!(ToolsExecuteRequest, 2887);

impl<'a> ToolsExecuteRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `name`, required.
    #[inline] pub fn name(self) -> Cow<'a, str> { self.0.text("name") }
    /// `arguments`, required.
    #[inline] pub fn arguments(self) -> RawJson<'a> { self.0.member("arguments") }
    /// `toolCallId`, optional.
    #[inline] pub fn tool_call_id(self) -> Option<Cow<'a, str>> { self.0.option_text("toolCallId") }
}

/// A view of `ToolsGetBuiltinDescriptorsRequest`: the parameters of `session.tools.getBuiltinDescriptors`.
#[derive(Clone, Copy)]
pub struct ToolsGetBuiltinDescriptorsRequest<'a>(pub(crate) RawJson<'a>);

object_view!(ToolsGetBuiltinDescriptorsRequest, 2889);

impl<'a> ToolsGetBuiltinDescriptorsRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `reduceUserIntervention`, optional.
    #[inline] pub fn reduce_user_intervention(self) -> Option<bool> { self.0.option_bool("reduceUserIntervention") }
    /// `includeAuthor`, optional.
    #[inline] pub fn include_author(self) -> Option<bool> { self.0.option_bool("includeAuthor") }
    /// `skillEmbeddingEnabled`, optional.
    #[inline] pub fn skill_embedding_enabled(self) -> Option<bool> { self.0.option_bool("skillEmbeddingEnabled") }
    /// `shellConfig`, optional.
    #[inline] pub fn shell_config(self) -> Option<ToolsShellDescriptorConfig<'a>> { match self.0.option("shellConfig") { Some(raw) => Some(ToolsShellDescriptorConfig(raw)), None => None } }
    /// `shellSupportsPowerShell7Syntax`, optional.
    #[inline] pub fn shell_supports_power_shell7_syntax(self) -> Option<bool> { self.0.option_bool("shellSupportsPowerShell7Syntax") }
    /// `shellTimeoutMs`, optional.
    #[inline] pub fn shell_timeout_ms(self) -> Option<Number<'a>> { self.0.option_number("shellTimeoutMs") }
    /// `backgroundTaskNotificationsEnabled`, optional.
    #[inline] pub fn background_task_notifications_enabled(self) -> Option<bool> { self.0.option_bool("backgroundTaskNotificationsEnabled") }
}

/// A view of `ToolsGetBuiltinDescriptorsResult`: the result of `session.tools.getBuiltinDescriptors`.
#[derive(Clone, Copy)]
pub struct ToolsGetBuiltinDescriptorsResult<'a>(pub(crate) RawJson<'a>);

object_view!(ToolsGetBuiltinDescriptorsResult, 2891);

impl<'a> ToolsGetBuiltinDescriptorsResult<'a> {
    /// `tools`, required.
    #[inline] pub fn tools(self) -> List<'a, BuiltinToolDescriptor<'a>> { List::new(self.0.member("tools"), BuiltinToolDescriptor) }
}

/// A view of `ToolsGetCurrentMetadataResult`: the result of `session.tools.getCurrentMetadata`.
#[derive(Clone, Copy)]
pub struct ToolsGetCurrentMetadataResult<'a>(pub(crate) RawJson<'a>);

object_view!(ToolsGetCurrentMetadataResult, 2894);

impl<'a> ToolsGetCurrentMetadataResult<'a> {
    /// `tools`, required, may be null.
    #[inline] pub fn tools(self) -> Option<List<'a, CurrentToolMetadata<'a>>> { match self.0.option("tools") { Some(raw) => Some(List::new(raw, CurrentToolMetadata)), None => None } }
}

/// A view of `ToolsInitializeAndValidateResult`: the result of `session.tools.initializeAndValidate`.
#[derive(Clone, Copy)]
pub struct ToolsInitializeAndValidateResult<'a>(pub(crate) RawJson<'a>);

object_view!(ToolsInitializeAndValidateResult, 2895);

impl<'a> ToolsInitializeAndValidateResult<'a> {
    /// The members whose names are data.
    #[inline] pub fn members(self) -> Map<'a, RawJson<'a>> { Map::unnamed(self.0, 2895, RawJson::itself) }
}

/// A view of `ToolsListRequest`: the parameters of `tools.list`.
#[derive(Clone, Copy)]
pub struct ToolsListRequest<'a>(pub(crate) RawJson<'a>);

object_view!(ToolsListRequest, 2896);

impl<'a> ToolsListRequest<'a> {
    /// `model`, optional.
    #[inline] pub fn model(self) -> Option<Cow<'a, str>> { self.0.option_text("model") }
}

/// A view of `ToolsShellDescriptorConfig`.
#[derive(Clone, Copy)]
pub struct ToolsShellDescriptorConfig<'a>(pub(crate) RawJson<'a>);

object_view!(ToolsShellDescriptorConfig, 2888);

impl<'a> ToolsShellDescriptorConfig<'a> {
    /// `shellType`, required.
    #[inline] pub fn shell_type(self) -> Cow<'a, str> { self.0.text("shellType") }
    /// `displayName`, required.
    #[inline] pub fn display_name(self) -> Cow<'a, str> { self.0.text("displayName") }
    /// `shellToolName`, required.
    #[inline] pub fn shell_tool_name(self) -> Cow<'a, str> { self.0.text("shellToolName") }
    /// `readShellToolName`, required.
    #[inline] pub fn read_shell_tool_name(self) -> Cow<'a, str> { self.0.text("readShellToolName") }
    /// `stopShellToolName`, required.
    #[inline] pub fn stop_shell_tool_name(self) -> Cow<'a, str> { self.0.text("stopShellToolName") }
    /// `listShellsToolName`, required.
    #[inline] pub fn list_shells_tool_name(self) -> Cow<'a, str> { self.0.text("listShellsToolName") }
    /// `descriptionLines`, required.
    #[inline] pub fn description_lines(self) -> List<'a, Cow<'a, str>> { List::new(self.0.member("descriptionLines"), RawJson::to_text) }
}

/// A view of `ToolsTaskCompleteEventDataRequest`: the parameters of `session.tools.taskCompleteEventData`.
#[derive(Clone, Copy)]
pub struct ToolsTaskCompleteEventDataRequest<'a>(pub(crate) RawJson<'a>);

object_view!(ToolsTaskCompleteEventDataRequest, 2897);

impl<'a> ToolsTaskCompleteEventDataRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `toolArgs`, required.
    #[inline] pub fn tool_args(self) -> RawJson<'a> { self.0.member("toolArgs") }
    /// `finalResult`, required.
    #[inline] pub fn final_result(self) -> ToolResultExpanded<'a> { ToolResultExpanded(self.0.member("finalResult")) }
}

/// A view of `ToolsUpdateSubagentSettingsResult`: the result of `session.tools.updateSubagentSettings`.
#[derive(Clone, Copy)]
pub struct ToolsUpdateSubagentSettingsResult<'a>(pub(crate) RawJson<'a>);

object_view!(ToolsUpdateSubagentSettingsResult, 2898);

impl<'a> ToolsUpdateSubagentSettingsResult<'a> {
    /// The members whose names are data.
    #[inline] pub fn members(self) -> Map<'a, RawJson<'a>> { Map::unnamed(self.0, 2898, RawJson::itself) }
}

/// A view of `UIEphemeralQueryRequest`: the parameters of `session.ui.ephemeralQuery`.
#[derive(Clone, Copy)]
pub struct UIEphemeralQueryRequest<'a>(pub(crate) RawJson<'a>);

object_view!(UIEphemeralQueryRequest, 2899);

impl<'a> UIEphemeralQueryRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `question`, required.
    #[inline] pub fn question(self) -> Cow<'a, str> { self.0.text("question") }
    /// `onChunk`, optional. Internal to the runtime.
    #[inline] pub fn on_chunk(self) -> Option<RawJson<'a>> { self.0.option("onChunk") }
    /// `abortSignal`, optional. Internal to the runtime.
    #[inline] pub fn abort_signal(self) -> Option<RawJson<'a>> { self.0.option("abortSignal") }
}

/// A view of `UIEphemeralQueryResult`: the result of `session.ui.ephemeralQuery`.
#[derive(Clone, Copy)]
pub struct UIEphemeralQueryResult<'a>(pub(crate) RawJson<'a>);

object_view!(UIEphemeralQueryResult, 2900);

impl<'a> UIEphemeralQueryResult<'a> {
    /// `answer`, required.
    #[inline] pub fn answer(self) -> Cow<'a, str> { self.0.text("answer") }
}

/// A view of `UIRegisterDirectAutoModeSwitchHandlerResult`: the result of `session.ui.registerDirectAutoModeSwitchHandler`.
#[derive(Clone, Copy)]
pub struct UIRegisterDirectAutoModeSwitchHandlerResult<'a>(pub(crate) RawJson<'a>);

object_view!(UIRegisterDirectAutoModeSwitchHandlerResult, 2901);

impl<'a> UIRegisterDirectAutoModeSwitchHandlerResult<'a> {
    /// `handle`, required.
    #[inline] pub fn handle(self) -> Cow<'a, str> { self.0.text("handle") }
}

/// A view of `UIUnregisterDirectAutoModeSwitchHandlerRequest`: the parameters of `session.ui.unregisterDirectAutoModeSwitchHandler`.
#[derive(Clone, Copy)]
pub struct UIUnregisterDirectAutoModeSwitchHandlerRequest<'a>(pub(crate) RawJson<'a>);

object_view!(UIUnregisterDirectAutoModeSwitchHandlerRequest, 2902);

impl<'a> UIUnregisterDirectAutoModeSwitchHandlerRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `handle`, required.
    #[inline] pub fn handle(self) -> Cow<'a, str> { self.0.text("handle") }
}

/// A view of `UIUnregisterDirectAutoModeSwitchHandlerResult`: the result of `session.ui.unregisterDirectAutoModeSwitchHandler`.
#[derive(Clone, Copy)]
pub struct UIUnregisterDirectAutoModeSwitchHandlerResult<'a>(pub(crate) RawJson<'a>);

object_view!(UIUnregisterDirectAutoModeSwitchHandlerResult, 2903);

impl<'a> UIUnregisterDirectAutoModeSwitchHandlerResult<'a> {
    /// `unregistered`, required.
    #[inline] pub fn unregistered(self) -> bool { self.0.bool("unregistered") }
}

/// A view of `UpdateSubagentSettingsRequest`: the parameters of `session.tools.updateSubagentSettings`.
#[derive(Clone, Copy)]
pub struct UpdateSubagentSettingsRequest<'a>(pub(crate) RawJson<'a>);

object_view!(UpdateSubagentSettingsRequest, 2905);

impl<'a> UpdateSubagentSettingsRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `subagents`, required, may be null.
    #[inline] pub fn subagents(self) -> Option<SubagentSettings<'a>> { match self.0.option("subagents") { Some(raw) => Some(SubagentSettings(raw)), None => None } }
}

/// A view of `UserRequestedShellCommandResult`: the result of `session.shell.executeUserRequested`.
#[derive(Clone, Copy)]
pub struct UserRequestedShellCommandResult<'a>(pub(crate) RawJson<'a>);

object_view!(UserRequestedShellCommandResult, 2906);

impl<'a> UserRequestedShellCommandResult<'a> {
    /// `toolCallId`, required.
    #[inline] pub fn tool_call_id(self) -> Cow<'a, str> { self.0.text("toolCallId") }
    /// `success`, required.
    #[inline] pub fn success(self) -> bool { self.0.bool("success") }
    /// `output`, required.
    #[inline] pub fn output(self) -> Cow<'a, str> { self.0.text("output") }
    /// `exitCode`, optional.
    #[inline] pub fn exit_code(self) -> Option<i64> { self.0.option_integer("exitCode") }
    /// `error`, optional.
    #[inline] pub fn error(self) -> Option<Cow<'a, str>> { self.0.option_text("error") }
}

/// A view of `UserSettingMetadata`.
#[derive(Clone, Copy)]
pub struct UserSettingMetadata<'a>(pub(crate) RawJson<'a>);

object_view!(UserSettingMetadata, 2907);

impl<'a> UserSettingMetadata<'a> {
    /// `value`, required.
    #[inline] pub fn value(self) -> RawJson<'a> { self.0.member("value") }
    /// `default`, required.
    #[inline] pub fn default(self) -> RawJson<'a> { self.0.member("default") }
    /// `isDefault`, required.
    #[inline] pub fn is_default(self) -> bool { self.0.bool("isDefault") }
}

/// A view of `UserSettingsGetResult`: the result of `user.settings.get`.
#[derive(Clone, Copy)]
pub struct UserSettingsGetResult<'a>(pub(crate) RawJson<'a>);

object_view!(UserSettingsGetResult, 2909);

impl<'a> UserSettingsGetResult<'a> {
    /// `settings`, required.
    #[inline] pub fn settings(self) -> Map<'a, UserSettingMetadata<'a>> { Map::new(self.0.member("settings"), UserSettingMetadata) }
}

/// A view of `UserSettingsSetRequest`: the parameters of `user.settings.set`.
#[derive(Clone, Copy)]
pub struct UserSettingsSetRequest<'a>(pub(crate) RawJson<'a>);

object_view!(UserSettingsSetRequest, 2910);

impl<'a> UserSettingsSetRequest<'a> {
    /// `settings`, required.
    #[inline] pub fn settings(self) -> RawJson<'a> { self.0.member("settings") }
}

/// A view of `UserSettingsWritten`.
#[derive(Clone, Copy)]
pub struct UserSettingsWritten<'a>(pub(crate) RawJson<'a>);

object_view!(UserSettingsWritten, 2911);

impl<'a> UserSettingsWritten<'a> {
    /// `shadowedKeys`, required.
    #[inline] pub fn shadowed_keys(self) -> List<'a, Cow<'a, str>> { List::new(self.0.member("shadowedKeys"), RawJson::to_text) }
}

/// A view of `VisibilityGetResult`: the result of `session.visibility.get`.
#[derive(Clone, Copy)]
pub struct VisibilityGetResult<'a>(pub(crate) RawJson<'a>);

object_view!(VisibilityGetResult, 2913);

impl<'a> VisibilityGetResult<'a> {
    /// `synced`, required.
    #[inline] pub fn synced(self) -> bool { self.0.bool("synced") }
    /// `status`, optional.
    #[inline] pub fn status(self) -> Option<enums::SessionVisibilityStatus> { match self.0.option("status") { Some(raw) => Some(enums::SessionVisibilityStatus::read(raw)), None => None } }
    /// `shareUrl`, optional. Format `uri`.
    #[inline] pub fn share_url(self) -> Option<Cow<'a, str>> { self.0.option_text("shareUrl") }
}

/// A view of `VisibilitySetRequest`: the parameters of `session.visibility.set`.
#[derive(Clone, Copy)]
pub struct VisibilitySetRequest<'a>(pub(crate) RawJson<'a>);

object_view!(VisibilitySetRequest, 2914);

impl<'a> VisibilitySetRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `status`, required.
    #[inline] pub fn status(self) -> enums::SessionVisibilityStatus { enums::SessionVisibilityStatus::read(self.0.member("status")) }
}

/// A view of `VisibilitySetResult`: the result of `session.visibility.set`.
#[derive(Clone, Copy)]
pub struct VisibilitySetResult<'a>(pub(crate) RawJson<'a>);

object_view!(VisibilitySetResult, 2915);

impl<'a> VisibilitySetResult<'a> {
    /// `synced`, required.
    #[inline] pub fn synced(self) -> bool { self.0.bool("synced") }
    /// `status`, optional.
    #[inline] pub fn status(self) -> Option<enums::SessionVisibilityStatus> { match self.0.option("status") { Some(raw) => Some(enums::SessionVisibilityStatus::read(raw)), None => None } }
    /// `shareUrl`, optional. Format `uri`.
    #[inline] pub fn share_url(self) -> Option<Cow<'a, str>> { self.0.option_text("shareUrl") }
}

/// A view of `WorkflowAgentOptions`.
#[derive(Clone, Copy)]
pub struct WorkflowAgentOptions<'a>(pub(crate) RawJson<'a>);

object_view!(WorkflowAgentOptions, 2916);

impl<'a> WorkflowAgentOptions<'a> {
    /// `label`, optional.
    #[inline] pub fn label(self) -> Option<Cow<'a, str>> { self.0.option_text("label") }
    /// `schema`, optional.
    #[inline] pub fn schema(self) -> Option<RawJson<'a>> { self.0.option("schema") }
    /// `model`, optional.
    #[inline] pub fn model(self) -> Option<Cow<'a, str>> { self.0.option_text("model") }
    /// `reasoningEffort`, optional.
    #[inline] pub fn reasoning_effort(self) -> Option<Cow<'a, str>> { self.0.option_text("reasoningEffort") }
    /// `contextTier`, optional.
    #[inline] pub fn context_tier(self) -> Option<enums::ContextTier> { match self.0.option("contextTier") { Some(raw) => Some(enums::ContextTier::read(raw)), None => None } }
    /// `agent`, optional.
    #[inline] pub fn agent(self) -> Option<Cow<'a, str>> { self.0.option_text("agent") }
}

/// A view of `WorkflowAgentRequest`: the parameters of `session.workflow.agent`.
#[derive(Clone, Copy)]
pub struct WorkflowAgentRequest<'a>(pub(crate) RawJson<'a>);

object_view!(WorkflowAgentRequest, 2917);

impl<'a> WorkflowAgentRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `workflowRunId`, required.
    #[inline] pub fn workflow_run_id(self) -> Cow<'a, str> { self.0.text("workflowRunId") }
    /// `executionToken`, required.
    #[inline] pub fn execution_token(self) -> Cow<'a, str> { self.0.text("executionToken") }
    /// `prompt`, required.
    #[inline] pub fn prompt(self) -> Cow<'a, str> { self.0.text("prompt") }
    /// `opts`, required.
    #[inline] pub fn opts(self) -> WorkflowAgentOptions<'a> { WorkflowAgentOptions(self.0.member("opts")) }
}

/// A view of `WorkflowAgentResult`: the result of `session.workflow.agent`.
#[derive(Clone, Copy)]
pub struct WorkflowAgentResult<'a>(pub(crate) RawJson<'a>);

object_view!(WorkflowAgentResult, 2918);

impl<'a> WorkflowAgentResult<'a> {
    /// `result`, optional.
    #[inline] pub fn result(self) -> Option<RawJson<'a>> { self.0.option("result") }
}

/// A view of `WorkflowAgentSummary`.
#[derive(Clone, Copy)]
pub struct WorkflowAgentSummary<'a>(pub(crate) RawJson<'a>);

object_view!(WorkflowAgentSummary, 2919);

impl<'a> WorkflowAgentSummary<'a> {
    /// `agentId`, required.
    #[inline] pub fn agent_id(self) -> Cow<'a, str> { self.0.text("agentId") }
    /// `toolCallId`, required.
    #[inline] pub fn tool_call_id(self) -> Cow<'a, str> { self.0.text("toolCallId") }
    /// `runId`, required.
    #[inline] pub fn run_id(self) -> Cow<'a, str> { self.0.text("runId") }
    /// `phaseId`, required, may be null.
    #[inline] pub fn phase_id(self) -> Option<Cow<'a, str>> { self.0.option_text("phaseId") }
    /// `label`, required.
    #[inline] pub fn label(self) -> Cow<'a, str> { self.0.text("label") }
    /// `displayName`, optional.
    #[inline] pub fn display_name(self) -> Option<Cow<'a, str>> { self.0.option_text("displayName") }
    /// `agentType`, required.
    #[inline] pub fn agent_type(self) -> Cow<'a, str> { self.0.text("agentType") }
    /// `status`, required.
    #[inline] pub fn status(self) -> Cow<'a, str> { self.0.text("status") }
    /// `requestedModel`, optional.
    #[inline] pub fn requested_model(self) -> Option<Cow<'a, str>> { self.0.option_text("requestedModel") }
    /// `resolvedModel`, optional.
    #[inline] pub fn resolved_model(self) -> Option<Cow<'a, str>> { self.0.option_text("resolvedModel") }
    /// `startedAt`, optional.
    #[inline] pub fn started_at(self) -> Option<i64> { self.0.option_integer("startedAt") }
    /// `completedAt`, optional.
    #[inline] pub fn completed_at(self) -> Option<i64> { self.0.option_integer("completedAt") }
    /// `activeMs`, required.
    #[inline] pub fn active_ms(self) -> i64 { self.0.integer("activeMs") }
    /// `activity`, optional.
    #[inline] pub fn activity(self) -> Option<Cow<'a, str>> { self.0.option_text("activity") }
}

/// A view of `WorkflowCancelRequest`: the parameters of `session.workflow.cancel`.
#[derive(Clone, Copy)]
pub struct WorkflowCancelRequest<'a>(pub(crate) RawJson<'a>);

object_view!(WorkflowCancelRequest, 2920);

impl<'a> WorkflowCancelRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `runId`, required.
    #[inline] pub fn run_id(self) -> Cow<'a, str> { self.0.text("runId") }
}

/// A view of `WorkflowCurrentPhase`.
#[derive(Clone, Copy)]
pub struct WorkflowCurrentPhase<'a>(pub(crate) RawJson<'a>);

object_view!(WorkflowCurrentPhase, 2922);

impl<'a> WorkflowCurrentPhase<'a> {
    /// `id`, required.
    #[inline] pub fn id(self) -> Cow<'a, str> { self.0.text("id") }
    /// `ordinal`, required, may be null. At least `0`.
    #[inline] pub fn ordinal(self) -> Option<u64> { self.0.option_natural("ordinal") }
}

/// A view of `WorkflowDeclaredLimits`.
#[derive(Clone, Copy)]
pub struct WorkflowDeclaredLimits<'a>(pub(crate) RawJson<'a>);

object_view!(WorkflowDeclaredLimits, 2923);

impl<'a> WorkflowDeclaredLimits<'a> {
    /// `maxConcurrentSubagents`, optional. At least `0`.
    #[inline] pub fn max_concurrent_subagents(self) -> Option<u64> { self.0.option_natural("maxConcurrentSubagents") }
    /// `maxTotalSubagents`, optional. At least `0`.
    #[inline] pub fn max_total_subagents(self) -> Option<u64> { self.0.option_natural("maxTotalSubagents") }
    /// `timeoutSeconds`, optional.
    #[inline] pub fn timeout_seconds(self) -> Option<Number<'a>> { self.0.option_number("timeoutSeconds") }
    /// `maxAiCredits`, optional.
    #[inline] pub fn max_ai_credits(self) -> Option<Number<'a>> { self.0.option_number("maxAiCredits") }
}

/// A view of `WorkflowGetRunDetailParams`: the parameters of `session.workflow.getRunDetail`.
#[derive(Clone, Copy)]
pub struct WorkflowGetRunDetailParams<'a>(pub(crate) RawJson<'a>);

object_view!(WorkflowGetRunDetailParams, 2924);

impl<'a> WorkflowGetRunDetailParams<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `runId`, required.
    #[inline] pub fn run_id(self) -> Cow<'a, str> { self.0.text("runId") }
}

/// A view of `WorkflowGetRunProgressRequest`: the parameters of `session.workflow.getRunProgress`.
#[derive(Clone, Copy)]
pub struct WorkflowGetRunProgressRequest<'a>(pub(crate) RawJson<'a>);

object_view!(WorkflowGetRunProgressRequest, 2925);

impl<'a> WorkflowGetRunProgressRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `runId`, required.
    #[inline] pub fn run_id(self) -> Cow<'a, str> { self.0.text("runId") }
    /// `phaseId`, optional.
    #[inline] pub fn phase_id(self) -> Option<Cow<'a, str>> { self.0.option_text("phaseId") }
    /// `afterSeq`, optional.
    #[inline] pub fn after_seq(self) -> Option<i64> { self.0.option_integer("afterSeq") }
    /// `beforeSeq`, optional.
    #[inline] pub fn before_seq(self) -> Option<i64> { self.0.option_integer("beforeSeq") }
    /// `limit`, optional. At least `1`. At most `500`.
    #[inline] pub fn limit(self) -> Option<u64> { self.0.option_natural("limit") }
}

/// A view of `WorkflowGetRunRequest`: the parameters of `session.workflow.getRun`.
#[derive(Clone, Copy)]
pub struct WorkflowGetRunRequest<'a>(pub(crate) RawJson<'a>);

object_view!(WorkflowGetRunRequest, 2926);

impl<'a> WorkflowGetRunRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `runId`, required.
    #[inline] pub fn run_id(self) -> Cow<'a, str> { self.0.text("runId") }
}

/// A view of `WorkflowJournalGetRequest`: the parameters of `session.workflow.journal.get`.
#[derive(Clone, Copy)]
pub struct WorkflowJournalGetRequest<'a>(pub(crate) RawJson<'a>);

object_view!(WorkflowJournalGetRequest, 2927);

impl<'a> WorkflowJournalGetRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `runId`, required.
    #[inline] pub fn run_id(self) -> Cow<'a, str> { self.0.text("runId") }
    /// `executionToken`, required.
    #[inline] pub fn execution_token(self) -> Cow<'a, str> { self.0.text("executionToken") }
    /// `key`, required.
    #[inline] pub fn key(self) -> Cow<'a, str> { self.0.text("key") }
}

/// A view of `WorkflowJournalGetResult`: the result of `session.workflow.journal.get`.
#[derive(Clone, Copy)]
pub struct WorkflowJournalGetResult<'a>(pub(crate) RawJson<'a>);

object_view!(WorkflowJournalGetResult, 2928);

impl<'a> WorkflowJournalGetResult<'a> {
    /// `hit`, required.
    #[inline] pub fn hit(self) -> bool { self.0.bool("hit") }
    /// `resultJson`, optional.
    #[inline] pub fn result_json(self) -> Option<RawJson<'a>> { self.0.option("resultJson") }
}

/// A view of `WorkflowJournalPutRequest`: the parameters of `session.workflow.journal.put`.
#[derive(Clone, Copy)]
pub struct WorkflowJournalPutRequest<'a>(pub(crate) RawJson<'a>);

object_view!(WorkflowJournalPutRequest, 2929);

impl<'a> WorkflowJournalPutRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `runId`, required.
    #[inline] pub fn run_id(self) -> Cow<'a, str> { self.0.text("runId") }
    /// `executionToken`, required.
    #[inline] pub fn execution_token(self) -> Cow<'a, str> { self.0.text("executionToken") }
    /// `key`, required.
    #[inline] pub fn key(self) -> Cow<'a, str> { self.0.text("key") }
    /// `resultJson`, required.
    #[inline] pub fn result_json(self) -> RawJson<'a> { self.0.member("resultJson") }
}

/// A view of `WorkflowListRunsRequest`: the parameters of `session.workflow.listRuns`.
#[derive(Clone, Copy)]
pub struct WorkflowListRunsRequest<'a>(pub(crate) RawJson<'a>);

object_view!(WorkflowListRunsRequest, 2930);

impl<'a> WorkflowListRunsRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `afterSeq`, optional.
    #[inline] pub fn after_seq(self) -> Option<i64> { self.0.option_integer("afterSeq") }
    /// `beforeSeq`, optional.
    #[inline] pub fn before_seq(self) -> Option<i64> { self.0.option_integer("beforeSeq") }
    /// `limit`, optional. At least `1`. At most `500`.
    #[inline] pub fn limit(self) -> Option<u64> { self.0.option_natural("limit") }
}

/// A view of `WorkflowListRunsResult`: the result of `session.workflow.listRuns`.
#[derive(Clone, Copy)]
pub struct WorkflowListRunsResult<'a>(pub(crate) RawJson<'a>);

object_view!(WorkflowListRunsResult, 2957);

impl<'a> WorkflowListRunsResult<'a> {
    /// `runs`, required.
    #[inline] pub fn runs(self) -> List<'a, WorkflowRunSummary<'a>> { List::new(self.0.member("runs"), WorkflowRunSummary) }
    /// `oldestSeq`, optional.
    #[inline] pub fn oldest_seq(self) -> Option<i64> { self.0.option_integer("oldestSeq") }
    /// `newestSeq`, optional.
    #[inline] pub fn newest_seq(self) -> Option<i64> { self.0.option_integer("newestSeq") }
    /// `hasMoreNewer`, optional.
    #[inline] pub fn has_more_newer(self) -> Option<bool> { self.0.option_bool("hasMoreNewer") }
    /// `omittedOlder`, optional. At least `0`.
    #[inline] pub fn omitted_older(self) -> Option<u64> { self.0.option_natural("omittedOlder") }
}

/// A view of `WorkflowLogLine`.
#[derive(Clone, Copy)]
pub struct WorkflowLogLine<'a>(pub(crate) RawJson<'a>);

object_view!(WorkflowLogLine, 2959);

impl<'a> WorkflowLogLine<'a> {
    /// `seq`, required. At least `0`.
    #[inline] pub fn seq(self) -> u64 { self.0.natural("seq") }
    /// `kind`, required.
    #[inline] pub fn kind(self) -> enums::WorkflowLogLineKind { enums::WorkflowLogLineKind::read(self.0.member("kind")) }
    /// `text`, required.
    #[inline] pub fn text(self) -> Cow<'a, str> { self.0.text("text") }
}

/// A view of `WorkflowLogRequest`: the parameters of `session.workflow.log`.
#[derive(Clone, Copy)]
pub struct WorkflowLogRequest<'a>(pub(crate) RawJson<'a>);

object_view!(WorkflowLogRequest, 2961);

impl<'a> WorkflowLogRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `runId`, required.
    #[inline] pub fn run_id(self) -> Cow<'a, str> { self.0.text("runId") }
    /// `executionToken`, required.
    #[inline] pub fn execution_token(self) -> Cow<'a, str> { self.0.text("executionToken") }
    /// `lines`, required.
    #[inline] pub fn lines(self) -> List<'a, WorkflowLogLine<'a>> { List::new(self.0.member("lines"), WorkflowLogLine) }
}

/// A view of `WorkflowPauseInfoCheckpoint`.
#[derive(Clone, Copy)]
pub struct WorkflowPauseInfoCheckpoint<'a>(pub(crate) RawJson<'a>);

object_view!(WorkflowPauseInfoCheckpoint, 2950);

impl<'a> WorkflowPauseInfoCheckpoint<'a> {
    /// `key`, required.
    #[inline] pub fn key(self) -> Cow<'a, str> { self.0.text("key") }
    /// `type`, required. Always `checkpoint`.
    #[inline] pub fn r#type(self) -> Cow<'a, str> { self.0.text("type") }
}

/// A view of `WorkflowPauseInfoUser`.
#[derive(Clone, Copy)]
pub struct WorkflowPauseInfoUser<'a>(pub(crate) RawJson<'a>);

object_view!(WorkflowPauseInfoUser, 2949);

impl<'a> WorkflowPauseInfoUser<'a> {
    /// `type`, required. Always `user`.
    #[inline] pub fn r#type(self) -> Cow<'a, str> { self.0.text("type") }
}

/// A view of `WorkflowPauseRequest`: the parameters of `session.workflow.pause`.
#[derive(Clone, Copy)]
pub struct WorkflowPauseRequest<'a>(pub(crate) RawJson<'a>);

object_view!(WorkflowPauseRequest, 2962);

impl<'a> WorkflowPauseRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `runId`, required.
    #[inline] pub fn run_id(self) -> Cow<'a, str> { self.0.text("runId") }
}

/// A view of `WorkflowPhaseObservation`.
#[derive(Clone, Copy)]
pub struct WorkflowPhaseObservation<'a>(pub(crate) RawJson<'a>);

object_view!(WorkflowPhaseObservation, 2964);

impl<'a> WorkflowPhaseObservation<'a> {
    /// `id`, required.
    #[inline] pub fn id(self) -> Cow<'a, str> { self.0.text("id") }
    /// `ordinal`, required, may be null. At least `0`.
    #[inline] pub fn ordinal(self) -> Option<u64> { self.0.option_natural("ordinal") }
    /// `title`, required.
    #[inline] pub fn title(self) -> Cow<'a, str> { self.0.text("title") }
    /// `detail`, optional.
    #[inline] pub fn detail(self) -> Option<Cow<'a, str>> { self.0.option_text("detail") }
    /// `status`, required.
    #[inline] pub fn status(self) -> enums::WorkflowPhaseStatus { enums::WorkflowPhaseStatus::read(self.0.member("status")) }
    /// `lastEnteredRunAttempt`, required. At least `0`.
    #[inline] pub fn last_entered_run_attempt(self) -> u64 { self.0.natural("lastEnteredRunAttempt") }
    /// `entryCount`, required. At least `0`.
    #[inline] pub fn entry_count(self) -> u64 { self.0.natural("entryCount") }
    /// `startedAt`, optional.
    #[inline] pub fn started_at(self) -> Option<i64> { self.0.option_integer("startedAt") }
    /// `completedAt`, optional.
    #[inline] pub fn completed_at(self) -> Option<i64> { self.0.option_integer("completedAt") }
    /// `accumulatedActiveMs`, required.
    #[inline] pub fn accumulated_active_ms(self) -> i64 { self.0.integer("accumulatedActiveMs") }
    /// `currentActiveMs`, required.
    #[inline] pub fn current_active_ms(self) -> i64 { self.0.integer("currentActiveMs") }
    /// `totalAgentCount`, required. At least `0`.
    #[inline] pub fn total_agent_count(self) -> u64 { self.0.natural("totalAgentCount") }
    /// `liveAgentCount`, required. At least `0`.
    #[inline] pub fn live_agent_count(self) -> u64 { self.0.natural("liveAgentCount") }
}

/// A view of `WorkflowProgressLine`.
#[derive(Clone, Copy)]
pub struct WorkflowProgressLine<'a>(pub(crate) RawJson<'a>);

object_view!(WorkflowProgressLine, 2965);

impl<'a> WorkflowProgressLine<'a> {
    /// `seq`, required. At least `1`.
    #[inline] pub fn seq(self) -> u64 { self.0.natural("seq") }
    /// `attempt`, required. At least `1`.
    #[inline] pub fn attempt(self) -> u64 { self.0.natural("attempt") }
    /// `phaseId`, required, may be null.
    #[inline] pub fn phase_id(self) -> Option<Cow<'a, str>> { self.0.option_text("phaseId") }
    /// `recordedAt`, required.
    #[inline] pub fn recorded_at(self) -> i64 { self.0.integer("recordedAt") }
    /// `kind`, required.
    #[inline] pub fn kind(self) -> enums::WorkflowLogLineKind { enums::WorkflowLogLineKind::read(self.0.member("kind")) }
    /// `text`, required.
    #[inline] pub fn text(self) -> Cow<'a, str> { self.0.text("text") }
}

/// A view of `WorkflowProgressPage`: the result of `session.workflow.getRunProgress`.
#[derive(Clone, Copy)]
pub struct WorkflowProgressPage<'a>(pub(crate) RawJson<'a>);

object_view!(WorkflowProgressPage, 2967);

impl<'a> WorkflowProgressPage<'a> {
    /// `records`, required.
    #[inline] pub fn records(self) -> List<'a, WorkflowProgressLine<'a>> { List::new(self.0.member("records"), WorkflowProgressLine) }
    /// `oldestSeq`, required, may be null.
    #[inline] pub fn oldest_seq(self) -> Option<i64> { self.0.option_integer("oldestSeq") }
    /// `newestSeq`, required, may be null.
    #[inline] pub fn newest_seq(self) -> Option<i64> { self.0.option_integer("newestSeq") }
    /// `hasMoreOlder`, required.
    #[inline] pub fn has_more_older(self) -> bool { self.0.bool("hasMoreOlder") }
    /// `hasMoreNewer`, required.
    #[inline] pub fn has_more_newer(self) -> bool { self.0.bool("hasMoreNewer") }
    /// `revision`, required. At least `0`.
    #[inline] pub fn revision(self) -> u64 { self.0.natural("revision") }
}

/// A view of `WorkflowResumeRequest`: the parameters of `session.workflow.resume`.
#[derive(Clone, Copy)]
pub struct WorkflowResumeRequest<'a>(pub(crate) RawJson<'a>);

object_view!(WorkflowResumeRequest, 2969);

impl<'a> WorkflowResumeRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `runId`, required.
    #[inline] pub fn run_id(self) -> Cow<'a, str> { self.0.text("runId") }
    /// `limits`, optional.
    #[inline] pub fn limits(self) -> Option<WorkflowRunLimits<'a>> { match self.0.option("limits") { Some(raw) => Some(WorkflowRunLimits(raw)), None => None } }
    /// `notifyOnComplete`, optional.
    #[inline] pub fn notify_on_complete(self) -> Option<bool> { self.0.option_bool("notifyOnComplete") }
    /// `logPhaseNames`, optional.
    #[inline] pub fn log_phase_names(self) -> Option<bool> { self.0.option_bool("logPhaseNames") }
}

/// A view of `WorkflowResumeResult`: the result of `session.workflow.resume`.
#[derive(Clone, Copy)]
pub struct WorkflowResumeResult<'a>(pub(crate) RawJson<'a>);

object_view!(WorkflowResumeResult, 2971);

impl<'a> WorkflowResumeResult<'a> {
    /// `workflowName`, required.
    #[inline] pub fn workflow_name(self) -> Cow<'a, str> { self.0.text("workflowName") }
    /// `run`, required.
    #[inline] pub fn run(self) -> WorkflowRunResult<'a> { WorkflowRunResult(self.0.member("run")) }
}

/// A view of `WorkflowRunConsumed`.
#[derive(Clone, Copy)]
pub struct WorkflowRunConsumed<'a>(pub(crate) RawJson<'a>);

object_view!(WorkflowRunConsumed, 2934);

impl<'a> WorkflowRunConsumed<'a> {
    /// `activeMs`, required.
    #[inline] pub fn active_ms(self) -> i64 { self.0.integer("activeMs") }
    /// `subagents`, required. At least `0`.
    #[inline] pub fn subagents(self) -> u64 { self.0.natural("subagents") }
    /// `nanoAiu`, required.
    #[inline] pub fn nano_aiu(self) -> i64 { self.0.integer("nanoAiu") }
}

/// A view of `WorkflowRunDetail`: the result of `session.workflow.getRunDetail`.
#[derive(Clone, Copy)]
pub struct WorkflowRunDetail<'a>(pub(crate) RawJson<'a>);

object_view!(WorkflowRunDetail, 2974);

impl<'a> WorkflowRunDetail<'a> {
    /// `runId`, required.
    #[inline] pub fn run_id(self) -> Cow<'a, str> { self.0.text("runId") }
    /// `workflowName`, required.
    #[inline] pub fn workflow_name(self) -> Cow<'a, str> { self.0.text("workflowName") }
    /// `description`, required.
    #[inline] pub fn description(self) -> Cow<'a, str> { self.0.text("description") }
    /// `status`, required.
    #[inline] pub fn status(self) -> enums::WorkflowRunStatus { enums::WorkflowRunStatus::read(self.0.member("status")) }
    /// `revision`, required.
    #[inline] pub fn revision(self) -> i64 { self.0.integer("revision") }
    /// `createdAt`, required.
    #[inline] pub fn created_at(self) -> i64 { self.0.integer("createdAt") }
    /// `startedAt`, required, may be null.
    #[inline] pub fn started_at(self) -> Option<i64> { self.0.option_integer("startedAt") }
    /// `updatedAt`, required.
    #[inline] pub fn updated_at(self) -> i64 { self.0.integer("updatedAt") }
    /// `completedAt`, required, may be null.
    #[inline] pub fn completed_at(self) -> Option<i64> { self.0.option_integer("completedAt") }
    /// `currentPhase`, required, may be null.
    #[inline] pub fn current_phase(self) -> Option<WorkflowCurrentPhase<'a>> { match self.0.option("currentPhase") { Some(raw) => Some(WorkflowCurrentPhase(raw)), None => None } }
    /// `declaredPhaseCount`, required. At least `0`.
    #[inline] pub fn declared_phase_count(self) -> u64 { self.0.natural("declaredPhaseCount") }
    /// `liveAgentCount`, required. At least `0`.
    #[inline] pub fn live_agent_count(self) -> u64 { self.0.natural("liveAgentCount") }
    /// `totalSpawnedAgentCount`, required. At least `0`.
    #[inline] pub fn total_spawned_agent_count(self) -> u64 { self.0.natural("totalSpawnedAgentCount") }
    /// `consumed`, required.
    #[inline] pub fn consumed(self) -> WorkflowRunConsumed<'a> { WorkflowRunConsumed(self.0.member("consumed")) }
    /// `declaredLimits`, required.
    #[inline] pub fn declared_limits(self) -> WorkflowDeclaredLimits<'a> { WorkflowDeclaredLimits(self.0.member("declaredLimits")) }
    /// `approved`, required, may be null.
    #[inline] pub fn approved(self) -> Option<WorkflowDeclaredLimits<'a>> { match self.0.option("approved") { Some(raw) => Some(WorkflowDeclaredLimits(raw)), None => None } }
    /// `observedAt`, required.
    #[inline] pub fn observed_at(self) -> i64 { self.0.integer("observedAt") }
    /// `activeSegmentStartedAt`, required, may be null.
    #[inline] pub fn active_segment_started_at(self) -> Option<i64> { self.0.option_integer("activeSegmentStartedAt") }
    /// `terminal`, required, may be null.
    #[inline] pub fn terminal(self) -> Option<WorkflowRunTerminal<'a>> { match self.0.option("terminal") { Some(raw) => Some(WorkflowRunTerminal(raw)), None => None } }
    /// `canResume`, required.
    #[inline] pub fn can_resume(self) -> bool { self.0.bool("canResume") }
    /// `phases`, required.
    #[inline] pub fn phases(self) -> List<'a, WorkflowPhaseObservation<'a>> { List::new(self.0.member("phases"), WorkflowPhaseObservation) }
    /// `agents`, required.
    #[inline] pub fn agents(self) -> List<'a, WorkflowAgentSummary<'a>> { List::new(self.0.member("agents"), WorkflowAgentSummary) }
    /// `progress`, required.
    #[inline] pub fn progress(self) -> WorkflowProgressPage<'a> { WorkflowProgressPage(self.0.member("progress")) }
}

/// A view of `WorkflowRunFailureWorkflowAccountingIncomplete`.
#[derive(Clone, Copy)]
pub struct WorkflowRunFailureWorkflowAccountingIncomplete<'a>(pub(crate) RawJson<'a>);

object_view!(WorkflowRunFailureWorkflowAccountingIncomplete, 2945);

impl<'a> WorkflowRunFailureWorkflowAccountingIncomplete<'a> {
    /// `runId`, required.
    #[inline] pub fn run_id(self) -> Cow<'a, str> { self.0.text("runId") }
    /// `drainedNanoAiu`, required.
    #[inline] pub fn drained_nano_aiu(self) -> i64 { self.0.integer("drainedNanoAiu") }
    /// `type`, required. Always `workflow_accounting_incomplete`.
    #[inline] pub fn r#type(self) -> Cow<'a, str> { self.0.text("type") }
}

/// A view of `WorkflowRunFailureWorkflowDurableFailure`.
#[derive(Clone, Copy)]
pub struct WorkflowRunFailureWorkflowDurableFailure<'a>(pub(crate) RawJson<'a>);

object_view!(WorkflowRunFailureWorkflowDurableFailure, 2943);

impl<'a> WorkflowRunFailureWorkflowDurableFailure<'a> {
    /// `code`, required.
    #[inline] pub fn code(self) -> Cow<'a, str> { self.0.text("code") }
    /// `operation`, required.
    #[inline] pub fn operation(self) -> enums::WorkflowDurableOperation { enums::WorkflowDurableOperation::read(self.0.member("operation")) }
    /// `runId`, required.
    #[inline] pub fn run_id(self) -> Cow<'a, str> { self.0.text("runId") }
    /// `type`, required. Always `workflow_durable_failure`.
    #[inline] pub fn r#type(self) -> Cow<'a, str> { self.0.text("type") }
}

/// A view of `WorkflowRunFailureWorkflowLimitReached`.
#[derive(Clone, Copy)]
pub struct WorkflowRunFailureWorkflowLimitReached<'a>(pub(crate) RawJson<'a>);

object_view!(WorkflowRunFailureWorkflowLimitReached, 2938);

impl<'a> WorkflowRunFailureWorkflowLimitReached<'a> {
    /// `kind`, required.
    #[inline] pub fn kind(self) -> enums::WorkflowRunFailureKind { enums::WorkflowRunFailureKind::read(self.0.member("kind")) }
    /// `value`, required. More than `0`.
    #[inline] pub fn value(self) -> Number<'a> { self.0.number("value") }
    /// `suggestedValue`, optional.
    #[inline] pub fn suggested_value(self) -> Option<Number<'a>> { self.0.option_number("suggestedValue") }
    /// `runId`, required.
    #[inline] pub fn run_id(self) -> Cow<'a, str> { self.0.text("runId") }
    /// `type`, required. Always `workflow_limit_reached`.
    #[inline] pub fn r#type(self) -> Cow<'a, str> { self.0.text("type") }
}

/// A view of `WorkflowRunFailureWorkflowProviderDisconnected`.
#[derive(Clone, Copy)]
pub struct WorkflowRunFailureWorkflowProviderDisconnected<'a>(pub(crate) RawJson<'a>);

object_view!(WorkflowRunFailureWorkflowProviderDisconnected, 2947);

impl<'a> WorkflowRunFailureWorkflowProviderDisconnected<'a> {
    /// `runId`, required.
    #[inline] pub fn run_id(self) -> Cow<'a, str> { self.0.text("runId") }
    /// `type`, required. Always `workflow_provider_disconnected`.
    #[inline] pub fn r#type(self) -> Cow<'a, str> { self.0.text("type") }
}

/// A view of `WorkflowRunFailureWorkflowResumeDeclined`.
#[derive(Clone, Copy)]
pub struct WorkflowRunFailureWorkflowResumeDeclined<'a>(pub(crate) RawJson<'a>);

object_view!(WorkflowRunFailureWorkflowResumeDeclined, 2940);

impl<'a> WorkflowRunFailureWorkflowResumeDeclined<'a> {
    /// `runId`, required.
    #[inline] pub fn run_id(self) -> Cow<'a, str> { self.0.text("runId") }
    /// `reason`, required.
    #[inline] pub fn reason(self) -> Cow<'a, str> { self.0.text("reason") }
    /// `type`, required. Always `workflow_resume_declined`.
    #[inline] pub fn r#type(self) -> Cow<'a, str> { self.0.text("type") }
}

/// A view of `WorkflowRunLimits`.
#[derive(Clone, Copy)]
pub struct WorkflowRunLimits<'a>(pub(crate) RawJson<'a>);

object_view!(WorkflowRunLimits, 2968);

impl<'a> WorkflowRunLimits<'a> {
    /// `maxConcurrentSubagents`, optional. At least `0`. More than `0`.
    #[inline] pub fn max_concurrent_subagents(self) -> Option<u64> { self.0.option_natural("maxConcurrentSubagents") }
    /// `maxTotalSubagents`, optional. At least `0`. More than `0`.
    #[inline] pub fn max_total_subagents(self) -> Option<u64> { self.0.option_natural("maxTotalSubagents") }
    /// `timeoutSeconds`, optional. More than `0`. At most `2147483.647`.
    #[inline] pub fn timeout_seconds(self) -> Option<Number<'a>> { self.0.option_number("timeoutSeconds") }
    /// `maxAiCredits`, optional. More than `0`.
    #[inline] pub fn max_ai_credits(self) -> Option<Number<'a>> { self.0.option_number("maxAiCredits") }
}

/// A view of `WorkflowRunOptions`.
#[derive(Clone, Copy)]
pub struct WorkflowRunOptions<'a>(pub(crate) RawJson<'a>);

object_view!(WorkflowRunOptions, 2975);

impl<'a> WorkflowRunOptions<'a> {
    /// `limits`, optional.
    #[inline] pub fn limits(self) -> Option<WorkflowRunLimits<'a>> { match self.0.option("limits") { Some(raw) => Some(WorkflowRunLimits(raw)), None => None } }
    /// `notifyOnComplete`, optional.
    #[inline] pub fn notify_on_complete(self) -> Option<bool> { self.0.option_bool("notifyOnComplete") }
    /// `logPhaseNames`, optional.
    #[inline] pub fn log_phase_names(self) -> Option<bool> { self.0.option_bool("logPhaseNames") }
    /// `resumeFromRunId`, optional.
    #[inline] pub fn resume_from_run_id(self) -> Option<Cow<'a, str>> { self.0.option_text("resumeFromRunId") }
}

/// A view of `WorkflowRunRequest`: the parameters of `session.workflow.run`.
#[derive(Clone, Copy)]
pub struct WorkflowRunRequest<'a>(pub(crate) RawJson<'a>);

object_view!(WorkflowRunRequest, 2976);

impl<'a> WorkflowRunRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `name`, required.
    #[inline] pub fn name(self) -> Cow<'a, str> { self.0.text("name") }
    /// `args`, required.
    #[inline] pub fn args(self) -> RawJson<'a> { self.0.member("args") }
    /// `options`, optional.
    #[inline] pub fn options(self) -> Option<WorkflowRunOptions<'a>> { match self.0.option("options") { Some(raw) => Some(WorkflowRunOptions(raw)), None => None } }
}

/// A view of `WorkflowRunResult`: the result of `session.workflow.cancel`, the result of `session.workflow.getRun`, the result of `session.workflow.pause`, and 1 more.
#[derive(Clone, Copy)]
pub struct WorkflowRunResult<'a>(pub(crate) RawJson<'a>);

object_view!(WorkflowRunResult, 2970);

impl<'a> WorkflowRunResult<'a> {
    /// `runId`, required.
    #[inline] pub fn run_id(self) -> Cow<'a, str> { self.0.text("runId") }
    /// `attempt`, optional. At least `1`. At most `4294967295`.
    #[inline] pub fn attempt(self) -> Option<u64> { self.0.option_natural("attempt") }
    /// `status`, required.
    #[inline] pub fn status(self) -> enums::WorkflowRunStatus { enums::WorkflowRunStatus::read(self.0.member("status")) }
    /// `result`, optional.
    #[inline] pub fn result(self) -> Option<RawJson<'a>> { self.0.option("result") }
    /// `error`, optional.
    #[inline] pub fn error(self) -> Option<Cow<'a, str>> { self.0.option_text("error") }
    /// `failure`, optional.
    #[inline] pub fn failure(self) -> Option<WorkflowRunFailure<'a>> { match self.0.option("failure") { Some(raw) => Some(WorkflowRunFailure::over(raw)), None => None } }
    /// `reason`, optional.
    #[inline] pub fn reason(self) -> Option<Cow<'a, str>> { self.0.option_text("reason") }
    /// `snapshot`, optional.
    #[inline] pub fn snapshot(self) -> Option<RawJson<'a>> { self.0.option("snapshot") }
    /// `pauseInfo`, optional.
    #[inline] pub fn pause_info(self) -> Option<WorkflowPauseInfo<'a>> { match self.0.option("pauseInfo") { Some(raw) => Some(WorkflowPauseInfo::over(raw)), None => None } }
}

/// A view of `WorkflowRunSummary`.
#[derive(Clone, Copy)]
pub struct WorkflowRunSummary<'a>(pub(crate) RawJson<'a>);

object_view!(WorkflowRunSummary, 2955);

impl<'a> WorkflowRunSummary<'a> {
    /// `runId`, required.
    #[inline] pub fn run_id(self) -> Cow<'a, str> { self.0.text("runId") }
    /// `workflowName`, required.
    #[inline] pub fn workflow_name(self) -> Cow<'a, str> { self.0.text("workflowName") }
    /// `description`, required.
    #[inline] pub fn description(self) -> Cow<'a, str> { self.0.text("description") }
    /// `status`, required.
    #[inline] pub fn status(self) -> enums::WorkflowRunStatus { enums::WorkflowRunStatus::read(self.0.member("status")) }
    /// `revision`, required.
    #[inline] pub fn revision(self) -> i64 { self.0.integer("revision") }
    /// `createdAt`, required.
    #[inline] pub fn created_at(self) -> i64 { self.0.integer("createdAt") }
    /// `startedAt`, required, may be null.
    #[inline] pub fn started_at(self) -> Option<i64> { self.0.option_integer("startedAt") }
    /// `updatedAt`, required.
    #[inline] pub fn updated_at(self) -> i64 { self.0.integer("updatedAt") }
    /// `completedAt`, required, may be null.
    #[inline] pub fn completed_at(self) -> Option<i64> { self.0.option_integer("completedAt") }
    /// `currentPhase`, required, may be null.
    #[inline] pub fn current_phase(self) -> Option<WorkflowCurrentPhase<'a>> { match self.0.option("currentPhase") { Some(raw) => Some(WorkflowCurrentPhase(raw)), None => None } }
    /// `declaredPhaseCount`, required. At least `0`.
    #[inline] pub fn declared_phase_count(self) -> u64 { self.0.natural("declaredPhaseCount") }
    /// `liveAgentCount`, required. At least `0`.
    #[inline] pub fn live_agent_count(self) -> u64 { self.0.natural("liveAgentCount") }
    /// `totalSpawnedAgentCount`, required. At least `0`.
    #[inline] pub fn total_spawned_agent_count(self) -> u64 { self.0.natural("totalSpawnedAgentCount") }
    /// `consumed`, required.
    #[inline] pub fn consumed(self) -> WorkflowRunConsumed<'a> { WorkflowRunConsumed(self.0.member("consumed")) }
    /// `declaredLimits`, required.
    #[inline] pub fn declared_limits(self) -> WorkflowDeclaredLimits<'a> { WorkflowDeclaredLimits(self.0.member("declaredLimits")) }
    /// `approved`, required, may be null.
    #[inline] pub fn approved(self) -> Option<WorkflowDeclaredLimits<'a>> { match self.0.option("approved") { Some(raw) => Some(WorkflowDeclaredLimits(raw)), None => None } }
    /// `observedAt`, required.
    #[inline] pub fn observed_at(self) -> i64 { self.0.integer("observedAt") }
    /// `activeSegmentStartedAt`, required, may be null.
    #[inline] pub fn active_segment_started_at(self) -> Option<i64> { self.0.option_integer("activeSegmentStartedAt") }
    /// `terminal`, required, may be null.
    #[inline] pub fn terminal(self) -> Option<WorkflowRunTerminal<'a>> { match self.0.option("terminal") { Some(raw) => Some(WorkflowRunTerminal(raw)), None => None } }
    /// `canResume`, required.
    #[inline] pub fn can_resume(self) -> bool { self.0.bool("canResume") }
}

/// A view of `WorkflowRunTerminal`.
#[derive(Clone, Copy)]
pub struct WorkflowRunTerminal<'a>(pub(crate) RawJson<'a>);

object_view!(WorkflowRunTerminal, 2953);

impl<'a> WorkflowRunTerminal<'a> {
    /// `reason`, optional.
    #[inline] pub fn reason(self) -> Option<Cow<'a, str>> { self.0.option_text("reason") }
    /// `failure`, optional.
    #[inline] pub fn failure(self) -> Option<WorkflowRunFailure<'a>> { match self.0.option("failure") { Some(raw) => Some(WorkflowRunFailure::over(raw)), None => None } }
    /// `error`, optional.
    #[inline] pub fn error(self) -> Option<Cow<'a, str>> { self.0.option_text("error") }
    /// `resultPreview`, optional.
    #[inline] pub fn result_preview(self) -> Option<Cow<'a, str>> { self.0.option_text("resultPreview") }
    /// `pauseInfo`, required, may be null.
    #[inline] pub fn pause_info(self) -> Option<WorkflowPauseInfo<'a>> { match self.0.option("pauseInfo") { Some(raw) => Some(WorkflowPauseInfo::over(raw)), None => None } }
}

/// A view of `WorkspaceDiffContents`.
#[derive(Clone, Copy)]
pub struct WorkspaceDiffContents<'a>(pub(crate) RawJson<'a>);

object_view!(WorkspaceDiffContents, 2977);

impl<'a> WorkspaceDiffContents<'a> {
    /// `after`, optional.
    #[inline] pub fn after(self) -> Option<Cow<'a, str>> { self.0.option_text("after") }
    /// `before`, optional.
    #[inline] pub fn before(self) -> Option<Cow<'a, str>> { self.0.option_text("before") }
}

/// A view of `WorkspaceDiffFileChange`.
#[derive(Clone, Copy)]
pub struct WorkspaceDiffFileChange<'a>(pub(crate) RawJson<'a>);

object_view!(WorkspaceDiffFileChange, 2979);

impl<'a> WorkspaceDiffFileChange<'a> {
    /// `path`, required.
    #[inline] pub fn path(self) -> Cow<'a, str> { self.0.text("path") }
    /// `diff`, required.
    #[inline] pub fn diff(self) -> Cow<'a, str> { self.0.text("diff") }
    /// `changeType`, required.
    #[inline] pub fn change_type(self) -> enums::WorkspaceDiffFileChangeType { enums::WorkspaceDiffFileChangeType::read(self.0.member("changeType")) }
    /// `oldPath`, optional.
    #[inline] pub fn old_path(self) -> Option<Cow<'a, str>> { self.0.option_text("oldPath") }
    /// `isTruncated`, optional.
    #[inline] pub fn is_truncated(self) -> Option<bool> { self.0.option_bool("isTruncated") }
    /// `contents`, optional.
    #[inline] pub fn contents(self) -> Option<WorkspaceDiffContents<'a>> { match self.0.option("contents") { Some(raw) => Some(WorkspaceDiffContents(raw)), None => None } }
}

/// A view of `WorkspaceDiffResult`: the result of `session.workspaces.diff`.
#[derive(Clone, Copy)]
pub struct WorkspaceDiffResult<'a>(pub(crate) RawJson<'a>);

object_view!(WorkspaceDiffResult, 2982);

impl<'a> WorkspaceDiffResult<'a> {
    /// `requestedMode`, required.
    #[inline] pub fn requested_mode(self) -> enums::WorkspaceDiffMode { enums::WorkspaceDiffMode::read(self.0.member("requestedMode")) }
    /// `mode`, required.
    #[inline] pub fn mode(self) -> enums::WorkspaceDiffMode { enums::WorkspaceDiffMode::read(self.0.member("mode")) }
    /// `changes`, required.
    #[inline] pub fn changes(self) -> List<'a, WorkspaceDiffFileChange<'a>> { List::new(self.0.member("changes"), WorkspaceDiffFileChange) }
    /// `baseBranch`, optional.
    #[inline] pub fn base_branch(self) -> Option<Cow<'a, str>> { self.0.option_text("baseBranch") }
    /// `isFallback`, required.
    #[inline] pub fn is_fallback(self) -> bool { self.0.bool("isFallback") }
    /// `unavailableReason`, optional.
    #[inline] pub fn unavailable_reason(self) -> Option<enums::HistoryRewindUnavailableReason> { match self.0.option("unavailableReason") { Some(raw) => Some(enums::HistoryRewindUnavailableReason::read(raw)), None => None } }
}

/// A view of `WorkspaceSummary`.
#[derive(Clone, Copy)]
pub struct WorkspaceSummary<'a>(pub(crate) RawJson<'a>);

object_view!(WorkspaceSummary, 2657);

impl<'a> WorkspaceSummary<'a> {
    /// `id`, required. Least length `1`.
    #[inline] pub fn id(self) -> Cow<'a, str> { self.0.text("id") }
    /// `cwd`, optional.
    #[inline] pub fn cwd(self) -> Option<Cow<'a, str>> { self.0.option_text("cwd") }
    /// `git_root`, optional.
    #[inline] pub fn git_root(self) -> Option<Cow<'a, str>> { self.0.option_text("git_root") }
    /// `repository`, optional.
    #[inline] pub fn repository(self) -> Option<Cow<'a, str>> { self.0.option_text("repository") }
    /// `host_type`, optional.
    #[inline] pub fn host_type(self) -> Option<enums::WorkspaceSummaryHostType> { match self.0.option("host_type") { Some(raw) => Some(enums::WorkspaceSummaryHostType::read(raw)), None => None } }
    /// `branch`, optional.
    #[inline] pub fn branch(self) -> Option<Cow<'a, str>> { self.0.option_text("branch") }
    /// `name`, optional.
    #[inline] pub fn name(self) -> Option<Cow<'a, str>> { self.0.option_text("name") }
    /// `user_named`, optional.
    #[inline] pub fn user_named(self) -> Option<bool> { self.0.option_bool("user_named") }
    /// `created_at`, optional. Format `date-time`.
    #[inline] pub fn created_at(self) -> Option<Cow<'a, str>> { self.0.option_text("created_at") }
    /// `updated_at`, optional. Format `date-time`.
    #[inline] pub fn updated_at(self) -> Option<Cow<'a, str>> { self.0.option_text("updated_at") }
}

/// A view of `WorkspacesAddSummaryRequest`: the parameters of `session.workspaces.addSummary`.
#[derive(Clone, Copy)]
pub struct WorkspacesAddSummaryRequest<'a>(pub(crate) RawJson<'a>);

object_view!(WorkspacesAddSummaryRequest, 2983);

impl<'a> WorkspacesAddSummaryRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `title`, required.
    #[inline] pub fn title(self) -> Cow<'a, str> { self.0.text("title") }
    /// `content`, required.
    #[inline] pub fn content(self) -> Cow<'a, str> { self.0.text("content") }
}

/// A view of `WorkspacesAddSummaryResult`: the result of `session.workspaces.addSummary`.
#[derive(Clone, Copy)]
pub struct WorkspacesAddSummaryResult<'a>(pub(crate) RawJson<'a>);

object_view!(WorkspacesAddSummaryResult, 2984);

impl<'a> WorkspacesAddSummaryResult<'a> {
    /// `summary`, optional.
    #[inline] pub fn summary(self) -> Option<Map<'a, RawJson<'a>>> { match self.0.option("summary") { Some(raw) => Some(Map::new(raw, RawJson::itself)), None => None } }
    /// `workspace`, optional.
    #[inline] pub fn workspace(self) -> Option<Map<'a, RawJson<'a>>> { match self.0.option("workspace") { Some(raw) => Some(Map::new(raw, RawJson::itself)), None => None } }
    /// The members whose names are data.
    #[inline] pub fn members(self) -> Map<'a, RawJson<'a>> { Map::unnamed(self.0, 2984, RawJson::itself) }
}

/// A view of `WorkspacesAutopilotObjectiveExistsResult`: the result of `session.workspaces.autopilotObjectiveExists`.
#[derive(Clone, Copy)]
pub struct WorkspacesAutopilotObjectiveExistsResult<'a>(pub(crate) RawJson<'a>);

object_view!(WorkspacesAutopilotObjectiveExistsResult, 2985);

impl<'a> WorkspacesAutopilotObjectiveExistsResult<'a> {
    /// `exists`, required.
    #[inline] pub fn exists(self) -> bool { self.0.bool("exists") }
}

/// A view of `WorkspacesCheckpoints`.
#[derive(Clone, Copy)]
pub struct WorkspacesCheckpoints<'a>(pub(crate) RawJson<'a>);

object_view!(WorkspacesCheckpoints, 2986);

impl<'a> WorkspacesCheckpoints<'a> {
    /// `number`, required. At least `0`.
    #[inline] pub fn number(self) -> u64 { self.0.natural("number") }
    /// `title`, required.
    #[inline] pub fn title(self) -> Cow<'a, str> { self.0.text("title") }
    /// `filename`, required.
    #[inline] pub fn filename(self) -> Cow<'a, str> { self.0.text("filename") }
}

/// A view of `WorkspacesCreateDirectoryRequest`: the parameters of `session.workspaces.createDirectory`.
#[derive(Clone, Copy)]
pub struct WorkspacesCreateDirectoryRequest<'a>(pub(crate) RawJson<'a>);

object_view!(WorkspacesCreateDirectoryRequest, 2987);

impl<'a> WorkspacesCreateDirectoryRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `path`, required.
    #[inline] pub fn path(self) -> Cow<'a, str> { self.0.text("path") }
    /// `recursive`, optional.
    #[inline] pub fn recursive(self) -> Option<bool> { self.0.option_bool("recursive") }
}

/// A view of `WorkspacesDeleteAutopilotObjectiveResult`: the result of `session.workspaces.deleteAutopilotObjective`.
#[derive(Clone, Copy)]
pub struct WorkspacesDeleteAutopilotObjectiveResult<'a>(pub(crate) RawJson<'a>);

object_view!(WorkspacesDeleteAutopilotObjectiveResult, 2988);

impl<'a> WorkspacesDeleteAutopilotObjectiveResult<'a> {
    /// `deleted`, required.
    #[inline] pub fn deleted(self) -> bool { self.0.bool("deleted") }
}

/// A view of `WorkspacesDiffRequest`: the parameters of `session.workspaces.diff`.
#[derive(Clone, Copy)]
pub struct WorkspacesDiffRequest<'a>(pub(crate) RawJson<'a>);

object_view!(WorkspacesDiffRequest, 2989);

impl<'a> WorkspacesDiffRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `mode`, required.
    #[inline] pub fn mode(self) -> enums::WorkspaceDiffMode { enums::WorkspaceDiffMode::read(self.0.member("mode")) }
    /// `ignoreWhitespace`, optional.
    #[inline] pub fn ignore_whitespace(self) -> Option<bool> { self.0.option_bool("ignoreWhitespace") }
}

/// A view of `WorkspacesEnsureRequest`: the parameters of `session.workspaces.ensure`.
#[derive(Clone, Copy)]
pub struct WorkspacesEnsureRequest<'a>(pub(crate) RawJson<'a>);

object_view!(WorkspacesEnsureRequest, 2990);

impl<'a> WorkspacesEnsureRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `context`, optional.
    #[inline] pub fn context(self) -> Option<RawJson<'a>> { self.0.option("context") }
}

/// A view of `WorkspacesGetWorkspaceResult`: the result of `session.workspaces.ensure`, the result of `session.workspaces.getWorkspace`, the result of `session.workspaces.truncateSummaries`, and 1 more.
#[derive(Clone, Copy)]
pub struct WorkspacesGetWorkspaceResult<'a>(pub(crate) RawJson<'a>);

object_view!(WorkspacesGetWorkspaceResult, 2994);

impl<'a> WorkspacesGetWorkspaceResult<'a> {
    /// `workspace`, required, may be null.
    #[inline] pub fn workspace(self) -> Option<WorkspacesGetWorkspaceResultWorkspace<'a>> { match self.0.option("workspace") { Some(raw) => Some(WorkspacesGetWorkspaceResultWorkspace(raw)), None => None } }
    /// `path`, optional.
    #[inline] pub fn path(self) -> Option<Cow<'a, str>> { self.0.option_text("path") }
}

/// A view of `WorkspacesGetWorkspaceResultWorkspace`.
#[derive(Clone, Copy)]
pub struct WorkspacesGetWorkspaceResultWorkspace<'a>(pub(crate) RawJson<'a>);

object_view!(WorkspacesGetWorkspaceResultWorkspace, 2992);

impl<'a> WorkspacesGetWorkspaceResultWorkspace<'a> {
    /// `id`, required. Least length `1`.
    #[inline] pub fn id(self) -> Cow<'a, str> { self.0.text("id") }
    /// `cwd`, optional.
    #[inline] pub fn cwd(self) -> Option<Cow<'a, str>> { self.0.option_text("cwd") }
    /// `git_root`, optional.
    #[inline] pub fn git_root(self) -> Option<Cow<'a, str>> { self.0.option_text("git_root") }
    /// `repository`, optional.
    #[inline] pub fn repository(self) -> Option<Cow<'a, str>> { self.0.option_text("repository") }
    /// `host_type`, optional.
    #[inline] pub fn host_type(self) -> Option<enums::WorkspacesWorkspaceDetailsHostType> { match self.0.option("host_type") { Some(raw) => Some(enums::WorkspacesWorkspaceDetailsHostType::read(raw)), None => None } }
    /// `branch`, optional.
    #[inline] pub fn branch(self) -> Option<Cow<'a, str>> { self.0.option_text("branch") }
    /// `name`, optional.
    #[inline] pub fn name(self) -> Option<Cow<'a, str>> { self.0.option_text("name") }
    /// `client_name`, optional.
    #[inline] pub fn client_name(self) -> Option<Cow<'a, str>> { self.0.option_text("client_name") }
    /// `user_named`, optional.
    #[inline] pub fn user_named(self) -> Option<bool> { self.0.option_bool("user_named") }
    /// `summary_count`, optional. Default `0`. At least `0`.
    #[inline] pub fn summary_count(self) -> Option<u64> { self.0.option_natural("summary_count") }
    /// `created_at`, optional. Format `date-time`.
    #[inline] pub fn created_at(self) -> Option<Cow<'a, str>> { self.0.option_text("created_at") }
    /// `updated_at`, optional. Format `date-time`.
    #[inline] pub fn updated_at(self) -> Option<Cow<'a, str>> { self.0.option_text("updated_at") }
    /// `remote_steerable`, optional.
    #[inline] pub fn remote_steerable(self) -> Option<bool> { self.0.option_bool("remote_steerable") }
    /// `mc_task_id`, optional.
    #[inline] pub fn mc_task_id(self) -> Option<Cow<'a, str>> { self.0.option_text("mc_task_id") }
    /// `mc_session_id`, optional.
    #[inline] pub fn mc_session_id(self) -> Option<Cow<'a, str>> { self.0.option_text("mc_session_id") }
    /// `mc_last_event_id`, optional.
    #[inline] pub fn mc_last_event_id(self) -> Option<Cow<'a, str>> { self.0.option_text("mc_last_event_id") }
    /// `chronicle_sync_dismissed`, optional.
    #[inline] pub fn chronicle_sync_dismissed(self) -> Option<bool> { self.0.option_bool("chronicle_sync_dismissed") }
}

/// A view of `WorkspacesListCheckpointsResult`: the result of `session.workspaces.listCheckpoints`.
#[derive(Clone, Copy)]
pub struct WorkspacesListCheckpointsResult<'a>(pub(crate) RawJson<'a>);

object_view!(WorkspacesListCheckpointsResult, 2996);

impl<'a> WorkspacesListCheckpointsResult<'a> {
    /// `checkpoints`, required.
    #[inline] pub fn checkpoints(self) -> List<'a, WorkspacesCheckpoints<'a>> { List::new(self.0.member("checkpoints"), WorkspacesCheckpoints) }
}

/// A view of `WorkspacesReadAutopilotObjectiveResult`: the result of `session.workspaces.readAutopilotObjective`.
#[derive(Clone, Copy)]
pub struct WorkspacesReadAutopilotObjectiveResult<'a>(pub(crate) RawJson<'a>);

object_view!(WorkspacesReadAutopilotObjectiveResult, 2997);

impl<'a> WorkspacesReadAutopilotObjectiveResult<'a> {
    /// `content`, required, may be null.
    #[inline] pub fn content(self) -> Option<Cow<'a, str>> { self.0.option_text("content") }
}

/// A view of `WorkspacesReadCheckpointRequest`: the parameters of `session.workspaces.readCheckpoint`.
#[derive(Clone, Copy)]
pub struct WorkspacesReadCheckpointRequest<'a>(pub(crate) RawJson<'a>);

object_view!(WorkspacesReadCheckpointRequest, 2998);

impl<'a> WorkspacesReadCheckpointRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `number`, required. At least `0`.
    #[inline] pub fn number(self) -> u64 { self.0.natural("number") }
}

/// A view of `WorkspacesReadCheckpointResult`: the result of `session.workspaces.readCheckpoint`.
#[derive(Clone, Copy)]
pub struct WorkspacesReadCheckpointResult<'a>(pub(crate) RawJson<'a>);

object_view!(WorkspacesReadCheckpointResult, 2999);

impl<'a> WorkspacesReadCheckpointResult<'a> {
    /// `content`, required, may be null.
    #[inline] pub fn content(self) -> Option<Cow<'a, str>> { self.0.option_text("content") }
}

/// A view of `WorkspacesRemovePathRequest`: the parameters of `session.workspaces.removePath`.
#[derive(Clone, Copy)]
pub struct WorkspacesRemovePathRequest<'a>(pub(crate) RawJson<'a>);

object_view!(WorkspacesRemovePathRequest, 3000);

impl<'a> WorkspacesRemovePathRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `path`, required.
    #[inline] pub fn path(self) -> Cow<'a, str> { self.0.text("path") }
    /// `recursive`, optional.
    #[inline] pub fn recursive(self) -> Option<bool> { self.0.option_bool("recursive") }
    /// `force`, optional.
    #[inline] pub fn force(self) -> Option<bool> { self.0.option_bool("force") }
}

/// A view of `WorkspacesRenamePathRequest`: the parameters of `session.workspaces.renamePath`.
#[derive(Clone, Copy)]
pub struct WorkspacesRenamePathRequest<'a>(pub(crate) RawJson<'a>);

object_view!(WorkspacesRenamePathRequest, 3001);

impl<'a> WorkspacesRenamePathRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `source`, required.
    #[inline] pub fn source(self) -> Cow<'a, str> { self.0.text("source") }
    /// `destination`, required.
    #[inline] pub fn destination(self) -> Cow<'a, str> { self.0.text("destination") }
}

/// A view of `WorkspacesSaveLargePasteRequest`: the parameters of `session.workspaces.saveLargePaste`.
#[derive(Clone, Copy)]
pub struct WorkspacesSaveLargePasteRequest<'a>(pub(crate) RawJson<'a>);

object_view!(WorkspacesSaveLargePasteRequest, 3002);

impl<'a> WorkspacesSaveLargePasteRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `content`, required.
    #[inline] pub fn content(self) -> Cow<'a, str> { self.0.text("content") }
}

/// A view of `WorkspacesSaveLargePasteResult`: the result of `session.workspaces.saveLargePaste`.
#[derive(Clone, Copy)]
pub struct WorkspacesSaveLargePasteResult<'a>(pub(crate) RawJson<'a>);

object_view!(WorkspacesSaveLargePasteResult, 3005);

impl<'a> WorkspacesSaveLargePasteResult<'a> {
    /// `saved`, required, may be null.
    #[inline] pub fn saved(self) -> Option<WorkspacesSaveLargePasteResultSaved<'a>> { match self.0.option("saved") { Some(raw) => Some(WorkspacesSaveLargePasteResultSaved(raw)), None => None } }
}

/// A view of `WorkspacesSaveLargePasteResultSaved`.
#[derive(Clone, Copy)]
pub struct WorkspacesSaveLargePasteResultSaved<'a>(pub(crate) RawJson<'a>);

object_view!(WorkspacesSaveLargePasteResultSaved, 3003);

impl<'a> WorkspacesSaveLargePasteResultSaved<'a> {
    /// `filePath`, required.
    #[inline] pub fn file_path(self) -> Cow<'a, str> { self.0.text("filePath") }
    /// `filename`, required.
    #[inline] pub fn filename(self) -> Cow<'a, str> { self.0.text("filename") }
    /// `sizeBytes`, required. At least `0`.
    #[inline] pub fn size_bytes(self) -> u64 { self.0.natural("sizeBytes") }
}

/// A view of `WorkspacesStatFileRequest`: the parameters of `session.workspaces.statFile`.
#[derive(Clone, Copy)]
pub struct WorkspacesStatFileRequest<'a>(pub(crate) RawJson<'a>);

object_view!(WorkspacesStatFileRequest, 3006);

impl<'a> WorkspacesStatFileRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `path`, required.
    #[inline] pub fn path(self) -> Cow<'a, str> { self.0.text("path") }
}

/// A view of `WorkspacesStatFileResult`: the result of `session.workspaces.statFile`.
#[derive(Clone, Copy)]
pub struct WorkspacesStatFileResult<'a>(pub(crate) RawJson<'a>);

object_view!(WorkspacesStatFileResult, 3007);

impl<'a> WorkspacesStatFileResult<'a> {
    /// `isFile`, required.
    #[inline] pub fn is_file(self) -> bool { self.0.bool("isFile") }
    /// `isDirectory`, required.
    #[inline] pub fn is_directory(self) -> bool { self.0.bool("isDirectory") }
    /// `size`, required.
    #[inline] pub fn size(self) -> Number<'a> { self.0.number("size") }
    /// `mtimeMs`, required.
    #[inline] pub fn mtime_ms(self) -> Number<'a> { self.0.number("mtimeMs") }
    /// `birthtimeMs`, required.
    #[inline] pub fn birthtime_ms(self) -> Number<'a> { self.0.number("birthtimeMs") }
}

/// A view of `WorkspacesTruncateSummariesRequest`: the parameters of `session.workspaces.truncateSummaries`.
#[derive(Clone, Copy)]
pub struct WorkspacesTruncateSummariesRequest<'a>(pub(crate) RawJson<'a>);

object_view!(WorkspacesTruncateSummariesRequest, 3008);

impl<'a> WorkspacesTruncateSummariesRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `keepCount`, required. At least `0`.
    #[inline] pub fn keep_count(self) -> u64 { self.0.natural("keepCount") }
}

/// A view of `WorkspacesUpdateMetadataRequest`: the parameters of `session.workspaces.updateMetadata`.
#[derive(Clone, Copy)]
pub struct WorkspacesUpdateMetadataRequest<'a>(pub(crate) RawJson<'a>);

object_view!(WorkspacesUpdateMetadataRequest, 3009);

impl<'a> WorkspacesUpdateMetadataRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `context`, optional.
    #[inline] pub fn context(self) -> Option<RawJson<'a>> { self.0.option("context") }
    /// `name`, optional.
    #[inline] pub fn name(self) -> Option<Cow<'a, str>> { self.0.option_text("name") }
}

/// A view of `WorkspacesWriteAutopilotObjectiveRequest`: the parameters of `session.workspaces.writeAutopilotObjective`.
#[derive(Clone, Copy)]
pub struct WorkspacesWriteAutopilotObjectiveRequest<'a>(pub(crate) RawJson<'a>);

object_view!(WorkspacesWriteAutopilotObjectiveRequest, 3010);

impl<'a> WorkspacesWriteAutopilotObjectiveRequest<'a> {
    /// `sessionId`, required.
    #[inline] pub fn session_id(self) -> Cow<'a, str> { self.0.text("sessionId") }
    /// `content`, required.
    #[inline] pub fn content(self) -> Cow<'a, str> { self.0.text("content") }
}

/// A view of `WorkspacesWriteAutopilotObjectiveResult`: the result of `session.workspaces.writeAutopilotObjective`.
#[derive(Clone, Copy)]
pub struct WorkspacesWriteAutopilotObjectiveResult<'a>(pub(crate) RawJson<'a>);

object_view!(WorkspacesWriteAutopilotObjectiveResult, 3011);

impl<'a> WorkspacesWriteAutopilotObjectiveResult<'a> {
    /// `operation`, required.
    #[inline] pub fn operation(self) -> Cow<'a, str> { self.0.text("operation") }
}

/// A view of `AgentRegistrySpawnResult`: the result of `agentRegistry.spawn`.
///
/// Its kinds are told apart by `kind`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum AgentRegistrySpawnResult<'a> {
    /// Where `kind` is `spawned`.
    Spawned(AgentRegistrySpawnSpawned<'a>),
    /// Where `kind` is `spawn-error`.
    SpawnError(AgentRegistrySpawnError<'a>),
    /// Where `kind` is `registry-timeout`.
    RegistryTimeout(AgentRegistrySpawnRegistryTimeout<'a>),
    /// Where `kind` is `validation-error`.
    ValidationError(AgentRegistrySpawnValidationError<'a>),
    /// What is not known here, as it came.
    Other(RawJson<'a>),
}

impl<'a> AgentRegistrySpawnResult<'a> {
    /// The view of a checked text.
    pub(crate) fn over(raw: RawJson<'a>) -> AgentRegistrySpawnResult<'a> {
        match raw.case(1942) {
            Some(0) => AgentRegistrySpawnResult::Spawned(AgentRegistrySpawnSpawned(raw)),
            Some(1) => AgentRegistrySpawnResult::SpawnError(AgentRegistrySpawnError(raw)),
            Some(2) => AgentRegistrySpawnResult::RegistryTimeout(AgentRegistrySpawnRegistryTimeout(raw)),
            Some(3) => AgentRegistrySpawnResult::ValidationError(AgentRegistrySpawnValidationError(raw)),
            _ => AgentRegistrySpawnResult::Other(raw),
        }
    }

    /// What came.
    #[inline]
    pub fn raw(self) -> RawJson<'a> {
        match self {
            AgentRegistrySpawnResult::Spawned(view) => view.0,
            AgentRegistrySpawnResult::SpawnError(view) => view.0,
            AgentRegistrySpawnResult::RegistryTimeout(view) => view.0,
            AgentRegistrySpawnResult::ValidationError(view) => view.0,
            AgentRegistrySpawnResult::Other(raw) => raw,
        }
    }

    /// `kind`, by which its kinds are told apart.
    #[inline]
    pub fn kind(self) -> Cow<'a, str> { self.raw().text("kind") }
}

union_view!(AgentRegistrySpawnResult, 1942);

impl fmt::Debug for AgentRegistrySpawnResult<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw().debug("AgentRegistrySpawnResult", f)
    }
}

/// A view of `AuthEnumerateQuery`.
///
/// Its kinds are told apart by `kind`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum AuthEnumerateQuery<'a> {
    /// Where `kind` is `accounts`.
    Accounts(AuthEnumerateQueryAccounts<'a>),
    /// Where `kind` is `providers`.
    Providers(AuthEnumerateQueryProviders<'a>),
    /// What is not known here, as it came.
    Other(RawJson<'a>),
}

impl<'a> AuthEnumerateQuery<'a> {
    /// The view of a checked text.
    pub(crate) fn over(raw: RawJson<'a>) -> AuthEnumerateQuery<'a> {
        match raw.case(1900) {
            Some(0) => AuthEnumerateQuery::Accounts(AuthEnumerateQueryAccounts(raw)),
            Some(1) => AuthEnumerateQuery::Providers(AuthEnumerateQueryProviders(raw)),
            _ => AuthEnumerateQuery::Other(raw),
        }
    }

    /// What came.
    #[inline]
    pub fn raw(self) -> RawJson<'a> {
        match self {
            AuthEnumerateQuery::Accounts(view) => view.0,
            AuthEnumerateQuery::Providers(view) => view.0,
            AuthEnumerateQuery::Other(raw) => raw,
        }
    }

    /// `kind`, by which its kinds are told apart.
    #[inline]
    pub fn kind(self) -> Cow<'a, str> { self.raw().text("kind") }
}

union_view!(AuthEnumerateQuery, 1900);

impl fmt::Debug for AuthEnumerateQuery<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw().debug("AuthEnumerateQuery", f)
    }
}

/// A view of `AuthEnumerateValue`: the result of `session.accounts.enumerate`.
///
/// Its kinds are told apart by `kind`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum AuthEnumerateValue<'a> {
    /// Where `kind` is `accounts`.
    Accounts(AuthEnumerateValueAccounts<'a>),
    /// Where `kind` is `providers`.
    Providers(AuthEnumerateValueProviders<'a>),
    /// What is not known here, as it came.
    Other(RawJson<'a>),
}

impl<'a> AuthEnumerateValue<'a> {
    /// The view of a checked text.
    pub(crate) fn over(raw: RawJson<'a>) -> AuthEnumerateValue<'a> {
        match raw.case(1955) {
            Some(0) => AuthEnumerateValue::Accounts(AuthEnumerateValueAccounts(raw)),
            Some(1) => AuthEnumerateValue::Providers(AuthEnumerateValueProviders(raw)),
            _ => AuthEnumerateValue::Other(raw),
        }
    }

    /// What came.
    #[inline]
    pub fn raw(self) -> RawJson<'a> {
        match self {
            AuthEnumerateValue::Accounts(view) => view.0,
            AuthEnumerateValue::Providers(view) => view.0,
            AuthEnumerateValue::Other(raw) => raw,
        }
    }

    /// `kind`, by which its kinds are told apart.
    #[inline]
    pub fn kind(self) -> Cow<'a, str> { self.raw().text("kind") }
}

union_view!(AuthEnumerateValue, 1955);

impl fmt::Debug for AuthEnumerateValue<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw().debug("AuthEnumerateValue", f)
    }
}

/// A view of `AuthLoginStep`: the result of `session.accounts.login.advance`.
///
/// Its kinds are told apart by `kind`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum AuthLoginStep<'a> {
    /// Where `kind` is `open-url`.
    OpenUrl(AuthLoginStepOpenUrl<'a>),
    /// Where `kind` is `input-required`.
    InputRequired(AuthLoginStepInputRequired<'a>),
    /// Where `kind` is `awaiting`.
    Awaiting(AuthLoginStepAwaiting<'a>),
    /// Where `kind` is `needs-interaction`.
    NeedsInteraction(AuthLoginStepNeedsInteraction<'a>),
    /// Where `kind` is `completed`.
    Completed(AuthLoginStepCompleted<'a>),
    /// Where `kind` is `error`.
    Error(AuthLoginStepError<'a>),
    /// What is not known here, as it came.
    Other(RawJson<'a>),
}

impl<'a> AuthLoginStep<'a> {
    /// The view of a checked text.
    pub(crate) fn over(raw: RawJson<'a>) -> AuthLoginStep<'a> {
        match raw.case(1972) {
            Some(0) => AuthLoginStep::OpenUrl(AuthLoginStepOpenUrl(raw)),
            Some(1) => AuthLoginStep::InputRequired(AuthLoginStepInputRequired(raw)),
            Some(2) => AuthLoginStep::Awaiting(AuthLoginStepAwaiting(raw)),
            Some(3) => AuthLoginStep::NeedsInteraction(AuthLoginStepNeedsInteraction(raw)),
            Some(4) => AuthLoginStep::Completed(AuthLoginStepCompleted(raw)),
            Some(5) => AuthLoginStep::Error(AuthLoginStepError(raw)),
            _ => AuthLoginStep::Other(raw),
        }
    }

    /// What came.
    #[inline]
    pub fn raw(self) -> RawJson<'a> {
        match self {
            AuthLoginStep::OpenUrl(view) => view.0,
            AuthLoginStep::InputRequired(view) => view.0,
            AuthLoginStep::Awaiting(view) => view.0,
            AuthLoginStep::NeedsInteraction(view) => view.0,
            AuthLoginStep::Completed(view) => view.0,
            AuthLoginStep::Error(view) => view.0,
            AuthLoginStep::Other(raw) => raw,
        }
    }

    /// `kind`, by which its kinds are told apart.
    #[inline]
    pub fn kind(self) -> Cow<'a, str> { self.raw().text("kind") }
}

union_view!(AuthLoginStep, 1972);

impl fmt::Debug for AuthLoginStep<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw().debug("AuthLoginStep", f)
    }
}

/// A view of `AuthReadQuery`.
///
/// Its kinds are told apart by `kind`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum AuthReadQuery<'a> {
    /// Where `kind` is `activeAccount`.
    ActiveAccount(AuthReadQueryActiveAccount<'a>),
    /// Where `kind` is `status`.
    Status(AuthReadQueryStatus<'a>),
    /// Where `kind` is `lastErrors`.
    LastErrors(AuthReadQueryLastErrors<'a>),
    /// What is not known here, as it came.
    Other(RawJson<'a>),
}

impl<'a> AuthReadQuery<'a> {
    /// The view of a checked text.
    pub(crate) fn over(raw: RawJson<'a>) -> AuthReadQuery<'a> {
        match raw.case(1907) {
            Some(0) => AuthReadQuery::ActiveAccount(AuthReadQueryActiveAccount(raw)),
            Some(1) => AuthReadQuery::Status(AuthReadQueryStatus(raw)),
            Some(2) => AuthReadQuery::LastErrors(AuthReadQueryLastErrors(raw)),
            _ => AuthReadQuery::Other(raw),
        }
    }

    /// What came.
    #[inline]
    pub fn raw(self) -> RawJson<'a> {
        match self {
            AuthReadQuery::ActiveAccount(view) => view.0,
            AuthReadQuery::Status(view) => view.0,
            AuthReadQuery::LastErrors(view) => view.0,
            AuthReadQuery::Other(raw) => raw,
        }
    }

    /// `kind`, by which its kinds are told apart.
    #[inline]
    pub fn kind(self) -> Cow<'a, str> { self.raw().text("kind") }
}

union_view!(AuthReadQuery, 1907);

impl fmt::Debug for AuthReadQuery<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw().debug("AuthReadQuery", f)
    }
}

/// A view of `AuthReadValue`: the result of `session.accounts.get`.
///
/// Its kinds are told apart by `kind`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum AuthReadValue<'a> {
    /// Where `kind` is `activeAccount`.
    ActiveAccount(AuthReadValueActiveAccount<'a>),
    /// Where `kind` is `status`.
    Status(AuthReadValueStatus<'a>),
    /// Where `kind` is `lastErrors`.
    LastErrors(AuthReadValueLastErrors<'a>),
    /// What is not known here, as it came.
    Other(RawJson<'a>),
}

impl<'a> AuthReadValue<'a> {
    /// The view of a checked text.
    pub(crate) fn over(raw: RawJson<'a>) -> AuthReadValue<'a> {
        match raw.case(1981) {
            Some(0) => AuthReadValue::ActiveAccount(AuthReadValueActiveAccount(raw)),
            Some(1) => AuthReadValue::Status(AuthReadValueStatus(raw)),
            Some(2) => AuthReadValue::LastErrors(AuthReadValueLastErrors(raw)),
            _ => AuthReadValue::Other(raw),
        }
    }

    /// What came.
    #[inline]
    pub fn raw(self) -> RawJson<'a> {
        match self {
            AuthReadValue::ActiveAccount(view) => view.0,
            AuthReadValue::Status(view) => view.0,
            AuthReadValue::LastErrors(view) => view.0,
            AuthReadValue::Other(raw) => raw,
        }
    }

    /// `kind`, by which its kinds are told apart.
    #[inline]
    pub fn kind(self) -> Cow<'a, str> { self.raw().text("kind") }
}

union_view!(AuthReadValue, 1981);

impl fmt::Debug for AuthReadValue<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw().debug("AuthReadValue", f)
    }
}

/// A view of `AuthWrite`.
///
/// Its kinds are told apart by `kind`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum AuthWrite<'a> {
    /// Where `kind` is `switchActive`.
    SwitchActive(AuthWriteSwitchActive<'a>),
    /// Where `kind` is `logout`.
    Logout(AuthWriteLogout<'a>),
    /// Where `kind` is `setCredentials`.
    SetCredentials(AuthWriteSetCredentials<'a>),
    /// What is not known here, as it came.
    Other(RawJson<'a>),
}

impl<'a> AuthWrite<'a> {
    /// The view of a checked text.
    pub(crate) fn over(raw: RawJson<'a>) -> AuthWrite<'a> {
        match raw.case(1915) {
            Some(0) => AuthWrite::SwitchActive(AuthWriteSwitchActive(raw)),
            Some(1) => AuthWrite::Logout(AuthWriteLogout(raw)),
            Some(2) => AuthWrite::SetCredentials(AuthWriteSetCredentials(raw)),
            _ => AuthWrite::Other(raw),
        }
    }

    /// What came.
    #[inline]
    pub fn raw(self) -> RawJson<'a> {
        match self {
            AuthWrite::SwitchActive(view) => view.0,
            AuthWrite::Logout(view) => view.0,
            AuthWrite::SetCredentials(view) => view.0,
            AuthWrite::Other(raw) => raw,
        }
    }

    /// `kind`, by which its kinds are told apart.
    #[inline]
    pub fn kind(self) -> Cow<'a, str> { self.raw().text("kind") }
}

union_view!(AuthWrite, 1915);

impl fmt::Debug for AuthWrite<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw().debug("AuthWrite", f)
    }
}

/// A view of `BuiltinToolSafeForTelemetry`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum BuiltinToolSafeForTelemetry<'a> {
    /// A bool.
    Bool(bool),
    /// An object of this kind, by its members.
    BuiltinToolSafeTelemetryFields(BuiltinToolSafeTelemetryFields<'a>),
    /// What is not known here, as it came.
    Other(RawJson<'a>),
}

impl<'a> BuiltinToolSafeForTelemetry<'a> {
    /// The view of a checked text.
    pub(crate) fn over(raw: RawJson<'a>) -> BuiltinToolSafeForTelemetry<'a> {
        match raw.case(1998) {
            Some(0) => BuiltinToolSafeForTelemetry::Bool(raw.to_bool()),
            Some(1) => BuiltinToolSafeForTelemetry::BuiltinToolSafeTelemetryFields(BuiltinToolSafeTelemetryFields(raw)),
            _ => BuiltinToolSafeForTelemetry::Other(raw),
        }
    }
}

union_view!(BuiltinToolSafeForTelemetry, 1998);

impl fmt::Debug for BuiltinToolSafeForTelemetry<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            BuiltinToolSafeForTelemetry::Bool(value) => fmt::Debug::fmt(value, f),
            BuiltinToolSafeForTelemetry::BuiltinToolSafeTelemetryFields(value) => fmt::Debug::fmt(value, f),
            BuiltinToolSafeForTelemetry::Other(raw) => fmt::Debug::fmt(raw, f),
        }
    }
}

/// A view of `CatalogAgentPluginInstallSource`.
///
/// Its kinds are told apart by `kind`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum CatalogAgentPluginInstallSource<'a> {
    /// Where `kind` is `materialization`.
    Materialization(CatalogAgentPluginMaterializationSource<'a>),
    /// Where `kind` is `marketplace`.
    Marketplace(CatalogAgentPluginMarketplaceSource<'a>),
    /// Where `kind` is `repository`.
    Repository(CatalogAgentPluginRepositorySource<'a>),
    /// What is not known here, as it came.
    Other(RawJson<'a>),
}

impl<'a> CatalogAgentPluginInstallSource<'a> {
    /// The view of a checked text.
    pub(crate) fn over(raw: RawJson<'a>) -> CatalogAgentPluginInstallSource<'a> {
        match raw.case(2020) {
            Some(0) => CatalogAgentPluginInstallSource::Materialization(CatalogAgentPluginMaterializationSource(raw)),
            Some(1) => CatalogAgentPluginInstallSource::Marketplace(CatalogAgentPluginMarketplaceSource(raw)),
            Some(2) => CatalogAgentPluginInstallSource::Repository(CatalogAgentPluginRepositorySource(raw)),
            _ => CatalogAgentPluginInstallSource::Other(raw),
        }
    }

    /// What came.
    #[inline]
    pub fn raw(self) -> RawJson<'a> {
        match self {
            CatalogAgentPluginInstallSource::Materialization(view) => view.0,
            CatalogAgentPluginInstallSource::Marketplace(view) => view.0,
            CatalogAgentPluginInstallSource::Repository(view) => view.0,
            CatalogAgentPluginInstallSource::Other(raw) => raw,
        }
    }

    /// `kind`, by which its kinds are told apart.
    #[inline]
    pub fn kind(self) -> Cow<'a, str> { self.raw().text("kind") }
}

union_view!(CatalogAgentPluginInstallSource, 2020);

impl fmt::Debug for CatalogAgentPluginInstallSource<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw().debug("CatalogAgentPluginInstallSource", f)
    }
}

/// A view of `CatalogCandidate`.
///
/// Its kinds are told apart by `kind`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum CatalogCandidate<'a> {
    /// Where `kind` is `mcp-server`.
    McpServer(CatalogMcpServerCandidate<'a>),
    /// Where `kind` is `ai-skill`.
    AiSkill(CatalogAiSkillCandidate<'a>),
    /// Where `kind` is `plugin`.
    Plugin(CatalogAgentPluginCandidate<'a>),
    /// What is not known here, as it came.
    Other(RawJson<'a>),
}

impl<'a> CatalogCandidate<'a> {
    /// The view of a checked text.
    pub(crate) fn over(raw: RawJson<'a>) -> CatalogCandidate<'a> {
        match raw.case(2040) {
            Some(0) => CatalogCandidate::McpServer(CatalogMcpServerCandidate(raw)),
            Some(1) => CatalogCandidate::AiSkill(CatalogAiSkillCandidate(raw)),
            Some(2) => CatalogCandidate::Plugin(CatalogAgentPluginCandidate(raw)),
            _ => CatalogCandidate::Other(raw),
        }
    }

    /// What came.
    #[inline]
    pub fn raw(self) -> RawJson<'a> {
        match self {
            CatalogCandidate::McpServer(view) => view.0,
            CatalogCandidate::AiSkill(view) => view.0,
            CatalogCandidate::Plugin(view) => view.0,
            CatalogCandidate::Other(raw) => raw,
        }
    }

    /// `kind`, by which its kinds are told apart.
    #[inline]
    pub fn kind(self) -> Cow<'a, str> { self.raw().text("kind") }
}

union_view!(CatalogCandidate, 2040);

impl fmt::Debug for CatalogCandidate<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw().debug("CatalogCandidate", f)
    }
}

/// A view of `CatalogCandidateSource`.
///
/// Its kinds are told apart by `kind`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum CatalogCandidateSource<'a> {
    /// Where `kind` is `url`.
    Url(CatalogCandidateSourceUrl<'a>),
    /// Where `kind` is `embedded`.
    Embedded(CatalogCandidateSourceEmbedded<'a>),
    /// What is not known here, as it came.
    Other(RawJson<'a>),
}

impl<'a> CatalogCandidateSource<'a> {
    /// The view of a checked text.
    pub(crate) fn over(raw: RawJson<'a>) -> CatalogCandidateSource<'a> {
        match raw.case(2030) {
            Some(0) => CatalogCandidateSource::Url(CatalogCandidateSourceUrl(raw)),
            Some(1) => CatalogCandidateSource::Embedded(CatalogCandidateSourceEmbedded(raw)),
            _ => CatalogCandidateSource::Other(raw),
        }
    }

    /// What came.
    #[inline]
    pub fn raw(self) -> RawJson<'a> {
        match self {
            CatalogCandidateSource::Url(view) => view.0,
            CatalogCandidateSource::Embedded(view) => view.0,
            CatalogCandidateSource::Other(raw) => raw,
        }
    }

    /// `kind`, by which its kinds are told apart.
    #[inline]
    pub fn kind(self) -> Cow<'a, str> { self.raw().text("kind") }
}

union_view!(CatalogCandidateSource, 2030);

impl fmt::Debug for CatalogCandidateSource<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw().debug("CatalogCandidateSource", f)
    }
}

/// A view of `CatalogSearchResult`: the result of `catalog.search`.
///
/// Its kinds are told apart by `kind`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum CatalogSearchResult<'a> {
    /// Where `kind` is `succeeded`.
    Succeeded(CatalogSearchSucceeded<'a>),
    /// Where `kind` is `negotiation-refused`.
    NegotiationRefused(CatalogNegotiationRefusedError<'a>),
    /// Where `kind` is `unsupported-kind`.
    UnsupportedKind(CatalogUnsupportedKindError<'a>),
    /// Where `kind` is `invalid-request`.
    InvalidRequest(CatalogInvalidRequestError<'a>),
    /// Where `kind` is `authentication-required`.
    AuthenticationRequired(CatalogAuthenticationRequiredError<'a>),
    /// Where `kind` is `policy-rejected`.
    PolicyRejected(CatalogPolicyRejectedError<'a>),
    /// Where `kind` is `network-failure`.
    NetworkFailure(CatalogNetworkFailureError<'a>),
    /// Where `kind` is `unsafe-retrieval`.
    UnsafeRetrieval(CatalogUnsafeRetrievalError<'a>),
    /// Where `kind` is `malformed-card`.
    MalformedCard(CatalogMalformedCardError<'a>),
    /// Where `kind` is `contract-violation`.
    ContractViolation(CatalogContractViolationError<'a>),
    /// Where `kind` is `unavailable`.
    Unavailable(CatalogUnavailableError<'a>),
    /// What is not known here, as it came.
    Other(RawJson<'a>),
}

impl<'a> CatalogSearchResult<'a> {
    /// The view of a checked text.
    pub(crate) fn over(raw: RawJson<'a>) -> CatalogSearchResult<'a> {
        match raw.case(2086) {
            Some(0) => CatalogSearchResult::Succeeded(CatalogSearchSucceeded(raw)),
            Some(1) => CatalogSearchResult::NegotiationRefused(CatalogNegotiationRefusedError(raw)),
            Some(2) => CatalogSearchResult::UnsupportedKind(CatalogUnsupportedKindError(raw)),
            Some(3) => CatalogSearchResult::InvalidRequest(CatalogInvalidRequestError(raw)),
            Some(4) => CatalogSearchResult::AuthenticationRequired(CatalogAuthenticationRequiredError(raw)),
            Some(5) => CatalogSearchResult::PolicyRejected(CatalogPolicyRejectedError(raw)),
            Some(6) => CatalogSearchResult::NetworkFailure(CatalogNetworkFailureError(raw)),
            Some(7) => CatalogSearchResult::UnsafeRetrieval(CatalogUnsafeRetrievalError(raw)),
            Some(8) => CatalogSearchResult::MalformedCard(CatalogMalformedCardError(raw)),
            Some(9) => CatalogSearchResult::ContractViolation(CatalogContractViolationError(raw)),
            Some(10) => CatalogSearchResult::Unavailable(CatalogUnavailableError(raw)),
            _ => CatalogSearchResult::Other(raw),
        }
    }

    /// What came.
    #[inline]
    pub fn raw(self) -> RawJson<'a> {
        match self {
            CatalogSearchResult::Succeeded(view) => view.0,
            CatalogSearchResult::NegotiationRefused(view) => view.0,
            CatalogSearchResult::UnsupportedKind(view) => view.0,
            CatalogSearchResult::InvalidRequest(view) => view.0,
            CatalogSearchResult::AuthenticationRequired(view) => view.0,
            CatalogSearchResult::PolicyRejected(view) => view.0,
            CatalogSearchResult::NetworkFailure(view) => view.0,
            CatalogSearchResult::UnsafeRetrieval(view) => view.0,
            CatalogSearchResult::MalformedCard(view) => view.0,
            CatalogSearchResult::ContractViolation(view) => view.0,
            CatalogSearchResult::Unavailable(view) => view.0,
            CatalogSearchResult::Other(raw) => raw,
        }
    }

    /// `kind`, by which its kinds are told apart.
    #[inline]
    pub fn kind(self) -> Cow<'a, str> { self.raw().text("kind") }
}

union_view!(CatalogSearchResult, 2086);

impl fmt::Debug for CatalogSearchResult<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw().debug("CatalogSearchResult", f)
    }
}

/// A view of `CatalogSelectionResult`: the result of `catalog.select`.
///
/// Its kinds are told apart by `kind`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum CatalogSelectionResult<'a> {
    /// Where `kind` is `selected`.
    Selected(CatalogSelectionSelected<'a>),
    /// Where `kind` is `declined`.
    Declined(CatalogSelectionDeclined<'a>),
    /// Where `kind` is `cancelled`.
    Cancelled(CatalogSelectionCancelled<'a>),
    /// Where `kind` is `timed-out`.
    TimedOut(CatalogSelectionTimedOut<'a>),
    /// Where `kind` is `invalid`.
    Invalid(CatalogSelectionInvalid<'a>),
    /// Where `kind` is `stale`.
    Stale(CatalogSelectionStale<'a>),
    /// Where `kind` is `replayed`.
    Replayed(CatalogSelectionReplayed<'a>),
    /// Where `kind` is `foreign`.
    Foreign(CatalogSelectionForeign<'a>),
    /// Where `kind` is `wrong-kind`.
    WrongKind(CatalogSelectionWrongKind<'a>),
    /// Where `kind` is `negotiation-refused`.
    NegotiationRefused(CatalogNegotiationRefusedError<'a>),
    /// Where `kind` is `invalid-request`.
    InvalidRequest(CatalogInvalidRequestError<'a>),
    /// Where `kind` is `unavailable`.
    Unavailable(CatalogUnavailableError<'a>),
    /// What is not known here, as it came.
    Other(RawJson<'a>),
}

impl<'a> CatalogSelectionResult<'a> {
    /// The view of a checked text.
    pub(crate) fn over(raw: RawJson<'a>) -> CatalogSelectionResult<'a> {
        match raw.case(2105) {
            Some(0) => CatalogSelectionResult::Selected(CatalogSelectionSelected(raw)),
            Some(1) => CatalogSelectionResult::Declined(CatalogSelectionDeclined(raw)),
            Some(2) => CatalogSelectionResult::Cancelled(CatalogSelectionCancelled(raw)),
            Some(3) => CatalogSelectionResult::TimedOut(CatalogSelectionTimedOut(raw)),
            Some(4) => CatalogSelectionResult::Invalid(CatalogSelectionInvalid(raw)),
            Some(5) => CatalogSelectionResult::Stale(CatalogSelectionStale(raw)),
            Some(6) => CatalogSelectionResult::Replayed(CatalogSelectionReplayed(raw)),
            Some(7) => CatalogSelectionResult::Foreign(CatalogSelectionForeign(raw)),
            Some(8) => CatalogSelectionResult::WrongKind(CatalogSelectionWrongKind(raw)),
            Some(9) => CatalogSelectionResult::NegotiationRefused(CatalogNegotiationRefusedError(raw)),
            Some(10) => CatalogSelectionResult::InvalidRequest(CatalogInvalidRequestError(raw)),
            Some(11) => CatalogSelectionResult::Unavailable(CatalogUnavailableError(raw)),
            _ => CatalogSelectionResult::Other(raw),
        }
    }

    /// What came.
    #[inline]
    pub fn raw(self) -> RawJson<'a> {
        match self {
            CatalogSelectionResult::Selected(view) => view.0,
            CatalogSelectionResult::Declined(view) => view.0,
            CatalogSelectionResult::Cancelled(view) => view.0,
            CatalogSelectionResult::TimedOut(view) => view.0,
            CatalogSelectionResult::Invalid(view) => view.0,
            CatalogSelectionResult::Stale(view) => view.0,
            CatalogSelectionResult::Replayed(view) => view.0,
            CatalogSelectionResult::Foreign(view) => view.0,
            CatalogSelectionResult::WrongKind(view) => view.0,
            CatalogSelectionResult::NegotiationRefused(view) => view.0,
            CatalogSelectionResult::InvalidRequest(view) => view.0,
            CatalogSelectionResult::Unavailable(view) => view.0,
            CatalogSelectionResult::Other(raw) => raw,
        }
    }

    /// `kind`, by which its kinds are told apart.
    #[inline]
    pub fn kind(self) -> Cow<'a, str> { self.raw().text("kind") }
}

union_view!(CatalogSelectionResult, 2105);

impl fmt::Debug for CatalogSelectionResult<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw().debug("CatalogSelectionResult", f)
    }
}

/// A view of `ConnectorConnectResult`: the result of `session.connectors.connect`, the result of `session.connectors.continueConnection`, the result of `session.connectors.reconnect`.
///
/// Its kinds are told apart by `kind`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum ConnectorConnectResult<'a> {
    /// Where `kind` is `connected`.
    Connected(ConnectorConnectResultConnected<'a>),
    /// Where `kind` is `consent_required`.
    ConsentRequired(ConnectorConnectResultConsentRequired<'a>),
    /// Where `kind` is `pending`.
    Pending(ConnectorConnectResultPending<'a>),
    /// What is not known here, as it came.
    Other(RawJson<'a>),
}

impl<'a> ConnectorConnectResult<'a> {
    /// The view of a checked text.
    pub(crate) fn over(raw: RawJson<'a>) -> ConnectorConnectResult<'a> {
        match raw.case(2149) {
            Some(0) => ConnectorConnectResult::Connected(ConnectorConnectResultConnected(raw)),
            Some(1) => ConnectorConnectResult::ConsentRequired(ConnectorConnectResultConsentRequired(raw)),
            Some(2) => ConnectorConnectResult::Pending(ConnectorConnectResultPending(raw)),
            _ => ConnectorConnectResult::Other(raw),
        }
    }

    /// What came.
    #[inline]
    pub fn raw(self) -> RawJson<'a> {
        match self {
            ConnectorConnectResult::Connected(view) => view.0,
            ConnectorConnectResult::ConsentRequired(view) => view.0,
            ConnectorConnectResult::Pending(view) => view.0,
            ConnectorConnectResult::Other(raw) => raw,
        }
    }

    /// `kind`, by which its kinds are told apart.
    #[inline]
    pub fn kind(self) -> Cow<'a, str> { self.raw().text("kind") }
}

union_view!(ConnectorConnectResult, 2149);

impl fmt::Debug for ConnectorConnectResult<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw().debug("ConnectorConnectResult", f)
    }
}

/// A view of `DebugCollectLogsDestination`.
///
/// Its kinds are told apart by `kind`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum DebugCollectLogsDestination<'a> {
    /// Where `kind` is `archive`.
    Archive(DebugCollectLogsDestinationArchive<'a>),
    /// Where `kind` is `directory`.
    Directory(DebugCollectLogsDestinationDirectory<'a>),
    /// What is not known here, as it came.
    Other(RawJson<'a>),
}

impl<'a> DebugCollectLogsDestination<'a> {
    /// The view of a checked text.
    pub(crate) fn over(raw: RawJson<'a>) -> DebugCollectLogsDestination<'a> {
        match raw.case(2167) {
            Some(0) => DebugCollectLogsDestination::Archive(DebugCollectLogsDestinationArchive(raw)),
            Some(1) => DebugCollectLogsDestination::Directory(DebugCollectLogsDestinationDirectory(raw)),
            _ => DebugCollectLogsDestination::Other(raw),
        }
    }

    /// What came.
    #[inline]
    pub fn raw(self) -> RawJson<'a> {
        match self {
            DebugCollectLogsDestination::Archive(view) => view.0,
            DebugCollectLogsDestination::Directory(view) => view.0,
            DebugCollectLogsDestination::Other(raw) => raw,
        }
    }

    /// `kind`, by which its kinds are told apart.
    #[inline]
    pub fn kind(self) -> Cow<'a, str> { self.raw().text("kind") }
}

union_view!(DebugCollectLogsDestination, 2167);

impl fmt::Debug for DebugCollectLogsDestination<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw().debug("DebugCollectLogsDestination", f)
    }
}

/// A view of `McpInstallationManagementOutcome`.
///
/// Its kinds are told apart by `kind`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum McpInstallationManagementOutcome<'a> {
    /// Where `kind` is `recovery-required`.
    RecoveryRequired(McpInstallationManagementOutcomeRecoveryRequired<'a>),
    /// Where `kind` is `install-prepared`.
    InstallPrepared(McpInstallationManagementOutcomeInstallPrepared<'a>),
    /// Where `kind` is `listed`.
    Listed(McpInstallationManagementOutcomeListed<'a>),
    /// Where `kind` is `recovered`.
    Recovered(McpInstallationManagementOutcomeRecovered<'a>),
    /// Where `kind` is `uninstall-planned`.
    UninstallPlanned(McpInstallationManagementOutcomeUninstallPlanned<'a>),
    /// Where `kind` is `operation`.
    Operation(McpInstallationManagementOutcomeOperation<'a>),
    /// Where `kind` is `refused`.
    Refused(McpInstallationManagementOutcomeRefused<'a>),
    /// What is not known here, as it came.
    Other(RawJson<'a>),
}

impl<'a> McpInstallationManagementOutcome<'a> {
    /// The view of a checked text.
    pub(crate) fn over(raw: RawJson<'a>) -> McpInstallationManagementOutcome<'a> {
        match raw.case(2362) {
            Some(0) => McpInstallationManagementOutcome::RecoveryRequired(McpInstallationManagementOutcomeRecoveryRequired(raw)),
            Some(1) => McpInstallationManagementOutcome::InstallPrepared(McpInstallationManagementOutcomeInstallPrepared(raw)),
            Some(2) => McpInstallationManagementOutcome::Listed(McpInstallationManagementOutcomeListed(raw)),
            Some(3) => McpInstallationManagementOutcome::Recovered(McpInstallationManagementOutcomeRecovered(raw)),
            Some(4) => McpInstallationManagementOutcome::UninstallPlanned(McpInstallationManagementOutcomeUninstallPlanned(raw)),
            Some(5) => McpInstallationManagementOutcome::Operation(McpInstallationManagementOutcomeOperation(raw)),
            Some(6) => McpInstallationManagementOutcome::Refused(McpInstallationManagementOutcomeRefused(raw)),
            _ => McpInstallationManagementOutcome::Other(raw),
        }
    }

    /// What came.
    #[inline]
    pub fn raw(self) -> RawJson<'a> {
        match self {
            McpInstallationManagementOutcome::RecoveryRequired(view) => view.0,
            McpInstallationManagementOutcome::InstallPrepared(view) => view.0,
            McpInstallationManagementOutcome::Listed(view) => view.0,
            McpInstallationManagementOutcome::Recovered(view) => view.0,
            McpInstallationManagementOutcome::UninstallPlanned(view) => view.0,
            McpInstallationManagementOutcome::Operation(view) => view.0,
            McpInstallationManagementOutcome::Refused(view) => view.0,
            McpInstallationManagementOutcome::Other(raw) => raw,
        }
    }

    /// `kind`, by which its kinds are told apart.
    #[inline]
    pub fn kind(self) -> Cow<'a, str> { self.raw().text("kind") }
}

union_view!(McpInstallationManagementOutcome, 2362);

impl fmt::Debug for McpInstallationManagementOutcome<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw().debug("McpInstallationManagementOutcome", f)
    }
}

/// A view of `McpInstallationManagementResult`: the result of `mcp.installations.cancel`, the result of `mcp.installations.list`, the result of `mcp.installations.recover`, and 3 more.
///
/// Its kinds are told apart by `kind`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum McpInstallationManagementResult<'a> {
    /// Where `kind` is `outcome`.
    Outcome(McpInstallationManagementResultOutcome<'a>),
    /// Where `kind` is `negotiation-refused`.
    NegotiationRefused(CatalogNegotiationRefusedError<'a>),
    /// Where `kind` is `invalid-request`.
    InvalidRequest(CatalogInvalidRequestError<'a>),
    /// What is not known here, as it came.
    Other(RawJson<'a>),
}

impl<'a> McpInstallationManagementResult<'a> {
    /// The view of a checked text.
    pub(crate) fn over(raw: RawJson<'a>) -> McpInstallationManagementResult<'a> {
        match raw.case(2365) {
            Some(0) => McpInstallationManagementResult::Outcome(McpInstallationManagementResultOutcome(raw)),
            Some(1) => McpInstallationManagementResult::NegotiationRefused(CatalogNegotiationRefusedError(raw)),
            Some(2) => McpInstallationManagementResult::InvalidRequest(CatalogInvalidRequestError(raw)),
            _ => McpInstallationManagementResult::Other(raw),
        }
    }

    /// What came.
    #[inline]
    pub fn raw(self) -> RawJson<'a> {
        match self {
            McpInstallationManagementResult::Outcome(view) => view.0,
            McpInstallationManagementResult::NegotiationRefused(view) => view.0,
            McpInstallationManagementResult::InvalidRequest(view) => view.0,
            McpInstallationManagementResult::Other(raw) => raw,
        }
    }

    /// `kind`, by which its kinds are told apart.
    #[inline]
    pub fn kind(self) -> Cow<'a, str> { self.raw().text("kind") }
}

union_view!(McpInstallationManagementResult, 2365);

impl fmt::Debug for McpInstallationManagementResult<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw().debug("McpInstallationManagementResult", f)
    }
}

/// A view of `McpInstallationOperationStatus`.
///
/// Its kinds are told apart by `phase`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum McpInstallationOperationStatus<'a> {
    /// Where `phase` is `preparing`.
    Preparing(McpInstallationOperationStatusPreparing<'a>),
    /// Where `phase` is `prepared`.
    Prepared(McpInstallationOperationStatusPrepared<'a>),
    /// Where `phase` is `awaiting-confirmation`.
    AwaitingConfirmation(McpInstallationOperationStatusAwaitingConfirmation<'a>),
    /// Where `phase` is `revalidating`.
    Revalidating(McpInstallationOperationStatusRevalidating<'a>),
    /// Where `phase` is `applying`.
    Applying(McpInstallationOperationStatusApplying<'a>),
    /// Where `phase` is `completed`.
    Completed(McpInstallationOperationStatusCompleted<'a>),
    /// What is not known here, as it came.
    Other(RawJson<'a>),
}

impl<'a> McpInstallationOperationStatus<'a> {
    /// The view of a checked text.
    pub(crate) fn over(raw: RawJson<'a>) -> McpInstallationOperationStatus<'a> {
        match raw.case(2358) {
            Some(0) => McpInstallationOperationStatus::Preparing(McpInstallationOperationStatusPreparing(raw)),
            Some(1) => McpInstallationOperationStatus::Prepared(McpInstallationOperationStatusPrepared(raw)),
            Some(2) => McpInstallationOperationStatus::AwaitingConfirmation(McpInstallationOperationStatusAwaitingConfirmation(raw)),
            Some(3) => McpInstallationOperationStatus::Revalidating(McpInstallationOperationStatusRevalidating(raw)),
            Some(4) => McpInstallationOperationStatus::Applying(McpInstallationOperationStatusApplying(raw)),
            Some(5) => McpInstallationOperationStatus::Completed(McpInstallationOperationStatusCompleted(raw)),
            _ => McpInstallationOperationStatus::Other(raw),
        }
    }

    /// What came.
    #[inline]
    pub fn raw(self) -> RawJson<'a> {
        match self {
            McpInstallationOperationStatus::Preparing(view) => view.0,
            McpInstallationOperationStatus::Prepared(view) => view.0,
            McpInstallationOperationStatus::AwaitingConfirmation(view) => view.0,
            McpInstallationOperationStatus::Revalidating(view) => view.0,
            McpInstallationOperationStatus::Applying(view) => view.0,
            McpInstallationOperationStatus::Completed(view) => view.0,
            McpInstallationOperationStatus::Other(raw) => raw,
        }
    }

    /// `phase`, by which its kinds are told apart.
    #[inline]
    pub fn phase(self) -> Cow<'a, str> { self.raw().text("phase") }
}

union_view!(McpInstallationOperationStatus, 2358);

impl fmt::Debug for McpInstallationOperationStatus<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw().debug("McpInstallationOperationStatus", f)
    }
}

/// A view of `McpInstallationOutcome`.
///
/// Its kinds are told apart by `kind`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum McpInstallationOutcome<'a> {
    /// Where `kind` is `installed`.
    Installed(McpInstallationOutcomeInstalled<'a>),
    /// Where `kind` is `uninstalled`.
    Uninstalled(McpInstallationOutcomeUninstalled<'a>),
    /// Where `kind` is `rolled-back`.
    RolledBack(McpInstallationOutcomeRolledBack<'a>),
    /// Where `kind` is `recovery-required`.
    RecoveryRequired(McpInstallationOutcomeRecoveryRequired<'a>),
    /// Where `kind` is `declined`.
    Declined(McpInstallationOutcomeDeclined<'a>),
    /// Where `kind` is `cancelled`.
    Cancelled(McpInstallationOutcomeCancelled<'a>),
    /// Where `kind` is `refused`.
    Refused(McpInstallationOutcomeRefused<'a>),
    /// What is not known here, as it came.
    Other(RawJson<'a>),
}

impl<'a> McpInstallationOutcome<'a> {
    /// The view of a checked text.
    pub(crate) fn over(raw: RawJson<'a>) -> McpInstallationOutcome<'a> {
        match raw.case(2356) {
            Some(0) => McpInstallationOutcome::Installed(McpInstallationOutcomeInstalled(raw)),
            Some(1) => McpInstallationOutcome::Uninstalled(McpInstallationOutcomeUninstalled(raw)),
            Some(2) => McpInstallationOutcome::RolledBack(McpInstallationOutcomeRolledBack(raw)),
            Some(3) => McpInstallationOutcome::RecoveryRequired(McpInstallationOutcomeRecoveryRequired(raw)),
            Some(4) => McpInstallationOutcome::Declined(McpInstallationOutcomeDeclined(raw)),
            Some(5) => McpInstallationOutcome::Cancelled(McpInstallationOutcomeCancelled(raw)),
            Some(6) => McpInstallationOutcome::Refused(McpInstallationOutcomeRefused(raw)),
            _ => McpInstallationOutcome::Other(raw),
        }
    }

    /// What came.
    #[inline]
    pub fn raw(self) -> RawJson<'a> {
        match self {
            McpInstallationOutcome::Installed(view) => view.0,
            McpInstallationOutcome::Uninstalled(view) => view.0,
            McpInstallationOutcome::RolledBack(view) => view.0,
            McpInstallationOutcome::RecoveryRequired(view) => view.0,
            McpInstallationOutcome::Declined(view) => view.0,
            McpInstallationOutcome::Cancelled(view) => view.0,
            McpInstallationOutcome::Refused(view) => view.0,
            McpInstallationOutcome::Other(raw) => raw,
        }
    }

    /// `kind`, by which its kinds are told apart.
    #[inline]
    pub fn kind(self) -> Cow<'a, str> { self.raw().text("kind") }
}

union_view!(McpInstallationOutcome, 2356);

impl fmt::Debug for McpInstallationOutcome<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw().debug("McpInstallationOutcome", f)
    }
}

/// A view of `McpInstallationResult`: the result of `mcp.applyInstall`, the result of `mcp.applyUninstall`.
///
/// Its kinds are told apart by `kind`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum McpInstallationResult<'a> {
    /// Where `kind` is `outcome`.
    Outcome(McpInstallationResultOutcome<'a>),
    /// Where `kind` is `negotiation-refused`.
    NegotiationRefused(CatalogNegotiationRefusedError<'a>),
    /// Where `kind` is `invalid-request`.
    InvalidRequest(CatalogInvalidRequestError<'a>),
    /// What is not known here, as it came.
    Other(RawJson<'a>),
}

impl<'a> McpInstallationResult<'a> {
    /// The view of a checked text.
    pub(crate) fn over(raw: RawJson<'a>) -> McpInstallationResult<'a> {
        match raw.case(2368) {
            Some(0) => McpInstallationResult::Outcome(McpInstallationResultOutcome(raw)),
            Some(1) => McpInstallationResult::NegotiationRefused(CatalogNegotiationRefusedError(raw)),
            Some(2) => McpInstallationResult::InvalidRequest(CatalogInvalidRequestError(raw)),
            _ => McpInstallationResult::Other(raw),
        }
    }

    /// What came.
    #[inline]
    pub fn raw(self) -> RawJson<'a> {
        match self {
            McpInstallationResult::Outcome(view) => view.0,
            McpInstallationResult::NegotiationRefused(view) => view.0,
            McpInstallationResult::InvalidRequest(view) => view.0,
            McpInstallationResult::Other(raw) => raw,
        }
    }

    /// `kind`, by which its kinds are told apart.
    #[inline]
    pub fn kind(self) -> Cow<'a, str> { self.raw().text("kind") }
}

union_view!(McpInstallationResult, 2368);

impl fmt::Debug for McpInstallationResult<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw().debug("McpInstallationResult", f)
    }
}

/// A view of `McpOauthProbeResult`: the result of `session.mcp.oauth.probe`.
///
/// Its kinds are told apart by `status`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum McpOauthProbeResult<'a> {
    /// Where `status` is `no-auth-required`.
    NoAuthRequired(McpOauthProbeResultNoAuthRequired<'a>),
    /// Where `status` is `authenticated`.
    Authenticated(McpOauthProbeResultAuthenticated<'a>),
    /// Where `status` is `needs-auth`.
    NeedsAuth(McpOauthProbeResultNeedsAuth<'a>),
    /// Where `status` is `failed`.
    Failed(McpOauthProbeResultFailed<'a>),
    /// What is not known here, as it came.
    Other(RawJson<'a>),
}

impl<'a> McpOauthProbeResult<'a> {
    /// The view of a checked text.
    pub(crate) fn over(raw: RawJson<'a>) -> McpOauthProbeResult<'a> {
        match raw.case(2387) {
            Some(0) => McpOauthProbeResult::NoAuthRequired(McpOauthProbeResultNoAuthRequired(raw)),
            Some(1) => McpOauthProbeResult::Authenticated(McpOauthProbeResultAuthenticated(raw)),
            Some(2) => McpOauthProbeResult::NeedsAuth(McpOauthProbeResultNeedsAuth(raw)),
            Some(3) => McpOauthProbeResult::Failed(McpOauthProbeResultFailed(raw)),
            _ => McpOauthProbeResult::Other(raw),
        }
    }

    /// What came.
    #[inline]
    pub fn raw(self) -> RawJson<'a> {
        match self {
            McpOauthProbeResult::NoAuthRequired(view) => view.0,
            McpOauthProbeResult::Authenticated(view) => view.0,
            McpOauthProbeResult::NeedsAuth(view) => view.0,
            McpOauthProbeResult::Failed(view) => view.0,
            McpOauthProbeResult::Other(raw) => raw,
        }
    }

    /// `status`, by which its kinds are told apart.
    #[inline]
    pub fn status(self) -> Cow<'a, str> { self.raw().text("status") }
}

union_view!(McpOauthProbeResult, 2387);

impl fmt::Debug for McpOauthProbeResult<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw().debug("McpOauthProbeResult", f)
    }
}

/// A view of `McpPlanInstallResult`: the result of `mcp.planInstall`.
///
/// Its kinds are told apart by `kind`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum McpPlanInstallResult<'a> {
    /// Where `kind` is `planned`.
    Planned(McpPlanInstallPlanned<'a>),
    /// Where `kind` is `negotiation-refused`.
    NegotiationRefused(CatalogNegotiationRefusedError<'a>),
    /// Where `kind` is `handle-rejected`.
    HandleRejected(CatalogHandleRejectedError<'a>),
    /// Where `kind` is `invalid-request`.
    InvalidRequest(CatalogInvalidRequestError<'a>),
    /// Where `kind` is `authentication-required`.
    AuthenticationRequired(CatalogAuthenticationRequiredError<'a>),
    /// Where `kind` is `policy-rejected`.
    PolicyRejected(CatalogPolicyRejectedError<'a>),
    /// Where `kind` is `network-failure`.
    NetworkFailure(CatalogNetworkFailureError<'a>),
    /// Where `kind` is `unsafe-retrieval`.
    UnsafeRetrieval(CatalogUnsafeRetrievalError<'a>),
    /// Where `kind` is `malformed-card`.
    MalformedCard(CatalogMalformedCardError<'a>),
    /// Where `kind` is `contract-violation`.
    ContractViolation(CatalogContractViolationError<'a>),
    /// Where `kind` is `unavailable-transport`.
    UnavailableTransport(CatalogUnavailableTransportError<'a>),
    /// Where `kind` is `not-installable`.
    NotInstallable(CatalogNotInstallableError<'a>),
    /// Where `kind` is `unavailable`.
    Unavailable(CatalogUnavailableError<'a>),
    /// What is not known here, as it came.
    Other(RawJson<'a>),
}

impl<'a> McpPlanInstallResult<'a> {
    /// The view of a checked text.
    pub(crate) fn over(raw: RawJson<'a>) -> McpPlanInstallResult<'a> {
        match raw.case(2401) {
            Some(0) => McpPlanInstallResult::Planned(McpPlanInstallPlanned(raw)),
            Some(1) => McpPlanInstallResult::NegotiationRefused(CatalogNegotiationRefusedError(raw)),
            Some(2) => McpPlanInstallResult::HandleRejected(CatalogHandleRejectedError(raw)),
            Some(3) => McpPlanInstallResult::InvalidRequest(CatalogInvalidRequestError(raw)),
            Some(4) => McpPlanInstallResult::AuthenticationRequired(CatalogAuthenticationRequiredError(raw)),
            Some(5) => McpPlanInstallResult::PolicyRejected(CatalogPolicyRejectedError(raw)),
            Some(6) => McpPlanInstallResult::NetworkFailure(CatalogNetworkFailureError(raw)),
            Some(7) => McpPlanInstallResult::UnsafeRetrieval(CatalogUnsafeRetrievalError(raw)),
            Some(8) => McpPlanInstallResult::MalformedCard(CatalogMalformedCardError(raw)),
            Some(9) => McpPlanInstallResult::ContractViolation(CatalogContractViolationError(raw)),
            Some(10) => McpPlanInstallResult::UnavailableTransport(CatalogUnavailableTransportError(raw)),
            Some(11) => McpPlanInstallResult::NotInstallable(CatalogNotInstallableError(raw)),
            Some(12) => McpPlanInstallResult::Unavailable(CatalogUnavailableError(raw)),
            _ => McpPlanInstallResult::Other(raw),
        }
    }

    /// What came.
    #[inline]
    pub fn raw(self) -> RawJson<'a> {
        match self {
            McpPlanInstallResult::Planned(view) => view.0,
            McpPlanInstallResult::NegotiationRefused(view) => view.0,
            McpPlanInstallResult::HandleRejected(view) => view.0,
            McpPlanInstallResult::InvalidRequest(view) => view.0,
            McpPlanInstallResult::AuthenticationRequired(view) => view.0,
            McpPlanInstallResult::PolicyRejected(view) => view.0,
            McpPlanInstallResult::NetworkFailure(view) => view.0,
            McpPlanInstallResult::UnsafeRetrieval(view) => view.0,
            McpPlanInstallResult::MalformedCard(view) => view.0,
            McpPlanInstallResult::ContractViolation(view) => view.0,
            McpPlanInstallResult::UnavailableTransport(view) => view.0,
            McpPlanInstallResult::NotInstallable(view) => view.0,
            McpPlanInstallResult::Unavailable(view) => view.0,
            McpPlanInstallResult::Other(raw) => raw,
        }
    }

    /// `kind`, by which its kinds are told apart.
    #[inline]
    pub fn kind(self) -> Cow<'a, str> { self.raw().text("kind") }
}

union_view!(McpPlanInstallResult, 2401);

impl fmt::Debug for McpPlanInstallResult<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw().debug("McpPlanInstallResult", f)
    }
}

/// A view of `McpPlanInstallSource`.
///
/// Its kinds are told apart by `kind`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum McpPlanInstallSource<'a> {
    /// Where `kind` is `candidate`.
    Candidate(McpPlanInstallSourceCandidate<'a>),
    /// Where `kind` is `card`.
    Card(McpPlanInstallSourceCard<'a>),
    /// What is not known here, as it came.
    Other(RawJson<'a>),
}

impl<'a> McpPlanInstallSource<'a> {
    /// The view of a checked text.
    pub(crate) fn over(raw: RawJson<'a>) -> McpPlanInstallSource<'a> {
        match raw.case(2399) {
            Some(0) => McpPlanInstallSource::Candidate(McpPlanInstallSourceCandidate(raw)),
            Some(1) => McpPlanInstallSource::Card(McpPlanInstallSourceCard(raw)),
            _ => McpPlanInstallSource::Other(raw),
        }
    }

    /// What came.
    #[inline]
    pub fn raw(self) -> RawJson<'a> {
        match self {
            McpPlanInstallSource::Candidate(view) => view.0,
            McpPlanInstallSource::Card(view) => view.0,
            McpPlanInstallSource::Other(raw) => raw,
        }
    }

    /// `kind`, by which its kinds are told apart.
    #[inline]
    pub fn kind(self) -> Cow<'a, str> { self.raw().text("kind") }
}

union_view!(McpPlanInstallSource, 2399);

impl fmt::Debug for McpPlanInstallSource<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw().debug("McpPlanInstallSource", f)
    }
}

/// A view of `McpSerializableServerConfig`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum McpSerializableServerConfig<'a> {
    /// An object of this kind, by its members.
    McpServerConfigStdio(McpServerConfigStdio<'a>),
    /// An object of this kind, by its members.
    McpServerConfigHttp(McpServerConfigHttp<'a>),
    /// What is not known here, as it came.
    Other(RawJson<'a>),
}

impl<'a> McpSerializableServerConfig<'a> {
    /// The view of a checked text.
    pub(crate) fn over(raw: RawJson<'a>) -> McpSerializableServerConfig<'a> {
        match raw.case(2300) {
            Some(0) => McpSerializableServerConfig::McpServerConfigStdio(McpServerConfigStdio(raw)),
            Some(1) => McpSerializableServerConfig::McpServerConfigHttp(McpServerConfigHttp(raw)),
            _ => McpSerializableServerConfig::Other(raw),
        }
    }

    /// What came.
    #[inline]
    pub fn raw(self) -> RawJson<'a> {
        match self {
            McpSerializableServerConfig::McpServerConfigStdio(view) => view.0,
            McpSerializableServerConfig::McpServerConfigHttp(view) => view.0,
            McpSerializableServerConfig::Other(raw) => raw,
        }
    }
}

union_view!(McpSerializableServerConfig, 2300);

impl fmt::Debug for McpSerializableServerConfig<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw().debug("McpSerializableServerConfig", f)
    }
}

/// A view of `McpServerCardReference`.
///
/// Its kinds are told apart by `kind`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum McpServerCardReference<'a> {
    /// Where `kind` is `url`.
    Url(McpServerCardUrl<'a>),
    /// Where `kind` is `embedded`.
    Embedded(McpServerCardEmbedded<'a>),
    /// What is not known here, as it came.
    Other(RawJson<'a>),
}

impl<'a> McpServerCardReference<'a> {
    /// The view of a checked text.
    pub(crate) fn over(raw: RawJson<'a>) -> McpServerCardReference<'a> {
        match raw.case(2397) {
            Some(0) => McpServerCardReference::Url(McpServerCardUrl(raw)),
            Some(1) => McpServerCardReference::Embedded(McpServerCardEmbedded(raw)),
            _ => McpServerCardReference::Other(raw),
        }
    }

    /// What came.
    #[inline]
    pub fn raw(self) -> RawJson<'a> {
        match self {
            McpServerCardReference::Url(view) => view.0,
            McpServerCardReference::Embedded(view) => view.0,
            McpServerCardReference::Other(raw) => raw,
        }
    }

    /// `kind`, by which its kinds are told apart.
    #[inline]
    pub fn kind(self) -> Cow<'a, str> { self.raw().text("kind") }
}

union_view!(McpServerCardReference, 2397);

impl fmt::Debug for McpServerCardReference<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw().debug("McpServerCardReference", f)
    }
}

/// A view of `PermissionsLocationsAddToolApprovalDetails`.
///
/// Its kinds are told apart by `kind`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum PermissionsLocationsAddToolApprovalDetails<'a> {
    /// Where `kind` is `commands`.
    Commands(PermissionsLocationsAddToolApprovalDetailsCommands<'a>),
    /// Where `kind` is `read`.
    Read(PermissionsLocationsAddToolApprovalDetailsRead<'a>),
    /// Where `kind` is `write`.
    Write(PermissionsLocationsAddToolApprovalDetailsWrite<'a>),
    /// Where `kind` is `mcp`.
    Mcp(PermissionsLocationsAddToolApprovalDetailsMcp<'a>),
    /// Where `kind` is `mcp-sampling`.
    McpSampling(PermissionsLocationsAddToolApprovalDetailsMcpSampling<'a>),
    /// Where `kind` is `memory`.
    Memory(PermissionsLocationsAddToolApprovalDetailsMemory<'a>),
    /// Where `kind` is `custom-tool`.
    CustomTool(PermissionsLocationsAddToolApprovalDetailsCustomTool<'a>),
    /// Where `kind` is `extension-management`.
    ExtensionManagement(PermissionsLocationsAddToolApprovalDetailsExtensionManagement<'a>),
    /// Where `kind` is `workflow`.
    Workflow(PermissionsLocationsAddToolApprovalDetailsWorkflow<'a>),
    /// Where `kind` is `extension-permission-access`.
    ExtensionPermissionAccess(PermissionsLocationsAddToolApprovalDetailsExtensionPermissionAccess<'a>),
    /// Where `kind` is `extension-env-access`.
    ExtensionEnvAccess(PermissionsLocationsAddToolApprovalDetailsExtensionEnvAccess<'a>),
    /// What is not known here, as it came.
    Other(RawJson<'a>),
}

impl<'a> PermissionsLocationsAddToolApprovalDetails<'a> {
    /// The view of a checked text.
    pub(crate) fn over(raw: RawJson<'a>) -> PermissionsLocationsAddToolApprovalDetails<'a> {
        match raw.case(2472) {
            Some(0) => PermissionsLocationsAddToolApprovalDetails::Commands(PermissionsLocationsAddToolApprovalDetailsCommands(raw)),
            Some(1) => PermissionsLocationsAddToolApprovalDetails::Read(PermissionsLocationsAddToolApprovalDetailsRead(raw)),
            Some(2) => PermissionsLocationsAddToolApprovalDetails::Write(PermissionsLocationsAddToolApprovalDetailsWrite(raw)),
            Some(3) => PermissionsLocationsAddToolApprovalDetails::Mcp(PermissionsLocationsAddToolApprovalDetailsMcp(raw)),
            Some(4) => PermissionsLocationsAddToolApprovalDetails::McpSampling(PermissionsLocationsAddToolApprovalDetailsMcpSampling(raw)),
            Some(5) => PermissionsLocationsAddToolApprovalDetails::Memory(PermissionsLocationsAddToolApprovalDetailsMemory(raw)),
            Some(6) => PermissionsLocationsAddToolApprovalDetails::CustomTool(PermissionsLocationsAddToolApprovalDetailsCustomTool(raw)),
            Some(7) => PermissionsLocationsAddToolApprovalDetails::ExtensionManagement(PermissionsLocationsAddToolApprovalDetailsExtensionManagement(raw)),
            Some(8) => PermissionsLocationsAddToolApprovalDetails::Workflow(PermissionsLocationsAddToolApprovalDetailsWorkflow(raw)),
            Some(9) => PermissionsLocationsAddToolApprovalDetails::ExtensionPermissionAccess(PermissionsLocationsAddToolApprovalDetailsExtensionPermissionAccess(raw)),
            Some(10) => PermissionsLocationsAddToolApprovalDetails::ExtensionEnvAccess(PermissionsLocationsAddToolApprovalDetailsExtensionEnvAccess(raw)),
            _ => PermissionsLocationsAddToolApprovalDetails::Other(raw),
        }
    }

    /// What came.
    #[inline]
    pub fn raw(self) -> RawJson<'a> {
        match self {
            PermissionsLocationsAddToolApprovalDetails::Commands(view) => view.0,
            PermissionsLocationsAddToolApprovalDetails::Read(view) => view.0,
            PermissionsLocationsAddToolApprovalDetails::Write(view) => view.0,
            PermissionsLocationsAddToolApprovalDetails::Mcp(view) => view.0,
            PermissionsLocationsAddToolApprovalDetails::McpSampling(view) => view.0,
            PermissionsLocationsAddToolApprovalDetails::Memory(view) => view.0,
            PermissionsLocationsAddToolApprovalDetails::CustomTool(view) => view.0,
            PermissionsLocationsAddToolApprovalDetails::ExtensionManagement(view) => view.0,
            PermissionsLocationsAddToolApprovalDetails::Workflow(view) => view.0,
            PermissionsLocationsAddToolApprovalDetails::ExtensionPermissionAccess(view) => view.0,
            PermissionsLocationsAddToolApprovalDetails::ExtensionEnvAccess(view) => view.0,
            PermissionsLocationsAddToolApprovalDetails::Other(raw) => raw,
        }
    }

    /// `kind`, by which its kinds are told apart.
    #[inline]
    pub fn kind(self) -> Cow<'a, str> { self.raw().text("kind") }
}

union_view!(PermissionsLocationsAddToolApprovalDetails, 2472);

impl fmt::Debug for PermissionsLocationsAddToolApprovalDetails<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw().debug("PermissionsLocationsAddToolApprovalDetails", f)
    }
}

/// A view of `PushAttachment`.
///
/// Its kinds are told apart by `type`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum PushAttachment<'a> {
    /// Where `type` is `file`.
    File(PushAttachmentFile<'a>),
    /// Where `type` is `directory`.
    Directory(PushAttachmentDirectory<'a>),
    /// Where `type` is `selection`.
    Selection(PushAttachmentSelection<'a>),
    /// Where `type` is `github_reference`.
    GitHubReference(PushAttachmentGitHubReference<'a>),
    /// Where `type` is `github_commit`.
    GitHubCommit(PushAttachmentGitHubCommit<'a>),
    /// Where `type` is `github_release`.
    GitHubRelease(PushAttachmentGitHubRelease<'a>),
    /// Where `type` is `github_actions_job`.
    GitHubActionsJob(PushAttachmentGitHubActionsJob<'a>),
    /// Where `type` is `github_repository`.
    GitHubRepository(PushAttachmentGitHubRepository<'a>),
    /// Where `type` is `github_file_diff`.
    GitHubFileDiff(PushAttachmentGitHubFileDiff<'a>),
    /// Where `type` is `github_tree_comparison`.
    GitHubTreeComparison(PushAttachmentGitHubTreeComparison<'a>),
    /// Where `type` is `github_url`.
    GitHubUrl(PushAttachmentGitHubUrl<'a>),
    /// Where `type` is `github_file`.
    GitHubFile(PushAttachmentGitHubFile<'a>),
    /// Where `type` is `github_snippet`.
    GitHubSnippet(PushAttachmentGitHubSnippet<'a>),
    /// Where `type` is `blob`.
    Blob(PushAttachmentBlob<'a>),
    /// Where `type` is `extension_context`.
    ExtensionContext(ExtensionContextPushInput<'a>),
    /// What is not known here, as it came.
    Other(RawJson<'a>),
}

impl<'a> PushAttachment<'a> {
    /// The view of a checked text.
    pub(crate) fn over(raw: RawJson<'a>) -> PushAttachment<'a> {
        match raw.case(2569) {
            Some(0) => PushAttachment::File(PushAttachmentFile(raw)),
            Some(1) => PushAttachment::Directory(PushAttachmentDirectory(raw)),
            Some(2) => PushAttachment::Selection(PushAttachmentSelection(raw)),
            Some(3) => PushAttachment::GitHubReference(PushAttachmentGitHubReference(raw)),
            Some(4) => PushAttachment::GitHubCommit(PushAttachmentGitHubCommit(raw)),
            Some(5) => PushAttachment::GitHubRelease(PushAttachmentGitHubRelease(raw)),
            Some(6) => PushAttachment::GitHubActionsJob(PushAttachmentGitHubActionsJob(raw)),
            Some(7) => PushAttachment::GitHubRepository(PushAttachmentGitHubRepository(raw)),
            Some(8) => PushAttachment::GitHubFileDiff(PushAttachmentGitHubFileDiff(raw)),
            Some(9) => PushAttachment::GitHubTreeComparison(PushAttachmentGitHubTreeComparison(raw)),
            Some(10) => PushAttachment::GitHubUrl(PushAttachmentGitHubUrl(raw)),
            Some(11) => PushAttachment::GitHubFile(PushAttachmentGitHubFile(raw)),
            Some(12) => PushAttachment::GitHubSnippet(PushAttachmentGitHubSnippet(raw)),
            Some(13) => PushAttachment::Blob(PushAttachmentBlob(raw)),
            Some(14) => PushAttachment::ExtensionContext(ExtensionContextPushInput(raw)),
            _ => PushAttachment::Other(raw),
        }
    }

    /// What came.
    #[inline]
    pub fn raw(self) -> RawJson<'a> {
        match self {
            PushAttachment::File(view) => view.0,
            PushAttachment::Directory(view) => view.0,
            PushAttachment::Selection(view) => view.0,
            PushAttachment::GitHubReference(view) => view.0,
            PushAttachment::GitHubCommit(view) => view.0,
            PushAttachment::GitHubRelease(view) => view.0,
            PushAttachment::GitHubActionsJob(view) => view.0,
            PushAttachment::GitHubRepository(view) => view.0,
            PushAttachment::GitHubFileDiff(view) => view.0,
            PushAttachment::GitHubTreeComparison(view) => view.0,
            PushAttachment::GitHubUrl(view) => view.0,
            PushAttachment::GitHubFile(view) => view.0,
            PushAttachment::GitHubSnippet(view) => view.0,
            PushAttachment::Blob(view) => view.0,
            PushAttachment::ExtensionContext(view) => view.0,
            PushAttachment::Other(raw) => raw,
        }
    }

    /// `type`, by which its kinds are told apart.
    #[inline]
    pub fn r#type(self) -> Cow<'a, str> { self.raw().text("type") }
}

union_view!(PushAttachment, 2569);

impl fmt::Debug for PushAttachment<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw().debug("PushAttachment", f)
    }
}

/// A view of `RemoteControlStatus`.
///
/// Its kinds are told apart by `state`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum RemoteControlStatus<'a> {
    /// Where `state` is `off`.
    Off(RemoteControlStatusOff<'a>),
    /// Where `state` is `connecting`.
    Connecting(RemoteControlStatusConnecting<'a>),
    /// Where `state` is `active`.
    Active(RemoteControlStatusActive<'a>),
    /// Where `state` is `error`.
    Error(RemoteControlStatusError<'a>),
    /// What is not known here, as it came.
    Other(RawJson<'a>),
}

impl<'a> RemoteControlStatus<'a> {
    /// The view of a checked text.
    pub(crate) fn over(raw: RawJson<'a>) -> RemoteControlStatus<'a> {
        match raw.case(2597) {
            Some(0) => RemoteControlStatus::Off(RemoteControlStatusOff(raw)),
            Some(1) => RemoteControlStatus::Connecting(RemoteControlStatusConnecting(raw)),
            Some(2) => RemoteControlStatus::Active(RemoteControlStatusActive(raw)),
            Some(3) => RemoteControlStatus::Error(RemoteControlStatusError(raw)),
            _ => RemoteControlStatus::Other(raw),
        }
    }

    /// What came.
    #[inline]
    pub fn raw(self) -> RawJson<'a> {
        match self {
            RemoteControlStatus::Off(view) => view.0,
            RemoteControlStatus::Connecting(view) => view.0,
            RemoteControlStatus::Active(view) => view.0,
            RemoteControlStatus::Error(view) => view.0,
            RemoteControlStatus::Other(raw) => raw,
        }
    }

    /// `state`, by which its kinds are told apart.
    #[inline]
    pub fn state(self) -> Cow<'a, str> { self.raw().text("state") }
}

union_view!(RemoteControlStatus, 2597);

impl fmt::Debug for RemoteControlStatus<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw().debug("RemoteControlStatus", f)
    }
}

/// A view of `SessionLimitPredictionResult`: the result of `session.limitPrediction.predict`.
///
/// Its kinds are told apart by `kind`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum SessionLimitPredictionResult<'a> {
    /// Where `kind` is `available`.
    Available(SessionLimitPredictionResultAvailable<'a>),
    /// Where `kind` is `unavailable`.
    Unavailable(SessionLimitPredictionResultUnavailable<'a>),
    /// What is not known here, as it came.
    Other(RawJson<'a>),
}

impl<'a> SessionLimitPredictionResult<'a> {
    /// The view of a checked text.
    pub(crate) fn over(raw: RawJson<'a>) -> SessionLimitPredictionResult<'a> {
        match raw.case(2650) {
            Some(0) => SessionLimitPredictionResult::Available(SessionLimitPredictionResultAvailable(raw)),
            Some(1) => SessionLimitPredictionResult::Unavailable(SessionLimitPredictionResultUnavailable(raw)),
            _ => SessionLimitPredictionResult::Other(raw),
        }
    }

    /// What came.
    #[inline]
    pub fn raw(self) -> RawJson<'a> {
        match self {
            SessionLimitPredictionResult::Available(view) => view.0,
            SessionLimitPredictionResult::Unavailable(view) => view.0,
            SessionLimitPredictionResult::Other(raw) => raw,
        }
    }

    /// `kind`, by which its kinds are told apart.
    #[inline]
    pub fn kind(self) -> Cow<'a, str> { self.raw().text("kind") }
}

union_view!(SessionLimitPredictionResult, 2650);

impl fmt::Debug for SessionLimitPredictionResult<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw().debug("SessionLimitPredictionResult", f)
    }
}

/// A view of `SessionListEntry`.
///
/// Its kinds are told apart by `isRemote`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum SessionListEntry<'a> {
    /// Where `isRemote` is `false`.
    NotRemote(LocalSessionMetadataValue<'a>),
    /// Where `isRemote` is `true`.
    Remote(RemoteSessionMetadataValue<'a>),
    /// What is not known here, as it came.
    Other(RawJson<'a>),
}

impl<'a> SessionListEntry<'a> {
    /// The view of a checked text.
    pub(crate) fn over(raw: RawJson<'a>) -> SessionListEntry<'a> {
        match raw.case(2651) {
            Some(0) => SessionListEntry::NotRemote(LocalSessionMetadataValue(raw)),
            Some(1) => SessionListEntry::Remote(RemoteSessionMetadataValue(raw)),
            _ => SessionListEntry::Other(raw),
        }
    }

    /// What came.
    #[inline]
    pub fn raw(self) -> RawJson<'a> {
        match self {
            SessionListEntry::NotRemote(view) => view.0,
            SessionListEntry::Remote(view) => view.0,
            SessionListEntry::Other(raw) => raw,
        }
    }
}

union_view!(SessionListEntry, 2651);

impl fmt::Debug for SessionListEntry<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw().debug("SessionListEntry", f)
    }
}

/// A view of `SessionOpenParams`: the parameters of `sessions.open`.
///
/// Its kinds are told apart by `kind`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum SessionOpenParams<'a> {
    /// Where `kind` is `create`.
    Create(SessionsOpenCreate<'a>),
    /// Where `kind` is `resume`.
    Resume(SessionsOpenResume<'a>),
    /// Where `kind` is `resumeLast`.
    ResumeLast(SessionsOpenResumeLast<'a>),
    /// Where `kind` is `attach`.
    Attach(SessionsOpenAttach<'a>),
    /// Where `kind` is `remote`.
    Remote(SessionsOpenRemote<'a>),
    /// Where `kind` is `cloud`.
    Cloud(SessionsOpenCloud<'a>),
    /// Where `kind` is `handoff`.
    Handoff(SessionsOpenHandoff<'a>),
    /// What is not known here, as it came.
    Other(RawJson<'a>),
}

impl<'a> SessionOpenParams<'a> {
    /// The view of a checked text.
    pub(crate) fn over(raw: RawJson<'a>) -> SessionOpenParams<'a> {
        match raw.case(2686) {
            Some(0) => SessionOpenParams::Create(SessionsOpenCreate(raw)),
            Some(1) => SessionOpenParams::Resume(SessionsOpenResume(raw)),
            Some(2) => SessionOpenParams::ResumeLast(SessionsOpenResumeLast(raw)),
            Some(3) => SessionOpenParams::Attach(SessionsOpenAttach(raw)),
            Some(4) => SessionOpenParams::Remote(SessionsOpenRemote(raw)),
            Some(5) => SessionOpenParams::Cloud(SessionsOpenCloud(raw)),
            Some(6) => SessionOpenParams::Handoff(SessionsOpenHandoff(raw)),
            _ => SessionOpenParams::Other(raw),
        }
    }

    /// What came.
    #[inline]
    pub fn raw(self) -> RawJson<'a> {
        match self {
            SessionOpenParams::Create(view) => view.0,
            SessionOpenParams::Resume(view) => view.0,
            SessionOpenParams::ResumeLast(view) => view.0,
            SessionOpenParams::Attach(view) => view.0,
            SessionOpenParams::Remote(view) => view.0,
            SessionOpenParams::Cloud(view) => view.0,
            SessionOpenParams::Handoff(view) => view.0,
            SessionOpenParams::Other(raw) => raw,
        }
    }

    /// `kind`, by which its kinds are told apart.
    #[inline]
    pub fn kind(self) -> Cow<'a, str> { self.raw().text("kind") }
}

union_view!(SessionOpenParams, 2686);

impl fmt::Debug for SessionOpenParams<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw().debug("SessionOpenParams", f)
    }
}

/// A view of `SessionsClientMetadataEntry`.
///
/// Its kinds are told apart by `status`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum SessionsClientMetadataEntry<'a> {
    /// Where `status` is `ok`.
    Ok(SessionsClientMetadataEntryOk<'a>),
    /// Where `status` is `notFound`.
    NotFound(SessionsClientMetadataEntryNotFound<'a>),
    /// Where `status` is `corrupt`.
    Corrupt(SessionsClientMetadataEntryCorrupt<'a>),
    /// Where `status` is `unsupportedVersion`.
    UnsupportedVersion(SessionsClientMetadataEntryUnsupportedVersion<'a>),
    /// Where `status` is `unavailable`.
    Unavailable(SessionsClientMetadataEntryUnavailable<'a>),
    /// What is not known here, as it came.
    Other(RawJson<'a>),
}

impl<'a> SessionsClientMetadataEntry<'a> {
    /// The view of a checked text.
    pub(crate) fn over(raw: RawJson<'a>) -> SessionsClientMetadataEntry<'a> {
        match raw.case(2715) {
            Some(0) => SessionsClientMetadataEntry::Ok(SessionsClientMetadataEntryOk(raw)),
            Some(1) => SessionsClientMetadataEntry::NotFound(SessionsClientMetadataEntryNotFound(raw)),
            Some(2) => SessionsClientMetadataEntry::Corrupt(SessionsClientMetadataEntryCorrupt(raw)),
            Some(3) => SessionsClientMetadataEntry::UnsupportedVersion(SessionsClientMetadataEntryUnsupportedVersion(raw)),
            Some(4) => SessionsClientMetadataEntry::Unavailable(SessionsClientMetadataEntryUnavailable(raw)),
            _ => SessionsClientMetadataEntry::Other(raw),
        }
    }

    /// What came.
    #[inline]
    pub fn raw(self) -> RawJson<'a> {
        match self {
            SessionsClientMetadataEntry::Ok(view) => view.0,
            SessionsClientMetadataEntry::NotFound(view) => view.0,
            SessionsClientMetadataEntry::Corrupt(view) => view.0,
            SessionsClientMetadataEntry::UnsupportedVersion(view) => view.0,
            SessionsClientMetadataEntry::Unavailable(view) => view.0,
            SessionsClientMetadataEntry::Other(raw) => raw,
        }
    }

    /// `status`, by which its kinds are told apart.
    #[inline]
    pub fn status(self) -> Cow<'a, str> { self.raw().text("status") }
}

union_view!(SessionsClientMetadataEntry, 2715);

impl fmt::Debug for SessionsClientMetadataEntry<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw().debug("SessionsClientMetadataEntry", f)
    }
}

/// A view of `SettableAuthInfo`.
///
/// Its kinds are told apart by `type`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum SettableAuthInfo<'a> {
    /// Where `type` is `hmac`.
    Hmac(HMACAuthInfo<'a>),
    /// Where `type` is `env`.
    Env(EnvAuthInfo<'a>),
    /// Where `type` is `token`.
    Token(SettableTokenAuthInfo<'a>),
    /// Where `type` is `copilot-api-token`.
    CopilotApiToken(CopilotApiTokenAuthInfo<'a>),
    /// Where `type` is `user`.
    User(UserAuthInfo<'a>),
    /// Where `type` is `gh-cli`.
    GhCli(GhCliAuthInfo<'a>),
    /// Where `type` is `api-key`.
    ApiKey(ApiKeyAuthInfo<'a>),
    /// What is not known here, as it came.
    Other(RawJson<'a>),
}

impl<'a> SettableAuthInfo<'a> {
    /// The view of a checked text.
    pub(crate) fn over(raw: RawJson<'a>) -> SettableAuthInfo<'a> {
        match raw.case(2698) {
            Some(0) => SettableAuthInfo::Hmac(HMACAuthInfo(raw)),
            Some(1) => SettableAuthInfo::Env(EnvAuthInfo(raw)),
            Some(2) => SettableAuthInfo::Token(SettableTokenAuthInfo(raw)),
            Some(3) => SettableAuthInfo::CopilotApiToken(CopilotApiTokenAuthInfo(raw)),
            Some(4) => SettableAuthInfo::User(UserAuthInfo(raw)),
            Some(5) => SettableAuthInfo::GhCli(GhCliAuthInfo(raw)),
            Some(6) => SettableAuthInfo::ApiKey(ApiKeyAuthInfo(raw)),
            _ => SettableAuthInfo::Other(raw),
        }
    }

    /// What came.
    #[inline]
    pub fn raw(self) -> RawJson<'a> {
        match self {
            SettableAuthInfo::Hmac(view) => view.0,
            SettableAuthInfo::Env(view) => view.0,
            SettableAuthInfo::Token(view) => view.0,
            SettableAuthInfo::CopilotApiToken(view) => view.0,
            SettableAuthInfo::User(view) => view.0,
            SettableAuthInfo::GhCli(view) => view.0,
            SettableAuthInfo::ApiKey(view) => view.0,
            SettableAuthInfo::Other(raw) => raw,
        }
    }

    /// `type`, by which its kinds are told apart.
    #[inline]
    pub fn r#type(self) -> Cow<'a, str> { self.raw().text("type") }
}

union_view!(SettableAuthInfo, 2698);

impl fmt::Debug for SettableAuthInfo<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw().debug("SettableAuthInfo", f)
    }
}

/// A view of `SkillInstallationManagementOutcome`.
///
/// Its kinds are told apart by `kind`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum SkillInstallationManagementOutcome<'a> {
    /// Where `kind` is `recovery-required`.
    RecoveryRequired(SkillInstallationManagementOutcomeRecoveryRequired<'a>),
    /// Where `kind` is `install-planned`.
    InstallPlanned(SkillInstallationManagementOutcomeInstallPlanned<'a>),
    /// Where `kind` is `listed`.
    Listed(SkillInstallationManagementOutcomeListed<'a>),
    /// Where `kind` is `recovered`.
    Recovered(SkillInstallationManagementOutcomeRecovered<'a>),
    /// Where `kind` is `rolled-back`.
    RolledBack(SkillInstallationManagementOutcomeRolledBack<'a>),
    /// Where `kind` is `uninstall-planned`.
    UninstallPlanned(SkillInstallationManagementOutcomeUninstallPlanned<'a>),
    /// Where `kind` is `operation`.
    Operation(SkillInstallationManagementOutcomeOperation<'a>),
    /// Where `kind` is `enabled-changed`.
    EnabledChanged(SkillInstallationManagementOutcomeEnabledChanged<'a>),
    /// Where `kind` is `refused`.
    Refused(SkillInstallationManagementOutcomeRefused<'a>),
    /// What is not known here, as it came.
    Other(RawJson<'a>),
}

impl<'a> SkillInstallationManagementOutcome<'a> {
    /// The view of a checked text.
    pub(crate) fn over(raw: RawJson<'a>) -> SkillInstallationManagementOutcome<'a> {
        match raw.case(2785) {
            Some(0) => SkillInstallationManagementOutcome::RecoveryRequired(SkillInstallationManagementOutcomeRecoveryRequired(raw)),
            Some(1) => SkillInstallationManagementOutcome::InstallPlanned(SkillInstallationManagementOutcomeInstallPlanned(raw)),
            Some(2) => SkillInstallationManagementOutcome::Listed(SkillInstallationManagementOutcomeListed(raw)),
            Some(3) => SkillInstallationManagementOutcome::Recovered(SkillInstallationManagementOutcomeRecovered(raw)),
            Some(4) => SkillInstallationManagementOutcome::RolledBack(SkillInstallationManagementOutcomeRolledBack(raw)),
            Some(5) => SkillInstallationManagementOutcome::UninstallPlanned(SkillInstallationManagementOutcomeUninstallPlanned(raw)),
            Some(6) => SkillInstallationManagementOutcome::Operation(SkillInstallationManagementOutcomeOperation(raw)),
            Some(7) => SkillInstallationManagementOutcome::EnabledChanged(SkillInstallationManagementOutcomeEnabledChanged(raw)),
            Some(8) => SkillInstallationManagementOutcome::Refused(SkillInstallationManagementOutcomeRefused(raw)),
            _ => SkillInstallationManagementOutcome::Other(raw),
        }
    }

    /// What came.
    #[inline]
    pub fn raw(self) -> RawJson<'a> {
        match self {
            SkillInstallationManagementOutcome::RecoveryRequired(view) => view.0,
            SkillInstallationManagementOutcome::InstallPlanned(view) => view.0,
            SkillInstallationManagementOutcome::Listed(view) => view.0,
            SkillInstallationManagementOutcome::Recovered(view) => view.0,
            SkillInstallationManagementOutcome::RolledBack(view) => view.0,
            SkillInstallationManagementOutcome::UninstallPlanned(view) => view.0,
            SkillInstallationManagementOutcome::Operation(view) => view.0,
            SkillInstallationManagementOutcome::EnabledChanged(view) => view.0,
            SkillInstallationManagementOutcome::Refused(view) => view.0,
            SkillInstallationManagementOutcome::Other(raw) => raw,
        }
    }

    /// `kind`, by which its kinds are told apart.
    #[inline]
    pub fn kind(self) -> Cow<'a, str> { self.raw().text("kind") }
}

union_view!(SkillInstallationManagementOutcome, 2785);

impl fmt::Debug for SkillInstallationManagementOutcome<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw().debug("SkillInstallationManagementOutcome", f)
    }
}

/// A view of `SkillInstallationManagementResult`: the result of `skills.installations.cancel`, the result of `skills.installations.list`, the result of `skills.installations.recover`, and 4 more.
///
/// Its kinds are told apart by `kind`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum SkillInstallationManagementResult<'a> {
    /// Where `kind` is `outcome`.
    Outcome(SkillInstallationManagementResultOutcome<'a>),
    /// Where `kind` is `negotiation-refused`.
    NegotiationRefused(CatalogNegotiationRefusedError<'a>),
    /// Where `kind` is `invalid-request`.
    InvalidRequest(CatalogInvalidRequestError<'a>),
    /// What is not known here, as it came.
    Other(RawJson<'a>),
}

impl<'a> SkillInstallationManagementResult<'a> {
    /// The view of a checked text.
    pub(crate) fn over(raw: RawJson<'a>) -> SkillInstallationManagementResult<'a> {
        match raw.case(2787) {
            Some(0) => SkillInstallationManagementResult::Outcome(SkillInstallationManagementResultOutcome(raw)),
            Some(1) => SkillInstallationManagementResult::NegotiationRefused(CatalogNegotiationRefusedError(raw)),
            Some(2) => SkillInstallationManagementResult::InvalidRequest(CatalogInvalidRequestError(raw)),
            _ => SkillInstallationManagementResult::Other(raw),
        }
    }

    /// What came.
    #[inline]
    pub fn raw(self) -> RawJson<'a> {
        match self {
            SkillInstallationManagementResult::Outcome(view) => view.0,
            SkillInstallationManagementResult::NegotiationRefused(view) => view.0,
            SkillInstallationManagementResult::InvalidRequest(view) => view.0,
            SkillInstallationManagementResult::Other(raw) => raw,
        }
    }

    /// `kind`, by which its kinds are told apart.
    #[inline]
    pub fn kind(self) -> Cow<'a, str> { self.raw().text("kind") }
}

union_view!(SkillInstallationManagementResult, 2787);

impl fmt::Debug for SkillInstallationManagementResult<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw().debug("SkillInstallationManagementResult", f)
    }
}

/// A view of `SkillInstallationOperationStatus`.
///
/// Its kinds are told apart by `phase`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum SkillInstallationOperationStatus<'a> {
    /// Where `phase` is `preparing`.
    Preparing(SkillInstallationOperationStatusPreparing<'a>),
    /// Where `phase` is `prepared`.
    Prepared(SkillInstallationOperationStatusPrepared<'a>),
    /// Where `phase` is `awaiting-confirmation`.
    AwaitingConfirmation(SkillInstallationOperationStatusAwaitingConfirmation<'a>),
    /// Where `phase` is `revalidating`.
    Revalidating(SkillInstallationOperationStatusRevalidating<'a>),
    /// Where `phase` is `applying`.
    Applying(SkillInstallationOperationStatusApplying<'a>),
    /// Where `phase` is `completed`.
    Completed(SkillInstallationOperationStatusCompleted<'a>),
    /// What is not known here, as it came.
    Other(RawJson<'a>),
}

impl<'a> SkillInstallationOperationStatus<'a> {
    /// The view of a checked text.
    pub(crate) fn over(raw: RawJson<'a>) -> SkillInstallationOperationStatus<'a> {
        match raw.case(2780) {
            Some(0) => SkillInstallationOperationStatus::Preparing(SkillInstallationOperationStatusPreparing(raw)),
            Some(1) => SkillInstallationOperationStatus::Prepared(SkillInstallationOperationStatusPrepared(raw)),
            Some(2) => SkillInstallationOperationStatus::AwaitingConfirmation(SkillInstallationOperationStatusAwaitingConfirmation(raw)),
            Some(3) => SkillInstallationOperationStatus::Revalidating(SkillInstallationOperationStatusRevalidating(raw)),
            Some(4) => SkillInstallationOperationStatus::Applying(SkillInstallationOperationStatusApplying(raw)),
            Some(5) => SkillInstallationOperationStatus::Completed(SkillInstallationOperationStatusCompleted(raw)),
            _ => SkillInstallationOperationStatus::Other(raw),
        }
    }

    /// What came.
    #[inline]
    pub fn raw(self) -> RawJson<'a> {
        match self {
            SkillInstallationOperationStatus::Preparing(view) => view.0,
            SkillInstallationOperationStatus::Prepared(view) => view.0,
            SkillInstallationOperationStatus::AwaitingConfirmation(view) => view.0,
            SkillInstallationOperationStatus::Revalidating(view) => view.0,
            SkillInstallationOperationStatus::Applying(view) => view.0,
            SkillInstallationOperationStatus::Completed(view) => view.0,
            SkillInstallationOperationStatus::Other(raw) => raw,
        }
    }

    /// `phase`, by which its kinds are told apart.
    #[inline]
    pub fn phase(self) -> Cow<'a, str> { self.raw().text("phase") }
}

union_view!(SkillInstallationOperationStatus, 2780);

impl fmt::Debug for SkillInstallationOperationStatus<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw().debug("SkillInstallationOperationStatus", f)
    }
}

/// A view of `SkillInstallationOutcome`.
///
/// Its kinds are told apart by `kind`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum SkillInstallationOutcome<'a> {
    /// Where `kind` is `installed`.
    Installed(SkillInstallationOutcomeInstalled<'a>),
    /// Where `kind` is `uninstalled`.
    Uninstalled(SkillInstallationOutcomeUninstalled<'a>),
    /// Where `kind` is `rolled-back`.
    RolledBack(SkillInstallationOutcomeRolledBack<'a>),
    /// Where `kind` is `recovery-required`.
    RecoveryRequired(SkillInstallationOutcomeRecoveryRequired<'a>),
    /// Where `kind` is `declined`.
    Declined(SkillInstallationOutcomeDeclined<'a>),
    /// Where `kind` is `cancelled`.
    Cancelled(SkillInstallationOutcomeCancelled<'a>),
    /// Where `kind` is `refused`.
    Refused(SkillInstallationOutcomeRefused<'a>),
    /// What is not known here, as it came.
    Other(RawJson<'a>),
}

impl<'a> SkillInstallationOutcome<'a> {
    /// The view of a checked text.
    pub(crate) fn over(raw: RawJson<'a>) -> SkillInstallationOutcome<'a> {
        match raw.case(2778) {
            Some(0) => SkillInstallationOutcome::Installed(SkillInstallationOutcomeInstalled(raw)),
            Some(1) => SkillInstallationOutcome::Uninstalled(SkillInstallationOutcomeUninstalled(raw)),
            Some(2) => SkillInstallationOutcome::RolledBack(SkillInstallationOutcomeRolledBack(raw)),
            Some(3) => SkillInstallationOutcome::RecoveryRequired(SkillInstallationOutcomeRecoveryRequired(raw)),
            Some(4) => SkillInstallationOutcome::Declined(SkillInstallationOutcomeDeclined(raw)),
            Some(5) => SkillInstallationOutcome::Cancelled(SkillInstallationOutcomeCancelled(raw)),
            Some(6) => SkillInstallationOutcome::Refused(SkillInstallationOutcomeRefused(raw)),
            _ => SkillInstallationOutcome::Other(raw),
        }
    }

    /// What came.
    #[inline]
    pub fn raw(self) -> RawJson<'a> {
        match self {
            SkillInstallationOutcome::Installed(view) => view.0,
            SkillInstallationOutcome::Uninstalled(view) => view.0,
            SkillInstallationOutcome::RolledBack(view) => view.0,
            SkillInstallationOutcome::RecoveryRequired(view) => view.0,
            SkillInstallationOutcome::Declined(view) => view.0,
            SkillInstallationOutcome::Cancelled(view) => view.0,
            SkillInstallationOutcome::Refused(view) => view.0,
            SkillInstallationOutcome::Other(raw) => raw,
        }
    }

    /// `kind`, by which its kinds are told apart.
    #[inline]
    pub fn kind(self) -> Cow<'a, str> { self.raw().text("kind") }
}

union_view!(SkillInstallationOutcome, 2778);

impl fmt::Debug for SkillInstallationOutcome<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw().debug("SkillInstallationOutcome", f)
    }
}

/// A view of `SkillInstallationResult`: the result of `skills.applyInstall`, the result of `skills.applyUninstall`.
///
/// Its kinds are told apart by `kind`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum SkillInstallationResult<'a> {
    /// Where `kind` is `outcome`.
    Outcome(SkillInstallationResultOutcome<'a>),
    /// Where `kind` is `negotiation-refused`.
    NegotiationRefused(CatalogNegotiationRefusedError<'a>),
    /// Where `kind` is `invalid-request`.
    InvalidRequest(CatalogInvalidRequestError<'a>),
    /// What is not known here, as it came.
    Other(RawJson<'a>),
}

impl<'a> SkillInstallationResult<'a> {
    /// The view of a checked text.
    pub(crate) fn over(raw: RawJson<'a>) -> SkillInstallationResult<'a> {
        match raw.case(2790) {
            Some(0) => SkillInstallationResult::Outcome(SkillInstallationResultOutcome(raw)),
            Some(1) => SkillInstallationResult::NegotiationRefused(CatalogNegotiationRefusedError(raw)),
            Some(2) => SkillInstallationResult::InvalidRequest(CatalogInvalidRequestError(raw)),
            _ => SkillInstallationResult::Other(raw),
        }
    }

    /// What came.
    #[inline]
    pub fn raw(self) -> RawJson<'a> {
        match self {
            SkillInstallationResult::Outcome(view) => view.0,
            SkillInstallationResult::NegotiationRefused(view) => view.0,
            SkillInstallationResult::InvalidRequest(view) => view.0,
            SkillInstallationResult::Other(raw) => raw,
        }
    }

    /// `kind`, by which its kinds are told apart.
    #[inline]
    pub fn kind(self) -> Cow<'a, str> { self.raw().text("kind") }
}

union_view!(SkillInstallationResult, 2790);

impl fmt::Debug for SkillInstallationResult<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw().debug("SkillInstallationResult", f)
    }
}

/// A view of `SlashCommandInvocationResult`: the result of `session.commands.invoke`.
///
/// Its kinds are told apart by `kind`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum SlashCommandInvocationResult<'a> {
    /// Where `kind` is `text`.
    Text(SlashCommandTextResult<'a>),
    /// Where `kind` is `agent-prompt`.
    AgentPrompt(SlashCommandAgentPromptResult<'a>),
    /// Where `kind` is `completed`.
    Completed(SlashCommandCompletedResult<'a>),
    /// Where `kind` is `select-subcommand`.
    SelectSubcommand(SlashCommandSelectSubcommandResult<'a>),
    /// Where `kind` is `add-timeline-entry`.
    AddTimelineEntry(SlashCommandAddTimelineEntryResult<'a>),
    /// Where `kind` is `show-dialog`.
    ShowDialog(SlashCommandShowDialogResult<'a>),
    /// Where `kind` is `set-model`.
    SetModel(SlashCommandSetModelResult<'a>),
    /// Where `kind` is `set-plan-model`.
    SetPlanModel(SlashCommandSetPlanModelResult<'a>),
    /// What is not known here, as it came.
    Other(RawJson<'a>),
}

impl<'a> SlashCommandInvocationResult<'a> {
    /// The view of a checked text.
    pub(crate) fn over(raw: RawJson<'a>) -> SlashCommandInvocationResult<'a> {
        match raw.case(2824) {
            Some(0) => SlashCommandInvocationResult::Text(SlashCommandTextResult(raw)),
            Some(1) => SlashCommandInvocationResult::AgentPrompt(SlashCommandAgentPromptResult(raw)),
            Some(2) => SlashCommandInvocationResult::Completed(SlashCommandCompletedResult(raw)),
            Some(3) => SlashCommandInvocationResult::SelectSubcommand(SlashCommandSelectSubcommandResult(raw)),
            Some(4) => SlashCommandInvocationResult::AddTimelineEntry(SlashCommandAddTimelineEntryResult(raw)),
            Some(5) => SlashCommandInvocationResult::ShowDialog(SlashCommandShowDialogResult(raw)),
            Some(6) => SlashCommandInvocationResult::SetModel(SlashCommandSetModelResult(raw)),
            Some(7) => SlashCommandInvocationResult::SetPlanModel(SlashCommandSetPlanModelResult(raw)),
            _ => SlashCommandInvocationResult::Other(raw),
        }
    }

    /// What came.
    #[inline]
    pub fn raw(self) -> RawJson<'a> {
        match self {
            SlashCommandInvocationResult::Text(view) => view.0,
            SlashCommandInvocationResult::AgentPrompt(view) => view.0,
            SlashCommandInvocationResult::Completed(view) => view.0,
            SlashCommandInvocationResult::SelectSubcommand(view) => view.0,
            SlashCommandInvocationResult::AddTimelineEntry(view) => view.0,
            SlashCommandInvocationResult::ShowDialog(view) => view.0,
            SlashCommandInvocationResult::SetModel(view) => view.0,
            SlashCommandInvocationResult::SetPlanModel(view) => view.0,
            SlashCommandInvocationResult::Other(raw) => raw,
        }
    }

    /// `kind`, by which its kinds are told apart.
    #[inline]
    pub fn kind(self) -> Cow<'a, str> { self.raw().text("kind") }
}

union_view!(SlashCommandInvocationResult, 2824);

impl fmt::Debug for SlashCommandInvocationResult<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw().debug("SlashCommandInvocationResult", f)
    }
}

/// A view of `TaskClientUpdate`.
///
/// Its kinds are told apart by `kind`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum TaskClientUpdate<'a> {
    /// Where `kind` is `progress`.
    Progress(TaskClientUpdateProgress<'a>),
    /// Where `kind` is `completed`.
    Completed(TaskClientUpdateCompleted<'a>),
    /// Where `kind` is `failed`.
    Failed(TaskClientUpdateFailed<'a>),
    /// Where `kind` is `cancelled`.
    Cancelled(TaskClientUpdateCancelled<'a>),
    /// What is not known here, as it came.
    Other(RawJson<'a>),
}

impl<'a> TaskClientUpdate<'a> {
    /// The view of a checked text.
    pub(crate) fn over(raw: RawJson<'a>) -> TaskClientUpdate<'a> {
        match raw.case(2851) {
            Some(0) => TaskClientUpdate::Progress(TaskClientUpdateProgress(raw)),
            Some(1) => TaskClientUpdate::Completed(TaskClientUpdateCompleted(raw)),
            Some(2) => TaskClientUpdate::Failed(TaskClientUpdateFailed(raw)),
            Some(3) => TaskClientUpdate::Cancelled(TaskClientUpdateCancelled(raw)),
            _ => TaskClientUpdate::Other(raw),
        }
    }

    /// What came.
    #[inline]
    pub fn raw(self) -> RawJson<'a> {
        match self {
            TaskClientUpdate::Progress(view) => view.0,
            TaskClientUpdate::Completed(view) => view.0,
            TaskClientUpdate::Failed(view) => view.0,
            TaskClientUpdate::Cancelled(view) => view.0,
            TaskClientUpdate::Other(raw) => raw,
        }
    }

    /// `kind`, by which its kinds are told apart.
    #[inline]
    pub fn kind(self) -> Cow<'a, str> { self.raw().text("kind") }
}

union_view!(TaskClientUpdate, 2851);

impl fmt::Debug for TaskClientUpdate<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw().debug("TaskClientUpdate", f)
    }
}

/// A view of `TaskInfo`.
///
/// Its kinds are told apart by `type`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum TaskInfo<'a> {
    /// Where `type` is `agent`.
    Agent(TaskAgentInfo<'a>),
    /// Where `type` is `client`.
    Client(TaskClientInfo<'a>),
    /// Where `type` is `shell`.
    Shell(TaskShellInfo<'a>),
    /// What is not known here, as it came.
    Other(RawJson<'a>),
}

impl<'a> TaskInfo<'a> {
    /// The view of a checked text.
    pub(crate) fn over(raw: RawJson<'a>) -> TaskInfo<'a> {
        match raw.case(2855) {
            Some(0) => TaskInfo::Agent(TaskAgentInfo(raw)),
            Some(1) => TaskInfo::Client(TaskClientInfo(raw)),
            Some(2) => TaskInfo::Shell(TaskShellInfo(raw)),
            _ => TaskInfo::Other(raw),
        }
    }

    /// What came.
    #[inline]
    pub fn raw(self) -> RawJson<'a> {
        match self {
            TaskInfo::Agent(view) => view.0,
            TaskInfo::Client(view) => view.0,
            TaskInfo::Shell(view) => view.0,
            TaskInfo::Other(raw) => raw,
        }
    }

    /// `type`, by which its kinds are told apart.
    #[inline]
    pub fn r#type(self) -> Cow<'a, str> { self.raw().text("type") }
}

union_view!(TaskInfo, 2855);

impl fmt::Debug for TaskInfo<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw().debug("TaskInfo", f)
    }
}

/// A view of `TaskProgress`.
///
/// Its kinds are told apart by `type`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum TaskProgress<'a> {
    /// Where `type` is `agent`.
    Agent(TaskAgentProgress<'a>),
    /// Where `type` is `client`.
    Client(TaskClientProgress<'a>),
    /// Where `type` is `shell`.
    Shell(TaskShellProgress<'a>),
    /// What is not known here, as it came.
    Other(RawJson<'a>),
}

impl<'a> TaskProgress<'a> {
    /// The view of a checked text.
    pub(crate) fn over(raw: RawJson<'a>) -> TaskProgress<'a> {
        match raw.case(2859) {
            Some(0) => TaskProgress::Agent(TaskAgentProgress(raw)),
            Some(1) => TaskProgress::Client(TaskClientProgress(raw)),
            Some(2) => TaskProgress::Shell(TaskShellProgress(raw)),
            _ => TaskProgress::Other(raw),
        }
    }

    /// What came.
    #[inline]
    pub fn raw(self) -> RawJson<'a> {
        match self {
            TaskProgress::Agent(view) => view.0,
            TaskProgress::Client(view) => view.0,
            TaskProgress::Shell(view) => view.0,
            TaskProgress::Other(raw) => raw,
        }
    }

    /// `type`, by which its kinds are told apart.
    #[inline]
    pub fn r#type(self) -> Cow<'a, str> { self.raw().text("type") }
}

union_view!(TaskProgress, 2859);

impl fmt::Debug for TaskProgress<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw().debug("TaskProgress", f)
    }
}

/// A view of `ToolResult`: the result of `session.tools.execute`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ToolResult<'a> {
    /// A string.
    Text(Cow<'a, str>),
    /// An object of this kind, by its members.
    Expanded(ToolResultExpanded<'a>),
    /// What is not known here, as it came.
    Other(RawJson<'a>),
}

impl<'a> ToolResult<'a> {
    /// The view of a checked text.
    pub(crate) fn over(raw: RawJson<'a>) -> ToolResult<'a> {
        match raw.case(2886) {
            Some(0) => ToolResult::Text(raw.to_text()),
            Some(1) => ToolResult::Expanded(ToolResultExpanded(raw)),
            _ => ToolResult::Other(raw),
        }
    }
}

union_view!(ToolResult, 2886);

impl fmt::Debug for ToolResult<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ToolResult::Text(value) => fmt::Debug::fmt(value, f),
            ToolResult::Expanded(value) => fmt::Debug::fmt(value, f),
            ToolResult::Other(raw) => fmt::Debug::fmt(raw, f),
        }
    }
}

/// A view of `WorkflowPauseInfo`.
///
/// Its kinds are told apart by `type`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum WorkflowPauseInfo<'a> {
    /// Where `type` is `user`.
    User(WorkflowPauseInfoUser<'a>),
    /// Where `type` is `checkpoint`.
    Checkpoint(WorkflowPauseInfoCheckpoint<'a>),
    /// What is not known here, as it came.
    Other(RawJson<'a>),
}

impl<'a> WorkflowPauseInfo<'a> {
    /// The view of a checked text.
    pub(crate) fn over(raw: RawJson<'a>) -> WorkflowPauseInfo<'a> {
        match raw.case(2951) {
            Some(0) => WorkflowPauseInfo::User(WorkflowPauseInfoUser(raw)),
            Some(1) => WorkflowPauseInfo::Checkpoint(WorkflowPauseInfoCheckpoint(raw)),
            _ => WorkflowPauseInfo::Other(raw),
        }
    }

    /// What came.
    #[inline]
    pub fn raw(self) -> RawJson<'a> {
        match self {
            WorkflowPauseInfo::User(view) => view.0,
            WorkflowPauseInfo::Checkpoint(view) => view.0,
            WorkflowPauseInfo::Other(raw) => raw,
        }
    }

    /// `type`, by which its kinds are told apart.
    #[inline]
    pub fn r#type(self) -> Cow<'a, str> { self.raw().text("type") }
}

union_view!(WorkflowPauseInfo, 2951);

impl fmt::Debug for WorkflowPauseInfo<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw().debug("WorkflowPauseInfo", f)
    }
}

/// A view of `WorkflowRunFailure`.
///
/// Its kinds are told apart by `type`.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum WorkflowRunFailure<'a> {
    /// Where `type` is `workflow_limit_reached`.
    WorkflowLimitReached(WorkflowRunFailureWorkflowLimitReached<'a>),
    /// Where `type` is `workflow_resume_declined`.
    WorkflowResumeDeclined(WorkflowRunFailureWorkflowResumeDeclined<'a>),
    /// Where `type` is `workflow_durable_failure`.
    WorkflowDurableFailure(WorkflowRunFailureWorkflowDurableFailure<'a>),
    /// Where `type` is `workflow_accounting_incomplete`.
    WorkflowAccountingIncomplete(WorkflowRunFailureWorkflowAccountingIncomplete<'a>),
    /// Where `type` is `workflow_provider_disconnected`.
    WorkflowProviderDisconnected(WorkflowRunFailureWorkflowProviderDisconnected<'a>),
    /// What is not known here, as it came.
    Other(RawJson<'a>),
}

impl<'a> WorkflowRunFailure<'a> {
    /// The view of a checked text.
    pub(crate) fn over(raw: RawJson<'a>) -> WorkflowRunFailure<'a> {
        match raw.case(2948) {
            Some(0) => WorkflowRunFailure::WorkflowLimitReached(WorkflowRunFailureWorkflowLimitReached(raw)),
            Some(1) => WorkflowRunFailure::WorkflowResumeDeclined(WorkflowRunFailureWorkflowResumeDeclined(raw)),
            Some(2) => WorkflowRunFailure::WorkflowDurableFailure(WorkflowRunFailureWorkflowDurableFailure(raw)),
            Some(3) => WorkflowRunFailure::WorkflowAccountingIncomplete(WorkflowRunFailureWorkflowAccountingIncomplete(raw)),
            Some(4) => WorkflowRunFailure::WorkflowProviderDisconnected(WorkflowRunFailureWorkflowProviderDisconnected(raw)),
            _ => WorkflowRunFailure::Other(raw),
        }
    }

    /// What came.
    #[inline]
    pub fn raw(self) -> RawJson<'a> {
        match self {
            WorkflowRunFailure::WorkflowLimitReached(view) => view.0,
            WorkflowRunFailure::WorkflowResumeDeclined(view) => view.0,
            WorkflowRunFailure::WorkflowDurableFailure(view) => view.0,
            WorkflowRunFailure::WorkflowAccountingIncomplete(view) => view.0,
            WorkflowRunFailure::WorkflowProviderDisconnected(view) => view.0,
            WorkflowRunFailure::Other(raw) => raw,
        }
    }

    /// `type`, by which its kinds are told apart.
    #[inline]
    pub fn r#type(self) -> Cow<'a, str> { self.raw().text("type") }
}

union_view!(WorkflowRunFailure, 2948);

impl fmt::Debug for WorkflowRunFailure<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.raw().debug("WorkflowRunFailure", f)
    }
}

