//! All that the runtime asks by a request or tells by a notification, with the views of the parameters.

use crate::check::check;
use crate::error::DecodeError;
use crate::raw::RawJson;
use crate::shape::ShapeId;
use crate::view;

/// A request or notification of the runtime, with a view of its parameters.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum TypedRequest<'a> {
    /// `$/cancelRequest`, a notification.
    CancelRequest(view::CancelRequestNotification<'a>),
    /// `autoModeSwitch.request`.
    AutoModeSwitchRequest(view::AutoModeSwitchRequest<'a>),
    /// `canvas.action.invoke`.
    CanvasActionInvoke(view::CanvasProviderInvokeActionRequest<'a>),
    /// `canvas.close`.
    CanvasClose(view::CanvasProviderCloseRequest<'a>),
    /// `canvas.open`.
    CanvasOpen(view::CanvasProviderOpenRequest<'a>),
    /// `entraToken.getToken`.
    EntraTokenGetToken(view::EntraTokenGetTokenRequest<'a>),
    /// `exitPlanMode.request`.
    ExitPlanModeRequest(view::ExitPlanModeRequest<'a>),
    /// `extensionLaunchProvider.resolve`.
    ExtensionLaunchProviderResolve(view::ExtensionLaunchProviderResolveRequest<'a>),
    /// `gitHubTelemetry.event`, a notification.
    GitHubTelemetryEvent(view::GitHubTelemetryNotification<'a>),
    /// `gitHubToken.getToken`.
    GitHubTokenGetToken(view::GitHubTokenAcquireRequest<'a>),
    /// `hooks.invoke`.
    HooksInvoke(view::HooksInvokeRequest<'a>),
    /// `host.authenticationCancelled`, a notification.
    HostAuthenticationCancelled(view::HostAuthenticationCancelledNotification<'a>),
    /// `host.event`, a notification.
    HostEvent(view::HostEventNotification<'a>),
    /// `host.exited`, a notification.
    HostExited(view::HostExitedNotification<'a>),
    /// `host.materializeSession`.
    HostMaterializeSession(view::HostMaterializeSessionRequest<'a>),
    /// `host.sessionReleased`, a notification.
    HostSessionReleased(view::HostSessionReleasedNotification<'a>),
    /// `host.validateAuthentication`.
    HostValidateAuthentication(view::HostValidateAuthenticationRequest<'a>),
    /// `installations.confirm`.
    InstallationsConfirm(view::InstallationConfirmationRequest<'a>),
    /// `kerberosAuth.acquire`.
    KerberosAuthAcquire(view::KerberosAuthAcquireRequest<'a>),
    /// `llmInference.httpRequestChunk`.
    LlmInferenceHttpRequestChunk(view::LlmInferenceHttpRequestChunkRequest<'a>),
    /// `llmInference.httpRequestStart`.
    LlmInferenceHttpRequestStart(view::LlmInferenceHttpRequestStartRequest<'a>),
    /// `providerToken.getToken`.
    ProviderTokenGetToken(view::ProviderTokenAcquireRequest<'a>),
    /// `session.event`, a notification.
    SessionEvent(view::SessionEventNotification<'a>),
    /// `session.lifecycle`, a notification.
    SessionLifecycle(view::SessionLifecycleNotification<'a>),
    /// `sessionFs.appendFile`.
    SessionFsAppendFile(view::SessionFsAppendFileRequest<'a>),
    /// `sessionFs.exists`.
    SessionFsExists(view::SessionFsExistsRequest<'a>),
    /// `sessionFs.mkdir`.
    SessionFsMkdir(view::SessionFsMkdirRequest<'a>),
    /// `sessionFs.readFile`.
    SessionFsReadFile(view::SessionFsReadFileRequest<'a>),
    /// `sessionFs.readFileBytes`.
    SessionFsReadFileBytes(view::SessionFsReadFileBytesRequest<'a>),
    /// `sessionFs.readFileRange`.
    SessionFsReadFileRange(view::SessionFsReadFileRangeRequest<'a>),
    /// `sessionFs.readdir`.
    SessionFsReaddir(view::SessionFsReaddirRequest<'a>),
    /// `sessionFs.readdirWithTypes`.
    SessionFsReaddirWithTypes(view::SessionFsReaddirWithTypesRequest<'a>),
    /// `sessionFs.rename`.
    SessionFsRename(view::SessionFsRenameRequest<'a>),
    /// `sessionFs.rm`.
    SessionFsRm(view::SessionFsRmRequest<'a>),
    /// `sessionFs.sqliteExists`.
    SessionFsSqliteExists(view::SessionParams<'a>),
    /// `sessionFs.sqliteQuery`.
    SessionFsSqliteQuery(view::SessionFsSqliteQueryRequest<'a>),
    /// `sessionFs.sqliteTransaction`.
    SessionFsSqliteTransaction(view::SessionFsSqliteTransactionRequest<'a>),
    /// `sessionFs.stat`.
    SessionFsStat(view::SessionFsStatRequest<'a>),
    /// `sessionFs.writeFile`.
    SessionFsWriteFile(view::SessionFsWriteFileRequest<'a>),
    /// `sessionFs.writeFileBytes`.
    SessionFsWriteFileBytes(view::SessionFsWriteFileBytesRequest<'a>),
    /// `sessionManagement.create`.
    SessionManagementCreate(view::SessionManagementCreateHostRequest<'a>),
    /// `skillProvider.list`.
    SkillProviderList(view::SessionParams<'a>),
    /// `skillProvider.read`.
    SkillProviderRead(view::SkillProviderReadParams<'a>),
    /// `systemMessage.transform`.
    SystemMessageTransform(view::SystemMessageTransformRequest<'a>),
    /// `tasks.cancel`.
    TasksCancel(view::ClientTaskCancelRequest<'a>),
    /// `uiThread.run`.
    UiThreadRun(view::UiThreadRunRequest<'a>),
    /// `userInput.request`.
    UserInputRequest(view::UserInputRequest<'a>),
    /// `workflow.abort`.
    WorkflowAbort(view::WorkflowAbortRequest<'a>),
    /// `workflow.execute`.
    WorkflowExecute(view::WorkflowExecuteRequest<'a>),
    /// A method that is not known here.
    Other(RawJson<'a>),
}

/// The methods, sorted, with the shapes of their parameters.
static REQUESTS: [(&str, ShapeId); 49] = [
    ("$/cancelRequest", ShapeId(205)),
    ("autoModeSwitch.request", ShapeId(179)),
    ("canvas.action.invoke", ShapeId(220)),
    ("canvas.close", ShapeId(218)),
    ("canvas.open", ShapeId(221)),
    ("entraToken.getToken", ShapeId(341)),
    ("exitPlanMode.request", ShapeId(1215)),
    ("extensionLaunchProvider.resolve", ShapeId(1225)),
    ("gitHubTelemetry.event", ShapeId(1250)),
    ("gitHubToken.getToken", ShapeId(1252)),
    ("hooks.invoke", ShapeId(1315)),
    ("host.authenticationCancelled", ShapeId(1318)),
    ("host.event", ShapeId(1323)),
    ("host.exited", ShapeId(1325)),
    ("host.materializeSession", ShapeId(1326)),
    ("host.sessionReleased", ShapeId(1328)),
    ("host.validateAuthentication", ShapeId(1329)),
    ("installations.confirm", ShapeId(1388)),
    ("kerberosAuth.acquire", ShapeId(1401)),
    ("llmInference.httpRequestChunk", ShapeId(1405)),
    ("llmInference.httpRequestStart", ShapeId(1409)),
    ("providerToken.getToken", ShapeId(1634)),
    ("session.event", ShapeId(1711)),
    ("session.lifecycle", ShapeId(1764)),
    ("sessionFs.appendFile", ShapeId(1712)),
    ("sessionFs.exists", ShapeId(1715)),
    ("sessionFs.mkdir", ShapeId(1717)),
    ("sessionFs.readFile", ShapeId(1722)),
    ("sessionFs.readFileBytes", ShapeId(1718)),
    ("sessionFs.readFileRange", ShapeId(1720)),
    ("sessionFs.readdir", ShapeId(1724)),
    ("sessionFs.readdirWithTypes", ShapeId(1728)),
    ("sessionFs.rename", ShapeId(1731)),
    ("sessionFs.rm", ShapeId(1732)),
    ("sessionFs.sqliteExists", ShapeId(1771)),
    ("sessionFs.sqliteQuery", ShapeId(1739)),
    ("sessionFs.sqliteTransaction", ShapeId(1745)),
    ("sessionFs.stat", ShapeId(1748)),
    ("sessionFs.writeFile", ShapeId(1751)),
    ("sessionFs.writeFileBytes", ShapeId(1750)),
    ("sessionManagement.create", ShapeId(1769)),
    ("skillProvider.list", ShapeId(1771)),
    ("skillProvider.read", ShapeId(1797)),
    ("systemMessage.transform", ShapeId(1808)),
    ("tasks.cancel", ShapeId(258)),
    ("uiThread.run", ShapeId(1855)),
    ("userInput.request", ShapeId(1870)),
    ("workflow.abort", ShapeId(1876)),
    ("workflow.execute", ShapeId(1878)),
];

impl<'a> TypedRequest<'a> {
    /// Reads the parameters of a request or notification of this method.
    ///
    /// # Errors
    ///
    /// When they are of another shape: the first place that differs.
    pub fn decode(method: &str, params: &'a str) -> Result<TypedRequest<'a>, DecodeError> {
        let Ok(index) = REQUESTS.binary_search_by(|(name, _)| (*name).cmp(method)) else {
            return RawJson::parse(params).map(TypedRequest::Other);
        };
        let raw = check(params, REQUESTS[index].1)?;
        Ok(match index {
            0 => TypedRequest::CancelRequest(view::CancelRequestNotification(raw)),
            1 => TypedRequest::AutoModeSwitchRequest(view::AutoModeSwitchRequest(raw)),
            2 => TypedRequest::CanvasActionInvoke(view::CanvasProviderInvokeActionRequest(raw)),
            3 => TypedRequest::CanvasClose(view::CanvasProviderCloseRequest(raw)),
            4 => TypedRequest::CanvasOpen(view::CanvasProviderOpenRequest(raw)),
            5 => TypedRequest::EntraTokenGetToken(view::EntraTokenGetTokenRequest(raw)),
            6 => TypedRequest::ExitPlanModeRequest(view::ExitPlanModeRequest(raw)),
            7 => TypedRequest::ExtensionLaunchProviderResolve(view::ExtensionLaunchProviderResolveRequest(raw)),
            8 => TypedRequest::GitHubTelemetryEvent(view::GitHubTelemetryNotification(raw)),
            9 => TypedRequest::GitHubTokenGetToken(view::GitHubTokenAcquireRequest(raw)),
            10 => TypedRequest::HooksInvoke(view::HooksInvokeRequest::over(raw)),
            11 => TypedRequest::HostAuthenticationCancelled(view::HostAuthenticationCancelledNotification(raw)),
            12 => TypedRequest::HostEvent(view::HostEventNotification(raw)),
            13 => TypedRequest::HostExited(view::HostExitedNotification(raw)),
            14 => TypedRequest::HostMaterializeSession(view::HostMaterializeSessionRequest(raw)),
            15 => TypedRequest::HostSessionReleased(view::HostSessionReleasedNotification(raw)),
            16 => TypedRequest::HostValidateAuthentication(view::HostValidateAuthenticationRequest(raw)),
            17 => TypedRequest::InstallationsConfirm(view::InstallationConfirmationRequest(raw)),
            18 => TypedRequest::KerberosAuthAcquire(view::KerberosAuthAcquireRequest(raw)),
            19 => TypedRequest::LlmInferenceHttpRequestChunk(view::LlmInferenceHttpRequestChunkRequest(raw)),
            20 => TypedRequest::LlmInferenceHttpRequestStart(view::LlmInferenceHttpRequestStartRequest(raw)),
            21 => TypedRequest::ProviderTokenGetToken(view::ProviderTokenAcquireRequest(raw)),
            22 => TypedRequest::SessionEvent(view::SessionEventNotification(raw)),
            23 => TypedRequest::SessionLifecycle(view::SessionLifecycleNotification(raw)),
            24 => TypedRequest::SessionFsAppendFile(view::SessionFsAppendFileRequest(raw)),
            25 => TypedRequest::SessionFsExists(view::SessionFsExistsRequest(raw)),
            26 => TypedRequest::SessionFsMkdir(view::SessionFsMkdirRequest(raw)),
            27 => TypedRequest::SessionFsReadFile(view::SessionFsReadFileRequest(raw)),
            28 => TypedRequest::SessionFsReadFileBytes(view::SessionFsReadFileBytesRequest(raw)),
            29 => TypedRequest::SessionFsReadFileRange(view::SessionFsReadFileRangeRequest(raw)),
            30 => TypedRequest::SessionFsReaddir(view::SessionFsReaddirRequest(raw)),
            31 => TypedRequest::SessionFsReaddirWithTypes(view::SessionFsReaddirWithTypesRequest(raw)),
            32 => TypedRequest::SessionFsRename(view::SessionFsRenameRequest(raw)),
            33 => TypedRequest::SessionFsRm(view::SessionFsRmRequest(raw)),
            34 => TypedRequest::SessionFsSqliteExists(view::SessionParams(raw)),
            35 => TypedRequest::SessionFsSqliteQuery(view::SessionFsSqliteQueryRequest(raw)),
            36 => TypedRequest::SessionFsSqliteTransaction(view::SessionFsSqliteTransactionRequest(raw)),
            37 => TypedRequest::SessionFsStat(view::SessionFsStatRequest(raw)),
            38 => TypedRequest::SessionFsWriteFile(view::SessionFsWriteFileRequest(raw)),
            39 => TypedRequest::SessionFsWriteFileBytes(view::SessionFsWriteFileBytesRequest(raw)),
            40 => TypedRequest::SessionManagementCreate(view::SessionManagementCreateHostRequest(raw)),
            41 => TypedRequest::SkillProviderList(view::SessionParams(raw)),
            42 => TypedRequest::SkillProviderRead(view::SkillProviderReadParams(raw)),
            43 => TypedRequest::SystemMessageTransform(view::SystemMessageTransformRequest(raw)),
            44 => TypedRequest::TasksCancel(view::ClientTaskCancelRequest(raw)),
            45 => TypedRequest::UiThreadRun(view::UiThreadRunRequest(raw)),
            46 => TypedRequest::UserInputRequest(view::UserInputRequest(raw)),
            47 => TypedRequest::WorkflowAbort(view::WorkflowAbortRequest(raw)),
            48 => TypedRequest::WorkflowExecute(view::WorkflowExecuteRequest(raw)),
            _ => TypedRequest::Other(raw),
        })
    }
}
