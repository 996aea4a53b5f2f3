//! Methods of the runtime, a type each, in modules by their names.

use crate::method::method;

method!(
    /// `ping`, a method of the runtime. Its parameters are required.
    Ping, "ping", Server, Required, crate::build::PingRequest,
    1587, crate::view::PingResult<'a>, |raw| crate::view::PingResult(raw)
);

method!(
    /// `registerExtensionLaunchProvider`, a method of the runtime. It takes no parameters.
    RegisterExtensionLaunchProvider, "registerExtensionLaunchProvider", Server, None, crate::NoParams,
    1884, crate::RawJson<'a>, |raw| raw
);

/// `account.*`
pub mod account {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `account.getAllUsers`, a method of the runtime. It takes no parameters.
    GetAllUsers, "account.getAllUsers", Server, None, crate::NoParams,
    3012, crate::List<'a, crate::view::AccountAllUsers<'a>>, |raw| crate::List::new(raw, crate::view::AccountAllUsers)
);

#[cfg(feature = "all")]
method!(
    /// `account.getCurrentAuth`, a method of the runtime. It takes no parameters.
    GetCurrentAuth, "account.getCurrentAuth", Server, None, crate::NoParams,
    1889, crate::view::AccountGetCurrentAuthResult<'a>, |raw| crate::view::AccountGetCurrentAuthResult(raw)
);

method!(
    /// `account.getQuota`, a method of the runtime. Its parameters may be left out.
    GetQuota, "account.getQuota", Server, Optional, crate::build::AccountGetQuotaRequest,
    15, crate::view::AccountGetQuotaResult<'a>, |raw| crate::view::AccountGetQuotaResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `account.login`, a method of the runtime. Its parameters are required.
    Login, "account.login", Server, Required, crate::build::AccountLoginRequest,
    1891, crate::view::AccountLoginResult<'a>, |raw| crate::view::AccountLoginResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `account.logout`, a method of the runtime. Its parameters are required.
    Logout, "account.logout", Server, Required, crate::build::AccountLogoutRequest,
    1893, crate::view::AccountLogoutResult<'a>, |raw| crate::view::AccountLogoutResult(raw)
);

}

#[cfg(feature = "all")]
/// `agent_registry.*`
pub mod agent_registry {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `agentRegistry.spawn`, a method of the runtime. Its parameters are required.
    Spawn, "agentRegistry.spawn", Server, Required, crate::build::AgentRegistrySpawnRequest,
    1942, crate::view::AgentRegistrySpawnResult<'a>, |raw| crate::view::AgentRegistrySpawnResult::over(raw)
);

}

#[cfg(feature = "all")]
/// `agents.*`
pub mod agents {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `agents.discover`, a method of the runtime. Its parameters are required.
    Discover, "agents.discover", Server, Required, crate::build::AgentsDiscoverRequest,
    2628, crate::view::ServerAgentList<'a>, |raw| crate::view::ServerAgentList(raw)
);

#[cfg(feature = "all")]
method!(
    /// `agents.getDiscoveryPaths`, a method of the runtime. Its parameters are required.
    GetDiscoveryPaths, "agents.getDiscoveryPaths", Server, Required, crate::build::AgentsGetDiscoveryPathsRequest,
    1920, crate::view::AgentDiscoveryPathList<'a>, |raw| crate::view::AgentDiscoveryPathList(raw)
);

}

/// `auth.*`
pub mod auth {
use crate::method::method;

method!(
    /// `auth.getStatus`, a method of the runtime. It takes no parameters.
    GetStatus, "auth.getStatus", Server, None, crate::NoParams,
    1667, crate::view::SessionAuthStatus<'a>, |raw| crate::view::SessionAuthStatus(raw)
);

}

#[cfg(feature = "all")]
/// `catalog.*`
pub mod catalog {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `catalog.search`, a method of the runtime. Its parameters are required.
    Search, "catalog.search", Server, Required, crate::build::CatalogSearchRequest,
    2086, crate::view::CatalogSearchResult<'a>, |raw| crate::view::CatalogSearchResult::over(raw)
);

#[cfg(feature = "all")]
method!(
    /// `catalog.select`, a method of the runtime. Its parameters are required.
    Select, "catalog.select", Server, Required, crate::build::CatalogSelectionRequest,
    2105, crate::view::CatalogSelectionResult<'a>, |raw| crate::view::CatalogSelectionResult::over(raw)
);

}

#[cfg(feature = "all")]
/// `commands.*`
pub mod commands {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `commands.list`, a method of the runtime. It takes no parameters.
    List, "commands.list", Server, None, crate::NoParams,
    2116, crate::view::CommandList<'a>, |raw| crate::view::CommandList(raw)
);

}

#[cfg(feature = "all")]
/// `extensions.*`
pub mod extensions {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `extensions.disable`, a method of the runtime. Its parameters are required.
    Disable, "extensions.disable", Server, Required, crate::build::DiscoveredExtensionsDisableRequest,
    1884, crate::RawJson<'a>, |raw| raw
);

#[cfg(feature = "all")]
method!(
    /// `extensions.discover`, a method of the runtime. It takes no parameters.
    Discover, "extensions.discover", Server, None, crate::NoParams,
    2196, crate::view::DiscoveredExtensions<'a>, |raw| crate::view::DiscoveredExtensions(raw)
);

#[cfg(feature = "all")]
method!(
    /// `extensions.enable`, a method of the runtime. Its parameters are required.
    Enable, "extensions.enable", Server, Required, crate::build::DiscoveredExtensionsEnableRequest,
    1884, crate::RawJson<'a>, |raw| raw
);

}

#[cfg(feature = "all")]
/// `hooks.*`
pub mod hooks {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `hooks.discover`, a method of the runtime. Its parameters are required.
    Discover, "hooks.discover", Server, Required, crate::build::HooksDiscoverRequest,
    2243, crate::view::HooksDiscoverResult<'a>, |raw| crate::view::HooksDiscoverResult(raw)
);

}

#[cfg(feature = "all")]
/// `instructions.*`
pub mod instructions {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `instructions.discover`, a method of the runtime. Its parameters are required.
    Discover, "instructions.discover", Server, Required, crate::build::InstructionsDiscoverRequest,
    2629, crate::view::ServerInstructionSourceList<'a>, |raw| crate::view::ServerInstructionSourceList(raw)
);

#[cfg(feature = "all")]
method!(
    /// `instructions.getDiscoveryPaths`, a method of the runtime. Its parameters are required.
    GetDiscoveryPaths, "instructions.getDiscoveryPaths", Server, Required, crate::build::InstructionsGetDiscoveryPathsRequest,
    2248, crate::view::InstructionDiscoveryPathList<'a>, |raw| crate::view::InstructionDiscoveryPathList(raw)
);

}

/// `llm_inference.*`
pub mod llm_inference {
use crate::method::method;

method!(
    /// `llmInference.httpResponseChunk`, a method of the runtime. Its parameters are required.
    HttpResponseChunk, "llmInference.httpResponseChunk", Server, Required, crate::build::LlmInferenceHttpResponseChunkRequest,
    1413, crate::view::LlmInferenceHttpResponseChunkResult<'a>, |raw| crate::view::LlmInferenceHttpResponseChunkResult(raw)
);

method!(
    /// `llmInference.httpResponseStart`, a method of the runtime. Its parameters are required.
    HttpResponseStart, "llmInference.httpResponseStart", Server, Required, crate::build::LlmInferenceHttpResponseStartRequest,
    1415, crate::view::LlmInferenceHttpResponseStartResult<'a>, |raw| crate::view::LlmInferenceHttpResponseStartResult(raw)
);

method!(
    /// `llmInference.setProvider`, a method of the runtime. It takes no parameters.
    SetProvider, "llmInference.setProvider", Server, None, crate::NoParams,
    1416, crate::view::LlmInferenceSetProviderResult<'a>, |raw| crate::view::LlmInferenceSetProviderResult(raw)
);

}

#[cfg(feature = "all")]
/// `managed_settings.*`
pub mod managed_settings {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `managedSettings.clearCache`, a method of the runtime. It takes no parameters.
    ClearCache, "managedSettings.clearCache", Server, None, crate::NoParams,
    1884, crate::RawJson<'a>, |raw| raw
);

#[cfg(feature = "all")]
method!(
    /// `managedSettings.read`, a method of the runtime. It takes no parameters.
    Read, "managedSettings.read", Server, None, crate::NoParams,
    2260, crate::view::ManagedSettingsReadResult<'a>, |raw| crate::view::ManagedSettingsReadResult(raw)
);

}

#[cfg(feature = "all")]
/// `mcp.*`
pub mod mcp {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `mcp.applyInstall`, a method of the runtime. Its parameters are required.
    ApplyInstall, "mcp.applyInstall", Server, Required, crate::build::McpApplyInstallRequest,
    2368, crate::view::McpInstallationResult<'a>, |raw| crate::view::McpInstallationResult::over(raw)
);

#[cfg(feature = "all")]
method!(
    /// `mcp.applyUninstall`, a method of the runtime. Its parameters are required.
    ApplyUninstall, "mcp.applyUninstall", Server, Required, crate::build::McpApplyUninstallRequest,
    2368, crate::view::McpInstallationResult<'a>, |raw| crate::view::McpInstallationResult::over(raw)
);

#[cfg(feature = "all")]
method!(
    /// `mcp.discover`, a method of the runtime. Its parameters are required.
    Discover, "mcp.discover", Server, Required, crate::build::McpDiscoverRequest,
    2311, crate::view::McpDiscoverResult<'a>, |raw| crate::view::McpDiscoverResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `mcp.planInstall`, a method of the runtime. Its parameters are required.
    PlanInstall, "mcp.planInstall", Server, Required, crate::build::McpPlanInstallRequest,
    2401, crate::view::McpPlanInstallResult<'a>, |raw| crate::view::McpPlanInstallResult::over(raw)
);

#[cfg(feature = "all")]
method!(
    /// `mcp.planUninstall`, a method of the runtime. Its parameters are required.
    PlanUninstall, "mcp.planUninstall", Server, Required, crate::build::McpPlanUninstallRequest,
    2365, crate::view::McpInstallationManagementResult<'a>, |raw| crate::view::McpInstallationManagementResult::over(raw)
);

#[cfg(feature = "all")]
method!(
    /// `mcp.prepareInstall`, a method of the runtime. Its parameters are required.
    PrepareInstall, "mcp.prepareInstall", Server, Required, crate::build::McpPrepareInstallRequest,
    2365, crate::view::McpInstallationManagementResult<'a>, |raw| crate::view::McpInstallationManagementResult::over(raw)
);

#[cfg(feature = "all")]
/// `mcp.config.*`
pub mod config {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `mcp.config.add`, a method of the runtime. Its parameters are required.
    Add, "mcp.config.add", Server, Required, crate::build::McpConfigAddRequest,
    1884, crate::RawJson<'a>, |raw| raw
);

#[cfg(feature = "all")]
method!(
    /// `mcp.config.disable`, a method of the runtime. Its parameters are required.
    Disable, "mcp.config.disable", Server, Required, crate::build::McpConfigDisableRequest,
    1884, crate::RawJson<'a>, |raw| raw
);

#[cfg(feature = "all")]
method!(
    /// `mcp.config.enable`, a method of the runtime. Its parameters are required.
    Enable, "mcp.config.enable", Server, Required, crate::build::McpConfigEnableRequest,
    1884, crate::RawJson<'a>, |raw| raw
);

#[cfg(feature = "all")]
method!(
    /// `mcp.config.list`, a method of the runtime. It takes no parameters.
    List, "mcp.config.list", Server, None, crate::NoParams,
    2305, crate::view::McpConfigList<'a>, |raw| crate::view::McpConfigList(raw)
);

#[cfg(feature = "all")]
method!(
    /// `mcp.config.reload`, a method of the runtime. It takes no parameters.
    Reload, "mcp.config.reload", Server, None, crate::NoParams,
    1884, crate::RawJson<'a>, |raw| raw
);

#[cfg(feature = "all")]
method!(
    /// `mcp.config.remove`, a method of the runtime. Its parameters are required.
    Remove, "mcp.config.remove", Server, Required, crate::build::McpConfigRemoveRequest,
    1884, crate::RawJson<'a>, |raw| raw
);

#[cfg(feature = "all")]
method!(
    /// `mcp.config.update`, a method of the runtime. Its parameters are required.
    Update, "mcp.config.update", Server, Required, crate::build::McpConfigUpdateRequest,
    1884, crate::RawJson<'a>, |raw| raw
);

}

#[cfg(feature = "all")]
/// `mcp.installations.*`
pub mod installations {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `mcp.installations.cancel`, a method of the runtime. Its parameters are required.
    Cancel, "mcp.installations.cancel", Server, Required, crate::build::McpInstallationOperationRequest,
    2365, crate::view::McpInstallationManagementResult<'a>, |raw| crate::view::McpInstallationManagementResult::over(raw)
);

#[cfg(feature = "all")]
method!(
    /// `mcp.installations.list`, a method of the runtime. Its parameters are required.
    List, "mcp.installations.list", Server, Required, crate::build::McpInstallationsRequest,
    2365, crate::view::McpInstallationManagementResult<'a>, |raw| crate::view::McpInstallationManagementResult::over(raw)
);

#[cfg(feature = "all")]
method!(
    /// `mcp.installations.recover`, a method of the runtime. Its parameters are required.
    Recover, "mcp.installations.recover", Server, Required, crate::build::McpInstallationsRequest,
    2365, crate::view::McpInstallationManagementResult<'a>, |raw| crate::view::McpInstallationManagementResult::over(raw)
);

#[cfg(feature = "all")]
method!(
    /// `mcp.installations.status`, a method of the runtime. Its parameters are required.
    Status, "mcp.installations.status", Server, Required, crate::build::McpInstallationOperationRequest,
    2365, crate::view::McpInstallationManagementResult<'a>, |raw| crate::view::McpInstallationManagementResult::over(raw)
);

}

}

/// `models.*`
pub mod models {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `models.getBuiltInCatalog`, a method of the runtime. It takes no parameters.
    GetBuiltInCatalog, "models.getBuiltInCatalog", Server, None, crate::NoParams,
    1990, crate::view::BuiltInModelCatalog<'a>, |raw| crate::view::BuiltInModelCatalog(raw)
);

method!(
    /// `models.list`, a method of the runtime. Its parameters may be left out.
    List, "models.list", Server, Optional, crate::build::ModelsListRequest,
    1492, crate::view::ModelList<'a>, |raw| crate::view::ModelList(raw)
);

}

/// `plugins.*`
pub mod plugins {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `plugins.disable`, a method of the runtime. Its parameters are required.
    Disable, "plugins.disable", Server, Required, crate::build::PluginsDisableRequest,
    1884, crate::RawJson<'a>, |raw| raw
);

#[cfg(feature = "all")]
method!(
    /// `plugins.enable`, a method of the runtime. Its parameters are required.
    Enable, "plugins.enable", Server, Required, crate::build::PluginsEnableRequest,
    1884, crate::RawJson<'a>, |raw| raw
);

method!(
    /// `plugins.install`, a method of the runtime. Its parameters are required.
    Install, "plugins.install", Server, Required, crate::build::PluginsInstallRequest,
    1591, crate::view::PluginInstallResult<'a>, |raw| crate::view::PluginInstallResult(raw)
);

method!(
    /// `plugins.list`, a method of the runtime. It takes no parameters.
    List, "plugins.list", Server, None, crate::NoParams,
    1593, crate::view::PluginListResult<'a>, |raw| crate::view::PluginListResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `plugins.uninstall`, a method of the runtime. Its parameters are required.
    Uninstall, "plugins.uninstall", Server, Required, crate::build::PluginsUninstallRequest,
    1884, crate::RawJson<'a>, |raw| raw
);

#[cfg(feature = "all")]
method!(
    /// `plugins.update`, a method of the runtime. Its parameters are required.
    Update, "plugins.update", Server, Required, crate::build::PluginsUpdateRequest,
    2522, crate::view::PluginUpdateResult<'a>, |raw| crate::view::PluginUpdateResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `plugins.updateAll`, a method of the runtime. It takes no parameters.
    UpdateAll, "plugins.updateAll", Server, None, crate::NoParams,
    2521, crate::view::PluginUpdateAllResult<'a>, |raw| crate::view::PluginUpdateAllResult(raw)
);

/// `plugins.builtin.*`
pub mod builtin {
use crate::method::method;

method!(
    /// `plugins.builtin.set`, a method of the runtime. Its parameters are required.
    Set, "plugins.builtin.set", Server, Required, crate::build::PluginsBuiltinSetRequest,
    1884, crate::RawJson<'a>, |raw| raw
);

}

/// `plugins.marketplaces.*`
pub mod marketplaces {
use crate::method::method;

method!(
    /// `plugins.marketplaces.add`, a method of the runtime. Its parameters are required.
    Add, "plugins.marketplaces.add", Server, Required, crate::build::PluginsMarketplacesAddRequest,
    1421, crate::view::MarketplaceAddResult<'a>, |raw| crate::view::MarketplaceAddResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `plugins.marketplaces.browse`, a method of the runtime. Its parameters are required.
    Browse, "plugins.marketplaces.browse", Server, Required, crate::build::PluginsMarketplacesBrowseRequest,
    2263, crate::view::MarketplaceBrowseResult<'a>, |raw| crate::view::MarketplaceBrowseResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `plugins.marketplaces.list`, a method of the runtime. It takes no parameters.
    List, "plugins.marketplaces.list", Server, None, crate::NoParams,
    2266, crate::view::MarketplaceListResult<'a>, |raw| crate::view::MarketplaceListResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `plugins.marketplaces.refresh`, a method of the runtime. Its parameters may be left out.
    Refresh, "plugins.marketplaces.refresh", Server, Optional, crate::build::PluginsMarketplacesRefreshRequest,
    2269, crate::view::MarketplaceRefreshResult<'a>, |raw| crate::view::MarketplaceRefreshResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `plugins.marketplaces.remove`, a method of the runtime. Its parameters are required.
    Remove, "plugins.marketplaces.remove", Server, Required, crate::build::PluginsMarketplacesRemoveRequest,
    2270, crate::view::MarketplaceRemoveResult<'a>, |raw| crate::view::MarketplaceRemoveResult(raw)
);

}

}

/// `runtime.*`
pub mod runtime {
use crate::method::method;

method!(
    /// `runtime.shutdown`, a method of the runtime. It takes no parameters.
    Shutdown, "runtime.shutdown", Server, None, crate::NoParams,
    1884, crate::RawJson<'a>, |raw| raw
);

}

#[cfg(feature = "all")]
/// `sandbox.*`
pub mod sandbox {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `sandbox.getHostSupport`, a method of the runtime. It takes no parameters.
    GetHostSupport, "sandbox.getHostSupport", Server, None, crate::NoParams,
    2614, crate::view::SandboxHostSupport<'a>, |raw| crate::view::SandboxHostSupport(raw)
);

}

#[cfg(feature = "all")]
/// `secrets.*`
pub mod secrets {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `secrets.addFilterValues`, a method of the runtime. Its parameters are required.
    AddFilterValues, "secrets.addFilterValues", Server, Required, crate::build::SecretsAddFilterValuesRequest,
    2621, crate::view::SecretsAddFilterValuesResult<'a>, |raw| crate::view::SecretsAddFilterValuesResult(raw)
);

}

/// `session.*`
pub mod session {
use crate::method::method;

method!(
    /// `session.abort`, a method of a session at the runtime. Its parameters are required.
    Abort, "session.abort", Session, Required, crate::build::AbortRequest,
    6, crate::view::AbortResult<'a>, |raw| crate::view::AbortResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.cancelAllBackgroundAgents`, a method of a session at the runtime. Its parameters are required.
    CancelAllBackgroundAgents, "session.cancelAllBackgroundAgents", Session, Required, crate::build::SessionParams,
    10, i64, |raw| raw.integer_of()
);

method!(
    /// `session.create`, a method of the runtime. Its parameters are required.
    Create, "session.create", Server, Required, crate::build::SessionCreateRequest,
    1707, crate::view::SessionCreateResult<'a>, |raw| crate::view::SessionCreateResult(raw)
);

method!(
    /// `session.delete`, a method of the runtime. Its parameters are required.
    Delete, "session.delete", Server, Required, crate::build::SessionDeleteParams,
    1670, crate::view::SessionCommandResult<'a>, |raw| crate::view::SessionCommandResult(raw)
);

method!(
    /// `session.destroy`, a method of a session at the runtime. Its parameters are required.
    Destroy, "session.destroy", Session, Required, crate::build::SessionParams,
    1670, crate::view::SessionCommandResult<'a>, |raw| crate::view::SessionCommandResult(raw)
);

method!(
    /// `session.detach`, a method of a session at the runtime. Its parameters are required.
    Detach, "session.detach", Session, Required, crate::build::SessionParams,
    1670, crate::view::SessionCommandResult<'a>, |raw| crate::view::SessionCommandResult(raw)
);

method!(
    /// `session.getForeground`, a method of the runtime. It takes no parameters.
    GetForeground, "session.getForeground", Server, None, crate::NoParams,
    1756, crate::view::SessionIdResult<'a>, |raw| crate::view::SessionIdResult(raw)
);

method!(
    /// `session.getLastId`, a method of the runtime. It takes no parameters.
    GetLastId, "session.getLastId", Server, None, crate::NoParams,
    1756, crate::view::SessionIdResult<'a>, |raw| crate::view::SessionIdResult(raw)
);

method!(
    /// `session.getMessages`, a method of a session at the runtime. Its parameters are required.
    GetMessages, "session.getMessages", Session, Required, crate::build::SessionParams,
    1752, crate::view::SessionGetMessagesResult<'a>, |raw| crate::view::SessionGetMessagesResult(raw)
);

method!(
    /// `session.getMetadata`, a method of the runtime. Its parameters are required.
    GetMetadata, "session.getMetadata", Server, Required, crate::build::SessionGetMetadataParams,
    1755, crate::view::SessionGetMetadataResult<'a>, |raw| crate::view::SessionGetMetadataResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.interruptMainTurn`, a method of a session at the runtime. Its parameters are required.
    InterruptMainTurn, "session.interruptMainTurn", Session, Required, crate::build::InterruptMainTurnRequest,
    2257, crate::view::InterruptMainTurnResult<'a>, |raw| crate::view::InterruptMainTurnResult(raw)
);

method!(
    /// `session.list`, a method of the runtime. Its parameters are required.
    List, "session.list", Server, Required, crate::build::SessionListRequest,
    1768, crate::view::SessionListResult<'a>, |raw| crate::view::SessionListResult(raw)
);

method!(
    /// `session.log`, a method of a session at the runtime. Its parameters are required.
    Log, "session.log", Session, Required, crate::build::LogRequest,
    1419, crate::view::LogResult<'a>, |raw| crate::view::LogResult(raw)
);

method!(
    /// `session.resume`, a method of the runtime. Its parameters are required.
    Resume, "session.resume", Server, Required, crate::build::SessionResumeRequest,
    1776, crate::view::SessionResumeResult<'a>, |raw| crate::view::SessionResumeResult(raw)
);

method!(
    /// `session.send`, a method of a session at the runtime. Its parameters are required.
    Send, "session.send", Session, Required, crate::build::SendRequest,
    1665, crate::view::SendResult<'a>, |raw| crate::view::SendResult(raw)
);

method!(
    /// `session.sendAndWait`, a method of a session at the runtime. Its parameters are required.
    SendAndWait, "session.sendAndWait", Session, Required, crate::build::SendAndWaitParams,
    1663, crate::view::SendAndWaitResult<'a>, |raw| crate::view::SendAndWaitResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.sendMessages`, a method of a session at the runtime. Its parameters are required.
    SendMessages, "session.sendMessages", Session, Required, crate::build::SendMessagesRequest,
    2627, crate::view::SendMessagesResult<'a>, |raw| crate::view::SendMessagesResult(raw)
);

method!(
    /// `session.setForeground`, a method of the runtime. Its parameters are required.
    SetForeground, "session.setForeground", Server, Required, crate::build::SessionSetForegroundParams,
    1670, crate::view::SessionCommandResult<'a>, |raw| crate::view::SessionCommandResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.shutdown`, a method of a session at the runtime. Its parameters are required.
    Shutdown, "session.shutdown", Session, Required, crate::build::ShutdownRequest,
    1884, crate::RawJson<'a>, |raw| raw
);

#[cfg(feature = "all")]
method!(
    /// `session.suspend`, a method of a session at the runtime. Its parameters are required.
    Suspend, "session.suspend", Session, Required, crate::build::SessionParams,
    1884, crate::RawJson<'a>, |raw| raw
);

#[cfg(feature = "all")]
/// `session.accounts.*`
pub mod accounts {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `session.accounts.enumerate`, a method of a session at the runtime. Its parameters are required.
    Enumerate, "session.accounts.enumerate", Session, Required, crate::build::AccountsEnumerateRequest,
    1955, crate::view::AuthEnumerateValue<'a>, |raw| crate::view::AuthEnumerateValue::over(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.accounts.get`, a method of a session at the runtime. Its parameters are required.
    Get, "session.accounts.get", Session, Required, crate::build::AccountsGetRequest,
    1981, crate::view::AuthReadValue<'a>, |raw| crate::view::AuthReadValue::over(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.accounts.set`, a method of a session at the runtime. Its parameters are required.
    Set, "session.accounts.set", Session, Required, crate::build::AccountsSetRequest,
    1982, crate::view::AuthWriteResult<'a>, |raw| crate::view::AuthWriteResult(raw)
);

#[cfg(feature = "all")]
/// `session.accounts.login.*`
pub mod login {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `session.accounts.login.advance`, a method of a session at the runtime. Its parameters are required.
    Advance, "session.accounts.login.advance", Session, Required, crate::build::AuthLoginAdvanceRequest,
    1972, crate::view::AuthLoginStep<'a>, |raw| crate::view::AuthLoginStep::over(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.accounts.login.begin`, a method of a session at the runtime. Its parameters are required.
    Begin, "session.accounts.login.begin", Session, Required, crate::build::AuthLoginBeginRequest,
    1973, crate::view::AuthLoginBegun<'a>, |raw| crate::view::AuthLoginBegun(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.accounts.login.cancel`, a method of a session at the runtime. Its parameters are required.
    Cancel, "session.accounts.login.cancel", Session, Required, crate::build::AuthLoginCancelRequest,
    1884, crate::RawJson<'a>, |raw| raw
);

}

}

/// `session.agent.*`
pub mod agent {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `session.agent.deselect`, a method of a session at the runtime. Its parameters are required.
    Deselect, "session.agent.deselect", Session, Required, crate::build::SessionParams,
    1884, crate::RawJson<'a>, |raw| raw
);

#[cfg(feature = "all")]
method!(
    /// `session.agent.getCurrent`, a method of a session at the runtime. Its parameters are required.
    GetCurrent, "session.agent.getCurrent", Session, Required, crate::build::SessionParams,
    1922, crate::view::AgentGetCurrentResult<'a>, |raw| crate::view::AgentGetCurrentResult(raw)
);

method!(
    /// `session.agent.list`, a method of a session at the runtime. Its parameters may be left out.
    List, "session.agent.list", Session, Optional, crate::build::AgentListRequest,
    28, crate::view::AgentList<'a>, |raw| crate::view::AgentList(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.agent.reload`, a method of a session at the runtime. Its parameters are required.
    Reload, "session.agent.reload", Session, Required, crate::build::SessionParams,
    1943, crate::view::AgentReloadResult<'a>, |raw| crate::view::AgentReloadResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.agent.select`, a method of a session at the runtime. Its parameters are required.
    Select, "session.agent.select", Session, Required, crate::build::AgentSelectRequest,
    1945, crate::view::AgentSelectResult<'a>, |raw| crate::view::AgentSelectResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.agent.setPrompt`, a method of a session at the runtime. Its parameters are required.
    SetPrompt, "session.agent.setPrompt", Session, Required, crate::build::AgentSetPromptRequest,
    1884, crate::RawJson<'a>, |raw| raw
);

}

#[cfg(feature = "all")]
/// `session.autopilot_objective.*`
pub mod autopilot_objective {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `session.autopilotObjective.getState`, a method of a session at the runtime. Its parameters are required.
    GetState, "session.autopilotObjective.getState", Session, Required, crate::build::SessionParams,
    1987, crate::view::AutopilotObjectiveGetStateResult<'a>, |raw| crate::view::AutopilotObjectiveGetStateResult(raw)
);

}

/// `session.canvas.*`
pub mod canvas {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `session.canvas.close`, a method of a session at the runtime. Its parameters are required.
    Close, "session.canvas.close", Session, Required, crate::build::CanvasCloseRequest,
    1884, crate::RawJson<'a>, |raw| raw
);

method!(
    /// `session.canvas.list`, a method of a session at the runtime. Its parameters are required.
    List, "session.canvas.list", Session, Required, crate::build::SessionParams,
    214, crate::view::CanvasList<'a>, |raw| crate::view::CanvasList(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.canvas.listOpen`, a method of a session at the runtime. Its parameters are required.
    ListOpen, "session.canvas.listOpen", Session, Required, crate::build::SessionParams,
    2004, crate::view::CanvasListOpenResult<'a>, |raw| crate::view::CanvasListOpenResult(raw)
);

method!(
    /// `session.canvas.open`, a method of a session at the runtime. Its parameters are required.
    Open, "session.canvas.open", Session, Required, crate::build::CanvasOpenRequest,
    1509, crate::view::OpenCanvasInstance<'a>, |raw| crate::view::OpenCanvasInstance(raw)
);

#[cfg(feature = "all")]
/// `session.canvas.action.*`
pub mod action {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `session.canvas.action.invoke`, a method of a session at the runtime. Its parameters are required.
    Invoke, "session.canvas.action.invoke", Session, Required, crate::build::CanvasActionInvokeRequest,
    2002, crate::view::CanvasActionInvokeResult<'a>, |raw| crate::view::CanvasActionInvokeResult(raw)
);

}

}

/// `session.commands.*`
pub mod commands {
use crate::method::method;

method!(
    /// `session.commands.enqueue`, a method of a session at the runtime. Its parameters are required.
    Enqueue, "session.commands.enqueue", Session, Required, crate::build::EnqueueCommandParams,
    335, crate::view::EnqueueCommandResult<'a>, |raw| crate::view::EnqueueCommandResult::over(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.commands.execute`, a method of a session at the runtime. Its parameters are required.
    Execute, "session.commands.execute", Session, Required, crate::build::ExecuteCommandParams,
    2209, crate::view::ExecuteCommandResult<'a>, |raw| crate::view::ExecuteCommandResult(raw)
);

method!(
    /// `session.commands.handlePendingCommand`, a method of a session at the runtime. Its parameters are required.
    HandlePendingCommand, "session.commands.handlePendingCommand", Session, Required, crate::build::CommandsHandlePendingCommandRequest,
    270, crate::view::CommandsHandlePendingCommandResult<'a>, |raw| crate::view::CommandsHandlePendingCommandResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.commands.invoke`, a method of a session at the runtime. Its parameters are required.
    Invoke, "session.commands.invoke", Session, Required, crate::build::CommandsInvokeRequest,
    2824, crate::view::SlashCommandInvocationResult<'a>, |raw| crate::view::SlashCommandInvocationResult::over(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.commands.list`, a method of a session at the runtime. Its parameters may be left out.
    List, "session.commands.list", Session, Optional, crate::build::CommandsListRequest,
    2116, crate::view::CommandList<'a>, |raw| crate::view::CommandList(raw)
);

method!(
    /// `session.commands.respondToQueuedCommand`, a method of a session at the runtime. Its parameters are required.
    RespondToQueuedCommand, "session.commands.respondToQueuedCommand", Session, Required, crate::build::CommandsRespondToQueuedCommandRequest,
    276, crate::view::CommandsRespondToQueuedCommandResult<'a>, |raw| crate::view::CommandsRespondToQueuedCommandResult(raw)
);

}

#[cfg(feature = "all")]
/// `session.completions.*`
pub mod completions {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `session.completions.getTriggerCharacters`, a method of a session at the runtime. Its parameters are required.
    GetTriggerCharacters, "session.completions.getTriggerCharacters", Session, Required, crate::build::SessionParams,
    2120, crate::view::CompletionsGetTriggerCharactersResult<'a>, |raw| crate::view::CompletionsGetTriggerCharactersResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.completions.request`, a method of a session at the runtime. Its parameters are required.
    Request, "session.completions.request", Session, Required, crate::build::CompletionsRequestRequest,
    2124, crate::view::CompletionsRequestResult<'a>, |raw| crate::view::CompletionsRequestResult(raw)
);

}

#[cfg(feature = "all")]
/// `session.connectors.*`
pub mod connectors {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `session.connectors.connect`, a method of a session at the runtime. Its parameters are required.
    Connect, "session.connectors.connect", Session, Required, crate::build::ConnectorConnectRequest,
    2149, crate::view::ConnectorConnectResult<'a>, |raw| crate::view::ConnectorConnectResult::over(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.connectors.continueConnection`, a method of a session at the runtime. Its parameters are required.
    ContinueConnection, "session.connectors.continueConnection", Session, Required, crate::build::ConnectorContinueRequest,
    2149, crate::view::ConnectorConnectResult<'a>, |raw| crate::view::ConnectorConnectResult::over(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.connectors.disconnect`, a method of a session at the runtime. Its parameters are required.
    Disconnect, "session.connectors.disconnect", Session, Required, crate::build::ConnectorsDisconnectParams,
    2151, crate::view::ConnectorDisconnectResult<'a>, |raw| crate::view::ConnectorDisconnectResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.connectors.getCapabilities`, a method of a session at the runtime. Its parameters are required.
    GetCapabilities, "session.connectors.getCapabilities", Session, Required, crate::build::SessionParams,
    2133, crate::view::ConnectorCapabilities<'a>, |raw| crate::view::ConnectorCapabilities(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.connectors.getStatus`, a method of a session at the runtime. Its parameters are required.
    GetStatus, "session.connectors.getStatus", Session, Required, crate::build::SessionParams,
    2143, crate::view::ConnectorStatus<'a>, |raw| crate::view::ConnectorStatus(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.connectors.list`, a method of a session at the runtime. Its parameters are required.
    List, "session.connectors.list", Session, Required, crate::build::ConnectorAccountRequest,
    2137, crate::view::ConnectorCatalogResult<'a>, |raw| crate::view::ConnectorCatalogResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.connectors.reconcile`, a method of a session at the runtime. Its parameters are required.
    Reconcile, "session.connectors.reconcile", Session, Required, crate::build::ConnectorReconcileRequest,
    2143, crate::view::ConnectorStatus<'a>, |raw| crate::view::ConnectorStatus(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.connectors.reconnect`, a method of a session at the runtime. Its parameters are required.
    Reconnect, "session.connectors.reconnect", Session, Required, crate::build::ConnectorsReconnectParams,
    2149, crate::view::ConnectorConnectResult<'a>, |raw| crate::view::ConnectorConnectResult::over(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.connectors.refresh`, a method of a session at the runtime. Its parameters are required.
    Refresh, "session.connectors.refresh", Session, Required, crate::build::ConnectorsRefreshParams,
    2137, crate::view::ConnectorCatalogResult<'a>, |raw| crate::view::ConnectorCatalogResult(raw)
);

}

#[cfg(feature = "all")]
/// `session.content_exclusion.*`
pub mod content_exclusion {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `session.contentExclusion.checkPaths`, a method of a session at the runtime. Its parameters are required.
    CheckPaths, "session.contentExclusion.checkPaths", Session, Required, crate::build::ContentExclusionCheckPathsRequest,
    2159, crate::view::ContentExclusionCheckPathsResult<'a>, |raw| crate::view::ContentExclusionCheckPathsResult(raw)
);

}

#[cfg(feature = "all")]
/// `session.customizations.*`
pub mod customizations {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `session.customizations.reload`, a method of a session at the runtime. Its parameters are required.
    Reload, "session.customizations.reload", Session, Required, crate::build::SessionParams,
    1799, crate::view::SkillsLoadDiagnostics<'a>, |raw| crate::view::SkillsLoadDiagnostics(raw)
);

}

#[cfg(feature = "all")]
/// `session.debug.*`
pub mod debug {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `session.debug.collectLogs`, a method of a session at the runtime. Its parameters are required.
    CollectLogs, "session.debug.collectLogs", Session, Required, crate::build::DebugCollectLogsRequest,
    2178, crate::view::DebugCollectLogsResult<'a>, |raw| crate::view::DebugCollectLogsResult(raw)
);

}

#[cfg(feature = "all")]
/// `session.diagnostics.*`
pub mod diagnostics {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `session.diagnostics.configure`, a method of a session at the runtime. Its parameters are required.
    Configure, "session.diagnostics.configure", Session, Required, crate::build::DiagnosticsConfigureRequest,
    323, crate::view::DiagnosticsConfiguration<'a>, |raw| crate::view::DiagnosticsConfiguration(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.diagnostics.read`, a method of a session at the runtime. Its parameters are required.
    Read, "session.diagnostics.read", Session, Required, crate::build::DiagnosticsReadRequest,
    2190, crate::view::DiagnosticsReadResult<'a>, |raw| crate::view::DiagnosticsReadResult(raw)
);

}

/// `session.event_log.*`
pub mod event_log {
use crate::method::method;

method!(
    /// `session.eventLog.read`, a method of a session at the runtime. Its parameters are required.
    Read, "session.eventLog.read", Session, Required, crate::build::EventLogReadRequest,
    1214, crate::view::EventsReadResult<'a>, |raw| crate::view::EventsReadResult(raw)
);

method!(
    /// `session.eventLog.registerInterest`, a method of a session at the runtime. Its parameters are required.
    RegisterInterest, "session.eventLog.registerInterest", Session, Required, crate::build::RegisterEventInterestParams,
    1643, crate::view::RegisterEventInterestResult<'a>, |raw| crate::view::RegisterEventInterestResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.eventLog.releaseInterest`, a method of a session at the runtime. Its parameters are required.
    ReleaseInterest, "session.eventLog.releaseInterest", Session, Required, crate::build::ReleaseEventInterestParams,
    2207, crate::view::EventLogReleaseInterestResult<'a>, |raw| crate::view::EventLogReleaseInterestResult(raw)
);

method!(
    /// `session.eventLog.tail`, a method of a session at the runtime. Its parameters are required.
    Tail, "session.eventLog.tail", Session, Required, crate::build::SessionParams,
    362, crate::view::EventLogTailResult<'a>, |raw| crate::view::EventLogTailResult(raw)
);

}

#[cfg(feature = "all")]
/// `session.extensions.*`
pub mod extensions {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `session.extensions.disable`, a method of a session at the runtime. Its parameters are required.
    Disable, "session.extensions.disable", Session, Required, crate::build::ExtensionsDisableRequest,
    1884, crate::RawJson<'a>, |raw| raw
);

#[cfg(feature = "all")]
method!(
    /// `session.extensions.enable`, a method of a session at the runtime. Its parameters are required.
    Enable, "session.extensions.enable", Session, Required, crate::build::ExtensionsEnableRequest,
    1884, crate::RawJson<'a>, |raw| raw
);

#[cfg(feature = "all")]
method!(
    /// `session.extensions.list`, a method of a session at the runtime. Its parameters are required.
    List, "session.extensions.list", Session, Required, crate::build::SessionParams,
    2214, crate::view::ExtensionList<'a>, |raw| crate::view::ExtensionList(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.extensions.reload`, a method of a session at the runtime. Its parameters are required.
    Reload, "session.extensions.reload", Session, Required, crate::build::SessionParams,
    1884, crate::RawJson<'a>, |raw| raw
);

#[cfg(feature = "all")]
method!(
    /// `session.extensions.sendAttachmentsToMessage`, a method of a session at the runtime. Its parameters are required.
    SendAttachmentsToMessage, "session.extensions.sendAttachmentsToMessage", Session, Required, crate::build::SendAttachmentsToMessageParams,
    1884, crate::RawJson<'a>, |raw| raw
);

}

/// `session.fleet.*`
pub mod fleet {
use crate::method::method;

method!(
    /// `session.fleet.start`, a method of a session at the runtime. Its parameters are required.
    Start, "session.fleet.start", Session, Required, crate::build::FleetStartRequest,
    1247, crate::view::FleetStartResult<'a>, |raw| crate::view::FleetStartResult(raw)
);

}

/// `session.github_auth.*`
pub mod github_auth {
use crate::method::method;

method!(
    /// `session.gitHubAuth.getStatus`, a method of a session at the runtime. Its parameters are required.
    GetStatus, "session.gitHubAuth.getStatus", Session, Required, crate::build::SessionParams,
    1667, crate::view::SessionAuthStatus<'a>, |raw| crate::view::SessionAuthStatus(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.gitHubAuth.setCredentials`, a method of a session at the runtime. Its parameters are required.
    SetCredentials, "session.gitHubAuth.setCredentials", Session, Required, crate::build::SessionSetCredentialsParams,
    2700, crate::view::SessionSetCredentialsResult<'a>, |raw| crate::view::SessionSetCredentialsResult(raw)
);

}

/// `session.history.*`
pub mod history {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `session.history.abortManualCompaction`, a method of a session at the runtime. Its parameters are required.
    AbortManualCompaction, "session.history.abortManualCompaction", Session, Required, crate::build::SessionParams,
    2220, crate::view::HistoryAbortManualCompactionResult<'a>, |raw| crate::view::HistoryAbortManualCompactionResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.history.cancelBackgroundCompaction`, a method of a session at the runtime. Its parameters are required.
    CancelBackgroundCompaction, "session.history.cancelBackgroundCompaction", Session, Required, crate::build::SessionParams,
    2221, crate::view::HistoryCancelBackgroundCompactionResult<'a>, |raw| crate::view::HistoryCancelBackgroundCompactionResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.history.clearContext`, a method of a session at the runtime. Its parameters are required.
    ClearContext, "session.history.clearContext", Session, Required, crate::build::HistoryClearContextRequest,
    2223, crate::view::HistoryClearContextResult<'a>, |raw| crate::view::HistoryClearContextResult(raw)
);

method!(
    /// `session.history.compact`, a method of a session at the runtime. Its parameters may be left out.
    Compact, "session.history.compact", Session, Optional, crate::build::HistoryCompactRequest,
    1261, crate::view::HistoryCompactResult<'a>, |raw| crate::view::HistoryCompactResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.history.listRewindPoints`, a method of a session at the runtime. Its parameters are required.
    ListRewindPoints, "session.history.listRewindPoints", Session, Required, crate::build::SessionParams,
    2227, crate::view::HistoryListRewindPointsResult<'a>, |raw| crate::view::HistoryListRewindPointsResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.history.previewRewind`, a method of a session at the runtime. Its parameters are required.
    PreviewRewind, "session.history.previewRewind", Session, Required, crate::build::HistoryPreviewRewindRequest,
    2232, crate::view::HistoryPreviewRewindResult<'a>, |raw| crate::view::HistoryPreviewRewindResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.history.rewind`, a method of a session at the runtime. Its parameters are required.
    Rewind, "session.history.rewind", Session, Required, crate::build::HistoryRewindRequest,
    2239, crate::view::HistoryRewindResult<'a>, |raw| crate::view::HistoryRewindResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.history.summarizeForHandoff`, a method of a session at the runtime. Its parameters are required.
    SummarizeForHandoff, "session.history.summarizeForHandoff", Session, Required, crate::build::SessionParams,
    2240, crate::view::HistorySummarizeForHandoffResult<'a>, |raw| crate::view::HistorySummarizeForHandoffResult(raw)
);

method!(
    /// `session.history.truncate`, a method of a session at the runtime. Its parameters are required.
    Truncate, "session.history.truncate", Session, Required, crate::build::HistoryTruncateRequest,
    1263, crate::view::HistoryTruncateResult<'a>, |raw| crate::view::HistoryTruncateResult(raw)
);

}

#[cfg(feature = "all")]
/// `session.instructions.*`
pub mod instructions {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `session.instructions.getSources`, a method of a session at the runtime. Its parameters are required.
    GetSources, "session.instructions.getSources", Session, Required, crate::build::SessionParams,
    2255, crate::view::InstructionsGetSourcesResult<'a>, |raw| crate::view::InstructionsGetSourcesResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.instructions.reload`, a method of a session at the runtime. Its parameters are required.
    Reload, "session.instructions.reload", Session, Required, crate::build::SessionParams,
    1884, crate::RawJson<'a>, |raw| raw
);

}

#[cfg(feature = "all")]
/// `session.limit_prediction.*`
pub mod limit_prediction {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `session.limitPrediction.predict`, a method of a session at the runtime. Its parameters may be left out.
    Predict, "session.limitPrediction.predict", Session, Optional, crate::build::SessionLimitPredictionRequest,
    2650, crate::view::SessionLimitPredictionResult<'a>, |raw| crate::view::SessionLimitPredictionResult::over(raw)
);

}

#[cfg(feature = "all")]
/// `session.lsp.*`
pub mod lsp {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `session.lsp.initialize`, a method of a session at the runtime. Its parameters are required.
    Initialize, "session.lsp.initialize", Session, Required, crate::build::LspInitializeRequest,
    1884, crate::RawJson<'a>, |raw| raw
);

}

#[cfg(feature = "all")]
/// `session.managed_settings.*`
pub mod managed_settings {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `session.managedSettings.get`, a method of a session at the runtime. Its parameters are required.
    Get, "session.managedSettings.get", Session, Required, crate::build::SessionParams,
    889, crate::view::ManagedSettingsResolvedData<'a>, |raw| crate::view::ManagedSettingsResolvedData(raw)
);

}

/// `session.mcp.*`
pub mod mcp {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `session.mcp.cancelSamplingExecution`, a method of a session at the runtime. Its parameters are required.
    CancelSamplingExecution, "session.mcp.cancelSamplingExecution", Session, Required, crate::build::McpCancelSamplingExecutionParams,
    2299, crate::view::McpCancelSamplingExecutionResult<'a>, |raw| crate::view::McpCancelSamplingExecutionResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.mcp.disable`, a method of a session at the runtime. Its parameters are required.
    Disable, "session.mcp.disable", Session, Required, crate::build::McpDisableRequest,
    1884, crate::RawJson<'a>, |raw| raw
);

#[cfg(feature = "all")]
method!(
    /// `session.mcp.enable`, a method of a session at the runtime. Its parameters are required.
    Enable, "session.mcp.enable", Session, Required, crate::build::McpEnableRequest,
    1884, crate::RawJson<'a>, |raw| raw
);

#[cfg(feature = "all")]
method!(
    /// `session.mcp.executeSampling`, a method of a session at the runtime. Its parameters are required.
    ExecuteSampling, "session.mcp.executeSampling", Session, Required, crate::build::McpExecuteSamplingParams,
    2423, crate::view::McpSamplingExecutionResult<'a>, |raw| crate::view::McpSamplingExecutionResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.mcp.isServerRunning`, a method of a session at the runtime. Its parameters are required.
    IsServerRunning, "session.mcp.isServerRunning", Session, Required, crate::build::McpIsServerRunningRequest,
    2372, crate::view::McpIsServerRunningResult<'a>, |raw| crate::view::McpIsServerRunningResult(raw)
);

method!(
    /// `session.mcp.list`, a method of a session at the runtime. Its parameters are required.
    List, "session.mcp.list", Session, Required, crate::build::SessionParams,
    1457, crate::view::McpServerList<'a>, |raw| crate::view::McpServerList(raw)
);

method!(
    /// `session.mcp.listTools`, a method of a session at the runtime. Its parameters are required.
    ListTools, "session.mcp.listTools", Session, Required, crate::build::McpListToolsRequest,
    1442, crate::view::McpListToolsResult<'a>, |raw| crate::view::McpListToolsResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.mcp.moveLoadingToBackground`, a method of a session at the runtime. Its parameters are required.
    MoveLoadingToBackground, "session.mcp.moveLoadingToBackground", Session, Required, crate::build::SessionParams,
    2458, crate::view::MoveMcpLoadingToBackgroundResult<'a>, |raw| crate::view::MoveMcpLoadingToBackgroundResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.mcp.reload`, a method of a session at the runtime. Its parameters are required.
    Reload, "session.mcp.reload", Session, Required, crate::build::SessionParams,
    1884, crate::RawJson<'a>, |raw| raw
);

#[cfg(feature = "all")]
method!(
    /// `session.mcp.removeGitHub`, a method of a session at the runtime. Its parameters are required.
    RemoveGitHub, "session.mcp.removeGitHub", Session, Required, crate::build::SessionParams,
    2405, crate::view::McpRemoveGitHubResult<'a>, |raw| crate::view::McpRemoveGitHubResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.mcp.restartServer`, a method of a session at the runtime. Its parameters are required.
    RestartServer, "session.mcp.restartServer", Session, Required, crate::build::McpRestartServerRequest,
    1884, crate::RawJson<'a>, |raw| raw
);

#[cfg(feature = "all")]
method!(
    /// `session.mcp.setEnvValueMode`, a method of a session at the runtime. Its parameters are required.
    SetEnvValueMode, "session.mcp.setEnvValueMode", Session, Required, crate::build::McpSetEnvValueModeParams,
    2426, crate::view::McpSetEnvValueModeResult<'a>, |raw| crate::view::McpSetEnvValueModeResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.mcp.startServer`, a method of a session at the runtime. Its parameters are required.
    StartServer, "session.mcp.startServer", Session, Required, crate::build::McpStartServerRequest,
    1884, crate::RawJson<'a>, |raw| raw
);

#[cfg(feature = "all")]
method!(
    /// `session.mcp.stopServer`, a method of a session at the runtime. Its parameters are required.
    StopServer, "session.mcp.stopServer", Session, Required, crate::build::McpStopServerRequest,
    1884, crate::RawJson<'a>, |raw| raw
);

#[cfg(feature = "all")]
/// `session.mcp.apps.*`
pub mod apps {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `session.mcp.apps.callTool`, a method of a session at the runtime. Its parameters are required.
    CallTool, "session.mcp.apps.callTool", Session, Required, crate::build::McpAppsCallToolRequest,
    19, crate::Map<'a, crate::RawJson<'a>>, |raw| crate::Map::new(raw, crate::RawJson::itself)
);

#[cfg(feature = "all")]
method!(
    /// `session.mcp.apps.diagnose`, a method of a session at the runtime. Its parameters are required.
    Diagnose, "session.mcp.apps.diagnose", Session, Required, crate::build::McpAppsDiagnoseRequest,
    2277, crate::view::McpAppsDiagnoseResult<'a>, |raw| crate::view::McpAppsDiagnoseResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.mcp.apps.getHostContext`, a method of a session at the runtime. Its parameters are required.
    GetHostContext, "session.mcp.apps.getHostContext", Session, Required, crate::build::SessionParams,
    2284, crate::view::McpAppsHostContext<'a>, |raw| crate::view::McpAppsHostContext(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.mcp.apps.listTools`, a method of a session at the runtime. Its parameters are required.
    ListTools, "session.mcp.apps.listTools", Session, Required, crate::build::McpAppsListToolsRequest,
    2286, crate::view::McpAppsListToolsResult<'a>, |raw| crate::view::McpAppsListToolsResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.mcp.apps.readResource`, a method of a session at the runtime. Its parameters are required.
    ReadResource, "session.mcp.apps.readResource", Session, Required, crate::build::McpAppsReadResourceRequest,
    2290, crate::view::McpAppsReadResourceResult<'a>, |raw| crate::view::McpAppsReadResourceResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.mcp.apps.setHostContext`, a method of a session at the runtime. Its parameters are required.
    SetHostContext, "session.mcp.apps.setHostContext", Session, Required, crate::build::McpAppsSetHostContextRequest,
    1884, crate::RawJson<'a>, |raw| raw
);

}

/// `session.mcp.headers.*`
pub mod headers {
use crate::method::method;

method!(
    /// `session.mcp.headers.handlePendingHeadersRefreshRequest`, a method of a session at the runtime. Its parameters are required.
    HandlePendingHeadersRefreshRequest, "session.mcp.headers.handlePendingHeadersRefreshRequest", Session, Required, crate::build::McpHeadersHandlePendingHeadersRefreshRequestRequest,
    1430, crate::view::McpHeadersHandlePendingHeadersRefreshRequestResult<'a>, |raw| crate::view::McpHeadersHandlePendingHeadersRefreshRequestResult(raw)
);

}

/// `session.mcp.oauth.*`
pub mod oauth {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `session.mcp.oauth.authenticationStateChanged`, a method of a session at the runtime. Its parameters are required.
    AuthenticationStateChanged, "session.mcp.oauth.authenticationStateChanged", Session, Required, crate::build::McpOauthAuthenticationStateChangedRequest,
    1884, crate::RawJson<'a>, |raw| raw
);

#[cfg(feature = "all")]
method!(
    /// `session.mcp.oauth.cancelLogin`, a method of a session at the runtime. Its parameters are required.
    CancelLogin, "session.mcp.oauth.cancelLogin", Session, Required, crate::build::McpOauthCancelLoginParams,
    2375, crate::view::McpOauthCancelLoginResult<'a>, |raw| crate::view::McpOauthCancelLoginResult(raw)
);

method!(
    /// `session.mcp.oauth.handlePendingRequest`, a method of a session at the runtime. Its parameters are required.
    HandlePendingRequest, "session.mcp.oauth.handlePendingRequest", Session, Required, crate::build::McpOauthHandlePendingRequest,
    1449, crate::view::McpOauthHandlePendingResult<'a>, |raw| crate::view::McpOauthHandlePendingResult(raw)
);

method!(
    /// `session.mcp.oauth.login`, a method of a session at the runtime. Its parameters are required.
    Login, "session.mcp.oauth.login", Session, Required, crate::build::McpOauthLoginRequest,
    1453, crate::view::McpOauthLoginResult<'a>, |raw| crate::view::McpOauthLoginResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.mcp.oauth.prepareLogin`, a method of a session at the runtime. Its parameters are required.
    PrepareLogin, "session.mcp.oauth.prepareLogin", Session, Required, crate::build::McpOauthPrepareLoginParams,
    2377, crate::view::McpOauthPrepareLoginResult<'a>, |raw| crate::view::McpOauthPrepareLoginResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.mcp.oauth.probe`, a method of a session at the runtime. Its parameters are required.
    Probe, "session.mcp.oauth.probe", Session, Required, crate::build::McpOauthProbeRequest,
    2387, crate::view::McpOauthProbeResult<'a>, |raw| crate::view::McpOauthProbeResult::over(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.mcp.oauth.respond`, a method of a session at the runtime. Its parameters are required.
    Respond, "session.mcp.oauth.respond", Session, Required, crate::build::McpOauthRespondRequest,
    2389, crate::view::McpOauthRespondResult<'a>, |raw| crate::view::McpOauthRespondResult(raw)
);

}

#[cfg(feature = "all")]
/// `session.mcp.resources.*`
pub mod resources {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `session.mcp.resources.list`, a method of a session at the runtime. Its parameters are required.
    List, "session.mcp.resources.list", Session, Required, crate::build::McpResourcesListRequest,
    2414, crate::view::McpResourcesListResult<'a>, |raw| crate::view::McpResourcesListResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.mcp.resources.listTemplates`, a method of a session at the runtime. Its parameters are required.
    ListTemplates, "session.mcp.resources.listTemplates", Session, Required, crate::build::McpResourcesListTemplatesRequest,
    2417, crate::view::McpResourcesListTemplatesResult<'a>, |raw| crate::view::McpResourcesListTemplatesResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.mcp.resources.read`, a method of a session at the runtime. Its parameters are required.
    Read, "session.mcp.resources.read", Session, Required, crate::build::McpResourcesReadRequest,
    2420, crate::view::McpResourcesReadResult<'a>, |raw| crate::view::McpResourcesReadResult(raw)
);

}

}

/// `session.metadata.*`
pub mod metadata {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `session.metadata.activity`, a method of a session at the runtime. Its parameters are required.
    Activity, "session.metadata.activity", Session, Required, crate::build::SessionParams,
    2633, crate::view::SessionActivity<'a>, |raw| crate::view::SessionActivity(raw)
);

method!(
    /// `session.metadata.contextInfo`, a method of a session at the runtime. Its parameters are required.
    ContextInfo, "session.metadata.contextInfo", Session, Required, crate::build::MetadataContextInfoRequest,
    1464, crate::view::MetadataContextInfoResult<'a>, |raw| crate::view::MetadataContextInfoResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.metadata.getClientMetadata`, a method of a session at the runtime. Its parameters are required.
    GetClientMetadata, "session.metadata.getClientMetadata", Session, Required, crate::build::SessionParams,
    59, crate::Map<'a, std::borrow::Cow<'a, str>>, |raw| crate::Map::new(raw, crate::RawJson::to_text)
);

#[cfg(feature = "all")]
method!(
    /// `session.metadata.getContextAttribution`, a method of a session at the runtime. Its parameters are required.
    GetContextAttribution, "session.metadata.getContextAttribution", Session, Required, crate::build::SessionParams,
    2435, crate::view::MetadataContextAttributionResult<'a>, |raw| crate::view::MetadataContextAttributionResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.metadata.getContextHeaviestMessages`, a method of a session at the runtime. Its parameters are required.
    GetContextHeaviestMessages, "session.metadata.getContextHeaviestMessages", Session, Required, crate::build::MetadataContextHeaviestMessagesRequest,
    2438, crate::view::MetadataContextHeaviestMessagesResult<'a>, |raw| crate::view::MetadataContextHeaviestMessagesResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.metadata.isProcessing`, a method of a session at the runtime. Its parameters are required.
    IsProcessing, "session.metadata.isProcessing", Session, Required, crate::build::SessionParams,
    2439, crate::view::MetadataIsProcessingResult<'a>, |raw| crate::view::MetadataIsProcessingResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.metadata.recomputeContextTokens`, a method of a session at the runtime. Its parameters are required.
    RecomputeContextTokens, "session.metadata.recomputeContextTokens", Session, Required, crate::build::MetadataRecomputeContextTokensRequest,
    2441, crate::view::MetadataRecomputeContextTokensResult<'a>, |raw| crate::view::MetadataRecomputeContextTokensResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.metadata.recordContextChange`, a method of a session at the runtime. Its parameters are required.
    RecordContextChange, "session.metadata.recordContextChange", Session, Required, crate::build::MetadataRecordContextChangeRequest,
    2445, crate::view::MetadataRecordContextChangeResult<'a>, |raw| crate::view::MetadataRecordContextChangeResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.metadata.setWorkingDirectory`, a method of a session at the runtime. Its parameters are required.
    SetWorkingDirectory, "session.metadata.setWorkingDirectory", Session, Required, crate::build::MetadataSetWorkingDirectoryRequest,
    2447, crate::view::MetadataSetWorkingDirectoryResult<'a>, |raw| crate::view::MetadataSetWorkingDirectoryResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.metadata.snapshot`, a method of a session at the runtime. Its parameters are required.
    Snapshot, "session.metadata.snapshot", Session, Required, crate::build::SessionParams,
    2659, crate::view::SessionMetadataSnapshot<'a>, |raw| crate::view::SessionMetadataSnapshot(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.metadata.updateClientMetadata`, a method of a session at the runtime. Its parameters are required.
    UpdateClientMetadata, "session.metadata.updateClientMetadata", Session, Required, crate::build::MetadataUpdateClientMetadataRequest,
    59, crate::Map<'a, std::borrow::Cow<'a, str>>, |raw| crate::Map::new(raw, crate::RawJson::to_text)
);

}

/// `session.mode.*`
pub mod mode {
use crate::method::method;

method!(
    /// `session.mode.get`, a method of a session at the runtime. Its parameters are required.
    Get, "session.mode.get", Session, Required, crate::build::SessionParams,
    717, crate::enums::SessionMode, |raw| crate::enums::SessionMode::read(raw)
);

method!(
    /// `session.mode.set`, a method of a session at the runtime. Its parameters are required.
    Set, "session.mode.set", Session, Required, crate::build::ModeSetRequest,
    1468, crate::view::ModeSetResult<'a>, |raw| crate::view::ModeSetResult(raw)
);

}

/// `session.model.*`
pub mod model {
use crate::method::method;

method!(
    /// `session.model.getCurrent`, a method of a session at the runtime. Its parameters are required.
    GetCurrent, "session.model.getCurrent", Session, Required, crate::build::SessionParams,
    292, crate::view::CurrentModel<'a>, |raw| crate::view::CurrentModel(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.model.list`, a method of a session at the runtime. Its parameters may be left out.
    List, "session.model.list", Session, Optional, crate::build::ModelListRequest,
    2663, crate::view::SessionModelList<'a>, |raw| crate::view::SessionModelList(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.model.setAllowedModels`, a method of a session at the runtime. Its parameters are required.
    SetAllowedModels, "session.model.setAllowedModels", Session, Required, crate::build::ModelSetAllowedModelsRequest,
    2455, crate::view::ModelSetAllowedModelsResult<'a>, |raw| crate::view::ModelSetAllowedModelsResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.model.setReasoningEffort`, a method of a session at the runtime. Its parameters are required.
    SetReasoningEffort, "session.model.setReasoningEffort", Session, Required, crate::build::ModelSetReasoningEffortRequest,
    2457, crate::view::ModelSetReasoningEffortResult<'a>, |raw| crate::view::ModelSetReasoningEffortResult(raw)
);

method!(
    /// `session.model.switchAutoTier`, a method of a session at the runtime. Its parameters are required.
    SwitchAutoTier, "session.model.switchAutoTier", Session, Required, crate::build::ModelSwitchAutoTierRequest,
    1496, crate::view::ModelSwitchAutoTierResult<'a>, |raw| crate::view::ModelSwitchAutoTierResult(raw)
);

method!(
    /// `session.model.switchTo`, a method of a session at the runtime. Its parameters are required.
    SwitchTo, "session.model.switchTo", Session, Required, crate::build::ModelSwitchToRequest,
    1498, crate::view::ModelSwitchToResult<'a>, |raw| crate::view::ModelSwitchToResult(raw)
);

}

/// `session.name.*`
pub mod name {
use crate::method::method;

method!(
    /// `session.name.get`, a method of a session at the runtime. Its parameters are required.
    Get, "session.name.get", Session, Required, crate::build::SessionParams,
    1500, crate::view::NameGetResult<'a>, |raw| crate::view::NameGetResult(raw)
);

method!(
    /// `session.name.set`, a method of a session at the runtime. Its parameters are required.
    Set, "session.name.set", Session, Required, crate::build::NameSetRequest,
    1884, crate::RawJson<'a>, |raw| raw
);

#[cfg(feature = "all")]
method!(
    /// `session.name.setAuto`, a method of a session at the runtime. Its parameters are required.
    SetAuto, "session.name.setAuto", Session, Required, crate::build::NameSetAutoRequest,
    2460, crate::view::NameSetAutoResult<'a>, |raw| crate::view::NameSetAutoResult(raw)
);

}

/// `session.options.*`
pub mod options {
use crate::method::method;

method!(
    /// `session.options.update`, a method of a session at the runtime. Its parameters are required.
    Update, "session.options.update", Session, Required, crate::build::SessionUpdateOptionsParams,
    1786, crate::view::SessionUpdateOptionsResult<'a>, |raw| crate::view::SessionUpdateOptionsResult(raw)
);

}

/// `session.permissions.*`
pub mod permissions {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `session.permissions.configure`, a method of a session at the runtime. Its parameters are required.
    Configure, "session.permissions.configure", Session, Required, crate::build::PermissionsConfigureParams,
    2498, crate::view::PermissionsConfigureResult<'a>, |raw| crate::view::PermissionsConfigureResult(raw)
);

method!(
    /// `session.permissions.getMode`, a method of a session at the runtime. Its parameters are required.
    GetMode, "session.permissions.getMode", Session, Required, crate::build::SessionParams,
    1577, crate::view::PermissionsGetModeResult<'a>, |raw| crate::view::PermissionsGetModeResult(raw)
);

method!(
    /// `session.permissions.handlePendingPermissionRequest`, a method of a session at the runtime. Its parameters are required.
    HandlePendingPermissionRequest, "session.permissions.handlePendingPermissionRequest", Session, Required, crate::build::PermissionDecisionRequest,
    1576, crate::view::PermissionRequestResult<'a>, |raw| crate::view::PermissionRequestResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.permissions.modifyRules`, a method of a session at the runtime. Its parameters are required.
    ModifyRules, "session.permissions.modifyRules", Session, Required, crate::build::PermissionsModifyRulesParams,
    2503, crate::view::PermissionsModifyRulesResult<'a>, |raw| crate::view::PermissionsModifyRulesResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.permissions.notifyPromptShown`, a method of a session at the runtime. Its parameters are required.
    NotifyPromptShown, "session.permissions.notifyPromptShown", Session, Required, crate::build::PermissionPromptShownNotification,
    2504, crate::view::PermissionsNotifyPromptShownResult<'a>, |raw| crate::view::PermissionsNotifyPromptShownResult(raw)
);

method!(
    /// `session.permissions.pendingRequests`, a method of a session at the runtime. Its parameters are required.
    PendingRequests, "session.permissions.pendingRequests", Session, Required, crate::build::SessionParams,
    1517, crate::view::PendingPermissionRequestList<'a>, |raw| crate::view::PendingPermissionRequestList(raw)
);

method!(
    /// `session.permissions.resetSessionApprovals`, a method of a session at the runtime. Its parameters are required.
    ResetSessionApprovals, "session.permissions.resetSessionApprovals", Session, Required, crate::build::PermissionsResetSessionApprovalsRequest,
    1579, crate::view::PermissionsResetSessionApprovalsResult<'a>, |raw| crate::view::PermissionsResetSessionApprovalsResult(raw)
);

method!(
    /// `session.permissions.setApproveAll`, a method of a session at the runtime. Its parameters are required.
    SetApproveAll, "session.permissions.setApproveAll", Session, Required, crate::build::PermissionsSetApproveAllRequest,
    1582, crate::view::PermissionsSetApproveAllResult<'a>, |raw| crate::view::PermissionsSetApproveAllResult(raw)
);

method!(
    /// `session.permissions.setMode`, a method of a session at the runtime. Its parameters are required.
    SetMode, "session.permissions.setMode", Session, Required, crate::build::PermissionsSetModeRequest,
    1585, crate::view::PermissionsSetModeResult<'a>, |raw| crate::view::PermissionsSetModeResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.permissions.setRequired`, a method of a session at the runtime. Its parameters are required.
    SetRequired, "session.permissions.setRequired", Session, Required, crate::build::PermissionsSetRequiredRequest,
    2508, crate::view::PermissionsSetRequiredResult<'a>, |raw| crate::view::PermissionsSetRequiredResult(raw)
);

#[cfg(feature = "all")]
/// `session.permissions.folder_trust.*`
pub mod folder_trust {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `session.permissions.folderTrust.addTrusted`, a method of a session at the runtime. Its parameters are required.
    AddTrusted, "session.permissions.folderTrust.addTrusted", Session, Required, crate::build::FolderTrustAddParams,
    2499, crate::view::PermissionsFolderTrustAddTrustedResult<'a>, |raw| crate::view::PermissionsFolderTrustAddTrustedResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.permissions.folderTrust.isTrusted`, a method of a session at the runtime. Its parameters are required.
    IsTrusted, "session.permissions.folderTrust.isTrusted", Session, Required, crate::build::FolderTrustCheckParams,
    2219, crate::view::FolderTrustCheckResult<'a>, |raw| crate::view::FolderTrustCheckResult(raw)
);

}

#[cfg(feature = "all")]
/// `session.permissions.locations.*`
pub mod locations {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `session.permissions.locations.addToolApproval`, a method of a session at the runtime. Its parameters are required.
    AddToolApproval, "session.permissions.locations.addToolApproval", Session, Required, crate::build::PermissionLocationAddToolApprovalParams,
    2500, crate::view::PermissionsLocationsAddToolApprovalResult<'a>, |raw| crate::view::PermissionsLocationsAddToolApprovalResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.permissions.locations.apply`, a method of a session at the runtime. Its parameters are required.
    Apply, "session.permissions.locations.apply", Session, Required, crate::build::PermissionLocationApplyParams,
    2476, crate::view::PermissionLocationApplyResult<'a>, |raw| crate::view::PermissionLocationApplyResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.permissions.locations.resolve`, a method of a session at the runtime. Its parameters are required.
    Resolve, "session.permissions.locations.resolve", Session, Required, crate::build::PermissionLocationResolveParams,
    2478, crate::view::PermissionLocationResolveResult<'a>, |raw| crate::view::PermissionLocationResolveResult(raw)
);

}

#[cfg(feature = "all")]
/// `session.permissions.paths.*`
pub mod paths {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `session.permissions.paths.add`, a method of a session at the runtime. Its parameters are required.
    Add, "session.permissions.paths.add", Session, Required, crate::build::PermissionPathsAddParams,
    2505, crate::view::PermissionsPathsAddResult<'a>, |raw| crate::view::PermissionsPathsAddResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.permissions.paths.isPathWithinAllowedDirectories`, a method of a session at the runtime. Its parameters are required.
    IsPathWithinAllowedDirectories, "session.permissions.paths.isPathWithinAllowedDirectories", Session, Required, crate::build::PermissionPathsAllowedCheckParams,
    2481, crate::view::PermissionPathsAllowedCheckResult<'a>, |raw| crate::view::PermissionPathsAllowedCheckResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.permissions.paths.isPathWithinWorkspace`, a method of a session at the runtime. Its parameters are required.
    IsPathWithinWorkspace, "session.permissions.paths.isPathWithinWorkspace", Session, Required, crate::build::PermissionPathsWorkspaceCheckParams,
    2486, crate::view::PermissionPathsWorkspaceCheckResult<'a>, |raw| crate::view::PermissionPathsWorkspaceCheckResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.permissions.paths.list`, a method of a session at the runtime. Its parameters are required.
    List, "session.permissions.paths.list", Session, Required, crate::build::SessionParams,
    2483, crate::view::PermissionPathsList<'a>, |raw| crate::view::PermissionPathsList(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.permissions.paths.updatePrimary`, a method of a session at the runtime. Its parameters are required.
    UpdatePrimary, "session.permissions.paths.updatePrimary", Session, Required, crate::build::PermissionPathsUpdatePrimaryParams,
    2506, crate::view::PermissionsPathsUpdatePrimaryResult<'a>, |raw| crate::view::PermissionsPathsUpdatePrimaryResult(raw)
);

}

#[cfg(feature = "all")]
/// `session.permissions.urls.*`
pub mod urls {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `session.permissions.urls.setUnrestrictedMode`, a method of a session at the runtime. Its parameters are required.
    SetUnrestrictedMode, "session.permissions.urls.setUnrestrictedMode", Session, Required, crate::build::PermissionUrlsSetUnrestrictedModeParams,
    2509, crate::view::PermissionsUrlsSetUnrestrictedModeResult<'a>, |raw| crate::view::PermissionsUrlsSetUnrestrictedModeResult(raw)
);

}

}

/// `session.plan.*`
pub mod plan {
use crate::method::method;

method!(
    /// `session.plan.delete`, a method of a session at the runtime. Its parameters are required.
    Delete, "session.plan.delete", Session, Required, crate::build::SessionParams,
    1884, crate::RawJson<'a>, |raw| raw
);

method!(
    /// `session.plan.read`, a method of a session at the runtime. Its parameters are required.
    Read, "session.plan.read", Session, Required, crate::build::SessionParams,
    1588, crate::view::PlanReadResult<'a>, |raw| crate::view::PlanReadResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.plan.readSqlTodos`, a method of a session at the runtime. Its parameters are required.
    ReadSqlTodos, "session.plan.readSqlTodos", Session, Required, crate::build::SessionParams,
    2512, crate::view::PlanReadSqlTodosResult<'a>, |raw| crate::view::PlanReadSqlTodosResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.plan.readSqlTodosWithDependencies`, a method of a session at the runtime. Its parameters are required.
    ReadSqlTodosWithDependencies, "session.plan.readSqlTodosWithDependencies", Session, Required, crate::build::SessionParams,
    2515, crate::view::PlanReadSqlTodosWithDependenciesResult<'a>, |raw| crate::view::PlanReadSqlTodosWithDependenciesResult(raw)
);

method!(
    /// `session.plan.update`, a method of a session at the runtime. Its parameters are required.
    Update, "session.plan.update", Session, Required, crate::build::PlanUpdateRequest,
    1884, crate::RawJson<'a>, |raw| raw
);

}

#[cfg(feature = "all")]
/// `session.plugins.*`
pub mod plugins {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `session.plugins.disable`, a method of a session at the runtime. Its parameters are required.
    Disable, "session.plugins.disable", Session, Required, crate::build::SessionPluginsDisableRequest,
    1884, crate::RawJson<'a>, |raw| raw
);

#[cfg(feature = "all")]
method!(
    /// `session.plugins.enable`, a method of a session at the runtime. Its parameters are required.
    Enable, "session.plugins.enable", Session, Required, crate::build::SessionPluginsEnableRequest,
    1884, crate::RawJson<'a>, |raw| raw
);

#[cfg(feature = "all")]
method!(
    /// `session.plugins.install`, a method of a session at the runtime. Its parameters are required.
    Install, "session.plugins.install", Session, Required, crate::build::SessionPluginsInstallRequest,
    1591, crate::view::PluginInstallResult<'a>, |raw| crate::view::PluginInstallResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.plugins.list`, a method of a session at the runtime. Its parameters are required.
    List, "session.plugins.list", Session, Required, crate::build::SessionParams,
    2518, crate::view::PluginList<'a>, |raw| crate::view::PluginList(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.plugins.reload`, a method of a session at the runtime. Its parameters may be left out.
    Reload, "session.plugins.reload", Session, Optional, crate::build::PluginsReloadRequest,
    1884, crate::RawJson<'a>, |raw| raw
);

#[cfg(feature = "all")]
method!(
    /// `session.plugins.uninstall`, a method of a session at the runtime. Its parameters are required.
    Uninstall, "session.plugins.uninstall", Session, Required, crate::build::PluginsUninstallParams,
    1884, crate::RawJson<'a>, |raw| raw
);

#[cfg(feature = "all")]
method!(
    /// `session.plugins.update`, a method of a session at the runtime. Its parameters are required.
    Update, "session.plugins.update", Session, Required, crate::build::PluginsUpdateParams,
    2522, crate::view::PluginUpdateResult<'a>, |raw| crate::view::PluginUpdateResult(raw)
);

#[cfg(feature = "all")]
/// `session.plugins.marketplaces.*`
pub mod marketplaces {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `session.plugins.marketplaces.add`, a method of a session at the runtime. Its parameters are required.
    Add, "session.plugins.marketplaces.add", Session, Required, crate::build::PluginsMarketplacesAddParams,
    1421, crate::view::MarketplaceAddResult<'a>, |raw| crate::view::MarketplaceAddResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.plugins.marketplaces.browse`, a method of a session at the runtime. Its parameters are required.
    Browse, "session.plugins.marketplaces.browse", Session, Required, crate::build::PluginsMarketplacesBrowseParams,
    2263, crate::view::MarketplaceBrowseResult<'a>, |raw| crate::view::MarketplaceBrowseResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.plugins.marketplaces.list`, a method of a session at the runtime. Its parameters are required.
    List, "session.plugins.marketplaces.list", Session, Required, crate::build::SessionParams,
    2266, crate::view::MarketplaceListResult<'a>, |raw| crate::view::MarketplaceListResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.plugins.marketplaces.refresh`, a method of a session at the runtime. Its parameters may be left out.
    Refresh, "session.plugins.marketplaces.refresh", Session, Optional, crate::build::PluginsMarketplacesRefreshParams,
    2269, crate::view::MarketplaceRefreshResult<'a>, |raw| crate::view::MarketplaceRefreshResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.plugins.marketplaces.remove`, a method of a session at the runtime. Its parameters are required.
    Remove, "session.plugins.marketplaces.remove", Session, Required, crate::build::PluginsMarketplacesRemoveParams,
    2270, crate::view::MarketplaceRemoveResult<'a>, |raw| crate::view::MarketplaceRemoveResult(raw)
);

}

}

#[cfg(feature = "all")]
/// `session.provider.*`
pub mod provider {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `session.provider.add`, a method of a session at the runtime. Its parameters are required.
    Add, "session.provider.add", Session, Required, crate::build::ProviderAddRequest,
    2538, crate::view::ProviderAddResult<'a>, |raw| crate::view::ProviderAddResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.provider.getEndpoint`, a method of a session at the runtime. Its parameters may be left out.
    GetEndpoint, "session.provider.getEndpoint", Session, Optional, crate::build::ProviderGetEndpointRequest,
    2543, crate::view::ProviderEndpoint<'a>, |raw| crate::view::ProviderEndpoint(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.provider.sync`, a method of a session at the runtime. Its parameters are required.
    Sync, "session.provider.sync", Session, Required, crate::build::ProviderSyncRequest,
    2546, crate::view::ProviderSyncResult<'a>, |raw| crate::view::ProviderSyncResult(raw)
);

}

/// `session.queue.*`
pub mod queue {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `session.queue.appendSteering`, a method of a session at the runtime. Its parameters are required.
    AppendSteering, "session.queue.appendSteering", Session, Required, crate::build::QueueAppendSteeringRequest,
    2584, crate::view::QueueUpdateTextResult<'a>, |raw| crate::view::QueueUpdateTextResult(raw)
);

method!(
    /// `session.queue.clear`, a method of a session at the runtime. Its parameters are required.
    Clear, "session.queue.clear", Session, Required, crate::build::SessionParams,
    1884, crate::RawJson<'a>, |raw| raw
);

#[cfg(feature = "all")]
method!(
    /// `session.queue.duplicateAt`, a method of a session at the runtime. Its parameters are required.
    DuplicateAt, "session.queue.duplicateAt", Session, Required, crate::build::QueueDuplicateAtRequest,
    2572, crate::view::QueueDuplicateAtResult<'a>, |raw| crate::view::QueueDuplicateAtResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.queue.insertAt`, a method of a session at the runtime. Its parameters are required.
    InsertAt, "session.queue.insertAt", Session, Required, crate::build::QueueInsertAtRequest,
    2575, crate::view::QueueInsertAtResult<'a>, |raw| crate::view::QueueInsertAtResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.queue.moveItem`, a method of a session at the runtime. Its parameters are required.
    MoveItem, "session.queue.moveItem", Session, Required, crate::build::QueueMoveItemRequest,
    2577, crate::view::QueueMoveItemResult<'a>, |raw| crate::view::QueueMoveItemResult(raw)
);

method!(
    /// `session.queue.pendingItems`, a method of a session at the runtime. Its parameters are required.
    PendingItems, "session.queue.pendingItems", Session, Required, crate::build::SessionParams,
    1640, crate::view::QueuePendingItemsResult<'a>, |raw| crate::view::QueuePendingItemsResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.queue.removeAt`, a method of a session at the runtime. Its parameters are required.
    RemoveAt, "session.queue.removeAt", Session, Required, crate::build::QueueRemoveAtRequest,
    2579, crate::view::QueueRemoveAtResult<'a>, |raw| crate::view::QueueRemoveAtResult(raw)
);

method!(
    /// `session.queue.removeMostRecent`, a method of a session at the runtime. Its parameters are required.
    RemoveMostRecent, "session.queue.removeMostRecent", Session, Required, crate::build::SessionParams,
    1641, crate::view::QueueRemoveMostRecentResult<'a>, |raw| crate::view::QueueRemoveMostRecentResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.queue.sendNow`, a method of a session at the runtime. Its parameters are required.
    SendNow, "session.queue.sendNow", Session, Required, crate::build::QueueSendNowRequest,
    2581, crate::view::QueueSendNowResult<'a>, |raw| crate::view::QueueSendNowResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.queue.setDrainPaused`, a method of a session at the runtime. Its parameters are required.
    SetDrainPaused, "session.queue.setDrainPaused", Session, Required, crate::build::QueueSetDrainPausedRequest,
    1884, crate::RawJson<'a>, |raw| raw
);

#[cfg(feature = "all")]
method!(
    /// `session.queue.updateText`, a method of a session at the runtime. Its parameters are required.
    UpdateText, "session.queue.updateText", Session, Required, crate::build::QueueUpdateTextRequest,
    2584, crate::view::QueueUpdateTextResult<'a>, |raw| crate::view::QueueUpdateTextResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.queue.withdrawMessage`, a method of a session at the runtime. Its parameters are required.
    WithdrawMessage, "session.queue.withdrawMessage", Session, Required, crate::build::QueueWithdrawMessageRequest,
    2586, crate::view::QueueWithdrawMessageResult<'a>, |raw| crate::view::QueueWithdrawMessageResult(raw)
);

}

/// `session.remote.*`
pub mod remote {
use crate::method::method;

method!(
    /// `session.remote.disable`, a method of a session at the runtime. Its parameters are required.
    Disable, "session.remote.disable", Session, Required, crate::build::SessionParams,
    1884, crate::RawJson<'a>, |raw| raw
);

method!(
    /// `session.remote.enable`, a method of a session at the runtime. Its parameters are required.
    Enable, "session.remote.enable", Session, Required, crate::build::RemoteEnableRequest,
    1646, crate::view::RemoteEnableResult<'a>, |raw| crate::view::RemoteEnableResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.remote.notifySteerableChanged`, a method of a session at the runtime. Its parameters are required.
    NotifySteerableChanged, "session.remote.notifySteerableChanged", Session, Required, crate::build::RemoteNotifySteerableChangedRequest,
    2602, crate::view::RemoteNotifySteerableChangedResult<'a>, |raw| crate::view::RemoteNotifySteerableChangedResult(raw)
);

}

#[cfg(feature = "all")]
/// `session.sandbox.*`
pub mod sandbox {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `session.sandbox.disableForSession`, a method of a session at the runtime. Its parameters are required.
    DisableForSession, "session.sandbox.disableForSession", Session, Required, crate::build::SandboxDisableForSessionRequest,
    2610, crate::view::SandboxDisableForSessionResult<'a>, |raw| crate::view::SandboxDisableForSessionResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.sandbox.getEnforcementStatus`, a method of a session at the runtime. Its parameters are required.
    GetEnforcementStatus, "session.sandbox.getEnforcementStatus", Session, Required, crate::build::SessionParams,
    2611, crate::view::SandboxEnforcementStatus<'a>, |raw| crate::view::SandboxEnforcementStatus(raw)
);

}

#[cfg(feature = "all")]
/// `session.schedule.*`
pub mod schedule {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `session.schedule.list`, a method of a session at the runtime. Its parameters are required.
    List, "session.schedule.list", Session, Required, crate::build::SessionParams,
    2617, crate::view::ScheduleList<'a>, |raw| crate::view::ScheduleList(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.schedule.stop`, a method of a session at the runtime. Its parameters are required.
    Stop, "session.schedule.stop", Session, Required, crate::build::ScheduleStopRequest,
    2619, crate::view::ScheduleStopResult<'a>, |raw| crate::view::ScheduleStopResult(raw)
);

}

/// `session.shell.*`
pub mod shell {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `session.shell.cancelUserRequested`, a method of a session at the runtime. Its parameters are required.
    CancelUserRequested, "session.shell.cancelUserRequested", Session, Required, crate::build::ShellCancelUserRequestedRequest,
    2000, crate::view::CancelUserRequestedShellCommandResult<'a>, |raw| crate::view::CancelUserRequestedShellCommandResult(raw)
);

method!(
    /// `session.shell.exec`, a method of a session at the runtime. Its parameters are required.
    Exec, "session.shell.exec", Session, Required, crate::build::ShellExecRequest,
    1790, crate::view::ShellExecResult<'a>, |raw| crate::view::ShellExecResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.shell.executeUserRequested`, a method of a session at the runtime. Its parameters are required.
    ExecuteUserRequested, "session.shell.executeUserRequested", Session, Required, crate::build::ShellExecuteUserRequestedRequest,
    2906, crate::view::UserRequestedShellCommandResult<'a>, |raw| crate::view::UserRequestedShellCommandResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.shell.kill`, a method of a session at the runtime. Its parameters are required.
    Kill, "session.shell.kill", Session, Required, crate::build::ShellKillRequest,
    2747, crate::view::ShellKillResult<'a>, |raw| crate::view::ShellKillResult(raw)
);

}

/// `session.skills.*`
pub mod skills {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `session.skills.disable`, a method of a session at the runtime. Its parameters are required.
    Disable, "session.skills.disable", Session, Required, crate::build::SkillsDisableRequest,
    1884, crate::RawJson<'a>, |raw| raw
);

#[cfg(feature = "all")]
method!(
    /// `session.skills.enable`, a method of a session at the runtime. Its parameters are required.
    Enable, "session.skills.enable", Session, Required, crate::build::SkillsEnableRequest,
    1884, crate::RawJson<'a>, |raw| raw
);

#[cfg(feature = "all")]
method!(
    /// `session.skills.ensureLoaded`, a method of a session at the runtime. Its parameters are required.
    EnsureLoaded, "session.skills.ensureLoaded", Session, Required, crate::build::SessionParams,
    1884, crate::RawJson<'a>, |raw| raw
);

#[cfg(feature = "all")]
method!(
    /// `session.skills.getInvoked`, a method of a session at the runtime. Its parameters are required.
    GetInvoked, "session.skills.getInvoked", Session, Required, crate::build::SessionParams,
    2803, crate::view::SkillsGetInvokedResult<'a>, |raw| crate::view::SkillsGetInvokedResult(raw)
);

method!(
    /// `session.skills.list`, a method of a session at the runtime. Its parameters are required.
    List, "session.skills.list", Session, Required, crate::build::SessionParams,
    1793, crate::view::SkillList<'a>, |raw| crate::view::SkillList(raw)
);

method!(
    /// `session.skills.reload`, a method of a session at the runtime. Its parameters are required.
    Reload, "session.skills.reload", Session, Required, crate::build::SessionParams,
    1799, crate::view::SkillsLoadDiagnostics<'a>, |raw| crate::view::SkillsLoadDiagnostics(raw)
);

}

/// `session.tasks.*`
pub mod tasks {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `session.tasks.cancel`, a method of a session at the runtime. Its parameters are required.
    Cancel, "session.tasks.cancel", Session, Required, crate::build::TasksCancelRequest,
    2861, crate::view::TasksCancelResult<'a>, |raw| crate::view::TasksCancelResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.tasks.getCurrentPromotable`, a method of a session at the runtime. Its parameters are required.
    GetCurrentPromotable, "session.tasks.getCurrentPromotable", Session, Required, crate::build::SessionParams,
    2862, crate::view::TasksGetCurrentPromotableResult<'a>, |raw| crate::view::TasksGetCurrentPromotableResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.tasks.getProgress`, a method of a session at the runtime. Its parameters are required.
    GetProgress, "session.tasks.getProgress", Session, Required, crate::build::TasksGetProgressRequest,
    2865, crate::view::TasksGetProgressResult<'a>, |raw| crate::view::TasksGetProgressResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.tasks.list`, a method of a session at the runtime. Its parameters are required.
    List, "session.tasks.list", Session, Required, crate::build::SessionParams,
    2857, crate::view::TaskList<'a>, |raw| crate::view::TaskList(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.tasks.promoteCurrentToBackground`, a method of a session at the runtime. Its parameters are required.
    PromoteCurrentToBackground, "session.tasks.promoteCurrentToBackground", Session, Required, crate::build::SessionParams,
    2866, crate::view::TasksPromoteCurrentToBackgroundResult<'a>, |raw| crate::view::TasksPromoteCurrentToBackgroundResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.tasks.promoteToBackground`, a method of a session at the runtime. Its parameters are required.
    PromoteToBackground, "session.tasks.promoteToBackground", Session, Required, crate::build::TasksPromoteToBackgroundRequest,
    2868, crate::view::TasksPromoteToBackgroundResult<'a>, |raw| crate::view::TasksPromoteToBackgroundResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.tasks.refresh`, a method of a session at the runtime. Its parameters are required.
    Refresh, "session.tasks.refresh", Session, Required, crate::build::SessionParams,
    2869, crate::view::TasksRefreshResult<'a>, |raw| crate::view::TasksRefreshResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.tasks.register`, a method of a session at the runtime. Its parameters are required.
    Register, "session.tasks.register", Session, Required, crate::build::TasksRegisterRequest,
    2871, crate::view::TasksRegisterResult<'a>, |raw| crate::view::TasksRegisterResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.tasks.remove`, a method of a session at the runtime. Its parameters are required.
    Remove, "session.tasks.remove", Session, Required, crate::build::TasksRemoveRequest,
    2873, crate::view::TasksRemoveResult<'a>, |raw| crate::view::TasksRemoveResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.tasks.sendMessage`, a method of a session at the runtime. Its parameters are required.
    SendMessage, "session.tasks.sendMessage", Session, Required, crate::build::TasksSendMessageRequest,
    2875, crate::view::TasksSendMessageResult<'a>, |raw| crate::view::TasksSendMessageResult(raw)
);

method!(
    /// `session.tasks.startAgent`, a method of a session at the runtime. Its parameters are required.
    StartAgent, "session.tasks.startAgent", Session, Required, crate::build::TasksStartAgentRequest,
    1811, crate::view::TasksStartAgentResult<'a>, |raw| crate::view::TasksStartAgentResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.tasks.update`, a method of a session at the runtime. Its parameters are required.
    Update, "session.tasks.update", Session, Required, crate::build::TasksUpdateRequest,
    2877, crate::view::TasksUpdateResult<'a>, |raw| crate::view::TasksUpdateResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.tasks.waitForPending`, a method of a session at the runtime. Its parameters are required.
    WaitForPending, "session.tasks.waitForPending", Session, Required, crate::build::SessionParams,
    2878, crate::view::TasksWaitForPendingResult<'a>, |raw| crate::view::TasksWaitForPendingResult(raw)
);

}

#[cfg(feature = "all")]
/// `session.telemetry.*`
pub mod telemetry {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `session.telemetry.getEngagementId`, a method of a session at the runtime. Its parameters are required.
    GetEngagementId, "session.telemetry.getEngagementId", Session, Required, crate::build::SessionParams,
    2702, crate::view::SessionTelemetryEngagement<'a>, |raw| crate::view::SessionTelemetryEngagement(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.telemetry.setFeatureOverrides`, a method of a session at the runtime. Its parameters are required.
    SetFeatureOverrides, "session.telemetry.setFeatureOverrides", Session, Required, crate::build::TelemetrySetFeatureOverridesRequest,
    1884, crate::RawJson<'a>, |raw| raw
);

}

/// `session.tools.*`
pub mod tools {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `session.tools.execute`, a method of a session at the runtime. Its parameters are required.
    Execute, "session.tools.execute", Session, Required, crate::build::ToolsExecuteRequest,
    2886, crate::view::ToolResult<'a>, |raw| crate::view::ToolResult::over(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.tools.getBuiltinDescriptors`, a method of a session at the runtime. Its parameters are required.
    GetBuiltinDescriptors, "session.tools.getBuiltinDescriptors", Session, Required, crate::build::ToolsGetBuiltinDescriptorsRequest,
    2891, crate::view::ToolsGetBuiltinDescriptorsResult<'a>, |raw| crate::view::ToolsGetBuiltinDescriptorsResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.tools.getCurrentMetadata`, a method of a session at the runtime. Its parameters are required.
    GetCurrentMetadata, "session.tools.getCurrentMetadata", Session, Required, crate::build::SessionParams,
    2894, crate::view::ToolsGetCurrentMetadataResult<'a>, |raw| crate::view::ToolsGetCurrentMetadataResult(raw)
);

method!(
    /// `session.tools.handlePendingToolCall`, a method of a session at the runtime. Its parameters are required.
    HandlePendingToolCall, "session.tools.handlePendingToolCall", Session, Required, crate::build::HandlePendingToolCallRequest,
    1257, crate::view::HandlePendingToolCallResult<'a>, |raw| crate::view::HandlePendingToolCallResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.tools.initializeAndValidate`, a method of a session at the runtime. Its parameters are required.
    InitializeAndValidate, "session.tools.initializeAndValidate", Session, Required, crate::build::SessionParams,
    2895, crate::view::ToolsInitializeAndValidateResult<'a>, |raw| crate::view::ToolsInitializeAndValidateResult(raw)
);

method!(
    /// `session.tools.listPendingRequests`, a method of a session at the runtime. Its parameters are required.
    ListPendingRequests, "session.tools.listPendingRequests", Session, Required, crate::build::SessionParams,
    1520, crate::view::PendingToolRequestList<'a>, |raw| crate::view::PendingToolRequestList(raw)
);

method!(
    /// `session.tools.set`, a method of a session at the runtime. Its parameters are required.
    Set, "session.tools.set", Session, Required, crate::build::ToolsSetRequest,
    1813, crate::view::ToolsSetResult<'a>, |raw| crate::view::ToolsSetResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.tools.taskCompleteEventData`, a method of a session at the runtime. Its parameters are required.
    TaskCompleteEventData, "session.tools.taskCompleteEventData", Session, Required, crate::build::ToolsTaskCompleteEventDataRequest,
    1006, crate::view::TaskCompleteData<'a>, |raw| crate::view::TaskCompleteData(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.tools.updateSubagentSettings`, a method of a session at the runtime. Its parameters are required.
    UpdateSubagentSettings, "session.tools.updateSubagentSettings", Session, Required, crate::build::UpdateSubagentSettingsRequest,
    2898, crate::view::ToolsUpdateSubagentSettingsResult<'a>, |raw| crate::view::ToolsUpdateSubagentSettingsResult(raw)
);

}

/// `session.ui.*`
pub mod ui {
use crate::method::method;

method!(
    /// `session.ui.elicitation`, a method of a session at the runtime. Its parameters are required.
    Elicitation, "session.ui.elicitation", Session, Required, crate::build::UIElicitationRequest,
    1840, crate::view::UIElicitationResponse<'a>, |raw| crate::view::UIElicitationResponse(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.ui.ephemeralQuery`, a method of a session at the runtime. Its parameters are required.
    EphemeralQuery, "session.ui.ephemeralQuery", Session, Required, crate::build::UIEphemeralQueryRequest,
    2900, crate::view::UIEphemeralQueryResult<'a>, |raw| crate::view::UIEphemeralQueryResult(raw)
);

method!(
    /// `session.ui.handlePendingAutoModeSwitch`, a method of a session at the runtime. Its parameters are required.
    HandlePendingAutoModeSwitch, "session.ui.handlePendingAutoModeSwitch", Session, Required, crate::build::UIHandlePendingAutoModeSwitchRequest,
    1847, crate::view::UIHandlePendingResult<'a>, |raw| crate::view::UIHandlePendingResult(raw)
);

method!(
    /// `session.ui.handlePendingElicitation`, a method of a session at the runtime. Its parameters are required.
    HandlePendingElicitation, "session.ui.handlePendingElicitation", Session, Required, crate::build::UIHandlePendingElicitationRequest,
    1841, crate::view::UIElicitationResult<'a>, |raw| crate::view::UIElicitationResult(raw)
);

method!(
    /// `session.ui.handlePendingExitPlanMode`, a method of a session at the runtime. Its parameters are required.
    HandlePendingExitPlanMode, "session.ui.handlePendingExitPlanMode", Session, Required, crate::build::UIHandlePendingExitPlanModeRequest,
    1847, crate::view::UIHandlePendingResult<'a>, |raw| crate::view::UIHandlePendingResult(raw)
);

method!(
    /// `session.ui.handlePendingSampling`, a method of a session at the runtime. Its parameters are required.
    HandlePendingSampling, "session.ui.handlePendingSampling", Session, Required, crate::build::UIHandlePendingSamplingRequest,
    1847, crate::view::UIHandlePendingResult<'a>, |raw| crate::view::UIHandlePendingResult(raw)
);

method!(
    /// `session.ui.handlePendingSessionLimitsExhausted`, a method of a session at the runtime. Its parameters are required.
    HandlePendingSessionLimitsExhausted, "session.ui.handlePendingSessionLimitsExhausted", Session, Required, crate::build::UIHandlePendingSessionLimitsExhaustedRequest,
    1847, crate::view::UIHandlePendingResult<'a>, |raw| crate::view::UIHandlePendingResult(raw)
);

method!(
    /// `session.ui.handlePendingUserInput`, a method of a session at the runtime. Its parameters are required.
    HandlePendingUserInput, "session.ui.handlePendingUserInput", Session, Required, crate::build::UIHandlePendingUserInputRequest,
    1847, crate::view::UIHandlePendingResult<'a>, |raw| crate::view::UIHandlePendingResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.ui.registerDirectAutoModeSwitchHandler`, a method of a session at the runtime. Its parameters are required.
    RegisterDirectAutoModeSwitchHandler, "session.ui.registerDirectAutoModeSwitchHandler", Session, Required, crate::build::SessionParams,
    2901, crate::view::UIRegisterDirectAutoModeSwitchHandlerResult<'a>, |raw| crate::view::UIRegisterDirectAutoModeSwitchHandlerResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.ui.unregisterDirectAutoModeSwitchHandler`, a method of a session at the runtime. Its parameters are required.
    UnregisterDirectAutoModeSwitchHandler, "session.ui.unregisterDirectAutoModeSwitchHandler", Session, Required, crate::build::UIUnregisterDirectAutoModeSwitchHandlerRequest,
    2903, crate::view::UIUnregisterDirectAutoModeSwitchHandlerResult<'a>, |raw| crate::view::UIUnregisterDirectAutoModeSwitchHandlerResult(raw)
);

}

/// `session.usage.*`
pub mod usage {
use crate::method::method;

method!(
    /// `session.usage.getMetrics`, a method of a session at the runtime. Its parameters are required.
    GetMetrics, "session.usage.getMetrics", Session, Required, crate::build::SessionParams,
    1867, crate::view::UsageGetMetricsResult<'a>, |raw| crate::view::UsageGetMetricsResult(raw)
);

}

#[cfg(feature = "all")]
/// `session.visibility.*`
pub mod visibility {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `session.visibility.get`, a method of a session at the runtime. Its parameters are required.
    Get, "session.visibility.get", Session, Required, crate::build::SessionParams,
    2913, crate::view::VisibilityGetResult<'a>, |raw| crate::view::VisibilityGetResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.visibility.set`, a method of a session at the runtime. Its parameters are required.
    Set, "session.visibility.set", Session, Required, crate::build::VisibilitySetRequest,
    2915, crate::view::VisibilitySetResult<'a>, |raw| crate::view::VisibilitySetResult(raw)
);

}

#[cfg(feature = "all")]
/// `session.workflow.*`
pub mod workflow {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `session.workflow.agent`, a method of a session at the runtime. Its parameters are required.
    Agent, "session.workflow.agent", Session, Required, crate::build::WorkflowAgentRequest,
    2918, crate::view::WorkflowAgentResult<'a>, |raw| crate::view::WorkflowAgentResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.workflow.cancel`, a method of a session at the runtime. Its parameters are required.
    Cancel, "session.workflow.cancel", Session, Required, crate::build::WorkflowCancelRequest,
    2970, crate::view::WorkflowRunResult<'a>, |raw| crate::view::WorkflowRunResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.workflow.getRun`, a method of a session at the runtime. Its parameters are required.
    GetRun, "session.workflow.getRun", Session, Required, crate::build::WorkflowGetRunRequest,
    2970, crate::view::WorkflowRunResult<'a>, |raw| crate::view::WorkflowRunResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.workflow.getRunDetail`, a method of a session at the runtime. Its parameters are required.
    GetRunDetail, "session.workflow.getRunDetail", Session, Required, crate::build::WorkflowGetRunDetailParams,
    2974, crate::view::WorkflowRunDetail<'a>, |raw| crate::view::WorkflowRunDetail(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.workflow.getRunProgress`, a method of a session at the runtime. Its parameters are required.
    GetRunProgress, "session.workflow.getRunProgress", Session, Required, crate::build::WorkflowGetRunProgressRequest,
    2967, crate::view::WorkflowProgressPage<'a>, |raw| crate::view::WorkflowProgressPage(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.workflow.listRuns`, a method of a session at the runtime. Its parameters are required.
    ListRuns, "session.workflow.listRuns", Session, Required, crate::build::WorkflowListRunsRequest,
    2957, crate::view::WorkflowListRunsResult<'a>, |raw| crate::view::WorkflowListRunsResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.workflow.log`, a method of a session at the runtime. Its parameters are required.
    Log, "session.workflow.log", Session, Required, crate::build::WorkflowLogRequest,
    1877, crate::view::WorkflowAckResult<'a>, |raw| crate::view::WorkflowAckResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.workflow.pause`, a method of a session at the runtime. Its parameters are required.
    Pause, "session.workflow.pause", Session, Required, crate::build::WorkflowPauseRequest,
    2970, crate::view::WorkflowRunResult<'a>, |raw| crate::view::WorkflowRunResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.workflow.resume`, a method of a session at the runtime. Its parameters are required.
    Resume, "session.workflow.resume", Session, Required, crate::build::WorkflowResumeRequest,
    2971, crate::view::WorkflowResumeResult<'a>, |raw| crate::view::WorkflowResumeResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.workflow.run`, a method of a session at the runtime. Its parameters are required.
    Run, "session.workflow.run", Session, Required, crate::build::WorkflowRunRequest,
    2970, crate::view::WorkflowRunResult<'a>, |raw| crate::view::WorkflowRunResult(raw)
);

#[cfg(feature = "all")]
/// `session.workflow.journal.*`
pub mod journal {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `session.workflow.journal.get`, a method of a session at the runtime. Its parameters are required.
    Get, "session.workflow.journal.get", Session, Required, crate::build::WorkflowJournalGetRequest,
    2928, crate::view::WorkflowJournalGetResult<'a>, |raw| crate::view::WorkflowJournalGetResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.workflow.journal.put`, a method of a session at the runtime. Its parameters are required.
    Put, "session.workflow.journal.put", Session, Required, crate::build::WorkflowJournalPutRequest,
    1877, crate::view::WorkflowAckResult<'a>, |raw| crate::view::WorkflowAckResult(raw)
);

}

}

/// `session.workspaces.*`
pub mod workspaces {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `session.workspaces.addSummary`, a method of a session at the runtime. Its parameters are required.
    AddSummary, "session.workspaces.addSummary", Session, Required, crate::build::WorkspacesAddSummaryRequest,
    2984, crate::view::WorkspacesAddSummaryResult<'a>, |raw| crate::view::WorkspacesAddSummaryResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.workspaces.autopilotObjectiveExists`, a method of a session at the runtime. Its parameters are required.
    AutopilotObjectiveExists, "session.workspaces.autopilotObjectiveExists", Session, Required, crate::build::SessionParams,
    2985, crate::view::WorkspacesAutopilotObjectiveExistsResult<'a>, |raw| crate::view::WorkspacesAutopilotObjectiveExistsResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.workspaces.createDirectory`, a method of a session at the runtime. Its parameters are required.
    CreateDirectory, "session.workspaces.createDirectory", Session, Required, crate::build::WorkspacesCreateDirectoryRequest,
    1884, crate::RawJson<'a>, |raw| raw
);

method!(
    /// `session.workspaces.createFile`, a method of a session at the runtime. Its parameters are required.
    CreateFile, "session.workspaces.createFile", Session, Required, crate::build::WorkspacesCreateFileRequest,
    1884, crate::RawJson<'a>, |raw| raw
);

#[cfg(feature = "all")]
method!(
    /// `session.workspaces.deleteAutopilotObjective`, a method of a session at the runtime. Its parameters are required.
    DeleteAutopilotObjective, "session.workspaces.deleteAutopilotObjective", Session, Required, crate::build::SessionParams,
    2988, crate::view::WorkspacesDeleteAutopilotObjectiveResult<'a>, |raw| crate::view::WorkspacesDeleteAutopilotObjectiveResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.workspaces.diff`, a method of a session at the runtime. Its parameters are required.
    Diff, "session.workspaces.diff", Session, Required, crate::build::WorkspacesDiffRequest,
    2982, crate::view::WorkspaceDiffResult<'a>, |raw| crate::view::WorkspaceDiffResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.workspaces.ensure`, a method of a session at the runtime. Its parameters are required.
    Ensure, "session.workspaces.ensure", Session, Required, crate::build::WorkspacesEnsureRequest,
    2994, crate::view::WorkspacesGetWorkspaceResult<'a>, |raw| crate::view::WorkspacesGetWorkspaceResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.workspaces.getWorkspace`, a method of a session at the runtime. Its parameters are required.
    GetWorkspace, "session.workspaces.getWorkspace", Session, Required, crate::build::SessionParams,
    2994, crate::view::WorkspacesGetWorkspaceResult<'a>, |raw| crate::view::WorkspacesGetWorkspaceResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.workspaces.listCheckpoints`, a method of a session at the runtime. Its parameters are required.
    ListCheckpoints, "session.workspaces.listCheckpoints", Session, Required, crate::build::SessionParams,
    2996, crate::view::WorkspacesListCheckpointsResult<'a>, |raw| crate::view::WorkspacesListCheckpointsResult(raw)
);

method!(
    /// `session.workspaces.listFiles`, a method of a session at the runtime. Its parameters are required.
    ListFiles, "session.workspaces.listFiles", Session, Required, crate::build::SessionParams,
    1881, crate::view::WorkspacesListFilesResult<'a>, |raw| crate::view::WorkspacesListFilesResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.workspaces.readAutopilotObjective`, a method of a session at the runtime. Its parameters are required.
    ReadAutopilotObjective, "session.workspaces.readAutopilotObjective", Session, Required, crate::build::SessionParams,
    2997, crate::view::WorkspacesReadAutopilotObjectiveResult<'a>, |raw| crate::view::WorkspacesReadAutopilotObjectiveResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.workspaces.readCheckpoint`, a method of a session at the runtime. Its parameters are required.
    ReadCheckpoint, "session.workspaces.readCheckpoint", Session, Required, crate::build::WorkspacesReadCheckpointRequest,
    2999, crate::view::WorkspacesReadCheckpointResult<'a>, |raw| crate::view::WorkspacesReadCheckpointResult(raw)
);

method!(
    /// `session.workspaces.readFile`, a method of a session at the runtime. Its parameters are required.
    ReadFile, "session.workspaces.readFile", Session, Required, crate::build::WorkspacesReadFileRequest,
    1883, crate::view::WorkspacesReadFileResult<'a>, |raw| crate::view::WorkspacesReadFileResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.workspaces.removePath`, a method of a session at the runtime. Its parameters are required.
    RemovePath, "session.workspaces.removePath", Session, Required, crate::build::WorkspacesRemovePathRequest,
    1884, crate::RawJson<'a>, |raw| raw
);

#[cfg(feature = "all")]
method!(
    /// `session.workspaces.renamePath`, a method of a session at the runtime. Its parameters are required.
    RenamePath, "session.workspaces.renamePath", Session, Required, crate::build::WorkspacesRenamePathRequest,
    1884, crate::RawJson<'a>, |raw| raw
);

#[cfg(feature = "all")]
method!(
    /// `session.workspaces.saveLargePaste`, a method of a session at the runtime. Its parameters are required.
    SaveLargePaste, "session.workspaces.saveLargePaste", Session, Required, crate::build::WorkspacesSaveLargePasteRequest,
    3005, crate::view::WorkspacesSaveLargePasteResult<'a>, |raw| crate::view::WorkspacesSaveLargePasteResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.workspaces.statFile`, a method of a session at the runtime. Its parameters are required.
    StatFile, "session.workspaces.statFile", Session, Required, crate::build::WorkspacesStatFileRequest,
    3007, crate::view::WorkspacesStatFileResult<'a>, |raw| crate::view::WorkspacesStatFileResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.workspaces.truncateSummaries`, a method of a session at the runtime. Its parameters are required.
    TruncateSummaries, "session.workspaces.truncateSummaries", Session, Required, crate::build::WorkspacesTruncateSummariesRequest,
    2994, crate::view::WorkspacesGetWorkspaceResult<'a>, |raw| crate::view::WorkspacesGetWorkspaceResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.workspaces.updateMetadata`, a method of a session at the runtime. Its parameters are required.
    UpdateMetadata, "session.workspaces.updateMetadata", Session, Required, crate::build::WorkspacesUpdateMetadataRequest,
    2994, crate::view::WorkspacesGetWorkspaceResult<'a>, |raw| crate::view::WorkspacesGetWorkspaceResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `session.workspaces.writeAutopilotObjective`, a method of a session at the runtime. Its parameters are required.
    WriteAutopilotObjective, "session.workspaces.writeAutopilotObjective", Session, Required, crate::build::WorkspacesWriteAutopilotObjectiveRequest,
    3011, crate::view::WorkspacesWriteAutopilotObjectiveResult<'a>, |raw| crate::view::WorkspacesWriteAutopilotObjectiveResult(raw)
);

}

}

/// `session_fs.*`
pub mod session_fs {
use crate::method::method;

method!(
    /// `sessionFs.setProvider`, a method of the runtime. Its parameters are required.
    SetProvider, "sessionFs.setProvider", Server, Required, crate::build::SessionFsSetProviderRequest,
    1736, crate::view::SessionFsSetProviderResult<'a>, |raw| crate::view::SessionFsSetProviderResult(raw)
);

}

/// `sessions.*`
pub mod sessions {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `sessions.bulkDelete`, a method of the runtime. Its parameters are required.
    BulkDelete, "sessions.bulkDelete", Server, Required, crate::build::SessionsBulkDeleteRequest,
    2635, crate::view::SessionBulkDeleteResult<'a>, |raw| crate::view::SessionBulkDeleteResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `sessions.checkInUse`, a method of the runtime. Its parameters are required.
    CheckInUse, "sessions.checkInUse", Server, Required, crate::build::SessionsCheckInUseRequest,
    2705, crate::view::SessionsCheckInUseResult<'a>, |raw| crate::view::SessionsCheckInUseResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `sessions.close`, a method of the runtime. Its parameters are required.
    Close, "sessions.close", Server, Required, crate::build::SessionsCloseRequest,
    2717, crate::view::SessionsCloseResult<'a>, |raw| crate::view::SessionsCloseResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `sessions.connect`, a method of the runtime. Its parameters are required.
    Connect, "sessions.connect", Server, Required, crate::build::ConnectRemoteSessionParams,
    2603, crate::view::RemoteSessionConnectionResult<'a>, |raw| crate::view::RemoteSessionConnectionResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `sessions.enrichMetadata`, a method of the runtime. Its parameters are required.
    EnrichMetadata, "sessions.enrichMetadata", Server, Required, crate::build::SessionsEnrichMetadataRequest,
    2637, crate::view::SessionEnrichMetadataResult<'a>, |raw| crate::view::SessionEnrichMetadataResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `sessions.findByPrefix`, a method of the runtime. Its parameters are required.
    FindByPrefix, "sessions.findByPrefix", Server, Required, crate::build::SessionsFindByPrefixRequest,
    2720, crate::view::SessionsFindByPrefixResult<'a>, |raw| crate::view::SessionsFindByPrefixResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `sessions.findByTaskId`, a method of the runtime. Its parameters are required.
    FindByTaskId, "sessions.findByTaskId", Server, Required, crate::build::SessionsFindByTaskIDRequest,
    2722, crate::view::SessionsFindByTaskIDResult<'a>, |raw| crate::view::SessionsFindByTaskIDResult(raw)
);

method!(
    /// `sessions.fork`, a method of the runtime. Its parameters are required.
    Fork, "sessions.fork", Server, Required, crate::build::SessionsForkRequest,
    1788, crate::view::SessionsForkResult<'a>, |raw| crate::view::SessionsForkResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `sessions.getClientMetadata`, a method of the runtime. Its parameters are required.
    GetClientMetadata, "sessions.getClientMetadata", Server, Required, crate::build::SessionsGetClientMetadataRequest,
    3013, crate::List<'a, crate::view::SessionsClientMetadataEntry<'a>>, |raw| crate::List::new(raw, crate::view::SessionsClientMetadataEntry::over)
);

#[cfg(feature = "all")]
method!(
    /// `sessions.getLastForContext`, a method of the runtime. Its parameters are required.
    GetLastForContext, "sessions.getLastForContext", Server, Required, crate::build::SessionsGetLastForContextRequest,
    2725, crate::view::SessionsGetLastForContextResult<'a>, |raw| crate::view::SessionsGetLastForContextResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `sessions.getRemoteControlStatus`, a method of the runtime. It takes no parameters.
    GetRemoteControlStatus, "sessions.getRemoteControlStatus", Server, None, crate::NoParams,
    2598, crate::view::RemoteControlStatusResult<'a>, |raw| crate::view::RemoteControlStatusResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `sessions.getSizes`, a method of the runtime. It takes no parameters.
    GetSizes, "sessions.getSizes", Server, None, crate::NoParams,
    2701, crate::view::SessionSizes<'a>, |raw| crate::view::SessionSizes(raw)
);

#[cfg(feature = "all")]
method!(
    /// `sessions.list`, a method of the runtime. Its parameters may be left out.
    List, "sessions.list", Server, Optional, crate::build::SessionsListRequest,
    2653, crate::view::SessionList<'a>, |raw| crate::view::SessionList(raw)
);

#[cfg(feature = "all")]
method!(
    /// `sessions.loadDeferredRepoHooks`, a method of the runtime. Its parameters are required.
    LoadDeferredRepoHooks, "sessions.loadDeferredRepoHooks", Server, Required, crate::build::SessionsLoadDeferredRepoHooksRequest,
    2654, crate::view::SessionLoadDeferredRepoHooksResult<'a>, |raw| crate::view::SessionLoadDeferredRepoHooksResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `sessions.open`, a method of the runtime. Its parameters are required.
    Open, "sessions.open", Server, Required, crate::build::SessionOpenParams,
    2692, crate::view::SessionOpenResult<'a>, |raw| crate::view::SessionOpenResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `sessions.pruneOld`, a method of the runtime. Its parameters are required.
    PruneOld, "sessions.pruneOld", Server, Required, crate::build::SessionsPruneOldRequest,
    2696, crate::view::SessionPruneResult<'a>, |raw| crate::view::SessionPruneResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `sessions.readPersistedEvents`, a method of the runtime. Its parameters are required.
    ReadPersistedEvents, "sessions.readPersistedEvents", Server, Required, crate::build::SessionsReadPersistedEventsRequest,
    1214, crate::view::EventsReadResult<'a>, |raw| crate::view::EventsReadResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `sessions.releaseLock`, a method of the runtime. Its parameters are required.
    ReleaseLock, "sessions.releaseLock", Server, Required, crate::build::SessionsReleaseLockRequest,
    2732, crate::view::SessionsReleaseLockResult<'a>, |raw| crate::view::SessionsReleaseLockResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `sessions.reloadPluginHooks`, a method of the runtime. Its parameters are required.
    ReloadPluginHooks, "sessions.reloadPluginHooks", Server, Required, crate::build::SessionsReloadPluginHooksRequest,
    2734, crate::view::SessionsReloadPluginHooksResult<'a>, |raw| crate::view::SessionsReloadPluginHooksResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `sessions.save`, a method of the runtime. Its parameters are required.
    Save, "sessions.save", Server, Required, crate::build::SessionsSaveRequest,
    2736, crate::view::SessionsSaveResult<'a>, |raw| crate::view::SessionsSaveResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `sessions.setAdditionalPlugins`, a method of the runtime. Its parameters are required.
    SetAdditionalPlugins, "sessions.setAdditionalPlugins", Server, Required, crate::build::SessionsSetAdditionalPluginsRequest,
    2738, crate::view::SessionsSetAdditionalPluginsResult<'a>, |raw| crate::view::SessionsSetAdditionalPluginsResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `sessions.setRemoteControlSteering`, a method of the runtime. Its parameters are required.
    SetRemoteControlSteering, "sessions.setRemoteControlSteering", Server, Required, crate::build::SessionsSetRemoteControlSteeringRequest,
    2598, crate::view::RemoteControlStatusResult<'a>, |raw| crate::view::RemoteControlStatusResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `sessions.startRemoteControl`, a method of the runtime. Its parameters are required.
    StartRemoteControl, "sessions.startRemoteControl", Server, Required, crate::build::SessionsStartRemoteControlRequest,
    2598, crate::view::RemoteControlStatusResult<'a>, |raw| crate::view::RemoteControlStatusResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `sessions.stopRemoteControl`, a method of the runtime. Its parameters may be left out.
    StopRemoteControl, "sessions.stopRemoteControl", Server, Optional, crate::build::SessionsStopRemoteControlRequest,
    2599, crate::view::RemoteControlStopResult<'a>, |raw| crate::view::RemoteControlStopResult(raw)
);

#[cfg(feature = "all")]
method!(
    /// `sessions.transferRemoteControl`, a method of the runtime. Its parameters are required.
    TransferRemoteControl, "sessions.transferRemoteControl", Server, Required, crate::build::SessionsTransferRemoteControlRequest,
    2600, crate::view::RemoteControlTransferResult<'a>, |raw| crate::view::RemoteControlTransferResult(raw)
);

}

#[cfg(feature = "all")]
/// `skills.*`
pub mod skills {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `skills.applyInstall`, a method of the runtime. Its parameters are required.
    ApplyInstall, "skills.applyInstall", Server, Required, crate::build::SkillApplyInstallRequest,
    2790, crate::view::SkillInstallationResult<'a>, |raw| crate::view::SkillInstallationResult::over(raw)
);

#[cfg(feature = "all")]
method!(
    /// `skills.applyUninstall`, a method of the runtime. Its parameters are required.
    ApplyUninstall, "skills.applyUninstall", Server, Required, crate::build::SkillApplyUninstallRequest,
    2790, crate::view::SkillInstallationResult<'a>, |raw| crate::view::SkillInstallationResult::over(raw)
);

#[cfg(feature = "all")]
method!(
    /// `skills.discover`, a method of the runtime. Its parameters are required.
    Discover, "skills.discover", Server, Required, crate::build::SkillsDiscoverRequest,
    2632, crate::view::ServerSkillList<'a>, |raw| crate::view::ServerSkillList(raw)
);

#[cfg(feature = "all")]
method!(
    /// `skills.getDiscoveryPaths`, a method of the runtime. Its parameters are required.
    GetDiscoveryPaths, "skills.getDiscoveryPaths", Server, Required, crate::build::SkillsGetDiscoveryPathsRequest,
    2754, crate::view::SkillDiscoveryPathList<'a>, |raw| crate::view::SkillDiscoveryPathList(raw)
);

#[cfg(feature = "all")]
method!(
    /// `skills.planInstall`, a method of the runtime. Its parameters are required.
    PlanInstall, "skills.planInstall", Server, Required, crate::build::SkillPlanInstallRequest,
    2787, crate::view::SkillInstallationManagementResult<'a>, |raw| crate::view::SkillInstallationManagementResult::over(raw)
);

#[cfg(feature = "all")]
method!(
    /// `skills.planUninstall`, a method of the runtime. Its parameters are required.
    PlanUninstall, "skills.planUninstall", Server, Required, crate::build::SkillPlanUninstallRequest,
    2787, crate::view::SkillInstallationManagementResult<'a>, |raw| crate::view::SkillInstallationManagementResult::over(raw)
);

#[cfg(feature = "all")]
/// `skills.config.*`
pub mod config {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `skills.config.setDisabledSkills`, a method of the runtime. Its parameters are required.
    SetDisabledSkills, "skills.config.setDisabledSkills", Server, Required, crate::build::SkillsConfigSetDisabledSkillsRequest,
    1884, crate::RawJson<'a>, |raw| raw
);

#[cfg(feature = "all")]
method!(
    /// `skills.config.setSkillDisabled`, a method of the runtime. Its parameters are required.
    SetSkillDisabled, "skills.config.setSkillDisabled", Server, Required, crate::build::SkillsConfigSetSkillDisabledRequest,
    1884, crate::RawJson<'a>, |raw| raw
);

}

#[cfg(feature = "all")]
/// `skills.installations.*`
pub mod installations {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `skills.installations.cancel`, a method of the runtime. Its parameters are required.
    Cancel, "skills.installations.cancel", Server, Required, crate::build::SkillInstallationOperationRequest,
    2787, crate::view::SkillInstallationManagementResult<'a>, |raw| crate::view::SkillInstallationManagementResult::over(raw)
);

#[cfg(feature = "all")]
method!(
    /// `skills.installations.list`, a method of the runtime. Its parameters are required.
    List, "skills.installations.list", Server, Required, crate::build::SkillInstallationsRequest,
    2787, crate::view::SkillInstallationManagementResult<'a>, |raw| crate::view::SkillInstallationManagementResult::over(raw)
);

#[cfg(feature = "all")]
method!(
    /// `skills.installations.recover`, a method of the runtime. Its parameters are required.
    Recover, "skills.installations.recover", Server, Required, crate::build::SkillInstallationsRequest,
    2787, crate::view::SkillInstallationManagementResult<'a>, |raw| crate::view::SkillInstallationManagementResult::over(raw)
);

#[cfg(feature = "all")]
method!(
    /// `skills.installations.setEnabled`, a method of the runtime. Its parameters are required.
    SetEnabled, "skills.installations.setEnabled", Server, Required, crate::build::SkillSetEnabledRequest,
    2787, crate::view::SkillInstallationManagementResult<'a>, |raw| crate::view::SkillInstallationManagementResult::over(raw)
);

#[cfg(feature = "all")]
method!(
    /// `skills.installations.status`, a method of the runtime. Its parameters are required.
    Status, "skills.installations.status", Server, Required, crate::build::SkillInstallationOperationRequest,
    2787, crate::view::SkillInstallationManagementResult<'a>, |raw| crate::view::SkillInstallationManagementResult::over(raw)
);

}

}

/// `status.*`
pub mod status {
use crate::method::method;

method!(
    /// `status.get`, a method of the runtime. It takes no parameters.
    Get, "status.get", Server, None, crate::NoParams,
    1800, crate::view::StatusResult<'a>, |raw| crate::view::StatusResult(raw)
);

}

#[cfg(feature = "all")]
/// `tools.*`
pub mod tools {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `tools.list`, a method of the runtime. Its parameters are required.
    List, "tools.list", Server, Required, crate::build::ToolsListRequest,
    2882, crate::view::ToolList<'a>, |raw| crate::view::ToolList(raw)
);

}

/// `user.*`
pub mod user {
/// `user.settings.*`
pub mod settings {
use crate::method::method;

#[cfg(feature = "all")]
method!(
    /// `user.settings.get`, a method of the runtime. It takes no parameters.
    Get, "user.settings.get", Server, None, crate::NoParams,
    2909, crate::view::UserSettingsGetResult<'a>, |raw| crate::view::UserSettingsGetResult(raw)
);

method!(
    /// `user.settings.reload`, a method of the runtime. It takes no parameters.
    Reload, "user.settings.reload", Server, None, crate::NoParams,
    1884, crate::RawJson<'a>, |raw| raw
);

#[cfg(feature = "all")]
method!(
    /// `user.settings.set`, a method of the runtime. Its parameters are required.
    Set, "user.settings.set", Server, Required, crate::build::UserSettingsSetRequest,
    3014, Option<crate::view::UserSettingsWritten<'a>>, |raw| match raw.nullable() { Some(raw) => Some(crate::view::UserSettingsWritten(raw)), None => None }
);

}

}

