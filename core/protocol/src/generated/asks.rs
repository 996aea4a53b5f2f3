//! What the runtime asks and tells, a type each, in modules by their names.

use crate::method::ask;

ask!(
    /// `$/cancelRequest`, a notification. Its parameters are required.
    CancelRequest, "$/cancelRequest", ClientGlobal, true, 1884, crate::Null,
    205, crate::view::CancelRequestNotification<'a>, |raw| crate::view::CancelRequestNotification(raw)
);

/// `auto_mode_switch.*`
pub mod auto_mode_switch {
use crate::method::ask;

ask!(
    /// `autoModeSwitch.request`, asked of a session's client. Its parameters are required.
    Request, "autoModeSwitch.request", ClientSession, false, 182, crate::build::AutoModeSwitchResult,
    179, crate::view::AutoModeSwitchRequest<'a>, |raw| crate::view::AutoModeSwitchRequest(raw)
);

}

/// `canvas.*`
pub mod canvas {
use crate::method::ask;

ask!(
    /// `canvas.close`, asked of a session's client. Its parameters are required.
    Close, "canvas.close", ClientSession, false, 1884, crate::Null,
    218, crate::view::CanvasProviderCloseRequest<'a>, |raw| crate::view::CanvasProviderCloseRequest(raw)
);

ask!(
    /// `canvas.open`, asked of a session's client. Its parameters are required.
    Open, "canvas.open", ClientSession, false, 222, crate::build::CanvasProviderOpenResult,
    221, crate::view::CanvasProviderOpenRequest<'a>, |raw| crate::view::CanvasProviderOpenRequest(raw)
);

/// `canvas.action.*`
pub mod action {
use crate::method::ask;

ask!(
    /// `canvas.action.invoke`, asked of a session's client. Its parameters are required.
    Invoke, "canvas.action.invoke", ClientSession, false, 0, crate::JsonText,
    220, crate::view::CanvasProviderInvokeActionRequest<'a>, |raw| crate::view::CanvasProviderInvokeActionRequest(raw)
);

}

}

/// `entra_token.*`
pub mod entra_token {
use crate::method::ask;

ask!(
    /// `entraToken.getToken`, asked of the client. Its parameters are required.
    GetToken, "entraToken.getToken", ClientGlobal, false, 347, crate::build::EntraTokenProviderResult,
    341, crate::view::EntraTokenGetTokenRequest<'a>, |raw| crate::view::EntraTokenGetTokenRequest(raw)
);

}

/// `exit_plan_mode.*`
pub mod exit_plan_mode {
use crate::method::ask;

ask!(
    /// `exitPlanMode.request`, asked of a session's client. Its parameters are required.
    Request, "exitPlanMode.request", ClientSession, false, 1843, crate::build::UIExitPlanModeResponse,
    1215, crate::view::ExitPlanModeRequest<'a>, |raw| crate::view::ExitPlanModeRequest(raw)
);

}

/// `extension_launch_provider.*`
pub mod extension_launch_provider {
use crate::method::ask;

ask!(
    /// `extensionLaunchProvider.resolve`, asked of the client. Its parameters are required.
    Resolve, "extensionLaunchProvider.resolve", ClientGlobal, false, 1226, crate::build::ExtensionLaunchProviderResolveResult,
    1225, crate::view::ExtensionLaunchProviderResolveRequest<'a>, |raw| crate::view::ExtensionLaunchProviderResolveRequest(raw)
);

}

/// `github_telemetry.*`
pub mod github_telemetry {
use crate::method::ask;

ask!(
    /// `gitHubTelemetry.event`, a notification. Its parameters are required.
    Event, "gitHubTelemetry.event", ClientGlobal, true, 1884, crate::Null,
    1250, crate::view::GitHubTelemetryNotification<'a>, |raw| crate::view::GitHubTelemetryNotification(raw)
);

}

/// `github_token.*`
pub mod github_token {
use crate::method::ask;

ask!(
    /// `gitHubToken.getToken`, asked of the client. Its parameters are required.
    GetToken, "gitHubToken.getToken", ClientGlobal, false, 1255, crate::build::GitHubTokenAcquireResult,
    1252, crate::view::GitHubTokenAcquireRequest<'a>, |raw| crate::view::GitHubTokenAcquireRequest(raw)
);

}

/// `hooks.*`
pub mod hooks {
use crate::method::ask;

ask!(
    /// `hooks.invoke`, asked of a session's client. Its parameters are required.
    Invoke, "hooks.invoke", ClientSession, false, 1316, crate::build::HooksInvokeResult,
    1315, crate::view::HooksInvokeRequest<'a>, |raw| crate::view::HooksInvokeRequest::over(raw)
);

}

/// `host.*`
pub mod host {
use crate::method::ask;

ask!(
    /// `host.authenticationCancelled`, a notification. Its parameters are required.
    AuthenticationCancelled, "host.authenticationCancelled", ClientGlobal, true, 1884, crate::Null,
    1318, crate::view::HostAuthenticationCancelledNotification<'a>, |raw| crate::view::HostAuthenticationCancelledNotification(raw)
);

ask!(
    /// `host.event`, a notification. Its parameters are required.
    Event, "host.event", ClientGlobal, true, 1884, crate::Null,
    1323, crate::view::HostEventNotification<'a>, |raw| crate::view::HostEventNotification(raw)
);

ask!(
    /// `host.exited`, a notification. Its parameters are required.
    Exited, "host.exited", ClientGlobal, true, 1884, crate::Null,
    1325, crate::view::HostExitedNotification<'a>, |raw| crate::view::HostExitedNotification(raw)
);

ask!(
    /// `host.materializeSession`, asked of the client. Its parameters are required.
    MaterializeSession, "host.materializeSession", ClientGlobal, false, 1327, crate::build::HostMaterializeSessionResult,
    1326, crate::view::HostMaterializeSessionRequest<'a>, |raw| crate::view::HostMaterializeSessionRequest(raw)
);

ask!(
    /// `host.sessionReleased`, a notification. Its parameters are required.
    SessionReleased, "host.sessionReleased", ClientGlobal, true, 1884, crate::Null,
    1328, crate::view::HostSessionReleasedNotification<'a>, |raw| crate::view::HostSessionReleasedNotification(raw)
);

ask!(
    /// `host.validateAuthentication`, asked of the client. Its parameters are required.
    ValidateAuthentication, "host.validateAuthentication", ClientGlobal, false, 1885, crate::JsonText,
    1329, crate::view::HostValidateAuthenticationRequest<'a>, |raw| crate::view::HostValidateAuthenticationRequest(raw)
);

}

/// `installations.*`
pub mod installations {
use crate::method::ask;

ask!(
    /// `installations.confirm`, asked of the client. Its parameters are required.
    Confirm, "installations.confirm", ClientGlobal, false, 1390, crate::build::InstallationConfirmationResponse,
    1388, crate::view::InstallationConfirmationRequest<'a>, |raw| crate::view::InstallationConfirmationRequest(raw)
);

}

/// `kerberos_auth.*`
pub mod kerberos_auth {
use crate::method::ask;

ask!(
    /// `kerberosAuth.acquire`, asked of the client. Its parameters are required.
    Acquire, "kerberosAuth.acquire", ClientGlobal, false, 1402, crate::build::KerberosAuthAcquireResult,
    1401, crate::view::KerberosAuthAcquireRequest<'a>, |raw| crate::view::KerberosAuthAcquireRequest(raw)
);

}

/// `llm_inference.*`
pub mod llm_inference {
use crate::method::ask;

ask!(
    /// `llmInference.httpRequestChunk`, asked of the client. Its parameters are required.
    HttpRequestChunk, "llmInference.httpRequestChunk", ClientGlobal, false, 1406, crate::build::LlmInferenceHttpRequestChunkResult,
    1405, crate::view::LlmInferenceHttpRequestChunkRequest<'a>, |raw| crate::view::LlmInferenceHttpRequestChunkRequest(raw)
);

ask!(
    /// `llmInference.httpRequestStart`, asked of the client. Its parameters are required.
    HttpRequestStart, "llmInference.httpRequestStart", ClientGlobal, false, 1410, crate::build::LlmInferenceHttpRequestStartResult,
    1409, crate::view::LlmInferenceHttpRequestStartRequest<'a>, |raw| crate::view::LlmInferenceHttpRequestStartRequest(raw)
);

}

/// `provider_token.*`
pub mod provider_token {
use crate::method::ask;

ask!(
    /// `providerToken.getToken`, asked of a session's client. Its parameters are required.
    GetToken, "providerToken.getToken", ClientSession, false, 1635, crate::build::ProviderTokenAcquireResult,
    1634, crate::view::ProviderTokenAcquireRequest<'a>, |raw| crate::view::ProviderTokenAcquireRequest(raw)
);

}

/// `session.*`
pub mod session {
use crate::method::ask;

ask!(
    /// `session.event`, a notification of a session. Its parameters are required.
    Event, "session.event", ClientSession, true, 1884, crate::Null,
    1711, crate::view::SessionEventNotification<'a>, |raw| crate::view::SessionEventNotification(raw)
);

ask!(
    /// `session.lifecycle`, a notification. Its parameters are required.
    Lifecycle, "session.lifecycle", ClientGlobal, true, 1884, crate::Null,
    1764, crate::view::SessionLifecycleNotification<'a>, |raw| crate::view::SessionLifecycleNotification(raw)
);

}

/// `session_fs.*`
pub mod session_fs {
use crate::method::ask;

ask!(
    /// `sessionFs.appendFile`, asked of a session's client. Its parameters are required.
    AppendFile, "sessionFs.appendFile", ClientSession, false, 1886, crate::JsonText,
    1712, crate::view::SessionFsAppendFileRequest<'a>, |raw| crate::view::SessionFsAppendFileRequest(raw)
);

ask!(
    /// `sessionFs.exists`, asked of a session's client. Its parameters are required.
    Exists, "sessionFs.exists", ClientSession, false, 1716, crate::build::SessionFsExistsResult,
    1715, crate::view::SessionFsExistsRequest<'a>, |raw| crate::view::SessionFsExistsRequest(raw)
);

ask!(
    /// `sessionFs.mkdir`, asked of a session's client. Its parameters are required.
    Mkdir, "sessionFs.mkdir", ClientSession, false, 1886, crate::JsonText,
    1717, crate::view::SessionFsMkdirRequest<'a>, |raw| crate::view::SessionFsMkdirRequest(raw)
);

ask!(
    /// `sessionFs.readFile`, asked of a session's client. Its parameters are required.
    ReadFile, "sessionFs.readFile", ClientSession, false, 1723, crate::build::SessionFsReadFileResult,
    1722, crate::view::SessionFsReadFileRequest<'a>, |raw| crate::view::SessionFsReadFileRequest(raw)
);

ask!(
    /// `sessionFs.readFileBytes`, asked of a session's client. Its parameters are required.
    ReadFileBytes, "sessionFs.readFileBytes", ClientSession, false, 1719, crate::build::SessionFsReadFileBytesResult,
    1718, crate::view::SessionFsReadFileBytesRequest<'a>, |raw| crate::view::SessionFsReadFileBytesRequest(raw)
);

ask!(
    /// `sessionFs.readFileRange`, asked of a session's client. Its parameters are required.
    ReadFileRange, "sessionFs.readFileRange", ClientSession, false, 1721, crate::build::SessionFsReadFileRangeResult,
    1720, crate::view::SessionFsReadFileRangeRequest<'a>, |raw| crate::view::SessionFsReadFileRangeRequest(raw)
);

ask!(
    /// `sessionFs.readdir`, asked of a session's client. Its parameters are required.
    Readdir, "sessionFs.readdir", ClientSession, false, 1725, crate::build::SessionFsReaddirResult,
    1724, crate::view::SessionFsReaddirRequest<'a>, |raw| crate::view::SessionFsReaddirRequest(raw)
);

ask!(
    /// `sessionFs.readdirWithTypes`, asked of a session's client. Its parameters are required.
    ReaddirWithTypes, "sessionFs.readdirWithTypes", ClientSession, false, 1730, crate::build::SessionFsReaddirWithTypesResult,
    1728, crate::view::SessionFsReaddirWithTypesRequest<'a>, |raw| crate::view::SessionFsReaddirWithTypesRequest(raw)
);

ask!(
    /// `sessionFs.rename`, asked of a session's client. Its parameters are required.
    Rename, "sessionFs.rename", ClientSession, false, 1886, crate::JsonText,
    1731, crate::view::SessionFsRenameRequest<'a>, |raw| crate::view::SessionFsRenameRequest(raw)
);

ask!(
    /// `sessionFs.rm`, asked of a session's client. Its parameters are required.
    Rm, "sessionFs.rm", ClientSession, false, 1886, crate::JsonText,
    1732, crate::view::SessionFsRmRequest<'a>, |raw| crate::view::SessionFsRmRequest(raw)
);

ask!(
    /// `sessionFs.sqliteExists`, asked of a session's client. Its parameters are required.
    SqliteExists, "sessionFs.sqliteExists", ClientSession, false, 1737, crate::build::SessionFsSqliteExistsResult,
    1771, crate::view::SessionParams<'a>, |raw| crate::view::SessionParams(raw)
);

ask!(
    /// `sessionFs.sqliteQuery`, asked of a session's client. Its parameters are required.
    SqliteQuery, "sessionFs.sqliteQuery", ClientSession, false, 1740, crate::build::SessionFsSqliteQueryResult,
    1739, crate::view::SessionFsSqliteQueryRequest<'a>, |raw| crate::view::SessionFsSqliteQueryRequest(raw)
);

ask!(
    /// `sessionFs.sqliteTransaction`, asked of a session's client. Its parameters are required.
    SqliteTransaction, "sessionFs.sqliteTransaction", ClientSession, false, 1747, crate::build::SessionFsSqliteTransactionResult,
    1745, crate::view::SessionFsSqliteTransactionRequest<'a>, |raw| crate::view::SessionFsSqliteTransactionRequest(raw)
);

ask!(
    /// `sessionFs.stat`, asked of a session's client. Its parameters are required.
    Stat, "sessionFs.stat", ClientSession, false, 1749, crate::build::SessionFsStatResult,
    1748, crate::view::SessionFsStatRequest<'a>, |raw| crate::view::SessionFsStatRequest(raw)
);

ask!(
    /// `sessionFs.writeFile`, asked of a session's client. Its parameters are required.
    WriteFile, "sessionFs.writeFile", ClientSession, false, 1886, crate::JsonText,
    1751, crate::view::SessionFsWriteFileRequest<'a>, |raw| crate::view::SessionFsWriteFileRequest(raw)
);

ask!(
    /// `sessionFs.writeFileBytes`, asked of a session's client. Its parameters are required.
    WriteFileBytes, "sessionFs.writeFileBytes", ClientSession, false, 1886, crate::JsonText,
    1750, crate::view::SessionFsWriteFileBytesRequest<'a>, |raw| crate::view::SessionFsWriteFileBytesRequest(raw)
);

}

/// `session_management.*`
pub mod session_management {
use crate::method::ask;

ask!(
    /// `sessionManagement.create`, asked of a session's client. Its parameters are required.
    Create, "sessionManagement.create", ClientSession, false, 1770, crate::build::SessionManagementCreateResult,
    1769, crate::view::SessionManagementCreateHostRequest<'a>, |raw| crate::view::SessionManagementCreateHostRequest(raw)
);

}

/// `skill_provider.*`
pub mod skill_provider {
use crate::method::ask;

ask!(
    /// `skillProvider.list`, asked of a session's client. Its parameters are required.
    List, "skillProvider.list", ClientSession, false, 1796, crate::build::SkillProviderListResult,
    1771, crate::view::SessionParams<'a>, |raw| crate::view::SessionParams(raw)
);

ask!(
    /// `skillProvider.read`, asked of a session's client. Its parameters are required.
    Read, "skillProvider.read", ClientSession, false, 1798, crate::build::SkillProviderReadResult,
    1797, crate::view::SkillProviderReadParams<'a>, |raw| crate::view::SkillProviderReadParams(raw)
);

}

/// `system_message.*`
pub mod system_message {
use crate::method::ask;

ask!(
    /// `systemMessage.transform`, asked of a session's client. Its parameters are required.
    Transform, "systemMessage.transform", ClientSession, false, 1809, crate::build::SystemMessageTransformResult,
    1808, crate::view::SystemMessageTransformRequest<'a>, |raw| crate::view::SystemMessageTransformRequest(raw)
);

}

/// `tasks.*`
pub mod tasks {
use crate::method::ask;

ask!(
    /// `tasks.cancel`, asked of a session's client. Its parameters are required.
    Cancel, "tasks.cancel", ClientSession, false, 259, crate::build::ClientTaskCancelResult,
    258, crate::view::ClientTaskCancelRequest<'a>, |raw| crate::view::ClientTaskCancelRequest(raw)
);

}

/// `ui_thread.*`
pub mod ui_thread {
use crate::method::ask;

ask!(
    /// `uiThread.run`, asked of the client. Its parameters are required.
    Run, "uiThread.run", ClientGlobal, false, 1884, crate::Null,
    1855, crate::view::UiThreadRunRequest<'a>, |raw| crate::view::UiThreadRunRequest(raw)
);

}

/// `user_input.*`
pub mod user_input {
use crate::method::ask;

ask!(
    /// `userInput.request`, asked of a session's client. Its parameters are required.
    Request, "userInput.request", ClientSession, false, 1871, crate::build::UserInputResult,
    1870, crate::view::UserInputRequest<'a>, |raw| crate::view::UserInputRequest(raw)
);

}

/// `workflow.*`
pub mod workflow {
use crate::method::ask;

ask!(
    /// `workflow.abort`, asked of a session's client. Its parameters are required.
    Abort, "workflow.abort", ClientSession, false, 1877, crate::build::WorkflowAckResult,
    1876, crate::view::WorkflowAbortRequest<'a>, |raw| crate::view::WorkflowAbortRequest(raw)
);

ask!(
    /// `workflow.execute`, asked of a session's client. Its parameters are required.
    Execute, "workflow.execute", ClientSession, false, 1879, crate::build::WorkflowExecuteResult,
    1878, crate::view::WorkflowExecuteRequest<'a>, |raw| crate::view::WorkflowExecuteRequest(raw)
);

}

